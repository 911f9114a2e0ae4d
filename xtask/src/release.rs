//! The release files: in www/pkg the module, compiled, stripped and optimized, and one script with its glue, under names that
//! change with what is in them; in www what names them, under names that stay, and the declarations made from the module's types.

use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::rust::{self, WASM};
use crate::workspace::Workspace;
use crate::{bill, npm};

/// What rustc uses for wasm32 by default, and no more: every browser of the last years has it.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Makes www/pkg anew when something of it changed.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    rust::ensure_wasm_target(&workspace.shell)?;
    let compiled = compile(workspace)?;
    let own = TOOLS.iter().map(|file| workspace.root.join(file));
    if !is_newer(&[wasm(workspace), glue(workspace)], own.clone().chain([compiled.clone()])) {
        shrink(workspace, &compiled)?;
    }
    let www = workspace.root.join("www");
    let numbers = numbers(workspace)?;
    let names = Names::of(&version(workspace, &numbers)?);
    let package =
        [&names.module, &names.script, &names.numbers, bill::FILE].map(|file| www.join("pkg").join(file));
    let outputs = [STABLE[0].1, STABLE[1].1, DECLARATIONS].map(|file| www.join(file));
    let outputs: Vec<PathBuf> = outputs.into_iter().chain(package).collect();
    if is_newer(&outputs, own.chain(scripts(workspace)).chain([wasm(workspace)])) {
        return Ok(());
    }
    let fresh = workspace.target.join("pkg");
    if fresh.exists() {
        std::fs::remove_dir_all(&fresh)?;
    }
    std::fs::create_dir_all(&fresh)?;
    std::fs::copy(wasm(workspace), fresh.join(&names.module))?;
    bundle(workspace, &names, "entry.js", &fresh.join(&names.script))?;
    std::fs::copy(numbers, fresh.join(&names.numbers))?;
    std::fs::write(fresh.join(bill::FILE), bill::make(workspace)?)?;
    replace(&fresh, &www.join("pkg"))?;
    for (source, file) in STABLE {
        bundle(workspace, &names, source, &www.join(file))?;
    }
    std::fs::write(www.join(DECLARATIONS), declarations(workspace)?)?;
    println!("www/pkg is new, by rustc {}: copy www to the web server", bill::compiler(workspace)?);
    Ok(())
}

/// What the package is made with.
const TOOLS: [&str; 2] = ["package-lock.json", "xtask/src/release.rs"];

/// Scripts that pages name: where they are made from, below src/browser/start, and what they are called below www.
const STABLE: [(&str, &str); 2] = [("main.js", "main.js"), ("softphone.js", "softphone.js")];
const DECLARATIONS: &str = "softphone.d.ts";

/// What a version's files in www/pkg are called: a web server may let browsers keep them for ever.
struct Names {
    version: String,
    module: String,
    /// What pages and workers load: the module's glue, and the watch.
    script: String,
    /// The library that knows how countries group numbers: pages load it where the settings name a country.
    numbers: String,
}

impl Names {
    fn of(version: &str) -> Self {
        Self {
            version: version.to_owned(),
            module: format!("cordboard-{version}.wasm"),
            script: format!("softphone-{version}.js"),
            numbers: format!("numbers-{version}.js"),
        }
    }
}

/// The module as wasm-bindgen names it.
const MODULE: &str = "cordboard_bg.wasm";

/// Where the module is kept with its glue until it changes.
fn kept(workspace: &Workspace) -> PathBuf {
    workspace.target.join("panel/kept")
}

fn wasm(workspace: &Workspace) -> PathBuf {
    kept(workspace).join(MODULE)
}

fn glue(workspace: &Workspace) -> PathBuf {
    kept(workspace).join("cordboard.js")
}

/// Makes the wasm file of a compiled module, and its glue.
fn shrink(workspace: &Workspace, compiled: &Path) -> Result<()> {
    let shell = &workspace.shell;
    let wasm_opt = npm::program(workspace, "wasm-opt")?;
    let kept = kept(workspace);
    let fresh = kept.with_extension("new");
    for old in [&kept, &fresh] {
        if old.exists() {
            std::fs::remove_dir_all(old)?;
        }
    }
    cmd!(shell, "cargo run --quiet --locked --package cordboard-glue -- {compiled} {fresh} cordboard")
        .quiet()
        .run()?;
    let wasm = fresh.join(MODULE);
    cmd!(shell, "{wasm_opt} {wasm} -o {wasm} -Oz --strip-debug --strip-producers {WASM_FEATURES...}")
        .quiet()
        .run()?;
    names_no_path_of_this_machine(&wasm)?;
    // Only what is complete is taken for it.
    std::fs::rename(fresh, kept)?;
    Ok(())
}

