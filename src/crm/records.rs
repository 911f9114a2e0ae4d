//! What the CRM has, or is owed, of each call that is shown: what became of its pop and of its log. It is kept by the call's
//! number; the call itself is the phone's.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::call_log::{self, Content, Log};
use super::screen_pop::Pop;
use super::{CrmError, CrmReply};
use crate::call_state::CallState;
use crate::ids::CallId;
use crate::ledger::{Ledger, Purpose};
use crate::phone::call::Call;
use crate::phone::calls::Calls;
use crate::privacy::{Note, Number, RecordId};
use crate::record::{Match, Record};
use crate::words::Message;

/// So many of the records that a search found are offered.
const MOST_MATCHES: usize = 50;
/// So many choices are remembered.
const MOST_CHOICES: usize = 200;
/// A choice is remembered for a day's work.
const DAY_MS: u64 = 16 * 60 * 60 * 1000;

/// A log that was refused is tried again after this long, then after twice as long, and so on ...
const RETRY_MS: u64 = 30_000;
/// ... up to this.
const LONGEST_RETRY_MS: u64 = 300_000;
/// After so many tries in a row only the agent tries again.
const MOST_TRIES: u32 = 20;

/// What the CRM has of the calls.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Records {
    calls: BTreeMap<CallId, Kept>,
    /// What the agent chose for callers of whom several records were found, the latest last.
    choices: Vec<Choice>,
}

/// The record that the agent chose for a caller.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Choice {
    /// What was searched.
    search: Number,
    record: Record,
    /// In wall milliseconds.
    at: u64,
}

/// Why a call has its record, where it was searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Chosen {
    /// It has none, or had it before the search.
    #[default]
    No,
    /// It was the only one that was found.
    Only,
    /// The agent chose it in the card.
    ByAgent,
    /// The agent chose it for an earlier call from this number.
    Before,
    /// The agent opened it in the CRM.
    Opened,
}

/// What the CRM has of one call.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Kept {
    pop: Pop,
    /// The records that the search found, where there are several: the one that the agent chooses or opens is the call's.
    matches: Vec<Match>,
    /// Why it has the record that it has.
    chosen: Chosen,
    /// It was talking when this softphone began with nothing stored, so nothing opens by itself.
    was_talking: bool,
    log: Log,
    /// The CRM refused to relate a task to its record.
    unrelated: bool,
    /// The agent closed it while its log was being saved: it leaves the panel once the log is saved.
    closing: bool,
    /// What consultations that were logged with it, and are not shown any more, added to its log.
    added: Vec<Note>,
    /// How often in a row saving its log came to nothing that may be tried again.
    tries: u32,
}

/// Whether the agent said what became of a call.
fn has_disposition(call: &Call) -> bool {
    call.disposition.as_ref().is_some_and(|code| !code.is_empty())
}

/// The first text, or the second where the first is empty.
fn either<T: AsRef<str> + Clone>(ours: &T, theirs: &T) -> T {
    if ours.as_ref().is_empty() { theirs.clone() } else { ours.clone() }
}

/// A call of which the CRM has nothing.
static NOTHING: Kept = Kept {
    pop: Pop::None,
    matches: Vec::new(),
    chosen: Chosen::No,
    was_talking: false,
    log: Log::None,
    unrelated: false,
    closing: false,
    added: Vec::new(),
    tries: 0,
};

impl Records {
    fn of(&self, id: CallId) -> &Kept {
        self.calls.get(&id).unwrap_or(&NOTHING)
    }

    fn of_mut(&mut self, id: CallId) -> &mut Kept {
        self.calls.entry(id).or_default()
    }

    /// After a page load: replies that were awaited will not come.
    pub fn restored(&mut self) {
        for kept in self.calls.values_mut() {
            kept.closing = false;
            kept.log.reply_lost();
        }
    }

    // --- Pops ---

    /// What became of a call's pop.
    pub fn pop(&self, id: CallId) -> &Pop {
        &self.of(id).pop
    }

    /// Something became of a call's pop.
    pub fn set_pop(&mut self, id: CallId, pop: Pop) {
        self.of_mut(id).pop = pop;
    }

