//! Golden addresses of the four systems' articles, and what no call can do to an address (spec/other-systems.md 1.1, 2).

use proptest::prelude::*;
use url::Url;

use super::*;
use crate::number::Format;

const HOSTS: [&str; 2] = ["crm.example.com", "jtel.example.com"];

fn variables(values: &[(&str, &str)]) -> Variables {
    let mut variables = Variables::new();
    for (name, value) in values {
        variables.set(name, value);
    }
    variables
}

fn rendered(template: &Template, variables: &Variables) -> Result<String, Message> {
    let plan = DialPlan { own_country_code: "46".into(), trunk_prefix: "0".into(), ..DialPlan::default() };
    let hosts = HOSTS.map(str::to_owned);
    template.render(variables, Site { plan: &plan, hosts: &hosts })
}

fn made(template: &str, names: Names, values: &[(&str, &str)]) -> String {
    let (template, _) = Template::read(template, Kind::Url, names).unwrap();
    rendered(&template, &variables(values)).unwrap()
}

#[test]
fn webfront_addresses_are_those_of_its_article() {
    for (template, number, url) in [
        ("^${remoteNumber}", "+0702007722", "^%2B0702007722"),
        ("${remoteNumber}", "7722", "7722"),
        ("%phoneNumber%", "7722", "7722"),
        ("^%phoneNumber%", "0702007722", "^0702007722"),
        ("^${remoteNumber}", "070-200 77 22", "^070-200%2077%2022"),
        ("^${remoteNumber|digits}", "070-200 77 22", "^0702007722"),
        ("^${remoteNumber|e164}", "070-200 77 22", "^%2B46702007722"),
        ("${remoteNumber|national}", "+46 (0)70-200 77 22", "0702007722"),
    ] {
        let base = "https://wf.example.com/#/power?phoneNumber=";
        let template = [base, template].concat();
        assert_eq!(made(&template, Names::WebFront, &[("remoteNumber", number)]), [base, url].concat());
    }
    let by_queue = "http://wf.example.com/webfront/CTI.aspx?templateid=6d0c3a0e-1b2c-4d5e-8f90-a1b2c3d4e5f6";
    assert_eq!(made(by_queue, Names::Own, &[]), by_queue);
}

#[test]
fn servicenow_addresses_are_those_of_its_documents() {
    let base = "https://acme.service-now.com/cti.do?";
    for (template, values, url) in [
        (
            "sysparm_caller_name=${remoteName}",
            ("remoteName", "Don Goodliffe"),
            "sysparm_caller_name=Don%20Goodliffe",
        ),
        (
            "sysparm_cti_rule=cti&sysparm_caller_phone=${remoteNumber}",
            ("remoteNumber", "+1720"),
            "sysparm_cti_rule=cti&sysparm_caller_phone=%2B1720",
        ),
        (
            "sysparm_task_id=${vars.ticket?}&sysparm_view=ess&sysparm_priority=1&sysparm_u_queue=${queue?}",
            ("queue", "Sales & Service"),
            "sysparm_view=ess&sysparm_priority=1&sysparm_u_queue=Sales%20%26%20Service",
        ),
        (
            "sysparm_query=short_description=${remoteName}^priority=1",
            ("remoteName", "a^b"),
            "sysparm_query=short_description=a%5E%5Eb^priority=1",
        ),
        ("sysparm_u_text=${remoteName}", ("remoteName", "a^b"), "sysparm_u_text=a%5Eb"),
    ] {
        assert_eq!(made(&[base, template].concat(), Names::Own, &[values]), [base, url].concat());
    }
    let inner = "cti.do?sysparm_caller_phone=${remoteNumber}";
    let (inner, _) = Template::read(inner, Kind::Query, Names::Own).unwrap();
    let wrapped = inner.within("https://acme.service-now.com/nav_to.do?uri=");
    assert_eq!(
        rendered(&wrapped, &variables(&[("remoteNumber", "+1720")])).unwrap(),
        "https://acme.service-now.com/nav_to.do?uri=cti.do%3Fsysparm_caller_phone%3D%252B1720"
    );
    assert_eq!(wrapped.host().as_deref(), Some("acme.service-now.com"));
    let by_hand =
        "https://acme.service-now.com/nav_to.do?uri=cti.do%3Fsysparm_caller_phone%3D${remoteNumber|twice}";
    assert!(made(by_hand, Names::Own, &[("remoteNumber", "+1720")]).ends_with("%3D%252B1720"));
}

