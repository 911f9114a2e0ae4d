//! Rules at work: which rules run about an event of a call, each once, and what became of their actions. Actions for other
//! systems are done by those systems' own parts, which report back.

use super::Adapter;
use super::web::shown;
use crate::call_state::Direction;
use crate::clock::Now;
use crate::crm::{CrmError, CrmReply, CrmRequest, Opening, browser};
use crate::effect::{Effect, Effects};
use crate::ids::{CallId, PanelId, StepId};
use crate::input::Permission;
use crate::ledger::Purpose;
use crate::notice::Topic;
use crate::pages::panel::Panel;
use crate::pages::view::{OpenView, RulesView};
use crate::phone::call::Call;
use crate::phone::calls::Change;
use crate::rules::{Outcome, Trace, variables};
use crate::site::rules::{Do, Mode, On, Rule, Variables, check_whole};
use crate::words::{Arg, Message, say};

/// After this long without a page that could open it, an address is not opened any more: the call has gone on.
pub(super) const OWED_MS: u64 = 60_000;

impl Adapter {
    /// A call began, moved or ended: rules about that run.
    pub(super) fn rules_about(&mut self, now: Now, change: Change, effects: &mut Effects) {
        let id = change.id();
        let Some(call) = self.phone.calls.get(id) else { return };
        let came = call.direction == Direction::In;
        let answered = call.answered.is_some();
        let events: &[On] = match change {
            Change::Began(_) if self.crm.records.was_talking(call.id) => &[],
            Change::Began(_) if came && answered => &[On::Offer, On::Answer],
            Change::Began(_) if came => &[On::Offer],
            Change::Began(_) => &[On::Outbound],
            Change::Answered(_) => &[On::Answer],
            Change::Moved(_) | Change::Became(_) => &[],
            Change::Ended(_) if came && !answered => &[On::Missed],
            Change::Ended(_) => &[On::End],
        };
        for on in events {
            self.run_rules(now, *on, Some(id), effects);
        }
    }

    /// The phone is ready, or its agent is known: rules about the session's start run, once.
    pub(super) fn rules_about_session(&mut self, now: Now, effects: &mut Effects) {
        let begins = self.phone.is_ready() || self.site.is_alone() && !self.asks_name();
        if begins && !self.waits_for_workstation(effects) {
            self.run_rules(now, On::Session, None, effects);
        }
    }

    /// What rules did about a call, for its card.
    pub(super) fn rules_view(&self, call: CallId) -> Option<Box<RulesView>> {
        let traces = self.systems.ran.traces(Some(call));
        if traces.is_empty() {
            return None;
        }
        let ran = traces.iter().any(|trace| !trace.steps.is_empty());
        let mut view = RulesView {
            title: if ran { say!("why-opened") } else { say!("why-nothing-opened") },
            lines: traces.iter().flat_map(Trace::words).collect(),
            opens: Vec::new(),
        };
        for step in self.systems.ran.steps(call) {
            if let Some((label, why)) = step.button() {
                view.opens.push(OpenView { step: step.number, label, why });
            }
        }
        Some(Box::new(view))
    }

    fn run_rules(&mut self, now: Now, on: On, call: Option<CallId>, effects: &mut Effects) {
        let Some(systems) = self.site.systems() else { return };
        let about = call.and_then(|id| self.phone.calls.get(id)).map(Call::mark).unwrap_or_default();
        let key = |rule: &Rule| [&rule.name, "|", on.word(), "|", &about].concat();
        // Each rule runs once for an event: those that ran already are left out.
        let due = systems.rules.iter().filter(|rule| rule.on.contains(&on));
        let due =
            due.map(|rule| (rule, key(rule))).filter(|(_, key)| !self.crm.ledger.has(Purpose::Rule, key));
        let due: Vec<(Rule, String)> = due.map(|(rule, key)| (rule.clone(), key)).collect();
        for (rule, key) in due {
            self.run_rule(now, &rule, &key, on, call, effects);
        }
    }

