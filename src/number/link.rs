//! What links and SIP servers put around a number: schemes, hosts, parameters, escapes (RFC 3966, RFC 3261).

use super::{Unread, is_key, signs};

const SCHEMES: [&str; 4] = ["tel", "callto", "sip", "sips"];

/// A caller's number without scheme, host and parameters; what is none of this stays as it is.
pub fn without_trappings(text: &str) -> String {
    let seen = signs::plain(text);
    bare(&seen).map_or(seen, |(number, _)| number)
}

/// The number, and the extension that a link names.
pub(super) fn bare(seen: &str) -> Result<(String, String), Unread> {
    let mut text = inside_of_angles(seen).to_owned();
    let mut is_link = false;
    // An address may stand in an address: the escapes of each come off once.
    for _ in 0..3 {
        let (rest, had_scheme) = without_scheme(&text);
        is_link |= had_scheme;
        let decoded = if has_escape(rest) {
            signs::plain(&unescaped(rest).ok_or(Unread::Unclear)?)
        } else {
            rest.to_owned()
        };
        if decoded == text {
            break;
        }
        text = decoded;
    }
    let user = match text.split_once('@') {
        Some((user, _)) => user,
        None if is_link => text.split('?').next().unwrap_or_default(),
        None => &text,
    };
    if !is_link && !user.contains('=') {
        return Ok((user.trim().to_owned(), String::new()));
    }
    let Some((first, rest)) = user.split_once(';') else {
        return Ok((user.trim().to_owned(), String::new()));
    };
    let mut number = first.trim().to_owned();
    let mut extension = String::new();
    for parameter in rest.split(';').map(str::trim) {
        let (name, value) =
            parameter.split_once('=').map_or(("", parameter), |(name, value)| (name.trim(), value.trim()));
        match name.to_ascii_lowercase().as_str() {
            "ext" | "extension" | "postd" => add(&mut extension, value)?,
            // A local number may say in front of what it stands.
            "phone-context" if value.starts_with('+') && !number.starts_with('+') => {
                number = [value, "-", &number].concat();
            }
            // `;12`: wait for the answer, then send this.
            "" if value.contains(is_key) => add(&mut extension, value)?,
            _ => {}
        }
    }
    Ok((number, extension))
}

fn add(extension: &mut String, value: &str) -> Result<(), Unread> {
    let keys: String =
        value.chars().filter(|sign| !matches!(sign, '-' | '.' | '(' | ')' | ' ' | 'p' | 'w')).collect();
    let fits = !keys.is_empty() && keys.len() <= super::LONGEST_EXTENSION && keys.chars().all(is_key);
    if !fits || !extension.is_empty() {
        return Err(Unread::Unclear);
    }
    *extension = keys;
    Ok(())
}

/// `"Ada" <sip:7722@host>`: what stands between the angles.
fn inside_of_angles(text: &str) -> &str {
    let inside = text.split_once('<').and_then(|(_, rest)| rest.rsplit_once('>'));
    inside.map_or(text, |(inside, _)| inside.trim())
}

fn without_scheme(text: &str) -> (&str, bool) {
    let scheme = text.split_once(':').filter(|(scheme, _)| {
        let scheme = scheme.trim().to_ascii_lowercase();
        SCHEMES.contains(&scheme.as_str())
    });
    scheme.map_or((text, false), |(_, rest)| (rest.strip_prefix("//").unwrap_or(rest).trim(), true))
}

/// A text with its percent escapes read, as often as it was escaped; what is no text then stays as it is.
pub fn without_escapes(text: &str) -> String {
    let mut text = text.to_owned();
    while has_escape(&text) {
        match unescaped(&text) {
            Some(decoded) if decoded != text => text = decoded,
            _ => break,
        }
    }
    text
}

fn has_escape(text: &str) -> bool {
    text.as_bytes()
        .windows(3)
        .any(|part| matches!(part, [b'%', a, b] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit()))
}

/// Percent escapes read; `None` where they are no text.
pub(super) fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = |byte: &u8| char::from(*byte).to_digit(16);
        let escaped = match after {
            [a, b, ..] if *first == b'%' => {
                hex(a).zip(hex(b)).and_then(|(a, b)| u8::try_from(a * 16 + b).ok())
            }
            _ => None,
        };
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8(bytes).ok()
}
