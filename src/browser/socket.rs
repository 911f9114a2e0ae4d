//! One WebSocket. Dropping it closes it, and nothing more is heard of it.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{CloseEvent, Event, MessageEvent, WebSocket};

use super::listener::Listener;
use super::log::{OrLog, words};
use crate::input::{Close, SocketEvent};

/// An opened or opening WebSocket.
#[derive(Debug)]
pub struct Socket {
    socket: WebSocket,
    _listeners: [Listener; 3],
}

impl Socket {
    /// Opens a WebSocket; `on_event` hears what happens to it.
    ///
    /// # Errors
    /// How it "closed", when the constructor threw (mixed content, not a WebSocket URL).
    pub fn open(url: &str, on_event: Rc<dyn Fn(SocketEvent)>) -> Result<Self, Close> {
        let socket = WebSocket::new(url).map_err(|thrown| Close { code: 1006, reason: words(&thrown) })?;
        let (opened, closed) = (Rc::clone(&on_event), Rc::clone(&on_event));
        let listeners = [
            Listener::new(&socket, "open", move |_| opened(SocketEvent::Opened)),
            Listener::new(&socket, "message", move |event| on_event(SocketEvent::Text(text_of(&event)))),
            Listener::new(&socket, "close", move |event| closed(SocketEvent::Closed(close_of(&event)))),
        ];
        Ok(Self { socket, _listeners: listeners })
    }

    /// Sends a text frame; one that can't be sent any more is logged.
    pub fn send(&self, text: &str) {
        self.socket.send_with_str(text).or_log("sending a frame");
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.socket.close().or_log("closing a socket");
    }
}

fn text_of(event: &Event) -> String {
    let data = event.dyn_ref::<MessageEvent>().and_then(|message| message.data().as_string());
    data.unwrap_or_else(|| "(a binary frame)".to_owned())
}

fn close_of(event: &Event) -> Close {
    event
        .dyn_ref::<CloseEvent>()
        .map_or_else(Close::default, |close| Close { code: close.code(), reason: close.reason() })
}
