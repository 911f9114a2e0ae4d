//! xCALLY Shuttle's realtime events and actions (spec/other-systems.md 2.3): what a Socket.IO event says, and what is said to
//! Shuttle. All values are texts there, and whatever may be missing is missing now and then, so reading is lenient.

mod fields;

use serde_json::{Value, json};

use crate::call_state::Direction;
use crate::json::{self, FieldWords, Fields, Words};
use crate::phone::call::{Details, MOST_VARS};
use crate::phone::cti::ctisvr::CallFields;
use crate::privacy::{PersonName, SiteWord};
pub(crate) use fields::holds;

/// What happened to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It rings at an agent.
    Ringing,
    /// It was answered.
    Up,
    /// It ended.
    Hangup,
    /// The caller gave up in the queue.
    Abandon,
    /// An agent dials.
    Outbound,
}

impl Kind {
    fn from_word(word: &str) -> Option<Self> {
        const WORDS: [(&str, Kind); 5] = [
            ("ringing", Kind::Ringing),
            ("up", Kind::Up),
            ("hangup", Kind::Hangup),
            ("abandon", Kind::Abandon),
            ("outbound", Kind::Outbound),
        ];
        WORDS.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(word.trim())).map(|(_, kind)| kind)
    }
}

/// A call's event. Shuttle sends those of all agents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallEvent {
    /// What happened.
    pub kind: Kind,
    /// The call's id.
    pub id: String,
    /// Which way it went.
    pub direction: Direction,
    /// Who called whom.
    pub fields: CallFields,
    /// What else is known of it; its peer and its agent's number say whose it is.
    pub details: Details,
}

/// A page that Shuttle wants opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenPage {
    /// Its address, as the server sent it.
    pub url: String,
    /// For whom.
    pub peer: String,
    /// `new_tab`, `new_window` or `new_frame`.
    pub mode: String,
}

/// Words that Shuttle wants shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// For whom.
    pub peer: String,
    /// What kind of words they are; its values are not documented.
    pub kind: String,
    /// Their title.
    pub title: String,
    /// The words.
    pub body: String,
}

/// What a Socket.IO event of Shuttle says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A call's event.
    Call(Box<CallEvent>),
    /// Custom variables of calls, by the calls' ids.
    Variables(Vec<(String, Vec<(SiteWord, String)>)>),
    /// `AgentCTI`
    Open(OpenPage),
    /// `AgentCTINotification`
    Notify(Notification),
}

/// The action that opens a page.
pub const AGENT_CTI: &str = "AgentCTI";
/// The action that shows words.
pub const NOTIFICATION: &str = "AgentCTINotification";
/// The action that records what was made of a call.
pub const REALTIME: &str = "RealtimeCTI";

/// Reads an event by its name and its arguments; `variables` is the name of the event that brings custom variables, if the
/// site has one. `None` where it is nothing that is known.
pub fn read(name: &str, arguments: &[Value], variables: &str) -> Option<Message> {
    let payload = match arguments.first()? {
        Value::Object(fields) => fields.clone(),
        // Some senders put JSON into a text.
        Value::String(text) => json::read_object(text)?,
        _ => return None,
    };
    if !variables.is_empty() && name == variables {
        return Some(Message::Variables(read_variables(&payload)));
    }
    match name {
        AGENT_CTI => Some(Message::Open(OpenPage {
            url: payload.words("url"),
            peer: payload.words("peer"),
            mode: payload.words("mode"),
        })),
        NOTIFICATION => Some(Message::Notify(Notification {
            peer: payload.words("peer"),
            kind: payload.words("type"),
            title: payload.words("title"),
            body: payload.words("body"),
        })),
        _ => {
            // Events come each by its own name, or all in one envelope: no document says which.
            let kind = Kind::from_word(name).or_else(|| Kind::from_word(&payload.words("event")))?;
            read_call(kind, &payload).map(|call| Message::Call(Box::new(call)))
        }
    }
}

/// Each event has one of these fields, which says what happened.
pub const FLAGS: [&str; 6] = ["ringing", "up", "hangup", "abandon", "unmanaged", "outbound"];

/// Custom variables of at most this many calls are read from one event.
const MOST_CALLS: usize = 50;

/// Of an event that is longer than this, in bytes, only the fields that are read are kept.
const LONGEST: usize = 16_000;

