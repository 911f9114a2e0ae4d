//! A side dies while an agent works: the warm standby, silence, what was in flight, what happened meanwhile, and the
//! way back (spec/ctisvr.md 3 to 6).

use cordboard::input::{Action, Input, PanelInput};
use cordboard::pages::view::PhoneState;
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Direction, Passive, PassiveHow, Profile, Side};

use crate::world::{ADDRESS, CALLER, COLLEAGUE, EXTENSION, World};

/// Within this the standby of a phone that is ready has opened and answered.
const WARMED_MS: u64 = 12_000;

/// An agent is logged in, and the backup stands by.
fn warm() -> World {
    warmed(World::new(Profile::Full).warm().logged_in())
}

/// An agent talks and has a call on hold, and the backup stands by.
fn talking() -> World {
    warmed(World::new(Profile::Full).warm().consulting())
}

fn warmed(mut world: World) -> World {
    world.wait(WARMED_MS);
    assert_eq!(world.standby(), "open, and answers");
    world
}

/// The words of what side B was asked.
fn asked_of_b(world: &World) -> Vec<String> {
    let words = world.requests(Side::B).into_iter();
    words.map(|frame| frame["request"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_standby_is_asked_for_nothing_but_signs_of_life() {
    let mut world = warm();
    world.wait(60_000);
    let asked = asked_of_b(&world);
    assert!((4..=6).contains(&asked.len()) && asked.iter().all(|word| word == "myextension"), "{asked:?}");
    assert_eq!(world.switchboard.clients(Side::B).len(), 1);
}

#[test]
fn a_cold_backup_is_not_opened_while_the_primary_serves() {
    let mut world = World::new(Profile::Full).warm().setting("/ServerInfo/standby", "cold").logged_in();
    world.wait(120_000);
    assert_eq!(world.switchboard.clients(Side::B).len(), 0);
    assert_eq!(world.standby(), "cold, as the settings say");
    world.stop(Side::A);
    world.wait(6_000);
    assert_eq!(
        (world.state(), world.shared().connection.to_string().as_str()),
        (PhoneState::Ready, "Connected to the backup server")
    );
}

#[test]
fn a_warm_backup_shows_agent_and_calls_within_a_third_of_a_second() {
    let mut world = talking();
    let before = world.states();
    world.stop(Side::A);
    assert_eq!(
        (world.state(), world.shared().connection.to_string().as_str()),
        (PhoneState::Ready, "Switching to the backup server")
    );
    world.wait(300);
    assert_eq!((world.state(), world.states()), (PhoneState::Ready, before));
    assert_eq!(world.shared().connection, "Connected to the backup server");
    assert!(!world.call().state_text.to_string().contains("as last seen"));
    assert!(world.notices().is_empty(), "nothing changed: {:?}", world.notices());
    let asked: Vec<String> = asked_of_b(&world).into_iter().filter(|word| word != "myextension").collect();
    assert_eq!(asked, ["startmonitor", "snapshot"], "what presses comes first");
    world.wait(5_000);
    assert!(asked_of_b(&world).contains(&"queryagentstate".to_owned()));
    assert_eq!(world.crm.pops(), 1);
    world.act(Action::Reconnect);
    assert_eq!(world.states(), ["connected", "ended"]);
}

#[test]
fn what_is_pressed_in_a_switch_is_not_done_to_other_calls_than_those_that_were_shown() {
    let mut world = talking();
    world.switchboard.mute_side(Side::A, true);
    world.switchboard.press(world.now_ms, EXTENSION, "reconnect", &serde_json::json!({})).unwrap();
    world.stop(Side::A);
    world.act(Action::Hangup);
    world.wait(300);
    assert_eq!((world.count("hangup"), world.states()), (0, vec!["connected", "ended"]));
    assert!(
        world.notices().join(" ").contains("What you pressed was not done: your calls changed meanwhile.")
    );
}

#[test]
fn an_available_agent_is_monitored_first_since_the_next_call_may_come() {
    let mut world = warm();
    world.stop(Side::A);
    world.wait(300);
    let asked: Vec<String> = asked_of_b(&world).into_iter().filter(|word| word != "myextension").collect();
    assert_eq!(asked, ["startmonitor", "snapshot"]);
    world.ring(CALLER);
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1));
}

/// How long it takes from the loss of side A until side B is told to monitor the extension.
fn until_monitored(world: &mut World) -> u64 {
    let since = world.now_ms;
    while !asked_of_b(world).contains(&"startmonitor".to_owned()) {
        world.wait(5);
        assert!(world.now_ms < since + 30_000, "not monitored: {:?}", asked_of_b(world));
    }
    world.now_ms - since
}

#[test]
fn a_server_that_answers_at_once_monitors_within_a_quarter_of_a_second_with_a_call_and_without() {
    for profile in [Profile::Full, Profile::ConfirmedOnly] {
        for mode in [WorkMode::Auto, WorkMode::Manual, WorkMode::Acw, WorkMode::Aux] {
            for calls in 0..3 {
                for seed in 0..4 {
                    let mut world = World::new(profile).warm();
                    world.now_ms += seed * 7;
                    let mut world = match calls {
                        0 => world.logged_in(),
                        1 => world.talking(),
                        _ => world.consulting(),
                    };
                    world.set_mode(mode, (mode == WorkMode::Aux).then_some("1"));
                    // The standby of a phone that has lost nothing yet opens soon.
                    world.wait(2_500);
                    world.stop(Side::A);
                    let took = until_monitored(&mut world);
                    assert!(took <= 250, "{profile:?}, {mode:?}, {calls} calls: {took} ms");
                }
            }
        }
    }
}

#[test]
fn a_cold_server_monitors_as_soon_as_it_is_open() {
    for calls in [false, true] {
        let world = World::new(Profile::Full).warm().setting("/ServerInfo/standby", "cold");
        let mut world = if calls { world.talking() } else { world.logged_in() };
        world.stop(Side::A);
        while world.switchboard.clients(Side::B).is_empty() {
            world.wait(5);
        }
        let took = until_monitored(&mut world);
        assert!(took <= 10, "{took} ms after its socket opened");
    }
}

#[test]
fn a_call_that_rings_right_after_a_switch_pops_whatever_the_agent_does() {
    for mode in [WorkMode::Auto, WorkMode::Acw, WorkMode::Aux] {
        let mut world = World::new(Profile::Full).warm().logged_in();
        world.set_mode(mode, (mode == WorkMode::Aux).then_some("1"));
        let mut world = warmed(world);
        world.stop(Side::A);
        world.wait(250);
        world.ring(CALLER);
        assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1), "{mode:?}");
        world.act(Action::Answer);
        world.wait(20);
        assert_eq!(world.states(), ["connected"], "a press does not wait for the others");
    }
}

