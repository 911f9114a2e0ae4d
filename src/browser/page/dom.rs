//! Reads and writes of the document. Only what differs is written, so that nothing disturbs focus, caret or a screen reader
//! without need. Never `innerHTML`: text stays text.

use std::cell::Cell;

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, Event, FocusOptions, HtmlElement, HtmlInputElement, HtmlSelectElement,
    HtmlTextAreaElement, KeyboardEvent, Node, ScrollIntoViewOptions, ScrollLogicalPosition, SelectionMode,
};

use crate::browser::log::OrLog;
use crate::words::catalogue::{BY_ITSELF, ENDS, LEFT_TO_RIGHT};

thread_local! {
    static WRITTEN: Cell<u32> = const { Cell::new(0) };
}

/// How many writes to the document this page has made, for tests that count what an event costs.
pub fn written() -> u32 {
    WRITTEN.get()
}

fn count() {
    WRITTEN.set(WRITTEN.get().wrapping_add(1));
}

/// An element that the agent can write into.
#[derive(Debug, Clone)]
pub(super) enum Field {
    Input(HtmlInputElement),
    Area(HtmlTextAreaElement),
    Select(HtmlSelectElement),
}

impl Field {
    /// The field that an element is, if it is one.
    pub(super) fn of(element: &Element) -> Option<Self> {
        if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
            return Some(Self::Input(input.clone()));
        }
        if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
            return Some(Self::Area(area.clone()));
        }
        element.dyn_ref::<HtmlSelectElement>().map(|select| Self::Select(select.clone()))
    }

    /// What stands in it.
    pub(super) fn value(&self) -> String {
        match self {
            Self::Input(input) => input.value(),
            Self::Area(area) => area.value(),
            Self::Select(select) => select.value(),
        }
    }

    /// Writes into the field, if it holds another text. The field itself is asked, since the agent writes too.
    pub(super) fn set(&self, text: &str) {
        if self.value() == text {
            return;
        }
        count();
        match self {
            Self::Input(input) => input.set_value(text),
            Self::Area(area) => area.set_value(text),
            Self::Select(select) => select.set_value(text),
        }
        self.make_room();
    }

    /// Puts a text in the place of what is selected, or at the caret; an empty one takes off what is selected, or the sign before the
    /// caret.
    pub(super) fn edit(&self, text: &str) {
        let Self::Input(input) = self else { return };
        let end_of_text = u32::try_from(input.value().encode_utf16().count()).unwrap_or_default();
        let at = |place: Result<Option<u32>, _>| place.ok().flatten().unwrap_or(end_of_text);
        let (start, end) = (at(input.selection_start()), at(input.selection_end()));
        let start = if text.is_empty() && start == end { start.saturating_sub(1) } else { start };
        count();
        let mode = SelectionMode::End;
        input
            .set_range_text_with_start_and_end_and_selection_mode(text, start, end, mode)
            .or_log("writing into a field");
    }

    /// Lets a text area grow with its text where the browser can't by itself (softphone.css, `.note::after`).
    pub(super) fn make_room(&self) {
        if let Self::Area(area) = self
            && let Some(parent) = area.parent_element()
        {
            set_attribute(&parent, "data-text", Some(&area.value()));
        }
    }

    /// Locks or unlocks it.
    pub(super) fn lock(&self, locked: bool) {
        set_flag(self.element(), "readonly", locked);
    }

    pub(super) fn element(&self) -> &Element {
        match self {
            Self::Input(input) => input,
            Self::Area(area) => area,
            Self::Select(select) => select,
        }
    }
}

/// Shows a text.
pub(super) fn set_text(element: &Element, text: &str) {
    if element.text_content().as_deref() != Some(text) {
        count();
        element.set_text_content(Some(text));
    }
}

/// Shows words. What stands between marks of direction gets an element (`<bdi>`) in their place, so that no mark is copied with
/// the text.
pub(super) fn set_words(element: &Element, marked: &str) {
    let starts = [LEFT_TO_RIGHT, BY_ITSELF];
    if !marked.contains(starts) {
        return set_text(element, marked);
    }
    empty(element);
    let mut rest = marked;
    while let Some((before, inner)) = rest.split_once(starts) {
        append(element, before);
        let is_number = rest.get(before.len()..).is_some_and(|rest| rest.starts_with(LEFT_TO_RIGHT));
        let (inner, after) = inner.split_once(ENDS).unwrap_or((inner, ""));
        if let Some(part) = make("bdi", "", inner) {
            if is_number {
                set_attribute(&part, "dir", Some("ltr"));
            }
            insert(element, &part, None);
        }
        rest = after;
    }
    append(element, rest);
}

