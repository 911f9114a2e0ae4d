//! Menu > Diagnostics: what an admin needs to see where something does not work. No password, no call's number.

use super::Adapter;
use super::panels::{ClickToDial, Host};
use crate::clock::Now;
use crate::connection::{Side, State};
use crate::input::{PanelId, Permission};
use crate::settings::Source;
use crate::view::{Diagnostics, DiagnosticsSection};

/// Lines of one section.
struct Lines(Vec<(String, String)>);

impl Lines {
    fn put(&mut self, label: &str, value: &str) {
        self.0.push((label.to_owned(), value.to_owned()));
    }

    fn section(self, title: &str) -> DiagnosticsSection {
        DiagnosticsSection { title: title.to_owned(), lines: self.0 }
    }
}

impl Adapter {
    /// What Menu > Diagnostics shows in one panel.
    pub fn diagnostics(&self, now: Now, panel: PanelId) -> Diagnostics {
        vec![
            self.crm_lines(panel),
            self.server_lines(now),
            self.learned_lines(),
            self.settings_lines(),
            self.counter_lines(),
            self.browser_lines(panel),
            self.layout_lines(panel),
        ]
    }

    fn crm_lines(&self, id: PanelId) -> DiagnosticsSection {
        let mut lines = Lines(Vec::new());
        lines.put("Version", env!("CARGO_PKG_VERSION"));
        if let Some(panel) = self.panels.get(id) {
            match &panel.host {
                Host::None => lines.put("CRM", "not found, or refused"),
                Host::StandAlone => lines.put("CRM", "none (stand-alone)"),
                Host::Crm { kind, origin, loaded } => {
                    lines.put("CRM", kind.name());
                    lines.put("CRM page", origin.as_str());
                    lines.put("CRM library", if *loaded { "loaded" } else { "not loaded" });
                }
            }
            lines.put(
                "Click-to-dial",
                match &panel.click_to_dial {
                    ClickToDial::Off => "off until the phone is ready",
                    ClickToDial::Asked => "asked for",
                    ClickToDial::On => "on",
                    ClickToDial::Failed(words) => words,
                },
            );
            if let Some(record) = &panel.on_screen {
                lines.put("Record on screen", &format!("{} {}", record.object, record.id));
            }
        }
        let pinned = |list: &Option<Vec<String>>| {
            list.as_ref().map_or("not pinned".to_owned(), |list| list.join(", "))
        };
        lines.put("CRM origins allowed", &pinned(&self.hosting.crm_origins));
        lines.put("CTI hosts allowed", &pinned(&self.hosting.cti_hosts));
        lines.section("CRM")
    }

    /// Long, and seldom asked for: it comes last.
    fn layout_lines(&self, id: PanelId) -> DiagnosticsSection {
        let mut lines = Lines(Vec::new());
        let layout = self.panels.get(id).and_then(|panel| panel.layout.as_deref());
        lines.put("Of the CRM", layout.unwrap_or("not told"));
        lines.section("Softphone layout")
    }

    fn server_lines(&self, now: Now) -> DiagnosticsSection {
        let mut lines = Lines(Vec::new());
        for side in [Side::Primary, Side::Backup] {
            let endpoint = self.connection.endpoint(side);
            if endpoint.url.is_empty() {
                lines.put(side.name(), "not set");
                continue;
            }
            let state = match self.connection.state() {
                State::Open { side: open, .. } if open == side => "open",
                State::Connecting { side: to, .. } if to == side => "connecting",
                _ => "not connected",
            };
            lines.put(side.name(), &format!("{} ({state}, opened {} times)", endpoint.url, endpoint.opened));
            if let Some((reason, at)) = &endpoint.last_failure {
                let ago = now.wall_ms.saturating_sub(*at) / 1_000;
                let label = format!("{}, last failure", side.name());
                lines.put(&label, &format!("{} ({}), {ago} s ago", reason.words(), reason.code()));
            }
        }
        lines.put("Standby", &self.connection.standby_words());
        if let State::Waiting { attempt, until, .. } = self.connection.state() {
            let seconds = until.saturating_sub(now.mono_ms) / 1_000;
            lines.put("Next try", &format!("in {seconds} s, wait number {attempt}"));
        }
        lines.put("Extension", self.session.extension.as_str());
        lines.section("CTI servers")
    }

    fn learned_lines(&self) -> DiagnosticsSection {
        let learned = &self.session.learned;
        let mut lines = Lines(Vec::new());
        lines.put("Snapshots", learned.snapshots.words());
        lines.put("Agent state queries", learned.agent_state.words());
        lines.put("Events beside offer", learned.events.words());
        let list = |words: &[String]| if words.is_empty() { "none".to_owned() } else { words.join(", ") };
        lines.put("Unknown event names", &list(&learned.unknown_events));
        let refused = learned.unknown_requests.clone();
        lines.put("Requests the server does not know", &list(&refused));
        if let Some(last) = &self.last_dialled {
            lines.put("How the last number was made", &last.steps.join("; "));
        }
        lines.section("What this session learned of the server")
    }

    fn settings_lines(&self) -> DiagnosticsSection {
        let mut lines = Lines(Vec::new());
        if let Some(settings) = &self.settings {
            for sourced in &settings.sources {
                let source = match sourced.source {
                    Source::CallCenter => "call center",
                    Source::File => "settings file",
                    Source::Default => "default",
                };
                lines.put(&sourced.key, &format!("{} ({source})", sourced.value));
            }
        }
        lines.section("Settings")
    }

    fn counter_lines(&self) -> DiagnosticsSection {
        let counters = &self.counters;
        let mut lines = Lines(Vec::new());
        for (label, count) in [
            ("Frames read", counters.frames),
            ("Frames that were no message", counters.unreadable),
            ("Replies to nothing", counters.unmatched_replies),
            ("Events of unknown name or other extensions", counters.unknown_events),
            ("Late messages of old connections", counters.stale),
            ("Requests refused", counters.refused),
            ("Requests without an answer", counters.unanswered),
            ("Clock jumps", counters.clock_jumps),
        ] {
            lines.put(label, &count.to_string());
        }
        lines.section("Counters")
    }

    fn browser_lines(&self, id: PanelId) -> DiagnosticsSection {
        let mut lines = Lines(Vec::new());
        if let Some(panel) = self.panels.get(id) {
            let facts = &panel.page.browser;
            let yes = |fact: bool| if fact { "yes" } else { "no" };
            lines.put("WebSocket", yes(facts.web_socket));
            lines.put("Session storage", yes(facts.storage));
            lines.put("Shared workers", yes(facts.shared_worker));
            lines.put("Web Locks", yes(facts.web_locks));
            lines.put("In a frame", yes(facts.framed));
            let permission = |permission: Permission| match permission {
                Permission::Unknown => "the browser does not say",
                Permission::Granted => "allowed",
                Permission::Prompt => "the browser will ask",
                Permission::Denied => "not allowed here",
            };
            lines.put("Local network", permission(facts.local_network));
            lines.put("Pop-ups", permission(facts.pop_ups));
            lines.put("Page", &format!("{}//{}", panel.page.protocol, panel.page.host));
            lines.put("Browser", facts.user_agent.as_str());
        }
        lines.section("Browser")
    }
}
