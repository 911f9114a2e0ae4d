//! What is kept of the side that does not serve: a socket that is open and answers, so that a switch opens nothing.
//! Nothing is asked of it that monitors or logs in, and nothing it says is more than a sign of life.

use serde::{Deserialize, Serialize};

use super::pulse::Pulse;
use super::{CONNECT_TIMEOUT_MS, Change, Connection, Reason, SHORTEST_SPREAD_MS, Side, State};
use crate::clock::Now;
use crate::effect::{Effect, Effects};
use crate::ids::SocketId;
use crate::input::{Close, SocketEvent};
use crate::phone::cti::LONGEST_FRAME;
use crate::phone::cti::ctisvr::{Frame, Request, STANDBY_ID, read};
use crate::privacy::Number;
use crate::words::{Message, say};

/// How often a standby is asked whether it lives.
const PROBE_MS: u64 = 15_000;
/// The wait after a standby's first failure; it doubles.
const FIRST_WAIT_MS: u64 = 15_000;
/// The longest wait.
const LONGEST_WAIT_MS: u64 = 60_000;
/// What happens to the serving side this soon after a standby opened is the standby's doing.
const YOUNG_MS: u64 = 2_000;

/// How often the time that the primary must answer before a return is doubled, at most.
const HELD_OFF: u32 = 6;
/// The first check of the serving side after a standby opened: it tells whether the newcomer disturbs.
pub(super) const CHECK_MS: u64 = 1_000;

/// The socket to the side that does not serve.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) enum Link {
    /// None.
    #[default]
    Closed,
    /// It is opening.
    Connecting {
        socket: SocketId,
        since: u64,
    },
    Open(Open),
}

/// An open standby.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Open {
    pub(super) socket: SocketId,
    /// When it opened.
    pub(super) since: u64,
    pub(super) pulse: Pulse,
    /// Since when it answers.
    pub(super) answered: Option<u64>,
    /// The extension that it maps this address to; empty while it has not said.
    pub(super) extension: Number,
}

impl Open {
    pub(super) fn new(socket: SocketId, now: u64) -> Self {
        Self {
            socket,
            since: now,
            pulse: Pulse::new(now, PROBE_MS, 0),
            answered: None,
            extension: Number::default(),
        }
    }
}

/// The standby.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Standby {
    pub(super) link: Link,
    /// When it is opened on its own account, where the site keeps it warm.
    pub(super) until: Option<u64>,
    /// When it is opened because the serving side does not answer.
    pub(super) wanted: Option<u64>,
    /// When it was last opened.
    pub(super) tried: Option<u64>,
    /// Failures in a row.
    pub(super) failures: u32,
    /// It disturbed the serving side: cold for the rest of the session, and why.
    pub(super) disturbed: Option<Message>,
}

impl Standby {
    /// The wait after one more failure.
    pub(super) fn next_wait(&mut self) -> u64 {
        let wait = FIRST_WAIT_MS << self.failures.min(4);
        self.failures += 1;
        wait.min(LONGEST_WAIT_MS)
    }

    pub(super) fn open(&self) -> Option<&Open> {
        match &self.link {
            Link::Open(open) => Some(open),
            _ => None,
        }
    }

    pub(super) fn open_mut(&mut self) -> Option<&mut Open> {
        match &mut self.link {
            Link::Open(open) => Some(open),
            _ => None,
        }
    }

    pub(super) fn is_closed(&self) -> bool {
        matches!(self.link, Link::Closed)
    }
}

