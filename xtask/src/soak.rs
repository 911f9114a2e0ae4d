//! What takes longer than `cargo xtask test` may: a tab hidden for ten minutes, a whole shift of calls and page loads in the
//! browser, a million random cases.

use std::time::Duration;

use anyhow::Result;
use xshell::cmd;

use crate::counts::Counts;
use crate::report::Report;
use crate::workspace::Workspace;
use crate::{chaos, npm, suites};

const LIMIT: Duration = Duration::from_hours(2);
const HIDDEN_MINUTES: &str = "10";
const SHIFT_CALLS: &str = "400";
const SHIFT_LOADS: &str = "2000";
const CASES: &str = "1000000";

/// Runs all of it, the shortest first.
pub(crate) fn run(workspace: &Workspace, report: &mut Report) {
    report.suite("hidden", || end_to_end(workspace, "hidden", "hidden.spec"));
    report.suite("shift", || end_to_end(workspace, "own", "growth.spec"));
    report.check("chaos", || chaos::run(workspace, vec![CASES.into()]));
}

fn end_to_end(workspace: &Workspace, project: &str, spec: &str) -> Result<Counts> {
    let playwright = npm::program(workspace, "playwright")?;
    let tests = cmd!(
        workspace.shell,
        "{playwright} test -c tests/e2e/playwright.config.mjs --project={project} {spec}"
    )
    .env("CORDBOARD_HIDDEN_MINUTES", HIDDEN_MINUTES)
    .env("CORDBOARD_GROWTH_CALLS", SHIFT_CALLS)
    .env("CORDBOARD_GROWTH_LOADS", SHIFT_LOADS);
    suites::playwright(workspace, tests, LIMIT)
}
