//! What Shuttle's events do to the calls (spec/other-systems.md 2.3). Shuttle's calls are shown beside the CTI server's, and
//! never move those. A call that both tell of is one call: the CTI server's, with what Shuttle knows of it.

use super::{Calls, Change};
use crate::call_state::{CallState, Direction};
use crate::ids::CallId;
use crate::number::dialing::same_number;
use crate::phone::call::{Call, Details, Source};
use crate::phone::cti::shuttle::{CallEvent, FLAGS, Kind};
use crate::privacy::SiteWord;

/// Calls with the same far number that two sources tell of within this time are one.
const SAME_MS: u64 = 3_000;
/// Two numbers with the same last digits, this many, count as one, since sources write them with and without prefixes.
const SAME_DIGITS: usize = 7;

/// Whose call an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The agent's.
    Ours,
    /// Another agent's.
    Theirs,
    /// Nobody took it, and it is to be shown.
    Nobodys,
}

impl Calls {
    /// Takes an event of Shuttle.
    pub fn shuttle(&mut self, wall_ms: u64, event: &CallEvent, whose: Whose) -> Vec<Change> {
        let known = self.shown.iter().rev().find(|call| shuttle_id(call) == event.id).map(|call| call.id);
        match (known, whose) {
            (Some(id), Whose::Theirs) => self.taken_elsewhere(wall_ms, id, event),
            (Some(id), _) => self.shuttle_moved(wall_ms, id, event),
            (None, Whose::Ours) => self.shuttle_began(wall_ms, event),
            (None, Whose::Nobodys) if event.kind == Kind::Abandon => self.abandoned(wall_ms, event),
            (None, _) => Vec::new(),
        }
    }

    /// Custom variables of a call that is known; `None` if it is not.
    pub fn shuttle_variables(&mut self, id: &str, vars: &[(SiteWord, String)]) -> Option<Change> {
        let call = self.shown.iter_mut().rev().find(|call| shuttle_id(call) == id)?;
        call.details.as_mut()?.learn_vars(vars.to_vec());
        Some(Change::Moved(call.id))
    }

    /// The connection to Shuttle was lost: what is shown of its calls is what was last known.
    pub fn shuttle_lost(&mut self) {
        for call in self.shown.iter_mut().filter(|call| call.is_live() && call.is_foreign()) {
            call.unconfirmed = true;
        }
    }

    /// A call of Shuttle's ends although Shuttle did not say so: it was silent for too long, or the agent closed the call.
    pub fn end_foreign(&mut self, wall_ms: u64, id: CallId) -> Option<Change> {
        self.get(id).filter(|call| call.is_foreign())?;
        self.enter(id, wall_ms, CallState::Ended)
    }

    /// The CTI server tells of a call that Shuttle told of a moment ago: from here on that call is the CTI server's, and keeps
    /// its card and its note.
    pub(super) fn adopt(&mut self, new: &Call) -> Option<Change> {
        let is_same = |call: &&mut Call| {
            call.is_foreign()
                && call.is_live()
                && call.direction == new.direction
                && new.began.saturating_sub(call.began) <= SAME_MS
                && is_same_far(call.far(), new.far())
        };
        let call = self.shown.iter_mut().find(is_same)?;
        call.details.as_mut()?.source = Source::CtiSvr;
        call.fields.clone_from(&new.fields);
        call.side = new.side;
        call.consultation = new.consultation;
        call.consults = new.consults;
        call.internal = new.internal;
        call.heard = new.heard;
        call.unconfirmed = false;
        call.after_answer.clone_from(&new.after_answer);
        call.asked.clone_from(&new.asked);
        if call.state != new.state {
            call.state = new.state;
            call.since = new.since;
        }
        call.answered = new.answered;
        if call.record.is_none() {
            call.record.clone_from(&new.record);
        }
        Some(Change::Began(call.id))
    }

    fn shuttle_began(&mut self, wall_ms: u64, event: &CallEvent) -> Vec<Change> {
        let state = match event.kind {
            Kind::Ringing => CallState::Alerting,
            Kind::Up => CallState::Connected,
            Kind::Outbound => CallState::Dialling,
            Kind::Abandon => return self.abandoned(wall_ms, event),
            // A call that was over before anything was heard of it.
            Kind::Hangup => return Vec::new(),
        };
        if let Some(id) = self.join_own(wall_ms, event) {
            return vec![Change::Moved(id)];
        }
        if self.is_full() {
            return Vec::new();
        }
        vec![Change::Began(self.push_foreign(wall_ms, event, state))]
    }

