//! What can happen to a fleet, and what is measured of it.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use cordboard::side::Side;

use crate::figures::{Kinds, Times};
use crate::fleet::{Fleet, Recovered, SECOND};
use crate::server::Server;

/// The most connections a second to a server, with 10,000 softphones.
const CONNECTIONS: u64 = 2_000;
/// The most requests a second to a server, with 10,000 softphones.
const REQUESTS: u64 = 20_000;
/// Ninety-nine of a hundred agents are back within this time.
const BACK: u64 = 10 * SECOND;
/// ... and after a closed socket with a warm standby, 95 of a hundred with a call or available within this one.
const WARM: u64 = 300_000;
/// ... and 95 of a hundred, whatever they do, are monitored again within this one.
const MONITORED: u64 = 500_000;

/// What one server had to do.
#[derive(Debug, Clone, Copy)]
pub struct Work {
    /// The most connections in a second, refused ones too.
    pub connections: usize,
    /// The most requests in a second.
    pub requests: usize,
    pub(crate) kinds: Kinds,
}

impl Work {
    fn of(server: &Server) -> Self {
        let load = &server.load;
        Self { connections: load.connections.peak, requests: load.requests.peak, kinds: load.kinds }
    }
}

/// What came of a scenario.
#[derive(Debug)]
pub struct Outcome {
    /// Its name.
    pub name: &'static str,
    order: u32,
    /// The size of the fleet.
    pub size: usize,
    /// What the primary had to do.
    pub primary: Work,
    /// What the backup had to do.
    pub backup: Work,
    pub(crate) all: Times,
    pub(crate) pressing: Times,
    pub(crate) monitored: Times,
    /// A closed socket with a warm standby: those who press are back at once.
    at_once: bool,
    /// Agents who have had no phone for too long at the end.
    pub without_phone: usize,
    /// Panels that show other calls at the end than there are.
    pub wrong: usize,
    /// What else is worth a line.
    pub remark: String,
    /// Over how many seconds a steady load was measured.
    pub(crate) steady: Option<u64>,
}

impl Outcome {
    fn of(order: u32, name: &'static str, fleet: &mut Fleet, size: usize) -> Self {
        let Recovered { mut all, mut pressing, mut monitored } = std::mem::take(&mut fleet.recovered);
        all.sort();
        pressing.sort();
        monitored.sort();
        Self {
            name,
            order,
            size,
            primary: Work::of(&fleet.primary),
            backup: Work::of(&fleet.backup),
            all,
            pressing,
            monitored,
            at_once: false,
            without_phone: fleet.without_phone(BACK),
            wrong: fleet.wrong(),
            remark: String::new(),
            steady: None,
        }
    }

    fn remarked(self, remark: String) -> Self {
        Self { remark, ..self }
    }

    fn at_once(self) -> Self {
        Self { at_once: true, ..self }
    }

    /// The limits that do not hold, in words.
    pub fn broken(&self) -> Vec<String> {
        let mut broken = Vec::new();
        let mut hold = |what: &str, found: u64, limit: u64| {
            if found > limit {
                broken.push(format!("{}: {what} is {found}, more than {limit}", self.name));
            }
        };
        for (side, work) in [("primary", &self.primary), ("backup", &self.backup)] {
            let connections = scaled(CONNECTIONS, self.size);
            hold(&format!("connections a second on the {side}"), work.connections as u64, connections);
            hold(
                &format!("requests a second on the {side}"),
                work.requests as u64,
                scaled(REQUESTS, self.size),
            );
        }
        hold("milliseconds until 99 % are back", self.all.percentile(99) / 1_000, BACK / 1_000);
        if self.at_once {
            let p95 = self.pressing.percentile(95) / 1_000;
            hold("milliseconds until 95 % of those who press are back", p95, WARM / 1_000);
            let p95 = self.monitored.percentile(95) / 1_000;
            hold("milliseconds until 95 % are monitored", p95, MONITORED / 1_000);
        }
        hold("agents without a phone at the end", self.without_phone as u64, 0);
        hold("panels that show other calls than there are", self.wrong as u64, 0);
        broken
    }
}

/// A limit for a smaller fleet. Chance weighs more there: up to four standard deviations.
fn scaled(limit: u64, size: usize) -> u64 {
    let size = size as u64;
    let share = limit * size / 10_000;
    if size < 10_000 { share + 4 * share.isqrt() } else { share }
}

/// A run of one fleet; it may have several outcomes.
type Run = fn(usize) -> Vec<Outcome>;

/// What brings storms.
const STORMS: [Run; 6] = [both, network, warm, half_open, cold, half_open_cold];
/// What takes longer or says less.
const OTHERS: [Run; 5] = [primary_back, primary_back_cold, morning, whole_network, slow];

/// All scenarios with a fleet of this size, in their order.
pub fn run(size: usize) -> Vec<Outcome> {
    run_these(&[&OTHERS[..], &STORMS[..]].concat(), size)
}

/// The scenarios in which thousands could arrive at once.
pub fn run_storms(size: usize) -> Vec<Outcome> {
    run_these(&STORMS, size)
}

/// As many at a time as there are processors.
fn run_these(runs: &[Run], size: usize) -> Vec<Outcome> {
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(run) = runs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let done = run(size);
                    if let Ok(mut outcomes) = outcomes.lock() {
                        outcomes.extend(done);
                    }
                }
            });
        }
    });
    let mut outcomes = outcomes.into_inner().unwrap_or_default();
    outcomes.sort_by_key(|outcome| outcome.order);
    outcomes
}

