//! What is asked before it is done: calls that don't belong together are not joined by one press, and a click on a number
//! during a call puts nobody on hold where the settings want it so.

use cordboard::input::{Action, ActionName};
use cordboard::pages::view::QuestionView;
use cordboard_simulator::Profile;

use crate::world::{CALLER, COLLEAGUE, World};

const OTHER: &str = "4155551212";

impl World {
    fn question(&self) -> QuestionView {
        self.shared().question.unwrap_or_else(|| panic!("nothing is asked: {:?}", self.notices()))
    }

    fn numbers(&self) -> Vec<(String, String)> {
        let calls = self.shared().calls;
        calls.iter().map(|call| (call.number.to_string(), call.state.word().to_owned())).collect()
    }

    fn state_of(&self, number: &str) -> String {
        let known = self.numbers().into_iter().find(|(known, _)| known == number);
        known.map(|(_, state)| state).unwrap_or_default()
    }
}

/// The scenarios' CRM knows one person for every number, so names would tell nobody apart.
fn nameless(world: World) -> World {
    world.setting("/ScreenPop/when", "never")
}

/// Two customers have called, and neither has anything to do with the other.
fn strangers() -> World {
    let mut world = nameless(World::new(Profile::Full)).talking();
    world.ring(OTHER);
    world.act(Action::Answer);
    assert_eq!(world.states(), ["connected", "held"]);
    world
}

#[test]
fn reconnect_is_there_in_a_consultation_only() {
    let mut world = strangers();
    assert!(world.shared().calls.iter().all(|call| !call.can(ActionName::Reconnect)));
    world.act(Action::Reconnect);
    assert!(world.says("needs a consultation"), "{:?}", world.notices());
    assert_eq!(world.count("reconnect"), 0, "nobody was hung up");

    let mut consulting = World::new(Profile::Full).consulting();
    let calls = consulting.shared().calls;
    assert!(calls[0].can(ActionName::Reconnect) && !calls[1].can(ActionName::Reconnect));
    assert_eq!(calls[0].back_text, "Back to Ada Byron");
    consulting.act(Action::Reconnect);
    assert_eq!(consulting.state_of(CALLER), "connected");
}

#[test]
fn a_customer_who_calls_during_a_consultation_is_not_hung_up_by_reconnect() {
    let mut world = World::new(Profile::Full).consulting();
    world.ring(OTHER);
    world.act(Action::Answer);
    assert_eq!(world.state_of(OTHER), "connected");
    assert!(
        world.shared().calls.iter().all(|call| !call.can(ActionName::Reconnect)),
        "{:?}",
        world.numbers()
    );
    // Nor does it come back while another one than the consultation's caller waits.
    world.act(Action::Hangup);
    world.act(Action::Retrieve);
    assert_eq!(world.state_of(COLLEAGUE), "connected");
    assert!(world.call().can(ActionName::Reconnect), "the consultation goes on");
}

#[test]
fn a_consultation_that_fails_is_left_by_one_press() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Consult("94155550001".into()));
    world.wait(5_000);
    assert_eq!(world.states(), ["failed", "held"], "{:?}", world.numbers());
    assert!(world.call().can(ActionName::Reconnect));
    world.act(Action::Reconnect);
    assert_eq!(world.state_of(CALLER), "connected");
}

#[test]
fn two_calls_of_their_own_are_joined_only_after_a_question() {
    for (action, request, words, yes) in [
        (
            Action::Transfer("".into()),
            "transfer",
            "Connect 4155551212 with +442079460000? You leave both calls.",
            "Transfer",
        ),
        (
            Action::Conference("".into()),
            "conference",
            "Put 4155551212 and +442079460000 together with you?",
            "Conference",
        ),
    ] {
        let mut world = strangers();
        world.act(action.clone());
        let question = world.question();
        assert_eq!((question.text.to_string().as_str(), question.yes.to_string().as_str()), (words, yes));
        world.act(action.clone());
        assert_eq!(world.count(request), 0, "a second press is no yes");
        let question = world.question();
        world.act(Action::Refuse(question.id));
        assert_eq!(world.shared().question, None);
        assert_eq!(world.states(), ["connected", "held"]);

        world.act(action);
        world.act(Action::Confirm(question.id));
        assert!(
            world.says("not asked any more"),
            "a yes to an older question is none: {:?}",
            world.notices()
        );
        world.act(Action::Confirm(world.question().id));
        assert_eq!(world.count(request), 1);
        assert_eq!(world.shared().question, None);
    }
}

#[test]
fn a_number_typed_beside_two_calls_may_join_them_on_some_servers_and_is_asked_about() {
    let mut world = strangers();
    world.act(Action::Transfer("7722".into()));
    assert_eq!(world.count("transfer"), 0);
    let question = world.question();
    assert!(
        question.text.to_string().starts_with("Transfer 4155551212 to 7722? +442079460000 is on hold"),
        "{}",
        question.text
    );
    world.act(Action::Confirm(question.id));
    assert_eq!(world.last("transfer")["destination"], "7722");
    assert_eq!(world.state_of(CALLER), "held");
}

#[test]
fn a_consultation_is_joined_with_its_own_call_at_once_and_with_no_other() {
    let mut world = World::new(Profile::Full).consulting();
    world.act(Action::Alternate);
    world.act(Action::Transfer("".into()));
    assert_eq!((world.count("transfer"), world.shared().question.clone()), (1, None));

    let mut world = nameless(World::new(Profile::Full)).consulting();
    world.ring(OTHER);
    world.act(Action::Answer);
    world.act(Action::Transfer("".into()));
    assert_eq!(world.count("transfer"), 0, "the colleague was asked about another caller");
    assert!(world.question().text.to_string().contains(OTHER));
}

