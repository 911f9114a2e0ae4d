//! Settings of the other systems: rules, targets, servers beside CtiSVR.

mod read;

pub(super) use read::read;

use serde::{Deserialize, Serialize};

use crate::site::rules::Rule;

/// What the other systems need.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Systems {
    /// The web server that is asked before a number is dialled.
    pub ask_first: Option<super::AskFirst>,
    /// The rules that can be used, in the order of their items.
    pub rules: Vec<Rule>,
    /// The hosts that addresses may open: those that stand in rules, and those of `/Targets/hosts`.
    pub hosts: Vec<String>,
    /// `/Jtel/allowTokenInSettings`: rules may hold secrets, for tests.
    pub allows_tokens: bool,
    /// xCALLY Shuttle.
    pub shuttle: Option<super::shuttle::Shuttle>,
    /// `/Jtel/workstationFile`: a path of the softphone's own server.
    pub workstation_file: Option<String>,
}
