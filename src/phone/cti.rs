//! CTI server dialects: from text frames to typed messages and back. A dialect knows no state but what is in a frame;
//! Socket.IO, which is a connection of its own, has the state of that.

pub mod ctisvr;
pub mod shuttle;
pub mod socket_io;

/// The longest text frame that is read, in bytes: a socket that brings a longer one is left.
pub const LONGEST_FRAME: usize = 256 * 1024;
