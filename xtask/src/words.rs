//! Compares what is said with the catalogues: every key that `src/` says (`say!`) or the markup names (`data-words`) has its message
//! in `www/words/en.ftl` with the same arguments, no message is left over, the markup's own words are those of the English catalogue,
//! and every other language has the same messages. Whoever adds a message need not speak all languages: a language may lack a few,
//! which are said in English until somebody translates them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::workspace::{Workspace, files_below};
use arguments::in_pattern;

/// The core reads catalogues in the same way.
#[path = "../../src/words/arguments.rs"]
mod arguments;

/// Attributes of the markup that have words.
const ATTRIBUTES: [&str; 3] = ["title", "aria-label", "placeholder"];

/// So many messages a language may lack: as many as one change of the panel brings.
const LACKS: usize = 12;

/// A message: the arguments that it names, and the words of its value and of its attributes.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Entries {
    arguments: BTreeSet<String>,
    words: Option<String>,
    attributes: BTreeMap<String, String>,
}

type Catalogue = BTreeMap<String, Entries>;
/// Keys, with the arguments that the code gives.
type Said = BTreeMap<String, BTreeSet<String>>;

/// The check that `cargo xtask ci` runs.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let folder = workspace.root.join("www/words");
    let english = read(&folder.join("en.ftl"))?;
    let (said, mut flaws) = said_in(&workspace.root.join("src"))?;
    let page = |name: &str| std::fs::read_to_string(workspace.root.join("www").join(name));
    let markup = page("index.html")? + &page("small.html")?;
    let marked = marked_in(&markup);
    flaws.extend(unsaid(&said, &marked, &english));
    let mut languages = 0;
    for path in files_below(&folder) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name != "en" && name != "site" {
            languages += 1;
            let words = read(&path)?;
            flaws.extend(differ(&name, &words, &english));
            let lacks = lacks(&words, &english);
            if lacks.len() <= LACKS {
                for key in &lacks {
                    println!("{name}.ftl lacks {key}: it is said in English");
                }
            } else {
                println!("{name}.ftl lacks {} messages: they are said in English", lacks.len());
            }
            if lacks.len() > LACKS && !is_unfinished(&path)? {
                flaws.push(format!("{name}.ftl lacks {} messages: translate them", lacks.len()));
            }
        }
    }
    if !flaws.is_empty() {
        bail!("{}", flaws.join("\n"));
    }
    println!("{} messages, in English and in {languages} more languages", english.len());
    Ok(())
}

fn unsaid(said: &Said, marked: &Catalogue, english: &Catalogue) -> Vec<String> {
    let mut flaws = Vec::new();
    for (key, arguments) in said {
        match english.get(key) {
            None => flaws.push(format!("{key} is said, and en.ftl has no such message")),
            Some(message) if message.words.is_none() => {
                flaws.push(format!("{key} has no words of its own in en.ftl"));
            }
            Some(message) if message.arguments != *arguments => flaws.push(format!(
                "{key} is said with {arguments:?}, and en.ftl has {:?} in it",
                message.arguments
            )),
            Some(_) => {}
        }
    }
    for (key, marked) in marked {
        let Some(message) = english.get(key) else {
            flaws.push(format!("index.html names {key}, and en.ftl has no such message"));
            continue;
        };
        if marked.words.is_some() && marked.words != message.words {
            flaws.push(format!("{key}: index.html says {:?}, en.ftl {:?}", marked.words, message.words));
        }
        for (name, words) in &marked.attributes {
            if message.attributes.get(name) != Some(words) {
                flaws.push(format!("{key}.{name}: index.html and en.ftl say different things"));
            }
        }
    }
    let left = english.keys().filter(|key| !said.contains_key(*key) && !marked.contains_key(*key));
    flaws.extend(left.map(|key| format!("nothing says {key} of en.ftl")));
    flaws
}

/// Whether the language's file says of itself that it is not translated yet: then it may lack as much as it likes, and the panel
/// speaks it only where the settings name it.
fn is_unfinished(path: &Path) -> Result<bool> {
    Ok(std::fs::read_to_string(path)?.starts_with("# Unfinished"))
}

/// What a language lacks.
fn lacks<'a>(words: &Catalogue, english: &'a Catalogue) -> Vec<&'a str> {
    english.keys().filter(|key| !words.contains_key(*key)).map(String::as_str).collect()
}

