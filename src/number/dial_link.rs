//! The number that an address asks to call: a page with `?dial=` or `#dial=` (docs/dial-links.md). It is read before anybody
//! sees it, so that a link hands over a number or nothing.

use super::link::unescaped;
use super::signs;
use crate::words::{Message, say};

/// The longest number that a link may ask for, in characters.
const LONGEST: usize = 40;
/// The most characters that are shown of a text that is no number.
const SHOWN: usize = 200;

/// What a link asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DialLink {
    /// The number, with what is to be sent after the answer as `;ext=`; empty where there is none.
    pub number: String,
    /// Why there is none, in words; empty where nothing was asked for.
    pub refusal: Message,
    /// What the link says.
    pub given: String,
}

/// Reads the number in a page's address: its query and its fragment.
pub fn in_address(search: &str, hash: &str) -> DialLink {
    let address = [search, hash].concat();
    let raw = given(&address);
    // A plus stays a plus here: it does not stand for a space.
    let Some(text) = unescaped(raw).filter(|_| is_escaped_well(raw)) else {
        return DialLink { refusal: say!("link-unwritten"), given: shown(raw), ..DialLink::default() };
    };
    let (number, refusal) = match number(&text) {
        Ok(number) => (number, Message::default()),
        Err(refusal) => (String::new(), refusal),
    };
    DialLink { number, refusal, given: shown(text.trim()) }
}

/// What stands after `dial=`, as it is written.
fn given(address: &str) -> &str {
    let starts =
        ["?dial=", "&dial=", "#dial="].iter().filter_map(|name| Some((address.find(name)?, name.len())));
    let start = starts.min().and_then(|(at, length)| address.get(at + length..)).unwrap_or_default();
    start.split(['&', '#']).next().unwrap_or_default()
}

fn number(text: &str) -> Result<String, Message> {
    let lines = text.replace(['\t', '\n', '\r'], " ");
    // Digits of other scripts are refused (RFC 3966), so that the agent can compare what the link asks for.
    let is_foreign =
        |sign: char| sign.is_numeric() && !sign.is_ascii() && !('\u{ff10}'..='\u{ff19}').contains(&sign);
    if lines.contains(is_foreign) {
        return Err(say!("link-not-a-number"));
    }
    let seen = signs::plain(&lines);
    if seen.is_empty() {
        return Ok(String::new());
    }
    let scheme = seen
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase())
        .filter(|scheme| is_scheme(scheme));
    match scheme.as_deref() {
        // Escapes that are left after those of the address belong to a link, and without a scheme there is none.
        None if seen.contains('%') => return Err(say!("link-not-a-number")),
        None | Some("tel" | "callto" | "sip" | "sips") => {}
        Some(_) => return Err(say!("link-no-call")),
    }
    let written = super::read(&seen, false).map_err(|_| say!("link-not-a-number"))?;
    let number = spaced(&written.number);
    let is_number = number.len() <= LONGEST
        && number.contains(|sign: char| sign.is_ascii_digit())
        && number.strip_prefix('+').unwrap_or(&number).chars().all(is_dialable);
    if !is_number || !written.extension.chars().all(|sign| sign.is_ascii_digit()) {
        return Err(say!("link-not-a-number"));
    }
    Ok(if written.extension.is_empty() { number } else { [&number, ";ext=", &written.extension].concat() })
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && text.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '+' | '.' | '-'))
}

fn is_dialable(sign: char) -> bool {
    sign.is_ascii_digit() || matches!(sign, '*' | '#' | '(' | ')' | '.' | ' ' | '/' | '-')
}

/// Each percent sign of an address begins an escape.
fn is_escaped_well(text: &str) -> bool {
    let is_hex = |sign: Option<u8>| sign.is_some_and(|sign| sign.is_ascii_hexdigit());
    text.split('%').skip(1).all(|rest| {
        let mut signs = rest.bytes();
        is_hex(signs.next()) && is_hex(signs.next())
    })
}

