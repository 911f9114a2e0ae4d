//! Where things are: the repository's root, cargo's target directory, and the versions that Cargo.lock names.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

/// The repository, and a shell whose working directory is its root.
pub(crate) struct Workspace {
    pub(crate) shell: Shell,
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
}

impl Workspace {
    pub(crate) fn find() -> Result<Self> {
        let shell = Shell::new()?;
        let metadata = cmd!(shell, "cargo metadata --no-deps --format-version 1").quiet().read()?;
        let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
        let path = |key: &str| {
            let path = metadata.get(key).and_then(serde_json::Value::as_str);
            path.map(PathBuf::from).with_context(|| format!("cargo metadata names no {key}"))
        };
        let (root, target) = (path("workspace_root")?, path("target_directory")?);
        shell.change_dir(&root);
        Ok(Self { shell, root, target })
    }

    /// The version of a package in Cargo.lock.
    pub(crate) fn locked_version(&self, package: &str) -> Result<String> {
        let lock = self.shell.read_file("Cargo.lock")?;
        version_in(&lock, package).with_context(|| format!("Cargo.lock has no package {package}"))
    }

    /// The simulator's program, built.
    pub(crate) fn simulator(&self) -> Result<PathBuf> {
        self.program("cordboard-simulator")
    }

    /// The program that plays recordings, built.
    pub(crate) fn player(&self) -> Result<PathBuf> {
        self.program("cordboard-replay")
    }

    fn program(&self, package: &str) -> Result<PathBuf> {
        cmd!(self.shell, "cargo build --quiet --locked -p {package} --bins").quiet().run()?;
        let program = self.target.join("debug").join(package);
        program
            .exists()
            .then_some(program)
            .with_context(|| format!("the package {package} builds no program"))
    }
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

/// The first of these names that is a file in a directory of PATH.
pub(crate) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let directories: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let found = |name: &&str| directories.iter().map(|dir| dir.join(name)).find(|file| file.is_file());
    names.iter().find_map(found)
}

/// All files below a directory, sorted; what can't be read is left out.
pub(crate) fn files_below(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_lock_names_a_version_by_the_whole_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "wasm"), None);
    }
}
