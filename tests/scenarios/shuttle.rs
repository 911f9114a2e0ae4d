//! xCALLY Shuttle: alone, and beside the CTI server.

use cordboard::call_state::{CallState, HistoryKind};
use cordboard::ids::CallId;
use cordboard::input::{Action, ActionName, Field};
use cordboard::notice::NoticeKind;
use cordboard::pages::view::PhoneState;
use cordboard_simulator::Profile;
use serde_json::{Value, json};

use crate::world::shuttle::PEER;
use crate::world::{CALLER, World};

const NOTHING: Value = Value::Null;

fn alone() -> World {
    World::new(Profile::Full).alone().start()
}

fn beside() -> World {
    World::new(Profile::Full).beside().logged_in()
}

fn ids(world: &World) -> Vec<CallId> {
    world.shared().calls.iter().map(|call| call.id).collect()
}

#[test]
fn alone_the_panel_shows_calls_and_offers_no_control() {
    let mut world = World::new(Profile::Full).alone().setting("/ScreenPop/when", "answer").start();
    assert_eq!(world.state(), PhoneState::Ready);
    assert!(
        world.shared().connection.to_string().contains("controlled on your phone"),
        "{}",
        world.shared().connection
    );
    assert_eq!(world.shuttle.opened, ["ws://127.0.0.1:9888/socket.io/?EIO=4&transport=websocket"]);
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    let call = world.call();
    assert_eq!(
        (call.state, call.number.as_str(), call.name.as_str()),
        (CallState::Alerting, CALLER, "Ada Penrose")
    );
    assert_eq!(
        (call.state_text.to_string().as_str(), call.dnis.as_str()),
        ("Incoming call, queue Sales", "5000")
    );
    world.shuttle_call("up", "1.2", CALLER, &NOTHING);
    let view = world.shared();
    let call = &view.calls[0];
    assert_eq!(call.state, CallState::Connected);
    let controls = [
        call.can(ActionName::Answer),
        call.can(ActionName::Hangup),
        call.can(ActionName::Hold),
        call.can(ActionName::Retrieve),
        call.can(ActionName::Alternate),
        call.can(ActionName::Reconnect),
        call.can(ActionName::DropParty),
        call.can(ActionName::SendDigits),
        call.can(ActionName::PhoneIsIdle),
        view.agent.can_log_in,
        view.agent.can_log_out,
        view.agent.can_set_mode,
        view.dialing.can_consult,
        view.dialing.can_transfer,
        view.dialing.can_conference,
        view.dialing.more,
    ];
    assert!(controls.iter().all(|can| !can), "{view:?}");
    assert!(view.untold.is_none() && view.agent.extension.is_empty());
    world.wait(30_000);
    world.shuttle_call("hangup", "1.2", CALLER, &json!({ "talktime": "30", "reason": "agent" }));
    assert_eq!(world.states(), ["ended"]);
    let past = &world.shared().history[0];
    assert_eq!((past.kind, past.lasted), (HistoryKind::In, 30_000));
}

#[test]
fn alone_a_ringing_call_pops_once_and_is_logged_with_its_note() {
    let mut world = alone();
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    assert_eq!(world.crm.pops(), 1);
    world.shuttle_call("ringing", "1.2", CALLER, &json!({ "callername": "Ada" }));
    world.shuttle_call("up", "1.2", CALLER, &NOTHING);
    let id = world.call().id;
    world.type_into(Field::Note(id), "wants a quote");
    world.shuttle_call("hangup", "1.2", CALLER, &NOTHING);
    world.wait(5_000);
    assert_eq!(world.crm.pops(), 1);
    assert_eq!(world.crm.all("saveLog").len(), 1);
    assert!(world.crm.all("saveLog")[0].to_string().contains("wants a quote"));
}

