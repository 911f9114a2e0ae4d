//! What the simulated CTI servers answer to each request, what they refuse, and what events they send.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "tests"
)]

use cordboard_simulator::{
    ClientId, Config, Fault, LocalState, Output, Profile, Ring, Side, Switchboard, WorkMode,
};
use serde_json::{Value, json};

/// A switchboard with one softphone per extension 2611, 2612, 2613 on side A, and a clock.
struct Site {
    board: Switchboard,
    now_ms: u64,
    phones: [ClientId; 3],
    last_id: u64,
    heard: Vec<(ClientId, Value)>,
}

const EXTENSIONS: [&str; 3] = ["2611", "2612", "2613"];

impl Site {
    fn new(profile: Profile) -> Self {
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
    fn ask(&mut self, phone: usize, request: &str, fields: Value) -> Value {
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

    fn succeed(&mut self, phone: usize, request: &str, fields: Value) -> Value {
        let reply = self.ask(phone, request, fields);
        assert_eq!(reply["result"], "success", "{request}: {reply}");
        reply
    }

    fn refusal(&mut self, phone: usize, request: &str, fields: Value) -> String {
        let reply = self.ask(phone, request, fields);
        assert_eq!(reply["result"], "failed", "{request}: {reply}");
        reply["reason"].as_str().unwrap().to_owned()
    }

    fn listen(&mut self) {
        for output in self.board.take_outputs() {
            if let Output::Text(client, text) = output {
                self.heard.push((client, serde_json::from_str(&text).unwrap()));
            }
        }
    }

    /// The names of the events a phone got since the last look.
    fn events(&mut self, phone: usize) -> Vec<String> {
        self.event_frames(phone).iter().map(|event| event["eventtype"].as_str().unwrap().to_owned()).collect()
    }

    fn event_frames(&mut self, phone: usize) -> Vec<Value> {
        self.listen();
        let client = self.phones[phone];
        let (ours, others) = std::mem::take(&mut self.heard).into_iter().partition(|(to, _)| *to == client);
        self.heard = others;
        let ours: Vec<(ClientId, Value)> = ours;
        ours.into_iter().map(|(_, event)| event).collect()
    }

    fn wait(&mut self, by_ms: u64) {
        self.now_ms += by_ms;
        self.board.tick(self.now_ms);
        self.listen();
    }

    fn ring(&mut self, phone: usize, from: &str) -> u32 {
        let ring = Ring {
            from: from.to_owned(),
            to_extension: EXTENSIONS[phone].to_owned(),
            called: "8001".to_owned(),
            origcalling: String::new(),
        };
        self.board.ring(self.now_ms, &ring).unwrap()
    }

    fn states(&self, phone: usize) -> Vec<LocalState> {
        self.board.truth(EXTENSIONS[phone]).states()
    }

    fn mode(&self, phone: usize) -> WorkMode {
        self.board.truth(EXTENSIONS[phone]).agent.unwrap().now.mode
    }

    /// Phone 0 talks with this caller.
    fn talk(&mut self, from: &str) -> u32 {
        let call = self.ring(0, from);
        self.succeed(0, "answer", json!({}));
        self.event_frames(0);
        call
    }
}

use LocalState::{Alerting, Connected, Failed, Hold, Initiated};

#[test]
fn myextension_knows_the_extension_of_an_address() {
    let mut site = Site::new(Profile::Full);

    assert_eq!(site.succeed(0, "myextension", json!({}))["extension"], "2611");
    site.board.map_address("192.168.1.101", None);
    assert_eq!(site.refusal(0, "myextension", json!({})), "no extension is mapped to 192.168.1.101");
    site.board.map_address("192.168.1.101", Some("2614"));
    assert_eq!(site.succeed(0, "myextension", json!({}))["extension"], "2614");
}

#[test]
fn a_call_rings_is_answered_and_ends() {
    let mut site = Site::new(Profile::Full);

    let call = site.ring(0, "442079460000");
    let offer = site.event_frames(0).remove(0);
    assert_eq!(offer["eventtype"], "offer");
    assert_eq!(offer["calling"], "442079460000");
    assert_eq!(offer["called"], "8001");
    assert_eq!(offer["callid"], call);
    assert_eq!(site.states(0), [Alerting]);
    site.succeed(0, "answer", json!({}));
    assert_eq!(site.states(0), [Connected]);
    site.board.far_hangup(site.now_ms, call).unwrap();
    assert_eq!(site.events(0), ["answer", "hangup"]);
    assert_eq!(site.states(0), []);
}

#[test]
fn requests_that_fit_no_call_are_refused_in_words() {
    let mut site = Site::new(Profile::Full);

    for request in
        ["answer", "hold", "retrieve", "hangup", "reconnect", "alternate", "transfer", "conference"]
    {
        assert_eq!(site.refusal(0, request, json!({})), "no such call", "{request}");
    }
    assert_eq!(site.refusal(0, "dropparty", json!({"party": "1"})), "no such call");
    assert_eq!(site.refusal(0, "dtmf", json!({"digits": "1"})), "no such call");
    assert_eq!(site.refusal(0, "deflectcall", json!({"destination": "2612"})), "no such call");
    assert_eq!(site.refusal(0, "consultation", json!({"destination": "2612"})), "no such call");
    assert_eq!(site.refusal(0, "fly", json!({})), "unknown request");
    assert_eq!(site.refusal(0, "hold", json!({"extension": "99"})), "no such extension");
}

#[test]
fn a_frame_that_is_no_json_object_is_refused() {
    let mut site = Site::new(Profile::Full);

    site.board.receive(0, site.phones[0], "hello");
    assert_eq!(
        site.event_frames(0),
        [json!({"id": null, "result": "failed", "reason": "not a JSON object"})]
    );
}

#[test]
fn an_outside_number_rings_two_seconds_and_answers() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "makecall", json!({"destination": "914155551212"}));
    assert_eq!(site.events(0), ["originate", "ringback"]);
    assert_eq!(site.states(0), [Initiated]);
    assert_eq!(site.board.next_deadline(), Some(2000));
    site.wait(1999);
    assert_eq!(site.states(0), [Initiated]);
    site.wait(1);
    assert_eq!(site.events(0), ["answer"]);
    assert_eq!(site.states(0), [Connected]);
    site.succeed(0, "hangup", json!({}));
    assert_eq!(site.events(0), ["hangup"]);
}

