//! The two sides: what they are called, what is known of each, and how the site wants them to be kept.

use serde::{Deserialize, Serialize};

use super::Reason;

/// One of the two CTI servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Side {
    /// `/ServerInfo/wsURIA`.
    Primary,
    /// `/ServerInfo/wsURIB`.
    Backup,
}

impl Side {
    /// The name that people know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Backup => "backup",
        }
    }

    pub(super) fn other(self) -> Self {
        match self {
            Self::Primary => Self::Backup,
            Self::Backup => Self::Primary,
        }
    }
}

/// How the site wants its two sides to be watched and kept (`/ServerInfo`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// The side that does not serve is kept open.
    pub warm: bool,
    /// A probe goes out after this long without a frame of the serving side.
    pub heartbeat_ms: u64,
    /// Reconnects of all softphones spread over this time.
    pub spread_ms: u64,
    /// The primary must have answered for this long before it serves again; 0 is never.
    pub return_ms: u64,
}

impl Default for Policy {
    fn default() -> Self {
        Self { warm: true, heartbeat_ms: 2_000, spread_ms: 5_000, return_ms: 60_000 }
    }
}

/// What is known of one side.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Endpoint {
    /// Its WebSocket URL; empty where the site has none.
    pub url: String,
    /// Why it was last lost or not reached.
    pub last_failure: Option<(Reason, u64)>,
    /// How often it was opened in this session.
    pub opened: u32,
    /// When it failed, if no side served since: not tried again without a wait.
    pub(super) failed: Option<u64>,
}
