//! The adapter: one agent's phone. It owns the parts (phone, dialing, Shuttle, CRM, pages, other systems) and decides what a
//! change of one means for the others; only the adapter brings them together.

/// What the adapter lends a part while the part works: the fields that are not parts themselves.
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
mod calls;
mod choosing;
mod desk;
pub mod diagnostics;
mod directory;
mod favourites;
mod openframe;
mod panels;
mod people;
mod records;
mod rules;
mod save;
mod shuttle;
mod site;
mod suggestions;
mod systems;
mod trouble;
mod view;
mod web;
mod will_dial;
mod workstation;
mod wrapup;

pub use diagnostics::Section;

use serde::{Deserialize, Serialize};

use crate::clock::Now;
use crate::counters::Counters;
use crate::crm::{Crm, CrmRequest, Due};
use crate::effect::{Effect, Effects, Event, PanelEffect};
use crate::ids::SocketId;
use crate::input::{Input, SocketEvent};
use crate::notice::Notices;
use crate::pages::Pages;
use crate::pages::view::PhoneState;
use crate::phone::dialing::{Change as DialingChange, Dialing};
use crate::phone::shuttle::Shuttle;
use crate::phone::{Change as PhoneChange, Phone};
use crate::privacy::AgentId;
use crate::site::Site;
use crate::work_mode::WorkMode;

use desk::Desk;
use systems::Systems;
use web::Purpose;

/// A changed note of a saved log goes to the CRM this long after the last keystroke.
const NOTE_MS: u64 = 2_000;
/// An ended call whose log is settled leaves the panel after this long.
const CLOSE_MS: u64 = 60_000;

/// One agent's phone, for all of the agent's pages. Its whole state is serde data, secrets left out: recordings begin with one.
#[derive(Debug, Serialize, Deserialize)]
pub struct Adapter {
    site: Site,
    phone: Phone,
    dialing: Dialing,
    shuttle: Shuttle,
    crm: Crm,
    pages: Pages,
    notices: Notices,
    counters: Counters,
    told: Told,
    dirty: bool,
    systems: Systems,
    /// Whose day this is.
    desk: Desk,
}

/// What integrators were told last, and what the agent is told only once.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Told {
    state: PhoneState,
    agent: (AgentId, Option<WorkMode>),
    /// The agent was told that the browser stores nothing.
    forgetful: bool,
}

