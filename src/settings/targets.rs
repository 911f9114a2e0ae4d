//! Rules and what they may open: the sections `Rules` and `Targets`, and plain items that make a rule each.

use super::items;
use super::reader::Reader;
use super::systems::Systems;
use crate::hosting::Hosting;
use crate::input::Page;
use crate::rules::{Do, Mode, Rule, Shuttle, reader as rules};
use crate::settings::address::read_authority;

/// The section whose items are rules.
const RULES: &str = "/Rules/";

/// Reads rules and the hosts that they may open.
pub(super) fn read(reader: &mut Reader, page: &Page, hosting: &Hosting, systems: &mut Systems) {
    systems.hosts = reader.list(items::TARGET_HOSTS, read_host);
    for (key, text) in reader.section(RULES) {
        let name = key.strip_prefix(RULES).unwrap_or_default();
        match rules::read(name, &text) {
            Ok((rule, notes)) => {
                for note in notes {
                    reader.warn(&key, &note.told());
                }
                add(reader, page, hosting, systems, &key, rule);
            }
            Err(flaw) => reader.warn(&key, &[&flaw.told(), " This rule is left out now."].concat()),
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
fn add(reader: &mut Reader, page: &Page, hosting: &Hosting, systems: &mut Systems, key: &str, rule: Rule) {
    let _ = (page, hosting, reader, key);
    for action in &rule.does {
        let template = match action {
            Do::Pop(pop) => &pop.url,
            Do::Shuttle(Shuttle::AgentCti { url, .. }) => url,
            _ => continue,
        };
        if let Some(host) = template.host().filter(|host| !systems.hosts.contains(host)) {
            systems.hosts.push(host);
        }
        let _ = matches!(action, Do::Pop(pop) if pop.mode == Mode::Frame);
    }
    systems.rules.push(rule);
}
