//! CTI server dialects: from text frames to typed messages and back. A dialect has no state; Socket.IO, which is a connection of
//! its own, has the state of that connection.

pub mod ctisvr;
pub mod shuttle;
pub mod socket_io;

/// The longest text frame that is read, in bytes: a socket that brings a longer one is left.
pub const LONGEST_FRAME: usize = 256 * 1024;
