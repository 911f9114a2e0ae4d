//! The CRM's libraries.

use std::rc::Rc;

use cordboard::browser::page::crm::Crm;
use cordboard::crm::CrmRequest;
use cordboard::crm::{classic, lightning};
use cordboard::crm_call::{Callback, CrmCall, CrmKind};
use cordboard::effect::PanelEffect;
use cordboard::ids::RequestId;
use cordboard::input::{BrowserFacts, CrmEventKind, Page, PanelInput};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Said, js, until, wait};
use crate::panel::Side;

struct Host {
    side: Side,
}

impl Host {
    fn call(&self, id: RequestId, call: &CrmCall) {
        self.side.perform(PanelEffect::CallCrm(id, call.clone(), u64::MAX));
    }

    fn forget(&self, id: RequestId) {
        self.side.perform(PanelEffect::ForgetCrm(id));
    }

    fn pending(&self) -> usize {
        self.side.panel.pending()
    }
}

fn crm() -> (Host, Said) {
    let side = Side::new();
    let said = Rc::clone(&side.said);
    (Host { side }, said)
}

/// What was said, but for which requests were taken.
fn besides_taken(said: &Said) -> Vec<PanelInput> {
    let said = said.borrow();
    said.iter().filter(|input| !matches!(input, PanelInput::CrmTaken(_))).cloned().collect()
}

fn crm_call(crm: CrmKind, method: &str, arguments: &str, callback: Callback) -> CrmCall {
    CrmCall::new(crm, method, arguments.to_owned(), callback)
}

