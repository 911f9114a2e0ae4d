//! What the agent or an integrator can ask for. One row for each action says how the page, logs and integrators name it, what kind of
//! action it is, what its button says, and how a page makes it of what stands around the button. The phone judges whether a request
//! to it can be made, and which one (`phone/control.rs`); the adapter judges all other actions (`adapter/actions.rs`). Neither
//! compiles without a case for each action.

use serde::{Deserialize, Serialize};

use crate::ids::CallId;
use crate::privacy::{AgentId, Digits, DispositionCode, Number, ReasonCode};
use crate::secret::Secret;
use crate::words::{Message, say};
use crate::work_mode::WorkMode;

/// What stands around a button, as its page tells it. A method that a page does not implement gives nothing.
pub trait Button {
    /// The number on the button or its row, else the one in the dial field.
    fn number(&self) -> Number {
        Number::empty()
    }
    /// The keys on the button.
    fn digits(&self) -> Digits {
        Digits::empty()
    }
    /// The call whose card it stands in.
    fn call(&self) -> Option<CallId> {
        None
    }
    /// The past call whose row it stands in.
    fn past(&self) -> Option<CallId> {
        None
    }
    /// The number of the line that it stands in: of a rule's step, of a record that was found.
    fn line(&self) -> Option<u32> {
        None
    }
    /// The number of the notice that it stands in.
    fn notice(&self) -> Option<u32> {
        None
    }
    /// The number of the question that is asked.
    fn question(&self) -> Option<u32> {
        None
    }
    /// The agent id that was typed.
    fn agent_id(&self) -> AgentId {
        AgentId::empty()
    }
    /// The extension that was typed.
    fn extension(&self) -> Number {
        Number::empty()
    }
    /// The code of the disposition that is chosen in it.
    fn disposition(&self) -> Option<DispositionCode> {
        None
    }
    /// The work mode that it stands for, and the reason chosen.
    fn mode(&self) -> Option<(WorkMode, Option<ReasonCode>)> {
        None
    }
}

/// What the code must know of an action; several can be true of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trait {
    /// A request to the phone: it needs a serving CTI server, and waits while the sides change.
    Phone,
    /// The call that it acts on depends on which calls there are.
    OfCalls,
    /// Its button stands in a call's card.
    InCard,
}
use Trait::{InCard, OfCalls, Phone};

struct Row {
    word: &'static str,
    traits: &'static [Trait],
    label: fn() -> Message,
    pressed: fn(&dyn Button) -> Option<Action>,
}

