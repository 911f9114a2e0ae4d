//! The hosting file `www/config.json`: what whoever hosts the files pins, before any setting of the CRM is read. A CRM is
//! one that it pins. What can't be read pins everything shut; only a file that is not there pins nothing.

mod pattern;
mod set_up;

pub(crate) use pattern::is_below;
pub use set_up::SetUp;
pub(crate) use set_up::Unpinned;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::address::{Address, default_port, read_authority, with_port};
use crate::error::Problem;
use crate::input::Page;
use crate::json;
use crate::words::{Arg, Message, say};
use pattern::Pattern;

/// What the hosting file says; everything is optional.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Hosting {
    /// Origins of CRM pages that may hold the panel (`https://acme.lightning.force.com`, `https://*.acme.com`);
    /// `None` pins none, and then there is a CRM only while the page is on the own machine.
    pub crm_origins: Option<Vec<String>>,
    /// Hosts (with port, if not the scheme's own) of CTI servers that may be connected; `None` pins none, and then the
    /// settings of a pinned CRM say it.
    pub cti_hosts: Option<Vec<String>>,
    /// Hosts that rules may open; `None` pins none.
    pub pop_hosts: Option<Vec<String>>,
    /// Hosts that may serve the CRM's library besides the one that belongs to the CRM's origin; `None` pins none.
    pub api_hosts: Option<Vec<String>>,
    /// Origins of other pages that may hold the panel, without a CRM, in a frame; `None` pins none.
    pub frame_origins: Option<Vec<String>>,
    /// The pins of the host that runs already: they hold too, whatever a page brings later.
    pub running: Option<Box<Hosting>>,
}

const FILE: &str = "config.json";

/// Reads the hosting file of a page. With problems nothing may be loaded: what comes back then allows nothing.
pub fn of_page(page: &Page) -> (Hosting, Vec<Problem>) {
    if page.hosting_flaw.is_empty() {
        return read(page.hosting.as_deref());
    }
    let words = say!("hosting-file-unreadable", why: &page.hosting_flaw);
    (Hosting::shut(), vec![Problem::new(FILE, words)])
}

/// Reads the text of the hosting file. With problems nothing may be loaded: what comes back then allows nothing.
pub fn read(text: Option<&str>) -> (Hosting, Vec<Problem>) {
    let Some(text) = text else { return (Hosting::default(), Vec::new()) };
    let Some(pairs) = json::read_pairs(text) else {
        return (Hosting::shut(), vec![Problem::new(FILE, say!("hosting-file-no-object"))]);
    };
    let mut hosting = Hosting::default();
    let mut problems = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for (key, value) in &pairs {
        if seen.contains(&key.as_str()) {
            problems.push(problem(key, say!("pin-twice")));
        }
        seen.push(key);
        let (pinned, fits, hint): (_, fn(&str) -> bool, _) = match key.as_str() {
            // Of the time when there were two builds: it pins nothing, and diagnostics says so.
            "build" => continue,
            "crmOrigins" => (&mut hosting.crm_origins, read_pattern, say!("write-origins")),
            "frameOrigins" => (&mut hosting.frame_origins, read_pattern, say!("write-origins")),
            "ctiHosts" => (&mut hosting.cti_hosts, read_host, say!("write-hosts")),
            "popHosts" => (&mut hosting.pop_hosts, read_host, say!("write-hosts")),
            "apiHosts" => (&mut hosting.api_hosts, read_host, say!("write-api-hosts")),
            // A misspelt pin must not pass for no pin.
            _ => {
                problems.push(problem(key, say!("pin-unknown")));
                continue;
            }
        };
        *pinned = Some(list(key, value, fits, &hint, &mut problems));
    }
    if problems.is_empty() { (hosting, problems) } else { (Hosting::shut(), problems) }
}

/// Where a page still names one of the two builds that there once were. Nothing comes of it: there is one, with everything.
pub(crate) fn named_builds(page: &Page) -> Vec<Message> {
    let in_address = page.query.trim_start_matches('?').split('&').any(|pair| pair.starts_with("build="));
    let file = page.hosting.as_deref().and_then(json::read_object);
    let in_file = file.is_some_and(|fields| fields.contains_key("build"));
    let places = [(in_address, say!("build-in-address")), (in_file, say!("build-in-file"))];
    places.into_iter().filter_map(|(is_named, place)| is_named.then_some(place)).collect()
}

impl Hosting {
    /// Pins that allow nothing.
    fn shut() -> Self {
        let none = || Some(Vec::new());
        Self {
            crm_origins: none(),
            cti_hosts: none(),
            pop_hosts: none(),
            api_hosts: none(),
            frame_origins: none(),
            running: None,
        }
    }

    /// The same pins, and those of the running host besides.
    pub(crate) fn within(mut self, running: &Self) -> Self {
        if self != *running {
            self.running = Some(Box::new(running.clone()));
        }
        self
    }

    /// Whether these pins and those of the running host agree that something is allowed.
    fn all(&self, allows: impl Fn(&Self) -> bool) -> bool {
        allows(self) && self.running.as_deref().is_none_or(allows)
    }

    /// Whether a CRM page of this origin may hold the panel. `local`: the panel's page is on the own machine, the only place
    /// where it may without a pin.
    pub fn allows_crm(&self, origin: &str, local: bool) -> bool {
        self.all(|pins| pins.crm_origins.as_ref().map_or(local, |pinned| fits_any(pinned, origin)))
    }

