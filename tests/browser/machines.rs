//! What the engine uses of the browser: sockets, web calls, the alarm, the clocks.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use cordboard::browser::clock;
use cordboard::browser::engine::alarm::{Alarm, Ring};
use cordboard::browser::engine::sockets::Sockets;
use cordboard::browser::engine::web_calls::beginning;
use cordboard::ids::SocketId;
use cordboard::input::{Input, SocketEvent};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Response;

use crate::bench::{js, until, wait};

/// Sockets, and what is heard of them.
fn sockets() -> (Rc<Sockets>, Rc<RefCell<Vec<Input>>>) {
    let said: Rc<RefCell<Vec<Input>>> = Rc::default();
    let heard = Rc::clone(&said);
    (Sockets::new(Box::new(move |input| heard.borrow_mut().push(input))), said)
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
async fn of_a_web_servers_answer_no_more_than_a_megabyte_is_read() {
    let seen = Array::of2(&0.into(), &false.into());
    let endless = js(
        "(seen) => new Response(new ReadableStream({
            pull(controller) {
                seen[0] += 65_536;
                controller.enqueue(new TextEncoder().encode('x'.repeat(65_536)));
            },
            cancel() { seen[1] = true; },
        }))",
        &seen,
    );
    let text = beginning(endless.unchecked_ref()).await.unwrap();
    assert_eq!(text, "x".repeat(2_000));
    assert!(seen.get(0).as_f64().unwrap() < 1_200_000.0, "{seen:?}");
    assert_eq!(seen.get(1), JsValue::TRUE, "the rest was given up");
}

#[wasm_bindgen_test]
async fn a_short_answer_is_read_whole() {
    for (answer, read) in [(JsValue::from_str("42 \u{1F600}"), "42 \u{1F600}"), (JsValue::NULL, "")] {
        let response: Response = js("(body) => new Response(body)", &answer).unchecked_into();
        assert_eq!(beginning(&response).await.unwrap(), read);
    }
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
