//! CRM hosts: what is asked of them, what they answer, and what they say by themselves. Each host's own module turns
//! a [`CrmRequest`] into a [`CrmCall`] of its library and reads the reply's JSON text (spec/open-cti.md).

pub mod browser;
pub mod call_log;
pub mod classic;
mod framing;
pub mod host;
pub mod layout;
pub mod lightning;
pub mod openframe;
pub mod records;
pub mod reply;
pub mod requests;
pub mod salesforce;
pub mod screen_pop;
pub mod surrounding;

use serde::{Deserialize, Serialize};

pub use browser::Opening;
pub use host::CrmHost;
pub use layout::Layout;

use crate::call_state::CallType;
use crate::clock::Timers;
use crate::crm_call::{Callback, CrmCall, CrmKind};
use crate::directory::Entry;
use crate::foreign::Kind;
use crate::ids::CallId;
use crate::json::Fields;
use crate::ledger::Ledger;
use crate::privacy::{CallKey, Class, Note, Number, ObjectName, RecordId, SiteText, TheirWords};
use crate::record::{Match, Record};
use crate::words::{Message, say};
use browser::Browser;
use classic::Classic;
use lightning::Lightning;
use openframe::OpenFrame;
use records::Records;
use requests::Requests;

/// What is to be done about a call when its time comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Due {
    /// Its note was not changed for a while, and is written into its log.
    Note(CallId),
    /// Its card leaves the panel, if its log is settled.
    Close(CallId),
    /// Its log, which was not saved, is tried again.
    Retry(CallId),
    /// The agent has typed nothing for a moment.
    Pause,
}

/// What CRMs were asked, and what they have of each call.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Crm {
    /// The deadlines of what is due.
    pub timers: Timers<Due>,
    /// What they have of each call: its pop, its log.
    pub records: Records,
    /// What waits for an answer.
    pub requests: Requests,
    /// What was done already, and is not done again.
    pub ledger: Ledger,
}

/// All hosts, in the order in which they are asked what a page is in. A new one is one line here.
const HOSTS: &[&dyn CrmHost] = &[&OpenFrame, &Classic, &Lightning, &Browser];

impl CrmKind {
    /// The host of this kind. A word that no host has (another version may have saved one) means the page itself.
    pub fn host(self) -> &'static dyn CrmHost {
        HOSTS.iter().copied().find(|host| host.kind() == self).unwrap_or(&Browser)
    }
}

/// Whether a host has this word.
pub fn is_host(word: &str) -> bool {
    HOSTS.iter().any(|host| host.kind().word() == word)
}

/// What a parameter of a page's address holds; the name's case does not count. `None` where nothing reads it.
pub(crate) fn parameter_holds(name: &str) -> Option<Class> {
    let is = |known: &&str| known.eq_ignore_ascii_case(name);
    if salesforce::SEALED.iter().any(is) {
        return Some(Class::Sealed);
    }
    let of_hosts = HOSTS.iter().flat_map(|host| host.parameters());
    of_hosts.chain(&[surrounding::CRM, surrounding::SETTINGS, "build"]).any(is).then_some(Class::Site)
}

/// The domains of all hosts below which every customer has names.
pub fn shared_domains() -> Vec<&'static str> {
    HOSTS.iter().flat_map(|host| host.shared_domains()).copied().collect()
}

