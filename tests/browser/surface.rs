//! The engine as its host sees it.

use cordboard::browser::{act, blank, start, stop};
use cordboard::view::View;
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::js;

/// Ports that keep what they are told; `hear` is what pages would say.
fn ports(notified: &str) -> JsValue {
    let code = format!(
        "() => window.ports = {{ told: [], run(hear) {{ this.hear = hear; }}, show(text) {{ this.shared = JSON.parse(text); }}, \
           paint(panel, text) {{ this.view = {{ shared: this.shared, panel: JSON.parse(text) }}; }}, \
           perform(panel, effect) {{ this.told.push([panel, effect]); }}, save() {{}}, notify(text) {{ {notified} }} }}"
    );
    js(&code, &JsValue::NULL)
}

fn begin(ports: &JsValue) {
    start(ports.clone().unchecked_into(), &JsValue::UNDEFINED);
}

/// A page without a CRM, which has something to say.
fn attach(ports: &JsValue) {
    js("({ hear }) => hear(1, 'attached', '{\"protocol\":\"http:\",\"host\":\"localhost\"}')", ports);
}

/// The code of the refusal.
fn refused(name: &str, value: &str) -> String {
    let refusal = act(1, name, value.to_owned(), None, None).unwrap();
    let (code, words) = refusal.split_once(' ').unwrap();
    assert!(!words.is_empty());
    code.to_owned()
}

#[wasm_bindgen_test]
fn refusals_have_a_stable_code_and_words() {
    let ports = ports("");
    begin(&ports);
    assert_eq!(refused("set-mode", "lunch"), "bad-value");
    assert_eq!(refused("dial", "7722"), "not-possible", "no page is attached");
    attach(&ports);
    assert_eq!(refused("dial", "7722"), "not-connected");
    assert_eq!(refused("send-digits", "1"), "not-connected");
    stop();
    assert_eq!(refused("answer", ""), "disposed");
    stop();
}

#[wasm_bindgen_test]
fn the_view_is_what_serde_makes_of_it() {
    let ports = ports("");
    begin(&ports);
    attach(&ports);
    let given = js("({ view }) => view", &ports);
    let view: View = serde_wasm_bindgen::from_value(given.clone()).unwrap();
    assert!(!view.shared.notices.is_empty(), "a page without a CRM has something to say");
    let made = view.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap();
    let text = |object: &JsValue| js_sys::JSON::stringify(object).unwrap().as_string();
    assert_eq!(text(&given), text(&made));
    let blank = js_sys::JSON::parse(&blank()).unwrap();
    assert_eq!(serde_wasm_bindgen::from_value::<View>(blank).unwrap(), View::default());
    stop();
}

#[wasm_bindgen_test]
fn what_is_said_meanwhile_waits_for_its_turn() {
    // Dialling is refused in words, since nothing is connected; whoever hears of it dials again at once.
    let ports = ports(
        "if (!text.includes('Notice')) return; \
         this.told.push(this.depth ?? 0); \
         this.depth = 1; \
         if (this.told.length < 2) this.hear(1, 'dial', '7722'); \
         this.depth = 0;",
    );
    begin(&ports);
    attach(&ports);
    js("(ports) => { ports.told.length = 0; ports.hear(1, 'dial', '7722'); }", &ports);
    assert_eq!(js("({ told }) => JSON.stringify(told)", &ports).as_string().unwrap(), "[0,0]");
    stop();
}

#[wasm_bindgen_test]
fn what_nobody_knows_is_logged_and_changes_nothing() {
    let ports = ports("");
    begin(&ports);
    attach(&ports);
    js("(ports) => { ports.view = undefined; ports.hear(1, 'no-such-thing', ''); }", &ports);
    assert!(js("({ view }) => view", &ports).is_undefined());
    stop();
}
