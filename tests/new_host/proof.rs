//! What the small host does once it is in the registry.

use cordboard::call_state::CallType;
use cordboard::crm::surrounding::{Surrounding, detect};
use cordboard::crm::{CrmRequest, acme::KIND};
use cordboard::input::{BrowserFacts, Page};
use cordboard::site::hosting::Hosting;

fn page(query: &str) -> Page {
    let browser = BrowserFacts { framed: true, ..BrowserFacts::default() };
    let (protocol, host) = ("https:".into(), "phone.example.com".into());
    Page { protocol, host, query: query.into(), browser, ..Page::default() }
}

/// A page in it is told by its address, where the hosting file pins it, and it has three operations.
fn main() {
    let hosting = Hosting { crm_origins: Some(vec!["https://crm.acme.example".to_owned()]), ..Hosting::default() };
    let found = detect(&page("?crm=acme&home=https%3A%2F%2Fcrm.acme.example"), &hosting);
    let library_url = "https://crm.acme.example/acme.js".to_owned();
    let origin = "https://crm.acme.example".to_owned();
    assert_eq!(found, Ok(Surrounding::Crm { kind: KIND, origin, library_url }));
    assert!(detect(&page("?crm=acme&home=https%3A%2F%2Fevil.example"), &hosting).is_err());
    // Whatever the host's own file looks at, it is in a frame of its CRM's page, and came by https.
    let mut alone = page("?crm=acme&home=https%3A%2F%2Fcrm.acme.example");
    alone.browser.framed = false;
    assert!(detect(&alone, &hosting).is_err());
    let mut in_the_clear = page("?crm=acme&home=https%3A%2F%2Fcrm.acme.example");
    in_the_clear.protocol = "http:".into();
    assert!(detect(&in_the_clear, &hosting).is_err());
    let search = CrmRequest::SearchAndPop { search: "7722".into(), call_type: CallType::Inbound };
    let of = |request: &CrmRequest| KIND.host().encode(request).method;
    let methods = [of(&CrmRequest::Settings), of(&CrmRequest::ListenForClicks), of(&search)];
    assert_eq!(methods, ["settings", "onClick", "open"]);
    assert!(!KIND.host().knows(&CrmRequest::Layout));
}
