//! What comes from a page, and what its coming and going mean for the others.

use super::Adapter;
use crate::action::ActionName;
use crate::clock::Now;
use crate::crm::surrounding::{self, Surrounding};
use crate::crm::{CrmRequest, Due};
use crate::effect::{Effect, Effects, PanelEffect};
use crate::error::{ErrorCode, Problem, Refusal};
use crate::ids::PanelId;
use crate::input::{Action, BrowserFacts, Carrier, Field, Page, PanelInput, Permission};
use crate::notice::{NoticeKind, Topic};
use crate::pages::panel::{ClickToDial, Host, Panel};
use crate::privacy::OfSite;
use crate::site::hosting;
use crate::site::settings::{self, Source};
use crate::words::{Message, say};

/// Who types nothing for so long pauses.
const PAUSE_MS: u64 = 3_000;

impl Adapter {
    /// The panels there are.
    pub fn panel_ids(&self) -> Vec<PanelId> {
        self.pages.ids()
    }

    /// Takes what came from a page. A page that says anything but `Asleep` or `Gone` is awake.
    pub(super) fn panel(&mut self, now: Now, id: PanelId, input: PanelInput, effects: &mut Effects) {
        if !self.hears(id, &input) {
            return;
        }
        let wakes = !matches!(input, PanelInput::Asleep | PanelInput::Gone);
        let slept = wakes && self.pages.wake(id);
        match input {
            PanelInput::Attached(page) => self.attached(now, id, *page, effects),
            PanelInput::Gone => self.gone(now, id, effects),
            PanelInput::Asleep => {
                if let Some(panel) = self.pages.get_mut(id) {
                    panel.asleep = true;
                }
            }
            PanelInput::Used => self.pages.used(id),
            PanelInput::Library(Ok(())) => self.library_loaded(now, id, effects),
            PanelInput::Library(Err(words)) => {
                self.page_trouble(id, say!("library-not-loaded", why: words));
            }
            PanelInput::SettingsFile(Ok(text)) => {
                let Some(panel) = self.pages.get(id) else { return };
                let read = settings::read(&text, &panel.page, &panel.hosting, Source::File);
                self.take_settings(now, id, read, effects);
            }
            PanelInput::SettingsFile(Err(words)) => {
                let words = say!("settings-file-unreadable", why: words);
                let problem = Problem::new("settings", words);
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
                self.pages.used(id);
                // Whoever presses has done with typing.
                self.crm.timers.clear(Due::Pause);
                self.act(now, id, action, effects);
            }
            PanelInput::Draft(field, text) => self.draft(now, id, field, text),
            PanelInput::Aside(action) => self.act(now, id, action, effects),
            PanelInput::Focused(focused) => {
                if let Some(panel) = self.pages.get_mut(id) {
                    panel.focused = focused;
                }
            }
            PanelInput::Visible(visible) => {
                if let Some(panel) = self.pages.get_mut(id) {
                    panel.page.visible = visible;
                }
                if visible {
                    self.pages.used(id);
                    self.phone.look(now, lend!(self, effects));
                    self.shuttle.look(now, lend!(self, effects));
                }
            }
            PanelInput::Looks(looks) => {
                if let Some(panel) = self.pages.get_mut(id) {
                    panel.looks = looks;
                }
            }
            PanelInput::Favourites(agent, list) => self.favourites_told(&agent, list),
            PanelInput::NotKept => {
                self.notices.warning(Topic::Request(ActionName::Star.word()), say!("favourites-not-kept"));
            }
            PanelInput::Browser(facts) => self.browser(id, facts),
            PanelInput::SaveRefused => {
                if let Some(panel) = self.pages.get_mut(id) {
                    panel.page.browser.storage = false;
                }
                self.tell_forgetful(now, id);
                effects.push(Effect::Panel(id, PanelEffect::AskBrowser));
            }
        }
        if wakes && (self.pages.wake(id) || slept) {
            self.ask_page(now, id, effects);
        }
    }

    /// Whether what a page says counts. A page that may not have the phone can only say what it is and whether it is there; of a
    /// page that is gone only what its CRM did still counts.
    fn hears(&self, id: PanelId, input: &PanelInput) -> bool {
        use PanelInput::{Asleep, Attached, Browser, CrmLate, CrmReply, CrmTaken, CrmThrew, Gone};
        match self.pages.get(id) {
            Some(panel) if !panel.is_refused() => true,
            None if matches!(input, CrmTaken(_) | CrmLate(_) | CrmReply(..) | CrmThrew(..)) => true,
            _ => matches!(input, Attached(_) | Gone | Asleep | Browser(_)),
        }
    }

