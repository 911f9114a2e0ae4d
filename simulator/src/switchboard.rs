//! The switch with its two CTI servers, side A and side B, without sockets and without a clock: connections are opened
//! and closed by calls, frames go in by [`Switchboard::receive`] and come out of [`Switchboard::take_outputs`], time is
//! an argument. The real servers put sockets around it; native tests drive it in simulated time.
//!
//! ```
//! use cordboard_simulator::{Config, Output, Ring, Side, Switchboard};
//!
//! let mut board = Switchboard::new(Config::default());
//! let client = board.connect(0, Side::A, "192.168.1.101").unwrap();
//! board.receive(0, client, r#"{"id":1,"request":"myextension"}"#);
//! let reply = r#"{"id":1,"result":"success","extension":"2611"}"#.to_owned();
//! assert_eq!(board.take_outputs(), [Output::Text(client, reply)]);
//! ```

mod control;
mod faults;
mod inspection;
mod line;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::config::{Config, Profile, Side};
use crate::dialect;
use crate::faults::{Fault, Faults, Passive, PassiveHow};
use crate::request::{self, Monitor};
use crate::switch::Switch;

pub use inspection::Truth;
pub use line::{Line, Odds};

use line::{Chance, Moving, Transit};

/// One connection to one side; never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ClientId(pub u64);

/// What the servers send, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// A text frame to a client.
    Text(ClientId, String),
    /// The client's connection is cut.
    Close(ClientId),
}

/// The side is stopped: there is nobody to connect to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Whether a frame was received or sent by the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From the client.
    In,
    /// To the client.
    Out,
}

/// A frame that went over a connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Frame {
    /// When.
    pub at_ms: u64,
    /// Which side.
    pub side: Side,
    /// Which connection.
    pub client: ClientId,
    /// Which way.
    pub direction: Direction,
    /// The text; long ones are cut.
    pub text: String,
}

/// The switch and both CTI servers.
#[derive(Debug)]
pub struct Switchboard {
    switch: Switch,
    profile: Profile,
    clients: BTreeMap<ClientId, Client>,
    sides: BTreeMap<Side, SideState>,
    last_client: u64,
    faults: Faults,
    events_first: bool,
    split_brain: bool,
    one_client: bool,
    passive: Option<Passive>,
    /// Since when side A has been dead.
    a_down_since: Option<u64>,
    now_ms: u64,
    chance: Chance,
    transit: Transit,
    outputs: Vec<Output>,
    frames: VecDeque<Frame>,
}

#[derive(Debug)]
struct Client {
    side: Side,
    address: String,
    monitors: BTreeSet<String>,
    /// Neither end hears of the other any more, and neither knows.
    half_open: bool,
    /// When the last frame arrives that is on its way in, and out.
    behind: BTreeMap<Direction, u64>,
}

#[derive(Debug, Default)]
struct SideState {
    stopped: bool,
    refusing: bool,
    mute: bool,
    stalled: bool,
    half_open: bool,
    /// How many connections it has taken.
    opened: u64,
    lines: BTreeMap<Direction, Line>,
    requests: BTreeMap<String, u64>,
}

const KEPT_FRAMES: usize = 5000;
const KEPT_TEXT: usize = 4096;

impl Switchboard {
    /// A switch with both sides up and nobody connected.
    pub fn new(config: Config) -> Self {
        let profile = config.profile;
        let (one_client, passive) = (config.one_client_per_address, config.passive_backup);
        Self {
            switch: Switch::new(config),
            profile,
            clients: BTreeMap::new(),
            sides: BTreeMap::from([(Side::A, SideState::default()), (Side::B, SideState::default())]),
            last_client: 0,
            faults: Faults::default(),
            events_first: false,
            split_brain: false,
            one_client,
            passive,
            a_down_since: None,
            now_ms: 0,
            chance: Chance::new(1),
            transit: Transit::default(),
            outputs: Vec::new(),
            frames: VecDeque::new(),
        }
    }

    /// Back to the start, with all connections cut; client ids go on counting.
    pub fn reset(&mut self, config: Config) {
        let mut fresh = Self::new(config);
        fresh.last_client = self.last_client;
        fresh.outputs = self.clients.keys().copied().map(Output::Close).collect();
        *self = fresh;
    }

    /// A client at this address opens a connection.
    ///
    /// # Errors
    ///
    /// [`Refused`] while the side takes none.
    pub fn connect(&mut self, now_ms: u64, side: Side, address: &str) -> Result<ClientId, Refused> {
        self.tick(now_ms);
        if !self.listens(side) {
            return Err(Refused);
        }
        if self.one_client {
            let older = self.clients.iter().filter(|(_, client)| client.address == address);
            let older: Vec<ClientId> = older.map(|(id, _)| *id).collect();
            for client in older {
                self.cut_client(client);
            }
        }
        self.last_client += 1;
        if let Some(state) = self.sides.get_mut(&side) {
            state.opened += 1;
        }
        let id = ClientId(self.last_client);
        let client = Client {
            side,
            address: address.to_owned(),
            monitors: BTreeSet::new(),
            half_open: self.sides.get(&side).is_some_and(|state| state.half_open),
            behind: BTreeMap::new(),
        };
        self.clients.insert(id, client);
        Ok(id)
    }

