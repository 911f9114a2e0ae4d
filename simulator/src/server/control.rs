//! The control page and its HTTP API, which tests use too; `simulator/README.md` documents each route.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use super::crm::{SCRIPT, STYLE};
use super::faults;
use super::world::{self, Shared};
use crate::config::{Profile, Side};
use crate::org::CrmOptions;
use crate::switch::{Refusal, Ring};
use crate::switchboard::ClientId;

pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/", get(async || Redirect::to("/control")))
        .route("/control", get(async || Html(include_str!("../../pages/control.html"))))
        .route("/control/control.js", get(async || file(SCRIPT, include_str!("../../pages/control.js"))))
        .route("/control/crm.css", get(async || file(STYLE, include_str!("../../pages/crm.css"))))
        .route("/api/info", get(info))
        .route("/api/state", get(state))
        .route("/api/frames", get(frames))
        .route("/api/reset", post(reset))
        .route("/api/ring", post(ring))
        .route("/api/calls", delete(drop_calls))
        .route("/api/calls/{callid}/answer", post(far_answer))
        .route("/api/calls/{callid}/hangup", post(far_hangup))
        .route("/api/phones/{extension}/{request}", post(press))
        .route("/api/agents/{extension}/log-out", post(log_out))
        .route("/api/profile", post(profile))
        .route("/api/events-first", post(events_first))
        .route("/api/raw", post(raw))
        .route("/api/addresses", post(map_address))
        .route("/api/crm-options", post(crm_options))
        .merge(faults::routes())
        .layer(middleware::from_fn(own_pages_only))
        .with_state(shared)
}

/// Programs, and the control page itself: a web page that the developer happens to visit drives no phone. Under a name that
/// is not this computer's it would be of the same origin (DNS rebinding), so Host counts too.
async fn own_pages_only(request: Request, next: Next) -> Response {
    match stranger(request.headers()) {
        Some(why) => (StatusCode::FORBIDDEN, Json(json!({"error": why}))).into_response(),
        None => next.run(request).await,
    }
}

/// Why a request is refused.
fn stranger(headers: &HeaderMap) -> Option<&'static str> {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let host = text(header::HOST).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if !matches!(name, "127.0.0.1" | "localhost") {
        return Some("the control API answers to 127.0.0.1 and localhost only");
    }
    let own = |origin: &str| origin.strip_prefix("http://") == Some(host);
    let foreign = text(header::ORIGIN).is_some_and(|origin| !own(origin));
    foreign.then_some("the control API answers to no page of another origin")
}

pub(super) type World = State<Arc<Shared>>;

fn file(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}

async fn info(State(shared): World) -> Json<Value> {
    Json(json!(shared.addresses))
}

async fn state(State(shared): World) -> Json<Value> {
    shared.with(|world, now_ms| {
        let mut state = world.board.state();
        if let Some(fields) = state.as_object_mut() {
            fields.insert("nowMs".to_owned(), json!(now_ms));
            fields.insert("crm".to_owned(), world.org.state());
        }
        Json(state)
    })
}

async fn frames(State(shared): World, Query(query): Query<BTreeMap<String, String>>) -> Json<Value> {
    let since: u64 = query.get("since").and_then(|since| since.parse().ok()).unwrap_or_default();
    shared.with(|world, _| {
        let frames: Vec<Value> = world
            .board
            .frames()
            .filter(|frame| frame.at_ms >= since)
            .map(|frame| json!(frame))
            .filter(|frame| {
                ["side", "direction"].iter().all(|name| match query.get(*name) {
                    Some(wanted) => frame.get(*name).and_then(Value::as_str) == Some(wanted),
                    None => true,
                })
            })
            .collect();
        Json(json!(frames))
    })
}

async fn reset(State(shared): World) -> StatusCode {
    shared.reset();
    shared.settled().await;
    StatusCode::NO_CONTENT
}

#[derive(Debug, Deserialize)]
struct RingBody {
    from: String,
    to: String,
    #[serde(default)]
    called: String,
    #[serde(default)]
    origcalling: String,
}

async fn ring(State(shared): World, Json(body): Json<RingBody>) -> Response {
    let ring =
        Ring { from: body.from, to_extension: body.to, called: body.called, origcalling: body.origcalling };
    let at_ms = world::wall_ms();
    match shared.with(|world, now_ms| world.board.ring(now_ms, &ring)) {
        Ok(callid) => Json(json!({"callid": callid, "atMs": at_ms})).into_response(),
        Err(refusal) => refused(&refusal),
    }
}

