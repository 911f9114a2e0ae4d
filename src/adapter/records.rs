//! Pops and logs: what a call leaves in the CRM, each exactly once. What is handed over is written down before.

use super::{Adapter, NOTE_MS};
use crate::call_state::{CallState, CallType, Direction};
use crate::clock::Now;
use crate::crm::Due;
use crate::crm::records::Chosen;
use crate::crm::screen_pop::{self, Pop};
use crate::crm::{CrmError, CrmHost, CrmReply, CrmRequest, TaskLog, call_log};
use crate::crm_call::CrmKind;
use crate::effect::{Effect, Effects};
use crate::ids::{CallId, PanelId};
use crate::ledger::Purpose;
use crate::pages::panel::Panel;
use crate::phone::call::Call;
use crate::phone::calls::Change;
use crate::privacy::{Note, SiteText};
use crate::record::{Match, Record};
use crate::rules::variables;
use crate::words::{Arg, Message, say};

impl Adapter {
    /// Hands over what is owed to the CRM: pops and logs that came up while no page could be asked, or that a page did not take.
    pub(super) fn give_crm_its_due(&mut self, now: Now, effects: &mut Effects) {
        let Some(panel) = self.pages.acting() else { return };
        let ids: Vec<CallId> = self.phone.calls.iter().map(|call| call.id).collect();
        for id in ids {
            self.pop_if_due(now, id, effects);
            // A note that is being typed goes with the log once the typing has stopped.
            if !self.crm.timers.is_set(Due::Note(id)) {
                self.log_if_due(id, effects);
            }
            self.hand_over_log(now, panel, id, effects);
            self.plan_retry(now, id);
        }
    }

    /// A log that was not saved is tried again after a while.
    fn plan_retry(&mut self, now: Now, id: CallId) {
        match self.crm.records.retry_after(id) {
            Some(wait) if !self.crm.timers.is_set(Due::Retry(id)) => {
                self.crm.timers.set(now, Due::Retry(id), wait);
            }
            Some(_) => {}
            None => self.crm.timers.clear(Due::Retry(id)),
        }
    }

    /// Pops a call's caller, if it is to be popped.
    fn pop_if_due(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let Some(settings) = self.site.settings() else { return };
        let Some(call) = self
            .phone
            .calls
            .get(id)
            .filter(|call| screen_pop::is_due(call, self.crm.records.pop(id), settings.pop_when))
            .filter(|call| self.counts(call))
        else {
            return;
        };
        // Who hides the number will not be searched on answer either.
        let waits = match (self.pop_waits(call), self.types_while_it_rings(call)) {
            (true, _) => Some(Pop::Waits),
            (false, true) => Some(Pop::WaitsForPause),
            _ => None,
        };
        if let Some(waits) = waits.filter(|_| screen_pop::search_text(call, settings).is_ok()) {
            let pop = self.crm.records.pop(id);
            if matches!(pop, Pop::None | Pop::Waits | Pop::WaitsForPause) && *pop != waits {
                self.set_pop(id, waits);
            }
            return;
        }
        let Some(acting) = self.pages.acting() else { return };
        let Some(panel) = self.pages.get(acting) else { return };
        // Without storage, a page that a pop reloads would find the call again, pop it again, and so on.
        let reloads = panel.crm().is_some_and(|kind| kind.host().reloads_pages());
        if reloads && !panel.page.browser.storage && !self.pages.outlived {
            return self.set_pop(id, Pop::ByHand(say!("pop-could-repeat")));
        }
        if self.is_in_frame(acting) && self.rule_opened(call) {
            return;
        }
        let key = call.mark();
        match screen_pop::search_text(call, settings) {
            Err(why) => self.set_pop(id, Pop::NotSearched(why)),
            Ok(_) if *self.crm.records.pop(id) != Pop::Owed && !self.crm.ledger.write(Purpose::Pop, &key) => {
                self.set_pop(id, Pop::HandedOver);
            }
            Ok(_) => self.pop(now, id, effects),
        }
    }

