//! Pops and logs: what a call leaves in the CRM, each exactly once. What is handed over is written down before.

use super::{Adapter, NOTE_MS, Timer};
use crate::call::Call;
use crate::call_log::{self, Log};
use crate::clock::Now;
use crate::crm::{CrmError, CrmKind, CrmReply, CrmRequest, Record};
use crate::effect::{Effect, Effects};
use crate::input::{CallId, PanelId};
use crate::ledger::Purpose;
use crate::screen_pop::{self, Pop};

impl Adapter {
    /// Hands over what is owed to the CRM: pops of calls that came, logs of calls that ended, while no page could be
    /// asked, or that a page did not take.
    pub(super) fn give_crm_its_due(&mut self, now: Now, effects: &mut Effects) {
        let Some(panel) = self.acting_panel() else { return };
        let ids: Vec<CallId> = self.calls.iter().map(|call| call.id).collect();
        for id in ids {
            self.pop_if_due(now, id, effects);
            // A note that is being typed rests first.
            if !self.timers.is_set(Timer::Note(id)) {
                self.log_if_due(id, effects);
            }
            self.hand_over_log(now, panel, id, effects);
        }
    }

    /// Pops a call's caller, if it is to be popped.
    fn pop_if_due(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let Some(settings) = &self.settings else { return };
        let Some(call) = self
            .calls
            .get(id)
            .filter(|call| screen_pop::is_due(call, settings.pop_when) && self.counts(call))
        else {
            return;
        };
        let Some(panel) = self.acting_panel().and_then(|panel| self.panels.get(panel)) else { return };
        // Without storage, a page that a pop reloads would find the call again, pop it again, and so on.
        if panel.crm() == Some(CrmKind::Classic) && !panel.page.browser.storage && !self.outlives_pages {
            let by_hand = Pop::ByHand(
                "the browser lets this page store nothing, so it could pop again and again".into(),
            );
            return self.set_pop(id, by_hand);
        }
        #[cfg(feature = "full")]
        if panel.crm() == Some(CrmKind::OpenFrame) && self.rule_opened(call) {
            return;
        }
        let key = call.key();
        match screen_pop::search_text(call, settings) {
            Err(why) => self.set_pop(id, Pop::NotSearched(why)),
            Ok(_) if call.pop != Pop::Owed && !self.ledger.write(Purpose::Pop, &key) => {
                self.set_pop(id, Pop::HandedOver);
            }
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
        #[cfg(feature = "full")]
        let request = self.in_frame(panel, id, request);
        self.ask_crm(now, panel, request, Some(id), effects);
    }

    /// Whether the agent can have a caller searched by hand.
    pub(super) fn can_pop(&self, call: &Call) -> bool {
        let settled = !matches!(call.pop, Pop::HandedOver | Pop::NotSearched(_));
        let searchable =
            self.settings.as_ref().is_some_and(|settings| screen_pop::search_text(call, settings).is_ok());
        settled && searchable && self.acting_panel().is_some()
    }

    pub(super) fn set_pop(&mut self, id: CallId, pop: Pop) {
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
            #[cfg(feature = "full")]
            Some(Ok(CrmReply::Done)) => self.set_pop(id, Pop::Opened),
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
            .iter()
            .find(|call| {
                call.is_live()
                    && call.pop == Pop::HandedOver
                    && call.record.is_none()
                    && !self.is_asked(call.id, false)
            })
            .map(|call| call.id);
        if let Some(id) = handed_over {
            self.set_pop(id, Pop::Found(1));
            self.link(id, record);
        }
    }

    /// The log of a call that ended is saved, if it needs one.
    pub(super) fn log_if_due(&mut self, id: CallId, effects: &mut Effects) {
        let Some(call) = self.calls.get(id).filter(|call| self.owes_log(call)) else { return };
        if self.acting_panel().is_some() && self.ledger.write(Purpose::Log, &call.key()) {
            self.save_log(id, effects);
        }
    }

    /// Whether a call that ended is to be logged, now or when a page can be asked.
    pub(super) fn owes_log(&self, call: &Call) -> bool {
        let wanted = self.in_crm && self.settings.as_ref().is_some_and(|settings| settings.save_log);
        #[cfg(feature = "full")]
        let wanted = wanted && !self.lacks_log();
        wanted && call_log::is_due(call) && !self.ledger.has(Purpose::Log, &call.key())
    }

    /// Saves a call's log: creates its task, or updates it where one is known. The CRM is asked after all else that this
    /// input leads to, or as soon as one can be asked.
    pub(super) fn save_log(&mut self, id: CallId, effects: &mut Effects) {
        if let Some(call) = self.calls.get_mut(id) {
            call.log = Log::Saving { task: call.log.task().cloned(), note: call.note.text.clone() };
            effects.push(Effect::Save);
        }
    }

    /// Asks the CRM to save a log that is to be saved, if nobody was asked yet.
    fn hand_over_log(&mut self, now: Now, panel: PanelId, id: CallId, effects: &mut Effects) {
        let utc_offset = self.panels.get(panel).map_or(0, |panel| panel.page.utc_offset_minutes);
        if self.is_asked(id, true) {
            return;
        }
        let Some(call) = self.calls.get_mut(id).filter(|call| matches!(call.log, Log::Saving { .. })) else {
            return;
        };
        let task = call_log::task(call, now.wall_ms, utc_offset);
        call.log = Log::Saving { task: task.id.clone(), note: call.note.text.clone() };
        self.ask_crm(now, panel, CrmRequest::SaveLog(task), Some(id), effects);
    }

    /// What became of saving a log.
    pub(super) fn log_answered(
        &mut self,
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
            self.save_log(id, effects);
        } else if std::mem::take(&mut call.closing) && matches!(call.log, Log::Saved { .. }) {
            self.calls.close(id);
        }
    }

    /// The agent closes a call: at once, or when the log that is being saved is saved.
    pub(super) fn close_call(&mut self, now: Now, id: CallId) {
        let waits = self
            .calls
            .get(id)
            .is_some_and(|call| matches!(call.log, Log::Saving { .. }) || self.owes_log(call));
        match self.calls.get_mut(id) {
            Some(call) if waits => {
                call.closing = true;
                self.timers.set(now, Timer::Close(id), super::CLOSE_MS);
            }
            _ => self.calls.close(id),
        }
    }

    /// The note of an ended call changed and has rested: it goes into the task, or makes one due.
    pub(super) fn update_log(&mut self, id: CallId, effects: &mut Effects) {
        let Some(call) = self.calls.get(id) else { return };
        if call_log::needs_update(call) {
            self.save_log(id, effects);
        } else {
            self.log_if_due(id, effects);
        }
    }

    /// The agent closes a call: a note that rests for the next save is saved now.
    pub(super) fn save_late_note(&mut self, id: CallId, effects: &mut Effects) {
        self.timers.clear(Timer::Note(id));
        self.timers.clear(Timer::Close(id));
        self.update_log(id, effects);
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
