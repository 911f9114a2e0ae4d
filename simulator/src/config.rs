//! What the simulated site consists of before anything happens: extensions with the client addresses they belong to,
//! ACD agents, how the numbers outside behave, and which profile of the protocol both CTI servers speak. `Default` is
//! the demo site.

use serde::{Deserialize, Serialize};

use crate::faults::Passive;

/// The site as it is at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The extensions of the switch.
    pub extensions: Vec<ExtensionConfig>,
    /// The agents that can log in.
    pub agents: Vec<AgentConfig>,
    /// How numbers outside behave, first match wins; any other answers after [`Config::answer_after_ms`].
    pub far_ends: Vec<FarEndRule>,
    /// How long an outside number rings before it answers.
    pub answer_after_ms: u64,
    /// How much of the protocol both CTI servers speak.
    pub profile: Profile,
    /// A new connection from an address closes the older ones, on both sides.
    pub one_client_per_address: bool,
    /// The backup server serves only when the production server is dead.
    pub passive_backup: Option<Passive>,
}

/// One telephone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtensionConfig {
    /// Its number.
    pub number: String,
    /// The client address that `myextension` maps to it, as the server's `add ipextnmap` does.
    pub address: Option<String>,
}

/// One ACD agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentConfig {
    /// The agent id.
    pub id: String,
    /// The password; empty for none.
    pub password: String,
    /// Whether `setstate` is refused when it comes without the password.
    pub strict: bool,
}

/// What a called number outside does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FarEnd {
    /// It rings, and answers after this time.
    AnswersAfter(u64),
    /// It rings for ever.
    NeverAnswers,
    /// It is busy.
    Busy,
    /// There is no such number.
    Fails,
}

/// How the numbers that end with these digits behave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FarEndRule {
    /// The last digits.
    pub ends_with: String,
    /// What they do.
    pub far_end: FarEnd,
}

/// One of the two CTI servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Side {
    /// The production server, `wsURIA`.
    A,
    /// The backup server, `wsURIB`.
    B,
}

/// How much of the protocol the servers speak (spec/ctisvr.md: replies are confirmed, events are not).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// Everything the specification names, under our names.
    #[default]
    Full,
    /// Only what the vendor confirms: no event but `offer`, nothing readable in `snapshot` and `queryagentstate`, and
    /// the requests that are our own assumption are unknown.
    ConfirmedOnly,
    /// The same things under other names: other event names, no `callid`, ids as text, numbers as JSON numbers.
    Renamed,
}

impl Profile {
    /// The `/CtiSvr/eventNames` setting that a site with this profile needs.
    pub fn event_names(self) -> &'static str {
        match self {
            Self::Full | Self::ConfirmedOnly => "",
            Self::Renamed => "cl_retr=retrieve,cl_xfer=transfer,cl_gone=hangup",
        }
    }

    /// The profile with this name, as on the command line.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "full" => Some(Self::Full),
            "confirmed-only" => Some(Self::ConfirmedOnly),
            "renamed" => Some(Self::Renamed),
            _ => None,
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        let extension = |number: &str, address: &str| ExtensionConfig {
            number: number.to_owned(),
            address: (!address.is_empty()).then(|| address.to_owned()),
        };
        let agent = |id: &str, password: &str, strict| AgentConfig {
            id: id.to_owned(),
            password: password.to_owned(),
            strict,
        };
        let rule = |ends_with: &str, far_end| FarEndRule { ends_with: ends_with.to_owned(), far_end };
        Self {
            extensions: vec![
                extension("2611", "192.168.1.101"),
                extension("2612", "192.168.1.102"),
                extension("2613", "192.168.1.103"),
                extension("2614", "192.168.1.104"),
                extension("2615", ""),
            ],
            agents: vec![
                agent("4711", "1234", false),
                agent("4712", "", false),
                agent("4713", "9876", true),
                agent("4714", "", false),
            ],
            far_ends: vec![
                rule("5550001", FarEnd::Busy),
                rule("5550002", FarEnd::NeverAnswers),
                rule("5550003", FarEnd::Fails),
                rule("7722", FarEnd::AnswersAfter(2000)),
            ],
            answer_after_ms: 2000,
            profile: Profile::Full,
            one_client_per_address: false,
            passive_backup: None,
        }
    }
}

impl Config {
    /// How the outside number behaves.
    pub fn far_end(&self, number: &str) -> FarEnd {
        self.far_ends
            .iter()
            .find(|rule| number.ends_with(&rule.ends_with))
            .map_or(FarEnd::AnswersAfter(self.answer_after_ms), |rule| rule.far_end)
    }
}
