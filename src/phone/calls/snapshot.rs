//! What a readable snapshot does to the calls: it is the truth (spec/ctisvr.md 4).

use super::event::{LATE_MS, LATE_OFFER_MS, is_late};
use super::handed_over::by_handover;
use super::{Calls, Change, Line, SAME_ALERTING_MS};
use crate::call_state::{CallState, Direction};
use crate::ids::CallId;
use crate::number::dialing::same_number;
use crate::phone::call::Call;
use crate::phone::cti::ctisvr::{CallFields, LocalState, SnapshotCall};
use crate::privacy::Number;

/// Whether a known call is the one that a snapshot tells of.
type Fit = fn(&Call, &SnapshotCall, Line<'_>, u64) -> bool;

impl Calls {
    /// Takes a snapshot: calls that it does not name ended, calls that are not known begin, the others are put right.
    pub fn snapshot(&mut self, wall_ms: u64, told: &[SnapshotCall], line: Line<'_>) -> Vec<Change> {
        let mut matched: Vec<(CallId, &SnapshotCall)> = Vec::new();
        let fits: [Fit; 5] = [by_ids, by_numbers, by_handover, by_state, by_conference];
        let mut rest: Vec<&SnapshotCall> = told.iter().collect();
        for fit in fits {
            for snapshot in std::mem::take(&mut rest) {
                let known = self
                    .live()
                    .find(|call| {
                        !matched.iter().any(|(id, _)| *id == call.id) && fit(call, snapshot, line, wall_ms)
                    })
                    .map(|call| call.id);
                match known {
                    Some(id) => matched.push((id, snapshot)),
                    None => rest.push(snapshot),
                }
            }
        }
        let gone: Vec<CallId> = self
            .live()
            .map(|call| call.id)
            .filter(|id| !matched.iter().any(|(known, _)| known == id))
            .collect();
        // Where a call and the one that was begun from it end in one snapshot, they were joined.
        for id in &gone {
            if let Some(call) = self.get_mut(*id) {
                call.joined |= call.part_of.is_some_and(|main| gone.contains(&main));
            }
        }
        let mut changes: Vec<Change> =
            gone.into_iter().filter_map(|id| self.end_untold(id, wall_ms)).collect();
        for (id, snapshot) in matched {
            if self.get(id).is_some_and(|call| by_handover(call, snapshot, line, wall_ms)) {
                changes.extend(self.becomes(id, &snapshot.call, line, false));
            }
            changes.extend(self.put_right(wall_ms, id, snapshot, line));
        }
        for snapshot in rest {
            let revived = self.revive(wall_ms, snapshot, line);
            changes.push(revived.unwrap_or_else(|| self.begin_from(wall_ms, snapshot, line)));
        }
        changes
    }

    /// A call that was taken for ended lives: it goes on where it was, with its note and its log. One whose end was told,
    /// and that rings or talks again later, is another call.
    fn revive(&mut self, wall_ms: u64, snapshot: &SnapshotCall, line: Line<'_>) -> Option<Change> {
        let ended =
            |call: &&mut Call| !call.is_live() && !call.is_foreign() && by_ids(call, snapshot, line, wall_ms);
        let call = self.shown.iter_mut().rev().find(ended)?;
        let rings = snapshot.state == Some(LocalState::Alerting) && call.direction == Direction::In;
        let goes_on = match (rings, call.end_guessed) {
            (true, _) if call.answered.is_some() => false,
            (true, true) => is_late(Some(call.began), wall_ms, SAME_ALERTING_MS),
            (true, false) => is_late(call.ended, wall_ms, LATE_OFFER_MS),
            (false, guessed) => guessed || is_late(call.ended, wall_ms, LATE_MS),
        };
        if !goes_on {
            return None;
        }
        call.state = match call.direction {
            Direction::In => CallState::Alerting,
            Direction::Out => CallState::Dialling,
        };
        call.ended = None;
        call.end_guessed = false;
        let id = call.id;
        self.history.retain(|past| past.id != id);
        self.touch();
        self.put_right(wall_ms, id, snapshot, line).or(Some(Change::Moved(id)))
    }

    fn put_right(
        &mut self,
        wall_ms: u64,
        id: CallId,
        snapshot: &SnapshotCall,
        line: Line<'_>,
    ) -> Option<Change> {
        let call = self.get_mut(id)?;
        call.learn(&snapshot.call, line.side);
        call.unconfirmed = false;
        let state = snapshot.state.map(|told| state_of(told, call))?;
        if snapshot.state == Some(LocalState::Initiated) {
            // This server tells ringing from talking, so `connected` will be an answer, event or none.
            call.ringback_seen = false;
        }
        self.enter(id, wall_ms, state)
    }

    fn begin_from(&mut self, wall_ms: u64, snapshot: &SnapshotCall, line: Line<'_>) -> Change {
        let fields = snapshot.call.clone();
        let ours = line.is_ours(&fields.calling);
        let (direction, state) = match snapshot.state {
            Some(LocalState::Alerting) if !ours => (Direction::In, CallState::Alerting),
            Some(LocalState::Alerting | LocalState::Queued) => (Direction::Out, CallState::Ringing),
            Some(LocalState::Initiated) => (Direction::Out, CallState::Dialling),
            Some(LocalState::Failed) => (Direction::Out, CallState::Failed),
            Some(LocalState::Held) => (if ours { Direction::Out } else { Direction::In }, CallState::Held),
            Some(LocalState::Connected) | None => {
                (if ours { Direction::Out } else { Direction::In }, CallState::Connected)
            }
        };
        self.begin(wall_ms, direction, state, fields, line)
    }
}

/// The state that a local connection state means for a call that is known. The originator of a call is `connected` or
/// `initiated` while the far end rings, so these do not take back what an event told.
fn state_of(told: LocalState, call: &Call) -> CallState {
    match told {
        LocalState::Alerting if call.direction == Direction::In => CallState::Alerting,
        LocalState::Alerting | LocalState::Queued => CallState::Ringing,
        LocalState::Initiated if call.state == CallState::Ringing => CallState::Ringing,
        LocalState::Initiated => CallState::Dialling,
        LocalState::Connected if call.state == CallState::Ringing && call.ringback_seen => CallState::Ringing,
        LocalState::Connected => CallState::Connected,
        LocalState::Held => CallState::Held,
        LocalState::Failed => CallState::Failed,
    }
}

fn by_ids(call: &Call, told: &SnapshotCall, line: Line<'_>, _: u64) -> bool {
    call.has_ids_of(&told.call, line.side) == Some(true)
}

fn by_numbers(call: &Call, told: &SnapshotCall, line: Line<'_>, wall_ms: u64) -> bool {
    if call.has_ids_of(&told.call, line.side) == Some(false) {
        return false;
    }
    let numbers = match call.direction {
        Direction::In => {
            same_number(call.fields.caller(), told.call.caller())
                || same_number(&call.fields.calling, &told.call.calling)
        }
        Direction::Out => same_number(call.far(), &told.call.called),
    };
    let rings = told.state == Some(LocalState::Alerting);
    // A call that did not ring any more can't be the one that rings now.
    let rang = call.state == CallState::Alerting
        && (!call.unconfirmed || wall_ms.saturating_sub(call.began) < SAME_ALERTING_MS);
    numbers && (!rings || rang || call.direction == Direction::Out)
}

/// The last resort: nothing contradicts, and the state is the same.
fn by_state(call: &Call, told: &SnapshotCall, line: Line<'_>, _: u64) -> bool {
    told.call.is_empty()
        && call.has_ids_of(&told.call, line.side) != Some(false)
        && told.state.is_some_and(|state| state_of(state, call) == call.state)
}

/// A conference may have got new ids, but it is still with somebody who is in it, as far as the snapshot tells.
fn by_conference(call: &Call, told: &SnapshotCall, _: Line<'_>, _: u64) -> bool {
    let CallFields { calling, called, origcalling, party, .. } = &told.call;
    let numbers = [calling, called, origcalling, party];
    let is_in = |number: &&Number| {
        same_number(number, call.far()) || call.parties.iter().any(|party| same_number(party, number))
    };
    !call.parties.is_empty()
        && call.state == CallState::Connected
        && told.state == Some(LocalState::Connected)
        && (numbers.iter().all(|number| number.is_empty()) || numbers.iter().any(is_in))
}

impl Calls {
    /// Calls that rang before a page load or a switch of sides, and that no snapshot will tell of, end when they are
    /// too old to ring still.
    pub fn forget_old_ringing(&mut self, wall_ms: u64) -> Vec<Change> {
        let old: Vec<CallId> = self
            .in_state(CallState::Alerting)
            .filter(|call| call.unconfirmed && wall_ms.saturating_sub(call.began) >= SAME_ALERTING_MS)
            .map(|call| call.id)
            .collect();
        old.into_iter().filter_map(|id| self.end_untold(id, wall_ms)).collect()
    }
}
