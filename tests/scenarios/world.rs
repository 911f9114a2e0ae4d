//! The world of a scenario: a switchboard, an adapter, a page in a CRM, and one clock that goes only when told.

mod shell;
pub(crate) mod shuttle;
mod tabs;
mod tape;

use std::collections::BTreeMap;

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use cordboard::Adapter;
use cordboard::adapter::Section;
use cordboard::clock::Now;
use cordboard::effect::{Event, Fetch};
use cordboard::ids::{PanelId, RequestId, SocketId};
use cordboard::input::{
    Action, BrowserFacts, Carrier, CrmEventKind, Drafts, Fetched, Field, Input, Page, PanelInput, Permission,
    SocketEvent,
};
use cordboard::pages::view::{CallView, PhoneState, SharedView, View};
use cordboard::words::Message;
use cordboard_simulator::{ClientId, Config, Fault, Profile, Ring, Side, Switchboard};
use serde_json::Value;

use crate::crm::FakeCrm;

/// The panel of the page.
pub(crate) const PANEL: PanelId = PanelId(1);
/// The pretended client address of the page's computer.
pub(crate) const ADDRESS: &str = "192.168.1.101";
/// The extension that belongs to it.
pub(crate) const EXTENSION: &str = "2611";

/// A caller outside.
pub(crate) const CALLER: &str = "+442079460000";
/// A number that answers after two seconds.
pub(crate) const COLLEAGUE: &str = "7722";

/// The wall clock at the start.
pub(crate) const WALL_START: u64 = 1_795_262_400_000;
/// The production server.
pub(crate) const A: &str = "ws://127.0.0.1:9006";
/// The backup server.
pub(crate) const B: &str = "ws://127.0.0.1:9007";

/// Everything that a scenario moves.
pub(crate) struct World {
    pub(crate) switchboard: Switchboard,
    pub(crate) adapter: Adapter,
    /// A second adapter that hears the same and must do the same.
    pub(crate) twin: Option<Adapter>,
    tape: tape::Tape,
    pub(crate) crm: FakeCrm,
    pub(crate) now_ms: u64,
    pub(crate) events: Vec<Event>,
    /// What the page saved last, as session storage holds it.
    pub(crate) saved: Option<String>,
    /// What was saved when a number was dialled last.
    pub(crate) saved_at_dial: Option<String>,
    /// Saves and CRM calls in their order, to see what came first.
    pub(crate) order: Vec<String>,
    /// What the page was told to load or to read.
    pub(crate) loaded: Vec<String>,
    /// The text of the hosting file.
    pub(crate) hosting: Option<String>,
    /// Why the hosting file could not be read.
    pub(crate) hosting_flaw: Message,
    /// `location.host` of the page.
    pub(crate) host: &'static str,
    /// Whether the page is in a frame, and of whom, where the browser tells it.
    pub(crate) framed: bool,
    pub(crate) ancestors: Option<Vec<String>>,
    /// The page's address, if it is not the CRM's.
    pub(crate) query: Option<String>,
    /// `http:` or `https:`.
    pub(crate) protocol: &'static str,
    /// The text of the settings, if it is not the usual one.
    pub(crate) settings_text: Option<String>,
    /// What the browser says about the local network.
    pub(crate) local_network: Permission,
    /// The web servers that were called, and have not answered yet.
    pub(crate) fetches: Vec<(RequestId, Fetch)>,
    /// What the computer keeps of each agent's favourites.
    pub(crate) favourites: BTreeMap<String, String>,
    pub(crate) storage_is_full: bool,
    /// Session storage takes no save any more.
    pub(crate) session_is_full: bool,
    is_refused: bool,
    /// What the page says as soon as the adapter has done what it does.
    says_next: Vec<PanelInput>,
    /// The other tabs, besides the first one.
    pub(crate) tabs: tabs::Tabs,
    /// How often the recording was forgotten, and what a page had typed in it.
    pub(crate) forgotten: u32,
    pub(crate) panel_forgets: u32,
    /// What stands in the fields, as the page keeps it.
    drafts: Drafts,
    /// The agent's id that the computer remembers.
    pub(crate) remembered: String,
    /// Where the adapter lives.
    pub(crate) carrier: Carrier,
    /// xCALLY Shuttle's server.
    pub(crate) shuttle: shuttle::Shuttle,
    sockets: BTreeMap<SocketId, ClientId>,
    settings: serde_json::Value,
    storage: bool,
}

