//! Dialling what was clicked or typed: once, with the record it stands on; where it can't be done, the panel says so
//! (spec/ctisvr.md 6 and 7). A number may wait: for the connection, for a web server's word (`asking`), for the agent's
//! (`question`, `links`).

mod again;
mod asking;
mod links;
mod question;

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::Phone;
use crate::clock::{Now, Timers};
use crate::effect::{Effect, Fetch};
use crate::error::ErrorCode;
use crate::ids::{CallId, PanelId};
use crate::notice::Topic;
use crate::number::dialing::{self, Dialled, Way};
use crate::phone::calls::Expected;
use crate::phone::cti::ctisvr::Request;
use crate::privacy::Number;
use crate::record::Record;
use crate::site::context::Context;
use crate::words::{Arg, Message, say};
use again::Again;
use asking::Asking;
pub(crate) use asking::SAYS_WHY;
use links::Link;
use question::Question;

/// A click that waits for the connection is given up after this long (spec/ctisvr.md 6).
const CLICK_WAIT_MS: u64 = 10_000;
/// The same number again within this time is a double click.
const DOUBLE_CLICK_MS: u64 = 2_000;

/// What dialling leaves for other parts to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A number that was not dialled goes back into the dial field.
    Back(Number),
    /// A number that was typed in this page is used: it leaves the dial field.
    Used(PanelId, Number),
    /// A web server is asked whether a number may be dialled; the answer comes to [`Dialing::answered`].
    Ask(Fetch),
    /// Without a CTI server the agent's own program is to dial a number.
    Offer(Number),
    /// The agent is asked something in this page.
    Asks(PanelId),
    /// The agent throws away what the CRM did not take of a call.
    Discard(CallId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Timer {
    Click,
    /// The agent does not answer what the panel asks.
    Question,
    /// The web server that is asked before a number is dialled does not answer.
    Asking,
    /// The agent does not answer what a link asks.
    Link,
    /// A consultation that failed can't be made again.
    Again,
}

/// A number that waits.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct HeldClick {
    number: Number,
    record: Option<Record>,
    /// When it is given up, by the wall clock, so that a save can hold it.
    until: u64,
    /// How the number is read.
    way: Way,
}

impl HeldClick {
    /// It waits from now on.
    pub fn new(now: Now, number: Number, record: Option<Record>) -> Self {
        Self { number, record, until: now.wall_ms + CLICK_WAIT_MS, way: Way::Clicked }
    }
}

/// The number dialled last, so that a double click dials once.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct LastDialled {
    number: Number,
    at: u64,
    /// The steps from what was given to what was dialled, without any number, for diagnostics.
    how: Vec<Message>,
}

/// Numbers on their way to the phone.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Dialing {
    timers: Timers<Timer>,
    /// A clicked number that waits for the connection.
    click: Option<HeldClick>,
    last: Option<LastDialled>,
    asking: Asking,
    link: Option<Link>,
    question: Option<Question>,
    again: Option<Again>,
    next_question: u32,
    /// What nobody was told yet; empty between two inputs.
    #[serde(skip)]
    changes: VecDeque<Change>,
}

impl Dialing {
    /// The first change that was not told yet.
    pub fn next_change(&mut self) -> Option<Change> {
        self.changes.pop_front()
    }

    /// Does what is due.
    pub fn tick(&mut self, now: Now, phone: &mut Phone, cx: &mut Context<'_>) {
        while let Some(timer) = self.timers.take_due(now) {
            match timer {
                Timer::Click => self.click_expired(phone, cx),
                Timer::Question => self.question_expired(cx),
                Timer::Asking => self.ask_silent(now, phone, cx),
                Timer::Link => self.link_expired(cx),
                Timer::Again => self.forget_again(),
            }
        }
    }

    /// When `tick` is wanted, in monotonic milliseconds.
    pub fn next_deadline(&self) -> Option<u64> {
        self.timers.next()
    }

    /// Whether a clicked number waits for the connection.
    pub fn click_waits(&self) -> bool {
        self.click.is_some()
    }

    /// Whether a number waits, for the connection or to be allowed: then it can be taken back.
    pub fn any_waits(&self) -> bool {
        self.click.is_some() || self.is_asking()
    }

    /// The agent takes back the number that waits.
    pub fn cancel(&mut self, now: Now, cx: &mut Context<'_>) {
        self.click = None;
        self.stop_asking(now, say!("asked-taken-back"), cx);
        cx.changed();
        self.timers.clear(Timer::Click);
    }

    /// The number dialled last came to nothing: the same one is no double click.
    pub fn forget_last(&mut self) {
        self.last = None;
    }

