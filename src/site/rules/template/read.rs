//! Reads a template's text, character by character.

use super::{Flaw, Guard, Kind, Names, Piece, Value};
use crate::number::Format;
use crate::site::rules::variables::NAMES;
use crate::site::rules::{encode, preset};
use crate::words::{Arg, say};

/// What was read so far.
pub(super) struct Reader {
    kind: Kind,
    names: Names,
    /// The guard that holds for all values, if there is one.
    guard: Guard,
    notes: Vec<Flaw>,
    pieces: Vec<Piece>,
    /// The text since the last variable.
    literal: String,
}

impl Reader {
    /// Nothing is read yet; `guard` holds for all values.
    pub(super) fn new(kind: Kind, names: Names, guard: Guard) -> Self {
        Self { kind, names, guard, notes: Vec::new(), pieces: Vec::new(), literal: String::new() }
    }

    /// Reads a text; gives its pieces, and words about what is left as it stands.
    pub(super) fn read(mut self, text: &str) -> Result<(Vec<Piece>, Vec<Flaw>), Flaw> {
        let mut rest = text;
        let mut ends_pair = false;
        while let Some(sign) = rest.chars().next() {
            let at = text.chars().count() - rest.chars().count() + 1;
            if let Some(inner) = rest.strip_prefix("${{") {
                let Some((name, after)) = inner.split_once("}}") else { return Err(unclosed(at, "}}")) };
                self.variable(name, true, at)?;
                rest = after;
            } else if let Some(inner) = rest.strip_prefix("${") {
                let Some((name, after)) = inner.split_once('}') else { return Err(unclosed(at, "}")) };
                ends_pair = self.variable(name, false, at)?;
                rest = after;
                continue;
            } else if let Some(after) = self.preset(rest, at) {
                rest = after;
            } else {
                if ends_pair && !matches!(sign, '&' | '#') {
                    return Err(Flaw::new(at, say!("behind-optional-value")));
                }
                if self.kind.encodes()
                    && (sign.is_whitespace() || sign.is_control() || "\\<>\"".contains(sign))
                {
                    return Err(Flaw::new(at, say!("character-in-address")));
                }
                self.literal.push(sign);
                rest = rest.get(sign.len_utf8()..).unwrap_or_default();
            }
            ends_pair = false;
        }
        self.flush();
        Ok((self.pieces, self.notes))
    }

    fn flush(&mut self) {
        if !self.literal.is_empty() {
            self.pieces.push(Piece::Text(std::mem::take(&mut self.literal)));
        }
    }

    /// A variable as `name`, `name|format`, `name?`; true if it is a pair that may be left out.
    fn variable(&mut self, text: &str, raw: bool, at: usize) -> Result<bool, Flaw> {
        let (text, optional) = match text.strip_suffix('?') {
            Some(text) => (text, true),
            None => (text, false),
        };
        let mut parts = text.split('|').map(str::trim);
        let name = self.resolve(parts.next().unwrap_or_default(), at)?;
        let (mut format, mut twice, mut unsigned) = (Format::AsIs, false, false);
        for part in parts {
            match (part, Format::read(part)) {
                ("twice", _) => twice = true,
                ("no-plus", _) => unsigned = true,
                (_, Some(known)) => format = known,
                _ => {
                    return Err(Flaw::new(at, say!("no-format")));
                }
            }
        }
        let value = Value { name: name.into(), raw, format, guard: self.guard(), twice, unsigned };
        let separator = self.literal.rfind(['?', '&', '#']);
        let pair = separator.filter(|_| optional && self.kind.encodes());
        let Some(separator) = pair else {
            if optional && self.kind == Kind::Query && !self.literal.is_empty() && self.pieces.is_empty() {
                let key = std::mem::take(&mut self.literal);
                self.pieces.push(Piece::Pair(key.into(), value));
                return Ok(true);
            }
            self.flush();
            self.pieces.push(Piece::Value(value));
            return Ok(false);
        };
        // A fragment's sign stays: what is behind it may be a route.
        let separator = if self.literal.get(separator..).is_some_and(|key| key.starts_with('#')) {
            separator + 1
        } else {
            separator
        };
        let key = self.literal.split_off(separator);
        self.flush();
        self.pieces.push(Piece::Pair(key.into(), value));
        Ok(true)
    }

