//! A line of a small list.

use super::rows::RowView;
use super::{Part, Shown, Text};
use crate::action::ActionName;
use crate::words::Message;

/// One line of a small list: a reason, a party, a line of the diagnostics.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub(crate) key: String,
    pub(crate) label: Shown<'static>,
    /// What stands beside the label.
    pub(crate) shown: Shown<'static>,
    /// What its button means.
    pub(crate) value: String,
    /// Its button can be pressed.
    pub(crate) can: bool,
    /// The attribute of the row's element that has the value.
    pub(crate) attribute: &'static str,
}

impl Line {
    /// A line of words, which is known by its place.
    pub(crate) fn said(at: usize, words: &Message) -> Self {
        Self {
            key: at.to_string(),
            label: words.clone().into(),
            shown: Shown::NOTHING,
            value: at.to_string(),
            can: true,
            attribute: "data-value",
        }
    }
}

impl Part for Line {
    fn text(name: &str) -> Option<Text<Self>> {
        let text: Text<Self> = match name {
            "line.label" => |line| line.label.clone(),
            "line.value" => |line| line.shown.clone(),
            _ => return None,
        };
        Some(text)
    }

    fn can(&self, _action: ActionName) -> Option<bool> {
        Some(self.can)
    }
}

impl RowView for Line {
    fn key(&self) -> String {
        self.key.clone()
    }

    fn mark(&self) -> Option<(&'static str, &str)> {
        Some((self.attribute, &self.value))
    }
}
