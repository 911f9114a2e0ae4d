//! Reads which file of `src/` uses which, and fails on an arrow between rooms that ARCHITECTURE.md's table does not allow, and on
//! files that use each other in a circle. Code that only tests see does not count, nor do a module and the modules in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, bail};
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use crate::workspace::{Workspace, files_below};

/// The heading of the table in ARCHITECTURE.md.
const HEADING: &str = "## Arrows";
/// The page that follows a call from file to file.
const LIFE: &str = "docs/life-of-a-call.md";
/// What the table calls the files beside the rooms.
const VOCABULARY: &str = "vocabulary";

/// A module's path below the crate: `phone`, `calls`, `event`.
type Module = Vec<String>;
/// A module, and those that its code names.
type Arrows = BTreeMap<Module, BTreeSet<Module>>;

/// The check that `cargo xtask ci` runs.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let arrows = read(&workspace.root.join("src"))?;
    let table = std::fs::read_to_string(workspace.root.join("ARCHITECTURE.md"))?;
    let allowed = allowed(&table)?;
    let flaws = [forbidden(&arrows, &allowed), circles(&arrows), lost(workspace)?].concat();
    if !flaws.is_empty() {
        bail!("{}", flaws.join("\n"));
    }
    let count: usize = arrows.values().map(BTreeSet::len).sum();
    println!("{count} arrows between {} files, none forbidden, no circle", arrows.len());
    Ok(())
}

/// The rows of the table: a room, and the rooms that it may use.
fn allowed(text: &str) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let section = text.split(HEADING).nth(1).context("ARCHITECTURE.md has no section Arrows")?;
    let section = section.split("\n## ").next().unwrap_or_default();
    let names = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
    let mut rooms = BTreeMap::new();
    for row in section.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.split('|').collect();
        let [_, room, uses, ..] = cells.as_slice() else { bail!("a row without cells: {row}") };
        for room in names(room) {
            rooms.insert(room, names(uses));
        }
    }
    if rooms.is_empty() {
        bail!("the section Arrows of ARCHITECTURE.md has no table");
    }
    Ok(rooms)
}

/// Arrows that the table does not name. A name such as `phone/call` allows that module and those in it.
fn forbidden(arrows: &Arrows, allowed: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut flaws = Vec::new();
    for (from, used) in arrows.iter().filter(|(from, _)| !from.is_empty()) {
        for to in used.iter().filter(|to| !to.is_empty()) {
            let (room, other) = (room_of(from, allowed), room_of(to, allowed));
            let path = to.join("/");
            let is_named = |name: &String| path == *name || path.starts_with(&format!("{name}/"));
            if room == other
                || other == VOCABULARY
                || allowed.get(room).is_some_and(|all| all.iter().any(is_named))
            {
                continue;
            }
            flaws.push(format!("{} may not use {path} (ARCHITECTURE.md, Arrows)", from.join("/")));
        }
    }
    flaws
}

fn room_of<'a>(module: &'a Module, rooms: &BTreeMap<String, BTreeSet<String>>) -> &'a str {
    module.first().filter(|first| rooms.contains_key(*first)).map_or(VOCABULARY, String::as_str)
}

/// Files that use each other, directly or by way of others.
fn circles(arrows: &Arrows) -> Vec<String> {
    let is_family = |one: &Module, other: &Module| one.starts_with(other) || other.starts_with(one);
    let mut graph = DiGraphMap::<&Module, ()>::new();
    for (from, used) in arrows {
        for to in used.iter().filter(|to| !is_family(from, to)) {
            graph.add_edge(from, to, ());
        }
    }
    let circles = tarjan_scc(&graph).into_iter().filter(|files| files.len() > 1);
    circles
        .map(|files| {
            let mut words = "these files use each other in a circle:".to_owned();
            for from in &files {
                let uses: Vec<String> =
                    graph.neighbors(from).filter(|to| files.contains(to)).map(|to| to.join("/")).collect();
                let _ = write!(words, "\n  {} uses {}", from.join("/"), uses.join(", "));
            }
            words
        })
        .collect()
}

