//! Socket.IO over WebSocket (spec/other-systems.md 3): an own codec and connection without input or output of its own, since
//! no library for it runs in a browser's module and speaks to the old servers too. Servers of both protocols are met on
//! one socket: it is opened as protocol 4, and a server that joins the root namespace by itself is one of protocol 3. Every
//! way to lose it goes through one function with a [`Reason`].

pub mod packet;
mod reason;
mod state;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;

pub use reason::Reason;
use serde::{Deserialize, Serialize};
pub use state::{Change, Counters, State, Step};

use super::LONGEST_FRAME;
use crate::clock::Now;
use crate::effect::{Effect, Effects};
use crate::ids::SocketId;
use crate::input::SocketEvent;
use crate::jitter::Jitter;
use crate::json::{FieldWords, Words};
use crate::privacy::OfSite;
use crate::site::settings::shuttle::{Options, Version};
use packet::{Frame, Greeting, Kind, Packet, ROOT};
use serde_json::Value;

/// Numbers of its sockets have this bit, so that none is one of the CTI servers'.
const SOCKETS: u32 = 1 << 31;
/// From opening the socket until the namespace is joined.
const CONNECT_TIMEOUT_MS: u64 = 20_000;
/// A server of protocol 3 joins the root namespace by itself within this time.
const GUESS_MS: u64 = 300;
/// The first wait after a loss, and the longest; each is half as long to one and a half times as long.
const FIRST_WAIT_MS: u64 = 1_000;
const LONGEST_WAIT_MS: u64 = 5_000;
/// The wait after a loss that trying again at once can't mend, and what is added by chance.
const SLOW_WAIT_MS: u64 = 60_000;
const SLOW_JITTER_MS: u64 = 15_000;
/// An event that wants an answer waits this long for it.
const ANSWER_MS: u64 = 10_000;
/// A deadline that is looked at this late was slept through.
const SLEPT_MS: u64 = 1_000;

/// A connection to a Socket.IO server.
#[derive(Debug, Serialize, Deserialize)]
pub struct SocketIo {
    options: OfSite<Options>,
    state: State,
    /// What the server speaks, while a socket is open and that is known.
    speaks: Version,
    jitter: Jitter,
    next_socket: u32,
    next_ack: u32,
    /// Events of ours that wait for their answers, and until when.
    asked: Vec<(u32, u64)>,
    /// Waits in a row.
    attempts: u32,
    online: bool,
    interval_ms: u64,
    timeout_ms: u64,
    /// When the server is to be pinged, where that is ours to do.
    ping_at: Option<u64>,
    /// When it counts as silent.
    silent_at: Option<u64>,
    /// Binary frames that are still to come.
    binaries: u32,
    last_failure: Option<(Reason, u64)>,
    counters: Counters,
}

impl SocketIo {
    /// Not connected; `seed` feeds the jitter.
    pub fn new(seed: u32) -> Self {
        Self {
            options: OfSite::default(),
            state: State::Idle,
            speaks: Version::Auto,
            jitter: Jitter::new(seed),
            next_socket: 1,
            next_ack: 1,
            asked: Vec::new(),
            attempts: 0,
            online: true,
            interval_ms: 0,
            timeout_ms: 0,
            ping_at: None,
            silent_at: None,
            binaries: 0,
            last_failure: None,
            counters: Counters::default(),
        }
    }

    /// Whether a socket's number is one of this connection's.
    pub fn is_ours(id: SocketId) -> bool {
        id.0 & SOCKETS != 0
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.state
    }

    /// Whether events come and go.
    pub fn is_joined(&self) -> bool {
        matches!(self.state, State::Joined { .. })
    }

    /// The protocol that the server speaks, once that is known.
    pub fn speaks(&self) -> Version {
        self.speaks
    }

    /// Why it was lost or not reached last, and when by the wall clock.
    pub fn last_failure(&self) -> Option<&(Reason, u64)> {
        self.last_failure.as_ref()
    }

    /// What was counted.
    pub fn counters(&self) -> Counters {
        self.counters
    }

    /// Connects with these options.
    pub fn start(&mut self, now: Now, options: &Options, effects: &mut Effects) {
        self.close(effects);
        self.options.0.clone_from(options);
        self.attempts = 0;
        self.last_failure = None;
        self.open(now, effects);
    }

    /// Closes without a word to the parent.
    pub fn close(&mut self, effects: &mut Effects) {
        if let Some(socket) = self.socket_id() {
            if self.is_joined() {
                effects.push(Effect::Send(socket, packet::leave(&self.options.namespace).into()));
            }
            effects.push(Effect::CloseSocket(socket));
        }
        self.state = State::Idle;
        self.forget();
    }

