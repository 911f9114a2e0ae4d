//! Links that ask for a call: this page with `?dial=` or `#dial=`, also as the browser's handler of `tel:` links
//! (docs/dial-links.md). The tab that such a link opens never dials and starts no softphone: it looks for a running panel of the
//! same web server, and the one that was used last shows the number to its agent. Text reaches the page by `textContent` only:
//! anybody can make such a link.

mod message;
mod tab;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Date;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{BroadcastChannel, Document, Element, HtmlElement, Url, Window, window};

use super::facts::{is_framed, is_visible};
use super::words::said;
use super::{permissions, trusted};
use crate::browser::channel::Open;
use crate::browser::scope::{has, new_name};
use crate::words::{Message as Words, say};
use message::{CHANNEL, Message, is_recent, is_text};

pub use tab::open_aside;

#[wasm_bindgen]
extern "C" {
    /// `document`, as far as it gives access to storage outside of this page's partition.
    type Partitioned;
    #[wasm_bindgen(method, catch, js_name = requestStorageAccess)]
    fn request_storage_access(this: &Partitioned, wanted: &JsValue) -> Result<js_sys::Promise, JsValue>;

    /// The access that was given.
    type Access;
    #[wasm_bindgen(method, catch, js_name = BroadcastChannel)]
    fn broadcast_channel(this: &Access, name: &str) -> Result<BroadcastChannel, JsValue>;
}

/// Hands a number to the core. The function is called with why the number is not taken, or with an empty text where it is.
pub type Dial = Rc<dyn Fn(String, Box<dyn FnOnce(String)>)>;

/// Takes phone links for one panel; dropping it ends that.
pub struct Links {
    me: Weak<Self>,
    root: HtmlElement,
    dial: Dial,
    name: String,
    /// When the panel was used last, by the wall clock.
    used: Cell<f64>,
    channels: RefCell<Vec<Open>>,
    /// The last link that this panel answered; only its number is taken.
    promised: RefCell<Option<String>>,
    listeners: RefCell<Vec<EventListener>>,
}

impl std::fmt::Debug for Links {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Links").finish_non_exhaustive()
    }
}

impl Links {
    /// Begins to take links for the panel under `root`.
    pub fn new(root: &HtmlElement, dial: Dial) -> Rc<Self> {
        let links = Rc::new_cyclic(|me| Self {
            me: me.clone(),
            root: root.clone(),
            dial,
            name: new_name(),
            used: Cell::new(if is_visible() { Date::now() } else { 0.0 }),
            channels: RefCell::default(),
            promised: RefCell::default(),
            listeners: RefCell::default(),
        });
        // A browser without channels has no links.
        if let Ok(channel) = BroadcastChannel::new(CHANNEL) {
            links.listen_to_agent();
            links.listen(channel);
            let begins = Rc::clone(&links);
            spawn_local(async move { begins.begin().await });
        }
        links
    }

    /// The agent pressed the menu's button.
    pub fn allow(&self) {
        if !is_framed() {
            return self.say(&register());
        }
        let access = access();
        let links = self.me.clone();
        spawn_local(async move {
            let given = reach_out(access).await;
            let Some(links) = links.upgrade() else { return };
            match given {
                Ok(channel) => {
                    links.listen(channel);
                    links.offer(false);
                    links.say(&say!("phone-links-come-here"));
                }
                Err(_) => links.say(&say!("phone-links-not-allowed")),
            }
        });
    }

    fn listen_to_agent(&self) {
        let Some((window, document)) = place() else { return };
        let used = || {
            let links = self.me.clone();
            move |_: &web_sys::Event| {
                if let Some(links) = links.upgrade().filter(|_| is_visible()) {
                    links.used.set(Date::now());
                }
            }
        };
        let early = EventListenerOptions::run_in_capture_phase();
        let on = |event| EventListener::new_with_options(&window, event, early, used());
        let mut listeners: Vec<_> = ["focus", "keydown", "pointerdown"].into_iter().map(on).collect();
        listeners.push(EventListener::new(&document, "visibilitychange", used()));
        self.listeners.replace(listeners);
    }

