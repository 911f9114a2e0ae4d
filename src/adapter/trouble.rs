//! What keeps the agent from working, in one sentence with what to do about it: the worst of all that is wrong. What the switch, the
//! CRM and the settings say of it in their own words are the details. And what the panel's head says: never more than is known.

use super::Adapter;
use crate::call_state::CallState;
use crate::notice::{NoticeKind, NoticeView};
use crate::pages::view::{PhoneState, TroubleView};
use crate::phone::agent::Login;
use crate::phone::connection::{Reason, State};
use crate::phone::session::Step;
use crate::side::Side;
use crate::words::{Message, say};

impl Adapter {
    /// The worst that is wrong now; `None` where everything works.
    pub(super) fn trouble(&self, notices: &[NoticeView]) -> Option<TroubleView> {
        let told = || notices.iter().filter(|notice| notice.is_trouble);
        if let Some(text) = self.phone_trouble() {
            // Log-in forms and settings need an administrator; a server is tried again at once where the agent wishes it.
            let can_retry = matches!(self.phone.connection().state(), State::Waiting { .. })
                || self.phone.session().step == Step::Refused
                || told().any(|notice| notice.can_retry);
            return Some(TroubleView { kind: NoticeKind::Problem, text, can_retry });
        }
        let worst = told().find(|notice| notice.kind == NoticeKind::Problem).or_else(|| told().next())?;
        let text = if worst.can_retry { say!("trouble-shuttle") } else { say!("trouble-crm") };
        Some(TroubleView { kind: worst.kind, text, can_retry: worst.can_retry })
    }

    /// Why the phone can't be used.
    fn phone_trouble(&self) -> Option<Message> {
        if !self.phone.connection().is_online() {
            return Some(say!("trouble-network"));
        }
        let state = self.phone_state();
        if self.site.is_alone() {
            return match state {
                PhoneState::Offline => Some(say!("trouble-server")),
                PhoneState::Error => Some(say!("trouble-setup")),
                _ => None,
            };
        }
        let failed = |side| self.phone.connection().endpoint(side).last_failure.as_ref();
        let any_failed = |reason: fn(&Reason) -> bool| {
            [Side::Primary, Side::Backup].into_iter().filter_map(failed).any(|(why, _)| reason(why))
        };
        match (self.phone.connection().state(), &self.phone.session().step) {
            (State::Idle, _) => (state == PhoneState::Error).then(|| say!("trouble-setup")),
            (State::Open { .. }, Step::Refused) => Some(say!("trouble-phone")),
            (State::Waiting { .. } | State::Connecting { .. }, _)
                if any_failed(|why| *why == Reason::LocalNetwork) =>
            {
                Some(say!("trouble-local-network"))
            }
            (State::Waiting { .. }, _) => Some(say!("trouble-server")),
            // Between two tries nothing is better than before.
            (State::Connecting { .. }, _) if any_failed(|_| true) && !self.phone.switches() => {
                Some(say!("trouble-server"))
            }
            _ => None,
        }
    }

    /// Whether a server serves, so that what it said of the agent still holds.
    pub(super) fn knows_agent(&self) -> bool {
        self.site.is_alone() || self.phone.serves() || self.phone.connection().open_side().is_some()
    }

    /// The moment from which the agent is busy with calls, while there are any.
    pub(super) fn on_call_since(&self) -> Option<u64> {
        let busy =
            |state: CallState| !matches!(state, CallState::Alerting | CallState::Failed | CallState::Ended);
        let calls = self.phone.calls.live().filter(|call| busy(call.state));
        calls.map(|call| call.answered.unwrap_or(call.began)).min()
    }

    /// Whether the head tells of the call and not of the work mode: while calls come, "Available" is not what the agent is. Another
    /// mode, and one that waits for the call's end, are still to be read.
    pub(super) fn says_on_call(&self) -> bool {
        let agent = self.phone.agent();
        self.on_call_since().is_some()
            && agent.pending().is_none()
            && agent.mode().is_none_or(|mode| mode.mode.takes_calls())
    }

    /// What the panel's head says of the agent.
    pub(super) fn head_words(&self) -> Message {
        match &self.phone.agent().login {
            Login::LoggedIn { .. } if !self.knows_agent() => say!("agent-not-connected"),
            Login::LoggedIn { .. } if self.says_on_call() => say!("agent-on-call"),
            _ => self.mode_words(),
        }
    }

    pub(super) fn mode_words(&self) -> Message {
        match &self.phone.agent().login {
            Login::Unknown => Message::default(),
            Login::LoggedOut => say!("agent-signed-out"),
            Login::LoggedIn { mode, pending, .. } => match (mode, pending) {
                (_, Some(pending)) => pending.words("after-call", self.site.reasons()),
                (Some(mode), None) => mode.words("now", self.site.reasons()),
                (None, None) => say!("agent-signed-in"),
            },
        }
    }
}
