//! How the site wants its two CTI servers to be watched and kept.

use serde::{Deserialize, Serialize};

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
