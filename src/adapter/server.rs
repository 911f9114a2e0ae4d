//! What the server says: replies, events, silence.

use super::Adapter;
use crate::clock::Now;
use crate::effect::Effects;
use crate::notice::Topic;
use crate::phone::connection::Reason;
use crate::phone::cti::ctisvr::{Event, EventKind, Frame, Reply, Request, read};
use crate::phone::session::{Known, Pending, Step};
use crate::words::{Arg, Message, say};
use crate::work_mode::WorkMode;

impl Adapter {
    /// Takes a text frame of the serving side. Nothing in it can do more than be counted.
    pub(super) fn frame(&mut self, now: Now, frame: &str, effects: &mut Effects) {
        self.counters.frames += 1;
        match read(frame) {
            Frame::Reply(reply) => {
                self.counters.cut += reply.cut;
                self.reply(now, &reply, effects);
            }
            Frame::Event(event) => {
                self.counters.cut += event.cut;
                self.event(now, &event, effects);
            }
            Frame::Unreadable(_) => self.counters.unreadable += 1,
        }
    }

    fn reply(&mut self, now: Now, reply: &Reply, effects: &mut Effects) {
        let Some(pending) = self.session.answered(reply) else {
            self.counters.unmatched_replies += 1;
            return;
        };
        if reply.success {
            self.notices.clear(Topic::Request(pending.request.word()));
            self.succeeded(now, &pending, reply, effects);
        } else {
            self.counters.refused += 1;
            self.refused(now, &pending.request, reply, effects);
        }
    }

    fn succeeded(&mut self, now: Now, pending: &Pending, reply: &Reply, effects: &mut Effects) {
        let request = &pending.request;
        match request {
            Request::MyExtension if self.session.is_ready() => self.address_told(now, reply, effects),
            Request::QueryDeviceInfo if self.session.is_ready() => {
                self.session.who_told = true;
                self.agent.logged_in(&reply.associated_device());
                self.dirty = true;
                self.reconcile(now, effects);
            }
            Request::MyExtension | Request::StartMonitor | Request::QueryDeviceInfo => {
                self.started(now, request, pending.waited(now), reply, effects);
            }
            Request::Snapshot => self.snapshot(now, pending, reply, effects),
            Request::QueryAgentState => match reply.agent() {
                Some(reading) => {
                    self.session.learned.agent_state = Known::Yes;
                    let shown = self.agent.mode().map(|mode| mode.mode);
                    self.agent.told(now.wall_ms, &reading);
                    self.mode_told(now, shown);
                }
                None => self.session.learned.agent_state = Known::No,
            },
            Request::Login { agent_id, password } => {
                self.agent.logged_in(agent_id);
                self.agent.keep_password(agent_id, password);
                self.dirty = true;
                self.reconcile(now, effects);
            }
            Request::Logout { .. } => {
                self.agent.logged_out();
                self.dirty = true;
                self.reconcile(now, effects);
            }
            Request::SetState { agent_id, password, mode, reason } => {
                if let Some(password) = password {
                    self.agent.keep_password(agent_id, password);
                }
                let in_call = self.calls.live().next().is_some();
                self.agent.confirmed(now.wall_ms, *mode, reason.as_deref().unwrap_or_default(), in_call);
                self.dirty = true;
                self.reconcile(now, effects);
            }
            _ => {
                let line = Self::line(&self.session, &self.connection, &self.agent);
                let changes = self.calls.succeeded(now.wall_ms, request, pending.meant, line);
                self.calls_changed(now, &changes, effects);
                if pending.meant.is_doubtful(request) {
                    self.reconcile(now, effects);
                }
            }
        }
    }

    fn snapshot(&mut self, now: Now, pending: &Pending, reply: &Reply, effects: &mut Effects) {
        let Some(told) = reply.snapshot() else {
            self.no_snapshots(now, effects);
            return;
        };
        self.session.learned.snapshots = Known::Yes;
        if pending.meant.version != self.calls.version() {
            // Something moved after this was asked: it may tell less than is known.
            if self.session.is_ready() {
                self.reconcile(now, effects);
            } else {
                self.ask(now, Request::Snapshot, effects);
            }
            return;
        }
        let line = Self::line(&self.session, &self.connection, &self.agent);
        let changes = self.calls.snapshot(now.wall_ms, &told, line);
        if !std::mem::replace(&mut self.met_calls, true) {
            self.found_talking(&changes);
        }
        self.calls_changed(now, &changes, effects);
        if self.session.step == Step::Starting && !self.session.in_turn {
            self.ready(now, effects);
        }
        self.back(now, Some(&changes), effects);
    }

