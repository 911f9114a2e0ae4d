//! What rules did about a call, in its card (docs/rules.md): a button for each address that the browser blocked or that waits
//! for the agent, and why something opened or nothing did. A site's own markup may have a place for it, `data-rules` in the
//! call's row; else it stands at the row's end.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlElement};

use super::{dom, words};
use crate::pages::view::{OpenView, RulesView};
use crate::words::Message;

/// Shows what the view says of a call's rules, or nothing. Called only when that differs, so that focus stays where it is.
pub(super) fn paint(row: &Element, rules: Option<&RulesView>) {
    let place = dom::find(row, "[data-rules]");
    let Some(rules) = rules else {
        if let Some(place) = place {
            dom::set_flag(&place, "hidden", true);
        }
        return;
    };
    let Some(place) = place.or_else(|| made(row)) else { return };
    dom::set_flag(&place, "hidden", false);
    fill(&place, rules);
}

fn made(row: &Element) -> Option<Element> {
    let place = dom::make("div", "", "")?;
    dom::set_attribute(&place, "data-rules", Some(""));
    dom::insert(row, &place, None);
    Some(place.into())
}

fn fill(place: &Element, rules: &RulesView) {
    let details = dom::find(place, "details").and_then(|old| old.dyn_into::<HtmlDetailsElement>().ok());
    let open = details.is_some_and(|details| details.open());
    let focused = dom::focused(place).is_some_and(|at| dom::fits(&at, "[data-action=open-step]"));
    dom::empty(place);
    for line in rules.opens.iter().filter_map(button) {
        dom::insert(place, &line, None);
    }
    if let Some(why) = why(rules, open) {
        dom::insert(place, &why, None);
    }
    if focused && let Some(heir) = dom::closest(place, "[tabindex]") {
        dom::focus(&heir);
    }
}

fn button(open: &OpenView) -> Option<HtmlElement> {
    let line = dom::make("p", "line", "")?;
    if !open.why.is_empty() {
        dom::insert(&line, &*made_of("span", "", &open.why)?, None);
    }
    let button = made_of("button", "primary", &open.label)?;
    dom::set_attribute(&button, "type", Some("button"));
    dom::set_attribute(&button, "data-action", Some("open-step"));
    dom::set_attribute(&button, "data-value", Some(&open.step.to_string()));
    dom::insert(&line, &button, None);
    Some(line)
}

fn made_of(name: &str, class: &str, message: &Message) -> Option<HtmlElement> {
    let made = dom::make(name, class, "")?;
    dom::set_words(&made, &words::marked(message));
    Some(made)
}

fn why(rules: &RulesView, open: bool) -> Option<HtmlElement> {
    let details = dom::make("details", "why", "")?;
    dom::set_flag(&details, "open", open);
    dom::insert(&details, &*made_of("summary", "", &rules.title)?, None);
    let list = dom::make("ul", "", "")?;
    for line in &rules.lines {
        dom::insert(&list, &*made_of("li", "", line)?, None);
    }
    dom::insert(&details, &list, None);
    Some(details)
}
