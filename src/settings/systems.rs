//! Settings of the other systems: rules, targets, servers beside CtiSVR. A build without them (feature `full`) reads none,
//! and says which build does.

use serde::{Deserialize, Serialize};

use super::reader::Reader;
#[cfg(feature = "full")]
use super::targets;
#[cfg(feature = "full")]
use super::{items, jtel, reader};
use crate::hosting::Hosting;
use crate::input::Page;
#[cfg(feature = "full")]
use crate::rules::Rule;

/// There are none in this build.
#[cfg(not(feature = "full"))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Systems {}

/// What the other systems need.
#[cfg(feature = "full")]
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
}

/// Reads what the other systems need; `None` where nothing is asked for.
#[cfg(feature = "full")]
pub(super) fn read(from: &mut Reader, page: &Page, hosting: &Hosting) -> Option<Box<Systems>> {
    let mut systems = Systems { ask_first: super::asking::read(from, page, hosting), ..Systems::default() };
    systems.allows_tokens = from.take(items::ALLOW_TOKENS, reader::yes_no, super::YES_NO_HINT);
    targets::read(from, page, hosting, &mut systems);
    jtel::read(from, page, hosting, &mut systems);
    (systems != Systems::default()).then(|| Box::new(systems))
}

/// This build has none.
#[cfg(not(feature = "full"))]
pub(super) fn read(_reader: &mut Reader, _page: &Page, _hosting: &Hosting) -> Option<Box<Systems>> {
    None
}
