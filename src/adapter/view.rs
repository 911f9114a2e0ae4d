//! The view: everything a page shows, derived from the state. Whether a button can be pressed is asked of the same
//! rules that an action meets.

use std::cmp::Reverse;

use super::Adapter;
use crate::action::{Action, ActionName, Button};
use crate::alerts::{CallNotice, Notices, Ring};
use crate::call_state::{CallState, Direction};
use crate::crm::screen_pop::Pop;
use crate::ids::{CallId, PanelId};
use crate::input::TextField;
use crate::notice::Topic;
use crate::number::dialing::{is_withheld, same_number};
use crate::pages::panel::{Host, Panel};
use crate::pages::view::{
    AgentView, CallView, ChooserView, DialingView, HistoryView, PanelView, PhoneState, QuestionView,
    SharedView, View,
};
use crate::phone::agent::Login;
use crate::phone::call::Call;
use crate::phone::calls::Past;
use crate::phone::connection::State;
use crate::phone::cti::socket_io::State as Joining;
use crate::phone::session::Step;
use crate::privacy::{Digits, DispositionCode, Number, PersonName, SiteText};
use crate::secret::Secret;
use crate::side::Side;
use crate::words::{Arg, Message, say};
use crate::work_mode::WorkMode;

/// The id of the row of buttons that is shown where the server does not tell the phone's calls.
const UNTOLD: CallId = CallId(u32::MAX);

/// A call's card, to ask which of its buttons can be pressed; numbers and digits are made up.
struct Card(CallId);

impl Button for Card {
    fn number(&self) -> Number {
        "0".into()
    }
    fn digits(&self) -> Digits {
        "0".into()
    }
    fn call(&self) -> Option<CallId> {
        Some(self.0)
    }
    fn disposition(&self) -> Option<DispositionCode> {
        Some(DispositionCode::empty())
    }
}

impl Adapter {
    /// What one panel shows.
    pub fn view(&self, panel: PanelId) -> View {
        View { shared: self.shared_view_of(panel), panel: self.panel_view(panel) }
    }

    /// The shared part as one panel may see it. A panel that may not have the phone is shown why, and nothing else.
    pub fn shared_view_of(&self, panel: PanelId) -> SharedView {
        if !self.is_refused(panel) {
            return self.shared_view();
        }
        SharedView {
            state: PhoneState::Error,
            connection: say!("connection-none"),
            notices: self.notices.view_of(Topic::Page(panel)),
            ..SharedView::default()
        }
    }

    /// Whether a panel may not have the phone.
    pub fn is_refused(&self, panel: PanelId) -> bool {
        self.pages.get(panel).is_some_and(Panel::is_refused)
    }

    /// The part that all panels share.
    pub fn shared_view(&self) -> SharedView {
        let notices = self.notices.view();
        SharedView {
            trouble: self.trouble(&notices),
            state: self.phone_state(),
            connection: self.connection_words(),
            agent: self.agent_view(),
            calls: self.calls_view(),
            untold: self.untold_view(),
            dialing: self.dialing_view(),
            history: self.history_view(),
            notices,
            question: self.question_view(),
            wrapup: self.wrapup_view(),
            day: self.day_view(),
        }
    }

    pub(super) fn phone_state(&self) -> PhoneState {
        if self.site.is_alone() {
            return match self.shuttle.state(&self.site) {
                None | Some(Joining::Idle) => PhoneState::Loading,
                Some(Joining::Starting { .. }) => PhoneState::Connecting,
                Some(Joining::Joined { .. }) => PhoneState::Ready,
                Some(Joining::Waiting { .. }) => PhoneState::Offline,
                Some(Joining::Stopped) => PhoneState::Error,
            };
        }
        match (self.phone.connection().state(), &self.phone.session().step) {
            (State::Idle, _) if self.notices.has_problem() => PhoneState::Error,
            (State::Idle, _) => PhoneState::Loading,
            (State::Waiting { .. }, _) => PhoneState::Offline,
            (State::Open { .. }, Step::Refused) => PhoneState::Error,
            (State::Connecting { .. }, _) | (_, Step::Closed | Step::Starting) if !self.phone.switches() => {
                PhoneState::Connecting
            }
            // A switch to a warm side is over too soon for anybody to read about it.
            _ => match self.phone.agent().login {
                Login::LoggedIn { .. } => PhoneState::Ready,
                _ => PhoneState::SignedOut,
            },
        }
    }

