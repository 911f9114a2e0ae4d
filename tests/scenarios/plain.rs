//! The plain items of WebFront, ServiceNow and jtel: what an admin who writes no rule gets (spec/other-systems.md 2.1, 2.2,
//! 2.4).

use cordboard::input::{Action, Fetched};
use cordboard_simulator::Profile;
use serde_json::{Value, json};

use crate::world::{CALLER, World};

fn with(settings: &[(&str, &str)]) -> World {
    settings
        .iter()
        .fold(World::new(Profile::Full), |world, (key, value)| world.setting(key, value))
        .logged_in()
}

/// An offer as a CTI server with more to tell writes it.
fn offer(world: &mut World, calling: &str, more: &Value) {
    let mut event = json!({"eventtype": "offer", "ucid": "77", "callid": "77", "calling": calling, "called": "5000",
        "extension": "2611"});
    event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    world.event(&event);
}

/// What opens in a tab or a window for a call.
fn opened(settings: &[(&str, &str)], calling: &str, more: &Value) -> Vec<String> {
    let mut world = with(settings);
    offer(&mut world, calling, more);
    opens(&world)
}

fn opens(world: &World) -> Vec<String> {
    world.crm.all("open").iter().map(|call| call[0].as_str().unwrap().to_owned()).collect()
}

#[test]
fn webfront_by_wildcard_gets_the_number_without_its_plus() {
    let plan = [("/Dialing/ownCountryCode", "46"), ("/Dialing/trunkPrefix", "0")];
    for (item, value, calling, number) in [
        ("/WebFront/match", "wildcard", "+46702007722", "46702007722"),
        ("/WebFront/match", "wildcard", " +46 70 200", "46%2070%20200"),
        ("/WebFront/match", "wildcard", "7722", "7722"),
        ("/WebFront/match", "exact", "+46702007722", "^%2B46702007722"),
        ("/WebFront/match", "exact", "070-200 77 22", "^070-200%2077%2022"),
        ("/WebFront/number", "e164", "0702007722", "46702007722"),
        ("/WebFront/number", "national", "+46702007722", "0702007722"),
        ("/WebFront/number", "digits", "+46 70 200", "4670200"),
    ] {
        for base in ["https://wf.example.com", "https://wf.example.com/"] {
            let mut settings = vec![("/WebFront/url", base), (item, value)];
            settings.extend(plan);
            let expected = format!("https://wf.example.com/#/power?phoneNumber={number}");
            assert_eq!(opened(&settings, calling, &json!({})), [expected], "{item}={value}, {calling}");
        }
    }
}

#[test]
fn a_call_that_fits_two_of_webfronts_templates_opens_one() {
    let settings = [
        ("/WebFront/url", "https://wf.example.com"),
        ("/WebFront/templates", "5000=number, Sales=queue, Sal*=pattern, *les=late, 50*=numbers"),
    ];
    for (more, template) in [
        (json!({"queue": "Sales"}), "queue"),
        (json!({"queue": "sales"}), "queue"),
        (json!({"queue": "Saloon"}), "pattern"),
        (json!({"queue": "Ales", "called": "6000"}), "late"),
        (json!({"queue": "5000"}), "number"),
        (json!({}), "number"),
        (json!({"called": "5001"}), "numbers"),
        (json!({"queue": "Support", "called": "5000"}), "number"),
    ] {
        let expected = format!("https://wf.example.com/webfront/CTI.aspx?templateid={template}");
        assert_eq!(opened(&settings, CALLER, &more), [expected], "{more}");
    }
    let neither = opened(&settings, CALLER, &json!({"called": "6000"}));
    assert_eq!(neither, ["https://wf.example.com/#/power?phoneNumber=442079460000"]);
}

const NOW: (&str, &str) = ("/ServiceNow/url", "https://acme.service-now.com/");

