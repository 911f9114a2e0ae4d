//! Why a Socket.IO connection was lost or not reached: a stable code, and words for people.

use serde::{Deserialize, Serialize};

use crate::privacy::TheirWords;
use crate::words::{Arg, Message, say};

/// Why a connection was lost or not reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The socket never opened; the words of the browser, if it has any.
    NotReached(TheirWords),
    /// It opened, and nothing was said before it closed.
    NoGreeting,
    /// The server speaks another protocol than the setting says.
    WrongVersion,
    /// The namespace was not joined in time.
    TooSlow,
    /// It closed, with this code.
    Closed(u16),
    /// Nothing was heard for too long.
    Silent,
    /// The server sent us away.
    Left,
    /// The server does not let us into the namespace, in its words.
    Refused(TheirWords),
    /// It sent a frame that is longer than any message.
    TooLong,
}

impl Reason {
    /// A stable name.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotReached(_) => "not-reached",
            Self::NoGreeting => "no-greeting",
            Self::WrongVersion => "wrong-version",
            Self::TooSlow => "too-slow",
            Self::Closed(_) => "closed",
            Self::Silent => "silent",
            Self::Left => "left",
            Self::Refused(_) => "refused",
            Self::TooLong => "frame-too-long",
        }
    }

    /// Whether trying again does not mend it, so that somebody is to know.
    pub fn needs_somebody(&self) -> bool {
        matches!(self, Self::WrongVersion | Self::Left | Self::Refused(_) | Self::NoGreeting)
    }

    /// The same without the server's own words.
    #[must_use]
    pub fn without_theirs(&self) -> Self {
        match self.clone() {
            Self::NotReached(_) => Self::NotReached(TheirWords::default()),
            Self::Refused(_) => Self::Refused(TheirWords::default()),
            reason => reason,
        }
    }

    /// What Shuttle did, for a line that is about it.
    pub fn words(&self) -> Message {
        self.said_of(Arg::choice("it"))
    }

    /// What Shuttle did, as a sentence without its full stop.
    pub fn sentence(&self) -> Message {
        self.said_of(Arg::choice("shuttle"))
    }

    fn said_of(&self, who: Arg) -> Message {
        match self {
            Self::NotReached(words) if words.is_empty() => say!("reason-unreachable", who: who),
            Self::NotReached(words) => say!("reason-unreachable-in-words", who: who, words: Arg::text(words)),
            Self::NoGreeting => say!("reason-no-greeting", who: who),
            Self::WrongVersion => say!("reason-wrong-version", who: who),
            Self::TooSlow => say!("reason-too-slow", who: who),
            Self::Closed(code) => {
                let reason = say!("reason-closed", who: who);
                say!("reason-with-code", reason: reason, code: Arg::text(code.to_string()))
            }
            Self::Silent => say!("reason-silent", who: who),
            Self::TooLong => say!("reason-frame-too-long", who: who),
            Self::Left => say!("reason-left", who: who),
            Self::Refused(words) if words.is_empty() => say!("reason-connection-refused", who: who),
            Self::Refused(words) => {
                say!("reason-connection-refused-in-words", who: who, words: Arg::text(words))
            }
        }
    }
}
