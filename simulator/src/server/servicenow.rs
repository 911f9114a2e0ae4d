//! The ServiceNow instance on the CRM's origin: its TopFrame, the pages inside it, and a stand-in of the library that a
//! page in its frame loads.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::Value;

use super::crm::{SCRIPT, address};
use super::world::Shared;
use crate::org::Opened;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/servicenow/{seat}", get(async || Html(include_str!("../../pages/topframe.html"))))
        .route("/now/{seat}/{*page}", get(async || Html(include_str!("../../pages/now.html"))))
        .route("/pages/servicenow/{file}", get(page_file))
        .route("/scripts/openframe/{version}/openFrameAPI.min.js", get(library))
        .route("/instance/{seat}/record", get(record))
        .route("/instance/{seat}/page", get(page))
        .route("/instance/{seat}/opened", post(opened))
}

async fn page_file(Path(file): Path<String>) -> Response {
    let text = match file.as_str() {
        "topframe.js" => include_str!("../../pages/topframe.js"),
        "now.js" => include_str!("../../pages/now.js"),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    ([(header::CONTENT_TYPE, SCRIPT)], text).into_response()
}

async fn library(State(shared): State<Arc<Shared>>, Path(version): Path<String>) -> Response {
    let options = shared.with(|world, _| world.org.options.servicenow.clone());
    let version = if version == "latest" { options.version } else { version };
    let number = version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !options.library || !number {
        return StatusCode::NOT_FOUND.into_response();
    }
    let text = include_str!("../../pages/openframe_api.js").replace("__VERSION__", &version);
    ([(header::CONTENT_TYPE, SCRIPT)], text).into_response()
}

async fn record(
    State(shared): State<Arc<Shared>>,
    Path(seat): Path<String>,
    headers: HeaderMap,
) -> Json<Value> {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    shared.with(|world, _| Json(world.org.frame_record(&address(&seat), host)))
}

async fn page(
    State(shared): State<Arc<Shared>>,
    Path(_seat): Path<String>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Json<Value> {
    let url = query.get("url").map_or("", String::as_str);
    shared.with(|world, _| Json(world.org.servicenow_page(url)))
}

#[derive(Debug, Deserialize)]
struct Report {
    url: String,
    #[serde(default)]
    tab: String,
}

async fn opened(
    State(shared): State<Arc<Shared>>,
    Path(seat): Path<String>,
    Json(report): Json<Report>,
) -> StatusCode {
    shared.with(|world, at_ms| {
        world.org.opened(Opened { at_ms, seat, tab: report.tab, url: report.url });
    });
    StatusCode::NO_CONTENT
}
