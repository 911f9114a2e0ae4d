//! Holds SECURITY.md to the tests that it names.

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::workspace::{Workspace, files_below};

    /// Texts of the files below these directories that end so.
    fn texts(root: &Path, directories: &[&str], ending: &str) -> String {
        let files = directories.iter().flat_map(|directory| files_below(&root.join(directory)));
        let files = files.filter(|file| file.extension().is_some_and(|it| it == ending));
        files.map(|file| std::fs::read_to_string(file).unwrap_or_default()).collect()
    }

    /// A Rust test's name, or an end-to-end test's title, by how it is written.
    fn is_function(name: &str) -> bool {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        name.matches('_').count() >= 3 && name.chars().all(plain)
    }

    fn is_title(name: &str) -> bool {
        name.matches(' ').count() >= 4 && !name.contains(['/', '='])
    }

    #[test]
    fn each_test_and_each_file_that_security_md_names_is_there() {
        let root = Workspace::find().unwrap().root;
        let security = std::fs::read_to_string(root.join("SECURITY.md")).unwrap();
        let members =
            ["src", "tests", "definition", "fleet", "glue", "hosting", "replay", "simulator", "xtask"];
        let rust = texts(&root, &members, "rs");
        let specs = texts(&root, &["tests/e2e"], "mjs");
        let mut named = 0;
        for name in security.split('`').skip(1).step_by(2) {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            if is_function(&name) {
                assert!(rust.contains(&format!("fn {name}(")), "SECURITY.md names {name}, which is no test");
                named += 1;
            } else if is_title(&name) {
                assert!(
                    specs.contains(&format!("\"{name}\"")),
                    "SECURITY.md names “{name}”, which is no test"
                );
                named += 1;
            }
        }
        assert!(named > 20, "only {named} tests are named");
        for path in security.split(|c: char| c.is_whitespace() || "`(),;:".contains(c)) {
            let is_path = path.contains('/') && [".rs", ".mjs"].iter().any(|it| path.ends_with(it));
            assert!(!is_path || root.join(path).is_file(), "SECURITY.md names {path}, which is no file");
        }
    }
}
