//! The surface for JS: the class that `softphone.js` wraps, and nothing else. Every method takes `&self`; a call
//! that re-enters from a listener waits in the queue.

pub mod alarm;
pub mod clock;
pub mod heard;
pub mod log;
pub mod page;
pub mod panel;
pub mod recorder;
pub mod runtime;
pub mod sockets;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::error::{ErrorCode, Refusal};
use runtime::Runtime;

/// One agent's softphone on one page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Softphone {
    runtime: Rc<Runtime>,
}

#[wasm_bindgen]
impl Softphone {
    /// Starts a softphone on the markup under `root`. The options are those of `www/softphone.d.ts`, with more:
    /// `onEvent(type, event)` hears what integrators hear, `diagnostics()` is asked for their sections when the agent
    /// opens them, `download()` when the agent wants a recording, which is kept on `tape`.
    #[wasm_bindgen(constructor)]
    pub fn new(root: &HtmlElement, options: &JsValue) -> Self {
        #[cfg(debug_assertions)]
        log::install_panic_hook();
        Self { runtime: Runtime::start(root, options) }
    }

    /// Does an action by its name (`heard::action`). A refusal comes back as its code, a space, and its words.
    pub fn act(
        &self,
        name: &str,
        value: String,
        detail: Option<String>,
        password: Option<String>,
    ) -> Option<String> {
        let done = match heard::action(name, value, detail, password) {
            _ if self.runtime.is_disposed() => {
                Err(Refusal::new(ErrorCode::Disposed, "The softphone was disposed of."))
            }
            // A mode is the one value that is no free text.
            None => Err(Refusal::new(ErrorCode::BadValue, "The work mode must be auto, manual, acw or aux.")),
            Some(action) => self.runtime.act(action),
        };
        done.err().map(|refusal| [refusal.code.code(), " ", &refusal.words].concat())
    }

    /// What the softphone shows now, as a plain object.
    #[wasm_bindgen(getter)]
    pub fn view(&self) -> JsValue {
        page::plain(&self.runtime.view())
    }

    /// What Menu > Diagnostics is made from (`www/diagnostics.js`), as a plain object.
    #[wasm_bindgen(getter)]
    pub fn diagnosis(&self) -> JsValue {
        self.runtime.diagnosis()
    }

    /// Ends the softphone: sockets, listeners and timers go. Does nothing the second time.
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
