//! Click-to-dial and the dial field: the number rule, what a click means now, once only, and never lost in silence
//! (spec/ctisvr.md 6 and 7).

use cordboard::effect::Event;
use cordboard::input::Action;
use cordboard_simulator::{Config, FarEnd, FarEndRule, Profile, Side};

use crate::world::{CALLER, COLLEAGUE, World};

fn idle() -> World {
    World::new(Profile::Full).logged_in()
}

#[test]
fn clicked_numbers_follow_the_number_rule() {
    for (clicked, dialled) in [
        ("+44 20 7946 0000", "9011442079460000"),
        ("(415) 555-1212", "914155551212"),
        ("7722", "7722"),
        ("415-555-1212", "94155551212"),
        ("+1 (415) 555-1212", "901114155551212"),
    ] {
        let mut world = idle();
        world.click(clicked);
        assert_eq!(world.last("makecall")["destination"], dialled);
        assert_eq!(world.states(), ["ringing"]);
        assert_eq!(world.state_at("/dialing/last/number"), dialled);
        assert!(!world.diagnosed("How the last number was made").is_empty());
    }
}

#[test]
fn missing_prefixes_count_as_empty() {
    let mut world = idle_without_prefixes();
    world.click("+44 20 7946 0000");
    assert_eq!(world.last("makecall")["destination"], "442079460000");
}

fn idle_without_prefixes() -> World {
    World::new(Profile::Full)
        .setting("/reqDialingOptions/reqOutsidePrefix", "")
        .setting("/reqDialingOptions/reqLongDistPrefix", "")
        .setting("/reqDialingOptions/reqInternationalPrefix", "")
        .logged_in()
}

#[test]
fn typed_numbers_go_out_as_typed_unless_the_site_wants_the_rule() {
    let mut world = idle();
    world.act(Action::Dial("4155551212".into()));
    assert_eq!(world.last("makecall")["destination"], "4155551212");
    let mut ruled = World::new(Profile::Full).setting("/Dialing/ruleOnTyped", "yes").logged_in();
    ruled.act(Action::Dial("(415) 555-1212".into()));
    assert_eq!(ruled.last("makecall")["destination"], "914155551212");
    let mut talking = World::new(Profile::Full).setting("/Dialing/ruleOnTyped", "yes").talking();
    talking.act(Action::Transfer("(415) 555-1212".into()));
    assert_eq!(talking.last("transfer")["destination"], "914155551212");
}

#[test]
fn a_refused_number_that_the_rule_made_is_not_run_through_it_again() {
    let mut world = World::new(Profile::Full).setting("/Dialing/ruleOnTyped", "yes").logged_in();
    world.refuse("makecall", "no");
    world.click("(415) 555-1212");
    assert_eq!(world.dial_field(), "(415) 555-1212");
    world.act(Action::Dial(world.dial_field().into()));
    assert_eq!(world.last("makecall")["destination"], "914155551212");
}

#[test]
fn a_number_without_a_digit_is_refused_in_words() {
    for (number, words) in [("", "no number"), ("  ", "no number"), ("call me", "no digit")] {
        let mut world = idle();
        world.click(number);
        assert!(world.says(words), "{:?}", world.notices());
        assert_eq!(world.count("makecall"), 0);
    }
}

#[test]
fn a_click_that_can_not_be_read_is_told() {
    let mut world = idle();
    world.input(cordboard::input::PanelInput::CrmEvent(
        cordboard::input::CrmEventKind::Click,
        "nonsense".into(),
    ));
    assert!(world.says("The clicked number was not dialled"));
}

#[test]
fn a_click_is_a_call_when_idle_and_a_consultation_when_there_is_a_call() {
    let mut world = idle();
    world.click(COLLEAGUE);
    assert_eq!(world.count("makecall"), 1);
    world.wait(2_500);
    world.click("2612");
    assert_eq!(world.last("consultation")["destination"], "2612");
    assert_eq!(world.states(), ["ringing", "held"]);
    assert_eq!(world.call().state_text, "Consultation: ringing");
}

