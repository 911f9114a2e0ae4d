use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::input::Close;

const GREETING_2: &str = r#"0{"sid":"a","upgrades":[],"pingInterval":25000,"pingTimeout":20000}"#;
const GREETING_4: &str =
    r#"0{"sid":"a","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000}"#;

fn at(mono_ms: u64) -> Now {
    Now { mono_ms, wall_ms: mono_ms }
}

/// A connection, and what it sent.
struct World {
    io: SocketIo,
    now: u64,
    sent: Vec<String>,
    opened: Vec<String>,
    closed: u32,
}

impl World {
    fn new(version: Version, namespace: &str) -> Self {
        let mut world =
            Self { io: SocketIo::new(1), now: 1_000, sent: Vec::new(), opened: Vec::new(), closed: 0 };
        let options = Options {
            origin: "wss://shuttle.example:8888".into(),
            path: "/socket.io/".into(),
            namespace: namespace.into(),
            version,
        };
        let mut effects = Vec::new();
        world.io.start(at(world.now), &options, &mut effects);
        world.perform(effects);
        world
    }

    /// Greeted by a server of protocol 3, in its namespace.
    fn old() -> Self {
        let mut world = Self::new(Version::Auto, "/");
        assert_eq!(world.open(GREETING_2), Change::None);
        assert_eq!(world.text("40"), Change::Joined);
        world
    }

