//! The start order, and what is said when it does not work (spec/ctisvr.md 6).

use cordboard::input::Action;
use cordboard::pages::view::PhoneState;
use cordboard_simulator::{Profile, Side};

use crate::world::{ADDRESS, CALLER, World};

#[test]
fn the_start_order_ends_with_a_snapshot_when_nobody_is_logged_in() {
    let world = World::new(Profile::Full).start();
    assert_eq!(world.asked(), ["myextension", "startmonitor", "querydeviceinfo", "snapshot"]);
    assert_eq!(world.state(), PhoneState::SignedOut);
    assert_eq!(world.shared().agent.extension, "2611");
}

#[test]
fn an_agent_who_is_logged_in_is_taken_up_with_calls_and_mode() {
    let mut world = World::new(Profile::Full).logged_in();
    assert_eq!(world.state(), PhoneState::Ready);
    let before = world.asked().len();
    world.reload();
    assert_eq!(
        world.asked()[before..],
        ["myextension", "startmonitor", "querydeviceinfo", "queryagentstate", "snapshot"]
    );
    assert_eq!(world.shared().agent.agent_id, "4711");
    assert_eq!(world.shared().agent.mode_text, "Available");
}

#[test]
fn click_to_dial_is_enabled_once_and_only_when_the_phone_is_ready() {
    let mut world = World::new(Profile::Full).start();
    assert_eq!(world.crm.all("onClickToDial").len(), 1);
    assert_eq!(world.crm.all("enableClickToDial").len(), 1);
    world.stop(Side::A);
    assert_eq!(world.state(), PhoneState::SignedOut);
    assert_eq!(world.crm.all("onClickToDial").len(), 1, "listeners add up");
}

#[test]
fn backup_serves_at_once_when_primary_stops_with_calls_and_agent() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring("+442079460000");
    world.act(Action::Answer);
    world.stop(Side::A);
    assert_eq!(world.shared().connection, "Connected to the backup server");
    assert_eq!(world.state(), PhoneState::Ready);
    assert_eq!(world.states(), ["connected"]);
    assert_eq!(world.crm.pops(), 1);
}

#[test]
fn both_sides_down_is_offline_and_comes_back_by_itself() {
    let mut world = World::new(Profile::Full).start();
    world.stop(Side::B);
    world.stop(Side::A);
    assert_eq!(world.state(), PhoneState::Offline);
    world.switchboard.start_side(Side::A);
    world.wait(2_000);
    assert_eq!(world.state(), PhoneState::SignedOut);
}

#[test]
fn an_extension_that_can_not_be_found_is_told_and_tried_again() {
    let mut world = World::new(Profile::Full);
    world.switchboard.map_address(ADDRESS, None);
    let mut world = world.start();
    assert_eq!(world.state(), PhoneState::Error);
    assert!(world.says("could not find the extension of this computer"));
    assert!(world.shared().agent.extension_asked);
    assert!(world.shared().notices.iter().any(|notice| notice.can_retry));
    assert_eq!(world.crm.all("enableClickToDial").len(), 0);
    world.switchboard.map_address(ADDRESS, Some("2611"));
    world.act(Action::Retry);
    assert_eq!((world.state(), world.notices().len()), (PhoneState::SignedOut, 0));
}

#[test]
fn a_refused_start_order_is_tried_again_by_itself() {
    for (request, words) in [
        ("myextension", "could not find the extension"),
        ("startmonitor", "Extension 2611 could not be monitored (no licence)"),
        ("querydeviceinfo", "could not tell who is logged in at extension 2611 (no licence)"),
    ] {
        let mut world = World::new(Profile::Full);
        world.refuse(request, "no licence");
        let mut world = world.start();
        assert_eq!(world.state(), PhoneState::Error, "{request}");
        assert!(world.says(words), "{:?}", world.notices());
        assert_eq!(world.crm.all("onClickToDial").len(), 0, "only after querydeviceinfo succeeded");
        world.wait(31_000);
        assert_eq!((world.state(), world.notices().len()), (PhoneState::SignedOut, 0), "{request}");
        assert_eq!(world.crm.all("onClickToDial").len(), 1);
    }
}

