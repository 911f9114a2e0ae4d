//! Settings of the other systems: rules, targets, servers beside CtiSVR. A build without them (feature `full`) reads none,
//! and says which build does.

use serde::{Deserialize, Serialize};

use super::reader::Reader;
#[cfg(feature = "full")]
use super::targets;
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
    /// The rules that can be used, in the order of their items.
    pub rules: Vec<Rule>,
    /// The hosts that addresses may open: those that stand in rules, and those of `/Targets/hosts`.
    pub hosts: Vec<String>,
    /// xCALLY Shuttle.
    pub shuttle: Option<super::shuttle::Shuttle>,
}

/// Reads what the other systems need; `None` where nothing is asked for.
#[cfg(feature = "full")]
pub(super) fn read(reader: &mut Reader, page: &Page, hosting: &Hosting) -> Option<Box<Systems>> {
    let mut systems = Systems { shuttle: super::shuttle::read(reader, page, hosting), ..Systems::default() };
    targets::read(reader, page, hosting, &mut systems);
    (systems != Systems::default()).then(|| Box::new(systems))
}

/// This build has none.
#[cfg(not(feature = "full"))]
pub(super) fn read(_reader: &mut Reader, _page: &Page, _hosting: &Hosting) -> Option<Box<Systems>> {
    None
}
