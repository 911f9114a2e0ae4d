//! Protects against presses that meet the wrong button. Buttons come, move and go while a hand is on its way to one of them, and a
//! hand can't stop within half a second. So a press does nothing where its button stood elsewhere, did not exist, was covered or
//! meant something else within the last half second: each press is compared with the scenes of that time (`scenes.rs`). Presses
//! that are left out are counted. Presses by scripts are never left out.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, Event, UiEvent, Window, window};

use super::dom;
use super::scenes::{BUTTONS, Calls, Meaning, Point, SETTLE_MS, Scenes};
use crate::action::ActionName;
use crate::work_mode::WorkMode;

/// An element that gets the focus within this many milliseconds after a Tab key or a press got it by that.
const BY_HAND_MS: f64 = 100.0;

#[wasm_bindgen]
extern "C" {
    /// A press with its place to the fraction of a pixel, which web-sys cuts off.
    type Pressed;
    #[wasm_bindgen(method, getter, js_name = clientX)]
    fn x(this: &Pressed) -> f64;
    #[wasm_bindgen(method, getter, js_name = clientY)]
    fn y(this: &Pressed) -> f64;
}

/// Judges presses below one root, before anything else hears of them.
#[derive(Debug)]
pub(super) struct Presses {
    root: Element,
    scenes: Scenes,
    /// The press that is going on.
    down: RefCell<Option<Down>>,
    /// The first press of a double one.
    first: RefCell<Option<Element>>,
    /// The button on which a key is down, and whether the key may press it.
    key: RefCell<Option<(Element, bool)>>,
    by_hand: Cell<f64>,
    /// The button that got the focus by the page and not by the agent, and when.
    given: RefCell<Option<(Element, f64)>>,
    left_out: Cell<u32>,
    /// The work mode that is shown, and since when.
    mode: Cell<(Option<WorkMode>, f64)>,
}

/// A press as it began.
#[derive(Debug, Clone)]
struct Down {
    /// The button that it met, if any, and what that meant.
    button: Option<(Element, Meaning)>,
    ok: bool,
}

type Hear = fn(&Presses, &Event, Option<Element>);

impl Presses {
    pub(super) fn new(root: &Element) -> Self {
        Self {
            root: root.clone(),
            scenes: Scenes::new(root),
            down: RefCell::default(),
            first: RefCell::default(),
            key: RefCell::default(),
            by_hand: Cell::new(f64::NEG_INFINITY),
            given: RefCell::default(),
            left_out: Cell::new(0),
            mode: Cell::new((None, f64::NEG_INFINITY)),
        }
    }

