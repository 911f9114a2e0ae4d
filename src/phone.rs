//! The phone: what the switch says and is told. Which server serves (`connection`), what waits for its answer (`session`), how it
//! speaks (`cti`), who is logged in (`agent`), and what calls do (`calls`). [`Phone`] owns these and ties them together: the start
//! order and reconciliation (`start`), what the server says (`server`), the loss of a side (`failover`), what the agent may
//! ask for (`control`), and what follows a call (`wrapup`).

pub mod agent;
pub mod call;
pub mod calls;
pub mod connection;
mod control;
pub mod cti;
pub mod dialing;
mod failover;
mod queues;
mod saved;
mod server;
pub mod session;
pub mod shuttle;
mod start;
pub mod wrapup;

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use crate::clock::{Now, Timers};
use crate::effect::{Effect, Level};
use crate::ids::{PanelId, SocketId};
use crate::input::{Action, SocketEvent};
use crate::privacy::{Number, ReasonCode, SiteText};
use crate::site::Site;
use crate::site::context::Context;
use crate::site::settings::Settings;
use crate::work_mode::WorkMode;
use agent::Agent;
use calls::{Calls, Line};
use connection::{Change as ConnectionChange, Connection};
use cti::ctisvr::Request;
use failover::Away;
use queues::Queues;
use session::{Session, Step};
use wrapup::Wrapup;

pub use saved::Saved;

/// The start order may take this long, up to the last reply before the phone is ready.
const START_ORDER_MS: u64 = 4_000;
/// How often the phone checks whether it should go to the other side.
const RETURN_MS: u64 = 5_000;

/// What happened to the phone that others must know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What calls did.
    Calls(Vec<calls::Change>),
    /// The same, of the first calls that the server told since this adapter began.
    FirstCalls(Vec<calls::Change>),
    /// The phone is ready: numbers can be clicked, and a click that waited is dialled.
    Ready {
        /// A number was dialled before, and it is not known yet what came of it.
        dials_unconfirmed: bool,
    },
    /// A side was lost, not reached, or left.
    Lost,
    /// A request with a number was not done.
    NotDone {
        /// The number.
        number: Number,
        /// Whether the request was to dial it.
        was_dial: bool,
    },
    /// The agent is to be in this mode: after-call work has taken its time, or the server forgot what was chosen ahead.
    Wants(WorkMode, Option<ReasonCode>),
    /// What the agent pressed while the sides changed can be done now.
    Pressed(PanelId, Action),
}

/// The phone's own deadlines; connection and session keep theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Timer {
    Reconcile,
    ReconcileSoon,
    /// The standby took over: its start order begins.
    Start,
    StartAgain,
    /// The start order took too long.
    StartOrder,
    /// Requests that were not urgent right after a switch.
    Rest,
    /// The next question about a queue.
    Queues,
    /// A check whether to go back to the primary, or to leave a side that refuses to serve.
    Return,
}

/// The agent's phone on the CTI server.
#[derive(Debug, Serialize, Deserialize)]
pub struct Phone {
    timers: Timers<Timer>,
    connection: Connection,
    session: Session,
    agent: Agent,
    /// The calls there are, those of other sources too.
    pub calls: Calls,
    /// An extension that the agent typed, since the server could not find it by address.
    typed_extension: Number,
    last_reconcile: Option<u64>,
    /// No side serves, or the one that does has not told the calls yet.
    away: Option<Away>,
    /// Which server the saved state belongs to; another one's calls are not taken over.
    saved_for: Option<SiteText>,
    /// The server told the calls once.
    met_calls: bool,
    /// The return to available after a call.
    wrapup: Wrapup,
    /// How many agents of each queue are free.
    #[serde(default)] // for recordings of other versions
    queues: Queues,
    /// What nobody was told yet; empty between two inputs.
    #[serde(skip)]
    changes: VecDeque<Change>,
}

impl Phone {
    /// No phone yet; `seed` feeds the jitter.
    pub fn new(seed: u32) -> Self {
        Self {
            timers: Timers::default(),
            connection: Connection::new(seed),
            session: Session::default(),
            agent: Agent::default(),
            calls: Calls::default(),
            typed_extension: Number::default(),
            last_reconcile: None,
            away: None,
            saved_for: None,
            met_calls: false,
            wrapup: Wrapup::default(),
            queues: Queues::default(),
            changes: VecDeque::new(),
        }
    }

    /// The first change that was not told yet.
    pub fn next_change(&mut self) -> Option<Change> {
        self.changes.pop_front()
    }

