//! The part of the HTTP API that lets things go wrong: the two servers, single connections, lines, waiting faults.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use super::control::{OnBody, World, unreadable};
use super::world::Shared;
use crate::config::Side;
use crate::faults::{Ordered, Passive};
use crate::switchboard::{ClientId, Direction, Line};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/api/sides/{side}/{action}", post(side))
        .route("/api/sides/{side}/line", post(line))
        .route("/api/clients/{client}/{action}", post(client))
        .route("/api/split-brain", post(split_brain))
        .route("/api/one-client-per-address", post(one_client))
        .route("/api/passive-backup", post(passive_backup))
        .route("/api/seed", post(seed))
        .route("/api/faults", post(order_fault).delete(clear_faults))
        .route("/api/end-faults", post(end_faults))
}

async fn side(State(shared): World, Path((side, action)): Path<(Side, String)>) -> StatusCode {
    let known = shared.with(|world, _| {
        match action.as_str() {
            "stop" => world.board.stop_side(side),
            "start" => world.board.start_side(side),
            "mute" => world.board.mute_side(side, true),
            "unmute" => world.board.mute_side(side, false),
            "refuse" => world.board.refuse_side(side, true),
            "admit" => world.board.refuse_side(side, false),
            "half-open" => world.board.half_open_side(side, true),
            "revive" => world.board.half_open_side(side, false),
            "stall" => world.board.stall_side(side, true),
            "unstall" => world.board.stall_side(side, false),
            "cut" => world.board.cut(side),
            _ => return false,
        }
        true
    });
    if !known {
        return StatusCode::NOT_FOUND;
    }
    shared.settled().await;
    StatusCode::NO_CONTENT
}

/// Changes what the lines of a side do; what is not named stays.
async fn line(
    State(shared): World,
    Path(side): Path<Side>,
    Json(mut changes): Json<serde_json::Map<String, Value>>,
) -> Response {
    let directions = match changes.remove("direction") {
        None => vec![Direction::In, Direction::Out],
        Some(named) => match serde_json::from_value(named) {
            Ok(direction) => vec![direction],
            Err(error) => return unreadable(&error),
        },
    };
    shared.with(|world, _| {
        for direction in directions {
            let mut line = json!(world.board.line(side, direction));
            if let Some(fields) = line.as_object_mut() {
                fields.extend(changes.clone());
            }
            match serde_json::from_value::<Line>(line) {
                Ok(line) => world.board.set_line(side, direction, line),
                Err(error) => return unreadable(&error),
            }
        }
        StatusCode::NO_CONTENT.into_response()
    })
}

async fn client(State(shared): World, Path((client, action)): Path<(ClientId, String)>) -> StatusCode {
    shared.with(|world, _| {
        match action.as_str() {
            "half-open" => world.board.half_open_client(client),
            "cut" => world.board.cut_client(client),
            _ => return StatusCode::NOT_FOUND,
        }
        StatusCode::NO_CONTENT
    })
}

async fn split_brain(State(shared): World, Json(body): Json<OnBody>) -> StatusCode {
    shared.with(|world, _| world.board.split_brain(body.on));
    StatusCode::NO_CONTENT
}

async fn one_client(State(shared): World, Json(body): Json<OnBody>) -> StatusCode {
    shared.with(|world, _| world.board.one_client_per_address(body.on));
    StatusCode::NO_CONTENT
}

async fn passive_backup(State(shared): World, Json(passive): Json<Option<Passive>>) -> StatusCode {
    shared.with(|world, _| world.board.passive_backup(passive));
    shared.settled().await;
    StatusCode::NO_CONTENT
}

#[derive(Debug, Deserialize)]
struct SeedBody {
    seed: u64,
}

async fn seed(State(shared): World, Json(body): Json<SeedBody>) -> StatusCode {
    shared.with(|world, _| world.board.seed(body.seed));
    StatusCode::NO_CONTENT
}

async fn end_faults(State(shared): World) -> StatusCode {
    shared.with(|world, _| world.board.end_faults());
    shared.settled().await;
    StatusCode::NO_CONTENT
}

async fn order_fault(State(shared): World, Json(ordered): Json<Ordered>) -> StatusCode {
    shared.with(|world, _| world.board.fault_next(ordered.side, &ordered.request, ordered.fault));
    StatusCode::NO_CONTENT
}

async fn clear_faults(State(shared): World) -> StatusCode {
    shared.with(|world, _| world.board.clear_faults());
    StatusCode::NO_CONTENT
}