    /// The same of protocol 4.
    fn new_one() -> Self {
        let mut world = Self::new(Version::Auto, "/");
        world.open(GREETING_4);
        assert_eq!(world.text(r#"40{"sid":"b"}"#), Change::Joined);
        world.sent.clear();
        world
    }

    fn perform(&mut self, effects: Effects) {
        for effect in effects {
            match effect {
                Effect::OpenSocket { url, .. } => self.opened.push(url.into()),
                Effect::Send(_, text) => self.sent.push(text.into()),
                Effect::CloseSocket(_) => self.closed += 1,
                other => panic!("{other:?}"),
            }
        }
    }

    fn event(&mut self, event: SocketEvent) -> Change {
        let id = self.io.socket_id().expect("a socket");
        let mut effects = Vec::new();
        let change = self.io.socket(at(self.now), id, event, &mut effects);
        self.perform(effects);
        change
    }

    fn open(&mut self, greeting: &str) -> Change {
        self.event(SocketEvent::Opened);
        self.text(greeting)
    }

    fn text(&mut self, text: &str) -> Change {
        self.event(SocketEvent::Text(text.into()))
    }

    fn close(&mut self, code: u16) -> Change {
        self.event(SocketEvent::Closed(Close { code, reason: "".into() }))
    }

    /// Time goes to the next deadline, and what was due is done.
    fn due(&mut self) -> Change {
        self.now = self.io.next_deadline().expect("a deadline").max(self.now);
        self.tick()
    }

    fn tick(&mut self) -> Change {
        let mut effects = Vec::new();
        let change = self.io.tick(at(self.now), &mut effects);
        self.perform(effects);
        change
    }

    fn emit(&mut self) -> u32 {
        let mut effects = Vec::new();
        let ack =
            self.io.emit(at(self.now), "AgentCTI", &json!({ "url": "x" }), &mut effects).expect("joined");
        self.perform(effects);
        ack
    }
}

#[test]
fn a_server_of_protocol_3_is_known_by_joining_without_being_asked() {
    let world = World::old();
    assert_eq!(world.opened, ["wss://shuttle.example:8888/socket.io/?EIO=4&transport=websocket"]);
    assert!(world.sent.is_empty(), "a second 40 would bring each event twice: {:?}", world.sent);
    assert_eq!(world.io.speaks(), Version::Three);
}

#[test]
fn a_server_of_protocol_4_is_asked_at_once() {
    let mut world = World::new(Version::Auto, "/");
    world.open(GREETING_4);
    assert_eq!(world.sent, ["40"]);
    assert_eq!(world.text(r#"40{"sid":"b"}"#), Change::Joined);
    assert_eq!(world.io.speaks(), Version::Four);
}

#[test]
fn an_early_server_of_protocol_4_that_tells_no_payload_is_asked_after_a_moment() {
    let mut world = World::new(Version::Auto, "/");
    world.open(GREETING_2);
    assert_eq!(world.due(), Change::None);
    assert_eq!((world.now, world.sent.as_slice()), (1_300, &["40".to_owned()][..]));
    assert_eq!(world.text(r#"40{"sid":"b"}"#), Change::Joined);
}

#[test]
fn a_namespace_is_joined_with_and_without_a_comma() {
    for (greeting, joined) in
        [(GREETING_2, "40/cti"), (GREETING_2, "40/cti,"), (GREETING_4, r#"40/cti,{"sid":"b"}"#)]
    {
        let mut world = World::new(Version::Auto, "/cti");
        world.open(greeting);
        if greeting == GREETING_2 {
            assert_eq!(world.text("40"), Change::None);
        }
        assert_eq!(world.sent, ["40/cti,"]);
        assert_eq!(world.text(joined), Change::Joined);
        assert_eq!(world.text(r#"42["ringing",{}]"#), Change::None, "an event of another namespace");
        assert!(matches!(world.text(r#"42/cti,["ringing",{}]"#), Change::Event(..)));
    }
}

#[test]
fn a_fixed_version_is_asked_for_and_a_wrong_one_is_told_in_words() {
    let mut world = World::new(Version::Three, "/");
    assert!(world.opened[0].contains("EIO=3&"));
    world.event(SocketEvent::Opened);
    // What protocol 4 says to protocol 3 is no WebSocket frame.
    assert_eq!(world.close(1006), Change::Lost(Reason::WrongVersion));
    assert!(Reason::WrongVersion.words().to_string().contains("/Shuttle/eio"));
    let mut world = World::new(Version::Four, "/");
    world.open(GREETING_2);
    assert_eq!(world.text("40"), Change::Lost(Reason::WrongVersion));
    assert_eq!(world.closed, 1);
}

#[test]
fn a_wrong_version_and_a_farewell_are_not_tried_again_within_a_minute() {
    let mut world = World::new_one();
    assert_eq!(world.text("41"), Change::Lost(Reason::Left));
    let before = world.now;
    let mut effects = Vec::new();
    world.io.look(at(world.now), &mut effects);
    assert!(effects.is_empty(), "a look at the page does not hammer");
    world.due();
    assert!(world.now >= before + 60_000);
    assert_eq!(world.opened.len(), 2);
}

#[test]
fn a_refusal_is_told_in_the_servers_words_and_not_tried_again() {
    for refusal in [r#"44"Invalid namespace""#, r#"44{"message":"Invalid namespace"}"#] {
        let mut world = World::new(Version::Auto, "/");
        world.open(GREETING_4);
        assert_eq!(world.text(refusal), Change::Lost(Reason::Refused("Invalid namespace".into())));
        assert_eq!(world.io.next_deadline(), None);
        let mut effects = Vec::new();
        world.io.network(at(world.now), true, &mut effects);
        assert!(effects.is_empty());
        world.io.retry(at(world.now), &mut effects);
        assert!(matches!(effects.as_slice(), [Effect::OpenSocket { .. }]), "somebody asked for it");
    }
}

#[test]
fn to_protocol_3_we_ping_and_a_server_without_pong_is_silent() {
    let mut world = World::old();
    assert_eq!(world.due(), Change::None);
    assert_eq!((world.now, world.sent.as_slice()), (26_000, &["2".to_owned()][..]));
    world.now += 1_000;
    world.text("3");
    assert_eq!(world.due(), Change::None);
    assert_eq!((world.now, world.sent.len()), (52_000, 2));
    assert_eq!(world.due(), Change::Lost(Reason::Silent));
    assert_eq!(world.now, 72_000);
}

#[test]
fn protocol_4_pings_us_and_a_server_without_ping_is_silent() {
    let mut world = World::new_one();
    world.now += 25_000;
    world.text("2");
    assert_eq!(world.sent, ["3"]);
    assert_eq!(world.due(), Change::Lost(Reason::Silent));
    assert_eq!(world.now, 26_000 + 45_000);
}

#[test]
fn a_deadline_that_was_slept_through_is_no_silence() {
    let mut world = World::new_one();
    world.now += 600_000;
    assert_eq!(world.tick(), Change::None);
    assert_eq!(world.due(), Change::Lost(Reason::Silent), "nothing came after the sleep either");
    let mut world = World::old();
    world.now += 600_000;
    assert_eq!(world.tick(), Change::None);
    assert_eq!(world.sent, ["2"]);
}

#[test]
fn events_come_with_their_arguments_and_get_the_answer_they_want() {
    let mut world = World::new_one();
    let change = world.text(r#"42["ringing",{"uniqueid":"1.2"}]"#);
    assert_eq!(change, Change::Event("ringing".into(), vec![json!({ "uniqueid": "1.2" })]));
    assert!(matches!(world.text(r#"420["withack",{"q":1}]"#), Change::Event(..)));
    assert_eq!(world.sent, ["430[]"]);
}

#[test]
fn an_event_of_ours_is_answered_once_or_not_at_all() {
    let mut world = World::new_one();
    let (first, second) = (world.emit(), world.emit());
    assert_eq!(world.sent[0], format!(r#"42{first}["AgentCTI",{{"url":"x"}}]"#));
    assert_eq!(
        world.text(&format!(r#"43{first}["ok"]"#)),
        Change::Answered(first, vec![Value::String("ok".into())])
    );
    assert_eq!(world.text(&format!(r#"43{first}["ok"]"#)), Change::None);
    assert_eq!(world.due(), Change::Unanswered(second));
    assert_eq!(world.now, 11_000);
    let third = world.emit();
    world.close(1006);
    assert_eq!(
        world.tick(),
        Change::Unanswered(third),
        "what was lost with the connection is not sent again"
    );
    let mut effects = Vec::new();
    assert_eq!(world.io.emit(at(world.now), "AgentCTI", &json!({}), &mut effects), None);
}

#[test]
fn exactly_the_binary_frames_that_were_announced_are_skipped() {
    let mut world = World::new_one();
    assert_eq!(
        world.text(r#"452-["bin",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}]"#),
        Change::None
    );
    for _ in 0..2 {
        assert_eq!(world.event(SocketEvent::Binary), Change::None);
    }
    assert_eq!(world.io.counters().garbage, 0);
    assert!(matches!(world.text(r#"42["up",{}]"#), Change::Event(..)));
    world.event(SocketEvent::Binary);
    assert_eq!(world.io.counters().garbage, 1, "one that nobody announced");
    assert_eq!(world.io.counters().binary, 1);
}

#[test]
fn waits_grow_to_five_seconds_and_start_anew_after_success() {
    let mut world = World::new(Version::Auto, "/");
    let mut waits = Vec::new();
    for _ in 0..8 {
        assert!(matches!(world.close(1006), Change::Lost(Reason::NotReached(_))));
        let before = world.now;
        world.due();
        waits.push(world.now - before);
    }
    assert!((500..=1_500).contains(&waits[0]), "{waits:?}");
    assert!(waits.iter().all(|wait| (500..=7_500).contains(wait)), "{waits:?}");
    assert!(waits[4..].iter().all(|wait| *wait >= 2_500), "{waits:?}");
    assert_eq!(world.opened.len(), 9);
    world.open(GREETING_2);
    world.text("40");
    world.close(1006);
    let before = world.now;
    world.due();
    assert!(world.now - before <= 1_500);
}

#[test]
fn a_look_and_the_network_shorten_a_wait() {
    let mut world = World::new(Version::Auto, "/");
    world.close(1006);
    let mut effects = Vec::new();
    world.io.network(at(world.now), false, &mut effects);
    assert_eq!(world.io.next_deadline(), None);
    world.io.network(at(world.now), true, &mut effects);
    assert!(matches!(effects.as_slice(), [Effect::OpenSocket { .. }]));
}

#[test]
fn a_server_that_does_not_answer_is_given_up_after_20_seconds() {
    let mut world = World::new(Version::Auto, "/");
    world.event(SocketEvent::Opened);
    assert_eq!(world.due(), Change::Lost(Reason::TooSlow));
    assert_eq!((world.now, world.closed), (21_000, 1));
}

#[test]
fn an_old_sockets_frames_are_dropped() {
    let mut world = World::new_one();
    let old = world.io.socket_id().unwrap();
    world.close(1006);
    world.due();
    let mut effects = Vec::new();
    let event = SocketEvent::Text(r#"42["ringing",{}]"#.into());
    assert_eq!(world.io.socket(at(world.now), old, event, &mut effects), Change::Stale);
    assert!(SocketIo::is_ours(old) && !SocketIo::is_ours(SocketId(1)));
}

proptest! {
    #[test]
    fn no_sequence_of_frames_makes_it_panic_or_loop(
        frames in proptest::collection::vec(
            prop_oneof![
                Just(GREETING_2.to_owned()),
                Just(GREETING_4.to_owned()),
                "[0-6][0-6]?(/cti,)?[0-9]{0,3}(\\[\"[a-z]{1,6}\"(,\\{\\})?\\]|\\{\"sid\":\"x\"\\})?",
                "[0-6]\\PC{0,12}",
                Just("binary".to_owned()),
                Just("close".to_owned()),
                Just("wait".to_owned()),
            ],
            0..40,
        ),
        version in prop_oneof![Just(Version::Auto), Just(Version::Three), Just(Version::Four)],
    ) {
        let mut world = World::new(version, "/cti");
        for frame in frames {
            if world.io.socket_id().is_none() {
                if world.io.next_deadline().is_none() { break }
                world.due();
                continue;
            }
            match frame.as_str() {
                "binary" => { world.event(SocketEvent::Binary); }
                "close" => { world.close(1006); }
                "wait" => {
                    let before = world.now;
                    for _ in 0..50 {
                        if world.io.next_deadline().is_none() { break }
                        world.due();
                    }
                    prop_assert!(world.now > before, "deadlines that never pass");
                }
                text => {
                    if !matches!(world.io.state(), State::Joined { .. }) { world.event(SocketEvent::Opened); }
                    world.text(text);
                }
            }
        }
    }
}
