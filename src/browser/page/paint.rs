//! Which part of the view answers to which hook's name. There is no rule here: the view says what is possible.

use super::clocks;
use super::hooks::{ClockFace, Shown};
use super::rows::{Line, RowView};
use crate::view::{
    CallState, CallView, DiagnosticsSection, HistoryKind, HistoryView, NoticeView, PhoneState, TextField,
    View,
};

/// The view, and what only this page knows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Shell {
    pub(super) view: View,
    pub(super) menu_open: bool,
}

impl Shell {
    /// The calls; where the server does not tell them, the row of the phone's buttons.
    pub(super) fn calls(&self) -> impl Iterator<Item = &CallView> {
        self.view.shared.calls.iter().chain(&self.view.shared.untold)
    }

    fn any(&self, can: fn(&CallView) -> bool) -> bool {
        self.calls().any(can)
    }

    fn missed(&self) -> usize {
        self.view.shared.history.iter().filter(|past| past.kind == HistoryKind::Missed).count()
    }

    /// The log-in form is there for whoever is not logged in, and in the menu.
    fn account(&self) -> bool {
        let shared = &self.view.shared;
        let agent = &shared.agent;
        if agent.agent_id.is_empty() {
            agent.can_log_in || (!agent.extension.is_empty() && shared.state != PhoneState::Loading)
        } else {
            self.menu_open
        }
    }
}

impl Shown for Shell {
    fn text(&self, name: &str) -> Option<String> {
        let shared = &self.view.shared;
        let first = shared.calls.first();
        Some(match name {
            "agent.mode" if shared.agent.mode_text.is_empty() => "Softphone".to_owned(),
            "agent.mode" => shared.agent.mode_text.clone(),
            "agent.id" => shared.agent.agent_id.clone(),
            "agent.extension" => shared.agent.extension.clone(),
            "connection" if shared.connection.is_empty() => "Loading…".to_owned(),
            "connection" => shared.connection.clone(),
            "crm" => self.view.panel.crm.clone(),
            "caller.number" => first.map(|call| call.number.clone()).unwrap_or_default(),
            "caller.dnis" => first.map(|call| call.dnis.clone()).unwrap_or_default(),
            "dialing.waiting" => shared.dialing.waiting.clone().unwrap_or_default(),
            "history.missed" => self.missed().to_string(),
            _ => return None,
        })
    }

    fn shows(&self, name: &str) -> Option<bool> {
        let shared = &self.view.shared;
        let working = !matches!(shared.state, PhoneState::Loading | PhoneState::Error);
        let talks = |call: &CallView| {
            matches!(
                call.state,
                CallState::Connected | CallState::Held | CallState::Dialling | CallState::Ringing
            )
        };
        Some(match name {
            "loading" => shared.state == PhoneState::Loading && shared.calls.is_empty(),
            "idle" => {
                matches!(shared.state, PhoneState::Ready | PhoneState::SignedOut)
                    && self.calls().next().is_none()
            }
            "agent.id" | "agent.modes" => !shared.agent.agent_id.is_empty(),
            "agent.extension" => !shared.agent.extension.is_empty(),
            "agent.password-asked" => shared.agent.password_asked.is_some(),
            "agent.extension-asked" => shared.agent.extension_asked,
            "account" => self.account(),
            "menu" => self.menu_open,
            "can-answer" => self.any(|call| call.can_answer),
            "dial" => working || self.any(|_| true),
            "dialing.more" => self.calls().any(talks),
            "dialing.drop" => self.any(|call| call.can_drop),
            "dialing.two-calls" => shared.dialing.two_calls,
            "dialing.waiting" => shared.dialing.waiting.is_some(),
            "history" => !shared.history.is_empty(),
            "history.missed" => self.missed() > 0,
            _ => return None,
        })
    }

    fn can(&self, action: &str) -> Option<bool> {
        let shared = &self.view.shared;
        Some(match action {
            "log-in" => shared.agent.can_log_in,
            "log-out" => shared.agent.can_log_out,
            "set-mode" => shared.agent.can_set_mode,
            "dial" => shared.dialing.can_call,
            "consult" => shared.dialing.can_consult,
            "transfer" => shared.dialing.can_transfer,
            "conference" => shared.dialing.can_conference,
            "answer" => self.any(|call| call.can_answer),
            "hold" => self.any(|call| call.can_hold),
            "retrieve" => self.any(|call| call.can_retrieve),
            "alternate" => self.any(|call| call.can_alternate),
            "hangup" => self.any(|call| call.can_hangup),
            "reconnect" => self.any(|call| call.can_reconnect),
            "drop-party" => self.any(|call| call.can_drop),
            "send-digits" => self.any(|call| call.can_send_digits),
            "phone-is-idle" => self.any(|call| call.can_forget),
            _ => return None,
        })
    }

    fn pressed(&self, action: &str, value: &str) -> Option<bool> {
        (action == "set-mode").then(|| self.view.shared.agent.mode.is_some_and(|mode| mode.word() == value))
    }

    fn clock(&self, name: &str) -> ClockFace {
        let agent = &self.view.shared.agent;
        match (name, agent.mode_since) {
            ("agent", Some(since)) => ClockFace::Since(since),
            _ => ClockFace::Blank,
        }
    }

