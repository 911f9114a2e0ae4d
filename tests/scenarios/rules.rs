//! Rules: which events run them, under which conditions, what they open and where, and each exactly once.

use cordboard::ids::PanelId;
use cordboard::input::{Action, PanelInput};
use cordboard::notice::NoticeKind;
use cordboard::pages::view::{CallView, OpenView};
use cordboard_simulator::Profile;
use serde_json::{Value, json};

use crate::world::{CALLER, COLLEAGUE, PANEL, World};

const OPEN: &str = "open";

fn with_rules(rules: &[(&str, Value)]) -> World {
    let mut world = World::new(Profile::Full);
    for (name, rule) in rules {
        world = world.setting(&format!("/Rules/{name}"), &rule.to_string());
    }
    world
}

/// A rule that opens an address that names the event.
fn opens(on: &Value) -> Value {
    json!({"on": on, "do": {"pop": "https://crm.example.com/?n=${remoteNumber}"}})
}

/// The addresses that the first page opened.
fn opened(world: &World) -> Vec<String> {
    world.crm.all(OPEN).iter().map(|call| call[0].as_str().unwrap_or_default().to_owned()).collect()
}

fn traced(call: &CallView) -> Vec<String> {
    call.rules.iter().flat_map(|rules| &rules.lines).map(ToString::to_string).collect()
}

fn buttons(call: &CallView) -> Vec<OpenView> {
    call.rules.as_ref().map(|rules| rules.opens.clone()).unwrap_or_default()
}

fn warnings(world: &World) -> Vec<(String, String)> {
    let warnings = world.shared().notices.into_iter().filter(|notice| notice.kind == NoticeKind::Warning);
    warnings.map(|notice| (notice.item.into(), notice.text.to_string())).collect()
}

#[test]
fn each_event_runs_its_rules_once() {
    let of = |on: &str| json!({"on": on, "do": {"pop": format!("https://crm.example.com/?on={on}")}});
    let names = ["offer", "answer", "end", "missed", "outbound", "session"];
    let rules: Vec<(&str, Value)> = names.iter().map(|on| (*on, of(on))).collect();
    let mut world = with_rules(&rules).logged_in();
    let events = |world: &mut World| -> Vec<String> {
        let opened = opened(world);
        world.crm.calls.clear();
        opened.iter().map(|url| url.rsplit('=').next().unwrap().to_owned()).collect()
    };
    assert_eq!(events(&mut world), ["session"]);
    let call = world.ring(CALLER);
    assert_eq!(events(&mut world), ["offer"]);
    world.act(Action::Answer);
    world.act(Action::Hold);
    world.act(Action::Retrieve);
    assert_eq!(events(&mut world), ["answer"]);
    world.far_hangs_up(call);
    assert_eq!(events(&mut world), ["end"]);
    let call = world.ring(CALLER);
    world.far_hangs_up(call);
    world.wait(9_000);
    assert_eq!(events(&mut world), ["offer", "missed"]);
    world.act(Action::Dial(COLLEAGUE.into()));
    world.wait(3_000);
    assert_eq!(events(&mut world), ["outbound", "answer"]);
    world.reload();
    world.wait(3_000);
    assert!(events(&mut world).is_empty(), "a page load is the same session and the same calls");
}

#[test]
fn a_rule_runs_where_all_its_conditions_fit_and_says_why_not() {
    let when = |when: Value| {
        let rule = json!({"on": "offer", "when": when, "do": {"pop": "https://crm.example.com/?n=1"}});
        let mut world = with_rules(&[("rule", rule)]).logged_in();
        world.ring(CALLER);
        let lines = traced(&world.call());
        (!opened(&world).is_empty(), lines[0].clone())
    };
    for fits in [
        json!({}),
        json!({"number": "+44*"}),
        json!({"number": ["+1*", "+44 20 7946 0000"]}),
        json!({"dnis": "5000", "direction": "in", "agent": "4711"}),
        json!({"dnis": "!6000"}),
        json!({"localNumber": "2611"}),
    ] {
        assert!(when(fits.clone()).0, "{fits}");
    }
    for (unfit, words) in [
        (json!({"number": "+49*"}), "number should be +49*, and it is +442079460000"),
        (json!({"dnis": ["6000", "7000"]}), "dnis should be 6000 or 7000, and it is 5000"),
        (json!({"direction": "out"}), "direction should be outbound, and it is inbound"),
        (json!({"queue": "Sales"}), "queue should be Sales, and it is not known"),
        (json!({"dnis": "!5000"}), "dnis should not be 5000, and it is 5000"),
    ] {
        let (ran, trace) = when(unfit.clone());
        assert!(!ran && trace.contains(words), "{unfit}: {trace}");
    }
}

