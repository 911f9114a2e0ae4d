//! What would be dialled for the text in the number field: said before the press, and what the press then does.

use cordboard::input::{Action, Field};
use cordboard::pages::view::WillDialView;
use cordboard_simulator::{Profile, Side};

use crate::world::World;

fn idle() -> World {
    World::new(Profile::Full).logged_in()
}

fn typed(world: &mut World, text: &str) -> WillDialView {
    world.type_into(Field::Dial, text);
    world.view().panel.will_dial
}

fn said(world: &mut World, text: &str) -> String {
    let says = typed(world, text);
    assert!(!says.is_refused, "{text}: {}", says.text);
    says.text.to_string()
}

fn refused(world: &mut World, text: &str) -> String {
    let says = typed(world, text);
    assert!(says.is_refused, "{text}: {}", says.text);
    says.text.to_string()
}

#[test]
fn what_is_said_is_what_is_dialled_however_it_was_pasted() {
    for (pasted, words, dialled) in [
        ("+44 (20) 7946-0018", "Will dial 9 011 442079460018: international", "9011442079460018"),
        ("+44 (0)20 7946 0018", "Will dial 9 011 442079460018: international", "9011442079460018"),
        ("tel:+44-20-7946-0018", "Will dial 9 011 442079460018: international", "9011442079460018"),
        ("Tel. 030/7946-0018", "Will dial 03079460018", "03079460018"),
        (
            "\u{ff0b}\u{ff14}\u{ff14} 20 7946 0018",
            "Will dial 9 011 442079460018: international",
            "9011442079460018",
        ),
        ("\u{664}\u{661}\u{665}5551212", "Will dial 4155551212", "4155551212"),
        ("\u{202a}415\u{a0}555\u{200e}1212\u{202c}", "Will dial 4155551212", "4155551212"),
        ("(415) 555-1212 x34", "Will dial 4155551212. After the answer 34 is sent.", "4155551212"),
        ("*97", "Will dial *97, as it is typed", "*97"),
    ] {
        let mut world = idle();
        let says = typed(&mut world, pasted);
        if pasted == "*97" {
            assert!(says.text.is_empty() && says.why.is_empty(), "it is dialled as it stands there");
        } else {
            assert_eq!((says.is_refused, says.text.to_string().as_str()), (false, words), "{pasted:?}");
        }
        world.act(Action::Dial(pasted.into()));
        assert_eq!(world.last("makecall")["destination"], dialled, "{pasted:?}");
        assert!(world.view().panel.will_dial.text.is_empty(), "the field is empty");
    }
}

#[test]
fn the_steps_say_what_was_taken_away_and_which_prefixes_came_in_front() {
    let mut world = idle();
    let why: Vec<String> =
        typed(&mut world, "tel:+44-20-7946-0018").why.iter().map(ToString::to_string).collect();
    assert_eq!(
        why,
        [
            "tel:+44-20-7946-0018 is what stands in the field.",
            "+44-20-7946-0018 – What a link has besides its number is left out",
            "442079460018 – +, spaces, brackets, hyphens and other punctuation are taken out",
            "9011442079460018 – It has a +, so it is international: outside prefix 9 and international prefix 011 in front.",
        ]
    );
}

#[test]
fn the_settings_rules_are_the_ones_that_are_said() {
    let mut world = World::new(Profile::Full)
        .setting("/Dialing/ownCountryCode", "1")
        .setting("/Dialing/trunkPrefix", "1")
        .setting("/Dialing/ruleOnTyped", "yes")
        .logged_in();
    assert_eq!(said(&mut world, "+1 415 555 1212"), "Will dial 9 14155551212: national");
    assert_eq!(said(&mut world, "(415) 555-1212"), "Will dial 9 14155551212: long distance");
    assert_eq!(said(&mut world, "415-555-1212"), "Will dial 9 4155551212: outside line");
    assert_eq!(said(&mut world, "26-12"), "Will dial 2612: internal");
}

#[test]
fn an_extension_that_is_dialled_as_it_stands_needs_no_words() {
    let mut world = idle();
    for text in ["", " ", "7722", "2", "911", "112"] {
        assert_eq!(typed(&mut world, text), WillDialView::default(), "{text}");
    }
}

#[test]
fn what_can_not_be_dialled_says_why_at_the_field_and_is_not_dialled() {
    let mut world = idle();
    for (text, words) in [
        ("415-555-1212\t415-555-1313", "more than one number"),
        ("ext. 12", "an extension without its number"),
        ("415-555-12\u{b9}", "can't be told which part"),
    ] {
        assert!(refused(&mut world, text).contains(words), "{text}");
    }
    let two = "415-555-1212 or 415-555-1313";
    assert!(refused(&mut world, two).contains("more than one number"));
    world.act(Action::Dial(two.into()));
    assert_eq!((world.count("makecall"), world.dial_field()), (0, two.to_owned()));
    assert!(world.says("more than one number"));
    world.type_into(Field::Dial, "415-555-1212");
    assert!(world.notices().is_empty(), "the refusal goes with its cause: {:?}", world.notices());
    world.stop(Side::A);
    world.stop(Side::B);
    world.wait(30_000);
    assert!(refused(&mut world, "4155551212").contains("not connected"));
}

