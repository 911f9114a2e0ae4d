//! Numbers that a link asks to call: none is dialled before the agent says so.

use cordboard::input::{Action, PanelInput};
use cordboard_simulator::{Profile, Side};

use crate::world::{CALLER, COLLEAGUE, World};

fn idle() -> World {
    World::new(Profile::Full).logged_in()
}

fn link(world: &mut World, number: &str) {
    world.act(Action::DialLink(number.into()));
}

fn linked(world: &World) -> Option<String> {
    world.shared().dialing.linked.map(|words| words.to_string())
}

#[test]
fn a_link_waits_until_the_agent_confirms_it_and_is_then_dialled_like_a_click() {
    let mut world = idle();
    link(&mut world, "+44 20 7946 0000");
    world.wait(30_000);
    assert_eq!(linked(&world).unwrap(), "A link asks to call +44 20 7946 0000.");
    assert_eq!(world.count("makecall"), 0);
    world.act(Action::ConfirmLink);
    assert_eq!(world.last("makecall")["destination"], "9011442079460000");
    assert_eq!(linked(&world), None);
    world.act(Action::ConfirmLink);
    assert_eq!(world.count("makecall") + world.count("consultation"), 1);
}

#[test]
fn a_link_that_the_agent_refuses_or_nobody_answers_is_not_dialled() {
    let mut world = idle();
    link(&mut world, COLLEAGUE);
    world.act(Action::RefuseLink);
    assert_eq!(linked(&world), None);
    link(&mut world, COLLEAGUE);
    world.wait(60_100);
    assert_eq!((linked(&world), world.count("makecall")), (None, 0));
    assert!(world.says("nobody answered"));
}

#[test]
fn only_numbers_that_can_be_dialled_are_taken() {
    for bad in ["", "  ", "+", "alice", "+49<script>", "7722x", "0800CALL", "١٢٣", &"1".repeat(41)] {
        let mut world = idle();
        link(&mut world, bad);
        assert_eq!(linked(&world), None, "{bad}");
        assert!(world.says("A link asked to call"), "{bad}");
    }
}

#[test]
fn an_extension_part_of_a_link_is_sent_after_the_answer() {
    let mut world = idle();
    link(&mut world, "(415) 555-1212;ext=12");
    world.act(Action::ConfirmLink);
    assert_eq!(world.last("makecall")["destination"], "914155551212");
    world.wait(2_500);
    assert_eq!(world.last("dtmf")["digits"], "12");
}

#[test]
fn a_link_with_more_than_a_number_offers_it_and_the_rest_as_digits_after_the_answer() {
    for text in ["tel:415-555-1212x123", "415-555-1212,,123", "tel:415\u{2011}555\u{2011}1212;ext=123"] {
        let mut world = idle();
        link(&mut world, text);
        let words = linked(&world).unwrap();
        assert_eq!(words, "A link asks to call 415-555-1212, and to send 123 after the answer.");
        world.act(Action::ConfirmLink);
        assert_eq!(world.last("makecall")["destination"], "94155551212");
        assert_eq!(world.call().number, "415-555-1212 ext. 123");
        assert_eq!(world.state_at("/phone/calls/shown/0/after_answer"), "123");
    }
    for text in ["415-555-1212 or 415-555-1313", "Shop 415-555-1212", "415-555-1212 room 2"] {
        let mut world = idle();
        link(&mut world, text);
        assert_eq!(linked(&world), None, "{text}");
        assert!(world.says("A link asked to call"), "{text}");
    }
}

#[test]
fn star_and_hash_of_links_are_refused_in_words_unless_a_setting_allows_them() {
    for text in
        ["*21*004420794600#", "#31#7722", "tel:%2A67", "\u{ff0a}67", "415-555-1212,,12#", "415-555-1212#12"]
    {
        let mut world = idle();
        link(&mut world, text);
        assert_eq!(linked(&world), None, "{text}");
        assert!(world.says("with * or #"), "{text}: {:?}", world.notices());
        let mut allowed = World::new(Profile::Full).setting("/Dialing/linkStarHash", "yes").logged_in();
        link(&mut allowed, text);
        assert!(linked(&allowed).is_some(), "{text}");
        assert_eq!(allowed.count("makecall"), 0);
    }
}

