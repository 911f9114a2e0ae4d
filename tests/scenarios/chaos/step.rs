//! What can happen in a case: what the site is like, and steps with the time before each. Everything is small numbers,
//! so that what is left of a failing case after shrinking can be read.

use cordboard_simulator::{Direction, PassiveHow, Profile, Side};
use proptest::collection::vec;
use proptest::prelude::*;

/// What a case begins with.
#[derive(Debug, Clone)]
pub(crate) struct Setup {
    pub(crate) profile: Profile,
    pub(crate) classic: bool,
    /// In Classic a pop reloads the page before the CRM's reply comes.
    pub(crate) pop_reloads: bool,
    /// The agent is logged in before the first step.
    pub(crate) logged_in: bool,
    /// `/CtiSvr/reconcileSeconds` is short.
    pub(crate) quick: bool,
    /// `/ServerInfo/standby` is `warm`.
    pub(crate) warm: bool,
    /// The site's backup serves only when the primary is dead.
    pub(crate) passive: Option<(PassiveHow, u64)>,
    /// The site's servers take one client per address.
    pub(crate) one_client: bool,
    /// Each frame, and each opening of a socket, takes this long one way.
    pub(crate) latency_ms: u64,
    /// What lines do by chance.
    pub(crate) seed: u64,
    /// One adapter serves all of the agent's tabs, and outlives them; else there is one page, and the adapter in it.
    pub(crate) tabs: bool,
    /// The adapter hears that a page is gone this long after it went.
    pub(crate) gone_ms: u64,
}

/// One step, after a time in milliseconds.
pub(crate) type Timed = (u64, Step);

/// One thing that happens.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Something goes wrong for a while.
    Fault(Fault, u64),
    /// Something goes wrong once.
    Mishap(Mishap),
    /// Somebody else does something: callers, far ends, the agent at the desk phone.
    Outside(Outside),
    /// The agent does something in the panel or in the CRM.
    Agent(Press),
    /// Something happens to the agent's tabs.
    Tab(Tab),
    /// All faults end, and what is shown must become true.
    Peace,
}

/// What happens to tabs; a number is one of those that are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tab {
    Open,
    Close(u8),
    /// A page stands still, and the adapter is told or not.
    Freeze {
        number: u8,
        told: bool,
    },
    Thaw(u8),
    Use(u8),
    /// The next page that is to pop or to log goes in the middle of that.
    Die(Death),
}

/// When a page goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Death {
    BeforeTaking,
    /// It has said that it takes the request.
    BeforeCalling,
    /// The CRM has it; its reply is lost.
    AfterCalling,
}

/// What goes wrong until it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Kill(Side),
    Refuse(Side),
    Silent(Side),
    Stall(Side),
    HalfOpen(Side),
    Delay(Side, Direction, u64),
    Drop(Side, Direction, u16),
    Duplicate(Side, Direction, u16),
    Reorder(Side, Direction, u16),
    Garbage(Side, Direction, u16),
    SplitBrain,
    OneClient,
    Passive(PassiveHow, u64),
    /// The browser says that it is offline.
    Offline,
}

/// What goes wrong once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mishap {
    Cut(Side),
    /// The side's connections break without a word; new ones work.
    BreakConnections(Side),
    /// The next frames are lost, doubled, overtaken or come after garbage.
    NextFrames(Side, Direction, Trouble, u32),
    /// The next request of any kind is refused, not answered, lost, or answered late.
    NextRequest(Answer),
    EventsFirst(bool),
    ForceLogOut,
    /// The machine sleeps; the monotonic clock may stand meanwhile.
    Sleep {
        ms: u64,
        clock_runs: bool,
    },
    /// The wall clock is set.
    SetClock(i64),
    /// The CRM refuses or does not answer the next log.
    NextLog {
        refused: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    Drop,
    Duplicate,
    Reorder,
    Garbage,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Refuse,
    Silence,
    Lose,
    Late(u64),
}

/// What others do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outside {
    /// One of a few callers rings.
    Ring(u8),
    FarAnswers,
    FarHangsUp,
    AllCallsEnd,
    /// The agent uses the desk phone itself.
    DeskPhone(&'static str),
    DeskPhoneDials(u8),
}