impl Connection {
    /// What is kept of the side that does not serve, in words.
    pub fn standby_words(&self) -> Message {
        match (&self.standby.link, &self.standby.disturbed) {
            (_, Some(why)) => say!("standby-off", why: why),
            (Link::Open(open), _) if open.answered.is_some() => say!("standby-answers"),
            (Link::Open(_), _) => say!("standby-open"),
            (Link::Connecting { .. }, _) => say!("standby-connecting"),
            (Link::Closed, _) if !self.policy.warm => say!("standby-cold"),
            (Link::Closed, _) => say!("standby-closed", failures: self.standby.failures),
        }
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

    /// Whether what happens to the serving side now may be the standby's doing.
    pub fn standby_is_young(&self, now: Now) -> bool {
        match &self.standby.link {
            Link::Closed => false,
            // The server may close the serving socket before it tells that the standby's is open.
            Link::Connecting { since, .. } => now.mono_ms < since + YOUNG_MS,
            Link::Open(open) => now.mono_ms < open.since + YOUNG_MS,
        }
    }

    /// The standby's opening disturbed the serving side: it stays closed for the rest of the session.
    pub fn disturbed(&mut self, why: Message, effects: &mut Effects) {
        self.standby.disturbed = Some(why);
        self.close_standby(effects);
    }

    /// The open side refuses to serve: it is left as soon as the other one tells an extension, which is asked for now.
    pub fn refused(&mut self, now: Now, effects: &mut Effects) -> Change {
        if self.standby.open().is_some_and(|open| !open.extension.is_empty()) {
            return self.give_up(now, Reason::Refused, effects);
        }
        // The agent has no phone meanwhile, so the growing waits of a standby do not apply.
        let wait = 2 * self.policy.spread_ms.max(SHORTEST_SPREAD_MS);
        if self.standby.is_closed() && self.standby.tried.is_none_or(|at| at + wait <= now.mono_ms) {
            self.open_standby(now, effects);
        }
        Change::None
    }

    pub(super) fn keeps_warm(&self) -> bool {
        self.policy.warm && self.standby.disturbed.is_none()
    }

    /// Since when the standby answers.
    pub(super) fn standby_answers(&self) -> Option<u64> {
        self.standby.open()?.answered
    }

    /// Whether this side's connection is open, as the standby.
    pub fn is_standby(&self, side: Side) -> bool {
        self.standby.open().is_some() && self.standby_side() == Some(side)
    }

    /// The side that the standby is of: the one that does not serve, if the site has it.
    pub(super) fn standby_side(&self) -> Option<Side> {
        let (State::Open { side, .. } | State::Connecting { side, .. }) = self.state else { return None };
        Some(side.other()).filter(|other| !self.endpoint(*other).url.is_empty())
    }

    pub(super) fn standby_socket(
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
            (Link::Connecting { socket, .. } | Link::Open(Open { socket, .. }), SocketEvent::Text(text))
                if *socket == id && text.len() > LONGEST_FRAME =>
            {
                effects.push(Effect::CloseSocket(id));
                self.standby_failed(now, side, Reason::TooLong);
                Change::None
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

    pub(super) fn standby_opened(
        &mut self,
        now: Now,
        side: Side,
        id: SocketId,
        effects: &mut Effects,
    ) -> Change {
        if let State::Connecting { socket, since, .. } = self.state {
            // This side opened first, so it serves; the other one may still come, and stands by.
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
    pub(super) fn standby_failed(&mut self, now: Now, side: Side, reason: Reason) {
        self.standby.link = Link::Closed;
        let wait = self.standby.next_wait();
        self.standby.until = Some(now.mono_ms + wait * 3 / 4 + self.jitter.up_to(wait / 2));
        let endpoint = self.endpoint_mut(side);
        endpoint.last_failure = Some((reason, now.wall_ms));
        endpoint.failed = Some(now.mono_ms);
    }

    /// The serving side does not answer: how is the other one?
    pub(super) fn ask_standby(&mut self, now: Now, effects: &mut Effects) {
        let asked = self.pulse.asked;
        let Some(open) = self.standby.open_mut() else {
            let since = |at: &u64| asked.is_some_and(|asked| *at >= asked);
            if !self.standby.is_closed() || self.standby.tried.as_ref().is_some_and(since) {
                return;
            }
            // The serving side may be silent for everybody, so all softphones' attempts spread.
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

    pub(super) fn tick_standby(&mut self, now: Now, effects: &mut Effects) {
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
                    effects
                        .push(Effect::Send(open.socket, Request::MyExtension.encode(STANDBY_ID, "").into()));
                }
            }
        }
    }

    pub(super) fn standby_deadlines(&self) -> Vec<u64> {
        let Standby { link, until, wanted, .. } = &self.standby;
        match link {
            Link::Closed => until.filter(|_| self.keeps_warm()).into_iter().chain(*wanted).collect(),
            Link::Connecting { since, .. } => vec![since + CONNECT_TIMEOUT_MS],
            Link::Open(open) => open.pulse.deadlines().into_iter().flatten().collect(),
        }
    }

    pub(super) fn open_standby(&mut self, now: Now, effects: &mut Effects) {
        let Some(side) = self.standby_side() else { return };
        let socket = self.open_socket(side, effects);
        self.standby.tried = Some(now.mono_ms);
        self.standby.until = None;
        self.standby.link = Link::Connecting { socket, since: now.mono_ms };
    }

    pub(super) fn close_standby(&mut self, effects: &mut Effects) {
        let socket = match std::mem::take(&mut self.standby.link) {
            Link::Closed => return,
            Link::Connecting { socket, .. } | Link::Open(Open { socket, .. }) => socket,
        };
        effects.push(Effect::CloseSocket(socket));
    }
}
