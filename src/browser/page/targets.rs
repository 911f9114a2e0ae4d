//! Opens what rules made (docs/rules.md): addresses in tabs, windows and frames, and programs by their schemes. The core has
//! checked the address (src/crm/browser.rs). The answer says whether the browser opened it: a window without a click may be
//! blocked.

use std::cell::RefCell;

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlAnchorElement, HtmlIFrameElement, Url, Window, window};

use super::crm::host::{Ears, Library};
use super::words::said;
use crate::crm_call::CrmCall;
use crate::words::say;

/// What pages in a frame may do: what web applications need, but not leave their frame or act for this page.
const SANDBOX: &str =
    "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

/// The windows and frames that were opened, and are used again.
#[derive(Default)]
pub(super) struct Targets {
    /// The names of windows that are used again, each with the name that its window has now.
    windows: RefCell<Vec<(String, String)>>,
    opener: RefCell<Option<HtmlIFrameElement>>,
    closes: RefCell<Option<EventListener>>,
}

impl Drop for Targets {
    fn drop(&mut self) {
        if let Some(opener) = self.opener.take() {
            opener.remove();
        }
    }
}

impl Library for Targets {
    fn call(&self, call: &CrmCall, ears: &Ears<'_>) -> Result<(), JsValue> {
        let opened = self.perform(&call.method, &call.arguments)?;
        let said = [r#"{"opened":"#, if opened { "true" } else { "false" }, "}"].concat();
        (ears.answer)()(said);
        Ok(())
    }
}

impl Targets {
    /// Does what the core asks of the page itself; `arguments` is a JSON array of texts. True where the browser opened it.
    fn perform(&self, method: &str, arguments: &str) -> Result<bool, JsValue> {
        let arguments: Vec<String> = serde_json::from_str(arguments).unwrap_or_default();
        let [url, name, features] =
            [0, 1, 2].map(|at| arguments.get(at).map(String::as_str).unwrap_or_default());
        match method {
            "open" if name == "_blank" => open(url),
            "open" => self.reuse(url, name, features),
            "frame" => self.frame(url, name),
            "launch" => launch(url),
            _ => Err(JsValue::from_str(&[method, " is not known here"].concat())),
        }
    }

    /// Opens an address in a window that is used again. An empty frame opens the window, so that the window has no hold of the
    /// softphone. Browsers let only the opener send the window elsewhere, and a page load ends the opener: then another window is
    /// opened, under a new name.
    fn reuse(&self, url: &str, name: &str, features: &str) -> Result<bool, JsValue> {
        let known = |(kept, now): &(String, String)| (kept == name).then(|| now.clone());
        let now = self.windows.borrow().iter().find_map(known).unwrap_or_else(|| name.to_owned());
        let opens = |name: &str| self.opener()?.open_with_url_and_target_and_features(url, name, features);
        // The browser throws at a window that is not its opener's.
        if let Ok(Some(_)) = opens(&now) {
            return Ok(true);
        }
        let fresh = format!("{name}_{}", js_sys::Date::now());
        let mut windows = self.windows.borrow_mut();
        windows.retain(|(kept, _)| kept != name);
        windows.push((name.to_owned(), fresh.clone()));
        drop(windows);
        Ok(opens(&fresh)?.is_some())
    }

    fn opener(&self) -> Result<Window, JsValue> {
        let kept = self.opener.borrow().clone().filter(|frame| frame.is_connected());
        let frame = match kept {
            Some(frame) => frame,
            None => self.make_opener()?,
        };
        frame.content_window().ok_or(JsValue::UNDEFINED)
    }

    fn make_opener(&self) -> Result<HtmlIFrameElement, JsValue> {
        let document = document()?;
        let attributes = [("hidden", ""), ("aria-hidden", "true"), ("tabindex", "-1")];
        let frame: HtmlIFrameElement = make(&document, "iframe", &attributes)?.unchecked_into();
        document.body().ok_or(JsValue::UNDEFINED)?.append_child(&frame)?;
        self.opener.replace(Some(frame.clone()));
        Ok(frame)
    }

    /// Opens an address in the panel's one frame. Nobody learns when a page refuses to be framed, so a link to it stands beside
    /// the frame.
    fn frame(&self, url: &str, title: &str) -> Result<bool, JsValue> {
        let document = document()?;
        let root: Element = match document.query_selector("#softphone")? {
            Some(root) => root,
            None => document.body().ok_or(JsValue::UNDEFINED)?.into(),
        };
        if let Some(old) = root.query_selector(":scope > .target")? {
            old.remove();
        }
        let section = make(&document, "section", &[("class", "target"), ("aria-label", title)])?;
        let bar = make(&document, "header", &[])?;
        let name = make(&document, "h2", &[])?;
        name.set_text_content(Some(title));
        let link =
            make(&document, "a", &[("href", url), ("target", "_blank"), ("rel", "noopener noreferrer")])?;
        link.set_text_content(Some(&said(&say!("open-in-tab"))));
        let (label, title_of_close) = (said(&say!("close-page")), said(&say!("close")));
        let attributes = [
            ("type", "button"),
            ("class", "icon"),
            ("aria-label", &label),
            ("title", title_of_close.as_str()),
        ];
        let close = make(&document, "button", &attributes)?;
        close.set_text_content(Some("×"));
        let shown = section.clone();
        let closes = EventListener::new(&close, "click", move |_| shown.remove());
        self.closes.replace(Some(closes));
        bar.append_with_node_3(&name, &link, &close)?;
        let sandbox =
            if is_foreign(url)? { [SANDBOX, " allow-same-origin"].concat() } else { SANDBOX.to_owned() };
        let attributes = [
            ("sandbox", sandbox.as_str()),
            ("referrerpolicy", "strict-origin"),
            ("title", title),
            ("src", url),
        ];
        section.append_with_node_2(&bar, &make(&document, "iframe", &attributes)?.into())?;
        match root.query_selector(":scope > .calls")? {
            Some(calls) => calls.after_with_node_1(&section)?,
            None => root.append_with_node_1(&section)?,
        }
        Ok(true)
    }
}

/// Opens a new tab; false where the browser blocked it. With `noopener` that could not be told, so the opener is taken off here
/// instead.
fn open(url: &str) -> Result<bool, JsValue> {
    let opened = this_window()?.open_with_url_and_target(url, "_blank")?;
    if let Some(opened) = &opened {
        opened.set_opener(&JsValue::NULL)?;
    }
    Ok(opened.is_some())
}

/// Starts the program that the operating system has for the address's scheme. Whether it starts is not told.
fn launch(url: &str) -> Result<bool, JsValue> {
    let link: HtmlAnchorElement = document()?.create_element("a")?.unchecked_into();
    link.set_href(url);
    link.click();
    Ok(true)
}

/// Whether an address is of another origin than this page.
fn is_foreign(url: &str) -> Result<bool, JsValue> {
    Ok(Url::new(url)?.origin() != this_window()?.location().origin()?)
}

fn make(document: &Document, name: &str, attributes: &[(&str, &str)]) -> Result<Element, JsValue> {
    let element = document.create_element(name)?;
    for (name, value) in attributes {
        element.set_attribute(name, value)?;
    }
    Ok(element)
}

fn this_window() -> Result<Window, JsValue> {
    window().ok_or(JsValue::UNDEFINED)
}

fn document() -> Result<Document, JsValue> {
    this_window()?.document().ok_or(JsValue::UNDEFINED)
}
