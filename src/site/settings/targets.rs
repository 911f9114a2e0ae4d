//! Rules and what they may open: the sections `Rules` and `Targets`, and plain items that make a rule each.

mod plain;

use super::reader::Reader;
use super::systems::Systems;
use super::web::not_pinned;
use super::{items, rest};
use crate::address::{Address, read_authority};
use crate::input::Page;
use crate::site::hosting::Hosting;
use crate::site::rules::{Do, Mode, Rule, Shuttle, reader as rules};

/// The section whose items are rules.
const RULES: &str = "/Rules/";

const LEFT_OUT: &str = " This rule is left out now.";

/// Reads rules and the hosts that they may open.
pub(super) fn read(reader: &mut Reader, page: &Page, hosting: &Hosting, systems: &mut Systems) {
    for host in reader.list(items::TARGET_HOSTS, read_host) {
        if hosting.allows_pop_host(&host) {
            systems.hosts.push(host);
        } else {
            let words =
                ["The host ", &host, " is not among the popHosts of config.json. It is left out now."];
            reader.warn(items::TARGET_HOSTS, &words.concat());
        }
    }
    for (key, rule) in plain::read(reader, page) {
        add(reader, page, hosting, systems, key, rule);
    }
    for (key, text) in reader.section(RULES) {
        let name = key.strip_prefix(RULES).unwrap_or_default();
        match rules::read(name, &text) {
            Ok((rule, notes)) => {
                for note in notes {
                    reader.warn(&key, &note.told());
                }
                add(reader, page, hosting, systems, &key, rule);
            }
            Err(flaw) => reader.warn(&key, &[&flaw.told(), LEFT_OUT].concat()),
        }
    }
}

fn read_host(text: &str, _: &[String]) -> Result<String, &'static str> {
    match read_authority(text) {
        Some(_) => Ok(text.to_owned()),
        None => Err(
            "Write hosts, comma separated, such as crm.example.com: no scheme, no path. It is left out now.",
        ),
    }
}

/// Takes a rule, unless it opens what may not be opened; hosts that stand in it are allowed by that.
pub(super) fn add(
    reader: &mut Reader,
    page: &Page,
    hosting: &Hosting,
    systems: &mut Systems,
    key: &str,
    rule: Rule,
) {
    for action in &rule.does {
        let Do::Rest(call) = action else { continue };
        let unpinned =
            call.url.host().filter(|host| !hosting.allows_pop_host(host)).map(|host| not_pinned(&host));
        if let Some(words) = unpinned.or_else(|| rest::flaw(call, page, systems.allows_tokens)) {
            return reader.warn(key, &[words.as_str(), LEFT_OUT].concat());
        }
    }
    let mut hosts = Vec::new();
    for action in &rule.does {
        let template = match action {
            Do::Pop(pop) => &pop.url,
            Do::Shuttle(Shuttle::AgentCti { url, .. }) => url,
            _ => continue,
        };
        let Some(host) = template.host() else { continue };
        let in_frame = matches!(action, Do::Pop(pop) if pop.mode == Mode::Frame);
        let flaw = if !hosting.allows_pop_host(&host) {
            not_pinned(&host)
        } else if in_frame
            && page.protocol == "https:"
            && template.scheme().is_some_and(|scheme| scheme == "http")
        {
            "Browsers show no http:// address in a frame of an https page. Write https://, or another mode."
                .to_owned()
        } else {
            hosts.push(host);
            continue;
        };
        return reader.warn(key, &[&flaw, LEFT_OUT].concat());
    }
    for host in hosts {
        if !systems.hosts.contains(&host) {
            systems.hosts.push(host);
        }
    }
    systems.rules.push(rule);
}
