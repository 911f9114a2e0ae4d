//! Which Salesforce user interface the page is in, told by what the CRM added to the page's address
//! (spec/open-cti.md 1), and where that interface's library may be loaded from. The address comes from whoever made
//! the link, so nothing in it is believed: the CRM is one that the hosting file pins, and its script comes from the host
//! that belongs to it, or not at all.

use super::CrmKind;
use super::framing::{self, is_local};
use super::surrounding::{Detected, Query, Surrounding, may_serve_library, open_in_panel, read_origin};
use crate::address::{Address, default_port, is_loopback, read_authority, with_port};
use crate::error::Problem;
use crate::input::Page;
use crate::site::hosting::{Hosting, is_below};
use crate::words::{Arg, say};

/// The word of Salesforce Classic.
pub const CLASSIC: CrmKind = CrmKind::of("classic");
/// The word of Salesforce Lightning.
pub const LIGHTNING: CrmKind = CrmKind::of("lightning");

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
/// The parameters of the page's address that mean something to Salesforce.
pub(super) const PARAMETERS: &[&str] =
    &[CLASSIC_ORIGIN, LIGHTNING_ORIGIN, NONCE, MODE, API_HOST, API_VERSION];
pub(super) const API_VERSION: &str = "apiVersion";

/// Parameters whose values are kept out of recordings, among them that of a signed request.
pub(super) const SEALED: &[&str] = &[NONCE, "clc"];

/// Finds out whether the page is in this one of Salesforce's interfaces. An address that names them wrongly is reported for
/// Classic only, so that it is reported once.
pub(super) fn detect(kind: CrmKind, query: &Query, page: &Page, hosting: &Hosting) -> Option<Detected> {
    let by_itself = asking(query).and_then(|(item, named)| framing::without_panel(item, named, page));
    let mut problems: Vec<Problem> = by_itself.into_iter().collect();
    let origin = match which(query) {
        Ok(Some((found, origin))) if found == kind => origin,
        Err(problem) if kind == CLASSIC => {
            problems.push(problem);
            return Some(Err(problems));
        }
        _ => return None,
    };
    let origin =
        read_origin(origin_item(kind), origin, page, hosting).map_err(|problem| problems.push(problem)).ok();
    let version = api_version(kind, query).map_err(|problem| problems.push(problem)).ok();
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
    Some(match (origin, version, host) {
        (Some(origin), Some(version), Some(host)) if problems.is_empty() => Ok(Surrounding::Crm {
            kind,
            origin: origin.origin(),
            library_url: [&page.protocol, "//", &host, "/support/api/", version, "/", library(kind)].concat(),
        }),
        _ => Err(problems),
    })
}

/// The origin of the CRM's page that the address names; nothing of it has been checked.
pub(super) fn named(query: &Query) -> Result<Option<String>, Problem> {
    which(query).map(|named| named.map(|(_, origin)| origin.to_owned()))
}

/// The library's host, where it is not the origin's own and so has to be pinned.
pub(super) fn library_host_to_pin(query: &Query, origin: &str, page: &Page) -> Option<String> {
    let named = query.get(API_HOST).and_then(|host| authority(host).ok())?;
    let own = Address::read(origin).ok().and_then(|origin| own_library_host(&origin, page));
    Some(named).filter(|host| own.as_ref() != Some(host) && is_salesforce(host))
}

/// The parameter that names a CRM's page, and what it says; nothing of it has been checked.
fn asking(query: &Query) -> Option<(&'static str, &str)> {
    let named = |item| Some((item, query.get(item).filter(|named| !named.is_empty())?));
    [CLASSIC_ORIGIN, LIGHTNING_ORIGIN].into_iter().find_map(named)
}

fn library(kind: CrmKind) -> &'static str {
    if kind == CLASSIC { "interaction.js" } else { "lightning/opencti_min.js" }
}

/// Which interface it is, and the origin it named; `None` without a CRM.
fn which(query: &Query) -> Result<Option<(CrmKind, &str)>, Problem> {
    let [classic, lightning, nonce, mode] = [CLASSIC_ORIGIN, LIGHTNING_ORIGIN, NONCE, MODE]
        .map(|name| query.get(name).filter(|value| !value.is_empty()));
    let (item, words) = match (classic, lightning, nonce, mode) {
        (Some(_), Some(_), ..) => (LIGHTNING_ORIGIN, say!("address-names-both")),
        (None, Some(origin), _, Some(mode)) if mode.eq_ignore_ascii_case("lightning") => {
            return Ok(Some((LIGHTNING, origin)));
        }
        (None, Some(_), _, Some(_)) => (MODE, say!("address-mode-wrong")),
        (Some(origin), None, Some(_), _) => return Ok(Some((CLASSIC, origin))),
        (None, Some(_), _, None) => (MODE, say!("address-lacks-mode")),
        (Some(_), None, None, _) => (NONCE, say!("address-lacks-nonce")),
        (None, None, _, Some(_)) => (LIGHTNING_ORIGIN, say!("address-lacks-origin")),
        (None, None, Some(_), None) => (CLASSIC_ORIGIN, say!("address-lacks-origins")),
        (None, None, None, None) => return Ok(None),
    };
    Err(Problem::new(item, words.then(open_in_panel())))
}

/// The parameter that names the CRM's page.
fn origin_item(kind: CrmKind) -> &'static str {
    if kind == CLASSIC { CLASSIC_ORIGIN } else { LIGHTNING_ORIGIN }
}

/// The host that serves the library of the page at `origin`, with the origin's port; none where it can't be told.
pub(super) fn own_library_host(origin: &Address, page: &Page) -> Option<String> {
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
    if may_serve_library(&host, own.as_deref(), page, hosting) {
        return Ok(host);
    }
    Err(Problem::new(API_HOST, say!("not-the-pages-library-host", host: Arg::text(host))))
}

fn no_library_host(origin: &str) -> Problem {
    Problem::new(API_HOST, say!("library-host-unknown", origin: Arg::text(origin)))
}

/// The library's version: two or three digits, a dot, a digit; not older than the first one with all methods that are called.
fn api_version(kind: CrmKind, query: &Query) -> Result<&str, Problem> {
    let Some(version) = query.get(API_VERSION) else { return Ok("60.0") };
    let least: u16 = if kind == CLASSIC { 25 } else { 38 };
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

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
