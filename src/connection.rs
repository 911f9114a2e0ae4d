//! Which CTI server is connected, and why not the other: the primary first, the other one at once when a side refuses
//! or closes, and a jittered wait when both failed (spec/ctisvr.md 1). Every way to lose a connection goes through one
//! function with a [`Reason`].

mod backoff;
mod reason;

use serde::{Deserialize, Serialize};

use crate::clock::Now;
use crate::effect::{Effect, Effects};
use crate::input::{Close, SocketEvent, SocketId};

pub use backoff::Backoff;
pub use reason::Reason;

/// How long a socket may take to open. Longer than browsers hold back attempts after failures (spec/browser-facts.md),
/// or every held attempt would count as one more failure.
pub const CONNECT_TIMEOUT_MS: u64 = 20_000;

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

/// What is known of one side.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Endpoint {
    /// Its WebSocket URL; empty where the site has none.
    pub url: String,
    /// Why it was last lost or not reached.
    pub last_failure: Option<(Reason, u64)>,
    /// How often it was opened in this session.
    pub opened: u32,
    /// It failed since a side last served: not tried again before the wait.
    failed: bool,
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
    },
    /// A socket is open.
    Open {
        /// To which side.
        side: Side,
        /// Its number.
        socket: SocketId,
    },
    /// Both sides failed; the next try is at the deadline.
    Waiting {
        /// How many waits in a row, from 1.
        attempt: u32,
        /// When the next try is, in monotonic milliseconds.
        until: u64,
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
    /// A side was lost, or not reached.
    Lost(Side, Reason),
    /// A frame or close of a socket that is not used any more.
    Stale,
}

/// The connection to the pair of servers.
#[derive(Debug, Serialize, Deserialize)]
pub struct Connection {
    state: State,
    primary: Endpoint,
    backup: Endpoint,
    backoff: Backoff,
    next_socket: u32,
    connect_until: Option<u64>,
    /// Whether the browser believes that it is on a network.
    online: bool,
    /// The browser's permission for the local network is missing.
    local_network_barred: bool,
}

