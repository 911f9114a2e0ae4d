//! Settings of xCALLY Shuttle (docs/shuttle.md).

use serde::{Deserialize, Serialize};

use super::items;
use super::reader::{self, Reader};
use crate::address::{Address, Flaw, read_authority};
use crate::error::Problem;
use crate::privacy::Peer;
use crate::site::hosting::Hosting;
use crate::words::{Arg, Message, say};

/// What the connection to Shuttle needs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Shuttle {
    /// Where and how to connect.
    pub options: Options,
    /// `/Shuttle/peer`: whose events are this agent's, with placeholders.
    pub peers: Vec<Peer>,
    /// `/Shuttle/agentNumber`: the agent's number, where an event names no peer, with placeholders.
    pub agent_number: Peer,
    /// `/Shuttle/abandonPeer`: whom rules tell of abandoned calls, which name no peer, with placeholders.
    pub abandon_peer: Peer,
    /// `/Shuttle/queues`: whose abandoned calls are shown; none: all.
    pub queues: Vec<String>,
    /// `/Shuttle/variablesEvent`: the event that brings custom variables, or empty.
    pub variables_event: String,
    /// `/ScreenPop/popFrom`: where there is CtiSVR too, Shuttle's calls pop, not CtiSVR's.
    pub pops: bool,
}

/// Which protocol of Engine.IO is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Version {
    /// Whichever the server speaks.
    #[default]
    Auto,
    /// 3: servers of Socket.IO 1 and 2.
    Three,
    /// 4: servers of Socket.IO 3 and 4.
    Four,
}

/// Where and how to connect.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Options {
    /// `ws://host:port` or `wss://host:port`.
    pub origin: String,
    /// The path of the server's Socket.IO, with a slash at both ends.
    pub path: String,
    /// The namespace, with its slash.
    pub namespace: String,
    /// The protocol.
    pub version: Version,
}

impl Options {
    /// The address of the socket.
    pub(crate) fn url(&self) -> String {
        let version = if self.version == Version::Three { "3" } else { "4" };
        [&self.origin, &self.path, "?EIO=", version, "&transport=websocket"].concat()
    }
}

const EXTENSION: &str = "${extension}";
const AGENT_ID: &str = "${agentId}";

/// What placeholders stand for; empty where it is not known.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// The extension.
    pub extension: &'a str,
    /// The agent's id.
    pub agent_id: &'a str,
}

impl Shuttle {
    /// The peers whose events are the agent's, as far as the names in them are known.
    pub fn peers_of(&self, names: Names<'_>) -> Vec<String> {
        self.peers.iter().map(|peer| fill(peer, names)).filter(|peer| !peer.is_empty()).collect()
    }

    /// Whether a number that an event names in place of a peer is this agent's.
    pub fn is_agent(&self, number: &str, names: Names<'_>) -> bool {
        !number.is_empty() && fill(&self.agent_number, names) == number
    }

    /// Whom rules tell of calls that nobody took, where the site says so.
    pub fn peer_for_abandoned(&self, names: Names<'_>) -> Option<String> {
        Some(fill(&self.abandon_peer, names)).filter(|peer| !peer.is_empty())
    }

    /// Whether calls that nobody took are this agent's.
    pub fn takes_abandoned(&self, names: Names<'_>) -> bool {
        let peer = self.peer_for_abandoned(names).unwrap_or_default();
        self.peers_of(names).iter().any(|own| own.eq_ignore_ascii_case(&peer))
    }

    /// Whether the peer has a name in it that only the agent can tell, where there is no CtiSVR.
    pub fn needs_name(&self) -> bool {
        self.peers.iter().any(|peer| peer.contains(EXTENSION) || peer.contains(AGENT_ID))
    }
}

/// A text with its placeholders filled; empty where one of them is not known.
fn fill(text: &str, names: Names<'_>) -> String {
    let unknown = |placeholder: &str, name: &str| name.is_empty() && text.contains(placeholder);
    if unknown(EXTENSION, names.extension) || unknown(AGENT_ID, names.agent_id) {
        return String::new();
    }
    text.replace(EXTENSION, names.extension).replace(AGENT_ID, names.agent_id)
}

/// Whether a site asks for Shuttle.
pub(super) fn is_asked_for(reader: &mut Reader) -> bool {
    reader.text(items::SHUTTLE_URL).is_some()
}

