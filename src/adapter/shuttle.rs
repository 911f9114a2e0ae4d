//! xCALLY Shuttle: its events move calls beside the CTI server's or instead of them, and rules say something to it
//! (spec/other-systems.md 2.3, docs/shuttle.md). Nothing can be asked of its calls: it has no call control.

mod actions;
mod words;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Adapter, Timer};
use crate::call_state::CallState;
use crate::clock::Now;
use crate::effect::{Effect, Effects, Level};
use crate::foreign;
use crate::ids::{CallId, SocketId, StepId};
use crate::input::SocketEvent;
use crate::json::{self, Words};
use crate::notice::{NoticeKind, Topic};
use crate::phone::call::Call;
use crate::phone::calls::{Change, Whose};
use crate::phone::cti::shuttle::{self, CallEvent, Kind, Message};
use crate::phone::cti::socket_io::{Change as IoChange, SocketIo};
use crate::privacy::{OfSite, SiteWord};
use crate::rules::Outcome;
use crate::site::settings::shuttle::{Names, Options};
use crate::words::{Message as Said, say};

/// A call that rings is not told to have stopped when it went on to another agent: after this long it has.
const RINGS_MS: u64 = 60_000;
/// What is said of a call beside its beginning may be lost; after this long it is over, whatever is known.
const TALKS_MS: u64 = 4 * 60 * 60 * 1_000;
/// Variables that came before their calls: the oldest go.
const EARLY: usize = 20;

/// What there is of Shuttle.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Shuttle {
    io: SocketIo,
    /// What it was started with.
    started: OfSite<Option<Options>>,
    /// Custom variables that came before their calls.
    early: Vec<(String, Vec<(SiteWord, String)>)>,
    /// What rules said and nobody has answered.
    said: Vec<(u32, StepId)>,
    /// Events of other agents.
    others: u64,
    /// Events that mean nothing here.
    unknown: u64,
}

impl Shuttle {
    /// What came before its call was about another agent's.
    pub(super) fn forget(&mut self) {
        self.early.clear();
    }

    pub(super) fn new(seed: u32) -> Self {
        // Another sequence than the CTI servers' connection has.
        Self {
            io: SocketIo::new(seed ^ 0x5eed),
            started: OfSite(None),
            early: Vec::new(),
            said: Vec::new(),
            others: 0,
            unknown: 0,
        }
    }
}

impl Adapter {
    fn io(&self) -> Option<&SocketIo> {
        self.site.shuttle()?;
        self.systems.shuttle.as_ref().map(|shuttle| &shuttle.io)
    }

