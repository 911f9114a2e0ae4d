//! The CRM's libraries.

use cordboard::crm::{Callback, CrmCall, CrmKind};
use cordboard::effect::PanelEffect;
use cordboard::input::{CrmEventKind, PanelInput, RequestId};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Said, js};
use crate::panel::Panel;
use crate::shell::panel;

struct Crm {
    panel: Panel,
}

impl Crm {
    fn call(&self, id: RequestId, call: &CrmCall) {
        self.panel.perform(&PanelEffect::CallCrm(id, call.clone(), u64::MAX));
    }

    fn forget(&self, id: RequestId) {
        self.panel.perform(&PanelEffect::ForgetCrm(id));
    }

    fn pending(&self) -> u32 {
        self.panel.pending()
    }
}

fn crm() -> (Crm, Said) {
    let (panel, said) = panel();
    (Crm { panel }, said)
}

/// What was said, but for which requests were taken.
fn besides_taken(said: &Said) -> Vec<PanelInput> {
    let said = said.borrow();
    said.iter().filter(|input| !matches!(input, PanelInput::CrmTaken(_))).cloned().collect()
}

fn crm_call(crm: CrmKind, method: &str, arguments: &str, callback: Callback) -> CrmCall {
    CrmCall { crm, method: method.to_owned(), arguments: arguments.to_owned(), callback }
}

