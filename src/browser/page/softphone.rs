//! The softphone for whoever scripts it: the class `Softphone`, with the types of `www/softphone.d.ts`, which is made of this.
#![allow(clippy::needless_pass_by_value)] // wasm-bindgen hands JavaScript's values over

use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::HtmlElement;

use super::listeners::frozen;
use super::part::{Options, Part};
use super::surface::{Counts, Snapshot};
use super::words::said;
use crate::browser::{line, watch};
use crate::error::{ErrorCode, Refusal};
use crate::input::Action;
use crate::secret::Secret;
use crate::words::{Arg, Message, say};
use crate::work_mode::WorkMode;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("softphone.ts");

#[wasm_bindgen]
extern "C" {
    /// Any value as a text, as JavaScript makes it.
    #[wasm_bindgen(js_name = String)]
    fn text_of(value: &JsValue) -> String;
}

/// One page's part of an agent's softphone; all tabs of a CRM site share one. A method resolves when its request was taken, and
/// rejects with a {@link SoftphoneError} when it was refused and nothing is done.
/// The CTI server picks the call that a method without number acts on.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Softphone {
    part: Rc<Part>,
}

#[wasm_bindgen]
impl Softphone {
    /// Starts a softphone on the markup under `root`; resolves when it shows something, and rejects with a {@link SoftphoneError}
    /// where it stops before that.
    #[wasm_bindgen(unchecked_return_type = "Promise<Softphone>")]
    pub fn start(
        root: HtmlElement,
        #[wasm_bindgen(unchecked_optional_param_type = "SoftphoneOptions")] options: JsValue,
    ) -> Promise {
        future_to_promise(async move {
            let (part, shown) = Part::start(root, read_options(&options))?;
            JsFuture::from(shown).await?;
            part.check().map_err(|refusal| error(&refusal))?; // it stopped before it showed anything
            part.is_shown();
            Ok(Softphone { part }.into())
        })
    }

