//! What a session learns of its server: one that confirms replies and sends nothing but `offer`, and one that says the
//! same things in other words (spec/ctisvr.md 4).

use cordboard::input::{Action, ActionName};
use cordboard::pages::view::PhoneState;
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Profile, Side};

use crate::world::{CALLER, COLLEAGUE, EXTENSION, World};

fn confirmed_only() -> World {
    World::new(Profile::ConfirmedOnly)
}

#[test]
fn a_whole_call_on_a_server_that_only_confirms() {
    let mut world = confirmed_only().logged_in();
    world.ring(CALLER);
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1));
    world.act(Action::Answer);
    world.wait(30_000);
    world.act(Action::Hold);
    world.act(Action::Retrieve);
    world.act(Action::Hangup);
    assert_eq!(world.states(), ["ended"]);
    assert_eq!(world.crm.all("saveLog").len(), 1);
    world.click("(415) 555-1212");
    assert_eq!(world.last("makecall")["destination"], "914155551212");
    assert!(world.notices().is_empty());
}

#[test]
fn after_an_untold_hang_up_the_agent_says_that_the_phone_is_idle_and_dials() {
    let mut world = confirmed_only().talking_to(CALLER);
    let call = world.switchboard.truth(EXTENSION).calls[0].1.callid;
    world.far_hangs_up(call);
    world.wait(120_000);
    assert_eq!(world.states(), ["connected"], "nobody told");
    world.click("7722");
    assert!(world.says("The consultation with 7722 failed"), "{:?}", world.notices());
    assert!(world.says("No call on my phone"), "what to do is said");
    assert_eq!(world.dial_field(), "7722");
    assert!(world.call().can(ActionName::PhoneIsIdle));
    world.act(Action::PhoneIsIdle);
    assert_eq!(world.states(), ["ended"]);
    assert_eq!(world.crm.all("saveLog").len(), 1);
    world.act(Action::Dial(world.dial_field().into()));
    assert_eq!(world.last("makecall")["destination"], "7722");
    assert_eq!(world.states(), ["dialling", "ended"]);
}

#[test]
fn an_untold_hang_up_can_be_hung_up_too_without_harm() {
    let mut world = confirmed_only().talking_to(CALLER);
    let call = world.switchboard.truth(EXTENSION).calls[0].1.callid;
    world.far_hangs_up(call);
    world.act(Action::Hangup);
    assert!(world.says("Hang-up failed: no such call. If there is no call on your phone"));
    assert_eq!(world.states(), ["connected"]);
}

#[test]
fn the_phones_buttons_stay_usable_although_no_call_is_shown() {
    let mut world = confirmed_only().logged_in();
    world.wait(1_000);
    let untold = world.shared().untold.expect("the phone has a row of its own");
    assert!(
        untold.can(ActionName::Answer)
            && untold.can(ActionName::Hangup)
            && untold.can(ActionName::Hold)
            && untold.can(ActionName::Retrieve)
            && untold.can(ActionName::Reconnect)
    );
    let dialing = world.shared().dialing;
    assert!(dialing.can_call && dialing.can_consult && dialing.can_transfer && dialing.can_conference);
    world.act(Action::Hangup);
    assert_eq!(world.count("hangup"), 1, "the server decides");
    assert!(world.says("Hang-up failed"));
}

#[test]
fn the_buttons_of_a_call_stay_usable_where_its_state_is_not_told() {
    let mut world = confirmed_only().logged_in();
    world.act(Action::Dial(COLLEAGUE.into()));
    world.wait(5_000);
    assert_eq!(world.states(), ["dialling"], "the answer was not told");
    let call = world.call();
    assert!(call.can(ActionName::Hangup) && call.can(ActionName::Hold) && call.can(ActionName::PhoneIsIdle));
    world.act(Action::Hold);
    assert_eq!(world.count("hold"), 1);
    assert!(world.notices().is_empty(), "{:?}", world.notices());
}

#[test]
fn a_server_that_tells_its_calls_has_no_row_for_the_untold_phone() {
    for profile in [Profile::Full, Profile::Renamed] {
        let mut world = World::new(profile).talking_to(CALLER);
        assert_eq!(world.shared().untold, None);
        assert!(!world.call().can(ActionName::PhoneIsIdle) && !world.call().can(ActionName::Retrieve));
        assert!(!world.shared().dialing.can_call);
        world.act(Action::Retrieve);
        assert!(world.says("no held call"));
        assert_eq!(world.count("retrieve"), 0);
    }
}

