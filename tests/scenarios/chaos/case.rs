//! One case: the adapter, a page in a CRM, the switch with its two sides, the sockets between them, and a clock that
//! goes only when told. Steps are done in `doing.rs`; what must hold is in `holds.rs`.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use cordboard::Adapter;
use cordboard::call_state::CallState;
use cordboard::clock::Now;
use cordboard::effect::{Effect, Event, PanelEffect};
use cordboard::ids::{PanelId, SocketId};
use cordboard::input::{Close, Input, PanelInput, SocketEvent};
use cordboard::pages::view::View;
use cordboard_simulator::{Config, Direction, Line, Output, Passive, Side, Switchboard};
use serde_json::{Value, json};

use super::net::{Net, Socket};
use super::pages::Pages;
use super::step::{Fault, Setup};
use super::tally::Tally;
use super::wishes::{Wishes, dispositions};
use crate::crm::{Answer, FakeCrm};
use crate::world::{A, ADDRESS, B, WALL_START};

/// More inputs than this without time going by is no rest.
const RESTLESS: u32 = 3_000;

pub(crate) struct Case {
    pub(crate) setup: Setup,
    pub(crate) board: Switchboard,
    pub(crate) adapter: Adapter,
    pub(crate) crm: FakeCrm,
    pub(crate) wishes: Wishes,
    pub(crate) tally: Tally,
    pub(crate) net: Net,
    /// True time, in milliseconds.
    pub(crate) time: u64,
    /// How long the monotonic clock stood while the machine slept.
    pub(crate) mono_lag: u64,
    /// How far the wall clock was set.
    pub(crate) wall_shift: i64,
    pub(crate) online: bool,
    /// What the page saved last.
    pub(crate) saved: Option<String>,
    /// The faults that are on, and when each ends.
    pub(crate) ends: Vec<(u64, Fault)>,
    /// Since when each side, A and B, has had nothing wrong with it.
    pub(crate) healthy: [Option<u64>; 2],
    /// The phone's state as integrators hear it.
    pub(crate) state: String,
    /// Since when the phone has not worked.
    pub(crate) down_since: Option<u64>,
    /// Since when the serving connection has been half-open.
    pub(crate) dead_since: Option<u64>,
    /// The socket that was last sent anything but `myextension`.
    pub(crate) serving: Option<SocketId>,
    /// The id of the request that the serving side was sent last.
    pub(crate) last_id: Value,
    pub(crate) lost: Option<Lost>,
    /// Faults wait for their frame or request.
    pub(crate) leftovers: bool,
    /// The calls of which a snapshot said `initiated` since their far end was known to ring.
    pub(crate) told_initiated: BTreeSet<String>,
    /// A pop reloads this page.
    pub(crate) page_reloads: Option<PanelId>,
    pub(crate) pages: Pages,
    /// The first invariant that did not hold.
    pub(crate) broken: Option<String>,
    /// What happened, where it is wanted.
    pub(crate) story: Option<Vec<String>>,
    /// Requests without a reply: who was asked what under which id.
    pub(crate) asked: BTreeMap<(SocketId, u64), String>,
    pub(crate) settings: Value,
    pub(crate) inbox: VecDeque<Input>,
    loads: u32,
}

/// The serving side was lost: when, how, and which socket it was.
#[derive(Debug)]
pub(crate) struct Lost {
    pub(crate) at: u64,
    pub(crate) how: String,
    pub(crate) socket: SocketId,
}

