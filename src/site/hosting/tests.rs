//! Hosting files as people write them, and as servers answer in their place.

use super::*;
use proptest::prelude::*;

fn allows_cti(hosting: &Hosting, host: &str) -> bool {
    hosting.allows_cti(&Address::read(&format!("wss://{host}")).unwrap())
}

#[test]
fn without_a_file_nothing_is_pinned_and_no_crm_is_let_in() {
    let (hosting, problems) = read(None);
    assert_eq!((hosting.clone(), problems), (Hosting::default(), Vec::new()));
    assert!(!hosting.allows_crm("https://acme.lightning.force.com", false));
    assert!(!hosting.allows_frame("https://desk.acme.com", false));
    assert!(hosting.allows_crm("http://127.0.0.1:8081", true), "on the own machine");
    assert!(allows_cti(&hosting, "cti.example.com:9006"));
    assert_eq!(read(Some("{}")), (Hosting::default(), Vec::new()));
}

#[test]
fn a_build_that_is_still_named_pins_nothing_and_harms_nothing() {
    for build in ["\"core\"", "\"full\"", "\"Full\"", "null", "[\"full\"]"] {
        let (hosting, problems) =
            read(Some(&format!(r#"{{"build": {build}, "ctiHosts": ["cti.example.com"]}}"#)));
        assert_eq!(problems, [], "{build}");
        assert!(allows_cti(&hosting, "cti.example.com"));
        assert!(!allows_cti(&hosting, "other.example.com"));
    }
}

#[test]
fn both_places_that_name_a_build_are_told() {
    let told = |query: &str, hosting: Option<&str>| {
        let hosting = hosting.map(Into::into);
        named_builds(&Page { query: query.into(), hosting, ..Page::default() })
    };
    assert_eq!(told("?mode=Lightning&build=../evil", None), ["build in the page's address"]);
    assert_eq!(told("", Some(r#"{"build": "full"}"#)), ["build in config.json"]);
    assert_eq!(
        told("?build=full", Some(r#"{"build": "core"}"#)),
        ["build in the page's address", "build in config.json"]
    );
    assert_eq!(told("?rebuild=no&builds=2", Some("{}")), [""; 0]);
    assert_eq!(told("", Some("no JSON")), [""; 0]);
}

#[test]
fn pinned_origins_are_compared_whole() {
    let (hosting, problems) =
        read(Some(r#"{"crmOrigins": ["https://acme.lightning.force.com", "https://*.my.salesforce.com"]}"#));
    assert_eq!(problems, []);
    for origin in [
        "https://acme.lightning.force.com",
        "https://acme.my.salesforce.com",
        "https://acme--box.sandbox.my.salesforce.com",
    ] {
        assert!(hosting.allows_crm(origin, true), "{origin}");
    }
    for origin in [
        "http://acme.lightning.force.com",
        "https://acme.lightning.force.com:8443",
        "https://acme.lightning.force.com.evil.net",
        "https://my.salesforce.com",
        "https://evilmy.salesforce.com",
        "https://acme.my.salesforce.com/path",
        "https://user@acme.my.salesforce.com",
        "null",
        "",
    ] {
        assert!(!hosting.allows_crm(origin, true), "{origin}");
    }
}

#[test]
fn pinned_cti_hosts_are_compared_with_their_port() {
    let (hosting, problems) =
        read(Some(r#"{"ctiHosts": ["CTI-A.example.com:9006", "cti-b.example.com:443"]}"#));
    assert_eq!(problems, []);
    assert!(allows_cti(&hosting, "cti-a.example.com:9006"));
    assert!(!allows_cti(&hosting, "cti-a.example.com"));
    assert!(hosting.allows_cti(&Address::read("wss://cti-b.example.com").unwrap()));
    assert!(!hosting.allows_cti(&Address::read("ws://cti-b.example.com").unwrap()));
    let (hosting, _) = read(Some(r#"{"ctiHosts": ["cti.example.com"]}"#));
    assert!(hosting.allows_cti(&Address::read("wss://cti.example.com").unwrap()));
    assert!(!hosting.allows_cti(&Address::read("wss://cti.example.com:8443").unwrap()));
}

#[test]
fn a_malformed_file_allows_nothing() {
    for text in [
        "",
        "<!doctype html>",
        "[]",
        r#"{"crmOrigin": ["https://a.example"]}"#,
        r#"{"crmOrigins": "https://a.example"}"#,
        r#"{"crmOrigins": null}"#,
        r#"{"crmOrigins": ["https://a.example/path"]}"#,
        r#"{"crmOrigins": ["https://*.com"]}"#,
        r#"{"crmOrigins": ["*"]}"#,
        r#"{"ctiHosts": ["wss://cti.example.com"]}"#,
        r#"{"ctiHosts": [7]}"#,
    ] {
        let (hosting, problems) = read(Some(text));
        assert_eq!(problems.len(), 1, "{text}");
        assert_eq!(hosting, Hosting::shut(), "{text}");
        assert!(!hosting.allows_crm("https://a.example", true), "{text}");
        assert!(!allows_cti(&hosting, "cti.example.com"), "{text}");
    }
}

#[test]
fn a_file_that_can_not_be_read_allows_nothing() {
    for flaw in ["the web server answered 431", "it could not be fetched"] {
        let text = Some(r#"{"crmOrigins": ["https://a.example"]}"#.into());
        let page = Page { hosting: text, hosting_flaw: Message::as_said(flaw), ..Page::default() };
        let (hosting, problems) = of_page(&page);
        assert_eq!(hosting, Hosting::shut());
        assert!(problems[0].item == FILE && problems[0].words.to_string().contains(flaw), "{problems:?}");
        assert!(
            !hosting.allows_crm("http://127.0.0.1", true) && !hosting.allows_frame("http://127.0.0.1", true)
        );
    }
}

#[test]
fn the_running_pins_hold_beside_those_of_a_page_that_comes_later() {
    let of = |text: &str| read(Some(text)).0;
    let running = of(
        r#"{"crmOrigins": ["https://a.example"], "ctiHosts": ["cti.a.example"], "apiHosts": ["x.example"]}"#,
    );
    let looser = of("{}").within(&running);
    assert!(looser.allows_crm("https://a.example", true) && !looser.allows_crm("https://b.example", true));
    assert!(!allows_cti(&looser, "cti.b.example") && !looser.names_api_host("x.example"));
    let other = of(r#"{"crmOrigins": ["https://a.example", "https://b.example"], "apiHosts": ["x.example", "y.example"]}"#)
        .within(&running);
    assert!(other.allows_crm("https://a.example", false) && !other.allows_crm("https://b.example", false));
    assert!(other.only_running_forbids(|pins| pins.allows_crm("https://b.example", false)));
    assert!(other.names_api_host("x.example:443") && !other.names_api_host("y.example"));
    let tighter = of(r#"{"crmOrigins": [], "ctiHosts": []}"#).within(&running);
    assert!(!tighter.allows_crm("https://a.example", true) && !allows_cti(&tighter, "cti.a.example"));
    assert_eq!(running.clone().within(&running).running, None);
}

#[test]
fn pins_that_let_in_every_customer_of_a_crm_are_told() {
    let domains = crate::crm::shared_domains();
    let wide = |pin: &str| {
        let (hosting, problems) = read(Some(&serde_json::json!({ "crmOrigins": [pin] }).to_string()));
        assert_eq!(problems, [], "{pin}");
        !hosting.wide_pins(&domains).is_empty()
    };
    for pin in [
        "https://*.my.salesforce.com",
        "https://*.sandbox.my.salesforce.com",
        "https://*.salesforce.com",
        "https://*.lightning.force.com",
        "https://*.force.com",
        "https://*.lightning.crmforce.mil",
        "https://*.service-now.com",
    ] {
        assert!(wide(pin), "{pin}");
    }
    for pin in ["https://acme.my.salesforce.com", "https://*.acme.com", "https://*.acme.my.salesforce.com"] {
        assert!(!wide(pin), "{pin}");
    }
}

proptest! {
    #[test]
    fn reading_never_panics(text in "\\PC{0,60}", origin in "\\PC{0,30}") {
        let (hosting, _) = read(Some(&text));
        hosting.allows_crm(&origin, false);
        let (hosting, _) = read(Some(&serde_json::json!({ "crmOrigins": [text] }).to_string()));
        hosting.allows_crm(&origin, false);
    }
}
