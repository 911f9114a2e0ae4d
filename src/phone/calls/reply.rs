//! What a successful reply does to the calls (spec/ctisvr.md 4): a reply is confirmed, so it moves them. The server picks the
//! call that a request acts on; this module follows its choice as far as it is known.

use super::event::add_party;
use super::{Calls, Change, Line, Meant};
use crate::call_state::{CallState, Direction};
use crate::ids::CallId;
use crate::number::dialing::same_number;
use crate::phone::call::Call;
use crate::phone::cti::ctisvr::{CallFields, Request};
use crate::privacy::Number;

impl Calls {
    /// The calls that a request sent now will mean.
    pub fn meant(&self) -> Meant {
        let id = |call: Option<&Call>| call.map(|call| call.id);
        Meant {
            version: self.version,
            connected: id(self.in_state(CallState::Connected).next()),
            active: id(self.active()),
            leaves: id(self.active().or_else(|| self.failed())),
            held: id(self.held()),
            alerting: id(self.alerting()),
            hung_up: id(self.hung_up_first()),
            several_ring: self.in_state(CallState::Alerting).count() > 1,
            several_held: self.in_state(CallState::Held).count() > 1,
        }
    }

    /// Takes the success of a request. Events may have told it before: then nothing is left to do.
    pub fn succeeded(
        &mut self,
        wall_ms: u64,
        request: &Request,
        meant: Meant,
        line: Line<'_>,
    ) -> Vec<Change> {
        // Another call may have begun to ring since the request was sent: the server may have meant that one.
        if line.told && (meant.is_doubtful(request) || self.meant().is_doubtful(request)) {
            return Vec::new();
        }
        let known = match request {
            Request::Answer => meant.alerting,
            Request::Hangup => meant.hung_up,
            Request::Retrieve | Request::Alternate | Request::Reconnect => meant.held,
            Request::DropParty(_) | Request::Transfer(_) => meant.active,
            _ => meant.connected,
        };
        // An earlier reply may have come since the request was sent, so a call that was not known then may be known now.
        let Meant { connected, active, leaves, held, alerting, hung_up, .. } =
            if known.is_some() { meant } else { self.meant() };
        match request {
            Request::Answer => {
                let mut changes =
                    self.enter_some(connected.filter(|_| alerting.is_some()), wall_ms, CallState::Held);
                changes.extend(self.enter_some(alerting, wall_ms, CallState::Connected));
                changes
            }
            Request::Hold => self.enter_some(connected, wall_ms, CallState::Held),
            Request::Retrieve => {
                self.enter_some(held.filter(|_| active.is_none()), wall_ms, CallState::Connected)
            }
            Request::Alternate => {
                let mut changes = self.enter_some(connected, wall_ms, CallState::Held);
                changes.extend(self.enter_some(held, wall_ms, CallState::Connected));
                changes
            }
            Request::Hangup => self.enter_some(hung_up, wall_ms, CallState::Ended),
            Request::Reconnect => {
                let mut changes = self.enter_some(leaves, wall_ms, CallState::Ended);
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
                let id = connected.or(active);
                id.map(|id| self.party_left(wall_ms, id, number)).unwrap_or_default()
            }
            // With two calls and a number, it is the server's choice whether the calls are joined: a snapshot will tell.
            Request::Transfer(number) | Request::Conference(number)
                if held.is_some() && !number.is_empty() =>
            {
                Vec::new()
            }
            Request::Transfer(number) => {
                if let Some(call) = active.filter(|_| held.is_none()).and_then(|id| self.get_mut(id)) {
                    number.clone_into(&mut call.handed_to);
                }
                self.hand_on(wall_ms, active, held)
            }
            Request::Conference(number) => {
                if self.held().is_some() || number.is_empty() {
                    return self.join(wall_ms);
                }
                let Some(call) = connected.and_then(|id| self.get_mut(id)) else { return Vec::new() };
                add_party(call, number.clone());
                let id = call.id;
                self.touch();
                vec![Change::Moved(id)]
            }
            // These move no call.
            Request::MyExtension
            | Request::StartMonitor
            | Request::QueryDeviceInfo
            | Request::QueryAgentState
            | Request::Snapshot
            | Request::Login { .. }
            | Request::Logout { .. }
            | Request::SetState { .. }
            | Request::QueryAcdSplit(_)
            | Request::Dtmf(_) => Vec::new(),
        }
    }

    /// The agent hangs up, or leaves a consultation: a call that nobody has answered is let go.
    pub fn let_go(&mut self, request: &Request) {
        let call = match request {
            Request::Hangup => self.hung_up_first(),
            Request::Reconnect => self.consultation().map(|(consultation, _)| consultation),
            _ => None,
        };
        if let Some(id) = call.map(|call| call.id)
            && let Some(call) = self.get_mut(id)
        {
            call.let_go = call.answered.is_none();
        }
    }

    /// The server refused to end a call: nothing was let go.
    pub fn not_let_go(&mut self, request: &Request) {
        if matches!(request, Request::Hangup | Request::Reconnect) {
            self.shown.iter_mut().filter(|call| call.is_live()).for_each(|call| call.let_go = false);
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
        let fields =
            CallFields { calling: line.extension.into(), called: number.into(), ..CallFields::default() };
        vec![self.begin(wall_ms, Direction::Out, CallState::Dialling, fields, line)]
    }

    /// The active call, and the held one if there is one, leave us.
    pub(super) fn hand_on(
        &mut self,
        wall_ms: u64,
        active: Option<CallId>,
        held: Option<CallId>,
    ) -> Vec<Change> {
        // The consultation is the one that was begun from the other, whichever of them is active.
        let is_part = |id: Option<CallId>, of: Option<CallId>| {
            of.is_some() && id.and_then(|id| self.get(id)).is_some_and(|call| call.part_of == of)
        };
        let part = if is_part(held, active) { held } else { active.filter(|_| held.is_some()) };
        if let Some(call) = part.and_then(|id| self.get_mut(id)) {
            call.joined = true;
            let to = Number::from(call.number());
            let other = if part == held { active } else { held };
            if let Some(call) = other.and_then(|id| self.get_mut(id)) {
                call.handed_to = to;
            }
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
            joining.push(Number::from(call.far()));
            joining.append(&mut call.parties.clone());
        }
        if let Some(call) = self.get_mut(stays) {
            for party in joining {
                if !same_number(call.far(), &party) {
                    add_party(call, party);
                }
            }
            call.consultation = false;
            call.consults = None;
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
