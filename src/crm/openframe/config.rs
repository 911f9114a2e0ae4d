//! The call center's settings in ServiceNow: the field Configuration of the OpenFrame Configuration record, a JSON that
//! is ours to fill, comes with the answer to `init`. Its names are our key paths, in one line each or by section.

use serde_json::Value;

use super::super::CrmError;
use super::super::reply::unreadable;
use crate::json::{self, FieldWords, Fields};
use crate::words::say;

/// What the record itself says of the panel, and the setting that it stands for where the JSON has none.
const FROM_RECORD: [(&str, &str); 3] = [
    ("height", "/reqGeneralInfo/reqSoftphoneHeight"),
    ("width", "/reqGeneralInfo/reqSoftphoneWidth"),
    ("name", "/reqGeneralInfo/reqInternalName"),
];

/// The settings: key paths and texts.
///
/// # Errors
/// [`CrmError::Unreadable`] where the field Configuration is no JSON object.
pub fn settings(record: &Fields) -> Result<Fields, CrmError> {
    let configuration = match record.get("configuration") {
        Some(Value::String(text)) if text.trim().is_empty() => None,
        Some(Value::String(text)) => {
            Some(json::read_object(text).ok_or_else(|| unreadable(say!("configuration-not-json")))?)
        }
        Some(Value::Object(fields)) => Some(fields.clone()),
        _ => None,
    };
    let mut settings = Fields::default();
    for (name, value) in configuration.iter().flatten() {
        let path = if name.starts_with('/') { name.clone() } else { ["/", name].concat() };
        match value {
            Value::Object(items) => {
                for (item, value) in items {
                    settings.insert([&path, "/", item].concat(), plain(value));
                }
            }
            value => {
                settings.insert(path, plain(value));
            }
        }
    }
    for (field, key) in FROM_RECORD {
        let value = record.words(field);
        if settings.get(key).is_none() && !value.is_empty() && value != "0" {
            settings.insert(key.to_owned(), Value::String(value));
        }
    }
    Ok(settings)
}

/// An item's value; one with a structure of its own (a rule) becomes the text of its JSON.
fn plain(value: &Value) -> Value {
    match value {
        Value::Array(_) | Value::Object(_) => Value::String(value.to_string()),
        value => value.clone(),
    }
}
