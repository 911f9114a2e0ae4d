//! What the view as a whole shows for each hook's name outside of rows.

use std::rc::Rc;

use super::clocks::{self, Face};
use super::hooks::{Is, Line, Lines, Part, Shown, Text, Time};
use super::parts::{number_or_words, or};
use super::words::Flaw;
use crate::action::ActionName;
use crate::call_state::{CallState, HistoryKind};
use crate::ids::CallId;
use crate::pages::view::{AgentView, CallView, PhoneState, QuestionView, SharedView, View};
use crate::privacy::SiteText;
use crate::site::hosting::SetUp;
use crate::site::reasons::{self, Reason};
use crate::words::{Arg, Message, say};
use crate::work_mode::WorkMode;

/// So many of the reasons that were found are shown.
const MOST_FOUND: usize = 12;

/// The view, and what only this page knows.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Shell {
    pub(super) view: Rc<View>,
    pub(super) menu_open: bool,
    /// What was typed to find a reason.
    pub(super) reason_typed: Rc<str>,
    /// The browser mutes the ring.
    pub(super) ring_muted: bool,
    /// The round of the page's words (`words::round`).
    pub(super) round: u32,
    /// What could not be read of the page's language.
    pub(super) flaws: Rc<[Flaw]>,
}

impl Shell {
    pub(super) fn shared(&self) -> &SharedView {
        &self.view.shared
    }

    pub(super) fn agent(&self) -> &AgentView {
        &self.view.shared.agent
    }

    /// The rows for calls; where the server does not tell the calls, one row with the phone's buttons.
    pub(super) fn rows(&self) -> impl Iterator<Item = &CallView> {
        self.shared().calls.iter().chain(&self.shared().untold)
    }

    /// The calls on the phone and their states, which decide the call that a button outside of rows means.
    pub(super) fn on_the_phone(&self) -> Vec<(CallId, CallState)> {
        let rows = self.rows().filter(|call| call.state != CallState::Ended);
        rows.map(|call| (call.id, call.state)).collect()
    }

    fn first(&self, text: fn(&CallView) -> Shown<'_>) -> Shown<'_> {
        self.shared().calls.first().map_or(Shown::NOTHING, text)
    }

    fn asks(&self, text: fn(&QuestionView) -> &Message) -> Shown<'_> {
        words(self.shared().question.as_ref().map(text))
    }

    fn set_up(&self, text: fn(&SetUp) -> &SiteText) -> Shown<'_> {
        some(self.view.panel.set_up.as_ref().map(text))
    }

    fn set_up_says(&self, words: fn(&SetUp) -> Message) -> Shown<'_> {
        self.view.panel.set_up.as_ref().map(words).unwrap_or_default().into()
    }

    fn any(&self, action: ActionName) -> bool {
        self.rows().any(|call| call.can(action))
    }

    fn has_rows(&self) -> bool {
        self.rows().next().is_some()
    }

    fn missed(&self) -> usize {
        self.shared().history.iter().filter(|past| past.kind == HistoryKind::Missed && past.is_new).count()
    }

    /// The reasons that what was typed may mean.
    fn found_reasons(&self) -> Vec<&Reason> {
        reasons::found(&self.agent().reasons, &self.reason_typed)
    }

    /// What there is to say of the reasons found: that there is none, or that there are more than are shown.
    fn more_reasons(&self) -> Message {
        match self.found_reasons().len() {
            0 if self.reason_typed.trim().is_empty() => Message::default(),
            0 => say!("no-reason-found"),
            count if count > MOST_FOUND => say!("more-reasons", count: count - MOST_FOUND),
            _ => Message::default(),
        }
    }

    /// Whether the log-in form is shown: while nobody is logged in, and in the open menu.
    fn account(&self) -> bool {
        let agent = self.agent();
        if agent.agent_id.is_empty() {
            agent.can_log_in || (!agent.extension.is_empty() && self.shared().state != PhoneState::Loading)
        } else {
            self.menu_open
        }
    }
}

fn some(text: Option<&SiteText>) -> Shown<'_> {
    text.map_or_else(|| String::new().into(), Into::into)
}

fn words(message: Option<&Message>) -> Shown<'_> {
    message.map_or_else(|| Message::default().into(), Into::into)
}

