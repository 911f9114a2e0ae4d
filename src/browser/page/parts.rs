//! What calls, past calls, notices and the lines of small lists show for each hook's name. No rule is here: the view says what is
//! possible.

use super::clocks::{self, Face};
use super::hooks::rows::RowView;
use super::hooks::{Is, Line, Lines, Part, Shown, Text, Time};
use crate::action::ActionName;
use crate::adapter::Section;
use crate::call_state::{CallState, HistoryKind};
use crate::input::TextField;
use crate::notice::NoticeView;
use crate::number::dialing::is_withheld;
use crate::pages::view::{
    CallView, DispositionView, FavouriteView, HistoryView, MatchView, MemberView, RulesView, SuggestionView,
};
use crate::privacy::Note;
use crate::words::{Message, say};

impl Part for CallView {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "call.state" => |call| (&call.state_text).into(),
            "call.name" => |call| Shown::Text(call.shown_name().into()),
            "call.number" => number_or_words,
            "call.dnis" => |call| {
                if call.queue.is_empty() { Shown::number(&call.dnis) } else { (&call.queue).into() }
            },
            // How many were found, the chooser says.
            "call.pop" => pop,
            "call.log" => |call| (&call.log_text).into(),
            "call.log-detail" => |call| (&call.log_detail).into(),
            "call.matches" => |call| (&call.chooser.title).into(),
            "call.disposition" => |call| match &call.disposition {
                Some(disposition) => or(&disposition.wanted, || say!("disposition")),
                None => Shown::NOTHING,
            },
            // A call that was never answered is declined.
            "call.hang-up" => |call| match call.state {
                CallState::Alerting => say!("decline").into(),
                _ => say!("hang-up").into(),
            },
            "call.transfer" => |call| or(&call.transfer_text, || say!("transfer")),
            "call.back" => |call| or(&call.back_text, || say!("reconnect")),
            _ => return None,
        };
        Some(text)
    }

    fn shows(name: &str) -> Option<Is<Self>> {
        let fact: Is<Self> = match name {
            "call.name" => |call| !call.shown_name().is_empty(),
            "call.dnis" => |call| !call.dnis.is_empty() && !call.dnis_is_own,
            "call.disposition" => |call| call.disposition.is_some(),
            "call.parties" => |call| !call.members.is_empty(),
            "call.note" => |call| call.state != CallState::Alerting || !call.note.text.is_empty(),
            "call.keypad" => |call| CallView::can(call, ActionName::SendDigits),
            "call.pop" => |call| pop(call) != Shown::NOTHING || CallView::can(call, ActionName::PopAgain),
            "call.matches" => |call| !call.chooser.matches.is_empty(),
            "call.choosing" => |call| call.chooser.is_open,
            "call.new-records" => |call| !call.chooser.new.is_empty(),
            "call.why" => |call| !call.chooser.why.is_empty(),
            "call.unsaved-note" => {
                |call| CallView::can(call, ActionName::DiscardLog) && !call.note.text.trim().is_empty()
            }
            "call.log-detail" => |call| !call.log_detail.is_empty(),
            "call.log" => |call| !call.log_text.is_empty() || CallView::can(call, ActionName::RetryLog),
            _ => return None,
        };
        Some(fact)
    }

    fn can(&self, action: ActionName) -> Option<bool> {
        action.is_in_card().then(|| CallView::can(self, action))
    }

    fn clock(_name: &str) -> Option<Time<Self>> {
        Some(|call| call.lasted.map_or(Face::Since(call.since), Face::Stands))
    }

    fn lists() -> &'static [(&'static str, Lines<Self>)] {
        &[("party", parties), ("match", matches), ("new-record", new_records), ("why", why)]
    }
}

/// The number, or the words that stand for it where there is none.
pub(super) fn number_or_words(call: &CallView) -> Shown<'_> {
    if call.number.is_empty() { (&call.unknown).into() } else { Shown::number(&call.number) }
}

/// What became of the pop. The name of the record stands above already where it is the call's.
fn pop(call: &CallView) -> Shown<'_> {
    let is_said = call.pop_text.key() == "pop-record" && !call.name.is_empty();
    if call.chooser.is_open || is_said || call.pop_text.is_empty() {
        return Shown::NOTHING;
    }
    (&call.pop_text).into()
}

/// Everybody else in a conference, by name, with the number beside it.
fn parties(call: &CallView) -> Vec<Line> {
    let number = |member: &MemberView| Shown::Number(member.number.to_string().into());
    let line = |member: &MemberView| Line {
        key: member.party.to_string(),
        label: if member.name.is_empty() { number(member) } else { member.name.to_string().into() },
        shown: if member.name.is_empty() { Shown::NOTHING } else { number(member) },
        value: member.party.to_string(),
        can: CallView::can(call, ActionName::DropParty),
        attribute: "data-value",
    };
    call.members.iter().map(line).collect()
}

/// The records to choose from. The one that is chosen is marked, and can't be chosen again.
fn matches(call: &CallView) -> Vec<Line> {
    let line = |(at, found): (usize, &MatchView)| Line {
        label: found.name.to_string().into(),
        shown: if found.is_chosen { say!("record-chosen", about: &found.about) } else { found.about.clone() }
            .into(),
        ..Line::said(at, &Message::default())
    };
    call.chooser.matches.iter().enumerate().map(line).collect()
}

