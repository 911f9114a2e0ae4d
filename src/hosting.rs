//! The hosting file `www/config.json`: what whoever hosts the files pins, before any setting of the CRM is read.

use serde::{Deserialize, Serialize};

use crate::builds::BUILDS;
use crate::error::Problem;
use crate::json::Json;
use crate::settings::address::{Address, default_port, read_authority, with_port};
use crate::text;

/// What the hosting file says; everything is optional.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hosting {
    /// Origins of CRM pages that may hold the panel (`https://acme.lightning.force.com`, `https://*.my.salesforce.com`);
    /// `None` pins none.
    pub crm_origins: Option<Vec<String>>,
    /// Hosts (with port, if not the scheme's own) of CTI servers that may be connected; `None` pins none.
    pub cti_hosts: Option<Vec<String>>,
    /// Hosts that rules may open; `None` pins none.
    #[serde(default)] // for recordings of other versions
    pub pop_hosts: Option<Vec<String>>,
}

const FILE: &str = "config.json";

/// Reads the hosting file. With problems nothing may be loaded: what comes back then allows nothing.
pub fn read(text: Option<&str>) -> (Hosting, Vec<Problem>) {
    let Some(text) = text else { return (Hosting::default(), Vec::new()) };
    let mut hosting = Hosting::default();
    let mut problems = Vec::new();
    match Json::read_object(text) {
        Some(fields) => {
            for (key, value) in fields.iter() {
                let list = match key.as_str() {
                    // Taken by the page before it loaded this (www/main.js).
                    "build" => {
                        if !matches!(value, Json::Text(name) if BUILDS.contains(&name.as_str())) {
                            problems.push(problem(key, "Write \"core\" or \"full\"."));
                        }
                        continue;
                    }
                    "crmOrigins" => list(key, value, read_pattern, ORIGIN_HINT, &mut problems),
                    "ctiHosts" | "popHosts" => list(key, value, read_host, HOST_HINT, &mut problems),
                    // A misspelt pin must not pass for no pin.
                    _ => {
                        let words = "This name is not known here. Use crmOrigins, ctiHosts, popHosts or build.";
                        problems.push(problem(key, words));
                        continue;
                    }
                };
                let pinned = match key.as_str() {
                    "crmOrigins" => &mut hosting.crm_origins,
                    "ctiHosts" => &mut hosting.cti_hosts,
                    _ => &mut hosting.pop_hosts,
                };
                *pinned = Some(list);
            }
        }
        None => problems.push(Problem::new(
            FILE,
            "The hosting file is not a JSON object. Write {} to pin nothing, or remove the file; the web server must \
             then answer 404 for it.",
        )),
    }
    if !problems.is_empty() {
        let none = || Some(Vec::new());
        hosting = Hosting { crm_origins: none(), cti_hosts: none(), pop_hosts: none() };
    }
    (hosting, problems)
}

const ORIGIN_HINT: &str = "Write a list of origins, such as [\"https://acme.lightning.force.com\", \
    \"https://*.my.salesforce.com\"]: scheme and host, no path.";
const HOST_HINT: &str =
    "Write a list of hosts, such as [\"cti-a.example.com:9006\", \"cti-b.example.com\"]: no scheme, no path.";

impl Hosting {
    /// Whether a CRM page of this origin may hold the panel.
    pub fn allows_origin(&self, origin: &str) -> bool {
        let Some(pinned) = &self.crm_origins else { return true };
        let Ok(origin) = Address::read(origin) else { return false };
        pinned.iter().filter_map(|pattern| Pattern::read(pattern)).any(|pattern| pattern.fits(&origin))
    }

    /// Whether a CRM page's origin is pinned by its own name, not only with all others below a host.
    #[cfg(feature = "full")]
    pub fn names_origin(&self, origin: &str) -> bool {
        let Ok(origin) = Address::read(origin) else { return false };
        let named = |pattern: Pattern| !pattern.below && pattern.fits(&origin);
        self.crm_origins.iter().flatten().filter_map(|pattern| Pattern::read(pattern)).any(named)
    }

    /// Whether this CTI server (`host`, or `host:port` where the port is not the scheme's own) may be connected.
    pub fn allows_cti_host(&self, host_port: &str) -> bool {
        let Some(pinned) = &self.cti_hosts else { return true };
        pinned.iter().any(|host| host.eq_ignore_ascii_case(host_port))
    }

    /// The same for an address, whose port may be pinned although it is the scheme's own.
    pub(crate) fn allows_cti(&self, address: &Address) -> bool {
        self.allows_cti_host(&address.host_port())
            || self.allows_cti_host(&with_port(&address.host, address.port.or(default_port(&address.scheme))))
    }
}

fn problem(key: &str, words: &str) -> Problem {
    Problem::new(&[FILE, " ", key].concat(), words)
}

