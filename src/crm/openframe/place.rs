//! Whether the page is in ServiceNow's frame: the admin writes `?crm=openframe` into the address in the OpenFrame
//! Configuration record. The library comes from the instance, and the instance is ServiceNow's, or pinned by whoever
//! hosts the files: the address is believed as little as Salesforce's is, and the instance has to be pinned like an org.

use super::super::framing;
use super::super::surrounding::{Detected, Query, Surrounding, read_origin};
use crate::address::Address;
use crate::error::Problem;
use crate::input::Page;
use crate::site::hosting::{Hosting, is_below};
use crate::words::{Arg, say};

/// The parameter with the instance's host.
const INSTANCE: &str = "instance";
/// The parameter with the library's version.
const API_VERSION: &str = "apiVersion";
/// Both of them.
pub(super) const PARAMETERS: &[&str] = &[INSTANCE, API_VERSION];

/// The domains below which ServiceNow itself serves instances: the public one and the government's.
pub(super) const DOMAINS: [&str; 2] = ["service-now.com", "servicenowservices.com"];

/// Finds out which instance the page is in.
///
/// # Errors
/// What is wrong with the page's address; then nothing may be loaded.
pub(super) fn detect(query: &Query, page: &Page, hosting: &Hosting) -> Detected {
    let by_itself = framing::without_panel(INSTANCE, &named(query, page).unwrap_or_default(), page);
    let mut problems: Vec<Problem> = by_itself.into_iter().collect();
    let origin = instance(query, page, hosting).map_err(|problem| problems.push(problem)).ok();
    let version = version(query).map_err(|problem| problems.push(problem)).ok();
    let framed = origin.as_ref().map(|origin| framing::of_crm(INSTANCE, origin, page, hosting));
    problems.extend(framed.into_iter().flatten());
    problems.extend(framing::in_the_clear(page));
    match (origin.map(|origin| origin.origin()), version) {
        (Some(origin), Some(version)) if problems.is_empty() => Ok(Surrounding::Crm {
            kind: super::KIND,
            library_url: [&origin, "/scripts/openframe/", version, "/openFrameAPI.min.js"].concat(),
            origin,
        }),
        _ => Err(problems),
    }
}

/// The instance that the address names, else the page around this one, where the browser tells it.
pub(super) fn named(query: &Query, page: &Page) -> Option<String> {
    match query.get(INSTANCE).filter(|named| !named.is_empty()) {
        Some(named) if named.contains("://") => Some(named.to_owned()),
        Some(named) => Some([&page.protocol, "//", named].concat()),
        None => Some(page.framed_by.to_string()).filter(|origin| !origin.is_empty()),
    }
}

/// The instance's origin.
fn instance(query: &Query, page: &Page, hosting: &Hosting) -> Result<Address, Problem> {
    let Some(text) = named(query, page) else {
        return Err(Problem::new(INSTANCE, say!("no-instance")));
    };
    if !Address::read(&text).is_ok_and(|origin| origin.rest.is_empty()) {
        return Err(Problem::new(INSTANCE, say!("not-an-instance")));
    }
    let origin = read_origin(INSTANCE, &text, page, hosting)?;
    let name = origin.origin();
    let local = origin.is_loopback() && framing::is_local(page);
    if DOMAINS.iter().any(|domain| is_below(&origin.host, domain)) || local || hosting.names_origin(&name) {
        return Ok(origin);
    }
    Err(Problem::new(INSTANCE, say!("instance-not-allowed", origin: Arg::text(name))))
}

/// The library's version: the latest, or one that the address pins.
fn version(query: &Query) -> Result<&str, Problem> {
    let Some(version) = query.get(API_VERSION) else { return Ok("latest") };
    let number = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if version == "latest" || version.split('.').count() == 3 && version.split('.').all(number) {
        return Ok(version);
    }
    Err(Problem::new(API_VERSION, say!("bad-library-version")))
}
