//! The three actions, said by rules and heard for this agent, and dialling where there is no CTI server.

use serde_json::json;

use crate::adapter::Adapter;
use crate::clock::Now;
use crate::crm::{CrmRequest, Opening, browser};
use crate::effect::Effects;
use crate::error::Problem;
use crate::ids::{PanelId, StepId};
use crate::input::Action as Asked;
use crate::json::{self, Fields};
use crate::notice::{NoticeKind, Topic};
use crate::number::dialing;
use crate::phone::call::Call;
use crate::phone::cti::shuttle::{self, AGENT_CTI, NOTIFICATION, Notification, OpenPage, REALTIME};
use crate::rules::Outcome;
use crate::site::rules::{Mode, Shuttle as Action};
use crate::words::{Arg, Message, say};
/// The window that opens by mode `new_window`.
const WINDOW: &str = "shuttle";

impl Adapter {
    /// Does an action that is about Shuttle, or that Shuttle's being alone makes another one; true where that is all.
    pub(in crate::adapter) fn act_on_shuttle(
        &mut self,
        now: Now,
        panel: PanelId,
        action: &Asked,
        effects: &mut Effects,
    ) -> bool {
        match action {
            Asked::Retry => self.retry_shuttle(now, effects),
            Asked::CloseCall(id) if self.phone.calls.get(*id).is_some_and(Call::is_live) => {
                self.end_foreign(now, *id, effects);
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

    /// Shuttle wants a page opened.
    pub(super) fn shuttle_page(&mut self, now: Now, page: &OpenPage) {
        if !self.is_own_peer(&page.peer) {
            return self.count(|shuttle| &mut shuttle.others);
        }
        // Beside the call that it is about the agent finds a button, where the browser blocks it.
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

    /// Without a CTI server a number goes to the program that the agent's computer calls with, by a press of the agent.
    fn dial_by_program(&mut self, now: Now, panel: PanelId, number: &str, effects: &mut Effects) {
        let Ok(dialled) = dialing::for_program(number, self.site.dial_plan()) else { return };
        let opening = Opening {
            // It is no rule's.
            step: StepId { call: None, number: 0 },
            address: tel(&dialled.number),
            mode: Mode::Launch,
            title: "Call".into(),
        };
        self.requests.ask(now, panel, browser::KIND, CrmRequest::Open(opening), None, effects);
        self.pages.dialled(panel, number);
    }

    /// A number that was clicked in the CRM waits in the dial field for the agent's press: browsers start no program without.
    pub(in crate::adapter) fn offer_number(&mut self, now: Now, number: &str, effects: &mut Effects) {
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

    /// Shuttle wants words shown.
    pub(super) fn shuttle_words(&mut self, words: &Notification) {
        if !self.is_own_peer(&words.peer) {
            return self.count(|shuttle| &mut shuttle.others);
        }
        let loud = ["warn", "error", "danger", "alert"]
            .iter()
            .any(|word| words.kind.to_ascii_lowercase().contains(word));
        let kind = if loud { NoticeKind::Warning } else { NoticeKind::Info };
        let text = match (words.title.trim(), words.body.trim()) {
            ("", body) => Message::as_said(body),
            (title, "") => Message::as_said(title),
            (title, body) => say!("shuttle-says", title: Arg::text(title), body: Arg::text(body)),
        };
        if !text.is_empty() {
            self.notices.setup(Topic::ShuttleSays, kind, &[Problem::new("Shuttle", text)]);
        }
    }

    /// A rule says something to Shuttle's server: once, and not again where no answer comes.
    #[allow(clippy::needless_pass_by_value)]
    pub(in crate::adapter) fn send_shuttle(
        &mut self,
        now: Now,
        step: StepId,
        action: Action<String>,
        effects: &mut Effects,
    ) {
        // The trace has what a reader can tell it by: peers and numbers are in what is sent.
        let (name, about, argument) = match action {
            Action::AgentCti { url, peer, mode } => {
                let peer = self.peer_or_own(peer, step);
                (AGENT_CTI, url.clone(), OpenPage { url, peer, mode }.argument())
            }
            Action::Notification { peer, kind, title, body } => {
                let peer = self.peer_or_own(peer, step);
                (NOTIFICATION, title.clone(), Notification { peer, kind, title, body }.argument())
            }
            Action::Realtime { app, reference, url } => {
                let call = step.call.and_then(|id| self.phone.calls.get(id));
                let mut channel = call.map(channel).unwrap_or_default();
                channel.insert("time".to_owned(), shuttle::iso_time(now.wall_ms).into());
                let about = [&app, " ", &reference].concat();
                let said = json!({ "type": app, "channel": channel, "reference": reference, "url": url });
                (REALTIME, about, said)
            }
        };
        self.step_made(step, &[name, " ", &about].concat());
        let is_set = self.site.shuttle().is_some();
        let Some(shuttle) = self.systems.shuttle.as_mut().filter(|_| is_set) else {
            return self.step_came_to(step, Outcome::Failed(say!("no-shuttle-server")));
        };
        match shuttle.io.emit(now, name, &argument, effects) {
            Some(ack) => {
                shuttle.said.push((ack, step));
                self.step_came_to(step, Outcome::HandedOver);
            }
            None => self.step_came_to(step, Outcome::Failed(say!("shuttle-not-connected"))),
        }
    }

    /// Where a rule names no peer, and none came with the call, it is the one for calls that nobody took, or the agent's own.
    fn peer_or_own(&self, peer: String, step: StepId) -> String {
        let Some(settings) = self.site.shuttle().filter(|_| peer.is_empty()) else { return peer };
        let call = step.call.and_then(|id| self.phone.calls.get(id));
        if call.is_some_and(|call| self.is_nobodys(call))
            && let Some(peer) = settings.peer_for_abandoned(self.names())
        {
            return peer;
        }
        settings.peers_of(self.names()).into_iter().next().unwrap_or_default()
    }
}

/// A number as an address for phone programs: what is no digit or sign of one is left out.
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

/// The data of the event that Shuttle told of a call last; of a call that it told nothing of, what is known. The time is that of
/// what is said now, and comes last.
fn channel(call: &Call) -> Fields {
    let details = call.details.as_ref();
    let told = details.and_then(|details| json::read_object(&details.shuttle_event)).unwrap_or_default();
    let told: Fields = told.into_iter().filter(|(name, _)| name != "time").collect();
    if !told.is_empty() {
        return told;
    }
    let mut known: Vec<(&str, &str)> = vec![
        ("uniqueid", &call.fields.ucid),
        ("callernum", &call.fields.calling),
        ("extension", &call.fields.called),
    ];
    if let Some(details) = details {
        known.extend([
            ("channel", details.channel.as_str()),
            ("callername", &details.remote_name),
            ("queue", &details.queue),
            ("peer", &details.peer),
            ("agentname", &details.agent_name),
            ("agentnum", &details.agent_number),
            ("trunk", &details.trunk),
            ("reason", &details.end_reason),
        ]);
        let more = details.vars.iter().filter(|(name, _)| name != "time");
        known.extend(more.map(|(name, value)| (name.as_str(), value.as_str())));
    }
    known.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect()
}
