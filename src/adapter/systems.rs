//! What rules ask of other systems.

use super::Adapter;
use crate::clock::Now;
use crate::effect::Effects;
use crate::rules::{OpenFrame, Outcome, StepId};

impl Adapter {
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
