//! What a call does, and which way it went.

use serde::{Deserialize, Serialize};

/// A call's state as the panel shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallState {
    /// It rings here.
    #[default]
    Alerting,
    /// It is being dialled.
    Dialling,
    /// The far end rings or waits.
    Ringing,
    /// Talking.
    Connected,
    /// On hold here.
    Held,
    /// It could not be made, and has not been hung up.
    Failed,
    /// It ended.
    Ended,
}

impl CallState {
    /// The text of the row's `data-state`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Alerting => "alerting",
            Self::Dialling => "dialling",
            Self::Ringing => "ringing",
            Self::Connected => "connected",
            Self::Held => "held",
            Self::Failed => "failed",
            Self::Ended => "ended",
        }
    }
}

/// Which way a call went first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// It rang here.
    In,
    /// It was dialled here.
    Out,
}

/// Direction of a call as the CRM's layout names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CallType {
    /// It came in.
    Inbound,
    /// It went out.
    Outbound,
    /// Between agents.
    Internal,
}

impl CallType {
    /// The APIs' word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
            Self::Internal => "internal",
        }
    }
}

/// Which way a past call went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HistoryKind {
    /// It came in and was answered.
    In,
    /// It went out.
    Out,
    /// It came in and was not answered.
    Missed,
    /// It came in, and the agent declined it.
    Declined,
}

impl HistoryKind {
    /// The text of the row's `data-kind`.
    pub fn word(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Missed => "missed",
            Self::Declined => "declined",
        }
    }
}