/// One row for each action: its variant, its word, its kinds, what its button says, and how a button makes it.
macro_rules! actions {
    ($($(#[$doc:meta])* $action:ident $(($($of:ty),+))? $({ $($(#[$field_doc:meta])* $field:ident: $field_of:ty,)+ })?
        => $word:literal, [$($trait:ident),*], $label:expr, $pressed:expr;)+) => {
        /// What the agent or an integrator can ask for. The server picks the call that a request without number acts on.
        #[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Action {
            $($(#[$doc])* $action $(($($of),+))? $({ $($(#[$field_doc])* $field: $field_of,)+ })?,)+
        }

        /// Which action it is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum ActionName {
            $($(#[$doc])* #[serde(rename = $word)] $action,)+
        }

        impl ActionName {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$action,)+];

            fn row(self) -> Row {
                match self {
                    $(Self::$action => Row { word: $word, traits: &[$($trait),*], label: || $label, pressed: $pressed },)+
                }
            }
        }

        impl Action {
            /// Which one it is.
            pub fn name(&self) -> ActionName {
                match self {
                    $(Self::$action { .. } => ActionName::$action,)+
                }
            }
        }
    };
}

actions! {
    /// Log in.
    LogIn {
        /// The agent's id.
        agent_id: AgentId,
        /// The password; may be empty. Kept in memory only.
        password: Secret,
    } => "log-in", [Phone], say!("log-in"),
        |button| Some(Action::LogIn { agent_id: button.agent_id(), password: Secret::default() });
    /// Log out.
    LogOut => "log-out", [Phone], say!("log-out"), |_| Some(Action::LogOut);
    /// Change the work mode.
    SetMode {
        /// The mode asked for.
        mode: WorkMode,
        /// The reason code that goes with `Aux`.
        reason: Option<ReasonCode>,
        /// The password, where the panel had to ask for it.
        password: Option<Secret>,
    } => "set-mode", [Phone], say!("set-mode"),
        |button| button.mode().map(|(mode, reason)| Action::SetMode { mode, reason, password: None });
    /// Dial a number as it was typed (a call when idle, a consultation when there is a call).
    Dial(Number) => "dial", [Phone, OfCalls], say!("call"), |button| Some(Action::Dial(button.number()));
    /// Dial a number by the number rule, as if it had been clicked in the CRM.
    DialClicked(Number) => "dial-clicked", [], say!("call"), |button| Some(Action::DialClicked(button.number()));
    /// Start a consultation.
    Consult(Number) => "consult", [Phone, OfCalls], say!("consult"), |button| Some(Action::Consult(button.number()));
    /// Answer the call that alerts.
    Answer => "answer", [Phone, OfCalls, InCard], say!("answer"), |_| Some(Action::Answer);
    /// Hold the active call.
    Hold => "hold", [Phone, OfCalls, InCard], say!("hold"), |_| Some(Action::Hold);
    /// Take a held call back.
    Retrieve => "retrieve", [Phone, OfCalls, InCard], say!("retrieve"), |_| Some(Action::Retrieve);
    /// Swap the active and the held call.
    Alternate => "alternate", [Phone, OfCalls, InCard], say!("swap"), |_| Some(Action::Alternate);
    /// Hang up the active call.
    Hangup => "hangup", [Phone, OfCalls, InCard], say!("hang-up"), |_| Some(Action::Hangup);
    /// Leave the consultation and go back to the held call.
    Reconnect => "reconnect", [Phone, OfCalls, InCard], say!("reconnect"), |_| Some(Action::Reconnect);
    /// Transfer: both calls together if the number is empty, else one step to it.
    Transfer(Number) => "transfer", [Phone, OfCalls, InCard], say!("transfer"),
        |button| Some(Action::Transfer(button.number()));
    /// Conference: both calls together if the number is empty, else one step to it.
    Conference(Number) => "conference", [Phone, OfCalls, InCard], say!("conference"),
        |button| Some(Action::Conference(button.number()));
    /// Leave a consultation that could not be made, and make it again.
    ConsultAgain(CallId) => "consult-again", [Phone, OfCalls, InCard], say!("try-again"),
        |button| button.call().map(Action::ConsultAgain);
    /// Take a party out of the call.
    DropParty(Number) => "drop-party", [Phone, OfCalls, InCard], say!("drop"),
        |button| Some(Action::DropParty(button.number()));
    /// Send digits while talking.
    SendDigits(Digits) => "send-digits", [Phone, InCard], say!("send-digits"),
        |button| Some(Action::SendDigits(button.digits()));
    /// The agent says that the phone is idle: the calls that are shown end.
    PhoneIsIdle => "phone-is-idle", [OfCalls, InCard], say!("my-phone-is-idle"), |_| Some(Action::PhoneIsIdle);
    /// Do not dial the clicked number that waits for the connection.
    CancelClick => "cancel-click", [], say!("cancel"), |_| Some(Action::CancelClick);
    /// Try to save a call's log again.
    RetryLog(CallId) => "retry-log", [InCard], say!("try-again"), |button| button.call().map(Action::RetryLog);
    /// Throw away what the CRM did not take of an ended call; the call leaves the panel.
    DiscardLog(CallId) => "discard-log", [InCard], say!("discard"), |button| button.call().map(Action::DiscardLog);
    /// Take an ended call off the panel.
    CloseCall(CallId) => "close-call", [InCard], say!("close"), |button| button.call().map(Action::CloseCall);
    /// What became of a call: a disposition's code, or none.
    SetDisposition(CallId, DispositionCode) => "set-disposition", [InCard], say!("disposition"),
        |button| Some(Action::SetDisposition(button.call()?, button.disposition()?));
    /// Take more time for after-call work before the agent is made available.
    MoreWrapup => "more-wrap-up", [], say!("more-wrap-up"), |_| Some(Action::MoreWrapup);
    /// Search and pop the caller again, by the agent's own wish.
    PopAgain(CallId) => "pop-again", [InCard], say!("open-in-crm"), |button| button.call().map(Action::PopAgain);
    /// Use this extension, since the server could not find it by address.
    SetExtension(Number) => "set-extension", [], say!("set-extension"),
        |button| Some(Action::SetExtension(button.extension()));
    /// Connect now instead of waiting, or ask for the start order again.
    Retry => "retry", [], say!("try-again"), |_| Some(Action::Retry);
    /// Take a notice off the panel.
    Dismiss(u32) => "dismiss", [], say!("close"), |button| button.notice().map(Action::Dismiss);
    /// Do what the panel asks about: the question's number.
    Confirm(u32) => "confirm", [Phone], say!("yes"), |button| button.question().map(Action::Confirm);
    /// Do not do what the panel asks about: the question's number.
    Refuse(u32) => "refuse", [], say!("cancel"), |button| button.question().map(Action::Refuse);
    /// A link asks to call a number; nothing is dialled before it is confirmed.
    DialLink(Number) => "dial-link", [], say!("call"), |button| Some(Action::DialLink(button.number()));
    /// Call the number that the link asks for.
    ConfirmLink => "confirm-link", [], say!("call"), |_| Some(Action::ConfirmLink);
    /// Do not call the number that the link asks for.
    RefuseLink => "refuse-link", [], say!("cancel"), |_| Some(Action::RefuseLink);
    /// Open what a rule made, by the agent's own wish: the step's number.
    OpenStep(CallId, u32) => "open-step", [], say!("open-page"),
        |button| Some(Action::OpenStep(button.call()?, button.line()?));
    /// The call is about this one of the records that were found; it opens.
    ChooseRecord(CallId, u32) => "choose-record", [], say!("choose-record"),
        |button| Some(Action::ChooseRecord(button.call()?, button.line()?));
    /// Open the form of a new record about the caller: one of the objects that the settings name.
    NewRecord(CallId, u32) => "new-record", [], say!("new-record-of-caller"),
        |button| Some(Action::NewRecord(button.call()?, button.line()?));
    /// The agent looked at the list of past calls: missed ones count no longer.
    SeeMissed => "see-missed", [], say!("recent-calls"), |_| Some(Action::SeeMissed);
    /// Keep somebody among the agent's favourites.
    Star(Number) => "star", [], say!("add-to-favourites"), |button| Some(Action::Star(button.number()));
    /// Take somebody off the agent's favourites.
    Unstar(Number) => "unstar", [], say!("remove-from-favourites"), |button| Some(Action::Unstar(button.number()));
    /// Call a past call's other end again.
    Redial(CallId) => "redial", [], say!("call"), |button| button.past().map(Action::Redial);
}

/// A password is never written anywhere, debug output included.
impl std::fmt::Debug for Action {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name().word())
    }
}

