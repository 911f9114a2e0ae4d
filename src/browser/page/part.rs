//! One page's part of an agent's softphone: it ties what the page shows and hears (`painter`), what the core asks of a page
//! (`panel`), and the line to the host where the adapter lives (`carrier`).

mod window;

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use super::carrier::Carrier;
use super::config::HostingFile;
use super::facts::{HostFacts, PageOptions};
use super::links::Links;
use super::listeners::Listeners;
use super::menu::{Menu, Told};
use super::painter::Painter;
use super::panel::Panel;
use super::questions::Questions;
use super::said::Said;
use super::small::SmallWindow;
use super::surface::Told as Event;
use super::versions::are_newer_files_wanted;
use super::{clipboard, notifier, recording, words};
use crate::browser::clock::monotonic_ms;
use crate::browser::line::{Answer, Counts, Question, ToEngine, ToPage};
use crate::browser::log;
use crate::browser::turns::Turns;
use crate::browser::watch::{self, PageWatch};
use crate::effect::Level;
use crate::error::{ErrorCode, Refusal};
use crate::input::{Action, Carrier as Kind, Permission};
use crate::pages::view::View;
use crate::words::{Message, say};

/// How long the host has to answer a question.
const ANSWER_MS: u32 = 5_000;
/// How long a recording may take: an instance of the module is made to write it, and plays it for its last view.
const RECORDING_MS: u32 = 60_000;

/// What the script that starts a softphone says of it (`SoftphoneOptions`).
#[derive(Debug, Default)]
pub struct Options {
    /// The hosting file, or a promise of it.
    pub config: JsValue,
    /// The page's query, with its question mark; the address bar's by default.
    pub query: Option<String>,
    /// What an earlier softphone saved; session storage's by default.
    pub saved: Option<String>,
    /// Called when the softphone stopped for good.
    pub on_stopped: Option<Function>,
}

thread_local! {
    /// Keeps parts alive until they stop or are disposed of, even if nobody holds them.
    static LIVING: RefCell<Vec<Rc<Part>>> = const { RefCell::new(Vec::new()) };
}

/// A page's part.
pub struct Part {
    me: Weak<Self>,
    watch: PageWatch,
    root: HtmlElement,
    config: JsValue,
    on_stopped: Option<Function>,
    /// What integrators hear.
    pub listeners: Listeners,
    questions: Rc<Questions>,
    carrier: RefCell<Option<Rc<Carrier>>>,
    painter: RefCell<Option<Rc<Painter>>>,
    panel: RefCell<Option<Rc<Panel>>>,
    links: RefCell<Option<Rc<Links>>>,
    small: RefCell<Option<Rc<SmallWindow>>>,
    view: RefCell<View>,
    /// The view is to be painted in the next turn.
    unpainted: Cell<bool>,
    turns: Option<Turns>,
    clock: Cell<Option<bool>>,
    /// How far the host's clock is behind the page's, at most (`host_now`).
    behind_ms: Cell<f64>,
    /// Resolves what `start` waits for: something is shown, or never will be.
    shown: RefCell<Option<Function>>,
    disposed: Cell<bool>,
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part").field("disposed", &self.disposed).finish_non_exhaustive()
    }
}

impl Part {
    /// Starts on the markup under `root`; the promise resolves when it shows something, or has stopped before that.
    ///
    /// # Errors
    /// Where the browser lacks what every browser has.
    pub fn start(root: HtmlElement, options: Options) -> Result<(Rc<Self>, Promise), JsValue> {
        let Some(watch) = watch::page() else {
            return Err(js_sys::Error::new("the softphone's start-up script has not run").into());
        };
        watch.set_on_stopped(options.on_stopped.as_ref());
        let query = options.query.clone().unwrap_or_else(address_query);
        let mut shown = None;
        let showing = Promise::new(&mut |resolve: Function, _: Function| shown = Some(resolve));
        let part = Rc::new_cyclic(|me: &Weak<Self>| Self {
            me: me.clone(),
            watch: watch.clone(),
            root,
            config: options.config,
            on_stopped: options.on_stopped,
            listeners: Listeners::default(),
            questions: Rc::default(),
            carrier: RefCell::default(),
            painter: RefCell::default(),
            panel: RefCell::default(),
            links: RefCell::default(),
            small: RefCell::default(),
            view: RefCell::default(),
            unpainted: Cell::new(false),
            turns: turns(me.clone()),
            clock: Cell::default(),
            behind_ms: Cell::new(f64::INFINITY),
            shown: RefCell::new(shown),
            disposed: Cell::new(false),
        });
        let site = watch.site(&query);
        let me = Rc::downgrade(&part);
        let heard: Rc<dyn Fn(ToPage)> = Rc::new(move |message| {
            if let Some(part) = me.upgrade() {
                part.hear(message);
            }
        });
        let page = PageOptions { query: options.query, saved: options.saved };
        part.panel.replace(Some(Panel::new(page, part.ear(), part.network())));
        part.carrier.replace(Some(Carrier::start(watch, &site, heard)?));
        part.painter.replace(Some(Rc::new(Painter::new(&part.root, part.agents_ear(), part.menu()))));
        part.small.replace(Some(SmallWindow::new(part.watch.version(), part.window_ear())));
        part.prefetch();
        part.speak(words::begin());
        LIVING.with_borrow_mut(|living| living.push(Rc::clone(&part)));
        Ok((part, showing))
    }