    /// The call of the CTI server that an event is about too gets Shuttle's details.
    fn join_own(&mut self, wall_ms: u64, event: &CallEvent) -> Option<CallId> {
        let far = match event.direction {
            Direction::In => event.fields.caller(),
            Direction::Out => &event.fields.called,
        };
        let is_same = |call: &&mut Call| {
            !call.is_foreign()
                && call.is_live()
                && shuttle_id(call).is_empty()
                && call.direction == event.direction
                && wall_ms.saturating_sub(call.began) <= SAME_MS
                && is_same_far(call.far(), far)
        };
        let call = self.shown.iter_mut().find(is_same)?;
        let details = call.details.get_or_insert_default();
        details.learn(event.details.clone());
        details.shuttle_id.clone_from(&event.id);
        Some(call.id)
    }

    fn push_foreign(&mut self, wall_ms: u64, event: &CallEvent, state: CallState) -> CallId {
        let id = CallId(self.next_id);
        self.next_id = self.next_id.wrapping_add(1);
        let mut call = Call::new(id, wall_ms, event.direction, state, event.fields.clone());
        call.details = Some(Box::new(Details {
            shuttle_id: event.id.clone(),
            source: Source::Shuttle,
            told_by: Source::Shuttle,
            ..event.details.clone()
        }));
        self.shown.push(call);
        id
    }

    /// A caller gave up before an agent was found.
    fn abandoned(&mut self, wall_ms: u64, event: &CallEvent) -> Vec<Change> {
        let id = self.push_foreign(wall_ms, event, CallState::Alerting);
        self.enter(id, wall_ms, CallState::Ended).into_iter().collect()
    }

    fn shuttle_moved(&mut self, wall_ms: u64, id: CallId, event: &CallEvent) -> Vec<Change> {
        let Some(call) = self.get_mut(id) else { return Vec::new() };
        let is_foreign = call.is_foreign();
        let (is_live, was_answered) = (call.is_live(), call.answered.is_some());
        if is_foreign && !is_live && event.kind == Kind::Ringing && was_answered {
            return self.shuttle_began(wall_ms, event);
        }
        let details = call.details.get_or_insert_default();
        // The flags and the data of earlier events go: this event brings its own.
        details.vars.retain(|(name, _)| !FLAGS.contains(&name.as_str()));
        details.shuttle_event.clear();
        details.learn(event.details.clone());
        call.heard = wall_ms;
        // The CTI server's calls are moved by what the CTI server says.
        if !is_foreign {
            return vec![Change::Moved(id)];
        }
        call.learn(&event.fields, None);
        let mut changes = vec![Change::Moved(id)];
        match event.kind {
            Kind::Ringing if !is_live => {
                // It went to others meanwhile, and rings here again.
                call.state = CallState::Alerting;
                call.ended = None;
                call.since = wall_ms;
                self.history.retain(|past| past.id != id);
            }
            Kind::Ringing | Kind::Outbound => call.unconfirmed = false,
            Kind::Up => changes.extend(self.enter(id, wall_ms, CallState::Connected)),
            Kind::Hangup | Kind::Abandon => changes.extend(self.enter(id, wall_ms, CallState::Ended)),
        }
        changes
    }

    /// A call that rings at several agents went to another one, or ended there.
    fn taken_elsewhere(&mut self, wall_ms: u64, id: CallId, event: &CallEvent) -> Vec<Change> {
        let rings = |call: &&mut Call| call.is_foreign() && call.state == CallState::Alerting;
        let Some(call) = self.get_mut(id).filter(rings) else { return Vec::new() };
        if event.kind == Kind::Ringing || event.kind == Kind::Outbound {
            return Vec::new();
        }
        if let Some(details) = call.details.as_mut().filter(|_| event.kind == Kind::Up) {
            details.end_reason = "another agent answered".into();
        }
        self.enter(id, wall_ms, CallState::Ended).into_iter().collect()
    }
}

/// A call's id at Shuttle, or empty.
fn shuttle_id(call: &Call) -> &str {
    call.details.as_ref().map_or("", |details| details.shuttle_id.as_str())
}

/// Whether two numbers are one, with or without prefixes.
fn is_same_far(a: &str, b: &str) -> bool {
    if same_number(a, b) {
        return true;
    }
    let digits =
        |text: &str| text.bytes().rev().filter(u8::is_ascii_digit).take(SAME_DIGITS).collect::<Vec<u8>>();
    let (a, b) = (digits(a), digits(b));
    a.len() == SAME_DIGITS && a == b
}
