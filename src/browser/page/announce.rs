//! Tells screen readers what calls do, and what went wrong.

use std::cell::RefCell;

use web_sys::Element;

use super::dom;
use super::shell::Shell;
use super::words::said;
use crate::ids::CallId;
use crate::notice::{NoticeKind, NoticeView};
use crate::pages::view::SharedView;
use crate::words::{Arg, Message, say};

/// The two places whose text is read aloud when it changes.
#[derive(Debug)]
pub(super) struct Announcer {
    polite: Region,
    alert: Region,
}

/// What a text in a region tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Call(CallId),
    Notice(u32),
    Trouble,
}

impl Announcer {
    pub(super) fn find(root: &Element) -> Self {
        Self { polite: Region::find(root, "polite"), alert: Region::find(root, "alert") }
    }

    /// Tells what is new.
    pub(super) fn tell(&self, before: Option<&Shell>, shell: &Shell) {
        let (before, now) = (before.map(Shell::shared), shell.shared());
        self.polite.forget_what_is_gone(now);
        self.alert.forget_what_is_gone(now);
        self.tell_calls(before, now);
        let old = before.map(|before| before.notices.as_slice()).unwrap_or_default();
        // One sentence tells of all that is wrong; what it is made of can be read under it.
        if let Some(trouble) = &now.trouble
            && before.and_then(|before| before.trouble.as_ref()).is_none_or(|old| old.text != trouble.text)
        {
            self.alert.say(&[said(&trouble.text)], vec![About::Trouble]);
        }
        let news = now.notices.iter().filter(|notice| !old.contains(notice));
        let news = news.filter(|notice| now.trouble.is_none() || !notice.is_trouble);
        let (good_to_know, bad) = news.partition(|notice| notice.kind == NoticeKind::Info);
        self.polite.tell_notices(good_to_know);
        self.alert.tell_notices(bad);
        self.tell_questions(before, now);
    }

    /// Says something that is about nothing in the view.
    pub(super) fn say(&self, words: &Message) {
        self.polite.say(&[said(words)], Vec::new());
    }

    fn tell_calls(&self, before: Option<&SharedView>, now: &SharedView) {
        let old = before.map(|before| before.calls.as_slice()).unwrap_or_default();
        let (mut words, mut about) = (Vec::new(), Vec::new());
        for call in &now.calls {
            if !old.iter().any(|old| old.id == call.id && old.state_text == call.state_text) {
                words.push(said(&say!(
                    "announced-call",
                    state: &call.state_text,
                    name: Arg::name(call.shown_name()),
                    number: if call.number.is_empty() { Arg::from(&call.unknown) } else { Arg::number(&call.number) }
                )));
                about.push(About::Call(call.id));
            }
        }
        self.polite.say(&words, about);
    }

    /// What the agent is asked.
    fn tell_questions(&self, before: Option<&SharedView>, now: &SharedView) {
        let asked = before.map(questions).unwrap_or_default();
        let asks = questions(now);
        if asks.iter().any(|words| !asked.contains(words)) {
            self.alert.say(&asks.iter().map(said).collect::<Vec<_>>(), Vec::new());
        }
    }
}

fn questions(shared: &SharedView) -> Vec<Message> {
    let linked = shared.dialing.linked.iter();
    let asked = shared.question.iter().map(|question| &question.text);
    linked.chain(asked).filter(|words| !words.is_empty()).cloned().collect()
}

/// What ends a sentence, in all languages of `www/words`.
const ENDS: [char; 12] = ['.', '!', '?', ':', '…', '。', '！', '？', '：', '؟', '।', '．'];

/// Joins texts, with the language's full stop after each that has no punctuation at its end.
fn one_after_another(words: &[String]) -> String {
    let words = words.iter().map(|words| words.trim()).filter(|words| !words.is_empty());
    words
        .map(str::to_owned)
        .reduce(|all, words| {
            if all.ends_with(ENDS) {
                [all.as_str(), " ", &words].concat()
            } else {
                said(
                    &say!("one-after-another", first: Message::as_said(&all), second: Message::as_said(&words)),
                )
            }
        })
        .unwrap_or_default()
}

/// One place, and what its text is about.
#[derive(Debug)]
struct Region {
    element: Option<Element>,
    about: RefCell<Vec<About>>,
}

impl Region {
    fn find(root: &Element, how: &str) -> Self {
        Self { element: dom::find(root, &format!("[data-announce={how}]")), about: RefCell::default() }
    }

    /// Takes off a text about what is gone: another agent may be here by now.
    fn forget_what_is_gone(&self, now: &SharedView) {
        let is_there = |about: &About| match *about {
            About::Call(id) => now.calls.iter().any(|call| call.id == id),
            About::Trouble => now.trouble.is_some(),
            About::Notice(id) => now.notices.iter().any(|notice| notice.id == id),
        };
        let gone = !self.about.borrow().iter().all(is_there);
        if gone {
            self.say(&[String::new()], Vec::new());
        }
    }

    fn tell_notices(&self, notices: Vec<&NoticeView>) {
        let words: Vec<_> =
            notices.iter().map(|notice| [&notice.item, " ", &said(&notice.text)].concat()).collect();
        self.say(&words, notices.into_iter().map(|notice| About::Notice(notice.id)).collect());
    }

    fn say(&self, words: &[String], about: Vec<About>) {
        if words.is_empty() {
            return;
        }
        if let Some(element) = &self.element {
            dom::set_text(element, &one_after_another(words));
            self.about.replace(about);
        }
    }
}