#[test]
fn a_name_is_looked_for_and_nobody_is_told_that_it_has_no_digit_while_it_finds_somebody() {
    let mut world =
        World::new(Profile::Full).setting("/Directory/entries", "Grace Kim=2612,Desk 12=2613").logged_in();
    assert_eq!(typed(&mut world, "gra"), WillDialView::default());
    assert_eq!(said(&mut world, "desk 12"), "Will dial 12", "a press would do so");
    assert_eq!(said(&mut world, "zoe"), "Nobody of this name is in the directory or among the recent calls.");
    assert!(said(&mut idle(), "zoe").contains("no digit"), "where there is nobody to find");
}

#[test]
fn during_a_call_the_same_is_said_of_whom_is_consulted() {
    let mut world = World::new(Profile::Full).talking();
    assert_eq!(said(&mut world, "+44 20 7946 0018"), "Will dial 9 011 442079460018: international");
    world.act(Action::Consult("+44 20 7946 0018".into()));
    assert_eq!(world.last("consultation")["destination"], "9011442079460018");
}

#[test]
fn it_is_there_still_after_the_page_was_loaded_again() {
    let mut world = World::new(Profile::Full).setting("/Softphone/country", "gb").logged_in();
    let before = typed(&mut world, "+44 20 7946 0018");
    world.reload();
    let panel = world.view().panel;
    assert_eq!((panel.dial.text.as_str(), &panel.will_dial), ("+44 20 7946 0018", &before));
    assert_eq!((panel.grouping.country.as_str(), panel.grouping.outside.as_str()), ("GB", "9"));
}

#[test]
fn call_again_dials_a_caller_with_the_prefixes_of_a_click() {
    let mut world = idle();
    let call = world.ring("+442079460018");
    world.far_hangs_up(call);
    let past = world.shared().history[0].id;
    world.act(Action::Redial(past));
    assert_eq!(world.last("makecall")["destination"], "9011442079460018");
}

#[test]
fn a_queue_has_the_name_that_the_directory_has_for_its_number() {
    let mut world = World::new(Profile::Full).setting("/Directory/entries", "Orders=5001").logged_in();
    world.ring_with("4155551212", "5001", "");
    let call = world.call();
    assert_eq!((call.dnis.as_str(), call.queue.as_str()), ("5001", "Orders"));
}

#[test]
fn what_is_no_number_is_never_dialled_and_what_is_said_is_dialled() {
    let long = "1".repeat(2_000);
    let mixed = "+1 ".repeat(660);
    for text in [
        long.as_str(),
        &mixed,
        "+",
        "++",
        "+++1",
        "💥",
        "\u{202e}+44 20 7946 0000\u{202c}",
        "\u{200b}",
        "tel:",
        "tel:+",
        "tel:javascript:alert(1)",
        "tel:+1;phone-context=evil",
        "sip:2612@evil.example",
        "2612\n9011442079460000",
        "2612;911",
        "2612,911",
        "2612\u{0}",
        "％２６１２",
        "<script>1</script>",
        "${CallerID}",
        "{\"a\":1}",
        "0",
        "#",
        "*",
        "-",
        "()",
        "+0",
        "+00",
        "00",
        "011",
        "9011",
        "\u{feff}2612",
        "1e5",
        "0x1F",
        "१२३४",
        "Ⅳ",
    ] {
        let mut world = World::new(Profile::Full).setting("/Softphone/country", "US").logged_in();
        world.type_into(Field::Dial, text);
        let says = world.view().panel.will_dial;
        let before = world.count("makecall");
        world.act(Action::Dial(text.into()));
        world.wait(200);
        if world.count("makecall") > before {
            let dialled = world.last("makecall")["destination"].as_str().unwrap().to_owned();
            assert!(!says.is_refused, "{text:?} was refused in words and dialled as {dialled}");
            assert!(
                dialled.len() <= 64
                    && dialled.bytes().all(|sign| sign.is_ascii_digit() || b"*#+".contains(&sign)),
                "{text:?} {dialled:?}"
            );
        } else {
            let says = says.text.to_string();
            assert!(!says.contains("Will dial"), "{text:?}: {says} was said and nothing dialled");
        }
        assert!(says.text.to_string().chars().count() < 400, "{text:?}: {}", says.text);
    }
}

#[test]
fn digits_that_are_none_play_as_they_were_recorded() {
    let mut world = World::new(Profile::Full).logged_in();
    world.type_into(Field::Dial, "²³");
    world.act(Action::Dial("²³".into()));
    assert_eq!(world.count("makecall"), 0);
}
