//! Sockets, storage, clocks, and what the window says.

use std::cell::RefCell;
use std::rc::Rc;

use cordboard::browser::alarm::{Alarm, AlarmClock};
use cordboard::browser::clock;
use cordboard::browser::heard::ear;
use cordboard::browser::sockets::Sockets;
use cordboard::input::{BrowserFacts, Input, PanelId, PanelInput, SocketEvent, SocketId};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Said, ear_of_panel, js, until, wait};
use crate::panel::Panel;

/// A page's side, and what it says.
pub(crate) fn panel() -> (Panel, Said) {
    let (hear, said) = ear_of_panel();
    (Panel::new(&JsValue::UNDEFINED, &hear), said)
}

/// All that is heard.
fn everything() -> (wasm_bindgen::closure::Closure<cordboard::browser::heard::Hear>, Rc<RefCell<Vec<Input>>>)
{
    let said: Rc<RefCell<Vec<Input>>> = Rc::default();
    let heard = Rc::clone(&said);
    (ear(move |input, _| heard.borrow_mut().push(input)), said)
}

fn facts(said: &Said) -> Option<BrowserFacts> {
    said.borrow().iter().rev().find_map(|input| match input {
        PanelInput::Browser(facts) => Some(facts.clone()),
        PanelInput::Attached(page) => Some(page.browser.clone()),
        _ => None,
    })
}

#[wasm_bindgen_test]
fn the_window_is_heard_until_the_panel_is_disposed_of() {
    let (hear, said) = {
        let (hear, said) = everything();
        (js("(hear) => (...said) => hear(1, ...said)", &hear.into_js_value()), said)
    };
    let panel = Panel::new(&JsValue::UNDEFINED, &hear);
    let all = "() => { for (const kind of ['online', 'offline', 'focus']) dispatchEvent(new Event(kind)); \
        document.dispatchEvent(new Event('visibilitychange')); }";
    js(all, &JsValue::NULL);
    let of_panel = |input| Input::Panel(PanelId(1), input);
    assert_eq!(
        *said.borrow(),
        [
            Input::Network { online: true },
            Input::Network { online: false },
            of_panel(PanelInput::Used),
            of_panel(PanelInput::Visible(true)),
        ]
    );
    panel.dispose();
    js(all, &JsValue::NULL);
    assert_eq!(said.borrow().len(), 4);
}

#[wasm_bindgen_test]
fn what_machines_say_is_taken_from_the_engines_own_side_only() {
    let (hear, said) = everything();
    let hear = hear.into_js_value();
    let machines = "(hear) => (panel) => { for (const name of ['tick', 'socket-opened', 'socket-text', 'socket-closed', \
        'socket-binary', 'fetched']) hear(panel, name, '{\"eventtype\":\"offer\"}', '1', '200'); }";
    let from = |panel: u32| {
        js(machines, &hear).unchecked_into::<js_sys::Function>().call1(&JsValue::NULL, &panel.into())
    };
    from(1).unwrap();
    assert_eq!(*said.borrow(), [], "a page's line");
    from(0).unwrap();
    assert_eq!(said.borrow().len(), 6, "the engine's own side");
    said.borrow_mut().clear();
    // Nor is a page's word taken from the engine's side.
    js("(hear) => hear(0, 'dial', '7722')", &hear);
    assert_eq!(*said.borrow(), []);
}

#[wasm_bindgen_test]
fn a_page_keeps_what_is_typed_for_the_tabs_next_page() {
    let (panel, _) = panel();
    panel.say("draft-dial", "0441");
    panel.say("draft-agent-id", "4711");
    panel.dispose();
    let (next, said) = self::panel();
    next.attaches();
    js_sys::eval("sessionStorage.clear();").unwrap();
    let said = said.borrow();
    let [PanelInput::Attached(page)] = said.as_slice() else { panic!("{said:?}") };
    assert_eq!((page.drafts.dial.as_str(), page.drafts.agent_id.as_str()), ("0441", "4711"));
    assert!(page.visible);
}

#[wasm_bindgen_test]
fn a_socket_that_can_not_be_made_says_why() {
    let (hear, said) = everything();
    Sockets::new(&hear).open(7, "wss://[nowhere");
    let said = said.borrow();
    let [Input::Socket(SocketId(7), SocketEvent::Closed(close))] = said.as_slice() else {
        panic!("{said:?}")
    };
    assert_eq!(close.code, 1006);
    assert!(!close.reason.is_empty());
}

#[wasm_bindgen_test]
async fn a_socket_that_is_closed_says_nothing_more() {
    let (hear, said) = everything();
    let sockets = Sockets::new(&hear);
    sockets.open(1, "ws://127.0.0.1:9/"); // nobody is there
    sockets.open(2, "ws://127.0.0.1:9/");
    sockets.close(1);
    until(|| !said.borrow().is_empty()).await;
    let said = said.borrow();
    let [Input::Socket(SocketId(2), SocketEvent::Closed(close))] = said.as_slice() else {
        panic!("{said:?}")
    };
    assert_eq!(close.code, 1006);
}

