//! The adapter: one agent's phone. It owns the small machines (connection, session, agent, calls, pops, logs) and
//! decides what a change of one means for the others; they never call each other.

mod actions;
mod asked;
mod asking;
mod calls;
mod desk;
pub mod diagnostics;
mod dial;
mod failover;
mod links;
mod openframe;
mod panels;
mod question;
mod records;
mod rest;
mod rules;
mod save;
mod server;
mod shuttle;
mod site;
mod start;
mod systems;
mod view;
mod workstation;

pub(crate) use asking::SAYS_WHY;
pub use diagnostics::Section;

use serde::{Deserialize, Serialize};

use crate::clock::{Now, Timers};
use crate::crm::records::Records;
use crate::crm::requests::Requests;
use crate::effect::{Effect, Effects, Event, Level};
use crate::ids::{CallId, SocketId};
use crate::input::{Input, SocketEvent};
use crate::ledger::Ledger;
use crate::notice::Notices;
use crate::number::dialing::Way;
use crate::pages::Pages;
use crate::pages::view::PhoneState;
use crate::phone::agent::Agent;
use crate::phone::calls::{Calls, Line};
use crate::phone::connection::{Change as ConnectionChange, Connection};
use crate::phone::cti::ctisvr::Request;
use crate::phone::session::Session;
use crate::privacy::{AgentId, Number, SiteText};
use crate::record::Record;
use crate::rules::Ran;
use crate::site::Site;
use crate::words::Message;
use crate::work_mode::WorkMode;

use desk::Desk;
use failover::Away;
use question::Question;
use systems::Systems;

/// A click that waits for the connection is given up after this long (spec/ctisvr.md 6).
const CLICK_WAIT_MS: u64 = 10_000;
/// At most one reconciliation in this time (spec/ctisvr.md 4).
const RECONCILE_GAP_MS: u64 = 250;
/// The whole start order has this long, up to the last reply before the phone is ready.
const START_ORDER_MS: u64 = 4_000;
/// A refused start order is tried again by itself after this long.
const START_AGAIN_MS: u64 = 30_000;
/// A changed note of a saved log goes to the CRM this long after the last keystroke.
const NOTE_MS: u64 = 2_000;
/// An ended call whose log is settled leaves the panel after this long.
const CLOSE_MS: u64 = 60_000;

/// The adapter's own deadlines; connection, session and notices keep theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Timer {
    Reconcile,
    ReconcileSoon,
    /// The standby took over: its start order begins.
    Start,
    StartAgain,
    /// The start order took too long.
    StartOrder,
    /// What did not press right after a switch.
    Rest,
    /// The way back to the primary.
    Return,
    Click,
    Note(CallId),
    Close(CallId),
    /// The last page has been gone for a while.
    Leave,
    /// The agent does not answer what the panel asks.
    Question,
    /// Who is asked before a number is dialled does not answer.
    Asking,
    /// The agent does not answer what a link asks.
    Link,
    /// Nothing was heard of a call of Shuttle's for long.
    ShuttleQuiet(CallId),
}

/// A clicked number that waits for the connection.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct HeldClick {
    number: Number,
    record: Option<Record>,
    /// When it is given up, by the wall clock, so that a save can hold it.
    until: u64,
    /// How the number is read.
    #[serde(default)] // for recordings of other versions
    way: Way,
}

impl HeldClick {
    fn new(now: Now, number: Number, record: Option<Record>) -> Self {
        Self { number, record, until: now.wall_ms + CLICK_WAIT_MS, way: Way::Clicked }
    }
}

/// The number dialled last, so that a double click dials once.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct LastDialled {
    number: Number,
    at: u64,
    /// How the number came about, in steps that name none, for diagnostics.
    how: Vec<Message>,
}

/// What is counted, for diagnostics.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Counters {
    frames: u64,
    unreadable: u64,
    unmatched_replies: u64,
    unknown_events: u64,
    stale: u64,
    unanswered: u64,
    refused: u64,
    clock_jumps: u64,
    /// Texts from outside that were longer than their fields can mean.
    cut: u64,
    /// Calls that were more than a phone can have.
    surplus: u64,
}

