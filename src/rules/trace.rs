//! What became of a rule: why it ran or did not, what it made, and what came of that. The panel shows it ("Why did this
//! open?").

use serde::{Deserialize, Serialize};

use super::rule::On;
use crate::input::CallId;

/// One action of one rule run: what an executor reports to (`Adapter::step_came_to`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepId {
    /// The call; `None` where the rule ran without one.
    pub call: Option<CallId>,
    /// The step's number, which no other one has.
    pub number: u32,
}

/// A rule that met an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// The rule's name.
    pub rule: String,
    /// The event.
    pub on: On,
    /// When, in wall milliseconds.
    pub at: u64,
    /// The condition that did not fit, in words; empty where all fit.
    pub unfit: String,
    /// What it did.
    pub steps: Vec<Step>,
}

/// One thing that a rule did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its number.
    pub number: u32,
    /// Which action of the rule it is.
    pub action: u32,
    /// What was made: the address or the words; empty where nothing could be.
    pub made: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of an action.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Outcome {
    /// It is to be done as soon as it can be.
    #[default]
    Owed,
    /// It was handed over; what became of it is not known (yet).
    HandedOver,
    /// It is done; more words, or empty.
    Done(String),
    /// The browser blocked it: the agent can press a button.
    Blocked,
    /// It waits for the agent to press a button.
    Offered,
    /// It came to nothing, and why.
    Failed(String),
}
