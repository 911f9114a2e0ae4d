//! What the cases came to: how many, what went wrong in them, how often each invariant was looked at, and how long the
//! phone was away when the side that served was lost.

use std::collections::BTreeMap;
use std::fmt;

/// Sums over cases.
#[derive(Debug, Default, Clone)]
pub(crate) struct Tally {
    pub(crate) cases: u64,
    pub(crate) inputs: u64,
    pub(crate) simulated_ms: u64,
    pub(crate) faults: BTreeMap<&'static str, u64>,
    pub(crate) checks: BTreeMap<&'static str, u64>,
    /// From the loss of the serving side to calls and agent shown from another socket, by what was lost how.
    pub(crate) switches: BTreeMap<String, Vec<u64>>,
}

impl Tally {
    pub(crate) fn fault(&mut self, name: &'static str) {
        *self.faults.entry(name).or_default() += 1;
    }

    pub(crate) fn check(&mut self, name: &'static str) {
        *self.checks.entry(name).or_default() += 1;
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.cases += other.cases;
        self.inputs += other.inputs;
        self.simulated_ms += other.simulated_ms;
        for (name, count) in other.faults {
            *self.faults.entry(name).or_default() += count;
        }
        for (name, count) in other.checks {
            *self.checks.entry(name).or_default() += count;
        }
        for (name, times) in other.switches {
            self.switches.entry(name).or_default().extend(times);
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hours = self.simulated_ms / 3_600_000;
        writeln!(f, "cases      {} ({} inputs, {hours} simulated hours)", self.cases, self.inputs)?;
        let table = |f: &mut fmt::Formatter<'_>, title: &str, rows: &BTreeMap<&'static str, u64>| {
            writeln!(f, "{title:<10} {}", rows.values().sum::<u64>())?;
            rows.iter().try_for_each(|(name, count)| writeln!(f, "  {name:<44} {count:>9}"))
        };
        table(f, "faults", &self.faults)?;
        table(f, "checks", &self.checks)?;
        writeln!(f, "{:<46} {:>7} {:>8} {:>8} {:>8}", "switch times", "count", "median", "p95", "max")?;
        for (name, times) in &self.switches {
            let mut times = times.clone();
            times.sort_unstable();
            let at = |percent: usize| times[(times.len() - 1) * percent / 100];
            let (median, p95, max) = (at(50), at(95), at(100));
            writeln!(f, "  {name:<44} {:>7} {median:>5} ms {p95:>5} ms {max:>5} ms", times.len())?;
        }
        Ok(())
    }
}
