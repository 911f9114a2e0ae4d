//! What the agent and integrators ask for: whether it can be done now, and doing it. The buttons are derived from the
//! same rules, so that none can be pressed in vain (spec/ctisvr.md 4).

use super::{Adapter, Timer};
use crate::call_state::CallState;
use crate::clock::Now;
use crate::effect::Effects;
use crate::error::{ErrorCode, Refusal};
use crate::ids::{CallId, PanelId};
use crate::input::Action;
use crate::notice::Topic;
use crate::number::dialing;
use crate::phone::call::Call;
use crate::phone::cti::ctisvr::Request;
use crate::phone::session::{Known, Step};
use crate::privacy::{Number, ReasonCode};
use crate::secret::Secret;
use crate::words::{Message, say};
use crate::work_mode::WorkMode;

type Allowed = Result<(), Refusal>;

fn refuse(code: ErrorCode, words: Message) -> Allowed {
    Err(Refusal::new(code, words))
}

fn require(condition: bool, code: ErrorCode, words: Message) -> Allowed {
    if condition { Ok(()) } else { refuse(code, words) }
}

impl Adapter {
    /// Whether an action would be taken now. Actions of the phone need a serving CTI server; what is not known of the
    /// calls forbids nothing.
    ///
    /// # Errors
    /// The refusal that the agent would read.
    pub fn check(&self, action: &Action) -> Result<(), Refusal> {
        use ErrorCode::{NoNumber, NoSuchCall, NotPossible};
        match action {
            Action::CancelClick => require(self.click_waits(), NotPossible, say!("no-number-waits")),
            Action::RetryLog(id) => {
                let can = self.records.log(*id).can_retry();
                require(can, NoSuchCall, say!("no-retry-needed"))
            }
            Action::CloseCall(id) => {
                // The end of another source's call may never be told.
                let call = self.calls.get(*id).filter(|call| !call.is_live() || call.is_foreign());
                require(call.is_some(), NoSuchCall, say!("only-ended-closes"))?;
                // What an agent who is gone left can be discarded.
                let keeps =
                    !self.is_of_earlier_agent(*id) && call.is_some_and(|call| self.keeps_unsaved(call));
                require(!keeps, NotPossible, say!("note-not-saved"))
            }
            Action::PopAgain(id) => {
                let can = self.calls.get(*id).is_some_and(|call| self.can_pop(call));
                require(can, NoSuchCall, say!("no-caller-to-search"))
            }
            Action::Dismiss(_) | Action::Retry => Ok(()),
            Action::Refuse(id) => self.check_question(*id),
            Action::Confirm(id) => {
                self.check_question(*id)?;
                self.confirmed_action().map_or(Ok(()), |action| self.check(&action))
            }
            Action::OpenStep(call, number) => {
                let can = self.can_open(*call, *number);
                require(can, NoSuchCall, say!("nothing-to-open"))
            }
            Action::DialLink(number) => self.check_link(number),
            Action::ConfirmLink | Action::RefuseLink => {
                require(self.systems.link.is_some(), NotPossible, say!("no-link-asks"))
            }
            Action::SetExtension(extension) => {
                let digits = !extension.trim().is_empty()
                    && extension.trim().bytes().all(|byte| byte.is_ascii_digit());
                if self.site.can_name() {
                    return require(
                        !extension.trim().is_empty(),
                        ErrorCode::BadValue,
                        say!("type-extension-or-name"),
                    );
                }
                require(self.session.step == Step::Refused, NotPossible, say!("extension-not-asked-for"))?;
                require(digits, ErrorCode::BadValue, say!("extension-has-digits"))
            }
            Action::DialClicked(number) => {
                dialing::clicked(number, &self.session.extension, self.site.dial_plan()).map(|_| ())
            }
            Action::PhoneIsIdle => {
                require(self.calls.live().next().is_some(), NoSuchCall, say!("no-call-shown"))
            }
            Action::Redial(id) if self.site.is_alone() => self.redialled(*id).map(|_| ()),
            Action::Dial(number) if self.site.is_alone() => {
                dialing::typed(number, &self.session.extension, self.site.dial_plan()).map(|_| ())
            }
            _ if self.site.is_alone() => refuse(ErrorCode::NotSupported, say!("shuttle-only-shows")),
            _ => {
                require(self.serves(), ErrorCode::NotConnected, say!("server-not-connected"))?;
                self.check_phone(action)
            }
        }
        .and_then(|()| match action {
            Action::SendDigits(digits) => {
                let keys = !digits.is_empty()
                    && digits.bytes().all(|key| key.is_ascii_digit() || b"*#ABCD".contains(&key));
                require(keys, NoNumber, say!("only-keys-sent"))
            }
            _ => Ok(()),
        })
    }

