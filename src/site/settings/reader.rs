//! Takes items out of the settings' map one by one: a wrong one becomes a warning and its default holds.

use serde_json::Value;

use super::items::{ITEMS, default_of};
use super::{Source, Sourced};
use crate::error::Problem;
use crate::foreign;
use crate::json::{Fields, Words};
use crate::privacy::{CountryCode, Peer, Prefix, SettingValue};
use crate::words::{Arg, Message, say};

/// What a masked value shows.
const MASK: &str = "••••";

/// So many characters of a wrong value are said.
const MOST_SHOWN: usize = 80;

/// A map of settings, and what was learned while reading it.
#[derive(Debug)]
pub(super) struct Reader {
    map: Fields,
    from: Source,
    pub(super) sources: Vec<Sourced>,
    pub(super) warnings: Vec<Problem>,
}

impl Reader {
    /// Takes a map.
    pub(super) fn new(map: Fields, from: Source) -> Self {
        Self { map, from, sources: Vec::new(), warnings: Vec::new() }
    }

    /// The item's text; `None` where it is missing or empty.
    pub(super) fn text(&mut self, key: &str) -> Option<String> {
        let value = self.map.get(key)?;
        let text = match value {
            Value::Bool(yes) => yes.to_string(),
            Value::Null => return None,
            Value::Array(_) | Value::Object(_) => {
                self.warn(key, say!("write-a-text"));
                return None;
            }
            Value::String(_) | Value::Number(_) => foreign::visible(&value.words().unwrap_or_default()),
        };
        (!text.is_empty()).then_some(text)
    }

    /// The item as `parse` reads it; where that fails, `hint` says what to write, and the default holds.
    pub(super) fn take<T: Default>(&mut self, key: &str, parse: fn(&str) -> Option<T>, hint: Message) -> T {
        if let Some(text) = self.text(key) {
            if let Some(value) = parse(&text) {
                self.note(key, &text);
                return value;
            }
            self.warn_of(key, &text, hint);
        }
        self.note_default(key);
        parse(default_of(key)).unwrap_or_default()
    }

    /// The item as a comma-separated list; wrong entries are left out with a warning each.
    pub(super) fn list<T>(&mut self, key: &str, parse: impl Fn(&str, &[T]) -> Result<T, Message>) -> Vec<T> {
        let mut list = Vec::new();
        if let Some(text) = self.text(key) {
            for entry in text.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
                match parse(entry, &list) {
                    Ok(value) => list.push(value),
                    Err(hint) => self.warn_of(key, entry, hint),
                }
            }
            if !list.is_empty() {
                self.note(key, &text);
                return list;
            }
        }
        self.note_default(key);
        for entry in default_of(key).split(',').filter(|entry| !entry.is_empty()) {
            if let Ok(value) = parse(entry, &list) {
                list.push(value);
            }
        }
        list
    }

    /// Remembers what an item was read as.
    pub(super) fn note(&mut self, key: &str, value: &str) {
        self.push(key, shown(key, value), self.from);
    }

    /// Remembers that an item was read whose value is not shown, and what is shown in its place.
    pub(super) fn note_instead(&mut self, key: &str, instead: Message) {
        self.sources.push(Sourced {
            key: key.into(),
            value: SettingValue::default(),
            instead,
            source: self.from,
        });
    }

    /// Remembers that an item's default holds.
    pub(super) fn note_default(&mut self, key: &str) {
        self.push(key, default_of(key).to_owned(), Source::Default);
    }

    /// Notes keys that mean nothing here, by name only: their values may be anything.
    pub(super) fn note_unknown(&mut self) {
        let unknown: Vec<String> = self
            .map
            .iter()
            .map(|(key, _)| key.clone())
            .filter(|key| !ITEMS.iter().any(|item| item.key == key))
            .filter(|key| !self.sources.iter().any(|known| known.key == **key))
            .collect();
        for key in unknown {
            if let Some(item) = ITEMS.iter().find(|item| item.key.eq_ignore_ascii_case(&key)) {
                self.warn(&key, say!("setting-misspelt", name: Arg::text(item.key)));
            }
            if is_label(&key) {
                continue;
            }
            if is_secret(&key) {
                self.push(&key, MASK.to_owned(), self.from);
            } else {
                self.note_instead(&key, say!("setting-not-used"));
            }
        }
    }

    /// The keys that begin with a section's name, and their texts.
    pub(super) fn section(&mut self, begin: &str) -> Vec<(String, String)> {
        let plain = |key: &&String| {
            // The section's own label and place are no items.
            let is_item = |name: &str| !name.is_empty() && !name.contains('/') && !is_label(key);
            key.strip_prefix(begin).is_some_and(is_item)
        };
        let keys: Vec<String> = self.map.iter().map(|(key, _)| key).filter(plain).cloned().collect();
        let mut items = Vec::new();
        for key in keys {
            if let Some(text) = self.text(&key) {
                self.note_instead(&key, say!("a-rule"));
                items.push((key, text));
            }
        }
        items
    }

    /// Adds a warning.
    pub(super) fn warn(&mut self, key: &str, words: Message) {
        self.warnings.push(Problem::new(key, words));
    }

    /// A value that is longer than people read is cut.
    fn warn_of(&mut self, key: &str, value: &str, hint: Message) {
        let begin: String = value.chars().take(MOST_SHOWN).collect();
        let shown = if begin.len() < value.len() { [&begin, "…"].concat() } else { begin };
        let value = shown.as_str();
        self.warn(key, say!("cant-be-used", value: Arg::text(value)).then(hint));
    }

    fn push(&mut self, key: &str, value: String, source: Source) {
        self.sources.push(Sourced {
            key: key.into(),
            value: value.into(),
            instead: Message::default(),
            source,
        });
    }
}

