//! The call center's settings: read from the CRM's key paths (spec/open-cti.md 4), with defaults, and with all
//! problems reported at once in words that name the item and what to write there.

mod alerts;
mod asking;
pub mod directory;
mod items;
mod jtel;
mod keyboard;
mod locale;
mod policy;
mod reader;
mod rest;
mod servers;
pub mod shuttle;
mod systems;
mod targets;
mod web;
pub mod wrapup;

pub use asking::AskFirst;
pub use directory::Directory;
pub use items::{ITEMS, Item, is_section, is_setting};
pub use policy::Policy;
use serde::{Deserialize, Serialize};
pub use systems::Systems;
pub(crate) use web::is_secret_name;
pub use wrapup::{Disposition, Wrapup};

use crate::alerts::{Alerts, NoticeRule};
use crate::error::Problem;
use crate::input::Page;
use crate::json::{self, Fields};
use crate::keys::SiteKeys;
use crate::number::{DialPlan, Format};
use crate::privacy::{Prefix, ReasonCode, SettingName, SettingValue, SiteText};
use crate::site::hosting::Hosting;
use crate::site::rules::{self, Kind, Names, Template};
use crate::words::{Message, say};
use reader::Reader;
use serde_json::Value;

/// Everything the adapter takes from the call center's settings.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Settings {
    /// `/reqGeneralInfo/reqInternalName`, or empty.
    pub internal_name: String,
    /// `/ServerInfo/wsURIA`: the primary CTI server's WebSocket URL; empty where the phone runs on Shuttle alone.
    pub primary: SiteText,
    /// `/ServerInfo/wsURIB`: the backup's, where there is one.
    pub backup: Option<SiteText>,
    /// How both sides are watched and kept: `/ServerInfo/standby`, `heartbeatSeconds`, `spreadSeconds`,
    /// `returnSeconds`.
    pub failover: Policy,
    /// `/ServerInfo/leave`.
    pub leave: Leave,
    /// `/ServerInfo/leaveReason`: one of the reason codes, or empty.
    pub leave_reason: ReasonCode,
    /// `/ServerInfo/leaveSeconds`, in milliseconds.
    pub leave_ms: u64,
    /// Panel height in pixels, `/reqGeneralInfo/reqSoftphoneHeight`.
    pub height: u32,
    /// Panel width in pixels, `/reqGeneralInfo/reqSoftphoneWidth`.
    pub width: u32,
    /// How clicked numbers become dialled ones.
    pub dial_plan: DialPlan,
    /// `/AgentOptions/reasonCodes`: code and name, in their order.
    pub reasons: Vec<(ReasonCode, SiteText)>,
    /// `/Agent/rememberId`: the log-in form has the id of who logged in last on the computer.
    pub remember_id: bool,
    /// `/ScreenPop/when`.
    pub pop_when: PopWhen,
    /// `/Directory/...` and `/Agent/queues`: whom agents call.
    pub directory: Directory,
    /// `/ScreenPop/newRecords`: objects of which a new record is offered for a caller who is not found.
    pub new_records: Vec<SiteText>,
    /// `/ScreenPop/stripPrefixes`: prefixes taken off a caller before the search, the longest that fits.
    pub strip_prefixes: Vec<Prefix>,
    /// `/ScreenPop/searchForm`: how callers are written for the search.
    #[serde(default)] // for recordings of other versions
    pub search_form: Format,
    /// `/CtiSvr/eventNames`: the server's event names, in lower case, and ours.
    pub event_names: Vec<(String, String)>,
    /// `/CtiSvr/reconcileSeconds` with a call, in milliseconds.
    pub reconcile_call_ms: u64,
    /// The same without a call.
    pub reconcile_idle_ms: u64,
    /// `/CtiSvr/disabledRequests`: optional requests that the site switched off (`dtmf`, `alternate` ...).
    pub disabled_requests: Vec<String>,
    /// `/Softphone/language`: the panel's language; empty leaves it to the browser.
    pub language: SiteText,
    /// `/Softphone/country`: the country in whose groups numbers are shown; empty shows them as they come.
    pub country: SiteText,
    /// `/Keyboard/enabled` and `/Keyboard/shortcuts`.
    pub keyboard: SiteKeys,
    /// `/Alerts/sound` and `/Alerts/volume`.
    pub alerts: Alerts,
    /// `/Alerts/notices` and `/Alerts/noticeNames`.
    pub notices: NoticeRule,
    /// `/CallLog/save`: whether a task is written at the end of a call.
    pub save_log: bool,
    /// `/Dialing/clickDuringCall`: whether the agent is asked before a clicked number puts the caller on hold.
    #[serde(default)] // for recordings of other versions
    pub ask_during_call: bool,
    /// `/ScreenPop/whileTalking`: a call that rings while another one talks pops when it is answered.
    pub pop_waits: bool,
    /// `/CallLog/status`: the status of a task.
    pub log_status: String,
    /// `/CallLog/fields`: the org's own fields of a task, by their API names.
    pub log_fields: Vec<(String, Template)>,
    /// What happens after a call: `/Wrapup/...`.
    pub wrapup: Wrapup,
    /// What the other systems need.
    pub systems: Option<Box<Systems>>,
    /// Each item that was read, for diagnostics; secrets masked.
    pub sources: Vec<Sourced>,
    /// Items that are wrong and were replaced by their defaults; the phone works all the same.
    pub warnings: Vec<Problem>,
}

