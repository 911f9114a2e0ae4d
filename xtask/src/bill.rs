//! The bill of materials of the release, as `CycloneDX` has it: the crates that are compiled into the panel, and with what the
//! files in www/pkg were made, the compiler's version among it. The same sources give the same bill: it names no time and no
//! machine.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use xshell::cmd;

use crate::rust::WASM;
use crate::workspace::Workspace;

/// Where it lies, below www/pkg.
pub(crate) const FILE: &str = "sbom.cdx.json";

/// The npm packages that are in release files.
const PARTS: [&str; 1] = ["libphonenumber-js"];

/// The npm packages that make release files.
const MAKERS: [&str; 2] = ["binaryen", "esbuild"];

/// What the compiler says of itself: version, commit, and date.
pub(crate) fn compiler(workspace: &Workspace) -> Result<String> {
    let said = cmd!(workspace.shell, "rustc --version").quiet().read()?;
    Ok(said.trim().trim_start_matches("rustc ").to_owned())
}

/// The bill, as the text of its file.
pub(crate) fn make(workspace: &Workspace) -> Result<String> {
    let shell = &workspace.shell;
    let metadata =
        cmd!(shell, "cargo metadata --format-version 1 --locked --filter-platform {WASM}").quiet().read()?;
    let npm: Value = serde_json::from_str(&shell.read_file("package-lock.json")?)?;
    let lock = shell.read_file("Cargo.lock")?;
    let bill = bill(&serde_json::from_str(&metadata)?, &lock, &npm, &compiler(workspace)?)?;
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

fn bill(metadata: &Value, lock: &str, npm: &Value, compiler: &str) -> Result<Value> {
    let (panel, crates) = shipped(metadata, lock)?;
    let mut components = crates;
    components.push(json!({
        "type": "library", "bom-ref": "rust-std", "name": "std", "version": compiler, "scope": "required",
        "description": "The Rust standard library",
        "licenses": [{"expression": "MIT OR Apache-2.0"}],
    }));
    for package in PARTS {
        let mut part = maker(npm, package)?;
        if let Some(fields) = part.as_object_mut() {
            fields.insert("type".to_owned(), json!("library"));
            fields.insert("scope".to_owned(), json!("required"));
            fields.insert("licenses".to_owned(), json!([{"expression": license(npm, package)}]));
        }
        components.push(part);
    }
    let mut makers = vec![json!({"type": "application", "name": "rustc", "version": compiler})];
    for package in MAKERS {
        makers.push(maker(npm, package)?);
    }
    let bindgen = components.iter().find(|it| it.get("name") == Some(&json!("wasm-bindgen")));
    let bindgen = bindgen.and_then(|it| it.get("version")).context("the panel has no wasm-bindgen")?;
    makers.push(json!({"type": "application", "name": "wasm-bindgen-cli-support", "version": bindgen}));
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": panel, "tools": {"components": makers}},
        "components": components,
    }))
}

/// The panel, and the crates that are in it or whose code runs when it is compiled.
fn shipped(metadata: &Value, lock: &str) -> Result<(Value, Vec<Value>)> {
    let list =
        |value: &Value, name: &str| value.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let packages: BTreeMap<String, Value> =
        list(metadata, "packages").into_iter().map(|package| (text(&package, "id"), package)).collect();
    let resolve = metadata.get("resolve").context("cargo metadata resolves nothing")?;
    let nodes: BTreeMap<String, Value> =
        list(resolve, "nodes").into_iter().map(|node| (text(&node, "id"), node)).collect();
    let (root, panel) =
        packages.iter().find(|(_, package)| text(package, "name") == "cordboard").context("no cordboard")?;
    let mut found = BTreeSet::new();
    let mut unread = vec![root.clone()];
    while let Some(id) = unread.pop() {
        for dependency in nodes.get(&id).map(|node| list(node, "deps")).unwrap_or_default() {
            let tests_only = list(&dependency, "dep_kinds").iter().all(|kind| text(kind, "kind") == "dev");
            let id = text(&dependency, "pkg");
            if !tests_only && found.insert(id.clone()) {
                unread.push(id);
            }
        }
    }
    let crates = found.iter().filter_map(|id| packages.get(id)).map(|package| component(package, lock));
    let mut crates: Vec<Value> = crates.collect();
    crates.sort_by_key(|it| text(it, "bom-ref"));
    let panel = json!({"type": "application", "name": "cordboard", "version": text(panel, "version")});
    Ok((panel, crates))
}