#[test]
fn a_click_while_a_call_only_rings_is_refused_in_words() {
    let mut world = idle();
    world.ring(CALLER);
    world.click(COLLEAGUE);
    assert!(world.says("A call is ringing: answer it first"));
    assert_eq!((world.count("makecall"), world.count("consultation")), (0, 0));
}

#[test]
fn a_click_with_two_calls_is_refused_in_words() {
    let mut world = World::new(Profile::Full).consulting();
    world.click("2612");
    assert!(world.says("two calls already"));
    assert_eq!(world.count("consultation"), 1);
}

#[test]
fn a_double_click_dials_once_and_says_so() {
    let mut world = idle();
    world.click("(415) 555-1212");
    world.click("(415) 555-1212");
    world.wait(500);
    world.click("(415) 555-1212");
    assert_eq!((world.count("makecall"), world.count("consultation")), (1, 0));
    assert!(world.says("is being dialled already"));
    world.wait(10_000);
    assert!(world.notices().is_empty(), "the word goes by itself");
}

#[test]
fn the_same_number_is_ignored_while_its_call_lives_and_dialled_again_after_it() {
    let mut world = idle();
    world.click(COLLEAGUE);
    world.wait(30_000);
    world.click(COLLEAGUE);
    assert!(world.says("a call with this number already"));
    assert_eq!((world.count("makecall"), world.count("consultation")), (1, 0));
    world.act(Action::Hangup);
    world.click(COLLEAGUE);
    assert_eq!(world.count("makecall"), 2);
}

#[test]
fn the_same_number_within_two_seconds_is_ignored_although_its_call_ended() {
    let config = Config {
        far_ends: vec![FarEndRule { ends_with: "7722".into(), far_end: FarEnd::NeverAnswers }],
        ..Config::default()
    };
    let mut world = World::with(config).logged_in();
    world.click(COLLEAGUE);
    world.act(Action::Hangup);
    world.wait(1_000);
    world.click(COLLEAGUE);
    assert_eq!(world.count("makecall"), 1);
    world.wait(1_100);
    world.click(COLLEAGUE);
    assert_eq!(world.count("makecall"), 2);
}

#[test]
fn a_double_click_before_the_reply_dials_once() {
    let mut world = idle();
    world.lose("makecall");
    world.click(COLLEAGUE);
    world.wait(2_500);
    world.click(COLLEAGUE);
    assert_eq!(world.count("makecall"), 1);
    assert!(world.says("is being dialled already"));
    world.wait(3_000);
    world.click(COLLEAGUE);
    assert_eq!(world.count("makecall"), 2, "the first one failed, so it may be tried again");
}

#[test]
fn a_busy_number_is_shown_and_can_be_hung_up() {
    for (number, words) in [("95550001", "Busy"), ("95550003", "Could not be reached")] {
        let mut world = idle();
        world.act(Action::Dial(number.into()));
        assert_eq!(world.states(), ["failed"]);
        assert_eq!(world.call().state_text, words);
        world.click("2612");
        assert!(world.says("Hang up the call that could not be made first"));
        world.act(Action::Hangup);
        assert_eq!(world.states(), ["ended"]);
    }
}

#[test]
fn a_click_while_not_connected_waits_visibly_and_is_dialled_once_when_ready() {
    let mut world = idle();
    world.stop(Side::B);
    world.stop(Side::A);
    world.click("+44 20 7946 0000");
    let waiting = world.shared().dialing.waiting.expect("the click is answered in the panel");
    assert!(
        waiting.to_string().contains("+44 20 7946 0000") && waiting.to_string().contains("10 seconds"),
        "{waiting}"
    );
    world.switchboard.start_side(Side::A);
    world.wait(3_000);
    assert_eq!(world.count("makecall"), 1);
    assert_eq!(world.last("makecall")["destination"], "9011442079460000");
    assert_eq!(world.shared().dialing.waiting, None);
    world.wait(20_000);
    assert_eq!(world.count("makecall"), 1);
}

