//! Session storage that never throws: where the browser refuses it, nothing is kept and the softphone goes on.

use web_sys::{Storage, window};

const KEY: &str = "cordboard";

/// What was saved last in this tab.
pub fn read() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten().filter(|text| !text.is_empty())
}

/// Saves; `false` when the browser refused.
pub fn write(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}

/// Whether something can be written at all.
pub fn works() -> bool {
    const PROBE: &str = "cordboard-probe";
    storage()
        .is_some_and(|storage| storage.set_item(PROBE, "1").is_ok() && storage.remove_item(PROBE).is_ok())
}

fn storage() -> Option<Storage> {
    window()?.session_storage().ok().flatten()
}
