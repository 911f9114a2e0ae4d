//! Everything the adapter can ask the shell for. Plain data: the shell has no decisions to make.

use serde::{Deserialize, Serialize};

use crate::crm_call::CrmCall;
use crate::favourites::Favourite;
use crate::ids::{CallId, PanelId, RequestId, SocketId};
use crate::privacy::{AgentId, FrameText, Number, SiteText};
use crate::words::Message;

/// The queue that `update` appends to; the shell performs it in order.
pub type Effects = Vec<Effect>;

/// One thing for the shell to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    /// Open a WebSocket; what happens to it comes back as `Input::Socket` with this id.
    OpenSocket {
        /// The socket's number.
        id: SocketId,
        /// Its address.
        url: SiteText,
    },
    /// Send a text frame.
    Send(SocketId, FrameText),
    /// Close a WebSocket; nothing more is heard of it.
    CloseSocket(SocketId),
    /// Save the state (`Adapter::save`) before anything that follows is done outside: that may end the page.
    Save,
    /// Something for one page.
    Panel(PanelId, PanelEffect),
    /// Tell integrators.
    Notify(Event),
    /// Write to the browser's console; holds no number, name or secret.
    Log(Level, String),
    /// Call a web server; comes back as `Input::Fetched` with this id.
    Fetch(RequestId, Fetch),
    /// Forget what was recorded: it belongs to another agent. The recording begins again with the state after this input.
    Forget,
}

/// A call of a web server, as data for the shell. Its address is checked already.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Fetch {
    /// `GET` or `POST`.
    pub method: String,
    /// The address; one that begins with a slash is on the softphone's own server.
    pub url: String,
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
    /// The body's text; `None` sends none.
    pub body: Option<String>,
    /// Send the browser's cookies for that server along.
    pub credentials: bool,
    /// Send it although the server lets no page read its answer (`no-cors`): then nobody learns what became of it.
    pub unread: bool,
    /// A good answer is a list of entries: it is read whole, and comes back as `Fetched::Directory`. The browser may keep it, and
    /// asks the server each time whether it is still the same.
    pub is_directory: bool,
    /// It is given up after this long.
    pub timeout_ms: u32,
}

/// One thing for one page to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PanelEffect {
    /// Load the CRM's library; comes back as `PanelInput::Library`.
    LoadLibrary {
        /// Its address, already checked against the allowlist.
        url: String,
    },
    /// Read a settings file of the page's own origin; comes back as `PanelInput::SettingsFile`.
    ReadSettings {
        /// Its address, already checked to be of the same origin.
        url: String,
    },
    /// Call the CRM, unless this latest time, in monotonic milliseconds, has passed; then `PanelInput::CrmLate` comes. Right
    /// before the call comes `PanelInput::CrmTaken`, and the reply comes back as `PanelInput::CrmReply`, each with this id.
    CallCrm(RequestId, CrmCall, u64),
    /// Wait no longer for the reply to this request: its callback is dropped.
    ForgetCrm(RequestId),
    /// Ask the browser again what it allows; comes back as `PanelInput::Browser`.
    AskBrowser,
    /// Read what this computer keeps of an agent's favourites; comes back as `PanelInput::Favourites`, and again where another page
    /// changes them.
    ReadFavourites(AgentId),
    /// Keep an agent's favourites on this computer; `PanelInput::NotKept` comes back where the browser refuses.
    KeepFavourites(AgentId, Vec<Favourite>),
    /// Forget what was typed in the page: it was another agent's.
    Forget,
    /// Remember this agent's id on the computer; an empty one: remember none.
    RememberAgent(AgentId),
}

/// What integrators hear (`Softphone.on`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// The phone's state (`data-state`) changed.
    State(String),
    /// A call began, changed or ended.
    Call {
        /// The call's number in this panel.
        id: CallId,
        /// The call's state, as in `CallView::state`.
        state: String,
        /// The far number.
        number: Number,
    },
    /// The agent's login or work mode changed.
    Agent {
        /// The agent's id, empty when nobody is logged in.
        agent_id: AgentId,
        /// The work mode's word, empty when it is not known.
        mode: String,
    },
    /// Something was refused or failed, in the words that the agent reads.
    Notice(Message),
}

/// How loud a log line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Level {
    /// A rare milestone.
    Info,
    /// Something is wrong and was dealt with.
    Warn,
    /// Something is wrong and the agent is affected.
    Error,
}
