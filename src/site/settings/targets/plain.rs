//! The simple cases: WebFront, ServiceNow's `cti.do` and jtel's CRM link by plain items, which make the rules that an admin
//! would write (spec/other-systems.md 2.1, 2.2, 2.4).

use crate::input::Page;
use crate::number::Format;
use crate::site::rules::{Do, Kind, Mode, Names, On, OpenFrame, Pop, Rule, Template, When, encode};
use crate::site::settings::items;
use crate::site::settings::reader::{self, Reader};
use crate::words::{Message, say};

/// The rules that plain items make, with the item that each comes from.
pub(super) fn read(reader: &mut Reader, page: &Page) -> Vec<(&'static str, Rule)> {
    let mut rules = Vec::new();
    webfront(reader, &mut rules);
    servicenow(reader, page, &mut rules);
    jtel(reader, &mut rules);
    rules
}

/// The window that is used again.
const WINDOW: &str = "cti_pop";

type Rules = Vec<(&'static str, Rule)>;

fn webfront(reader: &mut Reader, rules: &mut Rules) {
    let base = reader.take(items::WEBFRONT_URL, base, say!("write-base"));
    let on = reader.take(items::WEBFRONT_WHEN, event, say!("write-target-when"));
    let exact = reader.take(items::WEBFRONT_MATCH, exact, say!("write-match"));
    let number = reader.take(items::WEBFRONT_NUMBER, number, say!("write-target-number"));
    let templates = reader.list(items::WEBFRONT_TEMPLATES, template);
    let mode = reader.take(items::WEBFRONT_MODE, mode, say!("write-target-mode"));
    if base.is_empty() {
        return;
    }
    let of: Vec<String> = templates.iter().map(|(of, _)| of.clone()).collect();
    // A call that several templates fit opens one: one for its queue before one for its number, then the one that is written first.
    for name in ["queue", "dnis"] {
        for (at, (this, id)) in templates.iter().enumerate() {
            let mut when = incoming();
            when.add(name, vec![this.clone()]);
            if name == "dnis" {
                when.except("queue", of.clone());
            }
            let before: Vec<String> = of.iter().take(at).cloned().collect();
            if !before.is_empty() {
                when.except(name, before);
            }
            let url = [&base, "/webfront/CTI.aspx?templateid=", &encode::component(id)].concat();
            let rule = ["WebFront ", name, " ", this].concat();
            push(reader, rules, items::WEBFRONT_TEMPLATES, &rule, on, when, &url, &mode);
        }
    }
    let mut when = incoming();
    when.add("number", vec!["*".to_owned()]);
    if !of.is_empty() {
        when.except("queue", of.clone());
        when.except("dnis", of);
    }
    // WebFront compares the ends of numbers: without a plus it finds those kept with and without one; with a plus only those kept with one.
    let (sign, unsigned) = if exact { ("^", "") } else { ("", "|no-plus") };
    let url = [&base, "/#/power?phoneNumber=", sign, "${remoteNumber|", &number, unsigned, "}"].concat();
    push(reader, rules, items::WEBFRONT_URL, "WebFront", on, when, &url, &mode);
}

fn servicenow(reader: &mut Reader, page: &Page, rules: &mut Rules) {
    let base = reader.take(items::SERVICENOW_URL, base, say!("write-base"));
    let on = reader.take(items::SERVICENOW_WHEN, event, say!("write-target-when"));
    let identify = reader.take(items::SERVICENOW_IDENTIFY, identify, say!("write-identify"));
    let number = reader.take(items::SERVICENOW_NUMBER, number, say!("write-target-number"));
    let script = reader.take(items::SERVICENOW_RULE, reader::any, Message::default());
    let view = reader.take(items::SERVICENOW_VIEW, reader::any, Message::default());
    let task = reader.take(items::SERVICENOW_TASK, variable, say!("write-task-variable"));
    let fields = reader.list(items::SERVICENOW_FIELDS, field);
    let wrapped = reader.take(items::SERVICENOW_WRAP, wrapped, say!("write-wrap"));
    let mode = reader.take(items::SERVICENOW_MODE, mode, say!("write-target-mode"));
    // In ServiceNow's frame the caller's page opens by itself, without all this.
    let framed = page.query.contains("crm=openframe");
    let usual = on == On::Offer && identify == "phone" && number == "as-is";
    let plain = usual && script.is_empty() && view.is_empty() && task.is_empty() && fields.is_empty();
    if if framed { plain } else { base.is_empty() } {
        return;
    }
    let mut first = Vec::new();
    if !script.is_empty() {
        first.push(["sysparm_cti_rule=", &encode::component(&script)].concat());
    }
    let name = "sysparm_caller_name=${remoteName?}".to_owned();
    let phone = ["sysparm_caller_phone=${remoteNumber|", &number, "?}"].concat();
    let mut parameters = Vec::new();
    if !task.is_empty() {
        parameters.push(["sysparm_task_id=${", &task, "?}"].concat());
    }
    if !view.is_empty() {
        parameters.push(["sysparm_view=", &encode::component(&view)].concat());
    }
    for (name, text) in fields {
        parameters.push(["sysparm_", &name, "=", &literals_encoded(&text)].concat());
    }
    for (rule_name, known, unknown, callers) in callers(&identify, name, phone) {
        let mut when = incoming();
        when.add(known, vec!["*".to_owned()]);
        if !unknown.is_empty() {
            when.except(unknown, vec!["*".to_owned()]);
        }
        let query = [first.clone(), callers, parameters.clone()].concat().join("&");
        let inner = ["cti.do?", &query].concat();
        if framed {
            match Template::read(&query, Kind::Query, Names::Own) {
                Ok((query, _)) => {
                    let does = vec![Do::OpenFrame(OpenFrame::Form { entity: "cti".to_owned(), query })];
                    let rule = Rule { name: rule_name.into(), on: vec![on], when, does };
                    rules.push((items::SERVICENOW_RULE, rule));
                }
                Err(flaw) => return reader.warn(items::SERVICENOW_FIELDS, flaw.words),
            }
            continue;
        }
        let read = if wrapped {
            let before = [&base, "/nav_to.do?uri="].concat();
            Template::read(&inner, Kind::Query, Names::Own).map(|(template, _)| template.within(&before))
        } else {
            let url = [&base, "/", &inner].concat();
            Template::read(&url, Kind::Url, Names::Own).map(|(template, _)| template)
        };
        match read {
            Ok(url) => rules.push((items::SERVICENOW_URL, rule(rule_name, on, when, url, &mode))),
            Err(flaw) => return reader.warn(items::SERVICENOW_FIELDS, flaw.words),
        }
    }
}

/// For each way to tell who calls: the rule's name, what must be known, what must not be, and the parameters.
fn callers(
    identify: &str,
    name: String,
    phone: String,
) -> Vec<(&'static str, &'static str, &'static str, Vec<String>)> {
    let (usual, other) = ("ServiceNow", "ServiceNow, otherwise");
    match identify {
        "phone" => vec![(usual, "number", "", vec![phone])],
        // A caller without a name is told by the number.
        "name" => {
            vec![(usual, "remoteName", "", vec![name]), (other, "number", "remoteName", vec![phone])]
        }
        _ => {
            let both = vec![name.clone(), phone];
            vec![(usual, "number", "", both), (other, "remoteName", "number", vec![name])]
        }
    }
}

fn jtel(reader: &mut Reader, rules: &mut Rules) {
    let on = reader.take(items::JTEL_CRM_LINK, event_or_never, say!("write-crm-link"));
    let mode = reader.take(items::JTEL_CRM_LINK_MODE, mode, say!("write-target-mode"));
    let Some(on) = on else { return };
    let mut when = incoming();
    when.add("crmLink", vec!["*".to_owned()]);
    push(reader, rules, items::JTEL_CRM_LINK, "CRM link", on, when, "${{crmLink}}", &mode);
}

#[allow(clippy::too_many_arguments)] // what a rule has
fn push(
    reader: &mut Reader,
    rules: &mut Rules,
    key: &'static str,
    name: &str,
    on: On,
    when: When,
    url: &str,
    mode: &Mode,
) {
    match Template::read(url, Kind::Url, Names::Own) {
        Ok((url, _)) => rules.push((key, rule(name, on, when, url, mode))),
        Err(flaw) => reader.warn(key, flaw.words),
    }
}

fn rule(name: &str, on: On, when: When, url: Template, mode: &Mode) -> Rule {
    let does = vec![Do::Pop(Pop { url, mode: mode.clone(), label: String::new() })];
    Rule { name: name.into(), on: vec![on], when, does }
}

/// Only calls that come in.
fn incoming() -> When {
    let mut when = When::default();
    when.add("direction", vec!["inbound".to_owned()]);
    when
}

/// `https://host` or with a path, without a slash at its end.
fn base(text: &str) -> Option<String> {
    let base = text.trim_end_matches('/');
    let address = super::Address::read(base).ok()?;
    let plain =
        matches!(address.scheme.as_str(), "http" | "https") && !address.rest.contains(['?', '#', '$']);
    plain.then(|| base.to_owned())
}

fn event(text: &str) -> Option<On> {
    On::read(text).filter(|on| matches!(on, On::Offer | On::Answer))
}

#[allow(clippy::option_option)] // read, and never
fn event_or_never(text: &str) -> Option<Option<On>> {
    if text.eq_ignore_ascii_case("never") { Some(None) } else { event(text).map(Some) }
}

fn exact(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "exact" => Some(true),
        "wildcard" => Some(false),
        _ => None,
    }
}

