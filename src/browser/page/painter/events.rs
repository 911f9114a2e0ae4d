//! What the agent does: one delegated listener for each type of event, and one function that turns an action's name into what is
//! said to the adapter.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlButtonElement, SubmitEvent};

use super::{Page, keypad};
use crate::action::{ActionName, Button};
use crate::adapter::Section;
use crate::browser::log;
use crate::browser::page::dialog::copy_and_say;
use crate::browser::page::dom::{self, Field as InputField};
use crate::browser::page::said::Said;
use crate::browser::page::{numbers, small, words};
use crate::effect::Level;
use crate::ids::CallId;
use crate::input::{Action, Field, PanelInput};
use crate::privacy::{AgentId, Digits, DispositionCode, Number, ReasonCode};
use crate::words::{Message, say};
use crate::work_mode::WorkMode;

type Hear = fn(&Rc<Page>, &Event, &Element);

/// Listens on the root for everything that happens below it.
pub(super) fn listen(page: &Rc<Page>) -> Vec<EventListener> {
    let heard: [(&'static str, Hear); 9] = [
        ("click", click),
        ("submit", submit),
        ("input", input),
        ("keydown", key_down),
        ("focusin", focus_in),
        ("keyup", |page, _, _| page.looks_away()),
        ("paste", keypad::pasted),
        ("drop", keypad::dropped),
        ("copy", keypad::copied),
    ];
    let options = EventListenerOptions::enable_prevent_default();
    let listen = |(kind, hear): (&'static str, Hear)| {
        let of = Rc::clone(page);
        EventListener::new_with_options(&page.root, kind, options, move |event| {
            if let Some(target) = dom::target(event) {
                hear(&of, event, &target);
            }
        })
    };
    heard.into_iter().map(listen).collect()
}

/// The directory is in sight while the agent is in the number field and what belongs to it.
fn focus_in(page: &Rc<Page>, _event: &Event, target: &Element) {
    if dom::fits(target, DIAL_FIELD) {
        page.looks(true);
    }
}

const DIAL_FIELD: &str = "[data-field=dial]";

fn click(page: &Rc<Page>, event: &Event, target: &Element) {
    clicked(page, event, target);
    if dom::fits(target, DIAL_FIELD) {
        page.looks(true);
    } else {
        page.looks_away();
    }
}

fn clicked(page: &Rc<Page>, _event: &Event, target: &Element) {
    if dom::closest(target, "[data-sees=missed]").is_some() {
        (page.hear)(Action::SeeMissed.into());
    }
    // The menu lies over the rest: a press elsewhere closes it.
    if page.menu_open.get()
        && dom::closest(target, ".menu,[data-show=menu],[data-action=open-menu]").is_none()
    {
        page.set_menu(false);
    }
    let Some(button) = dom::closest(target, "[data-action]") else { return };
    let submits = button.dyn_ref::<HtmlButtonElement>();
    let submits = submits.is_some_and(|button| button.type_() == "submit" && button.form().is_some());
    // A submit button is heard through its form, and a form's own action is not meant by every click inside of it.
    if !submits && !dom::fits(&button, "form, [disabled]") {
        page.press(&button);
    }
}

fn submit(page: &Rc<Page>, event: &Event, form: &Element) {
    event.prevent_default();
    let submitter = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter).map(Element::from);
    page.press(submitter.filter(|button| button.has_attribute("data-action")).as_ref().unwrap_or(form));
}

fn input(page: &Rc<Page>, _event: &Event, target: &Element) {
    let field = match target.get_attribute("data-field").as_deref() {
        Some("dial") => Field::Dial,
        Some("agent-id") => Field::AgentId,
        Some("extension") => Field::Extension,
        Some("note") => match (Pressed { page, element: target }).call() {
            Some(call) => Field::Note(call),
            None => return,
        },
        Some("find-reason") => {
            return page.find_reason(&InputField::of(target).map(|field| field.value()).unwrap_or_default());
        }
        Some("ring-sound" | "ring-volume") => return page.ringer.choose(),
        Some("reason") => return page.choose_reason(target),
        Some("use-keys") => {
            page.presses.keep();
            return page.keyboard.enable(dom::fits(target, ":checked"));
        }
        Some("disposition") => return page.act("set-disposition", target),
        _ => return, // passwords above all
    };
    let Some(written) = InputField::of(target) else { return };
    page.presses.keep();
    written.make_room();
    let text = written.value();
    if field == Field::Dial {
        page.looks(true);
    }
    if let Field::Note(_) = field {
        page.calls.typed(target, &text);
        page.ringing.typed(target, &text);
    }
    (page.hear)(PanelInput::Draft(field, text).into());
}

