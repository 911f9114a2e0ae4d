//! A Shuttle server as far as the adapter sees it: frames of Socket.IO, of protocol 4.

use cordboard::ids::SocketId;
use cordboard::input::{Close, Input, SocketEvent};
use serde_json::{Value, json};

use super::World;

/// Where it is.
pub(crate) const SHUTTLE: &str = "http://127.0.0.1:9888";
/// The agent's peer.
pub(crate) const PEER: &str = "SIP/andrea.bianco";

/// What there is of it.
#[derive(Default)]
pub(crate) struct Shuttle {
    socket: Option<SocketId>,
    said: Vec<(SocketId, SocketEvent)>,
    /// What the adapter sent, without what the protocol needs.
    pub(crate) heard: Vec<String>,
    /// Addresses that were opened.
    pub(crate) opened: Vec<String>,
    /// It is not there.
    pub(crate) down: bool,
    /// It lets nobody in.
    pub(crate) refuses: bool,
}

impl Shuttle {
    /// Whether a socket is one to this server.
    pub(crate) fn has(id: SocketId) -> bool {
        id.0 >= 1 << 31
    }

    pub(crate) fn open(&mut self, id: SocketId, url: &str) {
        self.opened.push(url.to_owned());
        if self.down {
            return self.said.push((id, SocketEvent::Closed(Close { code: 1006, reason: "".into() })));
        }
        self.socket = Some(id);
        let greeting =
            r#"0{"sid":"a","upgrades":[],"pingInterval":600000,"pingTimeout":20000,"maxPayload":1000000}"#;
        self.said.push((id, SocketEvent::Opened));
        self.said.push((id, SocketEvent::Text(greeting.into())));
    }

    pub(crate) fn hear(&mut self, id: SocketId, text: &str) {
        match text {
            "40" if self.refuses => self.say(r#"44{"message":"Not authorized"}"#),
            "40" => self.say(r#"40{"sid":"b"}"#),
            _ => {
                assert_eq!(self.socket, Some(id), "nothing is sent to a closed socket: {text}");
                self.heard.push(text.to_owned());
            }
        }
    }

    pub(crate) fn close(&mut self, id: SocketId) {
        if self.socket == Some(id) {
            self.socket = None;
        }
    }

    fn say(&mut self, text: &str) {
        let id = self.socket.expect("a connection");
        self.said.push((id, SocketEvent::Text(text.into())));
    }

    pub(crate) fn take(&mut self) -> Vec<Input> {
        std::mem::take(&mut self.said).into_iter().map(|(id, event)| Input::Socket(id, event)).collect()
    }
}

impl World {
    /// Shuttle beside the CTI server.
    pub(crate) fn beside(self) -> Self {
        self.setting("/Shuttle/url", SHUTTLE).setting("/Shuttle/peer", PEER)
    }

    /// Shuttle without one.
    pub(crate) fn alone(self) -> Self {
        self.beside().setting("/ServerInfo/wsURIA", "").setting("/ServerInfo/wsURIB", "")
    }

    /// Shuttle sends an event.
    pub(crate) fn shuttle_event(&mut self, name: &str, payload: &Value) {
        self.shuttle.say(&["42", &json!([name, payload]).to_string()].concat());
        self.settle();
    }

    /// A call's event as Shuttle writes it, for the agent's peer; `more` goes over what is usual.
    pub(crate) fn shuttle_call(&mut self, name: &str, id: &str, from: &str, more: &Value) {
        let mut payload = json!({
            "event": name, "queue": "Sales", "agentname": "Andrea Bianco", "agentnum": "1000", "peer": PEER,
            "direction": "inbound", "uniqueid": id, "context": "from-sip", "extension": "5000", "trunk": "voip",
            "callernum": from, "callername": "Ada Penrose", "channel": "SIP/voip-00000012",
        });
        if let (Some(payload), Some(more)) = (payload.as_object_mut(), more.as_object()) {
            payload.extend(more.clone());
            payload.retain(|_, value| !value.is_null());
        }
        self.shuttle_event(name, &payload);
    }

    /// Shuttle answers what it heard last.
    pub(crate) fn shuttle_answers(&mut self, words: &str) {
        let last = self.shuttle.heard.last().expect("something was said").clone();
        let ack: String = last[2..].chars().take_while(char::is_ascii_digit).collect();
        self.shuttle.say(&format!("43{ack}{}", json!([words])));
        self.settle();
    }

    /// The connection to Shuttle is cut.
    pub(crate) fn shuttle_cut(&mut self) {
        if let Some(id) = self.shuttle.socket.take() {
            let close = Close { code: 1006, reason: "".into() };
            self.shuttle.said.push((id, SocketEvent::Closed(close)));
        }
        self.settle();
    }

    /// What the page opened, by itself or by a program.
    pub(crate) fn opened_by_browser(&self) -> Vec<String> {
        let calls = ["open", "launch"].into_iter().flat_map(|method| self.crm.all(method));
        calls.map(|arguments| arguments[0].as_str().expect("an address").to_owned()).collect()
    }

    /// The actions that Shuttle heard: names and arguments.
    pub(crate) fn shuttle_heard(&self) -> Vec<(String, Value)> {
        let read = |text: &String| {
            let at = text.find('[').expect("an event");
            let event: Value = serde_json::from_str(&text[at..]).expect("JSON");
            (event[0].as_str().expect("a name").to_owned(), event[1].clone())
        };
        self.shuttle.heard.iter().filter(|text| text.starts_with("42")).map(read).collect()
    }
}
