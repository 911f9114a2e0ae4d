//! A recording's file (docs/recordings.md): the engine writes its text, with pseudonyms, and the browser saves it.

use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Date};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, window};

use crate::browser::log::OrLog;

/// How long the browser has to read the file before it is freed.
const READ_MS: u32 = 60_000;

/// Lets the browser save the file.
pub fn download(text: &str) {
    save(text).or_log("saving the recording");
}

fn save(text: &str) -> Result<(), JsValue> {
    let document = window().and_then(|window| window.document()).ok_or(JsValue::UNDEFINED)?;
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let file = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &kind)?;
    let url = Url::create_object_url_with_blob(&file)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(&["cordboard-recording-", &moment(), ".json"].concat());
    link.click();
    spawn_local(async move {
        TimeoutFuture::new(READ_MS).await;
        let _gone = Url::revoke_object_url(&url);
    });
    Ok(())
}

/// `20261127T211500`.
fn moment() -> String {
    let now: String = Date::new_0().to_iso_string().into();
    now.chars().take(19).filter(|sign| !matches!(sign, '-' | ':')).collect()
}
