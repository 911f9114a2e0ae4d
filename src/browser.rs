//! The surface for JS: the class that `www/softphone.js` wraps, and nothing else. Every method takes `&self`; a call
//! that re-enters from a listener waits in the queue.

pub mod clock;
pub mod crm_host;
pub mod facts;
pub mod listener;
pub mod log;
pub mod notify;
pub mod page;
pub mod recorder;
pub mod runtime;
pub mod script;
pub mod settings_file;
pub mod socket;
pub mod storage;

use std::rc::Rc;

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::error::{ErrorCode, Refusal};
use crate::input::{Action, PanelInput, WorkMode};
use runtime::{Runtime, Start};

#[wasm_bindgen]
extern "C" {
    /// What the constructor takes besides the root element.
    #[derive(Debug)]
    pub type SoftphoneOptions;
    #[wasm_bindgen(method, getter)]
    fn config(this: &SoftphoneOptions) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn query(this: &SoftphoneOptions) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn saved(this: &SoftphoneOptions) -> Option<String>;
}

/// One agent's softphone on one page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Softphone {
    runtime: Rc<Runtime>,
}

#[wasm_bindgen]
#[allow(clippy::missing_errors_doc)] // each throws the refusal that `Adapter::check` gives
impl Softphone {
    /// Starts a softphone on the markup under `root`.
    #[wasm_bindgen(constructor)]
    pub fn new(root: &HtmlElement, options: Option<SoftphoneOptions>) -> Self {
        log::install_panic_hook();
        let start = options.map_or_else(Start::default, |options| Start {
            config: options.config(),
            query: options.query(),
            saved: options.saved(),
        });
        Self { runtime: Runtime::start(root, start) }
    }

    /// Dials a number as it is, or by the number rule as if it had been clicked in the CRM.
    pub fn dial(&self, number: String, clicked: Option<bool>) -> Result<(), JsValue> {
        let dial = if clicked == Some(true) { Action::DialClicked } else { Action::Dial };
        self.act(dial(number))
    }

    /// Answers the call that rings.
    pub fn answer(&self) -> Result<(), JsValue> {
        self.act(Action::Answer)
    }

    /// Holds the active call.
    pub fn hold(&self) -> Result<(), JsValue> {
        self.act(Action::Hold)
    }

    /// Takes a held call back.
    pub fn retrieve(&self) -> Result<(), JsValue> {
        self.act(Action::Retrieve)
    }

    /// Hangs the active call up.
    pub fn hangup(&self) -> Result<(), JsValue> {
        self.act(Action::Hangup)
    }

    /// Starts a consultation.
    pub fn consult(&self, number: String) -> Result<(), JsValue> {
        self.act(Action::Consult(number))
    }

    /// Transfers: both calls together, or the call to a number.
    pub fn transfer(&self, number: Option<String>) -> Result<(), JsValue> {
        self.act(Action::Transfer(number.unwrap_or_default()))
    }

    /// Makes a conference: of both calls, or with a number.
    pub fn conference(&self, number: Option<String>) -> Result<(), JsValue> {
        self.act(Action::Conference(number.unwrap_or_default()))
    }

    /// Leaves the consultation, back to the held call.
    pub fn reconnect(&self) -> Result<(), JsValue> {
        self.act(Action::Reconnect)
    }

    /// Takes a party out of the call.
    #[wasm_bindgen(js_name = dropParty)]
    pub fn drop_party(&self, number: String) -> Result<(), JsValue> {
        self.act(Action::DropParty(number))
    }

    /// Sends digits while talking.
    #[wasm_bindgen(js_name = sendDigits)]
    pub fn send_digits(&self, digits: String) -> Result<(), JsValue> {
        self.act(Action::SendDigits(digits))
    }

    /// Logs an agent in; the password may be empty.
    #[wasm_bindgen(js_name = logIn)]
    pub fn log_in(&self, agent_id: String, password: Option<String>) -> Result<(), JsValue> {
        self.act(Action::LogIn { agent_id, password: password.unwrap_or_default().into() })
    }

    /// Logs the agent out.
    #[wasm_bindgen(js_name = logOut)]
    pub fn log_out(&self) -> Result<(), JsValue> {
        self.act(Action::LogOut)
    }

    /// Changes the work mode: `auto`, `manual`, `acw`, or `aux` with a reason code.
    #[wasm_bindgen(js_name = setAgentState)]
    pub fn set_agent_state(&self, mode: &str, reason: Option<String>) -> Result<(), JsValue> {
        let Some(mode) = WorkMode::from_word(mode) else {
            let words = "The work mode must be auto, manual, acw or aux.";
            return Err(thrown(&Refusal::new(ErrorCode::BadValue, words)));
        };
        self.act(Action::SetMode { mode, reason, password: None })
    }

    /// What the softphone shows now, as a plain object.
    #[wasm_bindgen(getter)]
    pub fn snapshot(&self) -> JsValue {
        page::plain(&self.runtime.shared_view())
    }

    /// Calls `listener` for each event of a type; what it returns takes the listener off again.
    pub fn on(&self, kind: String, listener: Function) -> JsValue {
        let id = self.runtime.subscribe(kind, listener);
        let runtime = Rc::downgrade(&self.runtime);
        // The browser gives it back together with the function that the integrator holds.
        Closure::<dyn Fn()>::new(move || {
            if let Some(runtime) = runtime.upgrade() {
                runtime.unsubscribe(id);
            }
        })
        .into_js_value()
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

    fn act(&self, action: Action) -> Result<(), JsValue> {
        if self.runtime.is_disposed() {
            return Err(thrown(&Refusal::new(ErrorCode::Disposed, "The softphone was disposed of.")));
        }
        self.runtime.check(&action).map_err(|refusal| thrown(&refusal))?;
        self.runtime.dispatch_panel(PanelInput::Action(action));
        Ok(())
    }
}

/// A refusal as a JS `Error` with a stable `code`.
fn thrown(refusal: &Refusal) -> JsValue {
    let error = js_sys::Error::new(&refusal.words);
    error.set_name("SoftphoneError");
    let code = JsValue::from_str(refusal.code.code());
    log::OrLog::or_log(Reflect::set(&error, &JsValue::from_str("code"), &code), "naming an error");
    error.into()
}
