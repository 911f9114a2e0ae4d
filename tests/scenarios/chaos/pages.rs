//! The agent's tabs, where one adapter serves them all: pages open, reload, stand still and go, also in the middle of a
//! request to the CRM. One of them is the agent's: presses come from it, as long as it can be reached.

use std::collections::{BTreeMap, BTreeSet};

use cordboard::crm_call::CrmCall;
use cordboard::ids::{PanelId, RequestId};
use cordboard::input::{BrowserFacts, Carrier, Drafts, Input, Page, PanelInput};

use super::case::Case;
use super::step::{Death, Tab};

/// As many tabs as an agent has open.
const MOST: usize = 4;
/// A page is there again this long after it went.
const LOADS_MS: u64 = 300;

/// All pages.
#[derive(Default)]
pub(crate) struct Pages {
    here: BTreeMap<PanelId, Standing>,
    /// The agent's page.
    pub(crate) mine: Option<PanelId>,
    latest: u32,
    /// Which page got which request.
    owner: BTreeMap<RequestId, PanelId>,
    /// Pages that the adapter knows to be asleep, or gone.
    pub(crate) asleep: BTreeSet<PanelId>,
    pub(crate) gone: BTreeSet<PanelId>,
    /// Pages that went: the adapter hears of it then.
    going: Vec<(u64, PanelId)>,
    /// New pages come then, with what the one before had in its fields.
    coming: Vec<(u64, Drafts)>,
    /// The next page that is asked to pop or to log dies of it.
    death: Option<Death>,
}

/// Whether a page stands still, and what is asked of it meanwhile.
#[derive(Default)]
struct Standing {
    still: bool,
    held: Vec<(RequestId, CrmCall, u64)>,
}

impl Pages {
    /// When the next page comes or is known to be gone.
    pub(crate) fn next(&self) -> Option<u64> {
        let going = self.going.iter().map(|(at, _)| *at);
        going.chain(self.coming.iter().map(|(at, _)| *at)).min()
    }

    /// The page of a request.
    pub(crate) fn of(&self, request: RequestId) -> Option<PanelId> {
        self.owner.get(&request).copied()
    }

    pub(crate) fn is_here(&self, id: PanelId) -> bool {
        self.here.contains_key(&id)
    }

    /// The page that comes next to a number.
    fn pick(&self, number: u8) -> Option<PanelId> {
        self.here.keys().cycle().nth(usize::from(number)).copied()
    }
}

impl Case {
    /// A page opens, and the agent sees it.
    pub(crate) fn open_page(&mut self, drafts: Drafts, saved: Option<String>) {
        self.pages.latest += 1;
        let id = PanelId(self.pages.latest);
        self.pages.here.insert(id, Standing::default());
        self.pages.mine = Some(id);
        let carrier = if self.setup.tabs { Carrier::LongWorker } else { Carrier::Page };
        let page = Page {
            protocol: "http:".into(),
            host: "localhost:4711".into(),
            query: self.crm.query().into(),
            saved: saved.into(),
            drafts,
            visible: true,
            browser: BrowserFacts {
                storage: true,
                web_socket: true,
                framed: true,
                carrier,
                ..BrowserFacts::default()
            },
            ..Page::default()
        };
        self.tell(|| format!("page {} loads", id.0));
        self.feed(Input::Panel(id, PanelInput::Attached(Box::new(page))));
    }

    /// What stands in the fields of the agent's page.
    pub(crate) fn drafts(&self) -> Drafts {
        let fields = self.view().panel;
        Drafts { dial: fields.dial.text, agent_id: fields.agent_id.text, extension: fields.extension.text }
    }

    /// A page goes; what it said before is still on its way, what its CRM answers is not.
    fn page_goes(&mut self, id: PanelId) {
        self.tell(|| format!("page {} goes", id.0));
        self.pages.here.remove(&id);
        self.pages.going.push((self.time + self.setup.gone_ms, id));
        if self.pages.mine == Some(id) {
            self.agent_turns_to(None);
        }
    }

    /// The agent turns to another page, which shows what was typed there.
    fn agent_turns_to(&mut self, id: Option<PanelId>) {
        let mut awake = self.pages.here.iter().filter(|(_, page)| !page.still).map(|(id, _)| *id);
        self.pages.mine = id.or_else(|| awake.next_back());
        self.wishes.dial = None;
        if let Some(id) = self.pages.mine {
            self.feed(Input::Panel(id, PanelInput::Used));
        }
    }

    /// A page is reloaded: the next one comes at once, and the adapter hears of the old one's end later.
    pub(crate) fn reload_page(&mut self, id: PanelId) {
        self.tally.fault("page reload");
        if self.pages.mine != Some(id) {
            self.page_goes(id);
            return self.pages.coming.push((self.time + LOADS_MS, Drafts::default()));
        }
        let (drafts, dial) = (self.drafts(), self.wishes.dial.take());
        self.page_goes(id);
        self.open_page(drafts, None);
        self.wishes.dial = dial;
    }

