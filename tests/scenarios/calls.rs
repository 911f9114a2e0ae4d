//! Calls: shown, steered, popped and logged (spec/ctisvr.md 4 and 5).

use cordboard::effect::Event;
use cordboard::input::{Action, ActionName};
use cordboard_simulator::Profile;

use crate::world::{CALLER, COLLEAGUE, World, note_of};

#[test]
fn a_whole_call_rings_pops_talks_and_is_logged_once() {
    let mut world = World::new(Profile::Full).logged_in();
    let call = world.ring("+442079460000");
    assert_eq!(world.states(), ["alerting"]);
    assert_eq!(world.call().number, "+442079460000");
    assert_eq!(world.call().dnis, "5000");
    assert_eq!(world.crm.pops(), 1);
    assert_eq!(world.call().pop_text, "Record: Ada Byron");

    world.act(Action::Answer);
    assert_eq!(world.states(), ["connected"]);
    world.type_into(note_of(&world.call()), "wants a quote");
    world.wait(20_000);
    world.act(Action::Hold);
    assert_eq!(world.states(), ["held"]);
    world.act(Action::Retrieve);
    assert_eq!(world.states(), ["connected"]);
    world.far_hangs_up(call);
    assert_eq!(world.states(), ["ended"]);

    let logs = world.crm.all("saveLog");
    assert_eq!(logs.len(), 1);
    let task = &logs[0]["value"];
    assert_eq!(task["Subject"], "Call from Ada Byron, 20 s");
    assert_eq!(task["Description"], "wants a quote");
    assert_eq!(task["WhoId"], "0035g00000AAAAA");
    assert_eq!(task["CallDurationInSeconds"], 20);
    assert_eq!(world.call().log_text, "Call log saved");
    assert_eq!(world.crm.pops(), 1);
}

#[test]
fn a_consultation_is_transferred() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring("+442079460000");
    world.act(Action::Answer);
    world.act(Action::Consult("7722".into()));
    assert_eq!(world.states(), ["ringing", "held"]);
    world.wait(3_000);
    assert_eq!(world.states(), ["connected", "held"]);
    assert!(world.shared().dialing.two_calls);
    world.act(Action::Transfer("".into()));
    assert!(world.states().iter().all(|state| *state == "ended"), "{:?}", world.states());
    assert_eq!(world.crm.all("saveLog").len(), 1, "a consultation belongs to its call");
}

fn number_in(world: &World, state: &str) -> String {
    let calls = world.shared().calls;
    calls
        .iter()
        .find(|call| call.state.word() == state)
        .map(|call| call.number.to_string())
        .unwrap_or_default()
}

#[test]
fn the_caller_and_the_number_called_are_shown() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring_with("4155551212", "5100", "");
    let call = world.call();
    assert_eq!(
        (call.number.as_str(), call.dnis.as_str(), call.state_text.to_string().as_str()),
        ("4155551212", "5100", "Incoming call")
    );
    assert!(call.can(ActionName::Answer) && !call.can(ActionName::Hold) && !call.can(ActionName::SendDigits));
    let other = World::new(Profile::Full);
    let mut unknown = other.logged_in();
    unknown.ring("");
    assert_eq!(unknown.call().unknown, "Unknown caller");
    assert_eq!(unknown.call().number, "");
}

#[test]
fn a_second_caller_is_shown_first_and_its_answer_holds_the_first_call() {
    let mut world = World::new(Profile::Full).talking();
    world.ring("4155551212");
    assert_eq!((world.states(), world.call().number.as_str()), (vec!["alerting", "connected"], "4155551212"));
    world.act(Action::Answer);
    assert_eq!(world.states(), ["connected", "held"]);
    assert_eq!(
        (number_in(&world, "connected").as_str(), number_in(&world, "held").as_str()),
        ("4155551212", CALLER)
    );
}

