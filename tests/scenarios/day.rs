//! The agent's day: what it comes to so far, whose id the computer remembers, reasons where there are many, and modes that the agent
//! did not choose in the panel.

use cordboard::effect::{Effect, PanelEffect};
use cordboard::input::{Action, Field, PanelInput};
use cordboard::pages::view::{DayView, PhoneState};
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Fault, Profile, Side};
use serde_json::json;

use crate::world::{CALLER, COLLEAGUE, EXTENSION, PANEL, World};

const OTHER: &str = "+14155550142";
const HOUR_MS: u64 = 3_600_000;

fn day(world: &World) -> (u32, u64, u32) {
    world
        .shared()
        .day
        .map_or((0, 0, 0), |DayView { calls, missed, talked_ms }| (calls, talked_ms / 1_000, missed))
}

fn talk(world: &mut World, from: &str, seconds: u64) {
    let call = world.ring(from);
    world.act(Action::Answer);
    world.wait(seconds * 1_000);
    world.far_hangs_up(call);
}

fn miss(world: &mut World, from: &str) {
    let call = world.ring(from);
    world.wait(3_000);
    world.far_hangs_up(call);
}

#[test]
fn the_day_counts_calls_talk_and_missed_ones_and_survives_a_reload_a_tab_and_a_failover() {
    let mut world = World::new(Profile::Full).in_worker().warm().logged_in();
    assert_eq!(world.shared().day, None, "nothing to say before the first call");
    talk(&mut world, CALLER, 60);
    miss(&mut world, OTHER);
    world.act(Action::Dial("7722".into()));
    world.wait(20_000);
    assert_eq!(world.states()[0], "connected");
    assert_eq!(day(&world).0, 1, "a call counts when it is over");
    world.act(Action::Hangup);
    let (calls, talked, missed) = day(&world);
    assert_eq!((calls, missed), (2, 1));
    assert!((70..90).contains(&talked), "{talked}");
    let tab = world.open_tab();
    assert_eq!(world.adapter.view(tab).shared.day, world.shared().day);
    world.stop(Side::A);
    world.wait(20_000);
    assert_eq!(day(&world), (calls, talked, missed));
    world.reload();
    world.wait(10_000);
    assert_eq!(day(&world), (calls, talked, missed));
    talk(&mut world, CALLER, 30);
    assert_eq!(day(&world).0, 3);
}

#[test]
fn a_consultation_is_part_of_its_call() {
    let mut world = World::new(Profile::Full).consulting();
    world.act(Action::Reconnect);
    world.wait(1_000);
    world.act(Action::Hangup);
    world.wait(1_000);
    assert_eq!(day(&world).0, 1, "{:?}", world.states());
    assert_eq!(day(&world).2, 0, "{COLLEAGUE} missed nothing");
}

#[test]
fn a_call_that_was_taken_for_ended_and_goes_on_counts_once() {
    let mut world = World::new(Profile::Full).talking();
    world.wait(10_000);
    let call = world.switchboard.truth(EXTENSION).calls[0].1.clone();
    world.event(
        &json!({"eventtype": "hangup", "extension": EXTENSION, "callid": call.callid, "ucid": call.ucid}),
    );
    world.wait(500);
    assert_eq!((world.states(), day(&world)), (vec!["connected"], (0, 0, 0)), "it is not over");
    world.wait(20_000);
    world.act(Action::Hangup);
    let (calls, talked, missed) = day(&world);
    assert_eq!((calls, missed), (1, 0));
    assert!((30..33).contains(&talked), "{talked}");
}

#[test]
fn the_day_is_gone_for_the_next_agent_and_begins_anew_at_midnight() {
    let mut world = World::new(Profile::Full).logged_in();
    talk(&mut world, CALLER, 10);
    assert_eq!(day(&world).0, 1);
    world.act(Action::LogOut);
    assert_eq!(world.shared().day, None);
    world.act(Action::LogIn { agent_id: "4712".into(), password: "".into() });
    world.set_mode(WorkMode::Auto, None);
    assert_eq!(world.shared().day, None);
    talk(&mut world, CALLER, 10);
    assert_eq!(day(&world), (1, 10, 0));
    // The computer sleeps until the next morning.
    world.now_ms += 20 * HOUR_MS;
    world.wait(1_000);
    assert_eq!(world.shared().day, None);
    world.wait(60_000);
    talk(&mut world, OTHER, 5);
    assert_eq!(day(&world), (1, 5, 0));
}

/// What each page was told to remember.
fn told_to_remember(world: &mut World, input: PanelInput) -> Vec<String> {
    let mut effects = Vec::new();
    let now = world.now();
    world.adapter.update(now, cordboard::input::Input::Panel(PANEL, input), &mut effects);
    let told = effects.into_iter().filter_map(|effect| match effect {
        Effect::Panel(_, PanelEffect::RememberAgent(id)) => Some(id.to_string()),
        _ => None,
    });
    told.collect()
}

