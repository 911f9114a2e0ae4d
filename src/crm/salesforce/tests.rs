//! Addresses as the CRM, admins and attackers make them.

use super::*;
use proptest::prelude::*;

fn page(address: &str) -> Page {
    let (protocol, rest) = address.split_once("//").unwrap();
    let (host, query) =
        rest.split_once('?').map_or((rest, String::new()), |(host, query)| (host, format!("?{query}")));
    Page { protocol: protocol.to_owned(), host: host.to_owned(), query, ..Page::default() }
}

fn detected(address: &str) -> Result<Surrounding, Vec<Problem>> {
    detect(&page(address), &Hosting::default())
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
            kind: CrmKind::Lightning,
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
            kind: CrmKind::Classic,
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
    ] {
        assert_eq!(refused(&format!("{PHONE}?{query}")).item, item, "{query}");
    }
}

#[test]
fn without_a_crm_settings_come_from_a_file_of_the_same_origin() {
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
        page_host in "localhost:8080|phone\\.example\\.com", scheme in "https?:|file:",
        names in proptest::collection::vec(
            "sfdcI[fF]rameOrigin=https?://|mode=Lightning|nonce=1|apiHost=|apiVersion=60\\.0|settings=|\\PC{0,8}=", 0..6),
        hosts in proptest::collection::vec(host(), 6),
    ) {
        let pairs: Vec<String> = names.iter().zip(&hosts)
            .map(|(name, host)| if name.ends_with(['=', '/']) { format!("{name}{host}") } else { name.clone() }).collect();
        let page = Page { protocol: scheme, host: page_host, query: format!("?{}", pairs.join("&")), ..Page::default() };
        match detect(&page, &Hosting::default()) {
            Ok(Surrounding::Crm { library_url, .. }) => {
                let start = page.protocol.clone() + "//";
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
        let page = Page { protocol: "https:".to_owned(), host: "p.example.com".to_owned(), query, ..Page::default() };
        if let Ok(Surrounding::Crm { library_url, .. }) = detect(&page, &Hosting::default()) {
            prop_assert!(is_allowed(&library_url, &page.host), "{}", library_url);
        }
    }

    #[test]
    fn no_settings_path_leaves_the_origin(path in "[a-z/.:%\\\\0-9A-F]{0,16}(\\.json|)") {
        let page = Page { query: format!("?settings={path}"), ..Page::default() };
        if let Ok(Surrounding::StandAlone { settings_url: Some(url) }) = detect(&page, &Hosting::default()) {
            prop_assert!(!url.starts_with("//") && !url.contains(':') && !url.contains('\\') && !url.contains(".."));
        }
    }
}
