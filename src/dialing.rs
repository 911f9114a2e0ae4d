//! The dial plan: from what was clicked to what is dialled, with each step and its reason (spec/ctisvr.md 7).

use serde::{Deserialize, Serialize};

use crate::error::{ErrorCode, Refusal};
use crate::settings::DialPlan;
use crate::text;

/// A number that is ready to be dialled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialled {
    /// What the CTI server gets.
    pub number: String,
    /// Digits to send once the call is answered (an extension part); usually empty.
    pub after_answer: String,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// One step from what was given to what is dialled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// A short stable name of what was done (`international`, `punctuation` ...).
    pub rule: String,
    /// The same in words.
    pub text: String,
    /// The number after this step.
    pub result: String,
}

/// What is dialled for a clicked number: the number rule `ctisvr`, with the plan's options.
///
/// # Errors
/// The number is empty or has no digit.
pub fn clicked(raw: &str, own_extension: &str, plan: &DialPlan) -> Result<Dialled, Refusal> {
    let raw = raw.trim();
    has_digit(raw)?;
    let mut steps = Steps::default();
    // As links write it (RFC 3966) an extension part is no part of the number, whatever the plan.
    let splits = plan.digits_only || text::has(raw, ";ext=");
    let (number, after_answer) = if splits { split_extension(raw) } else { (raw, String::new()) };
    if !after_answer.is_empty() {
        steps.add("extension-part", "The extension part is sent after the answer", number);
    }
    has_digit(number)?;
    let tolerant = plan.digits_only || !plan.own_country_code.is_empty();
    let number =
        if tolerant && number.contains('+') { text::without(number, "(0)") } else { number.to_owned() };
    let digits = if plan.digits_only {
        let digits = number.chars().filter(|c| c.is_ascii_digit() || matches!(c, '*' | '#')).collect();
        steps.changed("digits-only", "Only digits, * and # are dialled", &number, digits)
    } else {
        let punctuation = |c: char| c.is_whitespace() || matches!(c, '+' | '(' | ')' | '-');
        let digits = number.chars().filter(|c| !punctuation(*c)).collect();
        steps.changed("punctuation", "+, spaces, brackets and hyphens are taken out", &number, digits)
    };
    let shape = Shape::of(&number, &digits, &plan.own_country_code);
    let number = with_prefix(digits, shape, own_extension, plan, &mut steps);
    Ok(Dialled { number, after_answer, steps: steps.0 })
}

/// What is dialled for a typed number: as it was typed, unless the plan wants the rule on it.
///
/// # Errors
/// The number is empty or has no digit.
pub fn typed(raw: &str, own_extension: &str, plan: &DialPlan) -> Result<Dialled, Refusal> {
    if plan.rule_on_typed {
        return clicked(raw, own_extension, plan);
    }
    let number = raw.trim();
    has_digit(number)?;
    let mut steps = Steps::default();
    steps.add("as-typed", "Typed numbers are dialled as they are typed", number);
    Ok(Dialled { number: number.to_owned(), after_answer: String::new(), steps: steps.0 })
}

/// Whether two numbers are the same, however they are written; without digits they never are.
pub fn same_number(a: &str, b: &str) -> bool {
    let digits = |text: &'_ str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (a, b) = (digits(a), digits(b));
    !a.is_empty() && a == b
}

/// What to search for a caller. The longest prefix that fits is taken off first; one that would leave fewer than 3
/// digits does not fit, so that an extension that begins like a prefix stays whole. What holds fewer than 3 digits is no
/// number.
///
/// # Errors
/// Why the caller is not searched, in words.
pub fn searchable(caller: &str, strip: &[String]) -> Result<String, &'static str> {
    let caller = caller.trim();
    if caller.is_empty() {
        return Err("There is no caller number to search.");
    }
    let lower = caller.to_ascii_lowercase();
    if ANONYMOUS.iter().any(|word| text::has(&lower, word)) {
        return Err("The caller hides the number, so there is nothing to search.");
    }
    let long_enough = |text: &str| text.chars().filter(|c| c.is_numeric()).count() >= 3;
    let rests = strip
        .iter()
        .filter(|prefix| !prefix.is_empty())
        .filter_map(|prefix| caller.strip_prefix(prefix.as_str()));
    let rest = rests.map(str::trim_start).filter(|rest| long_enough(rest)).min_by_key(|rest| rest.len());
    let search = rest.unwrap_or(caller);
    if long_enough(search) { Ok(search.to_owned()) } else { Err("The caller number is too short to search.") }
}

