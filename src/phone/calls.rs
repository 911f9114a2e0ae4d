//! The calls at the extension. Replies, events and snapshots (spec/ctisvr.md 4 and 5) move them; since requests name
//! no call, this module also knows which call the server means.

mod event;
mod handed_over;
mod past;
mod reply;
mod shuttle;
mod snapshot;

use serde::{Deserialize, Serialize};

use crate::call_state::{CallState, Direction};
use crate::ids::CallId;
use crate::number::dialing::same_number;
use crate::phone::call::{Asked, Call};
use crate::phone::cti::ctisvr::{CallFields, Request};
use crate::privacy::{Digits, Number};
use crate::record::Record;
use crate::side::Side;
pub use past::Past;
pub use shuttle::Whose;

/// Without ids, a call known from before a page load or a change of sides is the same one if the numbers are, it still
/// alerts, and it was first seen less than this ago (spec/ctisvr.md 5).
const SAME_ALERTING_MS: u64 = 60_000;
/// So many calls live at once; a phone has two or three, and a server that tells of more is not believed.
pub const MOST_LIVE: usize = 16;

/// Whose line it is: what tells our own end of a call from the other.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// The side that serves.
    pub side: Option<Side>,
    /// The own extension.
    pub extension: &'a str,
    /// The agent logged in, or empty.
    pub agent_id: &'a str,
    /// Whether the server tells when calls end, so that a call that is shown as ringing does ring.
    pub told: bool,
}

impl Line<'_> {
    fn is_ours(&self, number: &str) -> bool {
        !number.is_empty() && (number == self.extension || number == self.agent_id)
    }

    /// Numbers no longer than the own extension are other agents'.
    fn is_internal(&self, number: &str) -> bool {
        !number.is_empty()
            && number.len() <= self.extension.len()
            && number.bytes().all(|digit| digit.is_ascii_digit())
    }
}

/// What happened to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It was first seen.
    Began(CallId),
    /// It was answered.
    Answered(CallId),
    /// Something else of it changed.
    Moved(CallId),
    /// Somebody else is on the line: a colleague handed it over.
    Became(CallId),
    /// It ended.
    Ended(CallId),
}

impl Change {
    /// The call that it happened to.
    pub fn id(self) -> CallId {
        let (Self::Began(id) | Self::Answered(id) | Self::Moved(id) | Self::Became(id) | Self::Ended(id)) =
            self;
        id
    }
}

/// The calls as they were when a request was sent: the server picks from these, and its events may tell the outcome
/// before its reply does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Meant {
    /// The version of the calls: a snapshot asked for before a change is out of date.
    pub version: u32,
    connected: Option<CallId>,
    active: Option<CallId>,
    /// The one that a reconnect leaves.
    leaves: Option<CallId>,
    held: Option<CallId>,
    alerting: Option<CallId>,
    hung_up: Option<CallId>,
    /// More than one rings, or is held: which of them the server picks is its own choice.
    several_ring: bool,
    several_held: bool,
}

impl Meant {
    /// Whether only the server knows which call it picked.
    pub fn is_doubtful(&self, request: &Request) -> bool {
        match request {
            Request::Answer => self.several_ring,
            Request::Hangup if self.leaves.is_some() => false,
            Request::Hangup => self.several_ring || self.alerting.is_none() && self.several_held,
            Request::Retrieve | Request::Alternate | Request::Reconnect => self.several_held,
            Request::Transfer(number) | Request::Conference(number) if number.is_empty() => self.several_held,
            Request::Transfer(_) | Request::Conference(_) => self.held.is_some(),
            _ => false,
        }
    }
}

/// A call that was asked for and has not been seen yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// The number as it was sent.
    pub number: Number,
    /// What the dial field shows again if it is not dialled.
    pub typed: Number,
    /// The record that was clicked.
    pub record: Option<Record>,
    /// Digits to send once it is answered.
    pub after_answer: Digits,
    /// Whether it is a consultation.
    pub consultation: bool,
    /// The number as it was given, for people.
    #[serde(default)] // for recordings of other versions
    pub given: Number,
}

/// The event of an answer that was asked for comes this soon.
const ANSWERED_MS: u64 = 5_000;

/// The calls that are shown, and the last ones.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Calls {
    shown: Vec<Call>,
    history: Vec<Past>,
    next_id: u32,
    expected: Option<Expected>,
    /// Grows with each change that a reply or an event made: a snapshot asked for before it is out of date.
    version: u32,
    /// Of several that ring, the server answers the latest one.
    answers_latest: bool,
    /// The call that the server was asked to answer last, and when, in wall milliseconds.
    answer_asked: Option<(CallId, u64)>,
    /// Calls that were not taken, since so many live already; told at once.
    #[serde(skip)]
    surplus: u32,
}

