//! Variable names of other systems, and what we call them (spec/other-systems.md 2.4). Longer names come first, so that none
//! is taken for a shorter one.

/// jtel's names and ours. `$ANumber` is the caller's number, as its name and its sibling names say.
const JTEL: [(&str, &str); 22] = [
    ("ParentCustomerNumber", "vars.ParentCustomerNumber"),
    ("CustomerNumber", "vars.CustomerNumber"),
    ("ContractNumber", "vars.ContractNumber"),
    ("BillingNumber", "vars.BillingNumber"),
    ("ServiceNumber", "dnis"),
    ("userfirstname", "vars.userfirstname"),
    ("CallerNumber", "remoteNumber"),
    ("GroupNumber", "vars.GroupNumber"),
    ("ServiceName", "serviceName"),
    ("RootNumber", "vars.RootNumber"),
    ("GroupName", "queue"),
    ("groupname", "queue"),
    ("username", "agentName"),
    ("UsersUID", "userUid"),
    ("ANumber", "remoteNumber"),
    ("CRMLink", "crmLink"),
    ("useruid", "userUid"),
    ("CallID", "callId"),
    ("caller", "remoteNumber"),
    ("crmurl", "crmLink"),
    ("crmLink", "crmLink"),
    ("CRMURL", "crmLink"),
];

/// What jtel's name is called here.
pub fn jtel(name: &str) -> Option<String> {
    JTEL.iter().find(|(theirs, _)| *theirs == name).map(|(_, ours)| (*ours).to_owned())
}

/// The longest of jtel's names that a text begins with, as we call it, and the rest of the text.
pub fn jtel_longest(text: &str) -> Option<(String, &str)> {
    let fits =
        |(theirs, ours): &(&str, &str)| text.strip_prefix(theirs).map(|rest| ((*ours).to_owned(), rest));
    JTEL.iter().filter_map(fits).min_by_key(|(_, rest)| rest.len())
}
