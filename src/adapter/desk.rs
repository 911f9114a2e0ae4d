//! A desk that agents share: at a log-out, or when another agent is logged in, what the panel kept of the one before goes:
//! past calls, ended cards, drafts, what was dialled, the recording, the save. What is owed to the CRM is handed over first,
//! and a note that could not be saved is named and stays until somebody discards it. A lost connection and a page load
//! are no log-outs: then the server has not said who is there.

mod day;

use serde::{Deserialize, Serialize};

use super::Adapter;
use crate::clock::Now;
use crate::crm::Due;
use crate::effect::{Effect, Effects, PanelEffect};
use crate::ids::CallId;
use crate::notice::Topic;
use crate::pages::panel::Panel;
use crate::pages::view::DayView;
use crate::phone::agent::Login;
use crate::phone::call::Call;
use crate::privacy::{AgentId, CallKey};
use crate::words::{Arg, Message, say};
use day::Day;

/// Whose day the panel holds.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Desk {
    /// The agent whose calls these are; empty after a log-out, and before the server says who is there.
    agent: AgentId,
    /// Calls of an agent who is gone: each leaves when it has ended and nothing of it is owed to the CRM.
    going: Vec<CallId>,
    /// Those in `going` whose unsaved notes a notice has named.
    named: Vec<CallId>,
    /// What that agent's calls come to.
    day: Day,
    /// The agent has just pressed Log out.
    #[serde(default)] // for recordings of other versions
    leaves: bool,
}

impl Desk {
    /// The agent whose day it is; empty where nobody is there.
    pub(super) fn agent(&self) -> &AgentId {
        &self.agent
    }

    /// The agent asked for something, for the log-out or for another thing.
    pub(super) fn asked(&mut self, log_out: bool) {
        self.leaves = log_out;
    }

    /// The desk comes from an earlier page's save: what that page named in a notice is named again.
    pub(super) fn restored(&mut self) {
        self.named.clear();
    }
}

impl Adapter {
    /// Looks who is logged in now; where that is not the agent from before, that agent's day ends.
    pub(super) fn look_at_desk(&mut self, now: Now, effects: &mut Effects) {
        if let Some(offset) = self.pages.utc_offset_minutes() {
            self.dirty |= self.desk.day.look(now.wall_ms, offset);
        }
        let agent = match &self.phone.agent().login {
            Login::Unknown => return,
            Login::LoggedOut => AgentId::default(),
            Login::LoggedIn { agent_id, .. } => agent_id.clone(),
        };
        if agent != self.desk.agent {
            let before = std::mem::replace(&mut self.desk.agent, agent);
            self.desk.day.forget();
            self.dirty = true;
            if !self.desk.agent.is_empty() {
                self.notices.clear(Topic::Mode);
            }
            if !before.is_empty() {
                self.end_day(now, effects);
            }
        }
        self.remember_agent(effects);
    }

    /// Has the computer remember who logged in, or nobody, as the settings say; and where nobody is logged in, the log-in form has
    /// that id. A password is remembered nowhere.
    fn remember_agent(&mut self, effects: &mut Effects) {
        let Some(remembers) = self.site.settings().map(|settings| settings.remember_id) else { return };
        let wanted = if remembers { self.desk.agent.clone() } else { AgentId::default() };
        if remembers && wanted.is_empty() {
            return self.pages.recall();
        }
        let is_other = |panel: &Panel| !panel.is_refused() && panel.page.remembered_agent != wanted;
        for (id, _) in self.pages.iter().filter(|(_, panel)| is_other(panel)) {
            effects.push(Effect::Panel(id, PanelEffect::RememberAgent(wanted.clone())));
        }
        self.pages.remember(&wanted);
    }

    /// All but the calls goes at once; the calls go in `let_go`, as they end.
    fn end_day(&mut self, _now: Now, effects: &mut Effects) {
        self.desk.going = self.phone.calls.iter().map(|call| call.id).collect();
        self.desk.named.clear(); // whoever comes next reads it again
        let ended: Vec<CallId> =
            self.phone.calls.iter().filter(|call| !call.is_live()).map(|call| call.id).collect();
        for id in ended {
            self.save_late_note(id, effects);
        }
        self.phone.forget_day();
        for panel in self.pages.ids() {
            if let Some(panel) = self.pages.get_mut(panel) {
                panel.dial.write(String::new());
                panel.agent_id.write(String::new());
            }
            effects.push(Effect::Panel(panel, PanelEffect::Forget));
        }
        self.dialing.forget();
        self.crm.records.forget_choices();
        self.notices.keep(Topic::is_of_site);
        if self.phone.agent().login == Login::LoggedOut && !std::mem::take(&mut self.desk.leaves) {
            self.notices.warning(Topic::Mode, say!("logged-out-by-others"));
        }
        self.forget_in_systems();
        self.forget_done();
        effects.push(Effect::Forget);
    }

