//! The search behind a screen pop, as strict as the CRM's own: a number is found in any punctuation, but by all of its digits,
//! so that `+44 20 7946 0018` is found by `442079460018` and not by `02079460018`. What is searched must be in the form that the
//! records keep. Salesforce's search compares whole words (no wildcard at their beginning); it may find less than this one where
//! an org's locale splits numbers another way. Anything else is searched in names.

use super::record::Record;

/// A search text of fewer characters finds nothing.
const SHORTEST: usize = 2;

/// The records that a search text finds, in the order of the org.
pub(super) fn search<'a>(records: &'a [Record], text: &str) -> Vec<&'a Record> {
    let text = text.trim();
    if text.chars().count() < SHORTEST {
        return Vec::new();
    }
    if is_number(text) {
        let wanted = digits(text);
        return records
            .iter()
            .filter(|record| record.phones().any(|phone| digits(number(phone)) == wanted))
            .collect();
    }
    let wanted = text.to_lowercase();
    records.iter().filter(|record| record.name.to_lowercase().contains(&wanted)).collect()
}

fn is_number(text: &str) -> bool {
    text.chars().any(|char| char.is_ascii_digit()) && !text.chars().any(char::is_alphabetic)
}

/// A number without its extension part (`ext. 12`), which is a word of its own.
fn number(phone: &str) -> &str {
    phone.split(char::is_alphabetic).next().unwrap_or_default()
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::super::demo;
    use super::*;

    fn names(text: &str) -> Vec<String> {
        search(&demo::records(), text).iter().map(|record| record.name.clone()).collect()
    }

    #[test]
    fn a_number_is_found_in_every_punctuation_and_in_no_other_form() {
        for form in ["+44 7700 900123", "+447700900123", "447700900123", "44-7700-900-123"] {
            assert_eq!(names(form), ["Ada Penrose"], "{form}");
        }
        for form in ["07700900123", "7700900123", "00447700900123", "9011447700900123", "900123"] {
            assert_eq!(names(form), Vec::<String>::new(), "{form}");
        }
    }

    #[test]
    fn a_number_two_contacts_share_finds_both() {
        assert_eq!(names("4155551212"), ["Ben Okafor", "Clara Lindt"]);
        assert_eq!(names("14155551212"), Vec::<String>::new());
    }

    #[test]
    fn an_extension_is_found_by_all_its_digits_only() {
        assert_eq!(names("7722"), ["Dana Ruiz"]);
        assert_eq!(names("22"), Vec::<String>::new());
    }

    #[test]
    fn an_extension_part_does_not_matter() {
        assert_eq!(names("02079460958"), ["Fay O'Neill"]);
        assert_eq!(names("020 7946 0958 ext. 12"), Vec::<String>::new());
    }

    #[test]
    fn names_are_found_by_any_part() {
        assert_eq!(names("sørens"), ["Emil Sørensen"]);
        assert_eq!(names("marsh"), ["Lena Marsh"]);
    }

    #[test]
    fn too_short_or_unknown_finds_nothing() {
        assert!(names("1").is_empty());
        assert!(names("").is_empty());
        assert!(names("anonymous").is_empty());
        assert!(names("15550000000").is_empty());
    }
}