    /// Runs a rule about an event, if it fits; `key` is the ledger's key of this run.
    fn run_rule(
        &mut self,
        now: Now,
        rule: &Rule,
        key: &str,
        on: On,
        call: Option<CallId>,
        effects: &mut Effects,
    ) {
        let agent_id = self.phone.agent_id();
        let waits_for_agent = on == On::Session && agent_id.is_empty() && rule.asks_agent();
        if waits_for_agent {
            return;
        }
        let variables = self.variables(now, call);
        let mut trace = Trace { rule: rule.name.clone(), on, at: now.wall_ms, ..Trace::default() };
        if let Some(unfit) = rule.when.unfit(&variables) {
            trace.unfit = unfit;
            return self.systems.ran.keep(call, trace);
        }
        // INVARIANT: the ledger has the run before its actions are done, since they may end the page.
        self.crm.ledger.write(Purpose::Rule, key);
        self.dirty = true;
        self.systems.ran.keep(call, trace);
        effects.push(Effect::Save);
        for what in &rule.does {
            let step = self.systems.ran.new_step(call);
            self.systems.ran.add_step(step);
            self.do_step(now, step, what, &variables, effects);
        }
    }

    /// What templates know now: of a call, or of the session alone.
    pub(super) fn variables(&self, now: Now, call: Option<CallId>) -> Variables {
        let agent_id = self.phone.agent_id();
        let extension = self.phone.extension();
        let mut variables = match call.and_then(|id| self.phone.calls.get(id)) {
            Some(call) => variables::of(call, extension, agent_id, now.wall_ms),
            None => Variables::of_session(extension, agent_id, now.wall_ms),
        };
        self.add_workstation(&mut variables);
        variables
    }

    fn do_step(&mut self, now: Now, step: StepId, what: &Do, variables: &Variables, effects: &mut Effects) {
        let Some(settings) = self.site.settings() else { return };
        let site = settings.rule_site();
        let failed = match what {
            Do::Pop(pop) => match pop.url.render(variables, site) {
                Ok(url) => return self.is_to_open(step, &url, pop.mode.clone(), &pop.label, Outcome::Owed),
                Err(words) => words,
            },
            Do::Launch(launch) => match launch.url.render(variables, site) {
                Ok(url) => {
                    let outcome = if launch.automatic { Outcome::Owed } else { Outcome::Offered };
                    return self.is_to_open(step, &url, Mode::Launch, &launch.label, outcome);
                }
                Err(words) => words,
            },
            Do::Notify(notify) => {
                match (notify.title.render(variables, site), notify.body.render(variables, site)) {
                    (Ok(title), Ok(body)) => return self.notify(now, step, &title, &body),
                    (Err(words), _) | (_, Err(words)) => words,
                }
            }
            Do::Rest(rest) => match rest.render(variables, site) {
                Ok(fetch) => {
                    self.step_made(step, &shown(&fetch.url));
                    return self.run_rest(step, fetch, effects);
                }
                Err(words) => words,
            },
            Do::Shuttle(shuttle) => match shuttle.render(variables, site) {
                Ok(action) => return self.send_shuttle(now, step, action, effects),
                Err(words) => words,
            },
            Do::OpenFrame(open) => match open.render(variables, site) {
                Ok(what) => return self.open_servicenow(now, step, what, effects),
                Err(words) => words,
            },
        };
        self.step_came_to(step, Outcome::Failed(failed));
    }

    fn notify(&mut self, now: Now, step: StepId, title: &str, body: &str) {
        let words = if body.is_empty() { title.to_owned() } else { [title, ": ", body].concat() };
        self.step_made(step, &words);
        self.notices.info(now, Topic::Rule, Message::as_said(&words));
        self.step_came_to(step, Outcome::Done(Message::default()));
    }

    /// Opens an address that a server sent whole, if the settings allow its host. `name` says who asked for it.
    pub(super) fn open_url(&mut self, now: Now, call: Option<CallId>, name: &str, url: &str, mode: Mode) {
        let Some(settings) = self.site.settings() else { return };
        let allowed = check_whole(url, settings.rule_site());
        let step = self.systems.ran.new_step(call);
        let trace = Trace { rule: name.into(), on: On::Server, at: now.wall_ms, ..Trace::default() };
        self.systems.ran.keep(call, trace);
        self.systems.ran.add_step(step);
        match allowed {
            Ok(()) => self.is_to_open(step, url, mode, "", Outcome::Owed),
            Err(words) => {
                self.step_made(step, url);
                self.step_came_to(step, Outcome::Failed(words));
            }
        }
    }

    fn is_to_open(&mut self, id: StepId, url: &str, mode: Mode, label: &str, outcome: Outcome) {
        let Some(step) = self.systems.ran.step(id) else { return };
        url.clone_into(&mut step.made);
        step.mode = Some(mode);
        label.clone_into(&mut step.label);
        step.outcome = outcome;
        self.dirty = true;
    }

