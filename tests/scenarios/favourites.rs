//! The agent's favourites: one press calls them, and nobody else at this desk sees them.

use cordboard::input::{Action, ActionName, Field, PanelInput};
use cordboard_simulator::{Profile, Side};
use serde_json::json;

use crate::world::World;

fn world() -> World {
    World::new(Profile::Full).setting("/Directory/entries", "Grace Kim=2612,Dana Ruiz=7722").logged_in()
}

fn favourites(world: &World) -> Vec<(String, String)> {
    let panel = world.view().panel;
    panel.favourites.iter().map(|one| (one.name.to_string(), one.number.to_string())).collect()
}

fn star(world: &mut World, number: &str) {
    world.act(Action::Star(number.into()));
}

#[test]
fn a_star_keeps_somebody_with_the_name_and_one_press_calls() {
    let mut world = world();
    world.type_into(Field::Dial, "gra");
    assert_eq!(world.view().panel.suggestions[0].can, [ActionName::Dial, ActionName::Star]);
    star(&mut world, "2612");
    assert_eq!(world.view().panel.suggestions[0].can, [ActionName::Dial, ActionName::Unstar]);
    assert!(favourites(&world).is_empty(), "while something is typed, what fits is shown");
    world.type_into(Field::Dial, "");
    assert_eq!(favourites(&world), [("Grace Kim".to_owned(), "2612".to_owned())]);
    world.act(Action::Dial("2612".into()));
    assert_eq!(world.last("makecall")["destination"], "2612");
    assert!(favourites(&world).is_empty());
}

#[test]
fn a_past_call_can_be_kept_and_taken_off() {
    let mut world = world();
    let call = world.ring("4155551212");
    world.far_hangs_up(call);
    assert_eq!(world.shared().history[0].star, Some(ActionName::Star));
    star(&mut world, "4155551212");
    assert_eq!(world.shared().history[0].star, Some(ActionName::Unstar));
    world.act(Action::Unstar("4155551212".into()));
    assert!(favourites(&world).is_empty() && world.favourites["4711"].is_empty());
}

#[test]
fn during_a_call_they_are_lines_with_what_can_be_done_while_the_agent_is_in_the_field() {
    let mut world = world();
    star(&mut world, "7722");
    world.ring("4155551212");
    world.act(Action::Answer);
    assert!(world.view().panel.suggestions.is_empty());
    world.input(PanelInput::Looks(true));
    let suggestions = world.view().panel.suggestions;
    assert_eq!(suggestions.len(), 1);
    let can = [ActionName::Consult, ActionName::Transfer, ActionName::Conference, ActionName::Unstar];
    assert_eq!(suggestions[0].can, can);
    world.act(Action::Transfer("7722".into()));
    assert_eq!(world.last("transfer")["destination"], "7722");
}

#[test]
fn beside_a_consultation_there_is_no_room_for_them() {
    let mut world = world();
    star(&mut world, "7722");
    world.ring("4155551212");
    world.act(Action::Answer);
    world.act(Action::Consult("2612".into()));
    world.input(PanelInput::Looks(true));
    assert!(world.view().panel.suggestions.is_empty());
}

#[test]
fn they_survive_reloads_other_tabs_and_a_change_of_sides() {
    let mut world = world().in_worker();
    star(&mut world, "2612");
    world.reload();
    assert_eq!(favourites(&world).len(), 1);
    world.stop(Side::A);
    world.wait(20_000);
    assert_eq!(favourites(&world).len(), 1);
    let tab = world.open_tab();
    world.settle();
    assert_eq!(world.adapter.panel_view(tab).favourites.len(), 1);
    // A page with an engine of its own changed them.
    world.input(PanelInput::Favourites("4711".into(), Vec::new()));
    assert!(favourites(&world).is_empty());
}

