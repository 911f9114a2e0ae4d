//! What an extension asks the switch to do with calls. The switch picks the call, as the real one does: requests carry
//! no call id (spec/ctisvr.md 2).

use super::{Event, Happening, LocalState, Refusal, Switch, facts};
use crate::config::FarEnd;

const NO_CALL: &str = "no such call";

impl Switch {
    pub(crate) fn make_call(
        &mut self,
        now_ms: u64,
        extension: &str,
        destination: &str,
    ) -> Result<(), Refusal> {
        self.check_destination(extension, destination)?;
        if self.find(extension, &ACTIVE).is_ok() {
            return Err(Refusal::because("there is an active call"));
        }
        if self.find(extension, &[LocalState::Alerting]).is_ok() {
            return Err(Refusal::because("a call rings here"));
        }
        self.dial(now_ms, extension, destination, "");
        Ok(())
    }

    pub(crate) fn consult(&mut self, now_ms: u64, extension: &str, destination: &str) -> Result<(), Refusal> {
        let callid = self.find(extension, &[LocalState::Connected])?;
        self.check_destination(extension, destination)?;
        if self.find(extension, &[LocalState::Hold]).is_ok() {
            return Err(Refusal::because("there are two calls already"));
        }
        self.switch_state(callid, extension, LocalState::Hold, Event::Hold);
        let first_caller = self.first_caller(callid, extension);
        self.dial(now_ms, extension, destination, &first_caller);
        Ok(())
    }

    /// Answers what rings; a call that was active goes on hold, but not one that is still dialled.
    pub(crate) fn answer(&mut self, extension: &str) -> Result<(), Refusal> {
        let callid = self.find(extension, &[LocalState::Alerting])?;
        if self.find(extension, &[LocalState::Initiated]).is_ok() {
            return Err(Refusal::because("a call is being made"));
        }
        if let Ok(active) = self.find(extension, &[LocalState::Connected]) {
            self.switch_state(active, extension, LocalState::Hold, Event::Hold);
        }
        self.connect(callid, extension);
        Ok(())
    }

    pub(crate) fn hold(&mut self, extension: &str) -> Result<(), Refusal> {
        let callid = self.find(extension, &[LocalState::Connected])?;
        self.switch_state(callid, extension, LocalState::Hold, Event::Hold);
        Ok(())
    }

    pub(crate) fn retrieve(&mut self, extension: &str) -> Result<(), Refusal> {
        let callid = self.find(extension, &[LocalState::Hold])?;
        if self.find(extension, &ACTIVE).is_ok() {
            return Err(Refusal::because("there is an active call"));
        }
        self.switch_state(callid, extension, LocalState::Connected, Event::Retrieve);
        Ok(())
    }

    pub(crate) fn alternate(&mut self, extension: &str) -> Result<(), Refusal> {
        let active = self.find(extension, &[LocalState::Connected])?;
        let held = self.find(extension, &[LocalState::Hold])?;
        self.switch_state(active, extension, LocalState::Hold, Event::Hold);
        self.switch_state(held, extension, LocalState::Connected, Event::Retrieve);
        Ok(())
    }

    /// Ends the active call, else what rings, else what is held.
    pub(crate) fn hang_up(&mut self, extension: &str) -> Result<(), Refusal> {
        let callid = self
            .find(extension, &ACTIVE)
            .or_else(|_| self.find(extension, &[LocalState::Alerting]))
            .or_else(|_| self.find(extension, &[LocalState::Hold]))?;
        self.release(callid, extension, "normal");
        Ok(())
    }

    /// Drops the consultation and goes back to the held call.
    pub(crate) fn reconnect(&mut self, extension: &str) -> Result<(), Refusal> {
        let held = self.find(extension, &[LocalState::Hold])?;
        if let Ok(active) = self.find(extension, &ACTIVE) {
            self.release(active, extension, "normal");
        }
        self.switch_state(held, extension, LocalState::Connected, Event::Retrieve);
        Ok(())
    }

