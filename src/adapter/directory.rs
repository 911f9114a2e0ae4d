//! Whom agents call, beside those whom the settings name: the list of `/Directory/url`, which is read again and again and kept when
//! a reading fails, and the CRM's own directory. Both are fetched anew after a page load: no save holds them.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::Adapter;
use super::web::Purpose;
use crate::clock::{Now, Timers};
use crate::crm::{CrmError, CrmReply, CrmRequest};
use crate::directory::{Book, Entry, Flaw, MOST_ENTRIES, Search};
use crate::effect::{Effect, Effects, Fetch, Level};
use crate::favourites::Favourite;
use crate::ids::PanelId;
use crate::input::Fetched;
use crate::jitter::Jitter;
use crate::pages::panel::Panel;
use crate::privacy::{AgentId, SiteText};
use crate::words::{Message, say};

/// A list that does not come is given up after this long.
const LIST_MS: u32 = 30_000;
/// After a reading that failed, the next one comes this much later, twice as much after each further one.
const AGAIN_MS: u64 = 30_000;
/// So many parts of the CRM's directory are read, one after the other.
const CRM_PAGES: u32 = 10;

/// The lists that are fetched, and the agent's favourites.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Directory {
    /// The address that the list is of; empty where there is none.
    url: SiteText,
    list: Book,
    /// When the list was read, in wall milliseconds.
    read: Option<u64>,
    /// Why the last reading failed; empty where it did not.
    flaw: Message,
    /// How many readings failed one after the other.
    failures: u32,
    timers: Timers<()>,
    jitter: Jitter,
    crm: OfCrm,
    pub(super) favourites: Vec<Favourite>,
    /// Whose favourites these are; empty where nobody is logged in.
    pub(super) favourites_of: AgentId,
    /// The page that was asked for them; `None` where none was.
    pub(super) favourites_asked: Option<PanelId>,
    /// They came.
    pub(super) favourites_told: bool,
}

/// The CRM's own directory.
#[derive(Debug, Default, Serialize, Deserialize)]
struct OfCrm {
    list: Book,
    /// What came so far of a reading that goes on. A recording has none of it: it is long.
    #[serde(skip)]
    coming: Vec<Entry>,
    broken: usize,
    /// It is being read.
    is_asked: bool,
    /// Not before this time, in monotonic milliseconds, it is read again.
    rests_until: u64,
}

/// For recordings of other versions.
impl Default for Directory {
    fn default() -> Self {
        Self::new(0)
    }
}

impl Directory {
    pub(super) fn new(seed: u32) -> Self {
        Self {
            url: SiteText::default(),
            list: Book::default(),
            read: None,
            flaw: Message::default(),
            failures: 0,
            timers: Timers::default(),
            jitter: Jitter::new(seed.wrapping_mul(31)),
            crm: OfCrm::default(),
            favourites: Vec::new(),
            favourites_of: AgentId::empty(),
            favourites_asked: None,
            favourites_told: false,
        }
    }

    pub(super) fn next_deadline(&self) -> Option<u64> {
        self.timers.next()
    }

    /// The CRM will not answer: what is known of it stays.
    pub(super) fn crm_silent(&mut self) {
        self.crm.is_asked = false;
        self.crm.coming.clear();
    }

