//! Calls of the CRM's library. The core names the method and its arguments; here they meet `sforce`, which may be
//! missing although its script loaded, may throw errors or plain texts, and may answer late, at once or never.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use js_sys::{Array, Function, JSON, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::*;

use super::log::words;
use super::runtime::Sink;
use crate::crm::{Callback, CrmCall, CrmKind};
use crate::input::{CrmEventKind, PanelInput, RequestId};
use crate::table::Table;

#[wasm_bindgen]
extern "C" {
    /// `window`, as far as the CRM's library adds to it.
    type Host;
    #[wasm_bindgen(method, getter)]
    fn sforce(this: &Host) -> Option<Sforce>;

    /// The vendor's library: one of the two interfaces is there.
    type Sforce;
    /// Lightning's.
    #[wasm_bindgen(method, getter)]
    fn opencti(this: &Sforce) -> Option<Object>;
    /// Classic's.
    #[wasm_bindgen(method, getter)]
    fn interaction(this: &Sforce) -> Option<Object>;
}

type Reply = Closure<dyn Fn(JsValue)>;

/// The CRM of this page.
#[derive(Clone)]
pub struct CrmHost {
    sink: Sink,
    pending: Rc<RefCell<Table<RequestId, Reply>>>,
    /// They add up in the library and can't be taken off: they live as long as the page.
    listeners: Rc<RefCell<Vec<Reply>>>,
}

impl fmt::Debug for CrmHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CrmHost({} pending)", self.pending())
    }
}

impl CrmHost {
    /// A CRM whose answers go to `sink`.
    pub fn new(sink: Sink) -> Self {
        Self { sink, pending: Rc::default(), listeners: Rc::default() }
    }

    /// How many callbacks wait for a reply.
    pub fn pending(&self) -> usize {
        self.pending.borrow().iter().count()
    }

    /// Calls the library; what it throws comes back as `PanelInput::CrmThrew`.
    pub fn call(&self, id: RequestId, call: &CrmCall) {
        if let Err(thrown) = self.try_call(id, call) {
            self.forget(id);
            (self.sink)(PanelInput::CrmThrew(id, words(&thrown)));
        }
    }

    /// Gives the callback of a request back; a reply that still comes is nobody's.
    pub fn forget(&self, id: RequestId) {
        let reply = self.pending.borrow_mut().remove(id);
        drop(reply); // after the borrow
    }

    fn try_call(&self, id: RequestId, call: &CrmCall) -> Result<(), JsValue> {
        let (owner, method) = method(call)?;
        let callback = self.callback(id, call.callback);
        let arguments = JSON::parse(&call.arguments)?;
        let arguments = match call.crm {
            CrmKind::Classic => positional(&arguments, callback),
            CrmKind::Lightning => named(arguments, call.callback, callback)?,
        };
        method.apply(&owner, &arguments).map(drop)
    }

    fn callback(&self, id: RequestId, kind: Callback) -> Option<JsValue> {
        let event = match kind {
            Callback::Reply => return Some(self.reply(id)),
            Callback::Clicks => CrmEventKind::Click,
            Callback::Navigation => CrmEventKind::Navigation,
            Callback::None => return None,
        };
        let sink = Rc::clone(&self.sink);
        let listener =
            Reply::new(move |payload: JsValue| sink(PanelInput::CrmEvent(event, json_of(&payload))));
        let function = listener.as_ref().clone();
        self.listeners.borrow_mut().push(listener);
        Some(function)
    }

    fn reply(&self, id: RequestId) -> JsValue {
        let (sink, pending) = (Rc::clone(&self.sink), Rc::downgrade(&self.pending));
        let reply = Reply::new(move |response: JsValue| {
            let Some(pending) = pending.upgrade() else { return };
            let taken = pending.borrow_mut().remove(id);
            if taken.is_some() {
                sink(PanelInput::CrmReply(id, json_of(&response)));
            }
        });
        let function = reply.as_ref().clone();
        self.pending.borrow_mut().insert(id, reply);
        function
    }
}

/// The method and the object it belongs to: `cti.enableClickToDial` is a method of `sforce.interaction.cti`.
fn method(call: &CrmCall) -> Result<(JsValue, Function), JsValue> {
    let sforce = js_sys::global().unchecked_into::<Host>().sforce();
    let library = sforce.and_then(|sforce| match call.crm {
        CrmKind::Classic => sforce.interaction(),
        CrmKind::Lightning => sforce.opencti(),
    });
    let mut owner = JsValue::from(library.ok_or_else(|| missing("the library's object"))?);
    let mut names = call.method.split('.').peekable();
    while let Some(name) = names.next() {
        let member = Reflect::get(&owner, &JsValue::from_str(name))?;
        if names.peek().is_none() {
            let method = member.dyn_into::<Function>().map_err(|_| missing(name))?;
            return Ok((owner, method));
        }
        owner = member;
    }
    Err(missing("a method's name"))
}

fn missing(what: &str) -> JsValue {
    JsValue::from_str(&format!("the CRM's library was loaded, but {what} is not there"))
}

/// Classic takes its arguments one by one, and the callback last.
fn positional(arguments: &JsValue, callback: Option<JsValue>) -> Array {
    let list = Array::from(arguments);
    if let Some(callback) = callback {
        list.push(&callback);
    }
    list
}

/// Lightning takes one object; a method without arguments takes none at all (spec/open-cti.md 2).
fn named(arguments: JsValue, kind: Callback, callback: Option<JsValue>) -> Result<Array, JsValue> {
    let object = arguments.dyn_into::<Object>()?;
    if let Some(callback) = callback {
        let name = if kind == Callback::Reply { "callback" } else { "listener" };
        Reflect::set(&object, &JsValue::from_str(name), &callback)?;
    }
    if Object::keys(&object).length() == 0 {
        return Ok(Array::new());
    }
    Ok(Array::of1(&object))
}

fn json_of(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_else(|| "null".to_owned())
}