#[test]
fn a_rule_for_one_agent_waits_with_the_session_for_that_agent() {
    let rule = json!({"on": "session", "when": {"agent": "4711"}, "do": {"pop": "https://crm.example.com/"}});
    let mut world = with_rules(&[("hello", rule)]).start();
    assert!(opened(&world).is_empty());
    world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
    assert_eq!(opened(&world), ["https://crm.example.com/"]);
    world.act(Action::LogOut);
    world.act(Action::LogIn { agent_id: "4711".into(), password: "1234".into() });
    assert_eq!(opened(&world).len(), 1);
}

#[test]
fn what_is_opened_was_saved_before_and_is_not_opened_again_by_a_page_load() {
    for is_classic in [false, true] {
        let world = with_rules(&[("pop", opens(&json!("offer")))]);
        let world = if is_classic { world.classic() } else { world };
        let mut world = world.setting("/ScreenPop/when", "never").logged_in();
        world.order.clear();
        world.ring(CALLER);
        let (saved, asked) = (
            world.order.iter().position(|what| what == "save").unwrap(),
            world.order.iter().position(|what| what == OPEN).unwrap(),
        );
        assert!(saved < asked);
        assert_eq!(world.crm.pops(), 0, "the CRM's own search is off");
        for _ in 0..3 {
            world.reload();
            world.wait(3_000);
        }
        assert_eq!(opened(&world), ["https://crm.example.com/?n=%2B442079460000"]);
        assert!(traced(&world.call())[0].contains("opened in a new tab"));
    }
}

#[test]
fn of_two_tabs_the_one_used_last_opens_and_where_it_did_not_take_it_the_other_one() {
    let mut world = with_rules(&[("pop", opens(&json!("offer")))]).in_worker().logged_in();
    let tabs = [PANEL, world.open_tab()];
    let call = world.ring(CALLER);
    assert_eq!(world.called(&tabs, OPEN), [0, 1]);
    world.far_hangs_up(call);
    world.freeze(tabs[1]);
    let call = world.ring("4155551212");
    world.wait(6_000);
    assert_eq!(world.called(&tabs, OPEN), [1, 1]);
    world.thaw(tabs[1]);
    world.wait(6_000);
    assert_eq!(world.called(&tabs, OPEN), [1, 1], "what comes too late is not opened");
    world.far_hangs_up(call);
}

#[test]
fn what_a_page_took_and_never_told_is_not_opened_again() {
    let mut world = with_rules(&[("pop", opens(&json!("offer")))]).in_worker().logged_in();
    let tabs = [PANEL, world.open_tab()];
    world.crm_of(tabs[1]).unwrap().silent.push(OPEN);
    world.ring(CALLER);
    world.close_tab(tabs[1]);
    world.wait(20_000);
    assert_eq!(world.called(&tabs, OPEN), [0, 1]);
    assert!(traced(&world.call())[0].contains("what became of it is not known"));
}

#[test]
fn what_no_page_can_open_waits_for_one_but_not_for_long() {
    for (wait, count) in [(5_000, 1), (70_000, 0)] {
        let mut world = with_rules(&[("pop", opens(&json!("offer")))]).in_worker().logged_in();
        world.input(PanelInput::Asleep);
        world.ring(CALLER);
        world.wait(wait);
        assert!(opened(&world).is_empty());
        world.input(PanelInput::Used);
        world.wait(1_000);
        assert_eq!(opened(&world).len(), count, "{wait}");
    }
}

#[test]
fn a_blocked_window_is_a_button_that_opens_in_the_tab_where_it_is_pressed() {
    let mut world = with_rules(&[("pop", opens(&json!("offer")))]).in_worker().logged_in();
    let other = world.open_tab();
    world.from(PANEL, PanelInput::Used);
    world.crm.blocks_pop_ups = true;
    world.ring(CALLER);
    let [button] = buttons(&world.call()).try_into().unwrap();
    assert_eq!(button.label, "Open record");
    assert!(button.why.to_string().contains("blocked"));
    assert!(traced(&world.call())[0].contains("the browser blocked the window"));
    assert_eq!(world.state_at("/pages/panels/entries/0/1/page/browser/pop_ups"), "denied");
    let id = world.call().id;
    world.act_in(other, Action::OpenStep(id, button.step));
    world.settle();
    assert_eq!(world.called(&[PANEL, other], OPEN), [1, 1]);
    assert!(buttons(&world.call()).is_empty());
    assert!(traced(&world.call())[0].contains("opened in a new tab"));
    assert_eq!(world.state_at("/pages/panels/entries/0/1/page/browser/pop_ups"), "denied");
}