impl World {
    /// A page in Lightning, not yet loaded.
    pub(crate) fn new(profile: Profile) -> Self {
        Self::with(Config { profile, ..Config::default() })
    }

    /// The same with a site of one's own.
    pub(crate) fn with(config: Config) -> Self {
        let names = config.profile.event_names();
        let settings = serde_json::json!({
            "/reqGeneralInfo/reqInternalName": "Cordboard",
            "/ServerInfo/wsURIA": A,
            "/ServerInfo/wsURIB": B,
            // One side at a time and no chance, so that a scenario about something else sees neither.
            "/ServerInfo/standby": "cold",
            "/ServerInfo/spreadSeconds": "0",
            "/reqDialingOptions/reqOutsidePrefix": "9",
            "/reqDialingOptions/reqLongDistPrefix": "1",
            "/reqDialingOptions/reqInternationalPrefix": "011",
            "/AgentOptions/reasonCodes": "0=Default,1=Lunch",
            "/CtiSvr/eventNames": names,
        });
        Self {
            switchboard: Switchboard::new(config),
            adapter: Adapter::new(1),
            twin: None,
            tape: tape::Tape::new(),
            crm: FakeCrm::lightning(),
            now_ms: 1_000,
            events: Vec::new(),
            saved: None,
            saved_at_dial: None,
            order: Vec::new(),
            loaded: Vec::new(),
            hosting: None,
            hosting_flaw: Message::default(),
            favourites: BTreeMap::new(),
            storage_is_full: false,
            session_is_full: false,
            is_refused: false,
            says_next: Vec::new(),
            host: "localhost:4711",
            framed: true,
            ancestors: None,
            query: None,
            protocol: "http:",
            settings_text: None,
            local_network: Permission::Unknown,
            fetches: Vec::new(),
            tabs: tabs::Tabs::default(),
            forgotten: 0,
            panel_forgets: 0,
            drafts: Drafts::default(),
            remembered: String::new(),
            carrier: Carrier::Page,
            shuttle: shuttle::Shuttle::default(),
            sockets: BTreeMap::new(),
            settings,
            storage: true,
        }
    }

    /// The backup stands by, and reconnects are spread, as they are where the site says nothing.
    pub(crate) fn warm(self) -> Self {
        self.setting("/ServerInfo/standby", "warm").setting("/ServerInfo/spreadSeconds", "5")
    }

    /// One setting of the call center.
    pub(crate) fn setting(mut self, key: &str, value: &str) -> Self {
        self.settings[key] = value.into();
        self
    }

    /// The page is in Classic.
    pub(crate) fn classic(mut self) -> Self {
        self.crm = FakeCrm::classic();
        self
    }

    /// The page is in ServiceNow.
    pub(crate) fn servicenow(mut self) -> Self {
        self.crm = FakeCrm::servicenow();
        self
    }

    /// The browser lets the page store nothing.
    pub(crate) fn without_storage(mut self) -> Self {
        self.storage = false;
        self
    }

    /// The page loads and the phone starts.
    pub(crate) fn start(mut self) -> Self {
        self.load();
        self.settle();
        self
    }

    /// The page loads, and agent 4711 logs in.
    pub(crate) fn logged_in(self) -> Self {
        let mut world = self.start();
        world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
        world.set_mode(cordboard::work_mode::WorkMode::Auto, None);
        world
    }

    /// Agent 4711 talks with a caller.
    pub(crate) fn talking(self) -> Self {
        self.talking_to(CALLER)
    }

    pub(crate) fn talking_to(self, caller: &str) -> Self {
        let mut world = self.logged_in();
        world.ring(caller);
        world.act(Action::Answer);
        world
    }

    /// The same, and a consultation that was answered.
    pub(crate) fn consulting(self) -> Self {
        let mut world = self.talking();
        world.act(Action::Consult(COLLEAGUE.into()));
        world.wait(2_500);
        world
    }

    /// The next request of a kind is refused.
    pub(crate) fn refuse(&mut self, request: &str, words: &str) {
        self.switchboard.refuse_next(request, words);
    }