#[test]
fn a_click_that_waited_ten_seconds_is_given_up_in_words_and_the_number_kept() {
    let mut world = idle();
    world.stop(Side::B);
    world.stop(Side::A);
    world.click("+44 20 7946 0000");
    world.wait(9_900);
    assert!(world.shared().dialing.waiting.is_some());
    world.wait(200);
    assert_eq!(world.shared().dialing.waiting, None);
    assert!(world.says("+44 20 7946 0000 was not dialled"));
    assert_eq!(
        world.dial_field(),
        "9011442079460000",
        "as it must be typed, since typed numbers go out as typed"
    );
    world.switchboard.start_side(Side::A);
    world.wait(60_000);
    assert_eq!(world.count("makecall"), 0);
}

#[test]
fn a_click_that_waits_can_be_cancelled() {
    let mut world = idle();
    world.stop(Side::B);
    world.stop(Side::A);
    world.click(COLLEAGUE);
    world.act(Action::CancelClick);
    assert_eq!(world.shared().dialing.waiting, None);
    world.switchboard.start_side(Side::A);
    world.wait(5_000);
    assert_eq!((world.count("makecall"), world.says("dialled")), (0, false));
}

#[test]
fn a_click_that_waits_is_held_over_a_page_load_for_what_is_left_of_its_time() {
    let mut world = idle();
    world.stop(Side::B);
    world.stop(Side::A);
    world.click(COLLEAGUE);
    world.wait(6_000);
    world.reload();
    assert!(world.shared().dialing.waiting.is_some());
    world.wait(3_900);
    assert!(world.shared().dialing.waiting.is_some());
    world.wait(200);
    assert_eq!((world.shared().dialing.waiting, world.dial_field().as_str()), (None, COLLEAGUE));
    assert!(world.says("7722 was not dialled"));
}

#[test]
fn a_click_that_waits_is_dialled_once_by_the_page_that_gets_ready() {
    let mut world = idle();
    world.stop(Side::B);
    world.stop(Side::A);
    world.click_on(COLLEAGUE, "0035g00000CCCCC");
    world.wait(2_000);
    world.switchboard.start_side(Side::A);
    world.order.clear();
    world.reload();
    assert_eq!(world.count("makecall"), 1);
    assert_eq!(world.call().name, "Ada Byron", "with the record it stood on");
    world.reload();
    world.wait(5_000);
    assert_eq!((world.count("makecall"), world.dial_field().as_str()), (1, ""));
}

#[test]
fn what_is_saved_when_a_click_that_waited_is_dialled_holds_it_no_more() {
    let mut world = idle();
    world.stop(Side::B);
    world.stop(Side::A);
    world.click(COLLEAGUE);
    world.switchboard.start_side(Side::A);
    world.wait(3_000);
    assert_eq!(world.count("makecall"), 1);
    world.saved = world.saved_at_dial.clone();
    world.load();
    assert_eq!(world.shared().dialing.waiting, None);
}

#[test]
fn a_click_without_digits_while_not_connected_is_refused_at_once() {
    let mut world = idle();
    world.stop(Side::B);
    world.stop(Side::A);
    world.click("n/a");
    assert!(world.says("no digit"));
    assert_eq!(world.shared().dialing.waiting, None);
}

#[test]
fn a_call_dialled_at_the_phone_itself_is_shown() {
    let mut world = idle();
    let fields = serde_json::json!({"destination": "7722"});
    world.switchboard.press(world.now_ms, crate::world::EXTENSION, "makecall", &fields).unwrap();
    world.settle();
    assert_eq!((world.states(), world.call().number.as_str()), (vec!["ringing"], "7722"));
    world.wait(2_500);
    assert_eq!(world.states(), ["connected"]);
    assert_eq!(world.crm.pops(), 0, "who was dialled is not searched");
}

#[test]
fn an_extension_part_is_sent_after_the_answer_where_the_site_wants_it() {
    let mut world = World::new(Profile::Full).setting("/Dialing/digitsOnly", "yes").logged_in();
    world.click("(415) 555-1212 ext. 12");
    assert_eq!(world.last("makecall")["destination"], "914155551212");
    assert_eq!(world.count("dtmf"), 0);
    world.wait(2_500);
    assert_eq!(world.last("dtmf")["digits"], "12");
}

