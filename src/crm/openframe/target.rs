//! A page of ServiceNow to open: a form, a list, or an address of the instance. What the library would throw an error for, or
//! would not send, is refused here in words. Values are percent-encoded here, since ServiceNow's page only joins texts.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::crm::classic::percent_encode;
use crate::site::rules::OpenFrame;
use crate::site::rules::encode::{decoded, unscripted};
use crate::words::{Message, say};

/// A page of ServiceNow. INVARIANT: it is made by the functions below only, which check it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// `openServiceNowForm`: `entity.do?query`.
    Form {
        /// The table, or another page's name.
        entity: String,
        /// The query, encoded.
        query: String,
    },
    /// `openServiceNowList`: `entity_list.do?sysparm_query=query`.
    List {
        /// The table.
        entity: String,
        /// The query, encoded.
        query: String,
    },
    /// `openCustomURL`: an address of the instance.
    Url(String),
}

/// The longest argument that we give, in UTF-16 units: the library's message has 4,400 at most, some 150 of them its own.
const LONGEST: usize = 4_400 - 200;
/// The longest address, in characters.
const LONGEST_URL: usize = 2_083;

impl Target {
    /// The page that finds a caller: `cti.do` does what the instance's script for calls says.
    pub fn caller(number: &str) -> Self {
        let query = ["sysparm_caller_phone=", &percent_encode(&unscripted(number, ""))].concat();
        Self::Form { entity: "cti".to_owned(), query }
    }

    /// A record of a table.
    pub fn record(entity: &str, sys_id: &str) -> Self {
        let entity = if is_name(entity) { entity } else { "task" };
        Self::Form { entity: entity.to_owned(), query: ["sys_id=", &percent_encode(sys_id)].concat() }
    }

    /// What a rule asks for.
    ///
    /// # Errors
    /// What is wrong with it, as a clause.
    pub fn of(asked: &OpenFrame<String>) -> Result<Self, Message> {
        match asked {
            OpenFrame::Form { entity, query } => Self::form(entity, query),
            OpenFrame::List { entity, query } => Self::list(entity, query),
            OpenFrame::Url(url) => Self::url(url),
        }
    }

    /// The address, relative to the instance, that is opened for it.
    pub fn address(&self) -> String {
        match self {
            Self::Form { entity, query } => [entity, ".do?", query].concat(),
            Self::List { entity, query } => [entity, "_list.do?sysparm_query=", query].concat(),
            Self::Url(url) => url.clone(),
        }
    }

    /// A form: a table and a query such as `sys_id=…`, its values encoded.
    ///
    /// # Errors
    /// What is wrong with it, as a clause.
    pub fn form(entity: &str, query: &str) -> Result<Self, Message> {
        if query.is_empty() {
            return Err(say!("form-without-query"));
        }
        Self::Form { entity: entity.to_owned(), query: query.to_owned() }.checked()
    }

    /// A list: a table and an encoded query such as `active=true`.
    ///
    /// # Errors
    /// What is wrong with it, as a clause.
    pub fn list(entity: &str, query: &str) -> Result<Self, Message> {
        Self::List { entity: entity.to_owned(), query: query.to_owned() }.checked()
    }

    /// An address of the instance, such as `incident_list.do?sysparm_query=active=true`.
    ///
    /// # Errors
    /// What is wrong with it, as a clause.
    pub fn url(url: &str) -> Result<Self, Message> {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        if url.is_empty() || url.starts_with("//") || path.contains([':', '\\']) {
            return Err(say!("not-of-the-instance"));
        }
        if url.chars().count() > LONGEST_URL {
            return Err(say!("servicenow-address-too-long"));
        }
        Self::Url(url.to_owned()).checked()
    }

    fn checked(self) -> Result<Self, Message> {
        let (entity, query) = match &self {
            Self::Form { entity, query } | Self::List { entity, query } => (Some(entity), query),
            Self::Url(url) => (None, url),
        };
        if entity.is_some_and(|entity| !is_name(entity)) {
            return Err(say!("bad-table-name"));
        }
        let lower = decoded(query).to_ascii_lowercase();
        if ["sysparm_stack", "sysparm_goto_url"].iter().any(|name| lower.contains(name)) {
            return Err(say!("refused-parameters"));
        }
        if query.chars().any(char::is_control) {
            return Err(say!("control-character"));
        }
        if self.call().1.to_string().encode_utf16().count() > LONGEST {
            return Err(say!("servicenow-text-too-long"));
        }
        Ok(self)
    }

    /// The library's method and its argument.
    pub(super) fn call(&self) -> (&'static str, Value) {
        let both = |entity: &str, query: &str| json!({ "entity": entity, "query": query });
        match self {
            Self::Form { entity, query } => ("openServiceNowForm", both(entity, query)),
            Self::List { entity, query } => ("openServiceNowList", both(entity, query)),
            Self::Url(url) => ("openCustomURL", json!(url)),
        }
    }
}

fn is_name(entity: &str) -> bool {
    !entity.is_empty() && entity.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
