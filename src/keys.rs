//! Keyboard shortcuts: one row for each says how it is named, which keys it has by default, and what it does. The call center
//! changes keys by a setting, an agent changes them on a computer, and what the agent says comes first. A page hears the keys
//! (`browser/page/shortcuts.rs`): a shortcut presses a button that is there, or moves the focus, and does nothing else.

mod chord;

pub use chord::{Chord, Key, Stroke};

use serde::{Deserialize, Serialize};

use crate::action::ActionName;
use crate::words::{Arg, Message, say};
use crate::work_mode::WorkMode;

/// The word for a shortcut that has no keys.
const OFF: &str = "off";
/// In what an agent's computer keeps: whether shortcuts are used at all.
const USE: &str = "use";

/// A button of the page: the first one for this action, and with this `data-value` where one is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Press {
    /// Its action.
    pub action: ActionName,
    /// Its value.
    pub value: Option<&'static str>,
}

impl Press {
    fn mode(mode: WorkMode) -> Self {
        Self { action: ActionName::SetMode, value: Some(mode.word()) }
    }
}

/// Where the focus goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The number field.
    Number,
    /// The note of the call that has the focus, else of the first one.
    Note,
    /// The card of the next call; after the last one, of the first one.
    NextCall,
}

/// What a shortcut does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// It presses the first button that is there for one of these actions.
    Press(&'static [ActionName]),
    /// It presses the button of a work mode: the first of these where the agent is available, else the second.
    Mode(WorkMode, WorkMode),
    /// It moves the focus.
    Focus(Place),
    /// It shows the list of all shortcuts.
    List,
}

struct Row {
    word: &'static str,
    keys: Option<Chord>,
    label: fn() -> Message,
    does: Does,
}

macro_rules! shortcuts {
    ($($(#[$doc:meta])* $name:ident => $word:literal, $keys:expr, $label:expr, $does:expr;)+) => {
        /// Something that keys can do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Shortcut {
            $($(#[$doc])* $name,)+
        }

        impl Shortcut {
            /// All of them, in the order of the list. Of two with the same keys the first one counts.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            fn row(self) -> Row {
                match self {
                    $(Self::$name => Row { word: $word, keys: $keys, label: || $label, does: $does },)+
                }
            }
        }
    };
}

// The default keys mean nothing in Chrome and Firefox, so that they do no harm while the focus is in the CRM. 4 is left to muting,
// which the desk phone does by itself, and Windows can take 0.
shortcuts! {
    /// Answer the call that rings.
    Answer => "answer", Some(Chord::ctrl_shift(1)), say!("answer"), Does::Press(&[ActionName::Answer]);
    /// Hang up.
    Hangup => "hangup", Some(Chord::ctrl_shift(2)), say!("hang-up"), Does::Press(&[ActionName::Hangup]);
    /// Hold the call, or take it back.
    Hold => "hold", Some(Chord::ctrl_shift(3)), say!("shortcut-hold"),
        Does::Press(&[ActionName::Hold, ActionName::Retrieve]);
    /// Become available, or not available with the reason that is chosen.
    Ready => "ready", Some(Chord::ctrl_shift(5)), say!("shortcut-ready"), Does::Mode(WorkMode::Aux, WorkMode::Auto);
    /// Go to the number field.
    Number => "number", Some(Chord::ctrl_shift(6)), say!("shortcut-number"), Does::Focus(Place::Number);
    /// Transfer.
    Transfer => "transfer", Some(Chord::ctrl_shift(7)), say!("transfer"),
        Does::Press(&[ActionName::Transfer]);
    /// Swap the active and the held call.
    Swap => "swap", Some(Chord::ctrl_shift(8)), say!("swap"), Does::Press(&[ActionName::Alternate]);
    /// Go to the next call.
    NextCall => "next-call", Some(Chord::ctrl_shift(9)), say!("shortcut-next-call"), Does::Focus(Place::NextCall);
    /// Consult.
    Consult => "consult", None, say!("consult"), Does::Press(&[ActionName::Consult]);
    /// Conference.
    Conference => "conference", None, say!("conference"), Does::Press(&[ActionName::Conference]);
    /// Leave the consultation and go back to the held call.
    Back => "back", None, say!("shortcut-back"), Does::Press(&[ActionName::Reconnect]);
    /// Go to the note.
    Note => "note", None, say!("shortcut-note"), Does::Focus(Place::Note);
    /// Show the list of all shortcuts.
    List => "list", Some(Chord::QUESTION), say!("shortcut-list"), Does::List;
}

impl Shortcut {
    /// Its name in settings.
    pub fn word(self) -> &'static str {
        self.row().word
    }

    /// The shortcut of this name, in any case.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|shortcut| shortcut.word().eq_ignore_ascii_case(word))
    }

    /// What it does, in words.
    pub fn label(self) -> Message {
        (self.row().label)()
    }

    /// The keys that it has where nobody changed them.
    pub fn default_keys(self) -> Option<Chord> {
        self.row().keys
    }

    /// What it does.
    pub fn does(self) -> Does {
        self.row().does
    }

    /// The buttons that it can press.
    pub fn buttons(self) -> Vec<Press> {
        match self.does() {
            Does::Press(actions) => actions.iter().map(|&action| Press { action, value: None }).collect(),
            Does::Mode(one, other) => vec![Press::mode(one), Press::mode(other)],
            Does::Focus(_) | Does::List => Vec::new(),
        }
    }

    /// The buttons of which it presses the first that is there, in this work mode.
    pub fn presses(self, mode: Option<WorkMode>) -> Vec<Press> {
        match self.does() {
            Does::Mode(available, other) => {
                vec![Press::mode(if mode.is_some_and(WorkMode::takes_calls) { available } else { other })]
            }
            _ => self.buttons(),
        }
    }
}

