//! The fleet: clients, the pair of servers and the network between them, and one queue of what happens.

use cordboard::call_state::CallState;
use cordboard::clock::Now;
use cordboard::effect::{Effect, Effects, PanelEffect};
use cordboard::ids::{PanelId, SocketId};
use cordboard::input::{Close, Input, Page, PanelInput, SocketEvent};
use cordboard::pages::view::PhoneState;
use cordboard::side::Side;

use crate::chance::Chance;
use crate::client::{Client, Socket, Stage};
use crate::figures::Times;
use crate::queue::{Happening, Queue};
use crate::server::{Asked, Reach, Server};

const PANEL: PanelId = PanelId(1);
const PRIMARY: &str = "ws://127.0.0.1:9006";
const BACKUP: &str = "ws://127.0.0.1:9007";
pub(crate) const SECOND: u64 = 1_000_000;
/// A server that is killed closes all its sockets within this time.
const CLOSES: u64 = 50_000;
/// Browsers say `online` within this time of each other.
const ONLINE: u64 = 200_000;
const WALL_START: u64 = 1_795_262_400_000;

/// How long agents had no phone.
#[derive(Debug, Default)]
pub(crate) struct Recovered {
    /// All of them.
    pub(crate) all: Times,
    /// Those with a call, or available for one.
    pub(crate) pressing: Times,
    /// All of them, until a server tells again what comes to the phone.
    pub(crate) monitored: Times,
}

/// The whole call center.
#[derive(Debug)]
pub(crate) struct Fleet {
    now: u64,
    clients: Vec<Client>,
    pub(crate) primary: Server,
    pub(crate) backup: Server,
    queue: Queue,
    settings: String,
    chance: Chance,
    pub(crate) recovered: Recovered,
    effects: Effects,
}

impl Fleet {
    /// A fleet of this size whose pages load within `over`.
    pub(crate) fn loading(size: usize, standby: &str, over: u64) -> Self {
        let mut chance = Chance::new(20_261_121);
        let clients = (0..size).map(|number| Client::new(number, &mut chance)).collect();
        let mut fleet = Self {
            now: 0,
            clients,
            primary: Server::new(),
            backup: Server::new(),
            queue: Queue::default(),
            settings: format!(
                "{{\"/ServerInfo/wsURIA\":\"{PRIMARY}\",\"/ServerInfo/wsURIB\":\"{BACKUP}\",\
                 \"/ServerInfo/standby\":\"{standby}\"}}"
            ),
            chance,
            recovered: Recovered::default(),
            effects: Effects::new(),
        };
        for number in 0..size {
            let at = fleet.chance.between(0, over);
            fleet.queue.push(at, number, Happening::Load);
        }
        for (number, client) in fleet.clients.iter_mut().enumerate() {
            if client.phone.takes_calls() {
                let at = client.phone.first_change(&mut client.chance);
                fleet.queue.push(at, number, Happening::Call);
            }
        }
        fleet
    }

    /// The fleet is at work: its pages have loaded and its standbys are open.
    pub(crate) fn at_work(size: usize, standby: &str) -> Self {
        let mut fleet = Self::loading(size, standby, 20 * SECOND);
        fleet.run(40 * SECOND);
        fleet.begin();
        fleet
    }

    /// Measures anew.
    pub(crate) fn begin(&mut self) {
        self.primary.load.begin();
        self.backup.load.begin();
        self.recovered = Recovered::default();
    }

    /// Time goes by.
    pub(crate) fn run(&mut self, time: u64) {
        let end = self.now + time;
        while let Some((at, client, what)) = self.queue.pop(end) {
            self.now = at;
            self.happens(client, what);
        }
        self.now = end;
    }

