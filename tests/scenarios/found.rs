//! Cases that chance found (`chaos.rs`), each reduced to what it is about.

use cordboard::input::{Action, Field};
use cordboard::pages::view::PhoneState;
use cordboard_simulator::{Config, Passive, PassiveHow, Profile, Side};

use crate::world::{EXTENSION, World, note_of};

#[test]
fn an_answer_whose_event_was_lost_is_told_by_a_server_that_said_initiated_while_it_rang() {
    let mut world = World::new(Profile::Full).logged_in();
    world.act(Action::Dial("914155550002".into()));
    world.wait(9_000);
    assert_eq!(world.states(), ["ringing"], "a snapshot said `initiated` meanwhile");
    let call = world.switchboard.truth(EXTENSION).calls[0].1.callid;
    world.switchboard.far_answer(world.now_ms, call).unwrap();
    drop(world.switchboard.take_outputs());
    world.wait(9_000);
    assert_eq!(world.states(), ["connected"]);
}

#[test]
fn an_agent_who_was_logged_out_while_a_new_side_was_silent_is_not_shown_for_ever() {
    let mut world = World::new(Profile::Full).warm().logged_in();
    world.wait(10_000);
    world.stop(Side::A);
    world.wait(300);
    world.lose("querydeviceinfo");
    world.switchboard.force_log_out(world.now_ms, EXTENSION).unwrap();
    drop(world.switchboard.take_outputs());
    world.wait(40_000);
    assert_eq!(world.shared().agent.agent_id, "");
}

#[test]
fn who_is_logged_in_is_asked_again_until_the_server_says_it() {
    let mut world = World::new(Profile::Full).start();
    world.lose("login");
    world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
    let login = serde_json::json!({"agentid": "4711", "passwd": "1234"});
    world.switchboard.press(world.now_ms, EXTENSION, "login", &login).unwrap();
    drop(world.switchboard.take_outputs());
    world.refuse("querydeviceinfo", "resource busy");
    world.wait(40_000);
    assert_eq!(world.shared().agent.agent_id, "4711");
}

#[test]
fn a_page_that_met_a_passive_backup_while_the_primary_was_down_finds_the_primary() {
    let passive = Passive { how: PassiveHow::Requests, after_ms: 60_000 };
    let mut world = World::with(Config { passive_backup: Some(passive), ..Config::default() }).warm();
    world.stop(Side::A);
    let mut world = world.start();
    world.wait(10_000);
    assert_eq!(world.state(), PhoneState::Error, "the backup refuses");
    world.switchboard.start_side(Side::A);
    world.wait(45_000);
    assert_eq!(
        (world.state(), world.shared().connection.to_string().as_str()),
        (PhoneState::SignedOut, "Connected")
    );
}

#[test]
fn a_backup_that_refuses_and_is_closed_by_the_primarys_opening_is_not_opened_again() {
    let passive = Passive { how: PassiveHow::Requests, after_ms: 60_000 };
    let site = Config { passive_backup: Some(passive), one_client_per_address: true, ..Config::default() };
    let mut world = World::with(site).warm();
    world.stop(Side::A);
    let mut world = world.start();
    world.wait(10_000);
    world.switchboard.start_side(Side::A);
    world.wait(45_000);
    assert_eq!(
        (world.state(), world.shared().connection.to_string().as_str()),
        (PhoneState::SignedOut, "Connected")
    );
}

#[test]
fn a_backup_that_becomes_passive_again_is_left_when_the_primary_is_back() {
    let passive = Passive { how: PassiveHow::Requests, after_ms: 0 };
    let mut world =
        World::with(Config { passive_backup: Some(passive), ..Config::default() }).warm().talking();
    world.wait(10_000);
    world.stop(Side::A);
    world.wait(1_000);
    assert_eq!(world.shared().connection, "Connected to the backup server");
    world.switchboard.start_side(Side::A);
    world.wait(20_000);
    assert_eq!(
        (world.state(), world.shared().connection.to_string().as_str()),
        (PhoneState::Ready, "Connected")
    );
    world.act(Action::Hold);
    assert_eq!(world.states(), ["held"]);
}

#[test]
fn a_third_party_that_joins_one_of_two_calls_ends_neither_and_loses_no_note() {
    let mut world = World::new(Profile::Full).consulting();
    let note = note_of(&world.call());
    world.type_into(note, "wants a quote");
    world.act(Action::Conference("2613".into()));
    world.wait(10_000);
    assert_eq!(world.states(), ["connected", "held"]);
    assert_eq!(world.call().note.text, "wants a quote");
    assert_eq!(world.crm.all("saveLog").len(), 0, "nobody hung up");
}

#[test]
fn a_call_dialled_at_the_phone_itself_while_another_one_is_asked_for_is_one_call() {
    let mut world = World::new(Profile::Full).logged_in();
    world.lose("makecall");
    world.act(Action::Dial("7722".into()));
    let dialled = serde_json::json!({"destination": "914155550002"});
    world.switchboard.press(world.now_ms, EXTENSION, "makecall", &dialled).unwrap();
    world.settle();
    assert_eq!(world.states(), ["ringing"]);
}

#[test]
fn what_is_typed_stays_when_another_number_is_dialled() {
    let mut world = World::new(Profile::Full).logged_in();
    world.type_into(Field::Dial, "2613");
    world.act(Action::Dial("7722".into()));
    assert_eq!((world.states(), world.dial_field().as_str()), (vec!["ringing"], "2613"));
}

#[test]
fn a_conference_that_ended_during_a_page_load_is_not_taken_for_the_next_call() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Conference("7722".into()));
    world.load();
    world.switchboard.drop_all_calls(world.now_ms);
    let dialled = serde_json::json!({"destination": "914155551201"});
    world.switchboard.press(world.now_ms, EXTENSION, "makecall", &dialled).unwrap();
    world.switchboard.tick(world.now_ms + 2_000);
    drop(world.switchboard.take_outputs());
    world.settle();
    world.wait(10_000);
    assert_eq!((world.states(), world.call().number.as_str()), (vec!["connected", "ended"], "914155551201"));
}

#[test]
fn a_call_that_was_answered_at_the_desk_phone_unheard_pops_when_a_snapshot_tells_it() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring("+442079460018");
    let ring = cordboard_simulator::Ring {
        from: "4155551212".into(),
        to_extension: EXTENSION.into(),
        called: "5000".into(),
        origcalling: String::new(),
    };
    world.switchboard.ring(world.now_ms, &ring).unwrap();
    for _ in 0..2 {
        world.switchboard.press(world.now_ms, EXTENSION, "answer", &serde_json::json!({})).unwrap();
    }
    drop(world.switchboard.take_outputs());
    world.wait(60_000);
    assert_eq!(world.states(), ["connected", "held"]);
    assert_eq!(world.crm.pops(), 2, "who is on hold was answered too");
}