/// Makes a script of what stands in src/browser/start.
fn bundle(workspace: &Workspace, names: &Names, source: &str, script: &Path) -> Result<()> {
    let shell = &workspace.shell;
    let esbuild = npm::program(workspace, "esbuild")?;
    let source = workspace.root.join("src/browser/start").join(source);
    let define = |name: &str, value: &str| format!("--define:{name}=\"{value}\"");
    let defines = [
        define("VERSION", &names.version),
        define("SCRIPT", &format!("pkg/{}", names.script)),
        define("WASM", &format!("pkg/{}", names.module)),
    ];
    let glue = format!("--alias:cordboard-glue={}", glue(workspace).display());
    cmd!(
        shell,
        "{esbuild} {source} --outfile={script} --bundle --minify --format=esm --target=es2022 --log-level=warning {defines...} {glue}"
    )
    .quiet()
    .run()?;
    Ok(())
}

/// What `src/browser/page/numbers.rs` uses of the library for phone numbers. Only its largest data tell well which numbers there are.
const NUMBERS: &str =
    "export { parsePhoneNumberFromString as read, isSupportedCountry as has } from 'libphonenumber-js/max';";

/// What their licences want to be said with them.
const NUMBERS_BY: &str = "--banner:js=/*! libphonenumber-js: Copyright (c) 2016 @catamphetamine, MIT License \
                          (https://gitlab.com/catamphetamine/libphonenumber-js); data of Google's libphonenumber, Apache License 2.0 */";

/// Makes the file with the library for phone numbers, and gives its place.
fn numbers(workspace: &Workspace) -> Result<PathBuf> {
    let shell = &workspace.shell;
    let file = workspace.target.join("panel/numbers.js");
    if is_newer(std::slice::from_ref(&file), TOOLS.iter().map(|tool| workspace.root.join(tool))) {
        return Ok(file);
    }
    let esbuild = npm::program(workspace, "esbuild")?;
    cmd!(
        shell,
        "{esbuild} --outfile={file} --bundle --minify --format=esm --target=es2022 --log-level=warning {NUMBERS_BY}"
    )
    .stdin(NUMBERS)
    .quiet()
    .run()?;
    Ok(file)
}

/// The declarations of what integrators use: wasm-bindgen's, without how the module is loaded, what only our scripts call, and
/// how memory is given back.
fn declarations(workspace: &Workspace) -> Result<String> {
    let made = std::fs::read_to_string(glue(workspace).with_extension("d.ts"))?;
    let (public, _) = made.split_once("\nexport type InitInput").context("the declarations end otherwise")?;
    let is_public = |block: &&str| !block.lines().any(|line| line.starts_with("export function "));
    let blocks: Vec<&str> =
        public.split("\n\n").filter(is_public).map(str::trim).filter(|it| !it.is_empty()).collect();
    let is_ours = |line: &&str| {
        !["/* tslint", "/* eslint", "    free()", "    [Symbol.dispose]"]
            .iter()
            .any(|own| line.starts_with(own))
    };
    let text = blocks.join("\n\n");
    let lines: Vec<&str> = text.lines().filter(is_ours).collect();
    Ok(format!(
        "// Made by `cargo xtask build` from the module's types (src/browser/page).\n{}\n",
        lines.join("\n")
    ))
}

/// What pages and hosts know each other's files by: it differs when any of them does.
fn version(workspace: &Workspace, numbers: &Path) -> Result<String> {
    let mut hasher = std::hash::DefaultHasher::new();
    for file in [wasm(workspace), glue(workspace), numbers.to_owned()].into_iter().chain(scripts(workspace)) {
        std::fs::read(&file)?.hash(&mut hasher);
    }
    Ok(format!("{:x}", hasher.finish()))
}

/// The sources of the bundle, in an order of their own.
fn scripts(workspace: &Workspace) -> Vec<PathBuf> {
    let mut scripts = crate::workspace::files_below(&workspace.root.join("src/browser/start"));
    scripts.retain(|file| file.extension().is_some_and(|it| it == "js"));
    scripts.sort();
    scripts
}

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
    let shell = &workspace.shell;
    // A directory of its own: with other flags cargo would make all of `target` again.
    let target = workspace.target.join("panel");
    // With the rlib beside it, cargo would leave link-time optimisation out: a third more code.
    cmd!(
        shell,
        "cargo rustc --quiet --locked --release --lib -p cordboard --crate-type cdylib --target {WASM} --target-dir {target}"
    )
    .env("CARGO_ENCODED_RUSTFLAGS", flags)
    .quiet()
    .run()?;
    let compiled = target.join(WASM).join("release/cordboard.wasm");
    // What is the same as before is not newer.
    let before = target.join("compiled.wasm");
    let bytes = std::fs::read(&compiled)?;
    if std::fs::read(&before).ok().as_ref() != Some(&bytes) {
        std::fs::write(&before, bytes)?;
    }
    Ok(before)
}

/// True when all outputs are there and no input is newer than one. Cargo knows best about the sources.
fn is_newer(outputs: &[PathBuf], inputs: impl Iterator<Item = PathBuf>) -> bool {
    let changed = |path: &Path| path.metadata().and_then(|it| it.modified()).ok();
    let newest_input = inputs.map(|path| changed(&path)).max().flatten();
    let oldest_output: Option<SystemTime> = outputs.iter().map(|file| changed(file)).min().flatten();
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