fn last_part(key: &str) -> &str {
    key.rsplit('/').next().unwrap_or_default()
}

/// Whether a key is about how the CRM shows an item.
fn is_label(key: &str) -> bool {
    matches!(last_part(key), "label" | "sortOrder" | "displayNameLabel" | "internalNameLabel")
}

/// Whether a key sounds like a secret.
fn is_secret(key: &str) -> bool {
    let last = last_part(key).to_ascii_lowercase();
    ["pass", "pwd", "secret", "token", "key", "credential"].iter().any(|word| last.contains(word))
}

/// A value as diagnostics may show it: an address without credentials and query.
fn shown(key: &str, value: &str) -> String {
    if is_secret(key) || (value.contains("://") && value.contains('@')) {
        return MASK.to_owned();
    }
    match value.split_once('?') {
        Some((address, _)) if address.contains("://") => [address, "?", MASK].concat(),
        _ => value.to_owned(),
    }
}

/// A text as it stands.
#[allow(clippy::unnecessary_wraps)] // the shape of all parsers
pub(super) fn any(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// An agent's phone or name on the switch, as it stands.
#[allow(clippy::unnecessary_wraps)] // the shape of all parsers
pub(super) fn peer(text: &str) -> Option<Peer> {
    Some(text.into())
}

/// `true`, `false`, `yes`, `no`, `1`, `0`.
pub(super) fn yes_no(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "yes" | "1" => Some(true),
        "false" | "no" | "0" => Some(false),
        _ => None,
    }
}

/// A whole number of pixels; a fraction is cut off, what is too small or too large for an `u32` is its nearest.
pub(super) fn pixels(text: &str) -> Option<u32> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let whole = match text.split_once('.') {
        Some((whole, fraction)) if all_digits(fraction) => whole,
        Some(_) => return None,
        None => text.strip_suffix("px").unwrap_or(text).trim_end(),
    };
    if !all_digits(whole) {
        return None;
    }
    Some(if negative { 0 } else { whole.parse().unwrap_or(u32::MAX) })
}

