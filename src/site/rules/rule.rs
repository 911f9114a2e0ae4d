//! A rule: on which events, under which conditions, what is done.

use serde::{Deserialize, Serialize};

use super::actions::Do;
use super::variables::Variables;
use crate::privacy::{Prefix, SiteWord};
use crate::words::{Arg, Message, say};

/// What a rule waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum On {
    /// An incoming call rings.
    #[default]
    Offer,
    /// A call was answered.
    Answer,
    /// A call ended that was not missed.
    End,
    /// An incoming call ended before it was answered.
    Missed,
    /// A call is being made from here.
    Outbound,
    /// The softphone is ready for the first time in this session.
    Session,
    /// A server asked for it: no rule waits for that.
    Server,
}

impl On {
    /// All events, as settings name them.
    pub const ALL: [(&str, Self); 6] = [
        ("offer", Self::Offer),
        ("answer", Self::Answer),
        ("end", Self::End),
        ("missed", Self::Missed),
        ("outbound", Self::Outbound),
        ("session", Self::Session),
    ];

    /// Reads an event's name.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, on)| *on)
    }

    /// The event's name.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, on)| *on == self).map_or("server", |(name, _)| name)
    }

    /// Whether it is the name of an event, also of the one that no rule waits for.
    pub fn is_word(word: &str) -> bool {
        word == Self::Server.word() || Self::ALL.iter().any(|(name, _)| *name == word)
    }

    /// The event as people read it.
    pub fn told(self) -> Message {
        if self == Self::Server { say!("on-server") } else { Message::as_said(self.word()) }
    }
}

/// A rule of the settings.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Rule {
    /// Its name: its item's last part.
    pub name: SiteWord,
    /// The events that it waits for.
    pub on: Vec<On>,
    /// The conditions that must fit as well.
    pub when: When,
    /// What it does, in this order.
    pub does: Vec<Do>,
}

/// Conditions, all of which must fit.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct When {
    conditions: Vec<Condition>,
}

/// A variable and the patterns of which one must fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Condition {
    /// As settings name it: `number`, `agent`, or a variable's name.
    name: String,
    patterns: Vec<Prefix>,
    /// None of them may fit.
    not: bool,
}

impl Rule {
    /// Whether its conditions ask for the agent, so that it can't be judged before the agent is known.
    pub fn asks_agent(&self) -> bool {
        self.when.asks_agent()
    }
}

impl When {
    /// How many conditions there are.
    pub(crate) fn count(&self) -> usize {
        self.conditions.len()
    }

    /// Adds a condition.
    pub(crate) fn add(&mut self, name: &str, patterns: Vec<String>) {
        let patterns = patterns.into_iter().map(Prefix::from).collect();
        self.conditions.push(Condition { name: name.to_owned(), patterns, not: false });
    }

    /// Adds a condition that holds where none of the patterns fits.
    pub(crate) fn except(&mut self, name: &str, patterns: Vec<String>) {
        let patterns = patterns.into_iter().map(Prefix::from).collect();
        self.conditions.push(Condition { name: name.to_owned(), patterns, not: true });
    }

    /// The first condition that does not fit; `None` where all fit.
    pub fn unfit(&self, variables: &Variables) -> Option<Message> {
        let condition =
            self.conditions.iter().find(|condition| condition.fits(variables) == condition.not)?;
        let known = condition.values(variables).into_iter().find(|value| !value.is_empty());
        let (name, patterns) = (Arg::text(&condition.name), condition.either());
        Some(match (condition.not, known.map(Arg::text)) {
            (false, Some(value)) => say!("should-be", name: name, patterns: patterns, value: value),
            (true, Some(value)) => say!("should-not-be", name: name, patterns: patterns, value: value),
            (false, None) => say!("should-be-but-unknown", name: name, patterns: patterns),
            (true, None) => say!("should-not-be-but-unknown", name: name, patterns: patterns),
        })
    }

    /// Whether a condition asks for the agent.
    pub fn asks_agent(&self) -> bool {
        self.conditions.iter().any(|condition| matches!(condition.name.as_str(), "agent" | "agentId"))
    }
}

impl Condition {
    /// The patterns, with the language's "or" between them.
    fn either(&self) -> Message {
        let mut either = Message::default();
        for pattern in &self.patterns {
            let pattern = Message::as_said(pattern);
            either =
                if either.is_empty() { pattern } else { say!("either-or", first: either, second: pattern) };
        }
        either
    }

    fn values<'a>(&self, variables: &'a Variables) -> Vec<&'a str> {
        match self.name.as_str() {
            "number" => vec![variables.get("remoteNumber")],
            "agent" => vec![variables.get("agentId"), variables.get("agentName")],
            name => vec![variables.get(name)],
        }
    }

    fn fits(&self, variables: &Variables) -> bool {
        let is_number = matches!(self.name.as_str(), "number" | "dnis" | "remoteNumber" | "localNumber");
        self.values(variables).into_iter().any(|value| {
            self.patterns.iter().any(|pattern| {
                if is_number {
                    fits(&bare(pattern), &bare(value))
                } else {
                    fits(&lower(pattern), &lower(value))
                }
            })
        })
    }
}

fn lower(text: &str) -> String {
    text.trim().to_lowercase()
}

/// A number without what people write between its digits.
fn bare(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '*' | '#')).collect()
}

/// Whether a pattern, in which `*` stands for anything, fits a text.
fn fits(pattern: &str, text: &str) -> bool {
    if pattern == "*" {
        return !text.is_empty();
    }
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match text.split_once(part) {
            Some((_, after)) => text = after,
            None => return false,
        }
    }
    text.ends_with(last)
}
