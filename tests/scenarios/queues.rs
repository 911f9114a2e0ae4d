//! Queues in the directory, and how many of their agents are free.

use cordboard::input::{Action, Field, PanelInput};
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Profile, Side};
use serde_json::json;

use crate::world::World;

const QUEUES: &str = "Support=6001,Sales=6002";

fn world() -> World {
    World::new(Profile::Full).setting("/Agent/queues", QUEUES).logged_in()
}

/// Names of the lines that are shown, and what they say of free agents.
fn lines(world: &World) -> Vec<(String, String)> {
    let panel = world.view().panel;
    panel.suggestions.iter().map(|one| (one.name.to_string(), one.free.to_string())).collect()
}

fn both(free: &str) -> [(String, String); 2] {
    [("Support".to_owned(), free.to_owned()), ("Sales".to_owned(), free.to_owned())]
}

#[test]
fn while_the_agent_is_in_the_number_field_they_are_shown_with_what_the_server_tells() {
    let mut world = world();
    assert!(lines(&world).is_empty());
    world.input(PanelInput::Looks(true));
    assert_eq!(lines(&world).len(), 2);
    world.wait(3_000);
    assert_eq!(lines(&world), both("1 free"));
    world.set_mode(WorkMode::Aux, Some("1"));
    world.wait(25_000);
    assert_eq!(lines(&world), both("nobody free"));
    assert_eq!(world.last("queryacdsplit")["extension"], "2611");
    world.type_into(Field::Dial, "sup");
    assert_eq!(lines(&world), [("Support".to_owned(), "nobody free".to_owned())]);
    world.act(Action::Dial("6001".into()));
    assert_eq!(world.last("makecall")["destination"], "6001");
}

#[test]
fn nobody_is_asked_while_nobody_looks_and_else_one_by_one_and_seldom() {
    let mut world = world();
    world.wait(120_000);
    assert_eq!(world.count("queryacdsplit"), 0);
    world.input(PanelInput::Looks(true));
    world.settle();
    assert_eq!(world.count("queryacdsplit"), 1, "one at a time");
    world.wait(120_000);
    let asked = world.count("queryacdsplit");
    assert!((10..=14).contains(&asked), "{asked} in two minutes");
    world.input(PanelInput::Looks(false));
    world.wait(120_000);
    assert_eq!(world.count("queryacdsplit"), asked);
    world.input(PanelInput::Looks(true));
    world.input(PanelInput::Visible(false));
    world.wait(60_000);
    assert!(world.count("queryacdsplit") <= asked + 1, "a hidden page is not looked at");
}

#[test]
fn a_server_that_does_not_know_the_question_is_asked_once_in_a_session() {
    let mut world = World::new(Profile::ConfirmedOnly).setting("/Agent/queues", QUEUES).logged_in();
    world.input(PanelInput::Looks(true));
    world.wait(120_000);
    assert_eq!(world.count("queryacdsplit"), 1);
    assert_eq!(lines(&world), both(""));
    assert!(world.notices().is_empty(), "{:?}", world.notices());
}

#[test]
fn a_server_that_refuses_or_says_nothing_is_left_alone() {
    let mut world = world();
    world.refuse("queryacdsplit", "no such split");
    world.input(PanelInput::Looks(true));
    world.wait(3_000);
    assert_eq!(lines(&world)[0].1, "", "the one that was refused");
    assert_eq!(lines(&world)[1].1, "1 free");
    world.wait(60_000);
    assert_eq!(lines(&world)[0].1, "");
    assert!(world.notices().is_empty(), "{:?}", world.notices());
    let mut world = World::new(Profile::Full).setting("/Agent/queues", QUEUES).logged_in();
    world.lose("queryacdsplit");
    world.input(PanelInput::Looks(true));
    world.wait(60_000);
    assert_eq!(world.count("queryacdsplit"), 1);
    assert_eq!(world.view().shared.state.word(), "ready");
    assert!(world.notices().is_empty(), "{:?}", world.notices());
}

#[test]
fn a_site_can_switch_the_question_off_and_mistakes_are_told() {
    let mut world = World::new(Profile::Full)
        .setting("/Agent/queues", QUEUES)
        .setting("/CtiSvr/disabledRequests", "queryacdsplit")
        .logged_in();
    world.input(PanelInput::Looks(true));
    world.wait(60_000);
    assert_eq!((world.count("queryacdsplit"), lines(&world)), (0, both("").to_vec()));
    let world =
        World::new(Profile::Full).setting("/Agent/queues", "Support=6001,Broken,Other=6001,X=6a").logged_in();
    let told = world.notices().join("\n");
    for wrong in ["Broken", "Other=6001", "X=6a"] {
        assert!(told.contains(wrong), "{told}");
    }
}

#[test]
fn after_a_reload_or_a_change_of_sides_old_figures_are_gone_until_they_are_told_again() {
    let mut world = world();
    world.input(PanelInput::Looks(true));
    world.wait(3_000);
    assert_eq!(lines(&world), both("1 free"));
    world.stop(Side::A);
    world.settle();
    assert_eq!(lines(&world), both(""));
    world.wait(30_000);
    assert_eq!(lines(&world), both("1 free"), "the backup tells them");
    world.reload();
    world.input(PanelInput::Looks(true));
    world.settle();
    world.wait(3_000);
    assert_eq!(lines(&world), both("1 free"));
}

#[test]
fn a_figure_of_long_ago_is_not_shown_to_who_looks_again() {
    let mut world = world();
    world.input(PanelInput::Looks(true));
    world.wait(3_000);
    world.input(PanelInput::Looks(false));
    world.wait(300_000);
    world.lose("queryacdsplit");
    world.input(PanelInput::Looks(true));
    assert_eq!(lines(&world), both(""));
}

#[test]
fn hostile_queue_figures_harm_nothing() {
    let names = (0..60)
        .map(|at| format!("Queue {at} {}={}", "x".repeat(60), 7_000 + at))
        .collect::<Vec<_>>()
        .join(",");
    for agents in [
        json!(-1),
        json!(1e300),
        json!("<b>"),
        json!({"a": 1}),
        json!([1]),
        json!(4_294_967_296_u64),
        json!("0x10"),
        json!(true),
        json!("٣"),
    ] {
        let mut world = World::new(Profile::Full).setting("/Agent/queues", &names).logged_in();
        world.input(PanelInput::Looks(true));
        world.lose("queryacdsplit");
        world.wait(1_500);
        let asked = world.last("queryacdsplit");
        let id = &asked["id"];
        world.frame(&json!({"id": id, "result": "success", "availableagents": agents, "agents": agents, "available": agents}).to_string());
        world.wait(2_000);
        for one in world.view().panel.suggestions {
            assert!(one.free.to_string().len() < 40, "{agents}: {}", one.free);
        }
        assert_eq!(world.state().word(), "ready");
    }
}
