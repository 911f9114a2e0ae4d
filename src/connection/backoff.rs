//! How long to wait when both sides failed: doubling steps up to half a minute, each with jitter, so that a room full
//! of softphones does not come back in one moment.

use serde::{Deserialize, Serialize};

/// The first step.
const FIRST_MS: u64 = 1_000;
/// The longest step.
const LONGEST_MS: u64 = 30_000;

/// Waits in a row, and the generator of their jitter.
#[derive(Debug, Serialize, Deserialize)]
pub struct Backoff {
    attempt: u32,
    seed: u32,
}

impl Backoff {
    /// No wait yet.
    pub fn new(seed: u32) -> Self {
        Self { attempt: 0, seed }
    }

    /// A side served: the next wait is a first one.
    pub fn reset(&mut self) {
        self.attempt = 0;
    }

    /// The number of the next wait, and how long it is: between half a step and a step.
    pub fn next_wait(&mut self) -> (u32, u64) {
        let step = FIRST_MS.saturating_mul(1 << self.attempt.min(10)).min(LONGEST_MS);
        self.attempt = self.attempt.saturating_add(1);
        (self.attempt, step / 2 + u64::from(self.random()) % (step / 2 + 1))
    }

    /// `SplitMix32`: a small generator without state beyond its seed, which a recording can tell as a number.
    fn random(&mut self) -> u32 {
        self.seed = self.seed.wrapping_add(0x9e37_79b9);
        let mut mixed = self.seed;
        mixed = (mixed ^ (mixed >> 16)).wrapping_mul(0x85eb_ca6b);
        mixed = (mixed ^ (mixed >> 13)).wrapping_mul(0xc2b2_ae35);
        mixed ^ (mixed >> 16)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_bounded() {
        let mut backoff = Backoff::new(7);
        let waits: Vec<u64> = (0..12).map(|_| backoff.next_wait().1).collect();
        assert!((500..=1_000).contains(&waits[0]));
        assert!(waits.iter().all(|wait| (500..=LONGEST_MS).contains(wait)));
        assert!(waits[8] >= LONGEST_MS / 2);
        backoff.reset();
        assert_eq!(backoff.next_wait().0, 1);
    }

    #[test]
    fn two_softphones_do_not_wait_alike() {
        let waits = |seed| {
            let mut backoff = Backoff::new(seed);
            [backoff.next_wait().1, backoff.next_wait().1, backoff.next_wait().1]
        };
        assert_ne!(waits(1), waits(2));
    }
}
