//! What a CRM tells of its softphone layout, for the diagnostics.

use serde::{Deserialize, Serialize};

use crate::foreign::Kind;
use crate::words::{Arg, Message, say};

/// What a CRM tells of its layout.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Layout {
    /// In the host's own words, such as a version.
    AsTold(String),
    /// It does nothing with an incoming call's matches.
    WithoutPops,
    /// What it does with an incoming call's matches, in its own words; empty where it does not tell.
    Pops {
        /// Where one record is found.
        one: String,
        /// Where several are.
        several: String,
        /// Where none is.
        none: String,
    },
}

impl Layout {
    /// Cleans its texts; gives how many were too long.
    pub fn clean(&mut self) -> u64 {
        match self {
            Self::AsTold(words) => Kind::Text.clean(words),
            Self::WithoutPops => 0,
            Self::Pops { one, several, none } => {
                [one, several, none].into_iter().map(|words| Kind::Text.clean(words)).sum()
            }
        }
    }

    /// What there is to say of it.
    pub fn words(&self) -> Message {
        let told = |words: &String| -> Arg {
            if words.is_empty() { say!("told-not-told").into() } else { Arg::text(words) }
        };
        match self {
            Self::AsTold(words) => Message::as_said(words),
            Self::WithoutPops => say!("layout-without-pops"),
            Self::Pops { one, several, none } => {
                say!("layout-pops", one: told(one), several: told(several), none: told(none))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_does_with_matches_is_told_in_one_line() {
        let pops =
            Layout::Pops { one: "PopToEntity".to_owned(), several: String::new(), none: "NoPop".to_owned() };
        assert_eq!(pops.words(), "incoming, one match: PopToEntity; several: not told; none: NoPop");
        assert_eq!(Layout::WithoutPops.words(), "no screen pop settings");
        assert_eq!(Layout::AsTold("1.0.5".to_owned()).words(), "1.0.5");
    }
}
