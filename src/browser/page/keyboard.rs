//! Menu > Keyboard shortcuts: the list, what this page's agent changes in it, and which shortcuts are in force. Changes are kept on
//! the computer; where the browser refuses that, they hold as long as the page.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlInputElement, KeyboardEvent};

use super::hooks::rows::{RowList, RowView};
use super::hooks::{Is, Part, Text};
use super::marks::{self, in_force};
use super::words::said;
use super::{dom, storage};
use crate::browser::log::OrLog;
use crate::keys::{Chord, Keys, OwnKeys, Shortcut, SiteKeys, Stroke};
use crate::words::{Message, say};

/// Where the computer keeps what the agent changed.
const KEPT: &str = "cordboard-keys";

/// The keys that a key press makes.
pub(super) fn with_stroke<T>(event: &KeyboardEvent, read: impl FnOnce(&Stroke<'_>) -> T) -> T {
    read(&Stroke {
        code: &event.code(),
        key: &event.key(),
        ctrl: event.ctrl_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
        meta: event.meta_key(),
    })
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    shortcut: Shortcut,
    keys: Option<Chord>,
    taken_by: Option<Shortcut>,
    /// New keys are waited for.
    waits: bool,
}

impl Part for Entry {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "shortcut.label" => |entry| entry.shortcut.label().into(),
            "shortcut.keys" => |entry| match entry.keys {
                _ if entry.waits => say!("shortcut-waits").into(),
                Some(keys) => keys.words().into(),
                None => say!("shortcut-off").into(),
            },
            "shortcut.clash" => |entry| {
                let clash = entry.taken_by.map(|first| say!("shortcut-clash", other: first.label()));
                clash.unwrap_or_default().into()
            },
            _ => return None,
        };
        Some(text)
    }

    fn shows(name: &str) -> Option<Is<Self>> {
        let fact: Is<Self> = match name {
            "shortcut.clash" => |entry| entry.taken_by.is_some(),
            "shortcut.on" => |entry| entry.keys.is_some(),
            _ => return None,
        };
        Some(fact)
    }
}

impl RowView for Entry {
    fn key(&self) -> String {
        self.shortcut.word().to_owned()
    }
}

/// The list's dialog, where the page has one, and what stands in it.
pub(super) struct Keyboard {
    root: Element,
    dialog: Option<HtmlDialogElement>,
    entries: RowList<Entry>,
    used: Option<HtmlInputElement>,
    told: Option<Element>,
    site: RefCell<SiteKeys>,
    own: RefCell<OwnKeys>,
    /// The shortcut whose new keys are waited for.
    waits: Cell<Option<Shortcut>>,
}

impl Keyboard {
    pub(super) fn find(root: &Element) -> Self {
        let dialog = dom::find(root, "dialog[data-show=keyboard]");
        let used = dom::find(root, "input[data-field=use-keys]");
        let keyboard = Self {
            root: root.clone(),
            dialog: dialog.and_then(|dialog| dialog.dyn_into().ok()),
            entries: RowList::find(root, "shortcut", None),
            used: used.and_then(|used| used.dyn_into().ok()),
            told: dom::find(root, "[data-bind='keyboard.told']"),
            site: RefCell::default(),
            own: RefCell::default(),
            waits: Cell::new(None),
        };
        keyboard.read_again();
        keyboard
    }

    /// Takes what the settings say, and shows the list in the page's words.
    pub(super) fn paint(&self, site: &SiteKeys) {
        if *self.site.borrow() != *site {
            self.site.replace(site.clone());
            self.change();
        } else if self.is_open() {
            self.show();
        }
    }

    /// Takes what the computer keeps, which another page may have changed.
    pub(super) fn read_again(&self) {
        self.own.replace(OwnKeys::read(&storage::of_computer(KEPT).unwrap_or_default()));
        self.change();
    }

    pub(super) fn open(&self) {
        self.waits.set(None);
        self.say(&[]);
        self.show();
        if let Some(dialog) = self.dialog.as_ref().filter(|dialog| !dialog.open()) {
            dialog.show_modal().or_log("opening the list of shortcuts");
        }
    }

    pub(super) fn close(&self) {
        self.waits.set(None);
        if let Some(dialog) = self.dialog.as_ref().filter(|dialog| dialog.open()) {
            dialog.close();
        }
        self.entries.clear();
    }

    /// Shortcuts are used, or not.
    pub(super) fn enable(&self, enabled: bool) {
        self.waits.set(None);
        self.own.borrow_mut().enabled = Some(enabled);
        self.keep(if enabled { say!("shortcuts-used") } else { say!("shortcuts-not-used") });
    }

