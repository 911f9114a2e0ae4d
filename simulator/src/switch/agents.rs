//! What the switch does for agents: log-in, log-out, work modes, and the changes that wait for the end of a call.

use super::agent::{LoggedIn, Mode, WorkMode};
use super::call::Party;
use super::{Event, Happening, Refusal, Switch};
use crate::config::AgentConfig;

impl Switch {
    /// Who is logged in at the extension.
    pub(crate) fn login_at(&self, extension: &str) -> Option<&LoggedIn> {
        self.logins.iter().find(|login| login.extension == extension)
    }

    pub(crate) fn login(&mut self, extension: &str, agentid: &str, passwd: &str) -> Result<(), Refusal> {
        let agent = self.agent(agentid)?;
        if agent.password != passwd {
            return Err(Refusal::because("wrong password"));
        }
        if let Some(login) = self.logins.iter().find(|login| login.agentid == agentid) {
            return Err(Refusal(format!("agent {agentid} is already logged in at {}", login.extension)));
        }
        if let Some(login) = self.login_at(extension) {
            return Err(Refusal(format!("agent {} is logged in here", login.agentid)));
        }
        let now = Mode { mode: WorkMode::Aux, reasoncode: "0".to_owned() };
        self.logins.push(LoggedIn {
            agentid: agentid.to_owned(),
            extension: extension.to_owned(),
            now,
            pending: None,
        });
        self.tell_agent(extension);
        Ok(())
    }

    pub(crate) fn logout(&mut self, extension: &str, agentid: &str) -> Result<(), Refusal> {
        self.login_of(extension, agentid)?;
        if self.calls_of(extension).next().is_some() {
            return Err(Refusal::because("agent is on a call"));
        }
        self.logins.retain(|login| login.agentid != agentid);
        self.happenings.push(agent_event(extension, agentid, None));
        Ok(())
    }

    /// Logs the agent at the extension out, calls or none.
    pub(crate) fn force_log_out(&mut self, extension: &str) -> Result<(), Refusal> {
        let login = self.login_at(extension).ok_or_else(|| Refusal::because("not logged in"))?;
        let agentid = login.agentid.clone();
        self.logins.retain(|login| login.agentid != agentid);
        self.happenings.push(agent_event(extension, &agentid, None));
        Ok(())
    }

    /// Changes the work mode: at once when idle, else at the end of the call.
    pub(crate) fn set_mode(
        &mut self,
        extension: &str,
        agentid: &str,
        passwd: Option<&str>,
        wanted: Mode,
    ) -> Result<(), Refusal> {
        self.login_of(extension, agentid)?;
        let agent = self.agent(agentid)?;
        match passwd {
            None if agent.strict => return Err(Refusal::because("password required")),
            Some(passwd) if agent.password != passwd => return Err(Refusal::because("wrong password")),
            _ => {}
        }
        let on_call = self.calls_of(extension).next().is_some();
        let Some(login) = self.logins.iter_mut().find(|login| login.agentid == agentid) else {
            return Ok(());
        };
        if on_call {
            login.pending = Some(wanted);
            return Ok(());
        }
        login.now = wanted;
        login.pending = None;
        self.tell_agent(extension);
        Ok(())
    }

    /// How many agents could take a call now.
    pub(crate) fn available_agents(&self) -> usize {
        self.logins
            .iter()
            .filter(|login| matches!(login.now.mode, WorkMode::Auto | WorkMode::Manual))
            .filter(|login| self.calls_of(&login.extension).next().is_none())
            .count()
    }

    /// The end of an extension's last call: a waiting change takes effect, and `manual` goes to `acw` after talking.
    pub(super) fn after_call(&mut self, left: &Party) {
        if !left.inside || self.calls_of(&left.number).next().is_some() {
            return;
        }
        let Some(login) = self.logins.iter_mut().find(|login| login.extension == left.number) else { return };
        if let Some(pending) = login.pending.take() {
            login.now = pending;
        } else if login.now.mode == WorkMode::Manual && left.talked {
            login.now = Mode { mode: WorkMode::Acw, reasoncode: String::new() };
        } else {
            return;
        }
        self.tell_agent(&left.number);
    }

    fn agent(&self, agentid: &str) -> Result<&AgentConfig, Refusal> {
        self.config
            .agents
            .iter()
            .find(|agent| agent.id == agentid)
            .ok_or_else(|| Refusal(format!("there is no agent {agentid}")))
    }

    fn login_of(&self, extension: &str, agentid: &str) -> Result<&LoggedIn, Refusal> {
        self.login_at(extension)
            .filter(|login| login.agentid == agentid)
            .ok_or_else(|| Refusal(format!("agent {agentid} is not logged in")))
    }

    fn tell_agent(&mut self, extension: &str) {
        let Some(login) = self.login_at(extension) else { return };
        let happening = agent_event(extension, &login.agentid, Some(login.now.clone()));
        self.happenings.push(happening);
    }
}

fn agent_event(extension: &str, agentid: &str, mode: Option<Mode>) -> Happening {
    Happening {
        extension: extension.to_owned(),
        event: Event::AgentState,
        call: None,
        party: None,
        cause: None,
        merged: None,
        agent: Some((agentid.to_owned(), mode)),
    }
}