#[test]
fn another_agent_at_this_desk_does_not_see_them_and_their_owner_finds_them_again() {
    let mut world = world();
    star(&mut world, "2612");
    world.act(Action::LogOut);
    assert!(favourites(&world).is_empty());
    assert!(!serde_json::to_string(&world.adapter).unwrap().contains("\"2612\",\"number\""));
    world.act(Action::LogIn { agent_id: "4712".into(), password: "".into() });
    assert!(favourites(&world).is_empty());
    star(&mut world, "7722");
    assert_eq!(favourites(&world), [("Dana Ruiz".to_owned(), "7722".to_owned())]);
    // What comes late of the first one is not shown to the second.
    world.input(PanelInput::Favourites("4711".into(), cordboard::favourites::read(r#"[["X","1"]]"#)));
    assert_eq!(favourites(&world).len(), 1);
    world.act(Action::LogOut);
    world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
    assert_eq!(favourites(&world), [("Grace Kim".to_owned(), "2612".to_owned())]);
}

#[test]
fn nobody_who_is_not_logged_in_has_any() {
    let mut world = World::new(Profile::Full).start();
    star(&mut world, "2612");
    assert!(favourites(&world).is_empty() && world.favourites.is_empty());
}

#[test]
fn a_full_storage_is_said_and_the_favourite_stays_for_now() {
    let mut world = world();
    world.storage_is_full = true;
    star(&mut world, "2612");
    assert!(world.says("cannot keep your favourites"), "{:?}", world.notices());
    assert_eq!(favourites(&world).len(), 1);
    world.storage_is_full = false;
    star(&mut world, "7722");
    assert!(!world.says("cannot keep your favourites"), "{:?}", world.notices());
}

#[test]
fn twelve_can_be_kept_and_the_next_one_is_refused_in_words() {
    let mut world = world();
    for number in 3_000..3_012 {
        star(&mut world, &number.to_string());
    }
    assert_eq!(favourites(&world).len(), 12);
    star(&mut world, "2612");
    assert!(world.says("12 favourites already"), "{:?}", world.notices());
    assert_eq!(favourites(&world).len(), 12);
    world.type_into(Field::Dial, "gra");
    assert_eq!(world.view().panel.suggestions[0].can, [ActionName::Dial], "no star to press in vain");
}

#[test]
fn what_somebody_wrote_into_the_storage_harms_nothing() {
    for text in ["", "null", "[[\"A\"]]", "{\"a\":1}", "[[\"\",\"\"]]", "[[\"A\",\"x\"]]", "\u{0}"] {
        let mut world = World::new(Profile::Full);
        world.favourites.insert("4711".to_owned(), text.to_owned());
        assert!(favourites(&world.logged_in()).is_empty(), "{text}");
    }
}

#[test]
fn one_broken_favourite_does_not_take_the_others_away() {
    let mut world = World::new(Profile::Full);
    world.favourites.insert("4711".into(), r#"[["Ann","2612"],["Broken"],[1,2],["Bo","2613"]]"#.into());
    let mut world = world.logged_in();
    assert_eq!(world.view().panel.favourites.len(), 2, "what is no favourite is left out");
    world.act(Action::Star("7722".into()));
    assert!(world.favourites["4711"].contains("2613"), "{}", world.favourites["4711"]);
}

#[test]
fn hostile_favourites_are_bounded_and_press_nothing_by_themselves() {
    let long = format!(
        r#"[["{}","2612"],["A","{}"],["B","javascript:1"],["","{}"]]"#,
        "x\\u202e".repeat(50_000),
        "1".repeat(5_000),
        "9".repeat(61)
    );
    let mut world = World::new(Profile::Full);
    world.favourites.insert("4711".into(), long);
    let mut world = world.logged_in();
    for one in &world.view().panel.favourites {
        assert!(one.name.chars().count() <= 80 && one.number.len() <= 64, "{one:?}");
    }
    assert_eq!(world.count("makecall"), 0);
    world.input(PanelInput::Favourites("4712".into(), directory_of("Eve", "666")));
    world.input(PanelInput::Favourites("".into(), directory_of("Eve", "666")));
    assert!(!world.view().panel.favourites.iter().any(|one| one.name == "Eve"));
}

fn directory_of(name: &str, number: &str) -> Vec<cordboard::favourites::Favourite> {
    cordboard::favourites::read(&json!([[name, number]]).to_string())
}

#[test]
fn what_becomes_a_favourite_is_one_after_a_reload_too() {
    for text in [
        &"1".repeat(64),
        &"1".repeat(2_000),
        "+",
        "💥1",
        "\u{202e}2612",
        "1-800-FLOWERS",
        "tel:+1 415 555 1212;ext=5",
        "0",
    ] {
        let mut world = World::new(Profile::Full).logged_in();
        world.act(Action::Star(text.into()));
        let before = world.view().panel.favourites;
        world.reload();
        assert_eq!(world.view().panel.favourites, before, "{text}");
    }
}

#[test]
fn a_star_in_one_tab_right_after_a_log_in_takes_no_stored_favourite_away() {
    let mut world = World::new(Profile::Full);
    world.favourites.insert("4711".into(), r#"[["Ann","2612"]]"#.into());
    let mut world = world.in_worker().logged_in();
    let tab = world.open_tab();
    world.from(tab, PanelInput::Action(Action::Star("7722".into())));
    assert!(world.favourites["4711"].contains("2612") && world.favourites["4711"].contains("7722"));
    world.act(Action::LogOut);
    world.from(tab, PanelInput::Asleep);
    world.input(PanelInput::Asleep);
    world.from(tab, PanelInput::Action(Action::LogIn { agent_id: "4711".into(), password: "1234".into() }));
    world.from(tab, PanelInput::Action(Action::Star("7733".into())));
    let kept = &world.favourites["4711"];
    assert!(kept.contains("2612") && kept.contains("7733"), "{kept}");
}

#[test]
fn while_no_server_serves_their_names_stay_and_can_not_be_called() {
    let mut world = world();
    star(&mut world, "2612");
    world.stop(Side::A);
    world.stop(Side::B);
    world.wait(20_000);
    let shown = world.view().panel.favourites;
    assert_eq!((shown[0].name.as_str(), shown[0].can_dial), ("Grace Kim", false));
}
