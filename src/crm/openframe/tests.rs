use super::*;
use crate::call_state::CallType;
use crate::crm::TaskLog;
use crate::crm::surrounding::{Surrounding, detect};
use crate::input::{BrowserFacts, Page};
use crate::site::hosting::{self, Hosting};
use proptest::prelude::*;
use serde_json::{Value, json};
fn page(query: &str) -> Page {
    Page {
        protocol: "https:".into(),
        host: "phone.example.com".into(),
        query: query.into(),
        browser: BrowserFacts { framed: true, ..BrowserFacts::default() },
        ..Page::default()
    }
}

/// Everything that these tests take for an instance, and more than any site would pin.
fn pins() -> Hosting {
    let origins = ["https://*.service-now.com", "https://*.servicenowservices.com", "https://*.evil.net"];
    Hosting { crm_origins: Some(origins.map(str::to_owned).to_vec()), ..Hosting::default() }
}

fn library(page: &Page, hosting: &Hosting) -> Result<String, String> {
    match detect(page, hosting) {
        Ok(Surrounding::Crm { kind: KIND, library_url, .. }) => Ok(library_url),
        Ok(other) => panic!("{other:?}"),
        Err(problems) => {
            Err(problems.iter().map(|problem| problem.item.to_string()).collect::<Vec<_>>().join(" "))
        }
    }
}

#[test]
fn the_library_comes_from_the_instance_that_the_address_names() {
    let pins = pins();
    for (query, url) in [
        (
            "instance=acme.service-now.com",
            "https://acme.service-now.com/scripts/openframe/latest/openFrameAPI.min.js",
        ),
        (
            "instance=https%3A%2F%2FAcme.service-now.com&apiVersion=1.0.5",
            "https://acme.service-now.com/scripts/openframe/1.0.5/openFrameAPI.min.js",
        ),
        (
            "instance=agency.servicenowservices.com",
            "https://agency.servicenowservices.com/scripts/openframe/latest/openFrameAPI.min.js",
        ),
    ] {
        assert_eq!(library(&page(&format!("?crm=openframe&{query}")), &pins).as_deref(), Ok(url), "{query}");
    }
}

#[test]
fn without_a_name_it_is_the_page_around_this_one() {
    let mut framed = page("?crm=openframe");
    assert_eq!(library(&framed, &pins()), Err("instance".to_owned()));
    framed.framed_by = "https://acme.service-now.com".into();
    let url = "https://acme.service-now.com/scripts/openframe/latest/openFrameAPI.min.js";
    assert_eq!(library(&framed, &pins()).as_deref(), Ok(url));
    framed.framed_by = "https://service-now.com.evil.net".into();
    assert_eq!(library(&framed, &pins()), Err("instance".to_owned()));
}

#[test]
fn no_other_host_serves_a_script() {
    for instance in [
        "evil.net",
        "service-now.com",
        "acme.service-now.com.evil.net",
        "evilservice-now.com",
        "acme.service-now.com/path",
        "acme.service-now.com%23",
        "user@acme.service-now.com",
        "acme.service-now.com%5C.evil.net",
        "http://acme.service-now.com",
        "javascript:alert(1)",
        "127.0.0.1:8443",
        "..",
    ] {
        let found = library(&page(&format!("?crm=openframe&instance={instance}")), &pins());
        assert_eq!(found, Err("instance".to_owned()), "{instance}");
    }
    for version in ["1.0", "../1.0.5", "1.0.5%2F..", "v1.0.5", "1.0.5.6", "1..5", ""] {
        let query = format!("?crm=openframe&instance=acme.service-now.com&apiVersion={version}");
        assert_eq!(library(&page(&query), &pins()), Err("apiVersion".to_owned()), "{version}");
    }
    assert_eq!(library(&page("?crm=other"), &pins()), Err("crm".to_owned()));
    let twice = "?crm=openframe&instance=acme.service-now.com&instance=b.service-now.com";
    assert_eq!(library(&page(twice), &pins()), Err("instance".to_owned()));
}

#[test]
fn an_instance_is_one_that_the_hosting_file_pins_and_that_is_around_the_page() {
    let named = page("?crm=openframe&instance=acme.service-now.com");
    assert_eq!(library(&named, &Hosting::default()), Err("instance".to_owned()));
    let opened = Page { browser: BrowserFacts::default(), ..named.clone() };
    assert_eq!(library(&opened, &pins()), Err("instance".to_owned()), "in a window of its own");
    let within = |ancestors: &[&str]| {
        let ancestors = Some(ancestors.iter().map(|&origin| origin.into()).collect());
        library(&Page { ancestors, ..named.clone() }, &pins()).is_ok()
    };
    assert!(within(&["https://acme.service-now.com"]));
    assert!(!within(&["https://attacker.example"]));
    assert!(!within(&["https://acme.service-now.com", "https://attacker.example"]));
    let clear = Page {
        protocol: "http:".into(),
        query: "?crm=openframe&instance=http://a.service-now.com".into(),
        ..named
    };
    let pins = Hosting { crm_origins: Some(vec!["http://a.service-now.com".into()]), ..Hosting::default() };
    assert_eq!(library(&clear, &pins), Err("http://phone.example.com".to_owned()));
}

