//! What only the other systems tell of a call, and what rules need to know of it. A build without them (feature `full`)
//! has no such details, in the same form of data, so that each build reads the other's recordings.

use serde::{Deserialize, Serialize};

#[cfg(feature = "full")]
use crate::rules::Trace;

/// There are none in this build.
#[cfg(not(feature = "full"))]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Details {}

/// What only the other systems tell of a call. A text that nobody told is empty.
#[cfg(feature = "full")]
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Details {
    /// The queue or group that the call came through.
    pub queue: String,
    /// The name of the service that was called.
    pub service_name: String,
    /// The agent's name.
    pub agent_name: String,
    /// The agent's number or name at the source.
    pub agent_number: String,
    /// The agent's user id at the source.
    pub user_uid: String,
    /// The caller's name.
    pub remote_name: String,
    /// A link to the caller's record, as the source gave it.
    pub crm_link: String,
    /// The trunk that it came over.
    pub trunk: String,
    /// Its channel on the switch.
    pub channel: String,
    /// The agent's own peer on the switch.
    pub peer: String,
    /// Why it ended, or who ended it.
    pub end_reason: String,
    /// Seconds that the caller waited.
    pub hold_seconds: Option<u32>,
    /// Seconds that it rang.
    pub ring_seconds: Option<u32>,
    /// Seconds that it was talked.
    pub talk_seconds: Option<u32>,
    /// Every other field of the source's payload, and custom variables, by name.
    pub vars: Vec<(String, String)>,
    /// The rules that its events met, and what became of them.
    pub traces: Vec<Trace>,
}