/// One space between the parts.
fn spaced(number: &str) -> String {
    number.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shown(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(link: &str) -> DialLink {
        let (search, hash) = link.find('#').map_or((link, ""), |at| link.split_at(at));
        in_address(search, hash)
    }

    #[test]
    fn numbers_are_read_as_links_write_them() {
        for (link, number) in [
            ("?dial=%2B49891", "+49891"),
            ("?dial=+49891", "+49891"),
            ("?a=1&dial=7722&b=2", "7722"),
            ("#dial=tel:7722", "7722"),
            ("?dial=tel%3A%2B49%252089%25201", "+49 89 1"),
            ("?dial=TEL%3A%2F%2F%2B49891", "+49891"),
            ("?dial=callto%3A0049-89(1)", "0049-89(1)"),
            ("?dial=sip%3A%2B49891%40pbx.example%3Btransport%3Dtcp", "+49891"),
            ("?dial=tel%3A%2B1-415-5551212%3Bext%3D1-2", "+1-415-5551212;ext=12"),
            ("?dial=tel%3A863-1234%3Bphone-context%3D%2B1-914-555", "+1-914-555-863-1234"),
            ("?dial=tel%3A7722%3Bphone-context%3Dpbx.example", "7722"),
            ("?dial=", ""),
            ("?other=7722", ""),
            ("?dial=*21%23", "*21#"),
            ("?dial=tel%3A415-555-1212x123", "415-555-1212;ext=123"),
            ("?dial=%2B1%20(415)%20555-1212%20ext.%20123", "+1 (415) 555-1212;ext=123"),
            ("?dial=415-555-1212%20(ext%2012)", "415-555-1212;ext=12"),
            ("?dial=415-555-1212,,12", "415-555-1212;ext=12"),
            ("?dial=tel%3A415-555-1212%3B12", "415-555-1212;ext=12"),
            ("?dial=tel%3A%2B1-201-555-0123%3Bpostd%3D22", "+1-201-555-0123;ext=22"),
            ("?dial=tel%3A%2B1-201-555-0123%3Bextension%3D12", "+1-201-555-0123;ext=12"),
            ("?dial=%E2%80%AA%2B14155551212%E2%80%AC", "+14155551212"),
            ("?dial=415%E2%80%91555%E2%80%911212", "415-555-1212"),
            ("?dial=%EF%BC%8B%EF%BC%91%EF%BC%92%EF%BC%93", "+123"),
        ] {
            let found = read(link);
            assert_eq!((found.number.as_str(), found.refusal), (number, Message::default()), "{link}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused_and_shown() {
        let long = format!("?dial={}", "1".repeat(41));
        for link in [
            "?dial=%E0%A4",
            "?dial=tel%3A%25E0%25A4",
            "?dial=javascript%3Aalert(1)",
            "?dial=mailto%3A1%40a.example",
            "?dial=alice",
            "?dial=%2B",
            "?dial=%3Cimg%20src%3Dx%3E1",
            "?dial=sip%3Aalice%40pbx.example",
            "?dial=1%2B2",
            "?dial=7722x",
            &long,
            "?dial=tel%3A1%3Bext%3Dabc",
            "?dial=%252B49",
            "?dial=1%0A2,3",
            "?dial=%D9%A1%D9%A2",
            "?dial=tel%3A%2B1-201-555-0123%3Bext%3D1%3Bext%3D2",
            "?dial=tel%3A4155551212%3B12%3B13",
            "?dial=7722%40a,7723%40b",
            "?dial=7722%40a%20or%207723",
            "?dial=sip%3A10.0.0.1",
            "?dial=7%",
        ] {
            let found = read(link);
            assert!(
                found.number.is_empty() && !found.refusal.is_empty() && !found.given.is_empty(),
                "{link}: {found:?}"
            );
        }
        assert_eq!(
            read("?dial=javascript%3Aalert(1)").refusal,
            "This link asks for something that is no phone call."
        );
        assert_eq!(read("?dial=%E0%A4").given, "%E0%A4");
        assert_eq!(read(&format!("?dial={}", "x".repeat(500))).given.len(), 200);
    }
}