impl Part for Shell {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "agent.mode" => |shell| or(&shell.agent().mode_text, || say!("softphone")),
            "agent.id" => |shell| (&shell.agent().agent_id).into(),
            "agent.extension" => |shell| (&shell.agent().extension).into(),
            "connection" => |shell| or(&shell.shared().connection, || say!("loading")),
            "crm" => |shell| (&shell.view.panel.crm).into(),
            "caller.number" => |shell| shell.first(number_or_words),
            "caller.dnis" => |shell| shell.first(|call| (&call.dnis).into()),
            "dialing.waiting" => |shell| words(shell.shared().dialing.waiting.as_ref()),
            "dialing.linked" => |shell| words(shell.shared().dialing.linked.as_ref()),
            "question.text" => |shell| shell.asks(|question| &question.text),
            "question.yes" => |shell| shell.asks(|question| &question.yes),
            "reasons.more" => |shell| shell.more_reasons().into(),
            "day" => |shell| {
                let said = shell.shared().day.map(|day| {
                    say!("day-so-far", calls: day.calls, talked: Arg::text(clocks::duration(day.talked_ms)), missed: day.missed)
                });
                said.unwrap_or_default().into()
            },
            "wrap-up.text" => |shell| words(shell.shared().wrapup.as_ref().map(|wrapup| &wrapup.text)),
            "history.missed" => |shell| shell.missed().to_string().into(),
            "history.missed-calls" => |shell| say!("missed-calls", count: shell.missed()).into(),
            "setup.asks" => {
                |shell| shell.set_up_says(|sheet| say!("setup-asks", origin: Arg::text(&sheet.origin)))
            }
            "setup.answer" => {
                |shell| shell.set_up_says(|sheet| say!("setup-answer", place: Arg::text(&sheet.place)))
            }
            "setup.origin" => |shell| shell.set_up(|sheet| &sheet.origin),
            "setup.file" => |shell| shell.set_up(|sheet| &sheet.file),
            "setup.place" => |shell| shell.set_up(|sheet| &sheet.place),
            _ => return None,
        };
        Some(text)
    }

    fn shows(name: &str) -> Option<Is<Self>> {
        let fact: Is<Self> = match name {
            "loading" => {
                |shell| shell.shared().state == PhoneState::Loading && shell.shared().calls.is_empty()
            }
            "setup" => |shell| shell.view.panel.set_up.is_some(),
            "idle" => |shell| {
                matches!(shell.shared().state, PhoneState::Ready | PhoneState::SignedOut) && !shell.has_rows()
            },
            "agent.id" | "agent.modes" => |shell| !shell.agent().agent_id.is_empty(),
            "agent.many-reasons" => |shell| reasons::are_many(&shell.agent().reasons),
            "reasons.more" => |shell| !shell.more_reasons().is_empty(),
            "day" => |shell| shell.shared().day.is_some(),
            "agent.extension" => |shell| !shell.agent().extension.is_empty(),
            "agent.password-asked" => |shell| shell.agent().password_asked.is_some(),
            "agent.extension-asked" => {
                |shell| shell.agent().extension_asked || (shell.agent().can_name && shell.menu_open)
            }
            "account" => Shell::account,
            "menu" => |shell| shell.menu_open,
            "ring-muted" => |shell| shell.ring_muted,
            "can-answer" => |shell| shell.any(ActionName::Answer),
            "dial" => |shell| {
                !matches!(shell.shared().state, PhoneState::Loading | PhoneState::Error) || shell.has_rows()
            },
            "dialing.more" => |shell| shell.shared().dialing.more,
            "dialing.drop" => |shell| shell.any(ActionName::DropParty),
            "dialing.two-calls" => |shell| {
                let dialing = &shell.shared().dialing;
                dialing.two_calls && dialing.can_conference
            },
            "dialing.waiting" => |shell| shell.shared().dialing.waiting.is_some(),
            "dialing.linked" => {
                |shell| shell.shared().dialing.linked.as_ref().is_some_and(|linked| !linked.is_empty())
            }
            "question" => |shell| shell.shared().question.is_some(),
            "wrap-up" => |shell| shell.shared().wrapup.is_some(),
            "wrap-up.more" => |shell| shell.shared().wrapup.as_ref().is_some_and(|wrapup| wrapup.can_extend),
            "history" => |shell| !shell.shared().history.is_empty(),
            "history.missed" => |shell| shell.missed() > 0,
            _ => return None,
        };
        Some(fact)
    }

    fn can(&self, action: ActionName) -> Option<bool> {
        let dialing = &self.shared().dialing;
        match action {
            ActionName::LogIn => Some(self.agent().can_log_in),
            ActionName::LogOut => Some(self.agent().can_log_out),
            ActionName::SetMode => Some(self.agent().can_set_mode),
            ActionName::Dial => Some(dialing.can_call),
            ActionName::Consult => Some(dialing.can_consult),
            ActionName::Transfer => Some(dialing.can_transfer),
            ActionName::Conference => Some(dialing.can_conference),
            // An action of a call's card is possible if it is for one of the calls.
            _ if action.is_in_card() => Some(self.any(action)),
            _ => None,
        }
    }

    fn in_force(action: &str) -> Option<fn(&Self) -> Option<&'static str>> {
        (action == "set-mode").then_some(|shell| shell.agent().mode.map(WorkMode::word))
    }

    fn clock(name: &str) -> Option<Time<Self>> {
        match name {
            "agent" => Some(|shell| shell.agent().mode_since.map_or(Face::Blank, Face::Since)),
            "wrap-up" => Some(|shell| {
                let until = shell.shared().wrapup.as_ref().and_then(|wrapup| wrapup.until);
                until.map_or(Face::Blank, Face::Until)
            }),
            _ => None,
        }
    }

    fn lists() -> &'static [(&'static str, Lines<Self>)] {
        &[("reason", all_reasons), ("found-reason", found_reasons)]
    }
}

fn all_reasons(shell: &Shell) -> Vec<Line> {
    let line = |(code, name): &Reason| Line {
        key: code.to_string(),
        label: name.to_string().into(),
        shown: Shown::NOTHING,
        value: code.to_string(),
        can: true,
        attribute: "value",
    };
    shell.agent().reasons.iter().map(line).collect()
}

fn found_reasons(shell: &Shell) -> Vec<Line> {
    let line = |(code, name): &Reason| Line {
        key: code.to_string(),
        label: name.to_string().into(),
        shown: Shown::NOTHING,
        value: code.to_string(),
        can: shell.agent().can_set_mode,
        attribute: "data-value",
    };
    shell.found_reasons().into_iter().take(MOST_FOUND).map(line).collect()
}
