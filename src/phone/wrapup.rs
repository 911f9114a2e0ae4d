//! After a call: what became of it (its disposition), and the agent's return to available when after-call work has taken as long as
//! the site gives it. The return waits for whatever the agent is in the middle of, and for the server's word.

use serde::{Deserialize, Serialize};

use super::{Change, Phone, Timer};
use crate::call_state::Direction;
use crate::clock::Now;
use crate::error::{ErrorCode, Refusal, require};
use crate::ids::CallId;
use crate::notice::Topic;
use crate::phone::agent::{Login, Mode};
use crate::phone::call::Call;
use crate::phone::cti::ctisvr::{AgentReading, Request};
use crate::phone::session::Known;
use crate::site::Site;
use crate::site::context::Context;
use crate::words::say;
use crate::work_mode::WorkMode;

/// What the agent can add to after-call work, once.
const MORE_MS: u64 = 30_000;
/// The return waits this long after the last key in a note, and after the end of anything else that held it back.
const QUIET_MS: u64 = 10_000;
/// After-call work that begins later than this after a call is not about that call.
const SOON_MS: u64 = 60_000;

/// The return to available. All moments are wall milliseconds, but for `wake`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Wrapup {
    /// A call that was talked ended then, and after-call work about it has not begun.
    ended: Option<u64>,
    /// After-call work about a call goes on.
    back: Option<Back>,
    /// When to look again, in monotonic milliseconds.
    wake: Option<u64>,
    /// The mode that the agent chose ahead, from the end of the calls until the server tells the mode.
    chosen: Option<Mode>,
    /// The server refused that mode while a call lived.
    refused: bool,
}

/// After-call work that ends by itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
struct Back {
    /// When the site's time is over.
    due: u64,
    /// Not before this, since the agent was in the middle of something.
    not_before: u64,
    /// The agent is in the middle of something.
    held: bool,
    /// The agent took more time.
    extended: bool,
    /// The server was asked for the mode.
    asked: bool,
}

impl Back {
    fn at(&self) -> u64 {
        self.due.max(self.not_before)
    }
}

impl Wrapup {
    /// A call that was talked ended: after-call work about it begins, or begins anew.
    pub(super) fn talk_ended(&mut self, now: Now) {
        self.ended = Some(now.wall_ms);
        self.back = None;
    }

    /// The calls ended, and this mode was chosen ahead.
    pub(super) fn calls_ended(&mut self, chosen: Option<Mode>) {
        self.chosen = chosen;
    }

    /// Whether the server took a mode that was asked for.
    pub(super) fn taken(&mut self, is_taken: bool) {
        self.chosen = None;
        self.refused = !is_taken;
    }

    /// The side that was asked for the mode is lost: what the next one tells counts.
    pub(super) fn side_lost(&mut self) {
        if let Some(back) = &mut self.back {
            back.asked = false;
        }
    }

    /// When to look again, in monotonic milliseconds.
    pub(super) fn next_deadline(&self) -> Option<u64> {
        self.wake
    }

    /// Taken up from a save.
    pub(super) fn restored(&mut self) {
        self.wake = None;
        self.side_lost();
    }

    /// After-call work begins where the mode says so soon after a call, and is over where it says otherwise.
    fn look_at_mode(&mut self, phone: &Phone, return_ms: u64) {
        let Some(mode) = phone.agent.mode() else { return };
        if mode.mode != WorkMode::Acw {
            if phone.mode_is_told() {
                self.back = None;
            }
            return;
        }
        if self.back.is_none()
            && phone.calls.live().next().is_none()
            && let Some(ended) = self.ended.take()
            && mode.since <= ended.saturating_add(SOON_MS)
        {
            let due = ended.max(mode.since).saturating_add(return_ms);
            self.back = Some(Back { due, ..Back::default() });
        }
    }
}

/// Whether it is the mode that the server told.
fn is_told(mode: &Mode, reading: &AgentReading) -> bool {
    mode.mode == reading.mode && mode.reason == reading.reason
}

