//! Log-in, log-out and work modes.

use cordboard_simulator::{Profile, WorkMode};
use serde_json::json;

use crate::site::Site;

#[test]
fn log_in_checks_agent_password_and_place() {
    let mut site = Site::new(Profile::Full);

    assert_eq!(site.refusal(0, "login", json!({"agentid": "9", "passwd": ""})), "there is no agent 9");
    assert_eq!(site.refusal(0, "login", json!({"agentid": "4711", "passwd": "x"})), "wrong password");
    site.succeed(0, "login", json!({"agentid": "4711", "passwd": "1234"}));
    assert_eq!(site.succeed(0, "querydeviceinfo", json!({}))["associateddevice"], "4711");
    let again = site.refusal(1, "login", json!({"agentid": "4711", "passwd": "1234"}));
    assert_eq!(again, "agent 4711 is already logged in at 2611");
    let second = site.refusal(0, "login", json!({"agentid": "4712", "passwd": ""}));
    assert_eq!(second, "agent 4711 is logged in here");
    assert_eq!(site.refusal(0, "logout", json!({"agentid": "4712"})), "agent 4712 is not logged in");
    site.succeed(0, "logout", json!({"agentid": "4711"}));
    assert_eq!(site.succeed(0, "querydeviceinfo", json!({}))["associateddevice"], "");
    assert_eq!(site.refusal(0, "queryagentstate", json!({})), "not logged in");
    assert_eq!(site.events(0), ["agentstate", "agentstate"]);
}

#[test]
fn work_modes_change_at_once_when_idle() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "login", json!({"agentid": "4712", "passwd": ""}));
    site.succeed(0, "setstate", json!({"agentid": "4712", "passwd": "", "state": "aux", "reasoncode": "2"}));
    let state = site.succeed(0, "queryagentstate", json!({}));
    assert_eq!(
        (&state["state"], &state["reasoncode"], &state["talkstate"]),
        (&json!("aux"), &json!("2"), &json!("idle"))
    );
    let bad = site.refusal(0, "setstate", json!({"agentid": "4712", "passwd": "", "state": "asleep"}));
    assert_eq!(bad, "invalid state");
    assert_eq!(
        site.refusal(1, "setstate", json!({"agentid": "4712", "state": "auto"})),
        "agent 4712 is not logged in"
    );
}

#[test]
fn a_password_that_is_left_out_is_asked_for_where_the_agent_is_strict() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "login", json!({"agentid": "4711", "passwd": "1234"}));
    site.succeed(0, "setstate", json!({"agentid": "4711", "state": "auto"}));
    let wrong = site.refusal(0, "setstate", json!({"agentid": "4711", "passwd": "*****", "state": "auto"}));
    assert_eq!(wrong, "wrong password");
    site.succeed(1, "login", json!({"agentid": "4713", "passwd": "9876"}));
    assert_eq!(site.refusal(1, "setstate", json!({"agentid": "4713", "state": "auto"})), "password required");
}

#[test]
fn a_work_mode_asked_for_on_a_call_comes_at_its_end() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "login", json!({"agentid": "4712"}));
    site.succeed(0, "setstate", json!({"agentid": "4712", "state": "auto"}));
    let call = site.talk("442079460000");
    site.succeed(0, "setstate", json!({"agentid": "4712", "state": "aux", "reasoncode": "1"}));
    let state = site.succeed(0, "queryagentstate", json!({}));
    assert_eq!((&state["state"], &state["talkstate"]), (&json!("auto"), &json!("oncall")));
    assert_eq!(site.refusal(0, "logout", json!({"agentid": "4712"})), "agent is on a call");
    site.board.far_hangup(site.now_ms, call).unwrap();
    assert_eq!(site.mode(0), WorkMode::Aux);
    assert_eq!(site.events(0), ["hangup", "agentstate"]);
}

#[test]
fn manual_goes_to_after_call_work_only_after_talking() {
    let mut site = Site::new(Profile::Full);

    site.succeed(0, "login", json!({"agentid": "4712"}));
    site.succeed(0, "setstate", json!({"agentid": "4712", "state": "manual"}));
    assert_eq!(site.succeed(1, "queryacdsplit", json!({"split": "1"}))["availableagents"], 1);
    let missed = site.ring(0, "442079460000");
    site.board.far_hangup(site.now_ms, missed).unwrap();
    assert_eq!(site.mode(0), WorkMode::Manual);
    let call = site.talk("442079460000");
    site.board.far_hangup(site.now_ms, call).unwrap();
    assert_eq!(site.mode(0), WorkMode::Acw);
    assert_eq!(site.refusal(0, "queryacdsplit", json!({})), "invalid split");
}
