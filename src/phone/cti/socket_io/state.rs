//! Where a connection stands, and what it tells.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Reason;
use crate::ids::SocketId;

/// Where the connection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum State {
    /// Not wanted.
    #[default]
    Idle,
    /// On its way to its namespace.
    Starting {
        /// The socket's number.
        socket: SocketId,
        /// How far it came.
        step: Step,
        /// When it is given up.
        until: u64,
    },
    /// In its namespace: events come and go.
    Joined {
        /// The socket's number.
        socket: SocketId,
    },
    /// Lost; the next try is at the deadline.
    Waiting {
        /// How many waits in a row, from 1.
        attempt: u32,
        /// When the next try is.
        until: u64,
    },
    /// The server does not want us: tried again only when somebody asks for it.
    Stopped,
}

/// How far a connection came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// The socket opens.
    Opening,
    /// The socket is open; the server's greeting is awaited.
    Greeting,
    /// The greeting does not tell the protocol: whether the server joins by itself does.
    Guessing {
        /// Until when it is waited for.
        until: u64,
    },
    /// The namespace is being joined.
    Joining,
}

/// What a change means for the parent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    None,
    /// The namespace is joined.
    Joined,
    /// An event: its name and its arguments.
    Event(String, Vec<Value>),
    /// The server answered an event of ours, by the number it had.
    Answered(u32, Vec<Value>),
    /// No answer came, or none will: it is not known whether the server has the event.
    Unanswered(u32),
    /// Lost, or not reached.
    Lost(Reason),
    /// From a socket that is not used any more.
    Stale,
}

/// What is counted, for diagnostics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counters {
    /// Times that the namespace was joined.
    pub joined: u32,
    /// Text frames.
    pub frames: u64,
    /// Frames that mean nothing.
    pub garbage: u64,
    /// Events with binary parts, which are not read.
    pub binary: u64,
}
