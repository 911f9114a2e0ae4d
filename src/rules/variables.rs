//! What templates know of a call, by the names that admins write (spec/other-systems.md 1).

use crate::call::{Call, Direction};
use crate::call_log;

/// The names of a call's variables; besides there is `vars.*`.
pub const NAMES: [&str; 23] = [
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

    /// What is known of a call.
    pub fn of(call: &Call, local_number: &str, agent_id: &str, wall_ms: u64) -> Self {
        let mut variables = Self::default();
        let mut set = |name: &str, value: &str| variables.set(name, value);
        let id = if call.fields.ucid.is_empty() { &call.fields.callid } else { &call.fields.ucid };
        set("callId", id);
        set("direction", if call.direction == Direction::In { "inbound" } else { "outbound" });
        // A caller who hides the number has words in its place.
        let number = call.number();
        set("remoteNumber", if number.contains(|c: char| c.is_ascii_digit()) { number } else { "" });
        let record_name = call.record.as_ref().map_or("", |record| record.name.as_str());
        set("remoteName", record_name);
        set("localNumber", local_number);
        set("dnis", call.dnis());
        set("agentId", agent_id);
        set("startTime", &iso(call.began));
        set("answerTime", &call.answered.map(iso).unwrap_or_default());
        set("endTime", &call.ended.map(iso).unwrap_or_default());
        let rang = call.answered.or(call.ended).unwrap_or(wall_ms).saturating_sub(call.began);
        set("ringSeconds", &(rang / 1_000).to_string());
        set("talkSeconds", &(call.talked_ms(wall_ms) / 1_000).to_string());
        variables.add_details(call);
        variables
    }

    /// What the other systems told of a call.
    fn add_details(&mut self, call: &Call) {
        let Some(details) = &call.details else { return };
        let told = [
            ("remoteName", &details.remote_name),
            ("serviceName", &details.service_name),
            ("queue", &details.queue),
            ("groupName", &details.queue),
            ("agentName", &details.agent_name),
            ("userUid", &details.user_uid),
            ("crmLink", &details.crm_link),
            ("trunk", &details.trunk),
            ("channel", &details.channel),
            ("peer", &details.peer),
            ("endReason", &details.end_reason),
        ];
        for (name, value) in told.into_iter().filter(|(_, value)| !value.is_empty()) {
            self.set(name, value);
        }
        let seconds = [
            ("holdSeconds", details.hold_seconds),
            ("ringSeconds", details.ring_seconds),
            ("talkSeconds", details.talk_seconds),
        ];
        for (name, value) in seconds {
            if let Some(value) = value {
                self.set(name, &value.to_string());
            }
        }
        for (name, value) in &details.vars {
            self.set(&["vars.", name].concat(), value);
        }
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

/// Milliseconds since 1970 as ISO 8601, `2026-11-21T19:12:50Z`.
pub fn iso(wall_ms: u64) -> String {
    let seconds = wall_ms / 1_000;
    let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{}T{hour:02}:{minute:02}:{second:02}Z", call_log::day(wall_ms, 0))
}
