//! Catalogues in the Fluent format: they put a message into words. The English one is always there, for what another language
//! lacks.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::rc::Rc;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use intl_memoizer::IntlLangMemoizer;

use super::arguments::in_pattern;
use super::mistakes::{self, Mistake};
use super::{Arg, Message};

/// The English catalogue.
pub const ENGLISH: &str = include_str!("../../www/words/en.ftl");

/// The mark before a number, which runs from left to right.
pub const LEFT_TO_RIGHT: char = '\u{2066}';
/// The mark before a name or a text as it came, whose own first letter says which way it runs.
pub const BY_ITSELF: char = '\u{2068}';
/// The mark that ends either.
pub const ENDS: char = '\u{2069}';

/// Writes numbers as a language does; `None` leaves them in plain digits.
pub type Format = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// The words of one language, with a site's own before them and English behind them.
#[derive(Clone)]
pub struct Catalogue {
    /// In the order in which a key is looked up.
    bundles: Vec<Rc<FluentBundle<FluentResource>>>,
    language: String,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Catalogue {
    /// The English words.
    pub fn english(format: Option<Format>) -> Self {
        let mut catalogue = Self { bundles: Vec::new(), language: "en".to_owned() };
        catalogue.add("en", ENGLISH, format);
        catalogue
    }

    /// Adds words of a language, which are looked up before those that are there. What is wrong with the file is returned; words
    /// that can't be read are left out.
    pub fn add(&mut self, language: &str, words: &str, format: Option<Format>) -> Vec<Mistake> {
        if let Some(mistake) = mistakes::too_deep(words) {
            return vec![mistake];
        }
        let (resource, errors) = match FluentResource::try_new(words.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        // Where the file is no UTF-8, all else that is wrong comes from that.
        let mut found: Vec<Mistake> = mistakes::no_utf8(words).into_iter().collect();
        if found.is_empty() {
            found.extend(errors.iter().map(|error| mistakes::unreadable(words, error)));
            if let Some(english) = self.bundles.last() {
                found.extend(mistakes::against(words, resource.entries(), |key| arguments_of(english, key)));
            }
            found.sort_by_key(|mistake| mistake.line);
        }
        if !resource.entries().any(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_))) {
            return found;
        }
        let Ok(identifier) = language.parse() else { return found };
        let mut bundle = FluentBundle::new(vec![identifier]);
        // `value` puts the marks around arguments, by their kinds.
        bundle.set_use_isolating(false);
        bundle.set_formatter(format);
        // It fails only where the functions are there already.
        drop(bundle.add_builtins());
        bundle.add_resource_overriding(resource);
        self.bundles.insert(0, Rc::new(bundle));
        language.clone_into(&mut self.language);
        found
    }

    /// The language's tag, such as `de`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        let language = self.language.split('-').next().unwrap_or_default();
        matches!(language, "ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb")
    }

    /// A message in words, with a mark before and after each argument that runs its own way.
    pub fn say(&self, message: &Message) -> String {
        if message.is_empty() {
            return String::new();
        }
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            args.set(&**name, self.value(arg));
        }
        put(&self.bundles, &message.key, None, &args).unwrap_or_else(|| message.key.to_string())
    }

    /// Whether there are no words but the English ones.
    pub fn has_only_english(&self) -> bool {
        self.bundles.len() < 2
    }

    /// The words of an element of the markup, or of one of its attributes; the English ones only where they are wanted.
    pub fn of_markup(&self, key: &str, attribute: Option<&str>, english: bool) -> Option<String> {
        let others = self.bundles.len().saturating_sub(1);
        let bundles = if english { &self.bundles[..] } else { self.bundles.get(..others)? };
        put(bundles, key, attribute, &FluentArgs::new())
    }

    #[allow(clippy::cast_precision_loss)] // counts and tenths of seconds are small
    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        // Marks within the text are taken out, so that somebody else's text can't end its own.
        let marked =
            |mark: char, text: &str| FluentValue::String(format!("{mark}{}{ENDS}", plain(text)).into());
        match arg {
            Arg::Text(text) => marked(BY_ITSELF, text),
            Arg::Name(name) => marked(BY_ITSELF, name),
            Arg::Number(number) | Arg::Plain(number) => marked(LEFT_TO_RIGHT, number),
            Arg::Count(count) => FluentValue::Number((*count as f64).into()),
            Arg::Tenths(tenths) => {
                let options = FluentNumberOptions {
                    minimum_fraction_digits: Some(1),
                    ..FluentNumberOptions::default()
                };
                FluentValue::Number(FluentNumber::new(*tenths as f64 / 10.0, options))
            }
            Arg::Choice(word) => FluentValue::String(Cow::Owned(word.to_string())),
            Arg::Message(message) => FluentValue::String(self.say(message).into()),
        }
    }
}

