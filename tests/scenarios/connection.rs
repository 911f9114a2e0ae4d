//! Both sides: the primary first, the backup at once, words for each way to lose them (spec/ctisvr.md 1).

use cordboard::input::{Action, Input, Permission};
use cordboard::pages::view::PhoneState;
use cordboard_simulator::{Profile, Side};

use crate::world::{CALLER, World};

#[test]
fn the_backup_serves_at_once_when_the_primary_refuses() {
    let mut world = World::new(Profile::Full);
    world.switchboard.stop_side(Side::A);
    let world = world.start();
    assert_eq!(world.state(), PhoneState::SignedOut);
    assert_eq!(world.shared().connection, "Connected to the backup server");
    assert_eq!(world.now_ms, 1_000, "no time went by");
}

#[test]
fn a_side_that_stops_hands_its_calls_and_agent_to_the_other_without_a_second_pop() {
    for profile in [Profile::Full, Profile::Renamed, Profile::ConfirmedOnly] {
        let mut world = World::new(profile).consulting();
        let states = world.states();
        world.stop(Side::A);
        assert_eq!((world.state(), world.states()), (PhoneState::Ready, states), "{profile:?}");
        assert_eq!(world.shared().agent.mode_text, "On a call", "{profile:?}");
        assert_eq!(world.crm.pops(), 1, "{profile:?}");
        world.act(Action::Reconnect);
        assert_eq!(world.states(), ["connected", "ended"], "{profile:?}");
        assert_eq!(world.switchboard.request_count(Side::B, "reconnect"), 1);
    }
}

#[test]
fn a_call_that_rings_while_the_sides_change_pops_once() {
    let mut world = World::new(Profile::Full).logged_in();
    world
        .switchboard
        .ring(
            world.now_ms,
            &cordboard_simulator::Ring {
                from: CALLER.into(),
                to_extension: crate::world::EXTENSION.into(),
                called: "5000".into(),
                origcalling: String::new(),
            },
        )
        .unwrap();
    drop(world.switchboard.take_outputs());
    world.stop(Side::A);
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1));
}

#[test]
fn a_call_that_ended_while_the_sides_changed_is_logged() {
    let mut world = World::new(Profile::Full).talking();
    world.switchboard.drop_all_calls(world.now_ms);
    drop(world.switchboard.take_outputs());
    world.stop(Side::A);
    assert_eq!((world.states(), world.crm.all("saveLog").len()), (vec!["ended"], 1));
}

#[test]
fn the_start_order_runs_again_on_every_open() {
    let mut world = World::new(Profile::Full).logged_in();
    world.stop(Side::A);
    let asked: Vec<_> = world.requests(Side::B).iter().map(|frame| frame["request"].clone()).collect();
    assert_eq!(asked, ["myextension", "startmonitor", "querydeviceinfo", "queryagentstate", "snapshot"]);
    world.switchboard.start_side(Side::A);
    world.stop(Side::B);
    assert_eq!((world.count("myextension"), world.state()), (3, PhoneState::Ready));
    assert_eq!(world.crm.all("onClickToDial").len(), 1);
}

#[test]
fn both_sides_down_is_told_in_words_with_growing_waits() {
    let mut world = World::new(Profile::Full).talking();
    world.stop(Side::B);
    world.stop(Side::A);
    assert_eq!(world.state(), PhoneState::Offline);
    let words = world.shared().connection;
    assert!(
        words.to_string().contains("primary server closed the connection")
            && words.to_string().contains("backup server"),
        "{words}"
    );
    assert!(words.to_string().contains("Trying again"));
    assert_eq!(world.call().state_text, "Talking, as last seen");
    world.act(Action::Hold);
    assert!(world.says("not connected yet"));
    world.wait(300_000);
    assert!(world.shared().connection.to_string().contains("times so far"));
    world.switchboard.start_side(Side::B);
    world.act(Action::Retry);
    assert_eq!((world.state(), world.states()), (PhoneState::Ready, vec!["connected"]));
}

#[test]
fn a_server_that_takes_connections_and_says_nothing_is_left_after_four_seconds() {
    let mut world = World::new(Profile::Full);
    world.switchboard.mute_side(Side::A, true);
    let mut world = world.start();
    assert_eq!(world.state(), PhoneState::Connecting);
    world.wait(4_100);
    assert_eq!(world.shared().connection, "Connected to the backup server");
    assert!(world.failure_of_primary().contains("did not answer myextension"));
}

#[test]
fn two_servers_that_say_nothing_are_offline_in_words() {
    let mut world = World::new(Profile::Full);
    world.switchboard.mute_side(Side::A, true);
    world.switchboard.mute_side(Side::B, true);
    let mut world = world.start();
    world.wait(8_300);
    assert_eq!(world.state(), PhoneState::Offline);
    assert!(world.shared().connection.to_string().contains("did not answer myextension"));
}

#[test]
fn nothing_is_tried_while_the_browser_is_offline_and_at_once_when_it_is_back() {
    let mut world = World::new(Profile::Full).start();
    world.stop(Side::B);
    world.stop(Side::A);
    world.network(false);
    world.switchboard.start_side(Side::A);
    world.wait(120_000);
    assert_eq!(world.state(), PhoneState::Offline);
    assert_eq!(world.shared().connection, "This computer is off the network");
    world.network(true);
    assert_eq!(world.state(), PhoneState::SignedOut);
}

#[test]
fn a_barred_local_network_is_named_as_such_and_never_as_a_server_that_is_down() {
    for permission in [Permission::Denied, Permission::Prompt] {
        let mut world = World::new(Profile::Full);
        world.local_network = permission;
        world.switchboard.stop_side(Side::A);
        world.switchboard.stop_side(Side::B);
        let world = world.start();
        assert!(world.says("keeps this page from the local network"), "{:?}", world.notices());
        let words = world.shared().connection;
        assert!(
            words.to_string().contains("local network")
                && !words.to_string().contains("could not be reached"),
            "{words}"
        );
    }
}

#[test]
fn a_machine_that_slept_asks_what_is_true() {
    let mut world = World::new(Profile::Full).talking();
    world.wait(1_000);
    let asked = world.count("snapshot");
    world.feed(Input::ClockJumped);
    assert_eq!(world.count("snapshot"), asked + 1);
    assert_eq!(world.counted("clock_jumps"), 1);
}
