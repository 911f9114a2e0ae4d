//! Writes a recording (docs/recordings.md) from what the flight recorder keeps: the same states and inputs, with pseudonyms
//! in place of personal data. What a text is, its type says (`veil`, src/privacy.rs), or, in what servers and CRMs say, the field's
//! name, in the tables of the dialects (`foreign`); never how it looks. What has no type, or is in no table, is replaced.
//!
//! The last view is not rewritten: the core itself makes it of what stands in the file, so that nothing that was shown gets
//! there by itself. That the core does the same with pseudonyms as it did with the real data is held by tests: all scenarios
//! are recorded, and each replayed view has the form of the real one.

mod foreign;
mod pseudonyms;
mod record_id;
mod veil;

use serde::{Deserialize, Serialize};

use crate::adapter::Adapter;
use crate::clock::Now;
use crate::effect::Effects;
use crate::ids::PanelId;
use crate::input::{Input, PanelInput};
use crate::json;

use pseudonyms::{Phase, Pseudonyms};

/// The form of the file.
const FORM: u32 = 2;

/// Inputs, and the state that they began with, each packed by postcard.
#[derive(Debug, Clone, Default)]
pub struct Segment {
    /// The adapter.
    pub state: Vec<u8>,
    /// Inputs with their times.
    pub inputs: Vec<Vec<u8>>,
}

/// The file's text; `shown` is the view of `panel` as it was painted last, and `seed` is random. Where nothing is `shown`, or
/// an empty text, the file has no view; with nothing the core does not play the inputs either.
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
    // Where a segment ended: really, and with pseudonyms.
    let mut ended: Option<(Vec<u8>, Adapter)> = None;
    let mut last = None;
    for segment in segments {
        let mut real: Adapter = postcard::from_bytes(&segment.state)?;
        let mut ours = match ended.take() {
            // It goes on where the one before ended, in words too.
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
            // What the page before saved is not in the file, but the state that came of it is.
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
        Some(shown) => (json::write(&ours.view(panel)), json::write(&real.view(panel)) == shown),
    };
    let head = format!(
        "\"cordboard-recording\":{FORM},\"version\":\"{}\",\"panel\":{},\"same\":{same}",
        env!("CARGO_PKG_VERSION"),
        panel.0
    );
    Ok(format!("{{{head},\"segments\":[\n{}\n],\"view\":{view}}}\n", written.join(",\n")))
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
