//! The icons in the frame's header (spec/other-systems.md 4.1): the agent sees and clicks them when the frame is folded.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::action::ActionName;
use crate::crm_call::in_words;
use crate::json::{self, Words};
use crate::privacy::Class;
use crate::words::{Message, say};

/// An icon of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Icon {
    /// Before the title.
    Title,
    /// Answers what rings.
    Answer,
    /// Hangs up.
    Hangup,
}

const ALL: [Icon; 3] = [Icon::Title, Icon::Answer, Icon::Hangup];

/// The fields in which a click's payload may hold the icon, where the payload is not the icon itself.
const AROUND: [&str; 3] = ["icon", "data", "payload"];

/// What a field of a click's payload holds, by its name in lower case; the empty name is the payload itself.
pub(crate) fn holds_icon(name: &str) -> Option<Class> {
    const IDS: &[&str] = &["softphone", "answer", "hangup"];
    (matches!(name, "" | "id") || AROUND.contains(&name)).then_some(Class::Word(IDS))
}

impl Icon {
    fn id(self) -> &'static str {
        match self {
            Self::Title => "softphone",
            Self::Answer => "answer",
            Self::Hangup => "hangup",
        }
    }

    fn title(self) -> Message {
        match self {
            Self::Title => say!("softphone"),
            Self::Answer => ActionName::Answer.label(),
            Self::Hangup => ActionName::Hangup.label(),
        }
    }

    /// The icon as the library takes it. Its picture lies beside the page, which knows the address (src/browser/page/crm/openframe.rs).
    pub(super) fn written(self, words: &mut Vec<Message>) -> Value {
        let picture = [self.id(), ".svg"].concat();
        let title = in_words(words, &self.title());
        json!({ "imageURL": picture, "imageTitle": title, "id": self.id() })
    }
}

/// Reads which icon was clicked; `None` where it is not one of ours. ServiceNow documents no payload: the icon is
/// expected, or its id.
pub fn decode_icon(payload: &str) -> Option<Icon> {
    named(&json::read(payload)?, 0)
}

fn named(payload: &Value, depth: u8) -> Option<Icon> {
    if depth > 3 {
        return None;
    }
    match payload {
        Value::String(said) => {
            let id = said.trim();
            let icon = ALL.into_iter().find(|icon| icon.id() == id);
            icon.or_else(|| named(&json::read(id)?, depth + 1))
        }
        Value::Object(fields) => match fields.get("id") {
            Some(id) => ALL.into_iter().find(|icon| id.words().as_deref() == Some(icon.id())),
            None => AROUND.into_iter().find_map(|name| named(fields.get(name)?, depth + 1)),
        },
        Value::Array(icons) => named(icons.first()?, depth + 1),
        _ => None,
    }
}
