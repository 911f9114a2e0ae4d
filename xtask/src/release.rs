//! The release files in www/pkg: for each build of the panel the module, compiled, stripped and shrunk, and one script with
//! its glue.

use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::rust::{self, CORE, WASM};
use crate::workspace::Workspace;
use crate::{bill, names, npm};

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
    for module in &MODULES {
        let compiled = compile(workspace, module)?;
        let inputs = TOOLS.iter().map(|file| workspace.root.join(file)).chain([compiled.clone()]);
        if !is_newer(&[module.wasm(workspace), module.glue(workspace)], inputs) {
            shrink(workspace, module, &compiled)?;
        }
    }
    let package = workspace.root.join("www/pkg");
    let outputs: Vec<PathBuf> = MODULES
        .iter()
        .flat_map(|module| [package.join(module.file()), package.join(module.script)])
        .collect();
    let modules = MODULES.iter().map(|module| module.wasm(workspace));
    let own = TOOLS.iter().map(|file| workspace.root.join(file));
    if is_newer(&outputs, own.chain(scripts(workspace)).chain(modules)) {
        return Ok(());
    }
    let fresh = workspace.target.join("pkg");
    if fresh.exists() {
        std::fs::remove_dir_all(&fresh)?;
    }
    std::fs::create_dir_all(&fresh)?;
    let version = version(workspace)?;
    for module in &MODULES {
        std::fs::copy(module.wasm(workspace), fresh.join(module.file()))?;
        bundle(workspace, module, &version, &fresh)?;
    }
    std::fs::write(fresh.join(bill::FILE), bill::make(workspace)?)?;
    replace(&fresh, &package)?;
    println!("www/pkg is new, by rustc {}: copy www to the web server", bill::compiler(workspace)?);
    Ok(())
}

/// What the package is made with.
const TOOLS: [&str; 3] = ["package-lock.json", "xtask/src/release.rs", "xtask/src/names.rs"];

/// A WebAssembly module of the package, and the script that has its glue in it.
struct Module {
    name: &'static str,
    /// Flags for cargo.
    features: &'static [&'static str],
    /// What the script is made of, with what that imports: apart, files compress worse.
    source: &'static str,
    /// The name by which it imports its glue.
    glue: &'static str,
    script: &'static str,
    /// Whether the script has what only the other systems need; `FULL` in the sources.
    full: bool,
    /// What is added to the version: pages and hosts of two builds are not of the same version.
    version: &'static str,
}

/// The two builds of the panel, each with all that pages and workers load, and what unpacks what either packed.
const MODULES: [Module; 3] = [
    Module {
        name: "cordboard",
        features: &CORE,
        source: "src/browser/softphone.js",
        glue: "cordboard-glue",
        script: "softphone.js",
        full: false,
        version: "",
    },
    Module {
        name: "full",
        features: &[],
        source: "src/browser/softphone.js",
        glue: "cordboard-glue",
        script: "full.js",
        full: true,
        version: "~full",
    },
    Module {
        name: "unpacker",
        features: &["--features=unpacker"],
        source: "src/browser/unpack.js",
        glue: "unpacker-glue",
        script: "unpack.js",
        full: true,
        version: "",
    },
];

impl Module {
    /// Its name in the package.
    fn file(&self) -> String {
        format!("{}_bg.wasm", self.name)
    }

    /// Where it is kept with its glue until it changes.
    fn directory(&self, workspace: &Workspace) -> PathBuf {
        workspace.target.join("panel/kept").join(self.name)
    }

    fn wasm(&self, workspace: &Workspace) -> PathBuf {
        self.directory(workspace).join(self.file())
    }

    fn glue(&self, workspace: &Workspace) -> PathBuf {
        self.directory(workspace).join(self.name).with_extension("js")
    }
}

