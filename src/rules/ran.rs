//! What rules did: the traces of each call, and of the session.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Outcome, Step, Trace};
use crate::ids::{CallId, StepId};

/// How many traces are kept of each call, and of what ran without one; the oldest go first.
const TRACES: usize = 20;

/// What rules did.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Ran {
    of_calls: BTreeMap<CallId, Vec<Trace>>,
    of_session: Vec<Trace>,
}

impl Ran {
    /// What rules did about a call, or without one.
    pub fn traces(&self, call: Option<CallId>) -> &[Trace] {
        match call {
            Some(id) => self.of_calls.get(&id).map_or(&[], Vec::as_slice),
            None => &self.of_session,
        }
    }

    fn traces_mut(&mut self, call: Option<CallId>) -> &mut Vec<Trace> {
        match call {
            Some(id) => self.of_calls.entry(id).or_default(),
            None => &mut self.of_session,
        }
    }

    /// What was done about a call.
    pub fn steps(&self, call: CallId) -> impl Iterator<Item = &Step> {
        self.traces(Some(call)).iter().flat_map(|trace| &trace.steps)
    }

    /// Keeps a rule's trace of an event, in place of an earlier one of the same rule and event.
    pub fn keep(&mut self, call: Option<CallId>, trace: Trace) {
        let traces = self.traces_mut(call);
        traces.retain(|old| old.rule != trace.rule || old.on != trace.on);
        if traces.len() >= TRACES {
            traces.remove(0);
        }
        traces.push(trace);
    }

    /// The number of the next step. Steps are numbered within their call, so that a number means the same after a page load.
    pub fn new_step(&self, call: Option<CallId>) -> StepId {
        let steps = self.traces(call).iter().flat_map(|trace| &trace.steps);
        StepId { call, number: steps.map(|step| step.number).max().map_or(1, |last| last.wrapping_add(1)) }
    }

    /// Adds a step to the trace that was kept last.
    pub fn add_step(&mut self, id: StepId) {
        if let Some(trace) = self.traces_mut(id.call).last_mut() {
            trace.steps.push(Step { number: id.number, ..Step::default() });
        }
    }

    /// The trace that a step is in.
    pub fn trace_of(&self, id: StepId) -> Option<&Trace> {
        self.traces(id.call).iter().find(|trace| trace.steps.iter().any(|step| step.number == id.number))
    }

    /// A step, to be changed.
    pub fn step(&mut self, id: StepId) -> Option<&mut Step> {
        let traces = match id.call {
            Some(call) => self.of_calls.get_mut(&call)?,
            None => &mut self.of_session,
        };
        traces.iter_mut().flat_map(|trace| &mut trace.steps).find(|step| step.number == id.number)
    }

    /// Steps that are to be opened still, and when they were made.
    pub fn owed(&self) -> Vec<(StepId, u64)> {
        let of_calls = self.of_calls.iter().map(|(id, traces)| (Some(*id), traces));
        let mut owed = Vec::new();
        for (call, traces) in of_calls.chain([(None, &self.of_session)]) {
            for trace in traces {
                let steps =
                    trace.steps.iter().filter(|step| step.mode.is_some() && step.outcome == Outcome::Owed);
                owed.extend(steps.map(|step| (StepId { call, number: step.number }, trace.at)));
            }
        }
        owed
    }

    /// Only these calls are shown still.
    pub fn keep_calls(&mut self, is_shown: impl Fn(CallId) -> bool) {
        self.of_calls.retain(|id, _| is_shown(*id));
    }

    /// What ran without a call was for the agent who is gone.
    pub fn forget_session(&mut self) {
        self.of_session.clear();
    }

    /// What was done about calls: a page load takes it along.
    pub fn of_calls(&self) -> &BTreeMap<CallId, Vec<Trace>> {
        &self.of_calls
    }

    /// What an earlier page did about calls.
    pub fn take_up(&mut self, of_calls: BTreeMap<CallId, Vec<Trace>>) {
        self.of_calls = of_calls;
    }
}
