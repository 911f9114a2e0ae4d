//! What is asked of a page's CRM, and what each request's end means for the rest (`crm/requests.rs`).

use super::Adapter;
use crate::action::ActionName;
use crate::clock::Now;
use crate::crm::openframe::Wish;
use crate::crm::requests::{Asked, End};
use crate::crm::screen_pop::Pop;
use crate::crm::{CrmError, CrmReply, CrmRequest, reply};
use crate::effect::{Effect, Effects, Level};
use crate::foreign::Kind;
use crate::ids::{CallId, PanelId, RequestId};
use crate::input::CrmEventKind;
use crate::notice::Topic;
use crate::pages::panel::Panel;
use crate::privacy::TheirWords;
use crate::record::Record;
use crate::rules::Outcome;
use crate::site::settings::{self, Source};
use crate::words::{Arg, Message, say};

impl Adapter {
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
        if !kind.host().knows(&request) || !self.has_started(panel, &request) {
            return;
        }
        self.crm.requests.ask(now, panel, kind, request, call, effects);
    }

    /// A page took this request and calls the library now.
    pub(super) fn crm_taken(&mut self, now: Now, number: RequestId, effects: &mut Effects) {
        let is_there = |panel| self.pages.get(panel).is_some();
        if let Some(asked) = self.crm.requests.taken(now, number, is_there) {
            self.crm_unknown(asked, effects);
        }
    }

    /// A page got a request after its latest time. False where the request can't have been late.
    pub(super) fn crm_late(&mut self, now: Now, number: RequestId, effects: &mut Effects) -> bool {
        let (asked, is_late) = self.crm.requests.late(now, number);
        if let Some(asked) = asked {
            self.crm_not_taken(now, asked, effects);
        }
        is_late
    }

    /// A page did not take a request: the request is not done, and the page counts as asleep.
    fn crm_not_taken(&mut self, now: Now, asked: Asked, effects: &mut Effects) {
        if let Some(panel) = self.pages.get_mut(asked.panel) {
            panel.asleep = true;
        }
        if let CrmRequest::Open(opening) = &asked.request {
            self.step_came_to(opening.step, Outcome::Owed);
        }
        // Nothing is set for a log: it is owed as long as it is to be saved and no page was asked.
        match (asked.request, asked.call) {
            (CrmRequest::SearchAndPop { .. } | CrmRequest::OpenFrame(Wish::Open(_)), Some(call)) => {
                self.set_pop(call, Pop::Owed);
            }
            (CrmRequest::OpenFrame(wish), None) => self.frame_not_taken(now, wish, effects),
            (CrmRequest::Directory(_), _) => self.systems.directory.crm_silent(),
            _ => {}
        }
    }

    /// A page is gone for good.
    pub(super) fn crm_gone(&mut self, panel: PanelId, effects: &mut Effects) {
        while let Some(asked) = self.crm.requests.take_of_gone(panel) {
            self.crm_unknown(asked, effects);
        }
    }

    /// The page that took a request is gone: what became of it is not known. A pop stays handed over.
    fn crm_unknown(&mut self, asked: Asked, effects: &mut Effects) {
        match (asked.request, asked.call) {
            (CrmRequest::SaveLog(_), Some(call)) => self.log_answered(call, None, effects),
            (CrmRequest::Directory(_), _) => self.systems.directory.crm_silent(),
            _ => {}
        }
    }

    pub(super) fn crm_reply(&mut self, now: Now, number: RequestId, text: &str, effects: &mut Effects) {
        let Some(asked) = self.crm.requests.take(number) else {
            self.counters.stale += 1;
            return;
        };
        let mut outcome = asked.kind.host().decode(&asked.request, text);
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
        mut words: TheirWords,
        effects: &mut Effects,
    ) {
        self.counters.cut += Kind::Text.clean(words.text_mut());
        effects.push(Effect::Log(Level::Warn, "the CRM's library threw".to_owned()));
        match self.crm.requests.take(number) {
            Some(asked) => self.crm_answered(now, &asked, Some(Err(CrmError::Refused(words))), effects),
            // A listener or a method without callback.
            None => {
                self.notices.warning(Topic::Page(panel), say!("library-refused", words: Arg::text(words)));
            }
        }
    }

    /// Requests whose time is up.
    pub(super) fn tick_crm(&mut self, now: Now, effects: &mut Effects) {
        while let Some(end) = self.crm.requests.tick(now, effects) {
            match end {
                End::NotTaken(asked) => self.crm_not_taken(now, asked, effects),
                End::Silent(asked) => self.crm_answered(now, &asked, None, effects),
            }
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
                Some(Err(error)) if self.is_in_frame(id) => self.no_frame(id, Some(&error)),
                Some(Err(error)) => self.no_settings(id, error.words()),
                _ => {
                    if self.is_in_frame(id) {
                        self.no_frame(id, None);
                        return self.ask_crm(now, id, CrmRequest::Settings, None, effects);
                    }
                    self.no_settings(id, say!("no-answer-yet"));
                    self.ask_crm(now, id, CrmRequest::Settings, None, effects);
                }
            },
            (CrmRequest::Layout, _) => {
                if let (Some(Ok(CrmReply::Layout(layout))), Some(panel)) = (outcome, self.pages.get_mut(id)) {
                    panel.layout = Some(layout);
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
                    None => Some(say!("no-answer")),
                };
                self.click_to_dial_answered(id, failed);
            }
            (CrmRequest::SearchAndPop { .. } | CrmRequest::OpenFrame(Wish::Open(_)), Some(call)) => {
                self.popped(now, call, outcome, effects);
            }
            (CrmRequest::SaveLog(_), Some(call)) => self.log_answered(call, outcome, effects),
            (CrmRequest::Find { .. }, Some(call)) => self.found_again(now, call, id, outcome, effects),
            (CrmRequest::OpenRecord(_), _) => self.record_opened(ActionName::ChooseRecord, outcome),
            (CrmRequest::NewRecord { .. }, _) => self.record_opened(ActionName::NewRecord, outcome),
            (CrmRequest::Open(opening), _) => self.opened(id, opening, outcome),
            (CrmRequest::Directory(page), _) => self.crm_directory(now, id, *page, outcome, effects),
            (request, _) => {
                self.frame_answered(id, request, outcome.as_ref());
                // The phone works without these (size, visibility), so the agent is told nothing: the console has a line.
                if !matches!(outcome, Some(Ok(_))) {
                    let words = ["the CRM did not ", request.words()].concat();
                    effects.push(Effect::Log(Level::Warn, words));
                }
            }
        }
    }

    /// The CRM was to open something by the agent's wish: where it did not, the agent reads why.
    fn record_opened(&mut self, wish: ActionName, outcome: Option<Result<CrmReply, CrmError>>) {
        let why = match outcome {
            Some(Ok(_)) => return self.notices.clear(Topic::Request(wish.word())),
            Some(Err(error)) => error.words(),
            None => say!("no-crm-answer"),
        };
        self.notices.warning(Topic::Request(wish.word()), say!("record-not-opened", why: why));
    }

    fn no_settings(&mut self, panel: PanelId, why: Message) {
        self.page_trouble(panel, say!("no-settings-from-crm", why: why));
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
                    let cx = lend!(self, effects);
                    self.dialing.dial_clicked(now, click.number, click.record, &mut self.phone, cx);
                }
                Err(error) => {
                    self.notices.warning(Topic::Dialing, say!("click-not-dialled", why: error.words()));
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

    /// A page shows a record, or none. A record that the page showed already does not count as opened again.
    fn on_screen(&mut self, id: PanelId, record: Option<Record>, effects: &mut Effects) {
        let Some(panel) = self.pages.get_mut(id) else { return };
        let before = std::mem::replace(&mut panel.on_screen, record.clone());
        if let Some(record) = record.filter(|record| before.is_none_or(|before| !before.is_same(record))) {
            self.opened_record(&record, effects);
        }
    }
}
