//! An ACD agent: the log-in at an extension, the work mode, and a change of it that waits for the end of a call.

use serde::Serialize;

/// A work mode, in the words of `setstate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum WorkMode {
    /// Available, the next call by itself.
    Auto,
    /// Available for one call.
    Manual,
    /// After-call work.
    Acw,
    /// Not available, with a reason code.
    Aux,
}

impl WorkMode {
    /// The mode with this name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "auto" => Some(Self::Auto),
            "manual" => Some(Self::Manual),
            "acw" => Some(Self::Acw),
            "aux" => Some(Self::Aux),
            _ => None,
        }
    }

    /// Its name in requests and replies.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Manual => "manual",
            Self::Acw => "acw",
            Self::Aux => "aux",
        }
    }
}

/// A work mode with its reason code, which is empty for all but `aux`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mode {
    /// The work mode.
    pub mode: WorkMode,
    /// Why the agent is not available.
    pub reasoncode: String,
}

/// An agent who is logged in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoggedIn {
    /// Who.
    pub agentid: String,
    /// Where.
    pub extension: String,
    /// The work mode now.
    pub now: Mode,
    /// The work mode that takes effect when the call ends.
    pub pending: Option<Mode>,
}
