//! Which call is it? By ids, else by numbers and ring episode; both errors have tests (spec/ctisvr.md 5).

use cordboard::input::{Action, ActionName};
use cordboard_simulator::{Profile, Ring, Side};
use serde_json::{Value, json};

use crate::world::{CALLER, EXTENSION, World};

/// A phone whose snapshots are switched off, so that injected events stand.
fn phone() -> World {
    World::new(Profile::ConfirmedOnly)
        .setting("/CtiSvr/disabledRequests", "snapshot,queryagentstate")
        .logged_in()
}

fn offer(ids: &Value) -> Value {
    let mut event =
        json!({"eventtype": "offer", "extension": EXTENSION, "calling": CALLER, "called": "5000"});
    for (key, value) in ids.as_object().unwrap() {
        event[key] = value.clone();
    }
    event
}

fn told(name: &str) -> Value {
    json!({"eventtype": name, "extension": EXTENSION, "calling": CALLER, "called": "5000"})
}

#[test]
fn a_replayed_offer_is_the_same_call_whatever_names_it() {
    for ids in [json!({}), json!({"callid": 7}), json!({"ucid": "u7"}), json!({"callid": 7, "ucid": "u7"})] {
        let mut world = phone();
        for _ in 0..5 {
            world.event(&offer(&ids));
            world.wait(1_000);
        }
        assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1), "{ids}");
    }
}

#[test]
fn an_offer_that_is_replayed_after_the_answer_is_the_same_call_by_its_id() {
    for ids in [json!({"callid": 7}), json!({"ucid": "u7"})] {
        let mut world = phone();
        world.event(&offer(&ids));
        world.event(&told("answer"));
        world.event(&offer(&ids));
        assert_eq!((world.states(), world.crm.pops()), (vec!["connected"], 1), "{ids}");
    }
}

#[test]
fn an_offer_that_is_replayed_just_after_the_end_begins_no_call_by_its_id() {
    let mut world = phone();
    world.event(&offer(&json!({"callid": 7})));
    world.event(&told("hangup"));
    world.event(&offer(&json!({"callid": 7})));
    assert_eq!((world.states(), world.crm.pops()), (vec!["ended"], 1));
}

#[test]
fn two_quick_calls_from_one_caller_are_two_calls() {
    for (first, second) in [
        (json!({}), json!({})),
        (json!({"callid": 7}), json!({"callid": 8})),
        (json!({"ucid": "u7"}), json!({"ucid": "u8"})),
        (json!({"callid": 7, "ucid": "u7"}), json!({"callid": 7, "ucid": "u8"})),
    ] {
        let mut world = phone();
        world.event(&offer(&first));
        world.event(&told("hangup"));
        world.wait(300);
        world.event(&offer(&second));
        assert_eq!((world.states(), world.crm.pops()), (vec!["alerting", "ended"], 2), "{second}");
        assert_eq!(world.shared().history.len(), 1);
    }
}

#[test]
fn two_calls_from_one_caller_may_ring_at_once_if_their_ids_differ() {
    let mut world = phone();
    world.event(&offer(&json!({"callid": 7})));
    world.event(&offer(&json!({"callid": 8})));
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting", "alerting"], 2));
}

#[test]
fn a_caller_who_rings_again_after_an_idle_snapshot_is_a_new_call() {
    let mut world = World::new(Profile::Full).logged_in();
    world.event(&offer(&json!({})));
    assert_eq!(world.states(), ["alerting"]);
    world.wait(9_000);
    assert_eq!(world.states(), ["ended"], "the snapshot is empty");
    world.event(&offer(&json!({})));
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting", "ended"], 2));
}

#[test]
fn a_caller_who_rings_again_minutes_later_is_a_new_call_where_no_end_is_told() {
    let mut world = phone();
    world.event(&offer(&json!({})));
    world.wait(300_000);
    world.event(&offer(&json!({})));
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting", "ended"], 2));
    assert_eq!(world.shared().history[0].kind.word(), "missed");
}

#[test]
fn a_call_id_that_a_restarted_server_gives_again_is_a_new_call() {
    let mut world = phone();
    world.event(&offer(&json!({"callid": 1})));
    world.event(&told("hangup"));
    world.wait(120_000);
    let mut other = offer(&json!({"callid": 1}));
    other["calling"] = "4155551212".into();
    world.event(&other);
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 2));
}

