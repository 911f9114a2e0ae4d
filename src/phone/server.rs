//! What the server says: replies, events, silence.

use super::{Change, Phone};
use crate::action::ActionName;
use crate::clock::Now;
use crate::ids::CallId;
use crate::notice::Topic;
use crate::phone::call::Call;
use crate::phone::connection::Reason;
use crate::phone::cti::ctisvr::{Event, EventKind, Frame, Reply, Request, read};
use crate::phone::session::{Known, Pending, Step};
use crate::site::context::Context;
use crate::words::{Message, say};

impl Phone {
    /// Takes a text frame of the serving side. One that can't be read is counted, and nothing else comes of it.
    pub(super) fn frame(&mut self, now: Now, frame: &str, cx: &mut Context<'_>) {
        cx.counters.frames += 1;
        match read(frame) {
            Frame::Reply(reply) => {
                cx.counters.cut += reply.cut;
                self.reply(now, &reply, cx);
            }
            Frame::Event(event) => {
                cx.counters.cut += event.cut;
                self.event(now, &event, cx);
            }
            Frame::Unreadable(_) => cx.counters.unreadable += 1,
        }
    }

    fn reply(&mut self, now: Now, reply: &Reply, cx: &mut Context<'_>) {
        let Some(pending) = self.session.answered(reply) else {
            cx.counters.unmatched_replies += 1;
            return;
        };
        if reply.success {
            cx.notices.clear(Topic::Request(pending.request.word()));
            self.succeeded(now, &pending, reply, cx);
        } else {
            cx.counters.refused += 1;
            self.refused(now, &pending.request, reply, cx);
        }
    }

    fn succeeded(&mut self, now: Now, pending: &Pending, reply: &Reply, cx: &mut Context<'_>) {
        let request = &pending.request;
        match request {
            Request::MyExtension if self.session.is_ready() => self.address_told(now, reply, cx),
            Request::QueryDeviceInfo if self.session.is_ready() => {
                self.session.who_told = true;
                self.agent.logged_in(&reply.associated_device());
                cx.changed();
                self.reconcile(now, cx);
            }
            Request::MyExtension | Request::StartMonitor | Request::QueryDeviceInfo => {
                self.started(now, request, pending.waited(now), reply, cx);
            }
            Request::Snapshot => self.snapshot(now, pending, reply, cx),
            Request::QueryAgentState => match reply.agent() {
                Some(reading) => {
                    self.session.learned.agent_state = Known::Yes;
                    let shown = self.agent.mode().map(|mode| mode.mode);
                    self.agent_told(now, &reading, cx);
                    self.mode_told(now, shown, cx);
                }
                None => self.session.learned.agent_state = Known::No,
            },
            Request::QueryAcdSplit(split) => {
                if self.queues.told(now, split, reply.free_agents()) {
                    self.session.learned.unknown_request(request.word());
                }
            }
            Request::Login { agent_id, password } => {
                self.agent.logged_in(agent_id);
                self.agent.keep_password(agent_id, password);
                cx.changed();
                self.reconcile(now, cx);
            }
            Request::Logout { .. } => {
                self.agent.logged_out();
                cx.notices.clear(Topic::Mode);
                cx.changed();
                self.reconcile(now, cx);
            }
            Request::SetState { agent_id, password, mode, reason } => {
                if let Some(password) = password {
                    self.agent.keep_password(agent_id, password);
                }
                let in_call = self.calls.live().next().is_some();
                self.agent.confirmed(now.wall_ms, *mode, reason.as_deref().unwrap_or_default(), in_call);
                cx.notices.clear(Topic::Mode);
                self.session.mode_told = true;
                self.wrapup.taken(true);
                cx.changed();
                self.reconcile(now, cx);
            }
            _ => {
                let line = Self::line(&self.session, &self.connection, &self.agent);
                let changes = self.calls.succeeded(now.wall_ms, request, pending.meant, line);
                self.calls_changed(now, changes, cx);
                if pending.meant.is_doubtful(request) {
                    self.reconcile(now, cx);
                }
            }
        }
    }

    fn snapshot(&mut self, now: Now, pending: &Pending, reply: &Reply, cx: &mut Context<'_>) {
        let Some(told) = reply.snapshot() else {
            self.no_snapshots(now, cx);
            return;
        };
        self.session.learned.snapshots = Known::Yes;
        if pending.meant.version != self.calls.version() {
            // Something moved after this snapshot was asked for: it may tell less than is known.
            if self.session.is_ready() {
                self.reconcile(now, cx);
            } else {
                self.ask(now, Request::Snapshot, cx);
            }
            return;
        }
        let line = Self::line(&self.session, &self.connection, &self.agent);
        let changes = self.calls.snapshot(now.wall_ms, &told, line);
        if std::mem::replace(&mut self.met_calls, true) {
            self.calls_changed(now, changes.clone(), cx);
        } else {
            self.follow(now, &changes, cx);
            self.changes.push_back(Change::FirstCalls(changes.clone()));
        }
        if self.session.step == Step::Starting && !self.session.in_turn {
            self.ready(now, cx);
        }
        self.back(now, Some(&changes), cx);
    }

