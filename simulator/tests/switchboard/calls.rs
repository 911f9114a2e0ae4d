//! Calls that ring, are made, answered, held and ended.

use cordboard_simulator::LocalState::{Alerting, Connected, Failed, Hold, Initiated};
use cordboard_simulator::Profile;
use serde_json::json;

use crate::site::Site;

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
fn all_calls_can_be_dropped_at_once() {
    let mut site = Site::new(Profile::Full);

    site.talk("442079460000");
    site.ring(1, "15105550100");
    site.board.drop_all_calls(0);
    assert_eq!((site.states(0), site.states(1)), (vec![], vec![]));
    assert_eq!(site.events(1), ["offer", "hangup"]);
}

#[test]
fn nothing_is_answered_while_a_call_is_being_made() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "makecall", json!({"destination": "914155550002"}));
    site.ring(0, "442079460000");
    assert_eq!(site.refusal(0, "answer", json!({})), "a call is being made");
    site.succeed(0, "hangup", json!({}));
    site.succeed(0, "answer", json!({}));
    assert_eq!(site.states(0), [Connected]);
}