#[test]
fn some_numbers_are_busy_never_answer_or_fail() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "makecall", json!({"destination": "914155550001"}));
    let events = site.event_frames(0);
    assert_eq!(events.last().unwrap()["eventtype"], "fail");
    assert_eq!(events.last().unwrap()["cause"], "busy");
    assert_eq!(site.states(0), [Failed]);
    site.succeed(0, "hangup", json!({}));
    site.succeed(0, "makecall", json!({"destination": "914155550002"}));
    site.wait(600_000);
    assert_eq!(site.states(0), [Initiated]);
    site.succeed(0, "hangup", json!({}));
    site.event_frames(0);
    site.succeed(0, "makecall", json!({"destination": "914155550003"}));
    assert_eq!(site.event_frames(0).last().unwrap()["cause"], "destnotobtainable");
}

#[test]
fn destinations_that_cannot_be_dialled_are_refused() {
    let mut site = Site::new(Profile::Full);

    for destination in ["", "+442079460000", "(415) 555", "2699", "2611", "abc"] {
        let reason = site.refusal(0, "makecall", json!({"destination": destination}));
        assert_eq!(reason, "invalid destination", "{destination}");
    }
}

#[test]
fn a_second_call_needs_the_first_on_hold() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    assert_eq!(site.refusal(0, "makecall", json!({"destination": "2612"})), "there is an active call");
    site.succeed(0, "hold", json!({}));
    site.succeed(0, "makecall", json!({"destination": "2612"}));
    assert_eq!(site.states(0), [Hold, Initiated]);
    assert_eq!(site.refusal(0, "retrieve", json!({})), "there is an active call");
}

#[test]
fn a_call_to_another_extension_rings_there() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "makecall", json!({"destination": "2612"}));
    let offer = site.event_frames(1).remove(0);
    assert_eq!(
        (&offer["eventtype"], &offer["calling"], &offer["called"]),
        (&json!("offer"), &json!("2611"), &json!("2612"))
    );
    site.succeed(1, "answer", json!({}));
    assert_eq!(site.events(0), ["originate", "ringback", "answer"]);
    site.succeed(0, "hangup", json!({}));
    assert_eq!(site.events(1), ["answer", "hangup"]);
}

