//! Requests to a page's CRM that wait. A page takes a request right before it calls the library, and begins no call later than
//! the request's latest time, so that each request comes to one of three ends: done (answered), not done (not taken in time:
//! another page may do it), or unknown (taken, and the page went or the CRM fell silent: never repeated). What comes back for an old
//! request is none of these, and dropped.

use serde::{Deserialize, Serialize};

use super::CrmRequest;
use super::openframe::Wish;
use crate::clock::{Now, Timers};
use crate::crm_call::CrmKind;
use crate::effect::{Effect, Effects, PanelEffect};
use crate::ids::{CallId, PanelId, RequestId};
use crate::table::Table;

/// A page begins no call of the CRM's library later than this after it was asked.
const LATEST_MS: u64 = 1_000;
/// A request that is not taken within this time counts as not done. It is longer than the page's own limit, since a page's word
/// may be late on a busy machine, and another page must not do again what the first one did.
const TAKEN_MS: u64 = 4_000;
/// A request that was taken and has no reply for this long came to nothing.
const REPLY_MS: u64 = 15_000;
/// A deadline that is looked at this late was slept through: what pages said meanwhile is heard first.
const SLEPT_MS: u64 = 250;

/// A request to a CRM that waits for its reply.
#[derive(Debug, Serialize, Deserialize)]
pub struct Asked {
    /// The page whose CRM was asked.
    pub panel: PanelId,
    /// As which host it was asked.
    pub kind: CrmKind,
    /// What was asked.
    pub request: CrmRequest,
    /// The call that it is about.
    pub call: Option<CallId>,
    /// A page took it and calls the library.
    taken: bool,
    /// When it is given up, in monotonic milliseconds; 0 once that was put off after a sleep.
    due: u64,
}

impl Asked {
    /// Whether somebody must hear of it when the CRM is silent.
    fn is_waited_for(&self) -> bool {
        if matches!(self.request, CrmRequest::Open(_) | CrmRequest::OpenFrame(Wish::Do(..))) {
            return true;
        }
        self.call.is_some() || matches!(self.request, CrmRequest::Settings)
    }
}

/// How a request ended without an answer.
#[derive(Debug)]
pub enum End {
    /// No page took it in time: it is not done.
    NotTaken(Asked),
    /// The CRM took it and does not answer.
    Silent(Asked),
}

/// The requests that wait.
#[derive(Debug, Serialize, Deserialize)]
pub struct Requests {
    waiting: Table<RequestId, Asked>,
    deadlines: Timers<RequestId>,
    next: u32,
}

impl Default for Requests {
    fn default() -> Self {
        Self { waiting: Table::default(), deadlines: Timers::default(), next: 1 }
    }
}

impl Requests {
    /// A number that no request had before, to a CRM or to a web server.
    pub fn new_id(&mut self) -> RequestId {
        let id = RequestId(self.next);
        self.next = self.next.wrapping_add(1);
        id
    }

    /// Asks a CRM by way of a page.
    pub fn ask(
        &mut self,
        now: Now,
        panel: PanelId,
        kind: CrmKind,
        request: CrmRequest,
        call: Option<CallId>,
        effects: &mut Effects,
    ) {
        let id = self.new_id();
        let encoded = kind.host().encode(&request);
        let due = now.mono_ms + TAKEN_MS;
        self.waiting.insert(id, Asked { panel, kind, request, call, taken: false, due });
        self.deadlines.set(now, id, TAKEN_MS);
        effects.push(Effect::Panel(panel, PanelEffect::CallCrm(id, encoded, now.mono_ms + LATEST_MS)));
    }

    /// Whether a request for a call's log still waits (`log`), or one for its pop.
    pub fn is_asked(&self, call: CallId, log: bool) -> bool {
        self.waiting.iter().any(|(_, asked)| {
            asked.call == Some(call) && matches!(asked.request, CrmRequest::SaveLog(_)) == log
        })
    }

    /// A page took a request and calls the library. Gives the request back where that page is gone since: its outcome is not known.
    pub fn taken(&mut self, now: Now, id: RequestId, is_there: impl Fn(PanelId) -> bool) -> Option<Asked> {
        let asked = self.waiting.get_mut(id)?;
        if !asked.request.callback().brings_reply() {
            // No reply will come.
            self.take(id);
            return None;
        }
        asked.taken = true;
        asked.due = now.mono_ms + REPLY_MS;
        self.deadlines.set(now, id, REPLY_MS);
        if is_there(asked.panel) { None } else { self.take(id) }
    }

    /// A page says that it got a request too late, so it is not done. Gives the request, and whether the page can really have
    /// been late: if it can't, its clock differs from ours, and it would be late again at once.
    pub fn late(&mut self, now: Now, id: RequestId) -> (Option<Asked>, bool) {
        let due = self.waiting.get(id).map_or(0, |asked| asked.due); // 0: it was given up meanwhile
        (self.take(id), now.mono_ms + TAKEN_MS >= due + LATEST_MS)
    }

    /// The reply to a request came: nothing more is waited for. `None` where it is an old one.
    pub fn take(&mut self, id: RequestId) -> Option<Asked> {
        self.deadlines.clear(id);
        self.waiting.remove(id)
    }

    /// A page is gone for good: gives a request that it took and did not answer, whose outcome is not known. Other requests to it
    /// wait until their time is up, since word that the page took them may still be on its way.
    pub fn take_of_gone(&mut self, panel: PanelId) -> Option<Asked> {
        let mut taken = self.waiting.iter().filter(|(_, asked)| asked.panel == panel && asked.taken);
        let id = taken.next()?.0;
        drop(taken);
        self.take(id)
    }

    /// Gives back a request whose time is up.
    pub fn tick(&mut self, now: Now, effects: &mut Effects) -> Option<End> {
        while let Some(id) = self.deadlines.take_due(now) {
            let Some(asked) = self.waiting.get_mut(id) else { continue };
            if asked.due > 0 && now.mono_ms > asked.due + SLEPT_MS {
                asked.due = 0;
                self.deadlines.set(now, id, SLEPT_MS);
                continue;
            }
            let Some(asked) = self.take(id) else { continue };
            if !asked.taken {
                return Some(End::NotTaken(asked));
            }
            effects.push(Effect::Panel(asked.panel, PanelEffect::ForgetCrm(id)));
            if asked.is_waited_for() {
                return Some(End::Silent(asked));
            }
        }
        None
    }

    /// When `tick` is wanted, in monotonic milliseconds.
    pub fn next_deadline(&self) -> Option<u64> {
        self.deadlines.next()
    }
}
