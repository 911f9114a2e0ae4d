//! ServiceNow's frame around a page: its start, what its header shows of the agent, what it says, and the pages of
//! ServiceNow that are opened through it.

use serde::{Deserialize, Serialize};

use super::Adapter;
use super::panels::{ClickToDial, Host, Panel};
use crate::call::Call;
use crate::clock::Now;
use crate::crm::openframe::{self, Presence, Target, Wish};
use crate::crm::{CrmError, CrmKind, CrmReply, CrmRequest};
use crate::effect::Effects;
use crate::input::{CallId, PanelId, WorkMode};
use crate::notice::Topic;
use crate::settings::Settings;

/// What a frame's header shows.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub(super) struct Frame {
    subtitle: String,
    presence: Presence,
    /// This version of the library has no presence: it is not asked again.
    without_presence: bool,
}

impl Adapter {
    /// Which CRM a panel is in; who is in none asks none.
    pub(super) fn kind_of(&self, id: PanelId) -> CrmKind {
        match self.panels.get(id).map(|panel| &panel.host) {
            Some(Host::Crm { kind, .. }) => *kind,
            _ => CrmKind::Lightning,
        }
    }

    /// Whether a panel is in ServiceNow.
    pub(super) fn is_in_frame(&self, id: PanelId) -> bool {
        self.kind_of(id) == CrmKind::OpenFrame
    }

    /// Whether the CRM takes no call logs: notes stay in the panel.
    pub(super) fn lacks_log(&self) -> bool {
        self.panels.iter().any(|(id, _)| self.is_in_frame(id))
    }

    /// What the panel says of a call's log.
    pub(super) fn log_words(&self, call: &Call) -> String {
        if self.lacks_log() && !call.note.text.trim().is_empty() {
            return "ServiceNow takes no call log from here: copy the note into the record".to_owned();
        }
        call.log.words(&call.note.text)
    }

    /// Asks a frame that was started, and had its library's `init` answered, all that follows. Clicks are heard at once:
    /// ServiceNow's numbers can be clicked whether the phone is ready or not.
    pub(super) fn ask_frame(&mut self, now: Now, id: PanelId, effects: &mut Effects) {
        let Some(panel) = self.panels.get_mut(id).filter(|panel| in_frame(panel) && panel.has_settings)
        else {
            return;
        };
        panel.click_to_dial = ClickToDial::Asked;
        panel.frame = Some(Box::default());
        for request in [CrmRequest::Layout, CrmRequest::EnableClickToDial] {
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

    /// `init` failed, or the settings in its answer can't be read.
    pub(super) fn no_frame(&mut self, id: PanelId, error: &CrmError) {
        let words = match error {
            CrmError::Refused(words) => {
                let page =
                    self.panels.get(id).map(|panel| [&panel.page.protocol, "//", &panel.page.host].concat());
                [
                    "ServiceNow did not start this panel (",
                    words,
                    "). Have an administrator add ",
                    &page.unwrap_or_default(),
                    " to the property glide.ui.concourse.onmessage_enforce_same_origin_whitelist, and give this user the \
                     role sn_openframe_user; then reload the page.",
                ]
                .concat()
            }
            CrmError::Unreadable(what) => [
                "The settings from ServiceNow can't be read: ",
                what,
                ". Correct it there, then reload the page.",
            ]
            .concat(),
        };
        self.page_trouble(id, &words);
    }

    /// ServiceNow said something: a number was clicked, or it is another program's business.
    pub(super) fn frame_said(&mut self, now: Now, text: &str, effects: &mut Effects) {
        match openframe::decode_click(text) {
            Ok(Some(click)) => self.dial_clicked(now, click.number, click.record, effects),
            Ok(None) => {}
            Err(error) => self.notices.warning(
                Topic::Dialing,
                &["The clicked number was not dialled: ", &error.words(), "."].concat(),
            ),
        }
    }

    /// What was said to ServiceNow did not get through.
    pub(super) fn frame_failed(&mut self, id: PanelId, words: &str) {
        let words = [
            "ServiceNow did not take what the softphone asked for (",
            words,
            "). Reload the page if nothing opens.",
        ];
        self.notices.warning(Topic::Page(id), &words.concat());
    }

    /// An older library has no presence.
    pub(super) fn frame_refused(
        &mut self,
        id: PanelId,
        request: &CrmRequest,
        outcome: Option<&Result<CrmReply, CrmError>>,
    ) {
        if let (CrmRequest::OpenFrame(Wish::Presence(_)), Some(Err(_))) = (request, outcome)
            && let Some(frame) = self.panels.get_mut(id).and_then(|panel| panel.frame.as_mut())
        {
            frame.without_presence = true;
        }
    }

    /// What is popped for a call: in ServiceNow the record that it was dialled from, where there is one.
    pub(super) fn in_frame(&self, panel: PanelId, call: CallId, request: CrmRequest) -> CrmRequest {
        let record = self.calls.get(call).and_then(|call| call.record.as_ref());
        match record.filter(|record| self.is_in_frame(panel) && !record.object.is_empty()) {
            Some(record) => CrmRequest::OpenFrame(Wish::Open(Target::record(&record.object, &record.id))),
            None => request,
        }
    }

    /// The headers of all frames show what the agent does.
    pub(super) fn show_in_frames(&mut self, now: Now, effects: &mut Effects) {
        if !self.panels.iter().any(|(_, panel)| panel.frame.is_some()) {
            return;
        }
        let (subtitle, presence) = (self.frame_subtitle(), self.frame_presence());
        for id in self.panel_ids() {
            let Some(panel) = self.panels.get_mut(id).filter(|panel| panel.crm().is_some()) else { continue };
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
            for wish in wishes {
                self.ask_crm(now, id, CrmRequest::OpenFrame(wish), None, effects);
            }
        }
    }

    /// The call that needs the agent most, else what the agent does.
    fn frame_subtitle(&self) -> String {
        let call = self.calls.alerting().or_else(|| self.calls.active()).or_else(|| self.calls.held());
        match call {
            Some(call) => [call.state_text(), " ", call.far()].concat().trim_end().to_owned(),
            None if self.session.is_ready() => self.mode_words(),
            None => "Not connected".to_owned(),
        }
    }

    fn frame_presence(&self) -> Presence {
        let shown = |state: &str, color: &str| Presence { state: state.to_owned(), color: color.to_owned() };
        if !self.session.is_ready() || self.agent.id().is_none() {
            return shown("Offline", "grey");
        }
        if self.calls.live().next().is_some() {
            return shown("On a call", "red");
        }
        match self.agent.mode().map(|mode| mode.mode) {
            Some(WorkMode::Auto | WorkMode::Manual) => shown("Available", "green"),
            Some(WorkMode::Acw | WorkMode::Aux) => shown(&self.mode_words(), "orange"),
            None => shown("Away", "grey"),
        }
    }
}

fn in_frame(panel: &Panel) -> bool {
    panel.crm() == Some(CrmKind::OpenFrame)
}
