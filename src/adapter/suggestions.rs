//! Whom the text in the dial field may mean: the agent's favourites, people and queues of the directory, and the other ends of past
//! calls. While the field is empty and the agent is in it, the favourites (during a call) and the queues.

use super::Adapter;
use crate::action::{Action, ActionName};
use crate::directory::Search;
use crate::ids::PanelId;
use crate::number::dialing::same_number;
use crate::pages::view::SuggestionView;
use crate::privacy::Number;
use crate::words::{Message, say};

/// So many are shown of what fits a text.
const MOST: usize = 5;

impl Adapter {
    /// Whom a text that is being typed may mean, the directory first; nobody while it is too short.
    pub(super) fn suggestions(&self, typed: &str, looks: bool) -> Vec<SuggestionView> {
        if typed.trim().is_empty() {
            // Beside a consultation there is no room for them, and its own card has what can be done.
            return if looks && !self.phone.two_calls() { self.without_typing() } else { Vec::new() };
        }
        let Some(search) = Search::read(typed) else { return Vec::new() };
        let favourites = self.systems.directory.favourites.iter();
        let favourites = favourites.map(|one| (one.name.as_str(), one.number.as_str(), false));
        let of_site = self.site.directory().iter().chain(self.site.queues());
        let of_site = of_site.map(|entry| (entry.name.as_str(), entry.number.as_str(), false));
        let fits = |(name, number, _): &(&str, &str, bool)| search.fits(name, number);
        // One more than is shown, since one may be the favourite that stands there already.
        let fetched = self.systems.directory.find(&search, MOST + 1);
        let fetched = fetched.map(|entry| (entry.name.as_str(), entry.number.as_str(), false));
        let past = self.phone.calls.history().iter();
        let past = past.map(|past| (past.name.as_str(), past.number.as_str(), true));
        let mut found: Vec<SuggestionView> = Vec::new();
        let candidates = favourites.chain(of_site).filter(fits).chain(fetched).chain(past.filter(fits));
        for (name, number, is_recent) in candidates {
            let is_there = || found.iter().any(|other| same_number(&other.number, number));
            if number.is_empty() || is_there() {
                continue;
            }
            found.push(self.suggestion(name, number, is_recent));
            if found.len() == MOST {
                break;
            }
        }
        // Who typed the whole number needs nobody to suggest it.
        found.retain(|only| *only.number != *typed.trim());
        found
    }

    /// What the number field says already of a number that can't be dialled.
    pub(super) fn said_at_field(&self, id: PanelId, action: &Action) -> Option<Message> {
        let (Action::Dial(number)
        | Action::Consult(number)
        | Action::Transfer(number)
        | Action::Conference(number)) = action
        else {
            return None;
        };
        let typed = &self.pages.get(id)?.dial.text;
        let finds = !self.suggestions(typed, false).is_empty();
        let said = (typed == number).then(|| self.will_dial(typed, finds).text)?;
        (!said.is_empty()).then_some(said)
    }

    /// Whom the agent may want who has typed nothing yet.
    fn without_typing(&self) -> Vec<SuggestionView> {
        let in_call = self.phone.calls.live().next().is_some();
        let favourites = self.systems.directory.favourites.iter().filter(|_| in_call);
        let favourites = favourites.map(|one| (one.name.as_str(), one.number.as_str()));
        let queues = self.site.queues().iter().map(|queue| (queue.name.as_str(), queue.number.as_str()));
        let mut offered: Vec<SuggestionView> = Vec::new();
        for (name, number) in favourites.chain(queues) {
            if !offered.iter().any(|other| same_number(&other.number, number)) {
                offered.push(self.suggestion(name, number, false));
            }
        }
        offered
    }

    fn suggestion(&self, name: &str, number: &str, is_recent: bool) -> SuggestionView {
        let number = Number::from(number);
        let queue = self.site.queues().iter().find(|queue| same_number(&queue.number, &number));
        let free = queue.and_then(|queue| self.phone.free_agents(&queue.number, &self.site));
        SuggestionView {
            name: name.into(),
            is_recent,
            free: free.map(|free| say!("free-agents", count: free)).unwrap_or_default(),
            can: self.can_with(&number),
            number,
        }
    }

    /// What can be done with a number now: a call, or, while there is one, something about that call; and whether it is a favourite.
    fn can_with(&self, number: &Number) -> Vec<ActionName> {
        let mut wishes = if self.phone.calls.live().next().is_some() {
            vec![
                Action::Consult(number.clone()),
                Action::Transfer(number.clone()),
                Action::Conference(number.clone()),
            ]
        } else {
            vec![Action::Dial(number.clone())]
        };
        wishes.retain(|action| self.check(action).is_ok());
        wishes.iter().map(Action::name).chain(self.star_of(number)).collect()
    }

    /// Whether a number can become a favourite, or is one.
    pub(super) fn star_of(&self, number: &Number) -> Option<ActionName> {
        let wishes = [Action::Unstar(number.clone()), Action::Star(number.clone())];
        wishes.iter().find(|action| self.check(action).is_ok()).map(Action::name)
    }

    /// Why somebody whom the agent looks for may be missing.
    pub(super) fn directory_words(&self, typed: &str) -> Message {
        let looks_for_name = typed.chars().any(char::is_alphabetic);
        if looks_for_name { self.systems.directory.missing() } else { Message::default() }
    }
}
