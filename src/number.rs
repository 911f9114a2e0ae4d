//! A number as people, web pages and switches write it, taken apart: the number itself, and an extension that is sent after
//! the answer. What can't be told is not guessed: a number is never read shorter or longer than it is.

pub mod dial_link;
pub mod dialing;
mod form;
mod link;
mod plan;
mod readable;
mod signs;
mod words;

pub use form::Format;
pub use link::{without_escapes, without_trappings};
pub use plan::DialPlan;
pub use readable::Grouping;
pub(crate) use signs::is_line_end;
pub use signs::plain;

use serde::{Deserialize, Serialize};

use crate::words::{Message, say};

/// The longest number that is read, in characters, with all its signs.
pub const LONGEST: usize = 64;
/// The longest text in which a number is looked for.
pub const LONGEST_TEXT: usize = 2_000;
/// A whole number has so many digits at least; extensions and local numbers have fewer.
const WHOLE: usize = 7;
/// The longest text that is sent after the answer, in characters.
const LONGEST_EXTENSION: usize = 20;
/// The most digits: E.164's 15 after a plus, and 18 without one, where `011` may stand in front.
const LONGEST_E164: (usize, usize) = (15, 18);

/// A number, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// The number with the signs that it was written with: digits, `*`, `#`, `+`, brackets and other punctuation.
    pub number: String,
    /// Digits to send once it is answered; usually empty.
    pub extension: String,
    /// What was done to get there.
    pub steps: Vec<Step>,
}

/// One step from what was given to what is dialled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// A short stable name of what was done (`international`, `punctuation` ...).
    pub rule: String,
    /// The same in words.
    pub text: Message,
    /// The number after this step.
    pub result: String,
}

/// Why no number could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// There is nothing.
    Empty,
    /// There is no digit in it.
    NoDigit,
    /// It holds more than one number.
    Several,
    /// It is an extension without a number.
    OnlyExtension,
    /// Which of its digits are the number can't be told.
    Unclear,
}

impl Unread {
    /// The same for people.
    pub fn words(self) -> Message {
        match self {
            Self::Empty => say!("no-number-to-dial"),
            Self::NoDigit => say!("no-digit"),
            Self::Several => say!("several-numbers"),
            Self::OnlyExtension => say!("only-an-extension"),
            Self::Unclear => say!("number-unclear"),
        }
    }
}

/// Takes a number apart. `lenient`: signs that no number has are left out, instead of making it unclear.
///
/// # Errors
/// There is no number in it, or more than one, or it can't be told which part is the number.
pub fn read(text: &str, lenient: bool) -> Result<Written, Unread> {
    // A text this long may have been cut, and the number in it as well.
    if text.chars().nth(LONGEST_TEXT - 1).is_some() {
        return Err(Unread::Unclear);
    }
    let mut steps = Vec::new();
    let seen = in_one_line(text)?;
    note(&mut steps, "signs", say!("step-signs"), text.trim(), &seen);
    if seen.is_empty() {
        return Err(Unread::Empty);
    }
    let (bare, given) = link::bare(&seen)?;
    note(&mut steps, "link", say!("step-link"), &seen, &bare);
    if bare.is_empty() {
        return Err(Unread::Empty);
    }
    if !bare.contains(is_digit) {
        return Err(Unread::NoDigit);
    }
    let (number, extension) = split_extension(&bare)?;
    note(&mut steps, "extension-part", say!("step-extension-part"), &bare, &number);
    if !given.is_empty() && !extension.is_empty() {
        return Err(Unread::Unclear);
    }
    let unnamed = without_words_before(&number)?;
    let digits = words::spelled(&unnamed);
    let spelled = digits.as_deref().unwrap_or(&unnamed);
    let cleared = without_words_after(spelled)?;
    if digits.is_some() {
        note(&mut steps, "letters", say!("step-letters"), &unnamed, spelled);
    } else {
        note(&mut steps, "words", say!("step-words"), &number, &cleared);
    }
    check(&cleared, lenient)?;
    let number = without_trunk_zero(&cleared);
    note(&mut steps, "trunk-zero", say!("step-trunk-zero"), &cleared, &number);
    let extension = [given, extension].concat();
    // `9w4155551212`: the number would be shorter than what is sent after the answer.
    let all = count(&number);
    if all < WHOLE && extension.len() > all {
        return Err(Unread::Unclear);
    }
    Ok(Written { number, extension, steps })
}

