//! What a page and the engine say to each other: typed messages, packed by postcard, on a port or a channel. Both ends are of
//! one version of the files; hosts of different versions say nothing to each other but who goes and who stays
//! (`engine/heirs.rs`).

use js_sys::Uint8Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};

use crate::adapter::Section;
use crate::effect::{Event, PanelEffect};
use crate::error::Refusal;
use crate::input::{Action, PanelInput};
use crate::pages::view::View;

/// What a page says to the engine. INVARIANT: no secret is written by serde, so a password travels beside what it belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ToEngine {
    /// The page comes, or comes again with a new line. Nothing else is heard before it.
    Hello {
        /// The page's name, which is also that of its lock.
        page: String,
        /// It holds that lock, so that the engine sees when it is gone.
        locked: bool,
    },
    /// Something happened in the page.
    Input {
        /// What.
        input: PanelInput,
        /// The password that goes with it.
        password: Option<String>,
    },
    /// The browser said `online` or `offline`.
    Network {
        /// Whether the browser believes that it is on a network.
        online: bool,
    },
    /// A question; its answer has the same number.
    Ask(u32, Question),
    /// The page lives: the answer to `ToPage::Ping`.
    Here,
    /// The page leaves by its own wish.
    Bye,
}

/// What a page asks the engine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Question {
    /// Do this, if it is possible now.
    Act(Action, Option<String>),
    /// What Menu > Diagnostics shows.
    Diagnosis,
    /// The text of a recording's file.
    Recording,
    /// What is at work.
    Counts,
}

/// What the engine answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// The action was taken.
    Taken,
    /// The action is not done.
    Refused(Refusal),
    /// What Menu > Diagnostics shows.
    Diagnosis(Vec<Section>),
    /// The text of a recording's file; `None` where it could not be written.
    Recording(Option<String>),
    /// What is at work.
    Counts(Counts),
}

/// What an engine has at work, for tests of what must not grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Bytes of the module's memory.
    pub memory: u32,
    /// Pages with a line.
    pub panels: u32,
    /// How often the module was started again.
    pub restarts: u32,
}

/// What the engine says to a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ToPage {
    /// The engine does not know the page's state yet, so the page attaches.
    Hello {
        /// The engine's lock: free when its host has died.
        lock: String,
        /// Whether a worker keeps the timeout; `None` where none is needed.
        clock: Option<bool>,
    },
    /// What the page shows from now on.
    View(Box<View>),
    /// Something to do.
    Effect {
        /// What.
        effect: PanelEffect,
        /// When it was said, by the engine's monotonic clock.
        at_ms: f64,
    },
    /// The state, to be kept for the tab's next load.
    Save(String),
    /// For integrators, in their order.
    Events(Vec<Event>),
    /// The answer to the question of that number.
    Answer(u32, Answer),
    /// Whether a worker keeps the timeout changed.
    Clock(bool),
    /// The engine stopped for good: it trapped too often.
    Stopped,
    /// Files of this version took over; empty where it is not known.
    Moved(String),
    /// Say that you live.
    Ping,
    /// Say your name.
    Who,
    /// This host has ended: look for another.
    Again,
}

/// The bytes of a message, or of what else is packed.
pub fn bytes(data: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(data).unwrap_or_default() // only what has no memory left can fail
}

/// The bytes of a message as they go over a line.
pub fn pack(message: &impl Serialize) -> Uint8Array {
    Uint8Array::from(bytes(message).as_slice())
}

/// The message in what came over a line; `None` where it is none.
pub fn unpack<T: for<'de> Deserialize<'de>>(data: &JsValue) -> Option<T> {
    postcard::from_bytes(&data.dyn_ref::<Uint8Array>()?.to_vec()).ok()
}

/// The action with the password that travelled beside it.
pub fn with_password(action: Action, password: Option<String>) -> Action {
    match action {
        Action::LogIn { agent_id, .. } => {
            Action::LogIn { agent_id, password: password.unwrap_or_default().into() }
        }
        Action::SetMode { mode, reason, .. } => {
            Action::SetMode { mode, reason, password: password.map(Into::into) }
        }
        action => action,
    }
}
