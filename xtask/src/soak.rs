//! What takes longer than `cargo xtask test` may: a tab hidden for ten minutes, a day of 300 calls in one page, a whole shift of
//! calls and page loads in the browser, a million random cases.

use std::str::FromStr;
use std::time::Duration;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::counts::Counts;
use crate::report::Report;
use crate::workspace::Workspace;
use crate::{chaos, npm, suites};

const LIMIT: Duration = Duration::from_hours(2);
const HIDDEN_MINUTES: &str = "10";
const DAY_CALLS: &str = "300";
const SHIFT_CALLS: &str = "400";
const SHIFT_LOADS: &str = "2000";
const CASES: &str = "1000000";

/// What can be run by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Hidden,
    Day,
    Shift,
    Chaos,
}

impl FromStr for Part {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "hidden" => Ok(Self::Hidden),
            "day" => Ok(Self::Day),
            "shift" => Ok(Self::Shift),
            "chaos" => Ok(Self::Chaos),
            _ => bail!("there is no soak {name}: there are hidden, day, shift and chaos"),
        }
    }
}

/// Runs these parts, or all when none is named, the shortest first.
pub(crate) fn run(workspace: &Workspace, parts: &[Part], report: &mut Report) {
    let wanted = |part: Part| parts.is_empty() || parts.contains(&part);
    if wanted(Part::Hidden) {
        report.suite("hidden", || end_to_end(workspace, "hidden", "hidden.spec"));
    }
    if wanted(Part::Day) {
        report.suite("day", || end_to_end(workspace, "day", "/day.spec"));
    }
    if wanted(Part::Shift) {
        report.suite("shift", || end_to_end(workspace, "own", "growth.spec"));
    }
    if wanted(Part::Chaos) {
        report.check("chaos", || chaos::run(workspace, vec![CASES.into()]));
    }
}

fn end_to_end(workspace: &Workspace, project: &str, spec: &str) -> Result<Counts> {
    let playwright = npm::program(workspace, "playwright")?;
    let tests = cmd!(
        workspace.shell,
        "{playwright} test -c tests/e2e/playwright.config.mjs --project={project} {spec}"
    )
    .env("CORDBOARD_HIDDEN_MINUTES", HIDDEN_MINUTES)
    .env("CORDBOARD_DAY_CALLS", DAY_CALLS)
    .env("CORDBOARD_GROWTH_CALLS", SHIFT_CALLS)
    .env("CORDBOARD_GROWTH_LOADS", SHIFT_LOADS);
    suites::playwright(workspace, tests, LIMIT)
}
