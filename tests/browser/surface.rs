//! The surface for JS.

use cordboard::browser::Softphone;
use cordboard::view::View;
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, js};

fn softphone(bench: &Bench) -> Softphone {
    js_sys::eval("sessionStorage.clear()").unwrap();
    Softphone::new(&bench.root, &JsValue::UNDEFINED)
}

/// The code of the refusal.
fn refused(softphone: &Softphone, name: &str, value: &str) -> String {
    let refusal = softphone.act(name, value.to_owned(), None, None).unwrap();
    let (code, words) = refusal.split_once(' ').unwrap();
    assert!(!words.is_empty());
    code.to_owned()
}

#[wasm_bindgen_test]
fn refusals_have_a_stable_code_and_words() {
    let bench = Bench::bare(|html| html);
    let softphone = softphone(&bench);
    assert_eq!(refused(&softphone, "set-mode", "lunch"), "bad-value");
    assert_eq!(refused(&softphone, "dial", "7722"), "not-connected");
    assert_eq!(refused(&softphone, "send-digits", "1"), "not-connected");
    softphone.dispose();
    assert_eq!(refused(&softphone, "answer", ""), "disposed");
    assert_eq!(refused(&softphone, "set-mode", "lunch"), "disposed");
    softphone.dispose();
}

#[wasm_bindgen_test]
fn the_view_is_a_plain_object() {
    let bench = Bench::bare(|html| html);
    let softphone = softphone(&bench);
    let text = js(
        "({ shared: s }) => JSON.stringify([typeof s.connection, s.calls, s.agent.agentId])",
        &softphone.view(),
    );
    assert_eq!(text.as_string().unwrap(), r#"["string",[],""]"#);
    softphone.dispose();
}

#[wasm_bindgen_test]
fn the_view_is_what_serde_makes_of_it() {
    let bench = Bench::bare(|html| html);
    let softphone = softphone(&bench);
    let given = softphone.view();
    let view: View = serde_wasm_bindgen::from_value(given.clone()).unwrap();
    assert!(!view.shared.notices.is_empty(), "a page without a CRM has something to say");
    let made = view.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap();
    let text = |object: &JsValue| js_sys::JSON::stringify(object).unwrap().as_string();
    assert_eq!(text(&given), text(&made));
    softphone.dispose();
}

#[wasm_bindgen_test]
fn an_integrators_listener_may_call_back_in() {
    let bench = Bench::bare(|html| html);
    let options = js_sys::eval(
        "sessionStorage.clear(); window.heard = []; window.depth = 0; window.phone = undefined; \
         window.enter = () => document.querySelector('#txtPhoneNumber') \
           .dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true})); \
         ({ onEvent(type) { \
           if (type !== 'notice' || !window.phone) return; \
           window.heard.push([window.depth, phone.view.shared.notices.length > 0]); \
           window.depth += 1; \
           if (window.heard.length < 2) window.enter(); \
           window.depth -= 1; } })",
    )
    .unwrap();
    let softphone: JsValue = Softphone::new(&bench.root, &options).into();
    js_sys::Reflect::set(&js_sys::global(), &"phone".into(), &softphone).unwrap();
    js_sys::eval("window.enter();").unwrap(); // refused in words: nothing is connected
    let heard = js("() => JSON.stringify(window.heard)", &JsValue::NULL).as_string().unwrap();
    assert_eq!(heard, "[[0,true],[0,true]]", "the second waited for its turn");
    js_sys::eval("phone.dispose(); window.enter();").unwrap();
    assert_eq!(js("() => window.heard.length", &JsValue::NULL).as_f64(), Some(2.0));
}

#[wasm_bindgen_test]
fn what_happens_is_told_as_plain_frozen_objects() {
    use cordboard::effect::Event;
    let options = js_sys::eval(
        "window.told = []; \
         ({ onEvent(type, event) { told.push([type, event]); if (!Object.isFrozen(event)) throw new Error(); } })",
    )
    .unwrap();
    let (hear, _) = crate::bench::ear_of_panel();
    let alarm = cordboard::browser::alarm::Alarm::new(&hear, "data:text/javascript,".into());
    let panel = cordboard::browser::panel::Panel::new(&options, &alarm, &hear);
    panel.notify(&Event::State("ready".to_owned()));
    let id = cordboard::input::CallId(3);
    panel.notify(&Event::Call { id, state: "held".to_owned(), number: "7722".to_owned() });
    panel.notify(&Event::Agent { agent_id: "4711".to_owned(), mode: String::new() });
    panel.notify(&Event::Notice("Words.".to_owned()));
    assert_eq!(
        js("() => JSON.stringify(told)", &JsValue::NULL).as_string().unwrap(),
        r#"[["state",{"state":"ready"}],["call",{"id":3,"state":"held","number":"7722"}],["agent",{"agentId":"4711","mode":""}],["notice",{"text":"Words."}]]"#
    );
    panel.dispose();
}