#[test]
fn a_blocked_window_keeps_its_button_over_a_page_load() {
    let mut world = with_rules(&[("pop", opens(&json!("offer")))]).logged_in();
    world.crm.blocks_pop_ups = true;
    world.ring(CALLER);
    world.reload();
    let button = buttons(&world.call())[0].clone();
    world.crm.blocks_pop_ups = false;
    let id = world.call().id;
    world.act(Action::OpenStep(id, button.step));
    assert_eq!(opened(&world).len(), 2);
    assert!(buttons(&world.call()).is_empty());
}

#[test]
fn a_page_without_a_crm_opens_too() {
    let mut world = with_rules(&[("pop", opens(&json!("offer")))]);
    world.query = Some("?settings=settings.json".into());
    let mut world = world.logged_in();
    world.ring(CALLER);
    assert_eq!(opened(&world), ["https://crm.example.com/?n=%2B442079460000"]);
}

#[test]
fn addresses_open_in_a_tab_a_window_a_frame_or_by_a_program() {
    let pop = |mode: &str| json!({"pop": "https://crm.example.com/", "mode": mode});
    let sized =
        json!({"pop": "https://crm.example.com/", "mode": "window", "window": "crm", "size": "900x700"});
    let launch = json!({"launch": "callto:${remoteNumber}", "automatic": true});
    let rule = json!({"on": "offer", "do": [pop("tab"), pop("window"), sized, pop("frame"), launch]});
    let mut world = with_rules(&[("all", rule)]).logged_in();
    world.ring(CALLER);
    let calls: Vec<(String, Value)> = world
        .crm
        .calls
        .iter()
        .filter(|(method, _)| ["open", "frame", "launch"].contains(&method.as_str()))
        .cloned()
        .collect();
    let url = "https://crm.example.com/";
    assert_eq!(
        calls,
        [
            ("open".to_owned(), json!([url, "_blank", ""])),
            ("open".to_owned(), json!([url, "cti_pop", ""])),
            ("open".to_owned(), json!([url, "crm", "popup=yes,width=900,height=700"])),
            ("frame".to_owned(), json!([url, "all"])),
            ("launch".to_owned(), json!(["callto:%2B442079460000"])),
        ]
    );
}

#[test]
fn a_program_starts_by_a_button_unless_the_rule_says_otherwise() {
    let launch =
        json!({"on": "offer", "do": {"launch": "acmecrm:pop?a=${remoteNumber}", "label": "Open in Acme"}});
    let mut world = with_rules(&[("exe", launch)]).logged_in();
    world.ring(CALLER);
    assert!(world.crm.all("launch").is_empty());
    let button = buttons(&world.call())[0].clone();
    assert_eq!(button.label, "Open in Acme");
    let id = world.call().id;
    world.act(Action::OpenStep(id, button.step));
    assert_eq!(world.crm.all("launch"), [&json!(["acmecrm:pop?a=%2B442079460000"])]);
}

#[test]
fn words_of_a_rule_are_a_notice() {
    let rule = json!({"on": "missed", "do": {"notify": "Missed ${remoteNumber}", "body": "on ${dnis}"}});
    let mut world = with_rules(&[("missed", rule)]).logged_in();
    let call = world.ring(CALLER);
    world.far_hangs_up(call);
    assert!(world.says("Missed +442079460000: on 5000"));
}