#[test]
fn links_that_come_while_one_waits_are_counted() {
    let mut world = idle();
    link(&mut world, "415-555-1212");
    for other in ["2612", "415-555-1212,,99", "2613"] {
        link(&mut world, other);
        assert_eq!(linked(&world).unwrap(), "A link asks to call 415-555-1212.", "{other}");
    }
    assert!(world.says("3 other links asked for calls meanwhile"), "{:?}", world.notices());
    world.act(Action::RefuseLink);
    link(&mut world, "2612");
    link(&mut world, "2613");
    assert!(world.says("Another link asked"), "counted anew");
}

#[test]
fn a_second_link_does_not_change_what_the_agent_is_about_to_press() {
    let mut world = idle();
    link(&mut world, COLLEAGUE);
    link(&mut world, "2612");
    assert!(linked(&world).unwrap().contains(COLLEAGUE));
    assert!(world.says("Another link asked"));
    link(&mut world, COLLEAGUE);
    world.act(Action::ConfirmLink);
    assert_eq!(world.last("makecall")["destination"], COLLEAGUE);
    assert_eq!(linked(&world), None);
}

#[test]
fn a_link_stands_beside_a_click_that_waits() {
    let mut world = idle();
    world.stop(Side::B);
    world.stop(Side::A);
    world.click(COLLEAGUE);
    link(&mut world, "2612");
    let dialing = world.shared().dialing;
    assert!(
        dialing.waiting.unwrap().to_string().contains(COLLEAGUE)
            && dialing.linked.unwrap().to_string().contains("2612")
    );
    world.act(Action::RefuseLink);
    world.switchboard.start_side(Side::A);
    world.wait(3_000);
    assert_eq!(world.last("makecall")["destination"], COLLEAGUE);
}

#[test]
fn a_link_that_is_confirmed_before_the_phone_is_ready_waits_like_a_click() {
    let mut world = idle();
    world.stop(Side::B);
    world.stop(Side::A);
    link(&mut world, COLLEAGUE);
    world.act(Action::ConfirmLink);
    assert!(world.shared().dialing.waiting.unwrap().to_string().contains(COLLEAGUE));
    world.switchboard.start_side(Side::A);
    world.wait(3_000);
    assert_eq!(world.count("makecall"), 1);
}

#[test]
fn a_confirmed_link_is_asked_about_where_clicks_are() {
    let mut world = World::new(Profile::Full).setting("/Dialing/askUrl", "/may-dial").logged_in();
    link(&mut world, COLLEAGUE);
    assert!(world.fetches.is_empty());
    world.act(Action::ConfirmLink);
    assert_eq!((world.count("makecall"), world.fetches.len()), (0, 1));
}

#[test]
fn a_link_while_a_call_rings_is_refused_only_when_it_is_confirmed() {
    let mut world = idle();
    world.ring(CALLER);
    link(&mut world, COLLEAGUE);
    world.act(Action::ConfirmLink);
    assert!(world.says("A call is ringing"));
    assert_eq!(world.count("makecall"), 0);
}

#[test]
fn the_panel_that_took_the_link_is_opened_and_all_panels_show_it() {
    let mut world = idle();
    let tab = world.open_tab();
    world.order.clear();
    world.from(tab, PanelInput::Action(Action::DialLink(COLLEAGUE.into())));
    assert_eq!(world.order, ["setSoftphonePanelVisibility"]);
    assert!(linked(&world).is_some());
    assert!(world.adapter.view(tab).shared.dialing.linked.is_some());
}