/// One agent's phone, for all of the agent's pages. Its whole state is serde data, secrets left out: recordings begin with one.
#[derive(Debug, Serialize, Deserialize)]
pub struct Adapter {
    timers: Timers<Timer>,
    site: Site,
    connection: Connection,
    session: Session,
    agent: Agent,
    calls: Calls,
    records: Records,
    ran: Ran,
    ledger: Ledger,
    click: Option<HeldClick>,
    last_dialled: Option<LastDialled>,
    /// An extension that the agent typed, since the server could not find it by address.
    typed_extension: Number,
    pages: Pages,
    requests: Requests,
    notices: Notices,
    counters: Counters,
    last_reconcile: Option<u64>,
    /// No side serves, or the one that does has not told the calls yet.
    away: Option<Away>,
    /// Which server the saved state belongs to; another one's calls are not taken over.
    saved_for: Option<SiteText>,
    told: Told,
    dirty: bool,
    /// The server told the calls once.
    #[serde(default)]
    met_calls: bool,
    /// The agent was told that the browser lets nothing be stored.
    #[serde(default)]
    told_forgetful: bool,
    #[serde(default)] // for recordings of other versions
    systems: Systems,
    /// Whose day this is.
    #[serde(default)] // for recordings of other versions
    desk: Desk,
    #[serde(default)] // for recordings of other versions
    question: Option<Question>,
    #[serde(default)] // for recordings of other versions
    next_question: u32,
}

/// What integrators were told last.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Told {
    state: PhoneState,
    agent: (AgentId, Option<WorkMode>),
}

impl Adapter {
    /// A new adapter; `seed` feeds the jitter.
    pub fn new(seed: u32) -> Self {
        Self {
            timers: Timers::default(),
            site: Site::default(),
            connection: Connection::new(seed),
            session: Session::default(),
            agent: Agent::default(),
            calls: Calls::default(),
            records: Records::default(),
            ran: Ran::default(),
            ledger: Ledger::default(),
            click: None,
            last_dialled: None,
            typed_extension: Number::default(),
            pages: Pages::default(),
            requests: Requests::default(),
            notices: Notices::default(),
            counters: Counters::default(),
            last_reconcile: None,
            away: None,
            saved_for: None,
            told: Told::default(),
            dirty: false,
            met_calls: false,
            told_forgetful: false,
            systems: Systems::new(seed),
            desk: Desk::default(),
            question: None,
            next_question: 0,
        }
    }

    /// Takes one input and appends what is to be done about it.
    pub fn update(&mut self, now: Now, input: Input, effects: &mut Effects) {
        match input {
            Input::Panel(id, input) => self.panel(now, id, input, effects),
            Input::Socket(id, event) => self.socket(now, id, event, effects),
            Input::Tick => {}
            Input::Network { online } => {
                self.connection.network(now, online, effects);
                self.network_for_systems(now, online, effects);
            }
            Input::ClockJumped => {
                self.counters.clock_jumps += 1;
                self.connection.woke(now, effects);
                self.wake_systems(now, effects);
                self.reconcile(now, effects);
            }
            Input::Fetched(request, outcome) => self.fetched(now, request, &outcome, effects),
        }
        self.tick(now, effects);
        self.tell_surplus();
        self.settle_question(now);
        self.apply_settings(now, effects);
        self.look_at_desk(now, effects);
        self.give_crm_its_due(now, effects);
        self.give_systems_their_due(now, effects);
        self.let_go(effects);
        self.tell(effects);
        if std::mem::take(&mut self.dirty) {
            effects.push(Effect::Save);
        }
    }