/// Reads Shuttle's settings; `None` where it is not asked for, or can't be used.
pub(super) fn read(reader: &mut Reader, hosting: &Hosting) -> Option<Shuttle> {
    let origin = read_url(reader, hosting);
    let options = Options {
        origin: origin.clone().unwrap_or_default(),
        path: reader.take(items::SHUTTLE_PATH, read_path, say!("write-shuttle-path")),
        namespace: reader.take(items::SHUTTLE_NAMESPACE, read_namespace, say!("write-shuttle-namespace")),
        version: reader.take(items::SHUTTLE_EIO, read_version, say!("write-shuttle-version")),
    };
    let shuttle = Shuttle {
        options,
        peers: reader.list(items::SHUTTLE_PEER, |peer, _| Ok(peer.into())),
        agent_number: reader.take(items::SHUTTLE_AGENT_NUMBER, reader::peer, Message::default()),
        abandon_peer: reader.take(items::SHUTTLE_ABANDON_PEER, reader::peer, Message::default()),
        queues: reader.list(items::SHUTTLE_QUEUES, |queue, _| Ok(queue.to_owned())),
        variables_event: reader.take(items::SHUTTLE_VARIABLES_EVENT, reader::any, Message::default()),
        pops: reader.take(items::POP_FROM, read_pop_from, say!("write-pop-from")),
    };
    origin?;
    if shuttle.peers.is_empty() {
        reader.warn(items::SHUTTLE_PEER, say!("shuttle-peer-missing"));
        return None;
    }
    Some(shuttle)
}

/// Without a CTI server, what keeps Shuttle from being used keeps the phone from working.
pub(super) fn needs_shuttle(reader: &mut Reader) -> Vec<Problem> {
    let (problems, warnings): (Vec<_>, Vec<_>) = std::mem::take(&mut reader.warnings)
        .into_iter()
        .partition(|problem| problem.item.starts_with("/Shuttle/"));
    reader.warnings = warnings;
    problems
}

fn read_url(reader: &mut Reader, hosting: &Hosting) -> Option<String> {
    let key = items::SHUTTLE_URL;
    let Some(url) = reader.text(key) else {
        reader.note_default(key);
        return None;
    };
    match read_origin(&url, hosting) {
        Ok(origin) => {
            reader.note(key, &url);
            Some(origin)
        }
        Err(flaws) => {
            reader.note_default(key);
            for flaw in flaws {
                reader.warn(key, say!("no-shuttle-until-then", flaw: flaw));
            }
            None
        }
    }
}

/// The origin of the WebSocket, or everything that keeps the address from being used.
fn read_origin(url: &str, hosting: &Hosting) -> Result<String, Vec<Message>> {
    let mut address = Address::read(url).map_err(|flaw| match flaw {
        Flaw::Shape => vec![say!("shuttle-address-shape")],
        Flaw::Credentials => vec![say!("address-with-password")],
        Flaw::Host => match port_too_large(url) {
            Some(port) => vec![say!("shuttle-port-too-large", port: Arg::text(port))],
            None => vec![say!("shuttle-address-without-host")],
        },
    })?;
    address.scheme = match address.scheme.as_str() {
        "ws" | "http" => "ws".to_owned(),
        "wss" | "https" => "wss".to_owned(),
        _ => return Err(vec![say!("shuttle-address-scheme")]),
    };
    let mut flaws = Vec::new();
    if !matches!(address.rest.as_str(), "" | "/") {
        flaws.push(say!("shuttle-address-with-path"));
    }
    if address.scheme == "ws" && !address.is_loopback() {
        flaws.push(say!("shuttle-address-in-the-clear"));
    }
    if !hosting.allows_cti(&address) {
        flaws.push(say!("cti-host-not-pinned", host: Arg::text(address.host_port())));
    }
    if flaws.is_empty() { Ok(address.origin()) } else { Err(flaws) }
}

/// The port of an otherwise usable address, where that number is larger than a port can be.
fn port_too_large(url: &str) -> Option<&str> {
    let (_, after) = url.split_once("://")?;
    let authority = after.split(['/', '?', '#']).next()?;
    let (host, port) = authority.rsplit_once(':')?;
    let digits = port.len() < 12 && port.bytes().all(|digit| digit.is_ascii_digit());
    let large = digits && port.parse::<u64>().is_ok_and(|port| port > 65_535);
    (large && read_authority(host).is_some()).then_some(port)
}