fn append(element: &Element, text: &str) {
    if !text.is_empty() {
        element.append_with_str_1(text).or_log("writing words");
    }
}

/// Sets an attribute without value, or takes it off.
pub(super) fn set_flag(element: &Element, name: &str, on: bool) {
    if element.has_attribute(name) != on {
        count();
        element.toggle_attribute_with_force(name, on).or_log("writing an attribute");
    }
}

/// Sets an attribute, or takes it off.
pub(super) fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    if element.get_attribute(name).as_deref() == value {
        return;
    }
    count();
    match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    }
    .or_log("writing an attribute");
}

/// Puts a node before another one, or at the end.
pub(super) fn insert(parent: &Node, node: &Node, before: Option<&Node>) {
    count();
    parent.insert_before(node, before).or_log("placing a part of the page");
}

/// Takes an element off.
pub(super) fn remove(element: &Element) {
    count();
    element.remove();
}

/// Takes off all that stands in an element.
pub(super) fn empty(element: &Element) {
    count();
    element.set_text_content(None);
}

/// Makes an element with a class and a text, each where it is not empty.
pub(super) fn make(name: &str, class: &str, text: &str) -> Option<HtmlElement> {
    let made = document()?.create_element(name).or_log("making a part of the page")?;
    if !class.is_empty() {
        made.set_class_name(class);
    }
    if !text.is_empty() {
        made.set_text_content(Some(text));
    }
    made.dyn_into().ok()
}

/// All elements that a selector finds below `scope`, and `scope` itself where it fits.
pub(super) fn find_all(scope: &Element, selector: &str) -> Vec<Element> {
    let mut found = below(scope, selector);
    if scope.matches(selector).unwrap_or_default() {
        found.insert(0, scope.clone());
    }
    found
}

/// All elements that a selector finds below `scope`.
pub(super) fn below(scope: &Element, selector: &str) -> Vec<Element> {
    let list = scope.query_selector_all(selector).or_log("searching the page");
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)).map(JsCast::unchecked_into).collect()
}

/// The first element that a selector finds below `scope`.
pub(super) fn find(scope: &Element, selector: &str) -> Option<Element> {
    scope.query_selector(selector).or_log("searching the page").flatten()
}

/// The closest element outwards that a selector fits, the element itself among them.
pub(super) fn closest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).or_log("searching the page").flatten()
}

/// Whether a selector fits an element.
pub(super) fn fits(element: &Element, selector: &str) -> bool {
    element.matches(selector).or_log("searching the page").unwrap_or_default()
}

/// Whether an element has a place on the page.
pub(super) fn is_seen(element: &Element) -> bool {
    element.get_bounding_client_rect().width() > 0.0
}

/// What has the focus, if it is in `scope`.
pub(super) fn focused(scope: &Element) -> Option<Element> {
    let active = document()?.active_element()?;
    scope.contains(Some(&active)).then_some(active)
}

/// Moves the focus, if the element takes it.
pub(super) fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // The foot is always in sight: scrolling to where it stands in the page would move the rest out of sight.
        let options = FocusOptions::new();
        options.set_prevent_scroll(closest(element, "[data-over]").is_some());
        element.focus_with_options(&options).or_log("moving the focus");
    }
}

/// Scrolls no more than it takes to see an element.
pub(super) fn bring_into_sight(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The element that an event happens to. Elements and events of a window that is kept on top have classes of that window's own, so
/// they are told by what they have, here and in `as_key`.
pub(super) fn target(event: &Event) -> Option<Element> {
    let target: Node = event.target()?.unchecked_into();
    (target.node_type() == Node::ELEMENT_NODE).then(|| target.unchecked_into())
}

/// The event as one of a key; `None` where it is none: what a browser fills in by itself may come as `keydown` without a key.
pub(super) fn as_key(event: &Event) -> Option<&KeyboardEvent> {
    let key = Reflect::get(event, &"key".into()).ok()?;
    key.is_string().then(|| event.unchecked_ref())
}

/// The page's document.
pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}
