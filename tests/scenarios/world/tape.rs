//! What the panel's flight recorder would keep of a scenario. At its end a recording is written and played: with pseudonyms
//! the core must do what it did with the real data, so the last views have the same form.

use cordboard::input::{Input, PanelInput};
use cordboard::recording::{self, Segment};
use cordboard::{Adapter, Now, json};
use cordboard_replay::{Recording, check};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::PANEL;

/// Of a longer tape no recording is made: it takes its time.
const LONGEST: usize = 600;

/// A tape; a recording is made of it when the scenario ends well.
#[derive(Default)]
pub(crate) struct Tape {
    segments: Vec<Segment>,
    view: String,
}

impl Tape {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Takes down an input before the adapter gets it.
    pub(crate) fn before(&mut self, now: Now, input: &Input, adapter: &Adapter) {
        let loads = matches!(input, Input::Panel(_, PanelInput::Attached(_)));
        if self.segments.is_empty() || loads {
            self.segments.push(Segment { state: packed(adapter), inputs: Vec::new() });
        }
        if let Some(segment) = self.segments.last_mut() {
            segment.inputs.push(packed(&(now, input)));
        }
        if loads {
            self.segments.push(Segment::default());
        }
        // More than a panel keeps is not written.
        self.segments.drain(..self.segments.len().saturating_sub(4));
    }

    /// Takes down what came of it.
    pub(crate) fn after(&mut self, adapter: &Adapter) {
        if let Some(segment) = self.segments.last_mut()
            && segment.inputs.is_empty()
        {
            segment.state = packed(adapter);
        }
        self.view = json::write(&adapter.view(PANEL));
    }

    /// The recording's text, as the panel would write it now.
    fn recorded(&self) -> String {
        // As many as the panel keeps.
        let kept = self.segments.len().saturating_sub(2);
        recording::write(&self.segments[kept..], PANEL, Some(&self.view), [7; 32]).unwrap()
    }

    /// What was recorded can be played, and does what was done.
    pub(crate) fn plays(&self) {
        if self.segments.is_empty()
            || self.segments.iter().map(|segment| segment.inputs.len()).sum::<usize>() > LONGEST
        {
            return;
        }
        let text = self.recorded();
        let recording = Recording::read(&text).unwrap();
        assert!(recording.same, "the real inputs play to the real view");
        let differs = check(&recording).unwrap();
        assert!(differs.is_empty(), "{differs:#?}");
        let real: Value = serde_json::from_str(&self.view).unwrap();
        let (real, played) = (form("", &real), form("", &recording.view));
        assert_eq!(real, played, "with pseudonyms the core does the same");
    }
}

/// A view without its texts: what there is, what can be done, in which states.
fn form(name: &str, view: &Value) -> Value {
    match view {
        // A message is a text.
        Value::Object(fields) if fields.len() == 2 && fields.contains_key("args") => {
            form(name, fields.get("key").unwrap_or(&Value::Null))
        }
        // Whom a part of a name or of a number means, and whose name goes with a number, pseudonyms can't tell.
        Value::Array(_) if matches!(name, "suggestions" | "favourites" | "members") => Value::Null,
        // Nor whether a name is in the directory.
        _ if matches!(name, "willDial" | "queue" | "listed") => Value::Null,
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), form(key, value))).collect(),
        Value::Array(list) => list.iter().map(|value| form(name, value)).collect(),
        Value::String(text) if matches!(name, "state" | "kind" | "mode") => text.clone().into(),
        Value::String(text) => text.is_empty().into(),
        value => value.clone(),
    }
}

/// What the recorder packs can be read again, and nothing is lost.
pub(crate) fn survives_packing<T: Serialize + DeserializeOwned>(data: &T) {
    let again: T = postcard::from_bytes(&packed(data)).unwrap();
    assert_eq!(json::write(&again), json::write(data));
}

fn packed(data: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(data).unwrap()
}