#[test]
fn servicenow_identifies_by_phone_by_name_or_by_both_and_falls_back_to_what_is_known() {
    let named = json!({"callerName": "Don Goodliffe"});
    let (name, phone) = ("sysparm_caller_name=Don%20Goodliffe", "sysparm_caller_phone=%2B1720555");
    let both = format!("{name}&{phone}");
    for (identify, calling, more, parameters) in [
        ("phone", "+1720555", &named, phone),
        ("name", "+1720555", &named, name),
        ("Name", "+1720555", &json!({}), phone),
        ("name", "anonymous", &named, name),
        ("both", "+1720555", &named, both.as_str()),
        ("both", "+1720555", &json!({}), phone),
        ("both", "anonymous", &named, name),
    ] {
        let expected = format!("https://acme.service-now.com/cti.do?{parameters}");
        let found = opened(&[NOW, ("/ServiceNow/identify", identify)], calling, more);
        assert_eq!(found, [expected], "{identify}, {calling}, {more}");
    }
    for identify in ["phone", "name", "both"] {
        assert!(opened(&[NOW, ("/ServiceNow/identify", identify)], "anonymous", &json!({})).is_empty());
    }
}

#[test]
fn servicenow_gets_the_task_the_view_and_the_fields_that_are_known() {
    let settings = [
        NOW,
        ("/ServiceNow/rule", "cti"),
        ("/ServiceNow/taskId", "vars.ticket"),
        ("/ServiceNow/view", "ess & more"),
        ("/ServiceNow/fields", "priority=1, u_queue=${queue}, short_description=From ${remoteNumber}"),
    ];
    let found = opened(&settings, "+1720555", &json!({"ticket": "46c03489", "queue": "Sales & Service"}));
    let (begin, end) = (
        "https://acme.service-now.com/cti.do?sysparm_cti_rule=cti&sysparm_caller_phone=%2B1720555",
        "&sysparm_view=ess%20%26%20more&sysparm_priority=1&sysparm_u_queue=",
    );
    let about = "&sysparm_short_description=From%20%2B1720555";
    assert_eq!(found, [format!("{begin}&sysparm_task_id=46c03489{end}Sales%20%26%20Service{about}")]);
    let found = opened(&settings, "+1720555", &json!({}));
    assert_eq!(found, [format!("{begin}{end}{about}")], "an unknown task is left out with its name");
    let braces =
        opened(&[NOW, ("/ServiceNow/taskId", "${vars.ticket}")], "+1720555", &json!({"ticket": "7"}));
    assert!(braces[0].ends_with("&sysparm_task_id=7"), "{braces:?}");
}

#[test]
fn a_task_that_is_no_variable_is_named_and_the_rest_opens() {
    let mut world = with(&[NOW, ("/ServiceNow/taskId", "ticket")]);
    let notices = world.shared().notices;
    assert!(notices.iter().any(|notice| notice.item == "/ServiceNow/taskId"), "{notices:?}");
    offer(&mut world, "+1720555", &json!({}));
    assert_eq!(opens(&world), ["https://acme.service-now.com/cti.do?sysparm_caller_phone=%2B1720555"]);
}

#[test]
fn servicenow_within_its_own_frame_page_is_encoded_once_more() {
    let settings = [NOW, ("/ServiceNow/wrap", "nav_to"), ("/ServiceNow/identify", "both")];
    let found = opened(&settings, "+1720555", &json!({"callerName": "Ada & Co"}));
    let inner = "cti.do%3Fsysparm_caller_name%3DAda%2520%2526%2520Co%26sysparm_caller_phone%3D%252B1720555";
    assert_eq!(found, [format!("https://acme.service-now.com/nav_to.do?uri={inner}")]);
}

