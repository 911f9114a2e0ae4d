//! Each request of spec/ctisvr.md 2: its form on the wire, refused, unanswered, and lost with the connection.

use cordboard::input::{Action, ActionName};
use cordboard::secret::Secret;
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Fault, Profile, Side};
use serde_json::{Value, json};

use crate::world::{CALLER, COLLEAGUE, World};

/// A request that an action sends, and what the agent calls it.
struct Case {
    request: &'static str,
    world: fn() -> World,
    action: fn() -> Action,
    /// The frame without its id.
    frame: Value,
    /// How a notice names it.
    named: &'static str,
}

fn signed_out() -> World {
    World::new(Profile::Full).start()
}

fn idle() -> World {
    World::new(Profile::Full).logged_in()
}

fn ringing() -> World {
    let mut world = idle();
    world.ring(CALLER);
    world
}

fn talking() -> World {
    World::new(Profile::Full).talking()
}

fn holding() -> World {
    let mut world = talking();
    world.act(Action::Hold);
    world
}

fn consulting() -> World {
    World::new(Profile::Full).consulting()
}

fn in_conference() -> World {
    let mut world = consulting();
    world.act(Action::Conference("".into()));
    world
}

fn log_in() -> Action {
    Action::LogIn { agent_id: "4711".into(), password: "1234".into() }
}

fn mode(mode: WorkMode, reason: Option<&str>) -> Action {
    Action::SetMode { mode, reason: reason.map(Into::into), password: None }
}

fn frame(request: &str, fields: &Value) -> Value {
    let mut frame = json!({"request": request, "extension": "2611"});
    for (key, value) in fields.as_object().unwrap() {
        frame[key] = value.clone();
    }
    frame
}

fn case(
    request: &'static str,
    fields: &Value,
    world: fn() -> World,
    action: fn() -> Action,
    named: &'static str,
) -> Case {
    Case { request, world, action, frame: frame(request, fields), named }
}

fn cases() -> Vec<Case> {
    let state = |state: &str| json!({"agentid": "4711", "passwd": "1234", "state": state});
    let to = |number: &str| json!({ "destination": number });
    vec![
        case("login", &json!({"agentid": "4711", "passwd": "1234"}), signed_out, log_in, "Log-in"),
        case("logout", &json!({"agentid": "4711"}), idle, || Action::LogOut, "Log-out"),
        case("setstate", &state("auto"), idle, || mode(WorkMode::Auto, None), "The change to Available"),
        case("setstate", &state("manual"), idle, || mode(WorkMode::Manual, None), "The change to One call"),
        case("setstate", &state("acw"), idle, || mode(WorkMode::Acw, None), "The change to After call"),
        case(
            "setstate",
            &json!({"agentid": "4711", "passwd": "1234", "state": "aux", "reasoncode": "1"}),
            idle,
            || mode(WorkMode::Aux, Some("1")),
            "The change to Aux",
        ),
        case("makecall", &to("7722"), idle, || Action::Dial(" 7722 ".into()), "The call to 7722"),
        case(
            "consultation",
            &to("7722"),
            talking,
            || Action::Consult(COLLEAGUE.into()),
            "The consultation with 7722",
        ),
        case(
            "consultation",
            &to("7722"),
            talking,
            || Action::Dial(COLLEAGUE.into()),
            "The consultation with 7722",
        ),
        case("answer", &json!({}), ringing, || Action::Answer, "Answer"),
        case("hold", &json!({}), talking, || Action::Hold, "Hold"),
        case("retrieve", &json!({}), holding, || Action::Retrieve, "Resuming the call"),
        case("hangup", &json!({}), talking, || Action::Hangup, "Hang-up"),
        case("reconnect", &json!({}), consulting, || Action::Reconnect, "Going back to the held call"),
        case(
            "dropparty",
            &json!({"party": "7722"}),
            in_conference,
            || Action::DropParty("7722".into()),
            "Dropping 7722",
        ),
        case("transfer", &to(""), consulting, || Action::Transfer("".into()), "Transfer"),
        case("transfer", &to("7722"), talking, || Action::Transfer("7722".into()), "The transfer to 7722"),
        case("conference", &to(""), consulting, || Action::Conference("".into()), "Conference"),
        case("conference", &to("7722"), talking, || Action::Conference("7722".into()), "Adding 7722"),
        case(
            "dtmf",
            &json!({"digits": "12#"}),
            talking,
            || Action::SendDigits("12#".into()),
            "Sending digits",
        ),
        case("alternate", &json!({}), consulting, || Action::Alternate, "Switching the calls"),
    ]
}

