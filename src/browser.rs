//! The surface for JS: the engine that a host runs (`host.js`), and nothing else. An instance of the module has one; a call
//! that re-enters from a listener waits in its queue.

pub mod alarm;
pub mod clock;
pub mod heard;
pub mod log;
pub mod ports;
pub mod recorder;
pub mod runtime;
pub mod sockets;
pub mod web_calls;

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::error::{ErrorCode, Refusal};
use crate::input::PanelId;
use crate::json;
use crate::recording;
use crate::view::View;
use ports::Ports;
use recorder::Segment;
use runtime::Runtime;
thread_local! {
    static RUNTIME: RefCell<Option<Rc<Runtime>>> = const { RefCell::new(None) };
}

/// What runs, if anything does.
fn running() -> Option<Rc<Runtime>> {
    RUNTIME.with_borrow(Clone::clone)
}

/// Starts a softphone for all pages behind `ports`. The options: `tape` is the list that recordings are kept on, `clock` the
/// address of `www/clock.js` where a page's timers must not be relied on.
#[wasm_bindgen]
pub fn start(ports: Ports, options: &JsValue) {
    #[cfg(debug_assertions)]
    log::install_panic_hook();
    stop();
    let runtime = Runtime::new(ports, options);
    RUNTIME.set(Some(Rc::clone(&runtime)));
    runtime.begin();
}

/// Does an action of a page by its name (`heard::action`). A refusal comes back as its code, a space, and its words.
#[wasm_bindgen]
pub fn act(
    panel: u32,
    name: &str,
    value: String,
    detail: Option<String>,
    password: Option<String>,
) -> Option<String> {
    let done = match (running(), heard::action(name, value, detail, password)) {
        (None, _) => Err(Refusal::new(ErrorCode::Disposed, "The softphone was disposed of.")),
        // A mode is the one value that is no free text.
        (_, None) => {
            Err(Refusal::new(ErrorCode::BadValue, "The work mode must be auto, manual, acw or aux."))
        }
        (Some(runtime), Some(action)) => runtime.act(PanelId(panel), action),
    };
    done.err().map(|refusal| [refusal.code.code(), " ", &refusal.words].concat())
}

/// What Menu > Diagnostics of one page is made from (`www/diagnostics.js`), as JSON text.
#[wasm_bindgen]
pub fn diagnosis(panel: u32) -> Option<String> {
    running().map(|runtime| runtime.diagnosis(PanelId(panel)))
}

/// The text of a recording's file. `shown` is what the page shows, as JSON text; `seed` are 32 random bytes. Where `plays` is
/// false the core is not asked to make the last view. `None` where the tape is of another version.
#[wasm_bindgen]
pub fn recording(tape: Vec<Segment>, panel: u32, shown: &str, seed: &[u8], plays: bool) -> Option<String> {
    let segments: Vec<_> = tape.into_iter().map(|segment| segment.read()).collect();
    recording::write(&segments, PanelId(panel), plays.then_some(shown), seed.try_into().ok()?).ok()
}

/// What a page shows that no softphone has painted, as JSON text.
#[wasm_bindgen]
pub fn blank() -> String {
    json::write(&View::default())
}

/// Ends the softphone: sockets and timers go. Does nothing the second time.
#[wasm_bindgen]
pub fn stop() {
    if let Some(runtime) = RUNTIME.take() {
        runtime.dispose();
    }
}

/// Traps, so that the restart can be tested; debug builds only.
#[cfg(debug_assertions)]
#[wasm_bindgen(js_name = trapForTests)]
pub fn trap_for_tests() {
    core::arch::wasm32::unreachable()
}
