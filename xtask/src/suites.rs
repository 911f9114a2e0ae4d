//! The test suites. Each counts what it ran; one that can't run, or runs nothing, is a failure, and the others go on.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::counts::{Counts, Playwright};
use crate::report::Report;
use crate::workspace::Workspace;
use crate::{access, arrows, browsers, new_host, nginx, npm, process, purity, release, rust, tools, words};

const NATIVE_LIMIT: Duration = Duration::from_mins(30);
const BROWSER_LIMIT: Duration = Duration::from_mins(15);
const E2E_LIMIT: Duration = Duration::from_mins(30);

/// A part of the tests that can be run alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Native,
    Browser,
    Types,
    E2e,
}

impl FromStr for Part {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "native" => Ok(Self::Native),
            "browser" => Ok(Self::Browser),
            "types" => Ok(Self::Types),
            "e2e" => Ok(Self::E2e),
            _ => bail!("no tests {name}: there are native, browser, types and e2e"),
        }
    }
}

/// Runs these parts, or all when none is named.
pub(crate) fn run(workspace: &Workspace, parts: &[Part], report: &mut Report) {
    let wanted = |part: Part| parts.is_empty() || parts.contains(&part);
    if wanted(Part::Native) {
        report.suite("native", || native(workspace));
        report.check("purity", || purity::check(workspace));
        report.check("arrows", || arrows::check(workspace));
        report.check("words", || words::check(workspace));
        report.check("access", || access::check(workspace));
    }
    if wanted(Part::Types) {
        report.check("types", || types(workspace));
    }
    if wanted(Part::Browser) {
        let chromium = report.suite("chromium", || in_chromium(workspace));
        report.check("new host", || new_host::check(workspace));
        report.suite("firefox", || {
            let firefox = in_firefox(workspace)?;
            if firefox.ran() == chromium.ran() {
                return Ok(firefox);
            }
            println!("Firefox ran {} tests, Chromium {}", firefox.ran(), chromium.ran());
            Ok(Counts { failed: firefox.failed + 1, ..firefox })
        });
    }
    if wanted(Part::E2e) {
        report.suite("e2e", || e2e(workspace));
    }
}

fn native(workspace: &Workspace) -> Result<Counts> {
    let tests = process::run(cmd!(workspace.shell, "cargo test --workspace --no-fail-fast"), NATIVE_LIMIT)?;
    Counts::of_libtest(&tests.lines).confirmed(tests.success)
}

fn in_chromium(workspace: &Workspace) -> Result<Counts> {
    browsers::chromium(&workspace.shell)?;
    let driver = browsers::chromedriver(&workspace.shell)?;
    wasm_pack_test(workspace, "chrome", &driver, "")
}

fn in_firefox(workspace: &Workspace) -> Result<Counts> {
    let firefox = browsers::firefox(&workspace.shell)?;
    let driver = tools::geckodriver(workspace)?;
    wasm_pack_test(workspace, "firefox", &driver, &format!("--binary={}", firefox.display()))
}

/// As integrators run it, but for the driver, which wasm-pack would download.
fn wasm_pack_test(workspace: &Workspace, browser: &str, driver: &Path, driver_flags: &str) -> Result<Counts> {
    let shell = &workspace.shell;
    rust::ensure_wasm_target(shell)?;
    let wasm_bindgen = tools::wasm_bindgen(workspace)?;
    let wasm_pack = tools::wasm_pack(workspace)?;
    let driver_name = if browser == "chrome" { "chromedriver" } else { "geckodriver" };
    let arguments = &[format!("--{browser}"), format!("--{driver_name}")];
    let path = tools::path_with(&[&wasm_bindgen, &wasm_pack, driver])?;
    let run = || {
        let tests = cmd!(shell, "{wasm_pack} test --headless --mode no-install {arguments...} {driver}")
            .env("PATH", &path)
            .env("GECKODRIVER_ARGS", driver_flags)
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        process::run(tests, BROWSER_LIMIT)
    };
    let mut tests = run()?;
    let mut counts = Counts::of_libtest(&tests.lines);
    if !tests.success && counts.ran() == 0 {
        // A browser that hangs before it has loaded the tests says nothing about them.
        println!("{browser} did not come to the first test: once more");
        tests = run()?;
        counts = Counts::of_libtest(&tests.lines);
    }
    counts.confirmed(tests.success)
}

/// Our JavaScript, and the declarations that are made from the module's types, used by a consumer in TypeScript.
fn types(workspace: &Workspace) -> Result<()> {
    release::build(workspace)?;
    let tsc = npm::program(workspace, "tsc")?;
    for (project, flaw) in [
        ("src/browser/start", "the scripts have type errors"),
        ("tests/types", "the declarations don't fit their consumer"),
    ] {
        let check = process::run(cmd!(workspace.shell, "{tsc} --noEmit -p {project}"), BROWSER_LIMIT)?;
        if !check.success {
            bail!("{flaw}");
        }
    }
    Ok(())
}

fn e2e(workspace: &Workspace) -> Result<Counts> {
    if !workspace.root.join("tests/e2e/playwright.config.mjs").is_file() {
        bail!("there is no tests/e2e/playwright.config.mjs");
    }
    let playwright = npm::program(workspace, "playwright")?;
    // A machine that stalls for seconds fails a test now and then; what passes only when tried again is named at the end.
    let tests = cmd!(workspace.shell, "{playwright} test -c tests/e2e/playwright.config.mjs --retries=2");
    self::playwright(workspace, tests, E2E_LIMIT)
}

/// Runs end-to-end tests with all that they need. What passes only when it is tried again is named.
pub(crate) fn playwright(workspace: &Workspace, tests: xshell::Cmd<'_>, limit: Duration) -> Result<Counts> {
    let json = workspace.target.join("e2e.json");
    drop(std::fs::remove_file(&json));
    let tests = tests
        .arg("--reporter=list,json")
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &json)
        .env("CORDBOARD_NGINX", nginx::ensure(&workspace.shell)?)
        .env("CORDBOARD_FIREFOX", browsers::firefox(&workspace.shell)?);
    let tests = process::run(with_panel(workspace, tests)?, limit)?;
    let json = std::fs::read_to_string(json).context("Playwright wrote no report")?;
    let report = Playwright::read(&json)?;
    for name in report.flaky() {
        println!("passed only when tried again: {name}");
    }
    report.counts().confirmed(tests.success)
}

/// The command with what it takes to run the whole panel: release files, simulator, player, browser.
pub(crate) fn with_panel<'a>(workspace: &'a Workspace, command: xshell::Cmd<'a>) -> Result<xshell::Cmd<'a>> {
    release::build(workspace)?;
    let simulator = workspace.simulator()?;
    let player = workspace.player()?;
    let chromium = browsers::chromium(&workspace.shell)?;
    Ok(command
        .env("CORDBOARD_CHROME", chromium)
        .env("CORDBOARD_SIMULATOR", simulator)
        .env("CORDBOARD_REPLAY", player))
}
