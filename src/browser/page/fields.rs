//! The fields outside of rows. The page writes into one only when the core changed its text (a new revision), so that nobody's caret
//! jumps. A password goes nowhere but into the action that needs it, and its field is empty afterwards.

use web_sys::Element;

use super::dom::{self, Field};
use super::shell::Shell;
use crate::input::TextField;
use crate::pages::view::PanelView;
use crate::privacy::Number;

/// What the password field shows while an agent is logged in, as the classic page does (spec/ctisvr.md 8).
const MASK: &str = "*****";

/// The fields outside of rows; each may be missing.
#[derive(Debug)]
pub(super) struct Fields {
    dial: Option<Field>,
    agent_id: Option<Field>,
    extension: Option<Field>,
    password: Option<Field>,
    mode_password: Option<Field>,
    reason: Option<Field>,
}

impl Fields {
    pub(super) fn find(root: &Element) -> Self {
        let field = |name: &str| Field::of(&dom::find(root, &format!("[data-field={name}]"))?);
        Self {
            dial: field("dial"),
            agent_id: field("agent-id"),
            extension: field("extension"),
            password: field("password"),
            mode_password: field("mode-password"),
            reason: field("reason"),
        }
    }

    /// Writes what the core changed since the last painting.
    pub(super) fn paint(&self, before: Option<&Shell>, shell: &Shell) {
        let old = |text: fn(&PanelView) -> &TextField<Number>| before.map(|before| text(&before.view.panel));
        let panel = &shell.view.panel;
        write(self.dial.as_ref(), old(|panel| &panel.dial), &panel.dial);
        write(self.extension.as_ref(), old(|panel| &panel.extension), &panel.extension);
        self.paint_account(before, shell);
        if shell.agent().password_asked.is_none() {
            set(self.mode_password.as_ref(), "");
        }
        self.paint_reason(before, shell);
    }

    /// While an agent is logged in, the id is shown and locked, and the password is masked and locked. Otherwise both are open.
    fn paint_account(&self, before: Option<&Shell>, shell: &Shell) {
        let locked = !shell.agent().agent_id.is_empty();
        let was_locked = before.is_some_and(|before| !before.agent().agent_id.is_empty());
        if before.is_none() || locked != was_locked {
            [&self.agent_id, &self.password].into_iter().flatten().for_each(|field| field.lock(locked));
        }
        if locked {
            set(self.agent_id.as_ref(), &shell.agent().agent_id);
            set(self.password.as_ref(), MASK);
            return;
        }
        let old = before.filter(|_| !was_locked).map(|before| &before.view.panel.agent_id);
        write(self.agent_id.as_ref(), old, &shell.view.panel.agent_id);
        if was_locked {
            set(self.password.as_ref(), "");
        }
    }

    /// Shows the reason in force, or none, when the list or the reason changes, and when a mode that has one is left; else the agent's
    /// own choice stays. A page without a place for none shows the first one.
    fn paint_reason(&self, before: Option<&Shell>, shell: &Shell) {
        let agent = shell.agent();
        let old = before.map(Shell::agent);
        let listed = old.is_none_or(|old| old.reasons != agent.reasons);
        let entered = old.is_none_or(|old| old.reason != agent.reason);
        if listed || entered {
            set(self.reason.as_ref(), &agent.reason);
            let first = agent.reasons.first().map(|(code, _)| code.as_str()).unwrap_or_default();
            let Some(field) = self.reason.as_ref().filter(|_| agent.reason.is_empty()) else { return };
            if dom::find(field.element(), "option[value='']").is_none() {
                field.set(first);
            }
        }
    }

    pub(super) fn dial(&self) -> String {
        text(self.dial.as_ref())
    }

    /// Writes a number into the dial field, as if the agent had typed it.
    pub(super) fn write_dial(&self, number: &str) {
        if let Some(field) = &self.dial {
            field.set(number);
        }
    }

    /// Puts a text in the place of what is selected in the dial field, or at its caret; an empty one takes off what is selected, or the
    /// sign before the caret. Gives the field's text then.
    pub(super) fn edit_dial(&self, text: &str) -> Option<String> {
        let field = self.dial.as_ref()?;
        field.edit(text);
        Some(field.value())
    }

    pub(super) fn agent_id(&self) -> String {
        text(self.agent_id.as_ref())
    }

    pub(super) fn extension(&self) -> String {
        text(self.extension.as_ref())
    }

    pub(super) fn reason(&self) -> Option<String> {
        Some(text(self.reason.as_ref())).filter(|reason| !reason.is_empty())
    }

    /// The log-in password.
    pub(super) fn take_password(&self) -> String {
        take(self.password.as_ref())
    }

    /// The password that the server wanted again.
    pub(super) fn take_mode_password(&self) -> String {
        take(self.mode_password.as_ref())
    }

    /// Empties and opens all fields.
    pub(super) fn clear(&self) {
        let fields = [&self.dial, &self.agent_id, &self.extension, &self.password, &self.mode_password];
        for field in fields.into_iter().flatten() {
            field.lock(false);
            field.set("");
        }
    }
}

fn write<T: AsRef<str>>(field: Option<&Field>, old: Option<&TextField<T>>, new: &TextField<T>) {
    if old.is_none_or(|old| old.revision != new.revision) {
        set(field, new.text.as_ref());
    }
}

fn set(field: Option<&Field>, text: &str) {
    if let Some(field) = field {
        field.set(text);
    }
}

fn text(field: Option<&Field>) -> String {
    field.map(Field::value).unwrap_or_default()
}

fn take(field: Option<&Field>) -> String {
    let password = text(field);
    set(field, "");
    password
}
