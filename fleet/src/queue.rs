//! What will happen, in the order of its time.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use cordboard::ids::SocketId;
use cordboard::input::SocketEvent;

/// What happens to one client.
#[derive(Debug)]
pub(crate) enum Happening {
    /// The page loads.
    Load,
    /// The settings file was read.
    Settings,
    /// The adapter's deadline may have come.
    Tick,
    /// An attempt to connect leaves the browser, or is sent again; how often it was.
    Connect(SocketId, u32),
    /// A request arrives at the server.
    Request(SocketId, String),
    /// Something of a socket arrives at the page.
    Socket(SocketId, SocketEvent),
    /// The agent's call begins, is answered, ends.
    Call,
    /// The client is back on the network, and the browser says so.
    Online,
}

#[derive(Debug)]
struct Entry {
    at: u64,
    order: u64,
    client: usize,
    what: Happening,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.order == other.order
    }
}

impl Eq for Entry {}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.at, self.order).cmp(&(other.at, other.order))
    }
}

/// The queue; times are microseconds.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    heap: BinaryHeap<Reverse<Entry>>,
    count: u64,
}

impl Queue {
    pub(crate) fn push(&mut self, at: u64, client: usize, what: Happening) {
        self.count += 1;
        self.heap.push(Reverse(Entry { at, order: self.count, client, what }));
    }

    /// The next thing to happen, if it happens by then.
    pub(crate) fn pop(&mut self, by: u64) -> Option<(u64, usize, Happening)> {
        if self.heap.peek()?.0.at > by {
            return None;
        }
        self.heap.pop().map(|Reverse(entry)| (entry.at, entry.client, entry.what))
    }
}