#[test]
fn events_of_other_agents_are_dropped_and_a_call_that_one_of_them_took_ends_here() {
    let mut world = alone();
    world.shuttle_call("ringing", "1.2", CALLER, &json!({ "peer": "SIP/somebody" }));
    assert!(world.states().is_empty());
    world.shuttle_call("ringing", "1.2", CALLER, &json!({ "peer": PEER.to_lowercase() }));
    assert_eq!(world.states(), ["alerting"], "case does not matter");
    world.shuttle_call("up", "1.2", CALLER, &json!({ "peer": "SIP/somebody" }));
    assert_eq!(world.states(), ["ended"]);
    assert_eq!(world.shared().history[0].kind, HistoryKind::Missed);
}

#[test]
fn without_a_peer_the_agents_number_counts_on_inbound_calls_only() {
    let mut world = World::new(Profile::Full).alone().setting("/Shuttle/agentNumber", "1000").start();
    world.shuttle_call("outbound", "1.1", "5000", &json!({ "peer": null, "direction": "outbound" }));
    world.shuttle_call("ringing", "1.2", CALLER, &json!({ "peer": null, "agentnum": "1001" }));
    assert!(world.states().is_empty());
    world.shuttle_call("ringing", "1.3", CALLER, &json!({ "peer": null }));
    assert_eq!(world.states(), ["alerting"]);
    assert_eq!(world.crm.pops(), 1);
}

#[test]
fn missing_events_do_not_wedge_a_call() {
    let mut world = alone();
    // Answered before it was told to ring.
    world.shuttle_call("up", "1.1", CALLER, &NOTHING);
    assert_eq!(world.states(), ["connected"]);
    world.shuttle_call("hangup", "1.1", CALLER, &NOTHING);
    // Over before it was answered.
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    world.shuttle_call("hangup", "1.2", CALLER, &NOTHING);
    assert_eq!(world.shared().history[0].kind, HistoryKind::Missed);
    world.shuttle_call("up", "1.2", CALLER, &NOTHING);
    assert_eq!(world.states(), ["ended", "ended"], "a late word");
    // Its end is never told.
    world.shuttle_call("ringing", "1.3", CALLER, &NOTHING);
    world.wait(61_000);
    assert!(!world.states().contains(&"alerting"));
    world.shuttle_call("up", "1.4", CALLER, &NOTHING);
    let id = world.call().id;
    assert!(world.call().can(ActionName::CloseCall), "the agent knows better");
    world.act(Action::CloseCall(id));
    assert!(!world.states().contains(&"connected"));
    // A hang-up of a call that nobody knows.
    world.shuttle_call("hangup", "1.9", CALLER, &NOTHING);
}

#[test]
fn a_call_that_comes_back_to_the_agent_rings_on_its_card() {
    let mut world = alone();
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    world.wait(61_000);
    let id = ids(&world);
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    assert_eq!((world.states(), ids(&world)), (vec!["alerting"], id));
    assert!(world.shared().history.is_empty());
}

#[test]
fn an_abandoned_call_is_shown_as_missed_and_pops_nothing() {
    let mut world = World::new(Profile::Full).alone().setting("/Shuttle/queues", "Sales").start();
    let nobodys = json!({ "peer": null, "agentname": null, "agentnum": null, "direction": "unmanaged", "holdtime": "4" });
    world.shuttle_call("abandon", "1.2", CALLER, &nobodys);
    assert_eq!(world.states(), ["ended"]);
    assert_eq!(world.shared().history[0].kind, HistoryKind::Missed);
    assert!(world.crm.pops() == 0 && world.crm.all("saveLog").is_empty());
    let mut other = nobodys.clone();
    other["queue"] = "Support".into();
    world.shuttle_call("abandon", "1.3", CALLER, &other);
    assert_eq!(world.states().len(), 1, "another queue");
    // One that rang here ends here.
    world.shuttle_call("ringing", "1.4", CALLER, &NOTHING);
    world.shuttle_call("abandon", "1.4", CALLER, &nobodys);
    assert!(!world.states().contains(&"alerting"));
}