#[test]
fn an_agent_who_can_get_no_call_is_monitored_at_once_and_leaves_the_rest_for_later() {
    let mut world = World::new(Profile::Full).warm().logged_in();
    world.set_mode(WorkMode::Aux, Some("1"));
    let mut world = warmed(world);
    world.stop(Side::A);
    world.wait(900);
    let asked: Vec<String> = asked_of_b(&world).into_iter().filter(|word| word != "myextension").collect();
    assert_eq!(asked, ["startmonitor"]);
    world.wait(2_500);
    assert_eq!(
        (world.state(), world.shared().agent.mode_text.to_string().as_str()),
        (PhoneState::Ready, "Aux: Lunch")
    );
}

#[test]
fn what_follows_waits_where_the_server_answers_slowly() {
    let ready_after = |delay: u64, seed: u64| {
        let mut world = World::new(Profile::Full).warm();
        world.now_ms += seed * 7;
        let mut world = warmed(world.talking());
        world.switchboard.fault_next(Some(Side::B), "startmonitor", cordboard_simulator::Fault::Delay(delay));
        world.stop(Side::A);
        until_monitored(&mut world);
        let since = world.now_ms;
        while !asked_of_b(&world).contains(&"snapshot".to_owned()) {
            world.wait(5);
        }
        let took = world.now_ms - since;
        world.wait(100);
        assert_eq!((world.state(), world.states()), (PhoneState::Ready, vec!["connected"]));
        took
    };
    assert!((200..=210).contains(&ready_after(200, 1)), "quick: at once");
    let slow: Vec<u64> = (0..12).map(|seed| ready_after(1_000, seed)).collect();
    let (least, most) = (slow.iter().min().unwrap(), slow.iter().max().unwrap());
    assert!(
        *least >= 1_000 && *most <= 3_010 && most - least > 1_000,
        "spread over twice its time: {slow:?}"
    );
}

