//! Numbers that a link asks to call (`?dial=`, `tel:`). Any page of the web can open such a link, so none is dialled
//! before the agent says so; one waits at a time, so that nothing changes under a button that is being pressed.

use serde::{Deserialize, Serialize};

use super::{Change, Dialing, Timer};
use crate::clock::Now;
use crate::error::{ErrorCode, Refusal};
use crate::ids::PanelId;
use crate::notice::Topic;
use crate::number::{self, Unread, Written, dialing};
use crate::phone::Phone;
use crate::phone::call::Call;
use crate::privacy::{Digits, Number};
use crate::site::Site;
use crate::site::context::Context;
use crate::words::{Arg, Message, say};

/// A link that nobody answers goes after this long.
const WAIT_MS: u64 = 60_000;
/// The longest number that a link may ask for, in characters.
const LONGEST: usize = 40;

/// A number that a link asks to call.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Link {
    number: Number,
    /// Digits that it wants sent after the answer.
    extension: Digits,
    /// Links that were left out since.
    others: u32,
}

impl Link {
    /// Whether it asks for this number already.
    fn is_for(&self, written: &Written) -> bool {
        dialing::same_number(&self.number, &written.number) && self.extension == written.extension
    }
}

impl Dialing {
    /// Whether a link's number can be put to the agent.
    ///
    /// # Errors
    /// The text is no number that can be dialled, or another link waits.
    pub fn check_link(&self, text: &str, site: &Site) -> Result<(), Refusal> {
        let written = read_link(text, site)?;
        match &self.link {
            Some(link) if !link.is_for(&written) => {
                let words = say!("other-links-left-out", links: link.others.saturating_add(1));
                Err(Refusal::new(ErrorCode::NotPossible, words))
            }
            _ => Ok(()),
        }
    }

    /// Counts a link that comes while another one waits; nothing else of it is kept.
    pub fn count_other_link(&mut self) {
        if let Some(link) = &mut self.link {
            link.others = link.others.saturating_add(1);
        }
    }

    /// Whether a link waits for the agent's word.
    pub fn link_asks(&self) -> bool {
        self.link.is_some()
    }

    /// A link's number waits until the agent confirms it, in any panel; the panel that the link came to is opened.
    pub fn ask_about_link(&mut self, now: Now, panel: PanelId, text: &str, site: &Site) {
        let Ok(Written { number, extension, .. }) = read_link(text, site) else { return };
        let others = self.link.as_ref().map_or(0, |link| link.others);
        self.link = Some(Link { number: number.into(), extension: extension.into(), others });
        self.timers.set(now, Timer::Link, WAIT_MS);
        self.changes.push_back(Change::Asks(panel));
    }

    /// The agent wants the call: from here it is a click, and nothing more is asked.
    pub fn link_confirmed(&mut self, now: Now, phone: &mut Phone, cx: &mut Context<'_>) {
        if let Some(link) = self.take_link() {
            let number = dialing::with_extension(&link.number, &link.extension);
            self.dial_click(now, number.into(), None, phone, cx);
        }
    }

    /// The agent does not want the call.
    pub fn refuse_link(&mut self) {
        self.take_link();
    }

    fn take_link(&mut self) -> Option<Link> {
        self.timers.clear(Timer::Link);
        self.link.take()
    }

    /// Nobody answered.
    pub(super) fn link_expired(&mut self, cx: &mut Context<'_>) {
        if let Some(link) = self.take_link() {
            let words = say!("link-not-answered", number: Arg::number(&link.number));
            cx.notices.warning(Topic::Dialing, words);
        }
    }

    /// What the panel says of the link that waits.
    pub fn link_words(&self, phone: &Phone) -> Option<Message> {
        let link = self.link.as_ref()?;
        let number = Arg::number(&link.number);
        let digits =
            Some(&link.extension).filter(|digits| !digits.is_empty()).map(|it| Arg::number(it.as_str()));
        let talking = phone.talking().filter(|_| phone.calls.live().count() == 1).map(Call::other_party);
        Some(match (digits, talking) {
            (None, None) => say!("link-asks", number: number),
            (None, Some(held)) => say!("link-asks-hold", number: number, held: held),
            (Some(digits), None) => say!("link-asks-digits", number: number, digits: digits),
            (Some(digits), Some(held)) => {
                say!("link-asks-digits-hold", number: number, digits: digits, held: held)
            }
        })
    }
}

/// The number of a link. Digits of other scripts are refused (RFC 3966), so that the agent can compare what the link asks for.
fn read_link(text: &str, site: &Site) -> Result<Written, Refusal> {
    let none = || Refusal::new(ErrorCode::BadValue, say!("link-no-number"));
    let is_foreign =
        |sign: char| sign.is_numeric() && !sign.is_ascii() && !('\u{ff10}'..='\u{ff19}').contains(&sign);
    if text.contains(is_foreign) {
        return Err(none());
    }
    let written = number::read(text, false).map_err(|unread| match unread {
        Unread::Empty | Unread::NoDigit => Refusal::new(ErrorCode::NoNumber, say!("link-no-digit")),
        Unread::Several => Refusal::new(ErrorCode::BadValue, say!("link-several-numbers")),
        Unread::OnlyExtension | Unread::Unclear => none(),
    })?;
    if written.number.chars().count() > LONGEST || written.steps.iter().any(|step| step.rule == "words") {
        return Err(none());
    }
    let orders = |text: &str| text.contains(['*', '#']);
    if !site.dial_plan().link_star_hash
        && (orders(&written.number) || orders(&written.extension) || orders(&number::plain(text)))
    {
        return Err(Refusal::new(ErrorCode::BadValue, say!("link-star-hash")));
    }
    Ok(written)
}
