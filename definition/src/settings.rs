//! From a definition to the flat map that `getCallCenterSettings` gives (spec/open-cti.md 4 and
//! spec/call-center-definition.md 3): every value is text, sort orders are float text, and the two names of the call
//! center have their labels at the top.

use std::collections::BTreeMap;

use crate::Definition;

impl Definition {
    /// The settings as the CRM hands them to the softphone.
    pub fn settings(&self) -> BTreeMap<String, String> {
        let mut settings = BTreeMap::new();
        for section in &self.sections {
            let at = format!("/{}", section.name);
            settings.insert(format!("{at}/sortOrder"), float_text(section.sort_order));
            settings.insert(format!("{at}/label"), section.label.clone().unwrap_or_default());
            for item in &section.items {
                let key = format!("{at}/{}", item.name);
                settings.insert(key.clone(), item.value.clone());
                let label = item.label.clone().unwrap_or_default();
                match key.as_str() {
                    "/reqGeneralInfo/reqInternalName" => {
                        settings.insert("/internalNameLabel".to_owned(), label);
                    }
                    "/reqGeneralInfo/reqDisplayName" => {
                        settings.insert("/displayNameLabel".to_owned(), label);
                        settings.insert("/label".to_owned(), item.value.clone());
                    }
                    _ => {
                        settings.insert(format!("{key}/label"), label);
                        settings.insert(format!("{key}/sortOrder"), float_text(item.sort_order));
                    }
                }
            }
        }
        settings
    }
}

fn float_text(number: u32) -> String {
    format!("{number}.0")
}
