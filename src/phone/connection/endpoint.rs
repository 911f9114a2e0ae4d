//! What is known of one side.

use serde::{Deserialize, Serialize};

use super::Reason;
use crate::privacy::SiteText;

/// What is known of one side.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Endpoint {
    /// Its WebSocket URL; empty where the site has none.
    pub url: SiteText,
    /// Why it was last lost or not reached.
    pub last_failure: Option<(Reason, u64)>,
    /// How often it was opened in this session.
    pub opened: u32,
    /// When it failed, if no side served since: not tried again without a wait.
    pub(super) failed: Option<u64>,
}
