//! Which CTI server serves, and why not the other: the primary first; the other side at once where a warm standby is
//! open, and else after a moment that no two softphones share (spec/ctisvr.md 1). A side that closes is left, and one
//! that falls silent while the other still answers. Every way to lose a side goes through one function with a
//! [`Reason`].

mod jitter;
mod pulse;
mod reason;
mod standby;

use serde::{Deserialize, Serialize};

use crate::clock::Now;
use crate::cti::ctisvr::{Frame, Request, STANDBY_ID, read};
use crate::effect::{Effect, Effects};
use crate::input::{Close, SocketEvent, SocketId};
use pulse::Pulse;
use standby::{Link, Open, Standby};

pub use jitter::Jitter;
pub use reason::Reason;

/// How long a socket may take to open. Longer than browsers hold back attempts after failures (spec/browser-facts.md),
/// or every held attempt would count as one more failure.
pub const CONNECT_TIMEOUT_MS: u64 = 20_000;
/// A side that takes this long to open is not waited for: the other one is opened beside it.
const IMPATIENT_MS: u64 = 4_000;
/// A side that failed this long ago may be tried without a wait.
const LONG_AGO_MS: u64 = 10_000;
/// Waits between tries are of this length at least, whatever the site says.
const SHORTEST_SPREAD_MS: u64 = 1_000;
/// The first check of the serving side after a standby opened: it tells whether the newcomer disturbs.
const CHECK_MS: u64 = 1_000;
/// A primary that served for a shorter time than this was not worth the return.
const FLAPPING_MS: u64 = 10 * 60 * 1_000;
/// The time that the primary must answer before the return doubles this often at most.
const HELD_OFF: u32 = 6;

/// One of the two CTI servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Side {
    /// `/ServerInfo/wsURIA`.
    Primary,
    /// `/ServerInfo/wsURIB`.
    Backup,
}

impl Side {
    /// The name that people know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Backup => "backup",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Primary => Self::Backup,
            Self::Backup => Self::Primary,
        }
    }
}

/// How the site wants its two sides to be watched and kept (`/ServerInfo`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// The side that does not serve is kept open.
    pub warm: bool,
    /// A probe goes out after this long without a frame of the serving side.
    pub heartbeat_ms: u64,
    /// Reconnects of all softphones spread over this time.
    pub spread_ms: u64,
    /// The primary must have answered for this long before it serves again; 0 is never.
    pub return_ms: u64,
}

impl Default for Policy {
    fn default() -> Self {
        Self { warm: true, heartbeat_ms: 2_000, spread_ms: 5_000, return_ms: 60_000 }
    }
}

/// What is known of one side.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Endpoint {
    /// Its WebSocket URL; empty where the site has none.
    pub url: String,
    /// Why it was last lost or not reached.
    pub last_failure: Option<(Reason, u64)>,
    /// How often it was opened in this session.
    pub opened: u32,
    /// When it failed, if no side served since: not tried again without a wait.
    failed: Option<u64>,
}

/// Where the connection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// No settings yet, or told to stay closed.
    Idle,
    /// A socket is opening.
    Connecting {
        /// To which side.
        side: Side,
        /// Its number.
        socket: SocketId,
        /// Since when, in monotonic milliseconds.
        since: u64,
    },
    /// A socket is open.
    Open {
        /// To which side.
        side: Side,
        /// Its number.
        socket: SocketId,
    },
    /// No side is open; the next try is at the deadline.
    Waiting {
        /// How many waits in a row, from 1.
        attempt: u32,
        /// When the next try is, in monotonic milliseconds.
        until: u64,
        /// Which side is tried then.
        next: Side,
    },
}

/// What a change means for the parent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    None,
    /// A side is open: the start order begins.
    Opened(Side),
    /// A text frame of the open side.
    Text(String),
    /// A side was lost, not reached, or left. Where the state is `Open` all the same, the standby took its place.
    Lost(Side, Reason),
    /// The serving side is to be asked for a sign of life.
    Probe,
    /// A frame or close of a socket that is not used any more.
    Stale,
}

/// The connection to the pair of servers.
#[derive(Debug, Serialize, Deserialize)]
pub struct Connection {
    state: State,
    standby: Standby,
    policy: Policy,
    primary: Endpoint,
    backup: Endpoint,
    jitter: Jitter,
    next_socket: u32,
    /// Of the serving socket, from its opening.
    pulse: Pulse,
    /// Since when the open side has completed the start order.
    served_since: Option<u64>,
    /// The extension that the open side told while it was the standby.
    told_extension: String,
    /// Waits in a row.
    attempts: u32,
    /// How often in a row the primary served for a short time only.
    flaps: u32,
    /// Whether the browser believes that it is on a network.
    online: bool,
    /// The browser's permission for the local network is missing.
    local_network_barred: bool,
    /// When `tick` last looked; earlier deadlines were seen to.
    looked: u64,
}

impl Connection {
    /// Not connected; `seed` feeds the jitter.
    pub fn new(seed: u32) -> Self {
        Self {
            state: State::Idle,
            standby: Standby::default(),
            policy: Policy::default(),
            primary: Endpoint::default(),
            backup: Endpoint::default(),
            jitter: Jitter::new(seed),
            next_socket: 1,
            pulse: Pulse::new(0, 0, 0),
            served_since: None,
            told_extension: String::new(),
            attempts: 0,
            flaps: 0,
            online: true,
            local_network_barred: false,
            looked: 0,
        }
    }

