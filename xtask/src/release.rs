//! The release files in www/pkg: the module, compiled, stripped and shrunk, and one script with its glue.

use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::rust::{self, WASM};
use crate::workspace::Workspace;
use crate::{names, npm, tools};

/// What rustc uses for wasm32 by default, and no more: every browser of the last years has it.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Makes www/pkg anew when the compiled module is newer.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    let shell = &workspace.shell;
    rust::ensure_wasm_target(shell)?;
    let module = compile(workspace)?;
    let package = workspace.root.join("www/pkg");
    if is_current(workspace, &package, &module) {
        return Ok(());
    }
    let wasm_bindgen = tools::wasm_bindgen(workspace)?;
    let wasm_opt = npm::program(workspace, "wasm-opt")?;
    let esbuild = npm::program(workspace, "esbuild")?;
    let terser = npm::program(workspace, "terser")?;

    let fresh = workspace.target.join("pkg");
    if fresh.exists() {
        std::fs::remove_dir_all(&fresh)?;
    }
    cmd!(shell, "{wasm_bindgen} {module} --target web --out-dir {fresh} --out-name cordboard")
        .args(["--no-typescript", "--remove-name-section", "--remove-producers-section"])
        .quiet()
        .run()?;
    let wasm = fresh.join("cordboard_bg.wasm");
    cmd!(
        shell,
        "{wasm_opt} {wasm} -o {wasm} -Oz --converge --strip-debug --strip-producers {WASM_FEATURES...}"
    )
    .args(COMPRESSES_BETTER)
    .quiet()
    .run()?;
    let glue = fresh.join("cordboard.js");
    let (module, text) = names::shorten(&std::fs::read(&wasm)?, &std::fs::read_to_string(&glue)?)?;
    std::fs::write(&wasm, module)?;
    std::fs::write(&glue, text + PARTS_OF_GLUE)?;
    let bundle = fresh.join("softphone.js");
    let version = version(workspace, &wasm, &glue)?;
    let (version, glue_alias) =
        (format!("--define:VERSION=\"{version}\""), format!("--alias:cordboard-glue={}", glue.display()));
    let source = workspace.root.join(SURFACE);
    cmd!(
        shell,
        "{esbuild} {source} --outfile={bundle} --bundle --minify --format=esm --log-level=warning {version} {glue_alias}"
    )
    .args(ON_DEMAND)
    .quiet()
    .run()?;
    cmd!(shell, "{terser} {bundle} --output {bundle} --module --ecma 2022 --mangle --compress")
        .arg("passes=3,unsafe_arrows")
        .quiet()
        .run()?;
    std::fs::remove_file(glue)?;
    let bundled = fresh.join("snippets");
    if bundled.exists() {
        std::fs::remove_dir_all(bundled)?;
    }
    names_no_path_of_this_machine(&wasm)?;

    replace(&fresh, &package)?;
    println!("www/pkg is new: copy www to the web server");
    Ok(())
}

/// What pages and workers load is one file, made of this one and what it imports: apart they compress worse.
const SURFACE: &str = "src/browser/softphone.js";

/// Files that stay apart, since few ask for them.
const ON_DEMAND: [&str; 2] = ["--external:../diagnostics.js", "--external:../recording.js"];

/// What is taken of the glue beside its functions. Its own way to load the module is longer than what we need.
const PARTS_OF_GLUE: &str = "export { __wbg_get_imports as imports, __wbg_finalize_init as finish };\n";

/// What pages and hosts know each other's files by: it differs when any of them does.
fn version(workspace: &Workspace, wasm: &Path, glue: &Path) -> Result<String> {
    let mut hasher = std::hash::DefaultHasher::new();
    for file in [wasm.to_owned(), glue.to_owned()].into_iter().chain(scripts(workspace)) {
        std::fs::read(&file)?.hash(&mut hasher);
    }
    Ok(format!("{:x}", hasher.finish()))
}

/// The sources of the bundle, in an order of their own.
fn scripts(workspace: &Workspace) -> Vec<PathBuf> {
    let mut scripts = crate::workspace::files_below(&workspace.root.join("src/browser"));
    scripts.retain(|file| file.extension().is_some_and(|it| it == "js"));
    scripts.sort();
    scripts
}

