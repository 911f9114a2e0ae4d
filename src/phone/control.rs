//! What the agent may ask of the phone, and the requests that this comes to (spec/ctisvr.md 4). What is not known of the calls
//! forbids nothing.

use super::Phone;
use crate::action::{Action, ActionName};
use crate::call_state::CallState;
use crate::error::{ErrorCode, Refusal, require};
use crate::ids::CallId;
use crate::number::dialing::{self, Way};
use crate::number::plain;
use crate::phone::call::Call;
use crate::phone::cti::ctisvr::Request;
use crate::phone::session::{Known, Step};
use crate::privacy::{Number, ReasonCode};
use crate::secret::Secret;
use crate::site::Site;
use crate::words::{Message, say};
use crate::work_mode::WorkMode;

impl Phone {
    /// The request that an action comes to now, while a CTI server serves; `None` where it is no request to the phone.
    ///
    /// # Errors
    /// Why it can't be done: the refusal that the agent reads.
    #[allow(clippy::too_many_lines)] // one arm for each action
    pub fn judge(&self, action: &Action, site: &Site) -> Result<Option<Request>, Refusal> {
        use ErrorCode::{
            AlreadyLoggedIn, BadValue, NoNumber, NoSuchCall, NotLoggedIn, NotPossible, NotSupported,
        };
        let connected = self.talking();
        let talking = |words: Message| require(self.lenient() || connected.is_some(), NoSuchCall, words);
        let two_calls = self.two_calls();
        let request = match action {
            Action::LogIn { agent_id, password } => {
                require(self.agent.id().is_none(), AlreadyLoggedIn, say!("already-logged-in"))?;
                require(!agent_id.trim().is_empty(), BadValue, say!("type-agent-id"))?;
                Request::Login { agent_id: agent_id.trim().into(), password: password.clone() }
            }
            Action::LogOut => {
                require(self.agent.id().is_some(), NotLoggedIn, say!("nobody-logged-in"))?;
                Request::Logout { agent_id: self.agent_id().into() }
            }
            Action::SetMode { mode, reason, password } => {
                require(self.agent.id().is_some(), NotLoggedIn, say!("log-in-first"))?;
                let reasons = site.reasons();
                let known = match reason {
                    Some(code) if mode.has_reason() => {
                        reasons.is_empty() || reasons.iter().any(|(known, _)| known == code)
                    }
                    _ => true,
                };
                require(known, BadValue, say!("reason-unknown"))?;
                self.mode_request(*mode, reason.clone(), password.clone(), site)
            }
            Action::Dial(number) => {
                let dialled = dialing::typed(number, &self.session.extension, site.dial_plan())?;
                self.dial_request(&dialled.number)?
            }
            Action::Redial(id) => {
                let dialled = self.redialled(*id, site)?;
                // A press on the list of past calls never puts a customer on hold.
                let is_free = self.calls.live().next().is_none();
                require(is_free, NotPossible, say!("call-again-when-free"))?;
                self.dial_request(&dialled.number)?
            }
            Action::Consult(number) => {
                require(!number.trim().is_empty(), NoNumber, say!("type-number-to-consult"))?;
                let dialled = self.check_consulted(number, site)?;
                talking(say!("no-call-to-consult-about"))?;
                Request::Consultation(dialled.number)
            }
            Action::Answer => {
                let alerting = self.calls.alerting().is_some();
                require(self.lenient() || alerting, NoSuchCall, say!("no-call-rings"))?;
                Request::Answer
            }
            Action::Hold => {
                talking(say!("no-call-to-hold"))?;
                Request::Hold
            }
            Action::Retrieve => {
                let can = self.calls.held().is_some() && self.calls.active().is_none();
                require(self.lenient() || can, NoSuchCall, say!("no-call-to-take-back"))?;
                Request::Retrieve
            }
            Action::Alternate => {
                require(self.supports("alternate", site), NotSupported, say!("server-cannot-swap"))?;
                let can = self.calls.held().is_some() && connected.is_some();
                require(can, NoSuchCall, say!("swap-needs-two-calls"))?;
                Request::Alternate
            }
            Action::Hangup => {
                let can = self.lenient() || self.calls.hung_up_first().is_some();
                require(can, NoSuchCall, say!("no-call-to-hang-up"))?;
                Request::Hangup
            }
            Action::Reconnect => {
                // Reconnect hangs up the active call: where calls are known, that must be a consultation.
                let can = match self.calls.held() {
                    Some(_) => self.calls.consultation().is_some(),
                    None => self.lenient(),
                };
                require(can, NoSuchCall, say!("reconnect-needs-consultation"))?;
                Request::Reconnect
            }
            Action::ConsultAgain(id) => {
                let failed = self.failed_consultation().filter(|call| call.id == *id);
                require(failed.is_some(), NoSuchCall, say!("no-consultation-failed"))?;
                Request::Reconnect
            }
            Action::Transfer(number) => {
                let to = self.check_joined(number, site)?;
                if !two_calls {
                    require(self.lenient() || !number.is_empty(), NoNumber, say!("type-number-to-transfer"))?;
                    talking(say!("no-call-to-transfer"))?;
                }
                Request::Transfer(to)
            }
            Action::Conference(number) => {
                let with = self.check_joined(number, site)?;
                if !two_calls || connected.is_none() {
                    require(self.lenient() || !number.is_empty(), NoNumber, say!("type-number-to-add"))?;
                    talking(say!("no-call-to-add-to"))?;
                }
                Request::Conference(with)
            }
            Action::DropParty(number) => {
                require(has_digit(number), NoNumber, say!("type-number-to-drop"))?;
                let has_parties = self.calls.active().is_some_and(|call| !call.parties.is_empty());
                require(self.lenient() || has_parties, NoSuchCall, say!("no-call-to-drop-from"))?;
                Request::DropParty(plain(number).into())
            }
            Action::SendDigits(digits) => {
                require(self.supports("dtmf", site), NotSupported, say!("server-cannot-send-digits"))?;
                talking(say!("digits-while-talking"))?;
                let keys = !digits.is_empty()
                    && digits.bytes().all(|key| key.is_ascii_digit() || b"*#ABCD".contains(&key));
                require(keys, NoNumber, say!("only-keys-sent"))?;
                Request::Dtmf(digits.clone())
            }
            Action::DialClicked(_)
            | Action::PhoneIsIdle
            | Action::Star(_)
            | Action::Unstar(_)
            | Action::CancelClick
            | Action::RetryLog(_)
            | Action::DiscardLog(_)
            | Action::CloseCall(_)
            | Action::SetDisposition(..)
            | Action::MoreWrapup
            | Action::PopAgain(_)
            | Action::SetExtension(_)
            | Action::Retry
            | Action::Dismiss(_)
            | Action::Confirm(_)
            | Action::Refuse(_)
            | Action::DialLink(_)
            | Action::ConfirmLink
            | Action::RefuseLink
            | Action::SeeMissed
            | Action::ChooseRecord(..)
            | Action::NewRecord(..)
            | Action::OpenStep(..) => return Ok(None),
        };
        Ok(Some(request))
    }

