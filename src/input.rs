//! Everything that can happen to the adapter.

pub use crate::action::{Action, ActionName};
use crate::directory::{Book, Flaw};
use crate::favourites::Favourite;
use crate::ids::{CallId, PanelId, RequestId, SocketId};
use crate::privacy::{AgentId, As, CrmText, FrameText, Number, PageQuery, SavedText, SiteText, TheirWords};
use serde::{Deserialize, Serialize, Serializer};

use crate::words::Message;

/// Everything that can happen to the adapter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Input {
    /// Something came from a page.
    Panel(PanelId, PanelInput),
    /// Something happened to a WebSocket.
    Socket(SocketId, SocketEvent),
    /// The deadline that was asked for has come.
    Tick,
    /// The browser said `online` or `offline`.
    Network {
        /// Whether the browser believes that it is on a network.
        online: bool,
    },
    /// The wall clock and the monotonic clock went apart by over 2 s: the machine slept, or its clock was set.
    ClockJumped,
    /// A web server was called (`Effect::Fetch`).
    Fetched(RequestId, Fetched),
}

/// What became of a call of a web server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fetched {
    /// It answered: the status, and the text of its answer (cut after 2,000 characters).
    Answered(u16, TheirWords),
    /// It answered with a list of entries (`Fetch::is_directory`), or with something else that can't be read as one.
    Directory(Result<Book, Flaw>),
    /// It was sent to a server that lets no page read its answer.
    Sent,
    /// It did not answer in time.
    TimedOut,
    /// It could not be reached, or does not let this page read its answer: the browser tells no more than that.
    Failed,
}

/// What happened to a WebSocket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SocketEvent {
    /// It is open.
    Opened,
    /// A text frame came.
    Text(FrameText),
    /// It closed, or never opened.
    Closed(Close),
    /// A binary frame came; what is in it is not read.
    Binary,
}

/// How a WebSocket closed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Close {
    /// The close code; 1006 where the browser tells nothing.
    pub code: u16,
    /// The peer's reason, or the words of the exception that the constructor threw.
    pub reason: TheirWords,
}

/// What came from a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum PanelInput {
    /// A page loaded: what it is and where.
    Attached(Box<Page>),
    /// The CRM's library was loaded (or why not).
    Library(Result<(), Message>),
    /// The settings file of a page without a CRM was read (or why not).
    SettingsFile(Result<CrmText, Message>),
    /// The CRM answered a request: the response object as JSON text.
    CrmReply(RequestId, CrmText),
    /// The CRM's library threw instead of taking the request.
    CrmThrew(RequestId, TheirWords),
    /// The CRM said something by itself.
    #[serde(serialize_with = "write_crm_event")]
    CrmEvent(CrmEventKind, CrmText),
    /// The agent or an integrator asks for something.
    Action(Action),
    /// The agent typed into a field, which says what the text is.
    #[serde(serialize_with = "write_draft")]
    Draft(Field, String),
    /// The page became visible or hidden.
    Visible(bool),
    /// A key, a click, or the focus in the panel: the agent is here.
    Used,
    /// The page has this request and calls the CRM's library now.
    CrmTaken(RequestId),
    /// The request came after its latest time: the page did not call the library, and will not.
    CrmLate(RequestId),
    /// The browser told what it allows, for the first time or again.
    Browser(BrowserFacts),
    /// The page can't be reached for a while: it is frozen, or in the back/forward cache. Any other input but `Gone` wakes it.
    Asleep,
    /// The agent looks at the directory in this page (is in the number field, or what belongs to it), or does so no longer.
    Looks(bool),
    /// What this computer keeps of an agent's favourites.
    Favourites(AgentId, Vec<Favourite>),
    /// Favourites could not be kept: the browser's storage is full, or refused.
    NotKept,
    /// The page is gone for good.
    Gone,
    /// The page's own document, or its small window, got or lost the focus.
    Focused(bool),
    /// The agent asks for something in the page's small window: the tab is not used by that, so records go on opening in another one.
    Aside(Action),
    /// The state could not be saved: the browser's storage is full. The page does nothing that ends it until it is asked what the browser
    /// allows.
    SaveRefused,
}

/// A CRM event's kind; its payload is JSON text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CrmEventKind {
    /// A number was clicked.
    Click,
    /// The agent went to another record or came back to the page.
    Navigation,
    /// What was said to the CRM did not get through; the payload is the CRM's own words.
    Failure,
    /// An icon of the panel's header was clicked.
    Icon,
}

