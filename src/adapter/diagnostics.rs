//! Menu > Diagnostics: what an admin needs to see where something does not work, as sections of labelled lines, for the page that
//! asks. INVARIANT: no line has a password, a call's number, name or record, nor words of a server or a CRM, which may hold such:
//! what is shown is our own or the site's (tests/scenarios/diagnostics.rs). Where a message has a number or a person's name among its
//! arguments all the same, it is withheld by its type.

mod page;
mod phone;
mod rules;

use serde::{Deserialize, Serialize};

use super::Adapter;
use crate::clock::Now;
use crate::crm::Layout;
use crate::crm::browser;
use crate::ids::PanelId;
use crate::pages::panel::Panel;
use crate::words::{Arg, Message, say};

/// Lines about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Section {
    /// What they are about; code knows a section by its key.
    pub title: Message,
    /// A label and a value each.
    pub lines: Vec<(Message, Message)>,
}

impl Section {
    fn new(title: Message, lines: Lines) -> Self {
        Self { title, lines: lines.0 }
    }

    /// The value in the line with this English label, in English; `None` where there is no such line.
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
        let shuttle = Lines(self.shuttle.lines(&self.phone, &self.site));
        let directory = Lines(self.systems.directory.lines());
        let rules = self.rule_lines();
        let kind = page.and_then(Panel::kind);
        // The layout is long and seldom asked for, so it comes last.
        let (last, label) = kind.unwrap_or(browser::KIND).host().layout_title();
        let mut layout = Lines::default();
        let told = page.and_then(|page| page.layout.as_ref()).map(Layout::words);
        layout.say(label, told.unwrap_or_else(|| say!("told-not-told")));
        let sections = [
            (say!("section-crm"), Some(self.crm_lines(page))),
            (say!("section-tabs"), Some(page.map(|page| self.tab_lines(panel, page)).unwrap_or_default())),
            (say!("section-cti-servers"), Some(self.server_lines(now))),
            (say!("section-shuttle"), Some(shuttle).filter(|lines| !lines.0.is_empty())),
            (say!("section-learned"), Some(self.learned_lines(now))),
            (say!("section-rules"), rules),
            (say!("section-directory"), Some(directory).filter(|lines| !lines.0.is_empty())),
            (say!("section-settings"), Some(self.settings_lines())),
            (say!("section-counters"), Some(self.counter_lines())),
            (
                say!("section-browser"),
                Some(page.map(|page| page::browser_lines(&page.page)).unwrap_or_default()),
            ),
            (last, Some(layout)),
        ];
        sections.into_iter().filter_map(|(title, lines)| Some(Section::new(title, lines?))).collect()
    }
}

/// Lines that are being written.
#[derive(Debug, Default)]
struct Lines(Vec<(Message, Message)>);

impl Lines {
    fn say(&mut self, label: Message, value: Message) {
        self.0.push((label.without_persons(), value.without_persons()));
    }

    fn list(&mut self, label: Message, items: impl IntoIterator<Item = Arg>) {
        let list = Message::list(items);
        self.say(label, if list.is_empty() { say!("told-none") } else { list });
    }

    /// What the hosting file pins, if it says anything of it.
    fn pinned(&mut self, label: Message, pins: Option<&Vec<String>>) {
        let pinned = pins.map(|pins| Message::list(pins.iter().map(Arg::text)));
        self.say(label, pinned.unwrap_or_else(|| say!("told-not-pinned")));
    }

    /// What the browser may have, and refuse to this page all the same.
    fn granted(&mut self, label: Message, is_there: bool, refused: bool) {
        if refused {
            return self.say(label, say!("told-refused-by-browser"));
        }
        self.yes(label, is_there);
    }

    fn yes(&mut self, label: Message, fact: bool) {
        self.say(label, if fact { say!("told-yes") } else { say!("told-no") });
    }
}

fn seconds(ms: u64) -> u64 {
    ms / 1_000
}