fn read_path(text: &str) -> Option<String> {
    let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._-~".contains(&byte));
    if !plain {
        return None;
    }
    let inner = text.trim_matches('/');
    Some(if inner.is_empty() { "/".to_owned() } else { ["/", inner, "/"].concat() })
}

fn read_namespace(text: &str) -> Option<String> {
    let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._-~".contains(&byte));
    plain.then(|| ["/", text.trim_matches('/')].concat())
}

fn read_version(text: &str) -> Option<Version> {
    match text.to_ascii_lowercase().as_str() {
        "auto" => Some(Version::Auto),
        "3" => Some(Version::Three),
        "4" => Some(Version::Four),
        _ => None,
    }
}

fn read_pop_from(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "ctisvr" => Some(false),
        "shuttle" => Some(true),
        _ => None,
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_each_scheme_become_a_websockets_origin() {
        let read = |url: &str| read_origin(url, &Hosting::default()).unwrap();
        assert_eq!(read("https://shuttle.example:8888"), "wss://shuttle.example:8888");
        assert_eq!(read("http://LocalHost:9888/"), "ws://localhost:9888");
        assert_eq!(read("wss://shuttle.example"), "wss://shuttle.example");
        assert_eq!(read("ws://127.0.0.1:9888"), "ws://127.0.0.1:9888");
    }

    #[test]
    fn what_keeps_an_address_from_being_used_is_told_in_words() {
        let says = |url: &str, words: &str| {
            let flaws = read_origin(url, &Hosting::default()).unwrap_err();
            assert!(flaws.iter().any(|flaw| flaw.to_string().contains(words)), "{url}: {flaws:?}");
        };
        says("http://localhost:98888", "98888 is no port: ports end at 65535");
        says("http://localhost:x", "no usable host or port");
        says("localhost:8888", "not an address");
        says("ftp://localhost:8888", "begins with https://");
        says("https://u:p@localhost", "user name");
        says("https://localhost/cti", "/Shuttle/namespace");
        says("http://shuttle.example:9888", "on the own machine only");
        let pinned = Hosting { cti_hosts: Some(vec!["cti.example".into()]), ..Hosting::default() };
        let flaws = read_origin("https://shuttle.example", &pinned).unwrap_err();
        assert!(flaws[0].to_string().contains("ctiHosts"), "{flaws:?}");
        assert!(read_origin("http://localhost:9888", &Hosting::default()).is_ok(), "the own machine");
    }

    #[test]
    fn a_peer_is_known_when_all_names_in_it_are() {
        let shuttle = Shuttle {
            peers: vec!["SIP/${extension}".into(), "PJSIP/a-${agentId}".into()],
            abandon_peer: "sip/2611".into(),
            agent_number: "${agentId}".into(),
            ..Shuttle::default()
        };
        let names = |extension, agent_id| Names { extension, agent_id };
        assert_eq!(shuttle.peers_of(names("2611", "")), ["SIP/2611"]);
        assert_eq!(shuttle.peers_of(names("2611", "7")), ["SIP/2611", "PJSIP/a-7"]);
        assert!(shuttle.peers_of(names("", "")).is_empty());
        assert!(shuttle.takes_abandoned(names("2611", "")) && !shuttle.takes_abandoned(names("2612", "")));
        assert!(shuttle.is_agent("7", names("", "7")) && !shuttle.is_agent("", names("", "")));
        assert!(
            !Shuttle { peers: vec!["SIP/a".into()], ..Shuttle::default() }.takes_abandoned(names("1", "1"))
        );
    }

    #[test]
    fn paths_and_namespaces_get_their_slashes() {
        assert_eq!(read_path("socket.io").as_deref(), Some("/socket.io/"));
        assert_eq!(read_path("/").as_deref(), Some("/"));
        assert_eq!(read_path("/a?b"), None);
        assert_eq!(read_namespace("cti").as_deref(), Some("/cti"));
        assert_eq!(read_namespace("/").as_deref(), Some("/"));
        assert_eq!(read_namespace("/a,b"), None);
    }
}
