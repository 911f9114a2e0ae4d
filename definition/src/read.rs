//! Reads the importable form with the rules of the import (spec/call-center-definition.md 1) and collects every problem
//! before refusing, so that an admin corrects a file once. Names that begin with `req` but are not the CRM's own are
//! taken: real files use them and import.

use roxmltree::{Document, Node};

use crate::{Definition, Item, Problem, Problems, Reason, Section};

const LONGEST_NAME: usize = 40;
const LONGEST_LABEL: usize = 1000;
const RESERVED: [&str; 4] = ["label", "sortOrder", "internalNameLabel", "displayNameLabel"];
const MODES: [&str; 3] = ["Classic", "Lightning", "Classic_and_Lightning"];

impl Definition {
    /// Reads an importable definition.
    ///
    /// # Errors
    ///
    /// Every problem found, each with its line.
    pub fn read(text: &str) -> Result<Self, Problems> {
        let text = text.trim_start_matches('\u{feff}');
        let document = Document::parse(text).map_err(|error| {
            let line = error.pos().row;
            Problems(vec![Problem { line, reason: Reason::NotWellFormed(error.to_string()) }])
        })?;
        let mut reader = Reader { document: &document, problems: Vec::new() };
        let definition = reader.definition(document.root_element());
        if reader.problems.is_empty() {
            return Ok(definition);
        }
        reader.problems.sort_by_key(|problem| problem.line);
        Err(Problems(reader.problems))
    }
}

struct Reader<'a, 'input> {
    document: &'a Document<'input>,
    problems: Vec<Problem>,
}

impl Reader<'_, '_> {
    fn definition(&mut self, root: Node<'_, '_>) -> Definition {
        let line = self.line(root);
        let mut definition = Definition { sections: Vec::new() };
        if root.children().any(|child| child.tag_name().name() == "sections") {
            self.report(line, Reason::MetadataForm);
            return definition;
        }
        if root.tag_name().name() != "callCenter" || root.tag_name().namespace().is_some() {
            self.report(line, Reason::WrongRoot(root.tag_name().name().to_owned()));
            return definition;
        }
        for node in self.children(root, "section") {
            let section = self.section(node);
            definition.sections.push(section);
        }
        if definition.sections.is_empty() {
            self.report(line, Reason::NoSection);
            return definition;
        }
        self.check_siblings(
            "the sections",
            definition.sections.iter().map(|section| (section.sort_order, &*section.name, section.line)),
        );
        definition.sections.sort_by_key(|section| section.sort_order);
        self.check_general_info(&definition, line);
        definition
    }

    fn section(&mut self, node: Node<'_, '_>) -> Section {
        let line = self.line(node);
        let (name, label, sort_order) = self.attributes(node);
        let mut items: Vec<Item> = Vec::new();
        for node in self.children(node, "item") {
            let item = self.item(node);
            items.push(item);
        }
        if items.is_empty() {
            self.report(line, Reason::NoItem(name.clone()));
        }
        self.check_siblings(
            &format!("section `{name}`"),
            items.iter().map(|item| (item.sort_order, &*item.name, item.line)),
        );
        items.sort_by_key(|item| item.sort_order);
        Section { name, label, sort_order, items, line }
    }

    fn item(&mut self, node: Node<'_, '_>) -> Item {
        let (name, label, sort_order) = self.attributes(node);
        let mut value = String::new();
        for child in node.children() {
            if child.is_element() {
                let line = self.line(child);
                self.report(line, Reason::UnexpectedElement(child.tag_name().name().to_owned()));
            }
            if child.is_text() {
                value.push_str(child.text().unwrap_or_default());
            }
        }
        Item { name, label, sort_order, value: value.trim().to_owned(), line: self.line(node) }
    }

