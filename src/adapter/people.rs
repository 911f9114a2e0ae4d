//! Who is in a call, by name where one is known, and what a call is doing, in words.

use super::Adapter;
use super::directory::only;
use crate::action::ActionName;
use crate::call_state::CallState;
use crate::directory::Entry;
use crate::number::dialing::same_number;
use crate::pages::view::MemberView;
use crate::phone::call::Call;
use crate::privacy::{Number, PersonName, SiteText};
use crate::words::{Arg, Message, say};

impl Adapter {
    /// Whose number it is: that of a call's record, an entry of the directory, or a past call's; empty where nobody knows.
    pub(super) fn name_of(&self, number: &str) -> PersonName {
        let mut calls =
            self.phone.calls.iter().filter(|call| same_number(call.far(), number)).map(Call::name);
        let named = calls.find(|name| !name.is_empty());
        let named = named.or_else(|| self.directory_name(number).map(SiteText::as_str));
        named.map_or_else(|| self.past_name_of(number), Into::into)
    }

    /// The name that a past call has for a number, or empty.
    pub(super) fn past_name_of(&self, number: &str) -> PersonName {
        let mut past = self.phone.calls.history().iter().filter(|past| same_number(&past.number, number));
        past.find(|past| !past.name.is_empty()).map_or_else(PersonName::default, |past| past.name.clone())
    }

    /// The name that the directory has for a number, the site's own entries first; `None` where people of several names have it.
    pub(super) fn directory_name(&self, number: &str) -> Option<&SiteText> {
        let has = |entry: &&Entry| same_number(&entry.number, number);
        let of_site = only(self.site.directory().iter().filter(has).map(|entry| &entry.name));
        let of_site =
            of_site.or_else(|| only(self.site.queues().iter().filter(has).map(|entry| &entry.name)));
        of_site.unwrap_or_else(|| self.systems.directory.name_of(number))
    }

    /// The name that the directory has for a call's other end; none while the agent is asked which of several records it is.
    pub(super) fn listed(&self, call: &Call) -> Option<&SiteText> {
        if self.is_asked_who(call) { None } else { self.directory_name(call.number()) }
    }

    /// Who is in a call, by the name that its card has, else by number.
    pub(super) fn person(&self, call: &Call) -> Option<Arg> {
        let listed = self.listed(call).filter(|_| call.name().is_empty());
        listed.map(|name| Arg::name(name.as_str())).or_else(|| call.person())
    }

    /// A number in a sentence, with the name of whose it is.
    fn whose(&self, number: &Number) -> Arg {
        let name = self.name_of(number);
        if name.is_empty() {
            return Arg::number(number);
        }
        say!("person-with-number", name: Arg::name(name), number: Arg::number(number)).into()
    }

    /// Everybody else in a conference, the first one first.
    pub(super) fn members(&self, call: &Call) -> Vec<MemberView> {
        if call.parties.is_empty() || !call.is_live() {
            return Vec::new();
        }
        let first = MemberView {
            party: call.far().into(),
            number: call.number().into(),
            name: match call.name() {
                "" if self.is_asked_who(call) => PersonName::empty(),
                "" => self.name_of(call.far()),
                name => name.into(),
            },
        };
        let others = call.parties.iter().map(|party| MemberView {
            party: party.clone(),
            number: party.clone(),
            name: self.name_of(party),
        });
        std::iter::once(first).filter(|first| !first.party.is_empty()).chain(others).collect()
    }

    /// Whether an ended consultation is told of in the card of the call that it was about: the two were joined. One with a note of its
    /// own keeps its card, where that note can still be changed.
    pub(super) fn is_in_other_card(&self, call: &Call) -> bool {
        let main = self.logged_with(call).and_then(|main| self.phone.calls.get(main));
        call.joined && call.note.text.trim().is_empty() && main.is_some_and(|main| self.is_shown(main))
    }

    /// Whether an ended call is one line: nothing is left to do about it, and there is something else to look at.
    pub(super) fn is_brief(&self, call: &Call) -> bool {
        let is_later = |other: &Call| {
            other.is_live()
                || (other.ended, other.id) > (call.ended, call.id) && !self.is_in_other_card(other)
        };
        !call.is_live()
            && self.is_settled(call)
            && !self.lacks_disposition(call)
            && self.phone.calls.iter().any(|other| other.id != call.id && is_later(other))
    }

    /// What a call is doing, in words. After a page load or a lost connection the words say that this is what was last known.
    pub(super) fn state_words(&self, call: &Call) -> Message {
        let mut words = self.doing(call);
        if let Some(details) = &call.details {
            if !details.queue.is_empty() {
                words = say!("call-queue", state: words, queue: Arg::text(&details.queue));
            }
            if call.is_foreign() && !self.site.is_alone() {
                words = say!("call-by-shuttle", state: words);
            }
        }
        if call.unconfirmed && call.is_live() && !self.phone.switches() {
            words = say!("call-last-known", state: words);
        }
        words
    }

    /// What a call is doing: its own words, with what only the other calls and the directory tell.
    fn doing(&self, call: &Call) -> Message {
        if !call.holders().is_empty() {
            return say!("call-conference-holds", parties: Message::list(call.holders().iter().map(Arg::number)));
        }
        let asks =
            matches!(call.state, CallState::Alerting | CallState::Connected) && call.parties.is_empty();
        if let Some(colleague) = self.phone.consulted_by(call).filter(|_| asks) {
            return say!("call-consulted", from: self.whose(colleague), about: call.other_party());
        }
        // The server takes back the call that was put on hold last; the others wait for that.
        let waits = call.state == CallState::Held
            && !call.is_foreign()
            && !self.phone.acts_on(ActionName::Retrieve, call)
            && self.phone.calls.held().is_some_and(|held| held.id != call.id);
        if waits {
            return say!("call-held-waits");
        }
        if call.state == CallState::Ended && !call.handed_to.is_empty() {
            return say!("call-transferred", to: self.whose(&call.handed_to));
        }
        call.state_text()
    }
}
