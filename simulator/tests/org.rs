//! What the simulated CRM does when a softphone calls its API, in Lightning's and in Classic's manner.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "tests"
)]

use std::collections::BTreeMap;

use cordboard_simulator::{Caller, CrmError, NoMatch, Org, Outcome, Reply, SaveLogReply, Ui};
use serde_json::{Value, json};

use Ui::{Classic, Lightning};

const ADA: &str = "003Cb0000000004AAA";

fn org() -> Org {
    Org::new(BTreeMap::from([("/ServerInfo/wsURIA".to_owned(), "ws://127.0.0.1:1/as/".to_owned())]))
}

fn call(org: &mut Org, ui: Ui, method: &str, args: Value) -> Outcome {
    let caller = Caller { seat: "101", address: "192.168.1.101", tab: "first", ui };
    org.perform(1000, caller, method, &args)
}

fn value(outcome: &Outcome) -> &Value {
    let Reply::Value(value) = &outcome.reply else { panic!("refused: {outcome:?}") };
    value
}

fn error(outcome: Outcome) -> CrmError {
    let Reply::Error(error) = outcome.reply else { panic!("not refused: {outcome:?}") };
    error
}

#[test]
fn one_match_opens_the_record_and_is_noted() {
    let mut org = org();

    let search = json!({"searchParams": "442079460018", "callType": "inbound"});
    let outcome = call(&mut org, Lightning, "searchAndScreenPop", search);

    assert_eq!(outcome.go.as_deref(), Some(ADA));
    let entry = &value(&outcome)[ADA];
    assert_eq!(
        (&entry["Name"], &entry["RecordType"], &entry["Id"]),
        (&json!("Ada Penrose"), &json!("Contact"), &json!(ADA))
    );
    let pop = &org.pops()[0];
    assert_eq!(
        (pop.record_id.as_deref(), pop.searched.as_str(), pop.tab.as_str(), pop.at_ms),
        (Some(ADA), "442079460018", "first", 1000)
    );
}

#[test]
fn several_matches_open_the_search_page() {
    let mut org = org();

    let outcome = call(&mut org, Lightning, "searchAndScreenPop", json!({"searchParams": "4155551212"}));
    assert_eq!(outcome.go.as_deref(), Some("search?text=4155551212"));
    assert_eq!(value(&outcome).as_object().unwrap().len(), 2);
    org.options.multiple_to_search = false;
    assert_eq!(
        call(&mut org, Lightning, "searchAndScreenPop", json!({"searchParams": "4155551212"})).go,
        None
    );
}

#[test]
fn no_match_opens_a_new_contact_or_nothing() {
    let mut org = org();
    let search = json!({"searchParams": "15550000000", "defaultFieldValues": {"LastName": "Unknown"}});

    let outcome = call(&mut org, Lightning, "searchAndScreenPop", search.clone());
    assert_eq!(value(&outcome), &json!({}));
    assert_eq!(outcome.go.as_deref(), Some("new/Contact?LastName=Unknown"));
    org.options.no_match = NoMatch::None;
    assert_eq!(call(&mut org, Lightning, "searchAndScreenPop", search).go, None);
    assert_eq!(org.pops().len(), 1);
}

#[test]
fn a_deferred_search_opens_nothing_until_its_data_is_popped() {
    let mut org = org();

    let search = json!({"searchParams": "7722", "deferred": true});
    let outcome = call(&mut org, Lightning, "searchAndScreenPop", search);
    assert_eq!(outcome.go, None);
    let data = value(&outcome)["SCREEN_POP_DATA"].clone();
    let popped = call(&mut org, Lightning, "screenPop", json!({"SCREEN_POP_DATA": data}));
    assert_eq!(popped.go.as_deref(), Some("003Cb0000000007AAA"));
}

#[test]
fn classic_pops_for_inbound_calls_only() {
    let mut org = org();
    let search = |call_type: Value| json!({"searchParams": "7722", "queryParams": "", "callType": call_type});

    assert_eq!(call(&mut org, Classic, "searchAndScreenPop", search(json!("outbound"))).go, None);
    assert_eq!(call(&mut org, Classic, "searchAndScreenPop", search(json!("internal"))).go, None);
    assert!(call(&mut org, Classic, "searchAndScreenPop", search(json!("inbound"))).go.is_some());
    assert!(call(&mut org, Classic, "searchAndScreenPop", search(Value::Null)).go.is_some());
}

#[test]
fn classic_gives_one_field_each_when_several_match() {
    let mut org = org();

    let outcome = call(&mut org, Classic, "searchAndGetScreenPopUrl", json!({"searchParams": "4155551212"}));
    let entry = &value(&outcome)["003Cb0000000005AAA"];
    assert_eq!(entry, &json!({"Name": "Ben Okafor", "object": "Contact", "displayName": "Contact"}));
    assert_eq!(value(&outcome)["screenPopUrl"], "/search?text=4155551212");
    assert_eq!(outcome.go, None);
}

#[test]
fn a_screen_pop_takes_records_by_id_and_by_url() {
    let mut org = org();

    let by_id = call(
        &mut org,
        Lightning,
        "screenPop",
        json!({"type": "sobject", "params": {"recordId": &ADA[..15]}}),
    );
    assert_eq!(by_id.go.as_deref(), Some(&ADA[..15]));
    let by_url = call(&mut org, Classic, "screenPop", json!({"url": format!("/{ADA}"), "force": "true"}));
    assert_eq!(by_url.go.as_deref(), Some(ADA));
    let nobody = json!({"type": "sobject", "params": {"recordId": "003Cb0000009999AAA"}});
    assert_eq!(error(call(&mut org, Lightning, "screenPop", nobody)).code, "SERVER_ERROR");
    assert!(org.pops().iter().all(|pop| pop.record_id.as_deref() == Some(ADA)));
}

