//! xCALLY Shuttle: its events move calls beside the CTI server's or instead of them, and rules say something to it
//! (spec/other-systems.md 2.3, docs/shuttle.md). Nothing can be asked of its calls: it has no call control.

mod said;
mod words;

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Phone;
use crate::call_state::{CallState, Direction};
use crate::clock::{Now, Timers};
use crate::effect::{Effect, Level};
use crate::foreign;
use crate::ids::{CallId, SocketId, StepId};
use crate::input::SocketEvent;
use crate::json::{self, Words};
use crate::notice::{NoticeKind, Topic};
use crate::phone::call::Call;
use crate::phone::calls::{Change as CallChange, Whose};
use crate::phone::cti::shuttle::{self, CallEvent, Kind, Message, OpenPage};
use crate::phone::cti::socket_io::{Change as IoChange, SocketIo};
use crate::privacy::{OfSite, SiteWord};
use crate::site::Site;
use crate::site::context::Context;
use crate::site::settings::shuttle::{Names, Options};
use crate::words::{Message as Said, say};

/// Shuttle does not tell that a ringing call went on to another agent: after this long it counts as ended here.
const RINGS_MS: u64 = 60_000;
/// A call's end may be lost: after this long it counts as over.
const TALKS_MS: u64 = 4 * 60 * 60 * 1_000;
/// For how many calls variables are kept that came before their calls; the oldest go first.
const EARLY: usize = 20;

/// What Shuttle's events leave for other parts to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What its calls did.
    Calls(Vec<CallChange>),
    /// A call of the CTI server's has just got Shuttle's details: what happened to it before counts now.
    Joined(CallId),
    /// It wants a page opened.
    Open(OpenPage),
    /// What became of a step of a rule that said something to it: its answer, or why there is none.
    Answered(StepId, Result<Said, Said>),
}

/// What there is of Shuttle.
#[derive(Debug, Serialize, Deserialize)]
pub struct Shuttle {
    io: SocketIo,
    /// What it was started with.
    started: OfSite<Option<Options>>,
    /// When a call of which nothing is heard counts as over.
    quiet: Timers<CallId>,
    /// Custom variables that came before their calls.
    early: Vec<(String, Vec<(SiteWord, String)>)>,
    /// What rules said and nobody has answered.
    said: Vec<(u32, StepId)>,
    /// Events of other agents.
    others: u64,
    /// Events that mean nothing here.
    unknown: u64,
    /// What nobody was told yet; empty between two inputs.
    #[serde(skip)]
    changes: VecDeque<Change>,
}

/// What the placeholders in a peer stand for: without a CTI server, the name that the agent typed.
fn names<'a>(phone: &'a Phone, site: &Site) -> Names<'a> {
    if site.is_alone() {
        return Names { extension: phone.typed_extension(), agent_id: phone.typed_extension() };
    }
    Names { extension: phone.extension(), agent_id: phone.agent_id() }
}

/// Whether a peer is this agent's.
fn is_own_peer(peer: &str, phone: &Phone, site: &Site) -> bool {
    let own = site.shuttle().map(|settings| settings.peers_of(names(phone, site))).unwrap_or_default();
    own.iter().any(|own| own.eq_ignore_ascii_case(peer))
}

/// Whether the agent must type the name in the peer.
pub fn asks_name(phone: &Phone, site: &Site) -> bool {
    site.can_name() && phone.typed_extension().is_empty()
}

impl Shuttle {
    /// Nothing yet; `seed` feeds the jitter.
    pub fn new(seed: u32) -> Self {
        Self {
            // Another sequence than the CTI servers' connection has.
            io: SocketIo::new(seed ^ 0x5eed),
            started: OfSite(None),
            quiet: Timers::default(),
            early: Vec::new(),
            said: Vec::new(),
            others: 0,
            unknown: 0,
            changes: VecDeque::new(),
        }
    }

    /// The first change that was not told yet.
    pub fn next_change(&mut self) -> Option<Change> {
        self.changes.pop_front()
    }

    /// The agent is gone: variables that came before their calls were about that agent's calls.
    pub fn forget(&mut self) {
        self.early.clear();
    }

    /// The settings are in force: connects where they ask for Shuttle, and closes the connection where they do not. True if
    /// something changed.
    pub fn start(&mut self, now: Now, phone: &mut Phone, cx: &mut Context<'_>) -> bool {
        let options = cx.site.shuttle().map(|settings| settings.options.clone());
        if *self.started == options {
            return false;
        }
        self.started.0.clone_from(&options);
        cx.notices.clear(Topic::Shuttle);
        match options {
            Some(options) => self.io.start(now, &options, cx.effects),
            None => self.io.close(cx.effects),
        }
        // The new server does not know the calls of the one before.
        phone.calls.shuttle_lost();
        true
    }