    /// Opens addresses that wait, in the page used last of those that can; what has waited for `OWED_MS` is given up.
    pub(super) fn open_what_is_owed(&mut self, now: Now, effects: &mut Effects) {
        for (id, at) in self.systems.ran.owed() {
            if self.opening_waits(id) {
                continue;
            }
            if now.wall_ms.saturating_sub(at) > OWED_MS {
                self.step_came_to(id, Outcome::Failed(say!("no-page-in-time")));
            } else if let Some(panel) = self.pages.used_last(Panel::opens) {
                self.open_in(now, panel, id, effects);
            }
        }
    }

    /// Whether what a rule opens for a call waits until the call is answered, as the call's pop does.
    pub(super) fn opening_waits(&self, step: StepId) -> bool {
        step.call
            .and_then(|id| self.phone.calls.get(id))
            .is_some_and(|call| call.is_live() && self.pop_waits(call))
    }

    /// Asks a page to open a step's address. INVARIANT: the save comes before the page is asked, so that a page load between
    /// the two opens nothing twice.
    fn open_in(&mut self, now: Now, panel: PanelId, id: StepId, effects: &mut Effects) {
        let Some(title) = self.systems.ran.trace_of(id).map(|trace| trace.rule.clone()) else { return };
        let Some(step) = self.systems.ran.step(id) else { return };
        let Some(mode) = step.mode.clone() else { return };
        let url = step.made.clone();
        step.outcome = Outcome::HandedOver;
        effects.push(Effect::Save);
        let request = CrmRequest::Open(Opening { step: id, address: url, mode, title });
        self.crm.requests.ask(now, panel, browser::KIND, request, None, effects);
    }

    /// What became of opening an address.
    pub(super) fn opened(
        &mut self,
        panel: PanelId,
        opening: &Opening,
        outcome: Option<Result<CrmReply, CrmError>>,
    ) {
        let launched = opening.mode == Mode::Launch;
        let outcome = match outcome {
            Some(Ok(CrmReply::Opened(true))) if launched => Outcome::Done(say!("program-unknown")),
            Some(Ok(CrmReply::Opened(true))) => Outcome::Done(Message::default()),
            Some(Ok(_)) => Outcome::Blocked,
            Some(Err(error)) => Outcome::Failed(error.words()),
            None => return,
        };
        let pop_ups = match (&opening.mode, &outcome) {
            (Mode::Tab | Mode::Window { .. }, Outcome::Blocked) => Some(Permission::Denied),
            (Mode::Tab | Mode::Window { .. }, Outcome::Done(_)) => Some(Permission::Granted),
            _ => None,
        };
        // An opening by a click says nothing about whether the browser lets windows open without one.
        let by_hand = self.systems.ran.step(opening.step).is_some_and(|step| step.by_hand);
        if let (Some(pop_ups), Some(panel)) = (pop_ups.filter(|_| !by_hand), self.pages.get_mut(panel)) {
            panel.page.browser.pop_ups = pop_ups;
        }
        if outcome == Outcome::Blocked && opening.step.call.is_none() {
            // Number 0 is no rule's step: it is the agent's own call by a phone program.
            let words = match opening.step.number {
                0 => say!("browser-blocked-call"),
                _ => say!("browser-blocked", rule: Arg::text(&opening.title)),
            };
            self.notices.warning(Topic::Rule, words);
        }
        self.step_came_to(opening.step, outcome);
    }

    /// Whether the agent can open what a step made.
    pub(super) fn can_open(&self, call: CallId, number: u32) -> bool {
        self.systems.ran.steps(call).any(|step| step.number == number && step.can_open())
    }

    /// The agent opens what a step made. It opens in the page where the button was pressed, since the browser counts the click
    /// there only.
    pub(super) fn open_by_hand(
        &mut self,
        now: Now,
        panel: PanelId,
        call: CallId,
        number: u32,
        effects: &mut Effects,
    ) {
        let id = StepId { call: Some(call), number };
        if !self.pages.get(panel).is_some_and(Panel::opens) {
            return;
        }
        if let Some(step) = self.systems.ran.step(id) {
            step.by_hand = true;
        }
        self.open_in(now, panel, id, effects);
    }

    /// What was made for a step: shown in its trace.
    pub(super) fn step_made(&mut self, id: StepId, made: &str) {
        if let Some(step) = self.systems.ran.step(id) {
            made.clone_into(&mut step.made);
            self.dirty = true;
        }
    }

    /// What became of a step.
    pub(super) fn step_came_to(&mut self, id: StepId, outcome: Outcome) {
        if let Some(step) = self.systems.ran.step(id) {
            step.outcome = outcome;
            self.dirty = true;
        }
    }
}
