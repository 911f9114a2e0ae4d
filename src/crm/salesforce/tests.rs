//! Addresses as the CRM, admins and attackers make them.

use super::*;
use crate::crm::surrounding::{SETTINGS, Surrounding, detect, set_up};
use crate::input::BrowserFacts;
use proptest::prelude::*;

fn page(address: &str) -> Page {
    let (protocol, rest) = address.split_once("//").unwrap();
    let (host, query) =
        rest.split_once('?').map_or((rest, String::new()), |(host, query)| (host, format!("?{query}")));
    let browser = BrowserFacts { framed: true, ..BrowserFacts::default() };
    Page { protocol: protocol.into(), host: host.into(), query: query.into(), browser, ..Page::default() }
}

/// Everything that these tests take for a CRM, and more than any site would pin.
fn pins() -> Hosting {
    let origins = [
        "https://*.lightning.force.com",
        "https://*.sandbox.lightning.force.com:8443",
        "https://*.lightning.crmforce.mil",
        "https://*.my-lightning.com",
        "https://*.salesforce.com",
        "https://*.salesforce.mil",
        "https://*.salesforce.com:8443",
    ];
    Hosting {
        crm_origins: Some(origins.map(str::to_owned).to_vec()),
        api_hosts: Some(vec!["acme.my-salesforce.com".to_owned()]),
        frame_origins: Some(Vec::new()),
        ..Hosting::default()
    }
}

fn detected(address: &str) -> Result<Surrounding, Vec<Problem>> {
    let page = page(address);
    detect(&page, &if is_local(&page) { Hosting::default() } else { pins() })
}

/// A page by itself, in no frame.
fn alone(address: &str) -> Page {
    Page { browser: BrowserFacts::default(), ..page(address) }
}

fn library_url(address: &str) -> String {
    match detected(address) {
        Ok(Surrounding::Crm { library_url, .. }) => library_url,
        other => panic!("{address}: {other:?}"),
    }
}

fn refused(address: &str) -> Problem {
    match detected(address) {
        Err(problems) => problems.into_iter().next().unwrap(),
        Ok(other) => panic!("{address}: {other:?}"),
    }
}

const PHONE: &str = "https://phone.example.com";

#[test]
fn lightning_is_told_by_the_small_f_and_mode() {
    let seen =
        "&mode=Lightning&isdtp=vw&sfdcIframeOrigin=https:%2F%2Fna85.lightning.force.com&nonce=ab12&clc=0";
    assert_eq!(
        detected(&format!("{PHONE}?{seen}")),
        Ok(Surrounding::Crm {
            kind: LIGHTNING,
            origin: "https://na85.lightning.force.com".to_owned(),
            library_url: "https://na85.my.salesforce.com/support/api/60.0/lightning/opencti_min.js"
                .to_owned(),
        })
    );
}

#[test]
fn classic_is_told_by_the_capital_f_and_the_nonce() {
    assert_eq!(
        detected(&format!("{PHONE}?sfdcIFrameOrigin=https%3A%2F%2Fap4.salesforce.com&nonce=ab12")),
        Ok(Surrounding::Crm {
            kind: CLASSIC,
            origin: "https://ap4.salesforce.com".to_owned(),
            library_url: "https://ap4.salesforce.com/support/api/60.0/interaction.js".to_owned(),
        })
    );
}

#[test]
fn the_library_comes_from_the_orgs_own_host() {
    let lightning = |rest: &str| library_url(&format!("{PHONE}?mode=Lightning&sfdcIframeOrigin={rest}"));
    assert_eq!(
        lightning("https://acme--box.sandbox.lightning.force.com:8443&apiVersion=57.0"),
        "https://acme--box.sandbox.my.salesforce.com:8443/support/api/57.0/lightning/opencti_min.js"
    );
    assert_eq!(
        lightning("https://acme.my-lightning.com&apiHost=ACME.my-salesforce.com"),
        "https://acme.my-salesforce.com/support/api/60.0/lightning/opencti_min.js"
    );
    assert_eq!(
        refused(&format!("{PHONE}?mode=Lightning&sfdcIframeOrigin=https://acme.my-lightning.com")).item,
        API_HOST
    );
}