/// The text with plain signs, its lines one after another. A line of digits below another one may be a number of its own.
fn in_one_line(text: &str) -> Result<String, Unread> {
    let mut all = String::new();
    for line in text.split(is_line_end).map(signs::plain).filter(|line| !line.is_empty()) {
        let goes_on = line.starts_with(|sign: char| sign.is_alphabetic() || [',', ';', '#'].contains(&sign));
        if all.contains(is_digit) && line.contains(is_digit) && !goes_on {
            return Err(Unread::Several);
        }
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(&line);
    }
    Ok(all)
}

/// A text of several lines for a field that has one, such that its lines stay what they are to [`read`]; `None` where it has one.
pub fn lines_in_one(text: &str) -> Option<String> {
    let is_end = |sign: char| matches!(sign, '\n' | '\r');
    text.contains(is_end).then(|| {
        let lines: Vec<&str> = text.split(is_end).map(str::trim).filter(|line| !line.is_empty()).collect();
        lines.join("\t")
    })
}

/// The digits of a text.
pub fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn note(steps: &mut Vec<Step>, rule: &str, text: Message, before: &str, after: &str) {
    if before != after {
        steps.push(Step { rule: rule.to_owned(), text, result: after.to_owned() });
    }
}

fn is_digit(sign: char) -> bool {
    sign.is_ascii_digit()
}

/// Whether a telephone has a key for it.
fn is_key(sign: char) -> bool {
    sign.is_ascii_digit() || sign == '*' || sign == '#'
}

/// `*21*...#`, `#31#...`: all signs behind the first belong to the code.
fn is_feature_code(number: &str) -> bool {
    number.starts_with(['*', '#'])
}

