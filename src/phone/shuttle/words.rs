//! What people read of Shuttle: its connection, its lines in diagnostics, and the notifications that it sends to the agent.

use super::{Shuttle, names};
use crate::error::Problem;
use crate::notice::{NoticeKind, Notices, Topic};
use crate::phone::Phone;
use crate::phone::cti::shuttle::Notification;
use crate::phone::cti::socket_io::{Reason, State};
use crate::site::Site;
use crate::site::settings::shuttle::Version;
use crate::words::{Arg, Message, say};

/// Shuttle wants words shown.
pub(super) fn show(words: &Notification, notices: &mut Notices) {
    let loud = ["warn", "error", "danger", "alert"]
        .iter()
        .any(|word| words.kind.to_ascii_lowercase().contains(word));
    let kind = if loud { NoticeKind::Warning } else { NoticeKind::Info };
    let text = match (words.title.trim(), words.body.trim()) {
        ("", body) => Message::as_said(body),
        (title, "") => Message::as_said(title),
        (title, body) => say!("shuttle-says", title: Arg::text(title), body: Arg::text(body)),
    };
    if !text.is_empty() {
        notices.setup(Topic::ShuttleSays, kind, &[Problem::new("Shuttle", text)]);
    }
}

impl Shuttle {
    /// How far its connection is; `None` where Shuttle is not asked for.
    pub fn state(&self, site: &Site) -> Option<State> {
        site.shuttle().map(|_| self.io.state())
    }

    /// The connection in words; empty where Shuttle is not asked for.
    pub fn connection_words(&self, site: &Site) -> Message {
        self.connection(Reason::clone, site)
    }

    fn connection(&self, told: fn(&Reason) -> Reason, site: &Site) -> Message {
        let Some(state) = self.state(site) else { return Message::default() };
        let failure = || match self.io.last_failure() {
            Some((reason, _)) => told(reason).sentence(),
            None => Message::default(),
        };
        match state {
            State::Idle => Message::default(),
            State::Starting { .. } => say!("shuttle-connecting"),
            State::Joined { .. } if site.is_alone() => say!("shuttle-connected-alone"),
            State::Joined { .. } => say!("shuttle-connected"),
            State::Waiting { .. } => say!("full-stop", sentence: failure().then(say!("trying-again"))),
            State::Stopped => say!("full-stop", sentence: failure()),
        }
    }

    /// For the diagnostics: labels and values.
    pub fn lines(&self, phone: &Phone, site: &Site) -> Vec<(Message, Message)> {
        let Some(settings) = site.shuttle() else { return Vec::new() };
        let io = &self.io;
        let counters = io.counters();
        let speaks = match io.speaks() {
            Version::Auto => say!("told-not-known-yet"),
            Version::Three => say!("told-engine-io-3"),
            Version::Four => say!("told-engine-io-4"),
        };
        let own = settings.peers_of(names(phone, site));
        let own = if own.is_empty() {
            say!("told-not-known-yet")
        } else {
            Message::list(own.iter().map(|peer| Arg::text(peer.as_str())))
        };
        let count = |count: u64| say!("told-count", count: count);
        let server = [settings.options.origin.as_str(), " ", &settings.options.namespace].concat();
        let mut lines = vec![
            (say!("line-shuttle-server"), Message::as_said(&server)),
            (say!("line-shuttle-connection"), self.connection(Reason::without_theirs, site)),
            (say!("line-shuttle-speaks"), speaks),
            (say!("line-own-peer"), own),
            (say!("line-times-connected"), count(counters.joined.into())),
            (say!("line-frames-read"), count(counters.frames)),
            (say!("line-frames-meaningless"), count(counters.garbage)),
            (say!("line-binary-events"), count(counters.binary)),
            (say!("line-events-of-others"), count(self.others)),
            (say!("line-events-of-unknown-name"), count(self.unknown)),
        ];
        if let Some((reason, _)) = io.last_failure() {
            let why = reason.without_theirs().words();
            let failure = say!("told-shuttle-failure", why: why, code: Arg::text(reason.code()));
            lines.push((say!("line-last-failure"), failure));
        }
        lines
    }
}
