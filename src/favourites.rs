//! Whom an agent calls often: kept for that agent on this computer, in the form in which the browser's storage has them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::directory::Entry;
use crate::json;
use crate::number::dialing::same_number;
use crate::privacy::{Number, PersonName};

/// So many can be kept.
pub const MOST: usize = 12;

/// Somebody whom an agent calls often.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Favourite {
    /// The name; empty where nobody knows it.
    pub name: PersonName,
    /// The number, as it is dialled when it is typed.
    pub number: Number,
}

/// Reads what the storage has. What is no favourite is left out: anybody at the computer can write there.
pub fn read(text: &str) -> Vec<Favourite> {
    let kept: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
    let mut list: Vec<Favourite> = Vec::new();
    // One that is broken takes none of the others away.
    for one in kept {
        let Ok((name, number)) = serde_json::from_value::<(String, String)>(one) else { continue };
        // A number without a name is one all the same.
        let shown = if name.trim().is_empty() { &number } else { &name };
        let Some(entry) = Entry::of(shown, &number) else { continue };
        let name = if name.trim().is_empty() { PersonName::empty() } else { entry.name.as_str().into() };
        let number = Number::from(entry.number.as_str());
        if list.len() < MOST && !has(&list, &number) {
            list.push(Favourite { name, number });
        }
    }
    list
}

/// The form that is stored; empty where there is none.
pub fn written(list: &[Favourite]) -> String {
    if list.is_empty() {
        return String::new();
    }
    let pairs: Vec<(&str, &str)> = list.iter().map(|one| (one.name.as_str(), one.number.as_str())).collect();
    json::write(&pairs)
}

/// The form in which a number is kept; `None` where one that was kept so would not be read again.
pub fn kept_form(number: &str) -> Option<Number> {
    Entry::of("x", number).map(|entry| entry.number.as_str().into())
}

/// Whether a number is among them.
pub fn has(list: &[Favourite], number: &str) -> bool {
    list.iter().any(|one| same_number(&one.number, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_what_is_broken_is_left_out() {
        let list = vec![
            Favourite { name: "Grace \"Kim\"".into(), number: "2612".into() },
            Favourite { name: "".into(), number: "+1 415".into() },
        ];
        assert_eq!(read(&written(&list)), list);
        assert_eq!(written(&[]), "");
        assert!(read("").is_empty() && read("{}").is_empty() && read("[[1,2]]").is_empty());
        assert_eq!(read(r#"[["A","2612"],["B","2612"],["C","x"],["D"],[1,2],null,["E","7722"]]"#).len(), 2);
        let many: Vec<(String, String)> = (100..200).map(|at| ("A".to_owned(), at.to_string())).collect();
        assert_eq!(read(&json::write(&many)).len(), MOST);
    }
}