fn key_down(page: &Rc<Page>, event: &Event, target: &Element) {
    let Some(key) = dom::as_key(event) else { return };
    if key.ctrl_key() || key.alt_key() || key.meta_key() || key.is_composing() {
        return;
    }
    match key.key().as_str() {
        pressed if page.reason_key(pressed, target) || page.suggestion_key(pressed, target) => {
            event.prevent_default();
        }
        "Enter" if target.get_attribute("data-field").as_deref() == Some("dial") => {
            // The form is not submitted, since its Call button may be disabled while a consultation is possible.
            event.prevent_default();
            if !page.press_first_found(target) {
                page.act("dial", target);
            }
        }
        "Escape" if page.menu_open.get() => page.close_menu(),
        _ if dom::closest(target, "[data-keys=dial]").is_some() => page.key_on_keypad(key),
        digit if keypad::is_digit(digit) && dom::closest(target, "[data-keys]").is_some() => {
            event.prevent_default();
            page.send_digits(digit, target);
        }
        _ => {}
    }
}

impl Page {
    /// An action's button (or form) was pressed.
    fn press(self: &Rc<Self>, pressed: &Element) {
        let name = pressed.get_attribute("data-action").unwrap_or_default();
        match name.as_str() {
            // A form of the site's own; or the press itself did it (`shortcuts::listen`).
            "" | "let-ring" => {}
            "open-menu" => self.set_menu(!self.menu_open.get()),
            "open-keypad" => self.set_keypad(!self.keypad_open.get()),
            "type-digit" | "erase-digit" => {
                self.edit_dial(&pressed.get_attribute("data-value").unwrap_or_default());
            }
            "open-diagnostics" => self.open_diagnostics(),
            "close-diagnostics" => self.dialog.close(),
            "copy-diagnostics" => self.dialog.copy(&self.menu.copy),
            "copy-setup" => self.copy_set_up(),
            "copy-note" => self.copy_note(pressed),
            "open-keyboard" => self.open_keyboard(),
            "close-keyboard" => self.keyboard.close(),
            "change-keys" | "switch-keys-off" | "reset-keys" => self.change_keys(&name, pressed),
            "download-recording" => {
                self.close_menu();
                (self.menu.download)();
            }
            "take-links" => (self.menu.links)(),
            "open-window" => self.open_window(),
            "allow-notices" => (self.menu.window)(small::ALLOW_NOTICES),
            "keep-on-top" => (self.menu.window)(small::KEEP_ON_TOP),
            "send-digits" => {
                self.send_digits(&pressed.get_attribute("data-value").unwrap_or_default(), pressed);
            }
            "dismiss"
                if (Pressed { page: self, element: pressed })
                    .notice()
                    .is_some_and(|id| self.dismiss_own(id)) => {}
            "log-out" | "retry" => {
                if self.menu_open.get() {
                    self.set_menu(false);
                }
                self.act(&name, pressed);
            }
            _ => {
                self.act(&name, pressed);
                self.reason_taken(pressed);
            }
        }
    }

    /// Opens the small window. Where the browser refuses, the menu stays open and says so.
    fn open_window(self: &Rc<Self>) {
        let opened = small::SmallWindow::open();
        self.window_blocked.set(!opened);
        self.set_menu(!opened);
    }

    pub(super) fn act(&self, name: &str, pressed: &Element) {
        if !matches!(name, "star" | "unstar") {
            self.take_suggestion(pressed);
        }
        if matches!(name, "dial" | "consult" | "transfer" | "conference" | "redial") {
            // Who was looked for is found.
            self.looks(false);
        }
        match self.said(name, pressed) {
            Some(said) => (self.hear)(said),
            None => {
                log::write(Level::Warn, &["the page's button ", name, " comes to nothing"].concat());
            }
        }
    }

    /// Tells whether the agent looks at the directory here.
    fn looks(&self, looks: bool) {
        if self.looks.replace(looks) != looks {
            (self.hear)(PanelInput::Looks(looks).into());
        }
    }

