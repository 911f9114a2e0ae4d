//! Which page rings while a call alerts, and how.

use cordboard::alerts::{Alerts, Ring, Sound};
use cordboard::ids::PanelId;
use cordboard::input::{Action, PanelInput};
use cordboard_simulator::{Profile, Side};

use crate::panels::with_tabs;
use crate::world::{CALLER, PANEL, World};

fn rings(world: &World, tabs: &[PanelId]) -> Vec<Ring> {
    tabs.iter().map(|tab| world.panel_of(*tab).ring).collect()
}

#[test]
fn of_several_pages_the_one_used_last_rings_until_the_call_is_answered() {
    let (mut world, tabs) = with_tabs(3);
    assert_eq!(rings(&world, &tabs), [Ring::Silent; 3]);
    world.ring(CALLER);
    assert_eq!(rings(&world, &tabs), [Ring::Silent, Ring::Silent, Ring::Loud]);
    world.from(tabs[0], PanelInput::Used);
    assert_eq!(rings(&world, &tabs), [Ring::Loud, Ring::Silent, Ring::Silent]);
    world.close_tab(tabs[0]);
    assert_eq!(rings(&world, &tabs[1..]), [Ring::Silent, Ring::Loud]);
    world.from(tabs[2], PanelInput::Asleep);
    assert_eq!(rings(&world, &tabs[1..]), [Ring::Loud, Ring::Silent], "nobody hears what sleeps");
    world.act_in(tabs[1], Action::Answer);
    assert_eq!(rings(&world, &tabs[1..]), [Ring::Silent; 2]);
}

#[test]
fn a_call_that_was_missed_rings_no_more() {
    let mut world = World::new(Profile::Full).logged_in();
    let call = world.ring(CALLER);
    assert_eq!(rings(&world, &[PANEL]), [Ring::Loud]);
    world.far_hangs_up(call);
    assert_eq!(rings(&world, &[PANEL]), [Ring::Silent]);
}

#[test]
fn while_the_agent_talks_another_call_rings_quietly() {
    let mut world = World::new(Profile::Full).talking();
    assert_eq!(rings(&world, &[PANEL]), [Ring::Silent]);
    world.ring("4570102030");
    assert_eq!(rings(&world, &[PANEL]), [Ring::Quiet]);
}

#[test]
fn what_rings_goes_on_after_a_page_load_and_after_a_change_of_servers() {
    let mut world = World::new(Profile::Full).warm().logged_in();
    world.ring(CALLER);
    world.reload();
    assert_eq!(rings(&world, &[PANEL]), [Ring::Loud]);
    world.wait(6_000); // the backup is opened again
    world.stop(Side::A);
    world.wait(2_000);
    assert_eq!(rings(&world, &[PANEL]), [Ring::Loud]);
    world.act(Action::Answer);
    assert_eq!(rings(&world, &[PANEL]), [Ring::Silent]);
}

#[test]
fn the_panel_is_silent_unless_the_call_center_chose_a_sound() {
    let world = World::new(Profile::Full).logged_in();
    assert_eq!(world.panel_of(PANEL).alerts, Alerts { sound: Sound::Off, volume: 60 });
    let world =
        World::new(Profile::Full).setting("/Alerts/sound", "bell").setting("/Alerts/volume", "0").logged_in();
    assert_eq!(world.panel_of(PANEL).alerts, Alerts { sound: Sound::Bell, volume: 0 });
    let world = World::new(Profile::Full)
        .setting("/Alerts/sound", "siren")
        .setting("/Alerts/volume", "loud")
        .logged_in();
    assert_eq!(world.panel_of(PANEL).alerts, Alerts { sound: Sound::Off, volume: 60 });
    assert!(world.says("chime, bell or pulse") && world.says("0 to 100"), "{:?}", world.notices());
}