    fn connection_words(&self) -> Message {
        if !self.phone.connection().is_online() {
            return say!("connection-off-network");
        }
        let shuttle = self.shuttle.connection_words(&self.site);
        if self.site.is_alone() {
            return shuttle;
        }
        let words = self.server_words();
        let waits = matches!(self.phone.connection().state(), State::Waiting { .. });
        if waits && shuttle.is_empty() { say!("full-stop", sentence: words) } else { words.then(shuttle) }
    }

    /// The CTI server's connection in sentences, without the last full stop.
    fn server_words(&self) -> Message {
        match self.phone.connection().state() {
            State::Idle => say!("connection-none"),
            State::Connecting { side, .. } => match self.phone.connection().endpoint(side).last_failure {
                None => say!("connection-connecting", side: side),
                Some(_) => say!("connection-connecting-again", side: side),
            },
            State::Open { side, .. } => match (&self.phone.session().step, side) {
                (Step::Ready, Side::Primary) => say!("connection-connected"),
                (Step::Ready, Side::Backup) => say!("connection-connected-to-backup"),
                (Step::Refused, _) => say!("connection-without-phone", side: side),
                _ if self.phone.switches() => say!("connection-switching", side: side),
                _ => say!("connection-starting", side: side),
            },
            State::Waiting { attempt, .. } => {
                let failure = |side| match &self.phone.connection().endpoint(side).last_failure {
                    Some((reason, _)) => reason.sentence(side),
                    None => Message::default(),
                };
                let tries = match attempt {
                    1 => say!("trying-again"),
                    _ => say!("trying-again-often", attempts: attempt),
                };
                failure(Side::Primary).then(failure(Side::Backup)).then(tries)
            }
        }
    }

    fn agent_view(&self) -> AgentView {
        let can = |action: Action| self.check(&action).is_ok();
        // What was known before the connection was lost holds no longer.
        let mode = self.phone.agent().mode().filter(|_| self.knows_agent());
        let on_call = self.on_call_since().filter(|_| self.says_on_call());
        let set = Action::SetMode { mode: WorkMode::Auto, reason: None, password: None };
        AgentView {
            extension: self.phone.extension().into(),
            agent_id: self.phone.agent_id().into(),
            mode: mode.map(|mode| mode.mode),
            mode_text: self.head_words(),
            next_mode: self.phone.agent().pending().map(|next| next.mode),
            on_call: self.on_call_since().is_some(),
            mode_since: mode.map(|mode| on_call.unwrap_or(mode.since)),
            can_log_in: can(Action::LogIn { agent_id: "0".into(), password: Secret::default() }),
            log_in_refused: self.notices.said_of(Topic::Request("login")),
            can_log_out: can(Action::LogOut),
            can_set_mode: can(set),
            reasons: self.site.reasons().to_vec(),
            // Switches tell a reason in every mode; it means something only in one that has reasons.
            reason: mode
                .filter(|mode| mode.mode.has_reason())
                .map(|mode| mode.reason.clone())
                .unwrap_or_default(),
            password_asked: self.phone.agent().password_asked.as_ref().map(|(mode, _)| *mode),
            extension_asked: self.phone.session().step == Step::Refused || self.asks_name(),
            can_name: self.site.can_name(),
        }
    }