impl Phone {
    /// Whether the agent can say what became of a call: from its answer on, and of one that was dialled and not reached, once it
    /// ended. A consultation that is logged with another call has none of its own.
    pub fn takes_disposition(&self, call: &Call, site: &Site) -> bool {
        let was_tried = call.direction == Direction::Out && !call.is_live();
        !site.dispositions().is_empty() && (call.answered.is_some() || was_tried) && !call.is_part()
    }

    /// Whether a call that ended must still get a disposition.
    pub fn lacks_disposition(&self, call: &Call, site: &Site) -> bool {
        let is_required = site.settings().is_some_and(|settings| settings.wrapup.required);
        let has_one = call.disposition.as_ref().is_some_and(|code| !code.is_empty());
        is_required
            && !has_one
            && !call.is_live()
            && call.answered.is_some()
            && self.takes_disposition(call, site)
    }

    /// Whether the agent can choose this disposition for a call; the empty one takes a choice back.
    ///
    /// # Errors
    /// The refusal that the agent would read.
    pub fn check_disposition(&self, id: CallId, code: &str, site: &Site) -> Result<(), Refusal> {
        let takes = self.calls.get(id).is_some_and(|call| self.takes_disposition(call, site));
        require(takes, ErrorCode::NoSuchCall, say!("no-disposition-now"))?;
        let is_known = code.is_empty() || site.dispositions().iter().any(|known| known.code == code);
        require(is_known, ErrorCode::BadValue, say!("disposition-unknown"))
    }

    /// The server told the agent's mode. Where it forgot the one that was chosen ahead, that one is asked for, once.
    pub(super) fn agent_told(&mut self, now: Now, reading: &AgentReading, cx: &mut Context<'_>) {
        // An answer that may be older than the call's end, or than what was asked for, tells nothing of this.
        let asks = |request: &Request| matches!(request, Request::QueryAgentState | Request::SetState { .. });
        let is_old = self.session.waits_for(asks) || self.timers.is_set(Timer::ReconcileSoon);
        let in_call = self.calls.live().next().is_some();
        let is_forgotten =
            !in_call && self.wrapup.chosen.as_ref().is_some_and(|chosen| !is_told(chosen, reading));
        if !is_old && !is_forgotten {
            self.tell_mode(now, reading, cx);
        }
        self.agent.told(now.wall_ms, reading);
        self.session.mode_told = true;
        if is_old || in_call {
            return;
        }
        if let Some(chosen) = self.wrapup.chosen.take()
            && !is_told(&chosen, reading)
        {
            self.wrapup.refused = false;
            self.wants(chosen);
        }
    }

    /// Says that the server has another mode than the agent chose here, where it has: nobody waits for calls, or gets one, without
    /// knowing. What was said before about another mode goes.
    fn tell_mode(&mut self, now: Now, reading: &AgentReading, cx: &mut Context<'_>) {
        let lately =
            |call: &Call| call.ended.is_none_or(|ended| now.wall_ms <= ended.saturating_add(SOON_MS));
        let works_on_call = self.calls.iter().any(lately);
        let is_new = !self.agent.mode().is_some_and(|mode| is_told(mode, reading));
        if self.agent.is_from_elsewhere(reading, works_on_call) {
            let mode = Mode { mode: reading.mode, reason: reading.reason.clone(), since: now.wall_ms };
            let words = mode.words("now", cx.site.reasons());
            cx.notices.warning(Topic::Mode, say!("mode-from-elsewhere", mode: words));
        } else if is_new {
            cx.notices.clear(Topic::Mode);
        }
    }

    /// The server refused a mode while a call lived: the agent's wish is kept until the call ends. False where none lives.
    pub(super) fn keep_wish(&mut self, now: Now, mode: WorkMode, reason: &str) -> bool {
        let in_call = self.calls.live().next().is_some();
        if in_call {
            self.agent.confirmed(now.wall_ms, mode, reason, true);
            self.wrapup.taken(false);
        }
        in_call
    }

    fn wants(&mut self, chosen: Mode) {
        let reason = chosen.mode.has_reason().then_some(chosen.reason);
        self.changes.push_back(Change::Wants(chosen.mode, reason));
    }