/// Makes the wasm file of a compiled module, and its glue.
fn shrink(workspace: &Workspace, module: &Module, compiled: &Path) -> Result<()> {
    let shell = &workspace.shell;
    let wasm_opt = npm::program(workspace, "wasm-opt")?;
    let (name, kept) = (module.name, module.directory(workspace));
    let fresh = kept.with_extension("new");
    for old in [&kept, &fresh] {
        if old.exists() {
            std::fs::remove_dir_all(old)?;
        }
    }
    cmd!(shell, "cargo run --quiet --locked --package cordboard-glue -- {compiled} {fresh} {name}")
        .quiet()
        .run()?;
    let wasm = fresh.join(module.file());
    cmd!(
        shell,
        "{wasm_opt} {wasm} -o {wasm} -Oz --converge --strip-debug --strip-producers {WASM_FEATURES...}"
    )
    .args(COMPRESSES_BETTER)
    .quiet()
    .run()?;
    let glue = fresh.join(name).with_extension("js");
    let (shortened, text) = names::shorten(&std::fs::read(&wasm)?, &std::fs::read_to_string(&glue)?)?;
    std::fs::write(&wasm, shortened)?;
    std::fs::write(&glue, text + PARTS_OF_GLUE)?;
    names_no_path_of_this_machine(&wasm)?;
    // Only what is complete is taken for it.
    std::fs::rename(fresh, kept)?;
    Ok(())
}

/// Makes the script of a module.
fn bundle(workspace: &Workspace, module: &Module, version: &str, fresh: &Path) -> Result<()> {
    let shell = &workspace.shell;
    let esbuild = npm::program(workspace, "esbuild")?;
    let terser = npm::program(workspace, "terser")?;
    let source = workspace.root.join(module.source);
    let script = fresh.join(module.script);
    let defines = [
        format!("--define:VERSION=\"{version}{}\"", module.version),
        format!("--define:FULL={}", module.full),
    ];
    let glue = format!("--alias:{}={}", module.glue, module.glue(workspace).display());
    cmd!(
        shell,
        "{esbuild} {source} --outfile={script} --bundle --minify --format=esm --log-level=warning {defines...} {glue}"
    )
    .args(ON_DEMAND)
    .quiet()
    .run()?;
    cmd!(shell, "{terser} {script} --output {script} --module --ecma 2022 --mangle --compress")
        .arg("passes=3,unsafe_arrows")
        .quiet()
        .run()?;
    Ok(())
}

/// Files that stay apart, since few ask for them.
const ON_DEMAND: [&str; 6] = [
    "--external:../dial_link.js",
    "--external:../diagnostics.js",
    "--external:../openframe.js",
    "--external:../recording.js",
    "--external:../targets.js",
    "--external:./unpack.js",
];

/// What is taken of the glue beside its functions. Its own way to load the module is longer than what we need.
const PARTS_OF_GLUE: &str = "export { __wbg_get_imports as imports, __wbg_finalize_init as finish };\n";

/// What pages and hosts know each other's files by: it differs when any of them does.
fn version(workspace: &Workspace) -> Result<String> {
    let mut hasher = std::hash::DefaultHasher::new();
    let modules = MODULES.iter().flat_map(|module| [module.wasm(workspace), module.glue(workspace)]);
    for file in modules.chain(scripts(workspace)) {
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
fn compile(workspace: &Workspace, module: &Module) -> Result<PathBuf> {
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
    // A directory for each: the name of what cargo makes tells no features, so each would be made again each time.
    let panel = workspace.target.join("panel");
    let target = panel.join(module.name);
    let other = MODULES.iter().map(|module| panel.join(module.name)).find(|target| target.exists());
    if let Some(other) = other.filter(|_| !target.exists()) {
        // The standard library in it is the same, and takes longer than the crate.
        cmd!(shell, "cp -a {other} {target}").quiet().run()?;
    }
    let features = module.features;
    let build = cmd!(
        shell,
        "cargo rustc --quiet --locked --release --lib -p cordboard --crate-type cdylib --target {WASM} --target-dir {target} {features...}"
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
    let compiled = target.join(WASM).join("release/cordboard.wasm");
    // What is the same as before is not newer.
    let kept = module.directory(workspace).with_extension("wasm");
    std::fs::create_dir_all(kept.parent().context("a file without a directory")?)?;
    let bytes = std::fs::read(&compiled)?;
    if std::fs::read(&kept).ok().as_ref() != Some(&bytes) {
        std::fs::write(&kept, bytes)?;
    }
    Ok(kept)
}

/// The standard library is compiled for the panel, for size.
const SMALL_STANDARD_LIBRARY: [&str; 2] =
    ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// A panic is a trap without words: the host starts the module again (src/browser/host.js), and nobody reads the words.
const SMALL_PANICS: &str =
    "-Cpanic=immediate-abort\u{1f}-Zunstable-options\u{1f}-Zlocation-detail=none\u{1f}-Zfmt-debug=none";

/// True when no input is newer than an output. Cargo knows best about the sources.
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
