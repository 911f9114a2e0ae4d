//! How a page reaches the host of its softphone (`engine/host.rs`): one for all tabs of the same CRM site. It tries, in this
//! order: a worker that the tabs share; a leading tab, found by Web Locks, with the others on a channel; the page alone. The page
//! hears `Hello` whenever it has a host that does not know it yet.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, MessageChannel, MessageEvent, MessagePort};

use super::{facts, heard};
use crate::browser::channel::{ALL, Channel, Said};
use crate::browser::line::{ToEngine, ToPage, pack};
use crate::browser::locks::{self, How, Lock};
use crate::browser::scope::{has_global, new_name};
use crate::browser::watch::{EngineHost, PageWatch};
use crate::input::{Carrier as Kind, Refused};
use crate::words::{Message, say};

/// How long a worker may take to start: long on a busy machine. One that the browser refuses is told at once.
const WORKER_TIMEOUT_MS: u32 = 15_000;
/// How long to wait before a worker that has ended is looked for again: it takes a moment to go.
const AGAIN_MS: u32 = 300;

/// A page's way to its host; dropping it leaves, and the host forgets the page.
pub struct Carrier {
    me: Weak<Self>,
    watch: PageWatch,
    /// The name of the site's channel and lock; tabs with the same name share one softphone.
    site: String,
    /// The page's name, which is also that of its lock.
    page: String,
    hear: Rc<dyn Fn(ToPage)>,
    kind: Cell<Kind>,
    why: RefCell<Message>,
    refused: Cell<Refused>,
    line: RefCell<Option<Line>>,
    channel: RefCell<Option<Rc<Channel>>>,
    /// The lock that this page holds while it lives: when the host gets it, the page is gone.
    lock: RefCell<Option<Lock>>,
    /// The name of the host's lock that this page waits for.
    watched: RefCell<String>,
    /// What another version's host left.
    heir: RefCell<String>,
    host: RefCell<Option<EngineHost>>,
    again: RefCell<Option<Timeout>>,
    listeners: RefCell<Vec<EventListener>>,
    gone: AbortController,
}

impl fmt::Debug for Carrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Carrier").field("kind", &self.kind).field("why", &self.why).finish_non_exhaustive()
    }
}

#[derive(Debug)]
enum Line {
    Port(PortLine),
    Channel(Rc<Channel>),
}

/// What became of looking for a worker's host.
enum Found {
    There,
    /// The worker ends, and another one can be made in a moment.
    Ending,
    Nobody,
}

/// The error that means that the worker ends, and not that there can be none.
const ENDING: &str = "the shared worker is ending";

/// The error that means that the worker was made, but says nothing.
const SILENT: &str = "the shared worker does not answer";

/// Whether a message goes on to the page.
enum Heard {
    Whole,
    Further,
}

#[derive(Debug)]
struct PortLine {
    port: MessagePort,
    _heard: EventListener,
}

impl Drop for PortLine {
    fn drop(&mut self) {
        self.port.close();
    }
}

impl Carrier {
    /// Looks for a host of this site; `hear` takes what it says.
    ///
    /// # Errors
    /// Where the browser lacks what every browser has.
    pub fn start(watch: PageWatch, site: &str, hear: Rc<dyn Fn(ToPage)>) -> Result<Rc<Self>, JsValue> {
        let gone = AbortController::new()?;
        let carrier = Rc::new_cyclic(|me: &Weak<Self>| Self {
            me: me.clone(),
            watch,
            site: site.to_owned(),
            page: new_name(),
            hear,
            kind: Cell::new(Kind::Page),
            why: RefCell::default(),
            refused: Cell::default(),
            line: RefCell::default(),
            channel: RefCell::default(),
            lock: RefCell::default(),
            watched: RefCell::default(),
            heir: RefCell::default(),
            host: RefCell::default(),
            again: RefCell::default(),
            listeners: RefCell::default(),
            gone,
        });
        let starting = Rc::clone(&carrier);
        spawn_local(async move { starting.begin().await });
        Ok(carrier)
    }

    /// Which way it is.
    pub fn kind(&self) -> Kind {
        self.kind.get()
    }

    /// Why it is not a better one, in words; empty where it is the best.
    pub fn why(&self) -> Message {
        self.why.borrow().clone()
    }

    /// What the browser has and refused to this page.
    pub fn refused(&self) -> Refused {
        self.refused.get()
    }

    /// Says something to the host.
    pub fn send(&self, message: &ToEngine) {
        let bytes = JsValue::from(pack(message));
        let line = self.line.borrow();
        // Bytes can always be sent, and neither kind of line calls back.
        match line.as_ref() {
            Some(Line::Port(line)) => drop(line.port.post_message(&bytes)),
            Some(Line::Channel(channel)) => channel.say(&Said::From(self.page.clone(), bytes)),
            None => {}
        }
    }

