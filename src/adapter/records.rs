//! Pops and logs: what a call leaves in the CRM, each exactly once. What is handed over is written down before.

use super::{Adapter, NOTE_MS, Timer};
use crate::call::Call;
use crate::call_log::{self, Log};
use crate::calls::Change;
use crate::clock::Now;
use crate::crm::{CrmError, CrmKind, CrmReply, CrmRequest, Record};
use crate::effect::{Effect, Effects};
use crate::input::CallId;
use crate::ledger::Purpose;
use crate::screen_pop::{self, Pop};

impl Adapter {
    /// Pops a call's caller, if a change of the call is the moment for it.
    pub(super) fn pop_if_due(&mut self, now: Now, change: Change, effects: &mut Effects) {
        let (Change::Began(id) | Change::Answered(id)) = change else { return };
        let Some(settings) = &self.settings else { return };
        let Some(call) = self.calls.get(id) else { return };
        if !screen_pop::is_due(change, call, settings.pop_when) {
            return;
        }
        let Some(panel) = self.acting_panel().and_then(|panel| self.panels.get(panel)) else { return };
        if panel.crm().is_none() {
            return;
        }
        // Without storage, a page that a pop reloads would find the call again, pop it again, and so on.
        if panel.crm() == Some(CrmKind::Classic) && !panel.page.browser.storage {
            let by_hand = Pop::ByHand(
                "the browser lets this page store nothing, so it could pop again and again".into(),
            );
            return self.set_pop(id, by_hand);
        }
        let key = call.key();
        match screen_pop::search_text(call, settings) {
            Err(why) => self.set_pop(id, Pop::NotSearched(why)),
            Ok(_) if !self.ledger.write(Purpose::Pop, &key) => self.set_pop(id, Pop::HandedOver),
            Ok(_) => self.pop(now, id, effects),
        }
    }

    /// Searches and pops a call's caller. INVARIANT: the save comes before the library is called, since in Classic the
    /// call ends this page.
    pub(super) fn pop(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let (Some(call), Some(settings), Some(panel)) =
            (self.calls.get(id), &self.settings, self.acting_panel())
        else {
            return;
        };
        let call_type = call.call_type();
        let Ok(search) = screen_pop::search_text(call, settings) else { return };
        self.set_pop(id, Pop::HandedOver);
        effects.push(Effect::Save);
        // The layout's rules for internal and outbound calls may pop nothing: who rings here is a caller.
        let call_type = if call_type == crate::crm::CallType::Outbound {
            call_type
        } else {
            crate::crm::CallType::Inbound
        };
        let request = CrmRequest::SearchAndPop { search, call_type };
        self.ask_crm(Some(now), panel, request, Some(id), effects);
    }

    /// Whether the agent can have a caller searched by hand.
    pub(super) fn can_pop(&self, call: &Call) -> bool {
        let settled = !matches!(call.pop, Pop::HandedOver | Pop::NotSearched(_));
        let searchable =
            self.settings.as_ref().is_some_and(|settings| screen_pop::search_text(call, settings).is_ok());
        let crm = self
            .acting_panel()
            .and_then(|panel| self.panels.get(panel))
            .is_some_and(|panel| panel.crm().is_some());
        settled && searchable && crm
    }

    fn set_pop(&mut self, id: CallId, pop: Pop) {
        if let Some(call) = self.calls.get_mut(id) {
            call.pop = pop;
            self.dirty = true;
        }
    }

    /// What became of a search.
    pub(super) fn popped(&mut self, id: CallId, outcome: Option<Result<CrmReply, CrmError>>) {
        match outcome {
            Some(Ok(CrmReply::Matches(matches))) => {
                self.set_pop(id, Pop::Found(u32::try_from(matches.len()).unwrap_or(u32::MAX)));
                if let [only] = matches.as_slice() {
                    self.link(id, only);
                }
            }
            Some(Ok(_)) => self.set_pop(id, Pop::HandedOver),
            None => self.set_pop(id, Pop::Failed("no answer from the CRM".into())),
            Some(Err(error)) => self.set_pop(id, Pop::Failed(error.words())),
        }
    }

