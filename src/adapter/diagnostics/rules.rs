//! What rules were read and wait for; what they made of a call stands in its card.

use super::Lines;
use crate::adapter::Adapter;
use crate::rules::{Outcome, Trace};
use crate::site::rules::{Do, On, Rule};

impl Adapter {
    /// The rules; `None` where the settings have none.
    pub(super) fn rule_lines(&self) -> Option<Lines> {
        let systems = self.site.systems().filter(|systems| !systems.rules.is_empty())?;
        let mut lines = Lines::default();
        for rule in &systems.rules {
            lines.say(&rule.name, &waits_for(rule));
        }
        lines.list("Hosts that may be opened", &systems.hosts);
        lines.pinned("Of these config.json allows", self.site.hosting().pop_hosts.as_ref());
        for trace in self.ran.traces(None) {
            lines.say(&[&trace.rule, ", without a call"].concat(), &came_to(trace));
        }
        Some(lines)
    }
}

fn waits_for(rule: &Rule) -> String {
    let events: Vec<&str> = rule.on.iter().map(|on| On::word(*on)).collect();
    let conditions = match rule.when.count() {
        0 => String::new(),
        1 => ", 1 condition".to_owned(),
        several => format!(", {several} conditions"),
    };
    let does: Vec<&str> = rule.does.iter().map(what).collect();
    format!("{}{conditions}: {}", events.join(", "), does.join(", "))
}

fn what(does: &Do) -> &'static str {
    match does {
        Do::Pop(_) => "opens an address",
        Do::Notify(_) => "says something",
        Do::Launch(_) => "starts a program",
        Do::Rest(_) => "calls a web server",
        Do::Shuttle(_) => "tells Shuttle",
        Do::OpenFrame(_) => "opens something in ServiceNow",
    }
}

fn came_to(trace: &Trace) -> String {
    if !trace.unfit.is_empty() {
        return "did not fit".to_owned();
    }
    let steps: Vec<&str> = trace.steps.iter().map(|step| outcome(&step.outcome)).collect();
    steps.join(", ")
}

fn outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Owed => "waits",
        Outcome::HandedOver => "handed over",
        Outcome::Done(_) => "done",
        Outcome::Blocked => "blocked by the browser",
        Outcome::Offered => "waits for its button",
        Outcome::Failed(_) => "failed",
    }
}