    /// Whether a call's pop waits until the call is answered, since the agent is talking with somebody else. Where the server may
    /// not tell the ends of calls, its calls keep no pop waiting: they may have ended long ago.
    pub(super) fn pop_waits(&self, call: &Call) -> bool {
        let is_with_other = |other: &Call| {
            other.id != call.id
                && matches!(other.state, CallState::Connected | CallState::Held)
                && (other.is_foreign() || !self.phone.lenient())
        };
        call.answered.is_none()
            && self.site.settings().is_some_and(|settings| settings.pop_waits)
            && self.phone.calls.iter().any(is_with_other)
    }

    /// Whether the agent is typing while a call rings: what opens takes the focus, and with it what is typed next.
    fn types_while_it_rings(&self, call: &Call) -> bool {
        call.answered.is_none() && self.crm.timers.is_set(Due::Pause)
    }

    /// Searches and pops a call's caller. INVARIANT: the save comes before the library is called, since in Classic the
    /// call ends this page.
    pub(super) fn pop(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let (Some(call), Some(settings), Some(panel)) =
            (self.phone.calls.get(id), self.site.settings(), self.pages.acting())
        else {
            return;
        };
        let call_type = call.call_type();
        let Ok(search) = screen_pop::search_text(call, settings) else { return };
        self.set_pop(id, Pop::HandedOver);
        effects.push(Effect::Save);
        // The layout's rule for internal calls may pop nothing, so a call that came in is searched as an inbound one.
        let call_type = if call_type == CallType::Outbound { call_type } else { CallType::Inbound };
        let request = CrmRequest::SearchAndPop { search: search.into(), call_type };
        let request = self.in_frame(panel, id, request);
        self.ask_crm(now, panel, request, Some(id), effects);
    }

    /// Calls that talk when this softphone begins may have been popped by the page before it. Where nothing can be stored, nobody
    /// knows, so the agent opens these by hand.
    pub(super) fn found_talking(&mut self, changes: &[Change]) {
        if self.pages.can_store() {
            return;
        }
        let came_and_talks = |call: &Call| {
            call.direction == Direction::In && matches!(call.state, CallState::Connected | CallState::Held)
        };
        for change in changes {
            let Change::Began(id) = *change else { continue };
            if self.phone.calls.get(id).is_some_and(came_and_talks) {
                self.crm.records.found_talking(id, say!("pop-may-be-open"));
            }
        }
    }

    /// Whether the agent can have a caller searched by hand.
    pub(super) fn can_pop(&self, call: &Call) -> bool {
        let settled = !matches!(self.crm.records.pop(call.id), Pop::HandedOver | Pop::NotSearched(_));
        let searchable =
            self.site.settings().is_some_and(|settings| screen_pop::search_text(call, settings).is_ok());
        settled && searchable && self.pages.acting().is_some()
    }

    pub(super) fn set_pop(&mut self, id: CallId, pop: Pop) {
        if self.phone.calls.get(id).is_some() {
            self.crm.records.set_pop(id, pop);
            self.dirty = true;
        }
    }

    /// What became of a search.
    pub(super) fn popped(
        &mut self,
        now: Now,
        id: CallId,
        outcome: Option<Result<CrmReply, CrmError>>,
        effects: &mut Effects,
    ) {
        match outcome {
            Some(Ok(CrmReply::Matches(matches))) => self.found(now, id, matches, effects),
            Some(Ok(CrmReply::Done)) => self.set_pop(id, Pop::Opened),
            Some(Ok(_)) => self.set_pop(id, Pop::HandedOver),
            None => self.set_pop(id, Pop::Failed(say!("no-crm-answer"))),
            Some(Err(error)) => self.set_pop(id, Pop::Failed(error.words())),
        }
    }

    /// What a search found.
    fn found(&mut self, now: Now, id: CallId, matches: Vec<Match>, effects: &mut Effects) {
        if self.phone.calls.get(id).is_none() {
            return;
        }
        self.dirty = true;
        if let Some(only) = self.crm.records.found(id, matches) {
            return self.link(id, &only);
        }
        self.choose_as_before(now, id, effects);
    }

