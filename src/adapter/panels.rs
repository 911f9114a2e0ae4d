//! Pages: each has its own CRM channel, its own text fields and its own browser. What is asked of a CRM is kept until
//! the reply comes or time is up; what comes back for an old request is dropped here.

use serde::{Deserialize, Serialize};

use super::{Adapter, CRM_TIMEOUT_MS, NOTE_MS, Timer};
use crate::clock::Now;
use crate::crm::reply;
use crate::crm::salesforce::{self, Surrounding};
use crate::crm::{Callback, CrmError, CrmKind, CrmReply, CrmRequest, Record};
use crate::effect::{Effect, Effects, Level, PanelEffect};
use crate::error::Problem;
use crate::hosting;
use crate::input::{
    BrowserFacts, CallId, CrmEventKind, Field, Page, PanelId, PanelInput, Permission, RequestId,
};
use crate::notice::Topic;
use crate::settings::{self, Settings, Source};
use crate::table::Table;
use crate::view::{NoticeKind, TextField};

/// One page.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Panel {
    pub(super) page: Page,
    pub(super) host: Host,
    pub(super) dial: TextField,
    pub(super) agent_id: TextField,
    pub(super) extension: TextField,
    /// Grows with each sign of the agent's presence; the panel with the highest number acts.
    used: u64,
    requests: Table<RequestId, Asked>,
    /// What the CRM's layout says, for diagnostics.
    pub(super) layout: Option<String>,
    /// What became of click-to-dial, for diagnostics.
    pub(super) click_to_dial: ClickToDial,
    /// The record on screen.
    pub(super) on_screen: Option<Record>,
}

/// What surrounds a page.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) enum Host {
    /// Not known, or refused.
    #[default]
    None,
    /// No CRM.
    StandAlone,
    /// A CRM's phone panel; whether its library is loaded.
    Crm { kind: CrmKind, origin: String, loaded: bool },
}

/// Click-to-dial in one page.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum ClickToDial {
    #[default]
    Off,
    Asked,
    On,
    Failed(String),
}

/// A request to a CRM that waits for its reply.
#[derive(Debug, Serialize, Deserialize)]
struct Asked {
    request: CrmRequest,
    call: Option<CallId>,
}

impl Panel {
    pub(super) fn field(&mut self, field: Field) -> Option<&mut TextField> {
        match field {
            Field::Dial => Some(&mut self.dial),
            Field::AgentId => Some(&mut self.agent_id),
            Field::Extension => Some(&mut self.extension),
            Field::Note(_) => None,
        }
    }

    /// The core writes into a field: the page takes it over.
    pub(super) fn write(&mut self, field: Field, text: String) {
        if let Some(field) = self.field(field)
            && field.text != text
        {
            field.text = text;
            field.revision = field.revision.wrapping_add(1);
        }
    }

    pub(super) fn crm(&self) -> Option<CrmKind> {
        match self.host {
            Host::Crm { kind, loaded: true, .. } => Some(kind),
            _ => None,
        }
    }
}

impl Adapter {
    /// Takes what came from a page.
    pub(super) fn panel(&mut self, now: Now, id: PanelId, input: PanelInput, effects: &mut Effects) {
        match input {
            PanelInput::Attached(page) => self.attached(now, id, *page, effects),
            PanelInput::Gone => {
                self.panels.remove(id);
            }
            PanelInput::Library(Ok(())) => self.library_loaded(now, id, effects),
            PanelInput::Library(Err(words)) => self.notices.problem(
                Topic::Crm,
                &format!(
                    "The CRM's library could not be loaded ({words}). Reload the page; if that does not help, check \
                     that this page's server is allowed to load scripts from the CRM."
                ),
            ),
            PanelInput::SettingsFile(Ok(text)) => {
                let Some(panel) = self.panels.get(id) else { return };
                let read = settings::read(&text, &panel.page, &self.hosting, Source::File);
                self.take_settings(now, id, read, effects);
            }
            PanelInput::SettingsFile(Err(words)) => {
                let problem = Problem::new("settings", &format!("The settings file could not be read ({words})."));
                self.set_up_failed(&[problem]);
            }
            PanelInput::CrmReply(request, text) => self.crm_reply(now, id, request, Some(&text), effects),
            PanelInput::CrmThrew(request, words) => self.crm_threw(now, id, request, words, effects),
            PanelInput::CrmEvent(kind, text) => self.crm_event(now, id, kind, &text, effects),
            PanelInput::Action(action) => {
                self.used(now, id);
                self.act(now, id, action, effects);
            }
            PanelInput::Draft(field, text) => self.draft(now, id, field, text),
            PanelInput::Visible(visible) => {
                if visible {
                    self.used(now, id);
                    self.connection.look(now, effects);
                    self.reconcile(now, effects);
                }
            }
            PanelInput::Used => self.used(now, id),
            PanelInput::Browser(facts) => self.browser(id, facts),
            PanelInput::CrmTaken(_) | PanelInput::CrmLate(_) | PanelInput::Asleep => {}
        }
    }