    /// The browser told whether pages like this one may reach the local network without being asked.
    pub fn local_network(&mut self, barred: bool) {
        self.local_network_barred = barred;
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.state
    }

    /// What is known of a side.
    pub fn endpoint(&self, side: Side) -> &Endpoint {
        match side {
            Side::Primary => &self.primary,
            Side::Backup => &self.backup,
        }
    }

    /// Whether the site has a backup.
    pub fn has_two_sides(&self) -> bool {
        !self.backup.url.is_empty()
    }

    /// Whether the browser believes that it is on a network.
    pub fn is_online(&self) -> bool {
        self.online
    }

    /// The side whose socket is open.
    pub fn open_side(&self) -> Option<Side> {
        match self.state {
            State::Open { side, .. } => Some(side),
            _ => None,
        }
    }

    /// The extension that the open side told while it was the standby; empty where it did not.
    pub fn told_extension(&self) -> &str {
        &self.told_extension
    }

    /// The span over which everybody reconnects: longer than the site's by an eighth, so that chance does not put more
    /// into one second than the site asked for.
    fn spread(&self) -> u64 {
        self.policy.spread_ms * 9 / 8
    }

    /// A moment that softphones do not share, from 0 to `most`; 0 where the site spreads nothing.
    pub fn moment(&mut self, most: u64) -> u64 {
        if self.policy.spread_ms == 0 { 0 } else { self.jitter.up_to(most) }
    }

    /// What is kept of the side that does not serve, in words.
    pub fn standby_words(&self) -> String {
        match (&self.standby.link, &self.standby.disturbed) {
            (_, Some(why)) => format!("off for this session: {why}"),
            (Link::Open(open), _) if open.answered.is_some() => "open, and answers".to_owned(),
            (Link::Open(_), _) => "open, and has not answered yet".to_owned(),
            (Link::Connecting { .. }, _) => "connecting".to_owned(),
            (Link::Closed, _) if !self.policy.warm => "cold, as the settings say".to_owned(),
            (Link::Closed, _) => format!("not open ({} failures in a row)", self.standby.failures),
        }
    }

    /// Takes the two URLs and connects, the primary first.
    pub fn start(
        &mut self,
        now: Now,
        primary: &str,
        backup: Option<&str>,
        policy: &Policy,
        effects: &mut Effects,
    ) {
        primary.clone_into(&mut self.primary.url);
        backup.unwrap_or_default().clone_into(&mut self.backup.url);
        self.policy.clone_from(policy);
        self.retry(now, effects);
    }

    /// Tries at once, the primary first, instead of waiting.
    pub fn retry(&mut self, now: Now, effects: &mut Effects) {
        self.close(effects);
        self.primary.failed = None;
        self.backup.failed = None;
        self.open(now, Side::Primary, effects);
    }

    /// Tries at once, if a wait is on.
    pub fn retry_if_waiting(&mut self, now: Now, effects: &mut Effects) {
        if matches!(self.state, State::Waiting { .. }) {
            self.retry(now, effects);
        }
    }

    /// The side that is open has completed the start order: it is trusted, and so is the other one again.
    pub fn served(&mut self, now: Now) {
        if self.served_since.is_none() {
            self.served_since = Some(now.mono_ms);
            // Nobody waits for the standby: its opening takes longer than a reconnect may.
            self.standby.until = Some(now.mono_ms + self.jitter.up_to(self.policy.spread_ms * 3 / 2));
        }
        self.primary.failed = None;
        self.backup.failed = None;
        self.attempts = 0;
    }

    /// Sends a text frame, where a socket is open.
    pub fn send(&self, text: String, effects: &mut Effects) {
        if let State::Open { socket, .. } = self.state {
            effects.push(Effect::Send(socket, text));
        }
    }

    /// Takes what happened to a socket. INVARIANT: what comes from an old socket is dropped here and nowhere else, and
    /// no frame of a standby goes further than this.
    pub fn socket(&mut self, now: Now, id: SocketId, event: SocketEvent, effects: &mut Effects) -> Change {
        let (side, open) = match self.state {
            State::Connecting { side, socket, .. } if socket == id => (side, false),
            State::Open { side, socket } if socket == id => (side, true),
            _ => return self.standby_socket(now, id, event, effects),
        };
        match event {
            SocketEvent::Opened => self.opened(now, side, id),
            SocketEvent::Text(text) if open => {
                self.pulse.beat(now.mono_ms);
                Change::Text(text)
            }
            SocketEvent::Text(_) => Change::Stale,
            SocketEvent::Closed(close) => {
                let reason = self.reason(open, close);
                self.lost(now, side, reason, effects)
            }
        }
    }

    /// The open side does not do its work (no answer in the start order): leave it.
    pub fn give_up(&mut self, now: Now, reason: Reason, effects: &mut Effects) -> Change {
        let (State::Open { side, socket } | State::Connecting { side, socket, .. }) = self.state else {
            return Change::None;
        };
        effects.push(Effect::CloseSocket(socket));
        self.lost(now, side, reason, effects)
    }