#[test]
fn hosts_that_only_look_like_salesforce_are_refused() {
    for host in [
        "evilsalesforce.com",
        "salesforce.com",
        "salesforce.com.evil.net",
        "acme.my.salesforce.com.evil.net",
        "na1.salesforce.com.",
        ".salesforce.com",
        "a..salesforce.com",
        "na1.salesforce.com@evil.net",
        "evil.net/na1.salesforce.com",
        "evil.net%2F.salesforce.com",
        "evil.net%23.salesforce.com",
        "evil.net%3F.salesforce.com",
        "evil.net%5C.salesforce.com",
        "evil.net%00.salesforce.com",
        "na1.sal%C3%A9sforce.com",
        "na1.salesforce.co%EF%BD%8D",
        "na1.salesforce.com:",
        "na1.salesforce.com:0",
        "na1.salesforce.com:80:80",
        "force.com",
        "acme.lightning.force.com",
        "acme.visualforce.com",
        "localhost",
        "127.0.0.1",
        "[::1]",
        "%20na1.salesforce.com",
        "na1.salesforce.com+",
        "",
    ] {
        let address = format!(
            "{PHONE}?mode=Lightning&sfdcIframeOrigin=https://acme.lightning.force.com&apiHost={host}"
        );
        assert_eq!(refused(&address).item, API_HOST, "{host}");
    }
}

#[test]
fn upper_case_is_brought_down() {
    let url =
        library_url(&format!("{PHONE}?mode=lightning&sfdcIframeOrigin=HTTPS://ACME.Lightning.Force.COM"));
    assert_eq!(url, "https://acme.my.salesforce.com/support/api/60.0/lightning/opencti_min.js");
}

#[test]
fn an_origin_is_scheme_host_and_port_only() {
    for origin in [
        "acme.lightning.force.com",
        "https://acme.lightning.force.com/",
        "https://acme.lightning.force.com/path",
        "https://acme.lightning.force.com?x",
        "https://user@acme.lightning.force.com",
        "https://acme.lightning.force.com.",
        "https:acme.lightning.force.com",
        "javascript://acme.lightning.force.com",
        "http://acme.lightning.force.com",
        "null",
        "%E0%A4",
        "%zz",
    ] {
        let problem = refused(&format!("{PHONE}?mode=Lightning&sfdcIframeOrigin={origin}"));
        assert_eq!(problem.item, LIGHTNING_ORIGIN, "{origin}");
    }
    let https_in_http =
        "http://phone.example.com?mode=Lightning&sfdcIframeOrigin=https://acme.lightning.force.com";
    assert_eq!(refused(https_in_http).item, LIGHTNING_ORIGIN);
}

#[test]
fn loopback_serves_loopback_only() {
    let from = "http://127.0.0.1:8081&nonce=1";
    assert_eq!(
        library_url(&format!("http://localhost:8080?sfdcIFrameOrigin={from}")),
        "http://127.0.0.1:8081/support/api/60.0/interaction.js"
    );
    assert_eq!(refused(&format!("http://phone.example.com?sfdcIFrameOrigin={from}")).item, CLASSIC_ORIGIN);
    let elsewhere =
        |host: &str| refused(&format!("http://localhost:8080?sfdcIFrameOrigin={from}&apiHost={host}")).item;
    assert_eq!(
        library_url(&format!("http://localhost:8080?sfdcIFrameOrigin={from}&apiHost=127.0.0.1:8083")),
        "http://127.0.0.1:8083/support/api/60.0/interaction.js"
    );
    assert_eq!(elsewhere("na1.salesforce.com"), API_HOST);
}

#[test]
fn pinned_origins_hold() {
    let hosting =
        Hosting { crm_origins: Some(vec!["https://*.my.salesforce.com".to_owned()]), ..Hosting::default() };
    let from =
        |host: &str| detect(&page(&format!("{PHONE}?nonce=1&sfdcIFrameOrigin=https://{host}")), &hosting);
    assert!(from("acme.my.salesforce.com").is_ok());
    assert_eq!(from("na1.salesforce.com").unwrap_err()[0].item, CLASSIC_ORIGIN);
}