/// What must not change when a request fails.
fn picture(world: &World) -> Value {
    let shared = world.shared();
    let calls: Vec<Value> =
        shared.calls.iter().map(|call| json!([call.number, call.state.word(), call.parties])).collect();
    json!([calls, shared.agent.agent_id, shared.agent.mode_text])
}

#[test]
fn each_request_has_exactly_its_fields() {
    for case in cases() {
        let mut world = (case.world)();
        world.act((case.action)());
        let mut sent = world.last(case.request);
        sent.as_object_mut().unwrap().remove("id").expect("every request has an id");
        assert_eq!(sent, case.frame);
        assert!(world.notices().is_empty(), "{}: {:?}", case.request, world.notices());
    }
}

#[test]
fn only_the_first_request_leaves_the_extension_out() {
    let world = consulting();
    for frame in world.requests(Side::A) {
        let expected = (frame["request"] != "myextension").then_some("2611");
        assert_eq!(frame["extension"].as_str(), expected, "{frame}");
    }
    let queries = ["startmonitor", "querydeviceinfo", "queryagentstate", "snapshot"];
    for request in queries {
        let mut sent = world.last(request);
        sent.as_object_mut().unwrap().remove("id");
        assert_eq!(sent, frame(request, &json!({})));
    }
}

#[test]
fn ids_differ_and_increase_below_two_to_the_fifteenth() {
    let mut world = consulting();
    world.wait(60_000);
    let ids: Vec<u64> = world.requests(Side::A).iter().map(|frame| frame["id"].as_u64().unwrap()).collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
    assert!(ids.iter().all(|id| *id < 1 << 15));
}

#[test]
fn ids_go_on_over_a_change_of_sides() {
    let mut world = idle();
    let last = world.requests(Side::A).last().unwrap()["id"].as_u64().unwrap();
    world.stop(Side::A);
    assert_eq!(world.requests(Side::B)[0]["id"].as_u64().unwrap(), last + 1);
}

#[test]
fn a_refused_request_is_named_with_the_servers_words_and_changes_nothing() {
    for case in cases() {
        let mut world = (case.world)();
        let before = picture(&world);
        world.refuse(case.request, "the switch says no");
        world.act((case.action)());
        let words = format!("{} failed: the switch says no.", case.named);
        assert!(world.says(&words), "{words} is not in {:?}", world.notices());
        world.wait(1_000);
        assert_eq!(picture(&world), before, "{}", case.request);
        assert_eq!(world.counted("refused"), 1);
        world.act((case.action)());
        assert!(!world.says(&words), "{}: what worked at last is not complained about", case.request);
    }
}

#[test]
fn a_request_without_an_answer_has_failed_after_five_seconds() {
    for case in cases() {
        let mut world = (case.world)();
        let before = picture(&world);
        world.lose(case.request);
        world.act((case.action)());
        world.wait(4_900);
        assert!(world.notices().is_empty(), "{}: {:?}", case.request, world.notices());
        world.wait(200);
        let words = format!("{} failed: no answer from the phone system", case.named);
        assert!(world.says(&words), "{words} is not in {:?}", world.notices());
        assert_eq!(picture(&world), before, "{}", case.request);
        assert_eq!(world.counted("unanswered"), 1);
    }
}

#[test]
fn a_request_whose_connection_is_lost_is_named() {
    // The agent is in Auto already: what was asked for is so.
    for case in cases().into_iter().filter(|case| case.named != "The change to Available") {
        let mut world = (case.world)();
        world.lose(case.request);
        world.act((case.action)());
        world.stop(Side::A);
        let named = format!("{} was not confirmed before the connection was lost", case.named);
        let settled = format!("{} did not come about: the connection was lost", case.named);
        assert!(world.says(&named) || world.says(&settled), "{}: {:?}", case.request, world.notices());
    }
}

#[test]
fn a_number_that_was_not_dialled_is_back_in_the_dial_field() {
    for case in cases() {
        let number = ["destination", "party"].iter().find_map(|key| case.frame[*key].as_str());
        let Some(number) = number.filter(|number| !number.is_empty()) else { continue };
        let mut refused = (case.world)();
        refused.refuse(case.request, "no");
        refused.act((case.action)());
        assert_eq!(refused.dial_field(), number, "{} refused", case.request);
        let mut unanswered = (case.world)();
        unanswered.lose(case.request);
        unanswered.act((case.action)());
        assert_eq!(unanswered.dial_field(), "");
        unanswered.wait(5_100);
        assert_eq!(unanswered.dial_field(), number, "{} unanswered", case.request);
        let mut cut = (case.world)();
        cut.lose(case.request);
        cut.act((case.action)());
        cut.stop(Side::A);
        assert_eq!(cut.dial_field(), number, "{} cut off", case.request);
    }
}

