//! Chance, from a seed: so that a room full of softphones does not come back in one moment.

use serde::{Deserialize, Serialize};

/// A small generator of pseudo-random numbers; nothing secret depends on it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Jitter(u32);

impl Jitter {
    /// A generator; two seeds give two sequences.
    pub fn new(seed: u32) -> Self {
        Self(seed)
    }

    /// A number from 0 to `most`, each as likely as the others; `most` is a span of time, so far below 2^32.
    pub fn up_to(&mut self, most: u64) -> u64 {
        // Mulberry32: a counter, mixed.
        self.0 = self.0.wrapping_add(0x6d2b_79f5);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 15)).wrapping_mul(mixed | 1);
        mixed ^= mixed.wrapping_add((mixed ^ (mixed >> 7)).wrapping_mul(mixed | 0x3d));
        mixed ^= mixed >> 14;
        (u64::from(mixed) * (most + 1)) >> 32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_fill_their_span_and_stay_in_it() {
        let mut jitter = Jitter::new(7);
        let mut seen = [0_u32; 5];
        for _ in 0..5_000 {
            seen[usize::try_from(jitter.up_to(4)).unwrap()] += 1;
        }
        assert!(seen.iter().all(|times| (800..1_200).contains(times)), "{seen:?}");
        assert_eq!(jitter.up_to(0), 0);
    }

    #[test]
    fn two_softphones_do_not_wait_alike() {
        let waits = |seed| {
            let mut jitter = Jitter::new(seed);
            [jitter.up_to(5_000), jitter.up_to(5_000), jitter.up_to(5_000)]
        };
        assert_ne!(waits(1), waits(2));
    }
}