#[test]
fn an_outbound_calls_far_end_is_its_extension() {
    let mut world = alone();
    let out = json!({ "direction": "outbound", "extension": CALLER, "queue": null, "callername": null });
    world.shuttle_call("outbound", "1.2", "5000", &out);
    assert_eq!((world.call().state, world.call().number.as_str()), (CallState::Dialling, CALLER));
    world.shuttle_call("up", "1.2", "5000", &out);
    world.shuttle_call("hangup", "1.2", "5000", &out);
    world.wait(1_000);
    assert_eq!(world.crm.all("saveLog").len(), 1);
    assert_eq!(world.shared().history[0].kind, HistoryKind::Out);
}

#[test]
fn after_a_lost_connection_calls_are_what_was_last_known() {
    let mut world = alone();
    world.shuttle_call("up", "1.2", CALLER, &NOTHING);
    world.shuttle.down = true;
    world.shuttle_cut();
    assert_eq!(world.state(), PhoneState::Offline);
    assert!(world.call().state_text.to_string().contains("as last seen"));
    world.wait(20_000);
    assert!(
        world.shared().connection.to_string().contains("can't be reached"),
        "{}",
        world.shared().connection
    );
    world.shuttle.down = false;
    world.wait(8_000);
    assert_eq!(world.state(), PhoneState::Ready);
    assert!(world.call().state_text.to_string().contains("as last seen"), "nobody has told more");
    world.shuttle_call("hangup", "1.2", CALLER, &NOTHING);
    assert_eq!(world.states(), ["ended"]);
}

#[test]
fn a_refusal_is_told_and_tried_again_when_the_agent_wants() {
    let mut world = World::new(Profile::Full).alone();
    world.shuttle.refuses = true;
    let mut world = world.start();
    assert_eq!(world.state(), PhoneState::Error);
    assert!(world.says("Not authorized"), "{:?}", world.notices());
    world.wait(120_000);
    assert_eq!(world.shuttle.opened.len(), 1);
    world.shuttle.refuses = false;
    world.act(Action::Retry);
    assert_eq!((world.state(), world.notices()), (PhoneState::Ready, vec![]));
}

#[test]
fn the_agent_types_the_name_that_the_peer_needs() {
    let mut world = World::new(Profile::Full).alone().setting("/Shuttle/peer", "SIP/${extension}").start();
    assert!(world.shared().agent.extension_asked);
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    assert!(world.states().is_empty());
    world.act(Action::SetExtension(" andrea.bianco ".into()));
    assert!(!world.shared().agent.extension_asked);
    world.shuttle_call("ringing", "1.3", CALLER, &NOTHING);
    assert_eq!(world.states(), ["alerting"]);
    world.reload();
    assert!(!world.shared().agent.extension_asked, "it is kept");
    assert!(world.call().state_text.to_string().contains("as last seen"));
}

#[test]
fn custom_variables_reach_rules_whenever_they_come() {
    let rule = json!({ "on": "answer", "do": { "notify": "Order ${vars.ordernumber}" } });
    let mut world = World::new(Profile::Full)
        .alone()
        .setting("/Shuttle/variablesEvent", "customvariables")
        .setting("/Rules/order", &rule.to_string())
        .start();
    world.shuttle_event("customvariables", &json!({ "1.2": { "ordernumber": "A-17" } }));
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    world.shuttle_call("up", "1.2", CALLER, &NOTHING);
    assert!(world.says("Order A-17"), "{:?}", world.notices());
    world.shuttle_call("ringing", "1.3", CALLER, &NOTHING);
    world.shuttle_event("customvariables", &json!({ "uniqueid": "1.3", "ordernumber": "B-1" }));
    world.shuttle_call("up", "1.3", CALLER, &NOTHING);
    assert!(world.says("Order B-1"), "{:?}", world.notices());
}

