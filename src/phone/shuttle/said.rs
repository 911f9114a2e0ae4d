//! Shuttle's three actions (`AgentCTI`, `AgentCTINotification`, `RealtimeCTI`), sent by rules.

use serde_json::json;

use super::{Shuttle, is_nobodys, names};
use crate::clock::Now;
use crate::ids::StepId;
use crate::json::{self, Fields};
use crate::phone::Phone;
use crate::phone::call::Call;
use crate::phone::cti::shuttle::{self, AGENT_CTI, NOTIFICATION, Notification, OpenPage, REALTIME};
use crate::site::Site;
use crate::site::context::Context;
use crate::site::rules::Shuttle as Action;
use crate::words::{Message, say};

impl Shuttle {
    /// A rule says something to Shuttle's server: once, and not again where no answer comes. Gives words by which a person can
    /// tell it, and the reason if it could not be said.
    #[allow(clippy::needless_pass_by_value)]
    pub fn say(
        &mut self,
        now: Now,
        step: StepId,
        action: Action<String>,
        phone: &Phone,
        cx: &mut Context<'_>,
    ) -> (String, Result<(), Message>) {
        // The trace names no peers and numbers; only what is sent has them.
        let (name, about, argument) = match action {
            Action::AgentCti { url, peer, mode } => {
                let peer = peer_or_own(peer, step, phone, cx.site);
                (AGENT_CTI, url.clone(), OpenPage { url, peer, mode }.argument())
            }
            Action::Notification { peer, kind, title, body } => {
                let peer = peer_or_own(peer, step, phone, cx.site);
                (NOTIFICATION, title.clone(), Notification { peer, kind, title, body }.argument())
            }
            Action::Realtime { app, reference, url } => {
                let call = step.call.and_then(|id| phone.calls.get(id));
                let mut channel = call.map(channel).unwrap_or_default();
                channel.insert("time".to_owned(), shuttle::iso_time(now.wall_ms).into());
                let about = [&app, " ", &reference].concat();
                let said = json!({ "type": app, "channel": channel, "reference": reference, "url": url });
                (REALTIME, about, said)
            }
        };
        let made = [name, " ", &about].concat();
        if cx.site.shuttle().is_none() {
            return (made, Err(say!("no-shuttle-server")));
        }
        match self.io.emit(now, name, &argument, cx.effects) {
            Some(ack) => {
                self.said.push((ack, step));
                (made, Ok(()))
            }
            None => (made, Err(say!("shuttle-not-connected"))),
        }
    }
}

/// Where a rule names no peer, and none came with the call: the peer for calls that nobody took, or the agent's own.
fn peer_or_own(peer: String, step: StepId, phone: &Phone, site: &Site) -> String {
    let Some(settings) = site.shuttle().filter(|_| peer.is_empty()) else { return peer };
    let names = names(phone, site);
    let call = step.call.and_then(|id| phone.calls.get(id));
    if call.is_some_and(|call| is_nobodys(call, phone, site))
        && let Some(peer) = settings.peer_for_abandoned(names)
    {
        return peer;
    }
    settings.peers_of(names).into_iter().next().unwrap_or_default()
}

/// The data of the event that Shuttle told of a call last; of a call that it told nothing of, what is known. The time is that of
/// what is said now, and comes last.
fn channel(call: &Call) -> Fields {
    let details = call.details.as_ref();
    let told = details.and_then(|details| json::read_object(&details.shuttle_event)).unwrap_or_default();
    let told: Fields = told.into_iter().filter(|(name, _)| name != "time").collect();
    if !told.is_empty() {
        return told;
    }
    let mut known: Vec<(&str, &str)> = vec![
        ("uniqueid", &call.fields.ucid),
        ("callernum", &call.fields.calling),
        ("extension", &call.fields.called),
    ];
    if let Some(details) = details {
        known.extend([
            ("channel", details.channel.as_str()),
            ("callername", &details.remote_name),
            ("queue", &details.queue),
            ("peer", &details.peer),
            ("agentname", &details.agent_name),
            ("agentnum", &details.agent_number),
            ("trunk", &details.trunk),
            ("reason", &details.end_reason),
        ]);
        let more = details.vars.iter().filter(|(name, _)| name != "time");
        known.extend(more.map(|(name, value)| (name.as_str(), value.as_str())));
    }
    known.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect()
}
