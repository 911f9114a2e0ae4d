//! Settings as call centers write them, rightly and wrongly.

use super::*;
use crate::address::Address;
use proptest::prelude::*;
use serde_json::{Value, json};

fn page(protocol: &str) -> Page {
    Page { protocol: protocol.into(), host: "softphone.example.com".into(), ..Page::default() }
}

fn read_json(value: &Value) -> Result<Settings, Vec<Problem>> {
    read(&value.to_string(), &page("https:"), &Hosting::default(), Source::CallCenter)
}

fn items_of(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.item.as_str()).collect()
}

/// jtel's settings apart from its CRM link.
fn of_jtel() -> Value {
    json!({
        "/Jtel/restUrl": "/jtel/pop?to=$ServiceNumber",
        "/Jtel/restMethod": "post",
        "/Jtel/restBody": "{\"caller\": \"$CallerNumber\"}",
        "/Jtel/restBodyType": "Form",
        "/Jtel/restHeaders": "{\"X-Client\": \"cordboard\"}",
        "/Jtel/restSeconds": 20,
        "/Jtel/restCookies": "yes",
        "/Jtel/restUnread": "no",
        "/Jtel/program": "acmecrm:pop?a=$ANumber",
        "/Jtel/programAutomatic": "yes",
        "/Jtel/startUrl": "/jtel/rest/v1.0/1/routingApplications/run/7",
        "/Jtel/startFields": "{\"ComputerName\": \"${vars.ComputerName?}\"}",
        "/Jtel/workstationFile": "/workstation.json",
        "/Jtel/allowTokenInSettings": "no",
    })
}

fn of_systems() -> Value {
    json!({
        "/Dialing/askUrl": "/ask",
        "/Dialing/askMethod": "POST",
        "/Dialing/askWhenSilent": "dial",
        "/Dialing/askTyped": "yes",
        "/Dialing/askCookies": "yes",
        "/Targets/hosts": "crm.example.com, intra:8080",
        "/WebFront/url": "https://webfront.example.com/",
        "/WebFront/when": "answer",
        "/WebFront/match": "exact",
        "/WebFront/number": "e164",
        "/WebFront/templates": "Sales=6d0c3a0e",
        "/WebFront/mode": "window",
        "/ServiceNow/url": "https://acme.service-now.com",
        "/ServiceNow/when": "answer",
        "/ServiceNow/identify": "both",
        "/ServiceNow/number": "national",
        "/ServiceNow/rule": "cti",
        "/ServiceNow/view": "ess",
        "/ServiceNow/taskId": "vars.ticket",
        "/ServiceNow/fields": "priority=1,u_queue=${queue}",
        "/ServiceNow/wrap": "nav_to",
        "/ServiceNow/mode": "frame",
        "/Jtel/crmLink": "offer",
        "/Jtel/crmLinkMode": "window",
        "/Shuttle/url": "https://shuttle.example.com:8888",
        "/Shuttle/path": "/realtime/",
        "/Shuttle/namespace": "/cti",
        "/Shuttle/eio": 3,
        "/Shuttle/peer": "SIP/${extension},PJSIP/${extension}",
        "/Shuttle/agentNumber": "${agentId}",
        "/Shuttle/abandonPeer": "SIP/2611",
        "/Shuttle/queues": "Sales, Support",
        "/Shuttle/variablesEvent": "customvariables",
        "/ScreenPop/popFrom": "Shuttle",
    })
}

/// Who calls, whom to call, and how the panel is used.
fn of_days() -> Value {
    json!({
        "/Keyboard/enabled": "no",
        "/Alerts/sound": "Bell",
        "/Alerts/volume": 30,
        "/Alerts/notices": "Unfocused",
        "/Alerts/noticeNames": "no",
        "/Keyboard/shortcuts": "hold=H, swap=off",
        "/Agent/rememberId": "Yes",
        "/ScreenPop/when": "Answer",
        "/ScreenPop/whileTalking": "Pop",
        "/Directory/entries": "Grace Kim=2612",
        "/Directory/url": "/people.json",
        "/Directory/refreshMinutes": "30",
        "/Directory/crm": "no",
        "/Agent/queues": "Support=6001",
        "/ScreenPop/newRecords": "Lead",
        "/ScreenPop/stripPrefixes": "9,+1",
        "/ScreenPop/searchForm": "last 10 digits",
    })
}

