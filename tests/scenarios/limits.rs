//! What a caller, a server or a CRM sends is bounded: one test for each limit.

use cordboard::pages::view::PhoneState;
use cordboard_simulator::{Profile, Side};
use serde_json::json;

use crate::world::{CALLER, EXTENSION, World};

const MILLION: usize = 1_000_000;

/// A call as the server tells it, with this caller and this id.
fn offer(caller: &str, id: usize) -> String {
    let (callid, ucid) = (id.to_string(), format!("u{id}"));
    json!({
        "eventtype": "offer", "extension": EXTENSION, "calling": caller, "called": "5000", "callid": callid, "ucid": ucid,
    })
    .to_string()
}

/// A server sends a frame, whatever is in it.
fn say(world: &mut World, side: Side, frame: &str) {
    let client = world.switchboard.clients(side).first().copied().expect("a connection");
    world.switchboard.send_raw(world.now_ms, client, frame);
    world.settle();
}

#[test]
fn a_frame_of_more_than_256_kilobytes_ends_its_socket_with_a_reason() {
    let mut world = World::new(Profile::Full).logged_in();
    say(&mut world, Side::A, &offer(&"7".repeat(300 * 1024), 1));
    world.wait(200);
    assert_eq!(world.shared().connection, "Connected to the backup server");
    assert!(world.failure_of_primary().contains("sent a frame of more than 256 KB (frame-too-long)"));
    assert_eq!((world.states().len(), world.crm.pops(), world.state()), (0, 0, PhoneState::Ready));
    let mut world = World::new(Profile::Full).logged_in();
    say(&mut world, Side::A, &offer(&"7".repeat(200 * 1024), 1));
    assert_eq!((world.shared().connection.to_string().as_str(), world.states().len()), ("Connected", 1));
}

#[test]
fn a_standby_that_sends_such_a_frame_is_closed_and_tried_again_later() {
    let mut world = World::new(Profile::Full).warm().logged_in();
    world.wait(3_000);
    say(&mut world, Side::B, &"x".repeat(300 * 1024));
    assert_eq!(
        (world.standby().as_str(), world.state()),
        ("not open (1 failures in a row)", PhoneState::Ready)
    );
    world.wait(30_000);
    assert_eq!(world.standby(), "open, and answers");
}

#[test]
fn a_caller_of_a_million_letters_is_neither_searched_nor_shown_and_the_next_pop_comes_at_once() {
    let mut world = World::new(Profile::Full).logged_in();
    say(&mut world, Side::A, &offer(&"a".repeat(200 * 1024), 1));
    assert_eq!(world.crm.pops(), 0);
    assert!(
        world.call().number.chars().count() <= 64
            && world.call().pop_text.to_string().starts_with("No record: ")
    );
    say(&mut world, Side::A, &offer(&"a".repeat(MILLION), 2));
    world.wait(200);
    world.ring(CALLER);
    assert_eq!(world.crm.pops(), 1);
    // What is painted and saved with each change stays small, so that nothing waits for it.
    let (shown, saved) =
        (cordboard::json::write(&world.view()).len(), world.saved.as_ref().map_or(0, String::len));
    assert!(shown < 20_000 && saved < 20_000, "{shown} and {saved} bytes");
}

#[test]
fn texts_that_are_longer_than_their_fields_can_mean_are_cut_and_counted() {
    let mut world = World::new(Profile::Full).logged_in();
    say(&mut world, Side::A, &offer(&"4155551212".repeat(100), 1));
    assert_eq!(world.call().number.chars().count(), 64);
    assert_eq!(world.counted("cut"), 1);
}

#[test]
fn numbers_come_without_characters_that_nobody_sees() {
    let mut world = World::new(Profile::Full).logged_in();
    say(&mut world, Side::A, &offer("\u{202A}+44\u{200B}2079460000\u{202C}", 1));
    assert_eq!((world.call().number.as_str(), world.crm.pops()), (CALLER, 1));
}

#[test]
fn what_holds_fewer_than_three_digits_is_not_searched() {
    for caller in ["Lovelace", "12", "Ada 12"] {
        let mut world = World::new(Profile::Full).logged_in();
        say(&mut world, Side::A, &offer(caller, 1));
        assert_eq!((world.call().number.as_str(), world.crm.pops()), (caller, 0));
        assert!(world.call().pop_text.to_string().starts_with("No record: "), "{}", world.call().pop_text);
    }
}

#[test]
fn sixteen_calls_live_at_once_and_the_others_are_told_in_words() {
    let mut world = World::new(Profile::Full).logged_in();
    for id in 0..40 {
        say(&mut world, Side::A, &offer(&format!("41555500{id:02}"), 100 + id));
    }
    assert_eq!(world.states().len(), 16);
    assert!(world.says("More than 16 calls at once: the others are not shown, searched or logged."));
    assert!(world.counted("surplus") >= 24);
}

#[test]
fn a_flood_of_frames_makes_no_flood_of_requests() {
    let mut world = World::new(Profile::Full).logged_in();
    for id in 0..2_000 {
        say(
            &mut world,
            Side::A,
            &json!({ "eventtype": "nonsense", "extension": EXTENSION, "callid": id }).to_string(),
        );
    }
    world.ring(CALLER);
    assert_eq!(world.crm.pops(), 1);
    // Unknown events ask for a snapshot, and not more often than four times a second.
    assert!(world.count("snapshot") < 20, "{}", world.count("snapshot"));
}
