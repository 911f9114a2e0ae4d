//! What is written for a text of each class, and for the JSON that servers and CRMs send. Fields of that JSON are known by their
//! names, from the tables of the dialects that read them. A value whose field has a fixed set of words stays if it is in the set;
//! all else is replaced, names of unknown fields too.

// Each class has a line of its own, also where two are written alike.
#![allow(clippy::match_same_arms)]

use serde_json::Value;

use super::pseudonyms::Pseudonyms;
use super::record_id;
use crate::crm::{self, openframe, reply};
use crate::json::{self, FieldWords, Fields};
use crate::phone::cti::{ctisvr, shuttle};
use crate::privacy::Class;
use crate::secret;
use crate::site::settings::{is_section, is_setting};
use crate::words::catalogue;
use crate::work_mode::WorkMode;

/// What a walk through a JSON value knows.
#[derive(Clone, Copy)]
struct Place<'a> {
    class: fn(&str) -> Option<Class>,
    /// The name of the nearest field, in lower case.
    name: &'a str,
    /// The names of all fields above, as a setting's key has them.
    path: &'a str,
    /// The value is in a refusal, so all texts are sentences.
    refused: bool,
    /// The JSON may hold settings.
    settings: bool,
}

/// A frame of a CTI server.
pub(super) fn frame(names: &mut Pseudonyms, text: &str) -> String {
    let Some(value) = json::read(text) else { return names.words(text) };
    let result = value.as_object().map(|fields| fields.words("result")).unwrap_or_default();
    let refused = !result.is_empty() && !result.eq_ignore_ascii_case("success");
    json::write(&replaced(
        names,
        &value,
        Place { class: ctisvr::holds, name: "", path: "", refused, settings: false },
    ))
}

/// A packet of Socket.IO: a head that says what kind it is, then JSON, which begins with a bracket, a brace or a quote.
pub(super) fn packet(names: &mut Pseudonyms, text: &str) -> String {
    let at = text.find(['[', '{', '"']).unwrap_or(text.len());
    let (head, rest) = (text.get(..at).unwrap_or_default(), text.get(at..).unwrap_or_default());
    // The head begins with the packet's kind. Then comes the number of an answer, which is ours, or a namespace, which is the
    // site's.
    let digits = head.bytes().take_while(u8::is_ascii_digit).count();
    let (kind, more) = head.split_at(digits);
    let known =
        kind.len() <= if rest.is_empty() { 2 } else { 6 } && matches!(more, "" | "probe" | "/" | "/,");
    let head = if known {
        head.to_owned()
    } else {
        [kind.get(..2).unwrap_or_default(), &names.site_word(more)].concat()
    };
    if rest.is_empty() {
        return if known || more.starts_with('/') { head } else { names.words(text) };
    }
    let place = Place { class: shuttle::holds, name: "", path: "", refused: false, settings: false };
    let Some(value) = json::read(rest) else { return head + &names.words(rest) };
    let written = match &value {
        // The event's name comes first.
        Value::Array(list) => {
            let mut list = list.iter();
            let first = list.next().map(|event| replaced(names, event, Place { name: "event", ..place }));
            let others: Vec<Value> = list.map(|value| replaced(names, value, place)).collect();
            Value::Array(first.into_iter().chain(others).collect())
        }
        value => replaced(names, value, place),
    };
    head + &json::write(&written)
}

/// The data of an event of Shuttle's.
fn data(names: &mut Pseudonyms, text: &str) -> String {
    let place = Place { class: shuttle::holds, name: "", path: "", refused: false, settings: false };
    let Some(value) = json::read(text) else { return names.words(text) };
    json::write(&replaced(names, &value, place))
}

/// What a CRM says: replies, events and settings, some of them JSON inside of a text.
pub(super) fn crm(names: &mut Pseudonyms, text: &str) -> String {
    let place = Place { class: reply::holds, name: "", path: "", refused: false, settings: true };
    match json::read(text) {
        Some(Value::String(inner)) => json::write(&in_text(names, &inner, place)),
        Some(value) => json::write(&replaced(names, &value, place)),
        None => names.words(text),
    }
}

fn replaced(names: &mut Pseudonyms, value: &Value, place: Place<'_>) -> Value {
    match value {
        Value::Null | Value::Bool(_) => value.clone(),
        Value::Number(number) => {
            let digits = self::number(names, number.as_str(), place);
            digits.parse().map_or(Value::String(digits), Value::Number)
        }
        Value::String(text) => Value::String(in_text(names, text, place)),
        Value::Array(list) => Value::Array(list.iter().map(|value| replaced(names, value, place)).collect()),
        Value::Object(fields) => {
            let mut written = Fields::new();
            for (name, value) in fields {
                let path = [place.path, "/", name.trim_start_matches('/')].concat();
                let lower = name.to_lowercase();
                let refused = place.refused || matches!(lower.as_str(), "error" | "errors");
                // Fields of the protocol's own counts are known by their exact names only, in lower case; the
                // number of a request stands at the top of its frame.
                let is_count = matches!((place.class)(&lower), Some(Class::Count));
                let is_own = *name == lower && (lower != "id" || place.path.is_empty());
                let known = if is_count && !is_own { "" } else { lower.as_str() };
                let value = replaced(names, value, Place { name: known, path: &path, refused, ..place });
                written.insert(key(names, name, Place { path: &path, ..place }), value);
            }
            Value::Object(written)
        }
    }
}