    /// Whether the primary, which does not serve, has answered for long enough to serve again.
    pub fn can_return(&self, now: Now) -> bool {
        let State::Open { side: Side::Backup, .. } = self.state else { return false };
        let held_off = self.policy.return_ms << self.flaps.min(HELD_OFF);
        // A cold side is opened for the return only, so what counts is how long it was left alone.
        let since = if self.keeps_warm() { self.standby_answers() } else { self.served_since };
        self.policy.return_ms > 0 && since.is_some_and(|since| now.mono_ms >= since + held_off)
    }

    /// Goes back to the primary, if it answers; opens it first where it is cold.
    pub fn go_back(&mut self, now: Now, effects: &mut Effects) -> Change {
        if self.standby_answers().is_some() {
            return self.give_up(now, Reason::Return, effects);
        }
        if !self.keeps_warm()
            && self.standby.is_closed()
            && self.standby.until.is_none_or(|at| at <= now.mono_ms)
        {
            self.open_standby(now, effects);
        }
        Change::None
    }

    /// The open side refuses to serve: it is left as soon as the other one tells an extension, which is asked for now.
    pub fn refused(&mut self, now: Now, effects: &mut Effects) -> Change {
        if self.standby.open().is_some_and(|open| !open.extension.is_empty()) {
            return self.give_up(now, Reason::Refused, effects);
        }
        // Nobody has a phone meanwhile, so the growing waits of a standby that only stands by are not for this.
        let wait = 2 * self.policy.spread_ms.max(SHORTEST_SPREAD_MS);
        if self.standby.is_closed() && self.standby.tried.is_none_or(|at| at + wait <= now.mono_ms) {
            self.open_standby(now, effects);
        }
        Change::None
    }

    /// Whether what happens to the serving side now may be the standby's doing.
    pub fn standby_is_young(&self, now: Now) -> bool {
        self.standby.open().is_some_and(|open| open.is_young(now.mono_ms))
    }

    /// The standby's opening disturbed the serving side: it stays closed for the rest of the session.
    pub fn disturbed(&mut self, why: &str, effects: &mut Effects) {
        self.standby.disturbed = Some(why.to_owned());
        self.close_standby(effects);
    }

    /// Does what is due; to be called again until nothing more is.
    pub fn tick(&mut self, now: Now, effects: &mut Effects) -> Change {
        if self.next_deadline().is_some_and(|at| now.mono_ms > at + CHECK_MS) {
            self.pulse.excuse(now.mono_ms);
        }
        self.looked = now.mono_ms;
        match self.state {
            State::Connecting { since, .. } if since + CONNECT_TIMEOUT_MS <= now.mono_ms => {
                self.give_up(now, Reason::ConnectTimeout, effects)
            }
            State::Connecting { side, since, .. } if since + IMPATIENT_MS <= now.mono_ms => {
                if self.standby.is_closed() && self.is_fresh(now, side.other()) {
                    self.open_standby(now, effects);
                }
                self.tick_standby(now, effects);
                Change::None
            }
            State::Waiting { until, next, .. } if until <= now.mono_ms && self.online => {
                self.open(now, next, effects);
                Change::None
            }
            State::Open { .. } if self.online => {
                self.tick_standby(now, effects);
                self.watch(now, effects)
            }
            _ => Change::None,
        }
    }

    /// The browser said `online` or `offline`: what was silence is over when the network is back. Open sockets are asked
    /// at once; where there is none, the next try is at a moment of the spread, since a whole floor comes back together.
    pub fn network(&mut self, now: Now, online: bool, effects: &mut Effects) {
        self.online = online;
        if !online {
            return;
        }
        let spread = self.spread();
        if let State::Waiting { attempt, .. } = self.state
            && spread > 0
        {
            self.primary.failed = None;
            self.backup.failed = None;
            let until = now.mono_ms + self.jitter.up_to(spread);
            self.state = State::Waiting { attempt, until, next: Side::Primary };
            return;
        }
        self.woke(now, effects);
    }

    /// The machine slept, or was off the network: nothing that was not heard in that time counts, and both sides are
    /// asked at once.
    pub fn woke(&mut self, now: Now, effects: &mut Effects) {
        self.pulse.forgive(now.mono_ms);
        if let Some(open) = self.standby.open_mut() {
            open.pulse.forgive(now.mono_ms);
        }
        self.retry_if_waiting(now, effects);
    }

    /// Somebody looks at the page again: the serving side is asked at once.
    pub fn look(&mut self, now: Now, effects: &mut Effects) {
        self.pulse.probe_within(now.mono_ms, 0);
        self.retry_if_waiting(now, effects);
    }

    /// When `tick` is wanted.
    pub fn next_deadline(&self) -> Option<u64> {
        if !self.online {
            return None;
        }
        let mut deadlines = Vec::new();
        match self.state {
            State::Idle => {}
            State::Connecting { since, .. } => {
                deadlines.extend(
                    (1..=CONNECT_TIMEOUT_MS / IMPATIENT_MS).map(|times| since + times * IMPATIENT_MS),
                );
                deadlines.extend(self.standby_deadlines());
            }
            State::Open { .. } => {
                deadlines.extend(self.pulse.deadlines().into_iter().flatten());
                deadlines.extend(self.standby_deadlines());
            }
            State::Waiting { until, .. } => return Some(until),
        }
        deadlines.into_iter().filter(|at| *at > self.looked).min()
    }

