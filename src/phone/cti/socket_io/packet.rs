//! The frames of Engine.IO (protocols 3 and 4) and, inside of its messages, the packets of Socket.IO (spec/other-systems.md
//! 3.2 to 3.4). What is not one of them reads as nothing.

use serde_json::{Value, json};

use crate::json::{self, FieldWords};

/// The namespace that needs no name.
pub const ROOT: &str = "/";

/// A text frame: one packet of Engine.IO.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    /// `0`: the server greets.
    Open(Greeting),
    /// `1`: the server closes.
    Close,
    /// `2`, with what the answer must repeat.
    Ping(String),
    /// `3`
    Pong,
    /// `4`: a packet of Socket.IO.
    Message(Packet),
    /// `5` and `6` mean nothing on a WebSocket.
    Nothing,
}

/// What the server says of the connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Greeting {
    /// Milliseconds between two pings.
    pub interval_ms: u64,
    /// Milliseconds that their answer may take.
    pub timeout_ms: u64,
    /// It tells the largest payload, as servers of protocol 4 do.
    pub tells_payload: bool,
}

/// What a packet of Socket.IO is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `0`: a namespace is joined.
    Connect,
    /// `1`: a namespace is left.
    Disconnect,
    /// `2`
    Event,
    /// `3`: the answer to an event.
    Ack,
    /// `4`: a namespace is refused.
    Refusal,
    /// `5`: an event; binary frames follow.
    BinaryEvent,
    /// `6`: an answer; binary frames follow.
    BinaryAck,
}

/// A packet of Socket.IO.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// What it is for.
    pub kind: Kind,
    /// How many binary frames follow.
    pub binaries: u32,
    /// Its namespace, without a query.
    pub namespace: String,
    /// The number that an answer repeats.
    pub ack: Option<u32>,
    /// What it holds.
    pub data: Option<Value>,
}

impl Frame {
    /// Reads a text frame; `None` where it is none of Engine.IO's.
    pub fn read(text: &str) -> Option<Self> {
        let mut rest = text.chars();
        let kind = rest.next()?;
        let rest = rest.as_str();
        match kind {
            '0' => Greeting::read(rest).map(Self::Open),
            '1' => Some(Self::Close),
            '2' => Some(Self::Ping(rest.to_owned())),
            '3' => Some(Self::Pong),
            '4' => Packet::read(rest).map(Self::Message),
            '5' | '6' => Some(Self::Nothing),
            _ => None,
        }
    }
}

/// Where the server does not say, the defaults of its libraries hold.
const INTERVAL_MS: u64 = 25_000;
const TIMEOUT_MS: u64 = 20_000;
/// The server's times are kept within these bounds, so that none makes the phone ping all the time, or never.
const SHORTEST_MS: u64 = 200;
const LONGEST_MS: u64 = 10 * 60 * 1_000;

impl Greeting {
    fn read(text: &str) -> Option<Self> {
        let fields = json::read_object(text)?;
        let ms = |key: &str, otherwise: u64| {
            fields.words(key).parse().map_or(otherwise, |ms: u64| ms.clamp(SHORTEST_MS, LONGEST_MS))
        };
        Some(Self {
            interval_ms: ms("pingInterval", INTERVAL_MS),
            timeout_ms: ms("pingTimeout", TIMEOUT_MS),
            tells_payload: fields.get("maxPayload").is_some(),
        })
    }
}

impl Packet {
    /// Reads `<type>[<n>-][/nsp,][<ackId>][JSON]`.
    fn read(text: &str) -> Option<Self> {
        let mut chars = text.chars();
        let kind = match chars.next()? {
            '0' => Kind::Connect,
            '1' => Kind::Disconnect,
            '2' => Kind::Event,
            '3' => Kind::Ack,
            '4' => Kind::Refusal,
            '5' => Kind::BinaryEvent,
            '6' => Kind::BinaryAck,
            _ => return None,
        };
        let mut rest = chars.as_str();
        let mut binaries = 0;
        if matches!(kind, Kind::BinaryEvent | Kind::BinaryAck) {
            let (count, after) = rest.split_once('-')?;
            binaries = number(count)?;
            rest = after;
        }
        let mut namespace = ROOT;
        if rest.starts_with('/') {
            // The oldest servers write no comma where nothing follows.
            (namespace, rest) = rest.split_once(',').unwrap_or((rest, ""));
            namespace = namespace.split_once('?').map_or(namespace, |(name, _)| name);
        }
        let (digits, rest) = rest.split_at_checked(rest.bytes().take_while(u8::is_ascii_digit).count())?;
        let ack = if digits.is_empty() { None } else { Some(number(digits)?) };
        let data = if rest.is_empty() { None } else { Some(json::read(rest)?) };
        let is_list = data.as_ref().is_some_and(|data| data.as_array().is_some());
        let fits = match kind {
            Kind::Event | Kind::BinaryEvent => data
                .as_ref()
                .and_then(Value::as_array)
                .is_some_and(|list| matches!(list.first(), Some(Value::String(_)))),
            Kind::Ack | Kind::BinaryAck => ack.is_some() && (is_list || data.is_none()),
            _ => true,
        };
        fits.then(|| Self { kind, binaries, namespace: namespace.to_owned(), ack, data })
    }
}

fn number(digits: &str) -> Option<u32> {
    digits.bytes().all(|digit| digit.is_ascii_digit()).then(|| digits.parse().ok())?
}

