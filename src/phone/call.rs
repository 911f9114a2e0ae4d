//! One call: who it is with, what it is doing and since when, and what the agent noted.

mod details;

use crate::call_state::{CallState, CallType, Direction};
pub use details::{Details, MOST_VARS, Source};
use serde::{Deserialize, Serialize};

use crate::ids::CallId;
use crate::input::TextField;
use crate::number::dialing::{same_number, with_extension};
use crate::phone::cti::ctisvr::CallFields;
use crate::privacy::{CallKey, Digits, DispositionCode, Note, Number};
use crate::record::Record;
use crate::side::Side;
use crate::words::{Arg, Message, say};

/// One call.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Call {
    /// Its number in this panel.
    pub id: CallId,
    /// How the server names it.
    pub fields: CallFields,
    /// The side that gave the `callid`.
    pub side: Option<Side>,
    /// Which way it went first.
    pub direction: Direction,
    /// It is a consultation.
    pub consultation: bool,
    /// The other end's number is no longer than our own extension: another agent.
    pub internal: bool,
    /// What it is doing.
    pub state: CallState,
    /// When it was first seen, in wall milliseconds.
    pub began: u64,
    /// When its offer was heard last.
    pub heard: u64,
    /// When the state shown began.
    pub since: u64,
    /// When it was answered.
    pub answered: Option<u64>,
    /// When it ended.
    pub ended: Option<u64>,
    /// Other parties of a conference.
    pub parties: Vec<Number>,
    /// Parties that left it.
    pub left: Vec<Number>,
    /// Why it could not be made is that the far end was busy.
    #[serde(default)]
    pub busy: bool,
    /// It was joined with another call or handed on, and goes on as a call of its own without us.
    pub joined: bool,
    /// A `ringback` event was seen on this connection, so an answer will be told by an event too.
    pub ringback_seen: bool,
    /// It was restored, or the connection was lost since: its state is what was last known.
    pub unconfirmed: bool,
    /// Digits to send once it is answered (an extension part of the number dialled).
    pub after_answer: Digits,
    /// The record that was clicked, or that the search found alone.
    pub record: Option<Record>,
    /// The agent's note.
    pub note: TextField<Note>,
    /// What the other systems told of it, and what became of the rules about it.
    #[serde(default)] // for recordings of other versions
    pub details: Option<Box<Details>>,
    /// The number that was asked for, where it was dialled here.
    #[serde(default)] // for recordings of other versions
    pub asked: Option<Asked>,
    /// The call that this one, a consultation, is about: only these two are joined without a question.
    #[serde(default)] // for recordings of other versions
    pub consults: Option<CallId>,
    /// What the ledger knows it by: the key that it had when it was first seen, and which time that key is seen.
    #[serde(default)]
    pub mark: CallKey,
    /// Whom the call was with, where that end left it and another party took its place.
    #[serde(default)]
    pub first: Option<FirstEnd>,
    /// To whom it was transferred.
    #[serde(default)]
    pub handed_to: Number,
    /// Its end was not told: a snapshot left it out, or the agent said so.
    #[serde(default)]
    pub end_guessed: bool,
    /// The parties that have put it on hold at their ends.
    #[serde(default)]
    pub far_holds: Vec<Number>,
    /// The call that this one is logged with: the first one, where consultations were begun from consultations.
    #[serde(default)]
    pub part_of: Option<CallId>,
    /// The code of the disposition that the agent chose; `None` before any choice, empty after it was taken back.
    #[serde(default)]
    pub disposition: Option<DispositionCode>,
    /// The agent hung up before it was answered.
    #[serde(default)]
    pub let_go: bool,
}

/// A number that was asked for, and what was dialled for it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Asked {
    /// As it was clicked or typed.
    pub number: Number,
    /// Digits that are sent after the answer; usually empty.
    pub extension: Digits,
    /// What the CTI server got.
    pub dialled: Number,
}

impl Call {
    /// A call that is first seen now.
    pub fn new(id: CallId, wall_ms: u64, direction: Direction, state: CallState, fields: CallFields) -> Self {
        Self {
            id,
            fields,
            side: None,
            direction,
            consultation: false,
            internal: false,
            state,
            began: wall_ms,
            heard: wall_ms,
            since: wall_ms,
            answered: is_answered(state).then_some(wall_ms),
            ended: None,
            parties: Vec::new(),
            left: Vec::new(),
            first: None,
            handed_to: Number::empty(),
            busy: false,
            joined: false,
            ringback_seen: false,
            unconfirmed: false,
            after_answer: Digits::default(),
            record: None,
            note: TextField::default(),
            details: None,
            asked: None,
            consults: None,
            mark: CallKey::default(),
            end_guessed: false,
            far_holds: Vec::new(),
            part_of: None,
            disposition: None,
            let_go: false,
        }
    }

    /// The number of the other end, as the CTI server knows it.
    pub fn far(&self) -> &str {
        match self.direction {
            Direction::In => self.fields.caller(),
            Direction::Out => &self.fields.called,
        }
    }