    /// What the value that follows may not do: in ServiceNow's encoded queries `^` separates conditions, and a value in any
    /// `sysparm_` parameter may get into such a query. An address within an address is looked into.
    fn guard(&self) -> Guard {
        if self.guard != Guard::None {
            return self.guard;
        }
        let mut before = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(literal) => before.push_str(literal),
                Piece::Value(_) => before.push('.'),
                Piece::Pair(key, _) => {
                    before.push_str(key);
                    before.push('.');
                }
            }
        }
        before.push_str(&self.literal);
        let before = encode::decoded(&before);
        let parameter = before.rsplit(['?', '&', '#']).next().unwrap_or_default();
        guard_of(parameter.split('=').next().unwrap_or_default())
    }

    fn resolve(&self, name: &str, at: usize) -> Result<String, Flaw> {
        if self.names == Names::Jtel
            && let Some(ours) = preset::jtel(name)
        {
            return Ok(ours);
        }
        let own = name.strip_prefix("vars.").is_some_and(|name| !name.is_empty());
        if own || NAMES.contains(&name) {
            return Ok(name.to_owned());
        }
        if self.names == Names::Jtel && !name.is_empty() {
            return Ok(["vars.", name].concat());
        }
        let close = NAMES.iter().find(|known| known.eq_ignore_ascii_case(name));
        let words = match close {
            Some(close) => say!("variable-misspelt", name: Arg::text(name), close: Arg::text(*close)),
            None => say!("no-variable", name: Arg::text(name)),
        };
        Err(Flaw::new(at, words))
    }

    /// A vendor's own way to write a variable, where one begins here.
    fn preset<'a>(&mut self, rest: &'a str, at: usize) -> Option<&'a str> {
        let (name, raw, after) = match self.names {
            Names::Own => return None,
            Names::WebFront => ("remoteNumber".to_owned(), false, rest.strip_prefix("%phoneNumber%")?),
            Names::Jtel => {
                let word = rest.strip_prefix('$')?;
                let Some((name, after)) = preset::jtel_longest(word) else {
                    let length = word.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(word.len());
                    let unknown = word.get(..length).unwrap_or_default();
                    if !unknown.is_empty() {
                        let name = Arg::text(["$", unknown].concat());
                        self.notes.push(Flaw::new(at, say!("variable-left-as-is", name: name)));
                    }
                    return None;
                };
                let whole = name == "crmLink" && self.literal.is_empty() && self.pieces.is_empty();
                (name, whole, after)
            }
        };
        let guard = self.guard();
        // WebFront finds numbers that end in this one, and behind a `^` exactly this one. With a plus it finds only those that
        // are kept with a plus.
        let unsigned = self.names == Names::WebFront && !self.literal.ends_with('^');
        self.flush();
        let format = Format::AsIs;
        self.pieces.push(Piece::Value(Value {
            name: name.into(),
            raw,
            format,
            guard,
            twice: false,
            unsigned,
        }));
        Some(after)
    }
}

/// What a value of a parameter or field may not do.
pub(super) fn guard_of(key: &str) -> Guard {
    let key = key.trim().to_ascii_lowercase();
    match key.strip_prefix("sysparm_") {
        // A field of the site's own may be called so.
        Some(name) if name.contains("query") && !name.starts_with("u_") => Guard::Condition,
        Some(_) => Guard::Script,
        None => Guard::None,
    }
}

fn unclosed(at: usize, end: &str) -> Flaw {
    Flaw::new(at, say!("variable-without-end", end: Arg::text(end)))
}
