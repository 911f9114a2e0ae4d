//! The line between a side and its clients, with its faults: frames take their time, are lost, come twice, overtake each
//! other, or have garbage before them. What a line does by chance comes from the switchboard's seed.

use serde::{Deserialize, Serialize};

use super::{ClientId, Direction, Switchboard};
use crate::config::Side;

/// How much later a frame comes that others overtake.
const OVERTAKEN_MS: u64 = 300;

/// How often a fault hits a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Odds {
    /// It hits this many of the next frames, all of them in a row.
    pub next: u32,
    /// After them it hits this many frames of a thousand.
    pub per_mille: u16,
}

impl Odds {
    /// The next `count` frames.
    pub fn next(count: u32) -> Self {
        Self { next: count, per_mille: 0 }
    }

    /// This many frames of a thousand.
    pub fn per_mille(per_mille: u16) -> Self {
        Self { next: 0, per_mille }
    }
}

/// What a line does to the frames of one direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Line {
    /// How long each frame takes, in milliseconds; they keep their order.
    pub delay_ms: u64,
    /// Frames are lost.
    pub drop: Odds,
    /// Frames come twice.
    pub duplicate: Odds,
    /// Frames come after the ones behind them.
    pub reorder: Odds,
    /// A frame of garbage comes before the frame.
    pub garbage: Odds,
}

/// What a line does to one frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Passage {
    garbage: Option<String>,
    /// How often it arrives.
    copies: usize,
    overtaken: bool,
}

impl Line {
    fn passage(&mut self, chance: &mut Chance, text: &str) -> Passage {
        let garbage = chance.hits(&mut self.garbage).then(|| chance.garbage(text));
        let dropped = chance.hits(&mut self.drop);
        let doubled = chance.hits(&mut self.duplicate);
        let overtaken = chance.hits(&mut self.reorder);
        Passage { garbage, copies: if dropped { 0 } else { 1 + usize::from(doubled) }, overtaken }
    }
}

/// The dice of the lines.
#[derive(Clone, Debug)]
pub(super) struct Chance {
    seed: u64,
}

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self { seed }
    }

    fn hits(&mut self, odds: &mut Odds) -> bool {
        if odds.next > 0 {
            odds.next -= 1;
            return true;
        }
        odds.per_mille > 0 && self.below(1000) < u64::from(odds.per_mille)
    }

    /// Half a frame, or something that is no frame at all.
    fn garbage(&mut self, text: &str) -> String {
        const GARBAGE: [&str; 8] = [
            "",
            "{",
            "null",
            "[[[[[[[[",
            "\u{0}\u{1}\u{fffd}",
            "{\"id\":[],\"result\":{}}",
            "{\"eventtype\":42,\"calling\":null}",
            "HTTP/1.1 502 Bad Gateway",
        ];
        let length = text.chars().count() as u64;
        let choice = usize::try_from(self.below(GARBAGE.len() as u64 + 4)).unwrap_or_default();
        match GARBAGE.get(choice) {
            Some(garbage) => (*garbage).to_owned(),
            None => {
                text.chars().take(usize::try_from(self.below(length.max(1))).unwrap_or_default()).collect()
            }
        }
    }

    /// SplitMix64.
    fn below(&mut self, bound: u64) -> u64 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.seed;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }
}

/// A frame on its way.
#[derive(Clone, Debug)]
pub(super) struct Moving {
    pub(super) due: u64,
    pub(super) client: ClientId,
    pub(super) side: Side,
    pub(super) address: String,
    pub(super) direction: Direction,
    pub(super) text: String,
}

/// The frames on their way.
#[derive(Debug, Default)]
pub(super) struct Transit {
    moving: Vec<Moving>,
}

impl Transit {
    pub(super) fn push(&mut self, moving: Moving) {
        self.moving.push(moving);
    }

    /// The frame that arrives next, if it has arrived by now.
    pub(super) fn take_due(&mut self, now_ms: u64) -> Option<Moving> {
        let (place, _) = self.moving.iter().enumerate().min_by_key(|(_, moving)| moving.due)?;
        (self.moving.get(place)?.due <= now_ms).then(|| self.moving.remove(place))
    }

    pub(super) fn next_due(&self) -> Option<u64> {
        self.moving.iter().map(|moving| moving.due).min()
    }

    /// What is on its way arrives now, in the order in which it would have.
    pub(super) fn hurry(&mut self, now_ms: u64) {
        self.moving.sort_by_key(|moving| moving.due);
        self.moving.iter_mut().for_each(|moving| moving.due = now_ms);
    }

    /// Nothing goes to this client any more; what it has sent still arrives.
    pub(super) fn left(&mut self, client: ClientId) {
        self.moving.retain(|moving| moving.client != client || moving.direction == Direction::In);
    }

    /// Nothing goes either way any more.
    pub(super) fn broken(&mut self, client: ClientId) {
        self.moving.retain(|moving| moving.client != client);
    }

    /// The server is gone, with what it was sent.
    pub(super) fn side_died(&mut self, side: Side) {
        self.moving.retain(|moving| moving.side != side);
    }
}

impl Switchboard {
    /// A frame goes onto the line between a side and its client, and arrives by [`Switchboard::tick`].
    pub(super) fn put_on_line(
        &mut self,
        now_ms: u64,
        id: ClientId,
        direction: Direction,
        text: &str,
        extra_ms: u64,
    ) {
        let Some(client) = self.clients.get_mut(&id).filter(|client| !client.half_open) else { return };
        let Some(state) = self.sides.get_mut(&client.side) else { return };
        let line = state.lines.entry(direction).or_default();
        let passage = line.passage(&mut self.chance, text);
        let behind = client.behind.entry(direction).or_default();
        let copies = std::iter::repeat_n(text, passage.copies);
        for text in passage.garbage.as_deref().into_iter().chain(copies) {
            self.transit.push(Moving {
                due: arrival(now_ms, line, extra_ms, passage.overtaken, behind),
                client: id,
                side: client.side,
                address: client.address.clone(),
                direction,
                text: text.to_owned(),
            });
        }
    }
}

/// When a frame arrives that goes onto the line now; `behind` is when the one before it does.
fn arrival(now_ms: u64, line: &Line, extra_ms: u64, overtaken: bool, behind: &mut u64) -> u64 {
    let due = now_ms + line.delay_ms + extra_ms;
    if overtaken {
        return due + OVERTAKEN_MS;
    }
    if extra_ms > 0 {
        return due;
    }
    *behind = due.max(*behind);
    *behind
}