#[test]
fn too_few_parameters_load_nothing_and_say_what_is_missing() {
    for (query, item) in [
        ("mode=Lightning", LIGHTNING_ORIGIN),
        ("mode=Lightning&sfdciframeorigin=https://acme.lightning.force.com", LIGHTNING_ORIGIN),
        ("nonce=1", CLASSIC_ORIGIN),
        ("nonce=1&settings=x.json", CLASSIC_ORIGIN),
        ("sfdcIFrameOrigin=https://na1.salesforce.com", NONCE),
        ("sfdcIFrameOrigin=https://na1.salesforce.com&mode=Lightning", NONCE),
        ("sfdcIframeOrigin=https://acme.lightning.force.com", MODE),
        ("sfdcIframeOrigin=https://acme.lightning.force.com&nonce=1", MODE),
        ("sfdcIframeOrigin=https://acme.lightning.force.com&mode=", MODE),
        (
            "sfdcIframeOrigin=https://a.force.com&mode=Lightning&sfdcIFrameOrigin=https://a.force.com",
            LIGHTNING_ORIGIN,
        ),
        ("mode=Lightning&mode=Lightning&sfdcIframeOrigin=https://acme.lightning.force.com", MODE),
        ("mode=Lightning&sfdcIframeOrigin=https://acme.lightning.force.com&apiVersion=6", API_VERSION),
        ("mode=Lightning&sfdcIframeOrigin=https://acme.lightning.force.com&apiVersion=60.0/..", API_VERSION),
        ("mode=Lightning&sfdcIframeOrigin=https://acme.lightning.force.com&apiVersion=37.0", API_VERSION),
        ("nonce=1&sfdcIFrameOrigin=https://na1.salesforce.com&apiVersion=24.0", API_VERSION),
    ] {
        assert_eq!(refused(&format!("{PHONE}?{query}")).item, item, "{query}");
    }
}

#[test]
fn without_a_crm_settings_come_from_a_file_of_the_same_origin() {
    let detected = |address: &str| detect(&alone(address), &Hosting::default());
    let refused = |address: &str| detected(address).unwrap_err().remove(0);
    assert_eq!(detected(PHONE), Ok(Surrounding::StandAlone { settings_url: None }));
    for path in ["settings.json", "/conf/site-1.json", "./a/b.json"] {
        let expected = Surrounding::StandAlone { settings_url: Some(path.to_owned()) };
        assert_eq!(detected(&format!("{PHONE}?settings={path}&theme=dark")), Ok(expected));
    }
    for path in [
        "",
        "settings.txt",
        "//evil.net/x.json",
        "/%2Fevil.net/x.json",
        "https://evil.net/x.json",
        "https:evil.json",
        "/%5Cevil.net/x.json",
        "%5C%5Cevil.net/x.json",
        "../x.json",
        "a/../../x.json",
        "%252e%252e/x.json",
        "%09//evil.net/x.json",
        "x.js?y=.json",
        "x.html%23.json",
        "data:x.json",
    ] {
        assert_eq!(refused(&format!("{PHONE}?settings={path}")).item, SETTINGS, "{path}");
    }
}

#[test]
fn a_crm_is_one_that_the_hosting_file_pins() {
    let address = format!("{PHONE}?nonce=1&sfdcIFrameOrigin=https://any.example&apiHost=x.salesforce.com");
    for hosting in [Hosting::default(), Hosting { crm_origins: Some(Vec::new()), ..Hosting::default() }] {
        let problems = detect(&page(&address), &hosting).unwrap_err();
        assert_eq!(problems[0].item, CLASSIC_ORIGIN);
        assert!(
            problems[0].words.to_string().contains("https://any.example is not among the crmOrigins"),
            "{problems:?}"
        );
    }
}