    /// Connects now instead of waiting.
    pub fn retry(&mut self, now: Now, effects: &mut Effects) {
        if matches!(self.state, State::Waiting { .. } | State::Stopped) {
            self.open(now, effects);
        }
    }

    /// Somebody looks at the page again: what waits is tried at once; what was refused stays so.
    pub fn look(&mut self, now: Now, effects: &mut Effects) {
        if matches!(self.state, State::Waiting { .. }) && !self.is_slow() {
            self.open(now, effects);
        }
    }

    /// The browser said `online` or `offline`.
    pub fn network(&mut self, now: Now, online: bool, effects: &mut Effects) {
        self.online = online;
        if online {
            self.woke(now);
            self.look(now, effects);
        }
    }

    /// The machine slept: what was not heard meanwhile does not count.
    pub fn woke(&mut self, now: Now) {
        if self.silent_at.is_some() {
            self.silent_at = Some(now.mono_ms + self.timeout_ms);
            self.ping_at = (self.speaks == Version::Three).then_some(now.mono_ms);
        }
    }

    /// Sends an event whose answer is awaited; gives the number that the answer will have, or nothing where no server is
    /// there to take it.
    pub fn emit(&mut self, now: Now, name: &str, argument: &Value, effects: &mut Effects) -> Option<u32> {
        let State::Joined { socket } = self.state else { return None };
        let ack = self.next_ack;
        self.next_ack = self.next_ack.wrapping_add(1);
        self.asked.push((ack, now.mono_ms + ANSWER_MS));
        effects
            .push(Effect::Send(socket, packet::event(&self.options.namespace, ack, name, argument).into()));
        Some(ack)
    }

    /// Takes what happened to a socket. INVARIANT: what comes from an old one is dropped here and nowhere else.
    pub fn socket(&mut self, now: Now, id: SocketId, event: SocketEvent, effects: &mut Effects) -> Change {
        if self.socket_id() != Some(id) {
            return Change::Stale;
        }
        match event {
            SocketEvent::Opened => {
                self.step(Step::Greeting);
                Change::None
            }
            SocketEvent::Text(text) if text.len() > LONGEST_FRAME => {
                self.leave(now, Reason::TooLong, effects)
            }
            SocketEvent::Text(text) => {
                self.counters.frames += 1;
                self.heard(now);
                match Frame::read(&text) {
                    // Only the binary frames that were announced may come before the next text.
                    Some(frame) if std::mem::take(&mut self.binaries) == 0 => {
                        self.frame(now, id, frame, effects)
                    }
                    Some(frame) => {
                        self.counters.garbage += 1;
                        self.frame(now, id, frame, effects)
                    }
                    None => {
                        self.counters.garbage += 1;
                        Change::None
                    }
                }
            }
            SocketEvent::Binary => {
                self.heard(now);
                match self.binaries.checked_sub(1) {
                    Some(left) => self.binaries = left,
                    None => self.counters.garbage += 1,
                }
                Change::None
            }
            SocketEvent::Closed(close) => {
                let reason = match self.state {
                    State::Starting { step: Step::Opening, .. } => Reason::NotReached(close.reason),
                    // A server of protocol 4 answers protocol 3 with a text that is no WebSocket frame.
                    State::Starting { step: Step::Greeting, .. }
                        if self.options.version == Version::Three =>
                    {
                        Reason::WrongVersion
                    }
                    State::Starting { step: Step::Greeting, .. } => Reason::NoGreeting,
                    _ => Reason::Closed(close.code),
                };
                self.lost(now, reason, effects)
            }
        }
    }

    /// Does what is due; to be called again until nothing more is.
    pub fn tick(&mut self, now: Now, effects: &mut Effects) -> Change {
        if let Some(at) = self.asked.iter().position(|(_, due)| *due <= now.mono_ms) {
            return Change::Unanswered(self.asked.remove(at).0);
        }
        match self.state {
            State::Starting { until, .. } if until <= now.mono_ms => {
                return self.leave(now, Reason::TooSlow, effects);
            }
            State::Starting { socket, step: Step::Guessing { until }, .. } if until <= now.mono_ms => {
                self.speaks = Version::Four;
                self.join(socket, effects);
            }
            State::Waiting { until, .. } if until <= now.mono_ms && self.online => self.open(now, effects),
            _ => {}
        }
        if let Some(silent) = self.silent_at.filter(|at| *at <= now.mono_ms) {
            if now.mono_ms > silent + SLEPT_MS {
                self.woke(now);
            } else {
                return self.leave(now, Reason::Silent, effects);
            }
        }
        if self.ping_at.is_some_and(|at| at <= now.mono_ms)
            && let Some(socket) = self.socket_id()
        {
            self.ping_at = None;
            self.silent_at = Some(now.mono_ms + self.timeout_ms);
            effects.push(Effect::Send(socket, "2".into()));
        }
        Change::None
    }

