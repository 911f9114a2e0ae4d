//! What failover asks of the servers: thousands of softphones against a pair of them, in simulated time.

use std::ffi::OsString;
use std::time::Duration;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::process;
use crate::workspace::Workspace;

const LIMIT: Duration = Duration::from_mins(30);

/// Runs the simulation, built for speed; it prints the table of docs/failover.md.
pub(crate) fn run(workspace: &Workspace, flags: &[OsString]) -> Result<()> {
    let fleet = cmd!(workspace.shell, "cargo run --quiet --profile fleet -p cordboard-fleet -- {flags...}");
    if !process::run(fleet, LIMIT)?.success {
        bail!("the simulation failed, or a limit is broken");
    }
    Ok(())
}