/// What the core must know of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Page {
    /// `location.protocol`, `http:` or `https:`.
    pub protocol: SiteText,
    /// `location.host`: name, and port if any.
    pub host: SiteText,
    /// `location.search`, with its question mark.
    pub query: PageQuery,
    /// Text of the hosting file `config.json`; `None` where the web server said that there is none (404).
    pub hosting: Option<SiteText>,
    /// Why the hosting file could not be read, although it may be there; empty otherwise.
    #[serde(default)]
    pub hosting_flaw: Message,
    /// What an earlier load of the same tab saved.
    #[serde(default)]
    pub saved: SavedText,
    /// What stands in the page's text fields, kept by the page itself.
    #[serde(default)]
    pub drafts: Drafts,
    /// The agent sees the page; a page that loads hidden does not count as used by loading.
    #[serde(default)]
    pub visible: bool,
    /// How far the agent's clock is ahead of UTC, in minutes.
    pub utc_offset_minutes: i32,
    /// What the browser allows.
    pub browser: BrowserFacts,
    /// The origin of the page that this one is framed in, where the browser tells it.
    #[serde(default)]
    pub framed_by: SiteText,
    /// The origins of all pages around this one, the nearest first; `None` where the browser does not tell them.
    #[serde(default)]
    pub ancestors: Option<Vec<SiteText>>,
    /// `location.pathname`.
    #[serde(default)]
    pub page_path: SiteText,
    /// The id of the agent who logged in last on this computer, where it was to be remembered.
    #[serde(default)]
    pub remembered_agent: AgentId,
}

/// What the agent typed into the fields of one page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Drafts {
    /// The dial field.
    pub dial: Number,
    /// The agent id of the log-in form.
    pub agent_id: AgentId,
    /// The extension.
    pub extension: Number,
}

/// What the browser allows; shown by diagnostics and used to name causes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct BrowserFacts {
    /// Session storage can be written.
    pub storage: bool,
    /// `SharedWorker` exists.
    pub shared_worker: bool,
    /// Web Locks exist.
    pub web_locks: bool,
    /// `WebSocket` exists.
    pub web_socket: bool,
    /// The page is inside a frame.
    pub framed: bool,
    /// A worker keeps the timeout, so that a hidden page's throttled timers don't matter.
    pub clock_worker: bool,
    /// State of the permission to reach the local network.
    pub local_network: Permission,
    /// Whether the page, or its small window, may show notices. What a frame was never given is denied.
    #[serde(default)]
    pub notices: Permission,
    /// Windows may be opened without a click, as far as this page has seen.
    pub pop_ups: Permission,
    /// `navigator.userAgent`.
    pub user_agent: SiteText,
    /// Where the adapter lives.
    #[serde(default)]
    pub carrier: Carrier,
    /// Why the adapter does not live in a better place, in words; empty where it lives in the best one.
    #[serde(default)]
    pub carrier_why: Message,
    /// What the browser has, and refused to this page.
    #[serde(default)]
    pub refused: Refused,
}

/// What a browser may have and still refuse to a page, for example to a frame where it blocks third-party storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Refused {
    /// A shared worker.
    pub shared_worker: bool,
    /// Web Locks.
    pub web_locks: bool,
}

/// Where the adapter lives, the best place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Carrier {
    /// A worker that all tabs share, and that outlives its last page for a while.
    LongWorker,
    /// A worker that all tabs share, and that ends with its last page.
    Worker,
    /// One tab, which leads the others.
    Leader,
    /// The page itself, for itself alone.
    #[default]
    Page,
}

/// State of a browser permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Permission {
    /// The browser does not know this permission, or has not been asked yet.
    #[default]
    Unknown,
    /// Allowed.
    Granted,
    /// The browser would ask the person.
    Prompt,
    /// Not allowed.
    Denied,
}

/// A text field whose text the core keeps, so that a reload loses nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// The dial field.
    Dial,
    /// The agent id of the log-in form.
    AgentId,
    /// The extension, where the server could not find it.
    Extension,
    /// A call's note.
    Note(CallId),
}

/// A text that the agent edits. The page writes it into the field only when `revision` grows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TextField<T> {
    /// The text.
    pub text: T,
    /// Grows when the core changed the text by itself.
    pub revision: u32,
}

impl<T: PartialEq> TextField<T> {
    /// The core writes into the field: the page takes it over.
    #[inline(never)] // four times, and not small
    pub(crate) fn write(&mut self, text: impl Into<T>) {
        let text = text.into();
        if self.text != text {
            self.text = text;
            self.revision = self.revision.wrapping_add(1);
        }
    }
}

/// Writes what was typed as the type of its field (a note, an agent's id, a number), for recordings.
#[allow(clippy::trivially_copy_pass_by_ref)] // serde's form
fn write_draft<S: Serializer>(field: &Field, text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let of_type = match field {
        Field::Note(_) => "Note",
        Field::AgentId => "AgentId",
        Field::Dial | Field::Extension => "Number",
    };
    (field, As(of_type, text)).serialize(serializer)
}

/// Writes an event's payload as its type, for recordings: JSON, but words in a failure, and an icon's name in a click on an icon.
#[allow(clippy::trivially_copy_pass_by_ref)] // serde's form
fn write_crm_event<S: Serializer>(
    kind: &CrmEventKind,
    text: &CrmText,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let of_type = match kind {
        CrmEventKind::Click | CrmEventKind::Navigation => "CrmText",
        CrmEventKind::Failure => "TheirWords",
        CrmEventKind::Icon => "IconText",
    };
    (kind, As(of_type, text)).serialize(serializer)
}
