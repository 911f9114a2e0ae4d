//! Lines between the sides and their clients that take their time, lose, double, overtake and litter.

use cordboard_simulator::{Direction, Line, Odds, Profile, Side};
use serde_json::{Value, json};

use crate::site::Site;

const ASK: &str = r#"{"id":90,"request":"myextension"}"#;

fn with(line: Line, direction: Direction) -> Site {
    let mut site = Site::new(Profile::Full);
    site.board.set_line(Side::A, direction, line);
    site
}

fn callers(events: &[Value]) -> Vec<&str> {
    events.iter().filter_map(|event| event["calling"].as_str()).collect()
}

#[test]
fn frames_take_their_time_both_ways_and_keep_their_order() {
    let mut site = with(Line { delay_ms: 20_000, ..Line::default() }, Direction::Out);
    site.board.set_line(Side::A, Direction::In, Line { delay_ms: 500, ..Line::default() });

    site.ring(0, "1");
    site.board.receive(0, site.phones[0], ASK);
    assert_eq!(site.board.request_count(Side::A, "myextension"), 0);
    assert_eq!(site.board.next_deadline(), Some(500));
    site.wait(500);
    assert_eq!(site.board.request_count(Side::A, "myextension"), 1);
    site.board.set_line(Side::A, Direction::Out, Line::default());
    site.ring(0, "2");
    assert_eq!(site.event_frames(0), Vec::<Value>::new(), "none overtakes the first");
    site.wait(19_500);
    assert_eq!(callers(&site.event_frames(0)), ["1"]);
    site.wait(500);
    assert_eq!(callers(&site.event_frames(0)), ["2"], "behind the reply");
}

#[test]
fn the_next_frames_are_lost() {
    let mut site = with(Line { drop: Odds::next(2), ..Line::default() }, Direction::Out);

    for caller in ["1", "2", "3"] {
        site.ring(0, caller);
    }
    assert_eq!(callers(&site.event_frames(0)), ["3"]);
}

#[test]
fn a_request_that_is_lost_is_not_carried_out() {
    let mut site = with(Line { drop: Odds::next(1), ..Line::default() }, Direction::In);

    site.board.receive(0, site.phones[0], ASK);
    assert_eq!(site.board.request_count(Side::A, "myextension"), 0);
    site.succeed(0, "myextension", json!({}));
}

#[test]
fn a_frame_comes_twice() {
    let mut site = with(Line { duplicate: Odds::next(1), ..Line::default() }, Direction::Out);

    site.ring(0, "1");
    site.ring(0, "2");
    assert_eq!(callers(&site.event_frames(0)), ["1", "1", "2"]);
}

#[test]
fn a_frame_is_overtaken_by_the_ones_behind_it() {
    let mut site = with(Line { reorder: Odds::next(1), ..Line::default() }, Direction::Out);

    site.ring(0, "1");
    site.ring(0, "2");
    site.wait(1_000);
    assert_eq!(callers(&site.event_frames(0)), ["2", "1"]);
}

#[test]
fn garbage_comes_before_a_frame() {
    let mut site = with(Line { garbage: Odds::next(1), ..Line::default() }, Direction::In);

    site.board.receive(0, site.phones[0], ASK);
    let replies = site.event_frames(0);
    assert_eq!((&replies[0]["result"], &replies[1]["extension"]), (&json!("failed"), &json!("2611")));
}

#[test]
fn chances_come_from_the_seed() {
    let lost = |seed| {
        let mut site = with(Line { drop: Odds::per_mille(500), ..Line::default() }, Direction::Out);
        site.board.seed(seed);
        for caller in 0..40 {
            site.ring(0, &caller.to_string());
        }
        callers(&site.event_frames(0)).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };

    assert_eq!(lost(7), lost(7));
    assert_ne!(lost(7), lost(8));
    assert!((5..35).contains(&lost(7).len()));
}

#[test]
fn what_a_client_sent_before_it_left_still_arrives_and_what_was_for_it_does_not() {
    let mut site = with(Line { delay_ms: 500, ..Line::default() }, Direction::In);

    site.ring(0, "1");
    site.listen();
    site.board.receive(0, site.phones[0], r#"{"id":9,"request":"answer","extension":"2611"}"#);
    site.board.disconnect(site.phones[0]);
    site.wait(500);
    assert_eq!(site.board.truth("2611").states(), [cordboard_simulator::LocalState::Connected]);
    assert_eq!(callers(&site.event_frames(0)), ["1"], "only what came before");
}

#[test]
fn a_server_that_died_carries_out_nothing_that_was_on_its_way() {
    let mut site = with(Line { delay_ms: 500, ..Line::default() }, Direction::In);

    site.ring(0, "1");
    site.board.receive(0, site.phones[0], r#"{"id":9,"request":"answer","extension":"2611"}"#);
    site.board.stop_side(Side::A);
    site.wait(500);
    assert_eq!(site.board.truth("2611").states(), [cordboard_simulator::LocalState::Alerting]);
}
