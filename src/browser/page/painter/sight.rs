//! The card of the call that the agent acts on comes into sight: a consultation that begins, one that can't be made, the customer who
//! waits after it. The focus stays where it is, and while something is being typed nothing moves.

use super::Page;
use crate::browser::page::dom::{self, Field};
use crate::browser::page::shell::Shell;
use crate::call_state::CallState;
use crate::ids::CallId;
use crate::pages::view::CallView;
use crate::words::Message;

impl Page {
    /// Brings the card of the call that is acted on into sight, where that is another one now.
    pub(super) fn show_card(&self, before: Option<&Shell>, shell: &Shell) {
        let Some(before) = before else { return };
        let acted_on = acted_on(shell);
        if acted_on == self::acted_on(before) || self.is_being_typed_in() {
            return;
        }
        let card = acted_on.and_then(|(id, _)| {
            dom::find(&self.root, &["[data-row=call][data-key='", &id.0.to_string(), "']"].concat())
        });
        if let Some(card) = card {
            dom::bring_into_sight(&card);
        }
    }

    /// What fields say that have a place for it; a notice of the same would say it twice.
    pub(super) fn said_at_fields<'a>(&self, shell: &'a Shell) -> Vec<&'a Message> {
        let places = [
            ("[data-bind='will-dial.text']", &shell.view.panel.will_dial.text),
            ("[data-bind='account.refused']", &shell.agent().log_in_refused),
        ];
        let says =
            |(place, text): &(&str, &Message)| !text.is_empty() && dom::find(&self.root, place).is_some();
        places.into_iter().filter(says).map(|(_, text)| text).collect()
    }

    /// Whether the agent is in a field with a text.
    fn is_being_typed_in(&self) -> bool {
        let field = dom::focused(&self.root).and_then(|focused| Field::of(&focused));
        field.is_some_and(|field| !matches!(field, Field::Select(_)) && !field.value().is_empty())
    }
}

/// The call that is acted on, and whether it could not be made. Cards are sorted by need; what rings has a place of its own.
fn acted_on(shell: &Shell) -> Option<(CallId, bool)> {
    let is_acted_on = |call: &&CallView| !matches!(call.state, CallState::Alerting | CallState::Ended);
    shell.rows().find(is_acted_on).map(|call| (call.id, call.state == CallState::Failed))
}
