//! The whole state as text, secrets left out, and back: page loads, restarts after a trap.

use serde::{Deserialize, Serialize};

use super::panels::Panel;
use super::{Adapter, Timer};
use crate::agent::{Agent, Login};
use crate::calls::Calls;
use crate::clock::Now;
use crate::effect::Effects;
use crate::input::Field;
use crate::ledger::Ledger;

/// Calls older than this are of another day.
const OLDEST_MS: u64 = 12 * 60 * 60 * 1_000;
/// The form of the text; another one is not read.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Saved {
    version: u32,
    wall_ms: u64,
    /// The primary server's URL: whose calls these are.
    server: String,
    extension: String,
    typed_extension: String,
    agent: Agent,
    calls: Calls,
    ledger: Ledger,
    dial: String,
    agent_id: String,
}

impl Adapter {
    /// The whole state as JSON text, secrets left out; goes into `Page::saved` of the next load.
    pub fn save(&self, now: Now) -> String {
        let panel = self.acting_panel().and_then(|id| self.panels.get(&id));
        let saved = Saved {
            version: VERSION,
            wall_ms: now.wall_ms,
            server: self
                .settings
                .as_ref()
                .map(|settings| settings.primary.clone())
                .or_else(|| self.saved_for.clone())
                .unwrap_or_default(),
            extension: self.session.extension.clone(),
            typed_extension: self.typed_extension.clone(),
            agent: self.agent.clone(),
            calls: self.calls.clone(),
            ledger: self.ledger.clone(),
            dial: panel.map(|panel| panel.dial.text.clone()).unwrap_or_default(),
            agent_id: panel.map(|panel| panel.agent_id.text.clone()).unwrap_or_default(),
        };
        serde_json::to_string(&saved).unwrap_or_default()
    }

    /// Takes up what an earlier page saved. What can't be read is as good as nothing.
    pub(super) fn restore(&mut self, now: Now, text: &str, panel: &mut Panel) {
        let Ok(saved) = serde_json::from_str::<Saved>(text) else { return };
        if saved.version != VERSION || now.wall_ms.saturating_sub(saved.wall_ms) > OLDEST_MS {
            return;
        }
        self.saved_for = Some(saved.server);
        self.session.extension = saved.extension;
        panel.write(Field::Extension, saved.typed_extension.clone());
        self.typed_extension = saved.typed_extension;
        self.agent = saved.agent;
        self.calls = saved.calls;
        self.calls.restored();
        self.ledger = saved.ledger;
        panel.write(Field::Dial, saved.dial);
        panel.write(Field::AgentId, saved.agent_id);
        self.rearm_notes(now);
    }

    /// The settings are known: what was saved under another server is not this phone's.
    pub(super) fn saved_belongs_to(&mut self, now: Now, server: &str, effects: &mut Effects) {
        if self.saved_for.take().is_some_and(|saved| saved != server && !saved.is_empty()) {
            let changes = self.calls.phone_is_idle(now.wall_ms);
            self.calls_changed(now, &changes, effects);
            self.agent.login = Login::Unknown;
            self.session.extension.clear();
            self.typed_extension.clear();
            self.timers.clear(Timer::Reconcile);
        }
    }
}
