//! How many tests passed and failed, read from what the runners print.

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Tests of one suite.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
    /// Of those that passed: only when they were tried again.
    pub(crate) flaky: u64,
}

impl Counts {
    /// The sum of all lines `test result: ok. 5 passed; 0 failed; 1 ignored; ...` of libtest or wasm-bindgen-test.
    pub(crate) fn of_libtest(lines: &[String]) -> Self {
        let mut counts = Self::default();
        for line in lines {
            let Some(result) = line.trim_start().strip_prefix("test result:") else {
                continue;
            };
            for part in result.split([';', '.']) {
                match part.trim().split_once(' ') {
                    Some((count, "passed")) => counts.passed += count.parse().unwrap_or(0),
                    Some((count, "failed")) => counts.failed += count.parse().unwrap_or(0),
                    Some((count, "ignored")) => counts.skipped += count.parse().unwrap_or(0),
                    _ => {}
                }
            }
        }
        counts
    }

    pub(crate) fn ran(self) -> u64 {
        self.passed + self.failed
    }

    /// INVARIANT: a suite that ended badly, or ran nothing, never counts as passed.
    pub(crate) fn confirmed(self, success: bool) -> Result<Self> {
        if self.ran() == 0 {
            bail!(if success { "no tests were run" } else { "failed before any test was run" });
        }
        if self.failed == 0 && !success {
            println!("the tests passed, but their runner ended with a failure");
            return Ok(Self { failed: 1, ..self });
        }
        Ok(self)
    }
}

/// What Playwright's JSON report tells.
pub(crate) struct Playwright(Value);

impl Playwright {
    /// Reads the report's text.
    pub(crate) fn read(report: &str) -> Result<Self> {
        let report: Value = serde_json::from_str(report).context("Playwright's report")?;
        report.get("stats").context("Playwright's report has no stats")?;
        Ok(Self(report))
    }

    /// Its `stats`.
    pub(crate) fn counts(&self) -> Counts {
        let count =
            |name: &str| self.0.pointer(&format!("/stats/{name}")).and_then(Value::as_u64).unwrap_or(0);
        let flaky = count("flaky");
        Counts {
            passed: count("expected") + flaky,
            failed: count("unexpected"),
            skipped: count("skipped"),
            flaky,
        }
    }

    /// The tests that passed only when they were tried again, as `file: title (project)`.
    pub(crate) fn flaky(&self) -> Vec<String> {
        let mut names = Vec::new();
        for suite in children(&self.0, "suites") {
            collect_flaky(suite, &mut names);
        }
        names
    }
}

fn collect_flaky(suite: &Value, names: &mut Vec<String>) {
    for inner in children(suite, "suites") {
        collect_flaky(inner, names);
    }
    for spec in children(suite, "specs") {
        for test in children(spec, "tests").filter(|test| text(test, "status") == "flaky") {
            names.push(format!(
                "{}: {} ({})",
                text(spec, "file"),
                text(spec, "title"),
                text(test, "projectName")
            ));
        }
    }
}

fn children<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Counts, Playwright};

    #[test]
    fn the_results_of_all_harnesses_are_summed() {
        let lines = [
            "running 3 tests",
            "test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.51s",
            "no tests to run!",
            "    test result: FAILED. 4 passed; 3 failed; 0 ignored; 0 filtered out; finished in 0.02s",
        ];
        let lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
        assert_eq!(Counts::of_libtest(&lines), Counts { passed: 6, failed: 3, skipped: 1, flaky: 0 });
    }

    #[test]
    fn playwright_tells_its_stats() {
        let report = r#"{
            "suites": [{"suites": [{"specs": [
                {"file": "a.spec.mjs", "title": "rings", "tests": [{"status": "flaky", "projectName": "suite"}]},
                {"file": "a.spec.mjs", "title": "pops", "tests": [{"status": "expected", "projectName": "suite"}]}
            ]}]}],
            "stats": {"expected": 7, "unexpected": 1, "flaky": 1, "skipped": 2}
        }"#;
        let report = Playwright::read(report).unwrap();
        assert_eq!(report.counts(), Counts { passed: 8, failed: 1, skipped: 2, flaky: 1 });
        assert_eq!(report.flaky(), ["a.spec.mjs: rings (suite)"]);
        assert!(Playwright::read("{}").is_err());
    }

    #[test]
    fn a_suite_without_tests_or_with_a_bad_end_is_not_confirmed() {
        assert!(Counts::default().confirmed(true).is_err());
        let passed = Counts { passed: 3, ..Counts::default() };
        let failed = Counts { failed: 1, ..passed };
        assert_eq!(passed.confirmed(true).unwrap(), passed);
        assert_eq!(passed.confirmed(false).unwrap(), failed);
        assert_eq!(failed.confirmed(false).unwrap(), failed);
    }
}
