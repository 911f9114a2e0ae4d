//! Time as the core knows it: a reading that comes with each input, and one table of named deadlines.

use serde::{Deserialize, Serialize};

use crate::table::Table;

/// A reading of both clocks, taken by the shell when an input arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Now {
    /// Milliseconds that never jump: `timeOrigin + performance.now()`. Deadlines use it.
    pub mono_ms: u64,
    /// Milliseconds since 1970 by the wall clock. What is saved or shown uses it.
    pub wall_ms: u64,
}

/// Deadlines by name; setting a name again moves it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Timers<K> {
    deadlines: Table<K, u64>,
}

impl<K> Default for Timers<K> {
    fn default() -> Self {
        Self { deadlines: Table::default() }
    }
}

impl<K: PartialEq + Copy> Timers<K> {
    /// Sets `name` to fall due `after_ms` milliseconds from now.
    pub fn set(&mut self, now: Now, name: K, after_ms: u64) {
        self.deadlines.insert(name, now.mono_ms.saturating_add(after_ms));
    }

    /// Takes `name` out of the table.
    pub fn clear(&mut self, name: K) {
        self.deadlines.remove(name);
    }

    /// Whether `name` is waiting.
    pub fn is_set(&self, name: K) -> bool {
        self.deadlines.get(name).is_some()
    }

    /// Takes out and returns the earliest name that is due.
    pub fn take_due(&mut self, now: Now) -> Option<K> {
        let due = self.deadlines.iter().filter(|(_, at)| **at <= now.mono_ms);
        let (name, _) = due.min_by_key(|(_, at)| **at)?;
        self.deadlines.remove(name);
        Some(name)
    }

    /// When the next name falls due, in monotonic milliseconds.
    pub fn next(&self) -> Option<u64> {
        self.deadlines.iter().map(|(_, at)| *at).min()
    }
}

/// The day of a wall time, `2026-11-21` (days to civil date, proleptic Gregorian).
pub fn day(wall_ms: u64, utc_offset_minutes: i32) -> String {
    let minutes = i64::try_from(wall_ms / 60_000).unwrap_or(0) + i64::from(utc_offset_minutes);
    let days = minutes.div_euclid(24 * 60) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Milliseconds since 1970 as ISO 8601, `2026-11-21T19:12:50Z`.
pub fn iso(wall_ms: u64) -> String {
    let seconds = wall_ms / 1_000;
    let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{}T{hour:02}:{minute:02}:{second:02}Z", day(wall_ms, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(mono_ms: u64) -> Now {
        Now { mono_ms, wall_ms: mono_ms }
    }

    #[test]
    fn deadlines_come_due_in_order_and_once() {
        let mut timers = Timers::default();
        timers.set(at(0), "late", 50);
        timers.set(at(0), "early", 20);
        assert_eq!(timers.next(), Some(20));
        assert_eq!(timers.take_due(at(10)), None);
        assert_eq!(timers.take_due(at(60)), Some("early"));
        assert_eq!(timers.take_due(at(60)), Some("late"));
        assert_eq!(timers.next(), None);
    }

    #[test]
    fn setting_again_moves_a_deadline() {
        let mut timers = Timers::default();
        timers.set(at(0), 1, 20);
        timers.set(at(10), 1, 20);
        assert_eq!(timers.next(), Some(30));
        timers.clear(1);
        assert!(!timers.is_set(1));
    }
}
