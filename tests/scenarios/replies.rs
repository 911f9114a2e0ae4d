//! Replies move the state, events may come before them, and readable snapshots are the truth (spec/ctisvr.md 3 and 4).

use cordboard::input::Action;
use cordboard::pages::view::PhoneState;
use cordboard_simulator::{Fault, Profile, Side};
use serde_json::json;

use crate::world::{CALLER, COLLEAGUE, EXTENSION, World};

fn full() -> World {
    World::new(Profile::Full)
}

#[test]
fn each_successful_reply_moves_what_is_shown_without_any_event() {
    let mut world = World::new(Profile::ConfirmedOnly).logged_in();
    world.ring(CALLER);
    world.act(Action::Answer);
    assert_eq!(world.states(), ["connected"]);
    world.act(Action::Hold);
    assert_eq!(world.states(), ["held"]);
    world.act(Action::Retrieve);
    assert_eq!(world.states(), ["connected"]);
    world.act(Action::Consult(COLLEAGUE.into()));
    assert_eq!(world.states(), ["dialling", "held"]);
    world.act(Action::Reconnect);
    assert_eq!(world.states(), ["connected", "ended"]);
    world.act(Action::Hangup);
    assert_eq!(world.states(), ["ended", "ended"]);
    world.act(Action::Dial(COLLEAGUE.into()));
    assert_eq!(world.call().state.word(), "dialling");
}

#[test]
fn it_does_not_matter_whether_events_come_before_or_after_their_reply() {
    for events_first in [false, true] {
        for profile in [Profile::Full, Profile::Renamed] {
            let mut world = World::new(profile).logged_in();
            world.switchboard.set_events_first(events_first);
            let told = |world: &World, states: &[&str]| {
                assert_eq!(world.states(), states, "{profile:?}, events first: {events_first}");
            };
            world.ring(CALLER);
            world.act(Action::Answer);
            told(&world, &["connected"]);
            world.act(Action::Hold);
            told(&world, &["held"]);
            world.act(Action::Retrieve);
            told(&world, &["connected"]);
            world.act(Action::Consult(COLLEAGUE.into()));
            told(&world, &["ringing", "held"]);
            world.wait(2_500);
            told(&world, &["connected", "held"]);
            let talking_to = world.call().number;
            world.act(Action::Alternate);
            told(&world, &["connected", "held"]);
            assert_ne!(world.call().number, talking_to, "{profile:?}, events first: {events_first}");
            world.act(Action::Alternate);
            assert_eq!(world.call().number, talking_to);
            world.act(Action::Reconnect);
            told(&world, &["connected", "ended"]);
            assert_eq!(world.call().number, CALLER);
            world.act(Action::Consult("2612".into()));
            world.act(Action::Hangup);
            told(&world, &["held", "ended", "ended"]);
            world.act(Action::Retrieve);
            world.act(Action::Hangup);
            told(&world, &["ended", "ended", "ended"]);
            world.wait(9_000);
            told(&world, &["ended", "ended", "ended"]);
            assert!(world.notices().is_empty(), "{:?}", world.notices());
        }
    }
}

#[test]
fn a_hang_up_event_before_its_reply_ends_one_call_and_not_the_held_one() {
    let mut world = full().consulting();
    world.switchboard.set_events_first(true);
    world.act(Action::Hangup);
    assert_eq!(world.states(), ["held", "ended"]);
}

#[test]
fn a_late_reply_does_not_take_back_what_events_told_since() {
    let mut world = full().consulting();
    world.switchboard.fault_next(None, "hangup", Fault::Delay(3_000));
    world.act(Action::Hangup);
    world.act(Action::Retrieve);
    assert_eq!(world.states(), ["connected", "ended"]);
    world.wait(3_500);
    assert_eq!(world.states(), ["connected", "ended"], "the reply was about the consultation");
}

#[test]
fn a_snapshot_that_was_asked_for_before_a_change_is_ignored() {
    let mut world = full().logged_in();
    world.wait(1_000);
    world.switchboard.fault_next(None, "snapshot", Fault::Delay(2_000));
    world.wait(30_000);
    let delayed = world.count("snapshot");
    world.ring(CALLER);
    world.wait(2_000);
    assert_eq!(world.states(), ["alerting"], "the list was empty when it was asked for");
    world.wait(1_000);
    assert!(world.count("snapshot") > delayed, "it is asked for again");
    assert_eq!(world.states(), ["alerting"]);
}

#[test]
fn an_empty_list_is_an_idle_phone() {
    let mut world = full().talking();
    world.switchboard.drop_all_calls(world.now_ms);
    drop(world.switchboard.take_outputs());
    assert_eq!(world.states(), ["connected"]);
    world.wait(8_500);
    assert_eq!(world.states(), ["ended"]);
}