    /// Leaves: the host forgets this page.
    pub fn dispose(&self) {
        if self.has_left() {
            return;
        }
        self.send(&ToEngine::Bye);
        self.gone.abort();
        let parts = (
            self.line.take(),
            self.channel.take(),
            self.again.take(),
            self.listeners.take(),
            self.lock.take(),
        );
        drop(parts);
        if let Some(host) = self.host.take() {
            host.dispose();
        }
    }

    fn has_left(&self) -> bool {
        self.gone.signal().aborted()
    }

    fn say_name(&self) {
        let locked = self.lock.borrow().is_some();
        self.send(&ToEngine::Hello { page: self.page.clone(), locked });
    }

    async fn begin(self: Rc<Self>) {
        // Where the browser lets the frame store nothing, it refuses locks too.
        let lock = locks::take(&self.page, How::Wait(&self.gone.signal())).await;
        if self.has_left() {
            return;
        }
        let web_locks = lock.is_none() && locks::exist();
        self.refused.set(Refused { web_locks, ..Refused::default() });
        self.lock.replace(lock);
        let me = self.me.clone();
        let channel = Channel::join(&self.site, move |said| {
            if let Some(carrier) = me.upgrade() {
                carrier.broadcast(said);
            }
        });
        self.channel.replace(channel.map(Rc::new));
        self.listeners.replace(self.listen());
        self.connect().await;
    }

    /// Listens for the page waking up, since its host may be gone by then.
    fn listen(&self) -> Vec<EventListener> {
        let Some(window) = web_sys::window() else {
            return Vec::new();
        };
        let (shown, resumed) = (self.me.clone(), self.me.clone());
        let mut listeners = vec![EventListener::new(&window, "pageshow", move |event| {
            if let Some(carrier) = shown.upgrade().filter(|_| facts::is_persisted(event)) {
                carrier.look_again();
            }
        })];
        listeners.extend(window.document().map(|document| {
            EventListener::new(&document, "resume", move |_| {
                if let Some(carrier) = resumed.upgrade() {
                    carrier.look_again();
                }
            })
        }));
        listeners
    }

    async fn connect(self: &Rc<Self>) {
        if self.has_left() {
            return;
        }
        self.why.take();
        self.worker_refused(false);
        let mut found = self.by_worker().await;
        while matches!(found, Found::Ending) && !self.has_left() {
            TimeoutFuture::new(AGAIN_MS).await;
            found = self.by_worker().await;
        }
        if matches!(found, Found::There) || self.has_left() || self.by_leader() {
            return;
        }
        self.alone().await;
    }

    /// The page slept, or its host died, so its line can't be relied on: finds a host anew.
    fn look_again(self: &Rc<Self>) {
        match self.kind() {
            Kind::Leader => self.say_name(),
            Kind::Page => {}
            Kind::Worker | Kind::LongWorker => {
                let line = self.line.take();
                drop(line);
                let carrier = Rc::clone(self);
                spawn_local(async move { carrier.connect().await });
            }
        }
    }

    fn cannot(&self, why: Message) -> bool {
        let before = self.why.take();
        self.why.replace(if before.is_empty() {
            why
        } else {
            say!("several-reasons", first: before, second: why)
        });
        false
    }

    fn worker_refused(&self, shared_worker: bool) {
        self.refused.set(Refused { shared_worker, ..self.refused() });
    }

    // --- A worker that the tabs share ---

    async fn by_worker(self: &Rc<Self>) -> Found {
        let cannot = |why: Message| {
            self.cannot(why);
            Found::Nobody
        };
        if !has_global("SharedWorker") {
            return cannot(say!("no-shared-workers"));
        }
        let Ok(worker) = self.watch.worker(&self.site) else {
            self.worker_refused(true);
            return cannot(say!("shared-worker-refused"));
        };
        let mut settle = None;
        let answered = Promise::new(&mut |resolve: Function, _: Function| settle = Some(resolve));
        let Some(settle) = settle else {
            return Found::Nobody;
        };
        let late = {
            let settle = settle.clone();
            Timeout::new(WORKER_TIMEOUT_MS, move || call(&settle, SILENT))
        };
        let kind = if worker.lives() { Kind::LongWorker } else { Kind::Worker };
        let me = self.me.clone();
        let is_there = Cell::new(false);
        self.listen_on(worker.port(), move |message| {
            match (message, me.upgrade()) {
                (ToPage::Hello { lock, .. }, Some(carrier)) => {
                    is_there.set(true);
                    carrier.kind.set(kind);
                    carrier.look_after(lock);
                    call(&settle, "");
                }
                (ToPage::Again, _) if !is_there.get() => {
                    call(&settle, ENDING);
                    return Heard::Whole;
                }
                _ => {}
            }
            Heard::Further
        });
        self.say_name();
        let first = JsFuture::from(Promise::race(&Array::of2(&answered, &worker.failed()))).await;
        drop(late);
        match first.ok().and_then(|why| why.as_string()) {
            Some(why) if why.is_empty() => Found::There,
            why => {
                let line = self.line.take();
                drop(line);
                if why.as_deref() == Some(ENDING) {
                    return Found::Ending;
                }
                let why = why.unwrap_or_default();
                self.worker_refused(why != SILENT);
                cannot(if why == SILENT {
                    say!("shared-worker-silent")
                } else {
                    say!("shared-worker-refused")
                })
            }
        }
    }

