//! How the page was: where each button stood and what it meant. A scene is kept before each change of the page, for longer than a
//! press takes that can't be stopped any more.

use std::cell::{Cell, RefCell};

use web_sys::{Element, Performance};

use super::dom;
use crate::action::ActionName;
use crate::call_state::CallState;
use crate::ids::CallId;

/// A press that is on its way can't be stopped within this time, in milliseconds.
pub(super) const SETTLE_MS: f64 = 500.0;
/// What was shown for less than a frame, in milliseconds, was never seen.
const FRAME_MS: f64 = 16.0;

/// A button that does something of the softphone's.
pub(super) const BUTTONS: &str = ":is([data-action], [data-can]):not(form)";
/// The calls on the phone.
pub(super) type Calls = Vec<(CallId, CallState)>;

/// A place in the window, in CSS pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// What a press on a button means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    action: String,
    value: Option<String>,
    /// The keys of the rows that it stands in, the nearest first.
    rows: Vec<String>,
    disabled: bool,
    /// What the button says, or the question that it answers.
    words: String,
}

impl Meaning {
    /// What a press on a button means now.
    pub(super) fn of(button: &Element) -> Self {
        let mut rows = Vec::new();
        let mut row = dom::closest(button, "[data-key]");
        while let Some(found) = row {
            rows.extend(found.get_attribute("data-key"));
            row = found.parent_element().and_then(|around| dom::closest(&around, "[data-key]"));
        }
        let asks = dom::closest(button, "[data-asks]");
        Self {
            action: action_of(button),
            value: button.get_attribute("data-value"),
            rows,
            disabled: dom::fits(button, ":disabled"),
            words: asks.as_ref().unwrap_or(button).text_content().unwrap_or_default(),
        }
    }
}

/// Whether a button does something with what stands in the number field.
fn is_of_number_field(button: &Element) -> bool {
    dom::closest(button, "[data-key]").is_none()
        && dom::closest(button, "form").is_some_and(|form| dom::find(&form, "[data-field=dial]").is_some())
}

fn action_of(button: &Element) -> String {
    let action = button.get_attribute("data-action");
    action.or_else(|| button.get_attribute("data-can")).unwrap_or_default()
}

/// Where something stood.
#[derive(Debug, Clone, Copy)]
struct Area {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

impl Area {
    /// Where it stands now; what is hidden stands nowhere.
    fn of(element: &Element) -> Option<Self> {
        let rect = element.get_bounding_client_rect();
        let width = rect.width();
        (width > 0.0).then(|| Self { left: rect.left(), top: rect.top(), width, height: rect.height() })
    }

    fn holds(&self, Point { x, y }: Point) -> bool {
        let (x, y) = (x - self.left, y - self.top);
        (0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)
    }
}

/// How the page was until the moment `until`.
#[derive(Debug)]
struct Scene {
    until: f64,
    buttons: Vec<Stood>,
    /// What lies over the rest (`data-over`).
    covers: Vec<(Element, Area)>,
    calls: Calls,
}

#[derive(Debug)]
struct Stood {
    button: Element,
    means: Meaning,
    place: Area,
}

impl Scene {
    /// Whether the button was there and meant the same; with a point, also whether it stood there with nothing over it.
    fn has(&self, button: &Element, means: &Meaning, point: Option<Point>) -> bool {
        let Some(was) = self.buttons.iter().find(|stood| stood.button == *button) else { return false };
        if was.means != *means {
            return false;
        }
        let Some(point) = point else { return true };
        let covered = |(cover, place): &(Element, Area)| place.holds(point) && !cover.contains(Some(button));
        was.place.holds(point) && !self.covers.iter().any(covered)
    }
}

/// The scenes of the last second. Reads of the document while they are borrowed run no script of anybody's.
#[derive(Debug)]
pub(super) struct Scenes {
    root: Element,
    watch: Option<Performance>,
    kept: RefCell<Vec<Scene>>,
    last: Cell<f64>,
    calls: RefCell<Calls>,
    /// When the agent typed into the number field last.
    typed: Cell<f64>,
}

impl Scenes {
    pub(super) fn new(root: &Element) -> Self {
        Self {
            root: root.clone(),
            watch: web_sys::window().and_then(|window| window.performance()),
            kept: RefCell::default(),
            last: Cell::new(f64::NEG_INFINITY),
            calls: RefCell::default(),
            typed: Cell::new(f64::NEG_INFINITY),
        }
    }

    /// Keeps how the page is, before it changes.
    pub(super) fn keep(&self) {
        if self.now() - self.last.get() <= FRAME_MS {
            return;
        }
        let buttons = dom::below(&self.root, BUTTONS).into_iter().filter_map(|button| {
            let place = Area::of(&button)?;
            Some(Stood { means: Meaning::of(&button), place, button })
        });
        let buttons = buttons.collect();
        let covers = dom::below(&self.root, "[data-over]").into_iter().filter_map(|over| {
            let place = Area::of(&over)?;
            Some((over, place))
        });
        self.add(buttons, covers.collect());
    }

    /// From here on these are the calls.
    pub(super) fn set_calls(&self, calls: Calls) {
        self.calls.replace(calls);
    }

    /// The agent typed into the number field.
    pub(super) fn typed(&self, time: f64) {
        self.typed.set(time);
    }

    /// Forgets how the page was: presses do nothing for a moment.
    pub(super) fn forget(&self) {
        self.add(Vec::new(), Vec::new());
    }

    fn add(&self, buttons: Vec<Stood>, covers: Vec<(Element, Area)>) {
        let until = self.now();
        let calls = self.calls.borrow().clone();
        self.last.set(until);
        let mut scenes = self.kept.borrow_mut();
        scenes.retain(|scene| scene.until > until - 2.0 * SETTLE_MS);
        scenes.push(Scene { until, buttons, covers, calls });
    }

    /// Whether the button meant the same in the last `SETTLE_MS` before `time`; with a point, also whether it stood there.
    pub(super) fn stood(&self, button: &Element, time: f64, point: Option<Point>) -> bool {
        let means = Meaning::of(button);
        let of_calls = ActionName::of_word(&means.action).is_some_and(ActionName::depends_on_calls);
        if of_calls && dom::closest(button, "[data-row=call]").is_none() && self.calls_changed(time) {
            return false;
        }
        // What is suggested comes and goes with each key, and with it the page scrolls. Where that moves the buttons of the number field,
        // the agent moved them, and presses one that is there.
        let typed = time - self.typed.get() < SETTLE_MS && is_of_number_field(button);
        let point = point.filter(|_| !typed);
        let scenes = self.kept.borrow();
        let mut recent = scenes.iter().filter(|scene| is_recent(scene, time));
        recent.all(|scene| scene.has(button, &means, point))
    }

    /// Whether the calls changed in the last `SETTLE_MS` before `time`.
    pub(super) fn calls_changed(&self, time: f64) -> bool {
        let calls = self.calls.borrow();
        self.kept.borrow().iter().any(|scene| is_recent(scene, time) && scene.calls != *calls)
    }

    /// The time now, by the clock of events' time stamps.
    pub(super) fn now(&self) -> f64 {
        self.watch.as_ref().map(Performance::now).unwrap_or_default()
    }
}

fn is_recent(scene: &Scene, time: f64) -> bool {
    scene.until > time - SETTLE_MS
}
