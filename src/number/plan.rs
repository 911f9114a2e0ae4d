//! The dial plan of a call center.

use serde::{Deserialize, Serialize};

use crate::privacy::{CountryCode, Prefix};

/// How clicked numbers become dialled ones (spec/ctisvr.md 7).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DialPlan {
    /// `/reqDialingOptions/reqOutsidePrefix`.
    pub outside: Prefix,
    /// `/reqDialingOptions/reqLongDistPrefix`.
    pub long_distance: Prefix,
    /// `/reqDialingOptions/reqInternationalPrefix`.
    pub international: Prefix,
    /// `/Dialing/ruleOnTyped`: run the rule on typed numbers too.
    pub rule_on_typed: bool,
    /// `/Dialing/ownCountryCode` (digits): numbers with this code after `+` are national ones.
    pub own_country_code: CountryCode,
    /// `/Dialing/trunkPrefix`: what a national number begins with instead of the country code.
    pub trunk_prefix: Prefix,
    /// `/Dialing/digitsOnly`: signs that no number has are left out; otherwise such a number is refused.
    pub digits_only: bool,
    /// `/Dialing/linkStarHash`: links may ask for numbers with `*` and `#`.
    #[serde(default)] // for recordings of other versions
    pub link_star_hash: bool,
}
