//! Which Salesforce user interface the page is in, told by what the CRM added to the page's address
//! (spec/open-cti.md 1), and where that interface's library may be loaded from. The address comes from whoever made
//! the link, so nothing in it is believed: the CRM is one that the hosting file pins, and its script comes from the host
//! that belongs to it, or not at all.

use super::CrmKind;
use super::framing::{self, is_local};
use crate::address::{Address, default_port, is_loopback, read_authority, with_port};
use crate::error::Problem;
use crate::input::Page;
use crate::site::hosting::{Hosting, SetUp, Unpinned, is_below};
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

/// The domains below which Salesforce itself serves its libraries: the public one, and those that the library of v57
/// names for the government and sovereign clouds and Salesforce's own (spec/open-cti.md 2). Its other page domains are
/// left out on purpose: `force.com` and `visualforce.com` hold customers' own pages, and `lightning.force.com` and
/// `my-lightning.com` may answer with a login page in the library's place.
const SCRIPT_DOMAINS: [&str; 6] =
    ["salesforce.com", "my-salesforce.com", "salesforce.mil", "crmforce.mil", "salesforce.ms", "crmforce.ms"];

/// The domains below which every customer has names: a pin of all names there lets everybody in.
pub(super) const SHARED_DOMAINS: [&str; 11] = [
    "my.salesforce.com",
    "lightning.force.com",
    "my-salesforce.com",
    "my-lightning.com",
    "my.salesforce.mil",
    "lightning.crmforce.mil",
    "salesforce.ms",
    "crmforce.ms",
    "visualforce.com",
    "vf.force.com",
    "my.site.com",
];

/// The domains of Lightning's pages, and those of the same orgs that serve the library: Lightning's own host may answer
/// with a login page instead (spec/open-cti.md 1).
const LIBRARY_DOMAINS: [(&str, &str); 2] =
    [("lightning.force.com", "my.salesforce.com"), ("lightning.crmforce.mil", "my.salesforce.mil")];

const CLASSIC_ORIGIN: &str = "sfdcIFrameOrigin";
const LIGHTNING_ORIGIN: &str = "sfdcIframeOrigin";
const NONCE: &str = "nonce";
const MODE: &str = "mode";
const API_HOST: &str = "apiHost";
pub(super) const API_VERSION: &str = "apiVersion";
const SETTINGS: &str = "settings";

