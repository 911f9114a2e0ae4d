//! What a test or a person at the control page lets go wrong: servers that die, refuse or fall silent, connections that
//! break without a word, lines that lose and mix up frames, two servers that both serve, or one that does not want to.

use super::{ClientId, Direction, Line, Output, Switchboard};
use crate::config::Side;
use crate::faults::{Fault, Ordered, Passive, PassiveHow};

use super::line::Chance;

impl Switchboard {
    /// The server dies: its connections are cut, new ones refused.
    pub fn stop_side(&mut self, side: Side) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.stopped = true;
        }
        self.transit.side_died(side);
        self.cut(side);
        self.watch_a();
    }

    /// The server is up again.
    pub fn start_side(&mut self, side: Side) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.stopped = false;
        }
        self.watch_a();
    }

    /// Whether the server is dead.
    pub fn is_stopped(&self, side: Side) -> bool {
        self.sides.get(&side).is_some_and(|state| state.stopped)
    }

    /// With `refuse`, the side takes no new connections; the ones it has go on.
    pub fn refuse_side(&mut self, side: Side, refuse: bool) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.refusing = refuse;
        }
    }

    /// Whether the side takes connections.
    pub fn listens(&self, side: Side) -> bool {
        self.sides.get(&side).is_some_and(|state| !state.stopped && !state.refusing)
            && !(side == Side::B && self.passive_refuses(PassiveHow::Connections))
    }

    /// With `mute`, the side takes connections and requests, and says and does nothing.
    pub fn mute_side(&mut self, side: Side, mute: bool) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.mute = mute;
        }
    }

    /// With `stall`, the side lets nobody finish connecting: the connection is taken and stays without an answer.
    pub fn stall_side(&mut self, side: Side, stall: bool) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.stalled = stall;
        }
    }

    /// Whether the side lets nobody finish connecting.
    pub fn is_stalled(&self, side: Side) -> bool {
        self.sides.get(&side).is_some_and(|state| state.stalled || state.half_open)
    }

    /// With `half_open`, the server is gone and nobody was told: connections stay open and carry nothing any more, new
    /// ones get no answer. Without it the server is there again and knows nothing of the old ones: they are cut.
    pub fn half_open_side(&mut self, side: Side, half_open: bool) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.half_open = half_open;
        }
        if !half_open {
            let broken: Vec<ClientId> =
                self.clients(side).into_iter().filter(|client| self.is_half_open(*client)).collect();
            for client in broken {
                self.cut_client(client);
            }
            return self.watch_a();
        }
        for client in self.clients(side) {
            self.half_open_client(client);
        }
        self.watch_a();
    }

    /// One connection stays open and carries nothing any more.
    pub fn half_open_client(&mut self, client: ClientId) {
        if let Some(found) = self.clients.get_mut(&client) {
            found.half_open = true;
        }
        self.transit.broken(client);
    }

    /// Whether a connection is open and carries nothing any more.
    pub fn is_half_open(&self, client: ClientId) -> bool {
        self.clients.get(&client).is_some_and(|client| client.half_open)
    }

    /// Cuts the side's connections; it takes new ones.
    pub fn cut(&mut self, side: Side) {
        for client in self.clients(side) {
            self.cut_client(client);
        }
    }

    /// Cuts one connection.
    pub fn cut_client(&mut self, client: ClientId) {
        self.disconnect(client);
        self.outputs.push(Output::Close(client));
    }

    /// What the line between a side and its clients does to frames of this direction from now on.
    pub fn set_line(&mut self, side: Side, direction: Direction, line: Line) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.lines.insert(direction, line);
        }
    }

    /// What a line does now.
    pub fn line(&self, side: Side, direction: Direction) -> Line {
        self.sides.get(&side).and_then(|state| state.lines.get(&direction)).copied().unwrap_or_default()
    }

    /// What lines do by chance comes from this seed.
    pub fn seed(&mut self, seed: u64) {
        self.chance = Chance::new(seed);
    }

    /// Whether both servers believe that they serve: both send events to every client whose address they know, to those
    /// too that asked for nothing.
    pub fn split_brain(&mut self, on: bool) {
        self.split_brain = on;
    }

    /// Whether a new connection from an address closes the older ones, on both sides.
    pub fn one_client_per_address(&mut self, on: bool) {
        self.one_client = on;
    }

    /// Whether side B serves only when side A is dead.
    pub fn passive_backup(&mut self, passive: Option<Passive>) {
        self.passive = passive;
        if self.passive_refuses(PassiveHow::Connections) {
            self.cut(Side::B);
        }
    }

    /// Orders a fault for the next request of a kind (`*` for any), on one side or both.
    pub fn fault_next(&mut self, side: Option<Side>, request: &str, fault: Fault) {
        self.faults.order(Ordered { request: request.to_owned(), side, fault });
    }

    /// The next request of this kind is refused with this reason.
    pub fn refuse_next(&mut self, request: &str, reason: &str) {
        self.fault_next(None, request, Fault::Refuse(reason.to_owned()));
    }

    /// Forgets the faults that wait.
    pub fn clear_faults(&mut self) {
        self.faults.clear();
    }

    /// Every fault ends: both servers are up and take connections, lines carry everything at once, and what was on its
    /// way arrives. A server that was half-open cuts its old connections; single ones that were broken stay so.
    pub fn end_faults(&mut self) {
        self.clear_faults();
        self.split_brain = false;
        self.one_client = self.switch.config.one_client_per_address;
        self.passive = self.switch.config.passive_backup;
        for side in [Side::A, Side::B] {
            if self.sides.get(&side).is_some_and(|state| state.half_open) {
                self.half_open_side(side, false);
            }
            if let Some(state) = self.sides.get_mut(&side) {
                state.stopped = false;
                state.refusing = false;
                state.mute = false;
                state.stalled = false;
                state.lines.clear();
            }
        }
        self.transit.hurry(self.now_ms);
        self.clients.values_mut().for_each(|client| client.behind.clear());
        self.watch_a();
    }

    /// Side B refuses this because side A is alive, or has not been dead for long enough.
    pub(super) fn passive_refuses(&self, what: PassiveHow) -> bool {
        self.passive.is_some_and(|passive| {
            passive.how == what
                && self.a_down_since.is_none_or(|since| since + passive.after_ms > self.now_ms)
        })
    }

    /// When a passive side B will begin to serve.
    pub(super) fn passive_until(&self) -> Option<u64> {
        let until = self.a_down_since? + self.passive?.after_ms;
        (until > self.now_ms).then_some(until)
    }

    /// Looks whether side A lives: when it is back, a passive side B serves nobody any more.
    pub(super) fn watch_a(&mut self) {
        let down = self.sides.get(&Side::A).is_some_and(|state| state.stopped || state.half_open);
        match (down, self.a_down_since) {
            (true, None) => self.a_down_since = Some(self.now_ms),
            (false, Some(_)) => {
                self.a_down_since = None;
                if self.passive_refuses(PassiveHow::Connections) {
                    self.cut(Side::B);
                }
            }
            _ => {}
        }
    }
}
