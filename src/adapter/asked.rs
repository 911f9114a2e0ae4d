//! What is asked of a page's CRM. A page takes a request right before it calls the library, and begins no call later than
//! the request's latest time, so that each request comes to one of three ends: done (answered), not done (not taken in
//! time: another page may do it), or unknown (taken, and the page went or the CRM fell silent: never repeated). What
//! comes back for an old request is dropped here.

use serde::{Deserialize, Serialize};

use super::{Adapter, Timer};
use crate::clock::Now;
use crate::crm::openframe::Wish;
use crate::crm::screen_pop::Pop;
use crate::crm::{CrmError, CrmReply, CrmRequest, reply};
use crate::crm_call::{Callback, CrmKind};
use crate::effect::{Effect, Effects, Level, PanelEffect};
use crate::ids::{CallId, PanelId, RequestId};
use crate::input::CrmEventKind;
use crate::notice::Topic;
use crate::pages::panel::Panel;
use crate::record::Record;
use crate::site::settings::{self, Source};

/// A page begins no call of the CRM's library later than this after it was asked.
const LATEST_MS: u64 = 1_000;
/// A request that is not taken after this long was not done. What a page says may be long on its way on a busy machine,
/// and what it has done must not be done by another one.
const TAKEN_MS: u64 = 4_000;
/// A request that was taken and has no reply for this long came to nothing.
const REPLY_MS: u64 = 15_000;
/// A deadline that is seen to this late was slept through: what pages said meanwhile is heard first.
const SLEPT_MS: u64 = 250;

/// A request to a CRM that waits for its reply.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Asked {
    panel: PanelId,
    request: CrmRequest,
    call: Option<CallId>,
    /// The page calls the library.
    taken: bool,
    /// When it is given up, by the monotonic clock; 0 once that was put off.
    due: u64,
}

impl Asked {
    /// Whether the silence of the CRM means something.
    fn is_waited_for(&self) -> bool {
        if matches!(self.request, CrmRequest::Open(_) | CrmRequest::OpenFrame(Wish::Do(..))) {
            return true;
        }
        self.call.is_some() || matches!(self.request, CrmRequest::Settings)
    }
}

impl Adapter {
    /// A number that no request had before.
    pub(super) fn new_request(&mut self) -> RequestId {
        let request = RequestId(self.next_request);
        self.next_request = self.next_request.wrapping_add(1);
        request
    }

    /// Asks a panel's CRM, where it can be asked.
    pub(super) fn ask_crm(
        &mut self,
        now: Now,
        panel: PanelId,
        request: CrmRequest,
        call: Option<CallId>,
        effects: &mut Effects,
    ) {
        let Some(kind) = self.pages.get(panel).and_then(Panel::crm) else { return };
        if !kind.knows(&request) || !self.has_started(panel, &request) {
            return;
        }
        self.ask_as(now, panel, kind, request, call, effects);
    }

    /// The same of any host of a panel's.
    pub(super) fn ask_as(
        &mut self,
        now: Now,
        panel: PanelId,
        kind: CrmKind,
        request: CrmRequest,
        call: Option<CallId>,
        effects: &mut Effects,
    ) {
        let number = self.new_request();
        let encoded = kind.encode(&request);
        let due = now.mono_ms + TAKEN_MS;
        self.requests.insert(number, Asked { panel, request, call, taken: false, due });
        self.timers.set(now, Timer::Crm(number), TAKEN_MS);
        effects.push(Effect::Panel(panel, PanelEffect::CallCrm(number, encoded, now.mono_ms + LATEST_MS)));
    }

    /// Whether the CRM was asked for a call's pop, or for its log, and the end of that is open.
    pub(super) fn is_asked(&self, call: CallId, log: bool) -> bool {
        self.requests.iter().any(|(_, asked)| {
            asked.call == Some(call) && matches!(asked.request, CrmRequest::SaveLog(_)) == log
        })
    }

    /// Nothing more is waited for.
    fn take_asked(&mut self, number: RequestId) -> Option<Asked> {
        self.timers.clear(Timer::Crm(number));
        self.requests.remove(number)
    }

    /// A page calls the library.
    pub(super) fn crm_taken(&mut self, now: Now, number: RequestId, effects: &mut Effects) {
        let Some(asked) = self.requests.get_mut(number) else { return };
        if asked.request.callback() != Callback::Reply {
            // Nothing more will come.
            self.take_asked(number);
            return;
        }
        asked.taken = true;
        asked.due = now.mono_ms + REPLY_MS;
        self.timers.set(now, Timer::Crm(number), REPLY_MS);
        if self.pages.get(asked.panel).is_none() {
            self.crm_unknown(number, effects);
        }
    }