fn full() -> Value {
    let mut full = json!({
        "/reqGeneralInfo/reqInternalName": "Cordboard",
        "/reqGeneralInfo/reqSoftphoneHeight": "600",
        "/reqGeneralInfo/reqSoftphoneWidth": 400,
        "/ServerInfo/wsURIA": "wss://cti-a.example.com:9006",
        "/ServerInfo/wsURIB": "wss://cti-b.example.com:9006",
        "/ServerInfo/wsURIB/label": "Backup server",
        "/ServerInfo/standby": "Cold",
        "/Softphone/language": "de",
        "/Softphone/country": "de",
        "/ServerInfo/heartbeatSeconds": 10,
        "/ServerInfo/spreadSeconds": "0",
        "/ServerInfo/returnSeconds": "3600",
        "/ServerInfo/leave": "Aux",
        "/ServerInfo/leaveReason": "2",
        "/ServerInfo/leaveSeconds": "40",
        "/reqDialingOptions/reqOutsidePrefix": "9",
        "/reqDialingOptions/reqLongDistPrefix": "1",
        "/reqDialingOptions/reqInternationalPrefix": "011",
        "/Dialing/ruleOnTyped": true,
        "/Dialing/ownCountryCode": "+1",
        "/Dialing/trunkPrefix": 1,
        "/Dialing/digitsOnly": "yes",
        "/Dialing/linkStarHash": "yes",
        "/Dialing/clickDuringCall": "ask",
        "/AgentOptions/reasonCodes": "0=Default, 1=Lunch,2=Break",
        "/CtiSvr/eventNames": "Klingelt=offer",
        "/CtiSvr/reconcileSeconds": "5,60",
        "/CtiSvr/disabledRequests": "DTMF,alternate",
        "/CallLog/save": "no",
        "/CallLog/status": "Done",
        "/CallLog/fields": "Type=Call, Queue__c=${queue}",
        "/Wrapup/dispositions": "Sales / 1 = Order, 9=Wrong number",
        "/Wrapup/required": "yes",
        "/Wrapup/seconds": 30,
        "/Vendor/apiToken": "s3cret",
        "/Vendor/color": "blue",
    });
    for more in [of_days(), of_systems(), of_jtel()] {
        full.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    }
    full
}

fn assert_full(settings: &Settings) {
    assert!(settings.remember_id);
    assert_eq!(settings.warnings, []);
    let groups: Vec<_> =
        settings.wrapup.dispositions.iter().map(|one| (&*one.group, &*one.code, &*one.text)).collect();
    assert_eq!(groups, [("Sales", "1", "Order"), ("", "9", "Wrong number")]);
    assert_eq!((settings.wrapup.required, settings.wrapup.return_ms), (true, 30_000));
    assert_eq!(settings.internal_name, "Cordboard");
    assert_eq!((settings.height, settings.width), (600, 400));
    assert_eq!(settings.primary, "wss://cti-a.example.com:9006");
    assert_eq!(settings.backup.as_deref(), Some("wss://cti-b.example.com:9006"));
    let plan = &settings.dial_plan;
    assert_eq!(
        (plan.outside.as_str(), plan.long_distance.as_str(), plan.international.as_str()),
        ("9", "1", "011")
    );
    assert_eq!((plan.own_country_code.as_str(), plan.trunk_prefix.as_str()), ("1", "1"));
    assert!(plan.rule_on_typed && plan.digits_only && plan.link_star_hash);
    assert_eq!(settings.reasons[1], ("1".into(), "Lunch".into()));
    let leave = (settings.leave, settings.leave_reason.as_str(), settings.leave_ms);
    assert_eq!(leave, (Leave::Aux, "2", 40_000));
    assert_eq!(settings.pop_when, PopWhen::Answer);
    assert_eq!(settings.strip_prefixes, ["9", "+1"]);
    assert_eq!(settings.search_form, Format::Last(10));
    assert_eq!(settings.event_names, [("klingelt".to_owned(), "offer".to_owned())]);
    assert_eq!((settings.reconcile_call_ms, settings.reconcile_idle_ms), (5_000, 60_000));
    assert_eq!(settings.disabled_requests, ["dtmf", "alternate"]);
    assert!(!settings.save_log && !settings.pop_waits);
    assert_eq!(settings.log_status, "Done");
    let fields: Vec<&str> = settings.log_fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(fields, ["Type", "Queue__c"]);
    {
        let shuttle = settings.systems.as_ref().unwrap().shuttle.as_ref().unwrap();
        assert_eq!(shuttle.options.origin, "wss://shuttle.example.com:8888");
        assert_eq!(
            (shuttle.options.path.as_str(), shuttle.options.namespace.as_str()),
            ("/realtime/", "/cti")
        );
        assert_eq!((shuttle.peers.len(), shuttle.queues.len(), shuttle.pops), (2, 2, true));
    }
}

