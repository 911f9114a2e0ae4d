//! The panel in ServiceNow's frame (spec/other-systems.md 4.1).

use cordboard::input::{Action, ActionName, CrmEventKind, PanelInput};
use cordboard::work_mode::WorkMode;
use cordboard_simulator::Profile;
use serde_json::{Value, json};

use crate::world::{CALLER, PANEL, World, in_words, note_of};

fn servicenow() -> World {
    World::new(Profile::Full).servicenow()
}

/// What the caller's page was opened with, of all calls.
fn forms(world: &World) -> Vec<String> {
    let forms = world.crm.all("openServiceNowForm");
    forms
        .iter()
        .map(|call| format!("{}.do?{}", words(&call[0]["entity"]), words(&call[0]["query"])))
        .collect()
}

fn words(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn last(world: &World, method: &str) -> Value {
    world.crm.all(method).last().map_or(Value::Null, |arguments| (*arguments).clone())
}

#[test]
fn the_library_is_loaded_and_started_and_brings_the_settings() {
    let world = servicenow().start();
    assert_eq!(world.loaded, ["http://127.0.0.1:4710/scripts/openframe/latest/openFrameAPI.min.js"]);
    let methods: Vec<&str> = world.crm.calls.iter().map(|(method, _)| method.as_str()).collect();
    assert_eq!(
        methods,
        [
            "init",
            "setSize",
            "version",
            "subscribe",
            "setTitleIcon",
            "setSubtitle",
            "setPresenceIndicator",
            "setIcons",
            "setSubtitle"
        ]
    );
    assert_eq!(last(&world, "setSize"), json!([360, 550]));
    assert_eq!(world.state().word(), "signed-out");
    assert_eq!(world.diagnosed("Library"), "openFrameAPI 1.0.5");
}

#[test]
fn nothing_is_asked_of_servicenow_before_its_start_is_answered() {
    let mut world = servicenow();
    world.crm.silent = vec!["init"];
    let world = world.start();
    let methods: Vec<&str> = world.crm.calls.iter().map(|(method, _)| method.as_str()).collect();
    assert_eq!(methods, ["init"]);
}

#[test]
fn a_page_that_has_not_started_opens_nothing_and_the_other_one_does() {
    let mut world = servicenow().in_worker().setting("/Rules/open", RULE).logged_in();
    let other = world.open_silent_tab("init");
    world.ring(CALLER);
    assert_eq!(world.called(&[PANEL, other], "openServiceNowList"), [1, 0]);
    assert_eq!(world.called(&[PANEL, other], "init"), [1, 1]);
    assert_eq!(world.called(&[PANEL, other], "show"), [1, 0]);
}

#[test]
fn a_start_without_an_answer_is_told_and_asked_for_again() {
    let mut world = servicenow();
    world.crm.silent = vec!["init"];
    let mut world = world.start();
    world.wait(16_000);
    assert!(world.says("(no answer yet)") && world.says("glide.ui.concourse"), "{:?}", world.notices());
    assert_eq!(world.crm.all("init").len(), 2);
}

#[test]
fn what_a_rule_opens_waits_for_a_page_of_servicenow() {
    let mut world = servicenow().setting("/Rules/open", RULE).logged_in();
    world.input(PanelInput::Asleep);
    world.ring(CALLER);
    assert_eq!(steps(&world)[1].1, json!("Owed"));
    world.wait(5_000);
    world.input(PanelInput::Used);
    world.settle();
    assert_eq!(world.crm.all("openServiceNowList").len(), 1);
    assert_eq!(steps(&world)[1].1, json!({"Done": ""}));
}

#[test]
fn a_start_that_fails_says_what_an_administrator_can_do() {
    let mut world = servicenow();
    world.crm.no_call_center = true;
    let world = world.start();
    assert!(world.says("Openframe init request timed out"), "{:?}", world.notices());
    assert!(world.says("http://localhost:4711 to the property glide.ui.concourse"), "{:?}", world.notices());
}

#[test]
fn an_incoming_call_shows_the_frame_and_opens_the_callers_page_once() {
    let mut world = servicenow().logged_in();
    world.order.clear();
    world.ring(CALLER);
    assert_eq!(forms(&world), ["cti.do?sysparm_caller_phone=%2B442079460000"]);
    assert_eq!(world.crm.all("show").len(), 1);
    assert_eq!(world.call().pop_text, "Opened in the CRM");
    let save = world.order.iter().position(|step| step == "save");
    assert!(save < world.order.iter().position(|step| step == "openServiceNowForm"), "{:?}", world.order);
    world.act(Action::Answer);
    world.reload();
    world.wait(9_000);
    assert_eq!(forms(&world).len(), 1);
    world.act(Action::PopAgain(world.call().id));
    assert_eq!(forms(&world).len(), 2);
}

#[test]
fn of_two_tabs_the_one_used_last_opens_the_callers_page() {
    let mut world = servicenow().in_worker().logged_in();
    let other = world.open_tab();
    let tabs = [PANEL, other];
    world.ring(CALLER);
    world.wait(2_000);
    assert_eq!(world.called(&tabs, "openServiceNowForm"), [0, 1]);
    assert_eq!(world.called(&tabs, "show"), [1, 1]);
    assert_eq!(world.called(&tabs, "init"), [1, 1]);
    let shown = world.called(&tabs, "setPresenceIndicator");
    assert!(shown[0] > 1 && shown[1] > 1, "{shown:?}");
}

#[test]
fn a_form_that_servicenow_refuses_is_told() {
    let mut world = servicenow().logged_in();
    world.crm.silent = vec!["openServiceNowForm"];
    world.ring(CALLER);
    world.wait(16_000);
    assert!(world.call().pop_text.to_string().contains("no answer"), "{}", world.call().pop_text);
}

#[test]
fn a_clicked_number_is_dialled_with_its_record() {
    let mut world = servicenow().logged_in();
    world.click_on("+44 20 7946 0000", "46c03489a9fe19810148cd5b8cbf501e");
    assert_eq!(world.last("makecall")["destination"], "9011442079460000");
    assert_eq!(world.call().name, "INC0010001");
    assert_eq!(forms(&world), Vec::<String>::new());
    world.act(Action::PopAgain(world.call().id));
    assert_eq!(forms(&world), ["incident.do?sys_id=46c03489a9fe19810148cd5b8cbf501e"]);
}

#[test]
fn a_click_before_the_phone_is_ready_waits_for_it() {
    let mut world = servicenow();
    world.refuse("myextension", "not now");
    let mut world = world.start();
    world.click("7722");
    assert_eq!(world.count("makecall"), 0);
    assert!(world.view().shared.dialing.waiting.is_some_and(|waiting| !waiting.is_empty()));
}

#[test]
fn what_servicenow_says_besides_is_not_dialled() {
    let mut world = servicenow().logged_in();
    let mut say = |text: &str| {
        world.input(PanelInput::CrmEvent(CrmEventKind::Click, text.into()));
        world.settle();
    };
    for others in [
        r#"{"type": "CHAT_OPENED", "data": {}}"#,
        r#"{"url": "https://acme.service-now.com/now", "source": "workspaceUIScript"}"#,
        r#"{"type": "CONTACT_OPENED", "data": {"metaData": {"phoneNumber": "+44 20 7946 0000"}}}"#,
        r#"{"phone_number": "+44 20 7946 0000", "source": "workspaceUIScript"}"#,
        "null",
        "not JSON",
    ] {
        say(others);
    }
    say(r#"{"type": "OUTGOING_CALL", "data": {"metaData": {}}}"#);
    assert_eq!(world.count("makecall"), 0);
    assert_eq!(world.notices().len(), 1);
    assert!(world.says("no phoneNumber"), "{:?}", world.notices());
}

#[test]
fn the_header_shows_what_the_agent_does() {
    let shown = |world: &World| (last(world, "setSubtitle")[0].clone(), last(world, "setPresenceIndicator"));
    let mut world = servicenow().start();
    assert_eq!(shown(&world), (json!("Signed out"), json!(["Offline", "grey"])));
    world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
    world.set_mode(WorkMode::Auto, None);
    assert_eq!(shown(&world), (json!("Available"), json!(["Available", "green"])));
    world.set_mode(WorkMode::Aux, Some("1"));
    assert_eq!(shown(&world), (json!("Aux: Lunch"), json!(["Aux: Lunch", "orange"])));
    world.set_mode(WorkMode::Manual, None);
    world.ring(CALLER);
    assert_eq!(shown(&world), (json!("Incoming call +442079460000"), json!(["On a call", "red"])));
    world.act(Action::Answer);
    world.act(Action::Hangup);
    world.set_mode(WorkMode::Acw, None);
    assert_eq!(shown(&world), (json!("After-call work"), json!(["After-call work", "orange"])));
}

#[test]
fn a_library_without_presence_is_asked_for_it_once() {
    let mut world = servicenow();
    world.crm.without_presence = true;
    let mut world = world.logged_in();
    world.set_mode(WorkMode::Aux, Some("1"));
    assert_eq!(world.crm.all("setPresenceIndicator").len(), 1);
    assert_eq!(world.notices(), Vec::<String>::new());
}

/// The icons in the header, by their ids.
fn icons(world: &World) -> Vec<String> {
    let icons = last(world, "setIcons");
    icons[0].as_array().unwrap().iter().map(|icon| words(&icon["id"]).to_owned()).collect()
}

fn click_icon(world: &mut World, payload: &Value) {
    world.input(PanelInput::CrmEvent(CrmEventKind::Icon, payload.to_string().into()));
    world.settle();
}

#[test]
fn a_call_is_answered_and_hung_up_by_the_headers_icons() {
    let mut world = servicenow().logged_in();
    assert_eq!(icons(&world), Vec::<String>::new());
    world.ring(CALLER);
    assert_eq!(icons(&world), ["answer", "hangup"]);
    click_icon(&mut world, &json!({"id": "answer", "imageTitle": "Answer"}));
    assert_eq!(world.call().state_text, "Talking");
    assert_eq!(icons(&world), ["hangup"]);
    let told = world.crm.all("setIcons").len();
    world.wait(5_000);
    assert_eq!(world.crm.all("setIcons").len(), told);
    click_icon(&mut world, &json!("hangup"));
    assert_eq!((world.count("answer"), world.count("hangup")), (1, 1));
    assert_eq!(icons(&world), Vec::<String>::new());
}

#[test]
fn a_double_click_on_an_icon_is_one_click() {
    let mut world = servicenow().logged_in();
    world.ring(CALLER);
    click_icon(&mut world, &json!({"id": "answer"}));
    click_icon(&mut world, &json!({"id": "hangup"}));
    assert_eq!(world.call().state_text, "Talking");
    assert_eq!((world.count("answer"), world.count("hangup")), (1, 0));
    world.wait(1_000);
    click_icon(&mut world, &json!({"id": "hangup"}));
    assert_eq!(world.count("hangup"), 1);
}

#[test]
fn an_icon_that_is_not_ours_does_nothing_and_one_that_comes_too_late_is_told() {
    let mut world = servicenow().logged_in();
    world.ring(CALLER);
    click_icon(&mut world, &json!({"id": "other"}));
    assert_eq!((world.count("answer"), world.count("hangup")), (0, 0));
    world.act(Action::Hangup);
    click_icon(&mut world, &json!({"id": "answer"}));
    assert_eq!(world.count("answer"), 0);
    assert!(world.says("No call is ringing"), "{:?}", world.notices());
}

#[test]
fn the_titles_icon_shows_the_frame() {
    let mut world = servicenow().logged_in();
    assert_eq!(last(&world, "setTitleIcon")[0]["imageURL"], "softphone.svg");
    click_icon(&mut world, &json!({"id": "softphone"}));
    assert_eq!(world.crm.all("show").len(), 1);
}

#[test]
fn a_library_without_icons_is_asked_for_them_once() {
    let mut world = servicenow();
    world.crm.without_icons = true;
    let mut world = world.logged_in();
    world.ring(CALLER);
    world.act(Action::Answer);
    assert_eq!(world.call().state_text, "Talking");
    assert_eq!(world.crm.all("setIcons").len(), 1);
    assert_eq!(world.notices(), Vec::<String>::new());
}

#[test]
fn icons_of_before_do_not_stay_when_the_page_wakes() {
    let mut world = servicenow().logged_in();
    world.ring(CALLER);
    world.input(PanelInput::Asleep);
    world.act(Action::Hangup);
    world.input(PanelInput::Used);
    world.settle();
    assert_eq!(icons(&world), Vec::<String>::new());
}

#[test]
fn the_header_is_shown_again_when_the_page_wakes() {
    let mut world = servicenow().logged_in();
    let before = world.crm.all("setSubtitle").len();
    world.input(PanelInput::Asleep);
    world.input(PanelInput::Used);
    world.settle();
    assert_eq!(world.crm.all("setSubtitle").len(), before + 1);
    assert_eq!(world.crm.all("init").len(), 1);
}

#[test]
fn no_log_is_asked_of_servicenow_and_a_note_says_where_it_is() {
    let mut world = servicenow().talking();
    world.act(Action::Hangup);
    assert_eq!(world.call().log_text, "");
    let field = note_of(&world.call());
    world.type_into(field, "asked for an offer");
    world.wait(70_000);
    assert!(world.call().log_text.to_string().contains("copy the note"), "{}", world.call().log_text);
    assert!(!world.call().can(ActionName::RetryLog));
    assert!(world.crm.all("saveLog").is_empty());
}

#[test]
fn calls_without_a_note_leave_the_panel() {
    let mut world = servicenow().talking();
    world.act(Action::Hangup);
    world.wait(70_000);
    assert!(world.shared().calls.is_empty());
}

#[test]
fn what_did_not_get_through_is_told() {
    let mut world = servicenow().logged_in();
    world.input(PanelInput::CrmEvent(CrmEventKind::Failure, "message too long".into()));
    assert!(world.says("message too long"), "{:?}", world.notices());
    assert_eq!(world.adapter.panel_ids(), [PANEL]);
}

/// The steps of a call's rules: what was made and what became of it.
fn steps(world: &World) -> Vec<(Value, Value)> {
    let traces = world.words_at("/systems/ran/of_calls/0");
    let steps =
        traces.as_array().unwrap().iter().flat_map(|trace| trace["steps"].as_array().unwrap().clone());
    steps.map(|step| (step["made"].clone(), in_words(&step["outcome"]))).collect()
}

const RULE: &str = r#"{"on": "offer", "do": [
    {"openServiceNowForm": {"entity": "incident", "query": "sys_id=-1&sysparm_query=u_phone=${remoteNumber}"}},
    {"openServiceNowList": {"entity": "incident", "query": "active=true^caller_id.phone=${remoteNumber}"}},
    {"openCustomURL": "u_call.do?sysparm_phone=${remoteNumber}"}]}"#;

