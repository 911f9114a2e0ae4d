//! How calls ring in the panel, as a call center wants it.

use super::items;
use super::reader::Reader;
use crate::alerts::{Alerts, Sound, read_volume};
use crate::words::say;

/// Reads `/Alerts/sound` and `/Alerts/volume`.
pub(super) fn read(reader: &mut Reader) -> Alerts {
    Alerts {
        sound: reader.take(items::SOUND, Sound::of_word, say!("write-sound")),
        volume: reader.take(items::VOLUME, read_volume, say!("write-volume")),
    }
}