#[test]
fn what_a_consultation_belongs_to_outlives_a_page_load() {
    let mut world = World::new(Profile::Full).consulting();
    world.reload();
    assert!(world.call().can(ActionName::Reconnect), "{:?}", world.numbers());
    world.act(Action::Transfer("".into()));
    assert_eq!(world.count("transfer"), 1);
}

#[test]
fn a_question_goes_when_the_calls_change() {
    let mut world = strangers();
    world.act(Action::Transfer("".into()));
    let question = world.question();
    world.act(Action::Hangup);
    assert_eq!(world.shared().question, None);
    world.act(Action::Confirm(question.id));
    assert_eq!(world.count("transfer"), 0);
}

fn asked() -> World {
    World::new(Profile::Full).setting("/Dialing/clickDuringCall", "ask").talking()
}

#[test]
fn a_click_during_a_call_consults_at_once_unless_the_site_wants_to_ask() {
    let mut world = World::new(Profile::Full).talking();
    world.click("+44 20 7946 0958");
    assert_eq!((world.count("consultation"), world.shared().question.clone()), (1, None));
    assert!(world.call().can(ActionName::Reconnect), "one press brings the caller back");

    let mut world = asked();
    world.click("+44 20 7946 0958");
    assert_eq!((world.count("consultation"), world.states()), (0, vec!["connected"]));
    assert_eq!(world.question().text, "Call +44 20 7946 0958? Ada Byron goes on hold.");
    world.act(Action::Confirm(world.question().id));
    assert_eq!(world.last("consultation")["destination"], "9011442079460958");
    world.wait(1_000);
    assert!(world.call().can(ActionName::Reconnect));
    assert_eq!(world.call().back_text, "Back to Ada Byron");
    world.act(Action::Reconnect);
    assert_eq!(world.state_of(CALLER), "connected");
}

#[test]
fn a_click_that_is_refused_puts_nobody_on_hold() {
    let mut world = asked();
    world.click("7722");
    world.act(Action::Refuse(world.question().id));
    world.wait(70_000);
    assert_eq!((world.count("consultation"), world.states()), (0, vec!["connected"]));
    assert_eq!(world.dial_field(), "");
}

#[test]
fn a_click_that_nobody_answers_or_whose_call_ended_stands_in_the_dial_field() {
    let mut world = asked();
    world.click("7722");
    world.wait(61_000);
    assert!(world.says("nobody answered") && world.shared().question.is_none(), "{:?}", world.notices());
    assert_eq!((world.dial_field().as_str(), world.count("consultation")), ("7722", 0));

    let mut world = asked();
    world.click("7722");
    world.act(Action::Hangup);
    assert!(world.says("the calls on the phone changed"), "{:?}", world.notices());
    assert_eq!((world.dial_field().as_str(), world.count("makecall")), ("7722", 0));
}

#[test]
fn a_click_that_is_asked_about_is_asked_about_again_after_a_page_load() {
    let mut world = asked();
    world.click("7722");
    world.reload();
    assert_eq!(world.count("consultation"), 0);
    assert!(world.question().text.to_string().starts_with("Call 7722?"));
}

#[test]
fn without_a_call_nothing_is_asked() {
    let mut world = World::new(Profile::Full).setting("/Dialing/clickDuringCall", "ask").logged_in();
    world.click("7722");
    assert_eq!(world.count("makecall"), 1);
    assert_eq!(world.shared().question, None);
}

#[test]
fn other_words_for_the_setting_are_told() {
    let mut world = World::new(Profile::Full).setting("/Dialing/clickDuringCall", "sometimes").talking();
    assert!(world.says("Write consult or ask"), "{:?}", world.notices());
    world.click("7722");
    assert_eq!(world.count("consultation"), 1);
}

#[test]
fn a_consultations_card_says_what_it_comes_to() {
    let mut world = World::new(Profile::Full).consulting();
    let card = world.call();
    assert_eq!(card.transfer_text, "Transfer Ada Byron to 7722");
    assert!(
        card.can(ActionName::Transfer) && card.can(ActionName::Conference) && card.can(ActionName::Reconnect)
    );
    let held = world.shared().calls[1].clone();
    assert!(!held.can(ActionName::Transfer) && held.transfer_text.is_empty());
    world.act(Action::Transfer("".into()));
    assert_eq!(world.count("transfer"), 1);
    assert_eq!(world.states(), ["ended"]);
    let said: Vec<String> = world.shared().calls.iter().map(|call| call.state_text.to_string()).collect();
    assert_eq!(said, ["Transferred to 7722"]);
}

#[test]
fn a_call_that_is_handed_over_in_one_step_says_to_whom() {
    let mut world = World::new(Profile::Full).talking();
    world.act(Action::Transfer(COLLEAGUE.into()));
    assert_eq!(world.call().state_text, "Transferred to 7722");
    world.reload();
    assert_eq!(world.call().state_text, "Transferred to 7722");
}

#[test]
fn a_call_that_is_no_consultation_is_handed_over_by_a_number_only() {
    let world = World::new(Profile::Full).talking();
    assert!(!world.call().can(ActionName::Transfer) && world.call().transfer_text.is_empty());
}
