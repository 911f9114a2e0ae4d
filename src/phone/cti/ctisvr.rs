//! CtiSVR's dialect (spec/ctisvr.md 2 to 5): one JSON object per text frame. Reading is tolerant: ids and numbers may
//! be texts or numbers, unknown fields are ignored, and nothing that comes from outside can make it panic.

mod event;
mod fields;
mod request;

use serde::{Deserialize, Serialize};

use crate::foreign;
use crate::json::{self, FieldWords, Fields, Words};
use crate::privacy::{Number, ReasonCode};
use crate::words::{Message, say};
use crate::work_mode::WorkMode;

pub(crate) use event::is_event_name;
pub use event::{Event, EventKind};
pub(crate) use fields::holds;
pub use request::{Request, WORDS as REQUESTS};

/// Ids of requests stay below this and wrap (spec/ctisvr.md 3).
pub const ID_LIMIT: u16 = 1 << 15;
/// The id of what is asked of a standby; no session uses it, so that a late reply answers nothing else.
pub const STANDBY_ID: u16 = 0;

/// What a refusal says of a request that the server does not know.
pub(crate) const UNKNOWN_REQUEST: &[&str] = &[
    "unknown request",
    "unknown command",
    "not supported",
    "unsupported",
    "not implemented",
    "invalid request",
];

/// What a text frame turned out to be.
#[derive(Debug, Clone, PartialEq)]
pub enum Frame {
    /// The answer to a request.
    Reply(Reply),
    /// Something the server said by itself.
    Event(Box<Event>),
    /// Neither: why, in words.
    Unreadable(&'static str),
}

/// The answer to a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// The request's id.
    pub id: u16,
    /// Whether the result is `success`.
    pub success: bool,
    /// How many of its texts were longer than their fields can mean.
    pub cut: u64,
    fields: Fields,
}

/// An agent's state as `queryagentstate` and events tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgentReading {
    /// The work mode.
    pub mode: WorkMode,
    /// The reason code, or empty.
    pub reason: ReasonCode,
}

/// One call of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotCall {
    /// Who the call is and with whom.
    pub call: CallFields,
    /// The local connection state.
    pub state: Option<LocalState>,
}

/// A TSAPI local connection state, as snapshots tell it (a table of its own, spec/ctisvr.md 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalState {
    /// Off hook, or dialling.
    Initiated,
    /// Rings here.
    Alerting,
    /// Talking, or listening to the far end's ringing.
    Connected,
    /// On hold here.
    Held,
    /// Waits in a queue.
    Queued,
    /// Could not be made.
    Failed,
}

/// The fields by which frames name a call; absent ones are empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CallFields {
    /// The call's universal id.
    pub ucid: String,
    /// The call's id within one side.
    pub callid: String,
    /// Who calls.
    pub calling: Number,
    /// Who is called; for ACD calls the VDN or DNIS.
    pub called: Number,
    /// The first caller, kept over transfers and IVR.
    pub origcalling: Number,
    /// The party that an event is about.
    pub party: Number,
}

impl CallFields {
    fn read(fields: &Fields) -> Self {
        Self {
            ucid: fields.words("ucid"),
            callid: fields.words("callid"),
            calling: fields.words("calling").into(),
            called: fields.words("called").into(),
            origcalling: fields.words("origcalling").into(),
            party: fields.words("party").into(),
        }
    }

    /// Whether no field says which call is meant.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The caller to show and search: `origcalling` if not empty, else `calling` (spec/ctisvr.md 5).
    pub fn caller(&self) -> &str {
        if self.origcalling.is_empty() { &self.calling } else { &self.origcalling }
    }
}

impl Reply {
    /// `myextension`'s answer.
    pub fn extension(&self) -> Number {
        self.fields.words("extension").into()
    }

    /// `querydeviceinfo`'s answer: the agent logged in, or empty.
    pub fn associated_device(&self) -> String {
        self.fields.words("associateddevice")
    }

    /// `queryacdsplit`'s answer: how many agents are free, where it can be read.
    pub fn free_agents(&self) -> Option<u32> {
        ["availableagents", "agents", "available"]
            .iter()
            .find_map(|name| self.fields.words(name).parse().ok())
    }

