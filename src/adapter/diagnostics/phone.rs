//! What there is to say of the phone: its servers, what was learned of them, the settings, and what was counted.

use super::{Lines, seconds};
use crate::adapter::Adapter;
use crate::clock::Now;
use crate::phone::connection::State;
use crate::phone::session::Known;
use crate::side::Side;
use crate::site::settings::Source;

/// The last questions before dialling that are told.
const QUESTIONS: usize = 3;

impl Adapter {
    pub(super) fn server_lines(&self, now: Now) -> Lines {
        let mut lines = Lines::default();
        let state = self.connection.state();
        for side in [Side::Primary, Side::Backup] {
            let endpoint = self.connection.endpoint(side);
            if endpoint.url.is_empty() {
                lines.say(side.name(), "not set");
                continue;
            }
            let stands = standing(state, side);
            lines.say(side.name(), &format!("{} ({stands}, opened {} times)", endpoint.url, endpoint.opened));
            if let Some((reason, at)) = &endpoint.last_failure {
                let (words, code) = (reason.without_theirs().words(), reason.code());
                let ago = seconds(now.wall_ms.saturating_sub(*at));
                lines.say(
                    &[side.name(), ", last failure"].concat(),
                    &format!("{words} ({code}), {ago} s ago"),
                );
            }
        }
        lines.say("Standby", &self.connection.standby_words());
        if let State::Waiting { attempt, until, .. } = state {
            let wait = seconds(until.saturating_sub(now.mono_ms));
            lines.say("Next try", &format!("in {wait} s, wait number {attempt}"));
        }
        lines.say("Extension", &self.session.extension);
        lines
    }

    pub(super) fn learned_lines(&self, now: Now) -> Lines {
        let mut lines = Lines::default();
        let learned = &self.session.learned;
        lines.say("Snapshots", understood(learned.snapshots));
        lines.say("Agent state queries", understood(learned.agent_state));
        lines.say("Events beside offer", understood(learned.events));
        let names: Vec<String> = learned.unknown_events.iter().map(|name| event_name(name)).collect();
        lines.list("Unknown event names", &names);
        lines.list("Requests the server does not know", &learned.unknown_requests);
        if let Some(last) = &self.last_dialled {
            lines.say("How the last number was made", &last.how.join("; "));
        }
        let asked = self.systems.asking.as_deref().map(|asking| asking.trace.as_slice()).unwrap_or_default();
        for (at, words) in asked.iter().skip(asked.len().saturating_sub(QUESTIONS)) {
            let ago = seconds(now.wall_ms.saturating_sub(*at));
            lines.say(
                "Asked before dialling",
                &format!("{} ({ago} s ago)", without_theirs(&words.to_string())),
            );
        }
        lines
    }

    pub(super) fn settings_lines(&self) -> Lines {
        let mut lines = Lines::default();
        for sourced in self.site.settings().into_iter().flat_map(|settings| &settings.sources) {
            let source = match sourced.source {
                Source::CallCenter => "call center",
                Source::File => "settings file",
                Source::Default => "default",
            };
            lines.say(&sourced.key, &format!("{} ({source})", sourced.value));
        }
        lines
    }

    pub(super) fn counter_lines(&self) -> Lines {
        let counters = &self.counters;
        let mut lines = Lines::default();
        for (label, count) in [
            ("Frames read", counters.frames),
            ("Frames that were no message", counters.unreadable),
            ("Replies to nothing", counters.unmatched_replies),
            ("Events of unknown name or other extensions", counters.unknown_events),
            ("Late messages of old connections", counters.stale),
            ("Requests refused", counters.refused),
            ("Requests without an answer", counters.unanswered),
            ("Clock jumps", counters.clock_jumps),
            ("Texts that were too long, and cut", counters.cut),
            ("Calls that were too many", counters.surplus),
        ] {
            lines.say(label, &count.to_string());
        }
        lines
    }
}

fn standing(state: State, side: Side) -> &'static str {
    match state {
        State::Open { side: open, .. } if open == side => "open",
        State::Connecting { side: opens, .. } if opens == side => "connecting",
        _ => "not connected",
    }
}

fn understood(known: Known) -> &'static str {
    match known {
        Known::NotYet => "not seen yet",
        Known::Yes => "understood",
        Known::No => "not understood",
    }
}

/// What can be a name of an event, and no number.
fn event_name(name: &str) -> String {
    let is_name = |sign: char| sign.is_ascii_alphabetic() || matches!(sign, '_' | '-');
    let fits = (1..=40).contains(&name.len()) && name.chars().all(is_name);
    if fits { name.to_owned() } else { "not a name".to_owned() }
}

/// What the server that is asked first said besides `allowed (200)` is not told.
fn without_theirs(words: &str) -> &str {
    let digits =
        words.strip_prefix("allowed (").and_then(|rest| rest.split_once(')')).map(|(digits, _)| digits);
    match digits {
        Some(digits) if !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) => {
            words.get(.."allowed ()".len() + digits.len()).unwrap_or(words)
        }
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_no_name_of_an_event() {
        for (name, told) in [
            ("frobnicated", "frobnicated"),
            ("442079460018", "not a name"),
            ("", "not a name"),
            ("a b", "not a name"),
        ] {
            assert_eq!(event_name(name), told);
        }
        assert_eq!(event_name(&"x".repeat(41)), "not a name");
    }

    #[test]
    fn of_a_server_that_allowed_a_number_only_the_status_is_told() {
        for (words, told) in [
            ("allowed (200): Ada, 442079460018", "allowed (200)"),
            ("allowed (200)", "allowed (200)"),
            ("allowed (): Ada", "allowed (): Ada"),
            ("given up", "given up"),
        ] {
            assert_eq!(without_theirs(&words.to_string()), told);
        }
    }
}