    /// What placeholders in a peer stand for: without a CTI server the agent types it.
    fn names(&self) -> Names<'_> {
        if self.site.is_alone() {
            return Names { extension: self.phone.typed_extension(), agent_id: self.phone.typed_extension() };
        }
        Names { extension: self.phone.extension(), agent_id: self.phone.agent_id() }
    }

    /// Whether the agent must type the name in the peer.
    pub(super) fn asks_name(&self) -> bool {
        self.site.can_name() && self.phone.typed_extension().is_empty()
    }

    /// The settings are in force: connects where they say so, and closes what they don't.
    pub(super) fn start_shuttle(&mut self, now: Now, effects: &mut Effects) {
        let options = self.site.shuttle().map(|settings| settings.options.clone());
        let shuttle = self.systems.shuttle.get_or_insert_with(|| Box::new(Shuttle::new(1)));
        if *shuttle.started == options {
            return;
        }
        shuttle.started.0.clone_from(&options);
        self.notices.clear(Topic::Shuttle);
        match options {
            Some(options) => shuttle.io.start(now, &options, effects),
            None => shuttle.io.close(effects),
        }
        // Calls of another server are none of this one.
        self.phone.calls.shuttle_lost();
        if self.site.is_alone() {
            self.enable_click_to_dial(now, effects);
        }
    }

    /// When something is due.
    pub(super) fn shuttle_deadline(&self) -> Option<u64> {
        self.systems.shuttle.as_ref()?.io.next_deadline()
    }

    pub(super) fn shuttle_socket(
        &mut self,
        now: Now,
        id: SocketId,
        event: SocketEvent,
        effects: &mut Effects,
    ) {
        let Some(shuttle) = &mut self.systems.shuttle else { return };
        let change = shuttle.io.socket(now, id, event, effects);
        self.shuttle_changed(now, change, effects);
    }

    pub(super) fn tick_shuttle(&mut self, now: Now, effects: &mut Effects) {
        while let Some(shuttle) = &mut self.systems.shuttle {
            match shuttle.io.tick(now, effects) {
                IoChange::None => return,
                change => self.shuttle_changed(now, change, effects),
            }
        }
    }

    pub(super) fn shuttle_network(&mut self, now: Now, online: bool, effects: &mut Effects) {
        if let Some(shuttle) = &mut self.systems.shuttle {
            shuttle.io.network(now, online, effects);
        }
    }

    /// The machine slept, or somebody looks at a page again.
    pub(super) fn wake_shuttle(&mut self, now: Now, slept: bool, effects: &mut Effects) {
        let Some(shuttle) = &mut self.systems.shuttle else { return };
        if slept {
            shuttle.io.woke(now);
        }
        shuttle.io.look(now, effects);
    }

    /// The agent wants it tried again, whatever the server said.
    pub(super) fn retry_shuttle(&mut self, now: Now, effects: &mut Effects) {
        if let Some(shuttle) = &mut self.systems.shuttle {
            shuttle.io.retry(now, effects);
        }
    }

    fn shuttle_changed(&mut self, now: Now, change: IoChange, effects: &mut Effects) {
        match change {
            IoChange::None => {}
            IoChange::Stale => self.counters.stale += 1,
            IoChange::Joined => {
                effects.push(Effect::Log(Level::Info, "connected to Shuttle".to_owned()));
                self.notices.clear(Topic::Shuttle);
            }
            IoChange::Lost(reason) => {
                effects.push(Effect::Log(Level::Warn, format!("Shuttle: {}", reason.code())));
                self.phone.calls.shuttle_lost();
                self.dirty = true;
                if reason.needs_somebody() {
                    let words = say!("full-stop", sentence: reason.sentence());
                    self.notices.trouble(Topic::Shuttle, NoticeKind::Warning, words);
                }
            }
            IoChange::Answered(ack, answer) => {
                let words: Vec<String> = answer.iter().filter_map(Value::words).collect();
                let words: String = words.join(" ").chars().take(200).collect();
                self.said_came_to(ack, Outcome::Done(Said::as_said(&words)));
            }
            IoChange::Unanswered(ack) => {
                self.said_came_to(ack, Outcome::Failed(say!("shuttle-did-not-answer")));
            }
            IoChange::Event(name, mut arguments) => {
                self.counters.cut += arguments.iter_mut().map(cleaned).sum::<u64>();
                self.shuttle_event(now, &name, &arguments, effects);
            }
        }
    }

    fn said_came_to(&mut self, ack: u32, outcome: Outcome) {
        let Some(shuttle) = &mut self.systems.shuttle else { return };
        let Some(at) = shuttle.said.iter().position(|(said, _)| *said == ack) else { return };
        let (_, step) = shuttle.said.remove(at);
        self.step_came_to(step, outcome);
    }

    fn shuttle_event(&mut self, now: Now, name: &str, arguments: &[Value], effects: &mut Effects) {
        let Some(settings) = self.site.shuttle() else { return };
        match shuttle::read(name, arguments, &settings.variables_event) {
            Some(Message::Call(event)) => self.shuttle_call(now, *event, effects),
            Some(Message::Variables(calls)) => self.shuttle_variables(now, calls, effects),
            Some(Message::Open(page)) => self.shuttle_page(now, &page),
            Some(Message::Notify(words)) => self.shuttle_words(&words),
            None => self.count(|shuttle| &mut shuttle.unknown),
        }
    }

    fn count(&mut self, counter: fn(&mut Shuttle) -> &mut u64) {
        if let Some(shuttle) = &mut self.systems.shuttle {
            *counter(shuttle) += 1;
        }
    }

    /// A peer that is this agent's.
    fn is_own_peer(&self, peer: &str) -> bool {
        let own = self.site.shuttle().map(|settings| settings.peers_of(self.names())).unwrap_or_default();
        own.iter().any(|own| own.eq_ignore_ascii_case(peer))
    }

    /// Whose call an event is about: those of all agents come.
    fn whose(&self, event: &CallEvent) -> Whose {
        let Some(settings) = self.site.shuttle() else { return Whose::Theirs };
        let details = &event.details;
        if !details.peer.is_empty() {
            return if self.is_own_peer(&details.peer) { Whose::Ours } else { Whose::Theirs };
        }
        if event.kind == Kind::Abandon {
            let shown = settings.queues.is_empty()
                || settings.queues.iter().any(|queue| queue.eq_ignore_ascii_case(&details.queue));
            return if shown { Whose::Nobodys } else { Whose::Theirs };
        }
        let inbound = event.direction == crate::call_state::Direction::In;
        if inbound && settings.is_agent(&details.agent_number, self.names()) {
            return Whose::Ours;
        }
        Whose::Theirs
    }

    fn shuttle_call(&mut self, now: Now, mut event: CallEvent, effects: &mut Effects) {
        let whose = self.whose(&event);
        if let Some(shuttle) = &mut self.systems.shuttle
            && let Some(at) = shuttle.early.iter().position(|(id, _)| *id == event.id)
            && whose == Whose::Ours
        {
            let (_, vars) = shuttle.early.remove(at);
            event.details.learn_vars(vars);
        }
        let changes = self.phone.calls.shuttle(now.wall_ms, &event, whose);
        if changes.is_empty() && whose == Whose::Theirs {
            self.count(|shuttle| &mut shuttle.others);
        }
        for change in &changes {
            let id = change.id();
            self.watch_foreign(now, id);
            self.joined_now(now, id, effects);
        }
        self.phone.calls_changed(now, changes, lend!(self, effects));
    }

    /// A call of the CTI server has just got Shuttle's details, and Shuttle's calls pop: what happened to it counts now.
    fn joined_now(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let pops = self.site.shuttle().is_some_and(|settings| settings.pops);
        let Some(call) = self.phone.calls.get(id).filter(|call| pops && !call.is_foreign() && call.is_live())
        else {
            return;
        };
        // Each rule runs once about each.
        let answered = call.answered.is_some();
        self.rules_about(now, Change::Began(id), effects);
        if answered {
            self.rules_about(now, Change::Answered(id), effects);
        }
    }

    fn shuttle_variables(
        &mut self,
        now: Now,
        calls: Vec<(String, Vec<(SiteWord, String)>)>,
        effects: &mut Effects,
    ) {
        for (id, vars) in calls {
            if let Some(change) = self.phone.calls.shuttle_variables(&id, &vars) {
                self.phone.calls_changed(now, vec![change], lend!(self, effects));
            } else if let Some(shuttle) = &mut self.systems.shuttle {
                shuttle.early.retain(|(known, _)| *known != id);
                if shuttle.early.len() >= EARLY {
                    shuttle.early.remove(0);
                }
                shuttle.early.push((id, vars));
            }
        }
    }

    /// The end of a call may never be told.
    fn watch_foreign(&mut self, now: Now, id: CallId) {
        let timer = Timer::ShuttleQuiet(id);
        match self.phone.calls.get(id).filter(|call| call.is_foreign() && call.is_live()) {
            Some(call) if call.state == CallState::Alerting => self.timers.set(now, timer, RINGS_MS),
            Some(_) => self.timers.set(now, timer, TALKS_MS),
            None => self.timers.clear(timer),
        }
    }

    /// After a page load.
    pub(super) fn watch_all_foreign(&mut self, now: Now) {
        let ids: Vec<CallId> =
            self.phone.calls.iter().filter(|call| call.is_live()).map(|call| call.id).collect();
        for id in ids {
            self.watch_foreign(now, id);
        }
    }

    /// A call of Shuttle's is over without its word.
    pub(super) fn end_foreign(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        self.timers.clear(Timer::ShuttleQuiet(id));
        if let Some(change) = self.phone.calls.end_foreign(now.wall_ms, id) {
            self.phone.calls_changed(now, vec![change], lend!(self, effects));
        }
    }

    /// Whether rules run about a call: also about one that nobody took, which pops nothing by itself.
    pub(super) fn runs_rules(&self, call: &Call) -> bool {
        self.is_nobodys(call) || self.counts(call)
    }

    /// Whether nobody took a call of Shuttle's, so that it names no peer.
    fn is_nobodys(&self, call: &Call) -> bool {
        let peerless = call.details.as_ref().is_some_and(|details| details.peer.is_empty());
        let is_ours =
            self.site.shuttle().is_some_and(|settings| settings.is_agent(agent_number(call), self.names()));
        call.is_foreign() && peerless && !is_ours
    }

    /// Whether a call's record pops: of two sources one counts, and what nobody took is nobody's.
    pub(super) fn counts(&self, call: &Call) -> bool {
        let Some(settings) = self.site.shuttle() else { return !call.is_foreign() };
        let shuttle_id = call.details.as_ref().map_or("", |details| details.shuttle_id.as_str());
        if self.is_nobodys(call) {
            return settings.takes_abandoned(self.names());
        }
        if self.site.is_alone() {
            return true;
        }
        let is_joined = self.io().is_some_and(SocketIo::is_joined);
        // While Shuttle is away nobody waits for it.
        if settings.pops { !shuttle_id.is_empty() || !is_joined } else { !call.is_foreign() }
    }
}

fn agent_number(call: &Call) -> &str {
    call.details.as_ref().map_or("", |details| details.agent_number.as_str())
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
