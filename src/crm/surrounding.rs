//! What a page is in: a CRM's phone panel, or no CRM. Its address says it, and comes from whoever made the link, so nothing in it is
//! believed: each host (`host.rs`) checks what names it against what the hosting file pins.

use super::framing::{self, is_local};
use super::{CrmHost, CrmKind, HOSTS};
use crate::address::{Address, is_loopback, read_authority};
use crate::error::Problem;
use crate::input::Page;
use crate::privacy::SiteText;
use crate::site::hosting::{Hosting, SetUp, Unpinned};
use crate::words::{Arg, Message, say};

/// What the page is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Surrounding {
    /// No CRM.
    StandAlone {
        /// The settings file to read, checked to be of the page's own origin.
        settings_url: Option<String>,
    },
    /// A CRM's phone panel.
    Crm {
        /// Which one.
        kind: CrmKind,
        /// The CRM page's origin.
        origin: String,
        /// The library to load, checked against the allowlist.
        library_url: String,
    },
}

/// What a page is in; or what is wrong with its address or with what is around it, all at once: then nothing may be loaded.
pub type Detected = Result<Surrounding, Vec<Problem>>;

/// The parameter that says which CRM it is, of those whose own pages don't say it.
pub(super) const CRM: &str = "crm";
pub(super) const SETTINGS: &str = "settings";

/// Finds out what the page is in.
///
/// # Errors
/// What is wrong with the page's address or with what is around it, all at once; then nothing may be loaded.
pub fn detect(page: &Page, hosting: &Hosting) -> Detected {
    let mut problems = Vec::new();
    let query = Query::read(&page.query, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    if let Some((host, found)) =
        asked(&query).find_map(|host| Some((host, host.detect(&query, page, hosting)?)))
    {
        return found.and_then(|surrounding| in_its_panel(host, surrounding, page, hosting));
    }
    if query.get(CRM).is_some() {
        return Err(vec![Problem::new(CRM, unknown_crm())]);
    }
    let settings_url = settings_file(&query).map_err(|problem| problems.push(problem)).unwrap_or_default();
    problems.extend(framing::without_crm(page, hosting));
    problems.extend(framing::in_the_clear(page));
    if problems.is_empty() { Ok(Surrounding::StandAlone { settings_url }) } else { Err(problems) }
}

/// INVARIANT: whatever a host's own file looks at, its panel is in a frame of the CRM's page that the address names, and came by
/// https; and its library is served by the host that belongs to that page, or by one that is pinned for it.
fn in_its_panel(host: &dyn CrmHost, surrounding: Surrounding, page: &Page, hosting: &Hosting) -> Detected {
    let Surrounding::Crm { origin, library_url, .. } = &surrounding else { return Ok(surrounding) };
    let mut problems: Vec<Problem> = framing::without_panel(CRM, origin, page).into_iter().collect();
    match Address::read(origin) {
        Ok(named) if hosting.allows_crm(origin, is_local(page)) => {
            problems.extend(framing::of_crm(CRM, &named, page, hosting));
            problems.extend(foreign_library(host, &named, library_url, page, hosting));
        }
        _ => problems.push(Problem::new(CRM, framing::not_pinned(origin, "crmOrigins", hosting, page))),
    }
    problems.extend(framing::in_the_clear(page));
    if problems.is_empty() { Ok(surrounding) } else { Err(problems) }
}

/// What is wrong with where the library comes from.
fn foreign_library(
    host: &dyn CrmHost,
    origin: &Address,
    url: &str,
    page: &Page,
    hosting: &Hosting,
) -> Option<Problem> {
    let is_allowed = |library: &Address| {
        let own = host.own_library_host(&origin.origin(), page);
        library.scheme == origin.scheme
            && may_serve_library(&library.host_port(), own.as_deref(), page, hosting)
    };
    match Address::read(url) {
        Ok(library) if is_allowed(&library) => None,
        _ => Some(Problem::new(CRM, say!("not-the-pages-library-host", host: Arg::text(url)))),
    }
}

/// Whether a library may come from this host (`host`, or `host:port`): it is the `own` one of the CRM's page, or it is pinned.
pub(super) fn may_serve_library(from: &str, own: Option<&str>, page: &Page, hosting: &Hosting) -> bool {
    // Where page and library are both on the own machine, nothing has to be pinned.
    let local = || {
        let on_it = read_authority(from).is_some_and(|(host, _)| is_loopback(&host));
        on_it && is_local(page) && hosting.names_no_api_host()
    };
    own == Some(from) || hosting.names_api_host(from) || local()
}

/// What can be written: the words of all hosts that are asked for by one.
fn unknown_crm() -> Message {
    let known = HOSTS
        .iter()
        .filter_map(|host| Some([CRM, "=", host.address_word()?, " (", host.name(), ")"].concat()));
    say!("unknown-crm", known: Message::list(known.map(Arg::text)))
}

/// The set-up sheet, where the hosting file says nothing yet of who may hold the panel; `cti_hosts` are servers that are
/// known already.
pub fn set_up(page: &Page, hosting: &Hosting, cti_hosts: &[String]) -> Option<SetUp> {
    let query = Query::read(&page.query, &mut Vec::new());
    if is_local(page) || page.protocol != "https:" {
        return None;
    }
    let mut named = None;
    // A page by itself is no CRM's panel, whatever is pinned.
    if page.browser.framed {
        for host in asked(&query) {
            named = match named {
                None => host.named(&query, page).ok()?,
                named => named,
            };
        }
    }
    let mut origins = Vec::new();
    let key = if named.is_some() { "crmOrigins" } else { "frameOrigins" };
    for origin in named.map(SiteText::from).into_iter().chain(framing::around(page)) {
        let address = Address::read(&origin).ok().filter(|it| it.scheme == "https" && it.rest.is_empty())?;
        if !origins.contains(&address.origin()) {
            origins.push(address.origin());
        }
    }
    let first = origins.first().map(String::as_str).unwrap_or_default();
    let api_host = HOSTS.iter().find_map(|host| host.library_host_to_pin(&query, first, page));
    let asks = hosting.is_silent(key) && !origins.is_empty();
    asks.then(|| SetUp::of(page, &Unpinned { key, origins, api_host }, cti_hosts))
}

/// The hosts that the address can mean.
fn asked(query: &Query) -> impl Iterator<Item = &'static dyn CrmHost> {
    HOSTS.iter().copied().filter(|host| host.address_word() == query.get(CRM))
}