impl Settings {
    /// What templates need to know of the site.
    pub fn rule_site(&self) -> rules::Site<'_> {
        rules::Site {
            plan: &self.dial_plan,
            hosts: self.systems.as_ref().map_or(&[], |systems| systems.hosts.as_slice()),
        }
    }
}

/// What becomes of an agent whose last page goes, where the adapter outlives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Leave {
    /// Nothing.
    #[default]
    Stay,
    /// Not available, with a reason.
    Aux,
    /// Logged out.
    Logout,
}

/// When the caller's record pops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PopWhen {
    /// When the call rings.
    #[default]
    Offer,
    /// When it is answered.
    Answer,
    /// Never by itself: rules pop, or the agent does.
    Never,
}

/// One setting, where it came from and what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sourced {
    /// Its key path.
    pub key: SettingName,
    /// Its value; masked where the key sounds like a secret, empty where something else is shown.
    pub value: SettingValue,
    /// What is shown in place of the value, or empty.
    pub instead: Message,
    /// Where it came from.
    pub source: Source,
}

impl Sourced {
    /// What diagnostics shows of it.
    pub fn shown(&self) -> Message {
        if self.instead.is_empty() { Message::as_said(&self.value) } else { self.instead.clone() }
    }
}

/// Where a setting came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// The call center's definition in the CRM.
    CallCenter,
    /// The `?settings=` file of a page without a CRM.
    File,
    /// The default.
    Default,
}

/// Our event names: what `/CtiSvr/eventNames` may map to (spec/ctisvr.md 5).
pub const EVENTS: [&str; 13] = [
    "offer",
    "originate",
    "ringback",
    "answer",
    "hold",
    "retrieve",
    "conference",
    "transfer",
    "drop",
    "hangup",
    "divert",
    "fail",
    "agentstate",
];

/// The requests that `/CtiSvr/disabledRequests` may name: the phone works without each of them.
pub const OPTIONAL_REQUESTS: [&str; 5] =
    ["alternate", "dtmf", "queryacdsplit", "queryagentstate", "snapshot"];
/// The server may know these; the softphone never sends them.
const NEVER_SENT: [&str; 2] = ["deflectcall", "stopmonitor"];

/// Reads the settings from a JSON object of key paths and values, or a JSON text that holds one. Items that are
/// wrong where the phone can do without become `Settings::warnings`, and their defaults hold.
///
/// # Errors
/// All problems at once when the phone can't work: first those that keep it from working, then the warnings.
pub fn read(text: &str, page: &Page, hosting: &Hosting, source: Source) -> Result<Settings, Vec<Problem>> {
    let fields = match json::read(text) {
        Some(Value::String(inner)) => json::read_object(&inner),
        Some(Value::Object(fields)) => Some(fields),
        _ => None,
    };
    match fields {
        Some(fields) => read_fields(fields, page, hosting, source),
        None => Err(vec![Problem::new("settings file", say!("settings-no-object"))]),
    }
}