/// What is asked of a CRM.
#[allow(clippy::large_enum_variant)] // a few live at a time
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CrmRequest {
    /// The call center's settings.
    Settings,
    /// The softphone layout.
    Layout,
    /// Make numbers clickable.
    EnableClickToDial,
    /// Hear clicks: once per page, listeners add up.
    ListenForClicks,
    /// Hear navigation and focus: once per page.
    ListenForNavigation,
    /// The record that is on screen now.
    CurrentRecord,
    /// Search the caller and pop what the softphone layout says.
    SearchAndPop {
        /// What to search.
        search: Number,
        /// Which rules of the layout apply.
        call_type: CallType,
    },
    /// Open a record.
    OpenRecord(RecordId),
    /// Open the form of a new record, with the caller's number in it.
    NewRecord {
        /// The object's API name.
        object: ObjectName,
        /// The caller's number.
        number: Number,
    },
    /// Create or update a task.
    SaveLog(TaskLog),
    /// Height of the panel in pixels.
    PanelHeight(u32),
    /// Width of the panel in pixels.
    PanelWidth(u32),
    /// Open the panel.
    ShowPanel,
    /// A page of the CRM's own directory, from 0.
    Directory(u32),
    /// Tell the CRM that the softphone has started (ends the stand-by time-out).
    InitializationComplete,
    /// What a search finds, without popping it. In Classic only.
    Find {
        /// What to search.
        search: Number,
        /// Which rules of the layout apply.
        call_type: CallType,
    },
    /// Something that only ServiceNow has.
    OpenFrame(openframe::Wish),
    /// Open an address that a rule made; asked of the page itself.
    Open(Opening),
}

impl CrmRequest {
    /// What the library's callback of this request is for; it is the same in all libraries.
    pub(crate) fn callback(&self) -> Callback {
        match self {
            Self::ListenForClicks => Callback::Clicks,
            Self::ListenForNavigation => Callback::Navigation,
            Self::InitializationComplete => Callback::None,
            Self::Directory(_) => Callback::ReplyThird,
            _ => Callback::Reply,
        }
    }

    /// The request in words, for the console.
    pub fn words(&self) -> &'static str {
        match self {
            Self::Settings => "read the call center's settings",
            Self::Layout => "read the softphone layout",
            Self::EnableClickToDial => "enable click-to-dial",
            Self::ListenForClicks => "listen for clicked numbers",
            Self::ListenForNavigation => "listen for navigation",
            Self::CurrentRecord => "read the current record",
            Self::SearchAndPop { .. } => "search the caller",
            Self::OpenRecord(_) => "open a record",
            Self::NewRecord { .. } => "open the form of a new record",
            Self::SaveLog(_) => "save the call log",
            Self::PanelHeight(_) | Self::PanelWidth(_) => "set the panel's size",
            Self::ShowPanel => "open the panel",
            Self::Directory(_) => "read its directory",
            Self::InitializationComplete => "say that the softphone has started",
            Self::Find { .. } => "find the caller",
            Self::OpenFrame(wish) => wish.words(),
            Self::Open(_) => "open an address",
        }
    }
}

/// A number that was clicked in the CRM.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Click {
    /// The number as the CRM shows it.
    pub number: Number,
    /// The record it stands on.
    pub record: Option<Record>,
}

impl Click {
    /// Cleans its texts; gives how many were too long.
    pub fn clean(&mut self) -> u64 {
        Kind::Clicked.clean(self.number.text_mut()) + self.record.as_mut().map_or(0, Record::clean)
    }
}

/// A completed task about a call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TaskLog {
    /// The task to update; `None` creates one.
    pub id: Option<RecordId>,
    /// Subject.
    pub subject: String,
    /// "Inbound", "Outbound" or "Internal".
    pub call_type: String,
    /// Seconds talked.
    pub duration_s: u64,
    /// The call's identity on the switch, so that reports can join.
    pub call_object: CallKey,
    /// The far number.
    pub phone: Number,
    /// The agent's note.
    pub description: Note,
    /// What became of the call; `None` leaves the field as it is, an empty text clears it.
    pub disposition: Option<SiteText>,
    /// The contact or lead, or empty.
    pub who_id: RecordId,
    /// Any other record, or empty.
    pub what_id: RecordId,
    /// The day of the call, `2026-11-21`.
    pub activity_date: String,
    /// Its status; empty: `Completed`.
    pub status: String,
    /// It is a planned task and the call was not answered: it keeps its status.
    pub stays_open: bool,
    /// It is a planned task: an empty note leaves its description as it is.
    pub keeps_description: bool,
    /// The org's own fields and their texts; they win over ours.
    pub more: Vec<(String, String)>,
}

