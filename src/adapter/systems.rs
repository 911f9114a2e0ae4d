//! The other systems' part in the adapter: what they keep, and when they are served.

use serde::{Deserialize, Serialize};

use super::Adapter;
use crate::clock::Now;
use crate::crm::openframe::OwedFrame;
use crate::effect::Effects;

use super::{shuttle::Shuttle, web::WebCalls, workstation::Workstation};

/// What the other systems keep.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Systems {
    /// What ServiceNow is to open for steps of rules as soon as a page of it can be asked.
    pub(super) owed_frames: Vec<OwedFrame>,
    /// The connection to Shuttle, and what it is told.
    pub(super) shuttle: Option<Box<Shuttle>>,
    /// Web servers that were called, and that have not answered yet.
    pub(super) web: WebCalls,
    /// What the site's own web server tells of the workstation.
    pub(super) workstation: Workstation,
}

impl Systems {
    /// Nothing yet; `seed` feeds the jitter.
    pub(super) fn new(seed: u32) -> Self {
        Self { shuttle: Some(Box::new(Shuttle::new(seed))), ..Self::default() }
    }
}

impl Adapter {
    pub(super) fn network_for_systems(&mut self, now: Now, online: bool, effects: &mut Effects) {
        self.shuttle_network(now, online, effects);
    }

    /// The machine slept, or its clock was set.
    pub(super) fn wake_systems(&mut self, now: Now, effects: &mut Effects) {
        self.wake_shuttle(now, true, effects);
    }

    pub(super) fn tick_systems(&mut self, now: Now, effects: &mut Effects) {
        self.tick_shuttle(now, effects);
    }

    pub(super) fn systems_deadline(&self) -> Option<u64> {
        self.shuttle_deadline()
    }

    /// What waits, and what was done, was another agent's.
    pub(super) fn forget_in_systems(&mut self) {
        self.ran.forget_session();
        self.systems.owed_frames.clear();
        if let Some(shuttle) = &mut self.systems.shuttle {
            shuttle.forget();
        }
    }

    /// What was told in words is told in the words of now: a recording has other numbers and names.
    pub(crate) fn reword(&mut self) {
        self.frames_show_what_is_so();
    }

    /// After each input: what it makes possible, or due.
    pub(super) fn give_systems_their_due(&mut self, now: Now, effects: &mut Effects) {
        self.rules_about_session(now, effects);
        self.show_in_frames(now, effects);
        self.open_what_is_owed(now, effects);
    }
}