    /// Somebody else is on the line now: what was found and popped was about the person before.
    pub fn forget_pop(&mut self, id: CallId) {
        let kept = self.of_mut(id);
        kept.pop = Pop::None;
        kept.matches.clear();
        kept.chosen = Chosen::No;
    }

    /// The call was talking when this softphone began, and it is not known whether it was popped; `why` says so to the agent.
    pub fn found_talking(&mut self, id: CallId, why: Message) {
        let kept = self.of_mut(id);
        kept.was_talking = true;
        kept.pop = Pop::ByHand(why);
    }

    /// Whether a call was talking when this softphone began, which had nothing stored.
    pub fn was_talking(&self, id: CallId) -> bool {
        self.of(id).was_talking
    }

    /// Takes what a search found. A single record is the call's, and is given back; of several, the one that the agent chooses
    /// or opens becomes the call's.
    pub fn found(&mut self, id: CallId, mut matches: Vec<Match>) -> Option<Record> {
        let kept = self.of_mut(id);
        kept.pop = Pop::Found(u32::try_from(matches.len()).unwrap_or(u32::MAX));
        if let [only] = matches.as_slice() {
            kept.matches.clear();
            kept.chosen = Chosen::Only;
            return Some(only.record.clone());
        }
        matches.truncate(MOST_MATCHES);
        kept.matches = matches;
        None
    }

    /// The records to choose from; empty where there is nothing to choose.
    pub fn matches(&self, id: CallId) -> &[Match] {
        &self.of(id).matches
    }

    /// Why a call has its record.
    pub fn chosen(&self, id: CallId) -> Chosen {
        self.of(id).chosen
    }

    /// A call has its record for this reason.
    pub fn set_chosen(&mut self, id: CallId, chosen: Chosen) {
        self.of_mut(id).chosen = chosen;
    }

    /// The agent chose this record for what was searched.
    pub fn remember(&mut self, search: Number, record: Record, wall_ms: u64) {
        self.choices.retain(|choice| choice.search != search);
        if self.choices.len() >= MOST_CHOICES {
            self.choices.remove(0);
        }
        self.choices.push(Choice { search, record, at: wall_ms });
    }

    /// The one of a call's records that the agent chose for the same search, on this day.
    pub fn remembered(&self, id: CallId, search: &str, wall_ms: u64) -> Option<Record> {
        let is_it =
            |choice: &&Choice| *choice.search == *search && wall_ms.saturating_sub(choice.at) < DAY_MS;
        let choice = self.choices.iter().find(is_it)?;
        let found = self.of(id).matches.iter().find(|found| found.record.is_same(&choice.record))?;
        Some(found.record.clone())
    }

    /// The agent's day ends.
    pub fn forget_choices(&mut self) {
        self.choices.clear();
    }

    /// The agent opened a record. Gives the call that it belongs to, and the record, where that call's search found several and
    /// this is one of them. While the call lives, another of them may take its place; afterwards the first one stays.
    pub fn picked(&self, calls: &Calls, opened: &Record) -> Option<(CallId, Record)> {
        let is_match = |call: &&Call| {
            self.of(call.id).matches.iter().any(|found| found.record.is_same(opened))
                && (call.is_live() || call.record.is_none())
        };
        // Where one caller has several calls, the one that the agent is in.
        let rank = |call: &&Call| match call.state {
            CallState::Connected => 3,
            CallState::Alerting | CallState::Held => 2,
            CallState::Ended => 0,
            _ => 1,
        };
        let call = calls.iter().filter(is_match).max_by_key(rank)?;
        let found = &self.of(call.id).matches.iter().find(|found| found.record.is_same(opened))?.record;
        let picked = Record {
            name: either(&opened.name, &found.name),
            object: either(&found.object, &opened.object),
            person_contact_id: either(&opened.person_contact_id, &found.person_contact_id),
            id: found.id.clone(),
        };
        (call.record.as_ref() != Some(&picked)).then_some((call.id, picked))
    }

    // --- Logs ---

    /// What became of a call's log.
    pub fn log(&self, id: CallId) -> &Log {
        &self.of(id).log
    }

    /// Whether a call's log is being saved.
    pub fn is_saving(&self, id: CallId) -> bool {
        matches!(self.of(id).log, Log::Saving { .. })
    }

