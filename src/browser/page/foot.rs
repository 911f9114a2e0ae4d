//! The foot of the page lies over the rest, and what is scrolled to must not lie under it.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, ResizeObserver};

use super::dom;
use crate::browser::log::OrLog;

/// Tells the style how high the foot is (`--foot`), for as long as it lives.
#[derive(Debug)]
pub(super) struct Foot {
    observer: ResizeObserver,
    _resized: Closure<dyn Fn()>,
}

impl Foot {
    pub(super) fn watch(root: &Element) -> Option<Self> {
        let foot: HtmlElement = dom::find(root, "[data-over=foot]")?.dyn_into().ok()?;
        let watched = foot.clone();
        let resized = Closure::<dyn Fn()>::new(move || tell(&watched));
        let observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).or_log("watching the foot")?;
        observer.observe(&foot);
        Some(Self { observer, _resized: resized })
    }
}

impl Drop for Foot {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn tell(foot: &HtmlElement) {
    let page = dom::document().and_then(|document| document.document_element());
    if let Some(page) = page.and_then(|page| page.dyn_into::<HtmlElement>().ok()) {
        let height = format!("{}px", foot.offset_height());
        page.style().set_property("--foot", &height).or_log("telling the foot's height");
    }
    keep_in_sight(foot);
}

/// The foot may have grown over the field that somebody types in: it is scrolled out from under it.
fn keep_in_sight(foot: &HtmlElement) {
    let typed_in = dom::document().and_then(|document| document.active_element());
    let Some(field) = typed_in.filter(|it| dom::fits(it, "[data-field]") && !foot.contains(Some(it))) else {
        return;
    };
    if field.get_bounding_client_rect().bottom() > foot.get_bounding_client_rect().top() {
        dom::bring_into_sight(&field);
    }
}
