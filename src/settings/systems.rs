//! Settings of the other systems: rules, targets, servers beside CtiSVR. A build without them (feature `full`) reads none,
//! and says which build does.

use serde::{Deserialize, Serialize};

use super::reader::Reader;
#[cfg(feature = "full")]
use super::targets;
#[cfg(feature = "full")]
use super::{items, jtel, reader};
use crate::hosting::Hosting;
use crate::input::Page;
#[cfg(feature = "full")]
use crate::rules::Rule;

/// There are none in this build.
#[cfg(not(feature = "full"))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Systems {}

/// What the other systems need.
#[cfg(feature = "full")]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Systems {
    /// Who is asked before a number is dialled.
    pub ask_first: Option<super::AskFirst>,
    /// The rules that can be used, in the order of their items.
    pub rules: Vec<Rule>,
    /// The hosts that addresses may open: those that stand in rules, and those of `/Targets/hosts`.
    pub hosts: Vec<String>,
    /// `/Jtel/allowTokenInSettings`: rules may hold secrets, for tests.
    pub allows_tokens: bool,
    /// xCALLY Shuttle.
    pub shuttle: Option<super::shuttle::Shuttle>,
    /// `/Jtel/workstationFile`: a path of the softphone's own server.
    pub workstation_file: Option<String>,
}

/// Reads what the other systems need; `None` where nothing is asked for.
#[cfg(feature = "full")]
pub(super) fn read(from: &mut Reader, page: &Page, hosting: &Hosting) -> Option<Box<Systems>> {
    let mut systems = Systems {
        ask_first: super::asking::read(from, page, hosting),
        allows_tokens: from.take(items::ALLOW_TOKENS, reader::yes_no, super::YES_NO_HINT),
        shuttle: super::shuttle::read(from, hosting),
        workstation_file: jtel::workstation_file(from),
        ..Systems::default()
    };
    targets::read(from, page, hosting, &mut systems);
    jtel::read(from, page, hosting, &mut systems);
    (systems != Systems::default()).then(|| Box::new(systems))
}

/// The sections of the other systems, and how else their items begin.
#[cfg(not(feature = "full"))]
const SECTIONS: [&str; 8] =
    ["Rules/", "Targets/", "WebFront/", "ServiceNow/", "Jtel/", "Shuttle/", "OpenFrame/", "Dialing/ask"];

/// This build has none; it names what asks for them.
#[cfg(not(feature = "full"))]
pub(super) fn read(reader: &mut Reader, _page: &Page, _hosting: &Hosting) -> Option<Box<Systems>> {
    let asked = reader.filled(&SECTIONS);
    if !asked.is_empty() {
        reader.warn(&asked.join(", "), crate::builds::SWITCH);
    }
    None
}

#[cfg(test)]
#[cfg(not(any(target_arch = "wasm32", feature = "full")))]
mod tests {
    use crate::hosting::Hosting;
    use crate::input::Page;
    use crate::settings::{Source, read};

    fn warnings(more: &str) -> Vec<(String, String)> {
        let text = format!(r#"{{"/ServerInfo/wsURIA": "wss://cti.example.com" {more}}}"#);
        let settings = read(&text, &Page::default(), &Hosting::default(), Source::CallCenter).unwrap();
        settings.warnings.into_iter().map(|problem| (problem.item, problem.words)).collect()
    }

    #[test]
    fn items_of_other_systems_are_named_once_with_the_switch() {
        let warnings = warnings(
            r#", "/Rules/first": "{}", "/Rules/second": "{}", "/Shuttle/url": "http://x", "/Dialing/askUrl": "https://x""#,
        );
        let [(item, words)] = &warnings[..] else { panic!("{warnings:?}") };
        assert_eq!(item, "/Rules/first, /Rules/second, /Shuttle/url, /Dialing/askUrl");
        assert!(words.contains("\"build\": \"full\" in config.json"), "{words}");
        assert!(words.contains("?build=full"), "{words}");
    }

    #[test]
    fn empty_items_and_their_labels_ask_for_nothing() {
        let warnings = warnings(
            r#", "/Rules/first": "", "/Rules/label": "Rules", "/Jtel/crmLink/label": "Link", "/Jtel/sortOrder": "9""#,
        );
        assert_eq!(warnings, []);
    }
}