impl Case {
    pub(crate) fn new(setup: Setup, tell: bool) -> Self {
        let mut board = Switchboard::new(Config {
            profile: setup.profile,
            passive_backup: setup.passive.map(|(how, after_ms)| Passive { how, after_ms }),
            one_client_per_address: setup.one_client,
            ..Config::default()
        });
        board.seed(setup.seed);
        let settings = json!({
            "/reqGeneralInfo/reqInternalName": "Cordboard",
            "/ServerInfo/wsURIA": A,
            "/ServerInfo/wsURIB": B,
            "/ServerInfo/standby": if setup.warm { "warm" } else { "cold" },
            "/reqDialingOptions/reqOutsidePrefix": "9",
            "/reqDialingOptions/reqLongDistPrefix": "1",
            "/reqDialingOptions/reqInternationalPrefix": "011",
            "/AgentOptions/reasonCodes": "0=Default,1=Lunch",
            "/CtiSvr/eventNames": setup.profile.event_names(),
            "/Wrapup/dispositions": dispositions(),
            "/Wrapup/seconds": if setup.quick { "15" } else { "0" },
            "/CtiSvr/reconcileSeconds": if setup.quick { "2,4" } else { "8,30" },
        });
        let mut case = Self {
            board,
            adapter: Adapter::new(1),
            crm: if setup.classic { FakeCrm::classic() } else { FakeCrm::lightning() },
            wishes: Wishes::returning(setup.quick),
            tally: Tally { cases: 1, ..Tally::default() },
            net: Net::default(),
            time: 1_000,
            mono_lag: 0,
            wall_shift: 0,
            online: true,
            saved: None,
            ends: Vec::new(),
            healthy: [Some(1_000), setup.passive.is_none().then_some(1_000)],
            state: "loading".into(),
            down_since: None,
            dead_since: None,
            serving: None,
            last_id: Value::Null,
            lost: None,
            leftovers: false,
            told_initiated: BTreeSet::new(),
            page_reloads: None,
            pages: Pages::default(),
            broken: None,
            story: tell.then(Vec::new),
            asked: BTreeMap::new(),
            settings,
            inbox: VecDeque::new(),
            loads: 0,
            setup,
        };
        if case.setup.seed.is_multiple_of(2) {
            // Two people have each number.
            case.crm.records.push(("0035g00000BBBBB", "Contact", "Clara Lindt"));
        }
        case.carry();
        case.load();
        case.advance(2_000);
        case
    }

    /// The first invariant that does not hold ends the case.
    pub(crate) fn breaks(&mut self, what: impl Into<String>) {
        if self.broken.is_none() {
            self.broken = Some(format!("at {} ms: {}", self.time, what.into()));
        }
    }

    pub(crate) fn must(&mut self, result: Result<(), String>) {
        if let Err(what) = result {
            self.breaks(what);
        }
    }

    pub(crate) fn tell(&mut self, what: impl FnOnce() -> String) {
        if let Some(story) = &mut self.story {
            story.push(format!("{:>8} {}", self.time, what()));
        }
    }

    /// Lines carry every frame, each after the latency.
    pub(crate) fn carry(&mut self) {
        for side in [Side::A, Side::B] {
            for direction in [Direction::In, Direction::Out] {
                let line = Line { delay_ms: self.setup.latency_ms, ..Line::default() };
                self.board.set_line(side, direction, line);
            }
        }
    }

    pub(crate) fn now(&self) -> Now {
        let wall = i64::try_from(WALL_START + self.time).unwrap() + self.wall_shift;
        Now { mono_ms: self.time - self.mono_lag, wall_ms: u64::try_from(wall).unwrap() }
    }

    pub(crate) fn view(&self) -> View {
        self.adapter.view(self.pages.mine.unwrap_or(PanelId(0)))
    }

    /// Whether the phone works.
    pub(crate) fn is_ready(&self) -> bool {
        matches!(self.state.as_str(), "ready" | "signed-out")
    }

    fn enters(&mut self, state: String) {
        self.state = state;
        if self.is_ready() {
            self.down_since = None;
        } else {
            self.down_since.get_or_insert(self.time);
        }
    }

    /// The only page is loaded, and the adapter with it; the one before is gone with its sockets and all that it waited for.
    pub(crate) fn load(&mut self) {
        let drafts = self.drafts();
        self.net.leave(&mut self.board);
        self.inbox.clear();
        self.asked.clear();
        self.serving = None;
        self.lost = None;
        self.dead_since = None;
        self.told_initiated.clear();
        self.loads += 1;
        self.adapter = Adapter::new(self.loads);
        self.enters("loading".into());
        self.crm.page_loaded();
        self.pages = Pages::default();
        self.open_page(drafts, self.saved.clone());
        if !self.online {
            self.feed(Input::Network { online: false });
        }
        self.drain();
    }

    /// The agent reloads the page.
    pub(crate) fn reload(&mut self) {
        match self.pages.mine.filter(|_| self.setup.tabs) {
            Some(id) => self.reload_page(id),
            None => self.load(),
        }
    }

    pub(crate) fn input(&mut self, input: PanelInput) {
        if let Some(id) = self.pages.mine {
            self.feed(Input::Panel(id, input));
        }
    }

    /// One input, and what the adapter does about it. Gives the frames that were sent.
    pub(crate) fn feed(&mut self, input: Input) -> Vec<String> {
        let effects = self.update(input);
        let mut sent = Vec::new();
        for effect in effects {
            if let Effect::Send(_, frame) = &effect {
                sent.push(frame.to_string());
            }
            self.perform(effect);
        }
        self.waits_for_something();
        sent
    }

