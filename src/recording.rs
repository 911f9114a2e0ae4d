//! Writes a recording (docs/recordings.md) from what the flight recorder keeps: the same states and inputs, with pseudonyms in
//! place of personal data. A text's type says what it is (`veil`, src/privacy.rs); in JSON of servers and CRMs the field's name
//! does, by the tables of the dialects (`foreign`). How a text looks never decides. A text that has no type, or whose field is in
//! no table, is replaced.
//!
//! The last view is not the real one rewritten: the core makes it by playing what stands in the file, so nothing gets there from
//! what was shown. Tests make sure that the core does the same with pseudonyms as with the real data: all scenarios are recorded,
//! and each replayed view has the form of the real one.

mod foreign;
mod pseudonyms;
mod record_id;
mod veil;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::adapter::Adapter;
use crate::clock::Now;
use crate::effect::Effects;
use crate::ids::PanelId;
use crate::input::{Input, PanelInput};
use crate::json;

use pseudonyms::{Phase, Pseudonyms};

/// The version of the file's form.
const FORM: u32 = 2;

/// A state and the inputs after it, each packed by postcard.
#[derive(Debug, Clone, Default)]
pub struct Segment {
    /// The adapter's state before the inputs.
    pub state: Vec<u8>,
    /// Inputs with their times.
    pub inputs: Vec<Vec<u8>>,
}

/// The file's text; `shown` is the view of `panel` as it was painted last, and `seed` is random. Where `shown` is `None` or
/// empty, the file has no view; where it is `None`, the core does not play the inputs either.
///
/// # Errors
/// Where something can't be unpacked, so that it is of another version.
pub fn write(
    segments: &[Segment],
    panel: PanelId,
    shown: Option<&str>,
    seed: [u8; 32],
) -> postcard::Result<String> {
    let mut names = Pseudonyms::new(seed);
    for phase in [Phase::Site, Phase::Numbers] {
        names.phase = phase;
        for segment in segments {
            veil::write(&postcard::from_bytes::<Adapter>(&segment.state)?, &mut names)?;
            for input in &segment.inputs {
                veil::write(&postcard::from_bytes::<(Now, Input)>(input)?, &mut names)?;
            }
        }
    }
    names.phase = Phase::Write;
    let mut written = Vec::new();
    // The state at a segment's end: the real one, packed, and the one with pseudonyms.
    let mut ended: Option<(Vec<u8>, Adapter)> = None;
    let mut last = None;
    for segment in segments {
        let mut real: Adapter = postcard::from_bytes(&segment.state)?;
        let mut ours = match ended.take() {
            // This segment goes on where the last one ended, and with the same pseudonyms.
            Some((state, ours)) if state == segment.state => ours,
            _ => veiled(&real, &mut names)?,
        };
        let state = json::write(&ours);
        let mut inputs = Vec::new();
        let mut restores = false;
        for packed in &segment.inputs {
            let (now, input): (Now, Input) = postcard::from_bytes(packed)?;
            let (_, theirs): (Now, Input) = veiled(&(now, &input), &mut names)?;
            inputs.push(json::write(&(now, &theirs)));
            // The file leaves out what the page before saved, so playing can't reach the state that came of it: the next segment
            // writes its own.
            restores |= matches!(&input, Input::Panel(_, PanelInput::Attached(page)) if page.saved.is_some() && real.takes_up_saves());
            if shown.is_some() {
                real.update(now, input, &mut Effects::new());
                ours.update(now, theirs, &mut Effects::new());
            }
        }
        written.push(["{\"state\":", &state, ",\"inputs\":[\n", &inputs.join(",\n"), "\n]}"].concat());
        ended = Some((if restores { Vec::new() } else { postcard::to_allocvec(&real)? }, ours));
        last = Some(real);
    }
    let (Some((_, ours)), Some(real)) = (ended, last) else {
        return Err(postcard::Error::DeserializeUnexpectedEnd);
    };
    let (view, same) = match shown {
        None | Some("") => ("null".to_owned(), true),
        Some(shown) => (json::write(&ours.view(panel)), told(&json::write(&real.view(panel))) == told(shown)),
    };
    let head = format!(
        "\"cordboard-recording\":{FORM},\"version\":\"{}\",\"panel\":{},\"same\":{same}",
        env!("CARGO_PKG_VERSION"),
        panel.0
    );
    Ok(format!("{{{head},\"segments\":[\n{}\n],\"view\":{view}}}\n", written.join(",\n")))
}

/// A view without what comes of lists that are in no recording (`directory::Book`).
fn told(view: &str) -> Option<Value> {
    let mut view = json::read(view)?;
    let panel = view.get_mut("panel")?.as_object_mut()?;
    for list in ["suggestions", "favourites", "willDial"] {
        panel.remove(list);
    }
    for call in view.pointer_mut("/shared/calls")?.as_array_mut()? {
        let call = call.as_object_mut()?;
        for named in ["queue", "listed", "members"] {
            call.remove(named);
        }
        // Whom a call is with may be said by name: which sentence it is counts.
        for said in ["stateText", "transferText", "backText"] {
            if let Some(Value::Object(words)) = call.get_mut(said) {
                words.remove("args");
            }
        }
    }
    Some(view)
}

fn veiled<T: for<'de> Deserialize<'de>>(
    data: &impl Serialize,
    names: &mut Pseudonyms,
) -> postcard::Result<T> {
    postcard::from_bytes(&veil::write(data, names)?)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