    /// `queryagentstate`'s answer, where it can be read.
    pub fn agent(&self) -> Option<AgentReading> {
        agent_reading(&self.fields)
    }

    /// `snapshot`'s answer, where there is a readable list; an empty list is an idle phone.
    pub fn snapshot(&self) -> Option<Vec<SnapshotCall>> {
        let calls = self.fields.get("calls")?.as_array()?;
        calls.iter().map(|call| call.as_object().map(snapshot_call)).collect()
    }

    /// Why it failed, as the server says it.
    pub fn why_failed(&self) -> Message {
        let words = self.their_words();
        if words.is_empty() { say!("no-reason-given") } else { Message::as_said(&words) }
    }

    /// The server's reason in its own words: the fields that usually hold one, else all fields that are not known, else the result's word.
    fn their_words(&self) -> String {
        let mut words: Vec<String> = ["reason", "message", "error", "text", "cause", "description"]
            .iter()
            .map(|key| self.fields.words(key))
            .filter(|words| !words.is_empty())
            .collect();
        if words.is_empty() {
            words = self
                .fields
                .iter()
                .filter(|(key, _)| {
                    !matches!(key.as_str(), "id" | "result" | "request" | "passwd" | "extension")
                })
                .filter_map(|(key, value)| value.words().map(|value| format!("{key} {value}")))
                .collect();
        }
        if words.is_empty() {
            return self.fields.words("result");
        }
        words.join(", ")
    }

    /// Whether the failure is about a password.
    pub fn is_about_password(&self) -> bool {
        self.their_words().to_ascii_lowercase().contains("passw")
    }

    /// Whether the failure says that the server does not know this request at all.
    pub fn is_unknown_request(&self) -> bool {
        let words = self.their_words().to_ascii_lowercase();
        UNKNOWN_REQUEST.iter().any(|phrase| words.contains(phrase))
    }
}

/// Reads a text frame. An `eventtype` makes it an event, whatever `id` it has.
pub fn read(frame: &str) -> Frame {
    let Some(mut fields) = json::read_object(frame) else {
        return Frame::Unreadable("not a JSON object");
    };
    let cut = foreign::clean_fields(&mut fields);
    let event_type = fields.words("eventtype");
    if !event_type.is_empty() {
        return Frame::Event(Box::new(Event { cut, ..Event::new(&event_type, &fields) }));
    }
    let Some(id) = fields.words("id").parse().ok().filter(|id| *id < ID_LIMIT) else {
        return Frame::Unreadable("neither an event nor a reply");
    };
    let success = fields.words("result").eq_ignore_ascii_case("success");
    Frame::Reply(Reply { id, success, cut, fields })
}

fn snapshot_call(fields: &Fields) -> SnapshotCall {
    let state = match fields.words("state").to_ascii_lowercase().as_str() {
        "initiated" | "initiate" => Some(LocalState::Initiated),
        "alerting" | "alert" => Some(LocalState::Alerting),
        "connected" | "connect" => Some(LocalState::Connected),
        "hold" | "held" => Some(LocalState::Held),
        "queued" => Some(LocalState::Queued),
        "failed" | "fail" => Some(LocalState::Failed),
        _ => None,
    };
    SnapshotCall { call: CallFields::read(fields), state }
}