    /// Links a record to a call, unless the call has one already, as that of the click.
    fn link(&mut self, id: CallId, record: &Record) {
        let Some(call) = self.phone.calls.get_mut(id) else { return };
        if call.record.is_none() {
            call.record = Some(record.clone());
            self.phone.calls.name(id, &record.name);
        }
        self.dirty = true;
    }

    /// The agent opened a record: it may be the one, of several that a search found, that a call is about. After the call it goes
    /// into the task.
    pub(super) fn opened_record(&mut self, record: &Record, effects: &mut Effects) {
        let Some((id, picked)) = self.crm.records.picked(&self.phone.calls, record) else { return };
        self.set_record(id, picked, Chosen::Opened, effects);
    }

    /// In Classic a pop reloads the page, and the reply is lost with the old page. If the new page shows a record, the search
    /// found that one alone. If it shows none, the search found several or nothing, and the CRM is asked again what there is.
    pub(super) fn found_by_page_load(
        &mut self,
        now: Now,
        panel: PanelId,
        record: Option<&Record>,
        effects: &mut Effects,
    ) {
        let waits = |call: &&Call| {
            matches!(self.crm.records.pop(call.id), Pop::HandedOver | Pop::Asked)
                && call.record.is_none()
                && call.is_live()
                && !self.crm.requests.is_asked(call.id, false)
        };
        let Some((id, pop)) =
            self.phone.calls.iter().find(waits).map(|call| (call.id, self.crm.records.pop(call.id).clone()))
        else {
            return;
        };
        if let Some(record) = record.filter(|_| pop == Pop::HandedOver) {
            self.set_pop(id, Pop::Found(1));
            self.crm.records.set_chosen(id, Chosen::Only);
            return self.link(id, record);
        }
        let crm = self.pages.get(panel).and_then(Panel::crm);
        let (Some(call), Some(settings)) = (self.phone.calls.get(id), self.site.settings()) else { return };
        let Ok(search) = screen_pop::search_text(call, settings) else { return };
        if crm.is_some_and(|kind| kind.host().reloads_pages()) {
            self.set_pop(id, Pop::Asked);
            let request = CrmRequest::Find { search: search.into(), call_type: CallType::Inbound };
            self.ask_crm(now, panel, request, Some(id), effects);
        }
    }

    /// The answer to the search that is made again after a pop's reply was lost with its page.
    pub(super) fn found_again(
        &mut self,
        now: Now,
        id: CallId,
        panel: PanelId,
        outcome: Option<Result<CrmReply, CrmError>>,
        effects: &mut Effects,
    ) {
        let Some(Ok(CrmReply::Matches(matches))) = outcome else { return };
        self.found(now, id, matches, effects);
        if let Some(shown) = self.pages.get(panel).and_then(|panel| panel.on_screen.clone()) {
            self.opened_record(&shown, effects);
        }
    }

    /// The call in whose task a consultation is logged, while that call is still shown.
    pub(super) fn logged_with(&self, call: &Call) -> Option<CallId> {
        self.crm.records.logged_with(&self.phone.calls, call)
    }

    /// What the task of a call says.
    pub(super) fn description(&self, call: &Call) -> Note {
        self.crm.records.description(&self.phone.calls, call)
    }

    /// The log of a call that ended is saved, if it needs one.
    pub(super) fn log_if_due(&mut self, id: CallId, effects: &mut Effects) {
        let Some(call) = self.phone.calls.get(id).filter(|call| self.owes_log(call)) else { return };
        if self.pages.acting().is_some() && self.crm.ledger.write(Purpose::Log, &call.mark()) {
            self.save_log(id, effects);
        }
    }

    /// Whether a call that ended is to be logged, now or when a page can be asked.
    pub(super) fn owes_log(&self, call: &Call) -> bool {
        self.wants_logs() && self.crm.records.owes_log(&self.phone.calls, &self.crm.ledger, call)
    }

