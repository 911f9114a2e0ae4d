//! Dialling what was clicked or typed: once, with the record it stands on, and answered in the panel while it can't be
//! done (spec/ctisvr.md 6 and 7).

use super::{Adapter, CLICK_WAIT_MS, HeldClick, LastDialled, Timer};
use crate::clock::Now;
use crate::effect::{Effect, Effects};
use crate::error::ErrorCode;
use crate::ids::{CallId, PanelId};
use crate::notice::Topic;
use crate::number::dialing::{self, Dialled, Way};
use crate::phone::calls::Expected;
use crate::phone::cti::ctisvr::Request;
use crate::privacy::Number;
use crate::record::Record;
use crate::words::{Arg, say};

/// The same number again within this time is a double click.
const DOUBLE_CLICK_MS: u64 = 2_000;

impl Adapter {
    /// A number typed in the panel, or given by an integrator.
    pub(super) fn dial_typed(&mut self, now: Now, panel: PanelId, number: &str, effects: &mut Effects) {
        self.dial_by_hand(now, panel, Way::Typed, number, effects);
    }

    /// A past call is called again: who called by the number rule, who was dialled as it was dialled then.
    pub(super) fn redial(&mut self, now: Now, panel: PanelId, id: CallId, effects: &mut Effects) {
        let Some((way, number)) = self.phone.past_number(id, &self.site) else { return };
        self.dial_by_hand(now, panel, way, &number, effects);
    }

    fn dial_by_hand(&mut self, now: Now, panel: PanelId, way: Way, number: &str, effects: &mut Effects) {
        match dialing::read(way, number, self.phone.extension(), self.site.dial_plan()) {
            Ok(dialled) if self.site.ask_first(true).is_some() => {
                let click = HeldClick { number: number.into(), record: None, until: 0, way };
                self.ask_about(now, click, Some(panel), &dialled, effects);
            }
            Ok(dialled) => {
                if self.dial(now, number, dialled, None, effects) {
                    self.clear_dial_field(panel, number);
                }
            }
            Err(refusal) => self.notices.warning(Topic::Dialing, refusal.words),
        }
    }

    /// A number clicked in the CRM. While the softphone is not ready it waits, visibly, and for a short time; during a
    /// call the agent may be asked first.
    pub(super) fn dial_clicked(
        &mut self,
        now: Now,
        number: Number,
        record: Option<Record>,
        effects: &mut Effects,
    ) {
        if !self.asks_to_consult(now, &number, record.as_ref()) {
            self.dial_click(now, number, record, effects);
        }
    }

    /// A number clicked in the CRM, which the agent is not asked about any more.
    pub(super) fn dial_click(
        &mut self,
        now: Now,
        number: Number,
        record: Option<Record>,
        effects: &mut Effects,
    ) {
        if self.site.is_alone() {
            return self.offer_number(now, &number, effects);
        }
        if !self.phone.is_ready() {
            if let Err(refusal) = dialing::clicked(&number, self.phone.extension(), self.site.dial_plan()) {
                return self.notices.warning(Topic::Dialing, refusal.words);
            }
            self.stop_asking(now, say!("asked-other-clicked"));
            self.click = Some(HeldClick::new(now, number, record));
            self.dirty = true;
            return self.timers.set(now, Timer::Click, CLICK_WAIT_MS);
        }
        match dialing::clicked(&number, self.phone.extension(), self.site.dial_plan()) {
            Ok(dialled) if self.site.ask_first(false).is_some() => {
                let click = HeldClick::new(now, number, record);
                self.ask_about(now, click, None, &dialled, effects);
            }
            Ok(dialled) => {
                self.dial(now, &number, dialled, record, effects);
            }
            Err(refusal) => self.notices.warning(Topic::Dialing, refusal.words),
        }
    }

    /// The softphone is ready: the click that waited is dialled.
    pub(super) fn dial_held_click(&mut self, now: Now, dials_unconfirmed: bool, effects: &mut Effects) {
        self.timers.clear(Timer::Click);
        if let Some(click) = self.click.take() {
            // INVARIANT: the save comes before the dial is sent, so that no later page dials it again.
            effects.push(Effect::Save);
            if dials_unconfirmed {
                return self.notices.info(now, Topic::Dialing, say!("number-dialled-already"));
            }
            self.dial_clicked(now, click.number, click.record, effects);
        }
    }