    fn calls_view(&self) -> Vec<CallView> {
        // Sorted by need, the latest first; the calls are few enough to go through once for each rank.
        let ranks: [&[CallState]; 4] = [
            &[CallState::Alerting],
            &[CallState::Connected, CallState::Dialling, CallState::Ringing],
            &[CallState::Failed],
            &[CallState::Held],
        ];
        let mut views = Vec::new();
        for rank in ranks {
            let calls = self
                .phone
                .calls
                .iter()
                .rev()
                .filter(|call| rank.contains(&call.state) && self.is_shown(call));
            views.extend(calls.map(|call| self.call_view(call)));
        }
        let is_past = |call: &&Call| !call.is_live() && self.is_shown(call) && !self.is_in_other_card(call);
        let mut ended: Vec<&Call> = self.phone.calls.iter().filter(is_past).collect();
        ended.sort_by_key(|call| Reverse((call.ended, call.id)));
        views.extend(ended.into_iter().map(|call| self.call_view(call)));
        views
    }

    fn call_view(&self, call: &Call) -> CallView {
        let record_name = call.record.as_ref().map(|record| record.name.as_str()).unwrap_or_default();
        let name = match &call.details {
            Some(details) if record_name.is_empty() => &details.remote_name,
            _ => call.name(),
        };
        // Whom the agent calls again keeps the name.
        let known = match (name.is_empty(), call.direction) {
            (true, Direction::Out) => self.past_name_of(call.number()),
            _ => name.into(),
        };
        let hidden = call.direction == Direction::In && is_withheld(call.far());
        let number = if hidden { String::new() } else { call.whole_number() };
        let listed = self.listed(call).filter(|_| known.is_empty());
        CallView {
            id: call.id,
            state: call.state,
            state_text: self.state_words(call),
            unknown: match call.direction {
                _ if !number.is_empty() => Message::default(),
                Direction::In if hidden => say!("number-withheld"),
                Direction::In => say!("unknown-caller"),
                Direction::Out => say!("unknown-number"),
            },
            number: number.into(),
            listed: listed.cloned().unwrap_or_default(),
            name: known,
            dnis: call.dnis().into(),
            dnis_is_own: same_number(call.dnis(), self.phone.extension()),
            queue: self.directory_name(call.dnis()).cloned().unwrap_or_default(),
            parties: call.parties.clone(),
            members: self.members(call),
            brief: self.is_brief(call),
            since: match call.state {
                CallState::Connected => call.answered.unwrap_or(call.since),
                _ => call.since,
            },
            // Of a call that nobody answered, how long it rang.
            lasted: call.ended.map(|ended| match call.answered {
                Some(_) => call.talked_ms(ended),
                None => ended.saturating_sub(call.began),
            }),
            can: self.can_in_card(call),
            pop_text: self.dialled_as(call).unwrap_or_else(|| self.pop_words(call, record_name)),
            log_text: self.log_words(call),
            log_detail: self.crm.records.log(call.id).detail(),
            note: call.note.clone(),
            rules: self.rules_view(call.id),
            chooser: self.chooser_view(call),
            back_text: self.about_consultation(call, |from, _| match self.person(from) {
                Some(who) => say!("back-to", who: who),
                None => say!("back-to-caller"),
            }),
            transfer_text: self.about_consultation(call, |from, to| {
                let name = |call| self.person(call).unwrap_or_else(|| call.other_party());
                say!("transfer-to", who: name(from), to: name(to))
            }),
            disposition: self.disposition_view(call).map(Box::new),
        }
    }

    /// What a consultation's buttons say of the call that it is about, and of whom it is with; empty for other calls.
    fn about_consultation(&self, call: &Call, says: impl Fn(&Call, &Call) -> Message) -> Message {
        match self.phone.calls.consultation() {
            Some((consultation, from)) if consultation.id == call.id => says(from, consultation),
            _ => Message::default(),
        }
    }

