//! The start order, and what is said when it does not work (spec/ctisvr.md 6).

use cordboard::input::Action;
use cordboard::view::PhoneState;
use cordboard_simulator::{Profile, Side};

use crate::world::World;

#[test]
fn the_start_order_ends_with_a_snapshot_when_nobody_is_logged_in() {
    let world = World::new(Profile::Full).start();
    assert_eq!(world.asked(), ["myextension", "startmonitor", "querydeviceinfo", "snapshot"]);
    assert_eq!(world.state(), PhoneState::SignedOut);
    assert_eq!(world.shared().agent.extension, "2611");
}

#[test]
fn an_agent_who_is_logged_in_is_taken_up_with_calls_and_mode() {
    let mut world = World::new(Profile::Full).logged_in();
    assert_eq!(world.state(), PhoneState::Ready);
    let before = world.asked().len();
    world.reload();
    assert_eq!(
        world.asked()[before..],
        ["myextension", "startmonitor", "querydeviceinfo", "queryagentstate", "snapshot"]
    );
    assert_eq!(world.shared().agent.agent_id, "4711");
    assert_eq!(world.shared().agent.mode_text, "Available");
}

#[test]
fn click_to_dial_is_enabled_once_and_only_when_the_phone_is_ready() {
    let mut world = World::new(Profile::Full).start();
    assert_eq!(world.crm.all("onClickToDial").len(), 1);
    assert_eq!(world.crm.all("enableClickToDial").len(), 1);
    world.stop(Side::A);
    assert_eq!(world.state(), PhoneState::SignedOut);
    assert_eq!(world.crm.all("onClickToDial").len(), 1, "listeners add up");
}

#[test]
fn backup_serves_at_once_when_primary_stops_with_calls_and_agent() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring("+442079460000");
    world.act(Action::Answer);
    world.stop(Side::A);
    assert_eq!(world.shared().connection, "Connected to the backup server");
    assert_eq!(world.state(), PhoneState::Ready);
    assert_eq!(world.states(), ["connected"]);
    assert_eq!(world.crm.pops(), 1);
}

#[test]
fn both_sides_down_is_offline_and_comes_back_by_itself() {
    let mut world = World::new(Profile::Full).start();
    world.stop(Side::B);
    world.stop(Side::A);
    assert_eq!(world.state(), PhoneState::Offline);
    world.switchboard.start_side(Side::A);
    world.wait(2_000);
    assert_eq!(world.state(), PhoneState::SignedOut);
}