    /// Closes both sides without a word to the parent.
    pub fn close(&mut self, effects: &mut Effects) {
        // The state is left before the socket is closed: its close event is stale then.
        if let State::Connecting { socket, .. } | State::Open { socket, .. } =
            std::mem::replace(&mut self.state, State::Idle)
        {
            effects.push(Effect::CloseSocket(socket));
        }
        self.served_since = None;
        self.close_standby(effects);
    }

    fn opened(&mut self, now: Now, side: Side, socket: SocketId) -> Change {
        self.state = State::Open { side, socket };
        self.pulse = Pulse::new(now.mono_ms, self.policy.heartbeat_ms, self.policy.heartbeat_ms);
        self.told_extension.clear();
        let endpoint = self.endpoint_mut(side);
        endpoint.opened = endpoint.opened.saturating_add(1);
        Change::Opened(side)
    }

    /// Watches the serving side: asks for a sign of life, asks the other side how it is, and leaves a side that is
    /// silent while the other one answers.
    fn watch(&mut self, now: Now, effects: &mut Effects) -> Change {
        let mono = now.mono_ms;
        let due = |at: Option<u64>| at.is_some_and(|at| at <= mono);
        if due(self.pulse.suspect_at()) {
            self.ask_standby(now, effects);
        }
        let answered = self.standby.open().is_some_and(|open| {
            open.answered.is_some() && self.pulse.asked.is_some_and(|asked| open.pulse.heard > asked)
        });
        if due(self.pulse.silent_at()) && answered || due(self.pulse.hopeless_at()) {
            return self.give_up(now, Reason::Silent, effects);
        }
        if self.served_since.is_some() && self.pulse.probe(mono) { Change::Probe } else { Change::None }
    }

    /// The one funnel for every way to lose the serving side.
    fn lost(&mut self, now: Now, side: Side, reason: Reason, effects: &mut Effects) -> Change {
        let served = self.served_since.take();
        let was_open = self.open_side().is_some();
        self.state = State::Idle;
        self.told_extension.clear();
        let flapped = served.is_some_and(|since| now.mono_ms < since + FLAPPING_MS);
        if side == Side::Primary && served.is_some() {
            self.flaps = if flapped { self.flaps + 1 } else { 0 };
        }
        if matches!(reason, Reason::Closed { .. }) && self.standby_is_young(now) && served.is_some() {
            let why = format!("the {} server closed when the other was opened", side.name());
            self.disturbed(&why, effects);
            self.open(now, side, effects);
            return Change::Lost(side, reason);
        }
        if reason != Reason::Return {
            let endpoint = self.endpoint_mut(side);
            endpoint.last_failure = Some((reason.clone(), now.wall_ms));
            endpoint.failed = Some(now.mono_ms);
        }
        match std::mem::take(&mut self.standby.link) {
            Link::Open(open) => {
                self.state = State::Open { side: side.other(), socket: open.socket };
                let heartbeat = self.policy.heartbeat_ms;
                self.pulse = Pulse::new(now.mono_ms, heartbeat, heartbeat);
                self.told_extension = open.extension;
            }
            Link::Connecting { socket, since } => {
                self.state = State::Connecting { side: side.other(), socket, since };
            }
            Link::Closed => self.try_later(now, side, served.is_some(), was_open, effects),
        }
        Change::Lost(side, reason)
    }

    /// No side is open: which one is tried, and when.
    fn try_later(&mut self, now: Now, lost: Side, served: bool, was_open: bool, effects: &mut Effects) {
        let other = lost.other();
        let alone = self.endpoint(other).url.is_empty();
        let next = if alone { lost } else { other };
        let spread = self.policy.spread_ms.max(SHORTEST_SPREAD_MS);
        let wait = if served {
            // Everybody lost the same server in the same moment.
            self.jitter.up_to(self.spread())
        } else if self.is_fresh(now, next) {
            0
        } else if was_open && self.attempts == 0 && self.spread() > 0 {
            // So is it where the side that had just taken over is lost too.
            self.jitter.up_to(self.spread())
        } else {
            // Sides are tried in turn, so each of two is tried half as often.
            let gap = spread * 3 / 5 + self.jitter.up_to(spread * 2 / 5);
            if alone { gap * 2 } else { gap }
        };
        if wait == 0 {
            self.open(now, next, effects);
            return;
        }
        self.attempts += 1;
        self.state = State::Waiting { attempt: self.attempts, until: now.mono_ms + wait, next };
    }

    /// Whether a side may be tried without a wait: it has not failed since one served, or long ago.
    fn is_fresh(&self, now: Now, side: Side) -> bool {
        self.endpoint(side).failed.is_none_or(|at| now.mono_ms >= at + LONG_AGO_MS)
    }

    /// A missing permission alone proves nothing; with a socket that never opened it names the cause
    /// (spec/browser-facts.md, Local Network Access).
    fn reason(&self, was_open: bool, close: Close) -> Reason {
        let Close { code, reason: words } = close;
        if was_open {
            Reason::Closed { code, words }
        } else if self.local_network_barred && self.primary.opened == 0 && self.backup.opened == 0 {
            Reason::LocalNetwork
        } else {
            Reason::NotReached { code, words }
        }
    }

    fn open(&mut self, now: Now, side: Side, effects: &mut Effects) {
        let socket = self.open_socket(side, effects);
        self.state = State::Connecting { side, socket, since: now.mono_ms };
    }

