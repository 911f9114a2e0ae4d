//! JSON, read and written in the little that the panel needs. A number keeps its digits as text: a caller's number of
//! twenty digits stays whole, where a floating-point number would round it. The library for this, which the tests
//! compare with, costs the panel a quarter of its size budget, most of it for floating-point tables.

pub(crate) mod write;

pub use write::write;

/// Values nested deeper than this are refused, so that no frame can exhaust the stack.
const DEEPEST: u32 = 64;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Fields),
}

/// The fields of an object, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fields {
    fields: Vec<(String, Json)>,
}

impl Fields {
    /// The value of a key; of several, the last.
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.fields.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The text or number of a key as text, without white space around it; empty where it is neither.
    pub fn words(&self, key: &str) -> String {
        self.get(key).and_then(Json::words).unwrap_or_default()
    }

    /// Adds a key with its value.
    pub fn push(&mut self, key: String, value: Json) {
        self.fields.push((key, value));
    }

    /// Their JSON text.
    pub fn written(&self) -> String {
        let fields: Vec<(&str, String)> =
            self.iter().map(|(name, value)| (name.as_str(), value.written())).collect();
        object(&fields)
    }

    /// Keys and values, to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (String, Json)> {
        self.fields.iter_mut()
    }

    /// Keys and values.
    pub fn iter(&self) -> impl Iterator<Item = &(String, Json)> {
        self.fields.iter()
    }
}

impl Json {
    /// Reads a JSON text; `None` where it is none.
    pub fn read(text: &str) -> Option<Self> {
        let mut reader = Reader { rest: text };
        let value = reader.value(0)?;
        reader.space();
        reader.rest.is_empty().then_some(value)
    }

    /// Where a text stops being JSON: the position of a character, from 1.
    pub fn flaw(text: &str) -> usize {
        let mut reader = Reader { rest: text };
        drop(reader.value(0));
        reader.space();
        text.chars().count() - reader.rest.chars().count() + 1
    }

    /// Reads a JSON text that is an object.
    pub fn read_object(text: &str) -> Option<Fields> {
        match Self::read(text)? {
            Self::Object(fields) => Some(fields),
            _ => None,
        }
    }

    /// A text without white space around it, or a number as text (`2611.0` is `2611`).
    pub fn words(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.trim().to_owned()),
            Self::Number(digits) => Some(digits.strip_suffix(".0").unwrap_or(digits).to_owned()),
            _ => None,
        }
    }

    /// Its JSON text.
    pub fn written(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(yes) => yes.to_string(),
            Self::Number(digits) => digits.clone(),
            Self::Text(words) => text(words),
            Self::List(values) => {
                ["[", &values.iter().map(Self::written).collect::<Vec<_>>().join(","), "]"].concat()
            }
            Self::Object(fields) => fields.written(),
        }
    }

    /// The fields, where it is an object.
    pub fn object(&self) -> Option<&Fields> {
        match self {
            Self::Object(fields) => Some(fields),
            _ => None,
        }
    }

    /// The values, where it is an array.
    pub fn list(&self) -> Option<&[Self]> {
        match self {
            Self::List(values) => Some(values),
            _ => None,
        }
    }
}

/// What is left to read.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Takes `sign` after white space, if it is next.
    fn takes(&mut self, sign: char) -> bool {
        self.space();
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn word<T>(&mut self, word: &str, value: T) -> Option<T> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(value)
    }

    fn value(&mut self, depth: u32) -> Option<Json> {
        self.space();
        match self.rest.bytes().next()? {
            b'{' if depth < DEEPEST => self.fields(depth).map(Json::Object),
            b'[' if depth < DEEPEST => self.values(depth).map(Json::List),
            b'"' => self.text().map(Json::Text),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'n' => self.word("null", Json::Null),
            _ => self.number().map(Json::Number),
        }
    }

    fn fields(&mut self, depth: u32) -> Option<Fields> {
        let mut fields = Vec::new();
        self.takes('{');
        if self.takes('}') {
            return Some(Fields { fields });
        }
        loop {
            self.space();
            let key = self.text()?;
            if !self.takes(':') {
                return None;
            }
            fields.push((key, self.value(depth + 1)?));
            if self.takes('}') {
                return Some(Fields { fields });
            }
            if !self.takes(',') {
                return None;
            }
        }
    }

    fn values(&mut self, depth: u32) -> Option<Vec<Json>> {
        let mut values = Vec::new();
        self.takes('[');
        if self.takes(']') {
            return Some(values);
        }
        loop {
            values.push(self.value(depth + 1)?);
            if self.takes(']') {
                return Some(values);
            }
            if !self.takes(',') {
                return None;
            }
        }
    }

    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        let mut chars = self.rest.strip_prefix('"')?.chars();
        loop {
            match chars.next()? {
                '"' => break,
                '\\' => {
                    let escaped = match chars.next()? {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        'b' => '\u{8}',
                        'f' => '\u{c}',
                        'u' => unicode(&mut chars)?,
                        same @ ('"' | '\\' | '/') => same,
                        _ => return None,
                    };
                    text.push(escaped);
                }
                control if control < ' ' => return None,
                other => text.push(other),
            }
        }
        self.rest = chars.as_str();
        Some(text)
    }

    fn number(&mut self) -> Option<String> {
        let end = self.rest.find(|sign: char| !matches!(sign, '0'..='9' | '+' | '-' | '.' | 'e' | 'E'));
        let (number, rest) = self.rest.split_at_checked(end.unwrap_or(self.rest.len()))?;
        let unsigned = number.strip_prefix('-').unwrap_or(number);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.strip_prefix(['+', '-']).unwrap_or(exponent)),
            None => (unsigned, "0"),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        if leading_zero || !digits(whole) || !digits(fraction) || !digits(exponent) {
            return None;
        }
        self.rest = rest;
        Some(number.to_owned())
    }
}

