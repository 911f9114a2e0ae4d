//! A recording's file: read strictly, so that a bad one is told in words.

use std::fmt;

use cordboard::{Adapter, Input, Now, PanelId};
use serde::Deserialize;
use serde_json::Value;

/// The form of the file that we read.
const FORM: u64 = 2;

/// A recording.
#[derive(Debug, Clone, PartialEq)]
pub struct Recording {
    /// The version of the panel that made it.
    pub version: String,
    /// Its parts, the oldest first.
    pub segments: Vec<Segment>,
    /// Whose view it has, of the panels that the adapter knew.
    pub panel: PanelId,
    /// What our core shows that panel at the end, with pseudonyms.
    pub view: Value,
    /// Whether the real inputs played to what the panel really showed.
    pub same: bool,
}

/// Inputs, and the state that they began with.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    /// The adapter's whole state.
    pub state: Value,
    /// What came, and when.
    pub inputs: Vec<(Now, Input)>,
}

/// Why a file can't be played, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(String);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unreadable {}

impl Recording {
    /// Reads a recording.
    ///
    /// # Errors
    /// Why the text is none.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let file: Value =
            serde_json::from_str(text).map_err(|error| Unreadable(format!("it is not JSON: {error}")))?;
        match file.get("cordboard-recording") {
            Some(form) if form.as_u64() == Some(FORM) => {}
            Some(form) => {
                return Err(Unreadable(format!("its form is {form}; this program reads form {FORM}")));
            }
            None => return Err(Unreadable("it is no recording: it has no `cordboard-recording`".to_owned())),
        }
        let version = file.get("version").and_then(Value::as_str).unwrap_or("unknown").to_owned();
        // Files of the time when there was one panel don't name it.
        let panel =
            file.get("panel").and_then(Value::as_u64).and_then(|id| u32::try_from(id).ok()).unwrap_or(1);
        let view = file.get("view").cloned().ok_or_else(|| Unreadable("it has no last `view`".to_owned()))?;
        let segments = match file.get("segments").and_then(Value::as_array) {
            Some(segments) if !segments.is_empty() => segments,
            _ => return Err(Unreadable("it has no `segments`".to_owned())),
        };
        let segments = segments.iter().enumerate().map(|(at, segment)| Segment::read(at + 1, segment));
        let segments = segments.collect::<Result<_, _>>()?;
        // Older files have the panel's own view.
        let same = file.get("same").and_then(Value::as_bool).unwrap_or(true);
        let recording = Self { version, segments, panel: PanelId(panel), view, same };
        for segment in &recording.segments {
            segment.adapter()?;
        }
        Ok(recording)
    }
}

impl Segment {
    fn read(number: usize, segment: &Value) -> Result<Self, Unreadable> {
        let state = segment.get("state").filter(|state| state.is_object());
        let state = state.ok_or_else(|| Unreadable(format!("segment {number} begins with no `state`")))?;
        let inputs = segment.get("inputs").and_then(Value::as_array);
        let inputs = inputs.ok_or_else(|| Unreadable(format!("segment {number} has no `inputs`")))?;
        let read = |(at, input)| {
            <(Now, Input)>::deserialize(input).map_err(|error| {
                Unreadable(format!("input {} of segment {number} can't be read: {error}", at + 1))
            })
        };
        Ok(Self {
            state: state.clone(),
            inputs: inputs.iter().enumerate().map(read).collect::<Result<_, _>>()?,
        })
    }

    /// The adapter that the segment begins with. What a state of another version lacks is as in a fresh adapter.
    ///
    /// # Errors
    /// What in the state can't be read.
    pub fn adapter(&self) -> Result<Adapter, Unreadable> {
        let unreadable = |error| Unreadable(format!("a state can't be read (of another version?): {error}"));
        let fresh = serde_json::to_value(Adapter::new(0)).map_err(unreadable)?;
        serde_json::from_value(complete(fresh, &self.state)).map_err(unreadable)
    }
}

/// A value with what another one has instead; objects are taken key by key.
fn complete(fresh: Value, recorded: &Value) -> Value {
    match (fresh, recorded) {
        (Value::Object(mut fields), Value::Object(recorded)) => {
            for (key, value) in recorded {
                let known = fields.remove(key).unwrap_or_default();
                fields.insert(key.clone(), complete(known, value));
            }
            Value::Object(fields)
        }
        (_, recorded) => recorded.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn file() -> Value {
        json!({
            "cordboard-recording": 2,
            "version": "0.1.0",
            "segments": [{ "state": {}, "inputs": [[{ "mono_ms": 1, "wall_ms": 2 }, "Tick"]] }],
            "view": {},
        })
    }

    fn refused(file: &Value) -> String {
        Recording::read(&file.to_string()).unwrap_err().to_string()
    }

    #[test]
    fn what_a_state_lacks_is_as_in_a_fresh_adapter() {
        let recording = Recording::read(&file().to_string()).unwrap();
        assert_eq!(recording.segments[0].inputs, [(Now { mono_ms: 1, wall_ms: 2 }, Input::Tick)]);
    }

    #[test]
    fn a_bad_file_is_told_in_words() {
        assert!(Recording::read("{").unwrap_err().to_string().starts_with("it is not JSON"));
        assert!(refused(&json!({})).contains("no recording"));
        let with = |path: &str, value: Value| {
            let mut file = file();
            *file.pointer_mut(path).unwrap() = value;
            refused(&file)
        };
        assert_eq!(with("/cordboard-recording", json!(1)), "its form is 1; this program reads form 2");
        assert_eq!(with("/segments", json!([])), "it has no `segments`");
        assert_eq!(with("/segments/0/state", json!(1)), "segment 1 begins with no `state`");
        assert!(with("/segments/0/state", json!({ "phone": 3 })).contains("a state can't be read"));
        assert!(with("/segments/0/inputs/0/1", json!("Tock")).contains("input 1 of segment 1 can't be read"));
    }
}