/// Reads a list of texts; each wrong one is a problem.
fn list(
    key: &str,
    value: &Json,
    fits: fn(&str) -> bool,
    hint: &str,
    problems: &mut Vec<Problem>,
) -> Vec<String> {
    let Some(values) = value.list() else {
        problems.push(problem(key, hint));
        return Vec::new();
    };
    let mut list = Vec::new();
    for value in values {
        let text = match value {
            Json::Text(text) => Some(text.trim()),
            _ => None,
        };
        match text {
            Some(text) if fits(text) => list.push(text.to_owned()),
            Some(text) => problems.push(problem(key, &["“", text, "” can't be used. ", hint].concat())),
            None => problems.push(problem(key, hint)),
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

/// An origin, or all origins below a host.
struct Pattern {
    below: bool,
    address: Address,
}

impl Pattern {
    fn read(text: &str) -> Option<Self> {
        let (below, plain) = match text::split_once(text, "://*.") {
            Some((scheme, host)) => (true, [scheme, "://", host].concat()),
            None => (false, text.to_owned()),
        };
        let address = Address::read(&plain).ok()?;
        let web = matches!(address.scheme.as_str(), "http" | "https");
        // `https://*.com` would pin nothing worth the name.
        let narrow = !below || address.host.contains('.');
        (web && narrow && address.rest.is_empty()).then_some(Self { below, address })
    }

    fn fits(&self, origin: &Address) -> bool {
        let host = if self.below {
            let name = origin.host.strip_suffix(&self.address.host).and_then(|name| name.strip_suffix('.'));
            name.is_some_and(|name| !name.is_empty())
        } else {
            origin.host == self.address.host
        };
        host && origin.rest.is_empty()
            && origin.scheme == self.address.scheme
            && origin.port == self.address.port
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn without_a_file_nothing_is_pinned() {
        let (hosting, problems) = read(None);
        assert_eq!((hosting.clone(), problems), (Hosting::default(), Vec::new()));
        assert!(hosting.allows_origin("https://acme.lightning.force.com"));
        assert!(hosting.allows_cti_host("cti.example.com:9006"));
        assert_eq!(read(Some("{}")), (Hosting::default(), Vec::new()));
    }

    #[test]
    fn a_build_is_named_beside_what_is_pinned() {
        for build in BUILDS {
            let (hosting, problems) =
                read(Some(&format!(r#"{{"build": "{build}", "ctiHosts": ["cti.example.com"]}}"#)));
            assert_eq!(problems, []);
            assert!(hosting.allows_cti_host("cti.example.com"));
            assert!(!hosting.allows_cti_host("other.example.com"));
        }
    }

    #[test]
    fn pinned_origins_are_compared_whole() {
        let (hosting, problems) = read(Some(
            r#"{"crmOrigins": ["https://acme.lightning.force.com", "https://*.my.salesforce.com"]}"#,
        ));
        assert_eq!(problems, []);
        for origin in [
            "https://acme.lightning.force.com",
            "https://acme.my.salesforce.com",
            "https://acme--box.sandbox.my.salesforce.com",
        ] {
            assert!(hosting.allows_origin(origin), "{origin}");
        }
        for origin in [
            "http://acme.lightning.force.com",
            "https://acme.lightning.force.com:8443",
            "https://acme.lightning.force.com.evil.net",
            "https://my.salesforce.com",
            "https://evilmy.salesforce.com",
            "https://acme.my.salesforce.com/path",
            "https://user@acme.my.salesforce.com",
            "null",
            "",
        ] {
            assert!(!hosting.allows_origin(origin), "{origin}");
        }
    }

    #[test]
    fn pinned_cti_hosts_are_compared_with_their_port() {
        let (hosting, problems) =
            read(Some(r#"{"ctiHosts": ["CTI-A.example.com:9006", "cti-b.example.com:443"]}"#));
        assert_eq!(problems, []);
        assert!(hosting.allows_cti_host("cti-a.example.com:9006"));
        assert!(!hosting.allows_cti_host("cti-a.example.com"));
        assert!(hosting.allows_cti(&Address::read("wss://cti-b.example.com").unwrap()));
        assert!(!hosting.allows_cti(&Address::read("ws://cti-b.example.com").unwrap()));
        let (hosting, _) = read(Some(r#"{"ctiHosts": ["cti.example.com"]}"#));
        assert!(hosting.allows_cti(&Address::read("wss://cti.example.com").unwrap()));
        assert!(!hosting.allows_cti(&Address::read("wss://cti.example.com:8443").unwrap()));
    }

    #[test]
    fn a_malformed_file_allows_nothing() {
        for text in [
            "",
            "<!doctype html>",
            "[]",
            r#"{"crmOrigin": ["https://a.example"]}"#,
            r#"{"crmOrigins": "https://a.example"}"#,
            r#"{"crmOrigins": null}"#,
            r#"{"crmOrigins": ["https://a.example/path"]}"#,
            r#"{"crmOrigins": ["https://*.com"]}"#,
            r#"{"crmOrigins": ["*"]}"#,
            r#"{"ctiHosts": ["wss://cti.example.com"]}"#,
            r#"{"ctiHosts": [7]}"#,
            r#"{"build": "Full"}"#,
            r#"{"build": null}"#,
            r#"{"build": ["full"]}"#,
        ] {
            let (hosting, problems) = read(Some(text));
            assert_eq!(problems.len(), 1, "{text}");
            assert!(!hosting.allows_origin("https://a.example"), "{text}");
            assert!(!hosting.allows_cti_host("cti.example.com"), "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "\\PC{0,60}", origin in "\\PC{0,30}") {
            let (hosting, _) = read(Some(&text));
            hosting.allows_origin(&origin);
            let (hosting, _) = read(Some(&serde_json::json!({ "crmOrigins": [text] }).to_string()));
            hosting.allows_origin(&origin);
        }
    }
}