    /// Whether a page may have the phone.
    pub(super) fn serves_panel(&self, id: PanelId) -> bool {
        self.pages.get(id).is_some_and(|panel| !panel.is_refused())
    }

    /// Whether an action of a page would be taken now, as [`Adapter::check`] says. From a page that may not have the phone no
    /// action is taken.
    ///
    /// # Errors
    /// The refusal that the agent would read.
    pub fn check_of(&self, id: PanelId, action: &Action) -> Result<(), Refusal> {
        if self.serves_panel(id) {
            return self.check(action);
        }
        Err(Refusal::new(ErrorCode::NotPossible, say!("page-may-not")))
    }

    /// Whether this adapter has not lived yet, so that it takes up what a page brings of an earlier one.
    pub(crate) fn takes_up_saves(&self) -> bool {
        !self.site.runs() && !self.phone.is_restored()
    }

    fn attached(&mut self, now: Now, id: PanelId, mut page: Page, effects: &mut Effects) {
        // The same page may attach again.
        let mut panel = self.pages.remove(id).unwrap_or_default();
        let (own, mut problems) = hosting::of_page(&page);
        // INVARIANT: what is pinned while the phone runs, or other pages have it, is not loosened by a page that comes later.
        let runs = self.site.runs() || self.pages.iter().any(|(_, panel)| !panel.is_refused());
        let hosting = if runs { own.within(self.site.hosting()) } else { own };
        let asked = panel.crm().is_some();
        panel.set_up = None;
        if !asked {
            panel.host = Host::None;
        }
        if problems.is_empty() && !asked {
            match surrounding::detect(&page, &hosting) {
                Ok(Surrounding::StandAlone { settings_url: Some(url) }) => {
                    panel.host = Host::StandAlone;
                    effects.push(Effect::Panel(id, PanelEffect::ReadSettings { url }));
                }
                Ok(Surrounding::StandAlone { settings_url: None }) => {
                    panel.host = Host::StandAlone;
                    problems.push(Problem::new("settings", say!("not-in-a-crm")));
                }
                Ok(Surrounding::Crm { kind, origin, library_url }) => {
                    panel.host = Host::Crm { kind, origin: origin.into(), loaded: false };
                    effects.push(Effect::Panel(id, PanelEffect::LoadLibrary { url: library_url }));
                }
                Err(found) => {
                    problems.extend(found);
                    panel.set_up = surrounding::set_up(&page, &hosting, &self.site.cti_hosts());
                }
            }
        }
        if !runs {
            self.site.pin(hosting.clone());
        }
        panel.hosting = OfSite(hosting);
        let saved = page.saved.take();
        if !panel.is_refused() {
            self.pages.leave.clear(());
            // Only an adapter that has not lived yet takes up what was saved: what it knows itself is newer.
            if let Some(saved) = saved.filter(|_| self.takes_up_saves()) {
                self.restore(now, &saved);
            }
        }
        let drafts = std::mem::take(&mut page.drafts);
        panel.dial.write(drafts.dial);
        panel.agent_id.write(drafts.agent_id);
        let typed =
            if drafts.extension.is_empty() { self.phone.typed_extension().into() } else { drafts.extension };
        panel.extension.write(typed);
        let (facts, visible) = (page.browser.clone(), page.visible);
        panel.page = page;
        self.pages.insert(id, panel);
        self.browser(id, facts);
        if visible && self.serves_panel(id) {
            self.pages.used(id);
        }
        self.notices.clear(Topic::Page(id));
        self.set_up_failed(id, &problems);
        self.tell_forgetful(now, id);
        if asked {
            self.ask_page(now, id, effects);
        }
    }

    /// Says once that the browser lets the page store nothing. In Classic each page load would say it again, so the notice goes
    /// by itself there.
    fn tell_forgetful(&mut self, now: Now, id: PanelId) {
        let Some(panel) = self.pages.get(id) else { return };
        if panel.page.browser.storage || self.pages.outlived || self.told.forgetful || !self.serves_panel(id)
        {
            return;
        }
        self.told.forgetful = true;
        let words = say!("browser-stores-nothing");
        if panel.kind().is_some_and(|kind| kind.host().reloads_pages()) {
            self.notices.info(now, Topic::Storage, words);
        } else {
            self.notices.warning(Topic::Storage, words);
        }
    }

