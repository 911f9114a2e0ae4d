//! What all servers share: the switchboard and the org behind one lock, the wires to connected clients, and the clock
//! that lets happen what is due.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::{Notify, mpsc, watch};

use super::Addresses;
use crate::config::{Config, Side};
use crate::org::Org;
use crate::switchboard::{ClientId, Output, Refused, Switchboard};

/// What goes to a connected client.
#[derive(Debug)]
pub(crate) enum Wire {
    Text(String),
    /// Nothing is read or written any more, and the connection stays open.
    Freeze,
    Cut,
}

#[derive(Debug)]
pub(crate) struct World {
    pub(crate) board: Switchboard,
    pub(crate) org: Org,
    wires: HashMap<ClientId, mpsc::UnboundedSender<Wire>>,
}

#[derive(Debug)]
pub(crate) struct Shared {
    world: Mutex<World>,
    wake: Notify,
    site: Config,
    settings: BTreeMap<String, String>,
    pub(crate) addresses: Addresses,
    /// Whether the sides should listen: A, B.
    wanted: watch::Sender<(bool, bool)>,
    /// Whether they do.
    listening: watch::Sender<(bool, bool)>,
}

impl Shared {
    pub(crate) fn new(site: Config, settings: BTreeMap<String, String>, addresses: Addresses) -> Self {
        let world = World {
            board: Switchboard::new(site.clone()),
            org: Org::new(settings.clone()),
            wires: HashMap::new(),
        };
        Self {
            world: Mutex::new(world),
            wake: Notify::new(),
            site,
            settings,
            addresses,
            wanted: watch::Sender::new((true, true)),
            listening: watch::Sender::new((true, true)),
        }
    }

    /// Does something with the world at this moment, and sends what came of it.
    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut World, u64) -> R) -> R {
        let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
        let now_ms = now_ms();
        world.board.tick(now_ms);
        let result = act(&mut world, now_ms);
        for output in world.board.take_outputs() {
            match output {
                Output::Text(client, text) => {
                    if let Some(wire) = world.wires.get(&client) {
                        // A client that is just leaving takes nothing any more.
                        let _ = wire.send(Wire::Text(text));
                    }
                }
                Output::Close(client) => {
                    if let Some(wire) = world.wires.remove(&client) {
                        let _ = wire.send(Wire::Cut);
                    }
                }
            }
        }
        for (client, wire) in &world.wires {
            if world.board.is_half_open(*client) {
                let _ = wire.send(Wire::Freeze);
            }
        }
        let wanted = (world.board.listens(Side::A), world.board.listens(Side::B));
        drop(world);
        self.wanted.send_if_modified(|known| std::mem::replace(known, wanted) != wanted);
        self.wake.notify_one();
        result
    }

    /// Everything back to the start; sockets are cut.
    pub(crate) fn reset(&self) {
        self.with(|world, _| {
            world.board.reset(self.site.clone());
            world.org = Org::new(self.settings.clone());
        });
    }

    /// A client connected; what is for it comes out of the receiver.
    pub(crate) fn connect(
        &self,
        side: Side,
        address: &str,
    ) -> Result<(ClientId, mpsc::UnboundedReceiver<Wire>), Refused> {
        self.with(|world, now_ms| {
            let client = world.board.connect(now_ms, side, address)?;
            let (sender, receiver) = mpsc::unbounded_channel();
            world.wires.insert(client, sender);
            Ok((client, receiver))
        })
    }

    pub(crate) fn disconnect(&self, client: ClientId) {
        self.with(|world, _| {
            world.wires.remove(&client);
            world.board.disconnect(client);
        });
    }

    /// Waits until the side should listen, or should not.
    pub(crate) async fn until_wanted(&self, side: Side, wanted: bool) {
        let mut known = self.wanted.subscribe();
        // The sender lives as long as `self`, so this does not fail.
        let _ = known.wait_for(|sides| of(side, *sides) == wanted).await;
    }

    pub(crate) fn note_listening(&self, side: Side, listens: bool) {
        self.listening.send_modify(|sides| match side {
            Side::A => sides.0 = listens,
            Side::B => sides.1 = listens,
        });
    }

    /// Waits until both sides listen as they should, so that the next connection meets the new state.
    pub(crate) async fn settled(&self) {
        let wanted = *self.wanted.borrow();
        let mut listening = self.listening.subscribe();
        let settled = listening.wait_for(|sides| *sides == wanted);
        let _ = tokio::time::timeout(Duration::from_secs(2), settled).await;
    }
}

/// Lets happen what is due, as long as the servers run.
pub(crate) async fn keep_time(shared: Arc<Shared>) {
    loop {
        let deadline = {
            let world = shared.world.lock().unwrap_or_else(PoisonError::into_inner);
            world.board.next_deadline()
        };
        let Some(deadline) = deadline else {
            shared.wake.notified().await;
            continue;
        };
        let left = Duration::from_millis(deadline.saturating_sub(now_ms()));
        tokio::select! {
            () = tokio::time::sleep(left) => shared.with(|world, now_ms| world.board.tick(now_ms)),
            () = shared.wake.notified() => {}
        }
    }
}

fn of(side: Side, sides: (bool, bool)) -> bool {
    match side {
        Side::A => sides.0,
        Side::B => sides.1,
    }
}

/// The wall clock.
pub(crate) fn now_ms() -> u64 {
    u64::try_from(since_epoch().as_millis()).unwrap_or_default()
}

/// The same with its fraction, as browsers have it too.
pub(crate) fn wall_ms() -> f64 {
    since_epoch().as_secs_f64() * 1_000.0
}

fn since_epoch() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}
