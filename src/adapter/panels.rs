//! Pages: each has its own CRM channel, its own text fields and its own browser. One of them acts, where records pop: the
//! one used last of those that are awake and whose CRM's library is loaded.

use serde::{Deserialize, Serialize};

use super::{Adapter, NOTE_MS, Timer};
use crate::address::Address;
use crate::clock::Now;
use crate::crm::CrmRequest;
use crate::crm::salesforce::{self, Surrounding};
use crate::crm_call::CrmKind;
use crate::effect::{Effect, Effects, PanelEffect};
use crate::error::{ErrorCode, Problem, Refusal};
use crate::ids::PanelId;
use crate::input::TextField;
use crate::input::{Action, BrowserFacts, Carrier, Field, Page, PanelInput, Permission};
use crate::notice::NoticeKind;
use crate::notice::Topic;
use crate::record::Record;
use crate::site::hosting::{self, Hosting, SetUp};
use crate::site::settings::{self, Source};

/// One page.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub(super) struct Panel {
    pub(super) page: Page,
    pub(super) host: Host,
    pub(super) dial: TextField,
    pub(super) agent_id: TextField,
    pub(super) extension: TextField,
    /// Grows with each sign of the agent's presence; the panel with the highest number was used last.
    used: u64,
    /// It can't be reached: nothing is asked of its CRM.
    pub(super) asleep: bool,
    /// It has told the settings that its CRM gives: they are not asked for again.
    pub(super) has_settings: bool,
    /// What the CRM's layout says, for diagnostics.
    pub(super) layout: Option<String>,
    /// What became of click-to-dial, for diagnostics.
    pub(super) click_to_dial: ClickToDial,
    /// The record on screen.
    pub(super) on_screen: Option<Record>,
    /// What ServiceNow's frame around it shows.
    pub(super) frame: Option<Box<Frame>>,
    /// What is pinned for it: by its own hosting file, and by the one that the host runs with.
    pub(super) hosting: Hosting,
    /// What whoever hosts the files has to do before it can start.
    pub(super) set_up: Option<SetUp>,
}

pub(super) use super::openframe::Frame;

/// What surrounds a page.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) enum Host {
    /// Not known, or refused: it is shown nothing of the phone, and nothing is taken from it.
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

impl Panel {
    pub(super) fn field(&mut self, field: Field) -> Option<&mut TextField> {
        match field {
            Field::Dial => Some(&mut self.dial),
            Field::AgentId => Some(&mut self.agent_id),
            Field::Extension => Some(&mut self.extension),
            Field::Note(_) => None,
        }
    }

    /// The CRM, where it can be asked: its library is loaded, and the page is awake.
    pub(super) fn crm(&self) -> Option<CrmKind> {
        match self.host {
            Host::Crm { kind, loaded: true, .. } if !self.asleep => Some(kind),
            _ => None,
        }
    }

    /// Whether it may not have the phone: what is around it, or its hosting file, forbids it.
    pub(super) fn is_refused(&self) -> bool {
        matches!(self.host, Host::None)
    }

    /// Whether its CRM can be asked for what the agent sees: ServiceNow's when it has started.
    pub(super) fn acts(&self) -> bool {
        if self.crm() == Some(CrmKind::OpenFrame) {
            return self.has_settings;
        }
        self.crm().is_some()
    }
}

impl Panel {
    /// Whether it can open addresses: it is awake, and stands alone or in a CRM whose library is loaded.
    pub(super) fn opens(&self) -> bool {
        !self.asleep && matches!(self.host, Host::StandAlone | Host::Crm { loaded: true, .. })
    }
}

