//! Salesforce Lightning: `sforce.opencti` (spec/open-cti.md 2 to 5). A call has one object of named arguments, into
//! which the shell puts the callback or the listener.

use serde_json::{Value, json};

use super::host::CrmHost;
use super::salesforce;
pub use super::salesforce::LIGHTNING as KIND;
use super::surrounding::{Detected, Query};
use super::{CrmCall, CrmError, CrmKind, CrmReply, CrmRequest, TaskLog, reply};
use crate::address::Address;
use crate::input::Page;
use crate::json::Fields;
use crate::site::hosting::Hosting;

/// Salesforce Lightning.
#[derive(Debug)]
pub struct Lightning;

impl CrmHost for Lightning {
    fn kind(&self) -> CrmKind {
        KIND
    }

    fn parameters(&self) -> &'static [&'static str] {
        salesforce::PARAMETERS
    }

    fn own_library_host(&self, origin: &str, page: &Page) -> Option<String> {
        salesforce::own_library_host(&Address::read(origin).ok()?, page)
    }

    fn detect(&self, query: &Query, page: &Page, hosting: &Hosting) -> Option<Detected> {
        salesforce::detect(KIND, query, page, hosting)
    }

    fn name(&self) -> &'static str {
        "Salesforce Lightning"
    }

    fn encode(&self, request: &CrmRequest) -> CrmCall {
        encode(request)
    }

    fn decode(&self, request: &CrmRequest, text: &str) -> Result<CrmReply, CrmError> {
        reply::decode_reply(request, text)
    }

    fn shared_domains(&self) -> &'static [&'static str] {
        &super::salesforce::SHARED_DOMAINS
    }
}

/// How the library is called for a request.
fn encode(request: &CrmRequest) -> CrmCall {
    let none = || json!({});
    let (method, arguments) = match request {
        CrmRequest::Settings => ("getCallCenterSettings", none()),
        CrmRequest::Layout => ("getSoftphoneLayout", none()),
        CrmRequest::EnableClickToDial => ("enableClickToDial", none()),
        CrmRequest::ListenForClicks => ("onClickToDial", none()),
        CrmRequest::ListenForNavigation => ("onNavigationChange", none()),
        CrmRequest::CurrentRecord => ("getAppViewInfo", none()),
        CrmRequest::SearchAndPop { search, call_type } => (
            "searchAndScreenPop",
            json!({
                "searchParams": search,
                "queryParams": "",
                "callType": call_type.word(),
                "deferred": false,
            }),
        ),
        CrmRequest::OpenRecord(id) => {
            ("screenPop", json!({ "type": "sobject", "params": { "recordId": id } }))
        }
        CrmRequest::NewRecord { object, number } => (
            "screenPop",
            json!({
                "type": "newRecord",
                "params": { "entityName": object, "defaultFieldValues": { "Phone": number } },
            }),
        ),
        CrmRequest::SaveLog(log) => ("saveLog", json!({ "value": task(log) })),
        CrmRequest::PanelHeight(pixels) => ("setSoftphonePanelHeight", json!({ "heightPX": pixels })),
        CrmRequest::PanelWidth(pixels) => ("setSoftphonePanelWidth", json!({ "widthPX": pixels })),
        // Lightning has no directory of its own.
        CrmRequest::Directory(_) => ("", json!({})),
        CrmRequest::ShowPanel => ("setSoftphonePanelVisibility", json!({ "visible": true })),
        CrmRequest::InitializationComplete => ("notifyInitializationComplete", none()),
        // `Find` and `OpenFrame` are never asked here; `Open` is asked of the page itself.
        CrmRequest::Find { .. } | CrmRequest::OpenFrame(_) | CrmRequest::Open(_) => ("", none()),
    };
    CrmCall::new(KIND, method, arguments.to_string(), request.callback())
}

