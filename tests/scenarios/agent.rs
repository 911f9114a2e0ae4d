//! The agent: log-in and log-out, work modes, reason codes, and the password (spec/ctisvr.md 2 and 3).

use cordboard::input::Action;
use cordboard::pages::view::PhoneState;
use cordboard::secret::Secret;
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Fault, Profile, Side};
use serde_json::json;

use crate::world::{CALLER, EXTENSION, World};

fn log_in(world: &mut World, agent_id: &str, password: &str) {
    world.act(Action::LogIn { agent_id: agent_id.into(), password: password.into() });
}

fn mode_text(world: &World) -> String {
    world.shared().agent.mode_text.to_string()
}

#[test]
fn logging_in_and_out_moves_the_phone_and_the_form() {
    let mut world = World::new(Profile::Full).start();
    assert!(world.shared().agent.can_log_in && !world.shared().agent.can_log_out);
    assert!(!world.shared().agent.can_set_mode);
    log_in(&mut world, " 4711 ", "1234");
    let agent = world.shared().agent;
    assert_eq!((world.state(), agent.agent_id.as_str()), (PhoneState::Ready, "4711"));
    assert!(!agent.can_log_in && agent.can_log_out && agent.can_set_mode);
    assert_eq!(agent.mode_text, "Aux: Default", "asked for, not guessed");
    world.act(Action::LogOut);
    assert_eq!((world.state(), mode_text(&world).as_str()), (PhoneState::SignedOut, "Signed out"));
    assert_eq!(world.shared().agent.agent_id, "");
}

#[test]
fn an_empty_password_is_a_password() {
    let mut world = World::new(Profile::Full).start();
    log_in(&mut world, "4712", "");
    assert_eq!(world.last("login")["passwd"], "");
    world.set_mode(WorkMode::Auto, None);
    assert_eq!(world.last("setstate")["passwd"], "");
    assert_eq!(mode_text(&world), "Available");
}

#[test]
fn a_wrong_password_is_told_and_may_be_typed_again() {
    let mut world = World::new(Profile::Full).start();
    log_in(&mut world, "4711", "0000");
    assert!(world.says("Log-in failed: wrong password"));
    assert_eq!(world.state(), PhoneState::SignedOut);
    log_in(&mut world, "4711", "1234");
    assert_eq!(world.state(), PhoneState::Ready);
    assert!(world.notices().is_empty());
}

#[test]
fn each_mode_is_shown_in_words_with_its_reason() {
    let mut world = World::new(Profile::Full).logged_in();
    for (mode, reason, words) in [
        (WorkMode::Manual, None, "Available for one call"),
        (WorkMode::Acw, None, "After-call work"),
        (WorkMode::Aux, Some("1"), "Aux: Lunch"),
        (WorkMode::Aux, None, "Aux: Default"),
        (WorkMode::Auto, None, "Available"),
    ] {
        world.set_mode(mode, reason);
        world.wait(500);
        assert_eq!(mode_text(&world), words);
        assert_eq!(world.shared().agent.mode, Some(mode));
    }
    assert_eq!(world.shared().agent.reasons, [("0".into(), "Default".into()), ("1".into(), "Lunch".into())]);
}

#[test]
fn only_aux_has_a_reason_code_and_an_unknown_one_is_refused_in_words() {
    let mut world = World::new(Profile::Full).logged_in();
    world.set_mode(WorkMode::Acw, Some("1"));
    assert_eq!(world.last("setstate").get("reasoncode"), None);
    let sent = world.count("setstate");
    world.set_mode(WorkMode::Aux, Some("99"));
    assert!(world.says("not in the call center's settings"));
    assert_eq!(world.count("setstate"), sent);
}

#[test]
fn a_mode_confirmed_during_a_call_is_shown_as_after_this_call_until_the_server_says_so() {
    let mut world = World::new(Profile::Full).logged_in();
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.set_mode(WorkMode::Aux, Some("1"));
    assert_eq!(mode_text(&world), "Aux: Lunch after this call");
    world.wait(20_000);
    assert_eq!(mode_text(&world), "Aux: Lunch after this call", "the server still says auto");
    world.far_hangs_up(call);
    world.wait(500);
    assert_eq!(mode_text(&world), "Aux: Lunch");
}

#[test]
fn a_mode_confirmed_while_a_call_rings_is_not_lost() {
    let mut world = World::new(Profile::Full).logged_in();
    let call = world.ring(CALLER);
    world.set_mode(WorkMode::Aux, Some("1"));
    world.wait(1_000);
    assert_eq!(mode_text(&world), "Aux: Lunch after this call");
    world.far_hangs_up(call);
    assert_eq!(mode_text(&world), "Aux: Lunch");
}

#[test]
fn a_server_that_changes_the_mode_at_once_is_believed() {
    let mut world = World::new(Profile::Full).talking();
    world.set_mode(WorkMode::Acw, None);
    assert_eq!(mode_text(&world), "After-call work after this call");
    world.event(
        &json!({"eventtype": "agentstate", "extension": EXTENSION, "agentid": "4711", "state": "acw"}),
    );
    assert_eq!(mode_text(&world), "After-call work");
}

#[test]
fn manual_goes_to_after_call_work_by_itself() {
    for profile in [Profile::Full, Profile::ConfirmedOnly] {
        let mut world = World::new(profile).logged_in();
        world.set_mode(WorkMode::Manual, None);
        world.ring(CALLER);
        world.act(Action::Answer);
        world.act(Action::Hangup);
        world.wait(500);
        assert_eq!(mode_text(&world), "After-call work", "{profile:?}");
    }
}

