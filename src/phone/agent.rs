//! The agent at the extension: who is logged in, in which work mode, with which reason (spec/ctisvr.md 2 and 4).

use serde::{Deserialize, Serialize};

use crate::phone::cti::ctisvr::AgentReading;
use crate::privacy::{AgentId, ReasonCode};
use crate::secret::Secret;
use crate::site::reasons::Reason;
use crate::words::Message;
use crate::work_mode::WorkMode;

/// Who is logged in at the extension.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Login {
    /// The server has not said yet.
    #[default]
    Unknown,
    /// Nobody.
    LoggedOut,
    /// An agent.
    LoggedIn {
        /// The agent's id.
        agent_id: AgentId,
        /// The work mode in force, where it is known.
        mode: Option<Mode>,
        /// A mode that was confirmed during a call and takes effect at its end.
        pending: Option<Mode>,
    },
}

/// A work mode with its reason and its beginning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mode {
    /// The mode.
    pub mode: WorkMode,
    /// The reason code, or empty.
    pub reason: ReasonCode,
    /// When it began to be shown, in wall milliseconds.
    pub since: u64,
}

impl Mode {
    /// The mode in words, `now` or `after-call`, with its reason as the site names it.
    pub fn words(&self, when: &'static str, reasons: &[Reason]) -> Message {
        let code = self.reason.as_str();
        let named = reasons.iter().find(|(known, _)| known == code).map(|(_, name)| name.as_str());
        let reason = (named.is_some() || !code.is_empty()).then_some((code, named));
        self.mode.shown(when, reason)
    }

    fn is(&self, mode: WorkMode, reason: &str) -> bool {
        self.mode == mode && self.reason == reason
    }
}

/// The agent's part of the state.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Agent {
    /// Who is logged in.
    pub login: Login,
    /// The mode that was last agreed on by server and panel: one that is told and differs was chosen elsewhere.
    agreed: Option<(WorkMode, ReasonCode)>,
    /// A mode whose change was refused for want of a password: the panel asks for it.
    pub password_asked: Option<(WorkMode, Option<ReasonCode>)>,
    /// Agent id and password, in memory only.
    password: Option<(AgentId, Secret)>,
}

impl Agent {
    /// The agent logged in, if the server said so.
    pub fn id(&self) -> Option<&str> {
        match &self.login {
            Login::LoggedIn { agent_id, .. } => Some(agent_id),
            _ => None,
        }
    }

    /// The mode in force.
    pub fn mode(&self) -> Option<&Mode> {
        match &self.login {
            Login::LoggedIn { mode, .. } => mode.as_ref(),
            _ => None,
        }
    }

    /// The mode that takes effect at the end of the call.
    pub fn pending(&self) -> Option<&Mode> {
        match &self.login {
            Login::LoggedIn { pending, .. } => pending.as_ref(),
            _ => None,
        }
    }

    /// The password, where it is known for the agent logged in.
    pub fn password(&self) -> Option<&Secret> {
        let (whose, password) = self.password.as_ref()?;
        (Some(whose.as_str()) == self.id()).then_some(password)
    }

    /// Keeps a password in memory, if it is of the agent logged in.
    pub fn keep_password(&mut self, agent_id: &str, password: &Secret) {
        if self.id() == Some(agent_id) {
            self.password = Some((agent_id.into(), password.clone()));
        }
    }

    /// Drops the password.
    pub fn forget_password(&mut self) {
        self.password = None;
    }

    /// Takes the mode that the server told as agreed on; true where it is one that nobody chose here, and that does not follow from
    /// what was. `works_on_call`: a call lives, or ended a moment ago.
    pub fn is_from_elsewhere(&mut self, reading: &AgentReading, works_on_call: bool) -> bool {
        let told = (reading.mode, reading.reason.clone());
        let is_awaited = self.pending().is_some_and(|pending| pending.is(reading.mode, &reading.reason));
        let Some(before) = self.agreed.replace(told.clone()).filter(|_| !is_awaited) else { return false };
        // Switches begin and end after-call work by themselves.
        let by_itself = match (before.0, reading.mode) {
            (_, WorkMode::Acw) => works_on_call,
            (WorkMode::Acw, mode) => !mode.has_reason(),
            _ => false,
        };
        before != told && !by_itself
    }

    /// What is shown now is what both sides agree on.
    fn agree(&mut self) {
        self.agreed = self.mode().map(|mode| (mode.mode, mode.reason.clone()));
    }

    /// The server says who is logged in; empty is nobody. A password of somebody else is dropped.
    pub fn logged_in(&mut self, agent_id: &str) {
        if agent_id.is_empty() {
            self.logged_out();
        } else if self.id() != Some(agent_id) {
            if self.password.as_ref().is_some_and(|(whose, _)| whose != agent_id) {
                self.forget_password();
            }
            self.login = Login::LoggedIn { agent_id: agent_id.into(), mode: None, pending: None };
            self.agreed = None;
            self.password_asked = None;
        }
    }

