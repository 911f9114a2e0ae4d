//! What the core asks of this page's CRM, and of the page itself as a host. A library may answer late, at once, twice or never;
//! nothing here trusts it. Whatever comes is said to the core by the request's number.

pub(super) mod host;
pub mod openframe;
mod salesforce;

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::{Rc, Weak};

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::hear::{Answer, Ear};
use super::library::Libraries;
use super::targets::Targets;
use super::thrown::{self, json_of};
use super::words;
use crate::browser::clock::monotonic_ms;
use crate::crm::surrounding::{Surrounding, detect};
use crate::crm::{self, CrmRequest};
use crate::crm_call::{Callback, CrmCall, CrmKind};
use crate::ids::RequestId;
use crate::input::{CrmEventKind, Page, PanelInput};
use crate::site::hosting;
use crate::words::say;
use host::{Ears, Library};

/// After this long, settings that were asked for early are asked for again.
const FRESH_MS: f64 = 30_000.0;

/// The CRM of one page.
pub struct Crm {
    me: Weak<Self>,
    hear: Ear,
    libraries: Libraries,
    targets: Targets,
    /// The requests whose reply is waited for.
    pending: RefCell<Vec<RequestId>>,
    /// The listeners that the library has of this page already. Each new adapter asks for them, and a library would keep all that
    /// it gets.
    listens: RefCell<Vec<Callback>>,
    /// The last call of each method that has words in it, to be made again in another language.
    said: RefCell<Vec<CrmCall>>,
    early: RefCell<Option<Early>>,
    /// How often settings were asked for early; the number tells the askings apart.
    asked_early: Cell<u32>,
}

/// The settings, asked for before the core did.
struct Early {
    number: u32,
    call: CrmCall,
    since: f64,
    reply: EarlyReply,
}

enum EarlyReply {
    /// The reply has not come yet; with the core's own request for it, once there is one.
    Waits(Option<RequestId>),
    Came(String),
}

impl fmt::Debug for Crm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Crm({} pending)", self.pending())
    }
}

impl Crm {
    /// A page's CRM; what it says goes to `hear`.
    pub fn new(hear: Ear) -> Rc<Self> {
        Rc::new_cyclic(|me| Self {
            me: me.clone(),
            hear,
            libraries: Libraries::default(),
            targets: Targets::default(),
            pending: RefCell::default(),
            listens: RefCell::default(),
            said: RefCell::default(),
            early: RefCell::default(),
            asked_early: Cell::default(),
        })
    }

    /// How many requests wait for a reply.
    pub fn pending(&self) -> usize {
        self.pending.borrow().len()
    }

    /// The libraries of all hosts; a new host's is one line more.
    fn library(&self, crm: CrmKind) -> &dyn Library {
        match crm {
            crm::classic::KIND => &salesforce::Classic,
            crm::lightning::KIND => &salesforce::Lightning,
            crm::openframe::KIND => &openframe::ServiceNow,
            _ => &self.targets,
        }
    }

    /// Loads the library, whose address the core has checked.
    pub fn load(&self, url: &str) {
        let hear = Rc::clone(&self.hear);
        self.libraries.load(url, move |came| {
            hear(PanelInput::Library(if came { Ok(()) } else { Err(say!("library-not-there")) }));
        });
    }

    /// No reply to a request is waited for any more.
    pub fn forget(&self, id: RequestId) {
        self.take(id);
        let mut early = self.early.borrow_mut();
        if matches!(&*early, Some(Early { reply: EarlyReply::Waits(Some(asked)), .. }) if *asked == id) {
            *early = None;
        }
    }

    /// No reply to any request is waited for any more.
    pub fn forget_all(&self) {
        self.pending.borrow_mut().clear();
    }

    /// Does a request, unless it is later than `latest`; both moments are milliseconds by the adapter's clock.
    pub fn call(&self, id: RequestId, call: &CrmCall, now: f64, latest: u64) {
        #[allow(clippy::cast_precision_loss)] // moments are far below 2^53
        if now > latest as f64 {
            // The core has asked another page meanwhile, or will do so.
            return (self.hear)(PanelInput::CrmLate(id));
        }
        // Said before the library is called: in Classic that may end this page.
        (self.hear)(PanelInput::CrmTaken(id));
        if self.listens.borrow().contains(&call.callback) || self.was_asked_early(id, call) {
            return;
        }
        self.ask(id, call);
    }

    /// The page has another language: repeats the calls that had words in them. Nobody waits for the replies.
    pub fn say_again(&self) {
        for call in self.said.borrow().iter() {
            let ears = Ears { hear: &self.hear, answer: &|| Rc::new(|_| {}), callback: &|| None };
            // The same call was made before, so what it throws is known.
            drop(self.library(call.crm).call(&in_words(call), &ears));
        }
    }

    fn ask(&self, id: RequestId, call: &CrmCall) {
        let mut said = self.said.borrow_mut();
        said.retain(|before| before.method != call.method);
        if !call.words.is_empty() {
            said.push(call.clone());
        }
        drop(said);
        let ears = Ears {
            hear: &self.hear,
            answer: &|| {
                self.waits_for(id);
                self.answer(id)
            },
            callback: &|| self.callback(id, call.callback),
        };
        let done = self.library(call.crm).call(&in_words(call), &ears);
        if done.is_ok() && is_for_ever(call.callback) {
            self.listens.borrow_mut().push(call.callback);
        }
        if let Err(thrown) = done {
            self.take(id);
            (self.hear)(PanelInput::CrmThrew(id, thrown::words(&thrown).into()));
        }
    }