    /// The rules for actions of the phone, which is connected.
    fn check_phone(&self, action: &Action) -> Allowed {
        use ErrorCode::{AlreadyLoggedIn, BadValue, NoNumber, NoSuchCall, NotLoggedIn, NotSupported};
        let connected = self.calls.in_state(CallState::Connected).next();
        let talking = |words: Message| require(self.lenient() || connected.is_some(), NoSuchCall, words);
        let two_calls = self.two_calls();
        match action {
            Action::LogIn { agent_id, .. } => {
                require(self.agent.id().is_none(), AlreadyLoggedIn, say!("already-logged-in"))?;
                require(!agent_id.trim().is_empty(), BadValue, say!("type-agent-id"))
            }
            Action::LogOut => require(self.agent.id().is_some(), NotLoggedIn, say!("nobody-logged-in")),
            Action::SetMode { mode, reason, .. } => {
                require(self.agent.id().is_some(), NotLoggedIn, say!("log-in-first"))?;
                let reasons = self.site.reasons();
                let known = match reason {
                    Some(code) if *mode == WorkMode::Aux => {
                        reasons.is_empty() || reasons.iter().any(|(known, _)| known == code)
                    }
                    _ => true,
                };
                require(known, BadValue, say!("reason-unknown"))
            }
            Action::Dial(number) => {
                let dialled = dialing::typed(number, &self.session.extension, self.site.dial_plan())?;
                self.dial_request(&dialled.number).map(|_| ())
            }
            Action::Redial(id) => {
                let dialled = self.redialled(*id)?;
                self.dial_request(&dialled.number).map(|_| ())
            }
            Action::Consult(number) => {
                require(!number.trim().is_empty(), NoNumber, say!("type-number-to-consult"))?;
                self.check_consulted(number)?;
                talking(say!("no-call-to-consult-about"))
            }
            Action::Answer => {
                let alerting = self.calls.alerting().is_some();
                require(self.lenient() || alerting, NoSuchCall, say!("no-call-rings"))
            }
            Action::Hold => talking(say!("no-call-to-hold")),
            Action::Retrieve => {
                let can = self.calls.held().is_some() && self.calls.active().is_none();
                require(self.lenient() || can, NoSuchCall, say!("no-call-to-take-back"))
            }
            Action::Alternate => {
                require(self.supports("alternate"), NotSupported, say!("server-cannot-swap"))?;
                let can = self.calls.held().is_some() && connected.is_some();
                require(can, NoSuchCall, say!("swap-needs-two-calls"))
            }
            Action::Hangup => require(
                self.lenient() || self.calls.hung_up_first().is_some(),
                NoSuchCall,
                say!("no-call-to-hang-up"),
            ),
            Action::Reconnect => {
                // Of calls that are known, it hangs up one that is no consultation.
                let can = match self.calls.held() {
                    Some(_) => self.calls.consultation().is_some(),
                    None => self.lenient(),
                };
                require(can, NoSuchCall, say!("reconnect-needs-consultation"))
            }
            Action::Transfer(number) => {
                self.check_joined(number)?;
                if two_calls {
                    return Ok(());
                }
                require(self.lenient() || !number.is_empty(), NoNumber, say!("type-number-to-transfer"))?;
                talking(say!("no-call-to-transfer"))
            }
            Action::Conference(number) => {
                self.check_joined(number)?;
                if two_calls && connected.is_some() {
                    return Ok(());
                }
                require(self.lenient() || !number.is_empty(), NoNumber, say!("type-number-to-add"))?;
                talking(say!("no-call-to-add-to"))
            }
            Action::DropParty(number) => {
                require(has_digit(number), NoNumber, say!("type-number-to-drop"))?;
                let active = self.calls.active().is_some();
                require(self.lenient() || active, NoSuchCall, say!("no-call-to-drop-from"))
            }
            Action::SendDigits(_) => {
                require(self.supports("dtmf"), NotSupported, say!("server-cannot-send-digits"))?;
                talking(say!("digits-while-talking"))
            }
            _ => Ok(()),
        }
    }

