//! The performance tables: the whole panel in a browser against the simulator.

use std::ffi::OsString;
use std::time::Duration;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::workspace::Workspace;
use crate::{browsers, npm, process, suites, tools};

const LIMIT: Duration = Duration::from_mins(45);

/// Which table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bench {
    /// Ours beside a softphone in plain JavaScript (tests/bench); docs/performance.md is written by it.
    Yardstick,
    /// How long the agent is without a phone when a CTI server dies.
    Failover,
    /// Page loads in each carrier of the session.
    Tabs,
}

/// Runs the measurements; they print the table, and fail where a limit is missed.
pub(crate) fn run(workspace: &Workspace, bench: Bench, flags: &[OsString]) -> Result<()> {
    npm::ensure(workspace)?;
    let shell = &workspace.shell;
    let measure = match bench {
        Bench::Yardstick => cmd!(shell, "node tests/bench/main.mjs {flags...}"),
        Bench::Failover => cmd!(shell, "node tests/e2e/bench_failover.mjs {flags...}")
            .env("CORDBOARD_FIREFOX", browsers::firefox(shell)?)
            .env("CORDBOARD_GECKODRIVER", tools::geckodriver(workspace)?),
        Bench::Tabs => cmd!(shell, "node tests/e2e/bench_tabs.mjs {flags...}")
            .env("CORDBOARD_FIREFOX", browsers::firefox(shell)?),
    };
    let measure = measure.env("CORDBOARD_BENCH", workspace.target.join("bench.json"));
    if !process::run(suites::with_panel(workspace, measure)?, LIMIT)?.success {
        bail!("the measurements failed, or are over budget");
    }
    Ok(())
}
