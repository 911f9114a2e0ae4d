//! Copying: by the clipboard where the CRM's iframe allows it, else by `execCommand`, else by the agent.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, Element, HtmlDocument, window};

use crate::words::{Message, say};

/// Copies a text that `marked` shows, and returns words about how that went.
pub async fn copy(text: &str, marked: &Element) -> Message {
    if is_copied(text, marked).await { say!("copied") } else { say!("copy-by-hand") }
}

/// Copies a text; false where that failed. Then the text in `marked` is selected, for the agent to copy.
pub async fn is_copied(text: &str, marked: &Element) -> bool {
    write(text).await || copy_selected(marked)
}

async fn write(text: &str) -> bool {
    // Where the page is not served securely there is no clipboard.
    let navigator = window().map(|window| window.navigator());
    let clipboard =
        navigator.and_then(|navigator| js_sys::Reflect::get(&navigator, &"clipboard".into()).ok());
    let Some(clipboard) = clipboard.and_then(|clipboard| clipboard.dyn_into::<Clipboard>().ok()) else {
        return false;
    };
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

fn copy_selected(marked: &Element) -> bool {
    let selection = window().and_then(|window| window.get_selection().ok().flatten());
    if selection.is_none_or(|selection| selection.select_all_children(marked).is_err()) {
        return false;
    }
    let document = window().and_then(|window| window.document()?.dyn_into::<HtmlDocument>().ok());
    document.is_some_and(|document| document.exec_command("copy").unwrap_or_default())
}