    /// The actions whose buttons in a call's card can be pressed.
    fn can_in_card(&self, call: &Call) -> Vec<ActionName> {
        let can = |name: &ActionName| {
            let is_its = !name.is_about_the_phone() || self.phone.acts_on(*name, call);
            is_its && name.pressed(&Card(call.id)).is_some_and(|action| self.check(&action).is_ok())
        };
        ActionName::ALL.iter().copied().filter(|name| name.is_in_card()).filter(can).collect()
    }

    /// The row of buttons for a phone whose calls the server does not tell, while no call is shown.
    fn untold_view(&self) -> Option<CallView> {
        let untold = self.phone.serves()
            && self.phone.lenient()
            && self.phone.learned().snapshots == crate::phone::session::Known::No
            && self.phone.calls.live().next().is_none();
        let untold = untold.then(|| {
            let keys = Action::SendDigits("0".into());
            [Action::Answer, Action::Hangup, Action::Hold, Action::Retrieve, Action::Reconnect, keys]
        });
        untold.map(|untold| CallView {
            id: UNTOLD,
            state: CallState::Connected,
            state_text: say!("calls-untold"),
            number: Number::default(),
            unknown: Message::default(),
            name: PersonName::default(),
            dnis: Number::default(),
            dnis_is_own: false,
            queue: SiteText::default(),
            listed: SiteText::default(),
            parties: Vec::new(),
            members: Vec::new(),
            brief: false,
            since: 0,
            lasted: Some(0),
            can: untold
                .into_iter()
                .filter(|action| self.check(action).is_ok())
                .map(|action| action.name())
                .collect(),
            pop_text: Message::default(),
            log_text: Message::default(),
            log_detail: Message::default(),
            note: TextField::default(),
            rules: None,
            chooser: ChooserView::default(),
            back_text: Message::default(),
            transfer_text: Message::default(),
            disposition: None,
        })
    }

    fn question_view(&self) -> Option<QuestionView> {
        let (id, text, yes) = self.dialing.question_words(&self.phone)?;
        Some(QuestionView { id, text, yes })
    }

    fn dialing_view(&self) -> DialingView {
        let ready = self.phone.serves();
        let can = |action: Action| self.check(&action).is_ok();
        let any = || "0".to_owned();
        let calls = self.phone.calls.live().next().is_some();
        DialingView {
            can_call: ready && !calls || self.site.is_alone(),
            can_consult: can(Action::Consult(any().into())) && (calls || self.phone.lenient()),
            can_transfer: can(Action::Transfer(any().into())) && (calls || self.phone.lenient()),
            can_conference: can(Action::Conference(any().into())) && (calls || self.phone.lenient()),
            two_calls: self.phone.two_calls(),
            waiting: self.dialing.waiting_words(),
            linked: self.dialing.link_words(&self.phone),
            more: self.untold_view().is_some()
                || self
                    .phone
                    .calls
                    .live()
                    .any(|call| !matches!(call.state, CallState::Alerting | CallState::Failed)),
        }
    }

    fn history_view(&self) -> Vec<HistoryView> {
        let mut past: Vec<&Past> = self.phone.calls.history().iter().collect();
        past.sort_by_key(|past| Reverse(past.began));
        past.into_iter()
            .map(|past| HistoryView {
                id: past.id,
                number: past.number.clone(),
                name: past.name.clone(),
                kind: past.kind,
                began: past.began,
                lasted: past.lasted,
                is_new: !past.seen,
                can_redial: self.check(&Action::Redial(past.id)).is_ok(),
                star: self.star_of(&past.number),
            })
            .collect()
    }

