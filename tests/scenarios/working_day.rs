//! What an agent's working day brings, all at once: failovers, reloads and tabs in the middle of notes, consultations and after-call
//! work.

use cordboard::input::{Action, Field, PanelInput};
use cordboard::work_mode::WorkMode;
use cordboard_simulator::{Profile, Side};
use serde_json::Value;

use crate::world::{CALLER, PANEL, World};

#[test]
fn a_failover_and_a_reload_in_the_middle_of_after_call_work_keep_note_and_disposition_and_log_once() {
    for (tabs, reloads) in [(false, true), (true, false), (true, true)] {
        let world = World::new(Profile::Full)
            .setting("/Wrapup/dispositions", "Sales/1=Order,9=Wrong")
            .setting("/Wrapup/required", "yes")
            .setting("/Wrapup/seconds", "20")
            .warm();
        let mut world = if tabs { world.in_worker() } else { world }.talking();
        world.set_mode(WorkMode::Manual, None);
        world.wait(12_000);
        let id = world.call().id;
        world.act(Action::SetDisposition(id, "1".into()));
        world.type_into(Field::Note(id), "half a no");
        world.stop(Side::A);
        let tab = tabs.then(|| world.open_tab());
        world.wait(1_500);
        world.act(Action::Hangup);
        if let Some(tab) = tab {
            world.from(tab, PanelInput::Draft(Field::Note(id), "half a note, whole".into()));
            world.from(tab, PanelInput::Action(Action::SetDisposition(id, "9".into())));
        } else {
            world.type_into(Field::Note(id), "half a note, whole");
            world.act(Action::SetDisposition(id, "9".into()));
        }
        if reloads && !tabs {
            world.reload();
        }
        world.stop(Side::B);
        world.switchboard.start_side(Side::A);
        world.wait(90_000);
        let tasks = logs(&world);
        let made = tasks.iter().filter(|task| task.get("Id").is_none()).count();
        let of_tab = tab.map_or(0, |tab| world.called(&[tab], "saveLog")[0]);
        assert!(made + of_tab >= 1, "tabs {tabs}, reloads {reloads}: {tasks:?}");
        if tab.is_none() {
            assert_eq!(made, 1, "{tasks:?}");
            let last = tasks.last().unwrap();
            assert!(last["Description"].as_str().unwrap().contains("half a note, whole"), "{tasks:?}");
            assert_eq!(last["CallDisposition"], "Wrong", "{tasks:?}");
        }
    }
}

#[test]
fn a_failover_in_the_middle_of_a_consultation_keeps_both_and_transfers_once() {
    let mut world = World::new(Profile::Full).warm().setting("/Wrapup/dispositions", "9=Wrong").consulting();
    world.wait(12_000);
    let ids: Vec<_> = world.shared().calls.iter().map(|call| call.id).collect();
    world.type_into(Field::Note(ids[0]), "asked about");
    world.stop(Side::A);
    world.reload();
    world.wait(3_000);
    assert_eq!(world.states().len(), 2, "{:?}", world.states());
    world.act(Action::Transfer("".into()));
    world.act(Action::Transfer("".into()));
    world.wait(10_000);
    assert_eq!(world.count("transfer") + world.count("completetransfer"), 1);
    let made = logs(&world).iter().filter(|task| task.get("Id").is_none()).count();
    assert_eq!(made, 1, "{:?}", logs(&world));
    assert!(
        logs(&world)
            .iter()
            .any(|task| task["Description"].as_str().unwrap_or_default().contains("asked about"))
    );
}

fn logs(world: &World) -> Vec<Value> {
    world.crm.all("saveLog").into_iter().map(|call| call["value"].clone()).collect()
}

#[test]
fn under_servers_that_flap_one_sentence_stands_and_goes() {
    let mut world = World::new(Profile::Full).warm().talking();
    let mut most = 0;
    for round in 0..60_u64 {
        let side = if round % 2 == 0 { Side::A } else { Side::B };
        world.stop(side);
        if round % 5 == 0 {
            world.stop(Side::A);
            world.stop(Side::B);
        }
        world.wait(round * 137 % 4_000);
        most = most.max(world.notices().len());
        world.switchboard.start_side(Side::A);
        world.switchboard.start_side(Side::B);
        world.wait(round * 911 % 3_000);
    }
    world.wait(120_000);
    assert!(world.shared().trouble.is_none(), "{:?}", world.shared().trouble);
    assert!(most <= 4, "{most} notices at once");
    assert_eq!(world.states(), ["connected"]);
    world.act(Action::Hangup);
    world.wait(10_000);
    assert_eq!((logs(&world).len(), world.crm.pops()), (1, 1));
}

#[test]
fn two_tabs_that_press_the_same_do_it_once() {
    let mut world =
        World::new(Profile::Full).setting("/Wrapup/dispositions", "9=Wrong").in_worker().logged_in();
    let tab = world.open_tab();
    world.crm.records.push(("00Q5g00000BBBBB", "Lead", "Ada Byron"));
    world.ring(CALLER);
    for id in [PANEL, tab] {
        world.from(id, PanelInput::Action(Action::Answer));
        world.from(id, PanelInput::Aside(Action::Answer));
    }
    let call = world.call().id;
    for id in [PANEL, tab] {
        world.from(id, PanelInput::Action(Action::ChooseRecord(call, 0)));
        world.from(id, PanelInput::Action(Action::ChooseRecord(call, 1)));
    }
    for id in [PANEL, tab] {
        world.from(id, PanelInput::Draft(Field::Note(call), format!("from {}", id.0)));
        world.from(id, PanelInput::Aside(Action::Hangup));
    }
    world.wait(10_000);
    let saves: Vec<usize> = world.called(&[PANEL, tab], "saveLog");
    assert_eq!((world.count("answer"), world.count("hangup")), (1, 1));
    assert!(saves.iter().sum::<usize>() <= 2, "{saves:?}");
    assert_eq!(
        world.called(&[PANEL, tab], "searchAndScreenPop").iter().sum::<usize>()
            + world.called(&[PANEL, tab], "searchAndGetScreenPopUrl").iter().sum::<usize>(),
        1
    );
}

#[test]
fn after_call_work_never_ends_while_the_other_tab_types_and_ends_after() {
    let mut world = World::new(Profile::Full).setting("/Wrapup/seconds", "20").in_worker().logged_in();
    world.set_mode(WorkMode::Manual, None);
    let tab = world.open_tab();
    world.ring(CALLER);
    world.act(Action::Answer);
    let id = world.call().id;
    world.act(Action::Hangup);
    for at in 0..30 {
        world.wait(2_000);
        world.from(tab, PanelInput::Draft(Field::Note(id), "x".repeat(at + 1)));
        if at == 10 {
            world.stop(Side::A);
        }
        assert_ne!(world.shared().agent.mode, Some(WorkMode::Auto), "at {at}");
    }
}
