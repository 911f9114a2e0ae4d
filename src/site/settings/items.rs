//! The table of all settings that Cordboard knows: the reader takes its defaults from here, and so do the documents.

mod names;

pub(crate) use names::*;

/// One setting of the call center.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Its key path.
    pub key: &'static str,
    /// What holds when it is missing or empty.
    pub default: &'static str,
    /// What it means and how it is written; for documents, so the panel does not carry it.
    #[cfg(not(target_arch = "wasm32"))]
    pub meaning: &'static str,
}

#[cfg(not(target_arch = "wasm32"))]
const fn item(key: &'static str, default: &'static str, meaning: &'static str) -> Item {
    Item { key, default, meaning }
}

#[cfg(target_arch = "wasm32")]
const fn item(key: &'static str, default: &'static str, _meaning: &'static str) -> Item {
    Item { key, default }
}

/// The section of the rules, whose items are named as the site likes.
pub(crate) const RULES: &str = "/Rules/";

/// Whether a key is one of a section that is read.
pub fn is_setting(key: &str) -> bool {
    key.strip_prefix('/')
        .and_then(|key| key.split_once('/'))
        .is_some_and(|(section, name)| is_section(section) && !name.is_empty())
}

/// Whether a section of this name is read.
pub fn is_section(name: &str) -> bool {
    let name = name.trim_start_matches('/');
    let keys = ITEMS.iter().map(|item| item.key).chain([RULES]);
    keys.filter_map(|key| key.split('/').nth(1)).any(|section| section == name)
}

pub(crate) const JTEL_WORKSTATION_FILE: &str = "/Jtel/workstationFile";