/// What a language has that English has not, or otherwise.
fn differ(language: &str, words: &Catalogue, english: &Catalogue) -> Vec<String> {
    let mut flaws = Vec::new();
    for (key, message) in english {
        let Some(own) = words.get(key) else { continue };
        if !own.arguments.is_subset(&message.arguments) {
            flaws.push(format!("{key} of {language}.ftl has an argument that en.ftl has not"));
        }
        let shape = |message: &Entries| {
            (message.words.is_some(), message.attributes.keys().cloned().collect::<BTreeSet<_>>())
        };
        if shape(own) != shape(message) {
            flaws.push(format!("{key} of {language}.ftl has other parts than in en.ftl"));
        }
    }
    let more = words.keys().filter(|key| !english.contains_key(*key));
    flaws.extend(more.map(|key| format!("{key} of {language}.ftl is not in en.ftl")));
    flaws
}

fn read(path: &Path) -> Result<Catalogue> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    catalogue(&text).with_context(|| path.display().to_string())
}

fn catalogue(text: &str) -> Result<Catalogue> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => bail!("{errors:?}"),
    };
    let mut catalogue = Catalogue::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut entries = Entries::default();
        if let Some(value) = &message.value {
            entries.words = Some(words_of(value));
            in_pattern(value, &mut entries.arguments);
        }
        for attribute in &message.attributes {
            in_pattern(&attribute.value, &mut entries.arguments);
            entries.attributes.insert(attribute.id.name.to_owned(), words_of(&attribute.value));
        }
        if catalogue.insert(message.id.name.to_owned(), entries).is_some() {
            bail!("{} is there twice", message.id.name);
        }
    }
    Ok(catalogue)
}

/// The words of a pattern, with an ellipsis for what changes.
fn words_of(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => *value,
        PatternElement::Placeable { .. } => "\u{2026}",
    });
    parts.collect()
}

/// What the code says, without its tests; and what in it can't be told.
fn said_in(src: &Path) -> Result<(Said, Vec<String>)> {
    let (mut said, mut flaws) = (Said::new(), Vec::new());
    for path in files_below(src) {
        let is_rust = path.extension().is_some_and(|it| it == "rs");
        let is_test = path.iter().any(|part| part == "tests" || part == "tests.rs");
        if !is_rust || is_test {
            continue;
        }
        let text = std::fs::read_to_string(&path)?;
        let tokens: TokenStream =
            text.parse().map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
        let mut found = Vec::new();
        say(tokens, &mut found);
        for (key, arguments) in found {
            match said.get(&key) {
                Some(known) if *known != arguments => {
                    flaws.push(format!("{key} is said with {known:?} and with {arguments:?}"));
                }
                _ => drop(said.insert(key, arguments)),
            }
        }
    }
    Ok((said, flaws))
}

/// Each `say!("key", name: value, ..)`, those within others too; what only tests see is left out.
fn say(tokens: TokenStream, found: &mut Vec<(String, BTreeSet<String>)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '#' && is_for_tests(tokens.get(at)) => {
                // The item ends with its braces, or with a semicolon.
                while let Some(skipped) = tokens.get(at) {
                    at += 1;
                    let is_body = |group: &proc_macro2::Group| group.delimiter() == Delimiter::Brace;
                    match skipped {
                        TokenTree::Group(group) if is_body(group) => break,
                        TokenTree::Punct(sign) if sign.as_char() == ';' => break,
                        _ => {}
                    }
                }
            }
            TokenTree::Ident(name) if name == "say" => {
                let [Some(TokenTree::Punct(sign)), Some(TokenTree::Group(group))] =
                    [tokens.get(at), tokens.get(at + 1)]
                else {
                    continue;
                };
                if sign.as_char() == '!' {
                    found.extend(message(group.stream()));
                    say(group.stream(), found);
                    at += 2;
                }
            }
            TokenTree::Group(group) => say(group.stream(), found),
            _ => {}
        }
    }
}

fn is_for_tests(token: Option<&TokenTree>) -> bool {
    token.is_some_and(|token| token.to_string().replace(' ', "") == "[cfg(test)]")
}