    /// A server dies: it closes its sockets and refuses from then on.
    pub(crate) fn kill(&mut self, side: Side) {
        self.server(side).reach = Reach::Down;
        let now = self.now;
        for (number, client) in self.clients.iter_mut().enumerate() {
            if client.served_by() == Some(side) {
                client.leave(now);
            }
            for place in 0..client.sockets.len() {
                let at = now + client.way() + client.chance.between(0, CLOSES);
                let Some(socket) = client.sockets.get_mut(place).filter(|socket| socket.side == side) else {
                    continue;
                };
                if matches!(socket.stage, Stage::Accepted | Stage::Open) {
                    socket.stage = Stage::Dead;
                    self.queue.push(at.max(socket.behind.1), number, Happening::Socket(socket.id, closed()));
                }
            }
        }
    }

    /// A server falls silent: its sockets stay open, and nothing comes any more.
    pub(crate) fn silence(&mut self, side: Side) {
        self.server(side).reach = Reach::Silent;
        let now = self.now;
        for client in &mut self.clients {
            if client.served_by() == Some(side) {
                client.leave(now);
            }
            client.sockets.iter_mut().filter(|socket| socket.side == side).for_each(Socket::die);
        }
    }

    /// A server is back.
    pub(crate) fn revive(&mut self, side: Side) {
        self.server(side).reach = Reach::Up;
    }

    /// These clients are cut off; the browsers of those that `notice` say so.
    pub(crate) fn cut_off(&mut self, share: impl Fn(usize) -> bool, notice: impl Fn(usize) -> bool) {
        for number in (0..self.clients.len()).filter(|number| share(*number)) {
            let now = self.now;
            let Some(client) = self.clients.get_mut(number) else { continue };
            client.on_network = false;
            client.leave(now);
            client.sockets.iter_mut().for_each(Socket::die);
            if notice(number) {
                self.update(number, Input::Network { online: false });
            }
        }
    }

    /// All clients are on the network again.
    pub(crate) fn reconnect(&mut self) {
        for (number, client) in self.clients.iter_mut().enumerate().filter(|(_, client)| !client.on_network) {
            client.on_network = true;
            self.queue.push(self.now + client.chance.between(0, ONLINE), number, Happening::Online);
        }
    }

    /// For agents without a phone the time counts from now on: it can come back only now.
    pub(crate) fn count_from_now(&mut self) {
        let now = self.now;
        for client in &mut self.clients {
            client.away.iter_mut().for_each(|away| away.0 = now);
            client.untold.iter_mut().for_each(|since| *since = now);
        }
    }

    /// How many agents have had no phone for this long.
    pub(crate) fn without_phone(&self, time: u64) -> usize {
        let too_long = |client: &&Client| client.away.is_some_and(|(since, _)| since + time <= self.now);
        self.clients.iter().filter(too_long).count()
    }

    /// How many panels of agents with a phone do not show the call that there is, or one that there is not. What
    /// happened in this last second may be on its way still.
    pub(crate) fn wrong(&self) -> usize {
        let shows = |client: &Client| {
            let calls = client.adapter.view(PANEL).shared.calls;
            calls.iter().any(|call| call.state != CallState::Ended)
        };
        let wrong = |client: &&Client| {
            client.away.is_none()
                && client.phone.changed + SECOND < self.now
                && shows(client) != client.phone.call.is_some()
        };
        self.clients.iter().filter(wrong).count()
    }

    /// How many are served by a side, and how many have the other one open beside it.
    pub(crate) fn served_by(&self, side: Side) -> (usize, usize) {
        let served = self.clients.iter().filter(|client| client.served_by() == Some(side));
        let open = |client: &&Client| client.sockets.iter().all(|socket| socket.stage == Stage::Open);
        let warm = served.clone().filter(|client| client.sockets.len() == 2).filter(open);
        (served.count(), warm.count())
    }

    fn server(&mut self, side: Side) -> &mut Server {
        match side {
            Side::Primary => &mut self.primary,
            Side::Backup => &mut self.backup,
        }
    }