    /// What was asked for, while the other end is the one that was dialled.
    pub fn asked(&self) -> Option<&Asked> {
        self.asked.as_ref().filter(|asked| asked.dialled == self.far())
    }

    /// The number of the other end for people and for the CRM: the one that was clicked or typed, without prefixes.
    pub fn number(&self) -> &str {
        self.asked().map_or_else(|| self.far(), |asked| &asked.number)
    }

    /// The same with its extension.
    pub fn whole_number(&self) -> String {
        with_extension(self.number(), self.asked().map_or("", |asked| &asked.extension))
    }

    /// Whom the call is about, for its task and the list of past calls: the end that it began with, also where that end has left.
    pub fn customer(&self) -> FirstEnd {
        self.first.clone().unwrap_or_else(|| FirstEnd {
            number: self.number().into(),
            extension: self.asked().map(|asked| asked.extension.clone()).unwrap_or_default(),
            far: self.far().into(),
        })
    }

    /// The first end left, and this party is the other end now.
    pub fn far_becomes(&mut self, next: Number) {
        let customer = self.customer();
        self.first.get_or_insert(customer);
        match self.direction {
            // The number that is shown. It is replaced, not cleared: the next frame would fill an empty one with the old number.
            Direction::In => self.fields.origcalling = next,
            Direction::Out => self.fields.called = next,
        }
    }

    /// The name of the record, while its person is at the other end.
    pub fn name(&self) -> &str {
        let record = self.record.as_ref().filter(|_| self.first.is_none());
        record.map_or("", |record| record.name.as_str())
    }

    /// The number that was called on an incoming call (DNIS).
    pub fn dnis(&self) -> &str {
        match self.direction {
            Direction::In => &self.fields.called,
            Direction::Out => "",
        }
    }

    /// Whether it is the call of another source than the CTI server, which then knows nothing of it.
    pub fn is_foreign(&self) -> bool {
        self.details.as_ref().is_some_and(|details| details.source != Source::CtiSvr)
    }

    /// Whether it has not ended.
    pub fn is_live(&self) -> bool {
        self.state != CallState::Ended
    }

    /// Whether it occupies the ear: talking, or on its way to it.
    pub fn is_active(&self) -> bool {
        matches!(self.state, CallState::Connected | CallState::Dialling | CallState::Ringing)
    }

    /// Moves to a state; true if that is a change.
    pub fn enter(&mut self, wall_ms: u64, state: CallState) -> bool {
        self.unconfirmed = false;
        if self.state == state || !self.is_live() {
            return false;
        }
        if is_answered(state) && self.answered.is_none() {
            self.answered = Some(wall_ms);
        }
        if state == CallState::Ended {
            self.ended = Some(wall_ms);
            self.far_holds.clear();
        }
        self.state = state;
        self.since = wall_ms;
        true
    }

    /// Takes over what newer fields tell; what they leave out stays.
    pub fn learn(&mut self, fields: &CallFields, side: Option<Side>) {
        let take = |ours: &mut String, theirs: &str| {
            if !theirs.is_empty() {
                theirs.clone_into(ours);
            }
        };
        take(&mut self.fields.ucid, &fields.ucid);
        if !fields.callid.is_empty() {
            fields.callid.clone_into(&mut self.fields.callid);
            self.side = side;
        }
        // Who called whom is known best by who saw it first; later frames only fill gaps.
        for (ours, theirs) in [
            (&mut self.fields.calling, &fields.calling),
            (&mut self.fields.called, &fields.called),
            (&mut self.fields.origcalling, &fields.origcalling),
        ] {
            if ours.is_empty() {
                theirs.clone_into(ours);
            }
        }
    }

    /// Whether the fields' ids are this call's (`Some(true)`), another call's (`Some(false)`), or tell nothing (`None`).
    pub fn has_ids_of(&self, fields: &CallFields, side: Option<Side>) -> Option<bool> {
        if !self.fields.ucid.is_empty() && !fields.ucid.is_empty() {
            return Some(self.fields.ucid == fields.ucid);
        }
        if !self.fields.callid.is_empty() && !fields.callid.is_empty() && self.side == side {
            return Some(self.fields.callid == fields.callid);
        }
        None
    }

    /// The call's key (spec/ctisvr.md 5): its universal id, else its id within a side, else numbers and beginning.
    pub fn key(&self) -> CallKey {
        // Shuttle told of the call first, so the ledger knows by Shuttle's id what was done about it.
        if let Some(details) = self.details.as_ref().filter(|details| details.told_by == Source::Shuttle) {
            return format!("u:{}", details.shuttle_id).into();
        }
        if !self.fields.ucid.is_empty() {
            return format!("u:{}", self.fields.ucid).into();
        }
        match self.side {
            Some(side) if !self.fields.callid.is_empty() => {
                // A server counts its calls anew after a restart: the caller tells them apart.
                format!("c:{}:{}:{}", side.name(), self.fields.callid, self.fields.calling).into()
            }
            _ => format!("n:{}:{}:{}", self.fields.calling, self.fields.called, self.began).into(),
        }
    }