#[test]
fn rules_say_the_three_actions_once_and_their_answers_are_traced() {
    let rule = json!({ "on": "answer", "do": [
        { "AgentCTI": { "url": "https://crm.example/?n=${remoteNumber}", "peer": "${peer}", "mode": "new_tab" } },
        { "AgentCTINotification": { "peer": "${peer}", "title": "Call", "body": "from ${remoteName}" } },
        { "RealtimeCTI": { "type": "Cordboard", "reference": "003", "url": "https://crm.example/003" } },
    ] });
    let mut world = World::new(Profile::Full).alone().setting("/Rules/tell", &rule.to_string()).start();
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    world.shuttle_call("up", "1.2", CALLER, &json!({ "ordernumber": "17" }));
    let heard = world.shuttle_heard();
    assert_eq!(
        heard[0],
        (
            "AgentCTI".into(),
            json!({ "url": "https://crm.example/?n=%2B442079460000", "peer": PEER, "mode": "new_tab" })
        )
    );
    assert_eq!(
        heard[1],
        (
            "AgentCTINotification".into(),
            json!({ "peer": PEER, "type": "info", "title": "Call", "body": "from Ada Penrose" })
        )
    );
    let (name, argument) = &heard[2];
    assert_eq!(
        (name.as_str(), &argument["type"], &argument["reference"]),
        ("RealtimeCTI", &json!("Cordboard"), &json!("003"))
    );
    assert_eq!(
        (&argument["channel"]["uniqueid"], &argument["channel"]["ordernumber"]),
        (&json!("1.2"), &json!("17"))
    );
    assert!(argument["channel"]["time"].as_str().unwrap().ends_with('Z'));
    let mut keys: Vec<&String> = argument.as_object().unwrap().keys().collect();
    keys.sort();
    assert_eq!(keys, ["channel", "reference", "type", "url"], "the time is in the event's data");
    world.shuttle_answers("ok");
    let outcome = |world: &World, step: usize| {
        world.words_at(&format!("/systems/ran/of_calls/0/0/steps/{step}/outcome"))
    };
    assert_eq!(outcome(&world, 2), json!({ "Done": "ok" }));
    assert_eq!(outcome(&world, 0), json!("HandedOver"));
    world.wait(11_000);
    assert!(outcome(&world, 0).to_string().contains("did not answer"));
    world.shuttle_cut();
    world.wait(10_000);
    assert_eq!(world.shuttle_heard().len(), 3, "nothing is said again");
}

#[test]
fn what_is_said_while_shuttle_is_away_is_traced_as_not_said() {
    let rule = json!({ "on": "offer", "do": { "AgentCTINotification": { "title": "Call" } } });
    let mut world = World::new(Profile::Full).beside().setting("/Rules/tell", &rule.to_string()).logged_in();
    world.shuttle.down = true;
    world.shuttle_cut();
    world.ring(CALLER);
    let outcome = world.words_at("/systems/ran/of_calls/0/0/steps/0/outcome");
    assert_eq!(outcome, json!({ "Failed": "Shuttle is not connected" }));
}

#[test]
fn beside_the_same_number_within_three_seconds_is_one_card() {
    for shuttle_first in [true, false] {
        let mut world = beside();
        if shuttle_first {
            world.shuttle_call("ringing", "1.2", CALLER, &json!({ "ordernumber": "17" }));
            assert_eq!(world.call().state_text, "Incoming call, queue Sales, by Shuttle");
            assert!(!world.call().can(ActionName::Answer));
            world.wait(1_000);
            world.ring(CALLER);
        } else {
            world.ring(CALLER);
            world.wait(1_000);
            world.shuttle_call("ringing", "1.2", CALLER, &json!({ "ordernumber": "17" }));
        }
        assert_eq!(world.states(), ["alerting"], "{shuttle_first}");
        let call = world.call();
        assert_eq!(
            (call.state_text.to_string().as_str(), call.can(ActionName::Answer)),
            ("Incoming call, queue Sales", true)
        );
        assert_eq!(world.crm.pops(), 1);
        world.act(Action::Answer);
        world.shuttle_call("up", "1.2", CALLER, &NOTHING);
        assert_eq!(world.states(), ["connected"]);
        // Who moves it is the CTI server.
        world.shuttle_call("hangup", "1.2", CALLER, &json!({ "reason": "agent" }));
        assert_eq!(world.states(), ["connected"]);
        assert!(world.call().can(ActionName::Hold) && world.call().can(ActionName::Hangup));
        world.act(Action::Hangup);
        world.wait(2_000);
        assert_eq!((world.states(), world.crm.all("saveLog").len()), (vec!["ended"], 1));
    }
}

