//! ServiceNow's frame around a page: what its header was told, and what it is to open.

use serde::{Deserialize, Serialize};

use super::{Icon, Presence, Target};
use crate::ids::StepId;
use crate::words::Message;

/// What a frame's header shows.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Frame {
    /// Who is logged in, and in which mode.
    pub subtitle: Message,
    /// The agent's presence.
    pub presence: Presence,
    /// This version of the library has no presence: it is not asked for it again.
    pub without_presence: bool,
    /// The icons in the header, as it was last told; `None` before that, since an earlier page's icons may stand there.
    pub icons: Option<Vec<Icon>>,
    /// This version of the library has no icons: it is not asked for them again.
    pub without_icons: bool,
    /// When an icon was clicked.
    pub clicked: Option<u64>,
}

/// What ServiceNow is to open for a step of a rule.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OwedFrame {
    /// The step.
    pub step: StepId,
    /// What is opened.
    pub target: Target,
    /// Since when it waits, in wall milliseconds.
    pub since: u64,
}