#[test]
fn hold_and_retrieve() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    site.succeed(0, "hold", json!({}));
    assert_eq!(site.states(0), [Hold]);
    assert_eq!(site.refusal(0, "hold", json!({})), "no such call");
    site.succeed(0, "retrieve", json!({}));
    assert_eq!(site.states(0), [Connected]);
    assert_eq!(site.events(0), ["hold", "retrieve"]);
}

#[test]
fn a_consultation_holds_the_call_and_tells_the_first_caller() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    site.succeed(0, "consultation", json!({"destination": "2612"}));
    assert_eq!(site.states(0), [Hold, Initiated]);
    assert_eq!(site.events(0), ["hold", "originate", "ringback"]);
    let offer = site.event_frames(1).remove(0);
    assert_eq!(offer["calling"], "2611");
    assert_eq!(offer["origcalling"], "442079460000");
    assert_eq!(site.refusal(0, "consultation", json!({"destination": "2613"})), "no such call");
}

#[test]
fn reconnect_drops_the_consultation_and_retrieves_the_held_call() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    site.succeed(0, "consultation", json!({"destination": "2612"}));
    site.event_frames(0);
    site.succeed(0, "reconnect", json!({}));
    assert_eq!(site.events(0), ["hangup", "retrieve"]);
    assert_eq!(site.states(0), [Connected]);
    assert_eq!(site.states(1), []);
}

#[test]
fn alternate_swaps_the_two_calls() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    site.succeed(0, "consultation", json!({"destination": "2612"}));
    site.succeed(1, "answer", json!({}));
    site.succeed(0, "alternate", json!({}));
    assert_eq!(site.states(0), [Connected, Hold]);
}

#[test]
fn a_transfer_in_two_steps_leaves_the_other_two_together() {
    let mut site = Site::new(Profile::Full);

    let call = site.talk("442079460000");
    site.succeed(0, "consultation", json!({"destination": "2612"}));
    site.succeed(1, "answer", json!({}));
    site.event_frames(0);
    site.event_frames(1);
    site.succeed(0, "transfer", json!({"destination": ""}));
    assert_eq!(site.states(0), []);
    assert_eq!(site.events(0), ["transfer"]);
    let told = site.event_frames(1).remove(0);
    assert_eq!((&told["callid"], &told["origcalling"]), (&json!(call), &json!("442079460000")));
    assert_eq!(site.states(1), [Connected]);
    site.board.far_hangup(site.now_ms, call).unwrap();
    assert_eq!(site.states(1), []);
}

#[test]
fn a_transfer_may_be_finished_while_it_rings() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    site.succeed(0, "consultation", json!({"destination": "2612"}));
    site.succeed(0, "transfer", json!({"destination": ""}));
    assert_eq!(site.states(1), [Alerting]);
    site.succeed(1, "answer", json!({}));
    assert_eq!(site.states(1), [Connected]);
}

#[test]
fn a_transfer_in_one_step_rings_at_the_destination() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    site.succeed(0, "transfer", json!({"destination": "2612"}));
    assert_eq!(site.states(0), []);
    let offer = site.event_frames(1).remove(0);
    assert_eq!((&offer["eventtype"], &offer["calling"]), (&json!("offer"), &json!("442079460000")));
    assert_eq!(offer["origcalling"], "442079460000");
}

#[test]
fn transfer_without_a_destination_needs_two_calls() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    let words = "it needs a held and an active call, or a destination";
    assert_eq!(site.refusal(0, "transfer", json!({"destination": ""})), words);
    assert_eq!(site.refusal(0, "conference", json!({})), words);
    assert_eq!(site.refusal(0, "transfer", json!({"destination": "2699"})), "invalid destination");
    let busy = site.refusal(0, "transfer", json!({"destination": "914155550001"}));
    assert_eq!(busy, "the destination can't be reached");
}