#[test]
fn a_crms_panel_runs_in_the_frame_of_that_crm_only() {
    let address = format!("{PHONE}?nonce=1&sfdcIFrameOrigin=https://acme.my.salesforce.com");
    let hosting = Hosting {
        crm_origins: Some(vec!["https://acme.my.salesforce.com".into(), "https://console.acme.com".into()]),
        ..Hosting::default()
    };
    let within = |ancestors: &[&str]| {
        let ancestors = Some(ancestors.iter().map(|&origin| origin.into()).collect());
        detect(&Page { ancestors, ..page(&address) }, &hosting)
    };
    assert!(detect(&page(&address), &hosting).is_ok(), "a browser that tells no ancestors");
    assert!(within(&["https://acme.my.salesforce.com"]).is_ok());
    assert!(within(&["https://acme.my.salesforce.com", "https://console.acme.com"]).is_ok());
    for (ancestors, words) in [
        (
            &["https://evil.example"][..],
            "but that page is not around this one. Around it: https://evil.example.",
        ),
        (&["https://console.acme.com"], "is not around this one"),
        (
            &["https://evil.example", "https://acme.my.salesforce.com"],
            "https://evil.example is not among the crmOrigins",
        ),
        (
            &["https://acme.my.salesforce.com", "https://evil.example"],
            "https://evil.example is not among the crmOrigins",
        ),
        (&["https://acme.my.salesforce.com", "null"], "null is not among the crmOrigins"),
        (&[], "is not around this one"),
    ] {
        let problems = within(ancestors).unwrap_err();
        assert!(
            problems.iter().any(|it| it.words.to_string().contains(words)),
            "{ancestors:?}: {problems:?}"
        );
    }
    let opened = detect(&alone(&address), &hosting).unwrap_err();
    assert!(opened[0].words.to_string().contains("phone panel only"), "{opened:?}");
    let local = "http://localhost:8080?nonce=1&sfdcIFrameOrigin=http://127.0.0.1:8081";
    assert!(detect(&alone(local), &Hosting::default()).is_err(), "on the own machine too");
    let framed = |by: &str| Page { ancestors: Some(vec![by.into()]), ..page(local) };
    assert!(detect(&framed("http://127.0.0.1:8081"), &Hosting::default()).is_ok());
    assert!(detect(&framed("https://evil.example"), &Hosting::default()).is_err());
}

#[test]
fn a_panel_without_a_crm_is_in_a_frame_only_where_that_is_pinned() {
    let address = format!("{PHONE}?settings=settings.json");
    let within = |ancestors: Option<&[&str]>, framed_by: &str, pinned: Option<&[&str]>| {
        let texts = |list: &[&str]| list.iter().map(ToString::to_string).collect();
        let origins = |list: &[&str]| list.iter().map(|&origin| origin.into()).collect();
        let framed =
            Page { ancestors: ancestors.map(origins), framed_by: framed_by.into(), ..page(&address) };
        detect(&framed, &Hosting { frame_origins: pinned.map(texts), ..Hosting::default() }).is_ok()
    };
    let (desk, evil) = ("https://desk.acme.com", "https://evil.example");
    assert!(detect(&alone(&address), &Hosting::default()).is_ok(), "by itself");
    assert!(within(Some(&[desk]), desk, Some(&[desk])));
    assert!(within(None, desk, Some(&[desk])), "the browser tells the page around by its referrer only");
    assert!(!within(Some(&[desk]), desk, None), "nothing is pinned");
    assert!(!within(Some(&[desk, evil]), desk, Some(&[desk])));
    assert!(!within(Some(&[evil]), evil, Some(&[desk])));
    assert!(!within(None, "", Some(&[desk])), "the browser does not tell it at all");
    assert!(!within(None, evil, Some(&[desk])));
    let local = "http://localhost:8080?settings=settings.json";
    assert!(detect(&page(local), &Hosting::default()).is_ok(), "on the own machine");
}

#[test]
fn what_came_in_the_clear_runs_on_the_own_machine_only() {
    for host in ["phone.example.com", "192.168.1.7", "phone.local", "localhost.evil.net"] {
        let problem = detect(&alone(&format!("http://{host}?settings=settings.json")), &Hosting::default());
        assert!(problem.unwrap_err()[0].words.to_string().contains("https only"), "{host}");
    }
    for host in ["localhost", "phone.localhost:8080", "127.0.0.1:8080", "127.8.0.1", "[::1]:8080"] {
        let address = format!("http://{host}?settings=settings.json");
        assert!(detect(&alone(&address), &Hosting::default()).is_ok(), "{host}");
    }
}