    /// The panel that acts: the one used last.
    pub(super) fn acting_panel(&self) -> Option<PanelId> {
        self.panels.iter().max_by_key(|(_, panel)| panel.used).map(|(id, _)| id)
    }

    fn used(&mut self, now: Now, id: PanelId) {
        if let Some(panel) = self.panels.get_mut(id) {
            panel.used = now.mono_ms;
        }
    }

    fn attached(&mut self, now: Now, id: PanelId, mut page: Page, effects: &mut Effects) {
        let mut panel = Panel { used: now.mono_ms, ..Panel::default() };
        let first = self.panels.is_empty();
        if let Some(saved) = page.saved.take().filter(|_| first) {
            self.restore(now, &saved, &mut panel);
        }
        let (hosting, mut problems) = hosting::read(page.hosting.as_deref());
        if problems.is_empty() {
            match salesforce::detect(&page, &hosting) {
                Ok(Surrounding::StandAlone { settings_url: Some(url) }) => {
                    panel.host = Host::StandAlone;
                    effects.push(Effect::Panel(id, PanelEffect::ReadSettings { url }));
                }
                Ok(Surrounding::StandAlone { settings_url: None }) => {
                    panel.host = Host::StandAlone;
                    problems.push(Problem::new(
                        "settings",
                        "This page is not inside a CRM's phone panel, and no settings file is named. Open it from the \
                         CRM, or add ?settings=settings.json to the address.",
                    ));
                }
                Ok(Surrounding::Crm { kind, origin, library_url }) => {
                    panel.host = Host::Crm { kind, origin, loaded: false };
                    effects.push(Effect::Panel(id, PanelEffect::LoadLibrary { url: library_url }));
                }
                Err(found) => problems.extend(found),
            }
        }
        self.hosting = hosting;
        let facts = page.browser.clone();
        panel.page = page;
        self.panels.insert(id, panel);
        self.browser(id, facts);
        self.notices.clear(Topic::Setup);
        self.set_up_failed(&problems);
    }

    fn browser(&mut self, id: PanelId, facts: BrowserFacts) {
        self.connection.local_network(matches!(facts.local_network, Permission::Denied | Permission::Prompt));
        if let Some(panel) = self.panels.get_mut(id) {
            panel.page.browser = facts;
        }
    }

    fn library_loaded(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        if let Some(Panel { host: Host::Crm { loaded, .. }, .. }) = self.panels.get_mut(id) {
            *loaded = true;
        }
        self.ask_crm(Some(now), id, CrmRequest::Settings, None, effects);
        for request in [CrmRequest::Layout, CrmRequest::ListenForNavigation, CrmRequest::CurrentRecord] {
            self.ask_crm(None, id, request, None, effects);
        }
    }

