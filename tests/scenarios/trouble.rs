//! Trouble in one sentence, the head that claims nothing unknown, who is in a call by name, and one card and one task for each call.

use cordboard::action::ActionName;
use cordboard::input::{Action, Field};
use cordboard::notice::NoticeKind;
use cordboard::pages::view::PhoneState;
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Profile, Side};
use serde_json::json;

use crate::world::{CALLER, COLLEAGUE, EXTENSION, World};

fn trouble(world: &World) -> String {
    world.shared().trouble.map(|trouble| trouble.text.to_string()).unwrap_or_default()
}

fn mode_text(world: &World) -> String {
    world.shared().agent.mode_text.to_string()
}

#[test]
fn without_a_server_one_sentence_says_so_and_the_head_claims_nothing() {
    let mut world = World::new(Profile::Full).logged_in();
    assert_eq!(trouble(&world), "");
    world.switchboard.mute_side(Side::A, true);
    let login = serde_json::json!({ "agentid": "4711", "state": "aux", "reasoncode": "1" });
    world.switchboard.press(world.now_ms, EXTENSION, "setstate", &login).unwrap();
    world.stop(Side::A);
    world.wait(5_000);
    assert!(world.says("The connection to the phone system was gone for"), "{:?}", world.notices());
    world.stop(Side::B);
    world.wait(100);
    let told = world.shared().trouble.unwrap();
    assert_eq!((world.state(), told.kind), (PhoneState::Offline, NoticeKind::Problem));
    assert!(told.text.to_string().starts_with("No connection to the phone system. Use your desk phone"));
    assert!(told.can_retry);
    let agent = world.shared().agent;
    assert_eq!((mode_text(&world).as_str(), agent.mode, agent.mode_since), ("Not connected", None, None));
    assert!(
        !world.says("The connection to the phone system was gone for"),
        "what was good to know is outdated: {:?}",
        world.notices()
    );
    // Neither tries nor a page load change the sentence.
    for _ in 0..20 {
        world.wait(700);
        assert_eq!(world.shared().trouble.map(|again| again.text), Some(told.text.clone()));
    }
    world.reload();
    world.wait(500);
    assert_eq!((trouble(&world), mode_text(&world).as_str()), (told.text.to_string(), "Not connected"));
    world.switchboard.start_side(Side::A);
    world.wait(60_000);
    assert_eq!((trouble(&world).as_str(), mode_text(&world).as_str()), ("", "Aux: Lunch"));
}

#[test]
fn a_switch_to_the_standby_is_no_trouble() {
    let mut world = World::new(Profile::Full).warm().logged_in();
    world.wait(20_000);
    world.stop(Side::A);
    assert_eq!((world.state(), trouble(&world).as_str()), (PhoneState::Ready, ""));
    assert_eq!(mode_text(&world), "Available");
}

#[test]
fn off_the_network_is_worse_than_all_else() {
    let mut world = World::new(Profile::Full).logged_in();
    world.network(false);
    assert!(trouble(&world).starts_with("This computer is off the network."), "{}", trouble(&world));
    world.network(true);
    world.wait(60_000);
    assert_eq!(trouble(&world), "");
}

#[test]
fn what_the_switch_says_is_a_detail_and_goes_by_itself() {
    let mut world = World::new(Profile::Full).talking();
    world.refuse("hold", "GENERIC_OPERATION_REJECTION (71)");
    world.act(Action::Hold);
    let notice = world.shared().notices.remove(0);
    assert_eq!(notice.text, "Hold did not work: the phone system refused it.");
    assert_eq!(notice.detail, "Hold failed: GENERIC_OPERATION_REJECTION (71).");
    world.wait(29_000);
    assert!(world.says("Hold did not work"));
    world.wait(2_000);
    assert!(!world.says("Hold did not work"), "{:?}", world.notices());
}

#[test]
fn who_types_a_number_is_told_no_longer_that_one_is_wanted() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Transfer("".into()));
    assert!(world.says("Type the number to transfer to"), "{:?}", world.notices());
    world.type_into(Field::Dial, "2");
    assert!(!world.says("Type the number to transfer to"), "{:?}", world.notices());
}

#[test]
fn the_head_says_that_there_is_a_call_and_its_clock_begins_again_after_it() {
    let mut world = World::new(Profile::Full).logged_in();
    world.wait(60_000);
    world.ring(CALLER);
    assert_eq!((mode_text(&world).as_str(), world.shared().agent.on_call), ("Available", false));
    world.act(Action::Answer);
    let answered = world.now().wall_ms;
    world.wait(5_000);
    assert_eq!((mode_text(&world).as_str(), world.shared().agent.mode_since), ("On a call", Some(answered)));
    world.reload();
    assert_eq!((mode_text(&world).as_str(), world.shared().agent.mode_since), ("On a call", Some(answered)));
    world.set_mode(WorkMode::Aux, Some("1"));
    assert_eq!(mode_text(&world), "Aux: Lunch after this call");
    world.set_mode(WorkMode::Auto, None);
    world.act(Action::Hangup);
    let ended = world.now().wall_ms;
    world.wait(3_000);
    assert_eq!((mode_text(&world).as_str(), world.shared().agent.mode_since), ("Available", Some(ended)));
}

