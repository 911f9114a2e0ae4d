//! Work modes: one row for each has everything that differs between them.

use serde::{Deserialize, Serialize};

use crate::words::{Arg, Message, say};

/// A work mode (spec/ctisvr.md 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WorkMode {
    /// Available, next call by itself.
    Auto,
    /// Available for one call.
    Manual,
    /// After-call work.
    Acw,
    /// Not available, with a reason.
    Aux,
}

/// Everything that differs between work modes.
struct Row {
    /// The protocol's word.
    word: &'static str,
    /// Whether calls come to the agent.
    takes_calls: bool,
    /// Whether a reason code goes with it.
    has_reason: bool,
    /// The mode that follows by itself after a talk.
    after_talk: Option<WorkMode>,
    /// Asking for it, as the agent calls that: the subject of a sentence.
    asked: Message,
    /// The agent is in it, `now` or `after-call`.
    shown: fn(Arg) -> Message,
}

impl WorkMode {
    /// All modes, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Manual, Self::Acw, Self::Aux];

    fn row(self) -> Row {
        match self {
            Self::Auto => Row {
                word: "auto",
                takes_calls: true,
                has_reason: false,
                after_talk: None,
                asked: say!("request-auto"),
                shown: |when| say!("agent-auto", when: when),
            },
            Self::Manual => Row {
                word: "manual",
                takes_calls: true,
                has_reason: false,
                after_talk: Some(Self::Acw),
                asked: say!("request-manual"),
                shown: |when| say!("agent-manual", when: when),
            },
            Self::Acw => Row {
                word: "acw",
                takes_calls: false,
                has_reason: false,
                after_talk: None,
                asked: say!("request-acw"),
                shown: |when| say!("agent-acw", when: when),
            },
            Self::Aux => Row {
                word: "aux",
                takes_calls: false,
                has_reason: true,
                after_talk: None,
                asked: say!("request-aux"),
                shown: |when| say!("agent-aux", when: when),
            },
        }
    }

    /// The protocol's word.
    pub fn word(self) -> &'static str {
        self.row().word
    }

    /// Reads the protocol's word, in any case.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.word().eq_ignore_ascii_case(word.trim()))
    }

    /// Whether calls come to the agent.
    pub fn takes_calls(self) -> bool {
        self.row().takes_calls
    }

    /// Whether a reason code goes with it.
    pub fn has_reason(self) -> bool {
        self.row().has_reason
    }

    /// The mode that follows by itself after a talk.
    pub fn after_talk(self) -> Option<Self> {
        self.row().after_talk
    }

    /// Asking for it, as the agent calls that: the subject of a sentence.
    pub fn asked(self) -> Message {
        self.row().asked
    }

    /// That the agent is in it `now`, or will be `after-call`; `reason` is the reason code and, where the settings name it, its name.
    pub fn shown(self, when: &'static str, reason: Option<(&str, Option<&str>)>) -> Message {
        let when = Arg::choice(when);
        match reason.filter(|_| self.has_reason()) {
            Some((_, Some(name))) => say!("agent-aux-reason", when: when, reason: Arg::text(name)),
            Some((code, None)) => say!("agent-aux-code", when: when, code: Arg::text(code)),
            None => (self.row().shown)(when),
        }
    }
}
