//! Screen pop: when the caller's record is searched, what is searched, and what became of it (spec/ctisvr.md 5).

use serde::{Deserialize, Serialize};

use crate::call_state::Direction;
use crate::number::dialing;
use crate::phone::call::Call;
use crate::site::settings::{PopWhen, Settings};
use crate::words::{Arg, Message, say};

/// What became of a call's screen pop.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Pop {
    /// Nothing yet.
    #[default]
    None,
    /// A page was asked for it and did not take the request: it is still to be done.
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
    /// The agent is typing: it opens at the next pause, when the call is answered, or by hand.
    WaitsForPause,
}

impl Pop {
    /// What the panel says about it.
    pub fn words(&self, record_name: &str) -> Message {
        match self {
            Self::None | Self::Owed => Message::default(),
            Self::NotSearched(why) => say!("pop-not-searched", why: why),
            // In Classic the reply is lost with the page that the pop leaves.
            Self::HandedOver | Self::Asked => say!("pop-asked"),
            Self::Waits => say!("pop-waits"),
            Self::WaitsForPause => say!("pop-waits-for-pause"),
            Self::Found(count) if *count > 0 && !record_name.is_empty() => {
                say!("pop-record", record: Arg::name(record_name))
            }
            Self::Found(count) => say!("pop-found", count: *count),
            Self::Failed(why) => say!("pop-failed", why: why),
            Self::ByHand(why) => say!("pop-by-hand", why: why),
            Self::Opened => say!("pop-opened"),
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
        && matches!(pop, Pop::None | Pop::Owed | Pop::Waits | Pop::WaitsForPause)
}

/// What is searched for a call.
///
/// # Errors
/// Why nothing is searched, as a clause.
pub fn search_text(call: &Call, settings: &Settings) -> Result<String, Message> {
    dialing::searchable(call.far(), &settings.strip_prefixes, settings.search_form, &settings.dial_plan)
}