/// Finds out what the page is in.
///
/// # Errors
/// What is wrong with the page's address or with what is around it, all at once; then nothing may be loaded.
pub fn detect(page: &Page, hosting: &Hosting) -> Result<Surrounding, Vec<Problem>> {
    let mut problems = Vec::new();
    let query = Query::read(&page.query, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    if query.get(super::openframe::CRM).is_some() {
        return super::openframe::detect(&query, page, hosting);
    }
    let by_itself = asking(&query).and_then(|(item, named)| framing::without_panel(item, named, page));
    problems.extend(by_itself);
    let named = match which(&query) {
        Ok(named) => named,
        Err(problem) => {
            problems.push(problem);
            return Err(problems);
        }
    };
    let Some((kind, origin)) = named else {
        let settings_url =
            settings_file(&query).map_err(|problem| problems.push(problem)).unwrap_or_default();
        problems.extend(framing::without_crm(page, hosting));
        problems.extend(framing::in_the_clear(page));
        return if problems.is_empty() {
            Ok(Surrounding::StandAlone { settings_url })
        } else {
            Err(problems)
        };
    };
    let origin = read_origin(kind, origin, page, hosting).map_err(|problem| problems.push(problem)).ok();
    let version = api_version(kind, &query).map_err(|problem| problems.push(problem)).ok();
    let host = match (query.get(API_HOST), &origin) {
        (None, None) => None,
        (named, origin) => {
            library_host(named, origin.as_ref(), page, hosting).map_err(|problem| problems.push(problem)).ok()
        }
    };
    if let Some(origin) = &origin {
        problems.extend(framing::of_crm(origin_item(kind), origin, page, hosting));
    }
    problems.extend(framing::in_the_clear(page));
    match (origin, version, host) {
        (Some(origin), Some(version), Some(host)) if problems.is_empty() => Ok(Surrounding::Crm {
            kind,
            origin: origin.origin(),
            library_url: [&page.protocol, "//", &host, "/support/api/", version, "/", library(kind)].concat(),
        }),
        _ => Err(problems),
    }
}

/// The set-up sheet, where the hosting file says nothing yet of who may hold the panel; `cti_hosts` are servers that are
/// known already.
pub fn set_up(page: &Page, hosting: &Hosting, cti_hosts: &[String]) -> Option<SetUp> {
    let query = Query::read(&page.query, &mut Vec::new());
    if is_local(page) || page.protocol != "https:" {
        return None;
    }
    let openframe = super::openframe::asks(&query, page);
    let named = match which(&query) {
        // A page by itself is no CRM's panel, whatever is pinned.
        _ if !page.browser.framed => None,
        _ if openframe.is_some() => openframe,
        Ok(named) => named.map(|(_, origin)| origin.to_owned()),
        Err(_) => return None,
    };
    let mut origins = Vec::new();
    let key = if named.is_some() { "crmOrigins" } else { "frameOrigins" };
    for origin in named.into_iter().chain(framing::around(page)) {
        let address = Address::read(&origin).ok().filter(|it| it.scheme == "https" && it.rest.is_empty())?;
        if !origins.contains(&address.origin()) {
            origins.push(address.origin());
        }
    }
    // The library's host has to be pinned where it is another one than the origin's own.
    let named = query.get(API_HOST).and_then(|host| authority(host).ok());
    let is_own = |host: &String| {
        let origin = origins.first().and_then(|origin| Address::read(origin).ok());
        origin.and_then(|origin| own_library_host(&origin, page)).as_ref() == Some(host)
    };
    let api_host = named.filter(|host| !is_own(host) && is_salesforce(host));
    let asks = hosting.is_silent(key) && !origins.is_empty();
    asks.then(|| SetUp::of(page, &Unpinned { key, origins, api_host }, cti_hosts))
}

/// The parameter that names a CRM's page, and what it says; nothing of it has been checked.
fn asking(query: &Query) -> Option<(&'static str, &str)> {
    let named = |item| Some((item, query.get(item).filter(|named| !named.is_empty())?));
    [CLASSIC_ORIGIN, LIGHTNING_ORIGIN].into_iter().find_map(named)
}

fn library(kind: CrmKind) -> &'static str {
    match kind {
        CrmKind::Classic => "interaction.js",
        CrmKind::Lightning => "lightning/opencti_min.js",
        CrmKind::OpenFrame | CrmKind::Browser => "", // has a place of its own
    }
}

/// Which interface it is, and the origin it named; `None` without a CRM.
fn which(query: &Query) -> Result<Option<(CrmKind, &str)>, Problem> {
    let [classic, lightning, nonce, mode] = [CLASSIC_ORIGIN, LIGHTNING_ORIGIN, NONCE, MODE]
        .map(|name| query.get(name).filter(|value| !value.is_empty()));
    let (item, words) = match (classic, lightning, nonce, mode) {
        (Some(_), Some(_), ..) => (LIGHTNING_ORIGIN, say!("address-names-both")),
        (None, Some(origin), _, Some(mode)) if mode.eq_ignore_ascii_case("lightning") => {
            return Ok(Some((CrmKind::Lightning, origin)));
        }
        (None, Some(_), _, Some(_)) => (MODE, say!("address-mode-wrong")),
        (Some(origin), None, Some(_), _) => return Ok(Some((CrmKind::Classic, origin))),
        (None, Some(_), _, None) => (MODE, say!("address-lacks-mode")),
        (Some(_), None, None, _) => (NONCE, say!("address-lacks-nonce")),
        (None, None, _, Some(_)) => (LIGHTNING_ORIGIN, say!("address-lacks-origin")),
        (None, None, Some(_), None) => (CLASSIC_ORIGIN, say!("address-lacks-origins")),
        (None, None, None, None) => return Ok(None),
    };
    Err(Problem::new(item, words.then(open_in_panel())))
}

fn open_in_panel() -> Message {
    say!("open-in-panel")
}

/// The parameter that names the CRM's page.
pub(super) fn origin_item(kind: CrmKind) -> &'static str {
    match kind {
        CrmKind::Classic => CLASSIC_ORIGIN,
        CrmKind::Lightning => LIGHTNING_ORIGIN,
        CrmKind::OpenFrame | CrmKind::Browser => super::openframe::INSTANCE,
    }
}

