//! The site's directory: whom agents call, consult and transfer to, found by a part of the name or of the number.

use serde::{Deserialize, Serialize};

use crate::privacy::SiteText;

/// Whom a number belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Entry {
    /// The name as the site writes it.
    pub name: SiteText,
    /// The number as the site writes it; it is dialled as if it had been typed.
    pub number: SiteText,
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
        let words =
            typed.split(|sign: char| !sign.is_alphanumeric()).filter(|word| is_name && !word.is_empty());
        let words: Vec<String> = words.map(str::to_lowercase).collect();
        (!words.is_empty() || digits.len() >= LEAST_DIGITS).then_some(Self { words, digits })
    }

    /// Whether a name or a number fits: each word begins a word of the name, or the digits are in the number.
    pub fn fits(&self, name: &str, number: &str) -> bool {
        if self.words.is_empty() {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            return digits.contains(&self.digits);
        }
        let name = name.to_lowercase();
        let begins = |word: &String| {
            name.split(|sign: char| !sign.is_alphanumeric()).any(|part| part.starts_with(word.as_str()))
        };
        self.words.iter().all(begins)
    }
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
        assert!(Search::read("").is_none() && Search::read(" - ").is_none());
    }
}