    pub(crate) fn drop_party(&mut self, extension: &str, party: &str) -> Result<(), Refusal> {
        let callid = self.find(extension, &[LocalState::Connected])?;
        let number = self
            .call(callid)?
            .others(extension)
            .find(|other| other.number == party)
            .map(|other| other.number.clone())
            .ok_or_else(|| Refusal::because("no such party"))?;
        self.release(callid, &number, "dropped");
        Ok(())
    }

    /// Two steps with a held and an active call, one step with a destination.
    pub(crate) fn transfer(
        &mut self,
        now_ms: u64,
        extension: &str,
        destination: &str,
    ) -> Result<(), Refusal> {
        if destination.is_empty() {
            let (held, active) =
                self.held_and_active(extension, &[LocalState::Connected, LocalState::Initiated])?;
            return self.merge(extension, held, active, Event::Transfer);
        }
        let callid = self.find(extension, &[LocalState::Connected])?;
        self.check_third_party(extension, callid, destination)?;
        let first_caller = self.first_caller(callid, extension);
        let leaving = self.call(callid)?.party(extension).cloned();
        self.tell(extension, Event::Transfer, callid, Some(destination));
        if let Some(call) = self.call_mut(callid) {
            if call.calling == extension {
                let other = call.others(extension).next().map(|party| party.number.clone());
                call.calling = other.unwrap_or_default();
            }
            call.origcalling = first_caller;
            destination.clone_into(&mut call.called);
            call.parties.retain(|party| party.number != extension);
        }
        self.ring_at(now_ms, callid, destination, NOBODY);
        for other in self.call(callid)?.other_extensions(destination) {
            self.tell(&other, Event::Transfer, callid, Some(destination));
        }
        if let Some(leaving) = leaving {
            self.after_call(&leaving);
        }
        Ok(())
    }

    /// Two steps with a held and an active call, one step with a destination.
    pub(crate) fn conference(
        &mut self,
        now_ms: u64,
        extension: &str,
        destination: &str,
    ) -> Result<(), Refusal> {
        if destination.is_empty() {
            let (held, active) = self.held_and_active(extension, &[LocalState::Connected])?;
            return self.merge(extension, held, active, Event::Conference);
        }
        let callid = self.find(extension, &[LocalState::Connected])?;
        self.check_third_party(extension, callid, destination)?;
        self.ring_at(now_ms, callid, destination, NOBODY);
        for told in self.call(callid)?.other_extensions(destination) {
            self.tell(&told, Event::Conference, callid, Some(destination));
        }
        Ok(())
    }

    /// Sends what rings here somewhere else.
    pub(crate) fn deflect(&mut self, now_ms: u64, extension: &str, destination: &str) -> Result<(), Refusal> {
        let callid = self.find(extension, &[LocalState::Alerting])?;
        self.check_third_party(extension, callid, destination)?;
        self.tell(extension, Event::Divert, callid, Some(destination));
        if let Some(call) = self.call_mut(callid) {
            call.parties.retain(|party| party.number != extension);
            destination.clone_into(&mut call.called);
        }
        self.ring_at(now_ms, callid, destination, NOBODY);
        Ok(())
    }

    pub(crate) fn send_digits(&mut self, extension: &str, digits: &str) -> Result<(), Refusal> {
        if !is_dialable(digits) {
            return Err(Refusal::because("invalid digits"));
        }
        let callid = self.find(extension, &[LocalState::Connected])?;
        if let Some(call) = self.call_mut(callid) {
            call.digits.push_str(digits);
        }
        Ok(())
    }

    fn dial(&mut self, now_ms: u64, extension: &str, destination: &str, origcalling: &str) {
        let callid = self.begin(now_ms, extension, destination, origcalling);
        self.join(callid, extension, LocalState::Initiated);
        self.tell(extension, Event::Originate, callid, None);
        self.ring_at(now_ms, callid, destination, extension);
    }

