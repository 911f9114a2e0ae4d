//! After the call: dispositions, and the return to available.

use cordboard::input::{Action, ActionName, Field, PanelInput};
use cordboard::pages::view::CallView;
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Profile, Side};
use serde_json::Value;

use crate::world::{CALLER, COLLEAGUE, World, note_of};

const DISPOSITIONS: &str = "Sales/1=Order,Sales/2=Wants a quote,9=Wrong number";

fn site() -> World {
    World::new(Profile::Full).setting("/Wrapup/dispositions", DISPOSITIONS)
}

fn logs(world: &World) -> Vec<Value> {
    world.crm.all("saveLog").into_iter().map(|call| call["value"].clone()).collect()
}

fn choose(world: &mut World, code: &str) {
    world.act(Action::SetDisposition(world.call().id, code.into()));
}

fn chosen(call: &CallView) -> String {
    call.disposition.as_ref().expect("a disposition can be chosen").chosen.to_string()
}

#[test]
fn a_disposition_is_chosen_from_the_answer_on_and_goes_into_the_task() {
    let mut world = site().logged_in();
    world.ring(CALLER);
    assert_eq!(world.call().disposition, None, "not while it rings");
    world.act(Action::Answer);
    let offered = world.call().disposition.expect("from the answer on");
    let named: Vec<_> =
        offered.choices.iter().map(|choice| (&*choice.group, &*choice.code, &*choice.text)).collect();
    assert_eq!(named, [("Sales", "1", "Order"), ("Sales", "2", "Wants a quote"), ("", "9", "Wrong number")]);
    assert_eq!((offered.chosen.as_str(), offered.wanted.to_string().as_str()), ("", ""));
    choose(&mut world, "2");
    world.wait(5_000);
    assert_eq!(logs(&world).len(), 0);
    world.act(Action::Hangup);
    assert_eq!(chosen(&world.call()), "2");
    assert_eq!(logs(&world)[0]["CallDisposition"], "Wants a quote");
    world.wait(60_000);
    assert_eq!(logs(&world).len(), 1);
}

#[test]
fn a_disposition_that_is_chosen_or_changed_after_the_call_goes_into_the_same_task() {
    let mut world = site().talking();
    world.act(Action::Hangup);
    assert_eq!(logs(&world)[0].get("CallDisposition"), None);
    for code in ["1", "2", "9"] {
        choose(&mut world, code);
        world.wait(500);
    }
    assert_eq!(world.call().log_text, "Saved; the disposition has changed since");
    world.wait(2_000);
    let tasks = logs(&world);
    assert_eq!((tasks.len(), &tasks[1]["CallDisposition"]), (2, &Value::from("Wrong number")), "one update");
    assert_eq!(tasks[1]["Id"], "00T000000000001");
    assert_eq!(world.call().log_text, "Call log saved");
    choose(&mut world, "");
    world.wait(2_500);
    assert_eq!(logs(&world)[2]["CallDisposition"], "", "a choice that was taken back clears the field");
}

#[test]
fn a_disposition_of_a_call_whose_log_is_not_known_to_be_saved_keeps_its_card_and_can_be_saved_again() {
    let mut world = site().talking();
    world.crm.save_log.push(None);
    world.act(Action::Hangup);
    world.wait(60_000);
    choose(&mut world, "1");
    assert!(world.call().can(ActionName::RetryLog), "{}", world.call().log_text);
    world.act(Action::CloseCall(world.call().id));
    assert_eq!(chosen(&world.call()), "1", "not lost with the card");
    assert!(world.says("What became of the call is not saved"), "{:?}", world.notices());
    world.act(Action::RetryLog(world.call().id));
    assert_eq!(logs(&world).last().unwrap()["CallDisposition"], "Order");
    world.act(Action::CloseCall(world.call().id));
    assert!(world.states().is_empty());
}

#[test]
fn a_disposition_without_a_note_is_let_go_without_a_question() {
    let mut world = site().talking();
    choose(&mut world, "1");
    world.crm.save_log = vec![Some("no".into())];
    world.act(Action::Hangup);
    world.act(Action::DiscardLog(world.call().id));
    assert!(world.states().is_empty() && world.shared().question.is_none());
}

#[test]
fn a_disposition_chosen_just_before_the_call_is_closed_is_saved() {
    let mut world = site().talking();
    world.act(Action::Hangup);
    choose(&mut world, "1");
    world.act(Action::CloseCall(world.call().id));
    assert_eq!(logs(&world)[1]["CallDisposition"], "Order");
    assert!(world.states().is_empty());
}

