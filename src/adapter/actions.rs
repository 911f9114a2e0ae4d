//! What the agent and integrators ask for: whether it can be done now, and doing it. The buttons are derived from the
//! same rules, so that none can be pressed in vain (spec/ctisvr.md 4).

use super::{Adapter, Timer};
use crate::call::Call;
use crate::calls::Expected;
use crate::clock::Now;
use crate::cti::ctisvr::Request;
use crate::dialing;
use crate::effect::Effects;
use crate::error::{ErrorCode, Refusal};
use crate::input::{Action, PanelId, WorkMode};
use crate::notice::Topic;
use crate::secret::Secret;
use crate::session::{Known, Step};
use crate::view::CallState;

type Allowed = Result<(), Refusal>;

fn refuse(code: ErrorCode, words: &str) -> Allowed {
    Err(Refusal::new(code, words))
}

fn require(condition: bool, code: ErrorCode, words: &str) -> Allowed {
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
            Action::CancelClick => require(self.click_waits(), NotPossible, "No number waits to be dialled."),
            Action::RetryLog(id) => {
                let can = self.calls.get(*id).is_some_and(|call| call.log.can_retry());
                require(can, NoSuchCall, "This call's log needs no retry.")
            }
            Action::CloseCall(id) => {
                // The end of another source's call may never be told.
                let call = self.calls.get(*id).filter(|call| !call.is_live() || call.is_foreign());
                require(call.is_some(), NoSuchCall, "Only a call that ended can be closed.")?;
                let keeps =
                    call.is_some_and(|call| call.log.can_retry() && !call.note.text.trim().is_empty());
                require(!keeps, NotPossible, "Its note is not saved: retry, or clear the note first.")
            }
            Action::PopAgain(id) => {
                let can = self.calls.get(*id).is_some_and(|call| self.can_pop(call));
                require(can, NoSuchCall, "There is no caller to search.")
            }
            Action::Dismiss(_) | Action::Retry => Ok(()),
            #[cfg(feature = "full")]
            Action::OpenStep(call, number) => {
                let can = self.can_open(*call, *number);
                require(can, NoSuchCall, "There is nothing to open any more.")
            }
            #[cfg(feature = "full")]
            Action::DialLink(number) => self.check_link(number),
            #[cfg(feature = "full")]
            Action::ConfirmLink | Action::RefuseLink => {
                require(self.link.is_some(), NotPossible, "No link asks for a call.")
            }
            Action::SetExtension(extension) => {
                let digits = !extension.trim().is_empty()
                    && extension.trim().bytes().all(|byte| byte.is_ascii_digit());
                if self.can_name() {
                    return require(
                        !extension.trim().is_empty(),
                        ErrorCode::BadValue,
                        "Type your extension or name.",
                    );
                }
                require(self.session.step == Step::Refused, NotPossible, "The extension is not asked for.")?;
                require(digits, ErrorCode::BadValue, "An extension is made of digits.")
            }
            Action::DialClicked(number) => {
                dialing::clicked(number, &self.session.extension, self.dial_plan()).map(|_| ())
            }
            Action::PhoneIsIdle => {
                require(self.calls.live().next().is_some(), NoSuchCall, "No call is shown.")
            }
            other => return Some(other),
        }
        None
    }

    /// Whether a number waits, for the connection or to be allowed.
    fn click_waits(&self) -> bool {
        #[cfg(feature = "full")]
        if self.is_asking() {
            return true;
        }
        self.click.is_some()
    }

    /// A number typed beside an empty one, which joins the calls there are.
    fn typed(&self, number: &str) -> String {
        dialing::typed(number, &self.session.extension, self.dial_plan())
            .map_or_else(|_| String::new(), |dialled| dialled.number)
    }

    fn set_mode(
        &mut self,
        mode: WorkMode,
        reason: Option<String>,
        password: Option<Secret>,
    ) -> Option<Request> {
        let agent_id = self.agent.id()?.to_owned();
        let reason = (mode == WorkMode::Aux).then(|| {
            reason
                .or_else(|| self.reasons().first().map(|(code, _)| code.clone()))
                .unwrap_or_else(|| "0".to_owned())
        });
        // A page that shows the password as asterisks does not know it; an empty one is meant only where it was asked for.
        let asked = self.agent.password_asked.is_some();
        let meant = |password: &Secret| {
            if password.text().is_empty() { asked } else { !password.is_blank() }
        };
        let password = password.filter(meant).or_else(|| self.agent.password().cloned());
        Some(Request::SetState { agent_id, password, mode, reason })
    }
}

/// Whether an action is a request to the CTI server.
fn is_of_phone(action: &Action) -> bool {
    #[cfg(feature = "full")]
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
    )
}

fn has_digit(number: &str) -> bool {
    number.bytes().any(|byte| byte.is_ascii_digit())
}
