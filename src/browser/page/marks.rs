//! Which shortcuts are in force in this page, and the buttons that tell their keys to what reads the page aloud.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;

use super::dom;
use crate::action::ActionName;
use crate::keys::{Chord, Keys, Shortcut};

/// What tells the keys of a shortcut.
const ATTRIBUTE: &str = "aria-keyshortcuts";
/// What can have it.
const MARKED: &str = ":is([data-action], [data-can]):not(form), [data-field=dial]";

thread_local! {
    static IN_FORCE: RefCell<Rc<Keys>> = RefCell::default();
}

/// The shortcuts in force.
pub(super) fn in_force() -> Rc<Keys> {
    IN_FORCE.with_borrow(Rc::clone)
}

/// Other shortcuts are in force from now on.
pub(super) fn put_in_force(keys: Keys) {
    IN_FORCE.replace(Rc::new(keys));
}

/// Tells what reads the page aloud by which keys a new button is pressed.
pub(super) fn mark_new(button: &Element, action: ActionName) {
    if let Some(chord) = of_button(button, action) {
        dom::set_attribute(button, ATTRIBUTE, Some(&chord.aria()));
    }
}

/// The keys of all buttons below an element are told again.
pub(super) fn renew(scope: &Element) {
    dom::below(scope, MARKED).iter().for_each(mark);
}

/// The same for a button, or the number field, that had other keys.
fn mark(element: &Element) {
    let action = element.get_attribute("data-action").or_else(|| element.get_attribute("data-can"));
    let chord = match action {
        Some(action) => ActionName::of_word(&action).and_then(|action| of_button(element, action)),
        None => in_force().working(Shortcut::Number),
    };
    dom::set_attribute(element, ATTRIBUTE, chord.map(Chord::aria).as_deref());
}

fn of_button(button: &Element, action: ActionName) -> Option<Chord> {
    let value = if action == ActionName::SetMode { button.get_attribute("data-value") } else { None };
    in_force().of_button(action, value.as_deref())
}
