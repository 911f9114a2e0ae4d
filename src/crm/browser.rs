//! The page itself as a host: addresses that rules open in tabs, windows and frames, and programs that they start.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::host::CrmHost;
use super::{Callback, CrmCall, CrmError, CrmKind, CrmReply, CrmRequest};
use crate::ids::StepId;
use crate::json;
use crate::privacy::SiteWord;
use crate::site::rules::Mode;

/// An address to open, and for which step of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The step that asks for it.
    pub step: StepId,
    /// The address, checked already.
    pub address: String,
    /// Where it opens.
    pub mode: Mode,
    /// What a frame is called.
    pub title: SiteWord,
}

/// The page's word in the registry of hosts.
pub const KIND: CrmKind = CrmKind::of("browser");

/// The page itself.
#[derive(Debug)]
pub struct Browser;

impl CrmHost for Browser {
    fn kind(&self) -> CrmKind {
        KIND
    }

    fn name(&self) -> &'static str {
        "the browser"
    }

    fn encode(&self, request: &CrmRequest) -> CrmCall {
        encode(request)
    }

    fn decode(&self, _request: &CrmRequest, text: &str) -> Result<CrmReply, CrmError> {
        Ok(CrmReply::Opened(is_opened(text)))
    }
}

/// What the page does for a request (src/browser/page/targets.rs): `open` with address, window's name and features, `frame` with
/// address and title, `launch` with the address.
fn encode(request: &CrmRequest) -> CrmCall {
    let (method, arguments) = match request {
        CrmRequest::Open(opening) => {
            let url = opening.address.as_str();
            match &opening.mode {
                Mode::Tab => ("open", vec![url.to_owned(), "_blank".to_owned(), String::new()]),
                Mode::Window { name, size } => {
                    let features =
                        size.map(|(width, height)| format!("popup=yes,width={width},height={height}"));
                    ("open", vec![url.to_owned(), name.clone(), features.unwrap_or_default()])
                }
                Mode::Frame => ("frame", vec![url.to_owned(), opening.title.to_string()]),
                Mode::Launch => ("launch", vec![url.to_owned()]),
            }
        }
        _ => ("", Vec::new()),
    };
    CrmCall::new(KIND, method, json::write(&arguments), Callback::Reply)
}

/// Whether the page says that an address is open; else the browser blocked it.
fn is_opened(reply: &str) -> bool {
    json::read_object(reply).is_some_and(|fields| fields.get("opened") == Some(&Value::Bool(true)))
}
