//! After a call: what became of it, and the return to available.

use super::Adapter;
use crate::clock::Now;
use crate::effect::Effects;
use crate::ids::PanelId;
use crate::input::Action;
use crate::pages::view::{DispositionView, WrapupView};
use crate::phone::call::Call;
use crate::privacy::ReasonCode;
use crate::site::settings::Disposition;
use crate::words::{Message, say};
use crate::work_mode::WorkMode;

impl Adapter {
    /// What became of a call, where the agent can say it.
    pub(super) fn disposition_view(&self, call: &Call) -> Option<DispositionView> {
        if !self.phone.takes_disposition(call, &self.site) {
            return None;
        }
        let chosen = call.disposition.clone().unwrap_or_default();
        let mut choices = self.site.dispositions().to_vec();
        if !chosen.is_empty() && !choices.iter().any(|known| known.code == chosen) {
            // It was chosen under other settings.
            let text = chosen.as_str().into();
            choices.push(Disposition { code: chosen.clone(), text, ..Disposition::default() });
        }
        let wanted =
            if self.lacks_disposition(call) { say!("disposition-wanted") } else { Message::default() };
        Some(DispositionView { chosen, wanted, choices })
    }

    /// Looks whether after-call work has taken its time.
    pub(super) fn settle_wrapup(&mut self, now: Now, effects: &mut Effects) {
        let lacks = self.lacks_any_disposition();
        self.phone.settle_wrapup(now, lacks, lend!(self, effects));
    }

    fn lacks_any_disposition(&self) -> bool {
        self.phone.calls.iter().any(|call| self.lacks_disposition(call))
    }

    /// The phone wants the agent in a mode: the same is asked for as by the mode's button.
    pub(super) fn set_mode(
        &mut self,
        now: Now,
        mode: WorkMode,
        reason: Option<ReasonCode>,
        effects: &mut Effects,
    ) {
        let action = Action::SetMode { mode, reason, password: None };
        self.act(now, PanelId(0), action, effects);
    }

    /// The end of after-call work, where it comes by itself.
    pub(super) fn wrapup_view(&self) -> Option<WrapupView> {
        let at = self.phone.returns_at()?;
        let lacks = self.lacks_any_disposition();
        Some(WrapupView {
            until: (!lacks).then_some(at),
            text: if lacks { say!("wrap-up-waits") } else { say!("wrap-up-ends") },
            can_extend: !lacks && self.check(&Action::MoreWrapup).is_ok(),
        })
    }
}
