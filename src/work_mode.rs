//! Work modes.

use serde::{Deserialize, Serialize};

/// A work mode (spec/ctisvr.md 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WorkMode {
    /// Available, next call by itself.
    Auto,
    /// Available for one call.
    Manual,
    /// After-call work.
    Acw,
    /// Not available, with a reason.
    Aux,
}

impl WorkMode {
    /// All modes, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Manual, Self::Acw, Self::Aux];

    /// The protocol's word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Manual => "manual",
            Self::Acw => "acw",
            Self::Aux => "aux",
        }
    }

    /// Reads the protocol's word, in any case.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.word().eq_ignore_ascii_case(word.trim()))
    }
}
