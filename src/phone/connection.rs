//! Which CTI server serves, and why not the other: the primary first; the other side at once where a warm standby is
//! open, and else after a moment that no two softphones share (spec/ctisvr.md 1). A side that closes is left, and one
//! that falls silent while the other still answers. Every way to lose a side goes through one function with a
//! [`Reason`].

mod endpoint;
mod pulse;
mod reason;
mod standby;

use serde::{Deserialize, Serialize};

use crate::clock::Now;
use crate::effect::{Effect, Effects};
use crate::ids::SocketId;
use crate::input::{Close, SocketEvent};
use crate::jitter::Jitter;
use crate::phone::cti::LONGEST_FRAME;
use crate::privacy::{FrameText, Number};
use crate::side::Side;
use crate::site::settings::Policy;
use crate::words::say;
use pulse::Pulse;
use standby::{CHECK_MS, Link, Standby};

pub use endpoint::Endpoint;
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
/// The standby of a page that has not lost a side yet opens within this time.
const CALM_MS: u64 = 1_000;
/// A primary that served for a shorter time than this was not worth the return.
const FLAPPING_MS: u64 = 10 * 60 * 1_000;

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
    Text(FrameText),
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
    /// The signs of life of the serving socket, from its opening.
    pulse: Pulse,
    /// Since when the open side has completed the start order.
    served_since: Option<u64>,
    /// The extension that the open side told while it was the standby.
    told_extension: Number,
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
            told_extension: Number::default(),
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

    /// Takes the two URLs and connects, the primary first.
    pub fn start(
        &mut self,
        now: Now,
        primary: &str,
        backup: Option<&str>,
        policy: &Policy,
        effects: &mut Effects,
    ) {
        self.primary.url = primary.into();
        self.backup.url = backup.unwrap_or_default().into();
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
            // Pages load one by one, so the standby of a page that lost nothing opens soon. After a loss everybody's standby
            // opens now, and nobody waits for it: these openings spread over a longer time than reconnects may.
            let calm = self.primary.last_failure.is_none() && self.backup.last_failure.is_none();
            let moment =
                if calm { self.moment(CALM_MS) } else { self.jitter.up_to(self.policy.spread_ms * 3 / 2) };
            self.standby.until = Some(now.mono_ms + moment);
        }
        self.primary.failed = None;
        self.backup.failed = None;
        self.attempts = 0;
    }

    /// Sends a text frame, where a socket is open.
    pub fn send(&self, text: String, effects: &mut Effects) {
        if let State::Open { socket, .. } = self.state {
            effects.push(Effect::Send(socket, text.into()));
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
            SocketEvent::Text(text) if text.len() > LONGEST_FRAME => {
                self.give_up(now, Reason::TooLong, effects)
            }
            SocketEvent::Text(text) if open => {
                self.pulse.beat(now.mono_ms);
                Change::Text(text)
            }
            SocketEvent::Text(_) | SocketEvent::Binary => Change::Stale,
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

    /// The browser said `online` or `offline`. When the network is back, earlier silence does not count. Open sockets are asked
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

    /// The machine slept, or was off the network: silence in that time does not count, and both sides are asked at once.
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
            self.disturbed(say!("closed-by-standby", side: side), effects);
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
            // The side that had just taken over is lost too: again everybody lost it in the same moment.
            self.jitter.up_to(self.spread())
        } else {
            // Two sides are tried in turn, so each is tried half as often; a single side waits twice as long instead.
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

    /// Whether a side may be tried without a wait: it has not failed since a side last served, or it failed long ago.
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

#[cfg(test)]
mod tests;
