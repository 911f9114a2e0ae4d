//! What JavaScript says, by name and up to three texts: the one place where that becomes an input.

use serde_json::Value;
use wasm_bindgen::closure::Closure;

use super::log;
use crate::effect::Level;
use crate::input::{
    Action, BrowserFacts, CallId, Carrier, Close, CrmEventKind, Drafts, Fetched, Field, Input, Page, PanelId,
    PanelInput, Permission, RequestId, SocketEvent, SocketId, WorkMode,
};
use crate::json::{self, FieldWords, Fields, Words};
use crate::secret::Secret;

/// A page's number (0 for what is no page's), a name, a value, and two details:
/// `(0, "socket-text", frame, the socket's number, none)`.
pub type Hear = dyn Fn(u32, String, String, Option<String>, Option<String>);

/// An ear for the JavaScript modules: what it hears goes to `sink` as an input, with whether more of its kind follows at
/// once; what nobody knows is logged.
pub fn ear(sink: impl Fn(Input, bool) + 'static) -> Closure<Hear> {
    Closure::<Hear>::new(move |panel, name: String, value, detail, more: Option<String>| {
        let quietly = name == "socket-text" && more.is_some();
        match input(PanelId(panel), &name, value, detail, more) {
            Some(input) => sink(input, quietly),
            None => log::write(Level::Warn, &["a page said ", &name, ", and nothing comes of it"].concat()),
        }
    })
}

/// The engine's own side has no panel's number: its clock, its sockets, its calls of web servers.
const ENGINE: PanelId = PanelId(0);

fn input(
    panel: PanelId,
    name: &str,
    value: String,
    detail: Option<String>,
    more: Option<String>,
) -> Option<Input> {
    match name {
        "online" => Some(Input::Network { online: true }),
        "offline" => Some(Input::Network { online: false }),
        // INVARIANT: what machines say is taken from the engine's own side, never from a page's line, and the other way round.
        _ if panel == ENGINE => of_engine(name, value, detail, more),
        _ => Some(Input::Panel(panel, of_panel(name, value, detail, more)?)),
    }
}

fn of_engine(name: &str, value: String, detail: Option<String>, more: Option<String>) -> Option<Input> {
    Some(match name {
        "tick" => Input::Tick,
        "socket-opened" => socket(detail, SocketEvent::Opened)?,
        "socket-text" => socket(detail, SocketEvent::Text(value))?,
        "socket-closed" => {
            let code = more.and_then(|code| code.parse().ok()).unwrap_or_default();
            socket(detail, SocketEvent::Closed(Close { code, reason: value }))?
        }
        "socket-binary" => socket(detail, SocketEvent::Binary)?,
        "fetched" => Input::Fetched(RequestId(number(detail)?), fetched(&more?, value)?),
        _ => return None,
    })
}

/// What became of a call of a web server: a status, or a word.
fn fetched(what: &str, text: String) -> Option<Fetched> {
    Some(match what {
        "sent" => Fetched::Sent,
        "timed-out" => Fetched::TimedOut,
        "failed" => Fetched::Failed,
        status => Fetched::Answered(status.parse().ok()?, text),
    })
}

fn socket(id: Option<String>, event: SocketEvent) -> Option<Input> {
    Some(Input::Socket(SocketId(number(id)?), event))
}

fn of_panel(name: &str, value: String, detail: Option<String>, more: Option<String>) -> Option<PanelInput> {
    Some(match name {
        "attached" => PanelInput::Attached(Box::new(page(&json::read_object(&value)?))),
        "browser" => PanelInput::Browser(facts(&json::read_object(&value)?)),
        "visible" => PanelInput::Visible(true),
        "hidden" => PanelInput::Visible(false),
        "used" => PanelInput::Used,
        "asleep" => PanelInput::Asleep,
        "gone" => PanelInput::Gone,
        "crm-taken" => PanelInput::CrmTaken(RequestId(number(detail)?)),
        "crm-late" => PanelInput::CrmLate(RequestId(number(detail)?)),
        "library" => PanelInput::Library(Ok(())),
        "no-library" => PanelInput::Library(Err(value)),
        "settings" => PanelInput::SettingsFile(Ok(value)),
        "no-settings" => PanelInput::SettingsFile(Err(value)),
        "crm-reply" => PanelInput::CrmReply(RequestId(number(detail)?), value),
        "crm-threw" => PanelInput::CrmThrew(RequestId(number(detail)?), value),
        "crm-click" => PanelInput::CrmEvent(CrmEventKind::Click, value),
        "crm-failure" => PanelInput::CrmEvent(CrmEventKind::Failure, value),
        "crm-icon" => PanelInput::CrmEvent(CrmEventKind::Icon, value),
        "crm-navigation" => PanelInput::CrmEvent(CrmEventKind::Navigation, value),
        "draft-dial" => PanelInput::Draft(Field::Dial, value),
        "draft-agent-id" => PanelInput::Draft(Field::AgentId, value),
        "draft-extension" => PanelInput::Draft(Field::Extension, value),
        "draft-note" => PanelInput::Draft(Field::Note(CallId(number(detail)?)), value),
        _ => PanelInput::Action(action(name, value, detail, more)?),
    })
}

