//! The samples for web servers say what is made of the page's own policy and their config.json, and what is made of pins
//! lets through what the softphone itself loads for them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::path::{Path, PathBuf};

use cordboard::crm::surrounding::{Surrounding, detect};
use cordboard::input::Page;
use cordboard::site::hosting;
use cordboard_hosting::{Pins, Policy};

fn file(name: &str) -> String {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn page() -> Policy {
    Policy::of_page(&file("../www/index.html")).expect("index.html carries a policy")
}

fn made(config: &str) -> Policy {
    Pins::read(config).expect("pins").policy(&page())
}

#[test]
fn each_sample_sends_the_policy_of_its_pins() {
    let policy = made(&file("servers/config.json")).to_string();
    for name in ["nginx.conf", "apache.conf", "web.config"] {
        let sample = file(&format!("servers/{name}"));
        assert_eq!(sample.matches(&policy).count(), 1, "{name} does not say {policy}");
        assert_eq!(
            sample.matches("default-src 'none'; script-src").count(),
            1,
            "{name} says another policy too"
        );
        for header in ["Cross-Origin-Opener-Policy", "X-Content-Type-Options", "Strict-Transport-Security"] {
            assert!(sample.contains(header), "{name} lacks {header}");
        }
    }
    let (_, problems) = hosting::read(Some(&file("servers/config.json")));
    assert_eq!(problems, []);
}

#[test]
fn the_page_carries_what_no_header_may_be_without() {
    let policy = page();
    let only = |directive: &str, sources: &[&str]| {
        assert_eq!(policy.sources(directive).expect(directive), sources, "{directive}");
    };
    only("default-src", &["'none'"]);
    only("base-uri", &["'none'"]);
    only("form-action", &["'none'"]);
    only("style-src", &["'self'"]);
    only("worker-src", &["'self'"]);
    only("require-trusted-types-for", &["'script'"]);
    only("trusted-types", &["cordboard"]);
    let text = policy.to_string();
    for loose in ["unsafe-inline", "'unsafe-eval'", "data:", "blob:", "http: ", " *;", " * "] {
        assert!(!text.contains(loose), "{loose} in {text}");
    }
}

#[test]
fn the_library_that_the_softphone_loads_for_a_pinned_origin_is_allowed() {
    for origin in [
        "https://acme.lightning.force.com",
        "https://acme.my.salesforce.com",
        "https://acme--box.sandbox.my.salesforce.com",
        "https://acme--box.sandbox.lightning.force.com",
        "https://acme.lightning.crmforce.mil",
    ] {
        let config = format!(r#"{{"crmOrigins": ["{origin}"]}}"#);
        let (hosting, problems) = hosting::read(Some(&config));
        assert_eq!(problems, []);
        let mut page = Page {
            protocol: "https:".into(),
            host: "softphone.example.com".into(),
            query: format!("?sfdcIframeOrigin={origin}&mode=Lightning").into(),
            ancestors: Some(vec![origin.into()]),
            ..Page::default()
        };
        page.browser.framed = true;
        let Ok(Surrounding::Crm { library_url, .. }) = detect(&page, &hosting) else {
            panic!("{origin}: {:?}", detect(&page, &hosting))
        };
        let policy = made(&config);
        let sources = policy.sources("script-src").unwrap();
        let allowed = sources.iter().any(|source| library_url.starts_with(&format!("{source}/")));
        assert!(allowed, "{library_url} by {sources:?}");
        assert_eq!(policy.sources("frame-ancestors").unwrap(), [origin]);
        assert_eq!(Pins::read(&config).unwrap().missing(&self::page()), Vec::<String>::new(), "{origin}");
    }
}

#[test]
fn what_is_pinned_narrows_and_what_is_not_stays_as_the_page_has_it() {
    let policy = made("{}");
    assert_eq!(policy.sources("frame-ancestors").unwrap(), ["'none'"]);
    assert_eq!(policy.sources("connect-src"), page().sources("connect-src"));
    let policy = made(
        r#"{"crmOrigins": ["https://acme.lightning.force.com"], "frameOrigins": ["https://intranet.example.com"],
            "apiHosts": ["acme.my.salesforce.mil"], "ctiHosts": ["cti.example.com:9006"], "popHosts": []}"#,
    );
    let says = |directive: &str| policy.sources(directive).unwrap().join(" ");
    assert_eq!(says("frame-ancestors"), "https://acme.lightning.force.com https://intranet.example.com");
    assert_eq!(
        says("script-src"),
        "'self' 'wasm-unsafe-eval' https://acme.my.salesforce.com https://acme.my.salesforce.mil"
    );
    assert_eq!(says("connect-src"), "'self' wss://cti.example.com:9006 https://cti.example.com:9006");
    assert_eq!(says("frame-src"), "'none'");
}

#[test]
fn a_source_outside_the_pages_own_policy_is_named_and_a_text_that_is_no_source_is_refused() {
    let pins = Pins::read(r#"{"crmOrigins": ["https://now.example.com"]}"#).unwrap();
    assert_eq!(pins.missing(&page()), ["https://now.example.com"]);
    for wrong in [
        "[]",
        "",
        r#"{"crmOrigins": "https://a.example"}"#,
        r#"{"crmOrigins": ["https://a.example; script-src *"]}"#,
        r#"{"ctiHosts": ["cti.example.com\nX: y"]}"#,
        r#"{"popHosts": [7]}"#,
    ] {
        assert!(Pins::read(wrong).is_err(), "{wrong}");
    }
}
