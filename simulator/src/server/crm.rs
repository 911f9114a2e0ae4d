//! The CRM's origin: the pages of both interfaces, the stubs of the vendor's two libraries, and the JSON that the pages'
//! scripts ask for.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use tower_http::set_header::SetResponseHeaderLayer;

use super::world::Shared;
use crate::org::{Caller, Click, Object, Ui};

pub(super) fn router(shared: Arc<Shared>) -> Router {
    let no_store = axum::http::HeaderValue::from_static("no-store");
    Router::new()
        .route("/", get(async || Html(include_str!("../../pages/landing.html"))))
        .route("/classic/{*rest}", get(async || Html(include_str!("../../pages/classic.html"))))
        .route("/lightning/{*rest}", get(async || Html(include_str!("../../pages/lightning.html"))))
        .route("/pages/{file}", get(page_file))
        .route("/support/api/{version}/interaction.js", get(classic_library))
        .route("/support/api/{version}/lightning/opencti_min.js", get(lightning_library))
        .route("/support/api/{version}/lightning/opencti.js", get(lightning_library))
        .route("/crm/info", get(info))
        .route("/crm/{seat}/frame", get(frame))
        .route("/crm/{seat}/view", get(view))
        .route("/crm/{seat}/call", post(call))
        .route("/crm/{seat}/clicked", post(clicked))
        .route("/crm/{seat}/records", post(create))
        .merge(super::servicenow::routes())
        .layer(SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, no_store))
        .with_state(shared)
}

pub(super) const SCRIPT: &str = "text/javascript; charset=utf-8";
pub(super) const STYLE: &str = "text/css; charset=utf-8";

/// A seat is the last part of the client address it pretends: seat 101 sits at 192.168.1.101.
pub(super) fn address(seat: &str) -> String {
    format!("192.168.1.{seat}")
}

async fn page_file(Path(file): Path<String>) -> Response {
    let (kind, text) = match file.as_str() {
        "crm.css" => (STYLE, include_str!("../../pages/crm.css")),
        "records.js" => (SCRIPT, include_str!("../../pages/records.js")),
        "classic.js" => (SCRIPT, include_str!("../../pages/classic.js")),
        "lightning.js" => (SCRIPT, include_str!("../../pages/lightning.js")),
        "landing.js" => (SCRIPT, include_str!("../../pages/landing.js")),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}

async fn classic_library(Path(version): Path<String>) -> Response {
    library(include_str!("../../pages/interaction.js"), &version)
}

async fn lightning_library(Path(version): Path<String>) -> Response {
    library(include_str!("../../pages/opencti.js"), &version)
}

fn library(text: &str, version: &str) -> Response {
    let number: String = version.chars().take_while(char::is_ascii_digit).collect();
    if number.is_empty() {
        return StatusCode::NOT_FOUND.into_response();
    }
    ([(header::CONTENT_TYPE, SCRIPT)], text.replace("__API_VERSION__", &number)).into_response()
}

async fn info(State(shared): State<Arc<Shared>>) -> Json<Value> {
    Json(json!(shared.addresses))
}

/// What the page needs to frame the softphone.
async fn frame(State(shared): State<Arc<Shared>>, Path(seat): Path<String>) -> Json<Value> {
    shared.with(|world, _| {
        let settings = world.org.settings(&address(&seat));
        let of = |item: &str| settings.get(&format!("/reqGeneralInfo/{item}")).cloned().unwrap_or_default();
        Json(json!({
            "adapterUrl": of("reqAdapterUrl"),
            "height": of("reqSoftphoneHeight").parse().unwrap_or(500),
            "width": of("reqSoftphoneWidth").parse().unwrap_or(300),
            "label": of("reqDisplayName"),
            "startAutomatically": world.org.options.start_automatically,
        }))
    })
}

async fn view(
    State(shared): State<Arc<Shared>>,
    Path(_seat): Path<String>,
    Query(mut query): Query<BTreeMap<String, String>>,
) -> Json<Value> {
    let path = query.remove("path").unwrap_or_default();
    shared.with(|world, _| Json(world.org.view(&path, &query)))
}

#[derive(Debug, Deserialize)]
struct Call {
    ui: Ui,
    #[serde(default)]
    tab: String,
    method: String,
    #[serde(default)]
    args: Value,
}

async fn call(
    State(shared): State<Arc<Shared>>,
    Path(seat): Path<String>,
    Json(call): Json<Call>,
) -> Response {
    let outcome = shared.with(|world, now_ms| {
        let caller = Caller { seat: &seat, address: &address(&seat), tab: &call.tab, ui: call.ui };
        world.org.perform(now_ms, caller, &call.method, &call.args)
    });
    Json(outcome).into_response()
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Clicked {
    number: String,
    record_id: String,
    #[serde(default)]
    tab: String,
}

async fn clicked(
    State(shared): State<Arc<Shared>>,
    Path(seat): Path<String>,
    Json(clicked): Json<Clicked>,
) -> StatusCode {
    shared.with(|world, at_ms| {
        let Clicked { number, record_id, tab } = clicked;
        world.org.clicked(Click { at_ms, seat, tab, number, record_id });
    });
    StatusCode::NO_CONTENT
}

#[derive(Debug, Deserialize)]
struct NewRecord {
    object: String,
    name: String,
    #[serde(default)]
    values: BTreeMap<String, String>,
}

async fn create(
    State(shared): State<Arc<Shared>>,
    Path(_seat): Path<String>,
    Json(new): Json<NewRecord>,
) -> Response {
    let Some(object) = Object::named(&new.object) else { return StatusCode::BAD_REQUEST.into_response() };
    let id = shared.with(|world, _| world.org.create(object, &new.name, &new.values));
    Json(json!({"id": id})).into_response()
}
