//! What each field of a CRM's replies and events holds. A field that the code newly reads is added here too: a recording replaces
//! the values of all others.

// Each kind of field has a line of its own, also where two hold the same.
#![allow(clippy::match_same_arms)]

use crate::privacy::Class;

/// The API names of objects that a CRM's own setup has.
pub(crate) const OBJECTS: &[&str] = &[
    "account",
    "contact",
    "lead",
    "case",
    "opportunity",
    "task",
    "event",
    "user",
    "campaign",
    "asset",
    "contract",
    "personaccount",
    "incident",
    "sys_user",
    "customer_contact",
    "customer_account",
    "interaction",
    "sn_customerservice_case",
];
const POPS: &[&str] =
    &["poptoentity", "poptosearch", "poptovisualforce", "popnone", "donotpop", "poptoflow", "poptonew"];
const TRUTHS: &[&str] = &["true", "false", "yes", "no", ""];
const FRAME_EVENTS: &[&str] = &[
    "outgoing_call",
    "interaction_event",
    "softphone",
    "answer",
    "hangup",
    "openframe_shown",
    "openframe_hidden",
    "open",
    "close",
    "onclicktodial",
    "onfocus",
];

/// What a field holds, by its name in lower case; `None` where it is not known.
pub(crate) fn holds(name: &str) -> Option<Class> {
    Some(match name {
        "number" | "displaynumber" | "phone" | "mobilephone" | "homephone" | "otherphone" | "fax"
        | "phonenumber" | "phone_number" => Class::Number,
        "id" | "recordid" | "objectid" | "object id" | "contactid" | "personcontactid" | "whoid"
        | "whatid" | "sys_id" | "returnvalue" => Class::RecordId,
        "result" => Class::RecordId,
        "object" | "objecttype" | "recordtype" | "entity" => Class::Word(OBJECTS),
        "type" | "method" => Class::Word(FRAME_EVENTS),
        "screenpoptype" => Class::Word(POPS),
        "success" | "visible" | "opened" => Class::Word(TRUTHS),
        "query" => Class::Query,
        "height" | "width" => Class::Count,
        "error" | "errors" | "description" | "message" | "code" | "details" | "fielderrors" => Class::Words,
        "name" | "recordname" | "objectname" | "casenumber" | "subject" | "title" | "value" | "data"
        | "metadata" | "displayname" | "screenpopdata" | "inbound" | "outbound" | "internal"
        | "screenpopsettings" | "singlematch" | "multiplematches" | "nomatch" | "params" | "version"
        | "url" | "items" | "sections" | "configuration" => Class::Text,
        _ => return None,
    })
}