/// What the agent does; a number is one of a few that can be dialled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Press {
    LogIn,
    LogOut,
    Mode(u8),
    DialTyped(u8),
    DialField,
    Click(u8),
    CancelClick,
    Answer,
    Hold,
    Retrieve,
    Alternate,
    Hangup,
    Reconnect,
    Consult(u8),
    Transfer(Option<u8>),
    Conference(Option<u8>),
    DropParty(u8),
    Digits,
    PhoneIsIdle,
    TypeNumber(u8),
    /// Types a note into one of the calls shown.
    TypeNote(u8),
    CloseCall(u8),
    /// Types a note and closes the card before it has rested.
    NoteAndClose(u8),
    RetryLog(u8),
    PopAgain(u8),
    /// Says what became of one of the calls shown.
    Disposition(u8),
    /// Says so and closes the card before that has been saved.
    DispositionAndClose(u8),
    /// Chooses one of the records that were found for a call, or begins a new one.
    ChooseRecord(u8, u8),
    NewRecord(u8),
    /// Takes more time for after-call work.
    MoreWrapup,
    Retry,
    Dismiss,
    Reload,
    Visible(bool),
}

pub(crate) fn setup() -> impl Strategy<Value = Setup> {
    let profile = prop_oneof![
        6 => Just(Profile::Full),
        3 => Just(Profile::Renamed),
        1 => Just(Profile::ConfirmedOnly),
    ];
    let latency = prop_oneof![3 => 0_u64..40, 1 => 40_u64..400];
    let flags =
        (any::<bool>(), any::<bool>(), prop::bool::weighted(0.9), any::<bool>(), prop::bool::weighted(0.8));
    let site = (prop::option::weighted(0.15, passive()), prop::bool::weighted(0.1));
    let pages = (prop::bool::weighted(0.6), prop_oneof![Just(0), 1_u64..1_200]);
    (profile, flags, site, latency, any::<u64>(), pages).prop_map(
        |(
            profile,
            (classic, pop_reloads, logged_in, quick, warm),
            (passive, one_client),
            latency_ms,
            seed,
            (tabs, gone_ms),
        )| Setup {
            profile,
            classic,
            pop_reloads: classic && pop_reloads,
            logged_in,
            quick,
            warm,
            passive,
            one_client,
            latency_ms,
            seed,
            tabs,
            gone_ms,
        },
    )
}

pub(crate) fn steps() -> impl Strategy<Value = Vec<Timed>> {
    let wait = prop_oneof![
        3 => Just(0),
        4 => 1_u64..100,
        6 => 100_u64..3_000,
        2 => 3_000_u64..12_000,
        1 => 12_000_u64..80_000,
    ];
    vec((wait, step()), 1..40)
}

fn step() -> impl Strategy<Value = Step> {
    let lasts = prop_oneof![
        4 => 10_u64..1_000, 8 => 1_000_u64..8_000, 4 => 8_000_u64..40_000, 1 => 40_000_u64..150_000,
    ];
    prop_oneof![
        12 => (fault(), lasts).prop_map(|(fault, lasts)| Step::Fault(fault, lasts)),
        6 => mishap().prop_map(Step::Mishap),
        12 => outside().prop_map(Step::Outside),
        30 => press().prop_map(Step::Agent),
        8 => tab().prop_map(Step::Tab),
        1 => Just(Step::Peace),
    ]
}

fn side() -> impl Strategy<Value = Side> + Clone {
    prop_oneof![2 => Just(Side::A), 1 => Just(Side::B)]
}

fn direction() -> impl Strategy<Value = Direction> + Clone {
    prop_oneof![1 => Just(Direction::In), 2 => Just(Direction::Out)]
}