    /// When `tick` is wanted, in monotonic milliseconds.
    pub fn next_deadline(&self) -> Option<u64> {
        [self.io.next_deadline(), self.quiet.next()].into_iter().flatten().min()
    }

    /// Something happened to its socket.
    pub fn socket(
        &mut self,
        now: Now,
        id: SocketId,
        event: SocketEvent,
        phone: &mut Phone,
        cx: &mut Context<'_>,
    ) {
        let change = self.io.socket(now, id, event, cx.effects);
        self.io_changed(now, change, phone, cx);
    }

    /// Does what is due.
    pub fn tick(&mut self, now: Now, phone: &mut Phone, cx: &mut Context<'_>) {
        loop {
            match self.io.tick(now, cx.effects) {
                IoChange::None => break,
                change => self.io_changed(now, change, phone, cx),
            }
        }
        while let Some(call) = self.quiet.take_due(now) {
            self.end(now, call, phone);
        }
    }

    /// The browser is on a network, or off it.
    pub fn network(&mut self, now: Now, online: bool, cx: &mut Context<'_>) {
        self.io.network(now, online, cx.effects);
    }

    /// The machine slept, or its clock was set.
    pub fn woke(&mut self, now: Now, cx: &mut Context<'_>) {
        self.io.woke(now);
        self.look(now, cx);
    }

    /// Somebody looks at a page again.
    pub fn look(&mut self, now: Now, cx: &mut Context<'_>) {
        self.io.look(now, cx.effects);
    }

    /// The agent wants it tried again, whatever the server said.
    pub fn retry(&mut self, now: Now, cx: &mut Context<'_>) {
        self.io.retry(now, cx.effects);
    }

    fn io_changed(&mut self, now: Now, change: IoChange, phone: &mut Phone, cx: &mut Context<'_>) {
        match change {
            IoChange::None => {}
            IoChange::Stale => cx.counters.stale += 1,
            IoChange::Joined => {
                cx.effects.push(Effect::Log(Level::Info, "connected to Shuttle".to_owned()));
                cx.notices.clear(Topic::Shuttle);
            }
            IoChange::Lost(reason) => {
                cx.effects.push(Effect::Log(Level::Warn, format!("Shuttle: {}", reason.code())));
                phone.calls.shuttle_lost();
                cx.changed();
                if reason.needs_somebody() {
                    let words = say!("full-stop", sentence: reason.sentence());
                    cx.notices.trouble(Topic::Shuttle, NoticeKind::Warning, words);
                }
            }
            IoChange::Answered(ack, answer) => {
                let words: Vec<String> = answer.iter().filter_map(Value::words).collect();
                let words: String = words.join(" ").chars().take(200).collect();
                self.said_came_to(ack, Ok(Said::as_said(&words)));
            }
            IoChange::Unanswered(ack) => self.said_came_to(ack, Err(say!("shuttle-did-not-answer"))),
            IoChange::Event(name, mut arguments) => {
                cx.counters.cut += arguments.iter_mut().map(cleaned).sum::<u64>();
                self.event(now, &name, &arguments, phone, cx);
            }
        }
    }

    fn said_came_to(&mut self, ack: u32, answer: Result<Said, Said>) {
        let Some(at) = self.said.iter().position(|(said, _)| *said == ack) else { return };
        let (_, step) = self.said.remove(at);
        self.changes.push_back(Change::Answered(step, answer));
    }

    fn event(&mut self, now: Now, name: &str, arguments: &[Value], phone: &mut Phone, cx: &mut Context<'_>) {
        let Some(settings) = cx.site.shuttle() else { return };
        match shuttle::read(name, arguments, &settings.variables_event) {
            Some(Message::Call(event)) => self.call(now, *event, phone, cx.site),
            Some(Message::Variables(calls)) => self.variables(calls, phone),
            Some(Message::Open(page)) if is_own_peer(&page.peer, phone, cx.site) => {
                self.changes.push_back(Change::Open(page));
            }
            Some(Message::Notify(words)) if is_own_peer(&words.peer, phone, cx.site) => {
                words::show(&words, cx.notices);
            }
            Some(Message::Open(_) | Message::Notify(_)) => self.others += 1,
            None => self.unknown += 1,
        }
    }

    fn call(&mut self, now: Now, mut event: CallEvent, phone: &mut Phone, site: &Site) {
        let whose = whose(&event, phone, site);
        if let Some(at) = self.early.iter().position(|(id, _)| *id == event.id)
            && whose == Whose::Ours
        {
            let (_, vars) = self.early.remove(at);
            event.details.learn_vars(vars);
        }
        let changes = phone.calls.shuttle(now.wall_ms, &event, whose);
        if changes.is_empty() && whose == Whose::Theirs {
            self.others += 1;
        }
        for change in &changes {
            self.watch(now, change.id(), phone);
            self.joined(change.id(), phone, site);
        }
        self.changes.push_back(Change::Calls(changes));
    }