/// The setting's key that a path of field names ends with, if any.
fn setting_in(place: Place<'_>) -> Option<&str> {
    let keys = place.path.match_indices('/').filter_map(|(at, _)| place.path.get(at..));
    keys.filter(|_| place.settings).find(|key| is_setting(key))
}

fn key(names: &mut Pseudonyms, name: &str, place: Place<'_>) -> String {
    let is_known = (place.class)(&name.to_lowercase()).is_some();
    if is_known || setting_in(place).is_some() || place.settings && is_section(name) {
        return name.to_owned();
    }
    if record_id::has_shape(name) { names.record_id(name) } else { names.site_word(name) }
}

fn number(names: &mut Pseudonyms, number: &str, place: Place<'_>) -> String {
    if setting_in(place).is_some() {
        return number.to_owned();
    }
    match (place.class)(place.name) {
        Some(Class::Number | Class::Peer) => names.json_number(number),
        Some(Class::Keys) => "0".to_owned(),
        Some(Class::Count) if is_count(number) => number.to_owned(),
        Some(Class::Reason) => {
            let reason = names.reason(number);
            if reason == number { reason } else { names.text_number(number) }
        }
        _ => names.text_number(number),
    }
}

fn in_text(names: &mut Pseudonyms, text: &str, place: Place<'_>) -> String {
    if let Some(key) = setting_in(place) {
        return setting(names, key, text);
    }
    if text.trim_start().starts_with(['[', '{'])
        && let Some(value) = json::read(text)
    {
        return json::write(&replaced(names, &value, place));
    }
    let class = match (place.class)(place.name) {
        Some(Class::SiteWord) if place.name == "eventtype" => {
            return if ctisvr::is_event_name(text) { text.to_owned() } else { names.site_word(text) };
        }
        None | Some(Class::Text) if place.refused => Class::Words,
        class => class.unwrap_or(Class::Text),
    };
    self::text(names, class, text)
}

