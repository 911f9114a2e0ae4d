//! What a pin of an origin may look like: an origin, or all origins below a host.

use crate::address::Address;

/// An origin, or all origins below a host.
pub(super) struct Pattern {
    /// All origins below the host, and not the host itself.
    pub(super) below: bool,
    pub(super) address: Address,
}

impl Pattern {
    pub(super) fn read(text: &str) -> Option<Self> {
        let (below, plain) = match text.split_once("://*.") {
            Some((scheme, host)) => (true, [scheme, "://", host].concat()),
            None => (false, text.to_owned()),
        };
        let address = Address::read(&plain).ok()?;
        let web = matches!(address.scheme.as_str(), "http" | "https");
        // `https://*.com` would pin nothing worth the name.
        let narrow = !below || address.host.contains('.');
        (web && narrow && address.rest.is_empty()).then_some(Self { below, address })
    }

    pub(super) fn fits(&self, origin: &Address) -> bool {
        let host = if self.below {
            is_below(&origin.host, &self.address.host)
        } else {
            origin.host == self.address.host
        };
        host && origin.rest.is_empty()
            && origin.scheme == self.address.scheme
            && origin.port == self.address.port
    }
}

/// Whether a host is a name below a domain.
pub(crate) fn is_below(host: &str, domain: &str) -> bool {
    let name = host.strip_suffix(domain).and_then(|name| name.strip_suffix('.'));
    name.is_some_and(|name| !name.is_empty())
}
