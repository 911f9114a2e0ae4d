//! One page: what surrounds it, what its CRM's user interface is told, and what stands in its text fields.

use serde::{Deserialize, Serialize};

use crate::crm::Layout;
use crate::crm::openframe::Frame;
use crate::crm_call::CrmKind;
use crate::input::{Field, Page, Permission, TextField};
use crate::privacy::{AgentId, Number, OfSite, SiteText};
use crate::record::Record;
use crate::site::hosting::{Hosting, SetUp};
use crate::words::Message;

/// One page.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub struct Panel {
    /// What the page is.
    pub page: Page,
    /// What surrounds it.
    pub host: Host,
    /// The dial field.
    pub dial: TextField<Number>,
    /// The agent id of the log-in form.
    pub agent_id: TextField<AgentId>,
    /// The extension.
    pub extension: TextField<Number>,
    /// Grows with each sign of the agent's presence; the panel with the highest number was used last.
    pub(super) used: u64,
    /// The agent looks at the directory there.
    pub looks: bool,
    /// It has the focus.
    pub focused: bool,
    /// It can't be reached: nothing is asked of its CRM.
    pub asleep: bool,
    /// It has told the settings of its CRM, which are not asked for again.
    pub has_settings: bool,
    /// What the CRM's layout says, for diagnostics.
    pub layout: Option<Layout>,
    /// What became of click-to-dial, for diagnostics.
    pub click_to_dial: ClickToDial,
    /// The record on screen.
    pub on_screen: Option<Record>,
    /// What ServiceNow's frame around it shows.
    pub frame: Option<Box<Frame>>,
    /// The pins that hold for it: those of its own hosting file, within those that the host runs with.
    pub hosting: OfSite<Hosting>,
    /// The agent's id that its computer remembers was written into the log-in form since the last log-in.
    pub recalled: bool,
    /// What the admin who hosts the files has to do before the page can start.
    pub set_up: Option<SetUp>,
}

/// What surrounds a page.
#[derive(Debug, Default, Serialize, Deserialize)]
pub enum Host {
    /// Not known, or refused: the page is shown nothing of the phone, and nothing is taken from it.
    #[default]
    None,
    /// No CRM.
    StandAlone,
    /// A CRM's phone panel.
    Crm {
        /// Which CRM.
        kind: CrmKind,
        /// The origin of its page.
        origin: SiteText,
        /// Its library is loaded.
        loaded: bool,
    },
}

/// Click-to-dial in one page.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClickToDial {
    /// Numbers are not clickable.
    #[default]
    Off,
    /// The CRM was asked.
    Asked,
    /// Numbers are clickable.
    On,
    /// The CRM refused, in its words.
    Failed(Message),
}

impl Panel {
    /// The agent typed into the field of this name; a note is a call's.
    pub fn typed(&mut self, field: Field, text: String) {
        match field {
            Field::Dial => self.dial.text = text.into(),
            Field::AgentId => self.agent_id.text = text.into(),
            Field::Extension => self.extension.text = text.into(),
            Field::Note(_) => {}
        }
    }

    /// The CRM around it, whether or not its library is loaded.
    pub fn kind(&self) -> Option<CrmKind> {
        match self.host {
            Host::Crm { kind, .. } => Some(kind),
            Host::None | Host::StandAlone => None,
        }
    }

    /// The CRM, where it can be asked: its library is loaded, and the page is awake.
    pub fn crm(&self) -> Option<CrmKind> {
        match self.host {
            Host::Crm { kind, loaded: true, .. } if !self.asleep => Some(kind),
            _ => None,
        }
    }

    /// Whether the agent looks at it: it can be seen, or has the focus.
    pub fn is_looked_at(&self, must_have_focus: bool) -> bool {
        !self.asleep && !self.is_refused() && (self.focused || !must_have_focus && self.page.visible)
    }

    /// Whether a notice that it shows would be seen.
    pub fn may_notify(&self) -> bool {
        !self.asleep && !self.is_refused() && self.page.browser.notices == Permission::Granted
    }

    /// Whether it may not have the phone: what is around it, or its hosting file, forbids it.
    pub fn is_refused(&self) -> bool {
        matches!(self.host, Host::None)
    }

    /// Whether its CRM can be asked for what the agent sees.
    pub fn acts(&self) -> bool {
        self.crm().is_some_and(|kind| self.has_settings || !kind.host().starts_with_settings())
    }

    /// Whether it can open addresses: it is awake, and stands alone or in a CRM whose library is loaded.
    pub fn opens(&self) -> bool {
        !self.asleep && matches!(self.host, Host::StandAlone | Host::Crm { loaded: true, .. })
    }
}