#[test]
fn with_shuttle_no_cti_server_is_needed_and_what_is_wrong_with_it_is_a_problem() {
    let alone = |url: &str, peer: &str| read_json(&json!({ "/Shuttle/url": url, "/Shuttle/peer": peer }));
    let settings = alone("https://shuttle.example.com:8888", "SIP/a").unwrap();
    assert!(settings.primary.is_empty() && settings.systems.unwrap().shuttle.is_some());
    assert_eq!(items_of(&alone("http://localhost:98888", "SIP/a").unwrap_err()), ["/Shuttle/url"]);
    assert_eq!(items_of(&alone("https://shuttle.example.com", "").unwrap_err()), ["/Shuttle/peer"]);
    // Beside a CTI server the phone works without Shuttle.
    let beside =
        read_json(&json!({ "/ServerInfo/wsURIA": "wss://cti", "/Shuttle/url": "http://localhost:98888" }));
    assert_eq!(items_of(&beside.unwrap().warnings), ["/Shuttle/url"]);
}

#[test]
fn all_items_are_read() {
    assert_full(&read_json(&full()).unwrap());
}

#[test]
fn settings_inside_a_json_text_are_the_same() {
    assert_full(&read_json(&Value::String(full().to_string())).unwrap());
}

#[test]
fn one_address_is_enough_and_defaults_hold() {
    let settings =
        read_json(&json!({ "/ServerInfo/wsURIA": "wss://cti", "/ServerInfo/wsURIB": "" })).unwrap();
    assert_eq!(settings.warnings, []);
    assert_eq!(settings.backup, None);
    assert_eq!((settings.height, settings.width), (550, 360));
    assert_eq!(settings.reasons, [("0".into(), "Default".into())]);
    assert_eq!(settings.pop_when, PopWhen::Offer);
    assert_eq!((settings.reconcile_call_ms, settings.reconcile_idle_ms), (8_000, 30_000));
    assert!(settings.save_log);
    let leave = (settings.leave, settings.leave_reason.as_str(), settings.leave_ms);
    assert_eq!(leave, (Leave::Stay, "", 30_000));
    assert_eq!(settings.dial_plan, DialPlan::default());
}

#[test]
fn sources_name_every_item_and_hide_what_is_not_ours() {
    let settings = read_json(&full()).unwrap();
    let source = |key: &str| settings.sources.iter().find(|sourced| sourced.key == key).unwrap();
    for item in ITEMS {
        assert_eq!(source(item.key).source, Source::CallCenter, "{}", item.key);
    }
    assert_eq!(source("/ServerInfo/wsURIA").value, "wss://cti-a.example.com:9006");
    assert_eq!(source("/Vendor/apiToken").value, "••••");
    assert_eq!(source("/Vendor/color").shown(), "(not used)");
    assert!(!settings.sources.iter().any(|sourced| sourced.key.ends_with("/label")));
    let defaults = read_json(&json!({ "/ServerInfo/wsURIA": "wss://cti" })).unwrap();
    let by_default = defaults.sources.iter().filter(|sourced| sourced.source == Source::Default).count();
    assert_eq!(by_default, ITEMS.len() - 1);
}

#[test]
fn what_is_not_a_map_is_one_problem() {
    for text in ["", "nonsense", "[]", "7", "null", "\"x\"", "\"[]\""] {
        let problems = read(text, &page("https:"), &Hosting::default(), Source::File).unwrap_err();
        assert_eq!(items_of(&problems), ["settings file"], "{text}");
    }
}

#[test]
fn an_unusable_address_of_the_production_server_is_a_problem() {
    for url in [
        Value::Null,
        json!(""),
        json!("   "),
        json!(["wss://cti"]),
        json!("cti.example.com:9006"),
        json!("https://cti"),
        json!("wss://"),
        json!("wss://cti:99999"),
        json!("wss://user:s3cret@cti"),
        json!("wss://cti/#part"),
        json!("ws://cti.example.com:9006"),
    ] {
        let problems = read_json(&json!({ "/ServerInfo/wsURIA": url })).unwrap_err();
        assert_eq!(problems[0].item, "/ServerInfo/wsURIA", "{url}");
        assert!(!problems.iter().any(|problem| problem.words.to_string().contains("s3cret")), "{url}");
    }
}

