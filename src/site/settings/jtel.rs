//! `/Jtel/*`: plain items for what jtel's client does (spec/other-systems.md 2.4). They make rules, as if an admin had written
//! those in the section `Rules`.

use serde_json::{Value, json};

use super::reader::{self, Reader};
use super::systems::Systems;
use super::web::is_own_path;
use super::{items, targets};
use crate::input::Page;
use crate::json::{self, Fields};
use crate::site::hosting::Hosting;
use crate::site::rules::reader as rules;
use crate::words::say;

/// Longer than the 30 seconds that jtel waits for its application's result.
const START_SECONDS: &str = "35";
/// What is told of the workstation where the settings say nothing: what is not known is left out.
const START_FIELDS: &str = r#"{"WindowsLoginName": "${vars.WindowsLoginName?}", "ComputerName": "${vars.ComputerName?}", "IPAddress": "${vars.IPAddress?}", "TerminalSession": "${vars.TerminalSession?}"}"#;

/// Reads these settings, and adds their rules.
pub(super) fn read(reader: &mut Reader, page: &Page, hosting: &Hosting, systems: &mut Systems) {
    let rest = incoming_call(reader);
    let program = program(reader);
    let start = start(reader);
    for (key, text) in
        [(items::JTEL_REST_URL, rest), (items::JTEL_PROGRAM, program), (items::JTEL_START_URL, start)]
    {
        let Some(text) = text else { continue };
        match rules::read(key.trim_start_matches('/'), &text) {
            Ok((rule, notes)) => {
                for note in notes {
                    reader.warn(key, note.told());
                }
                targets::add(reader, page, hosting, systems, key, rule);
            }
            Err(flaw) => reader.warn(key, say!("left-out-now", flaw: flaw.told())),
        }
    }
}

/// A rule's text.
fn rule(on: &str, does: &Value) -> String {
    json!({ "on": on, "names": "jtel", "do": does }).to_string()
}

/// A web server is called when a call comes in.
fn incoming_call(reader: &mut Reader) -> Option<String> {
    let url = address(reader, items::JTEL_REST_URL);
    let method = reader.take(items::JTEL_REST_METHOD, method, say!("write-rest-method"));
    let body = object(reader, items::JTEL_REST_BODY);
    let is_form = reader.take(items::JTEL_REST_BODY_TYPE, body_type, say!("write-body-type"));
    let headers = object(reader, items::JTEL_REST_HEADERS);
    let seconds = reader.take(items::JTEL_REST_SECONDS, timeout, say!("write-rest-seconds"));
    let cookies = reader.take(items::JTEL_REST_COOKIES, reader::yes_no, say!("write-yes-or-no"));
    let unread = reader.take(items::JTEL_REST_UNREAD, reader::yes_no, say!("write-yes-or-no"));
    let mut rest = vec![("url", Value::from(url?)), ("timeoutSeconds", seconds.into())];
    // A GET can't send a body: the rule's reader says so.
    rest.extend((!method.is_empty()).then(|| ("method", method.into())));
    rest.extend(body.map(|body| (if is_form { "form" } else { "json" }, body.into())));
    rest.extend(headers.map(|headers| ("headers", headers.into())));
    rest.extend(cookies.then(|| ("credentials", "include".into())));
    rest.extend(unread.then(|| ("unread", true.into())));
    let rest: Value = rest.into_iter().collect();
    Some(rule("offer", &json!({ "rest": rest })))
}

/// A program of the computer starts when a call comes in.
fn program(reader: &mut Reader) -> Option<String> {
    let url = address(reader, items::JTEL_PROGRAM);
    let automatic = reader.take(items::JTEL_PROGRAM_AUTOMATIC, reader::yes_no, say!("write-yes-or-no"));
    Some(rule("offer", &json!({ "launch": url?, "automatic": automatic })))
}

/// A web server is told of the workstation when the session starts.
fn start(reader: &mut Reader) -> Option<String> {
    let url = address(reader, items::JTEL_START_URL);
    let fields = object(reader, items::JTEL_START_FIELDS).or_else(|| json::read_object(START_FIELDS));
    let rest = json!({ "url": url?, "method": "POST", "json": fields, "timeoutSeconds": START_SECONDS });
    Some(rule("session", &json!({ "rest": rest })))
}

/// What the site's own web server tells of the workstation: a path there, never another server's.
pub(super) fn workstation_file(reader: &mut Reader) -> Option<String> {
    Some(reader.take(items::JTEL_WORKSTATION_FILE, own_path, say!("write-workstation-file")))
        .filter(|path| !path.is_empty())
}

/// A path of the own server, or nothing.
fn own_path(text: &str) -> Option<String> {
    let is_path = is_own_path(text) && text.is_ascii() && !text.contains('#');
    (text.is_empty() || is_path).then(|| text.to_owned())
}

/// An address as it is written; diagnostics shows it without what stands behind its `?`.
fn address(reader: &mut Reader, key: &str) -> Option<String> {
    let Some(text) = reader.text(key) else {
        reader.note_default(key);
        return None;
    };
    reader.note(key, text.split('?').next().unwrap_or_default());
    Some(text)
}

/// A JSON object. Its values may be secrets, where a setting allows them: diagnostics shows none.
fn object(reader: &mut Reader, key: &str) -> Option<Fields> {
    let Some(text) = reader.text(key) else {
        reader.note_default(key);
        return None;
    };
    if let Some(fields) = json::read_object(&text) {
        reader.note_instead(key, say!("a-json-object"));
        return Some(fields);
    }
    reader.warn(key, say!("write-json-object"));
    reader.note_default(key);
    None
}

fn method(text: &str) -> Option<String> {
    let method = text.to_ascii_uppercase();
    matches!(method.as_str(), "" | "GET" | "POST").then_some(method)
}

/// Whether it is a form.
fn body_type(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "json" => Some(false),
        "form" => Some(true),
        _ => None,
    }
}

fn timeout(text: &str) -> Option<String> {
    text.parse().ok().filter(|seconds| (1..=120).contains(seconds)).map(|seconds: u32| seconds.to_string())
}
