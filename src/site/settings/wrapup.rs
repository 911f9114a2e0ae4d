//! What happens after a call: its dispositions, and the return to available.

use serde::{Deserialize, Serialize};

use super::items;
use super::reader::{self, Reader};
use crate::privacy::{DispositionCode, SiteText};
use crate::words::{Message, say};

/// A task's field for it takes no more characters.
const LONGEST: usize = 255;

/// What happens after a call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Wrapup {
    /// `/Wrapup/dispositions`, in their order.
    pub dispositions: Vec<Disposition>,
    /// `/Wrapup/required`: an answered call keeps its card, and the agent from being made available, until it has one.
    pub required: bool,
    /// `/Wrapup/seconds`, in milliseconds: the agent is made available so long after after-call work began; 0: never.
    pub return_ms: u64,
}

/// What can become of a call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Disposition {
    /// What tells it from the others.
    pub code: DispositionCode,
    /// What the agent and the CRM read.
    pub text: SiteText,
    /// The group that it stands in, or empty.
    pub group: SiteText,
}

impl Wrapup {
    /// The disposition with this code.
    pub fn named(&self, code: &str) -> Option<&Disposition> {
        self.dispositions.iter().find(|known| known.code == code)
    }
}

pub(super) fn read(reader: &mut Reader) -> Wrapup {
    Wrapup {
        dispositions: reader.list(items::DISPOSITIONS, read_disposition),
        required: reader.take(items::DISPOSITION_REQUIRED, reader::yes_no, say!("write-yes-or-no")),
        return_ms: reader.take(
            items::WRAPUP_SECONDS,
            reader::seconds_within::<0, 3600>,
            say!("write-seconds"),
        ),
    }
}

/// `code=text`, or `Group/code=text`.
fn read_disposition(entry: &str, before: &[Disposition]) -> Result<Disposition, Message> {
    let shape = || say!("write-disposition");
    let (name, text) = reader::pair(entry).ok_or_else(shape)?;
    let (group, code) = name.split_once('/').map_or(("", name.as_str()), |(group, code)| (group, code));
    let (group, code) = (group.trim(), code.trim());
    if code.is_empty() || group.is_empty() && name.contains('/') {
        return Err(shape());
    }
    if text.chars().count() > LONGEST {
        return Err(say!("disposition-too-long", most: LONGEST));
    }
    if before.iter().any(|other| other.code == code) {
        return Err(say!("disposition-twice"));
    }
    Ok(Disposition { code: code.into(), text: text.into(), group: group.into() })
}
