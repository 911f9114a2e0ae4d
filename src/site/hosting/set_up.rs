//! The set-up sheet: where nothing is pinned yet, the hosting file that would let in the page that asked, ready to be copied.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{FILE, Hosting};
use crate::input::Page;
use crate::json::{self, Words};
use crate::privacy::SiteText;

/// What whoever hosts the files has to write, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SetUp {
    /// The origin that asked to hold the panel.
    pub origin: SiteText,
    /// The whole text of the hosting file that lets it in.
    pub file: SiteText,
    /// The address that the web server must answer with that file.
    pub place: SiteText,
}

/// What is not pinned.
pub(crate) struct Unpinned {
    /// `crmOrigins` or `frameOrigins`.
    pub(crate) key: &'static str,
    /// The origins that would have to be, the one that asked first.
    pub(crate) origins: Vec<String>,
    /// The host for the CRM's library, where it is not the origin's own.
    pub(crate) api_host: Option<String>,
}

impl SetUp {
    /// The sheet for a page. What its hosting file says already stays; the CTI servers of a softphone that runs are filled in.
    pub(crate) fn of(page: &Page, unpinned: &Unpinned, cti_hosts: &[String]) -> Self {
        let own = page.hosting.as_deref().and_then(json::read_object).unwrap_or_default();
        let mut lines: Vec<(String, String)> = Vec::new();
        for (key, value) in &own {
            let written = match value {
                Value::String(_) => value.to_string(),
                value => {
                    let words: Vec<String> =
                        value.as_array().into_iter().flatten().filter_map(Value::words).collect();
                    list(&words)
                }
            };
            lines.push((key.clone(), written));
        }
        let mut add = |key: &str, words: &[String]| {
            if !words.is_empty() && !lines.iter().any(|(known, _)| known == key) {
                lines.push((key.to_owned(), list(words)));
            }
        };
        add(unpinned.key, &unpinned.origins);
        add("apiHosts", unpinned.api_host.as_slice());
        add("ctiHosts", cti_hosts);
        let lines: Vec<String> =
            lines.iter().map(|(key, value)| ["  ", &json::write(key), ": ", value].concat()).collect();
        let folder = page.page_path.rfind('/').and_then(|end| page.page_path.get(..end)).unwrap_or_default();
        Self {
            origin: unpinned.origins.first().map(SiteText::from).unwrap_or_default(),
            file: ["{\n", &lines.join(",\n"), "\n}\n"].concat().into(),
            place: [&page.protocol, "//", &page.host, folder, "/", FILE].concat().into(),
        }
    }
}

impl Hosting {
    /// Whether this file, by itself, says nothing of CRMs or of frames yet.
    pub(crate) fn is_silent(&self, key: &str) -> bool {
        match key {
            "crmOrigins" => self.crm_origins.is_none(),
            _ => self.frame_origins.is_none(),
        }
    }
}

fn list(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(json::write).collect();
    ["[", &words.join(", "), "]"].concat()
}
