//! The npm packages that build and test: wasm-opt, esbuild, TypeScript, Playwright, axe.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::tools;
use crate::workspace::{Workspace, on_path};

const NODE: u32 = 20;

/// A program of the npm packages, which are installed when missing or not those of package-lock.json.
pub(crate) fn program(workspace: &Workspace, name: &str) -> Result<PathBuf> {
    ensure(workspace)?;
    let program = workspace.root.join("node_modules/.bin").join(name);
    program.exists().then_some(program).with_context(|| format!("the npm packages have no program {name}"))
}

/// Has the npm packages at hand.
pub(crate) fn ensure(workspace: &Workspace) -> Result<()> {
    if current(workspace) {
        return Ok(());
    }
    ensure_node(workspace)?;
    let _lock = tools::install_lock()?;
    if current(workspace) {
        return Ok(());
    }
    eprintln!("installing npm packages into node_modules: they make the release files and run the tests");
    cmd!(workspace.shell, "npm ci --loglevel=error")
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .quiet()
        .run()
        .context("`npm ci` failed: run it where the npm registry can be reached")
}

fn current(workspace: &Workspace) -> bool {
    let changed = |file: &str| workspace.root.join(file).metadata().and_then(|it| it.modified()).ok();
    let (locked, installed) = (changed("package-lock.json"), changed("node_modules/.package-lock.json"));
    locked.zip(installed).is_some_and(|(locked, installed)| locked <= installed)
}

fn ensure_node(workspace: &Workspace) -> Result<()> {
    const HOW: &str =
        "install Node.js 20 or later with npm (nodejs.org, or your system's packages nodejs and npm)";
    if on_path(&["npm"]).is_none() {
        bail!("there is no npm: {HOW}");
    }
    let version = cmd!(workspace.shell, "node --version").quiet().read().context(HOW)?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|it| it.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE) {
        bail!("Node.js is {version}: {HOW}");
    }
    Ok(())
}
