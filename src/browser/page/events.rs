//! What the agent does: one delegated listener for each type of event, and one function that turns an action's name
//! into an [`Action`].

use std::rc::{Rc, Weak};

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlButtonElement, KeyboardEvent, SubmitEvent};

use super::Page;
use super::dom;
use crate::browser::listener::Listener;
use crate::input::{Action, CallId, Field, PanelInput, WorkMode};

/// Listens on the root for everything that happens below it.
pub(super) fn listen(page: &Rc<Page>) -> Vec<Listener> {
    let on = |kind: &'static str, hear: fn(&Page, &Event, &Element)| {
        let weak: Weak<Page> = Rc::downgrade(page);
        Listener::new(&page.root, kind, move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if let (Some(page), Some(target)) = (weak.upgrade(), target) {
                hear(&page, &event, &target);
            }
        })
    };
    vec![on("click", click), on("submit", submit), on("input", input), on("keydown", keydown)]
}

fn click(page: &Page, _event: &Event, target: &Element) {
    let Some(button) = dom::closest(target, "[data-action]") else { return };
    let submits = button.dyn_ref::<HtmlButtonElement>();
    let submits = submits.is_some_and(|button| button.type_() == "submit" && button.form().is_some());
    // A submit button is heard through its form, and a form's own action is not for every click inside of it.
    if submits || button.tag_name() == "FORM" || button.has_attribute("disabled") {
        return;
    }
    page.press(&button.get_attribute("data-action").unwrap_or_default(), &button);
}

fn submit(page: &Page, event: &Event, form: &Element) {
    event.prevent_default();
    let button = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter).map(Element::from);
    let pressed = button.filter(|button| button.has_attribute("data-action")).unwrap_or_else(|| form.clone());
    page.press(&pressed.get_attribute("data-action").unwrap_or_default(), &pressed);
}

fn input(page: &Page, _event: &Event, target: &Element) {
    let field = match target.get_attribute("data-field").as_deref() {
        Some("dial") => Field::Dial,
        Some("agent-id") => Field::AgentId,
        Some("extension") => Field::Extension,
        Some("note") => match call_of(target) {
            Some(call) => Field::Note(call),
            None => return,
        },
        _ => return, // passwords above all
    };
    dom::make_room(target);
    (page.sink)(PanelInput::Draft(field, dom::value(target)));
}

fn keydown(page: &Page, event: &Event, target: &Element) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    if key.ctrl_key() || key.alt_key() || key.meta_key() || key.is_composing() {
        return;
    }
    match key.key().as_str() {
        "Enter" if target.get_attribute("data-field").as_deref() == Some("dial") => {
            // Not left to the form: its Call button may be off while a consultation is possible.
            event.prevent_default();
            page.press("dial", target);
        }
        "Escape" if page.menu_open.get() => {
            page.close_menu();
        }
        digit if is_digit(digit) && dom::closest(target, "[data-keys]").is_some() => {
            event.prevent_default();
            page.send_digits(digit, target);
        }
        _ => {}
    }
}

impl Page {
    /// Closes the menu; the focus goes from its buttons to the one that opens it.
    fn close_menu(&self) {
        self.set_menu(false);
        if let Some(button) = dom::find(&self.root, "[data-action=open-menu]") {
            dom::focus(&button);
        }
    }

    /// An action's button (or form) was pressed.
    fn press(&self, name: &str, pressed: &Element) {
        match name {
            "open-menu" => self.set_menu(!self.menu_open.get()),
            "open-diagnostics" => {
                self.close_menu(); // the dialog gives the focus back to where it was
                self.diagnostics.open();
            }
            "copy-diagnostics" => self.diagnostics.copy(),
            "close-diagnostics" => self.diagnostics.close(),
            "send-digits" => {
                self.send_digits(&pressed.get_attribute("data-value").unwrap_or_default(), pressed);
            }
            _ => {
                let Some(action) = self.action(name, pressed) else { return };
                if self.menu_open.get() && matches!(action, Action::LogOut | Action::Retry) {
                    self.set_menu(false);
                }
                (self.sink)(PanelInput::Action(action));
            }
        }
    }

