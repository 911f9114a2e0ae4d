//! What the agent and integrators ask for: whether it can be done now, and doing it. The buttons are derived from the
//! same rules, so that none can be pressed in vain (spec/ctisvr.md 4).

use super::Adapter;
use crate::action::ActionName;
use crate::clock::Now;
use crate::effect::Effects;
use crate::error::{ErrorCode, Refusal, require};
use crate::ids::{CallId, PanelId};
use crate::input::Action;
use crate::notice::Topic;
use crate::number::dialing;
use crate::phone::call::Call;
use crate::privacy::DispositionCode;
use crate::words::{Message, say};

impl Adapter {
    /// Whether an action would be taken now. Actions of the phone need a serving CTI server; what is not known of the
    /// calls forbids nothing.
    ///
    /// # Errors
    /// The refusal that the agent would read.
    pub fn check(&self, action: &Action) -> Result<(), Refusal> {
        use ErrorCode::{NoSuchCall, NotPossible};
        match action {
            Action::CancelClick => require(self.dialing.any_waits(), NotPossible, say!("no-number-waits")),
            Action::RetryLog(id) => {
                let can = self.crm.records.log(*id).can_retry();
                require(can, NoSuchCall, say!("no-retry-needed"))
            }
            Action::DiscardLog(id) => {
                let call = self.phone.calls.get(*id).filter(|_| self.crm.records.log(*id).can_retry());
                let can = call.is_some_and(|call| self.keeps_unsaved(call));
                require(can, NoSuchCall, say!("nothing-to-discard"))
            }
            Action::CloseCall(id) => {
                // The end of a call from another source may never be told, so the agent can close it.
                let call = self.phone.calls.get(*id).filter(|call| !call.is_live() || call.is_foreign());
                require(call.is_some(), NoSuchCall, say!("only-ended-closes"))?;
                // An unsaved note keeps its card, except where its agent is gone: then it can be discarded.
                let keeps =
                    !self.is_of_earlier_agent(*id) && call.is_some_and(|call| self.keeps_unsaved(call));
                require(!keeps, NotPossible, self.words_of_unsaved(call))?;
                let lacks = call.is_some_and(|call| self.lacks_disposition(call));
                require(!lacks, NotPossible, say!("disposition-first"))
            }
            Action::MoreWrapup => self.phone.check_more_wrapup(),
            Action::SetDisposition(id, code) => self.phone.check_disposition(*id, code, &self.site),
            Action::PopAgain(id) => {
                let can = self.phone.calls.get(*id).is_some_and(|call| self.can_pop(call));
                require(can, NoSuchCall, say!("no-caller-to-search"))
            }
            Action::Dismiss(_) | Action::Retry => Ok(()),
            Action::Star(number) => self.check_star(number),
            Action::Unstar(number) => self.check_unstar(number),
            Action::Refuse(id) => self.dialing.check_question(*id),
            Action::Confirm(id) => {
                self.dialing.check_question(*id)?;
                self.dialing.confirmed_action().map_or(Ok(()), |action| self.check(&action))
            }
            Action::ChooseRecord(call, line) => self.check_choice(*call, *line),
            Action::NewRecord(call, line) => self.check_new_record(*call, *line),
            Action::OpenStep(call, number) => {
                let can = self.can_open(*call, *number);
                require(can, NoSuchCall, say!("nothing-to-open"))
            }
            Action::DialLink(number) => self.dialing.check_link(number, &self.site),
            Action::ConfirmLink | Action::RefuseLink => {
                require(self.dialing.link_asks(), NotPossible, say!("no-link-asks"))
            }
            Action::SetExtension(extension) => {
                if self.site.can_name() {
                    let is_empty = extension.trim().is_empty();
                    return require(!is_empty, ErrorCode::BadValue, say!("type-extension-or-name"));
                }
                self.phone.check_extension(extension)
            }
            Action::DialClicked(number) => {
                dialing::clicked(number, self.phone.extension(), self.site.dial_plan()).map(|_| ())
            }
            Action::PhoneIsIdle => {
                let can = self.phone.calls.live().any(|call| self.phone.can_forget(call));
                require(can, NoSuchCall, say!("no-call-shown"))
            }
            Action::Redial(id) if self.site.is_alone() => self.phone.redialled(*id, &self.site).map(|_| ()),
            Action::Dial(number) if self.site.is_alone() => {
                dialing::typed(number, self.phone.extension(), self.site.dial_plan()).map(|_| ())
            }
            _ if self.site.is_alone() => require(false, ErrorCode::NotSupported, say!("shuttle-only-shows")),
            _ => {
                require(self.phone.serves(), ErrorCode::NotConnected, say!("server-not-connected"))?;
                self.phone.judge(action, &self.site).map(drop)
            }
        }
    }

    /// Whether a call has a note that the CRM refused, in the call's own task or in that of the call that it is part of.
    fn keeps_unsaved(&self, call: &Call) -> bool {
        self.crm.records.can_retry(&self.phone.calls, call)
    }

    /// What of a call is not in the CRM.
    fn words_of_unsaved(&self, call: Option<&Call>) -> Message {
        let Some(call) = call else { return Message::default() };
        let main = self.logged_with(call).unwrap_or(call.id);
        if self.description(call).trim().is_empty() {
            say!("disposition-not-saved")
        } else if self.crm.records.log(main).task().is_some() {
            say!("change-not-saved")
        } else {
            say!("note-not-saved")
        }
    }

