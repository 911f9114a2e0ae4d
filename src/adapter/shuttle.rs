//! xCALLY Shuttle's part in the rest: its calls and pages, what rules say to it, and dialling where there is no CTI server.

use super::Adapter;
use crate::clock::Now;
use crate::crm::{CrmRequest, Opening, browser};
use crate::effect::Effects;
use crate::ids::{CallId, PanelId, StepId};
use crate::input::Action as Asked;
use crate::notice::Topic;
use crate::number::dialing;
use crate::phone::call::Call;
use crate::phone::calls::Change as CallChange;
use crate::phone::cti::shuttle::{AGENT_CTI, OpenPage};
use crate::phone::shuttle::{self, Change};
use crate::rules::Outcome;
use crate::site::rules::{Mode, Shuttle as Action};
use crate::words::say;

/// The name of the window that Shuttle's mode `new_window` opens.
const WINDOW: &str = "shuttle";

impl Adapter {
    /// Does an action's part that is about Shuttle, or that differs where Shuttle is alone (no CTI server). True where nothing is
    /// left to do.
    pub(super) fn act_on_shuttle(
        &mut self,
        now: Now,
        panel: PanelId,
        action: &Asked,
        effects: &mut Effects,
    ) -> bool {
        match action {
            Asked::Retry => self.shuttle.retry(now, lend!(self, effects)),
            Asked::CloseCall(id) if self.phone.calls.get(*id).is_some_and(Call::is_live) => {
                self.shuttle.end(now, *id, &mut self.phone);
                return true;
            }
            Asked::Dial(number) if self.site.is_alone() => {
                self.dial_by_program(now, panel, number, effects);
                return true;
            }
            Asked::SetExtension(name) if self.site.is_alone() => {
                self.phone.name(name.trim());
                self.dirty = true;
                return true;
            }
            _ => {}
        }
        false
    }

    /// What a change of Shuttle means for everything else.
    pub(super) fn shuttle_changed(&mut self, now: Now, change: Change, effects: &mut Effects) {
        match change {
            Change::Calls(changes) => self.phone.calls_changed(now, changes, lend!(self, effects)),
            Change::Joined(id) => self.shuttle_joined(now, id, effects),
            Change::Open(page) => self.shuttle_page(now, &page),
            Change::Answered(step, Ok(words)) => self.step_came_to(step, Outcome::Done(words)),
            Change::Answered(step, Err(words)) => self.step_came_to(step, Outcome::Failed(words)),
        }
    }

    /// The settings are in force.
    pub(super) fn start_shuttle(&mut self, now: Now, effects: &mut Effects) {
        if self.shuttle.start(now, &mut self.phone, lend!(self, effects)) && self.site.is_alone() {
            self.enable_click_to_dial(now, effects);
        }
    }

    /// Whether rules run about a call. They run also about one that nobody took, which pops nothing by itself.
    pub(super) fn runs_rules(&self, call: &Call) -> bool {
        shuttle::is_nobodys(call, &self.phone, &self.site) || self.counts(call)
    }

    /// Whether a call's record pops.
    pub(super) fn counts(&self, call: &Call) -> bool {
        self.shuttle.counts(call, &self.phone, &self.site)
    }

    /// Whether the agent must type the name in the peer.
    pub(super) fn asks_name(&self) -> bool {
        shuttle::asks_name(&self.phone, &self.site)
    }

    /// A call of the CTI server has just got Shuttle's details: rules about its begin and its answer run now, still once for each
    /// event.
    fn shuttle_joined(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        let Some(call) = self.phone.calls.get(id) else { return };
        let answered = call.answered.is_some();
        self.rules_about(now, CallChange::Began(id), effects);
        if answered {
            self.rules_about(now, CallChange::Answered(id), effects);
        }
    }

    /// A rule says something to Shuttle's server.
    pub(super) fn send_shuttle(
        &mut self,
        now: Now,
        step: StepId,
        action: Action<String>,
        effects: &mut Effects,
    ) {
        let (made, said) = self.shuttle.say(now, step, action, &self.phone, lend!(self, effects));
        self.step_made(step, &made);
        self.step_came_to(step, said.map_or_else(Outcome::Failed, |()| Outcome::HandedOver));
    }

    /// Shuttle wants a page opened.
    fn shuttle_page(&mut self, now: Now, page: &OpenPage) {
        // The call that the page is about: where the browser blocks the page, the call's card gets a button for it.
        let of_shuttle = |call: &&Call| {
            call.is_live() && call.details.as_ref().is_some_and(|details| !details.shuttle_id.is_empty())
        };
        let call = self.phone.calls.iter().rev().find(of_shuttle).map(|call| call.id);
        self.open_url(
            now,
            call,
            AGENT_CTI,
            &page.url,
            Mode::of_xcally(&page.mode, WINDOW).unwrap_or_default(),
        );
    }

    /// Without a CTI server, a press on Call hands the number to the computer's phone program.
    fn dial_by_program(&mut self, now: Now, panel: PanelId, number: &str, effects: &mut Effects) {
        let Ok(dialled) = dialing::for_program(number, self.site.dial_plan()) else { return };
        let opening = Opening {
            // This step belongs to no rule.
            step: StepId { call: None, number: 0 },
            address: tel(&dialled.number),
            mode: Mode::Launch,
            title: "Call".into(),
        };
        self.crm.requests.ask(now, panel, browser::KIND, CrmRequest::Open(opening), None, effects);
        self.pages.dialled(panel, number);
    }

    /// A number that was clicked in the CRM waits in the dial field for the agent's press: browsers start no program without one.
    pub(super) fn offer_number(&mut self, now: Now, number: &str, effects: &mut Effects) {
        let dialled = match dialing::clicked(number, "", self.site.dial_plan()) {
            Ok(dialled) => dialled,
            Err(refusal) => return self.notices.warning(Topic::Dialing, refusal.words),
        };
        let plan = self.site.dial_plan();
        let number = if plan.rule_on_typed { number.trim().into() } else { dialled.to_type() };
        let Some(panel) = self.pages.used_last(|_| true) else { return };
        if let Some(panel) = self.pages.get_mut(panel) {
            panel.dial.write(number);
        }
        self.ask_crm(now, panel, CrmRequest::ShowPanel, None, effects);
        self.notices.info(now, Topic::Dialing, say!("press-call"));
    }
}

/// A number as a `tel:` address for phone programs; characters that can't be dialled are left out.
fn tel(number: &str) -> String {
    let mut url = String::from("tel:");
    for sign in number.chars() {
        match sign {
            '0'..='9' | '*' | ',' => url.push(sign),
            '+' if url.len() == 4 => url.push(sign),
            '#' => url.push_str("%23"),
            _ => {}
        }
    }
    url
}