pub(super) fn open_in_panel() -> Message {
    say!("open-in-panel")
}

/// The settings file of a page without CRM: a plain path of the same origin that ends in `.json`.
fn settings_file(query: &Query) -> Result<Option<String>, Problem> {
    let Some(path) = query.get(SETTINGS) else { return Ok(None) };
    // No colon, backslash, percent or question mark: what is left can't leave the origin.
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '_');
    let inside = !path.contains("//") && !path.contains("..");
    if path.chars().all(plain) && inside && path.to_ascii_lowercase().ends_with(".json") {
        return Ok(Some(path.to_owned()));
    }
    Err(Problem::new(SETTINGS, say!("bad-settings-path")))
}

/// Checks the CRM's page, which the address names in `item`: it must be an origin, have the page's own scheme, and be allowed by
/// the hosting file.
pub(super) fn read_origin(
    item: &str,
    text: &str,
    page: &Page,
    hosting: &Hosting,
) -> Result<Address, Problem> {
    let Some(origin) = Address::read(text).ok().filter(|origin| origin.rest.is_empty()) else {
        return Err(Problem::new(item, say!("not-an-origin").then(open_in_panel())));
    };
    if !matches!(page.protocol.as_str(), "http:" | "https:") {
        return Err(Problem::new(item, say!("page-from-file")));
    }
    if page.protocol.strip_suffix(':') != Some(&origin.scheme) {
        return Err(Problem::new(item, say!("schemes-differ")));
    }
    if origin.is_loopback() && !is_local(page) {
        return Err(Problem::new(item, say!("crm-on-this-computer")));
    }
    let name = origin.origin();
    if !hosting.allows_crm(&name, is_local(page)) {
        return Err(Problem::new(item, framing::not_pinned(&name, "crmOrigins", hosting, page)));
    }
    Ok(origin)
}