    fn happens(&mut self, number: usize, what: Happening) {
        match what {
            Happening::Load => self.load(number),
            Happening::Settings => {
                let text = self.settings.clone();
                self.update(number, Input::Panel(PANEL, PanelInput::SettingsFile(Ok(text.into()))));
            }
            Happening::Tick => self.tick(number),
            Happening::Connect(id, times) => self.connect(number, id, times),
            Happening::Request(id, text) => self.request(number, id, &text),
            Happening::Socket(id, event) => self.socket(number, id, event),
            Happening::Call => self.call(number),
            Happening::Online => self.update(number, Input::Network { online: true }),
        }
    }

    fn load(&mut self, number: usize) {
        let page = Page {
            protocol: "http:".into(),
            host: "localhost:4711".into(),
            query: "?settings=settings.json".into(),
            ..Page::default()
        };
        if let Some(client) = self.clients.get_mut(number) {
            client.leave(self.now);
        }
        self.update(number, Input::Panel(PANEL, PanelInput::Attached(Box::new(page))));
    }

    fn tick(&mut self, number: usize) {
        let Some(client) = self.clients.get_mut(number) else { return };
        if client.armed != Some(self.now) {
            // An earlier one was armed since.
            return;
        }
        client.armed = None;
        if client.adapter.next_deadline().is_some_and(|at| at <= self.now / 1_000) {
            self.update(number, Input::Tick);
        } else {
            self.arm(number);
        }
    }

    fn arm(&mut self, number: usize) {
        let Some(client) = self.clients.get_mut(number) else { return };
        let Some(at) = client.adapter.next_deadline() else { return };
        let at = (at * 1_000).max(self.now);
        if client.armed.is_none_or(|armed| at < armed) {
            client.armed = Some(at);
            self.queue.push(at, number, Happening::Tick);
        }
    }

    /// An attempt to connect: the network loses it, the server refuses it, or takes it.
    fn connect(&mut self, number: usize, id: SocketId, times: u32) {
        let now = self.now;
        let Some(client) = self.clients.get_mut(number) else { return };
        let (way, back) = (client.way(), client.way());
        let on_network = client.on_network;
        let Some(socket) = client.socket(id) else { return };
        let server = match socket.side {
            Side::Primary => &mut self.primary,
            Side::Backup => &mut self.backup,
        };
        if !on_network || server.reach == Reach::Silent {
            // As TCP sends again what was lost: after 1, 3, 7, 15 s.
            self.queue.push(now + (SECOND << times.min(6)), number, Happening::Connect(id, times + 1));
            return;
        }
        server.load.connections.note(now);
        let (at, event) = if server.reach == Reach::Up {
            socket.stage = Stage::Accepted;
            // TCP, TLS and the WebSocket's own greeting go both ways.
            (now + 3 * (way + back), SocketEvent::Opened)
        } else {
            (now + way + back, closed())
        };
        self.queue.push(at, number, Happening::Socket(id, event));
    }

    /// A request arrives; the reply goes back when the server has had time for it.
    fn request(&mut self, number: usize, id: SocketId, text: &str) {
        let now = self.now;
        let Some(client) = self.clients.get_mut(number) else { return };
        let way = client.way();
        let Some(socket) =
            client.sockets.iter_mut().find(|socket| socket.id == id && socket.stage == Stage::Open)
        else {
            return;
        };
        let server = match socket.side {
            Side::Primary => &mut self.primary,
            Side::Backup => &mut self.backup,
        };
        let asked = Asked::read(text);
        server.load.asked(now, asked);
        let done = server.work(now);
        if asked.word == "startmonitor" {
            socket.monitored = true;
            if let Some(since) = client.untold.take() {
                self.recovered.monitored.push(done - since);
            }
        }
        socket.behind.1 = socket.behind.1.max(done + way);
        let reply = SocketEvent::Text(asked.reply(&client.phone).into());
        self.queue.push(socket.behind.1, number, Happening::Socket(id, reply));
    }

