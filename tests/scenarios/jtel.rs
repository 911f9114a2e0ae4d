//! Calls of web servers by rules, and jtel's plain items: a call that comes in, the session's start, a program; what becomes
//! of each is in its trace, and no secret is in a setting (spec/other-systems.md 2.4).

use cordboard::effect::Fetch;
use cordboard::input::{Action, Fetched, Input, PanelInput};
use cordboard_simulator::{Profile, Side};

use crate::world::{CALLER, World, in_words};

fn jtel(settings: &[(&str, &str)]) -> World {
    settings.iter().fold(World::new(Profile::Full), |world, (key, value)| world.setting(key, value))
}

fn body_of(fetch: &Fetch) -> serde_json::Value {
    serde_json::from_str(fetch.body.as_deref().expect("a body")).expect("JSON")
}

/// What came of the last rule of the call on top, as its trace has it.
fn outcome(world: &World) -> String {
    let traces = world.state_at("/systems/ran/of_calls/0");
    outcome_in(&traces)
}

fn outcome_of_session(world: &World) -> String {
    outcome_in(&world.state_at("/systems/ran/of_session"))
}

fn outcome_in(traces: &serde_json::Value) -> String {
    let step = &traces.as_array().expect("traces").last().expect("a rule ran")["steps"][0];
    in_words(&step["outcome"]).to_string()
}

#[test]
fn a_call_that_comes_in_calls_the_web_server_once_with_jtels_variables() {
    let mut world =
        jtel(&[("/Jtel/restUrl", "/jtel/pop?a=$CallerNumber&s=$ServiceNumber&x=${ANumber}")]).logged_in();
    world.ring(CALLER);
    assert_eq!(world.fetches.len(), 1);
    assert!(outcome(&world).contains("HandedOver"));
    let fetch = world.fetched(Fetched::Answered(200, "ok".into()));
    let number = "%2B442079460000";
    assert_eq!(fetch.url, format!("/jtel/pop?a={number}&s=5000&x={number}"));
    assert_eq!(
        (fetch.method.as_str(), fetch.timeout_ms, fetch.credentials, fetch.unread),
        ("GET", 30_000, false, false)
    );
    assert!(outcome(&world).contains("answered 200"));
    world.act(Action::Answer);
    world.reload();
    assert!(world.fetches.is_empty(), "neither the answer nor a page load calls it again");
}

