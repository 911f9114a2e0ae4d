//! More tabs of the same agent: each page has its own CRM, and one adapter serves them all.

use std::collections::{BTreeMap, BTreeSet};

use cordboard::crm_call::CrmCall;
use cordboard::ids::{PanelId, RequestId};
use cordboard::input::{Action, CrmEventKind, Input, PanelInput};
use cordboard::pages::view::PanelView;

use super::{PANEL, World};
use crate::crm::{Answer, FakeCrm};

/// The tabs besides the first one, and what can't be reached.
#[derive(Default)]
pub(crate) struct Tabs {
    crms: BTreeMap<PanelId, FakeCrm>,
    frozen: BTreeSet<PanelId>,
    /// Asked of frozen pages.
    held: Vec<(PanelId, RequestId, CrmCall, u64)>,
    gone: BTreeSet<PanelId>,
    count: u32,
    /// What the CRM of the next tab does not answer.
    silent: Vec<&'static str>,
    /// The record that tabs show when they open.
    pub(crate) on_screen: Option<(&'static str, &'static str, &'static str)>,
}

impl Tabs {
    pub(super) fn take_answers(&mut self) -> Vec<(PanelId, Answer)> {
        let answers = |(id, crm): (&PanelId, &mut FakeCrm)| {
            crm.take_answers().into_iter().map(|answer| (*id, answer)).collect::<Vec<_>>()
        };
        self.crms.iter_mut().flat_map(answers).collect()
    }
}

impl World {
    /// One adapter for all pages, in a worker that outlives them.
    pub(crate) fn in_worker(mut self) -> Self {
        self.carrier = cordboard::input::Carrier::LongWorker;
        self
    }

    /// Another tab is opened, and seen.
    pub(crate) fn open_tab(&mut self) -> PanelId {
        let page = self.page(None);
        self.open_with(page)
    }

    /// Another tab is opened, whose CRM does not answer a method.
    pub(crate) fn open_silent_tab(&mut self, method: &'static str) -> PanelId {
        self.tabs.silent = vec![method];
        let id = self.open_tab();
        self.tabs.silent.clear();
        id
    }

    /// Another tab is opened.
    pub(crate) fn open_with(&mut self, page: cordboard::input::Page) -> PanelId {
        self.tabs.count += 1;
        let id = PanelId(PANEL.0 + self.tabs.count);
        let mut crm = FakeCrm::like(&self.crm);
        crm.on_screen = self.tabs.on_screen;
        crm.silent.clone_from(&self.tabs.silent);
        self.tabs.crms.insert(id, crm);
        self.from(id, PanelInput::Attached(Box::new(page)));
        id
    }

    /// Something comes from one tab; what follows at once follows.
    pub(crate) fn from(&mut self, id: PanelId, input: PanelInput) {
        self.feed(Input::Panel(id, input));
    }

    /// The agent presses something in one tab.
    pub(crate) fn act_in(&mut self, id: PanelId, action: Action) {
        self.from(id, PanelInput::Action(action));
    }

    /// A number is clicked in one tab.
    pub(crate) fn click_in(&mut self, id: PanelId, number: &str) {
        let text = self.crm.click(number, "");
        self.from(id, PanelInput::CrmEvent(CrmEventKind::Click, text.into()));
    }

    /// A tab is closed, or its page is left.
    pub(crate) fn close_tab(&mut self, id: PanelId) {
        self.tabs.gone.insert(id);
        if let Some(crm) = self.tabs.crms.get_mut(&id) {
            crm.page_loaded();
        } else {
            self.crm.page_loaded();
        }
        self.from(id, PanelInput::Gone);
    }

    /// A page stands still: what is asked of it waits.
    pub(crate) fn freeze(&mut self, id: PanelId) {
        self.tabs.frozen.insert(id);
    }

    /// What is asked of frozen pages, with the methods.
    pub(crate) fn held(&self) -> Vec<(RequestId, String)> {
        self.tabs.held.iter().map(|(_, id, call, _)| (*id, call.method.clone())).collect()
    }

    /// The same, and it is lost.
    pub(crate) fn take_held(&mut self) -> Vec<(RequestId, String)> {
        let held = self.held();
        self.tabs.held.clear();
        held
    }

    /// It goes on, with what was asked meanwhile.
    pub(crate) fn thaw(&mut self, id: PanelId) {
        self.tabs.frozen.remove(&id);
        let (due, others): (Vec<_>, _) =
            std::mem::take(&mut self.tabs.held).into_iter().partition(|held| held.0 == id);
        self.tabs.held = others;
        for (panel, request, call, latest) in due {
            self.call_crm(panel, request, call, latest);
        }
        self.settle();
    }

    /// What one tab shows of itself.
    pub(crate) fn panel_of(&self, id: PanelId) -> PanelView {
        self.adapter.view(id).panel
    }

    /// A tab's CRM.
    pub(crate) fn crm_of(&mut self, id: PanelId) -> Option<&mut FakeCrm> {
        if self.tabs.gone.contains(&id) {
            return None;
        }
        if id == PANEL { Some(&mut self.crm) } else { self.tabs.crms.get_mut(&id) }
    }

    /// How often a method was called in each of these tabs, also of those that are gone.
    pub(crate) fn called(&self, tabs: &[PanelId], method: &str) -> Vec<usize> {
        let crm = |id: &PanelId| if *id == PANEL { &self.crm } else { &self.tabs.crms[id] };
        tabs.iter().map(|id| crm(id).all(method).len()).collect()
    }

    /// A page is asked to call its CRM.
    pub(super) fn call_crm(&mut self, panel: PanelId, id: RequestId, call: CrmCall, latest: u64) {
        if self.tabs.frozen.contains(&panel) {
            return self.tabs.held.push((panel, id, call, latest));
        }
        if self.now_ms > latest {
            return self.from(panel, PanelInput::CrmLate(id));
        }
        let settings = match &self.settings_text {
            Some(text) => serde_json::from_str(text).expect("settings are JSON"),
            None => self.settings.clone(),
        };
        if let Some(crm) = self.crm_of(panel) {
            crm.call(id, &call, &settings);
        }
    }
}
