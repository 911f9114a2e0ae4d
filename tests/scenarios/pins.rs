//! Who may hold the panel, and what becomes of a page that may not: it loads nothing, sees nothing and does nothing.

use cordboard::effect::Effect;
use cordboard::input::{Action, Input, Page, PanelInput};
use cordboard::pages::view::{PhoneState, SharedView};
use cordboard::words::Message;
use cordboard_simulator::{Profile, Side};

use crate::panels::world;
use crate::world::{CALLER, PANEL, World};

const ACME: &str = "https://acme.my.salesforce.com";
const PINNED: &str = r#"{"crmOrigins": ["https://acme.my.salesforce.com"]}"#;

/// A page of a real host, in a CRM's frame.
fn hosted(hosting: Option<&str>, ancestors: &[&str]) -> World {
    let mut world = World::new(Profile::Full).classic();
    world.protocol = "https:";
    world.host = "phone.acme.com";
    world.query = Some(format!("?sfdcIFrameOrigin={ACME}&nonce=01"));
    world.hosting = hosting.map(str::to_owned);
    world.ancestors = Some(ancestors.iter().map(ToString::to_string).collect());
    world
}

/// Nothing was loaded, read or connected.
fn is_shut(world: &World) -> bool {
    world.state() == PhoneState::Error
        && world.loaded.is_empty()
        && world.crm.all("getCallCenterSettings").is_empty()
        && world.switchboard.request_count(Side::A, "myextension") == 0
}

#[test]
fn without_pins_no_crm_is_let_in_and_the_set_up_is_shown() {
    for hosting in [None, Some("{}"), Some(r#"{"ctiHosts": ["127.0.0.1:9006"]}"#)] {
        let world = hosted(hosting, &[ACME]).start();
        assert!(is_shut(&world), "{hosting:?}");
        let set_up = world.view().panel.set_up.unwrap();
        assert_eq!(
            (set_up.origin.as_str(), set_up.place.as_str()),
            (ACME, "https://phone.acme.com/phone/config.json")
        );
        assert!(
            set_up.file.contains("\"crmOrigins\": [\"https://acme.my.salesforce.com\"]"),
            "{}",
            set_up.file
        );
    }
    let world = hosted(Some(PINNED), &[ACME]).start();
    assert_eq!((world.loaded.len(), world.view().panel.set_up), (1, None));
}

#[test]
fn a_pinned_crm_that_is_not_around_the_page_is_not_let_in() {
    for ancestors in
        [&["https://evil.example"][..], &[], &["https://evil.example", ACME], &[ACME, "https://evil.example"]]
    {
        assert!(is_shut(&hosted(Some(PINNED), ancestors).start()), "{ancestors:?}");
    }
    let mut opened = hosted(Some(PINNED), &[]);
    opened.framed = false;
    let opened = opened.start();
    assert!(is_shut(&opened) && opened.says("phone panel only"), "{:?}", opened.notices());
}

#[test]
fn a_hosting_file_that_can_not_be_read_lets_nobody_in() {
    let mut world = hosted(None, &[ACME]);
    world.hosting_flaw = Message::as_said("the web server answered 431");
    let world = world.start();
    assert!(is_shut(&world) && world.says("the web server answered 431"), "{:?}", world.notices());
    assert_eq!(world.view().panel.set_up, None, "what is there is not known");
    // On the own machine, and without a CRM, too.
    let mut alone = World::new(Profile::Full);
    alone.query = Some("?settings=settings.json".into());
    alone.framed = false;
    alone.hosting_flaw = Message::as_said("the web server answered 503");
    assert!(is_shut(&alone.start()));
}

#[test]
fn a_page_that_comes_later_loosens_no_pin_of_the_running_phone() {
    let mut world = world();
    world.hosting = Some(
        r#"{"crmOrigins": ["http://127.0.0.1:4710"], "ctiHosts": ["127.0.0.1:9006", "127.0.0.1:9007"]}"#
            .into(),
    );
    world.reload();
    assert_eq!(world.state(), PhoneState::Ready);
    // Another server, and a file that would allow it.
    let mut settings = world.settings().clone();
    settings["/ServerInfo/wsURIA"] = "ws://127.0.0.1:6666".into();
    world.settings_text = Some(settings.to_string());
    for file in [None, Some("{}".into()), Some(r#"{"ctiHosts": ["127.0.0.1:6666"]}"#.into())] {
        let tab = world.open_with(Page { hosting: file.clone(), ..world.page(None) });
        assert!(world.says("127.0.0.1:6666 is not among the ctiHosts"), "{file:?}: {:?}", world.notices());
        world.close_tab(tab);
        assert_eq!(world.state(), PhoneState::Ready);
    }
    world.settings_text = None;
    // A file that allows less holds for its page.
    let tab = world.open_with(Page { hosting: Some(r#"{"crmOrigins": []}"#.into()), ..world.page(None) });
    assert_eq!(world.adapter.view(tab).shared.state, PhoneState::Error);
    assert_eq!(world.state(), PhoneState::Ready);
}

#[test]
fn a_page_that_is_not_let_in_sees_nothing_of_the_running_phone_and_does_nothing() {
    let mut world = world();
    let call = world.ring(CALLER);
    let ancestors = Some(vec!["https://evil.example".into(), "http://127.0.0.1:4710".into()]);
    let hosting = Some(r#"{"crmOrigins": ["http://127.0.0.1:4710"]}"#.into());
    let tab = world.open_with(Page { ancestors, hosting, ..world.page(None) });
    let seen = world.adapter.view(tab);
    assert_eq!((seen.shared.state, seen.panel.extension.text.as_str()), (PhoneState::Error, ""));
    assert_eq!(
        SharedView {
            notices: Vec::new(),
            state: PhoneState::Loading,
            connection: Message::default(),
            ..seen.shared.clone()
        },
        SharedView::default()
    );
    assert!(
        seen.shared
            .notices
            .iter()
            .all(|notice| notice.text.to_string().contains("https://evil.example is not among")),
        "{:?}",
        seen.shared.notices
    );
    assert!(
        world.adapter.check_of(tab, &Action::Answer).is_err()
            && world.adapter.check_of(PANEL, &Action::Answer).is_ok()
    );
    world.act_in(tab, Action::Answer);
    world.act_in(tab, Action::Dial("7722".into()));
    world.click_in(tab, "7722");
    world.from(tab, PanelInput::Library(Ok(())));
    assert_eq!((world.states(), world.count("answer"), world.count("makecall")), (vec!["alerting"], 0, 0));
    // Of a page that nobody knows nothing is taken either.
    let mut effects = Vec::new();
    let stranger = Input::Panel(cordboard::ids::PanelId(99), PanelInput::Action(Action::Answer));
    world.adapter.update(world.now(), stranger, &mut effects);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Send(..))), "{effects:?}");
    world.far_hangs_up(call);
}