fn read_call(kind: Kind, payload: &Fields) -> Option<CallEvent> {
    let words = |key: &str| payload.words(key);
    let id = words("uniqueid");
    if id.is_empty() {
        return None;
    }
    let out = kind == Kind::Outbound || words("direction").eq_ignore_ascii_case("outbound");
    let mut vars = Vec::new();
    for (name, value) in payload {
        match value {
            Value::Object(fields) => vars.extend(variables_of(fields, &id)),
            _ => vars.extend(scalar(value).map(|value| (name.into(), value))),
        }
    }
    vars.truncate(MOST_VARS);
    let seconds = |key: &str| {
        let text = words(key);
        text.split('.').next().and_then(|whole| whole.parse().ok())
    };
    Some(CallEvent {
        kind,
        direction: if out { Direction::Out } else { Direction::In },
        // Going out, the extension is the customer's number, and the caller's is our own.
        fields: CallFields {
            ucid: id.clone(),
            calling: words("callernum").into(),
            called: words("extension").into(),
            ..CallFields::default()
        },
        details: Details {
            queue: words("queue").into(),
            agent_name: words("agentname").into(),
            agent_number: words("agentnum").into(),
            remote_name: if out { PersonName::default() } else { words("callername").into() },
            crm_link: words("crmlink").into(),
            trunk: words("trunk").into(),
            channel: words("channel").into(),
            peer: words("peer").into(),
            end_reason: words("reason").into(),
            hold_seconds: seconds("holdtime"),
            ring_seconds: seconds("ringtime"),
            talk_seconds: seconds("talktime"),
            vars,
            shuttle_event: Some(json::write(payload))
                .filter(|json| json.len() <= LONGEST)
                .unwrap_or_default()
                .into(),
            ..Details::default()
        },
        id,
    })
}

/// A text, a number or a truth value as text.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Bool(yes) => Some(yes.to_string()),
        other => other.words(),
    }
}

/// The variables in an object: its own fields, or those of the object that is named by the call's id.
fn variables_of(fields: &Fields, id: &str) -> Vec<(SiteWord, String)> {
    let own = match fields.get(id) {
        Some(Value::Object(own)) => own,
        _ => fields,
    };
    own.iter().filter_map(|(name, value)| Some((name.into(), scalar(value)?))).take(MOST_VARS).collect()
}

/// Variables by calls: `{uniqueid, name: value ...}`, `{uniqueid, variable, value}`, `{uniqueid: {name: value ...} ...}`, and
/// objects among them.
fn read_variables(payload: &Fields) -> Vec<(String, Vec<(SiteWord, String)>)> {
    let id = payload.words("uniqueid");
    if id.is_empty() {
        let call = |(id, value): (&String, &Value)| {
            let fields = value.as_object()?;
            Some((id.clone(), variables_of(fields, id)))
        };
        return payload.iter().filter_map(call).take(MOST_CALLS).collect();
    }
    let (name, value) = (payload.words("variable"), payload.words("value"));
    if !name.is_empty() {
        return vec![(id, vec![(name.into(), value)])];
    }
    let mut vars = Vec::new();
    for (name, value) in payload.iter().filter(|(name, _)| !matches!(name.as_str(), "uniqueid" | "event")) {
        match value {
            Value::Object(fields) => vars.extend(variables_of(fields, &id)),
            other => vars.extend(scalar(other).map(|value| (name.into(), value))),
        }
    }
    vars.truncate(MOST_VARS);
    vec![(id, vars)]
}

impl OpenPage {
    /// The argument of the action.
    pub fn argument(&self) -> Value {
        let Self { url, peer, mode } = self;
        json!({ "url": url, "peer": peer, "mode": mode })
    }
}

impl Notification {
    /// The argument of the action.
    pub fn argument(&self) -> Value {
        let Self { peer, kind, title, body } = self;
        json!({ "peer": peer, "type": kind, "title": title, "body": body })
    }
}