#[test]
fn a_body_is_a_json_object_or_a_form_whatever_the_caller_is_called() {
    let caller = "\"}, \"admin\": true, {\"&x=1";
    let body = r#"{"caller": "$CallerNumber", "fixed": "a & b", "list": ["$ANumber"]}"#;
    let mut world =
        jtel(&[("/Jtel/restUrl", "https://acd.example.com/pop"), ("/Jtel/restBody", body)]).logged_in();
    world.ring(caller);
    let fetch = world.fetched(Fetched::Answered(204, "".into()));
    assert_eq!(fetch.method, "POST");
    assert_eq!(fetch.headers, [("Content-Type".to_owned(), "application/json".to_owned())]);
    assert_eq!(body_of(&fetch), serde_json::json!({"caller": caller, "fixed": "a & b", "list": [caller]}));

    let mut world = jtel(&[
        ("/Jtel/restUrl", "https://acd.example.com/pop"),
        ("/Jtel/restBody", r#"{"caller": "$CallerNumber", "fixed": "a & b"}"#),
        ("/Jtel/restBodyType", "form"),
        ("/Jtel/restHeaders", r#"{"X-Client": "cordboard"}"#),
        ("/Jtel/restSeconds", "5"),
        ("/Jtel/restCookies", "yes"),
    ])
    .logged_in();
    world.ring("+1&x=2");
    let fetch = world.fetched(Fetched::Answered(500, "".into()));
    assert_eq!(fetch.body.as_deref(), Some("caller=%2B1%26x%3D2&fixed=a%20%26%20b"));
    assert_eq!(
        fetch.headers.first().map(|(name, value)| (name.as_str(), value.as_str())),
        Some(("X-Client", "cordboard"))
    );
    assert_eq!((fetch.timeout_ms, fetch.credentials), (5_000, true));
    assert!(outcome(&world).contains("answered 500"));
}

#[test]
fn what_the_browser_does_not_tell_is_said_so() {
    for (outcome_told, words) in [
        (Fetched::TimedOut, "no answer within 30 seconds"),
        (Fetched::Failed, "the browser says only that it failed"),
        (Fetched::Answered(403, "".into()), "answered 403"),
    ] {
        let mut world = jtel(&[("/Jtel/restUrl", "https://acd.example.com/pop")]).logged_in();
        world.ring(CALLER);
        world.fetched(outcome_told);
        assert!(outcome(&world).contains("Failed") && outcome(&world).contains(words), "{}", outcome(&world));
        assert_eq!(world.notices(), Vec::<String>::new(), "the agent is not disturbed");
    }
    let mut unread =
        jtel(&[("/Jtel/restUrl", "https://acd.example.com/pop"), ("/Jtel/restUnread", "yes")]).logged_in();
    unread.ring(CALLER);
    assert!(unread.fetched(Fetched::Sent).unread);
    assert!(outcome(&unread).contains("what became of it is not known"));
}

#[test]
fn an_answer_of_another_page_load_answers_nothing() {
    let mut world = jtel(&[("/Jtel/restUrl", "/pop")]).logged_in();
    world.ring(CALLER);
    let (id, _) = world.fetches.remove(0);
    world.feed(Input::Fetched(id, Fetched::Answered(200, "".into())));
    world.feed(Input::Fetched(id, Fetched::Answered(500, "".into())));
    assert!(outcome(&world).contains("answered 200"));
    assert_eq!(world.counted("stale"), 1);
}

#[test]
fn a_link_of_the_server_is_called_only_where_its_host_is_allowed() {
    // No server of this scenario sends one, so it is missing.
    let mut world =
        jtel(&[("/Jtel/restUrl", "$crmurl&extra=1"), ("/Targets/hosts", "crm.example.com")]).logged_in();
    world.ring(CALLER);
    assert!(world.fetches.is_empty());
    assert!(outcome(&world).contains("crmLink is empty"));
}

#[test]
fn the_sessions_start_is_told_once_over_page_loads_reconnects_and_tabs_and_only_what_is_known() {
    let mut world = jtel(&[("/Jtel/startUrl", "/jtel/rest/v1.0/1/routingApplications/run/7")]);
    world.query = Some(format!("{}&ComputerName=PC%2017&windowsloginname=ada&other=x", world.crm.query()));
    let mut world = world.start();
    assert_eq!(world.fetches.len(), 1);
    world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
    assert!(world.shared().agent.agent_id == "4711", "nothing waits for it");
    let fetch = world.fetched(Fetched::TimedOut);
    assert_eq!(
        (fetch.method.as_str(), fetch.url.as_str()),
        ("POST", "/jtel/rest/v1.0/1/routingApplications/run/7")
    );
    assert_eq!(fetch.timeout_ms, 35_000);
    assert_eq!(body_of(&fetch), serde_json::json!({"WindowsLoginName": "ada", "ComputerName": "PC 17"}));
    assert!(outcome_of_session(&world).contains("no answer within 35 seconds"));
    assert_eq!(world.notices(), Vec::<String>::new());
    world.reload();
    world.open_tab();
    world.stop(Side::A);
    world.wait(10_000);
    assert!(world.fetches.is_empty());
}

#[test]
fn the_sites_own_web_server_may_tell_of_the_workstation_before_the_session_starts() {
    let start = ("/Jtel/startUrl", "/start");
    let mut world = jtel(&[start, ("/Jtel/workstationFile", "/workstation.json")]);
    world.query = Some(format!("{}&ComputerName=PC17", world.crm.query()));
    let mut world = world.start();
    let told = r#"{"IPAddress": "10.1.2.3", "ComputerName": "PC1", "windowsloginname": "x", "Password": "y", "TerminalSession": 7}"#;
    let file = world.fetched(Fetched::Answered(200, told.into()));
    assert_eq!(
        (file.method.as_str(), file.url.as_str(), file.credentials),
        ("GET", "/workstation.json", false)
    );
    let fetch = world.fetched(Fetched::Answered(200, "".into()));
    assert_eq!(
        body_of(&fetch),
        serde_json::json!({"IPAddress": "10.1.2.3", "ComputerName": "PC17", "TerminalSession": "7"}),
        "the page's address counts more"
    );
    world.open_tab();
    assert!(world.fetches.is_empty(), "once");
    for unread in [
        Fetched::TimedOut,
        Fetched::Failed,
        Fetched::Answered(404, "{}".into()),
        Fetched::Answered(200, "no".into()),
    ] {
        let mut world = jtel(&[start, ("/Jtel/workstationFile", "/workstation.json")]).start();
        world.fetched(unread);
        assert_eq!(world.fetched(Fetched::Answered(200, "".into())).url, "/start", "it starts all the same");
    }
    let world = jtel(&[start, ("/Jtel/workstationFile", "//evil.example/workstation.json")]).start();
    assert!(world.says("a path of the softphone's own web server"), "{:?}", world.notices());
    assert_eq!(world.fetches.len(), 1, "only the start");
}

#[test]
fn the_fields_of_the_sessions_start_are_the_sites_if_it_writes_some() {
    let fields = r#"{"ComputerName": "${vars.ComputerName}", "Extension": "${localNumber}", "Agent": "${vars.UserAgent?}"}"#;
    let mut world = jtel(&[("/Jtel/startUrl", "/start"), ("/Jtel/startFields", fields)]).start();
    let fetch = world.fetched(Fetched::Answered(200, "".into()));
    assert_eq!(body_of(&fetch), serde_json::json!({"ComputerName": "", "Extension": "2611"}));
}

#[test]
fn a_token_in_a_setting_is_refused_in_words_unless_a_setting_says_otherwise_and_is_never_shown() {
    let token = "Bearer s3cr3t-t0k3n";
    let headers = format!(r#"{{"Authorization": "{token}"}}"#);
    let settings = [("/Jtel/restUrl", "/pop"), ("/Jtel/restHeaders", headers.as_str())];
    let mut world = jtel(&settings).logged_in();
    assert!(world.says("“Authorization” is a secret"), "{:?}", world.notices());
    world.ring(CALLER);
    assert!(world.fetches.is_empty());

    let mut allowed = jtel(&settings).setting("/Jtel/allowTokenInSettings", "yes").logged_in();
    allowed.ring(CALLER);
    let fetch = allowed.fetched(Fetched::Answered(200, "".into()));
    assert_eq!(fetch.headers, [("Authorization".to_owned(), token.to_owned())]);
    for world in [&world, &allowed] {
        let sources = world.state_at("/site/settings/sources").to_string();
        let view = serde_json::to_string(&world.view()).unwrap();
        assert!(world.kept().contains(CALLER), "there is a save");
        for text in [sources, view, world.kept()] {
            assert!(!text.contains("s3cr3t"), "{text}");
        }
    }
}

#[test]
fn what_can_not_be_used_is_named_and_the_phone_works() {
    for (key, value, words) in [
        ("/Jtel/restBody", "{caller", "Write a JSON object of names and texts"),
        ("/Jtel/restBodyType", "xml", "Write json or form"),
        ("/Jtel/restSeconds", "999", "Write seconds from 1 to 120"),
        ("/Jtel/restMethod", "PUT", "Write GET or POST"),
        ("/Jtel/restUrl", "/pop/$CallerNumber", "the path must be written out"),
        ("/Jtel/restUrl", "/\\evil.example/", "can't stand in an address"),
        ("/Jtel/restUrl", "javascript:alert(1)", "no address"),
        ("/Jtel/startUrl", "ftp://acd/", "Only http"),
        ("/Jtel/program", "javascript:alert(1)", "never launched"),
        ("/Jtel/program", "$CallerNumber", "scheme must be written out"),
    ] {
        let mut world = jtel(&[("/Jtel/restUrl", "/pop")]).setting(key, value).logged_in();
        assert!(world.says(words), "{key}={value}: {:?}", world.notices());
        world.ring(CALLER);
        assert_eq!(world.states(), ["alerting"]);
    }
}

#[test]
fn another_tab_does_not_call_it_again() {
    let mut world = jtel(&[("/Jtel/restUrl", "/pop")]).logged_in();
    let tab = world.open_tab();
    world.ring(CALLER);
    world.from(tab, PanelInput::Used);
    world.wait(5_000);
    assert_eq!(world.fetches.len(), 1);
}
