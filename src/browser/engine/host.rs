//! Where the adapter lives: one host for all pages of a CRM site. It runs the adapter and has a line to each page. It runs in a
//! worker that the pages share, in a tab that leads, or in the only page (`page/carrier.rs`); it does not know which.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, MessageEvent, MessagePort};

use super::guard::{enter, spawn};
use super::lines::{Line, Lines, Way};
use super::runtime::Runtime;
use crate::browser::channel::{ALL, Channel, Said};
use crate::browser::clock::monotonic_ms;
use crate::browser::line::{Answer, Counts, Question, ToEngine, ToPage, pack, unpack, with_password};
use crate::browser::locks;
use crate::browser::watch::EngineWatch;
use crate::input::{Input, PanelInput};

/// How often pages without locks are asked whether they live, and how long after that a silent page counts as gone.
const ASK_MS: u32 = 2_000;
const SILENT_MS: f64 = 4_000.0;

/// The host of a CRM site's pages.
pub struct Host {
    me: Weak<Self>,
    pub(super) watch: EngineWatch,
    pub(super) lines: Rc<Lines>,
    pub(super) runtime: Rc<Runtime>,
    channel: RefCell<Option<Rc<Channel>>>,
    ports: RefCell<Vec<Port>>,
    asking: RefCell<Option<Interval>>,
    /// It is the only host of its site.
    runs: Cell<bool>,
    ended: Cell<bool>,
    /// Aborts when this host ends, or is left for another.
    gone: Option<AbortController>,
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Host").field("runs", &self.runs).field("ended", &self.ended).finish_non_exhaustive()
    }
}

struct Port {
    port: MessagePort,
    _heard: EventListener,
}

impl Host {
    /// A host that hears its lines and its channel, and does nothing yet.
    pub fn new(watch: EngineWatch) -> Rc<Self> {
        let lines = Rc::<Lines>::default();
        let host = Rc::new_cyclic(|me: &Weak<Self>| {
            let broadcast = me.clone();
            let channel = Channel::join(&watch.site(), move |said| {
                enter(|| {
                    if let Some(host) = broadcast.upgrade() {
                        host.broadcast(said);
                    }
                });
            });
            Self {
                me: me.clone(),
                runtime: Runtime::new(watch.clone(), Rc::clone(&lines)),
                lines,
                channel: RefCell::new(channel.map(Rc::new)),
                ports: RefCell::default(),
                asking: RefCell::default(),
                runs: Cell::new(false),
                ended: Cell::new(false),
                gone: AbortController::new().ok(),
                watch,
            }
        });
        for port in host.watch.ports() {
            host.connect(port.unchecked_into());
        }
        host
    }

    /// Runs as the only host of its site: pages with a line attach, and all others are asked for their names.
    pub(super) fn run(&self) {
        if self.ended.get() {
            return;
        }
        self.runtime.begin();
        self.runs.set(true);
        for line in self.lines.all() {
            self.greet(&line);
        }
        let who = pack(&ToPage::Who);
        if self.watch.restarts() > 0 {
            // These pages said their names to the instance that trapped, so they are asked again.
            for port in self.ports.borrow().iter() {
                drop(port.port.post_message(&who)); // bytes can always be sent
            }
        }
        // Pages of a leading tab that is gone learn of this host only by this.
        self.say_to_site(&Said::To(ALL.to_owned(), who.into()));
    }

    /// Says something on the site's channel, where there is one.
    pub(super) fn say_to_site(&self, said: &Said) {
        let channel = self.channel.borrow().clone();
        if let Some(channel) = channel {
            channel.say(said);
        }
    }