#[test]
fn save_log_creates_a_task_and_updates_it_by_id() {
    let mut org = org();

    let log = json!({"entityApiName": "Task", "Subject": "Call", "WhoId": ADA});
    let created = call(&mut org, Lightning, "saveLog", log);
    let id = value(&created)["recordId"].as_str().unwrap().to_owned();
    call(&mut org, Lightning, "saveLog", json!({"Id": id, "Status": "Completed"}));

    assert_eq!(org.tasks().len(), 1);
    let task = &org.tasks()[0];
    assert_eq!(
        (task.text("Subject"), task.text("Status"), task.saves),
        ("Call".into(), "Completed".into(), 2)
    );
    let page = org.view(ADA, &BTreeMap::new());
    assert_eq!(page["tasks"][0]["subject"], "Call");
}

#[test]
fn save_log_replies_in_the_shape_that_is_asked_for() {
    let mut org = org();
    let log = json!({"entityApiName": "Task"});

    org.options.save_log_reply = SaveLogReply::Id;
    assert_eq!(value(&call(&mut org, Lightning, "saveLog", log)), &json!("00TCb0000000001AAA"));
    let classic = json!({"object": "Task", "saveParams": {"Subject": "A & B"}});
    assert_eq!(value(&call(&mut org, Classic, "saveLog", classic)), &json!("00TCb0000000002AAA"));
    assert_eq!(org.tasks()[1].text("Subject"), "A & B");
}

#[test]
fn save_log_refuses_what_it_cannot_write() {
    let mut org = org();

    assert_eq!(error(call(&mut org, Lightning, "saveLog", json!({"Subject": "x"}))).code, "INVALID_PARAM");
    let unknown = json!({"Id": "00TCb0000000099AAA"});
    assert_eq!(
        error(call(&mut org, Lightning, "saveLog", unknown)).description,
        "There is no record 00TCb0000000099AAA."
    );
}

#[test]
fn the_next_call_of_a_method_can_be_made_to_fail() {
    let mut org = org();
    org.options.fail_next.insert("saveLog".to_owned(), "no quota".to_owned());
    org.options.silent.push("getSoftphoneLayout".to_owned());
    let log = json!({"entityApiName": "Task"});

    assert_eq!(error(call(&mut org, Lightning, "saveLog", log.clone())).description, "no quota");
    assert!(matches!(call(&mut org, Lightning, "saveLog", log).reply, Reply::Value(_)));
    assert!(call(&mut org, Lightning, "getSoftphoneLayout", Value::Null).silent);
}

#[test]
fn settings_end_with_the_seat_s_address_and_can_be_overridden() {
    let mut org = org();

    assert_eq!(org.settings("192.168.1.103")["/ServerInfo/wsURIA"], "ws://127.0.0.1:1/as/192.168.1.103");
    org.options.settings.insert("/ServerInfo/wsURIA".to_owned(), None);
    assert!(org.settings("192.168.1.103").is_empty());
}

#[test]
fn the_page_is_told_in_each_interface_s_words() {
    let mut org = org();
    let at = json!({"path": ADA, "url": "http://crm/x"});

    let lightning = call(&mut org, Lightning, "getAppViewInfo", at.clone());
    let expected =
        json!({"url": "http://crm/x", "recordId": ADA, "recordName": "Ada Penrose", "objectType": "Contact"});
    assert_eq!(value(&lightning), &expected);
    let classic = call(&mut org, Classic, "getPageInfo", at);
    assert_eq!(value(&classic)["objectId"], ADA);
}

#[test]
fn only_one_apex_class_exists() {
    let mut org = org();
    let apex = |class: &str| json!({"apexClass": class, "methodName": "run", "methodParams": "a=1"});

    assert_eq!(value(&call(&mut org, Lightning, "runApex", apex("Echo"))), &json!({"runApex": "a=1"}));
    let refused = error(call(&mut org, Lightning, "runApex", apex("Other")));
    assert_eq!(refused.description, "Could not load Apex class: Other.");
}

#[test]
fn a_new_record_can_be_found_by_its_number() {
    let mut org = org();

    let values = BTreeMap::from([("Phone".to_owned(), "+1 555 000 0000".to_owned())]);
    let id = org.create(cordboard_simulator::Object::Contact, "New Caller", &values);
    assert_eq!(org.search("15550000000")[0].id, id);
    let form = org.view("new/Contact", &BTreeMap::from([("LastName".to_owned(), "X".to_owned())]));
    assert_eq!((&form["kind"], &form["name"]), (&json!("new"), &json!("X")));
}

#[test]
fn a_task_is_related_to_what_it_can_be_and_has_what_the_org_requires() {
    let mut org = org();
    for (field, id) in [("WhoId", "001Cb0000000001AAA"), ("WhatId", ADA), ("WhatId", "005Cb0000000001AAA")] {
        let log = json!({"entityApiName": "Task", field: id});
        assert_eq!(
            error(call(&mut org, Lightning, "saveLog", log)).code,
            "FIELD_INTEGRITY_EXCEPTION",
            "{id}"
        );
    }
    org.options.required_task_fields = vec!["Reason__c".to_owned()];
    let log = json!({"entityApiName": "Task", "Subject": "Call"});
    assert_eq!(error(call(&mut org, Lightning, "saveLog", log)).code, "REQUIRED_FIELD_MISSING");
    let log = json!({"entityApiName": "Task", "Reason__c": "Phone"});
    call(&mut org, Lightning, "saveLog", log);
    assert_eq!(org.tasks().len(), 1);
}
