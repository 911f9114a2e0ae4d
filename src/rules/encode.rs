//! Values as they go into an address (spec/other-systems.md 1.1).

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

/// A value inside ServiceNow's encoded queries: `^` separates conditions there, and is doubled to mean itself.
pub fn carets(value: &str) -> String {
    value.replace('^', "^^")
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