#[test]
fn webfronts_own_placeholder_leaves_the_plus_out_where_it_matches_by_the_end() {
    let base = "https://wf.example.com/#/power?phoneNumber=";
    let made = |end: &str| made(&[base, end].concat(), Names::WebFront, &[("remoteNumber", "+4670")]);
    assert_eq!(made("%phoneNumber%"), [base, "4670"].concat());
    assert_eq!(made("^%phoneNumber%"), [base, "^%2B4670"].concat());
    assert_eq!(made("${remoteNumber|no-plus}"), [base, "4670"].concat());
    assert_eq!(made("${remoteNumber|e164|no-plus}"), [base, "4670"].concat());
}

/// The address or body of each place of a rule that ends in one of ServiceNow's encoded queries, with a caller's name in it.
fn queries(name: &str) -> Vec<String> {
    let actions = [
        r#"{"openServiceNowList": {"entity": "incident", "query": "active=true^u_name=V"}}"#,
        r#"{"openServiceNowList": {"entity": "incident", "query": "V"}}"#,
        r#"{"openServiceNowForm": {"entity": "incident", "query": "sys_id=-1&sysparm_query=u_name=V"}}"#,
        r#"{"openServiceNowForm": {"entity": "incident", "query": "sysparm_fixed_query=u_name=V&x=1"}}"#,
        r#"{"openCustomURL": "incident_list.do?sysparm_query=u_name=V"}"#,
        r#"{"openCustomURL": "nav_to.do?uri=incident_list.do%3Fsysparm_query%3Du_name%3DV"}"#,
        r#"{"openCustomURL": "now/nav/ui/classic/params/target/incident_list.do%3Fsysparm_query%3Du_name%3DW"}"#,
        r#"{"pop": "https://acme.service-now.com/incident_list.do?sysparm_query=u_name=V"}"#,
        r#"{"pop": "https://acme.service-now.com/nav_to.do?uri=incident_list.do%3fsysparm_query%3du_name%3dW"}"#,
        r#"{"rest": {"url": "https://acme.service-now.com/api/now/table/incident?SYSPARM_QUERY=u_name=V"}}"#,
        r#"{"rest": {"url": "/now", "form": {"sysparm_query": "u_name=V"}}}"#,
        r#"{"rest": {"url": "/now", "json": {"sysparm_query": "u_name=V"}}}"#,
    ];
    let mut made = Vec::new();
    for action in actions {
        for value in ["${remoteName}", "${{remoteName}}", "${vars.a}${remoteName}"] {
            let twice = value.replace('}', "|twice}").replace("|twice}|twice}", "|twice}}");
            let rule =
                [r#"{"on": "offer", "do": "#, action, "}"].concat().replace('V', value).replace('W', &twice);
            let (rule, _) = reader::read("r", &rule).unwrap();
            let plan = DialPlan::default();
            let site = Site { plan: &plan, hosts: &[] };
            let variables = variables(&[("remoteName", name), ("vars.a", "java")]);
            made.push(match &rule.does[0] {
                Do::Pop(pop) => pop.url.render(&variables, site).unwrap(),
                Do::Rest(rest) => {
                    let fetch = rest.render(&variables, site).unwrap();
                    fetch.url + &fetch.body.unwrap_or_default()
                }
                Do::OpenFrame(open) => match open.render(&variables, site).unwrap() {
                    OpenFrame::Form { query, .. } | OpenFrame::List { query, .. } => query,
                    OpenFrame::Url(url) => url,
                },
                other => panic!("{other:?}"),
            });
        }
    }
    made
}

/// An encoded query as ServiceNow may read it, percent signs decoded as often as there are any; pairs of carets are taken out.
fn conditions(query: &str) -> String {
    encode::decoded(query).replace("active=true^", "").replace("^^", "")
}

#[test]
fn no_caller_adds_a_condition_to_a_list_or_has_a_script_run() {
    for name in [
        "Ada^ORDERBYx",
        "a%5Eactive=false",
        "a%5eNQactive=true",
        "a%255Eactive=false",
        "a%25255eactive=false",
        "a%5%45active=false",
        "a^^^b",
        "%5E",
        "^%5E^",
    ] {
        for made in queries(name) {
            assert!(!conditions(&made).contains('^'), "{name}: {made}");
        }
    }
    for name in [
        "javascript:gs.getUserID()",
        "JavaScript :gs.x()",
        " java\tscript:x",
        "javascript%3Ags.x()",
        "%6Aavascript%253ax",
        "script:x",
        "javascript:javascript:x",
    ] {
        for made in queries(name) {
            let made: String = conditions(&made).chars().filter(|c| !c.is_whitespace()).collect();
            assert!(!made.to_lowercase().contains("javascript:"), "{name}: {made}");
        }
    }
    // What an admin writes out is run, and other names are as they were.
    let query = r#"{"on": "offer", "do": {"openServiceNowList": {"entity": "x", "query": "to=javascript:gs.getUserID()^name=${remoteName}"}}}"#;
    let (rule, _) = reader::read("r", query).unwrap();
    let Do::OpenFrame(list) = &rule.does[0] else { panic!("a list") };
    let plan = DialPlan::default();
    let made = list.render(&variables(&[("remoteName", "O'Hara 100%: x")]), Site { plan: &plan, hosts: &[] });
    let query = "to=javascript:gs.getUserID()^name=O'Hara%20100%25%3A%20x".to_owned();
    assert_eq!(made, Ok(OpenFrame::List { entity: "x".into(), query }));
}

#[test]
fn the_page_of_an_address_of_servicenow_is_written_out() {
    for (url, fits) in [
        ("u_call.do?sysparm_phone=${remoteNumber}", true),
        ("u_call.do?a=${queue?}&b=1", true),
        ("now/nav/ui/classic/params/target/x.do%3Fa%3D${queue|twice}", true),
        ("task.do", true),
        ("${vars.page}", false),
        ("${{vars.page}}", false),
        ("${vars.page}.do?sys_id=1", false),
        ("u_${queue}.do?sys_id=1", false),
    ] {
        let rule = [r#"{"on": "offer", "do": {"openCustomURL": ""#, url, r#""}}"#].concat();
        assert_eq!(reader::read("r", &rule).is_ok(), fits, "{url}");
    }
}

#[test]
fn shuttles_custom_variables_are_variables() {
    let url = "http://crm.example.com/order?ordernumber=${vars.ordernumber}&from=${remoteNumber}";
    let values = [("vars.ordernumber", "A 1/2"), ("remoteNumber", "0039021234")];
    assert_eq!(
        made(url, Names::Own, &values),
        "http://crm.example.com/order?ordernumber=A%201%2F2&from=0039021234"
    );
}

#[test]
fn jtels_names_are_found_longest_first_and_by_their_case() {
    let values = [
        ("remoteNumber", "+49221"),
        ("dnis", "0800"),
        ("serviceName", "Order line"),
        ("queue", "Köln"),
        ("userUid", "7"),
        ("vars.Language", "de"),
        ("crmLink", "https://jtel.example.com/c?id=1"),
    ];
    for (template, url) in [
        ("https://x.example.com/?a=$ANumber&s=$ServiceNumber", "https://x.example.com/?a=%2B49221&s=0800"),
        ("https://x.example.com/?c=$caller&d=$CallerNumber", "https://x.example.com/?c=%2B49221&d=%2B49221"),
        (
            "https://x.example.com/?n=$ServiceName&g=$GroupName",
            "https://x.example.com/?n=Order%20line&g=K%C3%B6ln",
        ),
        ("https://x.example.com/?l=${Language}&u=$UsersUID", "https://x.example.com/?l=de&u=7"),
        ("https://x.example.com/?x=$Anumber&$filter=1", "https://x.example.com/?x=$Anumber&$filter=1"),
        ("$CRMLink", "https://jtel.example.com/c?id=1"),
        ("$crmurl&extra=1", "https://jtel.example.com/c?id=1&extra=1"),
        ("${{crmLink}}&extra=${GroupName}", "https://jtel.example.com/c?id=1&extra=K%C3%B6ln"),
        (
            "https://x.example.com/?to=$CRMLink",
            "https://x.example.com/?to=https%3A%2F%2Fjtel.example.com%2Fc%3Fid%3D1",
        ),
    ] {
        assert_eq!(made(template, Names::Jtel, &values), url, "{template}");
    }
    let (_, notes) = Template::read("https://x.example.com/?x=$Anumber", Kind::Url, Names::Jtel).unwrap();
    assert_eq!(
        notes[0].told(),
        "At character 26: $Anumber is no variable that is known; it is left as it stands."
    );
}

#[test]
fn values_are_encoded_as_encode_uri_component_does_it() {
    assert_eq!(encode::component("aZ09-_.!~*'()"), "aZ09-_.!~*'()");
    assert_eq!(encode::component(" +&#?/%=^:@ä😀"), "%20%2B%26%23%3F%2F%25%3D%5E%3A%40%C3%A4%F0%9F%98%80");
    assert_eq!(encode::raw("a%20b&c#d+e%zz"), "a%20b%26c%23d%2Be%25zz");
}

#[test]
fn numbers_are_written_in_the_form_asked_for() {
    let plan = DialPlan { own_country_code: "44".into(), trunk_prefix: "0".into(), ..DialPlan::default() };
    for (number, e164, national) in [
        ("+44 (0)20 7946 0000", "+442079460000", "02079460000"),
        ("020 7946 0000", "+442079460000", "02079460000"),
        ("0044 20 7946 0000", "+442079460000", "02079460000"),
        ("+1 415 555 1212", "+14155551212", "0014155551212"),
        ("7722", "7722", "7722"),
        ("", "", ""),
    ] {
        assert_eq!(Format::E164.write(number, &plan), e164, "{number}");
        assert_eq!(Format::National.write(number, &plan), national, "{number}");
    }
    assert_eq!(Format::E164.write("020 7946 0000", &DialPlan::default()), "02079460000");
    assert_eq!(Format::Digits.write("(020) 7946-0000", &plan), "02079460000");
}

#[test]
fn programs_are_launched_by_plain_schemes_only() {
    for text in
        ["tel:${remoteNumber}", "callto:${remoteNumber}", "sip:${remoteNumber}", "acmecrm:pop?a=${queue}"]
    {
        assert!(Template::read(text, Kind::Launch, Names::Own).is_ok(), "{text}");
    }
    for text in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "blob:x",
        "file:///etc/passwd",
        "about:blank",
        "vbscript:x",
        "http://crm.example.com/",
        "${queue}:x",
        "tel",
        ":x",
        "",
        " tel:1",
        "te\tl:1",
        "1tel:x",
    ] {
        assert!(Template::read(text, Kind::Launch, Names::Own).is_err(), "{text}");
    }
}

#[test]
fn a_body_is_json_whatever_the_call_holds() {
    let rule = r#"{"on": "offer", "do": {"rest": {"url": "/crm", "json": {"who": "${remoteName}", "n": 1, "list": [true, "${dnis}"]}}}}"#;
    let (rule, _) = reader::read("r", rule).unwrap();
    let Do::Rest(rest) = &rule.does[0] else { panic!("a call of a web server") };
    let plan = DialPlan::default();
    let values = variables(&[("remoteName", "\"},{\\\n"), ("dnis", "5000")]);
    let fetch = rest.render(&values, Site { plan: &plan, hosts: &[] }).unwrap();
    assert_eq!((fetch.method.as_str(), fetch.url.as_str()), ("POST", "/crm"));
    let body: serde_json::Value = serde_json::from_str(&fetch.body.unwrap()).unwrap();
    assert_eq!(body, serde_json::json!({"who": "\"},{\\\n", "n": 1, "list": [true, "5000"]}));
    assert_eq!(fetch.headers, [("Content-Type".to_owned(), "application/json".to_owned())]);
}

/// Templates of all kinds of places; each has a number of parameters of its own.
const TEMPLATES: [&str; 9] = [
    "https://wf.example.com/#/power?phoneNumber=^${remoteNumber}",
    "https://acme.service-now.com/cti.do?sysparm_caller_name=${remoteName}&sysparm_caller_phone=${remoteNumber|e164}",
    "https://acme.service-now.com/x.do?sysparm_query=a=${remoteName}^b=${queue}&c=1",
    "https://crm.example.com:8443/a/../b?x=${{remoteName}}&y=${{vars.x}}#${queue}",
    "http://crm.example.com?x=${vars.x}",
    "https://crm.example.com/?a=$ANumber&g=$GroupName&u=${Language}",
    "https://crm.example.com/#/contact/${remoteName}?x=${{queue}}",
    "https://acme.service-now.com/nav_to.do?uri=${remoteName|twice}&x=1",
    "https://crm.example.com/p;${a}?x=1&y=%24${vars.x|national}",
];

/// What an address is apart from its values.
fn shape(url: &str) -> (String, String, usize, usize) {
    let url = Url::parse(url).unwrap();
    let parameters = |text: &str| text.split(['&', ';']).count();
    let fragment = url.fragment().unwrap_or_default();
    let route = fragment.split('?').count() + fragment.split('/').count() + parameters(fragment);
    (
        url.origin().ascii_serialization(),
        url.path().to_owned(),
        parameters(url.query().unwrap_or_default()),
        route,
    )
}

proptest! {
    #[test]
    fn no_call_changes_the_origin_the_path_or_the_number_of_parameters(
        at in 0..TEMPLATES.len(),
        values in proptest::collection::vec("\\PC{0,12}|[&#?/\\\\%+=;@:.^ \u{0}-\u{1f}\u{2028}a-f0-9]{0,12}|https?://[a-z.@/]{0,12}", 6),
    ) {
        let Ok((template, _)) = Template::read(TEMPLATES[at], Kind::Url, Names::Jtel) else {
            return Err(TestCaseError::reject("no template"));
        };
        let names = ["remoteNumber", "remoteName", "queue", "vars.x", "vars.Language", "crmLink"];
        let call: Vec<(&str, &str)> = names.into_iter().zip(values.iter().map(String::as_str)).collect();
        let plain: Vec<(&str, &str)> = names.into_iter().map(|name| (name, "1")).collect();
        let made = rendered(&template, &variables(&call)).unwrap();
        prop_assert_eq!(shape(&made), shape(&rendered(&template, &variables(&plain)).unwrap()), "{}", made);
    }

    #[test]
    fn no_name_makes_a_caret_of_its_own(name in "[\\^%25eEajvscript:3A ]{0,24}|\\PC{0,16}") {
        for made in queries(&name) {
            prop_assert!(!conditions(&made).contains('^'), "{}", made);
            let letters: String = conditions(&made).chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
            prop_assert!(!letters.to_lowercase().contains("javascript:"), "{}", made);
        }
    }

    #[test]
    fn a_value_is_read_back_as_it_was(value in "\\PC{0,20}") {
        let url = made("https://crm.example.com/?a=1&v=${remoteName}", Names::Own, &[("remoteName", &value)]);
        let url = Url::parse(&url).unwrap();
        let read = url.query_pairs().find(|(name, _)| name == "v").map(|(_, value)| value.into_owned());
        prop_assert_eq!(read, Some(value));
    }

    #[test]
    fn a_whole_address_leads_to_an_allowed_host_or_nowhere(
        link in "(https?|ftp|javascript)?:?//?(crm\\.example\\.com|evil\\.example\\.net)?[@:/?#\\\\.a-z0-9]{0,16}|\\PC{0,24}",
        after in "(&x=1|\\?x=1|#x)?",
    ) {
        let (template, _) = Template::read(&["${{crmLink}}", &after].concat(), Kind::Url, Names::Own).unwrap();
        if let Ok(made) = rendered(&template, &variables(&[("crmLink", &link)])) {
            let url = Url::parse(&made).unwrap();
            prop_assert!(HOSTS.contains(&url.host_str().unwrap()), "{}", made);
            prop_assert!(matches!(url.scheme(), "http" | "https") && url.port().is_none());
            prop_assert!(url.username().is_empty() && url.password().is_none());
        }
    }

    #[test]
    fn no_template_makes_reading_panic(text in "\\PC{0,40}|[$\\{}|?&#=%a-zA-Z:/.]{0,40}") {
        for kind in [Kind::Text, Kind::Url, Kind::UrlOrPath, Kind::Launch, Kind::Query] {
            for names in [Names::Own, Names::Jtel, Names::WebFront] {
                if let Ok((template, _)) = Template::read(&text, kind, names) {
                    let _ = rendered(&template, &variables(&[("remoteNumber", &text)]));
                }
            }
        }
    }

    #[test]
    fn no_rule_makes_reading_panic(
        text in "\\PC{0,60}",
        key in "(on|when|do|names|x)",
        value in "(null|1|\"offer\"|\"\"|\\[\\]|\\{\\}|\\[1\\]|\\{\"pop\":1\\}|\\{\"rest\":\\{\\}\\}|\\{\"queue\":null\\}|\\[\\{\"launch\":\"\"\\}\\])",
    ) {
        let _ = reader::read("r", &text);
        let rule = format!(r#"{{"on": "offer", "do": {{"pop": "https://a.example/"}}, "{key}": {value}}}"#);
        let _ = reader::read("r", &rule);
    }
}

#[test]
fn two_values_side_by_side_make_no_caret_and_no_script() {
    for (a, b) in [("%5", "Eactive=false"), ("%", "5Eactive=false"), ("%25", "5Eactive=false")] {
        for query in ["u_name=${vars.a}${remoteName}", "u_name=${{vars.a}}${{remoteName}}"] {
            let rule = format!(
                r#"{{"on": "offer", "do": {{"openServiceNowList": {{"entity": "incident", "query": "{query}"}}}}}}"#
            );
            let (rule, _) = reader::read("r", &rule).unwrap();
            let Do::OpenFrame(list) = &rule.does[0] else { panic!("a list") };
            let plan = DialPlan::default();
            let made = list
                .render(&variables(&[("remoteName", b), ("vars.a", a)]), Site { plan: &plan, hosts: &[] });
            let Ok(OpenFrame::List { query, .. }) = made else { panic!("{made:?}") };
            assert!(!conditions(&query).contains('^'), "{a} {b}: {query}");
        }
    }
}
