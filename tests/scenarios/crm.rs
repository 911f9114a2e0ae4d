//! A CRM that answers on the wire: JSON texts as the two vendor libraries hand them to their callbacks.

use cordboard::crm_call::CrmCall;
use cordboard::ids::RequestId;
use serde_json::{Value, json};

/// What comes back.
pub(crate) enum Answer {
    Library,
    /// The page calls the library for this request.
    Taken(RequestId),
    File(String),
    Reply(RequestId, String),
}

/// Which CRM it is.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Classic,
    Lightning,
    OpenFrame,
}

/// The CRM of a scenario.
pub(crate) struct FakeCrm {
    kind: Kind,
    answers: Vec<Answer>,
    /// Each call: method and arguments.
    pub(crate) calls: Vec<(String, Value)>,
    /// What searches find: id, object, name.
    pub(crate) records: Vec<(&'static str, &'static str, &'static str)>,
    /// What the layout tells of each of them besides.
    pub(crate) cities: Vec<&'static str>,
    /// Whether a search's reply is lost with the page.
    pub(crate) reply_lost: bool,
    /// The record that the page shows after a load.
    pub(crate) on_screen: Option<(&'static str, &'static str, &'static str)>,
    /// The next `saveLog` is refused with these words, or not answered (`None`).
    pub(crate) save_log: Vec<Option<String>>,
    /// The user has no call center.
    pub(crate) no_call_center: bool,
    /// No record is opened by its id.
    pub(crate) refuses_to_open: bool,
    /// The parts of the CRM's directory that are told next; without one it refuses.
    pub(crate) directory: Vec<Value>,
    /// The CRM does not answer these methods.
    pub(crate) silent: Vec<&'static str>,
    /// The browser opens no window without a click.
    pub(crate) blocks_pop_ups: bool,
    /// ServiceNow's library is an older one.
    pub(crate) without_presence: bool,
    /// And an older one still.
    pub(crate) without_icons: bool,
}

impl FakeCrm {
    pub(crate) fn lightning() -> Self {
        Self::of(Kind::Lightning)
    }

    pub(crate) fn classic() -> Self {
        Self::of(Kind::Classic)
    }

    pub(crate) fn servicenow() -> Self {
        Self::of(Kind::OpenFrame)
    }

    /// Another page of the same CRM.
    pub(crate) fn like(other: &Self) -> Self {
        Self::of(other.kind)
    }

    fn of(kind: Kind) -> Self {
        Self {
            kind,
            answers: Vec::new(),
            calls: Vec::new(),
            records: vec![("0035g00000AAAAA", "Contact", "Ada Byron")],
            cities: Vec::new(),
            reply_lost: false,
            directory: Vec::new(),
            on_screen: None,
            save_log: Vec::new(),
            no_call_center: false,
            refuses_to_open: false,
            silent: Vec::new(),
            blocks_pop_ups: false,
            without_presence: false,
            without_icons: false,
        }
    }

    /// The parameters that the CRM appends to the page's address.
    pub(crate) fn query(&self) -> &'static str {
        match self.kind {
            Kind::Classic => {
                "?sfdcIFrameOrigin=http%3A%2F%2F127.0.0.1%3A4710&nonce=0123456789abcdef0123456789abcdef"
            }
            Kind::OpenFrame => "?crm=openframe&instance=127.0.0.1%3A4710",
            Kind::Lightning => {
                "?mode=Lightning&isdtp=vw&sfdcIframeOrigin=http%3A%2F%2F127.0.0.1%3A4710&nonce=01&clc=0"
            }
        }
    }

    pub(crate) fn page_loaded(&mut self) {
        self.answers.clear();
    }

    pub(crate) fn library_asked(&mut self) {
        self.answers.push(Answer::Library);
    }

    pub(crate) fn file_asked(&mut self, text: String) {
        self.answers.push(Answer::File(text));
    }

    pub(crate) fn take_answers(&mut self) -> Vec<Answer> {
        std::mem::take(&mut self.answers)
    }

    /// A click's payload.
    pub(crate) fn click(&self, number: &str, record: &str) -> String {
        let object = if record.starts_with("500") { "Case" } else { "Contact" };
        match self.kind {
            Kind::Lightning => json!({"number": number, "recordId": record, "recordName": "Ada Byron",
                "objectType": object, "params": ""})
            .to_string(),
            Kind::Classic => {
                let result = json!({"number": number, "objectId": record, "objectName": "Ada Byron", "object": object});
                json!({"method": "onClickToDial", "result": result.to_string()}).to_string()
            }
            Kind::OpenFrame => {
                let query = format!("sys_id={record}");
                let data = json!([{"entity": "incident", "query": query, "value": "INC0010001"}]);
                let data = if record.is_empty() { json!([]) } else { data };
                json!({"type": "OUTGOING_CALL", "data": {"metaData": {"phoneNumber": number}, "data": data}})
                    .to_string()
            }
        }
    }

    /// What a page that shows a record says of itself; without an id it shows none.
    pub(crate) fn page(&self, (id, object, name): (&str, &str, &str)) -> String {
        match self.kind {
            Kind::Classic => {
                let result = json!({"url": "/x", "objectId": id, "objectName": name, "object": object});
                json!({"method": "onFocus", "result": result.to_string()}).to_string()
            }
            _ => json!({"url": "/x", "recordId": id, "recordName": name, "objectType": object}).to_string(),
        }
    }

    /// The arguments of all calls of a method.
    pub(crate) fn all(&self, method: &str) -> Vec<&Value> {
        self.calls
            .iter()
            .filter(|(called, _)| called.ends_with(method))
            .map(|(_, arguments)| arguments)
            .collect()
    }

    /// How many pops were made.
    pub(crate) fn pops(&self) -> usize {
        self.all("searchAndScreenPop").len()
    }

    pub(crate) fn call(&mut self, id: RequestId, call: &CrmCall, settings: &Value) {
        let arguments: Value =
            serde_json::from_str(&call.spoken(ToString::to_string)).expect("arguments are JSON");
        if call.crm == cordboard::crm::browser::KIND {
            self.calls.push((call.method.clone(), arguments));
            self.answers.push(Answer::Taken(id));
            if !self.silent.contains(&call.method.as_str()) {
                let opened = json!({"opened": !self.blocks_pop_ups || call.method != "open"});
                self.answers.push(Answer::Reply(id, opened.to_string()));
            }
            return;
        }
        assert_eq!(call.crm.word(), format!("{:?}", self.kind).to_lowercase());
        self.calls.push((call.method.clone(), arguments));
        self.answers.push(Answer::Taken(id));
        if let Some(text) = self.reply(&call.method, settings) {
            self.answers.push(Answer::Reply(id, text));
        }
    }

    fn reply(&mut self, method: &str, settings: &Value) -> Option<String> {
        let method = method.rsplit('.').next().unwrap_or_default();
        if self.silent.contains(&method) {
            return None;
        }
        let value = match method {
            "getCallCenterSettings" if self.no_call_center => return Some(self.failure("no call center")),
            "getCallCenterSettings" => settings.clone(),
            "init" if self.no_call_center => return Some(self.failure("Openframe init request timed out")),
            "init" => json!({"title": "Phone", "configuration": settings.to_string()}),
            "version" => json!("openFrameAPI 1.0.5"),
            "setPresenceIndicator" if self.without_presence => {
                return Some(self.failure("no setPresenceIndicator"));
            }
            "setTitleIcon" | "setIcons" if self.without_icons => return Some(self.failure("no icons")),
            "getSoftphoneLayout" => json!({"Internal": {}, "Inbound": {}, "Outbound": {}}),
            "getDirectoryNumbers" if self.directory.is_empty() => return Some(self.failure("no directory")),
            "getDirectoryNumbers" => self.directory.remove(0),
            "screenPop" if self.refuses_to_open => return Some(self.failure("no access")),
            "searchAndScreenPop" if self.reply_lost => return None,
            "searchAndScreenPop" | "searchAndGetScreenPopUrl" => self.found(),
            "saveLog" => match (!self.save_log.is_empty()).then(|| self.save_log.remove(0)) {
                Some(Some(words)) => return Some(self.failure(&words)),
                Some(None) => return None,
                None => return Some(self.saved()),
            },
            "getAppViewInfo" | "getPageInfo" => match self.on_screen {
                Some((id, object, name)) => {
                    json!({"url": "/x", "recordId": id, "objectId": id, "recordName": name,
                    "objectName": name, "objectType": object, "object": object})
                }
                None => json!({"url": "/home"}),
            },
            "onClickToDial" | "onNavigationChange" | "onFocus" | "notifyInitializationComplete" => {
                return None;
            }
            _ => json!(true),
        };
        Some(match self.kind {
            Kind::Lightning | Kind::OpenFrame => {
                json!({"success": true, "returnValue": value, "errors": null}).to_string()
            }
            Kind::Classic => {
                let result = if value.is_boolean() { value } else { Value::from(value.to_string()) };
                json!({"method": method, "result": result}).to_string()
            }
        })
    }

    fn found(&self) -> Value {
        let records = self.records.iter().enumerate().map(|(at, (id, object, name))| {
            let mut record = match self.kind {
                Kind::Lightning | Kind::OpenFrame => {
                    json!({"Id": id, "Name": name, "RecordType": object})
                }
                Kind::Classic => json!({"Name": name, "object": object, "displayName": object}),
            };
            if let Some(city) = self.cities.get(at) {
                record["City"] = (*city).into();
                record["Phone"] = "4155551212".into();
            }
            ((*id).to_owned(), record)
        });
        Value::Object(records.collect())
    }

    fn saved(&self) -> String {
        let id = format!("00T{:012}", self.all("saveLog").len());
        match self.kind {
            Kind::Lightning | Kind::OpenFrame => {
                json!({"success": true, "returnValue": {"recordId": id}, "errors": null}).to_string()
            }
            Kind::Classic => json!({"method": "saveLog", "result": true, "id": id}).to_string(),
        }
    }

    fn failure(&self, words: &str) -> String {
        match self.kind {
            Kind::OpenFrame => {
                json!({"success": false, "returnValue": null, "errors": [words]}).to_string()
            }
            Kind::Lightning => {
                json!({"success": false, "returnValue": null, "errors": [{"code": "SERVER_ERROR", "description": words}]})
                    .to_string()
            }
            Kind::Classic => json!({"result": null, "error": words}).to_string(),
        }
    }
}