    fn lines(&self, row: &str) -> Vec<Line> {
        if row != "reason" {
            return Vec::new();
        }
        let reasons = self.view.shared.agent.reasons.iter();
        reasons
            .map(|(code, name)| Line {
                key: code.clone(),
                label: name.clone(),
                value: code.clone(),
                can: true,
                attribute: "value",
            })
            .collect()
    }
}

impl Shown for CallView {
    fn text(&self, name: &str) -> Option<String> {
        Some(match name {
            "call.state" => self.state_text.clone(),
            "call.name" => self.name.clone(),
            "call.number" => self.number.clone(),
            "call.dnis" => self.dnis.clone(),
            "call.pop" => self.pop_text.clone(),
            "call.log" => self.log_text.clone(),
            _ => return None,
        })
    }

    fn shows(&self, name: &str) -> Option<bool> {
        Some(match name {
            "call.name" => !self.name.is_empty(),
            "call.dnis" => !self.dnis.is_empty(),
            "call.parties" => !self.parties.is_empty(),
            "call.note" => self.state != CallState::Alerting || !self.note.text.is_empty(),
            "call.keypad" => self.can_send_digits,
            "call.pop" => !self.pop_text.is_empty() || self.can_pop,
            "call.log" => !self.log_text.is_empty() || self.can_retry_log,
            _ => return None,
        })
    }

    fn can(&self, action: &str) -> Option<bool> {
        Some(match action {
            "answer" => self.can_answer,
            "hangup" => self.can_hangup,
            "hold" => self.can_hold,
            "retrieve" => self.can_retrieve,
            "alternate" => self.can_alternate,
            "reconnect" => self.can_reconnect,
            "drop-party" => self.can_drop,
            "send-digits" => self.can_send_digits,
            "phone-is-idle" => self.can_forget,
            "close-call" => self.can_close,
            "pop-again" => self.can_pop,
            "retry-log" => self.can_retry_log,
            _ => return None,
        })
    }

    fn clock(&self, _name: &str) -> ClockFace {
        self.lasted.map_or(ClockFace::Since(self.since), ClockFace::Stands)
    }

    fn lines(&self, row: &str) -> Vec<Line> {
        if row != "party" {
            return Vec::new();
        }
        let parties = self.parties.iter();
        parties
            .map(|party| Line {
                key: party.clone(),
                label: party.clone(),
                value: party.clone(),
                can: self.can_drop,
                attribute: "data-value",
            })
            .collect()
    }
}

impl RowView for CallView {
    fn key(&self) -> String {
        self.id.0.to_string()
    }

    fn lists(&self) -> &'static [&'static str] {
        &["party"]
    }

    fn attributes(&self) -> Vec<(&'static str, String)> {
        vec![("data-state", self.state.word().to_owned())]
    }

    fn field(&self) -> Option<&TextField> {
        Some(&self.note)
    }
}

impl Shown for HistoryView {
    fn text(&self, name: &str) -> Option<String> {
        Some(match name {
            "history.kind" => match self.kind {
                HistoryKind::In => "In",
                HistoryKind::Out => "Out",
                HistoryKind::Missed => "Missed",
            }
            .to_owned(),
            "history.name" => self.name.clone(),
            "history.number" => self.number.clone(),
            "history.began" => clocks::moment(self.began),
            "history.lasted" if self.lasted == 0 => String::new(),
            "history.lasted" => clocks::duration(self.lasted),
            _ => return None,
        })
    }

    fn can(&self, action: &str) -> Option<bool> {
        (action == "redial").then_some(self.can_redial)
    }
}

impl RowView for HistoryView {
    fn key(&self) -> String {
        self.id.0.to_string()
    }

    fn attributes(&self) -> Vec<(&'static str, String)> {
        vec![("data-kind", self.kind.word().to_owned())]
    }
}

impl Shown for NoticeView {
    fn text(&self, name: &str) -> Option<String> {
        match name {
            "notice.item" => Some(self.item.clone()),
            "notice.text" => Some(self.text.clone()),
            _ => None,
        }
    }

    fn shows(&self, name: &str) -> Option<bool> {
        (name == "notice.item").then_some(!self.item.is_empty())
    }

    fn can(&self, action: &str) -> Option<bool> {
        match action {
            "retry" => Some(self.can_retry),
            "dismiss" => Some(self.can_dismiss),
            _ => None,
        }
    }
}

impl RowView for NoticeView {
    fn key(&self) -> String {
        self.id.to_string()
    }

    fn attributes(&self) -> Vec<(&'static str, String)> {
        vec![("data-kind", self.kind.word().to_owned())]
    }
}

impl Shown for DiagnosticsSection {
    fn text(&self, name: &str) -> Option<String> {
        (name == "diagnostics.title").then(|| self.title.clone())
    }

    fn lines(&self, row: &str) -> Vec<Line> {
        if row != "diagnostics-line" {
            return Vec::new();
        }
        let lines = self.lines.iter().enumerate();
        lines
            .map(|(at, (label, value))| Line {
                key: at.to_string(),
                label: label.clone(),
                value: value.clone(),
                can: true,
                attribute: "data-value",
            })
            .collect()
    }
}

impl RowView for DiagnosticsSection {
    fn key(&self) -> String {
        self.title.clone()
    }

    fn lists(&self) -> &'static [&'static str] {
        &["diagnostics-line"]
    }
}
