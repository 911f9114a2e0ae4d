//! What the server's events do to the calls (spec/ctisvr.md 5).

use super::{Calls, Change, Line, SAME_ALERTING_MS};
#[cfg(feature = "full")]
use crate::call::Details;
use crate::call::{Call, Direction};
use crate::cti::ctisvr::{CallFields, Event, EventKind};
use crate::dialing::same_number;
use crate::input::CallId;
use crate::view::CallState;

/// A word with the ids of a call that ended this short a while ago is a late or repeated frame.
const LATE_MS: u64 = 2_000;

const NOT_TALKING: &[CallState] = &[CallState::Alerting, CallState::Dialling, CallState::Ringing];
const GOING_OUT: &[CallState] = &[CallState::Dialling, CallState::Ringing];
const TALKING: &[CallState] = &[CallState::Connected];
const HELD: &[CallState] = &[CallState::Held];
const RINGING: &[CallState] = &[CallState::Alerting];
const ANY: &[CallState] = &[
    CallState::Connected,
    CallState::Alerting,
    CallState::Dialling,
    CallState::Ringing,
    CallState::Held,
    CallState::Failed,
];

impl Calls {
    /// Takes an event that is about calls. `None`: it does not fit what is known, so a snapshot should be asked for.
    pub fn event(
        &mut self,
        wall_ms: u64,
        kind: EventKind,
        event: &Event,
        line: Line<'_>,
    ) -> Option<Vec<Change>> {
        let fields = &event.call;
        if !matches!(kind, EventKind::Offer | EventKind::Delivered)
            && self.is_of_the_past(wall_ms, fields, line)
        {
            return Some(Vec::new());
        }
        let changes = match kind {
            EventKind::Delivered if self.goes_out(fields, line) => self.ringback(wall_ms, fields, line),
            EventKind::Offer | EventKind::Delivered => Some(self.offer(wall_ms, fields, line)),
            EventKind::Originate => Some(self.originate(wall_ms, fields, line)),
            EventKind::Ringback => self.ringback(wall_ms, fields, line),
            EventKind::Answer => self.moved(wall_ms, fields, line, NOT_TALKING, CallState::Connected),
            EventKind::Hold => self.moved(wall_ms, fields, line, TALKING, CallState::Held),
            EventKind::Retrieve => self.moved(wall_ms, fields, line, HELD, CallState::Connected),
            EventKind::Conference => self.conference_event(wall_ms, fields, line),
            EventKind::Transfer => self.transfer_event(wall_ms, fields, line),
            EventKind::Drop | EventKind::ConnectionCleared => self.dropped(wall_ms, fields, line),
            EventKind::Hangup => self.moved(wall_ms, fields, line, ANY, CallState::Ended),
            EventKind::Divert => self.moved(wall_ms, fields, line, RINGING, CallState::Ended),
            EventKind::Fail => self.moved(wall_ms, fields, line, GOING_OUT, CallState::Failed),
            EventKind::AgentState => None,
        };
        #[cfg(feature = "full")]
        self.learn_more(changes.as_deref().unwrap_or_default(), event);
        changes
    }

    /// What else an event tells belongs to the call that it is about.
    #[cfg(feature = "full")]
    fn learn_more(&mut self, changes: &[Change], event: &Event) {
        let about = changes.last().map(|change| change.id());
        if let Some(call) = about.filter(|_| !event.more.is_empty()).and_then(|id| self.get_mut(id)) {
            call.details.get_or_insert_default().learn(Details::of_frame(&event.more));
        }
    }

