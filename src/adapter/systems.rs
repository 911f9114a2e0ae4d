//! The other systems: what they hear of the phone, and what is done about it.

use super::Adapter;
use crate::calls::Change;
use crate::clock::Now;
use crate::effect::Effects;
use crate::input::{Fetched, RequestId};

impl Adapter {
    /// A call began, moved or ended.
    #[allow(clippy::unused_self)]
    pub(super) fn rules_about(&mut self, _now: Now, _change: Change, _effects: &mut Effects) {}

    /// What became of a call of a web server.
    pub(super) fn fetched(&mut self, now: Now, request: RequestId, outcome: Fetched, effects: &mut Effects) {
        if self.ask_answered(now, request, &outcome, effects) {
            return;
        }
        self.counters.stale += 1;
    }
}
