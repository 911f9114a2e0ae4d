//! A session with the serving side: the start order, requests that wait for their replies, and what the session has
//! learned of the server (spec/ctisvr.md 3, 4 and 6).

use serde::{Deserialize, Serialize};

use crate::clock::Now;
use crate::phone::calls::Meant;
use crate::phone::cti::ctisvr::{ID_LIMIT, Reply, Request};
use crate::privacy::{Number, RequestWord, SiteWord};

/// A request without a reply for this long has failed (spec/ctisvr.md 3).
pub const REPLY_TIMEOUT_MS: u64 = 5_000;

/// Unknown event names that are remembered for diagnostics.
const NAMES: usize = 20;

/// How far the start order is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Step {
    /// No socket is open.
    #[default]
    Closed,
    /// A request of the start order waits for its reply.
    Starting,
    /// A request of the start order was refused.
    Refused,
    /// The softphone is ready.
    Ready,
}

/// What is known of a capability.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Known {
    /// Not seen yet.
    #[default]
    NotYet,
    /// Understood.
    Yes,
    /// Not understood; not asked for again in this session.
    No,
}

/// What this session has learned of the server.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Learned {
    /// Snapshots are readable.
    pub snapshots: Known,
    /// `queryagentstate` is readable.
    pub agent_state: Known,
    /// Events other than `offer` fit what is known.
    pub events: Known,
    /// Requests that the server refused as unknown.
    pub unknown_requests: Vec<RequestWord>,
    /// Names of events that are not in any table.
    pub unknown_events: Vec<SiteWord>,
}

impl Learned {
    /// Whether the calls shown are known to be true: then what they forbid can't be pressed.
    pub fn calls_are_told(&self) -> bool {
        self.snapshots == Known::Yes || self.events == Known::Yes
    }

    /// Whether the server refused a request as unknown.
    pub fn is_unknown(&self, word: &str) -> bool {
        self.unknown_requests.iter().any(|unknown| unknown == word)
    }

    /// Remembers a request that the server does not know.
    pub fn unknown_request(&mut self, word: &str) {
        if !self.is_unknown(word) {
            self.unknown_requests.push(word.into());
        }
    }

    /// Remembers the name of an event that is not in any table.
    pub fn unknown_event(&mut self, name: &str) {
        let name = SiteWord::from(name.chars().take(40).collect::<String>());
        if self.unknown_events.len() < NAMES && !self.unknown_events.contains(&name) {
            self.unknown_events.push(name);
        }
    }
}

/// A request that waits for its reply.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Pending {
    id: u16,
    /// What was asked.
    pub request: Request,
    /// When the reply is given up.
    pub until: u64,
    /// The calls when it was sent.
    pub meant: Meant,
}

impl Pending {
    /// How long it has waited, in milliseconds.
    pub fn waited(&self, now: Now) -> u64 {
        (now.mono_ms + REPLY_TIMEOUT_MS).saturating_sub(self.until)
    }
}

/// The session.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Session {
    /// How far the start order is.
    pub step: Step,
    /// What was learned.
    pub learned: Learned,
    /// The own extension; empty while it is not known.
    pub extension: Number,
    /// The start order's requests go out in their usual order; right after a switch the urgent ones come first.
    pub in_turn: bool,
    /// Events were turned on.
    pub monitored: bool,
    /// The server said who is logged in, and nothing has made that doubtful since.
    pub who_told: bool,
    /// How many probes in a row the server refused.
    pub refused_probes: u32,
    pending: Vec<Pending>,
    last_id: u16,
    /// The server has not told the agent's state yet since the sides changed.
    pub mode_untold: bool,
    /// The server has told the agent's mode in this session.
    pub mode_told: bool,
}

impl Session {
    /// A socket opened: a new session. Ids go on, so that a late reply meets no new request.
    pub fn open(&mut self) {
        *self = Self { last_id: self.last_id, extension: self.extension.clone(), ..Self::default() };
        self.step = Step::Starting;
        self.in_turn = true;
    }

    /// What waits for a reply was asked by an agent who is gone: its numbers go.
    pub fn forget_numbers(&mut self) {
        self.pending.iter_mut().for_each(|pending| pending.request.forget_number());
    }

    /// The socket is gone: what waited for a reply is returned.
    pub fn close(&mut self) -> Vec<Pending> {
        self.step = Step::Closed;
        std::mem::take(&mut self.pending)
    }

    /// Whether the softphone is ready.
    pub fn is_ready(&self) -> bool {
        self.step == Step::Ready
    }

    /// Takes down a request and returns its frame.
    pub fn ask(&mut self, now: Now, request: Request, meant: Meant) -> String {
        // Never the standby's id.
        self.last_id = self.last_id % (ID_LIMIT - 1) + 1;
        let frame = request.encode(self.last_id, &self.extension);
        let until = now.mono_ms + REPLY_TIMEOUT_MS;
        self.pending.push(Pending { id: self.last_id, request, until, meant });
        frame
    }

    /// The request that a reply answers; `None` is a reply to nothing.
    pub fn answered(&mut self, reply: &Reply) -> Option<Pending> {
        let at = self.pending.iter().position(|pending| pending.id == reply.id)?;
        Some(self.pending.remove(at))
    }

    /// Takes out one request whose reply did not come in time.
    pub fn take_overdue(&mut self, now: Now) -> Option<Pending> {
        let at = self.pending.iter().position(|pending| pending.until <= now.mono_ms)?;
        Some(self.pending.remove(at))
    }

    /// The request that has waited longest for its reply, by its word.
    pub fn oldest_word(&self) -> &'static str {
        self.pending.first().map_or("", |pending| pending.request.word())
    }

    /// Whether a request that fits waits for its reply.
    pub fn waits_for(&self, fits: impl Fn(&Request) -> bool) -> bool {
        self.pending.iter().any(|pending| fits(&pending.request))
    }

    /// When `take_overdue` is wanted.
    pub fn next_deadline(&self) -> Option<u64> {
        self.pending.iter().map(|pending| pending.until).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::cti::ctisvr::{Frame, read};

    fn reply(id: u16) -> Reply {
        match read(&format!("{{\"id\":{id},\"result\":\"success\"}}")) {
            Frame::Reply(reply) => reply,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn ids_differ_and_wrap_below_the_limit() {
        let mut session = Session { last_id: ID_LIMIT - 2, ..Session::default() };
        session.ask(Now::default(), Request::Hold, Meant::default());
        session.ask(Now::default(), Request::Retrieve, Meant::default());
        assert_eq!(session.answered(&reply(ID_LIMIT - 1)).unwrap().request, Request::Hold);
        assert_eq!(session.answered(&reply(1)).unwrap().request, Request::Retrieve);
    }

    #[test]
    fn a_reply_answers_once() {
        let mut session = Session::default();
        session.ask(Now::default(), Request::Hold, Meant::default());
        assert!(session.answered(&reply(1)).is_some());
        assert!(session.answered(&reply(1)).is_none());
        assert!(session.answered(&reply(9)).is_none());
    }

    #[test]
    fn a_request_without_reply_is_overdue_after_five_seconds() {
        let mut session = Session::default();
        session.ask(Now::default(), Request::Hold, Meant::default());
        assert!(session.take_overdue(Now { mono_ms: 4_999, wall_ms: 0 }).is_none());
        assert_eq!(session.next_deadline(), Some(5_000));
        assert!(session.take_overdue(Now { mono_ms: 5_000, wall_ms: 0 }).is_some());
        assert_eq!(session.next_deadline(), None);
    }
}
