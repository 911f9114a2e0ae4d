//! What only the other systems tell of a call.

use serde::{Deserialize, Serialize};

use crate::privacy::{Peer, PersonName, ShuttleData, SiteWord, TheirAddress, TheirWords};

/// What only the other systems tell of a call. A text that nobody told is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Details {
    /// The queue or group that the call came through.
    pub queue: SiteWord,
    /// The name of the service that was called.
    pub service_name: SiteWord,
    /// The agent's name.
    pub agent_name: PersonName,
    /// The agent's number or name at the source.
    pub agent_number: Peer,
    /// The agent's user id at the source.
    pub user_uid: Peer,
    /// The caller's name.
    pub remote_name: PersonName,
    /// A link to the caller's record, as the source gave it.
    pub crm_link: TheirAddress,
    /// The trunk that it came over.
    pub trunk: SiteWord,
    /// Its channel on the switch.
    pub channel: Peer,
    /// The agent's own peer on the switch.
    pub peer: Peer,
    /// Why it ended, or who ended it.
    pub end_reason: TheirWords,
    /// Seconds that the caller waited.
    pub hold_seconds: Option<u32>,
    /// Seconds that it rang.
    pub ring_seconds: Option<u32>,
    /// Seconds that it was talked.
    pub talk_seconds: Option<u32>,
    /// Every other field of the source's payload, and custom variables, by name.
    pub vars: Vec<(SiteWord, String)>,
    /// The call's id at Shuttle, where Shuttle told of it.
    pub shuttle_id: String,
    /// Whose call it is: who moves it.
    pub source: Source,
    /// Who told of it first: that names it in the ledger, for as long as it is known.
    pub told_by: Source,
    /// The data of the event that Shuttle told of it last, as JSON; empty where it told none, or too much.
    pub shuttle_event: ShuttleData,
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
    /// What a CTI server's event tells beside its own fields. A few well-known names fill fields of their own; all are kept as variables.
    pub fn of_frame(fields: &[(String, String)]) -> Self {
        let vars = fields.iter().take(MOST_VARS).map(|(name, value)| (name.into(), value.clone())).collect();
        let mut details = Self { vars, ..Self::default() };
        for (name, value) in fields {
            match name.to_ascii_lowercase().as_str() {
                "queue" | "group" | "groupname" | "split" | "skill" => details.queue = value.into(),
                "servicename" => details.service_name = value.into(),
                "callername" => details.remote_name = value.into(),
                "agentname" => details.agent_name = value.into(),
                "usersuid" | "useruid" => details.user_uid = value.into(),
                "crmlink" | "crmurl" => details.crm_link = value.into(),
                "trunk" => details.trunk = value.into(),
                _ => {}
            }
        }
        details
    }

    /// Takes over what newer ones tell; what they leave out stays.
    pub fn learn(&mut self, newer: Self) {
        take(&mut self.queue, newer.queue);
        take(&mut self.service_name, newer.service_name);
        take(&mut self.agent_name, newer.agent_name);
        take(&mut self.agent_number, newer.agent_number);
        take(&mut self.user_uid, newer.user_uid);
        take(&mut self.remote_name, newer.remote_name);
        take(&mut self.crm_link, newer.crm_link);
        take(&mut self.trunk, newer.trunk);
        take(&mut self.channel, newer.channel);
        take(&mut self.peer, newer.peer);
        take(&mut self.end_reason, newer.end_reason);
        take(&mut self.shuttle_id, newer.shuttle_id);
        take(&mut self.shuttle_event, newer.shuttle_event);
        self.hold_seconds = newer.hold_seconds.or(self.hold_seconds);
        self.ring_seconds = newer.ring_seconds.or(self.ring_seconds);
        self.talk_seconds = newer.talk_seconds.or(self.talk_seconds);
        self.learn_vars(newer.vars);
    }

    /// Takes over variables, each in place of what it was; of too many the last ones are left out.
    pub fn learn_vars(&mut self, vars: Vec<(SiteWord, String)>) {
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

fn take<T: AsRef<str>>(ours: &mut T, theirs: T) {
    if !theirs.as_ref().is_empty() {
        *ours = theirs;
    }
}