#[test]
fn of_two_calls_each_button_stands_on_the_row_that_it_moves() {
    let mut world = World::new(Profile::Full).consulting();
    let shared = world.shared();
    let [active, held] = shared.calls.as_slice() else { panic!("{:?}", world.states()) };
    assert!(
        active.can(ActionName::Hangup)
            && active.can(ActionName::Hold)
            && active.can(ActionName::Reconnect)
            && active.can(ActionName::SendDigits)
    );
    assert!(!active.can(ActionName::Retrieve) && !active.can(ActionName::Alternate));
    assert!(held.can(ActionName::Alternate) && !held.can(ActionName::Retrieve), "it can only be swapped");
    assert!(!held.can(ActionName::Hangup) && !held.can(ActionName::Hold) && !held.can(ActionName::Reconnect));
    world.act(Action::Alternate);
    assert_eq!(
        (number_in(&world, "connected").as_str(), number_in(&world, "held").as_str()),
        (CALLER, COLLEAGUE)
    );
    world.act(Action::Hangup);
    assert_eq!((world.states(), world.call().number.as_str()), (vec!["held", "ended"], COLLEAGUE));
    assert!(world.call().can(ActionName::Retrieve) && world.call().can(ActionName::Hangup));
    world.act(Action::Retrieve);
    assert_eq!(world.states(), ["connected", "ended"]);
}

#[test]
fn reconnect_leaves_the_consultation_and_takes_the_caller_back() {
    let mut world = World::new(Profile::Full).consulting();
    world.act(Action::Reconnect);
    assert_eq!(
        (number_in(&world, "connected").as_str(), number_in(&world, "ended").as_str()),
        (CALLER, COLLEAGUE)
    );
    world.wait(9_000);
    assert_eq!(world.states(), ["connected", "ended"]);
}

#[test]
fn reconnect_leaves_a_consultation_that_is_busy() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Consult("95550001".into()));
    assert_eq!(world.states(), ["failed", "held"]);
    world.act(Action::Reconnect);
    assert_eq!(world.states(), ["connected", "ended"]);
}

#[test]
fn the_caller_who_gives_up_during_a_consultation_leaves_it_alone() {
    let mut world = World::new(Profile::Full).consulting();
    let held = world.switchboard.truth(crate::world::EXTENSION).calls[0].1.callid;
    world.far_hangs_up(held);
    assert_eq!((world.states(), world.call().number.as_str()), (vec!["connected", "ended"], COLLEAGUE));
    world.wait(9_000);
    assert_eq!(world.states(), ["connected", "ended"]);
}

#[test]
fn a_conference_of_two_steps_shows_its_parties_and_goes_on_when_one_is_dropped() {
    let mut world = World::new(Profile::Full).consulting();
    world.act(Action::Conference("".into()));
    assert_eq!(world.states(), ["connected"]);
    let call = world.call();
    assert_eq!((call.number.as_str(), call.parties.as_slice()), (CALLER, [COLLEAGUE.into()].as_slice()));
    assert!(call.can(ActionName::DropParty));
    world.wait(9_000);
    assert_eq!(world.call().parties, [COLLEAGUE], "a snapshot names no parties and takes none away");
    world.act(Action::DropParty(COLLEAGUE.into()));
    world.wait(9_000);
    assert_eq!((world.states()[0], world.call().parties.len()), ("connected", 0));
    world.act(Action::Hangup);
    assert_eq!(world.states(), ["ended"]);
    assert_eq!((world.crm.pops(), world.crm.all("saveLog").len()), (1, 1));
}

#[test]
fn the_first_caller_can_be_dropped_from_a_conference() {
    let mut world = World::new(Profile::Full).consulting();
    world.act(Action::Conference("".into()));
    world.act(Action::DropParty(CALLER.into()));
    world.wait(9_000);
    assert_eq!((world.states()[0], world.call().number.as_str()), ("connected", COLLEAGUE));
}

#[test]
fn a_call_stays_the_customers_where_the_customer_leaves_a_conference_first() {
    let mut world = World::new(Profile::Full).consulting();
    world.act(Action::Conference("".into()));
    world.wait(500);
    world.act(Action::DropParty(CALLER.into()));
    world.wait(9_000);
    let card = world.call();
    assert_eq!((card.number.as_str(), card.name.as_str()), (COLLEAGUE, ""), "who is at the other end now");
    world.wait(2_000);
    world.act(Action::Hangup);
    let logs = world.crm.all("saveLog");
    let task = &logs[logs.len() - 1]["value"];
    assert_eq!(
        (
            task["Subject"].as_str().map(|subject| subject.starts_with("Call from Ada Byron, ")),
            task["Phone"].as_str()
        ),
        (Some(true), Some(CALLER))
    );
    assert_eq!(world.shared().history[0].number, CALLER);
    world.wait(1_000);
    let past = world.shared().history[0].id;
    world.act(Action::Redial(past));
    assert_eq!(world.last("makecall")["destination"], "9011442079460000");
}