#[test]
fn a_conference_in_two_steps_joins_all_three() {
    let mut site = Site::new(Profile::Full);

    let call = site.talk("442079460000");
    site.succeed(0, "consultation", json!({"destination": "2612"}));
    site.succeed(1, "answer", json!({}));
    site.event_frames(1);
    site.succeed(0, "conference", json!({"destination": ""}));
    assert_eq!(site.states(0), [Connected]);
    assert_eq!(site.board.truth("2611").calls[0].1.parties.len(), 3);
    assert_eq!(site.events(1), ["conference"]);
    site.succeed(0, "dropparty", json!({"party": "442079460000"}));
    assert_eq!(site.events(1), ["drop"]);
    assert_eq!(site.states(1), [Connected]);
    assert_eq!(site.refusal(0, "dropparty", json!({"party": "442079460000"})), "no such party");
    site.succeed(1, "hangup", json!({}));
    assert_eq!(site.states(0), []);
    assert!(site.board.far_hangup(site.now_ms, call).is_err());
}

#[test]
fn a_conference_in_one_step_rings_the_third() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    site.succeed(0, "conference", json!({"destination": "2612"}));
    assert_eq!(site.states(1), [Alerting]);
    site.succeed(1, "answer", json!({}));
    assert_eq!(site.board.truth("2612").calls[0].1.parties.len(), 3);
}

#[test]
fn a_ringing_call_can_be_sent_elsewhere() {
    let mut site = Site::new(Profile::Full);

    site.ring(0, "442079460000");
    site.succeed(0, "deflectcall", json!({"destination": "2612"}));
    assert_eq!(site.events(0), ["offer", "divert"]);
    assert_eq!(site.states(0), []);
    assert_eq!(site.states(1), [Alerting]);
}

#[test]
fn digits_are_kept_with_the_call() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    site.succeed(0, "dtmf", json!({"digits": "12#"}));
    assert_eq!(site.refusal(0, "dtmf", json!({"digits": "x"})), "invalid digits");
    assert_eq!(site.board.truth("2611").calls[0].1.digits, "12#");
}

#[test]
fn log_in_checks_agent_password_and_place() {
    let mut site = Site::new(Profile::Full);

    assert_eq!(site.refusal(0, "login", json!({"agentid": "9", "passwd": ""})), "there is no agent 9");
    assert_eq!(site.refusal(0, "login", json!({"agentid": "4711", "passwd": "x"})), "wrong password");
    site.succeed(0, "login", json!({"agentid": "4711", "passwd": "1234"}));
    assert_eq!(site.succeed(0, "querydeviceinfo", json!({}))["associateddevice"], "4711");
    let again = site.refusal(1, "login", json!({"agentid": "4711", "passwd": "1234"}));
    assert_eq!(again, "agent 4711 is already logged in at 2611");
    let second = site.refusal(0, "login", json!({"agentid": "4712", "passwd": ""}));
    assert_eq!(second, "agent 4711 is logged in here");
    assert_eq!(site.refusal(0, "logout", json!({"agentid": "4712"})), "agent 4712 is not logged in");
    site.succeed(0, "logout", json!({"agentid": "4711"}));
    assert_eq!(site.succeed(0, "querydeviceinfo", json!({}))["associateddevice"], "");
    assert_eq!(site.refusal(0, "queryagentstate", json!({})), "not logged in");
    assert_eq!(site.events(0), ["agentstate", "agentstate"]);
}

#[test]
fn work_modes_change_at_once_when_idle() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "login", json!({"agentid": "4712", "passwd": ""}));
    site.succeed(0, "setstate", json!({"agentid": "4712", "passwd": "", "state": "aux", "reasoncode": "2"}));
    let state = site.succeed(0, "queryagentstate", json!({}));
    assert_eq!(
        (&state["state"], &state["reasoncode"], &state["talkstate"]),
        (&json!("aux"), &json!("2"), &json!("idle"))
    );
    let bad = site.refusal(0, "setstate", json!({"agentid": "4712", "passwd": "", "state": "asleep"}));
    assert_eq!(bad, "invalid state");
    assert_eq!(
        site.refusal(1, "setstate", json!({"agentid": "4712", "state": "auto"})),
        "agent 4712 is not logged in"
    );
}

