//! The start order, on every open of the serving socket, and reconciliation after it (spec/ctisvr.md 4 and 6).

use super::{Change, Phone, RETURN_MS, START_ORDER_MS, Timer};
use crate::clock::Now;
use crate::notice::Topic;
use crate::phone::connection::Reason;
use crate::phone::cti::ctisvr::{Reply, Request};
use crate::phone::session::{Known, Step};
use crate::privacy::Number;
use crate::site::context::Context;
use crate::words::{Arg, Message, say};

/// At most one reconciliation in this time (spec/ctisvr.md 4).
const RECONCILE_GAP_MS: u64 = 250;
/// A refused start order is tried again by itself after this long.
const START_AGAIN_MS: u64 = 30_000;

impl Phone {
    /// Begins the start order: which extension has this address?
    pub(super) fn start(&mut self, now: Now, cx: &mut Context<'_>) {
        if self.connection.open_side().is_none() {
            return;
        }
        self.open_session(cx);
        self.ask(now, Request::MyExtension, cx);
        self.timers.set(now, Timer::StartOrder, START_ORDER_MS);
    }

    /// A new session with the open side; what the site switched off is not asked for.
    pub(super) fn open_session(&mut self, cx: &mut Context<'_>) {
        self.session.open();
        self.queues.forget();
        if let Some(settings) = cx.site.settings() {
            let off = |word: &str| settings.disabled_requests.iter().any(|disabled| disabled == word);
            let known = |disabled| if disabled { Known::No } else { Known::NotYet };
            self.session.learned.snapshots = known(off("snapshot"));
            self.session.learned.agent_state = known(off("queryagentstate"));
        }
        self.timers.clear(Timer::StartAgain);
        self.timers.clear(Timer::Rest);
        cx.notices.clear(Topic::Start);
        cx.notices.clear(Topic::Connection);
    }

    /// The start order took too long: this side does not serve.
    pub(super) fn start_too_long(&mut self, now: Now, cx: &mut Context<'_>) {
        if self.session.step == Step::Starting {
            let word = self.session.oldest_word();
            let change = self.connection.give_up(now, Reason::NoAnswer(word), cx.effects);
            self.connection_changed(now, change, cx);
        }
    }

    /// The agent typed the extension that the server could not find.
    pub fn use_extension(&mut self, now: Now, extension: &str, cx: &mut Context<'_>) {
        self.typed_extension = extension.trim().into();
        cx.changed();
        self.extension_known(now, extension.trim().into(), cx);
    }

    pub(super) fn extension_known(&mut self, now: Now, extension: Number, cx: &mut Context<'_>) {
        if !self.session.extension.is_empty() && self.session.extension != extension {
            // Another phone: what is shown belongs to the one before.
            self.phone_is_idle(now, cx);
        }
        self.session.extension = extension;
        self.session.step = Step::Starting;
        self.timers.clear(Timer::StartAgain);
        if !self.timers.is_set(Timer::StartOrder) {
            self.timers.set(now, Timer::StartOrder, START_ORDER_MS);
        }
        cx.notices.clear(Topic::Start);
        self.ask(now, Request::StartMonitor, cx);
    }

    /// Takes a reply of the start order, for which the request waited `waited` milliseconds.
    pub(super) fn started(
        &mut self,
        now: Now,
        request: &Request,
        waited: u64,
        reply: &Reply,
        cx: &mut Context<'_>,
    ) {
        match request {
            Request::MyExtension if reply.extension().is_empty() => {
                self.start_refused(now, request, say!("reply-names-no-extension"), cx);
            }
            Request::MyExtension => self.extension_known(now, reply.extension(), cx),
            Request::StartMonitor if self.session.in_turn => {
                self.session.monitored = true;
                self.ask(now, Request::QueryDeviceInfo, cx);
            }
            Request::StartMonitor => self.monitored_again(now, waited, cx),
            _ => {
                self.agent.logged_in(&reply.associated_device());
                self.session.who_told = true;
                self.ready(now, cx);
            }
        }
    }

    /// The server refused a request of the start order: told to the agent, and tried again after a while.
    pub(super) fn start_refused(&mut self, now: Now, request: &Request, why: Message, cx: &mut Context<'_>) {
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
        cx.notices.problem(Topic::Start, text);
    }

    pub(super) fn ready(&mut self, now: Now, cx: &mut Context<'_>) {
        self.session.step = Step::Ready;
        self.connection.served(now);
        self.timers.clear(Timer::StartOrder);
        self.timers.set(now, Timer::Return, 0);
        cx.notices.clear(Topic::Connection);
        cx.changed();
        self.last_reconcile = None;
        if self.session.in_turn {
            if self.session.learned.snapshots == Known::No {
                self.no_snapshots(now, cx);
            }
            self.reconcile(now, cx);
        } else {
            self.session.in_turn = true;
            self.session.mode_untold = true;
            self.rest_later(now);
            self.reconcile_later(now, cx);
        }
        self.changes.push_back(Change::Ready { dials_unconfirmed: self.dials_unconfirmed() });
    }

    /// Asks for the calls and the agent's state, at most once in a quarter of a second, and again after a while.
    pub(super) fn reconcile(&mut self, now: Now, cx: &mut Context<'_>) {
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
            self.ask(now, Request::QueryAgentState, cx);
        }
        if self.session.learned.snapshots != Known::No {
            self.ask(now, Request::Snapshot, cx);
        }
        if !self.session.who_told && !self.timers.is_set(Timer::Rest) {
            self.ask_who(now, cx);
        }
        self.reconcile_later(now, cx);
    }

    fn reconcile_later(&mut self, now: Now, cx: &mut Context<'_>) {
        let Some(settings) = cx.site.settings() else { return };
        let with_call = self.calls.live().next().is_some();
        let period = if with_call { settings.reconcile_call_ms } else { settings.reconcile_idle_ms };
        self.timers.set(now, Timer::Reconcile, period);
    }
}