    /// Asks a panel's CRM. Replies are waited for only as long as `now` tells the time.
    pub(super) fn ask_crm(
        &mut self,
        now: Option<Now>,
        id: PanelId,
        request: CrmRequest,
        call: Option<CallId>,
        effects: &mut Effects,
    ) {
        let Some(panel) = self.panels.get_mut(id) else { return };
        let Some(kind) = panel.crm() else { return };
        let number = RequestId(self.next_request);
        self.next_request = self.next_request.wrapping_add(1);
        let encoded = kind.encode(&request);
        if encoded.callback == Callback::Reply {
            panel.requests.insert(number, Asked { request, call });
            if let Some(now) = now {
                self.timers.set(now, Timer::Crm(number), CRM_TIMEOUT_MS);
            }
        }
        effects.push(Effect::Panel(id, PanelEffect::CallCrm(number, encoded, u64::MAX)));
    }

    fn crm_reply(
        &mut self,
        now: Now,
        id: PanelId,
        number: RequestId,
        text: Option<&str>,
        effects: &mut Effects,
    ) {
        self.timers.clear(Timer::Crm(number));
        let Some(panel) = self.panels.get_mut(id) else { return };
        let Some(asked) = panel.requests.remove(number) else {
            self.counters.stale += 1;
            return;
        };
        let outcome = text.map(|text| reply::decode_reply(&asked.request, text));
        self.crm_answered(now, id, &asked, outcome, effects);
    }

    fn crm_threw(&mut self, now: Now, id: PanelId, number: RequestId, words: String, effects: &mut Effects) {
        self.timers.clear(Timer::Crm(number));
        effects.push(Effect::Log(Level::Warn, "the CRM's library threw".to_owned()));
        match self.panels.get_mut(id).and_then(|panel| panel.requests.remove(number)) {
            Some(asked) => self.crm_answered(now, id, &asked, Some(Err(CrmError::Refused(words))), effects),
            // A listener or a method without callback.
            None => self.notices.warning(Topic::Crm, &format!("The CRM's library refused a call: {words}.")),
        }
    }

    /// No reply came in time.
    pub(super) fn crm_silent(&mut self, now: Now, number: RequestId, effects: &mut Effects) {
        let Some((id, asked)) = self
            .panels
            .iter_mut()
            .find_map(|(id, panel)| panel.requests.remove(number).map(|asked| (id, asked)))
        else {
            return;
        };
        effects.push(Effect::Panel(id, PanelEffect::ForgetCrm(number)));
        self.crm_answered(now, id, &asked, None, effects);
    }