#[test]
fn beside_a_number_with_a_prefix_is_the_same_and_a_later_call_is_another_one() {
    let mut world = beside();
    world.ring("00442079460000");
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    assert_eq!(world.states().len(), 1);
    world.wait(4_000);
    world.shuttle_call("ringing", "1.3", CALLER, &NOTHING);
    assert_eq!(world.states().len(), 2);
}

#[test]
fn beside_calls_of_shuttle_disturb_nothing_of_the_cti_server() {
    let mut world = beside();
    world.shuttle_call("up", "1.2", CALLER, &NOTHING);
    // Snapshots do not tell of it, and do not end it.
    world.wait(60_000);
    assert_eq!(world.states(), ["connected"]);
    assert!(world.crm.pops() == 0, "the CTI server's calls pop");
    // It forbids no dialling, and is no target.
    assert!(world.shared().dialing.can_call && !world.call().can(ActionName::Hold));
    world.act(Action::Dial("7722".into()));
    assert_eq!(world.count("makecall"), 1);
    world.wait(3_000);
    world.act(Action::Hold);
    assert_eq!(world.count("hold"), 1);
    assert_eq!(world.states(), ["connected", "held"]);
    world.act(Action::PhoneIsIdle);
    assert!(world.states().contains(&"connected"), "that was about the phone");
    world.shuttle_call("hangup", "1.2", CALLER, &NOTHING);
    assert!(!world.states().contains(&"connected"));
}

#[test]
fn beside_shuttles_pop_counts_where_the_site_says_so() {
    let mut world = World::new(Profile::Full).beside().setting("/ScreenPop/popFrom", "shuttle").logged_in();
    world.ring("+14155551212");
    assert!(world.crm.pops() == 0);
    world.wait(1_000);
    world.shuttle_call("ringing", "1.2", "+14155551212", &NOTHING);
    assert_eq!(world.crm.pops(), 1);
    world.act(Action::Answer);
    world.act(Action::Hangup);
    // Shuttle's first: popped once, though both tell of it.
    world.shuttle_call("ringing", "1.3", CALLER, &NOTHING);
    assert_eq!(world.crm.pops(), 2);
    world.ring(CALLER);
    assert_eq!((world.crm.pops(), world.states()[0]), (2, "alerting"));
    world.act(Action::Answer);
    world.act(Action::Hangup);
    // While it is away nobody waits for it.
    world.shuttle.down = true;
    world.shuttle_cut();
    world.ring("+14155550000");
    assert_eq!(world.crm.pops(), 3);
}

#[test]
fn beside_rules_know_what_shuttle_knows_and_run_once() {
    let rule = json!({ "on": "offer", "when": { "queue": "Sales" },
        "do": { "notify": "Order ${vars.ordernumber} at ${localNumber}" } });
    for shuttle_first in [true, false] {
        let mut world = World::new(Profile::Full)
            .beside()
            .setting("/ScreenPop/popFrom", "shuttle")
            .setting("/Rules/queue", &rule.to_string())
            .logged_in();
        let ring =
            |world: &mut World| world.shuttle_call("ringing", "1.2", CALLER, &json!({ "ordernumber": "17" }));
        if shuttle_first {
            ring(&mut world);
            world.ring(CALLER);
        } else {
            world.ring(CALLER);
            ring(&mut world);
        }
        let told = world.notices().iter().filter(|text| text.contains("Order 17 at 2611")).count();
        assert_eq!(told, 1, "{:?}", world.notices());
    }
}

