//! A call of a CRM's library as plain data: the core makes it, the page does it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use crate::words::Message;

/// The most letters that a host's word has; a fixed length makes `CrmKind` a `Copy` type.
const LETTERS: usize = 12;

/// Which CRM and which of its user interfaces the page is in, by the word that its own file gives it (`crm.rs` has the registry).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CrmKind([u8; LETTERS]);

impl CrmKind {
    /// The kind of a host's word, in ASCII letters; a word is cut after 12 of them.
    pub const fn of(word: &str) -> Self {
        let mut letters = [0; LETTERS];
        let (mut places, mut rest): (&mut [u8], &[u8]) = (&mut letters, word.as_bytes());
        while let (Some((place, others)), Some((letter, more))) =
            (places.split_first_mut(), rest.split_first())
        {
            *place = *letter;
            (places, rest) = (others, more);
        }
        Self(letters)
    }

    /// Its word.
    pub fn word(&self) -> &str {
        let letters = self.0.split(|letter| *letter == 0).next().unwrap_or_default();
        std::str::from_utf8(letters).unwrap_or_default()
    }
}

impl fmt::Debug for CrmKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Serialize for CrmKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("CrmKind", self.word())
    }
}

impl<'de> Deserialize<'de> for CrmKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|word| Self::of(&word))
    }
}

/// One call of a CRM's library, as plain data for the shell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CrmCall {
    /// Which library.
    pub crm: CrmKind,
    /// The method's name, as the library spells it (for Classic `cti.enableClickToDial` and `saveLog`).
    pub method: String,
    /// The arguments as the text of a JSON array (Classic) or object (Lightning).
    pub arguments: String,
    /// What to do with the library's callback.
    pub callback: Callback,
    /// The messages among the arguments, which the page puts into its language; [`in_words`] marks their places.
    pub words: Vec<Message>,
}

/// Adds a message to `words`, and gives the JSON value that marks its place among a call's arguments.
pub fn in_words(words: &mut Vec<Message>, message: &Message) -> Value {
    words.push(message.clone());
    json!({ SAY: words.len() - 1 })
}

/// The key of the object that marks a message's place. Data of others can't be taken for it: they are texts among the arguments,
/// never objects.
const SAY: &str = "say";
/// Words are cut here: libraries throw at longer titles.
const LONGEST: usize = 256;

impl CrmCall {
    /// A call without messages among its arguments, which are JSON text.
    pub fn new(crm: CrmKind, method: &str, arguments: String, callback: Callback) -> Self {
        Self { crm, method: method.to_owned(), arguments, callback, words: Vec::new() }
    }

    /// The arguments' text, with the messages put into words.
    pub fn spoken(&self, say: impl Fn(&Message) -> String) -> String {
        if self.words.is_empty() {
            return self.arguments.clone();
        }
        let Ok(mut arguments) = serde_json::from_str(&self.arguments) else { return self.arguments.clone() };
        self.put(&mut arguments, &say);
        arguments.to_string()
    }

    fn put(&self, value: &mut Value, say: &impl Fn(&Message) -> String) {
        match value {
            Value::Object(fields) => {
                let at = fields.get(SAY).and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
                match at.and_then(|at| self.words.get(at)) {
                    Some(message) => *value = say(message).chars().take(LONGEST).collect::<String>().into(),
                    None => fields.values_mut().for_each(|value| self.put(value, say)),
                }
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.put(value, say)),
            _ => {}
        }
    }
}

/// What a library's callback is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Callback {
    /// It brings the reply, once.
    Reply,
    /// It brings the reply, once, and is the method's third argument although others follow.
    ReplyThird,
    /// It is a listener for clicks, for the life of the page.
    Clicks,
    /// It is a listener for navigation, for the life of the page.
    Navigation,
    /// The method takes none.
    None,
}

impl Callback {
    /// Whether it brings the reply, once.
    pub fn brings_reply(self) -> bool {
        matches!(self, Self::Reply | Self::ReplyThird)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::say;

    #[test]
    fn messages_among_arguments_are_put_into_words_and_texts_stay() {
        let mut words = Vec::new();
        let title = in_words(&mut words, &say!("answer"));
        let arguments = json!([{ "title": title, "id": "{\"say\":0}" }, "say"]).to_string();
        let call = CrmCall {
            crm: CrmKind::of("x"),
            method: "setIcons".to_owned(),
            arguments,
            callback: Callback::None,
            words,
        };
        let spoken = call.spoken(|message| [message.key(), "!"].concat());
        assert_eq!(spoken, r#"[{"title":"answer!","id":"{\"say\":0}"},"say"]"#);
        assert_eq!(call.spoken(|_| "x".repeat(900)).matches('x').count(), LONGEST);
    }
}
