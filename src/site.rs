//! What the site says: the call center's settings, the rules in them, and the hosting file, which says what is allowed.

pub mod context;
pub mod hosting;
pub mod reasons;
pub mod rules;
pub mod settings;

use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::directory::Entry;
use crate::number::DialPlan;
use crate::privacy::{CountryCode, OfSite, Prefix, ReasonCode, SiteText};
use hosting::Hosting;
use settings::{AskFirst, Disposition, Settings, Systems};

/// The dial plan before there are settings.
static NO_PLAN: DialPlan = DialPlan {
    outside: Prefix::empty(),
    long_distance: Prefix::empty(),
    international: Prefix::empty(),
    rule_on_typed: false,
    own_country_code: CountryCode::empty(),
    trunk_prefix: Prefix::empty(),
    digits_only: false,
    link_star_hash: false,
};

/// What is in force at the site.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Site {
    hosting: OfSite<Hosting>,
    settings: Option<OfSite<Settings>>,
    /// Other settings than those in force, until nothing is going on.
    waiting: Option<OfSite<Settings>>,
}

impl Site {
    /// The settings in force; `None` before there are any.
    pub fn settings(&self) -> Option<&Settings> {
        self.settings.as_deref()
    }

    /// Whether settings are in force.
    pub fn runs(&self) -> bool {
        self.settings.is_some()
    }

    /// What is allowed.
    pub fn hosting(&self) -> &Hosting {
        &self.hosting
    }

    /// What is allowed from here on. INVARIANT: not looser than before while the phone runs.
    pub fn pin(&mut self, hosting: Hosting) {
        self.hosting = OfSite(hosting);
    }

    /// A page brings settings. Those that say something else than those in force wait; true if they do.
    pub fn offer(&mut self, settings: Settings) -> bool {
        let is_other = self.settings.as_ref().is_none_or(|running| essence(running) != essence(&settings));
        self.waiting = is_other.then_some(OfSite(settings));
        is_other
    }

    /// Whether settings wait.
    pub fn waits(&self) -> bool {
        self.waiting.is_some()
    }

    /// Takes the settings that wait, and those that were in force till now: none are in force until `put_in_force`.
    pub fn take_waiting(&mut self) -> Option<(Settings, Option<Settings>)> {
        Some((self.waiting.take()?.0, self.settings.take().map(|settings| settings.0)))
    }

    /// These settings are in force.
    pub fn put_in_force(&mut self, settings: Settings) {
        self.settings = Some(OfSite(settings));
    }

    /// What the settings say of the other systems.
    pub fn systems(&self) -> Option<&Systems> {
        self.settings.as_ref()?.systems.as_deref()
    }

    /// What the settings say of Shuttle.
    pub fn shuttle(&self) -> Option<&settings::shuttle::Shuttle> {
        self.systems()?.shuttle.as_ref()
    }

    /// Whether the phone runs on Shuttle, without a CTI server.
    pub fn is_alone(&self) -> bool {
        self.settings.as_ref().is_some_and(|settings| settings.primary.is_empty())
    }

    /// Whether the agent can type the name in the peer.
    pub fn can_name(&self) -> bool {
        self.is_alone() && self.shuttle().is_some_and(settings::shuttle::Shuttle::needs_name)
    }

    /// The web server that is asked before a number is dialled, if one is; `typed`: the number was typed.
    pub fn ask_first(&self, typed: bool) -> Option<&AskFirst> {
        let ask = self.systems()?.ask_first.as_ref()?;
        (!typed || ask.typed).then_some(ask)
    }

    /// Reason codes and their names.
    pub fn reasons(&self) -> &[(ReasonCode, SiteText)] {
        self.settings.as_ref().map_or(&[], |settings| settings.reasons.as_slice())
    }

    /// The directory of the settings.
    pub fn directory(&self) -> &[Entry] {
        self.settings.as_ref().map_or(&[], |settings| settings.directory.entries.as_slice())
    }

    /// The queues in the directory.
    pub fn queues(&self) -> &[Entry] {
        self.settings.as_ref().map_or(&[], |settings| settings.directory.queues.as_slice())
    }

    /// What can become of a call.
    pub fn dispositions(&self) -> &[Disposition] {
        self.settings.as_ref().map_or(&[], |settings| settings.wrapup.dispositions.as_slice())
    }

    /// How clicked numbers become dialled ones.
    pub fn dial_plan(&self) -> &DialPlan {
        self.settings.as_ref().map_or(&NO_PLAN, |settings| &settings.dial_plan)
    }

    /// The hosts of the CTI servers that the settings name.
    pub fn cti_hosts(&self) -> Vec<String> {
        let Some(settings) = &self.settings else { return Vec::new() };
        let urls = std::iter::once(&settings.primary).chain(&settings.backup);
        urls.filter_map(|url| Address::read(url).ok()).map(|address| address.host_port()).collect()
    }

    /// Whether the site switched an optional request of the CTI server off.
    pub fn is_off(&self, word: &str) -> bool {
        self.settings
            .as_ref()
            .is_some_and(|settings| settings.disabled_requests.iter().any(|off| off == word))
    }
}

/// All that settings say. Where each item came from does not count.
fn essence(settings: &Settings) -> Settings {
    Settings { sources: Vec::new(), warnings: Vec::new(), ..settings.clone() }
}
