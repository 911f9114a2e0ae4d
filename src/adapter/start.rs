//! The start order, on every open of the serving socket, and reconciliation after it (spec/ctisvr.md 4 and 6).

use super::failover::RETURN_MS;
use super::{Adapter, RECONCILE_GAP_MS, START_AGAIN_MS, START_ORDER_MS, Timer};
use crate::clock::Now;
use crate::effect::Effects;
use crate::notice::Topic;
use crate::phone::connection::Reason;
use crate::phone::cti::ctisvr::{Reply, Request};
use crate::phone::session::{Known, Step};
use crate::privacy::Number;
use crate::words::{Arg, Message, say};

impl Adapter {
    /// Begins the start order: which extension has this address?
    pub(super) fn start(&mut self, now: Now, effects: &mut Effects) {
        if self.connection.open_side().is_none() {
            return;
        }
        self.open_session();
        self.ask(now, Request::MyExtension, effects);
        self.timers.set(now, Timer::StartOrder, START_ORDER_MS);
    }

    /// A new session with the open side; what the site switched off is not asked for.
    pub(super) fn open_session(&mut self) {
        self.session.open();
        if let Some(settings) = self.site.settings() {
            let off = |word: &str| settings.disabled_requests.iter().any(|disabled| disabled == word);
            let known = |disabled| if disabled { Known::No } else { Known::NotYet };
            self.session.learned.snapshots = known(off("snapshot"));
            self.session.learned.agent_state = known(off("queryagentstate"));
        }
        self.timers.clear(Timer::StartAgain);
        self.timers.clear(Timer::Rest);
        self.notices.clear(Topic::Start);
        self.notices.clear(Topic::Connection);
    }

    /// The start order took too long: this side does not serve.
    pub(super) fn start_too_long(&mut self, now: Now, effects: &mut Effects) {
        if self.session.step == Step::Starting {
            let word = self.session.oldest_word();
            let change = self.connection.give_up(now, Reason::NoAnswer(word), effects);
            self.connection_changed(now, change, effects);
        }
    }

    /// The agent typed the extension that the server could not find.
    pub(super) fn use_extension(&mut self, now: Now, extension: &str, effects: &mut Effects) {
        self.typed_extension = extension.trim().into();
        self.dirty = true;
        self.extension_known(now, extension.trim().into(), effects);
    }

    pub(super) fn extension_known(&mut self, now: Now, extension: Number, effects: &mut Effects) {
        if !self.session.extension.is_empty() && self.session.extension != extension {
            // Another phone: what is shown belongs to the one before.
            let changes = self.calls.phone_is_idle(now.wall_ms);
            self.calls_changed(now, &changes, effects);
        }
        self.session.extension = extension;
        self.session.step = Step::Starting;
        self.timers.clear(Timer::StartAgain);
        if !self.timers.is_set(Timer::StartOrder) {
            self.timers.set(now, Timer::StartOrder, START_ORDER_MS);
        }
        self.notices.clear(Topic::Start);
        self.ask(now, Request::StartMonitor, effects);
    }

    /// Takes a reply of the start order; the request waited for it so many milliseconds.
    pub(super) fn started(
        &mut self,
        now: Now,
        request: &Request,
        waited: u64,
        reply: &Reply,
        effects: &mut Effects,
    ) {
        match request {
            Request::MyExtension if reply.extension().is_empty() => {
                self.start_refused(now, request, say!("reply-names-no-extension"));
            }
            Request::MyExtension => self.extension_known(now, reply.extension().into(), effects),
            Request::StartMonitor if self.session.in_turn => {
                self.session.monitored = true;
                self.ask(now, Request::QueryDeviceInfo, effects);
            }
            Request::StartMonitor => self.monitored_again(now, waited, effects),
            _ => {
                self.agent.logged_in(&reply.associated_device());
                self.session.who_told = true;
                self.ready(now, effects);
            }
        }
    }

    /// The server refused a request of the start order: told to the agent, and tried again after a while.
    pub(super) fn start_refused(&mut self, now: Now, request: &Request, why: Message) {
        self.session.step = Step::Refused;
        self.timers.clear(Timer::StartOrder);
        if !self.refused_meanwhile(now) {
            self.timers.set(now, Timer::StartAgain, START_AGAIN_MS);
        }
        if !self.timers.is_set(Timer::Return) {
            self.timers.set(now, Timer::Return, RETURN_MS);
        }
        let extension = Arg::number(&self.session.extension);
        let text = match request {
            Request::MyExtension => say!("extension-not-found", why: why),
            Request::StartMonitor => say!("extension-not-monitored", extension: extension, why: why),
            _ => say!("logged-in-not-told", extension: extension, why: why),
        };
        self.notices.problem(Topic::Start, text);
    }

    pub(super) fn ready(&mut self, now: Now, effects: &mut Effects) {
        self.session.step = Step::Ready;
        self.connection.served(now);
        self.timers.clear(Timer::StartOrder);
        self.timers.set(now, Timer::Return, 0);
        self.notices.clear(Topic::Connection);
        self.dirty = true;
        self.last_reconcile = None;
        if self.session.in_turn {
            if self.session.learned.snapshots == Known::No {
                self.no_snapshots(now, effects);
            }
            self.reconcile(now, effects);
        } else {
            self.session.in_turn = true;
            self.session.mode_untold = true;
            self.rest_later(now);
            self.reconcile_later(now);
        }
        self.enable_click_to_dial(now, effects);
        self.dial_held_click(now, effects);
    }

    /// Asks for the calls and the agent's state, at most once in a quarter of a second, and again after a while.
    pub(super) fn reconcile(&mut self, now: Now, effects: &mut Effects) {
        if !self.session.is_ready() {
            return;
        }
        if self.last_reconcile.is_some_and(|last| now.mono_ms < last + RECONCILE_GAP_MS) {
            if !self.timers.is_set(Timer::ReconcileSoon) {
                self.timers.set(now, Timer::ReconcileSoon, RECONCILE_GAP_MS);
            }
            return;
        }
        self.last_reconcile = Some(now.mono_ms);
        self.timers.clear(Timer::ReconcileSoon);
        if self.agent.id().is_some() && self.session.learned.agent_state != Known::No {
            self.ask(now, Request::QueryAgentState, effects);
        }
        if self.session.learned.snapshots != Known::No {
            self.ask(now, Request::Snapshot, effects);
        }
        if !self.session.who_told && !self.timers.is_set(Timer::Rest) {
            self.ask_who(now, effects);
        }
        self.reconcile_later(now);
    }

    fn reconcile_later(&mut self, now: Now) {
        let Some(settings) = self.site.settings() else { return };
        let with_call = self.calls.live().next().is_some();
        let period = if with_call { settings.reconcile_call_ms } else { settings.reconcile_idle_ms };
        self.timers.set(now, Timer::Reconcile, period);
    }
}