/// The parameters of the page's address that mean something here.
#[derive(Debug)]
pub struct Query {
    values: Vec<(&'static str, String)>,
}

impl Query {
    /// Reads the parameters that some host, or a page without a CRM, uses. Names are told apart by their case; a value that can't
    /// be decoded and a name that comes twice are problems.
    fn read(query: &str, problems: &mut Vec<Problem>) -> Self {
        let mut values: Vec<(&'static str, String)> = Vec::new();
        for pair in query.strip_prefix('?').unwrap_or(query).split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(name) = percent_decode(name) else { continue };
            let of_hosts = HOSTS.iter().flat_map(|host| host.parameters()).copied();
            let Some(name) = of_hosts.chain([CRM, SETTINGS]).find(|known| *known == name) else { continue };
            let Some(value) = percent_decode(value) else {
                problems.push(Problem::new(name, say!("address-value-unreadable").then(open_in_panel())));
                continue;
            };
            if values.iter().any(|(known, _)| *known == name) {
                problems.push(Problem::new(name, say!("address-value-twice")));
                continue;
            }
            values.push((name, value));
        }
        Self { values }
    }

    /// What a parameter says.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

/// Decodes percent signs and `+`; `None` where that gives no text.
pub(crate) fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => u8::try_from(digit(bytes.next())? * 16 + digit(bytes.next())?).ok()?,
            byte => byte,
        });
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crm::{CrmCall, CrmError, CrmReply, CrmRequest};
    use crate::crm_call::Callback;
    use crate::input::BrowserFacts;

    /// A host that looks at nothing.
    struct Careless;

    impl CrmHost for Careless {
        fn kind(&self) -> CrmKind {
            CrmKind::of("careless")
        }
        fn name(&self) -> &'static str {
            "Careless CRM"
        }
        fn encode(&self, _request: &CrmRequest) -> CrmCall {
            CrmCall::new(self.kind(), "", String::new(), Callback::Reply)
        }
        fn decode(&self, _request: &CrmRequest, text: &str) -> Result<CrmReply, CrmError> {
            Err(CrmError::Refused(text.into()))
        }
    }

    fn loads(library_url: &str, pins: &[&str]) -> bool {
        let origin = "https://crm.example.com".to_owned();
        let found = Surrounding::Crm {
            kind: Careless.kind(),
            origin: origin.clone(),
            library_url: library_url.to_owned(),
        };
        let browser = BrowserFacts { framed: true, ..BrowserFacts::default() };
        let page = Page {
            protocol: "https:".into(),
            host: "phone.example.com".into(),
            framed_by: origin.clone().into(),
            browser,
            ..Page::default()
        };
        let hosting = Hosting {
            crm_origins: Some(vec![origin]),
            api_hosts: Some(pins.iter().map(|host| (*host).to_owned()).collect()),
            ..Hosting::default()
        };
        in_its_panel(&Careless, found, &page, &hosting).is_ok()
    }

    #[test]
    fn a_hosts_own_file_can_not_load_a_library_from_anywhere() {
        assert!(loads("https://crm.example.com/library.js", &[]));
        assert!(!loads("https://evil.example.net/library.js", &[]));
        assert!(!loads("http://crm.example.com/library.js", &[]));
        assert!(!loads("https://crm.example.com:8443/library.js", &[]));
        assert!(!loads("no address", &[]));
        assert!(loads("https://static.example.com/library.js", &["static.example.com"]));
    }
}
