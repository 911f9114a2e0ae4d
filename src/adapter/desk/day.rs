//! The agent's day so far, from what the panel saw: how many calls, how long they were talked, how many were missed. It begins anew
//! at midnight by the agent's clock, and goes with the agent.

use serde::{Deserialize, Serialize};

use crate::call_state::Direction;
use crate::ids::CallId;
use crate::pages::view::DayView;
use crate::phone::call::Call;

const DAY_MINUTES: u64 = 24 * 60;
/// Calls whose end may have been guessed wrongly: more ended ones than these are in no panel.
const MAY_GO_ON: usize = 32;

/// What the agent's calls of one day come to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Day {
    /// Which day it is, in days since 1970.
    date: u64,
    calls: u32,
    missed: u32,
    talked_ms: u64,
    /// The last calls that were counted, and as what: one that was taken for ended and goes on is counted at its end.
    counted: Vec<(CallId, Option<u64>)>,
}

impl Day {
    /// Begins anew where the day is over; true where something was counted.
    pub(super) fn look(&mut self, wall_ms: u64, utc_offset_minutes: i32) -> bool {
        let minutes = (wall_ms / 60_000).saturating_add_signed(i64::from(utc_offset_minutes));
        let date = minutes / DAY_MINUTES;
        if date == self.date {
            return false;
        }
        let counted = self.view().is_some();
        *self = Self { date, ..Self::default() };
        counted
    }

    /// It is another agent's.
    pub(super) fn forget(&mut self) {
        *self = Self { date: self.date, ..Self::default() };
    }

    /// Something happened to a call: one that ended is counted, once. A consultation is part of the call that it is about.
    pub(super) fn see(&mut self, call: &Call) {
        self.take_back(call.id);
        let Some(ended) = call.ended.filter(|_| !call.is_part()) else { return };
        // What the agent declined is neither taken nor missed.
        if call.direction == Direction::In && call.answered.is_none() && call.let_go {
            return;
        }
        let is_missed = call.direction == Direction::In && call.answered.is_none();
        let talked = (!is_missed).then(|| call.talked_ms(ended));
        match talked {
            Some(talked) => {
                self.calls = self.calls.saturating_add(1);
                self.talked_ms = self.talked_ms.saturating_add(talked);
            }
            None => self.missed = self.missed.saturating_add(1),
        }
        self.counted.push((call.id, talked));
        let old = self.counted.len().saturating_sub(MAY_GO_ON);
        self.counted.drain(..old);
    }

    fn take_back(&mut self, id: CallId) {
        let Some(at) = self.counted.iter().position(|(known, _)| *known == id) else { return };
        match self.counted.remove(at) {
            (_, Some(talked)) => {
                self.calls = self.calls.saturating_sub(1);
                self.talked_ms = self.talked_ms.saturating_sub(talked);
            }
            (_, None) => self.missed = self.missed.saturating_sub(1),
        }
    }

    /// What the panel says of it; `None` before the first call.
    pub(super) fn view(&self) -> Option<DayView> {
        let Self { calls, missed, talked_ms, .. } = *self;
        (calls > 0 || missed > 0).then_some(DayView { calls, missed, talked_ms })
    }
}