/// Checks that the CRM's page is an origin, shares the page's scheme, and is one that the hosting file allows.
pub(super) fn read_origin(
    kind: CrmKind,
    text: &str,
    page: &Page,
    hosting: &Hosting,
) -> Result<Address, Problem> {
    let item = origin_item(kind);
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

/// The host that serves the library of the page at `origin`, with the origin's port; none where it can't be told.
fn own_library_host(origin: &Address, page: &Page) -> Option<String> {
    let of = |(pages, scripts): &(&str, &str)| {
        let name = origin.host.strip_suffix(pages).filter(|name| name.len() > 1 && name.ends_with('.'))?;
        Some([name, scripts].concat())
    };
    let host = LIBRARY_DOMAINS.iter().find_map(of).unwrap_or_else(|| origin.host.clone());
    let fits = is_salesforce(&host) || (is_loopback(&host) && is_local(page));
    fits.then(|| with_port(&host, origin.port))
}

fn is_salesforce(host: &str) -> bool {
    SCRIPT_DOMAINS.iter().any(|domain| is_below(host, domain))
}

/// A host as it is compared: in lower case, without the port that is https' own.
fn authority(text: &str) -> Result<String, Problem> {
    let Some((host, port)) = read_authority(text) else {
        return Err(Problem::new(API_HOST, say!("not-a-library-host")));
    };
    Ok(with_port(&host, port.filter(|port| Some(*port) != default_port("https"))))
}

/// The host that the library is loaded from: the one that belongs to the CRM's page, or one that the hosting file pins.
fn library_host(
    named: Option<&str>,
    origin: Option<&Address>,
    page: &Page,
    hosting: &Hosting,
) -> Result<String, Problem> {
    let own = origin.and_then(|origin| own_library_host(origin, page));
    let Some(named) = named else {
        return own.ok_or_else(|| no_library_host(&origin.map(Address::origin).unwrap_or_default()));
    };
    let host = authority(named)?;
    // On the own machine nothing has to be pinned for what is there too.
    let local = || {
        let on_it = read_authority(&host).is_some_and(|(host, _)| is_loopback(&host));
        on_it && is_local(page) && hosting.names_no_api_host()
    };
    if own.as_ref() == Some(&host) || hosting.names_api_host(&host) || local() {
        return Ok(host);
    }
    Err(Problem::new(API_HOST, say!("not-the-pages-library-host", host: Arg::text(host))))
}

fn no_library_host(origin: &str) -> Problem {
    Problem::new(API_HOST, say!("library-host-unknown", origin: Arg::text(origin)))
}

/// The library's version: two or three digits, a dot, a digit; not one from before what is asked of it was there.
fn api_version(kind: CrmKind, query: &Query) -> Result<&str, Problem> {
    let Some(version) = query.get(API_VERSION) else { return Ok("60.0") };
    let least: u16 = if kind == CrmKind::Classic { 25 } else { 38 };
    let digits = |text: &str, range: std::ops::RangeInclusive<usize>| {
        range.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    let read = version.split_once('.').filter(|(major, minor)| digits(major, 2..=3) && digits(minor, 1..=1));
    match read.and_then(|(major, _)| major.parse::<u16>().ok()) {
        Some(major) if major >= least => Ok(version),
        Some(_) => {
            let least = Arg::text([&least.to_string(), ".0"].concat());
            Err(Problem::new(API_VERSION, say!("api-version-too-old", least: least)))
        }
        None => Err(Problem::new(API_VERSION, say!("bad-api-version"))),
    }
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

/// The parameters of the page's address that mean something here.
pub(super) struct Query {
    values: Vec<(&'static str, String)>,
}

impl Query {
    const NAMES: &[&'static str] = &[
        CLASSIC_ORIGIN,
        LIGHTNING_ORIGIN,
        NONCE,
        MODE,
        API_HOST,
        API_VERSION,
        SETTINGS,
        super::openframe::CRM,
        super::openframe::INSTANCE,
    ];

    /// Reads a query. Names are told apart by their case; what can't be decoded or comes twice is a problem.
    fn read(query: &str, problems: &mut Vec<Problem>) -> Self {
        let mut values: Vec<(&'static str, String)> = Vec::new();
        for pair in query.strip_prefix('?').unwrap_or(query).split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(name) = percent_decode(name) else { continue };
            let Some(name) = Self::NAMES.iter().copied().find(|known| *known == name) else { continue };
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

    pub(super) fn get(&self, name: &str) -> Option<&str> {
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
#[cfg(not(target_arch = "wasm32"))]
mod tests;
