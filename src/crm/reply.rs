//! Reads what Open CTI answers. Both interfaces say the same things in two shapes, and real orgs and the documents
//! disagree on each of them (spec/open-cti.md 2, 3, 6), so one tolerant reader serves both: objects or JSON text,
//! `success` or `result`, `errors` or `error`, numbers as numbers or text.

mod fields;

use serde_json::Value;

use super::{Click, CrmError, CrmReply, CrmRequest, Layout, Record};
use crate::directory::Entry;
use crate::json::{self, FieldWords, Fields, Words};
use crate::privacy::{RecordId, TheirWords};
use crate::record::Match;
use crate::words::{Message, say};
pub(crate) use fields::{OBJECTS, holds};

/// Reads the reply to a request from its JSON text.
///
/// # Errors
/// [`CrmError`] when the CRM refused, or the reply is not what was asked for.
pub fn decode_reply(request: &CrmRequest, text: &str) -> Result<CrmReply, CrmError> {
    let reply = object(text)?;
    let value = payload(&reply)?;
    match request {
        CrmRequest::Settings => Ok(CrmReply::Settings(unwrapped(value)?)),
        CrmRequest::Layout => Ok(CrmReply::Layout(layout(&unwrapped(value)?))),
        CrmRequest::SearchAndPop { .. } | CrmRequest::Find { .. } => {
            Ok(CrmReply::Matches(matches(&found(value)?)))
        }
        CrmRequest::CurrentRecord => Ok(CrmReply::Current(record(&found(value)?))),
        CrmRequest::SaveLog(_) => {
            not_refused(&value)?;
            Ok(CrmReply::Saved(saved_id(&value, &reply)))
        }
        CrmRequest::Directory(_) => directory(value),
        CrmRequest::EnableClickToDial
        | CrmRequest::ListenForClicks
        | CrmRequest::ListenForNavigation
        | CrmRequest::PanelHeight(_)
        | CrmRequest::PanelWidth(_)
        | CrmRequest::ShowPanel
        | CrmRequest::OpenRecord(_)
        | CrmRequest::NewRecord { .. }
        | CrmRequest::InitializationComplete => {
            not_refused(&value)?;
            Ok(CrmReply::Done)
        }
        // `Open` is asked of the page itself, whose answers have another form.
        CrmRequest::OpenFrame(_) | CrmRequest::Open(_) => not_refused(&value).map(|()| CrmReply::Done),
    }
}

/// Reads a click-to-dial payload: bare (Lightning) or in `result` (Classic).
///
/// # Errors
/// [`CrmError::Unreadable`] when there is no payload in it.
pub fn decode_click(text: &str) -> Result<Click, CrmError> {
    let event = event(text)?;
    let number = event.get("number").ok_or_else(|| unreadable(say!("reply-without-number")))?;
    Ok(Click { number: number.words().unwrap_or_default().into(), record: record(&event) })
}

/// Reads a navigation or focus payload: the record on screen, if it is one.
///
/// # Errors
/// [`CrmError::Unreadable`] when there is no payload in it.
pub fn decode_navigation(text: &str) -> Result<Option<Record>, CrmError> {
    Ok(record(&event(text)?))
}

/// An event's payload: the object itself, or the one in its `result`.
fn event(text: &str) -> Result<Fields, CrmError> {
    let event = object(text)?;
    if let Some(result) = event.get("result") {
        if *result == Value::Null {
            payload(&event)?;
        }
        return unwrapped(result.clone());
    }
    Ok(event)
}

pub(super) fn unreadable(why: Message) -> CrmError {
    CrmError::Unreadable(why)
}

/// Reads an object, or a text that holds one.
pub(super) fn object(text: &str) -> Result<Fields, CrmError> {
    unwrapped(json::read(text).ok_or_else(|| unreadable(say!("reply-not-json")))?)
}

/// The object that a value is or, as text, holds.
pub(super) fn unwrapped(value: Value) -> Result<Fields, CrmError> {
    let value = match value {
        Value::String(text) => json::read(&text).ok_or_else(|| unreadable(say!("reply-not-json")))?,
        value => value,
    };
    match value {
        Value::Object(map) => Ok(map),
        Value::Bool(false) => Err(CrmError::Refused(TheirWords::default())),
        _ => Err(unreadable(say!("reply-not-an-object"))),
    }
}

/// Like `unwrapped`, but a success without a value means that nothing was found.
fn found(value: Value) -> Result<Fields, CrmError> {
    if value == Value::Null { Ok(Fields::default()) } else { unwrapped(value) }
}

/// A page of the directory: an array, or an object that holds one and says whether there is more (assumed: the documents show both).
fn directory(value: Value) -> Result<CrmReply, CrmError> {
    let value = match value {
        Value::String(text) => json::read(&text).ok_or_else(|| unreadable(say!("reply-not-json")))?,
        value => value,
    };
    let list = value.as_array().or_else(|| value.get("directoryNumbers")?.as_array());
    let list = list.ok_or_else(|| unreadable(say!("reply-not-an-object")))?;
    let entries: Vec<Entry> = list.iter().filter_map(crate::directory::entry).collect();
    let has_more = value.get("hasNext").and_then(truth).unwrap_or(false);
    let broken = list.len() - entries.len();
    Ok(CrmReply::Directory(entries, broken, has_more))
}

