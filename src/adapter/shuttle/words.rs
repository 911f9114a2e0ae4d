//! What is said of Shuttle: the phone's state without a CTI server, the connection, the diagnostics.

use crate::adapter::Adapter;
use crate::pages::view::PhoneState;
use crate::phone::cti::socket_io::{Reason, SocketIo, State};
use crate::site::settings::shuttle::Version;
use crate::words::{Arg, Message, say};

impl Adapter {
    /// The phone's state where there is no CTI server.
    pub(in crate::adapter) fn shuttle_state(&self) -> PhoneState {
        match self.io().map(SocketIo::state) {
            None | Some(State::Idle) => PhoneState::Loading,
            Some(State::Starting { .. }) => PhoneState::Connecting,
            Some(State::Joined { .. }) => PhoneState::Ready,
            Some(State::Waiting { .. }) => PhoneState::Offline,
            Some(State::Stopped) => PhoneState::Error,
        }
    }

    /// The connection in words; empty where Shuttle is not asked for.
    pub(in crate::adapter) fn shuttle_words_of_connection(&self) -> Message {
        self.connection_to_shuttle(Reason::clone)
    }

    fn connection_to_shuttle(&self, told: fn(&Reason) -> Reason) -> Message {
        let Some(io) = self.io() else { return Message::default() };
        let failure = || match io.last_failure() {
            Some((reason, _)) => told(reason).sentence(),
            None => Message::default(),
        };
        match io.state() {
            State::Idle => Message::default(),
            State::Starting { .. } => say!("shuttle-connecting"),
            State::Joined { .. } if self.site.is_alone() => say!("shuttle-connected-alone"),
            State::Joined { .. } => say!("shuttle-connected"),
            State::Waiting { .. } => say!("full-stop", sentence: failure().then(say!("trying-again"))),
            State::Stopped => say!("full-stop", sentence: failure()),
        }
    }

    /// For the diagnostics: labels and values.
    pub(in crate::adapter) fn shuttle_lines(&self) -> Vec<(Message, Message)> {
        let (Some(settings), Some(shuttle)) = (self.site.shuttle(), &self.systems.shuttle) else {
            return Vec::new();
        };
        let io = &shuttle.io;
        let counters = io.counters();
        let speaks = match io.speaks() {
            Version::Auto => say!("told-not-known-yet"),
            Version::Three => say!("told-engine-io-3"),
            Version::Four => say!("told-engine-io-4"),
        };
        let own = settings.peers_of(self.names());
        let own = if own.is_empty() {
            say!("told-not-known-yet")
        } else {
            Message::list(own.iter().map(|peer| Arg::number(peer.clone())))
        };
        let count = |count: u64| say!("told-count", count: count);
        let server = [settings.options.origin.as_str(), " ", &settings.options.namespace].concat();
        let mut lines = vec![
            (say!("line-shuttle-server"), Message::as_said(&server)),
            (say!("line-shuttle-connection"), self.connection_to_shuttle(Reason::without_theirs)),
            (say!("line-shuttle-speaks"), speaks),
            (say!("line-own-peer"), own),
            (say!("line-times-connected"), count(counters.joined.into())),
            (say!("line-frames-read"), count(counters.frames)),
            (say!("line-frames-meaningless"), count(counters.garbage)),
            (say!("line-binary-events"), count(counters.binary)),
            (say!("line-events-of-others"), count(shuttle.others)),
            (say!("line-events-of-unknown-name"), count(shuttle.unknown)),
        ];
        if let Some((reason, _)) = io.last_failure() {
            let why = reason.without_theirs().words();
            let failure = say!("told-shuttle-failure", why: why, code: Arg::text(reason.code()));
            lines.push((say!("line-last-failure"), failure));
        }
        lines
    }
}
