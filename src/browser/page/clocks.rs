//! The page's clocks. Each holds the moment that it counts from; one interval writes them all, and runs only while one of them
//! ticks and the page can be seen.

use std::cell::{Cell, RefCell};

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::{dom, words};
use crate::browser::clock::wall_ms;

/// What a clock shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// Nothing.
    Blank,
    /// The time since this moment, in wall milliseconds; the clock ticks.
    Since(u64),
    /// The time until this moment, in wall milliseconds; the clock ticks, and stands at nought.
    Until(u64),
    /// This length of time, in milliseconds; the clock stands.
    Stands(u64),
}

/// One clock of the page.
#[derive(Debug)]
pub(super) struct Clock {
    element: Element,
    face: Cell<Option<Face>>,
    text: RefCell<Option<String>>,
}

impl Clock {
    pub(super) fn new(element: Element) -> Self {
        Self { element, face: Cell::new(None), text: RefCell::default() }
    }

    /// Sets what the clock shows; `data-since` tells the markup that it ticks.
    pub(super) fn set(&self, face: Face) {
        if self.face.replace(Some(face)) != Some(face) {
            let since = match face {
                Face::Since(since) => Some(since.to_string()),
                Face::Blank | Face::Until(_) | Face::Stands(_) => None,
            };
            dom::set_attribute(&self.element, "data-since", since.as_deref());
        }
        self.tick(wall_ms());
    }

    pub(super) fn runs(&self) -> bool {
        matches!(self.face.get(), Some(Face::Since(_) | Face::Until(_)))
    }

    /// Writes what the clock shows now.
    pub(super) fn tick(&self, wall_ms: u64) {
        let text = match self.face.get() {
            None => return,
            Some(Face::Blank) => String::new(),
            Some(Face::Since(since)) => duration(wall_ms.saturating_sub(since)),
            // A second that has begun counts, so that nought is the end.
            Some(Face::Until(until)) => duration(until.saturating_sub(wall_ms).saturating_add(999)),
            Some(Face::Stands(length)) => duration(length),
        };
        if self.text.borrow().as_deref() != Some(&text) {
            dom::set_text(&self.element, &text);
            self.text.replace(Some(text));
        }
    }
}

/// `0:07`, `12:31`, `1:02:03`.
pub(super) fn duration(ms: u64) -> String {
    let seconds = ms / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

/// The time of day of a moment, or its date where it is not today.
pub(super) fn moment(at_ms: u64) -> String {
    let (date, today) = (date(at_ms), date(wall_ms()));
    let day = |date: &Date| (date.get_full_year(), date.get_month(), date.get_date());
    if day(&date) == day(&today) {
        return in_language(&date, [("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")]);
    }
    in_language(&date, [("month", "short"), ("day", "numeric"), ("calendar", "gregory")])
}

fn in_language(date: &Date, parts: [(&str, &str); 3]) -> String {
    let options = Object::new();
    for (name, value) in parts {
        drop(Reflect::set(&options, &name.into(), &value.into()));
    }
    let format = Intl::DateTimeFormat::new(&Array::of1(&words::language().into()), &options).format();
    let written = format.call1(&JsValue::UNDEFINED, date).ok().and_then(|written| written.as_string());
    written.unwrap_or_default()
}

#[allow(clippy::cast_precision_loss)] // exact up to the year 287396
fn date(wall_ms: u64) -> Date {
    Date::new(&(wall_ms as f64).into())
}
