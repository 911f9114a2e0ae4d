//! What the agent is asked before it is done: to join two calls of which neither is about the other, and, where the
//! settings want it, to consult a number that was clicked during a call. One question at a time; it goes when the calls
//! that it is about change, so that a yes can't mean anything else than what is read.

use serde::{Deserialize, Serialize};

use super::{Change, Dialing, HeldClick, Timer};
use crate::clock::Now;
use crate::error::{ErrorCode, Refusal};
use crate::ids::{CallId, PanelId};
use crate::input::Action;
use crate::notice::Topic;
use crate::number::dialing;
use crate::phone::Phone;
use crate::phone::call::Call;
use crate::phone::cti::ctisvr::Request;
use crate::privacy::Number;
use crate::record::Record;
use crate::site::context::Context;
use crate::words::{Arg, Message, say};

/// A question that nobody answers goes after this long.
const WAIT_MS: u64 = 60_000;

/// What the agent is asked.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Question {
    id: u32,
    about: About,
}

/// What is done when the agent says yes.
#[derive(Debug, Serialize, Deserialize)]
enum About {
    /// A transfer or a conference while there are two calls that don't belong together.
    Join { active: CallId, held: CallId, conference: bool, number: Number },
    /// A clicked number is called while this call is talked in.
    Consult { active: CallId, click: HeldClick },
    /// What the CRM did not take of this call is thrown away.
    Discard { call: CallId },
}

impl Dialing {
    /// Asks before calls are joined that don't belong together; false where nothing has to be asked.
    pub fn asks_to_join(&mut self, now: Now, action: &Action, phone: &Phone, cx: &mut Context<'_>) -> bool {
        let (conference, number) = match action {
            Action::Transfer(number) => (false, number),
            Action::Conference(number) => (true, number),
            _ => return false,
        };
        let Some((active, held)) = phone.calls.strangers() else { return false };
        let (active, held) = (active.id, held.id);
        let number = number.trim().to_owned();
        self.put_question(now, About::Join { active, held, conference, number: number.into() }, cx);
        true
    }

    /// Asks before a clicked number puts the caller on hold, where the settings want it; false where it is dialled, or
    /// refused, at once.
    pub(super) fn asks_to_consult(
        &mut self,
        now: Now,
        number: &str,
        record: Option<&Record>,
        phone: &Phone,
        cx: &mut Context<'_>,
    ) -> bool {
        let wanted = cx.site.settings().is_some_and(|settings| settings.ask_during_call);
        if !wanted || !phone.is_ready() || cx.site.is_alone() {
            return false;
        }
        let Ok(dialled) = dialing::clicked(number, phone.extension(), cx.site.dial_plan()) else {
            return false;
        };
        let consults = matches!(phone.dial_request(&dialled.number), Ok(Request::Consultation(_)));
        let Some(active) = phone.talking().filter(|_| consults).map(|call| call.id) else {
            return false;
        };
        let until = now.wall_ms + WAIT_MS;
        let click = HeldClick { until, ..HeldClick::new(now, number.into(), record.cloned()) };
        cx.changed();
        self.put_question(now, About::Consult { active, click }, cx);
        true
    }

    /// Asks before a note that is not in the CRM is thrown away.
    pub fn ask_to_discard(&mut self, now: Now, call: CallId, cx: &mut Context<'_>) {
        self.put_question(now, About::Discard { call }, cx);
    }

    /// The call whose note the agent is asked about.
    pub fn asks_to_discard(&self) -> Option<CallId> {
        match self.question.as_ref()?.about {
            About::Discard { call } => Some(call),
            _ => None,
        }
    }

    fn put_question(&mut self, now: Now, about: About, cx: &mut Context<'_>) {
        cx.notices.clear(Topic::Dialing);
        self.next_question = self.next_question.wrapping_add(1);
        self.question = Some(Question { id: self.next_question, about });
        self.timers.set(now, Timer::Question, WAIT_MS);
    }

    fn take_question(&mut self, cx: &mut Context<'_>) -> Option<About> {
        self.timers.clear(Timer::Question);
        if self.questioned_click().is_some() {
            cx.changed();
        }
        Some(self.question.take()?.about)
    }

    /// Whether this question is still asked.
    ///
    /// # Errors
    /// It is not.
    pub fn check_question(&self, id: u32) -> Result<(), Refusal> {
        if self.question.as_ref().is_some_and(|question| question.id == id) {
            return Ok(());
        }
        Err(Refusal::new(ErrorCode::NotPossible, say!("not-asked-any-more")))
    }