fn agent_reading(fields: &Fields) -> Option<AgentReading> {
    let mode = ["state", "agentstate"].iter().find_map(|key| WorkMode::from_word(&fields.words(key)))?;
    Some(AgentReading { mode, reason: fields.words("reasoncode").into() })
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::secret::Secret;

    fn reply(frame: &str) -> Reply {
        match read(frame) {
            Frame::Reply(reply) => reply,
            other => panic!("not a reply: {other:?}"),
        }
    }

    #[test]
    fn only_the_first_request_leaves_the_extension_out() {
        let frame = |request: Request| serde_json::from_str::<Value>(&request.encode(7, "2611")).unwrap();
        assert_eq!(frame(Request::MyExtension), serde_json::json!({"id": 7, "request": "myextension"}));
        assert_eq!(
            frame(Request::MakeCall("9011".into())),
            serde_json::json!({"id": 7, "request": "makecall", "extension": "2611", "destination": "9011"})
        );
        assert_eq!(
            frame(Request::DropParty("7722".into())),
            serde_json::json!({"id": 7, "request": "dropparty", "extension": "2611", "party": "7722"})
        );
    }

    #[test]
    fn an_unknown_password_leaves_its_key_out() {
        let request = Request::SetState {
            agent_id: "4711".into(),
            password: None,
            mode: WorkMode::Aux,
            reason: Some("1".into()),
        };
        assert_eq!(
            serde_json::from_str::<Value>(&request.encode(1, "2611")).unwrap(),
            serde_json::json!({
                "id": 1, "request": "setstate", "extension": "2611",
                "agentid": "4711", "state": "aux", "reasoncode": "1"
            })
        );
    }

    #[test]
    fn an_empty_password_is_sent_as_it_is() {
        let frame = Request::Login { agent_id: "4711".into(), password: Secret::default() }.encode(1, "2611");
        assert_eq!(serde_json::from_str::<Value>(&frame).unwrap()["passwd"], "");
    }

    #[test]
    fn numbers_and_ids_may_be_numbers_or_text() {
        let text = reply(r#"{"id":"12","result":"success","extension":"2611"}"#);
        let number = reply(r#"{"id":12,"result":"Success","extension":2611}"#);
        assert_eq!((text.id, text.extension()), (12, "2611".into()));
        assert_eq!((number.id, number.extension(), number.success), (12, "2611".into(), true));
    }

    #[test]
    fn anything_but_success_is_a_failure_told_in_the_servers_words() {
        let failed = reply(r#"{"id":3,"result":"failed","reason":"no such device"}"#);
        assert!(!failed.success);
        assert_eq!(failed.why_failed(), "no such device");
        assert_eq!(reply(r#"{"id":3,"result":"failed"}"#).why_failed(), "failed");
        assert_eq!(reply(r#"{"id":3,"result":"no","code":42}"#).why_failed(), "code 42");
        assert!(!reply(r#"{"id":3}"#).success);
    }

    #[test]
    fn an_event_is_told_by_its_type_whatever_id_it_has() {
        let Frame::Event(event) = read(r#"{"id":3,"eventtype":"offer","calling":12345}"#) else {
            panic!("not an event")
        };
        assert_eq!(event.call.calling, "12345");
    }

    #[test]
    fn a_snapshot_without_a_readable_list_is_not_an_idle_phone() {
        assert_eq!(reply(r#"{"id":3,"result":"success"}"#).snapshot(), None);
        assert_eq!(reply(r#"{"id":3,"result":"success","calls":"none"}"#).snapshot(), None);
        assert_eq!(reply(r#"{"id":3,"result":"success","calls":[]}"#).snapshot(), Some(vec![]));
        let calls =
            reply(r#"{"id":3,"result":"success","calls":[{"callid":5,"state":"HOLD"}]}"#).snapshot().unwrap();
        assert_eq!((calls[0].call.callid.as_str(), calls[0].state), ("5", Some(LocalState::Held)));
    }

    #[test]
    fn the_first_caller_is_shown_where_the_server_tells_it() {
        let mut call = CallFields { calling: "7722".into(), ..CallFields::default() };
        assert_eq!(call.caller(), "7722");
        call.origcalling = "+4420".into();
        assert_eq!(call.caller(), "+4420");
    }

    proptest! {
        #[test]
        fn no_frame_can_make_reading_panic(frame in ".{0,200}") {
            let _ = read(&frame);
        }

        #[test]
        fn no_object_can_make_reading_panic(
            key in "(id|result|eventtype|calls|state|extension)",
            value in "(null|1|1e99|-3|\"x\"|\\[\\]|\\[1\\]|\\{\\}|\\[\\{\"callid\":\\[\\]\\}\\])",
        ) {
            if let Frame::Reply(reply) = read(&format!("{{\"id\":1,\"{key}\":{value}}}")) {
                let _ = (reply.snapshot(), reply.agent(), reply.why_failed(), reply.extension());
            }
        }

        #[test]
        fn what_is_written_is_read_back(number in "[0-9*#]{1,20}", id in 0..ID_LIMIT) {
            let frame: Value = serde_json::from_str(&Request::MakeCall(number.clone().into()).encode(id, "2611")).unwrap();
            prop_assert_eq!(&frame["destination"], &Value::from(number));
            prop_assert_eq!(&frame["id"], &Value::from(id));
        }
    }
}