#[test]
fn a_server_that_tells_no_calls_is_asked_once_for_them_and_monitors_all_the_same() {
    let mut world = warmed(World::new(Profile::ConfirmedOnly).warm().talking());
    world.stop(Side::A);
    world.wait(5_000);
    let asked: Vec<String> = asked_of_b(&world).into_iter().filter(|word| word != "myextension").collect();
    assert_eq!(asked[..3], ["startmonitor", "snapshot", "querydeviceinfo"], "{asked:?}");
    assert_eq!(asked.iter().filter(|word| *word == "startmonitor").count(), 1);
    assert!(world.says("your calls can't be seen from here now: check your phone."), "{:?}", world.notices());
    assert_eq!((world.state(), world.states()), (PhoneState::Ready, vec!["connected"]));
}

#[test]
fn a_work_mode_that_changed_during_a_switch_is_told_when_the_new_side_says_it() {
    let mut world = warm();
    world.switchboard.mute_side(Side::A, true);
    let login = serde_json::json!({ "agentid": "4711", "state": "aux", "reasoncode": "1" });
    world.switchboard.press(world.now_ms, EXTENSION, "setstate", &login).unwrap();
    world.stop(Side::A);
    world.wait(300);
    assert!(!world.says("was gone for"), "nothing is known to have changed: {:?}", world.notices());
    world.wait(5_000);
    assert!(world.says("your work mode changed meanwhile."), "{:?}", world.notices());
}

#[test]
fn a_call_that_ended_during_a_switch_is_told_in_the_line_and_logged_once() {
    let mut world = warmed(World::new(Profile::Full).warm().talking());
    world.switchboard.half_open_side(Side::A, true);
    world.switchboard.drop_all_calls(world.now_ms);
    world.wait(5_000);
    assert_eq!((world.states(), world.crm.all("saveLog").len()), (vec!["ended"], 1));
    assert!(world.says(" s; one call ended meanwhile."), "{:?}", world.notices());
}

#[test]
fn a_call_that_rang_into_the_silence_is_popped_once_on_the_other_side() {
    let mut world = warm();
    world.switchboard.half_open_side(Side::A, true);
    world.ring(CALLER);
    assert_eq!(world.crm.pops(), 0, "nobody told");
    world.wait(5_000);
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1));
    assert!(world.says(" s; one call began meanwhile."), "{:?}", world.notices());
    world.wait(60_000);
    assert_eq!(world.crm.pops(), 1);
}

#[test]
fn a_side_that_falls_silent_is_left_within_five_seconds_and_its_socket_closed() {
    let mut world = talking();
    let before = world.states();
    world.switchboard.half_open_side(Side::A, true);
    world.wait(4_600);
    assert_eq!(world.shared().connection, "Connected to the backup server");
    assert_eq!((world.state(), world.states(), world.crm.pops()), (PhoneState::Ready, before, 1));
    assert!(world.failure_of_primary().contains("fell silent"));
    assert_eq!(world.switchboard.clients(Side::A).len(), 0);
}

#[test]
fn a_heartbeat_of_ten_seconds_asks_less_and_notices_later() {
    let mut world =
        warmed(World::new(Profile::Full).warm().setting("/ServerInfo/heartbeatSeconds", "10").logged_in());
    world.set_mode(WorkMode::Manual, None);
    world.switchboard.half_open_side(Side::A, true);
    world.wait(8_000);
    assert_eq!(world.shared().connection, "Connected");
    world.wait(5_000);
    assert_eq!(world.shared().connection, "Connected to the backup server");
}

#[test]
fn a_silent_side_is_kept_while_the_other_is_silent_too() {
    let mut world = talking();
    world.switchboard.half_open_side(Side::A, true);
    world.switchboard.half_open_side(Side::B, true);
    world.wait(10_000);
    assert_eq!(
        (world.state(), world.shared().connection.to_string().as_str()),
        (PhoneState::Ready, "Connected")
    );
    world.switchboard.half_open_side(Side::B, false);
    world.wait(30_000);
    assert_eq!(world.shared().connection, "Connected to the backup server");
}

