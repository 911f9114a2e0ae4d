//! What a browser's shell does: it performs effects, and hands back what the servers and the CRM say.

use cordboard::crm::classic;
use cordboard::effect::{Effect, PanelEffect};
use cordboard::ids::{PanelId, SocketId};
use cordboard::input::{Close, Input, PanelInput, SocketEvent};
use cordboard_simulator::{Output, Side};

use super::shuttle::Shuttle;
use super::{A, ADDRESS, World};
use crate::crm::Answer;

impl World {
    pub(super) fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::OpenSocket { id, url } if Shuttle::has(id) => self.shuttle.open(id, &url),
            Effect::Send(id, text) if Shuttle::has(id) => self.shuttle.hear(id, &text),
            Effect::CloseSocket(id) if Shuttle::has(id) => self.shuttle.close(id),
            Effect::OpenSocket { id, url } => self.open(id, &url),
            Effect::Send(id, text) => {
                if text.contains("makecall") {
                    self.saved_at_dial.clone_from(&self.saved);
                }
                let client = self.sockets.get(&id).copied().expect("nothing is sent to a closed socket");
                self.switchboard.receive(self.now_ms, client, &text);
            }
            Effect::CloseSocket(id) => {
                if let Some(client) = self.sockets.remove(&id) {
                    self.switchboard.disconnect(client);
                }
            }
            Effect::Save => {
                self.order.push("save".into());
                let text = self.adapter.save(self.now());
                self.saved = (!self.session_is_full).then_some(text);
                if self.session_is_full && !std::mem::replace(&mut self.is_refused, true) {
                    self.says_next.push(PanelInput::SaveRefused);
                }
            }
            Effect::Panel(panel, PanelEffect::LoadLibrary { url }) => {
                self.loaded.push(url);
                if let Some(crm) = self.crm_of(panel) {
                    crm.library_asked();
                }
            }
            Effect::Panel(panel, PanelEffect::ReadSettings { url }) => {
                self.loaded.push(url);
                let text = self.settings_text.clone().unwrap_or_else(|| self.settings.to_string());
                if let Some(crm) = self.crm_of(panel) {
                    crm.file_asked(text);
                }
            }
            Effect::Panel(_, PanelEffect::CallCrm(id, call, _))
                if self.says_next.contains(&PanelInput::SaveRefused) && classic::is_pop(&call) =>
            {
                self.says_next.push(PanelInput::CrmLate(id));
            }
            Effect::Panel(_, PanelEffect::AskBrowser) if self.session_is_full => {
                self.says_next.push(PanelInput::Browser(self.page(None).browser));
            }
            Effect::Panel(panel, PanelEffect::CallCrm(id, call, latest)) => {
                self.order.push(call.method.clone());
                self.call_crm(panel, id, call, latest);
            }
            Effect::Fetch(id, fetch) => self.fetches.push((id, fetch)),
            Effect::Panel(panel, PanelEffect::ReadFavourites(agent)) => {
                let kept = self.favourites.get(agent.as_str()).cloned().unwrap_or_default();
                let list = cordboard::favourites::read(&kept);
                self.update(Input::Panel(panel, PanelInput::Favourites(agent, list)));
            }
            Effect::Panel(panel, PanelEffect::KeepFavourites(agent, list)) => {
                if self.storage_is_full {
                    self.update(Input::Panel(panel, PanelInput::NotKept));
                } else {
                    self.favourites.insert(agent.to_string(), cordboard::favourites::written(&list));
                }
            }
            Effect::Panel(_, PanelEffect::Forget) => self.panel_forgets += 1,
            Effect::Panel(_, PanelEffect::RememberAgent(id)) => self.remembered = id.to_string(),
            Effect::Forget => self.forgotten += 1,
            Effect::Panel(..) | Effect::Log(..) => {}
            Effect::Notify(event) => self.events.push(event),
        }
    }

    fn open(&mut self, id: SocketId, url: &str) {
        let side = if url.starts_with(A) { Side::A } else { Side::B };
        let event = if let Ok(client) = self.switchboard.connect(self.now_ms, side, ADDRESS) {
            self.sockets.insert(id, client);
            if self.switchboard.is_stalled(side) {
                return;
            }
            SocketEvent::Opened
        } else {
            SocketEvent::Closed(Close { code: 1006, reason: "".into() })
        };
        self.update(Input::Socket(id, event));
    }

    pub(super) fn server_output(&mut self, output: Output) {
        let (Output::Text(client, _) | Output::Close(client)) = &output;
        let Some(id) = self.sockets.iter().find(|(_, open)| *open == client).map(|(id, _)| *id) else {
            return;
        };
        match output {
            Output::Text(_, text) => self.update(Input::Socket(id, SocketEvent::Text(text.into()))),
            Output::Close(_) => {
                self.sockets.remove(&id);
                let close = Close { code: 1006, reason: "".into() };
                self.update(Input::Socket(id, SocketEvent::Closed(close)));
            }
        }
    }

    pub(super) fn crm_answer(&mut self, panel: PanelId, answer: Answer) {
        let input = match answer {
            Answer::Library => PanelInput::Library(Ok(())),
            Answer::File(text) => PanelInput::SettingsFile(Ok(text.into())),
            Answer::Taken(id) => PanelInput::CrmTaken(id),
            Answer::Reply(id, text) => PanelInput::CrmReply(id, text.into()),
        };
        self.update(Input::Panel(panel, input));
    }
}
