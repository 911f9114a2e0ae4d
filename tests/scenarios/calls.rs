//! Calls: shown, steered, popped and logged (spec/ctisvr.md 4 and 5).

use cordboard::input::Action;
use cordboard_simulator::Profile;

use crate::world::{World, note_of};

#[test]
fn a_whole_call_rings_pops_talks_and_is_logged_once() {
    let mut world = World::new(Profile::Full).logged_in();
    let call = world.ring("+442079460000");
    assert_eq!(world.states(), ["alerting"]);
    assert_eq!(world.call().number, "+442079460000");
    assert_eq!(world.call().dnis, "5000");
    assert_eq!(world.crm.pops(), 1);
    assert_eq!(world.call().pop_text, "Record: Ada Byron");

    world.act(Action::Answer);
    assert_eq!(world.states(), ["connected"]);
    world.type_into(note_of(&world.call()), "wants a quote");
    world.wait(20_000);
    world.act(Action::Hold);
    assert_eq!(world.states(), ["held"]);
    world.act(Action::Retrieve);
    assert_eq!(world.states(), ["connected"]);
    world.far_hangs_up(call);
    assert_eq!(world.states(), ["ended"]);

    let logs = world.crm.all("saveLog");
    assert_eq!(logs.len(), 1);
    let task = &logs[0]["value"];
    assert_eq!(task["Subject"], "Call from +442079460000");
    assert_eq!(task["Description"], "wants a quote");
    assert_eq!(task["WhoId"], "0035g00000AAAAA");
    assert_eq!(task["CallDurationInSeconds"], 20);
    assert_eq!(world.call().log_text, "Call log saved");
    assert_eq!(world.crm.pops(), 1);
}

#[test]
fn a_consultation_is_transferred() {
    let mut world = World::new(Profile::Full).logged_in();
    world.ring("+442079460000");
    world.act(Action::Answer);
    world.act(Action::Consult("7722".into()));
    assert_eq!(world.states(), ["ringing", "held"]);
    world.wait(3_000);
    assert_eq!(world.states(), ["connected", "held"]);
    assert!(world.shared().dialing.two_calls);
    world.act(Action::Transfer(String::new()));
    assert!(world.states().iter().all(|state| *state == "ended"), "{:?}", world.states());
    assert_eq!(world.crm.all("saveLog").len(), 1, "a consultation belongs to its call");
}

#[test]
fn clicked_numbers_follow_the_number_rule() {
    for (clicked, dialled) in
        [("+44 20 7946 0000", "9011442079460000"), ("(415) 555-1212", "914155551212"), ("7722", "7722")]
    {
        let mut world = World::new(Profile::Full).logged_in();
        world.click(clicked);
        assert_eq!(world.last("makecall")["destination"], dialled);
        assert_eq!(world.states(), ["ringing"]);
    }
}
