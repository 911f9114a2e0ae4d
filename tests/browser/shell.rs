//! Listeners, sockets, storage, clocks.

use std::cell::RefCell;
use std::rc::Rc;

use cordboard::browser::listener::Listener;
use cordboard::browser::socket::Socket;
use cordboard::browser::{clock, facts, storage};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::bench::{document, js};

#[wasm_bindgen_test]
fn a_listener_may_be_re_entered_and_is_gone_when_dropped() {
    let button = document().create_element("button").unwrap();
    let heard = Rc::new(RefCell::new(0));
    let (count, again) = (Rc::clone(&heard), button.clone());
    let ring = |at: &Element| drop(js("(at) => at.dispatchEvent(new Event('ring'))", at));
    let listener = Listener::new(&button, "ring", move |_| {
        let so_far = *count.borrow();
        *count.borrow_mut() += 1;
        if so_far == 0 {
            ring(&again);
        }
    });
    ring(&button);
    assert_eq!(*heard.borrow(), 2);
    drop(listener);
    ring(&button);
    assert_eq!(*heard.borrow(), 2);
}

#[wasm_bindgen_test]
fn a_socket_that_can_not_be_made_says_why() {
    let close = Socket::open("wss://[nowhere", Rc::new(|_| panic!("no event may come"))).unwrap_err();
    assert_eq!(close.code, 1006);
    assert!(!close.reason.is_empty());
}

#[wasm_bindgen_test]
fn storage_that_throws_keeps_nothing_and_breaks_nothing() {
    assert!(storage::works() && storage::write("text"));
    assert_eq!(storage::read().as_deref(), Some("text"));
    js_sys::eval(
        "window.realSetItem = Storage.prototype.setItem; \
         Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };",
    )
    .unwrap();
    let (written, works) = (storage::write("other"), storage::works());
    js_sys::eval("Storage.prototype.setItem = window.realSetItem; sessionStorage.clear();").unwrap();
    assert!(!written && !works);
    assert_eq!(storage::read(), None);
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

#[wasm_bindgen_test]
fn what_the_browser_allows_is_told() {
    let facts = facts::gather();
    assert!(facts.web_socket && facts.storage && !facts.user_agent.is_empty());
}
