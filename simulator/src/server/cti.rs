//! One side's WebSocket server. The path `/as/192.168.1.101` pretends the client's address, since all clients of the
//! simulator come from the same machine. A side that takes no connections has no listener at all, so that connecting fails as it
//! does with a dead server.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_tungstenite::accept_hdr_async;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};

use super::world::{Shared, Wire};
use crate::config::Side;

/// Serves a side, in turns with a listener and without one.
pub(super) async fn serve_side(shared: Arc<Shared>, side: Side, first: TcpListener) {
    let Ok(address) = first.local_addr() else { return };
    let mut listener = Some(first);
    let mut connections = JoinSet::new();
    loop {
        shared.until_wanted(side, true).await;
        let bound = match listener.take() {
            Some(listener) => Ok(listener),
            None => TcpListener::bind(address).await,
        };
        let Ok(bound) = bound else {
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        shared.note_listening(side, true);
        loop {
            tokio::select! {
                () = shared.until_wanted(side, false) => break,
                accepted = bound.accept() => {
                    if let Ok((stream, peer)) = accepted {
                        connections.spawn(talk(shared.clone(), side, stream, peer.ip().to_string()));
                    }
                }
                Some(_) = connections.join_next(), if !connections.is_empty() => {}
            }
        }
        drop(bound);
        shared.note_listening(side, false);
    }
}

async fn talk(shared: Arc<Shared>, side: Side, stream: TcpStream, peer: String) {
    while shared.with(|world, _| world.board.is_stalled(side)) {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let mut address = peer;
    // Small frames go out at once.
    let _ = stream.set_nodelay(true);
    #[expect(clippy::result_large_err, reason = "the library's own signature")]
    let read_path = |request: &Request, response: Response| -> Result<Response, ErrorResponse> {
        let pretended = request.uri().path().strip_prefix("/as/").map(|rest| rest.trim_end_matches('/'));
        if let Some(pretended) = pretended.filter(|pretended| !pretended.is_empty()) {
            pretended.clone_into(&mut address);
        }
        Ok(response)
    };
    let Ok(mut socket) = accept_hdr_async(stream, read_path).await else { return };
    let Ok((client, mut wire)) = shared.connect(side, &address) else { return };
    loop {
        tokio::select! {
            frame = socket.next() => match frame {
                Some(Ok(Message::Text(text))) => {
                    shared.with(|world, now_ms| world.board.receive(now_ms, client, &text));
                }
                Some(Ok(Message::Close(_)) | Err(_)) | None => break,
                Some(Ok(_)) => {}
            },
            out = wire.recv() => match out {
                Some(Wire::Text(text)) => {
                    if socket.send(Message::text(text)).await.is_err() {
                        break;
                    }
                }
                Some(Wire::Freeze) => {
                    // The machine below goes on confirming what arrives, until its buffers are full; nobody reads it.
                    while let Some(Wire::Text(_) | Wire::Freeze) = wire.recv().await {}
                    break;
                }
                // The connection is dropped without a closing handshake, as by a server that died.
                Some(Wire::Cut) | None => break,
            },
        }
    }
    shared.disconnect(client);
}