    fn browser(&mut self, id: PanelId, facts: BrowserFacts) {
        if self.serves_panel(id) {
            self.phone.local_network(matches!(facts.local_network, Permission::Denied | Permission::Prompt));
            self.pages.outlived = facts.carrier == Carrier::LongWorker;
        }
        if let Some(panel) = self.pages.get_mut(id) {
            // Whether pop-ups are allowed is learned from opening windows: the browser's other facts say nothing of it.
            let facts = BrowserFacts { pop_ups: panel.page.browser.pop_ups, ..facts };
            panel.page.browser = facts;
        }
    }

    fn gone(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        if self.pages.remove(id).is_none() {
            return;
        }
        self.notices.clear(Topic::Page(id));
        self.crm_gone(id, effects);
        if let Some(settings) = self.site.settings().filter(|_| self.pages.is_empty()) {
            self.pages.leave.set(now, (), settings.leave_ms);
        }
    }

    fn library_loaded(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        if let Some(Panel { host: Host::Crm { loaded, .. }, .. }) = self.pages.get_mut(id) {
            *loaded = true;
            self.pages.in_crm = true;
        }
        self.ask_page(now, id, effects);
        self.show_running(now, id, effects);
    }

    /// A CRM whose pages stay begins with the panel closed when it is loaded again: it is opened where a call runs. What rings has
    /// opened it already.
    fn show_running(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        let stays = |panel: &Panel| panel.kind().is_some_and(|kind| !kind.host().reloads_pages());
        let calls = &self.phone.calls;
        let runs = !calls.any_rings() && calls.live().next().is_some();
        if runs && !self.is_in_frame(id) && self.pages.get(id).is_some_and(stays) {
            self.ask_crm(now, id, CrmRequest::ShowPanel, None, effects);
        }
    }

    /// While a call rings, asks a tab's CRM to open the panel; callers do so for every tab.
    pub(super) fn show_ringing(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        if self.phone.calls.any_rings() {
            self.ask_crm(now, id, CrmRequest::ShowPanel, None, effects);
        }
    }

    /// Asks a page's CRM: when its library was loaded, and when the page woke, since what was asked while it slept is
    /// not done. The page registers each listener once.
    fn ask_page(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        let Some(panel) = self.pages.get_mut(id) else { return };
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
        if self.phone.is_ready() || self.site.is_alone() {
            self.enable_click_to_dial(now, effects);
        }
    }

    /// The softphone is ready: numbers become clickable.
    pub(super) fn enable_click_to_dial(&mut self, now: Now, effects: &mut Effects) {
        for id in self.pages.ids() {
            let Some(panel) = self.pages.get_mut(id) else { continue };
            if panel.crm().is_some() && matches!(panel.click_to_dial, ClickToDial::Off) {
                panel.click_to_dial = ClickToDial::Asked;
                self.ask_crm(now, id, CrmRequest::ListenForClicks, None, effects);
                self.ask_crm(now, id, CrmRequest::EnableClickToDial, None, effects);
            }
        }
    }

    pub(super) fn click_to_dial_answered(&mut self, id: PanelId, failed: Option<Message>) {
        let Some(panel) = self.pages.get_mut(id) else { return };
        panel.click_to_dial = match failed {
            None => ClickToDial::On,
            Some(why) => {
                self.notices.warning(Topic::Page(id), say!("numbers-not-clickable", why: &why));
                ClickToDial::Failed(why)
            }
        };
    }

    /// Trouble of one page. Where the phone works in other pages, it is only a warning.
    pub(super) fn page_trouble(&mut self, id: PanelId, words: Message) {
        self.notices.trouble(Topic::Page(id), self.trouble_kind(), words);
    }

    /// Problems of a page's set-up keep it from starting.
    pub(super) fn set_up_failed(&mut self, id: PanelId, problems: &[Problem]) {
        self.notices.setup(Topic::Page(id), self.trouble_kind(), problems);
    }

    fn trouble_kind(&self) -> NoticeKind {
        if self.site.runs() { NoticeKind::Warning } else { NoticeKind::Problem }
    }

    fn draft(&mut self, now: Now, id: PanelId, field: Field, text: String) {
        self.pages.used(id);
        if matches!(field, Field::Dial | Field::Note(_)) {
            self.crm.timers.set(now, Due::Pause, PAUSE_MS);
        }
        if let Field::Note(id) = field {
            self.dirty = true;
            if let Some(call) = self.phone.calls.get_mut(id) {
                call.note.text = text.into();
            }
            self.phone.note_typed(now);
            return self.put_off(now, id);
        }
        if let Some(panel) = self.pages.get_mut(id) {
            panel.typed(field, text);
        }
        if field == Field::Dial {
            // What was wanted or refused is another text now.
            self.notices.number_typed();
        }
    }
}