fn fault() -> impl Strategy<Value = Fault> {
    let line = || (side(), direction());
    let delay = prop_oneof![2 => 50_u64..1_000, 2 => 1_000_u64..6_000, 1 => 6_000_u64..20_001];
    let odds = || prop_oneof![50_u16..400, Just(1000)];
    prop_oneof![
        4 => side().prop_map(Fault::Kill),
        1 => side().prop_map(Fault::Refuse),
        2 => side().prop_map(Fault::Silent),
        1 => side().prop_map(Fault::Stall),
        4 => side().prop_map(Fault::HalfOpen),
        2 => (line(), delay).prop_map(|((side, direction), ms)| Fault::Delay(side, direction, ms)),
        2 => (line(), odds()).prop_map(|((side, direction), odds)| Fault::Drop(side, direction, odds)),
        1 => (line(), odds()).prop_map(|((side, direction), odds)| Fault::Duplicate(side, direction, odds)),
        1 => (line(), odds()).prop_map(|((side, direction), odds)| Fault::Reorder(side, direction, odds)),
        1 => (line(), odds()).prop_map(|((side, direction), odds)| Fault::Garbage(side, direction, odds)),
        1 => Just(Fault::SplitBrain),
        1 => Just(Fault::OneClient),
        2 => passive().prop_map(|(how, after)| Fault::Passive(how, after)),
        1 => Just(Fault::Offline),
    ]
}

fn passive() -> impl Strategy<Value = (PassiveHow, u64)> {
    let how = prop_oneof![Just(PassiveHow::Connections), Just(PassiveHow::Requests)];
    (how, prop_oneof![Just(0), 500_u64..10_000, Just(60_000)])
}

fn mishap() -> impl Strategy<Value = Mishap> {
    let trouble = prop_oneof![
        Just(Trouble::Drop),
        Just(Trouble::Duplicate),
        Just(Trouble::Reorder),
        Just(Trouble::Garbage)
    ];
    let answer = prop_oneof![
        Just(Answer::Refuse),
        Just(Answer::Silence),
        Just(Answer::Lose),
        (100_u64..9_000).prop_map(Answer::Late),
    ];
    let sleep = prop_oneof![2_100_u64..20_000, 20_000_u64..600_000];
    prop_oneof![
        2 => side().prop_map(Mishap::Cut),
        3 => side().prop_map(Mishap::BreakConnections),
        3 => (side(), direction(), trouble, 1_u32..4)
            .prop_map(|(side, direction, trouble, count)| Mishap::NextFrames(side, direction, trouble, count)),
        4 => answer.prop_map(Mishap::NextRequest),
        1 => any::<bool>().prop_map(Mishap::EventsFirst),
        1 => Just(Mishap::ForceLogOut),
        1 => (sleep, any::<bool>()).prop_map(|(ms, clock_runs)| Mishap::Sleep { ms, clock_runs }),
        1 => (-3_600_000_i64..3_600_000).prop_map(Mishap::SetClock),
        1 => any::<bool>().prop_map(|refused| Mishap::NextLog { refused }),
    ]
}

fn outside() -> impl Strategy<Value = Outside> {
    let press = prop_oneof![Just("answer"), Just("hold"), Just("retrieve"), Just("hangup")];
    prop_oneof![
        6 => (0_u8..5).prop_map(Outside::Ring),
        2 => Just(Outside::FarAnswers),
        4 => Just(Outside::FarHangsUp),
        1 => Just(Outside::AllCallsEnd),
        3 => press.prop_map(Outside::DeskPhone),
        1 => (0_u8..5).prop_map(Outside::DeskPhoneDials),
    ]
}

fn tab() -> impl Strategy<Value = Tab> {
    let number = || 0_u8..4;
    let death = prop_oneof![Just(Death::BeforeTaking), Just(Death::BeforeCalling), Just(Death::AfterCalling)];
    prop_oneof![
        4 => Just(Tab::Open),
        3 => number().prop_map(Tab::Close),
        3 => (number(), any::<bool>()).prop_map(|(number, told)| Tab::Freeze { number, told }),
        4 => number().prop_map(Tab::Thaw),
        3 => number().prop_map(Tab::Use),
        3 => death.prop_map(Tab::Die),
    ]
}