#[test]
fn whoever_hosts_the_files_pins_instances_and_names_ones_of_their_own() {
    let (hosting, problems) = hosting::read(Some(
        r#"{"crmOrigins": ["https://acme.service-now.com", "https://support.acme.com", "https://*.acme.net"]}"#,
    ));
    assert_eq!(problems, []);
    let with = |instance: &str| library(&page(&format!("?crm=openframe&instance={instance}")), &hosting);
    assert!(with("acme.service-now.com").is_ok());
    assert!(with("support.acme.com").is_ok());
    assert_eq!(with("other.service-now.com"), Err("instance".to_owned()));
    // A pin of all names below a host lets them frame the page, but the library is loaded only from a host that is pinned by name.
    assert_eq!(with("any.acme.net"), Err("instance".to_owned()));
}

#[test]
fn a_page_on_this_computer_may_be_in_an_instance_on_it() {
    let mut local = page("?crm=openframe&instance=127.0.0.1:4710");
    local.protocol = "http:".into();
    local.host = "localhost:4711".into();
    let url = "http://127.0.0.1:4710/scripts/openframe/latest/openFrameAPI.min.js";
    assert_eq!(library(&local, &Hosting::default()).as_deref(), Ok(url));
}

#[test]
fn each_request_has_its_method_and_arguments() {
    let wish = |wish| CrmRequest::OpenFrame(wish);
    let search = CrmRequest::SearchAndPop { search: "+1720".into(), call_type: CallType::Inbound };
    let presence = Presence { state: say!("presence-available"), color: "green".into() };
    for (request, method, arguments) in [
        (CrmRequest::Settings, "init", "[{}]"),
        (CrmRequest::EnableClickToDial, "subscribe", "[]"),
        (CrmRequest::Layout, "version", "[]"),
        (search, "openServiceNowForm", r#"[{"entity":"cti","query":"sysparm_caller_phone=%2B1720"}]"#),
        (CrmRequest::ShowPanel, "show", "[]"),
        (wish(Wish::Size { width: 300, height: 370 }), "setSize", "[300,370]"),
        (wish(Wish::Subtitle(Message::as_said("a \"b\""))), "setSubtitle", r#"["a \"b\""]"#),
        (wish(Wish::Presence(presence)), "setPresenceIndicator", r#"["Available","green"]"#),
        (
            wish(Wish::TitleIcon),
            "setTitleIcon",
            r#"[{"imageURL":"softphone.svg","imageTitle":"Softphone","id":"softphone"}]"#,
        ),
        (wish(Wish::Icons(Vec::new())), "setIcons", "[[]]"),
        (
            wish(Wish::Icons(vec![Icon::Answer, Icon::Hangup])),
            "setIcons",
            r#"[[{"imageURL":"answer.svg","imageTitle":"Answer","id":"answer"},{"imageURL":"hangup.svg","imageTitle":"Hang up","id":"hangup"}]]"#,
        ),
        (
            wish(Wish::Open(Target::list("incident", "active=true").unwrap())),
            "openServiceNowList",
            r#"[{"entity":"incident","query":"active=true"}]"#,
        ),
        (
            wish(Wish::Open(Target::url("10_cool_things.do").unwrap())),
            "openCustomURL",
            r#"["10_cool_things.do"]"#,
        ),
    ] {
        let call = encode(&request);
        assert_eq!((call.method.as_str(), call.spoken(ToString::to_string).as_str()), (method, arguments));
        assert!(knows(&request));
    }
    assert!(!knows(&CrmRequest::SaveLog(TaskLog::default())));
}

#[test]
fn what_the_library_would_refuse_is_refused_before_in_words() {
    let long = "x".repeat(4_300);
    for (target, words) in [
        (Target::form("incident", ""), "needs a query"),
        (Target::form("incident.do?x", "sys_id=1"), "letters, digits"),
        (Target::form("incident", "a=1&SYSPARM_stack=x"), "sysparm_stack"),
        (Target::list("incident", "sysparm_goto_url=x"), "sysparm_stack"),
        (Target::form("incident", "short_description=a\nb"), "control character"),
        (Target::form("incident", &long), "4400"),
        (Target::url("https://evil.net"), "of the instance itself"),
        (Target::url("//evil.net"), "of the instance itself"),
        (Target::url("javascript:alert(1)"), "of the instance itself"),
        (Target::url("/\\evil.net"), "of the instance itself"),
        (Target::url(&long), "2083"),
        (Target::url("x.do?sysparm_goto_url=y"), "sysparm_goto_url"),
    ] {
        let error = target.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
    }
    assert!(Target::url("nav_to.do?uri=incident.do%3Fsys_id%3D1").is_ok());
    assert!(Target::url("/now/nav/ui/classic/params/target/incident_list.do").is_ok());
    assert!(Target::url("x.do?time=12:30").is_ok());
}

#[test]
fn clicks_are_read_in_the_forms_that_were_seen() {
    let usual = json!({"type": "OUTGOING_CALL", "data": {"metaData": {"phoneNumber": "+44 20 7946 0000"},
        "data": [{"entity": "incident", "query": "sys_id=46c03489a9fe19810148cd5b8cbf501e", "value": "INC0010001"}]}});
    let click = decode_click(&usual.to_string()).unwrap().unwrap();
    let record = click.record.unwrap();
    assert_eq!(click.number, "+44 20 7946 0000");
    assert_eq!(
        (record.object.as_str(), record.id.as_str(), record.name.as_str()),
        ("incident", "46c03489a9fe19810148cd5b8cbf501e", "INC0010001")
    );
    let mut numbered = usual;
    numbered["data"]["data"][0]["value"] = "+44 20 7946 0000".into();
    assert_eq!(decode_click(&numbered.to_string()).unwrap().unwrap().record.unwrap().name, "");
    for (text, number) in [
        (json!({"phone_number": 7722}), "7722"),
        (json!({"type": "OUTGOING_CALL", "data": {"phoneNumber": "7722"}}), "7722"),
        (json!({"type": "OUTGOING_CALL", "data": {"metaData": {"phoneNumber": "7722"}, "data": []}}), "7722"),
        (Value::String(json!({"phone_number": "7722"}).to_string()), "7722"),
    ] {
        let click = decode_click(&text.to_string()).unwrap().unwrap();
        assert_eq!((click.number.as_str(), click.record), (number, None), "{text}");
    }
}

#[test]
fn other_programs_messages_are_not_clicks_and_clicks_without_a_number_are_told() {
    let number = json!({"metaData": {"phoneNumber": "7722"}, "phoneNumber": "7722"});
    for said in [
        json!({"type": "CHAT_OPENED", "data": {}}),
        json!({"type": "CONTACT_OPENED", "data": number}),
        json!({"type": "INCOMING_CALL", "data": number}),
        json!({"type": "CALL_ENDED", "phone_number": "7722"}),
        json!({"type": "outgoing_call", "data": number}),
        json!({"type": "OUTGOING_CALL_ENDED", "data": number}),
        json!({"type": null, "data": number}),
        json!({"type": ["OUTGOING_CALL"], "data": number}),
        json!({"type": {"type": "OUTGOING_CALL"}, "data": number}),
        json!({"type": 1, "phone_number": "7722"}),
        json!({"url": "https://acme.service-now.com/x", "source": "workspaceUIScript"}),
        json!({"source": "workspaceUIScript", "phone_number": "7722"}),
        json!({"event": "OUTGOING_CALL", "data": number}),
        json!({"data": number}),
        json!({"phoneNumber": "7722"}),
        json!({"query": "sys_id=1"}),
        json!([{"phone_number": "7722"}]),
        json!({}),
        json!(null),
        json!(7722),
        json!("7722"),
        json!("OUTGOING_CALL"),
        json!(false),
    ] {
        assert_eq!(decode_click(&said.to_string()), Ok(None), "{said}");
    }
    assert_eq!(decode_click(""), Ok(None));
    for text in [
        r#"{"type": "OUTGOING_CALL"}"#,
        r#"{"type": "OUTGOING_CALL", "data": {"metaData": {"phoneNumber": ""}}}"#,
        r#"{"type": "OUTGOING_CALL", "data": {"metaData": {"phoneNumber": ["7722"]}}}"#,
        r#"{"phone_number": ""}"#,
        r#"{"phone_number": null}"#,
    ] {
        assert!(decode_click(text).is_err(), "{text}");
    }
}

#[test]
fn a_sites_own_click_may_name_its_record() {
    let bare = json!({"phone_number": "7722", "entity": "incident", "query": "active=true^sys_id=46c0", "value": "INC1"});
    let click = decode_click(&bare.to_string()).unwrap().unwrap();
    let record = click.record.unwrap();
    assert_eq!((click.number.as_str(), record.object.as_str()), ("7722", "incident"));
    assert_eq!((record.id.as_str(), record.name.as_str()), ("46c0", "INC1"));
}

#[test]
fn an_icon_is_known_by_its_id_however_that_comes() {
    let icon = json!({"imageURL": "https://phone/answer.svg", "imageTitle": "Answer", "id": "answer"});
    for payload in [
        json!("answer"),
        json!([icon]),
        json!({"icon": icon}),
        json!({"icon": "answer"}),
        json!({"data": {"id": " answer "}}),
        Value::String(icon.to_string()),
        icon,
    ] {
        assert_eq!(decode_icon(&payload.to_string()), Some(Icon::Answer), "{payload}");
    }
    assert_eq!(decode_icon(r#"{"id": "hangup"}"#), Some(Icon::Hangup));
    assert_eq!(decode_icon(r#"{"id": "softphone"}"#), Some(Icon::Title));
    // An icon of another program may be called like one of ours: its id tells.
    for text in
        ["", "null", "7", "[]", "{}", r#""other""#, r#"{"id": "other", "icon": "answer"}"#, r#"{"id": null}"#]
    {
        assert_eq!(decode_icon(text), None, "{text}");
    }
    let deep = format!("{}\"answer\"{}", "[".repeat(9), "]".repeat(9));
    assert_eq!(decode_icon(&deep), None);
}

fn read(record: &Value) -> Result<CrmReply, CrmError> {
    let reply = json!({"success": true, "returnValue": record, "errors": null});
    decode_reply(&CrmRequest::Settings, &reply.to_string())
}

#[test]
fn settings_come_in_one_line_each_or_by_section_as_json_or_its_text() {
    let flat = json!({"/ServerInfo/wsURIA": "wss://cti", "AgentOptions/reasonCodes": "0=Default"});
    let nested = json!({"ServerInfo": {"wsURIA": "wss://cti"}, "AgentOptions": {"reasonCodes": "0=Default"}});
    for configuration in
        [flat.clone(), nested.clone(), Value::String(flat.to_string()), Value::String(nested.to_string())]
    {
        let record = json!({"title": "Phone", "width": "300", "height": 400, "configuration": configuration});
        let Ok(CrmReply::Settings(fields)) = read(&record) else { panic!("no settings") };
        let mut found: Vec<(String, String)> =
            fields.iter().map(|(key, value)| (key.clone(), value.words().unwrap())).collect();
        found.sort();
        let expected = [
            ("/AgentOptions/reasonCodes", "0=Default"),
            ("/ServerInfo/wsURIA", "wss://cti"),
            ("/reqGeneralInfo/reqSoftphoneHeight", "400"),
            ("/reqGeneralInfo/reqSoftphoneWidth", "300"),
        ];
        assert_eq!(found, expected.map(|(key, value)| (key.to_owned(), value.to_owned())));
    }
}

#[test]
fn a_rule_may_be_written_as_json_in_the_json() {
    let rule = json!({"on": "offer", "when": {"queue": "Sales \"A\""}, "list": [1, true, null]});
    let record = json!({"configuration": {"Rules": {"first": rule}}});
    let Ok(CrmReply::Settings(fields)) = read(&record) else { panic!("no settings") };
    let text = fields.words("/Rules/first");
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), rule);
}

#[test]
fn a_configuration_that_is_no_json_names_the_field() {
    for configuration in ["{", "wss://cti", "[]"] {
        let error = read(&json!({"configuration": configuration})).unwrap_err();
        assert!(error.words().to_string().contains("field Configuration"), "{error:?}");
    }
    assert_eq!(read(&json!({})), Ok(CrmReply::Settings(Fields::default())));
}

#[test]
fn a_start_that_failed_keeps_the_librarys_words() {
    let text = r#"{"success": false, "returnValue": null, "errors": ["Openframe init request timed out"]}"#;
    let words = "Openframe init request timed out";
    assert_eq!(decode_reply(&CrmRequest::Settings, text), Err(CrmError::Refused(words.into())));
}

proptest! {
    #[test]
    fn a_callers_number_stays_one_value_of_the_query(number in "\\PC{0,30}") {
        let (_, argument) = Target::caller(&number).call();
        let query = argument["query"].as_str().unwrap();
        let value = query.strip_prefix("sysparm_caller_phone=").unwrap();
        prop_assert!(!value.contains(['&', '=', '#', '^', '+', ' ', '?', '/']));
        prop_assert!(Target::form("cti", query).is_ok());
    }

    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,60}", key in "configuration|type|data|phoneNumber|\\PC{0,5}") {
        let _ = (decode_click(&text), decode_reply(&CrmRequest::Settings, &text));
        let nested = json!({"success": true, "returnValue": {key.clone(): {key.clone(): text.clone()}}}).to_string();
        let _ = (decode_click(&nested), decode_reply(&CrmRequest::Settings, &nested));
        let _ = (Target::url(&text), Target::form(&key, &text), Target::list(&text, &key));
        let _ = detect(&page(&format!("?crm=openframe&instance={text}")), &Hosting::default());
    }
}
