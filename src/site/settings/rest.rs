//! What a rule's call of a web server must not hold: a secret that everybody who uses the softphone could read, an address
//! that a browser blocks or reads in another way, headers that it would leave out (spec/other-systems.md 2.4).

use super::web::is_secret_name;
use crate::address::Address;
use crate::input::Page;
use crate::site::rules::{Body, JsonBody, Rest, Template};
use crate::words::{Arg, Message, say};

/// Why a call of a web server can't be made as it is written.
pub(super) fn flaw(rest: &Rest, page: &Page, allows_tokens: bool) -> Option<Message> {
    let url = rest.url.written();
    if url.starts_with("/\\") || url.contains('#') {
        return Some(say!("rest-url-shape"));
    }
    if let Ok(address) = Address::read(&url)
        && address.scheme == "http"
        && page.protocol == "https:"
        && !address.is_loopback()
    {
        return Some(say!("rest-url-in-the-clear"));
    }
    if rest.unread && !sends_plainly(rest) {
        return Some(say!("rest-unread-not-plain"));
    }
    let secret = secret(rest).filter(|_| !allows_tokens)?;
    Some(say!("rest-secret", name: Arg::text(secret)))
}

/// Whether a browser sends this call to another server without first asking whether it may (a CORS preflight).
fn sends_plainly(rest: &Rest) -> bool {
    let safe = ["accept", "accept-language", "content-language"];
    rest.headers.iter().all(|(name, _)| safe.contains(&name.to_ascii_lowercase().as_str()))
        && !matches!(*rest.body, Body::Json(_))
}

/// The name of a header, a parameter or a field that holds a secret, if one does.
fn secret(rest: &Rest) -> Option<String> {
    let header = rest.headers.iter().find(|(name, value)| {
        let name = name.to_ascii_lowercase();
        (name == "cookie" || is_secret_name(&name)) && is_written(value)
    });
    if let Some((name, _)) = header {
        return Some(name.to_string());
    }
    let url = rest.url.written();
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let parameter = query.split('&').find_map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (is_secret_name(name) && !value.is_empty()).then(|| name.to_owned())
    });
    parameter.or_else(|| match &*rest.body {
        Body::None | Body::Text(_) => None,
        Body::Form(pairs) => pairs
            .iter()
            .find(|(name, value)| is_secret_name(name) && is_written(value))
            .map(|(name, _)| name.to_string()),
        Body::Json(value) => secret_field(value),
    })
}

fn secret_field(value: &JsonBody) -> Option<String> {
    match value {
        JsonBody::Object(fields) => fields.iter().find_map(|(name, value)| match value {
            JsonBody::Text(text) if is_secret_name(name) && is_written(text) => Some(name.to_string()),
            JsonBody::Word(_) if is_secret_name(name) => Some(name.to_string()),
            value => secret_field(value),
        }),
        JsonBody::List(values) => values.iter().find_map(secret_field),
        JsonBody::Word(_) | JsonBody::Text(_) | JsonBody::Optional(_) => None,
    }
}

/// Whether something stands there that is no variable.
fn is_written(template: &Template) -> bool {
    !template.written().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::rules::{Do, reader};

    fn flaw_of(rest: &str, allows_tokens: bool) -> Option<String> {
        let (rule, _) = reader::read("r", &format!(r#"{{"on":"offer","do":{{"rest":{rest}}}}}"#)).unwrap();
        let Do::Rest(rest) = &rule.does[0] else { panic!("{rule:?}") };
        flaw(rest, &Page { protocol: "https:".into(), ..Page::default() }, allows_tokens)
            .map(|flaw| flaw.to_string())
    }

    #[test]
    fn a_secret_is_refused_wherever_it_stands_unless_a_setting_says_otherwise() {
        for (rest, name) in [
            (r#"{"url": "/a", "headers": {"Authorization": "Bearer x"}}"#, "Authorization"),
            (r#"{"url": "/a", "headers": {"X-Api-Key": "x"}}"#, "X-Api-Key"),
            (r#"{"url": "/a", "headers": {"Cookie": "x=1"}}"#, "Cookie"),
            (r#"{"url": "/a?x=1&access_token=abc"}"#, "access_token"),
            (r#"{"url": "/a", "json": {"user": {"Password": "x"}}}"#, "Password"),
            (r#"{"url": "/a", "json": [{"token": 7}]}"#, "token"),
            (r#"{"url": "/a", "form": {"client_secret": "x"}}"#, "client_secret"),
        ] {
            let words = flaw_of(rest, false).unwrap_or_else(|| panic!("{rest}"));
            assert!(words.starts_with(&format!("“{name}” is a secret")), "{words}");
            assert!(!words.contains("Bearer") && !words.contains("abc"));
            assert_eq!(flaw_of(rest, true), None);
        }
    }

    #[test]
    fn what_is_no_secret_is_sent() {
        for rest in [
            r#"{"url": "/a", "headers": {"X-Client": "cordboard"}}"#,
            r#"{"url": "/a", "json": {"token": "${vars.token}", "keyboard": "x"}}"#,
            r#"{"url": "/a?token=${vars.token}"}"#,
            r#"{"url": "http://127.0.0.1:8080/a"}"#,
            r#"{"url": "https://a.example/a", "unread": true, "form": {"a": "1"}}"#,
        ] {
            assert_eq!(flaw_of(rest, false), None, "{rest}");
        }
    }

    #[test]
    fn what_a_browser_would_block_or_leave_out_is_refused() {
        for (rest, words) in [
            (r#"{"url": "http://a.example/a"}"#, "browsers block"),
            (r#"{"url": "https://a.example/a", "unread": true, "json": {"a": "1"}}"#, "no JSON"),
            (r#"{"url": "https://a.example/a", "unread": true, "headers": {"X-A": "1"}}"#, "no headers"),
            (r#"{"url": "/a#b"}"#, "without a #"),
        ] {
            assert!(flaw_of(rest, false).is_some_and(|flaw| flaw.contains(words)), "{rest}");
        }
    }
}
