//! Reads a list of entries as a web server sends it: JSON, an array of objects with a name and a number, or an object that holds such
//! an array as `entries`. It is read entry by entry, so that a long list is in memory only once.

use std::fmt;

use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::{Book, Entry, MOST_ENTRIES};
use crate::json::{self, FieldWords, Fields};

/// Why a list could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Flaw {
    /// It is longer than what is read of one.
    TooLong,
    /// It is no JSON: a page in HTML, for example.
    NoJson,
    /// It is JSON without a list of entries.
    NoList,
    /// It is a list of which nothing is an entry, as when a server gives the fields other names.
    NoEntries,
}

/// Reads a list. What in it is no entry is counted and left out.
///
/// # Errors
/// It is no list at all.
pub fn read(text: &str) -> Result<Book, Flaw> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if !text.starts_with(['[', '{']) {
        return Err(Flaw::NoJson);
    }
    let whole = whole(text).or_else(|| whole(&json::mended(text)?));
    match whole {
        None => Err(Flaw::NoJson),
        Some(read) if !read.is_list => Err(Flaw::NoList),
        Some(read) if read.entries.is_empty() && read.broken > 0 => Err(Flaw::NoEntries),
        Some(read) => Ok(Book::new(read.entries, read.broken, read.left_off)),
    }
}

fn whole(text: &str) -> Option<Read> {
    let mut read = Read::default();
    let mut json = serde_json::Deserializer::from_str(text);
    Whole(&mut read).deserialize(&mut json).ok()?;
    json.end().ok()?;
    Some(read)
}

/// The entry in a value, under the names that sites, and Salesforce, give its parts.
pub(crate) fn entry(value: &Value) -> Option<Entry> {
    let fields = value.as_object()?;
    Entry::of(&first(fields, &["name", "description", "label"]), &first(fields, &["number", "phone"]))
}

fn first(fields: &Fields, names: &[&str]) -> String {
    names.iter().map(|name| fields.words(name)).find(|words| !words.is_empty()).unwrap_or_default()
}

#[derive(Default)]
struct Read {
    is_list: bool,
    entries: Vec<Entry>,
    broken: usize,
    left_off: usize,
}

/// The whole text: the list, or an object that holds it.
struct Whole<'a>(&'a mut Read);

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of entries")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let read = self.0;
        read.is_list = true;
        loop {
            if read.entries.len() == MOST_ENTRIES {
                match list.next_element::<IgnoredAny>()? {
                    Some(_) => read.left_off += 1,
                    None => return Ok(()),
                }
                continue;
            }
            match list.next_element::<Value>()? {
                Some(value) => match entry(&value) {
                    Some(entry) => read.entries.push(entry),
                    None => read.broken += 1,
                },
                None => return Ok(()),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let read = self.0;
        while let Some(key) = map.next_key::<String>()? {
            if key == "entries" && !read.is_list {
                map.next_value_seed(List(&mut *read))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
}

/// The value of `entries`, which must be a list.
struct List<'a>(&'a mut Read);

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(Whole(self.0))
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(text: &str) -> Vec<String> {
        read(text).unwrap().entries().iter().map(|entry| format!("{}={}", entry.name, entry.number)).collect()
    }

    #[test]
    fn both_forms_are_read_and_numbers_keep_their_digits() {
        assert_eq!(
            names(r#"[{"name":"Ann","number":"2612"},{"name":"Bo","phone":14155551212}]"#),
            ["Ann=2612", "Bo=14155551212"]
        );
        assert_eq!(
            names("\u{feff} {\"made\":1,\"entries\":[{\"description\":\"Desk\",\"number\":\"7\"}],\"x\":{}}"),
            ["Desk=7"]
        );
        assert!(names("[]").is_empty());
    }

    #[test]
    fn what_is_no_entry_is_counted_and_the_rest_stays() {
        let text = serde_json::json!([
            null, 7, "Ann", [], {}, {"name": "No number"}, {"number": "2612"}, {"name": "Letters", "number": "abc"},
            {"name": {"first": "A"}, "number": "1"}, {"name": "Long", "number": "1".repeat(61)},
            {"name": "x".repeat(10_000), "number": "2613"}, {"name": "Ann\u{202e}\n", "number": "26\u{200b}12"},
        ]);
        let book = read(&text.to_string()).unwrap();
        assert_eq!((book.len(), book.broken()), (2, 10), "{:?}", book.entries());
        assert_eq!(book.entries()[0].name.chars().count(), 80);
        assert_eq!((book.entries()[1].name.as_str(), book.entries()[1].number.as_str()), ("Ann", "2612"));
    }

    #[test]
    fn what_is_no_list_is_refused_whole() {
        for text in ["", "<!doctype html><p>Not found", "null", "7", "[{\"name\":\"Ann\"", "[] []"] {
            assert_eq!(read(text), Err(Flaw::NoJson), "{text}");
        }
        assert_eq!(read(r#"{"error":"no"}"#), Err(Flaw::NoList));
        assert_eq!(read(r#"{"entries":{}}"#), Err(Flaw::NoJson));
        assert_eq!(read(r#"[{"fullName":"Ann","ext":"2612"}]"#), Err(Flaw::NoEntries));
    }

    #[test]
    fn entries_above_the_limit_are_left_off_and_counted() {
        let one = r#"{"name":"Ann","number":"2612"},"#;
        let text = ["[", one.repeat(MOST_ENTRIES + 10).trim_end_matches(','), "]"].concat();
        let book = read(&text).unwrap();
        assert_eq!((book.len() as usize, book.left_off()), (MOST_ENTRIES, 10));
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "[\\[{]\\PC{0,80}") {
            drop(read(&text));
        }
    }
}
