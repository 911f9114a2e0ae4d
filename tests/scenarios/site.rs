//! Settings that other tabs bring while the phone runs, and what becomes of the agent when the last page goes.

use cordboard::ids::RequestId;
use cordboard::input::{Action, PanelInput};
use cordboard::notice::NoticeKind;
use cordboard::pages::view::PhoneState;
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Profile, Side};
use serde_json::json;

use crate::panels::{with_tabs, world};
use crate::world::{CALLER, PANEL, World};

fn changed(world: &mut World, key: &str, value: &str) {
    let mut settings = world.settings().clone();
    settings[key] = value.into();
    world.settings_text = Some(settings.to_string());
}

const CHANGED: &str =
    "The call center's settings have changed. They are applied as soon as no call is on the phone.";

#[test]
fn settings_that_differ_wait_for_the_end_of_the_call_and_say_so() {
    let (mut world, _) = with_tabs(1);
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    changed(&mut world, "/reqDialingOptions/reqOutsidePrefix", "7");
    let tab = world.open_tab();
    assert!(world.says(CHANGED), "{:?}", world.notices());
    assert_eq!(world.state_at("/site/settings/dial_plan/outside"), "9");
    world.from(tab, PanelInput::CrmTaken(RequestId(9_999)));
    world.far_hangs_up(call);
    world.wait(1_000);
    assert!(!world.says(CHANGED));
    assert_eq!(world.state_at("/site/settings/dial_plan/outside"), "7");
    world.click_in(tab, "(415) 555-1212");
    assert_eq!(world.last("makecall")["destination"], "714155551212");
    assert_eq!(world.count("startmonitor"), 1, "the servers are the same");
}

#[test]
fn the_same_settings_restart_nothing_wherever_they_come_from() {
    let (mut world, _) = with_tabs(1);
    changed(&mut world, "/Vendor/color", "blue");
    world.open_tab();
    assert_eq!((world.count("startmonitor"), world.notices()), (1, vec![]));
    assert_eq!(world.state_at("/site/waiting"), json!(null));
}

#[test]
fn other_servers_are_connected_when_no_call_is_on_the_phone() {
    let (mut world, _) = with_tabs(1);
    world.ring(CALLER);
    world.act(Action::Answer);
    let mut settings = world.settings().clone();
    settings["/ServerInfo/wsURIA"] = crate::world::B.into();
    settings["/ServerInfo/wsURIB"] = "".into();
    world.settings_text = Some(settings.to_string());
    let tab = world.open_tab();
    assert_eq!(world.switchboard.request_count(Side::B, "myextension"), 0);
    world.act_in(tab, Action::Hangup);
    world.wait(1_000);
    assert_eq!(
        (world.state(), world.shared().connection.to_string().as_str()),
        (PhoneState::Ready, "Connected")
    );
    assert_eq!(world.switchboard.request_count(Side::B, "startmonitor"), 1);
    assert_eq!(world.state_at("/phone/agent/password"), json!(null), "it was another server's");
    world.set_mode(WorkMode::Aux, Some("1"));
    assert_eq!(world.shared().agent.mode, Some(WorkMode::Aux));
}

#[test]
fn settings_of_an_offline_phone_are_applied_at_once() {
    let mut world = world();
    world.stop(Side::B);
    world.stop(Side::A);
    world.switchboard.start_side(Side::B);
    let mut settings = world.settings().clone();
    settings["/ServerInfo/wsURIA"] = crate::world::B.into();
    settings["/ServerInfo/wsURIB"] = "".into();
    world.settings_text = Some(settings.to_string());
    world.open_tab();
    assert_eq!(
        (world.state(), world.shared().connection.to_string().as_str()),
        (PhoneState::Ready, "Connected")
    );
}

fn leaving(leave: &str) -> World {
    World::new(Profile::Full)
        .in_worker()
        .setting("/ServerInfo/leave", leave)
        .setting("/ServerInfo/leaveReason", "1")
        .setting("/ServerInfo/leaveSeconds", "5")
        .logged_in()
}

#[test]
fn an_agent_whose_last_page_goes_stays_unless_the_site_wants_otherwise() {
    for (leave, requests) in [("stay", [0, 0]), ("aux", [1, 0]), ("logout", [0, 1])] {
        let mut world = leaving(leave);
        let tab = world.open_tab();
        world.close_tab(PANEL);
        world.wait(10_000);
        let before = (world.count("setstate"), world.count("logout"));
        world.close_tab(tab);
        world.wait(4_900);
        assert_eq!((world.count("setstate"), world.count("logout")), before);
        world.wait(200);
        let since = [world.count("setstate") - before.0, world.count("logout") - before.1];
        assert_eq!(since, requests, "{leave}");
        world.wait(20_000);
        assert_eq!([world.count("setstate") - before.0, world.count("logout") - before.1], requests, "once");
    }
}

#[test]
fn the_aux_of_an_agent_who_left_has_the_sites_reason() {
    let mut world = leaving("aux");
    world.close_tab(PANEL);
    world.wait(6_000);
    assert_eq!(world.last("setstate")["reasoncode"], "1");
}

#[test]
fn a_page_that_comes_back_in_time_was_no_leaving() {
    let mut world = leaving("logout");
    world.close_tab(PANEL);
    world.wait(4_000);
    world.open_tab();
    world.wait(60_000);
    assert_eq!((world.count("logout"), world.state()), (0, PhoneState::Ready));
}

#[test]
fn an_agent_with_a_call_has_not_left() {
    let mut world = leaving("logout");
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.close_tab(PANEL);
    world.wait(15_000);
    assert_eq!(world.count("logout"), 0);
    world.far_hangs_up(call);
    world.wait(1_000);
    assert_eq!(world.count("logout"), 1);
}

#[test]
fn a_browser_whose_worker_ends_with_its_pages_says_that_leaving_is_not_supported() {
    let world = World::new(Profile::Full).setting("/ServerInfo/leave", "aux").start();
    let notices = world.shared().notices;
    assert_eq!(notices.len(), 1);
    assert_eq!((notices[0].item.as_str(), notices[0].kind), ("/ServerInfo/leave", NoticeKind::Warning));
    assert!(notices[0].text.to_string().contains("not supported by this browser"));
    assert_eq!(leaving("aux").notices(), Vec::<String>::new());
}