#[test]
fn a_conference_of_one_step_adds_a_party() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Conference(COLLEAGUE.into()));
    assert_eq!(world.states(), ["connected"]);
    assert_eq!(world.call().parties, [COLLEAGUE]);
    world.wait(9_000);
    assert_eq!(world.call().parties, [COLLEAGUE]);
}

#[test]
fn a_transfer_of_one_step_ends_the_call_for_us() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Transfer("2612".into()));
    assert_eq!(world.states(), ["ended"]);
    assert_eq!(world.crm.all("saveLog").len(), 1);
    world.wait(9_000);
    assert_eq!(world.states(), ["ended"]);
}

#[test]
fn a_transfer_while_the_colleague_still_rings_ends_both_calls_for_us() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Consult("2612".into()));
    assert_eq!(world.states(), ["ringing", "held"]);
    assert!(world.shared().dialing.can_transfer);
    world.act(Action::Transfer("".into()));
    assert_eq!(world.states(), ["ended"]);
}

#[test]
fn digits_go_out_while_talking() {
    let mut world = World::new(Profile::Full).talking();
    for digit in ["1", "*", "#"] {
        world.act(Action::SendDigits(digit.into()));
    }
    assert_eq!(world.switchboard.truth(crate::world::EXTENSION).calls[0].1.digits, "1*#");
    world.act(Action::Hold);
    assert!(!world.call().can(ActionName::SendDigits));
    world.act(Action::SendDigits("1".into()));
    assert!(world.says("while talking"));
}

#[test]
fn an_outgoing_call_rings_and_talks_and_its_clock_starts_at_the_answer() {
    let mut world = World::new(Profile::Full).logged_in();
    world.act(Action::Dial(COLLEAGUE.into()));
    assert_eq!((world.states(), world.call().state_text.to_string().as_str()), (vec!["ringing"], "Ringing"));
    let call = world.switchboard.truth(crate::world::EXTENSION).calls[0].1.callid;
    world.far_answers(call);
    let answered = world.now().wall_ms;
    world.wait(10_000);
    world.act(Action::Hold);
    world.act(Action::Retrieve);
    assert_eq!((world.call().state_text.to_string().as_str(), world.call().since), ("Talking", answered));
    world.wait(5_000);
    world.act(Action::Hangup);
    assert_eq!(world.call().lasted, Some(15_000));
}

#[test]
fn missed_calls_are_marked_in_the_history_and_twenty_are_kept() {
    let mut world = World::new(Profile::Full).logged_in();
    let missed = world.ring("4155551212");
    world.far_hangs_up(missed);
    assert_eq!(world.call().state_text, "Missed");
    let answered = world.ring(CALLER);
    world.act(Action::Answer);
    world.wait(5_000);
    world.far_hangs_up(answered);
    world.act(Action::Dial(COLLEAGUE.into()));
    world.act(Action::Hangup);
    let kinds: Vec<_> = world.shared().history.iter().map(|past| (past.kind.word(), past.lasted)).collect();
    assert_eq!(kinds, [("out", 0), ("in", 5_000), ("missed", 0)]);
    assert_eq!(world.shared().history[1].name, "Ada Byron");
    for _ in 0..30 {
        let call = world.ring("4155551212");
        world.far_hangs_up(call);
    }
    assert_eq!(world.shared().history.len(), 20);
}

#[test]
fn a_call_that_another_phone_takes_is_missed_here() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring(CALLER);
    let fields = serde_json::json!({"destination": "2612"});
    world.switchboard.press(world.now_ms, crate::world::EXTENSION, "deflectcall", &fields).unwrap();
    world.settle();
    assert_eq!((world.states(), world.shared().history[0].kind.word()), (vec!["ended"], "missed"));
}

