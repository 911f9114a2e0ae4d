//! A side is lost and the other one serves: what was in flight, what the new side is asked first, what happened
//! meanwhile, and the way back (spec/ctisvr.md 4 to 6). Nothing is dialled twice: what was not confirmed is settled by
//! the new side's snapshot, or told to the agent.

use serde::{Deserialize, Serialize};

use super::{Change, Phone, RETURN_MS, START_ORDER_MS, Timer};
use crate::clock::Now;
use crate::effect::{Effect, Level};
use crate::ids::PanelId;
use crate::input::Action;
use crate::notice::Topic;
use crate::number::dialing::same_number;
use crate::phone::calls::Change as CallChange;
use crate::phone::connection::{Reason, State};
use crate::phone::cti::ctisvr::{Reply, Request};
use crate::phone::session::{Known, Learned, Pending, Step};
use crate::side::Side;
use crate::site::context::Context;
use crate::words::{Arg, Message, say};
use crate::work_mode::WorkMode;

/// The first requests to a warm side spread over this time. They turn its events on.
const SWITCH_MS: u64 = 200;
/// A reply within this time is quick: a phone in a hurry sends its next request at once.
const QUICK_MS: u64 = 250;
/// After a slower reply the next request goes out at a random moment within this many times the reply's time.
const SLOWER: u64 = 2;
/// What is not urgent follows after this time ...
const REST_MS: u64 = 1_000;
/// ... and spreads over this one: the snapshots of agents who had no call and can get none ...
const UNHURRIED_SPREAD_MS: u64 = 2_000;
/// ... and what is left to ask. With 10,000 softphones no second brings a server more than it can take
/// (docs/failover.md).
const REST_SPREAD_MS: u64 = 3_000;
/// A switch that took this long is told also where nothing changed.
const TOLD_TENTHS: u64 = 50;
/// How often a side that refuses the start order after a switch is asked again before it is left: it may be taking over.
const PATIENCE: u32 = 3;

/// The time without a phone, from the loss of a side to the first snapshot of the next one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Away {
    /// When the side was lost, in monotonic milliseconds.
    since: u64,
    /// The work mode then.
    mode: Option<WorkMode>,
    /// What was known of the server then: while the sides change, the page shows what it showed.
    learned: Learned,
    /// What the agent pressed while the sides changed.
    pressed: Vec<(PanelId, Action)>,
    /// Requests that had no answer and are not safe to send again.
    in_flight: Vec<Pending>,
    /// How often the start order was refused since.
    pub(super) refused: u32,
    /// The phone is in a hurry: there was a call, one could come, or not everybody lost the side in the same moment.
    presses: bool,
}

impl Phone {
    /// A side was lost, not reached, or left: what waited for its replies is told to the agent, and the other side is
    /// started if it is open already.
    pub(super) fn lost(&mut self, now: Now, side: Side, reason: &Reason, cx: &mut Context<'_>) {
        cx.effects.push(Effect::Log(Level::Warn, format!("{} server: {}", side.name(), reason.code())));
        let was_ready = self.session.is_ready();
        let mode = self.agent.mode().map(|mode| mode.mode);
        // A socket that closes does so for everybody in one moment: who may get a call, or has one, comes first.
        let presses = !matches!(reason, Reason::Closed { .. })
            || self.calls.live().next().is_some()
            || mode.is_some_and(WorkMode::takes_calls);
        let waited = self.close_session(cx);
        self.wrapup.side_lost();
        if was_ready {
            let learned = self.session.learned.clone();
            self.away.get_or_insert(Away {
                since: now.mono_ms,
                mode,
                learned,
                pressed: Vec::new(),
                in_flight: Vec::new(),
                refused: 0,
                presses,
            });
        }
        for pending in waited {
            self.not_confirmed(pending, cx);
        }
        cx.notices.outdated(Topic::Connection);
        if *reason == Reason::LocalNetwork {
            cx.notices.problem(Topic::Connection, say!("local-network"));
        }
        self.changes.push_back(Change::Lost);
        if let State::Open { .. } = self.connection.state() {
            // The standby took over.
            let moment = self.connection.moment(SWITCH_MS);
            self.timers.set(now, Timer::Start, moment);
        } else if let Some(away) = &mut self.away
            && !std::mem::take(&mut away.pressed).is_empty()
        {
            cx.notices.warning(Topic::Dialing, say!("pressed-no-server"));
        }
    }

