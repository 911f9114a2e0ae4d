//! Finding a reason among many: what is typed is looked for at once, Enter takes the first, the arrow keys go through what was found.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::Page;
use crate::browser::page::dom::{self, Field};

const FIELD: &str = "[data-field=find-reason]";
const FOUND: &str = "[data-row=found-reason]";

impl Page {
    /// Something was typed to find a reason.
    pub(super) fn find_reason(self: &Rc<Self>, typed: &str) {
        self.presses.keep();
        self.reason_typed.replace(typed.into());
        self.show();
    }

    /// A reason was taken: nothing is looked for any more, and the focus goes from the list to the field. Nothing else is meant.
    pub(super) fn reason_taken(self: &Rc<Self>, pressed: &Element) {
        if dom::closest(pressed, FOUND).is_some() {
            self.forget_search();
        }
    }

    /// A key in the field or in what was found; true where it is for nothing else.
    pub(super) fn reason_key(self: &Rc<Self>, key: &str, target: &Element) -> bool {
        let in_field = dom::fits(target, FIELD);
        let row = dom::closest(target, FOUND);
        if !in_field && row.is_none() {
            return false;
        }
        let found = self.found();
        let at = row.and_then(|row| found.iter().position(|button| row.contains(Some(button))));
        match (key, at) {
            ("Enter", None) => {
                if let Some(first) = found.first() {
                    self.act("set-mode", first);
                    self.forget_search();
                }
            }
            ("Escape", _) if !self.reason_typed.borrow().is_empty() => self.forget_search(),
            ("ArrowDown", None) => focus(found.first()),
            ("ArrowDown", Some(at)) => focus(found.get(at + 1)),
            ("ArrowUp", Some(at)) => match at.checked_sub(1) {
                Some(before) => focus(found.get(before)),
                None => focus(self.search_field().as_ref()),
            },
            _ => return false,
        }
        true
    }

    fn forget_search(self: &Rc<Self>) {
        let Some(field) = self.search_field() else { return };
        if dom::focused(&self.root).is_some_and(|focused| dom::closest(&focused, FOUND).is_some()) {
            dom::focus(&field);
        }
        if let Some(field) = Field::of(&field) {
            field.set("");
        }
        self.find_reason("");
    }

    fn search_field(&self) -> Option<HtmlElement> {
        dom::find(&self.root, FIELD)?.dyn_into().ok()
    }

    fn found(&self) -> Vec<HtmlElement> {
        let buttons = dom::below(&self.root, "[data-row=found-reason] [data-action=set-mode]:not([hidden])");
        buttons.into_iter().filter_map(|button| button.dyn_into().ok()).collect()
    }
}

fn focus(to: Option<&HtmlElement>) {
    if let Some(to) = to {
        dom::focus(to);
    }
}