    pub(crate) fn do_tab(&mut self, tab: Tab) {
        if !self.setup.tabs {
            return;
        }
        self.tally.fault(tab.name());
        match tab {
            Tab::Open => {
                if self.pages.here.len() < MOST {
                    self.wishes.dial = None;
                    self.open_page(Drafts::default(), None);
                }
            }
            Tab::Close(number) => {
                if let Some(id) = self.pages.pick(number) {
                    self.page_goes(id);
                }
            }
            Tab::Freeze { number, told } => {
                let Some(id) = self.pages.pick(number) else { return };
                if let Some(page) = self.pages.here.get_mut(&id) {
                    page.still = true;
                }
                if told {
                    self.feed(Input::Panel(id, PanelInput::Asleep));
                }
                if self.pages.mine == Some(id) {
                    self.agent_turns_to(None);
                }
            }
            Tab::Thaw(number) => {
                if let Some(id) = self.pages.pick(number) {
                    self.thaw(id);
                    self.agent_turns_to(Some(id));
                    self.feed(Input::Panel(id, PanelInput::Visible(true)));
                }
            }
            Tab::Use(number) => {
                let still = |id: &PanelId| self.pages.here.get(id).is_some_and(|page| page.still);
                if let Some(id) = self.pages.pick(number).filter(|id| !still(id)) {
                    self.agent_turns_to(Some(id));
                }
            }
            Tab::Die(death) => self.pages.death = Some(death),
        }
    }

    fn thaw(&mut self, id: PanelId) {
        let Some(page) = self.pages.here.get_mut(&id) else { return };
        page.still = false;
        for (request, call, latest) in std::mem::take(&mut page.held) {
            self.page_asked(id, request, call, latest);
        }
    }

    /// No page stands still any more, and there is one.
    pub(crate) fn pages_recover(&mut self) {
        self.pages.death = None;
        let ids: Vec<PanelId> = self.pages.here.keys().copied().collect();
        for id in ids {
            self.thaw(id);
        }
        if self.pages.mine.is_none() && !self.pages.is_here_soon() {
            self.open_page(Drafts::default(), None);
        }
    }

    /// Pages that were to come have come, and those that went are known to be gone.
    pub(crate) fn pages_due(&mut self) {
        let time = self.time;
        let (due, later) = std::mem::take(&mut self.pages.going).into_iter().partition(|(at, _)| *at <= time);
        self.pages.going = later;
        let due: Vec<(u64, PanelId)> = due;
        for (_, id) in due {
            self.feed(Input::Panel(id, PanelInput::Gone));
        }
        let (due, later) =
            std::mem::take(&mut self.pages.coming).into_iter().partition(|(at, _)| *at <= time);
        self.pages.coming = later;
        let due: Vec<(u64, Drafts)> = due;
        for (_, drafts) in due {
            self.wishes.dial = None;
            self.open_page(drafts, None);
        }
    }

    /// What comes from a page is a sign of it.
    pub(crate) fn note_page(&mut self, input: &Input) {
        match input {
            Input::Panel(id, PanelInput::Asleep) => drop(self.pages.asleep.insert(*id)),
            Input::Panel(id, PanelInput::Gone) => drop(self.pages.gone.insert(*id)),
            Input::Panel(id, _) => drop(self.pages.asleep.remove(id)),
            _ => {}
        }
    }

    /// A page is asked to call its CRM.
    pub(crate) fn page_asked(&mut self, id: PanelId, request: RequestId, call: CrmCall, latest: u64) {
        self.pages.owner.insert(request, id);
        let Some(page) = self.pages.here.get_mut(&id) else { return };
        if page.still {
            return page.held.push((request, call, latest));
        }
        if self.now().mono_ms > latest {
            return self.inbox.push_back(Input::Panel(id, PanelInput::CrmLate(request)));
        }
        let pop = call.method.ends_with("searchAndScreenPop");
        let log = call.method.ends_with("saveLog");
        let death = if pop || log { self.pages.death.take() } else { None };
        self.tell(|| format!("   -> page {} {} {}", id.0, call.method, call.arguments));
        match death {
            Some(Death::BeforeTaking) => return self.dies(id),
            Some(Death::BeforeCalling) => {
                if pop {
                    self.wishes.pop_is_unknown(&call.arguments);
                }
                self.inbox.push_back(Input::Panel(id, PanelInput::CrmTaken(request)));
                return self.dies(id);
            }
            Some(Death::AfterCalling) | None => {}
        }
        self.crm.call(request, &call, &self.settings);
        if pop {
            self.page_reloads = self.setup.pop_reloads.then_some(id).or(self.page_reloads);
            self.tally.check("each call popped once");
            self.must(self.wishes.pops(&self.crm));
        }
        if log {
            self.tally.check("each call logged once");
            self.must(self.wishes.logs(&self.crm));
        }
        if death.is_some() {
            self.dies(id);
        }
    }

    /// A page dies in the middle of a request to its CRM; the tab loads the next one.
    fn dies(&mut self, id: PanelId) {
        let mine = self.pages.mine == Some(id);
        let drafts = if mine { self.drafts() } else { Drafts::default() };
        self.page_goes(id);
        self.pages.coming.push((self.time + LOADS_MS, drafts));
    }
}

impl Pages {
    fn is_here_soon(&self) -> bool {
        !self.coming.is_empty()
    }
}