    /// Whether any log is being saved.
    pub fn any_saving(&self) -> bool {
        self.calls.values().any(|kept| matches!(kept.log, Log::Saving { .. }))
    }

    /// Whether a call has a task that is known.
    pub fn has_task(&self, id: CallId) -> bool {
        matches!(self.of(id).log, Log::Saved { task: Some(_), .. })
    }

    /// Whether the CRM refused to relate a task to a call's record.
    pub fn is_unrelated(&self, id: CallId) -> bool {
        self.of(id).unrelated
    }

    /// The call that a consultation is logged with, if it is still shown.
    pub fn logged_with(&self, calls: &Calls, call: &Call) -> Option<CallId> {
        let main = call.part_of.filter(|_| self.is_part(call))?;
        calls.get(main).map(|main| main.id)
    }

    fn is_part(&self, call: &Call) -> bool {
        call.is_part() && self.of(call.id).log == Log::None
    }

    /// What the task of a call says: its note, and what was noted of the consultations that were part of it.
    pub fn description(&self, calls: &Calls, call: &Call) -> Note {
        let parts = calls.iter().filter(|part| self.logged_with(calls, part) == Some(call.id));
        call_log::description(call, &self.of(call.id).added, parts)
    }

    /// What the task of a call says that may change after its end.
    pub fn content(&self, calls: &Calls, call: &Call) -> Content {
        Content { note: self.description(calls, call), disposition: call.disposition.clone() }
    }

    /// Whether a call that ended is to be logged, where calls are logged.
    pub fn owes_log(&self, calls: &Calls, ledger: &Ledger, call: &Call) -> bool {
        call_log::is_due(call, &self.of(call.id).log)
            && self.logged_with(calls, call).is_none()
            && !ledger.has(Purpose::Log, &call.mark())
    }

    /// A call's log is to be saved, with this content: its task is created, or updated where one is known.
    pub fn save(&mut self, id: CallId, content: Content) {
        let log = &mut self.of_mut(id).log;
        *log = Log::Saving { task: log.task().cloned(), content };
    }

    /// The CRM is asked to save a call's log, in this task.
    pub fn handed_over(&mut self, id: CallId, task: Option<RecordId>, content: Content) {
        self.of_mut(id).log = Log::Saving { task, content };
    }

    /// What became of saving a call's log; true where it is to be saved once more, without its record.
    pub fn log_answered(
        &mut self,
        id: CallId,
        record: Option<&Record>,
        outcome: Option<Result<CrmReply, CrmError>>,
    ) -> bool {
        let kept = self.of_mut(id);
        let Log::Saving { task, content } = std::mem::take(&mut kept.log) else { return false };
        if let Some(Err(CrmError::Refused(words))) = &outcome
            && let Some(record) = record.filter(|_| !kept.unrelated)
            && call_log::is_about_relation(words)
        {
            // Nothing was saved: it is saved without its record.
            kept.unrelated = true;
            kept.log = Log::Saving { task: task.filter(|task| *task != record.id), content };
            return true;
        }
        // What was refused is not there, and an update may be repeated; a new task whose answer is lost may be there.
        let again = match &outcome {
            Some(Err(CrmError::Refused(_))) => true,
            Some(Err(CrmError::Unreadable(_))) | None => task.is_some(),
            Some(Ok(_)) => false,
        };
        kept.tries = if again { kept.tries.saturating_add(1) } else { 0 };
        kept.log = match outcome {
            Some(Ok(CrmReply::Saved(saved))) => Log::Saved { task: saved.or(task), content },
            Some(Ok(_)) => Log::Saved { task, content },
            Some(Err(error)) => Log::Failed { task, words: error.words() },
            None => Log::Unknown { task },
        };
        false
    }

    /// After how many milliseconds a log that was not saved is tried again without the agent; `None` where it is not.
    pub fn retry_after(&self, id: CallId) -> Option<u64> {
        let kept = self.of(id);
        let is_due = kept.log.can_retry() && (1..=MOST_TRIES).contains(&kept.tries);
        is_due.then(|| (RETRY_MS << kept.tries.saturating_sub(1).min(8)).min(LONGEST_RETRY_MS))
    }