    /// A call rings here. The same numbers while that call still alerts are the same call.
    fn offer(&mut self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> Vec<Change> {
        let mut own = self.shown.iter_mut().filter(|call| !call.is_foreign());
        let same = own.find(|call| match call.has_ids_of(fields, line.side) {
            Some(same) => same && (call.is_live() || is_late(call.ended, wall_ms)),
            None => {
                call.state == CallState::Alerting
                    && call.fields.caller() == fields.caller()
                    && call.fields.called == fields.called
            }
        });
        let mut changes = Vec::new();
        if let Some(call) = same {
            let (id, known_by_ids) = (call.id, call.has_ids_of(fields, line.side) == Some(true));
            if known_by_ids || line.told || wall_ms.saturating_sub(call.heard) < SAME_ALERTING_MS {
                call.learn(fields, line.side);
                call.unconfirmed = false;
                call.heard = wall_ms;
                return vec![Change::Moved(id)];
            }
            // Who tells no ends may have left this one out: the same caller rings again.
            changes.extend(self.enter(id, wall_ms, CallState::Ended));
        }
        changes.push(self.begin(wall_ms, Direction::In, CallState::Alerting, fields.clone(), line));
        changes
    }

    /// Whether an event is a late word about a call that ended a moment ago.
    fn is_of_the_past(&self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> bool {
        let mut known = self.own().filter(|call| call.has_ids_of(fields, line.side) == Some(true));
        known.next_back().is_some_and(|call| !call.is_live() && is_late(call.ended, wall_ms))
    }

    /// We are dialling.
    fn originate(&mut self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> Vec<Change> {
        if let Some(id) =
            self.find_outgoing(fields, line).filter(|id| self.is_not_expected(*id, fields, line))
        {
            self.learn(id, fields, line);
            return vec![Change::Moved(id)];
        }
        vec![self.begin(wall_ms, Direction::Out, CallState::Dialling, fields.clone(), line)]
    }

    /// The far end rings or waits.
    fn ringback(&mut self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> Option<Vec<Change>> {
        let mut changes = Vec::new();
        let id = match self.find_outgoing(fields, line) {
            Some(id) if self.is_not_expected(id, fields, line) => id,
            _ if self.goes_out(fields, line) => {
                let change = self.begin(wall_ms, Direction::Out, CallState::Ringing, fields.clone(), line);
                changes.push(change);
                let Change::Began(id) = change else { return None };
                id
            }
            Some(id) => id,
            None => return None,
        };
        self.learn(id, fields, line);
        changes.extend(self.enter(id, wall_ms, CallState::Ringing));
        self.get_mut(id)?.ringback_seen = true;
        Some(changes)
    }

    /// Whether what rings is a call of ours going out.
    fn goes_out(&self, fields: &CallFields, line: Line<'_>) -> bool {
        line.is_ours(&fields.calling)
            || self.expected.as_ref().is_some_and(|expected| same_number(&expected.number, &fields.called))
            || self.find_outgoing(fields, line).is_some_and(|id| {
                self.get(id).is_some_and(|call| {
                    call.has_ids_of(fields, line.side) == Some(true)
                        || same_number(call.far(), &fields.called)
                })
            })
    }

    /// Whether fields that fit a call are about it, and not about the one that was asked for and not seen yet.
    fn is_not_expected(&self, id: CallId, fields: &CallFields, line: Line<'_>) -> bool {
        self.expected.is_none()
            || self.get(id).is_some_and(|call| call.has_ids_of(fields, line.side) == Some(true))
    }

    fn find_outgoing(&self, fields: &CallFields, line: Line<'_>) -> Option<CallId> {
        let id = self.find(fields, line, GOING_OUT)?;
        self.get(id).filter(|call| call.direction == Direction::Out).map(|call| call.id)
    }

    /// A call that fits moves to a state.
    fn moved(
        &mut self,
        wall_ms: u64,
        fields: &CallFields,
        line: Line<'_>,
        fitting: &[CallState],
        state: CallState,
    ) -> Option<Vec<Change>> {
        let Some(id) = self.find(fields, line, fitting) else {
            // What a reply moved already is told again by its event: that fits.
            return self.find(fields, line, &[state]).map(|_| Vec::new());
        };
        self.learn(id, fields, line);
        Some(self.enter(id, wall_ms, state).into_iter().collect())
    }

    fn conference_event(&mut self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> Option<Vec<Change>> {
        // Somebody who is in none of the calls joins one of them; else they are put together.
        let third = !fields.party.is_empty()
            && !line.is_ours(&fields.party)
            && !self.live().any(|call| same_number(call.far(), &fields.party));
        if !third && self.live().filter(|call| call.state != CallState::Alerting).count() > 1 {
            return Some(self.join(wall_ms));
        }
        let id = self.find(fields, line, TALKING)?;
        let call = self.get_mut(id)?;
        let party = fields.party.clone();
        if !party.is_empty() && !line.is_ours(&party) && !same_number(call.far(), &party) {
            add_party(call, party);
        }
        // The call that came out of it may have a new id.
        call.learn(fields, line.side);
        Some(vec![Change::Moved(id)])
    }

    fn transfer_event(&mut self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> Option<Vec<Change>> {
        // Handed on to somebody who is in none of the calls, the one that was talked in left: what is held stays.
        if !fields.party.is_empty()
            && !line.is_ours(&fields.party)
            && !self.live().any(|call| same_number(call.far(), &fields.party))
            && let Some(id) = self.find(fields, line, TALKING)
        {
            return Some(self.enter(id, wall_ms, CallState::Ended).into_iter().collect());
        }
        if self.live().filter(|call| call.state != CallState::Alerting).count() > 1 {
            let id = |call: Option<&Call>| call.map(|call| call.id);
            let (active, held) = (id(self.active()), id(self.held()));
            return Some(self.hand_on(wall_ms, active, held));
        }
        // With one call it left, or its far end changed: only a snapshot can tell. Nothing live: it was told already.
        if self.find(fields, line, ANY).is_none() && self.live().next().is_none() {
            return Some(Vec::new());
        }
        None
    }

    /// One party left; with two parties the call ended.
    fn dropped(&mut self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> Option<Vec<Change>> {
        let Some(id) = self.find(fields, line, ANY) else {
            return self.live().next().is_none().then(Vec::new);
        };
        self.learn(id, fields, line);
        if line.is_ours(&fields.party) {
            return Some(self.enter(id, wall_ms, CallState::Ended).into_iter().collect());
        }
        Some(self.party_left(wall_ms, id, &fields.party))
    }

    /// A party left a call.
    pub(super) fn party_left(&mut self, wall_ms: u64, id: CallId, party: &str) -> Vec<Change> {
        let Some(call) = self.get_mut(id) else { return Vec::new() };
        // Reply and event tell the same: who left already can't end what the others go on with.
        if !party.is_empty() && call.left.iter().any(|left| same_number(left, party)) {
            return vec![Change::Moved(id)];
        }
        if call.parties.is_empty() {
            return self.enter(id, wall_ms, CallState::Ended).into_iter().collect();
        }
        if let Some(at) = call.parties.iter().position(|other| same_number(other, party)) {
            call.left.push(call.parties.remove(at));
        } else if same_number(call.far(), party) {
            // The first far end left: the next party takes its place.
            let next = call.parties.remove(0);
            call.left.push(party.to_owned());
            match call.direction {
                // Who is shown; an empty one would be filled again by the next frame.
                Direction::In => call.fields.origcalling = next,
                Direction::Out => call.fields.called = next,
            }
        }
        self.touch();
        vec![Change::Moved(id)]
    }

    fn learn(&mut self, id: CallId, fields: &CallFields, line: Line<'_>) {
        if let Some(call) = self.get_mut(id) {
            call.learn(fields, line.side);
        }
    }
}

/// Adds a party once.
pub(super) fn add_party(call: &mut Call, party: String) {
    call.left.retain(|left| *left != party);
    if !call.parties.contains(&party) {
        call.parties.push(party);
    }
}

fn is_late(ended: Option<u64>, wall_ms: u64) -> bool {
    ended.is_some_and(|ended| wall_ms.saturating_sub(ended) < LATE_MS)
}
