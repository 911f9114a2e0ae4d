//! Programs from crates.io: wasm-bindgen's test runner, wasm-pack, geckodriver, cargo-deny. Each has a directory of its own
//! below the tools directory, named by its version, so that another version never gets in the way.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::workspace::{Workspace, on_path};

const CARGO_DENY: &str = "0.20.2";
const WASM_PACK: &str = "0.15.1";
const GECKODRIVER: &str = "0.37.1";

/// A package to install, and the programs of it that are used.
struct Tool {
    package: &'static str,
    version: String,
    programs: &'static [&'static str],
    flags: &'static [&'static str],
    purpose: &'static str,
}

/// What runs the module's tests in browsers. INVARIANT: its version is that of the library in Cargo.lock, they speak a private
/// format. Nothing that ships is made with it: its library, as Cargo.lock has it, makes the release (`glue/`).
pub(crate) fn wasm_bindgen(workspace: &Workspace) -> Result<PathBuf> {
    let tool = Tool {
        package: "wasm-bindgen-cli",
        version: workspace.locked_version("wasm-bindgen")?,
        // wasm-pack finds the test runner beside `wasm-bindgen`, and looks for that one's version.
        programs: &["wasm-bindgen-test-runner", "wasm-bindgen"],
        // Not --locked: a mirror may lack one of the versions it locks. It speaks to drivers on this machine only, so
        // it is built without TLS, which is the slowest part of it to compile.
        flags: &["--no-default-features"],
        purpose: "it runs the module's tests in browsers",
    };
    tool.ensure(&workspace.shell)
}

/// What integrators test with.
pub(crate) fn wasm_pack(workspace: &Workspace) -> Result<PathBuf> {
    let tool = Tool {
        package: "wasm-pack",
        version: WASM_PACK.to_owned(),
        programs: &["wasm-pack"],
        flags: &["--locked"],
        purpose: "it runs the tests in browsers",
    };
    tool.ensure(&workspace.shell)
}

/// What checks licences, sources and duplicates of crates (deny.toml).
pub(crate) fn cargo_deny(workspace: &Workspace) -> Result<PathBuf> {
    let tool = Tool {
        package: "cargo-deny",
        version: CARGO_DENY.to_owned(),
        programs: &["cargo-deny"],
        flags: &["--locked", "--no-default-features"],
        purpose: "it checks licences and sources of crates",
    };
    tool.ensure(&workspace.shell)
}

/// What drives Firefox.
pub(crate) fn geckodriver(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(program) = std::env::var_os("GECKODRIVER") {
        return Ok(program.into());
    }
    let tool = Tool {
        package: "geckodriver",
        version: GECKODRIVER.to_owned(),
        programs: &["geckodriver"],
        flags: &["--locked"],
        purpose: "it drives Firefox in tests",
    };
    tool.ensure(&workspace.shell)
}

/// The directory that keeps what was installed.
pub(crate) fn directory() -> Result<PathBuf> {
    if let Some(tools) = std::env::var_os("CORDBOARD_TOOLS") {
        return std::path::absolute(tools).context("CORDBOARD_TOOLS");
    }
    let home = std::env::home_dir().context("no home directory: set CORDBOARD_TOOLS")?;
    Ok(home.join(".cache/cordboard/tools"))
}

/// PATH with the directories of these programs in front.
pub(crate) fn path_with(programs: &[&Path]) -> Result<std::ffi::OsString> {
    let mut directories: Vec<PathBuf> =
        programs.iter().filter_map(|it| it.parent()).map(Path::to_owned).collect();
    directories.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    Ok(std::env::join_paths(directories)?)
}

/// Two runs at the same time must not install the same thing twice.
pub(crate) fn install_lock() -> Result<File> {
    let directory = directory()?;
    std::fs::create_dir_all(&directory).with_context(|| format!("can't create {}", directory.display()))?;
    let lock = File::create(directory.join("lock"))?;
    lock.lock()?;
    Ok(lock)
}

impl Tool {
    /// The first of the tool's programs, installed when neither the tools directory nor PATH has this version.
    fn ensure(&self, shell: &Shell) -> Result<PathBuf> {
        if let Some(program) = self.installed()? {
            return Ok(program);
        }
        if let Some(program) = self.on_path(shell) {
            return Ok(program);
        }
        let _lock = install_lock()?;
        if let Some(program) = self.installed()? {
            return Ok(program);
        }
        self.install(shell)?;
        self.installed()?.with_context(|| format!("{} was installed but isn't there", self.package))
    }

    fn root(&self) -> Result<PathBuf> {
        Ok(directory()?.join(format!("{}-{}", self.package, self.version)))
    }

    fn installed(&self) -> Result<Option<PathBuf>> {
        let bin = self.root()?.join("bin");
        let complete = self.programs.iter().all(|program| bin.join(program).is_file());
        Ok(self.programs.first().filter(|_| complete).map(|program| bin.join(program)))
    }

    fn on_path(&self, shell: &Shell) -> Option<PathBuf> {
        let right = |program: &&str| {
            let path = on_path(&[program])?;
            let version = cmd!(shell, "{path} --version").quiet().ignore_stderr().read().ok()?;
            version.split_whitespace().any(|word| word == self.version).then_some(path)
        };
        let programs: Option<Vec<PathBuf>> = self.programs.iter().map(right).collect();
        programs?.into_iter().next()
    }

    fn install(&self, shell: &Shell) -> Result<()> {
        let Self { package, version, purpose, .. } = self;
        let flags = self.flags;
        let root = self.root()?;
        let build = root.join("build");
        eprintln!(
            "installing {package} {version} into {}: {purpose} (once, a minute or two)",
            root.display()
        );
        let programs = self.programs.iter().flat_map(|program| ["--bin", program]);
        // Quick to compile rather than quick to run, and away from the settings and targets of this workspace. Only what
        // reads whole modules would be too slow as it is compiled quickest.
        let optimized = if package.starts_with("wasm-bindgen") { "1" } else { "0" };
        let _directory = shell.push_dir(directory()?);
        let installed =
            cmd!(shell, "cargo install --quiet {package} --version {version} {flags...} {programs...}")
                .args([Path::new("--root"), &root, Path::new("--target-dir"), &build])
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", optimized)
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
                .env("CARGO_PROFILE_RELEASE_STRIP", "symbols")
                .env_remove("CARGO_BUILD_TARGET")
                .env_remove("RUSTFLAGS")
                .quiet()
                .run();
        drop(std::fs::remove_dir_all(&build));
        let Err(error) = installed else { return Ok(()) };
        bail!(
            "{error}\ninstall {package} {version} yourself and have it on PATH: cargo install {package} --version {version}"
        )
    }
}
