//! What is kept of the side that does not serve: a socket that is open and answers, so that a switch opens nothing.
//! Nothing is asked of it that monitors or logs in, and nothing it says is more than a sign of life.

use serde::{Deserialize, Serialize};

use super::pulse::Pulse;
use crate::input::SocketId;

/// How often a standby is asked whether it lives.
const PROBE_MS: u64 = 15_000;
/// The wait after a standby's first failure; it doubles.
const FIRST_WAIT_MS: u64 = 15_000;
/// The longest wait.
const LONGEST_WAIT_MS: u64 = 60_000;
/// What happens to the serving side this soon after a standby opened is the standby's doing.
const YOUNG_MS: u64 = 2_000;

/// The socket to the side that does not serve.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) enum Link {
    /// None.
    #[default]
    Closed,
    /// It is opening.
    Connecting {
        socket: SocketId,
        since: u64,
    },
    Open(Open),
}

/// An open standby.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Open {
    pub(super) socket: SocketId,
    /// When it opened.
    pub(super) since: u64,
    pub(super) pulse: Pulse,
    /// Since when it answers.
    pub(super) answered: Option<u64>,
    /// The extension that it maps this address to; empty while it has not said.
    pub(super) extension: String,
}

impl Open {
    pub(super) fn new(socket: SocketId, now: u64) -> Self {
        Self {
            socket,
            since: now,
            pulse: Pulse::new(now, PROBE_MS, 0),
            answered: None,
            extension: String::new(),
        }
    }

    /// Whether what happens now to the serving side is its doing.
    pub(super) fn is_young(&self, now: u64) -> bool {
        now < self.since + YOUNG_MS
    }
}

/// The standby.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Standby {
    pub(super) link: Link,
    /// When it is opened by itself; only where it is wanted.
    pub(super) until: Option<u64>,
    /// When it is opened since the serving side does not answer.
    pub(super) wanted: Option<u64>,
    /// When it was last opened.
    pub(super) tried: Option<u64>,
    /// Failures in a row.
    pub(super) failures: u32,
    /// It disturbed the serving side: cold for the rest of the session, and why.
    pub(super) disturbed: Option<String>,
}

impl Standby {
    /// The wait after one more failure.
    pub(super) fn next_wait(&mut self) -> u64 {
        let wait = FIRST_WAIT_MS << self.failures.min(4);
        self.failures += 1;
        wait.min(LONGEST_WAIT_MS)
    }

    pub(super) fn open(&self) -> Option<&Open> {
        match &self.link {
            Link::Open(open) => Some(open),
            _ => None,
        }
    }

    pub(super) fn open_mut(&mut self) -> Option<&mut Open> {
        match &mut self.link {
            Link::Open(open) => Some(open),
            _ => None,
        }
    }

    pub(super) fn is_closed(&self) -> bool {
        matches!(self.link, Link::Closed)
    }
}