    /// What became of a request: the reply, an error, or nothing (`None`).
    fn crm_answered(
        &mut self,
        now: Now,
        id: PanelId,
        asked: &Asked,
        outcome: Option<Result<CrmReply, CrmError>>,
        effects: &mut Effects,
    ) {
        match (&asked.request, asked.call) {
            (CrmRequest::Settings, _) => match outcome {
                Some(Ok(CrmReply::Settings(fields))) => {
                    self.notices.clear(Topic::Crm);
                    let Some(panel) = self.panels.get(id) else { return };
                    let read = settings::read_fields(fields, &panel.page, &self.hosting, Source::CallCenter);
                    self.take_settings(now, id, read, effects);
                }
                Some(Err(error)) => self.no_settings(&error.words()),
                _ => {
                    self.no_settings("no answer yet");
                    self.ask_crm(Some(now), id, CrmRequest::Settings, None, effects);
                }
            },
            (CrmRequest::Layout, _) => {
                if let (Some(Ok(CrmReply::Layout(text))), Some(panel)) = (outcome, self.panels.get_mut(id)) {
                    panel.layout = Some(text);
                }
            }
            (CrmRequest::CurrentRecord, _) => {
                if let Some(Ok(CrmReply::Current(record))) = outcome {
                    self.on_screen(id, record);
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
            (CrmRequest::SearchAndPop { .. } | CrmRequest::Pop(_), Some(call)) => self.popped(call, outcome),
            (CrmRequest::SaveLog(_), Some(call)) => self.log_answered(now, call, outcome, effects),
            (request, _) => {
                // Size and visibility: the phone works without, diagnostics and the console tell.
                if !matches!(outcome, Some(Ok(_))) {
                    let words = format!("the CRM did not {}", request.words());
                    effects.push(Effect::Log(Level::Warn, words));
                }
            }
        }
    }

    fn no_settings(&mut self, words: &str) {
        self.notices.problem(
            Topic::Crm,
            &format!(
                "The CRM gave no call center settings ({words}). In Setup, open Call Centers, then Manage Call Center \
                 Users, and add this user; then reload the page."
            ),
        );
    }

    fn take_settings(
        &mut self,
        now: Now,
        id: PanelId,
        read: Result<Settings, Vec<Problem>>,
        effects: &mut Effects,
    ) {
        let settings = match read {
            Ok(settings) => settings,
            Err(problems) => {
                self.ask_crm(None, id, CrmRequest::InitializationComplete, None, effects);
                return self.set_up_failed(&problems);
            }
        };
        self.notices.clear(Topic::Setup);
        self.notices.setup(NoticeKind::Warning, &settings.warnings);
        self.saved_belongs_to(now, &settings.primary, effects);
        for request in [
            CrmRequest::PanelHeight(settings.height),
            CrmRequest::PanelWidth(settings.width),
            CrmRequest::InitializationComplete,
        ] {
            self.ask_crm(None, id, request, None, effects);
        }
        self.connection.start(
            now,
            &settings.primary,
            settings.backup.as_deref(),
            &settings.failover,
            effects,
        );
        self.settings = Some(settings);
    }

    /// The softphone is ready: numbers become clickable. The listener is registered once per page: listeners add up.
    pub(super) fn enable_click_to_dial(&mut self, effects: &mut Effects) {
        let off: Vec<PanelId> = self
            .panels
            .iter()
            .filter(|(_, panel)| panel.crm().is_some() && panel.click_to_dial == ClickToDial::Off)
            .map(|(id, _)| id)
            .collect();
        for id in off {
            if let Some(panel) = self.panels.get_mut(id) {
                panel.click_to_dial = ClickToDial::Asked;
            }
            self.ask_crm(None, id, CrmRequest::ListenForClicks, None, effects);
            self.ask_crm(None, id, CrmRequest::EnableClickToDial, None, effects);
        }
    }

    fn click_to_dial_answered(&mut self, id: PanelId, failed: Option<String>) {
        let Some(panel) = self.panels.get_mut(id) else { return };
        panel.click_to_dial = match failed {
            None => ClickToDial::On,
            Some(words) => {
                self.notices.warning(
                    Topic::Crm,
                    &format!("Numbers in the CRM can't be clicked: {words}. Reload the page to try again."),
                );
                ClickToDial::Failed(words)
            }
        };
    }

    fn crm_event(&mut self, now: Now, id: PanelId, kind: CrmEventKind, text: &str, effects: &mut Effects) {
        self.used(now, id);
        match kind {
            CrmEventKind::Click => match reply::decode_click(text) {
                Ok(click) => self.dial_clicked(now, click.number, click.record, effects),
                Err(error) => {
                    self.notices.warning(
                        Topic::Dialing,
                        &format!("The clicked number was not dialled: {}.", error.words()),
                    );
                }
            },
            CrmEventKind::Navigation => {
                if let Ok(record) = reply::decode_navigation(text) {
                    self.on_screen(id, record);
                }
            }
        }
    }

    fn on_screen(&mut self, id: PanelId, record: Option<Record>) {
        if let Some(found) = &record {
            self.found_by_page_load(found);
        }
        if let Some(panel) = self.panels.get_mut(id) {
            panel.on_screen = record;
        }
    }

    fn draft(&mut self, now: Now, id: PanelId, field: Field, text: String) {
        self.used(now, id);
        self.dirty = true;
        match field {
            Field::Note(call) => {
                if let Some(call) = self.calls.get_mut(call) {
                    call.note.text = text;
                }
                self.timers.set(now, Timer::Note(call), NOTE_MS);
            }
            _ => {
                if let Some(field) = self.panels.get_mut(id).and_then(|panel| panel.field(field)) {
                    field.text = text;
                }
            }
        }
    }
}
