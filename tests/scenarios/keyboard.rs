//! Keyboard shortcuts as the call center wants them: each page gets them, and what is wrong with them is said.

use cordboard::keys::{Keys, OwnKeys, Shortcut};
use cordboard::pages::view::PanelView;
use cordboard_simulator::Profile;

use crate::world::{PANEL, World};

const SHORTCUTS: &str = "/Keyboard/shortcuts";

fn keys_of(panel: &PanelView, shortcut: Shortcut) -> Option<String> {
    let keys = Keys::new(&panel.keyboard, &OwnKeys::default());
    keys.working(shortcut).map(|keys| keys.to_string())
}

#[test]
fn every_page_has_the_call_centers_shortcuts_also_after_a_page_load() {
    let mut world =
        World::new(Profile::Full).in_worker().setting(SHORTCUTS, "answer=F2, swap=off").logged_in();
    let tab = world.open_tab();
    for panel in [PANEL, tab] {
        let panel = world.panel_of(panel);
        assert_eq!(keys_of(&panel, Shortcut::Answer).as_deref(), Some("F2"));
        assert_eq!(keys_of(&panel, Shortcut::Hold).as_deref(), Some("Ctrl+Shift+3"));
        assert_eq!(keys_of(&panel, Shortcut::Swap), None);
    }
    world.reload();
    assert_eq!(keys_of(&world.panel_of(PANEL), Shortcut::Answer).as_deref(), Some("F2"));
    assert!(!world.says("keys"), "{:?}", world.notices());
}

#[test]
fn they_are_off_before_there_are_settings_and_where_the_settings_say_so() {
    let mut world = World::new(Profile::Full);
    assert_eq!(keys_of(&world.panel_of(PANEL), Shortcut::Answer), None);
    world = world.setting("/Keyboard/enabled", "no").logged_in();
    assert_eq!(keys_of(&world.panel_of(PANEL), Shortcut::Answer), None);
}

#[test]
fn a_shortcut_that_can_not_be_is_named_to_the_admin_and_the_phone_works() {
    let mut world =
        World::new(Profile::Full).setting(SHORTCUTS, "answer=Ctrl+W, hold=Ctrl+Shift+1").logged_in();
    let panel = world.panel_of(PANEL);
    assert_eq!(keys_of(&panel, Shortcut::Answer).as_deref(), Some("Ctrl+Shift+1"), "the usual one");
    assert_eq!(keys_of(&panel, Shortcut::Hold), None, "the first of the two has them");
    assert!(world.says("The browser needs these keys"), "{:?}", world.notices());
    assert!(world.says("only the first one works"), "{:?}", world.notices());
    world.ring("4570102030");
    assert_eq!(world.states(), ["alerting"]);
}