#[wasm_bindgen_test]
fn lightning_takes_one_object_with_the_callback_in_it() {
    js_sys::eval(
        "window.sforce = { opencti: { screenPop(a) { window.seen = [arguments.length, a.type, this === sforce.opencti]; \
         a.callback({success: true, returnValue: null, errors: null}); } } };",
    )
    .unwrap();
    let (host, said) = crm();
    let call = crm_call(CrmKind::Lightning, "screenPop", r#"{"type":"sobject"}"#, Callback::Reply);
    host.call(RequestId(3), &call);
    let seen = js("() => JSON.stringify(window.seen)", &JsValue::NULL).as_string().unwrap();
    assert_eq!(seen, r#"[1,"sobject",true]"#);
    let reply = r#"{"success":true,"returnValue":null,"errors":null}"#.to_owned();
    assert_eq!(besides_taken(&said), [PanelInput::CrmReply(RequestId(3), reply)]);
    assert_eq!(host.pending(), 0);
}

#[wasm_bindgen_test]
fn lightning_methods_without_arguments_get_none() {
    js_sys::eval("window.sforce = { opencti: { notifyInitializationComplete() { window.count = arguments.length; } } };")
        .unwrap();
    let (host, said) = crm();
    host.call(
        RequestId(1),
        &crm_call(CrmKind::Lightning, "notifyInitializationComplete", "{}", Callback::None),
    );
    assert_eq!(js("() => window.count", &JsValue::NULL).as_f64(), Some(0.0));
    assert!(besides_taken(&said).is_empty());
}

#[wasm_bindgen_test]
fn classic_takes_arguments_in_a_row_and_the_callback_last() {
    js_sys::eval(
        "window.sforce = { interaction: { cti: { setSoftphoneHeight(h, cb) { \
         window.seen = [h, this === sforce.interaction.cti]; cb({method: 'm', result: true, error: undefined}); } } } };",
    )
    .unwrap();
    let (host, said) = crm();
    let call = crm_call(CrmKind::Classic, "cti.setSoftphoneHeight", "[550]", Callback::Reply);
    host.call(RequestId(4), &call);
    assert_eq!(js("() => JSON.stringify(window.seen)", &JsValue::NULL).as_string().unwrap(), "[550,true]");
    let reply = r#"{"method":"m","result":true}"#.to_owned();
    assert_eq!(besides_taken(&said), [PanelInput::CrmReply(RequestId(4), reply)]);
}

#[wasm_bindgen_test]
fn clicks_and_navigation_are_heard_again_and_again() {
    js_sys::eval(
        "window.sforce = { opencti: { onClickToDial(a) { window.clicked = a.listener; } }, \
         interaction: { onFocus(listener) { window.focused = listener; } } };",
    )
    .unwrap();
    let (host, said) = crm();
    host.call(RequestId(1), &crm_call(CrmKind::Lightning, "onClickToDial", "{}", Callback::Clicks));
    host.call(RequestId(2), &crm_call(CrmKind::Classic, "onFocus", "[]", Callback::Navigation));
    js_sys::eval("clicked({number: '1'}); clicked({number: '2'}); focused({result: '{}'});").unwrap();
    assert_eq!(
        besides_taken(&said),
        [
            PanelInput::CrmEvent(CrmEventKind::Click, r#"{"number":"1"}"#.to_owned()),
            PanelInput::CrmEvent(CrmEventKind::Click, r#"{"number":"2"}"#.to_owned()),
            PanelInput::CrmEvent(CrmEventKind::Navigation, r#"{"result":"{}"}"#.to_owned()),
        ]
    );
}

#[wasm_bindgen_test]
fn a_forgotten_request_gives_its_callback_back() {
    js_sys::eval("window.sforce = { opencti: { getAppViewInfo(a) { window.late = a.callback; } } };")
        .unwrap();
    let (host, said) = crm();
    host.call(RequestId(5), &crm_call(CrmKind::Lightning, "getAppViewInfo", "{}", Callback::Reply));
    assert_eq!(host.pending(), 1);
    host.forget(RequestId(5));
    assert_eq!(host.pending(), 0);
    js_sys::eval("try { late({success: true}); } catch {}").unwrap();
    assert!(besides_taken(&said).is_empty());
}

#[wasm_bindgen_test]
fn a_library_that_is_missing_or_throws_is_answered_in_words() {
    let (host, said) = crm();
    let call = crm_call(CrmKind::Lightning, "screenPop", "{}", Callback::Reply);
    js_sys::eval("delete window.sforce;").unwrap();
    host.call(RequestId(1), &call);
    js_sys::eval("window.sforce = { opencti: { } };").unwrap();
    host.call(RequestId(2), &call);
    js_sys::eval("window.sforce = { opencti: { screenPop() { throw 'Failed to initialize Open CTI.'; } } };")
        .unwrap();
    host.call(RequestId(3), &call);
    js_sys::eval("window.sforce = { opencti: { screenPop() { throw new Error('no argument'); } } };")
        .unwrap();
    host.call(RequestId(4), &call);
    let words: Vec<String> = besides_taken(&said)
        .iter()
        .map(|input| match input {
            PanelInput::CrmThrew(_, words) => words.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(words[0].contains("the library's object") && words[1].contains("screenPop"));
    assert_eq!(words[2..], ["Failed to initialize Open CTI.", "no argument"]);
    assert_eq!(host.pending(), 0);
}

#[wasm_bindgen_test]
fn a_request_is_taken_before_the_library_is_called_and_not_taken_when_it_is_too_late() {
    js_sys::eval("window.called = 0; window.sforce = { opencti: { saveLog() { window.called += 1; } } };")
        .unwrap();
    let (host, said) = crm();
    let call = crm_call(CrmKind::Lightning, "saveLog", "{}", Callback::Reply);
    host.panel.perform(&PanelEffect::CallCrm(RequestId(1), call.clone(), 1));
    assert_eq!(*said.borrow(), [PanelInput::CrmLate(RequestId(1))]);
    host.call(RequestId(2), &call);
    assert_eq!(said.borrow()[1], PanelInput::CrmTaken(RequestId(2)));
    assert_eq!(js("() => window.called", &JsValue::NULL).as_f64(), Some(1.0));
}

#[wasm_bindgen_test]
fn a_listener_is_registered_once_however_often_it_is_asked_for() {
    js_sys::eval(
        "window.count = 0; window.sforce = { opencti: { onClickToDial() { window.count += 1; } } };",
    )
    .unwrap();
    let (host, _) = crm();
    let call = crm_call(CrmKind::Lightning, "onClickToDial", "{}", Callback::Clicks);
    host.call(RequestId(1), &call);
    host.call(RequestId(2), &call);
    assert_eq!(js("() => window.count", &JsValue::NULL).as_f64(), Some(1.0));
}