    /// Listens on the root in the capture phase, before the event reaches what is pressed.
    pub(super) fn listen(self: &Rc<Self>) -> Vec<EventListener> {
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
        let heard: [(&'static str, Hear); 5] = [
            ("pointerdown", Self::pointer_down),
            ("click", Self::click),
            ("keydown", Self::key_down),
            ("focusin", Self::focus_in),
            ("input", Self::input),
        ];
        let listen = |(kind, hear): (&'static str, Hear)| {
            let presses = Rc::clone(self);
            EventListener::new_with_options(&self.root, kind, options, move |event| {
                hear(&presses, event, button_of(event));
            })
        };
        let mut listeners: Vec<_> = heard.into_iter().map(listen).collect();
        if let Some(window) = window() {
            // The panel was opened or changed its size: where things stood before says nothing now.
            let presses = Rc::clone(self);
            listeners.push(EventListener::new(&window, "resize", move |_| presses.scenes.forget()));
        }
        listeners
    }

    /// How many presses were left out.
    pub(super) fn left_out(&self) -> u32 {
        self.left_out.get()
    }

    /// Keeps how the page is before it changes; the calls stay the same.
    pub(super) fn keep(&self) {
        self.scenes.keep();
    }

    /// Keeps how the page is before it changes; from here on these are the calls and the work mode.
    pub(super) fn keep_with(&self, calls: Calls, mode: Option<WorkMode>) {
        self.scenes.keep();
        self.scenes.set_calls(calls);
        if self.mode.get().0 != mode {
            self.mode.set((mode, self.scenes.now()));
        }
    }

    /// Whether a shortcut may press a button: the button was there and meant the same, and so did the shortcut, which means another
    /// call when the calls change, and another work mode when that changes.
    pub(super) fn lets_keys(&self, button: &Element, action: ActionName, event: &Event) -> bool {
        let time = time_of(event);
        let other_calls = action.depends_on_calls() && self.scenes.calls_changed(time);
        let other_mode = action == ActionName::SetMode && time - self.mode.get().1 < SETTLE_MS;
        let ok = !other_calls && !other_mode && self.scenes.stood(button, time, None);
        if !ok {
            self.leave_out(event);
        }
        ok
    }

    fn pointer_down(&self, event: &Event, button: Option<Element>) {
        let time = time_of(event);
        self.by_hand.set(time);
        let place: &Pressed = event.unchecked_ref();
        let point = Point { x: place.x(), y: place.y() };
        let ok = button.as_ref().is_some_and(|button| self.scenes.stood(button, time, Some(point)));
        let button = button.map(|button| {
            let means = Meaning::of(&button);
            (button, means)
        });
        self.down.replace(Some(Down { button, ok }));
    }

    fn click(&self, event: &Event, button: Option<Element>) {
        let presses = event.unchecked_ref::<UiEvent>().detail();
        if presses == 0 {
            // A key, a script, or what reads the screen aloud.
            let key = self.key.take();
            if key.is_some_and(|(pressed, ok)| !ok && button.as_ref() == Some(&pressed)) {
                self.leave_out(event);
            }
            return;
        }
        if presses == 1 {
            self.first.replace(button.clone());
        }
        let down = self.down.borrow().clone();
        let (Some(button), Some(down)) = (button, down) else { return };
        // The second press of a double click counts only on the button that the first one met.
        let first = self.first.borrow().as_ref() == Some(&button);
        let means = Meaning::of(&button);
        if !down.ok || !first || down.button != Some((button, means)) {
            self.leave_out(event);
        }
    }

    fn key_down(&self, event: &Event, button: Option<Element>) {
        let Some(key) = dom::as_key(event) else { return };
        let (name, time) = (key.key(), time_of(event));
        if name == "Tab" {
            self.by_hand.set(time);
        }
        let target = dom::target(event);
        let dials = name == "Enter" && target.is_some_and(|target| dom::fits(&target, "[data-field=dial]"));
        if dials && self.scenes.calls_changed(time) {
            return self.leave_out(event);
        }
        let Some(button) = button.filter(|_| name == "Enter" || name == " ") else { return };
        let given =
            self.given.borrow().as_ref().is_some_and(|(given, at)| *given == button && time - at < SETTLE_MS);
        // A key that is held down presses once.
        let ok = !key.repeat() && !given && self.scenes.stood(&button, time, None);
        self.key.replace(Some((button, ok)));
        if !ok && name == "Enter" {
            self.leave_out(event);
        }
    }

    fn focus_in(&self, event: &Event, button: Option<Element>) {
        let time = time_of(event);
        let by_hand = time - self.by_hand.get() < BY_HAND_MS;
        self.given.replace(button.filter(|_| !by_hand).map(|button| (button, time)));
    }

    fn input(&self, event: &Event, _button: Option<Element>) {
        if dom::target(event).is_some_and(|target| dom::fits(&target, "[data-field=dial]")) {
            self.scenes.typed(time_of(event));
        }
    }

    fn leave_out(&self, event: &Event) {
        event.prevent_default();
        event.stop_immediate_propagation();
        self.left_out.set(self.left_out.get().saturating_add(1));
        dom::set_attribute(&self.root, "data-presses-left-out", Some(&self.left_out.get().to_string()));
    }
}

/// When an event happened, by this page's clock, in milliseconds. A window that is kept on top has a clock of its own, which began
/// with it.
fn time_of(event: &Event) -> f64 {
    let began = |window: &Window| window.performance().map_or(0.0, |clock| clock.time_origin());
    let there = dom::target(event).and_then(|element| element.owner_document()?.default_view());
    match (there, window()) {
        (Some(there), Some(here)) if there != here => event.time_stamp() + began(&there) - began(&here),
        _ => event.time_stamp(),
    }
}

/// The button that an event happens to.
fn button_of(event: &Event) -> Option<Element> {
    dom::closest(&dom::target(event)?, BUTTONS)
}
