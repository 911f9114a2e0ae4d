//! Why a side was lost or not reached: a stable code for logs and integrators, and words for people.

use serde::{Deserialize, Serialize};

use crate::notice::{Word, read_word, write_word};
use crate::privacy::TheirWords;
use crate::side::Side;
use crate::words::{Arg, Message, say};

/// Why a side was lost or not reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The socket closed before it was open: refused, no such host, no certificate, blocked.
    NotReached {
        /// The close code.
        code: u16,
        /// The browser's words, mostly none.
        words: TheirWords,
    },
    /// The socket was open and closed.
    Closed {
        /// The close code.
        code: u16,
        /// The server's words, mostly none.
        words: TheirWords,
    },
    /// The socket did not open in time.
    ConnectTimeout,
    /// The server did not answer a request of the start order.
    NoAnswer(#[serde(serialize_with = "write_word", deserialize_with = "read_word")] Word),
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
            Self::NotReached { code, .. } => Self::NotReached { code, words: TheirWords::default() },
            Self::Closed { code, .. } => Self::Closed { code, words: TheirWords::default() },
            reason => reason,
        }
    }

    /// What the server did, for a line whose label names it.
    pub fn words(&self) -> Message {
        self.said_of(Arg::choice("it"))
    }

    /// What the server of a side did, as a sentence without its full stop.
    pub fn sentence(&self, side: Side) -> Message {
        self.said_of(side.into())
    }

    fn said_of(&self, who: Arg) -> Message {
        match self {
            Self::NotReached { code, words } => with_code(say!("reason-not-reached", who: who), *code, words),
            Self::Closed { code, words } => with_code(say!("reason-closed", who: who), *code, words),
            Self::ConnectTimeout => say!("reason-connect-timeout", who: who),
            Self::NoAnswer(request) => say!("reason-no-answer", who: who, request: Arg::text(*request)),
            Self::LocalNetwork => say!("reason-local-network", who: who),
            Self::Silent => say!("reason-silent", who: who),
            Self::Refused => say!("reason-refused", who: who),
            Self::Return => say!("reason-return", who: who),
            Self::TooLong => say!("reason-frame-too-long", who: who),
        }
    }
}

fn with_code(reason: Message, code: u16, words: &str) -> Message {
    match (code, words) {
        // What browsers say of every connection that broke or never was.
        (1006, "") => reason,
        (_, "") => say!("reason-with-code", reason: reason, code: Arg::text(code.to_string())),
        _ => {
            let code = Arg::text(code.to_string());
            say!("reason-with-code-and-words", reason: reason, code: code, words: Arg::text(words))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_names_its_server_or_follows_its_name() {
        let closed = |code, words: &str| Reason::Closed { code, words: words.into() };
        for (reason, sentence, words) in [
            (closed(1006, ""), "The backup server closed the connection", "closed the connection"),
            (
                closed(1012, ""),
                "The backup server closed the connection (code 1012)",
                "closed the connection (code 1012)",
            ),
            (
                closed(1012, "restarts"),
                "The backup server closed the connection (code 1012: restarts)",
                "closed the connection (code 1012: restarts)",
            ),
            (
                Reason::NoAnswer("snapshot"),
                "The backup server did not answer snapshot",
                "did not answer snapshot",
            ),
            (Reason::Silent, "The backup server fell silent", "fell silent"),
        ] {
            assert_eq!(reason.sentence(Side::Backup), sentence);
            assert_eq!(reason.words(), words);
        }
        assert_eq!(Reason::Refused.sentence(Side::Primary), "The primary server refuses to serve");
    }
}
