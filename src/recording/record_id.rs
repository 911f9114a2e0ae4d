//! Ids of Salesforce's records: the only texts of people's data that stay, and only in fields that hold such ids.

/// Key prefixes of the objects that callers are, or that are about them. Those of custom objects begin with `a`.
const PREFIXES: &[&str] = &[
    "001", "003", "005", "006", "00Q", "00T", "00U", "00G", "00O", "00v", "01I", "01t", "02i", "0D5", "0LQ",
    "0Q0", "0WO", "500", "570", "701", "800", "801", "810", "02s", "0oO",
];

/// An id has digits for its object and its server, and zeros in front of its count; a name of 15 letters has no digits.
const FEWEST_DIGITS: usize = 4;

/// Whether a text is a record's id: a known key prefix, then letters or digits, and with 18 characters a right checksum. A text
/// of digits only is not taken for an id: Salesforce counts in base 62, and card numbers look like that.
pub(super) fn is_id(text: &str) -> bool {
    let plain = text.get(..15).unwrap_or_default();
    has_shape(text)
        && prefix(text).is_some()
        && plain.bytes().any(|byte| byte.is_ascii_alphabetic())
        && plain.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS
        && text.get(15..).is_some_and(|rest| rest.is_empty() || rest.eq_ignore_ascii_case(&checksum(plain)))
}

/// Whether it has a record id's length and signs.
pub(super) fn has_shape(text: &str) -> bool {
    matches!(text.len(), 15 | 18) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The key prefix of an id, where it is a known one.
pub(super) fn prefix(text: &str) -> Option<&str> {
    let prefix = text.get(..3)?;
    let custom = prefix.starts_with('a') && prefix.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (custom || PREFIXES.contains(&prefix)).then_some(prefix)
}

/// The three characters that follow the first 15 of an id: each says which of five characters are capitals.
pub(super) fn checksum(id: &str) -> String {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    id.as_bytes()
        .chunks(5)
        .map(|five| {
            let bits =
                five.iter().rev().fold(0, |bits, byte| bits << 1 | usize::from(byte.is_ascii_uppercase()));
            char::from(SIGNS.get(bits).copied().unwrap_or(b'A'))
        })
        .collect()
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    #[test]
    fn only_ids_with_a_known_prefix_and_a_right_checksum_are_ids() {
        assert!(is_id("0035g00000CCCCC"));
        let whole = format!("0035g00000CCCCC{}", checksum("0035g00000CCCCC"));
        assert!(is_id(&whole));
        assert!(is_id("001D000000IRFmaIAH"), "an id of Salesforce's own documents");
        assert!(!is_id("001D000000IRFmaIAG"));
        for none in [
            "378282246310005",
            "004915112345678",
            "500512345678901",
            "4111111111111111",
            "",
            "003",
            "0035g00000CC CC",
        ] {
            assert!(!is_id(none), "{none}");
        }
    }
}
