//! What is counted, for diagnostics.

use serde::{Deserialize, Serialize};

/// Counts since the adapter began.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Counters {
    /// Frames of the CTI server.
    pub frames: u64,
    /// Those of them that could not be read.
    pub unreadable: u64,
    /// Replies to nothing that was asked.
    pub unmatched_replies: u64,
    /// Events that mean nothing here.
    pub unknown_events: u64,
    /// What came from an old socket, or answered an old request.
    pub stale: u64,
    /// Requests that had no reply in time.
    pub unanswered: u64,
    /// Requests that were refused.
    pub refused: u64,
    /// How often the machine slept, or its clock was set.
    pub clock_jumps: u64,
    /// Texts from outside that were longer than their fields can mean.
    pub cut: u64,
    /// Calls that were more than a phone can have.
    pub surplus: u64,
}
