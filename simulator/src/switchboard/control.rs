//! What a test or a person at the control page does to the switchboard: callers and far ends, the desk phones, the two
//! servers going down and coming back, faults.

use serde_json::{Value, json};

use super::{ClientId, Output, Switchboard};
use crate::config::{Profile, Side};
use crate::faults::{Fault, Ordered};
use crate::request;
use crate::switch::{Refusal, Ring};

impl Switchboard {
    /// Somebody does at the desk phone itself what a request would do; `fields` as in the request.
    ///
    /// # Errors
    ///
    /// The switch refuses it.
    pub fn press(
        &mut self,
        now_ms: u64,
        extension: &str,
        request: &str,
        fields: &Value,
    ) -> Result<(), Refusal> {
        self.tick(now_ms);
        let mut pressed = fields.as_object().cloned().unwrap_or_default();
        pressed.insert("request".to_owned(), json!(request));
        pressed.insert("extension".to_owned(), json!(extension));
        let done = request::perform(&mut self.switch, now_ms, Profile::Full, "", &Value::Object(pressed));
        self.send_happenings(now_ms);
        done.map(|_| ())
    }

    /// A caller rings an extension; gives the call's id.
    ///
    /// # Errors
    ///
    /// There is no such extension.
    pub fn ring(&mut self, now_ms: u64, ring: &Ring) -> Result<u32, Refusal> {
        self.tick(now_ms);
        let callid = self.switch.ring(now_ms, ring);
        self.send_happenings(now_ms);
        callid
    }

    /// The far end outside answers.
    ///
    /// # Errors
    ///
    /// No such call, or nothing outside rings in it.
    pub fn far_answer(&mut self, now_ms: u64, callid: u32) -> Result<(), Refusal> {
        self.tick(now_ms);
        let answered = self.switch.far_answer(callid);
        self.send_happenings(now_ms);
        answered
    }

    /// The far end outside hangs up.
    ///
    /// # Errors
    ///
    /// No such call.
    pub fn far_hangup(&mut self, now_ms: u64, callid: u32) -> Result<(), Refusal> {
        self.tick(now_ms);
        let left = self.switch.far_hangup(callid);
        self.send_happenings(now_ms);
        left
    }

    /// Every call ends.
    pub fn drop_all_calls(&mut self, now_ms: u64) {
        self.tick(now_ms);
        self.switch.drop_all_calls();
        self.send_happenings(now_ms);
    }

    /// The server goes down: its connections are cut, new ones refused.
    pub fn stop_side(&mut self, side: Side) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.stopped = true;
        }
        self.cut(side);
    }

    /// The server is up again.
    pub fn start_side(&mut self, side: Side) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.stopped = false;
        }
    }

    /// Whether the side refuses connections.
    pub fn is_stopped(&self, side: Side) -> bool {
        self.sides.get(&side).is_some_and(|state| state.stopped)
    }

    /// With `mute`, the side takes connections and requests, and says and does nothing.
    pub fn mute_side(&mut self, side: Side, mute: bool) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.mute = mute;
        }
    }

    /// With `stall`, the side lets nobody finish connecting: the connection is taken and stays without an answer.
    pub fn stall_side(&mut self, side: Side, stall: bool) {
        if let Some(state) = self.sides.get_mut(&side) {
            state.stalled = stall;
        }
    }

    /// Whether the side lets nobody finish connecting.
    pub fn is_stalled(&self, side: Side) -> bool {
        self.sides.get(&side).is_some_and(|state| state.stalled)
    }

    /// Cuts the side's connections; it takes new ones.
    pub fn cut(&mut self, side: Side) {
        let gone: Vec<ClientId> =
            self.clients.iter().filter(|(_, client)| client.side == side).map(|(id, _)| *id).collect();
        for client in gone {
            self.cut_client(client);
        }
    }

    /// Cuts one connection.
    pub fn cut_client(&mut self, client: ClientId) {
        self.disconnect(client);
        self.outputs.push(Output::Close(client));
    }

    /// Orders a fault for the next request of a kind (`*` for any), on one side or both.
    pub fn fault_next(&mut self, side: Option<Side>, request: &str, fault: Fault) {
        self.faults.order(Ordered { request: request.to_owned(), side, fault });
    }

    /// The next request of this kind is refused with this reason.
    pub fn refuse_next(&mut self, request: &str, reason: &str) {
        self.fault_next(None, request, Fault::Refuse(reason.to_owned()));
    }

    /// Forgets the faults that wait.
    pub fn clear_faults(&mut self) {
        self.faults.clear();
    }

    /// Whether events of a request go out before its reply; both orders occur in reality.
    pub fn set_events_first(&mut self, events_first: bool) {
        self.events_first = events_first;
    }

    /// How much of the protocol is spoken from now on.
    pub fn set_profile(&mut self, profile: Profile) {
        self.profile = profile;
    }

    /// How much of the protocol is spoken.
    pub fn profile(&self) -> Profile {
        self.profile
    }

    /// The address belongs to this extension from now on, or to none.
    pub fn map_address(&mut self, address: &str, extension: Option<&str>) {
        for entry in &mut self.switch.config.extensions {
            if entry.address.as_deref() == Some(address) {
                entry.address = None;
            }
            if Some(entry.number.as_str()) == extension {
                entry.address = Some(address.to_owned());
            }
        }
    }

    /// Sends any text to a client.
    pub fn send_raw(&mut self, now_ms: u64, client: ClientId, text: &str) {
        if self.clients.contains_key(&client) {
            self.send(now_ms, client, text.to_owned());
        }
    }
}
