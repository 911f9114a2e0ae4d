//! The pages that share the phone: each has its own CRM channel, its own text fields and its own browser. One of them acts, which
//! means that records pop there: of those that are awake and whose CRM's library is loaded, the one used last.

pub mod panel;
pub mod view;

use serde::{Deserialize, Serialize};

use crate::clock::Timers;
use crate::ids::PanelId;
use crate::privacy::{AgentId, Number};
use crate::table::Table;
use panel::Panel;

/// All pages of one phone.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Pages {
    panels: Table<PanelId, Panel>,
    /// Grows with each sign of the agent's presence in a panel.
    uses: u64,
    /// Falls due when the last page has been gone for the settings' `leaveSeconds`.
    pub leave: Timers<()>,
    /// Some page's CRM library was loaded once: from then on, what is owed to the CRM waits for a page that can be asked.
    pub in_crm: bool,
    /// The adapter outlives its last page for a while.
    pub outlived: bool,
}

impl Pages {
    /// A page.
    pub fn get(&self, id: PanelId) -> Option<&Panel> {
        self.panels.get(id)
    }

    /// A page, to be changed.
    pub fn get_mut(&mut self, id: PanelId) -> Option<&mut Panel> {
        self.panels.get_mut(id)
    }

    /// All pages.
    pub fn iter(&self) -> impl Iterator<Item = (PanelId, &Panel)> {
        self.panels.iter()
    }

    /// The numbers of all pages.
    pub fn ids(&self) -> Vec<PanelId> {
        self.panels.iter().map(|(id, _)| id).collect()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.panels.is_empty()
    }

    /// A page came, or came again.
    pub fn insert(&mut self, id: PanelId, panel: Panel) {
        self.panels.insert(id, panel);
    }

    /// A page went.
    pub fn remove(&mut self, id: PanelId) -> Option<Panel> {
        self.panels.remove(id)
    }

    /// Marks a page as awake; true if it was asleep.
    pub fn wake(&mut self, id: PanelId) -> bool {
        self.get_mut(id).is_some_and(|panel| std::mem::take(&mut panel.asleep))
    }

    /// The agent used a page.
    pub fn used(&mut self, id: PanelId) {
        if let Some(panel) = self.panels.get_mut(id) {
            self.uses = self.uses.wrapping_add(1);
            panel.used = self.uses;
        }
    }

    /// A number that was not dialled goes into the dial field of the page used last, if that is empty.
    pub fn give_back(&mut self, number: Number) {
        if let Some(panel) = self.used_last(|_| true).and_then(|id| self.get_mut(id))
            && panel.dial.text.is_empty()
        {
            panel.dial.write(number);
        }
    }

    /// A number was dialled: it leaves the dial field, unless something else was typed there meanwhile.
    pub fn dialled(&mut self, id: PanelId, used: &str) {
        if let Some(panel) = self.get_mut(id)
            && panel.dial.text.trim() == used.trim()
        {
            panel.dial.write(String::new());
        }
    }

    /// The page that acts: of those whose CRM can be asked, the one used last.
    pub fn acting(&self) -> Option<PanelId> {
        self.used_last(Panel::acts)
    }

    /// The page that the agent used last, of those that fit.
    pub fn used_last(&self, fits: fn(&Panel) -> bool) -> Option<PanelId> {
        let fitting = self.panels.iter().filter(|(_, panel)| fits(panel));
        fitting.max_by_key(|(_, panel)| panel.used).map(|(id, _)| id)
    }

    /// How far the agent's clock is ahead of UTC, as the page says that was used last.
    pub fn utc_offset_minutes(&self) -> Option<i32> {
        let page = self.used_last(|panel| !panel.is_refused())?;
        Some(self.get(page)?.page.utc_offset_minutes)
    }

    /// The id of the agent who logged in is the one that is remembered.
    pub fn remember(&mut self, agent: &AgentId) {
        for (_, panel) in self.panels.iter_mut() {
            panel.page.remembered_agent.clone_from(agent);
            panel.recalled = false;
        }
    }

    /// Writes the agent's id that each page's computer remembers into its log-in form, once after each log-out, and not over
    /// what somebody has typed.
    pub fn recall(&mut self) {
        for (_, panel) in self.panels.iter_mut().filter(|(_, panel)| !panel.recalled) {
            panel.recalled = true;
            if panel.agent_id.text.is_empty() {
                panel.agent_id.write(panel.page.remembered_agent.clone());
            }
        }
    }

    /// Whether a page load loses nothing: a page can store the state, or the adapter outlives its pages.
    pub fn can_store(&self) -> bool {
        self.outlived || self.iter().any(|(_, panel)| panel.page.browser.storage)
    }
}