#[test]
fn a_disposition_is_there_after_a_reload_in_every_tab_and_on_the_backup() {
    let mut world = site().warm().talking();
    choose(&mut world, "2");
    let tab = world.open_tab();
    assert_eq!(chosen(&world.adapter.view(tab).shared.calls[0]), "2");
    world.from(tab, PanelInput::Action(Action::SetDisposition(world.call().id, "9".into())));
    assert_eq!(chosen(&world.call()), "9");
    world.close_tab(tab);
    world.reload();
    assert_eq!(chosen(&world.call()), "9");
    world.wait(12_000);
    world.stop(Side::A);
    world.wait(2_000);
    assert_eq!(chosen(&world.call()), "9");
    world.act(Action::Hangup);
    assert_eq!(logs(&world)[0]["CallDisposition"], "Wrong number");
}

#[test]
fn a_required_disposition_keeps_the_card_and_not_the_log() {
    let mut world = site().setting("/Wrapup/required", "yes").talking();
    world.act(Action::Hangup);
    assert_eq!(logs(&world).len(), 1, "the log does not wait for it");
    let call = world.call();
    assert_eq!(call.disposition.as_ref().unwrap().wanted, "Choose a disposition");
    assert!(!call.can(ActionName::CloseCall));
    world.act(Action::CloseCall(call.id));
    assert!(world.says("Choose a disposition first"));
    world.wait(300_000);
    assert_eq!(world.states(), ["ended"], "it does not go by itself");
    world.reload();
    assert!(!world.call().can(ActionName::CloseCall));
    choose(&mut world, "9");
    assert!(world.call().can(ActionName::CloseCall));
    assert_eq!(world.call().disposition.unwrap().wanted, "");
    world.wait(70_000);
    assert!(world.states().is_empty());
    assert_eq!(logs(&world)[1]["CallDisposition"], "Wrong number");
}

#[test]
fn missed_calls_and_consultations_need_no_disposition() {
    let mut world = site().setting("/Wrapup/required", "yes").logged_in();
    let call = world.ring(CALLER);
    world.far_hangs_up(call);
    assert_eq!(world.call().disposition, None);
    world.wait(70_000);
    assert!(world.states().is_empty());
    let mut world = site().setting("/Wrapup/required", "yes").consulting();
    assert_eq!(world.call().disposition, None, "a consultation has that of its call");
    world.act(Action::Reconnect);
    assert_eq!(world.call().state.word(), "connected");
    assert!(world.call().disposition.is_some());
}

#[test]
fn a_number_that_was_not_reached_may_get_a_disposition() {
    let mut world = site().setting("/Wrapup/required", "yes").logged_in();
    world.act(Action::Dial("94155550002".into()));
    world.wait(20_000);
    assert_eq!(world.call().disposition, None);
    world.act(Action::Hangup);
    assert_eq!(world.call().disposition.as_ref().unwrap().wanted, "", "not required");
    choose(&mut world, "9");
    world.wait(2_500);
    assert_eq!(logs(&world).last().unwrap()["CallDisposition"], "Wrong number");
}

#[test]
fn only_dispositions_of_the_settings_are_taken() {
    let mut world = site().talking();
    choose(&mut world, "unheard-of");
    assert!(world.says("This disposition is not in the call center's settings"));
    assert_eq!(chosen(&world.call()), "");
    let mut world = World::new(Profile::Full).setting("/Wrapup/required", "yes").talking();
    assert_eq!(world.call().disposition, None, "no settings, no list");
    world.act(Action::Hangup);
    assert!(world.call().can(ActionName::CloseCall), "nothing is required of a list that is not there");
}

#[test]
fn a_site_whose_field_has_a_text_of_its_own_keeps_it() {
    let mut world =
        site().setting("/CallLog/fields", "CallDisposition=Done,Result__c=${disposition}").talking();
    choose(&mut world, "9");
    world.act(Action::Hangup);
    world.wait(2_500);
    assert_eq!(logs(&world)[0]["CallDisposition"], "Done");
    assert_eq!(logs(&world)[0]["Result__c"], "9");
}

#[test]
fn cards_that_wait_for_a_disposition_do_not_fill_the_panel_without_end() {
    let mut world = site().setting("/Wrapup/required", "yes").logged_in();
    for _ in 0..13 {
        world.ring(CALLER);
        world.act(Action::Answer);
        world.act(Action::Hangup);
        world.wait(1_000);
    }
    // The last one's log was being saved when it ended.
    assert_eq!((world.states().len(), logs(&world).len()), (11, 13));
}

