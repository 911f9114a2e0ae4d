//! The types of texts, which say what a text is: a number, a name, a note, a text of the site's own. So a field's type tells its
//! reader, `Debug` shows nothing of a person, and a recording (docs/recordings.md) keeps or replaces each text as its type says.
//! A plain `String` is replaced there, so no text stays by accident.

mod site;

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use site::{OfSite, Sealed};

/// What a text holds, which decides what becomes of it in a recording. Each type of text has one class; the dialects of servers
/// and CRMs say the classes of their fields in tables of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A phone number, an extension, an agent's id: replaced by other digits.
    Number,
    /// Digits that are sent while talking: replaced by one constant.
    Keys,
    /// Anything else of a person: replaced by other letters and digits.
    Text,
    /// A sentence of a server or a CRM: replaced word by word, but for those that the core looks for.
    Words,
    /// The site's own: it stays.
    Site,
    /// What stands in the site's settings and hosting file: it stays, and so do its words in other texts of the site's.
    OfSite,
    /// What a site sends to a web server and nobody should read: `secret` is written in its place.
    Sealed,
    /// A name that stays where the settings have it: a queue, a variable.
    SiteWord,
    /// A prefix of numbers in the settings: it stays, also at the head of numbers.
    Prefix,
    /// The own country's code in the settings: it stays, also at the head of numbers.
    CountryCode,
    /// A setting's key.
    SettingName,
    /// The value of the setting that was named before it.
    SettingValue,
    /// A reason code: it stays where the settings have it.
    Reason,
    /// One of these words, in any case, stays; another one is replaced.
    Word(&'static [&'static str]),
    /// A request's word in a CTI server's protocol.
    Request,
    /// The name of a CRM's object.
    Object,
    /// The id of a request, a count, a time: a small number that the protocol itself makes.
    Count,
    /// A record's id: it stays where it is one.
    RecordId,
    /// A `ServiceNow` query that names a record.
    Query,
    /// A call's key: its parts are replaced.
    Key,
    /// An agent's phone on the switch.
    Peer,
    /// An address that a server sent: its host stays where the settings have it.
    Url,
    /// A page's own query: the parameters that the core reads stay.
    PageQuery,
    /// A message's key, an argument's name, a word by which a catalogue chooses.
    OfCatalogue,
    /// The word of a CRM host.
    Host,
    /// A password.
    Secret,
    /// JSON that a CRM says.
    Crm,
    /// A frame of a CTI server, or a packet of Socket.IO.
    Frame,
    /// The data of an event of Shuttle's.
    ShuttleData,
    /// Which icon was clicked.
    Icon,
    /// What a page saved: it is left out.
    Saved,
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $class:ident $(, shown as $shown:literal)?;)*) => {
        impl Class {
            /// The class of a newtype, by its name.
            pub fn of_type(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($name) => Some(Self::$class),)*
                    "CatalogueWord" => Some(Self::OfCatalogue),
                    "ProtocolWord" => Some(Self::Site),
                    "IconText" => Some(Self::Icon),
                    "CrmKind" => Some(Self::Host),
                    "Secret" => Some(Self::Secret),
                    "SavedText" => Some(Self::Saved),
                    "OfSite" => Some(Self::OfSite),
                    "Sealed" => Some(Self::Sealed),
                    _ => None,
                }
            }
        }

        /// The names of all types of texts, for tests that check each.
        #[cfg(all(test, not(target_arch = "wasm32")))]
        pub(crate) const TYPES: &[&str] = &[$(stringify!($name),)* "CatalogueWord", "ProtocolWord", "IconText", "Secret"];

        $(
            $(#[$doc])*
            #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
            pub struct $name(String);

            impl $name {
                /// The empty text.
                pub const fn empty() -> Self {
                    Self(String::new())
                }

                /// The text itself.
                pub fn as_str(&self) -> &str {
                    &self.0
                }

                /// The text, to be edited.
                pub fn text_mut(&mut self) -> &mut String {
                    &mut self.0
                }

                /// Makes it empty.
                pub fn clear(&mut self) {
                    self.0.clear();
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_newtype_struct(stringify!($name), self.0.as_str())
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    String::deserialize(deserializer).map(Self)
                }
            }

            shown! { $name $(, $shown)? }

            impl Deref for $name {
                type Target = str;

                fn deref(&self) -> &str {
                    &self.0
                }
            }

            impl AsRef<str> for $name {
                fn as_ref(&self) -> &str {
                    &self.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(&self.0)
                }
            }

            impl From<&str> for $name {
                fn from(text: &str) -> Self {
                    Self(text.to_owned())
                }
            }

            impl From<&String> for $name {
                fn from(text: &String) -> Self {
                    Self(text.clone())
                }
            }

            impl From<String> for $name {
                fn from(text: String) -> Self {
                    Self(text)
                }
            }

            impl From<&$name> for $name {
                fn from(text: &$name) -> Self {
                    text.clone()
                }
            }

            impl From<$name> for String {
                fn from(text: $name) -> Self {
                    text.0
                }
            }

            impl PartialEq<str> for $name {
                fn eq(&self, other: &str) -> bool {
                    self.0 == *other
                }
            }

            impl PartialEq<&str> for $name {
                fn eq(&self, other: &&str) -> bool {
                    self.0 == **other
                }
            }

            impl PartialEq<String> for $name {
                fn eq(&self, other: &String) -> bool {
                    self.0 == **other
                }
            }

            impl PartialEq<$name> for str {
                fn eq(&self, other: &$name) -> bool {
                    *self == *other.0
                }
            }

            impl PartialEq<$name> for &str {
                fn eq(&self, other: &$name) -> bool {
                    **self == *other.0
                }
            }

            impl PartialEq<$name> for String {
                fn eq(&self, other: &$name) -> bool {
                    **self == *other.0
                }
            }
        )*
    };
}