    pub(super) fn click_expired(&mut self) {
        let Some(click) = self.click.take() else { return };
        self.notices
            .warning(Topic::Dialing, say!("not-dialled-not-reached", number: Arg::number(&click.number)));
        // What is dialled from the field goes out as it stands there, so the rule runs now, if it can.
        let plan = self.site.dial_plan();
        let own = self.phone.extension();
        let number = match dialing::clicked(&click.number, own, plan) {
            Ok(dialled) if !own.is_empty() && !plan.rule_on_typed => dialled.to_type().into(),
            _ => click.number,
        };
        self.back_to_field(number);
    }

    /// A number that was not dialled goes into the dial field, if that is empty.
    pub(super) fn back_to_field(&mut self, number: Number) {
        if let Some(panel) = self.pages.used_last(|_| true).and_then(|id| self.pages.get_mut(id))
            && panel.dial.text.is_empty()
        {
            panel.dial.write(number);
        }
    }

    /// A number was used: it leaves the dial field, if it is there. What else was typed meanwhile stays.
    pub(super) fn clear_dial_field(&mut self, panel: PanelId, used: &str) {
        if let Some(panel) = self.pages.get_mut(panel)
            && panel.dial.text.trim() == used.trim()
        {
            panel.dial.write(String::new());
        }
    }

    /// Dials, or says why not; true if it was asked for.
    pub(super) fn dial(
        &mut self,
        now: Now,
        given: &str,
        dialled: Dialled,
        record: Option<Record>,
        effects: &mut Effects,
    ) -> bool {
        let Some(request) = self.may_dial(now, &dialled) else { return false };
        self.stop_asking(now, say!("asked-other-dialled"));
        self.notices.clear(Topic::Dialing);
        let how = dialled.steps.iter().map(|step| step.text.clone()).collect();
        self.last_dialled = Some(LastDialled { number: dialled.number.clone(), at: now.mono_ms, how });
        // With the rule on typed numbers, what stands in the field goes through it again.
        let again =
            if self.site.dial_plan().rule_on_typed { given.trim().to_owned() } else { dialled.to_type() };
        let consultation = matches!(request, Request::Consultation(_));
        self.expect(dialled, again.into(), record, consultation);
        self.phone.ask(now, request, lend!(self, effects));
        true
    }

    /// A call was asked for: what is seen next may be it.
    pub(super) fn expect(
        &mut self,
        dialled: Dialled,
        typed: Number,
        record: Option<Record>,
        consultation: bool,
    ) {
        let Dialled { number, after_answer, mut given, steps } = dialled;
        if steps.iter().any(|step| step.rule == "again")
            && let Some(past) = self.phone.calls.history().iter().find(|past| past.dialled == number)
        {
            given.clone_from(&past.number);
        }
        self.phone.calls.expect(Expected { number, typed, record, after_answer, consultation, given });
    }

    /// What dialling means now; where it can't be done the agent is told.
    pub(super) fn may_dial(&mut self, now: Now, dialled: &Dialled) -> Option<Request> {
        if self.is_double(now, &dialled.number) {
            let words = say!("dialled-already", number: Arg::number(&dialled.number));
            self.notices.info(now, Topic::Dialing, words);
            return None;
        }
        match self.phone.dial_request(&dialled.number) {
            Ok(request) => return Some(request),
            Err(refusal) if refusal.code == ErrorCode::AlreadyDialled => {
                self.notices.info(now, Topic::Dialing, refusal.words);
            }
            Err(refusal) => self.notices.warning(Topic::Dialing, refusal.words),
        }
        None
    }

    fn is_double(&self, now: Now, number: &str) -> bool {
        self.last_dialled.as_ref().is_some_and(|last| {
            dialing::same_number(&last.number, number) && now.mono_ms < last.at + DOUBLE_CLICK_MS
        })
    }
}
