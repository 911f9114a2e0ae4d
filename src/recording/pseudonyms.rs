//! The pseudonyms of one recording. INVARIANT: what the core does with numbers (takes out punctuation, adds or takes off a
//! prefix, compares) has the same outcome with pseudonyms as with the real numbers. So the pseudonym of a digit depends on the
//! digit and on the digits to its right, and prefixes of the dial plan stay. Pseudonyms are drawn at random and kept nowhere but
//! in the tables here: there is no key to find.

use std::collections::{BTreeMap, BTreeSet};

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use super::record_id;
use crate::crm::call_log::NO_RELATION;
use crate::number;
use crate::phone::cti::ctisvr::UNKNOWN_REQUEST;
use crate::phone::dialing::SAYS_WHY;
use crate::site::rules::On;

/// What is written for digits that are sent while talking: a card number, a PIN.
const KEYS: &str = "0";
/// No extension part that is dialled is longer (`LONGEST_EXTENSION` in src/number.rs).
const LONGEST_TAIL: usize = 40;
/// What is written for digits to be sent where one of them is no key of a phone, so that they are still refused.
const NO_KEYS: &str = "?";
/// What stands for a value in an agent's phone as the settings write it.
const PEER_PLACES: [&str; 2] = ["extension", "agentId"];
/// How often a pseudonym is drawn again that another text has already; then it gets digits at its end.
const TRIES: u32 = 50;

/// What a walk through the recording is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    /// The site's own words and prefixes are learned.
    Site,
    /// The digits that stay are learned.
    Numbers,
    /// Pseudonyms are written.
    Write,
}

pub(super) struct Pseudonyms {
    pub(super) phase: Phase,
    random: ChaCha20Rng,
    prefixes: BTreeSet<String>,
    /// Words that the site's settings hold.
    site: BTreeSet<String>,
    reasons: BTreeSet<String>,
    drops_trunk_zero: bool,
    /// For the digits to the right of a digit: the digits that stay at that place.
    fixed: BTreeMap<String, BTreeSet<u8>>,
    /// For the digits to the right of a digit: what each digit becomes at that place.
    permutations: BTreeMap<String, [u8; 10]>,
    texts: BTreeMap<String, String>,
    drawn: BTreeSet<String>,
}

impl Pseudonyms {
    pub(super) fn new(seed: [u8; 32]) -> Self {
        Self {
            phase: Phase::Site,
            random: ChaCha20Rng::from_seed(seed),
            prefixes: BTreeSet::new(),
            site: BTreeSet::new(),
            reasons: BTreeSet::new(),
            drops_trunk_zero: false,
            fixed: BTreeMap::new(),
            permutations: BTreeMap::new(),
            texts: BTreeMap::new(),
            drawn: BTreeSet::new(),
        }
    }

    // --- What the site says ---

    /// The site's settings hold this text.
    pub(super) fn learn_site(&mut self, text: &str) {
        if self.phase == Phase::Site {
            self.site.extend(words(text).map(str::to_lowercase));
        }
    }

    /// Prefixes of numbers, comma separated.
    pub(super) fn learn_prefixes(&mut self, text: &str, is_own_country: bool) {
        if self.phase == Phase::Site {
            let prefixes = text.split(',').map(digits_of).filter(|digits| !digits.is_empty());
            self.prefixes.extend(prefixes);
            self.drops_trunk_zero |= is_own_country && !digits_of(text).is_empty();
        }
    }

    /// Clicked numbers are read as digits only.
    pub(super) fn learn_digits_only(&mut self) {
        self.drops_trunk_zero = true;
    }

    /// A reason code of the site.
    pub(super) fn learn_reason(&mut self, code: &str) {
        if self.phase == Phase::Site {
            self.reasons.insert(code.trim().to_owned());
        }
    }

