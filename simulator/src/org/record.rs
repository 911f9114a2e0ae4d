//! A record of the simulated CRM: an account, contact, lead, case or task with its fields, and the numbers in them.

use serde::Serialize;

/// The kinds of records, by their API names and id prefixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Object {
    /// A company.
    Account,
    /// A person at a company.
    Contact,
    /// A person who may become a customer.
    Lead,
    /// A matter a customer has.
    Case,
    /// What was done or is to be done; call logs are tasks.
    Task,
}

impl Object {
    /// All kinds that have pages of their own.
    pub const LISTED: [Self; 4] = [Self::Account, Self::Contact, Self::Lead, Self::Case];

    /// The API name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Account => "Account",
            Self::Contact => "Contact",
            Self::Lead => "Lead",
            Self::Case => "Case",
            Self::Task => "Task",
        }
    }

    /// The first three characters of its ids.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Account => "001",
            Self::Contact => "003",
            Self::Lead => "00Q",
            Self::Case => "500",
            Self::Task => "00T",
        }
    }

    /// The kind with this API name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Account, Self::Contact, Self::Lead, Self::Case, Self::Task]
            .into_iter()
            .find(|object| object.name().eq_ignore_ascii_case(name))
    }

    /// The kind whose ids begin so.
    pub fn of_prefix(id: &str) -> Option<Self> {
        [Self::Account, Self::Contact, Self::Lead, Self::Case, Self::Task]
            .into_iter()
            .find(|object| id.starts_with(object.prefix()))
    }

    /// An id of this kind, 18 characters long as real ones are.
    pub fn id(self, number: u32) -> String {
        format!("{}Cb{number:010}AAA", self.prefix())
    }
}

/// How a field's value is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Text.
    Text,
    /// A telephone number, clickable once click-to-dial is on.
    Phone,
    /// The id of another record.
    Reference,
}

/// A field of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// The API name.
    pub name: String,
    /// What the page shows beside it.
    pub label: String,
    /// The value, as the page shows it.
    pub value: String,
    /// How it is shown.
    pub kind: Kind,
}

/// A record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The id.
    pub id: String,
    /// What it is.
    pub object: Object,
    /// Its name.
    pub name: String,
    /// Its other fields, in the page's order.
    pub fields: Vec<Field>,
}

impl Record {
    /// The value of a field, empty where there is none.
    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|field| field.name == name).map_or("", |field| field.value.as_str())
    }

    /// The telephone numbers, as the page shows them.
    pub fn phones(&self) -> impl Iterator<Item = &str> {
        self.fields
            .iter()
            .filter(|field| field.kind == Kind::Phone && !field.value.is_empty())
            .map(|field| field.value.as_str())
    }
}