#[test]
fn what_an_agent_did_not_choose_keeps_nobody_after_the_log_out() {
    let mut world = site().setting("/Wrapup/required", "yes").talking();
    world.act(Action::Hangup);
    world.act(Action::LogOut);
    assert!(world.states().is_empty());
}

// --- The return to available ---

fn returning() -> World {
    World::new(Profile::Full).setting("/Wrapup/seconds", "30")
}

/// Agent 4711 had a call, and wraps up.
fn wrapping_up(world: World) -> World {
    let mut world = world.logged_in();
    world.set_mode(WorkMode::Manual, None);
    talk(&mut world);
    world.wait(500);
    assert_eq!(mode(&world), Some(WorkMode::Acw));
    world
}

fn talk(world: &mut World) {
    world.ring(CALLER);
    world.act(Action::Answer);
    world.act(Action::Hangup);
}

fn mode(world: &World) -> Option<WorkMode> {
    world.shared().agent.mode
}

/// Seconds that the clock shows.
fn clock(world: &World) -> Option<u64> {
    let until = world.shared().wrapup.and_then(|wrapup| wrapup.until);
    until.map(|until| until.saturating_sub(world.now().wall_ms).div_ceil(1_000))
}

#[test]
fn after_call_work_ends_by_itself() {
    let mut world = wrapping_up(returning());
    assert_eq!(
        (clock(&world), world.shared().wrapup.unwrap().text.to_string().as_str()),
        (Some(30), "Available in")
    );
    world.wait(29_000);
    assert_eq!((mode(&world), clock(&world)), (Some(WorkMode::Acw), Some(1)));
    world.wait(1_000);
    assert_eq!((mode(&world), world.shared().wrapup), (Some(WorkMode::Auto), None));
    assert_eq!(world.last("setstate")["state"], "auto");
    let asked = world.count("setstate");
    world.wait(120_000);
    assert_eq!(world.count("setstate"), asked);
}

#[test]
fn it_does_not_end_where_the_site_gives_no_time() {
    let mut world = wrapping_up(World::new(Profile::Full));
    assert_eq!(world.shared().wrapup, None);
    world.wait(600_000);
    assert_eq!(mode(&world), Some(WorkMode::Acw));
}

#[test]
fn after_call_work_that_the_agent_begins_right_after_a_call_ends_too_and_other_does_not() {
    let mut world = returning().logged_in();
    talk(&mut world);
    world.wait(10_000);
    world.set_mode(WorkMode::Acw, None);
    assert_eq!(clock(&world), Some(30));
    world.wait(31_000);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
    world.wait(90_000);
    world.set_mode(WorkMode::Acw, None);
    assert_eq!(world.shared().wrapup, None, "no call is wrapped up");
    world.wait(120_000);
    assert_eq!(mode(&world), Some(WorkMode::Acw));
}

#[test]
fn the_agent_takes_30_seconds_more_once() {
    let mut world = wrapping_up(returning());
    world.wait(20_000);
    assert!(world.shared().wrapup.unwrap().can_extend);
    world.act(Action::MoreWrapup);
    assert_eq!(clock(&world), Some(40));
    assert!(!world.shared().wrapup.unwrap().can_extend);
    world.act(Action::MoreWrapup);
    assert_eq!(clock(&world), Some(40));
    assert!(world.says("There is no time to add to now"));
    world.wait(39_000);
    assert_eq!(mode(&world), Some(WorkMode::Acw));
    world.wait(1_500);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
}

#[test]
fn it_waits_for_ten_seconds_after_the_last_key_in_a_note() {
    let mut world = wrapping_up(returning());
    for at in 0..12 {
        world.wait(5_000);
        world.type_into(note_of(&world.call()), &"a".repeat(at + 1));
    }
    assert_eq!((mode(&world), clock(&world)), (Some(WorkMode::Acw), Some(10)));
    world.wait(9_500);
    assert_eq!(mode(&world), Some(WorkMode::Acw));
    world.wait(1_000);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
}

#[test]
fn typing_early_takes_no_time_away_and_gives_none() {
    let mut world = wrapping_up(returning());
    world.type_into(note_of(&world.call()), "early");
    world.wait(28_000);
    assert_eq!(clock(&world), Some(2));
    world.type_into(Field::Dial, "7722");
    world.wait(2_000);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
}

