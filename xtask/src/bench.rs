//! The performance table: times of the whole panel in Chromium against the simulator.

use std::ffi::OsString;
use std::time::Duration;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::workspace::Workspace;
use crate::{npm, process, suites};

const LIMIT: Duration = Duration::from_mins(30);

/// Runs the measurements; they print the table and write bench.json into the target directory.
pub(crate) fn run(workspace: &Workspace, flags: &[OsString]) -> Result<()> {
    npm::ensure(workspace)?;
    let bench = cmd!(workspace.shell, "node tests/e2e/bench.mjs {flags...}")
        .env("CORDBOARD_BENCH", workspace.target.join("bench.json"));
    if !process::run(suites::with_panel(workspace, bench)?, LIMIT)?.success {
        bail!("the measurements failed, or are over budget");
    }
    Ok(())
}