    /// Does an action, or says why not.
    pub(super) fn act(&mut self, now: Now, panel: PanelId, action: Action, effects: &mut Effects) {
        if let Err(refusal) = self.check(&action) {
            if matches!(action, Action::DialLink(_)) && refusal.code == ErrorCode::NotPossible {
                self.dialing.count_other_link();
            }
            // One sentence about the number, whatever was to be done with it.
            let is_number = refusal.code == ErrorCode::NoNumber;
            let words = self.said_at_field(panel, &action).filter(|_| is_number).unwrap_or(refusal.words);
            let name = if is_number { ActionName::Dial } else { action.name() };
            self.notices.refusal(now, Topic::Request(name.word()), words);
            return;
        }
        if action.name().is_of_phone() {
            self.desk.asked(action.name() == ActionName::LogOut);
            // The agent has gone on: what failed before is no news any more.
            self.notices.keep(|topic| !matches!(topic, Topic::Request(_)));
            self.dialing.forget_again();
        } else {
            self.notices.clear(Topic::Request(action.name().word()));
        }
        if action.name().is_of_phone() && self.phone.wait_for_side(now, panel, &action) {
            return;
        }
        if self.act_on_shuttle(now, panel, &action, effects) {
            return;
        }
        let (phone, dialing) = (&mut self.phone, &mut self.dialing);
        match action {
            Action::Dial(number) => dialing.dial_typed(now, panel, &number, phone, lend!(self, effects)),
            Action::DialClicked(number) => {
                dialing.dial_clicked(now, number, None, phone, lend!(self, effects));
            }
            Action::Redial(id) => dialing.redial(now, panel, id, phone, lend!(self, effects)),
            Action::Consult(number) => dialing.consult(now, panel, number, phone, lend!(self, effects)),
            Action::CancelClick => dialing.cancel(now, lend!(self, effects)),
            Action::Confirm(_) => dialing.question_confirmed(now, panel, phone, lend!(self, effects)),
            Action::Refuse(_) => dialing.question_refused(lend!(self, effects)),
            Action::DialLink(number) => dialing.ask_about_link(now, panel, &number, &self.site),
            Action::ConfirmLink => dialing.link_confirmed(now, phone, lend!(self, effects)),
            Action::RefuseLink => dialing.refuse_link(),
            Action::SeeMissed => {
                phone.calls.see_missed();
                self.dirty = true;
            }
            Action::Star(number) => self.star(panel, &number, effects),
            Action::Unstar(number) => self.unstar(panel, &number, effects),
            Action::PhoneIsIdle => phone.phone_is_idle(now, lend!(self, effects)),
            Action::SetExtension(extension) => {
                phone.use_extension(now, &extension, lend!(self, effects));
            }
            Action::Retry => phone.retry(now, lend!(self, effects)),
            Action::ConsultAgain(id) => dialing.consult_again(now, id, phone, lend!(self, effects)),
            Action::RetryLog(id) => self.save_log(id, effects),
            Action::DiscardLog(id) => self.discard_or_ask(now, id, effects),
            Action::CloseCall(id) => self.call_closed(now, id, effects),
            Action::SetDisposition(id, code) => self.set_disposition(now, id, code),
            Action::MoreWrapup => self.phone.more_wrapup(now),
            Action::PopAgain(id) => self.pop(now, id, effects),
            Action::ChooseRecord(call, line) => self.choose_record(now, call, line, effects),
            Action::NewRecord(call, line) => self.open_new_record(now, call, line, effects),
            Action::OpenStep(call, number) => self.open_by_hand(now, panel, call, number, effects),
            Action::Dismiss(id) => self.notices.dismiss(id),
            request => self.request(now, panel, &request, effects),
        }
    }

    /// The agent closes a call's card.
    fn call_closed(&mut self, now: Now, id: CallId, effects: &mut Effects) {
        self.dirty = true;
        if self.is_of_earlier_agent(id) {
            return self.discard(id);
        }
        self.save_late_note(id, effects);
        self.close_call(now, id);
    }

    /// The agent says what became of a call. It goes into the log once the choosing has stopped, as a late note does.
    fn set_disposition(&mut self, now: Now, id: CallId, code: DispositionCode) {
        let Some(call) = self.phone.calls.get_mut(id) else { return };
        self.dirty = true;
        let taken_back = code.is_empty() && call.disposition.is_none();
        call.disposition = (!taken_back).then_some(code);
        self.put_off(now, id);
    }

    /// Whether an ended call stays for want of a disposition; those of an agent who is gone do not.
    pub(super) fn lacks_disposition(&self, call: &Call) -> bool {
        !self.is_of_earlier_agent(call.id) && self.phone.lacks_disposition(call, &self.site)
    }

    /// Sends what the agent wants of the phone.
    fn request(&mut self, now: Now, panel: PanelId, action: &Action, effects: &mut Effects) {
        if self.dialing.asks_to_join(now, action, &self.phone, lend!(self, effects)) {
            return;
        }
        if let Action::Transfer(number) | Action::Conference(number) | Action::DropParty(number) = action {
            self.pages.dialled(panel, number);
        }
        if let Ok(Some(request)) = self.phone.judge(action, &self.site) {
            self.phone.ask_as_pressed(now, request, lend!(self, effects));
        }
    }
}
