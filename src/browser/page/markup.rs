//! What a page's markup must have, and the classic sample's markup, which has ids instead of hooks.

use web_sys::Element;

use super::{dom, small};

/// Parts without which the softphone can't say what happens, by name, and how they are found.
const REQUIRED: [(&str, &str); 4] = [
    ("data-bind=\"connection\"", "[data-bind=connection]"),
    ("<template data-row=\"notice\">", "template[data-row=notice]"),
    ("<template data-row=\"call\"> (or an element with id=\"txtCLI\")", "template[data-row=call], #txtCLI"),
    ("data-field=\"dial\"", "[data-field=dial]"),
];

/// The required hooks that the page lacks, by name.
pub(super) fn missing(root: &Element) -> Vec<&'static str> {
    if root.has_attribute(small::FORM) {
        return Vec::new(); // the small window has less
    }
    let lacks = REQUIRED.into_iter().filter(|(_, selector)| dom::find(root, selector).is_none());
    lacks.map(|(name, _)| name).collect()
}

/// The classic sample's ids (spec/ctisvr.md 8), and the hooks that their elements get where they have none.
const CLASSIC_IDS: [(&str, &str, &str); 12] = [
    ("txtAgentId", "data-field", "agent-id"),
    ("txtPasswd", "data-field", "password"),
    ("txtPhoneNumber", "data-field", "dial"),
    ("selReasonCode", "data-field", "reason"),
    ("txtCLI", "data-bind", "caller.number"),
    ("txtDNIS", "data-bind", "caller.dnis"),
    ("btnSubmitLogin", "data-action", "log-in"),
    ("btnSubmitLogout", "data-action", "log-out"),
    ("btnSubmitAnswer", "data-action", "answer"),
    ("btnSubmitCall", "data-action", "dial"),
    ("loginForm", "data-action", "log-in"),
    ("phoneNumberForm", "data-action", "dial"),
];

const CLASSIC_MODES: [(&str, &str); 4] =
    [("btnAuto", "auto"), ("btnManual", "manual"), ("btnAcw", "acw"), ("btnAux", "aux")];

/// Gives the elements of a page made from the classic sample their hooks. A button with a handler of its own keeps it, and
/// is only enabled and disabled.
pub(super) fn adopt_classic_ids(root: &Element) {
    let find = |id| dom::find(root, &["#", id].concat());
    for (id, attribute, name) in CLASSIC_IDS {
        let Some(element) = find(id) else { continue };
        let own_handler = element.has_attribute("onclick") || element.has_attribute("onsubmit");
        let hook = if own_handler && attribute == "data-action" { "data-can" } else { attribute };
        if !element.has_attribute(hook) && !element.has_attribute("data-action") {
            dom::set_attribute(&element, hook, Some(name));
        }
    }
    for (id, mode) in CLASSIC_MODES {
        let Some(element) = find(id).filter(|element| !element.has_attribute("data-action")) else {
            continue;
        };
        let hook = if element.has_attribute("onclick") { "data-can" } else { "data-action" };
        dom::set_attribute(&element, hook, Some("set-mode"));
        dom::set_attribute(&element, "data-value", Some(mode));
    }
}