const ANONYMOUS: [&str; 10] = [
    "anonymous",
    "private",
    "unknown",
    "restricted",
    "unavailable",
    "not available",
    "withheld",
    "blocked",
    "hidden",
    "no caller id",
];

fn has_digit(number: &str) -> Result<(), Refusal> {
    if number.contains(|c: char| c.is_ascii_digit()) {
        return Ok(());
    }
    let words = if number.is_empty() {
        "There is no number to dial."
    } else {
        "This has no digit in it, so it can't be dialled."
    };
    Err(Refusal::new(ErrorCode::NoNumber, words))
}

/// What kind of number it is, by the way it is written.
#[derive(Clone, Copy)]
enum Shape {
    /// It has a `+`.
    International,
    /// It has a `+` and the own country code, whose digits are counted.
    OwnCountry(usize),
    /// It has brackets.
    LongDistance,
    /// Anything else.
    Plain,
}

impl Shape {
    fn of(number: &str, digits: &str, own_country_code: &str) -> Self {
        if number.contains('+') {
            let own = !own_country_code.is_empty() && digits.starts_with(own_country_code);
            return if own { Self::OwnCountry(own_country_code.len()) } else { Self::International };
        }
        if number.contains('(') && number.contains(')') { Self::LongDistance } else { Self::Plain }
    }
}

fn with_prefix(
    digits: String,
    shape: Shape,
    own_extension: &str,
    plan: &DialPlan,
    steps: &mut Steps,
) -> String {
    let outside = plan.outside.as_str();
    let (rule, text, result) = match shape {
        Shape::International => {
            let text = [
                "It has a +, so it is international: ",
                &prefixes(&[("outside", outside), ("international", &plan.international)]),
            ];
            ("international", text.concat(), [outside, &plan.international, &digits].concat())
        }
        Shape::OwnCountry(length) => {
            let rest = digits.get(length..).unwrap_or_default();
            let text = [
                "It has a + and the own country code, which is taken off: ",
                &prefixes(&[("outside", outside), ("trunk", &plan.trunk_prefix)]),
            ];
            ("own-country", text.concat(), [outside, &plan.trunk_prefix, rest].concat())
        }
        Shape::LongDistance => {
            let text = [
                "It has brackets, so it is long distance: ",
                &prefixes(&[("outside", outside), ("long-distance", &plan.long_distance)]),
            ];
            ("long-distance", text.concat(), [outside, &plan.long_distance, &digits].concat())
        }
        Shape::Plain if digits.chars().count() > own_extension.trim().chars().count() => {
            let text = [
                "It is longer than the own extension, so it leaves the switch: ",
                &prefixes(&[("outside", outside)]),
            ];
            ("outside", text.concat(), [outside, &digits].concat())
        }
        Shape::Plain => (
            "internal",
            "It is not longer than the own extension, so it is internal: no prefix.".to_owned(),
            digits,
        ),
    };
    steps.add(rule, &text, &result);
    result
}

/// Which prefixes go in front, in words.
fn prefixes(list: &[(&str, &str)]) -> String {
    let set: Vec<String> = list
        .iter()
        .filter(|(_, prefix)| !prefix.is_empty())
        .map(|(name, prefix)| [*name, " prefix ", *prefix].concat())
        .collect();
    if set.is_empty() { "no prefix is set.".to_owned() } else { [&set.join(" and "), " in front."].concat() }
}

