//! A record of the CRM.

use serde::{Deserialize, Serialize};

use crate::foreign::Kind;
use crate::privacy::{ObjectName, PersonName, RecordId};
use crate::words::{Arg, Message, say};

/// A record as clicks, searches and navigation name it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Record {
    /// The record's id.
    pub id: RecordId,
    /// The object's API name ("Contact"), or empty.
    pub object: ObjectName,
    /// The record's name, or empty.
    pub name: PersonName,
    /// The contact behind a person account, or empty.
    pub person_contact_id: RecordId,
}

/// A record that a search found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Match {
    /// The record.
    pub record: Record,
    /// What the CRM's layout tells of it and not of the others that were found: an account, a city. May be empty.
    pub about: PersonName,
}

impl Match {
    /// Cleans its texts; gives how many were cut.
    pub fn clean(&mut self) -> u64 {
        self.record.clean() + Kind::Name.clean(self.about.text_mut())
    }
}

impl Record {
    /// Cleans the record's texts; gives how many were cut.
    pub fn clean(&mut self) -> u64 {
        Kind::Number.clean(self.id.text_mut())
            + Kind::Name.clean(self.object.text_mut())
            + Kind::Name.clean(self.name.text_mut())
            + Kind::Number.clean(self.person_contact_id.text_mut())
    }

    /// Whether two name the same record. An id may be written with 15 or 18 characters, and a person account has its contact's id
    /// too.
    pub fn is_same(&self, other: &Self) -> bool {
        let ids = |record: &Self| {
            [&record.id, &record.person_contact_id].map(|id| id.get(..15).unwrap_or(id).to_owned())
        };
        let theirs = ids(other);
        ids(self).iter().any(|id| !id.is_empty() && theirs.contains(id))
    }
}

/// The name of a CRM's object in words: of those that every CRM has, in the page's language.
pub fn kind_of(object: &str) -> Message {
    match known_kind(object) {
        Some(known) => say!("record-kind", object: Arg::choice(known)),
        None => Message::as_said(object),
    }
}

/// A button that makes a new record of an object.
pub fn new_of_kind(object: &str) -> Message {
    match known_kind(object) {
        Some(known) => say!("new-record-of-kind", object: Arg::choice(known)),
        None => say!("new-record", kind: Message::as_said(object)),
    }
}

/// The kinds that have words of their own.
fn known_kind(object: &str) -> Option<&'static str> {
    let known = ["account", "contact", "lead", "case", "opportunity"];
    known.into_iter().find(|known| known.eq_ignore_ascii_case(object))
}
