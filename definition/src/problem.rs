//! Why a definition is refused: each problem has the line it is on and a reason in words an admin can act on.

use std::error::Error;
use std::fmt;

/// One thing that is wrong with a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line of the document, from 1.
    pub line: u32,
    /// What is wrong there.
    pub reason: Reason,
}

/// Everything that is wrong with a definition, in the order of the document; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

/// What can be wrong with an importable definition.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The document is not XML; the parser's words.
    NotWellFormed(String),
    /// The root element is not `callCenter` without a namespace.
    WrongRoot(String),
    /// It is the Metadata API's form, which Setup does not import.
    MetadataForm,
    /// An element that does not belong there.
    UnexpectedElement(String),
    /// There is no section at all.
    NoSection,
    /// A section without items.
    NoItem(String),
    /// The element lacks this attribute.
    MissingAttribute(&'static str),
    /// `sortOrder` is not a whole number from 0 on.
    BadSortOrder(String),
    /// The sort orders of these siblings are not 0 to n-1, each once.
    SortOrderGap {
        /// Whose: "the sections" or the section's name.
        of: String,
        /// The lowest number that is missing.
        missing: u32,
    },
    /// A name that is empty, too long, or has other characters than letters and digits.
    BadName(String),
    /// A name that would collide with a settings key.
    ReservedName(String),
    /// Two siblings have this name.
    DuplicateName(String),
    /// A label of more than 1,000 characters.
    LongLabel(usize),
    /// The section `reqGeneralInfo` or one of the items that must be in the file is missing.
    Missing(&'static str),
    /// `reqInternalName` is empty, too long, not alphanumeric or does not start with a letter.
    BadInternalName(String),
    /// The item has to have this `sortOrder`.
    FixedSortOrder(&'static str, u32),
    /// The compatibility mode is none of the three.
    BadMode(String),
    /// A standby URL without a time-out, or the reverse.
    HalfStandby(&'static str),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotWellFormed(words) => write!(f, "not well-formed XML: {words}"),
            Self::WrongRoot(name) => {
                write!(f, "the root element is `{name}`, not `callCenter` without a namespace")
            }
            Self::MetadataForm => {
                f.write_str("this is the Metadata API's form; Setup imports `section` and `item`")
            }
            Self::UnexpectedElement(name) => write!(f, "the element `{name}` does not belong here"),
            Self::NoSection => f.write_str("there is no `section`"),
            Self::NoItem(name) => write!(f, "the section `{name}` has no `item`"),
            Self::MissingAttribute(name) => write!(f, "the attribute `{name}` is missing"),
            Self::BadSortOrder(text) => {
                write!(f, "sortOrder `{text}` is not a whole number from 0 on")
            }
            Self::SortOrderGap { of, missing } => {
                write!(
                    f,
                    "the sort orders of {of} have to be 0, 1, 2 and so on, each once: {missing} is missing"
                )
            }
            Self::BadName(name) => {
                write!(f, "the name `{name}` has to be 1 to 40 letters and digits")
            }
            Self::ReservedName(name) => write!(f, "the name `{name}` is reserved"),
            Self::DuplicateName(name) => write!(f, "the name `{name}` is used twice"),
            Self::LongLabel(length) => {
                write!(f, "the label has {length} characters, at most 1000 are allowed")
            }
            Self::Missing(name) => write!(f, "`{name}` is missing"),
            Self::BadInternalName(name) => {
                write!(
                    f,
                    "reqInternalName `{name}` has to be 1 to 40 letters and digits and start with a letter"
                )
            }
            Self::FixedSortOrder(name, place) => {
                write!(f, "`{name}` has to have sortOrder {place}")
            }
            Self::BadMode(mode) => {
                write!(
                    f,
                    "the compatibility mode `{mode}` is not Classic, Lightning or Classic_and_Lightning"
                )
            }
            Self::HalfStandby(name) => {
                write!(f, "`{name}` is missing: a standby URL and its time-out go together")
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl Error for Problem {}
impl Error for Problems {}