fn wrapped(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "nav_to" => Some(true),
        "none" => Some(false),
        _ => None,
    }
}

fn number(text: &str) -> Option<String> {
    Format::read(text).map(|_| text.to_owned())
}

fn identify(text: &str) -> Option<String> {
    let word = text.to_ascii_lowercase();
    matches!(word.as_str(), "phone" | "name" | "both").then_some(word)
}

fn mode(text: &str) -> Option<Mode> {
    match text.to_ascii_lowercase().as_str() {
        "tab" => Some(Mode::Tab),
        "window" => Some(Mode::Window { name: WINDOW.to_owned(), size: None }),
        "frame" => Some(Mode::Frame),
        word => Mode::of_xcally(word, WINDOW),
    }
}

/// A variable's name, also as templates write it.
fn variable(text: &str) -> Option<String> {
    let name = text.strip_prefix("${").and_then(|name| name.strip_suffix('}')).unwrap_or(text);
    let template = ["${", name, "}"].concat();
    let known = name.is_empty() || Template::read(&template, Kind::Text, Names::Own).is_ok();
    known.then(|| name.to_owned())
}

fn template(entry: &str, _: &[(String, String)]) -> Result<(String, String), Message> {
    reader::pair(entry).ok_or_else(|| say!("write-template"))
}

fn field(entry: &str, _: &[(String, String)]) -> Result<(String, String), Message> {
    let name = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    reader::pair(entry).filter(|(left, _)| name(left)).ok_or_else(|| say!("write-servicenow-field"))
}

/// A template whose texts between variables are percent-encoded.
fn literals_encoded(text: &str) -> String {
    let mut encoded = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, after)) = after.split_once('}') else { break };
        encoded.push_str(&encode::component(before));
        encoded.push_str(&["${", name, "}"].concat());
        rest = after;
    }
    encoded + &encode::component(rest)
}
