//! Calls of web servers that rules ask for: each is made once, by the host, and what becomes of it is told in the rule's
//! trace as far as a browser tells it (spec/other-systems.md 2.4). An answer to nothing that is waited for is dropped here.

use serde::{Deserialize, Serialize};

use super::Adapter;
use super::workstation::Workstation;
use crate::clock::Now;
use crate::effect::{Effect, Effects, Fetch, Level};
use crate::ids::{RequestId, StepId};
use crate::input::Fetched;
use crate::rules::Outcome;
use crate::site::settings::is_secret_name;
use crate::table::Table;
use crate::words::{Message, say};

/// Calls of web servers without an answer yet, and whose they are.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)] // for recordings of other versions
pub(super) struct WebCalls {
    waits: Table<RequestId, Waits>,
    /// What the site's own web server tells of the workstation.
    pub(super) workstation: Workstation,
}

#[derive(Debug, Serialize, Deserialize)]
struct Waits {
    step: StepId,
    timeout_ms: u32,
}

/// What the browser tells of a call that came to nothing, which is little.
pub(super) fn fetch_failed() -> Message {
    say!("fetch-failed")
}

/// An address as a trace may show it: values whose names sound like secrets are left out.
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
    pub(super) fn run_rest(&mut self, _now: Now, step: StepId, fetch: Fetch, effects: &mut Effects) {
        let request = self.requests.new_id();
        let waits = Waits { step, timeout_ms: fetch.timeout_ms };
        self.systems.web_calls.get_or_insert_default().waits.insert(request, waits);
        self.step_came_to(step, Outcome::HandedOver);
        effects.push(Effect::Fetch(request, fetch));
    }

    /// What became of a call of a web server.
    pub(super) fn fetched(&mut self, now: Now, request: RequestId, outcome: &Fetched, effects: &mut Effects) {
        if self.ask_answered(now, request, outcome, effects)
            || self.workstation_told(request, outcome, effects)
        {
            return;
        }
        let waits = self.systems.web_calls.as_mut().and_then(|calls| calls.waits.remove(request));
        let Some(Waits { step, timeout_ms }) = waits else {
            self.counters.stale += 1;
            return;
        };
        let failed = match outcome {
            Fetched::Answered(status @ 200..=299, _) => {
                return self.step_came_to(step, Outcome::Done(say!("server-answered", status: *status)));
            }
            Fetched::Sent => {
                return self.step_came_to(step, Outcome::Done(say!("sent-unread")));
            }
            Fetched::Answered(status, _) => say!("server-answered", status: *status),
            Fetched::TimedOut => say!("no-answer-within", seconds: timeout_ms / 1_000),
            Fetched::Failed => fetch_failed(),
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