#[wasm_bindgen_test]
fn a_page_says_what_it_is_and_what_an_earlier_one_saved() {
    let (panel, said) = panel();
    panel.save("\u{1} text\u{ff}");
    panel.attaches();
    js_sys::eval("sessionStorage.clear();").unwrap();
    let said = said.borrow();
    let [PanelInput::Attached(page)] = said.as_slice() else { panic!("{said:?}") };
    assert_eq!(page.saved.as_deref(), Some("\u{1} text\u{ff}"));
    assert_eq!((page.protocol.as_str(), page.hosting.as_deref()), ("http:", None));
    assert!(page.browser.web_socket && page.browser.storage && !page.browser.user_agent.is_empty());
}

#[wasm_bindgen_test]
fn storage_that_throws_keeps_nothing_and_breaks_nothing() {
    let (panel, said) = panel();
    js_sys::eval(
        "window.realSetItem = Storage.prototype.setItem; \
         Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    )
    .unwrap();
    panel.save("other");
    panel.say("draft-dial", "0441");
    panel.attaches();
    let (next, said_next) = self::panel();
    next.attaches();
    js_sys::eval("Storage.prototype.setItem = window.realSetItem; sessionStorage.clear();").unwrap();
    // The page itself knows it still, for another host than the one that it had.
    let said = said.borrow();
    let Some(PanelInput::Attached(page)) = said.last() else { panic!("{said:?}") };
    assert_eq!((page.saved.as_deref(), page.drafts.dial.as_str()), (Some("other"), "0441"));
    assert!(!page.browser.storage);
    let said = said_next.borrow();
    let [PanelInput::Attached(page)] = said.as_slice() else { panic!("{said:?}") };
    assert!(page.saved.is_none() && page.drafts.dial.is_empty());
}

#[wasm_bindgen_test]
async fn the_browser_is_asked_what_it_allows() {
    let (panel, said) = panel();
    panel.perform(&cordboard::effect::PanelEffect::AskBrowser);
    until(|| facts(&said).is_some()).await;
    assert!(facts(&said).unwrap().web_socket);
}

#[wasm_bindgen_test]
async fn a_settings_file_is_read_or_the_reason_told() {
    let (panel, said) = panel();
    let read =
        |url: &str| panel.perform(&cordboard::effect::PanelEffect::ReadSettings { url: url.to_owned() });
    read("data:text/plain,hello");
    until(|| said.borrow().len() == 1).await;
    read("/there-is-no-such-file.json");
    until(|| said.borrow().len() == 2).await;
    assert_eq!(said.borrow()[0], PanelInput::SettingsFile(Ok("hello".to_owned())));
    let refused = "the web server answered 404".to_owned();
    assert_eq!(said.borrow()[1], PanelInput::SettingsFile(Err(refused)));
}

#[wasm_bindgen_test]
async fn a_library_that_can_not_be_loaded_is_told() {
    let (panel, said) = panel();
    for url in ["data:text/javascript,window.loaded=1", "/there-is-no-such-library.js"] {
        panel.perform(&cordboard::effect::PanelEffect::LoadLibrary { url: url.to_owned() });
        let before = said.borrow().len();
        until(|| said.borrow().len() > before).await;
    }
    let said = said.borrow();
    assert_eq!(said[0], PanelInput::Library(Ok(())));
    assert!(matches!(&said[1], PanelInput::Library(Err(_))));
}

#[wasm_bindgen_test]
async fn the_alarm_rings_with_a_worker_and_without_one() {
    // The tests serve no www/clock.js: its text comes along.
    let clock = js(
        "(text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))",
        &include_str!("../../www/clock.js").into(),
    );
    for (url, by_worker) in [(clock, true), ("/there-is-no-such-clock.js".into(), false)] {
        let (hear, said) = everything();
        let told = js("(clock) => ({ clock, onClock(works) { this.works = works; } })", &url);
        let alarm = Alarm::new(&hear, &told);
        until(|| !said.borrow().is_empty()).await; // it is ready, or has failed: either is a tick
        assert_eq!(alarm.works(), by_worker);
        assert_eq!(js("({ works }) => works", &told).as_bool(), Some(by_worker));
        said.borrow_mut().clear();

        let by_page = Rc::new(RefCell::new(0));
        let rung = Rc::clone(&by_page);
        let clock = AlarmClock::new(alarm);
        clock.set(Some(30), move || *rung.borrow_mut() += 1);
        until(|| *said.borrow() == [Input::Tick] || *by_page.borrow() == 1).await;
        assert_eq!(*by_page.borrow() == 0, by_worker);

        said.borrow_mut().clear();
        let rung = Rc::clone(&by_page);
        clock.set(Some(1), move || *rung.borrow_mut() += 1);
        clock.set(None, || panic!("it was not set"));
        clock.set(Some(1), || panic!("it was stopped"));
        clock.stop();
        wait("60").await;
        assert!(said.borrow().is_empty());
        assert_eq!(*by_page.borrow() == 0, by_worker);
    }
}

#[wasm_bindgen_test]
fn a_set_clock_is_noticed_once() {
    let clock = clock::Clock::new();
    assert!(!clock.read().1);
    js_sys::eval("window.realNow = Date.now; Date.now = () => window.realNow.call(Date) + 3600000;").unwrap();
    let (first, second) = (clock.read().1, clock.read().1);
    js_sys::eval("Date.now = window.realNow;").unwrap();
    assert!(first && !second);
}
