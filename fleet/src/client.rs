//! One agent: the adapter in the page, its sockets, its network, and the phone as the switch knows it.

use cordboard::Adapter;
use cordboard::ids::SocketId;
use cordboard::side::Side;
use cordboard::work_mode::WorkMode;

use crate::chance::Chance;

const SECOND: u64 = 1_000_000;
/// A call rings this long.
const RINGS: u64 = 3 * SECOND;
/// Of the agents this many in a hundred take no calls now.
const NOT_AVAILABLE: u64 = 15;
/// Of the agents who take calls this many in a hundred have one: 60 of all.
const IN_A_CALL: u64 = 71;

/// A call as the switch knows it.
#[derive(Debug)]
pub(crate) struct Call {
    id: u64,
    rings: bool,
}

impl Call {
    pub(crate) fn state(&self) -> &'static str {
        if self.rings { "alerting" } else { "connected" }
    }

    /// What names it in replies and events.
    pub(crate) fn fields(&self) -> String {
        let id = self.id;
        format!(
            "\"callid\":\"{id}\",\"ucid\":\"0000{id}\",\"calling\":\"+44207946{:04}\",\"called\":\"5000\"",
            id % 10_000
        )
    }
}

/// A phone as the switch knows it.
#[derive(Debug)]
pub(crate) struct Phone {
    pub(crate) extension: usize,
    pub(crate) mode: WorkMode,
    pub(crate) call: Option<Call>,
    /// When its call last changed.
    pub(crate) changed: u64,
}

impl Phone {
    pub(crate) fn new(number: usize, chance: &mut Chance) -> Self {
        let mode = match chance.percent(NOT_AVAILABLE) {
            false => WorkMode::Auto,
            true if chance.percent(50) => WorkMode::Acw,
            true => WorkMode::Aux,
        };
        let mut phone = Self { extension: 20_000 + number, mode, call: None, changed: 0 };
        if phone.takes_calls() && chance.percent(IN_A_CALL) {
            phone.begin(chance.next() >> 16);
            phone.answer();
        }
        phone
    }

    pub(crate) fn agent_id(&self) -> usize {
        self.extension + 100_000
    }

    pub(crate) fn takes_calls(&self) -> bool {
        self.mode == WorkMode::Auto
    }

    pub(crate) fn begin(&mut self, id: u64) {
        self.call = Some(Call { id, rings: true });
    }

    fn answer(&mut self) {
        if let Some(call) = &mut self.call {
            call.rings = false;
        }
    }

    /// The call goes on: the event, and how long it stays so. A call takes two minutes and comes every three.
    pub(crate) fn go_on(&mut self, now: u64, chance: &mut Chance) -> (String, u64) {
        self.changed = now;
        let (name, fields, lasts) = match self.call.take() {
            None => {
                self.begin(chance.next() >> 16);
                ("offer", self.call.as_ref().map(Call::fields), RINGS)
            }
            Some(call) if call.rings => {
                let fields = call.fields();
                self.call = Some(Call { rings: false, ..call });
                ("answer", Some(fields), chance.between(62 * SECOND, 186 * SECOND))
            }
            Some(call) => ("hangup", Some(call.fields()), chance.between(27 * SECOND, 79 * SECOND)),
        };
        let (extension, fields) = (self.extension, fields.unwrap_or_default());
        (format!("{{\"eventtype\":\"{name}\",\"extension\":\"{extension}\",{fields}}}"), lasts)
    }

    /// When the call that is on, or the gap between calls, ends first.
    pub(crate) fn first_change(&self, chance: &mut Chance) -> u64 {
        chance.between(0, if self.call.is_some() { 124 * SECOND } else { 53 * SECOND })
    }
}

/// How far a socket is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Opening,
    /// The server has taken it; the page does not know yet.
    Accepted,
    Open,
    /// Nothing goes through, and one end at least does not know.
    Dead,
}

/// A socket of the page.
#[derive(Debug)]
pub(crate) struct Socket {
    pub(crate) id: SocketId,
    pub(crate) side: Side,
    pub(crate) stage: Stage,
    pub(crate) monitored: bool,
    /// When the last frame to the server arrives, and the last one to the page: none overtakes another.
    pub(crate) behind: (u64, u64),
}

/// One agent.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) adapter: Adapter,
    pub(crate) phone: Phone,
    pub(crate) chance: Chance,
    /// The network's way to a server, in microseconds.
    way: u64,
    pub(crate) sockets: Vec<Socket>,
    /// The earliest tick in the queue.
    pub(crate) armed: Option<u64>,
    pub(crate) on_network: bool,
    /// The browser holds attempts back after failures.
    holds_back: bool,
    /// Attempts that failed in a row.
    pub(crate) failures: u32,
    /// The socket that was asked for more than a sign of life.
    pub(crate) serving: Option<SocketId>,
    /// Since when the agent has no phone, and which socket served before.
    pub(crate) away: Option<(u64, Option<SocketId>)>,
    /// Since when no server tells what comes to this phone.
    pub(crate) untold: Option<u64>,
}

/// After this many failures a browser holds attempts back.
const PATIENCE: u32 = 3;

impl Client {
    pub(crate) fn new(number: usize, chance: &mut Chance) -> Self {
        let mut chance = Chance::new(chance.next());
        let seed = u32::try_from(chance.next() >> 32).unwrap_or_default();
        Self {
            adapter: Adapter::new(seed),
            phone: Phone::new(number, &mut chance),
            way: chance.between(1_000, 8_000),
            sockets: Vec::new(),
            armed: None,
            on_network: true,
            holds_back: chance.percent(50),
            failures: 0,
            serving: None,
            away: None,
            untold: None,
            chance,
        }
    }

    /// How long a frame is on its way.
    pub(crate) fn way(&mut self) -> u64 {
        self.way + self.chance.between(0, 2_000)
    }

    /// How long the browser holds the next attempt back.
    pub(crate) fn hold(&mut self) -> u64 {
        if self.holds_back && self.failures >= PATIENCE { self.chance.between(SECOND, 5 * SECOND) } else { 0 }
    }

    pub(crate) fn socket(&mut self, id: SocketId) -> Option<&mut Socket> {
        self.sockets.iter_mut().find(|socket| socket.id == id)
    }

    /// The socket is gone from the page.
    pub(crate) fn drop_socket(&mut self, id: SocketId) {
        self.sockets.retain(|socket| socket.id != id);
    }

    /// The side whose socket serves.
    pub(crate) fn served_by(&self) -> Option<Side> {
        let socket = self.sockets.iter().find(|socket| Some(socket.id) == self.serving)?;
        (socket.stage == Stage::Open).then_some(socket.side)
    }

    /// The agent has no phone from now on.
    pub(crate) fn leave(&mut self, now: u64) {
        if self.away.is_none() {
            self.away = Some((now, self.serving));
        }
        self.untold.get_or_insert(now);
    }
}

impl Socket {
    /// Nothing goes through it any more, and nobody is told.
    pub(crate) fn die(&mut self) {
        if self.stage != Stage::Opening {
            self.stage = Stage::Dead;
        }
    }
}
