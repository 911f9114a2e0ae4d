//! What changes of calls mean for everything else: the ring is shown, digits wait for the answer, rules run, ended calls
//! are logged and leave the panel.

use super::{Adapter, CLOSE_MS};
use crate::clock::Now;
use crate::crm::Due;
use crate::crm::call_log::Log;
use crate::effect::{Effect, Effects, Event};
use crate::ids::CallId;
use crate::notice::Topic;
use crate::phone::call::Call;
use crate::phone::calls::{Change, MOST_LIVE};
use crate::words::say;

/// Ended calls whose logs are settled stay on the panel up to this number; the list of the last calls has them all.
const ENDED_SHOWN: usize = 3;
/// So many ended calls wait for a disposition; the panel does not grow without end where nobody chooses any.
const MOST_LACKING: usize = 10;

impl Adapter {
    /// What changes of calls mean for everything else.
    pub(super) fn calls_changed(&mut self, now: Now, changes: &[Change], effects: &mut Effects) {
        for change in changes {
            self.dirty = true;
            let id = change.id();
            self.mark(id);
            self.count(now, id);
            if let Some(call) = self.phone.calls.get(id) {
                effects.push(Effect::Notify(Event::Call {
                    id,
                    state: call.state.word().to_owned(),
                    number: call.number().into(),
                }));
            }
            match change {
                Change::Began(_) => self.call_began(now, id, effects),
                Change::Answered(_) | Change::Moved(_) => {}
                Change::Became(_) => self.crm.records.forget_pop(id),
                Change::Ended(_) => self.call_ended(now, id, effects),
            }
            if self.phone.calls.get(id).is_some_and(|call| self.runs_rules(call)) {
                self.rules_about(now, *change, effects);
            }
        }
        if changes.iter().any(|change| matches!(change, Change::Ended(_))) {
            self.close_surplus();
        }
    }

    /// More calls were told than a phone can have.
    pub(super) fn tell_surplus(&mut self) {
        let surplus = self.phone.calls.take_surplus();
        if surplus == 0 {
            return;
        }
        self.counters.surplus += u64::from(surplus);
        self.notices.warning(Topic::Calls, say!("too-many-calls", most: MOST_LIVE));
    }

    /// Gives a call its mark, by which the ledger knows it: its key, with a number where the key was seen before. So a key that
    /// the server uses again means another call, and what was done for the first call stays done.
    fn mark(&mut self, id: CallId) {
        let Some(call) = self.phone.calls.get(id).filter(|call| call.mark.is_empty()) else { return };
        let key = call.key();
        let is_taken = |mark: &str| {
            self.crm.ledger.knows(mark) || self.phone.calls.iter().any(|other| other.mark == mark)
        };
        let times = (2_u32..).map(|time| [&key, "#", &time.to_string()].concat().into());
        let mark = std::iter::once(key.clone()).chain(times).find(|mark| !is_taken(mark));
        if let Some(call) = self.phone.calls.get_mut(id) {
            call.mark = mark.unwrap_or(key);
        }
    }

    fn call_began(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        if self.phone.calls.rings(id) {
            for panel in self.pages.ids() {
                self.show_ringing(now, panel, effects);
            }
        }
    }

    fn call_ended(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        self.crm.timers.set(now, Due::Close(id), CLOSE_MS);
        // The call was taken for ended before and has a task: that task gets the whole length of the talk now.
        if self.crm.records.has_task(id) {
            return self.save_log(id, effects);
        }
        self.log_if_due(id, effects);
    }

    /// Of the ended calls with nothing more to do, the ones that ended first leave the panel; and of those whose logs are settled
    /// and that lack a disposition, where there are very many.
    fn close_surplus(&mut self) {
        self.close_first_of(ENDED_SHOWN, |adapter, call| {
            adapter.is_settled(call) && !adapter.lacks_disposition(call)
        });
        self.close_first_of(MOST_LACKING, Self::is_settled);
    }

    fn close_first_of(&mut self, most: usize, is_one: impl Fn(&Self, &Call) -> bool) {
        loop {
            let ended = || self.phone.calls.iter().filter(|call| !call.is_live() && is_one(self, call));
            if ended().count() <= most {
                return;
            }
            let Some(first) = ended().min_by_key(|call| call.ended).map(|call| call.id) else { return };
            self.take_off(first);
            self.crm.timers.clear(Due::Close(first));
        }
    }

    /// An ended call whose log is settled leaves the panel, unless the agent still works on it.
    pub(super) fn close_settled(&mut self, now: Now, id: CallId) {
        let Some(call) = self.phone.calls.get(id) else { return };
        if self.is_settled(call) && !self.lacks_disposition(call) && !self.phone.wraps_up(call) {
            self.take_off(id);
            self.dirty = true;
        } else {
            self.crm.timers.set(now, Due::Close(id), CLOSE_MS);
        }
    }

    /// Takes an ended call off the panel, with all that is kept of it.
    pub(super) fn take_off(&mut self, id: CallId) {
        self.crm.records.close(&mut self.phone.calls, id);
        self.forget_gone();
    }

    /// Forgets what rules did about calls that are gone from the panel.
    pub(super) fn forget_gone(&mut self) {
        self.systems.ran.keep_calls(|id| self.phone.calls.get(id).is_some());
    }

    /// Whether nothing more is to be done about an ended call's log.
    pub(super) fn is_settled(&self, call: &Call) -> bool {
        let is_told = match self.crm.records.log(call.id) {
            Log::None if self.logged_with(call).is_some() => self.is_saved(call),
            Log::None => self.description(call).trim().is_empty() && !self.owes_log(call),
            Log::Saved { .. } => self.is_saved(call),
            _ => false,
        };
        // A consultation that goes on is part of the call, and its note goes into the same task.
        is_told && !self.phone.calls.live().any(|part| part.part_of == Some(call.id))
    }
}