#[test]
fn plain_sockets_need_a_tls_proxy_except_on_loopback() {
    let settings = json!({ "/ServerInfo/wsURIA": "ws://cti.example.com:9006" });
    let words = read_json(&settings).unwrap_err()[0].words.clone();
    assert!(
        words.to_string().contains("TLS proxy")
            && words.to_string().contains("wss://")
            && !words.to_string().contains("allow"),
        "{words}"
    );
    assert!(read(&settings.to_string(), &page("http:"), &Hosting::default(), Source::File).is_err());
    for url in ["ws://localhost:9006", "ws://127.0.0.1:9006", "ws://[::1]:9006", "ws://cti.localhost:9006"] {
        assert!(read_json(&json!({ "/ServerInfo/wsURIA": url })).is_ok(), "{url}");
    }
}

#[test]
fn a_pinned_host_is_asked_for() {
    let hosting =
        Hosting { cti_hosts: Some(vec!["cti-a.example.com:9006".to_owned()]), ..Hosting::default() };
    let settings = read(&full().to_string(), &page("https:"), &hosting, Source::CallCenter).unwrap();
    assert_eq!(settings.backup, None);
    assert!(settings.warnings[0].words.to_string().contains("cti-b.example.com:9006"));
    let other = json!({ "/ServerInfo/wsURIA": "wss://evil.example.com" }).to_string();
    let problems = read(&other, &page("https:"), &hosting, Source::CallCenter).unwrap_err();
    assert!(problems[0].words.to_string().contains("config.json"));
}

#[test]
fn only_requests_that_are_sent_can_be_switched_off() {
    let warnings = |list: &str| {
        let text = format!(
            r#"{{"/ServerInfo/wsURIA": "wss://cti.example.com", "/CtiSvr/disabledRequests": "{list}"}}"#
        );
        let settings = read(&text, &Page::default(), &Hosting::default(), Source::CallCenter).unwrap();
        let words: Vec<String> =
            settings.warnings.into_iter().map(|problem| problem.words.to_string()).collect();
        (settings.disabled_requests, words.join(" "))
    };
    let (off, words) = warnings("alternate, dtmf, queryacdsplit, queryagentstate, snapshot");
    assert_eq!((off.len(), words.as_str()), (5, ""));
    for never in ["stopmonitor", "DeflectCall"] {
        let (off, words) = warnings(&["dtmf,", never].concat());
        assert_eq!(off, ["dtmf"]);
        assert!(words.contains("never sends this request"), "{words}");
    }
}

#[test]
fn wrong_optional_items_are_warnings_and_the_phone_works() {
    let settings = read_json(&json!({
        "/ServerInfo/wsURIA": "wss://cti",
        "/ServerInfo/wsURIB": "wss://CTI",
        "/serverinfo/wsuria": "wss://cti",
        "/reqGeneralInfo/reqSoftphoneHeight": "tall",
        "/reqGeneralInfo/reqSoftphoneWidth": "50",
        "/ServerInfo/standby": "lukewarm",
        "/ServerInfo/heartbeatSeconds": "0",
        "/ServerInfo/spreadSeconds": "soon",
        "/ServerInfo/returnSeconds": "3601",
        "/ServerInfo/leave": "vanish",
        "/ServerInfo/leaveReason": "9",
        "/ServerInfo/leaveSeconds": "0",
        "/reqDialingOptions/reqOutsidePrefix": "nine",
        "/Dialing/digitsOnly": "perhaps",
        "/AgentOptions/reasonCodes": "0=Default,Lunch,0=Again,=x,3=Training,",
        "/ScreenPop/when": "later",
        "/ScreenPop/stripPrefixes": "9,x",
        "/CtiSvr/eventNames": "rings=offer,rings=hold,beeps=beep,quiet",
        "/CtiSvr/reconcileSeconds": "1",
        "/CtiSvr/disabledRequests": "login",
        "/CallLog/save": {},
        "/Wrapup/dispositions": "1=Order,,1=Again,Sales/=x,/2=x,3,=x,4=",
        "/Wrapup/required": "maybe",
        "/Wrapup/seconds": "3601",
    }))
    .unwrap();
    assert_eq!((settings.backup, settings.height, settings.width), (None, 550, 200));
    assert_eq!(settings.failover, Policy::default());
    assert_eq!(settings.reasons.len(), 2);
    assert_eq!(settings.wrapup.dispositions.len(), 1);
    assert_eq!((settings.wrapup.required, settings.wrapup.return_ms), (false, 0));
    assert_eq!(settings.event_names.len(), 1);
    assert_eq!(settings.strip_prefixes, ["9"]);
    assert_eq!(settings.reconcile_call_ms, 8_000);
    let mut items = items_of(&settings.warnings);
    items.dedup();
    assert_eq!(
        items,
        [
            "/reqGeneralInfo/reqSoftphoneHeight",
            "/ServerInfo/wsURIB",
            "/ServerInfo/standby",
            "/ServerInfo/heartbeatSeconds",
            "/ServerInfo/spreadSeconds",
            "/ServerInfo/returnSeconds",
            "/reqDialingOptions/reqOutsidePrefix",
            "/Dialing/digitsOnly",
            "/AgentOptions/reasonCodes",
            "/ServerInfo/leave",
            "/ServerInfo/leaveReason",
            "/ServerInfo/leaveSeconds",
            "/ScreenPop/when",
            "/ScreenPop/stripPrefixes",
            "/CtiSvr/eventNames",
            "/CtiSvr/reconcileSeconds",
            "/CtiSvr/disabledRequests",
            "/CallLog/save",
            "/Wrapup/dispositions",
            "/Wrapup/required",
            "/Wrapup/seconds",
            "/serverinfo/wsuria",
        ]
    );
}