    /// Whether what was noted of a call is in the CRM, or there is nothing to note.
    pub fn is_saved(&self, calls: &Calls, call: &Call) -> bool {
        let has_all = |call: &Call| {
            let now = self.content(calls, call);
            matches!(&self.of(call.id).log, Log::Saved { content, .. } if *content == now)
        };
        match self.logged_with(calls, call).and_then(|main| calls.get(main)) {
            Some(_) if call.note.text.trim().is_empty() => true,
            Some(main) => has_all(main),
            None => has_all(call),
        }
    }

    /// Whether a call's own note is not in the CRM, or what became of it is not in its task.
    pub fn has_unsaved_note(&self, call: &Call) -> bool {
        let log = &self.of(call.id).log;
        let has_note = matches!(log, Log::Saved { content, .. } if content.note == call.note.text);
        let has_disposition = match log {
            Log::None => true, // where calls are logged, the log is still owed
            Log::Saved { content, .. } => content.disposition == call.disposition,
            _ => !has_disposition(call),
        };
        !call.note.text.trim().is_empty() && !has_note || !has_disposition
    }

    /// Whether a saved log is out of date and can be brought up to date.
    pub fn needs_update(&self, calls: &Calls, call: &Call) -> bool {
        call_log::needs_update(&self.of(call.id).log, &self.content(calls, call))
    }

    /// Whether the agent can have a call's log saved again.
    pub fn can_retry(&self, calls: &Calls, call: &Call) -> bool {
        if let Some(main) = self.logged_with(calls, call) {
            return self.of(main).log.can_retry() && !call.note.text.trim().is_empty();
        }
        let has_words = has_disposition(call) || !self.description(calls, call).trim().is_empty();
        self.of(call.id).log.can_retry() && has_words
    }

    // --- Calls leave the panel ---

    /// The agent closed a call whose log is being saved: the call leaves the panel once the log is saved.
    pub fn close_when_saved(&mut self, id: CallId) {
        self.of_mut(id).closing = true;
    }

    /// Calls that the agent closed before their note was saved leave the panel now, if it is saved.
    pub fn close_saved(&mut self, calls: &mut Calls, id: CallId) {
        let parts = calls.iter().filter(|call| self.logged_with(calls, call) == Some(id));
        let ids: Vec<CallId> = parts.map(|call| call.id).chain([id]).collect();
        for id in ids {
            let goes = calls
                .get(id)
                .is_some_and(|call| self.of(id).closing && !call.is_live() && self.is_saved(calls, call));
            if goes {
                self.close(calls, id);
            }
        }
    }

    /// Takes an ended call off, with the ended consultations that were logged with it.
    pub fn close(&mut self, calls: &mut Calls, id: CallId) {
        let Some(call) = calls.get(id).filter(|call| !call.is_live()) else { return };
        if let Some(main) = self.logged_with(calls, call)
            && let Some(line) = call_log::line(call)
        {
            self.of_mut(main).added.push(line);
        }
        let goes = |call: &&Call| {
            let with_it = call.part_of == Some(id) && self.is_part(call);
            !call.is_live() && (call.id == id || with_it)
        };
        let gone: Vec<CallId> = calls.iter().filter(goes).map(|call| call.id).collect();
        for id in gone {
            calls.close(id);
            self.calls.remove(&id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_remembered_for_this_search_and_day_only() {
        let record = |id: &str| Record { id: id.into(), ..Record::default() };
        let found = |id: &str| Match { record: record(id), ..Match::default() };
        let (mut records, call) = (Records::default(), CallId(1));
        assert_eq!(records.found(call, vec![found("0035g00000AAAAA"), found("00Q5g00000BBBBB")]), None);
        records.remember("4155551212".into(), record("00Q5g00000BBBBB"), 1_000);
        records.remember("7722".into(), record("0035g00000CCCCC"), 1_000);
        let id =
            |search: &str, at: u64| records.remembered(call, search, at).map(|record| record.id.to_string());
        assert_eq!(id("4155551212", 1_000 + DAY_MS - 1).as_deref(), Some("00Q5g00000BBBBB"));
        assert_eq!(id("4155551212", 1_000 + DAY_MS), None);
        assert_eq!(id("7722", 1_000), None, "not among those that were found now");
        assert_eq!(id("7733", 1_000), None);
    }
}
