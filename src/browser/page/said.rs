//! What the agent did in a page, on its way to the adapter.

use crate::input::{Action, PanelInput};

/// An input, and the password that goes with it: it travels beside its action, since no secret is ever written by serde.
#[derive(Clone, PartialEq)]
pub struct Said {
    /// What the agent did.
    pub input: PanelInput,
    /// The password that its action takes.
    pub password: Option<String>,
}

/// A password is in no debug output.
impl std::fmt::Debug for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.input.fmt(f)
    }
}

impl From<PanelInput> for Said {
    fn from(input: PanelInput) -> Self {
        Self { input, password: None }
    }
}

impl From<Action> for Said {
    fn from(action: Action) -> Self {
        PanelInput::Action(action).into()
    }
}
