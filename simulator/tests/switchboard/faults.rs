//! What goes wrong when a test orders it: servers, connections, single requests.

use cordboard_simulator::LocalState::{Alerting, Connected};
use cordboard_simulator::{
    Config, Direction, Fault, Line, Output, Passive, PassiveHow, Profile, Side, Switchboard,
};
use serde_json::json;

use crate::site::Site;

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
fn a_side_that_refuses_keeps_the_connections_it_has() {
    let mut site = Site::new(Profile::Full);

    site.board.refuse_side(Side::A, true);
    assert!(site.board.connect(0, Side::A, "192.168.1.101").is_err());
    site.succeed(0, "myextension", json!({}));
    site.board.refuse_side(Side::A, false);
    assert!(site.board.connect(0, Side::A, "192.168.1.101").is_ok());
}

#[test]
fn a_half_open_connection_carries_nothing_and_nobody_is_told() {
    let mut site = Site::new(Profile::Full);

    site.board.half_open_client(site.phones[0]);
    site.ring(0, "442079460000");
    site.board.receive(0, site.phones[0], r#"{"id":9,"request":"answer","extension":"2611"}"#);
    assert_eq!(site.board.take_outputs(), []);
    assert_eq!(site.states(0), [Alerting], "the request vanished");
    site.succeed(1, "myextension", json!({}));
}

#[test]
fn a_side_that_is_gone_without_a_word_cuts_its_old_connections_when_it_is_back() {
    let mut site = Site::new(Profile::Full);

    site.board.half_open_side(Side::A, true);
    assert!(site.board.is_stalled(Side::A), "new connections get no answer");
    site.ring(0, "442079460000");
    assert_eq!(site.board.take_outputs(), []);
    site.board.half_open_side(Side::A, false);
    assert_eq!(site.board.take_outputs(), site.phones.map(Output::Close));
    assert!(!site.board.is_stalled(Side::A));
}

#[test]
fn a_forced_log_out_comes_in_the_middle_of_a_call() {
    let mut site = Site::new(Profile::Full);
    site.succeed(0, "login", json!({"agentid": "4712"}));
    site.talk("442079460000");

    site.board.force_log_out(0, "2611").unwrap();
    let told = site.event_frames(0).remove(0);
    assert_eq!((&told["eventtype"], &told["agentid"]), (&json!("agentstate"), &json!("4712")));
    assert!(told.get("state").is_none());
    assert_eq!((site.board.truth("2611").agent, site.states(0)), (None, vec![Connected]));
    assert!(site.board.force_log_out(0, "2611").is_err());
}

#[test]
fn with_a_split_brain_a_client_that_asked_for_nothing_hears_events_too() {
    let mut site = Site::new(Profile::Full);
    let backup = site.board.connect(0, Side::B, "192.168.1.101").unwrap();

    site.board.split_brain(true);
    site.ring(0, "442079460000");
    site.listen();
    let told: Vec<_> =
        site.heard.iter().map(|(client, event)| (*client, event["eventtype"].clone())).collect();
    assert_eq!(told, [(site.phones[0], json!("offer")), (backup, json!("offer"))]);
}

#[test]
fn with_one_client_per_address_a_newer_connection_closes_the_older_one_on_both_sides() {
    let mut site = Site::new(Profile::Full);

    site.board.one_client_per_address(true);
    let newer = site.board.connect(0, Side::B, "192.168.1.101").unwrap();
    assert_eq!(site.board.take_outputs(), [Output::Close(site.phones[0])]);
    assert_eq!(site.board.clients(Side::B), [newer]);
}

#[test]
fn a_passive_backup_refuses_connections_until_the_production_server_has_been_dead_for_a_while() {
    let passive = Passive { how: PassiveHow::Connections, after_ms: 3_000 };
    let mut board = Switchboard::new(Config { passive_backup: Some(passive), ..Config::default() });

    assert!(board.connect(0, Side::B, "192.168.1.101").is_err());
    board.tick(10_000);
    board.stop_side(Side::A);
    assert_eq!(board.next_deadline(), Some(13_000));
    assert!(board.connect(12_999, Side::B, "192.168.1.101").is_err());
    let client = board.connect(13_000, Side::B, "192.168.1.101").unwrap();
    board.start_side(Side::A);
    assert_eq!(board.take_outputs(), [Output::Close(client)], "the production server is back");
    assert!(board.connect(13_001, Side::B, "192.168.1.101").is_err());
}

#[test]
fn a_passive_backup_may_take_connections_and_refuse_every_request() {
    let mut board = Switchboard::new(Config::default());
    board.passive_backup(Some(Passive { how: PassiveHow::Requests, after_ms: 0 }));
    let client = board.connect(0, Side::B, "192.168.1.101").unwrap();
    let ask = |board: &mut Switchboard| {
        board.receive(0, client, r#"{"id":1,"request":"myextension"}"#);
        let Some(Output::Text(_, text)) = board.take_outputs().pop() else { return json!(null) };
        serde_json::from_str::<serde_json::Value>(&text).unwrap()
    };

    assert_eq!(ask(&mut board)["reason"], "this server is passive");
    board.half_open_side(Side::A, true);
    assert_eq!(ask(&mut board)["extension"], "2611");
}

#[test]
fn all_faults_end_at_once() {
    let mut site = Site::new(Profile::Full);
    site.board.stop_side(Side::A);
    site.board.mute_side(Side::B, true);
    site.board.stall_side(Side::B, true);
    site.board.set_line(Side::B, Direction::Out, Line { delay_ms: 20_000, ..Line::default() });
    site.board.passive_backup(Some(Passive { how: PassiveHow::Connections, after_ms: 0 }));
    site.board.refuse_next("*", "no");

    site.board.end_faults();
    let client = site.board.connect(0, Side::B, "192.168.1.101").unwrap();
    site.board.take_outputs();
    site.board.receive(0, client, r#"{"id":1,"request":"myextension"}"#);
    let reply = r#"{"id":1,"result":"success","extension":"2611"}"#.to_owned();
    assert_eq!(site.board.take_outputs(), [Output::Text(client, reply)]);
    assert!(site.board.connect(0, Side::A, "192.168.1.101").is_ok());
}