#[test]
fn a_password_that_is_left_out_is_asked_for_where_the_agent_is_strict() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "login", json!({"agentid": "4711", "passwd": "1234"}));
    site.succeed(0, "setstate", json!({"agentid": "4711", "state": "auto"}));
    let wrong = site.refusal(0, "setstate", json!({"agentid": "4711", "passwd": "*****", "state": "auto"}));
    assert_eq!(wrong, "wrong password");
    site.succeed(1, "login", json!({"agentid": "4713", "passwd": "9876"}));
    assert_eq!(site.refusal(1, "setstate", json!({"agentid": "4713", "state": "auto"})), "password required");
}

#[test]
fn a_work_mode_asked_for_on_a_call_comes_at_its_end() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "login", json!({"agentid": "4712"}));
    site.succeed(0, "setstate", json!({"agentid": "4712", "state": "auto"}));
    let call = site.talk("442079460000");
    site.succeed(0, "setstate", json!({"agentid": "4712", "state": "aux", "reasoncode": "1"}));
    let state = site.succeed(0, "queryagentstate", json!({}));
    assert_eq!((&state["state"], &state["talkstate"]), (&json!("auto"), &json!("oncall")));
    assert_eq!(site.refusal(0, "logout", json!({"agentid": "4712"})), "agent is on a call");
    site.board.far_hangup(site.now_ms, call).unwrap();
    assert_eq!(site.mode(0), WorkMode::Aux);
    assert_eq!(site.events(0), ["hangup", "agentstate"]);
}

#[test]
fn manual_goes_to_after_call_work_only_after_talking() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "login", json!({"agentid": "4712"}));
    site.succeed(0, "setstate", json!({"agentid": "4712", "state": "manual"}));
    assert_eq!(site.succeed(1, "queryacdsplit", json!({"split": "1"}))["availableagents"], 1);
    let missed = site.ring(0, "442079460000");
    site.board.far_hangup(site.now_ms, missed).unwrap();
    assert_eq!(site.mode(0), WorkMode::Manual);
    let call = site.talk("442079460000");
    site.board.far_hangup(site.now_ms, call).unwrap();
    assert_eq!(site.mode(0), WorkMode::Acw);
    assert_eq!(site.refusal(0, "queryacdsplit", json!({})), "invalid split");
}

#[test]
fn a_snapshot_lists_the_calls() {
    let mut site = Site::new(Profile::Full);

    assert_eq!(site.succeed(0, "snapshot", json!({}))["calls"], json!([]));
    let call = site.talk("442079460000");
    let calls = &site.succeed(0, "snapshot", json!({}))["calls"];
    assert_eq!(calls[0]["callid"], call);
    assert_eq!(calls[0]["state"], "connected");
    assert_eq!(calls[0]["calling"], "442079460000");
}

#[test]
fn events_go_to_monitors_only_and_on_both_sides() {
    let mut site = Site::new(Profile::Full);
    let backup = site.board.connect(0, Side::B, "192.168.1.101").unwrap();
    let request = r#"{"id":"7","request":"startmonitor","extension":2611}"#;
    site.board.receive(0, backup, request);
    site.succeed(0, "stopmonitor", json!({}));

    site.ring(0, "442079460000");
    site.listen();
    let told: Vec<ClientId> = site.heard.iter().map(|(client, _)| *client).collect();
    assert_eq!(told, [backup, backup]);
    assert_eq!(site.heard[0].1, json!({"id": "7", "result": "success"}));
    assert_eq!(site.board.request_count(Side::B, "startmonitor"), 1);
}

#[test]
fn confirmed_only_sends_offers_and_empty_replies() {
    let mut site = Site::new(Profile::ConfirmedOnly);

    site.succeed(0, "login", json!({"agentid": "4712"}));
    let call = site.talk("442079460000");
    let snapshot = site.ask(0, "snapshot", json!({}));
    assert_eq!(snapshot.as_object().unwrap().len(), 2, "{snapshot}");
    let state = site.ask(0, "queryagentstate", json!({}));
    assert_eq!(state.as_object().unwrap().len(), 2, "{state}");
    assert_eq!(site.refusal(0, "dtmf", json!({"digits": "1"})), "unknown request");
    site.board.far_hangup(site.now_ms, call).unwrap();
    assert_eq!(site.events(0), Vec::<String>::new());
    site.ring(0, "442079460000");
    assert_eq!(site.events(0), ["offer"]);
}