    /// The adapter's own part of it.
    pub(crate) fn update(&mut self, input: Input) -> Vec<Effect> {
        self.tally.inputs += 1;
        self.note_page(&input);
        self.tell(|| format!("<- {input:?}"));
        let mut effects = Vec::new();
        self.adapter.update(self.now(), input, &mut effects);
        effects
    }

    pub(crate) fn perform(&mut self, effect: Effect) {
        if !matches!(effect, Effect::Save | Effect::Panel(..)) {
            self.tell(|| format!("   -> {effect:?}"));
        }
        match effect {
            Effect::OpenSocket { id, url } => {
                let side = if url.starts_with(A) { Side::A } else { Side::B };
                if !self.net.open(id, side, self.time + self.setup.latency_ms) {
                    self.breaks(format!("{id:?} is used twice"));
                }
            }
            Effect::Send(id, text) => self.send(id, &text),
            Effect::CloseSocket(id) => {
                if let Some(client) = self.net.close(id) {
                    self.board.disconnect(client);
                }
                self.inbox.retain(|input| !matches!(input, Input::Socket(of, _) if *of == id));
            }
            Effect::Save => self.saved = Some(self.adapter.save(self.now())),
            Effect::Panel(id, PanelEffect::LoadLibrary { .. }) => {
                if self.pages.is_here(id) {
                    self.inbox.push_back(Input::Panel(id, PanelInput::Library(Ok(()))));
                }
            }
            Effect::Panel(id, PanelEffect::CallCrm(request, call, latest)) => {
                self.tally.check("pages asleep and gone are asked nothing");
                if self.pages.asleep.contains(&id) || self.pages.gone.contains(&id) {
                    return self.breaks(format!(
                        "{} was asked of page {}, which can't be reached",
                        call.method, id.0
                    ));
                }
                self.page_asked(id, request, call, latest);
            }
            Effect::Panel(_, PanelEffect::Forget) => {
                self.tally.check("what was typed goes after a log-out only");
                if !self.wishes.left {
                    return self.breaks("what was typed was forgotten, and nobody had logged out".to_owned());
                }
                self.wishes.dial = None;
            }
            Effect::Notify(Event::State(state)) => self.enters(state),
            Effect::Notify(_) | Effect::Panel(..) | Effect::Log(..) | Effect::Fetch(..) | Effect::Forget => {}
        }
    }

    fn send(&mut self, id: SocketId, text: &str) {
        self.tally.check("sent to open sockets only");
        let Some(Socket::Open { client, .. }) = self.net.get(id) else {
            return self.breaks(format!("{text} was sent to {id:?}, which is {:?}", self.net.get(id)));
        };
        let frame: Value = serde_json::from_str(text).unwrap_or_default();
        let request = frame["request"].as_str().unwrap_or_default().to_owned();
        if request != "myextension" {
            self.serving = Some(id);
        }
        if self.serving == Some(id) {
            self.last_id = frame["id"].clone();
        }
        self.asked.insert((id, frame["id"].as_u64().unwrap_or_default()), text.to_owned());
        if self.wishes.dial.as_deref().is_some_and(|typed| !typed.is_empty() && text.contains(typed)) {
            // What waited for a side goes out, and leaves the field.
            self.wishes.dial = None;
        }
        self.tally.check("each wish asked once");
        let granted = self.wishes.sent(&frame);
        self.must(granted);
        self.board.receive(self.time, client, text);
    }

    /// Time goes by; everything that falls due meanwhile happens in its order.
    pub(crate) fn advance(&mut self, ms: u64) {
        let end = self.time + ms;
        let mut restless = 0;
        while self.broken.is_none() {
            self.drain();
            let ending = self.ends.iter().map(|(at, _)| *at).min();
            let opening = self.net.next_opening(&self.board).map(|(_, _, at)| at);
            let tick = self.adapter.next_deadline().map(|at| at + self.mono_lag);
            let next = [ending, opening, tick, self.board.next_deadline(), self.pages.next()];
            let next = next.into_iter().flatten().min();
            let Some(next) = next.filter(|next| *next <= end) else { break };
            restless = if next > self.time { 0 } else { restless + 1 };
            if restless > RESTLESS {
                return self.breaks("it does not come to rest");
            }
            self.time = self.time.max(next);
            self.board.tick(self.time);
            self.end_due();
            self.pages_due();
            self.openings();
            if tick.is_some_and(|tick| tick <= self.time) {
                self.feed(Input::Tick);
            }
            self.serves_if_it_can();
        }
        self.time = self.time.max(end);
        self.tally.simulated_ms = self.time;
    }

