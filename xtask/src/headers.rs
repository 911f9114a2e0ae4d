//! The headers that a web server sends with the softphone's files, for a site's config.json.

use std::ffi::OsString;

use anyhow::{Context, Result, bail};
use cordboard_hosting::{Pins, Policy};

use crate::workspace::Workspace;

/// Prints them for the file that is named, or for the one in www; what `index.html` must allow besides, where that is so.
pub(crate) fn run(workspace: &Workspace, arguments: &[OsString]) -> Result<()> {
    let config = match arguments {
        [] => workspace.root.join("www/config.json"),
        [file] => file.into(),
        _ => bail!("one file: `cargo xtask headers config.json`"),
    };
    let read = |file: &std::path::Path| {
        std::fs::read_to_string(file).with_context(|| format!("can't read {}", file.display()))
    };
    let page = Policy::of_page(&read(&workspace.root.join("www/index.html"))?)
        .context("index.html carries no Content Security Policy")?;
    let pins =
        Pins::read(&read(&config)?).map_err(|problem| anyhow::anyhow!("{}: {problem}", config.display()))?;
    println!("Content-Security-Policy: {}", pins.policy(&page));
    let missing = pins.missing(&page);
    if !missing.is_empty() {
        println!(
            "\nThe policy in index.html itself allows less. Add to its script-src: {}",
            missing.join(" ")
        );
    }
    println!("\nThe other headers, and where each stands: hosting/servers (nginx, Apache, IIS).");
    Ok(())
}