    /// Dials as typed, or with `clicked` by the number rule, as if the number had been clicked in the CRM.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn dial(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] number: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "{ clicked?: boolean }")] options: JsValue,
    ) -> Promise {
        let clicked = Reflect::get(&options, &"clicked".into()).is_ok_and(|clicked| clicked.is_truthy());
        let number = text(&number);
        self.act(if clicked { Action::DialClicked(number.into()) } else { Action::Dial(number.into()) })
    }

    /// Answers the call that alerts.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn answer(&self) -> Promise {
        self.act(Action::Answer)
    }

    /// Holds the active call.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn hold(&self) -> Promise {
        self.act(Action::Hold)
    }

    /// Takes a held call back.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn retrieve(&self) -> Promise {
        self.act(Action::Retrieve)
    }

    /// Hangs the active call up.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn hangup(&self) -> Promise {
        self.act(Action::Hangup)
    }

    /// Calls somebody about the active call.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn consult(&self, #[wasm_bindgen(unchecked_param_type = "string")] number: JsValue) -> Promise {
        self.act(Action::Consult(text(&number).into()))
    }

    /// Without a number: both calls together.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn transfer(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] number: JsValue,
    ) -> Promise {
        self.act(Action::Transfer(text(&number).into()))
    }

    /// Without a number: both calls together.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn conference(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] number: JsValue,
    ) -> Promise {
        self.act(Action::Conference(text(&number).into()))
    }

    /// Leaves the consultation, back to the held call.
    #[wasm_bindgen(unchecked_return_type = "Promise<void>")]
    pub fn reconnect(&self) -> Promise {
        self.act(Action::Reconnect)
    }

    /// Takes a party out of the call.
    #[wasm_bindgen(js_name = dropParty, unchecked_return_type = "Promise<void>")]
    pub fn drop_party(&self, #[wasm_bindgen(unchecked_param_type = "string")] number: JsValue) -> Promise {
        self.act(Action::DropParty(text(&number).into()))
    }

    /// Sends digits while talking.
    #[wasm_bindgen(js_name = sendDigits, unchecked_return_type = "Promise<void>")]
    pub fn send_digits(&self, #[wasm_bindgen(unchecked_param_type = "string")] digits: JsValue) -> Promise {
        self.act(Action::SendDigits(text(&digits).into()))
    }

    /// Logs an agent in.
    #[wasm_bindgen(js_name = logIn, unchecked_return_type = "Promise<void>")]
    pub fn log_in(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string", js_name = agentId)] agent_id: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] password: JsValue,
    ) -> Promise {
        let action = Action::LogIn { agent_id: text(&agent_id).into(), password: Secret::default() };
        self.act_with(action, Some(text(&password)))
    }

    /// Logs the agent out.
    #[wasm_bindgen(js_name = logOut, unchecked_return_type = "Promise<void>")]
    pub fn log_out(&self) -> Promise {
        self.act(Action::LogOut)
    }

    /// A reason belongs to a mode that has reasons.
    #[wasm_bindgen(js_name = setAgentState, skip_typescript)]
    pub fn set_agent_state(&self, mode: JsValue, reason: JsValue) -> Promise {
        let Some(mode) = WorkMode::from_word(&text(&mode)) else {
            return match self.part.check() {
                Ok(()) => refused(&Refusal::new(ErrorCode::BadValue, no_work_mode())),
                Err(refusal) => refused(&refusal),
            };
        };
        let reason = (mode.has_reason() && !reason.loose_eq(&JsValue::NULL)).then(|| text(&reason));
        // A list in which nothing is chosen yet has an empty value.
        let reason = reason.filter(|reason| !reason.is_empty()).map(Into::into);
        self.act(Action::SetMode { mode, reason, password: None })
    }

    /// What the softphone shows now.
    ///
    /// # Errors
    /// A `SoftphoneError` where it was disposed of.
    #[wasm_bindgen(getter, unchecked_return_type = "Frozen<Snapshot>")]
    pub fn snapshot(&self) -> Result<JsValue, JsValue> {
        self.part.check().map_err(|refusal| error(&refusal))?;
        Ok(frozen(&Snapshot::from(&self.part.view().shared)).unwrap_or_default())
    }

    /// What happened in the last minutes, as the text of a file for `cargo xtask replay`; numbers and names are replaced.
    #[wasm_bindgen(unchecked_return_type = "Promise<string>")]
    pub fn recording(&self) -> Promise {
        let part = Rc::clone(&self.part);
        future_to_promise(
            async move { part.recording().await.map(Into::into).map_err(|refusal| error(&refusal)) },
        )
    }

    /// What this page's softphone has at work, for tests of what must not grow.
    #[wasm_bindgen(unchecked_return_type = "Promise<Frozen<Counts>>")]
    pub fn counts(&self) -> Promise {
        let part = Rc::clone(&self.part);
        future_to_promise(async move {
            let line::Counts { memory, panels, restarts } =
                part.counts().await.map_err(|refusal| error(&refusal))?;
            Ok(frozen(&Counts { memory, panels, restarts }).unwrap_or_default())
        })
    }

    /// Calls `listener` for each event of a type, until the function returned is called.
    #[wasm_bindgen(skip_typescript)]
    pub fn on(&self, kind: String, listener: Function) -> Function {
        self.part.listeners.add(kind, listener)
    }

    /// Ends this page's part: its listeners go, and with the last page sockets and timers. Does nothing the second time.
    pub fn dispose(&self) {
        self.part.dispose();
    }
}

impl Softphone {
    fn act(&self, action: Action) -> Promise {
        self.act_with(action, None)
    }

    fn act_with(&self, action: Action, password: Option<String>) -> Promise {
        let part = Rc::clone(&self.part);
        future_to_promise(async move {
            match part.act(action, password).await {
                Ok(()) => Ok(JsValue::UNDEFINED),
                Err(refusal) => Err(error(&refusal)),
            }
        })
    }
}

/// A value as a text; nothing is an empty one.
fn text(value: &JsValue) -> String {
    if value.is_undefined() { String::new() } else { text_of(value) }
}

fn refused(refusal: &Refusal) -> Promise {
    Promise::reject(&error(refusal))
}

/// A refusal as integrators get it: an error with `code` and `message`.
fn error(refusal: &Refusal) -> JsValue {
    let words = said(&refusal.words);
    if let Some(watch) = watch::page() {
        return watch.refusal(refusal.code.code(), &words);
    }
    let error = js_sys::Error::new(&words);
    drop(Reflect::set(&error, &"code".into(), &refusal.code.code().into()));
    error.into()
}

fn read_options(options: &JsValue) -> Options {
    let field = |name: &str| Reflect::get(options, &name.into()).unwrap_or_default();
    Options {
        config: field("config"),
        query: field("query").as_string(),
        saved: field("saved").as_string(),
        on_stopped: field("onStopped").dyn_into().ok(),
    }
}

fn no_work_mode() -> Message {
    say!("no-work-mode", modes: Message::list(WorkMode::ALL.map(|mode| Arg::text(mode.word()))))
}
