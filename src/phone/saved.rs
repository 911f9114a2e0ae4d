//! What a save holds of the phone, and taking it up.

use serde::{Deserialize, Serialize};

use super::wrapup::Wrapup;
use super::{Phone, Timer};
use crate::clock::Now;
use crate::phone::agent::{Agent, Login};
use crate::phone::calls::Calls;
use crate::privacy::{Number, SiteText};
use crate::site::context::Context;

/// What a save holds of the phone.
#[derive(Debug, Serialize, Deserialize)]
pub struct Saved<A = Agent, C = Calls, W = Wrapup> {
    /// The primary server's URL: whose calls these are.
    pub server: SiteText,
    /// The own extension.
    pub extension: Number,
    /// The extension that the agent typed, or empty.
    pub typed_extension: Number,
    /// Who is logged in.
    pub agent: A,
    /// The calls.
    pub calls: C,
    /// The return to available.
    pub wrapup: W,
}

impl Phone {
    /// What a save holds of the phone; `server` is the primary's URL, where there are settings.
    pub fn saved(&self, server: Option<&str>) -> Saved<&Agent, &Calls, &Wrapup> {
        let server = server.or(self.saved_for.as_deref());
        Saved {
            server: server.unwrap_or_default().into(),
            extension: self.session.extension.clone(),
            typed_extension: self.typed_extension.clone(),
            agent: &self.agent,
            calls: &self.calls,
            wrapup: &self.wrapup,
        }
    }

    /// Takes up what an earlier page saved.
    pub fn restored(&mut self, saved: Saved) {
        self.saved_for = Some(saved.server);
        self.session.extension = saved.extension;
        self.typed_extension = saved.typed_extension;
        self.agent = saved.agent;
        // A save holds no password, only that there was one.
        self.agent.forget_password();
        self.calls = saved.calls;
        self.calls.restored();
        self.wrapup = saved.wrapup;
        self.wrapup.restored();
    }

    /// Whether something of an earlier page was taken up, and it is not known yet whether it is of this phone.
    pub fn is_restored(&self) -> bool {
        self.saved_for.is_some()
    }

    /// The settings are known: what was saved under another server is not this phone's.
    pub(super) fn saved_belongs_to(&mut self, now: Now, server: &str, cx: &mut Context<'_>) {
        if self.saved_for.take().is_some_and(|saved| saved != server && !saved.is_empty()) {
            self.phone_is_idle(now, cx);
            self.agent.login = Login::Unknown;
            self.wrapup = Wrapup::default();
            self.session.extension.clear();
            self.typed_extension.clear();
            self.timers.clear(Timer::Reconcile);
        }
    }
}
