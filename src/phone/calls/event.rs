//! What the server's events do to the calls (spec/ctisvr.md 5).

use super::{Calls, Change, Line, SAME_ALERTING_MS};
use crate::call_state::{CallState, Direction};
use crate::ids::CallId;
use crate::number::dialing::same_number;
use crate::phone::call::{Call, Details};
use crate::phone::cti::ctisvr::{CallFields, Event, EventKind};
use crate::privacy::Number;

/// An event with the ids of a call that ended less than this ago is a late or repeated frame ...
pub(super) const LATE_MS: u64 = 2_000;
/// ... and so is an offer, for a shorter time: the call may have been queued again, and ring here anew.
pub(super) const LATE_OFFER_MS: u64 = 500;

const NOT_TALKING: &[CallState] = &[CallState::Alerting, CallState::Dialling, CallState::Ringing];
const GOING_OUT: &[CallState] = &[CallState::Dialling, CallState::Ringing];
const TALKING: &[CallState] = &[CallState::Connected];
const WITH_OTHERS: &[CallState] = &[CallState::Connected, CallState::Held];
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
        let rings = match kind {
            EventKind::Offer => true,
            EventKind::Delivered => !self.goes_out(fields, line),
            _ => false,
        };
        if !rings && self.is_of_the_past(wall_ms, fields, line) {
            return Some(Vec::new());
        }
        let handed_over = self.handed_over(event, line);
        let changes = match kind {
            EventKind::Offer | EventKind::Delivered if rings => self.offer(wall_ms, fields, line),
            EventKind::Originate => Some(self.originate(wall_ms, fields, line)),
            EventKind::Ringback | EventKind::Offer | EventKind::Delivered => {
                self.ringback(wall_ms, fields, line)
            }
            EventKind::Answer if self.is_answered_elsewhere(fields, line) => None,
            EventKind::Hold | EventKind::Retrieve if is_of_others(fields, line) => {
                self.far_end_holds(fields, line, kind == EventKind::Hold)
            }
            EventKind::Answer => self.moved(wall_ms, fields, line, NOT_TALKING, CallState::Connected),
            EventKind::Hold => self.moved(wall_ms, fields, line, TALKING, CallState::Held),
            EventKind::Retrieve => self.moved(wall_ms, fields, line, HELD, CallState::Connected),
            EventKind::Conference | EventKind::Transfer if handed_over.is_some() => {
                handed_over.map(|id| self.becomes(id, fields, line, kind == EventKind::Conference))
            }
            EventKind::Conference => self.conference_event(wall_ms, fields, line),
            EventKind::Transfer => self.transfer_event(wall_ms, fields, line),
            EventKind::Drop | EventKind::ConnectionCleared => self.dropped(wall_ms, fields, line),
            EventKind::Hangup => self.moved(wall_ms, fields, line, ANY, CallState::Ended),
            EventKind::Divert => self.moved(wall_ms, fields, line, RINGING, CallState::Ended),
            EventKind::Fail => self.cannot_be_made(wall_ms, event, line),
            EventKind::AgentState => None,
        };
        self.learn_more(changes.as_deref().unwrap_or_default(), event);
        changes
    }

    /// What else an event tells belongs to the call that it is about.
    fn learn_more(&mut self, changes: &[Change], event: &Event) {
        let about = changes.last().map(|change| change.id());
        if let Some(call) = about.filter(|_| !event.more.is_empty()).and_then(|id| self.get_mut(id)) {
            call.details.get_or_insert_default().learn(Details::of_frame(&event.more));
        }
    }

    /// A call rings here. An offer with the same numbers, while that call still alerts, is the same call. An id that comes back
    /// after its call's end was queued again, or transferred back: it rings anew.
    fn offer(&mut self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> Option<Vec<Change>> {
        let by_ids = |call: &&Call| call.has_ids_of(fields, line.side) == Some(true);
        let by_numbers = |call: &&Call| {
            call.has_ids_of(fields, line.side).is_none()
                && call.state == CallState::Alerting
                && call.fields.caller() == fields.caller()
                && call.fields.called == fields.called
        };
        let known = self.live().find(by_ids).or_else(|| {
            // One that ended a moment ago: only a snapshot can tell whether it rings again so soon.
            self.own().rfind(|call| by_ids(call) && is_late(call.ended, wall_ms, LATE_OFFER_MS))
        });
        let mut changes = Vec::new();
        if let Some(call) = known.or_else(|| self.live().find(by_numbers)) {
            let (id, known_by_ids) = (call.id, by_ids(&call));
            if !call.is_live() {
                return None;
            }
            if known_by_ids || line.told || wall_ms.saturating_sub(call.heard) < SAME_ALERTING_MS {
                let call = self.get_mut(id)?;
                call.learn(fields, line.side);
                call.unconfirmed = false;
                call.heard = wall_ms;
                return Some(vec![Change::Moved(id)]);
            }
            // A server that tells no ends may have left out this call's: the same caller rings again.
            changes.extend(self.enter(id, wall_ms, CallState::Ended));
        }
        changes.push(self.begin(wall_ms, Direction::In, CallState::Alerting, fields.clone(), line));
        Some(changes)
    }

    /// Whether an event is a late word about a call that ended a moment ago, or about an earlier one with the same
    /// universal id, which has another id of its own.
    fn is_of_the_past(&self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> bool {
        let known: Vec<&Call> =
            self.own().filter(|call| call.has_ids_of(fields, line.side) == Some(true)).collect();
        let Some(last) = known.last() else { return false };
        if !last.is_live() {
            return is_late(last.ended, wall_ms, LATE_MS);
        }
        let is_its_own = |call: &Call| {
            !fields.callid.is_empty() && call.side == line.side && call.fields.callid == fields.callid
        };
        last.side == line.side
            && !last.fields.callid.is_empty()
            && !is_its_own(last)
            && known.iter().any(|call| !call.is_live() && is_its_own(call))
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
        if self.get(id).is_some_and(|call| !GOING_OUT.contains(&call.state)) {
            // It was answered before, or somebody who is to join it rings.
            return Some(changes);
        }
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
            // A reply moved the call already, and its event tells the same once more.
            return self.find(fields, line, &[state]).map(|_| Vec::new());
        };
        let fits = self.get(id).is_some_and(|call| fitting.contains(&call.state));
        if !fits && is_of_others(fields, line) {
            // What another end of the call does moves ours only where it is waited for.
            return Some(Vec::new());
        }
        if !fits && matches!(state, CallState::Ended | CallState::Failed) {
            return None;
        }
        self.learn(id, fields, line);
        Some(self.enter(id, wall_ms, state).into_iter().collect())
    }

    /// A call of ours could not be made.
    fn cannot_be_made(&mut self, wall_ms: u64, event: &Event, line: Line<'_>) -> Option<Vec<Change>> {
        let changes = self.moved(wall_ms, &event.call, line, GOING_OUT, CallState::Failed)?;
        let failed = changes.first().and_then(|change| self.get_mut(change.id()));
        if let Some(call) = failed {
            call.busy = event.name == "busy" || event.cause.to_ascii_lowercase().contains("busy");
        }
        Some(changes)
    }

    /// Another end of a call puts it on hold, or takes it back: ours stays as it is.
    fn far_end_holds(&mut self, fields: &CallFields, line: Line<'_>, holds: bool) -> Option<Vec<Change>> {
        let id = self.find(fields, line, WITH_OTHERS)?;
        let call = self.get_mut(id)?;
        call.learn(fields, line.side);
        call.far_holds(&fields.party, holds);
        Some(vec![Change::Moved(id)])
    }

    /// Whether another agent took the call that rings here.
    fn is_answered_elsewhere(&self, fields: &CallFields, line: Line<'_>) -> bool {
        let party = &fields.party;
        is_of_others(fields, line)
            && line.is_internal(party)
            && self.find(fields, line, RINGING).and_then(|id| self.get(id)).is_some_and(|call| {
                let CallFields { calling, called, origcalling, .. } = &call.fields;
                call.state == CallState::Alerting
                    && ![calling, called, origcalling].iter().any(|number| same_number(number, party))
            })
    }

    fn conference_event(&mut self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> Option<Vec<Change>> {
        // A party that is in none of the calls joins one of them; otherwise two calls are joined.
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
        call.far_holds.clear();
        // The call that came out of it may have a new id.
        call.learn(fields, line.side);
        Some(vec![Change::Moved(id)])
    }

    fn transfer_event(&mut self, wall_ms: u64, fields: &CallFields, line: Line<'_>) -> Option<Vec<Change>> {
        // The party is in none of the calls: the call that was talked in was handed on to it, and a held one stays.
        if !fields.party.is_empty()
            && !line.is_ours(&fields.party)
            && !self.live().any(|call| same_number(call.far(), &fields.party))
            && let Some(id) = self.find(fields, line, TALKING)
        {
            if let Some(call) = self.get_mut(id) {
                fields.party.clone_into(&mut call.handed_to);
            }
            return Some(self.enter(id, wall_ms, CallState::Ended).into_iter().collect());
        }
        if self.live().filter(|call| call.state != CallState::Alerting).count() > 1 {
            let id = |call: Option<&Call>| call.map(|call| call.id);
            let (active, held) = (id(self.active()), id(self.held()));
            return Some(self.hand_on(wall_ms, active, held));
        }
        // A single call left us, or its far end changed: only a snapshot can tell which. Without a live call this was told already.
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
        if self.get(id).is_some_and(|call| is_third(call, &fields.party, line)) {
            return None;
        }
        Some(self.party_left(wall_ms, id, &fields.party))
    }

    /// A party left a call.
    pub(super) fn party_left(&mut self, wall_ms: u64, id: CallId, party: &str) -> Vec<Change> {
        let Some(call) = self.get_mut(id) else { return Vec::new() };
        // Reply and event tell the same: a party that left already must not end the call for the others.
        if !party.is_empty() && call.left.iter().any(|left| same_number(left, party)) {
            return vec![Change::Moved(id)];
        }
        call.far_holds(party, false);
        if call.parties.is_empty() {
            return self.enter(id, wall_ms, CallState::Ended).into_iter().collect();
        }
        if let Some(at) = call.parties.iter().position(|other| same_number(other, party)) {
            call.left.push(call.parties.remove(at));
        } else if same_number(call.far(), party) {
            // The first far end left: the next party takes its place.
            let next = call.parties.remove(0);
            call.left.push(party.into());
            call.far_becomes(next);
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

/// Whether an event is about another end of a call than ours.
fn is_of_others(fields: &CallFields, line: Line<'_>) -> bool {
    !fields.party.is_empty() && !line.is_ours(&fields.party)
}

/// Whether a party is in the call though nothing was told of it: a colleague beside the one that we talk with.
fn is_third(call: &Call, party: &str, line: Line<'_>) -> bool {
    let CallFields { calling, called, origcalling, .. } = &call.fields;
    call.parties.is_empty()
        && line.is_internal(party)
        && !line.is_internal(call.far())
        && ![calling, called, origcalling].iter().any(|number| same_number(number, party))
}

/// Adds a party once.
pub(super) fn add_party(call: &mut Call, party: Number) {
    call.left.retain(|left| *left != party);
    if !call.parties.contains(&party) {
        call.parties.push(party);
    }
}

/// Whether a call ended less than this ago.
pub(super) fn is_late(ended: Option<u64>, wall_ms: u64, within_ms: u64) -> bool {
    ended.is_some_and(|ended| wall_ms.saturating_sub(ended) < within_ms)
}