    fn open_socket(&mut self, side: Side, effects: &mut Effects) -> SocketId {
        let id = SocketId(self.next_socket);
        self.next_socket = self.next_socket.wrapping_add(1);
        effects.push(Effect::OpenSocket { id, url: self.endpoint(side).url.clone() });
        id
    }

    fn endpoint_mut(&mut self, side: Side) -> &mut Endpoint {
        match side {
            Side::Primary => &mut self.primary,
            Side::Backup => &mut self.backup,
        }
    }
}

/// The standby.
impl Connection {
    fn keeps_warm(&self) -> bool {
        self.policy.warm && self.standby.disturbed.is_none()
    }

    /// Since when the standby answers.
    fn standby_answers(&self) -> Option<u64> {
        self.standby.open()?.answered
    }

    /// The side that the standby is of: the one that does not serve, if the site has it.
    fn standby_side(&self) -> Option<Side> {
        let (State::Open { side, .. } | State::Connecting { side, .. }) = self.state else { return None };
        Some(side.other()).filter(|other| !self.endpoint(*other).url.is_empty())
    }

    fn standby_socket(
        &mut self,
        now: Now,
        id: SocketId,
        event: SocketEvent,
        effects: &mut Effects,
    ) -> Change {
        let Some(side) = self.standby_side() else { return Change::Stale };
        match (&mut self.standby.link, event) {
            (Link::Connecting { socket, .. }, SocketEvent::Opened) if *socket == id => {
                self.standby_opened(now, side, id, effects)
            }
            (Link::Open(open), SocketEvent::Text(text)) if open.socket == id => {
                open.pulse.beat(now.mono_ms);
                open.answered.get_or_insert(now.mono_ms);
                if let Frame::Reply(reply) = read(&text)
                    && reply.id == STANDBY_ID
                {
                    open.extension = reply.extension();
                }
                self.standby.failures = 0;
                Change::None
            }
            (
                Link::Connecting { socket, .. } | Link::Open(Open { socket, .. }),
                SocketEvent::Closed(Close { code, reason: words }),
            ) if *socket == id => {
                let reason = match &self.standby.link {
                    Link::Open(_) => Reason::Closed { code, words },
                    _ => Reason::NotReached { code, words },
                };
                self.standby_failed(now, side, reason);
                Change::None
            }
            _ => Change::Stale,
        }
    }

    fn standby_opened(&mut self, now: Now, side: Side, id: SocketId, effects: &mut Effects) -> Change {
        if let State::Connecting { socket, since, .. } = self.state {
            // It came first, so it serves, and the other one may still come.
            self.standby.link = Link::Connecting { socket, since };
            return self.opened(now, side, id);
        }
        let endpoint = self.endpoint_mut(side);
        endpoint.opened = endpoint.opened.saturating_add(1);
        self.standby.link = Link::Open(Open::new(id, now.mono_ms));
        self.pulse.probe_within(now.mono_ms, CHECK_MS);
        self.tick_standby(now, effects);
        Change::None
    }

    /// A standby that refuses is no matter for the agent: it is tried again, more and more rarely.
    fn standby_failed(&mut self, now: Now, side: Side, reason: Reason) {
        self.standby.link = Link::Closed;
        let wait = self.standby.next_wait();
        self.standby.until = Some(now.mono_ms + wait * 3 / 4 + self.jitter.up_to(wait / 2));
        let endpoint = self.endpoint_mut(side);
        endpoint.last_failure = Some((reason, now.wall_ms));
        endpoint.failed = Some(now.mono_ms);
    }

    /// The serving side does not answer: how is the other one?
    fn ask_standby(&mut self, now: Now, effects: &mut Effects) {
        let asked = self.pulse.asked;
        let Some(open) = self.standby.open_mut() else {
            let since = |at: &u64| asked.is_some_and(|asked| *at >= asked);
            if !self.standby.is_closed() || self.standby.tried.as_ref().is_some_and(since) {
                return;
            }
            // It is silent for everybody, perhaps.
            let at = self.standby.wanted.filter(since);
            let at = at.unwrap_or_else(|| now.mono_ms + self.jitter.up_to(self.spread()));
            self.standby.wanted = Some(at);
            if at <= now.mono_ms {
                self.open_standby(now, effects);
            }
            return;
        };
        if open.pulse.asked.is_none() && asked.is_some_and(|asked| open.pulse.heard <= asked) {
            open.pulse.probe_within(now.mono_ms, 0);
            self.tick_standby(now, effects);
        }
    }

    fn tick_standby(&mut self, now: Now, effects: &mut Effects) {
        let Some(side) = self.standby_side() else { return };
        let mono = now.mono_ms;
        match &mut self.standby.link {
            Link::Closed => {
                let due = self.standby.until.is_some_and(|until| until <= mono);
                if due && self.keeps_warm() && self.served_since.is_some() {
                    self.open_standby(now, effects);
                }
            }
            Link::Connecting { socket, since } if *since + CONNECT_TIMEOUT_MS <= mono => {
                effects.push(Effect::CloseSocket(*socket));
                self.standby_failed(now, side, Reason::ConnectTimeout);
            }
            Link::Connecting { .. } => {}
            Link::Open(open) if open.pulse.silent_at().is_some_and(|at| at <= mono) => {
                effects.push(Effect::CloseSocket(open.socket));
                self.standby_failed(now, side, Reason::Silent);
            }
            Link::Open(open) => {
                if open.pulse.probe(mono) {
                    effects.push(Effect::Send(open.socket, Request::MyExtension.encode(STANDBY_ID, "")));
                }
            }
        }
    }