fn new_records(call: &CallView) -> Vec<Line> {
    call.chooser.new.iter().enumerate().map(|(at, words)| Line::said(at, words)).collect()
}

fn why(call: &CallView) -> Vec<Line> {
    call.chooser.why.iter().enumerate().map(|(at, words)| Line::said(at, words)).collect()
}

impl RowView for CallView {
    fn key(&self) -> String {
        self.id.0.to_string()
    }

    fn mark(&self) -> Option<(&'static str, &str)> {
        Some(("data-state", self.state.word()))
    }

    fn flag(&self) -> Option<(&'static str, bool)> {
        Some(("data-brief", self.brief))
    }

    fn note(&self) -> Option<&TextField<Note>> {
        Some(&self.note)
    }

    fn rules(&self) -> Option<&RulesView> {
        self.rules.as_deref()
    }

    fn disposition(&self) -> Option<&DispositionView> {
        self.disposition.as_deref()
    }
}

impl Part for HistoryView {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "history.kind" => |past| match past.kind {
                HistoryKind::In => say!("history-in").into(),
                HistoryKind::Out => say!("history-out").into(),
                HistoryKind::Missed => say!("history-missed").into(),
                HistoryKind::Declined => say!("call-declined").into(),
            },
            "history.call" => |past| match past.kind {
                HistoryKind::Missed | HistoryKind::Declined => say!("call-back").into(),
                _ => say!("call-again").into(),
            },
            "history.name" => |past| (&past.name).into(),
            "history.number" => |past| {
                if is_withheld(&past.number) {
                    return say!("number-withheld").into();
                }
                Shown::number(&past.number)
            },
            "history.began" => |past| clocks::moment(past.began).into(),
            "history.lasted" => {
                |past| match past.lasted / 1_000 {
                    0 => Shown::NOTHING,
                    // A length of time must not look like a time of the day.
                    seconds => say!("talk-length", minutes: seconds / 60, seconds: seconds % 60).into(),
                }
            }
            _ => return None,
        };
        Some(text)
    }

    fn can(&self, action: ActionName) -> Option<bool> {
        match action {
            ActionName::Redial => Some(self.can_redial),
            ActionName::Star | ActionName::Unstar => Some(self.star == Some(action)),
            _ => None,
        }
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

impl Part for SuggestionView {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "suggestion.name" => |one| (&one.name).into(),
            "suggestion.number" => |one| Shown::number(&one.number),
            "suggestion.free" => |one| (&one.free).into(),
            _ => return None,
        };
        Some(text)
    }

    fn shows(name: &str) -> Option<Is<Self>> {
        let fact: Is<Self> = match name {
            "suggestion.recent" => |one| one.is_recent,
            "suggestion.free" => |one| !one.free.is_empty(),
            _ => return None,
        };
        Some(fact)
    }

    fn can(&self, action: ActionName) -> Option<bool> {
        Some(self.can.contains(&action))
    }
}

impl RowView for SuggestionView {
    fn key(&self) -> String {
        self.number.to_string()
    }

    fn mark(&self) -> Option<(&'static str, &str)> {
        Some(("data-value", &self.number))
    }
}

impl Part for FavouriteView {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "favourite.name" => {
                |one| if one.name.is_empty() { (&one.number).into() } else { (&one.name).into() }
            }
            "favourite.number" => |one| Shown::number(&one.number),
            _ => return None,
        };
        Some(text)
    }

    fn shows(name: &str) -> Option<Is<Self>> {
        (name == "favourite.named").then_some(|one| !one.name.is_empty())
    }

    fn can(&self, action: ActionName) -> Option<bool> {
        match action {
            ActionName::Dial => Some(self.can_dial),
            ActionName::Unstar => Some(true),
            _ => None,
        }
    }
}

impl RowView for FavouriteView {
    fn key(&self) -> String {
        self.number.to_string()
    }

    fn mark(&self) -> Option<(&'static str, &str)> {
        Some(("data-value", &self.number))
    }
}

impl Part for NoticeView {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "notice.item" => |notice| (&notice.item).into(),
            "notice.text" => |notice| (&notice.text).into(),
            "notice.detail" => |notice| (&notice.detail).into(),
            _ => return None,
        };
        Some(text)
    }

    fn shows(name: &str) -> Option<Is<Self>> {
        let fact: Is<Self> = match name {
            "notice.item" => |notice| !notice.item.is_empty(),
            "notice.detail" => |notice| !notice.detail.is_empty(),
            _ => return None,
        };
        Some(fact)
    }

    fn can(&self, action: ActionName) -> Option<bool> {
        match action {
            ActionName::Retry => Some(self.can_retry),
            ActionName::Dismiss => Some(self.can_dismiss),
            _ => None,
        }
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
    let line = |(at, (label, value)): (usize, &(Message, Message))| Line {
        shown: value.clone().into(),
        ..Line::said(at, label)
    };
    section.lines.iter().enumerate().map(line).collect()
}

impl RowView for Section {
    fn key(&self) -> String {
        self.title.key().to_owned()
    }
}

/// Words, or others in their place where they are empty.
pub(super) fn or(words: &Message, otherwise: fn() -> Message) -> Shown<'_> {
    if words.is_empty() { otherwise().into() } else { words.into() }
}