    /// Takes keys with phone numbers in them out of the ledger. Keys of calls that are still there stay, and so do keys of a
    /// universal id, which is no number, so that nothing is done twice when that call comes back.
    fn forget_done(&mut self) {
        let keys: Vec<CallKey> = self.phone.calls.iter().map(Call::key).collect();
        self.crm.ledger.keep(|done| {
            // A rule's key has the rule and the event in front of the call; for what runs once in a session the call is empty.
            let call = done.rsplit('|').next().unwrap_or_default();
            call.is_empty() || call.starts_with("u:") || keys.iter().any(|key| done.ends_with(key.as_str()))
        });
    }

    /// Calls of an agent who is gone leave when they have ended and the CRM has what is owed to it; notes that could not be
    /// saved are named.
    pub(super) fn let_go(&mut self, effects: &mut Effects) {
        if self.desk.going.is_empty() {
            return;
        }
        let (going, gone): (Vec<CallId>, Vec<CallId>) =
            self.desk.going.iter().copied().partition(|id| self.stays(*id));
        let lost: Vec<CallId> = going.iter().copied().filter(|id| self.is_note_lost(*id)).collect();
        if lost != self.desk.named {
            match self.lost_words(&lost) {
                None => self.notices.clear(Topic::Earlier),
                Some(words) => self.notices.warning(Topic::Earlier, words),
            }
            self.desk.named = lost;
            self.dirty = true;
        }
        self.desk.going = going;
        if gone.is_empty() {
            return;
        }
        for id in gone {
            self.take_off(id);
            self.phone.calls.forget_past(id);
            self.crm.timers.clear(Due::Note(id));
            self.crm.timers.clear(Due::Close(id));
        }
        self.forget_done();
        self.dirty = true;
        effects.push(Effect::Forget);
    }

    fn stays(&self, id: CallId) -> bool {
        self.phone.calls.get(id).is_some_and(|call| {
            call.is_live()
                || self.crm.records.is_saving(id)
                || self.owes_log(call)
                || self.crm.records.has_unsaved_note(call)
        })
    }

    /// Whether a call that ended has a note that is not in the CRM, and that no page is being asked to save.
    fn is_note_lost(&self, id: CallId) -> bool {
        let lost = |call: &Call| !call.is_live() && self.crm.records.has_unsaved_note(call);
        self.phone.calls.get(id).is_some_and(lost) && !self.crm.records.is_saving(id)
    }

    fn lost_words(&self, lost: &[CallId]) -> Option<Message> {
        let whom = |call: &Call| match &call.record {
            Some(record) if !record.name.is_empty() => Arg::name(&record.name),
            _ if call.far().is_empty() => say!("an-unknown-caller").into(),
            _ => Arg::number(call.far()),
        };
        let calls: Vec<Arg> = lost.iter().filter_map(|id| self.phone.calls.get(*id)).map(whom).collect();
        (!calls.is_empty()).then(|| say!("notes-of-agent-before", callers: Message::list(calls)))
    }

    /// Something happened to a call: one of this agent's that ended is counted.
    pub(super) fn count(&mut self, now: Now, id: CallId) {
        if let Some(offset) = self.pages.utc_offset_minutes() {
            self.desk.day.look(now.wall_ms, offset);
        }
        if !self.is_of_earlier_agent(id)
            && let Some(call) = self.phone.calls.get(id)
        {
            self.desk.day.see(call);
        }
    }

    /// The agent's day so far; `None` before the first call.
    pub(super) fn day_view(&self) -> Option<DayView> {
        self.desk.day.view()
    }

    /// Whether a call is of an agent who is gone.
    pub(super) fn is_of_earlier_agent(&self, id: CallId) -> bool {
        self.desk.going.contains(&id)
    }

    /// Whether a call is shown. Of the calls of an agent who is gone, these are the live ones, and those whose note waits for a
    /// decision.
    pub(super) fn is_shown(&self, call: &Call) -> bool {
        call.is_live() || !self.is_of_earlier_agent(call.id) || self.is_note_lost(call.id)
    }

    /// What is not in the CRM of a call is thrown away, and the call leaves the panel.
    pub(super) fn discard(&mut self, id: CallId) {
        for due in [Due::Note(id), Due::Close(id), Due::Retry(id)] {
            self.crm.timers.clear(due);
        }
        self.take_off(id);
        self.dirty = true;
    }
}