/// A colleague at 2612 consults our agent about a caller.
fn consulted() -> World {
    let mut world = World::new(Profile::Full).setting("/Directory/entries", "Grace Kim=2612").logged_in();
    let ring = cordboard_simulator::Ring {
        from: CALLER.into(),
        to_extension: "2612".into(),
        called: "5000".into(),
        origcalling: String::new(),
    };
    world.switchboard.ring(world.now_ms, &ring).unwrap();
    for (request, fields) in [("answer", json!({})), ("consultation", json!({"destination": EXTENSION}))] {
        world.switchboard.press(world.now_ms, "2612", request, &fields).unwrap();
        world.settle();
    }
    world
}

#[test]
fn the_consulted_colleague_reads_who_asks_and_about_whom_and_then_of_the_conference() {
    let mut world = consulted();
    let words = "Consultation from Grace Kim, 2612 about Ada Byron";
    assert_eq!((world.states(), world.call().state_text.to_string().as_str()), (vec!["alerting"], words));
    world.act(Action::Answer);
    assert_eq!(world.call().state_text, words);
    world.reload();
    assert_eq!(world.call().state_text, words, "as the snapshot confirms it");
    world.switchboard.press(world.now_ms, "2612", "conference", &json!({})).unwrap();
    world.settle();
    assert_eq!(world.call().state_text, "Conference");
    let members: Vec<_> = world
        .call()
        .members
        .into_iter()
        .map(|member| (member.name.to_string(), member.party.to_string()))
        .collect();
    assert_eq!(members, [("Ada Byron".into(), CALLER.into()), ("Grace Kim".into(), "2612".into())]);
}

#[test]
fn a_caller_who_came_through_a_queue_is_no_consultation() {
    let mut world = World::new(Profile::Full).logged_in();
    world.frame(&json!({"eventtype": "offer", "callid": 7, "calling": "2901", "called": "5000", "origcalling": CALLER}).to_string());
    assert_eq!(world.call().state_text, "Incoming call");
}

#[test]
fn a_transfer_leaves_one_card_and_one_task() {
    for answered in [true, false] {
        let mut world = World::new(Profile::Full).setting("/Directory/entries", "Grace Kim=2612").talking();
        world.act(Action::Consult(if answered { COLLEAGUE } else { "2612" }.into()));
        world.wait(2_500);
        world.act(Action::Transfer("".into()));
        world.wait(5_000);
        assert_eq!((world.states(), world.crm.all("saveLog").len()), (vec!["ended"], 1), "{answered}");
        let words = if answered { "Transferred to 7722" } else { "Transferred to Grace Kim, 2612" };
        assert_eq!(world.call().state_text, words);
        world.reload();
        assert_eq!((world.states(), world.crm.all("saveLog").len()), (vec!["ended"], 1), "{answered}");
    }
}

#[test]
fn a_joined_consultation_with_a_note_of_its_own_is_a_line_and_the_note_is_in_the_one_task() {
    let mut world = World::new(Profile::Full).consulting();
    let consultation = world.call().id;
    world.type_into(Field::Note(consultation), "Knows the case");
    world.act(Action::Conference("".into()));
    assert_eq!(world.states(), ["connected", "ended"]);
    world.act(Action::Hangup);
    world.wait(5_000);
    let logs = world.crm.all("saveLog");
    assert_eq!((world.states(), logs.len()), (vec!["ended", "ended"], 1));
    assert!(logs[0]["value"]["Description"].as_str().unwrap().contains("Knows the case"), "{logs:?}");
    assert_eq!(world.shared().calls.iter().filter(|call| call.brief).count(), 1);
}

#[test]
fn everybody_in_a_conference_is_named_and_can_be_dropped() {
    let mut world = World::new(Profile::Full).setting("/Directory/entries", "Bob Stone=7722").consulting();
    assert_eq!(world.call().members, [], "two talk");
    world.act(Action::Conference("".into()));
    let named = |world: &World| -> Vec<String> {
        world.call().members.iter().map(|member| format!("{} {}", member.name, member.number)).collect()
    };
    let both = [format!("Ada Byron {CALLER}"), format!("Bob Stone {COLLEAGUE}")];
    assert_eq!(named(&world), both);
    assert!(world.call().can(ActionName::DropParty));
    world.reload();
    assert_eq!(named(&world), both);
    world.stop(Side::A);
    assert_eq!(named(&world), both);
    world.act(Action::DropParty(world.call().members[0].party.clone()));
    world.wait(9_000);
    assert_eq!((world.states(), world.call().number.as_str()), (vec!["connected"], COLLEAGUE));
    assert_eq!(world.call().members, []);
}

