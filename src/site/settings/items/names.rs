//! Keys of whole sections.

/// Whether keyboard shortcuts are used.
pub(crate) const KEYBOARD_ENABLED: &str = "/Keyboard/enabled";
/// Shortcuts with other keys.
pub(crate) const SHORTCUTS: &str = "/Keyboard/shortcuts";
/// How a call rings in the panel.
pub(crate) const SOUND: &str = "/Alerts/sound";
/// How loud.
pub(crate) const VOLUME: &str = "/Alerts/volume";
/// Shuttle's address.
pub(crate) const SHUTTLE_URL: &str = "/Shuttle/url";
/// The path of its Socket.IO.
pub(crate) const SHUTTLE_PATH: &str = "/Shuttle/path";
/// Its namespace.
pub(crate) const SHUTTLE_NAMESPACE: &str = "/Shuttle/namespace";
/// The protocol.
pub(crate) const SHUTTLE_EIO: &str = "/Shuttle/eio";
/// Whose events are the agent's.
pub(crate) const SHUTTLE_PEER: &str = "/Shuttle/peer";
/// The agent's number, where an event names no peer.
pub(crate) const SHUTTLE_AGENT_NUMBER: &str = "/Shuttle/agentNumber";
/// Whom rules tell of abandoned calls.
pub(crate) const SHUTTLE_ABANDON_PEER: &str = "/Shuttle/abandonPeer";
/// Queues whose abandoned calls are shown.
pub(crate) const SHUTTLE_QUEUES: &str = "/Shuttle/queues";
/// The event that brings custom variables.
pub(crate) const SHUTTLE_VARIABLES_EVENT: &str = "/Shuttle/variablesEvent";
/// Whose calls pop.
pub(crate) const POP_FROM: &str = "/ScreenPop/popFrom";
/// What can become of a call.
pub(crate) const DISPOSITIONS: &str = "/Wrapup/dispositions";
/// Whether an answered call needs one.
pub(crate) const DISPOSITION_REQUIRED: &str = "/Wrapup/required";
/// When after-call work ends by itself.
pub(crate) const WRAPUP_SECONDS: &str = "/Wrapup/seconds";
