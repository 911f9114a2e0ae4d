//! What rules were read and wait for; what they made of a call stands in its card.

use super::Lines;
use crate::adapter::Adapter;
use crate::rules::{Outcome, Trace};
use crate::site::rules::{Do, On, Rule};
use crate::words::{Arg, Message, say};

impl Adapter {
    /// The rules; `None` where the settings have none.
    pub(super) fn rule_lines(&self) -> Option<Lines> {
        let systems = self.site.systems().filter(|systems| !systems.rules.is_empty())?;
        let mut lines = Lines::default();
        for rule in &systems.rules {
            lines.say(Message::as_said(&rule.name), waits_for(rule));
        }
        lines.list(say!("line-rule-hosts"), systems.hosts.iter().map(Arg::text));
        lines.pinned(say!("line-rule-hosts-pinned"), self.site.hosting().pop_hosts.as_ref());
        for trace in self.systems.ran.traces(None) {
            lines.say(say!("line-rule-without-call", rule: Arg::text(&trace.rule)), came_to(trace));
        }
        Some(lines)
    }
}

fn waits_for(rule: &Rule) -> Message {
    let events = Message::list(rule.on.iter().map(|on| Arg::text(On::word(*on))));
    let does = Message::list(rule.does.iter().map(|does| what(does).into()));
    say!("told-rule", events: events, conditions: rule.when.count(), does: does)
}

fn what(does: &Do) -> Message {
    match does {
        Do::Pop(_) => say!("told-rule-pop"),
        Do::Notify(_) => say!("told-rule-notify"),
        Do::Launch(_) => say!("told-rule-launch"),
        Do::Rest(_) => say!("told-rule-rest"),
        Do::Shuttle(_) => say!("told-rule-shuttle"),
        Do::OpenFrame(_) => say!("told-rule-servicenow"),
    }
}

fn came_to(trace: &Trace) -> Message {
    if !trace.unfit.is_empty() {
        return say!("told-rule-unfit");
    }
    Message::list(trace.steps.iter().map(|step| outcome(&step.outcome).into()))
}

fn outcome(outcome: &Outcome) -> Message {
    match outcome {
        Outcome::Owed => say!("told-step-owed"),
        Outcome::HandedOver => say!("told-step-handed-over"),
        Outcome::Done(_) => say!("step-done"),
        Outcome::Blocked => say!("told-step-blocked"),
        Outcome::Offered => say!("step-offered"),
        Outcome::Failed(_) => say!("told-step-failed"),
    }
}