    /// Whether an action's button is on this call's card: the server will pick this call, as far as calls are known.
    pub fn acts_on(&self, name: ActionName, call: &Call) -> bool {
        if !call.is_live() || call.is_foreign() {
            return false;
        }
        let is = |other: Option<&Call>| other.is_some_and(|other| other.id == call.id);
        let lenient = self.lenient();
        let talks = call.state == CallState::Connected;
        match name {
            ActionName::Answer => is(self.calls.alerting()),
            // A consultation that failed is left by going back to who waits.
            ActionName::Hangup => {
                let failed = call.state == CallState::Failed && self.calls.held().is_some() && !lenient;
                is(self.calls.hung_up_first()) && !(failed && call.consults.is_some())
            }
            ActionName::Hold => talks || lenient && call.state != CallState::Alerting,
            ActionName::Retrieve => is(self.calls.held()) || lenient && talks,
            ActionName::Alternate => is(self.calls.held()),
            // What a consultation comes to.
            ActionName::Reconnect | ActionName::Transfer | ActionName::Conference => {
                is(self.calls.consultation().map(|(consultation, _)| consultation))
            }
            ActionName::ConsultAgain => is(self.failed_consultation()),
            ActionName::DropParty => talks && (lenient || !call.parties.is_empty()),
            ActionName::PhoneIsIdle => self.can_forget(call),
            // Anything else is done while talking.
            _ => talks,
        }
    }

    /// The consultation that could not be made, with somebody whose number is known, while the caller waits.
    fn failed_consultation(&self) -> Option<&Call> {
        let (consultation, _) = self.calls.consultation()?;
        (consultation.state == CallState::Failed && has_digit(consultation.far())).then_some(consultation)
    }

    /// Whether the agent is asked for the extension, and may say this one.
    ///
    /// # Errors
    /// The refusal that the agent would read.
    pub fn check_extension(&self, extension: &str) -> Result<(), Refusal> {
        let digits =
            !extension.trim().is_empty() && extension.trim().bytes().all(|byte| byte.is_ascii_digit());
        let asked = self.session.step == Step::Refused;
        require(asked, ErrorCode::NotPossible, say!("extension-not-asked-for"))?;
        require(digits, ErrorCode::BadValue, say!("extension-has-digits"))
    }

    /// What dials a past call again.
    ///
    /// # Errors
    /// It is not on the list, or its number can't be dialled.
    pub fn redialled(&self, id: CallId, site: &Site) -> Result<dialing::Dialled, Refusal> {
        let Some((way, number)) = self.past_number(id, site) else {
            return Err(Refusal::new(ErrorCode::NoSuchCall, say!("not-on-list")));
        };
        dialing::read(way, &number, &self.session.extension, site.dial_plan())
    }

