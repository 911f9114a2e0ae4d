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
//! let reply = r#"{"extension":"2611","id":1,"result":"success"}"#.to_owned();
//! assert_eq!(board.take_outputs(), [Output::Text(client, reply)]);
//! ```

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::config::{Config, Profile, Side};
use crate::dialect;
use crate::faults::{Fault, Faults, Ordered};
use crate::request::{self, Monitor};
use crate::switch::{Call, LocalState, LoggedIn, Refusal, Ring, Switch};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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

/// What is true of an extension, whatever a softphone believes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Truth {
    /// The agent who is logged in there.
    pub agent: Option<LoggedIn>,
    /// Its calls, oldest first, each with the state of its own connection.
    pub calls: Vec<(LocalState, Call)>,
}

impl Truth {
    /// The states of its calls, oldest first.
    pub fn states(&self) -> Vec<LocalState> {
        self.calls.iter().map(|(state, _)| *state).collect()
    }
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
    late: Vec<(u64, ClientId, String)>,
    outputs: Vec<Output>,
    frames: VecDeque<Frame>,
}

#[derive(Debug)]
struct Client {
    side: Side,
    address: String,
    monitors: BTreeSet<String>,
}

#[derive(Debug, Default)]
struct SideState {
    stopped: bool,
    mute: bool,
    requests: BTreeMap<String, u64>,
}

const KEPT_FRAMES: usize = 5000;
const KEPT_TEXT: usize = 4096;