    /// Whether after-call work about a call that ended goes on.
    pub fn wraps_up(&self, call: &Call) -> bool {
        let is_about = |ended: u64| {
            let mode = self.agent.mode().filter(|mode| mode.mode == WorkMode::Acw);
            mode.is_some_and(|mode| mode.since <= ended.saturating_add(SOON_MS))
        };
        call.answered.is_some() && call.ended.is_some_and(is_about)
    }

    /// The agent types a note.
    pub fn note_typed(&mut self, now: Now) {
        if let Some(back) = &mut self.wrapup.back {
            back.not_before = now.wall_ms.saturating_add(QUIET_MS);
        }
    }

    /// Makes the agent available where after-call work has taken its time. `lacks`: a call lacks its disposition.
    pub fn settle_wrapup(&mut self, now: Now, lacks: bool, cx: &mut Context<'_>) {
        let Some(return_ms) = cx.site.settings().map(|settings| settings.wrapup.return_ms) else { return };
        let mut wrapup = std::mem::take(&mut self.wrapup);
        let before = wrapup.clone();
        if self.agent.login == Login::LoggedOut {
            wrapup = Wrapup::default();
        }
        if return_ms == 0 {
            (wrapup.ended, wrapup.back) = (None, None);
        }
        wrapup.look_at_mode(self, return_ms);
        wrapup.wake = None;
        let asks = |request: &Request| request.moves_calls() || matches!(request, Request::SetState { .. });
        let held = lacks || self.calls.live().next().is_some() || self.session.waits_for(asks);
        let is_told = self.mode_is_told();
        if let Some(back) = wrapup.back.as_mut().filter(|back| !back.asked) {
            if std::mem::replace(&mut back.held, held) && !held {
                back.not_before = back.not_before.max(now.wall_ms.saturating_add(QUIET_MS));
            }
            // A wall clock that was set back makes nobody wait longer.
            let longest = now.wall_ms.saturating_add(return_ms.max(QUIET_MS)).saturating_add(MORE_MS);
            (back.due, back.not_before) = (back.due.min(longest), back.not_before.min(longest));
            let wait = back.at().saturating_sub(now.wall_ms);
            if !held && wait > 0 {
                wrapup.wake = Some(now.mono_ms.saturating_add(wait));
            } else if !held && is_told {
                back.asked = true;
                self.changes.push_back(Change::Wants(WorkMode::Auto, None));
            }
        }
        // A server that tells no modes is asked again for the one that it refused.
        if wrapup.refused && is_told && self.session.learned.agent_state == Known::No && !held {
            wrapup.refused = false;
            if let Some(chosen) = wrapup.chosen.take() {
                self.wants(chosen);
            }
        }
        if wrapup != before {
            cx.changed();
        }
        self.wrapup = wrapup;
    }

    /// When after-call work ends by itself, in wall milliseconds, while it does.
    pub fn returns_at(&self) -> Option<u64> {
        let back = self.wrapup.back.as_ref().filter(|back| !back.asked)?;
        self.calls.live().next().is_none().then(|| back.at())
    }

    /// Whether the agent can take more time for after-call work.
    ///
    /// # Errors
    /// The refusal that the agent would read.
    pub fn check_more_wrapup(&self) -> Result<(), Refusal> {
        let can = self.returns_at().is_some() && self.wrapup.back.as_ref().is_some_and(|back| !back.extended);
        require(can, ErrorCode::NotPossible, say!("no-more-wrap-up"))
    }

    /// The agent takes more time for after-call work.
    pub fn more_wrapup(&mut self, now: Now) {
        if let Some(back) = &mut self.wrapup.back {
            back.due = back.at().max(now.wall_ms).saturating_add(MORE_MS);
            back.extended = true;
        }
    }

    /// Whether the server that serves told the agent's mode and the calls; one that never tells the mode is taken at what its
    /// replies said.
    fn mode_is_told(&self) -> bool {
        let told = self.session.mode_told || self.session.learned.agent_state == Known::No;
        self.session.is_ready() && self.away.is_none() && told
    }
}