fn log_in(world: &mut World) {
    world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
}

#[test]
fn the_agents_id_is_in_the_form_again_after_a_log_out_where_the_site_allows_it() {
    let mut world = World::new(Profile::Full).setting("/Agent/rememberId", "yes").start();
    assert_eq!(world.view().panel.agent_id.text, "");
    log_in(&mut world);
    assert_eq!(world.remembered, "4711");
    world.act(Action::LogOut);
    assert_eq!(world.state(), PhoneState::SignedOut);
    assert_eq!(world.view().panel.agent_id.text, "4711");
    // Who takes it out to type another one is left alone.
    world.type_into(Field::AgentId, "");
    world.wait(5_000);
    assert_eq!(world.view().panel.agent_id.text, "");
    // The next morning, at this computer.
    world.saved = None;
    world.reload();
    assert_eq!(world.view().panel.agent_id.text, "4711");
    assert!(!world.kept().contains("1234"));
    let revision = world.view().panel.agent_id.revision;
    world.type_into(Field::AgentId, "4712");
    world.act(Action::LogIn { agent_id: "4712".into(), password: "".into() });
    assert_eq!(world.remembered, "4712", "the one who logged in last");
    assert!(world.view().panel.agent_id.revision <= revision + 1);
}

#[test]
fn what_is_typed_is_not_overwritten_by_what_is_remembered() {
    let mut world = World::new(Profile::Full).setting("/Agent/rememberId", "yes");
    world.remembered = "4711".into();
    world.type_into(Field::AgentId, "47");
    let mut world = world.start();
    world.type_into(Field::AgentId, "471");
    world.wait(5_000);
    assert_eq!(world.view().panel.agent_id.text, "471");
}

#[test]
fn without_the_setting_no_id_is_remembered_and_an_earlier_one_is_forgotten() {
    let mut world = World::new(Profile::Full);
    world.remembered = "4711".into();
    let mut world = world.start();
    assert_eq!((world.view().panel.agent_id.text.as_str(), world.remembered.as_str()), ("", ""));
    log_in(&mut world);
    world.act(Action::LogOut);
    assert_eq!((world.view().panel.agent_id.text.as_str(), world.remembered.as_str()), ("", ""));
    assert!(told_to_remember(&mut world, PanelInput::Used).is_empty(), "said once");
}

#[test]
fn five_hundred_reasons_with_doubles_and_nonsense_are_read_and_told_in_few_words() {
    let names: Vec<String> = (0..500).map(|code| format!("{code}=Reason {code}")).collect();
    let wrong = "1=Again,2=Again,=x,nothing,7=,".repeat(200);
    let world = World::new(Profile::Full)
        .setting("/AgentOptions/reasonCodes", &format!("{},{wrong}", names.join(",")));
    let mut world = world.logged_in();
    assert_eq!(world.shared().agent.reasons.len(), 500);
    assert!(world.shared().notices.len() <= 12, "{} notices", world.shared().notices.len());
    world.set_mode(WorkMode::Aux, Some("499"));
    world.wait(500);
    assert_eq!(world.shared().agent.mode_text.to_string(), "Aux: Reason 499");
    let began = std::time::Instant::now();
    for _ in 0..100 {
        assert_eq!(cordboard::site::reasons::found(&world.shared().agent.reasons, "reason 49").len(), 15);
    }
    assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
}

fn at_the_desk_phone(world: &mut World, state: &str, reason: &str) {
    let fields = json!({"agentid": "4711", "state": state, "reasoncode": reason});
    world.switchboard.press(world.now_ms, EXTENSION, "setstate", &fields).unwrap();
    world.settle();
    world.wait(31_000);
}

const ELSEWHERE: &str = "Your work mode was changed";

#[test]
fn a_mode_that_was_not_chosen_here_is_said_until_the_agent_chooses_one() {
    for profile in [Profile::Full, Profile::Renamed] {
        let mut world = World::new(profile).logged_in();
        world.wait(31_000);
        assert!(world.notices().is_empty(), "{:?}", world.notices());
        at_the_desk_phone(&mut world, "aux", "1");
        assert!(world.says("It is now: Aux: Lunch"), "{profile:?} {:?}", world.notices());
        assert_eq!(world.shared().agent.mode_text.to_string(), "Aux: Lunch");
        world.wait(600_000);
        assert!(world.says(ELSEWHERE), "who comes back from the kitchen reads it");
        world.set_mode(WorkMode::Auto, None);
        world.wait(31_000);
        assert!(!world.says(ELSEWHERE));
    }
}