impl Adapter {
    /// Takes what came from a page. Whatever it is, a page that says it is not asleep.
    pub(super) fn panel(&mut self, now: Now, id: PanelId, input: PanelInput, effects: &mut Effects) {
        if !self.hears(id, &input) {
            return;
        }
        let wakes = !matches!(input, PanelInput::Asleep | PanelInput::Gone);
        let slept = wakes && self.wake(id);
        match input {
            PanelInput::Attached(page) => self.attached(now, id, *page, effects),
            PanelInput::Gone => self.gone(now, id, effects),
            PanelInput::Asleep => {
                if let Some(panel) = self.panels.get_mut(id) {
                    panel.asleep = true;
                }
            }
            PanelInput::Used => self.used(id),
            PanelInput::Library(Ok(())) => self.library_loaded(now, id, effects),
            PanelInput::Library(Err(words)) => self.page_trouble(
                id,
                &[
                    "The CRM's library could not be loaded (",
                    &words,
                    "). Reload the page; if that does not help, check that this page's server is allowed to load \
                     scripts from the CRM.",
                ]
                .concat(),
            ),
            PanelInput::SettingsFile(Ok(text)) => {
                let Some(panel) = self.panels.get(id) else { return };
                let read = settings::read(&text, &panel.page, &panel.hosting, Source::File);
                self.take_settings(now, id, read, effects);
            }
            PanelInput::SettingsFile(Err(words)) => {
                let problem = Problem::new("settings", &["The settings file could not be read (", &words, ")."].concat());
                self.set_up_failed(id, &[problem]);
            }
            PanelInput::CrmTaken(request) => self.crm_taken(now, request, effects),
            PanelInput::CrmLate(request) => {
                if !self.crm_late(now, request, effects) {
                    return;
                }
            }
            PanelInput::CrmReply(request, text) => self.crm_reply(now, request, &text, effects),
            PanelInput::CrmThrew(request, words) => self.crm_threw(now, id, request, words, effects),
            PanelInput::CrmEvent(kind, text) => self.crm_event(now, id, kind, &text, effects),
            PanelInput::Action(action) => {
                self.used(id);
                self.act(now, id, action, effects);
            }
            PanelInput::Draft(field, text) => self.draft(now, id, field, text),
            PanelInput::Visible(visible) => {
                if visible {
                    self.used(id);
                    self.connection.look(now, effects);
                    self.wake_shuttle(now, false, effects);
                    self.reconcile(now, effects);
                }
            }
            PanelInput::Browser(facts) => self.browser(id, facts),
        }
        if wakes && (self.wake(id) || slept) {
            self.ask_page(now, id, effects);
        }
    }

    /// Whether what a page says counts: one that may not have the phone is heard of itself only, and of one that is gone what
    /// its CRM did.
    fn hears(&self, id: PanelId, input: &PanelInput) -> bool {
        use PanelInput::{Asleep, Attached, Browser, CrmLate, CrmReply, CrmTaken, CrmThrew, Gone};
        match self.panels.get(id) {
            Some(panel) if !panel.is_refused() => true,
            None if matches!(input, CrmTaken(_) | CrmLate(_) | CrmReply(..) | CrmThrew(..)) => true,
            _ => matches!(input, Attached(_) | Gone | Asleep | Browser(_)),
        }
    }

    /// Whether a page may have the phone.
    pub(super) fn serves_panel(&self, id: PanelId) -> bool {
        self.panels.get(id).is_some_and(|panel| !panel.is_refused())
    }

    /// Whether an action of a page would be taken now, as [`Adapter::check`] says; of a page that may not have the phone
    /// none is.
    ///
    /// # Errors
    /// The refusal that the agent would read.
    pub fn check_of(&self, id: PanelId, action: &Action) -> Result<(), Refusal> {
        if self.serves_panel(id) {
            return self.check(action);
        }
        Err(Refusal::new(ErrorCode::NotPossible, "This page may not use the phone. Its notices say why."))
    }

    /// Takes a panel for awake; true if it was asleep.
    fn wake(&mut self, id: PanelId) -> bool {
        self.panels.get_mut(id).is_some_and(|panel| std::mem::take(&mut panel.asleep))
    }

    /// Whether this adapter has not lived yet, so that it takes up what a page brings of an earlier one.
    pub(crate) fn takes_up_saves(&self) -> bool {
        self.settings.is_none() && self.saved_for.is_none()
    }

    /// The panel that acts: of those whose CRM can be asked, the one used last.
    pub(super) fn acting_panel(&self) -> Option<PanelId> {
        self.used_last(Panel::acts)
    }

