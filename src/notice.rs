//! Notices: what the agent or the admin should know. There is one for each topic (of a set-up's problems, all), so that a newer
//! notice replaces an older one, and goes when its cause does.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::clock::Now;
use crate::error::Problem;
use crate::ids::PanelId;
use crate::privacy::{As, SettingName};
use crate::words::Message;

/// How long good-to-know notices stay.
const INFO_MS: u64 = 8_000;
/// Why something is not done is shown for so long.
const REFUSAL_MS: u64 = 15_000;
/// What others refused, for so long: it may have to be read twice.
const FAILURE_MS: u64 = 30_000;
/// Where more notices than this can be dismissed, the oldest of them goes.
const MOST: usize = 6;

/// A word of the protocol or of the page. These words are few and known when the panel is built.
pub type Word = &'static str;

/// Reads a word of a recorded state. The word is leaked, never freed: only replays read states, and their words are few.
pub(crate) fn read_word<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Word, D::Error> {
    String::deserialize(deserializer).map(|word| &*word.leak())
}

/// Writes a word as one of our own or of the protocol's, which a recording keeps.
pub(crate) fn write_word<S: Serializer>(word: &Word, serializer: S) -> Result<S::Ok, S::Error> {
    As("ProtocolWord", word).serialize(serializer)
}

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Topic {
    /// The call center's settings.
    Setup,
    /// One page's own trouble: the hosting file, its parameters, its settings, its CRM's library.
    Page(PanelId),
    /// The start order.
    Start,
    /// A request to the CTI server, or an action, by its word.
    Request(#[serde(serialize_with = "write_word", deserialize_with = "read_word")] Word),
    /// The connection.
    Connection,
    /// Dialling.
    Dialing,
    /// The calls themselves.
    Calls,
    /// What the browser lets be stored.
    Storage,
    /// A rule of the settings says something.
    Rule,
    /// The connection to Shuttle.
    Shuttle,
    /// What Shuttle wants shown.
    ShuttleSays,
    /// What an agent who logged out left unsaved.
    Earlier,
    /// A work mode that the agent did not choose here.
    Mode,
}

impl Topic {
    /// Whether the topic is the site and its servers, and not what an agent did.
    pub(crate) fn is_of_site(self) -> bool {
        if self == Self::Shuttle {
            return true;
        }
        matches!(self, Self::Setup | Self::Page(_) | Self::Start | Self::Connection)
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Notice {
    topic: Topic,
    view: NoticeView,
    until: Option<u64>,
}

/// The notices that are shown.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Notices {
    list: Vec<Notice>,
    next_id: u32,
    news: Vec<Message>,
}

impl Notices {
    /// Something the softphone can't work without.
    pub fn problem(&mut self, topic: Topic, text: Message) {
        self.trouble(topic, NoticeKind::Problem, text);
    }

    /// Something that lasts.
    pub fn trouble(&mut self, topic: Topic, kind: NoticeKind, text: Message) {
        // A notice that is shown already is not said again.
        if !self.list.iter().any(|notice| notice.topic == topic && notice.view.text == text) {
            self.put(topic, kind, "", text, None);
        }
    }

    /// The phone works in some page: trouble of other pages is only a warning now.
    pub fn phone_works(&mut self) {
        for notice in &mut self.list {
            if matches!(notice.topic, Topic::Page(_)) {
                notice.view.kind = NoticeKind::Warning;
                notice.view.can_dismiss = true;
            }
        }
    }

    /// Something was refused or failed.
    pub fn warning(&mut self, topic: Topic, text: Message) {
        self.put(topic, NoticeKind::Warning, "", text, None);
    }

    /// Why what the agent pressed is not done; it goes by itself.
    pub fn refusal(&mut self, now: Now, topic: Topic, text: Message) {
        self.put(topic, NoticeKind::Warning, "", text, Some(now.mono_ms + REFUSAL_MS));
    }

    /// The phone system refused something: said in words, with its own as the detail. Of a call it goes by itself (`now`); a log-in or a
    /// work mode that did not come about is told until it does.
    pub fn refused_by_others(&mut self, now: Option<Now>, topic: Topic, text: Message, detail: Message) {
        self.clear(topic);
        // Integrators hear the whole reason.
        self.news.push(detail.clone());
        let until = now.map(|now| now.mono_ms + FAILURE_MS);
        self.add_with(topic, NoticeKind::Warning, "", (text, detail), until);
    }

    /// Good to know, for a few seconds.
    pub fn info(&mut self, now: Now, topic: Topic, text: Message) {
        self.put(topic, NoticeKind::Info, "", text, Some(now.mono_ms + INFO_MS));
    }

    /// All problems of a set-up at once, beside the earlier ones.
    pub fn setup(&mut self, topic: Topic, kind: NoticeKind, problems: &[Problem]) {
        for problem in problems {
            self.add(topic, kind, &problem.item, problem.words.clone(), None);
        }
    }

    /// What was wrong is put right: the topic's notices go.
    pub fn clear(&mut self, topic: Topic) {
        self.list.retain(|notice| notice.topic != topic);
    }

    /// The agent types a number: why one was wanted, or could not be dialled, need not be said any more.
    pub fn number_typed(&mut self) {
        self.list.retain(|notice| {
            notice.until.is_none()
                || !matches!(notice.topic, Topic::Request(_))
                || !notice.view.detail.is_empty()
        });
    }

    /// What is said of a topic, with its details; empty where nothing is.
    pub fn said_of(&self, topic: Topic) -> Message {
        let said = self.list.iter().find(|notice| notice.topic == topic);
        said.map(|notice| notice.view.text.clone()).unwrap_or_default()
    }

    /// What was good to know of a topic holds no longer.
    pub fn outdated(&mut self, topic: Topic) {
        self.list.retain(|notice| notice.topic != topic || notice.view.kind != NoticeKind::Info);
    }

    /// Only notices about these topics stay.
    pub(crate) fn keep(&mut self, stays: fn(Topic) -> bool) {
        self.list.retain(|notice| stays(notice.topic));
    }

    /// The agent has read it.
    pub fn dismiss(&mut self, id: u32) {
        self.list.retain(|notice| notice.view.id != id);
    }

    /// Takes off what has been shown long enough.
    pub fn tick(&mut self, now: Now) {
        self.list.retain(|notice| notice.until.is_none_or(|until| until > now.mono_ms));
    }

    /// When `tick` is wanted.
    pub fn next_deadline(&self) -> Option<u64> {
        self.list.iter().filter_map(|notice| notice.until).min()
    }

    /// Whether a notice says that the softphone can't work.
    pub fn has_problem(&self) -> bool {
        self.list.iter().any(|notice| notice.view.kind == NoticeKind::Problem)
    }

    /// The notices, problems first, then the latest first.
    pub fn view(&self) -> Vec<NoticeView> {
        let (problems, others): (Vec<_>, Vec<_>) = self
            .list
            .iter()
            .map(|notice| notice.view.clone())
            .partition(|view| view.kind == NoticeKind::Problem);
        problems.into_iter().chain(others.into_iter().rev()).collect()
    }

    /// The notices of one topic alone.
    pub fn view_of(&self, topic: Topic) -> Vec<NoticeView> {
        self.list.iter().filter(|notice| notice.topic == topic).map(|notice| notice.view.clone()).collect()
    }

    /// What was said since the last time this was asked, for integrators.
    pub fn take_news(&mut self) -> Vec<Message> {
        std::mem::take(&mut self.news)
    }

    fn put(&mut self, topic: Topic, kind: NoticeKind, item: &str, text: Message, until: Option<u64>) {
        self.clear(topic);
        self.add(topic, kind, item, text, until);
    }

    fn add(&mut self, topic: Topic, kind: NoticeKind, item: &str, text: Message, until: Option<u64>) {
        self.news.push(text.clone());
        self.add_with(topic, kind, item, (text, Message::default()), until);
    }

    fn add_with(
        &mut self,
        topic: Topic,
        kind: NoticeKind,
        item: &str,
        (text, detail): (Message, Message),
        until: Option<u64>,
    ) {
        self.next_id = self.next_id.wrapping_add(1);
        let of_connection = matches!(topic, Topic::Start | Topic::Connection | Topic::Shuttle);
        let can_retry = of_connection && kind != NoticeKind::Info;
        let can_dismiss = kind != NoticeKind::Problem;
        // What is wrong with a set-up is for who sets it up, item by item: it stays a list.
        let of_page = matches!(topic, Topic::Page(_)) && kind == NoticeKind::Warning;
        let is_trouble = kind != NoticeKind::Info && (of_connection || of_page);
        let view = NoticeView {
            id: self.next_id,
            kind,
            item: item.into(),
            text,
            detail,
            can_retry,
            can_dismiss,
            is_trouble,
        };
        self.list.push(Notice { topic, view, until });
        let dismissible = self.list.iter().filter(|notice| notice.view.can_dismiss).count();
        if dismissible > MOST
            && let Some(oldest) = self.list.iter().position(|notice| notice.view.can_dismiss)
        {
            self.list.remove(oldest);
        }
    }
}

/// Something to know, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NoticeView {
    /// The notice's number; the row's key, and what `Action::Dismiss` takes.
    pub id: u32,
    /// How much it matters: the row's `data-kind`.
    pub kind: NoticeKind,
    /// What it is about (a setting's name), or empty.
    pub item: SettingName,
    /// What happened and what to do.
    pub text: Message,
    /// What the phone system or the CRM says of it in its own words, or empty.
    #[serde(default)]
    pub detail: Message,
    /// `Action::Retry` makes sense here.
    pub can_retry: bool,
    /// It can be dismissed.
    pub can_dismiss: bool,
    /// It is one of the details of the trouble that the panel tells of (`SharedView::trouble`).
    #[serde(default)]
    pub is_trouble: bool,
}

/// How much a notice matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// Good to know.
    Info,
    /// Something was refused or failed.
    Warning,
    /// The softphone can't do its work until it is put right.
    Problem,
}