/// What -Oz does to save bytes, or leaves undone, is not always what brotli likes. Each was measured.
const COMPRESSES_BETTER: [&str; 5] = [
    // Larger functions are not inlined even at their only call.
    "--one-caller-inline-max-function-size=20",
    // The same text twice costs less than a local variable for it; the same for a cut in the data.
    "--skip-pass=local-cse",
    "--skip-pass=memory-packing",
    // The first KB of memory is the far end of the stack: nothing is ever read there.
    "--low-memory-unused",
    "--strip-target-features",
];

/// The module as rustc makes it. Paths of this machine (in panic messages) are replaced: they tell where it was built
/// and would make it differ from machine to machine.
fn compile(workspace: &Workspace) -> Result<PathBuf> {
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home =
        cargo_home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).context("no home directory")?;
    let sysroot = cmd!(workspace.shell, "rustc --print sysroot").quiet().read()?;
    let library = Path::new(&sysroot).join("lib/rustlib/src/rust");
    let mut places = vec![(cargo_home.clone(), "cargo"), (library, "rust"), (workspace.root.clone(), ".")];
    // A directory for each registry, named by its host; rustc takes the last place that fits.
    let registries = std::fs::read_dir(cargo_home.join("registry/src")).into_iter().flatten().flatten();
    places.extend(registries.map(|registry| (registry.path(), "crates")));
    let remap = |(path, name): &(PathBuf, &str)| format!("--remap-path-prefix={}={name}", path.display());
    let flags = places.iter().map(remap).collect::<Vec<_>>().join("\u{1f}");
    // With the rlib beside it, cargo would leave link-time optimisation out: a third more code.
    let shell = &workspace.shell;
    let target = workspace.target.join("panel");
    let build = cmd!(
        shell,
        "cargo rustc --quiet --release --lib -p cordboard --crate-type cdylib --target {WASM} --target-dir {target}"
    );
    let build = if rust::has_standard_sources(shell)? {
        build
            .args(SMALL_STANDARD_LIBRARY)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_ENCODED_RUSTFLAGS", [flags.as_str(), SMALL_PANICS].join("\u{1f}"))
    } else {
        println!("the panel is built with the ready-made standard library, which is larger");
        build.env("CARGO_ENCODED_RUSTFLAGS", flags)
    };
    build.quiet().run()?;
    Ok(target.join(WASM).join("release/cordboard.wasm"))
}

/// The standard library is compiled for the panel, for size.
const SMALL_STANDARD_LIBRARY: [&str; 2] =
    ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// A panic is a trap without words: the page starts the module again (www/main.js), and nobody reads the words.
const SMALL_PANICS: &str =
    "-Cpanic=immediate-abort\u{1f}-Zunstable-options\u{1f}-Zlocation-detail=none\u{1f}-Zfmt-debug=none";

/// True when no file that the package is made from is newer than it. Cargo knows best about the sources.
fn is_current(workspace: &Workspace, package: &Path, module: &Path) -> bool {
    let changed = |path: &Path| path.metadata().and_then(|it| it.modified()).ok();
    let root = &workspace.root;
    let own = ["package-lock.json", "xtask/src/release.rs", "xtask/src/names.rs"].map(|file| root.join(file));
    let inputs = own.into_iter().chain(scripts(workspace)).chain([module.to_owned()]).collect::<Vec<_>>();
    let newest_input = inputs.iter().map(|path| changed(path)).max().flatten();
    let outputs = ["cordboard_bg.wasm", "softphone.js"].map(|file| changed(&package.join(file)));
    let oldest_output: Option<SystemTime> = outputs.into_iter().min().flatten();
    newest_input.zip(oldest_output).is_some_and(|(input, output)| input <= output)
}

fn names_no_path_of_this_machine(wasm: &Path) -> Result<()> {
    let Some(home) = std::env::home_dir() else {
        return Ok(());
    };
    let home = format!("{}/", home.display());
    let bytes = std::fs::read(wasm)?;
    if bytes.windows(home.len()).any(|window| window == home.as_bytes()) {
        bail!("the module names a path below {home}");
    }
    Ok(())
}

/// Puts the complete new package in place of the old one, and nothing of the old one stays.
fn replace(fresh: &Path, package: &Path) -> Result<()> {
    if package.exists() {
        std::fs::remove_dir_all(package)?;
    }
    for file in crate::workspace::files_below(fresh) {
        let to = package.join(file.strip_prefix(fresh)?);
        std::fs::create_dir_all(to.parent().context("a file without a directory")?)?;
        std::fs::copy(&file, &to).with_context(|| format!("can't write {}", to.display()))?;
    }
    Ok(())
}
