//! What the CRM does when a softphone calls a method of its API, in Lightning's or Classic's manner. What only changes
//! the page (panel size, label, click-to-dial on or off) is done by the page's script and merely noted here.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::record::{Object, Record};
use super::{ApiCall, CrmError, KEPT_CALLS, NoMatch, Org, Pop, SaveLogReply, Ui, target, task};

/// What came of a call.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// The value for the softphone, or the error.
    #[serde(flatten)]
    pub reply: Reply,
    /// The page the CRM goes to, relative to the seat's part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub go: Option<String>,
    /// The softphone is never answered.
    pub silent: bool,
    /// The page answers this much later.
    pub delay_ms: u64,
}

/// The value for the softphone, or the error.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reply {
    /// It worked.
    Value(Value),
    /// It did not.
    Error(CrmError),
}

/// What a method gives back, and the page it opens.
type Done = Result<(Value, Option<Opened>), CrmError>;

struct Opened {
    page: String,
    searched: String,
}

/// Which softphone calls.
#[derive(Clone, Copy, Debug)]
pub struct Caller<'a> {
    /// At which seat.
    pub seat: &'a str,
    /// The seat's client address.
    pub address: &'a str,
    /// In which browser tab.
    pub tab: &'a str,
    /// In which interface.
    pub ui: Ui,
}

impl Org {
    /// A softphone calls a method.
    pub fn perform(&mut self, now_ms: u64, caller: Caller<'_>, method: &str, args: &Value) -> Outcome {
        if self.api_calls.len() >= KEPT_CALLS {
            self.api_calls.pop_front();
        }
        self.api_calls.push_back(ApiCall {
            at_ms: now_ms,
            seat: caller.seat.to_owned(),
            tab: caller.tab.to_owned(),
            ui: caller.ui,
            method: method.to_owned(),
            args: args.clone(),
        });
        let done = match self.options.fail_next.remove(method) {
            Some(words) => Err(CrmError::new("GENERIC_ERROR", &words)),
            None => self.carry_out(now_ms, caller, method, args),
        };
        let delay_ms = self.options.delay_ms;
        let silent = self.options.silent.iter().any(|name| name == method);
        match done {
            Err(error) => Outcome { reply: Reply::Error(error), go: None, silent, delay_ms },
            Ok((value, opened)) => {
                let go = opened.map(|opened| self.note_pop(now_ms, caller, method, opened));
                Outcome { reply: Reply::Value(value), go, silent, delay_ms }
            }
        }
    }

    fn note_pop(&mut self, at_ms: u64, caller: Caller<'_>, method: &str, opened: Opened) -> String {
        let record_id = self.record(&opened.page).map(|record| record.id.clone());
        self.pops.push(Pop {
            at_ms,
            seat: caller.seat.to_owned(),
            tab: caller.tab.to_owned(),
            ui: caller.ui,
            method: method.to_owned(),
            searched: opened.searched,
            target: opened.page.clone(),
            record_id,
        });
        opened.page
    }

    fn carry_out(&mut self, now_ms: u64, caller: Caller<'_>, method: &str, args: &Value) -> Done {
        let text = |name: &str| args.get(name).and_then(Value::as_str).unwrap_or_default();
        let value = match method {
            "getCallCenterSettings" => json!(self.settings(caller.address)),
            "getSoftphoneLayout" => self.softphone_layout(),
            "searchAndScreenPop" => return Ok(self.search_and_pop(caller.ui, args)),
            "searchAndGetScreenPopUrl" => self.search_and_give_url(args),
            "screenPop" => return self.screen_pop(caller.ui, args),
            "saveLog" => return self.save_log(now_ms, caller, args),
            "getAppViewInfo" | "getPageInfo" => self.page_info(caller.ui, text("path"), text("url")),
            "getDirectoryNumbers" => self.directory(args),
            "runApex" => run_apex(args)?,
            _ => Value::Null,
        };
        Ok((value, None))
    }

