//! JSON of servers, CRMs, pages and settings. `serde_json` reads it, and keeps the digits of a number as they were written
//! (`arbitrary_precision`): a caller's number of twenty digits stays whole. Where a key comes twice, the last one counts; JSON
//! that is nested more than 128 deep is refused. This file adds what foreign JSON needs besides.

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
/// The fields of an object, in their order.
pub type Fields = Map<String, Value>;

/// Reads a JSON text; `None` where it is none.
pub fn read(text: &str) -> Option<Value> {
    parsed(text)
}

/// Reads a JSON text that is an object.
pub fn read_object(text: &str) -> Option<Fields> {
    parsed(text)
}

/// Keys and values of an object in their order; a key that comes twice is there twice.
pub fn read_pairs(text: &str) -> Option<Vec<(String, Value)>> {
    parsed(text).map(|Pairs(pairs)| pairs)
}

/// The position of the character, from 1, where a text stops being JSON.
pub fn flaw(text: &str) -> usize {
    let end = text.chars().count() + 1;
    let Err(error) = serde_json::from_str::<Value>(text) else { return end };
    if error.is_eof() {
        return end;
    }
    let before = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
    let at = before + error.column();
    1 + text.char_indices().take_while(|(start, sign)| start + sign.len_utf8() < at).count()
}

/// Serde data of our own as JSON text.
pub fn write(data: &impl Serialize) -> String {
    serde_json::to_string(data).unwrap_or_default() // only a map whose keys are no texts can fail, and we have none
}

/// A value read as a text.
pub trait Words {
    /// A text without white space around it, or a number as text (`2611.0` is `2611`).
    fn words(&self) -> Option<String>;
}

impl Words for Value {
    fn words(&self) -> Option<String> {
        match self {
            Self::String(text) => Some(text.trim().to_owned()),
            Self::Number(number) => {
                let digits = number.as_str();
                Some(digits.strip_suffix(".0").unwrap_or(digits).to_owned())
            }
            _ => None,
        }
    }
}

/// An object's fields read as texts.
pub trait FieldWords {
    /// The text or number of a key as text, without white space around it; empty where it is neither.
    fn words(&self, key: &str) -> String;
}

impl FieldWords for Fields {
    fn words(&self, key: &str) -> String {
        self.get(key).and_then(Value::words).unwrap_or_default()
    }
}

fn parsed<T: for<'de> Deserialize<'de>>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok().or_else(|| serde_json::from_str(&mended(text)?).ok())
}

struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = fields.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(Reader)
    }
}

/// The text with the replacement character in place of each half of a surrogate pair, as browsers show it; `None` where there is
/// no such half. A program that cuts a name may cut through an emoji: `JSON.stringify` writes the half that is left as an escape,
/// which `serde_json` refuses.
pub(crate) fn mended(text: &str) -> Option<String> {
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, escape)) = rest.find('\\').and_then(|at| rest.split_at_checked(at)) {
        mended.push_str(before);
        let next = escape.get(6..).and_then(unit);
        let (length, is_half) = match (unit(escape), next) {
            (Some(0xd800..0xdc00), Some(0xdc00..0xe000)) => (12, false),
            (Some(0xd800..0xe000), _) => (6, true),
            _ => (escape.chars().take(2).map(char::len_utf8).sum(), false),
        };
        let (escape, after) = escape.split_at_checked(length)?;
        mended.push_str(if is_half { "\\ufffd" } else { escape });
        rest = after;
    }
    mended.push_str(rest);
    (mended != text).then_some(mended)
}

/// The UTF-16 unit that an escape at the beginning of a text stands for.
fn unit(text: &str) -> Option<u32> {
    u32::from_str_radix(text.strip_prefix("\\u")?.get(..4)?, 16).ok()
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use std::fmt::Write;

    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_number_keeps_all_its_digits() {
        let fields = read_object(r#"{"calling": 12345678901234567890123, "id": 7.0}"#).unwrap();
        assert_eq!(fields.words("calling"), "12345678901234567890123");
        assert_eq!(fields.words("id"), "7");
        assert_eq!(fields.words("nothing"), "");
        assert_eq!(write(&fields), r#"{"calling":12345678901234567890123,"id":7.0}"#);
    }

    #[test]
    fn the_last_of_two_equal_keys_counts_and_both_are_among_the_pairs() {
        let text = r#"{"a": 1, "b": 3, "a": 2}"#;
        let fields = read_object(text).unwrap();
        assert_eq!((fields.words("a").as_str(), fields.len()), ("2", 2));
        let pairs = read_pairs(text).unwrap();
        assert_eq!(pairs, [("a", 1), ("b", 3), ("a", 2)].map(|(key, value)| (key.to_owned(), json!(value))));
        assert_eq!(read_pairs("[]"), None);
    }

    #[test]
    fn fields_stay_in_their_order() {
        let text = r#"{"z":1,"a":{"y":2,"b":3}}"#;
        assert_eq!(read(text).unwrap().to_string(), text);
    }

    #[test]
    fn half_a_pair_is_replaced_and_a_pair_is_one_character() {
        assert_eq!(read(r#""\ud83d\ude00\ud83dx""#), Some("😀\u{fffd}x".into()));
        assert_eq!(
            read(r#"{"\ude00": "\\ud83d", "b": "\ud83d\n"}"#),
            Some(json!({"\u{fffd}": "\\ud83d", "b": "\u{fffd}\n"}))
        );
        assert_eq!(read(r#""\ud83d"#), None);
    }

    #[test]
    fn what_is_nested_too_deep_is_refused_without_harm() {
        assert_eq!(read(&"[".repeat(100_000)), None);
        let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(read(&deep(127)).is_some());
        assert!(read(&deep(128)).is_none());
    }

    #[test]
    fn a_flaw_is_where_the_text_stops_being_json() {
        for (text, at) in [("", 1), ("{\"ä\": x}", 7), ("{\n \"a\": 1,\n}", 12), ("[1] 2", 5), ("{\"a\"", 5)]
        {
            assert_eq!(flaw(text), at, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_panic(text in "\\PC{0,40}|[\\[\\]{}:,\"\\\\ud8cCf0 ]{0,24}") {
            let _ = (read(&text), read_object(&text), read_pairs(&text));
            let at = flaw(&text);
            prop_assert!(at >= 1 && at <= text.chars().count() + 1);
        }

        #[test]
        fn texts_that_are_cut_anywhere_are_read(words in "[a😀\\\\\"]{0,8}", cut in 0..16_usize) {
            let units: Vec<u16> = words.encode_utf16().take(cut).collect();
            let mut escaped = String::new();
            for unit in &units {
                write!(escaped, "\\u{unit:04x}").unwrap();
            }
            prop_assert_eq!(read(&format!("\"{escaped}\"")), Some(String::from_utf16_lossy(&units).into()));
        }
    }
}
