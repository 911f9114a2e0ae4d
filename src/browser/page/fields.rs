//! The fields outside of rows. The page writes into one only when the core changed its text (a new revision), so that
//! nobody's caret jumps; a password goes nowhere but into the action that needs it, and is cleared at once.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use super::dom;
use super::paint::Shell;
use crate::view::TextField;

/// What the password field shows while an agent is logged in, as the classic page does (spec/ctisvr.md 8).
const MASK: &str = "*****";

/// The fields outside of rows; each may be missing.
#[derive(Debug)]
pub(super) struct Fields {
    dial: Option<Element>,
    agent_id: Option<Element>,
    extension: Option<Element>,
    password: Option<Element>,
    mode_password: Option<Element>,
    reason: Option<Element>,
}

impl Fields {
    pub(super) fn find(root: &Element) -> Self {
        let field = |name: &str| dom::find(root, &format!("[data-field={name}]"));
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
        let old = before.map(|before| &before.view.panel);
        let panel = &shell.view.panel;
        write(self.dial.as_ref(), old.map(|old| &old.dial), &panel.dial);
        write(self.extension.as_ref(), old.map(|old| &old.extension), &panel.extension);
        self.paint_account(before, shell);
        self.paint_reason(before, shell);
        if let Some(field) = &self.mode_password
            && shell.view.shared.agent.password_asked.is_none()
        {
            dom::set_value(field, "");
        }
    }

    /// The reason in force, or the first one; what the agent chose meanwhile stays.
    fn paint_reason(&self, before: Option<&Shell>, shell: &Shell) {
        let agent = &shell.view.shared.agent;
        let old = before.map(|before| &before.view.shared.agent);
        let listed = old.is_none_or(|old| old.reasons != agent.reasons);
        let entered = old.is_none_or(|old| old.reason != agent.reason) && !agent.reason.is_empty();
        let reason = match agent.reasons.first() {
            Some((first, _)) if agent.reason.is_empty() => first,
            _ => &agent.reason,
        };
        if let Some(field) = self.reason.as_ref().filter(|_| listed || entered) {
            dom::set_value(field, reason);
        }
    }

    /// Logged in: the id is shown and locked, the password masked and locked. Nobody: both are open.
    fn paint_account(&self, before: Option<&Shell>, shell: &Shell) {
        let (agent, panel) = (&shell.view.shared.agent, &shell.view.panel);
        let locked = !agent.agent_id.is_empty();
        let was_locked = before.is_some_and(|before| !before.view.shared.agent.agent_id.is_empty());
        if let Some(field) = &self.agent_id {
            dom::set_flag(field, "readonly", locked);
            if locked {
                dom::set_value(field, &agent.agent_id);
            } else {
                let old = before.filter(|_| !was_locked).map(|before| &before.view.panel.agent_id);
                write(Some(field), old, &panel.agent_id);
            }
        }
        if let Some(field) = &self.password {
            dom::set_flag(field, "readonly", locked);
            if locked {
                dom::set_value(field, MASK);
            } else if was_locked {
                dom::set_value(field, "");
            }
        }
    }

    pub(super) fn dial(&self) -> String {
        text(self.dial.as_ref())
    }

    pub(super) fn agent_id(&self) -> String {
        text(self.agent_id.as_ref())
    }

    pub(super) fn extension(&self) -> String {
        text(self.extension.as_ref())
    }

    pub(super) fn reason(&self) -> Option<String> {
        self.reason.as_ref().map(dom::value).filter(|reason| !reason.is_empty())
    }

    /// The log-in password; the field is empty afterwards.
    pub(super) fn take_password(&self) -> String {
        take(self.password.as_ref())
    }

    /// The password that the server wanted again; the field is empty afterwards.
    pub(super) fn take_mode_password(&self) -> String {
        take(self.mode_password.as_ref())
    }

    /// Empties all fields.
    pub(super) fn clear(&self) {
        let fields = [&self.dial, &self.agent_id, &self.extension, &self.password, &self.mode_password];
        for field in fields.into_iter().flatten() {
            dom::set_flag(field, "readonly", false);
            dom::set_value(field, "");
        }
    }
}

fn write(field: Option<&Element>, old: Option<&TextField>, new: &TextField) {
    if let Some(field) = field
        && old.is_none_or(|old| old.revision != new.revision)
    {
        dom::set_value(field, &new.text);
    }
}

fn text(field: Option<&Element>) -> String {
    field.map(dom::value).unwrap_or_default()
}

fn take(field: Option<&Element>) -> String {
    let Some(field) = field.and_then(|field| field.dyn_ref::<HtmlInputElement>()) else {
        return String::new();
    };
    let text = field.value();
    field.set_value("");
    text
}