#[test]
fn rules_open_forms_lists_and_addresses_of_the_instance_once() {
    let mut world = servicenow().setting("/Rules/open", RULE).logged_in();
    world.ring(CALLER);
    world.act(Action::Answer);
    world.reload();
    assert_eq!(forms(&world), ["incident.do?sys_id=-1&sysparm_query=u_phone=%2B442079460000"]);
    let list = json!([{"entity": "incident", "query": "active=true^caller_id.phone=%2B442079460000"}]);
    assert_eq!(world.crm.all("openServiceNowList"), [&list]);
    assert_eq!(world.crm.all("openCustomURL"), [&json!(["u_call.do?sysparm_phone=%2B442079460000"])]);
    let outcomes: Vec<Value> = steps(&world).into_iter().map(|(_, outcome)| outcome).collect();
    assert_eq!(outcomes, [json!({"Done": ""}), json!({"Done": ""}), json!({"Done": ""})]);
    assert_eq!(
        steps(&world)[1].0,
        "incident_list.do?sysparm_query=active=true^caller_id.phone=%2B442079460000"
    );
}

#[test]
fn what_one_page_does_not_take_another_one_opens() {
    let mut world = servicenow().setting("/Rules/open", RULE).in_worker().logged_in();
    let other = world.open_tab();
    world.freeze(other);
    world.ring(CALLER);
    world.wait(6_000);
    assert_eq!(world.called(&[PANEL, other], "openServiceNowList"), [1, 0]);
    world.thaw(other);
    world.wait(6_000);
    assert_eq!(world.called(&[PANEL, other], "openServiceNowList"), [1, 0]);
}