#[test]
fn the_library_comes_from_the_host_that_belongs_to_the_origin_or_is_pinned() {
    let government = format!("{PHONE}?mode=Lightning&sfdcIframeOrigin=https://acme.lightning.crmforce.mil");
    assert_eq!(
        library_url(&government),
        "https://acme.my.salesforce.mil/support/api/60.0/lightning/opencti_min.js"
    );
    let other = format!("{PHONE}?mode=Lightning&sfdcIframeOrigin=https://acme.my-lightning.com");
    assert!(refused(&other).words.to_string().contains("apiHosts of config.json"));
    for host in ["other.my.salesforce.com", "acme.my.salesforce.com:8443", "evil.salesforce.com"] {
        let address = format!(
            "{PHONE}?mode=Lightning&sfdcIframeOrigin=https://acme.lightning.force.com&apiHost={host}"
        );
        let problem = refused(&address);
        assert!(problem.item == API_HOST && problem.words.to_string().contains("apiHosts"), "{problem:?}");
    }
    // The address may name the library's host that holds anyway.
    let same = format!(
        "{PHONE}?mode=Lightning&sfdcIframeOrigin=https://acme.lightning.force.com&apiHost=acme.my.salesforce.com:443"
    );
    assert_eq!(
        library_url(&same),
        "https://acme.my.salesforce.com/support/api/60.0/lightning/opencti_min.js"
    );
}