#[test]
fn it_waits_for_a_required_disposition() {
    let site = site().setting("/Wrapup/seconds", "30").setting("/Wrapup/required", "yes");
    let mut world = wrapping_up(site);
    world.wait(60_000);
    let wrapup = world.shared().wrapup.unwrap();
    assert_eq!(
        (wrapup.until, wrapup.text.to_string().as_str()),
        (None, "Available once a disposition is chosen")
    );
    assert_eq!(mode(&world), Some(WorkMode::Acw));
    choose(&mut world, "1");
    assert_eq!(clock(&world), Some(10), "and then a moment for second thoughts");
    world.wait(10_500);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
}

#[test]
fn it_does_not_come_while_another_call_lives() {
    let mut world = wrapping_up(returning());
    world.wait(20_000);
    world.act(Action::Dial(COLLEAGUE.into()));
    assert_eq!(world.shared().wrapup, None);
    world.wait(60_000);
    assert_eq!(mode(&world), Some(WorkMode::Acw));
    world.act(Action::Hangup);
    world.wait(500);
    assert_eq!(clock(&world), Some(30), "that call is wrapped up too");
    world.wait(30_000);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
    let mut world = wrapping_up(returning());
    world.wait(25_000);
    let call = world.ring(CALLER);
    world.wait(15_000);
    world.far_hangs_up(call);
    assert_eq!(clock(&world), Some(10), "nobody talked: the time is over, and a moment is left");
    world.wait(11_000);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
}

#[test]
fn another_mode_that_the_agent_chose_stays() {
    let mut world = wrapping_up(returning());
    world.wait(10_000);
    world.set_mode(WorkMode::Aux, Some("1"));
    assert_eq!(world.shared().wrapup, None);
    world.wait(60_000);
    assert_eq!(mode(&world), Some(WorkMode::Aux));
    world.set_mode(WorkMode::Acw, None);
    world.wait(60_000);
    assert_eq!(mode(&world), Some(WorkMode::Acw));
}

#[test]
fn its_time_goes_on_over_a_reload_and_the_server_is_heard_first() {
    let mut world = wrapping_up(returning());
    world.wait(10_000);
    world.reload();
    world.wait(1_000);
    assert_eq!(clock(&world), Some(19));
    world.act(Action::MoreWrapup);
    world.reload();
    world.wait(1_000);
    assert!(!world.shared().wrapup.unwrap().can_extend, "once is once");
    assert_eq!(mode(&world), Some(WorkMode::Acw));
    // The page is away while the time runs out.
    let asked = world.count("setstate");
    world.now_ms += 120_000;
    world.reload();
    world.wait(2_000);
    assert_eq!((mode(&world), world.count("setstate")), (Some(WorkMode::Auto), asked + 1), "late, and once");
}

#[test]
fn a_mode_that_the_server_tells_after_a_reload_wins() {
    let mut world = wrapping_up(returning());
    world.reload();
    let asked = world.count("setstate");
    let aux = serde_json::json!({"eventtype": "agentstate", "extension": crate::world::EXTENSION,
        "agentid": "4711", "state": "aux", "reasoncode": "1"});
    world.event(&aux);
    assert_eq!(world.shared().wrapup, None);
    assert_eq!(world.count("setstate"), asked);
}

#[test]
fn a_server_that_tells_no_modes_is_taken_at_its_replies() {
    let mut world = World::new(Profile::ConfirmedOnly).setting("/Wrapup/seconds", "30");
    world = world.logged_in();
    world.ring(CALLER);
    world.act(Action::Answer);
    world.act(Action::Hangup);
    world.set_mode(WorkMode::Acw, None);
    world.wait(31_000);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
}

#[test]
fn a_failover_does_not_stop_the_clock() {
    let mut world = wrapping_up(returning().warm());
    world.wait(12_000);
    world.stop(Side::A);
    world.wait(2_000);
    assert!(clock(&world).is_some_and(|left| left <= 17), "{:?}", clock(&world));
    world.wait(20_000);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
}

#[test]
fn a_time_that_runs_out_between_two_servers_is_honoured_by_the_next_one() {
    let mut world = wrapping_up(returning());
    world.wait(28_000);
    world.stop(Side::A);
    world.stop(Side::B);
    world.wait(20_000);
    assert_eq!(mode(&world), None, "nobody knows it");
    world.switchboard.start_side(Side::B);
    world.wait(30_000);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
}

