//! Shows a notice of a call that alerts, in the page that the core names, and takes it off when the call is answered or over. Where
//! the browser has service workers one shows it (`www/notices.js`), since only that can bring the CRM's tab to the front when the
//! notice is pressed. A frame has the permission only where the agent gave it in the small window, and not in every browser.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Element, MessageEvent, Notification, NotificationOptions, NotificationPermission, ServiceWorkerContainer,
    ServiceWorkerRegistration, window,
};

use super::{small, trusted, words};
use crate::alerts::CallNotice;
use crate::browser::log::OrLog;
use crate::browser::scope::has_global;
use crate::input::Permission;

const SCRIPT: &str = "notices.js";
const ICON: &str = "softphone.svg";
/// All notices have this tag: a page shows one at a time, and a new one takes the place of that of a page before it.
const TAG: &str = "cordboard-call";
/// How long a service worker may take to begin, in milliseconds, before the page shows the notice itself.
const BEGINS_MS: u32 = 2_000;

#[wasm_bindgen]
extern "C" {
    /// `navigator.serviceWorker`, which takes addresses that passed the page's policy.
    type Workers;
    #[wasm_bindgen(method, catch)]
    fn register(this: &Workers, url: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, js_name = startMessages)]
    fn start_messages(this: &Workers);
}

/// What the browser says of notices in this page.
pub(super) fn permission() -> Permission {
    if !has_global("Notification") {
        return Permission::Unknown;
    }
    match Notification::permission() {
        NotificationPermission::Granted => Permission::Granted,
        NotificationPermission::Default => Permission::Prompt,
        _ => Permission::Denied,
    }
}

/// Asks the agent for the permission. The agent's press lets a page ask.
pub(super) async fn ask() {
    if let Some(asked) = Notification::request_permission().or_log("asking for notices") {
        drop(JsFuture::from(asked).await);
    }
}

/// What a page shows of notices.
#[derive(Default)]
pub(super) struct Notifier {
    /// It is the small window, which comes to the front itself.
    in_window: bool,
    /// The panel's small window may show notices.
    by_window: Cell<bool>,
    wanted: RefCell<Option<CallNotice>>,
    /// What is shown, once that is known: a page before this one may have shown something.
    shown: RefCell<Option<CallNotice>>,
    known: Cell<bool>,
    own: RefCell<Option<(Notification, EventListener)>>,
    busy: Cell<bool>,
}

impl Notifier {
    pub(super) fn find(root: &Element) -> Self {
        Self { in_window: root.has_attribute(small::FORM), ..Self::default() }
    }

    /// Whether the panel's small window may show notices.
    pub(super) fn set_by_window(&self, may: bool) {
        self.by_window.set(may);
    }

    /// Whether notices come, from this page or from its small window.
    pub(super) fn permission(&self) -> Permission {
        if self.by_window.get() { Permission::Granted } else { permission() }
    }

    pub(super) fn is_in_window(&self) -> bool {
        self.in_window
    }

    /// Takes the notice that is to be shown.
    pub(super) fn paint(self: &Rc<Self>, notice: Option<&CallNotice>) {
        if permission() != Permission::Granted {
            return;
        }
        let same = self.wanted.borrow().as_ref() == notice;
        if same && self.known.get() {
            return;
        }
        self.wanted.replace(notice.cloned());
        let notifier = Rc::clone(self);
        spawn_local(async move { notifier.settle().await });
    }

    /// Takes off what is shown.
    pub(super) fn stop(self: &Rc<Self>) {
        if self.known.get() {
            self.paint(None);
        }
    }

    /// Showing and taking off take time: one is done after the other, until what is wanted is shown.
    async fn settle(&self) {
        if self.busy.replace(true) {
            return;
        }
        loop {
            let wanted = self.wanted.borrow().clone();
            if self.known.get() && *self.shown.borrow() == wanted {
                break;
            }
            match &wanted {
                Some(notice) => self.show(notice).await,
                None => self.take_off().await,
            }
            self.shown.replace(wanted);
            self.known.set(true);
        }
        self.busy.set(false);
    }

