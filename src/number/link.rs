//! What links and SIP servers put around a number: schemes, hosts, parameters, escapes (RFC 3966, RFC 3261).

use super::{Unread, WHOLE, digits, is_digit, is_key, signs};

const SCHEMES: [&str; 4] = ["tel", "callto", "sip", "sips"];
/// Words of parameters.
const PARAMETERS: [&str; 4] = ["postd", "isub", "phone", "context"];

/// Whether a word, in lower case, is one that links have around a number.
pub(super) fn is_word(word: &str) -> bool {
    SCHEMES.contains(&word) || PARAMETERS.contains(&word)
}

/// A caller's number without name, scheme, host and parameters; what is none of this stays as it is.
pub fn without_trappings(text: &str) -> String {
    let seen = signs::plain(text);
    let address = angles(&seen).map_or(seen.as_str(), |(inside, _)| inside);
    bare(address).map_or_else(|_| address.to_owned(), |(number, _)| number)
}

/// The number, and the extension that a link names.
pub(super) fn bare(seen: &str) -> Result<(String, String), Unread> {
    let mut text = inside_of_angles(seen)?.to_owned();
    let mut scheme = String::new();
    // An address may stand in an address: the escapes of each come off once.
    for _ in 0..3 {
        let (rest, found) = without_scheme(&text);
        let decoded = if has_escape(rest) {
            signs::plain(&unescaped(rest).ok_or(Unread::Unclear)?)
        } else {
            rest.to_owned()
        };
        scheme = found.unwrap_or(scheme);
        if decoded == text {
            break;
        }
        text = decoded;
    }
    let is_link = !scheme.is_empty();
    let user = match text.split_once('@') {
        Some((_, host)) if holds_another(host) => return Err(Unread::Several),
        // A password may stand behind the number.
        Some((user, _)) if is_link => user.split(':').next().unwrap_or_default(),
        Some((user, _)) => user,
        None if is_link => text.split('?').next().unwrap_or_default(),
        None => &text,
    };
    if scheme.starts_with("sip") && !text.contains('@') && is_host(user) {
        return Ok(Default::default());
    }
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
            // A local number's context is what goes in front of it.
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

/// Whether more than a host and its parameters stands behind an `@`: another address or number.
fn holds_another(host: &str) -> bool {
    let address = host.split('?').next().unwrap_or_default();
    let more = host.split_once([' ', ',', '/', '|', '+']);
    address.contains('@') || more.is_some_and(|(_, more)| more.contains(is_digit))
}

/// Whether an address without an `@` names no user: `sip:10.0.0.1`, `sip:pbx1.example;transport=tcp`.
fn is_host(address: &str) -> bool {
    let host = address.split(';').next().unwrap_or_default();
    let is_ip = host.split(':').next().is_some_and(|ip| ip.parse::<std::net::Ipv4Addr>().is_ok());
    is_ip || host.starts_with('[') || host.contains(char::is_alphabetic)
}

/// `"Ada" <sip:7722@host>`: what stands between the angles, and what stands outside of them.
fn angles(text: &str) -> Option<(&str, String)> {
    let (before, rest) = text.split_once('<')?;
    let (inside, after) = rest.rsplit_once('>')?;
    let after = if after.trim_start().starts_with(';') { "" } else { after };
    Some((inside.trim(), [before, after].concat()))
}

/// What stands between the angles. A name outside of them may hold digits; another number may not stand there.
fn inside_of_angles(text: &str) -> Result<&str, Unread> {
    let Some((inside, outside)) = angles(text) else { return Ok(text) };
    let (address, named) = (digits(inside), digits(&outside));
    let is_address = inside.contains('@') || without_scheme(inside).1.is_some();
    let is_name = named.is_empty() || is_address && named.len() < WHOLE;
    let last = named.get(named.len().saturating_sub(WHOLE)..).unwrap_or_default();
    let agrees = named == address || last.len() == WHOLE && address.contains(last);
    if inside.contains(['<', '>']) || !is_name && !agrees { Err(Unread::Several) } else { Ok(inside) }
}

/// The text without its scheme, and the scheme.
fn without_scheme(text: &str) -> (&str, Option<String>) {
    let found = text.split_once(':').map(|(scheme, rest)| (scheme.trim().to_ascii_lowercase(), rest));
    match found.filter(|(scheme, _)| SCHEMES.contains(&scheme.as_str())) {
        Some((scheme, rest)) => (rest.strip_prefix("//").unwrap_or(rest).trim(), Some(scheme)),
        None => (text, None),
    }
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
