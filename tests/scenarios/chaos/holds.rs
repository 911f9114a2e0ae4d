//! What must hold: at each step, and when the faults are over.

use cordboard::call_state::CallState;
use cordboard::effect::Effect;
use cordboard::ids::SocketId;
use cordboard::input::{Input, SocketEvent};
use cordboard::pages::view::{CallView, View};
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Call, LocalState, Profile};
use serde_json::json;

use super::case::Case;
use super::net::Socket;
use crate::world::EXTENSION;

/// How long it may take until the phone works again after both sides were down: two tries, each after a wait of up to 5 s
/// (`/ServerInfo/spreadSeconds`), with the time of a start order; or 30 s, after which one that was refused is asked again.
const RECOVERY_MS: u64 = 32_000;
/// What the switch has said is shown this long after one reconciliation at the latest.
const SETTLED_MS: u64 = 2_000;
/// A side with nothing wrong with it is found this soon: the other one may be tried before it, and a start order that was
/// refused is tried again after 30 s.
const REACHED_MS: u64 = 60_000;
/// A return to the primary, which is made only when nothing is going on, takes this long at most.
const RETURN_MS: u64 = 4_000;
/// No wait is longer than this.
const LONGEST_WAIT_MS: u64 = 60_000;

/// Nobody calls from here.
const STRANGER: &str = "33123456789";

impl Case {
    /// After each step.
    pub(crate) fn holds(&mut self) {
        if self.broken.is_some() {
            return;
        }
        let view = self.view();
        self.tally.check("typed text kept");
        let is_owed = |note: &str| serde_json::to_string(&self.adapter).unwrap().contains(note);
        let texts = self.wishes.texts(&view, &self.crm, is_owed);
        self.must(texts);
        self.others_are_not_heard(&view);
    }

    /// After each input: who waits for something has a deadline.
    pub(crate) fn waits_for_something(&mut self) {
        self.tally.check("a deadline in every waiting state");
        let may_rest = self.state == "loading" || !self.online && !self.is_ready();
        match self.adapter.next_deadline() {
            None if may_rest => {}
            None => self.breaks(format!("the phone is {} and waits for nothing", self.state)),
            Some(at) if at + self.mono_lag > self.time + LONGEST_WAIT_MS => {
                self.breaks(format!("the phone is {} and waits for {at} only", self.state));
            }
            Some(_) => {}
        }
    }

    /// Where a side has been well for long enough the phone works, and not with a connection that is dead.
    pub(crate) fn serves_if_it_can(&mut self) {
        let dead = match self.serving.and_then(|id| self.net.get(id)) {
            Some(Socket::Open { client, .. }) => self.board.is_half_open(client),
            _ => false,
        };
        self.dead_since = dead.then(|| self.dead_since.unwrap_or(self.time));
        let Some(down) = self.down_since.or(self.dead_since) else { return };
        // Frames that are still to be lost are lost by and by.
        self.note_health();
        let Some(well) = self.healthy.into_iter().flatten().min() else { return };
        self.tally.check("served where a side is well");
        if self.time > down.max(well) + REACHED_MS {
            let words = self.view().shared.connection;
            self.breaks(format!("down since {down}, although a side is well since {well}: {words}"));
        }
    }

    /// At most one socket's frames are taken: what comes on any other one changes nothing.
    fn others_are_not_heard(&mut self, before: &View) {
        // Right after a switch nobody but the adapter knows which socket serves.
        let serves = |case: &Self, id: &SocketId| case.is_ready() && case.net.side(*id).is_some();
        let Some(serving) = self.serving.filter(|id| serves(self, id)) else { return };
        // A frame is a sign of life, so what can't speak is not given one.
        let speaks = |id| match self.net.get(id) {
            Some(Socket::Open { client, .. }) => self.ends.is_empty() && !self.board.is_half_open(client),
            other => other == Some(Socket::Closed),
        };
        let others = self.net.latest().filter(|id| *id != serving && speaks(*id));
        let others: Vec<_> = others.take(2).collect();
        if others.is_empty() {
            return;
        }
        // What is due anyway is not theirs.
        self.feed(Input::Tick);
        self.drain();
        if self.serving != Some(serving) || !serves(self, &serving) {
            return;
        }
        let view = self.view();
        let ours = self.board.truth(EXTENSION).calls;
        let ended = ours.first().map(|(_, call)| call.ucid.clone()).unwrap_or_default();
        let frames = [
            json!({"eventtype": "offer", "extension": EXTENSION, "calling": STRANGER, "called": "5000",
                   "callid": 9999, "ucid": "stranger"}),
            json!({"eventtype": "hangup", "extension": EXTENSION, "ucid": ended}),
            json!({"eventtype": "agentstate", "extension": EXTENSION, "agentid": "4799", "state": "aux"}),
            json!({"id": self.last_id, "result": "success", "calls": [], "extension": "2699"}),
        ];
        for id in others {
            for frame in &frames {
                self.tally.check("one socket is heard");
                let effects = self.update(Input::Socket(id, SocketEvent::Text(frame.to_string().into())));
                if effects.contains(&Effect::CloseSocket(serving)) {
                    // A sign of life of the other side, at which a silent one is left: the frame itself is not taken.
                    for effect in effects {
                        self.perform(effect);
                    }
                    if self.view().shared.calls.iter().any(|call| call.number == STRANGER) {
                        self.breaks(format!("{frame} on {id:?} beside {serving:?} was taken"));
                    }
                    return;
                }
                if !effects.is_empty() {
                    return self.breaks(format!("{frame} on {id:?} beside {serving:?} led to {effects:?}"));
                }
            }
        }
        if self.view() != view {
            self.breaks(format!(
                "frames beside {serving:?} changed {:?} to {:?}",
                before.shared,
                self.view().shared
            ));
        }
    }