    /// A page had a request too late. False where it can't have been: its clock goes otherwise, and it would be late
    /// again at once.
    pub(super) fn crm_late(&mut self, now: Now, number: RequestId, effects: &mut Effects) -> bool {
        let due = self.requests.get(number).map_or(0, |asked| asked.due); // 0: it was given up meanwhile
        self.crm_not_taken(now, number, effects);
        now.mono_ms + TAKEN_MS >= due + LATEST_MS
    }

    /// A page did not take a request: it is not done, and the page is asleep.
    fn crm_not_taken(&mut self, now: Now, number: RequestId, effects: &mut Effects) {
        let Some(asked) = self.take_asked(number) else { return };
        if let Some(panel) = self.pages.get_mut(asked.panel) {
            panel.asleep = true;
        }
        if let CrmRequest::Open(opening) = &asked.request {
            self.step_came_to(opening.step, crate::rules::Outcome::Owed);
        }
        // A log is owed as long as it is being saved and nobody was asked.
        match (asked.request, asked.call) {
            (CrmRequest::SearchAndPop { .. } | CrmRequest::OpenFrame(Wish::Open(_)), Some(call)) => {
                self.set_pop(call, Pop::Owed);
            }
            (CrmRequest::OpenFrame(wish), None) => self.frame_not_taken(now, wish, effects),
            _ => {}
        }
    }

    /// A page is gone for good. What it had taken and not answered is unknown; word of what it took last may be on its
    /// way to us still, so the rest is judged when its time is up.
    pub(super) fn crm_gone(&mut self, panel: PanelId, effects: &mut Effects) {
        loop {
            let mut taken = self.requests.iter().filter(|(_, asked)| asked.panel == panel && asked.taken);
            let Some(number) = taken.next().map(|(number, _)| number) else { return };
            drop(taken);
            self.crm_unknown(number, effects);
        }
    }

    /// The page that took a request is gone: what became of it is not known. A pop stays handed over.
    fn crm_unknown(&mut self, number: RequestId, effects: &mut Effects) {
        if let Some(asked) = self.take_asked(number)
            && let (CrmRequest::SaveLog(_), Some(call)) = (asked.request, asked.call)
        {
            self.log_answered(call, None, effects);
        }
    }

    pub(super) fn crm_reply(&mut self, now: Now, number: RequestId, text: &str, effects: &mut Effects) {
        let Some(asked) = self.take_asked(number) else {
            self.counters.stale += 1;
            return;
        };
        let mut outcome = self.kind_of(asked.panel).decode(&asked.request, text);
        self.counters.cut += match &mut outcome {
            Ok(reply) => reply.clean(),
            Err(error) => error.clean(),
        };
        self.crm_answered(now, &asked, Some(outcome), effects);
    }

    pub(super) fn crm_threw(
        &mut self,
        now: Now,
        panel: PanelId,
        number: RequestId,
        words: String,
        effects: &mut Effects,
    ) {
        effects.push(Effect::Log(Level::Warn, "the CRM's library threw".to_owned()));
        match self.take_asked(number) {
            Some(asked) => self.crm_answered(now, &asked, Some(Err(CrmError::Refused(words))), effects),
            // A listener or a method without callback.
            None => self
                .notices
                .warning(Topic::Page(panel), &["The CRM's library refused a call: ", &words, "."].concat()),
        }
    }

    /// Time is up for a request.
    pub(super) fn crm_silent(&mut self, now: Now, number: RequestId, effects: &mut Effects) {
        let Some(asked) = self.requests.get_mut(number) else { return };
        if asked.due > 0 && now.mono_ms > asked.due + SLEPT_MS {
            asked.due = 0;
            return self.timers.set(now, Timer::Crm(number), SLEPT_MS);
        }
        if !asked.taken {
            return self.crm_not_taken(now, number, effects);
        }
        let Some(asked) = self.take_asked(number) else { return };
        effects.push(Effect::Panel(asked.panel, PanelEffect::ForgetCrm(number)));
        if asked.is_waited_for() {
            self.crm_answered(now, &asked, None, effects);
        }
    }