#[test]
fn a_broken_rule_is_named_with_its_place_and_the_others_work() {
    let mut world = with_rules(&[("good", opens(&json!("offer")))])
        .setting("/Rules/label", "What to open")
        .setting("/Rules/sortOrder", "9.0")
        .setting("/Rules/good/label", "The good one")
        .setting("/Rules/syntax", r#"{"on": "offer" "do": {}}"#)
        .setting("/Rules/event", r#"{"on": "ring", "do": {"pop": "https://crm.example.com/"}}"#)
        .setting(
            "/Rules/variable",
            r#"{"on": "offer", "do": {"pop": "https://crm.example.com/?a=${Queue}"}}"#,
        )
        .setting("/Rules/host", r#"{"on": "offer", "do": {"pop": "https://${queue}/"}}"#)
        .setting("/Rules/script", r#"{"on": "offer", "do": {"launch": "javascript:alert(1)"}}"#)
        .logged_in();
    let told = warnings(&world);
    assert_eq!(told.len(), 5, "{told:?}");
    let of =
        |item: &str| told.iter().find(|(of, _)| of == item).map(|(_, text)| text.clone()).unwrap_or_default();
    assert!(of("/Rules/syntax").starts_with("At character 16"), "{}", of("/Rules/syntax"));
    assert!(of("/Rules/event").contains("“ring” is no event"));
    assert!(
        of("/Rules/variable").contains("pop, character 28: “Queue” is no variable. Write queue."),
        "{}",
        of("/Rules/variable")
    );
    assert!(of("/Rules/host").contains("pop, character 1"));
    assert!(of("/Rules/script").contains("never launched"));
    world.ring(CALLER);
    assert_eq!(opened(&world).len(), 1);
}

#[test]
fn an_address_that_a_server_sends_whole_opens_on_an_allowed_host_only() {
    for (link, opens) in [
        ("https://crm.example.com/contact?id=7", true),
        ("https://crm.example.com:8443/contact?id=7", false),
        ("https://evil.example.com/contact", false),
        ("https://crm.example.com@evil.example.com/", false),
        ("javascript:alert(1)//crm.example.com", false),
        ("//crm.example.com/", false),
    ] {
        let mut world = World::new(Profile::Full)
            .setting("/Jtel/crmLink", "offer")
            .setting("/Targets/hosts", "crm.example.com")
            .logged_in();
        let event = json!({"eventtype": "offer", "ucid": "77", "callid": "77", "calling": CALLER, "called": "5000",
            "extension": "2611", "crmurl": link});
        world.event(&event);
        assert_eq!(opened(&world), if opens { vec![link.to_owned()] } else { Vec::new() }, "{link}");
        if !opens {
            assert!(traced(&world.call())[0].contains("did not work"), "{link}");
        }
    }
}

#[test]
fn the_hosting_file_pins_the_hosts_that_rules_may_open() {
    let mut world = with_rules(&[
        ("pop", opens(&json!("offer"))),
        ("other", json!({"on": "offer", "do": {"pop": "https://other.example.com/"}})),
    ]);
    world.hosting = Some(r#"{"popHosts": ["crm.example.com"]}"#.into());
    let mut world = world.logged_in();
    assert!(warnings(&world).iter().any(|(item, text)| item == "/Rules/other" && text.contains("popHosts")));
    world.ring(CALLER);
    assert_eq!(opened(&world).len(), 1);
}

#[test]
fn plain_items_make_the_rules_of_webfront_and_servicenow() {
    let mut world = World::new(Profile::Full)
        .setting("/WebFront/url", "https://wf.example.com/")
        .setting("/WebFront/match", "exact")
        .setting("/WebFront/templates", "6000=6d0c3a0e-1b2c")
        .setting("/ServiceNow/url", "https://acme.service-now.com")
        .setting("/ServiceNow/rule", "cti")
        .setting("/ServiceNow/when", "answer")
        .logged_in();
    let call = world.ring(CALLER);
    assert_eq!(opened(&world), ["https://wf.example.com/#/power?phoneNumber=^%2B442079460000"]);
    world.act(Action::Answer);
    assert_eq!(
        opened(&world)[1],
        "https://acme.service-now.com/cti.do?sysparm_cti_rule=cti&sysparm_caller_phone=%2B442079460000"
    );
    world.far_hangs_up(call);
    world.ring_with(CALLER, "6000", "");
    assert_eq!(opened(&world)[2], "https://wf.example.com/webfront/CTI.aspx?templateid=6d0c3a0e-1b2c");
    let hidden = PanelId(9);
    assert!(world.crm_of(hidden).is_none());
}

#[test]
fn what_a_rule_opens_for_a_second_call_waits_for_its_answer_while_another_one_is_talking() {
    let mut world =
        with_rules(&[("crm", opens(&json!("offer")))]).setting("/ScreenPop/when", "never").talking();
    assert_eq!(opened(&world).len(), 1, "{:?}", world.notices());
    world.ring("4155551212");
    world.wait(40_000);
    assert_eq!(opened(&world).len(), 1);
    world.act(Action::Answer);
    assert_eq!(opened(&world).len(), 2);
}