#[test]
fn the_last_calls_can_be_dialled_again() {
    let mut world = idle();
    let call = world.ring("4155551212");
    world.far_hangs_up(call);
    let missed = world.shared().history[0].clone();
    assert_eq!((missed.kind.word(), missed.can_redial), ("missed", true));
    world.act(Action::DialClicked(missed.number));
    assert_eq!(world.last("makecall")["destination"], "94155551212");
    let past = world.shared().history[0].clone();
    assert!(!past.can_redial, "not while there is a call");
    world.act(Action::Redial(past.id));
    assert_eq!((world.count("consultation"), world.count("makecall")), (0, 1));
    assert!(world.says("You can call again when your own call is over."));
}

/// Presses Call again on the latest past call.
fn call_again(world: &mut World) {
    let past = world.shared().history[0].clone();
    assert!(past.can_redial);
    world.wait(3_000);
    world.act(Action::Redial(past.id));
}

#[test]
fn a_caller_is_called_again_by_the_number_rule() {
    for (caller, dialled) in [
        ("4155551212", "94155551212"),
        ("+442079460000", "9011442079460000"),
        ("tel:+442079460000", "9011442079460000"),
        ("2612", "2612"),
    ] {
        let mut world = idle();
        let call = world.ring(caller);
        world.far_hangs_up(call);
        call_again(&mut world);
        assert_eq!(world.last("makecall")["destination"], dialled);
    }
    let mut world = World::new(Profile::Full).setting("/ScreenPop/stripPrefixes", "9").logged_in();
    let call = world.ring("94155551212");
    world.far_hangs_up(call);
    call_again(&mut world);
    assert_eq!(
        world.last("makecall")["destination"],
        "94155551212",
        "the switch has put the prefix in front already"
    );
}

#[test]
fn who_was_dialled_is_called_again_as_it_was_dialled() {
    for rule_on_typed in ["no", "yes"] {
        let mut world = World::new(Profile::Full).setting("/Dialing/ruleOnTyped", rule_on_typed).logged_in();
        world.click("+44 20 7946 0000");
        for count in 1..4 {
            assert_eq!(world.count("makecall"), count);
            assert_eq!(world.last("makecall")["destination"], "9011442079460000");
            assert_eq!(world.call().number, "+44 20 7946 0000");
            world.act(Action::Hangup);
            call_again(&mut world);
        }
    }
    let mut typed = idle();
    typed.act(Action::Dial("94155551212".into()));
    typed.act(Action::Hangup);
    call_again(&mut typed);
    assert_eq!(typed.last("makecall")["destination"], "94155551212");
}

#[test]
fn an_extension_is_sent_after_the_answer_when_it_is_called_again_too() {
    let mut world = idle();
    world.click("7722 ext. 12");
    for count in 1..3 {
        world.wait(2_500);
        assert_eq!(
            (world.last("makecall")["destination"].clone(), world.count("dtmf")),
            ("7722".into(), count)
        );
        assert_eq!(world.last("dtmf")["digits"], "12");
        assert_eq!(world.call().number, "7722 ext. 12");
        world.act(Action::Hangup);
        call_again(&mut world);
    }
}

#[test]
fn a_clicked_number_is_on_the_card_and_in_the_log_and_the_dialled_one_in_why() {
    let mut world = idle();
    world.click("+44 20 7946 0000");
    assert_eq!(world.call().number, "+44 20 7946 0000");
    assert_eq!(world.call().pop_text, "Dialled as 9011442079460000");
    let told = |event: &Event| matches!(event, Event::Call { number, .. } if *number == "+44 20 7946 0000");
    assert!(world.events.iter().any(told));
    assert_eq!(world.state_at("/dialing/last/number"), "9011442079460000");
    world.act(Action::Hangup);
    let log = world.crm.all("saveLog")[0].to_string();
    assert!(log.contains("Call to +44 20 7946 0000") && !log.contains("9011442079460000"), "{log}");
    assert_eq!(world.shared().history[0].number, "+44 20 7946 0000");
}