/// A task's fields; the object's name only where it is created.
fn task(log: &TaskLog) -> Value {
    let mut task = Fields::new();
    if log.id.is_none() {
        task.insert("entityApiName".to_owned(), "Task".into());
    }
    task.extend(log.fields().into_iter().map(|(name, value)| (name.to_owned(), value.into())));
    task.insert("CallDurationInSeconds".to_owned(), log.duration_s.into());
    task.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call_state::CallType;
    use crate::crm::reply::{decode_click, decode_navigation, decode_reply};
    use crate::crm::{Click, CrmReply};
    use crate::crm_call::Callback;

    fn call(request: &CrmRequest) -> (String, Value, Callback) {
        let call = encode(request);
        assert_eq!(call.crm, KIND);
        (call.method, read(&call.arguments), call.callback)
    }

    fn read(json: &str) -> Value {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn each_request_has_its_method() {
        let search = CrmRequest::SearchAndPop { search: "4155551212".into(), call_type: CallType::Inbound };
        let search_args =
            r#"{"callType":"inbound","deferred":false,"queryParams":"","searchParams":"4155551212"}"#;
        for (request, method, arguments, callback) in [
            (CrmRequest::Settings, "getCallCenterSettings", "{}", Callback::Reply),
            (CrmRequest::Layout, "getSoftphoneLayout", "{}", Callback::Reply),
            (CrmRequest::EnableClickToDial, "enableClickToDial", "{}", Callback::Reply),
            (CrmRequest::ListenForClicks, "onClickToDial", "{}", Callback::Clicks),
            (CrmRequest::ListenForNavigation, "onNavigationChange", "{}", Callback::Navigation),
            (CrmRequest::CurrentRecord, "getAppViewInfo", "{}", Callback::Reply),
            (search, "searchAndScreenPop", search_args, Callback::Reply),
            (CrmRequest::PanelHeight(550), "setSoftphonePanelHeight", r#"{"heightPX":550}"#, Callback::Reply),
            (CrmRequest::PanelWidth(360), "setSoftphonePanelWidth", r#"{"widthPX":360}"#, Callback::Reply),
            (
                CrmRequest::OpenRecord("003A".into()),
                "screenPop",
                r#"{"type":"sobject","params":{"recordId":"003A"}}"#,
                Callback::Reply,
            ),
            (
                CrmRequest::NewRecord { object: "Lead".into(), number: "+1 4".into() },
                "screenPop",
                r#"{"type":"newRecord","params":{"entityName":"Lead","defaultFieldValues":{"Phone":"+1 4"}}}"#,
                Callback::Reply,
            ),
            (CrmRequest::ShowPanel, "setSoftphonePanelVisibility", r#"{"visible":true}"#, Callback::Reply),
            (CrmRequest::InitializationComplete, "notifyInitializationComplete", "{}", Callback::None),
        ] {
            assert_eq!(call(&request), (method.to_owned(), read(arguments), callback), "{request:?}");
        }
    }

    #[test]
    fn a_new_log_names_the_object_and_an_update_the_task() {
        let log = TaskLog {
            subject: "Call 4155551212".to_owned(),
            call_type: "Inbound".to_owned(),
            duration_s: 61,
            call_object: "0001".into(),
            phone: "4155551212".into(),
            description: "Note".into(),
            who_id: "003B".into(),
            activity_date: "2026-11-21".to_owned(),
            ..TaskLog::default()
        };
        let (method, arguments, _) = call(&CrmRequest::SaveLog(log.clone()));
        assert_eq!(method, "saveLog");
        assert_eq!(
            arguments,
            read(concat!(
                r#"{"value":{"ActivityDate":"2026-11-21","CallDurationInSeconds":61,"CallObject":"0001","#,
                r#""CallType":"Inbound","Description":"Note","Phone":"4155551212","Status":"Completed","#,
                r#""Subject":"Call 4155551212","TaskSubtype":"Call","WhoId":"003B","entityApiName":"Task"}}"#
            ))
        );
        let update = TaskLog { id: Some("00T1".into()), subject: "S".to_owned(), ..TaskLog::default() };
        assert_eq!(
            call(&CrmRequest::SaveLog(update)).1,
            read(concat!(
                r#"{"value":{"CallDurationInSeconds":0,"Description":"","Id":"00T1","Status":"Completed","#,
                r#""Subject":"S"}}"#
            ))
        );
    }

    #[test]
    fn settings_come_as_an_object_or_as_text() {
        let fields = crate::json::read_object(r#"{"/ServerInfo/wsURIA":"wss://a"}"#).unwrap();
        let expected = Ok(CrmReply::Settings(fields));
        for text in [
            r#"{"success":true,"returnValue":{"/ServerInfo/wsURIA":"wss://a"},"errors":null}"#,
            r#"{"success":true,"returnValue":"{\"/ServerInfo/wsURIA\":\"wss://a\"}"}"#,
            r#"{"result":true,"returnValue":{"/ServerInfo/wsURIA":"wss://a"}}"#,
            r#"{"result":{"/ServerInfo/wsURIA":"wss://a"},"error":null}"#,
        ] {
            assert_eq!(decode_reply(&CrmRequest::Settings, text), expected, "{text}");
        }
    }

    #[test]
    fn matches_are_read_and_one_without_an_id_is_none() {
        let text = r#"{"success":true,"returnValue":{
            "003000000000001":{"Id":"003000000000001","Name":"Ann","RecordType":"Contact","LastModifiedDate":"x"},
            "001000000000001":{"Id":"001000000000001","Name":"Bob","RecordType":"Account","IsPersonAccount":true,
                "PersonContactId":"003000000000009"},
            "00Q000000000001":{"Id":"","Name":"Inexact"},
            "SCREEN_POP_DATA":{"x":1}},"errors":null}"#;
        let request = CrmRequest::SearchAndPop { search: "".into(), call_type: CallType::Inbound };
        let Ok(CrmReply::Matches(found)) = decode_reply(&request, text) else { panic!("no matches") };
        assert_eq!(found.len(), 2);
        assert_eq!(
            (found[1].record.id.as_str(), found[1].record.person_contact_id.as_str()),
            ("001000000000001", "003000000000009")
        );
        assert_eq!((found[0].record.object.as_str(), found[0].record.name.as_str()), ("Contact", "Ann"));
        for text in
            [r#"{"success":true,"returnValue":{},"errors":null}"#, r#"{"success":true,"returnValue":null}"#]
        {
            assert_eq!(decode_reply(&request, text), Ok(CrmReply::Matches(Vec::new())));
        }
    }

    #[test]
    fn a_saved_log_tells_its_id_in_either_shape() {
        let request = CrmRequest::SaveLog(TaskLog::default());
        for text in [
            r#"{"success":true,"returnValue":"00T000000000001","errors":null}"#,
            r#"{"success":true,"returnValue":{"recordId":"00T000000000001"},"errors":null}"#,
        ] {
            let saved = CrmReply::Saved(Some("00T000000000001".into()));
            assert_eq!(decode_reply(&request, text), Ok(saved), "{text}");
        }
        assert_eq!(
            decode_reply(&request, r#"{"success":true,"returnValue":null}"#),
            Ok(CrmReply::Saved(None))
        );
    }

    #[test]
    fn nothing_to_tell_is_done() {
        let text = r#"{"success":true,"returnValue":null,"errors":null}"#;
        assert_eq!(decode_reply(&CrmRequest::EnableClickToDial, text), Ok(CrmReply::Done));
    }

    #[test]
    fn a_click_brings_number_and_record() {
        let text = r#"{"number":"(415) 555-1212","recordId":"001A","recordName":"Bob","objectType":"Account",
            "personAccount":true,"contactId":"003P"}"#;
        let click = decode_click(text).unwrap();
        assert_eq!(click.number, "(415) 555-1212");
        let record = click.record.unwrap();
        assert_eq!((record.id.as_str(), record.name.as_str()), ("001A", "Bob"));
        assert_eq!((record.object.as_str(), record.person_contact_id.as_str()), ("Account", "003P"));
        assert_eq!(
            decode_click(r#"{"number":4155551212}"#).unwrap(),
            Click { number: "4155551212".into(), record: None }
        );
        assert_eq!(decode_click(r#"{"number":""}"#).unwrap().number, "");
        assert!(decode_click(r#"{"recordId":"001A"}"#).is_err());
    }

    #[test]
    fn navigation_names_a_record_or_none() {
        let text = r#"{"url":"/lightning/r/Contact/003A/view","recordId":"003A","recordName":"Ann","objectType":"Contact"}"#;
        assert_eq!(decode_navigation(text).unwrap().unwrap().id, "003A");
        assert_eq!(decode_navigation(r#"{"url":"/lightning/o/Contact/list"}"#), Ok(None));
        assert!(decode_navigation("7").is_err());
    }
}
