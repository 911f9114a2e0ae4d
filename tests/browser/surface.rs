//! The surface for JS.

use cordboard::browser::Softphone;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, js};

fn code_of(refused: Result<(), JsValue>) -> String {
    let error = refused.unwrap_err();
    assert!(error.is_instance_of::<js_sys::Error>());
    js("(error) => error.code", &error).as_string().unwrap()
}

#[wasm_bindgen_test]
fn refusals_are_errors_with_a_stable_code() {
    js_sys::eval("sessionStorage.clear()").unwrap();
    let bench = Bench::bare(|html| html);
    let softphone = Softphone::new(&bench.root, None);
    assert_eq!(code_of(softphone.set_agent_state("lunch", None)), "bad-value");
    assert_eq!(code_of(softphone.dial("7722".to_owned(), None)), "not-connected");
    assert_eq!(code_of(softphone.send_digits("1".to_owned())), "not-connected");
    softphone.dispose();
    assert_eq!(code_of(softphone.answer()), "disposed");
    softphone.dispose();
}

#[wasm_bindgen_test]
fn the_snapshot_is_a_plain_object() {
    js_sys::eval("sessionStorage.clear()").unwrap();
    let bench = Bench::bare(|html| html);
    let softphone = Softphone::new(&bench.root, None);
    let snapshot = softphone.snapshot();
    let text = js("(s) => JSON.stringify([typeof s.connection, s.calls, s.agent.agentId])", &snapshot);
    assert_eq!(text.as_string().unwrap(), r#"["string",[],""]"#);
    softphone.dispose();
}

#[wasm_bindgen_test]
fn an_integrators_listener_may_call_back_in() {
    js_sys::eval("sessionStorage.clear()").unwrap();
    let bench = Bench::bare(|html| html);
    let softphone: JsValue = Softphone::new(&bench.root, None).into();
    js_sys::Reflect::set(&js_sys::global(), &"phone".into(), &softphone).unwrap();
    js_sys::eval(
        "window.heard = []; window.depth = 0; \
         window.enter = () => document.querySelector('#txtPhoneNumber') \
           .dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true})); \
         window.off = phone.on('notice', () => { \
           window.heard.push([window.depth, phone.snapshot.notices.length > 0]); \
           window.depth += 1; \
           if (window.heard.length < 2) window.enter(); \
           window.depth -= 1; }); \
         window.enter();", // refused in words: nothing is connected
    )
    .unwrap();
    let heard = js("() => JSON.stringify(window.heard)", &JsValue::NULL).as_string().unwrap();
    assert_eq!(heard, "[[0,true],[0,true]]", "the second waited for its turn");
    js_sys::eval("window.off(); window.enter(); phone.dispose();").unwrap();
    assert_eq!(js("() => window.heard.length", &JsValue::NULL).as_f64(), Some(2.0));
}
