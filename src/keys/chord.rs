//! Keys that are pressed together. A letter is the one that the keyboard has there; a digit is the key, since with Shift it gives
//! another sign on each keyboard.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::words::{Arg, Message, say};

/// A key that can end a chord. INVARIANT: it holds no text, which a recording would replace.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Key {
    /// A letter from A to Z, in capitals.
    Letter(u8),
    /// A digit of the row above the letters.
    Digit(u8),
    /// F1 to F12.
    Function(u8),
    /// A question mark, wherever the keyboard has it.
    Question,
}

/// A key and those that are held with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chord {
    ctrl: bool,
    alt: bool,
    shift: bool,
    key: Key,
}

/// A key press as a browser tells it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Stroke<'a> {
    /// The key's place on the keyboard, such as `Digit1`.
    pub code: &'a str,
    /// What it gives, such as `!`.
    pub key: &'a str,
    /// Ctrl is held.
    pub ctrl: bool,
    /// Alt is held.
    pub alt: bool,
    /// Shift is held.
    pub shift: bool,
    /// The Windows or Command key is held.
    pub meta: bool,
}

impl Chord {
    /// Whether a press is only the begin of a chord, or no key at all.
    pub fn only_begins(stroke: &Stroke<'_>) -> bool {
        let held =
            ["Control", "Shift", "Alt", "Meta", "AltGraph", "CapsLock", "Dead", "Process", "Unidentified"];
        held.contains(&stroke.key)
    }

    /// A question mark by itself.
    pub(super) const QUESTION: Self = Self { ctrl: false, alt: false, shift: false, key: Key::Question };

    /// Ctrl, Shift and a digit.
    pub(super) const fn ctrl_shift(digit: u8) -> Self {
        Self { ctrl: true, alt: false, shift: true, key: Key::Digit(digit) }
    }

    /// The keys that were pressed, where a chord can be made of them.
    pub fn pressed(stroke: &Stroke<'_>) -> Option<Self> {
        let Stroke { code, key, ctrl, alt, shift, meta } = *stroke;
        if meta {
            return None;
        }
        if key == "?" && !ctrl && !alt {
            return Some(Self::QUESTION);
        }
        let key = letter(key)
            // On keyboards with other letters than ours, the place counts.
            .or_else(|| letter(code.strip_prefix("Key")?).filter(|_| !key.is_ascii()))
            .or_else(|| digit(code.strip_prefix("Digit")?))
            .or_else(|| function(key))?;
        Some(Self { ctrl, alt, shift, key })
    }

    /// Reads `Ctrl+Shift+1`.
    ///
    /// # Errors
    /// Why these keys can't be used.
    pub fn read(text: &str) -> Result<Self, Message> {
        if text == "?" {
            return Ok(Self::QUESTION);
        }
        let (mut ctrl, mut alt, mut shift) = (false, false, false);
        let (held, key) = text.rsplit_once('+').map_or(("", text), |(held, key)| (held, key.trim()));
        for name in held.split('+').map(str::trim).filter(|_| !held.is_empty()) {
            match name.to_ascii_lowercase().as_str() {
                "ctrl" | "control" => ctrl = true,
                "alt" => alt = true,
                "shift" => shift = true,
                _ => return Err(say!("keys-unknown")),
            }
        }
        let capital = key.to_ascii_uppercase();
        let key = letter(key).or_else(|| digit(key)).or_else(|| function(&capital));
        let key = key.ok_or_else(|| say!("keys-unknown"))?;
        Self { ctrl, alt, shift, key }.allowed()
    }

    /// The chord, if a shortcut may have it.
    ///
    /// # Errors
    /// Why not.
    pub fn allowed(self) -> Result<Self, Message> {
        let Self { ctrl, alt, shift, key } = self;
        if ctrl && alt {
            return Err(say!("keys-type-signs"));
        }
        let of_browser = match key {
            // A new window, a new tab, close, quit, print or a private window, and load again, which ends the CRM's page.
            Key::Letter(b'N' | b'T' | b'W' | b'Q' | b'P' | b'R') => ctrl,
            Key::Function(4) => ctrl || alt,
            // Load again, the next part of the window, the menu, the whole screen.
            Key::Function(5 | 6 | 10 | 11) => true,
            _ => false,
        };
        if of_browser {
            return Err(say!("keys-of-browser"));
        }
        let edits = match key {
            Key::Letter(b'A' | b'C' | b'X' | b'Y') => ctrl && !shift,
            Key::Letter(b'V' | b'Z') => ctrl,
            _ => false,
        };
        if edits {
            return Err(say!("keys-edit-text"));
        }
        if matches!(key, Key::Digit(_)) && !ctrl && !alt {
            return Err(say!("keys-of-keypad"));
        }
        Ok(self)
    }

    /// Whether it could write into a field: Alt gives signs on some keyboards.
    pub fn types(self) -> bool {
        !self.ctrl && !matches!(self.key, Key::Function(_))
    }

    /// The keys in words.
    pub fn words(self) -> Message {
        let held = match (self.ctrl, self.alt, self.shift) {
            (true, _, true) => "ctrl-shift",
            (true, _, false) => "ctrl",
            (false, true, true) => "alt-shift",
            (false, true, false) => "alt",
            (false, false, true) => "shift",
            (false, false, false) => "none",
        };
        say!("keys-held", held: Arg::choice(held), key: Arg::text(self.key.to_string()))
    }

    /// For the attribute `aria-keyshortcuts`.
    pub fn aria(self) -> String {
        self.to_string().replace("Ctrl", "Control")
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Letter(letter) => write!(f, "{}", char::from(*letter)),
            Self::Digit(digit) => write!(f, "{digit}"),
            Self::Function(number) => write!(f, "F{number}"),
            Self::Question => f.write_str("?"),
        }
    }
}

/// As settings have it.
impl fmt::Display for Chord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "Ctrl+"), (self.alt, "Alt+"), (self.shift, "Shift+")] {
            if held {
                f.write_str(name)?;
            }
        }
        write!(f, "{}", self.key)
    }
}

fn letter(text: &str) -> Option<Key> {
    match text.as_bytes() {
        [letter] if letter.is_ascii_alphabetic() => Some(Key::Letter(letter.to_ascii_uppercase())),
        _ => None,
    }
}

fn digit(text: &str) -> Option<Key> {
    match text.as_bytes() {
        [digit @ b'0'..=b'9'] => Some(Key::Digit(digit - b'0')),
        _ => None,
    }
}

fn function(text: &str) -> Option<Key> {
    let number = text.strip_prefix('F')?.parse().ok()?;
    (1..=12).contains(&number).then_some(Key::Function(number))
}
