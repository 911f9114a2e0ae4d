//! Menu > Diagnostics: what its lines say, and what they never say.

use cordboard::adapter::{Section, diagnostics};
use cordboard::input::{Action, BrowserFacts, Carrier, Field, PanelInput, Permission, Refused};
use cordboard::words::Message;
use cordboard_simulator::{Profile, Side};
use serde_json::json;

use crate::panels::with_tabs;
use crate::world::{CALLER, COLLEAGUE, PANEL, World};

/// Labels and values of one section.
fn section(world: &World, title: &str) -> Vec<(String, String)> {
    let found = world.sections().into_iter().find(|section| section.title == title);
    let lines = found.unwrap_or_else(|| panic!("there is no section {title}")).lines;
    lines.into_iter().map(|(label, value)| (label.to_string(), value.to_string())).collect()
}

fn labels(lines: &[(String, String)]) -> Vec<&str> {
    lines.iter().map(|(label, _)| label.as_str()).collect()
}

#[test]
fn they_come_in_their_order_and_the_layout_last() {
    let titles = |world: &World| -> Vec<String> {
        world.sections().into_iter().map(|section| section.title.to_string()).collect()
    };
    let world = World::new(Profile::Full).start();
    let expected = [
        "CRM",
        "Tabs",
        "CTI servers",
        "What this session learned of the server",
        "Settings",
        "Counters",
        "Browser",
        "Softphone layout",
    ];
    assert_eq!(titles(&world), expected);
    assert!(titles(&World::new(Profile::Full).servicenow().start()).ends_with(&["ServiceNow".to_owned()]));
}

#[test]
fn of_a_page_that_is_not_there_nothing_is_told() {
    let world = World::new(Profile::Full);
    assert_eq!(section(&world, "Tabs"), []);
    assert_eq!(section(&world, "Browser"), []);
    let [primary, ..] =
        section(&world, "CTI servers").try_into().unwrap_or([const { (String::new(), String::new()) }; 4]);
    assert_eq!((primary.0.as_str(), primary.1.as_str()), ("primary", "not set"));
    assert_eq!(labels(&section(&world, "CRM")), ["Version", "CRM origins allowed", "CTI hosts allowed"]);
}

