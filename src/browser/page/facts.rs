//! What this page is, where it is, and what its browser allows.

use js_sys::{Array, Date, Object};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Event, PageTransitionEvent, Url, VisibilityState, Window, window};

use super::{notifier, storage};
use crate::browser::scope::has;
use crate::input::{BrowserFacts, Carrier, Page, Permission, Refused};
use crate::privacy::SiteText;
use crate::words::Message;

#[wasm_bindgen]
extern "C" {
    /// `location`, with what not all browsers tell.
    type Around;
    #[wasm_bindgen(method, getter, js_name = ancestorOrigins)]
    fn ancestor_origins(this: &Around) -> Option<Object>;
}

/// What the script that starts the softphone says of its page.
#[derive(Debug, Clone, Default)]
pub struct PageOptions {
    /// The page's query, where it is not that of its address.
    pub query: Option<String>,
    /// What an earlier page saved, where it is not in the tab's storage.
    pub saved: Option<String>,
}

/// What the browser allowed for the adapter.
#[derive(Debug, Clone, Default)]
pub struct HostFacts {
    /// Where it lives.
    pub carrier: Carrier,
    /// Why it does not live in a place that would be better; empty where it lives in the best one.
    pub carrier_why: Message,
    /// What the browser refused while a place was looked for.
    pub refused: Refused,
    /// The adapter's timers are on time.
    pub clock_worker: bool,
}

/// What this page is and where, without its hosting file and what was typed.
pub(super) fn page(options: &PageOptions, host: &HostFacts) -> Page {
    let Some(window) = window() else { return Page::default() };
    let location = window.location();
    let ancestors = ancestors(&window);
    let nearest = ancestors.as_ref().map(|origins| origins.first().cloned().unwrap_or_default());
    Page {
        protocol: location.protocol().unwrap_or_default().into(),
        host: location.host().unwrap_or_default().into(),
        query: options.query.clone().unwrap_or_else(|| location.search().unwrap_or_default()).into(),
        page_path: location.pathname().unwrap_or_default().into(),
        visible: is_visible(),
        utc_offset_minutes: utc_offset_minutes(),
        framed_by: nearest
            .unwrap_or_else(|| if is_framed() { origin_of_referrer(&window) } else { String::new() })
            .into(),
        ancestors: ancestors.map(|origins| origins.into_iter().map(SiteText::from).collect()),
        browser: browser(host, Permission::Unknown),
        remembered_agent: storage::remembered_agent().into(),
        ..Page::default()
    }
}

/// What the browser allows: known at once, but for the permission, which must be asked.
pub(super) fn browser(host: &HostFacts, local_network: Permission) -> BrowserFacts {
    let Some(window) = window() else { return BrowserFacts::default() };
    let navigator = window.navigator();
    BrowserFacts {
        storage: storage::works(),
        shared_worker: has(&window, "SharedWorker"),
        web_locks: has(&navigator, "locks"),
        web_socket: has(&window, "WebSocket"),
        framed: is_framed(),
        clock_worker: host.clock_worker,
        local_network,
        notices: notifier::permission(),
        pop_ups: Permission::Unknown,
        user_agent: navigator.user_agent().unwrap_or_default().into(),
        carrier: host.carrier,
        carrier_why: host.carrier_why.clone(),
        refused: host.refused,
    }
}

/// Whether the agent sees the page.
pub(super) fn is_visible() -> bool {
    let document = window().and_then(|window| window.document());
    document.as_ref().map(Document::visibility_state) != Some(VisibilityState::Hidden)
}

/// Whether the page has the focus.
pub(super) fn has_focus() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_some_and(|document| document.has_focus().unwrap_or_default())
}

/// Whether the page is in a frame. A page that may not see its parent is in one.
pub(super) fn is_framed() -> bool {
    let Some(window) = window() else { return false };
    window.parent().map_or(true, |parent| parent.is_none_or(|parent| !Object::is(&parent, &window)))
}

/// Whether the page goes into the back/forward cache, or comes out of it.
pub(super) fn is_persisted(event: &Event) -> bool {
    event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted)
}

/// The origins of all pages around this one, the nearest first, where the browser tells them.
fn ancestors(window: &Window) -> Option<Vec<String>> {
    let origins = window.location().unchecked_into::<Around>().ancestor_origins()?;
    Some(Array::from(&origins).iter().filter_map(|origin| origin.as_string()).collect())
}

fn origin_of_referrer(window: &Window) -> String {
    let referrer = window.document().map(|document| document.referrer()).unwrap_or_default();
    Url::new(&referrer).map(|url| url.origin()).unwrap_or_default()
}

#[allow(clippy::cast_possible_truncation)] // within a day
fn utc_offset_minutes() -> i32 {
    -(Date::new_0().get_timezone_offset() as i32)
}
