//! Faults that a test or a person at the control page orders: the next request of a kind is refused, not answered, or
//! answered late; a whole side says nothing.

use serde::{Deserialize, Serialize};

use crate::config::Side;

/// What is done with the next request of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fault {
    /// It is refused with this text, and nothing happens.
    Refuse(String),
    /// It is carried out, but never answered.
    Silence,
    /// It is lost: neither carried out nor answered.
    Lose,
    /// It is carried out, and answered this many milliseconds later.
    Delay(u64),
}

/// A fault that waits for its request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordered {
    /// The kind of request; `*` is any.
    pub request: String,
    /// The side; `None` is both.
    pub side: Option<Side>,
    /// What is done.
    pub fault: Fault,
}

/// How a backup server behaves that serves only when the production server is dead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Passive {
    /// What it refuses till then.
    pub how: PassiveHow,
    /// How long after the production server's death it begins to serve.
    #[serde(default)]
    pub after_ms: u64,
}

/// What a passive server refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PassiveHow {
    /// Connections.
    Connections,
    /// Every request, on connections that it takes.
    Requests,
}

/// The faults that wait, oldest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Faults {
    waiting: Vec<Ordered>,
}

impl Faults {
    pub(crate) fn order(&mut self, ordered: Ordered) {
        self.waiting.push(ordered);
    }

    pub(crate) fn waiting(&self) -> &[Ordered] {
        &self.waiting
    }

    pub(crate) fn clear(&mut self) {
        self.waiting.clear();
    }

    /// The fault for this request, used up by it.
    pub(crate) fn take(&mut self, side: Side, request: &str) -> Option<Fault> {
        let place = self.waiting.iter().position(|ordered| {
            (ordered.request == request || ordered.request == "*")
                && ordered.side.is_none_or(|wanted| wanted == side)
        })?;
        Some(self.waiting.remove(place).fault)
    }
}
