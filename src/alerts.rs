//! How a call that alerts is told: by a sound in the panel, one of three of our own, as notes that the page plays
//! (`browser/page/ring.rs`), and by a notice of the browser's (`browser/page/notifier.rs`). The call center says which sound and how
//! loud, an agent changes that on a computer, and what the agent says comes first.

use serde::{Deserialize, Serialize};

use crate::ids::CallId;
use crate::words::Message;

/// A sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Sound {
    /// None: the desk phone rings.
    #[default]
    Off,
    /// Two notes, one after the other.
    Chime,
    /// A bell, struck quickly twice.
    Bell,
    /// Three short, low tones.
    Pulse,
}

/// One note of a sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Note {
    /// When it begins, in milliseconds from the sound's begin.
    pub at_ms: u16,
    /// How long it takes to fade away.
    pub lasts_ms: u16,
    /// Its pitch, in Hz.
    pub pitch: u16,
    /// Its part of the volume, in percent.
    pub level: u8,
}

const fn note(at_ms: u16, lasts_ms: u16, pitch: u16, level: u8) -> Note {
    Note { at_ms, lasts_ms, pitch, level }
}

const CHIME: &[Note] = &[note(0, 900, 659, 80), note(320, 1_400, 523, 80)];
const BELL: &[Note] =
    &[note(0, 600, 880, 60), note(0, 300, 2_217, 20), note(250, 1_200, 880, 60), note(250, 500, 2_217, 20)];
const PULSE: &[Note] = &[note(0, 140, 440, 90), note(220, 140, 440, 90), note(440, 240, 440, 90)];

impl Sound {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Off, Self::Chime, Self::Bell, Self::Pulse];

    /// Its name in settings.
    pub fn word(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Chime => "chime",
            Self::Bell => "bell",
            Self::Pulse => "pulse",
        }
    }

    /// The sound of this name, in any case.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sound| sound.word().eq_ignore_ascii_case(word))
    }

    /// Its notes.
    pub fn notes(self) -> &'static [Note] {
        match self {
            Self::Off => &[],
            Self::Chime => CHIME,
            Self::Bell => BELL,
            Self::Pulse => PULSE,
        }
    }

    /// After how many milliseconds it begins again.
    pub fn period_ms(self) -> u32 {
        match self {
            Self::Off | Self::Chime | Self::Bell => 3_000,
            Self::Pulse => 2_000,
        }
    }
}

/// Whether a page rings now. One page at most does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Ring {
    /// It does not.
    #[default]
    Silent,
    /// It does.
    Loud,
    /// It does, while the agent talks with somebody else: a quarter as loud.
    Quiet,
}

/// A sound and how loud it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Alerts {
    /// The sound.
    pub sound: Sound,
    /// How loud, from 0 to 100.
    pub volume: u8,
}

impl Alerts {
    /// What the call center says, changed by the agent.
    pub fn new(site: Self, own: OwnAlerts) -> Self {
        Self { sound: own.sound.unwrap_or(site.sound), volume: own.volume.unwrap_or(site.volume).min(100) }
    }
}

/// What an agent changed on a computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OwnAlerts {
    /// Another sound.
    pub sound: Option<Sound>,
    /// Another volume.
    pub volume: Option<u8>,
}

impl OwnAlerts {
    /// Reads what `written` gave; what can't be read of it is left out.
    pub fn read(text: &str) -> Self {
        let (sound, volume) = text.split_once(',').unwrap_or((text, ""));
        Self { sound: Sound::of_word(sound), volume: read_volume(volume) }
    }

    /// As a text to keep.
    pub fn written(self) -> String {
        let sound = self.sound.map(Sound::word).unwrap_or_default();
        let volume = self.volume.map(|volume| volume.to_string()).unwrap_or_default();
        [sound, ",", &volume].concat()
    }
}

/// When a call that alerts is told by a notice, which browsers show over other windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Notices {
    /// Never: agents are not offered it.
    Off,
    /// While no tab with the panel can be seen.
    #[default]
    Hidden,
    /// While no panel has the focus, although its tab may be in sight. A panel does not know whether the CRM beside it has the focus.
    Unfocused,
}

impl Notices {
    /// When they come, by its word in settings, in any case.
    pub fn of_word(word: &str) -> Option<Self> {
        let all = [("off", Self::Off), ("hidden", Self::Hidden), ("unfocused", Self::Unfocused)];
        all.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, when)| when)
    }
}

/// What a call center says of notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct NoticeRule {
    /// When they come.
    pub when: Notices,
    /// They say who calls. A notice is seen by whoever looks at the screen, also at one that is locked.
    pub names: bool,
}

/// A notice of a call that alerts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallNotice {
    /// The call.
    pub call: CallId,
    /// What happens.
    pub title: Message,
    /// Who calls; empty where a notice does not say it.
    pub text: Message,
}

/// A volume from 0 to 100.
pub fn read_volume(text: &str) -> Option<u8> {
    text.parse().ok().filter(|volume| *volume <= 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_is_over_before_it_begins_again_and_is_never_louder_than_the_volume() {
        for sound in [Sound::Chime, Sound::Bell, Sound::Pulse] {
            assert!(!sound.notes().is_empty());
            for note in sound.notes() {
                assert!(u32::from(note.at_ms) + u32::from(note.lasts_ms) < sound.period_ms(), "{sound:?}");
                let at_once = sound
                    .notes()
                    .iter()
                    .filter(|other| other.at_ms <= note.at_ms && note.at_ms < other.at_ms + other.lasts_ms);
                // A note that began earlier has faded by half at least.
                let level: u32 =
                    at_once.map(|at| u32::from(at.level) / if at.at_ms < note.at_ms { 4 } else { 1 }).sum();
                assert!(level <= 100, "{sound:?}: {level}");
            }
        }
    }

    #[test]
    fn the_agents_choice_comes_first_and_is_read_again() {
        let site = Alerts { sound: Sound::Bell, volume: 60 };
        for (kept, sound, volume) in [
            ("", Sound::Bell, 60),
            ("off,", Sound::Off, 60),
            ("chime,20", Sound::Chime, 20),
            (",0", Sound::Bell, 0),
            ("siren,400", Sound::Bell, 60),
            ("pulse,-1,7", Sound::Pulse, 60),
        ] {
            let own = OwnAlerts::read(kept);
            assert_eq!(Alerts::new(site, own), Alerts { sound, volume }, "{kept}");
            assert_eq!(OwnAlerts::read(&own.written()), own);
        }
    }

    #[test]
    fn each_sound_is_read_by_its_name() {
        for sound in Sound::ALL {
            assert_eq!(Sound::of_word(&sound.word().to_uppercase()), Some(sound));
        }
        assert_eq!(Sound::of_word("siren"), None);
    }
}