impl NoticeKind {
    /// The text of the row's `data-kind`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Problem => "problem",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn as_said(words: &str) -> Message {
        Message::as_said(words)
    }

    #[test]
    fn a_problem_that_is_there_already_is_told_once() {
        let mut notices = Notices::default();
        notices.problem(Topic::Start, as_said("no extension"));
        notices.problem(Topic::Start, as_said("no extension"));
        assert_eq!((notices.take_news().len(), notices.view().len()), (1, 1));
        notices.problem(Topic::Start, as_said("another reason"));
        assert_eq!((notices.take_news().len(), notices.view().len()), (1, 1));
    }

    #[test]
    fn a_newer_word_on_a_topic_replaces_the_older_one() {
        let mut notices = Notices::default();
        notices.warning(Topic::Request("hold"), as_said("Hold was refused: no call"));
        notices.warning(Topic::Request("hold"), as_said("Hold was refused: not now"));
        notices.warning(Topic::Request("answer"), as_said("Answer was refused"));
        let texts: Vec<Message> = notices.view().into_iter().map(|view| view.text).collect();
        assert_eq!(texts, ["Answer was refused", "Hold was refused: not now"]);
    }

    #[test]
    fn information_goes_by_itself_and_problems_stay() {
        let mut notices = Notices::default();
        notices.info(Now::default(), Topic::Dialing, as_said("already dialled"));
        notices.problem(Topic::Start, as_said("no extension"));
        notices.tick(Now { mono_ms: INFO_MS, wall_ms: 0 });
        assert_eq!(notices.view().len(), 1);
        assert!(notices.has_problem());
    }

    #[test]
    fn refusals_do_not_pile_up() {
        let mut notices = Notices::default();
        for word in ["a", "b", "c", "d", "e", "f", "g", "h"] {
            notices.warning(Topic::Request(word), as_said(word));
        }
        assert_eq!(notices.view().len(), MOST);
    }
}
