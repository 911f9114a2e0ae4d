//! A CTI server as far as a fleet asks of it: it takes connections, and answers what it is asked of a phone.

use crate::client::Phone;
use crate::figures::Load;

/// A reply takes this long, in microseconds.
const ANSWERS: u64 = 1_000;

/// Whether a server can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    Up,
    /// It refuses.
    Down,
    /// Nothing comes back from it.
    Silent,
}

/// One of the two servers.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) reach: Reach,
    pub(crate) load: Load,
    /// How long it takes for a request, in microseconds, one after another; 0 is no matter how many come.
    pub(crate) cost: u64,
    /// When it has time for the next request.
    free: u64,
}

impl Server {
    pub(crate) fn new() -> Self {
        Self { reach: Reach::Up, load: Load::default(), cost: 0, free: 0 }
    }

    /// Takes a request; it is done at the time returned.
    pub(crate) fn work(&mut self, now: u64) -> u64 {
        self.free = self.free.max(now) + self.cost;
        self.free + ANSWERS
    }
}

/// What a request asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Asked<'a> {
    pub(crate) id: &'a str,
    pub(crate) word: &'a str,
}

impl<'a> Asked<'a> {
    /// Reads a frame of the adapter.
    pub(crate) fn read(frame: &'a str) -> Self {
        let after = |key: &str| frame.split_once(key).map_or("", |(_, rest)| rest);
        let id = after("\"id\":").split([',', '}']).next().unwrap_or_default();
        Self { id, word: after("\"request\":\"").split('"').next().unwrap_or_default() }
    }

    /// The sign of life of a side that does not serve.
    pub(crate) fn is_standby_probe(self) -> bool {
        self.id == "0"
    }

    /// The reply about a phone.
    pub(crate) fn reply(self, phone: &Phone) -> String {
        let fields = match self.word {
            "myextension" => format!(",\"extension\":\"{}\"", phone.extension),
            "querydeviceinfo" => format!(",\"associateddevice\":\"{}\"", phone.agent_id()),
            "queryagentstate" => {
                let talks = if phone.call.is_some() { "oncall" } else { "idle" };
                let state = phone.mode.word();
                format!(",\"state\":\"{state}\",\"reasoncode\":\"\",\"talkstate\":\"{talks}\"")
            }
            "snapshot" => match &phone.call {
                Some(call) => format!(",\"calls\":[{{\"state\":\"{}\",{}}}]", call.state(), call.fields()),
                None => ",\"calls\":[]".to_owned(),
            },
            _ => String::new(),
        };
        format!("{{\"id\":{},\"result\":\"success\"{fields}}}", self.id)
    }
}

#[cfg(test)]
mod tests {
    use cordboard::phone::cti::ctisvr::{Frame, Request, STANDBY_ID, read};

    use super::*;
    use crate::chance::Chance;

    #[test]
    fn a_request_of_the_adapter_is_read_and_its_reply_is_read_by_the_adapter() {
        let mut phone = Phone::new(17, &mut Chance::new(1));
        phone.begin(5);
        let frame = Request::Snapshot.encode(42, "20017");
        let asked = Asked::read(&frame);
        assert_eq!((asked.id, asked.word, asked.is_standby_probe()), ("42", "snapshot", false));
        let Frame::Reply(reply) = read(&asked.reply(&phone)) else { panic!("a reply") };
        assert_eq!((reply.id, reply.snapshot().map(|calls| calls.len())), (42, Some(1)));
        assert!(Asked::read(&Request::MyExtension.encode(STANDBY_ID, "")).is_standby_probe());
    }

    #[test]
    fn a_slow_server_does_one_thing_after_another() {
        let mut server = Server { cost: 50, ..Server::new() };
        let done = (0..20_000).map(|_| server.work(0)).max();
        assert_eq!(done, Some(1_001_000));
        assert_eq!(Server::new().work(7_000_000), 7_001_000);
    }
}
