//! The channel of a CRM site, which all its pages and hosts share, also those of other versions. Its messages are plain objects,
//! `{to, message}`, `{from, message}`, `{retire}` and `{heir}`. The `message` in the first two is one of a line (`line.rs`).

use gloo_events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

use super::scope::has_global;

/// What is said on a channel.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// To the page of that name, or to `ALL`.
    To(String, JsValue),
    /// From the page of that name.
    From(String, JsValue),
    /// Hosts and pages of other versions than this one make room.
    Retire(String),
    /// The state that a host had saved when it ended.
    Heir(String),
}

/// Every page.
pub const ALL: &str = "all";

/// A channel that is listened to; dropping it closes it.
#[derive(Debug)]
pub struct Open {
    channel: BroadcastChannel,
    _heard: EventListener,
}

impl Open {
    /// Listens to a channel.
    pub fn new(channel: BroadcastChannel, heard: impl Fn(JsValue) + 'static) -> Self {
        let heard = EventListener::new(&channel, "message", move |event| {
            heard(event.dyn_ref::<MessageEvent>().map(MessageEvent::data).unwrap_or_default());
        });
        Self { channel, _heard: heard }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.channel.close();
    }
}

/// A place on a site's channel; dropping it leaves.
#[derive(Debug)]
pub struct Channel(Open);

impl Channel {
    /// Joins the channel of a site; `None` where the browser has none.
    pub fn join(site: &str, heard: impl Fn(Said) + 'static) -> Option<Self> {
        if !has_global("BroadcastChannel") {
            return None;
        }
        let hear = move |data| {
            if let Some(said) = read(&data) {
                heard(said);
            }
        };
        Some(Self(Open::new(BroadcastChannel::new(site).ok()?, hear)))
    }

    /// Says something to all others.
    pub fn say(&self, said: &Said) {
        drop(self.0.channel.post_message(&written(said))); // only a closed one fails
    }
}

fn read(data: &JsValue) -> Option<Said> {
    let field = |name: &str| Reflect::get(data, &name.into()).ok();
    let text = |name: &str| field(name)?.as_string().filter(|text| !text.is_empty());
    let message = || field("message").unwrap_or_default();
    text("retire")
        .map(Said::Retire)
        .or_else(|| text("heir").map(Said::Heir))
        .or_else(|| text("to").map(|to| Said::To(to, message())))
        .or_else(|| text("from").map(|from| Said::From(from, message())))
}

fn written(said: &Said) -> JsValue {
    let object = Object::new();
    let set = |name: &str, value: &JsValue| drop(Reflect::set(&object, &name.into(), value));
    match said {
        Said::To(page, message) => {
            set("to", &page.into());
            set("message", message);
        }
        Said::From(page, message) => {
            set("from", &page.into());
            set("message", message);
        }
        Said::Retire(version) => set("retire", &version.into()),
        Said::Heir(saved) => set("heir", &saved.into()),
    }
    object.into()
}
