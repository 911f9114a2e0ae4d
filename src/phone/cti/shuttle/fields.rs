//! What each field of an event, and of Socket.IO's greeting, holds. A field that the code newly reads is added here too: a
//! recording replaces the values of all others.

// Each kind of field has a line of its own, also where two hold the same.
#![allow(clippy::match_same_arms)]

use crate::privacy::Class;

const DIRECTIONS: &[&str] = &["in", "out", "inbound", "outbound", "internal", "incoming", "outgoing"];
const EVENTS: &[&str] = &[
    "ringing",
    "up",
    "hangup",
    "abandon",
    "unmanaged",
    "outbound",
    "message",
    "websocket",
    "polling",
    "agentcti",
    "agentctinotification",
    "realtimecti",
    "connect",
    "disconnect",
    "error",
];
/// What a notification is, and where an address opens.
const KINDS: &[&str] =
    &["info", "success", "warning", "error", "danger", "tab", "window", "frame", "iframe", "new"];

/// What a field holds, by its name in lower case; `None` where it is not known.
pub(crate) fn holds(name: &str) -> Option<Class> {
    Some(match name {
        "callernum" | "extension" => Class::Number,
        "peer" | "sipname" | "agentnum" | "channel" => Class::Peer,
        "agentname" | "callername" | "title" | "body" | "uniqueid" | "sid" | "integrationid" | "routeid" => {
            Class::Text
        }
        "event" | "upgrades" => Class::Word(EVENTS),
        "direction" => Class::Word(DIRECTIONS),
        "type" | "mode" => Class::Word(KINDS),
        "queue" | "context" | "trunk" => Class::SiteWord,
        "pinginterval" | "pingtimeout" | "maxpayload" => Class::Count,
        "holdtime" | "ringtime" | "talktime" => Class::Text,
        "reason" | "message" => Class::Words,
        "url" | "crmlink" => Class::Url,
        "variables" | "vars" | "time" | "data" => Class::Text,
        _ => return None,
    })
}