    /// The agent is gone: what waits, and what was dialled, was theirs.
    pub fn forget(&mut self) {
        let changes = std::mem::take(&mut self.changes);
        *self = Self { next_question: self.next_question, changes, ..Self::default() };
    }

    /// The click that waits, for the connection, to be allowed or for the agent's word: the next page begins with it anew.
    pub fn waiting_click(&self) -> Option<&HeldClick> {
        self.asked_click().or(self.questioned_click()).or(self.click.as_ref())
    }

    /// Takes up a click that an earlier page saved: it is held for what is left of its time.
    pub fn restored(&mut self, now: Now, click: Option<HeldClick>) {
        if let Some(click) = click.filter(|_| self.click.is_none()) {
            let left = click.until.saturating_sub(now.wall_ms).min(CLICK_WAIT_MS);
            self.timers.set(now, Timer::Click, left);
            self.click = Some(click);
        }
    }

    /// What the panel says of a number that waits.
    pub fn waiting_words(&self) -> Option<Message> {
        let held = |click: &HeldClick| say!("click-waits", number: Arg::number(&click.number), seconds: CLICK_WAIT_MS / 1_000);
        self.asking_words().or_else(|| self.click.as_ref().map(held))
    }

    /// How the number dialled last came about, in steps without any number; empty where none was dialled.
    pub fn how_dialled(&self) -> &[Message] {
        self.last.as_ref().map_or(&[], |last| &last.how)
    }

    /// A number typed in the panel, or given by an integrator.
    pub fn dial_typed(
        &mut self,
        now: Now,
        panel: PanelId,
        number: &str,
        phone: &mut Phone,
        cx: &mut Context<'_>,
    ) {
        self.dial_by_hand(now, panel, Way::Typed, number, phone, cx);
    }

    /// A past call is called again: a caller by the number rule, a dialled number as it was dialled then.
    pub fn redial(&mut self, now: Now, panel: PanelId, id: CallId, phone: &mut Phone, cx: &mut Context<'_>) {
        let Some((way, number)) = phone.past_number(id, cx.site) else { return };
        phone.calls.called_again(id);
        self.dial_by_hand(now, panel, way, &number, phone, cx);
    }

    fn dial_by_hand(
        &mut self,
        now: Now,
        panel: PanelId,
        way: Way,
        number: &str,
        phone: &mut Phone,
        cx: &mut Context<'_>,
    ) {
        match dialing::read(way, number, phone.extension(), cx.site.dial_plan()) {
            Ok(dialled) if cx.site.ask_first(true).is_some() => {
                let click = HeldClick { number: number.into(), record: None, until: 0, way };
                self.ask_about(now, click, Some(panel), &dialled, phone, cx);
            }
            Ok(dialled) => {
                if self.dial(now, number, dialled, None, phone, cx) {
                    self.changes.push_back(Change::Used(panel, number.into()));
                }
            }
            Err(refusal) => cx.notices.warning(Topic::Dialing, refusal.words),
        }
    }

    /// A number clicked in the CRM. While the softphone is not ready it waits, visibly, and for a short time; during a
    /// call the agent may be asked first.
    pub fn dial_clicked(
        &mut self,
        now: Now,
        number: Number,
        record: Option<Record>,
        phone: &mut Phone,
        cx: &mut Context<'_>,
    ) {
        if !self.asks_to_consult(now, &number, record.as_ref(), phone, cx) {
            self.dial_click(now, number, record, phone, cx);
        }
    }

    /// A number clicked in the CRM, or confirmed from a link: the agent is not asked again.
    fn dial_click(
        &mut self,
        now: Now,
        number: Number,
        record: Option<Record>,
        phone: &mut Phone,
        cx: &mut Context<'_>,
    ) {
        if cx.site.is_alone() {
            return self.changes.push_back(Change::Offer(number));
        }
        let dialled = match dialing::clicked(&number, phone.extension(), cx.site.dial_plan()) {
            Ok(dialled) => dialled,
            Err(refusal) => return cx.notices.warning(Topic::Dialing, refusal.words),
        };
        if !phone.is_ready() {
            self.stop_asking(now, say!("asked-other-clicked"), cx);
            self.click = Some(HeldClick::new(now, number, record));
            cx.changed();
            return self.timers.set(now, Timer::Click, CLICK_WAIT_MS);
        }
        if cx.site.ask_first(false).is_some() {
            let click = HeldClick::new(now, number, record);
            return self.ask_about(now, click, None, &dialled, phone, cx);
        }
        self.dial(now, &number, dialled, record, phone, cx);
    }