    /// This server tells no calls.
    pub(super) fn no_snapshots(&mut self, now: Now, cx: &mut Context<'_>) {
        self.session.learned.snapshots = Known::No;
        self.forget_old_ringing(now, cx);
        if self.session.step == Step::Starting && !self.session.in_turn {
            self.ready(now, cx);
        }
        self.back(now, None, cx);
    }

    /// Without snapshots, a call that rang before the page load or the switch of sides is not believed for long.
    fn forget_old_ringing(&mut self, now: Now, cx: &mut Context<'_>) {
        let changes = self.calls.forget_old_ringing(now.wall_ms);
        self.calls_changed(now, changes, cx);
    }

    fn event(&mut self, now: Now, event: &Event, cx: &mut Context<'_>) {
        let own = &self.session.extension;
        if !event.extension.is_empty() && !own.is_empty() && event.extension != *own {
            // It is about somebody else's extension.
            cx.counters.unknown_events += 1;
            return;
        }
        let names = cx.site.settings().map_or(&[][..], |settings| settings.event_names.as_slice());
        let Some(kind) = event.kind(names) else {
            cx.counters.unknown_events += 1;
            self.session.learned.unknown_event(&event.name);
            self.reconcile(now, cx);
            return;
        };
        if kind == EventKind::AgentState {
            self.agent_event(now, event, cx);
            return;
        }
        // Names are read only with call fields, or when a call is known.
        if event.call.is_empty() && self.calls.live().next().is_none() {
            self.reconcile(now, cx);
            return;
        }
        let line = Self::line(&self.session, &self.connection, &self.agent);
        match self.calls.event(now.wall_ms, kind, event, line) {
            Some(changes) => {
                if kind != EventKind::Offer {
                    self.session.learned.events = Known::Yes;
                }
                if let Some((answered, meant)) = self.calls.answered_instead(now.wall_ms, &changes) {
                    self.say_who_was_answered(now, answered, meant, cx);
                }
                self.calls_changed(now, changes, cx);
            }
            None => self.reconcile(now, cx),
        }
    }

    /// The server answered another call than the agent pressed: the agent must not take one caller for the other.
    fn say_who_was_answered(&self, now: Now, answered: CallId, meant: CallId, cx: &mut Context<'_>) {
        let who = |id| self.calls.get(id).map(Call::other_party);
        if let (Some(who), Some(other)) = (who(answered), who(meant)) {
            let words = say!("other-call-answered", who: who, other: other);
            cx.notices.info(now, Topic::Request(ActionName::Answer.word()), words);
        }
    }

    fn agent_event(&mut self, now: Now, event: &Event, cx: &mut Context<'_>) {
        match event.name.as_str() {
            "logout" | "loggedoff"
                if event.agent_id.is_empty() || self.agent.id() == Some(&event.agent_id) =>
            {
                self.agent.logged_out();
            }
            "login" | "loggedon" if !event.agent_id.is_empty() => self.agent.logged_in(&event.agent_id),
            // Somebody else than who is shown, or nothing readable: the confirmed query says who is logged in.
            _ if event.agent_reading().is_none()
                || !event.agent_id.is_empty() && self.agent.id() != Some(&event.agent_id) =>
            {
                self.ask_who(now, cx);
            }
            _ => {}
        }
        if let Some(reading) = event.agent_reading() {
            self.agent_told(now, &reading, cx);
        }
        cx.changed();
        self.reconcile(now, cx);
    }

    /// Asks who is logged in, once the phone is ready; with each reconciliation again, until the server says it.
    pub(super) fn ask_who(&mut self, now: Now, cx: &mut Context<'_>) {
        self.session.who_told = false;
        let asked = self.session.waits_for(|request| *request == Request::QueryDeviceInfo);
        if self.session.is_ready() && !asked {
            self.ask(now, Request::QueryDeviceInfo, cx);
        }
    }

