//! A number as people of a country write it, for reading only: signs are put between its digits, and none is added, lost or moved.
//! Where the groups end, a library of the page's knows; which numbers are touched at all is decided here.

use serde::{Deserialize, Serialize};

use super::WHOLE;
use crate::privacy::{Prefix, SiteText};

/// The most digits that are grouped: those of a whole number, and what stands in front of it.
const MOST: usize = 22;
/// What stands between a number and its extension (`dialing::with_extension`).
const EXTENSION: &str = " ext. ";

/// What grouping needs to know of the site.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Grouping {
    /// `/Softphone/country`: two letters; empty where numbers stay as they come.
    pub country: SiteText,
    /// The outside prefix, which stands apart.
    pub outside: Prefix,
    /// The international prefix, likewise.
    pub international: Prefix,
}

impl Grouping {
    /// A number in groups; `None` where it stays as it is: it is short (an extension, an emergency number), has `*` or `#`, was
    /// written by somebody with signs of their own, or is no number that the country or another one has. `write` gives the ways
    /// in which a number of the country, or one with a plus, is written; nothing where it is none.
    pub fn group(&self, text: &str, write: impl Fn(&str) -> Vec<String>) -> Option<String> {
        let (number, extension) = text.split_at(text.find(EXTENSION).unwrap_or(text.len()));
        let number = self.without_gaps(number);
        let digits = number.strip_prefix('+').unwrap_or(&number);
        if !digits.bytes().all(|sign| sign.is_ascii_digit()) || !(WHOLE..=MOST).contains(&digits.len()) {
            return None;
        }
        let grouped = self.whole(&number, &write)?;
        Some([&grouped, extension].concat())
    }

    fn whole(&self, number: &str, write: &impl Fn(&str) -> Vec<String>) -> Option<String> {
        if let Some(grouped) = alike(number, number, write) {
            return Some(grouped);
        }
        let (outside, international) = (self.outside.as_str(), self.international.as_str());
        let both = [outside, international].concat();
        let apart = [outside, international].join(" ");
        let fronts = [(both.as_str(), apart.trim(), true), (outside, outside, false)];
        for (front, shown, is_abroad) in fronts {
            let rest = number.strip_prefix(front).filter(|rest| !front.is_empty() && rest.len() >= WHOLE);
            let Some(rest) = rest.filter(|_| !(is_abroad && international.is_empty())) else { continue };
            let asked = if is_abroad { ["+", rest].concat() } else { rest.to_owned() };
            if let Some(grouped) = alike(rest, &asked, write) {
                return Some([shown, " ", &grouped].concat());
            }
        }
        // Many switches tell a caller from abroad without the plus.
        let may_be_abroad = !number.starts_with(['+', '0']);
        may_be_abroad.then(|| alike(number, &["+", number].concat(), write)).flatten()
    }

    /// The number without the gaps that the dial plan's prefixes are shown with.
    fn without_gaps(&self, number: &str) -> String {
        let mut rest = number;
        let mut whole = String::new();
        for front in [&self.outside, &self.international] {
            let parts = rest.strip_prefix(front.as_str()).and_then(|rest| rest.strip_prefix(' '));
            if let Some(after) = parts.filter(|_| !front.is_empty()) {
                whole.push_str(front);
                rest = after;
            }
        }
        whole + rest
    }
}

/// The first of the ways to write `asked` that has the signs of `number`, all of them and no others.
fn alike(number: &str, asked: &str, write: &impl Fn(&str) -> Vec<String>) -> Option<String> {
    let has_plus = number.starts_with('+');
    let as_it_came = |written: String| {
        if has_plus { written } else { written.strip_prefix('+').unwrap_or(&written).to_owned() }
    };
    let keys = |text: &str| -> String {
        text.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect()
    };
    write(asked).into_iter().map(as_it_came).find(|written| keys(written) == number)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A country where numbers have ten digits, in groups of five, or eleven after a plus.
    fn write(number: &str) -> Vec<String> {
        let all =
            |digits: &str, length| digits.len() == length && digits.bytes().all(|it| it.is_ascii_digit());
        match number.strip_prefix('+') {
            Some(abroad) if all(abroad, 11) => vec![format!("+{} {}", &abroad[..2], &abroad[2..])],
            None if all(number, 10) => {
                vec![format!("{}-{}", &number[..5], &number[5..]), format!("+1 {number}")]
            }
            // What dials abroad there: the library shows what it leads to.
            None if number.starts_with("00") && all(&number[2..], 11) => vec![format!("+{}", &number[2..])],
            _ => Vec::new(),
        }
    }

    fn group(number: &str) -> Option<String> {
        let site = Grouping { country: "US".into(), outside: "9".into(), international: "011".into() };
        site.group(number, write)
    }

    #[test]
    fn signs_are_put_between_the_digits_and_no_digit_is_added_or_lost() {
        for (number, shown) in [
            ("4155551212", "41555-51212"),
            ("+44207946001", "+44 207946001"),
            ("44207946001", "44 207946001"),
            ("94155551212", "9 41555-51212"),
            ("901144207946001", "9 011 44 207946001"),
            ("9 011 44207946001", "9 011 44 207946001"),
            ("9 4155551212", "9 41555-51212"),
            ("4155551212 ext. 12", "41555-51212 ext. 12"),
        ] {
            assert_eq!(group(number).as_deref(), Some(shown), "{number}");
        }
    }

    #[test]
    fn short_numbers_codes_and_what_people_wrote_stay() {
        for number in [
            "",
            "911",
            "112",
            "9911",
            "2612",
            "555121",
            "*97",
            "#31#4155551212",
            "*214155551212#",
            "(415) 555-1212",
            "415 555 1212",
            "1-800-FLOWERS",
            "anonymous",
            "0044207946001",
            "4155551212 ext 12",
            "ext. 12",
            "12345678901234567890123456",
            "\u{664}\u{661}\u{665}5551212",
        ] {
            assert_eq!(group(number), None, "{number}");
        }
        assert_eq!(Grouping::default().group("4155551212", |_| Vec::new()), None);
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn nothing_panics_and_the_digits_stay(text in "\\PC*", digits in "[+]?[0-9]{0,24}", shown in "\\PC*") {
            let site = Grouping { country: "US".into(), outside: "9".into(), international: "011".into() };
            let lies = |_: &str| vec![shown.clone(), digits.clone()];
            for number in [&text, &digits] {
                if let Some(grouped) = site.group(number, lies) {
                    proptest::prop_assert_eq!(super::super::digits(&grouped), super::super::digits(number));
                }
            }
        }
    }
}
