//! Templates: texts and addresses with variables in them. `${name}` stands for a value as its place needs it, `${{name}}`
//! for a value as it is. In an address scheme, host and path are written out, so that no call can choose them.

mod read;

use read::{Reader, guard_of};
use serde::{Deserialize, Serialize};

use super::variables::Variables;
use super::{Site, check_whole, encode};
use crate::address::Address;
use crate::number::Format;
use crate::privacy::SiteText;
use crate::words::{Arg, Message, say};

/// Which variable names a template is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Names {
    /// Ours: `${remoteNumber}`.
    #[default]
    Own,
    /// jtel's too: `$CallerNumber`, `${GroupName}`.
    Jtel,
    /// WebFront's too: `%phoneNumber%`.
    WebFront,
}

/// What a template makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Kind {
    /// A text for people: values stand as they are.
    #[default]
    Text,
    /// An http or https address.
    Url,
    /// An http or https address, or a path of the softphone's own server.
    UrlOrPath,
    /// An address that a program of the computer opens: `tel:`, `callto:` ...
    Launch,
    /// What stands behind an address's question mark, or an address relative to the CRM's.
    Query,
}

impl Kind {
    fn encodes(self) -> bool {
        self != Self::Text
    }
}

/// What is wrong with a text that an admin wrote, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The position of its first character, from 1; 0 where none is meant.
    pub at: usize,
    /// What is wrong and what to write.
    pub words: Message,
}

impl Flaw {
    /// A flaw at a character.
    pub fn new(at: usize, words: Message) -> Self {
        Self { at, words }
    }

    /// The flaw with its place.
    pub fn told(&self) -> Message {
        match self.at {
            0 => self.words.clone(),
            at => say!("flaw-at-character", at: at, flaw: &self.words),
        }
    }
}

/// A text with variables.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Template {
    kind: Kind,
    pieces: Vec<Piece>,
    /// The address that this template, percent-encoded, is a parameter of; or empty.
    before: SiteText,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
enum Piece {
    Text(String),
    Value(Value),
    /// `key=value`, left out with its separator where the value is empty.
    Pair(SiteText, Value),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Value {
    name: SiteText,
    raw: bool,
    format: Format,
    /// It is a part of an address within an address.
    twice: bool,
    /// What it may not do where it stands.
    #[serde(default)] // for recordings of other versions
    guard: Guard,
    /// A plus sign that it begins with is left out.
    #[serde(default)]
    unsigned: bool,
}

/// What a value may not do in an address of ServiceNow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
enum Guard {
    /// It stands in no such address.
    #[default]
    None,
    /// Be run as a script.
    Script,
    /// That, and begin another condition of an encoded query.
    Condition,
}

impl Template {
    /// Reads a template; words about what is left as it stands come beside it.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn read(text: &str, kind: Kind, names: Names) -> Result<(Self, Vec<Flaw>), Flaw> {
        Self::of(Reader::new(kind, names, Guard::None), text, kind)
    }

    /// Reads a template that is, as a whole, the value of a parameter or field: `sysparm_query` is one of ServiceNow's encoded
    /// queries.
    ///
    /// # Errors
    /// As [`Template::read`].
    pub fn read_value(key: &str, text: &str, kind: Kind, names: Names) -> Result<(Self, Vec<Flaw>), Flaw> {
        Self::of(Reader::new(kind, names, guard_of(key)), text, kind)
    }

    fn of(reader: Reader, text: &str, kind: Kind) -> Result<(Self, Vec<Flaw>), Flaw> {
        let (pieces, notes) = reader.read(text)?;
        let template = Self { kind, pieces, before: SiteText::default() };
        template.check()?;
        Ok((template, notes))
    }

    /// The text of the template, made of a call's variables.
    ///
    /// # Errors
    /// Why nothing can be made of it now: the whole address that a server was to send is missing, or is not allowed.
    pub fn render(&self, variables: &Variables, site: Site<'_>) -> Result<String, Message> {
        let whole = if self.is_whole() { Some(self.whole(variables)?) } else { None };
        let mut text = String::new();
        // The `?` of a pair that was left out: the next pair begins the query with it.
        let mut begins = None;
        // The values since the last text that is written out.
        let mut run = String::new();
        for piece in self.pieces.iter().skip(usize::from(whole.is_some())) {
            match piece {
                Piece::Text(literal) => {
                    run.clear();
                    push(&mut text, literal, &mut begins);
                }
                Piece::Value(value) => {
                    text.push_str(&value.write(variables, site, self.kind, &run));
                    run.push_str(variables.get(&value.name));
                }
                Piece::Pair(key, value) => {
                    run.clear();
                    let written = value.write(variables, site, self.kind, "");
                    run.push_str(variables.get(&value.name));
                    if written.is_empty() {
                        begins = begins.or(key.chars().next().filter(|sign| *sign == '?'));
                    } else {
                        push(&mut text, key, &mut begins);
                        text.push_str(&written);
                    }
                }
            }
        }
        if let Some(whole) = whole {
            text = with_parameters(&whole, &text);
            check_whole(&text, site)?;
        }
        if !self.before.is_empty() {
            text = [self.before.as_str(), &encode::component(&text)].concat();
        }
        Ok(text)
    }