/// Reads the settings from their key paths and values, as [`read`] does.
///
/// # Errors
/// As [`read`].
pub fn read_fields(
    fields: Fields,
    page: &Page,
    hosting: &Hosting,
    source: Source,
) -> Result<Settings, Vec<Problem>> {
    let mut reader = Reader::new(fields, source);
    let mut problems = Vec::new();
    let internal_name = reader.take(items::INTERNAL_NAME, reader::any, Message::default());
    let height = reader.take(items::HEIGHT, reader::pixels, say!("write-pixels")).clamp(240, 2560);
    let width = reader.take(items::WIDTH, reader::pixels, say!("write-pixels")).clamp(200, 1920);
    let primary = servers::read_primary(&mut reader, hosting, &mut problems);
    let backup = servers::read_backup(&mut reader, hosting, &primary);
    let failover = read_failover(&mut reader);
    let dial_plan = read_dial_plan(&mut reader);
    let reasons = reader.list(items::REASON_CODES, read_reason);
    let remember_id = reader.take(items::REMEMBER_ID, reader::yes_no, say!("write-yes-or-no"));
    let leave = reader.take(items::LEAVE, read_leave, say!("write-leave"));
    let leave_reason = read_leave_reason(&mut reader, &reasons);
    // A worker without pages lives for five minutes.
    let leave_ms = reader.take(items::LEAVE_SECONDS, reader::seconds_within::<1, 60>, say!("write-seconds"));
    let pop_when = reader.take(items::POP_WHEN, read_pop_when, say!("write-pop-when"));
    let directory = directory::read(&mut reader, page, hosting);
    let mut new_records = reader.list(items::NEW_RECORDS, read_object);
    new_records.retain(|object| !object.eq_ignore_ascii_case("none"));
    let strip_prefixes = reader.list(items::STRIP_PREFIXES, read_strip_prefix);
    let search_form = read_search_form(&mut reader, &dial_plan);
    let event_names = reader.list(items::EVENT_NAMES, read_event_name);
    let (reconcile_call_ms, reconcile_idle_ms) =
        reader.take(items::RECONCILE_SECONDS, reader::seconds, say!("write-reconcile-seconds"));
    let disabled_requests = reader.list(items::DISABLED_REQUESTS, read_request);
    let language = reader.take(items::LANGUAGE, locale::read_language, say!("write-language"));
    let country = reader.take(items::COUNTRY, locale::read_country, say!("write-country"));
    let keyboard = keyboard::read(&mut reader);
    let alerts = alerts::read(&mut reader);
    let notices = alerts::read_notices(&mut reader);
    let save_log = reader.take(items::SAVE_LOG, reader::yes_no, say!("write-yes-or-no"));
    let ask_during_call =
        reader.take(items::CLICK_DURING_CALL, read_click_during_call, say!("write-click-during-call"));
    let pop_waits = reader.take(items::WHILE_TALKING, read_while_talking, say!("write-while-talking"));
    let log_status = reader.take(items::LOG_STATUS, reader::any, Message::default());
    let log_fields = reader.list(items::LOG_FIELDS, read_log_field);
    let wrapup = wrapup::read(&mut reader);
    let systems = systems::read(&mut reader, page, hosting);
    if primary.is_empty() && problems.is_empty() {
        problems = shuttle::needs_shuttle(&mut reader);
    }
    reader.note_unknown();
    let Reader { sources, warnings, .. } = reader;
    if !problems.is_empty() {
        problems.extend(warnings);
        return Err(problems);
    }
    Ok(Settings {
        internal_name,
        primary: primary.into(),
        backup: backup.map(SiteText::from),
        failover,
        leave,
        leave_reason: leave_reason.into(),
        leave_ms,
        height,
        width,
        dial_plan,
        reasons,
        remember_id,
        pop_when,
        directory,
        new_records,
        strip_prefixes,
        search_form,
        event_names,
        reconcile_call_ms,
        reconcile_idle_ms,
        disabled_requests,
        language: language.into(),
        country: country.into(),
        keyboard,
        alerts,
        notices,
        save_log,
        ask_during_call,
        pop_waits,
        log_status,
        log_fields,
        wrapup,
        systems,
        sources,
        warnings,
    })
}

fn read_failover(reader: &mut Reader) -> Policy {
    let warm = |text: &str| match text.to_ascii_lowercase().as_str() {
        "warm" => Some(true),
        "cold" => Some(false),
        _ => None,
    };
    Policy {
        warm: reader.take(items::STANDBY, warm, say!("write-standby")),
        heartbeat_ms: reader.take(
            items::HEARTBEAT_SECONDS,
            reader::seconds_within::<1, 60>,
            say!("write-seconds"),
        ),
        spread_ms: reader.take(items::SPREAD_SECONDS, reader::seconds_within::<0, 60>, say!("write-seconds")),
        return_ms: reader.take(
            items::RETURN_SECONDS,
            reader::seconds_within::<0, 3600>,
            say!("write-seconds"),
        ),
    }
}

fn read_dial_plan(reader: &mut Reader) -> DialPlan {
    DialPlan {
        outside: reader.take(items::OUTSIDE, reader::prefix, say!("write-prefix")),
        long_distance: reader.take(items::LONG_DISTANCE, reader::prefix, say!("write-prefix")),
        international: reader.take(items::INTERNATIONAL, reader::prefix, say!("write-prefix")),
        rule_on_typed: reader.take(items::RULE_ON_TYPED, reader::yes_no, say!("write-yes-or-no")),
        own_country_code: reader.take(
            items::OWN_COUNTRY_CODE,
            reader::country_code,
            say!("write-country-code"),
        ),
        trunk_prefix: reader.take(items::TRUNK_PREFIX, reader::prefix, say!("write-prefix")),
        digits_only: reader.take(items::DIGITS_ONLY, reader::yes_no, say!("write-yes-or-no")),
        link_star_hash: reader.take(items::LINK_STAR_HASH, reader::yes_no, say!("write-yes-or-no")),
    }
}

