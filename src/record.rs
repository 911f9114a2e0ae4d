//! A record of the CRM.

use serde::{Deserialize, Serialize};

use crate::foreign::Kind;
use crate::privacy::{ObjectName, PersonName, RecordId};

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
