//! What is asked of ServiceNow's library, with a pretended `openFrameAPI`.

use std::cell::RefCell;
use std::rc::Rc;

use cordboard::browser::page::crm::openframe::OpenFrame;
use cordboard::crm::CrmRequest;
use cordboard::crm::openframe;
use cordboard::crm::openframe::{Icon, Wish};
use cordboard::input::{CrmEventKind, PanelInput};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Said, js};

/// A library that notes what it is called with, as `window.seen`.
const LIBRARY: &str = "window.seen = []; window.heard = {}; window.openFrameAPI = { \
    EVENTS: { A: 'openframe_communication', B: 'openframe_communication_failure', C: 'openframe_shown' }, \
    FRAME_MODE: { EXPAND: 'expand' }, version: () => '1.0.5', \
    init(config, ok, fail) { seen.push(['init', config]); window.started = ok; window.refused = fail; }, \
    subscribe(event, heard) { window.heard[event] = heard; }, \
    show(...a) { seen.push(['show', ...a]); }, setFrameMode(...a) { seen.push(['setFrameMode', ...a]); }, \
    setSize(...a) { seen.push(['setSize', ...a]); }, \
    openServiceNowForm(...a) { seen.push(['openServiceNowForm', ...a]); }, \
    openCustomURL() { throw 'absolute urls are not allowed'; } };";

struct Frame {
    frame: Rc<OpenFrame>,
    answers: Rc<RefCell<Vec<String>>>,
}

fn frame() -> (Frame, Said) {
    js_sys::eval(LIBRARY).unwrap();
    let said = Said::default();
    let heard = Rc::clone(&said);
    let frame = OpenFrame::new(Rc::new(move |input| heard.borrow_mut().push(input)));
    (Frame { frame, answers: Rc::default() }, said)
}

impl Frame {
    /// What was answered, as JSON.
    fn answer(&self, at: usize) -> serde_json::Value {
        serde_json::from_str(&self.answers.borrow()[at]).unwrap()
    }

    fn answered(&self) -> usize {
        self.answers.borrow().len()
    }
}

/// Calls what a request comes to; gives the words that the library threw.
fn ask(frame: &Frame, request: &CrmRequest) -> Result<(), String> {
    let call = openframe::KIND.host().encode(request);
    ask_for(frame, &call.method, &call.spoken(ToString::to_string))
}

fn ask_for(frame: &Frame, method: &str, arguments: &str) -> Result<(), String> {
    let answers = Rc::clone(&frame.answers);
    let answer = Rc::new(move |text| answers.borrow_mut().push(text));
    frame.frame.call(method, arguments, answer).map_err(|thrown| thrown.as_string().unwrap())
}

fn json(of: &str) -> String {
    js(&format!("() => JSON.stringify({of})"), &JsValue::NULL).as_string().unwrap()
}

