//! How many agents of each queue are free, where the server tells it (`queryacdsplit`; its form is assumed, spec/ctisvr.md 2). It is
//! asked sparingly: only while somebody looks at the directory, one queue at a time, each at most every 20 s.

use serde::{Deserialize, Serialize};

use super::{Phone, Timer};
use crate::clock::Now;
use crate::phone::cti::ctisvr::Request;
use crate::privacy::SiteWord;
use crate::site::Site;
use crate::site::context::Context;

/// A queue is asked about at most this often.
const EVERY_MS: u64 = 20_000;
/// Two questions are at least this far apart.
const GAP_MS: u64 = 1_000;
/// A figure that nobody looked at is shown again until it is this old.
const FRESH_MS: u64 = 60_000;

/// The figures of the queues.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Queues {
    /// Somebody looks at them.
    in_sight: bool,
    /// When the last question was asked, whatever it was about.
    asked: Option<u64>,
    /// What is known of each queue that was asked about.
    known: Vec<Known>,
}

/// What is known of a queue.
#[derive(Debug, Serialize, Deserialize)]
struct Known {
    split: SiteWord,
    asked: u64,
    /// The server refused to tell it, so it is not asked again in this session.
    is_refused: bool,
    /// How many agents are free, and since when that is known.
    free: Option<(u32, u64)>,
}

impl Queues {
    /// The server answered. True where it told no figure: then it does not know the question.
    pub(super) fn told(&mut self, now: Now, split: &str, free: Option<u32>) -> bool {
        if let Some(known) = self.known.iter_mut().find(|known| known.split == *split) {
            known.free = free.map(|free| (free, now.mono_ms));
        }
        free.is_none()
    }

    /// The server told nothing of this queue.
    pub(super) fn refused(&mut self, split: &str) {
        if let Some(known) = self.known.iter_mut().find(|known| known.split == *split) {
            (known.is_refused, known.free) = (true, None);
        }
    }

    /// A session with another server, or a new one, begins.
    pub(super) fn forget(&mut self) {
        *self = Self { in_sight: self.in_sight, ..Self::default() };
    }

    /// Figures from before somebody looked again are not shown when they are old.
    fn forget_old(&mut self, now: Now) {
        for known in &mut self.known {
            known.free = known.free.filter(|(_, since)| now.mono_ms < since + FRESH_MS);
        }
    }

    /// When a queue may be asked about; `None` where it may not.
    fn due(&self, split: &str) -> Option<u64> {
        match self.known.iter().find(|known| known.split == *split) {
            Some(known) if known.is_refused => None,
            Some(known) => Some(known.asked + EVERY_MS),
            None => Some(0),
        }
    }

    fn ask(&mut self, now: Now, split: &SiteWord) {
        self.asked = Some(now.mono_ms);
        match self.known.iter_mut().find(|known| known.split == *split) {
            Some(known) => known.asked = now.mono_ms,
            None => self.known.push(Known {
                split: split.clone(),
                asked: now.mono_ms,
                is_refused: false,
                free: None,
            }),
        }
    }
}

impl Phone {
    /// Whether somebody looks at the directory, so that the figures of its queues are worth asking for.
    pub fn look_at_queues(&mut self, now: Now, in_sight: bool, cx: &mut Context<'_>) {
        let can_ask = in_sight && self.supports(WORD, cx.site) && !cx.site.queues().is_empty();
        if std::mem::replace(&mut self.queues.in_sight, in_sight) != in_sight {
            self.queues.forget_old(now);
        }
        if !can_ask {
            return self.timers.clear(Timer::Queues);
        }
        if !self.timers.is_set(Timer::Queues) {
            self.ask_about_queues(now, cx);
        }
    }

    /// Asks about the queue that has waited longest, where one may be asked about, and sets the time for the next one.
    pub(super) fn ask_about_queues(&mut self, now: Now, cx: &mut Context<'_>) {
        if !self.queues.in_sight || !self.supports(WORD, cx.site) {
            return;
        }
        let soonest = self.queues.asked.map_or(0, |asked| asked + GAP_MS);
        let waits = self.session.waits_for(|request| matches!(request, Request::QueryAcdSplit(_)));
        let next = cx.site.queues().iter().filter_map(|queue| {
            let split = SiteWord::from(queue.number.as_str());
            Some((self.queues.due(&split)?.max(soonest), split))
        });
        let Some((due, split)) = next.min_by_key(|(due, _)| *due) else { return };
        // While a call is being moved, a server has better things to do.
        let can = self.serves() && self.session.is_ready() && !waits && self.is_settled();
        if can && due <= now.mono_ms {
            self.queues.ask(now, &split);
            self.ask(now, Request::QueryAcdSplit(split), cx);
        }
        self.timers.set(now, Timer::Queues, due.saturating_sub(now.mono_ms).max(GAP_MS));
    }

    /// How many agents of a queue are free; `None` where that is not known, or not any more.
    pub fn free_agents(&self, split: &str, site: &Site) -> Option<u32> {
        let is_told = self.queues.in_sight && self.serves() && self.supports(WORD, site);
        let known = self.queues.known.iter().find(|known| known.split == *split)?;
        known.free.filter(|_| is_told).map(|(free, _)| free)
    }
}

const WORD: &str = "queryacdsplit";
