//! A desk that agents share: what the panel keeps of one agent is gone before the next one sits down.

use cordboard::input::{Action, ActionName, Field};
use cordboard_simulator::{Profile, Side};
use serde_json::json;

use crate::world::{CALLER, COLLEAGUE, EXTENSION, PANEL, World, note_of};

const OTHER: &str = "+14155550142";

/// Agent 4711 had a call with a saved note, has another one on a card, and something in the fields.
fn after_some_calls(world: World) -> World {
    let mut world = world.talking();
    world.type_into(note_of(&world.call()), "wants a quote");
    world.act(Action::Hangup);
    world.ring(OTHER);
    world.act(Action::Answer);
    world.act(Action::Hangup);
    world.type_into(Field::Dial, "4155550177");
    world.type_into(Field::AgentId, "4711");
    assert_eq!(world.shared().history.len(), 2);
    world
}

/// Nothing of the first agent's day is in the view, in the state or in the save.
fn holds_nothing(world: &World) {
    assert!(world.states().is_empty() && world.shared().history.is_empty(), "{:?}", world.shared());
    let all = [
        serde_json::to_string(&world.view()).unwrap(),
        serde_json::to_string(&world.adapter).unwrap(),
        world.kept(),
    ];
    for text in all {
        for own in ["2079460000", "4155550142", "4155550177", "quote", "Byron"] {
            assert!(!text.contains(own), "{own} is in {text}");
        }
    }
    assert!(world.forgotten > 0, "the tape goes");
    assert!(world.panel_forgets > 0, "what the page keeps of drafts goes");
}

fn press(world: &mut World, request: &str, agent_id: &str) {
    let passwd = if agent_id == "4711" { "1234" } else { "" };
    let fields = json!({"agentid": agent_id, "passwd": passwd});
    world.switchboard.press(world.now_ms, EXTENSION, request, &fields).unwrap();
    world.settle();
}

#[test]
fn at_a_log_out_by_the_button_the_day_goes() {
    let mut world = after_some_calls(World::new(Profile::Full));
    world.act(Action::LogOut);
    holds_nothing(&world);
    assert_eq!(world.dial_field(), "");
    assert_eq!(world.crm.all("saveLog").len(), 2, "what was owed is in the CRM");
}

#[test]
fn at_a_log_out_that_the_server_tells_the_day_goes() {
    let mut world = after_some_calls(World::new(Profile::Full));
    world.event(&json!({"eventtype": "logout", "agentid": "4711"}));
    holds_nothing(&world);
}

#[test]
fn at_a_log_out_that_only_the_next_check_sees_the_day_goes() {
    let mut world = after_some_calls(World::new(Profile::ConfirmedOnly));
    press(&mut world, "logout", "4711");
    world.wait(60_000);
    holds_nothing(&world);
}

#[test]
fn when_another_agent_is_seen_at_the_phone_the_day_goes() {
    let mut world = after_some_calls(World::new(Profile::Full));
    world.stop(Side::A);
    world.stop(Side::B);
    press(&mut world, "logout", "4711");
    press(&mut world, "login", "4712");
    assert_eq!(world.shared().history.len(), 2, "no server, no log-out");
    world.switchboard.start_side(Side::A);
    world.wait(60_000);
    assert_eq!(world.shared().agent.agent_id, "4712");
    holds_nothing(&world);
}

#[test]
fn when_another_agent_logs_in_at_this_panel_the_day_goes() {
    let mut world = after_some_calls(World::new(Profile::Full));
    world.act(Action::LogOut);
    world.act(Action::LogIn { agent_id: "4712".into(), password: "".into() });
    holds_nothing(&world);
    world.ring(CALLER);
    assert_eq!(world.states(), ["alerting"]);
}

#[test]
fn when_another_agent_sits_there_after_a_page_load_the_day_goes() {
    let mut world = after_some_calls(World::new(Profile::Full));
    let saved = world.saved.clone();
    world.act(Action::LogOut);
    world.act(Action::LogIn { agent_id: "4712".into(), password: "".into() });
    // A tab of the morning is opened again.
    world.saved = saved;
    world.reload();
    assert_eq!(world.shared().agent.agent_id, "4712");
    holds_nothing(&world);
}

#[test]
fn a_lost_connection_and_a_page_load_are_no_log_out() {
    let mut world = after_some_calls(World::new(Profile::Full));
    world.reload();
    world.stop(Side::A);
    world.wait(20_000);
    assert_eq!(world.shared().agent.agent_id, "4711");
    assert_eq!((world.shared().history.len(), world.forgotten), (2, 0));
    assert!(world.kept().contains("4155550142"));
}

#[test]
fn a_note_that_rests_goes_into_the_crm_first() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Hangup);
    world.type_into(note_of(&world.call()), "wants a quote");
    world.act(Action::LogOut);
    let tasks = world.crm.all("saveLog");
    assert_eq!((tasks.len(), tasks[1]["value"]["Description"].as_str()), (2, Some("wants a quote")));
    holds_nothing(&world);
}

/// The agent before left a note that the CRM did not take, and another one is there.
fn left_behind() -> World {
    let mut world = World::new(Profile::Full).talking();
    world.type_into(note_of(&world.call()), "wants a quote");
    world.crm.save_log = vec![Some("locked".into())];
    world.act(Action::Hangup);
    world.act(Action::LogOut);
    world.act(Action::LogIn { agent_id: "4712".into(), password: "".into() });
    assert!(world.says("notes that are not saved"));
    world
}

