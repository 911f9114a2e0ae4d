//! Numbers with much around them: what is read is the number that stands there, or nothing.

use cordboard_simulator::Profile;
use serde_json::json;

use crate::world::{EXTENSION, World};

fn searched(calling: &str) -> serde_json::Value {
    let mut world = World::new(Profile::Full).logged_in();
    world.event(&json!({"eventtype": "offer", "extension": EXTENSION, "calling": calling, "called": "5000"}));
    world.crm.all("searchAndScreenPop").first().map_or(json!(null), |search| search["searchParams"].clone())
}

#[test]
fn a_number_behind_many_words_is_dialled_whole() {
    let mut world = World::new(Profile::Full).logged_in();
    world.click("Main office of the customer, ask for the manager first (415) 555-1212");
    assert_eq!(world.last("makecall")["destination"], "914155551212");
}

#[test]
fn of_two_clicked_numbers_none_is_dialled_however_far_apart_they_stand() {
    for gap in [1, 51, 3_000] {
        let mut world = World::new(Profile::Full).logged_in();
        world.click(&format!("415-555-1212{}or 415-555-1313", " ".repeat(gap)));
        assert_eq!(world.count("makecall"), 0, "{gap}");
        assert!(world.says("is not dialled"), "{gap}: {:?}", world.notices());
    }
}

#[test]
fn more_digits_than_a_number_has_are_not_dialled() {
    let mut world = World::new(Profile::Full).logged_in();
    world.click(&"7".repeat(100));
    assert_eq!(world.count("makecall"), 0);
}

#[test]
fn a_caller_with_a_long_display_name_is_searched_by_the_number() {
    let calling = "\"Ada Augusta King, Countess of Lovelace, London\" <sip:+442079460000@pbx.example>";
    assert_eq!(searched(calling), "+442079460000");
}

#[test]
fn a_caller_that_is_cut_is_not_searched() {
    assert_eq!(searched(&format!("{} 4155551212", "The customer's office ".repeat(3))), json!(null));
}