    /// When `tick` is wanted.
    pub fn next_deadline(&self) -> Option<u64> {
        let state = match self.state {
            State::Starting { step: Step::Guessing { until: guess }, until, .. } => Some(until.min(guess)),
            State::Starting { until, .. } => Some(until),
            State::Waiting { until, .. } if self.online => Some(until),
            _ => None,
        };
        let asked = self.asked.iter().map(|(_, due)| *due).min();
        [state, asked, self.ping_at, self.silent_at].into_iter().flatten().min()
    }

    fn socket_id(&self) -> Option<SocketId> {
        match self.state {
            State::Starting { socket, .. } | State::Joined { socket } => Some(socket),
            _ => None,
        }
    }

    fn open(&mut self, now: Now, effects: &mut Effects) {
        let socket = SocketId(SOCKETS | self.next_socket);
        self.next_socket = self.next_socket.wrapping_add(1) & !SOCKETS;
        let until = now.mono_ms + CONNECT_TIMEOUT_MS;
        self.state = State::Starting { socket, step: Step::Opening, until };
        effects.push(Effect::OpenSocket { id: socket, url: self.options.url().into() });
    }

    fn step(&mut self, to: Step) {
        if let State::Starting { step, .. } = &mut self.state {
            *step = to;
        }
    }

    fn join(&mut self, socket: SocketId, effects: &mut Effects) {
        self.step(Step::Joining);
        effects.push(Effect::Send(socket, packet::join(&self.options.namespace).into()));
    }

    fn frame(&mut self, now: Now, socket: SocketId, frame: Frame, effects: &mut Effects) -> Change {
        // Before the greeting the server's ping interval is not known.
        let greeted = !matches!(self.state, State::Starting { step: Step::Opening | Step::Greeting, .. });
        if !greeted && !matches!(frame, Frame::Open(_) | Frame::Close) {
            self.counters.garbage += 1;
            return Change::None;
        }
        match frame {
            Frame::Open(greeting) => self.greeted(now, socket, &greeting, effects),
            Frame::Close => return self.leave(now, Reason::Closed(1000), effects),
            Frame::Ping(words) => effects.push(Effect::Send(socket, ["3", &words].concat().into())),
            Frame::Pong | Frame::Nothing => {}
            Frame::Message(packet) => return self.packet(now, socket, packet, effects),
        }
        Change::None
    }

    fn greeted(&mut self, now: Now, socket: SocketId, greeting: &Greeting, effects: &mut Effects) {
        if !matches!(self.state, State::Starting { step: Step::Greeting, .. }) {
            self.counters.garbage += 1;
            return;
        }
        (self.interval_ms, self.timeout_ms) = (greeting.interval_ms, greeting.timeout_ms);
        if self.options.version == Version::Three {
            self.speaks = Version::Three;
            self.step(Step::Joining);
        } else if greeting.tells_payload {
            self.speaks = Version::Four;
            self.join(socket, effects);
        } else {
            self.step(Step::Guessing { until: now.mono_ms + GUESS_MS });
        }
        self.heard(now);
    }

    fn packet(&mut self, now: Now, socket: SocketId, packet: Packet, effects: &mut Effects) -> Change {
        let Packet { kind, binaries, namespace, ack, data } = packet;
        let is_own = namespace == self.options.namespace;
        match kind {
            Kind::Connect
                if namespace == ROOT
                    && matches!(self.state, State::Starting { .. })
                    && !is_joined_by_us(data.as_ref()) =>
            {
                return self.root_joined(now, socket, effects);
            }
            Kind::Connect if is_own => return self.joined(now),
            Kind::Disconnect if is_own || namespace == ROOT => return self.leave(now, Reason::Left, effects),
            Kind::Refusal if is_own || namespace == ROOT => {
                let reason = Reason::Refused(refusal_words(data.as_ref()).into());
                return self.leave(now, reason, effects);
            }
            Kind::BinaryEvent | Kind::BinaryAck => {
                self.binaries = binaries;
                self.counters.binary += 1;
                if let (Kind::BinaryEvent, Some(ack)) = (kind, ack) {
                    effects.push(Effect::Send(socket, packet::answer(&namespace, ack).into()));
                }
                if let (Kind::BinaryAck, Some(ack), true) = (kind, ack, is_own) {
                    return self.answered(ack, Vec::new());
                }
            }
            Kind::Event if is_own && self.is_joined() => {
                if let Some(ack) = ack {
                    effects.push(Effect::Send(socket, packet::answer(&namespace, ack).into()));
                }
                if let Some(Value::Array(mut arguments)) = data
                    && let Some(Value::String(name)) = arguments.first().cloned()
                {
                    arguments.remove(0);
                    return Change::Event(name, arguments);
                }
            }
            Kind::Ack if is_own => {
                let arguments = match data {
                    Some(Value::Array(arguments)) => arguments,
                    _ => Vec::new(),
                };
                return self.answered(ack.unwrap_or_default(), arguments);
            }
            _ => self.counters.garbage += 1,
        }
        Change::None
    }

