//! ServiceNow OpenFrame: `openFrameAPI` (spec/other-systems.md 4.1). Its methods take their arguments in a row and have
//! no callback, but for `init`; errors are thrown. The page's part of it (src/browser/page/crm/openframe.rs) knows which callback belongs
//! where, and answers for the methods that don't.

mod config;
mod frame;
mod icons;
mod place;
mod target;

pub use config::settings;
pub use frame::{Frame, OwedFrame};
pub(crate) use icons::holds_icon;
pub use icons::{Icon, decode_icon};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
pub use target::Target;

use super::host::CrmHost;
use super::reply::{self, object, payload, unreadable, unwrapped};
use super::surrounding::{Detected, Query};
use super::{Callback, Click, CrmCall, CrmError, CrmKind, CrmReply, CrmRequest, Layout, Record};
use crate::crm_call::in_words;
use crate::error::Problem;
use crate::ids::StepId;
use crate::input::Page;
use crate::json::{FieldWords, Fields, Words};
use crate::privacy::{RecordId, SiteText};
use crate::site::hosting::Hosting;
use crate::words::{Message, say};

/// What only ServiceNow's frame can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wish {
    /// The frame's size in pixels.
    Size {
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
    },
    /// The line below the frame's title.
    Subtitle(Message),
    /// The agent's presence in the frame's header.
    Presence(Presence),
    /// Open a page of ServiceNow.
    Open(Target),
    /// Open a page of ServiceNow for a step of a rule.
    Do(StepId, Target),
    /// The icon before the frame's title.
    TitleIcon,
    /// The icons that the agent can click in the header.
    Icons(Vec<Icon>),
}

impl Wish {
    pub(super) fn words(&self) -> &'static str {
        match self {
            Self::Size { .. } => "set the panel's size",
            Self::Subtitle(_) => "set the panel's subtitle",
            Self::Presence(_) => "show the agent's presence",
            Self::Open(_) | Self::Do(..) => "open the page",
            Self::TitleIcon => "show the panel's icon",
            Self::Icons(_) => "show icons in the panel's header",
        }
    }
}

/// What the header shows of the agent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Presence {
    /// In words.
    pub state: Message,
    /// `green`, `orange`, `red` or `grey`.
    pub color: SiteText,
}

/// ServiceNow's word in the registry of hosts.
pub const KIND: CrmKind = CrmKind::of("openframe");

/// ServiceNow.
#[derive(Debug)]
pub struct OpenFrame;

impl CrmHost for OpenFrame {
    fn kind(&self) -> CrmKind {
        KIND
    }

    fn address_word(&self) -> Option<&'static str> {
        Some("openframe")
    }

    fn parameters(&self) -> &'static [&'static str] {
        place::PARAMETERS
    }

    fn detect(&self, query: &Query, page: &Page, hosting: &Hosting) -> Option<Detected> {
        Some(place::detect(query, page, hosting))
    }

    fn named(&self, query: &Query, page: &Page) -> Result<Option<String>, Problem> {
        Ok(place::named(query, page))
    }

    fn name(&self) -> &'static str {
        "ServiceNow"
    }

    fn encode(&self, request: &CrmRequest) -> CrmCall {
        encode(request)
    }

    fn decode(&self, request: &CrmRequest, text: &str) -> Result<CrmReply, CrmError> {
        decode_reply(request, text)
    }

    fn knows(&self, request: &CrmRequest) -> bool {
        knows(request)
    }

    fn shared_domains(&self) -> &'static [&'static str] {
        &place::DOMAINS
    }

    fn starts_with_settings(&self) -> bool {
        true
    }

    fn layout_title(&self) -> (Message, Message) {
        (say!("section-servicenow"), say!("line-library-version"))
    }
}

/// Whether ServiceNow has anything to do for a request: it tells no page that the agent looks at, and has no layout
/// of the softphone and no call log.
fn knows(request: &CrmRequest) -> bool {
    !matches!(
        request,
        CrmRequest::Directory(_)
            | CrmRequest::ListenForClicks
            | CrmRequest::ListenForNavigation
            | CrmRequest::CurrentRecord
            | CrmRequest::SaveLog(_)
            | CrmRequest::PanelHeight(_)
            | CrmRequest::PanelWidth(_)
            | CrmRequest::InitializationComplete
    )
}