    /// Joins the held and the active call in the held one; with a transfer the extension itself leaves.
    fn merge(&mut self, extension: &str, held: u32, active: u32, event: Event) -> Result<(), Refusal> {
        let first_caller = self.first_caller(held, extension);
        let gone = self.call(active)?.clone();
        let mut told: Vec<(String, Option<(u32, String)>)> = Vec::new();
        let merged = Some((gone.callid, gone.ucid.clone()));
        told.push((extension.to_owned(), merged.clone()));
        told.extend(self.call(held)?.other_extensions(extension).into_iter().map(|number| (number, None)));
        told.extend(gone.other_extensions(extension).into_iter().map(|number| (number, merged.clone())));
        self.calls.retain(|call| call.callid != active);
        let Some(call) = self.call_mut(held) else { return Err(Refusal::because(NO_CALL)) };
        call.origcalling = first_caller;
        let new_parties = gone.parties.iter().filter(|party| party.number != extension);
        for party in new_parties.cloned() {
            if call.party(&party.number).is_none() {
                call.parties.push(party);
            }
        }
        let leaving = call.party(extension).cloned();
        if event == Event::Transfer {
            call.parties.retain(|party| party.number != extension);
        } else if let Some(party) = call.party_mut(extension) {
            party.state = LocalState::Connected;
        }
        let call = facts(call);
        for (number, merged) in told {
            self.happenings.push(Happening {
                extension: number,
                event,
                call: Some(call.clone()),
                party: Some(extension.to_owned()),
                cause: None,
                merged,
                agent: None,
            });
        }
        if let Some(leaving) = leaving.filter(|_| event == Event::Transfer) {
            self.after_call(&leaving);
        }
        Ok(())
    }

    fn held_and_active(&self, extension: &str, active: &[LocalState]) -> Result<(u32, u32), Refusal> {
        let held = self.find(extension, &[LocalState::Hold]);
        let active = self.find(extension, active);
        match (held, active) {
            (Ok(held), Ok(active)) => Ok((held, active)),
            (Err(_), Err(_)) => Err(Refusal::because(NO_CALL)),
            _ => Err(Refusal::because("it needs a held and an active call, or a destination")),
        }
    }

    fn switch_state(&mut self, callid: u32, extension: &str, state: LocalState, event: Event) {
        self.set_state(callid, extension, state);
        self.tell(extension, event, callid, Some(extension));
    }

    /// The extension's newest call in one of these states.
    fn find(&self, extension: &str, states: &[LocalState]) -> Result<u32, Refusal> {
        self.calls_of(extension)
            .filter(|(_, state)| states.contains(state))
            .last()
            .map(|(call, _)| call.callid)
            .ok_or_else(|| Refusal::because(NO_CALL))
    }

    /// Who called first, kept over transfers; empty where the extension began the call itself.
    fn first_caller(&self, callid: u32, extension: &str) -> String {
        let Ok(call) = self.call(callid) else { return String::new() };
        if !call.origcalling.is_empty() {
            return call.origcalling.clone();
        }
        if call.calling == extension { String::new() } else { call.calling.clone() }
    }

    fn check_destination(&self, extension: &str, destination: &str) -> Result<(), Refusal> {
        let known = self.is_extension(destination)
            || destination.len() > EXTENSION_LENGTH
            || self.config.far_ends.iter().any(|rule| rule.ends_with == destination);
        if !is_dialable(destination) || !known || destination == extension {
            return Err(Refusal::because("invalid destination"));
        }
        Ok(())
    }

    /// A destination that joins a call in one step has to be able to ring.
    fn check_third_party(&self, extension: &str, callid: u32, destination: &str) -> Result<(), Refusal> {
        self.check_destination(extension, destination)?;
        if self.call(callid)?.party(destination).is_some() {
            return Err(Refusal::because("invalid destination"));
        }
        let rings = self.is_extension(destination)
            || !matches!(self.config.far_end(destination), FarEnd::Busy | FarEnd::Fails);
        if rings { Ok(()) } else { Err(Refusal::because("the destination can't be reached")) }
    }
}

/// The ringback of a call that changes hands is told to nobody: the one who sent it on has left or goes on talking.
const NOBODY: &str = "";

const ACTIVE: [LocalState; 3] = [LocalState::Connected, LocalState::Initiated, LocalState::Failed];

/// Numbers of at most this length are extensions; others are outside.
const EXTENSION_LENGTH: usize = 4;

fn is_dialable(number: &str) -> bool {
    !number.is_empty() && number.chars().all(|char| char.is_ascii_digit() || matches!(char, '*' | '#'))
}