#[test]
fn a_call_that_is_over_is_a_line_once_something_else_is_to_be_looked_at() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Hangup);
    world.wait(3_000);
    assert!(!world.call().brief, "its note may still be written");
    world.ring("+442079460002");
    let brief = |world: &World| -> Vec<(String, bool)> {
        world.shared().calls.iter().map(|call| (call.number.to_string(), call.brief)).collect()
    };
    assert_eq!(brief(&world), [("+442079460002".into(), false), (CALLER.into(), true)]);
    world.act(Action::Answer);
    world.wait(1_000);
    world.act(Action::Hangup);
    world.wait(3_000);
    assert_eq!(brief(&world), [("+442079460002".into(), false), (CALLER.into(), true)], "the latest first");
    world.reload();
    assert_eq!(brief(&world), [("+442079460002".into(), false), (CALLER.into(), true)]);
}

#[test]
fn a_log_that_was_refused_keeps_its_call_whole() {
    let mut world = World::new(Profile::Full).talking();
    world.crm.save_log = vec![Some("no".into())];
    world.act(Action::Hangup);
    let call = world.call();
    assert!(call.log_text.to_string().starts_with("Call log not saved"), "{}", call.log_text);
    assert_eq!(call.log_detail, "SERVER_ERROR: no");
    world.ring("+442079460002");
    assert!(!world.shared().calls[1].brief);
}

#[test]
fn a_consultation_that_is_busy_says_so_and_leads_back() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Consult("95550001".into()));
    let failed = world.call();
    assert_eq!((failed.state.word(), failed.state_text.to_string().as_str()), ("failed", "Busy"));
    assert!(failed.can(ActionName::Reconnect) && !failed.can(ActionName::Hangup));
    assert_eq!(failed.back_text, "Back to Ada Byron");
}

#[test]
fn a_consultation_that_failed_is_made_again_by_one_press() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Consult("95550001".into()));
    let failed = world.call();
    assert!(failed.can(ActionName::ConsultAgain), "beside the way back");
    world.act(Action::ConsultAgain(failed.id));
    world.wait(1_000);
    assert_eq!((world.count("consultation"), world.count("reconnect")), (2, 1));
    assert_eq!(world.last("consultation")["destination"], "95550001", "the same number");
    let again = world.call();
    assert_eq!((again.state_text.to_string().as_str(), again.id != failed.id), ("Busy", true));
    assert_eq!(again.back_text, "Back to Ada Byron");
    world.act(Action::Reconnect);
    world.wait(10_000);
    assert_eq!(world.count("consultation"), 2, "going back is going back");
    assert_eq!(world.call().state.word(), "connected");
    assert!(world.shared().calls.iter().all(|call| !call.can(ActionName::ConsultAgain)));
    world.act(Action::ConsultAgain(again.id));
    assert!(world.says("There is no consultation that failed"), "{:?}", world.notices());
}

#[test]
fn a_consultation_is_not_made_again_where_the_caller_has_gone_or_something_else_was_pressed() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Consult("95550001".into()));
    world.reload();
    assert!(world.call().can(ActionName::ConsultAgain), "also after a page load");
    world.lose("reconnect");
    world.act(Action::ConsultAgain(world.call().id));
    world.wait(20_000);
    assert_eq!(world.count("consultation"), 1, "nobody came back");
    world.act(Action::Reconnect);
    world.wait(10_000);
    assert_eq!(world.count("consultation"), 1, "the wish is old");
}

#[test]
fn a_held_call_that_can_not_be_taken_back_says_what_it_waits_for() {
    let mut world = World::new(Profile::Full).consulting();
    world.ring("+442079460002");
    world.act(Action::Answer);
    let held: Vec<_> = world
        .shared()
        .calls
        .iter()
        .filter(|call| call.state.word() == "held")
        .map(|call| (call.can(ActionName::Alternate), call.state_text.to_string()))
        .collect();
    let waits = |can: bool| if can { "On hold" } else { "On hold, waits until the call above ends" };
    assert_eq!(held.len(), 2);
    for (can, words) in held {
        assert_eq!(words, waits(can));
    }
}

#[test]
fn the_reason_in_force_is_shown_only_while_it_applies() {
    let mut world = World::new(Profile::Full).logged_in();
    world.set_mode(WorkMode::Aux, Some("1"));
    assert_eq!(world.shared().agent.reason, "1");
    world.set_mode(WorkMode::Auto, None);
    assert_eq!(world.shared().agent.reason, "");
}

#[test]
fn past_calls_stand_in_the_order_of_their_beginning() {
    let mut world = World::new(Profile::Full).talking();
    world.wait(1_000);
    world.act(Action::Consult(COLLEAGUE.into()));
    world.wait(2_500);
    world.act(Action::Reconnect);
    world.wait(1_000);
    world.act(Action::Hangup);
    let began: Vec<_> = world.shared().history.iter().map(|past| past.began).collect();
    assert!(began.len() == 2 && began[0] >= began[1], "{began:?}");
    assert_eq!(world.shared().history[0].number, COLLEAGUE);
}
