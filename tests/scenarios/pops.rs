//! Screen pops: when, whom, and exactly once per call (the issue's item 2, spec/ctisvr.md 5).

use cordboard::input::{Action, ActionName};
use cordboard_simulator::{Profile, Side};
use serde_json::json;

use crate::world::{CALLER, EXTENSION, World};

fn searched(world: &World) -> Vec<String> {
    let calls = world.crm.all("searchAndScreenPop");
    calls.iter().map(|call| call["searchParams"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_caller_pops_on_offer_unless_the_site_wants_it_on_answer() {
    let mut offer = World::new(Profile::Full).logged_in();
    offer.ring(CALLER);
    assert_eq!(searched(&offer), [CALLER]);
    offer.act(Action::Answer);
    assert_eq!(offer.crm.pops(), 1);
    let mut answer = World::new(Profile::Full).setting("/ScreenPop/when", "answer").logged_in();
    answer.ring(CALLER);
    assert_eq!(answer.crm.pops(), 0);
    answer.act(Action::Answer);
    assert_eq!(searched(&answer), [CALLER]);
    answer.act(Action::Hold);
    answer.act(Action::Retrieve);
    assert_eq!(answer.crm.pops(), 1);
}

#[test]
fn a_missed_call_does_not_pop_on_answer() {
    let mut world = World::new(Profile::Full).setting("/ScreenPop/when", "answer").logged_in();
    let call = world.ring(CALLER);
    world.far_hangs_up(call);
    world.wait(9_000);
    assert_eq!(world.crm.pops(), 0);
}

#[test]
fn the_first_caller_is_searched_if_there_is_one_else_who_calls() {
    let mut world = World::new(Profile::Full).logged_in();
    let call = world.ring_with("2613", "5000", "4155551212");
    world.far_hangs_up(call);
    world.ring_with("4155551213", "5000", "");
    assert_eq!(searched(&world), ["4155551212", "4155551213"]);
}

#[test]
fn callers_that_say_nothing_are_not_searched_and_the_panel_says_so() {
    for (caller, words) in [
        ("", "No record: the call came without a number"),
        ("anonymous", "No record: the caller hides the number"),
        ("Private Number", "No record: the caller hides the number"),
        ("12", "No record: the caller's number is too short"),
    ] {
        let mut world = World::new(Profile::Full).logged_in();
        world.ring(caller);
        assert!(world.call().pop_text.to_string().starts_with(words), "{caller}: {}", world.call().pop_text);
        assert_eq!((world.crm.pops(), world.call().can(ActionName::PopAgain)), (0, false));
    }
}

#[test]
fn prefixes_are_taken_off_before_the_search() {
    let mut world = World::new(Profile::Full).setting("/ScreenPop/stripPrefixes", "9,+44,901").logged_in();
    for caller in ["+442079460000", "94155551212", "9014155551213"] {
        let call = world.ring(caller);
        world.far_hangs_up(call);
    }
    assert_eq!(searched(&world), ["2079460000", "4155551212", "4155551213"]);
}

#[test]
fn callers_are_searched_without_trappings_in_the_form_that_a_setting_names() {
    for (form, caller, search) in [
        ("", "+442079460000", "+442079460000"),
        ("", "tel:+442079460000", "+442079460000"),
        ("", "02079460000@provider.example", "02079460000"),
        ("", "02079460000;phone-context=x", "02079460000"),
        ("as is", "02079460000", "02079460000"),
        ("national", "+442079460000", "02079460000"),
        ("national", "tel:+442079460000", "02079460000"),
        ("e164", "02079460000@provider.example", "+442079460000"),
        ("e164", "02079460000;phone-context=x", "+442079460000"),
        ("digits", "+44 20 7946-0000", "442079460000"),
        ("last 10 digits", "+442079460000", "2079460000"),
        ("last10", "sip:02079460000@provider.example;user=phone", "2079460000"),
    ] {
        let mut world = World::new(Profile::Full)
            .setting("/ScreenPop/searchForm", form)
            .setting("/Dialing/ownCountryCode", "44")
            .setting("/Dialing/trunkPrefix", "0")
            .logged_in();
        world.ring(caller);
        assert_eq!(searched(&world), [search], "{form} {caller}");
    }
}

#[test]
fn a_search_form_that_needs_the_own_country_says_so() {
    let world = World::new(Profile::Full).setting("/ScreenPop/searchForm", "national").start();
    assert!(world.says("/Dialing/ownCountryCode"), "{:?}", world.notices());
}

#[test]
fn a_call_pops_once_whatever_is_repeated() {
    for profile in [Profile::Full, Profile::Renamed, Profile::ConfirmedOnly] {
        let mut world = World::new(profile).logged_in();
        world.ring(CALLER);
        let frames: Vec<String> = world.switchboard.frames().map(|frame| frame.text.clone()).collect();
        let offer = frames.iter().rfind(|frame| frame.contains("eventtype")).unwrap().clone();
        world.frame(&offer);
        world.wait(9_000);
        world.frame(&offer);
        world.stop(Side::A);
        world.frame(&offer);
        world.reload();
        world.frame(&offer);
        world.act(Action::Answer);
        world.wait(9_000);
        assert_eq!(world.crm.pops(), 1, "{profile:?}");
    }
}

#[test]
fn one_match_is_the_calls_record_and_several_or_none_are_told() {
    let ada = ("0035g00000AAAAA", "Contact", "Ada Byron");
    let bob = ("0035g00000BBBBB", "Contact", "Bob");
    for (records, text, name) in [
        (vec![ada], "Record: Ada Byron", "Ada Byron"),
        (vec![ada, bob], "2 records found", ""),
        (vec![], "No record found", ""),
    ] {
        for classic in [false, true] {
            let mut world = World::new(Profile::Full);
            if classic {
                world = world.classic();
            }
            world.crm.records.clone_from(&records);
            let mut world = world.logged_in();
            world.ring(CALLER);
            assert_eq!(
                (world.call().pop_text.to_string().as_str(), world.call().name.as_str()),
                (text, name)
            );
        }
    }
}

#[test]
fn a_search_without_an_answer_is_told_and_can_be_done_by_hand() {
    let mut world = World::new(Profile::Full);
    world.crm.silent = vec!["searchAndScreenPop"];
    let mut world = world.logged_in();
    world.ring(CALLER);
    assert!(!world.call().can(ActionName::PopAgain));
    world.wait(16_000);
    assert!(world.call().pop_text.to_string().contains("no answer"), "{}", world.call().pop_text);
    world.crm.silent.clear();
    world.act(Action::PopAgain(world.call().id));
    assert_eq!(world.call().pop_text, "Record: Ada Byron");
}

#[test]
fn the_pops_key_is_saved_before_the_crm_is_asked() {
    for classic in [false, true] {
        let mut world = World::new(Profile::Full);
        if classic {
            world = world.classic();
        }
        let mut world = world.logged_in();
        world.order.clear();
        world.ring(CALLER);
        let pop = world.order.iter().position(|step| step.ends_with("searchAndScreenPop")).unwrap();
        let save = world.order.iter().position(|step| step == "save").unwrap();
        assert!(save < pop, "{:?}", world.order);
    }
}

#[test]
fn an_alerting_call_opens_the_panel() {
    let mut lightning = World::new(Profile::Full).logged_in();
    lightning.ring(CALLER);
    assert_eq!(lightning.crm.all("setSoftphonePanelVisibility"), [&json!({"visible": true})]);
    let mut classic = World::new(Profile::Full).classic().logged_in();
    classic.ring(CALLER);
    assert_eq!(classic.crm.all("setVisible"), [&json!([true])]);
}

#[test]
fn a_colleagues_consultation_pops_the_customer_that_it_is_about() {
    let mut world = World::new(Profile::Full).logged_in();
    world.event(&json!({"eventtype": "offer", "extension": EXTENSION, "callid": 90, "ucid": "u90",
        "calling": "2613", "called": EXTENSION, "origcalling": CALLER}));
    assert_eq!(searched(&world), [CALLER]);
    assert_eq!(world.crm.all("searchAndScreenPop")[0]["callType"], "inbound");
}

const ADA: (&str, &str, &str) = ("0035g00000AAAAA", "Contact", "Ada Byron");
const BOB: (&str, &str, &str) = ("0035g00000BBBBB", "Contact", "Bob");
const EVE: (&str, &str, &str) = ("0035g00000EEEEE", "Contact", "Eve");

/// A caller whom two records fit talks.
fn of_two(classic: bool) -> World {
    let mut world = World::new(Profile::Full);
    if classic {
        world = world.classic();
    }
    world.crm.records = vec![ADA, BOB];
    world.talking()
}

fn related(world: &World) -> Vec<String> {
    world.crm.all("saveLog").iter().map(ToString::to_string).collect()
}

#[test]
fn of_several_matches_the_one_that_the_agent_opens_is_the_calls_record() {
    for classic in [false, true] {
        let mut world = of_two(classic);
        world.open_record(EVE);
        world.open_record(("", "", ""));
        assert_eq!(
            (world.call().name.as_str(), world.call().pop_text.to_string().as_str()),
            ("", "2 records found")
        );
        // Ids are written with 15 characters or 18.
        world.open_record(("0035g00000BBBBBAA5", "Contact", "Bob"));
        assert_eq!(
            (world.call().name.as_str(), world.call().pop_text.to_string().as_str()),
            ("Bob", "Record: Bob")
        );
        world.open_record(EVE);
        assert_eq!(world.call().name, "Bob", "a page that is none of the matches is not taken");
        world.act(Action::Hangup);
        assert!(
            related(&world)[0].contains("0035g00000BBBBB") && !related(&world)[0].contains("0035g00000EEEEE")
        );
        assert_eq!(world.shared().history[0].name, "Bob");
    }
}

#[test]
fn the_match_that_was_opened_last_while_the_call_lived_counts() {
    let mut world = of_two(false);
    world.open_record(ADA);
    world.open_record(BOB);
    world.act(Action::Hangup);
    world.open_record(ADA);
    assert_eq!((world.call().name.as_str(), related(&world).len()), ("Bob", 1));
}

#[test]
fn a_match_that_is_opened_after_the_call_goes_into_its_task() {
    let mut world = of_two(false);
    world.act(Action::Hangup);
    assert!(!related(&world)[0].contains("WhoId"));
    world.open_record(BOB);
    assert_eq!(related(&world).len(), 2);
    assert!(related(&world)[1].contains("00T000000000001") && related(&world)[1].contains("0035g00000BBBBB"));
}

#[test]
fn what_is_picked_belongs_to_the_call_that_found_it() {
    let mut world = of_two(false);
    world.crm.records = vec![EVE, ("0035g00000FFFFF", "Contact", "Fay")];
    world.ring("4155551212");
    world.act(Action::Answer);
    world.open_record(BOB);
    world.open_record(EVE);
    let names: Vec<_> = world
        .shared()
        .calls
        .into_iter()
        .map(|call| (call.number.to_string(), call.name.to_string()))
        .collect();
    assert_eq!(names, [("4155551212".to_owned(), "Eve".to_owned()), (CALLER.to_owned(), "Bob".to_owned())]);
}

#[test]
fn a_person_account_that_is_opened_is_the_match_by_its_contact() {
    let mut world = of_two(false);
    let text = json!({"url": "/x", "recordId": "0015g00000PPPPP", "recordName": "Bob", "objectType": "Account",
        "personAccount": true, "contactId": "0035g00000BBBBBAA5"});
    world.input(cordboard::input::PanelInput::CrmEvent(
        cordboard::input::CrmEventKind::Navigation,
        text.to_string().into(),
    ));
    world.act(Action::Hangup);
    assert_eq!(world.call().name, "Bob");
    assert!(related(&world)[0].contains(r#""WhoId":"0035g00000BBBBB"#), "{:?}", related(&world));
}

#[test]
fn in_classic_the_match_that_is_opened_by_a_page_load_is_the_calls_although_the_pops_reply_was_lost() {
    let mut world = World::new(Profile::Full).classic();
    world.crm.records = vec![ADA, BOB];
    let mut world = world.logged_in();
    world.crm.reply_lost = true;
    world.ring(CALLER);
    world.reload();
    assert_eq!(world.call().pop_text, "2 records found", "the page of the search has no record");
    world.crm.on_screen = Some(EVE);
    world.reload();
    assert_eq!(world.call().name, "", "none of the matches");
    world.crm.on_screen = Some(BOB);
    world.reload();
    assert_eq!((world.call().name.as_str(), world.crm.pops()), ("Bob", 1));
    world.act(Action::Answer);
    world.act(Action::Hangup);
    assert!(related(&world)[0].contains("WhoId=0035g00000BBBBB"));
}

#[test]
fn a_second_calls_pop_waits_for_its_answer_while_another_one_is_talking() {
    let mut world = World::new(Profile::Full).talking();
    world.ring("4155551212");
    world.wait(9_000);
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting", "connected"], 1));
    assert!(
        world.call().pop_text.to_string().starts_with("The caller's record opens when you answer"),
        "{}",
        world.call().pop_text
    );
    world.reload();
    assert_eq!(world.crm.pops(), 1);
    world.act(Action::Answer);
    world.wait(9_000);
    assert_eq!(searched(&world), [CALLER, "4155551212"]);
    world.act(Action::Hangup);
    world.wait(1_000);
    assert_eq!(world.crm.pops(), 2);
}

#[test]
fn a_call_whose_end_is_not_told_keeps_no_pop_waiting() {
    let mut world = World::new(Profile::ConfirmedOnly).logged_in();
    let first = world.ring(CALLER);
    world.act(Action::Answer);
    world.far_hangs_up(first);
    world.ring("4155551212");
    assert_eq!(searched(&world), [CALLER, "4155551212"]);
}

#[test]
fn a_pop_that_waits_is_made_by_its_button_and_not_again_on_answer() {
    let mut world = World::new(Profile::Full).talking();
    world.ring("4155551212");
    assert!(world.call().can(ActionName::PopAgain));
    world.act(Action::PopAgain(world.call().id));
    assert_eq!(world.crm.pops(), 2);
    world.act(Action::Answer);
    assert_eq!(world.crm.pops(), 2);
}

#[test]
fn a_pop_that_waits_is_made_when_nobody_talks_any_more() {
    let mut world = World::new(Profile::Full).logged_in();
    let first = world.ring(CALLER);
    world.act(Action::Answer);
    world.ring("4155551212");
    world.act(Action::Hold);
    assert_eq!(world.crm.pops(), 1, "the agent is with the first caller still");
    world.far_hangs_up(first);
    assert_eq!(world.crm.pops(), 2);
    world.act(Action::Answer);
    assert_eq!(world.crm.pops(), 2);
}

#[test]
fn a_site_may_want_the_second_call_popped_at_once_and_calls_that_only_ring_do_not_wait() {
    let mut world = World::new(Profile::Full).setting("/ScreenPop/whileTalking", "pop").talking();
    world.ring("4155551212");
    assert_eq!(world.crm.pops(), 2);
    let mut ringing = World::new(Profile::Full).logged_in();
    ringing.ring(CALLER);
    ringing.ring("4155551212");
    assert_eq!(ringing.crm.pops(), 2);
}

#[test]
fn of_three_calls_each_waiting_one_pops_on_its_own_answer() {
    let mut world = World::new(Profile::Full).talking();
    world.ring("4155551212");
    world.ring("4155551213");
    assert_eq!(world.crm.pops(), 1);
    world.act(Action::Answer);
    assert_eq!(world.crm.pops(), 2);
}

#[test]
fn an_ended_call_does_not_say_that_it_opens_on_answer() {
    let mut world = World::new(Profile::Full).talking_to(CALLER);
    let second = world.ring("+14155550142");
    world.far_hangs_up(second);
    let words: Vec<String> = world.shared().calls.iter().map(|call| call.pop_text.to_string()).collect();
    assert!(!words.iter().any(|words| words.contains("when you answer")), "{words:?}");
}

#[test]
fn a_caller_who_hides_the_number_is_told_not_to_be_searched_while_another_call_talks() {
    let mut world = World::new(Profile::Full).talking();
    world.ring("anonymous");
    assert!(world.call().pop_text.to_string().starts_with("No record: "), "{}", world.call().pop_text);
}

#[test]
fn a_pop_waits_while_the_agent_types_until_a_pause_or_the_answer() {
    for answers in [false, true] {
        let mut world = World::new(Profile::Full).logged_in();
        world.type_into(cordboard::input::Field::Dial, "0012");
        world.ring("+442079460018");
        world.settle();
        assert_eq!(
            world.call().pop_text,
            "The caller's record opens when you stop typing, or when you answer"
        );
        assert!(world.call().can.contains(&cordboard::action::ActionName::PopAgain));
        world.wait(1_500);
        world.type_into(cordboard::input::Field::Dial, "00123");
        world.wait(1_600);
        assert!(world.call().pop_text.to_string().contains("stop typing"));
        if answers {
            world.act(cordboard::input::Action::Answer);
            world.settle();
        } else {
            world.wait(1_500);
        }
        assert!(!world.call().pop_text.to_string().contains("stop typing"), "{}", world.call().pop_text);
        assert_eq!(world.dial_field(), "00123");
    }
}
