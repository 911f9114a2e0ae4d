//! The telephone switch behind both CTI servers: extensions, agents, and calls with TSAPI-like connection states. It
//! knows no protocol and no clock; every operation either happens and leaves [`Happening`]s for whoever monitors the
//! extensions, or is refused in words. Calls between parties are in `switch/operations.rs`, agents in
//! `switch/agents.rs`.

mod agent;
mod agents;
mod call;
mod operations;

use std::fmt;

use serde::Serialize;

pub use agent::{LoggedIn, Mode, WorkMode};
pub use call::{Call, LocalState, Party};

use crate::config::{Config, FarEnd};

/// Why the switch does not do what was asked, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal(pub String);

impl Refusal {
    pub(crate) fn because(reason: &str) -> Self {
        Self(reason.to_owned())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}

/// What can happen at an extension, by our names of spec/ctisvr.md 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    Offer,
    Originate,
    Ringback,
    Answer,
    Hold,
    Retrieve,
    Conference,
    Transfer,
    Drop,
    Hangup,
    Divert,
    Fail,
    AgentState,
}

/// Something that happened at an extension.
#[derive(Clone, Debug)]
pub(crate) struct Happening {
    pub(crate) extension: String,
    pub(crate) event: Event,
    pub(crate) call: Option<CallFacts>,
    pub(crate) party: Option<String>,
    pub(crate) cause: Option<&'static str>,
    /// The call that was merged into this one.
    pub(crate) merged: Option<(u32, String)>,
    /// The agent's state after it; `None` after a log-out.
    pub(crate) agent: Option<(String, Option<Mode>)>,
}

/// The numbers of a call, as events and snapshots tell them.
#[derive(Clone, Debug)]
pub(crate) struct CallFacts {
    pub(crate) callid: u32,
    pub(crate) ucid: String,
    pub(crate) calling: String,
    pub(crate) called: String,
    pub(crate) origcalling: String,
}

/// A call from outside, or from another extension, that begins to ring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ring {
    /// The caller's number; may be empty or `anonymous`.
    pub from: String,
    /// The extension that rings.
    pub to_extension: String,
    /// What the caller dialled (DNIS or VDN); the extension if empty.
    pub called: String,
    /// The first caller, where the call was transferred before; may be empty.
    pub origcalling: String,
}

/// The switch.
#[derive(Debug)]
pub(crate) struct Switch {
    pub(crate) config: Config,
    pub(crate) calls: Vec<Call>,
    pub(crate) logins: Vec<LoggedIn>,
    last_callid: u32,
    happenings: Vec<Happening>,
}

impl Switch {
    pub(crate) fn new(config: Config) -> Self {
        Self { config, calls: Vec::new(), logins: Vec::new(), last_callid: 0, happenings: Vec::new() }
    }

    pub(crate) fn is_extension(&self, number: &str) -> bool {
        self.config.extensions.iter().any(|extension| extension.number == number)
    }

    pub(crate) fn extension_of_address(&self, address: &str) -> Option<&str> {
        self.config
            .extensions
            .iter()
            .find(|extension| extension.address.as_deref() == Some(address))
            .map(|extension| extension.number.as_str())
    }

    pub(crate) fn take_happenings(&mut self) -> Vec<Happening> {
        std::mem::take(&mut self.happenings)
    }

    /// The calls of an extension, oldest first.
    pub(crate) fn calls_of(&self, extension: &str) -> impl Iterator<Item = (&Call, LocalState)> {
        self.calls.iter().filter_map(move |call| call.state_of(extension).map(|state| (call, state)))
    }

    /// A call comes in from outside.
    pub(crate) fn ring(&mut self, now_ms: u64, ring: &Ring) -> Result<u32, Refusal> {
        if !self.is_extension(&ring.to_extension) {
            return Err(Refusal::because("no such extension"));
        }
        let dialled = if ring.called.is_empty() { &ring.to_extension } else { &ring.called };
        let callid = self.begin(now_ms, &ring.from, dialled, &ring.origcalling);
        self.join(callid, &ring.from, LocalState::Initiated);
        self.join(callid, &ring.to_extension, LocalState::Alerting);
        self.tell(&ring.to_extension, Event::Offer, callid, None);
        Ok(callid)
    }

