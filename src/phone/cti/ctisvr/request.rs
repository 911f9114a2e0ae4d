//! What can be asked of a CtiSVR server (spec/ctisvr.md 2 and 3): its word, and one row for each request that says all else
//! there is to say of it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::json::Fields;
use crate::privacy::{AgentId, Digits, Number, ReasonCode, SiteWord};
use crate::secret::Secret;
use crate::words::{Arg, Message, say};
use crate::work_mode::WorkMode;

/// What can be asked of the server.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Which extension has this address.
    MyExtension,
    /// Turn events on.
    StartMonitor,
    /// Who is logged in at the extension.
    QueryDeviceInfo,
    /// The agent's work mode.
    QueryAgentState,
    /// The calls at the extension.
    Snapshot,
    /// Log in.
    Login {
        /// The agent's id.
        agent_id: AgentId,
        /// The password; may be empty.
        password: Secret,
    },
    /// Log out.
    Logout {
        /// The agent's id.
        agent_id: AgentId,
    },
    /// Change the work mode.
    SetState {
        /// The agent's id.
        agent_id: AgentId,
        /// The password; the key is left out where it is not known.
        password: Option<Secret>,
        /// The mode.
        mode: WorkMode,
        /// The reason code, with `aux`.
        reason: Option<ReasonCode>,
    },
    /// Dial.
    MakeCall(Number),
    /// Hold the active call and dial.
    Consultation(Number),
    /// Answer.
    Answer,
    /// Hold.
    Hold,
    /// Retrieve.
    Retrieve,
    /// Hang up.
    Hangup,
    /// Drop the consultation and retrieve.
    Reconnect,
    /// Drop one party.
    DropParty(Number),
    /// Transfer; the destination may be empty.
    Transfer(Number),
    /// Conference; the destination may be empty.
    Conference(Number),
    /// Send digits (assumed form).
    Dtmf(Digits),
    /// Swap held and active call (assumed form).
    Alternate,
    /// How many agents of a split are free (assumed form).
    QueryAcdSplit(SiteWord),
}

/// A password never shows in debug output.
impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word())
    }
}

macro_rules! words {
    ($($request:ident: $word:literal,)+) => {
        /// The protocol's words for all of them.
        pub const WORDS: &[&str] = &[$($word),+];

        impl Request {
            /// The protocol's word for it.
            pub fn word(&self) -> &'static str {
                match self {
                    $(Self::$request { .. } => $word,)+
                }
            }
        }
    };
}

words! {
    MyExtension: "myextension",
    StartMonitor: "startmonitor",
    QueryDeviceInfo: "querydeviceinfo",
    QueryAgentState: "queryagentstate",
    Snapshot: "snapshot",
    Login: "login",
    Logout: "logout",
    SetState: "setstate",
    MakeCall: "makecall",
    Consultation: "consultation",
    Answer: "answer",
    Hold: "hold",
    Retrieve: "retrieve",
    Hangup: "hangup",
    Reconnect: "reconnect",
    DropParty: "dropparty",
    Transfer: "transfer",
    Conference: "conference",
    Dtmf: "dtmf",
    Alternate: "alternate",
    QueryAcdSplit: "queryacdsplit",
}

/// What a request touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Touches {
    /// Nothing: it only asks.
    Nothing,
    /// What the server tells, or the agent's log-in and work mode: no call moves.
    Session,
    /// Calls: a snapshot that was asked before it is out of date.
    Calls,
}

/// What there is to say of a request.
struct Row<'a> {
    touches: Touches,
    /// Its own fields in the frame, beside `id`, `request` and `extension`; `None` is left out.
    fields: Vec<(&'static str, Option<&'a str>)>,
    /// As the agent calls it: the subject of a sentence.
    label: Message,
}

