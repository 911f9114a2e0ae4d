//! Acme CRM: `acme` in its page. It tells its settings, hears clicks, and opens callers; nothing else.

use serde_json::json;

use super::framing;
use super::host::CrmHost;
use super::surrounding::{Detected, Query, Surrounding, read_origin};
use super::{CrmCall, CrmError, CrmKind, CrmReply, CrmRequest, reply};
use crate::error::Problem;
use crate::input::Page;
use crate::site::hosting::Hosting;

/// Its word in the registry.
pub const KIND: CrmKind = CrmKind::of("acme");
/// The parameter with its page's origin.
const HOME: &str = "home";

/// Acme CRM.
#[derive(Debug)]
pub struct Acme;

impl CrmHost for Acme {
    fn kind(&self) -> CrmKind {
        KIND
    }

    fn name(&self) -> &'static str {
        "Acme CRM"
    }

    fn address_word(&self) -> Option<&'static str> {
        Some("acme")
    }

    fn parameters(&self) -> &'static [&'static str] {
        &[HOME]
    }

    fn detect(&self, query: &Query, page: &Page, hosting: &Hosting) -> Option<Detected> {
        let origin = match read_origin(HOME, query.get(HOME).unwrap_or_default(), page, hosting) {
            Ok(origin) => origin,
            Err(problem) => return Some(Err(vec![problem])),
        };
        let problems = framing::of_crm(HOME, &origin, page, hosting);
        if !problems.is_empty() {
            return Some(Err(problems));
        }
        let origin = origin.origin();
        let library_url = [&origin, "/acme.js"].concat();
        Some(Ok(Surrounding::Crm { kind: KIND, origin, library_url }))
    }

    fn named(&self, query: &Query, _page: &Page) -> Result<Option<String>, Problem> {
        Ok(query.get(HOME).map(str::to_owned))
    }

    fn knows(&self, request: &CrmRequest) -> bool {
        !encode(request).method.is_empty()
    }

    fn encode(&self, request: &CrmRequest) -> CrmCall {
        encode(request)
    }

    fn decode(&self, request: &CrmRequest, text: &str) -> Result<CrmReply, CrmError> {
        reply::decode_reply(request, text)
    }
}

fn encode(request: &CrmRequest) -> CrmCall {
    let (method, arguments) = match request {
        CrmRequest::Settings => ("settings", json!([])),
        CrmRequest::ListenForClicks => ("onClick", json!([])),
        CrmRequest::SearchAndPop { search, .. } => ("open", json!([search])),
        _ => ("", json!([])),
    };
    CrmCall::new(KIND, method, arguments.to_string(), request.callback())
}