/// The words of the first bundle that has the key and fits the arguments.
fn put(
    bundles: &[Rc<FluentBundle<FluentResource>>],
    key: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> Option<String> {
    for bundle in bundles {
        let Some(found) = bundle.get_message(key) else { continue };
        let pattern = match attribute {
            Some(name) => found.get_attribute(name).map(|attribute| attribute.value()),
            None => found.value(),
        };
        let Some(pattern) = pattern else { continue };
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, Some(args), &mut errors);
        // Words that ask for an argument that the message does not have are skipped: the next bundle may fit.
        if errors.is_empty() {
            return Some(words.into_owned());
        }
    }
    None
}

/// Whether this is a word of the English catalogue's own: a key, an argument's name, a word by which it chooses.
pub fn has(word: &str) -> bool {
    let is_own = word
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte == b'_' || byte.is_ascii_digit());
    let written = |before: &str, after: &str| ENGLISH.contains(&[before, word, after].concat());
    is_own && (written("\n", " =") || written("{ $", " ") || written("[", "]"))
}

/// Words without marks of direction: for copies, for other programs, for tests.
pub fn plain(words: &str) -> String {
    words.replace(|sign| matches!(sign, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}'), "")
}

/// A message in English, without marks.
pub(super) fn in_english(message: &Message) -> String {
    thread_local!(static WORDS: Catalogue = Catalogue::english(None));
    WORDS.with(|words| plain(&words.say(message)))
}

/// The arguments that a message of a bundle uses; `None` where it has no such message.
fn arguments_of(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<BTreeSet<String>> {
    let message = bundle.get_message(key)?;
    let mut found = BTreeSet::new();
    let attributes = message.attributes().map(|attribute| attribute.value());
    message.value().into_iter().chain(attributes).for_each(|pattern| in_pattern(pattern, &mut found));
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::say;

    const GERMAN: &str = "call-held = Gehalten\nmissed-calls = { $count ->\n    [one] { $count } verpasst\n   *[other] { $count } verpasste\n}\n";

    fn german(site: &str) -> Catalogue {
        let mut catalogue = Catalogue::english(None);
        assert!(catalogue.add("de", GERMAN, None).is_empty());
        catalogue.add("de", site, None);
        catalogue
    }

    #[test]
    fn a_sites_words_come_first_then_the_languages_then_english() {
        let catalogue = german("call-held = In der Warteschleife\n");
        assert_eq!(catalogue.say(&say!("call-held")), "In der Warteschleife");
        assert_eq!(german("").say(&say!("call-held")), "Gehalten");
        assert_eq!(catalogue.say(&say!("call-talking")), "Talking", "what the language lacks");
        assert_eq!((catalogue.language(), catalogue.is_right_to_left()), ("de", false));
    }

    #[test]
    fn counts_choose_their_plural() {
        let catalogue = german("");
        assert_eq!(catalogue.say(&say!("missed-calls", count: 1_u32)), "1 verpasst");
        assert_eq!(catalogue.say(&say!("missed-calls", count: 3_u32)), "3 verpasste");
    }

    #[test]
    fn a_mistake_is_told_with_its_line_and_the_rest_is_read() {
        let mut catalogue = Catalogue::english(None);
        let flaws = catalogue.add("de", "call-held = Gehalten\n\ncall-ended = { kaputt\n", None);
        assert!(flaws.len() == 1 && flaws[0].line == 3, "{flaws:?}");
        assert_eq!(flaws[0].words, "A } is missing.");
        assert_eq!(catalogue.say(&say!("call-held")), "Gehalten");
        assert_eq!(catalogue.say(&say!("call-ended")), "Ended");
    }

    #[test]
    fn each_mistake_has_its_line_and_says_what_to_do() {
        let told = |words: &str| -> Vec<(usize, String)> {
            let found = Catalogue::english(None).add("de", words, None);
            found.into_iter().map(|mistake| (mistake.line, mistake.words.to_string())).collect()
        };
        let one = |line: usize, words: &str| vec![(line, words.to_owned())];
        assert_eq!(told("# A comment\ncall-held = Gehalten\n"), []);
        assert_eq!(
            told("call-held = x\nno-such-key = x\n"),
            one(
                2,
                "The softphone says nothing by the key no-such-key. Correct the key, or take the line out."
            )
        );
        assert_eq!(
            told("call-held = x\n\ncall-held = y\n"),
            one(3, "The key call-held stands twice: the later words are taken.")
        );
        assert_eq!(
            told("missed-calls = { $cuont } verpasst\n"),
            one(1, "The message missed-calls gets no { $cuont }, so its English words are taken.")
        );
        assert_eq!(
            told("hold = Oph\u{fffd}ngen\n"),
            one(1, "The file is not saved as UTF-8. Save it as UTF-8.")
        );
        assert_eq!(told("h\0o\0l\0d\0"), one(1, "The file is not saved as UTF-8. Save it as UTF-8."));
        assert_eq!(told("= x\n"), one(1, "A message begins with its key, such as answer = Answer."));
    }

    #[test]
    fn words_that_want_another_argument_are_passed_over() {
        let catalogue = german("call-held = Gehalten von { $name }\n");
        assert_eq!(catalogue.say(&say!("call-held")), "Gehalten");
    }

    #[test]
    fn numbers_and_texts_of_others_run_their_own_way_and_can_not_end_it() {
        let hostile = format!("7714{ENDS}\u{202e}evil");
        let said = Catalogue::english(None).say(&say!("as-said", words: Arg::number(hostile)));
        assert_eq!(said.matches(ENDS).count(), 1);
        assert!(said.starts_with(LEFT_TO_RIGHT) && said.ends_with(ENDS));
        assert_eq!(plain(&said), "7714evil");
    }

    #[test]
    fn a_file_of_braces_is_refused_before_it_is_parsed() {
        let mut catalogue = Catalogue::english(None);
        let deep = format!("call-held = Gehalten\ncall-ended = {}", "{ ".repeat(100_000));
        let flaws = catalogue.add("de", &deep, None);
        assert!(flaws.len() == 1 && flaws[0].line == 2, "{flaws:?}");
        assert_eq!(catalogue.say(&say!("call-held")), "On hold");
    }

    #[test]
    fn numbers_may_be_written_as_a_language_asks() {
        let catalogue = german("missed-calls = { NUMBER($count, minimumFractionDigits: 1) } verpasst\n");
        assert_eq!(catalogue.say(&say!("missed-calls", count: 3_u32)), "3.0 verpasst");
    }

    #[test]
    fn arguments_are_no_catalogue() {
        let said = Message::as_said("{ $number } { \"x\" } call-held").to_string();
        assert_eq!(said, "{ $number } { \"x\" } call-held");
    }

    #[test]
    fn markup_is_english_only_where_it_was_not_before() {
        let catalogue = german("");
        assert_eq!(catalogue.of_markup("call-held", None, false).as_deref(), Some("Gehalten"));
        assert_eq!(catalogue.of_markup("call-talking", None, false), None);
        assert_eq!(catalogue.of_markup("call-talking", None, true).as_deref(), Some("Talking"));
    }
}