    /// The host (and port) that stands in it; `None` where it has none, or is a whole address that a server sends.
    pub fn host(&self) -> Option<String> {
        match self.pieces.first() {
            _ if !self.before.is_empty() => {
                Address::read(&self.before).ok().map(|address| address.host_port())
            }
            Some(Piece::Text(literal)) if matches!(self.kind, Kind::Url | Kind::UrlOrPath) => {
                Address::read(literal).ok().map(|address| address.host_port())
            }
            _ => None,
        }
    }

    /// The scheme that stands in it, in lower case.
    pub fn scheme(&self) -> Option<String> {
        let literal = match self.pieces.first() {
            _ if !self.before.is_empty() => self.before.as_str(),
            Some(Piece::Text(literal)) => literal.as_str(),
            _ => return None,
        };
        literal.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase())
    }

    /// Whether the page that it leads to is written out: variables stand behind a `?` or `#`, percent-encoded or not.
    pub(crate) fn names_page(&self) -> bool {
        match self.pieces.first() {
            Some(Piece::Text(literal)) if self.pieces.len() > 1 => {
                encode::decoded(literal).contains(['?', '#'])
                    || matches!(self.pieces.get(1), Some(Piece::Pair(key, _)) if key.starts_with('?'))
            }
            Some(Piece::Text(_)) => true,
            _ => false,
        }
    }

    /// Whether a variable is in it.
    pub fn has(&self, name: &str) -> bool {
        self.pieces.iter().any(|piece| match piece {
            Piece::Text(_) => false,
            Piece::Value(value) | Piece::Pair(_, value) => value.name == name,
        })
    }

    /// What is written out in it, without its variables.
    pub(crate) fn written(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.as_str(),
                Piece::Pair(text, _) => text.as_str(),
                Piece::Value(_) => "",
            })
            .collect()
    }

    /// Whether it is an address that a server sends whole.
    pub fn is_whole(&self) -> bool {
        matches!(self.kind, Kind::Url | Kind::UrlOrPath)
            && matches!(self.pieces.first(), Some(Piece::Value(Value { raw: true, .. })))
    }

    /// The same text as a parameter of another address: `before`, and the text percent-encoded once more.
    #[must_use]
    pub fn within(self, before: &str) -> Self {
        Self { kind: Kind::Url, before: before.into(), ..self }
    }

    fn whole(&self, variables: &Variables) -> Result<String, Message> {
        let Some(Piece::Value(value)) = self.pieces.first() else { return Ok(String::new()) };
        match variables.get(&value.name) {
            "" => Err(say!("whole-address-empty", variable: Arg::text(&value.name))),
            text => Ok(text.to_owned()),
        }
    }

    /// Whether scheme, host and path are written out.
    fn check(&self) -> Result<(), Flaw> {
        let Some(first) = self.pieces.first() else {
            return if self.kind == Kind::Text { Ok(()) } else { Err(Flaw::new(1, say!("nothing-written"))) };
        };
        match self.kind {
            Kind::Text | Kind::Query => Ok(()),
            Kind::Launch => check_launch(first),
            Kind::Url | Kind::UrlOrPath => self.check_url(first),
        }
    }

    fn check_url(&self, first: &Piece) -> Result<(), Flaw> {
        let Piece::Text(literal) = first else {
            if self.is_whole() {
                return match self.pieces.get(1) {
                    None => Ok(()),
                    Some(Piece::Text(after)) if after.starts_with(['&', '?', '#']) => Ok(()),
                    Some(_) => Err(Flaw::new(1, say!("behind-whole-address"))),
                };
            }
            return Err(Flaw::new(1, say!("address-begins-with-host")));
        };
        let is_path = self.kind == Kind::UrlOrPath && literal.starts_with('/') && !literal.starts_with("//");
        if !is_path {
            match Address::read(literal) {
                Ok(address) if matches!(address.scheme.as_str(), "http" | "https") => {}
                Ok(_) => return Err(Flaw::new(1, say!("address-scheme-not-web"))),
                Err(_) => {
                    return Err(Flaw::new(1, say!("address-not-understood")));
                }
            }
        }
        let begins_query = matches!(self.pieces.get(1), Some(Piece::Pair(key, _)) if key.starts_with('?'));
        if self.pieces.len() > 1 && !begins_query && !literal.contains(['?', '#']) {
            let at = literal.chars().count() + 1;
            return Err(Flaw::new(at, say!("path-varies")));
        }
        Ok(())
    }
}

/// Schemes that run something in the page, or show what is not on the web.
const NEVER: [&str; 10] =
    ["javascript", "data", "blob", "file", "about", "vbscript", "http", "https", "filesystem", "view-source"];

