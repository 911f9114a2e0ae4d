//! The call log: at the end of a call one completed task in the CRM, and later changes of its note into the same task.

use crate::clock::day;
use serde::{Deserialize, Serialize};

use crate::call_state::{CallType, Direction};
use crate::crm::{TaskLink, TaskLog, who_or_what};
use crate::number::dialing::is_withheld;
use crate::phone::call::Call;
use crate::privacy::{DispositionCode, Note, RecordId};
use crate::record::Record;
use crate::words::{Message, say};

/// What the task of a call says that may change after its end.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Content {
    /// Its description.
    pub note: Note,
    /// The code of the call's disposition, as `Call::disposition` has it.
    pub disposition: Option<DispositionCode>,
}

/// What became of a call's log.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Log {
    /// The call has not ended, or needs no log yet.
    #[default]
    None,
    /// The CRM was asked to save.
    Saving {
        /// The task to update, where there is one.
        task: Option<RecordId>,
        /// What was sent.
        content: Content,
    },
    /// It is saved.
    Saved {
        /// The task's id, where the CRM told it.
        task: Option<RecordId>,
        /// What was saved.
        content: Content,
    },
    /// The CRM refused; nothing was saved by this try.
    Failed {
        /// The task to update, where there is one.
        task: Option<RecordId>,
        /// Why, in the CRM's words.
        words: Message,
    },
    /// The reply was lost: it may have been saved.
    Unknown {
        /// The task to update, where there is one.
        task: Option<RecordId>,
    },
}

impl Log {
    /// What the panel says about it.
    pub fn words(&self, now: &Content) -> Message {
        match self {
            Self::None => Message::default(),
            Self::Saving { .. } => say!("log-saving"),
            Self::Saved { task: None, content } if content != now => say!("log-saved-without-name"),
            Self::Saved { content, .. } if content.note != now.note => say!("log-note-changed"),
            Self::Saved { content, .. } if content != now => say!("log-disposition-changed"),
            Self::Saved { .. } => say!("log-saved"),
            Self::Failed { .. } => say!("log-failed"),
            Self::Unknown { .. } => say!("log-unknown"),
        }
    }

    /// Why it was not saved, in the CRM's words.
    pub fn detail(&self) -> Message {
        match self {
            Self::Failed { words, .. } => words.clone(),
            _ => Message::default(),
        }
    }

    /// The task to update, where one is known.
    pub fn task(&self) -> Option<&RecordId> {
        match self {
            Self::None => None,
            Self::Saving { task, .. }
            | Self::Saved { task, .. }
            | Self::Failed { task, .. }
            | Self::Unknown { task } => task.as_ref(),
        }
    }

    /// Whether the agent can try again.
    pub fn can_retry(&self) -> bool {
        matches!(self, Self::Failed { .. } | Self::Unknown { .. })
    }

    /// After a page load a reply that was awaited will not come.
    pub fn reply_lost(&mut self) {
        if let Self::Saving { task, .. } = self {
            *self = Self::Unknown { task: task.take() };
        }
    }
}

/// Whether a call that ended needs a log of its own: it was answered or dialled, or has a note. A consultation without a record
/// needs one only for its note; `Records::owes_log` leaves out calls that are logged with another one.
pub fn is_due(call: &Call, log: &Log) -> bool {
    if call.is_live() || *log != Log::None {
        return false;
    }
    let has_note = !call.note.text.trim().is_empty();
    let own_call = (!call.consultation && call.part_of.is_none()) || call.record.is_some();
    has_note || (own_call && (call.answered.is_some() || call.direction == Direction::Out))
}

/// What the task of a call says: its note, what was added to it, and what was noted of the consultations that are part of it.
pub fn description<'a>(call: &Call, added: &[Note], parts: impl Iterator<Item = &'a Call>) -> Note {
    let mut text = String::from(call.note.text.clone());
    for line in added.iter().cloned().chain(parts.filter_map(line)) {
        if !text.trim().is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&line);
    }
    text.into()
}

/// What a consultation adds to the log of the call that it was part of: who it was with, by the record that was clicked, and
/// its note.
pub fn line(part: &Call) -> Option<Note> {
    let note = part.note.text.trim();
    let name = part.record.as_ref().map(|record| record.name.as_str()).unwrap_or_default();
    if note.is_empty() && name.is_empty() {
        return None;
    }
    let name = if name.is_empty() { String::new() } else { [" (", name, ")"].concat() };
    let note = if note.is_empty() { String::new() } else { [": ", note].concat() };
    Some(["Consultation with ", &part.whole_number(), &name, &note].concat().into())
}

/// What a refusal says of a record that a task can't be related to.
pub(crate) const NO_RELATION: &[&str] = &[
    "FIELD_INTEGRITY_EXCEPTION",
    "INVALID_CROSS_REFERENCE",
    "CROSS_REFERENCE_ENTITY",
    "ENTITY_IS_DELETED",
    "MALFORMED_ID",
    "WhatId",
    "WhoId",
    "Related To ID",
    "Name ID",
];