impl Calls {
    /// All calls that are shown, in the order they began.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Call> {
        self.shown.iter()
    }

    /// The CTI server's calls, the only ones that can be acted on. The methods below are about these, unless they say otherwise.
    fn own(&self) -> impl DoubleEndedIterator<Item = &Call> {
        self.shown.iter().filter(|call| !call.is_foreign())
    }

    /// Calls that have not ended.
    pub fn live(&self) -> impl DoubleEndedIterator<Item = &Call> {
        self.own().filter(|call| call.is_live())
    }

    /// The call with this number.
    pub fn get(&self, id: CallId) -> Option<&Call> {
        self.shown.iter().find(|call| call.id == id)
    }

    /// The call with this number, to write its note and record into.
    pub fn get_mut(&mut self, id: CallId) -> Option<&mut Call> {
        self.shown.iter_mut().find(|call| call.id == id)
    }

    /// The call that the server will answer, as far as is known: the one that rings longest, or the latest one where the server
    /// was seen to pick that.
    pub fn alerting(&self) -> Option<&Call> {
        let mut ringing = self.in_state(CallState::Alerting);
        if self.answers_latest { ringing.last() } else { ringing.next() }
    }

    /// The server is asked to answer.
    pub fn answer_asked(&mut self, wall_ms: u64) {
        self.answer_asked = self.alerting().map(|call| (call.id, wall_ms));
    }

    /// Where several rang, the server may have answered another call than the one that was meant: learns which one it picks, and
    /// gives that call and the one that was meant.
    pub fn answered_instead(&mut self, wall_ms: u64, changes: &[Change]) -> Option<(CallId, CallId)> {
        let (meant, at) = self.answer_asked?;
        let answered = changes.iter().find_map(|change| match change {
            Change::Answered(id) => Some(*id),
            _ => None,
        })?;
        self.answer_asked = None;
        let still_rings = self.get(meant).is_some_and(|call| call.state == CallState::Alerting);
        if answered == meant || !still_rings || wall_ms.saturating_sub(at) > ANSWERED_MS {
            return None;
        }
        self.answers_latest = !self.answers_latest;
        Some((answered, meant))
    }

    /// Whether a call is the one that the server will answer, or a ringing one of another source.
    pub fn rings(&self, id: CallId) -> bool {
        self.alerting().is_some_and(|call| call.id == id)
            || self.get(id).is_some_and(|call| call.is_foreign() && call.state == CallState::Alerting)
    }

    /// Whether anything rings, whoever tells of it.
    pub fn any_rings(&self) -> bool {
        self.shown.iter().any(|call| call.state == CallState::Alerting)
    }

    /// The call that occupies the ear; a consultation before what it was begun from.
    pub fn active(&self) -> Option<&Call> {
        self.live().filter(|call| call.is_active()).max_by_key(|call| call.since)
    }

    /// The call that was put on hold last: the one that the server retrieves.
    pub fn held(&self) -> Option<&Call> {
        self.in_state(CallState::Held).max_by_key(|call| call.since)
    }

    /// The consultation that a reconnect leaves, and the call that it takes back: the one that it was begun from.
    pub fn consultation(&self) -> Option<(&Call, &Call)> {
        let consultation = self.active().or_else(|| self.failed())?;
        let held = self.held()?;
        (consultation.consults == Some(held.id)).then_some((consultation, held))
    }

    /// The active and the held call, where neither is the consultation that was begun from the other: only the agent
    /// knows whether these may be joined.
    pub fn strangers(&self) -> Option<(&Call, &Call)> {
        let (active, held) = (self.active()?, self.held()?);
        (!active.belongs_to(held)).then_some((active, held))
    }

    /// The call that could not be made and has not been hung up.
    pub fn failed(&self) -> Option<&Call> {
        self.in_state(CallState::Failed).next()
    }

    /// Calls in a state.
    pub fn in_state(&self, state: CallState) -> impl Iterator<Item = &Call> {
        self.own().filter(move |call| call.state == state)
    }

    /// Grows with each change.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// A call was asked for: what is seen next may be it.
    pub fn expect(&mut self, expected: Expected) {
        self.expected = Some(expected);
        self.touch();
    }

    /// The call asked for, while it has not been seen.
    pub fn expected(&self) -> Option<&Expected> {
        self.expected.as_ref()
    }

    /// The call asked for will not come.
    pub fn expect_nothing(&mut self) {
        self.expected = None;
    }

    /// A request that acts on calls goes out: a snapshot asked for before it is out of date.
    pub fn touch(&mut self) {
        self.version = self.version.wrapping_add(1);
    }

    /// The connection was lost: what is shown is what was last known.
    pub fn connection_lost(&mut self) {
        self.expected = None;
        for call in self.shown.iter_mut().filter(|call| call.is_live() && !call.is_foreign()) {
            call.unconfirmed = true;
            call.ringback_seen = false;
            call.far_holds.clear();
        }
    }

    /// The agent says that the phone is idle: all calls end.
    pub fn phone_is_idle(&mut self, wall_ms: u64) -> Vec<Change> {
        let live: Vec<CallId> = self.live().map(|call| call.id).collect();
        live.into_iter().filter_map(|id| self.end_untold(id, wall_ms)).collect()
    }

    /// Takes an ended call off.
    pub fn close(&mut self, id: CallId) {
        self.shown.retain(|call| call.id != id || call.is_live());
    }

    /// Begins a call.
    fn begin(
        &mut self,
        wall_ms: u64,
        direction: Direction,
        state: CallState,
        fields: CallFields,
        line: Line<'_>,
    ) -> Change {
        if self.is_full() {
            // No call has this id yet, so the change moves nothing.
            return Change::Moved(CallId(self.next_id));
        }
        self.touch();
        let id = CallId(self.next_id);
        self.next_id = self.next_id.wrapping_add(1);
        let mut call = Call::new(id, wall_ms, direction, state, fields);
        call.side = line.side;
        if direction == Direction::Out
            && let Some(expected) = self.expected.take_if(|expected| {
                call.fields.called.is_empty() || same_number(&expected.number, &call.fields.called)
            })
        {
            call.asked = Some(Asked {
                number: expected.given,
                extension: expected.after_answer.clone(),
                dialled: expected.number.clone(),
            });
            call.fields.called = expected.number;
            call.record = expected.record;
            call.after_answer = expected.after_answer;
            call.consultation = expected.consultation;
            if call.consultation {
                let from = self.in_state(CallState::Connected).next().or_else(|| self.held());
                call.consults = from.map(|from| from.id);
            }
        }
        call.internal = line.is_internal(call.far());
        call.part_of = self.begun_from(&call).map(|from| from.part_of.unwrap_or(from.id));
        if let Some(change) = self.adopt(&call) {
            return change;
        }
        self.shown.push(call);
        Change::Began(id)
    }

    /// Whether no further call is taken; counts the one that is not.
    fn is_full(&mut self) -> bool {
        let full = self.shown.iter().filter(|call| call.is_live()).count() >= MOST_LIVE;
        self.surplus += u32::from(full);
        full
    }

    /// How many calls were not taken since this was asked last.
    pub fn take_surplus(&mut self) -> u32 {
        std::mem::take(&mut self.surplus)
    }

    /// The call that an outgoing one was begun from: the live one that was talked in last.
    fn begun_from(&self, call: &Call) -> Option<&Call> {
        if call.direction == Direction::In {
            return None;
        }
        let talks = |other: &&Call| matches!(other.state, CallState::Connected | CallState::Held);
        let asked = |other: &&Call| call.consultation && other.state != CallState::Alerting;
        let latest = self.live().filter(talks).max_by_key(|other| other.since);
        latest.or_else(|| self.live().filter(asked).max_by_key(|other| other.since))
    }

    /// Moves a call to a state and says what that means.
    fn enter(&mut self, id: CallId, wall_ms: u64, state: CallState) -> Option<Change> {
        let call = self.get_mut(id)?;
        let was_answered = call.answered.is_some();
        let is_foreign = call.is_foreign();
        if !call.enter(wall_ms, state) {
            return None;
        }
        let change = match state {
            CallState::Ended => Change::Ended(id),
            CallState::Connected | CallState::Held if !was_answered => Change::Answered(id),
            _ => Change::Moved(id),
        };
        if !is_foreign {
            self.touch();
        }
        if state == CallState::Ended {
            self.remember(id);
        }
        Some(change)
    }

    /// A call ended, as far as can be guessed: nobody told its end.
    fn end_untold(&mut self, id: CallId, wall_ms: u64) -> Option<Change> {
        let change = self.enter(id, wall_ms, CallState::Ended);
        if let Some(call) = self.get_mut(id).filter(|_| change.is_some()) {
            call.end_guessed = true;
        }
        change
    }

    /// The live call that fields mean: by ids; else, among those of fitting states, by numbers; else the only one.
    fn find(&self, fields: &CallFields, line: Line<'_>, fitting: &[CallState]) -> Option<CallId> {
        if let Some(call) = self.live().find(|call| call.has_ids_of(fields, line.side) == Some(true)) {
            return Some(call.id);
        }
        let candidates: Vec<&Call> = self
            .live()
            .filter(|call| call.has_ids_of(fields, line.side) != Some(false) && fitting.contains(&call.state))
            .collect();
        let numbers = [&fields.calling, &fields.called, &fields.origcalling, &fields.party];
        let mut by_number =
            candidates.iter().filter(|call| numbers.iter().any(|number| is_with(call, number)));
        match (by_number.next(), by_number.next()) {
            (Some(call), None) => Some(call.id),
            (None, _) => match candidates.as_slice() {
                [only] => Some(only.id),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Whether somebody is in a call.
fn is_with(call: &Call, number: &str) -> bool {
    same_number(number, call.far()) || call.parties.iter().any(|party| same_number(party, number))
}

impl Calls {
    /// A page load: what is shown is what was last known, and replies that were awaited will not come.
    pub fn restored(&mut self) {
        self.expected = None;
        for call in &mut self.shown {
            call.unconfirmed = call.is_live();
            call.ringback_seen = false;
            call.far_holds.clear();
            // The page takes the note over from here.
            call.note.revision = call.note.revision.wrapping_add(1);
        }
    }
}

#[cfg(test)]
impl Calls {
    /// A phone with one call.
    pub(crate) fn holding(call: Call) -> Self {
        Self { shown: vec![call], ..Self::default() }
    }
}
