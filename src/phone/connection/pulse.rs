//! Signs of life of an open socket: any frame is one, and after a while of silence a probe asks for one. A socket may
//! stay open for minutes after the server behind it died, so silence is all there is to go by.

use serde::{Deserialize, Serialize};

/// A probe has this long at least to be answered.
const ANSWER_MS: u64 = 2_000;
/// Silence of this long with a probe outstanding means that the side is down.
const SILENT_MS: u64 = 4_000;
/// A probe without an answer for this long is reason to ask the other side how it is.
const SUSPECT_MS: u64 = 1_000;
/// Silence of this long means that the socket is useless, whatever the other side says.
const HOPELESS_MS: u64 = 20_000;

/// The signs of life of one open socket, in monotonic milliseconds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Pulse {
    /// A probe goes out after this long without a frame.
    every: u64,
    /// When the last frame came, or the socket opened.
    pub(super) heard: u64,
    /// Since when a probe waits for a frame, any frame.
    pub(super) asked: Option<u64>,
    due: u64,
    /// The timer fired late once since the last frame: perhaps the answer is waiting to be read.
    excused: bool,
}

impl Pulse {
    /// A socket that has just opened; the first probe is due after `first`, the next ones after `every`.
    pub(super) fn new(now: u64, every: u64, first: u64) -> Self {
        Self { every, heard: now, asked: None, due: now + first, excused: false }
    }

    /// A frame came.
    pub(super) fn beat(&mut self, now: u64) {
        *self = Self::new(now, self.every, self.every);
    }

    /// Takes down that a probe goes out, if one is due.
    pub(super) fn probe(&mut self, now: u64) -> bool {
        if self.due > now {
            return false;
        }
        self.due = now + self.every;
        self.asked.get_or_insert(now);
        true
    }

    /// A probe is wanted in `after` at the latest.
    pub(super) fn probe_within(&mut self, now: u64, after: u64) {
        self.due = self.due.min(now + after);
    }

    /// The machine slept: the silence of that time says nothing.
    pub(super) fn forgive(&mut self, now: u64) {
        *self = Self::new(now.saturating_sub(ANSWER_MS), self.every, 0);
    }

    /// The timer fired late: once, an answer that may be waiting to be read gets a second more.
    pub(super) fn excuse(&mut self, now: u64) {
        if let Some(asked) = &mut self.asked
            && !std::mem::replace(&mut self.excused, true)
        {
            *asked = (*asked).max((now + SUSPECT_MS).saturating_sub(ANSWER_MS));
        }
    }

    /// When the probe's answer is overdue enough to ask the other side.
    pub(super) fn suspect_at(&self) -> Option<u64> {
        self.asked.map(|asked| asked + SUSPECT_MS)
    }

    /// When the side counts as down.
    pub(super) fn silent_at(&self) -> Option<u64> {
        self.asked.map(|asked| (asked + ANSWER_MS).max(self.heard + SILENT_MS))
    }

    /// When there is nothing left to hope for.
    pub(super) fn hopeless_at(&self) -> Option<u64> {
        self.asked.map(|_| self.heard + HOPELESS_MS)
    }

    /// All times at which something may be due.
    pub(super) fn deadlines(&self) -> [Option<u64>; 4] {
        [Some(self.due), self.suspect_at(), self.silent_at(), self.hopeless_at()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_counts_from_the_last_frame_and_only_with_a_probe_outstanding() {
        let mut pulse = Pulse::new(10_000, 2_000, 2_000);
        assert_eq!(pulse.silent_at(), None);
        assert!(!pulse.probe(11_999));
        assert!(pulse.probe(12_000));
        assert_eq!((pulse.suspect_at(), pulse.silent_at()), (Some(13_000), Some(14_000)));
        pulse.beat(13_500);
        assert_eq!(pulse.silent_at(), None);
    }

    #[test]
    fn a_rare_probe_has_its_time_to_be_answered() {
        let mut pulse = Pulse::new(0, 15_000, 15_000);
        assert!(pulse.probe(15_000));
        assert_eq!(pulse.silent_at(), Some(17_000));
    }

    #[test]
    fn probes_go_on_while_nothing_is_heard_and_the_first_one_counts() {
        let mut pulse = Pulse::new(0, 1_000, 1_000);
        assert!(pulse.probe(1_000) && pulse.probe(2_000) && pulse.probe(3_000));
        assert_eq!(pulse.silent_at(), Some(4_000));
    }

    #[test]
    fn a_late_clock_is_excused_once() {
        let mut pulse = Pulse::new(0, 2_000, 2_000);
        pulse.probe(2_000);
        pulse.excuse(60_000);
        assert_eq!(pulse.silent_at(), Some(61_000));
        pulse.excuse(90_000);
        assert_eq!(pulse.silent_at(), Some(61_000));
    }

    #[test]
    fn after_a_sleep_a_probe_is_due_at_once_and_two_seconds_decide() {
        let mut pulse = Pulse::new(0, 2_000, 2_000);
        pulse.probe(2_000);
        pulse.forgive(900_000);
        assert!(pulse.probe(900_000));
        assert_eq!(pulse.silent_at(), Some(902_000));
    }
}
