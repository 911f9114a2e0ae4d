//! Whom the text in the dial field may mean: people of the directory, and the other ends of past calls.

use super::Adapter;
use crate::action::{Action, ActionName};
use crate::number::dialing::same_number;
use crate::pages::view::SuggestionView;
use crate::privacy::Number;
use crate::site::directory::Search;

/// So many are shown.
const MOST: usize = 5;

impl Adapter {
    /// Whom a text that is being typed may mean, the directory first; nobody while it is too short.
    pub(super) fn suggestions(&self, typed: &str) -> Vec<SuggestionView> {
        let Some(search) = Search::read(typed) else { return Vec::new() };
        let directory = self.site.directory().iter();
        let directory = directory.map(|entry| (entry.name.as_str(), entry.number.as_str(), false));
        let past = self.phone.calls.history().iter();
        let past = past.map(|past| (past.name.as_str(), past.number.as_str(), true));
        let mut found: Vec<SuggestionView> = Vec::new();
        for (name, number, is_recent) in directory.chain(past) {
            let is_there = || found.iter().any(|other| same_number(&other.number, number));
            if number.is_empty() || !search.fits(name, number) || is_there() {
                continue;
            }
            let number = Number::from(number);
            let can = self.can_with(&number);
            found.push(SuggestionView { name: name.into(), number, is_recent, can });
            if found.len() == MOST {
                break;
            }
        }
        // Who typed the whole number needs nobody to suggest it.
        found.retain(|only| *only.number != *typed.trim());
        found
    }

    /// What can be done with a number now: a call, or, while there is one, something about that call.
    fn can_with(&self, number: &Number) -> Vec<ActionName> {
        let wishes = if self.phone.calls.live().next().is_some() {
            vec![
                Action::Consult(number.clone()),
                Action::Transfer(number.clone()),
                Action::Conference(number.clone()),
            ]
        } else {
            vec![Action::Dial(number.clone())]
        };
        wishes.iter().filter(|action| self.check(action).is_ok()).map(Action::name).collect()
    }
}
