//! What became of a rule: why it ran or did not, what it made, and what came of that. The panel shows it ("Why did this
//! open?").

use serde::{Deserialize, Serialize};

use crate::site::rules::{Mode, On};
use crate::words::Message;

/// A rule that met an event.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Step {
    /// Its number.
    pub number: u32,
    /// What was made: the address or the words; empty where nothing could be.
    pub made: String,
    /// Where it opens, if it is an address to open.
    pub mode: Option<Mode>,
    /// What its button says, or empty.
    pub label: String,
    /// The agent pressed its button.
    pub by_hand: bool,
    /// What became of it.
    pub outcome: Outcome,
}

impl Trace {
    /// What became of it, in words: one line for each thing that it did, or one that says why it did nothing.
    pub fn words(&self) -> Vec<String> {
        let head = [&self.rule, " (", self.on.word(), "): "].concat();
        if self.steps.is_empty() {
            let unfit = if self.unfit.is_empty() { "it did nothing" } else { &self.unfit };
            return vec![[&head, unfit, "."].concat()];
        }
        self.steps.iter().map(|step| [head.as_str(), &step.words()].concat()).collect()
    }
}

impl Step {
    /// What became of it, in words, and what was made.
    fn words(&self) -> String {
        let place = match &self.mode {
            Some(Mode::Tab) => "in a new tab",
            Some(Mode::Window { .. }) => "in its window",
            Some(Mode::Frame) => "in a frame here",
            Some(Mode::Launch) => "by a program of this computer",
            None => "",
        };
        let mut words = match &self.outcome {
            Outcome::Owed => "waits for the answer, or for a page that can be asked".to_owned(),
            Outcome::HandedOver => "handed over, and what became of it is not known (yet)".to_owned(),
            Outcome::Done(_) if self.mode.is_some() => ["opened ", place].concat(),
            Outcome::Done(_) => "done".to_owned(),
            Outcome::Blocked => "the browser blocked the window".to_owned(),
            Outcome::Offered => "waits for its button".to_owned(),
            Outcome::Failed(why) => ["did not work: ", why.to_string().trim_end_matches('.')].concat(),
        };
        if let Outcome::Done(more) = &self.outcome
            && !more.is_empty()
        {
            words = [&words, " (", &more.to_string(), ")"].concat();
        }
        if self.made.is_empty() { words + "." } else { [&words, ": ", &self.made].concat() }
    }

    /// The button that the agent presses to open it, and why there is one.
    pub fn button(&self) -> Option<(String, String)> {
        let why = match &self.outcome {
            Outcome::Blocked => "The browser blocked it. Allow pop-ups for this page, or press:",
            Outcome::Offered => "",
            _ => return None,
        };
        let label = match (&self.mode, self.made.split_once(':')) {
            _ if !self.label.is_empty() => self.label.clone(),
            (Some(Mode::Launch), Some((scheme, _))) => ["Open ", scheme, ":"].concat(),
            _ => "Open record".to_owned(),
        };
        Some((label, why.to_owned()))
    }

    /// Whether the agent can open it: it is an address, and opening it does not go on.
    pub fn can_open(&self) -> bool {
        self.mode.is_some() && !self.made.is_empty() && !matches!(self.outcome, Outcome::Owed)
    }
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
    Done(Message),
    /// The browser blocked it: the agent can press a button.
    Blocked,
    /// It waits for the agent to press a button.
    Offered,
    /// It came to nothing, and why.
    Failed(Message),
}
