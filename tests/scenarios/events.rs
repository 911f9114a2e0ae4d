//! Unsolicited events: our names, the names that are also taken, the site's own, and what does not fit
//! (spec/ctisvr.md 5). The server here tells nothing but what the tests send.

use cordboard::input::{Action, ActionName};
use cordboard_simulator::Profile;
use serde_json::{Value, json};

use crate::world::{CALLER, COLLEAGUE, EXTENSION, World};

/// A phone whose snapshots are switched off, so that injected events stand.
fn phone() -> World {
    World::new(Profile::ConfirmedOnly)
        .setting("/CtiSvr/disabledRequests", "snapshot,queryagentstate")
        .logged_in()
}

fn event(name: &str, fields: &Value) -> Value {
    let mut event = json!({"eventtype": name, "extension": EXTENSION});
    for (key, value) in fields.as_object().unwrap() {
        event[key] = value.clone();
    }
    event
}

fn incoming() -> Value {
    json!({"callid": 1, "calling": CALLER, "called": "5000"})
}

fn outgoing() -> Value {
    json!({"callid": 2, "calling": EXTENSION, "called": COLLEAGUE})
}

/// A call that came in by an offer and went through these events.
fn after(events: &[&str]) -> World {
    let mut world = phone();
    world.event(&event("offer", &incoming()));
    for name in events {
        world.event(&event(name, &incoming()));
    }
    world
}

#[test]
fn each_name_of_an_event_moves_an_incoming_call() {
    let table: [(&[&str], &[&str], &str); 7] = [
        (&["answer", "answered", "established", "connect", "connected"], &[], "connected"),
        (&["hold", "held"], &["answer"], "held"),
        (&["retrieve", "retrieved", "reconnect", "reconnected"], &["answer", "hold"], "connected"),
        (&["drop", "partydropped", "connectioncleared"], &["answer"], "ended"),
        (
            &[
                "hangup",
                "disconnect",
                "disconnected",
                "released",
                "cleared",
                "callcleared",
                "connectioncleared",
                "HangUp",
                "RELEASED",
            ],
            &["answer"],
            "ended",
        ),
        (&["divert", "diverted"], &[], "ended"),
        (&["hangup", "released"], &[], "ended"),
    ];
    for (names, before, state) in table {
        for name in names {
            let mut world = after(before);
            world.event(&event(name, &incoming()));
            assert_eq!(world.states(), [state], "{name} after {before:?}");
            assert_eq!(world.learned("events"), "Yes", "{name}");
        }
    }
}

#[test]
fn each_name_of_an_offer_rings_here() {
    for name in ["offer", "alert", "alerting", "ringing", "delivered", "OFFER", "Delivered"] {
        let mut world = phone();
        world.event(&event(name, &incoming()));
        assert_eq!(world.states(), ["alerting"], "{name}");
        assert_eq!((world.call().number.as_str(), world.call().dnis.as_str()), (CALLER, "5000"));
    }
}

#[test]
fn each_name_of_a_call_we_begin_is_ours_going_out() {
    for name in ["originate", "originated", "initiated", "serviceinitiated"] {
        let mut world = phone();
        world.event(&event(name, &outgoing()));
        assert_eq!(world.states(), ["dialling"], "{name}");
        assert_eq!(world.call().number, COLLEAGUE);
    }
    for name in ["ringback", "networkreached", "queued", "delivered"] {
        let mut world = phone();
        world.event(&event("originate", &outgoing()));
        world.event(&event(name, &outgoing()));
        assert_eq!(world.states(), ["ringing"], "{name}");
        world.event(&event("answer", &outgoing()));
        assert_eq!(world.states(), ["connected"], "the far end answered");
    }
    for name in ["fail", "failed", "busy"] {
        let mut world = phone();
        world.event(&event("originate", &outgoing()));
        world.event(&event(name, &outgoing()));
        assert_eq!(world.states(), ["failed"], "{name}");
        assert!(world.call().can(ActionName::Hangup));
    }
}

#[test]
fn delivered_is_told_by_whose_call_it_is() {
    let mut ours = phone();
    ours.event(&event("delivered", &outgoing()));
    assert_eq!(ours.states(), ["ringing"], "our extension calls");
    let mut agent = phone();
    agent.event(&event("delivered", &json!({"callid": 2, "calling": "4711", "called": COLLEAGUE})));
    assert_eq!(agent.states(), ["ringing"], "our agent id calls");
    let mut begun = phone();
    begun.act(Action::Dial(COLLEAGUE.into()));
    begun.event(&event("delivered", &json!({"callid": 2, "calling": "0", "called": COLLEAGUE})));
    assert_eq!(begun.states(), ["ringing"], "the call that we began");
    let mut other = phone();
    other.event(&event("delivered", &json!({"callid": 2, "calling": CALLER, "called": EXTENSION})));
    assert_eq!(other.states(), ["alerting"]);
}

