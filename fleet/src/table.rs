//! The outcomes as a table, in Markdown, so that documents can show it as it is.

use std::fmt::Write as _;

use crate::figures::Times;
use crate::scenarios::{Outcome, Work};

/// The table, and the steady load below it.
pub fn table(outcomes: &[Outcome]) -> String {
    let mut text = String::from(
        "| scenario | server | connections/s | requests/s | back: p50 | p99 | max | with a call or available: p95 | monitored: p95 | max |\n\
         |---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for outcome in outcomes {
        let Outcome { name, primary, backup, all, pressing, monitored, .. } = outcome;
        let times = [(all, 50), (all, 99), (all, 100), (pressing, 95), (monitored, 95), (monitored, 100)]
            .map(|(times, percent)| time(times, percent))
            .join(" | ");
        row(&mut text, name, "primary", primary, &times);
        row(&mut text, "", "backup", backup, " | | | | | ");
    }
    text.push('\n');
    for outcome in outcomes.iter().filter(|outcome| !outcome.remark.is_empty()) {
        _ = writeln!(text, "- {}: {}.", outcome.name, outcome.remark);
    }
    for outcome in outcomes {
        steady(&mut text, outcome);
    }
    text
}

fn row(text: &mut String, name: &str, side: &str, work: &Work, times: &str) {
    let Work { connections, requests, .. } = work;
    _ = writeln!(
        text,
        "| {name} | {side} | {} | {} | {times} |",
        thousands(*connections),
        thousands(*requests)
    );
}

/// What each server is asked while nothing is wrong, by kind.
fn steady(text: &mut String, outcome: &Outcome) {
    let Some(seconds) = outcome.steady else { return };
    text.push_str(
        "\n| steady load, requests/s | heartbeat | standby probes | reconciliation | all, per 1,000 agents |\n\
         |---|--:|--:|--:|--:|\n",
    );
    for (side, work) in [("primary", &outcome.primary), ("backup", &outcome.backup)] {
        let kinds = &work.kinds;
        let all = kinds.heartbeat + kinds.standby + kinds.reconciliation + kinds.start;
        let [heartbeat, standby, reconciliation] =
            [kinds.heartbeat, kinds.standby, kinds.reconciliation].map(|count| rounded(count, seconds));
        let of_thousand = rounded(all * 1_000, seconds * outcome.size.max(1) as u64);
        _ = writeln!(text, "| {side} | {heartbeat} | {standby} | {reconciliation} | {of_thousand} |");
    }
}

fn rounded(count: u64, by: u64) -> String {
    thousands(usize::try_from((count + by / 2) / by).unwrap_or_default())
}

/// A percentile in seconds, or nothing where nobody was away.
fn time(times: &Times, percent: usize) -> String {
    if times.count() == 0 {
        return String::new();
    }
    let hundredths = times.percentile(percent).div_ceil(10_000);
    format!("{}.{:02} s", hundredths / 100, hundredths % 100)
}

fn thousands(number: usize) -> String {
    let (high, low) = (number / 1_000, number % 1_000);
    if high == 0 { low.to_string() } else { format!("{high},{low:03}") }
}
