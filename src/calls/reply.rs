//! What a successful reply does to the calls (spec/ctisvr.md 4): it is confirmed, so it moves them. The server picks
//! the call; this is its choice as far as it is known.

use super::event::add_party;
use super::{Calls, Change, Line};
use crate::call::{Call, Direction};
use crate::cti::ctisvr::{CallFields, Request};
use crate::dialing::same_number;
use crate::input::CallId;
use crate::view::CallState;

impl Calls {
    /// Takes the success of a request.
    pub fn succeeded(&mut self, wall_ms: u64, request: &Request, line: Line<'_>) -> Vec<Change> {
        let connected = self.in_state(CallState::Connected).map(|call| call.id).next();
        match request {
            Request::Answer => {
                let alerting = self.alerting().map(|call| call.id);
                let held = alerting.and(connected).and_then(|id| self.enter(id, wall_ms, CallState::Held));
                let answered = alerting.and_then(|id| self.enter(id, wall_ms, CallState::Connected));
                held.into_iter().chain(answered).collect()
            }
            Request::Hold => self.enter_some(connected, wall_ms, CallState::Held),
            Request::Retrieve => {
                let held = self.held().map(|call| call.id).filter(|_| self.active().is_none());
                self.enter_some(held, wall_ms, CallState::Connected)
            }
            Request::Alternate => {
                let held = self.held().map(|call| call.id);
                let mut changes = self.enter_some(connected, wall_ms, CallState::Held);
                changes.extend(self.enter_some(held, wall_ms, CallState::Connected));
                changes
            }
            Request::Hangup => {
                let id = self.hung_up_first().map(|call| call.id);
                self.enter_some(id, wall_ms, CallState::Ended)
            }
            Request::Reconnect => {
                let left = self.active().or_else(|| self.failed()).map(|call| call.id);
                let held = self.held().map(|call| call.id);
                let mut changes = self.enter_some(left, wall_ms, CallState::Ended);
                changes.extend(self.enter_some(held, wall_ms, CallState::Connected));
                changes
            }
            Request::MakeCall(number) => self.dialled(wall_ms, number, line),
            Request::Consultation(number) => {
                let mut changes = self.enter_some(connected, wall_ms, CallState::Held);
                changes.extend(self.dialled(wall_ms, number, line));
                changes
            }
            Request::DropParty(number) => {
                let id = connected.or_else(|| self.active().map(|call| call.id));
                id.map(|id| self.party_left(wall_ms, id, number)).unwrap_or_default()
            }
            Request::Transfer(_) => self.hand_on(wall_ms),
            Request::Conference(number) => {
                if self.held().is_some() || number.is_empty() {
                    return self.join(wall_ms);
                }
                let Some(call) = connected.and_then(|id| self.get_mut(id)) else { return Vec::new() };
                add_party(&mut call.parties, number.clone());
                let id = call.id;
                self.touch();
                vec![Change::Moved(id)]
            }
            _ => Vec::new(),
        }
    }

    /// The call that a hang-up ends: the active one, else one that failed, else one that rings, else a held one.
    pub fn hung_up_first(&self) -> Option<&Call> {
        self.active().or_else(|| self.failed()).or_else(|| self.alerting()).or_else(|| self.held())
    }

    /// A call that was asked for is on its way; its event may have come before.
    fn dialled(&mut self, wall_ms: u64, number: &str, line: Line<'_>) -> Vec<Change> {
        let expected = self.expected.as_ref().is_some_and(|expected| expected.number == number);
        if !expected {
            return Vec::new();
        }
        let fields = CallFields {
            calling: line.extension.to_owned(),
            called: number.to_owned(),
            ..CallFields::default()
        };
        vec![self.begin(wall_ms, Direction::Out, CallState::Dialling, fields, line)]
    }

    /// The active call, and the held one if there is one, leave us.
    pub(super) fn hand_on(&mut self, wall_ms: u64) -> Vec<Change> {
        let active = self.active().map(|call| call.id);
        let held = self.held().map(|call| call.id);
        if let Some(call) = active.filter(|_| held.is_some()).and_then(|id| self.get_mut(id)) {
            call.joined = true;
        }
        let mut changes = self.enter_some(active, wall_ms, CallState::Ended);
        changes.extend(self.enter_some(held, wall_ms, CallState::Ended));
        changes
    }

    /// The active and the held call become one: the older one goes on, with the other's far end as a party.
    pub(super) fn join(&mut self, wall_ms: u64) -> Vec<Change> {
        let (Some(active), Some(held)) = (self.active().map(|call| call.id), self.held().map(|call| call.id))
        else {
            return Vec::new();
        };
        let (stays, goes) = if active.0 < held.0 { (active, held) } else { (held, active) };
        let mut joining = Vec::new();
        if let Some(call) = self.get_mut(goes) {
            call.joined = true;
            joining.push(call.far().to_owned());
            joining.append(&mut call.parties.clone());
        }
        if let Some(call) = self.get_mut(stays) {
            for party in joining {
                if !same_number(call.far(), &party) {
                    add_party(&mut call.parties, party);
                }
            }
            call.consultation = false;
        }
        let mut changes = self.enter_some(Some(goes), wall_ms, CallState::Ended);
        changes.extend(self.enter_some(Some(stays), wall_ms, CallState::Connected));
        changes.push(Change::Moved(stays));
        changes
    }

    fn enter_some(&mut self, id: Option<CallId>, wall_ms: u64, state: CallState) -> Vec<Change> {
        id.and_then(|id| self.enter(id, wall_ms, state)).into_iter().collect()
    }
}
