//! What rules are told of Shuttle's events, and what Shuttle is told by them, to the letter of its article
//! (spec/other-systems.md 2.3).

use cordboard_simulator::Profile;
use serde_json::{Value, json};

use crate::world::shuttle::PEER;
use crate::world::{CALLER, World};

/// A rule that records each event of a call in Shuttle's view.
const RECORDS: &str = r#"{ "on": ["offer", "answer", "end", "missed", "outbound"],
    "do": { "RealtimeCTI": { "type": "Cordboard", "reference": "003" } } }"#;

#[test]
fn realtime_cti_sends_the_whole_data_of_the_event_that_it_is_about() {
    let mut world = World::new(Profile::Full).alone().setting("/Rules/record", RECORDS).start();
    let common = json!({
        "queue": "Sales", "agentname": "Andrea Bianco", "agentnum": "1000", "peer": PEER, "sipname": "andrea.bianco",
        "direction": "inbound", "uniqueid": "1461248227.12", "context": "from-sip", "extension": "5000",
        "trunk": "voip", "callernum": CALLER, "callername": "Ada", "channel": "SIP/voip-00000012",
        "customvariables": { "1461248227.12": { "tier": "gold" } }, "list": [1, null], "time": "yesterday",
    });
    let of = |name: &str, more: &Value| {
        let mut data = common.clone();
        let fields = data.as_object_mut().unwrap();
        fields.insert("event".into(), name.into());
        fields.insert(name.into(), true.into());
        fields.extend(more.as_object().unwrap().clone());
        data
    };
    let events = [
        ("ringing", of("ringing", &json!({}))),
        ("up", of("up", &json!({ "holdtime": "2", "ringtime": "0" }))),
        (
            "hangup",
            of("hangup", &json!({ "holdtime": "2", "ringtime": "0", "talktime": "2", "reason": "agent" })),
        ),
    ];
    for (name, data) in &events {
        world.shuttle_event(name, data);
    }
    let heard = world.shuttle_heard();
    assert_eq!(heard.len(), 3);
    for ((name, argument), (_, data)) in heard.iter().zip(&events) {
        assert_eq!(name, "RealtimeCTI");
        let mut channel = argument["channel"].clone();
        let time = channel["time"].take();
        assert!(time.as_str().unwrap().starts_with("20") && time.as_str().unwrap().ends_with('Z'), "{time}");
        let mut data = data.clone();
        data["time"].take();
        assert_eq!(channel, data);
    }
}

#[test]
fn a_call_of_the_cti_server_alone_is_recorded_by_what_is_known() {
    let rule = r#"{ "on": "offer", "do": { "RealtimeCTI": { "type": "Cordboard" } } }"#;
    let mut world = World::new(Profile::Full).beside().setting("/Rules/record", rule).logged_in();
    world.ring(CALLER);
    let channel = &world.shuttle_heard()[0].1["channel"];
    assert_eq!(channel["callernum"], CALLER);
    assert!(channel["time"].is_string());
}

#[test]
fn all_fields_of_the_five_events_reach_rules_as_variables() {
    let told = "${vars.event}/${vars.agentnum}/${vars.callernum}/${vars.direction}/${vars.ringing}${vars.up}${vars.hangup}\
        ${vars.unmanaged}${vars.outbound}/${vars.extension}/${vars.sipname}/${vars.holdtime}${vars.talktime}/${vars.integrationid}";
    let rule = json!({ "on": ["offer", "answer", "end", "missed", "outbound"], "do": { "notify": told } });
    let expect = |world: &World, words: &str| {
        assert!(world.notices().iter().any(|text| text == words), "{words}: {:?}", world.notices());
    };
    let mut world = World::new(Profile::Full).alone().setting("/Rules/tell", &rule.to_string()).start();
    let more = |flag: &str| json!({ flag: true, "sipname": "andrea" });
    world.shuttle_call("ringing", "1.2", CALLER, &more("ringing"));
    expect(&world, &format!("ringing/1000/{CALLER}/inbound/true/5000/andrea//"));
    world.shuttle_call("up", "1.2", CALLER, &json!({ "up": true, "holdtime": "2" }));
    expect(&world, &format!("up/1000/{CALLER}/inbound/true/5000/andrea/2/"));
    world.shuttle_call("hangup", "1.2", CALLER, &json!({ "hangup": true, "talktime": "7" }));
    expect(&world, &format!("hangup/1000/{CALLER}/inbound/true/5000/andrea/27/"));
    let out =
        json!({ "outbound": true, "direction": "outbound", "extension": CALLER, "integrationid": "-1" });
    world.shuttle_call("outbound", "1.3", "5000", &out);
    expect(&world, &format!("outbound/1000/5000/outbound/true/{CALLER}///-1"));
    let nobodys = json!({ "peer": null, "agentnum": null, "direction": "unmanaged", "unmanaged": true, "holdtime": "4" });
    world.shuttle_call("abandon", "1.4", CALLER, &nobodys);
    expect(&world, &format!("abandon//{CALLER}/unmanaged/true/5000//4/"));
}

#[test]
fn a_flag_is_a_condition_too() {
    let rule =
        json!({ "on": "missed", "when": { "vars.unmanaged": "true" }, "do": { "notify": "Abandoned" } });
    let mut world = World::new(Profile::Full).alone().setting("/Rules/tell", &rule.to_string()).start();
    world.shuttle_call("ringing", "1.1", CALLER, &json!({ "ringing": true }));
    world.shuttle_call("hangup", "1.1", CALLER, &json!({ "hangup": true }));
    assert!(!world.says("Abandoned"));
    world.shuttle_call("abandon", "1.2", CALLER, &json!({ "peer": null, "unmanaged": true }));
    assert!(world.says("Abandoned"));
}

