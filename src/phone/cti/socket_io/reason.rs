//! Why a Socket.IO connection was lost or not reached: a stable code, and words for people.

use serde::{Deserialize, Serialize};

/// Why a connection was lost or not reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The socket never opened; the words of the browser, if it has any.
    NotReached(String),
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
    Refused(String),
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
            Self::NotReached(_) => Self::NotReached(String::new()),
            Self::Refused(_) => Self::Refused(String::new()),
            reason => reason,
        }
    }

    /// In words that follow the server's name.
    pub fn words(&self) -> String {
        let words = match self {
            Self::NotReached(words) if !words.is_empty() => {
                return ["can't be reached (", words, ")"].concat();
            }
            Self::NotReached(_) => "can't be reached",
            Self::NoGreeting => {
                "took the connection and closed it without a word: it may be no Socket.IO server"
            }
            Self::WrongVersion => {
                "speaks another version of Socket.IO than the setting /Shuttle/eio says: write auto there"
            }
            Self::TooSlow => "did not answer in time",
            Self::Closed(code) => return ["closed the connection (code ", &code.to_string(), ")"].concat(),
            Self::Silent => "fell silent",
            Self::TooLong => "sent a frame of more than 256 KB",
            Self::Left => "ended the connection by its own wish",
            Self::Refused(words) if words.is_empty() => "refuses the connection",
            Self::Refused(words) => return ["refuses the connection: ", words].concat(),
        };
        words.to_owned()
    }
}
