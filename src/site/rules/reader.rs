//! Rules as settings write them, one JSON text each (docs/rules.md). What is wrong is told with its place; a rule with a flaw
//! is left out whole, and the others work.

use serde_json::Value;

use super::actions::{Body, Do, JsonBody, Launch, Mode, Notify, OpenFrame, Pop, Rest, Shuttle};
use super::rule::{On, Rule, When};
use super::template::{Flaw, Kind, Names, Template};
use super::variables;
use crate::json::{self, FieldWords, Fields, Words};
use crate::privacy::{Sealed, SiteText};
use crate::words::{Arg, Message, say};

/// A call of a web server is given up after this long, where the rule says nothing.
const TIMEOUT_S: u32 = 30;

type Read<T> = Result<T, Flaw>;

/// Reads the JSON text of a rule; words about what is left as it stands come beside it.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(name: &str, text: &str) -> Result<(Rule, Vec<Flaw>), Flaw> {
    let Some(json) = json::read(text) else {
        return Err(Flaw::new(json::flaw(text), say!("rule-no-json")));
    };
    let Some(fields) = json.as_object() else {
        return Err(Flaw::new(1, say!("rule-no-object")));
    };
    if let Some((name, known)) = unknown(fields, &["on", "when", "do", "names"]) {
        return Err(flaw(say!("unknown-in-rule", name: Arg::text(name), known: known)));
    }
    let names = match fields.words("names").as_str() {
        "" => Names::Own,
        "jtel" => Names::Jtel,
        "webfront" => Names::WebFront,
        _ => return Err(flaw(say!("names-are"))),
    };
    let mut reader = Reader { names, notes: Vec::new() };
    let on = read_on(fields)?;
    let when = read_when(fields.get("when"))?;
    let does = match fields.get("do") {
        Some(Value::Array(actions)) => {
            actions.iter().map(|action| reader.action(action)).collect::<Read<Vec<Do>>>()?
        }
        Some(action) => vec![reader.action(action)?],
        None => Vec::new(),
    };
    if does.is_empty() {
        return Err(flaw(say!("do-missing")));
    }
    Ok((Rule { name: name.into(), on, when, does }, reader.notes))
}

fn flaw(words: Message) -> Flaw {
    Flaw::new(0, words)
}

/// The first name that is not a known one, and the list of the known ones.
fn unknown<'a>(fields: &'a Fields, known: &[&str]) -> Option<(&'a str, Message)> {
    let (name, _) = fields.iter().find(|(name, _)| !known.contains(&name.as_str()))?;
    Some((name, listed(known)))
}

/// Fails where an action has a name in it that is not among those that are known.
fn only(fields: &Fields, known: &[&str], action: &str) -> Read<()> {
    let Some((name, known)) = unknown(fields, known) else { return Ok(()) };
    Err(flaw(say!("unknown-in-action", name: Arg::text(name), action: Arg::text(action), known: known)))
}

fn listed(names: &[&str]) -> Message {
    Message::list(names.iter().map(|name| Arg::text(*name)))
}

/// A text, or a list of texts.
fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(values) => values.iter().map(Value::words).collect(),
        value => value.words().map(|text| vec![text]),
    }
}

fn read_on(fields: &Fields) -> Read<Vec<On>> {
    let words = fields.get("on").and_then(texts).unwrap_or_default();
    let all: Vec<&str> = On::ALL.iter().map(|(name, _)| *name).collect();
    if words.is_empty() {
        return Err(flaw(say!("on-missing", events: listed(&all))));
    }
    words
        .iter()
        .map(|word| {
            On::read(word).ok_or_else(|| flaw(say!("no-event", word: Arg::text(word), events: listed(&all))))
        })
        .collect()
}