fn count(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

/// Takes an extension off the end: `x12`, `(ext. 12)`, `Durchwahl 12`, `#12`, `,,12`, `;12`.
fn split_extension(text: &str) -> Result<(String, String), Unread> {
    let none = || Ok((text.to_owned(), String::new()));
    let end = text.trim_end_matches([' ', ')', ']', '}', '.', ',', ';', ':', '-']);
    let hash = (!is_feature_code(text)).then(|| end.rsplit_once('#')).flatten();
    if let Some((head, run)) = hash
        && count(head) >= WHOLE
        && !run.trim().is_empty()
        && run.trim().chars().all(is_digit)
        && !head.trim_end().ends_with(char::is_alphabetic)
        && !head.trim_end().ends_with([',', ';', '.', ':'])
    {
        return extension(head, run.trim());
    }
    let before = end.trim_end_matches(is_key);
    let run = end.get(before.len()..).unwrap_or_default();
    if run.is_empty() {
        return none();
    }
    let marked = before.trim_end_matches([' ', '.', ':', '=', '(', '[', '-', '#']);
    let head = marked.trim_end_matches(char::is_alphabetic);
    let word = marked.get(head.len()..).unwrap_or_default();
    if words::is_extension(word) {
        if !head.contains(is_digit) {
            return Err(Unread::OnlyExtension);
        }
        // `1-800-APP-1234`: a word that belongs to the number.
        if word.len() > 1 && words::spelled(text).is_some() {
            let is_joined = !text.contains(char::is_whitespace) && word.chars().all(char::is_uppercase);
            return if is_joined { none() } else { Err(Unread::Unclear) };
        }
        return extension(head, run.trim_start_matches('#'));
    }
    // A phone's own signs for waiting before the rest is sent.
    let is_letter =
        matches!(word, "p" | "w" | "P" | "W") && marked.len() == before.len() && head.ends_with(is_digit);
    let head = if is_letter { head } else { before.trim_end_matches([',', ';', ' ']) };
    let pauses = before.get(head.len()..).unwrap_or_default().replace(' ', "");
    if pauses.is_empty() {
        return none();
    }
    // `9,415...`: a pause after the digits that get an outside line belongs to the number.
    if count(head) < 3 && !pauses.contains(';') && !is_letter {
        return none();
    }
    let sure = pauses.len() > 1 || run.ends_with('#') || is_letter;
    if count(run) >= WHOLE && !sure {
        return Err(Unread::Several);
    }
    if head.contains([',', ';']) || count(head) < WHOLE && !sure {
        return Err(Unread::Unclear);
    }
    extension(head, run)
}

fn extension(head: &str, run: &str) -> Result<(String, String), Unread> {
    if run.len() > LONGEST_EXTENSION || run.is_empty() {
        return Err(Unread::Unclear);
    }
    let number = head.trim_end_matches([' ', '(', '[', ',', ';', '-', '.', '/', ':']);
    Ok((number.to_owned(), run.to_owned()))
}

/// Takes off what stands before the number: `Tel.: `, a picture of a telephone.
fn without_words_before(text: &str) -> Result<String, Unread> {
    let Some((head, rest)) = text.find(is_digit).and_then(|at| Some((text.get(..at)?, text.get(at..)?)))
    else {
        return Err(Unread::NoDigit);
    };
    let signs = head.rsplit(char::is_alphabetic).next().unwrap_or_default();
    let has_words = signs.len() < head.len();
    // A letter right before the digits may belong to them.
    if has_words && (signs.is_empty() || signs == "-" || names_extension(head))
        || head.contains(char::is_numeric)
        || begins_with_another(has_words.then_some(signs), rest)
    {
        return Err(Unread::Unclear);
    }
    let kept: String = signs.chars().filter(|sign| matches!(sign, '+' | '(' | '*' | '#')).collect();
    Ok([&kept, rest].concat())
}

/// Whether the first digits belong to the words before the number (`Room 12, 415...`) or are its place in a list (`2. 415...`).
/// `signs`: what stands between the words and the digits, if there are words.
fn begins_with_another(signs: Option<&str>, number: &str) -> bool {
    let first = number.split(|sign| !is_digit(sign)).next().unwrap_or_default();
    let rest = number.get(first.len()..).unwrap_or_default();
    let between = rest.split(is_digit).next().unwrap_or_default();
    let digits = count(rest);
    if digits < WHOLE {
        return false;
    }
    let Some(signs) = signs else { return first.len() < 3 && between.starts_with(". ") };
    // `Tel. 030 - 1234567` is one number, and so is `Tel 1 (415) 555-1212`.
    let may_begin = first.starts_with('0') || first == "1" && digits == 10 && !between.contains(" - ");
    let is_short = first.len() < 3 || digits >= 10;
    between.contains([',', ';'])
        || between.contains(". ")
        || is_short && !may_begin && !signs.contains([':', '+', '('])
}

/// Takes off what stands after the number: ` (home)`, a full stop.
fn without_words_after(text: &str) -> Result<String, Unread> {
    let last = text.rfind(is_digit).map_or(0, |at| at + 1);
    let keys =
        text.get(last..).unwrap_or_default().chars().take_while(|sign| matches!(sign, '*' | '#')).count();
    let (Some(number), Some(tail)) = (text.get(..last + keys), text.get(last + keys..)) else {
        return Err(Unread::Unclear);
    };
    let signs = tail.split(char::is_alphabetic).next().unwrap_or_default();
    let has_words = signs.len() < tail.len();
    if has_words && (signs.is_empty() || signs == "-" || names_extension(tail))
        || tail.contains(['+', '*', '#', '%'])
        || tail.contains(char::is_numeric)
    {
        return Err(Unread::Unclear);
    }
    let is_open = number.matches('(').count() > number.matches(')').count();
    Ok(if is_open && signs.contains(')') { [number, ")"].concat() } else { number.to_owned() })
}

/// Whether a word of a number means something: it hides the number, stands before an extension, or is a link's.
pub(crate) fn is_word(word: &str) -> bool {
    let word = word.to_lowercase();
    dialing::hides(&word) || link::is_word(&word) || names_extension(&word)
}

/// Whether a word of a text stands before an extension.
pub(crate) fn names_extension(text: &str) -> bool {
    text.split(|sign: char| !sign.is_alphabetic()).any(words::is_extension)
}

/// Whether what is left is one number.
fn check(number: &str, lenient: bool) -> Result<(), Unread> {
    let from = number.find(is_digit).unwrap_or(0);
    let (head, inside) = (number.get(..from).unwrap_or_default(), number.get(from..).unwrap_or_default());
    if number.chars().nth(LONGEST).is_some() {
        return Err(Unread::Unclear);
    }
    if inside.contains('+') || head.matches('+').count() > 1 {
        return Err(Unread::Several);
    }
    if is_feature_code(number) {
        return if inside.contains(char::is_alphabetic) { Err(Unread::Unclear) } else { Ok(()) };
    }
    let begins_with_pause = inside.find(',').is_some_and(|at| at < 3 && inside.matches(',').count() == 1)
        && !inside.contains(", ");
    let usual = |sign: char| is_key(sign) || " -./()[]{}".contains(sign) || sign == ',' && begins_with_pause;
    let left_out = |sign: char| lenient && !sign.is_alphabetic() && !sign.is_numeric();
    let odd = |sign: char| !usual(sign) && !left_out(sign);
    let parts = |signs: &[char]| {
        let signs = signs.to_vec();
        inside
            .split(move |sign: char| sign.is_whitespace() || signs.contains(&sign))
            .map(count)
            .collect::<Vec<_>>()
    };
    let whole = |parts: &[usize]| parts.iter().filter(|digits| **digits >= WHOLE).count() > 1;
    let runs: Vec<usize> = inside.split(|sign: char| !is_digit(sign)).map(str::len).collect();
    let all = count(inside);
    let most = if head.contains('+') { LONGEST_E164.0 } else { LONGEST_E164.1 };
    let is_written = inside.contains(|sign| !is_key(sign)) || !head.is_empty();
    if whole(&parts(&['/', ',', ';', '|', '&']))
        || whole(&runs)
        || is_written && all > most
        || are_two(number, inside)
    {
        return Err(Unread::Several);
    }
    // Brackets after a whole number: hours, a second number, nobody knows.
    let late = inside.rsplit_once(['(', '[', '{']).is_some_and(|(before, _)| count(before) >= WHOLE);
    if late || closes_unopened(number) || inside.contains(odd) { Err(Unread::Unclear) } else { Ok(()) }
}

/// `2) 415...`: the number's place in a list is no part of it.
fn closes_unopened(number: &str) -> bool {
    let before =
        number.split_once(')').map(|(before, after)| !before.contains('(') && after.contains(is_digit));
    before.unwrap_or_default()
}

/// `030/123456` is one number; `030 123456/57` and `7722/7723` are two.
fn are_two(number: &str, inside: &str) -> bool {
    let Some((before, after)) = inside.split_once('/') else { return false };
    let (before, after) = (count(&before.replace("(0)", "")), count(after));
    let has_country = number.starts_with('+') || inside.starts_with("00");
    before > if has_country { 8 } else { 6 } || before == after && (3..=5).contains(&before)
}

/// After a country code the trunk prefix in brackets is not dialled. In Italy it is no prefix, but a part of the number.
fn without_trunk_zero(number: &str) -> String {
    let digits = digits(number);
    let abroad = ["00", "011"].iter().find_map(|prefix| digits.strip_prefix(prefix));
    let from_code = if number.contains('+') { Some(digits.as_str()) } else { abroad };
    let keeps = |whole: &str| ["39", "378", "379"].iter().any(|code| whole.starts_with(code));
    if from_code.is_none_or(keeps) {
        return number.to_owned();
    }
    ["(0)", "( 0 )", "[0]"].iter().fold(number.to_owned(), |number, zero| number.replace(zero, ""))
}
