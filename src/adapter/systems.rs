//! The other systems' part in the adapter: what they keep, and when they are served. A build without them keeps nothing, in
//! the same form of data, and serves nobody.

use serde::{Deserialize, Serialize};

use super::Adapter;
use crate::clock::Now;
use crate::effect::Effects;
#[cfg(feature = "full")]
use crate::settings;

#[cfg(feature = "full")]
use super::{asking::Asking, links::Link, rest::WebCalls, rules::Ran, shuttle::Shuttle};
#[cfg(not(feature = "full"))]
use none::{Asking, Link, Ran, Shuttle, WebCalls};

/// What the other systems keep.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub(super) struct Systems {
    /// What became of rules.
    pub(super) ran: Option<Box<Ran>>,
    /// The connection to Shuttle, and what it is told.
    pub(super) shuttle: Option<Box<Shuttle>>,
    /// The number that waits to be allowed, where a web server is asked before dialling.
    pub(super) asking: Option<Box<Asking>>,
    /// The number that a link asks to call.
    pub(super) link: Option<Box<Link>>,
    /// Web servers that rules called, and that have not answered yet.
    pub(super) web_calls: Option<Box<WebCalls>>,
}

#[cfg(feature = "full")]
impl Systems {
    /// Nothing yet; `seed` feeds the jitter.
    pub(super) fn new(seed: u32) -> Self {
        Self { shuttle: Some(Box::new(Shuttle::new(seed))), ..Self::default() }
    }
}

#[cfg(feature = "full")]
impl Adapter {
    /// What the site says of the other systems.
    pub(super) fn systems_settings(&self) -> Option<&settings::Systems> {
        self.settings.as_ref()?.systems.as_deref()
    }

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

    /// After each input: what it makes possible, or due.
    pub(super) fn give_systems_their_due(&mut self, now: Now, effects: &mut Effects) {
        self.rules_about_session(now, effects);
        self.show_in_frames(now, effects);
        self.open_what_is_owed(now, effects);
    }
}

#[cfg(not(feature = "full"))]
mod none {
    //! This build knows no other systems: all calls are the CTI server's, and there is one.
    #![allow(clippy::unused_self)] // what these are in the full build

    use super::{Adapter, Deserialize, Effects, Now, Serialize, Systems};
    use crate::adapter::HeldClick;
    use crate::call::Call;
    use crate::view::RulesView;

    /// There is none.
    #[derive(Debug, Serialize, Deserialize)]
    pub(crate) enum Nothing {}
    pub(super) type Asking = Nothing;
    pub(super) type Link = Nothing;
    pub(super) type Ran = Nothing;
    pub(super) type Shuttle = Nothing;
    pub(super) type WebCalls = Nothing;

    impl Systems {
        pub(crate) fn new(_seed: u32) -> Self {
            Self::default()
        }
    }

    impl Adapter {
        pub(crate) fn network_for_systems(&mut self, _now: Now, _online: bool, _effects: &mut Effects) {}

        pub(crate) fn wake_systems(&mut self, _now: Now, _effects: &mut Effects) {}

        pub(crate) fn tick_systems(&mut self, _now: Now, _effects: &mut Effects) {}

        pub(crate) fn systems_deadline(&self) -> Option<u64> {
            None
        }

        pub(crate) fn give_systems_their_due(&mut self, _now: Now, _effects: &mut Effects) {}

        pub(crate) fn is_alone(&self) -> bool {
            false
        }

        pub(crate) fn asks_name(&self) -> bool {
            false
        }

        pub(crate) fn can_name(&self) -> bool {
            false
        }

        pub(crate) fn counts(&self, _call: &Call) -> bool {
            true
        }

        pub(crate) fn log_words(&self, call: &Call) -> String {
            self.words_of_log(call)
        }

        pub(crate) fn rules_view(_call: &Call) -> Option<Box<RulesView>> {
            None
        }

        pub(crate) fn link_words(&self) -> Option<String> {
            None
        }

        pub(crate) fn asking_words(&self) -> Option<String> {
            None
        }

        pub(in crate::adapter) fn asked_click(&self) -> Option<&HeldClick> {
            None
        }

        pub(crate) fn shuttle_words_of_connection(&self) -> String {
            String::new()
        }

        pub(crate) fn shuttle_lines(&self) -> Vec<(String, String)> {
            Vec::new()
        }
    }
}
