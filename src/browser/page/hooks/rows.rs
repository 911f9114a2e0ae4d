//! Rows made from a `<template data-row>`: keyed and kept, so that focus and caret stay. A row that holds the focus is never
//! moved; the others move around it. They stand before their template, or before a place of their own.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTemplateElement};

use super::{Hooks, Impossible, Part};
use crate::browser::log::OrLog;
use crate::browser::page::dom::{self, Field};
use crate::browser::page::{dispositions, rules, words};
use crate::input::TextField;
use crate::pages::view::{DispositionView, RulesView};
use crate::privacy::Note;

/// A part of the view that is shown as a row.
pub(crate) trait RowView: Part + Clone + PartialEq {
    /// What tells this row from the others.
    fn key(&self) -> String;
    /// An attribute of the row's own element.
    fn mark(&self) -> Option<(&'static str, &str)> {
        None
    }
    /// An attribute that the row's own element has or has not.
    fn flag(&self) -> Option<(&'static str, bool)> {
        None
    }
    /// The only text that the core keeps for a row: a call's note, for all tabs.
    fn note(&self) -> Option<&TextField<Note>> {
        None
    }
    /// What became of a call, to be chosen.
    fn disposition(&self) -> Option<&DispositionView> {
        None
    }
    /// What rules did.
    fn rules(&self) -> Option<&RulesView> {
        None
    }
}

/// A template and the rows made from it.
pub(crate) struct RowList<R> {
    name: &'static str,
    stand: Option<Stand>,
    rows: RefCell<Vec<Rc<Row<R>>>>,
}

/// The template that rows are made from, and the element that they stand before.
struct Stand {
    /// The part of the page that all rows of this name are in.
    scope: Element,
    template: HtmlTemplateElement,
    end: Element,
}

impl<R: RowView> RowList<R> {
    /// Finds the template, and the place where rows stand if that is elsewhere; rows that an earlier softphone left are taken off.
    pub(crate) fn find(scope: &Element, name: &'static str, place: Option<&str>) -> Self {
        let template = dom::find(scope, &format!("template[data-row={name}]"));
        let end = place.map_or_else(|| template.clone(), |place| dom::find(scope, place));
        if let Some(parent) = end.as_ref().and_then(|end| end.parent_element()) {
            let old = dom::below(&parent, &format!(":scope > [data-row={name}][data-key]"));
            old.iter().for_each(dom::remove);
        }
        let stand = template
            .and_then(|template| template.dyn_into().ok())
            .zip(end)
            .map(|(template, end)| Stand { scope: scope.clone(), template, end });
        Self { name, stand, rows: RefCell::default() }
    }

    /// Whether the page has a place for these rows.
    pub(crate) fn is_there(&self) -> bool {
        self.stand.is_some()
    }

    /// Makes, changes, orders and takes off rows so that they show `items`.
    pub(crate) fn paint<'a>(&self, items: impl Iterator<Item = &'a R>) {
        let Some(stand) = &self.stand else { return };
        let mut old = self.rows();
        let mut rows = Vec::with_capacity(old.len());
        let mut in_order = true;
        for item in items {
            let key = item.key();
            let at = old.iter().position(|row| row.key == key);
            // Rows are in order as long as they come as before, with no new one among them.
            in_order &= at == Some(0);
            let row = match at {
                Some(at) => Some(old.remove(at)),
                None => self.make(stand, key),
            };
            let Some(row) = row else { continue };
            row.paint(item);
            rows.push(row);
        }
        self.rows.replace(rows.clone());
        for row in old {
            self.take_off(stand, &row);
        }
        if !in_order {
            order(&rows, &stand.end);
        }
    }

    /// Takes all rows off.
    pub(crate) fn clear(&self) {
        self.rows.take().iter().for_each(|row| dom::remove(&row.element));
    }

    /// The agent typed this into the note of a row.
    pub(crate) fn typed(&self, field: &Element, text: &str) {
        for row in self.rows() {
            if row.note.as_ref().is_some_and(|note| note.element() == field) {
                row.typed.replace(Some(text.to_owned()));
            }
        }
    }

    /// Whether one of the clocks in the rows runs.
    pub(crate) fn runs(&self) -> bool {
        self.rows.borrow().iter().any(|row| row.hooks.runs())
    }

    /// Writes the clocks in the rows.
    pub(crate) fn tick(&self, wall_ms: u64) {
        self.rows().iter().for_each(|row| row.hooks.tick(wall_ms));
    }

    /// A copy of the list of rows, so that nothing is borrowed while the document is written.
    fn rows(&self) -> Vec<Rc<Row<R>>> {
        self.rows.borrow().clone()
    }

    fn make(&self, stand: &Stand, key: String) -> Option<Rc<Row<R>>> {
        let first = stand.template.content().first_element_child()?;
        let element: Element = first.clone_node_with_deep(true).or_log("copying a row")?.unchecked_into();
        dom::set_attribute(&element, "data-row", Some(self.name));
        dom::set_attribute(&element, "data-key", Some(&key));
        let hooks = Hooks::find(&element, Impossible::Hidden);
        let note = dom::find(&element, "[data-field=note]").as_ref().and_then(Field::of);
        Some(Rc::new(Row { key, element, hooks, note, shown: RefCell::default(), typed: RefCell::default() }))
    }

    /// Takes a row off; if it holds the focus, the focus goes to the same call's row elsewhere, else to its neighbour, else to what
    /// surrounds the list, else to the calls.
    fn take_off(&self, stand: &Stand, row: &Row<R>) {
        let heir = dom::focused(&row.element).and_then(|_| {
            let element = &row.element;
            let takes_focus = |row: &Element| dom::fits(row, "[tabindex][data-key]");
            let is_twin = |call: &Element| {
                call != element && call.get_attribute("data-key").as_deref() == Some(&row.key)
            };
            let calls = (self.name == "call").then(|| dom::below(&stand.scope, "[data-row=call][data-key]"));
            let twin = calls.into_iter().flatten().find(is_twin);
            twin.filter(takes_focus)
                .or_else(|| element.next_element_sibling().filter(takes_focus))
                .or_else(|| element.previous_element_sibling().filter(takes_focus))
                .or_else(|| dom::closest(&element.parent_element()?, "[tabindex]"))
                .or_else(|| same_button_beside(element))
        });
        dom::remove(&row.element);
        if let Some(heir) = heir {
            dom::focus(&heir);
        }
    }
}