    /// A new line: its page says its name first.
    pub fn connect(&self, port: MessagePort) {
        let (me, end, line) = (self.me.clone(), port.clone(), RefCell::new(None));
        let heard = EventListener::new(&port, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data).unwrap_or_default();
            enter(|| {
                if let Some(host) = me.upgrade() {
                    host.port_says(&end, &line, &data);
                }
            });
        });
        port.start();
        self.ports.borrow_mut().push(Port { port, _heard: heard });
    }

    fn port_says(&self, port: &MessagePort, line: &RefCell<Option<Rc<Line>>>, data: &JsValue) {
        let Some(message) = unpack(data) else {
            return;
        };
        if self.ended.get() {
            drop(port.post_message(&pack(&ToPage::Again))); // bytes can always be sent
        } else if let ToEngine::Hello { page, locked } = message {
            line.replace(Some(self.enter(page, locked, Way::Port(port.clone()))));
        } else {
            let line = line.borrow().clone();
            if let Some(line) = line {
                self.hear(&line, message);
            }
        }
    }

    fn broadcast(&self, said: Said) {
        match said {
            Said::Retire(version) if version != self.watch.version() => self.retire(&version),
            Said::Heir(saved) if self.watch.saved().is_empty() => self.watch.set_saved(&saved),
            Said::From(page, message) => self.channel_says(&page, &message),
            Said::Retire(_) | Said::Heir(_) | Said::To(..) => {}
        }
    }

    fn channel_says(&self, page: &str, message: &JsValue) {
        match unpack(message) {
            Some(ToEngine::Hello { page, locked }) => {
                let channel = self.channel.borrow().clone();
                if let Some(channel) = channel {
                    self.enter(page, locked, Way::Channel(channel));
                }
            }
            Some(message) => {
                if let Some(line) = self.lines.of_page(page) {
                    self.hear(&line, message);
                }
            }
            None => {}
        }
    }

    /// A page comes, or comes again with a new line.
    fn enter(&self, page: String, locked: bool, way: Way) -> Rc<Line> {
        let (line, before) = self.lines.add(page, locked, way);
        match before {
            Some(before) if !is_same(&before.way, &line.way) => self.close(&before),
            Some(_) => {}
            None => self.look_after(&line),
        }
        if self.runs.get() {
            self.greet(&line);
        }
        line
    }

    fn greet(&self, line: &Line) {
        line.say(&ToPage::Hello { lock: self.watch.lock(), clock: self.runtime.clock_works() });
    }

    /// Notices when a page is gone: its lock becomes free. Pages without locks are asked every `ASK_MS`.
    fn look_after(&self, line: &Rc<Line>) {
        let gone = self.gone.as_ref().filter(|_| line.locked && locks::exist());
        let Some(signal) = gone.map(AbortController::signal) else {
            let me = self.me.clone();
            let ask = move || enter(|| me.upgrade().iter().for_each(|host| host.ask_silent()));
            self.asking.borrow_mut().get_or_insert_with(|| Interval::new(ASK_MS, ask));
            return;
        };
        let (me, page) = (self.me.clone(), line.page.clone());
        spawn(async move {
            let is_gone = locks::freed(&page, &signal).await;
            let line = me.upgrade().filter(|_| is_gone).and_then(|host| host.lines.of_page(&page));
            if let (Some(host), Some(line)) = (me.upgrade(), line) {
                host.close(&line);
                host.leave(&line);
            }
        });
    }

    fn ask_silent(&self) {
        let lines: Vec<_> = self.lines.all().into_iter().filter(|line| !line.locked).collect();
        if lines.is_empty() {
            let asking = self.asking.take();
            drop(asking);
        }
        for line in lines {
            if line.heard_ms.get() >= line.asked_ms.get() {
                line.asked_ms.set(monotonic_ms());
                line.say(&ToPage::Ping);
            } else if monotonic_ms() - line.asked_ms.get() > SILENT_MS {
                self.leave(&line);
            }
        }
    }

    fn close(&self, line: &Line) {
        let Way::Port(port) = &line.way else {
            return;
        };
        let closed = {
            let mut ports = self.ports.borrow_mut();
            let at = ports.iter().position(|other| &other.port == port);
            at.map(|at| ports.remove(at))
        };
        drop(closed);
        port.close();
        self.watch.forget(port);
    }

    fn leave(&self, line: &Rc<Line>) {
        if self.lines.remove(line) {
            self.runtime.dispatch(Input::Panel(line.panel, PanelInput::Gone));
        }
    }

    // --- What pages say ---

    fn hear(&self, line: &Rc<Line>, message: ToEngine) {
        line.heard_ms.set(monotonic_ms());
        if !self.lines.has(line) {
            return line.say(&ToPage::Who); // it was silent for long
        }
        match message {
            ToEngine::Input { input, password } => self.hear_input(line, input, password),
            ToEngine::Network { online } => self.runtime.dispatch(Input::Network { online }),
            ToEngine::Ask(id, question) => self.answer(line, id, question),
            ToEngine::Here | ToEngine::Hello { .. } => {}
            ToEngine::Bye => {
                self.close(line);
                self.leave(line);
                if self.lines.all().is_empty() {
                    self.end(); // the last page left by its own wish
                }
            }
        }
    }

    fn hear_input(&self, line: &Rc<Line>, input: PanelInput, password: Option<String>) {
        let saved = self.watch.saved();
        let input = match input {
            // The page brings what its tab saved; what this host saved, or another version's host left, is newer.
            PanelInput::Attached(mut page) if !saved.is_empty() => {
                page.saved = Some(saved).into();
                self.runtime.dispatch(Input::Panel(line.panel, PanelInput::Attached(page)));
                // A tab that is opened again may still keep the state of an agent who is gone: the newer save replaces it.
                return line.say(&ToPage::Save(self.watch.saved()));
            }
            PanelInput::Action(action) => PanelInput::Action(with_password(action, password)),
            input => input,
        };
        self.runtime.dispatch(Input::Panel(line.panel, input));
    }

    fn answer(&self, line: &Rc<Line>, id: u32, question: Question) {
        let answer = match question {
            Question::Act(action, password) => {
                let taken = self.runtime.act(line.panel, with_password(action, password));
                self.runtime.catch_up(); // whoever is answered sees what came of it
                taken.map_or_else(Answer::Refused, |()| Answer::Taken)
            }
            Question::Diagnosis => Answer::Diagnosis(self.runtime.sections(line.panel)),
            Question::Counts => Answer::Counts(Counts {
                memory: super::memory_bytes(),
                panels: u32::try_from(self.lines.all().len()).unwrap_or_default(),
                restarts: self.watch.restarts(),
            }),
            Question::Recording => {
                self.runtime.catch_up();
                let written = self.watch.record(line.panel.0, line.shown());
                let line = Rc::clone(line);
                return spawn(async move {
                    let text = JsFuture::from(written).await.ok().and_then(|text| text.as_string());
                    line.say(&ToPage::Answer(id, Answer::Recording(text)));
                });
            }
        };
        line.say(&ToPage::Answer(id, answer));
    }

    // --- Its end ---

    /// Ends this host in order: sockets close, and the site's lock becomes free. Pages that come later are told to look for
    /// another host.
    pub(super) fn end(&self) {
        if self.ended.get() {
            return;
        }
        self.runtime.catch_up();
        self.drop_all();
        if let Some(release) = self.watch.release() {
            drop(release.call0(&JsValue::UNDEFINED));
        }
        self.watch.ended();
    }

    /// Gives back what this instance has, as far as it still can; then another instance goes on, or none.
    pub fn drop_all(&self) {
        self.ended.set(true);
        if let Some(gone) = &self.gone {
            gone.abort();
        }
        let asking = self.asking.take();
        drop(asking);
        self.runtime.dispose();
        self.lines.clear();
        let channel = self.channel.take();
        drop(channel); // whoever comes after is the one to answer there
    }

    /// Whether it has ended.
    pub(super) fn has_ended(&self) -> bool {
        self.ended.get()
    }
}

fn is_same(one: &Way, other: &Way) -> bool {
    match (one, other) {
        (Way::Port(one), Way::Port(other)) => one == other,
        (Way::Channel(_), Way::Channel(_)) => true,
        _ => false,
    }
}
