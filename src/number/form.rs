//! How a number is written for another system: as it came, or in the form that the other one searches.

use serde::{Deserialize, Serialize};

use super::digits;
use crate::number::DialPlan;
use crate::words::{Message, say};

/// Numbers with fewer digits are extensions: they stay as they are.
const SHORTEST: usize = 7;

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Format {
    /// As it came.
    #[default]
    AsIs,
    /// `+`, the country code and the number.
    E164,
    /// As it is dialled within the own country.
    National,
    /// Its digits alone.
    Digits,
    /// The last ones of its digits.
    Last(u8),
}

impl Format {
    /// Reads a format's name as settings write it.
    pub fn read(name: &str) -> Option<Self> {
        match name {
            "as-is" => Some(Self::AsIs),
            "e164" => Some(Self::E164),
            "national" => Some(Self::National),
            "digits" | "strip-nondigits" => Some(Self::Digits),
            _ => None,
        }
    }

    /// The form in words, as part of a sentence.
    pub fn words(self) -> Message {
        match self {
            Self::AsIs => say!("form-as-is"),
            Self::E164 => say!("form-e164"),
            Self::National => say!("form-national"),
            Self::Digits => say!("form-digits"),
            Self::Last(count) => say!("form-last", count: u32::from(count)),
        }
    }

    /// Reads the form in which callers are searched: besides those names `last 10 digits`, `last10`.
    pub fn read_search(text: &str) -> Option<Self> {
        let name = text.trim().to_ascii_lowercase();
        if name == "as is" {
            return Some(Self::AsIs);
        }
        let Some(last) = name.strip_prefix("last") else { return Self::read(&name) };
        let count = last.trim_end_matches("digits").trim_matches([' ', '-', ':', '=']);
        count.parse().ok().filter(|count| (3..=15).contains(count)).map(Self::Last)
    }

    /// A number in this form, by the site's own country code and prefixes.
    pub fn write(self, number: &str, plan: &DialPlan) -> String {
        if self == Self::AsIs {
            return number.to_owned();
        }
        // An extension is no part of the number.
        let written = super::read(number, true).map_or_else(|_| number.to_owned(), |written| written.number);
        let number = written.as_str();
        match self {
            Self::AsIs => number.to_owned(),
            Self::Digits => digits(number),
            Self::Last(count) => {
                let all = digits(number);
                all.get(all.len().saturating_sub(usize::from(count))..).unwrap_or_default().to_owned()
            }
            Self::E164 | Self::National => {
                let plus = number.trim_start().starts_with('+');
                // The trunk prefix in brackets is not dialled from abroad.
                let all = digits(&if plus { number.replace("(0)", "") } else { number.to_owned() });
                match whole(&all, plus, plan) {
                    Some(whole) if self == Self::E164 => ["+", &whole].concat(),
                    Some(whole) => national(&whole, plan),
                    None => all,
                }
            }
        }
    }
}

/// A number with its country code, where that is known.
fn whole(digits: &str, plus: bool, plan: &DialPlan) -> Option<String> {
    if plus {
        return (!digits.is_empty()).then(|| digits.to_owned());
    }
    if digits.len() < SHORTEST {
        return None;
    }
    let international = if plan.international.is_empty() { "00" } else { &plan.international };
    // Also where the site's own prefix is another one: no national number begins with 00.
    if let Some(rest) = digits.strip_prefix(international).or_else(|| digits.strip_prefix("00")) {
        return Some(rest.to_owned());
    }
    let code = plan.own_country_code.as_str();
    if code.is_empty() {
        return None;
    }
    let trunk = Some(plan.trunk_prefix.as_str()).filter(|trunk| !trunk.is_empty());
    let begins_with_trunk = trunk.is_some_and(|trunk| digits.starts_with(trunk));
    let after_code = digits.strip_prefix(code).filter(|_| !begins_with_trunk);
    if after_code.is_some_and(|rest| rest.len() >= SHORTEST) {
        return Some(digits.to_owned());
    }
    let rest = trunk.and_then(|trunk| digits.strip_prefix(trunk)).unwrap_or(digits);
    Some([code, rest].concat())
}

/// A number with its country code as it is dialled within the own country.
fn national(whole: &str, plan: &DialPlan) -> String {
    match whole.strip_prefix(plan.own_country_code.as_str()).filter(|_| !plan.own_country_code.is_empty()) {
        Some(rest) => [&plan.trunk_prefix, rest].concat(),
        None if plan.international.is_empty() => ["00", whole].concat(),
        None => [&plan.international, whole].concat(),
    }
}