    /// Something of a socket arrives at the page.
    fn socket(&mut self, number: usize, id: SocketId, event: SocketEvent) {
        let Some(client) = self.clients.get_mut(number) else { return };
        let Some(socket) = client.socket(id) else { return };
        let mut tells_calls = false;
        match &event {
            SocketEvent::Opened if socket.stage == Stage::Accepted => {
                socket.stage = Stage::Open;
                client.failures = 0;
            }
            SocketEvent::Text(text) if socket.stage == Stage::Open => {
                tells_calls =
                    client.away.is_some_and(|(_, lost)| lost != Some(id)) && text.contains("\"calls\":");
            }
            SocketEvent::Closed(_) => {
                if socket.stage == Stage::Opening {
                    client.failures += 1;
                }
                client.drop_socket(id);
                if client.serving == Some(id) {
                    client.leave(self.now);
                }
            }
            // It was on its way when the line broke.
            _ => return,
        }
        self.update(number, Input::Socket(id, event));
        if tells_calls {
            self.back(number);
        }
    }

    /// Whether the agent has a phone again: ready, and the calls read.
    fn back(&mut self, number: usize) {
        let Some(client) = self.clients.get_mut(number) else { return };
        if client.adapter.view(PANEL).shared.state != PhoneState::Ready {
            return;
        }
        let Some((since, _)) = client.away.take() else { return };
        let time = self.now - since;
        self.recovered.all.push(time);
        if client.phone.takes_calls() {
            self.recovered.pressing.push(time);
        }
    }

    /// The agent's call begins, is answered, or ends, whatever the servers do.
    fn call(&mut self, number: usize) {
        let Some(client) = self.clients.get_mut(number) else { return };
        let (event, lasts) = client.phone.go_on(self.now, &mut client.chance);
        self.queue.push(self.now + lasts, number, Happening::Call);
        let way = client.way();
        for socket in &mut client.sockets {
            if socket.monitored && socket.stage == Stage::Open {
                socket.behind.1 = socket.behind.1.max(self.now + way);
                let event = SocketEvent::Text(event.clone().into());
                self.queue.push(socket.behind.1, number, Happening::Socket(socket.id, event));
            }
        }
    }

    fn update(&mut self, number: usize, input: Input) {
        let mono_ms = self.now / 1_000;
        let now = Now { mono_ms, wall_ms: WALL_START + mono_ms };
        let mut effects = std::mem::take(&mut self.effects);
        if let Some(client) = self.clients.get_mut(number) {
            client.adapter.update(now, input, &mut effects);
            for effect in effects.drain(..) {
                perform(self.now, number, client, &mut self.queue, effect);
            }
        }
        self.effects = effects;
        self.arm(number);
    }
}

/// What a browser's shell and the network do with an effect.
fn perform(now: u64, number: usize, client: &mut Client, queue: &mut Queue, effect: Effect) {
    match effect {
        Effect::OpenSocket { id, url } => {
            let side = if url.starts_with(PRIMARY) { Side::Primary } else { Side::Backup };
            let at = now + client.hold();
            client.sockets.push(Socket { id, side, stage: Stage::Opening, monitored: false, behind: (0, 0) });
            queue.push(at, number, Happening::Connect(id, 0));
        }
        Effect::Send(id, text) => {
            let way = client.way();
            if !Asked::read(&text).is_standby_probe() {
                client.serving = Some(id);
            }
            let Some(socket) = client.socket(id).filter(|socket| socket.stage == Stage::Open) else { return };
            socket.behind.0 = socket.behind.0.max(now + way);
            queue.push(socket.behind.0, number, Happening::Request(id, text.into()));
        }
        Effect::CloseSocket(id) => {
            client.drop_socket(id);
            if client.serving == Some(id) {
                client.leave(now);
            }
        }
        Effect::Panel(_, PanelEffect::ReadSettings { .. }) => queue.push(now, number, Happening::Settings),
        Effect::Panel(..)
        | Effect::Save
        | Effect::Forget
        | Effect::Notify(_)
        | Effect::Log(..)
        | Effect::Fetch(..) => {}
    }
}

fn closed() -> SocketEvent {
    SocketEvent::Closed(Close { code: 1006, reason: "".into() })
}