    /// All faults end, and what is shown must become true.
    pub(crate) fn peace(&mut self) {
        self.lost = None;
        self.leftovers = false;
        self.ends.clear();
        self.note_health();
        self.board.end_faults();
        self.carry();
        self.network(true);
        let period = match (self.setup.quick, self.rings()) {
            (true, _) => 4_000,
            (false, _) => 30_000,
        };
        self.tell(|| "== all faults are over".into());
        self.pages_recover();
        self.advance(RECOVERY_MS + period + SETTLED_MS);
        if self.broken.is_some() {
            return;
        }
        if !self.is_ready() {
            // The primary has answered for long enough, and the way back to it begins just now.
            self.advance(RETURN_MS);
        }
        self.tally.check("the phone works after the faults");
        if !self.is_ready() {
            let words = self.view().shared.connection;
            return self.breaks(format!("the phone is {} after the faults: {words}", self.state));
        }
        self.tally.check("what was owed to the CRM is there after the faults");
        let texts = self.wishes.texts(&self.view(), &self.crm, |_| false);
        self.must(texts);
        if self.setup.profile != Profile::ConfirmedOnly {
            self.is_true();
        }
    }

    /// What is shown is what is true at the switch.
    fn is_true(&mut self) {
        let truth = self.board.truth(EXTENSION);
        let view = self.view();
        self.tally.check("calls are true after the faults");
        let shown: Vec<(String, &str)> =
            view.shared.calls.iter().filter(|call| call.state != CallState::Ended).map(shown).collect();
        let told: Vec<(Vec<String>, &str)> = truth
            .calls
            .iter()
            .map(|(state, call)| {
                // A party that is left of a conference is not in the call's own numbers.
                let far = if call.calling == EXTENSION { &call.called } else { &call.calling };
                let parties = call.others(EXTENSION).map(|party| &party.number);
                let numbers = parties.chain([far, &call.origcalling]).map(|number| digits(number)).collect();
                (numbers, self.word(*state, call, &view))
            })
            .collect();
        if !are_the_same(&shown, &told) {
            return self.breaks(format!("calls shown {shown:?}, at the switch {told:?}"));
        }
        self.tally.check("the agent is true after the faults");
        let agent = &view.shared.agent;
        let shown = (agent.agent_id.to_string(), agent.mode.map(WorkMode::word), agent.reason.to_string());
        let told = match &truth.agent {
            // A reason means something only in a mode that has reasons.
            Some(login) => {
                let has_reason = agent.mode.is_some_and(WorkMode::has_reason);
                let reason = if has_reason { login.now.reasoncode.clone() } else { String::new() };
                (login.agentid.clone(), Some(login.now.mode.name()), reason)
            }
            None => (String::new(), None, String::new()),
        };
        if shown != told {
            return self.breaks(format!("the agent is shown as {shown:?}, at the switch {told:?}"));
        }
        self.tally.check("who rings or talks was popped");
        let talks = |state: LocalState| matches!(state, LocalState::Connected | LocalState::Hold);
        for (state, call) in &truth.calls {
            // The pop of a call that rings while another one talks waits for its answer, and for a pause where the agent types.
            let types = view.shared.calls.iter().any(|shown| shown.pop_text.key() == "pop-waits-for-pause");
            let waits = *state == LocalState::Alerting
                && (types || truth.calls.iter().any(|(other, _)| talks(*other)));
            if !waits && call.calling != EXTENSION && !self.wishes.is_popped(&self.crm, &call.calling) {
                return self.breaks(format!("{} was never popped", call.calling));
            }
        }
    }
    /// The originator of a call may be `connected` while the far end rings: where no snapshot has said `initiated` of it
    /// since, only an event tells the answer, and that may have been lost.
    fn word(&mut self, state: LocalState, call: &Call, view: &View) -> &'static str {
        let far = digits(&call.called);
        let mut rings = view.shared.calls.iter().filter(|shown| shown.state == CallState::Ringing);
        if state == LocalState::Connected
            && !self.told_initiated.contains(&call.ucid)
            && rings.any(|shown| digits(&shown.number) == far)
        {
            self.tally.check("(an answer that only a lost event told)");
            return "initiated";
        }
        word(state)
    }
}

/// Whether each call shown is one of those told, with one of its numbers.
fn are_the_same(shown: &[(String, &str)], told: &[(Vec<String>, &str)]) -> bool {
    let Some(((number, state), others)) = shown.split_first() else { return told.is_empty() };
    told.iter().enumerate().any(|(at, (numbers, told_state))| {
        let mut rest = told.to_vec();
        rest.remove(at);
        state == told_state && numbers.contains(number) && are_the_same(others, &rest)
    })
}

fn shown(call: &CallView) -> (String, &str) {
    let state = match call.state {
        CallState::Dialling | CallState::Ringing => "initiated",
        other => other.word(),
    };
    (digits(&call.number), state)
}

fn word(state: LocalState) -> &'static str {
    match state {
        LocalState::Initiated | LocalState::Queued => "initiated",
        LocalState::Alerting => "alerting",
        LocalState::Connected => "connected",
        LocalState::Hold => "held",
        LocalState::Failed => "failed",
    }
}

/// The last digits of a number, however it is written.
fn digits(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    digits.iter().skip(digits.len().saturating_sub(7)).collect()
}