/// What the layout does with an incoming call's matches, for diagnostics.
fn layout(layout: &Fields) -> Layout {
    let inbound = layout.get("Inbound").and_then(Value::as_object);
    let settings = inbound.and_then(|inbound| inbound.get("screenPopSettings")).and_then(Value::as_object);
    let Some(settings) = settings else { return Layout::WithoutPops };
    let what = |matches: &str| {
        let rule = settings.get(matches).and_then(Value::as_object);
        let words = rule.map(|rule| [rule.words("screenPopType"), rule.words("screenPopData")].join(" "));
        words.unwrap_or_default().trim().to_owned()
    };
    let [one, several, none] = ["SingleMatch", "MultipleMatches", "NoMatch"].map(what);
    Layout::Pops { one, several, none }
}

/// What a reply brings, or the CRM's refusal.
pub(super) fn payload(reply: &Fields) -> Result<Value, CrmError> {
    let errors: Vec<String> =
        ["errors", "error"].into_iter().filter_map(|key| reply.get(key)).flat_map(errors).collect();
    let failed = match reply.get("success").and_then(truth) {
        Some(success) => !success,
        None => !errors.is_empty(),
    };
    if failed {
        return Err(CrmError::Refused(errors.join("; ").into()));
    }
    let value = ["returnValue", "result"]
        .into_iter()
        .find_map(|key| reply.get(key).filter(|value| **value != Value::Null));
    match value {
        Some(value) => Ok(value.clone()),
        None if ["success", "returnValue", "result"].into_iter().any(|key| reply.contains_key(key)) => {
            Ok(Value::Null)
        }
        None => Err(unreadable(say!("reply-without-result"))),
    }
}

fn not_refused(value: &Value) -> Result<(), CrmError> {
    if truth(value) == Some(false) { Err(CrmError::Refused(TheirWords::default())) } else { Ok(()) }
}

fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(yes) => Some(*yes),
        Value::String(text) if text == "true" => Some(true),
        Value::String(text) if text == "false" => Some(false),
        _ => None,
    }
}

/// The first of several fields that says something.
fn field(map: &Fields, names: &[&str]) -> String {
    names.iter().map(|name| map.words(name)).find(|text| !text.is_empty()).unwrap_or_default()
}

/// Errors in words: code, description, and what single fields were refused for.
fn errors(value: &Value) -> Vec<String> {
    let one = |error: &Value| match error {
        Value::Object(map) => {
            let mut parts = vec![field(map, &["code"]), field(map, &["description", "message"])];
            if let Some(details) = map.get("details") {
                messages(details, &mut parts);
            }
            parts.retain(|part| !part.is_empty());
            parts.join(": ")
        }
        other => other.words().unwrap_or_default(),
    };
    let list = match value {
        Value::Array(list) => list.iter().map(one).collect(),
        other => vec![one(other)],
    };
    list.into_iter().filter(|words| !words.is_empty()).collect()
}

/// The messages anywhere below `details.fieldErrors` and its like.
fn messages(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| messages(value, found)),
        Value::Object(map) => {
            found.push(field(map, &["message"]));
            map.iter().for_each(|(_, value)| messages(value, found));
        }
        _ => {}
    }
}

/// The record that a click, a page or a focus event names; `None` where there is no id.
fn record(map: &Fields) -> Option<Record> {
    let id = field(map, &["recordId", "objectId", "object Id", "Id"]);
    (!id.is_empty()).then(|| Record {
        id: id.into(),
        object: field(map, &["objectType", "object", "RecordType"]).into(),
        name: field(map, &["recordName", "objectName", "Name"]).into(),
        person_contact_id: field(map, &["contactId", "PersonContactId"]).into(),
    })
}

/// What a search found, keyed by record id. One without an id is not a match, nor is what is not a record.
fn matches(found: &Fields) -> Vec<Match> {
    let found: Vec<(Record, &Fields)> = records(found);
    let is_told_of_all = |name: &str, value: &Value| {
        found.len() > 1 && found.iter().all(|(_, fields)| fields.get(name) == Some(value))
    };
    let about = |record: &Record, fields: &Fields| {
        let told = fields.iter().filter(|(name, value)| {
            !NOT_TOLD.contains(&name.as_str()) && value.is_string() && !is_told_of_all(name, value)
        });
        let own = [record.name.as_str(), &record.id, &record.object];
        let texts = told.filter_map(|(_, value)| value.words());
        let texts = texts.filter(|text| !text.is_empty() && !own.contains(&text.as_str()));
        texts.take(MOST_TOLD).collect::<Vec<_>>().join(" · ")
    };
    found
        .iter()
        .map(|(record, fields)| Match { about: about(record, fields).into(), record: record.clone() })
        .collect()
}

