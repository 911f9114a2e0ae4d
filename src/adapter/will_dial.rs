//! What would be dialled for the text in the dial field, and why: read by the function that dials (`number::dialing`), so that
//! the agent sees it before the press.

use super::Adapter;
use crate::action::Action;
use crate::directory::Search;
use crate::number::dialing::{self, Dialled};
use crate::number::{self, Grouping, Step};
use crate::pages::view::WillDialView;
use crate::words::{Arg, Message, say};

/// A number of at most so many digits that is dialled as it stands needs no words, where the own extension is not known.
const SHORT: usize = 4;

impl Adapter {
    /// What a text that is being typed comes to; nothing while nothing can be said of it. `finds`: somebody is suggested for it.
    pub(super) fn will_dial(&self, typed: &str, finds: bool) -> WillDialView {
        let seen = number::plain(typed);
        if seen.is_empty() {
            return WillDialView::default();
        }
        if !seen.contains(|sign: char| sign.is_ascii_digit()) {
            return if finds { WillDialView::default() } else { self.nobody_found(&seen) };
        }
        match dialing::for_field(typed, self.phone.extension(), self.site.dial_plan(), self.site.is_alone()) {
            Ok(dialled) => self.would_dial(typed, &dialled),
            // A name with digits in it, by which somebody is found.
            Err(_) if finds => WillDialView::default(),
            Err(refusal) => WillDialView { text: refusal.words, is_refused: true, why: Vec::new() },
        }
    }

    /// How numbers are grouped where they are shown.
    pub(super) fn grouping(&self) -> Grouping {
        let Some(settings) = self.site.settings() else { return Grouping::default() };
        Grouping {
            country: settings.country.clone(),
            outside: settings.dial_plan.outside.clone(),
            international: settings.dial_plan.international.clone(),
        }
    }

    /// A name by which nobody is found.
    fn nobody_found(&self, seen: &str) -> WillDialView {
        let has_names = !self.site.directory().is_empty()
            || !self.systems.directory.is_empty()
            || !self.phone.calls.history().is_empty();
        let is_name = Search::read(seen).is_some();
        let text = if has_names { say!("nobody-found") } else { say!("no-digit") };
        WillDialView { text: if is_name { text } else { Message::default() }, ..WillDialView::default() }
    }

    fn would_dial(&self, typed: &str, dialled: &Dialled) -> WillDialView {
        let is_free = self.phone.calls.live().next().is_none();
        let refusal = if is_free { self.check(&Action::Dial(typed.into())).err() } else { None };
        let own = self.phone.extension().trim().len().max(SHORT);
        let is_plain = *dialled.number == *typed.trim() && dialled.number.len() <= own;
        let is_refused = refusal.is_some();
        let text = match refusal {
            Some(refusal) => refusal.words,
            None if is_plain => Message::default(),
            None => self.words_of_dialled(typed, dialled),
        };
        let why = if is_plain { Vec::new() } else { why(typed, dialled) };
        WillDialView { text, is_refused, why }
    }

    /// "Will dial 9 011 442079460018: international", and what is sent after the answer.
    fn words_of_dialled(&self, typed: &str, dialled: &Dialled) -> Message {
        let kind = match dialled.steps.last().map(|step| step.rule.as_str()) {
            Some("international") => "international",
            Some("own-country") => "own-country",
            Some("long-distance") => "long-distance",
            Some("outside") => "outside",
            Some("internal") => "internal",
            // Without what stands between the digits it is the same number.
            _ if *dialled.number != *typed.trim() => "digits",
            _ => "as-typed",
        };
        let number = dialled.in_parts(self.site.dial_plan());
        let words = say!("will-dial", number: Arg::plain(number), kind: Arg::choice(kind));
        if dialled.after_answer.is_empty() {
            return words;
        }
        words.then(say!("will-send", digits: Arg::number(dialled.after_answer.as_str())))
    }
}

/// What was typed, and each step from there to what is dialled.
fn why(typed: &str, dialled: &Dialled) -> Vec<Message> {
    let step = |step: &Step| say!("why-step", step: &step.text, result: Arg::plain(step.result.as_str()));
    let typed = say!("why-typed", number: Arg::plain(typed.trim()));
    std::iter::once(typed).chain(dialled.steps.iter().map(step)).collect()
}