    /// What calls a past call again, and how it is read: a caller by the number rule, a dialled number as it was dialled then.
    pub fn past_number(&self, id: CallId, site: &Site) -> Option<(Way, Number)> {
        let past = self.calls.history().iter().find(|past| past.id == id)?;
        if !past.dialled.is_empty() {
            return Some((Way::Again, dialing::with_extension(&past.dialled, &past.extension).into()));
        }
        // A switch may put the outside prefix in front of callers' numbers, for calling back: the prefix must not be dialled twice.
        let outside = site.dial_plan().outside.as_str();
        let is_stripped = site
            .settings()
            .is_some_and(|settings| settings.strip_prefixes.iter().any(|prefix| prefix == outside));
        let number = past.number.trim();
        let rest = number
            .strip_prefix(outside)
            .filter(|rest| is_stripped && rest.len() > self.session.extension.len());
        Some((Way::Caller, rest.unwrap_or(number).into()))
    }

    /// What dialling a number means now: a call when idle, a consultation when there is a call.
    ///
    /// # Errors
    /// Neither can be done.
    pub fn dial_request(&self, number: &str) -> Result<Request, Refusal> {
        let refuse = |code, words: Message| Err(Refusal::new(code, words));
        self.check_nothing_is_dialled()?;
        let live: Vec<_> = self.calls.live().collect();
        if live.iter().any(|call| dialing::same_number(call.far(), number)) {
            return refuse(ErrorCode::AlreadyDialled, say!("call-with-number-already"));
        }
        match live.as_slice() {
            [] => Ok(Request::MakeCall(number.into())),
            [only] if only.state == CallState::Alerting => {
                refuse(ErrorCode::NotPossible, say!("answer-first"))
            }
            [only] if only.state == CallState::Failed => {
                refuse(ErrorCode::NotPossible, say!("hang-up-failed-first"))
            }
            [_] => Ok(Request::Consultation(number.into())),
            _ => refuse(ErrorCode::NotPossible, say!("end-one-of-two-first")),
        }
    }

    /// No number is on its way: else what is seen next would be taken for the wrong one.
    fn check_nothing_is_dialled(&self) -> Result<(), Refusal> {
        let dials = |request: &Request| matches!(request, Request::MakeCall(_) | Request::Consultation(_));
        let is_dialled = self.session.waits_for(dials) || self.dials_unconfirmed();
        require(!is_dialled, ErrorCode::AlreadyDialled, say!("number-dialled-already"))
    }

    /// Reads a number to consult, with which there must be no call yet.
    fn check_consulted(&self, number: &str, site: &Site) -> Result<dialing::Dialled, Refusal> {
        let dialled = dialing::typed(number, &self.session.extension, site.dial_plan())?;
        self.check_nothing_is_dialled()?;
        require(!self.two_calls(), ErrorCode::NotPossible, say!("two-calls-already"))?;
        let is_with = |call: &Call| {
            dialing::same_number(call.far(), &dialled.number)
                || dialing::same_number(call.number(), &dialled.given)
        };
        let same = self.calls.live().any(is_with);
        require(!same, ErrorCode::AlreadyDialled, say!("call-with-number-already"))?;
        Ok(dialled)
    }

    /// Reads the number to transfer to or to add; empty means the calls that there are. It can't have digits to send after the
    /// answer, since nobody tells when that is.
    fn check_joined(&self, number: &str, site: &Site) -> Result<Number, Refusal> {
        if number.trim().is_empty() {
            return Ok(Number::empty());
        }
        let dialled = dialing::typed(number, &self.session.extension, site.dial_plan())?;
        let words = say!("no-digits-after-number");
        require(dialled.after_answer.is_empty(), ErrorCode::BadValue, words)?;
        Ok(dialled.number)
    }

    /// Whether the calls shown are not known to be true, so that they forbid nothing.
    pub fn lenient(&self) -> bool {
        !self.learned().calls_are_told()
    }

    /// Whether there are an active and a held call that can be joined.
    pub fn two_calls(&self) -> bool {
        self.calls.active().is_some() && self.calls.held().is_some()
    }

    /// The call that a consultation would put on hold.
    pub fn talking(&self) -> Option<&Call> {
        self.calls.in_state(CallState::Connected).next()
    }

    /// Whether the agent may say "my phone is idle" of a call: not where readable snapshots say it better.
    pub fn can_forget(&self, call: &Call) -> bool {
        call.is_live() && !call.is_foreign() && self.learned().snapshots != Known::Yes
    }

    /// Whether no request that changes something waits for its reply.
    pub fn is_settled(&self) -> bool {
        !self.session.waits_for(|request| !request.is_query())
    }

    fn mode_request(
        &self,
        mode: WorkMode,
        reason: Option<ReasonCode>,
        password: Option<Secret>,
        site: &Site,
    ) -> Request {
        let reason = mode.has_reason().then(|| {
            reason
                .or_else(|| site.reasons().first().map(|(code, _)| code.clone()))
                .unwrap_or_else(|| "0".into())
        });
        // A page that shows the password as asterisks does not know it; an empty one is meant only where it was asked for.
        let asked = self.agent.password_asked.is_some();
        let meant = |password: &Secret| {
            if password.text().is_empty() { asked } else { !password.is_blank() }
        };
        let password = password.filter(meant).or_else(|| self.agent.password().cloned());
        Request::SetState { agent_id: self.agent_id().into(), password, mode, reason }
    }
}

fn has_digit(number: &str) -> bool {
    number.bytes().any(|byte| byte.is_ascii_digit())
}