#[test]
fn the_set_up_sheet_holds_the_file_to_copy() {
    let asks = "mode=Lightning&sfdcIframeOrigin=https://acme.lightning.force.com";
    let sheet = |address: &str, hosting: Option<&str>, ancestors: &[&str]| {
        let page = Page {
            hosting: hosting.map(Into::into),
            page_path: "/phone/index.html".into(),
            ancestors: Some(ancestors.iter().map(|&origin| origin.into()).collect()),
            ..page(address)
        };
        let (pins, problems) = crate::site::hosting::of_page(&page);
        assert_eq!(problems, []);
        let sheet = set_up(&page, &pins, &["cti-a.example.com:9006".to_owned()])?;
        // With this file it runs.
        let (pins, problems) = crate::site::hosting::read(Some(&sheet.file));
        assert_eq!(problems, [], "{}", sheet.file);
        assert!(detect(&page, &pins).is_ok(), "{}", sheet.file);
        Some(sheet)
    };
    let address = format!("{PHONE}?{asks}");
    let acme = ["https://acme.lightning.force.com"];
    let found = sheet(&address, None, &acme).unwrap();
    assert_eq!(found.origin, "https://acme.lightning.force.com");
    assert_eq!(found.place, "https://phone.example.com/phone/config.json");
    assert_eq!(
        found.file,
        "{\n  \"crmOrigins\": [\"https://acme.lightning.force.com\"],\n  \"ctiHosts\": [\"cti-a.example.com:9006\"]\n}\n"
    );
    // What the file says already stays, and everything around it is pinned.
    let own = r#"{"build": "full", "popHosts": ["a.example"], "ctiHosts": ["b.example"]}"#;
    let found = sheet(&address, Some(own), &[acme[0], "https://console.acme.com"]).unwrap();
    for part in [
        "\"build\": \"full\"",
        "\"popHosts\": [\"a.example\"]",
        "[\"b.example\"]",
        ", \"https://console.acme.com\"]",
    ] {
        assert!(found.file.contains(part), "{part}: {}", found.file);
    }
    let far = format!(
        "{PHONE}?mode=Lightning&sfdcIframeOrigin=https://acme.my-lightning.com&apiHost=acme.my-salesforce.com"
    );
    assert!(
        sheet(&far, None, &["https://acme.my-lightning.com"])
            .unwrap()
            .file
            .contains("\"apiHosts\": [\"acme.my-salesforce.com\"]")
    );
    let desk = format!("{PHONE}?settings=settings.json");
    let found = sheet(&desk, Some("{}"), &["https://desk.acme.com"]).unwrap();
    assert!(found.file.contains("\"frameOrigins\": [\"https://desk.acme.com\"]"), "{}", found.file);
    // Who pinned something needs no sheet, and nobody does on the own machine.
    assert_eq!(sheet(&address, Some(r#"{"crmOrigins": ["https://acme.lightning.force.com"]}"#), &acme), None);
    assert_eq!(sheet(&format!("https://localhost?{asks}"), None, &acme), None);
    assert_eq!(sheet("https://phone.example.com?settings=settings.json", None, &[]), None);
}

/// Written apart from the code above: what may stand between `//` and the next slash of a library's address.
fn is_allowed(library_url: &str, page_host: &str) -> bool {
    let authority = library_url.split('/').nth(2).unwrap();
    let host = authority.split(':').next().unwrap();
    let local = |host: &str| host.starts_with("127.0.0.") || host.starts_with("localhost");
    let ends = [
        ".salesforce.com",
        ".my-salesforce.com",
        ".salesforce.mil",
        ".crmforce.mil",
        ".salesforce.ms",
        ".crmforce.ms",
    ];
    authority.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-._:".contains(c))
        && authority.matches(':').count() <= 1
        && (ends.iter().any(|end| host.len() > end.len() && host.ends_with(end))
            || (local(authority) && local(page_host)))
}

fn host() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9.@:/%\\\\#?-]{0,12}(\\.|)(salesforce\\.com|lightning\\.force\\.com|crmforce\\.mil)[.:a-z0-9@/]{0,6}",
        "(localhost|127\\.0\\.0\\.1)(:80|\\.evil\\.net|)",
        "\\PC{0,20}",
    ]
}

proptest! {
    #[test]
    fn no_query_loads_a_library_from_elsewhere(
        pinned: bool, page_host in "localhost:8080|phone\\.example\\.com", scheme in "https?:|file:",
        names in proptest::collection::vec(
            "sfdcI[fF]rameOrigin=https?://|mode=Lightning|nonce=1|apiHost=|apiVersion=60\\.0|settings=|\\PC{0,8}=", 0..6),
        hosts in proptest::collection::vec(host(), 6),
    ) {
        let pairs: Vec<String> = names.iter().zip(&hosts)
            .map(|(name, host)| if name.ends_with(['=', '/']) { format!("{name}{host}") } else { name.clone() }).collect();
        let page = Page { protocol: scheme.into(), host: page_host.into(), query: format!("?{}", pairs.join("&")).into(), ..page("https://x") };
        match detect(&page, &if pinned { pins() } else { Hosting::default() }) {
            Ok(Surrounding::Crm { library_url, .. }) => {
                prop_assert!(pinned || is_local(&page));
                let start = page.protocol.to_string() + "//";
                prop_assert!(library_url.starts_with(&start));
                prop_assert!(is_allowed(&library_url, &page.host), "{}", library_url);
            }
            Ok(Surrounding::StandAlone { .. }) => {}
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }

    #[test]
    fn no_api_host_loads_a_library_from_elsewhere(host in host()) {
        let query = format!("?mode=Lightning&sfdcIframeOrigin=https://acme.lightning.force.com&apiHost={host}");
        let page = Page { protocol: "https:".into(), host: "p.example.com".into(), query: query.into(), ..page("https://x") };
        if let Ok(Surrounding::Crm { library_url, .. }) = detect(&page, &pins()) {
            prop_assert!(is_allowed(&library_url, &page.host), "{}", library_url);
        }
    }

    #[test]
    fn no_settings_path_leaves_the_origin(path in "[a-z/.:%\\\\0-9A-F]{0,16}(\\.json|)") {
        let page = Page { query: format!("?settings={path}").into(), ..alone(PHONE) };
        if let Ok(Surrounding::StandAlone { settings_url: Some(url) }) = detect(&page, &Hosting::default()) {
            prop_assert!(!url.starts_with("//") && !url.contains(':') && !url.contains('\\') && !url.contains(".."));
        }
    }
}