impl Request {
    fn row(&self) -> Row<'_> {
        use Touches::{Calls, Nothing, Session};
        // Agents never read of queries, so the protocol's word will do.
        let asks = || Row { touches: Nothing, fields: Vec::new(), label: Message::as_said(self.word()) };
        let plain = |label| Row { touches: Calls, fields: Vec::new(), label };
        let with = |field, number, label| Row { touches: Calls, fields: vec![(field, Some(number))], label };
        match self {
            Self::MyExtension | Self::QueryDeviceInfo | Self::QueryAgentState | Self::Snapshot => asks(),
            Self::QueryAcdSplit(split) => Row { fields: vec![("split", Some(split))], ..asks() },
            Self::StartMonitor => Row { touches: Session, ..asks() },
            Self::Login { agent_id, password } => Row {
                touches: Session,
                fields: vec![("agentid", Some(agent_id)), ("passwd", Some(password.text()))],
                label: say!("request-log-in"),
            },
            Self::Logout { agent_id } => Row {
                touches: Session,
                fields: vec![("agentid", Some(agent_id))],
                label: say!("request-log-out"),
            },
            Self::SetState { agent_id, password, mode, reason } => Row {
                touches: Session,
                fields: vec![
                    ("agentid", Some(agent_id)),
                    ("passwd", password.as_ref().map(Secret::text)),
                    ("state", Some(mode.word())),
                    ("reasoncode", reason.as_deref()),
                ],
                label: mode.asked(),
            },
            Self::MakeCall(to) => with(
                "destination",
                to,
                match to.as_str() {
                    "" => say!("request-call"),
                    to => say!("request-call-to", number: Arg::number(to)),
                },
            ),
            Self::Consultation(to) => with(
                "destination",
                to,
                match to.as_str() {
                    "" => say!("request-consultation"),
                    to => say!("request-consultation-with", number: Arg::number(to)),
                },
            ),
            Self::Transfer(to) => with(
                "destination",
                to,
                match to.as_str() {
                    "" => say!("request-transfer"),
                    to => say!("request-transfer-to", number: Arg::number(to)),
                },
            ),
            Self::Conference(to) => with(
                "destination",
                to,
                match to.as_str() {
                    "" => say!("request-conference"),
                    to => say!("request-add", number: Arg::number(to)),
                },
            ),
            Self::DropParty(whom) => with(
                "party",
                whom,
                match whom.as_str() {
                    "" => say!("request-drop"),
                    whom => say!("request-drop-party", number: Arg::number(whom)),
                },
            ),
            Self::Dtmf(keys) => Row { touches: Session, ..with("digits", keys, say!("request-digits")) },
            Self::Answer => plain(say!("request-answer")),
            Self::Hold => plain(say!("request-hold")),
            Self::Retrieve => plain(say!("request-retrieve")),
            Self::Hangup => plain(say!("request-hang-up")),
            Self::Reconnect => plain(say!("request-reconnect")),
            Self::Alternate => plain(say!("request-swap")),
        }
    }

    /// What was asked, as the agent calls it: the subject of a sentence.
    pub fn label(&self) -> Message {
        self.row().label
    }

    /// Whether it only asks and changes nothing.
    pub fn is_query(&self) -> bool {
        self.row().touches == Touches::Nothing
    }

    /// Whether it acts on calls, so that a snapshot asked before it is out of date.
    pub fn moves_calls(&self) -> bool {
        self.row().touches == Touches::Calls
    }

    /// The frame's text. All requests but `myextension` name the extension.
    pub fn encode(&self, id: u16, extension: &str) -> String {
        let row = self.row();
        let mut frame = Fields::new();
        let mut put = |key: &str, value: Value| drop(frame.insert(key.to_owned(), value));
        put("id", id.into());
        put("request", self.word().into());
        if *self != Self::MyExtension {
            put("extension", extension.into());
        }
        for (key, value) in row.fields {
            if let Some(value) = value {
                put(key, value.into());
            }
        }
        Value::Object(frame).to_string()
    }

    /// Drops its number, which another agent asked for.
    pub fn forget_number(&mut self) {
        if let Self::MakeCall(number)
        | Self::Consultation(number)
        | Self::Transfer(number)
        | Self::Conference(number)
        | Self::DropParty(number) = self
        {
            number.clear();
        }
    }
}
