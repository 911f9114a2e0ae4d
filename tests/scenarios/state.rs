//! The whole state as JSON: what recordings begin with. An adapter that is read back goes on as the first one would.

use cordboard::ids::SocketId;
use cordboard::input::{Action, Close, Field, Input, SocketEvent};
use cordboard::work_mode::WorkMode;
use cordboard::{Adapter, json};
use cordboard_simulator::{Profile, Side};

use crate::world::{COLLEAGUE, World, note_of};

/// The world goes on with a second adapter beside the first one, read back from its state.
fn with_twin(mut world: World) -> World {
    let state = serde_json::to_string(&world.adapter).unwrap();
    assert_eq!(json::write(&world.adapter), state, "the panel writes it like this");
    let twin: Adapter = serde_json::from_str(&state).unwrap();
    assert_eq!(serde_json::to_string(&twin).unwrap(), state);
    world.twin = Some(twin);
    world
}

/// A state tells of a password only that there is one: with this one nothing differs.
fn logged_in(profile: Profile) -> World {
    let mut world = World::new(profile).start();
    world.act(Action::LogIn { agent_id: "4711".into(), password: "secret".into() });
    world.set_mode(WorkMode::Auto, None);
    world
}

/// Something of everything: a call with its log and note, a consultation, a lost side, waits, refusals.
fn a_busy_hour(world: &mut World) {
    world.ring("+442079460001");
    world.act(Action::Answer);
    world.act(Action::Consult(COLLEAGUE.into()));
    world.wait(2_500);
    world.act(Action::Reconnect);
    world.set_mode(WorkMode::Aux, Some("1"));
    if let Some(call) = world.shared().calls.first() {
        world.type_into(note_of(call), "call again on Monday");
    }
    world.refuse("hold", "not now");
    world.act(Action::Hold);
    world.stop(Side::A);
    world.wait(3_000);
    world.stop(Side::B);
    world.wait(30_000);
    world.click("(212) 555-0100");
    world.network(false);
    world.network(true);
    world.feed(Input::Socket(SocketId(1), SocketEvent::Closed(Close::default())));
    world.feed(Input::ClockJumped);
    world.type_into(Field::Dial, "5551234");
    world.act(Action::PhoneIsIdle);
    world.switchboard.start_side(Side::A);
    world.switchboard.start_side(Side::B);
    world.wait(90_000);
}

#[test]
fn a_fresh_adapter_is_read_back_and_goes_on_alike() {
    let adapter = Adapter::new(u32::MAX);
    let state = serde_json::to_string(&adapter).unwrap();
    let twin: Adapter = serde_json::from_str(&state).unwrap();
    assert_eq!(serde_json::to_string(&twin).unwrap(), state);
}

#[test]
fn an_adapter_read_back_at_any_moment_goes_on_alike() {
    for profile in [Profile::Full, Profile::ConfirmedOnly, Profile::Renamed] {
        a_busy_hour(&mut with_twin(logged_in(profile)));
        let mut world = logged_in(profile);
        world.ring("+442079460000");
        a_busy_hour(&mut with_twin(world));
        let mut world = logged_in(profile);
        world.act(Action::Dial(COLLEAGUE.into()));
        world.lose("hold");
        world.act(Action::Hold);
        let mut world = with_twin(world);
        a_busy_hour(&mut world);
        a_busy_hour(&mut with_twin(world));
    }
}

#[test]
fn nothing_of_a_password_is_in_the_state() {
    let mut world = World::new(Profile::default()).start();
    world.lose("login");
    world.act(Action::LogIn { agent_id: "4711".into(), password: "geheim".into() });
    assert!(!serde_json::to_string(&world.adapter).unwrap().contains("geheim"), "while it is asked");
    world.act(Action::LogIn { agent_id: "4711".into(), password: "geheim".into() });
    let state = serde_json::to_string(&world.adapter).unwrap();
    assert!(state.contains("secret") && !state.contains("geheim"), "while it is known");
}