#[test]
fn a_missed_call_does_not_end_manual() {
    let mut world = World::new(Profile::ConfirmedOnly).logged_in();
    world.set_mode(WorkMode::Manual, None);
    world.ring(CALLER);
    world.act(Action::PhoneIsIdle);
    assert_eq!(mode_text(&world), "Available for one call");
}

#[test]
fn a_password_is_in_no_save_and_after_a_reload_its_key_is_left_out() {
    let mut world = World::new(Profile::Full).start();
    log_in(&mut world, "4711", "geheim77");
    log_in(&mut world, "4711", "1234");
    world.set_mode(WorkMode::Auto, None);
    world.type_into(cordboard::input::Field::Dial, "x");
    let kept = world.kept();
    assert!(kept.contains("4711") && !kept.contains("1234") && !kept.contains("geheim77"), "{kept}");
    world.reload();
    world.set_mode(WorkMode::Acw, None);
    assert_eq!(world.last("setstate").get("passwd"), None);
    assert_eq!(mode_text(&world), "After-call work", "this server does not insist");
}

#[test]
fn a_server_that_insists_has_the_agent_asked_in_words() {
    let mut world = World::new(Profile::Full).start();
    log_in(&mut world, "4713", "9876");
    world.reload();
    world.set_mode(WorkMode::Aux, Some("1"));
    assert!(world.says("Aux failed: password required"));
    assert_eq!(world.shared().agent.password_asked, Some(WorkMode::Aux));
    let again = |password: &str| Action::SetMode {
        mode: WorkMode::Aux,
        reason: Some("1".into()),
        password: Some(password.into()),
    };
    world.act(again("*****"));
    assert_eq!(world.last("setstate").get("passwd"), None, "asterisks are no password");
    world.act(again("wrong"));
    assert_eq!(world.shared().agent.password_asked, Some(WorkMode::Aux));
    world.act(again("9876"));
    assert_eq!((world.shared().agent.password_asked, mode_text(&world).as_str()), (None, "Aux: Lunch"));
    world.set_mode(WorkMode::Auto, None);
    assert_eq!(world.last("setstate")["passwd"], "9876", "kept in memory from then on");
}

#[test]
fn an_empty_text_is_never_sent_in_the_place_of_an_unknown_password() {
    let mut world = World::new(Profile::Full).logged_in();
    world.reload();
    world.act(Action::SetMode { mode: WorkMode::Acw, reason: None, password: Some(Secret::default()) });
    assert_eq!(world.last("setstate").get("passwd"), None);
}

#[test]
fn a_login_whose_answer_was_lost_is_found_out() {
    let mut world = World::new(Profile::Full).start();
    world.switchboard.fault_next(None, "login", Fault::Silence);
    log_in(&mut world, "4711", "1234");
    world.wait(6_000);
    assert!(world.says("Log-in failed: no answer"));
    assert_eq!(world.shared().agent.agent_id, "4711", "the server says that it worked");
}

#[test]
fn a_login_at_the_phone_itself_is_taken_up_and_a_logout_too() {
    for profile in [Profile::Full, Profile::Renamed] {
        let mut world = World::new(profile).start();
        let fields = json!({"agentid": "4711", "passwd": "1234"});
        world.switchboard.press(world.now_ms, EXTENSION, "login", &fields).unwrap();
        world.settle();
        world.wait(500);
        assert_eq!(world.shared().agent.agent_id, "4711", "{profile:?}");
        assert_eq!(mode_text(&world), "Aux: Default", "{profile:?}");
        world.switchboard.press(world.now_ms, EXTENSION, "logout", &fields).unwrap();
        world.settle();
        world.wait(500);
        assert_eq!(
            (world.state(), world.shared().agent.agent_id.as_str()),
            (PhoneState::SignedOut, ""),
            "{profile:?}"
        );
    }
}

#[test]
fn a_logout_that_no_event_told_is_seen_by_the_next_check() {
    let mut world = World::new(Profile::Full).logged_in();
    let fields = json!({"agentid": "4711"});
    world.switchboard.press(world.now_ms, EXTENSION, "logout", &fields).unwrap();
    drop(world.switchboard.take_outputs());
    world.wait(31_000);
    assert_eq!(world.state(), PhoneState::SignedOut);
}

#[test]
fn each_change_of_mode_is_followed_by_the_question_what_holds() {
    let mut world = World::new(Profile::Full).logged_in();
    world.wait(1_000);
    let (states, snapshots) = (world.count("queryagentstate"), world.count("snapshot"));
    world.set_mode(WorkMode::Acw, None);
    world.wait(1_000);
    assert!(world.count("queryagentstate") > states && world.count("snapshot") > snapshots);
}

#[test]
fn an_unanswered_question_for_the_state_is_no_matter_for_the_agent() {
    let mut world = World::new(Profile::Full).logged_in();
    world.switchboard.fault_next(Some(Side::A), "queryagentstate", Fault::Lose);
    world.wait(40_000);
    assert_eq!((world.state(), world.notices().len()), (PhoneState::Ready, 0));
    assert_eq!(mode_text(&world), "Available");
}

#[test]
fn the_clock_of_a_mode_goes_on_over_a_reload() {
    let mut world = World::new(Profile::Full).logged_in();
    let since = world.shared().agent.mode_since;
    world.wait(60_000);
    world.reload();
    assert_eq!(world.shared().agent.mode_since, since);
}
