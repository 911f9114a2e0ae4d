//! Consultation, swap, transfer and conference.

use cordboard_simulator::LocalState::{Alerting, Connected, Hold, Initiated};
use cordboard_simulator::Profile;
use serde_json::json;

use crate::site::Site;

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
