//! Refusals: why something that was asked for is not done, with a stable code for integrators and words for people.

use serde::{Deserialize, Serialize};

use crate::privacy::SettingName;
use crate::words::Message;

/// A stable name for a kind of refusal; integrators branch on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// There is no serving CTI server yet.
    NotConnected,
    /// Nobody is logged in, or an agent id is missing.
    NotLoggedIn,
    /// Somebody is logged in already.
    AlreadyLoggedIn,
    /// The number is empty or has no digit.
    NoNumber,
    /// There is no call that this could act on.
    NoSuchCall,
    /// What is known of the phone forbids it now.
    NotPossible,
    /// The same number was dialled a moment ago, or that call still lives.
    AlreadyDialled,
    /// The server has said that it does not know this request.
    NotSupported,
    /// A value is not one of those that are allowed.
    BadValue,
    /// The softphone was disposed of.
    Disposed,
}

impl ErrorCode {
    /// The code as JS sees it.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotConnected => "not-connected",
            Self::NotLoggedIn => "not-logged-in",
            Self::AlreadyLoggedIn => "already-logged-in",
            Self::NoNumber => "no-number",
            Self::NoSuchCall => "no-such-call",
            Self::NotPossible => "not-possible",
            Self::AlreadyDialled => "already-dialled",
            Self::NotSupported => "not-supported",
            Self::BadValue => "bad-value",
            Self::Disposed => "disposed",
        }
    }
}

/// Why an action is not done, in words for the agent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The stable code.
    pub code: ErrorCode,
    /// One sentence for the agent.
    pub words: Message,
}

/// Requires a condition, and refuses where it is not met.
///
/// # Errors
/// The refusal, where the condition is not met.
pub(crate) fn require(condition: bool, code: ErrorCode, words: Message) -> Result<(), Refusal> {
    if condition { Ok(()) } else { Err(Refusal::new(code, words)) }
}

impl Refusal {
    /// A refusal with its words.
    pub fn new(code: ErrorCode, words: Message) -> Self {
        Self { code, words }
    }
}

/// Something wrong with what an admin wrote, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The setting, page parameter or file that is meant, as the admin knows it (`/ServerInfo/wsURIA`).
    pub item: SettingName,
    /// What is wrong and what to write there, in one or two sentences.
    pub words: Message,
}

impl Problem {
    /// A problem of `item`.
    pub fn new(item: &str, words: Message) -> Self {
        Self { item: item.into(), words }
    }
}