#[test]
fn they_name_the_crm_its_page_and_its_library() {
    let mut world = World::new(Profile::Full);
    world.hosting = Some(r#"{"crmOrigins": ["http://127.0.0.1:4710", "https://b.example.com"]}"#.to_owned());
    let world = world.start();
    assert_eq!(world.diagnosed("CRM"), "Salesforce Lightning");
    assert!(world.diagnosed("CRM page").starts_with("http://"), "{}", world.diagnosed("CRM page"));
    assert_eq!(world.diagnosed("CRM library"), "loaded");
    assert_eq!(world.diagnosed("Click-to-dial"), "on");
    assert_eq!(world.diagnosed("CRM origins allowed"), "http://127.0.0.1:4710, https://b.example.com");
    assert_eq!(world.diagnosed("CTI hosts allowed"), "not pinned");

    let mut world = World::new(Profile::Full);
    world.crm.silent = vec!["enableClickToDial"];
    assert_eq!(world.start().diagnosed("Click-to-dial"), "asked for");

    let mut refused = World::new(Profile::Full);
    refused.framed = false;
    assert_eq!(refused.start().diagnosed("CRM"), "not found, or refused");

    let mut alone = World::new(Profile::Full);
    alone.query = Some("?settings=settings.json".to_owned());
    alone.framed = false;
    assert_eq!(alone.start().diagnosed("CRM"), "none (stand-alone)");
}

#[test]
fn pins_that_let_in_everybody_and_builds_that_are_no_more_are_named() {
    let mut world = World::new(Profile::Full);
    world.hosting = Some(r#"{"crmOrigins": ["https://*.my.salesforce.com"], "build": "full"}"#.to_owned());
    world.load();
    assert!(
        world
            .diagnosed("Too wide")
            .contains("https://*.my.salesforce.com in config.json lets in every customer")
    );
    assert_eq!(
        world.diagnosed("Build"),
        "there is one, with everything: build in config.json can be left out"
    );
}

#[test]
fn they_tell_where_the_softphone_runs_and_of_its_tabs() {
    let world = World::new(Profile::Full).start();
    assert_eq!(world.diagnosed("The softphone runs in"), "this page, for itself alone");
    assert_eq!(
        (world.diagnosed("Open tabs").as_str(), world.diagnosed("Records open in").as_str()),
        ("1", "this tab")
    );

    let (mut world, tabs) = with_tabs(3);
    world.from(tabs[1], PanelInput::Asleep);
    assert!(world.diagnosed("The softphone runs in").starts_with("a worker for all tabs, which outlives"));
    assert_eq!(world.diagnosed("Open tabs"), "3, of which 1 can't be reached now");
    assert_eq!(world.diagnosed("Records open in"), "another tab, which was used after this one");
    world.from(tabs[0], PanelInput::Used);
    assert_eq!(world.diagnosed("Records open in"), "this tab");

    let mut world = World::new(Profile::Full);
    world.carrier = Carrier::Leader;
    world.query = Some("?settings=settings.json".to_owned());
    let world = world.start();
    assert_eq!(world.diagnosed("The softphone runs in"), "one of the tabs, for all of them");
    assert_eq!(world.diagnosed("Records open in"), "no tab: there is no CRM that can be asked now");
}

#[test]
fn what_the_browser_has_and_refuses_is_not_told_as_had() {
    let mut world = World::new(Profile::Full).start();
    let mut told = |refused| {
        let facts = BrowserFacts { shared_worker: true, refused, ..BrowserFacts::default() };
        world.from(PANEL, PanelInput::Browser(facts));
        [world.diagnosed("Shared workers"), world.diagnosed("Web Locks")]
    };
    assert_eq!(told(Refused::default()), ["yes", "no"]);
    let refused = "there, but the browser refuses them to this page";
    assert_eq!(told(Refused { shared_worker: true, web_locks: true }), [refused, refused]);
}

#[test]
fn they_tell_how_each_side_stands_and_why_it_was_lost() {
    let mut world = World::new(Profile::Full).logged_in();
    assert_eq!(world.diagnosed("primary"), "ws://127.0.0.1:9006 (open, opened 1 times)");
    assert_eq!(world.diagnosed("backup"), "ws://127.0.0.1:9007 (not connected, opened 0 times)");
    assert_eq!(world.diagnosed("Standby"), "cold, as the settings say");
    assert_eq!(world.diagnosed("Extension"), "2611");

    world.stop(Side::A);
    world.wait(11_000);
    assert!(world.diagnosed("backup").contains("(open, opened 1 times)"));
    let lost = world.diagnosed("primary, last failure");
    assert!(lost.contains("), ") && lost.ends_with(" s ago"), "{lost}");

    world.stop(Side::B);
    world.wait(3_000);
    let next = world.diagnosed("Next try");
    assert!(next.is_empty() || (next.starts_with("in ") && next.contains(" s, wait number ")), "{next}");

    let world = World::new(Profile::Full).setting("/ServerInfo/wsURIB", "").start();
    assert_eq!(world.diagnosed("backup"), "not set");
}

#[test]
fn they_tell_what_was_learned_set_and_counted() {
    let mut world = World::new(Profile::Full).logged_in();
    assert_eq!(world.diagnosed("Snapshots"), "understood");
    world.event(&json!({"eventtype": "Frobnicated", "extension": "2611"}));
    world.event(&json!({"eventtype": "442079460018", "extension": "2611"}));
    assert_eq!(world.diagnosed("Unknown event names"), "frobnicated, not a name");
    assert_eq!(world.diagnosed("Requests the server does not know"), "none");
    assert_eq!(world.diagnosed("Events of unknown name or other extensions"), "2");
    assert_eq!(world.diagnosed("Clock jumps"), "0");
    world.act(Action::Dial(COLLEAGUE.into()));
    assert!(!world.diagnosed("How the last number was made").is_empty());
    assert_eq!(world.diagnosed("/ServerInfo/wsURIA"), "ws://127.0.0.1:9006 (call center)");
    let settings = section(&world, "Settings");
    assert!(settings.iter().any(|(_, value)| value.ends_with(" (default)")), "{settings:?}");
    let plain = World::new(Profile::ConfirmedOnly).logged_in();
    assert_eq!(plain.diagnosed("Snapshots"), "not understood");
    assert_eq!(plain.diagnosed("Events beside offer"), "not seen yet");
}

#[test]
fn they_tell_what_the_browser_allows() {
    let mut world = World::new(Profile::Full);
    world.local_network = Permission::Denied;
    let world = world.start();
    for (label, value) in [
        ("WebSocket", "yes"),
        ("Session storage", "yes"),
        ("Local network", "not allowed here"),
        ("Pop-ups", "the browser does not say"),
        ("Page", "http://localhost:4711"),
        ("Clock", "the page's timers: late while it is hidden"),
    ] {
        assert_eq!(world.diagnosed(label), value, "{label}");
    }
    assert_eq!(World::new(Profile::Full).without_storage().start().diagnosed("Session storage"), "no");
}

#[test]
fn they_tell_what_rules_wait_for() {
    let world = World::new(Profile::Full)
        .setting(
            "/Rules/caller",
            &json!({"on": ["offer", "answer"], "when": {"number": "*"}, "do": {"pop": "https://crm.example.com/?n=${remoteNumber}"}})
                .to_string(),
        )
        .start();
    assert_eq!(world.diagnosed("caller"), "offer, answer, 1 condition: opens an address");
    assert_eq!(world.diagnosed("Hosts that may be opened"), "crm.example.com");
    assert_eq!(world.diagnosed("Of these config.json allows"), "not pinned");
}

#[test]
fn no_calls_number_name_note_or_record_is_in_them_nor_words_of_the_crm_or_a_server() {
    let mut world = World::new(Profile::Full).logged_in();
    world.refuse("dtmf", "Ask Mr Hollingworth");
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.act(Action::SendDigits("1".into()));
    let id = world.call().id;
    world.input(PanelInput::Draft(Field::Note(id), "Asks for Mr Hollingworth".into()));
    world.far_hangs_up(call);
    world.wait(5_000);
    world.act(Action::DialClicked("(415) 555-0142".into()));
    world.wait(1_000);
    let text = diagnostics::written(&world.sections(), Message::to_string);
    for own in ["2079460000", "5550142", "555-0142", "0142", "Ada", "Byron", "Hollingworth", "003", "1234"] {
        assert!(!text.contains(own), "{own}: {text}");
    }
}

#[test]
fn their_text_has_a_line_for_each_value() {
    let sections = [
        Section {
            title: "CRM".into(),
            lines: vec![("Version".into(), "1.2.3".into()), ("CRM".into(), "none".into())],
        },
        Section { title: "Tabs".into(), lines: vec![] },
    ];
    assert_eq!(
        diagnostics::written(&sections, Message::to_string),
        "CRM\n  Version: 1.2.3\n  CRM: none\nTabs\n"
    );
}