async fn drop_calls(State(shared): World) -> StatusCode {
    shared.with(|world, now_ms| world.board.drop_all_calls(now_ms));
    StatusCode::NO_CONTENT
}

async fn far_answer(State(shared): World, Path(callid): Path<u32>) -> Response {
    done(shared.with(|world, now_ms| world.board.far_answer(now_ms, callid)))
}

async fn far_hangup(State(shared): World, Path(callid): Path<u32>) -> Response {
    done(shared.with(|world, now_ms| world.board.far_hangup(now_ms, callid)))
}

async fn press(
    State(shared): World,
    Path((extension, request)): Path<(String, String)>,
    body: Option<Json<Value>>,
) -> Response {
    let fields = body.map(|Json(fields)| fields).unwrap_or_default();
    done(shared.with(|world, now_ms| world.board.press(now_ms, &extension, &request, &fields)))
}

async fn log_out(State(shared): World, Path(extension): Path<String>) -> Response {
    done(shared.with(|world, now_ms| world.board.force_log_out(now_ms, &extension)))
}

#[derive(Debug, Deserialize)]
struct ProfileBody {
    profile: Profile,
}

async fn profile(State(shared): World, Json(body): Json<ProfileBody>) -> StatusCode {
    shared.with(|world, _| world.board.set_profile(body.profile));
    StatusCode::NO_CONTENT
}

#[derive(Debug, Deserialize)]
pub(super) struct OnBody {
    pub(super) on: bool,
}

async fn events_first(State(shared): World, Json(body): Json<OnBody>) -> StatusCode {
    shared.with(|world, _| world.board.set_events_first(body.on));
    StatusCode::NO_CONTENT
}

#[derive(Debug, Deserialize)]
struct RawBody {
    side: Option<Side>,
    client: Option<ClientId>,
    #[serde(default)]
    text: String,
    /// Fills the text up to this many bytes.
    #[serde(default)]
    size: usize,
    /// What is sent after it, at once.
    #[serde(default)]
    more: Vec<String>,
}

/// The largest frame that `size` makes.
const LARGEST_FRAME: usize = 16 << 20;

async fn raw(State(shared): World, Json(body): Json<RawBody>) -> Json<Value> {
    let mut text = body.text;
    let missing = body.size.min(LARGEST_FRAME).saturating_sub(text.len());
    text.push_str(&"x".repeat(missing));
    let at_ms = world::wall_ms();
    shared.with(|world, now_ms| {
        let mut told = 0;
        for side in [Side::A, Side::B] {
            if body.side.is_some_and(|wanted| wanted != side) {
                continue;
            }
            for client in world.board.clients(side) {
                if body.client.is_none_or(|wanted| wanted == client) {
                    for text in std::iter::once(&text).chain(&body.more) {
                        world.board.send_raw(now_ms, client, text);
                    }
                    told += 1;
                }
            }
        }
        Json(json!({"clients": told, "atMs": at_ms}))
    })
}

#[derive(Debug, Deserialize)]
struct MapBody {
    address: String,
    extension: Option<String>,
}

async fn map_address(State(shared): World, Json(body): Json<MapBody>) -> StatusCode {
    shared.with(|world, _| world.board.map_address(&body.address, body.extension.as_deref()));
    StatusCode::NO_CONTENT
}

/// Changes the options that are named, and leaves the others.
async fn crm_options(State(shared): World, Json(changes): Json<BTreeMap<String, Value>>) -> Response {
    shared.with(|world, _| {
        let mut options = json!(world.org.options);
        if let Some(fields) = options.as_object_mut() {
            fields.extend(changes);
        }
        match serde_json::from_value::<CrmOptions>(options) {
            Ok(options) => {
                world.org.options = options;
                Json(json!(world.org.options)).into_response()
            }
            Err(error) => unreadable(&error),
        }
    })
}

fn done(result: Result<(), Refusal>) -> Response {
    match result {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refusal) => refused(&refusal),
    }
}

pub(super) fn unreadable(error: &serde_json::Error) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({"error": error.to_string()}))).into_response()
}

fn refused(refusal: &Refusal) -> Response {
    (StatusCode::CONFLICT, Json(json!({"error": refusal}))).into_response()
}
