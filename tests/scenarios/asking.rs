//! A web server is asked before a click is dialled: what it allows is dialled once, what it refuses is not and says why,
//! and its silence means what the site set (spec/other-systems.md 2.4).

use cordboard::input::{Action, Fetched, Field, Input};
use cordboard_simulator::{Profile, Side};

use crate::world::{CALLER, COLLEAGUE, PANEL, World, said};

fn asking() -> World {
    World::new(Profile::Full).setting("/Dialing/askUrl", "/may-dial").logged_in()
}

fn answered(status: u16, text: &str) -> Fetched {
    Fetched::Answered(status, text.into())
}

fn waiting(world: &World) -> Option<String> {
    world.shared().dialing.waiting.map(|words| words.to_string())
}

/// What diagnostics says of the last question.
fn trace(world: &World) -> String {
    let trace = world.state_at("/dialing/asking/trace");
    trace.as_array().and_then(|trace| trace.last()).map(|last| said(&last[1])).expect("it was asked")
}

#[test]
fn a_click_waits_visibly_until_the_server_allows_it_and_is_dialled_with_its_record() {
    let mut world = asking();
    world.click_on("(415) 555-1212", "0035g00000CCCCC");
    assert_eq!(world.count("makecall"), 0);
    assert_eq!(waiting(&world).unwrap(), "Asking whether (415) 555-1212 may be dialled.");
    let fetch = world.fetched(answered(200, r#"{"ServiceNumber": "0800 1", "ServiceNumberName": "Sales"}"#));
    assert_eq!(
        (fetch.method.as_str(), fetch.url.as_str()),
        ("GET", "/may-dial?SalesForceID=0035g00000CCCCC&CallerID=(415)%20555-1212&AgentUID=4711")
    );
    assert_eq!((fetch.credentials, fetch.unread, fetch.timeout_ms), (false, false, 3_000));
    assert_eq!(world.last("makecall")["destination"], "914155551212");
    assert_eq!((world.call().name.as_str(), waiting(&world)), ("Ada Byron", None));
    assert_eq!(trace(&world), "allowed (200)");
}

#[test]
fn by_post_it_is_asked_with_a_json_body_and_with_cookies_where_the_site_wants_them() {
    let mut world = World::new(Profile::Full)
        .setting("/Dialing/askUrl", "https://ask.example.com/may")
        .setting("/Dialing/askMethod", "post")
        .setting("/Dialing/askCookies", "yes")
        .logged_in();
    world.click("\" +44");
    let fetch = world.fetched(answered(204, ""));
    assert_eq!((fetch.method.as_str(), fetch.url.as_str()), ("POST", "https://ask.example.com/may"));
    assert_eq!(fetch.headers, [("Content-Type".to_owned(), "application/json".to_owned())]);
    let body: serde_json::Value = serde_json::from_str(&fetch.body.unwrap()).unwrap();
    assert_eq!(body["CallerID"], "\" +44");
    assert!(fetch.credentials);
    assert_eq!(world.count("makecall"), 1);
}

#[test]
fn what_the_server_refuses_is_not_dialled_and_its_words_are_shown() {
    for (status, text, words) in [
        (403, "On the <b>do-not-call</b> list.", "says: “On the <b>do-not-call</b> list.”"),
        (403, r#"{"message": "Not before 9:00"}"#, "says: “Not before 9:00”"),
        (400, "", "refuses it"),
        (404, "<html>", "refuses it"),
    ] {
        let mut world = asking();
        world.click(COLLEAGUE);
        world.fetched(answered(status, text));
        assert!(world.says("7722 is not dialled") && world.says(words), "{:?}", world.notices());
        world.wait(60_000);
        assert_eq!((world.count("makecall"), waiting(&world)), (0, None));
    }
}

#[test]
fn where_nobody_can_say_it_the_site_has_said_what_happens() {
    for (outcome, why) in [
        (Fetched::TimedOut, "no answer within 3 seconds"),
        (Fetched::Failed, "CORS"),
        (answered(500, "<html>"), "answered 500"),
        (answered(401, ""), "answered 401"),
    ] {
        let mut world = asking();
        world.click(COLLEAGUE);
        world.fetched(outcome.clone());
        assert!(world.says("7722 is not dialled") && world.says(why), "{:?}", world.notices());
        assert_eq!(world.count("makecall"), 0);

        let mut world = World::new(Profile::Full)
            .setting("/Dialing/askUrl", "/may-dial")
            .setting("/Dialing/askWhenSilent", "dial")
            .logged_in();
        world.click(COLLEAGUE);
        world.fetched(outcome);
        assert_eq!(world.count("makecall"), 1);
        assert!(trace(&world).contains(why) && trace(&world).contains("dialled all the same"));
    }
}

#[test]
fn silence_ends_after_three_seconds_even_if_the_browser_says_nothing_and_what_comes_later_is_not_heard() {
    let mut world = asking();
    world.click(COLLEAGUE);
    world.wait(2_900);
    assert!(waiting(&world).is_some());
    world.wait(200);
    assert!(world.says("no answer within 3 seconds"));
    world.fetched(answered(200, ""));
    assert_eq!((world.count("makecall"), world.counted("stale")), (0, 1));
}

#[test]
fn an_address_that_can_not_be_used_counts_as_silent_and_is_named() {
    let mut world = World::new(Profile::Full).setting("/Dialing/askUrl", "//evil.example/may").logged_in();
    assert!(world.says("Write /path, or https://host/path."));
    world.click(COLLEAGUE);
    assert!(world.says("its address can't be used"));
    assert_eq!((world.count("makecall"), world.fetches.len()), (0, 0));
}

#[test]
fn it_is_asked_once_for_the_same_number_and_a_later_number_takes_its_place() {
    let mut world = asking();
    world.click(COLLEAGUE);
    world.click(COLLEAGUE);
    assert_eq!(world.fetches.len(), 1);
    assert!(world.says("is being asked about already"));
    world.click("2612");
    assert!(waiting(&world).unwrap().contains("2612"));
    let (first, _) = world.fetches.remove(0);
    world.feed(Input::Fetched(first, answered(200, "")));
    assert_eq!(world.count("makecall"), 0);
    world.fetched(answered(200, ""));
    assert_eq!((world.count("makecall"), world.last("makecall")["destination"].as_str()), (1, Some("2612")));
}

#[test]
fn another_tab_neither_asks_nor_dials_the_same_number_again() {
    let mut world = asking();
    let tab = world.open_tab();
    world.click(COLLEAGUE);
    assert!(world.adapter.view(tab).shared.dialing.waiting.is_some());
    world.from(tab, cordboard::input::PanelInput::Action(Action::DialClicked(COLLEAGUE.into())));
    world.fetched(answered(200, ""));
    assert!(world.fetches.is_empty());
    assert_eq!(world.count("makecall"), 1);
}

#[test]
fn it_can_be_taken_back_while_it_is_asked() {
    let mut world = asking();
    world.click(COLLEAGUE);
    world.act(Action::CancelClick);
    assert_eq!(waiting(&world), None);
    world.fetched(answered(200, ""));
    world.wait(10_000);
    assert_eq!((world.count("makecall"), trace(&world).as_str()), (0, "taken back"));
}

#[test]
fn a_page_load_during_the_question_asks_again_and_dials_once() {
    let mut world = asking();
    world.click_on(COLLEAGUE, "0035g00000CCCCC");
    world.reload();
    assert_eq!((world.count("makecall"), world.fetches.len()), (0, 1));
    world.fetched(answered(200, ""));
    assert_eq!((world.count("makecall"), world.call().name.as_str()), (1, "Ada Byron"));
    world.saved = world.saved_at_dial.clone();
    world.reload();
    world.wait(5_000);
    assert_eq!((world.count("makecall"), world.fetches.len()), (1, 0));
}

#[test]
fn what_dialling_means_must_be_what_it_meant_when_it_was_clicked() {
    let mut world = asking();
    world.click(COLLEAGUE);
    world.ring(CALLER);
    world.act(Action::Answer);
    world.fetched(answered(200, ""));
    assert!(world.says("the calls on the phone changed meanwhile"));
    assert_eq!((world.count("makecall"), world.count("consultation")), (0, 0));

    let mut rings = asking();
    rings.click(COLLEAGUE);
    rings.ring(CALLER);
    rings.fetched(answered(200, ""));
    assert!(rings.says("A call is ringing"));
    assert_eq!(rings.count("makecall"), 0);
}

#[test]
fn a_click_that_can_not_be_dialled_now_is_not_asked_about() {
    let mut world = asking();
    world.ring(CALLER);
    world.click(COLLEAGUE);
    assert!(world.says("A call is ringing"));
    assert!(world.fetches.is_empty());
}

#[test]
fn a_click_while_the_connection_is_lost_is_asked_about_when_the_phone_is_ready() {
    let mut world = asking();
    world.stop(Side::B);
    world.stop(Side::A);
    world.click(COLLEAGUE);
    assert!(world.fetches.is_empty());
    world.switchboard.start_side(Side::A);
    world.wait(2_900);
    assert_eq!((world.count("makecall"), world.fetches.len()), (0, 1));
    world.fetched(answered(200, ""));
    assert_eq!(world.count("makecall"), 1);
}

#[test]
fn typed_numbers_are_asked_about_only_where_the_site_wants_it() {
    let mut world = asking();
    world.act(Action::Dial(COLLEAGUE.into()));
    assert_eq!((world.count("makecall"), world.fetches.len()), (1, 0));

    let mut strict = World::new(Profile::Full)
        .setting("/Dialing/askUrl", "/may-dial")
        .setting("/Dialing/askTyped", "yes")
        .logged_in();
    strict.type_into(Field::Dial, COLLEAGUE);
    strict.act(Action::Dial(COLLEAGUE.into()));
    assert_eq!((strict.count("makecall"), strict.dial_field().as_str()), (0, COLLEAGUE));
    strict.fetched(answered(200, ""));
    assert_eq!((strict.count("makecall"), strict.dial_field().as_str()), (1, ""));
}

#[test]
fn a_number_that_is_dialled_meanwhile_ends_the_question() {
    let mut world = asking();
    world.click(COLLEAGUE);
    world.act(Action::Dial("2612".into()));
    assert_eq!(waiting(&world), None);
    world.wait(3_000);
    world.fetched(answered(200, ""));
    assert_eq!((world.count("makecall"), world.count("consultation")), (1, 0));
}

#[test]
fn the_waiting_line_is_the_same_in_all_panels() {
    let mut world = asking();
    world.click(COLLEAGUE);
    let other = world.adapter.view(PANEL).shared.dialing.waiting;
    assert_eq!(other.map(|words| words.to_string()), waiting(&world));
}
