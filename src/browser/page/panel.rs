//! What the core asks of a page (`PanelEffect`), and what becomes of it. It holds the CRM's library, what the browser allows
//! and the tab's storage, and hears the window; it decides nothing. Dropping it ends it: nothing more is heard.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{AbortController, Event, EventTarget, StorageEvent, window};

use super::config::{self, HostingFile};
use super::crm::Crm;
use super::facts::{self, HostFacts, PageOptions};
use super::hear::Ear;
use super::said::Said;
use super::{permissions, storage};
use crate::browser::clock::monotonic_ms;
use crate::crm::classic;
use crate::effect::PanelEffect;
use crate::favourites::{self, Favourite};
use crate::ids::CallId;
use crate::input::{Drafts, Field, PanelInput, Permission};
use crate::pages::view::PanelView;
use crate::privacy::AgentId;

/// A page that is used says so at most this often.
const USED_EVERY_MS: f64 = 1_000.0;
/// How many of the notes typed here last are told to a new host, which may not have heard of them.
const NOTES: usize = 3;

/// One page's side of the border.
pub struct Panel {
    me: Weak<Self>,
    options: PageOptions,
    hear: Rc<dyn Fn(Said)>,
    crm: Rc<Crm>,
    host: RefCell<HostFacts>,
    saved: RefCell<Option<String>>,
    /// The browser refused the last save.
    unsaved: Cell<bool>,
    /// The core may not have heard yet that saves are refused; what it asked for before it did counts on them.
    untold: Cell<bool>,
    drafts: RefCell<Drafts>,
    /// The revisions of the fields that the core showed last: dial, agent id, extension.
    written: Cell<Option<[u32; 3]>>,
    /// The notes that were typed here last, the latest last.
    notes: RefCell<Vec<(CallId, String)>>,
    /// Whose favourites the engine was told last.
    agent: RefCell<AgentId>,
    used: Cell<f64>,
    /// What was said last of the focus, and who has it: this page, its small window.
    focused: Cell<bool>,
    has_focus: [Cell<bool>; 2],
    /// The small window may show notices.
    window_notifies: Cell<bool>,
    gone: Option<AbortController>,
    listeners: RefCell<Vec<EventListener>>,
}

impl fmt::Debug for Panel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Panel").field("crm", &self.crm).finish_non_exhaustive()
    }
}

impl Drop for Panel {
    fn drop(&mut self) {
        if let Some(gone) = &self.gone {
            gone.abort();
        }
    }
}

impl Panel {
    /// A page; what it says goes to `hear`, and `network` hears whether the browser believes that it is on a network.
    pub fn new(options: PageOptions, hear: Rc<dyn Fn(Said)>, network: Rc<dyn Fn(bool)>) -> Rc<Self> {
        let panel = Rc::new_cyclic(|me: &Weak<Self>| {
            let said = me.clone();
            // Once the page is gone, nothing that its CRM still says is passed on.
            let ear: Ear = Rc::new(move |input| {
                if let Some(panel) = said.upgrade() {
                    panel.tell(input);
                }
            });
            Self {
                me: me.clone(),
                options,
                hear,
                crm: Crm::new(ear),
                host: RefCell::default(),
                saved: RefCell::default(),
                unsaved: Cell::new(false),
                untold: Cell::new(false),
                drafts: RefCell::new(storage::drafts()),
                written: Cell::default(),
                notes: RefCell::default(),
                agent: RefCell::default(),
                used: Cell::new(-USED_EVERY_MS),
                focused: Cell::new(false),
                has_focus: [Cell::new(false), Cell::new(false)],
                window_notifies: Cell::new(false),
                gone: AbortController::new().ok(),
                listeners: RefCell::default(),
            }
        });
        let listeners = panel.listen(network);
        panel.listeners.replace(listeners);
        panel.watch_notices();
        panel
    }

    /// Says what this page is and where; `host` is what the browser allowed for the adapter, `config` what became of the hosting
    /// file. It is said again to an adapter that does not know the page.
    pub fn attach(&self, host: HostFacts, config: &HostingFile) {
        let mut page = facts::page(&self.options, &host);
        self.host.replace(host);
        config.tell(&mut page);
        page.browser.storage &= !self.unsaved.get();
        page.drafts = self.drafts.borrow().clone();
        let saved =
            self.options.saved.clone().or_else(|| self.saved.borrow().clone()).or_else(storage::saved);
        page.saved = saved.filter(|text| !text.is_empty()).into();
        self.crm.forget_all();
        self.tell(PanelInput::Attached(Box::new(page)));
        let notes = self.notes.borrow().clone();
        for (call, text) in notes {
            self.tell(PanelInput::Draft(Field::Note(call), text));
        }
        // A host that is new knows nothing of the focus.
        self.focused.set(false);
        self.has_own_focus(facts::has_focus());
        self.ask_browser();
    }