fn component(package: &Value, lock: &str) -> Value {
    let (name, version) = (text(package, "name"), text(package, "version"));
    let macros = package.get("targets").and_then(Value::as_array).into_iter().flatten();
    let compiles = macros.filter_map(|it| it.get("kind")).any(|kind| *kind == json!(["proc-macro"]));
    let mut component = json!({
        "type": "library",
        "bom-ref": format!("pkg:cargo/{name}@{version}"),
        "purl": format!("pkg:cargo/{name}@{version}"),
        "name": name,
        "version": version,
        "scope": if compiles { "excluded" } else { "required" },
        "licenses": [{"expression": text(package, "license").replace('/', " OR ")}],
    });
    if let Some((fields, checksum)) = component.as_object_mut().zip(checksum(lock, &name, &version)) {
        fields.insert("hashes".to_owned(), json!([{"alg": "SHA-256", "content": checksum}]));
    }
    component
}

/// The checksum that Cargo.lock has of a package.
fn checksum(lock: &str, name: &str, version: &str) -> Option<String> {
    let head = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let (_, rest) = lock.split_once(&head)?;
    let package = rest.split("[[package]]").next()?;
    let (_, checksum) = package.split_once("checksum = \"")?;
    Some(checksum.split('"').next()?.to_owned())
}

fn maker(npm: &Value, package: &str) -> Result<Value> {
    let locked = npm.get("packages").and_then(|it| it.get(format!("node_modules/{package}")));
    let locked = locked.with_context(|| format!("package-lock.json has no {package}"))?;
    let version = text(locked, "version");
    Ok(json!({
        "type": "application", "name": package, "version": version, "purl": format!("pkg:npm/{package}@{version}"),
    }))
}

fn license(npm: &Value, package: &str) -> String {
    let locked = npm.get("packages").and_then(|it| it.get(format!("node_modules/{package}")));
    locked.map(|locked| text(locked, "license")).unwrap_or_default()
}

fn text(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{bill, checksum};
    use crate::workspace::Workspace;

    fn names(bill: &Value, scope: &str) -> Vec<String> {
        let components = bill["components"].as_array().unwrap().iter();
        let named =
            components.filter(|it| it["scope"] == scope).map(|it| it["name"].as_str().unwrap().to_owned());
        named.collect()
    }

    #[test]
    fn what_is_compiled_into_the_panel_is_on_the_bill_and_what_tests_it_is_not() {
        let workspace = Workspace::find().unwrap();
        let bill: Value = serde_json::from_str(&super::make(&workspace).unwrap()).unwrap();
        assert_eq!((&bill["bomFormat"], &bill["specVersion"]), (&json!("CycloneDX"), &json!("1.6")));
        let required = names(&bill, "required");
        for name in ["serde", "serde_json", "postcard", "wasm-bindgen", "web-sys", "std", "libphonenumber-js"]
        {
            assert!(required.iter().any(|it| it == name), "{name} is not in {required:?}");
        }
        assert!(names(&bill, "excluded").iter().any(|it| it == "serde_derive"));
        for name in ["proptest", "tokio", "anyhow"] {
            assert!(!bill["components"].as_array().unwrap().iter().any(|it| it["name"] == name), "{name}");
        }
        for component in bill["components"].as_array().unwrap() {
            let is_crate = component["purl"].as_str().is_some_and(|it| it.starts_with("pkg:cargo/"));
            assert_eq!(
                component["hashes"][0]["content"].as_str().map_or(0, str::len),
                if is_crate { 64 } else { 0 }
            );
            assert!(!component["licenses"][0]["expression"].as_str().unwrap().is_empty(), "{component}");
        }
        let makers = bill["metadata"]["tools"]["components"].as_array().unwrap();
        let compiler = makers.iter().find(|it| it["name"] == "rustc").unwrap()["version"].as_str().unwrap();
        assert!(compiler.starts_with("1.") && compiler.contains('('), "{compiler}");
    }

    #[test]
    fn the_checksum_is_that_of_the_whole_name_and_version() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"x\"\nchecksum = \"aa\"\n\n[[package]]\n\
                    name = \"a\"\nversion = \"2.0.0\"\n\n[[package]]\nname = \"b\"\nversion = \"1.0.0\"\nchecksum = \"bb\"\n";
        assert_eq!(checksum(lock, "a", "1.0.0").as_deref(), Some("aa"));
        assert_eq!(checksum(lock, "a", "2.0.0"), None);
        assert!(bill(&json!({}), lock, &json!({}), "1").is_err());
    }
}