impl Switchboard {
    /// A switch with both sides up and nobody connected.
    pub fn new(config: Config) -> Self {
        let profile = config.profile;
        Self {
            switch: Switch::new(config),
            profile,
            clients: BTreeMap::new(),
            sides: BTreeMap::from([(Side::A, SideState::default()), (Side::B, SideState::default())]),
            last_client: 0,
            faults: Faults::default(),
            events_first: false,
            late: Vec::new(),
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
    /// [`Refused`] while the side is stopped.
    pub fn connect(&mut self, now_ms: u64, side: Side, address: &str) -> Result<ClientId, Refused> {
        self.tick(now_ms);
        if self.is_stopped(side) {
            return Err(Refused);
        }
        self.last_client += 1;
        let id = ClientId(self.last_client);
        self.clients.insert(id, Client { side, address: address.to_owned(), monitors: BTreeSet::new() });
        Ok(id)
    }

    /// A client's connection is gone.
    pub fn disconnect(&mut self, client: ClientId) {
        self.clients.remove(&client);
        self.late.retain(|(_, late, _)| *late != client);
    }

    /// A text frame from a client.
    pub fn receive(&mut self, now_ms: u64, client: ClientId, text: &str) {
        self.tick(now_ms);
        let Some(Client { side, address, .. }) = self.clients.get(&client) else { return };
        let (side, address) = (*side, address.clone());
        self.keep_frame(now_ms, side, client, Direction::In, text);
        let parsed: Option<Value> = serde_json::from_str(text).ok().filter(Value::is_object);
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
            _ if request.is_null() => dialect::failure(self.profile, &id, "not a JSON object"),
            _ => self.carry_out(now_ms, client, &address, &request, &id),
        };
        let happened = self.outputs.len();
        self.send_happenings(now_ms);
        match fault {
            Some(Fault::Silence) => {}
            Some(Fault::Delay(by_ms)) => self.late.push((now_ms + by_ms, client, reply)),
            _ => {
                self.keep_frame(now_ms, side, client, Direction::Out, &reply);
                let place = if self.events_first { self.outputs.len() } else { happened };
                self.outputs.insert(place, Output::Text(client, reply));
            }
        }
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
        self.switch.tick(now_ms);
        self.send_happenings(now_ms);
        let (due, later) =
            std::mem::take(&mut self.late).into_iter().partition(|(at_ms, ..)| *at_ms <= now_ms);
        self.late = later;
        let due: Vec<(u64, ClientId, String)> = due;
        for (_, client, text) in due {
            self.send(now_ms, client, text);
        }
    }

    /// When [`Switchboard::tick`] has something to do next.
    pub fn next_deadline(&self) -> Option<u64> {
        let late = self.late.iter().map(|(at_ms, ..)| *at_ms).min();
        [late, self.switch.next_deadline()].into_iter().flatten().min()
    }

    /// What is to be sent, in order.
    pub fn take_outputs(&mut self) -> Vec<Output> {
        std::mem::take(&mut self.outputs)
    }

    /// Somebody does at the desk phone itself what a request would do; `fields` as in the request.
    ///
    /// # Errors
    ///
    /// The switch refuses it.
    pub fn press(
        &mut self,
        now_ms: u64,
        extension: &str,
        request: &str,
        fields: &Value,
    ) -> Result<(), Refusal> {
        self.tick(now_ms);
        let mut pressed = fields.as_object().cloned().unwrap_or_default();
        pressed.insert("request".to_owned(), json!(request));
        pressed.insert("extension".to_owned(), json!(extension));
        let done = request::perform(&mut self.switch, now_ms, Profile::Full, "", &Value::Object(pressed));
        self.send_happenings(now_ms);
        done.map(|_| ())
    }

    /// A caller rings an extension; gives the call's id.
    ///
    /// # Errors
    ///
    /// There is no such extension.
    pub fn ring(&mut self, now_ms: u64, ring: &Ring) -> Result<u32, Refusal> {
        self.tick(now_ms);
        let callid = self.switch.ring(now_ms, ring);
        self.send_happenings(now_ms);
        callid
    }

    /// The far end outside answers.
    ///
    /// # Errors
    ///
    /// No such call, or nothing outside rings in it.
    pub fn far_answer(&mut self, now_ms: u64, callid: u32) -> Result<(), Refusal> {
        self.tick(now_ms);
        let answered = self.switch.far_answer(callid);
        self.send_happenings(now_ms);
        answered
    }

    /// The far end outside hangs up.
    ///
    /// # Errors
    ///
    /// No such call.
    pub fn far_hangup(&mut self, now_ms: u64, callid: u32) -> Result<(), Refusal> {
        self.tick(now_ms);
        let left = self.switch.far_hangup(callid);
        self.send_happenings(now_ms);
        left
    }

    /// Every call ends.
    pub fn drop_all_calls(&mut self, now_ms: u64) {
        self.tick(now_ms);
        self.switch.drop_all_calls();
        self.send_happenings(now_ms);
    }

    /// The server goes down: its connections are cut, new ones refused.
    pub fn stop_side(&mut self, side: Side) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.stopped = true;
        }
        self.cut(side);
    }

    /// The server is up again.
    pub fn start_side(&mut self, side: Side) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.stopped = false;
        }
    }

    /// Whether the side refuses connections.
    pub fn is_stopped(&self, side: Side) -> bool {
        self.sides.get(&side).is_some_and(|state| state.stopped)
    }

    /// With `mute`, the side takes connections and requests, and says and does nothing.
    pub fn mute_side(&mut self, side: Side, mute: bool) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.mute = mute;
        }
    }

    /// Cuts the side's connections; it takes new ones.
    pub fn cut(&mut self, side: Side) {
        let gone: Vec<ClientId> =
            self.clients.iter().filter(|(_, client)| client.side == side).map(|(id, _)| *id).collect();
        for client in gone {
            self.cut_client(client);
        }
    }

    /// Cuts one connection.
    pub fn cut_client(&mut self, client: ClientId) {
        self.disconnect(client);
        self.outputs.push(Output::Close(client));
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

    /// Whether events of a request go out before its reply; both orders occur in reality.
    pub fn set_events_first(&mut self, events_first: bool) {
        self.events_first = events_first;
    }

    /// How much of the protocol is spoken from now on.
    pub fn set_profile(&mut self, profile: Profile) {
        self.profile = profile;
    }

    /// How much of the protocol is spoken.
    pub fn profile(&self) -> Profile {
        self.profile
    }

    /// The address belongs to this extension from now on, or to none.
    pub fn map_address(&mut self, address: &str, extension: Option<&str>) {
        for entry in &mut self.switch.config.extensions {
            if entry.address.as_deref() == Some(address) {
                entry.address = None;
            }
            if Some(entry.number.as_str()) == extension {
                entry.address = Some(address.to_owned());
            }
        }
    }

    /// Sends any text to a client.
    pub fn send_raw(&mut self, now_ms: u64, client: ClientId, text: &str) {
        if self.clients.contains_key(&client) {
            self.send(now_ms, client, text.to_owned());
        }
    }

    /// The connections of a side, oldest first.
    pub fn clients(&self, side: Side) -> Vec<ClientId> {
        self.clients.iter().filter(|(_, client)| client.side == side).map(|(id, _)| *id).collect()
    }

    /// How many requests of this kind the side was sent.
    pub fn request_count(&self, side: Side, request: &str) -> u64 {
        self.sides.get(&side).and_then(|state| state.requests.get(request)).copied().unwrap_or_default()
    }

    /// The last frames of both sides, oldest first.
    pub fn frames(&self) -> impl Iterator<Item = &Frame> {
        self.frames.iter()
    }

    /// What is true of an extension.
    pub fn truth(&self, extension: &str) -> Truth {
        Truth {
            agent: self.switch.login_at(extension).cloned(),
            calls: self.switch.calls_of(extension).map(|(call, state)| (state, call.clone())).collect(),
        }
    }

    /// Everything about switch and sides as JSON, for the control page.
    pub fn state(&self) -> Value {
        let sides: BTreeMap<String, Value> = self
            .sides
            .iter()
            .map(|(side, state)| {
                let sockets: Vec<Value> = self
                    .clients
                    .iter()
                    .filter(|(_, client)| client.side == *side)
                    .map(|(id, client)| json!({"client": id, "address": client.address, "monitors": client.monitors}))
                    .collect();
                let entry = json!({
                    "stopped": state.stopped, "mute": state.mute, "sockets": sockets, "requests": state.requests,
                });
                (format!("{side:?}"), entry)
            })
            .collect();
        let extensions: Vec<Value> = self
            .switch
            .config
            .extensions
            .iter()
            .map(|extension| {
                let truth = self.truth(&extension.number);
                let calls: Vec<Value> = truth
                    .calls
                    .iter()
                    .map(|(state, call)| json!({"callid": call.callid, "state": state}))
                    .collect();
                json!({
                    "number": extension.number, "address": extension.address, "agent": truth.agent, "calls": calls,
                })
            })
            .collect();
        json!({
            "profile": self.profile,
            "eventNames": self.profile.event_names(),
            "eventsFirst": self.events_first,
            "sides": sides,
            "extensions": extensions,
            "agents": self.switch.logins,
            "calls": self.switch.calls,
            "faults": self.faults.waiting(),
        })
    }

    fn send_happenings(&mut self, now_ms: u64) {
        for happening in self.switch.take_happenings() {
            let Some(text) = dialect::event(self.profile, &happening) else { continue };
            let told: Vec<ClientId> = self
                .clients
                .iter()
                .filter(|(_, client)| client.monitors.contains(&happening.extension))
                .filter(|(_, client)| self.sides.get(&client.side).is_some_and(|side| !side.mute))
                .map(|(id, _)| *id)
                .collect();
            for client in told {
                self.send(now_ms, client, text.clone());
            }
        }
    }

    fn send(&mut self, now_ms: u64, client: ClientId, text: String) {
        let Some(side) = self.clients.get(&client).map(|client| client.side) else { return };
        self.keep_frame(now_ms, side, client, Direction::Out, &text);
        self.outputs.push(Output::Text(client, text));
    }

    fn keep_frame(&mut self, at_ms: u64, side: Side, client: ClientId, direction: Direction, text: &str) {
        if self.frames.len() >= KEPT_FRAMES {
            self.frames.pop_front();
        }
        let text = text.chars().take(KEPT_TEXT).collect();
        self.frames.push_back(Frame { at_ms, side, client, direction, text });
    }
}