/// A shortcut has other keys, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Which one.
    pub shortcut: Shortcut,
    /// Its keys; `None` switches it off.
    pub keys: Option<Chord>,
}

impl Change {
    /// Reads `hold=Ctrl+Shift+3` or `hold=off`.
    ///
    /// # Errors
    /// What is wrong with it, and what to write.
    pub fn read(text: &str) -> Result<Self, Message> {
        let names = || Message::list(Shortcut::ALL.iter().map(|shortcut| Arg::text(shortcut.word())));
        let shape = || say!("write-shortcut", names: names());
        let (name, keys) = text.split_once('=').ok_or_else(shape)?;
        let shortcut = Shortcut::of_word(name.trim()).ok_or_else(shape)?;
        let keys = match keys.trim() {
            off if off.eq_ignore_ascii_case(OFF) => None,
            keys => Some(Chord::read(keys)?),
        };
        Ok(Self { shortcut, keys })
    }

    fn written(self) -> String {
        let keys = self.keys.map_or_else(|| OFF.to_owned(), |keys| keys.to_string());
        [self.shortcut.word(), "=", &keys].concat()
    }
}

/// What the call center's settings say of shortcuts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SiteKeys {
    /// Whether they are used where the agent says nothing of it.
    pub enabled: bool,
    /// Which ones have other keys.
    pub changes: Vec<Change>,
}

/// What an agent changed on a computer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnKeys {
    /// Whether they are used, where the agent says so.
    pub enabled: Option<bool>,
    changes: Vec<Change>,
}

impl OwnKeys {
    /// Reads what `written` gave; what can't be read of it is left out.
    pub fn read(text: &str) -> Self {
        let mut own = Self::default();
        for entry in text.split(',').map(str::trim) {
            match entry.split_once('=') {
                Some((USE, "yes")) => own.enabled = Some(true),
                Some((USE, "no")) => own.enabled = Some(false),
                _ => {
                    if let Ok(Change { shortcut, keys }) = Change::read(entry) {
                        own.set(shortcut, keys);
                    }
                }
            }
        }
        own
    }

    /// As a text to keep; empty where nothing was changed.
    pub fn written(&self) -> String {
        let enabled = self.enabled.map(|enabled| [USE, if enabled { "=yes" } else { "=no" }].concat());
        let changes = self.changes.iter().map(|change| change.written());
        enabled.into_iter().chain(changes).collect::<Vec<_>>().join(",")
    }

    /// Gives a shortcut other keys, or none.
    pub fn set(&mut self, shortcut: Shortcut, keys: Option<Chord>) {
        self.changes.retain(|change| change.shortcut != shortcut);
        self.changes.push(Change { shortcut, keys });
    }
}

/// The shortcuts in force.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keys {
    enabled: bool,
    all: Vec<(Shortcut, Option<Chord>)>,
}

impl Keys {
    /// The defaults, changed by the call center, then by the agent.
    pub fn new(site: &SiteKeys, own: &OwnKeys) -> Self {
        let keys = |shortcut: Shortcut| {
            let changes = own.changes.iter().chain(&site.changes);
            let change = changes.into_iter().find(|change| change.shortcut == shortcut);
            change.map_or_else(|| shortcut.default_keys(), |change| change.keys)
        };
        Self {
            enabled: own.enabled.unwrap_or(site.enabled),
            all: Shortcut::ALL.iter().map(|&shortcut| (shortcut, keys(shortcut))).collect(),
        }
    }

    /// Whether shortcuts are used.
    pub fn enabled(&self) -> bool {
        self.enabled
    }

    /// All shortcuts and their keys.
    pub fn all(&self) -> impl Iterator<Item = (Shortcut, Option<Chord>)> {
        self.all.iter().copied()
    }

    /// The shortcut that these keys are for, whether shortcuts are used or not.
    pub fn of(&self, keys: Chord) -> Option<Shortcut> {
        self.all().find(|(_, other)| *other == Some(keys)).map(|(shortcut, _)| shortcut)
    }

    /// The shortcut that takes this one's keys, since it comes first and has the same.
    pub fn taken_by(&self, shortcut: Shortcut) -> Option<Shortcut> {
        let (_, keys) = self.all().find(|(other, _)| *other == shortcut)?;
        self.of(keys?).filter(|first| *first != shortcut)
    }

    /// The keys that a press of this button can be done by, where shortcuts are used.
    pub fn of_button(&self, action: ActionName, value: Option<&str>) -> Option<Chord> {
        let presses = |shortcut: Shortcut| {
            let mut buttons = shortcut.buttons().into_iter();
            buttons.any(|button| button.action == action && button.value == value)
        };
        self.all()
            .find(|(shortcut, _)| presses(*shortcut) && self.works(*shortcut))
            .and_then(|(_, keys)| keys)
    }

    /// The keys of a shortcut, where they work.
    pub fn working(&self, shortcut: Shortcut) -> Option<Chord> {
        self.all().find(|(other, _)| *other == shortcut && self.works(shortcut)).and_then(|(_, keys)| keys)
    }

    /// Whether a shortcut's keys, where it has any, are for it.
    fn works(&self, shortcut: Shortcut) -> bool {
        self.enabled && self.taken_by(shortcut).is_none()
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