    fn search_and_pop(&self, ui: Ui, args: &Value) -> (Value, Option<Opened>) {
        let text = args.get("searchParams").map(as_text).unwrap_or_default();
        let found = self.search(&text);
        let value = found_value(ui, &found);
        let call_type = args.get("callType").and_then(Value::as_str).unwrap_or("inbound").to_lowercase();
        if ui == Ui::Classic && call_type != "inbound" && !call_type.is_empty() {
            return (value, None);
        }
        let page = self.page_for(&text, &found, args);
        if args.get("deferred") == Some(&Value::Bool(true)) {
            let mut value = value;
            if let (Some(object), Some(page)) = (value.as_object_mut(), page) {
                object.insert("SCREEN_POP_DATA".to_owned(), json!({"page": page, "searched": text}));
            }
            return (value, None);
        }
        (value, page.map(|page| Opened { page, searched: text }))
    }

    fn search_and_give_url(&self, args: &Value) -> Value {
        let text = args.get("searchParams").map(as_text).unwrap_or_default();
        let found = self.search(&text);
        let mut value = found_value(Ui::Classic, &found);
        if let Some(object) = value.as_object_mut() {
            let page = self.page_for(&text, &found, args).unwrap_or_default();
            object.insert("screenPopUrl".to_owned(), json!(format!("/{page}")));
        }
        value
    }

    /// Where a search leads, as the softphone layout says.
    fn page_for(&self, text: &str, found: &[&Record], args: &Value) -> Option<String> {
        match found {
            [] if self.options.no_match == NoMatch::New => {
                let mut values = args.get("defaultFieldValues").cloned().unwrap_or(Value::Null);
                if !values.is_object() {
                    values = json!({"Phone": text});
                }
                Some(target::new_record("Contact", &values))
            }
            [] => None,
            [record] => Some(target::record(&record.id)),
            _ if self.options.multiple_to_search => Some(target::search(text)),
            _ => None,
        }
    }

    fn screen_pop(&self, ui: Ui, args: &Value) -> Done {
        if let Some(deferred) =
            args.get("SCREEN_POP_DATA").or_else(|| args.get("params")?.get("SCREEN_POP_DATA"))
        {
            let text = |name: &str| deferred.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            return Ok((Value::Null, Some(Opened { page: text("page"), searched: text("searched") })));
        }
        let page = match ui {
            Ui::Classic => target::url(args.get("url").and_then(Value::as_str).unwrap_or_default()),
            Ui::Lightning => {
                let kind = args.get("type").and_then(Value::as_str).unwrap_or_default();
                target::screen_pop(kind, args.get("params").unwrap_or(&Value::Null))?
            }
        };
        let looks_like_record = Object::of_prefix(&page).is_some() && !page.contains(['/', '?']);
        if looks_like_record && self.record(&page).is_none() && !self.is_task(&page) {
            return Err(CrmError::new("SERVER_ERROR", "There is no such record."));
        }
        let value = if ui == Ui::Classic { Value::Bool(true) } else { Value::Null };
        Ok((value, Some(Opened { page, searched: String::new() })))
    }

    fn is_task(&self, id: &str) -> bool {
        self.tasks.iter().any(|task| id.len() >= 15 && task.id.starts_with(id))
    }

    fn save_log(&mut self, now_ms: u64, caller: Caller<'_>, args: &Value) -> Done {
        let mut value = args.get("value").unwrap_or(args).clone();
        if caller.ui == Ui::Classic {
            let object = args.get("object").cloned().unwrap_or(Value::Null);
            value = args.get("saveParams").cloned().unwrap_or(json!({}));
            if let Some(fields) = value.as_object_mut() {
                fields.insert("entityApiName".to_owned(), object);
            }
        }
        task::check(&value, &self.options.required_task_fields)?;
        let id = task::save(&mut self.tasks, now_ms, caller.seat, &value)?;
        let value = match (caller.ui, self.options.save_log_reply) {
            (Ui::Lightning, SaveLogReply::Id) | (Ui::Classic, _) => json!(id),
            (Ui::Lightning, SaveLogReply::Object) => json!({"recordId": id}),
        };
        Ok((value, None))
    }