    /// The panel that the agent used last.
    pub(super) fn used_last(&self, fits: fn(&Panel) -> bool) -> Option<PanelId> {
        self.panels
            .iter()
            .filter(|(_, panel)| fits(panel))
            .max_by_key(|(_, panel)| panel.used)
            .map(|(id, _)| id)
    }

    /// The panels there are.
    pub fn panel_ids(&self) -> Vec<PanelId> {
        self.panels.iter().map(|(id, _)| id).collect()
    }

    pub(super) fn used(&mut self, id: PanelId) {
        if let Some(panel) = self.panels.get_mut(id) {
            self.uses = self.uses.wrapping_add(1);
            panel.used = self.uses;
        }
    }

    fn attached(&mut self, now: Now, id: PanelId, mut page: Page, effects: &mut Effects) {
        // The same page may attach again.
        let mut panel = self.panels.remove(id).unwrap_or_default();
        let (own, mut problems) = hosting::of_page(&page);
        // INVARIANT: what is pinned while the phone runs, or other pages have it, is not loosened by a page that comes later.
        let runs = self.settings.is_some() || self.panels.iter().any(|(_, panel)| !panel.is_refused());
        let hosting = if runs { own.within(&self.hosting) } else { own };
        let asked = panel.crm().is_some();
        panel.set_up = None;
        if !asked {
            panel.host = Host::None;
        }
        if problems.is_empty() && !asked {
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
                Err(found) => {
                    problems.extend(found);
                    panel.set_up = salesforce::set_up(&page, &hosting, &self.cti_hosts());
                }
            }
        }
        if !runs {
            self.hosting = hosting.clone();
        }
        panel.hosting = hosting;
        let saved = page.saved.take();
        if !panel.is_refused() {
            self.timers.clear(Timer::Leave);
            // Only an adapter that has not lived yet takes up what was saved: what it knows itself is newer.
            if let Some(saved) = saved.filter(|_| self.takes_up_saves()) {
                self.restore(now, &saved);
            }
        }
        let drafts = std::mem::take(&mut page.drafts);
        panel.dial.write(drafts.dial);
        panel.agent_id.write(drafts.agent_id);
        let typed = if drafts.extension.is_empty() { self.typed_extension.clone() } else { drafts.extension };
        panel.extension.write(typed);
        let (facts, visible) = (page.browser.clone(), page.visible);
        panel.page = page;
        self.panels.insert(id, panel);
        self.browser(id, facts);
        if visible && self.serves_panel(id) {
            self.used(id);
        }
        self.notices.clear(Topic::Page(id));
        self.set_up_failed(id, &problems);
        self.tell_forgetful(now, id);
        if asked {
            self.ask_page(now, id, effects);
        }
    }

    /// Once it is said that the browser lets the page store nothing. In Classic each page begins anew, so it goes by itself.
    fn tell_forgetful(&mut self, now: Now, id: PanelId) {
        let Some(panel) = self.panels.get(id) else { return };
        if panel.page.browser.storage || self.outlives_pages || self.told_forgetful || !self.serves_panel(id)
        {
            return;
        }
        self.told_forgetful = true;
        let words = "The browser lets this page store nothing: when a page is loaded, notes that are not saved yet, clocks \
                     and the list of calls go, and calls that were talking are not opened again. Allow this site to \
                     store data (third-party storage) to keep them.";
        if matches!(panel.host, Host::Crm { kind: CrmKind::Classic, .. }) {
            self.notices.info(now, Topic::Storage, words);
        } else {
            self.notices.warning(Topic::Storage, words);
        }
    }

    /// The hosts of the CTI servers that the running settings name.
    fn cti_hosts(&self) -> Vec<String> {
        let Some(settings) = &self.settings else { return Vec::new() };
        let urls = std::iter::once(&settings.primary).chain(&settings.backup);
        urls.filter_map(|url| Address::read(url).ok()).map(|address| address.host_port()).collect()
    }

    fn browser(&mut self, id: PanelId, facts: BrowserFacts) {
        if self.serves_panel(id) {
            self.connection
                .local_network(matches!(facts.local_network, Permission::Denied | Permission::Prompt));
            self.outlives_pages = facts.carrier == Carrier::LongWorker;
        }
        if let Some(panel) = self.panels.get_mut(id) {
            // What opening showed is not asked of the browser.
            let facts = BrowserFacts { pop_ups: panel.page.browser.pop_ups, ..facts };
            panel.page.browser = facts;
        }
    }

    fn gone(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        if self.panels.remove(id).is_none() {
            return;
        }
        self.notices.clear(Topic::Page(id));
        self.crm_gone(id, effects);
        if let Some(settings) = self.settings.as_ref().filter(|_| self.panels.is_empty()) {
            self.timers.set(now, Timer::Leave, settings.leave_ms);
        }
    }

    fn library_loaded(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        if let Some(Panel { host: Host::Crm { loaded, .. }, .. }) = self.panels.get_mut(id) {
            *loaded = true;
            self.in_crm = true;
        }
        self.ask_page(now, id, effects);
    }

    /// What rings is shown in all tabs.
    pub(super) fn show_ringing(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        if self.calls.any_rings() {
            self.ask_crm(now, id, CrmRequest::PanelVisible(true), None, effects);
        }
    }

    /// Asks a page's CRM: when its library was loaded, and when the page woke, since what was asked while it slept is
    /// not done. The page registers each listener once.
    fn ask_page(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        let Some(panel) = self.panels.get_mut(id) else { return };
        if matches!(panel.click_to_dial, ClickToDial::Asked) {
            panel.click_to_dial = ClickToDial::Off;
        }
        if !panel.has_settings {
            self.ask_crm(now, id, CrmRequest::Settings, None, effects);
        }
        if self.is_in_frame(id) {
            return self.ask_frame(now, id, effects);
        }
        for request in [CrmRequest::Layout, CrmRequest::ListenForNavigation, CrmRequest::CurrentRecord] {
            self.ask_crm(now, id, request, None, effects);
        }
        self.show_ringing(now, id, effects);
        if self.session.is_ready() || self.is_alone() {
            self.enable_click_to_dial(now, effects);
        }
    }

    /// The softphone is ready: numbers become clickable.
    pub(super) fn enable_click_to_dial(&mut self, now: Now, effects: &mut Effects) {
        for id in self.panel_ids() {
            let Some(panel) = self.panels.get_mut(id) else { continue };
            if panel.crm().is_some() && matches!(panel.click_to_dial, ClickToDial::Off) {
                panel.click_to_dial = ClickToDial::Asked;
                self.ask_crm(now, id, CrmRequest::ListenForClicks, None, effects);
                self.ask_crm(now, id, CrmRequest::EnableClickToDial, None, effects);
            }
        }
    }

    pub(super) fn click_to_dial_answered(&mut self, id: PanelId, failed: Option<String>) {
        let Some(panel) = self.panels.get_mut(id) else { return };
        panel.click_to_dial = match failed {
            None => ClickToDial::On,
            Some(words) => {
                self.notices.warning(
                    Topic::Page(id),
                    &["Numbers in the CRM can't be clicked: ", &words, ". Reload the page to try again."]
                        .concat(),
                );
                ClickToDial::Failed(words)
            }
        };
    }

    /// Trouble of one page: where the phone works in others, it is not the phone's.
    pub(super) fn page_trouble(&mut self, id: PanelId, words: &str) {
        self.notices.trouble(Topic::Page(id), self.trouble_kind(), words);
    }

    /// Problems of a page's set-up keep it from starting.
    pub(super) fn set_up_failed(&mut self, id: PanelId, problems: &[Problem]) {
        self.notices.setup(Topic::Page(id), self.trouble_kind(), problems);
    }

    fn trouble_kind(&self) -> NoticeKind {
        if self.settings.is_some() { NoticeKind::Warning } else { NoticeKind::Problem }
    }

    fn draft(&mut self, now: Now, id: PanelId, field: Field, text: String) {
        self.used(id);
        match field {
            Field::Note(call) => {
                self.dirty = true;
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
