//! What is measured: the peaks of a sliding second, sums by kind, and times as percentiles.

use std::collections::VecDeque;

use crate::server::Asked;

const SECOND: u64 = 1_000_000;

/// How often something happens.
#[derive(Debug, Default)]
pub(crate) struct Rate {
    window: VecDeque<u64>,
    /// The most in any one second.
    pub(crate) peak: usize,
    /// All of them.
    pub(crate) total: u64,
}

impl Rate {
    pub(crate) fn note(&mut self, at: u64) {
        self.window.push_back(at);
        while self.window.front().is_some_and(|first| first + SECOND <= at) {
            self.window.pop_front();
        }
        self.peak = self.peak.max(self.window.len());
        self.total += 1;
    }

    /// Measures anew; what happened in the last second still weighs in the next one.
    fn begin(&mut self) {
        self.peak = 0;
        self.total = 0;
    }
}

/// What a server is asked, by what it is for.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Kinds {
    /// Signs of life of the serving side (and the first request of a start order).
    pub(crate) heartbeat: u64,
    /// Signs of life of the side that does not serve.
    pub(crate) standby: u64,
    /// Snapshots and agents' states.
    pub(crate) reconciliation: u64,
    /// The rest of the start order.
    pub(crate) start: u64,
}

/// What a server has to do.
#[derive(Debug, Default)]
pub(crate) struct Load {
    pub(crate) connections: Rate,
    pub(crate) requests: Rate,
    pub(crate) kinds: Kinds,
}

impl Load {
    pub(crate) fn asked(&mut self, at: u64, asked: Asked<'_>) {
        self.requests.note(at);
        let kind = match asked.word {
            _ if asked.is_standby_probe() => &mut self.kinds.standby,
            "myextension" => &mut self.kinds.heartbeat,
            "queryagentstate" | "snapshot" => &mut self.kinds.reconciliation,
            _ => &mut self.kinds.start,
        };
        *kind += 1;
    }

    pub(crate) fn begin(&mut self) {
        self.connections.begin();
        self.requests.begin();
        self.kinds = Kinds::default();
    }
}

/// Times in microseconds.
#[derive(Debug, Default, Clone)]
pub(crate) struct Times(Vec<u64>);

impl Times {
    pub(crate) fn push(&mut self, time: u64) {
        self.0.push(time);
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn sort(&mut self) {
        self.0.sort_unstable();
    }

    /// This many in a hundred are not longer; sorted times only.
    pub(crate) fn percentile(&self, percent: usize) -> u64 {
        let rank = (self.0.len() * percent).div_ceil(100);
        self.0.get(rank.saturating_sub(1)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_peak_is_the_fullest_second_wherever_it_begins() {
        let mut rate = Rate::default();
        for at in [0, 900_000, 1_000_000, 1_100_000, 1_899_999, 1_900_000] {
            rate.note(at);
        }
        assert_eq!((rate.peak, rate.total), (4, 6));
    }

    #[test]
    fn percentiles_are_times_that_were_measured() {
        let mut times = Times::default();
        (1..=200).rev().for_each(|time| times.push(time));
        times.sort();
        assert_eq!((times.percentile(50), times.percentile(99), times.percentile(100)), (100, 198, 200));
        assert_eq!(Times::default().percentile(99), 0);
    }
}
