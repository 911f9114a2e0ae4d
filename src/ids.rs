//! Numbers that name one page, one socket, one request, one call, one step of a rule.

use serde::{Deserialize, Serialize};

/// One page (a browser tab, one page load) with its own CRM channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PanelId(pub u32);

/// One opened WebSocket; what comes back for an old one is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SocketId(pub u32);

/// One request to a CRM; what comes back for an old one is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RequestId(pub u32);

/// One call as the panel numbers it, for as long as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CallId(pub u32);

/// One action of one rule's run; whoever does the action reports its outcome by this id (`Adapter::step_came_to`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepId {
    /// The call; `None` where the rule ran without one.
    pub call: Option<CallId>,
    /// The step's number; no other step has it.
    pub number: u32,
}
