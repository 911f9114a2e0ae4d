//! The browser's console, and what becomes of a JS failure that nobody else handles: it is logged, never dropped.
//! A line holds static words and an error's name, never data of a call.

use js_sys::Error;
use wasm_bindgen::{JsCast, JsValue};

use crate::effect::Level;

/// Writes a line to the console.
pub fn write(level: Level, line: &str) {
    let line = JsValue::from_str(&format!("cordboard: {line}"));
    match level {
        Level::Info => web_sys::console::info_1(&line),
        Level::Warn => web_sys::console::warn_1(&line),
        Level::Error => web_sys::console::error_1(&line),
    }
}

/// Handles the failure of a JS call by logging it.
pub trait OrLog<T> {
    /// The value, or `None` after a warning that says `what` failed.
    fn or_log(self, what: &str) -> Option<T>;
}

impl<T> OrLog<T> for Result<T, JsValue> {
    fn or_log(self, what: &str) -> Option<T> {
        match self {
            Ok(value) => Some(value),
            Err(thrown) => {
                warn(what, &thrown);
                None
            }
        }
    }
}

/// A function of its own, so that it is compiled once and not for each type.
#[inline(never)]
fn warn(what: &str, thrown: &JsValue) {
    let name = thrown.dyn_ref::<Error>().map(|error| String::from(error.name()));
    write(Level::Warn, &format!("{what} failed ({})", name.unwrap_or_default()));
}

/// Lets a panic say where it happened before the module stops; its message may hold data, and is left out. The release has no
/// such hook, and stops without a word.
#[cfg(debug_assertions)]
pub fn install_panic_hook() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            let place = info.location().map(|at| format!("{}:{}", at.file(), at.line()));
            write(Level::Error, &format!("stopped at {}", place.unwrap_or_default()));
            before(info); // nothing in a page; the report in a test
        }));
    });
}
