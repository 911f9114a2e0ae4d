//! Menu > Diagnostics: a dialog that is filled when it is opened, and a copy of its text.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlDialogElement, HtmlDocument, window};

use super::dom;
use super::rows::{RowList, rows};
use crate::browser::log::OrLog;
use crate::view::Diagnostics;

/// The diagnostics' dialog, where the page has one.
pub(super) struct DiagnosticsDialog {
    dialog: Option<HtmlDialogElement>,
    sections: Option<RowList>,
    copied: Option<Element>,
    ask: Rc<dyn Fn() -> Diagnostics>,
    shown: RefCell<Diagnostics>,
}

impl fmt::Debug for DiagnosticsDialog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DiagnosticsDialog").finish_non_exhaustive()
    }
}

impl DiagnosticsDialog {
    pub(super) fn find(root: &Element, ask: Rc<dyn Fn() -> Diagnostics>) -> Self {
        Self {
            dialog: dom::find(root, "dialog[data-show=diagnostics]")
                .and_then(|dialog| dialog.dyn_into().ok()),
            sections: RowList::find(root, "diagnostics"),
            copied: dom::find(root, "[data-bind='diagnostics.copied']"),
            ask,
            shown: RefCell::default(),
        }
    }

    pub(super) fn open(&self) {
        let diagnostics = (self.ask)();
        if let Some(sections) = &self.sections {
            sections.paint(&rows(&diagnostics));
        }
        self.shown.replace(diagnostics);
        self.say("");
        if let Some(dialog) = self.dialog.as_ref().filter(|dialog| !dialog.open()) {
            dialog.show_modal().or_log("opening the diagnostics");
        }
    }

    pub(super) fn close(&self) {
        if let Some(dialog) = self.dialog.as_ref().filter(|dialog| dialog.open()) {
            dialog.close();
        }
        if let Some(sections) = &self.sections {
            sections.clear();
        }
    }

    /// Copies the text: by the clipboard where the CRM's iframe allows it, else the old way, else by the agent.
    pub(super) fn copy(&self) {
        let Some(promise) = clipboard(&text_of(&self.shown.borrow())) else { return self.copy_selected() };
        let place = self.copied.clone();
        let sections = self.dialog.clone();
        let done = {
            let place = place.clone();
            Closure::once(move |_: JsValue| say(place.as_ref(), "Copied.")).into_js_value()
        };
        let refused = Closure::once(move |_: JsValue| select_and_copy(sections.as_ref(), place.as_ref()))
            .into_js_value();
        let then = Reflect::get(&promise, &JsValue::from_str("then")).ok();
        if let Some(then) = then.and_then(|then| then.dyn_into::<Function>().ok()) {
            then.call2(&promise, &done, &refused).or_log("copying");
        }
    }

    fn copy_selected(&self) {
        select_and_copy(self.dialog.as_ref(), self.copied.as_ref());
    }

    fn say(&self, words: &str) {
        say(self.copied.as_ref(), words);
    }
}

fn clipboard(text: &str) -> Option<JsValue> {
    // Where the page is not served securely there is no clipboard, and the typed getter would trap on it.
    let navigator = window()?.navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    let clipboard = clipboard.dyn_into::<web_sys::Clipboard>().ok()?;
    Some(clipboard.write_text(text).into())
}

fn select_and_copy(dialog: Option<&HtmlDialogElement>, place: Option<&Element>) {
    let copied = dialog.is_some_and(|dialog| {
        let Some(text) = dom::find(dialog, ".sections") else { return false };
        let selection = window().and_then(|window| window.get_selection().ok().flatten());
        let Some(selection) = selection else { return false };
        if selection.select_all_children(&text).is_err() {
            return false;
        }
        let document = dom::document(dialog).and_then(|document| document.dyn_into::<HtmlDocument>().ok());
        document.is_some_and(|document| document.exec_command("copy").unwrap_or_default())
    });
    say(place, if copied { "Copied." } else { "Press Ctrl+C to copy the text that is marked." });
}

fn say(place: Option<&Element>, words: &str) {
    if let Some(place) = place {
        dom::set_text(place, words);
    }
}

fn text_of(diagnostics: &Diagnostics) -> String {
    let mut text = String::new();
    for section in diagnostics {
        text.push_str(&section.title);
        text.push('\n');
        for (label, value) in &section.lines {
            for part in ["  ", label, ": ", value, "\n"] {
                text.push_str(part);
            }
        }
    }
    text
}
