//! What is known of the agent's workstation, which a browser can't ask: what the page's address says, and what the site's own web
//! server says (`/Jtel/workstationFile`), which can see, for example, the address that the request comes from.

use serde::{Deserialize, Serialize};

use super::Adapter;
use super::web::Purpose;
use crate::crm::surrounding::percent_decode;
use crate::effect::{Effect, Effects, Fetch, Level};
use crate::input::Fetched;
use crate::json::{self, FieldWords};
use crate::privacy::SiteText;
use crate::site::rules::Variables;

/// What may be told of the workstation, as jtel names it.
const NAMES: [&str; 4] = ["WindowsLoginName", "ComputerName", "IPAddress", "TerminalSession"];
/// Values are cut after this many characters.
const LONGEST: usize = 100;
/// How long the session's start waits for the file, in milliseconds.
const FILE_MS: u32 = 5_000;

/// What the site's own web server tells of the workstation.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) enum Workstation {
    /// It was not asked yet.
    #[default]
    Unasked,
    /// It is being asked.
    Asked,
    /// It told this, or nothing.
    Told(Vec<(SiteText, String)>),
}

impl Adapter {
    /// Whether the session's start waits for what the site's web server tells; it is asked once.
    pub(super) fn waits_for_workstation(&mut self, effects: &mut Effects) -> bool {
        let Some(file) = self.site.systems().and_then(|systems| systems.workstation_file.as_ref()) else {
            return false;
        };
        match self.systems.workstation {
            Workstation::Told(_) => return false,
            Workstation::Asked => return true,
            Workstation::Unasked => {}
        }
        let url = file.clone();
        self.systems.workstation = Workstation::Asked;
        let fetch = Fetch { method: "GET".to_owned(), url, timeout_ms: FILE_MS, ..Fetch::default() };
        self.systems.web.call(fetch, Purpose::Workstation, effects);
        true
    }

    /// The answer about the workstation. Without one the session starts all the same.
    pub(super) fn workstation_told(&mut self, outcome: &Fetched, effects: &mut Effects) {
        let told = match outcome {
            Fetched::Answered(200, text) => match json::read_object(text) {
                Some(fields) => Ok(NAMES
                    .iter()
                    .map(|name| ((*name).into(), shortened(&fields.words(name))))
                    .filter(|(_, value)| !value.is_empty())
                    .collect()),
                None => Err("it is no JSON object".to_owned()),
            },
            Fetched::Answered(status, _) => Err(format!("the web server answered {status}")),
            Fetched::TimedOut => Err("the web server does not answer".to_owned()),
            Fetched::Sent | Fetched::Failed | Fetched::Directory(_) => {
                Err("it could not be fetched".to_owned())
            }
        };
        if let Err(why) = &told {
            let line = ["/Jtel/workstationFile could not be read: ", why].concat();
            effects.push(Effect::Log(Level::Warn, line));
        }
        self.systems.workstation = Workstation::Told(told.unwrap_or_default());
    }

    /// Adds what is known of the workstation to a rule's variables, as `vars.ComputerName` and so on. What the page's address
    /// says replaces what the file says.
    pub(super) fn add_workstation(&self, variables: &mut Variables) {
        if let Workstation::Told(told) = &self.systems.workstation {
            for (name, value) in told {
                variables.set(&["vars.", name].concat(), value);
            }
        }
        let Some(panel) = self.pages.used_last(|_| true).and_then(|id| self.pages.get(id)) else { return };
        let query = panel.page.query.strip_prefix('?').unwrap_or(&panel.page.query);
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let known = NAMES.iter().find(|known| known.eq_ignore_ascii_case(name));
            if let (Some(name), Some(value)) = (known, percent_decode(value)) {
                variables.set(&["vars.", name].concat(), &shortened(&value));
            }
        }
        variables.set("vars.UserAgent", &panel.page.browser.user_agent);
    }
}

fn shortened(value: &str) -> String {
    value.chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}
