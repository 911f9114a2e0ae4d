//! The agent's own favourites: read when it is known who is logged in, from what this computer keeps of that agent, and kept there
//! when they change. At a desk that agents share nobody sees those of another.

use super::Adapter;
use crate::action::Action;
use crate::effect::{Effect, Effects, PanelEffect};
use crate::error::{ErrorCode, Refusal, require};
use crate::favourites::{self, Favourite};
use crate::ids::PanelId;
use crate::notice::Topic;
use crate::number::dialing::same_number;
use crate::pages::view::FavouriteView;
use crate::privacy::AgentId;
use crate::words::say;

impl Adapter {
    /// Runs after each input: where another agent is there, or nobody any more, the favourites go, and those of the agent are read.
    pub(super) fn look_at_favourites(&mut self, effects: &mut Effects) {
        let (agent, directory) = (self.desk.agent(), &mut self.systems.directory);
        if directory.favourites_of != *agent {
            directory.favourites.clear();
            directory.favourites_of.clone_from(agent);
            (directory.favourites_asked, directory.favourites_told) = (None, false);
        }
        let asked = directory.favourites_asked;
        let is_asked = asked.is_some_and(|page| self.pages.get(page).is_some_and(|panel| !panel.asleep));
        if agent.is_empty() || directory.favourites_told || is_asked {
            return;
        }
        if let Some(page) = self.pages.used_last(|panel| !panel.asleep && !panel.is_refused()) {
            directory.favourites_asked = Some(page);
            effects.push(Effect::Panel(page, PanelEffect::ReadFavourites(agent.clone())));
        }
    }

    /// A page told what this computer keeps of an agent; another one may have changed it.
    pub(super) fn favourites_told(&mut self, agent: &AgentId, list: Vec<Favourite>) {
        let directory = &mut self.systems.directory;
        if !agent.is_empty() && directory.favourites_of == *agent {
            directory.favourites = list;
            directory.favourites_told = true;
        }
    }

    fn is_starred(&self, number: &str) -> bool {
        favourites::has(&self.systems.directory.favourites, number)
    }

    /// Whether somebody can become a favourite.
    pub(super) fn check_star(&self, number: &str) -> Result<(), Refusal> {
        let directory = &self.systems.directory;
        let is_somebody = !directory.favourites_of.is_empty();
        require(is_somebody, ErrorCode::NotLoggedIn, say!("log-in-first"))?;
        let can_be_kept = favourites::kept_form(number).is_some();
        require(can_be_kept, ErrorCode::NoNumber, say!("no-number-to-star"))?;
        require(!self.is_starred(number), ErrorCode::NotPossible, say!("favourite-already"))?;
        let is_full = directory.favourites.len() >= favourites::MOST;
        require(!is_full, ErrorCode::NotPossible, say!("favourites-full", most: favourites::MOST))
    }

    /// Whether somebody is a favourite.
    pub(super) fn check_unstar(&self, number: &str) -> Result<(), Refusal> {
        require(self.is_starred(number), ErrorCode::NotPossible, say!("no-favourite"))
    }

    pub(super) fn star(&mut self, panel: PanelId, number: &str, effects: &mut Effects) {
        let name = self.name_of(number);
        let Some(number) = favourites::kept_form(number) else { return };
        self.systems.directory.favourites.push(Favourite { name, number });
        self.keep_favourites(panel, effects);
    }

    pub(super) fn unstar(&mut self, panel: PanelId, number: &str, effects: &mut Effects) {
        self.systems.directory.favourites.retain(|one| !same_number(&one.number, number));
        self.keep_favourites(panel, effects);
    }

    fn keep_favourites(&mut self, panel: PanelId, effects: &mut Effects) {
        self.notices.clear(Topic::Request(crate::action::ActionName::Star.word()));
        let directory = &mut self.systems.directory;
        // What the agent chose counts, also where the storage did not tell yet what it has.
        directory.favourites_told = true;
        let kept = PanelEffect::KeepFavourites(directory.favourites_of.clone(), directory.favourites.clone());
        effects.push(Effect::Panel(panel, kept));
    }

    /// The favourites as buttons, while no call is there; during one they are lines of the directory, with what can be done.
    pub(super) fn favourites_view(&self, typed: &str) -> Vec<FavouriteView> {
        if !typed.trim().is_empty() || self.phone.calls.live().next().is_some() {
            return Vec::new();
        }
        let list = self.systems.directory.favourites.iter();
        list.map(|one| FavouriteView {
            name: one.name.clone(),
            number: one.number.clone(),
            can_dial: self.check(&Action::Dial(one.number.clone())).is_ok(),
        })
        .collect()
    }
}
