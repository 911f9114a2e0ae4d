//! Chromium, its driver, and Firefox: found on this machine, or installed with Debian's or Ubuntu's package manager.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::tools;
use crate::workspace::on_path;

/// A program that isn't built by cargo or npm.
struct Browser {
    name: &'static str,
    /// Names its path where it isn't in a usual place.
    variable: &'static str,
    names: &'static [&'static str],
    places: &'static [&'static str],
    /// Debian's package.
    package: &'static str,
}

const CHROMIUM: Browser = Browser {
    name: "Chromium or Chrome",
    variable: "CHROME",
    names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    places: &[
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/snap/bin/chromium",
    ],
    package: "chromium",
};

const CHROMEDRIVER: Browser = Browser {
    name: "chromedriver (of the browser's version)",
    variable: "CHROMEDRIVER",
    names: &["chromedriver"],
    places: &["/usr/lib/chromium-browser/chromedriver", "/snap/bin/chromium.chromedriver"],
    package: "chromium-driver",
};

const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "FIREFOX",
    names: &["firefox", "firefox-esr"],
    places: &["/Applications/Firefox.app/Contents/MacOS/firefox"],
    package: "firefox-esr",
};

/// The browser that Playwright and chromedriver start.
pub(crate) fn chromium(shell: &Shell) -> Result<PathBuf> {
    CHROMIUM.ensure(shell)
}

pub(crate) fn chromedriver(shell: &Shell) -> Result<PathBuf> {
    CHROMEDRIVER.ensure(shell)
}

/// The browser that geckodriver starts.
pub(crate) fn firefox(shell: &Shell) -> Result<PathBuf> {
    FIREFOX.ensure(shell)
}

/// Runs the package manager with the rights it takes.
pub(crate) fn apt(shell: &Shell, arguments: &[&str]) -> Result<()> {
    let sudo: &[&str] = if nix::unistd::geteuid().is_root() { &[] } else { &["sudo", "-n"] };
    let mut words = sudo.iter().chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]).chain(arguments);
    let program = words.next().copied().unwrap_or_default();
    Ok(cmd!(shell, "{program} {words...}").quiet().run()?)
}

impl Browser {
    fn ensure(&self, shell: &Shell) -> Result<PathBuf> {
        if let Some(browser) = self.find() {
            return Ok(browser);
        }
        let _lock = tools::install_lock()?;
        if self.find().is_none() {
            self.install(shell).with_context(|| self.instructions())?;
        }
        self.find().with_context(|| self.instructions())
    }

    fn find(&self) -> Option<PathBuf> {
        if let Some(path) = std::env::var_os(self.variable) {
            return Some(path.into());
        }
        let places = || self.places.iter().map(Path::new).find(|place| place.is_file());
        on_path(self.names).or_else(|| places().map(Path::to_owned))
    }

    fn install(&self, shell: &Shell) -> Result<()> {
        on_path(&["apt-get"]).context("no package manager that this command knows")?;
        let package = self.package;
        eprintln!("installing {package} with apt-get: tests run in {}", self.name);
        apt(shell, &["update", "-qq"])?;
        apt(shell, &["install", "-y", "-qq", "--no-install-recommends", package])
    }

    fn instructions(&self) -> String {
        let Self { name, variable, package, .. } = self;
        format!(
            "there is no {name}: install it (Debian: `apt-get install {package}`) or set {variable} to its path"
        )
    }
}