    /// A server of protocol 3 joins the root namespace for everybody; any other namespace has to be asked for.
    fn root_joined(&mut self, now: Now, socket: SocketId, effects: &mut Effects) -> Change {
        if let State::Starting { step: Step::Guessing { .. }, .. } = self.state {
            if self.options.version == Version::Four {
                return self.leave(now, Reason::WrongVersion, effects);
            }
            self.speaks = Version::Three;
            self.heard(now);
        }
        if self.options.namespace == ROOT {
            return self.joined(now);
        }
        if self.speaks == Version::Three {
            self.join(socket, effects);
        }
        Change::None
    }

    fn joined(&mut self, now: Now) -> Change {
        let State::Starting { socket, .. } = self.state else { return Change::None };
        self.state = State::Joined { socket };
        self.attempts = 0;
        self.counters.joined += 1;
        self.heard(now);
        Change::Joined
    }

    fn answered(&mut self, ack: u32, arguments: Vec<Value>) -> Change {
        let Some(at) = self.asked.iter().position(|(asked, _)| *asked == ack) else {
            self.counters.garbage += 1;
            return Change::None;
        };
        self.asked.remove(at);
        Change::Answered(ack, arguments)
    }

    /// Any frame is a sign of life.
    fn heard(&mut self, now: Now) {
        if self.interval_ms == 0 {
            return;
        }
        let silence = now.mono_ms + self.interval_ms + self.timeout_ms;
        self.silent_at = Some(silence);
        // After a ping any frame counts as the answer: the server may say something else first.
        if self.speaks == Version::Three && self.ping_at.is_none() {
            self.ping_at = Some(now.mono_ms + self.interval_ms);
        }
    }

    fn leave(&mut self, now: Now, reason: Reason, effects: &mut Effects) -> Change {
        if let Some(socket) = self.socket_id() {
            effects.push(Effect::CloseSocket(socket));
        }
        self.lost(now, reason, effects)
    }

    /// The one funnel for every way to lose the connection.
    fn lost(&mut self, now: Now, reason: Reason, _effects: &mut Effects) -> Change {
        self.attempts = self.attempts.saturating_add(1);
        let wait = match reason {
            Reason::Left | Reason::WrongVersion => SLOW_WAIT_MS + self.jitter.up_to(SLOW_JITTER_MS),
            _ => {
                let wait = (FIRST_WAIT_MS << (self.attempts - 1).min(8)).min(LONGEST_WAIT_MS);
                wait / 2 + self.jitter.up_to(wait)
            }
        };
        self.state = match reason {
            Reason::Refused(_) => State::Stopped,
            _ => State::Waiting { attempt: self.attempts, until: now.mono_ms + wait },
        };
        self.last_failure = Some((reason.clone(), now.wall_ms));
        self.forget();
        // What waited for an answer gets none: `tick` says so.
        for (_, due) in &mut self.asked {
            *due = 0;
        }
        Change::Lost(reason)
    }

    /// Whether the wait is a long one, which is not cut short when somebody looks at the page.
    fn is_slow(&self) -> bool {
        matches!(self.last_failure, Some((Reason::Left | Reason::WrongVersion, _)))
    }

    fn forget(&mut self) {
        self.speaks = Version::Auto;
        self.interval_ms = 0;
        self.ping_at = None;
        self.silent_at = None;
        self.binaries = 0;
    }
}

/// Whether the namespace was joined on our request: a server of protocol 4 joins only on request, and tells the session's id then.
fn is_joined_by_us(data: Option<&Value>) -> bool {
    data.and_then(Value::as_object).is_some_and(|fields| fields.get("sid").is_some())
}

/// Why a namespace was refused: protocol 3 says a text, 4 an object.
fn refusal_words(data: Option<&Value>) -> String {
    let words = match data {
        Some(Value::Object(fields)) => fields.words("message"),
        Some(other) => other.words().unwrap_or_default(),
        None => String::new(),
    };
    words.chars().take(200).collect()
}