#[test]
fn a_snapshot_puts_right_what_no_event_told() {
    let mut world = full().talking();
    world.switchboard.press(world.now_ms, EXTENSION, "hold", &json!({})).unwrap();
    drop(world.switchboard.take_outputs());
    world.wait(8_500);
    assert_eq!(world.states(), ["held"]);
}

#[test]
fn an_unreadable_snapshot_leaves_the_state_and_is_not_asked_for_again() {
    let mut world = World::new(Profile::ConfirmedOnly).logged_in();
    world.wait(1_000);
    assert_eq!((world.count("snapshot"), world.count("queryagentstate")), (1, 1));
    world.ring(CALLER);
    world.act(Action::Answer);
    world.wait(120_000);
    assert_eq!(world.states(), ["connected"]);
    assert_eq!(world.count("snapshot"), 1);
    assert_eq!(world.learned("snapshots"), "No");
    assert_eq!(world.count("queryagentstate"), 1);
    world.stop(Side::A);
    assert_eq!(world.count("snapshot"), 2, "another session asks once more");
}

#[test]
fn each_session_reads_a_list_of_its_form_only() {
    for calls in [json!("none"), json!({"0": {}}), json!([7]), json!(null)] {
        let mut world = full().talking();
        world.wait(1_000);
        world.lose("snapshot");
        world.wait(8_000);
        let id = &world.last("snapshot")["id"];
        world.frame(&json!({"id": id, "result": "success", "calls": calls}).to_string());
        assert_eq!(world.states(), ["connected"], "{calls}");
        assert_eq!(world.learned("snapshots"), "No");
    }
}

#[test]
fn each_local_connection_state_of_a_snapshot_has_its_meaning() {
    for (told, shown) in [
        ("initiated", "dialling"),
        ("alerting", "alerting"),
        ("connected", "connected"),
        ("hold", "held"),
        ("queued", "ringing"),
        ("failed", "failed"),
        ("HOLD", "held"),
    ] {
        let mut world = full().logged_in();
        world.wait(1_000);
        world.lose("snapshot");
        world.wait(30_000);
        let id = &world.last("snapshot")["id"];
        let call =
            json!({"callid": 9, "ucid": "u9", "state": told, "calling": 4_155_551_212_u64, "called": "5000"});
        world.frame(&json!({"id": id, "result": "success", "calls": [call]}).to_string());
        assert_eq!(world.states(), [shown], "{told}");
    }
}

#[test]
fn the_phone_is_checked_every_8_seconds_with_a_call_and_every_30_without() {
    let mut world = full().start();
    world.wait(29_000);
    assert_eq!(world.count("snapshot"), 1);
    world.wait(2_000);
    assert_eq!(world.count("snapshot"), 2);
    world.ring(CALLER);
    world.wait(8_500);
    assert_eq!(world.count("snapshot"), 3, "a call that begins shortens the wait");
    world.wait(16_000);
    assert_eq!(world.count("snapshot"), 5);
}

#[test]
fn the_site_sets_both_periods() {
    let mut world = full().setting("/CtiSvr/reconcileSeconds", "3,20").start();
    world.wait(21_000);
    assert_eq!(world.count("snapshot"), 2);
    world.ring(CALLER);
    world.wait(9_500);
    assert_eq!(world.count("snapshot"), 5);
}

#[test]
fn the_phone_is_checked_after_each_end_of_a_call() {
    let mut world = full().talking();
    world.wait(300);
    let before = world.count("snapshot");
    world.act(Action::Hangup);
    world.wait(300);
    assert_eq!(world.count("snapshot"), before + 1);
}

#[test]
fn unknown_events_cause_at_most_one_check_in_250_ms() {
    let mut world = full().start();
    world.wait(1_000);
    let before = world.count("snapshot");
    for _ in 0..100 {
        world.event(&json!({"eventtype": "strange", "extension": EXTENSION}));
        world.wait(10);
    }
    let asked = world.count("snapshot") - before;
    assert!((2..=5).contains(&asked), "{asked} in a second");
    world.wait(300);
    let settled = world.count("snapshot");
    world.wait(5_000);
    assert_eq!(world.count("snapshot"), settled);
}