    /// The request to the phone that a yes comes to, if it is one.
    pub fn confirmed_action(&self) -> Option<Action> {
        match &self.question.as_ref()?.about {
            About::Join { conference: false, number, .. } => Some(Action::Transfer(number.clone())),
            About::Join { conference: true, number, .. } => Some(Action::Conference(number.clone())),
            About::Consult { .. } | About::Discard { .. } => None,
        }
    }

    /// The agent says yes.
    pub fn question_confirmed(&mut self, now: Now, panel: PanelId, phone: &mut Phone, cx: &mut Context<'_>) {
        let action = self.confirmed_action();
        match self.take_question(cx) {
            Some(About::Join { number, .. }) => {
                let request = action.and_then(|action| phone.judge(&action, cx.site).ok().flatten());
                self.changes.push_back(Change::Used(panel, number));
                if let Some(request) = request {
                    phone.ask(now, request, cx);
                }
            }
            Some(About::Consult { click, .. }) => self.dial_click(now, click.number, click.record, phone, cx),
            Some(About::Discard { call }) => self.changes.push_back(Change::Discard(call)),
            None => {}
        }
    }

    /// The agent says no.
    pub fn question_refused(&mut self, cx: &mut Context<'_>) {
        self.take_question(cx);
    }

    /// Nobody answered.
    pub(super) fn question_expired(&mut self, cx: &mut Context<'_>) {
        self.drop_question(|number| say!("not-called-no-answer", number: number), cx);
    }

    /// Takes the question back when the calls that it is about have changed.
    pub fn settle_question(&mut self, now: Now, phone: &Phone, cx: &mut Context<'_>) {
        let Some(question) = &self.question else { return };
        let holds = match &question.about {
            About::Join { active, held, .. } => {
                phone.calls.strangers().is_some_and(|(one, other)| (one.id, other.id) == (*active, *held))
            }
            About::Consult { active, .. } => {
                phone.talking().is_some_and(|call| call.id == *active) && phone.calls.live().count() == 1
            }
            About::Discard { call } => phone.calls.get(*call).is_some(),
        };
        // While sides change, what is known of the calls is the last that was heard.
        if !holds && !phone.switches() {
            self.drop_question(|number| say!("not-called-calls-changed", number: number), cx);
            cx.notices.tick(now);
        }
    }

    /// A number that was clicked is not lost: it stands in the dial field.
    fn drop_question(&mut self, words: fn(Arg) -> Message, cx: &mut Context<'_>) {
        let Some(About::Consult { click, .. }) = self.take_question(cx) else { return };
        cx.notices.warning(Topic::Dialing, words(Arg::number(&click.number)));
        self.changes.push_back(Change::Back(click.number));
    }

    /// A clicked number that the agent is asked about, for a save: the next page asks again.
    pub(super) fn questioned_click(&self) -> Option<&HeldClick> {
        match &self.question.as_ref()?.about {
            About::Consult { click, .. } => Some(click),
            About::Join { .. } | About::Discard { .. } => None,
        }
    }

    /// What is asked: the question's number, its words, and those of yes.
    pub fn question_words(&self, phone: &Phone) -> Option<(u32, Message, Message)> {
        let question = self.question.as_ref()?;
        let who =
            |id: &CallId| phone.calls.get(*id).map_or_else(|| say!("the-caller").into(), Call::other_party);
        let text = match &question.about {
            About::Join { active, held, conference: false, number } if number.is_empty() => {
                say!("ask-transfer", active: who(active), held: who(held))
            }
            About::Join { active, held, conference: true, number } if number.is_empty() => {
                say!("ask-conference", active: who(active), held: who(held))
            }
            About::Join { active, held, conference: false, number } => {
                let number = Arg::number(number);
                say!("ask-transfer-to", active: who(active), number: number, held: who(held))
            }
            About::Join { active, held, conference: true, number } => {
                let number = Arg::number(number);
                say!("ask-conference-with", number: number, active: who(active), held: who(held))
            }
            About::Consult { active, click } => {
                let number = Arg::number(&click.number);
                match &click.record {
                    Some(record) if !record.name.is_empty() => {
                        say!("ask-call-named", name: Arg::name(&record.name), number: number, active: who(active))
                    }
                    _ => say!("ask-call", number: number, active: who(active)),
                }
            }
            About::Discard { call } => say!("ask-discard", who: who(call)),
        };
        let yes = match &question.about {
            About::Join { conference: false, .. } => say!("yes-transfer"),
            About::Join { conference: true, .. } => say!("yes-conference"),
            About::Consult { .. } => say!("yes-call"),
            About::Discard { .. } => say!("yes-discard"),
        };
        Some((question.id, text, yes))
    }
}