    async fn show(&self, notice: &CallNotice) {
        let options = NotificationOptions::new();
        options.set_body(&words::said(&notice.text));
        options.set_tag(TAG);
        options.set_icon(&[&trusted::files(), ICON].concat());
        options.set_require_interaction(true); // while it rings
        options.set_silent(Some(true)); // what rings, the call center says
        let title = words::said(&notice.title);
        if !self.in_window
            && let Some((workers, registration)) = begun().await
        {
            options.set_data(&own_client(&workers, &registration).await);
            let shown = registration.show_notification_with_options(&title, &options);
            if let Ok(shown) = shown
                && JsFuture::from(shown).await.is_ok()
            {
                return;
            }
        }
        let Some(shown) = Notification::new_with_options(&title, &options).or_log("showing a notice") else {
            return;
        };
        let pressed = EventListener::new(&shown, "click", |_| {
            if let Some(window) = window() {
                window.focus().or_log("coming to the front");
            }
        });
        self.own.replace(Some((shown, pressed)));
    }

    async fn take_off(&self) {
        if let Some((shown, _)) = self.own.take() {
            shown.close();
        }
        let Some(workers) = workers().filter(|_| !self.in_window) else { return };
        let found = JsFuture::from(workers.get_registration()).await;
        let Some(registration) = found.ok().filter(JsValue::is_truthy) else { return };
        let registration: ServiceWorkerRegistration = registration.unchecked_into();
        // This service worker shows no others.
        let Ok(shown) = registration.get_notifications() else { return };
        let Ok(shown) = JsFuture::from(shown).await else { return };
        for notice in Array::from(&shown).iter() {
            notice.unchecked_into::<Notification>().close();
        }
    }
}

/// `navigator.serviceWorker`, which some frames may not even ask for.
fn workers() -> Option<ServiceWorkerContainer> {
    let navigator = window()?.navigator();
    let workers = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    workers.is_truthy().then(|| workers.unchecked_into())
}

/// The service worker, which begins if need be.
async fn begun() -> Option<(ServiceWorkerContainer, ServiceWorkerRegistration)> {
    let workers = workers()?;
    let script = trusted::own_file(&[&trusted::files(), SCRIPT].concat()).ok()?;
    let registered = workers.unchecked_ref::<Workers>().register(&script).ok()?;
    JsFuture::from(registered).await.ok()?;
    let ready = workers.ready().ok()?;
    let registration = within(BEGINS_MS, ready).await?;
    Some((workers, registration.unchecked_into()))
}

/// What the service worker knows this page by, so that it brings this one to the front and not another tab.
async fn own_client(workers: &ServiceWorkerContainer, registration: &ServiceWorkerRegistration) -> JsValue {
    let Some(active) = registration.active() else { return JsValue::NULL };
    let mut settle = None;
    let told = Promise::new(&mut |resolve: Function, _: Function| settle = Some(resolve));
    let _heard = EventListener::new(workers, "message", move |event| {
        let client = event.dyn_ref::<MessageEvent>().map(MessageEvent::data).unwrap_or_default();
        if let Some(settle) = &settle {
            drop(settle.call1(&JsValue::UNDEFINED, &client));
        }
    });
    workers.unchecked_ref::<Workers>().start_messages();
    if active.post_message(&JsValue::NULL).is_err() {
        return JsValue::NULL;
    }
    within(BEGINS_MS, told).await.unwrap_or(JsValue::NULL)
}

/// What a promise comes to, if it does so in time.
async fn within(limit_ms: u32, promise: Promise) -> Option<JsValue> {
    let late = wasm_bindgen_futures::future_to_promise(async move {
        TimeoutFuture::new(limit_ms).await;
        Ok(JsValue::UNDEFINED)
    });
    let first = JsFuture::from(Promise::race(&Array::of2(&promise, &late))).await.ok()?;
    first.is_truthy().then_some(first)
}
