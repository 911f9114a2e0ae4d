//! The data of the simulated CRM and what the CRM does for a softphone (spec/open-cti.md 2 to 6): settings, search and
//! screen pop, call logs. It is pure; the pages in `simulator/pages` only carry messages between the softphone's iframe
//! and [`Org::perform`], and go where its outcome says.

mod demo;
mod host;
mod record;
mod search;
mod servicenow;
mod target;
mod task;
mod view;

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub use host::{Caller, Outcome, Reply};
pub use record::{Field, Kind, Object, Record};
pub use servicenow::{Opened, ServiceNow};
pub use task::Task;

/// Which of the CRM's two interfaces a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Ui {
    /// Full page loads, string messages.
    Classic,
    /// One page with a utility bar, structured messages.
    Lightning,
}

/// Why the CRM does not do what a softphone asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CrmError {
    /// The code.
    pub code: String,
    /// The reason in words.
    pub description: String,
}

impl CrmError {
    fn new(code: &str, description: &str) -> Self {
        Self { code: code.to_owned(), description: description.to_owned() }
    }
}

/// How the CRM behaves; a test changes what it needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct CrmOptions {
    /// The next call of a method fails with this text.
    pub fail_next: BTreeMap<String, String>,
    /// Methods that are carried out and never answered.
    pub silent: Vec<String>,
    /// Every answer comes this much later.
    pub delay_ms: u64,
    /// What Lightning's `saveLog` returns.
    pub save_log_reply: SaveLogReply,
    /// What opens when a search finds nothing.
    pub no_match: NoMatch,
    /// Whether the search page opens when a search finds several; else nothing does.
    pub multiple_to_search: bool,
    /// Fields without which no task is created, by their API names.
    pub required_task_fields: Vec<String>,
    /// Whether Lightning loads the softphone with the page, or when its panel is first opened.
    pub start_automatically: bool,
    /// Settings that are added or changed; `null` takes one away.
    pub settings: BTreeMap<String, Option<String>>,
    /// How the ServiceNow instance behaves.
    pub servicenow: ServiceNow,
}

/// What Lightning's `saveLog` returns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SaveLogReply {
    /// An object with `recordId`, as seen in real orgs.
    #[default]
    Object,
    /// The bare id, as documented.
    Id,
}

/// What opens when a search finds nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NoMatch {
    /// The page for a new contact.
    #[default]
    New,
    /// Nothing.
    None,
}

impl Default for CrmOptions {
    fn default() -> Self {
        Self {
            fail_next: BTreeMap::new(),
            silent: Vec::new(),
            delay_ms: 0,
            save_log_reply: SaveLogReply::Object,
            no_match: NoMatch::New,
            multiple_to_search: true,
            required_task_fields: Vec::new(),
            start_automatically: true,
            settings: BTreeMap::new(),
            servicenow: ServiceNow::default(),
        }
    }
}

/// A page that the CRM opened because the softphone asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pop {
    /// When.
    pub at_ms: u64,
    /// For which seat.
    pub seat: String,
    /// In which browser tab.
    pub tab: String,
    /// In which interface.
    pub ui: Ui,
    /// What the softphone called.
    pub method: String,
    /// What was searched for; empty for a plain `screenPop`.
    pub searched: String,
    /// The page, relative to the seat's part of the CRM.
    pub target: String,
    /// The record, if the page is one's.
    pub record_id: Option<String>,
}

/// A telephone number that was clicked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Click {
    /// When.
    pub at_ms: u64,
    /// At which seat.
    pub seat: String,
    /// In which browser tab.
    pub tab: String,
    /// The number as the page shows it.
    pub number: String,
    /// The record it belongs to.
    pub record_id: String,
}

/// A call of the CRM's API by a softphone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApiCall {
    /// When.
    pub at_ms: u64,
    /// From which seat.
    pub seat: String,
    /// From which browser tab.
    pub tab: String,
    /// In which interface.
    pub ui: Ui,
    /// The method, by its name in that interface.
    pub method: String,
    /// The arguments.
    pub args: Value,
}

/// The CRM's data.
#[derive(Debug)]
pub struct Org {
    records: Vec<Record>,
    tasks: Vec<Task>,
    settings: BTreeMap<String, String>,
    /// How the CRM behaves.
    pub options: CrmOptions,
    pops: Vec<Pop>,
    clicks: Vec<Click>,
    opened: Vec<Opened>,
    api_calls: VecDeque<ApiCall>,
}

const KEPT_CALLS: usize = 1000;

impl Org {
    /// The demo's org, with a call center's settings.
    pub fn new(settings: BTreeMap<String, String>) -> Self {
        Self {
            records: demo::records(),
            tasks: Vec::new(),
            settings,
            options: CrmOptions::default(),
            pops: Vec::new(),
            clicks: Vec::new(),
            opened: Vec::new(),
            api_calls: VecDeque::new(),
        }
    }

    /// The call center's settings for a seat: each seat's CTI addresses end with its own client address.
    pub fn settings(&self, address: &str) -> BTreeMap<String, String> {
        let mut settings = self.settings.clone();
        for key in ["/ServerInfo/wsURIA", "/ServerInfo/wsURIB"] {
            if let Some(url) = settings.get_mut(key)
                && url.ends_with("/as/")
            {
                url.push_str(address);
            }
        }
        for (key, value) in &self.options.settings {
            match value {
                Some(value) => settings.insert(key.clone(), value.clone()),
                None => settings.remove(key),
            };
        }
        settings
    }

    /// The records that a search text finds.
    pub fn search(&self, text: &str) -> Vec<&Record> {
        search::search(&self.records, text)
    }

    /// The record with this id; 15 characters of it are enough, as in the real CRM.
    pub fn record(&self, id: &str) -> Option<&Record> {
        let wanted = id.get(..15)?;
        self.records.iter().find(|record| record.id.starts_with(wanted) && record.id.len() >= id.len())
    }

    /// The records of a kind.
    pub fn records(&self, object: Object) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(move |record| record.object == object)
    }

    /// Creates a record and gives its id.
    pub fn create(&mut self, object: Object, name: &str, values: &BTreeMap<String, String>) -> String {
        let number = u32::try_from(self.records.len()).unwrap_or_default() + 1;
        let values: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let name = if name.is_empty() { "(no name)" } else { name };
        let record = demo::record(object, number, name, &values);
        let id = record.id.clone();
        self.records.push(record);
        id
    }

    /// The tasks, oldest first.
    pub fn tasks(&self) -> &[Task] {
        &self.tasks
    }

    /// The pages the CRM opened because a softphone asked, oldest first.
    pub fn pops(&self) -> &[Pop] {
        &self.pops
    }

    /// A number was clicked.
    pub fn clicked(&mut self, click: Click) {
        self.clicks.push(click);
    }

    /// Everything as JSON, for the control page.
    pub fn state(&self) -> Value {
        json!({
            "options": self.options,
            "tasks": self.tasks,
            "pops": self.pops,
            "clicks": self.clicks,
            "opened": self.opened,
            "apiCalls": self.api_calls,
        })
    }
}