impl Connection {
    /// Not connected; `seed` feeds the jitter.
    pub fn new(seed: u32) -> Self {
        Self {
            state: State::Idle,
            primary: Endpoint::default(),
            backup: Endpoint::default(),
            backoff: Backoff::new(seed),
            next_socket: 1,
            connect_until: None,
            online: true,
            local_network_barred: false,
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

    /// Whether there is a backup side.
    pub fn has_backup(&self) -> bool {
        !self.backup.url.is_empty()
    }

    /// The side whose socket is open.
    pub fn open_side(&self) -> Option<Side> {
        match self.state {
            State::Open { side, .. } => Some(side),
            _ => None,
        }
    }

    /// Takes the two URLs and connects, the primary first.
    pub fn start(&mut self, now: Now, primary: &str, backup: Option<&str>, effects: &mut Effects) {
        primary.clone_into(&mut self.primary.url);
        backup.unwrap_or_default().clone_into(&mut self.backup.url);
        self.retry(now, effects);
    }

    /// Tries at once, the primary first, instead of waiting.
    pub fn retry(&mut self, now: Now, effects: &mut Effects) {
        self.close(effects);
        self.primary.failed = false;
        self.backup.failed = false;
        self.open(now, Side::Primary, effects);
    }

    /// Tries at once, if a wait is on.
    pub fn retry_if_waiting(&mut self, now: Now, effects: &mut Effects) {
        if matches!(self.state, State::Waiting { .. }) {
            self.retry(now, effects);
        }
    }

    /// The side that is open has completed the start order: it is trusted, and so is the other one again.
    pub fn served(&mut self) {
        self.primary.failed = false;
        self.backup.failed = false;
        self.backoff.reset();
    }

    /// Sends a text frame, where a socket is open.
    pub fn send(&self, text: String, effects: &mut Effects) {
        if let State::Open { socket, .. } = self.state {
            effects.push(Effect::Send(socket, text));
        }
    }

    /// Takes what happened to a socket. INVARIANT: what comes from an old socket is dropped here and nowhere else.
    pub fn socket(&mut self, now: Now, id: SocketId, event: SocketEvent, effects: &mut Effects) -> Change {
        let (side, open) = match self.state {
            State::Connecting { side, socket } if socket == id => (side, false),
            State::Open { side, socket } if socket == id => (side, true),
            _ => return Change::Stale,
        };
        match event {
            SocketEvent::Opened => {
                self.connect_until = None;
                self.state = State::Open { side, socket: id };
                let endpoint = self.endpoint_mut(side);
                endpoint.opened = endpoint.opened.saturating_add(1);
                Change::Opened(side)
            }
            SocketEvent::Text(text) if open => Change::Text(text),
            SocketEvent::Text(_) => Change::Stale,
            SocketEvent::Closed(close) => {
                let reason = self.reason(open, close);
                self.lost(now, side, reason, effects)
            }
        }
    }

    /// The open side does not do its work (no answer in the start order): leave it.
    pub fn give_up(&mut self, now: Now, reason: Reason, effects: &mut Effects) -> Change {
        let (State::Open { side, .. } | State::Connecting { side, .. }) = self.state else {
            return Change::None;
        };
        self.close(effects);
        self.lost(now, side, reason, effects)
    }

    /// Does what is due.
    pub fn tick(&mut self, now: Now, effects: &mut Effects) -> Change {
        match self.state {
            State::Connecting { .. } if self.connect_until.is_some_and(|until| until <= now.mono_ms) => {
                self.give_up(now, Reason::ConnectTimeout, effects)
            }
            State::Waiting { until, .. } if until <= now.mono_ms && self.online => {
                self.retry(now, effects);
                Change::None
            }
            _ => Change::None,
        }
    }

    /// The browser said `online` or `offline`: a wait ends at once when the network is back.
    pub fn network(&mut self, now: Now, online: bool, effects: &mut Effects) {
        self.online = online;
        if online {
            self.retry_if_waiting(now, effects);
        }
    }

    /// When `tick` is wanted.
    pub fn next_deadline(&self) -> Option<u64> {
        match self.state {
            State::Connecting { .. } => self.connect_until,
            State::Waiting { until, .. } if self.online => Some(until),
            _ => None,
        }
    }

    /// Closes without a word to the parent.
    pub fn close(&mut self, effects: &mut Effects) {
        // The state is left before the socket is closed: its close event is stale then.
        if let State::Connecting { socket, .. } | State::Open { socket, .. } =
            std::mem::replace(&mut self.state, State::Idle)
        {
            effects.push(Effect::CloseSocket(socket));
        }
        self.connect_until = None;
    }

    /// The one funnel for every way to lose a side.
    fn lost(&mut self, now: Now, side: Side, reason: Reason, effects: &mut Effects) -> Change {
        self.state = State::Idle;
        self.connect_until = None;
        let endpoint = self.endpoint_mut(side);
        endpoint.last_failure = Some((reason.clone(), now.wall_ms));
        endpoint.failed = true;
        let other = side.other();
        if !self.endpoint(other).url.is_empty() && !self.endpoint(other).failed {
            self.open(now, other, effects);
        } else {
            let (attempt, wait) = self.backoff.next_wait();
            self.state = State::Waiting { attempt, until: now.mono_ms.saturating_add(wait) };
        }
        Change::Lost(side, reason)
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
        let id = SocketId(self.next_socket);
        self.next_socket = self.next_socket.wrapping_add(1);
        self.connect_until = Some(now.mono_ms.saturating_add(CONNECT_TIMEOUT_MS));
        self.state = State::Connecting { side, socket: id };
        effects.push(Effect::OpenSocket { id, url: self.endpoint(side).url.clone() });
    }

    fn endpoint_mut(&mut self, side: Side) -> &mut Endpoint {
        match side {
            Side::Primary => &mut self.primary,
            Side::Backup => &mut self.backup,
        }
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

    fn refused() -> SocketEvent {
        SocketEvent::Closed(Close { code: 1006, reason: String::new() })
    }

    fn opened_url(effects: &mut Effects) -> Option<(SocketId, String)> {
        effects.drain(..).find_map(|effect| match effect {
            Effect::OpenSocket { id, url } => Some((id, url)),
            _ => None,
        })
    }

    fn started() -> (Connection, Effects) {
        let mut effects = Effects::new();
        let mut connection = Connection::new(1);
        connection.start(at(0), A, Some(B), &mut effects);
        (connection, effects)
    }

    #[test]
    fn backup_is_tried_at_once_when_primary_refuses() {
        let (mut connection, mut effects) = started();
        let (id, url) = opened_url(&mut effects).unwrap();
        assert_eq!(url, A);
        let change = connection.socket(at(10), id, refused(), &mut effects);
        assert!(matches!(change, Change::Lost(Side::Primary, Reason::NotReached { .. })));
        assert_eq!(opened_url(&mut effects).unwrap().1, B);
    }

    #[test]
    fn a_wait_begins_when_both_fail_and_primary_is_first_after_it() {
        let (mut connection, mut effects) = started();
        let (a, _) = opened_url(&mut effects).unwrap();
        connection.socket(at(0), a, refused(), &mut effects);
        let (b, _) = opened_url(&mut effects).unwrap();
        connection.socket(at(0), b, refused(), &mut effects);
        assert_eq!(opened_url(&mut effects), None);
        let due = connection.next_deadline().unwrap();
        assert!(due >= 500, "a wait, not a storm");
        connection.tick(at(due), &mut effects);
        assert_eq!(opened_url(&mut effects).unwrap().1, A);
    }

    #[test]
    fn a_side_that_served_and_closes_hands_over_to_the_other() {
        let (mut connection, mut effects) = started();
        let (a, _) = opened_url(&mut effects).unwrap();
        connection.socket(at(0), a, SocketEvent::Opened, &mut effects);
        connection.served();
        connection.socket(at(9), a, refused(), &mut effects);
        let (b, url) = opened_url(&mut effects).unwrap();
        assert_eq!(url, B);
        connection.socket(at(9), b, SocketEvent::Opened, &mut effects);
        connection.served();
        connection.socket(at(20), b, refused(), &mut effects);
        assert_eq!(opened_url(&mut effects).unwrap().1, A);
    }

    #[test]
    fn frames_of_an_old_socket_are_dropped() {
        let (mut connection, mut effects) = started();
        let (a, _) = opened_url(&mut effects).unwrap();
        connection.socket(at(0), a, refused(), &mut effects);
        assert_eq!(connection.socket(at(1), a, SocketEvent::Text("{}".into()), &mut effects), Change::Stale);
        assert_eq!(connection.socket(at(1), a, SocketEvent::Opened, &mut effects), Change::Stale);
    }

    #[test]
    fn a_socket_that_never_opens_is_given_up() {
        let (mut connection, mut effects) = started();
        effects.clear();
        let change = connection.tick(at(CONNECT_TIMEOUT_MS), &mut effects);
        assert_eq!(change, Change::Lost(Side::Primary, Reason::ConnectTimeout));
        assert!(matches!(effects.first(), Some(Effect::CloseSocket(_))));
        assert_eq!(opened_url(&mut effects).unwrap().1, B);
    }

    #[test]
    fn nothing_is_tried_while_offline_and_at_once_when_back() {
        let (mut connection, mut effects) = started();
        connection.network(at(0), false, &mut effects);
        let (a, _) = opened_url(&mut effects).unwrap();
        connection.socket(at(0), a, refused(), &mut effects);
        let (b, _) = opened_url(&mut effects).unwrap();
        connection.socket(at(0), b, refused(), &mut effects);
        assert_eq!(connection.next_deadline(), None);
        connection.network(at(5), true, &mut effects);
        assert_eq!(opened_url(&mut effects).unwrap().1, A);
    }

    #[test]
    fn a_barred_local_network_is_named_unless_a_side_was_reached() {
        let (mut connection, mut effects) = started();
        connection.local_network(true);
        let (a, _) = opened_url(&mut effects).unwrap();
        let change = connection.socket(at(0), a, refused(), &mut effects);
        assert_eq!(change, Change::Lost(Side::Primary, Reason::LocalNetwork));
        let (b, _) = opened_url(&mut effects).unwrap();
        connection.socket(at(0), b, SocketEvent::Opened, &mut effects);
        connection.socket(at(1), b, refused(), &mut effects);
        assert!(matches!(connection.endpoint(Side::Backup).last_failure, Some((Reason::Closed { .. }, _))));
    }

    #[test]
    fn without_a_backup_a_refusal_waits() {
        let mut effects = Effects::new();
        let mut connection = Connection::new(1);
        connection.start(at(0), A, None, &mut effects);
        let (a, _) = opened_url(&mut effects).unwrap();
        connection.socket(at(0), a, refused(), &mut effects);
        assert!(matches!(connection.state(), State::Waiting { attempt: 1, .. }));
    }
}