#[test]
fn plain_items_of_servicenow_say_how_the_callers_page_opens() {
    let mut world = servicenow()
        .setting("/ServiceNow/url", "https://acme.service-now.com")
        .setting("/ServiceNow/rule", "cti")
        .setting("/ServiceNow/view", "ess")
        .setting("/ServiceNow/fields", "priority=1,u_dnis=${dnis}")
        .setting("/ServiceNow/number", "digits")
        .logged_in();
    world.ring(CALLER);
    assert_eq!(
        forms(&world),
        [
            "cti.do?sysparm_cti_rule=cti&sysparm_caller_phone=442079460000&sysparm_view=ess&sysparm_priority=1&sysparm_u_dnis=5000"
        ]
    );
    assert!(world.crm.all("open").is_empty());
}

#[test]
fn a_rule_that_opens_nothing_leaves_the_callers_page_to_the_phone() {
    let other = RULE.replace("\"on\": \"offer\"", "\"on\": \"offer\", \"when\": {\"dnis\": \"9999\"}");
    let mut world = servicenow().setting("/Rules/open", &other).logged_in();
    world.ring(CALLER);
    assert_eq!(forms(&world), ["cti.do?sysparm_caller_phone=%2B442079460000"]);
    let long = RULE.replace("u_phone=", &"x".repeat(4_400));
    let mut world = servicenow().setting("/Rules/open", &long).logged_in();
    world.ring(CALLER);
    assert!(steps(&world)[0].1["Failed"].as_str().unwrap().contains("4400 characters"));
}

#[test]
fn a_rule_for_servicenow_says_why_it_does_nothing_in_another_crm() {
    let mut world = World::new(Profile::Full).setting("/Rules/open", RULE).logged_in();
    world.ring(CALLER);
    assert_eq!(steps(&world)[0].1, json!({"Failed": "The softphone is not in ServiceNow"}));
}
