//! Salesforce Classic: `sforce.interaction` (spec/open-cti.md 3 to 6). Arguments are positional; the shell puts the
//! callback last. Names that begin with `cti.` are methods of `sforce.interaction.cti`.

use serde_json::json;

use super::host::CrmHost;
use super::salesforce;
pub use super::salesforce::CLASSIC as KIND;

const SEARCH_AND_POP: &str = "searchAndScreenPop";
use super::surrounding::{Detected, Query};
use super::{CrmCall, CrmError, CrmKind, CrmReply, CrmRequest, TaskLog, reply};
use crate::address::Address;
use crate::error::Problem;
use crate::input::Page;
use crate::site::hosting::Hosting;

/// Salesforce Classic.
#[derive(Debug)]
pub struct Classic;

impl CrmHost for Classic {
    fn kind(&self) -> CrmKind {
        KIND
    }

    fn parameters(&self) -> &'static [&'static str] {
        salesforce::PARAMETERS
    }

    fn detect(&self, query: &Query, page: &Page, hosting: &Hosting) -> Option<Detected> {
        salesforce::detect(KIND, query, page, hosting)
    }

    fn named(&self, query: &Query, _page: &Page) -> Result<Option<String>, Problem> {
        salesforce::named(query)
    }

    fn own_library_host(&self, origin: &str, page: &Page) -> Option<String> {
        salesforce::own_library_host(&Address::read(origin).ok()?, page)
    }

    fn library_host_to_pin(&self, query: &Query, origin: &str, page: &Page) -> Option<String> {
        salesforce::library_host_to_pin(query, origin, page)
    }

    fn name(&self) -> &'static str {
        "Salesforce Classic"
    }

    fn encode(&self, request: &CrmRequest) -> CrmCall {
        encode(request)
    }

    fn decode(&self, request: &CrmRequest, text: &str) -> Result<CrmReply, CrmError> {
        reply::decode_reply(request, text)
    }

    fn knows(&self, request: &CrmRequest) -> bool {
        !matches!(request, CrmRequest::NewRecord { object, .. } if new_record(object, "").is_empty())
    }

    fn reloads_pages(&self) -> bool {
        true
    }
}

/// Whether a call searches and shows what it finds, which loads the CRM's page, and with it the panel's, again.
pub fn is_pop(call: &CrmCall) -> bool {
    call.crm == KIND && call.method == SEARCH_AND_POP
}

/// How the library is called for a request.
fn encode(request: &CrmRequest) -> CrmCall {
    let none = || json!([]);
    let (method, arguments) = match request {
        CrmRequest::Settings => ("cti.getCallCenterSettings", none()),
        CrmRequest::Layout => ("cti.getSoftphoneLayout", none()),
        CrmRequest::EnableClickToDial => ("cti.enableClickToDial", none()),
        CrmRequest::ListenForClicks => ("cti.onClickToDial", none()),
        CrmRequest::ListenForNavigation => ("onFocus", none()),
        CrmRequest::CurrentRecord => ("getPageInfo", none()),
        CrmRequest::SearchAndPop { search, call_type } => {
            (SEARCH_AND_POP, json!([search, "", call_type.word()]))
        }
        CrmRequest::Find { search, call_type } => {
            ("searchAndGetScreenPopUrl", json!([search, "", call_type.word()]))
        }
        // Not forced: what somebody types in a record's page is not thrown away.
        CrmRequest::OpenRecord(id) => ("screenPop", json!([format!("/{id}"), false])),
        CrmRequest::NewRecord { object, number } => ("screenPop", json!([new_record(object, number), false])),
        CrmRequest::SaveLog(log) => ("saveLog", json!(["Task", task(log)])),
        CrmRequest::PanelHeight(pixels) => ("cti.setSoftphoneHeight", json!([pixels])),
        CrmRequest::PanelWidth(pixels) => ("cti.setSoftphoneWidth", json!([pixels])),
        // Neither the global numbers only nor those of one call center. The library takes its callback before the page.
        CrmRequest::Directory(page) => ("cti.getDirectoryNumbers", json!([false, "", page, PAGE])),
        CrmRequest::ShowPanel => ("setVisible", json!([true])),
        CrmRequest::InitializationComplete => ("cti.notifyInitializationComplete", none()),
        // `OpenFrame` is never asked here; `Open` is asked of the page itself.
        CrmRequest::OpenFrame(_) | CrmRequest::Open(_) => ("", none()),
    };
    CrmCall::new(KIND, method, arguments.to_string(), request.callback())
}

