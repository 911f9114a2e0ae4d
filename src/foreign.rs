//! Texts from outside (servers, CRMs, links, settings). Here each is cut to what its field can mean, and loses the invisible
//! characters that would turn a line of text around or hide in a number. One function for each kind, and one for whole JSON
//! values, whose fields are known by their names.

use serde_json::Value;

use crate::json::Fields;
use crate::number::{self, LONGEST, LONGEST_TEXT, is_line_end};

/// The longest name of a person or a thing.
pub const NAME: usize = 200;

/// Fields that hold a number or an id, in any source; compared without case.
const NUMBERS: [&str; 25] = [
    "agentid",
    "agentnum",
    "associateddevice",
    "called",
    "callernum",
    "callid",
    "calling",
    "contactid",
    "exten",
    "extension",
    "id",
    "number",
    "objectid",
    "object id",
    "origcalling",
    "party",
    "personcontactid",
    "phone",
    "phonenumber",
    "phone_number",
    "reasoncode",
    "recordid",
    "sys_id",
    "ucid",
    "uniqueid",
];
/// Fields that hold a name.
const NAMES: [&str; 17] = [
    "agentname",
    "callername",
    "casenumber",
    "display_name",
    "displayname",
    "eventtype",
    "name",
    "object",
    "objectname",
    "objecttype",
    "queue",
    "recordname",
    "recordtype",
    "subject",
    "table",
    "title",
    "user_name",
];

/// What kind of text a field holds, which decides how it is cleaned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A number or an id: without characters that nobody sees, and 64 characters at most.
    Number,
    /// What was clicked as a number: with its lines, and 2,000 characters at most, since the number may stand at its end.
    Clicked,
    /// A name: in one line, without characters that change its direction, and 200 characters at most.
    Name,
    /// Anything else: with its lines, without characters that change its direction, and 2,000 characters at most.
    Text,
}

impl Kind {
    /// What kind of text the field of this name holds.
    pub fn of_field(name: &str) -> Self {
        let is = |known: &&str| known.eq_ignore_ascii_case(name);
        if NUMBERS.iter().any(is) {
            Self::Number
        } else if NAMES.iter().any(is) {
            Self::Name
        } else {
            Self::Text
        }
    }

    /// Cleans a text of this kind, and returns 1 where it was cut, else 0: callers count the sum.
    pub fn clean(self, text: &mut String) -> u64 {
        let most = match self {
            Self::Number => LONGEST,
            Self::Name => NAME,
            Self::Clicked | Self::Text => LONGEST_TEXT,
        };
        // Text around a caller's number goes first, so that it does not take the number's place within the limit.
        if self == Self::Number && text.chars().nth(LONGEST).is_some() {
            let read: String = text.chars().take(LONGEST_TEXT).collect();
            *text = number::without_trappings(&read);
        }
        let ends = |c: char| c.is_whitespace() || is_hidden(c);
        let mut kept = text.trim_matches(ends).chars().filter_map(|c| self.keeps(c));
        let mut clean: String = kept.by_ref().take(most).collect();
        let was_cut = kept.next().is_some();
        // The last character that was kept may have stood before a word that was cut. A clicked text keeps its length, by which
        // it is refused later.
        if self != Self::Clicked {
            clean.truncate(clean.trim_end_matches(ends).len());
        }
        *text = clean;
        u64::from(was_cut)
    }

    /// What becomes of a character.
    fn keeps(self, c: char) -> Option<char> {
        match self {
            Self::Name if is_line_end(c) => Some(' '),
            // Two lines may be two numbers.
            Self::Clicked if is_line_end(c) => Some('\n'),
            Self::Text if matches!(c, '\n' | '\r' | '\t') => Some(c),
            Self::Name | Self::Text if is_joiner(c) => Some(c),
            _ => (!is_hidden(c)).then_some(c),
        }
    }
}

/// A number or an id, cleaned.
pub fn number(text: &str) -> String {
    cleaned(Kind::Number, text)
}

/// A name, cleaned.
pub fn name(text: &str) -> String {
    cleaned(Kind::Name, text)
}

/// Any other text, cleaned.
pub fn text(text: &str) -> String {
    cleaned(Kind::Text, text)
}

/// A text of the site's own, at its full length, without characters that change its direction.
pub fn visible(text: &str) -> String {
    text.chars().filter_map(|c| Kind::Text.keeps(c)).collect()
}

