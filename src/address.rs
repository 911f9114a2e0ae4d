//! Addresses that admins and CRMs write, read strictly. An allowlist is only as good as the reader in front of it, so an address
//! that a browser might read differently is refused (credentials, backslashes, odd host names).

/// `scheme://host[:port]` and what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    /// In lower case, without the colon.
    pub(crate) scheme: String,
    /// In lower case; an IPv6 address keeps its brackets.
    pub(crate) host: String,
    /// `None` where it is the scheme's default port.
    pub(crate) port: Option<u16>,
    /// Path, query and fragment as written; often empty.
    pub(crate) rest: String,
}

/// Why a text is not an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// It is not `scheme://host`.
    Shape,
    /// It holds a user name or password.
    Credentials,
    /// The host or the port can't be one.
    Host,
}

impl Address {
    /// Reads an address.
    pub(crate) fn read(text: &str) -> Result<Self, Flaw> {
        let Some((scheme, after)) = text.split_once("://") else { return Err(Flaw::Shape) };
        let plain = |c: char| !c.is_whitespace() && !c.is_control() && c != '\\';
        if scheme.is_empty()
            || !scheme.bytes().all(|b| b.is_ascii_alphanumeric())
            || !after.chars().all(plain)
        {
            return Err(Flaw::Shape);
        }
        let end = after.find(['/', '?', '#']).unwrap_or(after.len());
        let (authority, rest) = after.split_at_checked(end).ok_or(Flaw::Shape)?;
        if authority.is_empty() {
            return Err(Flaw::Shape);
        }
        if authority.contains('@') {
            return Err(Flaw::Credentials);
        }
        let scheme = scheme.to_ascii_lowercase();
        let (host, port) = read_authority(authority).ok_or(Flaw::Host)?;
        let port = port.filter(|port| Some(*port) != default_port(&scheme));
        Ok(Self { scheme, host, port, rest: rest.to_owned() })
    }

    /// `host`, or `host:port` where the port is not the scheme's own.
    pub(crate) fn host_port(&self) -> String {
        with_port(&self.host, self.port)
    }

    /// The origin as browsers write it.
    pub(crate) fn origin(&self) -> String {
        [self.scheme.as_str(), "://", &self.host_port()].concat()
    }

    /// Whether it is on the own machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.host)
    }
}

/// Joins a host and its port.
pub(crate) fn with_port(host: &str, port: Option<u16>) -> String {
    match port {
        Some(port) => [host, ":", &port.to_string()].concat(),
        None => host.to_owned(),
    }
}

/// The port that a scheme has when none is written.
pub(crate) fn default_port(scheme: &str) -> Option<u16> {
    match scheme {
        "http" | "ws" => Some(80),
        "https" | "wss" => Some(443),
        _ => None,
    }
}

/// Reads `host` or `host:port`; the host comes back in lower case.
pub(crate) fn read_authority(text: &str) -> Option<(String, Option<u16>)> {
    let colon = text.rfind(':').filter(|_| !text.ends_with(']'));
    let (host, port) = match colon {
        Some(at) => {
            let digits = text.get(at + 1..)?;
            let port = digits
                .parse::<u16>()
                .ok()
                .filter(|port| *port > 0 && digits.bytes().all(|b| b.is_ascii_digit()))?;
            (text.get(..at)?, Some(port))
        }
        None => (text, None),
    };
    let host = host.to_ascii_lowercase();
    is_host(&host).then_some((host, port))
}

/// Whether a host is the own machine: `localhost`, names below it, `127.0.0.0/8`, `[::1]`. Chromium and Firefox resolve names
/// below `localhost` without DNS, and treat pages from there as secure.
pub(crate) fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host.ends_with(".localhost")
        || host == "[::1]"
        || (is_ipv4(host) && host.starts_with("127."))
}

fn is_host(host: &str) -> bool {
    if let Some(inner) = host.strip_prefix('[') {
        let inner = inner.strip_suffix(']').unwrap_or_default();
        return inner.contains(':') && inner.bytes().all(|b| b.is_ascii_hexdigit() || b == b':');
    }
    let label = |label: &str| {
        let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        (1..=63).contains(&label.len()) && label.bytes().all(fits)
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    // Browsers read a host whose last label is a number as an IPv4 address, `127.1` and `0x7f000001` included.
    let numeric = last.bytes().all(|b| b.is_ascii_digit()) || last.starts_with("0x");
    host.len() <= 253 && host.split('.').all(label) && (!numeric || is_ipv4(host))
}

fn is_ipv4(host: &str) -> bool {
    let part = |part: &str| part.parse::<u8>().is_ok_and(|n| n.to_string() == part);
    host.split('.').count() == 4 && host.split('.').all(part)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_is_taken_apart() {
        let address = Address::read("WSS://Cti-A.Example.com:9006/path?x=1").unwrap();
        assert_eq!(address.origin(), "wss://cti-a.example.com:9006");
        assert_eq!(address.rest, "/path?x=1");
        assert_eq!(Address::read("https://a.example:443").unwrap().origin(), "https://a.example");
        assert_eq!(Address::read("https://a.example:80").unwrap().host_port(), "a.example:80");
        assert_eq!(Address::read("ws://[::1]:9006").unwrap().host, "[::1]");
        assert_eq!(Address::read("ws://[::1]").unwrap().port, None);
    }

    #[test]
    fn what_browsers_might_read_differently_is_refused() {
        for (text, flaw) in [
            ("wss:cti", Flaw::Shape),
            ("://cti", Flaw::Shape),
            ("wss://", Flaw::Shape),
            ("wss:///path", Flaw::Shape),
            ("wss://a\\b", Flaw::Shape),
            ("wss://a b", Flaw::Shape),
            ("wss://user:pass@cti", Flaw::Credentials),
            ("wss://cti:", Flaw::Host),
            ("wss://cti:0", Flaw::Host),
            ("wss://cti:+80", Flaw::Host),
            ("wss://cti:65536", Flaw::Host),
            ("wss://cti.", Flaw::Host),
            ("wss://a..b", Flaw::Host),
            ("wss://127.1", Flaw::Host),
            ("wss://0x7f000001", Flaw::Host),
            ("wss://a%2eb", Flaw::Host),
            ("wss://sälesforce.com", Flaw::Host),
            ("wss://[::1", Flaw::Host),
        ] {
            assert_eq!(Address::read(text), Err(flaw), "{text}");
        }
    }

    #[test]
    fn loopback_is_this_machine_only() {
        for host in ["localhost", "phone.localhost", "127.0.0.1", "127.255.0.9", "[::1]"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in
            ["localhost.evil.net", "evillocalhost", "127.0.0.1.evil.net", "128.0.0.1", "127.0.0.256", "[::2]"]
        {
            assert!(!is_loopback(host), "{host}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_an_origin_reads_back(text in "(wss?|https?)://\\PC{0,30}|\\PC{0,40}") {
            if let Ok(address) = Address::read(&text) {
                let again = Address::read(&address.origin()).unwrap();
                prop_assert_eq!(again.origin(), address.origin());
                prop_assert!(address.host.is_ascii());
            }
        }
    }
}
