//! What people read, as data: a key of the catalogue (`www/words/en.ftl`) and typed arguments. The page puts a message into the
//! agent's language; the core does not know which that is. `cargo xtask words` checks that keys, catalogues and arguments fit
//! together.

mod arguments;
pub mod catalogue;
mod mistakes;
pub mod tags;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use mistakes::Mistake;

use crate::privacy::{CatalogueWord, Number, PersonName, TheirWords};
use crate::side::Side;

/// A sentence or a phrase, not yet in any language. The empty one says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Message {
    key: CatalogueWord,
    args: Vec<(CatalogueWord, Arg)>,
}

/// What stands in a message where the catalogue has a `{ $name }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Arg {
    /// A text as it came: a server's words, what a setting says, the name of a rule.
    Text(TheirWords),
    /// A phone number, an extension, an agent's id: it is read from left to right in every language.
    Number(Number),
    /// A person's or a record's name.
    Name(PersonName),
    /// A whole number, which may decide about a plural.
    Count(u64),
    /// Tenths, shown with one digit after the point.
    Tenths(u64),
    /// A word of the catalogue's own, by which a message chooses its wording; it is never shown.
    Choice(CatalogueWord),
    /// Another message.
    Message(Box<Message>),
    /// A phone number exactly as it is searched or dialled: never in groups.
    Plain(Number),
}

/// `say!("key", name: value, ..)` is the message with that key and those arguments.
#[macro_export]
macro_rules! say {
    ($key:literal $(, $name:ident : $value:expr)* $(,)?) => {
        $crate::words::Message::new(
            $key,
            ::std::vec![$(($crate::privacy::CatalogueWord::of(stringify!($name)), $crate::words::Arg::from($value))),*],
        )
    };
}
pub use say;

impl Message {
    /// What `say!` makes; nothing else calls it, so that every key can be found.
    pub fn new(key: &'static str, args: Vec<(CatalogueWord, Arg)>) -> Self {
        Self { key: CatalogueWord::of(key), args }
    }

    /// Words that somebody else wrote: a rule's, a server's. They are shown as they are.
    pub fn as_said(words: &str) -> Self {
        if words.is_empty() { Self::default() } else { say!("as-said", words: Arg::text(words)) }
    }

    /// The message with a placeholder for each number and each name of a person.
    #[must_use]
    pub fn without_persons(mut self) -> Self {
        for (_, arg) in &mut self.args {
            match arg {
                Arg::Number(_) | Arg::Plain(_) | Arg::Name(_) => *arg = Arg::text("…"),
                Arg::Message(message) => **message = std::mem::take(&mut **message).without_persons(),
                Arg::Text(_) | Arg::Count(_) | Arg::Tenths(_) | Arg::Choice(_) => {}
            }
        }
        self
    }

    /// The message with other numbers in it, where `change` gives them.
    #[must_use]
    pub fn with_numbers(&self, change: &impl Fn(&str) -> Option<String>) -> Self {
        let changed = |arg: &Arg| match arg {
            Arg::Number(number) => change(number).map_or_else(|| arg.clone(), Arg::number),
            Arg::Message(message) => message.with_numbers(change).into(),
            Arg::Text(_) | Arg::Name(_) | Arg::Plain(_) | Arg::Count(_) | Arg::Tenths(_) | Arg::Choice(_) => {
                arg.clone()
            }
        };
        let args = self.args.iter().map(|(name, arg)| (name.clone(), changed(arg)));
        Self { key: self.key.clone(), args: args.collect() }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.key.is_empty()
    }

    /// The catalogue's key, which tells messages apart in every language.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// This sentence, and another one after it.
    #[must_use]
    pub fn then(self, other: Self) -> Self {
        match (self.is_empty(), other.is_empty()) {
            (true, _) => other,
            (_, true) => self,
            _ => say!("one-after-another", first: self, second: other),
        }
    }

    /// Several things with the language's comma between them.
    pub fn list(items: impl IntoIterator<Item = Arg>) -> Self {
        let mut list = Self::default();
        for item in items {
            let item = say!("list-item", item: item);
            list = if list.is_empty() { item } else { say!("list", first: list, second: item) };
        }
        list
    }
}

impl Arg {
    /// A text as it came.
    pub fn text(text: impl Into<TheirWords>) -> Self {
        Self::Text(text.into())
    }

    /// A phone number, an extension, an agent's id.
    pub fn number(number: impl Into<Number>) -> Self {
        Self::Number(number.into())
    }

    /// A phone number exactly as it is searched or dialled.
    pub fn plain(number: impl Into<Number>) -> Self {
        Self::Plain(number.into())
    }

    /// A person's or a record's name.
    pub fn name(name: impl Into<PersonName>) -> Self {
        Self::Name(name.into())
    }

    /// A word by which the catalogue chooses its wording.
    pub fn choice(word: &'static str) -> Self {
        Self::Choice(CatalogueWord::of(word))
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<&Message> for Arg {
    fn from(message: &Message) -> Self {
        message.clone().into()
    }
}

impl From<Side> for Arg {
    fn from(side: Side) -> Self {
        Self::choice(side.name())
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<u16> for Arg {
    fn from(count: u16) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// In English, for consoles and tests.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&catalogue::in_english(self))
    }
}

/// Whether these are its words in English.
impl PartialEq<str> for Message {
    fn eq(&self, words: &str) -> bool {
        *self == words
    }
}

/// Whether these are its words in English.
impl PartialEq<&str> for Message {
    fn eq(&self, words: &&str) -> bool {
        catalogue::in_english(self) == *words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_put_into_english_for_consoles_and_tests() {
        let message = Message::as_said("Queue is closed").then(Message::as_said("Try later."));
        assert_eq!(message, "Queue is closed. Try later.");
        assert_eq!(Message::default().then(Message::as_said("Alone")), "Alone");
    }

    #[test]
    fn a_list_has_the_languages_comma() {
        let list = Message::list(["7714", "7715", "7716"].map(Arg::number));
        assert_eq!(list, "7714, 7715, 7716");
    }

    #[test]
    fn numbers_and_names_of_persons_are_withheld_by_their_types() {
        let inner = Message::list([Arg::number("7714"), Arg::name("Ada Penrose"), Arg::text("sales")]);
        let message = say!("one-after-another", first: inner, second: Message::as_said("ready"));
        assert_eq!(message.without_persons(), "…, …, sales. ready");
    }

    #[test]
    fn numbers_are_changed_wherever_they_stand_and_nothing_else_is() {
        let inner = Message::list([Arg::number("7714"), Arg::name("7714"), Arg::number("7715")]);
        let change = |number: &str| (number == "7714").then(|| "77 14".to_owned());
        assert_eq!(inner.then(Message::as_said("7714")).with_numbers(&change), "77 14, 7714, 7715. 7714");
    }

    #[test]
    fn a_message_survives_being_packed() {
        let message = say!("as-said", words: Arg::text("Bitte warten"));
        let packed = postcard::to_allocvec(&message).unwrap();
        assert_eq!(postcard::from_bytes::<Message>(&packed).unwrap(), message);
    }
}