#[test]
fn a_start_order_has_four_seconds_in_all() {
    let mut world = World::new(Profile::Full);
    world.switchboard.fault_next(Some(Side::A), "myextension", cordboard_simulator::Fault::Delay(3_000));
    world.switchboard.fault_next(Some(Side::A), "startmonitor", cordboard_simulator::Fault::Delay(3_000));
    let mut world = world.start();
    world.wait(4_100);
    assert_eq!(world.shared().connection, "Connected to the backup server");
    assert!(world.failure_of_primary().contains("did not answer startmonitor"));
}

#[test]
fn a_call_whose_making_was_not_confirmed_is_settled_by_the_snapshot_and_made_once() {
    // The request was carried out, and its side died before it could say so.
    let mut made = warm();
    made.switchboard.fault_next(Some(Side::A), "makecall", cordboard_simulator::Fault::Silence);
    made.act(Action::Dial(COLLEAGUE.into()));
    drop(made.switchboard.take_outputs());
    made.stop(Side::A);
    made.wait(300);
    assert_eq!(made.shared().calls.len(), 1);
    assert_eq!((made.call().number.as_str(), made.count("makecall")), (COLLEAGUE, 1));
    assert!(!made.says("not confirmed") && !made.says("did not come about"), "{:?}", made.notices());
    // The request was lost with its side.
    let mut lost = warm();
    lost.lose("makecall");
    lost.act(Action::Dial(COLLEAGUE.into()));
    lost.stop(Side::A);
    assert!(
        lost.says("The call to 7722 was not confirmed before the connection was lost: check your phone.")
    );
    assert_eq!(lost.dial_field(), "", "not yet known");
    lost.wait(300);
    assert!(lost.says("The call to 7722 did not come about: the connection was lost."));
    assert_eq!((lost.dial_field().as_str(), lost.count("makecall"), lost.states().len()), (COLLEAGUE, 1, 0));
    lost.wait(60_000);
    assert_eq!(lost.count("makecall"), 1, "nothing is dialled by itself");
}

#[test]
fn while_a_call_is_not_confirmed_no_other_is_dialled() {
    let mut world = warm();
    world.lose("makecall");
    world.act(Action::Dial(COLLEAGUE.into()));
    world.switchboard.stop_side(Side::B);
    world.stop(Side::A);
    world.wait(1_000);
    world.click("+44 20 7946 0999");
    world.switchboard.start_side(Side::B);
    world.wait(8_000);
    assert_eq!(world.state(), PhoneState::Ready);
    world.wait(1_000);
    assert_eq!(world.count("makecall"), 1);
}

#[test]
fn a_transfer_whose_side_died_is_told_to_the_agent_or_settled_by_the_snapshot() {
    let mut done = talking();
    done.switchboard.fault_next(Some(Side::A), "transfer", cordboard_simulator::Fault::Silence);
    done.act(Action::Transfer("".into()));
    drop(done.switchboard.take_outputs());
    done.stop(Side::A);
    done.wait(300);
    assert_eq!(done.states(), ["ended"]);
    assert!(!done.says("not confirmed") && !done.says("did not come about"), "{:?}", done.notices());
    let mut lost = talking();
    lost.lose("transfer");
    lost.act(Action::Transfer("".into()));
    lost.stop(Side::A);
    lost.wait(300);
    assert!(lost.says("Transfer did not come about"), "{:?}", lost.notices());
}

#[test]
fn a_work_mode_whose_side_died_is_settled_by_what_the_new_side_says() {
    let mut done = warm();
    done.switchboard.fault_next(Some(Side::A), "setstate", cordboard_simulator::Fault::Silence);
    done.set_mode(WorkMode::Aux, Some("1"));
    done.stop(Side::A);
    done.wait(3_500);
    assert_eq!(done.shared().agent.mode_text, "Aux: Lunch");
    assert!(!done.says("Aux was not confirmed") && !done.says("did not come about"), "{:?}", done.notices());
    let mut lost = warm();
    lost.lose("setstate");
    lost.set_mode(WorkMode::Aux, Some("1"));
    lost.stop(Side::A);
    lost.wait(300);
    assert!(lost.says("Aux did not come about"), "{:?}", lost.notices());
}