/// The action of a name, as the page's hooks and the surface for JS use it; `None` where that is nothing known.
pub fn action(name: &str, value: String, detail: Option<String>, password: Option<String>) -> Option<Action> {
    Some(match name {
        "log-in" => Action::LogIn { agent_id: value, password: password.unwrap_or_default().into() },
        "log-out" => Action::LogOut,
        "set-mode" => {
            let mode = WorkMode::from_word(&value)?;
            Action::SetMode {
                mode,
                reason: detail.filter(|_| mode == WorkMode::Aux),
                password: password.map(Secret::from),
            }
        }
        "dial" => Action::Dial(value),
        "dial-clicked" => Action::DialClicked(value),
        "consult" => Action::Consult(value),
        "answer" => Action::Answer,
        "hold" => Action::Hold,
        "retrieve" => Action::Retrieve,
        "alternate" => Action::Alternate,
        "hangup" => Action::Hangup,
        "reconnect" => Action::Reconnect,
        "transfer" => Action::Transfer(value),
        "conference" => Action::Conference(value),
        "drop-party" => Action::DropParty(value),
        "send-digits" => Action::SendDigits(value),
        "phone-is-idle" => Action::PhoneIsIdle,
        "cancel-click" => Action::CancelClick,
        "retry-log" => Action::RetryLog(CallId(number(Some(value))?)),
        "close-call" => Action::CloseCall(CallId(number(Some(value))?)),
        "pop-again" => Action::PopAgain(CallId(number(Some(value))?)),
        "set-extension" => Action::SetExtension(value),
        "redial" => Action::Redial(CallId(number(Some(value))?)),
        "retry" => Action::Retry,
        "dismiss" => Action::Dismiss(number(Some(value))?),
        "confirm" => Action::Confirm(number(Some(value))?),
        "refuse" => Action::Refuse(number(Some(value))?),
        "dial-link" => Action::DialLink(value),
        "confirm-link" => Action::ConfirmLink,
        "refuse-link" => Action::RefuseLink,
        "open-step" => Action::OpenStep(CallId(number(Some(value))?), number(detail)?),
        _ => return None,
    })
}

fn number(text: Option<String>) -> Option<u32> {
    text?.parse().ok()
}

fn page(fields: &Fields) -> Page {
    Page {
        protocol: text(fields, "protocol").unwrap_or_default(),
        host: text(fields, "host").unwrap_or_default(),
        query: text(fields, "query").unwrap_or_default(),
        hosting: text(fields, "hosting"),
        hosting_flaw: text(fields, "hostingFlaw").unwrap_or_default(),
        saved: text(fields, "saved").filter(|saved| !saved.is_empty()),
        drafts: fields.get("drafts").and_then(Value::as_object).map(drafts).unwrap_or_default(),
        visible: fields.get("visible") == Some(&Value::Bool(true)),
        utc_offset_minutes: text(fields, "utcOffset").and_then(|it| it.parse().ok()).unwrap_or_default(),
        browser: fields.get("browser").and_then(Value::as_object).map(facts).unwrap_or_default(),
        framed_by: text(fields, "framedBy").unwrap_or_default(),
        ancestors: fields
            .get("ancestors")
            .and_then(Value::as_array)
            .map(|origins| origins.iter().filter_map(Value::words).collect()),
        page_path: text(fields, "path").unwrap_or_default(),
    }
}

fn facts(fields: &Fields) -> BrowserFacts {
    let is = |key| fields.get(key) == Some(&Value::Bool(true));
    BrowserFacts {
        storage: is("storage"),
        shared_worker: is("sharedWorker"),
        web_locks: is("webLocks"),
        web_socket: is("webSocket"),
        framed: is("framed"),
        clock_worker: is("clockWorker"),
        local_network: match fields.words("localNetwork").as_str() {
            "granted" => Permission::Granted,
            "prompt" => Permission::Prompt,
            "denied" => Permission::Denied,
            _ => Permission::Unknown,
        },
        pop_ups: Permission::Unknown,
        user_agent: fields.words("userAgent"),
        carrier: match fields.words("carrier").as_str() {
            "long-worker" => Carrier::LongWorker,
            "worker" => Carrier::Worker,
            "leader" => Carrier::Leader,
            _ => Carrier::Page,
        },
        carrier_why: fields.words("carrierWhy"),
    }
}

fn drafts(fields: &Fields) -> Drafts {
    let draft = |key| text(fields, key).unwrap_or_default();
    Drafts { dial: draft("dial"), agent_id: draft("agentId"), extension: draft("extension") }
}

/// A text as it is.
fn text(fields: &Fields, key: &str) -> Option<String> {
    match fields.get(key) {
        Some(Value::String(text)) => Some(text.clone()),
        _ => None,
    }
}