    /// Whether there is nobody to find.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty() && self.crm.list.is_empty() && self.favourites.is_empty()
    }

    /// Who fits, of the list first.
    pub(super) fn find(&self, search: &Search, most: usize) -> impl Iterator<Item = &Entry> {
        [&self.list, &self.crm.list].into_iter().flat_map(move |list| list.find(search, most))
    }

    /// The name that goes with a number; `None` where nobody has it, or people of several names do.
    pub(super) fn name_of(&self, number: &str) -> Option<&SiteText> {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let entries = self.list.of_number(&digits).chain(self.crm.list.of_number(&digits));
        only(entries.map(|entry| &entry.name))?
    }

    /// When to read the list again.
    fn next_reading(&mut self, refresh_ms: u64) -> u64 {
        let wait = match self.failures {
            0 => refresh_ms,
            failures => AGAIN_MS.saturating_mul(1 << failures.min(8)).min(refresh_ms),
        };
        // Softphones that started together do not read it together for ever.
        wait - wait / 10 + self.jitter.up_to(wait / 5)
    }

    /// Lines for diagnostics, none where nothing was to be fetched.
    pub(super) fn lines(&self) -> Vec<(Message, Message)> {
        let mut lines = Vec::new();
        let told = |list: &Book| say!("directory-holds", entries: list.len(), broken: list.broken(), left: list.left_off());
        if !self.url.is_empty() {
            let words = match self.read {
                Some(_) => told(&self.list),
                None => say!("told-not-told"),
            };
            lines.push((say!("directory-list"), words));
            if !self.flaw.is_empty() {
                lines.push((say!("directory-flaw"), self.flaw.clone()));
            }
        }
        if !self.crm.list.is_empty() || self.crm.list.broken() > 0 {
            lines.push((say!("directory-of-crm"), told(&self.crm.list)));
        }
        lines
    }

    /// Why nobody of the list can be found; empty where there is none, or it came once.
    pub(super) fn missing(&self) -> Message {
        let is_missing = !self.url.is_empty() && self.read.is_none() && self.failures > 0;
        if is_missing { say!("directory-missing", why: &self.flaw) } else { Message::default() }
    }
}

/// What an entry is told by.
fn key(entry: &Entry) -> (&str, &str) {
    (entry.name.as_str(), entry.number.as_str())
}

/// The one name among these; `Some(None)` where they differ, `None` where there is none.
#[allow(clippy::option_option)] // nobody is looked for elsewhere, several are not
pub(super) fn only<'a>(mut names: impl Iterator<Item = &'a SiteText>) -> Option<Option<&'a SiteText>> {
    let first = names.next()?;
    Some(names.all(|name| name == first).then_some(first))
}

impl Adapter {
    /// Runs after each input: reads the list when it is due, and asks the CRM and the queues while somebody looks.
    pub(super) fn look_at_directory(&mut self, now: Now, effects: &mut Effects) {
        let looks = self
            .pages
            .iter()
            .any(|(_, panel)| panel.looks && panel.page.visible && !panel.asleep && !panel.is_refused());
        self.phone.look_at_queues(now, looks, lend!(self, effects));
        self.look_at_favourites(effects);
        let Some(settings) = self.site.settings() else { return };
        let (url, refresh_ms) = (&settings.directory.url, settings.directory.refresh_ms);
        let of_crm = settings.directory.of_crm;
        let directory = &mut self.systems.directory;
        if directory.url != *url {
            // Another list: nobody of the one before is offered any longer.
            directory.list = Book::default();
            (directory.read, directory.flaw, directory.failures) = (None, Message::default(), 0);
            directory.url = url.into();
            directory.timers.clear(());
            if !directory.url.is_empty() {
                directory.timers.set(now, (), 0);
            }
        }
        if directory.timers.take_due(now).is_some() && !directory.url.is_empty() {
            let fetch = Fetch {
                method: "GET".to_owned(),
                url: directory.url.to_string(),
                is_directory: true,
                timeout_ms: LIST_MS,
                ..Fetch::default()
            };
            // Where no answer comes at all (the engine was stopped meanwhile), the list is read again all the same.
            let wait = directory.next_reading(refresh_ms).max(u64::from(LIST_MS) + AGAIN_MS);
            directory.timers.set(now, (), wait);
            self.systems.web.call(fetch, Purpose::Directory, effects);
        }
        if looks && of_crm {
            self.ask_crm_directory(now, refresh_ms, effects);
        }
    }