#[test]
fn an_idle_phone_goes_back_to_the_primary_after_it_has_answered_long_enough() {
    let mut world = warm();
    world.stop(Side::A);
    world.wait(10_000);
    world.switchboard.start_side(Side::A);
    world.wait(60_000);
    assert_eq!(world.shared().connection, "Connected to the backup server", "not at once");
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.wait(300_000);
    assert_eq!(world.shared().connection, "Connected to the backup server", "not during a call");
    world.far_hangs_up(call);
    world.wait(10_000);
    assert_eq!((world.shared().connection.to_string().as_str(), world.crm.pops()), ("Connected", 1));
    assert_eq!((world.switchboard.clients(Side::A).len(), world.state()), (1, PhoneState::Ready));
    world.wait(10_000);
    assert_eq!(world.switchboard.clients(Side::B).len(), 1, "the backup stands by again");
}

#[test]
fn a_cold_primary_is_opened_for_the_return_only() {
    let mut world = World::new(Profile::Full).warm().setting("/ServerInfo/standby", "cold").logged_in();
    world.wait(700_000);
    world.stop(Side::A);
    world.wait(6_000);
    world.switchboard.start_side(Side::A);
    world.wait(50_000);
    assert_eq!(world.switchboard.clients(Side::A).len(), 0);
    world.wait(30_000);
    assert_eq!(world.shared().connection, "Connected");
    assert_eq!(world.switchboard.clients(Side::B).len(), 0);
}

#[test]
fn a_site_that_wants_no_return_stays_on_the_backup() {
    let mut world =
        warmed(World::new(Profile::Full).warm().setting("/ServerInfo/returnSeconds", "0").logged_in());
    world.stop(Side::A);
    world.wait(1_000);
    world.switchboard.start_side(Side::A);
    world.wait(3_600_000);
    assert_eq!(world.shared().connection, "Connected to the backup server");
}

#[test]
fn a_primary_that_flaps_is_held_off_longer_each_time() {
    let mut world = warm();
    let mut waits = Vec::new();
    for _ in 0..3 {
        world.stop(Side::A);
        world.wait(1_000);
        world.switchboard.start_side(Side::A);
        let since = world.now_ms;
        while world.shared().connection != "Connected" {
            world.wait(1_000);
        }
        waits.push((world.now_ms - since) / 1_000);
        // The standby is up again before the primary falls again.
        world.wait(WARMED_MS);
    }
    assert!(waits[1] > waits[0] + 60 && waits[2] > waits[1] + 120, "{waits:?}");
}

#[test]
fn a_server_that_takes_one_client_per_address_turns_warm_off_and_keeps_serving() {
    let mut world = World::new(Profile::Full).warm();
    world.switchboard.one_client_per_address(true);
    let mut world = world.talking();
    world.wait(30_000);
    assert_eq!((world.state(), world.states()), (PhoneState::Ready, vec!["connected"]));
    assert_eq!(world.shared().connection, "Connected");
    let why = world.standby();
    assert!(
        why.contains("off for this session: the primary server closed when the other was opened"),
        "{why}"
    );
    let opened = world.switchboard.clients(Side::B).len();
    world.wait(600_000);
    assert_eq!((opened, world.switchboard.clients(Side::B).len()), (0, 0));
    world.stop(Side::A);
    world.wait(6_000);
    assert_eq!(world.shared().connection, "Connected to the backup server", "cold from now on");
}

#[test]
fn an_address_that_a_standby_takes_away_turns_warm_off() {
    let mut world = World::new(Profile::Full).warm().logged_in();
    while world.switchboard.clients(Side::B).is_empty() {
        world.wait(50);
    }
    world.switchboard.map_address(ADDRESS, None);
    world.wait(1_500);
    world.switchboard.map_address(ADDRESS, Some("2611"));
    assert!(world.standby().contains("lost this address when the other was opened"));
    world.wait(35_000);
    assert_eq!(world.state(), PhoneState::Ready);
}

#[test]
fn a_probe_that_tells_another_extension_starts_the_phone_again() {
    let mut world = warm();
    world.switchboard.map_address(ADDRESS, Some("2612"));
    world.wait(3_000);
    assert_eq!(world.shared().agent.extension, "2612");
    assert_eq!(world.last("startmonitor")["extension"], "2612");
}