    /// The CRM is asked while the engine starts.
    fn prefetch(&self) {
        let (me, config) = (self.me.clone(), self.config.clone());
        spawn_local(async move {
            let config = HostingFile::given(config).await;
            if let Some(panel) = me.upgrade().and_then(|part| part.panel()) {
                panel.prefetch(&config);
            }
        });
    }

    /// Changes the page's words as soon as they are read.
    fn speak(&self, read: impl Future<Output = Option<Vec<words::Flaw>>> + 'static) {
        let me = self.me.clone();
        spawn_local(async move {
            let Some(flaws) = read.await else { return };
            let painter = me.upgrade().and_then(|part| part.painter.borrow().clone());
            if let Some(painter) = painter {
                painter.words_changed(flaws);
            }
            if let Some(panel) = me.upgrade().and_then(|part| part.panel()) {
                panel.say_again();
            }
        });
    }

    /// What the panel says goes to the host.
    fn ear(&self) -> Rc<dyn Fn(Said)> {
        let me = self.me.clone();
        Rc::new(move |Said { input, password }| {
            if let Some(part) = me.upgrade() {
                part.send(&ToEngine::Input { input, password });
            }
        })
    }

    fn network(&self) -> Rc<dyn Fn(bool)> {
        let me = self.me.clone();
        Rc::new(move |online| {
            if let Some(part) = me.upgrade() {
                part.send(&ToEngine::Network { online });
            }
        })
    }

    /// What the agent does goes through the panel, which keeps what is typed.
    fn agents_ear(&self) -> Rc<dyn Fn(Said)> {
        let me = self.me.clone();
        Rc::new(move |said| {
            if let Some(panel) = me.upgrade().and_then(|part| part.panel()) {
                panel.say(said);
            }
        })
    }

    fn menu(&self) -> Menu {
        let (diagnosed, downloaded, linked) = (self.me.clone(), self.me.clone(), self.me.clone());
        Menu {
            diagnostics: Rc::new(move |told: Told| {
                let Some(part) = diagnosed.upgrade() else {
                    return;
                };
                spawn_local(async move {
                    told(match part.ask(Question::Diagnosis).await {
                        Ok(Answer::Diagnosis(sections)) => Ok(sections),
                        Ok(_) => Err(Message::default()),
                        Err(refusal) => Err(refusal.words),
                    });
                });
            }),
            copy: Rc::new(|text, marked, done| {
                spawn_local(async move { done(clipboard::copy(&text, &marked).await) });
            }),
            download: Rc::new(move || {
                let Some(part) = downloaded.upgrade() else {
                    return;
                };
                spawn_local(async move {
                    match part.recording().await {
                        Ok(text) => recording::download(&text),
                        Err(_) => log::write(Level::Warn, "the recording could not be written"),
                    }
                });
            }),
            links: Rc::new(move || {
                let links = linked.upgrade().and_then(|part| part.links.borrow().clone());
                if let Some(links) = links {
                    links.allow();
                }
            }),
            ..Menu::none()
        }
    }

