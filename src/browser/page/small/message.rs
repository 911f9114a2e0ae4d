//! What the small window's page and the panel that it belongs to say to each other, packed as on the engine's line.

use serde::{Deserialize, Serialize};

use crate::input::Action;
use crate::pages::view::View;

/// The window's page asks the panels of the tab that opened it for a line; a panel answers with the same, and a port.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Knock {
    /// The version of the files: a line is between pages of one version only.
    pub(super) version: String,
}

/// What a panel says.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum ToWindow {
    /// What is shown from now on.
    View(Box<View>),
    /// The panel lives: the answer to a ping.
    Here,
    /// Another small window has the line now: this one closes.
    Close,
    /// The panel's page goes, by a page load of the CRM for one.
    Gone,
}

/// What the small window says.
#[derive(Debug, Serialize, Deserialize)]
pub(in super::super) enum FromWindow {
    /// The agent pressed a button. No button there takes a password, which would be lost on the way.
    Act(Action),
    /// Whether it may show notices.
    Notices(bool),
    /// It got or lost the focus.
    Focused(bool),
    /// Says whether somebody is there.
    Ping,
    /// It closes.
    Bye,
}
