//! The keyboard's shortcuts, as a call center wants them.

use super::items;
use super::reader::{self, Reader};
use crate::keys::{Change, Keys, OwnKeys, SiteKeys};
use crate::words::{Message, say};

/// Reads `/Keyboard/enabled` and `/Keyboard/shortcuts`. Keys that two shortcuts have are named, since only the first one works.
pub(super) fn read(reader: &mut Reader) -> SiteKeys {
    let enabled = reader.take(items::KEYBOARD_ENABLED, reader::yes_no, say!("write-yes-or-no"));
    let changes = reader.list(items::SHORTCUTS, read_change);
    let site = SiteKeys { enabled, changes };
    let keys = Keys::new(&site, &OwnKeys::default());
    for (shortcut, chord) in keys.all() {
        if let (Some(first), Some(chord)) = (keys.taken_by(shortcut), chord) {
            let clash =
                say!("shortcuts-clash", first: first.label(), second: shortcut.label(), keys: chord.words());
            reader.warn(items::SHORTCUTS, clash);
        }
    }
    site
}

fn read_change(entry: &str, before: &[Change]) -> Result<Change, Message> {
    let change = Change::read(entry)?;
    if before.iter().any(|other| other.shortcut == change.shortcut) {
        return Err(say!("shortcut-twice"));
    }
    Ok(change)
}