    /// This server tells no calls.
    pub(super) fn no_snapshots(&mut self, now: Now, effects: &mut Effects) {
        self.session.learned.snapshots = Known::No;
        self.forget_old_ringing(now, effects);
        if self.session.step == Step::Starting && !self.session.in_turn {
            self.ready(now, effects);
        }
        self.back(now, None, effects);
    }

    /// Without snapshots, a call that rang before the page load or the switch of sides is not believed for long.
    fn forget_old_ringing(&mut self, now: Now, effects: &mut Effects) {
        let changes = self.calls.forget_old_ringing(now.wall_ms);
        self.calls_changed(now, &changes, effects);
    }

    fn event(&mut self, now: Now, event: &Event, effects: &mut Effects) {
        let own = &self.session.extension;
        if !event.extension.is_empty() && !own.is_empty() && event.extension != *own {
            // It is about somebody else's extension.
            self.counters.unknown_events += 1;
            return;
        }
        let names = self.site.settings().map_or(&[][..], |settings| settings.event_names.as_slice());
        let Some(kind) = event.kind(names) else {
            self.counters.unknown_events += 1;
            self.session.learned.unknown_event(&event.name);
            self.reconcile(now, effects);
            return;
        };
        if kind == EventKind::AgentState {
            self.agent_event(now, event, effects);
            return;
        }
        // Names are read only with call fields, or when a call is known.
        if event.call.is_empty() && self.calls.live().next().is_none() {
            self.reconcile(now, effects);
            return;
        }
        let line = Self::line(&self.session, &self.connection, &self.agent);
        match self.calls.event(now.wall_ms, kind, event, line) {
            Some(changes) => {
                if kind != EventKind::Offer {
                    self.session.learned.events = Known::Yes;
                }
                self.calls_changed(now, &changes, effects);
            }
            None => self.reconcile(now, effects),
        }
    }

