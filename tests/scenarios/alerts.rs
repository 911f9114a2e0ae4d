//! Which page rings while a call alerts, and how; and which one shows a notice of it.

use cordboard::alerts::{Alerts, Ring, Sound};
use cordboard::ids::PanelId;
use cordboard::input::{Action, PanelInput, Permission};
use cordboard::pages::view::PhoneState;
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
fn where_the_crm_closes_the_panel_with_a_page_load_a_running_call_opens_it_again() {
    const OPENS: [&str; 2] = ["setSoftphonePanelVisibility", "setVisible"];
    let opened = |world: &World| OPENS.map(|method| world.crm.all(method).len());
    let mut world = World::new(Profile::Full).talking();
    let before = opened(&world);
    world.reload();
    assert_eq!(opened(&world)[0], before[0] + 1);
    world.act(Action::Hangup);
    let before = opened(&world);
    world.reload();
    assert_eq!(opened(&world), before, "no call runs");
    let mut classic = World::new(Profile::Full).classic().talking();
    let before = opened(&classic);
    classic.reload();
    assert_eq!(opened(&classic), before, "Classic keeps its panel as it is");
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

/// The browser lets a page show notices, or no longer.
fn may_notify(world: &mut World, tab: PanelId, notices: Permission) {
    let facts = cordboard::input::BrowserFacts { notices, ..world.page(None).browser };
    world.from(tab, PanelInput::Browser(facts));
}

/// The notices that pages show, with their words.
fn notices(world: &World, tabs: &[PanelId]) -> Vec<Option<(String, String)>> {
    let told = |tab: &PanelId| {
        world.panel_of(*tab).notice.map(|notice| (notice.title.to_string(), notice.text.to_string()))
    };
    tabs.iter().map(told).collect()
}

fn told(who: &str) -> (String, String) {
    ("Incoming call".to_owned(), who.to_owned())
}

fn hide(world: &mut World, tabs: &[PanelId]) {
    for tab in tabs {
        world.from(*tab, PanelInput::Visible(false));
    }
}

#[test]
fn while_no_tab_is_in_sight_one_that_may_shows_a_notice_until_the_call_is_answered() {
    let (mut world, tabs) = with_tabs(3);
    may_notify(&mut world, tabs[0], Permission::Granted);
    may_notify(&mut world, tabs[1], Permission::Granted);
    may_notify(&mut world, tabs[2], Permission::Denied);
    world.from(tabs[1], PanelInput::Used);
    world.from(tabs[2], PanelInput::Used);
    world.ring(CALLER);
    assert_eq!(notices(&world, &tabs), [None, None, None], "the agent sees the panel");
    hide(&mut world, &tabs);
    let words = Some(told("Ada Byron, +442079460000"));
    assert_eq!(notices(&world, &tabs), [None, words.clone(), None], "of those that may, the one used last");
    world.from(tabs[2], PanelInput::Visible(true));
    assert_eq!(notices(&world, &tabs), [None, None, None], "the agent looks now");
    hide(&mut world, &tabs);
    world.from(tabs[1], PanelInput::Asleep);
    assert_eq!(notices(&world, &tabs), [words.clone(), None, None]);
    world.close_tab(tabs[0]);
    assert_eq!(notices(&world, &tabs[1..]), [None, None], "no page is left that may");
    may_notify(&mut world, tabs[2], Permission::Granted);
    assert_eq!(notices(&world, &tabs[1..]), [None, words]);
    world.from(tabs[2], PanelInput::Aside(Action::Answer));
    assert_eq!(notices(&world, &tabs[1..]), [None, None]);
}

#[test]
fn a_notice_comes_once_more_after_a_page_load_and_a_change_of_servers_and_goes_with_the_caller() {
    let mut world = World::new(Profile::Full).warm().logged_in();
    let call = world.ring(CALLER);
    let hidden = |world: &mut World| {
        may_notify(world, PANEL, Permission::Granted);
        hide(world, &[PANEL]);
        notices(world, &[PANEL]).remove(0).is_some()
    };
    assert!(hidden(&mut world));
    world.reload();
    assert!(hidden(&mut world));
    world.wait(6_000); // the backup is opened again
    world.stop(Side::A);
    world.wait(2_000);
    assert!(hidden(&mut world));
    world.far_hangs_up(call);
    assert!(!hidden(&mut world));
}

#[test]
fn the_call_center_says_when_notices_come_and_what_they_say() {
    let ringing = |when: &str, names: &str| {
        let mut world = World::new(Profile::Full)
            .setting("/Alerts/notices", when)
            .setting("/Alerts/noticeNames", names)
            .logged_in();
        may_notify(&mut world, PANEL, Permission::Granted);
        world.ring(CALLER);
        world
    };
    let mut world = ringing("hidden", "no");
    hide(&mut world, &[PANEL]);
    assert_eq!(notices(&world, &[PANEL]), [Some(told(""))], "nobody else reads who calls");
    world.from(PANEL, PanelInput::Focused(true));
    assert_eq!(notices(&world, &[PANEL]), [None], "the small window has the focus");

    let mut world = ringing("unfocused", "yes");
    assert_eq!(
        notices(&world, &[PANEL]),
        [Some(told("Ada Byron, +442079460000"))],
        "it is in sight, and has no focus"
    );
    world.from(PANEL, PanelInput::Focused(true));
    assert_eq!(notices(&world, &[PANEL]), [None]);
    world.from(PANEL, PanelInput::Focused(false));
    assert_ne!(notices(&world, &[PANEL]), [None]);

    let mut world = ringing("off", "yes");
    hide(&mut world, &[PANEL]);
    assert_eq!(notices(&world, &[PANEL]), [None]);

    let world = ringing("always", "who");
    assert!(world.says("hidden or unfocused") && world.says("yes or no"), "{:?}", world.notices());
}

#[test]
fn what_is_pressed_in_the_small_window_leaves_records_to_the_tab_used_last() {
    let (mut world, tabs) = with_tabs(2);
    world.from(tabs[1], PanelInput::Used);
    let call = world.ring("4570102030");
    world.from(tabs[0], PanelInput::Focused(true));
    world.from(tabs[0], PanelInput::Aside(Action::Answer));
    let acts: Vec<bool> = tabs.iter().map(|tab| world.panel_of(*tab).acts).collect();
    assert_eq!(acts, [false, true]);
    assert_eq!(world.count("answer"), 1);
    world.from(tabs[0], PanelInput::Aside(Action::Hold));
    assert_eq!(world.count("hold"), 1);
    world.from(tabs[0], PanelInput::Aside(Action::Hangup));
    world.wait(5_000);
    assert_eq!(world.called(&tabs, "searchAndScreenPop"), [0, 1], "popped once");
    assert_eq!(world.called(&tabs, "saveLog"), [0, 1], "{call:?} is logged once");
}

#[test]
fn a_page_that_may_not_have_the_phone_shows_no_notice_and_does_nothing() {
    let mut world = World::new(Profile::Full).in_worker().logged_in();
    world.ring(CALLER);
    let mut page = world.page(None);
    page.hosting = Some(r#"{"crmOrigins": ["https://other.example"]}"#.into());
    page.visible = false;
    let refused = world.open_with(page);
    may_notify(&mut world, refused, Permission::Granted);
    hide(&mut world, &[PANEL]);
    world.from(refused, PanelInput::Aside(Action::Hangup));
    world.from(refused, PanelInput::Focused(true));
    assert_eq!(notices(&world, &[refused]), [None]);
    assert_eq!((world.count("hangup"), world.adapter.view(PANEL).shared.state), (0, PhoneState::Ready));
    may_notify(&mut world, PANEL, Permission::Granted);
    assert_ne!(notices(&world, &[PANEL]), [None], "what it says of its focus counts for nothing");
}