#[test]
fn connectioncleared_of_ours_ends_the_call_and_of_another_ends_a_call_of_two() {
    let cleared = |party: &str| json!({"callid": 1, "calling": CALLER, "called": "5000", "party": party});
    for party in [EXTENSION, "4711", CALLER] {
        let mut world = after(&["answer"]);
        world.event(&event("connectioncleared", &cleared(party)));
        assert_eq!(world.states(), ["ended"], "{party}");
    }
}

#[test]
fn with_three_parties_one_that_leaves_does_not_end_the_call() {
    let with = |party: &str| json!({"callid": 1, "calling": CALLER, "called": "5000", "party": party});
    for name in ["drop", "partydropped", "connectioncleared"] {
        let mut world = after(&["answer"]);
        world.event(&event("conferenced", &with("7722")));
        assert_eq!(world.call().parties, ["7722"]);
        assert_eq!(world.call().state_text, "Conference");
        world.event(&event(name, &with("7722")));
        assert_eq!((world.states(), world.call().parties.len()), (vec!["connected"], 0), "{name}");
        world.event(&event(name, &with("7722")));
        assert_eq!(world.states(), ["connected"], "{name} told twice");
        world.event(&event(name, &with(CALLER)));
        assert_eq!(world.states(), ["ended"], "{name}");
    }
    for name in ["conference", "conferenced"] {
        let mut world = after(&["answer"]);
        world.event(&event(name, &with("7722")));
        world.event(&event("drop", &with(CALLER)));
        assert_eq!((world.states(), world.call().number.as_str()), (vec!["connected"], "7722"), "{name}");
        world.event(&event("drop", &with(EXTENSION)));
        assert_eq!(world.states(), ["ended"], "{name}: ours is the end for us");
    }
}

#[test]
fn two_calls_become_one_or_leave() {
    for (names, states) in
        [(["conference", "conferenced"], ["connected"]), (["transfer", "transferred"], ["ended"])]
    {
        for name in names {
            let mut world = after(&["answer", "hold"]);
            world.event(&event("originate", &outgoing()));
            world.event(&event("answer", &outgoing()));
            assert_eq!(world.states(), ["connected", "held"]);
            world.event(&event(name, &incoming()));
            assert_eq!(world.states(), states, "{name}");
        }
    }
}

#[test]
fn the_sites_own_names_win_over_the_table() {
    let mut world = World::new(Profile::ConfirmedOnly)
        .setting("/CtiSvr/disabledRequests", "snapshot")
        .setting("/CtiSvr/eventNames", "Klingelt=offer, answer=hangup,held=answer")
        .logged_in();
    world.event(&event("KLINGELT", &incoming()));
    assert_eq!(world.states(), ["alerting"]);
    world.event(&event("held", &incoming()));
    assert_eq!(world.states(), ["connected"]);
    world.event(&event("answer", &incoming()));
    assert_eq!(world.states(), ["ended"]);
}

#[test]
fn each_name_of_an_agent_event_asks_for_the_agents_state() {
    for name in [
        "agentstate",
        "loggedon",
        "login",
        "ready",
        "notready",
        "worknotready",
        "auto",
        "manual",
        "acw",
        "aux",
        "AgentState",
    ] {
        let mut world = World::new(Profile::Full).logged_in();
        world.wait(1_000);
        let asked = world.count("queryagentstate");
        world.event(&event(name, &json!({"agentid": "4711"})));
        world.wait(300);
        assert!(world.count("queryagentstate") > asked, "{name}");
        assert_eq!(world.shared().agent.agent_id, "4711", "{name}");
    }
    for name in ["logout", "loggedoff", "LoggedOff"] {
        let mut world = phone();
        world.event(&event(name, &json!({"agentid": "4711"})));
        assert_eq!(world.shared().agent.agent_id, "", "{name}");
    }
}

#[test]
fn a_name_without_call_fields_and_without_a_call_only_asks_for_a_snapshot() {
    for name in ["offer", "ringing", "hold", "busy"] {
        let mut world = World::new(Profile::Full).logged_in();
        world.wait(1_000);
        let asked = world.count("snapshot");
        world.event(&event(name, &json!({})));
        assert!(world.states().is_empty(), "{name}");
        assert_eq!(world.count("snapshot"), asked + 1, "{name}");
    }
}

#[test]
fn a_name_without_call_fields_means_the_only_call() {
    let mut world = after(&["answer"]);
    world.event(&event("hold", &json!({})));
    assert_eq!(world.states(), ["held"]);
}

#[test]
fn an_event_that_does_not_fit_asks_for_a_snapshot() {
    let mut world = World::new(Profile::Full).talking();
    world.wait(1_000);
    let asked = world.count("snapshot");
    world.event(&event("retrieve", &json!({"callid": 4242, "ucid": "other"})));
    assert_eq!(world.count("snapshot"), asked + 1);
    assert_eq!(world.states(), ["connected"]);
}

