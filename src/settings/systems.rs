//! Settings of the other systems: rules, targets, servers beside CtiSVR. A build without them (feature `full`) reads none,
//! and says which build does.

use serde::{Deserialize, Serialize};

use super::reader::Reader;
use crate::hosting::Hosting;
use crate::input::Page;

/// There are none in this build.
#[cfg(not(feature = "full"))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Systems {}

/// What the other systems need.
#[cfg(feature = "full")]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Systems {
    /// xCALLY Shuttle.
    pub shuttle: Option<super::shuttle::Shuttle>,
}

/// Reads what the other systems need; `None` where nothing is asked for.
#[cfg(feature = "full")]
pub(super) fn read(reader: &mut Reader, page: &Page, hosting: &Hosting) -> Option<Box<Systems>> {
    let systems = Systems { shuttle: super::shuttle::read(reader, page, hosting) };
    (systems != Systems::default()).then(|| Box::new(systems))
}

/// This build has none.
#[cfg(not(feature = "full"))]
pub(super) fn read(_reader: &mut Reader, _page: &Page, _hosting: &Hosting) -> Option<Box<Systems>> {
    None
}