    /// What the small window says of itself: whether it may show notices, and whether it has the focus.
    pub fn window_is(&self, notifies: Option<bool>, focused: Option<bool>) {
        let [_, window] = &self.has_focus;
        window.set(focused.unwrap_or(window.get()));
        self.focus_moved();
        let before = self.window_notifies.get();
        if self.window_notifies.replace(notifies.unwrap_or(before)) != self.window_notifies.get() {
            self.ask_browser();
        }
    }

    /// Asks the CRM what the core will ask first, while the engine starts; the core gets the reply when it asks.
    pub fn prefetch(&self, config: &HostingFile) {
        let mut page = facts::page(&self.options, &HostFacts::default());
        config.tell(&mut page);
        self.crm.ask_early(&page);
    }

    /// The page has another language.
    pub fn say_again(&self) {
        self.crm.say_again();
    }

    /// What the browser allowed for the adapter changed.
    pub fn host_changed(&self, host: HostFacts) {
        self.host.replace(host);
        self.ask_browser();
    }

    /// Passes on what the agent does. What was typed is kept for the tab's next page first.
    pub fn say(&self, said: Said) {
        if let PanelInput::Draft(field, text) = &said.input {
            match field {
                Field::Note(call) => self.keep_note(*call, text),
                field => self.keep_draft(*field, text),
            }
        }
        (self.hear)(said);
    }

    /// Where the core wrote into a field (its revision is new), keeps the text for the tab's next page.
    pub fn drafted(&self, own: &PanelView) {
        let fields = [
            (Field::Dial, own.dial.revision, own.dial.text.as_str()),
            (Field::AgentId, own.agent_id.revision, own.agent_id.text.as_str()),
            (Field::Extension, own.extension.revision, own.extension.text.as_str()),
        ];
        let revisions = fields.map(|(_, revision, _)| revision);
        let Some(before) = self.written.replace(Some(revisions)) else { return };
        for ((field, revision, text), before) in fields.into_iter().zip(before) {
            if revision != before {
                self.keep_draft(field, text);
            }
        }
    }

    /// Does what the core asks for; `now_ms` is the moment by the adapter's clock, as far as this page knows it.
    pub fn perform(&self, effect: PanelEffect, now_ms: f64) {
        match effect {
            PanelEffect::LoadLibrary { url } => self.crm.load(&url),
            PanelEffect::ReadSettings { url } => self.read_settings(url),
            // The next page would not know of it, and do it again.
            PanelEffect::CallCrm(id, call, _) if self.untold.get() && classic::is_pop(&call) => {
                self.tell(PanelInput::CrmLate(id));
            }
            PanelEffect::CallCrm(id, call, latest) => self.crm.call(id, &call, now_ms, latest),
            PanelEffect::ForgetCrm(id) => self.crm.forget(id),
            PanelEffect::AskBrowser => {
                self.untold.set(false);
                self.ask_browser();
            }
            PanelEffect::ReadFavourites(agent) => self.read_favourites(agent),
            PanelEffect::KeepFavourites(agent, list) => self.keep_favourites(agent, &list),
            PanelEffect::Forget => self.forget(),
            PanelEffect::RememberAgent(id) => storage::remember_agent(&id),
        }
    }

    /// Keeps the state for the tab's next page; the core is told at once where the browser refuses, and when it does so no longer.
    pub fn save(&self, text: &str) {
        self.saved.replace(Some(text.to_owned()));
        let refused = !storage::save(text);
        if self.unsaved.replace(refused) == refused {
            return;
        }
        if refused {
            self.untold.set(true);
            self.tell(PanelInput::SaveRefused);
        } else {
            self.ask_browser();
        }
    }

    /// How many requests wait for the CRM's reply.
    pub fn pending(&self) -> usize {
        self.crm.pending()
    }

    fn tell(&self, input: PanelInput) {
        (self.hear)(input.into());
    }

    fn keep_draft(&self, field: Field, text: &str) {
        let mut drafts = self.drafts.borrow_mut();
        match field {
            Field::Dial => drafts.dial = text.into(),
            Field::AgentId => drafts.agent_id = text.into(),
            Field::Extension => drafts.extension = text.into(),
            Field::Note(_) => {}
        }
        let kept = drafts.clone();
        drop(drafts);
        storage::keep_drafts(&kept);
    }

    fn keep_note(&self, call: CallId, text: &str) {
        let mut notes = self.notes.borrow_mut();
        notes.retain(|(known, _)| *known != call);
        notes.push((call, text.to_owned()));
        let old = notes.len().saturating_sub(NOTES);
        notes.drain(..old);
    }

    /// Forgets what was typed here, since it was another agent's. The extension stays: it belongs to the desk.
    fn forget(&self) {
        self.notes.borrow_mut().clear();
        let extension = std::mem::take(&mut self.drafts.borrow_mut().extension);
        let kept = Drafts { extension, ..Drafts::default() };
        self.drafts.replace(kept.clone());
        storage::keep_drafts(&kept);
    }

