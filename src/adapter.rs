//! The adapter: one agent's phone. It owns the small machines (connection, session, agent, calls, pops, logs) and
//! decides what a change of one means for the others; they never call each other.

/// What a part is lent while it works: all of the adapter that is no part.
macro_rules! lend {
    ($adapter:ident, $effects:expr) => {
        &mut $crate::site::context::Context {
            site: &$adapter.site,
            notices: &mut $adapter.notices,
            counters: &mut $adapter.counters,
            effects: $effects,
            changed: &mut $adapter.dirty,
        }
    };
}

mod actions;
mod asked;
mod asking;
mod calls;
mod desk;
pub mod diagnostics;
mod dial;
mod links;
mod openframe;
mod panels;
mod question;
mod records;
mod rest;
mod rules;
mod save;
mod shuttle;
mod site;
mod systems;
mod view;
mod workstation;

pub(crate) use asking::SAYS_WHY;
pub use diagnostics::Section;

use serde::{Deserialize, Serialize};

use crate::clock::{Now, Timers};
use crate::counters::Counters;
use crate::crm::records::Records;
use crate::crm::requests::Requests;
use crate::effect::{Effect, Effects, Event, PanelEffect};
use crate::ids::{CallId, SocketId};
use crate::input::{Input, SocketEvent};
use crate::ledger::Ledger;
use crate::notice::Notices;
use crate::number::dialing::Way;
use crate::pages::Pages;
use crate::pages::view::PhoneState;
use crate::phone::{Change as PhoneChange, Phone};
use crate::privacy::{AgentId, Number};
use crate::record::Record;
use crate::rules::Ran;
use crate::site::Site;
use crate::words::Message;
use crate::work_mode::WorkMode;

use desk::Desk;
use question::Question;
use systems::Systems;

/// A click that waits for the connection is given up after this long (spec/ctisvr.md 6).
const CLICK_WAIT_MS: u64 = 10_000;
/// A changed note of a saved log goes to the CRM this long after the last keystroke.
const NOTE_MS: u64 = 2_000;
/// An ended call whose log is settled leaves the panel after this long.
const CLOSE_MS: u64 = 60_000;

/// The adapter's own deadlines; its parts keep theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Timer {
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

/// One agent's phone, for all of the agent's pages. Its whole state is serde data, secrets left out: recordings begin with one.
#[derive(Debug, Serialize, Deserialize)]
pub struct Adapter {
    timers: Timers<Timer>,
    site: Site,
    phone: Phone,
    records: Records,
    ran: Ran,
    ledger: Ledger,
    click: Option<HeldClick>,
    last_dialled: Option<LastDialled>,
    pages: Pages,
    requests: Requests,
    notices: Notices,
    counters: Counters,
    told: Told,
    dirty: bool,
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
            phone: Phone::new(seed),
            records: Records::default(),
            ran: Ran::default(),
            ledger: Ledger::default(),
            click: None,
            last_dialled: None,
            pages: Pages::default(),
            requests: Requests::default(),
            notices: Notices::default(),
            counters: Counters::default(),
            told: Told::default(),
            dirty: false,
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
                self.phone.network(now, online, lend!(self, effects));
                self.network_for_systems(now, online, effects);
            }
            Input::ClockJumped => {
                self.counters.clock_jumps += 1;
                self.phone.woke(now, lend!(self, effects));
                self.wake_systems(now, effects);
            }
            Input::Fetched(request, outcome) => self.fetched(now, request, &outcome, effects),
        }
        self.phone_changed(now, effects);
        self.tick(now, effects);
        self.phone_changed(now, effects);
        self.tell_surplus();
        self.settle_question(now);
        self.apply_settings(now, effects);
        self.phone_changed(now, effects);
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
            self.phone.next_deadline(),
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
        self.phone.socket(now, id, event, lend!(self, effects));
    }

    /// What the phone's changes mean for everything else.
    fn phone_changed(&mut self, now: Now, effects: &mut Effects) {
        while let Some(change) = self.phone.next_change() {
            match change {
                PhoneChange::FirstCalls(changes) => {
                    self.found_talking(&changes);
                    self.calls_changed(now, &changes, effects);
                }
                PhoneChange::Calls(changes) => self.calls_changed(now, &changes, effects),
                PhoneChange::Ready { dials_unconfirmed } => {
                    self.enable_click_to_dial(now, effects);
                    self.dial_held_click(now, dials_unconfirmed, effects);
                }
                PhoneChange::Lost => {
                    for panel in self.pages.ids() {
                        effects.push(Effect::Panel(panel, PanelEffect::AskBrowser));
                    }
                }
                PhoneChange::NotDone(number, dials) => {
                    if dials {
                        self.last_dialled = None;
                    }
                    self.back_to_field(number.into());
                }
                PhoneChange::Pressed(panel, action) => self.act(now, panel, action, effects),
            }
        }
    }

    /// Does what is due.
    fn tick(&mut self, now: Now, effects: &mut Effects) {
        self.phone.tick(now, self.click.is_some(), lend!(self, effects));
        self.phone_changed(now, effects);
        self.tick_systems(now, effects);
        self.tick_crm(now, effects);
        while let Some(timer) = self.timers.take_due(now) {
            match timer {
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
        let agent = (self.phone.agent_id().into(), self.phone.agent().mode().map(|mode| mode.mode));
        if agent != self.told.agent {
            self.dirty = true;
            self.told.agent = agent.clone();
            let mode = agent.1.map(|mode| mode.word().to_owned()).unwrap_or_default();
            effects.push(Effect::Notify(Event::Agent { agent_id: agent.0, mode }));
        }
    }
}