/// Whether a refusal is about a record that a task can't be related to, by the CRM's codes and its fields' names.
pub fn is_about_relation(words: &str) -> bool {
    NO_RELATION.iter().any(|sign| words.contains(sign))
}

/// Whether a saved log is out of date and can be brought up to date.
pub fn needs_update(log: &Log, now: &Content) -> bool {
    matches!(log, Log::Saved { task: Some(_), content } if content != now)
}

/// The task of a call, related to this record. `utc_offset_minutes` is the agent's, so that the day is the agent's.
pub fn task(
    call: &Call,
    id: Option<RecordId>,
    record: Option<&Record>,
    description: Note,
    wall_ms: u64,
    utc_offset_minutes: i32,
) -> TaskLog {
    let link = record.map_or(TaskLink::Nothing, who_or_what);
    let call_type = call.call_type();
    let subject = match (call_type, call.direction, call.answered) {
        (_, Direction::In, None) => "Missed call from",
        (_, Direction::In, _) => "Call from",
        (CallType::Internal, Direction::Out, _) => "Internal call to",
        (_, Direction::Out, _) => "Call to",
    };
    let call_type = match call_type {
        CallType::Inbound => "Inbound",
        CallType::Outbound => "Outbound",
        CallType::Internal => "Internal",
    };
    let customer = call.customer();
    let number = customer.whole_number();
    let name = call.record.as_ref().map(|record| record.name.as_str()).unwrap_or_default();
    let far = match (name, number.as_str()) {
        ("", "") => "an unknown number",
        ("", number) if is_withheld(number) => "a withheld number",
        ("", number) => number,
        (name, _) => name,
    };
    let duration_s = (call.talked_ms(wall_ms) + 500) / 1_000;
    let length = length(duration_s);
    let mut task = TaskLog {
        id,
        subject: format!("{subject} {far}{length}"),
        call_type: call_type.to_owned(),
        duration_s,
        call_object: call.key(),
        phone: customer.number,
        description,
        activity_date: day(call.began, utc_offset_minutes),
        ..TaskLog::default()
    };
    match link {
        TaskLink::Who(id) => task.who_id = id,
        TaskLink::What(id) => task.what_id = id,
        TaskLink::Task(id) => {
            // The call was made for this planned task: the task is updated, and keeps its own words.
            task.id = Some(id);
            task.subject.clear();
            task.activity_date.clear();
            task.stays_open = call.answered.is_none();
            task.keeps_description = true;
        }
        TaskLink::Nothing => {}
    }
    task
}

/// How long a call was talked, after a comma; nothing where it was not.
fn length(seconds: u64) -> String {
    match (seconds / 60, seconds % 60) {
        (0, 0) => String::new(),
        (0, seconds) => format!(", {seconds} s"),
        (minutes, 0) => format!(", {minutes} min"),
        (minutes, seconds) => format!(", {minutes} min {seconds} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call_state::CallState;
    use crate::ids::CallId;
    use crate::phone::cti::ctisvr::CallFields;

    fn ended(direction: Direction, answered: bool) -> Call {
        let fields = CallFields {
            calling: "+442079460000".into(),
            called: "914155551212".into(),
            ..CallFields::default()
        };
        let mut call = Call::new(CallId(1), 1_000, direction, CallState::Alerting, fields);
        if answered {
            call.enter(5_000, CallState::Connected);
        }
        call.enter(65_400, CallState::Ended);
        call
    }

    #[test]
    fn a_missed_call_needs_no_log_unless_it_has_a_note() {
        let mut call = ended(Direction::In, false);
        assert!(!is_due(&call, &Log::None));
        call.note.text = "asked to be called back".into();
        assert!(is_due(&call, &Log::None));
    }

    #[test]
    fn a_call_that_was_talked_or_dialled_is_logged_once() {
        let call = ended(Direction::In, true);
        assert!(is_due(&call, &Log::None));
        assert!(!is_due(&call, &Log::Saving { task: None, content: Content::default() }));
        assert!(is_due(&ended(Direction::Out, false), &Log::None));
    }

    #[test]
    fn a_consultation_belongs_to_its_call_unless_it_has_a_note() {
        let mut call = ended(Direction::Out, true);
        call.consultation = true;
        assert!(!is_due(&call, &Log::None));
        call.note.text = "Bob knows".into();
        assert!(is_due(&call, &Log::None));
    }

    #[test]
    fn the_task_tells_who_how_long_and_which_way() {
        let call = ended(Direction::In, true);
        let task = task(&call, None, None, Note::default(), 99_000, 0);
        assert_eq!(task.subject, "Call from +442079460000, 1 min");
        assert_eq!((task.call_type.as_str(), task.duration_s), ("Inbound", 60));
        assert_eq!(task.activity_date, "1970-01-01");
    }

    #[test]
    fn the_day_is_the_agents_own() {
        let noon = 1_795_262_400_000; // 2026-11-21T12:00:00Z
        assert_eq!(day(noon, 0), "2026-11-21");
        assert_eq!(day(noon, 13 * 60), "2026-11-22");
        assert_eq!(day(noon, -13 * 60), "2026-11-20");
        assert_eq!(day(951_782_400_000, 0), "2000-02-29");
    }
}
