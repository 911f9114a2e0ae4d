//! The weight of the agent's page: every file of www that index.html names, that such a file names, and so on.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;

/// What a first visit may load, brotli: what stands, and a little. Time is what is budgeted, bytes are only kept in sight: what grows
/// past this is looked at first (docs/performance.md says where they go).
const LIMIT: usize = 620_000;

/// What a page loads by itself. Other pages (`.html`) and declarations are opened by someone else.
const LOADED: [&str; 12] =
    ["css", "ico", "js", "json", "mjs", "mp3", "ogg", "png", "svg", "wasm", "webp", "woff2"];
const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW: u32 = 22;

struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table; fails over budget, or when the page lacks a part.
pub(crate) fn measure(workspace: &Workspace) -> Result<()> {
    let www = workspace.root.join("www");
    let page = www.join("index.html");
    if !page.is_file() {
        bail!("there is no www/index.html to weigh");
    }
    let files = reached(page);
    if !files.iter().any(|file| file.extension().is_some_and(|it| it == "wasm")) {
        bail!("the agent's page loads no wasm module: the table is incomplete");
    }
    let total = table(&www, &files)?;
    println!("{:<32} {:>9} {:>9} {LIMIT:>9}", "budget", "", "");
    if total.brotli > LIMIT {
        bail!("the page loads {} bytes more than its limit", total.brotli - LIMIT);
    }
    Ok(())
}

/// Prints the files, and gives their sum.
fn table(www: &Path, files: &BTreeSet<PathBuf>) -> Result<Weight> {
    let mut total = Weight { raw: 0, gzip: 0, brotli: 0 };
    println!("{:<35} {:>6} {:>9} {:>9}", "loaded by the page", "raw", "gzip", "brotli");
    for file in files {
        let weight = weigh(file)?;
        row(&file.strip_prefix(www).unwrap_or(file).display().to_string(), &weight);
        total.raw += weight.raw;
        total.gzip += weight.gzip;
        total.brotli += weight.brotli;
    }
    row("total", &total);
    Ok(total)
}

fn row(name: &str, weight: &Weight) {
    println!("{name:<32} {:>9} {:>9} {:>9}", weight.raw, weight.gzip, weight.brotli);
}

fn weigh(file: &Path) -> Result<Weight> {
    let bytes = std::fs::read(file).with_context(|| format!("can't read {}", file.display()))?;
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(&bytes)?;
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    brotli.write_all(&bytes)?;
    Ok(Weight { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.into_inner().len() })
}

/// This page and what it loads, and so on.
fn reached(page: PathBuf) -> BTreeSet<PathBuf> {
    let mut unread = vec![page.clone()];
    let mut found = BTreeSet::from([page]);
    while let Some(file) = unread.pop() {
        // What is no text (the module, a picture) names no files.
        let Ok(text) = std::fs::read_to_string(&file) else {
            continue;
        };
        let directory = file.parent().unwrap_or(Path::new(""));
        for name in quoted(&text).filter(|name| is_loaded(name)) {
            let named = normal(&directory.join(name));
            if named.is_file() && found.insert(named.clone()) {
                unread.push(named);
            }
        }
    }
    found
}

/// Everything between quotes or parentheses, without `?query` and `#fragment`. Better a file too many than one missed.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(['"', '\'', '`', '(', ')']);
    parts.map(|part| part.split(['?', '#']).next().unwrap_or_default()).filter(|name| !name.is_empty())
}

fn is_loaded(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(|it| it.to_str());
    !name.contains(char::is_whitespace) && extension.is_some_and(|it| LOADED.contains(&it))
}

/// The path without `.` and `..`, so that a file has one name.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{is_loaded, normal, quoted};

    #[test]
    fn files_are_found_in_markup_script_and_style() {
        let text = r#"<script type="module" src="./main.js?v=1"></script> <a href="admin.html">
            import init from './pkg/cordboard.js'; background: url(line.svg) const text = "not a file.js";"#;
        let files: Vec<&str> = quoted(text).filter(|name| is_loaded(name)).collect();
        assert_eq!(files, ["./main.js", "./pkg/cordboard.js", "line.svg"]);
    }

    #[test]
    fn a_file_has_one_name() {
        assert_eq!(normal(Path::new("/www/./pkg/../main.js")), Path::new("/www/main.js"));
    }
}
