//! ServiceNow's frame around a page: its start, what its header shows of the agent, what it says, and the pages of
//! ServiceNow that are opened through it.

mod icons;

use super::Adapter;
use super::rules::OWED_MS;
use crate::clock::Now;
use crate::crm::openframe::{self, OwedFrame, Presence, Target, Wish};
use crate::crm::{CrmError, CrmReply, CrmRequest};
use crate::effect::Effects;
use crate::foreign::Kind;
use crate::ids::{CallId, PanelId, StepId};
use crate::notice::Topic;
use crate::pages::panel::{ClickToDial, Panel};
use crate::phone::call::Call;
use crate::rules::{Outcome, Step};
use crate::site::rules::{Do, OpenFrame};
use crate::site::settings::Settings;
use crate::words::{Arg, Message, say};

impl Adapter {
    /// Whether a panel is in ServiceNow.
    pub(super) fn is_in_frame(&self, id: PanelId) -> bool {
        self.pages.get(id).and_then(Panel::kind) == Some(openframe::KIND)
    }

    /// Whether a panel's CRM can be asked for this: ServiceNow must have started before anything else.
    pub(super) fn has_started(&self, id: PanelId, request: &CrmRequest) -> bool {
        *request == CrmRequest::Settings || self.pages.get(id).is_some_and(Panel::acts)
    }

    /// Asks a frame whose `init` was answered for all that follows. Clicks are listened to at once, since numbers in ServiceNow
    /// can be clicked whether the phone is ready or not.
    pub(super) fn ask_frame(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        let Some(panel) = self.pages.get_mut(id).filter(|panel| in_frame(panel)) else {
            return;
        };
        panel.click_to_dial = ClickToDial::Asked;
        panel.frame = Some(Box::default());
        for request in
            [CrmRequest::Layout, CrmRequest::EnableClickToDial, CrmRequest::OpenFrame(Wish::TitleIcon)]
        {
            self.ask_crm(now, id, request, None, effects);
        }
        self.show_ringing(now, id, effects);
    }

    /// The frame gets the size that the settings say.
    pub(super) fn size_frame(&mut self, now: Now, id: PanelId, settings: &Settings, effects: &mut Effects) {
        if self.is_in_frame(id) {
            let size = Wish::Size { width: settings.width, height: settings.height };
            self.ask_crm(now, id, CrmRequest::OpenFrame(size), None, effects);
        }
    }

    /// `init` failed, has not answered yet (`None`), or the settings in its answer can't be read.
    pub(super) fn no_frame(&mut self, id: PanelId, error: Option<&CrmError>) {
        let why = match error {
            Some(CrmError::Unreadable(what)) => {
                let words = say!("servicenow-settings-unreadable", why: what);
                return self.page_trouble(id, words);
            }
            Some(CrmError::Refused(words)) => Message::as_said(words),
            None => say!("no-answer-yet"),
        };
        let page = self.pages.get(id).map(|panel| [&panel.page.protocol, "//", &panel.page.host].concat());
        let page = Arg::text(page.unwrap_or_default());
        self.page_trouble(id, say!("servicenow-did-not-start", why: why, page: page));
    }

    /// ServiceNow said something: a number was clicked, or it is another program's business.
    pub(super) fn frame_said(&mut self, now: Now, text: &str, effects: &mut Effects) {
        match openframe::decode_click(text) {
            Ok(Some(mut click)) => {
                self.counters.cut += click.clean();
                let cx = lend!(self, effects);
                self.dialing.dial_clicked(now, click.number, click.record, &mut self.phone, cx);
            }
            Ok(None) => {}
            Err(error) => self.notices.warning(Topic::Dialing, say!("click-not-dialled", why: error.words())),
        }
    }

    /// What was said to ServiceNow did not get through.
    pub(super) fn frame_failed(&mut self, id: PanelId, words: &str) {
        let mut words = words.to_owned();
        self.counters.cut += Kind::Text.clean(&mut words);
        self.notices.warning(Topic::Page(id), say!("servicenow-did-not-take", words: Arg::text(words)));
    }