impl TaskLog {
    /// The task's fields as the CRM names them, without the duration. The note is sent even when it is empty, so that
    /// an update can clear it; other empty fields are left out. `TaskSubtype` can be set only once.
    fn fields(&self) -> Vec<(&str, &str)> {
        let id = self.id.as_deref();
        let status = match self.status.as_str() {
            _ if self.stays_open => "",
            "" => "Completed",
            status => status,
        };
        let fields = [
            ("Id", id.unwrap_or_default()),
            ("Subject", &self.subject),
            ("Status", status),
            ("Description", &self.description),
            ("TaskSubtype", if id.is_none() { "Call" } else { "" }),
            ("CallType", &self.call_type),
            ("CallDisposition", self.disposition.as_deref().unwrap_or_default()),
            ("CallObject", &self.call_object),
            ("Phone", &self.phone),
            ("ActivityDate", &self.activity_date),
            ("WhoId", &self.who_id),
            ("WhatId", &self.what_id),
        ];
        let more = self.more.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let more: Vec<(&str, &str)> = more
            .filter(|(name, text)| !text.is_empty() && (id.is_none() || *name != "TaskSubtype"))
            .collect();
        let is_ours = |(name, value): &(&str, &str)| {
            let clears = match *name {
                "Description" => !self.keeps_description,
                "CallDisposition" => id.is_some() && self.disposition.is_some(),
                _ => false,
            };
            (clears || !value.is_empty()) && !more.iter().any(|(theirs, _)| theirs == name)
        };
        fields.into_iter().filter(is_ours).chain(more.iter().copied()).collect()
    }
}

/// What a CRM answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CrmReply {
    /// Done, with nothing to tell.
    Done,
    /// The settings: key paths and texts.
    Settings(Fields),
    /// What the host tells of its layout.
    Layout(Layout),
    /// What a search found.
    Matches(Vec<Match>),
    /// The task's id, where the CRM told it.
    Saved(Option<RecordId>),
    /// The record on screen.
    Current(Option<Record>),
    /// A part of its directory: who is in it, how many entries were none, and whether there is more.
    Directory(Vec<Entry>, usize, bool),
    /// Whether the browser opened an address, or blocked it.
    Opened(bool),
}

impl CrmReply {
    /// Cleans its texts except settings, which may be long; gives how many were too long.
    pub fn clean(&mut self) -> u64 {
        match self {
            Self::Matches(found) => found.iter_mut().map(Match::clean).sum(),
            Self::Current(record) => record.as_mut().map_or(0, Record::clean),
            Self::Layout(layout) => layout.clean(),
            Self::Saved(id) => id.as_mut().map_or(0, |id| Kind::Number.clean(id.text_mut())),
            _ => 0,
        }
    }
}

/// Why a CRM request came to nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CrmError {
    /// The CRM said no, in its own words.
    Refused(TheirWords),
    /// The reply can't be read, and why: a clause.
    Unreadable(Message),
}

impl CrmError {
    /// Cleans its words; gives how many were too long.
    pub fn clean(&mut self) -> u64 {
        match self {
            Self::Refused(words) => Kind::Text.clean(words.text_mut()),
            Self::Unreadable(_) => 0,
        }
    }

    /// The error as a clause for the agent, or in the CRM's own words.
    pub fn words(&self) -> Message {
        match self {
            Self::Refused(words) if words.is_empty() => say!("crm-refused"),
            Self::Refused(words) => Message::as_said(words),
            Self::Unreadable(why) => say!("crm-reply-unreadable", why: why),
        }
    }
}

/// What a task has to do with a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaskLink {
    /// `WhoId`: a contact or lead, by this id.
    Who(RecordId),
    /// `WhatId`: any other record, by this id.
    What(RecordId),
    /// It is this task itself.
    Task(RecordId),
    /// Nothing: a task can't be related to it.
    Nothing,
}

/// What a task has to do with a record: people go into `WhoId` (a person account by its contact), what else can have
/// tasks into `WhatId`. The id's first three characters say what it is; the object's name counts where they don't.
pub fn who_or_what(record: &Record) -> TaskLink {
    let id = &record.id;
    let what = match id.get(..3).unwrap_or_default() {
        "003" | "00Q" => return TaskLink::Who(id.clone()),
        "00T" => return TaskLink::Task(id.clone()),
        "001" if record.person_contact_id.starts_with("003") => {
            return TaskLink::Who(record.person_contact_id.clone());
        }
        prefix if prefix.len() == 3 => takes_tasks(prefix),
        _ => match record.object.as_str() {
            "Contact" | "Lead" => return TaskLink::Who(id.clone()),
            object => !matches!(object, "User" | "Group" | "Queue" | "Task" | "Event"),
        },
    };
    if what { TaskLink::What(id.clone()) } else { TaskLink::Nothing }
}

