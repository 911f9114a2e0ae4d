//! nginx, with which the sample for it is tested: found on this machine, or taken out of Debian's or Ubuntu's package. It is
//! unpacked into the tools directory and not installed: nothing is started with it, and no right of root is needed.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::tools;
use crate::workspace::on_path;

const HOW: &str = "install nginx (Debian: `apt-get install nginx-light`) or set NGINX to its path";

/// The web server that the tests start.
pub(crate) fn ensure(shell: &Shell) -> Result<PathBuf> {
    if let Some(program) = std::env::var_os("NGINX") {
        return Ok(program.into());
    }
    let unpacked = tools::directory()?.join("nginx");
    let program = unpacked.join("usr/sbin/nginx");
    let found = || {
        // Not on everybody's PATH.
        let installed = on_path(&["nginx"]).or_else(|| Some(PathBuf::from("/usr/sbin/nginx")));
        installed.filter(|it| it.is_file()).or_else(|| program.is_file().then(|| program.clone()))
    };
    if let Some(program) = found() {
        return Ok(program);
    }
    let _lock = tools::install_lock()?;
    if let Some(program) = found() {
        return Ok(program);
    }
    unpack(shell, &unpacked).context(HOW)?;
    let works = cmd!(shell, "{program} -v").quiet().ignore_stderr().ignore_status().output()?;
    if !works.status.success() {
        drop(std::fs::remove_dir_all(&unpacked));
        bail!("Debian's nginx does not run here: {HOW}");
    }
    Ok(program)
}

fn unpack(shell: &Shell, to: &Path) -> Result<()> {
    on_path(&["apt-get"]).context("no package manager that this command knows")?;
    eprintln!("unpacking Debian's nginx into {}: the sample for it is tested with it", to.display());
    let directory = to.with_extension("new");
    drop(std::fs::remove_dir_all(&directory));
    std::fs::create_dir_all(&directory)?;
    let _directory = shell.push_dir(&directory);
    let download = || cmd!(shell, "apt-get download -qq nginx").quiet().ignore_stderr().run();
    if download().is_err() {
        crate::browsers::apt(shell, &["update", "-qq"])?;
        download()?;
    }
    let package = shell.read_dir(&directory)?.into_iter().next().context("apt-get downloaded nothing")?;
    cmd!(shell, "dpkg-deb --extract {package} {directory}").quiet().run()?;
    std::fs::rename(&directory, to)?;
    Ok(())
}