    /// What became of a request that is about no call: a page that a rule opens, or presence and icons, which an older library
    /// may lack.
    pub(super) fn frame_answered(
        &mut self,
        id: PanelId,
        request: &CrmRequest,
        outcome: Option<&Result<CrmReply, CrmError>>,
    ) {
        match (request, outcome) {
            (CrmRequest::OpenFrame(Wish::Presence(_)), Some(Err(_))) => {
                if let Some(frame) = self.pages.get_mut(id).and_then(|panel| panel.frame.as_mut()) {
                    frame.without_presence = true;
                }
            }
            (CrmRequest::OpenFrame(Wish::Icons(_)), Some(Err(_))) => {
                if let Some(frame) = self.pages.get_mut(id).and_then(|panel| panel.frame.as_mut()) {
                    frame.without_icons = true;
                }
            }
            (CrmRequest::OpenFrame(Wish::Do(step, _)), outcome) => {
                let outcome = match outcome {
                    Some(Ok(_)) => Outcome::Done(Message::default()),
                    Some(Err(error)) => Outcome::Failed(error.words()),
                    None => Outcome::Failed(say!("no-servicenow-answer")),
                };
                self.step_came_to(*step, outcome);
            }
            _ => {}
        }
    }

    /// What is popped for a call: in ServiceNow the record that it was dialled from, where there is one.
    pub(super) fn in_frame(&self, panel: PanelId, call: CallId, request: CrmRequest) -> CrmRequest {
        let record = self.phone.calls.get(call).and_then(|call| call.record.as_ref());
        match record.filter(|record| self.is_in_frame(panel) && !record.object.is_empty()) {
            Some(record) => CrmRequest::OpenFrame(Wish::Open(Target::record(&record.object, &record.id))),
            None => request,
        }
    }

    /// A rule asks ServiceNow to open something: the page that acts does it.
    #[allow(clippy::needless_pass_by_value)]
    pub(super) fn open_servicenow(
        &mut self,
        now: Now,
        step: StepId,
        what: OpenFrame<String>,
        effects: &mut Effects,
    ) {
        match Target::of(&what) {
            Ok(target) => {
                self.step_made(step, &target.address());
                self.open_in_frame(now, step, target, effects);
            }
            Err(why) => {
                let words = say!("not-opened", why: why);
                self.step_came_to(step, Outcome::Failed(words));
            }
        }
    }

    /// Whether a rule has opened something in ServiceNow for a call: then that is its pop.
    pub(super) fn rule_opened(&self, call: &Call) -> bool {
        let Some(systems) = self.site.systems() else { return false };
        let opens = |name: &str| {
            let rule = systems.rules.iter().find(|rule| rule.name == name);
            rule.is_some_and(|rule| rule.does.iter().any(|action| matches!(action, Do::OpenFrame(_))))
        };
        let worked = |step: &Step| !matches!(step.outcome, Outcome::Failed(_));
        let mut traces = self.systems.ran.traces(Some(call.id)).iter();
        traces.any(|trace| opens(&trace.rule) && trace.steps.iter().any(worked))
    }

    fn open_in_frame(&mut self, now: Now, step: StepId, target: Target, effects: &mut Effects) {
        let outcome = match self.pages.used_last(in_frame) {
            Some(_) if self.opening_waits(step) => {
                self.owed_frames().push(OwedFrame { step, target, since: now.wall_ms });
                Outcome::Owed
            }
            Some(panel) => {
                self.ask_crm(now, panel, CrmRequest::OpenFrame(Wish::Do(step, target)), None, effects);
                Outcome::HandedOver
            }
            None if self.pages.iter().any(|(id, _)| self.is_in_frame(id)) => {
                self.owed_frames().push(OwedFrame { step, target, since: now.wall_ms });
                Outcome::Owed
            }
            None => Outcome::Failed(say!("not-in-servicenow")),
        };
        self.step_came_to(step, outcome);
    }

