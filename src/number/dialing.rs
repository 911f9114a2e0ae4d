//! The dial plan: from what was clicked to what is dialled, with each step and its reason (spec/ctisvr.md 7).

use serde::{Deserialize, Serialize};

pub use crate::number::Step;

use crate::error::{ErrorCode, Refusal};
use crate::number::{self, DialPlan, Format, Unread, Written};
use crate::privacy::{Digits, Number, Prefix};
use crate::words::{Arg, Message, say};

/// A number that is ready to be dialled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialled {
    /// What the CTI server gets.
    pub number: Number,
    /// Digits to send once the call is answered (an extension part); usually empty.
    pub after_answer: Digits,
    /// The number as it was given, for people: what the card and the log show.
    pub given: Number,
    /// How it came about.
    pub steps: Vec<Step>,
}

impl Dialled {
    /// What dials the same once more when it is typed.
    pub fn to_type(&self) -> Number {
        with_extension(&self.number, &self.after_answer).into()
    }

    /// The number for reading: the prefixes that the rule put in front stand apart.
    pub fn in_parts(&self, plan: &DialPlan) -> Number {
        let fronts = match self.steps.last().map(|step| step.rule.as_str()) {
            Some("international") => [plan.outside.as_str(), plan.international.as_str()],
            Some("own-country" | "long-distance" | "outside") => [plan.outside.as_str(), ""],
            _ => ["", ""],
        };
        let (mut parts, mut rest) = (Vec::new(), self.number.as_str());
        for front in fronts.into_iter().filter(|front| !front.is_empty()) {
            let Some(after) = rest.strip_prefix(front) else { break };
            parts.push(front);
            rest = after;
        }
        parts.push(rest);
        parts.join(" ").into()
    }
}

/// A number with its extension, as people write it.
pub fn with_extension(number: &str, extension: &str) -> String {
    if extension.is_empty() { number.to_owned() } else { [number, " ext. ", extension].concat() }
}

/// Where a number comes from, which says how it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Way {
    /// It was clicked in the CRM: the number rule.
    #[default]
    Clicked,
    /// It was typed: as it is, where the plan says nothing else.
    Typed,
    /// It called: the number rule, as if it had been clicked.
    Caller,
    /// It was dialled before, and is complete.
    Again,
}

/// What is dialled for a number that came this way.
///
/// # Errors
/// The number is empty, has no digit, or it can't be told which part is the number.
pub fn read(way: Way, raw: &str, own_extension: &str, plan: &DialPlan) -> Result<Dialled, Refusal> {
    match way {
        Way::Clicked => clicked(raw, own_extension, plan),
        Way::Typed => typed(raw, own_extension, plan),
        Way::Caller => caller(raw, own_extension, plan),
        Way::Again => Ok(as_it_is(written(raw, false)?, "again", say!("step-again"))),
    }
}

/// What is dialled for what stands in the dial field: as a typed number; without a CTI server the computer's own phone program
/// gets it.
///
/// # Errors
/// The number is empty, has no digit, or it can't be told which part is the number.
pub fn for_field(
    raw: &str,
    own_extension: &str,
    plan: &DialPlan,
    by_program: bool,
) -> Result<Dialled, Refusal> {
    if by_program { for_program(raw, plan) } else { read(Way::Typed, raw, own_extension, plan) }
}

/// What is dialled for a clicked number: the number rule `ctisvr`, with the plan's options.
///
/// # Errors
/// The number is empty, has no digit, or it can't be told which part is the number.
pub fn clicked(raw: &str, own_extension: &str, plan: &DialPlan) -> Result<Dialled, Refusal> {
    Ok(by_rule(written(raw, plan.digits_only)?, own_extension, plan))
}

fn by_rule(written: Written, own_extension: &str, plan: &DialPlan) -> Dialled {
    let Written { number: given, extension, steps } = written;
    let mut steps = Steps(steps);
    let digits = keys(&given);
    let digits = if plan.digits_only {
        steps.changed("digits-only", say!("step-digits-only"), &given, digits)
    } else {
        steps.changed("punctuation", say!("step-punctuation-and-plus"), &given, digits)
    };
    let shape = Shape::of(&given, &digits, &plan.own_country_code);
    let number = with_prefix(digits, shape, own_extension, plan, &mut steps);
    Dialled { number: number.into(), after_answer: extension.into(), given: given.into(), steps: steps.0 }
}

