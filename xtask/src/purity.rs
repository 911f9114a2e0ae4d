//! Proves that the core stays pure: a copy of the sources passes `cargo check` for this machine, and fails once it names
//! the web crates, since these are dependencies of wasm32 only.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::workspace::{Workspace, files_below};

const WEB_CRATES: [&str; 4] = ["gloo_timers", "js_sys", "wasm_bindgen", "web_sys"];

/// One check; it needs no network and, after the first time, a second or two.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let place = workspace.target.join("purity");
    let copy = place.join("copy");
    copy_sources(workspace, &copy)?;

    let clean = cargo_check(workspace, &place)?;
    if !clean.status.success() {
        bail!("the unchanged copy fails `cargo check`:\n{}", String::from_utf8_lossy(&clean.stderr));
    }

    let library = copy.join("src/lib.rs");
    let imports = WEB_CRATES.map(|name| format!("use {name} as _;\n")).concat();
    let source = std::fs::read_to_string(&library)?;
    std::fs::write(&library, source + &imports)?;
    let soiled = cargo_check(workspace, &place)?;
    if soiled.status.success() {
        bail!("a core that names web crates passes `cargo check`");
    }
    let errors = String::from_utf8_lossy(&soiled.stderr);
    let unresolved = |name: &&str| errors.contains(&format!("unresolved import `{name}`"));
    if let Some(name) = WEB_CRATES.iter().find(|name| !unresolved(name)) {
        bail!("the core can name {name}: it must be a dependency of wasm32 only\n{errors}");
    }
    println!("src/ outside src/browser can't name {}", WEB_CRATES.join(", "));
    Ok(())
}

fn cargo_check(workspace: &Workspace, place: &Path) -> Result<std::process::Output> {
    let shell = &workspace.shell;
    let _copy = shell.push_dir(place.join("copy"));
    let target = place.join("target");
    let check = cmd!(shell, "cargo check --quiet --offline --lib -p cordboard --target-dir {target}");
    Ok(check.quiet().ignore_status().output()?)
}

/// The whole workspace: cargo wants all its members to exist.
fn copy_sources(workspace: &Workspace, copy: &Path) -> Result<()> {
    if copy.exists() {
        std::fs::remove_dir_all(copy)?;
    }
    let directories =
        ["src", "www", "definition", "fleet", "glue", "hosting", "replay", "simulator", "xtask"];
    let mut files = vec![workspace.root.join("Cargo.toml"), workspace.root.join("Cargo.lock")];
    files.extend(directories.iter().flat_map(|directory| files_below(&workspace.root.join(directory))));
    for file in files {
        let to = copy.join(file.strip_prefix(&workspace.root)?);
        std::fs::create_dir_all(to.parent().context("a file without a directory")?)?;
        std::fs::copy(&file, &to).with_context(|| format!("can't copy {}", file.display()))?;
    }
    Ok(())
}