    async fn begin(self: Rc<Self>) {
        if !is_framed() {
            return self.offer(can_register());
        }
        // Inside a CRM the browser keeps this page apart from tabs of the same site, unless the user once allowed it otherwise.
        // Only browsers that can give access to more than cookies are worth asking.
        let Some((window, document)) = place() else { return };
        // Nothing shows directly that a browser can give a channel; this method came to browsers at the same time.
        if !window.is_secure_context() || !has(&document, "hasUnpartitionedCookieAccess") {
            return;
        }
        if permissions::is_granted("storage-access").await {
            let links = Rc::downgrade(&self);
            drop(self);
            let given = reach_out(access()).await;
            let Some(links) = links.upgrade() else { return };
            return match given {
                Ok(channel) => links.listen(channel),
                // The access must be asked for by a click.
                Err(_) => links.offer(true),
            };
        }
        self.offer(true);
    }

    fn button(&self) -> Option<HtmlElement> {
        self.root.query_selector("[data-action=take-links]").ok()??.dyn_into().ok()
    }

    fn offer(&self, offered: bool) {
        if let Some(button) = self.button() {
            button.set_hidden(!offered);
        }
    }

    fn say(&self, words: &Words) {
        let Some(nav) = self.button().and_then(|button| button.parent_element()) else { return };
        let Ok(place) = nav.query_selector("[data-links]") else { return };
        if let Some(place) = place.or_else(|| hint(&nav)) {
            place.set_text_content(Some(&said(words)));
        }
    }

    fn listen(&self, channel: BroadcastChannel) {
        let links = self.me.clone();
        let answers = channel.clone();
        let open = Message::hear(channel, move |message| {
            if let Some(links) = links.upgrade() {
                links.heard(&answers, message);
            }
        });
        self.channels.borrow_mut().push(open);
    }

    fn heard(&self, channel: &BroadcastChannel, message: Message) {
        if !is_recent(message.at) {
            return;
        }
        if let Some(link) = message.link.filter(|link| is_text(link)) {
            self.promised.replace(Some(link.clone()));
            let here = Message {
                here: Some(link),
                panel: Some(self.name.clone()),
                used: Some(self.used.get()),
                ..Message::default()
            };
            return here.send(channel);
        }
        let (Some(take), Some(number)) = (message.take, message.number) else { return };
        let is_mine =
            message.panel.as_ref() == Some(&self.name) && self.promised.borrow().as_ref() == Some(&take);
        if !is_mine || !is_text(&number) {
            return;
        }
        self.promised.replace(None); // once
        let channel = channel.clone();
        (self.dial)(
            number,
            Box::new(move |refusal| {
                Message { taken: Some(take), refusal: Some(refusal), ..Message::default() }.send(&channel);
            }),
        );
    }
}

/// Asks for access outside of the page's partition. It must be asked for at once, while the agent's click counts.
fn access() -> Result<JsFuture, JsValue> {
    let (_, document) = place().ok_or(JsValue::UNDEFINED)?;
    let wanted = js_sys::Object::new();
    js_sys::Reflect::set(&wanted, &"BroadcastChannel".into(), &JsValue::TRUE)?;
    Ok(document.unchecked_into::<Partitioned>().request_storage_access(&wanted)?.into())
}

/// The channel outside of the partition, which this web server's own tabs are on.
async fn reach_out(access: Result<JsFuture, JsValue>) -> Result<BroadcastChannel, JsValue> {
    access?.await?.unchecked_into::<Access>().broadcast_channel(CHANNEL)
}

/// A place for words in the menu.
fn hint(nav: &Element) -> Option<Element> {
    let (_, document) = place()?;
    let hint = document.create_element("p").ok()?;
    hint.set_class_name("hint");
    for (name, value) in [("data-links", ""), ("role", "status")] {
        hint.set_attribute(name, value).ok()?;
    }
    nav.append_child(&hint).ok()?;
    Some(hint)
}

/// Whether the browser can make a page the handler of links.
fn can_register() -> bool {
    window().is_some_and(|window| {
        window.is_secure_context() && has(&window.navigator(), "registerProtocolHandler")
    })
}

/// Makes this page the browser's handler of `tel:` links, if the user agrees; returns words about how that went.
fn register() -> Words {
    let url = Url::new_with_base("index.html?dial=%s", &trusted::files()).map(|url| url.href());
    let asked = url.ok().zip(window()).filter(|_| can_register()).is_some_and(|(url, window)| {
        window.navigator().register_protocol_handler("tel", &url, &said(&say!("softphone"))).is_ok()
    });
    if asked { say!("browser-asks") } else { say!("no-phone-links") }
}

fn place() -> Option<(Window, Document)> {
    let window = window()?;
    let document = window.document()?;
    Some((window, document))
}
