//! Call logs and notes: one task for each call, nothing lost (the issue's item 5).

use cordboard::input::{Action, ActionName};
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
        assert_eq!(task["Subject"], "Internal call to Ada Byron, 1 s");
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
    assert_eq!(logs(&world)[0]["Subject"], "Missed call from Ada Byron");
    assert_eq!(logs(&world)[0]["Description"], "call back");
}

#[test]
fn a_site_may_want_no_logs() {
    let mut world = World::new(Profile::Full).setting("/CallLog/save", "no").talking();
    world.act(Action::Hangup);
    world.wait(5_000);
    assert_eq!((logs(&world).len(), world.call().log_text.to_string().as_str()), (0, ""));
}

#[test]
fn a_refused_log_stays_visible_with_its_note_and_can_be_tried_again() {
    let mut world = talking();
    world.type_into(note_of(&world.call()), "wants a quote");
    world.crm.save_log = vec![Some("FIELD_CUSTOM_VALIDATION: no".into())];
    world.act(Action::Hangup);
    let call = world.call();
    assert_eq!(call.log_text, "Call log not saved. It is tried again by itself");
    assert_eq!(call.log_detail, "SERVER_ERROR: FIELD_CUSTOM_VALIDATION: no");
    assert!(call.can(ActionName::RetryLog));
    world.wait(20_000);
    assert_eq!(world.states(), ["ended"]);
    world.reload();
    assert_eq!(world.call().note.text, "wants a quote");
    world.act(Action::RetryLog(world.call().id));
    assert_eq!(world.call().log_text, "Call log saved");
    assert_eq!((logs(&world).len(), logs(&world)[1]["Description"].as_str()), (2, Some("wants a quote")));
    assert!(!world.call().can(ActionName::RetryLog));
}

#[test]
fn an_unanswered_log_may_have_been_saved_and_the_agent_decides() {
    let mut world = talking();
    world.crm.save_log = vec![None];
    world.act(Action::Hangup);
    assert_eq!(world.call().log_text, "Saving the call log");
    world.wait(15_500);
    assert!(world.call().log_text.to_string().contains("may have been saved"));
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
    assert!(world.call().log_text.to_string().contains("may have been saved"));
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
    assert_eq!(world.call().log_text, "Saved; the new note follows");
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
    assert_eq!(world.call().log_text, "Call log not saved. It is tried again by itself");
    assert_eq!(world.call().note.text, "late");
}

#[test]
fn a_call_whose_note_is_not_saved_can_not_be_closed_until_the_note_is_saved_or_cleared() {
    let mut world = talking();
    world.type_into(note_of(&world.call()), "precious");
    world.crm.save_log = vec![Some("no".into())];
    world.act(Action::Hangup);
    assert!(!world.call().can(ActionName::CloseCall));
    world.act(Action::CloseCall(world.call().id));
    assert!(world.says("Its note is not saved"), "{:?}", world.notices());
    assert_eq!(world.call().note.text, "precious");
    world.type_into(note_of(&world.call()), "");
    assert!(world.call().can(ActionName::CloseCall));
}

/// A call whose note the CRM refused.
fn refused() -> World {
    let mut world = talking();
    world.type_into(note_of(&world.call()), "precious");
    world.crm.save_log = vec![Some("no".into()); 9];
    world.act(Action::Hangup);
    world
}

#[test]
fn a_note_that_the_crm_refused_is_thrown_away_only_after_a_question() {
    let mut world = refused();
    let call = world.call();
    assert!(call.can(ActionName::RetryLog) && call.can(ActionName::DiscardLog));
    world.act(Action::DiscardLog(call.id));
    let asked = world.shared().question.unwrap();
    assert_eq!(asked.text, "Throw away the note about Ada Byron? It is not saved in the CRM.");
    assert_eq!(asked.yes, "Throw it away");
    world.act(Action::Refuse(asked.id));
    assert_eq!((world.shared().question, world.call().note.text.as_str()), (None, "precious"));
    world.act(Action::DiscardLog(call.id));
    world.reload();
    assert_eq!(world.call().note.text, "precious", "a page load is no yes");
    world.act(Action::DiscardLog(call.id));
    world.act(Action::Confirm(world.shared().question.unwrap().id));
    assert!(world.states().is_empty() && !world.kept().contains("precious"));
    let tried = logs(&world).len();
    world.wait(600_000);
    assert_eq!(logs(&world).len(), tried, "it is not tried any more");
    world.reload();
    assert!(world.states().is_empty());
}