/// One row.
struct Row<R> {
    key: String,
    element: Element,
    hooks: Hooks<R>,
    note: Option<Field>,
    /// What the row shows, and in which round of the page's words (`words::round`).
    shown: RefCell<Option<(u32, R)>>,
    /// What was typed into the note, until the core's view has it.
    typed: RefCell<Option<String>>,
}

impl<R: RowView> Row<R> {
    fn paint(&self, item: &R) {
        let before = self.shown.borrow().clone();
        let is_shown = |(round, shown): &(u32, R)| *round == words::round() && shown == item;
        if !before.as_ref().is_some_and(is_shown) {
            if let Some((name, value)) = item.mark() {
                dom::set_attribute(&self.element, name, Some(value));
            }
            if let Some((name, is_set)) = item.flag() {
                dom::set_attribute(&self.element, name, is_set.then_some(""));
            }
            self.hooks.paint(item);
            dispositions::paint(
                &self.element,
                before.as_ref().and_then(|(_, shown)| shown.disposition()),
                item.disposition(),
            );
            let same_rules =
                |(round, shown): &(u32, R)| *round == words::round() && shown.rules() == item.rules();
            if !before.as_ref().is_some_and(same_rules) {
                rules::paint(&self.element, item.rules());
            }
            self.shown.replace(Some((words::round(), item.clone())));
        }
        if let (Some(field), Some(note)) = (&self.note, item.note()) {
            self.paint_note(field, &note.text);
        }
    }

    /// Writes the note, unless something was typed here that the core's view does not have yet.
    fn paint_note(&self, field: &Field, text: &str) {
        if self.typed.borrow().as_deref() == Some(text) {
            self.typed.take();
        }
        if self.typed.borrow().is_none() {
            field.set(text);
        }
    }
}

/// What has the focus after the row is taken off in which it was: the same button of a neighbour, else the field that the rows
/// belong to.
fn same_button_beside(row: &Element) -> Option<Element> {
    let action = dom::focused(row)?.get_attribute("data-action")?;
    let button = format!("[data-action={action}]:not([hidden])");
    let of = |row: Option<Element>| dom::find(&row.filter(|row| row.has_attribute("data-key"))?, &button);
    of(row.next_element_sibling())
        .or_else(|| of(row.previous_element_sibling()))
        .or_else(|| dom::find(&dom::closest(row, "form")?, "[data-field=dial]"))
}

/// Puts rows in their order; all of them before `end` where none has the focus.
fn order<R>(rows: &[Rc<Row<R>>], end: &Element) {
    let focused = rows.iter().position(|row| dom::focused(&row.element).is_some());
    let Some((at, holder)) = focused.and_then(|at| Some((at, rows.get(at)?))) else {
        return place(rows, end);
    };
    place(rows.get(at + 1..).unwrap_or_default(), end);
    place(rows.get(..at).unwrap_or_default(), &holder.element);
}

/// Puts rows in their order right before `anchor`, and touches only those that stand elsewhere.
fn place<R>(rows: &[Rc<Row<R>>], anchor: &Element) {
    let mut next = anchor;
    for row in rows.iter().rev() {
        if row.element.next_element_sibling().as_ref() != Some(next)
            && let Some(parent) = next.parent_node()
        {
            dom::insert(&parent, &row.element, Some(next));
        }
        next = &row.element;
    }
}
