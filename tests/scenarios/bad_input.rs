//! What bad input gets (the issue's section of that name): words, counters, and a session that goes on.

use cordboard::input::Action;
use cordboard::notice::NoticeKind;
use cordboard::pages::view::PhoneState;
use cordboard::words::Message;
use cordboard_simulator::Profile;
use serde_json::json;

use crate::world::{CALLER, COLLEAGUE, World, note_of};

/// Marks of direction, a script, and a line end, in a name.
const EVIL: &str = "<img src=x onerror=alert(1)>\u{202e}\u{2066}\u{200b}\n\u{0}${CallerID}{ $x }";

/// The items that the panel names as problems.
fn problems(world: &World) -> Vec<(String, String)> {
    let notices = world.shared().notices;
    let problems = notices.into_iter().filter(|notice| notice.kind == NoticeKind::Problem);
    problems.map(|notice| (notice.item.into(), notice.text.to_string())).collect()
}

fn page(query: &str) -> World {
    let mut world = World::new(Profile::Full);
    world.query = Some(query.into());
    world.start()
}

#[test]
fn settings_that_are_no_settings_are_named() {
    for text in ["\"not JSON\"", "[]", "7", "\"\""] {
        let mut world = World::new(Profile::Full);
        world.settings_text = Some(text.into());
        let world = world.start();
        assert_eq!(world.state(), PhoneState::Error, "{text}");
        assert!(!problems(&world).is_empty(), "{text}");
        assert_eq!(world.count("myextension"), 0);
    }
}

#[test]
fn each_wrong_server_address_is_named_with_what_to_write() {
    for (url, protocol, words) in [
        ("", "http:", "is missing"),
        ("cti.example.com:9006", "http:", "not a WebSocket address"),
        ("https://cti.example.com", "http:", "not a WebSocket address"),
        ("ws://cti.example.com:9006", "https:", "TLS proxy"),
        ("ws://user:pw@cti.example.com", "http:", "user name"),
    ] {
        let mut world = World::new(Profile::Full).setting("/ServerInfo/wsURIA", url);
        world.protocol = protocol;
        if protocol == "https:" {
            world.query = Some(world.crm.query().replace("http%3A", "https%3A"));
        }
        let world = world.start();
        let problems = problems(&world);
        assert_eq!(world.state(), PhoneState::Error, "{url}");
        assert!(
            problems.iter().any(|(item, text)| item == "/ServerInfo/wsURIA" && text.contains(words)),
            "{url}: {problems:?}"
        );
    }
}

#[test]
fn all_problems_of_the_settings_are_told_at_once() {
    let world = World::new(Profile::Full)
        .setting("/ServerInfo/wsURIA", "nonsense")
        .setting("/ServerInfo/wsURIB", "nonsense")
        .setting("/ScreenPop/when", "sometimes")
        .setting("/CtiSvr/eventNames", "x=y")
        .start();
    let items: Vec<String> = problems(&world).into_iter().map(|(item, _)| item).collect();
    for item in ["/ServerInfo/wsURIA", "/ServerInfo/wsURIB", "/ScreenPop/when", "/CtiSvr/eventNames"] {
        assert!(items.iter().any(|named| named == item), "{item} is not in {items:?}");
    }
}

#[test]
fn what_the_phone_can_do_without_is_a_warning() {
    let world = World::new(Profile::Full)
        .setting("/ServerInfo/wsURIB", "nonsense")
        .setting("/CtiSvr/reconcileSeconds", "often")
        .start();
    assert_eq!(world.state(), PhoneState::SignedOut);
    let warned: Vec<String> = world.shared().notices.into_iter().map(|notice| notice.item.into()).collect();
    assert!(
        warned.contains(&"/ServerInfo/wsURIB".to_owned())
            && warned.contains(&"/CtiSvr/reconcileSeconds".to_owned())
    );
}

