//! Rows made from a `<template data-row>`: keyed and kept, so that focus and caret stay. A row that holds the focus is
//! never moved; the others move around it.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTemplateElement, Node};

use super::dom;
use super::hooks::{Hooks, Impossible, Shown};
use crate::browser::log::OrLog;
use crate::view::TextField;

/// What a row shows.
pub(super) trait RowView: Shown {
    /// What tells this row from the others.
    fn key(&self) -> String;
    /// The templates of lists inside of the row.
    fn lists(&self) -> &'static [&'static str] {
        &[]
    }
    /// Attributes of the row's own element.
    fn attributes(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
    /// The text that the core keeps for the row's field.
    fn field(&self) -> Option<&TextField> {
        None
    }
}

/// Items as a list shows them.
pub(super) fn rows<T: RowView>(items: &[T]) -> Vec<&dyn RowView> {
    items.iter().map(|item| item as &dyn RowView).collect()
}

/// A template and the rows made from it; they stand before it.
#[derive(Debug)]
pub(super) struct RowList {
    name: &'static str,
    template: HtmlTemplateElement,
    rows: RefCell<Vec<Row>>,
}

#[derive(Debug)]
struct Row {
    key: String,
    element: Element,
    hooks: Hooks,
    /// The revision of the field's text that was written last.
    written: Cell<Option<u32>>,
}

impl RowList {
    /// Finds the template; rows that an earlier softphone left are taken off.
    pub(super) fn find(scope: &Element, name: &'static str) -> Option<Self> {
        let template = dom::find(scope, &format!("template[data-row={name}]"))?;
        let template = template.dyn_into::<HtmlTemplateElement>().ok()?;
        let list = Self { name, template, rows: RefCell::default() };
        if let Some(parent) = list.template.parent_element() {
            let old = dom::find_all(&parent, &format!(":scope > [data-row={name}][data-key]"));
            old.iter().for_each(Element::remove);
        }
        Some(list)
    }

    /// The template's name.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// Makes, changes, orders and takes off rows so that they show `items`.
    pub(super) fn paint(&self, items: &[&dyn RowView]) {
        let mut rows = self.rows.borrow_mut();
        let mut old = std::mem::take(&mut *rows);
        for item in items {
            let key = item.key();
            let row = match old.iter().position(|row| row.key == key) {
                Some(at) => Some(old.swap_remove(at)),
                None => self.make(key, item.lists()),
            };
            let Some(row) = row else { continue };
            row.paint(*item);
            rows.push(row);
        }
        old.iter().for_each(take_off);
        self.order(&rows);
    }

    /// Takes all rows off.
    pub(super) fn clear(&self) {
        self.rows.take().iter().for_each(|row| row.element.remove());
    }

    fn make(&self, key: String, lists: &[&'static str]) -> Option<Row> {
        let first = self.template.content().first_element_child()?;
        let element = first.clone_node_with_deep(true).or_log("copying a row")?.dyn_into::<Element>().ok()?;
        dom::set_attribute(&element, "data-row", Some(self.name));
        dom::set_attribute(&element, "data-key", Some(&key));
        let hooks = Hooks::find(&element, lists);
        Some(Row { key, element, hooks, written: Cell::new(None) })
    }

    fn order(&self, rows: &[Row]) {
        let Some(parent) = self.template.parent_node() else { return };
        let focused = rows.iter().position(|row| has_focus(&row.element));
        let (before, after) = rows.split_at(focused.unwrap_or_default());
        match after.split_first().filter(|_| focused.is_some()) {
            Some((pivot, after)) => {
                place(&parent, after, &self.template);
                place(&parent, before, &pivot.element);
            }
            None => place(&parent, after, &self.template),
        }
    }
}

impl Row {
    fn paint(&self, item: &dyn RowView) {
        for (name, value) in item.attributes() {
            dom::set_attribute(&self.element, name, Some(&value));
        }
        self.hooks.paint(item, Impossible::Hidden);
        let written = self.written.get();
        if let Some(field) = item.field().filter(|field| written != Some(field.revision))
            && let Some(element) = dom::find(&self.element, "[data-field]")
        {
            dom::set_value(&element, &field.text);
            self.written.set(Some(field.revision));
        }
    }
}

/// Puts rows in their order right before `anchor`, and touches only those that stand elsewhere.
fn place(parent: &Node, rows: &[Row], anchor: &Element) {
    let mut next = anchor.clone();
    for row in rows.iter().rev() {
        let there =
            row.element.next_element_sibling().is_some_and(|sibling| sibling.is_same_node(Some(&next)));
        if !there {
            parent.insert_before(&row.element, Some(&next)).or_log("placing a row");
        }
        next.clone_from(&row.element);
    }
}

/// Takes a row off; if it holds the focus, the focus goes to its neighbour, else to what surrounds the list.
fn take_off(row: &Row) {
    let heir = has_focus(&row.element).then(|| heir(&row.element)).flatten();
    row.element.remove();
    if let Some(heir) = heir {
        dom::focus(&heir);
    }
}

fn heir(element: &Element) -> Option<Element> {
    let takes_focus =
        |sibling: &Element| sibling.has_attribute("tabindex") && sibling.has_attribute("data-key");
    let next = element.next_element_sibling().filter(takes_focus);
    let neighbour = next.or_else(|| element.previous_element_sibling().filter(takes_focus));
    neighbour.or_else(|| dom::closest(&element.parent_element()?, "[tabindex]"))
}

fn has_focus(element: &Element) -> bool {
    let active = dom::document(element).and_then(|document| document.active_element());
    active.is_some_and(|active| element.contains(Some(&active)))
}

/// One line of a small list: a reason, a party, a line of the diagnostics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// What tells it from the others.
    pub(super) key: String,
    /// Its label.
    pub(super) label: String,
    /// Its value.
    pub(super) value: String,
    /// Whether its button can be pressed.
    pub(super) can: bool,
    /// The attribute that holds the value: `value` for an option.
    pub(super) attribute: &'static str,
}

impl Shown for Line {
    fn text(&self, name: &str) -> Option<String> {
        match name {
            "line.label" => Some(self.label.clone()),
            "line.value" => Some(self.value.clone()),
            _ => None,
        }
    }

    fn can(&self, _action: &str) -> Option<bool> {
        Some(self.can)
    }
}

impl RowView for Line {
    fn key(&self) -> String {
        self.key.clone()
    }

    fn attributes(&self) -> Vec<(&'static str, String)> {
        vec![(self.attribute, self.value.clone())]
    }
}
