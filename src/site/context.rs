//! What a part of the adapter is lent while it works.

use super::Site;
use crate::counters::Counters;
use crate::effect::Effects;
use crate::notice::Notices;

/// The site, which a part reads, and where it puts what is to be done, said and counted.
#[derive(Debug)]
pub struct Context<'a> {
    /// The settings in force, and what is allowed.
    pub site: &'a Site,
    /// What the agent reads.
    pub notices: &'a mut Notices,
    /// What is counted.
    pub counters: &'a mut Counters,
    /// What is to be done.
    pub effects: &'a mut Effects,
    /// Whether something changed that a save holds.
    pub changed: &'a mut bool,
}

impl Context<'_> {
    /// Something changed that a save holds: the state is saved after this input.
    pub fn changed(&mut self) {
        *self.changed = true;
    }
}
