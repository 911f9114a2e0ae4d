//! Settings of the other systems: rules, targets, servers beside CtiSVR.

use serde::{Deserialize, Serialize};

use super::reader::Reader;
use super::targets;
use super::{items, jtel, reader};
use crate::hosting::Hosting;
use crate::input::Page;
use crate::rules::Rule;

/// What the other systems need.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Systems {
    /// Who is asked before a number is dialled.
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

/// Reads what the other systems need; `None` where nothing is asked for.
pub(super) fn read(from: &mut Reader, page: &Page, hosting: &Hosting) -> Option<Box<Systems>> {
    let mut systems = Systems {
        ask_first: super::asking::read(from, page, hosting),
        allows_tokens: from.take(items::ALLOW_TOKENS, reader::yes_no, super::YES_NO_HINT),
        shuttle: super::shuttle::read(from, hosting),
        workstation_file: jtel::workstation_file(from),
        ..Systems::default()
    };
    targets::read(from, page, hosting, &mut systems);
    jtel::read(from, page, hosting, &mut systems);
    (systems != Systems::default()).then(|| Box::new(systems))
}