    /// The session with the serving side ends; what waited for its replies is returned.
    pub(super) fn close_session(&mut self, cx: &mut Context<'_>) -> Vec<Pending> {
        self.calls.connection_lost();
        for timer in [
            Timer::Reconcile,
            Timer::ReconcileSoon,
            Timer::StartAgain,
            Timer::StartOrder,
            Timer::Start,
            Timer::Rest,
        ] {
            self.timers.clear(timer);
        }
        cx.notices.clear(Topic::Start);
        self.session.close()
    }

    /// What was asked and pressed when the side was lost was another agent's.
    pub(super) fn forget_numbers_in_flight(&mut self) {
        let Some(away) = &mut self.away else { return };
        away.pressed.clear();
        away.in_flight.iter_mut().for_each(|pending| pending.request.forget_number());
    }

    /// A request had no answer when its side was lost. Queries are asked again by the next start order.
    fn not_confirmed(&mut self, pending: Pending, cx: &mut Context<'_>) {
        let request = &pending.request;
        if request.is_query() || *request == Request::StartMonitor {
            return;
        }
        let what = request.label();
        cx.notices.warning(Topic::Request(request.word()), say!("request-not-confirmed", what: what));
        if let Some(away) = &mut self.away {
            away.in_flight.push(pending);
        }
    }

    /// Whether a number was dialled, and it is not known yet what came of it.
    pub(super) fn dials_unconfirmed(&self) -> bool {
        self.away.as_ref().is_some_and(|away| {
            away.in_flight
                .iter()
                .any(|pending| matches!(pending.request, Request::MakeCall(_) | Request::Consultation(_)))
        })
    }

    /// Whether the standby has taken over and is not ready yet. That lasts a moment, in which the page keeps what it showed, and
    /// presses wait.
    pub fn switches(&self) -> bool {
        self.away.is_some()
            && !self.connection.told_extension().is_empty()
            && matches!(self.session.step, Step::Closed | Step::Starting)
    }

    /// Whether a side serves, or will in a moment: buttons do not come and go with a switch.
    pub fn serves(&self) -> bool {
        self.session.is_ready() || self.switches()
    }

    /// What is known of the server that serves; while the sides change, of the one before.
    pub fn learned(&self) -> &Learned {
        match &self.away {
            Some(away) if self.switches() => &away.learned,
            _ => &self.session.learned,
        }
    }

    /// Keeps what the agent pressed until the new side is ready, and hurries its start; false where no sides change.
    pub fn wait_for_side(&mut self, now: Now, panel: PanelId, action: &Action) -> bool {
        let waits = self.switches();
        if let Some(away) = self.away.as_mut().filter(|_| waits) {
            away.pressed.push((panel, action.clone()));
            away.presses = true;
            if self.timers.is_set(Timer::Rest) {
                self.timers.set(now, Timer::Rest, 0);
            }
        }
        waits
    }

    /// Starts the session with the side that was the standby. It told the extension as the standby, so the first request turns
    /// its events on: a call that rings before that is lost where calls can't be asked for.
    pub(super) fn start_switched(&mut self, now: Now, cx: &mut Context<'_>) {
        let told = self.connection.told_extension();
        if told.is_empty() || told != self.session.extension {
            return self.start(now, cx);
        }
        self.open_session(cx);
        let asked_of_agent = |pending: &Pending| !pending.request.moves_calls();
        if self.away.as_ref().is_some_and(|away| away.in_flight.iter().any(asked_of_agent)) {
            let extension = self.session.extension.clone();
            return self.extension_known(now, extension, cx);
        }
        self.session.in_turn = false;
        self.ask(now, Request::StartMonitor, cx);
        self.timers.set(now, Timer::StartOrder, START_ORDER_MS);
    }