    /// The connection to the CTI servers.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The session with the serving side.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The agent at the extension.
    pub fn agent(&self) -> &Agent {
        &self.agent
    }

    /// The agent's id; empty where nobody is logged in, or nobody knows.
    pub fn agent_id(&self) -> &str {
        self.agent.id().unwrap_or_default()
    }

    /// The own extension; empty while it is not known.
    pub fn extension(&self) -> &str {
        &self.session.extension
    }

    /// The extension, or the name, that the agent typed; empty where none was.
    pub fn typed_extension(&self) -> &str {
        &self.typed_extension
    }

    /// The agent typed a name for Shuttle's peer, where there is no CTI server.
    pub fn name(&mut self, typed: &str) {
        self.typed_extension = typed.into();
    }

    /// Whether the start order is through.
    pub fn is_ready(&self) -> bool {
        self.session.is_ready()
    }

    /// These settings are in force: connects to their servers, if the servers changed.
    pub fn connect(&mut self, now: Now, settings: &Settings, old: Option<&Settings>, cx: &mut Context<'_>) {
        let same_servers = old.is_some_and(|old| {
            old.primary == settings.primary
                && old.backup == settings.backup
                && old.failover == settings.failover
        });
        if let Some(old) = old {
            // The new settings may be another agent's.
            self.agent.forget_password();
            self.saved_for = Some(old.primary.clone());
        }
        self.saved_belongs_to(now, &settings.primary, cx);
        if same_servers {
            return;
        }
        drop(self.close_session(cx));
        if settings.primary.is_empty() {
            return self.connection.close(cx.effects);
        }
        let backup = settings.backup.as_deref();
        self.connection.start(now, &settings.primary, backup, &settings.failover, cx.effects);
    }

    /// Something happened to a socket of the CTI servers.
    pub fn socket(&mut self, now: Now, id: SocketId, event: SocketEvent, cx: &mut Context<'_>) {
        let change = self.connection.socket(now, id, event, cx.effects);
        self.connection_changed(now, change, cx);
    }

    /// The browser is on a network, or off it.
    pub fn network(&mut self, now: Now, online: bool, cx: &mut Context<'_>) {
        self.connection.network(now, online, cx.effects);
    }

    /// The machine slept, or its clock was set.
    pub fn woke(&mut self, now: Now, cx: &mut Context<'_>) {
        self.connection.woke(now, cx.effects);
        self.reconcile(now, cx);
    }

    /// Somebody looks at a page again.
    pub fn look(&mut self, now: Now, cx: &mut Context<'_>) {
        self.connection.look(now, cx.effects);
        self.reconcile(now, cx);
    }

    /// Whether the browser keeps pages off the local network.
    pub fn local_network(&mut self, is_barred: bool) {
        self.connection.local_network(is_barred);
    }

    /// The agent does not want to wait: connects now, or asks for the start order again.
    pub fn retry(&mut self, now: Now, cx: &mut Context<'_>) {
        match self.session.step {
            Step::Refused => self.start(now, cx),
            _ => self.connection.retry_if_waiting(now, cx.effects),
        }
    }

    /// Does what is due. `dial_waits`: a clicked number waits for the phone.
    pub fn tick(&mut self, now: Now, dial_waits: bool, cx: &mut Context<'_>) {
        loop {
            match self.connection.tick(now, cx.effects) {
                ConnectionChange::None => break,
                change => self.connection_changed(now, change, cx),
            }
        }
        while let Some(overdue) = self.session.take_overdue(now) {
            self.unanswered(now, &overdue, cx);
        }
        while let Some(timer) = self.timers.take_due(now) {
            match timer {
                Timer::Reconcile | Timer::ReconcileSoon => self.reconcile(now, cx),
                Timer::Start => self.start_switched(now, cx),
                Timer::StartAgain => self.start_again(now, cx),
                Timer::StartOrder => self.start_too_long(now, cx),
                Timer::Rest => self.ask_rest(now, cx),
                Timer::Return => self.think_of_return(now, dial_waits, cx),
                Timer::Queues => self.ask_about_queues(now, cx),
            }
        }
    }

    /// When `tick` is wanted, in monotonic milliseconds.
    pub fn next_deadline(&self) -> Option<u64> {
        let deadlines = [
            self.timers.next(),
            self.connection.next_deadline(),
            self.session.next_deadline(),
            self.wrapup.next_deadline(),
        ];
        deadlines.into_iter().flatten().min()
    }

