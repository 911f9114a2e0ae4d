//! What rules ask of other systems, and what their web servers answer.

use super::Adapter;
use crate::clock::Now;
use crate::effect::{Effects, Fetch};
use crate::input::{Fetched, RequestId};
use crate::rules::{Outcome, Shuttle, StepId};

impl Adapter {
    /// What became of a call of a web server.
    pub(super) fn fetched(
        &mut self,
        _now: Now,
        _request: RequestId,
        _outcome: Fetched,
        _effects: &mut Effects,
    ) {
        self.counters.stale += 1;
    }

    /// A rule calls a web server.
    pub(super) fn run_rest(&mut self, _now: Now, step: StepId, _fetch: Fetch, _effects: &mut Effects) {
        self.step_came_to(step, Outcome::Failed("This is not possible here.".to_owned()));
    }

    /// A rule says something to Shuttle's server.
    #[allow(clippy::needless_pass_by_value)]
    pub(super) fn send_shuttle(
        &mut self,
        _now: Now,
        step: StepId,
        _action: Shuttle<String>,
        _effects: &mut Effects,
    ) {
        self.step_came_to(step, Outcome::Failed("This is not possible here.".to_owned()));
    }
}
