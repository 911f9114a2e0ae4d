//! What a tab keeps for its next page, in session storage, and what a computer keeps, in local storage. Where the browser refuses
//! storage, nothing is kept and the softphone goes on; gloo-storage would stop the module there.

use serde::{Deserialize, Serialize};
use web_sys::{Storage, window};

use crate::browser::log::OrLog;
use crate::input::Drafts;

const SAVE: &str = "cordboard";
const DRAFTS: &str = "cordboard-drafts";
const AGENT: &str = "cordboard-agent";
/// As many characters as the log-in form takes.
const LONGEST_ID: usize = 40;
const PROBE: &str = "cordboard-probe";
/// The save of a busy hour has some 30,000 characters.
const PROBE_LENGTH: usize = 64 * 1024;

/// The drafts as they are stored.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Kept {
    dial: String,
    agent_id: String,
    extension: String,
}

/// The state that was saved last in this tab.
pub(super) fn saved() -> Option<String> {
    read(SAVE)
}

/// Keeps the state; false where the browser refuses. The save before it goes then: by an old one, the next page would pop and log
/// again what this page popped and logged.
pub(super) fn save(text: &str) -> bool {
    let kept = write(SAVE, text);
    if !kept && let Some(store) = storage() {
        store.remove_item(SAVE).or_log("removing the old save");
    }
    kept
}

/// What stood in the fields of this tab's last page.
pub(super) fn drafts() -> Drafts {
    let kept: Kept = read(DRAFTS).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    Drafts { dial: kept.dial.into(), agent_id: kept.agent_id.into(), extension: kept.extension.into() }
}

/// Keeps what stands in the fields.
pub(super) fn keep_drafts(drafts: &Drafts) {
    let Drafts { dial, agent_id, extension } = drafts.clone();
    if let Ok(text) = serde_json::to_string(&Kept {
        dial: dial.into(),
        agent_id: agent_id.into(),
        extension: extension.into(),
    }) {
        write(DRAFTS, &text);
    }
}

/// Whether something as large as a save can be stored.
pub(super) fn works() -> bool {
    let probe = "1".repeat(PROBE_LENGTH);
    storage()
        .is_some_and(|store| store.set_item(PROBE, &probe).and_then(|()| store.remove_item(PROBE)).is_ok())
}

/// What is kept under a name; `None` where it is nothing.
pub(super) fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?.filter(|text| !text.is_empty())
}

/// Keeps a text; false where the browser refuses.
pub(super) fn write(key: &str, text: &str) -> bool {
    storage().is_some_and(|store| store.set_item(key, text).is_ok())
}

/// What this computer keeps under a name; `None` where it is nothing.
pub(super) fn of_computer(key: &str) -> Option<String> {
    of_all_tabs()?.get_item(key).ok()?.filter(|text| !text.is_empty())
}

/// Keeps a text on this computer, nothing where it is empty; false where the browser refuses.
pub(super) fn keep_on_computer(key: &str, text: &str) -> bool {
    let kept =
        |store: Storage| if text.is_empty() { store.remove_item(key) } else { store.set_item(key, text) };
    of_all_tabs().is_some_and(|store| kept(store).is_ok())
}

/// The id of the agent who logged in last on this computer, where it was to be remembered.
pub(super) fn remembered_agent() -> String {
    of_computer(AGENT).unwrap_or_default().chars().take(LONGEST_ID).collect()
}

/// Remembers an agent's id on this computer; an empty one: none. Where the browser refuses, none is remembered.
pub(super) fn remember_agent(id: &str) {
    keep_on_computer(AGENT, id);
}

fn of_all_tabs() -> Option<Storage> {
    window()?.local_storage().ok()?
}

fn storage() -> Option<Storage> {
    window()?.session_storage().ok()?
}
