//! The keys of all settings, as the code names them.

/// The internal name.
pub(crate) const INTERNAL_NAME: &str = "/reqGeneralInfo/reqInternalName";
/// Panel height.
pub(crate) const HEIGHT: &str = "/reqGeneralInfo/reqSoftphoneHeight";
/// Panel width.
pub(crate) const WIDTH: &str = "/reqGeneralInfo/reqSoftphoneWidth";
/// The primary server.
pub(crate) const PRIMARY: &str = "/ServerInfo/wsURIA";
/// The backup server.
pub(crate) const BACKUP: &str = "/ServerInfo/wsURIB";
/// Whether the backup is kept open.
pub(crate) const STANDBY: &str = "/ServerInfo/standby";
/// Seconds of silence before a probe.
pub(crate) const HEARTBEAT_SECONDS: &str = "/ServerInfo/heartbeatSeconds";
/// Seconds over which reconnects spread.
pub(crate) const SPREAD_SECONDS: &str = "/ServerInfo/spreadSeconds";
/// Seconds that the primary must answer before it serves again.
pub(crate) const RETURN_SECONDS: &str = "/ServerInfo/returnSeconds";
/// What becomes of an agent whose last page goes.
pub(crate) const LEAVE: &str = "/ServerInfo/leave";
/// The reason code of that `aux`.
pub(crate) const LEAVE_REASON: &str = "/ServerInfo/leaveReason";
/// Seconds without any page before that.
pub(crate) const LEAVE_SECONDS: &str = "/ServerInfo/leaveSeconds";
/// The outside prefix.
pub(crate) const OUTSIDE: &str = "/reqDialingOptions/reqOutsidePrefix";
/// The long-distance prefix.
pub(crate) const LONG_DISTANCE: &str = "/reqDialingOptions/reqLongDistPrefix";
/// The international prefix.
pub(crate) const INTERNATIONAL: &str = "/reqDialingOptions/reqInternationalPrefix";
/// The number rule on typed numbers.
pub(crate) const RULE_ON_TYPED: &str = "/Dialing/ruleOnTyped";
/// The own country code.
pub(crate) const OWN_COUNTRY_CODE: &str = "/Dialing/ownCountryCode";
/// The trunk prefix.
pub(crate) const TRUNK_PREFIX: &str = "/Dialing/trunkPrefix";
/// Digits only.
pub(crate) const DIGITS_ONLY: &str = "/Dialing/digitsOnly";
/// Whether links may ask for * and #.
pub(crate) const LINK_STAR_HASH: &str = "/Dialing/linkStarHash";
/// The language of the panel.
pub(crate) const LANGUAGE: &str = "/Softphone/language";
pub(crate) const COUNTRY: &str = "/Softphone/country";
/// What a click on a number does during a call.
pub(crate) const CLICK_DURING_CALL: &str = "/Dialing/clickDuringCall";
/// Reason codes.
pub(crate) const REASON_CODES: &str = "/AgentOptions/reasonCodes";
/// When the record pops.
pub(crate) const POP_WHEN: &str = "/ScreenPop/when";
/// What a pop does while another call talks.
pub(crate) const WHILE_TALKING: &str = "/ScreenPop/whileTalking";
/// Whom agents call.
pub(crate) const DIRECTORY_ENTRIES: &str = "/Directory/entries";
/// Where more of them are read.
pub(crate) const DIRECTORY_URL: &str = "/Directory/url";
/// How often they are read.
pub(crate) const DIRECTORY_REFRESH: &str = "/Directory/refreshMinutes";
/// Whether the CRM's own directory is read.
pub(crate) const DIRECTORY_CRM: &str = "/Directory/crm";
/// Queues whose figures are shown.
pub(crate) const QUEUES: &str = "/Agent/queues";
/// New records that are offered for a caller who is not found.
pub(crate) const NEW_RECORDS: &str = "/ScreenPop/newRecords";
/// The status of a task.
pub(crate) const LOG_STATUS: &str = "/CallLog/status";
/// The org's own fields of a task.
pub(crate) const LOG_FIELDS: &str = "/CallLog/fields";
/// Prefixes to strip.
pub(crate) const STRIP_PREFIXES: &str = "/ScreenPop/stripPrefixes";
/// The form in which callers are searched.
pub(crate) const SEARCH_FORM: &str = "/ScreenPop/searchForm";
/// The server's event names.
pub(crate) const EVENT_NAMES: &str = "/CtiSvr/eventNames";
/// Seconds between snapshots.
pub(crate) const RECONCILE_SECONDS: &str = "/CtiSvr/reconcileSeconds";
/// Requests that are switched off.
pub(crate) const DISABLED_REQUESTS: &str = "/CtiSvr/disabledRequests";
/// Whether calls are logged.
pub(crate) const SAVE_LOG: &str = "/CallLog/save";
/// The web server that is asked before a number is dialled.
pub(crate) const ASK_URL: &str = "/Dialing/askUrl";
/// Whether it is asked by GET or by POST.
pub(crate) const ASK_METHOD: &str = "/Dialing/askMethod";
/// What its silence means.
pub(crate) const ASK_WHEN_SILENT: &str = "/Dialing/askWhenSilent";
/// Whether typed numbers are asked about.
pub(crate) const ASK_TYPED: &str = "/Dialing/askTyped";
/// Whether cookies go along with the question.
pub(crate) const ASK_COOKIES: &str = "/Dialing/askCookies";
/// The web server that is called when a call comes in.
pub(crate) const JTEL_REST_URL: &str = "/Jtel/restUrl";
/// The method of that call.
pub(crate) const JTEL_REST_METHOD: &str = "/Jtel/restMethod";
/// The body of that call.
pub(crate) const JTEL_REST_BODY: &str = "/Jtel/restBody";
/// Whether that body is JSON or a form.
pub(crate) const JTEL_REST_BODY_TYPE: &str = "/Jtel/restBodyType";
/// The headers of that call.
pub(crate) const JTEL_REST_HEADERS: &str = "/Jtel/restHeaders";
/// After how many seconds that call is given up.
pub(crate) const JTEL_REST_SECONDS: &str = "/Jtel/restSeconds";
/// Whether cookies go along with that call.
pub(crate) const JTEL_REST_COOKIES: &str = "/Jtel/restCookies";
/// Whether the answer of that call can't be read.
pub(crate) const JTEL_REST_UNREAD: &str = "/Jtel/restUnread";
/// The program that is started when a call comes in.
pub(crate) const JTEL_PROGRAM: &str = "/Jtel/program";
/// Whether that program starts by itself.
pub(crate) const JTEL_PROGRAM_AUTOMATIC: &str = "/Jtel/programAutomatic";
/// The web server that is called when the session starts.
pub(crate) const JTEL_START_URL: &str = "/Jtel/startUrl";
/// What that server is told.
pub(crate) const JTEL_START_FIELDS: &str = "/Jtel/startFields";
/// Whether rules may hold secrets.
pub(crate) const ALLOW_TOKENS: &str = "/Jtel/allowTokenInSettings";
/// Hosts that rules may open.
pub(crate) const TARGET_HOSTS: &str = "/Targets/hosts";
/// WebFront's address.
pub(crate) const WEBFRONT_URL: &str = "/WebFront/url";
/// When WebFront opens.
pub(crate) const WEBFRONT_WHEN: &str = "/WebFront/when";
/// How WebFront compares numbers.
pub(crate) const WEBFRONT_MATCH: &str = "/WebFront/match";
/// How numbers are written for it.
pub(crate) const WEBFRONT_NUMBER: &str = "/WebFront/number";
/// Templates by queue or called number.
pub(crate) const WEBFRONT_TEMPLATES: &str = "/WebFront/templates";
/// Where WebFront opens.
pub(crate) const WEBFRONT_MODE: &str = "/WebFront/mode";
/// The ServiceNow instance's address.
pub(crate) const SERVICENOW_URL: &str = "/ServiceNow/url";
/// When `cti.do` opens.
pub(crate) const SERVICENOW_WHEN: &str = "/ServiceNow/when";
/// Who the caller is said to be.
pub(crate) const SERVICENOW_IDENTIFY: &str = "/ServiceNow/identify";
/// How numbers are written for it.
pub(crate) const SERVICENOW_NUMBER: &str = "/ServiceNow/number";
/// The script's function.
pub(crate) const SERVICENOW_RULE: &str = "/ServiceNow/rule";
/// The view.
pub(crate) const SERVICENOW_VIEW: &str = "/ServiceNow/view";
/// The task's variable.
pub(crate) const SERVICENOW_TASK: &str = "/ServiceNow/taskId";
/// Fields of a new incident.
pub(crate) const SERVICENOW_FIELDS: &str = "/ServiceNow/fields";
/// Whether it opens within the frame page.
pub(crate) const SERVICENOW_WRAP: &str = "/ServiceNow/wrap";
/// Where it opens.
pub(crate) const SERVICENOW_MODE: &str = "/ServiceNow/mode";
/// Whether the computer remembers the agent's id.
pub(crate) const REMEMBER_ID: &str = "/Agent/rememberId";
/// When a CRM link opens.
pub(crate) const JTEL_CRM_LINK: &str = "/Jtel/crmLink";
/// Where it opens.
pub(crate) const JTEL_CRM_LINK_MODE: &str = "/Jtel/crmLinkMode";
/// Whether keyboard shortcuts are used.
pub(crate) const KEYBOARD_ENABLED: &str = "/Keyboard/enabled";
/// Shortcuts with other keys.
pub(crate) const SHORTCUTS: &str = "/Keyboard/shortcuts";
/// How a call rings in the panel.
pub(crate) const SOUND: &str = "/Alerts/sound";
/// How loud.
pub(crate) const VOLUME: &str = "/Alerts/volume";
/// When a call is told by a notice.
pub(crate) const NOTICES: &str = "/Alerts/notices";
/// Whether it says who calls.
pub(crate) const NOTICE_NAMES: &str = "/Alerts/noticeNames";
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