fn check_launch(first: &Piece) -> Result<(), Flaw> {
    let Piece::Text(literal) = first else {
        return Err(Flaw::new(1, say!("launch-scheme-varies")));
    };
    let scheme = literal.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase()).unwrap_or_default();
    let fits = scheme.starts_with(|c: char| c.is_ascii_lowercase())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    if !fits {
        return Err(Flaw::new(1, say!("launch-scheme-varies")));
    }
    if NEVER.contains(&scheme.as_str()) {
        return Err(Flaw::new(1, say!("scheme-never-launched", scheme: Arg::text(scheme))));
    }
    Ok(())
}

/// A whole address and parameters that are written behind it: they belong before its fragment, and behind a `?`.
fn with_parameters(whole: &str, parameters: &str) -> String {
    let Some(after) = parameters.strip_prefix(['&', '?']) else { return [whole, parameters].concat() };
    let (address, fragment) =
        whole.split_at_checked(whole.find('#').unwrap_or(whole.len())).unwrap_or_default();
    let sign = match address.split_once('?') {
        None => "?",
        Some((_, "")) => "",
        Some(_) => "&",
    };
    [address, sign, after, fragment].concat()
}

fn push(text: &mut String, literal: &str, begins: &mut Option<char>) {
    match (literal.strip_prefix('&'), begins.take()) {
        (Some(rest), Some(sign)) => {
            text.push(sign);
            text.push_str(rest);
        }
        (_, kept) => {
            if literal.is_empty() {
                *begins = kept;
            }
            text.push_str(literal);
        }
    }
}

impl Value {
    /// `before` is the text of the values that stand directly before it.
    fn write(&self, variables: &Variables, site: Site<'_>, kind: Kind, before: &str) -> String {
        let mut text = self.format.write(variables.get(&self.name), site.plan);
        if self.unsigned {
            text = text.trim_start().trim_start_matches('+').into();
        }
        text = match self.guard {
            Guard::None => text,
            Guard::Script => encode::unscripted(&text, before),
            Guard::Condition => encode::condition(&text, before),
        };
        if kind.encodes() {
            text = if self.raw { encode::raw(&text) } else { encode::component(&text) };
        }
        if self.raw && self.guard == Guard::Condition {
            text = text.replace('^', "%5E");
        }
        if self.twice {
            text = encode::component(&text);
        }
        text
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::number::DialPlan;

    fn made(template: &str, names: Names, values: &[(&str, &str)]) -> String {
        let (template, _) = Template::read(template, Kind::Url, names).unwrap();
        let mut variables = Variables::new();
        for (name, value) in values {
            variables.set(name, value);
        }
        let plan = DialPlan::default();
        let hosts = ["crm.example.com".to_owned()];
        template
            .render(&variables, Site { plan: &plan, hosts: &hosts })
            .unwrap_or_else(|words| words.to_string())
    }

    #[test]
    fn values_are_percent_encoded_and_literals_stay() {
        let number = [("remoteNumber", "+0702007722")];
        let url = "https://wf/#/power?phoneNumber=^${remoteNumber}";
        assert_eq!(made(url, Names::Own, &number), "https://wf/#/power?phoneNumber=^%2B0702007722");
        let url = "https://wf/#/power?phoneNumber=^%phoneNumber%";
        assert_eq!(made(url, Names::WebFront, &number), "https://wf/#/power?phoneNumber=^%2B0702007722");
    }

    #[test]
    fn a_pair_whose_value_is_empty_is_left_out() {
        let url = "https://sn/cti.do?a=${queue?}&b=${remoteNumber?}&c=1";
        assert_eq!(made(url, Names::Own, &[]), "https://sn/cti.do?c=1");
        assert_eq!(made(url, Names::Own, &[("remoteNumber", "1")]), "https://sn/cti.do?b=1&c=1");
        assert_eq!(made(url, Names::Own, &[("queue", "x")]), "https://sn/cti.do?a=x&c=1");
    }

    #[test]
    fn a_whole_address_is_opened_if_its_host_is_allowed() {
        let link = |link: &str| made("$crmurl&extra=1", Names::Jtel, &[("crmLink", link)]);
        assert_eq!(link("https://crm.example.com/c?id=7#top"), "https://crm.example.com/c?id=7&extra=1#top");
        assert_eq!(link("https://crm.example.com/c"), "https://crm.example.com/c?extra=1");
        assert!(link("https://evil.example.com/c").contains("is not one of the hosts"));
        assert!(link("javascript:alert(1)").contains("not a plain http"));
        assert!(link("").contains("is empty"));
    }

    #[test]
    fn what_a_call_could_choose_must_be_written_out() {
        for (text, at) in [
            ("https://${queue}/?a=1", 1),
            ("https://crm/${queue}?a=1", 13),
            ("${queue}", 1),
            ("ftp://crm/?a=${queue}", 1),
            ("https://crm/?a=${queue", 16),
            ("https://crm/?a=${Queue}", 16),
            ("https://crm/?a=${queue|up}", 16),
            ("https://crm/?a b=1", 15),
            ("", 1),
        ] {
            assert_eq!(Template::read(text, Kind::Url, Names::Own).unwrap_err().at, at, "{text}");
        }
    }
}
