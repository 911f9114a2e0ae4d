//! What there is to say of the page that asks: its CRM, the tabs beside it, its browser.

use super::Lines;
use crate::adapter::Adapter;
use crate::ids::PanelId;
use crate::input::{Carrier, Page, Permission};
use crate::pages::panel::{ClickToDial, Host, Panel};
use crate::site::hosting;

impl Adapter {
    pub(super) fn crm_lines(&self, panel: Option<&Panel>) -> Lines {
        let mut lines = Lines::default();
        lines.say("Version", env!("CARGO_PKG_VERSION"));
        let builds = panel.map(|panel| hosting::named_builds(&panel.page)).unwrap_or_default();
        if !builds.is_empty() {
            let words = [
                "there is one, with everything: ",
                &builds.iter().map(ToString::to_string).collect::<Vec<_>>().join(" and "),
                " can be left out",
            ];
            lines.say("Build", &words.concat());
        }
        if let Some(panel) = panel {
            host_lines(&panel.host, &mut lines);
            lines.say("Click-to-dial", click_to_dial(&panel.click_to_dial));
            if panel.on_screen.is_some() {
                lines.say("Record on screen", "yes");
            }
        }
        let pins = self.site.hosting();
        lines.pinned("CRM origins allowed", pins.crm_origins.as_ref());
        let wide = pins.wide_pins(&crate::crm::shared_domains());
        if !wide.is_empty() {
            let words = " in config.json lets in every customer of the CRM: name your own";
            lines.say("Too wide", &[&wide.join(", "), words].concat());
        }
        if pins.api_hosts.is_some() {
            lines.pinned("Library hosts allowed", pins.api_hosts.as_ref());
        }
        if pins.frame_origins.is_some() {
            lines.pinned("Frames allowed without a CRM", pins.frame_origins.as_ref());
        }
        lines.pinned("CTI hosts allowed", pins.cti_hosts.as_ref());
        lines
    }

    pub(super) fn tab_lines(&self, id: PanelId, panel: &Panel) -> Lines {
        let mut lines = Lines::default();
        let browser = &panel.page.browser;
        lines.say("The softphone runs in", carrier(browser.carrier));
        if !browser.carrier_why.is_empty() {
            lines.say("Why there", &browser.carrier_why);
        }
        let open = self.pages.iter().count().to_string();
        let asleep = self.pages.iter().filter(|(_, panel)| panel.asleep).count();
        match asleep {
            0 => lines.say("Open tabs", &open),
            _ => lines.say("Open tabs", &format!("{open}, of which {asleep} can't be reached now")),
        }
        let acts = match self.pages.acting() {
            None => "no tab: there is no CRM that can be asked now",
            Some(acting) if acting == id => "this tab",
            Some(_) => "another tab, which was used after this one",
        };
        lines.say("Records open in", acts);
        if self.site.waits() {
            lines.say("Changed settings", "wait until no call is on the phone");
        }
        lines
    }
}

fn host_lines(host: &Host, lines: &mut Lines) {
    match host {
        Host::None => lines.say("CRM", "not found, or refused"),
        Host::StandAlone => lines.say("CRM", "none (stand-alone)"),
        Host::Crm { kind, origin, loaded } => {
            lines.say("CRM", kind.host().name());
            lines.say("CRM page", origin);
            lines.say("CRM library", if *loaded { "loaded" } else { "not loaded" });
        }
    }
}

/// Why it failed is in a notice.
fn click_to_dial(state: &ClickToDial) -> &'static str {
    match state {
        ClickToDial::Off => "off until the phone is ready",
        ClickToDial::Asked => "asked for",
        ClickToDial::On => "on",
        ClickToDial::Failed(_) => "refused by the CRM",
    }
}

fn carrier(carrier: Carrier) -> &'static str {
    match carrier {
        Carrier::LongWorker => "a worker for all tabs, which outlives the last page for some minutes",
        Carrier::Worker => "a worker for all tabs, which ends with the last page",
        Carrier::Leader => "one of the tabs, for all of them",
        Carrier::Page => "this page, for itself alone",
    }
}

pub(super) fn browser_lines(page: &Page) -> Lines {
    let facts = &page.browser;
    let mut lines = Lines::default();
    lines.yes("WebSocket", facts.web_socket);
    lines.yes("Session storage", facts.storage);
    lines.granted("Shared workers", facts.shared_worker, facts.refused.shared_worker);
    lines.granted("Web Locks", facts.web_locks, facts.refused.web_locks);
    lines.yes("In a frame", facts.framed);
    let page_timers = "the page's timers: late while it is hidden";
    lines.say("Clock", if facts.clock_worker { "a worker" } else { page_timers });
    lines.say("Local network", permission(facts.local_network));
    lines.say("Pop-ups", permission(facts.pop_ups));
    lines.say("Page", &[&page.protocol, "//", &page.host].concat());
    lines.say("Browser", &facts.user_agent);
    lines
}

fn permission(permission: Permission) -> &'static str {
    match permission {
        Permission::Unknown => "the browser does not say",
        Permission::Granted => "allowed",
        Permission::Prompt => "the browser will ask",
        Permission::Denied => "not allowed here",
    }
}