    /// The next request of a kind is lost.
    pub(crate) fn lose(&mut self, request: &str) {
        self.switchboard.fault_next(None, request, Fault::Lose);
    }

    /// The page is loaded; the old one, with its sockets and its adapter, is gone.
    pub(crate) fn load(&mut self) {
        for (_, client) in std::mem::take(&mut self.sockets) {
            self.switchboard.disconnect(client);
        }
        self.adapter = Adapter::new(u32::try_from(self.now_ms).unwrap());
        self.fetches.clear();
        self.crm.page_loaded();
        let page = self.page(self.saved.clone());
        self.input(PanelInput::Attached(Box::new(page)));
    }

    /// What is in the save, with all texts as they are.
    pub(crate) fn kept(&self) -> String {
        let Some(saved) = &self.saved else { return String::new() };
        let (_, packed) = saved.split_once(':').unwrap();
        String::from_utf8_lossy(&BASE64_STANDARD_NO_PAD.decode(packed).unwrap()).into_owned()
    }

    /// What a page says of itself.
    pub(crate) fn page(&self, saved: Option<String>) -> Page {
        Page {
            protocol: self.protocol.into(),
            host: self.host.into(),
            page_path: "/phone/index.html".into(),
            query: self.query.clone().unwrap_or_else(|| self.crm.query().into()).into(),
            hosting: self.hosting.as_ref().map(Into::into),
            hosting_flaw: self.hosting_flaw.clone(),
            ancestors: self.ancestors.clone().map(|all| all.into_iter().map(Into::into).collect()),
            saved: saved.filter(|_| self.storage).into(),
            drafts: self.drafts.clone(),
            visible: true,
            browser: BrowserFacts {
                storage: self.storage && !self.session_is_full,
                web_socket: true,
                framed: self.framed,
                local_network: self.local_network,
                carrier: self.carrier,
                ..BrowserFacts::default()
            },
            remembered_agent: self.remembered.as_str().into(),
            ..Page::default()
        }
    }

    /// A page load with everything that follows.
    pub(crate) fn reload(&mut self) {
        self.is_refused = false;
        self.load();
        self.settle();
    }

    pub(crate) fn now(&self) -> Now {
        Now { mono_ms: self.now_ms, wall_ms: WALL_START + self.now_ms }
    }

    /// Something comes from the page.
    pub(crate) fn input(&mut self, input: PanelInput) {
        self.update(Input::Panel(PANEL, input));
    }

    /// The agent presses something; what follows at once follows.
    pub(crate) fn act(&mut self, action: Action) {
        self.input(PanelInput::Action(action));
        self.settle();
    }

    pub(crate) fn set_mode(&mut self, mode: cordboard::work_mode::WorkMode, reason: Option<&str>) {
        self.act(Action::SetMode { mode, reason: reason.map(Into::into), password: None });
    }

    /// The agent types into a field.
    pub(crate) fn type_into(&mut self, field: Field, text: &str) {
        self.input(PanelInput::Draft(field, text.into()));
        self.settle();
    }

    /// A number is clicked in the CRM.
    pub(crate) fn click(&mut self, number: &str) {
        self.click_on(number, "");
    }

    /// The same on a record's page.
    pub(crate) fn click_on(&mut self, number: &str, record: &str) {
        let text = self.crm.click(number, record);
        self.input(PanelInput::CrmEvent(CrmEventKind::Click, text.into()));
        self.settle();
    }

