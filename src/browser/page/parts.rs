//! What calls, past calls, notices and the lines of small lists answer to which hook. There is no rule here: the view says
//! what is possible.

use std::borrow::Cow;

use super::clocks::{self, Face};
use super::hooks::rows::RowView;
use super::hooks::{Fact, Line, Lines, Part, Text, Time};
use crate::adapter::Section;
use crate::call_state::{CallState, HistoryKind};
use crate::input::TextField;
use crate::notice::NoticeView;
use crate::pages::view::{CallView, HistoryView, RulesView};

impl Part for CallView {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "call.state" => |call| Cow::from(&call.state_text),
            "call.name" => |call| Cow::from(&call.name),
            "call.number" => |call| Cow::from(&call.number),
            "call.dnis" => |call| Cow::from(&call.dnis),
            "call.pop" => |call| Cow::from(&call.pop_text),
            "call.log" => |call| Cow::from(&call.log_text),
            "call.back" => |call| or(&call.back_text, "Reconnect"),
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

fn parties(call: &CallView) -> Vec<Line> {
    let line = |party: &String| Line {
        key: party.clone(),
        label: party.clone(),
        value: party.clone(),
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

    fn note(&self) -> Option<&TextField> {
        Some(&self.note)
    }

    fn rules(&self) -> Option<&RulesView> {
        self.rules.as_deref()
    }
}

impl Part for HistoryView {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "history.kind" => |past| {
                Cow::from(match past.kind {
                    HistoryKind::In => "In",
                    HistoryKind::Out => "Out",
                    HistoryKind::Missed => "Missed",
                })
            },
            "history.name" => |past| Cow::from(&past.name),
            "history.number" => |past| Cow::from(&past.number),
            "history.began" => |past| Cow::from(clocks::moment(past.began)),
            "history.lasted" => {
                |past| Cow::from(if past.lasted == 0 { String::new() } else { clocks::duration(past.lasted) })
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
            "notice.item" => |notice| Cow::from(&notice.item),
            "notice.text" => |notice| Cow::from(&notice.text),
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
        (name == "diagnostics.title").then_some(|section| Cow::from(&section.title))
    }

    fn lists() -> &'static [(&'static str, Lines<Self>)] {
        &[("diagnostics-line", told)]
    }
}

fn told(section: &Section) -> Vec<Line> {
    let lines = section.lines.iter().enumerate().map(|(at, (label, value))| Line {
        key: at.to_string(),
        label: label.clone(),
        value: value.clone(),
        can: true,
        attribute: "data-value",
    });
    lines.collect()
}

impl RowView for Section {
    fn key(&self) -> String {
        self.title.clone()
    }
}

/// A text, or what stands for it where it is empty.
pub(super) fn or<'a>(text: &'a str, otherwise: &'static str) -> Cow<'a, str> {
    Cow::from(if text.is_empty() { otherwise } else { text })
}
