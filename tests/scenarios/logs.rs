//! Call logs and notes: one task for each call, nothing lost (the item 5).

use cordboard::input::Action;
use cordboard_simulator::Profile;
use serde_json::Value;

use crate::world::{CALLER, COLLEAGUE, World, note_of};

fn talking() -> World {
    World::new(Profile::Full).talking()
}

fn logs(world: &World) -> Vec<Value> {
    world.crm.all("saveLog").into_iter().map(|call| call["value"].clone()).collect()
}

#[test]
fn a_call_is_logged_once_however_often_its_end_is_told() {
    let mut world = talking();
    world.wait(61_000);
    world.act(Action::Hangup);
    world.wait(30_000);
    world.reload();
    world.wait(30_000);
    assert_eq!(logs(&world).len(), 1);
    let task = &logs(&world)[0];
    assert_eq!(task["CallType"], "Inbound");
    assert_eq!(task["CallDurationInSeconds"], 61);
    assert_eq!(task["Phone"], CALLER);
    assert_eq!(task["Status"], "Completed");
    assert_eq!(task["entityApiName"], "Task");
    assert_eq!(task["ActivityDate"], "2026-11-21");
    assert!(!task["CallObject"].as_str().unwrap().is_empty());
}

#[test]
fn a_click_brings_its_record_as_who_or_what() {
    for (record, who, what) in [
        ("0035g00000CCCCC", Some("0035g00000CCCCC"), None),
        ("5005g00000DDDDD", None, Some("5005g00000DDDDD")),
    ] {
        let mut world = World::new(Profile::Full).logged_in();
        world.click_on(COLLEAGUE, record);
        world.wait(3_000);
        world.act(Action::Hangup);
        let task = &logs(&world)[0];
        assert_eq!((task["WhoId"].as_str(), task["WhatId"].as_str()), (who, what));
        assert_eq!(task["CallType"], "Internal");
        assert_eq!(task["Subject"], "Internal call to 7722");
    }
}

#[test]
fn several_matches_link_the_log_to_none() {
    let mut world = World::new(Profile::Full);
    world.crm.records.push(("0035g00000BBBBB", "Contact", "Bob"));
    let mut world = world.talking();
    world.act(Action::Hangup);
    assert_eq!((logs(&world)[0].get("WhoId"), logs(&world)[0].get("WhatId")), (None, None));
}

#[test]
fn a_number_that_was_dialled_and_not_reached_is_logged() {
    let mut world = World::new(Profile::Full).logged_in();
    world.act(Action::Dial("94155550002".into()));
    world.wait(20_000);
    world.act(Action::Hangup);
    assert_eq!(logs(&world)[0]["Subject"], "Call to 94155550002");
    assert_eq!((logs(&world)[0]["CallDurationInSeconds"].as_u64(), world.crm.pops()), (Some(0), 0));
}

#[test]
fn a_missed_call_is_logged_only_with_a_note() {
    let mut world = World::new(Profile::Full).logged_in();
    let call = world.ring(CALLER);
    world.far_hangs_up(call);
    world.wait(5_000);
    assert_eq!(logs(&world).len(), 0);
    world.type_into(note_of(&world.call()), "call back");
    world.wait(2_500);
    assert_eq!(logs(&world)[0]["Subject"], format!("Missed call from {CALLER}"));
    assert_eq!(logs(&world)[0]["Description"], "call back");
}

#[test]
fn a_site_may_want_no_logs() {
    let mut world = World::new(Profile::Full).setting("/CallLog/save", "no").talking();
    world.act(Action::Hangup);
    world.wait(5_000);
    assert_eq!((logs(&world).len(), world.call().log_text.as_str()), (0, ""));
}

#[test]
fn a_refused_log_stays_visible_with_its_note_and_can_be_tried_again() {
    let mut world = talking();
    world.type_into(note_of(&world.call()), "wants a quote");
    world.crm.save_log = vec![Some("FIELD_CUSTOM_VALIDATION: no".into())];
    world.act(Action::Hangup);
    let call = world.call();
    assert_eq!(call.log_text, "Call log not saved: SERVER_ERROR: FIELD_CUSTOM_VALIDATION: no");
    assert!(call.can_retry_log);
    world.wait(600_000);
    assert_eq!(world.states(), ["ended"], "it does not go by itself");
    world.reload();
    assert_eq!(world.call().note.text, "wants a quote");
    world.act(Action::RetryLog(world.call().id));
    assert_eq!(world.call().log_text, "Call log saved");
    assert_eq!((logs(&world).len(), logs(&world)[1]["Description"].as_str()), (2, Some("wants a quote")));
    assert!(!world.call().can_retry_log);
}