    fn attributes(&mut self, node: Node<'_, '_>) -> (String, Option<String>, u32) {
        let line = self.line(node);
        let name = node.attribute("name").unwrap_or_default().to_owned();
        if !node.has_attribute("name") {
            self.report(line, Reason::MissingAttribute("name"));
        } else if RESERVED.contains(&&*name) {
            self.report(line, Reason::ReservedName(name.clone()));
        } else if !is_name(&name) {
            self.report(line, Reason::BadName(name.clone()));
        }
        let label = node.attribute("label").map(str::to_owned);
        let length = label.as_ref().map_or(0, |label| label.chars().count());
        if length > LONGEST_LABEL {
            self.report(line, Reason::LongLabel(length));
        }
        let Some(text) = node.attribute("sortOrder") else {
            self.report(line, Reason::MissingAttribute("sortOrder"));
            return (name, label, UNPLACED);
        };
        let Ok(sort_order) = text.trim().parse() else {
            self.report(line, Reason::BadSortOrder(text.to_owned()));
            return (name, label, UNPLACED);
        };
        (name, label, sort_order)
    }

    /// Sort orders are 0 to n-1 without a gap, and names differ.
    fn check_siblings<'s>(&mut self, of: &str, siblings: impl Iterator<Item = (u32, &'s str, u32)>) {
        let mut places = Vec::new();
        let mut names: Vec<&str> = Vec::new();
        let mut first_line = None;
        for (place, name, line) in siblings {
            first_line.get_or_insert(line);
            places.push(place);
            if names.contains(&name) && !name.is_empty() {
                self.report(line, Reason::DuplicateName(name.to_owned()));
            }
            names.push(name);
        }
        // One that has no number was reported already; a gap that it leaves is not a second problem.
        if places.contains(&UNPLACED) {
            return;
        }
        places.sort_unstable();
        let gap = (0..).zip(places).find(|(expected, place)| expected != place);
        if let (Some((missing, _)), Some(line)) = (gap, first_line) {
            self.report(line, Reason::SortOrderGap { of: of.to_owned(), missing });
        }
    }

    fn check_general_info(&mut self, definition: &Definition, line: u32) {
        let Some(general) = definition.section("reqGeneralInfo") else {
            self.report(line, Reason::Missing("reqGeneralInfo"));
            return;
        };
        for (name, place) in [("reqInternalName", 0), ("reqDisplayName", 1)] {
            match general.item(name) {
                None => self.report(general.line, Reason::Missing(name)),
                Some(item) if item.sort_order != place && item.sort_order != UNPLACED => {
                    self.report(item.line, Reason::FixedSortOrder(name, place));
                }
                Some(_) => {}
            }
        }
        if let Some(item) = general.item("reqInternalName") {
            let starts_with_letter = item.value.starts_with(|first: char| first.is_ascii_alphabetic());
            if !is_name(&item.value) || !starts_with_letter {
                self.report(item.line, Reason::BadInternalName(item.value.clone()));
            }
        }
        if let Some(item) = general.item("reqSalesforceCompatibilityMode")
            && !item.value.is_empty()
            && !MODES.contains(&&*item.value)
        {
            self.report(item.line, Reason::BadMode(item.value.clone()));
        }
        let standby = general.item("reqStandbyUrl").filter(|item| !item.value.is_empty());
        let timeout = general.item("reqTimeout").filter(|item| !item.value.is_empty());
        match (standby, timeout) {
            (Some(item), None) => self.report(item.line, Reason::HalfStandby("reqTimeout")),
            (None, Some(item)) => self.report(item.line, Reason::HalfStandby("reqStandbyUrl")),
            _ => {}
        }
    }

    /// The child elements of that name; any other element is a problem.
    fn children<'n, 'i>(&mut self, node: Node<'n, 'i>, name: &str) -> Vec<Node<'n, 'i>> {
        let (wanted, others): (Vec<_>, Vec<_>) =
            node.children().filter(Node::is_element).partition(|child| child.tag_name().name() == name);
        for other in others {
            let line = self.line(other);
            self.report(line, Reason::UnexpectedElement(other.tag_name().name().to_owned()));
        }
        wanted
    }

    fn line(&self, node: Node<'_, '_>) -> u32 {
        self.document.text_pos_at(node.range().start).row
    }

    fn report(&mut self, line: u32, reason: Reason) {
        self.problems.push(Problem { line, reason });
    }
}

/// Stands for a sort order that could not be read; such a definition is refused, so nobody sees it.
const UNPLACED: u32 = u32::MAX;

fn is_name(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len()) && name.chars().all(|char| char.is_ascii_alphanumeric())
}
