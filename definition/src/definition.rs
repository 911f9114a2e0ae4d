//! The typed form of a call center definition: sections and their items in the order their `sortOrder` gives, which is
//! not always the order of the document.

/// A call center definition as it was read: its sections, in `sortOrder`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The sections, in `sortOrder`.
    pub sections: Vec<Section>,
}

/// A group of settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The name that goes into the settings keys.
    pub name: String,
    /// What the admin reads above the group.
    pub label: Option<String>,
    /// The place among the sections, from 0.
    pub sort_order: u32,
    /// The items, in `sortOrder`.
    pub items: Vec<Item>,
    /// The line of the document where the section begins.
    pub line: u32,
}

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The name that goes into the settings key.
    pub name: String,
    /// What the admin reads beside the value.
    pub label: Option<String>,
    /// The place within the section, from 0.
    pub sort_order: u32,
    /// The value; empty where the admin fills it in after the import.
    pub value: String,
    /// The line of the document where the item begins.
    pub line: u32,
}

impl Definition {
    /// The section of that name.
    pub fn section(&self, name: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.name == name)
    }

    /// The value of an item, `None` where the definition has no such item.
    pub fn value(&self, section: &str, item: &str) -> Option<&str> {
        Some(self.section(section)?.item(item)?.value.as_str())
    }

    /// The name that is unique in the org.
    pub fn internal_name(&self) -> Option<&str> {
        self.value("reqGeneralInfo", "reqInternalName")
    }

    /// The name that people see.
    pub fn display_name(&self) -> Option<&str> {
        self.value("reqGeneralInfo", "reqDisplayName")
    }
}

impl Section {
    /// The item of that name.
    pub fn item(&self, name: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.name == name)
    }
}
