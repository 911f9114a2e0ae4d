//! What the panel's flight recorder would keep of a scenario, written where the environment asks for it: the tests of
//! the pseudonyms (tests/e2e/pseudonyms.spec.mjs) make recordings of all scenarios and play them again.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use cordboard::input::{Input, PanelInput};
use cordboard::{Adapter, Now, json, packed};
use serde::Serialize;
use serde_json::{Value, json};

use super::PANEL;

/// The directory that the environment names.
const PLACE: &str = "CORDBOARD_TAPES";

static WORLDS: AtomicU32 = AtomicU32::new(0);

/// A tape; it writes itself when the scenario ends well.
pub(crate) struct Tape {
    place: Option<PathBuf>,
    segments: Vec<(String, Vec<String>)>,
    view: String,
}

impl Tape {
    pub(crate) fn new() -> Self {
        let place = std::env::var_os(PLACE).map(PathBuf::from);
        Self { place, segments: Vec::new(), view: String::new() }
    }

    /// Takes down an input before the adapter gets it.
    pub(crate) fn before(&mut self, now: Now, input: &Input, adapter: &Adapter) {
        if self.place.is_none() {
            return;
        }
        let loads = matches!(input, Input::Panel(_, PanelInput::Attached(_)));
        if self.segments.is_empty() || loads {
            self.segments.push((json::write(adapter), Vec::new()));
        }
        if let Some((_, inputs)) = self.segments.last_mut() {
            inputs.push(json::write(&(now, input)));
        }
        if loads {
            self.segments.push((String::new(), Vec::new()));
        }
        // More than a panel keeps is not written.
        self.segments.drain(..self.segments.len().saturating_sub(4));
    }

    /// Takes down what came of it.
    pub(crate) fn after(&mut self, adapter: &Adapter) {
        if self.place.is_none() {
            return;
        }
        if let Some((state, inputs)) = self.segments.last_mut()
            && inputs.is_empty()
        {
            *state = json::write(adapter);
        }
        self.view = json::write(&adapter.view(PANEL));
    }
}

/// What the recorder packs can be read again, and nothing is lost.
pub(crate) fn survives_packing<T: Serialize>(data: &impl Serialize, read: fn(&str) -> Option<T>) {
    let again = read(&packed::write(data)).map(|data| json::write(&data));
    assert_eq!(again.as_deref(), Some(json::write(data).as_str()));
}

impl Drop for Tape {
    fn drop(&mut self) {
        let Some(place) = &self.place else { return };
        if std::thread::panicking() || self.segments.is_empty() {
            return;
        }
        // As many as the panel keeps.
        let kept = self.segments.len().saturating_sub(2);
        let segments: Vec<Value> = self
            .segments
            .iter()
            .skip(kept)
            .map(|(state, inputs)| json!({ "state": state, "inputs": inputs }))
            .collect();
        let view: Value = serde_json::from_str(&self.view).unwrap();
        let scenario = std::thread::current().name().unwrap_or_default().replace("::", "-");
        let world = WORLDS.fetch_add(1, Ordering::Relaxed);
        let text = json!({ "segments": segments, "view": view }).to_string();
        std::fs::write(place.join(format!("{scenario}-{world}.json")), text).unwrap();
    }
}
