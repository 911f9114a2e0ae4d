//! The directory: whom the text in the number field may mean.

use cordboard::input::{Action, ActionName, Field};
use cordboard::pages::view::SuggestionView;
use cordboard::privacy::Number;
use cordboard_simulator::Profile;

use crate::world::World;

const ENTRIES: &str =
    "Grace Kim=2612,Grace Hall=(415) 555-1212,Dana Ruiz=7722,Broken,No number=,Dana Ruiz=7722";

fn world() -> World {
    World::new(Profile::Full).setting("/Directory/entries", ENTRIES).logged_in()
}

/// What is suggested for a text that the agent typed.
fn suggested(world: &mut World, typed: &str) -> Vec<SuggestionView> {
    world.type_into(Field::Dial, typed);
    world.view().panel.suggestions
}

/// A button of a suggestion, and the request that it comes to.
type Wish = (fn(Number) -> Action, &'static str);

/// The agent presses a button of a suggestion: its number takes the place of what was typed.
fn press(world: &mut World, suggestion: &SuggestionView, action: fn(Number) -> Action) {
    world.type_into(Field::Dial, &suggestion.number);
    world.act(action(suggestion.number.clone()));
}

fn names(suggested: &[SuggestionView]) -> Vec<&str> {
    suggested.iter().map(|one| one.name.as_str()).collect()
}

#[test]
fn people_are_found_by_name_or_number_as_the_agent_types() {
    let mut world = world();
    assert!(suggested(&mut world, "").is_empty() && suggested(&mut world, "2").is_empty());
    assert_eq!(names(&suggested(&mut world, "gra")), ["Grace Kim", "Grace Hall"]);
    assert_eq!(names(&suggested(&mut world, "gra h")), ["Grace Hall"]);
    assert_eq!(names(&suggested(&mut world, "77")), ["Dana Ruiz"]);
    assert!(suggested(&mut world, "7722").is_empty(), "the whole number is there");
}

#[test]
fn one_press_calls_and_the_search_leaves_the_field() {
    let mut world = world();
    let found = suggested(&mut world, "gra k");
    assert_eq!(found[0].can, [ActionName::Dial, ActionName::Star]);
    press(&mut world, &found[0], Action::Dial);
    assert_eq!(world.last("makecall")["destination"], "2612");
    assert_eq!((world.dial_field(), world.view().panel.suggestions.len()), (String::new(), 0));
}

#[test]
fn during_a_call_one_press_consults_transfers_or_adds() {
    let actions: [Wish; 3] = [
        (Action::Consult, "consultation"),
        (Action::Transfer, "transfer"),
        (Action::Conference, "conference"),
    ];
    for (action, request) in actions {
        let mut world = World::new(Profile::Full).setting("/Directory/entries", ENTRIES).talking();
        let found = suggested(&mut world, "dana");
        assert_eq!(found[0].can[..3], [ActionName::Consult, ActionName::Transfer, ActionName::Conference]);
        press(&mut world, &found[0], action);
        assert_eq!(world.count(request), 1, "{request}");
        assert_eq!(world.dial_field(), "", "{request}");
    }
}

#[test]
fn past_calls_are_suggested_after_the_directory_and_nobody_twice() {
    let mut world = world();
    for number in ["4155551212", "4155559999"] {
        let call = world.ring(number);
        world.far_hangs_up(call);
    }
    let found = suggested(&mut world, "41555");
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!((found[0].name.as_str(), found[0].is_recent), ("Grace Hall", false));
    assert_eq!((found[1].number.as_str(), found[1].is_recent), ("4155559999", true));
}

#[test]
fn broken_and_double_entries_are_left_out_and_the_admin_reads_which() {
    let world = world();
    let told: String = world.notices().join("\n");
    for entry in ["Broken", "No number="] {
        assert!(told.contains(entry), "{told}");
    }
    assert!(told.contains("This entry is there twice."), "{told}");
}

#[test]
fn a_directory_of_thousands_is_searched_and_five_are_shown() {
    let entries: Vec<String> = (0..2_000).map(|at| format!("Grace {at}={}", 200_000 + at)).collect();
    let mut world = World::new(Profile::Full).setting("/Directory/entries", &entries.join(",")).logged_in();
    assert_eq!(suggested(&mut world, "grace").len(), 5);
    assert_eq!(names(&suggested(&mut world, "grace 1999")), ["Grace 1999"]);
}

#[test]
fn a_consultation_is_transferred_to_the_name_that_its_card_has() {
    let mut world = World::new(Profile::Full).setting("/Directory/entries", "Grace Kim=2612").talking();
    world.act(Action::Consult("2612".into()));
    world.wait(2_500);
    let calls = world.shared().calls;
    let said: Vec<String> = calls.iter().map(|call| call.transfer_text.to_string()).collect();
    assert!(said.iter().any(|said| said.ends_with("to Grace Kim")), "{said:?}");
    let back: Vec<String> = calls.iter().map(|call| call.back_text.to_string()).collect();
    assert!(back.contains(&"Back to Ada Byron".to_owned()), "{back:?}");
}

#[test]
fn the_agents_own_extension_is_not_said_as_the_number_that_was_called() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring_with(crate::world::CALLER, crate::world::EXTENSION, "");
    let call = world.call();
    assert!(call.dnis_is_own, "{:?}", call.dnis);
}

#[test]
fn a_name_that_nobody_has_is_told_once_in_the_words_of_the_field() {
    let mut world = World::new(Profile::Full).setting("/Directory/entries", "Grace Kim=2612").talking();
    assert!(suggested(&mut world, "zoe").is_empty());
    world.act(Action::Dial("zoe".into()));
    world.act(Action::Transfer("zoe".into()));
    assert_eq!(world.notices(), [world.view().panel.will_dial.text.to_string()]);
    assert!(suggested(&mut world, "zo").is_empty());
    assert!(world.notices().is_empty(), "another text");
}