#[test]
fn an_ended_call_leaves_the_panel_by_itself_or_when_it_is_closed() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Hangup);
    assert!(world.call().can(ActionName::CloseCall));
    world.wait(61_000);
    assert!(world.states().is_empty());
    let missed = world.ring("4155551212");
    world.act(Action::CloseCall(world.call().id));
    assert_eq!(world.states(), ["alerting"], "only what ended can be closed");
    world.far_hangs_up(missed);
    world.act(Action::CloseCall(world.call().id));
    assert!(world.states().is_empty());
}

#[test]
fn integrators_hear_of_states_calls_the_agent_and_refusals() {
    let mut world = World::new(Profile::Full).talking();
    world.refuse("hold", "no");
    world.act(Action::Hold);
    let heard = |event: &Event| world.events.contains(event);
    assert!(heard(&Event::State("connecting".into())) && heard(&Event::State("ready".into())));
    assert!(heard(&Event::Agent { agent_id: "4711".into(), mode: "auto".into() }));
    let id = world.call().id;
    for state in ["alerting", "connected"] {
        assert!(heard(&Event::Call { id, state: state.into(), number: CALLER.into() }), "{state}");
    }
    let told = |event: &Event| matches!(event, Event::Notice(words) if *words == "Hold failed: no.");
    assert!(world.events.iter().any(told));
}

#[test]
fn a_refusal_can_be_dismissed() {
    let mut world = World::new(Profile::Full).talking();
    world.refuse("hold", "no");
    world.act(Action::Hold);
    let notice = world.shared().notices[0].clone();
    assert!(notice.can_dismiss);
    world.act(Action::Dismiss(notice.id));
    assert!(world.notices().is_empty());
}

#[test]
fn many_missed_calls_leave_three_cards_and_a_full_list() {
    let mut world = World::new(Profile::Full).logged_in();
    for at in 0..8 {
        let call = world.ring(&format!("44207946000{at}"));
        world.far_hangs_up(call);
    }
    assert_eq!(world.states(), ["ended"; 3]);
    assert_eq!(world.call().number, "442079460007", "the latest stay");
    assert_eq!(world.shared().history.len(), 8);
}

#[test]
fn a_long_call_that_ends_after_many_others_stays_on_the_panel() {
    let mut world = World::new(Profile::Full).setting("/CallLog/save", "no").logged_in();
    let long = world.ring(CALLER);
    world.act(Action::Answer);
    for at in 0..4 {
        world.wait(1_000);
        let missed = world.ring(&format!("44207946000{at}"));
        world.far_hangs_up(missed);
    }
    world.wait(1_000);
    world.far_hangs_up(long);
    assert!(world.shared().calls.iter().any(|call| call.number == CALLER), "{:?}", world.shared().calls);
    assert_eq!(world.states(), ["ended"; 3]);
}

/// A colleague at 2612 consults our agent about a call: with a customer who called him, or whom he called.
fn consulted(profile: Profile, calls_out: bool, answers: bool) -> World {
    let mut world = World::new(profile).logged_in();
    if calls_out {
        press(&mut world, "2612", "makecall", &serde_json::json!({"destination": "914155551201"}));
        world.wait(5_000);
    } else {
        let ring = cordboard_simulator::Ring {
            from: CALLER.into(),
            to_extension: "2612".into(),
            called: "5000".into(),
            origcalling: String::new(),
        };
        world.switchboard.ring(world.now_ms, &ring).unwrap();
        press(&mut world, "2612", "answer", &serde_json::json!({}));
    }
    press(&mut world, "2612", "consultation", &serde_json::json!({"destination": crate::world::EXTENSION}));
    if answers {
        world.act(Action::Answer);
    }
    world.wait(2_000);
    world
}

fn press(world: &mut World, extension: &str, request: &str, fields: &serde_json::Value) {
    world.switchboard.press(world.now_ms, extension, request, fields).unwrap();
    world.settle();
}

