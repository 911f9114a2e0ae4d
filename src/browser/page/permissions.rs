//! The permission to reach the local network, which the browser must be asked for (spec/browser-facts.md, Local Network Access).

use gloo_events::EventListener;
use serde::Serialize;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, PermissionState, PermissionStatus, window};

use crate::input::Permission;

/// Its names: the address spaces of today, and the older name for both.
const LOCAL_NETWORK: [&str; 3] = ["local-network", "loopback-network", "local-network-access"];

#[derive(Serialize)]
struct Named<'a> {
    name: &'a str,
}

/// Calls a function whenever the agent gives or takes the permission of notices, as long as the listener lives.
pub(super) async fn watch_notices(changed: impl FnMut(&Event) + 'static) -> Option<EventListener> {
    let status = ask("notifications")?.await.ok()?.dyn_into::<PermissionStatus>().ok()?;
    Some(EventListener::new(&status, "change", changed))
}

/// What the browser says of the local network; the strictest answer counts.
pub(super) async fn local_network() -> Permission {
    // All are asked before the first answer is awaited, so that every rejection is handled.
    let asked: Vec<JsFuture> = LOCAL_NETWORK.into_iter().filter_map(ask).collect();
    let mut strictest = Permission::Unknown;
    for answer in asked {
        let Ok(status) = answer.await else { continue }; // a name that this browser does not know
        let permission = read(status.dyn_ref::<PermissionStatus>());
        if strictness(permission) > strictness(strictest) {
            strictest = permission;
        }
    }
    strictest
}

/// Whether a permission was granted already.
pub(super) async fn is_granted(name: &str) -> bool {
    let Some(asked) = ask(name) else { return false };
    asked.await.is_ok_and(|status| read(status.dyn_ref()) == Permission::Granted)
}

fn ask(name: &str) -> Option<JsFuture> {
    let permissions = window()?.navigator().permissions().ok()?;
    let named = serde_wasm_bindgen::to_value(&Named { name }).ok()?;
    // This throws where the browser has no permissions at all.
    permissions.query(named.unchecked_ref()).ok().map(JsFuture::from)
}

fn read(status: Option<&PermissionStatus>) -> Permission {
    match status.map(PermissionStatus::state) {
        Some(PermissionState::Granted) => Permission::Granted,
        Some(PermissionState::Prompt) => Permission::Prompt,
        Some(PermissionState::Denied) => Permission::Denied,
        _ => Permission::Unknown,
    }
}

fn strictness(permission: Permission) -> u8 {
    match permission {
        Permission::Unknown => 0,
        Permission::Granted => 1,
        Permission::Prompt => 2,
        Permission::Denied => 3,
    }
}