    fn standby_deadlines(&self) -> Vec<u64> {
        let Standby { link, until, wanted, .. } = &self.standby;
        match link {
            Link::Closed => until.filter(|_| self.keeps_warm()).into_iter().chain(*wanted).collect(),
            Link::Connecting { since, .. } => vec![since + CONNECT_TIMEOUT_MS],
            Link::Open(open) => open.pulse.deadlines().into_iter().flatten().collect(),
        }
    }

    fn open_standby(&mut self, now: Now, effects: &mut Effects) {
        let Some(side) = self.standby_side() else { return };
        let socket = self.open_socket(side, effects);
        self.standby.tried = Some(now.mono_ms);
        self.standby.until = None;
        self.standby.link = Link::Connecting { socket, since: now.mono_ms };
    }

    fn close_standby(&mut self, effects: &mut Effects) {
        let socket = match std::mem::take(&mut self.standby.link) {
            Link::Closed => return,
            Link::Connecting { socket, .. } | Link::Open(Open { socket, .. }) => socket,
        };
        effects.push(Effect::CloseSocket(socket));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "wss://a.example.com:9006";
    const B: &str = "wss://b.example.com:9006";

    fn at(mono_ms: u64) -> Now {
        Now { mono_ms, wall_ms: mono_ms }
    }

    fn closed() -> SocketEvent {
        SocketEvent::Closed(Close { code: 1006, reason: String::new() })
    }

    fn text() -> SocketEvent {
        SocketEvent::Text(r#"{"id":0,"result":"success","extension":"2611"}"#.to_owned())
    }

    /// A connection, what it does, and its clock.
    struct Pair {
        connection: Connection,
        effects: Effects,
        now: u64,
    }

    impl Pair {
        fn with(policy: &Policy, backup: Option<&str>) -> Self {
            let mut pair = Self { connection: Connection::new(1), effects: Effects::new(), now: 0 };
            pair.connection.start(at(0), A, backup, policy, &mut pair.effects);
            pair
        }

        /// The primary serves.
        fn served(policy: &Policy) -> Self {
            let mut pair = Self::with(policy, Some(B));
            let (a, _) = pair.opened().unwrap();
            pair.says(a, SocketEvent::Opened);
            pair.connection.served(at(0));
            pair
        }

        /// The primary serves, and the backup stands by.
        fn warm() -> (Self, SocketId, SocketId) {
            let mut pair = Self::served(&Policy::default());
            let (b, url) = pair.wait_for_socket(10_000);
            assert_eq!(url, B);
            pair.says(b, SocketEvent::Opened);
            pair.says(b, text());
            let State::Open { socket: a, .. } = pair.connection.state() else { panic!("the primary serves") };
            // What happens now is not the standby's doing any more.
            pair.wait(2_000, &[a, b]);
            (pair, a, b)
        }

        fn says(&mut self, id: SocketId, event: SocketEvent) -> Change {
            self.connection.socket(at(self.now), id, event, &mut self.effects)
        }

        /// The socket that was opened last.
        fn opened(&mut self) -> Option<(SocketId, String)> {
            let effects = std::mem::take(&mut self.effects);
            effects.into_iter().rev().find_map(|effect| match effect {
                Effect::OpenSocket { id, url } => Some((id, url)),
                _ => None,
            })
        }

        /// Time goes by; `answers` answer each probe.
        fn wait(&mut self, ms: u64, answers: &[SocketId]) -> Vec<Change> {
            let end = self.now + ms;
            let mut changes = Vec::new();
            while let Some(next) = self.connection.next_deadline().filter(|next| *next <= end) {
                self.now = self.now.max(next);
                loop {
                    match self.connection.tick(at(self.now), &mut self.effects) {
                        Change::None => break,
                        Change::Probe => {
                            self.connection.send("probe".into(), &mut self.effects);
                        }
                        change => changes.push(change),
                    }
                }
                let asked: Vec<SocketId> = self
                    .effects
                    .iter()
                    .filter_map(|effect| match effect {
                        Effect::Send(id, _) => Some(*id),
                        _ => None,
                    })
                    .collect();
                self.effects.retain(|effect| !matches!(effect, Effect::Send(..)));
                for id in asked.into_iter().filter(|id| answers.contains(id)) {
                    self.says(id, text());
                }
            }
            self.now = end;
            changes
        }

        fn wait_for_socket(&mut self, ms: u64) -> (SocketId, String) {
            let State::Open { socket, .. } = self.connection.state() else {
                self.wait(ms, &[]);
                return self.opened().expect("a socket is opened");
            };
            self.wait(ms, &[socket]);
            self.opened().expect("a socket is opened")
        }

        fn serving(&self) -> Option<Side> {
            self.connection.open_side()
        }
    }

    fn cold() -> Policy {
        Policy { warm: false, ..Policy::default() }
    }

    #[test]
    fn backup_is_tried_at_once_when_primary_refuses() {
        let mut pair = Pair::with(&cold(), Some(B));
        let (a, url) = pair.opened().unwrap();
        assert_eq!(url, A);
        let change = pair.says(a, closed());
        assert!(matches!(change, Change::Lost(Side::Primary, Reason::NotReached { .. })));
        assert_eq!(pair.opened().unwrap().1, B);
    }

    #[test]
    fn both_sides_are_tried_in_turn_with_a_wait_when_both_fail() {
        let mut pair = Pair::with(&cold(), Some(B));
        let (a, _) = pair.opened().unwrap();
        pair.says(a, closed());
        let (b, _) = pair.opened().unwrap();
        pair.says(b, closed());
        assert_eq!(pair.opened(), None);
        let mut tried = Vec::new();
        for _ in 0..4 {
            let due = pair.connection.next_deadline().unwrap();
            assert!((3_000..=5_000).contains(&(due - pair.now)), "a wait, not a storm");
            let (id, url) = pair.wait_for_socket(due - pair.now);
            tried.push(url);
            pair.says(id, closed());
        }
        assert_eq!(tried, [A, B, A, B]);
    }

    #[test]
    fn a_warm_standby_takes_over_without_opening_anything() {
        let (mut pair, a, _) = Pair::warm();
        let change = pair.says(a, closed());
        assert!(matches!(change, Change::Lost(Side::Primary, Reason::Closed { .. })));
        assert_eq!((pair.serving(), pair.opened()), (Some(Side::Backup), None));
        assert_eq!(pair.connection.told_extension(), "2611");
    }

    #[test]
    fn two_sides_that_die_together_are_tried_again_within_the_spread() {
        let mut waits: Vec<u64> = (0..200)
            .map(|seed| {
                let (mut pair, a, b) = Pair::warm();
                pair.connection.jitter = Jitter::new(seed);
                pair.says(a, closed());
                assert_eq!(pair.serving(), Some(Side::Backup));
                pair.says(b, closed());
                pair.connection.next_deadline().unwrap() - pair.now
            })
            .collect();
        waits.sort_unstable();
        assert!(waits[20] < 1_000 && waits[180] > 4_500 && waits[199] <= 5_625, "{waits:?}");
    }

    #[test]
    fn a_cold_backup_is_opened_within_the_spread_when_the_serving_side_closes() {
        let mut pair = Pair::served(&cold());
        let State::Open { socket, .. } = pair.connection.state() else { panic!("the primary serves") };
        assert_eq!(pair.opened(), None);
        pair.says(socket, closed());
        let due = pair.connection.next_deadline().unwrap();
        assert!(due <= 5_625);
        assert_eq!(pair.wait_for_socket(due).1, B);
    }

    #[test]
    fn a_silent_side_is_left_after_four_seconds_if_the_other_answers() {
        let (mut pair, _, b) = Pair::warm();
        assert_eq!(pair.wait(4_100, &[b]), [Change::Lost(Side::Primary, Reason::Silent)]);
        assert_eq!(pair.serving(), Some(Side::Backup));
    }

    #[test]
    fn a_silent_side_is_kept_while_the_other_is_silent_too_and_replaced_in_the_end() {
        let (mut pair, _, _) = Pair::warm();
        assert_eq!(pair.wait(15_000, &[]), []);
        assert_eq!(pair.serving(), Some(Side::Primary));
        assert_eq!(pair.wait(6_000, &[]), [Change::Lost(Side::Primary, Reason::Silent)]);
    }

    #[test]
    fn a_cold_backup_is_asked_before_a_silent_side_is_left() {
        let mut pair = Pair::served(&cold());
        pair.opened();
        let changes = pair.wait(3_000 + 5_625, &[]);
        assert_eq!(changes, []);
        let (b, url) = pair.opened().expect("the backup is asked how it is");
        assert_eq!(url, B);
        pair.says(b, SocketEvent::Opened);
        assert_eq!(pair.serving(), Some(Side::Primary));
        pair.says(b, text());
        assert_eq!(pair.wait(1_500, &[b]), [Change::Lost(Side::Primary, Reason::Silent)]);
        assert_eq!(pair.serving(), Some(Side::Backup));
    }

    #[test]
    fn a_standby_whose_opening_closes_the_serving_side_stays_closed() {
        let mut pair = Pair::served(&Policy::default());
        let (b, _) = pair.wait_for_socket(10_000);
        let State::Open { socket: a, .. } = pair.connection.state() else { panic!("the primary serves") };
        pair.says(b, SocketEvent::Opened);
        pair.says(a, closed());
        let (again, url) = pair.opened().unwrap();
        assert_eq!(url, A);
        pair.says(again, SocketEvent::Opened);
        pair.connection.served(at(pair.now));
        pair.wait(600_000, &[again]);
        assert_eq!(pair.opened(), None);
        assert!(pair.connection.standby_words().contains("closed when the other was opened"));
    }

    #[test]
    fn a_standby_that_refuses_is_tried_more_and_more_rarely() {
        let mut pair = Pair::served(&Policy::default());
        let mut times = Vec::new();
        for _ in 0..6 {
            let (b, _) = loop {
                let State::Open { socket: a, .. } = pair.connection.state() else {
                    panic!("the primary serves")
                };
                pair.wait(500, &[a]);
                if let Some(opened) = pair.opened() {
                    break opened;
                }
            };
            times.push(pair.now);
            assert_eq!(pair.says(b, closed()), Change::None);
        }
        let waits: Vec<u64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!((11_000..=19_500).contains(&waits[0]) && (44_000..=76_000).contains(&waits[4]), "{waits:?}");
        assert_eq!(pair.serving(), Some(Side::Primary));
    }

    #[test]
    fn the_way_back_is_open_after_the_primary_answered_long_enough_and_longer_each_time_it_flaps() {
        let (mut pair, a, b) = Pair::warm();
        pair.says(a, closed());
        pair.connection.served(at(pair.now));
        let mut returns = Vec::new();
        let mut serving = b;
        for _ in 0..3 {
            let primary = loop {
                pair.wait(100, &[serving]);
                if let Some((id, _)) = pair.opened() {
                    pair.says(id, SocketEvent::Opened);
                    pair.says(id, text());
                    break id;
                }
            };
            let answered = pair.now;
            while !pair.connection.can_return(at(pair.now)) {
                pair.wait(1_000, &[serving, primary]);
            }
            returns.push((pair.now - answered) / 10_000);
            let (now, effects) = (at(pair.now), &mut pair.effects);
            assert_eq!(pair.connection.go_back(now, effects), Change::Lost(Side::Backup, Reason::Return));
            pair.connection.served(now);
            assert!(pair.effects.contains(&Effect::CloseSocket(serving)));
            // The backup stands by again, then the primary falls again.
            let backup = loop {
                pair.wait(100, &[primary]);
                if let Some((id, _)) = pair.opened() {
                    break id;
                }
            };
            pair.says(backup, SocketEvent::Opened);
            pair.says(backup, text());
            pair.wait(5_000, &[primary, backup]);
            pair.says(primary, closed());
            assert_eq!(pair.serving(), Some(Side::Backup));
            pair.connection.served(at(pair.now));
            serving = backup;
        }
        assert_eq!(returns, [12, 24, 48]);
    }

    #[test]
    fn a_side_that_takes_long_to_open_does_not_keep_the_other_from_serving() {
        let mut pair = Pair::with(&Policy::default(), Some(B));
        let (a, _) = pair.opened().unwrap();
        pair.wait(4_000, &[]);
        let (b, url) = pair.opened().unwrap();
        assert_eq!(url, B);
        assert_eq!(pair.says(b, SocketEvent::Opened), Change::Opened(Side::Backup));
        assert_eq!(pair.says(a, SocketEvent::Opened), Change::None);
        assert_eq!(pair.connection.standby_words(), "open, and has not answered yet");
    }

    #[test]
    fn frames_of_an_old_socket_are_dropped() {
        let (mut pair, a, b) = Pair::warm();
        pair.says(a, closed());
        assert_eq!(pair.says(a, text()), Change::Stale);
        assert_eq!(pair.says(a, SocketEvent::Opened), Change::Stale);
        assert!(matches!(pair.says(b, text()), Change::Text(_)));
    }

    #[test]
    fn a_socket_that_never_opens_is_given_up() {
        let mut pair = Pair::with(&cold(), None);
        let changes = pair.wait(CONNECT_TIMEOUT_MS, &[]);
        assert_eq!(changes, [Change::Lost(Side::Primary, Reason::ConnectTimeout)]);
        assert!(pair.effects.iter().any(|effect| matches!(effect, Effect::CloseSocket(_))));
    }

    #[test]
    fn nothing_is_tried_while_offline_and_within_the_spread_when_back() {
        let mut pair = Pair::with(&cold(), Some(B));
        pair.connection.network(at(0), false, &mut pair.effects);
        let (a, _) = pair.opened().unwrap();
        pair.says(a, closed());
        let (b, _) = pair.opened().unwrap();
        pair.says(b, closed());
        assert_eq!(pair.connection.next_deadline(), None);
        pair.now = 60_000;
        pair.connection.network(at(60_000), true, &mut pair.effects);
        let due = pair.connection.next_deadline().unwrap();
        assert!(due <= 60_000 + 5_625);
        assert_eq!(pair.wait_for_socket(due - 60_000).1, A);
    }

    #[test]
    fn silence_while_the_machine_slept_is_no_silence_of_the_server() {
        let (mut pair, a, b) = Pair::warm();
        pair.now += 3_600_000;
        pair.connection.woke(at(pair.now), &mut pair.effects);
        assert_eq!(pair.wait(10_000, &[a, b]), []);
        assert_eq!(pair.serving(), Some(Side::Primary));
    }

    #[test]
    fn a_barred_local_network_is_named_unless_a_side_was_reached() {
        let mut pair = Pair::with(&cold(), Some(B));
        pair.connection.local_network(true);
        let (a, _) = pair.opened().unwrap();
        assert_eq!(pair.says(a, closed()), Change::Lost(Side::Primary, Reason::LocalNetwork));
        let (b, _) = pair.opened().unwrap();
        pair.says(b, SocketEvent::Opened);
        pair.says(b, closed());
        let failure = &pair.connection.endpoint(Side::Backup).last_failure;
        assert!(matches!(failure, Some((Reason::Closed { .. }, _))));
    }

    #[test]
    fn without_a_backup_a_refusal_waits() {
        let mut pair = Pair::with(&Policy::default(), None);
        let (a, _) = pair.opened().unwrap();
        pair.says(a, closed());
        assert!(matches!(pair.connection.state(), State::Waiting { attempt: 1, next: Side::Primary, .. }));
    }
}
