//! A consultation that could not be made is made again by one press: the phone goes back to the caller who waits, since the
//! server makes no second consultation beside the failed one, and from there to the same number.

use serde::{Deserialize, Serialize};

use super::{Dialing, Timer, expect};
use crate::call_state::CallState;
use crate::clock::Now;
use crate::ids::CallId;
use crate::notice::Topic;
use crate::number::dialing::{self, Way};
use crate::phone::Phone;
use crate::phone::cti::ctisvr::Request;
use crate::privacy::Number;
use crate::site::context::Context;

/// So long it is waited for the caller; later a consultation would surprise.
const WAIT_MS: u64 = 5_000;

/// What is consulted when the caller is back.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Again {
    /// As it was dialled.
    number: Number,
    /// The call that it is about.
    about: CallId,
}

impl Dialing {
    /// Leaves a consultation that could not be made, to make it again.
    pub fn consult_again(&mut self, now: Now, id: CallId, phone: &mut Phone, cx: &mut Context<'_>) {
        let Some((failed, about)) = phone.calls.consultation().filter(|(failed, _)| failed.id == id) else {
            return;
        };
        let (dialled, extension) = match failed.asked() {
            Some(asked) => (asked.dialled.as_str(), asked.extension.as_str()),
            None => (failed.far(), ""),
        };
        let number = dialing::with_extension(dialled, extension).into();
        self.again = Some(Again { number, about: about.id });
        self.timers.set(now, Timer::Again, WAIT_MS);
        phone.ask_as_pressed(now, Request::Reconnect, cx);
    }

    /// The agent does something else, or it took too long.
    pub fn forget_again(&mut self) {
        self.again = None;
        self.timers.clear(Timer::Again);
    }

    /// Consults once the caller is back.
    pub fn settle_again(&mut self, now: Now, phone: &mut Phone, cx: &mut Context<'_>) {
        let Some(again) = &self.again else { return };
        let about = phone.calls.get(again.about);
        if about.is_none_or(|call| !call.is_live()) {
            return self.forget_again();
        }
        let is_back = about.is_some_and(|call| call.state == CallState::Connected);
        if !is_back || phone.switches() || !phone.is_settled() || phone.calls.failed().is_some() {
            return;
        }
        let Some(Again { number, .. }) = self.again.take() else { return };
        self.forget_again();
        let read = dialing::read(Way::Again, &number, phone.extension(), cx.site.dial_plan());
        let request = read.and_then(|dialled| Ok((phone.dial_request(&dialled.number)?, dialled)));
        match request {
            Ok((request, dialled)) => {
                expect(phone, dialled, number, None, true);
                phone.ask_as_pressed(now, request, cx);
            }
            Err(refusal) => cx.notices.warning(Topic::Dialing, refusal.words),
        }
    }
}
