//! What continuous integration runs: cheap checks first, and all of them even when one fails.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Result, bail};
use xshell::{Cmd, cmd};

use crate::report::Report;
use crate::rust::{self, WASM};
use crate::workspace::Workspace;
use crate::{process, release, size, suites, tools};

const LIMIT: Duration = Duration::from_mins(20);

/// Format, clippy, licences and sources of crates, every test suite, size.
pub(crate) fn run(workspace: &Workspace) -> ExitCode {
    let mut report = Report::default();
    let shell = &workspace.shell;
    report.check("format", || {
        rust::ensure_component(shell, "rustfmt")?;
        succeeds(cmd!(shell, "cargo fmt --all --check"))
    });
    report.check("clippy", || {
        rust::ensure_component(shell, "clippy")?;
        succeeds(cmd!(shell, "cargo clippy --workspace --all-targets -- -D warnings"))
    });
    report.check("clippy wasm32", || {
        rust::ensure_component(shell, "clippy")?;
        rust::ensure_wasm_target(shell)?;
        let tests: &[&str] =
            if workspace.root.join("tests/browser.rs").exists() { &["--test", "browser"] } else { &[] };
        succeeds(cmd!(shell, "cargo clippy -p cordboard --lib {tests...} --target {WASM} -- -D warnings"))
    });
    report.check("crates", || {
        let deny = tools::cargo_deny(workspace)?;
        // Also those of other systems, which nothing has fetched yet.
        succeeds(cmd!(shell, "cargo fetch --quiet --locked"))?;
        succeeds(cmd!(shell, "{deny} --offline --locked check licenses bans sources"))
    });
    suites::run(workspace, &[], &mut report);
    report.check("size", || {
        release::build(workspace)?;
        size::measure(workspace)
    });
    report.conclude()
}

fn succeeds(command: Cmd<'_>) -> Result<()> {
    if !process::run(command, LIMIT)?.success {
        bail!("has something to say");
    }
    Ok(())
}
