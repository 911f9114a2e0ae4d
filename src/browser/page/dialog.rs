//! Menu > Diagnostics: a dialog that is filled when it is opened, and a copy of its text.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

use super::dom;
use super::hooks::rows::RowList;
use super::menu::Copy;
use super::words::said;
use crate::adapter::{Section, diagnostics};
use crate::browser::log::OrLog;
use crate::words::Message;

/// The diagnostics' dialog, where the page has one.
pub(super) struct Dialog {
    element: Option<HtmlDialogElement>,
    sections: RowList<Section>,
    copied: Option<Element>,
    shown: RefCell<Vec<Section>>,
}

impl Dialog {
    pub(super) fn find(root: &Element) -> Self {
        let dialog = dom::find(root, "dialog[data-show=diagnostics]");
        Self {
            element: dialog.and_then(|dialog| dialog.dyn_into().ok()),
            sections: RowList::find(root, "diagnostics", None),
            copied: dom::find(root, "[data-bind='diagnostics.copied']"),
            shown: RefCell::default(),
        }
    }

    /// Fills it anew and opens it.
    pub(super) fn open(&self, sections: Vec<Section>) {
        self.sections.paint(sections.iter());
        self.shown.replace(sections);
        tell(self.copied.as_ref(), &Message::default());
        if let Some(dialog) = self.element.as_ref().filter(|dialog| !dialog.open()) {
            dialog.show_modal().or_log("opening the diagnostics");
        }
    }

    pub(super) fn close(&self) {
        if let Some(dialog) = self.element.as_ref().filter(|dialog| dialog.open()) {
            dialog.close();
        }
        self.sections.clear();
    }

    /// Copies what it shows.
    pub(super) fn copy(&self, copy: &Copy) {
        let Some(dialog) = &self.element else { return };
        let marked = dom::find(dialog, ".sections").unwrap_or_else(|| dialog.clone().into());
        let text = diagnostics::written(&self.shown.borrow(), said);
        copy_and_say(copy, text, marked, self.copied.clone());
    }
}

/// Copies a text, and writes into `place` how that went. Where there is no clipboard, the text in `marked` is selected.
pub(super) fn copy_and_say(copy: &Copy, text: String, marked: Element, place: Option<Element>) {
    let copy = Rc::clone(copy);
    copy(text, marked, Box::new(move |words| tell(place.as_ref(), &words)));
}

fn tell(place: Option<&Element>, words: &Message) {
    if let Some(place) = place {
        dom::set_text(place, &said(words));
    }
}