    /// When `Input::Tick` is wanted, in monotonic milliseconds.
    pub fn next_deadline(&self) -> Option<u64> {
        [
            self.timers.next(),
            self.connection.next_deadline(),
            self.session.next_deadline(),
            self.notices.next_deadline(),
            self.requests.next_deadline(),
            self.systems_deadline(),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    fn socket(&mut self, now: Now, id: SocketId, event: SocketEvent, effects: &mut Effects) {
        if crate::phone::cti::socket_io::SocketIo::is_ours(id) {
            return self.shuttle_socket(now, id, event, effects);
        }
        let change = self.connection.socket(now, id, event, effects);
        self.connection_changed(now, change, effects);
    }

    fn connection_changed(&mut self, now: Now, change: ConnectionChange, effects: &mut Effects) {
        match change {
            ConnectionChange::None => {}
            ConnectionChange::Stale => self.counters.stale += 1,
            ConnectionChange::Text(frame) => self.frame(now, &frame, effects),
            ConnectionChange::Opened(side) => {
                effects.push(Effect::Log(Level::Info, format!("connected to the {} server", side.name())));
                self.start(now, effects);
            }
            ConnectionChange::Lost(side, reason) => self.lost(now, side, &reason, effects),
            ConnectionChange::Probe => self.ask(now, Request::MyExtension, effects),
        }
    }

    /// Does what is due.
    fn tick(&mut self, now: Now, effects: &mut Effects) {
        loop {
            match self.connection.tick(now, effects) {
                ConnectionChange::None => break,
                change => self.connection_changed(now, change, effects),
            }
        }
        self.tick_systems(now, effects);
        self.tick_crm(now, effects);
        while let Some(overdue) = self.session.take_overdue(now) {
            self.unanswered(now, &overdue, effects);
        }
        while let Some(timer) = self.timers.take_due(now) {
            match timer {
                Timer::Reconcile | Timer::ReconcileSoon => self.reconcile(now, effects),
                Timer::Start => self.start_switched(now, effects),
                Timer::StartAgain => self.start_again(now, effects),
                Timer::StartOrder => self.start_too_long(now, effects),
                Timer::Rest => self.ask_rest(now, effects),
                Timer::Return => self.think_of_return(now, effects),
                Timer::Click => self.click_expired(),
                Timer::Leave => self.leave(now, effects),
                Timer::Question => self.question_expired(),
                Timer::Note(call) => {
                    self.update_log(call, effects);
                }
                Timer::Close(call) => self.close_settled(now, call),
                Timer::Asking => self.ask_silent(now, effects),
                Timer::Link => self.link_expired(),
                Timer::ShuttleQuiet(call) => self.end_foreign(now, call, effects),
            }
        }
        self.notices.tick(now);
    }

    /// Whose line it is.
    fn line<'a>(session: &'a Session, connection: &Connection, agent: &'a Agent) -> Line<'a> {
        Line {
            side: connection.open_side(),
            extension: &session.extension,
            agent_id: agent.id().unwrap_or_default(),
            told: session.learned.calls_are_told(),
        }
    }

    /// Sends a request to the serving side.
    fn ask(&mut self, now: Now, request: Request, effects: &mut Effects) {
        if request.moves_calls() {
            self.calls.touch();
        }
        let frame = self.session.ask(now, request, self.calls.meant());
        self.connection.send(frame, effects);
    }

    /// Whether an optional request may be sent.
    fn supports(&self, word: &str) -> bool {
        !self.session.learned.is_unknown(word) && !self.site.is_off(word)
    }

    /// Tells integrators what changed.
    fn tell(&mut self, effects: &mut Effects) {
        for words in self.notices.take_news() {
            effects.push(Effect::Notify(Event::Notice(words)));
        }
        let state = self.phone_state();
        if state != self.told.state {
            self.told.state = state;
            effects.push(Effect::Notify(Event::State(state.word().to_owned())));
        }
        let agent = (self.agent.id().unwrap_or_default().into(), self.agent.mode().map(|mode| mode.mode));
        if agent != self.told.agent {
            self.dirty = true;
            self.told.agent = agent.clone();
            let mode = agent.1.map(|mode| mode.word().to_owned()).unwrap_or_default();
            effects.push(Effect::Notify(Event::Agent { agent_id: agent.0, mode }));
        }
    }
}
