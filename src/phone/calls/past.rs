//! The list of the last calls.

use serde::{Deserialize, Serialize};

use super::Calls;
use crate::call_state::{Direction, HistoryKind};
use crate::ids::CallId;
use crate::number::dialing::same_number;
use crate::privacy::{Digits, Number, PersonName};

/// How many are kept.
const HISTORY: usize = 20;

/// A past call, for the list of the last ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// The call's number.
    pub id: CallId,
    /// The far number.
    pub number: Number,
    /// The record's name, or empty.
    pub name: PersonName,
    /// Which way it went.
    pub kind: HistoryKind,
    /// When it began, in wall milliseconds.
    pub began: u64,
    /// How long it was talked, in milliseconds.
    pub lasted: u64,
    /// What dialled it, and is complete; empty where it came in.
    #[serde(default)] // for recordings of other versions
    pub dialled: Number,
    /// Digits that were sent after the answer.
    #[serde(default)] // for recordings of other versions
    pub extension: Digits,
    /// Somebody looked at the list since.
    #[serde(default)]
    pub seen: bool,
}

impl Calls {
    /// The last calls, the latest first.
    pub fn history(&self) -> &[Past] {
        &self.history
    }

    /// The agent saw the list of past calls: missed ones count no longer.
    pub fn see_missed(&mut self) {
        self.history.iter_mut().for_each(|past| past.seen = true);
    }

    /// The agent calls a past call's other end again: what was missed from there counts no longer.
    pub fn called_again(&mut self, id: CallId) {
        let Some(number) = self.history.iter().find(|past| past.id == id).map(|past| past.number.clone())
        else {
            return;
        };
        for past in &mut self.history {
            past.seen |= same_number(&past.number, &number);
        }
    }

    /// The list of past calls is another agent's.
    pub fn forget_history(&mut self) {
        self.history.clear();
    }

    /// Takes a call off the list of past ones.
    pub fn forget_past(&mut self, id: CallId) {
        self.history.retain(|past| past.id != id);
    }

    /// The name of a call's record is known: the list of past calls shows it too.
    pub fn name(&mut self, id: CallId, name: &str) {
        if let Some(past) = self.history.iter_mut().find(|past| past.id == id) {
            past.name = name.into();
        }
    }

    /// Puts an ended call on the list of past ones.
    pub(super) fn remember(&mut self, id: CallId) {
        let Some(call) = self.get(id) else { return };
        let customer = call.customer();
        let past = Past {
            id,
            number: customer.number,
            name: call.record.as_ref().map(|record| record.name.clone()).unwrap_or_default(),
            kind: match (call.direction, call.answered) {
                (Direction::Out, _) => HistoryKind::Out,
                (Direction::In, Some(_)) => HistoryKind::In,
                (Direction::In, None) if call.let_go => HistoryKind::Declined,
                (Direction::In, None) => HistoryKind::Missed,
            },
            began: call.began,
            lasted: call.talked_ms(call.since),
            dialled: if call.direction == Direction::Out { customer.far } else { Number::default() },
            extension: customer.extension,
            seen: false,
        };
        self.history.insert(0, past);
        self.history.truncate(HISTORY);
    }
}
