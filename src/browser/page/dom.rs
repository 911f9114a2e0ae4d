//! Writes to the document, and only where something differs: what is not written can't disturb focus, caret or a
//! screen reader. Never `innerHTML`: text stays text.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, NodeList,
};

use crate::browser::log::OrLog;

/// Shows a text: in an input as its value, elsewhere as its text.
pub(super) fn set_text(element: &Element, text: &str) {
    if is_field(element) {
        set_value(element, text);
    } else if element.text_content().as_deref() != Some(text) {
        element.set_text_content(Some(text));
    }
}

/// A field's value.
pub(super) fn value(element: &Element) -> String {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else {
        element.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default()
    }
}

/// Writes a field's value.
pub(super) fn set_value(element: &Element, text: &str) {
    if value(element) == text {
        return;
    }
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.set_value(text);
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(text);
    } else if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
        select.set_value(text);
    }
    make_room(element);
}

/// Lets a text area grow with its text where the browser can't by itself (softphone.css, `.note::after`).
pub(super) fn make_room(element: &Element) {
    if let (Some(area), Some(parent)) = (element.dyn_ref::<HtmlTextAreaElement>(), element.parent_element()) {
        set_attribute(&parent, "data-text", Some(&area.value()));
    }
}

/// Hides or shows.
pub(super) fn set_hidden(element: &Element, hidden: bool) {
    set_flag(element, "hidden", hidden);
}

/// Sets an attribute without value, or takes it off.
pub(super) fn set_flag(element: &Element, name: &str, on: bool) {
    if element.has_attribute(name) != on {
        set_attribute(element, name, on.then_some(""));
    }
}

/// Sets an attribute, or takes it off.
pub(super) fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    if element.get_attribute(name).as_deref() == value {
        return;
    }
    match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    }
    .or_log("writing an attribute");
}

/// All elements that a selector finds below `scope`, and `scope` itself where it fits.
pub(super) fn find_all(scope: &Element, selector: &str) -> Vec<Element> {
    let own = scope.matches(selector).unwrap_or_default().then(|| scope.clone());
    let list = scope.query_selector_all(selector).or_log("searching the page");
    own.into_iter().chain(list.iter().flat_map(elements)).collect()
}

/// The first element that a selector finds below `scope`.
pub(super) fn find(scope: &Element, selector: &str) -> Option<Element> {
    scope.query_selector(selector).or_log("searching the page").flatten()
}

/// The closest element outwards that a selector fits.
pub(super) fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).or_log("searching the page").flatten()
}

/// Moves the focus, if the element takes it.
pub(super) fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        element.focus().or_log("moving the focus");
    }
}

/// The document of an element.
pub(super) fn document(element: &Element) -> Option<Document> {
    element.owner_document()
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> + '_ {
    (0..list.length()).filter_map(|at| list.get(at)).filter_map(|node| node.dyn_into().ok())
}

fn is_field(element: &Element) -> bool {
    element.has_type::<HtmlInputElement>() || element.has_type::<HtmlTextAreaElement>()
}
