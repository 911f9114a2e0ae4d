//! A page of ServiceNow to open: a form, a list, or an address of the instance. What the library would throw at, or not
//! send, is refused here in words. Values are percent-encoded, since ServiceNow's page only puts texts together.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::crm::classic::percent_encode;
use crate::site::rules::OpenFrame;
use crate::site::rules::encode::{decoded, unscripted};

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

/// The library's message is no longer than this, with some 150 characters around what we give.
const LONGEST: usize = 4_400 - 200;
/// An address is no longer than this.
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
    /// What is wrong with it, in words.
    pub fn of(asked: &OpenFrame<String>) -> Result<Self, &'static str> {
        match asked {
            OpenFrame::Form { entity, query } => Self::form(entity, query),
            OpenFrame::List { entity, query } => Self::list(entity, query),
            OpenFrame::Url(url) => Self::url(url),
        }
    }

    /// The address of the instance that comes of it.
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
    /// What is wrong with it, in words.
    pub fn form(entity: &str, query: &str) -> Result<Self, &'static str> {
        if query.is_empty() {
            return Err("a form needs a query: without one ServiceNow opens nothing");
        }
        Self::Form { entity: entity.to_owned(), query: query.to_owned() }.checked()
    }

    /// A list: a table and an encoded query such as `active=true`.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn list(entity: &str, query: &str) -> Result<Self, &'static str> {
        Self::List { entity: entity.to_owned(), query: query.to_owned() }.checked()
    }

    /// An address of the instance, such as `incident_list.do?sysparm_query=active=true`.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn url(url: &str) -> Result<Self, &'static str> {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        if url.is_empty() || url.starts_with("//") || path.contains([':', '\\']) {
            return Err("only an address of the instance itself can be opened, such as incident_list.do");
        }
        if url.chars().count() > LONGEST_URL {
            return Err("the address is longer than the 2083 characters that ServiceNow takes");
        }
        Self::Url(url.to_owned()).checked()
    }

    fn checked(self) -> Result<Self, &'static str> {
        let (entity, query) = match &self {
            Self::Form { entity, query } | Self::List { entity, query } => (Some(entity), query),
            Self::Url(url) => (None, url),
        };
        if entity.is_some_and(|entity| !is_name(entity)) {
            return Err("a table's name has only letters, digits and _");
        }
        let lower = decoded(query).to_ascii_lowercase();
        if ["sysparm_stack", "sysparm_goto_url"].iter().any(|name| lower.contains(name)) {
            return Err("sysparm_stack and sysparm_goto_url can't be used: ServiceNow refuses them");
        }
        if query.chars().any(char::is_control) {
            return Err("there is a line end or another control character in it");
        }
        if self.call().1.to_string().encode_utf16().count() > LONGEST {
            return Err("it is longer than the 4400 characters that ServiceNow takes");
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