    /// The one place where an action's name becomes an action.
    fn action(&self, name: &str, pressed: &Element) -> Option<Action> {
        Some(match name {
            "log-in" => {
                Action::LogIn { agent_id: self.fields.agent_id(), password: self.fields.take_password() }
            }
            "log-out" => Action::LogOut,
            "set-mode" => self.set_mode(pressed)?,
            "dial" => Action::Dial(self.number(pressed)),
            "redial" => Action::Dial(self.past_number(pressed)?),
            "dial-clicked" => Action::DialClicked(self.number(pressed)),
            "consult" => Action::Consult(self.number(pressed)),
            "answer" => Action::Answer,
            "hold" => Action::Hold,
            "retrieve" => Action::Retrieve,
            "alternate" => Action::Alternate,
            "hangup" => Action::Hangup,
            "reconnect" => Action::Reconnect,
            "transfer" => Action::Transfer(self.number(pressed)),
            "conference" => Action::Conference(self.number(pressed)),
            "drop-party" => Action::DropParty(self.number(pressed)),
            "phone-is-idle" => Action::PhoneIsIdle,
            "cancel-click" => Action::CancelClick,
            "retry-log" => Action::RetryLog(call_of(pressed)?),
            "close-call" => Action::CloseCall(call_of(pressed)?),
            "pop-again" => Action::PopAgain(call_of(pressed)?),
            "set-extension" => Action::SetExtension(self.fields.extension()),
            "retry" => Action::Retry,
            "dismiss" => Action::Dismiss(key_of(pressed, "notice")?),
            _ => return None,
        })
    }

    /// The button's mode, with the reason chosen; without one, the mode that the password was asked for.
    fn set_mode(&self, pressed: &Element) -> Option<Action> {
        let value = pressed.get_attribute("data-value");
        let asked = self.shown.borrow().as_ref().and_then(|shell| shell.view.shared.agent.password_asked);
        let (mode, password) = match value {
            Some(value) => (WorkMode::from_word(&value)?, None),
            None => (asked?, Some(self.fields.take_mode_password())),
        };
        let reason = (mode == WorkMode::Aux).then(|| self.fields.reason()).flatten();
        Some(Action::SetMode { mode, reason, password })
    }

    /// The number that stands on the button or its row, else the one in the dial field.
    fn number(&self, pressed: &Element) -> String {
        pressed
            .get_attribute("data-value")
            .or_else(|| dom::closest(pressed, "[data-row=party]")?.get_attribute("data-value"))
            .unwrap_or_else(|| self.fields.dial())
    }

    fn past_number(&self, pressed: &Element) -> Option<String> {
        let id = CallId(key_of(pressed, "history")?);
        let shown = self.shown.borrow();
        let history = &shown.as_ref()?.view.shared.history;
        history.iter().find(|past| past.id == id).map(|past| past.number.clone())
    }

    /// Sends digits, and shows them where the row has a place for them.
    fn send_digits(&self, digits: &str, pressed: &Element) {
        let echo = dom::closest(pressed, "[data-row=call]");
        if let Some(echo) = echo.and_then(|row| dom::find(&row, "[data-bind='call.digits']")) {
            dom::set_text(&echo, &(echo.text_content().unwrap_or_default() + digits));
        }
        (self.sink)(PanelInput::Action(Action::SendDigits(digits.to_owned())));
    }
}

fn is_digit(key: &str) -> bool {
    matches!(key.as_bytes(), [b'0'..=b'9' | b'*' | b'#'])
}

fn call_of(element: &Element) -> Option<CallId> {
    key_of(element, "call").map(CallId)
}

fn key_of(element: &Element, row: &str) -> Option<u32> {
    dom::closest(element, &format!("[data-row={row}]"))?.get_attribute("data-key")?.parse().ok()
}
