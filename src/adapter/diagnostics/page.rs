//! What there is to say of the page that asks: its CRM, the tabs beside it, its browser.

use super::Lines;
use crate::adapter::Adapter;
use crate::ids::PanelId;
use crate::input::{Carrier, Page, Permission};
use crate::pages::panel::{ClickToDial, Host, Panel};
use crate::site::hosting;
use crate::words::{Arg, Message, say};

impl Adapter {
    pub(super) fn crm_lines(&self, panel: Option<&Panel>) -> Lines {
        let mut lines = Lines::default();
        lines.say(say!("line-version"), Message::as_said(env!("CARGO_PKG_VERSION")));
        let builds = panel.map(|panel| hosting::named_builds(&panel.page)).unwrap_or_default();
        match builds.as_slice() {
            [] => {}
            [one] => lines.say(say!("line-build"), say!("told-build", place: one)),
            [one, other, ..] => {
                lines.say(say!("line-build"), say!("told-build-twice", one: one, other: other));
            }
        }
        if let Some(panel) = panel {
            host_lines(&panel.host, &mut lines);
            lines.say(say!("line-click-to-dial"), click_to_dial(&panel.click_to_dial));
            if panel.on_screen.is_some() {
                lines.yes(say!("line-record-on-screen"), true);
            }
        }
        let pins = self.site.hosting();
        lines.pinned(say!("line-crm-origins"), pins.crm_origins.as_ref());
        let wide = pins.wide_pins(&crate::crm::shared_domains());
        if !wide.is_empty() {
            let pins = Message::list(wide.into_iter().map(Arg::text));
            lines.say(say!("line-too-wide"), say!("told-too-wide", pins: pins));
        }
        if pins.api_hosts.is_some() {
            lines.pinned(say!("line-library-hosts"), pins.api_hosts.as_ref());
        }
        if pins.frame_origins.is_some() {
            lines.pinned(say!("line-frame-origins"), pins.frame_origins.as_ref());
        }
        lines.pinned(say!("line-cti-hosts"), pins.cti_hosts.as_ref());
        lines
    }

    pub(super) fn tab_lines(&self, id: PanelId, panel: &Panel) -> Lines {
        let mut lines = Lines::default();
        let browser = &panel.page.browser;
        lines.say(say!("line-carrier"), carrier(browser.carrier));
        if !browser.carrier_why.is_empty() {
            lines.say(say!("line-carrier-why"), browser.carrier_why.clone());
        }
        let open = self.pages.iter().count();
        let asleep = self.pages.iter().filter(|(_, panel)| panel.asleep).count();
        match asleep {
            0 => lines.say(say!("line-open-tabs"), say!("told-count", count: open)),
            _ => lines.say(say!("line-open-tabs"), say!("told-open-tabs", count: open, asleep: asleep)),
        }
        let acts = match self.pages.acting() {
            None => say!("told-no-tab"),
            Some(acting) if acting == id => say!("told-this-tab"),
            Some(_) => say!("told-another-tab"),
        };
        lines.say(say!("line-records-open-in"), acts);
        if self.site.waits() {
            lines.say(say!("line-changed-settings"), say!("told-settings-wait"));
        }
        lines
    }
}

fn host_lines(host: &Host, lines: &mut Lines) {
    match host {
        Host::None => lines.say(say!("line-crm"), say!("told-crm-not-found")),
        Host::StandAlone => lines.say(say!("line-crm"), say!("told-stand-alone")),
        Host::Crm { kind, origin, loaded } => {
            lines.say(say!("line-crm"), Message::as_said(kind.host().name()));
            lines.say(say!("line-crm-page"), Message::as_said(origin));
            let told = if *loaded { say!("told-loaded") } else { say!("told-not-loaded") };
            lines.say(say!("line-crm-library"), told);
        }
    }
}

/// The state of click-to-dial in words; why it failed is in a notice.
fn click_to_dial(state: &ClickToDial) -> Message {
    match state {
        ClickToDial::Off => say!("told-clicks-off"),
        ClickToDial::Asked => say!("told-clicks-asked"),
        ClickToDial::On => say!("told-clicks-on"),
        ClickToDial::Failed(_) => say!("told-clicks-refused"),
    }
}

fn carrier(carrier: Carrier) -> Message {
    match carrier {
        Carrier::LongWorker => say!("told-long-worker"),
        Carrier::Worker => say!("told-worker"),
        Carrier::Leader => say!("told-leader"),
        Carrier::Page => say!("told-own-page"),
    }
}

pub(super) fn browser_lines(page: &Page) -> Lines {
    let facts = &page.browser;
    let mut lines = Lines::default();
    lines.yes(say!("line-web-socket"), facts.web_socket);
    lines.yes(say!("line-session-storage"), facts.storage);
    if !facts.storage && facts.carrier != Carrier::LongWorker {
        lines.say(say!("line-without-storage"), say!("told-without-storage"));
    }
    lines.granted(say!("line-shared-workers"), facts.shared_worker, facts.refused.shared_worker);
    lines.granted(say!("line-web-locks"), facts.web_locks, facts.refused.web_locks);
    lines.yes(say!("line-framed"), facts.framed);
    let clock = if facts.clock_worker { say!("told-clock-worker") } else { say!("told-clock-page") };
    lines.say(say!("line-clock"), clock);
    lines.say(say!("line-local-network"), permission(facts.local_network));
    lines.say(say!("line-pop-ups"), permission(facts.pop_ups));
    lines.say(say!("line-notices"), notices(facts.notices));
    lines.say(say!("line-page"), Message::as_said(&[&page.protocol, "//", &page.host].concat()));
    lines.say(say!("line-browser"), Message::as_said(&facts.user_agent));
    lines
}

/// What a frame was never given is denied too, so nothing is said of a refusal.
fn notices(permission: Permission) -> Message {
    match permission {
        Permission::Granted => say!("told-permission-granted"),
        Permission::Unknown => say!("told-permission-unknown"),
        Permission::Prompt | Permission::Denied => say!("told-notices-off"),
    }
}

fn permission(permission: Permission) -> Message {
    match permission {
        Permission::Unknown => say!("told-permission-unknown"),
        Permission::Granted => say!("told-permission-granted"),
        Permission::Prompt => say!("told-permission-prompt"),
        Permission::Denied => say!("told-permission-denied"),
    }
}