#[test]
fn missing_or_foreign_origin_parameters_load_nothing_and_are_named() {
    for (query, item) in [
        ("?mode=Lightning", "sfdcIframeOrigin"),
        ("?nonce=01", "sfdcIFrameOrigin"),
        ("?sfdcIFrameOrigin=http%3A%2F%2F127.0.0.1%3A4710", "nonce"),
        ("?sfdcIframeOrigin=http%3A%2F%2F127.0.0.1%3A4710", "mode"),
        ("?mode=Lightning&sfdcIframeOrigin=https%3A%2F%2Fevil.example.com", "sfdcIframeOrigin"),
        ("?mode=Lightning&sfdcIframeOrigin=http%3A%2F%2Fevil.example.com", "apiHost"),
        (
            "?mode=Lightning&sfdcIframeOrigin=http%3A%2F%2Facme.my.salesforce.com&apiHost=evil.example.com",
            "apiHost",
        ),
        ("?mode=Lightning&sfdcIframeOrigin=javascript%3Aalert(1)", "sfdcIframeOrigin"),
    ] {
        let world = page(query);
        assert_eq!(world.loaded, Vec::<String>::new(), "{query}");
        assert_eq!(world.state(), PhoneState::Error, "{query}");
        let problems = problems(&world);
        assert!(problems.iter().any(|(named, _)| named == item), "{query}: {problems:?}");
    }
}

#[test]
fn a_user_without_a_call_center_is_told_what_the_admin_does() {
    let mut world = World::new(Profile::Full);
    world.crm.no_call_center = true;
    let world = world.start();
    assert_eq!(world.state(), PhoneState::Error);
    assert!(world.says("Manage Call Center Users"));
}

#[test]
fn a_crm_that_gives_no_settings_is_named_and_asked_again() {
    let mut world = World::new(Profile::Full);
    world.crm.silent = vec!["getCallCenterSettings"];
    let mut world = world.start();
    assert_eq!(world.state(), PhoneState::Loading);
    world.wait(15_500);
    assert!(world.says("gave no call center settings (no answer yet)"), "{:?}", world.notices());
    world.crm.silent.clear();
    world.wait(15_500);
    assert_eq!((world.state(), world.notices().len()), (PhoneState::SignedOut, 0));
}

#[test]
fn frames_that_are_nothing_are_counted_and_the_session_goes_on() {
    let mut world = World::new(Profile::Full).talking();
    let long = format!("{{\"eventtype\": \"{}\"}}", "x".repeat(200_000));
    let deep = "[".repeat(100_000);
    for frame in [
        "",
        "nonsense",
        "null",
        "[]",
        "7",
        "\"offer\"",
        "{}",
        r#"{"id": -1, "result": "success"}"#,
        r#"{"id": 1e99, "result": "success"}"#,
        r#"{"id": {"a": 1}}"#,
        r#"{"id": 99999999999999999999, "result": "success"}"#,
        "{\"id\": 1",
        deep.as_str(),
    ] {
        world.frame(frame);
    }
    assert_eq!(world.counted("unreadable"), 13);
    world.frame(&long);
    world.frame(&format!("\"{}\"", "x".repeat(200_000)));
    assert!(world.learned("unknown_events").to_string().len() <= 50);
    assert_eq!(
        (world.state(), world.states(), world.notices().len()),
        (PhoneState::Ready, vec!["connected"], 0)
    );
    world.act(cordboard::input::Action::Hold);
    assert_eq!(world.states(), ["held"]);
}

#[test]
fn fields_of_any_type_do_no_harm() {
    let odd = [json!(null), json!([]), json!({}), json!(true), json!(1.5), json!(-7), json!("")];
    for value in &odd {
        for key in ["calling", "called", "callid", "ucid", "party", "extension", "state", "origcalling"] {
            for name in ["offer", "answer", "hold", "drop", "conference", "transfer", "hangup", "agentstate"]
            {
                let mut world = World::new(Profile::Full).talking();
                let mut event = json!({"eventtype": name, "calling": CALLER, "called": "5000"});
                event[key] = value.clone();
                world.event(&event);
                world.wait(9_000);
                assert_eq!(world.state(), PhoneState::Ready, "{name} {key} {value}");
            }
        }
    }
}