    fn agent_event(&mut self, now: Now, event: &Event, effects: &mut Effects) {
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
                self.ask_who(now, effects);
            }
            _ => {}
        }
        if let Some(reading) = event.agent_reading() {
            self.agent.told(now.wall_ms, &reading);
        }
        self.dirty = true;
        self.reconcile(now, effects);
    }

    /// Asks who is logged in, once the phone is ready; with each reconciliation again, until the server says it.
    pub(super) fn ask_who(&mut self, now: Now, effects: &mut Effects) {
        self.session.who_told = false;
        let asked = self.session.waits_for(|request| *request == Request::QueryDeviceInfo);
        if self.session.is_ready() && !asked {
            self.ask(now, Request::QueryDeviceInfo, effects);
        }
    }

    fn refused(&mut self, now: Now, request: &Request, reply: &Reply, effects: &mut Effects) {
        let words = reply.why_failed();
        if reply.is_unknown_request() {
            self.session.learned.unknown_request(request.word());
        }
        match request {
            Request::QueryDeviceInfo if self.session.is_ready() => {}
            Request::MyExtension if self.session.is_ready() => self.address_told(now, reply, effects),
            Request::MyExtension if !self.typed_extension.is_empty() => {
                // Typed before, and the address is still not mapped: go on with it.
                let extension = self.typed_extension.clone();
                self.use_extension(now, &extension, effects);
            }
            Request::MyExtension | Request::StartMonitor | Request::QueryDeviceInfo => {
                self.start_refused(now, request, words);
            }
            Request::Snapshot => {
                if reply.is_unknown_request() {
                    self.no_snapshots(now, effects);
                } else if self.session.step == Step::Starting {
                    self.start(now, effects);
                }
            }
            Request::QueryAgentState => {
                if reply.is_unknown_request() {
                    self.session.learned.agent_state = Known::No;
                } else {
                    // Perhaps the agent logged out at the phone.
                    self.ask_who(now, effects);
                }
            }
            Request::Login { .. } => {
                self.agent.forget_password();
                self.failed(request, words);
                self.ask_who(now, effects);
            }
            Request::SetState { password, mode, reason, .. } => {
                if password.is_none() || reply.is_about_password() {
                    self.agent.forget_password();
                    self.agent.password_asked = Some((*mode, reason.clone()));
                }
                self.failed(request, words);
                self.reconcile(now, effects);
            }
            _ => {
                self.failed(request, words);
                self.not_done(request);
                self.reconcile(now, effects);
            }
        }
    }

    /// A request did not get its reply in time.
    pub(super) fn unanswered(&mut self, now: Now, pending: &Pending, effects: &mut Effects) {
        self.counters.unanswered += 1;
        let request = &pending.request;
        match request {
            // What is silent is left by other signs; who is logged in is asked again.
            Request::QueryDeviceInfo | Request::MyExtension if self.session.is_ready() => {}
            Request::MyExtension | Request::StartMonitor | Request::QueryDeviceInfo => {
                let change = self.connection.give_up(now, Reason::NoAnswer(request.word()), effects);
                self.connection_changed(now, change, effects);
            }
            // Asked again with the next reconciliation.
            Request::Snapshot | Request::QueryAgentState => {}
            Request::Login { .. } | Request::Logout { .. } => {
                self.failed(request, say!("no-server-answer"));
                self.ask_who(now, effects);
            }
            Request::MakeCall(_)
            | Request::Consultation(_)
            | Request::Transfer(_)
            | Request::Conference(_) => {
                self.failed(request, say!("no-server-answer-check-phone"));
                self.not_done(request);
                self.reconcile(now, effects);
            }
            _ => {
                self.failed(request, say!("no-server-answer"));
                self.not_done(request);
                self.reconcile(now, effects);
            }
        }
    }

    /// The agent reads which request failed, and why.
    fn failed(&mut self, request: &Request, why: Message) {
        let what = name_of(request);
        let may_be_idle = request.moves_calls()
            && !self.session.learned.calls_are_told()
            && self.calls.live().next().is_some();
        let words = if may_be_idle {
            say!("request-failed-or-idle", what: what, why: why)
        } else {
            say!("request-failed", what: what, why: why)
        };
        self.notices.warning(Topic::Request(request.word()), words);
    }

    /// A number that was not dialled goes back into the dial field, if that is empty.
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
        if matches!(request, Request::MakeCall(_) | Request::Consultation(_)) {
            if let Some(expected) = self.calls.expected().filter(|_| !number.is_empty()) {
                number.clone_from(&expected.typed);
            }
            self.calls.expect_nothing();
            self.last_dialled = None;
        }
        self.back_to_field(number);
    }
}

/// What was asked of the server, as the agent calls it: the subject of a sentence.
pub(super) fn name_of(request: &Request) -> Message {
    match request {
        Request::Login { .. } => say!("request-log-in"),
        Request::Logout { .. } => say!("request-log-out"),
        Request::SetState { mode: WorkMode::Auto, .. } => say!("request-auto"),
        Request::SetState { mode: WorkMode::Manual, .. } => say!("request-manual"),
        Request::SetState { mode: WorkMode::Acw, .. } => say!("request-acw"),
        Request::SetState { mode: WorkMode::Aux, .. } => say!("request-aux"),
        Request::MakeCall(number) if number.is_empty() => say!("request-call"),
        Request::MakeCall(number) => say!("request-call-to", number: Arg::number(number)),
        Request::Consultation(number) if number.is_empty() => say!("request-consultation"),
        Request::Consultation(number) => say!("request-consultation-with", number: Arg::number(number)),
        Request::DropParty(number) if number.is_empty() => say!("request-drop"),
        Request::DropParty(number) => say!("request-drop-party", number: Arg::number(number)),
        Request::Answer => say!("request-answer"),
        Request::Hold => say!("request-hold"),
        Request::Retrieve => say!("request-retrieve"),
        Request::Hangup => say!("request-hang-up"),
        Request::Reconnect => say!("request-reconnect"),
        Request::Transfer(number) if !number.is_empty() => {
            say!("request-transfer-to", number: Arg::number(number))
        }
        Request::Conference(number) if !number.is_empty() => say!("request-add", number: Arg::number(number)),
        Request::Transfer(_) => say!("request-transfer"),
        Request::Conference(_) => say!("request-conference"),
        Request::Dtmf(_) => say!("request-digits"),
        Request::Alternate => say!("request-swap"),
        other => Message::as_said(other.word()),
    }
}
