//! A call of a CRM's library as plain data: the core makes it, the page does it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The most letters that a host's word has: it is copied like a number.
const LETTERS: usize = 12;

/// Which CRM and which of its user interfaces the page is in, by the word that its own file gives it (`crm.rs` has the registry).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CrmKind([u8; LETTERS]);

impl CrmKind {
    /// The kind of a word in plain letters; what is longer than 12 of them is cut.
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
}

/// What a library's callback is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Callback {
    /// It brings the reply, once.
    Reply,
    /// It is a listener for clicks, for the life of the page.
    Clicks,
    /// It is a listener for navigation, for the life of the page.
    Navigation,
    /// The method takes none.
    None,
}