#[test]
fn numbers_as_text_and_text_as_numbers_are_read() {
    let mut world = World::new(Profile::Full).logged_in();
    world.event(
        &json!({"eventtype": "offer", "extension": 2611, "callid": "77", "calling": 442_079_460_000_u64,
        "called": 5000}),
    );
    assert_eq!((world.call().number.as_str(), world.call().dnis.as_str()), ("442079460000", "5000"));
}

#[test]
fn a_library_that_can_not_be_loaded_is_told() {
    let mut world = World::new(Profile::Full);
    world.load();
    world.input(cordboard::input::PanelInput::Library(Err(Message::as_said("blocked"))));
    assert_eq!(world.state(), PhoneState::Error);
    assert!(world.says("could not be loaded (blocked)"));
}

#[test]
fn a_nonsense_country_is_said_and_numbers_stay_as_they_are() {
    for country in ["ZZ", "us", "USA", "<b>", "💥", "__proto__", "constructor", "AA", "U S"] {
        let mut world = World::new(Profile::Full).setting("/Softphone/country", country).logged_in();
        world.ring(CALLER);
        assert_eq!(world.call().number, CALLER);
    }
}

#[test]
fn a_setting_of_ten_thousand_characters_is_not_said_whole() {
    let world = World::new(Profile::Full).setting("/Softphone/country", &"X".repeat(10_000)).logged_in();
    for notice in world.notices() {
        assert!(notice.chars().count() < 1_000, "a notice of {} characters", notice.chars().count());
    }
}

#[test]
fn doubles_and_nonsense_among_dispositions_are_named_and_the_rest_can_be_chosen() {
    let many = (0..500).map(|at| format!("G{}/{at}=Text {at}", at % 7)).collect::<Vec<_>>().join(",");
    let list = format!(
        "1=Order,1=Again,Sales/1=Third,2=Order,=,a=,/b=x,c/=y,d/e/f=Deep,{}=Long,z=<img src=x>\u{202e},{many}",
        "k".repeat(10_000)
    );
    let mut world = World::new(Profile::Full)
        .setting("/Wrapup/dispositions", &list)
        .setting("/Wrapup/required", "yes")
        .talking();
    let offered = world.call().disposition.unwrap().choices;
    let mut codes: Vec<&str> = offered.iter().map(|choice| choice.code.as_str()).collect();
    let before = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), before, "each code once");
    let id = world.call().id;
    for code in ["", "nope", "1\u{202e}", "Sales/1", "499"] {
        world.act(Action::SetDisposition(id, code.into()));
    }
    world.type_into(note_of(&world.call()), "a note");
    world.act(Action::Hangup);
    world.reload();
    world.wait(5_000);
    let saved = world.crm.all("saveLog").last().unwrap()["value"].clone();
    assert_eq!(
        (
            saved["CallDisposition"].as_str(),
            saved["Description"].as_str().map(|text| text.contains("a note"))
        ),
        (Some("Text 499"), Some(true))
    );
    assert!(world.kept().len() < 30_000, "{}", world.kept().len());
}

#[test]
fn names_of_ten_thousand_characters_are_cut_wherever_they_are_said() {
    let long: &'static str = Box::leak(format!("Z{}", EVIL.repeat(300)).into_boxed_str());
    assert!(long.len() > 9_000);
    let mut world = World::new(Profile::Full).setting("/Alerts/notices", "hidden").logged_in();
    world.crm.records = vec![("0035g00000AAAAA", "Contact", long)];
    world.ring(CALLER);
    let view = serde_json::to_string(&world.view()).unwrap();
    assert!(!view.contains('\u{202e}') && view.len() < 20_000, "{} bytes", view.len());
    world.act(Action::Answer);
    world.act(Action::Consult(COLLEAGUE.into()));
    world.wait(2_500);
    world.act(Action::Transfer("".into()));
    world.wait(2_000);
    assert!(world.kept().len() < 30_000, "{}", world.kept().len());
    let view = serde_json::to_string(&world.view()).unwrap();
    assert!(!view.contains('\u{202e}') && view.len() < 30_000, "{} bytes", view.len());
}