#[test]
fn a_typed_extension_is_used_and_offered_again_next_time() {
    let mut world = World::new(Profile::Full);
    world.switchboard.map_address(ADDRESS, None);
    let mut world = world.start();
    world.act(Action::SetExtension("12ab".into()));
    assert!(world.says("made of digits"));
    world.act(Action::SetExtension("9999".into()));
    assert!(world.says("Extension 9999 could not be monitored"), "{:?}", world.notices());
    world.act(Action::SetExtension(" 2612 ".into()));
    assert_eq!((world.state(), world.shared().agent.extension.as_str()), (PhoneState::SignedOut, "2612"));
    assert_eq!(world.last("snapshot")["extension"], "2612");
    assert!(world.notices().is_empty(), "{:?}", world.notices());
    world.reload();
    assert_eq!((world.state(), world.shared().agent.extension.as_str()), (PhoneState::SignedOut, "2612"));
    assert_eq!(world.view().panel.extension.text, "2612");
}

#[test]
fn the_extension_is_asked_for_only_when_the_server_did_not_find_it() {
    let mut world = World::new(Profile::Full).start();
    world.act(Action::SetExtension("2612".into()));
    assert!(world.says("not asked for"));
    assert_eq!(world.shared().agent.extension, "2611");
}

#[test]
fn a_reply_that_names_no_extension_is_a_failure() {
    let mut world = World::new(Profile::Full);
    world.lose("myextension");
    let mut world = world.start();
    let id = &world.last("myextension")["id"];
    world.frame(&serde_json::json!({"id": id, "result": "success"}).to_string());
    assert!(world.says("names no extension"));
}

#[test]
fn an_associated_device_that_is_absent_or_empty_is_nobody() {
    for (reply, state) in [
        (serde_json::json!({}), PhoneState::SignedOut),
        (serde_json::json!({"associateddevice": ""}), PhoneState::SignedOut),
        (serde_json::json!({"associateddevice": null}), PhoneState::SignedOut),
        (serde_json::json!({"associateddevice": 4711}), PhoneState::Ready),
        (serde_json::json!({"associateddevice": "4711"}), PhoneState::Ready),
    ] {
        let mut world = World::new(Profile::Full).setting("/CtiSvr/disabledRequests", "queryagentstate");
        world.lose("querydeviceinfo");
        let mut world = world.start();
        let mut reply = reply;
        reply["id"] = world.last("querydeviceinfo")["id"].clone();
        reply["result"] = "success".into();
        world.frame(&reply.to_string());
        assert_eq!(world.state(), state, "{reply}");
    }
}

#[test]
fn a_page_without_a_crm_says_so_takes_its_file_and_works_without_pops() {
    let mut world = World::new(Profile::Full);
    world.query = Some("?settings=demo.json".into());
    let mut world = world.logged_in();
    assert_eq!(world.loaded.len(), 1);
    assert!(world.loaded[0].ends_with("demo.json"), "{:?}", world.loaded);
    let panel = world.view().panel;
    assert!(panel.stand_alone && panel.crm.to_string().contains("no screen pops"));
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.far_hangs_up(call);
    assert_eq!(world.states(), ["ended"]);
    world.act(Action::Dial("7722".into()));
    assert_eq!(world.call().state.word(), "ringing");
    assert_eq!(world.crm.calls.len(), 0);
    assert!(world.notices().is_empty(), "{:?}", world.notices());
}

#[test]
fn a_page_without_a_crm_and_without_a_file_says_what_to_do() {
    let mut world = World::new(Profile::Full);
    world.query = Some(String::new());
    let world = world.start();
    assert_eq!((world.state(), world.loaded.len()), (PhoneState::Error, 0));
    assert!(world.says("?settings=settings.json"));
}

#[test]
fn a_settings_file_of_another_origin_is_not_read() {
    for file in
        ["https%3A%2F%2Fevil.example.com%2Fs.json", "%2F%2Fevil.example.com%2Fs.json", "javascript%3Ax"]
    {
        let mut world = World::new(Profile::Full);
        world.query = Some(format!("?settings={file}"));
        let world = world.start();
        assert_eq!((world.state(), world.loaded.len()), (PhoneState::Error, 0), "{file}");
    }
}

#[test]
fn the_crm_is_told_its_panels_size_and_that_the_softphone_is_there() {
    let world = World::new(Profile::Full).setting("/reqGeneralInfo/reqSoftphoneHeight", "500").start();
    assert_eq!(world.crm.all("setSoftphonePanelHeight")[0]["heightPX"], 500);
    assert_eq!(world.crm.all("setSoftphonePanelWidth")[0]["widthPX"], 360);
    assert_eq!(world.crm.all("notifyInitializationComplete").len(), 1);
    assert_eq!(world.loaded, ["http://127.0.0.1:4710/support/api/60.0/lightning/opencti_min.js"]);
}