#[wasm_bindgen_test]
fn lightning_takes_one_object_with_the_callback_in_it() {
    js_sys::eval(
        "window.sforce = { opencti: { screenPop(a) { window.seen = [arguments.length, a.type, this === sforce.opencti]; \
         a.callback({success: true, returnValue: null, errors: null}); } } };",
    )
    .unwrap();
    let (host, said) = crm();
    let call = crm_call(lightning::KIND, "screenPop", r#"{"type":"sobject"}"#, Callback::Reply);
    host.call(RequestId(3), &call);
    let seen = js("() => JSON.stringify(window.seen)", &JsValue::NULL).as_string().unwrap();
    assert_eq!(seen, r#"[1,"sobject",true]"#);
    let reply = r#"{"success":true,"returnValue":null,"errors":null}"#.to_owned();
    assert_eq!(besides_taken(&said), [PanelInput::CrmReply(RequestId(3), reply.into())]);
    assert_eq!(host.pending(), 0);
}

#[wasm_bindgen_test]
fn lightning_methods_without_arguments_get_none() {
    js_sys::eval("window.sforce = { opencti: { notifyInitializationComplete() { window.count = arguments.length; } } };")
        .unwrap();
    let (host, said) = crm();
    host.call(RequestId(1), &crm_call(lightning::KIND, "notifyInitializationComplete", "{}", Callback::None));
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
    let call = crm_call(classic::KIND, "cti.setSoftphoneHeight", "[550]", Callback::Reply);
    host.call(RequestId(4), &call);
    assert_eq!(js("() => JSON.stringify(window.seen)", &JsValue::NULL).as_string().unwrap(), "[550,true]");
    let reply = r#"{"method":"m","result":true}"#.to_owned();
    assert_eq!(besides_taken(&said), [PanelInput::CrmReply(RequestId(4), reply.into())]);
}

#[wasm_bindgen_test]
fn clicks_and_navigation_are_heard_again_and_again() {
    js_sys::eval(
        "window.sforce = { opencti: { onClickToDial(a) { window.clicked = a.listener; } }, \
         interaction: { onFocus(listener) { window.focused = listener; } } };",
    )
    .unwrap();
    let (host, said) = crm();
    host.call(RequestId(1), &crm_call(lightning::KIND, "onClickToDial", "{}", Callback::Clicks));
    host.call(RequestId(2), &crm_call(classic::KIND, "onFocus", "[]", Callback::Navigation));
    js_sys::eval("clicked({number: '1'}); clicked({number: '2'}); focused({result: '{}'});").unwrap();
    assert_eq!(
        besides_taken(&said),
        [
            PanelInput::CrmEvent(CrmEventKind::Click, r#"{"number":"1"}"#.into()),
            PanelInput::CrmEvent(CrmEventKind::Click, r#"{"number":"2"}"#.into()),
            PanelInput::CrmEvent(CrmEventKind::Navigation, r#"{"result":"{}"}"#.into()),
        ]
    );
}

#[wasm_bindgen_test]
fn a_listener_that_the_library_did_not_take_is_given_to_it_again_when_the_core_asks() {
    js_sys::eval(
        "window.times = 0; window.sforce = { opencti: { onClickToDial() { if (++times === 1) throw new Error('too early'); } } };",
    )
    .unwrap();
    let (host, said) = crm();
    let call = crm_call(lightning::KIND, "onClickToDial", "{}", Callback::Clicks);
    for id in 1..=3 {
        host.call(RequestId(id), &call);
    }
    assert_eq!(besides_taken(&said), [PanelInput::CrmThrew(RequestId(1), "too early".into())]);
    assert_eq!(js("() => window.times", &JsValue::NULL).as_f64(), Some(2.0));
}

#[wasm_bindgen_test]
fn a_forgotten_request_gives_its_callback_back() {
    js_sys::eval("window.sforce = { opencti: { getAppViewInfo(a) { window.late = a.callback; } } };")
        .unwrap();
    let (host, said) = crm();
    host.call(RequestId(5), &crm_call(lightning::KIND, "getAppViewInfo", "{}", Callback::Reply));
    assert_eq!(host.pending(), 1);
    host.forget(RequestId(5));
    assert_eq!(host.pending(), 0);
    js_sys::eval("late({success: true}); late();").unwrap();
    assert!(besides_taken(&said).is_empty());
}

#[wasm_bindgen_test]
fn a_library_that_is_missing_or_throws_is_answered_in_words() {
    let (host, said) = crm();
    let call = crm_call(lightning::KIND, "screenPop", "{}", Callback::Reply);
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
            PanelInput::CrmThrew(_, words) => words.to_string(),
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
    let call = crm_call(lightning::KIND, "saveLog", "{}", Callback::Reply);
    host.side.perform(PanelEffect::CallCrm(RequestId(1), call.clone(), 1));
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
    let call = crm_call(lightning::KIND, "onClickToDial", "{}", Callback::Clicks);
    host.call(RequestId(1), &call);
    host.call(RequestId(2), &call);
    assert_eq!(js("() => window.count", &JsValue::NULL).as_f64(), Some(1.0));
}

#[wasm_bindgen_test]
fn a_reply_counts_once_and_one_after_the_page_went_is_nobodys() {
    js_sys::eval("window.sforce = { opencti: { saveLog(a) { window.told = a.callback; } } };").unwrap();
    let (host, said) = crm();
    host.call(RequestId(1), &crm_call(lightning::KIND, "saveLog", "{}", Callback::Reply));
    js_sys::eval("told({success: true}); told({success: false});").unwrap();
    assert_eq!(besides_taken(&said).len(), 1);
    host.call(RequestId(2), &crm_call(lightning::KIND, "saveLog", "{}", Callback::Reply));
    drop(host);
    js_sys::eval("told({success: true});").unwrap();
    assert_eq!(besides_taken(&said).len(), 1);
}

#[wasm_bindgen_test]
fn a_library_whose_parts_throw_when_they_are_looked_at_is_answered_in_words() {
    js_sys::eval(
        "window.sforce = { get opencti() { throw new Error('not here'); }, \
         interaction: { get cti() { throw 'nor here'; }, isVisible: 7 } };",
    )
    .unwrap();
    let (host, said) = crm();
    host.call(RequestId(1), &crm_call(lightning::KIND, "saveLog", "{}", Callback::Reply));
    host.call(RequestId(2), &crm_call(classic::KIND, "cti.getSoftphoneLayout", "[]", Callback::Reply));
    host.call(RequestId(3), &crm_call(classic::KIND, "isVisible", "[]", Callback::Reply));
    let missing = "the CRM's library was loaded, but isVisible is not there";
    let threw = |id, words: &str| PanelInput::CrmThrew(RequestId(id), words.into());
    assert_eq!(besides_taken(&said), [threw(1, "not here"), threw(2, "nor here"), threw(3, missing)]);
    assert_eq!(host.pending(), 0);
}

// --- What is asked while the engine starts ---

/// Classic's library, whose script comes at once; what it is called for waits in `window.asked`.
const CLASSIC: &str = "window.asked = []; window.scripts = []; \
    window.sforce = { interaction: { cti: { getCallCenterSettings(callback) { asked.push(callback); } } } }; \
    window.realAppend ??= document.head.appendChild; \
    document.head.appendChild = (script) => { scripts.push(script.src); setTimeout(() => script.dispatchEvent(new Event('load'))); };";

const SETTINGS: &str = r#"{"result":"{\"/ServerInfo/wsURIA\":\"wss://a\"}"}"#;

struct Early {
    crm: Rc<Crm>,
    said: Said,
}

impl Early {
    /// A CRM that was asked early, in a page that Classic frames, or that says so.
    async fn asked(framed: bool) -> Self {
        js_sys::eval(CLASSIC).unwrap();
        let said = Said::default();
        let heard = Rc::clone(&said);
        let crm = Crm::new(Rc::new(move |input| heard.borrow_mut().push(input)));
        crm.ask_early(&Page {
            protocol: "http:".into(),
            host: "127.0.0.1:4711".into(),
            query: "?nonce=1&sfdcIFrameOrigin=http://127.0.0.1:4710".into(),
            browser: BrowserFacts { framed, ..BrowserFacts::default() },
            ..Page::default()
        });
        wait("20").await;
        js_sys::eval("document.head.appendChild = window.realAppend;").unwrap();
        Self { crm, said }
    }

    /// The core asks for the settings.
    fn asks(&self, id: u32) {
        self.crm.call(RequestId(id), &classic::KIND.host().encode(&CrmRequest::Settings), 0.0, 1);
    }

    fn replies(&self) -> Vec<(u32, String)> {
        let said = self.said.borrow();
        let reply = |input: &PanelInput| match input {
            PanelInput::CrmReply(id, text) => Some((id.0, text.to_string())),
            PanelInput::CrmTaken(_) => None,
            other => panic!("{other:?}"),
        };
        said.iter().filter_map(reply).collect()
    }
}

fn answer(at: u32, text: &str) {
    js(&format!("(text) => window.asked[{at}](JSON.parse(text))"), &text.into());
}

fn asked() -> u32 {
    let asked = js("() => String(window.asked.length)", &JsValue::NULL).as_string().unwrap();
    asked.parse().unwrap()
}

#[wasm_bindgen_test]
async fn what_was_asked_early_is_told_once_and_when_the_core_asks_for_it() {
    let early = Early::asked(true).await;
    let scripts = js("() => window.scripts.join()", &JsValue::NULL).as_string().unwrap();
    assert_eq!(scripts, "http://127.0.0.1:4710/support/api/60.0/interaction.js");
    assert_eq!(asked(), 1);
    answer(0, SETTINGS);
    answer(0, r#"{"result":{}}"#);
    assert_eq!(*early.said.borrow(), [], "the core has not asked");
    early.asks(1);
    assert_eq!(early.said.borrow()[0], PanelInput::CrmTaken(RequestId(1)));
    assert_eq!(early.replies(), [(1, SETTINGS.to_owned())]);
    assert_eq!((asked(), early.crm.pending()), (1, 0));
    early.asks(2);
    assert_eq!(asked(), 2, "it is told once");
    answer(0, SETTINGS);
    assert_eq!(early.replies().len(), 1, "a second answer is nobody's");
}

#[wasm_bindgen_test]
async fn what_was_asked_early_and_comes_after_the_core_asked_is_its_reply() {
    let early = Early::asked(true).await;
    early.asks(1);
    assert_eq!((asked(), early.crm.pending()), (1, 1));
    answer(0, SETTINGS);
    answer(0, SETTINGS);
    assert_eq!(early.replies(), [(1, SETTINGS.to_owned())]);
    // A request that is given up meanwhile is nobody's.
    let early = Early::asked(true).await;
    early.asks(1);
    early.crm.forget(RequestId(1));
    answer(0, SETTINGS);
    assert_eq!(early.replies(), []);
}

#[wasm_bindgen_test]
async fn what_was_asked_early_for_nothing_is_asked_again() {
    for waits in [false, true] {
        let early = Early::asked(true).await;
        if waits {
            early.asks(1);
        }
        answer(0, r#"{"result":null,"error":"too early"}"#);
        if !waits {
            early.asks(1);
        }
        assert_eq!((asked(), early.replies()), (2, vec![]));
        answer(1, SETTINGS);
        assert_eq!(early.replies(), [(1, SETTINGS.to_owned())]);
    }
}

#[wasm_bindgen_test]
async fn a_page_that_the_core_would_not_let_in_loads_nothing() {
    let early = Early::asked(false).await;
    assert_eq!((asked(), js("() => window.scripts.length", &JsValue::NULL).as_f64()), (0, Some(0.0)));
    early.asks(1);
    until(|| asked() == 1).await;
}