    /// The new side's events are on. Its calls are asked for next: at once where it answers quickly and the phone is in a hurry,
    /// otherwise at a moment that softphones do not share.
    pub(super) fn monitored_again(&mut self, now: Now, waited: u64, cx: &mut Context<'_>) {
        self.session.monitored = true;
        let presses = self.away.as_ref().is_none_or(|away| away.presses);
        let wait = match (presses, waited <= QUICK_MS) {
            (true, true) => 0,
            (true, false) => self.connection.moment((waited * SLOWER).min(REST_SPREAD_MS)),
            (false, _) => match self.connection.moment(UNHURRIED_SPREAD_MS) {
                0 => 0,
                moment => REST_MS + moment,
            },
        };
        if wait == 0 {
            return self.ask_rest(now, cx);
        }
        self.timers.clear(Timer::StartOrder);
        self.timers.set(now, Timer::Rest, wait);
    }

    /// What is next after a switch: the calls, and when those are known, who is logged in.
    pub(super) fn ask_rest(&mut self, now: Now, cx: &mut Context<'_>) {
        if self.session.step != Step::Starting {
            return self.ask(now, Request::QueryDeviceInfo, cx);
        }
        self.timers.set(now, Timer::StartOrder, START_ORDER_MS);
        if self.session.learned.snapshots == Known::No {
            return self.no_snapshots(now, cx);
        }
        self.ask(now, Request::Snapshot, cx);
    }

    /// What is left follows when everybody is monitored and has calls.
    pub(super) fn rest_later(&mut self, now: Now) {
        let wait = self.connection.moment(REST_SPREAD_MS);
        self.timers.set(now, Timer::Rest, if wait == 0 { 0 } else { REST_MS + wait });
    }

    /// The agent's state was told; `shown` is the work mode shown before. Right after a switch a difference is news.
    pub(super) fn mode_told(&mut self, now: Now, shown: Option<WorkMode>, cx: &mut Context<'_>) {
        let first = std::mem::take(&mut self.session.mode_untold);
        let changed = self.agent.mode().is_some_and(|told| shown.is_some_and(|shown| told.mode != shown));
        if first && changed && self.connection.open_side().is_some() {
            cx.notices.info(now, Topic::Connection, say!("back-mode-changed"));
        }
    }

    /// A probe was answered, or the address was looked up again: does the server still map it to our extension?
    pub(super) fn address_told(&mut self, now: Now, reply: &Reply, cx: &mut Context<'_>) {
        let moved = !reply.success || reply.extension() != self.session.extension;
        if !moved || !self.typed_extension.is_empty() {
            self.session.refused_probes = 0;
            return;
        }
        if !reply.success {
            self.session.refused_probes += 1;
            if self.session.refused_probes > 1 {
                // Two refusals in a row are no accident: a server that refuses this refuses the rest too.
                let change = self.connection.refused(now, cx.effects);
                return self.connection_changed(now, change, cx);
            }
        }
        let young = self.connection.standby_is_young(now);
        if let Some(side) = self.connection.open_side().filter(|_| young) {
            let why = say!("address-lost", side: side);
            self.connection.disturbed(why, cx.effects);
        }
        if young || reply.success && !reply.extension().is_empty() {
            self.start(now, cx);
        }
    }

    /// The first snapshot since a side was lost, or word that there is none: what was in flight is settled, and the
    /// agent reads what happened meanwhile. `changes` is what the snapshot changed, where it could be read.
    pub(super) fn back(&mut self, now: Now, changes: Option<&[CallChange]>, cx: &mut Context<'_>) {
        if !self.session.is_ready() {
            return;
        }
        let Some(away) = self.away.take() else { return };
        for pending in &away.in_flight {
            self.settle(pending, changes.is_some(), cx);
        }
        if self.connection.open_side().is_none() {
            return;
        }
        let tenths = (now.mono_ms.saturating_sub(away.since) / 100).max(1);
        let what = match changes {
            Some(changes) => self.what_changed(changes, away.mode),
            None => Some(say!("calls-not-told")),
        };
        // A short switch by which nothing changed is nothing to read of.
        if what.is_some() || tenths >= TOLD_TENTHS {
            let what = what.unwrap_or_else(|| say!("nothing-changed"));
            let words = say!("back-on-server", seconds: Arg::Tenths(tenths), what: what);
            cx.notices.info(now, Topic::Connection, words);
        }
        // The server picks the call, so what was meant for calls that changed may hit another one.
        let others = changes.is_some_and(|changes| !changes.is_empty());
        for (panel, action) in away.pressed {
            if others {
                let topic = Topic::Request(action.name().word());
                cx.notices.warning(topic, say!("pressed-calls-changed"));
            } else {
                self.changes.push_back(Change::Pressed(panel, action));
            }
        }
    }

