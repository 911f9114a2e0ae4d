//! Plays a panel's recording again (docs/recordings.md): the inputs go to the same core, natively, from the state they
//! began with, each at its recorded time. Nothing here reads a clock, so a recording plays the same every time.

mod differences;
mod recording;

pub use differences::differences;
pub use recording::{Recording, Segment, Unreadable};

use cordboard::effect::{Effect, Effects};
use cordboard::{Adapter, Input, Now, PanelId};
use serde_json::Value;

/// What a replay tells while it runs.
#[derive(Debug)]
pub enum Told<'a> {
    /// A segment begins with its recorded state; `Err` has what differs from where the one before it ended.
    Begins(usize, &'a Segment, Result<(), Vec<String>>),
    /// One input was taken.
    Step(Box<Step>),
}

/// One input, and what came of it.
#[derive(Debug)]
pub struct Step {
    /// When it came.
    pub now: Now,
    /// How long after the segment's first input, in milliseconds.
    pub after: u64,
    /// What came.
    pub input: Input,
    /// What was to be done about it.
    pub effects: Effects,
    /// What it changed in the view: path, before and after.
    pub view: Vec<String>,
    /// What it changed in the state.
    pub state: Vec<String>,
}

/// What differs between the recorded last view and the one that our core has: nothing, if all is well.
///
/// # Errors
/// What in a state can't be read.
pub fn check(recording: &Recording) -> Result<Vec<String>, Unreadable> {
    // A panel that had stopped shows no view.
    if recording.view.is_null() {
        return Ok(Vec::new());
    }
    Ok(differences(&recording.view, &replayed_view(recording)?))
}

/// Plays a recording and tells each step.
///
/// # Errors
/// What in a state can't be read.
pub fn replay(recording: &Recording, mut tell: impl FnMut(Told)) -> Result<(), Unreadable> {
    let mut ended: Option<Value> = None;
    for (number, segment) in recording.segments.iter().enumerate() {
        let mut adapter = segment.adapter()?;
        let mut state = value(&adapter);
        let continues = ended.map_or_else(Vec::new, |before| differences(&before, &state));
        let continues = if continues.is_empty() { Ok(()) } else { Err(continues) };
        tell(Told::Begins(number, segment, continues));
        let mut view = last_view(&adapter, recording.panel);
        let begin = segment.inputs.first().map_or(0, |(now, _)| now.mono_ms);
        for (now, input) in &segment.inputs {
            let effects = take(&mut adapter, *now, input.clone());
            let (new_view, new_state) = (last_view(&adapter, recording.panel), value(&adapter));
            tell(Told::Step(Box::new(Step {
                now: *now,
                after: now.mono_ms.saturating_sub(begin),
                input: input.clone(),
                effects,
                view: differences(&view, &new_view),
                state: differences(&state, &new_state),
            })));
            (view, state) = (new_view, new_state);
        }
        ended = Some(state);
    }
    Ok(())
}

/// The last view as our core has it.
///
/// # Errors
/// What in a state can't be read.
pub fn replayed_view(recording: &Recording) -> Result<Value, Unreadable> {
    let mut view = Value::Null;
    for segment in &recording.segments {
        let mut adapter = segment.adapter()?;
        for (now, input) in &segment.inputs {
            take(&mut adapter, *now, input.clone());
        }
        view = last_view(&adapter, recording.panel);
    }
    Ok(view)
}

fn take(adapter: &mut Adapter, now: Now, input: Input) -> Vec<Effect> {
    let mut effects = Effects::new();
    adapter.update(now, input, &mut effects);
    effects
}

fn last_view(adapter: &Adapter, panel: PanelId) -> Value {
    value(&adapter.view(panel))
}

fn value(data: &impl serde::Serialize) -> Value {
    serde_json::to_value(data).unwrap_or_default()
}