/// So many numbers are asked for at once.
pub(crate) const PAGE: u32 = 500;

/// The form of a new record and the parameter of its phone field, by the object's key prefix.
const FORMS: [(&str, &str, &str); 3] =
    [("Contact", "003", "con10"), ("Lead", "00Q", "lea8"), ("Account", "001", "acc10")];

/// The address of a new record's form; empty for an object whose form is not known.
fn new_record(object: &str, number: &str) -> String {
    let form = FORMS.iter().find(|(name, ..)| name.eq_ignore_ascii_case(object));
    form.map(|(_, prefix, phone)| ["/", prefix, "/e?", phone, "=", &percent_encode(number)].concat())
        .unwrap_or_default()
}

/// A task's fields as the query string that `saveLog` takes.
fn task(log: &TaskLog) -> String {
    let mut query = String::new();
    let duration = log.duration_s.to_string();
    for (name, value) in log.fields().into_iter().chain([("CallDurationInSeconds", duration.as_str())]) {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        query.push_str(&percent_encode(value));
    }
    query
}

/// Encodes a text for a query string: everything but letters, digits and `-._~`.
pub fn percent_encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0').to_ascii_uppercase();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            encoded.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call_state::CallType;
    use crate::crm::reply::{decode_click, decode_navigation, decode_reply};
    use crate::crm::{CrmError, CrmReply};
    use crate::crm_call::Callback;

    #[test]
    fn each_request_has_its_method_and_arguments_in_order() {
        let search = CrmRequest::SearchAndPop { search: "4155551212".into(), call_type: CallType::Inbound };
        for (request, method, arguments, callback) in [
            (CrmRequest::Settings, "cti.getCallCenterSettings", "[]", Callback::Reply),
            (CrmRequest::Layout, "cti.getSoftphoneLayout", "[]", Callback::Reply),
            (CrmRequest::EnableClickToDial, "cti.enableClickToDial", "[]", Callback::Reply),
            (CrmRequest::ListenForClicks, "cti.onClickToDial", "[]", Callback::Clicks),
            (CrmRequest::ListenForNavigation, "onFocus", "[]", Callback::Navigation),
            (CrmRequest::CurrentRecord, "getPageInfo", "[]", Callback::Reply),
            (search, "searchAndScreenPop", r#"["4155551212","","inbound"]"#, Callback::Reply),
            (CrmRequest::PanelHeight(550), "cti.setSoftphoneHeight", "[550]", Callback::Reply),
            (CrmRequest::PanelWidth(360), "cti.setSoftphoneWidth", "[360]", Callback::Reply),
            (CrmRequest::OpenRecord("003A".into()), "screenPop", r#"["/003A",false]"#, Callback::Reply),
            (
                CrmRequest::NewRecord { object: "Lead".into(), number: "+1 4".into() },
                "screenPop",
                r#"["/00Q/e?lea8=%2B1%204",false]"#,
                Callback::Reply,
            ),
            (
                CrmRequest::Directory(2),
                "cti.getDirectoryNumbers",
                r#"[false,"",2,500]"#,
                Callback::ReplyThird,
            ),
            (CrmRequest::ShowPanel, "setVisible", "[true]", Callback::Reply),
            (CrmRequest::InitializationComplete, "cti.notifyInitializationComplete", "[]", Callback::None),
        ] {
            let call = encode(&request);
            assert_eq!(call.crm, KIND);
            assert_eq!(
                (call.method.as_str(), call.arguments.as_str(), call.callback),
                (method, arguments, callback)
            );
        }
    }

    #[test]
    fn a_log_travels_as_a_query_string() {
        let log = TaskLog {
            subject: "Call & more".to_owned(),
            call_type: "Outbound".to_owned(),
            duration_s: 61,
            phone: "+44 20".into(),
            description: "50% = half".into(),
            what_id: "001B".into(),
            activity_date: "2026-11-21".to_owned(),
            ..TaskLog::default()
        };
        assert_eq!(
            encode(&CrmRequest::SaveLog(log)).arguments,
            concat!(
                r#"["Task","Subject=Call%20%26%20more&Status=Completed&Description=50%25%20%3D%20half&"#,
                r#"TaskSubtype=Call&CallType=Outbound&Phone=%2B44%2020&ActivityDate=2026-11-21&WhatId=001B&"#,
                r#"CallDurationInSeconds=61"]"#
            )
        );
        let update = TaskLog { id: Some("00T1".into()), subject: "S".to_owned(), ..TaskLog::default() };
        assert_eq!(
            encode(&CrmRequest::SaveLog(update)).arguments,
            r#"["Task","Id=00T1&Subject=S&Status=Completed&Description=&CallDurationInSeconds=0"]"#
        );
    }

    #[test]
    fn results_are_json_text_or_objects() {
        let fields = crate::json::read_object(r#"{"/ServerInfo/wsURIA":"wss://a"}"#).unwrap();
        let expected = Ok(CrmReply::Settings(fields));
        for text in [
            r#"{"method":"x","result":"{\"/ServerInfo/wsURIA\":\"wss://a\"}"}"#,
            r#"{"method":"x","result":{"/ServerInfo/wsURIA":"wss://a"},"error":null}"#,
        ] {
            assert_eq!(decode_reply(&CrmRequest::Settings, text), expected, "{text}");
        }
        let refused = decode_reply(&CrmRequest::Settings, r#"{"result":null,"error":"No call center"}"#);
        assert_eq!(refused, Err(CrmError::Refused("No call center".into())));
    }

    #[test]
    fn several_matches_bring_one_field_each() {
        let text = r#"{"result":"{\"003000000000001\":{\"Name\":\"Ann\",\"object\":\"Contact\",\"displayName\":\"Contact\"},
            \"500000000000001\":{\"CaseNumber\":\"7\",\"object\":\"Case\"},\"screenPopUrl\":\"/x\"}"}"#
            .replace('\n', "");
        let request = CrmRequest::SearchAndPop { search: "".into(), call_type: CallType::Inbound };
        let Ok(CrmReply::Matches(found)) = decode_reply(&request, &text) else { panic!("no matches") };
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].record.id.as_str(), found[0].record.name.as_str()), ("003000000000001", "Ann"));
        assert_eq!((found[1].record.object.as_str(), found[1].record.name.as_str()), ("Case", "7"));
    }

    #[test]
    fn truth_values_are_read() {
        assert_eq!(decode_reply(&CrmRequest::EnableClickToDial, r#"{"result":true}"#), Ok(CrmReply::Done));
        assert!(decode_reply(&CrmRequest::EnableClickToDial, r#"{"result":false}"#).is_err());
    }

    #[test]
    fn a_saved_log_tells_its_id_beside_the_result() {
        let reply = decode_reply(&CrmRequest::SaveLog(TaskLog::default()), r#"{"result":true,"id":"00T1"}"#);
        assert_eq!(reply, Ok(CrmReply::Saved(Some("00T1".into()))));
        let reply = decode_reply(&CrmRequest::SaveLog(TaskLog::default()), r#"{"result":"00T000000000001"}"#);
        assert_eq!(reply, Ok(CrmReply::Saved(Some("00T000000000001".into()))));
    }

    #[test]
    fn a_click_is_json_text_in_the_result() {
        let inner =
            r#"{"number":"+44 20 7946 0000","object Id":"003A","objectName":"Ann","object":"Contact"}"#;
        for text in [serde_json::json!({ "method": "x", "result": inner }).to_string(), inner.to_owned()] {
            let click = decode_click(&text).unwrap();
            assert_eq!(click.number, "+44 20 7946 0000");
            assert_eq!(click.record.unwrap().id, "003A");
        }
        assert!(matches!(decode_click(r#"{"result":null,"error":"no"}"#), Err(CrmError::Refused(_))));
    }

    #[test]
    fn focus_names_a_record_or_none() {
        let text = r#"{"result":"{\"url\":\"/001A\",\"objectId\":\"001A\",\"objectName\":\"Bob\",\"object\":\"Account\",\"personAccount\":true,\"contactId\":\"003P\"}"}"#;
        let record = decode_navigation(text).unwrap().unwrap();
        assert_eq!((record.id.as_str(), record.person_contact_id.as_str()), ("001A", "003P"));
        assert_eq!(decode_navigation(r#"{"result":"{\"url\":\"/home\",\"objectId\":\"\"}"}"#), Ok(None));
    }
}
