//! What a test or a person at the control page can look at.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::{ClientId, Direction, Frame, Switchboard};
use crate::config::Side;
use crate::switch::{Call, LocalState, LoggedIn};

/// What is true of an extension, whatever a softphone believes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Truth {
    /// The agent who is logged in there.
    pub agent: Option<LoggedIn>,
    /// Its calls, oldest first, each with the state of its own connection.
    pub calls: Vec<(LocalState, Call)>,
}

impl Truth {
    /// The states of its calls, oldest first.
    pub fn states(&self) -> Vec<LocalState> {
        self.calls.iter().map(|(state, _)| *state).collect()
    }
}

impl Switchboard {
    /// The connections of a side, oldest first.
    pub fn clients(&self, side: Side) -> Vec<ClientId> {
        self.clients.iter().filter(|(_, client)| client.side == side).map(|(id, _)| *id).collect()
    }

    /// How many requests of this kind the side was sent.
    pub fn request_count(&self, side: Side, request: &str) -> u64 {
        self.sides.get(&side).and_then(|state| state.requests.get(request)).copied().unwrap_or_default()
    }

    /// The last frames of both sides, oldest first.
    pub fn frames(&self) -> impl Iterator<Item = &Frame> {
        self.frames.iter()
    }

    /// What is true of an extension.
    pub fn truth(&self, extension: &str) -> Truth {
        Truth {
            agent: self.switch.login_at(extension).cloned(),
            calls: self.switch.calls_of(extension).map(|(call, state)| (state, call.clone())).collect(),
        }
    }

    /// Everything about switch and sides as JSON, for the control page.
    pub fn state(&self) -> Value {
        let sides: BTreeMap<String, Value> = self
            .sides
            .iter()
            .map(|(side, state)| {
                let sockets: Vec<Value> = self
                    .clients
                    .iter()
                    .filter(|(_, client)| client.side == *side)
                    .map(|(id, client)| {
                        json!({
                            "client": id, "address": client.address, "monitors": client.monitors,
                            "halfOpen": client.half_open,
                        })
                    })
                    .collect();
                let entry = json!({
                    "stopped": state.stopped, "refusing": state.refusing, "mute": state.mute,
                    "stalled": state.stalled, "halfOpen": state.half_open,
                    "lines": {"in": self.line(*side, Direction::In), "out": self.line(*side, Direction::Out)},
                    "opened": state.opened, "sockets": sockets, "requests": state.requests,
                });
                (format!("{side:?}"), entry)
            })
            .collect();
        let extensions: Vec<Value> = self
            .switch
            .config
            .extensions
            .iter()
            .map(|extension| {
                let truth = self.truth(&extension.number);
                let calls: Vec<Value> = truth
                    .calls
                    .iter()
                    .map(|(state, call)| json!({"callid": call.callid, "state": state}))
                    .collect();
                json!({
                    "number": extension.number, "address": extension.address, "agent": truth.agent, "calls": calls,
                })
            })
            .collect();
        json!({
            "profile": self.profile,
            "eventNames": self.profile.event_names(),
            "eventsFirst": self.events_first,
            "splitBrain": self.split_brain,
            "oneClientPerAddress": self.one_client,
            "passiveBackup": self.passive,
            "sides": sides,
            "extensions": extensions,
            "agents": self.switch.logins,
            "calls": self.switch.calls,
            "faults": self.faults.waiting(),
        })
    }
}
