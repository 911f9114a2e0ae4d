//! The page: a thin binding to `page.js`, which paints the view on the markup of `www/index.html` (or a site's own) and
//! hears what the agent does. Painting from Rust cost 16 KB (brotli), from JavaScript it costs 4.

use std::fmt;
use std::rc::Rc;

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

use super::log::{self, OrLog};
use super::runtime::Sink;
use crate::effect::Level;
use crate::input::{Action, CallId, Field, PanelInput, WorkMode};
use crate::json;
use crate::secret::Secret;
use crate::view::{Diagnostics, View};

#[wasm_bindgen(module = "/src/browser/page/parts.js")]
extern "C" {
    /// Which part of the view answers to which hook; modules that come with a crate can't import each other.
    #[wasm_bindgen(thread_local_v2, js_name = PARTS)]
    static PARTS: JsValue;
}

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    type Painter;
    #[wasm_bindgen(constructor)]
    fn new(root: &HtmlElement, parts: &JsValue, act: &Closure<Act>, diagnostics: &Closure<Ask>) -> Painter;
    #[wasm_bindgen(method, getter)]
    fn missing(this: &Painter) -> Vec<String>;
    #[wasm_bindgen(method, catch)]
    fn paint(this: &Painter, view: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setVisible)]
    fn set_visible(this: &Painter, visible: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn dispose(this: &Painter, blank: &JsValue) -> Result<(), JsValue>;
}

/// What the agent did: its name, its value, a reason code or a call's number, a password.
type Act = dyn Fn(String, String, Option<String>, Option<String>);
type Ask = dyn Fn() -> JsValue;

/// The softphone's part of the document. Dropping it takes its listeners off and leaves the markup as it was.
pub struct Page {
    painter: Painter,
    _act: Closure<Act>,
    _diagnostics: Closure<Ask>,
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").finish_non_exhaustive()
    }
}

impl Page {
    /// Takes the markup under `root`; what the agent does goes to `sink`, `ask_diagnostics` is asked when the
    /// diagnostics are opened.
    pub fn new(root: &HtmlElement, sink: Sink, ask_diagnostics: Rc<dyn Fn() -> Diagnostics>) -> Rc<Self> {
        let act = Closure::<Act>::new(move |name: String, value, detail, password| {
            match input(&name, value, detail, password) {
                Some(input) => sink(input),
                None => log::write(Level::Warn, &format!("the page said {name}, and nothing comes of it")),
            }
        });
        let diagnostics = Closure::<Ask>::new(move || plain(&ask_diagnostics()));
        let painter = PARTS.with(|parts| Painter::new(root, parts, &act, &diagnostics));
        Rc::new(Self { painter, _act: act, _diagnostics: diagnostics })
    }

    /// The required hooks that the page lacks, by name.
    pub fn missing(&self) -> Vec<String> {
        self.painter.missing()
    }

    /// Shows a view: writes what differs from the last one, and nothing else.
    pub fn paint(&self, view: &View) {
        self.painter.paint(&plain(view)).or_log("painting the page");
    }

    /// Lets the clocks run only while they can be seen.
    pub fn set_visible(&self, visible: bool) {
        self.painter.set_visible(visible).or_log("running the clocks");
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.painter.dispose(&plain(&View::default())).or_log("leaving the page");
    }
}

/// Serde data as a plain JS object: times are numbers, what is not there is null.
pub fn plain(data: &impl Serialize) -> JsValue {
    js_sys::JSON::parse(&json::write(data)).or_log("telling the page").unwrap_or_default()
}

/// The one place where what the page says becomes an input; `None` where that is nothing known.
fn input(name: &str, value: String, detail: Option<String>, password: Option<String>) -> Option<PanelInput> {
    let field = match name {
        "draft-dial" => Field::Dial,
        "draft-agent-id" => Field::AgentId,
        "draft-extension" => Field::Extension,
        "draft-note" => Field::Note(CallId(detail?.parse().ok()?)),
        _ => return action(name, value, detail, password).map(PanelInput::Action),
    };
    Some(PanelInput::Draft(field, value))
}

fn action(name: &str, value: String, detail: Option<String>, password: Option<String>) -> Option<Action> {
    let id = || value.parse::<u32>().ok();
    Some(match name {
        "log-in" => Action::LogIn { agent_id: value, password: password.unwrap_or_default().into() },
        "log-out" => Action::LogOut,
        "set-mode" => {
            let mode = WorkMode::from_word(&value)?;
            Action::SetMode {
                mode,
                reason: detail.filter(|_| mode == WorkMode::Aux),
                password: password.map(Secret::from),
            }
        }
        "dial" => Action::Dial(value),
        "dial-clicked" => Action::DialClicked(value),
        "consult" => Action::Consult(value),
        "answer" => Action::Answer,
        "hold" => Action::Hold,
        "retrieve" => Action::Retrieve,
        "alternate" => Action::Alternate,
        "hangup" => Action::Hangup,
        "reconnect" => Action::Reconnect,
        "transfer" => Action::Transfer(value),
        "conference" => Action::Conference(value),
        "drop-party" => Action::DropParty(value),
        "send-digits" => Action::SendDigits(value),
        "phone-is-idle" => Action::PhoneIsIdle,
        "cancel-click" => Action::CancelClick,
        "retry-log" => Action::RetryLog(CallId(id()?)),
        "close-call" => Action::CloseCall(CallId(id()?)),
        "pop-again" => Action::PopAgain(CallId(id()?)),
        "set-extension" => Action::SetExtension(value),
        "retry" => Action::Retry,
        "dismiss" => Action::Dismiss(id()?),
        _ => return None,
    })
}
