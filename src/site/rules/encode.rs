//! Values as they go into an address (spec/other-systems.md 1.1, 2.2).

/// A value percent-encoded as `encodeURIComponent` does it: a space is `%20`, a plus `%2B`, never otherwise.
pub fn component(value: &str) -> String {
    encoded(value, |byte| b"-_.!~*'()".contains(&byte))
}

/// A value that is percent-encoded already, or needs none: what would end a parameter is encoded all the same.
pub fn raw(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('%') {
        text.push_str(&encoded(before, is_plain));
        let is_escape = after.len() >= 2 && after.bytes().take(2).all(|digit| digit.is_ascii_hexdigit());
        text.push_str(if is_escape { "%" } else { "%25" });
        rest = after;
    }
    text + &encoded(rest, is_plain)
}

/// What may stand in a parameter without ending it.
fn is_plain(byte: u8) -> bool {
    b"-_.!~*'():@$,=^".contains(&byte)
}

/// A value inside ServiceNow's encoded queries: `^` separates conditions there, so it is doubled to mean itself, even where it is
/// percent-encoded, however often. `before` is the value directly before this one, or empty: the two must not make a
/// percent-encoded sign together.
pub fn condition(value: &str, before: &str) -> String {
    let decoded = decoded(value);
    let value = if decoded.contains('^') { &decoded } else { value };
    let made = unscripted(value, before).replace('^', "^^");
    if ends_in_escape(before) && made.starts_with(|sign: char| sign.is_ascii_hexdigit()) {
        return [" ", &made].concat();
    }
    made
}

/// Whether a text ends in a percent sign, or in one with the first of its two digits.
fn ends_in_escape(text: &str) -> bool {
    let text = decoded(text);
    let rest = text.strip_suffix(|sign: char| sign.is_ascii_hexdigit()).unwrap_or(&text);
    text.ends_with('%') || rest.ends_with('%')
}

/// A value that ServiceNow does not run: one that holds `javascript:`, alone or together with `before`, loses its colons.
pub fn unscripted(value: &str, before: &str) -> String {
    let all = decoded(&[before, value].concat());
    let letters: String = all.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    if letters.to_ascii_lowercase().contains("javascript:") {
        return decoded(value).replace(':', " ");
    }
    value.to_owned()
}

/// How often a value may be percent-encoded; percent signs that are left then are dropped.
const ROUNDS: u8 = 8;

/// A text with all that is percent-encoded in it decoded, however often it is.
pub fn decoded(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..ROUNDS {
        let Some(once) = decoded_once(&text) else { return text };
        text = once;
    }
    if decoded_once(&text).is_some() { text.replace('%', "") } else { text }
}

/// Decodes a text once; `None` where nothing is percent-encoded.
fn decoded_once(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut parts = text.split('%');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    let mut found = false;
    for part in parts {
        let byte = part.get(..2).filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let byte = byte.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        found |= byte.is_some();
        bytes.push(byte.unwrap_or(b'%'));
        let rest = if byte.is_some() { part.get(2..).unwrap_or_default() } else { part };
        bytes.extend_from_slice(rest.as_bytes());
    }
    found.then(|| String::from_utf8_lossy(&bytes).into_owned())
}

fn encoded(value: &str, keeps: fn(u8) -> bool) -> String {
    let mut text = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || keeps(byte) {
            text.push(char::from(byte));
        } else {
            let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0').to_ascii_uppercase();
            text.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    text
}