/// What is dialled for a typed or pasted number: as it was typed, without its punctuation, unless the plan wants the rule on
/// it. No switch can dial a plus, so with one the rule holds.
///
/// # Errors
/// The number is empty, has no digit, or it can't be told which part is the number.
pub fn typed(raw: &str, own_extension: &str, plan: &DialPlan) -> Result<Dialled, Refusal> {
    if plan.rule_on_typed {
        return clicked(raw, own_extension, plan);
    }
    let written = written(raw, false)?;
    if written.number.contains('+') {
        return Ok(by_rule(written, own_extension, plan));
    }
    Ok(as_typed(written))
}

/// What the computer's own phone program gets for a typed number: the same, but for a plus, which such programs know.
///
/// # Errors
/// The number is empty, has no digit, or it can't be told which part is the number.
pub fn for_program(raw: &str, plan: &DialPlan) -> Result<Dialled, Refusal> {
    if plan.rule_on_typed {
        return clicked(raw, "", plan);
    }
    let written = written(raw, false)?;
    let is_international = written.number.contains('+');
    let mut dialled = as_typed(written);
    if is_international {
        dialled.number.text_mut().insert(0, '+');
    }
    Ok(dialled)
}

fn as_typed(written: Written) -> Dialled {
    as_it_is(written, "as-typed", say!("step-as-typed"))
}

/// Without the number rule: what changes is punctuation only; `rule` and `text` say why in the steps.
fn as_it_is(written: Written, rule: &str, text: Message) -> Dialled {
    let Written { number: given, extension, steps } = written;
    let mut steps = Steps(steps);
    // A pause after the digits that get an outside line is kept.
    let keys = given.chars().filter(|sign| is_key(*sign) || *sign == ',').collect();
    let number = steps.changed("punctuation", say!("step-punctuation"), &given, keys);
    steps.add(rule, text, &number);
    Dialled { number: number.into(), after_answer: extension.into(), given: given.into(), steps: steps.0 }
}

/// What calls a caller back: the number rule, also where the caller's number comes with a link's trappings or with `00`.
///
/// # Errors
/// The number is empty, has no digit, or it can't be told which part is the number.
pub fn caller(raw: &str, own_extension: &str, plan: &DialPlan) -> Result<Dialled, Refusal> {
    if is_cut(raw) {
        return Err(Refusal::new(ErrorCode::BadValue, Unread::Unclear.words()));
    }
    let mut written = written(raw, plan.digits_only)?;
    let digits = keys(&written.number);
    // Where the site's own international prefix begins with 00, the rule handles it.
    let is_abroad = digits.len() > own_extension.trim().len()
        && !plan.international.is_empty()
        && !plan.international.starts_with("00");
    if let Some(rest) = digits.strip_prefix("00").filter(|_| is_abroad) {
        written.number = ["+", rest].concat();
    }
    Ok(by_rule(written, own_extension, plan))
}

/// Whether a caller's number may have been cut where it came in: it is as long as one may be.
fn is_cut(caller: &str) -> bool {
    caller.chars().count() >= number::LONGEST
}

/// Without punctuation: what a telephone has keys for.
fn keys(number: &str) -> String {
    number.chars().filter(|sign| is_key(*sign)).collect()
}

fn is_key(sign: char) -> bool {
    sign.is_ascii_digit() || matches!(sign, '*' | '#')
}

fn written(raw: &str, lenient: bool) -> Result<Written, Refusal> {
    number::read(raw, lenient).map_err(|unread| {
        let code = match unread {
            Unread::Empty | Unread::NoDigit => ErrorCode::NoNumber,
            Unread::Several | Unread::OnlyExtension | Unread::Unclear => ErrorCode::BadValue,
        };
        Refusal::new(code, unread.words())
    })
}

/// Whether two numbers are the same, however they are written; without digits they never are.
pub fn same_number(a: &str, b: &str) -> bool {
    let (mut a, b) = (a.bytes().filter(u8::is_ascii_digit).peekable(), b.bytes().filter(u8::is_ascii_digit));
    a.peek().is_some() && a.eq(b)
}