/// Digits, `*`, `#` and `,` (a pause).
pub(super) fn prefix(text: &str) -> Option<Prefix> {
    text.chars().all(|c| c.is_ascii_digit() || matches!(c, '*' | '#' | ',')).then(|| text.into())
}

/// A country code; a leading `+` is taken off.
pub(super) fn country_code(text: &str) -> Option<CountryCode> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    (text.is_empty() || all_digits(digits)).then(|| digits.into())
}

/// Milliseconds with and without a call, of `8,30` or `20` seconds.
pub(super) fn seconds(text: &str) -> Option<(u64, u64)> {
    let (call, idle) = text.split_once(',').unwrap_or((text, text));
    Some((seconds_within::<2, 3600>(call)?, seconds_within::<2, 3600>(idle)?))
}

/// Milliseconds, of seconds within bounds.
pub(super) fn seconds_within<const LEAST: u64, const MOST: u64>(text: &str) -> Option<u64> {
    let text = text.trim();
    let seconds: u64 = text.strip_suffix(".0").unwrap_or(text).parse().ok()?;
    (LEAST..=MOST).contains(&seconds).then(|| seconds * 1_000)
}

/// `left=right`, both trimmed and not empty.
pub(super) fn pair(entry: &str) -> Option<(String, String)> {
    let (left, right) = entry.split_once('=')?;
    let (left, right) = (left.trim(), right.trim());
    (!left.is_empty() && !right.is_empty()).then(|| (left.to_owned(), right.to_owned()))
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parsers_take_what_admins_write() {
        assert_eq!(yes_no("Yes"), Some(true));
        assert_eq!(yes_no("0"), Some(false));
        assert_eq!(yes_no("on"), None);
        assert_eq!(pixels("550"), Some(550));
        assert_eq!(pixels("550.0"), Some(550));
        assert_eq!(pixels("550px"), Some(550));
        assert_eq!(pixels("-3"), Some(0));
        assert_eq!(pixels("99999999999"), Some(u32::MAX));
        assert_eq!(pixels("tall"), None);
        assert_eq!(prefix("9,*#"), Some("9,*#".into()));
        assert_eq!(prefix("+1"), None);
        assert_eq!(country_code("+44"), Some("44".into()));
        assert_eq!(country_code("+"), None);
        assert_eq!(seconds("8, 30"), Some((8_000, 30_000)));
        assert_eq!(seconds("20"), Some((20_000, 20_000)));
        assert_eq!(seconds("1"), None);
        assert_eq!(seconds("8,3601"), None);
        assert_eq!(seconds("8,30,40"), None);
    }

    #[test]
    fn secrets_are_masked() {
        assert_eq!(shown("/Vendor/apiKey", "s3cret"), MASK);
        assert_eq!(shown("/ServerInfo/wsURIB", "wss://u:p@cti"), MASK);
        assert_eq!(shown("/ServerInfo/wsURIA", "wss://cti/?t=1"), "wss://cti/?••••");
        assert_eq!(shown("/ServerInfo/wsURIA", "wss://cti"), "wss://cti");
    }

    #[test]
    fn every_default_can_be_read() {
        let mut reader = Reader::new(Fields::default(), Source::File);
        assert_eq!(
            reader.take(super::super::items::RECONCILE_SECONDS, seconds, Message::default()),
            (8_000, 30_000)
        );
        assert_eq!(reader.take(super::super::items::HEIGHT, pixels, Message::default()), 550);
        assert!(reader.take(super::super::items::SAVE_LOG, yes_no, Message::default()));
        assert_eq!(reader.take(super::super::items::TRUNK_PREFIX, prefix, Message::default()), "");
        assert_eq!(reader.take(super::super::items::OWN_COUNTRY_CODE, country_code, Message::default()), "");
        assert!(reader.warnings.is_empty());
    }

    proptest! {
        #[test]
        fn parsers_never_panic(text in "\\PC{0,20}") {
            let _ = (yes_no(&text), pixels(&text), prefix(&text), country_code(&text), seconds(&text), pair(&text));
        }
    }
}