fn is_count(number: &str) -> bool {
    number.len() <= 7 && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// What is written for a text of a class.
pub(super) fn text(names: &mut Pseudonyms, class: Class, text: &str) -> String {
    match class {
        Class::Number => names.number(text),
        Class::Keys => Pseudonyms::keys(text),
        Class::Text => names.text(text),
        Class::Words => names.words(text),
        Class::Site => text.to_owned(),
        Class::OfSite => without_secrets(text),
        Class::Sealed if text.is_empty() => String::new(),
        Class::Sealed => "secret".to_owned(),
        Class::SiteWord => names.site_word(text),
        // Only the settings have these classes; elsewhere such a text is a number.
        Class::Prefix | Class::CountryCode => names.number(text),
        Class::SettingName if text.is_empty() || is_setting(text) || text == "settings" => text.to_owned(),
        Class::SettingName => names.site_word(text),
        Class::SettingValue => names.text(text),
        Class::Reason => names.reason(text),
        Class::Word(known) => word(names, known, text),
        Class::Request => word(names, ctisvr::REQUESTS, text),
        Class::Object => word(names, reply::OBJECTS, text),
        Class::Count if is_count(text) => text.to_owned(),
        Class::Count => names.text(text),
        Class::RecordId => names.record_id(text),
        Class::Query => match text.strip_prefix("sys_id=") {
            Some(id) => ["sys_id=", &names.record_id(id)].concat(),
            None => names.text(text),
        },
        Class::Host if crm::is_host(text) => text.to_owned(),
        Class::Host => names.text(text),
        Class::OfCatalogue if text.is_empty() || catalogue::has(text) => text.to_owned(),
        Class::OfCatalogue => names.text(text),
        Class::Key => names.key(text),
        Class::Peer => names.peer(text),
        Class::Url => url(names, text),
        Class::PageQuery => page_query(names, text),
        Class::Secret if text.bytes().all(|byte| byte == b'*') => text.to_owned(),
        Class::Secret => "secret".to_owned(),
        Class::Crm => crm(names, text),
        Class::ShuttleData => data(names, text),
        Class::Icon => match json::read(text) {
            Some(value) => {
                let place = Place {
                    class: openframe::holds_icon,
                    name: "",
                    path: "",
                    refused: false,
                    settings: false,
                };
                json::write(&replaced(names, &value, place))
            }
            None => names.words(text),
        },
        Class::Frame if text.starts_with(|c: char| c.is_ascii_digit()) => packet(names, text),
        Class::Frame => frame(names, text),
        Class::Saved => String::new(),
    }
}

fn word(names: &mut Pseudonyms, known: &[&str], text: &str) -> String {
    if WorkMode::from_word(text).is_some() {
        return text.to_owned();
    }
    if known.contains(&text.trim().to_lowercase().as_str()) { text.to_owned() } else { names.site_word(text) }
}

/// A setting's value: the site's own, but for secrets and agents' phones.
pub(super) fn setting(names: &mut Pseudonyms, key: &str, value: &str) -> String {
    if !is_setting(key) {
        return names.text(value);
    }
    if secret::is_named(key) {
        return if value.starts_with('$') { value.to_owned() } else { "secret".to_owned() };
    }
    if matches!(key, "/Shuttle/peer" | "/Shuttle/abandonPeer" | "/Shuttle/agentNumber") {
        return names.peer(value);
    }
    names.learn_site(key);
    names.learn_site(value);
    match key {
        "/reqDialingOptions/reqOutsidePrefix"
        | "/reqDialingOptions/reqLongDistPrefix"
        | "/reqDialingOptions/reqInternationalPrefix"
        | "/Dialing/trunkPrefix"
        | "/ScreenPop/stripPrefixes" => names.learn_prefixes(value, false),
        "/Dialing/ownCountryCode" => names.learn_prefixes(value, true),
        "/Dialing/digitsOnly" if matches!(value.trim(), "yes" | "true" | "1") => names.learn_digits_only(),
        "/AgentOptions/reasonCodes" => {
            for reason in value.split(',') {
                names.learn_reason(reason.split('=').next().unwrap_or_default());
            }
        }
        "/Wrapup/dispositions" => {
            for disposition in value.split(',') {
                let name = disposition.split('=').next().unwrap_or_default();
                names.learn_reason(name.split_once('/').map_or(name, |(_, code)| code));
            }
        }
        _ => {}
    }
    without_secrets(value)
}

/// An address or a JSON text of the site's, without secrets: they should not be there, but may be (docs/jtel.md).
pub(super) fn without_secrets(text: &str) -> String {
    if text.trim_start().starts_with(['[', '{'])
        && let Some(value) = json::read(text)
    {
        return json::write(&no_secrets_in(&value, false));
    }
    let text = &without_sign_in(text);
    let mut written = String::new();
    for part in text.split_inclusive(['?', '&']) {
        match part.split_once('=') {
            Some((name, value)) if secret::is_named(name) && !value.starts_with('$') => {
                let ends = value.find(['&', '#', ' ', '"']).unwrap_or(value.len());
                written += &[name, "=secret", value.get(ends..).unwrap_or_default()].concat();
            }
            _ => written += part,
        }
    }
    written
}

/// An address without the name and password before its host.
fn without_sign_in(text: &str) -> String {
    let mut parts = text.split("://");
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let authority = part.split(['/', '?', '#', ' ', '"']).next().unwrap_or_default();
        let host = authority.rfind('@').map_or(0, |at| at + 1);
        let secret = if host > 0 { "://secret@" } else { "://" };
        written += &[secret, part.get(host..).unwrap_or_default()].concat();
    }
    written
}

fn no_secrets_in(value: &Value, secret: bool) -> Value {
    match value {
        Value::Array(list) => Value::Array(list.iter().map(|value| no_secrets_in(value, secret)).collect()),
        Value::Object(fields) => {
            let mut written = Fields::new();
            for (name, value) in fields {
                written.insert(name.clone(), no_secrets_in(value, secret || secret::is_named(name)));
            }
            Value::Object(written)
        }
        Value::String(text) if secret && !text.starts_with('$') => Value::String("secret".to_owned()),
        Value::Number(_) if secret => Value::String("secret".to_owned()),
        Value::String(text) => Value::String(without_secrets(text)),
        value => value.clone(),
    }
}

/// An address that a server sent: the host stays where the site's settings name it.
fn url(names: &mut Pseudonyms, text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return names.text(text) };
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    if !matches!(scheme, "http" | "https") {
        return names.text(text);
    }
    [scheme, "://", &names.site_word(host), &names.words(path)].concat()
}

/// A page's query: what the core reads stays.
fn page_query(names: &mut Pseudonyms, text: &str) -> String {
    let mut written = String::new();
    for part in text.trim_start_matches('?').split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        written.push(if written.is_empty() { '?' } else { '&' });
        written += &if secret::is_named(name) {
            [&names.site_word(name), "=secret"].concat()
        } else if let Some(class) = crm::parameter_holds(name) {
            match class {
                // Only whether the parameter has a value is kept: that decides something.
                Class::Sealed => [name, if value.is_empty() { "" } else { "=0" }].concat(),
                _ => part.to_owned(),
            }
        } else if value.is_empty() {
            names.site_word(name)
        } else {
            [&names.site_word(name), "=x"].concat()
        };
    }
    written
}