#[test]
fn a_note_that_could_not_be_saved_is_named_and_stays_until_it_is_discarded() {
    let mut world = left_behind();
    assert!(
        world.says("notes that are not saved in the CRM, about calls with Ada Byron"),
        "{:?}",
        world.notices()
    );
    assert!(world.shared().history.is_empty());
    let call = world.call();
    assert_eq!(
        (call.note.text.as_str(), call.can(ActionName::CloseCall), call.can(ActionName::RetryLog)),
        ("wants a quote", true, true)
    );
    world.reload();
    assert_eq!(world.call().note.text, "wants a quote", "it outlives a page load");
    world.act(Action::CloseCall(world.call().id));
    assert!(world.notices().is_empty(), "{:?}", world.notices());
    holds_nothing(&world);
}

#[test]
fn a_note_that_could_not_be_saved_goes_when_a_retry_saves_it() {
    let mut world = World::new(Profile::Full).talking();
    world.type_into(note_of(&world.call()), "wants a quote");
    world.crm.save_log = vec![Some("locked".into())];
    world.act(Action::Hangup);
    world.act(Action::LogOut);
    world.act(Action::RetryLog(world.call().id));
    assert_eq!(world.crm.all("saveLog").len(), 2);
    holds_nothing(&world);
}

#[test]
fn what_is_owed_while_no_page_can_be_asked_waits_for_one() {
    let mut world = World::new(Profile::Full).in_worker().logged_in();
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.freeze(PANEL);
    world.far_hangs_up(call);
    world.event(&json!({"eventtype": "logout", "agentid": "4711"}));
    assert!(world.states().is_empty(), "the next agent does not see it");
    assert!(world.crm.all("saveLog").is_empty());
    world.thaw(PANEL);
    world.settle();
    assert_eq!(world.crm.all("saveLog").len(), 1);
    holds_nothing(&world);
}

#[test]
fn a_call_that_goes_on_stays_until_it_has_ended() {
    let mut world = World::new(Profile::Full).talking();
    world.event(&json!({"eventtype": "logout", "agentid": "4711"}));
    world.type_into(note_of(&world.call()), "wants a quote");
    assert_eq!(world.states(), ["connected"]);
    world.act(Action::Hangup);
    world.wait(3_000);
    assert_eq!(world.crm.all("saveLog").len(), 1);
    holds_nothing(&world);
}

#[test]
fn what_was_typed_for_the_next_log_in_stays() {
    let mut world = World::new(Profile::Full).start();
    world.type_into(Field::Dial, COLLEAGUE);
    world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
    assert_eq!((world.dial_field().as_str(), world.forgotten), (COLLEAGUE, 0));
}

#[test]
fn a_note_that_an_agent_left_is_named_after_a_page_load_too() {
    let mut world = left_behind();
    world.reload();
    assert_eq!(world.call().note.text, "wants a quote");
    assert!(world.says("notes that are not saved"), "{:?}", world.notices());
}

#[test]
fn a_note_that_an_agent_left_is_named_to_the_agent_after_the_next_too() {
    let mut world = left_behind();
    world.act(Action::LogOut);
    assert_eq!(world.states(), ["ended"]);
    assert!(world.says("notes that are not saved"), "{:?}", world.notices());
}

#[test]
fn a_number_whose_dialling_fails_after_the_log_out_is_not_shown_to_the_next_agent() {
    let mut world = World::new(Profile::Full).logged_in();
    world.lose("makecall");
    world.act(Action::Dial("4155550188".into()));
    world.act(Action::LogOut);
    world.act(Action::LogIn { agent_id: "4712".into(), password: "".into() });
    world.wait(10_000);
    assert_eq!(world.shared().agent.agent_id, "4712");
    assert_eq!(world.dial_field(), "");
    assert!(!world.says("4155550188"), "{:?}", world.notices());
}

#[test]
fn a_log_out_of_another_agent_ends_nobodys_day() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Hangup);
    world.event(&json!({"eventtype": "logout", "agentid": "4799"}));
    assert_eq!(world.shared().history.len(), 1);
}

#[test]
fn who_is_logged_out_by_somebody_else_reads_it_once_and_who_leaves_does_not() {
    let mut world = World::new(Profile::Full).logged_in();
    world.act(Action::LogOut);
    world.settle();
    assert!(!world.says("logged out by"));
    let mut world = World::new(Profile::Full).logged_in();
    world.event(&serde_json::json!({ "eventtype": "logout", "agentid": "4711", "extension": "2611" }));
    world.settle();
    assert!(world.says("You were logged out by"), "{:?}", world.notices());
    assert_eq!(world.notices().len(), 1);
}

#[test]
fn a_declined_call_is_not_missed() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring("+442079460018");
    world.act(Action::Hangup);
    world.settle();
    assert_eq!(world.call().state_text, "Declined");
    assert_eq!(world.shared().history[0].kind, cordboard::call_state::HistoryKind::Declined);
    assert!(world.shared().day.is_none_or(|day| day.missed == 0));
    let call = world.ring("+442079460019");
    world.far_hangs_up(call);
    assert_eq!(world.call().state_text, "Missed");
}