#[test]
fn beside_trouble_with_shuttle_is_said_and_the_phone_works() {
    let mut world = beside();
    assert_eq!(world.shared().connection, "Connected. Shuttle is connected");
    world.shuttle.down = true;
    world.shuttle_cut();
    assert!(world.shared().connection.to_string().starts_with("Connected. Shuttle closed the connection"));
    assert_eq!(world.state(), PhoneState::Ready);
    world.ring(CALLER);
    world.act(Action::Answer);
    assert_eq!(world.states(), ["connected"]);
    assert!(
        world.diagnosed("Connection").contains("can't be reached")
            || world.diagnosed("Connection").contains("closed")
    );
}

#[test]
fn a_page_load_keeps_shuttles_calls_and_pops_nothing_twice() {
    let mut world = alone();
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    world.reload();
    world.shuttle_call("ringing", "1.2", CALLER, &NOTHING);
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1));
    world.wait(61_000);
    assert!(!world.states().contains(&"alerting"), "its end is watched for after the load too");
}

#[test]
fn other_settings_connect_to_another_server() {
    let mut world = beside();
    let mut settings = world.settings().clone();
    settings["/Shuttle/url"] = "".into();
    world.settings_text = Some(settings.to_string());
    world.reload();
    assert_eq!(world.shared().connection, "Connected");
    assert_eq!(world.shuttle.opened.len(), 1);
}

#[test]
fn alone_numbers_are_dialled_by_the_computers_phone_program_and_only_by_a_press() {
    let mut world = alone();
    assert!(world.shared().dialing.can_call);
    world.click("+1 (415) 555-1212");
    assert_eq!(world.dial_field(), "901114155551212", "the number rule holds");
    assert!(world.says("Press Call to dial"), "{:?}", world.notices());
    assert!(world.opened_by_browser().is_empty(), "nothing is dialled by itself");
    world.act(Action::Dial("901114155551212".into()));
    assert_eq!(world.opened_by_browser(), ["tel:901114155551212"]);
    assert_eq!(world.dial_field(), "");
    world.act(Action::Dial("javascript:alert(1)#5".into()));
    assert_eq!(world.opened_by_browser()[1], "tel:1%235", "whatever is typed, it is a number");
    world.act(Action::Dial("+44 (20) 7946 0018".into()));
    assert_eq!(world.opened_by_browser()[2], "tel:+442079460018", "such programs know what a plus is");
    world.act(Action::Hold);
    assert!(world.says("use your phone for this"), "{:?}", world.notices());
}

#[test]
fn shuttle_opens_pages_of_allowed_hosts_and_shows_words_for_the_own_peer_only() {
    let mut world = World::new(Profile::Full).alone().setting("/Targets/hosts", "crm.example").start();
    let page = |url: &str, peer: &str| json!({ "url": url, "peer": peer, "mode": "new_tab" });
    world.shuttle_event("AgentCTI", &page("https://crm.example/1", "SIP/somebody"));
    world.shuttle_event("AgentCTI", &page("https://evil.example/2", PEER));
    world.shuttle_event("AgentCTI", &page("javascript:alert(3)", PEER));
    assert!(world.opened_by_browser().is_empty());
    world.shuttle_event("AgentCTI", &page("https://crm.example/4?a=1", PEER));
    assert_eq!(world.opened_by_browser(), ["https://crm.example/4?a=1"]);
    let words = |peer: &str, kind: &str| json!({ "peer": peer, "type": kind, "title": "Break", "body": "in 5 minutes" });
    world.shuttle_event("AgentCTINotification", &words("SIP/somebody", "info"));
    assert!(world.notices().is_empty());
    world.shuttle_event("AgentCTINotification", &words(PEER, "warning"));
    let notices = world.shared().notices;
    assert_eq!(
        (notices[0].text.to_string().as_str(), notices[0].kind),
        ("Break:\u{a0}in 5 minutes", NoticeKind::Warning)
    );
}
