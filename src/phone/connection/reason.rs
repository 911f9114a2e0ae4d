//! Why a side was lost or not reached: a stable code for logs and integrators, and words for people.

use serde::{Deserialize, Serialize};

use crate::notice::{Word, read_word};

/// Why a side was lost or not reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The socket closed before it was open: refused, no such host, no certificate, blocked.
    NotReached {
        /// The close code.
        code: u16,
        /// The browser's words, mostly none.
        words: String,
    },
    /// The socket was open and closed.
    Closed {
        /// The close code.
        code: u16,
        /// The server's words, mostly none.
        words: String,
    },
    /// The socket did not open in time.
    ConnectTimeout,
    /// The server did not answer a request of the start order.
    NoAnswer(#[serde(deserialize_with = "read_word")] Word),
    /// The browser does not let this page reach the local network.
    LocalNetwork,
    /// The socket is open, and nothing comes.
    Silent,
    /// It refuses the start order, again and again.
    Refused,
    /// No fault: the primary serves again.
    Return,
    /// It sent a frame that is longer than any message.
    TooLong,
}

impl Reason {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotReached { .. } => "not-reached",
            Self::Closed { .. } => "closed",
            Self::ConnectTimeout => "connect-timeout",
            Self::NoAnswer(_) => "no-answer",
            Self::LocalNetwork => "local-network",
            Self::Silent => "silent",
            Self::Refused => "refused",
            Self::Return => "return",
            Self::TooLong => "frame-too-long",
        }
    }

    /// The same without the other side's own words.
    #[must_use]
    pub fn without_theirs(&self) -> Self {
        match self.clone() {
            Self::NotReached { code, .. } => Self::NotReached { code, words: String::new() },
            Self::Closed { code, .. } => Self::Closed { code, words: String::new() },
            reason => reason,
        }
    }

    /// The reason in words.
    pub fn words(&self) -> String {
        let with = |text: &str, code: &u16, words: &str| {
            match (code, words) {
                // What browsers say of every connection that broke or never was.
                (1006, "") => text.to_owned(),
                (_, "") => format!("{text} (code {code})"),
                _ => format!("{text} (code {code}: {words})"),
            }
        };
        match self {
            Self::NotReached { code, words } => with("could not be reached", code, words),
            Self::Closed { code, words } => with("closed the connection", code, words),
            Self::ConnectTimeout => "did not accept the connection in time".to_owned(),
            Self::NoAnswer(request) => format!("did not answer {request}"),
            Self::LocalNetwork => {
                "is on the local network, which the browser does not let this page reach".to_owned()
            }
            Self::Silent => "fell silent".to_owned(),
            Self::Refused => "refuses to serve".to_owned(),
            Self::Return => "was left, since the other side serves again".to_owned(),
            Self::TooLong => "sent a frame of more than 256 KB".to_owned(),
        }
    }
}
