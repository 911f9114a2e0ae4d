//! What only the other systems tell of a call.

use serde::{Deserialize, Serialize};

/// What only the other systems tell of a call. A text that nobody told is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Details {
    /// The queue or group that the call came through.
    pub queue: String,
    /// The name of the service that was called.
    pub service_name: String,
    /// The agent's name.
    pub agent_name: String,
    /// The agent's number or name at the source.
    pub agent_number: String,
    /// The agent's user id at the source.
    pub user_uid: String,
    /// The caller's name.
    pub remote_name: String,
    /// A link to the caller's record, as the source gave it.
    pub crm_link: String,
    /// The trunk that it came over.
    pub trunk: String,
    /// Its channel on the switch.
    pub channel: String,
    /// The agent's own peer on the switch.
    pub peer: String,
    /// Why it ended, or who ended it.
    pub end_reason: String,
    /// Seconds that the caller waited.
    pub hold_seconds: Option<u32>,
    /// Seconds that it rang.
    pub ring_seconds: Option<u32>,
    /// Seconds that it was talked.
    pub talk_seconds: Option<u32>,
    /// Every other field of the source's payload, and custom variables, by name.
    pub vars: Vec<(String, String)>,
    /// The call's id at Shuttle, where Shuttle told of it.
    pub shuttle_id: String,
    /// Whose call it is.
    pub source: Source,
    /// Who told of it first: that names it in the ledger, for as long as it is known.
    pub told_by: Source,
    /// The data of the event that Shuttle told of it last, as JSON; empty where it told none, or too much.
    pub shuttle_event: String,
}

/// A call has no more variables than these, whatever a server sends.
pub const MOST_VARS: usize = 200;

/// Who tells of a call and moves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// The CTI server.
    #[default]
    CtiSvr,
    /// Shuttle: nothing can be asked of the call.
    Shuttle,
}

impl Details {
    /// What a CTI server's event tells beside its own fields. A few names are plain enough to be known; all are kept.
    pub fn of_frame(fields: &[(String, String)]) -> Self {
        let vars = fields.iter().take(MOST_VARS).cloned().collect();
        let mut details = Self { vars, ..Self::default() };
        for (name, value) in fields {
            let known = match name.to_ascii_lowercase().as_str() {
                "queue" | "group" | "groupname" | "split" | "skill" => &mut details.queue,
                "servicename" => &mut details.service_name,
                "callername" => &mut details.remote_name,
                "agentname" => &mut details.agent_name,
                "usersuid" | "useruid" => &mut details.user_uid,
                "crmlink" | "crmurl" => &mut details.crm_link,
                "trunk" => &mut details.trunk,
                _ => continue,
            };
            value.clone_into(known);
        }
        details
    }

    /// Takes over what newer ones tell; what they leave out stays.
    pub fn learn(&mut self, newer: Self) {
        let texts = [
            (&mut self.queue, newer.queue),
            (&mut self.service_name, newer.service_name),
            (&mut self.agent_name, newer.agent_name),
            (&mut self.agent_number, newer.agent_number),
            (&mut self.user_uid, newer.user_uid),
            (&mut self.remote_name, newer.remote_name),
            (&mut self.crm_link, newer.crm_link),
            (&mut self.trunk, newer.trunk),
            (&mut self.channel, newer.channel),
            (&mut self.peer, newer.peer),
            (&mut self.end_reason, newer.end_reason),
            (&mut self.shuttle_id, newer.shuttle_id),
            (&mut self.shuttle_event, newer.shuttle_event),
        ];
        for (ours, theirs) in texts.into_iter().filter(|(_, theirs)| !theirs.is_empty()) {
            *ours = theirs;
        }
        self.hold_seconds = newer.hold_seconds.or(self.hold_seconds);
        self.ring_seconds = newer.ring_seconds.or(self.ring_seconds);
        self.talk_seconds = newer.talk_seconds.or(self.talk_seconds);
        self.learn_vars(newer.vars);
    }

    /// Takes over variables, each in place of what it was; of too many the last ones are left out.
    pub fn learn_vars(&mut self, vars: Vec<(String, String)>) {
        for (name, value) in vars {
            let full = self.vars.len() >= MOST_VARS;
            match self.vars.iter_mut().find(|(known, _)| *known == name) {
                Some((_, old)) => *old = value,
                None if full => {}
                None => self.vars.push((name, value)),
            }
        }
    }
}