    /// What became of a request: the reply, an error, or nothing (`None`).
    fn crm_answered(
        &mut self,
        now: Now,
        asked: &Asked,
        outcome: Option<Result<CrmReply, CrmError>>,
        effects: &mut Effects,
    ) {
        let id = asked.panel;
        match (&asked.request, asked.call) {
            (CrmRequest::Settings, _) => match outcome {
                Some(Ok(CrmReply::Settings(fields))) => {
                    self.notices.clear(Topic::Page(id));
                    let Some(panel) = self.pages.get(id) else { return };
                    let read = settings::read_fields(fields, &panel.page, &panel.hosting, Source::CallCenter);
                    self.take_settings(now, id, read, effects);
                    self.ask_frame(now, id, effects);
                }
                Some(Err(error)) if self.is_in_frame(id) => self.no_frame(id, &error),
                Some(Err(error)) => self.no_settings(id, &error.words()),
                _ => {
                    if self.is_in_frame(id) {
                        self.no_frame(id, &CrmError::Refused("no answer yet".to_owned()));
                        return self.ask_crm(now, id, CrmRequest::Settings, None, effects);
                    }
                    self.no_settings(id, "no answer yet");
                    self.ask_crm(now, id, CrmRequest::Settings, None, effects);
                }
            },
            (CrmRequest::Layout, _) => {
                if let (Some(Ok(CrmReply::Layout(text))), Some(panel)) = (outcome, self.pages.get_mut(id)) {
                    panel.layout = Some(text);
                }
            }
            (CrmRequest::CurrentRecord, _) => {
                if let Some(Ok(CrmReply::Current(record))) = outcome {
                    let is_first = self.pages.get(id).is_some_and(|panel| panel.on_screen.is_none());
                    if is_first {
                        self.found_by_page_load(now, id, record.as_ref(), effects);
                    }
                    self.on_screen(id, record, effects);
                }
            }
            (CrmRequest::EnableClickToDial, _) => {
                let failed = match outcome {
                    Some(Ok(_)) => None,
                    Some(Err(error)) => Some(error.words()),
                    None => Some("no answer".to_owned()),
                };
                self.click_to_dial_answered(id, failed);
            }
            (
                CrmRequest::SearchAndPop { .. } | CrmRequest::Pop(_) | CrmRequest::OpenFrame(Wish::Open(_)),
                Some(call),
            ) => self.popped(call, outcome),
            (CrmRequest::SaveLog(_), Some(call)) => self.log_answered(call, outcome, effects),
            (CrmRequest::Find { .. }, Some(call)) => self.found_again(call, id, outcome, effects),
            (CrmRequest::Open(opening), _) => self.opened(id, opening, outcome),
            (request, _) => {
                self.frame_answered(id, request, outcome.as_ref());
                // Size and visibility: the phone works without, diagnostics and the console tell.
                if !matches!(outcome, Some(Ok(_))) {
                    let words = ["the CRM did not ", request.words()].concat();
                    effects.push(Effect::Log(Level::Warn, words));
                }
            }
        }
    }

    fn no_settings(&mut self, panel: PanelId, words: &str) {
        self.page_trouble(
            panel,
            &[
                "The CRM gave no call center settings (",
                words,
                "). In Setup, open Call Centers, then Manage Call Center Users, and add this user; then reload the page.",
            ]
            .concat(),
        );
    }

    pub(super) fn crm_event(
        &mut self,
        now: Now,
        id: PanelId,
        kind: CrmEventKind,
        text: &str,
        effects: &mut Effects,
    ) {
        self.pages.used(id);
        match kind {
            CrmEventKind::Click if self.is_in_frame(id) => self.frame_said(now, text, effects),
            CrmEventKind::Failure => self.frame_failed(id, text),
            CrmEventKind::Icon => self.icon_clicked(now, id, text, effects),
            CrmEventKind::Click => match reply::decode_click(text) {
                Ok(mut click) => {
                    self.counters.cut += click.clean();
                    self.dial_clicked(now, click.number, click.record, effects);
                }
                Err(error) => {
                    self.notices.warning(
                        Topic::Dialing,
                        &["The clicked number was not dialled: ", &error.words(), "."].concat(),
                    );
                }
            },
            CrmEventKind::Navigation => {
                if let Ok(mut record) = reply::decode_navigation(text) {
                    self.counters.cut += record.as_mut().map_or(0, Record::clean);
                    self.on_screen(id, record, effects);
                }
            }
        }
    }

    /// A page shows a record, or none. What it showed before is not opened by coming back to it.
    fn on_screen(&mut self, id: PanelId, record: Option<Record>, effects: &mut Effects) {
        let Some(panel) = self.pages.get_mut(id) else { return };
        let before = std::mem::replace(&mut panel.on_screen, record.clone());
        if let Some(record) = record.filter(|record| before.is_none_or(|before| !before.is_same(record))) {
            self.opened_record(&record, effects);
        }
    }
}
