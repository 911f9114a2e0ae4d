//! What the engine uses of the browser: sockets, the alarm, the clocks.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use cordboard::browser::clock;
use cordboard::browser::engine::alarm::{Alarm, Ring};
use cordboard::browser::engine::sockets::Sockets;
use cordboard::input::{Input, SocketEvent, SocketId};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{js, until, wait};

/// Sockets, and what is heard of them.
fn sockets() -> (Rc<Sockets>, Rc<RefCell<Vec<Input>>>) {
    let said: Rc<RefCell<Vec<Input>>> = Rc::default();
    let heard = Rc::clone(&said);
    (Sockets::new(Box::new(move |input, _| heard.borrow_mut().push(input))), said)
}

#[wasm_bindgen_test]
fn a_socket_that_can_not_be_made_says_why() {
    let (sockets, said) = sockets();
    sockets.open(SocketId(7), "wss://[nowhere");
    let said = said.borrow();
    let [Input::Socket(SocketId(7), SocketEvent::Closed(close))] = said.as_slice() else {
        panic!("{said:?}")
    };
    assert_eq!(close.code, 1006);
    assert!(!close.reason.is_empty());
}

#[wasm_bindgen_test]
async fn a_socket_that_is_closed_says_nothing_more() {
    let (sockets, said) = sockets();
    sockets.open(SocketId(1), "ws://127.0.0.1:9/"); // nobody is there
    sockets.open(SocketId(2), "ws://127.0.0.1:9/");
    sockets.close(SocketId(1));
    until(|| !said.borrow().is_empty()).await;
    let said = said.borrow();
    let [Input::Socket(SocketId(2), SocketEvent::Closed(close))] = said.as_slice() else {
        panic!("{said:?}")
    };
    assert_eq!(close.code, 1006);
}

#[wasm_bindgen_test]
async fn the_alarm_rings_with_a_worker_and_without_one() {
    // The tests serve no www/clock.js: its text comes along.
    let clock = js(
        "(text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))",
        &include_str!("../../www/clock.js").into(),
    );
    for (url, by_worker) in [(clock, true), ("/there-is-no-such-clock.js".into(), false)] {
        let ticks = Rc::new(Cell::new(0));
        let works = Rc::new(Cell::new(None));
        let ring = Ring {
            tick: Rc::new({
                let ticks = Rc::clone(&ticks);
                move || ticks.set(ticks.get() + 1)
            }),
            works: Rc::new({
                let works = Rc::clone(&works);
                move |is| works.set(Some(is))
            }),
        };
        let alarm = Alarm::new(&url, ring);
        until(|| works.get().is_some()).await; // it is ready, or has failed
        assert_eq!((works.get(), alarm.works()), (Some(by_worker), by_worker));
        let before = ticks.get();
        alarm.set(Some(30));
        until(|| ticks.get() > before).await;

        let before = ticks.get();
        alarm.set(Some(1));
        alarm.set(None);
        wait("60").await;
        assert_eq!(ticks.get(), before, "it was not set");
        alarm.set(Some(1));
        drop(alarm);
        wait("60").await;
        assert_eq!(ticks.get(), before, "it was stopped");
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