    /// Where the focus has left the number field and what belongs to it, the agent looks at the directory no longer. It is said after a
    /// press or a key, not when the focus goes: what folds up then would move the button that is being pressed.
    fn looks_away(&self) {
        let is_there = dom::focused(&self.root)
            .is_some_and(|focused| dom::closest(&focused, ".dial, [data-show=dial]").is_some());
        if !is_there {
            self.looks(false);
        }
    }

    /// The number of a suggestion whose button is pressed takes the place of what was typed to find it, so that it is there still
    /// where the action is refused.
    fn take_suggestion(&self, pressed: &Element) {
        let row = dom::closest(pressed, "[data-row=suggestion],[data-row=favourite]");
        if let Some(number) = row.and_then(|row| row.get_attribute("data-value")) {
            self.fields.write_dial(&number);
            (self.hear)(PanelInput::Draft(Field::Dial, number).into());
        }
    }

    /// The one place where a hook's action becomes an input. A password goes beside its action.
    fn said(&self, name: &str, pressed: &Element) -> Option<Said> {
        let name = ActionName::of_word(name)?;
        let action = name.pressed(&Pressed { page: self, element: pressed })?;
        let password = match name {
            ActionName::LogIn => Some(self.fields.take_password()),
            ActionName::SetMode if pressed.get_attribute("data-value").is_none() => {
                Some(self.fields.take_mode_password())
            }
            _ => None,
        };
        Some(Said { password, ..action.into() })
    }

    /// Another reason is chosen: while the agent is in a mode that has one, or has chosen it ahead, that changes it.
    fn choose_reason(&self, field: &Element) {
        let Some(shell) = self.shown() else { return };
        let agent = shell.agent();
        let with_reason = agent.next_mode.or(agent.mode).filter(|mode| mode.has_reason());
        let (Some(mode), Some(field)) = (with_reason, InputField::of(field)) else { return };
        let reason = field.value();
        if reason.is_empty() {
            // There is always one in such a mode.
            field.set(&agent.reason);
        } else if agent.can_set_mode {
            (self.hear)(Action::SetMode { mode, reason: Some(reason.into()), password: None }.into());
        }
    }

    /// Sends digits, and shows them where the row has a place for them.
    fn send_digits(&self, digits: &str, pressed: &Element) {
        let row = dom::closest(pressed, "[data-row=call]");
        if let Some(echo) = row.and_then(|row| dom::find(&row, "[data-bind='call.digits']")) {
            dom::set_text(&echo, &(echo.text_content().unwrap_or_default() + digits));
        }
        (self.hear)(Action::SendDigits(digits.into()).into());
    }

    /// Closes the menu; the focus goes from its buttons to the one that opens it.
    fn close_menu(self: &Rc<Self>) {
        self.set_menu(false);
        if let Some(button) = dom::find(&self.root, "[data-action=open-menu]") {
            dom::focus(&button);
        }
    }

    fn open_diagnostics(self: &Rc<Self>) {
        self.close_menu(); // the dialog gives the focus back to where it was
        let page = Rc::downgrade(self);
        (self.menu.diagnostics)(Box::new(move |told| {
            // Nobody waits for the diagnostics if the softphone is gone meanwhile.
            if let Some(page) = page.upgrade() {
                page.show_diagnostics(told);
            }
        }));
    }

    /// Opens the list of shortcuts; the dialog gives the focus back to where it was.
    pub(super) fn open_keyboard(self: &Rc<Self>) {
        if self.menu_open.get() {
            self.close_menu();
        }
        self.presses.keep();
        self.keyboard.open();
    }

    fn change_keys(&self, name: &str, pressed: &Element) {
        self.presses.keep();
        match name {
            "change-keys" => self.keyboard.wait_for(pressed),
            "switch-keys-off" => self.keyboard.switch_off(pressed),
            _ => self.keyboard.reset(),
        }
    }

    fn show_diagnostics(&self, told: Result<Vec<Section>, Message>) {
        let mut sections = told.unwrap_or_else(|error| vec![self.not_told(error)]);
        if let Some(browser) = sections.iter_mut().find(|section| section.title.key() == "section-browser") {
            let count = self.presses.left_out();
            browser.lines.push((say!("presses-left-out"), say!("presses-left-out-why", count: count)));
            browser.lines.push((say!("language"), Message::as_said(&words::language())));
            browser.lines.extend(numbers::told());
            browser.lines.extend(self.flaws_told());
        }
        self.presses.keep();
        self.dialog.open(sections);
    }