/// How the library is called for a request.
fn encode(request: &CrmRequest) -> CrmCall {
    let mut words = Vec::new();
    let (method, arguments) = match request {
        CrmRequest::Settings => ("init", json!([{}])),
        // There is no layout: diagnostics shows the library's version in its place.
        CrmRequest::Layout => ("version", json!([])),
        CrmRequest::EnableClickToDial => ("subscribe", json!([])),
        CrmRequest::SearchAndPop { search, .. } => open(&Target::caller(search)),
        CrmRequest::ShowPanel => ("show", json!([])),
        CrmRequest::OpenFrame(Wish::Size { width, height }) => ("setSize", json!([width, height])),
        CrmRequest::OpenFrame(Wish::Subtitle(title)) => ("setSubtitle", json!([in_words(&mut words, title)])),
        CrmRequest::OpenFrame(Wish::Presence(Presence { state, color })) => {
            ("setPresenceIndicator", json!([in_words(&mut words, state), color]))
        }
        CrmRequest::OpenFrame(Wish::Open(target) | Wish::Do(_, target)) => open(target),
        CrmRequest::OpenFrame(Wish::TitleIcon) => ("setTitleIcon", json!([Icon::Title.written(&mut words)])),
        CrmRequest::OpenFrame(Wish::Icons(icons)) => {
            let icons: Vec<Value> = icons.iter().map(|icon| icon.written(&mut words)).collect();
            ("setIcons", json!([icons]))
        }
        // Not known here, and so never asked.
        _ => ("", json!([])),
    };
    CrmCall { words, ..CrmCall::new(KIND, method, arguments.to_string(), Callback::Reply) }
}

fn open(target: &Target) -> (&'static str, Value) {
    let (method, argument) = target.call();
    (method, json!([argument]))
}

/// Reads the reply to a request from its JSON text; the page's part wraps what the library gives like other CRMs do.
///
/// # Errors
/// [`CrmError`] when ServiceNow refused, or the reply is not what was asked for.
pub fn decode_reply(request: &CrmRequest, text: &str) -> Result<CrmReply, CrmError> {
    match request {
        CrmRequest::Settings => {
            let config = unwrapped(payload(&object(text)?)?)?;
            settings(&config).map(CrmReply::Settings)
        }
        CrmRequest::Layout => {
            let version = payload(&object(text)?)?.words().unwrap_or_default();
            Ok(CrmReply::Layout(Layout::AsTold(version)))
        }
        // Whether somebody was found is seen in ServiceNow only.
        CrmRequest::SearchAndPop { .. } => payload(&object(text)?).map(|_| CrmReply::Done),
        _ => reply::decode_reply(request, text),
    }
}

/// The `type` of a click-to-dial message, as ServiceNow documents it.
const CLICK: &str = "OUTGOING_CALL";
/// Sites' own scripts send a click without a `type`, and with no other fields than these.
const BARE_CLICK: [&str; 5] = ["phone_number", "entity", "query", "sys_id", "value"];

/// Reads a message that is told as `openframe_communication`: a clicked number, or `None` for a message that is not for us. All
/// programs around the frame send such messages, and many of them name numbers that nobody clicked.
///
/// # Errors
/// [`CrmError::Unreadable`] when it is a click without a number.
pub fn decode_click(text: &str) -> Result<Option<Click>, CrmError> {
    let Ok(said) = object(text) else { return Ok(None) };
    let data = said.get("data").and_then(Value::as_object);
    let meta = data.and_then(|data| data.get("metaData")).and_then(Value::as_object);
    let places = match said.get("type") {
        Some(Value::String(kind)) if kind.trim() == CLICK => [meta, data, Some(&said)],
        None if said.keys().all(|name| BARE_CLICK.contains(&name.as_str())) => [None, None, Some(&said)],
        _ => return Ok(None),
    };
    let number = places
        .into_iter()
        .flatten()
        .flat_map(|fields| ["phoneNumber", "phone_number"].map(|name| fields.words(name)))
        .find(|number| !number.is_empty());
    let Some(number) = number else {
        return if said.get("type").is_some() || said.get("phone_number").is_some() {
            Err(unreadable(say!("reply-without-phone-number")))
        } else {
            Ok(None)
        };
    };
    let clicked_on = data.and_then(|data| data.get("data")).and_then(first).or(Some(&said));
    let record = clicked_on.and_then(|fields| record(fields, &number));
    Ok(Some(Click { number: number.into(), record }))
}

fn first(value: &Value) -> Option<&Fields> {
    value.as_array().and_then(|values| values.first()).unwrap_or(value).as_object()
}

/// The record that a number was clicked on: its table, and the `sys_id` in its query. The field `value` is the record's name,
/// unless it is the number.
fn record(fields: &Fields, number: &str) -> Option<Record> {
    let query = fields.words("query");
    let id = query.split_once("sys_id=").map_or_else(|| fields.words("sys_id"), |(_, id)| id.to_owned());
    let id: String = id.chars().take_while(char::is_ascii_alphanumeric).collect();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let name = Some(fields.words("value")).filter(|name| digits(name) != digits(number) && *name != id);
    (!id.is_empty()).then(|| Record {
        id: id.into(),
        object: fields.words("entity").into(),
        name: name.unwrap_or_default().into(),
        person_contact_id: RecordId::default(),
    })
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