    /// Nobody is logged in.
    pub fn logged_out(&mut self) {
        self.login = Login::LoggedOut;
        self.agreed = None;
        self.password_asked = None;
        self.forget_password();
    }

    /// The server confirmed a change: it is in force, or waits for the end of the call.
    pub fn confirmed(&mut self, wall_ms: u64, new: WorkMode, reason: &str, in_call: bool) {
        self.password_asked = None;
        let Login::LoggedIn { mode, pending, .. } = &mut self.login else { return };
        let confirmed = Mode { mode: new, reason: reason.into(), since: wall_ms };
        if in_call {
            *pending = (!mode.as_ref().is_some_and(|mode| mode.is(new, reason))).then_some(confirmed);
        } else {
            *pending = None;
            take(mode, confirmed);
            self.agree();
        }
    }

    /// The server told the mode in force. A change that waits goes on waiting until it is told, or the call ends.
    pub fn told(&mut self, wall_ms: u64, reading: &AgentReading) {
        let Login::LoggedIn { mode, pending, .. } = &mut self.login else { return };
        if pending.as_ref().is_some_and(|pending| pending.is(reading.mode, &reading.reason)) {
            *pending = None;
        }
        take(mode, Mode { mode: reading.mode, reason: reading.reason.clone(), since: wall_ms });
    }

    /// The last call ended: what waited is in force, and after a talk `manual` goes to `acw` by itself.
    pub fn calls_ended(&mut self, wall_ms: u64, talked: bool) {
        let Login::LoggedIn { mode, pending, .. } = &mut self.login else { return };
        if let Some(waited) = pending.take() {
            take(mode, Mode { since: wall_ms, ..waited });
        } else if talked && let Some(next) = mode.as_ref().and_then(|mode| mode.mode.after_talk()) {
            take(mode, Mode { mode: next, reason: ReasonCode::default(), since: wall_ms });
        } else if talked && let Some(mode) = mode {
            // The head said meanwhile that there was a call: its clock begins again.
            mode.since = wall_ms;
        }
        self.agree();
    }
}

/// Puts a mode in force; one that is in force already keeps its beginning.
fn take(mode: &mut Option<Mode>, new: Mode) {
    if !mode.as_ref().is_some_and(|mode| mode.is(new.mode, &new.reason)) {
        *mode = Some(new);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agent() -> Agent {
        let mut agent = Agent::default();
        agent.logged_in("4711");
        agent
    }

    fn reading(mode: WorkMode) -> AgentReading {
        AgentReading { mode, reason: ReasonCode::default() }
    }

    #[test]
    fn a_change_during_a_call_waits_for_its_end() {
        let mut agent = agent();
        agent.told(1, &reading(WorkMode::Auto));
        agent.confirmed(2, WorkMode::Aux, "1", true);
        assert_eq!(agent.mode().unwrap().mode, WorkMode::Auto);
        assert_eq!(agent.pending().unwrap().mode, WorkMode::Aux);
        agent.told(3, &reading(WorkMode::Auto));
        assert!(agent.pending().is_some(), "not told yet");
        agent.calls_ended(4, true);
        assert_eq!(agent.mode().unwrap(), &Mode { mode: WorkMode::Aux, reason: "1".into(), since: 4 });
    }

    #[test]
    fn the_server_may_say_that_it_took_effect_at_once() {
        let mut agent = agent();
        agent.confirmed(2, WorkMode::Acw, "", true);
        agent.told(3, &reading(WorkMode::Acw));
        assert_eq!((agent.mode().unwrap().mode, agent.pending()), (WorkMode::Acw, None));
    }

    #[test]
    fn manual_goes_to_acw_by_itself() {
        let mut agent = agent();
        agent.confirmed(2, WorkMode::Manual, "", false);
        agent.calls_ended(4, false);
        assert_eq!(agent.mode().unwrap().mode, WorkMode::Manual, "a missed call is no talk");
        agent.calls_ended(5, true);
        assert_eq!(agent.mode().unwrap().mode, WorkMode::Acw);
    }

    #[test]
    fn the_clock_of_a_mode_runs_on_when_it_is_told_again() {
        let mut agent = agent();
        agent.told(1, &reading(WorkMode::Auto));
        agent.told(9, &reading(WorkMode::Auto));
        assert_eq!(agent.mode().unwrap().since, 1);
    }

    #[test]
    fn a_password_is_only_for_its_agent_and_in_no_save() {
        let mut agent = Agent::default();
        agent.logged_in("4711");
        agent.keep_password("4711", &"geheim".into());
        assert_eq!(agent.password().map(Secret::text), Some("geheim"));
        assert!(!serde_json::to_string(&agent).unwrap().contains("geheim"));
        assert!(!format!("{agent:?}").contains("geheim"));
        agent.logged_in("4712");
        assert_eq!(agent.password(), None);
        agent.keep_password("4711", &"geheim".into());
        assert_eq!(agent.password, None, "a late reply about somebody who is not logged in any more");
        agent.keep_password("4712", &"x".into());
        agent.logged_out();
        assert_eq!(agent.password(), None);
    }
}
