//! The proof that a CRM host is one place: a host of its own (`tests/new_host`), with three operations, is put into a copy of the
//! sources, which must compile on both sides and do what the host's proof wants. Says how many files that touched.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::workspace::{Workspace, files_below};

/// No more files than these may have to change.
const MOST: usize = 4;
/// What the copy needs of the repository.
const PARTS: [&str; 12] = [
    "Cargo.toml",
    "Cargo.lock",
    "src",
    "www",
    "definition",
    "fleet",
    "glue",
    "hosting",
    "replay",
    "simulator",
    "xtask",
    "README.md",
];
/// The host's own files.
const NEW: [(&str, &str); 2] = [
    ("tests/new_host/core.rs", "src/crm/acme.rs"),
    ("tests/new_host/page.rs", "src/browser/page/crm/acme.rs"),
];
/// Lines that name it: the file, before what, and the line.
const LINES: [(&str, &str, &str); 4] = [
    ("src/crm.rs", "pub mod browser;\n", "pub mod acme;\n"),
    ("src/crm.rs", "&OpenFrame, &Classic", "&acme::Acme, "),
    ("src/browser/page/crm.rs", "pub(super) mod host;\n", "mod acme;\n"),
    (
        "src/browser/page/crm.rs",
        "            crm::classic::KIND =>",
        "            crm::acme::KIND => &acme::Acme,\n",
    ),
];

/// The check that `cargo xtask ci` runs.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let copy = workspace.target.join("new-host");
    // What was compiled before stays: it is worth half a minute.
    for part in PARTS {
        drop(std::fs::remove_dir_all(copy.join(part)));
    }
    for part in PARTS {
        put(&workspace.root.join(part), &copy.join(part))?;
    }
    let mut touched: Vec<&str> = Vec::new();
    for (from, to) in NEW {
        put(&workspace.root.join(from), &copy.join(to))?;
        touched.push(to);
    }
    for (file, before, line) in LINES {
        let path = copy.join(file);
        let text = std::fs::read_to_string(&path)?;
        let at = text.find(before).with_context(|| format!("{file} has no line {before}"))?;
        std::fs::write(
            &path,
            [text.get(..at).unwrap_or_default(), line, text.get(at..).unwrap_or_default()].concat(),
        )?;
        if !touched.contains(&file) {
            touched.push(file);
        }
    }
    if touched.len() > MOST {
        bail!("a new CRM host touches {} files: {}", touched.len(), touched.join(", "));
    }
    put(&workspace.root.join("tests/new_host/proof.rs"), &copy.join("src/bin/proof.rs"))?;
    // INVARIANT: in a target directory of its own, since cargo can't tell the copy's packages from ours.
    let (shell, manifest) = (&workspace.shell, copy.join("Cargo.toml"));
    cmd!(shell, "cargo run --quiet --offline --manifest-path {manifest} -p cordboard --bin proof").run()?;
    cmd!(shell, "cargo check --quiet --offline --manifest-path {manifest} -p cordboard --lib --target wasm32-unknown-unknown")
        .run()?;
    println!("a new CRM host touches {} files: {}", touched.len(), touched.join(", "));
    Ok(())
}

/// Copies a file, or a folder with all that is in it.
fn put(from: &Path, to: &Path) -> Result<()> {
    let files = if from.is_dir() { files_below(from) } else { vec![from.to_owned()] };
    for file in files {
        let place = to.join(file.strip_prefix(from)?);
        let place = if file == from { to.to_owned() } else { place };
        std::fs::create_dir_all(place.parent().unwrap_or(to))?;
        std::fs::copy(&file, &place).with_context(|| file.display().to_string())?;
    }
    Ok(())
}