    /// The softphone is ready: the click that waited is dialled.
    pub fn dial_held_click(
        &mut self,
        now: Now,
        dials_unconfirmed: bool,
        phone: &mut Phone,
        cx: &mut Context<'_>,
    ) {
        self.timers.clear(Timer::Click);
        if let Some(click) = self.click.take() {
            // INVARIANT: the save comes before the dial is sent, so that no later page dials it again.
            cx.effects.push(Effect::Save);
            if dials_unconfirmed {
                let words = say!("not-dialled-calls-changed", number: Arg::number(&click.number));
                cx.notices.warning(Topic::Dialing, words);
                return self.changes.push_back(Change::Back(click.number));
            }
            self.dial_clicked(now, click.number, click.record, phone, cx);
        }
    }

    fn click_expired(&mut self, phone: &Phone, cx: &mut Context<'_>) {
        let Some(click) = self.click.take() else { return };
        cx.notices
            .warning(Topic::Dialing, say!("not-dialled-not-reached", number: Arg::number(&click.number)));
        // What is dialled from the field goes out as it stands there, so the rule runs now, if it can.
        let (plan, own) = (cx.site.dial_plan(), phone.extension());
        let number = match dialing::clicked(&click.number, own, plan) {
            Ok(dialled) if !own.is_empty() && !plan.rule_on_typed => dialled.to_type(),
            _ => click.number,
        };
        self.changes.push_back(Change::Back(number));
    }

    /// A colleague is consulted, and the call held meanwhile.
    pub fn consult(
        &mut self,
        now: Now,
        panel: PanelId,
        number: Number,
        phone: &mut Phone,
        cx: &mut Context<'_>,
    ) {
        let Ok(dialled) = dialing::typed(&number, phone.extension(), cx.site.dial_plan()) else { return };
        self.changes.push_back(Change::Used(panel, number.clone()));
        let request = Request::Consultation(dialled.number.clone());
        expect(phone, dialled, number, None, true);
        phone.ask_as_pressed(now, request, cx);
    }

    /// Dials, or says why not; true if the request was sent.
    fn dial(
        &mut self,
        now: Now,
        given: &str,
        dialled: Dialled,
        record: Option<Record>,
        phone: &mut Phone,
        cx: &mut Context<'_>,
    ) -> bool {
        let Some(request) = self.may_dial(now, &dialled, phone, cx) else { return false };
        self.stop_asking(now, say!("asked-other-dialled"), cx);
        cx.notices.clear(Topic::Dialing);
        let how = dialled.steps.iter().map(|step| step.text.clone()).collect();
        self.last = Some(LastDialled { number: dialled.number.clone(), at: now.mono_ms, how });
        // With the rule on typed numbers, what stands in the field goes through it again.
        let again = if cx.site.dial_plan().rule_on_typed { given.trim().into() } else { dialled.to_type() };
        let consultation = matches!(request, Request::Consultation(_));
        expect(phone, dialled, again, record, consultation);
        phone.ask(now, request, cx);
        true
    }

    /// What dialling means now; where it can't be done the agent is told.
    fn may_dial(&self, now: Now, dialled: &Dialled, phone: &Phone, cx: &mut Context<'_>) -> Option<Request> {
        if self.is_double(now, &dialled.number) {
            let words = say!("dialled-already", number: Arg::number(&dialled.number));
            cx.notices.info(now, Topic::Dialing, words);
            return None;
        }
        match phone.dial_request(&dialled.number) {
            Ok(request) => return Some(request),
            Err(refusal) if refusal.code == ErrorCode::AlreadyDialled => {
                cx.notices.info(now, Topic::Dialing, refusal.words);
            }
            Err(refusal) => cx.notices.warning(Topic::Dialing, refusal.words),
        }
        None
    }

    fn is_double(&self, now: Now, number: &str) -> bool {
        self.last.as_ref().is_some_and(|last| {
            dialing::same_number(&last.number, number) && now.mono_ms < last.at + DOUBLE_CLICK_MS
        })
    }
}

/// A call was asked for: what is seen next may be it.
fn expect(phone: &mut Phone, dialled: Dialled, typed: Number, record: Option<Record>, consultation: bool) {
    let Dialled { number, after_answer, mut given, steps } = dialled;
    if steps.iter().any(|step| step.rule == "again")
        && let Some(past) = phone.calls.history().iter().find(|past| past.dialled == number)
    {
        given.clone_from(&past.number);
    }
    phone.calls.expect(Expected { number, typed, record, after_answer, consultation, given });
}
