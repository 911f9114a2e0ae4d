//! The other systems' part in the adapter: what they keep, and when they are served.

use serde::{Deserialize, Serialize};

use super::Adapter;
use crate::clock::Now;
use crate::crm::openframe::OwedFrame;
use crate::effect::Effects;
use crate::rules::Ran;

use super::{directory::Directory, web::WebCalls, workstation::Workstation};

/// What rules did, and what the other systems keep.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Systems {
    /// What rules did about calls, and about the session.
    pub(super) ran: Ran,
    /// What ServiceNow is to open for steps of rules as soon as a page of it can be asked.
    pub(super) owed_frames: Vec<OwedFrame>,
    /// Web servers that were called, and that have not answered yet.
    pub(super) web: WebCalls,
    /// What the site's own web server tells of the workstation.
    pub(super) workstation: Workstation,
    /// Whom agents call, beside those whom the settings name.
    #[serde(default)] // for recordings of other versions
    pub(super) directory: Directory,
}

impl Systems {
    /// Nothing yet; `seed` feeds the jitter.
    pub(super) fn new(seed: u32) -> Self {
        Self {
            ran: Ran::default(),
            owed_frames: Vec::new(),
            web: WebCalls::default(),
            workstation: Workstation::default(),
            directory: Directory::new(seed),
        }
    }
}

impl Adapter {
    /// Forgets what waits and what was done: it was another agent's.
    pub(super) fn forget_in_systems(&mut self) {
        self.systems.ran.forget_session();
        self.systems.owed_frames.clear();
        self.shuttle.forget();
    }

    /// Runs after each input: does what that input made possible or due.
    pub(super) fn give_systems_their_due(&mut self, now: Now, effects: &mut Effects) {
        self.look_at_directory(now, effects);
        self.rules_about_session(now, effects);
        self.show_in_frames(now, effects);
        self.open_what_is_owed(now, effects);
    }
}