#[test]
fn a_note_that_is_saved_meanwhile_is_not_asked_about_any_more() {
    let mut world = refused();
    world.crm.save_log.clear();
    world.act(Action::DiscardLog(world.call().id));
    let asked = world.shared().question.unwrap();
    world.wait(31_000);
    assert_eq!(
        (world.call().log_text.to_string().as_str(), world.shared().question),
        ("Call log saved", None)
    );
    assert!(!world.call().can(ActionName::DiscardLog));
    world.act(Action::Confirm(asked.id));
    assert_eq!(world.call().note.text, "precious");
}

#[test]
fn a_change_that_is_not_saved_is_not_called_a_note_that_is_not_saved() {
    let mut world = talking();
    world.type_into(note_of(&world.call()), "first");
    world.act(Action::Hangup);
    world.crm.save_log = vec![Some("no".into())];
    world.type_into(note_of(&world.call()), "first and second");
    world.wait(3_000);
    world.act(Action::CloseCall(world.call().id));
    assert!(world.says("What you wrote or chose last is not saved"), "{:?}", world.notices());
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

#[test]
fn a_log_is_not_related_to_what_a_task_can_not_be_related_to() {
    for record in
        ["0055g00000EEEEE", "00U5g00000EEEEE", "00G5g00000EEEEE", "00v5g00000EEEEE", "0D55g00000EEEEE"]
    {
        for classic in [false, true] {
            let mut world = World::new(Profile::Full);
            if classic {
                world = world.classic();
            }
            let mut world = world.logged_in();
            world.click_on(COLLEAGUE, record);
            world.wait(3_000);
            world.act(Action::Hangup);
            assert_eq!(world.call().log_text, "Call log saved");
            assert!(!world.crm.all("saveLog")[0].to_string().contains(record), "{record}");
        }
    }
}

#[test]
fn a_clicked_task_is_brought_up_to_date_instead_of_a_new_one() {
    let mut world = World::new(Profile::Full).logged_in();
    world.click_on(COLLEAGUE, "00T5g00000EEEEE");
    world.wait(12_000);
    world.act(Action::Hangup);
    let task = logs(&world)[0].clone();
    assert_eq!((task["Id"].as_str(), task["Status"].as_str()), (Some("00T5g00000EEEEE"), Some("Completed")));
    assert_eq!(task["CallDurationInSeconds"], 10);
    for name in ["entityApiName", "WhoId", "WhatId", "Subject", "Description", "ActivityDate", "TaskSubtype"]
    {
        assert_eq!(task.get(name), None, "{name}: it keeps its own");
    }
    world.type_into(note_of(&world.call()), "agreed");
    world.wait(3_000);
    let update = logs(&world)[1].clone();
    assert_eq!(
        (update["Id"].as_str(), update["Description"].as_str()),
        (Some("00T5g00000EEEEE"), Some("agreed"))
    );
}

#[test]
fn a_task_whose_call_came_to_nothing_is_not_completed() {
    let mut world = World::new(Profile::Full).logged_in();
    world.click_on("(415) 555-0002", "00T5g00000EEEEE");
    world.wait(5_000);
    world.act(Action::Hangup);
    assert_eq!(
        (logs(&world)[0]["Id"].as_str(), logs(&world)[0].get("Status")),
        (Some("00T5g00000EEEEE"), None)
    );
}

#[test]
fn a_relation_that_the_crm_refuses_is_left_out_and_the_log_is_saved_once() {
    let mut world = World::new(Profile::Full).logged_in();
    world.click_on(COLLEAGUE, "0ZZ5g00000EEEEE");
    world.wait(3_000);
    world.crm.save_log =
        vec![Some("FIELD_INTEGRITY_EXCEPTION: Related To ID: id value of incorrect type".into())];
    world.act(Action::Hangup);
    let tasks = logs(&world);
    assert_eq!((tasks.len(), tasks[0]["WhatId"].as_str()), (2, Some("0ZZ5g00000EEEEE")));
    assert_eq!(
        (tasks[1].get("WhatId"), world.call().log_text.to_string().as_str()),
        (None, "Call log saved")
    );
    let mut stubborn = World::new(Profile::Full).talking();
    let refusal = || Some("INVALID_CROSS_REFERENCE_KEY: WhoId".to_owned());
    stubborn.crm.save_log = vec![refusal(), refusal(), refusal()];
    stubborn.act(Action::Hangup);
    assert_eq!(logs(&stubborn).len(), 2, "not again and again");
    assert!(stubborn.call().can(ActionName::RetryLog));
}

#[test]
fn an_orgs_own_fields_and_status_go_into_the_task() {
    let fields = "RecordTypeId=012000000000001AAA, Call_Reason__c=Phone,Queue_Line__c=${dnis}, \
                  Number__c=${direction}: ${remoteNumber|digits}, Empty__c=${queue},Type=Call";
    for classic in [false, true] {
        let mut world =
            World::new(Profile::Full).setting("/CallLog/status", "Done").setting("/CallLog/fields", fields);
        if classic {
            world = world.classic();
        }
        let mut world = world.talking();
        world.act(Action::Hangup);
        world.type_into(note_of(&world.call()), "x");
        world.wait(3_000);
        let calls = world.crm.all("saveLog");
        assert_eq!(calls.len(), 2);
        for call in calls {
            let text = call.to_string();
            let said = if classic {
                [
                    "Status=Done",
                    "RecordTypeId=012000000000001AAA",
                    "Call_Reason__c=Phone",
                    "Queue_Line__c=5000",
                    "Number__c=inbound%3A%20442079460000",
                    "Type=Call",
                ]
            } else {
                [
                    r#""Status":"Done""#,
                    r#""RecordTypeId":"012000000000001AAA""#,
                    r#""Call_Reason__c":"Phone""#,
                    r#""Queue_Line__c":"5000""#,
                    r#""Number__c":"inbound: 442079460000""#,
                    r#""Type":"Call""#,
                ]
            };
            for words in said {
                assert!(text.contains(words), "{words} in {text}");
            }
            assert!(!text.contains("Empty__c"), "{text}");
        }
    }
}

#[test]
fn an_orgs_own_field_wins_over_the_usual_one_and_a_wrong_one_is_named() {
    let fields = "Subject=${direction} call,Id=1,No name=2,Other__c=${nonsense},Type=A,Type=B";
    let mut world = World::new(Profile::Full).setting("/CallLog/fields", fields).talking();
    for words in ["Id=1", "No name=2", "Other__c=${nonsense}", "Type=B"] {
        assert!(world.says(words), "{words}: {:?}", world.notices());
    }
    world.act(Action::Hangup);
    assert_eq!(
        (logs(&world)[0]["Subject"].as_str(), logs(&world)[0]["Type"].as_str()),
        (Some("inbound call"), Some("A"))
    );
}

/// An agent talks with the caller, consults a colleague, and both calls have notes.
fn noted() -> World {
    let mut world = World::new(Profile::Full).consulting();
    let notes: Vec<_> = world.shared().calls.iter().map(note_of).collect();
    world.type_into(notes[0], "Bob takes it");
    world.type_into(notes[1], "wants a quote");
    world
}

#[test]
fn a_transferred_call_has_one_task_with_what_the_consultation_adds() {
    let both = "wants a quote\n\nConsultation with 7722: Bob takes it";
    for swaps in [false, true] {
        let mut world = noted();
        if swaps {
            world.act(Action::Alternate);
        }
        world.act(Action::Transfer("".into()));
        world.wait(5_000);
        let tasks = logs(&world);
        assert_eq!((tasks.len(), tasks[0]["Description"].as_str()), (1, Some(both)), "{swaps}");
        assert_eq!(tasks[0]["WhoId"], "0035g00000AAAAA");
        let part = world.shared().calls.into_iter().find(|call| call.number == COLLEAGUE).unwrap();
        assert_eq!(part.log_text, "Its note is in the log of the call");
        world.type_into(note_of(&part), "Bob has it");
        world.wait(3_000);
        let tasks = logs(&world);
        assert_eq!((tasks.len(), tasks[1]["Id"].as_str()), (2, Some("00T000000000001")));
        assert!(tasks[1]["Description"].as_str().unwrap().ends_with("Bob has it"));
        world.wait(70_000);
        assert!(world.states().is_empty(), "{:?}", world.states());
        assert_eq!(logs(&world).len(), 2);
    }
}

#[test]
fn a_consultation_that_was_clicked_and_joined_is_in_the_one_task_by_its_name() {
    for end in [Action::Transfer("".into()), Action::Conference("".into())] {
        let mut world = World::new(Profile::Full).talking();
        world.click_on(COLLEAGUE, "0035g00000CCCCC");
        world.wait(3_000);
        let joins = matches!(end, Action::Conference(_));
        world.act(end);
        if joins {
            world.act(Action::Hangup);
        }
        let tasks = logs(&world);
        assert_eq!((tasks.len(), tasks[0]["WhoId"].as_str()), (1, Some("0035g00000AAAAA")));
        assert_eq!(tasks[0]["Description"], "Consultation with 7722 (Ada Byron)");
    }
}

#[test]
fn a_consultation_that_the_agent_left_is_in_the_task_of_the_call_that_goes_on() {
    let mut world = noted();
    world.act(Action::Reconnect);
    assert_eq!((world.states(), logs(&world).len()), (vec!["connected", "ended"], 0));
    let part = world.shared().calls[1].clone();
    assert_eq!(part.log_text, "Its note goes into the log of the call");
    world.act(Action::CloseCall(part.id));
    world.wait(70_000);
    world.act(Action::Hangup);
    let tasks = logs(&world);
    assert_eq!(tasks.len(), 1);
    assert_eq!(tasks[0]["Description"], "wants a quote\n\nConsultation with 7722: Bob takes it");
    world.wait(70_000);
    assert_eq!((world.states().len(), logs(&world).len()), (0, 1));
}

#[test]
fn a_clicked_call_during_a_call_that_was_not_joined_has_a_task_with_its_record() {
    let mut world = World::new(Profile::Full).talking();
    world.click_on(COLLEAGUE, "5005g00000DDDDD");
    world.wait(3_000);
    world.act(Action::Reconnect);
    world.act(Action::Hangup);
    let tasks = logs(&world);
    assert_eq!((tasks.len(), tasks[0]["WhatId"].as_str()), (2, Some("5005g00000DDDDD")));
    assert_eq!(tasks[1]["WhoId"], "0035g00000AAAAA");
}

#[test]
fn two_customers_who_are_joined_have_a_task_each() {
    let mut world = World::new(Profile::Full).talking();
    world.ring("4155551212");
    world.act(Action::Answer);
    world.act(Action::Transfer("".into()));
    world.act(Action::Confirm(world.shared().question.unwrap().id));
    let phones: Vec<_> = logs(&world).iter().map(|task| task["Phone"].as_str().unwrap().to_owned()).collect();
    assert_eq!(phones.len(), 2, "{phones:?}");
}

#[test]
fn a_transfer_that_only_a_snapshot_tells_has_one_task() {
    let mut world = noted();
    world.switchboard.mute_side(cordboard_simulator::Side::A, true);
    world
        .switchboard
        .press(world.now_ms, crate::world::EXTENSION, "transfer", &serde_json::json!({}))
        .unwrap();
    drop(world.switchboard.take_outputs());
    world.switchboard.mute_side(cordboard_simulator::Side::A, false);
    world.wait(10_000);
    assert_eq!((world.states(), logs(&world).len()), (vec!["ended", "ended"], 1));
}

#[test]
fn a_note_of_a_consultation_that_was_refused_with_its_call_is_not_lost() {
    let mut world = noted();
    world.crm.save_log = vec![Some("no".into())];
    world.act(Action::Transfer("".into()));
    let part = world.shared().calls.into_iter().find(|call| call.number == COLLEAGUE).unwrap();
    world.act(Action::CloseCall(part.id));
    assert!(world.says("Its note is not saved"), "{:?}", world.notices());
    world.wait(20_000);
    assert_eq!(world.states().len(), 2);
    let main = world.shared().calls.into_iter().find(|call| call.can(ActionName::RetryLog)).unwrap();
    world.act(Action::RetryLog(main.id));
    assert!(logs(&world)[1]["Description"].as_str().unwrap().contains("Bob takes it"));
}

#[test]
fn a_crm_that_refuses_for_ten_minutes_gets_each_log_once_and_later() {
    let mut world = World::new(Profile::Full).logged_in();
    world.crm.save_log = vec![Some("UNABLE_TO_LOCK_ROW".into()); 40];
    for note in ["one", "two", ""] {
        world.ring(CALLER);
        world.act(Action::Answer);
        world.act(Action::Hangup);
        world.type_into(note_of(&world.call()), note);
        world.wait(60_000);
    }
    world.wait(200_000);
    world.reload();
    world.wait(220_000);
    let tried = logs(&world).len();
    assert!((9..=24).contains(&tried), "not all the time: {tried}");
    world.crm.save_log.clear();
    world.wait(300_000);
    let saved = logs(&world).split_off(tried);
    let mut notes: Vec<_> = saved.iter().map(|task| task["Description"].as_str().unwrap()).collect();
    notes.sort_unstable();
    assert_eq!(notes, ["", "one", "two"]);
    world.wait(600_000);
    assert_eq!(logs(&world).len(), tried + 3, "once");
    assert!(world.states().is_empty());
}

#[test]
fn an_update_whose_answer_is_lost_is_repeated_in_the_same_task() {
    let mut world = talking();
    world.act(Action::Hangup);
    world.crm.save_log = vec![None];
    world.type_into(note_of(&world.call()), "late");
    world.wait(60_000);
    let tasks = logs(&world);
    assert_eq!(tasks.len(), 3);
    assert!(tasks[1..].iter().all(|task| task["Id"] == "00T000000000001" && task["Description"] == "late"));
}

#[test]
fn a_crm_that_refuses_forever_is_not_asked_forever() {
    let mut world = talking();
    world.crm.save_log = vec![Some("no".into()); 1_000];
    world.act(Action::Hangup);
    world.wait(8 * 60 * 60 * 1_000);
    assert_eq!(logs(&world).len(), 21);
    assert_eq!(world.call().log_text, "Call log not saved");
    assert!(world.call().can(ActionName::RetryLog));
}