    /// What dials a past call again.
    fn redialled(&self, id: CallId) -> Result<dialing::Dialled, Refusal> {
        let Some((way, number)) = self.past_number(id) else {
            return Err(Refusal::new(ErrorCode::NoSuchCall, say!("not-on-list")));
        };
        dialing::read(way, &number, &self.session.extension, self.site.dial_plan())
    }

    /// A number to consult: there is no call with it yet.
    fn check_consulted(&self, number: &str) -> Allowed {
        let dialled = dialing::typed(number, &self.session.extension, self.site.dial_plan())?;
        require(!self.two_calls(), ErrorCode::NotPossible, say!("two-calls-already"))?;
        let is_with = |call: &Call| {
            dialing::same_number(call.far(), &dialled.number)
                || dialing::same_number(call.number(), &dialled.given)
        };
        let same = self.calls.live().any(is_with);
        require(!same, ErrorCode::AlreadyDialled, say!("call-with-number-already"))
    }

    /// A number to transfer to or to add: nothing can be sent to it after the answer, since nobody knows when that is.
    fn check_joined(&self, number: &str) -> Allowed {
        if number.trim().is_empty() {
            return Ok(());
        }
        let dialled = dialing::typed(number, &self.session.extension, self.site.dial_plan())?;
        let words = say!("no-digits-after-number");
        require(dialled.after_answer.is_empty(), ErrorCode::BadValue, words)
    }

    /// Whether the calls shown are not known to be true, so that they forbid nothing.
    pub(super) fn lenient(&self) -> bool {
        !self.learned().calls_are_told()
    }

    /// Whether there are an active and a held call that can be joined.
    pub(super) fn two_calls(&self) -> bool {
        self.calls.active().is_some() && self.calls.held().is_some()
    }

    /// Whether a call has a note that the CRM refused, in a task of its own or of the call that it is part of.
    fn keeps_unsaved(&self, call: &Call) -> bool {
        self.records.can_retry(&self.calls, call)
    }

    /// Whether "my phone is idle" makes sense: a readable snapshot would say it better.
    pub(super) fn can_forget(&self, call: &Call) -> bool {
        call.is_live() && !call.is_foreign() && self.learned().snapshots != Known::Yes
    }

    /// Does an action, or says why not.
    pub(super) fn act(&mut self, now: Now, panel: PanelId, action: Action, effects: &mut Effects) {
        if let Err(refusal) = self.check(&action) {
            self.count_other_link(&action, &refusal);
            self.notices.warning(Topic::Request(action.name()), refusal.words);
            return;
        }
        self.notices.clear(Topic::Request(action.name()));
        if is_of_phone(&action) && self.wait_for_side(now, panel, &action) {
            return;
        }
        if self.act_on_shuttle(now, panel, &action, effects) {
            return;
        }
        let Some(action) = self.act_on_systems(now, panel, action, effects) else { return };
        let request = match action {
            Action::LogIn { agent_id, password } => {
                Request::Login { agent_id: agent_id.trim().into(), password }
            }
            Action::LogOut => match self.agent.id() {
                Some(agent_id) => Request::Logout { agent_id: agent_id.into() },
                None => return,
            },
            Action::SetMode { mode, reason, password } => match self.set_mode(mode, reason, password) {
                Some(request) => request,
                None => return,
            },
            Action::Dial(number) => return self.dial_typed(now, panel, &number, effects),
            Action::DialClicked(number) => return self.dial_clicked(now, number, None, effects),
            Action::Redial(id) => return self.redial(now, panel, id, effects),
            Action::Transfer(_) | Action::Conference(_) if self.asks_to_join(now, &action) => return,
            Action::Confirm(_) => return self.question_confirmed(now, panel, effects),
            Action::Refuse(_) => return self.question_refused(),
            Action::Consult(number) => {
                let Ok(dialled) = dialing::typed(&number, &self.session.extension, self.site.dial_plan())
                else {
                    return;
                };
                self.clear_dial_field(panel, &number);
                let request = Request::Consultation(dialled.number.clone());
                self.expect(dialled, number, None, true);
                request
            }
            Action::Answer => Request::Answer,
            Action::Hold => Request::Hold,
            Action::Retrieve => Request::Retrieve,
            Action::Alternate => Request::Alternate,
            Action::Hangup => Request::Hangup,
            Action::Reconnect => Request::Reconnect,
            Action::Transfer(number) => self.join_request(panel, false, &number),
            Action::Conference(number) => self.join_request(panel, true, &number),
            Action::DropParty(number) => {
                self.clear_dial_field(panel, &number);
                Request::DropParty(crate::number::plain(&number).into())
            }
            Action::SendDigits(digits) => Request::Dtmf(digits),
            Action::PhoneIsIdle => {
                let changes = self.calls.phone_is_idle(now.wall_ms);
                return self.calls_changed(now, &changes, effects);
            }
            Action::CancelClick => {
                self.click = None;
                self.stop_asking(now, say!("asked-taken-back"));
                self.dirty = true;
                return self.timers.clear(Timer::Click);
            }
            Action::RetryLog(id) => return self.save_log(id, effects),
            Action::CloseCall(id) => {
                self.dirty = true;
                if self.is_of_earlier_agent(id) {
                    return self.discard(id);
                }
                self.save_late_note(id, effects);
                return self.close_call(now, id);
            }
            Action::PopAgain(id) => return self.pop(now, id, effects),
            Action::SetExtension(extension) => return self.use_extension(now, &extension, effects),
            Action::Retry => {
                return match self.session.step {
                    Step::Refused => self.start(now, effects),
                    _ => self.connection.retry_if_waiting(now, effects),
                };
            }
            Action::Dismiss(id) => return self.notices.dismiss(id),
            Action::DialLink(_) | Action::ConfirmLink | Action::RefuseLink | Action::OpenStep(..) => return,
        };
        // A second press of the same button before the reply is the same wish.
        if !self.session.waits_for(|pending| *pending == request) {
            self.ask(now, request, effects);
        }
    }