    /// The page shows something. The root's `data-carrier` says where the adapter lives, and from now on this page takes phone
    /// links.
    pub fn is_shown(&self) {
        let kind = self.host().carrier;
        drop(self.root.dataset().set("carrier", word(kind)));
        let may_dial = !self.view.borrow().panel.crm.is_empty();
        // A page that may not have the phone takes no links.
        if !may_dial || self.disposed.get() {
            return;
        }
        let me = self.me.clone();
        let asked = Rc::new(move |number: String, done: Box<dyn FnOnce(String)>| {
            let Some(part) = me.upgrade() else {
                return;
            };
            spawn_local(async move {
                done(
                    part.act(Action::DialLink(number.into()), None)
                        .await
                        .err()
                        .map(|it| words::said(&it.words))
                        .unwrap_or_default(),
                );
            });
        });
        self.links.replace(Some(Links::new(&self.root, asked)));
    }

    // --- What the host says ---

    fn hear(&self, message: ToPage) {
        if self.disposed.get() {
            return;
        }
        match message {
            ToPage::Hello { clock, .. } => self.attach(clock),
            ToPage::View(view) => self.show(*view),
            ToPage::Effect { effect, at_ms } => {
                let now_ms = self.host_now(at_ms);
                if let Some(panel) = self.panel() {
                    panel.perform(effect, now_ms);
                }
            }
            ToPage::Save(text) => {
                if let Some(panel) = self.panel() {
                    panel.save(&text);
                }
            }
            ToPage::Events(events) => {
                for event in events {
                    self.listeners.tell(&Event::from(event));
                }
            }
            ToPage::Answer(id, answer) => self.questions.settle(id, Ok(answer)),
            ToPage::Clock(works) => {
                self.clock.set(Some(works));
                if let Some(panel) = self.panel() {
                    panel.host_changed(self.host());
                }
            }
            ToPage::Stopped => self.stop(""),
            ToPage::Moved(_) => self.moved(),
            // The carrier answers these.
            ToPage::Ping | ToPage::Who | ToPage::Again => {}
        }
    }

    /// A host does not know this page yet, or its engine started again: says what this page is.
    fn attach(&self, clock: Option<bool>) {
        self.clock.set(clock);
        let why = Refusal::new(ErrorCode::NotConnected, say!("starting-again"));
        self.questions.refuse(&why);
        let (me, config) = (self.me.clone(), self.config.clone());
        spawn_local(async move {
            let config = HostingFile::given(config).await;
            if let Some(part) = me.upgrade()
                && let Some(panel) = part.panel()
            {
                panel.attach(part.host(), &config);
            }
        });
    }

    /// What the browser allowed for the adapter; a worker's timers are always in time.
    fn host(&self) -> HostFacts {
        let carrier = self.carrier.borrow();
        let kind = carrier.as_ref().map(|it| it.kind()).unwrap_or_default();
        HostFacts {
            carrier: kind,
            carrier_why: carrier.as_ref().map(|it| it.why()).unwrap_or_default(),
            refused: carrier.as_ref().map(|it| it.refused()).unwrap_or_default(),
            clock_worker: self.clock.get().unwrap_or(matches!(kind, Kind::Worker | Kind::LongWorker)),
        }
    }

    /// Takes the view that the page shows from now on. It is painted in a later turn: after what the host said together with it,
    /// and once for several views that come close together.
    fn show(&self, view: View) {
        if let Some(panel) = self.panel() {
            panel.drafted(&view.panel);
        }
        if let Some(read) = words::asked_by(&view.panel) {
            self.speak(read);
        }
        let me = self.me.clone();
        words::numbers_of(&view.panel, move || {
            let painter = me.upgrade().and_then(|part| part.painter.borrow().clone());
            if let Some(painter) = painter {
                painter.repaint();
            }
        });
        let small = self.small.borrow().clone();
        if let Some(small) = small {
            small.show(&view, notifier::permission() != Permission::Granted);
        }
        let before = self.view.replace(view);
        drop(before);
        match &self.turns {
            Some(turns) if !self.unpainted.replace(true) => turns.ask(),
            Some(_) => {}
            None => self.paint(),
        }
    }

    fn paint(&self) {
        self.unpainted.set(false);
        let painter = self.painter.borrow().clone();
        if let Some(painter) = painter {
            painter.paint(&self.view());
        }
        self.start_is_over();
    }

    fn start_is_over(&self) {
        let shown = self.shown.take();
        if let Some(shown) = shown {
            drop(shown.call0(&JsValue::UNDEFINED));
        }
    }