    /// Hears a port; `first` sees each message before anybody else, and may be the only one.
    fn listen_on(&self, port: MessagePort, first: impl Fn(&ToPage) -> Heard + 'static) {
        let me = self.me.clone();
        let heard = EventListener::new(&port, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data).unwrap_or_default();
            if let (Some(message), Some(carrier)) = (heard::read(&data), me.upgrade())
                && matches!(first(&message), Heard::Further)
            {
                carrier.take(message);
            }
        });
        port.start();
        let before = self.line.replace(Some(Line::Port(PortLine { port, _heard: heard })));
        drop(before);
    }

    /// Notices when the worker dies: its lock becomes free.
    fn look_after(self: &Rc<Self>, lock: &str) {
        if self.lock.borrow().is_none() || *self.watched.borrow() == lock {
            return;
        }
        lock.clone_into(&mut self.watched.borrow_mut());
        let (me, lock, signal) = (self.me.clone(), lock.to_owned(), self.gone.signal());
        spawn_local(async move {
            locks::freed(&lock, &signal).await;
            if let Some(carrier) = me.upgrade().filter(|_| !signal.aborted()) {
                let is_watched = *carrier.watched.borrow() == lock;
                if is_watched {
                    carrier.look_again();
                }
            }
        });
    }

    // --- A tab that leads ---

    /// The host is in the tab that has the lock; when it goes, the next tab gets it.
    fn by_leader(self: &Rc<Self>) -> bool {
        let channel = self.channel.borrow().clone().filter(|_| self.lock.borrow().is_some());
        let Some(channel) = channel else {
            return self.cannot(match (self.refused().web_locks, locks::exist()) {
                (true, _) => say!("web-locks-refused"),
                (false, false) => say!("no-web-locks"),
                (false, true) => say!("no-channel"),
            });
        };
        self.kind.set(Kind::Leader);
        // A host of another version ends by this, and its pages load these files. What it saved (`Said::Heir`) is kept for the
        // next host.
        channel.say(&Said::Retire(self.watch.version()));
        let before = self.line.replace(Some(Line::Channel(channel)));
        drop(before);
        let carrier = Rc::clone(self);
        spawn_local(async move {
            let Some(lock) = locks::take(&carrier.site, How::Wait(&carrier.gone.signal())).await else {
                return;
            };
            if carrier.run_host(Some(lock)).await.is_none() {
                (carrier.hear)(ToPage::Stopped); // who has left hears nothing
            }
        });
        self.say_name();
        true
    }

    /// Messages of the channel: to this page, to all, or of another version.
    fn broadcast(self: &Rc<Self>, said: Said) {
        match said {
            Said::Retire(version) if version != self.watch.version() => (self.hear)(ToPage::Moved(version)),
            Said::Heir(saved) => drop(self.heir.replace(saved)),
            Said::To(to, message) if self.kind() == Kind::Leader && (to == self.page || to == ALL) => {
                if let Some(message) = heard::read(&message) {
                    self.take(message);
                }
            }
            Said::Retire(_) | Said::To(..) | Said::From(..) => {}
        }
    }

    /// Answers what the host asks of the line; all other messages go on to the page.
    fn take(self: &Rc<Self>, message: ToPage) {
        match message {
            ToPage::Who => self.say_name(),
            ToPage::Ping => self.send(&ToEngine::Here),
            ToPage::Again => {
                let carrier = Rc::clone(self);
                let again = Timeout::new(AGAIN_MS, move || carrier.look_again());
                self.again.replace(Some(again));
            }
            message => (self.hear)(message),
        }
    }

    // --- This page ---

    async fn alone(self: &Rc<Self>) {
        self.kind.set(Kind::Page);
        let (Some(host), Ok(channel)) = (self.run_host(None).await, MessageChannel::new()) else {
            return (self.hear)(ToPage::Stopped);
        };
        self.listen_on(channel.port1(), |_| Heard::Further);
        host.connect(&channel.port2());
        self.say_name();
    }

    /// The host lives in this page.
    async fn run_host(&self, lock: Option<Lock>) -> Option<EngineHost> {
        let gone = lock.as_ref().map(Lock::gone);
        let release = lock.and_then(Lock::keep);
        let heir = self.heir.borrow().clone();
        let host = JsFuture::from(self.watch.engine(&self.site, &heir, release, gone)).await.ok()?;
        let host: EngineHost = host.unchecked_into();
        if self.has_left() {
            host.dispose();
            return None;
        }
        self.host.replace(Some(host.clone()));
        Some(host)
    }
}

impl Drop for Carrier {
    fn drop(&mut self) {
        self.dispose();
    }
}

fn call(settle: &Function, why: &str) {
    drop(settle.call1(&JsValue::UNDEFINED, &JsValue::from_str(why)));
}
