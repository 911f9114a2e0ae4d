//! What the view as a whole shows for each hook's name outside of rows.

use std::rc::Rc;

use super::clocks::{self, Face};
use super::hooks::{Is, Line, Lines, Part, Shown, Text, Time};
use super::parts::{number_or_words, or};
use super::words::Flaw;
use crate::action::ActionName;
use crate::alerts::Notices;
use crate::call_state::{CallState, HistoryKind};
use crate::ids::CallId;
use crate::input::Permission;
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
    pub(super) keypad_open: bool,
    /// What was typed to find a reason.
    pub(super) reason_typed: Rc<str>,
    /// The browser mutes the ring.
    pub(super) ring_muted: bool,
    /// What this page knows of small windows and notices.
    pub(super) window: WindowFacts,
    /// The round of the page's words (`words::round`).
    pub(super) round: u32,
    /// What could not be read of the page's language.
    pub(super) flaws: Rc<[Flaw]>,
}

/// What a page knows of small windows and notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct WindowFacts {
    /// This page is the small window.
    pub(super) is_it: bool,
    /// The browser refused to open one.
    pub(super) blocked: bool,
    /// The browser can keep it on top of all others.
    pub(super) stays_on_top: bool,
    /// Whether notices come, from this page or its small window.
    pub(super) notices: Permission,
}

impl WindowFacts {
    fn may_ask(self) -> bool {
        self.is_it && self.notices == Permission::Prompt
    }

    /// What is said of notices: in the small window, which asks for them, only what is to be done.
    fn notices_told(self) -> Message {
        match (self.notices, self.is_it) {
            (Permission::Granted, _) => say!("notices-on"),
            (Permission::Unknown, _) => say!("notices-not-there"),
            (_, false) => say!("notices-off"),
            (Permission::Prompt, true) => say!("notices-wanted"),
            (Permission::Denied, true) => say!("notices-refused"),
        }
    }
}

impl Shell {
    /// Whether something is said of notices.
    fn tells_notices(&self) -> bool {
        let state = self.window.notices;
        self.view.panel.notices != Notices::Off
            && (!self.window.is_it || matches!(state, Permission::Prompt | Permission::Denied))
    }

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

    /// Whether there is a keypad for dialling: not while the keys of a call's own send digits.
    fn offers_keypad(&self) -> bool {
        !self.shared().calls.iter().any(|call| call.can(ActionName::SendDigits))
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

    /// Whether the log-in form is shown: while nobody is logged in.
    fn account(&self) -> bool {
        let agent = self.agent();
        agent.agent_id.is_empty()
            && (agent.can_log_in
                || (!agent.extension.is_empty() && self.shared().state != PhoneState::Loading))
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
            "account.refused" => |shell| (&shell.agent().log_in_refused).into(),
            "connection" => |shell| or(&shell.shared().connection, || say!("loading")),
            "trouble.text" => |shell| words(shell.shared().trouble.as_ref().map(|trouble| &trouble.text)),
            "notices.state" => |shell| shell.window.notices_told().into(),
            "crm" => |shell| (&shell.view.panel.crm).into(),
            "caller.number" => |shell| shell.first(number_or_words),
            "caller.dnis" => |shell| shell.first(|call| Shown::number(&call.dnis)),
            "dialing.waiting" => |shell| words(shell.shared().dialing.waiting.as_ref()),
            "dialing.linked" => |shell| words(shell.shared().dialing.linked.as_ref()),
            "question.text" => |shell| shell.asks(|question| &question.text),
            "question.yes" => |shell| shell.asks(|question| &question.yes),
            "will-dial.text" => |shell| (&shell.view.panel.will_dial.text).into(),
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
            "directory" => |shell| (&shell.view.panel.directory).into(),
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
            "trouble" => |shell| shell.shared().trouble.is_some(),
            "not-connected" => |shell| shell.shared().state != PhoneState::Ready,
            "trouble.retry" => {
                |shell| shell.shared().trouble.as_ref().is_some_and(|trouble| trouble.can_retry)
            }
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
            "account.refused" => |shell| !shell.agent().log_in_refused.is_empty(),
            "menu" => |shell| shell.menu_open,
            "ring-muted" => |shell| shell.ring_muted,
            "window.blocked" => |shell| shell.window.blocked,
            "window.can-stay-on-top" => |shell| shell.window.stays_on_top,
            "window.alone" => |shell| {
                !shell.has_rows()
                    && !matches!(shell.shared().state, PhoneState::Ready | PhoneState::SignedOut)
            },
            "notices.wanted" => Shell::tells_notices,
            "notices.ask" => |shell| shell.window.may_ask(),
            "can-answer" => |shell| shell.any(ActionName::Answer),
            "dial" => |shell| {
                !matches!(shell.shared().state, PhoneState::Loading | PhoneState::Error) || shell.has_rows()
            },
            "keypad.offered" => Shell::offers_keypad,
            "keypad" => |shell| shell.keypad_open && shell.offers_keypad(),
            "will-dial" => |shell| !shell.view.panel.will_dial.text.is_empty(),
            "will-dial.says" => |shell| !shell.view.panel.will_dial.is_refused,
            "will-dial.refused" => |shell| shell.view.panel.will_dial.is_refused,
            "will-dial.why" => |shell| !shell.view.panel.will_dial.why.is_empty(),
            "directory" => |shell| !shell.view.panel.directory.is_empty(),
            "dialing.more" => |shell| shell.shared().dialing.more,
            // Where the parties are known, each has a button of its own.
            "dialing.drop" => {
                |shell| shell.any(ActionName::DropParty) && shell.rows().all(|call| call.members.is_empty())
            }
            "dialing.two-calls" => |shell| {
                let dialing = &shell.shared().dialing;
                let live = shell.rows().filter(|call| call.state != CallState::Ended).count();
                dialing.two_calls && dialing.can_conference && live == 2
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
        &[("reason", all_reasons), ("found-reason", found_reasons), ("why-number", why_number)]
    }
}

fn why_number(shell: &Shell) -> Vec<Line> {
    shell.view.panel.will_dial.why.iter().enumerate().map(|(at, words)| Line::said(at, words)).collect()
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