#[test]
fn what_was_learned_is_in_the_diagnostics() {
    let mut world = confirmed_only().logged_in();
    world.ring(CALLER);
    world.wait(1_000);
    assert_eq!(world.learned("snapshots"), "No");
    assert_eq!(world.learned("agent_state"), "No");
    assert_eq!(world.learned("events"), "NotYet");
    world.act(Action::Answer);
    world.act(Action::SendDigits("1".into()));
    assert_eq!(world.learned("unknown_requests"), serde_json::json!(["dtmf"]));
    let full = World::new(Profile::Full).talking_to(CALLER);
    assert_eq!(full.learned("snapshots"), "Yes");
    assert_eq!(full.learned("events"), "Yes");
}

#[test]
fn the_mode_that_was_set_is_kept_where_the_server_tells_none() {
    let mut world = confirmed_only().logged_in();
    assert_eq!(world.shared().agent.mode_text, "Available");
    world.set_mode(WorkMode::Aux, Some("1"));
    world.wait(60_000);
    assert_eq!(world.shared().agent.mode_text, "Aux: Lunch");
    world.reload();
    assert_eq!(world.shared().agent.mode_text, "Aux: Lunch");
    world.ring(CALLER);
    world.act(Action::Answer);
    world.set_mode(WorkMode::Acw, None);
    assert_eq!(world.shared().agent.mode_text, "After-call work after this call");
    world.act(Action::Hangup);
    assert_eq!(world.shared().agent.mode_text, "After-call work");
}

#[test]
fn a_call_is_still_shown_after_a_reload_and_on_the_other_side_where_no_snapshot_tells_it() {
    let mut world = confirmed_only().talking_to(CALLER);
    world.reload();
    assert_eq!((world.states(), world.crm.pops()), (vec!["connected"], 1));
    assert_eq!(world.call().state_text, "Talking, as last seen");
    world.stop(Side::A);
    assert_eq!((world.states(), world.state()), (vec!["connected"], PhoneState::Ready));
    world.act(Action::Hangup);
    assert_eq!(world.states(), ["ended"]);
}

#[test]
fn a_call_that_rang_a_minute_before_the_reload_is_not_believed_where_no_snapshot_tells_it() {
    let mut world = confirmed_only().logged_in();
    world.ring(CALLER);
    world.reload();
    assert_eq!(world.states(), ["alerting"], "it may ring still");
    world.wait(61_000);
    world.reload();
    assert_eq!(world.states(), ["ended"]);
}

#[test]
fn a_whole_call_on_a_server_that_says_it_in_other_words() {
    let mut world = World::new(Profile::Renamed).logged_in();
    let call = world.ring("4155551212");
    assert_eq!(world.call().number, "4155551212", "a JSON number on the wire");
    world.act(Action::Answer);
    world.act(Action::Hold);
    assert_eq!(world.states(), ["held"]);
    world.act(Action::Retrieve);
    world.wait(20_000);
    world.far_hangs_up(call);
    assert_eq!(world.states(), ["ended"]);
    assert_eq!((world.crm.pops(), world.crm.all("saveLog").len()), (1, 1));
}

#[test]
fn consultation_transfer_and_conference_on_a_server_that_says_it_in_other_words() {
    let mut transferred = World::new(Profile::Renamed).consulting();
    assert_eq!(transferred.states(), ["connected", "held"]);
    transferred.act(Action::Transfer("".into()));
    assert_eq!(transferred.states(), ["ended"]);
    transferred.wait(10_000);
    assert!(transferred.shared().calls.iter().all(|call| call.state.word() == "ended"));

    let mut joined = World::new(Profile::Renamed).consulting();
    joined.act(Action::Conference("".into()));
    joined.wait(10_000);
    assert_eq!(joined.states(), ["connected"]);
    assert_eq!(joined.call().parties, [COLLEAGUE]);
    joined.act(Action::DropParty(COLLEAGUE.into()));
    joined.wait(10_000);
    assert_eq!((joined.states()[0], joined.call().parties.len()), ("connected", 0));
    assert_eq!(joined.crm.pops(), 1);
}
