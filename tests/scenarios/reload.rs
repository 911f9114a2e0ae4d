//! Page loads: in Classic a pop navigates the top page and reloads the softphone. Nothing is lost by it, and nothing
//! is done twice (the item 3).

use cordboard::input::{Action, ActionName, Field};
use cordboard::pages::view::PhoneState;
use cordboard_simulator::{Profile, Side};

use crate::world::{CALLER, COLLEAGUE, World, note_of};

fn classic() -> World {
    World::new(Profile::Full).classic()
}

/// A page whose next pop reloads it before the reply comes.
fn reloading() -> World {
    let mut world = classic().logged_in();
    world.crm.reply_lost = true;
    world
}

#[test]
fn a_call_that_popped_is_not_popped_again_by_the_page_that_the_pop_loads() {
    let mut world = reloading();
    world.ring(CALLER);
    for _ in 0..5 {
        world.reload();
        assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1));
    }
    world.act(Action::Answer);
    world.reload();
    assert_eq!((world.states(), world.crm.pops()), (vec!["connected"], 1));
}

#[test]
fn a_call_that_began_during_a_page_load_is_popped_from_the_snapshot() {
    let mut world = classic().logged_in();
    world.load();
    world.switchboard.ring(world.now_ms, &ring()).unwrap();
    world.settle();
    assert_eq!((world.states(), world.crm.pops()), (vec!["alerting"], 1));
    world.reload();
    assert_eq!(world.crm.pops(), 1);
}

fn ring() -> cordboard_simulator::Ring {
    cordboard_simulator::Ring {
        from: CALLER.into(),
        to_extension: crate::world::EXTENSION.into(),
        called: "5000".into(),
        origcalling: String::new(),
    }
}

#[test]
fn a_call_that_was_answered_during_a_page_load_is_popped_on_answer() {
    let mut world = classic().setting("/ScreenPop/when", "answer").logged_in();
    world.ring(CALLER);
    world.load();
    world.switchboard.press(world.now_ms, crate::world::EXTENSION, "answer", &serde_json::json!({})).unwrap();
    world.settle();
    assert_eq!((world.states(), world.crm.pops()), (vec!["connected"], 1));
    world.reload();
    assert_eq!(world.crm.pops(), 1);
}

#[test]
fn a_call_that_ended_during_a_page_load_is_logged_after_it() {
    let mut world = classic().talking();
    let call = world.switchboard.truth(crate::world::EXTENSION).calls[0].1.callid;
    world.wait(10_000);
    world.load();
    world.switchboard.far_hangup(world.now_ms, call).unwrap();
    world.settle();
    assert_eq!(world.states(), ["ended"]);
    assert_eq!(world.crm.all("saveLog").len(), 1);
    world.reload();
    assert_eq!(world.crm.all("saveLog").len(), 1);
}

#[test]
fn the_record_that_the_pop_opened_is_the_calls_record_after_the_load() {
    let mut world = reloading();
    world.ring(CALLER);
    world.crm.on_screen = Some(("0035g00000AAAAA", "Contact", "Ada Byron"));
    world.reload();
    assert_eq!(world.call().pop_text, "Record: Ada Byron");
    world.crm.on_screen = Some(("0015g00000ZZZZZ", "Account", "Another"));
    world.reload();
    assert_eq!(world.call().name, "Ada Byron", "the agent goes on to other records");
    world.act(Action::Answer);
    world.act(Action::Hangup);
    let logs = world.crm.all("saveLog");
    assert!(logs[0][1].as_str().unwrap().contains("WhoId=0035g00000AAAAA"));
}

#[test]
fn without_storage_classic_does_not_pop_endlessly_and_says_why() {
    let mut world = classic().without_storage().logged_in();
    world.crm.reply_lost = true;
    world.ring(CALLER);
    for _ in 0..5 {
        world.reload();
    }
    assert_eq!(world.crm.pops(), 0);
    assert!(world.call().pop_text.to_string().contains("store nothing"), "{}", world.call().pop_text);
    assert!(world.call().can(ActionName::PopAgain), "by hand");
    world.act(Action::PopAgain(world.call().id));
    assert_eq!(world.crm.pops(), 1);
}

#[test]
fn without_storage_a_replayed_offer_during_the_start_does_not_pop_either() {
    let mut world = classic().without_storage().logged_in();
    world.ring(CALLER);
    world.lose("querydeviceinfo");
    world.reload();
    let offer =
        serde_json::json!({"eventtype": "offer", "extension": "2611", "calling": CALLER, "called": "5000"});
    world.event(&offer);
    assert_eq!(world.crm.pops(), 0);
}

#[test]
fn storage_that_fills_up_pops_nothing_that_the_next_page_would_pop_again() {
    let mut world = classic().logged_in();
    world.crm.reply_lost = true;
    world.session_is_full = true;
    world.ring(CALLER);
    assert!(world.saved.is_none(), "the old save is gone too");
    for _ in 0..5 {
        assert_eq!(world.crm.pops(), 0);
        assert!(world.call().pop_text.to_string().contains("store nothing"), "{}", world.call().pop_text);
        assert!(world.says("store nothing"), "{:?}", world.notices());
        world.reload();
    }
    world.act(Action::PopAgain(world.call().id));
    assert_eq!(world.crm.pops(), 1, "by hand");
}

#[test]
fn storage_that_fills_up_in_lightning_is_told_at_once() {
    let mut world = World::new(Profile::Full).talking();
    assert!(!world.says("store nothing"));
    world.session_is_full = true;
    world.type_into(Field::Note(world.call().id), "order 4711");
    world.wait(2_000);
    assert!(world.says("store nothing"), "{:?}", world.notices());
    assert_eq!((world.call().note.text.as_str(), world.crm.pops()), ("order 4711", 1));
}

