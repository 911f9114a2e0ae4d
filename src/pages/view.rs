//! What a page shows: plain data, derived from the adapter's state. A page paints it by assignment, without rules.
//! INVARIANT: no field is left out when it is written: postcard knows fields by their places.

use crate::action::ActionName;
use crate::alerts::{Alerts, CallNotice, Notices, Ring};
use crate::call_state::{CallState, HistoryKind};
use crate::input::TextField;
use crate::notice::{NoticeKind, NoticeView};
use serde::{Deserialize, Serialize};

use crate::ids::CallId;
use crate::keys::SiteKeys;
use crate::number::Grouping;
use crate::privacy::{AgentId, DispositionCode, Note, Number, PersonName, ReasonCode, SiteText};
use crate::site::hosting::SetUp;
use crate::site::settings::Disposition;
use crate::words::Message;
use crate::work_mode::WorkMode;

/// What one page shows: a part shared by all panels, and a part of this one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// The same in all panels.
    pub shared: SharedView,
    /// Of this panel.
    pub panel: PanelView,
}

/// The root element's `data-state`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhoneState {
    /// Waiting for the CRM or the settings.
    #[default]
    Loading,
    /// A server is being connected, or the start order runs.
    Connecting,
    /// The phone works and nobody is logged in.
    SignedOut,
    /// The phone works and an agent is logged in.
    Ready,
    /// No server can be reached; it is tried again.
    Offline,
    /// Somebody must put something right first: the notices say what.
    Error,
}

impl PhoneState {
    /// The text of `data-state`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Loading => "loading",
            Self::Connecting => "connecting",
            Self::SignedOut => "signed-out",
            Self::Ready => "ready",
            Self::Offline => "offline",
            Self::Error => "error",
        }
    }
}

/// The part that all panels share.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SharedView {
    /// The phone's state.
    pub state: PhoneState,
    /// The connection in words ("Connected to the backup server").
    pub connection: Message,
    /// Who the agent is, and in which mode.
    pub agent: AgentView,
    /// Calls, the one that needs the agent most first; ended ones last.
    pub calls: Vec<CallView>,
    /// The phone's buttons as a row of their own, where the server does not tell the phone's calls and none is shown.
    pub untold: Option<CallView>,
    /// The dial field and the actions that take its number.
    pub dialing: DialingView,
    /// The last calls, the latest first.
    pub history: Vec<HistoryView>,
    /// What the agent or the admin should know: problems first, then the latest first.
    pub notices: Vec<NoticeView>,
    /// The worst that is wrong now.
    #[serde(default)]
    pub trouble: Option<TroubleView>,
    /// What the agent is asked to confirm before it is done.
    #[serde(default)]
    pub question: Option<QuestionView>,
    /// After-call work that ends by itself.
    #[serde(default)]
    pub wrapup: Option<WrapupView>,
    /// The agent's day so far; `None` before the first call.
    #[serde(default)]
    pub day: Option<DayView>,
}

/// What the agent's calls of this day come to, from what the panel saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DayView {
    /// Calls that were taken or made.
    pub calls: u32,
    /// Calls that came in and were not taken.
    pub missed: u32,
    /// How long it was talked, in milliseconds.
    pub talked_ms: u64,
}

/// What keeps the agent from working, in the agent's words: the worst of all that is wrong. The others, and what servers and settings
/// say of it, are the notices that are marked as trouble, and the connection in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TroubleView {
    /// How much it matters: the root element's `data-trouble`.
    pub kind: NoticeKind,
    /// What is wrong and what to do.
    pub text: Message,
    /// `Action::Retry` makes sense here.
    pub can_retry: bool,
}

/// After-call work that ends by itself: then the agent is made available.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WrapupView {
    /// When it ends, in wall milliseconds; the page counts down. `None` while the return waits for something else.
    pub until: Option<u64>,
    /// What the clock counts, or what the return waits for.
    pub text: Message,
    /// More time can be taken.
    pub can_extend: bool,
}

/// Something that is done only when the agent says so.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct QuestionView {
    /// The question's number: what `Action::Confirm` and `Action::Refuse` take.
    pub id: u32,
    /// What would be done, in words.
    pub text: Message,
    /// What the button that does it says.
    pub yes: Message,
}