#[test]
fn words_and_second_numbers_are_never_dialled_as_digits() {
    for (clicked, dialled, after) in [
        ("1-800-FLOWERS", "918003569377", ""),
        ("604-555-0149 Local 212", "96045550149", "212"),
        ("415-555-1212 (ext 12)", "94155551212", "12"),
        ("\u{202a}+14155551212\u{202c}", "901114155551212", ""),
        ("415\u{2011}555\u{2011}1212", "94155551212", ""),
        ("tel:+1-415-555-1212;ext=12", "901114155551212", "12"),
    ] {
        let mut world = idle();
        world.click(clicked);
        assert_eq!(world.last("makecall")["destination"], dialled, "{clicked}");
        assert_eq!(world.state_at("/phone/calls/shown/0/after_answer"), after, "{clicked}");
    }
    for clicked in ["555-1212 or 555-1313", "604-555-0149 room 212", "7722x"] {
        let mut world = idle();
        world.click(clicked);
        assert_eq!(world.count("makecall"), 0, "{clicked}");
        assert!(world.says("is not dialled"), "{:?}", world.notices());
        world.act(Action::Dial(clicked.into()));
        assert_eq!(world.count("makecall"), 0, "{clicked}");
    }
}

#[test]
fn punctuation_comes_out_of_typed_and_pasted_numbers() {
    for (typed, dialled) in [
        ("+44 (20) 7946-0018", "9011442079460018"),
        ("(415) 555-1212", "4155551212"),
        ("415\u{2011}555\u{2011}1212", "4155551212"),
        ("\u{202a}4155551212\u{202c}", "4155551212"),
        ("\u{ff17}\u{ff17}\u{ff12}\u{ff12}", "7722"),
        ("*67", "*67"),
    ] {
        let mut world = idle();
        world.act(Action::Dial(typed.into()));
        assert_eq!(world.last("makecall")["destination"], dialled, "{typed}");
        let mut talking = World::new(Profile::Full).talking();
        talking.act(Action::Consult(typed.into()));
        assert_eq!(talking.last("consultation")["destination"], dialled, "{typed}");
        let mut talking = World::new(Profile::Full).talking();
        talking.act(Action::Transfer(typed.into()));
        assert_eq!(talking.last("transfer")["destination"], dialled, "{typed}");
    }
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Transfer("7722 ext. 12".into()));
    assert!(world.says("consult first"));
    assert_eq!(world.count("transfer"), 0);
}

#[test]
fn classic_clicks_are_dialled_with_their_record() {
    let mut world = World::new(Profile::Full).classic().logged_in();
    world.click_on("(415) 555-1212", "0035g00000AAAAA");
    assert_eq!(world.last("makecall")["destination"], "914155551212");
    assert_eq!(world.call().name, "Ada Byron");
}

#[test]
fn a_missed_call_counts_until_somebody_looks_or_calls_back() {
    let mut world = idle();
    let miss = |world: &mut World, number: &str| {
        let call = world.ring(number);
        world.wait(4_000);
        world.far_hangs_up(call);
        world.wait(500);
    };
    let missed = |world: &World| world.shared().history.iter().filter(|past| past.is_new).count();
    miss(&mut world, "4155551212");
    assert_eq!(world.call().lasted, Some(4_000), "how long it rang");
    miss(&mut world, "4155551212");
    miss(&mut world, "2125550100");
    assert_eq!(missed(&world), 3);
    let past = world.shared().history[1].id;
    world.act(Action::Redial(past));
    world.act(Action::Hangup);
    world.wait(500);
    let still: Vec<String> = world
        .shared()
        .history
        .iter()
        .filter(|past| past.is_new && past.kind.word() == "missed")
        .map(|past| past.number.to_string())
        .collect();
    assert_eq!(still, ["2125550100"], "both calls of who was called back are done with");
    world.act(Action::SeeMissed);
    assert_eq!(missed(&world), 0);
    world.reload();
    assert_eq!(missed(&world), 0);
}
