//! The call center's settings as pages bring them: the first ones start the phone; later ones that differ come into force when
//! nothing is going on. Also here: what happens to the agent when the last page goes.

use super::Adapter;
use crate::clock::Now;
use crate::crm::CrmRequest;
use crate::effect::Effects;
use crate::error::Problem;
use crate::ids::PanelId;
use crate::input::Action;
use crate::notice::{NoticeKind, Topic};
use crate::phone::call::Call;
use crate::site::settings::{Leave, Settings};
use crate::words::say;
use crate::work_mode::WorkMode;

/// An agent with a call does not leave; after this long the adapter looks again.
const STILL_TALKS_MS: u64 = 1_000;

impl Adapter {
    /// A page brings the settings that its CRM, or its file, gives.
    pub(super) fn take_settings(
        &mut self,
        now: Now,
        id: PanelId,
        read: Result<Settings, Vec<Problem>>,
        effects: &mut Effects,
    ) {
        if let Some(panel) = self.pages.get_mut(id) {
            panel.has_settings = true;
        }
        let settings = match read {
            Ok(settings) => settings,
            Err(problems) => {
                self.ask_crm(now, id, CrmRequest::InitializationComplete, None, effects);
                return self.set_up_failed(id, &problems);
            }
        };
        for request in [
            CrmRequest::PanelHeight(settings.height),
            CrmRequest::PanelWidth(settings.width),
            CrmRequest::InitializationComplete,
        ] {
            self.ask_crm(now, id, request, None, effects);
        }
        self.size_frame(now, id, &settings, effects);
        let is_other = self.site.offer(settings);
        if is_other && self.site.runs() && !self.can_change() {
            let words = say!("settings-changed");
            self.notices.setup(Topic::Setup, NoticeKind::Warning, &[Problem::new("", words)]);
        }
    }

    /// Whether new settings can come into force now without disturbing a call or a save.
    fn can_change(&self) -> bool {
        !self.phone.calls.iter().any(Call::is_live)
            && !self.crm.records.any_saving()
            && self.phone.is_settled()
    }

    /// Settings that wait come into force when nothing is going on.
    pub(super) fn apply_settings(&mut self, now: Now, effects: &mut Effects) {
        if self.site.runs() && !self.can_change() {
            return;
        }
        let Some((settings, old)) = self.site.take_waiting() else { return };
        self.notices.clear(Topic::Setup);
        self.notices.setup(Topic::Setup, NoticeKind::Warning, &settings.warnings);
        self.notices.phone_works();
        if settings.leave != Leave::Stay && !self.pages.outlived {
            let words = say!("leave-not-supported");
            self.notices.setup(
                Topic::Setup,
                NoticeKind::Warning,
                &[Problem::new("/ServerInfo/leave", words)],
            );
        }
        self.phone.connect(now, &settings, old.as_ref(), lend!(self, effects));
        self.site.put_in_force(settings);
        self.start_shuttle(now, effects);
    }

    /// The last page has been gone for long enough, and this adapter lives on.
    pub(super) fn leave(&mut self, now: Now, effects: &mut Effects) {
        let Some(settings) = self.site.settings().filter(|_| self.pages.outlived && self.pages.is_empty())
        else {
            return;
        };
        if self.phone.calls.live().next().is_some() {
            return self.pages.leave.set(now, (), STILL_TALKS_MS);
        }
        let is_aux = self.phone.agent().mode().is_some_and(|mode| mode.mode == WorkMode::Aux);
        let action = match settings.leave {
            Leave::Logout => Action::LogOut,
            Leave::Aux if !is_aux => {
                let reason = Some(settings.leave_reason.clone()).filter(|reason| !reason.is_empty());
                Action::SetMode { mode: WorkMode::Aux, reason, password: None }
            }
            _ => return,
        };
        if self.phone.agent().id().is_some() {
            self.act(now, PanelId(0), action, effects);
        }
    }
}