/// What to search for a caller: without scheme, host and parameters, in the form that the CRM keeps. The longest prefix that
/// fits is taken off first; one that would leave fewer than 3 digits does not fit, so that an extension that begins like a
/// prefix stays whole. What holds fewer than 3 digits is no number.
///
/// # Errors
/// Why the caller is not searched, in words.
pub fn searchable(caller: &str, strip: &[Prefix], form: Format, plan: &DialPlan) -> Result<String, Message> {
    if is_cut(caller) {
        return Err(say!("caller-too-long"));
    }
    let caller = number::without_trappings(caller);
    let caller = caller.as_str();
    if caller.is_empty() {
        return Err(say!("no-caller-number"));
    }
    if is_withheld(caller) {
        return Err(say!("caller-hides-number"));
    }
    let long_enough = |text: &str| number::digits(text).len() >= 3;
    let rests = strip
        .iter()
        .filter(|prefix| !prefix.is_empty())
        .filter_map(|prefix| caller.strip_prefix(prefix.as_str()));
    let rest = rests.map(str::trim_start).filter(|rest| long_enough(rest)).min_by_key(|rest| rest.len());
    let search = rest.unwrap_or(caller);
    if !long_enough(search) {
        return Err(say!("caller-too-short"));
    }
    // The only words that a number has are those of its extension.
    let has_extension = number::read(search, true).is_ok_and(|written| !written.extension.is_empty());
    let has_words = search.contains(char::is_alphabetic) && !has_extension;
    Ok(if has_words { search.to_owned() } else { form.write(search, plan) })
}

/// Whether what stands in a number's place says that the caller hides it.
pub fn is_withheld(caller: &str) -> bool {
    let lower = caller.to_ascii_lowercase();
    ANONYMOUS.iter().any(|word| lower.contains(word))
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

/// Whether a word, in lower case, is one of those that stand in a hidden number's place.
pub(super) fn hides(word: &str) -> bool {
    ANONYMOUS.iter().any(|words| words.split(' ').any(|it| it == word))
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
            let prefix = plan.international.as_str();
            let text = say!(
                "step-international",
                set: which(outside, prefix),
                outside: Arg::text(outside),
                prefix: Arg::text(prefix),
            );
            ("international", text, [outside, prefix, &digits].concat())
        }
        Shape::OwnCountry(length) => {
            let rest = digits.get(length..).unwrap_or_default();
            let prefix = plan.trunk_prefix.as_str();
            let text = say!(
                "step-own-country",
                set: which(outside, prefix),
                outside: Arg::text(outside),
                prefix: Arg::text(prefix),
            );
            ("own-country", text, [outside, prefix, rest].concat())
        }
        Shape::LongDistance => {
            let prefix = plan.long_distance.as_str();
            let text = say!(
                "step-long-distance",
                set: which(outside, prefix),
                outside: Arg::text(outside),
                prefix: Arg::text(prefix),
            );
            ("long-distance", text, [outside, prefix, &digits].concat())
        }
        Shape::Plain if digits.chars().count() > own_extension.trim().chars().count() => {
            let text = say!("step-outside", set: which(outside, ""), outside: Arg::text(outside));
            ("outside", text, [outside, &digits].concat())
        }
        Shape::Plain => ("internal", say!("step-internal"), digits),
    };
    steps.add(rule, text, &result);
    result
}

/// Which of two prefixes go in front: the one that leaves the switch, and the one of the number's own kind.
fn which(outside: &str, prefix: &str) -> Arg {
    Arg::choice(match (outside, prefix) {
        ("", "") => "none",
        (_, "") => "outside",
        ("", _) => "prefix",
        _ => "both",
    })
}

/// The steps so far.
#[derive(Default)]
struct Steps(Vec<Step>);

impl Steps {
    fn add(&mut self, rule: &str, text: Message, result: &str) {
        self.0.push(Step { rule: rule.to_owned(), text, result: result.to_owned() });
    }

    /// Adds a step only if it changed something.
    fn changed(&mut self, rule: &str, text: Message, before: &str, after: String) -> String {
        if before != after {
            self.add(rule, text, &after);
        }
        after
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