/// Pages load in two minutes; a minute of steady work; then the backup dies and comes back.
fn morning(size: usize) -> Vec<Outcome> {
    let mut fleet = Fleet::loading(size, "warm", 120 * SECOND);
    fleet.run(140 * SECOND);
    let load = Outcome::of(10, "morning: all pages load within 2 min", &mut fleet, size);
    fleet.begin();
    fleet.run(60 * SECOND);
    let warm = fleet.served_by(Side::Primary).1;
    let mut steady = Outcome::of(11, "steady work, warm standby", &mut fleet, size)
        .remarked(format!("{warm} have a warm standby"));
    steady.steady = Some(60);
    fleet.begin();
    fleet.kill(Side::Backup);
    fleet.run(60 * SECOND);
    let mut down = Outcome::of(50, "the backup dies (standby for all)", &mut fleet, size);
    fleet.begin();
    fleet.revive(Side::Backup);
    let mut seconds = 0;
    while fleet.served_by(Side::Primary).1 * 100 < size * 99 && seconds < 120 {
        fleet.run(SECOND);
        seconds += 1;
    }
    down.remark = format!("nobody is away; 99 % are warm again {seconds} s after it is back");
    let back = Outcome::of(51, "... and is back", &mut fleet, size);
    vec![load, steady, down, back]
}

fn warm(size: usize) -> Vec<Outcome> {
    let mut fleet = Fleet::at_work(size, "warm");
    fleet.kill(Side::Primary);
    fleet.run(40 * SECOND);
    vec![Outcome::of(20, "the primary dies, warm", &mut fleet, size).at_once()]
}

/// The primary died under a warm fleet; it comes back, and the phones go back to it.
fn primary_back(size: usize) -> Vec<Outcome> {
    returns(70, "the primary is back: return to it, warm", size, "warm")
}

fn primary_back_cold(size: usize) -> Vec<Outcome> {
    returns(71, "the primary is back: return to it, cold", size, "cold")
}

fn returns(order: u32, name: &'static str, size: usize, standby: &str) -> Vec<Outcome> {
    let mut fleet = Fleet::at_work(size, standby);
    fleet.kill(Side::Primary);
    fleet.run(40 * SECOND);
    fleet.begin();
    fleet.revive(Side::Primary);
    fleet.run(300 * SECOND);
    let (served, _) = fleet.served_by(Side::Primary);
    let remark = format!("{served} of {size} are back on the primary after 5 min");
    vec![Outcome::of(order, name, &mut fleet, size).remarked(remark)]
}

/// As above, and the backup does no more than it is made for.
fn slow(size: usize) -> Vec<Outcome> {
    let mut fleet = Fleet::at_work(size, "warm");
    fleet.backup.cost = 10_000 * SECOND / REQUESTS / size.max(1) as u64;
    fleet.kill(Side::Primary);
    fleet.run(40 * SECOND);
    vec![Outcome::of(21, "the same, and the backup can do no more than 20,000 requests/s", &mut fleet, size)]
}

fn half_open(size: usize) -> Vec<Outcome> {
    let mut fleet = Fleet::at_work(size, "warm");
    fleet.silence(Side::Primary);
    fleet.run(40 * SECOND);
    vec![Outcome::of(30, "the primary falls silent, warm", &mut fleet, size)]
}

fn half_open_cold(size: usize) -> Vec<Outcome> {
    let mut fleet = Fleet::at_work(size, "cold");
    fleet.silence(Side::Primary);
    fleet.run(40 * SECOND);
    vec![Outcome::of(41, "the primary falls silent, cold", &mut fleet, size)]
}

fn cold(size: usize) -> Vec<Outcome> {
    let mut fleet = Fleet::at_work(size, "cold");
    fleet.kill(Side::Primary);
    fleet.run(40 * SECOND);
    vec![Outcome::of(40, "the primary dies, cold", &mut fleet, size)]
}

/// Both servers die, and both are back after a minute.
fn both(size: usize) -> Vec<Outcome> {
    let mut fleet = Fleet::at_work(size, "warm");
    fleet.kill(Side::Primary);
    fleet.kill(Side::Backup);
    fleet.run(60 * SECOND);
    let tries = fleet.primary.load.connections.total + fleet.backup.load.connections.total;
    let down = Outcome { without_phone: 0, ..Outcome::of(60, "both die, for 60 s", &mut fleet, size) }
        .remarked(format!("{} tries of each agent in this minute", tries / size.max(1) as u64));
    fleet.begin();
    fleet.revive(Side::Primary);
    fleet.revive(Side::Backup);
    fleet.count_from_now();
    fleet.run(40 * SECOND);
    let served = fleet.served_by(Side::Primary).0;
    let back = Outcome::of(61, "... and are back", &mut fleet, size)
        .remarked(format!("{served} of {size} are served by the primary then"));
    vec![down, back]
}

fn network(size: usize) -> Vec<Outcome> {
    let half = |number: usize| number.is_multiple_of(2);
    cut_off(80, "half of the clients lose their network for 30 s", size, half)
}

fn whole_network(size: usize) -> Vec<Outcome> {
    cut_off(90, "all clients lose their network for 30 s", size, |_| true)
}

/// A part of the clients has no network for 30 s; half of the browsers among them notice, the others see silence only.
fn cut_off(order: u32, name: &'static str, size: usize, share: fn(usize) -> bool) -> Vec<Outcome> {
    let mut fleet = Fleet::at_work(size, "warm");
    fleet.cut_off(share, |number| number % 4 < 2);
    fleet.run(30 * SECOND);
    let others = fleet.recovered.all.count();
    fleet.begin();
    fleet.reconnect();
    fleet.count_from_now();
    fleet.run(60 * SECOND);
    vec![
        Outcome::of(order, name, &mut fleet, size).remarked(format!("{others} others lost theirs meanwhile")),
    ]
}
