//! What is known not to be a person's: words of protocols, and which fields of foreign JSON hold what. What is not here is
//! replaced.

// A table has one line for each kind of field, whatever becomes of it.
#![allow(clippy::match_same_arms, clippy::unnested_or_patterns)]

/// What a field holds, and so what becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// A number of a phone, an extension, an agent's id.
    Number,
    /// Digits that are sent while talking.
    Keys,
    /// Anything else of a person: a name, a note. What no table knows is this too.
    Text,
    /// A sentence of a server or a CRM.
    Words,
    /// The site's own: addresses of servers, what the settings say.
    Site,
    /// A name that stays where the settings have it: a queue, a variable.
    SiteWord,
    /// A setting's key, as notices name it.
    SettingKey,
    /// A reason code.
    Reason,
    /// One of these words, in any case.
    Word(&'static [&'static str]),
    /// The id of a request, a count, a time: a small number that the protocol itself makes.
    Count,
    /// A record's id.
    RecordId,
    /// A ServiceNow query that names a record.
    Query,
    /// A call's key.
    Key,
    /// An agent's phone on the switch.
    Peer,
    /// An address that a server sent.
    Url,
    /// A page's own query.
    PageQuery,
    /// A message's key, an argument's name, a word by which a catalogue chooses.
    OfCatalogue,
    /// The word of a CRM host.
    Host,
    /// A password.
    Secret,
    /// JSON that a CRM says.
    Crm,
    /// A frame of a CTI server, or a packet of Socket.IO.
    Frame,
    /// The data of an event of Shuttle's.
    ShuttleData,
    /// Which icon was clicked.
    Icon,
}

/// Words in numbers that the core looks for.
pub(super) const OF_NUMBERS: &[&str] = &[
    "anonymous",
    "private",
    "unknown",
    "restricted",
    "unavailable",
    "not",
    "available",
    "withheld",
    "blocked",
    "hidden",
    "no",
    "caller",
    "id",
    "sip",
    "sips",
    "tel",
    "callto",
    "postd",
    "isub",
    "phone",
    "context",
];

/// What the panel calls its icons in ServiceNow's frame.
const ICONS: &[&str] = &["softphone", "answer", "hangup"];

/// A field of the event that tells which of them was clicked (src/crm/openframe/icons.rs).
pub(super) fn of_icon(name: &str) -> Option<Class> {
    matches!(name, "" | "id" | "icon" | "data" | "payload").then_some(Class::Word(ICONS))
}

/// Words in refusals that the core looks for.
pub(super) const OF_REFUSALS: &[&str] = &[
    "unknown",
    "request",
    "command",
    "not",
    "supported",
    "unsupported",
    "implemented",
    "invalid",
    // Of a CRM, about a record that a task can't be related to (src/crm/call_log.rs).
    "field",
    "integrity",
    "exception",
    "cross",
    "reference",
    "entity",
    "is",
    "deleted",
    "malformed",
    "whatid",
    "whoid",
    "related",
    "to",
    "name",
    "id",
    // Of a server that is asked before dialling, the fields that say why not (src/adapter/asking.rs).
    "message",
    "reason",
    "text",
    "error",
];

