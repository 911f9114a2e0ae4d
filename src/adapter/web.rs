//! Calls of web servers. The host makes each once, and its answer goes to whoever wanted it. What became of a rule's call stands in
//! the rule's trace, as far as a browser tells it (spec/other-systems.md 2.4). An answer that nobody waits for is dropped here.

use serde::{Deserialize, Serialize};

use super::Adapter;
use crate::clock::Now;
use crate::effect::{Effect, Effects, Fetch, Level};
use crate::ids::{RequestId, StepId};
use crate::input::Fetched;
use crate::rules::Outcome;
use crate::site::settings::is_secret_name;
use crate::table::Table;
use crate::words::say;

/// Calls of web servers without an answer yet, and what they are for.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct WebCalls {
    waits: Table<RequestId, Purpose>,
    last: u32,
}

/// What a web server is called for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Purpose {
    /// A rule's step.
    Step { step: StepId, timeout_ms: u32 },
    /// Whether a number may be dialled; a new question takes the place of the one before, and so does a new look at the directory.
    MayDial,
    /// The file with what is known of the workstation.
    Workstation,
    /// The list of `/Directory/url`.
    Directory,
}

impl WebCalls {
    /// Calls a web server.
    pub(super) fn call(&mut self, fetch: Fetch, purpose: Purpose, effects: &mut Effects) {
        if matches!(purpose, Purpose::MayDial | Purpose::Directory) {
            self.waits.retain(|_, waits| *waits != purpose);
        }
        self.last = self.last.wrapping_add(1);
        let request = RequestId(self.last);
        self.waits.insert(request, purpose);
        effects.push(Effect::Fetch(request, fetch));
    }
}

/// An address as a trace may show it: values of parameters whose names sound like secrets are left out.
pub(super) fn shown(url: &str) -> String {
    let Some((address, query)) = url.split_once('?') else { return url.to_owned() };
    let pair = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if is_secret_name(name) => [name, "=…"].concat(),
        _ => pair.to_owned(),
    };
    [address, "?", &query.split('&').map(pair).collect::<Vec<_>>().join("&")].concat()
}

impl Adapter {
    /// A rule calls a web server.
    pub(super) fn run_rest(&mut self, step: StepId, fetch: Fetch, effects: &mut Effects) {
        self.step_came_to(step, Outcome::HandedOver);
        let timeout_ms = fetch.timeout_ms;
        self.systems.web.call(fetch, Purpose::Step { step, timeout_ms }, effects);
    }

    /// What became of a call of a web server.
    pub(super) fn fetched(&mut self, now: Now, request: RequestId, outcome: &Fetched, effects: &mut Effects) {
        match self.systems.web.waits.remove(request) {
            Some(Purpose::Step { step, timeout_ms }) => {
                self.rest_answered(step, timeout_ms, outcome, effects);
            }
            Some(Purpose::MayDial) => {
                self.dialing.answered(now, outcome, &mut self.phone, lend!(self, effects));
            }
            Some(Purpose::Directory) => self.directory_fetched(now, outcome, effects),
            Some(Purpose::Workstation) => self.workstation_told(outcome, effects),
            None => self.counters.stale += 1,
        }
    }

    fn rest_answered(&mut self, step: StepId, timeout_ms: u32, outcome: &Fetched, effects: &mut Effects) {
        let failed = match outcome {
            Fetched::Answered(status @ 200..=299, _) => {
                return self.step_came_to(step, Outcome::Done(say!("server-answered", status: *status)));
            }
            Fetched::Sent => {
                return self.step_came_to(step, Outcome::Done(say!("sent-unread")));
            }
            Fetched::Answered(status, _) => say!("server-answered", status: *status),
            Fetched::TimedOut => say!("no-answer-within", seconds: timeout_ms / 1_000),
            Fetched::Failed | Fetched::Directory(_) => say!("fetch-failed"),
        };
        effects.push(Effect::Log(Level::Warn, format!("a rule's call of a web server: {failed}")));
        self.step_came_to(step, Outcome::Failed(failed));
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_trace_shows_no_secret_of_an_address() {
        assert_eq!(shown("/a"), "/a");
        assert_eq!(shown("/a?x=1&API_TOKEN=s3cret&y=2"), "/a?x=1&API_TOKEN=…&y=2");
        assert_eq!(shown("https://a.example/?password=a=b"), "https://a.example/?password=…");
    }
}
