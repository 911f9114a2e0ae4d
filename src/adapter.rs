//! The adapter: one agent's phone.

use crate::clock::Now;
use crate::effect::Effects;
use crate::error::Refusal;
use crate::input::{Action, Input, PanelId};
use crate::view::{Diagnostics, View};

/// One agent's phone.
#[derive(Debug)]
pub struct Adapter {}

impl Adapter {
    /// A new adapter; `seed` feeds the jitter.
    pub fn new(_seed: u64) -> Self {
        Self {}
    }

    /// Takes one input and appends what is to be done about it.
    pub fn update(&mut self, _now: Now, _input: Input, _effects: &mut Effects) {}

    /// When `Input::Tick` is wanted, in monotonic milliseconds.
    pub fn next_deadline(&self) -> Option<u64> {
        None
    }

    /// What one panel shows.
    pub fn view(&self, _panel: PanelId) -> View {
        View::default()
    }

    /// What Menu > Diagnostics shows in one panel.
    pub fn diagnostics(&self, _now: Now, _panel: PanelId) -> Diagnostics {
        Vec::new()
    }

    /// Whether an action would be taken now.
    ///
    /// # Errors
    /// The refusal that the agent would read.
    pub fn check(&self, _action: &Action) -> Result<(), Refusal> {
        Ok(())
    }

    /// The whole state as JSON text, secrets left out; goes into `Page::saved` of the next load.
    pub fn save(&self, _now: Now) -> String {
        String::new()
    }
}
