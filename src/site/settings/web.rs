//! Addresses of web servers that admins write for calls of the softphone's own: of its own server (`/path`), or of
//! another whose host stands there as it is. Nothing that a caller or a CRM says can change where such a call goes.

use crate::address::{Address, Flaw};
use crate::input::Page;
use crate::site::hosting::Hosting;
use crate::words::{Arg, Message, say};

/// Reads an address that the softphone may call by itself; what is variable stands behind its `?`.
pub(super) fn read_web_address(url: &str, page: &Page, hosting: &Hosting) -> Result<String, Message> {
    let (address, query) = url.split_once('?').unwrap_or((url, ""));
    if address.contains('$') {
        return Err(say!("web-address-varies"));
    }
    if query.contains('#') || address.contains('#') {
        return Err(say!("web-address-with-fragment"));
    }
    if has_secret(query) {
        return Err(say!("web-address-with-secret"));
    }
    if address.starts_with('/') {
        if !is_own_path(url) {
            return Err(say!("web-address-no-path"));
        }
        return Ok(url.to_owned());
    }
    match Address::read(url) {
        Ok(address) if !hosting.allows_pop_host(&address.host_port()) => {
            Err(not_pinned(&address.host_port()))
        }
        Ok(address) if address.scheme == "https" => Ok(url.to_owned()),
        Ok(address) if address.scheme == "http" => {
            if page.protocol == "https:" && !address.is_loopback() {
                return Err(say!("web-address-in-the-clear"));
            }
            Ok(url.to_owned())
        }
        Err(Flaw::Credentials) => Err(say!("web-address-with-password")),
        Err(Flaw::Host) => Err(say!("web-address-without-host")),
        Ok(_) | Err(Flaw::Shape) => Err(say!("web-address-shape")),
    }
}

/// Whether it is a path of the softphone's own server, which no browser reads as another server's address.
pub(super) fn is_own_path(url: &str) -> bool {
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && c != '\\';
    url.starts_with('/') && !url.starts_with("//") && url.chars().all(plain)
}

/// Whether a name sounds like that of a secret.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "pass",
        "pwd",
        "secret",
        "token",
        "apikey",
        "api_key",
        "api-key",
        "credential",
        "authorization",
        "bearer",
    ]
    .iter()
    .any(|word| name.contains(word))
}

/// What keeps a host from being opened or called.
pub(super) fn not_pinned(host: &str) -> Message {
    say!("pop-host-not-pinned", host: Arg::text(host))
}

/// Whether a query names a secret.
fn has_secret(query: &str) -> bool {
    query.split('&').any(|pair| is_secret_name(pair.split('=').next().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str, protocol: &str) -> Result<String, Message> {
        read_web_address(
            url,
            &Page { protocol: protocol.into(), ..Page::default() },
            &Hosting {
                pop_hosts: Some(vec!["ask.example.com".into(), "127.0.0.1:8080".into()]),
                ..Hosting::default()
            },
        )
    }

    #[test]
    fn an_own_path_or_a_host_that_stands_there_is_taken() {
        for url in ["/may-dial", "/jtel/ask?x=1&n=${CallerID}", "https://ask.example.com/may?n=${CallerID}"] {
            assert_eq!(read(url, "https:"), Ok(url.to_owned()));
        }
        assert!(read("http://127.0.0.1:8080/may", "https:").is_ok());
        assert!(read("http://ask.example.com/may", "http:").is_ok());
    }

    #[test]
    fn what_could_go_somewhere_else_is_refused_in_words() {
        for (url, words) in [
            ("//evil.example/ask", "Write /path"),
            ("/\\evil.example/ask", "Write /path"),
            ("/ask me", "Write /path"),
            ("ask", "Write /path"),
            ("javascript:alert(1)", "Write /path"),
            ("ftp://ask.example.com/", "Write /path"),
            ("https://other.example.com/", "popHosts"),
            ("https://${CallerID}/ask", "behind the ?"),
            ("/ask/${CallerID}", "behind the ?"),
            ("https://me:secret@ask.example.com/", "password"),
            ("https://ask.example.com:0/", "usable host"),
            ("http://ask.example.com/", "Browsers block"),
            ("/ask#${CallerID}", "behind the ?"),
            ("/ask?x=1#y", "#"),
            ("/ask?api_token=1", "token"),
            ("/ask?x=1&Password=1", "token"),
        ] {
            let refused = read(url, "https:").expect_err(url).to_string();
            assert!(refused.contains(words), "{url}: {refused}");
        }
    }
}
