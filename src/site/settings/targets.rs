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
use crate::words::{Arg, Message, say};

/// Reads rules and the hosts that they may open.
pub(super) fn read(reader: &mut Reader, page: &Page, hosting: &Hosting, systems: &mut Systems) {
    for host in reader.list(items::TARGET_HOSTS, read_host) {
        if hosting.allows_pop_host(&host) {
            systems.hosts.push(host);
        } else {
            reader.warn(items::TARGET_HOSTS, say!("target-host-not-pinned", host: Arg::text(host)));
        }
    }
    for (key, rule) in plain::read(reader, page) {
        add(reader, page, hosting, systems, key, rule);
    }
    for (key, text) in reader.section(items::RULES) {
        let name = key.strip_prefix(items::RULES).unwrap_or_default();
        match rules::read(name, &text) {
            Ok((rule, notes)) => {
                for note in notes {
                    reader.warn(&key, note.told());
                }
                add(reader, page, hosting, systems, &key, rule);
            }
            Err(flaw) => reader.warn(&key, say!("rule-left-out-now", flaw: flaw.told())),
        }
    }
}

fn read_host(text: &str, _: &[String]) -> Result<String, Message> {
    match read_authority(text) {
        Some(_) => Ok(text.to_owned()),
        None => Err(say!("write-target-hosts")),
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
        if let Some(flaw) = unpinned.or_else(|| rest::flaw(call, page, systems.allows_tokens)) {
            return reader.warn(key, say!("rule-left-out-now", flaw: flaw));
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
            say!("frame-in-the-clear")
        } else {
            hosts.push(host);
            continue;
        };
        return reader.warn(key, say!("rule-left-out-now", flaw: flaw));
    }
    for host in hosts {
        if !systems.hosts.contains(&host) {
            systems.hosts.push(host);
        }
    }
    systems.rules.push(rule);
}