fn press() -> impl Strategy<Value = Press> {
    let number = || 0_u8..6;
    let row = || 0_u8..3;
    prop_oneof![
        2 => Just(Press::LogIn),
        1 => Just(Press::LogOut),
        4 => (0_u8..5).prop_map(Press::Mode),
        3 => number().prop_map(Press::DialTyped),
        2 => Just(Press::DialField),
        4 => number().prop_map(Press::Click),
        1 => Just(Press::CancelClick),
        8 => Just(Press::Answer),
        4 => Just(Press::Hold),
        4 => Just(Press::Retrieve),
        2 => Just(Press::Alternate),
        5 => Just(Press::Hangup),
        2 => Just(Press::Reconnect),
        3 => number().prop_map(Press::Consult),
        3 => prop::option::weighted(0.5, number()).prop_map(Press::Transfer),
        3 => prop::option::weighted(0.5, number()).prop_map(Press::Conference),
        1 => number().prop_map(Press::DropParty),
        1 => Just(Press::Digits),
        1 => Just(Press::PhoneIsIdle),
        3 => number().prop_map(Press::TypeNumber),
        4 => row().prop_map(Press::TypeNote),
        1 => row().prop_map(Press::CloseCall),
        3 => row().prop_map(Press::NoteAndClose),
        1 => row().prop_map(Press::RetryLog),
        1 => row().prop_map(Press::PopAgain),
        4 => row().prop_map(Press::Disposition),
        2 => row().prop_map(Press::DispositionAndClose),
        3 => (row(), 0_u8..3).prop_map(|(call, record)| Press::ChooseRecord(call, record)),
        1 => row().prop_map(Press::NewRecord),
        1 => Just(Press::MoreWrapup),
        1 => Just(Press::Retry),
        1 => Just(Press::Dismiss),
        4 => Just(Press::Reload),
        1 => any::<bool>().prop_map(Press::Visible),
    ]
}

impl Fault {
    /// Whether a side can't be relied on while it lasts.
    pub(crate) fn hinders(self, wanted: Side) -> bool {
        match self {
            Self::Kill(side)
            | Self::Refuse(side)
            | Self::Silent(side)
            | Self::Stall(side)
            | Self::HalfOpen(side)
            | Self::Delay(side, ..)
            | Self::Drop(side, ..)
            | Self::Duplicate(side, ..)
            | Self::Reorder(side, ..)
            | Self::Garbage(side, ..) => side == wanted,
            Self::Passive(..) => wanted == Side::B,
            Self::Offline => true,
            Self::SplitBrain | Self::OneClient => false,
        }
    }

    /// Its name in the report.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Kill(_) => "kill",
            Self::Refuse(_) => "refuse connections",
            Self::Silent(_) => "accept and say nothing",
            Self::Stall(_) => "never finish connecting",
            Self::HalfOpen(_) => "half-open server",
            Self::Delay(..) => "delay up to 20 s",
            Self::Drop(..) => "drop frames",
            Self::Duplicate(..) => "duplicate frames",
            Self::Reorder(..) => "reorder frames",
            Self::Garbage(..) => "garbage frames",
            Self::SplitBrain => "split brain",
            Self::OneClient => "one client per address",
            Self::Passive(..) => "passive B refuses",
            Self::Offline => "browser offline",
        }
    }
}

impl Tab {
    /// Its name in the report.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Open => "tab: opened",
            Self::Close(_) => "tab: closed",
            Self::Freeze { told: true, .. } => "tab: falls asleep",
            Self::Freeze { told: false, .. } => "tab: stands still in silence",
            Self::Thaw(_) => "tab: wakes",
            Self::Use(_) => "tab: used",
            Self::Die(_) => "tab: to go in the middle of a request",
        }
    }
}

impl Mishap {
    /// Its name in the report.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Cut(_) => "cut connections",
            Self::BreakConnections(_) => "half-open connections",
            Self::NextFrames(_, _, Trouble::Drop, _) => "drop frames",
            Self::NextFrames(_, _, Trouble::Duplicate, _) => "duplicate frames",
            Self::NextFrames(_, _, Trouble::Reorder, _) => "reorder frames",
            Self::NextFrames(_, _, Trouble::Garbage, _) => "garbage frames",
            Self::NextRequest(_) => "request refused, lost or late",
            Self::EventsFirst(_) => "events before replies",
            Self::ForceLogOut => "forced log-out",
            Self::Sleep { .. } => "clock jump: sleep",
            Self::SetClock(_) => "clock jump: set",
            Self::NextLog { .. } => "CRM refuses or is silent",
        }
    }
}
