//! A call of a CRM's library as plain data: the core makes it, the page does it.

use serde::{Deserialize, Serialize};

/// Which CRM and which of its user interfaces the page is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CrmKind {
    /// Salesforce Classic: `sforce.interaction`.
    Classic,
    /// Salesforce Lightning: `sforce.opencti`.
    Lightning,
    /// ServiceNow: `openFrameAPI`.
    OpenFrame,
    /// The page itself: addresses that rules open.
    Browser,
}

/// One call of a CRM's library, as plain data for the shell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CrmCall {
    /// Which library.
    pub crm: CrmKind,
    /// The method's name, as the library spells it (for Classic `cti.enableClickToDial` and `saveLog`).
    pub method: String,
    /// The arguments as the text of a JSON array (Classic) or object (Lightning).
    pub arguments: String,
    /// What to do with the library's callback.
    pub callback: Callback,
}

/// What a library's callback is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Callback {
    /// It brings the reply, once.
    Reply,
    /// It is a listener for clicks, for the life of the page.
    Clicks,
    /// It is a listener for navigation, for the life of the page.
    Navigation,
    /// The method takes none.
    None,
}