    /// A word that stays, if the site's settings have it.
    pub(super) fn site_word(&mut self, text: &str) -> String {
        let mut own = words(text).peekable();
        let known = own.peek().is_some() && own.all(|word| self.site.contains(&word.to_lowercase()));
        if known && text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            text.to_owned()
        } else {
            self.text(text)
        }
    }

    /// A reason code stays, if it is one of the site's.
    pub(super) fn reason(&mut self, text: &str) -> String {
        if self.reasons.contains(text.trim()) { text.to_owned() } else { self.text(text) }
    }

    // --- Numbers ---

    /// A number, an extension, an agent's id. Digits that are to be dialled after the answer become one constant. The adapter
    /// reads no more of a text than a number can be long (src/foreign.rs), so the rest of a longer one means nothing and is
    /// written as zeros.
    pub(super) fn number(&mut self, text: &str) -> String {
        if let Some((at, _)) = text.char_indices().nth(number::LONGEST) {
            let bare = number::without_trappings(text);
            if bare.len() < text.len() {
                return self.number(&bare);
            }
            let (read, rest) = text.split_at(at);
            return [self.number(read), KEYS.repeat(rest.chars().count())].concat();
        }
        let text = &number::without_escapes(text);
        let (number, marker, extension) = split_extension(text);
        match self.phase {
            Phase::Site => return String::new(),
            Phase::Numbers => {
                self.keep_prefixes(&digits_of(number));
                return String::new();
            }
            Phase::Write => {}
        }
        let mut written = self.digits(number);
        if !marker.is_empty() {
            let marker = self.digits(marker); // somebody's name may stand there
            written.push_str(&marker);
            // What is too long to be dialled stays too long, and what could be an order to the phone system keeps its sign.
            written.push_str(&KEYS.repeat(if extension.len() > LONGEST_TAIL { extension.len() } else { 1 }));
            if extension.contains(['*', '#']) {
                written.push('#');
            }
        }
        written
    }

    /// A number that JSON writes without quotes: its pseudonym does not begin with a zero.
    pub(super) fn json_number(&mut self, text: &str) -> String {
        if let Some(whole) = text.strip_suffix(".0") {
            return [self.json_number(whole), ".0".to_owned()].concat();
        }
        let digits = digits_of(text);
        if let Some(rest) = digits.get(1..).filter(|rest| self.phase == Phase::Numbers && !rest.is_empty()) {
            self.fixed.entry(rest.to_owned()).or_default().insert(0);
        }
        let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte));
        if plain { self.number(text) } else { self.text_number(text) }
    }

    /// Digits that are sent while talking.
    pub(super) fn keys(text: &str) -> String {
        let are_keys = text.bytes().all(|key| key.is_ascii_digit() || b"*#ABCD".contains(&key));
        match (text.is_empty(), are_keys) {
            (true, _) => String::new(),
            (_, true) => KEYS.to_owned(),
            _ => NO_KEYS.to_owned(),
        }
    }

    fn digits(&mut self, text: &str) -> String {
        let zero = if self.drops_trunk_zero && text.contains('+') { "(0)" } else { "" };
        let mut written: Vec<String> = Vec::new();
        let mut right = String::new();
        let mut letters = String::new();
        let mut rest = text;
        // From the right, since what a digit becomes depends on the digits to its right.
        while let Some(sign) = rest.chars().next_back() {
            if sign.is_alphabetic() {
                letters.insert(0, sign);
                rest = rest.get(..rest.len() - sign.len_utf8()).unwrap_or_default();
                continue;
            }
            self.put_letters(&mut letters, &mut written);
            if !zero.is_empty() && rest.ends_with(zero) {
                written.push(zero.to_owned());
                rest = rest.get(..rest.len() - zero.len()).unwrap_or_default();
                continue;
            }
            if let Some(digit) = sign.to_digit(10) {
                let new = self.digit(digit, &right);
                written.push(new.to_string());
                right.insert(0, sign);
            } else if sign.is_numeric() {
                // A digit of another script stays such a digit, and what only looks like one (a power, a fraction) no digit.
                let is_digit = number::plain(&sign.to_string()).bytes().all(|sign| sign.is_ascii_digit());
                written.push(if is_digit { '\u{660}' } else { '\u{b2}' }.to_string());
            } else {
                written.push(sign.to_string());
            }
            rest = rest.get(..rest.len() - sign.len_utf8()).unwrap_or_default();
        }
        self.put_letters(&mut letters, &mut written);
        written.reverse();
        written.concat()
    }

    fn put_letters(&mut self, letters: &mut String, written: &mut Vec<String>) {
        let run = std::mem::take(letters);
        if run.is_empty() {
            return;
        }
        written.push(if number::is_word(&run) { run } else { self.text(&run) });
    }

    fn digit(&mut self, digit: u32, right: &str) -> u8 {
        let at = digit as usize;
        if let Some(found) = self.permutations.get(right) {
            return found.get(at).copied().unwrap_or_default();
        }
        let stay = self.fixed.get(right).cloned().unwrap_or_default();
        let moved: Vec<u8> = (0..10).filter(|digit| !stay.contains(digit)).collect();
        let mut drawn = moved.clone();
        // Drawn again until no digit stays by chance.
        while moved.len() > 1 && moved.iter().zip(&drawn).any(|(old, new)| old == new) {
            for last in (1..drawn.len()).rev() {
                let other = self.below(u32::try_from(last).unwrap_or_default() + 1) as usize;
                drawn.swap(last, other);
            }
        }
        let mut permutation = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
        for (old, new) in moved.iter().zip(&drawn) {
            if let Some(place) = permutation.get_mut(usize::from(*old)) {
                *place = *new;
            }
        }
        let new = permutation.get(at).copied().unwrap_or_default();
        self.permutations.insert(right.to_owned(), permutation);
        new
    }

    /// Learns which digits stay so that prefixes at the head of a number stay, and what follows them does not become one. The
    /// last digit never stays, since a prefix is never all that is left of a number.
    fn keep_prefixes(&mut self, digits: &str) {
        let mut rest = digits;
        while let Some(longest) = self
            .prefixes
            .iter()
            .filter(|prefix| rest.starts_with(prefix.as_str()))
            .max_by_key(|prefix| prefix.len())
            && longest.len() < rest.len()
        {
            for digit in longest.clone().bytes() {
                rest = rest.get(1..).unwrap_or_default();
                self.fixed.entry(rest.to_owned()).or_default().insert(digit - b'0');
            }
        }
        for (length, digit) in rest.bytes().enumerate() {
            let begun = rest.get(..length).unwrap_or_default();
            let longer = self.prefixes.iter().filter(|prefix| prefix.starts_with(begun));
            let next: Vec<u8> = longer.filter_map(|prefix| prefix.as_bytes().get(length).copied()).collect();
            if next.is_empty() {
                break;
            }
            let right = rest.get(length + 1..).unwrap_or_default();
            if right.is_empty() {
                break;
            }
            self.fixed.entry(right.to_owned()).or_default().extend(next.iter().map(|digit| digit - b'0'));
            if !next.contains(&digit) {
                break;
            }
        }
    }

    // --- Texts ---

    /// Any text: letters for letters, digits for digits. The same text always has the same pseudonym, and different texts have
    /// different ones.
    pub(super) fn text(&mut self, text: &str) -> String {
        if self.phase != Phase::Write {
            return String::new();
        }
        let value = text.trim();
        if value.is_empty() {
            return text.to_owned();
        }
        let written = match self.texts.get(value) {
            Some(known) => known.clone(),
            None => self.draw(value),
        };
        text.replacen(value, &written, 1)
    }

    fn draw(&mut self, value: &str) -> String {
        let mut drawn = self.others(value);
        let signs = value.chars().any(char::is_alphanumeric);
        for tries in 0..TRIES {
            if !signs || !self.drawn.contains(&drawn) {
                break;
            }
            drawn = self.others(value);
            if tries + 1 == TRIES {
                drawn.push_str(&(self.below(900_000) + 100_000).to_string());
            }
        }
        self.drawn.insert(drawn.clone());
        self.texts.insert(value.to_owned(), drawn.clone());
        drawn
    }

    /// A number in JSON that can't be a phone number.
    pub(super) fn text_number(&mut self, text: &str) -> String {
        if self.phase != Phase::Write {
            return String::new();
        }
        let written = self.text(&digits_of(text));
        let written = written.trim_start_matches('0');
        if written.is_empty() { "1".to_owned() } else { written.to_owned() }
    }

    /// A sentence of a server, word by word; words that the core looks for stay.
    pub(super) fn words(&mut self, text: &str) -> String {
        let mut written = String::new();
        let mut run = String::new();
        for sign in text.chars().chain(['\n']) {
            if sign.is_alphanumeric() {
                run.push(sign);
                continue;
            }
            let lower = run.to_lowercase();
            let stays = is_looked_for(&lower) || lower.starts_with("passw");
            written.push_str(&if stays {
                std::mem::take(&mut run)
            } else {
                self.text(&std::mem::take(&mut run))
            });
            written.push(sign);
        }
        written.pop();
        written
    }

    /// Other letters for letters and other digits for digits.
    fn others(&mut self, text: &str) -> String {
        let mut at_front = true;
        let mut written = String::new();
        for sign in text.chars() {
            let new = if sign.is_alphabetic() {
                let old = sign.to_ascii_lowercase();
                let letter = self.other('a', 26, old);
                if sign.is_uppercase() { letter.to_ascii_uppercase() } else { letter }
            } else if sign.is_numeric() {
                // No zero comes to the front, so that a number in JSON stays one.
                if at_front && sign != '0' { self.other('1', 9, sign) } else { self.other('0', 10, sign) }
            } else {
                sign
            };
            at_front = false;
            written.push(new);
        }
        written
    }

    /// One of the `count` characters from `first` on, but not `old`.
    fn other(&mut self, first: char, count: u32, old: char) -> char {
        loop {
            let new = char::from_u32(u32::from(first) + self.below(count)).unwrap_or(first);
            if new != old {
                return new;
            }
        }
    }

    /// A record's id stays where it is one of Salesforce's. A text that only looks like one becomes another text with the same
    /// key prefix.
    pub(super) fn record_id(&mut self, text: &str) -> String {
        if self.phase != Phase::Write || record_id::is_id(text.trim()) {
            return text.to_owned();
        }
        if !record_id::has_shape(text) {
            return self.text(text);
        }
        if let Some(known) = self.texts.get(text) {
            return known.clone();
        }
        let head = record_id::prefix(text).unwrap_or("a00").to_owned();
        let rest: String =
            (0..12).map(|_| char::from(b'A' + u8::try_from(self.below(26)).unwrap_or_default())).collect();
        let mut written = head + &rest;
        if text.len() == 18 {
            written += &record_id::checksum(&written.clone());
        }
        self.texts.insert(text.to_owned(), written.clone());
        written
    }

    /// A call's key (src/phone/call.rs), or a rule's run's, which has the rule and the event before the call's key.
    pub(super) fn key(&mut self, text: &str) -> String {
        if let Some((run, call)) = text.rsplit_once('|') {
            let (rule, on) = run.rsplit_once('|').unwrap_or(("", run));
            let on = if On::is_word(on) { on.to_owned() } else { self.text(on) };
            return [&self.site_word(rule), "|", &on, "|", &self.key(call)].concat();
        }
        let parts: Vec<&str> = text.splitn(4, ':').collect();
        match parts.as_slice() {
            ["c", side @ ("primary" | "backup"), callid, calling] => {
                ["c:", side, ":", &self.text(callid), ":", &self.number(calling)].concat()
            }
            ["n", calling, called, began] if is_time(began) => {
                ["n:", &self.number(calling), ":", &self.number(called), ":", began].concat()
            }
            ["u", ..] => ["u:", &self.text(text.get(2..).unwrap_or_default())].concat(),
            _ => self.text(text),
        }
    }

    /// An agent's phone on the switch, such as SIP/2611: a number, or a name, in any case. Placeholders stay.
    pub(super) fn peer(&mut self, text: &str) -> String {
        let mut written = String::new();
        let mut rest = text;
        while let Some((before, (name, after))) =
            rest.split_once("${").and_then(|(before, after)| Some((before, after.split_once('}')?)))
        {
            written += &self.number(&before.to_lowercase());
            let name = if PEER_PLACES.contains(&name) { name.to_owned() } else { self.text(name) };
            written += &["${", &name, "}"].concat();
            rest = after;
        }
        written + &self.number(&rest.to_lowercase())
    }

    fn below(&mut self, end: u32) -> u32 {
        // The bias of a remainder is below one in a million here.
        self.random.next_u32() % end.max(1)
    }
}

