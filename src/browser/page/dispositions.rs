//! The dispositions in a call's card: what can be chosen, in groups, and what is. The markup's own options stay as they are.

use web_sys::{Element, HtmlElement};

use super::dom::{self, Field};
use crate::pages::view::DispositionView;
use crate::site::settings::Disposition;

/// Shows in a call's row what can be chosen, where that differs, and what was chosen.
pub(super) fn paint(row: &Element, before: Option<&DispositionView>, now: Option<&DispositionView>) {
    if before == now {
        return;
    }
    let Some(select) = dom::find(row, "[data-field=disposition]") else { return };
    let choices = now.map_or(&[][..], |now| &now.choices);
    if before.map_or(&[][..], |before| &before.choices) != choices {
        fill(&select, choices);
    }
    let wanted = now.is_some_and(|now| !now.wanted.is_empty());
    dom::set_attribute(&select, "aria-required", wanted.then_some("true"));
    if let Some(field) = Field::of(&select) {
        field.set(now.map_or("", |now| &now.chosen));
    }
}

fn fill(select: &Element, choices: &[Disposition]) {
    dom::below(select, ":scope > [data-choice]").iter().for_each(dom::remove);
    let mut groups: Vec<(&str, HtmlElement)> = Vec::new();
    for choice in choices {
        let Some(option) = dom::make("option", "", &choice.text) else { continue };
        dom::set_attribute(&option, "value", Some(&choice.code));
        let name = choice.group.as_str();
        let known = groups.iter().find(|(known, _)| *known == name).map(|(_, group)| group.clone());
        let group = known.or_else(|| {
            let group = made(select, name)?;
            groups.push((name, group.clone()));
            Some(group)
        });
        if let Some(group) = group {
            dom::insert(&group, &option, None);
        } else {
            dom::set_attribute(&option, "data-choice", Some(""));
            dom::insert(select, &option, None);
        }
    }
}

/// A new group at the list's end; none for choices that stand in no group.
fn made(select: &Element, name: &str) -> Option<HtmlElement> {
    if name.is_empty() {
        return None;
    }
    let group = dom::make("optgroup", "", "")?;
    dom::set_attribute(&group, "label", Some(name));
    dom::set_attribute(&group, "data-choice", Some(""));
    dom::insert(select, &group, None);
    Some(group)
}
