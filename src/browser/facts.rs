//! What the browser allows: known at once, but for the permission to reach the local network, which must be asked
//! (spec/browser-facts.md, Local Network Access).

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{PermissionState, PermissionStatus, Window, window};

use super::log::OrLog;
use super::storage;
use crate::input::{BrowserFacts, Permission};

/// The permission's names: the address spaces of today, and the older name for both.
const LOCAL_NETWORK: [&str; 3] = ["local-network", "loopback-network", "local-network-access"];

/// What can be told at once.
pub fn gather() -> BrowserFacts {
    let Some(window) = window() else { return BrowserFacts::default() };
    let navigator = window.navigator();
    BrowserFacts {
        storage: storage::works(),
        shared_worker: has(&window, "SharedWorker"),
        web_locks: has(&navigator, "locks"),
        web_socket: has(&window, "WebSocket"),
        framed: framed(&window),
        local_network: Permission::Unknown,
        pop_ups: Permission::Unknown,
        user_agent: navigator.user_agent().unwrap_or_default(),
    }
}

/// Asks the browser about the local network; `done` gets all facts when every name was answered.
pub fn ask(done: impl Fn(BrowserFacts) + 'static) {
    let answers = Rc::new(Answers {
        waiting: Cell::new(LOCAL_NETWORK.len()),
        strictest: Cell::new(Permission::Unknown),
        done: Box::new(done),
    });
    for name in LOCAL_NETWORK {
        query(name, &answers);
    }
}

struct Answers {
    waiting: Cell<usize>,
    strictest: Cell<Permission>,
    done: Box<dyn Fn(BrowserFacts)>,
}

impl Answers {
    fn take(&self, answer: Permission) {
        self.strictest.set(stricter(self.strictest.get(), answer));
        self.waiting.set(self.waiting.get().saturating_sub(1));
        if self.waiting.get() == 0 {
            (self.done)(BrowserFacts { local_network: self.strictest.get(), ..gather() });
        }
    }
}

fn query(name: &str, answers: &Rc<Answers>) {
    let Some(promise) = promise(name) else { return answers.take(Permission::Unknown) };
    let (known, unknown) = (Rc::clone(answers), Rc::clone(answers));
    // Exactly one of the two runs; the other one is given back when the browser collects the promise.
    let known = Closure::once(move |status: JsValue| known.take(permission(&status))).into_js_value();
    let unknown = Closure::once(move |_: JsValue| unknown.take(Permission::Unknown)).into_js_value();
    let then = Reflect::get(&promise, &JsValue::from_str("then")).ok();
    let Some(then) = then.and_then(|then| then.dyn_into::<js_sys::Function>().ok()) else { return };
    then.call2(&promise, &known, &unknown).or_log("asking for a permission");
}

fn promise(name: &str) -> Option<JsValue> {
    let permissions = window()?.navigator().permissions().ok()?;
    let descriptor = Object::new();
    Reflect::set(&descriptor, &JsValue::from_str("name"), &JsValue::from_str(name)).ok()?;
    permissions.query(&descriptor).ok().map(JsValue::from)
}

fn permission(status: &JsValue) -> Permission {
    match status.dyn_ref::<PermissionStatus>().map(PermissionStatus::state) {
        Some(PermissionState::Granted) => Permission::Granted,
        Some(PermissionState::Denied) => Permission::Denied,
        Some(PermissionState::Prompt) => Permission::Prompt,
        _ => Permission::Unknown,
    }
}

fn stricter(one: Permission, other: Permission) -> Permission {
    fn rank(permission: Permission) -> u8 {
        match permission {
            Permission::Unknown => 0,
            Permission::Granted => 1,
            Permission::Prompt => 2,
            Permission::Denied => 3,
        }
    }
    if rank(other) > rank(one) { other } else { one }
}

fn has(object: &JsValue, name: &str) -> bool {
    Reflect::get(object, &JsValue::from_str(name)).is_ok_and(|value| !value.is_undefined())
}

/// A page that can't even see its parent is framed.
fn framed(window: &Window) -> bool {
    window.parent().map_or(true, |parent| parent.is_none_or(|parent| !Object::is(&parent, window)))
}