/// When a call was first seen, in milliseconds, and which time its key is seen (`#2`).
fn is_time(text: &str) -> bool {
    let (began, times) = text.split_once('#').unwrap_or((text, "0"));
    let is_count =
        |text: &str| (1..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_count(began) && is_count(times)
}

pub(super) fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether the core looks for a word in what servers and CRMs say.
fn is_looked_for(word: &str) -> bool {
    let all = UNKNOWN_REQUEST.iter().chain(NO_RELATION).chain(SAYS_WHY);
    all.copied().flat_map(words).any(|known| known.eq_ignore_ascii_case(word))
}

/// A number without its extension part, the word before that part, and the part's keys; the last two are empty where there is no
/// such part.
fn split_extension(text: &str) -> (&str, &str, String) {
    let whole = (text, "", String::new());
    let Ok(written) = number::read(text, true) else { return whole };
    let extension = written.extension;
    if extension.is_empty() {
        return whole;
    }
    // The number ends where its digits are complete, or, where it has letters for digits, where the extension begins.
    let digits = digits_of(&written.number);
    let end = |(at, sign): (usize, char)| at + sign.len_utf8();
    let complete =
        text.char_indices().map(end).find(|end| text.get(..*end).is_some_and(|it| digits_of(it) == digits));
    let before =
        complete.or_else(|| text.rfind(&extension)).and_then(|at| text.get(..at)).unwrap_or_default();
    let number = before.trim_end_matches(|c: char| !c.is_ascii_digit());
    let rest = text.get(number.len()..).unwrap_or_default();
    let marker = rest.find(|c: char| c.is_ascii_digit()).and_then(|at| rest.get(..at));
    match marker {
        Some(marker) if !number.is_empty() => (number, marker, extension),
        _ => whole,
    }
}