#[test]
fn renamed_spells_everything_differently() {
    let mut site = Site::new(Profile::Renamed);

    let reply = site.ask(0, "myextension", json!({}));
    assert_eq!(reply["extension"], 2611);
    assert_eq!(reply["id"], site.last_id.to_string());
    site.ring(0, "442079460000");
    let offer = site.event_frames(0).remove(0);
    assert_eq!((&offer["eventtype"], &offer["calling"]), (&json!("ALERTING"), &json!(442_079_460_000_u64)));
    assert!(offer.get("callid").is_none());
    assert!(offer["ucid"].is_string());
    site.succeed(0, "answer", json!({}));
    site.succeed(0, "hold", json!({}));
    site.succeed(0, "retrieve", json!({}));
    assert_eq!(site.events(0), ["Established", "Held", "cl_retr"]);
    assert!(Profile::Renamed.event_names().contains("cl_retr=retrieve"));
}

#[test]
fn a_stopped_side_cuts_and_refuses_until_it_is_started() {
    let mut site = Site::new(Profile::Full);

    site.board.stop_side(Side::A);
    let cut: Vec<Output> = site.board.take_outputs();
    assert_eq!(cut, site.phones.map(Output::Close));
    assert!(site.board.connect(0, Side::A, "192.168.1.101").is_err());
    assert!(site.board.connect(0, Side::B, "192.168.1.101").is_ok());
    site.board.start_side(Side::A);
    assert!(site.board.connect(0, Side::A, "192.168.1.101").is_ok());
}

#[test]
fn a_mute_side_says_nothing() {
    let mut site = Site::new(Profile::Full);

    site.board.mute_side(Side::A, true);
    site.board.receive(0, site.phones[0], r#"{"id":1,"request":"myextension"}"#);
    site.ring(0, "442079460000");
    assert_eq!(site.board.take_outputs(), []);
}

#[test]
fn faults_hit_the_next_request_of_their_kind_once() {
    let mut site = Site::new(Profile::Full);

    site.board.refuse_next("hold", "not now");
    site.talk("442079460000");
    assert_eq!(site.refusal(0, "hold", json!({})), "not now");
    assert_eq!(site.states(0), [Connected]);
    site.board.fault_next(Some(Side::A), "hold", Fault::Delay(700));
    site.board.receive(0, site.phones[0], r#"{"id":90,"request":"hold","extension":"2611"}"#);
    assert_eq!(site.events(0), ["hold"]);
    assert_eq!(site.board.next_deadline(), Some(700));
    site.wait(700);
    assert_eq!(site.event_frames(0), [json!({"id": 90, "result": "success"})]);
    site.board.fault_next(None, "*", Fault::Silence);
    site.board.receive(0, site.phones[0], r#"{"id":91,"request":"retrieve","extension":"2611"}"#);
    assert_eq!(site.events(0), ["retrieve"]);
    site.board.fault_next(None, "hangup", Fault::Lose);
    site.board.receive(0, site.phones[0], r#"{"id":92,"request":"hangup","extension":"2611"}"#);
    assert_eq!(site.states(0), [Connected]);
    site.succeed(0, "hangup", json!({}));
}

#[test]
fn events_may_come_before_their_reply() {
    let mut site = Site::new(Profile::Full);
    site.talk("442079460000");
    let order = |site: &mut Site| -> Vec<bool> {
        site.event_frames(0).iter().map(|frame| frame.get("eventtype").is_some()).collect()
    };

    site.board.receive(0, site.phones[0], r#"{"id":90,"request":"hold","extension":"2611"}"#);
    assert_eq!(order(&mut site), [false, true]);
    site.board.set_events_first(true);
    site.board.receive(0, site.phones[0], r#"{"id":91,"request":"retrieve","extension":"2611"}"#);
    assert_eq!(order(&mut site), [true, false]);
}

#[test]
fn all_calls_can_be_dropped_at_once() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    site.ring(1, "15105550100");
    site.board.drop_all_calls(0);
    assert_eq!((site.states(0), site.states(1)), (vec![], vec![]));
    assert_eq!(site.events(1), ["offer", "hangup"]);
}
