//! The engine: the adapter, and what it uses of the browser. It has its own instance of the module. When the instance traps, the
//! engine's watch (`src/browser/start/watch.js`) makes another one with what the watch kept: lines, the last save, the recording.

pub mod alarm;
pub mod guard;
pub mod heirs;
pub mod host;
pub mod lines;
pub mod runtime;
pub mod sockets;
pub mod tape;
pub mod web_calls;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, ArrayBuffer, Uint8Array, WebAssembly};
use wasm_bindgen::prelude::*;
use web_sys::MessagePort;

use super::line::ToPage;
use super::watch::EngineWatch;
use crate::ids::PanelId;
use crate::json;
use crate::recording::{self, Segment};
use host::Host;

thread_local! {
    static HOST: RefCell<Option<Rc<Host>>> = const { RefCell::new(None) };
}

fn host() -> Option<Rc<Host>> {
    HOST.with_borrow(Clone::clone)
}

/// Starts the host of a site, or goes on where an instance before this one trapped.
#[wasm_bindgen(js_name = startEngine)]
pub fn start(watch: EngineWatch) {
    #[cfg(debug_assertions)]
    super::log::install_panic_hook();
    guard::enter(|| {
        let host = Host::new(watch);
        HOST.set(Some(Rc::clone(&host)));
        host.start();
    });
}

/// Gives the engine a line to a page.
#[wasm_bindgen(js_name = connectPage)]
pub fn connect(port: MessagePort) {
    guard::enter(|| {
        if let Some(host) = host() {
            host.connect(port);
        }
    });
}

/// Ends the engine of this page: sockets close, the site's lock is free.
#[wasm_bindgen(js_name = endEngine)]
pub fn end() {
    guard::enter(|| {
        if let Some(host) = host() {
            host.end();
        }
    });
}

/// This instance trapped and another one takes its place: nothing enters it any more, and it gives back what it has as far as it
/// still can.
#[wasm_bindgen(js_name = leaveEngine)]
pub fn leave() {
    guard::shut();
    if let Some(host) = HOST.take() {
        host.drop_all();
    }
}

/// Whether this instance trapped.
#[wasm_bindgen(js_name = isStuck)]
pub fn is_stuck() -> bool {
    guard::is_stuck()
}

/// The text of a recording's file: `tape` has a list for each segment, `shown` is the message that told the page what it shows,
/// `seed` are 32 random bytes. Where `plays` is false the core is not asked to make the last view. `None` where the tape is of
/// another version.
#[wasm_bindgen(js_name = writeRecording)]
pub fn write_recording(tape: &Array, panel: u32, shown: &[u8], seed: &[u8], plays: bool) -> Option<String> {
    let segments: Vec<Segment> = tape.iter().map(|segment| read_segment(segment.unchecked_ref())).collect();
    let shown = match postcard::from_bytes(shown) {
        Ok(ToPage::View(view)) => json::write(&view),
        _ => String::new(),
    };
    let shown = plays.then_some(shown.as_str());
    recording::write(&segments, PanelId(panel), shown, seed.try_into().ok()?).ok()
}

fn read_segment(segment: &Array) -> Segment {
    let mut packed = segment.iter().map(|bytes| bytes.unchecked_ref::<Uint8Array>().to_vec());
    Segment { state: packed.next().unwrap_or_default(), inputs: packed.collect() }
}

/// How much memory this instance has, in bytes.
fn memory_bytes() -> u32 {
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    memory.buffer().unchecked_into::<ArrayBuffer>().byte_length()
}

/// Traps, so that the restart can be tested; debug builds only.
#[cfg(debug_assertions)]
#[wasm_bindgen(js_name = trapForTests, skip_typescript)]
pub fn trap_for_tests() {
    core::arch::wasm32::unreachable()
}
