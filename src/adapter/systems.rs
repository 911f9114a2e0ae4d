//! What rules ask of other systems, and what their web servers answer.

use super::Adapter;
use crate::clock::Now;
use crate::effect::{Effects, Fetch};
use crate::input::{Fetched, RequestId};
use crate::rules::{OpenFrame, Outcome, StepId};

impl Adapter {
    /// What became of a call of a web server.
    pub(super) fn fetched(&mut self, now: Now, request: RequestId, outcome: Fetched, effects: &mut Effects) {
        if self.ask_answered(now, request, &outcome, effects) {
            return;
        }
        self.counters.stale += 1;
    }

    /// A rule calls a web server.
    pub(super) fn run_rest(&mut self, _now: Now, step: StepId, _fetch: Fetch, _effects: &mut Effects) {
        self.step_came_to(step, Outcome::Failed("This is not possible here.".to_owned()));
    }

    /// A rule asks ServiceNow's frame to open something.
    #[allow(clippy::needless_pass_by_value)]
    pub(super) fn open_servicenow(
        &mut self,
        _now: Now,
        step: StepId,
        _what: OpenFrame<String>,
        _effects: &mut Effects,
    ) {
        self.step_came_to(step, Outcome::Failed("This is not possible here.".to_owned()));
    }
}