    fn end_due(&mut self) {
        let (due, later) = std::mem::take(&mut self.ends).into_iter().partition(|(at, _)| *at <= self.time);
        self.ends = later;
        let due: Vec<(u64, Fault)> = due;
        for (_, fault) in due {
            // The same fault, ordered again meanwhile, goes on.
            if !self.ends.iter().any(|(_, other)| *other == fault) {
                self.end(fault);
            }
        }
    }

    fn openings(&mut self) {
        while let Some((id, side, _)) =
            self.net.next_opening(&self.board).filter(|(_, _, at)| *at <= self.time)
        {
            if let Ok(client) = self.board.connect(self.time, side, ADDRESS) {
                self.net.set(id, Socket::Open { side, client });
                self.feed(Input::Socket(id, SocketEvent::Opened));
            } else {
                self.net.close(id);
                self.feed(Input::Socket(id, SocketEvent::Closed(closed())));
            }
        }
    }

    /// What the servers and the CRM said comes in.
    pub(crate) fn drain(&mut self) {
        for _ in 0..RESTLESS {
            self.collect();
            let Some(input) = self.inbox.pop_front() else { return };
            if let Input::Socket(id, event) = &input {
                match event {
                    SocketEvent::Closed(_) => drop(self.net.close(*id)),
                    SocketEvent::Text(text) => self.heard(*id, text),
                    SocketEvent::Opened | SocketEvent::Binary => {}
                }
            }
            self.feed(input);
            self.is_back();
            match self.page_reloads.take() {
                Some(id) if self.setup.tabs => {
                    // What it said comes before its end.
                    self.collect();
                    self.inbox.retain(
                        |input| !matches!(input, Input::Panel(of, PanelInput::CrmReply(..)) if *of == id),
                    );
                    if self.pages.is_here(id) {
                        self.reload_page(id);
                    }
                }
                Some(_) => self.load(),
                None => {}
            }
        }
        self.breaks("it does not come to rest");
    }

    fn collect(&mut self) {
        for output in self.board.take_outputs() {
            let (Output::Text(client, _) | Output::Close(client)) = &output;
            let Some(id) = self.net.of_client(*client) else { continue };
            let event = match output {
                Output::Text(_, text) => SocketEvent::Text(text.into()),
                Output::Close(_) => SocketEvent::Closed(closed()),
            };
            self.inbox.push_back(Input::Socket(id, event));
        }
        for answer in self.crm.take_answers() {
            let (request, input) = match answer {
                Answer::Taken(id) => (id, PanelInput::CrmTaken(id)),
                Answer::Reply(id, text) => (id, PanelInput::CrmReply(id, text.into())),
                Answer::Library | Answer::File(_) => continue, // the pages' own
            };
            let Some(page) = self.pages.of(request) else { continue };
            // What a page said before it went comes all the same.
            if self.pages.is_here(page) || matches!(input, PanelInput::CrmTaken(_)) {
                self.inbox.push_back(Input::Panel(page, input));
            }
        }
    }

    fn heard(&mut self, id: SocketId, text: &str) {
        if text.contains("\"initiated\"") && self.serving == Some(id) {
            let calls = self.view().shared.calls;
            let rings = calls.iter().any(|call| call.state == CallState::Ringing);
            let frame: Value = serde_json::from_str(text).unwrap_or_default();
            let told = frame["calls"].as_array().into_iter().flatten();
            let told = told.filter(|call| rings && call["state"] == "initiated");
            self.told_initiated.extend(told.map(|call| call["ucid"].as_str().unwrap_or_default().to_owned()));
        }
        let frame: Value = serde_json::from_str(text).unwrap_or_default();
        let told = frame["id"].as_u64().or_else(|| frame["id"].as_str()?.parse().ok());
        let answered = told.and_then(|told| self.asked.remove(&(id, told)));
        let Some(lost) = &self.lost else { return };
        // A snapshot that comes on another socket tells that the phone is back.
        if lost.socket != id
            && frame["result"] == "success"
            && answered.is_some_and(|request| request.contains("\"snapshot\""))
        {
            self.tally.switches.entry(lost.how.clone()).or_default().push(self.time - lost.at);
            self.lost = None;
        }
    }

    /// It served again without having gone away.
    fn is_back(&mut self) {
        if self.lost.as_ref().is_some_and(|lost| self.time > lost.at + 120_000) {
            self.lost = None;
        }
    }
}

fn closed() -> Close {
    Close { code: 1006, reason: "".into() }
}
