//! Numbers that a link asks to call (`?dial=`, `tel:`). Any page of the web can open such a link, so none is dialled
//! before the agent says so; one waits at a time, so that nothing changes under a button that is being pressed.

use serde::{Deserialize, Serialize};

use super::{Adapter, Timer};
use crate::clock::Now;
use crate::crm::CrmRequest;
use crate::dialing;
use crate::effect::Effects;
use crate::error::{ErrorCode, Refusal};
use crate::input::PanelId;
use crate::notice::Topic;

/// A link that nobody answers goes after this long.
const WAIT_MS: u64 = 60_000;
/// No number is longer.
const LONGEST: usize = 40;

/// A number that a link asks to call.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Link {
    pub(super) number: String,
}

impl Adapter {
    /// A link asks for a call.
    ///
    /// # Errors
    /// What is not a number that can be dialled, or another one waits.
    pub(super) fn check_link(&self, number: &str) -> Result<(), Refusal> {
        let number = number.trim();
        let dialable = |c: char| c.is_ascii_digit() || "+*#() .-/".contains(c);
        let (number, extension) = dialing::split_extension(number);
        if number.chars().count() > LONGEST || extension.len() > LONGEST || !number.chars().all(dialable) {
            let words = "A link asked to call something that is no phone number.";
            return Err(Refusal::new(ErrorCode::BadValue, words));
        }
        if !number.bytes().any(|byte| byte.is_ascii_digit()) {
            return Err(Refusal::new(ErrorCode::NoNumber, "A link asked to call a number without a digit."));
        }
        match &self.systems.link {
            Some(link) if !dialing::same_number(&link.number, number) => {
                let words = "Another link asked for a call meanwhile: it was left out. Answer the first one.";
                Err(Refusal::new(ErrorCode::NotPossible, words))
            }
            _ => Ok(()),
        }
    }

    /// It waits until the agent confirms it, in all panels; the one it came to is opened.
    pub(super) fn link_asks(&mut self, now: Now, panel: PanelId, number: &str, effects: &mut Effects) {
        self.systems.link = Some(Box::new(Link { number: number.trim().to_owned() }));
        self.timers.set(now, Timer::Link, WAIT_MS);
        self.ask_crm(now, panel, CrmRequest::PanelVisible(true), None, effects);
    }

    /// The agent wants the call: from here it is a click, and nothing more is asked.
    pub(super) fn link_confirmed(&mut self, now: Now, effects: &mut Effects) {
        if let Some(link) = self.take_link() {
            self.dial_click(now, link.number, None, effects);
        }
    }

    /// The agent does not want the call, or it is taken back.
    pub(super) fn take_link(&mut self) -> Option<Box<Link>> {
        self.timers.clear(Timer::Link);
        self.systems.link.take()
    }

    /// Nobody answered.
    pub(super) fn link_expired(&mut self) {
        if let Some(link) = self.take_link() {
            let words = ["A link asked to call ", &link.number, ", and nobody answered: it was not dialled."];
            self.notices.warning(Topic::Dialing, &words.concat());
        }
    }

    /// What the panel says of it.
    pub(super) fn link_words(&self) -> Option<String> {
        let link = self.systems.link.as_ref()?;
        let mut words = ["A link asks to call ", &link.number, "."].concat();
        if let Some(talking) = self.talking().filter(|_| self.calls.live().count() == 1) {
            words += &[" ", talking.who(), " goes on hold."].concat();
        }
        Some(words)
    }
}