#[test]
fn a_second_press_before_the_reply_is_the_same_wish() {
    let mut world = talking();
    world.lose("hold");
    world.act(Action::Hold);
    world.act(Action::Hold);
    assert_eq!(world.count("hold"), 1);
}

#[test]
fn what_makes_no_sense_is_refused_in_words_and_not_sent() {
    type Begin = fn() -> World;
    let refused: [(Begin, Action, &str); 12] = [
        (signed_out, Action::LogOut, "Nobody is logged in"),
        (signed_out, mode(WorkMode::Auto, None), "Log in first"),
        (
            signed_out,
            Action::LogIn { agent_id: " ".into(), password: Secret::default() },
            "Type the agent id",
        ),
        (idle, log_in(), "logged in at this extension already"),
        (idle, Action::Answer, "No call is ringing"),
        (idle, Action::Hangup, "no call to hang up"),
        (idle, Action::Dial("abc".into()), "no digit"),
        (idle, Action::Dial(" ".into()), "no number"),
        (talking, Action::DropParty("".into()), "Type the number"),
        (talking, Action::Transfer("".into()), "Type the number"),
        (talking, Action::Consult(CALLER.into()), "a call with this number already"),
        (talking, Action::SendDigits("1a".into()), "Only the keys"),
    ];
    for (world, action, words) in refused {
        let mut world = world();
        let sent = world.requests(Side::A).len();
        world.act(action);
        assert!(world.says(words), "{words} is not in {:?}", world.notices());
        assert_eq!(world.requests(Side::A).len(), sent);
    }
}

#[test]
fn an_optional_request_that_the_site_switched_off_is_not_offered() {
    let mut world =
        World::new(Profile::Full).setting("/CtiSvr/disabledRequests", "dtmf,alternate").consulting();
    assert!(
        world
            .shared()
            .calls
            .iter()
            .all(|call| !call.can(ActionName::SendDigits) && !call.can(ActionName::Alternate))
    );
    world.act(Action::SendDigits("1".into()));
    assert!(world.says("can't send digits"));
    assert_eq!(world.count("dtmf"), 0);
}

#[test]
fn an_optional_request_that_is_refused_as_unknown_switches_itself_off() {
    let mut world = talking();
    world.refuse("dtmf", "unknown request");
    world.act(Action::SendDigits("1".into()));
    assert!(world.says("Sending digits failed"));
    assert!(!world.call().can(ActionName::SendDigits));
    world.act(Action::SendDigits("1".into()));
    assert_eq!(world.count("dtmf"), 1);
    world.refuse("hold", "not now");
    world.act(Action::Hold);
    assert!(world.call().can(ActionName::Hold), "another refusal switches nothing off");
}

#[test]
fn the_same_key_pressed_twice_before_the_reply_is_sent_twice() {
    let mut world = World::new(Profile::Full).talking();
    world.switchboard.fault_next(None, "dtmf", Fault::Delay(150));
    world.act(Action::SendDigits("1".into()));
    world.wait(120);
    world.act(Action::SendDigits("1".into()));
    world.wait(2_000);
    assert_eq!(world.count("dtmf"), 2);
}

#[test]
fn nobody_is_consulted_while_a_number_is_on_its_way() {
    let mut world = World::new(Profile::ConfirmedOnly).talking();
    world.switchboard.fault_next(None, "consultation", Fault::Delay(300));
    world.click_on(COLLEAGUE, "0035g00000AAAAA");
    assert!(world.adapter.check(&Action::Consult("2612".into())).is_err());
    world.act(Action::Consult("2612".into()));
    world.wait(3_000);
    assert_eq!(world.count("consultation"), 1);
}

#[test]
fn a_click_that_waited_for_the_other_side_is_named_where_a_number_before_it_is_unconfirmed() {
    let mut world = World::new(Profile::Full).warm().logged_in();
    world.wait(3_000);
    world.lose("makecall");
    world.act(Action::Dial(COLLEAGUE.into()));
    world.stop(Side::A);
    world.click("2612");
    world.wait(9_000);
    assert!(world.says("2612 was not dialled"), "{:?}", world.notices());
}