    /// The same with the ids of a call that has ended.
    pub(crate) fn ring_as(
        &mut self,
        now_ms: u64,
        ring: &Ring,
        callid: u32,
        ucid: &str,
    ) -> Result<(), Refusal> {
        if self.call(callid).is_ok() {
            return Err(Refusal::because("the call lives"));
        }
        let last = std::mem::replace(&mut self.last_callid, callid.saturating_sub(1));
        let rings = self.ring(now_ms, ring);
        self.last_callid = last;
        let callid = rings?;
        if let Some(call) = self.call_mut(callid) {
            ucid.clone_into(&mut call.ucid);
        }
        self.happenings
            .iter_mut()
            .filter_map(|it| it.call.as_mut())
            .filter(|it| it.callid == callid)
            .for_each(|it| {
                ucid.clone_into(&mut it.ucid);
            });
        Ok(())
    }

    /// The far end outside answers.
    pub(crate) fn far_answer(&mut self, callid: u32) -> Result<(), Refusal> {
        let far = self
            .call(callid)?
            .parties
            .iter()
            .find(|party| !party.inside && party.state == LocalState::Alerting)
            .map(|party| party.number.clone())
            .ok_or_else(|| Refusal::because("no far end rings in this call"))?;
        self.connect(callid, &far);
        Ok(())
    }

    /// The far end outside hangs up.
    pub(crate) fn far_hangup(&mut self, callid: u32) -> Result<(), Refusal> {
        let call = self.call(callid)?;
        let far = call.parties.iter().find(|party| !party.inside).or_else(|| call.parties.last());
        let far = far.map(|party| party.number.clone()).ok_or_else(|| Refusal::because("no such call"))?;
        self.release(callid, &far, "farend");
        Ok(())
    }

    /// Every call ends at once.
    pub(crate) fn drop_all_calls(&mut self) {
        for call in self.calls.clone() {
            for party in &call.parties {
                self.release(call.callid, &party.number, "network");
            }
        }
    }

    /// Lets happen what is due.
    pub(crate) fn tick(&mut self, now_ms: u64) {
        let due: Vec<(u32, String)> = self
            .calls
            .iter()
            .flat_map(|call| call.parties.iter().map(move |party| (call.callid, party)))
            .filter(|(_, party)| party.answers_at.is_some_and(|at| at <= now_ms))
            .map(|(callid, party)| (callid, party.number.clone()))
            .collect();
        for (callid, number) in due {
            self.connect(callid, &number);
        }
    }

    pub(crate) fn next_deadline(&self) -> Option<u64> {
        self.calls.iter().flat_map(|call| &call.parties).filter_map(|party| party.answers_at).min()
    }

    fn call(&self, callid: u32) -> Result<&Call, Refusal> {
        self.calls.iter().find(|call| call.callid == callid).ok_or_else(|| Refusal::because("no such call"))
    }

    fn call_mut(&mut self, callid: u32) -> Option<&mut Call> {
        self.calls.iter_mut().find(|call| call.callid == callid)
    }

    fn begin(&mut self, now_ms: u64, calling: &str, destination: &str, origcalling: &str) -> u32 {
        self.last_callid += 1;
        let callid = self.last_callid;
        self.calls.push(Call {
            callid,
            ucid: format!("00001{callid:05}{:010}", now_ms / 1000),
            calling: calling.to_owned(),
            called: destination.to_owned(),
            origcalling: origcalling.to_owned(),
            parties: Vec::new(),
            digits: String::new(),
        });
        callid
    }

    fn join(&mut self, callid: u32, number: &str, state: LocalState) {
        let inside = self.is_extension(number);
        let talked = state == LocalState::Connected;
        if let Some(call) = self.call_mut(callid) {
            call.parties.push(Party { number: number.to_owned(), inside, state, talked, answers_at: None });
        }
    }

    fn set_state(&mut self, callid: u32, number: &str, state: LocalState) {
        if let Some(party) = self.call_mut(callid).and_then(|call| call.party_mut(number)) {
            party.state = state;
            party.talked |= state == LocalState::Connected;
            party.answers_at = None;
        }
    }