    fn refused(&mut self, now: Now, request: &Request, reply: &Reply, cx: &mut Context<'_>) {
        let words = reply.why_failed();
        if reply.is_unknown_request() {
            self.session.learned.unknown_request(request.word());
        }
        match request {
            Request::QueryDeviceInfo if self.session.is_ready() => {}
            Request::MyExtension if self.session.is_ready() => self.address_told(now, reply, cx),
            Request::MyExtension if !self.typed_extension.is_empty() => {
                // The agent typed the extension before, and the address is still not mapped: go on with the typed one.
                let extension = self.typed_extension.clone();
                self.use_extension(now, &extension, cx);
            }
            Request::MyExtension | Request::StartMonitor | Request::QueryDeviceInfo => {
                self.start_refused(now, request, words, cx);
            }
            Request::Snapshot => {
                if reply.is_unknown_request() {
                    self.no_snapshots(now, cx);
                } else if self.session.step == Step::Starting {
                    self.start(now, cx);
                }
            }
            Request::QueryAgentState => {
                if reply.is_unknown_request() {
                    self.session.learned.agent_state = Known::No;
                } else {
                    // Perhaps the agent logged out at the phone.
                    self.ask_who(now, cx);
                }
            }
            // A word about it would help nobody: its row has no figure.
            Request::QueryAcdSplit(split) => self.queues.refused(split),
            Request::Login { .. } => {
                self.agent.forget_password();
                self.refused_with(now, request, words, reply.is_about_password(), cx);
                self.ask_who(now, cx);
            }
            Request::SetState { password, mode, reason, .. } => {
                let is_password = password.is_none() || reply.is_about_password();
                let code = reason.as_deref().unwrap_or_default();
                if !is_password && self.keep_wish(now, *mode, code) {
                    cx.changed();
                    return self.reconcile(now, cx);
                }
                if is_password {
                    self.agent.forget_password();
                    self.agent.password_asked = Some((*mode, reason.clone()));
                }
                self.refused_with(now, request, words, reply.is_about_password(), cx);
                self.reconcile(now, cx);
            }
            _ => {
                self.refused_with(now, request, words, reply.is_about_password(), cx);
                self.not_done(request);
                self.reconcile(now, cx);
            }
        }
    }

    /// A request did not get its reply in time.
    pub(super) fn unanswered(&mut self, now: Now, pending: &Pending, cx: &mut Context<'_>) {
        cx.counters.unanswered += 1;
        let request = &pending.request;
        match request {
            // A silent server is noticed by its pulse; who is logged in is asked again.
            Request::QueryDeviceInfo | Request::MyExtension if self.session.is_ready() => {}
            Request::MyExtension | Request::StartMonitor | Request::QueryDeviceInfo => {
                let change = self.connection.give_up(now, Reason::NoAnswer(request.word()), cx.effects);
                self.connection_changed(now, change, cx);
            }
            // Asked again with the next reconciliation.
            Request::Snapshot | Request::QueryAgentState => {}
            // A server that says nothing to it is not asked again.
            Request::QueryAcdSplit(_) => self.session.learned.unknown_request(request.word()),
            Request::Login { .. } | Request::Logout { .. } => {
                self.failed(request, say!("no-server-answer"), cx);
                self.ask_who(now, cx);
            }
            Request::MakeCall(_)
            | Request::Consultation(_)
            | Request::Transfer(_)
            | Request::Conference(_) => {
                self.failed(request, say!("no-server-answer-check-phone"), cx);
                self.not_done(request);
                self.reconcile(now, cx);
            }
            _ => {
                self.failed(request, say!("no-server-answer"), cx);
                self.not_done(request);
                self.reconcile(now, cx);
            }
        }
    }

    /// The server refused a request: the agent reads that it did, and finds the server's own words in the details.
    fn refused_with(
        &mut self,
        now: Now,
        request: &Request,
        why: Message,
        is_password: bool,
        cx: &mut Context<'_>,
    ) {
        self.calls.not_let_go(request);
        let what = request.label();
        let detail = self.failure(request, why);
        let words = match (is_password, self.may_be_idle(request)) {
            (true, _) => say!("request-failed", what: what, why: say!("password-wrong")),
            (false, true) => say!("request-refused-or-idle", what: what),
            (false, false) => say!("request-refused", what: what),
        };
        let goes = request.moves_calls().then_some(now);
        cx.notices.refused_by_others(goes, Topic::Request(request.word()), words, detail);
    }

    /// The agent reads which request failed, and why.
    fn failed(&mut self, request: &Request, why: Message, cx: &mut Context<'_>) {
        cx.notices.warning(Topic::Request(request.word()), self.failure(request, why));
    }

    fn failure(&self, request: &Request, why: Message) -> Message {
        let what = request.label();
        if self.may_be_idle(request) {
            say!("request-failed-or-idle", what: what, why: why)
        } else {
            say!("request-failed", what: what, why: why)
        }
    }

    /// Whether a request may have failed since there is no call any more, which such a server does not tell.
    fn may_be_idle(&self, request: &Request) -> bool {
        request.moves_calls() && !self.session.learned.calls_are_told() && self.calls.live().next().is_some()
    }

    /// A request was not done: tells its number, so that it is not lost.
    pub(super) fn not_done(&mut self, request: &Request) {
        let (Request::MakeCall(number)
        | Request::Consultation(number)
        | Request::Transfer(number)
        | Request::Conference(number)
        | Request::DropParty(number)) = request
        else {
            return;
        };
        let mut number = number.clone();
        let dials = matches!(request, Request::MakeCall(_) | Request::Consultation(_));
        if dials {
            if let Some(expected) = self.calls.expected().filter(|_| !number.is_empty()) {
                number.clone_from(&expected.typed);
            }
            self.calls.expect_nothing();
        }
        self.changes.push_back(Change::NotDone { number, was_dial: dials });
    }
}
