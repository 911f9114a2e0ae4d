//! Where a screen pop goes: from the ways a softphone names a page to a page of the simulated CRM. Paths are relative
//! to an agent's part of the CRM, for instance `003...` or `search?text=...`.

use serde_json::Value;

use super::CrmError;
use super::record::Object;

/// The page of a record.
pub(super) fn record(id: &str) -> String {
    encode(id)
}

/// The page with the results of a search.
pub(super) fn search(text: &str) -> String {
    format!("search?text={}", encode(text))
}

/// The page for a new record with some values filled in.
pub(super) fn new_record(object: &str, values: &Value) -> String {
    let mut path = format!("new/{}", encode(object));
    let filled = values.as_object().into_iter().flatten().filter_map(|(name, value)| match value {
        Value::String(text) => Some((name, text.clone())),
        Value::Number(number) => Some((name, number.to_string())),
        _ => None,
    });
    for (place, (name, value)) in filled.enumerate() {
        path.push(if place == 0 { '?' } else { '&' });
        path.push_str(&encode(name));
        path.push('=');
        path.push_str(&encode(&value));
    }
    path
}

/// The page that a relative URL of the real CRM means.
pub(super) fn url(url: &str) -> String {
    let path = url.trim_start_matches('/');
    let (path_only, query) = path.split_once('?').unwrap_or((path, ""));
    if let Some(text) =
        query.split('&').find_map(|pair| pair.strip_prefix("str=").or(pair.strip_prefix("sbstr=")))
    {
        return format!("search?text={text}");
    }
    let first = path_only.split('/').next().unwrap_or_default();
    let object = Object::of_prefix(first);
    match object {
        Some(_) if matches!(first.len(), 15 | 18) => record(first),
        Some(object) if path_only == format!("{}/e", object.prefix()) => {
            // Classic's forms name their phone fields so.
            let phone = query
                .split('&')
                .filter_map(|pair| pair.split_once('='))
                .find(|(name, _)| matches!(*name, "con10" | "lea8" | "acc10"));
            let filled = phone.map(|(_, number)| ["?Phone=", number].concat()).unwrap_or_default();
            [&format!("new/{}", object.name()), filled.as_str()].concat()
        }
        Some(object) if path_only.trim_end_matches('/') == format!("{}/o", object.prefix()) => {
            format!("list/{}", object.name())
        }
        _ if matches!(first, "home" | "tasks" | "list" | "search" | "new") => path.to_owned(),
        _ => format!("unknown?url={}", encode(url)),
    }
}

/// The page for `screenPop` with a type and its parameters, as Lightning has them.
pub(super) fn screen_pop(kind: &str, params: &Value) -> Result<String, CrmError> {
    let text = |name: &str| {
        params
            .get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
            .ok_or_else(|| CrmError::new("INVALID_PARAM", &format!("params.{name} is missing")))
    };
    match kind {
        "sobject" => Ok(record(text("recordId")?)),
        "url" => Ok(url(text("url")?)),
        "objecthome" => Ok(format!("list/{}", encode(text("scope")?))),
        "list" => Ok(format!("list/{}", encode(text("scope").or_else(|_| text("listViewId"))?))),
        "search" => {
            let wanted = text("searchString")?;
            if wanted.chars().count() < 3 {
                return Err(CrmError::new("INVALID_PARAM", "searchString needs at least 3 characters"));
            }
            Ok(search(wanted))
        }
        "newRecord" => {
            Ok(new_record(text("entityName")?, params.get("defaultFieldValues").unwrap_or(&Value::Null)))
        }
        "flow" => Ok(format!("unknown?url={}", encode(&format!("flow {}", text("flowDevName")?)))),
        _ => Err(CrmError::new("INVALID_PARAM", &format!("the type {kind} is not known"))),
    }
}

/// Percent-encodes all but letters, digits and `-._~`.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.extend(['%', hex(byte >> 4), hex(byte & 15)]);
        }
    }
    encoded
}

fn hex(digit: u8) -> char {
    char::from_digit(u32::from(digit), 16).unwrap_or('0').to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn urls_of_the_real_crm_find_their_page() {
        assert_eq!(url("/003Cb0000000004AAA"), "003Cb0000000004AAA");
        assert_eq!(url("003Cb0000000004AAA/view"), "003Cb0000000004AAA");
        assert_eq!(url("/_ui/search/ui/UnifiedSearchResults?sen=00Q&str=415%20555"), "search?text=415%20555");
        assert_eq!(url("/003/e"), "new/Contact");
        assert_eq!(url("/003/e?con10=%2B44%2020"), "new/Contact?Phone=%2B44%2020");
        assert_eq!(url("/500/o"), "list/Case");
        assert_eq!(url("/apex/Wrap"), "unknown?url=%2Fapex%2FWrap");
    }

    #[test]
    fn each_type_of_screen_pop_has_its_page() {
        let page = |kind: &str, params: Value| screen_pop(kind, &params);
        assert_eq!(page("sobject", json!({"recordId": "003A"})).unwrap(), "003A");
        assert_eq!(page("url", json!({"url": "/500/o"})).unwrap(), "list/Case");
        assert_eq!(page("search", json!({"searchString": "415 555"})).unwrap(), "search?text=415%20555");
        assert_eq!(page("objecthome", json!({"scope": "Lead"})).unwrap(), "list/Lead");
        let new =
            page("newRecord", json!({"entityName": "Contact", "defaultFieldValues": {"Phone": "+1 4"}}))
                .unwrap();
        assert_eq!(new, "new/Contact?Phone=%2B1%204");
    }

    #[test]
    fn a_screen_pop_without_what_it_needs_is_refused() {
        assert_eq!(screen_pop("sobject", &json!({})).unwrap_err().description, "params.recordId is missing");
        assert!(screen_pop("search", &json!({"searchString": "ab"})).is_err());
        assert!(screen_pop("moon", &json!({})).is_err());
    }
}