/// The character of a `\u` escape; half of a pair is the replacement character, as browsers show it.
fn unicode(chars: &mut std::str::Chars<'_>) -> Option<char> {
    let high = hex(chars)?;
    if !(0xd800..0xdc00).contains(&high) {
        return Some(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    let mut ahead = chars.clone();
    if ahead.next() == Some('\\')
        && ahead.next() == Some('u')
        && let Some(low @ 0xdc00..0xe000) = hex(&mut ahead)
    {
        *chars = ahead;
        return char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
    }
    Some(char::REPLACEMENT_CHARACTER)
}

fn hex(chars: &mut std::str::Chars<'_>) -> Option<u32> {
    (0..4).try_fold(0, |value, _| Some(value * 16 + chars.next()?.to_digit(16)?))
}

/// A text as JSON.
pub fn text(text: &str) -> String {
    let mut json = String::with_capacity(text.len() + 2);
    append_text(&mut json, text);
    json
}

fn append_text(json: &mut String, text: &str) {
    json.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => json.extend(['\\', sign]),
            '\n' => json.push_str("\\n"),
            control if control < ' ' => {
                let digit =
                    |shift: u32| char::from_digit(u32::from(control) >> shift & 15, 16).unwrap_or('0');
                json.extend(['\\', 'u', '0', '0', digit(4), digit(0)]);
            }
            other => json.push(other),
        }
    }
    json.push('"');
}

/// An object of keys and values that are JSON already.
pub fn object(fields: &[(&str, String)]) -> String {
    let mut json = String::from("{");
    for (key, value) in fields {
        if json.len() > 1 {
            json.push(',');
        }
        json.push_str(&text(key));
        json.push(':');
        json.push_str(value);
    }
    json.push('}');
    json
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    /// The same value as the library has it.
    fn library(json: &Json) -> Value {
        match json {
            Json::Null => Value::Null,
            Json::Bool(yes) => Value::Bool(*yes),
            Json::Number(digits) => serde_json::from_str(digits).unwrap(),
            Json::Text(text) => Value::String(text.clone()),
            Json::List(values) => values.iter().map(library).collect(),
            Json::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), library(value))).collect(),
        }
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                proptest::collection::btree_map(any::<String>(), inner, 0..6)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    #[test]
    fn a_number_keeps_all_its_digits() {
        let fields = Json::read_object(r#"{"calling": 12345678901234567890123, "id": 7.0}"#).unwrap();
        assert_eq!(fields.words("calling"), "12345678901234567890123");
        assert_eq!(fields.words("id"), "7");
        assert_eq!(fields.words("nothing"), "");
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for text in [
            "",
            "{",
            "[1,]",
            "{\"a\":}",
            "{\"a\" 1}",
            "{a:1}",
            "01",
            "1.",
            ".5",
            "-",
            "1e",
            "+1",
            "tru",
            "nulls",
            "\"a",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\n\"",
            "[1] 2",
            "'a'",
            "\u{feff}{}",
        ] {
            assert_eq!(Json::read(text), None, "{text}");
        }
    }

    #[test]
    fn the_last_of_two_equal_keys_counts() {
        let fields = Json::read_object(r#"{"a": 1, "a": 2}"#).unwrap();
        assert_eq!(fields.words("a"), "2");
    }

    #[test]
    fn half_a_pair_is_replaced_and_a_pair_is_one_character() {
        assert_eq!(Json::read(r#""\ud83d\ude00\ud83dx""#), Some(Json::Text("😀\u{fffd}x".into())));
    }

    #[test]
    fn what_is_nested_too_deep_is_refused_without_harm() {
        assert_eq!(Json::read(&"[".repeat(100_000)), None);
        let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(Json::read(&deep(64)).is_some());
        assert!(Json::read(&deep(65)).is_none());
    }

    proptest! {
        #[test]
        fn what_the_library_writes_is_read_alike(value in any_value()) {
            for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
                let library_read: Value = serde_json::from_str(&text).unwrap();
                prop_assert_eq!(library(&Json::read(&text).unwrap()), library_read);
            }
        }

        #[test]
        fn what_is_refused_is_refused_by_the_library_too(text in "[\\[\\]{}:,\"\\\\u0-9eE+\\-. \ntruefalsnx]{0,24}") {
            let library: Result<Value, _> = serde_json::from_str(&text);
            // Numbers too large for the library are numbers all the same.
            let too_large = library.as_ref().is_err_and(|error| error.to_string().starts_with("number out of range"));
            // Half of a pair is refused by the library, and replaced here.
            let pairs = text.contains("\\ud") || text.contains("\\uD");
            prop_assert!(too_large || pairs || library.is_ok() == Json::read(&text).is_some(), "{}", text);
        }

        #[test]
        fn texts_are_written_as_the_library_reads_them(words in any::<String>(), key in any::<String>()) {
            let written = object(&[(&key, text(&words))]);
            let read: Value = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(&read[&key], &Value::from(words));
        }
    }
}
