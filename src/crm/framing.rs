//! What is around a panel: a CRM's panel runs in that CRM's frame only, and no page that is not pinned holds any panel in a
//! frame. What the page's address says of a CRM is believed only as far as the browser tells the same.

use crate::address::{Address, is_loopback, read_authority};
use crate::error::Problem;
use crate::input::Page;
use crate::privacy::SiteText;
use crate::site::hosting::Hosting;
use crate::words::{Arg, Message, say};

/// The hosting file's key for pages that may hold a panel without a CRM.
const FRAMES: &str = "frameOrigins";

/// Whether the panel's page is on the own machine.
pub(super) fn is_local(page: &Page) -> bool {
    read_authority(&page.host).is_some_and(|(host, _)| is_loopback(&host))
}

/// What speaks against a page that was not loaded over https: whoever sits on the way could have changed it.
pub(super) fn in_the_clear(page: &Page) -> Option<Problem> {
    if page.protocol == "https:" || (page.protocol == "http:" && is_local(page)) {
        return None;
    }
    Some(Problem::new(&[&page.protocol, "//", &page.host].concat(), say!("page-in-the-clear")))
}

/// What is said of a page in no frame whose address names a CRM's page in `item`. It comes before all other problems, since
/// mending those would not help.
pub(super) fn without_panel(item: &str, named: &str, page: &Page) -> Option<Problem> {
    if page.browser.framed {
        return None;
    }
    let words = match Address::read(named) {
        Ok(named) => say!("no-panel-around", named: Arg::text(named.origin())),
        Err(_) => say!("no-panel-around-a-page"),
    };
    Some(Problem::new(item, words))
}

/// What speaks against a CRM's panel in this frame; `origin` is the CRM's page that the address names in `item`.
pub(super) fn of_crm(item: &str, origin: &Address, page: &Page, hosting: &Hosting) -> Vec<Problem> {
    let Some(ancestors) = &page.ancestors else { return Vec::new() };
    let mut problems = Vec::new();
    let named = origin.origin();
    if !ancestors.iter().any(|ancestor| is_same(ancestor, &named)) {
        let around = Message::list(ancestors.iter().map(Arg::text));
        let words = say!("other-page-around", named: Arg::text(&named), around: around);
        problems.push(Problem::new(item, words));
    }
    let others = ancestors.iter().filter(|ancestor| !is_same(ancestor, &named));
    for ancestor in others.filter(|ancestor| !hosting.allows_crm(ancestor, is_local(page))) {
        problems.push(Problem::new(item, not_pinned(ancestor, "crmOrigins", hosting, page)));
    }
    problems
}

/// What speaks against a panel without a CRM here.
pub(super) fn without_crm(page: &Page, hosting: &Hosting) -> Vec<Problem> {
    if !page.browser.framed {
        return Vec::new();
    }
    let local = is_local(page);
    let around = around(page);
    if around.is_empty() && !hosting.allows_frame("", local) {
        return vec![Problem::new(FRAMES, say!("frame-hides-its-address"))];
    }
    let unpinned = around.iter().filter(|origin| !hosting.allows_frame(origin, local));
    unpinned.map(|origin| Problem::new(FRAMES, not_pinned(origin, FRAMES, hosting, page))).collect()
}

/// The origins of the pages around this one, as far as the browser tells them.
pub(super) fn around(page: &Page) -> Vec<SiteText> {
    match &page.ancestors {
        Some(ancestors) => ancestors.clone(),
        None if page.framed_by.is_empty() => Vec::new(),
        None => vec![page.framed_by.clone()],
    }
}

/// Why a page may not hold the panel.
pub(super) fn not_pinned(origin: &str, key: &str, hosting: &Hosting, page: &Page) -> Message {
    let local = is_local(page);
    let allows = |pins: &Hosting| match key {
        FRAMES => pins.allows_frame(origin, local),
        _ => pins.allows_crm(origin, local),
    };
    let (around, pins) = (Arg::text(origin), Arg::text(key));
    if hosting.only_running_forbids(allows) {
        return say!("running-pins-forbid", origin: around, pins: pins);
    }
    say!("origin-not-pinned", origin: around, pins: pins)
}

fn is_same(ancestor: &str, origin: &str) -> bool {
    Address::read(ancestor).is_ok_and(|ancestor| ancestor.rest.is_empty() && ancestor.origin() == origin)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::crm::surrounding::{detect, set_up};

    /// A page in no frame.
    fn by_itself(protocol: &str, host: &str, query: String) -> Page {
        Page { protocol: protocol.into(), host: host.into(), query: query.into(), ..Page::default() }
    }

    #[test]
    fn a_page_by_itself_is_told_first_where_a_crms_softphone_runs() {
        let evil = "https://evil.example.com";
        for (protocol, host) in [("http:", "localhost:8080"), ("https:", "phone.example.com")] {
            for more in
                ["", "&nonce=1", "&nonce=1&apiHost=x.salesforce.com", "&sfdcIframeOrigin=https://a.example"]
            {
                let page = by_itself(protocol, host, format!("?sfdcIFrameOrigin={evil}{more}"));
                let problems = detect(&page, &Hosting::default()).unwrap_err();
                let first = &problems[0].words;
                assert!(
                    first.to_string().contains("phone panel only") && first.to_string().contains(evil),
                    "{problems:?}"
                );
                assert_eq!(set_up(&page, &Hosting::default(), &[]), None, "no pin would help: {host} {more}");
            }
            for query in ["?mode=Lightning&sfdcIframeOrigin=javascript:alert(1)", "?crm=openframe"] {
                let page = by_itself(protocol, host, query.to_owned());
                let problems = detect(&page, &Hosting::default()).unwrap_err();
                assert!(problems[0].words.to_string().contains("phone panel only"), "{query}: {problems:?}");
            }
        }
    }
}
