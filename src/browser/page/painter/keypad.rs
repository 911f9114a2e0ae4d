//! The keypad for dialling, and what is pasted into the dial field and copied from the page.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event, KeyboardEvent};

use super::Page;
use crate::browser::page::{dom, numbers};
use crate::input::{Field, PanelInput};
use crate::number;

/// What a text is called among the kinds of what is copied.
const TEXT: &str = "text/plain";

/// A text is pasted: a field of one line would join its lines, and with them two numbers to one.
pub(super) fn pasted(page: &Rc<Page>, event: &Event, target: &Element) {
    take(page, event, target, event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data));
}

/// The same for a text that is dropped.
pub(super) fn dropped(page: &Rc<Page>, event: &Event, target: &Element) {
    take(page, event, target, event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer));
}

fn take(page: &Rc<Page>, event: &Event, target: &Element, data: Option<DataTransfer>) {
    if !dom::fits(target, "[data-field=dial]") {
        return;
    }
    let text = data.and_then(|data| data.get_data(TEXT).ok()).unwrap_or_default();
    if let Some(line) = number::lines_in_one(&text) {
        event.prevent_default();
        page.edit_dial(&line);
    }
}

/// A text of the page is copied: its numbers go along as they came, and not as they are shown.
pub(super) fn copied(_page: &Rc<Page>, event: &Event, target: &Element) {
    if dom::fits(target, "input, textarea") {
        return;
    }
    let Some(selected) = web_sys::window().and_then(|window| window.get_selection().ok().flatten()) else {
        return;
    };
    let selected = String::from(selected.to_string());
    let plain = numbers::as_they_came(&selected);
    let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    if plain != selected && data.is_some_and(|data| data.set_data(TEXT, &plain).is_ok()) {
        event.prevent_default();
    }
}

/// Whether a key of the keyboard is one of a telephone's.
pub(super) fn is_digit(key: &str) -> bool {
    matches!(key.as_bytes(), [b'0'..=b'9' | b'*' | b'#'])
}

impl Page {
    /// Opens or closes the keypad.
    pub(super) fn set_keypad(self: &Rc<Self>, open: bool) {
        self.presses.keep();
        self.keypad_open.set(open);
        self.show();
        for button in dom::below(&self.root, "[data-action=open-keypad]") {
            dom::set_attribute(&button, "aria-expanded", Some(if open { "true" } else { "false" }));
        }
        if let Some(keys) = dom::find(&self.root, "[data-keys=dial]").filter(|_| open) {
            dom::bring_into_sight(&keys);
        }
    }

    /// A key of the keyboard while the focus is in the keypad.
    pub(super) fn key_on_keypad(self: &Rc<Self>, event: &KeyboardEvent) {
        match event.key().as_str() {
            sign if is_digit(sign) || sign == "+" => self.edit_dial(sign),
            "Backspace" => self.edit_dial(""),
            "Escape" => {
                self.set_keypad(false);
                if let Some(button) = dom::find(&self.root, "[data-action=open-keypad]") {
                    dom::focus(&button);
                }
            }
            _ => return,
        }
        event.prevent_default();
    }

    /// Types into the dial field; an empty text, as of a key without a sign, takes the last sign off.
    pub(super) fn edit_dial(&self, text: &str) {
        self.presses.keep();
        if let Some(all) = self.fields.edit_dial(text) {
            (self.hear)(PanelInput::Draft(Field::Dial, all).into());
        }
    }
}
