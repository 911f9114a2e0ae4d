//! Menu > Diagnostics: what an admin needs to see where something does not work, as sections of labelled lines, for the page
//! that asks. INVARIANT: no line has a password, a call's number, name or record, nor words of a server or a CRM, which may
//! hold one: what is shown is ours or the site's (tests/scenarios/diagnostics.rs).

mod page;
mod phone;
mod rules;

use serde::{Deserialize, Serialize};

use super::Adapter;
use crate::clock::Now;
use crate::crm_call::CrmKind;
use crate::ids::PanelId;
use crate::pages::panel::Panel;
use crate::words::Message;

/// Lines about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Section {
    /// What they are about.
    pub title: Message,
    /// A label and a value each.
    pub lines: Vec<(Message, Message)>,
}

impl Section {
    fn new(title: &str, lines: Lines) -> Self {
        Self { title: title.into(), lines: lines.0 }
    }

    /// The value of a label, if there is such a line.
    pub fn value(&self, label: &str) -> Option<String> {
        self.lines.iter().find(|(known, _)| known == label).map(|(_, value)| value.to_string())
    }
}

/// Sections as a text that can be sent to somebody.
pub fn written(sections: &[Section], say: impl Fn(&Message) -> String) -> String {
    let mut text = String::new();
    for section in sections {
        text += &say(&section.title);
        text.push('\n');
        for (label, value) in &section.lines {
            for part in ["  ", &say(label), ": ", &say(value), "\n"] {
                text += part;
            }
        }
    }
    text
}

impl Adapter {
    /// The diagnostics of a page.
    pub fn sections(&self, now: Now, panel: PanelId) -> Vec<Section> {
        let page = self.pages.get(panel);
        let shuttle = Lines(self.shuttle_lines());
        let rules = self.rule_lines();
        let kind = page.and_then(Panel::kind);
        // Long, and seldom asked for: it comes last.
        let (last, label) = kind.unwrap_or(CrmKind::Browser).host().layout_title();
        let mut layout = Lines::default();
        layout.say(label, page.and_then(|page| page.layout.clone()).as_deref().unwrap_or("not told"));
        let sections = [
            ("CRM", Some(self.crm_lines(page))),
            ("Tabs", Some(page.map(|page| self.tab_lines(panel, page)).unwrap_or_default())),
            ("CTI servers", Some(self.server_lines(now))),
            ("Shuttle", Some(shuttle).filter(|lines| !lines.0.is_empty())),
            ("What this session learned of the server", Some(self.learned_lines(now))),
            ("Rules", rules),
            ("Settings", Some(self.settings_lines())),
            ("Counters", Some(self.counter_lines())),
            ("Browser", Some(page.map(|page| page::browser_lines(&page.page)).unwrap_or_default())),
            (last, Some(layout)),
        ];
        sections.into_iter().filter_map(|(title, lines)| Some(Section::new(title, lines?))).collect()
    }
}

/// Lines that are being written.
#[derive(Debug, Default)]
struct Lines(Vec<(Message, Message)>);

impl Lines {
    fn say(&mut self, label: impl Into<Message>, value: impl Into<Message>) {
        self.0.push((label.into(), value.into()));
    }

    fn list(&mut self, label: &str, words: &[String]) {
        self.say(label, &if words.is_empty() { "none".to_owned() } else { words.join(", ") });
    }

    /// What the hosting file pins, if it says anything of it.
    fn pinned(&mut self, label: &str, pins: Option<&Vec<String>>) {
        self.say(label, &pins.map_or_else(|| "not pinned".to_owned(), |pins| pins.join(", ")));
    }

    /// What the browser may have, and refuse to this page all the same.
    fn granted(&mut self, label: &str, is_there: bool, refused: bool) {
        if refused {
            return self.say(label, "there, but the browser refuses them to this page");
        }
        self.yes(label, is_there);
    }

    fn yes(&mut self, label: &str, fact: bool) {
        self.say(label, if fact { "yes" } else { "no" });
    }
}

fn seconds(ms: u64) -> String {
    (ms / 1_000).to_string()
}
