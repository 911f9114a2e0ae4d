//! What Menu > Diagnostics is made from. The page makes the lines (`www/diagnostics.js`); here is the state, and what only
//! the core can say of it in words. INVARIANT: no line has a
//! call's number, name or record, nor words of a server or a CRM (tests/e2e/diagnostics.spec.mjs).

use serde::Serialize;

use super::Adapter;
use crate::connection::Side;
use crate::hosting;
use crate::input::PanelId;

/// The state and words about it. No secret is in it.
#[derive(Debug, Serialize)]
pub struct Diagnosis<'a> {
    version: String,
    /// What is kept of the side that does not serve.
    standby: String,
    /// Why primary and backup were last lost or not reached, with the stable codes.
    failures: [Option<String>; 2],
    /// The panel that asks, and the one that acts.
    panel: PanelId,
    acts: Option<PanelId>,
    /// What there is to say of Shuttle: labels and values.
    shuttle: Vec<(String, String)>,
    /// The pins that let in more than one customer of a CRM.
    wide_pins: Vec<String>,
    /// Where the page still names one of the two builds that there once were.
    builds: Vec<&'static str>,
    state: &'a Adapter,
}

impl Adapter {
    /// What the diagnostics of a panel are made from.
    pub fn diagnosis(&self, panel: PanelId) -> Diagnosis<'_> {
        let failure = |side| {
            let (reason, _) = self.connection.endpoint(side).last_failure.as_ref()?;
            Some(format!("{} ({})", reason.without_theirs().words(), reason.code()))
        };
        Diagnosis {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            standby: self.connection.standby_words(),
            failures: [failure(Side::Primary), failure(Side::Backup)],
            panel,
            acts: self.acting_panel(),
            shuttle: self.shuttle_lines(),
            wide_pins: self.hosting.wide_pins(&crate::crm::shared_domains()),
            builds: self
                .panels
                .get(panel)
                .map(|panel| hosting::named_builds(&panel.page))
                .unwrap_or_default(),
            state: self,
        }
    }
}