fn cleaned(kind: Kind, text: &str) -> String {
    let mut text = text.to_owned();
    kind.clean(&mut text);
    text
}

/// Cleans every text in a JSON value by the name of its field, and returns how many were cut.
pub fn clean(value: &mut Value) -> u64 {
    clean_named("", value)
}

/// The same for an object.
pub fn clean_fields(fields: &mut Fields) -> u64 {
    fields.iter_mut().map(|(name, value)| clean_named(name, value)).sum()
}

fn clean_named(name: &str, value: &mut Value) -> u64 {
    match value {
        Value::String(text) => Kind::of_field(name).clean(text),
        Value::Number(digits) if digits.as_str().len() > LONGEST => {
            let mut cut = digits.to_string();
            let count = Kind::Number.clean(&mut cut);
            // What is left may no longer be a JSON number.
            *value = Value::String(cut);
            count
        }
        Value::Array(values) => values.iter_mut().map(|value| clean_named(name, value)).sum(),
        Value::Object(fields) => clean_fields(fields),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// Whether a character joins letters or parts of an emoji, or chooses their form: some scripts can't be written without it.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Whether a character can't be seen, except by what it does to others: controls, marks and overrides of direction, joiners,
/// invisible signs, tags.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::json::{self, FieldWords};
    use proptest::prelude::*;

    #[test]
    fn a_number_loses_what_nobody_sees_and_keeps_what_it_says() {
        assert_eq!(number("\u{202A}+44 (20) 7946-0000\u{202C}"), "+44 (20) 7946-0000");
        assert_eq!(number(" 415\u{200B}555\u{AD}1212\n\u{FEFF}"), "4155551212");
        assert_eq!(number(&"7".repeat(1_000_000)), "7".repeat(64));
    }

    #[test]
    fn a_name_is_one_line_that_runs_in_its_own_direction() {
        assert_eq!(name("Ada\u{202E}ecalevoL"), "AdaecalevoL");
        assert_eq!(name("\u{2067}Ada\u{2069}\nLovelace\u{0}"), "Ada Lovelace");
        assert_eq!(name("می\u{200C}خواهم"), "می\u{200C}خواهم", "a script's own joiner stays");
        assert_eq!(name(&"ä".repeat(300)), "ä".repeat(200));
    }

    #[test]
    fn a_text_keeps_its_lines() {
        assert_eq!(text("One\n\ttwo\u{7}\u{202E}"), "One\n\ttwo");
        assert_eq!(text(&"x".repeat(5_000)).len(), 2_000);
        assert_eq!(visible(&"\u{202E}x".repeat(5_000)).len(), 5_000);
    }

    #[test]
    fn the_fields_of_a_value_are_cut_by_what_they_hold_and_counted() {
        let long = "7".repeat(3_000);
        let mut value = json::read(&format!(
            r#"{{"calling":"{long}","calls":[{{"ucid":"{long}","callid":{long}}}],"Name":"{long}","userdata":"{long}","ok":"\u202a7\u202c"}}"#
        ))
        .unwrap();
        assert_eq!(clean(&mut value), 5);
        let fields = value.as_object().unwrap();
        let call = fields.get("calls").unwrap().as_array().unwrap()[0].as_object().unwrap();
        let lengths = [
            fields.words("calling"),
            call.words("ucid"),
            call.words("callid"),
            fields.words("Name"),
            fields.words("userdata"),
        ];
        assert_eq!(lengths.map(|text| text.len()), [64, 64, 64, 200, 2_000]);
        assert_eq!(fields.words("ok"), "7");
        assert_eq!(clean(&mut value), 0, "once is enough");
    }

    #[test]
    fn what_is_cut_between_two_words_ends_with_the_first() {
        let long = format!("{} {}", "a".repeat(LONGEST - 1), "b");
        assert_eq!(number(&long), "a".repeat(LONGEST - 1));
    }

    proptest! {
        #[test]
        fn what_is_clean_stays_as_it_is(foreign in "\\PC{0,80}|.{0,80}") {
            for kind in [number, name, text] {
                let clean = kind(&foreign);
                prop_assert_eq!(kind(&clean), clean.clone());
            }
            prop_assert!(!number(&foreign).chars().any(is_hidden));
        }
    }
}