/// Who the agent is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentView {
    /// The extension; empty while it is not known.
    pub extension: Number,
    /// The agent logged in, or empty.
    pub agent_id: AgentId,
    /// The work mode, where it is known.
    pub mode: Option<WorkMode>,
    /// The mode in words ("Aux: Lunch", "Aux after this call", "Signed out").
    pub mode_text: Message,
    /// The mode that was chosen ahead, for the end of the call.
    #[serde(default)]
    pub next_mode: Option<WorkMode>,
    /// There is a call that the agent is in, or is making.
    #[serde(default)]
    pub on_call: bool,
    /// When the mode, or what the agent does on the phone, began, in wall milliseconds; the page ticks the clock.
    pub mode_since: Option<u64>,
    /// The log-in form can be sent.
    pub can_log_in: bool,
    /// Why the last log-in did not come about; it is said at the form.
    pub log_in_refused: Message,
    /// Log-out can be pressed.
    pub can_log_out: bool,
    /// The work modes can be pressed.
    pub can_set_mode: bool,
    /// The reason codes for aux: code and name.
    pub reasons: Vec<(ReasonCode, SiteText)>,
    /// The reason code in force.
    pub reason: ReasonCode,
    /// The server wants the password again: the panel asks for it, and sends it with this mode.
    pub password_asked: Option<WorkMode>,
    /// The server did not find the extension: the panel asks for it.
    pub extension_asked: bool,
    /// The agent can type another name for the phone: the menu has the field.
    pub can_name: bool,
}

/// What can be done with the number in the dial field.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DialingView {
    /// A call can be made.
    pub can_call: bool,
    /// A consultation can be started.
    pub can_consult: bool,
    /// A transfer is possible (with an empty number where `two_calls`).
    pub can_transfer: bool,
    /// A conference is possible (with an empty number where `two_calls`).
    pub can_conference: bool,
    /// There are an active and a held call: transfer and conference join them, no number is needed.
    pub two_calls: bool,
    /// There is a call to consult about, to transfer, or to add somebody to.
    pub more: bool,
    /// What the panel says about a clicked number that waits for the connection, or to be allowed.
    pub waiting: Option<Message>,
    /// What the panel says about a number that a link asks to call.
    #[serde(default)]
    pub linked: Option<Message>,
}

/// One call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CallView {
    /// The call's number in this panel.
    pub id: CallId,
    /// What it is doing.
    pub state: CallState,
    /// The same in words ("Incoming call", "On hold", "Consultation: ringing").
    pub state_text: Message,
    /// The caller or the number dialled (CLI), or empty.
    pub number: Number,
    /// What stands in the number's place where there is none.
    pub unknown: Message,
    /// The name of the record that was found or clicked, or empty.
    pub name: PersonName,
    /// The number that was called (DNIS), or empty.
    pub dnis: Number,
    /// That number is the agent's own extension, which need not be said.
    #[serde(default)]
    pub dnis_is_own: bool,
    /// The name that the directory has for that number, or empty.
    #[serde(default)]
    pub queue: SiteText,
    /// The name that the directory has for the other end, where the call has no name of its own; or empty.
    #[serde(default)]
    pub listed: SiteText,
    /// Other parties of a conference, or empty.
    pub parties: Vec<Number>,
    /// Everybody else in a conference, the customer first; empty for a call between two.
    #[serde(default)]
    pub members: Vec<MemberView>,
    /// It is one line: an ended call of which nothing is left to do, while there is something else to look at.
    #[serde(default)]
    pub brief: bool,
    /// When the state shown began, in wall milliseconds; the page ticks the clock.
    pub since: u64,
    /// How long it lasted in milliseconds, once it ended; the clock stands.
    pub lasted: Option<u64>,
    /// The actions whose buttons in the card can be pressed.
    pub can: Vec<ActionName>,
    /// What became of the screen pop, in words, or what was dialled for the number; empty when there is nothing to say.
    pub pop_text: Message,
    /// What became of the call log, in words; empty when there is nothing to say.
    pub log_text: Message,
    /// Why the CRM did not save it, in the CRM's words, or empty.
    #[serde(default)]
    pub log_detail: Message,
    /// The note.
    pub note: TextField<Note>,
    /// What rules did about it; `None` where there is nothing to say.
    pub rules: Option<Box<RulesView>>,
    /// The records that it may be about.
    #[serde(default)]
    pub chooser: ChooserView,
    /// What the button for reconnect says ("Back to Ada Penrose"), or empty.
    #[serde(default)]
    pub back_text: Message,
    /// What the button that hands the held call over says ("Transfer Ada Penrose to 2612"), or empty.
    #[serde(default)]
    pub transfer_text: Message,
    /// What became of it; `None` where that can't be said.
    #[serde(default)]
    pub disposition: Option<Box<DispositionView>>,
}

/// Somebody else in a conference.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberView {
    /// The number by which the server knows them: what `Action::DropParty` takes.
    pub party: Number,
    /// The number for people.
    pub number: Number,
    /// The name, or empty.
    pub name: PersonName,
}

/// What became of a call, to be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DispositionView {
    /// The code that was chosen, or empty.
    pub chosen: DispositionCode,
    /// What is said where the call must have one, or empty.
    pub wanted: Message,
    /// What can be chosen.
    pub choices: Vec<Disposition>,
}

impl CallView {
    /// Whether the button of an action in the card can be pressed.
    pub fn can(&self, action: ActionName) -> bool {
        self.can.contains(&action)
    }

    /// The name to show: the call's own, or the directory's; or empty.
    pub fn shown_name(&self) -> &str {
        if self.name.is_empty() { self.listed.as_str() } else { self.name.as_str() }
    }
}