    /// Rings a destination within a call; what a number outside does then is in the site's rules.
    fn ring_at(&mut self, now_ms: u64, callid: u32, destination: &str, caller: &str) {
        if self.is_extension(destination) {
            self.join(callid, destination, LocalState::Alerting);
            self.tell(caller, Event::Ringback, callid, Some(destination));
            self.tell(destination, Event::Offer, callid, None);
            return;
        }
        let answers_at = match self.config.far_end(destination) {
            FarEnd::AnswersAfter(after_ms) => Some(now_ms + after_ms),
            FarEnd::NeverAnswers => None,
            FarEnd::Busy => return self.fail(callid, caller, "busy"),
            FarEnd::Fails => return self.fail(callid, caller, "destnotobtainable"),
        };
        self.join(callid, destination, LocalState::Alerting);
        if let Some(party) = self.call_mut(callid).and_then(|call| call.party_mut(destination)) {
            party.answers_at = answers_at;
        }
        self.tell(caller, Event::Ringback, callid, Some(destination));
    }

    fn fail(&mut self, callid: u32, caller: &str, cause: &'static str) {
        self.set_state(callid, caller, LocalState::Failed);
        self.report(caller, Event::Fail, callid, None, Some(cause));
    }

    /// A ringing party answers; whoever waited for it talks now.
    fn connect(&mut self, callid: u32, number: &str) {
        self.set_state(callid, number, LocalState::Connected);
        let Ok(call) = self.call(callid) else { return };
        let waiting: Vec<String> = call
            .parties
            .iter()
            .filter(|party| party.state == LocalState::Initiated)
            .map(|party| party.number.clone())
            .collect();
        for caller in &waiting {
            self.set_state(callid, caller, LocalState::Connected);
        }
        for told in std::iter::once(number).chain(waiting.iter().map(String::as_str)) {
            self.tell(told, Event::Answer, callid, Some(number));
        }
    }

    /// A party leaves; a call with one party left ends for it too.
    fn release(&mut self, callid: u32, number: &str, cause: &'static str) {
        let Ok(call) = self.call(callid) else { return };
        let Some(leaving) = call.party(number).cloned() else { return };
        self.report(number, Event::Hangup, callid, Some(number), Some(cause));
        if let Some(call) = self.call_mut(callid) {
            call.parties.retain(|party| party.number != number);
        }
        self.close_if_alone(callid, number, cause);
        self.after_call(&leaving);
    }

    /// Ends a call that has fewer than two parties, else tells the others who left.
    fn close_if_alone(&mut self, callid: u32, left: &str, cause: &'static str) {
        let Ok(call) = self.call(callid) else { return };
        let rest = call.parties.clone();
        if rest.len() >= 2 && rest.iter().any(|party| party.inside) {
            for party in &rest {
                self.report(&party.number, Event::Drop, callid, Some(left), Some(cause));
            }
            return;
        }
        for party in &rest {
            self.report(&party.number, Event::Hangup, callid, Some(left), Some(cause));
        }
        self.calls.retain(|call| call.callid != callid);
        for party in &rest {
            self.after_call(party);
        }
    }

    fn tell(&mut self, extension: &str, event: Event, callid: u32, party: Option<&str>) {
        self.report(extension, event, callid, party, None);
    }

    fn report(
        &mut self,
        extension: &str,
        event: Event,
        callid: u32,
        party: Option<&str>,
        cause: Option<&'static str>,
    ) {
        if !self.is_extension(extension) {
            return;
        }
        let Ok(call) = self.call(callid) else { return };
        let call = Some(facts(call));
        self.happenings.push(Happening {
            extension: extension.to_owned(),
            event,
            call,
            party: party.map(str::to_owned),
            cause,
            merged: None,
            agent: None,
        });
    }
}

pub(crate) fn facts(call: &Call) -> CallFacts {
    CallFacts {
        callid: call.callid,
        ucid: call.ucid.clone(),
        calling: call.calling.clone(),
        called: call.called.clone(),
        origcalling: call.origcalling.clone(),
    }
}
