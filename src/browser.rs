//! The surface for JS: the engine that a host runs (`host.js`), and nothing else. Every method takes `&self`; a call that
//! re-enters from a listener waits in the queue.

pub mod alarm;
pub mod clock;
pub mod heard;
pub mod log;
pub mod ports;
pub mod recorder;
pub mod runtime;
pub mod sockets;

use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::error::{ErrorCode, Refusal};
use crate::input::PanelId;
use crate::json;
use crate::view::View;
use ports::Ports;
use runtime::Runtime;

/// One agent's softphone, for all pages of its host.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    runtime: Rc<Runtime>,
}

#[wasm_bindgen]
impl Engine {
    /// Starts a softphone. The options: `tape` is the list that recordings are kept on, `clock` the address of
    /// `www/clock.js` where a page's timers must not be relied on.
    #[wasm_bindgen(constructor)]
    pub fn new(ports: Ports, options: &JsValue) -> Self {
        #[cfg(debug_assertions)]
        log::install_panic_hook();
        Self { runtime: Runtime::start(ports, options) }
    }

    /// Does an action of a page by its name (`heard::action`). A refusal comes back as its code, a space, and its words.
    pub fn act(
        &self,
        panel: u32,
        name: &str,
        value: String,
        detail: Option<String>,
        password: Option<String>,
    ) -> Option<String> {
        let done = match heard::action(name, value, detail, password) {
            // A mode is the one value that is no free text.
            None => Err(Refusal::new(ErrorCode::BadValue, "The work mode must be auto, manual, acw or aux.")),
            Some(action) => self.runtime.act(PanelId(panel), action),
        };
        done.err().map(|refusal| [refusal.code.code(), " ", &refusal.words].concat())
    }

    /// What Menu > Diagnostics of one page is made from (`www/diagnostics.js`), packed.
    pub fn diagnosis(&self, panel: u32) -> String {
        self.runtime.diagnosis(PanelId(panel))
    }

    /// The version, for recordings.
    #[wasm_bindgen(getter)]
    pub fn version(&self) -> String {
        env!("CARGO_PKG_VERSION").to_owned()
    }

    /// What a page shows that no softphone has painted, as JSON text.
    #[wasm_bindgen(getter)]
    pub fn blank(&self) -> String {
        json::write(&View::default())
    }

    /// Ends the softphone: sockets and timers go. Does nothing the second time.
    pub fn dispose(&self) {
        self.runtime.dispose();
    }

    /// Traps, so that the restart can be tested; debug builds only.
    #[cfg(debug_assertions)]
    #[wasm_bindgen(js_name = trapForTests)]
    pub fn trap_for_tests(&self) {
        core::arch::wasm32::unreachable()
    }
}
