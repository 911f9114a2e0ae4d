//! What a connection is told, where it stands, and what it tells.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Reason;
use crate::input::SocketId;
/// Which protocol of Engine.IO is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Version {
    /// What the server speaks.
    #[default]
    Auto,
    /// 3: servers of Socket.IO 1 and 2.
    Three,
    /// 4: servers of Socket.IO 3 and 4.
    Four,
}

/// Where and how to connect.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Options {
    /// `ws://host:port` or `wss://host:port`.
    pub origin: String,
    /// The path of the server's Socket.IO, with a slash at both ends.
    pub path: String,
    /// The namespace, with its slash.
    pub namespace: String,
    /// The protocol.
    pub version: Version,
}

impl Options {
    pub(super) fn url(&self) -> String {
        let version = if self.version == Version::Three { "3" } else { "4" };
        [&self.origin, &self.path, "?EIO=", version, "&transport=websocket"].concat()
    }
}

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
