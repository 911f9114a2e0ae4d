//! What there is to say of the phone: its servers, what was learned of them, the settings, and what was counted.

use super::{Lines, seconds};
use crate::adapter::Adapter;
use crate::clock::Now;
use crate::phone::connection::{Connection, State};
use crate::phone::session::Known;
use crate::side::Side;
use crate::site::settings::{Settings, Source};
use crate::words::{Arg, Message, say};

/// How many of the last questions before dialling (`/Dialing/askUrl`) are listed.
const QUESTIONS: usize = 3;

impl Adapter {
    pub(super) fn server_lines(&self, now: Now) -> Lines {
        let mut lines = Lines::default();
        let state = self.phone.connection().state();
        for side in [Side::Primary, Side::Backup] {
            let endpoint = self.phone.connection().endpoint(side);
            let label = say!("line-side", side: side);
            if endpoint.url.is_empty() {
                lines.say(label, say!("told-not-set"));
                continue;
            }
            let (url, stands) = (Arg::text(&endpoint.url), standing(self.phone.connection(), side));
            lines.say(label, say!("told-side", address: url, standing: stands, times: endpoint.opened));
            if let Some((reason, at)) = &endpoint.last_failure {
                let (why, code) = (reason.without_theirs().words(), Arg::text(reason.code()));
                let ago = seconds(now.wall_ms.saturating_sub(*at));
                let failure = say!("told-side-failure", why: why, code: code, seconds: ago);
                lines.say(say!("line-side-failure", side: side), failure);
            }
        }
        lines.say(say!("line-standby"), self.phone.connection().standby_words());
        if let State::Waiting { attempt, until, .. } = state {
            let wait = seconds(until.saturating_sub(now.mono_ms));
            lines.say(say!("line-next-try"), say!("told-next-try", seconds: wait, attempt: attempt));
        }
        let extension =
            Message::list(Some(self.phone.extension()).filter(|it| !it.is_empty()).map(Arg::text));
        lines.say(say!("line-extension"), extension);
        lines
    }

    pub(super) fn learned_lines(&self, now: Now) -> Lines {
        let mut lines = Lines::default();
        let learned = &self.phone.session().learned;
        lines.say(say!("line-snapshots"), understood(learned.snapshots));
        lines.say(say!("line-agent-queries"), understood(learned.agent_state));
        lines.say(say!("line-events-beside-offer"), understood(learned.events));
        lines.list(say!("line-unknown-events"), learned.unknown_events.iter().map(|name| event_name(name)));
        lines.list(say!("line-unknown-requests"), learned.unknown_requests.iter().map(Arg::text));
        let how = self.dialing.how_dialled();
        if !how.is_empty() {
            let next = |first: Message, second| {
                if first.is_empty() { second } else { say!("told-next-step", first: first, second: second) }
            };
            let how = how.iter().cloned().fold(Message::default(), next);
            lines.say(say!("line-how-dialled"), how);
        }
        let asked = self.dialing.asked_before();
        for (at, words) in asked.iter().skip(asked.len().saturating_sub(QUESTIONS)) {
            let ago = seconds(now.wall_ms.saturating_sub(*at));
            lines.say(say!("line-asked-first"), say!("told-asked-first", answer: words, seconds: ago));
        }
        lines
    }

    pub(super) fn settings_lines(&self) -> Lines {
        let mut lines = Lines::default();
        for sourced in self.site.settings().into_iter().flat_map(|settings| &settings.sources) {
            let source = Arg::choice(match sourced.source {
                Source::CallCenter => "call-center",
                Source::File => "file",
                Source::Default => "default",
            });
            let value = say!("told-setting", value: sourced.shown(), source: source);
            lines.say(Message::as_said(&sourced.key), value);
        }
        let lacks_code = |settings: &Settings| {
            !settings.country.is_empty() && settings.dial_plan.own_country_code.is_empty()
        };
        if self.site.settings().is_some_and(lacks_code) {
            lines.say(say!("line-warning"), say!("own-country-code-missing"));
        }
        lines
    }

    pub(super) fn counter_lines(&self) -> Lines {
        let counters = &self.counters;
        let mut lines = Lines::default();
        for (label, count) in [
            (say!("line-frames-read"), counters.frames),
            (say!("line-frames-unreadable"), counters.unreadable),
            (say!("line-replies-to-nothing"), counters.unmatched_replies),
            (say!("line-unknown-events-count"), counters.unknown_events),
            (say!("line-stale"), counters.stale),
            (say!("line-requests-refused"), counters.refused),
            (say!("line-requests-unanswered"), counters.unanswered),
            (say!("line-clock-jumps"), counters.clock_jumps),
            (say!("line-texts-cut"), counters.cut),
            (say!("line-calls-surplus"), counters.surplus),
        ] {
            lines.say(label, say!("told-count", count: count));
        }
        lines
    }
}

fn standing(connection: &Connection, side: Side) -> Arg {
    Arg::choice(match connection.state() {
        State::Open { side: open, .. } if open == side => "open",
        State::Connecting { side: opens, .. } if opens == side => "connecting",
        _ if connection.is_standby(side) => "standby",
        _ => "closed",
    })
}

fn understood(known: Known) -> Message {
    match known {
        Known::NotYet => say!("told-not-seen-yet"),
        Known::Yes => say!("told-understood"),
        Known::No => say!("told-not-understood"),
    }
}

/// An event's name as the server sent it; where it can't be a name, words in its place, since it may be a number.
fn event_name(name: &str) -> Arg {
    let is_name = |sign: char| sign.is_ascii_alphabetic() || matches!(sign, '_' | '-');
    let fits = (1..=40).contains(&name.len()) && name.chars().all(is_name);
    if fits { Arg::text(name) } else { say!("told-no-name").into() }
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
            assert_eq!(Message::list([event_name(name)]), told);
        }
        assert_eq!(Message::list([event_name(&"x".repeat(41))]), "not a name");
    }
}