    /// The part of one panel.
    pub fn panel_view(&self, id: PanelId) -> PanelView {
        let Some(panel) = self.pages.get(id) else { return PanelView::default() };
        if panel.is_refused() {
            return PanelView { set_up: panel.set_up.clone(), ..PanelView::default() };
        }
        let stand_alone = matches!(panel.host, Host::StandAlone);
        let suggestions = self.suggestions(&panel.dial.text, panel.looks);
        PanelView {
            crm: match &panel.host {
                Host::None => Message::default(),
                Host::StandAlone => say!("panel-stand-alone"),
                Host::Crm { kind, .. } => Message::as_said(kind.host().name()),
            },
            stand_alone,
            acts: self.pages.acting() == Some(id),
            language: self.site.settings().map(|settings| settings.language.clone()),
            keyboard: self.site.settings().map(|settings| settings.keyboard.clone()).unwrap_or_default(),
            ring: self.ring_in(id),
            alerts: self.site.settings().map(|settings| settings.alerts).unwrap_or_default(),
            notices: self.site.settings().map_or(Notices::Off, |settings| settings.notices.when),
            notice: self.notice_in(id),
            dial: panel.dial.clone(),
            will_dial: self.will_dial(&panel.dial.text, !suggestions.is_empty()),
            grouping: self.grouping(),
            suggestions,
            favourites: self.favourites_view(&panel.dial.text),
            directory: self.directory_words(&panel.dial.text),
            agent_id: panel.agent_id.clone(),
            extension: panel.extension.clone(),
            set_up: None,
        }
    }
}

impl Adapter {
    /// Whether a page rings: one does, the one used last of those that are awake, while a call alerts.
    fn ring_in(&self, id: PanelId) -> Ring {
        let rings = self.pages.used_last(|panel| !panel.asleep && !panel.is_refused()) == Some(id);
        let any = |state| self.phone.calls.iter().any(|call| call.state == state && self.is_shown(call));
        match (rings && any(CallState::Alerting), any(CallState::Connected)) {
            (false, _) => Ring::Silent,
            (true, false) => Ring::Loud,
            (true, true) => Ring::Quiet,
        }
    }

    /// The notice that a page shows: one page does, the one used last of those that may, while a call alerts and the agent looks at
    /// no page.
    fn notice_in(&self, id: PanelId) -> Option<CallNotice> {
        let rule = self.site.settings()?.notices;
        let must_have_focus = match rule.when {
            Notices::Off => return None,
            Notices::Hidden => false,
            Notices::Unfocused => true,
        };
        let mut calls = self.phone.calls.iter().rev();
        let call = calls.find(|call| call.state == CallState::Alerting && self.is_shown(call))?;
        let is_seen = self.pages.iter().any(|(_, panel)| panel.is_looked_at(must_have_focus));
        if is_seen || self.pages.used_last(Panel::may_notify) != Some(id) {
            return None;
        }
        let text = if rule.names { caller_words(call) } else { Message::default() };
        Some(CallNotice { call: call.id, title: self.state_words(call), text })
    }

    /// What became of the pop, in words. A pop that waited until its call was answered was not opened if the call has ended.
    fn pop_words(&self, call: &Call, record_name: &str) -> Message {
        let waits = matches!(self.crm.records.pop(call.id), Pop::Waits | Pop::WaitsForPause);
        if waits && !call.is_live() {
            return say!("pop-not-opened");
        }
        self.crm.records.pop(call.id).words(record_name)
    }

    /// What was dialled for a clicked number, where the number rule changed it. It stands in the place of the search's outcome,
    /// since outbound calls are not searched.
    fn dialled_as(&self, call: &Call) -> Option<Message> {
        let asked = call.asked()?;
        let is_told =
            *self.crm.records.pop(call.id) == Pop::None && !same_number(&asked.number, &asked.dialled);
        is_told.then(|| say!("dialled-as", number: Arg::number(&asked.dialled)))
    }
}

/// Who calls, for a notice.
fn caller_words(call: &Call) -> Message {
    match (call.name(), call.number()) {
        ("", "") => say!("unknown-caller"),
        ("", number) if is_withheld(number) => say!("number-withheld"),
        ("", number) => Message::list([Arg::number(number)]),
        (name, "") => Message::list([Arg::name(name)]),
        (name, number) => say!("notice-caller", name: Arg::name(name), number: Arg::number(number)),
    }
}