#[test]
fn a_wrong_backup_says_that_the_phone_works_without_it() {
    let settings =
        read_json(&json!({ "/ServerInfo/wsURIA": "wss://cti", "/ServerInfo/wsURIB": "cti-b" })).unwrap();
    assert_eq!(settings.backup, None);
    assert!(settings.warnings[0].words.to_string().contains("without a backup"));
}

#[test]
fn everything_wrong_is_told_at_once() {
    let problems = read_json(&json!({ "/ServerInfo/wsURIB": "x", "/ScreenPop/when": "later" })).unwrap_err();
    assert_eq!(items_of(&problems), ["/ServerInfo/wsURIA", "/ServerInfo/wsURIB", "/ScreenPop/when"]);
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![(0..ITEMS.len()).prop_map(|at| ITEMS[at].key.to_owned()), "\\PC{0,12}"]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        "\\PC{0,20}".prop_map(Value::String),
        "(wss?://)?[a-z.:@#0-9/-]{0,20}".prop_map(Value::String),
        "[a-z0-9=,]{0,20}".prop_map(Value::String),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
        Just(json!([1, {}])),
    ]
}

fn has_shuttle(settings: &Settings) -> bool {
    settings.systems.as_ref().is_some_and(|systems| systems.shuttle.is_some())
}

proptest! {
    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,80}") {
        let _ = read(&text, &page("https:"), &Hosting::default(), Source::File);
    }

    #[test]
    fn no_map_makes_reading_panic(map in proptest::collection::btree_map(key(), value(), 0..12)) {
        match read_json(&json!(map)) {
            Ok(settings) => prop_assert!(
                Address::read(&settings.primary).is_ok()
                    || settings.primary.is_empty() && has_shuttle(&settings)
            ),
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }

    #[test]
    fn valid_values_come_back(
        host in "[a-z]{1,10}\\.example\\.com", port in 1024..u16::MAX, height in 240..2560u32, outside in "[0-9*#]{0,4}",
        codes in proptest::collection::btree_map("[0-9]{1,3}", "[A-Za-z]([A-Za-z ]*[A-Za-z])?", 1..6), yes in any::<bool>(),
        call in 2..=3600u64, idle in 2..=3600u64,
    ) {
        let url = format!("wss://{host}:{port}");
        let reasons: Vec<String> = codes.iter().map(|(code, name)| format!("{code}={name}")).collect();
        let settings = read_json(&json!({
            "/ServerInfo/wsURIA": url,
            "/reqGeneralInfo/reqSoftphoneHeight": height,
            "/reqDialingOptions/reqOutsidePrefix": outside,
            "/AgentOptions/reasonCodes": reasons.join(","),
            "/CallLog/save": yes,
            "/CtiSvr/reconcileSeconds": format!("{call},{idle}"),
        })).unwrap();
        prop_assert_eq!(settings.warnings, []);
        prop_assert_eq!(settings.primary, url);
        prop_assert_eq!(settings.height, height);
        prop_assert_eq!(settings.dial_plan.outside, outside);
        prop_assert_eq!(settings.reasons, codes.into_iter().map(|(code, name)| (code.into(), name.into())).collect::<Vec<_>>());
        prop_assert_eq!(settings.save_log, yes);
        prop_assert_eq!((settings.reconcile_call_ms, settings.reconcile_idle_ms), (call * 1000, idle * 1000));
    }
}

