//! What the agent can do from the header of ServiceNow's frame.

use super::Adapter;
use crate::clock::Now;
use crate::crm::CrmRequest;
use crate::crm::openframe::{self, Icon};
use crate::effect::{Effect, Effects, Level};
use crate::ids::PanelId;
use crate::input::Action;

/// A second click within this time counts as the same one. It is the second half of a double click, which may meet another icon
/// by then, or the same click told by the event's old name as well.
const ONE_CLICK_MS: u64 = 700;

impl Adapter {
    /// The icons for what can be done now, as the buttons of the calls.
    pub(super) fn frame_icons(&self) -> Vec<Icon> {
        let can = |action: &Action| self.check(action).is_ok();
        let answer = self.phone.calls.alerting().is_some() && can(&Action::Answer);
        let hangup = self.phone.calls.hung_up_first().is_some() && can(&Action::Hangup);
        let icons = [(Icon::Answer, answer), (Icon::Hangup, hangup)];
        icons.into_iter().filter_map(|(icon, can)| can.then_some(icon)).collect()
    }

    /// An icon in the header was clicked.
    pub(in crate::adapter) fn icon_clicked(
        &mut self,
        now: Now,
        id: PanelId,
        payload: &str,
        effects: &mut Effects,
    ) {
        let Some(frame) = self.pages.get_mut(id).and_then(|panel| panel.frame.as_mut()) else { return };
        let action = match openframe::decode_icon(payload) {
            Some(Icon::Title) => {
                return self.ask_crm(now, id, CrmRequest::ShowPanel, None, effects);
            }
            Some(Icon::Answer) => Action::Answer,
            Some(Icon::Hangup) => Action::Hangup,
            None => {
                let words = "an icon was clicked in ServiceNow that is not the softphone's".to_owned();
                return effects.push(Effect::Log(Level::Warn, words));
            }
        };
        if frame.clicked.is_some_and(|clicked| now.mono_ms.saturating_sub(clicked) < ONE_CLICK_MS) {
            return;
        }
        frame.clicked = Some(now.mono_ms);
        self.act(now, id, action, effects);
    }
}