impl Adapter {
    /// A new adapter; `seed` feeds the jitter.
    pub fn new(seed: u32) -> Self {
        Self {
            site: Site::default(),
            phone: Phone::new(seed),
            dialing: Dialing::default(),
            shuttle: Shuttle::new(seed),
            crm: Crm::default(),
            pages: Pages::default(),
            notices: Notices::default(),
            counters: Counters::default(),
            told: Told::default(),
            dirty: false,
            systems: Systems::new(seed),
            desk: Desk::default(),
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
                self.shuttle.network(now, online, lend!(self, effects));
            }
            Input::ClockJumped => {
                self.counters.clock_jumps += 1;
                self.phone.woke(now, lend!(self, effects));
                self.shuttle.woke(now, lend!(self, effects));
            }
            Input::Fetched(request, outcome) => self.fetched(now, request, &outcome, effects),
        }
        self.settle(now, effects);
        self.tick(now, effects);
        self.settle(now, effects);
        self.tell_surplus();
        self.settle_wrapup(now, effects);
        self.settle_discard(effects);
        self.dialing.settle_again(now, &mut self.phone, lend!(self, effects));
        self.dialing.settle_question(now, &self.phone, lend!(self, effects));
        self.settle(now, effects);
        self.apply_settings(now, effects);
        self.settle(now, effects);
        self.look_at_desk(now, effects);
        self.give_crm_its_due(now, effects);
        self.give_systems_their_due(now, effects);
        self.let_go(effects);
        // INVARIANT: what comes after the last `settle` changes no part, so that nobody waits for the next input to hear of it.
        debug_assert!(self.phone.next_change().is_none() && self.dialing.next_change().is_none());
        debug_assert!(self.shuttle.next_change().is_none());
        self.tell(effects);
        if std::mem::take(&mut self.dirty) {
            effects.push(Effect::Save);
        }
    }

    /// When `Input::Tick` is wanted, in monotonic milliseconds.
    pub fn next_deadline(&self) -> Option<u64> {
        [
            self.crm.timers.next(),
            self.pages.leave.next(),
            self.phone.next_deadline(),
            self.dialing.next_deadline(),
            self.notices.next_deadline(),
            self.crm.requests.next_deadline(),
            self.shuttle.next_deadline(),
            self.systems.directory.next_deadline(),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    fn socket(&mut self, now: Now, id: SocketId, event: SocketEvent, effects: &mut Effects) {
        if crate::phone::cti::socket_io::SocketIo::is_ours(id) {
            let cx = lend!(self, effects);
            return self.shuttle.socket(now, id, event, &mut self.phone, cx);
        }
        self.phone.socket(now, id, event, lend!(self, effects));
    }

    /// Passes each part's changes on to the others, until no part has changed anything more.
    fn settle(&mut self, now: Now, effects: &mut Effects) {
        loop {
            if let Some(change) = self.phone.next_change() {
                self.phone_changed(now, change, effects);
            } else if let Some(change) = self.dialing.next_change() {
                self.dialing_changed(now, change, effects);
            } else if let Some(change) = self.shuttle.next_change() {
                self.shuttle_changed(now, change, effects);
            } else {
                return;
            }
        }
    }

    /// What a change of the phone means for everything else.
    fn phone_changed(&mut self, now: Now, change: PhoneChange, effects: &mut Effects) {
        match change {
            PhoneChange::FirstCalls(changes) => {
                self.found_talking(&changes);
                self.calls_changed(now, &changes, effects);
            }
            PhoneChange::Calls(changes) => self.calls_changed(now, &changes, effects),
            PhoneChange::Ready { dials_unconfirmed } => {
                self.enable_click_to_dial(now, effects);
                let cx = lend!(self, effects);
                self.dialing.dial_held_click(now, dials_unconfirmed, &mut self.phone, cx);
            }
            PhoneChange::Lost => {
                for panel in self.pages.ids() {
                    effects.push(Effect::Panel(panel, PanelEffect::AskBrowser));
                }
            }
            PhoneChange::NotDone { number, was_dial } => {
                if was_dial {
                    self.dialing.forget_last();
                }
                self.pages.give_back(number);
            }
            PhoneChange::Wants(mode, reason) => self.set_mode(now, mode, reason, effects),
            PhoneChange::Pressed(panel, action) => self.act(now, panel, action, effects),
        }
    }

    /// What a change of dialling means for everything else.
    fn dialing_changed(&mut self, now: Now, change: DialingChange, effects: &mut Effects) {
        match change {
            DialingChange::Back(number) => self.pages.give_back(number),
            DialingChange::Used(panel, number) => self.pages.dialled(panel, &number),
            DialingChange::Ask(fetch) => self.systems.web.call(fetch, Purpose::MayDial, effects),
            DialingChange::Offer(number) => self.offer_number(now, &number, effects),
            DialingChange::Discard(id) => self.discard(id),
            DialingChange::Asks(panel) => {
                self.ask_crm(now, panel, CrmRequest::ShowPanel, None, effects);
            }
        }
    }

    /// Does what is due.
    fn tick(&mut self, now: Now, effects: &mut Effects) {
        self.phone.tick(now, self.dialing.click_waits(), lend!(self, effects));
        self.settle(now, effects);
        self.dialing.tick(now, &mut self.phone, lend!(self, effects));
        self.settle(now, effects);
        self.shuttle.tick(now, &mut self.phone, lend!(self, effects));
        self.settle(now, effects);
        self.tick_crm(now, effects);
        while let Some(due) = self.crm.timers.take_due(now) {
            match due {
                Due::Note(call) => drop(self.update_log(call, effects)),
                Due::Close(call) => self.close_settled(now, call),
                Due::Retry(call) if self.crm.records.retry_after(call).is_some() => {
                    self.save_log(call, effects);
                }
                // What waited for the pause is done with all else that the CRM is owed.
                Due::Retry(_) | Due::Pause => {}
            }
        }
        if self.pages.leave.take_due(now).is_some() {
            self.leave(now, effects);
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