    /// What the agent wants of the other systems is done here; anything else comes back.
    fn act_on_systems(
        &mut self,
        now: Now,
        panel: PanelId,
        action: Action,
        effects: &mut Effects,
    ) -> Option<Action> {
        match action {
            Action::DialLink(number) => self.link_asks(now, panel, &number, effects),
            Action::ConfirmLink => self.link_confirmed(now, effects),
            Action::RefuseLink => drop(self.take_link()),
            Action::OpenStep(call, number) => self.open_by_hand(now, panel, call, number, effects),
            other => return Some(other),
        }
        None
    }

    /// Whether a number waits, for the connection or to be allowed.
    fn click_waits(&self) -> bool {
        if self.is_asking() {
            return true;
        }
        self.click.is_some()
    }

    /// A transfer or a conference: with the number, or of the calls there are.
    pub(super) fn join_request(&mut self, panel: PanelId, conference: bool, number: &str) -> Request {
        self.clear_dial_field(panel, number);
        let number = self.typed(number);
        if conference { Request::Conference(number) } else { Request::Transfer(number) }
    }

    /// A number typed beside an empty one, which joins the calls there are.
    fn typed(&self, number: &str) -> Number {
        dialing::typed(number, &self.session.extension, self.site.dial_plan())
            .map_or_else(|_| Number::default(), |dialled| dialled.number)
    }

    fn set_mode(
        &mut self,
        mode: WorkMode,
        reason: Option<ReasonCode>,
        password: Option<Secret>,
    ) -> Option<Request> {
        let agent_id = self.agent.id()?.to_owned();
        let reason = (mode == WorkMode::Aux).then(|| {
            reason
                .or_else(|| self.site.reasons().first().map(|(code, _)| code.clone()))
                .unwrap_or_else(|| "0".into())
        });
        // A page that shows the password as asterisks does not know it; an empty one is meant only where it was asked for.
        let asked = self.agent.password_asked.is_some();
        let meant = |password: &Secret| {
            if password.text().is_empty() { asked } else { !password.is_blank() }
        };
        let password = password.filter(meant).or_else(|| self.agent.password().cloned());
        Some(Request::SetState { agent_id: agent_id.into(), password, mode, reason })
    }
}

/// Whether an action is a request to the CTI server.
fn is_of_phone(action: &Action) -> bool {
    if matches!(action, Action::DialLink(_) | Action::ConfirmLink | Action::RefuseLink | Action::OpenStep(..))
    {
        return false;
    }
    !matches!(
        action,
        Action::CancelClick
            | Action::RetryLog(_)
            | Action::CloseCall(_)
            | Action::PopAgain(_)
            | Action::Dismiss(_)
            | Action::Retry
            | Action::SetExtension(_)
            | Action::DialClicked(_)
            | Action::PhoneIsIdle
            | Action::Refuse(_)
    )
}

fn has_digit(number: &str) -> bool {
    number.bytes().any(|byte| byte.is_ascii_digit())
}