#[test]
fn lightning_pops_without_storage_since_it_keeps_the_panel() {
    let mut world = World::new(Profile::Full).without_storage().logged_in();
    world.ring(CALLER);
    assert_eq!(world.crm.pops(), 1);
}

#[test]
fn calls_agent_note_fields_and_history_are_there_after_a_load() {
    let mut world = classic().consulting();
    world.type_into(note_of(&world.call()), "asks for Bob");
    world.type_into(Field::Dial, "2613");
    let before = world.shared();
    world.reload();
    let after = world.shared();
    assert_eq!(world.state(), PhoneState::Ready);
    let shown = |calls: &[cordboard::pages::view::CallView]| -> Vec<_> {
        calls
            .iter()
            .map(|call| (call.id, call.number.clone(), call.state, call.since, call.note.text.clone()))
            .collect()
    };
    assert_eq!(shown(&after.calls), shown(&before.calls));
    assert_eq!((after.agent, after.history), (before.agent, before.history));
    assert_eq!(world.dial_field(), "2613");
    world.act(Action::Reconnect);
    assert_eq!(world.states(), ["connected", "ended"]);
}

#[test]
fn a_conference_is_one_after_a_load() {
    let mut world = classic().consulting();
    world.act(Action::Conference("".into()));
    world.reload();
    assert_eq!(world.call().parties, [COLLEAGUE]);
}

#[test]
fn a_load_in_the_middle_of_dialling_dials_once_and_shows_the_call() {
    let mut world = classic().logged_in();
    world.click(COLLEAGUE);
    world.reload();
    assert_eq!((world.states(), world.count("makecall")), (vec!["ringing"], 1));
    world.click(COLLEAGUE);
    assert_eq!((world.count("makecall"), world.count("consultation")), (1, 0));
}

#[test]
fn clicks_are_enabled_again_by_each_load() {
    let mut world = classic().logged_in();
    world.reload();
    assert_eq!((world.crm.all("onClickToDial").len(), world.crm.all("enableClickToDial").len()), (2, 2));
}

#[test]
fn what_was_saved_under_another_server_is_not_taken_over() {
    let mut world = World::new(Profile::ConfirmedOnly).talking_to(CALLER);
    let mut settings = world.settings().clone();
    settings["/ServerInfo/wsURIA"] = "ws://127.0.0.1:9007".into();
    settings["/ServerInfo/wsURIB"] = "".into();
    world.settings_text = Some(settings.to_string());
    world.reload();
    assert_eq!(world.states(), ["ended"]);
    assert_eq!(world.switchboard.request_count(Side::B, "myextension"), 1);
}

#[test]
fn a_damaged_save_is_as_good_as_none() {
    for saved in ["", "{}", "nonsense", ":", "13:", "13:AQ", "13:no base64!", "0x10:", "日本語"] {
        let mut world = World::new(Profile::Full).talking();
        world.saved = Some(saved.into());
        world.reload();
        assert_eq!((world.state(), world.states()), (PhoneState::Ready, vec!["connected"]), "{saved}");
        assert!(!world.says("was updated"), "{saved}");
    }
}

#[test]
fn a_save_of_another_version_is_not_taken_over_and_the_agent_is_told_once() {
    // The last form before this one was bytes as characters; a later one may be met by a page of older files.
    for saved in ["\u{8}\u{d0}\u{f}\u{7}wss://a", "\u{1}\u{ff}\u{ff}\u{ff}", "10:AQ", "12:AQ", "14:AQ"] {
        let mut world = World::new(Profile::Full).talking();
        world.saved = Some(saved.into());
        world.reload();
        assert_eq!((world.state(), world.states()), (PhoneState::Ready, vec!["connected"]), "{saved}");
        assert!(world.says("was updated"), "{saved}");
        world.reload();
        assert_eq!(world.states(), ["connected"], "{saved}");
        assert!(!world.says("was updated"), "once: {saved}");
    }
}

#[test]
fn without_storage_what_was_talking_does_not_pop_again_after_a_load() {
    for hold in [false, true] {
        let mut world = World::new(Profile::Full).without_storage().talking();
        assert_eq!(world.crm.pops(), 1);
        if hold {
            world.act(Action::Hold);
        }
        for _ in 0..3 {
            world.reload();
            world.wait(9_000);
            assert_eq!((world.states().len(), world.crm.pops()), (1, 1));
        }
        assert!(
            world.call().can(ActionName::PopAgain)
                && world.call().pop_text.to_string().contains("store nothing")
        );
        world.act(Action::PopAgain(world.call().id));
        assert_eq!(world.crm.pops(), 2);
        let next = world.ring("4155551212");
        world.far_hangs_up(next);
        world.act(Action::Hangup);
        world.wait(1_000);
        world.ring("4155551213");
        assert_eq!(world.crm.pops(), 3, "the next ones pop as ever");
    }
}

#[test]
fn without_storage_the_agent_is_told_once() {
    for classic in [false, true] {
        let mut world = World::new(Profile::Full);
        if classic {
            world = world.classic();
        }
        let mut world = world.without_storage().logged_in();
        world.open_tab();
        world.wait(1_000);
        let told = |event: &cordboard::effect::Event| matches!(event, cordboard::effect::Event::Notice(words) if words.to_string().contains("store nothing"));
        assert_eq!(world.events.iter().filter(|event| told(event)).count(), 1);
    }
    let stores = World::new(Profile::Full).logged_in();
    assert!(!stores.says("store nothing"));
    let worker = World::new(Profile::Full).without_storage().in_worker().logged_in();
    assert!(!worker.says("store nothing"), "what outlives its pages forgets nothing");
}