fn read_leave(text: &str) -> Option<Leave> {
    match text.to_ascii_lowercase().as_str() {
        "stay" => Some(Leave::Stay),
        "aux" => Some(Leave::Aux),
        "logout" => Some(Leave::Logout),
        _ => None,
    }
}

fn read_leave_reason(reader: &mut Reader, reasons: &[(ReasonCode, SiteText)]) -> String {
    let key = items::LEAVE_REASON;
    let reason = reader.take(key, reader::any, Message::default());
    if reason.is_empty() || reasons.iter().any(|(code, _)| *code == reason) {
        return reason;
    }
    reader.warn(key, say!("no-such-reason-code"));
    String::new()
}

fn read_pop_when(text: &str) -> Option<PopWhen> {
    match text.to_ascii_lowercase().as_str() {
        "offer" => Some(PopWhen::Offer),
        "answer" => Some(PopWhen::Answer),
        "never" => Some(PopWhen::Never),
        _ => None,
    }
}

fn read_search_form(reader: &mut Reader, plan: &DialPlan) -> Format {
    let key = items::SEARCH_FORM;
    let hint = say!("write-search-form");
    let form = reader.take(key, Format::read_search, hint);
    if matches!(form, Format::National | Format::E164) && plan.own_country_code.is_empty() {
        reader.warn(key, say!("needs-country-code"));
    }
    form
}

fn read_click_during_call(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "consult" => Some(false),
        "ask" => Some(true),
        _ => None,
    }
}

fn read_while_talking(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "wait" | "answer" | "no" => Some(true),
        "pop" | "offer" | "yes" => Some(false),
        _ => None,
    }
}

/// An object's API name.
fn read_object(entry: &str, before: &[SiteText]) -> Result<SiteText, Message> {
    let is_name = entry.len() <= 80 && is_api_name(entry);
    let is_new = !before.iter().any(|other| other.eq_ignore_ascii_case(entry));
    if is_name && is_new && before.len() < 4 { Ok(entry.into()) } else { Err(say!("write-objects")) }
}

/// Whether it can be the API name of an object or a field.
fn is_api_name(name: &str) -> bool {
    name.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && name.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'_')
}

fn read_log_field(entry: &str, before: &[(String, Template)]) -> Result<(String, Template), Message> {
    let shape = || say!("write-log-field");
    let (name, text) = reader::pair(entry).ok_or_else(shape)?;
    if !is_api_name(&name) {
        return Err(shape());
    }
    if ["Id", "entityApiName", "CallDurationInSeconds"].iter().any(|own| own.eq_ignore_ascii_case(&name)) {
        return Err(say!("log-field-is-own"));
    }
    if before.iter().any(|(other, _)| *other == name) {
        return Err(say!("log-field-twice"));
    }
    match Template::read(&text, Kind::Text, Names::Own) {
        Ok((template, _)) => Ok((name, template)),
        Err(_) => Err(say!("log-field-variable")),
    }
}

fn read_reason(entry: &str, before: &[(ReasonCode, SiteText)]) -> Result<(ReasonCode, SiteText), Message> {
    let Some((code, name)) = reader::pair(entry) else {
        return Err(say!("write-reason"));
    };
    if before.iter().any(|(other, _)| *other == code) {
        return Err(say!("reason-twice"));
    }
    Ok((code.into(), name.into()))
}

fn read_event_name(entry: &str, before: &[(String, String)]) -> Result<(String, String), Message> {
    let Some((theirs, ours)) = reader::pair(&entry.to_ascii_lowercase()) else {
        return Err(say!("write-event-name"));
    };
    if !EVENTS.contains(&ours.as_str()) {
        return Err(say!("event-not-ours"));
    }
    if before.iter().any(|(other, _)| *other == theirs) {
        return Err(say!("event-twice"));
    }
    Ok((theirs, ours))
}

fn read_strip_prefix(entry: &str, _before: &[Prefix]) -> Result<Prefix, Message> {
    let fits = entry.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#'));
    if fits { Ok(entry.into()) } else { Err(say!("write-strip-prefixes")) }
}

fn read_request(entry: &str, _before: &[String]) -> Result<String, Message> {
    let entry = entry.to_ascii_lowercase();
    if OPTIONAL_REQUESTS.contains(&entry.as_str()) {
        return Ok(entry);
    }
    if NEVER_SENT.contains(&entry.as_str()) {
        return Err(say!("request-never-sent"));
    }
    Err(say!("request-not-optional"))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