/// Files that docs/life-of-a-call.md follows a call through, and that are not there.
fn lost(workspace: &Workspace) -> Result<Vec<String>> {
    let life = std::fs::read_to_string(workspace.root.join(LIFE))?;
    let quoted = life.split('`').skip(1).step_by(2);
    let is_file = |path: &&str| Path::new(path).extension().is_some_and(|it| it == "rs");
    let paths = quoted.filter(|path| is_file(path) || path.ends_with('/'));
    let lost = paths.filter(|path| !workspace.root.join("src").join(path).exists());
    Ok(lost.map(|path| format!("{LIFE} names src/{path}, which is not there")).collect())
}

/// Reads all files below `src`.
fn read(src: &Path) -> Result<Arrows> {
    let mut files = BTreeMap::new();
    for file in files_below(src).into_iter().filter(|file| file.extension().is_some_and(|it| it == "rs")) {
        let path = file.strip_prefix(src)?.with_extension("");
        let mut module: Module = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        if module == ["lib"] {
            module.clear();
        }
        let text = std::fs::read_to_string(&file)?;
        let syntax = syn::parse_file(&text).with_context(|| format!("can't read {}", file.display()))?;
        files.insert(module, syntax);
    }
    // What is declared for tests only is left out, with all that is in it.
    let mut tests = Vec::new();
    for (module, syntax) in &files {
        for item in &syntax.items {
            if let syn::Item::Mod(declared) = item
                && is_for_tests(&declared.attrs)
            {
                tests.push([module.as_slice(), &[declared.ident.to_string()]].concat());
            }
        }
    }
    files.retain(|module, _| !tests.iter().any(|test| module.starts_with(test)));
    let modules: BTreeSet<Module> = files.keys().cloned().collect();
    let arrows = files.iter().map(|(module, syntax)| {
        let mut reader = Reader { module, modules: &modules, uses: BTreeSet::new() };
        reader.visit_file(syntax);
        (module.clone(), reader.uses)
    });
    Ok(arrows.collect())
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test")
    })
}

/// Collects the modules that a file's code names.
struct Reader<'a> {
    module: &'a Module,
    modules: &'a BTreeSet<Module>,
    uses: BTreeSet<Module>,
}

