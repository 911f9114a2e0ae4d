//! The markup's hooks: found once, painted from whatever answers to their names.

use web_sys::Element;

use super::clocks;
use super::dom;
use super::rows::{Line, RowList, rows};

/// A part of the view that answers to the hooks' names. `None` leaves an element as the markup has it.
pub(super) trait Shown {
    /// The text of `data-bind`.
    fn text(&self, _name: &str) -> Option<String> {
        None
    }
    /// Whether `data-show` is shown.
    fn shows(&self, _name: &str) -> Option<bool> {
        None
    }
    /// Whether the button of an action can be pressed.
    fn can(&self, _action: &str) -> Option<bool> {
        None
    }
    /// Whether the button of an action with a value is the one in force.
    fn pressed(&self, _action: &str, _value: &str) -> Option<bool> {
        None
    }
    /// What `data-clock` shows.
    fn clock(&self, _name: &str) -> ClockFace {
        ClockFace::Blank
    }
    /// Lines of a list inside of this part.
    fn lines(&self, _row: &str) -> Vec<Line> {
        Vec::new()
    }
}

/// What a clock shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ClockFace {
    /// Nothing.
    Blank,
    /// The time since a moment of the wall clock; it ticks.
    Since(u64),
    /// A length of time in milliseconds; it stands.
    Stands(u64),
}

/// What becomes of the button of an action that is not possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Impossible {
    /// It is hidden: rows show what can be done now.
    Hidden,
    /// It is disabled: outside of rows things keep their places.
    Disabled,
}

/// The hooks below one element, without those in its templates.
#[derive(Debug, Default)]
pub(super) struct Hooks {
    texts: Vec<Hook>,
    shows: Vec<Hook>,
    actions: Vec<Hook>,
    clocks: Vec<Hook>,
    lists: Vec<RowList>,
}

#[derive(Debug)]
struct Hook {
    element: Element,
    name: String,
}

impl Hooks {
    /// Finds the hooks; `lists` names the row templates that show lines.
    pub(super) fn find(scope: &Element, lists: &[&'static str]) -> Self {
        let mut actions = hooks(scope, "data-action");
        actions.extend(hooks(scope, "data-can"));
        actions.retain(|hook| hook.element.tag_name() != "FORM");
        Self {
            texts: hooks(scope, "data-bind"),
            shows: hooks(scope, "data-show"),
            actions,
            clocks: hooks(scope, "data-clock"),
            lists: lists.iter().filter_map(|name| RowList::find(scope, name)).collect(),
        }
    }

    /// Writes what `part` says and what differs.
    pub(super) fn paint(&self, part: &dyn Shown, impossible: Impossible) {
        for hook in &self.texts {
            if let Some(text) = part.text(&hook.name) {
                dom::set_text(&hook.element, &text);
            }
        }
        for hook in &self.actions {
            hook.paint_action(part, impossible);
        }
        for hook in &self.shows {
            if let Some(shown) = part.shows(&hook.name) {
                dom::set_hidden(&hook.element, !shown);
            }
        }
        for hook in &self.clocks {
            clocks::set(&hook.element, part.clock(&hook.name));
        }
        for list in &self.lists {
            let lines = part.lines(list.name());
            list.paint(&rows(&lines));
        }
    }
}

impl Hook {
    fn paint_action(&self, part: &dyn Shown, impossible: Impossible) {
        if let Some(can) = part.can(&self.name) {
            match impossible {
                Impossible::Hidden => dom::set_hidden(&self.element, !can),
                Impossible::Disabled => dom::set_flag(&self.element, "disabled", !can),
            }
        }
        let value = self.element.get_attribute("data-value");
        if let Some(pressed) = value.and_then(|value| part.pressed(&self.name, &value)) {
            dom::set_attribute(&self.element, "aria-pressed", Some(if pressed { "true" } else { "false" }));
        }
    }
}

fn hooks(scope: &Element, attribute: &str) -> Vec<Hook> {
    dom::find_all(scope, &format!("[{attribute}]"))
        .into_iter()
        .filter_map(|element| element.get_attribute(attribute).map(|name| Hook { element, name }))
        .collect()
}

/// Parts without which the softphone can't say what happens, and where the page shows them.
const REQUIRED: [(&str, &str); 4] = [
    ("data-bind=\"connection\"", "[data-bind=connection]"),
    ("<template data-row=\"notice\">", "template[data-row=notice]"),
    ("<template data-row=\"call\"> (or an element with id=\"txtCLI\")", "template[data-row=call], #txtCLI"),
    ("data-field=\"dial\"", "[data-field=dial]"),
];

/// The required hooks that the page lacks, by name.
pub(super) fn missing(root: &Element) -> Vec<&'static str> {
    REQUIRED
        .into_iter()
        .filter(|(_, selector)| dom::find(root, selector).is_none())
        .map(|(name, _)| name)
        .collect()
}

/// The classic sample's ids (spec/ctisvr.md 8), and the hooks that their elements get where they have none.
const CLASSIC: [(&str, &str, &str); 12] = [
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

/// Gives the elements of a page made from the classic sample their hooks. A button with a handler of its own keeps
/// it, and is only enabled and disabled.
pub(super) fn adopt_classic_ids(root: &Element) {
    for (id, attribute, name) in CLASSIC {
        let Some(element) = dom::find(root, &format!("#{id}")) else { continue };
        let own_handler = element.has_attribute("onclick") || element.has_attribute("onsubmit");
        let attribute = if own_handler && attribute == "data-action" { "data-can" } else { attribute };
        if !element.has_attribute(attribute) && !element.has_attribute("data-action") {
            dom::set_attribute(&element, attribute, Some(name));
        }
    }
    for (id, mode) in [("btnAuto", "auto"), ("btnManual", "manual"), ("btnAcw", "acw"), ("btnAux", "aux")] {
        let Some(element) = dom::find(root, &format!("#{id}")) else { continue };
        if element.has_attribute("data-action") {
            continue;
        }
        let attribute = if element.has_attribute("onclick") { "data-can" } else { "data-action" };
        dom::set_attribute(&element, attribute, Some("set-mode"));
        dom::set_attribute(&element, "data-value", Some(mode));
    }
}
