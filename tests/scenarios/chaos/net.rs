//! The sockets of a case, as a browser keeps them: opening takes time and may never end, nothing is heard of a socket
//! that was closed, and a number is never used twice.

use std::collections::BTreeMap;

use cordboard::ids::SocketId;
use cordboard_simulator::{ClientId, Side, Switchboard};

/// One socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Socket {
    Opening {
        side: Side,
        /// When the side is reached.
        at: u64,
    },
    Open {
        side: Side,
        client: ClientId,
    },
    Closed,
}

/// The sockets of one page.
#[derive(Debug, Default)]
pub(crate) struct Net {
    sockets: BTreeMap<SocketId, Socket>,
}

impl Net {
    /// False if there was one with this number.
    pub(crate) fn open(&mut self, id: SocketId, side: Side, at: u64) -> bool {
        self.sockets.insert(id, Socket::Opening { side, at }).is_none()
    }

    pub(crate) fn get(&self, id: SocketId) -> Option<Socket> {
        self.sockets.get(&id).copied()
    }

    /// The side of a socket that is open.
    pub(crate) fn side(&self, id: SocketId) -> Option<Side> {
        match self.get(id) {
            Some(Socket::Open { side, .. }) => Some(side),
            _ => None,
        }
    }

    /// The client of the socket to this side that is open.
    pub(crate) fn client(&self, wanted: Side) -> Option<ClientId> {
        self.sockets.values().rev().find_map(|socket| match socket {
            Socket::Open { side, client } if *side == wanted => Some(*client),
            _ => None,
        })
    }

    pub(crate) fn set(&mut self, id: SocketId, socket: Socket) {
        self.sockets.insert(id, socket);
    }

    /// Gives back the client if it was open.
    pub(crate) fn close(&mut self, id: SocketId) -> Option<ClientId> {
        match self.sockets.insert(id, Socket::Closed) {
            Some(Socket::Open { client, .. }) => Some(client),
            _ => None,
        }
    }

    pub(crate) fn of_client(&self, client: ClientId) -> Option<SocketId> {
        let open = |socket: &Socket| matches!(socket, Socket::Open { client: open, .. } if *open == client);
        self.sockets.iter().find(|(_, socket)| open(socket)).map(|(id, _)| *id)
    }

    /// The socket whose opening comes to an end next: its number, side and time.
    pub(crate) fn next_opening(&self, board: &Switchboard) -> Option<(SocketId, Side, u64)> {
        let opening = self.sockets.iter().filter_map(|(id, socket)| match socket {
            Socket::Opening { side, at } if !board.is_stalled(*side) => Some((*id, *side, *at)),
            _ => None,
        });
        opening.min_by_key(|(_, _, at)| *at)
    }

    /// The newest sockets that were open once, the newest first.
    pub(crate) fn latest(&self) -> impl Iterator<Item = SocketId> {
        let opened = |socket: &Socket| !matches!(socket, Socket::Opening { .. });
        self.sockets.iter().rev().filter(move |(_, socket)| opened(socket)).map(|(id, _)| *id)
    }

    /// The page goes, and with it its sockets.
    pub(crate) fn leave(&mut self, board: &mut Switchboard) {
        for (_, socket) in std::mem::take(&mut self.sockets) {
            if let Socket::Open { client, .. } = socket {
                board.disconnect(client);
            }
        }
    }
}