    /// What became of a reading of the list. INVARIANT: a reading that failed takes nobody out of it.
    pub(super) fn directory_fetched(&mut self, now: Now, outcome: &Fetched, effects: &mut Effects) {
        let refresh_ms = self.site.settings().map_or(AGAIN_MS, |settings| settings.directory.refresh_ms);
        let directory = &mut self.systems.directory;
        let flaw = match outcome {
            Fetched::Directory(Ok(list)) => {
                directory.list = list.clone();
                directory.read = Some(now.wall_ms);
                Message::default()
            }
            Fetched::Directory(Err(Flaw::TooLong)) => say!("directory-too-long"),
            Fetched::Directory(Err(Flaw::NoJson)) => say!("directory-no-json"),
            Fetched::Directory(Err(Flaw::NoList)) => say!("directory-no-list"),
            Fetched::Directory(Err(Flaw::NoEntries)) => say!("directory-no-entries"),
            Fetched::Answered(status, _) => say!("server-answered", status: *status),
            Fetched::TimedOut => say!("no-answer-within", seconds: LIST_MS / 1_000),
            Fetched::Sent | Fetched::Failed => say!("fetch-failed"),
        };
        directory.failures = if flaw.is_empty() { 0 } else { directory.failures.saturating_add(1) };
        if !flaw.is_empty() && directory.failures == 1 {
            effects.push(Effect::Log(Level::Warn, format!("/Directory/url could not be read: {flaw}")));
        }
        directory.flaw = flaw;
        let wait = directory.next_reading(refresh_ms);
        directory.timers.set(now, (), wait);
    }

    /// Reads the CRM's directory, where the CRM around the acting page has one.
    fn ask_crm_directory(&mut self, now: Now, refresh_ms: u64, effects: &mut Effects) {
        let crm = &self.systems.directory.crm;
        let Some(acting) = self.pages.acting() else { return };
        let request = CrmRequest::Directory(0);
        let knows = self.pages.get(acting).and_then(Panel::crm);
        let knows = knows.is_some_and(|kind| kind.host().knows(&request));
        if !knows || crm.is_asked || now.mono_ms < crm.rests_until {
            return;
        }
        let crm = &mut self.systems.directory.crm;
        crm.is_asked = true;
        crm.rests_until = now.mono_ms + refresh_ms;
        (crm.broken, crm.coming) = (0, Vec::new());
        self.ask_crm(now, acting, request, None, effects);
    }

    /// The CRM told a part of its directory, or did not.
    pub(super) fn crm_directory(
        &mut self,
        now: Now,
        panel: PanelId,
        page: u32,
        outcome: Option<Result<CrmReply, CrmError>>,
        effects: &mut Effects,
    ) {
        let crm = &mut self.systems.directory.crm;
        let Some(Ok(CrmReply::Directory(entries, broken, has_more))) = outcome else {
            effects.push(Effect::Log(Level::Warn, "the CRM did not read its directory".to_owned()));
            return self.systems.directory.crm_silent();
        };
        // A CRM that gives the same part again and again would be asked for ever. One of which nothing can be read is none of them.
        let known: HashSet<(&str, &str)> = crm.coming.iter().map(key).collect();
        let mut news: Vec<Entry> = entries;
        news.retain(|entry| !known.contains(&key(entry)));
        let is_news = !news.is_empty() || broken > 0;
        crm.broken += broken;
        let room = MOST_ENTRIES.saturating_sub(crm.coming.len());
        let beyond = news.len().saturating_sub(room);
        crm.coming.extend(news.into_iter().take(room));
        if has_more && is_news && beyond == 0 && page + 1 < CRM_PAGES {
            return self.ask_crm(now, panel, CrmRequest::Directory(page + 1), None, effects);
        }
        crm.is_asked = false;
        // How many there would have been more, nobody told.
        let left_off = beyond + usize::from(has_more);
        crm.list = Book::new(std::mem::take(&mut crm.coming), crm.broken, left_off);
    }
}
