//! Unsolicited events (spec/ctisvr.md 5): `offer` is confirmed, the other names are read by analogy with TSAPI.

use super::{AgentReading, CallFields, agent_reading};
use crate::json::{FieldWords, Fields, Words};
use crate::privacy::{AgentId, Number, ReasonCode, TheirWords};
use crate::work_mode::WorkMode;

/// Something the server said by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name, in lower case.
    pub name: String,
    /// The call it is about; all empty where it names none.
    pub call: CallFields,
    /// The ids of a call that became this one, where they are told.
    pub old: CallFields,
    /// The extension it is about, or empty.
    pub extension: Number,
    /// Why, or empty.
    pub cause: TheirWords,
    /// The agent's state, where it tells one.
    pub agent: Option<AgentReading>,
    /// The agent it is about, or empty.
    pub agent_id: AgentId,
    /// All other fields, as they are.
    pub more: Vec<(String, String)>,
    /// How many of its texts were longer than their fields can mean.
    pub cut: u64,
}

/// What an event means to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// A call rings here.
    Offer,
    /// We are dialling.
    Originate,
    /// The far end rings or waits.
    Ringback,
    /// It rings: here for an incoming call, at the far end for an outgoing one.
    Delivered,
    /// Talking; on a call we began, the far end answered.
    Answer,
    /// On hold.
    Hold,
    /// Taken back.
    Retrieve,
    /// Calls were joined.
    Conference,
    /// The call left, or changed its far end.
    Transfer,
    /// One party left.
    Drop,
    /// A connection was cleared: ours or another party's.
    ConnectionCleared,
    /// The call ended.
    Hangup,
    /// It went elsewhere.
    Divert,
    /// It could not be made.
    Fail,
    /// The agent's state changed.
    AgentState,
}

/// Names and what they mean; of each meaning the first name is ours. The words of work modes are names of `AgentState` too.
const NAMES: &[(EventKind, &[&str])] = &[
    (EventKind::Offer, &["offer", "alert", "alerting", "ringing"]),
    (EventKind::Originate, &["originate", "originated", "initiated", "serviceinitiated"]),
    (EventKind::Ringback, &["ringback", "networkreached", "queued"]),
    (EventKind::Delivered, &["delivered"]),
    (EventKind::Answer, &["answer", "answered", "established", "connect", "connected"]),
    (EventKind::Hold, &["hold", "held"]),
    (EventKind::Retrieve, &["retrieve", "retrieved", "reconnect", "reconnected"]),
    (EventKind::Conference, &["conference", "conferenced"]),
    (EventKind::Transfer, &["transfer", "transferred"]),
    (EventKind::Drop, &["drop", "partydropped"]),
    (EventKind::ConnectionCleared, &["connectioncleared"]),
    (EventKind::Hangup, &["hangup", "disconnect", "disconnected", "released", "cleared", "callcleared"]),
    (EventKind::Divert, &["divert", "diverted"]),
    (EventKind::Fail, &["fail", "failed", "busy"]),
    (
        EventKind::AgentState,
        &["agentstate", "login", "logout", "loggedon", "loggedoff", "ready", "notready", "worknotready"],
    ),
];

/// Whether an event's name is one that the table has.
pub(crate) fn is_event_name(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    kind_of(&name).is_some()
}

fn kind_of(name: &str) -> Option<EventKind> {
    if WorkMode::from_word(name).is_some() {
        return Some(EventKind::AgentState);
    }
    NAMES.iter().find(|(_, names)| names.contains(&name)).map(|(kind, _)| *kind)
}

/// The fields that have a meaning of their own here.
const KNOWN: [&str; 15] = [
    "id",
    "eventtype",
    "ucid",
    "callid",
    "calling",
    "called",
    "origcalling",
    "party",
    "extension",
    "cause",
    "state",
    "agentstate",
    "reasoncode",
    "agentid",
    "passwd",
];

/// How many other fields are kept, and how many characters of each: rules may ask for them.
const MOST_MORE: usize = 40;
const LONGEST_MORE: usize = 2_000;

fn more(fields: &Fields) -> Vec<(String, String)> {
    let other = fields.iter().filter(|(name, _)| !KNOWN.contains(&name.to_ascii_lowercase().as_str()));
    let texts = other.filter_map(|(name, value)| Some((name.clone(), value.words()?)));
    texts.filter(|(_, value)| !value.is_empty() && value.len() <= LONGEST_MORE).take(MOST_MORE).collect()
}

impl Event {
    pub(super) fn new(event_type: &str, fields: &Fields) -> Self {
        Self {
            name: event_type.to_ascii_lowercase(),
            call: CallFields::read(fields),
            old: CallFields {
                ucid: fields.words("olducid"),
                callid: fields.words("oldcallid"),
                ..CallFields::default()
            },
            extension: fields.words("extension").into(),
            cause: fields.words("cause").into(),
            agent: agent_reading(fields),
            agent_id: fields.words("agentid").into(),
            more: more(fields),
            cut: 0,
        }
    }

    /// What it means: a name of the site's own table (`theirs` in lower case, `ours`) wins over the built-in ones.
    pub fn kind(&self, site_names: &[(String, String)]) -> Option<EventKind> {
        let name = site_names
            .iter()
            .find(|(theirs, _)| *theirs == self.name)
            .map_or(self.name.as_str(), |(_, ours)| ours.as_str());
        kind_of(name)
    }

    /// The work mode that the event itself tells: its `state` field, or its name where that is a mode's.
    pub fn agent_reading(&self) -> Option<AgentReading> {
        self.agent.clone().or_else(|| {
            WorkMode::from_word(&self.name).map(|mode| AgentReading { mode, reason: ReasonCode::default() })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(name: &str) -> Event {
        Event::new(name, &Fields::default())
    }

    #[test]
    fn case_does_not_matter() {
        assert_eq!(event("OFFER").kind(&[]), Some(EventKind::Offer));
        assert_eq!(event("ConnectionCleared").kind(&[]), Some(EventKind::ConnectionCleared));
        assert_eq!(event("nonsense").kind(&[]), None);
    }

    #[test]
    fn the_sites_own_names_win() {
        let site = [("ringing".to_owned(), "ringback".to_owned()), ("gone".to_owned(), "hangup".to_owned())];
        assert_eq!(event("Ringing").kind(&site), Some(EventKind::Ringback));
        assert_eq!(event("gone").kind(&site), Some(EventKind::Hangup));
        assert_eq!(event("hangup").kind(&site), Some(EventKind::Hangup));
    }

    #[test]
    fn a_name_that_is_a_mode_tells_the_mode() {
        assert_eq!(event("Acw").agent_reading().map(|reading| reading.mode), Some(WorkMode::Acw));
        assert_eq!(event("ready").agent_reading(), None);
    }
}