/// Whether records whose ids begin with this prefix can have tasks. A prefix that is not known counts as one that can: where the
/// CRM refuses the relation, the task is saved without it.
fn takes_tasks(prefix: &str) -> bool {
    // Of prefixes that begin like this only those below can: 005 is a user, 00G a group, 015 a document, 068 a file ...
    const FAMILIES: [&str; 19] = [
        "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "0C", "0D", "0F", "0P", "0T", "0Y", "5",
        "7", "8",
    ];
    const OF_FAMILIES: [&str; 14] = [
        "001", "006", // account, opportunity
        "01t", "02i", "08p", // product, asset, service appointment
        "500", "501", "550", "570", "701", // case, solution, entitlement, chat transcript, campaign
        "800", "801", "810", "811", // contract, order, service contract and its lines
    ];
    // Of custom records only objects can (a); settings, events, articles and other systems' records can't.
    const NEVER: [char; 6] = ['e', 'k', 'K', 'm', 'x', '6'];
    OF_FAMILIES.contains(&prefix)
        || !FAMILIES.iter().any(|family| prefix.starts_with(family)) && !prefix.starts_with(NEVER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_go_into_who_and_the_rest_into_what() {
        let record = |id: &str, object: &str, person: &str| Record {
            id: id.into(),
            object: object.into(),
            person_contact_id: person.into(),
            ..Record::default()
        };
        let who = |id: &str| TaskLink::Who(id.into());
        assert_eq!(who_or_what(&record("003A", "", "")), who("003A"));
        assert_eq!(who_or_what(&record("00QA", "", "")), who("00QA"));
        assert_eq!(who_or_what(&record("x", "Lead", "")), who("x"));
        assert_eq!(who_or_what(&record("001A", "Account", "003P")), who("003P"));
        assert_eq!(who_or_what(&record("001A", "Account", "")), TaskLink::What("001A".into()));
        let case = record("5005g00000AAAAA", "Case", "0035g00000AAAAA");
        assert_eq!(who_or_what(&case), TaskLink::What(case.id.clone()), "the case that was clicked");
    }

    #[test]
    fn what_can_have_no_tasks_is_related_to_none() {
        let link = |id: &str, object: &str| {
            who_or_what(&Record { id: id.into(), object: object.into(), ..Record::default() })
        };
        for prefix in [
            "002", "005", "007", "00B", "00D", "00E", "00G", "00I", "00K", "00O", "00P", "00U", "00X", "00a",
            "00e", "00k", "00l", "00v", "011", "012", "015", "01Z", "01s", "01u", "02s", "02Z", "058", "068",
            "069", "06A", "07k", "081", "0D5", "0F9", "0PK", "0PS", "0TO", "0Ya", "608", "802", "806", "e01",
            "ka0", "m00", "x00",
        ] {
            assert_eq!(link(&[prefix, "5g00000AAAAA"].concat(), ""), TaskLink::Nothing, "{prefix}");
        }
        for prefix in [
            "001", "006", "500", "501", "701", "800", "801", "810", "01t", "02i", "08p", "0Q0", "0WO", "1WL",
            "550", "a00", "a0X", "aBc",
        ] {
            let id = [prefix, "5g00000AAAAA"].concat();
            assert_eq!(link(&id, ""), TaskLink::What(id.clone().into()), "{prefix}");
        }
        assert_eq!(link("00T5g00000AAAAA", "Task"), TaskLink::Task("00T5g00000AAAAA".into()));
        assert_eq!(link("x", "User"), TaskLink::Nothing);
        assert_eq!(link("0055g00000AAAAA", "Contact"), TaskLink::Nothing, "the id says what it is");
    }
}