/// What `Debug` shows of a type: words in place of the text, where the text is a person's.
macro_rules! shown {
    ($name:ident, $shown:literal) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(if self.0.is_empty() { "nothing" } else { $shown })
            }
        }
    };
    ($name:ident) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

texts! {
    /// A phone number or an extension, as somebody wrote it; a recording has other digits.
    Number: Number, shown as "a number";
    /// An agent's id on the switch; to a recording it is a number.
    AgentId: Number, shown as "an agent's id";
    /// Digits that are sent while talking, or after the answer: a PIN may be among them. A recording has one constant.
    Digits: Keys, shown as "digits";
    /// A person's or a record's name; a recording has other letters.
    PersonName: Text, shown as "a name";
    /// What an agent noted; a recording has other letters.
    Note: Text, shown as "a note";
    /// A record's id in the CRM; it stays in a recording where it is one.
    RecordId: RecordId, shown as "a record's id";
    /// The API name of a CRM's object (`Contact`); a recording keeps those that are known.
    ObjectName: Object;
    /// A reason code of a work mode; a recording keeps those of the settings.
    ReasonCode: Reason;
    /// The code of what became of a call; a recording keeps those of the settings.
    DispositionCode: Reason;
    /// The key by which the ledger knows a call or a rule's run (`Call::key`); a recording replaces each part by its own class.
    CallKey: Key, shown as "a call's key";
    /// An agent's phone or name on the switch (`SIP/2611`); to a recording it is a number or a name.
    Peer: Peer, shown as "a peer";
    /// Words of a server, a CRM, a browser; a recording replaces all but those that the core looks for.
    TheirWords: Words, shown as "somebody's words";
    /// An address that a server sent; a recording keeps its host where the settings have it.
    TheirAddress: Url, shown as "an address";
    /// A frame of a CTI server, or a packet of Socket.IO; a recording replaces it field by field.
    FrameText: Frame, shown as "a frame";
    /// What a CRM says, as JSON; a recording replaces it field by field.
    CrmText: Crm, shown as "what a CRM says";
    /// The data of an event of Shuttle's, as JSON; a recording replaces it field by field.
    ShuttleData: ShuttleData, shown as "an event's data";
    /// A page's own query; a recording keeps what the core reads of it, but for secrets.
    PageQuery: PageQuery, shown as "a page's query";
    /// A text of the site's own: an address of a server, a host, a browser's name. It stays in a recording.
    SiteText: Site;
    /// A name that the site gave and others say: of a queue, a rule, a variable, an event. It stays where the settings have it.
    SiteWord: SiteWord;
    /// A word of the CTI server's protocol for a request; a recording keeps those that are known.
    RequestWord: Request;
    /// A setting's key; a recording keeps those of known sections.
    SettingName: SettingName;
    /// The value of the setting whose name stands before it; it stays but for secrets, and for agents' phones.
    SettingValue: SettingValue;
    /// Digits in the settings with which numbers begin; they stay, and at the head of a recording's numbers too.
    Prefix: Prefix;
    /// The own country's code in the settings; it stays, and at the head of a recording's numbers too.
    CountryCode: CountryCode;
}

