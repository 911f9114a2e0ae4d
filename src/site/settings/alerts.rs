//! How calls are told, as a call center wants it.

use super::items;
use super::reader::{self, Reader};
use crate::alerts::{Alerts, NoticeRule, Notices, Sound, read_volume};
use crate::words::say;

/// Reads `/Alerts/sound` and `/Alerts/volume`.
pub(super) fn read(reader: &mut Reader) -> Alerts {
    Alerts {
        sound: reader.take(items::SOUND, Sound::of_word, say!("write-sound")),
        volume: reader.take(items::VOLUME, read_volume, say!("write-volume")),
    }
}

/// Reads `/Alerts/notices` and `/Alerts/noticeNames`.
pub(super) fn read_notices(reader: &mut Reader) -> NoticeRule {
    NoticeRule {
        when: reader.take(items::NOTICES, Notices::of_word, say!("write-notices")),
        names: reader.take(items::NOTICE_NAMES, reader::yes_no, say!("write-yes-or-no")),
    }
}