    /// What the page itself can say, where the engine does not answer.
    fn not_told(&self, error: Message) -> Section {
        let connection = self.shown().map(|shell| shell.shared().connection.clone());
        Section {
            title: say!("diagnostics"),
            lines: vec![
                (say!("not-told"), say!("diagnostics-not-made")),
                (say!("connection"), connection.unwrap_or_default()),
                (say!("error"), error),
            ],
        }
    }

    /// Copies the note of the card that the button stands in.
    fn copy_note(&self, pressed: &Element) {
        let Some(card) = dom::closest(pressed, "[data-row=call]") else { return };
        let Some(note) = dom::find(&card, "[data-field=note]") else { return };
        let text = InputField::of(&note).map(|field| field.value()).unwrap_or_default();
        copy_and_say(&self.menu.copy, text, note, dom::find(&card, "[data-bind='call.copied']"));
    }

    /// Copies the hosting file that the set-up sheet shows.
    fn copy_set_up(&self) {
        let Some(shell) = self.shown() else { return };
        let Some(sheet) = &shell.view.panel.set_up else { return };
        let find = |name| dom::find(&self.root, &format!("[data-bind='setup.{name}']"));
        let marked = find("file").unwrap_or_else(|| self.root.clone());
        copy_and_say(&self.menu.copy, sheet.file.to_string(), marked, find("copied"));
    }
}

/// A button that is pressed, and what stands around it.
struct Pressed<'a> {
    page: &'a Page,
    element: &'a Element,
}

impl Pressed<'_> {
    fn value(&self) -> Option<String> {
        self.element.get_attribute("data-value")
    }

    fn key_of(&self, row: &str) -> Option<u32> {
        dom::closest(self.element, &format!("[data-row={row}]"))?.get_attribute("data-key")?.parse().ok()
    }
}

impl Button for Pressed<'_> {
    fn number(&self) -> Number {
        let of_party = || {
            let rows = "[data-row=party],[data-row=suggestion],[data-row=favourite]";
            let of_past = || {
                self.page
                    .shown()?
                    .shared()
                    .history
                    .iter()
                    .find(|past| Some(past.id) == self.past())
                    .map(|past| past.number.to_string())
            };
            dom::closest(self.element, rows).and_then(|row| row.get_attribute("data-value")).or_else(of_past)
        };
        self.value().or_else(of_party).unwrap_or_else(|| self.page.fields.dial()).into()
    }

    fn digits(&self) -> Digits {
        self.value().unwrap_or_default().into()
    }

    fn call(&self) -> Option<CallId> {
        self.key_of("call").map(CallId)
    }

    fn past(&self) -> Option<CallId> {
        self.key_of("history").map(CallId)
    }

    fn line(&self) -> Option<u32> {
        let of_row = || dom::closest(self.element, "[data-row=match]")?.get_attribute("data-value");
        self.value().or_else(of_row)?.parse().ok()
    }

    fn notice(&self) -> Option<u32> {
        self.key_of("notice")
    }

    fn question(&self) -> Option<u32> {
        Some(self.page.shown()?.shared().question.as_ref()?.id)
    }

    fn agent_id(&self) -> AgentId {
        self.page.fields.agent_id().into()
    }

    fn extension(&self) -> Number {
        self.page.fields.extension().into()
    }

    fn disposition(&self) -> Option<DispositionCode> {
        Some(InputField::of(self.element)?.value().into())
    }

    /// The button's mode, with the reason chosen; without one, the mode that the password was asked for.
    fn mode(&self) -> Option<(WorkMode, Option<ReasonCode>)> {
        let mode = match self.value() {
            Some(word) => WorkMode::from_word(&word)?,
            None => self.page.shown()?.agent().password_asked?,
        };
        let found = dom::closest(self.element, "[data-row=found-reason]");
        let found = found.and_then(|row| row.get_attribute("data-value"));
        let reason = found.or_else(|| self.page.fields.reason()).filter(|_| mode.has_reason());
        Some((mode, reason.map(Into::into)))
    }
}