fn read_when(value: Option<&Value>) -> Read<When> {
    let mut when = When::default();
    let Some(value) = value else { return Ok(when) };
    let Some(fields) = value.as_object() else {
        return Err(flaw(say!("when-no-object")));
    };
    for (name, value) in fields {
        let known = matches!(name.as_str(), "number" | "agent")
            || variables::NAMES.contains(&name.as_str())
            || name.strip_prefix("vars.").is_some_and(|name| !name.is_empty());
        if !known {
            return Err(flaw(say!("no-condition", name: Arg::text(name))));
        }
        let mut patterns = texts(value).unwrap_or_default();
        if patterns.is_empty() {
            return Err(flaw(say!("needs-texts", name: Arg::text(name))));
        }
        if name == "direction" {
            patterns = patterns.iter().map(|word| direction(word)).collect::<Read<_>>()?;
        }
        let negated: Option<Vec<String>> =
            patterns.iter().map(|pattern| pattern.strip_prefix('!').map(str::to_owned)).collect();
        match negated {
            Some(patterns) => when.except(name, patterns),
            None if patterns.iter().any(|pattern| pattern.starts_with('!')) => {
                return Err(flaw(say!("not-before-all", name: Arg::text(name))));
            }
            None => when.add(name, patterns),
        }
    }
    Ok(when)
}

fn direction(word: &str) -> Read<String> {
    match word {
        "in" | "inbound" => Ok("inbound".to_owned()),
        "out" | "outbound" => Ok("outbound".to_owned()),
        _ => Err(flaw(say!("direction-is"))),
    }
}

struct Reader {
    names: Names,
    notes: Vec<Flaw>,
}

impl Reader {
    fn template(&mut self, key: &str, text: &str, kind: Kind) -> Read<Template> {
        self.value_of("", key, text, kind)
    }

    /// The template of a value that goes into the field or parameter `field`; a flaw names `key`, which is the rule's own.
    fn value_of(&mut self, field: &str, key: &str, text: &str, kind: Kind) -> Read<Template> {
        let told = |flaw: &Flaw| match flaw.at {
            0 => say!("flaw-of-field", field: Arg::text(key), flaw: &flaw.words),
            at => say!("flaw-in-field", field: Arg::text(key), at: at, flaw: &flaw.words),
        };
        let (template, notes) =
            Template::read_value(field, text, kind, self.names).map_err(|found| flaw(told(&found)))?;
        self.notes.extend(notes.iter().map(|note| flaw(told(note))));
        Ok(template)
    }

    /// The template of a key's text; of `default` where the key is missing.
    fn text_of(&mut self, fields: &Fields, key: &str, default: &str) -> Read<Template> {
        let text = fields.words(key);
        self.template(key, if text.is_empty() { default } else { &text }, Kind::Text)
    }

    fn action(&mut self, json: &Value) -> Read<Do> {
        const KINDS: [&str; 10] = [
            "pop",
            "notify",
            "launch",
            "rest",
            "AgentCTI",
            "AgentCTINotification",
            "RealtimeCTI",
            "openServiceNowForm",
            "openServiceNowList",
            "openCustomURL",
        ];
        let Some(fields) = json.as_object() else {
            return Err(flaw(say!("do-no-object")));
        };
        let mut found = fields.iter().filter(|(key, _)| KINDS.contains(&key.as_str()));
        let (Some((kind, value)), None) = (found.next(), found.next()) else {
            return Err(flaw(say!("no-action", actions: listed(&KINDS))));
        };
        let text = value.words().unwrap_or_default();
        match kind.as_str() {
            "pop" => self.pop(fields, &text),
            "notify" => {
                only(fields, &["notify", "body"], "notify")?;
                let title = self.template("notify", &text, Kind::Text)?;
                Ok(Do::Notify(Notify { title, body: self.text_of(fields, "body", "")? }))
            }
            "launch" => {
                only(fields, &["launch", "automatic", "label"], "launch")?;
                let url = self.template("launch", &text, Kind::Launch)?;
                let automatic = is_true(fields, "automatic")?;
                Ok(Do::Launch(Launch { url, automatic, label: fields.words("label") }))
            }
            "openCustomURL" => {
                only(fields, &["openCustomURL"], "openCustomURL")?;
                if text.contains("//") || text.contains(':') {
                    return Err(flaw(say!("custom-url-not-relative")));
                }
                let url = self.template(kind, &text, Kind::Query)?;
                if !url.names_page() {
                    return Err(flaw(say!("custom-url-varies")));
                }
                Ok(Do::OpenFrame(OpenFrame::Url(url)))
            }
            _ => {
                only(fields, &[kind], kind)?;
                let Some(inner) = value.as_object() else {
                    return Err(flaw(say!("action-no-object", action: Arg::text(kind))));
                };
                match kind.as_str() {
                    "rest" => self.rest(inner),
                    "openServiceNowForm" | "openServiceNowList" => self.open_frame(kind, inner),
                    _ => self.shuttle(kind, inner),
                }
            }
        }
    }