#[test]
fn an_abandoned_call_runs_rules_whether_a_peer_is_set_or_not_and_pops_nothing_by_itself() {
    let rule = json!({ "on": "missed", "do": [
        { "notify": "Call back ${remoteNumber} of ${queue}" },
        { "AgentCTINotification": { "title": "Abandoned" } },
    ] });
    let nobodys = json!({ "peer": null, "agentnum": null, "direction": "unmanaged", "holdtime": "4" });
    for (abandon_peer, told) in [("", PEER), (PEER, PEER), ("SIP/supervisor", "SIP/supervisor")] {
        for beside in [false, true] {
            let mut world = World::new(Profile::Full)
                .setting("/Rules/back", &rule.to_string())
                .setting("/Shuttle/abandonPeer", abandon_peer);
            world = if beside { world.beside().logged_in() } else { world.alone().start() };
            world.shuttle_call("abandon", "1.2", CALLER, &nobodys);
            world.shuttle_call("abandon", "1.2", CALLER, &nobodys);
            assert!(
                world.says(&format!("Call back {CALLER} of Sales")),
                "{abandon_peer}: {:?}",
                world.notices()
            );
            let heard = world.shuttle_heard();
            assert_eq!(heard.len(), 1, "once for each call");
            assert_eq!(heard[0].1["peer"], told);
            assert_eq!(world.crm.pops(), 0);
        }
    }
    // With the agent's own peer in it, too; with another's it is another's.
    let mut world = World::new(Profile::Full).alone().setting("/Rules/back", &rule.to_string()).start();
    world.shuttle_call("abandon", "1.3", CALLER, &json!({ "direction": "unmanaged" }));
    assert_eq!(world.shuttle_heard().len(), 1);
    world.shuttle_call("abandon", "1.4", CALLER, &json!({ "direction": "unmanaged", "peer": "SIP/other" }));
    assert_eq!(world.shuttle_heard().len(), 1);
}

#[test]
fn shuttles_modes_open_a_tab_a_window_and_a_frame() {
    let mut world = World::new(Profile::Full).alone().setting("/Targets/hosts", "crm.example").start();
    for mode in ["new_tab", "new_window", "new_frame", "other", ""] {
        world
            .shuttle_event("AgentCTI", &json!({ "url": "https://crm.example/", "peer": PEER, "mode": mode }));
    }
    let url = "https://crm.example/";
    let opened: Vec<Value> = world.crm.all("open").into_iter().cloned().collect();
    let tab = json!([url, "_blank", ""]);
    assert_eq!(
        opened,
        [tab.clone(), json!([url, "shuttle", "popup=yes,width=1000,height=700"]), tab.clone(), tab]
    );
    assert_eq!(world.crm.all("frame"), [&json!([url, "AgentCTI"])]);
}

#[test]
fn a_server_that_floods_with_calls_and_variables_is_bounded() {
    let mut world = World::new(Profile::Full).alone().setting("/Shuttle/variablesEvent", "vars").start();
    for n in 0..60 {
        world.shuttle_call("abandon", &format!("2.{n}"), CALLER, &json!({ "peer": null }));
    }
    assert!(world.states().len() <= 5, "of calls that are over few are shown: {}", world.states().len());
    let many: serde_json::Map<String, Value> = (0..1_000).map(|n| (format!("v{n}"), n.into())).collect();
    for n in 0..60 {
        world.shuttle_call("ringing", &format!("1.{n}"), CALLER, &Value::Object(many.clone()));
    }
    assert_eq!(world.states().iter().filter(|state| **state == "alerting").count(), 16);
    let vars = |world: &World| world.state_at("/phone/calls/shown/7/details/vars").as_array().unwrap().len();
    assert_eq!(vars(&world), 200);
    world.shuttle_event("vars", &json!({ "uniqueid": "1.4", "more": Value::Object(many) }));
    assert_eq!(vars(&world), 200);
}

#[test]
fn events_of_wrong_types_and_deep_ones_do_nothing() {
    let mut world = World::new(Profile::Full).alone().setting("/Rules/record", RECORDS).start();
    let mut deep = json!("x");
    for _ in 0..60 {
        deep = json!({ "a": deep });
    }
    for payload in
        [json!(null), json!([]), json!("ringing"), json!("{"), json!({ "uniqueid": ["1"], "peer": PEER })]
    {
        world.shuttle_event("ringing", &payload);
        world.shuttle_event("AgentCTI", &payload);
        world.shuttle_event("AgentCTINotification", &payload);
    }
    assert!(world.states().is_empty() && world.notices().is_empty() && world.opened_by_browser().is_empty());
    world.shuttle_call(
        "ringing",
        "1.2",
        CALLER,
        &json!({ "queue": ["Sales"], "agentname": { "a": 1 }, "holdtime": "-1",
        "deep": deep, "long": vec!["x".repeat(2_000); 10], "__proto__": { "x": "1" }, "channel": 7 }),
    );
    assert_eq!(world.states(), ["alerting"]);
    let channel = &world.shuttle_heard()[0].1["channel"];
    assert_eq!(
        (&channel["channel"], &channel["callernum"]),
        (&json!("7"), &json!(CALLER)),
        "too long to be sent whole"
    );
}
