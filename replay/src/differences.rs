//! What differs between two JSON values, one line for each place.

use serde_json::Value;

/// Longer values are cut.
const LONGEST: usize = 160;

/// What differs: `path: before -> after`.
pub fn differences(before: &Value, after: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    compare("", Some(before), Some(after), &mut lines);
    lines
}

fn compare(path: &str, before: Option<&Value>, after: Option<&Value>, lines: &mut Vec<String>) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            let gone = old.keys().filter(|key| !new.contains_key(*key));
            for key in new.keys().chain(gone) {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                compare(&path, old.get(key), new.get(key), lines);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            for at in 0..old.len().max(new.len()) {
                compare(&format!("{path}[{at}]"), old.get(at), new.get(at), lines);
            }
        }
        _ => lines.push(format!("{path}: {} -> {}", short(before), short(after))),
    }
}

fn short(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), |value| cut(value.to_string()))
}

/// A text, cut where it is too long for a line.
pub(crate) fn cut(text: String) -> String {
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST).chain("...".chars()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_place_that_differs_has_a_line() {
        let before = json!({ "same": 1, "text": "a", "list": [1, { "deep": true }], "gone": null });
        let after = json!({ "same": 1, "text": "b", "list": [1, { "deep": false }, 3], "new": {} });
        let mut lines = differences(&before, &after);
        lines.sort();
        assert_eq!(
            lines,
            [
                "gone: null -> nothing",
                "list[1].deep: true -> false",
                "list[2]: nothing -> 3",
                "new: nothing -> {}",
                "text: \"a\" -> \"b\"",
            ]
        );
        assert!(differences(&after, &after).is_empty());
    }
}
