//! What integrators hear: an event as a plain JS object.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::log::OrLog;
use crate::effect::Event;

/// The event's type, as `on` takes it.
pub fn kind(event: &Event) -> &'static str {
    match event {
        Event::State(_) => "state",
        Event::Call { .. } => "call",
        Event::Agent { .. } => "agent",
        Event::Notice(_) => "notice",
    }
}

/// The event's payload.
pub fn payload(event: &Event) -> JsValue {
    match event {
        Event::State(state) => object(&[("state", state.into())]),
        Event::Call { id, state, number } => {
            object(&[("id", id.0.into()), ("state", state.into()), ("number", number.into())])
        }
        Event::Agent { agent_id, mode } => object(&[("agentId", agent_id.into()), ("mode", mode.into())]),
        Event::Notice(text) => object(&[("text", text.into())]),
    }
}

fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        Reflect::set(&object, &JsValue::from_str(name), value).or_log("telling an integrator");
    }
    Object::freeze(&object).into()
}
