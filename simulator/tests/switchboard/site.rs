//! A switchboard with softphones, and the clock of a test.

use cordboard_simulator::{ClientId, Config, LocalState, Output, Profile, Ring, Side, Switchboard, WorkMode};
use serde_json::{Value, json};

/// A switchboard with one softphone per extension 2611, 2612, 2613 on side A, and a clock.
pub(crate) struct Site {
    pub(crate) board: Switchboard,
    pub(crate) now_ms: u64,
    pub(crate) phones: [ClientId; 3],
    pub(crate) last_id: u64,
    pub(crate) heard: Vec<(ClientId, Value)>,
}

const EXTENSIONS: [&str; 3] = ["2611", "2612", "2613"];

impl Site {
    pub(crate) fn new(profile: Profile) -> Self {
        let mut board = Switchboard::new(Config { profile, ..Config::default() });
        let phones =
            [101, 102, 103].map(|host| board.connect(0, Side::A, &format!("192.168.1.{host}")).unwrap());
        let mut site = Self { board, now_ms: 0, phones, last_id: 0, heard: Vec::new() };
        for phone in 0..3 {
            assert_eq!(site.ask(phone, "startmonitor", json!({}))["result"], "success");
        }
        site
    }

    /// Sends a request and gives its reply.
    pub(crate) fn ask(&mut self, phone: usize, request: &str, fields: Value) -> Value {
        self.last_id += 1;
        let mut frame = json!({"id": self.last_id, "request": request, "extension": EXTENSIONS[phone]});
        frame.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        self.board.receive(self.now_ms, self.phones[phone], &frame.to_string());
        self.listen();
        let client = self.phones[phone];
        let id = self.last_id;
        let is_reply = |(to, reply): &(ClientId, Value)| {
            *to == client && (reply["id"] == json!(id) || reply["id"] == json!(id.to_string()))
        };
        let place = self.heard.iter().position(is_reply).expect("a reply");
        self.heard.remove(place).1
    }

    pub(crate) fn succeed(&mut self, phone: usize, request: &str, fields: Value) -> Value {
        let reply = self.ask(phone, request, fields);
        assert_eq!(reply["result"], "success", "{request}: {reply}");
        reply
    }

    pub(crate) fn refusal(&mut self, phone: usize, request: &str, fields: Value) -> String {
        let reply = self.ask(phone, request, fields);
        assert_eq!(reply["result"], "failed", "{request}: {reply}");
        reply["reason"].as_str().unwrap().to_owned()
    }

    pub(crate) fn listen(&mut self) {
        for output in self.board.take_outputs() {
            if let Output::Text(client, text) = output {
                self.heard.push((client, serde_json::from_str(&text).unwrap()));
            }
        }
    }

    /// The names of the events a phone got since the last look.
    pub(crate) fn events(&mut self, phone: usize) -> Vec<String> {
        self.event_frames(phone).iter().map(|event| event["eventtype"].as_str().unwrap().to_owned()).collect()
    }

    pub(crate) fn event_frames(&mut self, phone: usize) -> Vec<Value> {
        self.listen();
        let client = self.phones[phone];
        let (ours, others) = std::mem::take(&mut self.heard).into_iter().partition(|(to, _)| *to == client);
        self.heard = others;
        let ours: Vec<(ClientId, Value)> = ours;
        ours.into_iter().map(|(_, event)| event).collect()
    }

    pub(crate) fn wait(&mut self, by_ms: u64) {
        self.now_ms += by_ms;
        self.board.tick(self.now_ms);
        self.listen();
    }

    pub(crate) fn ring(&mut self, phone: usize, from: &str) -> u32 {
        let ring = Ring {
            from: from.to_owned(),
            to_extension: EXTENSIONS[phone].to_owned(),
            called: "8001".to_owned(),
            origcalling: String::new(),
        };
        self.board.ring(self.now_ms, &ring).unwrap()
    }

    pub(crate) fn states(&self, phone: usize) -> Vec<LocalState> {
        self.board.truth(EXTENSIONS[phone]).states()
    }

    pub(crate) fn mode(&self, phone: usize) -> WorkMode {
        self.board.truth(EXTENSIONS[phone]).agent.unwrap().now.mode
    }

    /// Phone 0 talks with this caller.
    pub(crate) fn talk(&mut self, from: &str) -> u32 {
        let call = self.ring(0, from);
        self.succeed(0, "answer", json!({}));
        self.event_frames(0);
        call
    }
}
