//! What integrators get from a softphone, as types: the declarations in `softphone.d.ts` are made from these.

use serde::Serialize;
use tsify::Tsify;

use super::words::said;
use crate::call_state::{CallState, HistoryKind};
use crate::effect::Event;
use crate::notice::{NoticeKind, NoticeView};
use crate::pages::view::{AgentView, CallView, HistoryView, PhoneState, SharedView};
use crate::work_mode::WorkMode;

/// What the softphone shows now; a frozen copy. Times are milliseconds since 1970.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    #[tsify(type = "PhoneState")]
    state: PhoneState,
    /// The connection in words.
    connection: String,
    agent: AgentSnapshot,
    /// The call that needs the agent most comes first.
    calls: Vec<CallSnapshot>,
    history: Vec<PastCallSnapshot>,
    notices: Vec<NoticeSnapshot>,
}

/// Who the agent is.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AgentSnapshot {
    extension: String,
    /// Empty when nobody is logged in.
    agent_id: String,
    #[tsify(type = "WorkMode | null")]
    mode: Option<WorkMode>,
    /// The mode in words.
    mode_text: String,
    #[tsify(type = "number | null")]
    mode_since: Option<u64>,
    /// The reason code in force.
    reason: String,
    /// Reason codes for aux: code and name.
    #[tsify(type = "[code: string, name: string][]")]
    reasons: Vec<(String, String)>,
}

/// One call.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct CallSnapshot {
    id: u32,
    #[tsify(type = "CallState")]
    state: CallState,
    /// The state in words.
    state_text: String,
    number: String,
    name: String,
    dnis: String,
    parties: Vec<String>,
    #[tsify(type = "number")]
    since: u64,
    #[tsify(type = "number | null")]
    lasted: Option<u64>,
    note: NoteSnapshot,
}

/// A call's note.
#[derive(Debug, Serialize, Tsify)]
pub struct NoteSnapshot {
    text: String,
}

/// One of the last calls.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PastCallSnapshot {
    id: u32,
    number: String,
    name: String,
    #[tsify(type = "\"in\" | \"out\" | \"missed\"")]
    kind: HistoryKind,
    #[tsify(type = "number")]
    began: u64,
    #[tsify(type = "number")]
    lasted: u64,
}

/// Something that the agent or the admin should know.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NoticeSnapshot {
    id: u32,
    #[tsify(type = "\"info\" | \"warning\" | \"problem\"")]
    kind: NoticeKind,
    /// What it is about, or empty.
    item: String,
    text: String,
}

impl From<&SharedView> for Snapshot {
    fn from(view: &SharedView) -> Self {
        Self {
            state: view.state,
            connection: said(&view.connection),
            agent: (&view.agent).into(),
            calls: view.calls.iter().map(Into::into).collect(),
            history: view.history.iter().map(Into::into).collect(),
            notices: view.notices.iter().map(Into::into).collect(),
        }
    }
}

impl From<&AgentView> for AgentSnapshot {
    fn from(agent: &AgentView) -> Self {
        Self {
            extension: agent.extension.to_string(),
            agent_id: agent.agent_id.to_string(),
            mode: agent.mode,
            mode_text: said(&agent.mode_text),
            mode_since: agent.mode_since,
            reason: agent.reason.to_string(),
            reasons: agent.reasons.iter().map(|(code, name)| (code.to_string(), name.to_string())).collect(),
        }
    }
}

impl From<&CallView> for CallSnapshot {
    fn from(call: &CallView) -> Self {
        Self {
            id: call.id.0,
            state: call.state,
            state_text: said(&call.state_text),
            number: if call.number.is_empty() { said(&call.unknown) } else { call.number.to_string() },
            name: call.name.to_string(),
            dnis: call.dnis.to_string(),
            parties: call.parties.iter().map(ToString::to_string).collect(),
            since: call.since,
            lasted: call.lasted,
            note: NoteSnapshot { text: call.note.text.to_string() },
        }
    }
}

impl From<&HistoryView> for PastCallSnapshot {
    fn from(call: &HistoryView) -> Self {
        Self {
            id: call.id.0,
            number: call.number.to_string(),
            name: call.name.to_string(),
            kind: call.kind,
            began: call.began,
            lasted: call.lasted,
        }
    }
}

impl From<&NoticeView> for NoticeSnapshot {
    fn from(notice: &NoticeView) -> Self {
        Self { id: notice.id, kind: notice.kind, item: notice.item.to_string(), text: said(&notice.text) }
    }
}

/// The phone's state changed.
#[derive(Debug, Serialize, Tsify)]
pub struct StateEvent {
    #[tsify(type = "PhoneState")]
    state: String,
}

/// A call began, changed or ended.
#[derive(Debug, Serialize, Tsify)]
pub struct CallEvent {
    id: u32,
    #[tsify(type = "CallState")]
    state: String,
    number: String,
}

/// The agent's login or work mode changed.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AgentEvent {
    /// Empty when nobody is logged in.
    agent_id: String,
    #[tsify(type = "WorkMode | \"\"")]
    mode: String,
}

/// Something was refused or failed: the words that the agent reads.
#[derive(Debug, Serialize, Tsify)]
pub struct NoticeEvent {
    text: String,
}

/// What listeners of `on` hear, by the name that they asked for.
#[derive(Debug, Serialize, Tsify)]
pub struct SoftphoneEvents {
    state: StateEvent,
    call: CallEvent,
    agent: AgentEvent,
    notice: NoticeEvent,
}

/// An event for integrators: its name and what it says.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Told {
    /// `state`
    State(StateEvent),
    /// `call`
    Call(CallEvent),
    /// `agent`
    Agent(AgentEvent),
    /// `notice`
    Notice(NoticeEvent),
}

impl From<Event> for Told {
    fn from(event: Event) -> Self {
        match event {
            Event::State(state) => Self::State(StateEvent { state }),
            Event::Call { id, state, number } => {
                Self::Call(CallEvent { id: id.0, state, number: number.into() })
            }
            Event::Agent { agent_id, mode } => Self::Agent(AgentEvent { agent_id: agent_id.into(), mode }),
            Event::Notice(words) => Self::Notice(NoticeEvent { text: said(&words) }),
        }
    }
}

impl Told {
    /// The name that listeners ask for.
    pub fn name(&self) -> &'static str {
        match self {
            Self::State(_) => "state",
            Self::Call(_) => "call",
            Self::Agent(_) => "agent",
            Self::Notice(_) => "notice",
        }
    }
}

/// What a softphone has at work, for tests of what must not grow.
#[derive(Debug, Serialize, Tsify)]
pub struct Counts {
    /// Bytes of the engine's memory.
    pub memory: u32,
    /// Pages that share the phone.
    pub panels: u32,
    /// How often the engine was started again.
    pub restarts: u32,
}