    /// The time now by the host's clock, from a message that was sent at `at_ms`. Both clocks run equally fast but may differ by
    /// a constant. A message arrives after it is sent, so the smallest difference seen is the best estimate.
    fn host_now(&self, at_ms: f64) -> f64 {
        let behind = self.behind_ms.get().min(monotonic_ms() - at_ms);
        self.behind_ms.set(behind);
        monotonic_ms() - behind
    }

    /// Another version of the files took over, here or in another tab.
    fn moved(&self) {
        if are_newer_files_wanted(&self.watch.version()) {
            if let Some(window) = web_sys::window() {
                drop(window.location().reload());
            }
            return;
        }
        self.stop("moved");
    }

    fn stop(&self, why: &str) {
        self.dispose();
        if let Some(on_stopped) = &self.on_stopped {
            let why = if why.is_empty() { JsValue::UNDEFINED } else { why.into() };
            drop(on_stopped.call1(&JsValue::UNDEFINED, &why));
        }
    }

    // --- What is asked of the host ---

    fn send(&self, message: &ToEngine) {
        let carrier = self.carrier.borrow().clone();
        if let Some(carrier) = carrier {
            carrier.send(message);
        }
    }

    /// Asks the host.
    ///
    /// # Errors
    /// Why there is no answer.
    pub async fn ask(&self, question: Question) -> Result<Answer, Refusal> {
        self.check()?;
        let limit = if question == Question::Recording { RECORDING_MS } else { ANSWER_MS };
        self.questions.ask(limit, |id| self.send(&ToEngine::Ask(id, question))).await
    }

    /// Has the host do something.
    ///
    /// # Errors
    /// Why it is not done.
    pub async fn act(&self, action: Action, password: Option<String>) -> Result<(), Refusal> {
        match self.ask(Question::Act(action, password)).await? {
            Answer::Refused(refusal) => Err(refusal),
            _ => Ok(()),
        }
    }

    /// The text of a recording's file up to now; a recording outlives traps of the module.
    ///
    /// # Errors
    /// Why there is none.
    pub async fn recording(&self) -> Result<String, Refusal> {
        match self.ask(Question::Recording).await? {
            Answer::Recording(Some(text)) => Ok(text),
            _ => Err(Refusal::new(ErrorCode::NotPossible, say!("recording-not-written"))),
        }
    }

    /// What its host has at work.
    ///
    /// # Errors
    /// Why there is no answer.
    pub async fn counts(&self) -> Result<Counts, Refusal> {
        match self.ask(Question::Counts).await? {
            Answer::Counts(counts) => Ok(counts),
            _ => Err(Refusal::new(ErrorCode::NotPossible, say!("answered-something-else"))),
        }
    }

    /// Refuses where the softphone was disposed of.
    ///
    /// # Errors
    /// Where it was disposed of.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.disposed.get() { Err(disposed()) } else { Ok(()) }
    }

    /// What the page shows.
    pub fn view(&self) -> View {
        self.view.borrow().clone()
    }

    /// Ends it: its listeners go, and with the last page sockets and timers. Does nothing the second time.
    pub fn dispose(&self) {
        if self.disposed.replace(true) {
            return;
        }
        self.listeners.clear();
        let painter = self.painter.take();
        if let Some(painter) = &painter {
            painter.clear();
        }
        let parts = (painter, self.panel.take(), self.links.take(), self.small.take());
        drop(parts);
        let carrier = self.carrier.take();
        if let Some(carrier) = carrier {
            carrier.dispose();
        }
        self.questions.refuse(&disposed());
        self.start_is_over();
        let me = self.me.upgrade(); // holds it until this is done
        LIVING.with_borrow_mut(|living| living.retain(|part| !std::ptr::eq(Rc::as_ptr(part), self)));
        drop(me);
    }

    fn panel(&self) -> Option<Rc<Panel>> {
        self.panel.borrow().clone()
    }
}

fn turns(part: Weak<Part>) -> Option<Turns> {
    Turns::new(move || {
        if let Some(part) = part.upgrade().filter(|part| part.unpainted.get()) {
            part.paint();
        }
    })
}

fn disposed() -> Refusal {
    Refusal::new(ErrorCode::Disposed, say!("disposed-of"))
}

fn address_query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::LongWorker => "long-worker",
        Kind::Worker => "worker",
        Kind::Leader => "leader",
        Kind::Page => "page",
    }
}