    /// Whether it is logged with the call that it was begun from, as long as that one is shown: the two were joined, or this call
    /// has no record to be logged with.
    pub fn is_part(&self) -> bool {
        self.part_of.is_some() && (self.joined || self.record.is_none())
    }

    /// Whether one of two calls is the consultation that was begun from the other.
    pub fn belongs_to(&self, other: &Self) -> bool {
        self.consults == Some(other.id) || other.consults == Some(self.id)
    }

    /// Who is at the other end, for a sentence: the record's name, else the number.
    pub fn who(&self) -> &str {
        match (self.name(), self.number()) {
            ("", "") => "the caller",
            ("", number) => number,
            (name, _) => name,
        }
    }

    /// The same as a message's argument; `None` where neither is known.
    pub fn person(&self) -> Option<Arg> {
        match (self.name(), self.number()) {
            ("", "") => None,
            ("", number) => Some(Arg::number(number)),
            (name, _) => Some(Arg::name(name)),
        }
    }

    /// The same, with words where neither is known.
    pub fn other_party(&self) -> Arg {
        self.person().unwrap_or_else(|| say!("the-caller").into())
    }

    /// What the ledger knows it by.
    pub fn mark(&self) -> CallKey {
        if self.mark.is_empty() { self.key() } else { self.mark.clone() }
    }

    /// How long it was talked, in milliseconds, up to now or to its end.
    pub fn talked_ms(&self, wall_ms: u64) -> u64 {
        self.answered.map_or(0, |answered| self.ended.unwrap_or(wall_ms).saturating_sub(answered))
    }

    /// Its direction as a CRM's layout names it.
    pub fn call_type(&self) -> CallType {
        match self.direction {
            _ if self.internal => CallType::Internal,
            Direction::In => CallType::Inbound,
            Direction::Out => CallType::Outbound,
        }
    }

    /// Whether all other ends have put us on hold, so that nobody hears us.
    fn is_held_by_far(&self) -> bool {
        !self.far_holds.is_empty() && self.far_holds.len() > self.parties.len()
    }

    /// Whether others than the far end are talking in it too.
    fn is_conference(&self) -> bool {
        self.state == CallState::Connected && !self.parties.is_empty() && !self.is_held_by_far()
    }

    /// In a conference that is heard by somebody: who has put it on hold.
    pub fn holders(&self) -> &[Number] {
        if self.is_conference() { &self.far_holds } else { &[] }
    }

    /// A party put the call on hold at its end, or took it back.
    pub fn far_holds(&mut self, party: &str, holds: bool) {
        self.far_holds.retain(|other| !same_number(other, party));
        if holds {
            self.far_holds.push(party.into());
        }
    }

    /// What it is doing, in words.
    pub fn state_text(&self) -> Message {
        match (self.state, self.consultation) {
            (CallState::Alerting, _) => say!("call-alerting"),
            (CallState::Dialling, false) => say!("call-dialling"),
            (CallState::Dialling, true) => say!("call-dialling-consultation"),
            (CallState::Ringing, false) => say!("call-ringing"),
            (CallState::Ringing, true) => say!("call-ringing-consultation"),
            (CallState::Connected, _) if self.is_held_by_far() => say!("call-held-by-far"),
            (CallState::Connected, _) if self.is_conference() => say!("call-conference"),
            (CallState::Connected, false) => say!("call-talking"),
            (CallState::Connected, true) => say!("call-consultation"),
            (CallState::Held, _) => say!("call-held"),
            (CallState::Failed, _) if self.busy => say!("call-busy"),
            (CallState::Failed, _) => say!("call-failed"),
            (CallState::Ended, _) if !self.handed_to.is_empty() => {
                say!("call-transferred", to: Arg::number(&self.handed_to))
            }
            (CallState::Ended, _) => match (self.direction, self.answered) {
                (Direction::In, None) if self.let_go => say!("call-declined"),
                (Direction::Out, None) if self.let_go && self.consultation => say!("call-cancelled"),
                (Direction::In, None) => say!("call-missed"),
                (Direction::Out, None) => say!("call-not-answered"),
                _ => say!("call-ended"),
            },
        }
    }
}

/// An end of a call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FirstEnd {
    /// Its number for people and for the CRM.
    pub number: Number,
    /// Digits that were sent after the answer.
    pub extension: Digits,
    /// Its number at the switch.
    pub far: Number,
}

impl FirstEnd {
    /// The number with its extension.
    pub fn whole_number(&self) -> String {
        with_extension(&self.number, &self.extension)
    }
}

/// Whether a call in this state was answered: one on hold was, too, though nobody may have heard of it.
fn is_answered(state: CallState) -> bool {
    matches!(state, CallState::Connected | CallState::Held)
}
