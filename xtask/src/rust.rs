//! Parts of the Rust toolchain: the wasm32 target, rustfmt and clippy.

use std::path::Path;

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

use crate::workspace::on_path;

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Has the standard library for wasm32 at hand.
pub(crate) fn ensure_wasm_target(shell: &Shell) -> Result<()> {
    let library = cmd!(shell, "rustc --print target-libdir --target {WASM}").quiet().read()?;
    if Path::new(library.trim()).exists() {
        return Ok(());
    }
    if on_path(&["rustup"]).is_none() {
        bail!(
            "this Rust has no standard library for {WASM} and there is no rustup to add it: \
             install Rust with rustup (rustup.rs), then run `rustup target add {WASM}`"
        );
    }
    eprintln!("installing the Rust target {WASM}: the panel is compiled for it");
    cmd!(shell, "rustup target add {WASM}").quiet().run().with_context(|| {
        format!("`rustup target add {WASM}` failed: run it where the Rust toolchain can be downloaded")
    })
}

/// Has rustfmt and clippy at hand.
pub(crate) fn ensure_component(shell: &Shell, component: &str) -> Result<()> {
    let command = component.strip_prefix("rust").unwrap_or(component);
    let present =
        cmd!(shell, "cargo {command} --version").quiet().ignore_stderr().ignore_status().output()?;
    if present.status.success() {
        return Ok(());
    }
    eprintln!("installing {component}: the code is checked with it");
    cmd!(shell, "rustup component add {component}")
        .quiet()
        .run()
        .with_context(|| format!("install {component} with `rustup component add {component}`"))
}
