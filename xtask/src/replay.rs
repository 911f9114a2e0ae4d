//! Plays a recording with the core as it is now; the program that does it is the package cordboard-replay.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::workspace::Workspace;

/// Builds the player and gives it the arguments; what it says is its own, and so is its exit code.
pub(crate) fn run(workspace: &Workspace, arguments: &[OsString]) -> Result<ExitCode> {
    let program = workspace.player()?;
    // In the caller's directory: the file is named from there.
    let played = Command::new(program).args(arguments).status()?;
    Ok(if played.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