/// A word of the catalogue's: a message's key, an argument's name, a choice. It stays in a recording where the catalogue has it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct CatalogueWord(Cow<'static, str>);

impl CatalogueWord {
    /// A word of our own.
    pub const fn of(word: &'static str) -> Self {
        Self(Cow::Borrowed(word))
    }
}

impl fmt::Debug for CatalogueWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl Serialize for CatalogueWord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("CatalogueWord", &*self.0)
    }
}

impl<'de> Deserialize<'de> for CatalogueWord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|word| Self(word.into()))
    }
}

impl Deref for CatalogueWord {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// What an earlier load of a page saved, which only the core can read; a recording leaves it out, since the state that came of
/// it is there instead.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct SavedText(pub Option<String>);

impl fmt::Debug for SavedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "a save" } else { "no save" })
    }
}

impl Serialize for SavedText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("SavedText", &self.0)
    }
}

impl<'de> Deserialize<'de> for SavedText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self)
    }
}

impl From<Option<String>> for SavedText {
    fn from(saved: Option<String>) -> Self {
        Self(saved)
    }
}

impl Deref for SavedText {
    type Target = Option<String>;

    fn deref(&self) -> &Option<String> {
        &self.0
    }
}

impl DerefMut for SavedText {
    fn deref_mut(&mut self) -> &mut Option<String> {
        &mut self.0
    }
}

/// A text that is written as if it were of the named type, for texts whose type depends on another field.
pub(crate) struct As<'a>(pub(crate) &'static str, pub(crate) &'a str);

impl Serialize for As<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(self.0, self.1)
    }
}

/// Which types of texts may become another one, as an argument of a message.
macro_rules! becomes {
    ($($to:ident: $($from:ident),*;)*) => {
        $($(
            impl From<$from> for $to {
                fn from(text: $from) -> Self {
                    Self(text.0)
                }
            }

            impl From<&$from> for $to {
                fn from(text: &$from) -> Self {
                    Self(text.0.clone())
                }
            }
        )*)*
    };
}

becomes! {
    Number: AgentId;
    TheirWords: SiteText, SiteWord, ReasonCode, RequestWord, SettingName, SettingValue, TheirAddress;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_a_type_is_written_as_the_text_alone() {
        let number = Number::from("7722");
        assert_eq!(serde_json::to_string(&number).unwrap(), "\"7722\"");
        assert_eq!(postcard::to_allocvec(&number).unwrap(), postcard::to_allocvec("7722").unwrap());
        assert_eq!(serde_json::from_str::<Number>("\"7722\"").unwrap(), "7722");
        let saved = SavedText(Some("1:a".to_owned()));
        assert_eq!(serde_json::to_string(&saved).unwrap(), "\"1:a\"");
        assert_eq!(serde_json::from_str::<SavedText>("null").unwrap(), SavedText(None));
    }

    #[test]
    fn debug_output_shows_nothing_of_a_person() {
        let shown = format!(
            "{:?} {:?} {:?} {:?}",
            Number::from("7722"),
            PersonName::from("Ada Penrose"),
            Note::from("calls back"),
            Digits::empty()
        );
        assert_eq!(shown, "a number a name a note nothing");
        assert_eq!(format!("{:?}", SiteText::from("wss://a")), "\"wss://a\"");
    }
}
