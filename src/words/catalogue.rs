//! Catalogues in the Fluent format: they put a message into words. The English one is always there, so that something can be said
//! where another can't be had.

use std::borrow::Cow;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_memoizer::IntlLangMemoizer;

use super::{Arg, Message};

/// The English catalogue.
pub const ENGLISH: &str = include_str!("../../www/words/en.ftl");

/// Around a number, which runs from left to right, and its end.
pub const LEFT_TO_RIGHT: char = '\u{2066}';
/// Around what runs as its own first letter does: a name, a text as it came.
pub const BY_ITSELF: char = '\u{2068}';
/// The end of both.
pub const ENDS: char = '\u{2069}';

/// Writes numbers as a language does; `None` leaves them in plain digits.
pub type Format = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// The words of one language, with a site's own before them and English behind them.
pub struct Catalogue {
    /// In the order in which a key is looked up.
    bundles: Vec<FluentBundle<FluentResource>>,
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

    /// Words of a language, before those that are there. What can't be read of them is told, line by line, and left out.
    pub fn add(&mut self, language: &str, words: &str, format: Option<Format>) -> Vec<String> {
        let (resource, mut flaws) = match FluentResource::try_new(words.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors.iter().map(|error| at_line(words, error)).collect()),
        };
        let Ok(identifier) = language.parse() else {
            flaws.push(format!("{language} is no language"));
            return flaws;
        };
        let mut bundle = FluentBundle::new(vec![identifier]);
        // The marks are put around arguments, by what they are.
        bundle.set_use_isolating(false);
        bundle.set_formatter(format);
        bundle.add_resource_overriding(resource);
        self.bundles.insert(0, bundle);
        language.clone_into(&mut self.language);
        flaws
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
        self.put(&message.key, None, Some(message)).unwrap_or_else(|| message.key.clone().into_owned())
    }

    /// The words of an element of the markup, or of one of its attributes.
    pub fn of_markup(&self, key: &str, attribute: Option<&str>) -> Option<String> {
        self.put(key, attribute, None)
    }

    fn put(&self, key: &str, attribute: Option<&str>, message: Option<&Message>) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, arg) in message.into_iter().flat_map(|message| &message.args) {
            args.set(name.as_ref(), self.value(arg));
        }
        for bundle in &self.bundles {
            let Some(found) = bundle.get_message(key) else { continue };
            let pattern = match attribute {
                Some(name) => found.get_attribute(name).map(|attribute| attribute.value()),
                None => found.value(),
            };
            let Some(pattern) = pattern else { continue };
            let mut errors = Vec::new();
            let words = bundle.format_pattern(pattern, Some(&args), &mut errors);
            // A catalogue that asks for what the message does not have makes no sentence: the next one may.
            if errors.is_empty() {
                return Some(words.into_owned());
            }
        }
        None
    }

    #[allow(clippy::cast_precision_loss)] // counts and tenths of seconds are small
    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        let marked = |mark: char, text: &str| FluentValue::String(format!("{mark}{text}{ENDS}").into());
        match arg {
            Arg::Text(text) | Arg::Name(text) => marked(BY_ITSELF, text),
            Arg::Number(number) => marked(LEFT_TO_RIGHT, number),
            Arg::Count(count) => FluentValue::Number((*count as f64).into()),
            Arg::Tenths(tenths) => {
                let options = FluentNumberOptions {
                    minimum_fraction_digits: Some(1),
                    ..FluentNumberOptions::default()
                };
                FluentValue::Number(FluentNumber::new(*tenths as f64 / 10.0, options))
            }
            Arg::Choice(word) => FluentValue::String(Cow::Owned(word.clone().into_owned())),
            Arg::Message(message) => FluentValue::String(self.say(message).into()),
        }
    }
}

/// Words without the marks: for copies, for other programs, for tests.
pub fn plain(words: &str) -> String {
    words.replace([LEFT_TO_RIGHT, BY_ITSELF, ENDS], "")
}

/// A message in English, without marks.
pub(super) fn in_english(message: &Message) -> String {
    thread_local!(static WORDS: Catalogue = Catalogue::english(None));
    WORDS.with(|words| plain(&words.say(message)))
}

fn at_line(words: &str, error: &fluent_syntax::parser::ParserError) -> String {
    let before = words.get(..error.pos.start).unwrap_or_default();
    format!("line {}: {}", before.matches('\n').count() + 1, error.kind)
}