    /// Whether a page of this origin may hold a panel that has no CRM in a frame; `local` as for [`Hosting::allows_crm`].
    pub fn allows_frame(&self, origin: &str, local: bool) -> bool {
        self.all(|pins| pins.frame_origins.as_ref().map_or(local, |pinned| fits_any(pinned, origin)))
    }

    /// Whether a host (`host`, or `host:port` where the port is not the scheme's own) is pinned to serve a library.
    pub(crate) fn names_api_host(&self, host_port: &str) -> bool {
        let own = |host: &str| host.strip_suffix(":443").unwrap_or(host).to_ascii_lowercase();
        self.all(|pins| pins.api_hosts.iter().flatten().any(|host| own(host) == own(host_port)))
    }

    /// Whether no host is pinned to serve a library.
    pub(crate) fn names_no_api_host(&self) -> bool {
        self.all(|pins| pins.api_hosts.is_none())
    }

    /// Whether a CRM page's origin is pinned by its own name, not only with all others below a host.
    pub fn names_origin(&self, origin: &str) -> bool {
        let Ok(origin) = Address::read(origin) else { return false };
        let named = |pattern: Pattern| !pattern.below && pattern.fits(&origin);
        self.all(|pins| {
            pins.crm_origins.iter().flatten().filter_map(|pattern| Pattern::read(pattern)).any(named)
        })
    }

    /// Whether this CTI server may be connected; its port may be pinned although it is the scheme's own.
    pub(crate) fn allows_cti(&self, address: &Address) -> bool {
        let (short, port) = (address.host_port(), address.port.or(default_port(&address.scheme)));
        let long = with_port(&address.host, port);
        self.all(|pins| pins.has_cti_host(&short) || pins.has_cti_host(&long))
    }

    fn has_cti_host(&self, host_port: &str) -> bool {
        self.cti_hosts
            .as_ref()
            .is_none_or(|pinned| pinned.iter().any(|host| host.eq_ignore_ascii_case(host_port)))
    }

    /// Whether rules may open or call a host.
    pub(crate) fn allows_pop_host(&self, host: &str) -> bool {
        // Both sides may write a port that is the scheme's own.
        let bare = |host: &str| {
            let host = host.to_ascii_lowercase();
            host.strip_suffix(":443").or(host.strip_suffix(":80")).map_or(host.clone(), str::to_owned)
        };
        self.all(|pins| {
            pins.pop_hosts.as_ref().is_none_or(|pinned| pinned.iter().any(|pin| bare(pin) == bare(host)))
        })
    }

    /// Whether a host is pinned for rules to open or call: nothing is allowed where none is pinned.
    pub(crate) fn names_pop_host(&self, host: &str) -> bool {
        self.all(|pins| pins.pop_hosts.is_some()) && self.allows_pop_host(host)
    }

    /// Whether this page's own file allows something that only the running host's pins forbid.
    pub(crate) fn only_running_forbids(&self, allows: impl Fn(&Self) -> bool) -> bool {
        let own = Self { running: None, ..self.clone() };
        allows(&own) && !allows(self)
    }

    /// The pins that let in everybody who has a name below one of the `shared` domains, where every customer has one.
    pub(crate) fn wide_pins(&self, shared: &[&str]) -> Vec<String> {
        let is_wide = |pin: &&String| {
            let Some(pattern) = Pattern::read(pin).filter(|pattern| pattern.below) else { return false };
            let host = pattern.address.host.as_str();
            shared.iter().any(|domain| {
                // Above the domain, the domain, or a part of it for orgs of one kind (sandbox.my.salesforce.com).
                let part = host.strip_suffix(*domain).and_then(|part| part.strip_suffix('.'));
                host == *domain || is_below(domain, host) || part.is_some_and(|part| PARTS.contains(&part))
            })
        };
        self.crm_origins.iter().chain(&self.frame_origins).flatten().filter(is_wide).cloned().collect()
    }
}

/// The parts of Salesforce's domains in which orgs of one kind have their names.
const PARTS: [&str; 8] = ["sandbox", "develop", "demo", "scratch", "patch", "stage", "trailblaze", "free"];

fn fits_any(pinned: &[String], origin: &str) -> bool {
    let Ok(origin) = Address::read(origin) else { return false };
    pinned.iter().filter_map(|pattern| Pattern::read(pattern)).any(|pattern| pattern.fits(&origin))
}

fn problem(key: &str, words: Message) -> Problem {
    Problem::new(&[FILE, " ", key].concat(), words)
}

/// Reads a list of texts; each wrong one is a problem.
fn list(
    key: &str,
    value: &Value,
    fits: fn(&str) -> bool,
    hint: &Message,
    problems: &mut Vec<Problem>,
) -> Vec<String> {
    let Some(values) = value.as_array() else {
        problems.push(problem(key, hint.clone()));
        return Vec::new();
    };
    let mut list = Vec::new();
    for value in values {
        let text = match value {
            Value::String(text) => Some(text.trim()),
            _ => None,
        };
        match text {
            Some(text) if fits(text) => list.push(text.to_owned()),
            Some(text) => {
                let words = say!("cant-be-used", value: Arg::text(text)).then(hint.clone());
                problems.push(problem(key, words));
            }
            None => problems.push(problem(key, hint.clone())),
        }
    }
    list
}

fn read_pattern(text: &str) -> bool {
    Pattern::read(text).is_some()
}

fn read_host(text: &str) -> bool {
    read_authority(text).is_some()
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
