//! The directory: whom agents call, consult and transfer to, found by a part of the name or of the number. A long list, which a web
//! server or a CRM has, is a [`Book`]: it is in no save and in no recording, and is searched without being read through.

mod book;
mod reading;

use serde::{Deserialize, Serialize};

use crate::foreign;
use crate::privacy::SiteText;

pub use book::Book;
pub(crate) use reading::entry;
pub use reading::{Flaw, read};

/// So many entries of a list are kept.
pub const MOST_ENTRIES: usize = 50_000;
/// So many bytes of a list are read.
pub const MOST_BYTES: u32 = 10_000_000;
/// A name is cut after so many characters.
pub const LONGEST_NAME: usize = 80;
/// A number can have so many signs.
pub const LONGEST_NUMBER: usize = 60;

/// Whom a number belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Entry {
    /// The name as the site writes it.
    pub name: SiteText,
    /// The number as the site writes it; it is dialled as if it had been typed.
    pub number: SiteText,
}

impl Entry {
    /// The entry of a foreign name and number, cleaned; `None` where that is nobody who can be called.
    pub fn of(name: &str, number: &str) -> Option<Self> {
        let number = foreign::number(number);
        let number = number.trim();
        let can_be_dialled =
            number.len() <= LONGEST_NUMBER && number.bytes().any(|sign| sign.is_ascii_digit());
        let name: String = foreign::name(name).trim().chars().take(LONGEST_NAME).collect();
        (can_be_dialled && !name.is_empty()).then(|| Self { name: name.into(), number: number.into() })
    }
}

/// What is looked for: words with which names begin, or digits.
#[derive(Debug)]
pub struct Search {
    words: Vec<String>,
    digits: String,
}

impl Search {
    /// Reads what was typed; `None` while that is too little to look for.
    pub fn read(typed: &str) -> Option<Self> {
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let is_name = typed.chars().any(char::is_alphabetic);
        let folded = folded(typed);
        let words =
            folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| is_name && !word.is_empty());
        let words: Vec<String> = words.map(str::to_owned).collect();
        (!words.is_empty() || digits.len() >= LEAST_DIGITS).then_some(Self { words, digits })
    }

    /// Whether a name or a number fits: each word begins a word of the name, or the digits are in the number.
    pub fn fits(&self, name: &str, number: &str) -> bool {
        if self.words.is_empty() {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            return digits.contains(&self.digits);
        }
        self.begins_words(&folded(name))
    }

    /// Whether each word begins a word of a folded name.
    fn begins_words(&self, name: &str) -> bool {
        let begins = |word: &String| {
            name.split(|sign: char| !sign.is_alphanumeric()).any(|part| part.starts_with(word.as_str()))
        };
        self.words.iter().all(begins)
    }
}

/// A text in the form in which texts are compared: in lower case. A capital I with a dot becomes an i without another dot, and a
/// sigma is the same wherever in a word it stands, since what is being typed ends elsewhere than the name does.
fn folded(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .filter(|sign| *sign != '\u{307}')
        .map(|sign| if sign == 'ς' { 'σ' } else { sign })
        .collect()
}

/// So many digits are looked for at least.
const LEAST_DIGITS: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_how_their_words_begin_and_numbers_by_any_of_their_digits() {
        let fits = |typed: &str, name: &str, number: &str| {
            Search::read(typed).is_some_and(|search| search.fits(name, number))
        };
        assert!(fits("gra", "Grace Kim", "2612") && fits("kim gr", "Grace Kim", "2612"));
        assert!(fits("desk 12", "Help Desk 12", "2612") && !fits("desk 13", "Help Desk 12", "2613"));
        assert!(!fits("race", "Grace Kim", "2612"));
        assert!(fits("sør", "Emil Sørensen", "2613") && fits("SØR", "Emil Sørensen", "2613"));
        assert!(fits("61", "Grace Kim", "2612") && fits("(41", "Ben", "(415) 555-1212"));
        assert!(!fits("6", "Grace Kim", "2612"), "one digit is too little");
        assert!(fits("İstanbul", "İstanbul Ofis", "1") && fits("istanbul", "İstanbul Ofis", "1"));
        assert!(fits("νικοσ", "ΝΙΚΟΣ", "1") && fits("ΝΙΚΟΣ", "Νικοστράτος", "1"));
        assert!(Search::read("").is_none() && Search::read(" - ").is_none());
    }
}