#[wasm_bindgen_test]
fn methods_take_their_arguments_in_a_row_and_are_answered_at_once() {
    let (frame, _) = frame();
    let search = CrmRequest::SearchAndPop {
        search: "+1720".into(),
        call_type: cordboard::call_state::CallType::Inbound,
    };
    ask(&frame, &search).unwrap();
    ask_for(&frame, "setSize", "[300,370]").unwrap();
    ask(&frame, &CrmRequest::ShowPanel).unwrap();
    assert_eq!(
        json("window.seen"),
        r#"[["openServiceNowForm",{"entity":"cti","query":"sysparm_caller_phone=%2B1720"}],["setSize",300,370],["show"],["setFrameMode","expand"]]"#
    );
    assert_eq!(frame.answered(), 3);
    assert_eq!(frame.answers.borrow()[0], r#"{"success":true,"returnValue":null,"errors":null}"#);
}

#[wasm_bindgen_test]
fn the_start_is_answered_by_its_callbacks_and_made_once() {
    let (frame, _) = frame();
    ask(&frame, &CrmRequest::Settings).unwrap();
    js_sys::eval("window.refused('Openframe init request timed out')").unwrap();
    ask(&frame, &CrmRequest::Settings).unwrap();
    js_sys::eval("window.started({ configuration: '{}' })").unwrap();
    ask(&frame, &CrmRequest::Settings).unwrap();
    assert_eq!(json("window.seen"), r#"[["init",{}],["init",{}]]"#);
    assert_eq!(frame.answer(0)["errors"][0], "Openframe init request timed out");
    assert_eq!(frame.answer(1)["returnValue"]["configuration"], "{}");
    assert_eq!(frame.answer(2), frame.answer(1));
}

#[wasm_bindgen_test]
fn what_servicenow_says_is_heard_by_name() {
    let (frame, said) = frame();
    ask(&frame, &CrmRequest::EnableClickToDial).unwrap();
    ask(&frame, &CrmRequest::EnableClickToDial).unwrap();
    js_sys::eval(
        "heard.openframe_communication({ phone_number: '1' }); heard.openframe_communication_failure('too long'); \
         heard.openframe_shown();",
    )
    .unwrap();
    assert_eq!(
        *said.borrow(),
        [
            PanelInput::CrmEvent(CrmEventKind::Click, r#"{"phone_number":"1"}"#.into()),
            PanelInput::CrmEvent(CrmEventKind::Failure, "too long".into()),
            PanelInput::Used,
        ]
    );
    // An older version has fewer events.
    assert_eq!(
        json("Object.keys(window.heard)"),
        r#"["openframe_communication","openframe_communication_failure","openframe_shown"]"#
    );
}

#[wasm_bindgen_test]
fn icons_have_whole_addresses_and_a_record_keeps_its_own() {
    for (record, titles) in [("{ titleIcon: '' }", "1"), ("{ titleIcon: 'theirs.png' }", "0")] {
        let (frame, _) = frame();
        js_sys::eval(
            "openFrameAPI.setIcons = (icons) => { window.icons = icons; }; window.titles = []; \
             openFrameAPI.setTitleIcon = (icon) => { window.titles.push(icon); };",
        )
        .unwrap();
        ask(&frame, &CrmRequest::Settings).unwrap();
        js_sys::eval(&format!("window.started({record})")).unwrap();
        ask(&frame, &CrmRequest::OpenFrame(Wish::TitleIcon)).unwrap();
        ask(&frame, &CrmRequest::OpenFrame(Wish::Icons(vec![Icon::Answer]))).unwrap();
        assert_eq!(json("window.titles.length"), titles);
        let found = json(
            r"window.icons.map(({ id, imageURL }) => [id, /^https?:\/\/.*\/answer\.svg$/.test(imageURL)])",
        );
        assert_eq!(found, r#"[["answer",true]]"#);
        assert_eq!(frame.answered(), 3);
    }
}

#[wasm_bindgen_test]
fn clicked_icons_are_told_and_the_titles_by_our_id() {
    let (frame, said) = frame();
    js_sys::eval("delete openFrameAPI.EVENTS;").unwrap();
    ask(&frame, &CrmRequest::EnableClickToDial).unwrap();
    js_sys::eval(
        "heard.openframe_icon_clicked({ id: 'answer' }); heard.openframe_header_icon_clicked('hangup'); \
         heard.openframe_title_icon_clicked({ id: 'theirs' });",
    )
    .unwrap();
    let icon = |text: &str| PanelInput::CrmEvent(CrmEventKind::Icon, text.into());
    assert_eq!(
        *said.borrow(),
        [icon(r#"{"id":"answer"}"#), icon(r#""hangup""#), icon(r#"{"id":"softphone"}"#)]
    );
}

#[wasm_bindgen_test]
fn what_a_version_lacks_is_named() {
    let (frame, _) = frame();
    ask(&frame, &CrmRequest::Layout).unwrap();
    let words = "openFrameAPI 1.0.5, without setSubtitle, setPresenceIndicator, setTitleIcon, setIcons, openServiceNowList";
    assert_eq!(frame.answer(0)["returnValue"], words);
    assert!(ask_for(&frame, "setPresenceIndicator", "[]").unwrap_err().contains("setPresenceIndicator"));
    assert_eq!(ask_for(&frame, "openCustomURL", "[\"x\"]").unwrap_err(), "absolute urls are not allowed");
    js_sys::eval("delete window.openFrameAPI;").unwrap();
    assert!(ask(&frame, &CrmRequest::Settings).unwrap_err().contains("openFrameAPI"));
    assert_eq!(frame.answered(), 1);
}