#[test]
fn a_call_that_a_colleague_hands_over_is_one_card_with_name_pop_and_log() {
    for profile in [Profile::Full, Profile::Renamed] {
        for how in ["transfer", "conference"] {
            for (answers, lost) in [(true, false), (true, true), (false, false), (false, true)] {
                if how == "conference" && !answers {
                    continue;
                }
                let mut world = consulted(profile, false, answers);
                assert_eq!((world.crm.pops(), world.call().name.as_str()), (1, "Ada Byron"));
                if lost {
                    world.switchboard.press(world.now_ms, "2612", how, &serde_json::json!({})).unwrap();
                    drop(world.switchboard.take_outputs());
                } else {
                    press(&mut world, "2612", how, &serde_json::json!({}));
                }
                world.wait(10_000);
                let case = format!("{profile:?} {how} {answers} {lost}");
                let state = if answers { "connected" } else { "alerting" };
                assert_eq!((world.states(), world.crm.pops()), (vec![state], 1), "{case}");
                assert_eq!(
                    (world.call().number.as_str(), world.call().name.as_str()),
                    (CALLER, "Ada Byron"),
                    "{case}"
                );
                if how == "conference" {
                    if !lost {
                        assert_eq!(world.call().parties, ["2612"], "{case}");
                    }
                    press(&mut world, "2612", "hangup", &serde_json::json!({}));
                    world.wait(10_000);
                    assert_eq!(world.states(), ["connected"], "{case}");
                }
                if !answers {
                    world.act(Action::Answer);
                }
                world.act(Action::Hangup);
                world.wait(10_000);
                let logs = world.crm.all("saveLog");
                assert_eq!((world.states(), logs.len()), (vec!["ended"], 1), "{case}");
                assert_eq!(logs[0]["value"]["WhoId"], "0035g00000AAAAA");
                assert_eq!(logs[0]["value"]["Phone"], CALLER);
            }
        }
    }
}

#[test]
fn a_call_that_a_colleague_made_and_hands_over_gets_its_customers_name_pop_and_log() {
    for (answers, lost) in [(true, false), (true, true), (false, false)] {
        let mut world = consulted(Profile::Full, true, answers);
        assert_eq!(world.call().number, "2612");
        if lost {
            world.switchboard.press(world.now_ms, "2612", "transfer", &serde_json::json!({})).unwrap();
            drop(world.switchboard.take_outputs());
        } else {
            press(&mut world, "2612", "transfer", &serde_json::json!({}));
        }
        world.wait(10_000);
        assert_eq!(world.states().len(), 1);
        let popped = world.crm.all("searchAndScreenPop").len();
        assert_eq!((world.call().number.as_str(), popped), ("914155551201", 2), "{answers} {lost}");
        assert_eq!(world.call().name, "Ada Byron");
        if !answers {
            world.act(Action::Answer);
        }
        world.act(Action::Hangup);
        let logs = world.crm.all("saveLog");
        assert_eq!((logs.len(), logs[0]["value"]["Phone"].as_str()), (1, Some("914155551201")));
        assert_eq!(logs[0]["value"]["CallType"], "Inbound");
    }
}

#[test]
fn a_colleague_who_takes_the_customer_back_leaves_us_with_an_ended_consultation() {
    let mut world = consulted(Profile::Full, false, true);
    press(&mut world, "2612", "reconnect", &serde_json::json!({}));
    world.wait(10_000);
    assert_eq!((world.states(), world.crm.pops()), (vec!["ended"], 1));
}

#[test]
fn where_two_ring_the_panel_learns_which_of_them_the_server_answers() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring("+442079460001");
    world.wait(1_000);
    world.ring("+442079460002");
    world.wait(1_000);
    let with_button = |world: &World| -> Vec<String> {
        let calls = world.shared().calls;
        calls.iter().filter(|call| call.can(ActionName::Answer)).map(|call| call.number.to_string()).collect()
    };
    assert_eq!(
        with_button(&world),
        ["+442079460001"],
        "the one that rings longest, as long as nothing is known"
    );
    world.act(Action::Answer);
    let call = |number: &str| world.shared().calls.into_iter().find(|call| call.number == *number).unwrap();
    assert_eq!(call("+442079460002").state.word(), "connected", "the simulator's server picks the latest");
    assert_eq!(call("+442079460001").state.word(), "alerting");
    assert!(
        world.says("The CTI server answered Ada Byron. Ada Byron is still ringing."),
        "{:?}",
        world.notices()
    );
    world.wait(1_000);
    world.ring("+442079460003");
    world.wait(1_000);
    assert_eq!(with_button(&world), ["+442079460003"]);
    world.act(Action::Answer);
    assert!(!world.says("The CTI server answered"), "{:?}", world.notices());
}