    /// Sends a request to the serving side.
    pub fn ask(&mut self, now: Now, request: Request, cx: &mut Context<'_>) {
        if request.moves_calls() {
            self.calls.touch();
        }
        if request == Request::Answer {
            self.calls.answer_asked(now.wall_ms);
        }
        let frame = self.session.ask(now, request, self.calls.meant());
        self.connection.send(frame, cx.effects);
    }

    /// Sends what the agent pressed. Each key for digits is a wish of its own; a second press of any other button before the reply
    /// is the same wish.
    pub fn ask_as_pressed(&mut self, now: Now, request: Request, cx: &mut Context<'_>) {
        let is_key = matches!(request, Request::Dtmf(_));
        if is_key || !self.session.waits_for(|pending| *pending == request) {
            self.calls.let_go(&request);
            self.ask(now, request, cx);
        }
    }

    /// Drops the password.
    pub fn forget_password(&mut self) {
        self.agent.forget_password();
    }

    /// The agent is gone: what was dialled and pressed was theirs.
    pub fn forget_day(&mut self) {
        self.calls.forget_history();
        self.wrapup = Wrapup::default();
        self.session.forget_numbers();
        self.forget_numbers_in_flight();
        if !self.session.waits_for(Request::moves_calls) {
            self.calls.expect_nothing();
        }
    }

    /// The agent says that the phone is idle: what is shown ends.
    pub fn phone_is_idle(&mut self, now: Now, cx: &mut Context<'_>) {
        let changes = self.calls.phone_is_idle(now.wall_ms);
        self.calls_changed(now, changes, cx);
    }

    /// Calls changed, those of other sources too. What follows for the phone is about the CTI server's calls; others are told.
    pub fn calls_changed(&mut self, now: Now, changes: Vec<calls::Change>, cx: &mut Context<'_>) {
        self.follow(now, &changes, cx);
        self.changes.push_back(Change::Calls(changes));
    }

    /// Does what changes of calls mean for the phone: sends digits that waited for an answer, and reconciles after calls ended or began.
    fn follow(&mut self, now: Now, changes: &[calls::Change], cx: &mut Context<'_>) {
        for change in changes {
            if let calls::Change::Answered(id) = change {
                let digits = self.calls.get_mut(*id).map(|call| std::mem::take(&mut call.after_answer));
                if let Some(digits) = digits.filter(|digits| !digits.is_empty())
                    && self.supports("dtmf", cx.site)
                {
                    self.ask(now, Request::Dtmf(digits), cx);
                }
            }
        }
        let own =
            |change: &&calls::Change| self.calls.get(change.id()).is_some_and(|call| !call.is_foreign());
        let own: Vec<calls::Change> = changes.iter().filter(own).copied().collect();
        let mut ended = own.iter().filter(|change| matches!(change, calls::Change::Ended(_))).peekable();
        if ended.peek().is_some() {
            let talked =
                ended.any(|change| self.calls.get(change.id()).is_some_and(|call| call.answered.is_some()));
            if talked {
                self.wrapup.talk_ended(now);
            }
            if self.calls.live().next().is_none() {
                self.wrapup.calls_ended(self.agent.pending().cloned());
                self.agent.calls_ended(now.wall_ms, talked);
            }
            self.reconcile(now, cx);
        } else if own.iter().any(|change| matches!(change, calls::Change::Began(_)))
            && self.calls.live().count() == 1
            && let Some(settings) = cx.site.settings()
        {
            // The wait of an idle phone is too long for one with a call.
            self.timers.set(now, Timer::Reconcile, settings.reconcile_call_ms);
        }
    }

    /// Whether an optional request may be sent.
    fn supports(&self, word: &str, site: &Site) -> bool {
        !self.session.learned.is_unknown(word) && !site.is_off(word)
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

    /// The colleague who consults us about the caller of a call.
    pub fn consulted_by<'a>(&self, call: &'a call::Call) -> Option<&'a Number> {
        call.consulted_by(Self::line(&self.session, &self.connection, &self.agent))
    }

    fn connection_changed(&mut self, now: Now, change: ConnectionChange, cx: &mut Context<'_>) {
        match change {
            ConnectionChange::None => {}
            ConnectionChange::Stale => cx.counters.stale += 1,
            ConnectionChange::Text(frame) => self.frame(now, &frame, cx),
            ConnectionChange::Opened(side) => {
                let words = format!("connected to the {} server", side.name());
                cx.effects.push(Effect::Log(Level::Info, words));
                self.start(now, cx);
            }
            ConnectionChange::Lost(side, reason) => self.lost(now, side, &reason, cx),
            ConnectionChange::Probe => self.ask(now, Request::MyExtension, cx),
        }
    }
}