    /// A record belongs to a call: the click's own one stays.
    fn link(&mut self, id: CallId, record: &Record) {
        let Some(call) = self.calls.get_mut(id) else { return };
        if call.record.is_none() {
            call.record = Some(record.clone());
            self.calls.name(id, &record.name);
        }
        self.dirty = true;
    }

    /// In Classic a pop reloads the page, and its reply is lost with it: the record that the new page shows is the one
    /// that the search found alone (several, or none, show a page without a record).
    pub(super) fn found_by_page_load(&mut self, record: &Record) {
        let handed_over = self
            .calls
            .live()
            .find(|call| call.pop == Pop::HandedOver && call.unconfirmed && call.record.is_none())
            .map(|call| call.id);
        if let Some(id) = handed_over {
            self.set_pop(id, Pop::Found(1));
            self.link(id, record);
        }
    }

    /// A call ended: its log is saved, if it needs one.
    pub(super) fn log_if_due(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let wanted = self.settings.as_ref().is_some_and(|settings| settings.save_log);
        let Some(call) = self.calls.get(id).filter(|call| wanted && call_log::is_due(call)) else { return };
        let has_crm = self
            .acting_panel()
            .and_then(|panel| self.panels.get(panel))
            .is_some_and(|panel| panel.crm().is_some());
        if has_crm && self.ledger.write(Purpose::Log, &call.key()) {
            self.save_log(now, id, effects);
        }
    }

    /// Saves a call's log: creates its task, or updates it where one is known.
    pub(super) fn save_log(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let Some(panel) = self.acting_panel() else { return };
        let utc_offset = self.panels.get(panel).map_or(0, |panel| panel.page.utc_offset_minutes);
        let Some(call) = self.calls.get_mut(id) else { return };
        let task = call_log::task(call, now.wall_ms, utc_offset);
        call.log = Log::Saving { task: task.id.clone(), note: call.note.text.clone() };
        effects.push(Effect::Save);
        self.ask_crm(Some(now), panel, CrmRequest::SaveLog(task), Some(id), effects);
    }

    /// What became of saving a log.
    pub(super) fn log_answered(
        &mut self,
        now: Now,
        id: CallId,
        outcome: Option<Result<CrmReply, CrmError>>,
        effects: &mut Effects,
    ) {
        let Some(call) = self.calls.get_mut(id) else { return };
        let Log::Saving { task, note } = std::mem::take(&mut call.log) else { return };
        call.log = match outcome {
            Some(Ok(CrmReply::Saved(saved))) => Log::Saved { task: saved.or(task), note },
            Some(Ok(_)) => Log::Saved { task, note },
            Some(Err(error)) => Log::Failed { task, words: error.words() },
            None => Log::Unknown { task },
        };
        self.dirty = true;
        if call_log::needs_update(call) {
            self.save_log(now, id, effects);
        } else if std::mem::take(&mut call.closing) && matches!(call.log, Log::Saved { .. }) {
            self.calls.close(id);
        }
    }

    /// The agent closes a call: at once, or when the log that is being saved is saved.
    pub(super) fn close_call(&mut self, now: Now, id: CallId) {
        match self.calls.get_mut(id) {
            Some(call) if matches!(call.log, Log::Saving { .. }) => {
                call.closing = true;
                self.timers.set(now, Timer::Close(id), super::CLOSE_MS);
            }
            _ => self.calls.close(id),
        }
    }

    /// The note of an ended call changed and has rested: it goes into the task, or makes one due.
    pub(super) fn update_log(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let Some(call) = self.calls.get(id) else { return };
        if call_log::needs_update(call) {
            self.save_log(now, id, effects);
        } else {
            self.log_if_due(now, id, effects);
        }
    }

    /// The agent closes a call: a note that rests for the next save is saved now.
    pub(super) fn save_late_note(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        self.timers.clear(Timer::Note(id));
        self.timers.clear(Timer::Close(id));
        self.update_log(now, id, effects);
    }

    /// After a page load: notes that waited for their save get a new deadline.
    pub(super) fn rearm_notes(&mut self, now: Now) {
        let ended: Vec<CallId> =
            self.calls.iter().filter(|call| !call.is_live()).map(|call| call.id).collect();
        for id in ended {
            self.timers.set(now, Timer::Note(id), NOTE_MS);
            self.timers.set(now, Timer::Close(id), super::CLOSE_MS);
        }
    }
}