#[test]
fn a_reply_to_nothing_is_counted() {
    let mut world = full().logged_in();
    world.frame(r#"{"id": 31000, "result": "success"}"#);
    world.frame(r#"{"id": "31000", "result": "failed"}"#);
    assert_eq!(world.counted("unmatched_replies"), 2);
    assert_eq!((world.state(), world.notices().len()), (PhoneState::Ready, 0));
}

#[test]
fn a_reply_that_comes_too_late_is_a_reply_to_nothing() {
    let mut world = full().talking();
    world.switchboard.fault_next(None, "hold", Fault::Delay(7_000));
    world.act(Action::Hold);
    world.wait(8_000);
    assert!(world.says("Hold failed: no answer"));
    assert_eq!(world.counted("unmatched_replies"), 1);
    assert_eq!(world.states(), ["held"], "the event told it");
}

#[test]
fn an_event_answers_no_request_whatever_id_it_has() {
    let mut world = full().talking();
    world.lose("hold");
    world.act(Action::Hold);
    let id = &world.last("hold")["id"];
    world.event(&json!({"eventtype": "nonsense", "id": id, "result": "success"}));
    assert_eq!(world.states(), ["connected"]);
    world.frame(&json!({"id": id, "result": "success"}).to_string());
    assert_eq!(world.states(), ["held"]);
}

#[test]
fn ids_and_results_are_read_as_text_or_number_and_in_any_case() {
    let mut world = full().talking();
    world.lose("hold");
    world.act(Action::Hold);
    let id = world.last("hold")["id"].to_string();
    world.frame(&json!({"id": id, "result": "SUCCESS"}).to_string());
    assert_eq!(world.states(), ["held"]);
}

#[test]
fn a_failure_is_shown_as_it_comes() {
    for (reply, words) in [
        (json!({"result": "failed"}), "Hold failed: failed."),
        (json!({"result": "error", "code": 42}), "Hold failed: code 42."),
        (json!({}), "Hold failed: no reason given."),
        (json!({"result": "nope", "message": "not your call"}), "Hold failed: not your call."),
    ] {
        let mut world = full().talking();
        world.lose("hold");
        world.act(Action::Hold);
        let mut reply = reply;
        reply["id"] = world.last("hold")["id"].clone();
        world.frame(&reply.to_string());
        assert!(world.says(words), "{:?}", world.notices());
        assert_eq!(world.states(), ["connected"]);
    }
}

#[test]
fn conference_drop_and_transfer_come_to_the_same_in_both_orders() {
    for events_first in [false, true] {
        for profile in [Profile::Full, Profile::Renamed, Profile::ConfirmedOnly] {
            let mut world = World::new(profile).consulting();
            world.switchboard.set_events_first(events_first);
            world.act(Action::Conference("".into()));
            assert_eq!((world.states(), world.call().parties), (vec!["connected"], vec![COLLEAGUE.into()]));
            world.act(Action::DropParty(COLLEAGUE.into()));
            assert_eq!(
                (world.states()[0], world.call().parties.len()),
                ("connected", 0),
                "{profile:?} {events_first}"
            );
            world.act(Action::Consult("2612".into()));
            world.act(Action::Transfer("".into()));
            assert!(world.states().iter().all(|state| *state == "ended"), "{profile:?} {events_first}");
            world.wait(9_000);
            assert_eq!(
                (world.crm.pops(), world.crm.all("saveLog").len()),
                (1, 1),
                "{profile:?} {events_first}"
            );
        }
    }
}

#[test]
fn a_refused_question_changes_nothing_and_only_an_unknown_one_is_not_asked_again() {
    for (words, asked_again) in [("busy", true), ("unknown request", false)] {
        for request in ["snapshot", "queryagentstate"] {
            let mut world = full().talking();
            world.wait(1_000);
            world.refuse(request, words);
            world.wait(8_000);
            let asked = world.count(request);
            assert_eq!((world.states(), world.notices().len()), (vec!["connected"], 0), "{request}");
            assert_eq!(world.shared().agent.mode_text, "On a call");
            world.wait(30_000);
            assert_eq!(world.count(request) > asked, asked_again, "{request}: {words}");
        }
    }
}

#[test]
fn an_unanswered_snapshot_is_asked_for_again() {
    let mut world = full().talking();
    world.wait(1_000);
    world.lose("snapshot");
    world.wait(8_000);
    let asked = world.count("snapshot");
    world.wait(9_000);
    assert!(world.count("snapshot") > asked);
    assert_eq!((world.states(), world.notices().len()), (vec!["connected"], 0));
}

#[test]
fn which_of_two_calls_the_server_picked_is_left_to_its_word() {
    for events_first in [false, true] {
        let mut world = full().logged_in();
        world.switchboard.set_events_first(events_first);
        world.ring(CALLER);
        world.ring("4155551212");
        world.act(Action::Answer);
        assert_eq!(world.states(), ["alerting", "connected"]);
        let truth = world.switchboard.truth(EXTENSION);
        let picked = truth.calls.iter().find(|(state, _)| format!("{state:?}") == "Connected").unwrap();
        assert_eq!(world.shared().calls[1].number, picked.1.calling);
        world.act(Action::Answer);
        assert_eq!(world.states(), ["connected", "held"]);
        world.act(Action::Consult(COLLEAGUE.into()));
        assert!(world.says("two calls already"));
    }
}
