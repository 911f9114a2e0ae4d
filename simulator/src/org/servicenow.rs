//! The same org as an instance of ServiceNow shows it: the OpenFrame Configuration record, and the pages behind the
//! addresses that its TopFrame opens (spec/other-systems.md 2.2, 4.1). Contacts are its users, cases its incidents.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Org;
use super::record::{Kind, Object, Record};

/// How the instance behaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ServiceNow {
    /// The softphone's origin stands in the property that lets it talk to the TopFrame.
    pub allowed: bool,
    /// The version of the library that is served as the latest.
    pub version: String,
    /// The library is served.
    pub library: bool,
    /// The softphone's address in the record, after the page's own.
    pub query: String,
    /// The text of the record's field Configuration; without it the call center's settings are.
    pub configuration: Option<String>,
}

impl Default for ServiceNow {
    fn default() -> Self {
        Self {
            allowed: true,
            version: "1.0.5".to_owned(),
            library: true,
            query: "crm=openframe&instance=INSTANCE".to_owned(),
            configuration: None,
        }
    }
}

/// An address that the TopFrame opened because the softphone asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Opened {
    /// When.
    pub at_ms: u64,
    /// For which seat.
    pub seat: String,
    /// In which browser tab.
    pub tab: String,
    /// The address, relative to the instance.
    pub url: String,
}

impl Org {
    /// What the TopFrame of a seat is set up with; `instance` is the host that serves it.
    pub fn frame_record(&self, address: &str, instance: &str) -> Value {
        let mut settings = self.settings(address);
        let mut take = |key: &str| settings.remove(&format!("/reqGeneralInfo/{key}")).unwrap_or_default();
        let page = take("reqAdapterUrl");
        let number = |text: String| text.parse::<u32>().unwrap_or_default();
        let (height, width) = (number(take("reqSoftphoneHeight")), number(take("reqSoftphoneWidth")));
        let options = &self.options.servicenow;
        let configuration = match &options.configuration {
            Some(text) => text.clone(),
            None => json!(settings).to_string(),
        };
        json!({
            "name": "Cordboard", "title": "Phone", "subtitle": "Desk phone control", "width": width, "height": height,
            "url": format!("{page}?{}", options.query.replace("INSTANCE", &instance.replace(':', "%3A"))),
            "titleIcon": "", "iconClass": "icon-phone", "configuration": configuration, "allowed": options.allowed,
        })
    }

    /// The TopFrame opened an address.
    pub fn opened(&mut self, opened: Opened) {
        self.opened.push(opened);
    }

    /// The page at an address of the instance.
    pub fn servicenow_page(&self, url: &str) -> Value {
        let (page, query) = url.split_once('?').unwrap_or((url, ""));
        let query = parameters(query);
        let given = |name: &str| query.get(name).map_or("", String::as_str);
        match page {
            "" | "home" => self.start(),
            "cti.do" => self.caller(given("sysparm_caller_phone")),
            "sys_user_list.do" => self.table(Object::Contact, "Users", given("sysparm_query")),
            "incident_list.do" => self.table(Object::Case, "Incidents", given("sysparm_query")),
            "textsearch.do" => {
                json!({"title": "Search", "rows": self.search(given("sysparm_search")).into_iter().map(row).collect::<Vec<_>>()})
            }
            page if given("sys_id") == "-1" => new_record(page, given("sysparm_query")),
            _ => match self.record(given("sys_id")) {
                Some(record) => self.form(record),
                None => json!({"title": "Page", "note": url, "rows": []}),
            },
        }
    }

    fn start(&self) -> Value {
        let users: Vec<Value> = self.records(Object::Contact).take(6).map(row).collect();
        json!({"title": "Homepage", "rows": users})
    }

