//! Numbers in the groups of the site's country (`/Softphone/country`). A library knows the groups; its file is loaded where a country is
//! set, and where it can't be, numbers are shown as they come. Which numbers are touched the core says (`number::Grouping`).

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{thrown, trusted};
use crate::browser::watch;
use crate::number::Grouping;
use crate::words::{Arg, Message, say};

/// So many numbers are remembered with their groups.
const REMEMBERED: usize = 500;

#[wasm_bindgen(inline_js = "export const load = (file) => import(file);")]
extern "C" {
    /// Loads a module of the softphone's own files.
    #[wasm_bindgen(catch)]
    fn load(file: &str) -> Result<Promise, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// The file with the library (xtask/src/release.rs).
    type Library;
    /// Whether it knows a country.
    #[wasm_bindgen(method, structural, catch)]
    fn has(this: &Library, country: &str) -> Result<bool, JsValue>;
    /// Reads a number of the country, or one with a plus; undefined where it is none.
    #[wasm_bindgen(method, structural, catch)]
    fn read(this: &Library, number: &str, country: &str) -> Result<Option<Found>, JsValue>;

    type Found;
    #[wasm_bindgen(method, structural, catch, js_name = isValid)]
    fn is_valid(this: &Found) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, structural, catch, js_name = formatNational)]
    fn national(this: &Found) -> Result<String, JsValue>;
    #[wasm_bindgen(method, structural, catch, js_name = formatInternational)]
    fn international(this: &Found) -> Result<String, JsValue>;
}

/// What became of the library.
#[derive(Default)]
enum State {
    /// No country is set.
    #[default]
    Off,
    /// It is being loaded.
    Awaited,
    /// It groups.
    On(Library),
    /// Numbers are shown as they come, and why.
    Failed(Message),
}

thread_local! {
    static SITE: RefCell<Grouping> = RefCell::default();
    static STATE: RefCell<State> = RefCell::default();
    /// What was asked lately: numbers as they came, and as they are shown, where that differs.
    static KNOWN: RefCell<HashMap<String, Option<String>>> = RefCell::default();
}

/// Takes what the settings say. Gives what loads the library where that is needed now (`words::numbers_of`).
pub(super) fn settle(site: &Grouping) -> Option<impl Future<Output = ()> + use<>> {
    if SITE.with_borrow(|before| before == site) {
        return None;
    }
    let before = SITE.replace(site.clone());
    KNOWN.take();
    if before.country == site.country {
        return None;
    }
    STATE.replace(if site.country.is_empty() { State::Off } else { State::Awaited });
    let country = site.country.clone();
    Some(async move {
        let state = if country.is_empty() { State::Off } else { begin(&country).await };
        // Other settings may have come meanwhile.
        if SITE.with_borrow(|site| site.country == country) {
            STATE.replace(state);
            KNOWN.take();
        }
    })
}

async fn begin(country: &str) -> State {
    let version = watch::page().map(|watch| watch.version()).unwrap_or_default();
    let file = [&trusted::files(), "pkg/numbers-", &version, ".js"].concat();
    let module = async { JsFuture::from(load(&file)?).await }.await;
    match module.map(JsCast::unchecked_into::<Library>) {
        Ok(library) if library.has(country).unwrap_or_default() => State::On(library),
        Ok(_) => State::Failed(say!("numbers-country-unknown", country: Arg::text(country))),
        Err(error) => State::Failed(say!("numbers-not-loaded", why: Arg::text(thrown::words(&error)))),
    }
}

/// A number as it is shown.
pub(super) fn shown(number: &str) -> Cow<'_, str> {
    grouped(number).map_or(Cow::Borrowed(number), Cow::Owned)
}

/// A message with its numbers as they are shown.
pub(super) fn in_words(message: &Message) -> Cow<'_, Message> {
    if is_on() { Cow::Owned(message.with_numbers(&grouped)) } else { Cow::Borrowed(message) }
}

/// A text of the page with its numbers as they came.
pub(super) fn as_they_came(text: &str) -> String {
    let mut known: Vec<(String, String)> = KNOWN.with_borrow(|known| {
        let differs = known.iter().filter_map(|(plain, shown)| Some((shown.clone()?, plain.clone())));
        differs.filter(|(shown, _)| text.contains(shown.as_str())).collect()
    });
    // A longer one may hold a shorter one.
    known.sort_by_key(|(shown, _)| std::cmp::Reverse(shown.len()));
    known.into_iter().fold(text.to_owned(), |text, (shown, plain)| text.replace(&shown, &plain))
}

/// What diagnostics says of it; nothing where no country is set.
pub(super) fn told() -> Option<(Message, Message)> {
    let country = SITE.with_borrow(|site| site.country.clone());
    let words = STATE.with_borrow(|state| match state {
        State::Off => None,
        State::Awaited => Some(say!("numbers-awaited")),
        State::On(_) => Some(say!("numbers-as-in", country: Arg::text(&country))),
        State::Failed(why) => Some(why.clone()),
    });
    Some((say!("numbers-in-groups"), words?))
}

fn is_on() -> bool {
    STATE.with_borrow(|state| matches!(state, State::On(_)))
}

fn grouped(number: &str) -> Option<String> {
    if !is_on() {
        return None;
    }
    if let Some(known) = KNOWN.with_borrow(|known| known.get(number).cloned()) {
        return known;
    }
    let shown = SITE.with_borrow(|site| site.group(number, |asked| written(asked, &site.country)));
    KNOWN.with_borrow_mut(|known| {
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(number.to_owned(), shown.clone());
    });
    shown
}

/// The ways in which a number is written; none where it is no number that is in use.
fn written(number: &str, country: &str) -> Vec<String> {
    STATE.with_borrow(|state| {
        let State::On(library) = state else { return Vec::new() };
        let found = library.read(number, country).ok().flatten();
        let Some(found) = found.filter(|found| found.is_valid().unwrap_or_default()) else {
            return Vec::new();
        };
        [found.national(), found.international()].into_iter().flatten().collect()
    })
}