#[test]
fn an_unanswered_log_may_have_been_saved_and_the_agent_decides() {
    let mut world = talking();
    world.crm.save_log = vec![None];
    world.act(Action::Hangup);
    assert_eq!(world.call().log_text, "Saving the call log");
    world.wait(15_500);
    assert!(world.call().log_text.contains("may have been saved"));
    world.wait(60_000);
    assert_eq!(logs(&world).len(), 1, "never twice by itself");
    world.act(Action::RetryLog(world.call().id));
    assert_eq!(world.call().log_text, "Call log saved");
}

#[test]
fn a_page_load_while_the_log_is_saved_leaves_it_unknown() {
    let mut world = talking();
    world.crm.save_log = vec![None];
    world.act(Action::Hangup);
    world.reload();
    assert!(world.call().log_text.contains("may have been saved"));
    assert_eq!(logs(&world).len(), 1);
}

#[test]
fn a_note_typed_after_the_end_goes_into_the_same_task_once_it_rests() {
    let mut world = talking();
    world.act(Action::Hangup);
    for text in ["c", "ca", "cal", "call back"] {
        world.type_into(note_of(&world.call()), text);
        world.wait(500);
    }
    assert_eq!(world.call().log_text, "Saved; the note has changed since");
    world.wait(2_000);
    let tasks = logs(&world);
    assert_eq!(tasks.len(), 2, "a create and one update");
    assert_eq!(
        (tasks[1]["Id"].as_str(), tasks[1]["Description"].as_str()),
        (Some("00T000000000001"), Some("call back"))
    );
    assert_eq!(tasks[1].get("entityApiName"), None);
    assert_eq!(world.call().log_text, "Call log saved");
}

#[test]
fn a_note_typed_while_the_log_is_saved_is_not_lost() {
    let mut world = talking();
    world.crm.save_log = vec![None];
    world.act(Action::Hangup);
    world.type_into(note_of(&world.call()), "late");
    world.wait(20_000);
    world.act(Action::RetryLog(world.call().id));
    assert_eq!(logs(&world)[1]["Description"], "late");
}

#[test]
fn a_note_typed_just_before_the_call_is_closed_is_saved() {
    let mut world = talking();
    world.act(Action::Hangup);
    world.type_into(note_of(&world.call()), "late");
    world.act(Action::CloseCall(world.call().id));
    assert_eq!(logs(&world)[1]["Description"], "late");
    assert!(world.states().is_empty());
}

#[test]
fn a_call_that_is_closed_while_its_log_is_refused_stays_with_its_note() {
    let mut world = talking();
    world.act(Action::Hangup);
    world.type_into(note_of(&world.call()), "late");
    world.crm.save_log = vec![Some("no".into())];
    world.act(Action::CloseCall(world.call().id));
    assert_eq!(world.call().log_text, "Call log not saved: SERVER_ERROR: no");
    assert_eq!(world.call().note.text, "late");
}

#[test]
fn a_call_whose_note_is_not_saved_can_not_be_closed_until_the_note_is_saved_or_cleared() {
    let mut world = talking();
    world.type_into(note_of(&world.call()), "precious");
    world.crm.save_log = vec![Some("no".into())];
    world.act(Action::Hangup);
    assert!(!world.call().can_close);
    world.act(Action::CloseCall(world.call().id));
    assert!(world.says("Its note is not saved"), "{:?}", world.notices());
    assert_eq!(world.call().note.text, "precious");
    world.type_into(note_of(&world.call()), "");
    assert!(world.call().can_close);
}

#[test]
fn a_note_is_kept_from_the_first_keystroke() {
    let mut world = talking();
    world.type_into(note_of(&world.call()), "w");
    world.reload();
    assert_eq!(world.call().note.text, "w");
    assert!(world.call().note.revision > 0, "the page takes it over");
    world.act(Action::Hangup);
    assert_eq!(logs(&world)[0]["Description"], "w");
}

#[test]
fn a_note_typed_just_before_a_page_load_goes_into_the_task_after_it() {
    let mut world = talking();
    world.act(Action::Hangup);
    world.type_into(note_of(&world.call()), "late");
    world.reload();
    world.wait(3_000);
    assert_eq!((logs(&world).len(), logs(&world)[1]["Id"].as_str()), (2, Some("00T000000000001")));
}

#[test]
fn classic_gets_the_same_task_as_a_query_string() {
    let mut world = World::new(Profile::Full).classic().talking();
    world.type_into(note_of(&world.call()), "50% off");
    world.act(Action::Hangup);
    let [call] = world.crm.all("saveLog")[..] else { panic!("one log") };
    assert_eq!(call[0], "Task");
    let fields = call[1].as_str().unwrap();
    assert!(
        fields.contains("Description=50%25%20off") && fields.contains("WhoId=0035g00000AAAAA"),
        "{fields}"
    );
    assert_eq!(world.call().log_text, "Call log saved");
}