/// `/nsp,`, or nothing for the root.
fn prefix(namespace: &str) -> String {
    if namespace == ROOT { String::new() } else { [namespace, ","].concat() }
}

/// The frame that joins a namespace.
pub fn join(namespace: &str) -> String {
    ["40", &prefix(namespace)].concat()
}

/// The frame that leaves it.
pub fn leave(namespace: &str) -> String {
    ["41", &prefix(namespace)].concat()
}

/// The frame of an event with one argument; its answer repeats `ack`.
pub fn event(namespace: &str, ack: u32, name: &str, argument: &Value) -> String {
    ["42", &prefix(namespace), &ack.to_string(), &json!([name, argument]).to_string()].concat()
}

/// The frame that answers an event, with nothing to say.
pub fn answer(namespace: &str, ack: u32) -> String {
    ["43", &prefix(namespace), &ack.to_string(), "[]"].concat()
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn packet(text: &str) -> Packet {
        match Frame::read(text) {
            Some(Frame::Message(packet)) => packet,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn greetings_of_all_three_servers_are_read() {
        let read = |text: &str| match Frame::read(text) {
            Some(Frame::Open(greeting)) => {
                (greeting.interval_ms, greeting.timeout_ms, greeting.tells_payload)
            }
            other => panic!("{text}: {other:?}"),
        };
        let one = r#"0{"sid":"3eOV","upgrades":[],"pingInterval":25000,"pingTimeout":60000}"#;
        let two = r#"0{"sid":"3eOV","upgrades":[],"pingInterval":25000,"pingTimeout":20000}"#;
        let four =
            r#"0{"sid":"3eOV","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000}"#;
        assert_eq!(read(one), (25_000, 60_000, false));
        assert_eq!(read(two), (25_000, 20_000, false));
        assert_eq!(read(four), (25_000, 20_000, true));
        assert_eq!(read("0{}"), (INTERVAL_MS, TIMEOUT_MS, false));
        assert_eq!(read(r#"0{"pingInterval":0,"pingTimeout":1e99}"#), (SHORTEST_MS, TIMEOUT_MS, false));
    }

    #[test]
    fn packets_are_read_as_servers_write_them() {
        let event = packet(r#"42["ringing",{"queue":"Sales"}]"#);
        assert_eq!((event.kind, event.namespace.as_str(), event.ack), (Kind::Event, ROOT, None));
        assert_eq!(packet(r#"42["num",1,null,true]"#).data.unwrap().as_array().unwrap().len(), 4);
        let answered = packet(r#"437["ok","AgentCTI"]"#);
        assert_eq!((answered.kind, answered.ack), (Kind::Ack, Some(7)));
        assert_eq!(packet(r#"420["withack",{"q":1}]"#).ack, Some(0));
        let named = packet(r#"42/cti,12["hello","nsp"]"#);
        assert_eq!((named.namespace.as_str(), named.ack), ("/cti", Some(12)));
        for joined in ["40/cti", "40/cti,", "40/cti?token=zzz,", r#"40/cti,{"sid":"x"}"#] {
            let joined = packet(joined);
            assert_eq!((joined.kind, joined.namespace.as_str()), (Kind::Connect, "/cti"));
        }
        for refused in [r#"44/nope,"Invalid namespace""#, r#"44/nope,{"message":"Invalid namespace"}"#] {
            assert_eq!((packet(refused).kind, packet(refused).namespace.as_str()), (Kind::Refusal, "/nope"));
        }
        assert_eq!(packet("41").kind, Kind::Disconnect);
        assert_eq!(packet("41/cti,").namespace, "/cti");
        let binary =
            packet(r#"452-["bin",{"_placeholder":true,"num":0},{"a":{"_placeholder":true,"num":1}}]"#);
        assert_eq!((binary.kind, binary.binaries), (Kind::BinaryEvent, 2));
    }

    #[test]
    fn what_is_no_packet_reads_as_nothing() {
        for text in [
            "",
            "7",
            "x",
            "0",
            "0[]",
            "4",
            "48",
            "42",
            "42{}",
            "42[]",
            "42[1]",
            "42[\"a\"",
            "43[]",
            "435{}",
            "45[\"a\"]",
            "45x-[\"a\"]",
            "4299999999999[\"a\"]",
            "451-",
            "42/cti[\"a\"]",
        ] {
            assert_eq!(Frame::read(text), None, "{text}");
        }
        assert_eq!(Frame::read("2probe"), Some(Frame::Ping("probe".into())));
        assert_eq!(Frame::read("6"), Some(Frame::Nothing));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[0-6]{0,3}(/[a-z?]{0,4},?)?[0-9]{0,12}\\PC{0,20}|\\PC{0,30}") {
            let _ = Frame::read(&text);
        }

        #[test]
        fn what_is_written_is_read_again(name in "\\PC{0,12}", ack in any::<u32>(), root in any::<bool>(), words in "\\PC{0,12}") {
            let namespace = if root { ROOT } else { "/cti" };
            let read = packet(&event(namespace, ack, &name, &words.as_str().into()));
            prop_assert_eq!((read.kind, read.namespace.as_str(), read.ack), (Kind::Event, namespace, Some(ack)));
            prop_assert_eq!(read.data, Some(Value::Array(vec![Value::String(name), Value::String(words)])));
            let answered = packet(&answer(namespace, ack));
            prop_assert_eq!((answered.kind, answered.ack), (Kind::Ack, Some(ack)));
        }
    }
}