impl ActionName {
    /// The action's name as the page's hooks and the logs use it.
    pub fn word(self) -> &'static str {
        self.row().word
    }

    /// The action of this name.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|name| name.word() == word)
    }

    /// What its button says.
    pub fn label(self) -> Message {
        (self.row().label)()
    }

    /// The action that a press on this button asks for; `None` where the action needs something that is not around the button.
    pub fn pressed(self, button: &dyn Button) -> Option<Action> {
        (self.row().pressed)(button)
    }

    /// Whether it is a request to the phone, which needs a serving CTI server.
    pub fn is_of_phone(self) -> bool {
        self.row().traits.contains(&Phone)
    }

    /// Whether a button for it in a call's card works on the call on the phone, and not on what the panel keeps of the call.
    pub fn is_about_the_phone(self) -> bool {
        self.is_of_phone() || self.depends_on_calls()
    }

    /// Whether its button stands in a call's card.
    pub fn is_in_card(self) -> bool {
        self.row().traits.contains(&InCard)
    }

    /// Whether a button outside of rows means another call when the calls change.
    pub fn depends_on_calls(self) -> bool {
        self.row().traits.contains(&OfCalls)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Card;

    impl Button for Card {
        fn number(&self) -> Number {
            "7722".into()
        }
        fn digits(&self) -> Digits {
            "1".into()
        }
        fn call(&self) -> Option<CallId> {
            Some(CallId(3))
        }
        fn past(&self) -> Option<CallId> {
            Some(CallId(2))
        }
        fn line(&self) -> Option<u32> {
            Some(4)
        }
        fn notice(&self) -> Option<u32> {
            Some(5)
        }
        fn question(&self) -> Option<u32> {
            Some(6)
        }
        fn agent_id(&self) -> AgentId {
            "4711".into()
        }
        fn extension(&self) -> Number {
            "2611".into()
        }
        fn disposition(&self) -> Option<DispositionCode> {
            Some("1".into())
        }
        fn mode(&self) -> Option<(WorkMode, Option<ReasonCode>)> {
            Some((WorkMode::Acw, None))
        }
    }

    #[test]
    fn each_name_is_read_back_and_its_button_asks_for_that_action() {
        for name in ActionName::ALL {
            assert_eq!(ActionName::of_word(name.word()), Some(*name));
            assert_eq!(name.pressed(&Card).map(|action| action.name()), Some(*name), "{}", name.word());
        }
        assert_eq!(ActionName::of_word("explode"), None);
    }
}