/// The records that a call may be about, and why it has the one that it has.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChooserView {
    /// None is chosen yet, so the list is open.
    pub is_open: bool,
    /// How many were found; empty where there is nothing to choose.
    pub title: Message,
    /// The records; their places are what `Action::ChooseRecord` takes.
    pub matches: Vec<MatchView>,
    /// New records that can be made; their places are what `Action::NewRecord` takes.
    pub new: Vec<Message>,
    /// Why the call has its record, step by step; empty where nothing was searched.
    pub why: Vec<Message>,
}

/// One of several records that were found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MatchView {
    /// Its name.
    pub name: PersonName,
    /// Its kind, and what tells it from the others.
    pub about: Message,
    /// The call is about it.
    pub is_chosen: bool,
}

/// What rules did about a call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RulesView {
    /// The question that the lines answer.
    pub title: Message,
    /// What each rule did, or why it did nothing.
    pub lines: Vec<Message>,
    /// What the agent can open by a button.
    pub opens: Vec<OpenView>,
}

/// A button that opens what a rule made.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OpenView {
    /// The step's number: what `Action::OpenStep` takes.
    pub step: u32,
    /// What the button says.
    pub label: Message,
    /// Why there is a button, or empty.
    pub why: Message,
}

/// One of the last calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// The call's number in this panel; the row's key.
    pub id: CallId,
    /// The far number.
    pub number: Number,
    /// The record's name, or empty.
    pub name: PersonName,
    /// "in", "out" or "missed": the row's `data-kind`.
    pub kind: HistoryKind,
    /// When it began, in wall milliseconds.
    pub began: u64,
    /// How long the talk was, in milliseconds.
    pub lasted: u64,
    /// Nobody looked at the list since.
    #[serde(default)]
    pub is_new: bool,
    /// It can be dialled again.
    pub can_redial: bool,
    /// It can become a favourite, or is one.
    #[serde(default)]
    pub star: Option<ActionName>,
}

/// What would be dialled for the text in the dial field.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WillDialView {
    /// What would be dialled and by which rule, or why nothing is; empty where there is nothing to say.
    pub text: Message,
    /// Nothing would be dialled.
    pub is_refused: bool,
    /// What was typed, and each step from there to what is dialled.
    pub why: Vec<Message>,
}

/// Somebody whom the text in the dial field may mean.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SuggestionView {
    /// The name, or empty.
    pub name: PersonName,
    /// The number.
    pub number: Number,
    /// It is of a past call, and not of the directory.
    pub is_recent: bool,
    /// How many agents of the queue are free, in words; empty where that is not known, or it is no queue.
    #[serde(default)]
    pub free: Message,
    /// What can be done with the number now.
    pub can: Vec<ActionName>,
}

/// One of the agent's favourites, as a button that calls.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FavouriteView {
    /// The name, or empty.
    pub name: PersonName,
    /// The number.
    pub number: Number,
    /// It can be called now.
    pub can_dial: bool,
}

/// The part of one panel.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PanelView {
    /// The CRM in words ("Salesforce Lightning", "Stand-alone: no CRM, so no screen pops").
    pub crm: Message,
    /// There is no CRM.
    pub stand_alone: bool,
    /// Records open in this tab.
    pub acts: bool,
    /// The language that the settings name, such as `de`, empty where they leave it to the browser; `None` while there are no
    /// settings.
    pub language: Option<SiteText>,
    /// The keyboard shortcuts, as the settings have them.
    #[serde(default)] // for recordings of other versions
    pub keyboard: SiteKeys,
    /// Whether this page rings now.
    #[serde(default)]
    pub ring: Ring,
    /// How it rings, as the settings have it.
    #[serde(default)]
    pub alerts: Alerts,
    /// When calls are told by notices, so that the page offers to switch them on.
    #[serde(default)]
    pub notices: Notices,
    /// The notice that this page, or its small window, shows now.
    #[serde(default)]
    pub notice: Option<CallNotice>,
    /// The dial field.
    pub dial: TextField<Number>,
    /// What would be dialled for the text in the dial field.
    #[serde(default)]
    pub will_dial: WillDialView,
    /// How numbers are grouped where they are shown.
    #[serde(default)]
    pub grouping: Grouping,
    /// Whom the text in the dial field may mean.
    #[serde(default)]
    pub suggestions: Vec<SuggestionView>,
    /// The agent's favourites, while the dial field is empty and no call is there.
    #[serde(default)]
    pub favourites: Vec<FavouriteView>,
    /// Why somebody of the directory may be missing; empty where nobody is.
    #[serde(default)]
    pub directory: Message,
    /// The agent id field.
    pub agent_id: TextField<AgentId>,
    /// The extension field.
    pub extension: TextField<Number>,
    /// What the admin who hosts the files has to do before this page can start.
    #[serde(default)] // for recordings of other versions
    pub set_up: Option<SetUp>,
}
