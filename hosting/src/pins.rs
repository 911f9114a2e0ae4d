//! What `config.json` pins, as far as a web server's headers say it too.

use serde_json::{Map, Value};

use crate::Policy;

/// The origins and hosts that the hosting file pins; `None` where it pins none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pins {
    crm_origins: Option<Vec<String>>,
    frame_origins: Option<Vec<String>>,
    api_hosts: Option<Vec<String>>,
    cti_hosts: Option<Vec<String>>,
    pop_hosts: Option<Vec<String>>,
}

impl Pins {
    /// Reads the hosting file.
    ///
    /// # Errors
    ///
    /// It is not a JSON object, or a list in it is none. The softphone itself checks what stands in them.
    pub fn read(text: &str) -> Result<Self, String> {
        let fields: Map<String, Value> = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let list = |name: &str| match fields.get(name) {
            None => Ok(None),
            Some(Value::Array(values)) => {
                let texts = values.iter().map(|value| value.as_str().filter(|text| is_source(text)));
                let texts: Option<Vec<String>> = texts.map(|text| text.map(str::to_owned)).collect();
                texts.map(Some).ok_or(format!("{name} holds something that is no origin and no host"))
            }
            Some(_) => Err(format!("{name} is not a list")),
        };
        Ok(Self {
            crm_origins: list("crmOrigins")?,
            frame_origins: list("frameOrigins")?,
            api_hosts: list("apiHosts")?,
            cti_hosts: list("ctiHosts")?,
            pop_hosts: list("popHosts")?,
        })
    }

    /// The policy for the header: the page's own, narrowed to what is pinned, and with the pages that may frame it.
    pub fn policy(&self, page: &Policy) -> Policy {
        let mut policy = page.clone();
        if let Some(origins) = &self.crm_origins {
            let hosts = self.api_hosts.iter().flatten().map(|host| format!("https://{host}"));
            let own = ["'self'", "'wasm-unsafe-eval'"].map(str::to_owned);
            policy.set("script-src", own.to_vec());
            for source in origins.iter().map(|origin| library_host(origin)).chain(hosts) {
                policy.add("script-src", &source);
            }
        }
        if let Some(hosts) = &self.cti_hosts {
            policy.set("connect-src", vec!["'self'".to_owned()]);
            for host in hosts {
                policy.add("connect-src", &format!("wss://{host}"));
                // Shuttle is asked by web calls too.
                policy.add("connect-src", &format!("https://{host}"));
            }
            if self.pop_hosts.is_none() {
                policy.add("connect-src", "https:");
            }
            for host in self.pop_hosts.iter().flatten() {
                policy.add("connect-src", &format!("https://{host}"));
            }
        }
        if let Some(hosts) = &self.pop_hosts {
            policy.set(
                "frame-src",
                none_if_empty(hosts.iter().map(|host| format!("https://{host}")).collect()),
            );
        }
        let framing = self.crm_origins.iter().chain(&self.frame_origins).flatten().cloned().collect();
        policy.set("frame-ancestors", none_if_empty(framing));
        policy
    }

    /// The scripts' sources that are pinned and that the page's own policy does not allow: a browser holds to both.
    pub fn missing(&self, page: &Policy) -> Vec<String> {
        let allowed = page.sources("script-src").unwrap_or_default();
        let wanted = self.policy(page);
        let wanted = wanted.sources("script-src").unwrap_or_default();
        wanted.iter().filter(|source| !allowed.iter().any(|one| covers(one, source))).cloned().collect()
    }
}

/// Whether a source of the policy (`https://*.salesforce.com`) allows another one.
fn covers(source: &str, other: &str) -> bool {
    let below = source.strip_prefix("https://*").zip(other.strip_prefix("https://"));
    source == other || below.is_some_and(|(domain, host)| host.ends_with(domain))
}

/// A source in a policy ends at a space or a semicolon, and a header at the end of its line.
fn is_source(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && !b";,'\"\\".contains(&byte))
}

fn none_if_empty(sources: Vec<String>) -> Vec<String> {
    if sources.is_empty() { vec!["'none'".to_owned()] } else { sources }
}

/// Where the library of a CRM's page comes from (src/crm/salesforce.rs has the rule; a test holds this one to it).
fn library_host(origin: &str) -> String {
    let domains =
        [(".lightning.force.com", ".my.salesforce.com"), (".lightning.crmforce.mil", ".my.salesforce.mil")];
    let other =
        domains.iter().find_map(|(page, library)| Some(format!("{}{library}", origin.strip_suffix(page)?)));
    other.unwrap_or_else(|| origin.to_owned())
}