#[test]
fn a_standby_that_refuses_is_no_warning_to_the_agent() {
    for how in [PassiveHow::Connections, PassiveHow::Requests] {
        let mut world = World::new(Profile::Full).warm();
        world.switchboard.passive_backup(Some(Passive { how, after_ms: 3_000 }));
        let mut world = world.logged_in();
        world.wait(300_000);
        assert!(world.notices().is_empty(), "{:?}", world.notices());
        world.stop(Side::A);
        world.wait(15_000);
        assert_eq!(world.shared().connection, "Connected to the backup server", "{how:?}");
        assert_eq!(world.state(), PhoneState::Ready, "{how:?}");
    }
}

#[test]
fn what_a_standby_says_goes_no_further_than_a_sign_of_life() {
    let mut world = World::new(Profile::Full).warm();
    world.switchboard.split_brain(true);
    let mut world = warmed(world.logged_in());
    world.ring(CALLER);
    world.wait(2_000);
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1));
    assert_eq!(world.counted("stale"), 0);
    world.act(Action::Answer);
    world.stop(Side::A);
    world.wait(5_000);
    assert_eq!((world.states(), world.crm.pops()), (vec!["connected"], 1));
}

#[test]
fn a_machine_that_slept_does_not_blame_the_server() {
    let mut world = talking();
    world.now_ms += 3_600_000;
    world.feed(Input::ClockJumped);
    world.wait(10_000);
    assert_eq!(
        (world.shared().connection.to_string().as_str(), world.state()),
        ("Connected", PhoneState::Ready)
    );
}

#[test]
fn a_page_that_is_shown_again_asks_at_once() {
    let mut world = warm();
    world.wait(700);
    let asked = world.count("myextension");
    world.input(PanelInput::Visible(true));
    world.settle();
    assert_eq!(world.count("myextension"), asked + 1);
}

#[test]
fn both_sides_down_for_a_minute_is_over_within_ten_seconds() {
    let mut worst = 0;
    for seed in 0..30 {
        let mut world = World::new(Profile::Full).warm();
        world.now_ms += seed * 7;
        let mut world = warmed(world.talking());
        world.switchboard.stop_side(Side::B);
        world.stop(Side::A);
        world.wait(60_000);
        assert_eq!(world.state(), PhoneState::Offline);
        world.switchboard.start_side(Side::A);
        world.switchboard.start_side(Side::B);
        let since = world.now_ms;
        while world.state() != PhoneState::Ready {
            world.wait(100);
        }
        worst = worst.max(world.now_ms - since);
        assert_eq!((world.states(), world.crm.pops()), (vec!["connected"], 1));
    }
    // A browser holds an attempt for up to five seconds more.
    assert!(worst <= 5_100, "{worst} ms");
}

#[test]
fn a_frame_that_is_lost_on_the_line_is_no_silence() {
    let mut world = talking();
    world.switchboard.set_line(
        Side::A,
        Direction::Out,
        cordboard_simulator::Line {
            drop: cordboard_simulator::Odds::next(1),
            ..cordboard_simulator::Line::default()
        },
    );
    world.wait(30_000);
    assert_eq!(world.shared().connection, "Connected");
}

#[test]
fn nothing_on_the_page_moves_while_the_sides_change() {
    for profile in [Profile::Full, Profile::ConfirmedOnly] {
        let mut world = warmed(World::new(profile).warm().consulting());
        let before = world.shared();
        world.stop(Side::A);
        let mut during = world.shared();
        assert_eq!(during.connection, "Switching to the backup server");
        during.connection.clone_from(&before.connection);
        assert_eq!(during, before, "{profile:?}");
    }
}

#[test]
fn what_is_pressed_while_the_sides_change_is_done_once_on_the_new_side() {
    let mut world = warmed(World::new(Profile::Full).warm().talking());
    world.stop(Side::A);
    world.act(Action::Hold);
    assert_eq!((world.count("hold"), world.notices().len()), (0, 0));
    world.wait(300);
    assert_eq!((world.states(), world.switchboard.request_count(Side::B, "hold")), (vec!["held"], 1));
}

#[test]
fn what_is_pressed_while_the_sides_change_is_told_when_no_side_is_left() {
    let mut world = warmed(World::new(Profile::Full).warm().talking());
    world.stop(Side::A);
    world.act(Action::Hold);
    world.stop(Side::B);
    assert!(world.says("What you pressed last was not done"), "{:?}", world.notices());
    world.switchboard.start_side(Side::B);
    world.wait(20_000);
    assert_eq!((world.states(), world.count("hold")), (vec!["connected"], 0));
}
