//! A call and its parties, each with the TSAPI state of its own connection to the call.

use serde::Serialize;

/// The state of one party's connection to a call, in TSAPI's words. A caller stays `initiated` until the far end
/// answers, so that a snapshot tells dialling from talking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LocalState {
    /// Dialling, or the far end rings.
    Initiated,
    /// It rings here.
    Alerting,
    /// Talking.
    Connected,
    /// On hold.
    Hold,
    /// Waiting for an agent.
    Queued,
    /// The call could not be made, and the phone still shows it.
    Failed,
}

/// One end of a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Party {
    /// The number; an extension's, or one outside.
    pub number: String,
    /// Whether it is one of the switch's extensions.
    pub inside: bool,
    /// The state of its connection.
    pub state: LocalState,
    /// Whether it has ever talked in this call.
    pub talked: bool,
    /// When it will answer by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers_at: Option<u64>,
}

/// A call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Call {
    /// The switch's number for it.
    pub callid: u32,
    /// The universal call id.
    pub ucid: String,
    /// Who calls.
    pub calling: String,
    /// What was called: an extension, a number outside, or the DNIS of an ACD call.
    pub called: String,
    /// The first caller, kept over transfers; may be empty.
    pub origcalling: String,
    /// Its parties.
    pub parties: Vec<Party>,
    /// The digits sent by `dtmf`.
    pub digits: String,
}

impl Call {
    /// The party with this number.
    pub fn party(&self, number: &str) -> Option<&Party> {
        self.parties.iter().find(|party| party.number == number)
    }

    pub(crate) fn party_mut(&mut self, number: &str) -> Option<&mut Party> {
        self.parties.iter_mut().find(|party| party.number == number)
    }

    /// The state of this number's connection, `None` if it is no party.
    pub fn state_of(&self, number: &str) -> Option<LocalState> {
        self.party(number).map(|party| party.state)
    }

    /// The parties other than this one.
    pub fn others<'a>(&'a self, number: &'a str) -> impl Iterator<Item = &'a Party> {
        self.parties.iter().filter(move |party| party.number != number)
    }

    /// The numbers of the extensions in the call, other than this one.
    pub(crate) fn other_extensions(&self, number: &str) -> Vec<String> {
        self.others(number).filter(|party| party.inside).map(|party| party.number.clone()).collect()
    }
}