#[test]
fn a_call_that_rings_is_the_same_one_on_the_other_side_even_without_ids() {
    let mut world = phone();
    world.event(&offer(&json!({"callid": 7})));
    world.stop(Side::A);
    world.event(&offer(&json!({"callid": 9})));
    assert_eq!(
        (world.states(), world.crm.pops()),
        (vec!["alerting"], 1),
        "callids count within one side only"
    );
    world.event(&offer(&json!({"callid": 9})));
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1));
}

#[test]
fn the_universal_id_is_the_same_on_both_sides() {
    let mut world = phone();
    world.event(&offer(&json!({"callid": 7, "ucid": "u1"})));
    world.stop(Side::A);
    world.event(&offer(&json!({"callid": 9, "ucid": "u1"})));
    world.event(&offer(&json!({"callid": 9, "ucid": "u2"})));
    assert_eq!((world.states().len(), world.crm.pops()), (2, 2));
}

#[test]
fn events_are_told_apart_by_ids_when_both_callers_are_the_same() {
    let mut world = phone();
    world.event(&offer(&json!({"callid": 7})));
    world.event(&told("answer"));
    world.event(&offer(&json!({"callid": 8})));
    let mut hangup = told("hangup");
    hangup["callid"] = 8.into();
    world.event(&hangup);
    assert_eq!(world.states(), ["connected", "ended"]);
}

#[test]
fn direction_is_not_decided_by_the_called_number_alone() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring_with("4155551212", EXTENSION, "");
    assert_eq!((world.call().number.as_str(), world.call().dnis.as_str()), ("4155551212", EXTENSION));
    let call = world.ring_with("4155551213", "5000", "");
    assert_eq!(world.call().number, "4155551213");
    world.far_hangs_up(call);
    assert_eq!(world.shared().history[0].kind.word(), "missed");
}

#[test]
fn the_first_caller_is_shown_when_the_call_was_handed_on() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring_with("2613", "2611", CALLER);
    assert_eq!(world.call().number, CALLER);
    assert_eq!(world.crm.all("searchAndScreenPop")[0]["searchParams"], CALLER);
}

/// A call with these ids rings, is answered, and ends.
fn talked(world: &mut World, ids: &Value) {
    world.event(&offer(ids));
    world.event(&with("answer", ids));
    world.wait(5_000);
    world.event(&with("hangup", ids));
    assert_eq!(world.states()[0], "ended");
}

fn with(name: &str, ids: &Value) -> Value {
    let mut event = offer(ids);
    event["eventtype"] = name.into();
    event
}

#[test]
fn an_id_that_comes_back_is_another_call_with_its_own_pop_and_log() {
    let table = [
        (json!({"ucid": "u1"}), json!({"ucid": "u1"})),
        (json!({"callid": 7}), json!({"callid": 7})),
        (json!({"callid": 7, "ucid": "u1"}), json!({"callid": 7, "ucid": "u1"})),
        (json!({"callid": 7, "ucid": "u1"}), json!({"callid": 9, "ucid": "u1"})),
        (json!({"callid": 7, "ucid": "u1"}), json!({"ucid": "u1"})),
        (json!({"ucid": "u1"}), json!({"callid": 7, "ucid": "u1"})),
        (json!({"callid": 7}), json!({"callid": 7, "ucid": "u1"})),
        (json!({"callid": 7, "ucid": "u1"}), json!({"callid": 7})),
    ];
    for (first, second) in table {
        for pause in [1_000, 3_000, 600_000] {
            let mut world = phone();
            talked(&mut world, &first);
            world.wait(pause);
            world.event(&offer(&second));
            assert_eq!(world.states()[0], "alerting", "{first} {second} after {pause} ms");
            assert_eq!(world.crm.pops(), 2, "{first} {second} after {pause} ms");
            assert!(world.call().can(ActionName::PopAgain));
            world.event(&with("answer", &second));
            world.wait(3_000);
            world.event(&with("hangup", &second));
            assert_eq!(world.states()[0], "ended");
            assert_eq!(world.crm.all("saveLog").len(), 2, "{first} {second} after {pause} ms");
        }
    }
}

#[test]
fn an_unanswered_call_that_is_queued_again_rings_and_pops_each_time() {
    for end in ["hangup", "divert"] {
        let mut world = phone();
        for time in 1..=4 {
            world.event(&offer(&json!({"ucid": "u1"})));
            assert_eq!((world.states()[0], world.crm.pops()), ("alerting", time), "{end}");
            world.event(&with(end, &json!({"ucid": "u1"})));
            world.wait(1_000);
        }
        assert_eq!(world.shared().history.len(), 4);
    }
}