const REQUESTS: &[&str] = &[
    "myextension",
    "startmonitor",
    "stopmonitor",
    "querydeviceinfo",
    "queryagentstate",
    "queryacdsplit",
    "login",
    "logout",
    "setstate",
    "makecall",
    "answer",
    "hold",
    "retrieve",
    "alternate",
    "hangup",
    "reconnect",
    "consultation",
    "transfer",
    "conference",
    "dropparty",
    "dtmf",
    "snapshot",
    "deflectcall",
];
const RESULTS: &[&str] = &["success", "failure", "failed", "fail", "error", "refused", "true", "false"];
const STATES: &[&str] = &[
    "auto",
    "manual",
    "acw",
    "aux",
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
const OBJECTS: &[&str] = &[
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
const DIRECTIONS: &[&str] = &["in", "out", "inbound", "outbound", "internal", "incoming", "outgoing"];
const SHUTTLE_EVENTS: &[&str] = &[
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

/// A field of a CTI server's frame (src/phone/cti/ctisvr.rs), by its name in lower case.
pub(super) fn of_frame(name: &str) -> Option<Class> {
    Some(match name {
        "extension" | "associateddevice" | "agentid" | "calling" | "called" | "origcalling" | "party"
        | "destination" | "device" | "number" => Class::Number,
        "digits" => Class::Keys,
        "id" => Class::Count,
        "request" => Class::Word(REQUESTS),
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

/// A field of an event of Shuttle's (src/phone/cti/shuttle.rs).
pub(super) fn of_shuttle(name: &str) -> Option<Class> {
    Some(match name {
        "callernum" | "extension" => Class::Number,
        "peer" | "sipname" | "agentnum" | "channel" => Class::Peer,
        "agentname" | "callername" | "title" | "body" | "uniqueid" | "sid" | "integrationid" | "routeid" => {
            Class::Text
        }
        "event" | "upgrades" => Class::Word(SHUTTLE_EVENTS),
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

/// A field of what CRMs say (src/crm/reply.rs).
pub(super) fn of_crm(name: &str) -> Option<Class> {
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

/// Parts of a page's address that the core reads.
pub(super) const PARAMETERS: &[&str] =
    &["sfdciframeorigin", "mode", "isdtp", "settings", "apihost", "apiversion", "build", "crm", "instance"];

/// Others whose being there says something, and whose value is a secret.
pub(super) const SEALED_PARAMETERS: &[&str] = &["nonce", "clc"];

/// Settings that the core reads, by their first part.
const SECTIONS: &[&str] = &[
    "reqGeneralInfo",
    "ServerInfo",
    "reqDialingOptions",
    "Dialing",
    "AgentOptions",
    "ScreenPop",
    "CtiSvr",
    "CallLog",
    "Softphone",
    "Rules",
    "Targets",
    "WebFront",
    "ServiceNow",
    "OpenFrame",
    "Jtel",
    "Shuttle",
];

/// Whether a key is one of a setting that the core reads.
pub(super) fn is_setting(key: &str) -> bool {
    key.strip_prefix('/')
        .and_then(|key| key.split_once('/'))
        .is_some_and(|(section, name)| SECTIONS.contains(&section) && !name.is_empty())
}

/// Whether a name is that of a section of settings.
pub(super) fn is_section(name: &str) -> bool {
    SECTIONS.contains(&name.trim_start_matches('/'))
}

/// Whether a name is one of what must not be known.
pub(super) fn is_secret(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "pass",
        "pwd",
        "secret",
        "token",
        "credential",
        "apikey",
        "api-key",
        "api_key",
        "authorization",
        "bearer",
        "cookie",
    ];
    let lower = name.to_ascii_lowercase();
    // Whether tokens are allowed is no token.
    !lower.ends_with("allowtokeninsettings")
        && !lower.ends_with("cookies")
        && WORDS.iter().any(|word| lower.contains(word))
}

/// What a field of our own data holds: a state's, an input's. `at` is the field or the variant of the type `of`, `part` the place
/// in a pair.
pub(super) fn of_own(of: &str, at: &str, part: usize) -> Class {
    match (of, at, part) {
        ("Phone", "typed_extension", _)
        | ("Session" | "Open" | "Drafts" | "Panel", "extension", _)
        | ("Connection", "told_extension", _)
        | ("Login" | "Drafts" | "Panel" | "Action" | "Request", "agent_id", _)
        | ("Agent", "password", 0)
        | ("CallFields", "calling" | "called" | "origcalling" | "party", _)
        | ("Call", "parties" | "left", _)
        | ("Expected" | "HeldClick" | "LastDialled" | "Past" | "Link" | "About", "number", _)
        | ("Expected", "typed", _)
        | ("Drafts" | "Panel", "dial", _)
        | ("Told", "agent", 0)
        | ("Desk", "agent", _)
        | ("Request", "MakeCall" | "Consultation" | "DropParty" | "Transfer" | "Conference", _)
        | (
            "Action",
            "Dial" | "DialClicked" | "DialLink" | "Consult" | "Transfer" | "Conference" | "DropParty"
            | "SetExtension",
            _,
        )
        | ("CrmRequest", "search", _)
        | ("TaskLog", "phone", _)
        | ("Arg", "Number", _) => Class::Number,
        ("Call" | "Expected", "after_answer", _) | ("Request", "Dtmf", _) | ("Action", "SendDigits", _) => {
            Class::Keys
        }
        ("Action" | "Request" | "Mode", "reason", _) | ("Agent", "password_asked", _) => Class::Reason,
        ("Record", "id" | "person_contact_id", _)
        | ("Log", "task", _)
        | ("TaskLog", "id" | "who_id" | "what_id", _) => Class::RecordId,
        ("Record", "object", _) => Class::Word(OBJECTS),
        ("TaskLog", "call_type", _) => Class::Word(DIRECTIONS),
        ("TaskLog", "call_object", _) | ("Ledger", "done", 1) => Class::Key,
        ("Topic", "Request", _) | ("Reason", "NoAnswer", _) => Class::Site,
        ("Learned", "unknown_requests", _) => Class::Word(REQUESTS),
        ("Learned", "unknown_events", _) => Class::SiteWord,
        ("NoticeView", "item", _) => Class::SettingKey,
        ("NotReached" | "Closed" | "Reason" | "Close", "words" | "reason", _)
        | ("Fetched", "Answered", _)
        | ("Page", "hosting_flaw", _)
        | ("PanelInput", "CrmThrew", _)
        | ("Arg", "Text", _) => Class::Words,
        ("Endpoint", "url", _)
        | ("Hosting", ..)
        | ("Phone", "saved_for", _)
        | ("Page", "protocol" | "host" | "hosting" | "framed_by" | "ancestors" | "page_path", _)
        | ("SetUp", ..)
        | ("BrowserFacts", "user_agent", _)
        | ("Host", "origin", _)
        | ("Options", "url" | "path" | "namespace", _) => Class::Site,
        ("CrmKind", ..) => Class::Host,
        ("Message", "key", _) | ("Message", "args", 0) | ("Arg", "Choice", _) => Class::OfCatalogue,
        ("Page", "query", _) => Class::PageQuery,
        ("Details", "agent_number" | "user_uid" | "peer" | "channel", _) => Class::Peer,
        ("Details", "queue" | "service_name" | "trunk", _)
        | ("Trace", "rule", _)
        | ("Details", "vars", 0) => Class::SiteWord,
        ("Details", "crm_link", _) => Class::Url,
        ("Details", "shuttle_event", _) => Class::ShuttleData,
        ("SocketEvent", "Text", _) => Class::Frame,
        ("PanelInput", "CrmReply" | "CrmEvent" | "SettingsFile", _) => Class::Crm,
        _ => Class::Text,
    }
}
