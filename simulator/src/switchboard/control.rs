//! What a test or a person at the control page does to the switchboard: callers and far ends, the desk phones, agents,
//! what the servers speak. What goes wrong is in `faults.rs`.

use serde_json::{Value, json};

use super::{ClientId, Direction, Switchboard};
use crate::config::Profile;
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

    /// The same call rings an extension again, under the ids that it had: it was queued again, or transferred back.
    ///
    /// # Errors
    ///
    /// There is no such extension, or the call lives.
    pub fn ring_again(&mut self, now_ms: u64, ring: &Ring, callid: u32, ucid: &str) -> Result<(), Refusal> {
        self.tick(now_ms);
        let rings = self.switch.ring_as(now_ms, ring, callid, ucid);
        self.send_happenings(now_ms);
        rings
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

    /// The agent at the extension is logged out by somebody else, calls or none.
    ///
    /// # Errors
    ///
    /// Nobody is logged in there.
    pub fn force_log_out(&mut self, now_ms: u64, extension: &str) -> Result<(), Refusal> {
        self.tick(now_ms);
        let done = self.switch.force_log_out(extension);
        self.send_happenings(now_ms);
        done
    }

    /// Every call ends.
    pub fn drop_all_calls(&mut self, now_ms: u64) {
        self.tick(now_ms);
        self.switch.drop_all_calls();
        self.send_happenings(now_ms);
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
        self.tick(now_ms);
        self.put_on_line(now_ms, client, Direction::Out, text, 0);
    }
}