#[test]
fn stray_frames_of_an_ended_call_ring_nothing_and_end_nothing() {
    let mut world = phone();
    talked(&mut world, &json!({"ucid": "u1", "callid": 7}));
    for name in ["hangup", "answer", "hold", "retrieve", "drop", "divert", "conference"] {
        world.event(&with(name, &json!({"ucid": "u1", "callid": 7})));
        world.wait(100);
    }
    assert_eq!((world.states(), world.crm.pops()), (vec!["ended"], 1));
    world.wait(1_000);
    world.event(&offer(&json!({"ucid": "u1", "callid": 9})));
    world.event(&with("hangup", &json!({"ucid": "u1", "callid": 7})));
    world.event(&with("answer", &json!({"ucid": "u1", "callid": 7})));
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting", "ended"], 2));
    assert_eq!(world.crm.all("saveLog").len(), 1);
}

#[test]
fn an_id_that_comes_back_after_a_page_load_or_on_the_other_side_is_another_call() {
    for way in ["load", "side"] {
        let mut world = phone();
        talked(&mut world, &json!({"ucid": "u1"}));
        world.wait(1_000);
        match way {
            "load" => world.reload(),
            _ => world.stop(Side::A),
        }
        world.wait(5_000);
        world.event(&offer(&json!({"ucid": "u1"})));
        world.event(&offer(&json!({"ucid": "u1"})));
        assert_eq!((world.states()[0], world.crm.pops()), ("alerting", 2), "{way}");
        if way == "load" {
            world.reload();
        } else {
            world.switchboard.start_side(Side::A);
            world.stop(Side::B);
        }
        world.wait(5_000);
        world.event(&offer(&json!({"ucid": "u1"})));
        assert_eq!(
            (world.states(), world.crm.pops()),
            (vec!["alerting", "ended"], 2),
            "{way}: it alerts still"
        );
    }
}

#[test]
fn an_id_that_comes_back_after_only_a_snapshot_told_its_end_is_another_call() {
    let mut world = World::new(Profile::Full).logged_in();
    world.event(&offer(&json!({"ucid": "u1"})));
    world.wait(9_000);
    assert_eq!(world.states(), ["ended"], "the snapshot is empty");
    world.wait(1_000);
    world.event(&offer(&json!({"ucid": "u1"})));
    assert_eq!((world.states()[0], world.crm.pops()), ("alerting", 2));
}

#[test]
fn an_id_that_comes_back_during_a_page_load_is_found_by_the_snapshot_as_another_call() {
    for answers in [false, true] {
        let mut world = World::new(Profile::Full).talking();
        let call = world.switchboard.truth(EXTENSION).calls[0].1.clone();
        world.act(Action::Hangup);
        world.wait(5_000);
        world.load();
        let ring = Ring {
            from: CALLER.into(),
            to_extension: EXTENSION.into(),
            called: "5000".into(),
            origcalling: String::new(),
        };
        world.switchboard.ring_again(world.now_ms, &ring, call.callid, &call.ucid).unwrap();
        if answers {
            world.switchboard.press(world.now_ms, EXTENSION, "answer", &json!({})).unwrap();
        }
        drop(world.switchboard.take_outputs());
        world.reload();
        assert_eq!(world.states()[0], if answers { "connected" } else { "alerting" });
        assert_eq!(world.crm.pops(), 2);
        world.wait(20_000);
        world.act(Action::Hangup);
        let logs = world.crm.all("saveLog");
        assert_eq!(logs.len(), if answers { 2 } else { 1 });
    }
}

#[test]
fn a_call_that_was_taken_for_ended_goes_on_and_its_one_task_tells_the_whole_talk() {
    let mut world = World::new(Profile::Full).talking();
    world.wait(10_000);
    let call = world.switchboard.truth(EXTENSION).calls[0].1.clone();
    world.event(
        &json!({ "eventtype": "hangup", "extension": EXTENSION, "callid": call.callid, "ucid": call.ucid }),
    );
    world.wait(500);
    assert_eq!((world.states(), world.crm.pops()), (vec!["connected"], 1));
    world.wait(20_000);
    world.act(Action::Hangup);
    let logs = world.crm.all("saveLog");
    assert_eq!(logs.len(), 2);
    assert_eq!(logs[1]["value"]["Id"], "00T000000000001");
    assert!(logs[1]["value"]["CallDurationInSeconds"].as_u64().unwrap() > 25, "{:?}", logs[1]);
}