    fn read_favourites(&self, agent: AgentId) {
        let kept = storage::of_computer(&favourites_key(&agent)).unwrap_or_default();
        self.agent.replace(agent.clone());
        self.tell(PanelInput::Favourites(agent, favourites::read(&kept)));
    }

    fn keep_favourites(&self, agent: AgentId, list: &[Favourite]) {
        if !storage::keep_on_computer(&favourites_key(&agent), &favourites::written(list)) {
            self.tell(PanelInput::NotKept);
        }
        self.agent.replace(agent);
    }

    /// Another page of this computer changed what it keeps; pages that have an engine of their own each hear of it so.
    fn stored(&self, event: &Event) {
        let agent = self.agent.borrow().clone();
        let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        if !agent.is_empty() && key.is_none_or(|key| key == favourites_key(&agent)) {
            self.read_favourites(agent);
        }
    }

    fn ask_browser(&self) {
        let panel = self.me.clone();
        spawn_local(async move {
            let local_network = permissions::local_network().await;
            let Some(panel) = panel.upgrade() else { return };
            let host = panel.host.borrow().clone();
            let mut facts = facts::browser(&host, local_network);
            facts.storage &= !panel.unsaved.get();
            if panel.window_notifies.get() {
                facts.notices = Permission::Granted;
            }
            panel.tell(PanelInput::Browser(facts));
        });
    }

    fn read_settings(&self, url: String) {
        let panel = self.me.clone();
        let until = self.gone.as_ref().map(AbortController::signal);
        spawn_local(async move {
            let read = config::settings_file(&url, until.as_ref()).await;
            if let Some(panel) = panel.upgrade() {
                panel.tell(PanelInput::SettingsFile(read.map(Into::into)));
            }
        });
    }
}

/// The name under which this computer keeps an agent's favourites.
fn favourites_key(agent: &str) -> String {
    ["cordboard-favourites-", agent].concat()
}

// --- What the window says ---

impl Panel {
    fn listen(&self, network: Rc<dyn Fn(bool)>) -> Vec<EventListener> {
        let Some(window) = window() else { return Vec::new() };
        let Some(document) = window.document() else { return Vec::new() };
        let offline = Rc::clone(&network);
        let mut listeners = vec![
            EventListener::new(&window, "online", move |_| network(true)),
            EventListener::new(&window, "offline", move |_| offline(false)),
        ];
        let mut on = |target: &EventTarget, event: &'static str, heard: fn(&Self, &Event)| {
            let panel = self.me.clone();
            listeners.push(EventListener::new(target, event, move |event| {
                if let Some(panel) = panel.upgrade() {
                    heard(&panel, event);
                }
            }));
        };
        on(&window, "storage", Self::stored);
        on(&document, "visibilitychange", |panel, _| panel.is_awake());
        on(&document, "resume", |panel, _| panel.is_awake());
        on(&document, "freeze", |panel, _| panel.tell(PanelInput::Asleep));
        on(&window, "pagehide", |panel, event| {
            if facts::is_persisted(event) {
                panel.tell(PanelInput::Asleep);
            }
        });
        on(&window, "pageshow", |panel, event| {
            if facts::is_persisted(event) {
                panel.is_awake();
            }
        });
        on(&window, "focus", |panel, _| panel.has_own_focus(true));
        on(&window, "blur", |panel, _| panel.has_own_focus(false));
        for event in ["focus", "keydown", "pointerdown"] {
            on(&window, event, |panel, _| panel.is_used());
        }
        listeners
    }

    fn is_awake(&self) {
        self.tell(PanelInput::Visible(facts::is_visible()));
    }

    /// The agent may give the permission of notices in the small window, and take it in the browser's settings.
    fn watch_notices(&self) {
        let me = self.me.clone();
        spawn_local(async move {
            let changed = me.clone();
            let listener = permissions::watch_notices(move |_| {
                if let Some(panel) = changed.upgrade() {
                    panel.ask_browser();
                }
            });
            if let (Some(listener), Some(panel)) = (listener.await, me.upgrade()) {
                panel.listeners.borrow_mut().push(listener);
            }
        });
    }

    fn has_own_focus(&self, focused: bool) {
        let [own, _] = &self.has_focus;
        own.set(focused);
        self.focus_moved();
    }

    fn focus_moved(&self) {
        let focused = self.has_focus.iter().any(Cell::get);
        if self.focused.replace(focused) != focused {
            self.tell(PanelInput::Focused(focused));
        }
    }

    fn is_used(&self) {
        let now = monotonic_ms();
        if now - self.used.get() >= USED_EVERY_MS {
            self.used.set(now);
            self.tell(PanelInput::Used);
        }
    }
}
