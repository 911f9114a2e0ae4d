//! Two sides and a clock: which one serves, and when the other is tried.

use super::*;

const A: &str = "wss://a.example.com:9006";
const B: &str = "wss://b.example.com:9006";

fn at(mono_ms: u64) -> Now {
    Now { mono_ms, wall_ms: mono_ms }
}

fn closed() -> SocketEvent {
    SocketEvent::Closed(Close { code: 1006, reason: "".into() })
}

fn text() -> SocketEvent {
    SocketEvent::Text(r#"{"id":0,"result":"success","extension":"2611"}"#.into())
}

/// A connection, what it does, and its clock.
struct Pair {
    connection: Connection,
    effects: Effects,
    now: u64,
}

impl Pair {
    fn with(policy: &Policy, backup: Option<&str>) -> Self {
        let mut pair = Self { connection: Connection::new(1), effects: Effects::new(), now: 0 };
        pair.connection.start(at(0), A, backup, policy, &mut pair.effects);
        pair
    }

    /// The primary serves.
    fn served(policy: &Policy) -> Self {
        let mut pair = Self::with(policy, Some(B));
        let (a, _) = pair.opened().unwrap();
        pair.says(a, SocketEvent::Opened);
        pair.connection.served(at(0));
        pair
    }

    /// The primary serves, and the backup stands by.
    fn warm() -> (Self, SocketId, SocketId) {
        let mut pair = Self::served(&Policy::default());
        let (b, url) = pair.wait_for_socket(10_000);
        assert_eq!(url, B);
        pair.says(b, SocketEvent::Opened);
        pair.says(b, text());
        let State::Open { socket: a, .. } = pair.connection.state() else { panic!("the primary serves") };
        // What happens now is not the standby's doing any more.
        pair.wait(2_000, &[a, b]);
        (pair, a, b)
    }

    fn says(&mut self, id: SocketId, event: SocketEvent) -> Change {
        self.connection.socket(at(self.now), id, event, &mut self.effects)
    }

    /// The socket that was opened last.
    fn opened(&mut self) -> Option<(SocketId, String)> {
        let effects = std::mem::take(&mut self.effects);
        effects.into_iter().rev().find_map(|effect| match effect {
            Effect::OpenSocket { id, url } => Some((id, url.into())),
            _ => None,
        })
    }

    /// Time goes by; `answers` answer each probe.
    fn wait(&mut self, ms: u64, answers: &[SocketId]) -> Vec<Change> {
        let end = self.now + ms;
        let mut changes = Vec::new();
        while let Some(next) = self.connection.next_deadline().filter(|next| *next <= end) {
            self.now = self.now.max(next);
            loop {
                match self.connection.tick(at(self.now), &mut self.effects) {
                    Change::None => break,
                    Change::Probe => {
                        self.connection.send("probe".into(), &mut self.effects);
                    }
                    change => changes.push(change),
                }
            }
            let asked: Vec<SocketId> = self
                .effects
                .iter()
                .filter_map(|effect| match effect {
                    Effect::Send(id, _) => Some(*id),
                    _ => None,
                })
                .collect();
            self.effects.retain(|effect| !matches!(effect, Effect::Send(..)));
            for id in asked.into_iter().filter(|id| answers.contains(id)) {
                self.says(id, text());
            }
        }
        self.now = end;
        changes
    }

    fn wait_for_socket(&mut self, ms: u64) -> (SocketId, String) {
        let State::Open { socket, .. } = self.connection.state() else {
            self.wait(ms, &[]);
            return self.opened().expect("a socket is opened");
        };
        self.wait(ms, &[socket]);
        self.opened().expect("a socket is opened")
    }

    fn serving(&self) -> Option<Side> {
        self.connection.open_side()
    }
}

fn cold() -> Policy {
    Policy { warm: false, ..Policy::default() }
}

#[test]
fn backup_is_tried_at_once_when_primary_refuses() {
    let mut pair = Pair::with(&cold(), Some(B));
    let (a, url) = pair.opened().unwrap();
    assert_eq!(url, A);
    let change = pair.says(a, closed());
    assert!(matches!(change, Change::Lost(Side::Primary, Reason::NotReached { .. })));
    assert_eq!(pair.opened().unwrap().1, B);
}

#[test]
fn both_sides_are_tried_in_turn_with_a_wait_when_both_fail() {
    let mut pair = Pair::with(&cold(), Some(B));
    let (a, _) = pair.opened().unwrap();
    pair.says(a, closed());
    let (b, _) = pair.opened().unwrap();
    pair.says(b, closed());
    assert_eq!(pair.opened(), None);
    let mut tried = Vec::new();
    for _ in 0..4 {
        let due = pair.connection.next_deadline().unwrap();
        assert!((3_000..=5_000).contains(&(due - pair.now)), "a wait, not a storm");
        let (id, url) = pair.wait_for_socket(due - pair.now);
        tried.push(url);
        pair.says(id, closed());
    }
    assert_eq!(tried, [A, B, A, B]);
}

#[test]
fn a_warm_standby_takes_over_without_opening_anything() {
    let (mut pair, a, _) = Pair::warm();
    let change = pair.says(a, closed());
    assert!(matches!(change, Change::Lost(Side::Primary, Reason::Closed { .. })));
    assert_eq!((pair.serving(), pair.opened()), (Some(Side::Backup), None));
    assert_eq!(pair.connection.told_extension(), "2611");
}

#[test]
fn two_sides_that_die_together_are_tried_again_within_the_spread() {
    let mut waits: Vec<u64> = (0..200)
        .map(|seed| {
            let (mut pair, a, b) = Pair::warm();
            pair.connection.jitter = Jitter::new(seed);
            pair.says(a, closed());
            assert_eq!(pair.serving(), Some(Side::Backup));
            pair.says(b, closed());
            pair.connection.next_deadline().unwrap() - pair.now
        })
        .collect();
    waits.sort_unstable();
    assert!(waits[20] < 1_000 && waits[180] > 4_500 && waits[199] <= 5_625, "{waits:?}");
}

#[test]
fn a_cold_backup_is_opened_within_the_spread_when_the_serving_side_closes() {
    let mut pair = Pair::served(&cold());
    let State::Open { socket, .. } = pair.connection.state() else { panic!("the primary serves") };
    assert_eq!(pair.opened(), None);
    pair.says(socket, closed());
    let due = pair.connection.next_deadline().unwrap();
    assert!(due <= 5_625);
    assert_eq!(pair.wait_for_socket(due).1, B);
}

#[test]
fn a_silent_side_is_left_after_four_seconds_if_the_other_answers() {
    let (mut pair, _, b) = Pair::warm();
    assert_eq!(pair.wait(4_100, &[b]), [Change::Lost(Side::Primary, Reason::Silent)]);
    assert_eq!(pair.serving(), Some(Side::Backup));
}

#[test]
fn a_silent_side_is_kept_while_the_other_is_silent_too_and_replaced_in_the_end() {
    let (mut pair, _, _) = Pair::warm();
    assert_eq!(pair.wait(15_000, &[]), []);
    assert_eq!(pair.serving(), Some(Side::Primary));
    assert_eq!(pair.wait(6_000, &[]), [Change::Lost(Side::Primary, Reason::Silent)]);
}

#[test]
fn a_cold_backup_is_asked_before_a_silent_side_is_left() {
    let mut pair = Pair::served(&cold());
    pair.opened();
    let changes = pair.wait(3_000 + 5_625, &[]);
    assert_eq!(changes, []);
    let (b, url) = pair.opened().expect("the backup is asked how it is");
    assert_eq!(url, B);
    pair.says(b, SocketEvent::Opened);
    assert_eq!(pair.serving(), Some(Side::Primary));
    pair.says(b, text());
    assert_eq!(pair.wait(1_500, &[b]), [Change::Lost(Side::Primary, Reason::Silent)]);
    assert_eq!(pair.serving(), Some(Side::Backup));
}

#[test]
fn a_standby_whose_opening_closes_the_serving_side_stays_closed() {
    let mut pair = Pair::served(&Policy::default());
    let (b, _) = pair.wait_for_socket(10_000);
    let State::Open { socket: a, .. } = pair.connection.state() else { panic!("the primary serves") };
    pair.says(b, SocketEvent::Opened);
    pair.says(a, closed());
    let (again, url) = pair.opened().unwrap();
    assert_eq!(url, A);
    pair.says(again, SocketEvent::Opened);
    pair.connection.served(at(pair.now));
    pair.wait(600_000, &[again]);
    assert_eq!(pair.opened(), None);
    assert!(pair.connection.standby_words().to_string().contains("closed when the other was opened"));
}

#[test]
fn a_serving_side_that_closes_while_the_standby_is_opening_is_disturbed_by_it() {
    let mut pair = Pair::served(&Policy::default());
    let State::Open { socket: a, .. } = pair.connection.state() else { panic!("the primary serves") };
    pair.opened();
    let (b, _) = loop {
        pair.wait(100, &[a]);
        if let Some(opened) = pair.opened() {
            break opened;
        }
    };
    pair.says(a, closed());
    assert_eq!(pair.opened().unwrap().1, A);
    assert_eq!(pair.says(b, SocketEvent::Opened), Change::Stale);
    assert!(
        pair.connection
            .standby_words()
            .to_string()
            .contains("the primary server closed when the other was opened")
    );
}

#[test]
fn a_standby_that_refuses_is_tried_more_and_more_rarely() {
    let mut pair = Pair::served(&Policy::default());
    let mut times = Vec::new();
    for _ in 0..6 {
        let (b, _) = loop {
            let State::Open { socket: a, .. } = pair.connection.state() else { panic!("the primary serves") };
            pair.wait(500, &[a]);
            if let Some(opened) = pair.opened() {
                break opened;
            }
        };
        times.push(pair.now);
        assert_eq!(pair.says(b, closed()), Change::None);
    }
    let waits: Vec<u64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!((11_000..=19_500).contains(&waits[0]) && (44_000..=76_000).contains(&waits[4]), "{waits:?}");
    assert_eq!(pair.serving(), Some(Side::Primary));
}

#[test]
fn the_way_back_is_open_after_the_primary_answered_long_enough_and_longer_each_time_it_flaps() {
    let (mut pair, a, b) = Pair::warm();
    pair.says(a, closed());
    pair.connection.served(at(pair.now));
    let mut returns = Vec::new();
    let mut serving = b;
    for _ in 0..3 {
        let primary = loop {
            pair.wait(100, &[serving]);
            if let Some((id, _)) = pair.opened() {
                pair.says(id, SocketEvent::Opened);
                pair.says(id, text());
                break id;
            }
        };
        let answered = pair.now;
        while !pair.connection.can_return(at(pair.now)) {
            pair.wait(1_000, &[serving, primary]);
        }
        returns.push((pair.now - answered) / 10_000);
        let (now, effects) = (at(pair.now), &mut pair.effects);
        assert_eq!(pair.connection.go_back(now, effects), Change::Lost(Side::Backup, Reason::Return));
        pair.connection.served(now);
        assert!(pair.effects.contains(&Effect::CloseSocket(serving)));
        // The backup stands by again, then the primary falls again.
        let backup = loop {
            pair.wait(100, &[primary]);
            if let Some((id, _)) = pair.opened() {
                break id;
            }
        };
        pair.says(backup, SocketEvent::Opened);
        pair.says(backup, text());
        pair.wait(5_000, &[primary, backup]);
        pair.says(primary, closed());
        assert_eq!(pair.serving(), Some(Side::Backup));
        pair.connection.served(at(pair.now));
        serving = backup;
    }
    assert_eq!(returns, [12, 24, 48]);
}

#[test]
fn a_side_that_takes_long_to_open_does_not_keep_the_other_from_serving() {
    let mut pair = Pair::with(&Policy::default(), Some(B));
    let (a, _) = pair.opened().unwrap();
    pair.wait(4_000, &[]);
    let (b, url) = pair.opened().unwrap();
    assert_eq!(url, B);
    assert_eq!(pair.says(b, SocketEvent::Opened), Change::Opened(Side::Backup));
    assert_eq!(pair.says(a, SocketEvent::Opened), Change::None);
    assert_eq!(pair.connection.standby_words(), "open, and has not answered yet");
}

#[test]
fn frames_of_an_old_socket_are_dropped() {
    let (mut pair, a, b) = Pair::warm();
    pair.says(a, closed());
    assert_eq!(pair.says(a, text()), Change::Stale);
    assert_eq!(pair.says(a, SocketEvent::Opened), Change::Stale);
    assert!(matches!(pair.says(b, text()), Change::Text(_)));
}

#[test]
fn a_socket_that_never_opens_is_given_up() {
    let mut pair = Pair::with(&cold(), None);
    let changes = pair.wait(CONNECT_TIMEOUT_MS, &[]);
    assert_eq!(changes, [Change::Lost(Side::Primary, Reason::ConnectTimeout)]);
    assert!(pair.effects.iter().any(|effect| matches!(effect, Effect::CloseSocket(_))));
}

#[test]
fn nothing_is_tried_while_offline_and_within_the_spread_when_back() {
    let mut pair = Pair::with(&cold(), Some(B));
    pair.connection.network(at(0), false, &mut pair.effects);
    let (a, _) = pair.opened().unwrap();
    pair.says(a, closed());
    let (b, _) = pair.opened().unwrap();
    pair.says(b, closed());
    assert_eq!(pair.connection.next_deadline(), None);
    pair.now = 60_000;
    pair.connection.network(at(60_000), true, &mut pair.effects);
    let due = pair.connection.next_deadline().unwrap();
    assert!(due <= 60_000 + 5_625);
    assert_eq!(pair.wait_for_socket(due - 60_000).1, A);
}

#[test]
fn silence_while_the_machine_slept_is_no_silence_of_the_server() {
    let (mut pair, a, b) = Pair::warm();
    pair.now += 3_600_000;
    pair.connection.woke(at(pair.now), &mut pair.effects);
    assert_eq!(pair.wait(10_000, &[a, b]), []);
    assert_eq!(pair.serving(), Some(Side::Primary));
}

#[test]
fn a_barred_local_network_is_named_unless_a_side_was_reached() {
    let mut pair = Pair::with(&cold(), Some(B));
    pair.connection.local_network(true);
    let (a, _) = pair.opened().unwrap();
    assert_eq!(pair.says(a, closed()), Change::Lost(Side::Primary, Reason::LocalNetwork));
    let (b, _) = pair.opened().unwrap();
    pair.says(b, SocketEvent::Opened);
    pair.says(b, closed());
    let failure = &pair.connection.endpoint(Side::Backup).last_failure;
    assert!(matches!(failure, Some((Reason::Closed { .. }, _))));
}

#[test]
fn without_a_backup_a_refusal_waits() {
    let mut pair = Pair::with(&Policy::default(), None);
    let (a, _) = pair.opened().unwrap();
    pair.says(a, closed());
    assert!(matches!(pair.connection.state(), State::Waiting { attempt: 1, next: Side::Primary, .. }));
}
