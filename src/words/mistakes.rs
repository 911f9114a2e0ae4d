//! What is wrong with a file of words, for the person who writes it: the line, and what to do, in words.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::arguments::in_pattern;
use super::{Arg, Message, say};

/// A mistake in a file of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The line, from 1 on.
    pub line: usize,
    /// What is wrong: a sentence.
    pub words: Message,
}

/// So many braces may stand in each other.
const DEEPEST: usize = 20;

/// What keeps the whole file from being read: more braces are open than the parser, which calls itself for each, should follow.
pub(super) fn too_deep(words: &str) -> Option<Mistake> {
    let mut open = 0_usize;
    let at = words.lines().position(|line| {
        line.chars().any(|sign| {
            match sign {
                '{' => open += 1,
                '}' => open = open.saturating_sub(1),
                _ => {}
            }
            open > DEEPEST
        })
    })?;
    Some(Mistake { line: at + 1, words: say!("mistake-too-deep", most: DEEPEST) })
}

/// The first line with a sign that was no UTF-8.
pub(super) fn no_utf8(words: &str) -> Option<Mistake> {
    let at = words.lines().position(|line| line.contains(['\u{fffd}', '\0']))?;
    Some(Mistake { line: at + 1, words: say!("mistake-encoding") })
}

/// What the parser could not read.
pub(super) fn unreadable(words: &str, error: &ParserError) -> Mistake {
    // The line where the whole message begins, where that is known, not the one where the parser gave up.
    let start = error.slice.as_ref().unwrap_or(&error.pos).start;
    let before = words.get(..start).unwrap_or_default();
    let what = match &error.kind {
        ErrorKind::ExpectedToken('}') => say!("mistake-brace"),
        ErrorKind::ExpectedToken(sign) => say!("mistake-sign", sign: Arg::text(sign.to_string())),
        ErrorKind::ExpectedCharRange { .. } => say!("mistake-no-key"),
        ErrorKind::MissingValue | ErrorKind::ExpectedMessageField { .. } => say!("mistake-no-words"),
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => say!("mistake-no-default"),
        ErrorKind::UnbalancedClosingBrace => say!("mistake-closing-brace"),
        _ => say!("mistake-form"),
    };
    Mistake { line: before.matches('\n').count() + 1, words: what }
}

/// Messages that nothing says, that stand twice, or that use arguments which they do not get.
pub(super) fn against<'a>(
    words: &str,
    entries: impl Iterator<Item = &'a Entry<&'a str>>,
    english: impl Fn(&str) -> Option<BTreeSet<String>>,
) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in entries {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let is_new = seen.insert(key);
        let what = match english(key) {
            _ if !is_new => say!("mistake-twice", key: Arg::text(key)),
            None => say!("mistake-unknown-key", key: Arg::text(key)),
            Some(known) => {
                let mut used = BTreeSet::new();
                let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                message.value.iter().chain(attributes).for_each(|pattern| in_pattern(pattern, &mut used));
                let Some(wrong) = used.into_iter().find(|name| !known.contains(name)) else { continue };
                say!("mistake-argument", key: Arg::text(key), name: Arg::text(format!("${wrong}")))
            }
        };
        let is_its_line =
            |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
        let mut lines = words.lines().enumerate().filter(|(_, line)| is_its_line(line)).map(|(at, _)| at + 1);
        let line = if is_new { lines.next() } else { lines.last() };
        mistakes.push(Mistake { line: line.unwrap_or(1), words: what });
    }
    mistakes
}
