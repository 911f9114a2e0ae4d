//! What integrators hear (`Softphone.on`).

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Object};
use serde::Serialize;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::surface::Told;
use crate::browser::log;
use crate::effect::Level;

/// Functions that hear events of one type each.
#[derive(Debug, Clone, Default)]
pub struct Listeners {
    all: Rc<RefCell<Vec<Listener>>>,
    last: Rc<Cell<u32>>,
}

#[derive(Debug, Clone)]
struct Listener {
    id: u32,
    kind: String,
    hear: Function,
}

impl Listeners {
    /// Adds a listener; the function that is returned takes it off.
    pub fn add(&self, kind: String, hear: Function) -> Function {
        let id = self.last.get() + 1;
        self.last.set(id);
        self.all.borrow_mut().push(Listener { id, kind, hear });
        let all = Rc::clone(&self.all);
        // The function belongs to the integrator: it is freed when they let go of it.
        let off = Closure::<dyn Fn()>::new(move || all.borrow_mut().retain(|listener| listener.id != id));
        off.into_js_value().unchecked_into()
    }

    /// Calls those who listen; a listener that is taken off meanwhile is not called.
    pub fn tell(&self, told: &Told) {
        let mut all = self.all.borrow().clone();
        all.retain(|listener| listener.kind == told.name());
        if all.is_empty() {
            return;
        }
        let Some(event) = frozen(told) else {
            return;
        };
        for listener in all {
            let is_there = self.all.borrow().iter().any(|other| other.id == listener.id);
            if is_there && listener.hear.call1(&JsValue::UNDEFINED, &event).is_err() {
                log::write(Level::Warn, "an integrator's listener failed");
            }
        }
    }

    /// Takes all off.
    pub fn clear(&self) {
        let all = self.all.take();
        drop(all);
    }
}

/// Data as JavaScript sees it, frozen through and through.
pub fn frozen(data: &impl Serialize) -> Option<JsValue> {
    let value = data.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok()?;
    freeze(&value);
    Some(value)
}

fn freeze(value: &JsValue) {
    if let Some(object) = value.dyn_ref::<Object>() {
        for inner in Object::values(object) {
            freeze(&inner);
        }
        Object::freeze(object);
    }
}
