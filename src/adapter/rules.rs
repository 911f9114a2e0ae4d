//! Rules at work: which of them an event of a call runs, each once, and what became of what they do. What other systems are
//! asked for is done by their own parts, which report back.

use serde::{Deserialize, Serialize};

use super::Adapter;
use crate::call::Details;
use crate::calls::Change;
use crate::clock::Now;
use crate::effect::{Effect, Effects};
use crate::input::CallId;
use crate::ledger::Purpose;
use crate::notice::Topic;
use crate::rules::{Do, On, Outcome, Rule, Site, Step, StepId, Trace, Variables};
use crate::settings::Systems;

/// Traces of rules that ran without a call: the oldest go.
const TRACES: usize = 20;

/// What became of rules that ran without a call, and what counts their steps.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub(super) struct Ran {
    /// The number of the last step.
    steps: u32,
    traces: Vec<Trace>,
}

impl Adapter {
    /// A call began, moved or ended: rules about that run.
    pub(super) fn rules_about(&mut self, now: Now, change: Change, effects: &mut Effects) {
        let (Change::Began(id) | Change::Answered(id) | Change::Moved(id) | Change::Ended(id)) = change;
        let Some(call) = self.calls.get(id) else { return };
        let came = call.direction == crate::call::Direction::In;
        let answered = call.answered.is_some();
        let events: &[On] = match change {
            Change::Began(_) if came && answered => &[On::Offer, On::Answer],
            Change::Began(_) if came => &[On::Offer],
            Change::Began(_) => &[On::Outbound],
            Change::Answered(_) => &[On::Answer],
            Change::Moved(_) => &[],
            Change::Ended(_) if came && !answered => &[On::Missed],
            Change::Ended(_) => &[On::End],
        };
        for on in events {
            self.run_rules(now, *on, Some(id), effects);
        }
    }

    /// The phone is ready, or its agent is known: rules about the session's start run, once.
    pub(super) fn rules_about_session(&mut self, now: Now, effects: &mut Effects) {
        if self.session.is_ready() || self.is_alone() && !self.asks_name() {
            self.run_rules(now, On::Session, None, effects);
        }
    }

    fn systems(&self) -> Option<&Systems> {
        self.settings.as_ref()?.systems.as_deref()
    }

    fn run_rules(&mut self, now: Now, on: On, call: Option<CallId>, effects: &mut Effects) {
        let Some(systems) = self.systems() else { return };
        let rules: Vec<Rule> = systems.rules.iter().filter(|rule| rule.on.contains(&on)).cloned().collect();
        for rule in rules {
            self.run_rule(now, &rule, on, call, effects);
        }
    }

    /// Runs a rule about an event, unless it ran about it before.
    fn run_rule(&mut self, now: Now, rule: &Rule, on: On, call: Option<CallId>, effects: &mut Effects) {
        let agent_id = self.agent.id().unwrap_or_default();
        let waits_for_agent = on == On::Session && agent_id.is_empty() && rule.asks_agent();
        if waits_for_agent {
            return;
        }
        let about = call.and_then(|id| self.calls.get(id));
        let key = [&rule.name, "|", on.word(), "|", &about.map(crate::call::Call::key).unwrap_or_default()]
            .concat();
        if self.ledger.has(Purpose::Rule, &key) {
            return;
        }
        let variables = self.variables(now, call);
        let mut trace =
            Trace { rule: rule.name.clone(), on, at: now.wall_ms, unfit: String::new(), steps: Vec::new() };
        if let Some(unfit) = rule.when.unfit(&variables) {
            trace.unfit = unfit;
            return self.keep_trace(call, trace);
        }
        // INVARIANT: it is written down before it is done, since what it does may end the page.
        self.ledger.write(Purpose::Rule, &key);
        self.dirty = true;
        self.keep_trace(call, trace);
        effects.push(Effect::Save);
        for (action, what) in rule.does.iter().enumerate() {
            let number = self.ran().steps.wrapping_add(1);
            self.ran().steps = number;
            let step = StepId { call, number };
            let action = u32::try_from(action).unwrap_or(u32::MAX);
            self.add_step(step, Step { number, action, made: String::new(), outcome: Outcome::Owed });
            self.do_step(now, step, what, &variables, effects);
        }
    }