#[test]
fn in_openframe_the_same_items_shape_the_callers_page() {
    let form = |more: &Value| {
        let mut world = World::new(Profile::Full)
            .servicenow()
            .setting("/ServiceNow/identify", "name")
            .setting("/ServiceNow/taskId", "vars.ticket")
            .logged_in();
        offer(&mut world, "+1720555", more);
        let forms = world.crm.all("openServiceNowForm");
        assert_eq!(forms.len(), 1, "{more}");
        forms[0][0]["query"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        form(&json!({"callerName": "Ada", "ticket": "7"})),
        "sysparm_caller_name=Ada&sysparm_task_id=7"
    );
    assert_eq!(form(&json!({})), "sysparm_caller_phone=%2B1720555");
}

#[test]
fn plain_items_open_in_each_mode_also_by_xcallys_words() {
    let popup = "popup=yes,width=1000,height=700";
    for (url, mode_item) in [
        (("/WebFront/url", "https://wf.example.com"), "/WebFront/mode"),
        (NOW, "/ServiceNow/mode"),
        (("/Jtel/crmLink", "offer"), "/Jtel/crmLinkMode"),
    ] {
        for (mode, method, window) in [
            ("tab", "open", json!(["_blank", ""])),
            ("new_tab", "open", json!(["_blank", ""])),
            ("window", "open", json!(["cti_pop", ""])),
            ("new_window", "open", json!(["cti_pop", popup])),
            ("frame", "frame", Value::Null),
            ("new_frame", "frame", Value::Null),
        ] {
            let mut world = with(&[url, (mode_item, mode), ("/Targets/hosts", "crm.example.com")]);
            offer(&mut world, CALLER, &json!({"crmurl": "https://crm.example.com/1"}));
            let calls = world.crm.all(method);
            assert_eq!(calls.len(), 1, "{mode_item}={mode}: {:?}", world.notices());
            if window.is_array() {
                assert_eq!(json!([calls[0][1], calls[0][2]]), window, "{mode_item}={mode}");
            }
        }
    }
}

#[test]
fn jtels_program_starts_by_a_button_or_by_itself_with_jtels_variables() {
    let program =
        "acmecrm:pop?a=$ANumber&s=$ServiceNumber&n=$ServiceName&g=$GroupName&c=$CallID&u=$UsersUID&x=$Other";
    let more = json!({"group": "Köln & Co", "serviceName": "Orders", "usersUid": "u7"});
    let expected = "acmecrm:pop?a=%2B442079460000&s=5000&n=Orders&g=K%C3%B6ln%20%26%20Co&c=77&u=u7&x=$Other";
    let mut world = with(&[("/Jtel/program", program)]);
    assert!(world.says("$Other is no variable that is known"), "{:?}", world.notices());
    offer(&mut world, CALLER, &more);
    assert!(world.crm.all("launch").is_empty(), "a button first");
    let call = world.call();
    let button = &call.rules.as_ref().unwrap().opens[0];
    world.act(Action::OpenStep(call.id, button.step));
    assert_eq!(world.crm.all("launch"), [&json!([expected])]);
    let mut world = with(&[("/Jtel/program", program), ("/Jtel/programAutomatic", "yes")]);
    offer(&mut world, CALLER, &more);
    world.reload();
    assert_eq!(world.crm.all("launch"), [&json!([expected])]);
}

#[test]
fn jtels_call_id_reaches_the_web_server() {
    let mut world = with(&[
        ("/Jtel/restUrl", "/jtel/pop?id=$CallID&i=${CallID}"),
        ("/Jtel/restBody", r#"{"call": "$CallID", "link": "$crmurl", "user": "${UsersUID}"}"#),
    ]);
    offer(&mut world, CALLER, &json!({"crmurl": "https://crm.example.com/?a=1&b=2", "usersUid": "u7"}));
    let fetch = world.fetched(Fetched::Answered(200, "".into()));
    assert_eq!(fetch.url, "/jtel/pop?id=77&i=77");
    let body: Value = serde_json::from_str(&fetch.body.unwrap()).unwrap();
    assert_eq!(body, json!({"call": "77", "link": "https://crm.example.com/?a=1&b=2", "user": "u7"}));
}

#[test]
fn a_crm_link_opens_when_the_item_says_and_never_by_itself() {
    let link = json!({"crmLink": "https://crm.example.com/1"});
    for (when, offered, answered) in [("never", 0, 0), ("offer", 1, 1), ("answer", 0, 1)] {
        let mut world = with(&[("/Jtel/crmLink", when), ("/Targets/hosts", "crm.example.com")]);
        offer(&mut world, CALLER, &link);
        assert_eq!(opens(&world).len(), offered, "{when}");
        world.event(&json!({"eventtype": "answer", "ucid": "77", "callid": "77", "extension": "2611"}));
        assert_eq!(opens(&world).len(), answered, "{when}");
    }
}