/// All settings, in the order in which an admin meets them.
pub const ITEMS: &[Item] = &[
    item(INTERNAL_NAME, "", "The call center's internal name, for diagnostics."),
    item(HEIGHT, "550", "Height of the panel in pixels, 240 to 2560."),
    item(WIDTH, "360", "Width of the panel in pixels, 200 to 1920."),
    item(
        LANGUAGE,
        "",
        "The panel's language: a tag such as de or pt-BR, whose file is in www/words (docs/words.md). Empty: the browser's.",
    ),
    item(
        COUNTRY,
        "",
        "Two letters, such as US, GB or DE: numbers are shown in the groups in which that country writes them, and those of other countries as these do; what is copied, dialled and searched stays as it is. Empty: they are shown as they come.",
    ),
    item(
        KEYBOARD_ENABLED,
        "yes",
        "no: keyboard shortcuts are off, until an agent switches them on in the panel's list of them (Menu > Keyboard shortcuts).",
    ),
    item(
        SHORTCUTS,
        "",
        "Shortcuts with other keys than the usual ones: name=keys, comma separated, such as answer=Ctrl+Shift+A,hold=F2,swap=off \
         (the names are below). What an agent changes on a computer comes first.",
    ),
    item(
        SOUND,
        "off",
        "How a call that comes in rings in the panel: chime, bell or pulse; off: only the desk phone rings.",
    ),
    item(VOLUME, "60", "How loud, 0 to 100. What an agent changes on a computer (Menu) comes first."),
    item(
        NOTICES,
        "hidden",
        "When a call that comes in is told by a notice of the browser's, once an agent has switched notices on (Menu > Small window): \
         hidden: while no tab with the panel is in sight; unfocused: while no panel has the focus; off: agents are not offered it.",
    ),
    item(NOTICE_NAMES, "yes", "no: a notice says that a call comes in, and not who calls."),
    item(PRIMARY, "", "The production CTI server, wss://host:port. Required."),
    item(BACKUP, "", "The backup CTI server, wss://host:port. Empty: there is none."),
    item(
        STANDBY,
        "warm",
        "warm: the side that does not serve is kept open, so that a switch takes no time; cold: it is opened when needed.",
    ),
    item(
        HEARTBEAT_SECONDS,
        "2",
        "Seconds of silence after which the CTI server is asked for a sign of life, 1 to 60.",
    ),
    item(
        SPREAD_SECONDS,
        "5",
        "Seconds over which all agents' reconnects spread when a CTI server dies, 0 to 60.",
    ),
    item(
        RETURN_SECONDS,
        "60",
        "Seconds that the primary must have answered before an idle phone goes back to it, 0 to 3600; 0: never.",
    ),
    item(
        LEAVE,
        "stay",
        "What becomes of an agent who closed the last page of the CRM: stay (logged in), aux or logout. Only in browsers \
         where the softphone outlives its pages for a while (Chrome, Edge); others say that they can't.",
    ),
    item(LEAVE_REASON, "", "The reason code of that aux; empty: the first one."),
    item(LEAVE_SECONDS, "30", "Seconds without any page of the CRM before that, 1 to 60."),
    item(OUTSIDE, "", "Dialled before numbers that leave the switch."),
    item(LONG_DISTANCE, "", "Dialled after the outside prefix before numbers with an area code in brackets."),
    item(INTERNATIONAL, "", "Dialled after the outside prefix before numbers with a +."),
    item(RULE_ON_TYPED, "no", "yes: the number rule runs on typed numbers too."),
    item(
        OWN_COUNTRY_CODE,
        "",
        "Digits of the own country code: numbers with + and this code are national ones.",
    ),
    item(
        TRUNK_PREFIX,
        "",
        "What a national number begins with instead of the own country code, such as 0 or 1.",
    ),
    item(
        DIGITS_ONLY,
        "no",
        "yes: signs that no number has are left out of clicked numbers; no: such a number is refused in words.",
    ),
    item(
        LINK_STAR_HASH,
        "no",
        "yes: links may ask for numbers with * and #, which can be orders to the phone system; no: they are refused in words.",
    ),
    item(
        CLICK_DURING_CALL,
        "consult",
        "A number clicked during a call: consult (the caller goes on hold, it is dialled at once) or ask (first).",
    ),
    item(REASON_CODES, "0=Default", "Reasons for not being available: code=text, comma separated."),
    item(
        REMEMBER_ID,
        "no",
        "yes: the log-in form has the id of the agent who logged in last on this computer, never a password; no: it is empty, and \
         what was remembered is forgotten.",
    ),
    item(
        POP_WHEN,
        "offer",
        "When the caller's record opens: offer (it rings), answer, or never (rules do it).",
    ),
    item(
        WHILE_TALKING,
        "wait",
        "What a call that rings while another one talks does: wait (it opens when it is answered, or by its button) or \
         pop (at once).",
    ),
    item(
        DIRECTORY_ENTRIES,
        "",
        "Whom agents call, consult and transfer to: name=number, comma separated. They are found by name or number as the agent types into the number field.",
    ),
    item(
        DIRECTORY_URL,
        "",
        "Where more of them are read, as JSON ([{\"name\": ..., \"number\": ...}]): a path of the softphone's own server, or an address of a host that popHosts in config.json pins (docs/directory.md).",
    ),
    item(DIRECTORY_REFRESH, "15", "Minutes between two readings of that list, 1 to 1440."),
    item(
        DIRECTORY_CRM,
        "yes",
        "yes: the CRM's own directory is searched too, where it has one (Salesforce Classic); no: it is not.",
    ),
    item(
        QUEUES,
        "",
        "Queues in the directory, with the number of their free agents where the CTI server tells it (queryacdsplit): name=split, comma separated, up to 20.",
    ),
    item(
        NEW_RECORDS,
        "Contact",
        "New records that are offered for a caller who is not in the CRM: up to four of its objects by their API names, comma separated, or none. Classic has Contact, Lead and Account.",
    ),
    item(STRIP_PREFIXES, "", "Prefixes taken off the caller's number before the search, comma separated."),
    item(
        SEARCH_FORM,
        "as-is",
        "The form of the numbers in the CRM, in which callers are searched: as-is, national, e164, digits, or last N digits (such as last 10). national and e164 need /Dialing/ownCountryCode.",
    ),
    item(EVENT_NAMES, "", "The CTI server's own event names: theirs=ours, comma separated."),
    item(
        RECONCILE_SECONDS,
        "8,30",
        "Seconds between checks of the phone's state, 2 to 3600: with a call, and without (or one number for both).",
    ),
    item(
        DISABLED_REQUESTS,
        "",
        "Requests that the CTI server is not to be sent, of alternate, dtmf, queryacdsplit, queryagentstate and snapshot, comma separated.",
    ),
    item(
        TARGET_HOSTS,
        "",
        "Hosts that rules may open besides those that stand in their addresses: host or host:port, comma separated.",
    ),
    item(
        WEBFRONT_URL,
        "",
        "WebFront's address, such as https://webfront.example.com: callers open there (docs/rules.md).",
    ),
    item(WEBFRONT_WHEN, "offer", "When WebFront opens: offer (it rings) or answer."),
    item(
        WEBFRONT_MATCH,
        "wildcard",
        "wildcard: WebFront finds numbers that end like the caller's, whose plus is left out; exact: the same number only.",
    ),
    item(WEBFRONT_NUMBER, "as-is", "How WebFront gets numbers: as-is, e164, national or digits."),
    item(
        WEBFRONT_TEMPLATES,
        "",
        "Templates that open instead for calls of a queue or to a number: queue=template id, comma separated. Of several one opens: the queue's, then the number's.",
    ),
    item(
        WEBFRONT_MODE,
        "tab",
        "Where WebFront opens: tab (a new one each time), window (one, used again) or frame.",
    ),
    item(
        SERVICENOW_URL,
        "",
        "A ServiceNow instance, such as https://acme.service-now.com: callers open there by cti.do (docs/rules.md).",
    ),
    item(SERVICENOW_WHEN, "offer", "When cti.do opens: offer (it rings) or answer."),
    item(
        SERVICENOW_IDENTIFY,
        "phone",
        "What cti.do is told of the caller: phone, name (of who has none, the number) or both.",
    ),
    item(SERVICENOW_NUMBER, "as-is", "How cti.do gets numbers: as-is, e164, national or digits."),
    item(SERVICENOW_RULE, "", "The function of the CTI script (sysparm_cti_rule). Empty: the default one."),
    item(SERVICENOW_VIEW, "", "The view (sysparm_view)."),
    item(
        SERVICENOW_TASK,
        "",
        "The variable that holds a task's sys_id (sysparm_task_id), such as vars.ticket.",
    ),
    item(
        SERVICENOW_FIELDS,
        "",
        "Fields of a new incident: field=text, comma separated, such as priority=1,u_queue=${queue}.",
    ),
    item(
        SERVICENOW_WRAP,
        "none",
        "nav_to: cti.do opens within ServiceNow's frame page (nav_to.do); none: by itself.",
    ),
    item(
        SERVICENOW_MODE,
        "tab",
        "Where cti.do opens: tab (a new one each time), window (one, used again) or frame.",
    ),
    item(
        JTEL_CRM_LINK,
        "never",
        "When the CRM link that comes with a call opens: never, offer or answer. Its host must stand in /Targets/hosts.",
    ),
    item(JTEL_CRM_LINK_MODE, "tab", "Where the CRM link opens: tab, window or frame."),
    item(SAVE_LOG, "yes", "yes: a completed task is saved in the CRM at the end of each call."),
    item(LOG_STATUS, "Completed", "The status of that task, in the org's own word."),
    item(
        LOG_FIELDS,
        "",
        "Fields of that task besides, or in place of, the usual ones: name=text, comma separated, by API names and with \
         the variables of rules (docs/rules.md), such as RecordTypeId=012000000000001AAA,Queue__c=${queue}.",
    ),
    item(
        DISPOSITIONS,
        "",
        "What can become of a call, to choose in its card and for the task's CallDisposition: code=text, or \
         Group/code=text, comma separated, such as Sales/1=Order,Sales/2=Wants a quote,9=Wrong number.",
    ),
    item(
        DISPOSITION_REQUIRED,
        "no",
        "yes: an answered call keeps its card, and the agent from being made available, until a disposition is chosen. \
         Its log is saved all the same.",
    ),
    item(
        WRAPUP_SECONDS,
        "0",
        "Seconds of after-call work after a call, up to 3600, at whose end the agent is made available; 0: never.",
    ),
    item(
        ASK_URL,
        "",
        "A web server that is asked before a clicked number is dialled: /path of the softphone's own server, or \
         https://host/path. Empty: nobody is asked.",
    ),
    item(ASK_METHOD, "GET", "GET: number and record are in the address; POST: in a JSON body."),
    item(
        ASK_WHEN_SILENT,
        "refuse",
        "refuse or dial: what happens where that server does not answer within 3 seconds, or can't be read.",
    ),
    item(ASK_TYPED, "no", "yes: that server is asked about typed numbers too."),
    item(ASK_COOKIES, "no", "yes: the browser's cookies for that server are sent along."),
    item(
        JTEL_REST_URL,
        "",
        "A web server that is called when a call comes in: /path of the softphone's own server, https://host/path, or \
         $crmurl; with jtel's variables.",
    ),
    item(JTEL_REST_METHOD, "", "GET or POST. Empty: POST where a body is sent, else GET."),
    item(JTEL_REST_BODY, "", "What is sent along: a JSON object of names and texts with jtel's variables."),
    item(JTEL_REST_BODY_TYPE, "json", "json, or form (application/x-www-form-urlencoded)."),
    item(JTEL_REST_HEADERS, "", "Headers: a JSON object of names and texts. No tokens: a proxy adds them."),
    item(JTEL_REST_SECONDS, "30", "Seconds after which the call of the web server is given up, 1 to 120."),
    item(JTEL_REST_COOKIES, "no", "yes: the browser's cookies for that server are sent along."),
    item(
        JTEL_REST_UNREAD,
        "no",
        "yes: the call is sent although that server lets no page read its answer; what becomes of it is not known.",
    ),
    item(
        JTEL_PROGRAM,
        "",
        "A program that is started when a call comes in, by the scheme it has registered: acmecrm:pop?a=$ANumber.",
    ),
    item(
        JTEL_PROGRAM_AUTOMATIC,
        "no",
        "yes: it starts by itself, as far as the browser lets it; no: by a button.",
    ),
    item(
        JTEL_START_URL,
        "",
        "A web server that is told of the workstation once when the session starts, such as \
         /jtel/rest/v1.0/1/routingApplications/run/7.",
    ),
    item(
        JTEL_START_FIELDS,
        "",
        "What it is told: a JSON object of names and texts. Empty: WindowsLoginName, ComputerName, IPAddress and \
         TerminalSession, those of them that the page's address or the workstation's file says.",
    ),
    item(
        JTEL_WORKSTATION_FILE,
        "",
        "A path of the softphone's own web server whose JSON object tells of the workstation, such as /workstation.json; asked once \
         when the session starts. Empty: nobody is asked.",
    ),
    item(
        ALLOW_TOKENS,
        "no",
        "yes: rules may hold tokens and passwords, which everybody who uses the softphone can read. For tests only.",
    ),
    item(
        SHUTTLE_URL,
        "",
        "xCALLY Shuttle's realtime service, https://host:port (docs/shuttle.md). Empty: there is none. Without wsURIA the phone runs on Shuttle alone.",
    ),
    item(SHUTTLE_PATH, "/socket.io/", "The path of Shuttle's Socket.IO."),
    item(SHUTTLE_NAMESPACE, "/", "Its namespace."),
    item(SHUTTLE_EIO, "auto", "The protocol of Engine.IO: auto, 3 (servers of Socket.IO 1 and 2) or 4."),
    item(
        SHUTTLE_PEER,
        "",
        "The agent's own peer, such as SIP/${extension} or SIP/${agentId}; several, comma separated. Required with Shuttle.",
    ),
    item(
        SHUTTLE_AGENT_NUMBER,
        "",
        "The agent's number (agentnum), such as ${agentId}, for inbound events that name no peer.",
    ),
    item(
        SHUTTLE_ABANDON_PEER,
        "",
        "The peer that rules tell of abandoned calls, which name none; empty: the agent's own.",
    ),
    item(SHUTTLE_QUEUES, "", "Queues whose abandoned calls are shown, comma separated. Empty: all."),
    item(
        SHUTTLE_VARIABLES_EVENT,
        "",
        "The name of the event that brings custom variables, where Shuttle sends one.",
    ),
    item(POP_FROM, "ctisvr", "Whose calls pop where there are CtiSVR and Shuttle: ctisvr or shuttle."),
];

/// The default of a key.
pub(crate) fn default_of(key: &str) -> &'static str {
    ITEMS.iter().find(|item| item.key == key).map_or("", |item| item.default)
}
