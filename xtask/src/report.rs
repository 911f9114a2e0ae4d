//! What was run and how it went: a line for each step, and the last line `N passed, N failed`.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::counts::Counts;

/// The steps so far.
#[derive(Default)]
pub(crate) struct Report {
    steps: Vec<Step>,
}

struct Step {
    name: &'static str,
    counts: Counts,
    problem: Option<String>,
    took: Duration,
}

impl Report {
    /// Runs a step that counts its tests. One that can't be run is one failure, and does not end the others.
    pub(crate) fn suite(&mut self, name: &'static str, run: impl FnOnce() -> Result<Counts>) -> Counts {
        println!("\n== {name}");
        let started = Instant::now();
        let (counts, problem) = match run() {
            Ok(counts) => (counts, None),
            Err(error) => (Counts { failed: 1, ..Counts::default() }, Some(format!("{error:#}"))),
        };
        let step = Step { name, counts, problem, took: started.elapsed() };
        if let Some(problem) = &step.problem {
            println!("{problem}");
        }
        println!("{}", step.line());
        self.steps.push(step);
        counts
    }

    /// Runs a step that is one check.
    pub(crate) fn check(&mut self, name: &'static str, run: impl FnOnce() -> Result<()>) {
        self.suite(name, || run().map(|()| Counts { passed: 1, ..Counts::default() }));
    }

    /// Prints every step and, as the last line, the sums.
    pub(crate) fn conclude(&self) -> ExitCode {
        println!("\n== summary");
        for step in &self.steps {
            println!("{}", step.line());
        }
        let passed: u64 = self.steps.iter().map(|step| step.counts.passed).sum();
        let failed: u64 = self.steps.iter().map(|step| step.counts.failed).sum();
        println!("{passed} passed, {failed} failed");
        if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

impl Step {
    fn line(&self) -> String {
        let Counts { passed, failed, skipped, flaky } = self.counts;
        let took = self.took.as_secs_f64();
        let skipped = if skipped > 0 { format!("  ({skipped} skipped)") } else { String::new() };
        let flaky = if flaky > 0 { format!("  ({flaky} only when tried again)") } else { String::new() };
        let problem = self.problem.as_deref().and_then(|problem| problem.lines().next());
        let problem = problem.map_or_else(String::new, |problem| format!("  {problem}"));
        format!(
            "{:<14} {passed:>5} passed {failed:>4} failed {took:>7.1} s{skipped}{flaky}{problem}",
            self.name
        )
    }
}