    /// What the instance's script for calls does: the user, or a new incident about the caller.
    fn caller(&self, phone: &str) -> Value {
        let found: Vec<&Record> =
            self.search(phone).into_iter().filter(|record| record.object == Object::Contact).collect();
        match found.as_slice() {
            [user] => self.form(user),
            [] => new_record("incident.do", &format!("u_caller_phone={phone}")),
            users => {
                json!({"title": "Callers", "rows": users.iter().map(|user| row(user)).collect::<Vec<_>>()})
            }
        }
    }

    fn table(&self, object: Object, title: &str, query: &str) -> Value {
        let rows: Vec<Value> = self.records(object).map(row).collect();
        json!({"title": title, "note": query, "rows": rows})
    }

    fn form(&self, record: &Record) -> Value {
        let fields: Vec<Value> = record
            .fields
            .iter()
            .filter(|field| field.kind != Kind::Reference)
            .map(|field| json!({"label": field.label, "value": field.value, "phone": field.kind == Kind::Phone}))
            .collect();
        let incidents: Vec<Value> = self.records(Object::Case).map(row).collect();
        json!({
            "title": name(record), "id": record.id, "entity": entity(record.object), "fields": fields,
            "rows": if record.object == Object::Contact { incidents } else { Vec::new() },
        })
    }
}

fn entity(object: Object) -> &'static str {
    match object {
        Object::Contact => "sys_user",
        Object::Case => "incident",
        Object::Account => "customer_account",
        Object::Lead | Object::Task => "task",
    }
}

/// Incidents have letters before their number.
fn name(record: &Record) -> String {
    if record.object == Object::Case { format!("INC{}", record.name) } else { record.name.clone() }
}

fn row(record: &Record) -> Value {
    let phones: Vec<&str> = record.phones().collect();
    let entity = entity(record.object);
    json!({
        "id": record.id, "name": name(record), "entity": entity, "phones": phones,
        "url": format!("{entity}.do?sys_id={}", record.id),
    })
}

/// A form for a new record, with what an encoded query puts into it: `field=value^field=value`.
fn new_record(page: &str, query: &str) -> Value {
    let fields: Vec<Value> = query
        .split('^')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| json!({"label": name, "value": value, "phone": name.contains("phone")}))
        .collect();
    json!({"title": format!("New {}", page.trim_end_matches(".do")), "fields": fields, "rows": []})
}

/// A query's names and values, decoded as a browser does.
fn parameters(query: &str) -> BTreeMap<String, String> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), decoded(value))).collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        let mut digit = || bytes.next().and_then(|byte| char::from(byte).to_digit(16));
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => match (digit(), digit()) {
                (Some(high), Some(low)) => u8::try_from(high * 16 + low).unwrap_or(b'?'),
                _ => b'?',
            },
            byte => byte,
        });
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(url: &str) -> String {
        Org::new(BTreeMap::new()).servicenow_page(url)["title"].as_str().unwrap_or_default().to_owned()
    }

    #[test]
    fn a_caller_is_found_shared_or_new() {
        assert_eq!(title("cti.do?sysparm_caller_phone=%2B442079460018"), "Ada Penrose");
        assert_eq!(title("cti.do?sysparm_caller_phone=4155551212"), "Callers");
        assert_eq!(title("cti.do?sysparm_caller_phone=15550000000"), "New incident");
    }

    #[test]
    fn forms_and_lists_have_their_pages() {
        let org = Org::new(BTreeMap::new());
        let page = org.servicenow_page("incident_list.do?sysparm_query=active%3Dtrue");
        assert_eq!((page["title"].as_str(), page["note"].as_str()), (Some("Incidents"), Some("active=true")));
        let url = page["rows"][0]["url"].as_str().unwrap().to_owned();
        assert_eq!(org.servicenow_page(&url)["entity"], "incident");
        let new = org.servicenow_page("incident.do?sys_id=-1&sysparm_query=u_phone=7722^priority=1");
        assert_eq!(new["fields"][1], json!({"label": "priority", "value": "1", "phone": false}));
    }
}