    /// The next keys are those of the shortcut in whose row this button stands.
    pub(super) fn wait_for(&self, button: &Element) {
        let Some(shortcut) = of_row(button) else { return };
        self.waits.set(Some(shortcut));
        self.say(&[say!("shortcut-asked", action: shortcut.label())]);
        self.show();
    }

    /// The shortcut in whose row this button stands has no keys.
    pub(super) fn switch_off(&self, button: &Element) {
        let Some(shortcut) = of_row(button) else { return };
        self.waits.set(None);
        self.own.borrow_mut().set(shortcut, None);
        self.keep(say!("shortcut-is-off", action: shortcut.label()));
        // The button has gone.
        let row = dom::closest(button, "[data-row=shortcut]");
        if let Some(change) = row.and_then(|row| dom::find(&row, "[data-action=change-keys]")) {
            dom::focus(&change);
        }
    }

    /// Forgets what the agent changed.
    pub(super) fn reset(&self) {
        self.waits.set(None);
        self.own.take();
        self.keep(say!("shortcuts-reset"));
    }

    /// Whether the next keys are a shortcut's new ones.
    pub(super) fn waits_for_keys(&self) -> bool {
        self.waits.get().is_some() && self.is_open()
    }

    /// Takes a key press where new keys are waited for; `true` where it is for nothing else.
    pub(super) fn hear(&self, event: &KeyboardEvent) -> bool {
        let Some(shortcut) = self.waits.get().filter(|_| self.waits_for_keys()) else { return false };
        if event.key() == "Tab" {
            self.waits.set(None);
            self.say(&[]);
            self.show();
            return true;
        }
        event.prevent_default();
        if event.repeat() || with_stroke(event, Chord::only_begins) {
            return true;
        }
        if event.key() == "Escape" {
            self.waits.set(None);
            self.say(&[say!("shortcut-stays", action: shortcut.label())]);
            self.show();
            return true;
        }
        let chord = with_stroke(event, Chord::pressed).ok_or_else(|| say!("keys-unknown"));
        match chord.and_then(Chord::allowed) {
            Err(flaw) => self.say(&[flaw]),
            Ok(chord) => {
                self.waits.set(None);
                self.own.borrow_mut().set(shortcut, Some(chord));
                self.keep(say!("shortcut-set", action: shortcut.label(), keys: chord.words()));
            }
        }
        true
    }

    fn is_open(&self) -> bool {
        self.dialog.as_ref().is_some_and(HtmlDialogElement::open)
    }

    /// Keeps what the agent changed, and says what came of it.
    fn keep(&self, words: Message) {
        let text = self.own.borrow().written();
        let is_kept = storage::keep_on_computer(KEPT, &text);
        self.change();
        let all = in_force();
        let clash = all.all().find_map(|(second, keys)| {
            let (first, keys) = (all.taken_by(second)?, keys?);
            Some(say!("shortcuts-clash", first: first.label(), second: second.label(), keys: keys.words()))
        });
        let not_kept = (!is_kept).then(|| say!("shortcuts-not-kept"));
        let words: Vec<Message> = [words].into_iter().chain(clash).chain(not_kept).collect();
        self.say(&words);
    }

    /// Other shortcuts are in force.
    fn change(&self) {
        let keys = Keys::new(&self.site.borrow(), &self.own.borrow());
        if *in_force() != keys {
            marks::put_in_force(keys);
        }
        marks::renew(&self.root);
        if self.is_open() {
            self.show();
        }
    }

    fn show(&self) {
        let keys = in_force();
        let entries = keys.all().map(|(shortcut, chord)| Entry {
            shortcut,
            keys: chord,
            taken_by: keys.taken_by(shortcut),
            waits: self.waits.get() == Some(shortcut),
        });
        let entries: Vec<Entry> = entries.collect();
        self.entries.paint(entries.iter());
        if let Some(used) = &self.used {
            used.set_checked(keys.enabled());
        }
    }

    /// Says sentences in the list.
    fn say(&self, sentences: &[Message]) {
        if let Some(told) = &self.told {
            dom::set_text(told, &sentences.iter().map(said).collect::<Vec<_>>().join(" "));
        }
    }
}

fn of_row(button: &Element) -> Option<Shortcut> {
    Shortcut::of_word(&dom::closest(button, "[data-row=shortcut]")?.get_attribute("data-key")?)
}