    /// The agent goes to another page of the CRM.
    pub(crate) fn open_record(&mut self, record: (&'static str, &'static str, &'static str)) {
        let text = self.crm.page(record);
        self.input(PanelInput::CrmEvent(CrmEventKind::Navigation, text.into()));
        self.settle();
    }

    /// A caller rings the extension; gives the switch's call id.
    pub(crate) fn ring(&mut self, from: &str) -> u32 {
        self.ring_with(from, "5000", "")
    }

    pub(crate) fn ring_with(&mut self, from: &str, called: &str, origcalling: &str) -> u32 {
        let ring = Ring {
            from: from.into(),
            to_extension: EXTENSION.into(),
            called: called.into(),
            origcalling: origcalling.into(),
        };
        let call = self.switchboard.ring(self.now_ms, &ring).expect("the extension exists");
        self.settle();
        call
    }

    pub(crate) fn far_hangs_up(&mut self, call: u32) {
        self.switchboard.far_hangup(self.now_ms, call).expect("the call exists");
        self.settle();
    }

    pub(crate) fn far_answers(&mut self, call: u32) {
        self.switchboard.far_answer(self.now_ms, call).expect("the far end rings");
        self.settle();
    }

    /// Any text comes from the serving side.
    pub(crate) fn frame(&mut self, text: &str) {
        let (id, _) = self.sockets.last_key_value().expect("a socket is open");
        self.update(Input::Socket(*id, SocketEvent::Text(text.into())));
        self.settle();
    }

    /// An event comes from the serving side.
    pub(crate) fn event(&mut self, event: &serde_json::Value) {
        self.frame(&event.to_string());
    }

    /// A side is stopped.
    pub(crate) fn stop(&mut self, side: Side) {
        self.switchboard.stop_side(side);
        self.settle();
    }

    /// Time goes by; everything that falls due meanwhile happens in its order.
    pub(crate) fn wait(&mut self, ms: u64) {
        let end = self.now_ms + ms;
        loop {
            self.settle();
            let next =
                [self.adapter.next_deadline(), self.switchboard.next_deadline()].into_iter().flatten().min();
            match next.filter(|next| *next <= end) {
                Some(next) => self.now_ms = self.now_ms.max(next),
                None => break,
            }
            self.switchboard.tick(self.now_ms);
            self.update(Input::Tick);
        }
        self.now_ms = end;
    }

    /// What the servers and the CRM say at once comes in.
    pub(crate) fn settle(&mut self) {
        for _ in 0..1_000 {
            let outputs = self.switchboard.take_outputs();
            let mut answers: Vec<_> =
                self.crm.take_answers().into_iter().map(|answer| (PANEL, answer)).collect();
            answers.extend(self.tabs.take_answers());
            let shuttle = self.shuttle.take();
            if outputs.is_empty() && answers.is_empty() && shuttle.is_empty() {
                return;
            }
            for input in shuttle {
                self.update(input);
            }
            for output in outputs {
                self.server_output(output);
            }
            for (panel, answer) in answers {
                self.crm_answer(panel, answer);
            }
        }
        panic!("the world does not come to rest");
    }

    pub(crate) fn view(&self) -> View {
        self.adapter.view(PANEL)
    }

    pub(crate) fn shared(&self) -> SharedView {
        self.view().shared
    }

    pub(crate) fn state(&self) -> PhoneState {
        self.shared().state
    }

    /// The call on top: the one that needs the agent most.
    pub(crate) fn call(&self) -> CallView {
        self.shared().calls.first().expect("a call is shown").clone()
    }

    /// The states of the calls shown, the one that needs the agent most first.
    pub(crate) fn states(&self) -> Vec<&'static str> {
        self.shared().calls.iter().map(|call| call.state.word()).collect()
    }

    /// The texts of the notices.
    pub(crate) fn notices(&self) -> Vec<String> {
        let notices = self.shared().notices.into_iter();
        notices.map(|notice| format!("{}{}", notice.text, notice.detail)).collect()
    }

    pub(crate) fn says(&self, words: &str) -> bool {
        self.notices().iter().any(|text| text.contains(words))
    }

    /// The text in the dial field.
    pub(crate) fn dial_field(&self) -> String {
        self.view().panel.dial.text.into()
    }

    /// What is in the adapter's state, at a path: `/session/learned/snapshots`.
    pub(crate) fn state_at(&self, path: &str) -> serde_json::Value {
        let state = serde_json::to_value(&self.adapter).expect("data");
        state.pointer(path).unwrap_or_else(|| panic!("nothing is at {path}")).clone()
    }

    /// The same with its messages in English words.
    pub(crate) fn words_at(&self, path: &str) -> serde_json::Value {
        in_words(&self.state_at(path))
    }

    /// The diagnostics of the page.
    pub(crate) fn sections(&self) -> Vec<Section> {
        self.adapter.sections(self.now(), PANEL)
    }

    /// The value of a label in the diagnostics; empty where there is none.
    pub(crate) fn diagnosed(&self, label: &str) -> String {
        let sections = self.sections();
        sections.iter().find_map(|section| section.value(label)).unwrap_or_default()
    }

