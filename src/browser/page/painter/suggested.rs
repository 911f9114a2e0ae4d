//! Whom the text in the number field may mean: they come into sight, and the arrow keys go from the field through them. Enter in
//! the field with a name in it takes the first.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::Page;
use crate::browser::page::dom::{self, Field};
use crate::browser::page::shell::Shell;
use crate::number;

const FIELD: &str = "[data-field=dial]";
const ROW: &str = "[data-row=suggestion]";

impl Page {
    /// Shows whom the text in the dial field may mean, where it can be seen.
    pub(super) fn show_suggestions(&self, before: Option<&Shell>, shell: &Shell) {
        let suggested = &shell.view.panel.suggestions;
        self.suggestions.paint(suggested.iter());
        self.favourites.paint(shell.view.panel.favourites.iter());
        if suggested.len() <= before.map_or(0, |before| before.view.panel.suggestions.len()) {
            return;
        }
        let row = dom::find(&self.root, "[data-row=suggestion][data-key]");
        if let Some(list) = row.and_then(|row| row.parent_element()) {
            dom::bring_into_sight(&list);
        }
    }

    /// An arrow key in the number field or in what is suggested; true where it moved the focus.
    pub(super) fn suggestion_key(&self, key: &str, target: &Element) -> bool {
        let in_field = dom::fits(target, FIELD);
        let row = dom::closest(target, ROW);
        if !matches!(key, "ArrowDown" | "ArrowUp") || !in_field && row.is_none() {
            return false;
        }
        let offered = self.offered();
        let at = row.and_then(|row| offered.iter().position(|button| row.contains(Some(button))));
        let field = || dom::find(&self.root, FIELD)?.dyn_into::<HtmlElement>().ok();
        let to = match (key, at) {
            ("ArrowDown", at) => offered.get(at.map_or(0, |at| at + 1)).cloned(),
            ("ArrowUp", Some(0)) => field(),
            ("ArrowUp", Some(at)) => offered.get(at.saturating_sub(1)).cloned(),
            _ => None,
        };
        if let Some(to) = &to {
            dom::focus(to);
        }
        to.is_some()
    }

    /// Enter in the field with a name in it: presses the first button of the first who is suggested; false where there is nobody, or a
    /// number is being typed.
    pub(super) fn press_first_found(&self, field: &Element) -> bool {
        let typed = Field::of(field).map(|field| field.value()).unwrap_or_default();
        let is_name = !typed.trim().is_empty() && number::digits(&typed).is_empty();
        let Some(first) = self.offered().into_iter().next().filter(|_| is_name) else { return false };
        self.act(&first.get_attribute("data-action").unwrap_or_default(), &first);
        true
    }

    /// The first thing that can be done with each who is suggested.
    fn offered(&self) -> Vec<HtmlElement> {
        let rows = dom::below(&self.root, "[data-row=suggestion][data-key]");
        let main =
            |row: Element| dom::find(&row, ":is([data-action=dial], [data-action=consult]):not([hidden])");
        rows.into_iter().filter_map(main).filter_map(|button| button.dyn_into().ok()).collect()
    }
}
