//! What is said of Shuttle: the phone's state without a CTI server, the connection, the diagnostics.

use crate::adapter::Adapter;
use crate::pages::view::PhoneState;
use crate::phone::cti::socket_io::{Reason, SocketIo, State};
use crate::site::settings::shuttle::Version;
use crate::words::Message;

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
    pub(in crate::adapter) fn shuttle_words_of_connection(&self) -> String {
        self.connection_to_shuttle(Reason::clone)
    }

    fn connection_to_shuttle(&self, told: fn(&Reason) -> Reason) -> String {
        let Some(io) = self.io() else { return String::new() };
        let failure = || io.last_failure().map(|(reason, _)| format!("Shuttle {}", told(reason).words()));
        match io.state() {
            State::Idle => String::new(),
            State::Starting { .. } => "Connecting to Shuttle".to_owned(),
            State::Joined { .. } if self.site.is_alone() => {
                "Connected to Shuttle, which shows calls; they are controlled on your phone".to_owned()
            }
            State::Joined { .. } => "Shuttle is connected".to_owned(),
            State::Waiting { .. } => failure().unwrap_or_default() + ". Trying again.",
            State::Stopped => failure().unwrap_or_default() + ".",
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
            Version::Auto => "not known yet",
            Version::Three => "Engine.IO 3 (Socket.IO 1 or 2)",
            Version::Four => "Engine.IO 4 (Socket.IO 3 or 4)",
        };
        let own = settings.peers_of(self.names()).join(", ");
        let mut lines = vec![
            ("Server", format!("{} {}", settings.options.origin, settings.options.namespace)),
            ("Connection", self.connection_to_shuttle(crate::phone::cti::socket_io::Reason::without_theirs)),
            ("It speaks", speaks.to_owned()),
            ("Own peer", if own.is_empty() { "not known yet".to_owned() } else { own }),
            ("Times connected", counters.joined.to_string()),
            ("Frames read", counters.frames.to_string()),
            ("Frames that mean nothing", counters.garbage.to_string()),
            ("Events with binary parts, not read", counters.binary.to_string()),
            ("Events of other agents", shuttle.others.to_string()),
            ("Events of unknown name", shuttle.unknown.to_string()),
        ];
        if let Some((reason, _)) = io.last_failure() {
            lines.push(("Last failure", format!("{} ({})", reason.without_theirs().words(), reason.code())));
        }
        lines.into_iter().map(|(label, value)| (label.into(), value.into())).collect()
    }
}