#[test]
fn a_server_that_refuses_is_asked_once() {
    let mut world = wrapping_up(returning());
    world.refuse("setstate", "not now");
    let asked = world.count("setstate");
    world.wait(120_000);
    assert_eq!((mode(&world), world.count("setstate")), (Some(WorkMode::Acw), asked + 1));
    assert!(world.says("not now"));
    assert_eq!(world.shared().wrapup, None);
}

#[test]
fn the_next_agent_does_not_get_the_time_of_the_one_before() {
    let mut world = wrapping_up(returning());
    world.act(Action::LogOut);
    world.act(Action::LogIn { agent_id: "4712".into(), password: "".into() });
    world.set_mode(WorkMode::Acw, None);
    assert_eq!(world.shared().wrapup, None);
    world.wait(60_000);
    assert_eq!(mode(&world), Some(WorkMode::Acw));
}

// --- The mode chosen ahead ---

fn words(world: &World) -> String {
    world.shared().agent.mode_text.to_string()
}

#[test]
fn a_mode_chosen_ahead_is_there_after_a_reload_and_is_taken_back_by_the_present_one() {
    let mut world = World::new(Profile::Full).talking();
    world.set_mode(WorkMode::Aux, Some("1"));
    let agent = world.shared().agent;
    assert_eq!((agent.mode, agent.next_mode), (Some(WorkMode::Auto), Some(WorkMode::Aux)));
    world.reload();
    world.wait(1_000);
    assert_eq!(
        (words(&world).as_str(), world.shared().agent.next_mode),
        ("Aux: Lunch after this call", Some(WorkMode::Aux))
    );
    world.set_mode(WorkMode::Auto, None);
    assert_eq!((words(&world).as_str(), world.shared().agent.next_mode), ("On a call", None));
    world.act(Action::Hangup);
    world.wait(1_000);
    assert_eq!(mode(&world), Some(WorkMode::Auto));
}

#[test]
fn a_server_that_defers_a_mode_is_not_asked_twice() {
    let mut world = World::new(Profile::Full).talking();
    world.set_mode(WorkMode::Aux, Some("1"));
    let asked = world.count("setstate");
    world.act(Action::Hangup);
    world.wait(60_000);
    assert_eq!((words(&world).as_str(), world.count("setstate")), ("Aux: Lunch", asked));
}

#[test]
fn a_server_that_refuses_a_mode_during_a_call_is_asked_at_its_end() {
    for profile in [Profile::Full, Profile::ConfirmedOnly] {
        let mut world = World::new(profile).logged_in();
        world.ring(CALLER);
        world.act(Action::Answer);
        world.refuse("setstate", "not during a call");
        world.set_mode(WorkMode::Aux, Some("1"));
        assert_eq!(words(&world), "Aux: Lunch after this call", "{profile:?}");
        assert!(world.notices().is_empty(), "{:?}", world.notices());
        let asked = world.count("setstate");
        world.wait(20_000);
        assert_eq!(world.count("setstate"), asked);
        world.act(Action::Hangup);
        world.wait(2_000);
        assert_eq!(
            (words(&world).as_str(), world.count("setstate")),
            ("Aux: Lunch", asked + 1),
            "{profile:?}"
        );
        assert_eq!(world.last("setstate")["reasoncode"], "1");
    }
}

#[test]
fn a_server_that_forgets_a_mode_is_asked_again_once() {
    let mut world = World::new(Profile::Full).talking();
    world.set_mode(WorkMode::Aux, Some("1"));
    // The server forgets: somebody sets auto at the desk phone.
    let auto = serde_json::json!({"agentid": "4711", "passwd": "1234", "state": "auto"});
    world.switchboard.press(world.now_ms, crate::world::EXTENSION, "setstate", &auto).unwrap();
    drop(world.switchboard.take_outputs());
    let asked = world.count("setstate");
    world.act(Action::Hangup);
    world.wait(60_000);
    assert_eq!((words(&world).as_str(), world.count("setstate")), ("Aux: Lunch", asked + 1));
}

#[test]
fn a_mode_that_is_refused_at_the_end_too_is_told() {
    let mut world = World::new(Profile::Full).talking();
    world.refuse("setstate", "not during a call");
    world.set_mode(WorkMode::Aux, Some("1"));
    world.refuse("setstate", "no such reason");
    world.act(Action::Hangup);
    world.wait(60_000);
    assert!(world.says("no such reason"), "{:?}", world.notices());
    assert_eq!(words(&world), "Available");
}
