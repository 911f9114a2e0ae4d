//! What each field of a frame holds. A field that the code newly reads is added here too: a recording replaces the values of all others.

// Each kind of field has a line of its own, also where two hold the same.
#![allow(clippy::match_same_arms)]

use crate::privacy::Class;

const RESULTS: &[&str] = &["success", "failure", "failed", "fail", "error", "refused", "true", "false"];
/// Words of states, beside those of work modes.
const STATES: &[&str] = &[
    "initiated",
    "initiate",
    "alerting",
    "alert",
    "connected",
    "connect",
    "hold",
    "held",
    "queued",
    "failed",
    "fail",
    "ready",
    "notready",
    "worknotready",
    "idle",
    "talking",
    "busy",
    "on",
    "off",
    "null",
];

/// What a field holds, by its name in lower case; `None` where it is not known.
pub(crate) fn holds(name: &str) -> Option<Class> {
    Some(match name {
        "extension" | "associateddevice" | "agentid" | "calling" | "called" | "origcalling" | "party"
        | "destination" | "device" | "number" => Class::Number,
        "digits" => Class::Keys,
        "id" | "availableagents" => Class::Count,
        "request" => Class::Request,
        "result" => Class::Word(RESULTS),
        "state" | "agentstate" | "talkstate" | "workmode" | "monitor" => Class::Word(STATES),
        "eventtype" => Class::SiteWord,
        "reasoncode" => Class::Reason,
        "cause" | "reason" | "message" | "error" | "text" | "description" => Class::Words,
        "passwd" | "password" => Class::Secret,
        "callid" | "ucid" | "calls" | "callername" | "agentname" => Class::Text,
        "queue" | "group" | "groupname" | "split" | "skill" | "servicename" | "trunk" => Class::SiteWord,
        "usersuid" | "useruid" => Class::Peer,
        "crmlink" | "crmurl" => Class::Url,
        _ => return None,
    })
}