    fn pop(&mut self, fields: &Fields, text: &str) -> Read<Do> {
        only(fields, &["pop", "mode", "window", "size", "label"], "pop")?;
        let url = self.template("pop", text, Kind::Url)?;
        let (name, size) = (window_name(&fields.words("window"))?, size(&fields.words("size"))?);
        let mode = match fields.words("mode").as_str() {
            "" | "tab" => Mode::Tab,
            "frame" => Mode::Frame,
            "window" => Mode::Window { name, size },
            "new_window" if size.is_some() => Mode::Window { name, size },
            word => Mode::of_xcally(word, &name).ok_or_else(|| flaw(say!("mode-is")))?,
        };
        Ok(Do::Pop(Pop { url, mode, label: fields.words("label") }))
    }

    fn rest(&mut self, fields: &Fields) -> Read<Do> {
        const KNOWN: [&str; 9] =
            ["method", "url", "headers", "json", "form", "text", "credentials", "unread", "timeoutSeconds"];
        only(fields, &KNOWN, "rest")?;
        let url = self.template("url", &fields.words("url"), Kind::UrlOrPath)?;
        let body = match (fields.get("json"), fields.get("form"), fields.get("text")) {
            (None, None, None) => Body::None,
            (Some(value), None, None) => Body::Json(self.json("", value)?),
            (None, Some(value), None) => Body::Form(self.pairs("form", value)?),
            (None, None, Some(_)) => Body::Text(self.text_of(fields, "text", "")?),
            _ => return Err(flaw(say!("rest-bodies"))),
        };
        let method = match fields.words("method").as_str() {
            "" | "GET" if body == Body::None => "GET",
            "" | "POST" => "POST",
            "GET" => return Err(flaw(say!("get-with-body"))),
            _ => return Err(flaw(say!("method-is"))),
        };
        let headers = match fields.get("headers") {
            Some(value) => self.pairs("headers", value)?,
            None => Vec::new(),
        };
        let is_token = |name: &str| {
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
        };
        if let Some((name, _)) = headers.iter().find(|(name, _)| !is_token(name)) {
            return Err(flaw(say!("no-header-name", name: Arg::text(name))));
        }
        let seconds = match fields.words("timeoutSeconds").as_str() {
            "" => TIMEOUT_S,
            text => text
                .parse()
                .ok()
                .filter(|seconds| (1..=120).contains(seconds))
                .ok_or_else(|| flaw(say!("timeout-is")))?,
        };
        Ok(Do::Rest(Rest {
            method: method.to_owned(),
            url,
            headers: Sealed(headers),
            body: Sealed(body),
            credentials: match fields.words("credentials").as_str() {
                "" | "omit" => false,
                "include" => true,
                _ => return Err(flaw(say!("credentials-are"))),
            },
            unread: is_true(fields, "unread")?,
            timeout_ms: seconds * 1_000,
        }))
    }

    fn pairs(&mut self, key: &str, value: &Value) -> Read<Vec<(SiteText, Template)>> {
        let Some(fields) = value.as_object() else {
            return Err(flaw(say!("field-no-pairs", field: Arg::text(key))));
        };
        let mut pairs = Vec::new();
        for (name, value) in fields {
            let Some(text) = value.words() else {
                return Err(flaw(say!("pair-needs-text", field: Arg::text(key), name: Arg::text(name))));
            };
            let place = [key, " ", name].concat();
            pairs.push((name.into(), self.value_of(name, &place, &text, Kind::Text)?));
        }
        Ok(pairs)
    }