/// Takes an extension part (`ext. 12`, `x12`, `;ext=12`) off the end of a number.
pub(crate) fn split_extension(number: &str) -> (&str, String) {
    let lower = number.to_ascii_lowercase();
    for word in ["extension", "ext", "x"] {
        let Some(at) = text::find_last(&lower, word) else { continue };
        let (Some(before), Some(after)) = (number.get(..at), number.get(at + word.len()..)) else { continue };
        let digits = after.trim_start_matches(['.', ':', '=', ' ']).trim_end();
        let before = before.trim_end_matches([';', ',', ' ']);
        let whole = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        if whole && !before.ends_with(|c: char| c.is_ascii_alphabetic()) {
            return (before, digits.to_owned());
        }
    }
    (number, String::new())
}

/// The steps so far.
#[derive(Default)]
struct Steps(Vec<Step>);

impl Steps {
    fn add(&mut self, rule: &str, text: &str, result: &str) {
        self.0.push(Step { rule: rule.to_owned(), text: text.to_owned(), result: result.to_owned() });
    }

    /// Adds a step only if it changed something.
    fn changed(&mut self, rule: &str, text: &str, before: &str, after: String) -> String {
        if before != after {
            self.add(rule, text, &after);
        }
        after
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plan() -> DialPlan {
        DialPlan {
            outside: "9".to_owned(),
            long_distance: "1".to_owned(),
            international: "011".to_owned(),
            ..DialPlan::default()
        }
    }

    fn dialled(raw: &str, plan: &DialPlan) -> String {
        clicked(raw, "2611", plan).unwrap().number
    }

    #[test]
    fn the_number_rule_dials_as_the_vendors_does() {
        for (raw, number) in [
            ("+44 20 7946 0000", "9011442079460000"),
            ("(415) 555-1212", "914155551212"),
            ("7722", "7722"),
            ("77223", "977223"),
            ("555-1212", "95551212"),
            ("\u{a0}555\u{a0}1212 ", "95551212"),
            ("+1 (415) 555-1212", "901114155551212"),
            ("(415 555-1212", "94155551212"),
            ("415.555.1212", "9415.555.1212"),
            ("5551212 ext. 12", "95551212ext.12"),
            ("*67", "*67"),
        ] {
            assert_eq!(dialled(raw, &plan()), number, "{raw}");
        }
    }

    #[test]
    fn missing_prefixes_count_as_empty() {
        for raw in ["+44 20 7946 0000", "(442) 079-460000", "442079460000"] {
            assert_eq!(dialled(raw, &DialPlan::default()), "442079460000", "{raw}");
        }
        let steps = clicked("+44 20", "2611", &DialPlan::default()).unwrap().steps;
        assert!(steps.last().unwrap().text.contains("no prefix is set"));
    }

    #[test]
    fn steps_say_why() {
        let steps = clicked("+44 20 7946 0000", "2611", &plan()).unwrap().steps;
        let rules: Vec<&str> = steps.iter().map(|step| step.rule.as_str()).collect();
        assert_eq!(rules, ["punctuation", "international"]);
        assert_eq!(steps[0].result, "442079460000");
        assert_eq!(
            steps[1].text,
            "It has a +, so it is international: outside prefix 9 and international prefix 011 in front."
        );
        assert_eq!(clicked("7722", "2611", &plan()).unwrap().steps[0].rule, "internal");
    }

    #[test]
    fn numbers_of_the_own_country_can_be_national() {
        let uk = DialPlan { own_country_code: "44".to_owned(), trunk_prefix: "0".to_owned(), ..plan() };
        assert_eq!(dialled("+44 20 7946 0000", &uk), "902079460000");
        assert_eq!(dialled("+44 (0)20 7946 0000", &uk), "902079460000");
        assert_eq!(dialled("+1 415 555 1212", &uk), "901114155551212");
    }

    #[test]
    fn digits_only_keeps_extensions_for_after_the_answer() {
        let plan = DialPlan { digits_only: true, ..plan() };
        for (raw, number, extension) in [
            ("415.555.1212", "94155551212", ""),
            ("(415) 555-1212 ext. 12", "914155551212", "12"),
            ("415/555-1212 x 7", "94155551212", "7"),
            ("+1-415-555-1212;ext=99", "901114155551212", "99"),
            ("Extension 12: 555-1212", "9125551212", ""),
            ("555–1212", "95551212", ""),
        ] {
            let dialled = clicked(raw, "2611", &plan).unwrap();
            assert_eq!(
                (dialled.number.as_str(), dialled.after_answer.as_str()),
                (number, extension),
                "{raw}"
            );
        }
        assert!(clicked("ext. 12", "2611", &plan).is_err());
    }

    #[test]
    fn typed_numbers_go_out_as_typed() {
        assert_eq!(typed(" 555-1212 ", "2611", &plan()).unwrap().number, "555-1212");
        let rule = DialPlan { rule_on_typed: true, ..plan() };
        assert_eq!(typed("555-1212", "2611", &rule).unwrap().number, "95551212");
    }

    #[test]
    fn what_has_no_digit_is_refused() {
        for raw in ["", "  ", "abc", "+", "()", "٣"] {
            assert_eq!(clicked(raw, "2611", &plan()).unwrap_err().code, ErrorCode::NoNumber, "{raw}");
            assert_eq!(typed(raw, "2611", &plan()).unwrap_err().code, ErrorCode::NoNumber, "{raw}");
        }
    }

    #[test]
    fn the_same_number_is_known_however_it_is_written() {
        assert!(same_number("(415) 555-1212", "4155551212"));
        assert!(!same_number("415", "4155"));
        assert!(!same_number("", "abc"));
    }

    #[test]
    fn callers_are_searched_without_their_longest_prefix() {
        let strip = ["9".to_owned(), "901".to_owned(), String::new()];
        assert_eq!(searchable("9014155551212", &strip), Ok("4155551212".to_owned()));
        assert_eq!(searchable("94155551212", &strip), Ok("4155551212".to_owned()));
        assert_eq!(searchable("9012", &strip), Ok("012".to_owned()));
        assert_eq!(searchable("911", &strip), Ok("911".to_owned()));
        assert_eq!(searchable(" +44 20 ", &["+44".to_owned()]), Ok("+44 20".to_owned()));
    }

    #[test]
    fn hidden_and_short_callers_are_not_searched() {
        for caller in [
            "",
            " ",
            "12",
            "***",
            "Ada",
            "Lovelace 12",
            "**12#",
            "Anonymous",
            "PRIVATE",
            "unknown caller",
            "Restricted",
            "unavailable",
        ] {
            assert!(searchable(caller, &[]).is_err(), "{caller}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_dialing_panic(
            raw in "\\PC{0,24}|[+()0-9 .x-]{0,24}|[0-9]{3,9} ?(ext|x)[. ]?\\PC{0,4}", digits_only in any::<bool>(),
            own_country_code in "[0-9]{0,2}", rule_on_typed in any::<bool>(),
        ) {
            let plan = DialPlan { rule_on_typed, own_country_code, digits_only, ..plan() };
            let _ = typed(&raw, "2611", &plan);
            let _ = (searchable(&raw, &["9".to_owned(), raw.clone()]), same_number(&raw, &raw));
            if let Ok(dialled) = clicked(&raw, "2611", &plan) {
                prop_assert_eq!(&dialled.steps.last().unwrap().result, &dialled.number);
                prop_assert!(!digits_only || dialled.number.chars().all(|c| c.is_ascii_digit() || "*#".contains(c)));
            }
        }

        #[test]
        fn international_numbers_get_both_prefixes(digits in "[0-9]{6,14}") {
            prop_assert_eq!(dialled(&format!("+{digits}"), &plan()), format!("9011{digits}"));
        }
    }
}