    /// The function for a library's callback. Clicks and navigation are heard as long as the page lives; a reply is heard once,
    /// and only while the core waits for it.
    fn callback(&self, id: RequestId, kind: Callback) -> Option<Function> {
        let event = match kind {
            Callback::None => return None,
            Callback::Reply | Callback::ReplyThird => {
                self.waits_for(id);
                return Some(function_of(self.answer(id)));
            }
            Callback::Clicks => CrmEventKind::Click,
            Callback::Navigation => CrmEventKind::Navigation,
        };
        let crm = self.me.clone();
        Some(function_of(Rc::new(move |payload| {
            if let Some(crm) = crm.upgrade() {
                (crm.hear)(PanelInput::CrmEvent(event, payload.into()));
            }
        })))
    }

    /// Takes the reply to a request.
    fn answer(&self, id: RequestId) -> Answer {
        let crm = self.me.clone();
        Rc::new(move |text| {
            if let Some(crm) = crm.upgrade().filter(|crm| crm.take(id)) {
                crm.reply(id, text);
            }
        })
    }

    fn reply(&self, id: RequestId, text: String) {
        (self.hear)(PanelInput::CrmReply(id, text.into()));
    }

    fn waits_for(&self, id: RequestId) {
        self.pending.borrow_mut().push(id);
    }

    /// Stops waiting for the reply to a request; true if it was waited for.
    fn take(&self, id: RequestId) -> bool {
        let mut pending = self.pending.borrow_mut();
        let before = pending.len();
        pending.retain(|known| *known != id);
        pending.len() < before
    }
}

/// The call with its messages in the page's language.
fn in_words(call: &CrmCall) -> Cow<'_, CrmCall> {
    if call.words.is_empty() {
        return Cow::Borrowed(call);
    }
    Cow::Owned(CrmCall::new(call.crm, &call.method, call.spoken(words::said), call.callback))
}

// --- What the core will ask first is asked while it starts. INVARIANT: by the core's own rule, which says what may be loaded
// --- here; what was asked early is told once, when the core asks for it, and only where the core can read it.

impl Crm {
    /// Loads the library that the core will name, and asks for the settings.
    pub fn ask_early(&self, page: &Page) {
        let (pins, problems) = hosting::of_page(page);
        if !problems.is_empty() {
            return;
        }
        let Ok(Surrounding::Crm { kind, library_url, .. }) = detect(page, &pins) else { return };
        let crm = self.me.clone();
        self.libraries.load(&library_url, move |came| {
            if let Some(crm) = crm.upgrade().filter(|_| came) {
                crm.ask_for_settings(&kind.host().encode(&CrmRequest::Settings));
            }
        });
    }

    fn ask_for_settings(&self, call: &CrmCall) {
        let number = self.asked_early.get() + 1;
        self.asked_early.set(number);
        let early =
            Early { number, call: call.clone(), since: monotonic_ms(), reply: EarlyReply::Waits(None) };
        *self.early.borrow_mut() = Some(early);
        let crm = self.me.clone();
        let answer: Answer = Rc::new(move |text| {
            if let Some(crm) = crm.upgrade() {
                crm.came_early(number, text);
            }
        });
        let ears = Ears {
            hear: &self.hear,
            answer: &|| Rc::clone(&answer),
            callback: &|| Some(function_of(Rc::clone(&answer))),
        };
        let done = self.library(call.crm).call(call, &ears);
        if done.is_err() {
            self.drop_early(number);
        }
    }

    fn came_early(&self, number: u32, text: String) {
        let Some(Early { call, since, reply, .. }) = self.drop_early(number) else { return };
        let is_fit = call.crm.host().decode(&CrmRequest::Settings, &text).is_ok();
        match reply {
            EarlyReply::Waits(Some(id)) if is_fit => {
                if self.take(id) {
                    self.reply(id, text);
                }
            }
            // The core waits for a reply that it can't read: the library is asked once more, for the core's own request.
            EarlyReply::Waits(Some(id)) => {
                if self.take(id) {
                    self.ask(id, &call);
                }
            }
            EarlyReply::Waits(None) if is_fit => {
                *self.early.borrow_mut() = Some(Early { number, call, since, reply: EarlyReply::Came(text) });
            }
            EarlyReply::Waits(None) => {}
            // A library may answer twice: the first answer counts.
            EarlyReply::Came(first) => {
                *self.early.borrow_mut() =
                    Some(Early { number, call, since, reply: EarlyReply::Came(first) });
            }
        }
    }

    /// Whether the core asks for what was asked early; if so, it gets that reply, now or when it comes.
    fn was_asked_early(&self, id: RequestId, call: &CrmCall) -> bool {
        let now = monotonic_ms();
        let fits = |early: &Early| early.call == *call && now - early.since < FRESH_MS;
        let early = self.early.borrow_mut().take_if(|early| fits(early));
        match early {
            None => false,
            Some(Early { reply: EarlyReply::Came(text), .. }) => {
                self.reply(id, text);
                true
            }
            Some(Early { number, call, since, .. }) => {
                self.waits_for(id);
                let reply = EarlyReply::Waits(Some(id));
                *self.early.borrow_mut() = Some(Early { number, call, since, reply });
                true
            }
        }
    }

    fn drop_early(&self, number: u32) -> Option<Early> {
        self.early.borrow_mut().take_if(|early| early.number == number)
    }
}

/// Whether a library calls this callback as long as the page lives.
fn is_for_ever(callback: Callback) -> bool {
    matches!(callback, Callback::Clicks | Callback::Navigation)
}

/// A function that hands a library's argument on as JSON text. The library may keep it as long as it likes: it is freed when the
/// browser collects it.
pub(super) fn function_of(answer: Answer) -> Function {
    let heard = Closure::<dyn Fn(JsValue)>::new(move |value: JsValue| answer(json_of(&value)));
    heard.into_js_value().unchecked_into()
}