#[test]
fn an_unknown_event_is_counted_and_named_in_the_diagnostics() {
    let mut world = phone();
    world.event(&event("Frobnicated", &incoming()));
    assert!(world.states().is_empty());
    assert_eq!(world.learned("unknown_events"), json!(["frobnicated"]));
    assert_eq!(world.counted("unknown_events"), 1);
}

#[test]
fn events_of_another_extension_are_ignored() {
    let mut world = phone();
    let mut offer = event("offer", &incoming());
    offer["extension"] = "2612".into();
    world.event(&offer);
    assert!(world.states().is_empty());
    offer["extension"] = 2611.into();
    world.event(&offer);
    assert_eq!(world.states(), ["alerting"], "numbers may be JSON numbers");
}

#[test]
fn an_event_told_twice_changes_nothing_more() {
    let mut world = after(&["answer", "answer", "hold", "hold", "retrieve", "retrieve", "hangup", "hangup"]);
    assert_eq!(world.states(), ["ended"]);
    assert_eq!(world.shared().history.len(), 1);
    world.event(&event("hangup", &incoming()));
    assert_eq!(world.shared().history.len(), 1);
}

#[test]
fn a_late_hang_up_event_of_an_ended_call_does_not_end_the_next_one() {
    let mut world = after(&["answer", "hangup"]);
    world.act(Action::Dial(COLLEAGUE.into()));
    world.event(&event("hangup", &incoming()));
    assert_eq!(world.states(), ["dialling", "ended"]);
}

fn by(name: &str, party: &str, call: &Value) -> Value {
    let mut event = event(name, call);
    event["party"] = party.into();
    event
}

#[test]
fn the_far_ends_hold_leaves_ours_connected_and_the_card_says_it() {
    for (hold, retrieve) in [("hold", "retrieve"), ("held", "retrieved"), ("HELD", "Reconnected")] {
        let mut world = phone();
        world.event(&event("originate", &outgoing()));
        world.event(&event("answer", &outgoing()));
        world.event(&json!({"eventtype": hold, "callid": "2", "party": COLLEAGUE}));
        assert_eq!(
            (world.states(), world.call().state_text.to_string().as_str()),
            (vec!["connected"], "The other side holds")
        );
        assert!(world.call().can(ActionName::Hold), "ours can be held too");
        world.event(&json!({"eventtype": retrieve, "callid": "2", "party": COLLEAGUE}));
        assert_eq!(
            (world.states(), world.call().state_text.to_string().as_str()),
            (vec!["connected"], "Talking")
        );
    }
    for party in ["", EXTENSION, "4711"] {
        let mut world = after(&["answer"]);
        world.event(&by("held", party, &incoming()));
        assert_eq!(world.states(), ["held"], "{party}: ours");
        world.event(&by("retrieved", party, &incoming()));
        assert_eq!(world.states(), ["connected"], "{party}: ours");
    }
}

#[test]
fn a_far_end_that_takes_its_call_back_does_not_take_ours_back() {
    let mut world = after(&["answer", "hold"]);
    world.event(&by("held", CALLER, &incoming()));
    world.event(&by("retrieved", CALLER, &incoming()));
    assert_eq!((world.states(), world.call().state_text.to_string().as_str()), (vec!["held"], "On hold"));
}

#[test]
fn in_a_conference_the_card_names_who_holds_until_all_do() {
    let mut world = after(&["answer"]);
    world.event(&by("conferenced", "7722", &incoming()));
    world.event(&by("held", "7722", &incoming()));
    assert_eq!(
        (world.states(), world.call().state_text.to_string().as_str()),
        (vec!["connected"], "Conference, 7722 holds")
    );
    world.event(&by("held", CALLER, &incoming()));
    assert_eq!(world.call().state_text, "The other side holds");
    world.event(&by("drop", CALLER, &incoming()));
    world.event(&by("retrieved", "7722", &incoming()));
    assert_eq!(
        (world.states(), world.call().state_text.to_string().as_str()),
        (vec!["connected"], "Talking")
    );
}

#[test]
fn what_becomes_of_another_end_of_a_call_moves_ours_only_where_it_is_waited_for() {
    for name in ["failed", "busy", "diverted", "established", "networkreached", "held", "retrieved"] {
        let mut world = after(&["answer"]);
        world.event(&by(name, "2612", &incoming()));
        assert_eq!(world.states(), ["connected"], "{name}");
        let mut world = phone();
        world.event(&event("originate", &outgoing()));
        world.event(&event("answer", &outgoing()));
        world.event(&by(name, "2612", &outgoing()));
        assert_eq!(world.states(), ["connected"], "{name}, going out");
    }
    let mut elsewhere = after(&[]);
    elsewhere.event(&by("established", "2612", &incoming()));
    assert_eq!(elsewhere.states(), ["alerting"], "another agent took it, or nobody");
    let mut third = after(&["answer"]);
    third.event(&by("drop", "2612", &incoming()));
    assert_eq!(third.states(), ["connected"], "a colleague of whom nothing was told left");
}