/// A moment as JavaScript writes a date into JSON.
pub fn iso_time(wall_ms: u64) -> String {
    let (days, ms) = (wall_ms / 86_400_000, wall_ms % 86_400_000);
    // Howard Hinnant's days to civil, from 1970 on.
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1_000 % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{:03}Z", ms % 1_000)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RINGING: &str = r#"{"event":"ringing","queue":"Sales","agentname":"Andrea Bianco","agentnum":"1000",
        "peer":"SIP/andrea.bianco","sipname":"andrea.bianco","direction":"inbound","uniqueid":"1461248227.12",
        "context":"from-sip","extension":"5000","trunk":"voip","callernum":"0702007722","callername":"Ada",
        "channel":"SIP/voip-00000012","ringing":true,"ordernumber":"A-17","customvariables":{"tier":"gold","n":7}}"#;

    fn call(name: &str, payload: &str) -> CallEvent {
        match read(name, &[json::read(payload).unwrap()], "") {
            Some(Message::Call(call)) => *call,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_inbound_event_has_the_caller_the_queue_and_the_rest_as_variables() {
        let call = call("ringing", RINGING);
        assert_eq!(
            (call.kind, call.id.as_str(), call.direction),
            (Kind::Ringing, "1461248227.12", Direction::In)
        );
        assert_eq!((call.fields.caller(), call.fields.called.as_str()), ("0702007722", "5000"));
        let details = call.details;
        assert_eq!((details.queue.as_str(), details.remote_name.as_str()), ("Sales", "Ada"));
        assert_eq!(details.peer, "SIP/andrea.bianco");
        let vars: Vec<(&str, &str)> = details.vars.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(
            vars,
            [
                ("event", "ringing"),
                ("queue", "Sales"),
                ("agentname", "Andrea Bianco"),
                ("agentnum", "1000"),
                ("peer", "SIP/andrea.bianco"),
                ("sipname", "andrea.bianco"),
                ("direction", "inbound"),
                ("uniqueid", "1461248227.12"),
                ("context", "from-sip"),
                ("extension", "5000"),
                ("trunk", "voip"),
                ("callernum", "0702007722"),
                ("callername", "Ada"),
                ("channel", "SIP/voip-00000012"),
                ("ringing", "true"),
                ("ordernumber", "A-17"),
                ("tier", "gold"),
                ("n", "7")
            ]
        );
        let data: serde_json::Value = serde_json::from_str(&details.shuttle_event).unwrap();
        assert_eq!(data, serde_json::from_str::<serde_json::Value>(RINGING).unwrap());
    }

    #[test]
    fn going_out_the_extension_is_who_was_dialled() {
        let payload = r#"{"uniqueid":"1.2","direction":"outbound","extension":"0702007722","callernum":"5000",
            "peer":"SIP/a","integrationid":"-1","routeid":"1","outbound":true}"#;
        let dialled = call("outbound", payload);
        assert_eq!((dialled.direction, dialled.fields.called.as_str()), (Direction::Out, "0702007722"));
        assert_eq!(call("up", payload).direction, Direction::Out, "its answer too");
        let vars: Vec<&str> = dialled.details.vars.iter().map(|(name, _)| name.as_str()).collect();
        let names = [
            "uniqueid",
            "direction",
            "extension",
            "callernum",
            "peer",
            "integrationid",
            "routeid",
            "outbound",
        ];
        assert_eq!(vars, names);
    }

    #[test]
    fn an_envelope_is_read_by_what_is_written_in_it() {
        assert_eq!(call("message", RINGING).kind, Kind::Ringing);
        assert_eq!(call("message", &RINGING.replace("\"ringing\",", "\"Hangup\",")).kind, Kind::Hangup);
        let inside_a_text = Value::String(RINGING.to_owned());
        assert!(
            matches!(read("up", &[inside_a_text], ""), Some(Message::Call(call)) if call.kind == Kind::Up)
        );
        assert_eq!(read("message", &[json::read(r#"{"uniqueid":"1"}"#).unwrap()], ""), None);
    }

    #[test]
    fn numbers_in_texts_are_read_leniently() {
        let details = call(
            "hangup",
            r#"{"uniqueid":"1","holdtime":"2","ringtime":0,"talktime":"12.7","reason":"agent"}"#,
        )
        .details;
        assert_eq!(
            (details.hold_seconds, details.ring_seconds, details.talk_seconds),
            (Some(2), Some(0), Some(12))
        );
        assert_eq!(details.end_reason, "agent");
        assert_eq!(call("hangup", r#"{"uniqueid":"1","holdtime":"soon"}"#).details.hold_seconds, None);
    }

    #[test]
    fn a_call_without_an_id_is_none() {
        assert_eq!(read("ringing", &[json::read("{}").unwrap()], ""), None);
        assert_eq!(read("ringing", &[], ""), None);
        assert_eq!(read("ringing", &[Value::Array(vec![])], ""), None);
    }

    #[test]
    fn variables_come_in_each_of_their_forms() {
        let read = |payload: &str| match read("vars", &[json::read(payload).unwrap()], "vars") {
            Some(Message::Variables(variables)) => variables,
            other => panic!("{other:?}"),
        };
        let one = vec![("1.2".to_owned(), vec![("ordernumber".into(), "17".to_owned())])];
        assert_eq!(read(r#"{"uniqueid":"1.2","ordernumber":"17"}"#), one);
        assert_eq!(read(r#"{"uniqueid":"1.2","variable":"ordernumber","value":17}"#), one);
        assert_eq!(read(r#"{"1.2":{"ordernumber":"17"}}"#), one);
        assert_eq!(read(r#"{"uniqueid":"1.2","customvariables":{"1.2":{"ordernumber":"17"}}}"#), one);
    }

    #[test]
    fn actions_are_written_as_they_are_read() {
        let page =
            OpenPage { url: "https://crm/?a=\"1\"".into(), peer: "SIP/a".into(), mode: "new_tab".into() };
        assert_eq!(read(AGENT_CTI, &[page.argument()], ""), Some(Message::Open(page)));
        let words =
            Notification { peer: "SIP/a".into(), kind: "info".into(), title: "T".into(), body: "B".into() };
        assert_eq!(read(NOTIFICATION, &[words.argument()], ""), Some(Message::Notify(words)));
    }

    #[test]
    fn moments_are_written_as_javascript_writes_them() {
        assert_eq!(iso_time(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(iso_time(951_782_399_999), "2000-02-28T23:59:59.999Z");
        assert_eq!(iso_time(951_782_400_000), "2000-02-29T00:00:00.000Z");
        assert_eq!(iso_time(1_795_262_400_123), "2026-11-21T12:00:00.123Z");
    }

    proptest! {
        #[test]
        fn no_payload_makes_it_panic(name in "[a-zA-Z]{0,12}", text in "\\{(\"[a-z.0-9]{0,9}\":(\"\\PC{0,6}\"|[0-9]{1,9}|true|\\{\\}),?){0,8}\\}") {
            if let Some(payload) = json::read(&text) {
                let _ = read(&name, std::slice::from_ref(&payload), "vars");
                let _ = read("ringing", &[payload], "");
            }
        }
    }
}