#[test]
fn a_mode_that_the_server_confirmed_and_does_not_keep_is_said() {
    let mut world = World::new(Profile::Full).logged_in();
    world.set_mode(WorkMode::Aux, Some("1"));
    world.wait(1_000);
    assert!(world.notices().is_empty());
    at_the_desk_phone(&mut world, "auto", "");
    assert_eq!(world.shared().agent.mode_text.to_string(), "Available");
    assert!(world.says("It is now: Available"), "{:?}", world.notices());
}

#[test]
fn modes_of_the_agents_own_and_after_call_work_by_the_switch_are_no_news() {
    let mut world = World::new(Profile::Full).logged_in();
    for (mode, reason) in
        [(WorkMode::Manual, None), (WorkMode::Aux, Some("1")), (WorkMode::Acw, None), (WorkMode::Auto, None)]
    {
        world.set_mode(mode, reason);
        world.wait(31_000);
    }
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.set_mode(WorkMode::Aux, Some("1"));
    world.wait(20_000);
    world.far_hangs_up(call);
    world.wait(31_000);
    assert_eq!(world.shared().agent.mode_text.to_string(), "Aux: Lunch");
    world.set_mode(WorkMode::Auto, None);
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.far_hangs_up(call);
    at_the_desk_phone(&mut world, "acw", "");
    at_the_desk_phone(&mut world, "auto", "");
    world.set_mode(WorkMode::Manual, None);
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.far_hangs_up(call);
    world.wait(31_000);
    assert!(!world.says(ELSEWHERE), "{:?}", world.notices());
}

#[test]
fn a_mode_changed_elsewhere_while_the_panel_was_loading_or_switching_is_said_too() {
    let mut world = World::new(Profile::Full).warm().logged_in();
    world.wait(5_000);
    let fields = json!({"agentid": "4711", "state": "aux", "reasoncode": "1"});
    world.switchboard.press(world.now_ms, EXTENSION, "setstate", &fields).unwrap();
    drop(world.switchboard.take_outputs());
    world.stop(Side::A);
    world.wait(40_000);
    assert_eq!(world.shared().agent.mode_text.to_string(), "Aux: Lunch");
    assert!(world.says(ELSEWHERE), "{:?}", world.notices());
    world.set_mode(WorkMode::Auto, None);
    world.wait(5_000);
    assert!(!world.says(ELSEWHERE));
    world.switchboard.press(world.now_ms, EXTENSION, "setstate", &fields).unwrap();
    drop(world.switchboard.take_outputs());
    world.reload();
    world.wait(5_000);
    assert!(world.says(ELSEWHERE), "{:?}", world.notices());
}

#[test]
fn a_refused_or_lost_answer_shows_the_mode_that_the_server_has() {
    let mut world = World::new(Profile::Full).logged_in();
    world.switchboard.fault_next(None, "setstate", Fault::Silence);
    world.set_mode(WorkMode::Aux, Some("1"));
    world.wait(40_000);
    let shown = world.shared().agent.mode_text.to_string();
    let truth = world.switchboard.truth(EXTENSION).agent.map(|agent| format!("{agent:?}"));
    assert!(shown == "Aux: Lunch", "the server did it, and only the answer was lost: {shown} {truth:?}");
    world.refuse("setstate", "not now");
    world.set_mode(WorkMode::Auto, None);
    world.wait(40_000);
    assert_eq!(world.shared().agent.mode_text.to_string(), "Aux: Lunch");
    assert!(world.says("not now"));
}

#[test]
fn of_who_logs_in_the_id_is_remembered_and_never_the_password() {
    let mut world = World::new(Profile::Full).setting("/Agent/rememberId", "yes").start();
    world.act(Action::LogIn { agent_id: "4711".into(), password: "geheim-9876".into() });
    world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
    world.set_mode(WorkMode::Auto, None);
    assert_eq!(world.remembered, "4711");
    world.act(Action::LogOut);
    assert_eq!(world.view().panel.agent_id.text, "4711");
    world.act(Action::LogIn { agent_id: "4712".into(), password: "4321-xyz".into() });
    world.wait(1_000);
    let known = world.remembered.clone();
    assert!(known == "4712" || known == "4711", "{known}");
    world.reload();
    let all = [
        world.kept(),
        serde_json::to_string(&world.adapter).unwrap(),
        serde_json::to_string(&world.view()).unwrap(),
        world.remembered.clone(),
    ]
    .concat();
    assert!(!all.contains("geheim-9876") && !all.contains("4321-xyz"));
    // What somebody wrote into the storage is a text in a field.
    let mut world = World::new(Profile::Full).setting("/Agent/rememberId", "yes");
    world.remembered = "<b>\u{202e}4711\u{0}".to_owned(); // the page reads no more than 40 characters
    let mut world = world.start();
    let text = world.view().panel.agent_id.text;
    world.act(Action::LogIn { agent_id: text, password: "".into() });
    assert_eq!(world.state().word(), "signed-out");
}