/// Fields of a match that say nothing that tells people apart.
const NOT_TOLD: [&str; 8] = [
    "Id",
    "LastModifiedDate",
    "RecordType",
    "object",
    "objectType",
    "PersonContactId",
    "contactId",
    "IsPersonAccount",
];
/// So many of a match's fields are told.
const MOST_TOLD: usize = 3;

/// The records of a search's reply, each with all that the reply tells of it.
fn records(found: &Fields) -> Vec<(Record, &Fields)> {
    let mut records = Vec::new();
    for (key, value) in found {
        let Some(fields) = value.as_object() else { continue };
        let id = match fields.get("Id") {
            Some(id) => id.words().unwrap_or_default(),
            None if is_record_id(key) => key.clone(),
            None => String::new(),
        };
        if !id.is_empty() {
            let record = Record {
                id: id.into(),
                object: field(fields, &["RecordType", "object", "objectType"]).into(),
                name: field(fields, &["Name", "CaseNumber", "Subject", "Title"]).into(),
                person_contact_id: field(fields, &["PersonContactId", "contactId"]).into(),
            };
            records.push((record, fields));
        }
    }
    records
}

fn is_record_id(text: &str) -> bool {
    matches!(text.len(), 15 | 18) && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// A saved task's id: the value itself, a field of it, or a field beside it.
fn saved_id(value: &Value, reply: &Fields) -> Option<RecordId> {
    let names = ["recordId", "id", "Id"];
    let id = match value {
        Value::String(text) => match json::read_object(text) {
            Some(map) => field(&map, &names),
            None if is_record_id(text.trim()) => text.trim().to_owned(),
            None => String::new(),
        },
        Value::Object(map) => field(map, &names),
        _ => String::new(),
    };
    let id = if id.is_empty() { field(reply, &names) } else { id };
    (!id.is_empty()).then(|| id.into())
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::call_state::CallType;
    use crate::crm::TaskLog;
    use proptest::prelude::*;
    use serde_json::Value;

    fn refusal(text: &str) -> CrmError {
        decode_reply(&CrmRequest::SaveLog(TaskLog::default()), text).unwrap_err()
    }

    #[test]
    fn refusals_keep_the_crms_own_words() {
        let text = r#"{"success": false, "returnValue": null, "errors": [{"code": "SERVER_ERROR",
            "description": "Could not save", "details": {"fieldErrors": {"Phone": [{"message": "No such field"}]}}},
            {"code": "GENERIC_ERROR"}]}"#;
        let words = "SERVER_ERROR: Could not save: No such field; GENERIC_ERROR";
        assert_eq!(refusal(text), CrmError::Refused(words.into()));
        assert_eq!(refusal(r#"{"result": null, "error": "no"}"#), CrmError::Refused("no".into()));
        assert_eq!(refusal(r#"{"result": false}"#), CrmError::Refused(TheirWords::default()));
        assert_eq!(refusal(r#"{"success": "false"}"#), CrmError::Refused(TheirWords::default()));
    }

    #[test]
    fn what_is_no_reply_is_unreadable() {
        for text in ["", "x", "7", "[]", "null", "{}", r#"{"other": 1}"#] {
            assert!(matches!(refusal(text), CrmError::Unreadable(_)), "{text}");
        }
    }

    fn all_requests() -> Vec<CrmRequest> {
        vec![
            CrmRequest::Settings,
            CrmRequest::Layout,
            CrmRequest::EnableClickToDial,
            CrmRequest::CurrentRecord,
            CrmRequest::SearchAndPop { search: "4155551212".into(), call_type: CallType::Inbound },
            CrmRequest::SaveLog(TaskLog::default()),
            CrmRequest::ShowPanel,
        ]
    }

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "\\PC{0,12}".prop_map(Value::from),
            Just(Value::from(r#"{"number": 1, "recordId": "003"}"#)),
        ];
        let key = "success|result|returnValue|errors?|details|number|recordId|Id|visible|\\PC{0,5}";
        leaf.prop_recursive(4, 24, 5, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                proptest::collection::btree_map(key, inner, 0..5).prop_map(|map| map.into_iter().collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_panic(text in "\\PC{0,60}") {
            for request in all_requests() {
                let _ = decode_reply(&request, &text);
            }
            let _ = (decode_click(&text), decode_navigation(&text));
        }

        #[test]
        fn no_json_makes_reading_panic_and_no_match_lacks_an_id(value in json()) {
            let text = value.to_string();
            for request in all_requests() {
                if let Ok(CrmReply::Matches(matches)) = decode_reply(&request, &text) {
                    prop_assert!(matches.iter().all(|found| !found.record.id.is_empty()));
                }
            }
            let _ = (decode_click(&text), decode_navigation(&text));
        }
    }
}
