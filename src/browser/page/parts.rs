//! What calls, past calls, notices and the lines of small lists answer to which hook. There is no rule here: the view says
//! what is possible.

use super::clocks::{self, Face};
use super::hooks::rows::RowView;
use super::hooks::{Fact, Line, Lines, Part, Shown, Text, Time};
use crate::adapter::Section;
use crate::call_state::{CallState, HistoryKind};
use crate::input::TextField;
use crate::notice::NoticeView;
use crate::pages::view::{CallView, HistoryView, RulesView};
use crate::privacy::{Note, Number};
use crate::words::{Message, say};

impl Part for CallView {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "call.state" => |call| (&call.state_text).into(),
            "call.name" => |call| (&call.name).into(),
            "call.number" => number_or_words,
            "call.dnis" => |call| (&call.dnis).into(),
            "call.pop" => |call| (&call.pop_text).into(),
            "call.log" => |call| (&call.log_text).into(),
            "call.back" => |call| or(&call.back_text, || say!("reconnect")),
            _ => return None,
        };
        Some(text)
    }

    fn shows(name: &str) -> Option<Fact<Self>> {
        let fact: Fact<Self> = match name {
            "call.name" => |call| !call.name.is_empty(),
            "call.dnis" => |call| !call.dnis.is_empty(),
            "call.parties" => |call| !call.parties.is_empty(),
            "call.note" => |call| call.state != CallState::Alerting || !call.note.text.is_empty(),
            "call.keypad" => |call| call.can_send_digits,
            "call.pop" => |call| !call.pop_text.is_empty() || call.can_pop,
            "call.log" => |call| !call.log_text.is_empty() || call.can_retry_log,
            _ => return None,
        };
        Some(fact)
    }

    fn can(action: &str) -> Option<Fact<Self>> {
        let fact: Fact<Self> = match action {
            "answer" => |call| call.can_answer,
            "hangup" => |call| call.can_hangup,
            "hold" => |call| call.can_hold,
            "retrieve" => |call| call.can_retrieve,
            "alternate" => |call| call.can_alternate,
            "reconnect" => |call| call.can_reconnect,
            "drop-party" => |call| call.can_drop,
            "send-digits" => |call| call.can_send_digits,
            "phone-is-idle" => |call| call.can_forget,
            "close-call" => |call| call.can_close,
            "pop-again" => |call| call.can_pop,
            "retry-log" => |call| call.can_retry_log,
            _ => return None,
        };
        Some(fact)
    }

    fn clock(_name: &str) -> Option<Time<Self>> {
        Some(|call| call.lasted.map_or(Face::Since(call.since), Face::Stands))
    }

    fn lists() -> &'static [(&'static str, Lines<Self>)] {
        &[("party", parties)]
    }
}

/// The number, or the words that stand for it where there is none.
pub(super) fn number_or_words(call: &CallView) -> Shown<'_> {
    if call.number.is_empty() { (&call.unknown).into() } else { (&call.number).into() }
}

fn parties(call: &CallView) -> Vec<Line> {
    let line = |party: &Number| Line {
        key: party.to_string(),
        label: party.to_string().into(),
        shown: Shown::NOTHING,
        value: party.to_string(),
        can: call.can_drop,
        attribute: "data-value",
    };
    call.parties.iter().map(line).collect()
}

impl RowView for CallView {
    fn key(&self) -> String {
        self.id.0.to_string()
    }

    fn mark(&self) -> Option<(&'static str, &str)> {
        Some(("data-state", self.state.word()))
    }

    fn note(&self) -> Option<&TextField<Note>> {
        Some(&self.note)
    }

    fn rules(&self) -> Option<&RulesView> {
        self.rules.as_deref()
    }
}

impl Part for HistoryView {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "history.kind" => |past| match past.kind {
                HistoryKind::In => say!("history-in").into(),
                HistoryKind::Out => say!("history-out").into(),
                HistoryKind::Missed => say!("history-missed").into(),
            },
            "history.name" => |past| (&past.name).into(),
            "history.number" => |past| (&past.number).into(),
            "history.began" => |past| clocks::moment(past.began).into(),
            "history.lasted" => {
                |past| if past.lasted == 0 { String::new() } else { clocks::duration(past.lasted) }.into()
            }
            _ => return None,
        };
        Some(text)
    }

    fn can(action: &str) -> Option<Fact<Self>> {
        (action == "redial").then_some(|past| past.can_redial)
    }
}

impl RowView for HistoryView {
    fn key(&self) -> String {
        self.id.0.to_string()
    }

    fn mark(&self) -> Option<(&'static str, &str)> {
        Some(("data-kind", self.kind.word()))
    }
}

impl Part for NoticeView {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "notice.item" => |notice| (&notice.item).into(),
            "notice.text" => |notice| (&notice.text).into(),
            _ => return None,
        };
        Some(text)
    }

    fn shows(name: &str) -> Option<Fact<Self>> {
        (name == "notice.item").then_some(|notice| !notice.item.is_empty())
    }

    fn can(action: &str) -> Option<Fact<Self>> {
        let fact: Fact<Self> = match action {
            "retry" => |notice| notice.can_retry,
            "dismiss" => |notice| notice.can_dismiss,
            _ => return None,
        };
        Some(fact)
    }
}

impl RowView for NoticeView {
    fn key(&self) -> String {
        self.id.to_string()
    }

    fn mark(&self) -> Option<(&'static str, &str)> {
        Some(("data-kind", self.kind.word()))
    }
}

impl Part for Section {
    fn text(name: &str) -> Option<Text<Self>> {
        (name == "diagnostics.title").then_some(|section| (&section.title).into())
    }

    fn lists() -> &'static [(&'static str, Lines<Self>)] {
        &[("diagnostics-line", told)]
    }
}

fn told(section: &Section) -> Vec<Line> {
    let lines = section.lines.iter().enumerate().map(|(at, (label, value))| Line {
        key: at.to_string(),
        label: label.clone().into(),
        shown: value.clone().into(),
        value: String::new(),
        can: true,
        attribute: "data-value",
    });
    lines.collect()
}

impl RowView for Section {
    fn key(&self) -> String {
        self.title.key().to_owned()
    }
}

/// Words, or what stands for them where they are empty.
pub(super) fn or(words: &Message, otherwise: fn() -> Message) -> Shown<'_> {
    if words.is_empty() { otherwise().into() } else { words.into() }
}