    fn what_changed(&self, changes: &[CallChange], mode: Option<WorkMode>) -> Option<Message> {
        let count = |fits: fn(&CallChange) -> bool| changes.iter().filter(|change| fits(change)).count();
        let ended = count(|change| matches!(change, CallChange::Ended(_)));
        let began = count(|change| matches!(change, CallChange::Began(_)));
        let others = count(|change| {
            matches!(change, CallChange::Answered(_) | CallChange::Moved(_) | CallChange::Became(_))
        });
        let mut parts: Vec<Arg> = Vec::new();
        if ended > 0 {
            parts.push(say!("calls-ended", calls: ended).into());
        }
        if began > 0 {
            parts.push(say!("calls-began", calls: began).into());
        }
        if others > 0 {
            parts.push(say!("calls-changed", calls: others).into());
        }
        if self.agent.mode().is_some_and(|told| mode.is_some_and(|mode| told.mode != mode)) {
            parts.push(say!("work-mode-changed").into());
        }
        (!parts.is_empty()).then(|| Message::list(parts))
    }

    /// What the first snapshot says of a request without an answer. Where it says nothing the warning stays.
    fn settle(&mut self, pending: &Pending, told: bool, cx: &mut Context<'_>) {
        let request = &pending.request;
        let topic = Topic::Request(request.word());
        let done = match request {
            // Which parties a call has is not in every snapshot, and digits are in none.
            Request::Conference(_) | Request::DropParty(_) | Request::Dtmf(_) => None,
            Request::Login { agent_id, .. } => Some(self.agent.id() == Some(agent_id)),
            Request::Logout { .. } => Some(self.agent.id().is_none()),
            Request::SetState { mode, .. } => self.agent.mode().map(|told| told.mode == *mode),
            Request::MakeCall(number) | Request::Consultation(number) => {
                told.then(|| self.calls.live().any(|call| same_number(call.far(), number)))
            }
            // If a call moved since the request was sent, the request was done.
            _ => told.then(|| self.calls.version() != pending.meant.version),
        };
        match done {
            Some(true) => return cx.notices.clear(topic),
            Some(false) => {
                cx.notices.warning(topic, say!("request-came-to-nothing", what: request.label()));
            }
            None => {}
        }
        self.not_done(request);
    }

    /// The start order was refused after a switch: the side may be taking over still. True if it is asked again soon
    /// or left.
    pub(super) fn refused_meanwhile(&mut self, now: Now) -> bool {
        let Some(away) = &mut self.away else { return false };
        away.refused += 1;
        let wait = REST_MS << away.refused.min(PATIENCE);
        self.timers.set(now, Timer::StartAgain, wait / 2);
        true
    }

    /// The start order is to be asked again; a side that refused it often enough is left for the other one.
    pub(super) fn start_again(&mut self, now: Now, cx: &mut Context<'_>) {
        let tired = self.away.as_ref().is_some_and(|away| away.refused > PATIENCE);
        if !tired || !self.connection.has_two_sides() {
            return self.start(now, cx);
        }
        if let Some(away) = &mut self.away {
            away.refused = 0;
        }
        let change = self.connection.give_up(now, Reason::Refused, cx.effects);
        self.connection_changed(now, change, cx);
    }

    /// Checks whether to change sides: to leave one that refuses to serve, or to go back to the primary while nothing is going on.
    pub(super) fn think_of_return(&mut self, now: Now, dial_waits: bool, cx: &mut Context<'_>) {
        if self.session.step == Step::Refused && self.connection.has_two_sides() {
            self.timers.set(now, Timer::Return, RETURN_MS);
            let change = self.connection.refused(now, cx.effects);
            return self.connection_changed(now, change, cx);
        }
        if self.connection.open_side() != Some(Side::Backup) {
            return;
        }
        self.timers.set(now, Timer::Return, RETURN_MS);
        let idle =
            self.session.is_ready() && self.calls.live().next().is_none() && !dial_waits && self.is_settled();
        if idle && self.connection.can_return(now) {
            let change = self.connection.go_back(now, cx.effects);
            self.connection_changed(now, change, cx);
        }
    }
}
