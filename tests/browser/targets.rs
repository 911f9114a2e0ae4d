//! Addresses that rules open: in tabs, windows and frames.

use cordboard::crm::browser;
use cordboard::crm_call::{Callback, CrmCall};
use cordboard::effect::PanelEffect;
use cordboard::ids::RequestId;
use cordboard::input::PanelInput;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{document, js};
use crate::panel::Side;

fn open(side: &Side, method: &str, arguments: &str) -> PanelInput {
    let call = CrmCall::new(browser::KIND, method, arguments.to_owned(), Callback::Reply);
    side.perform(PanelEffect::CallCrm(RequestId(1), call, u64::MAX));
    side.heard().last().unwrap().clone()
}

fn opened(yes: bool) -> PanelInput {
    PanelInput::CrmReply(RequestId(1), format!(r#"{{"opened":{yes}}}"#).into())
}

#[wasm_bindgen_test]
fn a_tab_loses_its_opener_and_one_that_the_browser_blocks_is_told() {
    js_sys::eval("window.realOpen ??= window.open; window.made = { opener: window }; window.open = (...how) => { window.how = how; return made; };")
        .unwrap();
    let side = Side::new();
    let arguments = r#"["https://crm.example.com/?n=1","_blank",""]"#;
    let first = open(&side, "open", arguments);
    js_sys::eval("window.open = () => null;").unwrap();
    let second = open(&side, "open", arguments);
    js_sys::eval("window.open = window.realOpen;").unwrap();
    assert_eq!((first, second), (opened(true), opened(false)));
    assert_eq!(
        js("() => JSON.stringify([how.slice(0, 2), made.opener])", &JsValue::NULL).as_string().unwrap(),
        r#"[["https://crm.example.com/?n=1","_blank"],null]"#
    );
    assert_eq!(side.panel.pending(), 0);
}

#[wasm_bindgen_test]
fn one_frame_at_a_time_keeps_to_itself_and_can_be_closed() {
    let side = Side::new();
    let found = |selector: &str| document().query_selector(selector).unwrap();
    for title in ["First", "<b>Second"] {
        assert_eq!(open(&side, "frame", &format!(r#"["https://crm.example.com/","{title}"]"#)), opened(true));
    }
    let frames = document().query_selector_all(".target iframe").unwrap();
    assert_eq!(frames.length(), 1);
    assert_eq!(found(".target h2").unwrap().text_content().unwrap(), "<b>Second");
    let frame = found(".target iframe").unwrap();
    let sandbox = frame.get_attribute("sandbox").unwrap();
    assert!(sandbox.ends_with(" allow-same-origin") && !sandbox.contains("top-navigation"), "{sandbox}");
    // A page of our own gets no hold of this one.
    open(&side, "frame", &format!(r#"["{}","Own"]"#, document().location().unwrap().origin().unwrap()));
    assert!(!found(".target iframe").unwrap().get_attribute("sandbox").unwrap().contains("same-origin"));
    js("(close) => close.click()", &found(".target button").unwrap());
    assert!(found(".target").is_none());
}

#[wasm_bindgen_test]
fn what_is_not_known_is_answered_in_words() {
    let side = Side::new();
    let words = "steal is not known here".to_owned();
    assert_eq!(open(&side, "steal", "[]"), PanelInput::CrmThrew(RequestId(1), words.into()));
}
