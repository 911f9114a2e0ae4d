//! How replies and events are spelled, who gets them and in which order.

use cordboard_simulator::{ClientId, Profile, Side};
use serde_json::json;

use crate::site::Site;

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
fn a_frame_that_is_no_json_object_is_refused() {
    let mut site = Site::new(Profile::Full);

    site.board.receive(0, site.phones[0], "hello");
    assert_eq!(
        site.event_frames(0),
        [json!({"id": null, "result": "failed", "reason": "not a JSON object"})]
    );
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
