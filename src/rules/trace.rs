//! What became of a rule: why it ran or did not, what it made, and what came of that. The panel shows it ("Why did this
//! open?").

use serde::{Deserialize, Serialize};

use crate::privacy::SiteWord;
use crate::site::rules::{Mode, On};
use crate::words::{Arg, Message, say};

/// A rule that met an event.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Trace {
    /// The rule's name.
    pub rule: SiteWord,
    /// The event.
    pub on: On,
    /// When, in wall milliseconds.
    pub at: u64,
    /// The condition that did not fit, as a clause without a full stop; empty where all fit.
    pub unfit: Message,
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
    pub fn words(&self) -> Vec<Message> {
        let line = |what: Message, made: &str| {
            let (rule, on) = (Arg::text(&self.rule), self.on.told());
            if made.is_empty() {
                return say!("rule-line", rule: rule, event: on, what: what);
            }
            say!("rule-line-made", rule: rule, event: on, what: what, made: Arg::text(made))
        };
        if self.steps.is_empty() {
            let unfit = if self.unfit.is_empty() { say!("rule-did-nothing") } else { self.unfit.clone() };
            return vec![line(unfit, "")];
        }
        self.steps.iter().map(|step| line(step.words(), &step.made)).collect()
    }
}

impl Step {
    /// What became of it, as a clause.
    fn words(&self) -> Message {
        match &self.outcome {
            Outcome::Owed => say!("step-owed"),
            Outcome::HandedOver => say!("step-handed-over"),
            Outcome::Done(more) if more.is_empty() => self.done_words(),
            Outcome::Done(more) => say!("step-done-more", what: self.done_words(), more: more),
            Outcome::Blocked => say!("step-blocked"),
            Outcome::Offered => say!("step-offered"),
            Outcome::Failed(why) => say!("step-failed", why: why),
        }
    }

    fn done_words(&self) -> Message {
        match &self.mode {
            Some(Mode::Tab) => say!("step-opened-in-tab"),
            Some(Mode::Window { .. }) => say!("step-opened-in-window"),
            Some(Mode::Frame) => say!("step-opened-in-frame"),
            Some(Mode::Launch) => say!("step-opened-by-program"),
            None => say!("step-done"),
        }
    }

    /// What the button says that the agent presses to open it, and why there is one.
    pub fn button(&self) -> Option<(Message, Message)> {
        let why = match &self.outcome {
            Outcome::Blocked => say!("step-blocked-press"),
            Outcome::Offered => Message::default(),
            _ => return None,
        };
        let label = match (&self.mode, self.made.split_once(':')) {
            _ if !self.label.is_empty() => Message::as_said(&self.label),
            (Some(Mode::Launch), Some((scheme, _))) => say!("step-open-scheme", scheme: Arg::text(scheme)),
            _ => say!("step-open-record"),
        };
        Some((label, why))
    }

    /// Whether the agent can open it: it is an address, and it is not about to be opened anyway.
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
    /// It came to nothing, and why: a clause without a full stop.
    Failed(Message),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thing_that_a_rule_did_has_a_line_of_its_own() {
        let step =
            |outcome, mode, made: &str| Step { outcome, mode, made: made.to_owned(), ..Step::default() };
        let mut trace = Trace { rule: "caller".into(), ..Trace::default() };
        let on = trace.on.word();
        assert_eq!(trace.words(), [format!("caller ({on}): it did nothing.").as_str()]);
        trace.steps = vec![
            step(Outcome::Done(Message::default()), Some(Mode::Tab), "https://crm.example.com/"),
            step(Outcome::Done(Message::as_said("answered 204")), None, ""),
            step(Outcome::Failed(Message::as_said("answered 500")), None, ""),
        ];
        let told = [
            format!("caller ({on}): opened in a new tab: https://crm.example.com/"),
            format!("caller ({on}): done (answered 204)."),
            format!("caller ({on}): did not work: answered 500."),
        ];
        assert_eq!(trace.words(), told.each_ref().map(String::as_str));
    }

    #[test]
    fn a_button_says_what_it_opens() {
        let step = |label: &str| Step {
            outcome: Outcome::Offered,
            mode: Some(Mode::Launch),
            made: "slack://user".to_owned(),
            label: label.to_owned(),
            ..Step::default()
        };
        let (label, why) = step("").button().unwrap();
        assert_eq!((label, why), (say!("step-open-scheme", scheme: Arg::text("slack")), Message::default()));
        assert_eq!(step("").button().unwrap().0, "Open slack:");
        assert_eq!(step("Chat").button().unwrap().0, "Chat");
    }
}
