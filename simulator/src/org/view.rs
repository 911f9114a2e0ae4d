//! What a page of the CRM shows, as JSON for the pages' script: lists, a record with its tasks, search results, the page
//! for a new record.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::record::{Kind, Object, Record};
use super::{Org, Task, demo};

impl Org {
    /// The page at a path relative to the seat's part of the CRM, with its query.
    pub fn view(&self, path: &str, query: &BTreeMap<String, String>) -> Value {
        let mut parts = path.trim_matches('/').split('/');
        let first = parts.next().unwrap_or_default();
        let second = parts.next().unwrap_or_default();
        match first {
            "" | "home" => self.home(),
            "list" => self.list(second),
            "tasks" => self.task_list(),
            "search" => self.results(query.get("text").map_or("", String::as_str)),
            "new" => new_record(second, query),
            "unknown" => json!({"kind": "unknown", "title": "Page", "url": query.get("url")}),
            id => self.record_page(id),
        }
    }

    fn home(&self) -> Value {
        let lists: Vec<Value> = Object::LISTED
            .iter()
            .map(|object| json!({"object": object, "count": self.records(*object).count()}))
            .collect();
        let recent: Vec<Value> = self.records(Object::Contact).take(6).map(row).collect();
        json!({"kind": "home", "title": "Home", "lists": lists, "rows": recent})
    }

    fn list(&self, name: &str) -> Value {
        let Some(object) = Object::named(name) else {
            return json!({"kind": "unknown", "title": "Page", "url": format!("list/{name}")});
        };
        let rows: Vec<Value> = self.records(object).map(row).collect();
        json!({"kind": "list", "title": format!("{}s", object.name()), "object": object, "rows": rows})
    }

    fn results(&self, text: &str) -> Value {
        let rows: Vec<Value> = self.search(text).into_iter().map(row).collect();
        json!({"kind": "search", "title": "Search results", "text": text, "rows": rows})
    }

    fn task_list(&self) -> Value {
        let tasks: Vec<Value> = self.tasks.iter().rev().map(|task| self.task_row(task)).collect();
        json!({"kind": "tasks", "title": "Tasks", "tasks": tasks})
    }

    fn record_page(&self, id: &str) -> Value {
        if let Some(task) = self.tasks.iter().find(|task| id.len() >= 15 && task.id.starts_with(id)) {
            return json!({"kind": "task", "title": task.text("Subject"), "id": task.id, "fields": task.fields});
        }
        let Some(record) = self.record(id) else {
            return json!({"kind": "unknown", "title": "No such page", "url": id});
        };
        let fields: Vec<Value> = record
            .fields
            .iter()
            .map(|field| {
                let shown = match field.kind {
                    Kind::Reference => self.record(&field.value).map_or("", |record| record.name.as_str()),
                    _ => field.value.as_str(),
                };
                json!({"label": field.label, "value": field.value, "shown": shown, "kind": field.kind})
            })
            .collect();
        let tasks: Vec<Value> = self
            .tasks
            .iter()
            .rev()
            .filter(|task| task.is_about(&record.id))
            .map(|task| self.task_row(task))
            .collect();
        let related: Vec<Value> =
            self.records.iter().filter(|other| other.value("AccountId") == record.id).map(row).collect();
        json!({
            "kind": "record", "title": record.name, "id": record.id, "object": record.object, "name": record.name,
            "fields": fields, "related": related, "tasks": tasks,
        })
    }

    fn task_row(&self, task: &Task) -> Value {
        let about = [task.text("WhoId"), task.text("WhatId")];
        let about = about.iter().find_map(|id| self.record(id));
        json!({
            "id": task.id,
            "subject": task.text("Subject"),
            "status": task.text("Status"),
            "modifiedMs": task.modified_ms,
            "about": about.map(|record| json!({"id": record.id, "name": record.name})),
        })
    }
}

fn new_record(name: &str, query: &BTreeMap<String, String>) -> Value {
    let object = Object::named(name).unwrap_or(Object::Contact);
    let fields: Vec<Value> = demo::fields_of(object)
        .iter()
        .filter(|(_, _, kind)| *kind != Kind::Reference)
        .map(|(api, label, _)| json!({"name": api, "label": label, "value": query.get(*api).map_or("", String::as_str)}))
        .collect();
    let given = |name: &str| query.get(name).map_or("", String::as_str);
    let full_name = format!("{} {}", given("FirstName"), given("LastName"));
    let record_name = if given("Name").is_empty() { full_name.trim() } else { given("Name") };
    json!({
        "kind": "new", "title": format!("New {}", object.name().to_lowercase()),
        "object": object, "name": record_name, "fields": fields,
    })
}

fn row(record: &Record) -> Value {
    let phones: Vec<&str> = record.phones().collect();
    json!({"id": record.id, "name": record.name, "object": record.object, "phones": phones})
}