    /// What the panel says of a call's log.
    pub(super) fn words_of_log(&self, call: &Call) -> Message {
        if self.logged_with(call).is_some() && self.wants_logs() && !call.note.text.trim().is_empty() {
            return if self.is_saved(call) { say!("note-is-in-log") } else { say!("note-goes-into-log") };
        }
        let words = self.crm.records.log(call.id).words(&self.crm.records.content(&self.phone.calls, call));
        match self.crm.records.retry_after(call.id) {
            Some(_) => words.then(say!("log-tries-again")),
            None => words,
        }
    }

    /// Whether calls are logged.
    pub(super) fn wants_logs(&self) -> bool {
        let wanted = self.pages.in_crm && self.site.settings().is_some_and(|settings| settings.save_log);
        wanted && self.lacks_log().is_none()
    }

    /// A CRM around a page that takes no call logs: notes stay in the panel.
    fn lacks_log(&self) -> Option<&'static dyn CrmHost> {
        let log = CrmRequest::SaveLog(TaskLog::default());
        let mut hosts = self.pages.iter().filter_map(|(_, panel)| panel.kind()).map(CrmKind::host);
        hosts.find(|host| !host.knows(&log))
    }

    /// What the panel says of a call's log.
    pub(super) fn log_words(&self, call: &Call) -> Message {
        match self.lacks_log() {
            Some(host) if !call.note.text.trim().is_empty() => {
                say!("crm-takes-no-log", crm: Arg::text(host.name()))
            }
            _ => self.words_of_log(call),
        }
    }

    /// Marks a call's log to be saved: its task is created, or updated where one is known. A page is asked (`hand_over_log`)
    /// after all else that this input leads to, or as soon as one can be.
    pub(super) fn save_log(&mut self, id: CallId, effects: &mut Effects) {
        let Some(call) = self.phone.calls.get(id) else { return };
        let content = self.crm.records.content(&self.phone.calls, call);
        self.crm.records.save(id, content);
        effects.push(Effect::Save);
    }

    /// Asks a page's CRM to save a log that is marked to be saved, unless one was asked already.
    fn hand_over_log(&mut self, now: Now, panel: PanelId, id: CallId, effects: &mut Effects) {
        let utc_offset = self.pages.get(panel).map_or(0, |panel| panel.page.utc_offset_minutes);
        if self.crm.requests.is_asked(id, true) {
            return;
        }
        let Some(call) = self.phone.calls.get(id).filter(|_| self.crm.records.is_saving(id)) else { return };
        let content = self.crm.records.content(&self.phone.calls, call);
        let record = call.record.as_ref().filter(|_| !self.crm.records.is_unrelated(id));
        let known = self.crm.records.log(id).task().cloned();
        let mut task = call_log::task(call, known, record, content.note.clone(), now.wall_ms, utc_offset);
        task.disposition = call.disposition.as_deref().map(|code| self.words_of_disposition(code));
        self.add_own_fields(now, id, &mut task);
        self.crm.records.handed_over(id, task.id.clone(), content);
        self.ask_crm(now, panel, CrmRequest::SaveLog(task), Some(id), effects);
    }

    /// What the CRM reads of a disposition: its text, or the code where the settings do not name it any more.
    fn words_of_disposition(&self, code: &str) -> SiteText {
        let known = self.site.settings().and_then(|settings| settings.wrapup.named(code));
        known.map_or_else(|| code.into(), |known| known.text.clone())
    }

    /// The org's own fields of a task: status, record type, what it requires.
    fn add_own_fields(&self, now: Now, id: CallId, task: &mut TaskLog) {
        let (Some(settings), Some(call)) = (self.site.settings(), self.phone.calls.get(id)) else { return };
        task.status.clone_from(&settings.log_status);
        let agent_id = self.phone.agent_id();
        let variables = variables::of(call, self.phone.extension(), agent_id, now.wall_ms);
        // A task that was planned in the CRM keeps its subject and its record type.
        let planned = task.id.is_some() && task.subject.is_empty();
        for (name, template) in &settings.log_fields {
            let kept = planned && matches!(name.as_str(), "Subject" | "RecordTypeId");
            if let Ok(text) = template.render(&variables, settings.rule_site())
                && !kept
                && !(task.stays_open && name == "Status")
            {
                task.more.push((name.clone(), text));
            }
        }
    }

    /// What became of saving a log.
    pub(super) fn log_answered(
        &mut self,
        id: CallId,
        outcome: Option<Result<CrmReply, CrmError>>,
        effects: &mut Effects,
    ) {
        let Some(call) = self.phone.calls.get(id).filter(|_| self.crm.records.is_saving(id)) else { return };
        if self.crm.records.log_answered(id, call.record.as_ref(), outcome) {
            return self.save_log(id, effects);
        }
        self.dirty = true;
        if !self.update_log(id, effects) {
            self.crm.records.close_saved(&mut self.phone.calls, id);
            self.forget_gone();
        }
    }

    /// The agent closes a call. It leaves the panel at once, or as soon as its log is saved.
    pub(super) fn close_call(&mut self, now: Now, id: CallId) {
        let main = self.phone.calls.get(id).and_then(|call| self.logged_with(call));
        let waits = self.phone.calls.get(id).is_some_and(|call| match main {
            Some(_) => self.wants_logs() && !self.is_saved(call),
            None => self.crm.records.is_saving(id) || self.owes_log(call),
        });
        if waits {
            self.crm.records.close_when_saved(id);
            self.crm.timers.set(now, Due::Close(id), super::CLOSE_MS);
        } else {
            self.take_off(id);
        }
    }

    /// The agent lets go of what the CRM did not take: a note only after a question.
    pub(super) fn discard_or_ask(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let has_note = self.phone.calls.get(id).is_some_and(|call| !self.description(call).trim().is_empty());
        if has_note {
            return self.dialing.ask_to_discard(now, id, lend!(self, effects));
        }
        self.discard(id);
    }

    /// Takes the question about a note back once the CRM has the note. While it is tried again the question stands.
    pub(super) fn settle_discard(&mut self, effects: &mut Effects) {
        let Some(id) = self.dialing.asks_to_discard() else { return };
        if !self.crm.records.log(id).can_retry() && !self.crm.records.is_saving(id) {
            self.dialing.question_refused(lend!(self, effects));
        }
    }

    /// Whether what was noted of a call is in the CRM, or there is nothing to note.
    pub(super) fn is_saved(&self, call: &Call) -> bool {
        self.crm.records.is_saved(&self.phone.calls, call)
    }

    /// The note of an ended call has changed, and the typing has stopped: it goes into the call's task, or makes a task due. True
    /// where the task is updated.
    pub(super) fn update_log(&mut self, id: CallId, effects: &mut Effects) -> bool {
        let Some(call) = self.phone.calls.get(id) else { return false };
        if let Some(main) = self.logged_with(call) {
            return self.update_log(main, effects);
        }
        let updates = self.crm.records.needs_update(&self.phone.calls, call);
        if updates {
            self.save_log(id, effects);
        } else {
            self.log_if_due(id, effects);
        }
        updates
    }

    /// The agent closes a call, or leaves: a note that waits for the typing to stop is saved now.
    pub(super) fn save_late_note(&mut self, id: CallId, effects: &mut Effects) {
        self.crm.timers.clear(Due::Note(id));
        self.crm.timers.clear(Due::Close(id));
        self.update_log(id, effects);
    }

    /// After a page load: notes that waited for their save get a new deadline.
    pub(super) fn rearm_notes(&mut self, now: Now) {
        let ended: Vec<CallId> =
            self.phone.calls.iter().filter(|call| !call.is_live()).map(|call| call.id).collect();
        for id in ended {
            self.put_off(now, id);
        }
    }

    /// The agent works on a call: its log is saved, and its card leaves, a while after the last of it.
    pub(super) fn put_off(&mut self, now: Now, id: CallId) {
        self.crm.timers.set(now, Due::Note(id), NOTE_MS);
        if self.phone.calls.get(id).is_some_and(|call| !call.is_live()) {
            self.crm.timers.set(now, Due::Close(id), super::CLOSE_MS);
        }
    }
}