    /// Reads a value of a JSON body; `field` is the name of the field that it stands in.
    fn json(&mut self, field: &str, value: &Value) -> Read<JsonBody> {
        Ok(match value {
            Value::Null => JsonBody::Word("null".to_owned()),
            Value::Bool(yes) => JsonBody::Word(yes.to_string()),
            Value::Number(digits) => JsonBody::Word(digits.to_string()),
            Value::String(text) => {
                let template = self.value_of(field, "json", text, Kind::Text)?;
                let is_optional =
                    text.starts_with("${") && text.ends_with("?}") && template.written().is_empty();
                if is_optional { JsonBody::Optional(template) } else { JsonBody::Text(template) }
            }
            Value::Array(values) => {
                JsonBody::List(values.iter().map(|value| self.json(field, value)).collect::<Read<_>>()?)
            }
            Value::Object(fields) => {
                let mut made = Vec::new();
                for (name, value) in fields {
                    made.push((name.into(), self.json(name, value)?));
                }
                JsonBody::Object(made)
            }
        })
    }

    fn shuttle(&mut self, kind: &str, fields: &Fields) -> Read<Do> {
        let peer = "${peer}";
        Ok(Do::Shuttle(match kind {
            "AgentCTI" => {
                only(fields, &["url", "peer", "mode"], kind)?;
                let mode = match fields.words("mode").as_str() {
                    "" => "new_tab".to_owned(),
                    mode @ ("new_tab" | "new_window" | "new_frame") => mode.to_owned(),
                    _ => return Err(flaw(say!("agent-cti-mode-is"))),
                };
                let url = self.template("url", &fields.words("url"), Kind::Url)?;
                Shuttle::AgentCti { url, peer: self.text_of(fields, "peer", peer)?, mode }
            }
            "AgentCTINotification" => {
                only(fields, &["peer", "type", "title", "body"], kind)?;
                let word = fields.words("type");
                Shuttle::Notification {
                    peer: self.text_of(fields, "peer", peer)?,
                    kind: if word.is_empty() { "info".to_owned() } else { word },
                    title: self.text_of(fields, "title", "")?,
                    body: self.text_of(fields, "body", "")?,
                }
            }
            _ => {
                only(fields, &["type", "reference", "url"], kind)?;
                let url = fields.words("url");
                Shuttle::Realtime {
                    app: self.text_of(fields, "type", "Cordboard")?,
                    reference: self.text_of(fields, "reference", "")?,
                    url: self.template("url", &url, if url.is_empty() { Kind::Text } else { Kind::Url })?,
                }
            }
        }))
    }

    fn open_frame(&mut self, kind: &str, fields: &Fields) -> Read<Do> {
        only(fields, &["entity", "query"], kind)?;
        let entity = fields.words("entity");
        let fits = !entity.is_empty() && entity.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !fits {
            return Err(flaw(say!("entity-no-table", action: Arg::text(kind))));
        }
        let query = fields.words("query");
        if query.contains("sysparm_stack") || query.contains("sysparm_goto_url") {
            return Err(flaw(say!("query-forbidden", action: Arg::text(kind))));
        }
        Ok(Do::OpenFrame(match kind {
            "openServiceNowForm" => {
                OpenFrame::Form { entity, query: self.template("query", &query, Kind::Query)? }
            }
            // The whole query of a list is one of ServiceNow's encoded queries.
            _ => OpenFrame::List {
                entity,
                query: self.value_of("sysparm_query", "query", &query, Kind::Query)?,
            },
        }))
    }
}

fn is_true(fields: &Fields, key: &str) -> Read<bool> {
    match fields.get(key) {
        None => Ok(false),
        Some(Value::Bool(yes)) => Ok(*yes),
        Some(_) => Err(flaw(say!("field-no-bool", field: Arg::text(key)))),
    }
}

/// A window's name: letters, digits and underscores, so that none has a meaning of its own to the browser (`_top`).
fn window_name(name: &str) -> Read<String> {
    if name.is_empty() {
        return Ok("cti_pop".to_owned());
    }
    let fits = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') && !name.starts_with('_');
    if fits { Ok(name.to_owned()) } else { Err(flaw(say!("window-is"))) }
}

/// `800x600`.
fn size(text: &str) -> Read<Option<(u32, u32)>> {
    if text.is_empty() {
        return Ok(None);
    }
    let number = |text: &str| text.trim().parse().ok().filter(|pixels| (100..=4_000).contains(pixels));
    text.split_once('x')
        .and_then(|(width, height)| Some((number(width)?, number(height)?)))
        .map(Some)
        .ok_or_else(|| flaw(say!("size-is")))
}
