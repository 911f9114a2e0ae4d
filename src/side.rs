//! The two CTI servers of a call center.

use serde::{Deserialize, Serialize};

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

    /// The other one.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::Primary => Self::Backup,
            Self::Backup => Self::Primary,
        }
    }
}