    /// What templates know now: of a call, or of the session alone.
    pub(super) fn variables(&self, now: Now, call: Option<CallId>) -> Variables {
        let agent_id = self.agent.id().unwrap_or_default();
        let extension = &self.session.extension;
        match call.and_then(|id| self.calls.get(id)) {
            Some(call) => Variables::of(call, extension, agent_id, now.wall_ms),
            None => Variables::of_session(extension, agent_id, now.wall_ms),
        }
    }

    fn do_step(&mut self, now: Now, step: StepId, what: &Do, variables: &Variables, effects: &mut Effects) {
        let Some(settings) = &self.settings else { return };
        let site = Site::of(settings);
        let failed = match what {
            Do::Pop(pop) => match pop.url.render(variables, site) {
                Ok(url) => return self.open(now, step, &url, &pop.mode, effects),
                Err(words) => words,
            },
            Do::Launch(launch) => match launch.url.render(variables, site) {
                Ok(url) => return self.launch(now, step, &url, launch.automatic, effects),
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
                    self.step_made(step, &fetch.url);
                    return self.run_rest(now, step, fetch, effects);
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
        self.notices.info(now, Topic::Rule, &words);
        self.step_came_to(step, Outcome::Done(String::new()));
    }

    /// Opens an address in a page.
    pub(super) fn open(
        &mut self,
        _now: Now,
        step: StepId,
        url: &str,
        _mode: &crate::rules::Mode,
        _effects: &mut Effects,
    ) {
        self.step_made(step, url);
        self.step_came_to(step, Outcome::Failed("This is not possible here.".to_owned()));
    }

    fn launch(&mut self, _now: Now, step: StepId, url: &str, _automatic: bool, _effects: &mut Effects) {
        self.step_made(step, url);
        self.step_came_to(step, Outcome::Failed("This is not possible here.".to_owned()));
    }

    /// What was made for a step: shown in its trace.
    pub(super) fn step_made(&mut self, id: StepId, made: &str) {
        if let Some(step) = self.step(id) {
            made.clone_into(&mut step.made);
            self.dirty = true;
        }
    }

    /// What became of a step.
    pub(super) fn step_came_to(&mut self, id: StepId, outcome: Outcome) {
        if let Some(step) = self.step(id) {
            step.outcome = outcome;
            self.dirty = true;
        }
    }

    fn ran(&mut self) -> &mut Ran {
        self.ran.get_or_insert_default()
    }

    fn traces(&mut self, call: Option<CallId>) -> Option<&mut Vec<Trace>> {
        match call {
            Some(id) => {
                let details: &mut Details = self.calls.get_mut(id)?.details.get_or_insert_default();
                Some(&mut details.traces)
            }
            None => Some(&mut self.ran().traces),
        }
    }

    fn keep_trace(&mut self, call: Option<CallId>, trace: Trace) {
        let Some(traces) = self.traces(call) else { return };
        // What does not fit again is told once.
        traces.retain(|old| old.rule != trace.rule || old.on != trace.on);
        if traces.len() >= TRACES {
            traces.remove(0);
        }
        traces.push(trace);
    }

    fn add_step(&mut self, id: StepId, step: Step) {
        if let Some(trace) = self.traces(id.call).and_then(|traces| traces.last_mut()) {
            trace.steps.push(step);
        }
    }

    fn step(&mut self, id: StepId) -> Option<&mut Step> {
        self.traces(id.call)?
            .iter_mut()
            .flat_map(|trace| trace.steps.iter_mut())
            .find(|step| step.number == id.number)
    }
}
