//! Holds docs/accessibility.md to its word: each criterion of WCAG 2.2, levels A and AA, has its row, and each test that a row
//! names exists.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::workspace::{Workspace, files_below};

/// The criteria of WCAG 2.2 of levels A and AA; 4.1.1 is obsolete.
const CRITERIA: [&str; 55] = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5",
    "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.1.1", "2.1.2",
    "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7",
    "2.4.11", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.7", "2.5.8", "3.1.1", "3.1.2", "3.2.1", "3.2.2",
    "3.2.3", "3.2.4", "3.2.6", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.7", "3.3.8", "4.1.2", "4.1.3",
];
const STATES: [&str; 3] = ["Supports", "Partly", "Does not apply"];

/// The check that `cargo xtask ci` runs.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let report = workspace.root.join("docs/accessibility.md");
    let text = std::fs::read_to_string(&report).with_context(|| format!("reading {}", report.display()))?;
    let flaws = flaws(&text, &tests(&workspace.root.join("tests"))?);
    if !flaws.is_empty() {
        bail!("docs/accessibility.md:\n{}", flaws.join("\n"));
    }
    println!("{} criteria", CRITERIA.len());
    Ok(())
}

/// Every test file by its name. Two files of one name stand together.
fn tests(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::<String, String>::new();
    for path in files_below(folder) {
        if is_test(&path) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let text =
                std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            found.entry(name).or_default().push_str(&text);
        }
    }
    Ok(found)
}

fn is_test(path: &Path) -> bool {
    path.extension().is_some_and(|kind| kind == "rs" || kind == "mjs")
}

fn flaws(report: &str, tests: &BTreeMap<String, String>) -> Vec<String> {
    let rows: Vec<Vec<&str>> = report
        .lines()
        .filter(|line| line.starts_with("| ") && line.as_bytes().get(2).is_some_and(u8::is_ascii_digit))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let mut flaws = Vec::new();
    let numbers: Vec<&str> = rows.iter().filter_map(|row| row.first()?.split(' ').next()).collect();
    for criterion in CRITERIA {
        let count = numbers.iter().filter(|number| **number == criterion).count();
        if count != 1 {
            flaws.push(format!("{criterion} has {count} rows"));
        }
    }
    for row in &rows {
        let [criterion, state, how, shown_by] = row[..] else {
            flaws.push(format!("not four columns: {}", row.join(" | ")));
            continue;
        };
        if !STATES.contains(&state) {
            flaws.push(format!("{criterion}: {state:?} is none of {STATES:?}"));
        }
        if how.is_empty() || (shown_by.is_empty() && state != "Does not apply") {
            flaws.push(format!("{criterion} does not say how it is met, or what shows it"));
        }
        flaws.extend(missing(shown_by, tests).into_iter().map(|what| format!("{criterion} names {what}")));
    }
    flaws
}

/// What of the tests that a cell names is not there: files in backticks, each with the words of its tests in quotes.
fn missing(cell: &str, tests: &BTreeMap<String, String>) -> Vec<String> {
    let mut missing = Vec::new();
    let mut file = None;
    let mut rest = cell;
    while let Some(at) = rest.find(['`', '“']) {
        let is_file = rest[at..].starts_with('`');
        let (begin, end) = if is_file { ('`', '`') } else { ('“', '”') };
        let Some((words, after)) = rest[at + begin.len_utf8()..].split_once(end) else { break };
        rest = after;
        if is_file {
            file = tests.get(words);
            if is_test(Path::new(words)) && file.is_none() {
                missing.push(format!("{words}, which is not in tests/"));
            }
        } else if !file.is_some_and(|text| text.contains(words)) {
            missing.push(format!("“{words}”, which that file does not have"));
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_lacks_or_names_what_is_not_there_is_found() {
        let tests = BTreeMap::from([("looks.rs".to_owned(), "fn it_fits() {}".to_owned())]);
        let rows = CRITERIA
            .map(|number| format!("| {number} X (A) | Supports | So | `looks.rs` “it_fits” |"))
            .join("\n");
        assert_eq!(flaws(&rows, &tests), Vec::<String>::new());
        let without = rows.replace("| 2.4.11 X", "| 9.9.9 X");
        assert_eq!(flaws(&without, &tests), ["2.4.11 has 0 rows"]);
        let wrong = rows.replacen("it_fits", "it_sits", 1).replacen("Supports", "Perhaps", 1);
        let found = flaws(&wrong, &tests);
        assert!(
            found.len() == 2 && found[0].contains("Perhaps") && found[1].contains("it_sits"),
            "{found:?}"
        );
        let file = rows.replacen("looks.rs", "books.rs", 1);
        assert_eq!(flaws(&file, &tests).len(), 2, "the file, and so its test");
    }
}
