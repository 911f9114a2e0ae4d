//! Calls of web servers by their numbers. The browser tells no more than that one failed where the network, the server's CORS
//! headers, or mixed content stood in the way.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;
use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestInit, RequestMode, RequestRedirect, Response,
};

use super::guard;
use crate::directory::{self, Book, Flaw, MOST_BYTES};
use crate::effect::Fetch;
use crate::ids::RequestId;
use crate::input::Fetched;

/// How many bytes of an answer are read.
const BODY: u32 = 1_000_000;
/// How many UTF-16 units of an answer are kept; none has more than 3 bytes in UTF-8.
const ANSWER: usize = 2_000;
const ANSWER_BYTES: usize = 3 * ANSWER + 3;

#[wasm_bindgen]
extern "C" {
    /// `fetch`, which is global in a page and in a worker.
    #[wasm_bindgen(js_name = fetch)]
    fn fetch(url: &str, init: &RequestInit) -> Promise;
}

/// All calls of web servers that have no answer yet; dropping it gives them up.
pub struct WebCalls {
    me: Weak<Self>,
    hear: Box<dyn Fn(RequestId, Fetched)>,
    calls: RefCell<BTreeMap<RequestId, Call>>,
}

impl fmt::Debug for WebCalls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebCalls").field("calls", &self.calls.borrow().len()).finish_non_exhaustive()
    }
}

struct Call {
    controller: AbortController,
    _late: Timeout,
}

impl Drop for Call {
    fn drop(&mut self) {
        self.controller.abort();
    }
}

impl WebCalls {
    /// No calls yet; what becomes of them goes to `hear`.
    pub fn new(hear: Box<dyn Fn(RequestId, Fetched)>) -> Rc<Self> {
        Rc::new_cyclic(|me| Self { me: me.clone(), hear, calls: RefCell::default() })
    }

    /// Gives all up; nothing more is heard of them.
    pub fn give_up(&self) {
        let calls = self.calls.take();
        drop(calls);
    }

    /// Makes a call.
    pub fn make(&self, id: RequestId, call: Fetch) {
        let Ok(controller) = AbortController::new() else {
            return;
        };
        let signal = controller.signal();
        let is_late = Rc::new(Cell::new(false));
        let late = {
            let (is_late, controller) = (Rc::clone(&is_late), controller.clone());
            Timeout::new(call.timeout_ms, move || {
                guard::enter(|| {
                    is_late.set(true);
                    controller.abort();
                });
            })
        };
        self.calls.borrow_mut().insert(id, Call { controller, _late: late });
        let me = self.me.clone();
        guard::spawn(async move {
            let fetched = match answer(&call, &signal).await {
                Ok(fetched) => fetched,
                Err(_) if is_late.get() => Fetched::TimedOut,
                Err(_) => Fetched::Failed,
            };
            let Some(me) = me.upgrade() else {
                return;
            };
            let call = me.calls.borrow_mut().remove(&id);
            if call.is_some() {
                (me.hear)(id, fetched);
            }
        });
    }
}

async fn answer(call: &Fetch, signal: &web_sys::AbortSignal) -> Result<Fetched, JsValue> {
    let response: Response = JsFuture::from(fetch(&call.url, &init(call, signal)?)).await?.unchecked_into();
    if call.unread {
        return Ok(Fetched::Sent);
    }
    if call.is_directory && response.ok() {
        return Ok(Fetched::Directory(list(&response).await?));
    }
    let text = beginning(&response).await?;
    Ok(Fetched::Answered(response.status(), text.into()))
}

fn init(call: &Fetch, signal: &web_sys::AbortSignal) -> Result<RequestInit, JsValue> {
    let init = RequestInit::new();
    init.set_method(&call.method);
    let headers = Headers::new()?;
    for (name, value) in &call.headers {
        headers.append(name, value)?;
    }
    init.set_headers(&headers);
    if let Some(body) = &call.body {
        init.set_body(&JsValue::from_str(body));
    }
    init.set_credentials(if call.credentials {
        RequestCredentials::Include
    } else {
        RequestCredentials::Omit
    });
    init.set_mode(if call.unread { RequestMode::NoCors } else { RequestMode::Cors });
    init.set_redirect(if call.unread { RequestRedirect::Follow } else { RequestRedirect::Error });
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    // A list that is the same still comes from the browser's cache, after a question to its server.
    init.set_cache(if call.is_directory { RequestCache::NoCache } else { RequestCache::NoStore });
    init.set_signal(Some(signal));
    Ok(init)
}

/// The beginning of an answer's text: it is read as it comes, and no further than it may be long.
///
/// # Errors
/// What the browser throws where an answer breaks off.
pub async fn beginning(response: &Response) -> Result<String, JsValue> {
    let Some(body) = response.body() else {
        return Ok(String::new());
    };
    let reader = ReadableStreamDefaultReader::new(&body)?;
    let mut kept = Vec::new();
    let mut read = 0;
    loop {
        let chunk = JsFuture::from(reader.read()).await?;
        if Reflect::get(&chunk, &"done".into())?.is_truthy() {
            break;
        }
        let bytes: Uint8Array = Reflect::get(&chunk, &"value".into())?.unchecked_into();
        read += bytes.length();
        if kept.len() < ANSWER_BYTES {
            kept.extend(bytes.to_vec());
        }
        if read >= BODY {
            drop(JsFuture::from(reader.cancel())); // handles its failure, which nobody needs to know
            break;
        }
    }
    Ok(text(&kept))
}

/// A list of entries, which is read whole or not at all.
async fn list(response: &Response) -> Result<Result<Book, Flaw>, JsValue> {
    let Some(body) = response.body() else {
        return Ok(Err(Flaw::NoJson));
    };
    let reader = ReadableStreamDefaultReader::new(&body)?;
    let mut kept = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await?;
        if Reflect::get(&chunk, &"done".into())?.is_truthy() {
            break;
        }
        let bytes: Uint8Array = Reflect::get(&chunk, &"value".into())?.unchecked_into();
        if kept.len() + bytes.length() as usize > MOST_BYTES as usize {
            drop(JsFuture::from(reader.cancel())); // handles its failure, which nobody needs to know
            return Ok(Err(Flaw::TooLong));
        }
        kept.extend(bytes.to_vec());
    }
    Ok(directory::read(&String::from_utf8_lossy(&kept)))
}

/// The text of these bytes, without a byte order mark, cut to `ANSWER`.
fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut length = 0;
    text.chars()
        .take_while(|letter| {
            length += letter.len_utf16();
            length <= ANSWER
        })
        .collect()
}
