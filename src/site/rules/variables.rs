//! What templates know of a call, by the names that admins write (spec/other-systems.md 1).
use crate::clock::iso;

/// The names of a call's variables; besides there is `vars.*`.
pub const NAMES: [&str; 25] = [
    "callId",
    "direction",
    "remoteNumber",
    "remoteName",
    "localNumber",
    "dnis",
    "serviceName",
    "queue",
    "groupName",
    "agentId",
    "agentName",
    "userUid",
    "crmLink",
    "trunk",
    "channel",
    "peer",
    "startTime",
    "answerTime",
    "endTime",
    "holdSeconds",
    "ringSeconds",
    "talkSeconds",
    "endReason",
    "disposition",
    "note",
];

/// A call as templates see it: names and texts. What nobody told is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Variables {
    values: Vec<(String, String)>,
}

impl Variables {
    /// Nothing is known.
    pub fn new() -> Self {
        Self::default()
    }

    /// What is known without a call.
    pub fn of_session(local_number: &str, agent_id: &str, wall_ms: u64) -> Self {
        let mut variables = Self::default();
        variables.set("localNumber", local_number);
        variables.set("agentId", agent_id);
        variables.set("startTime", &iso(wall_ms));
        variables
    }

    /// Sets a variable, in place of what it was.
    pub fn set(&mut self, name: &str, value: &str) {
        match self.values.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.values.push((name.to_owned(), value.to_owned())),
        }
    }

    /// A variable's text; empty where nobody told it.
    pub fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}