    /// A call of the CTI server has got Shuttle's details, and Shuttle's calls pop.
    fn joined(&mut self, id: CallId, phone: &Phone, site: &Site) {
        let pops = site.shuttle().is_some_and(|settings| settings.pops);
        let is_own = |call: &Call| !call.is_foreign() && call.is_live();
        if pops && phone.calls.get(id).is_some_and(is_own) {
            self.changes.push_back(Change::Joined(id));
        }
    }

    fn variables(&mut self, calls: Vec<(String, Vec<(SiteWord, String)>)>, phone: &mut Phone) {
        for (id, vars) in calls {
            if let Some(change) = phone.calls.shuttle_variables(&id, &vars) {
                self.changes.push_back(Change::Calls(vec![change]));
                continue;
            }
            self.early.retain(|(known, _)| *known != id);
            if self.early.len() >= EARLY {
                self.early.remove(0);
            }
            self.early.push((id, vars));
        }
    }

    /// Watches a call, since its end may never be told.
    fn watch(&mut self, now: Now, id: CallId, phone: &Phone) {
        match phone.calls.get(id).filter(|call| call.is_foreign() && call.is_live()) {
            Some(call) if call.state == CallState::Alerting => self.quiet.set(now, id, RINGS_MS),
            Some(_) => self.quiet.set(now, id, TALKS_MS),
            None => self.quiet.clear(id),
        }
    }

    /// After a page load: the calls that there are.
    pub fn restored(&mut self, now: Now, phone: &Phone) {
        for call in phone.calls.iter().filter(|call| call.is_live()) {
            self.watch(now, call.id, phone);
        }
    }

    /// A call is over without Shuttle's word.
    pub fn end(&mut self, now: Now, id: CallId, phone: &mut Phone) {
        self.quiet.clear(id);
        if let Some(change) = phone.calls.end_foreign(now.wall_ms, id) {
            self.changes.push_back(Change::Calls(vec![change]));
        }
    }

    /// Whether a call counts for pops. Of two sources only one counts; a call that nobody took counts for the agent whose peer
    /// takes abandoned calls.
    pub fn counts(&self, call: &Call, phone: &Phone, site: &Site) -> bool {
        let Some(settings) = site.shuttle() else { return !call.is_foreign() };
        let shuttle_id = call.details.as_ref().map_or("", |details| details.shuttle_id.as_str());
        if is_nobodys(call, phone, site) {
            return settings.takes_abandoned(names(phone, site));
        }
        if site.is_alone() {
            return true;
        }
        // While Shuttle is not connected, calls do not wait for its details.
        if settings.pops { !shuttle_id.is_empty() || !self.io.is_joined() } else { !call.is_foreign() }
    }
}

/// Whose call an event is about: Shuttle sends those of all agents.
fn whose(event: &CallEvent, phone: &Phone, site: &Site) -> Whose {
    let Some(settings) = site.shuttle() else { return Whose::Theirs };
    let details = &event.details;
    if !details.peer.is_empty() {
        return if is_own_peer(&details.peer, phone, site) { Whose::Ours } else { Whose::Theirs };
    }
    if event.kind == Kind::Abandon {
        let shown = settings.queues.is_empty()
            || settings.queues.iter().any(|queue| queue.eq_ignore_ascii_case(&details.queue));
        return if shown { Whose::Nobodys } else { Whose::Theirs };
    }
    let inbound = event.direction == Direction::In;
    if inbound && settings.is_agent(&details.agent_number, names(phone, site)) {
        return Whose::Ours;
    }
    Whose::Theirs
}

/// Whether nobody took a call of Shuttle's, so that it names no peer. Rules run about it all the same; it pops nothing by itself.
pub fn is_nobodys(call: &Call, phone: &Phone, site: &Site) -> bool {
    let peerless = call.details.as_ref().is_some_and(|details| details.peer.is_empty());
    let number = call.details.as_ref().map_or("", |details| details.agent_number.as_str());
    let is_ours = site.shuttle().is_some_and(|settings| settings.is_agent(number, names(phone, site)));
    call.is_foreign() && peerless && !is_ours
}

/// Cleans an argument of an event, which may be JSON in a text; gives how many of its texts were too long.
fn cleaned(argument: &mut Value) -> u64 {
    if let Value::String(text) = argument
        && let Some(fields) = json::read_object(text)
    {
        *argument = Value::Object(fields);
    }
    foreign::clean(argument)
}