    /// How often something happened, for the diagnostics.
    pub(crate) fn counted(&self, name: &str) -> u64 {
        self.state_at(&format!("/counters/{name}")).as_u64().expect("a number")
    }

    /// What the session has learned of the server.
    pub(crate) fn learned(&self, name: &str) -> serde_json::Value {
        self.state_at(&format!("/phone/session/learned/{name}"))
    }

    /// What is kept of the side that does not serve, in words.
    pub(crate) fn standby(&self) -> String {
        self.diagnosed("Standby")
    }

    /// Why the primary was last lost or not reached, in words.
    pub(crate) fn failure_of_primary(&self) -> String {
        self.diagnosed("primary, last failure")
    }

    /// The requests that a side received, in their order.
    pub(crate) fn requests(&self, side: Side) -> Vec<serde_json::Value> {
        self.switchboard
            .frames()
            .filter(|frame| frame.side == side && frame.direction == cordboard_simulator::Direction::In)
            .filter_map(|frame| serde_json::from_str(&frame.text).ok())
            .collect()
    }

    /// The words of the requests that side A received.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.requests(Side::A)
            .iter()
            .map(|frame| frame["request"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// The last request of a kind that side A received.
    pub(crate) fn last(&self, request: &str) -> serde_json::Value {
        self.requests(Side::A)
            .into_iter()
            .rfind(|frame| frame["request"] == request)
            .unwrap_or_else(|| panic!("no {request} was sent"))
    }

    /// How many requests of a kind both sides received.
    pub(crate) fn count(&self, request: &str) -> u64 {
        self.switchboard.request_count(Side::A, request) + self.switchboard.request_count(Side::B, request)
    }

    /// The browser says `online` or `offline`.
    pub(crate) fn network(&mut self, online: bool) {
        self.feed(Input::Network { online });
    }

    /// Anything happens; what follows at once follows.
    pub(crate) fn feed(&mut self, input: Input) {
        self.update(input);
        self.settle();
    }

    /// The web server that was called last answers, or not.
    pub(crate) fn fetched(&mut self, outcome: Fetched) -> Fetch {
        let (id, fetch) = self.fetches.pop().expect("a web server was called");
        self.feed(Input::Fetched(id, outcome));
        fetch
    }

    /// The call center's settings.
    pub(crate) fn settings(&self) -> &serde_json::Value {
        &self.settings
    }

    fn update(&mut self, input: Input) {
        let now = self.now();
        let mut effects = Vec::new();
        self.tape.before(now, &input, &self.adapter);
        tape::survives_packing(&(now, input.clone()));
        if let Some(twin) = &mut self.twin {
            let mut same = Vec::new();
            twin.update(now, input.clone(), &mut same);
            self.adapter.update(now, input, &mut effects);
            assert_eq!(effects, same);
            assert_eq!(self.adapter.view(PANEL), twin.view(PANEL));
            assert_eq!(self.adapter.next_deadline(), twin.next_deadline());
        } else {
            self.adapter.update(now, input, &mut effects);
        }
        self.tape.after(&self.adapter);
        let panel = self.adapter.view(PANEL).panel;
        self.drafts =
            Drafts { dial: panel.dial.text, agent_id: panel.agent_id.text, extension: panel.extension.text };
        for effect in effects {
            self.perform(effect);
        }
        for input in std::mem::take(&mut self.says_next) {
            self.input(input);
        }
    }
}

/// Each scenario ends with a state of its own.
impl Drop for World {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            tape::survives_packing(&self.adapter);
            self.tape.plays();
        }
    }
}

/// A message of the state in English.
pub(crate) fn said(message: &serde_json::Value) -> String {
    serde_json::from_value::<Message>(message.clone()).expect("a message").to_string()
}

/// The note field of the call on top.
pub(crate) fn note_of(call: &CallView) -> Field {
    Field::Note(call.id)
}

/// Data of the state, with each message in it in English.
pub(crate) fn in_words(data: &Value) -> Value {
    if let Ok(message) = serde_json::from_value::<Message>(data.clone()) {
        return message.to_string().into();
    }
    match data {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), in_words(value))).collect(),
        Value::Array(list) => list.iter().map(in_words).collect(),
        data => data.clone(),
    }
}