    /// A client's connection is gone.
    pub fn disconnect(&mut self, client: ClientId) {
        self.clients.remove(&client);
        self.transit.left(client);
    }

    /// A text frame from a client.
    pub fn receive(&mut self, now_ms: u64, client: ClientId, text: &str) {
        self.tick(now_ms);
        self.put_on_line(now_ms, client, Direction::In, text, 0);
        self.tick(now_ms);
    }

    /// A frame reaches the server.
    fn arrived(&mut self, now_ms: u64, frame: &Moving) {
        let Moving { side, client, .. } = *frame;
        self.keep_frame(now_ms, side, client, Direction::In, &frame.text);
        let parsed: Option<Value> = serde_json::from_str(&frame.text).ok().filter(Value::is_object);
        let request = parsed.unwrap_or(Value::Null);
        let name = request.get("request").and_then(Value::as_str).unwrap_or("unreadable").to_owned();
        let mut mute = false;
        if let Some(state) = self.sides.get_mut(&side) {
            *state.requests.entry(name.clone()).or_default() += 1;
            mute = state.mute;
        }
        if mute {
            return;
        }
        let id = request.get("id").cloned().unwrap_or(Value::Null);
        let fault = self.faults.take(side, &name);
        let reply = match &fault {
            Some(Fault::Lose) => return,
            Some(Fault::Refuse(reason)) => dialect::failure(self.profile, &id, reason),
            _ if side == Side::B && self.passive_refuses(PassiveHow::Requests) => {
                dialect::failure(self.profile, &id, "this server is passive")
            }
            _ if request.is_null() => dialect::failure(self.profile, &id, "not a JSON object"),
            _ => self.carry_out(now_ms, client, &frame.address, &request, &id),
        };
        if self.events_first {
            self.send_happenings(now_ms);
        }
        match fault {
            Some(Fault::Silence) => {}
            Some(Fault::Delay(by_ms)) => self.put_on_line(now_ms, client, Direction::Out, &reply, by_ms),
            _ => self.put_on_line(now_ms, client, Direction::Out, &reply, 0),
        }
        self.send_happenings(now_ms);
    }

    fn carry_out(
        &mut self,
        now_ms: u64,
        client: ClientId,
        address: &str,
        request: &Value,
        id: &Value,
    ) -> String {
        let done = match request::perform(&mut self.switch, now_ms, self.profile, address, request) {
            Ok(done) => done,
            Err(refusal) => return dialect::failure(self.profile, id, &refusal.0),
        };
        if let Some(client) = self.clients.get_mut(&client) {
            match done.monitor {
                Some(Monitor::Start(extension)) => {
                    client.monitors.insert(extension);
                }
                Some(Monitor::Stop(extension)) => {
                    client.monitors.remove(&extension);
                }
                None => {}
            }
        }
        dialect::success(self.profile, id, done.fields)
    }

    /// Lets happen what is due by now.
    pub fn tick(&mut self, now_ms: u64) {
        self.now_ms = self.now_ms.max(now_ms);
        self.watch_a();
        self.switch.tick(now_ms);
        self.send_happenings(now_ms);
        while let Some(frame) = self.transit.take_due(now_ms) {
            match frame.direction {
                Direction::In => self.arrived(now_ms, &frame),
                Direction::Out => {
                    self.keep_frame(now_ms, frame.side, frame.client, Direction::Out, &frame.text);
                    self.outputs.push(Output::Text(frame.client, frame.text));
                }
            }
        }
    }

    /// When [`Switchboard::tick`] has something to do next.
    pub fn next_deadline(&self) -> Option<u64> {
        [self.transit.next_due(), self.switch.next_deadline(), self.passive_until()]
            .into_iter()
            .flatten()
            .min()
    }

    /// What is to be sent, in order.
    pub fn take_outputs(&mut self) -> Vec<Output> {
        // What happened outside of any frame is on the line still.
        self.tick(self.now_ms);
        std::mem::take(&mut self.outputs)
    }

    fn send_happenings(&mut self, now_ms: u64) {
        for happening in self.switch.take_happenings() {
            let Some(text) = dialect::event(self.profile, &happening) else { continue };
            let mapped = |client: &Client| {
                self.switch.extension_of_address(&client.address) == Some(happening.extension.as_str())
            };
            let told: Vec<ClientId> = self
                .clients
                .iter()
                .filter(|(_, client)| {
                    client.monitors.contains(&happening.extension) || self.split_brain && mapped(client)
                })
                .filter(|(_, client)| self.sides.get(&client.side).is_some_and(|side| !side.mute))
                .map(|(id, _)| *id)
                .collect();
            for client in told {
                self.put_on_line(now_ms, client, Direction::Out, &text, 0);
            }
        }
    }

    fn keep_frame(&mut self, at_ms: u64, side: Side, client: ClientId, direction: Direction, text: &str) {
        if self.frames.len() >= KEPT_FRAMES {
            self.frames.pop_front();
        }
        let text = text.chars().take(KEPT_TEXT).collect();
        self.frames.push_back(Frame { at_ms, side, client, direction, text });
    }
}
