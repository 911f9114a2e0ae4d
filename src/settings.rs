//! The call center's settings: read from the CRM's key paths (spec/open-cti.md 4), with defaults, and with all
//! problems reported at once in words that name the item and what to write there.

use serde::{Deserialize, Serialize};

/// Everything the adapter takes from the call center's settings.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Settings {
    /// `/reqGeneralInfo/reqInternalName`, or empty.
    pub internal_name: String,
    /// `/ServerInfo/wsURIA`: the primary CTI server's WebSocket URL.
    pub primary: String,
    /// `/ServerInfo/wsURIB`: the backup's, where there is one.
    pub backup: Option<String>,
    /// Panel height in pixels, `/reqGeneralInfo/reqSoftphoneHeight`.
    pub height: u32,
    /// Panel width in pixels, `/reqGeneralInfo/reqSoftphoneWidth`.
    pub width: u32,
    /// How clicked numbers become dialled ones.
    pub dial_plan: DialPlan,
    /// `/AgentOptions/reasonCodes`: code and name, in their order.
    pub reasons: Vec<(String, String)>,
    /// `/ScreenPop/when`.
    pub pop_when: PopWhen,
    /// `/ScreenPop/stripPrefixes`: prefixes taken off a caller before the search, the longest that fits.
    pub strip_prefixes: Vec<String>,
    /// `/CtiSvr/eventNames`: the server's event names, in lower case, and ours.
    pub event_names: Vec<(String, String)>,
    /// `/CtiSvr/reconcileSeconds` with a call, in milliseconds.
    pub reconcile_call_ms: u64,
    /// The same without a call.
    pub reconcile_idle_ms: u64,
    /// `/CtiSvr/disabledRequests`: optional requests that the site switched off (`dtmf`, `alternate` ...).
    pub disabled_requests: Vec<String>,
    /// `/CallLog/save`: whether a task is written at the end of a call.
    pub save_log: bool,
    /// Each item that was read, for diagnostics; secrets masked.
    pub sources: Vec<Sourced>,
}

/// How clicked numbers become dialled ones (spec/ctisvr.md 7).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DialPlan {
    /// `/reqDialingOptions/reqOutsidePrefix`.
    pub outside: String,
    /// `/reqDialingOptions/reqLongDistPrefix`.
    pub long_distance: String,
    /// `/reqDialingOptions/reqInternationalPrefix`.
    pub international: String,
    /// `/Dialing/ruleOnTyped`: run the rule on typed numbers too.
    pub rule_on_typed: bool,
    /// `/Dialing/ownCountryCode` (digits): numbers with this code after `+` are national ones.
    pub own_country_code: String,
    /// `/Dialing/trunkPrefix`: what a national number begins with instead of the country code.
    pub trunk_prefix: String,
    /// `/Dialing/digitsOnly`: keep digits, `*` and `#` only, and keep an extension part for DTMF after answer.
    pub digits_only: bool,
}

/// When the caller's record pops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PopWhen {
    /// When the call rings.
    #[default]
    Offer,
    /// When it is answered.
    Answer,
}

/// One setting, where it came from and what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sourced {
    /// Its key path.
    pub key: String,
    /// Its value; masked where the key sounds like a secret.
    pub value: String,
    /// Where it came from.
    pub source: Source,
}

/// Where a setting came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// The call center's definition in the CRM.
    CallCenter,
    /// The `?settings=` file of a page without a CRM.
    File,
    /// The default.
    Default,
}