impl Reader<'_> {
    /// Takes a path as it is written, from `crate`, `self`, `super` or a module of this file's own.
    fn take(&mut self, path: &[String]) {
        let mut rest = path;
        let mut module = self.module.clone();
        match rest.first().map(String::as_str) {
            Some("crate") => {
                module.clear();
                rest = rest.get(1..).unwrap_or_default();
            }
            Some("self") => rest = rest.get(1..).unwrap_or_default(),
            Some("super") => {
                while rest.first().is_some_and(|part| part == "super") {
                    module.pop();
                    rest = rest.get(1..).unwrap_or_default();
                }
            }
            _ => {}
        }
        for part in rest {
            module.push(part.clone());
            if !self.modules.contains(&module) {
                module.pop();
                break;
            }
        }
        if module != *self.module {
            self.uses.insert(module);
        }
    }

    fn take_tree(&mut self, tree: &syn::UseTree, before: &[String]) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.take_tree(&path.tree, &with(&path.ident)),
            syn::UseTree::Name(name) => self.take(&with(&name.ident)),
            syn::UseTree::Rename(name) => self.take(&with(&name.ident)),
            syn::UseTree::Glob(_) => self.take(before),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.take_tree(tree, before)),
        }
    }

    /// Paths in a macro's words, which are no syntax tree.
    fn take_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        for token in tokens {
            match token {
                TokenTree::Ident(name) => path.push(name.to_string()),
                TokenTree::Punct(sign) if sign.as_char() == ':' => {}
                token => {
                    if let TokenTree::Group(group) = token {
                        self.take_tokens(group.stream());
                    }
                    self.take_if_ours(&std::mem::take(&mut path));
                }
            }
        }
        self.take_if_ours(&path);
    }

    fn take_if_ours(&mut self, path: &[String]) {
        let starts = |part: &String| matches!(part.as_str(), "crate" | "super");
        if let Some(ours) = path.iter().position(starts).and_then(|at| path.get(at..)) {
            self.take(ours);
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let for_tests = match item {
            syn::Item::Mod(item) => is_for_tests(&item.attrs),
            syn::Item::Use(item) => is_for_tests(&item.attrs),
            syn::Item::Fn(item) => is_for_tests(&item.attrs),
            syn::Item::Impl(item) => is_for_tests(&item.attrs),
            _ => false,
        };
        if !for_tests {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if item.leading_colon.is_none() {
            self.take_tree(&item.tree, &[]);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if parts.len() > 1 {
            self.take(&parts);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.take_tokens(item.tokens.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "## Arrows\n\n| room | may use |\n|---|---|\n| `top` | `left`, `right/open` |\n| `left` | |\n\
                         | `right` | |\n\n## Next\n| `bottom` | `top` |\n";

    fn arrows(of: &[(&str, &[&str])]) -> Arrows {
        let module = |path: &str| path.split('/').map(str::to_owned).collect::<Module>();
        of.iter().map(|(from, to)| (module(from), to.iter().map(|to| module(to)).collect())).collect()
    }

    #[test]
    fn an_arrow_that_the_table_does_not_name_is_forbidden() {
        let allowed = allowed(TABLE).unwrap();
        let fine = arrows(&[
            ("top/a", &["left", "left/b", "right/open", "right/open/c", "clock"]),
            ("left/b", &["left/c", "clock"]),
            ("clock", &["ids"]),
        ]);
        assert_eq!(forbidden(&fine, &allowed), Vec::<String>::new());
        for (from, to) in [("top", "right/shut"), ("left", "top"), ("left", "right/open"), ("clock", "left")]
        {
            let flaws = forbidden(&arrows(&[(from, &[to])]), &allowed);
            assert_eq!(flaws, [format!("{from} may not use {to} (ARCHITECTURE.md, Arrows)")]);
        }
    }

    #[test]
    fn files_in_a_circle_are_named_and_a_module_may_use_its_own_parts() {
        assert!(circles(&arrows(&[("a", &["a/b"]), ("a/b", &["a"])])).is_empty());
        let flaws = circles(&arrows(&[("a", &["b"]), ("b", &["c"]), ("c", &["a"]), ("d", &["a"])]));
        assert_eq!(flaws.len(), 1);
        assert!(
            ["a uses b", "b uses c", "c uses a"].iter().all(|arrow| flaws[0].contains(arrow)),
            "{flaws:?}"
        );
        assert!(!flaws[0].contains("d uses"));
    }

    #[test]
    fn paths_are_read_from_use_lines_from_code_and_from_macros_but_not_from_tests() {
        let code = "use crate::{a::{self, X}, b as c};\nuse super::d::Y;\n\
                    fn f() -> crate::e::Z { matches!(1, crate::g::H) ; own::make() }\n\
                    #[cfg(test)]\nmod tests { use crate::t::T; }";
        let module: Module = vec!["m".into(), "n".into()];
        let paths = ["a", "b", "m/d", "e", "g", "t", "m/n/own"];
        let modules = paths.iter().map(|path| path.split('/').map(str::to_owned).collect()).collect();
        let mut reader = Reader { module: &module, modules: &modules, uses: BTreeSet::new() };
        reader.visit_file(&syn::parse_str(code).unwrap());
        let mut found: Vec<String> = reader.uses.iter().map(|module| module.join("/")).collect();
        found.retain(|path| !path.is_empty());
        assert_eq!(found, ["a", "b", "e", "g", "m/d", "m/n/own"]);
    }
}