    fn page_info(&self, ui: Ui, path: &str, url: &str) -> Value {
        let Some(record) = self.record(path) else {
            return if ui == Ui::Classic {
                json!({"url": url, "objectId": "", "objectName": "", "object": "", "displayName": ""})
            } else {
                json!({"url": url, "recordId": "", "recordName": "", "objectType": ""})
            };
        };
        match ui {
            Ui::Classic => json!({
                "url": url, "objectId": record.id, "objectName": record.name,
                "object": record.object, "displayName": record.object,
            }),
            Ui::Lightning => json!({
                "url": url, "recordId": record.id, "recordName": record.name, "objectType": record.object,
            }),
        }
    }

    fn softphone_layout(&self) -> Value {
        let objects = json!({
            "Account": [{"displayName": "Account Name", "apiName": "Name"}, {"displayName": "Phone", "apiName": "Phone"}],
            "Contact": [{"displayName": "Name", "apiName": "Name"}, {"displayName": "Phone", "apiName": "Phone"}],
        });
        let no_match = match self.options.no_match {
            NoMatch::New => json!({"screenPopType": "PopToEntity", "screenPopData": "Contact"}),
            NoMatch::None => json!({"screenPopType": "NoPop"}),
        };
        let multiple = if self.options.multiple_to_search { "PopToSearch" } else { "NoPop" };
        let layout = json!({
            "callRelatedFields": ["ANI", "DNIS"],
            "objects": objects,
            "screenPopSettings": {
                "screenPopsOpenWithin": "ExistingWindow",
                "NoMatch": no_match,
                "SingleMatch": {"screenPopType": "PopToEntity"},
                "MultipleMatches": {"screenPopType": multiple},
            },
        });
        json!({"Internal": layout, "Inbound": layout, "Outbound": layout})
    }

    /// A page of the directory numbers, in the form that the documents show.
    fn directory(&self, args: &Value) -> Value {
        let number = |name: &str| args.get(name).map(as_text).and_then(|text| text.parse::<usize>().ok());
        let (page, size) =
            (number("resultSetPage").unwrap_or(0), number("resultSetPageSize").unwrap_or(10).max(1));
        let all: Vec<Value> = self
            .records(Object::Contact)
            .filter_map(|record| {
                let phone = record.phones().next()?;
                Some(json!({"callCenterName": "Demo", "description": record.name, "phone": phone}))
            })
            .collect();
        let numbers: Vec<&Value> = all.iter().skip(page * size).take(size).collect();
        json!({"directoryNumbers": numbers, "hasNext": all.len() > (page + 1) * size, "pageNumber": page})
    }
}

/// The only class the org has gives its parameters back.
fn run_apex(args: &Value) -> Result<Value, CrmError> {
    let text = |name: &str| args.get(name).and_then(Value::as_str).unwrap_or_default();
    match text("apexClass") {
        "Echo" => Ok(json!({"runApex": text("methodParams")})),
        class => Err(CrmError::new("GENERIC_ERROR", &format!("Could not load Apex class: {class}."))),
    }
}

fn found_value(ui: Ui, found: &[&Record]) -> Value {
    let mut value = Map::new();
    for record in found {
        value.insert(record.id.clone(), found_entry(ui, record, found.len() > 1));
    }
    Value::Object(value)
}

fn found_entry(ui: Ui, record: &Record, one_of_many: bool) -> Value {
    let mut entry = Map::new();
    entry.insert("Name".to_owned(), json!(record.name));
    match ui {
        Ui::Classic => {
            entry.insert("object".to_owned(), json!(record.object));
            entry.insert("displayName".to_owned(), json!(record.object));
        }
        Ui::Lightning => {
            entry.insert("Id".to_owned(), json!(record.id));
            entry.insert("LastModifiedDate".to_owned(), json!("2026-11-02T09:00:00.000+0000"));
            entry.insert("RecordType".to_owned(), json!(record.object));
        }
    }
    // Classic gives one field of each record when there are several.
    if ui == Ui::Lightning || !one_of_many {
        entry.insert("Phone".to_owned(), json!(record.phones().next().unwrap_or_default()));
    }
    Value::Object(entry)
}

fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
