//! Tasks of the simulated CRM: `saveLog` creates them, and updates them when it is given an `Id`.

use serde::Serialize;
use serde_json::{Map, Value};

use super::CrmError;
use super::record::Object;

/// A task, in the form the softphone gave it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Task {
    /// The id.
    pub id: String,
    /// When it was created.
    pub created_ms: u64,
    /// When it was last written.
    pub modified_ms: u64,
    /// How often it was written.
    pub saves: u32,
    /// The seat that wrote it last.
    pub seat: String,
    /// Its fields.
    pub fields: Map<String, Value>,
}

impl Task {
    /// A field as text, empty where there is none.
    pub fn text(&self, name: &str) -> String {
        match self.fields.get(name) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Null) | None => String::new(),
            Some(other) => other.to_string(),
        }
    }

    /// Whether the task is about this record.
    pub fn is_about(&self, id: &str) -> bool {
        ["WhoId", "WhatId"].iter().any(|name| {
            let about = self.text(name);
            about.len() >= 15 && id.starts_with(about.get(..15).unwrap_or(&about))
        })
    }
}

/// What an org refuses: records that a task can't be related to, and a new task without the org's required fields.
pub(super) fn check(value: &Value, required: &[String]) -> Result<(), CrmError> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let person = |prefix: &str| matches!(prefix, "003" | "00Q");
    let never = |prefix: &str| person(prefix) || matches!(prefix, "005" | "00T" | "00U" | "00G");
    let prefix = |id: &str| id.get(..3).unwrap_or(id).to_owned();
    let (who, what) = (text("WhoId"), text("WhatId"));
    let refuse = |label: &str, id: &str| {
        Err(CrmError::new("FIELD_INTEGRITY_EXCEPTION", &format!("{label}: id value of incorrect type: {id}")))
    };
    if !who.is_empty() && !person(&prefix(who)) {
        return refuse("Name ID", who);
    }
    if !what.is_empty() && never(&prefix(what)) {
        return refuse("Related To ID", what);
    }
    let missing: Vec<&str> = required
        .iter()
        .map(String::as_str)
        .filter(|name| text("Id").is_empty() && text(name).is_empty())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let words = format!("Required fields are missing: [{}]", missing.join(", "));
    Err(CrmError::new("REQUIRED_FIELD_MISSING", &words))
}

/// Creates or updates a task from what `saveLog` was given; gives its id.
pub(super) fn save(
    tasks: &mut Vec<Task>,
    now_ms: u64,
    seat: &str,
    value: &Value,
) -> Result<String, CrmError> {
    let Some(value) = value.as_object() else {
        return Err(CrmError::new("INVALID_PARAM", "value has to be an object"));
    };
    let mut fields = value.clone();
    let entity = fields.remove("entityApiName");
    let id = fields.remove("Id").or_else(|| fields.remove("id"));
    if let Some(id) = id.as_ref().and_then(Value::as_str).filter(|id| !id.is_empty()) {
        let Some(task) = tasks.iter_mut().find(|task| id.len() >= 15 && task.id.starts_with(id)) else {
            return Err(CrmError::new("SERVER_ERROR", &format!("There is no record {id}.")));
        };
        task.fields.extend(fields);
        task.modified_ms = now_ms;
        task.saves += 1;
        seat.clone_into(&mut task.seat);
        return Ok(task.id.clone());
    }
    let Some(entity) = entity.as_ref().and_then(Value::as_str) else {
        return Err(CrmError::new("INVALID_PARAM", "entityApiName is missing"));
    };
    if !entity.eq_ignore_ascii_case("task") {
        return Err(CrmError::new("SERVER_ERROR", &format!("Logs of the kind {entity} are not simulated.")));
    }
    let number = u32::try_from(tasks.len()).unwrap_or_default() + 1;
    let id = Object::Task.id(number);
    tasks.push(Task {
        id: id.clone(),
        created_ms: now_ms,
        modified_ms: now_ms,
        saves: 1,
        seat: seat.to_owned(),
        fields,
    });
    Ok(id)
}