#[test]
fn the_readme_lists_every_setting_with_its_default_and_meaning() {
    let readme = include_str!("../../../README.md");
    for item in ITEMS {
        let default = if item.default.is_empty() { "none".to_owned() } else { format!("`{}`", item.default) };
        let row = format!("| `{}` | {default} | {} |", item.key, item.meaning);
        assert!(readme.contains(&row), "README.md lacks: {row}");
    }
}

#[test]
fn the_call_center_that_ships_has_items_of_the_table_only_and_all_of_them_can_be_read() {
    // The CRM's own, which the softphone does not read (spec/call-center-definition.md).
    let of_the_crm = ["reqDisplayName", "reqAdapterUrl", "reqUseApi", "reqSalesforceCompatibilityMode"];
    let definition =
        cordboard_definition::Definition::read(include_str!("../../../www/call-center.xml")).unwrap();
    for section in &definition.sections {
        for item in section.items.iter().filter(|item| !of_the_crm.contains(&item.name.as_str())) {
            let key = format!("/{}/{}", section.name, item.name);
            assert!(ITEMS.iter().any(|known| known.key == key), "{key} is in no row of items.rs");
        }
    }
    let settings = read_json(&json!(definition.settings())).unwrap();
    assert_eq!(settings.warnings, []);
}

#[test]
fn a_country_is_two_letters() {
    let country = |text: &str| {
        let settings =
            read_json(&json!({"/ServerInfo/wsURIA": "wss://cti", "/Softphone/country": text})).unwrap();
        (settings.country, settings.warnings.len())
    };
    assert_eq!((country("gb"), country("")), (("GB".into(), 0), ("".into(), 0)));
    for wrong in ["GBR", "4", "49", "\u{c4}", "g b"] {
        assert_eq!(country(wrong), ("".into(), 1), "{wrong}");
    }
}

#[test]
fn a_language_is_a_tag_and_nothing_else() {
    let language = |text: &str| {
        let settings =
            read_json(&json!({"/ServerInfo/wsURIA": "wss://cti", "/Softphone/language": text})).unwrap();
        (settings.language, settings.warnings.len())
    };
    assert_eq!(language("pt-BR"), ("pt-BR".into(), 0));
    assert_eq!(language(""), ("".into(), 0));
    for wrong in ["../../config", "de.ftl", "d", "de--AT", "a/b", &"a-".repeat(20)] {
        assert_eq!(language(wrong), ("".into(), 1), "{wrong}");
    }
}

#[test]
fn shortcuts_are_read_one_by_one_and_what_is_wrong_with_each_is_named() {
    let read = |text: &str| {
        let settings =
            read_json(&json!({"/ServerInfo/wsURIA": "wss://cti", "/Keyboard/shortcuts": text})).unwrap();
        let words = settings.warnings.iter().map(|problem| problem.words.to_string());
        (settings.keyboard, words.collect::<Vec<_>>())
    };
    let (keys, warnings) = read("answer=Ctrl+Shift+A, hold=h, swap=off");
    assert!(keys.enabled, "as is usual");
    assert_eq!(keys.changes.len(), 3);
    assert_eq!(warnings, [""; 0]);
    let (keys, warnings) = read("answer=Ctrl+W, hold=F2, hold=F3, dance=F4, ready");
    assert_eq!(keys.changes.len(), 1, "what is right of it holds: {keys:?}");
    for (warning, part) in warnings.iter().zip(["The browser", "twice", "next-call", "next-call"]) {
        assert!(warning.contains(part), "{warning} lacks {part}");
    }
    assert_eq!(warnings.len(), 4);
    let (_, warnings) = read("swap=Ctrl+Shift+1");
    assert_eq!(
        warnings,
        ["“Answer” and “Switch” have the same keys, Ctrl+Shift+1: only the first one works."]
    );
    assert_eq!(read("answer=Ctrl+Shift+8, swap=Ctrl+Shift+1").1, [""; 0], "two that are exchanged");
}
