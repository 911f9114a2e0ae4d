//! Screen pop: when the caller's record is searched, what is searched, and what became of it (spec/ctisvr.md 5).

use serde::{Deserialize, Serialize};

use crate::call_state::Direction;
use crate::number::dialing;
use crate::phone::call::Call;
use crate::site::settings::{PopWhen, Settings};
use crate::words::Message;

/// What became of a call's screen pop.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Pop {
    /// Nothing yet.
    #[default]
    None,
    /// A page was asked to, and did not take it: it is to be done still.
    Owed,
    /// There is nothing to search, and why.
    NotSearched(Message),
    /// The CRM was asked; its reply is awaited, or was lost with the page.
    HandedOver,
    /// The CRM answered: how many records it found.
    Found(u32),
    /// The CRM refused.
    Failed(Message),
    /// It could not be done by itself, and why; the agent may do it by hand.
    ByHand(Message),
    /// Another call is talking: it opens when this one is answered, or by hand.
    Waits,
    /// The CRM was asked, and its page shows no record: several were found, or none.
    Asked,
    /// It was opened; the CRM does not tell what it found.
    Opened,
}

impl Pop {
    /// What the panel says about it.
    pub fn words(&self, record_name: &str) -> String {
        match self {
            Self::None | Self::Owed => String::new(),
            Self::NotSearched(why) => format!("Not searched: {why}"),
            // In Classic the reply is lost with the page that the pop leaves.
            Self::HandedOver | Self::Asked => "The CRM was asked for the caller".to_owned(),
            Self::Waits => "Opens when you answer: another call is talking".to_owned(),
            Self::Found(0) => "No record found".to_owned(),
            Self::Found(_) if !record_name.is_empty() => format!("Record: {record_name}"),
            Self::Found(1) => "One record found".to_owned(),
            Self::Found(count) => format!("{count} records found"),
            Self::Failed(words) => format!("Search failed: {words}"),
            Self::ByHand(why) => format!("Not popped: {why}"),
            Self::Opened => "Opened in the CRM".to_owned(),
        }
    }
}

/// Whether a call is to be popped: it came in, it lives as far as is known, and it has not been popped.
pub fn is_due(call: &Call, pop: &Pop, when: PopWhen) -> bool {
    let moment = when == PopWhen::Offer || when == PopWhen::Answer && call.answered.is_some();
    moment
        && call.direction == Direction::In
        && call.is_live()
        && !call.unconfirmed
        && matches!(pop, Pop::None | Pop::Owed | Pop::Waits)
}

/// What is searched for a call.
///
/// # Errors
/// Why nothing is searched, in words.
pub fn search_text(call: &Call, settings: &Settings) -> Result<String, Message> {
    dialing::searchable(call.far(), &settings.strip_prefixes, settings.search_form, &settings.dial_plan)
}
