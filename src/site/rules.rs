//! Rules as an admin writes them as settings (docs/rules.md): on which event of which call what is done. Here they are read,
//! checked and rendered. The call log is made of templates too.

pub mod actions;
pub mod encode;
pub mod preset;
pub mod reader;
pub mod rule;
pub mod template;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
pub mod variables;

pub use actions::{Body, Do, JsonBody, Launch, Mode, Notify, OpenFrame, Pop, Rest, Shuttle};
pub use rule::{On, Rule, When};
pub use template::{Flaw, Kind, Names, Template};
pub use variables::Variables;

use crate::address::{Address, default_port, with_port};
use crate::number::DialPlan;
use crate::words::{Arg, Message, say};

/// What templates need to know of the site: how numbers are written, and which hosts may be opened.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a> {
    /// How numbers are written.
    pub plan: &'a DialPlan,
    /// `host`, or `host:port` where the port is not the scheme's own.
    pub hosts: &'a [String],
}

impl Site<'_> {
    /// Whether an address's host is on the list.
    pub(crate) fn allows(&self, address: &Address) -> bool {
        is_listed(self.hosts, address)
    }
}

/// Whether an address's host is on a list of hosts, whose ports may be written although they are the scheme's own.
pub(crate) fn is_listed(hosts: &[String], address: &Address) -> bool {
    let port = address.port.or(default_port(&address.scheme));
    let names = [address.host_port(), with_port(&address.host, port)];
    hosts.iter().any(|host| names.iter().any(|name| name.eq_ignore_ascii_case(host)))
}

/// Reads an address that a server sent whole, such as a CRM link: http or https, and on the list of hosts.
///
/// # Errors
/// Why it is not opened.
pub fn check_whole(url: &str, site: Site<'_>) -> Result<(), Message> {
    let address = match Address::read(url) {
        Ok(address) if matches!(address.scheme.as_str(), "http" | "https") => address,
        _ => return Err(say!("not-a-web-address")),
    };
    if site.allows(&address) {
        return Ok(());
    }
    Err(say!("host-not-in-settings", host: Arg::text(address.host_port())))
}