    fn owed_frames(&mut self) -> &mut Vec<OwedFrame> {
        &mut self.systems.owed_frames
    }

    /// Opens what waits for a page of ServiceNow; what has waited for `OWED_MS` is given up.
    pub(super) fn open_owed_frames(&mut self, now: Now, effects: &mut Effects) {
        if self.systems.owed_frames.is_empty() {
            return;
        }
        for OwedFrame { step, target, since } in std::mem::take(self.owed_frames()) {
            if now.wall_ms.saturating_sub(since) > OWED_MS {
                self.step_came_to(step, Outcome::Failed(say!("no-servicenow-page-in-time")));
            } else if self.pages.used_last(in_frame).is_some() {
                self.open_in_frame(now, step, target, effects);
            } else {
                self.owed_frames().push(OwedFrame { step, target, since });
            }
        }
    }

    /// A page did not take what a rule asked for: another one may.
    pub(super) fn frame_not_taken(&mut self, now: Now, wish: Wish, effects: &mut Effects) {
        if let Wish::Do(step, target) = wish {
            self.open_in_frame(now, step, target, effects);
        }
    }

    /// The headers of all frames show what the agent does.
    pub(super) fn show_in_frames(&mut self, now: Now, effects: &mut Effects) {
        self.open_owed_frames(now, effects);
        if !self.pages.iter().any(|(_, panel)| panel.frame.is_some()) {
            return;
        }
        let (subtitle, presence, icons) = (self.frame_subtitle(), self.frame_presence(), self.frame_icons());
        for id in self.pages.ids() {
            let Some(panel) = self.pages.get_mut(id).filter(|panel| panel.crm().is_some()) else { continue };
            let Some(frame) = &mut panel.frame else { continue };
            let mut wishes = Vec::new();
            if frame.subtitle != subtitle {
                frame.subtitle.clone_from(&subtitle);
                wishes.push(Wish::Subtitle(subtitle.clone()));
            }
            if frame.presence != presence && !frame.without_presence {
                frame.presence = presence.clone();
                wishes.push(Wish::Presence(presence.clone()));
            }
            if frame.icons.as_ref() != Some(&icons) && !frame.without_icons {
                frame.icons = Some(icons.clone());
                wishes.push(Wish::Icons(icons.clone()));
            }
            for wish in wishes {
                self.ask_crm(now, id, CrmRequest::OpenFrame(wish), None, effects);
            }
        }
    }

    /// The header's second line: the call that needs the agent most, else the work mode.
    fn frame_subtitle(&self) -> Message {
        let calls = &self.phone.calls;
        match calls.alerting().or_else(|| calls.active()).or_else(|| calls.held()) {
            Some(call) if call.number().is_empty() => call.state_text(),
            Some(call) => {
                say!("header-call", state: call.state_text(), number: Arg::number(call.number()))
            }
            None if self.phone.is_ready() => self.mode_words(),
            None => say!("header-not-connected"),
        }
    }

    fn frame_presence(&self) -> Presence {
        let shown = |state: Message, color: &str| Presence { state, color: color.into() };
        if !self.phone.is_ready() || self.phone.agent().id().is_none() {
            return shown(say!("presence-offline"), "grey");
        }
        if self.phone.calls.live().next().is_some() {
            return shown(say!("presence-on-a-call"), "red");
        }
        match self.phone.agent().mode().map(|mode| mode.mode) {
            Some(mode) if mode.takes_calls() => shown(say!("presence-available"), "green"),
            Some(_) => shown(self.mode_words(), "orange"),
            None => shown(say!("presence-away"), "grey"),
        }
    }
}

/// Whether a panel is in ServiceNow, and ServiceNow has answered `init`.
fn in_frame(panel: &Panel) -> bool {
    panel.crm() == Some(openframe::KIND) && panel.acts()
}
