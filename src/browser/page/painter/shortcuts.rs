//! Hears the keys of shortcuts. They work while the panel has the focus, and those that could write do nothing in a field. A shortcut
//! presses its button as a hand does: the button is there, can be pressed, and meant the same for half a second (`press.rs`).

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::Page;
use crate::browser::page::{dom, keyboard, marks};
use crate::keys::{Chord, Does, Place, Press, Shortcut};
use crate::words::{Message, say};

/// Where letters and signs are written, or choose from a list.
const FIELDS: &str = "input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset]), \
    textarea, select, [contenteditable]:not([contenteditable=false])";
const CARDS: &str = "[data-row=call][data-key]";

/// Listens for keys in the whole document, where they come to while nothing has the focus, and for what other pages keep.
pub(super) fn listen(page: &Rc<Page>) -> Vec<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    let keys = dom::document().map(|document| {
        let page = Rc::clone(page);
        EventListener::new_with_options(&document, "keydown", options, move |event| {
            if let Some(event) = dom::as_key(event) {
                page.hear_keys(event);
            }
        })
    });
    let kept = web_sys::window().map(|window| {
        let page = Rc::clone(page);
        EventListener::new(&window, "storage", move |_| {
            page.keyboard.read_again();
            page.ringer.read_again();
        })
    });
    // After any press in the panel the browser lets it sound. What goes by that goes after the press, not under the hand.
    let presses = ["click", "keydown"].map(|kind| {
        let page = Rc::clone(page);
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: true };
        EventListener::new_with_options(&page.root.clone(), kind, options, move |_| page.ringer.wake())
    });
    keys.into_iter().chain(kept).chain(presses).collect()
}

impl Page {
    fn hear_keys(self: &Rc<Self>, event: &KeyboardEvent) {
        if event.default_prevented() || event.is_composing() || self.takes_new_keys(event) {
            return;
        }
        let keys = marks::in_force();
        let Some(chord) = keyboard::with_stroke(event, Chord::pressed) else { return };
        let Some(shortcut) = keys.of(chord).filter(|_| keys.enabled()) else { return };
        let Some(target) = dom::target(event).filter(|target| self.is_here(target)) else { return };
        let writes = chord.types() && dom::closest(&target, FIELDS).is_some();
        if writes || dom::find(&self.root, "dialog[open]").is_some() {
            return;
        }
        event.prevent_default();
        // Keys that are held down do it once.
        if !event.repeat() {
            self.do_shortcut(shortcut, event);
        }
    }

    fn takes_new_keys(&self, event: &KeyboardEvent) -> bool {
        if self.keyboard.waits_for_keys() {
            self.presses.keep();
        }
        self.keyboard.hear(event)
    }

    /// Whether it is in the softphone, or is the document itself, where nothing has the focus.
    fn is_here(&self, target: &Element) -> bool {
        self.root.contains(Some(target)) || target.contains(Some(&self.root))
    }

    fn do_shortcut(self: &Rc<Self>, shortcut: Shortcut, event: &KeyboardEvent) {
        match shortcut.does() {
            Does::Press(_) | Does::Mode(..) => self.press_by_keys(shortcut, event),
            Does::List => self.open_keyboard(),
            Does::Focus(place) => match self.place(place) {
                Some(place) => dom::focus(&place),
                None => self.tell(&say!("shortcut-not-now", action: shortcut.label())),
            },
        }
    }

    fn press_by_keys(&self, shortcut: Shortcut, event: &KeyboardEvent) {
        let mode = self.shown().and_then(|shell| shell.agent().mode);
        let pressed =
            shortcut.presses(mode).into_iter().find_map(|press| Some((press.action, self.button(press)?)));
        let Some((action, button)) = pressed else {
            return self.tell(&say!("shortcut-not-now", action: shortcut.label()));
        };
        if !self.presses.lets_keys(&button, action, event) {
            return self.tell(&say!("shortcut-too-soon", action: shortcut.label()));
        }
        // What a call does is told when it does it; of a work mode and of what takes its time nothing is heard.
        self.tell(&Message::as_said(button.text_content().unwrap_or_default().trim()));
        button.click();
    }

    /// The first button that can be seen and pressed.
    fn button(&self, Press { action, value }: Press) -> Option<HtmlElement> {
        let value = value.map(|value| ["[data-value=", value, "]"].concat()).unwrap_or_default();
        let word = action.word();
        let selector =
            format!(":is([data-action={word}], [data-can={word}]){value}:not(form, :disabled, [inert] *)");
        dom::below(&self.root, &selector).into_iter().find(dom::is_seen)?.dyn_into().ok()
    }

    fn place(&self, place: Place) -> Option<Element> {
        match place {
            Place::Number => dom::find(&self.root, "[data-field=dial]").filter(dom::is_seen),
            Place::NextCall => self.next_card(),
            Place::Note => {
                let own = dom::focused(&self.root).and_then(|focused| dom::closest(&focused, CARDS));
                let scope = own.as_ref().unwrap_or(&self.root);
                dom::below(scope, "[data-field=note]").into_iter().find(dom::is_seen)
            }
        }
    }

    /// The card after the one with the focus; ended calls are left out where others are there.
    fn next_card(&self) -> Option<Element> {
        let cards: Vec<Element> = dom::below(&self.root, CARDS).into_iter().filter(dom::is_seen).collect();
        let live = || cards.iter().filter(|card| !dom::fits(card, "[data-state=ended]"));
        let cards: Vec<&Element> =
            if live().next().is_some() { live().collect() } else { cards.iter().collect() };
        let here = cards.iter().position(|card| dom::focused(card).is_some());
        let next = here.and_then(|here| cards.get(here + 1)).or_else(|| cards.first());
        next.map(|card| (*card).clone())
    }

    /// Says something to who does not see the page.
    fn tell(&self, words: &Message) {
        self.announcer.say(words);
    }
}