/// The key and the arguments' names of one `say!`.
fn message(tokens: TokenStream) -> Option<(String, BTreeSet<String>)> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let TokenTree::Literal(key) = tokens.first()? else { return None };
    let key = key.to_string().trim_matches('"').to_owned();
    let is = |at: usize, wanted: char| matches!(tokens.get(at), Some(TokenTree::Punct(sign)) if sign.as_char() == wanted);
    let is_path = |at: usize| is(at + 1, ':') && is(at + 2, ':');
    let names = tokens.iter().enumerate().filter_map(|(at, token)| match token {
        TokenTree::Ident(name) if at > 0 && is(at - 1, ',') && is(at + 1, ':') && !is_path(at) => {
            Some(name.to_string())
        }
        _ => None,
    });
    Some((key, names.collect()))
}

/// What the markup says, by its keys.
fn marked_in(markup: &str) -> Catalogue {
    let mut marked = Catalogue::new();
    for tag in markup.split('<').filter(|tag| tag.contains("data-words=\"")) {
        let (head, text) = tag.rsplit_once('>').unwrap_or((tag, ""));
        let Some(key) = attribute(head, "data-words") else { continue };
        let entries: &mut Entries = marked.entry(key.to_owned()).or_default();
        let is_sign = text.trim().chars().all(|sign| !sign.is_alphabetic());
        if !is_sign {
            entries.words = Some(text.trim().to_owned());
        }
        for name in ATTRIBUTES {
            if let Some(words) = attribute(head, name) {
                entries.attributes.insert(name.to_owned(), words.to_owned());
            }
        }
    }
    marked
}

fn attribute<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = head.split_once(&format!(" {name}=\""))?;
    Some(rest.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(code: &str) -> Said {
        let mut found = Vec::new();
        say(code.parse().unwrap(), &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn keys_and_arguments_are_read_from_code_but_not_from_tests() {
        let found = said(
            r#"fn f() { warn(say!("one", number: Arg::number(&n), why: say!("two"))); vec![say!("three")] }
               #[cfg(test)] mod tests { fn g() { say!("four") } }
               fn h() { say!("five", a: b, c: d::E) }"#,
        );
        let keys: Vec<&str> = found.keys().map(String::as_str).collect();
        assert_eq!(keys, ["five", "one", "three", "two"]);
        assert_eq!(found["one"], BTreeSet::from(["number".to_owned(), "why".to_owned()]));
        assert_eq!(found["five"], BTreeSet::from(["a".to_owned(), "c".to_owned()]));
    }

    #[test]
    fn a_key_without_a_message_a_message_without_a_key_and_a_wrong_argument_are_flaws() {
        let english = catalogue("held = On hold\ndialled = { $number } is dialled\n").unwrap();
        let none = Catalogue::new();
        let fits = said(r#"fn f() { say!("held"); say!("dialled", number: n) }"#);
        assert!(unsaid(&fits, &none, &english).is_empty());
        let more = said(r#"fn f() { say!("held"); say!("dialled", number: n); say!("lost") }"#);
        assert_eq!(unsaid(&more, &none, &english), ["lost is said, and en.ftl has no such message"]);
        let fewer = said(r#"fn f() { say!("dialled", number: n) }"#);
        assert_eq!(unsaid(&fewer, &none, &english), ["nothing says held of en.ftl"]);
        let wrong = said(r#"fn f() { say!("held"); say!("dialled", name: n) }"#);
        assert_eq!(unsaid(&wrong, &none, &english).len(), 1);
    }

    #[test]
    fn a_language_may_lack_a_message_and_not_have_another_or_ask_for_another_argument() {
        let english = catalogue("held = On hold\n    .title = Held\ndialled = { $number }\n").unwrap();
        let german =
            catalogue("held = Gehalten\n    .title = G\ndialled = { $number } wird gewählt\n").unwrap();
        assert!(differ("de", &german, &english).is_empty());
        let short = catalogue("held = Gehalten\ndialled = { $name }\nmehr = x\n").unwrap();
        assert_eq!(differ("de", &short, &english).len(), 3);
        let other = catalogue("held = Gehalten\ndialled = { $name }\n").unwrap();
        assert_eq!(differ("de", &other, &english).len(), 2, "an argument, and a title that is not there");
        assert_eq!(lacks(&catalogue("held = Gehalten\n").unwrap(), &english), ["dialled"]);
    }

    #[test]
    fn the_markups_words_are_those_of_the_catalogue() {
        let markup = r#"<button title="Stop" data-words="stop">Stop now</button><p data-words="go">Go</p>"#;
        let english = catalogue("stop = Stop now\n    .title = Stop\ngo = Gone\n").unwrap();
        assert_eq!(unsaid(&Said::new(), &marked_in(markup), &english).len(), 1);
    }
}
