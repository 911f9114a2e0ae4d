//! Several tabs, one phone: one connection, one pop and one log for each call, in the tab used last; and what becomes of
//! a request to a CRM whose page stands still or goes.

use cordboard::ids::{PanelId, RequestId};
use cordboard::input::{Action, ActionName, CrmEventKind, Drafts, Field, Page, PanelInput};
use cordboard::notice::NoticeKind;
use cordboard::pages::view::PhoneState;
use cordboard::words::Message;
use cordboard_simulator::{Profile, Side};
use serde_json::json;

use crate::world::{CALLER, COLLEAGUE, PANEL, World, note_of};

const POP: &str = "searchAndScreenPop";
const LOG: &str = "saveLog";

/// Agent 4711 with one tab, and an adapter that outlives its pages.
pub(crate) fn world() -> World {
    World::new(Profile::Full).in_worker().logged_in()
}

/// The same with as many tabs, the last of which was used last.
pub(crate) fn with_tabs(count: usize) -> (World, Vec<PanelId>) {
    let mut world = world();
    let mut tabs = vec![PANEL];
    while tabs.len() < count {
        tabs.push(world.open_tab());
    }
    (world, tabs)
}

/// Which of these tabs acts.
fn acting(world: &World, tabs: &[PanelId]) -> Vec<bool> {
    tabs.iter().map(|id| world.panel_of(*id).acts).collect()
}

#[test]
fn five_tabs_are_one_phone_with_one_pop_and_one_log_for_each_call() {
    let (mut world, tabs) = with_tabs(5);
    world.from(tabs[2], PanelInput::Used);
    for _ in 0..2 {
        let call = world.ring(CALLER);
        world.act_in(tabs[2], Action::Answer);
        world.far_hangs_up(call);
        world.wait(5_000);
    }
    assert_eq!(world.called(&tabs, POP), [0, 0, 2, 0, 0]);
    assert_eq!(world.called(&tabs, LOG), [0, 0, 2, 0, 0]);
    assert_eq!((world.count("startmonitor"), world.count("login")), (1, 1));
    assert_eq!(world.state_at("/phone/connection/primary/opened"), 1);
    for method in
        ["onClickToDial", "enableClickToDial", "getCallCenterSettings", "notifyInitializationComplete"]
    {
        assert_eq!(world.called(&tabs, method), [1; 5], "{method}");
    }
}

#[test]
fn the_tab_that_acts_is_the_one_used_last_by_any_sign_of_the_agent() {
    let (mut world, tabs) = with_tabs(3);
    assert_eq!(acting(&world, &tabs), [false, false, true]);
    let focus = PanelInput::CrmEvent(CrmEventKind::Navigation, "{}".into());
    let click = PanelInput::CrmEvent(CrmEventKind::Click, "{}".into());
    for sign in [
        PanelInput::Used,
        PanelInput::Visible(true),
        focus,
        click,
        PanelInput::Draft(Field::Dial, "1".into()),
        PanelInput::Action(Action::Retry),
    ] {
        world.from(tabs[0], PanelInput::Used);
        world.from(tabs[1], sign.clone());
        assert_eq!(acting(&world, &tabs), [false, true, false], "{sign:?}");
    }
    world.from(tabs[0], PanelInput::Visible(false));
    assert_eq!(acting(&world, &tabs), [false, true, false], "a page that hides is not used by that");
}

#[test]
fn a_page_that_loads_hidden_is_not_used_by_that() {
    let mut world = world();
    let hidden = Page { visible: false, ..world.page(None) };
    let tab = world.open_with(hidden);
    assert_eq!(acting(&world, &[PANEL, tab]), [true, false]);
}

#[test]
fn when_the_acting_tab_closes_the_one_used_before_acts_and_the_call_goes_on() {
    let (mut world, tabs) = with_tabs(3);
    world.ring(CALLER);
    world.act_in(tabs[2], Action::Answer);
    world.close_tab(tabs[2]);
    assert_eq!((world.states(), acting(&world, &tabs[..2])), (vec!["connected"], vec![false, true]));
    world.act_in(tabs[1], Action::Hangup);
    assert_eq!(world.called(&tabs, POP), [0, 0, 1]);
    assert_eq!(world.called(&tabs, LOG), [0, 1, 0]);
    assert_eq!(world.count("startmonitor"), 1);
}

#[test]
fn what_rings_is_shown_in_all_tabs_that_can_be_reached() {
    let (mut world, tabs) = with_tabs(3);
    world.from(tabs[1], PanelInput::Asleep);
    world.ring(CALLER);
    assert_eq!(world.called(&tabs, "setSoftphonePanelVisibility"), [1, 0, 1]);
    world.from(tabs[1], PanelInput::Visible(true));
    assert_eq!(world.called(&tabs, "setSoftphonePanelVisibility"), [1, 1, 1], "it rings still");
}

#[test]
fn a_tab_that_sleeps_is_asked_nothing_until_it_says_something() {
    let (mut world, tabs) = with_tabs(2);
    world.from(tabs[1], PanelInput::Asleep);
    assert_eq!(acting(&world, &tabs), [true, false]);
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.far_hangs_up(call);
    assert_eq!((world.called(&tabs, POP), world.called(&tabs, LOG)), (vec![1, 0], vec![1, 0]));
    world.from(tabs[1], PanelInput::Used);
    assert_eq!(acting(&world, &tabs), [false, true]);
}

#[test]
fn a_pop_that_the_acting_tab_does_not_take_goes_to_the_next_tab() {
    let (mut world, tabs) = with_tabs(2);
    world.freeze(tabs[1]);
    world.ring(CALLER);
    world.wait(3_900);
    assert_eq!(world.called(&tabs, POP), [0, 0]);
    world.wait(200);
    assert_eq!(world.called(&tabs, POP), [1, 0]);
    assert_eq!(world.call().pop_text, "Record: Ada Byron");
    world.thaw(tabs[1]);
    world.wait(20_000);
    assert_eq!(world.called(&tabs, POP), [1, 0], "what it finds there is too late");
    assert_eq!(acting(&world, &tabs), [false, true], "it is awake again, and was used last");
}

#[test]
fn a_pop_waits_for_the_only_tab_to_wake() {
    let (mut world, tabs) = with_tabs(1);
    world.freeze(PANEL);
    world.ring(CALLER);
    world.wait(10_000);
    assert_eq!((world.called(&tabs, POP), world.call().pop_text.to_string().as_str()), (vec![0], ""));
    world.thaw(PANEL);
    assert_eq!(
        (world.called(&tabs, POP), world.call().pop_text.to_string().as_str()),
        (vec![1], "Record: Ada Byron")
    );
}

#[test]
fn a_log_waits_for_the_only_tab_to_wake_and_is_not_written_twice() {
    let (mut world, tabs) = with_tabs(1);
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.freeze(PANEL);
    world.far_hangs_up(call);
    world.wait(200_000);
    assert_eq!(
        (world.states(), world.call().log_text.to_string().as_str()),
        (vec!["ended"], "Saving the call log")
    );
    world.thaw(PANEL);
    assert_eq!(
        (world.called(&tabs, LOG), world.call().log_text.to_string().as_str()),
        (vec![1], "Call log saved")
    );
}

#[test]
fn a_pop_that_was_taken_is_unknown_when_its_tab_goes_and_is_not_repeated() {
    let (mut world, tabs) = with_tabs(2);
    world.crm_of(tabs[1]).unwrap().reply_lost = true;
    world.ring(CALLER);
    world.close_tab(tabs[1]);
    world.wait(30_000);
    assert_eq!(world.called(&tabs, POP), [0, 1]);
    assert_eq!(world.call().pop_text, "The CRM was asked for the caller");
    assert!(!world.call().can(ActionName::PopAgain), "it was popped, as far as is known");
}

#[test]
fn a_log_that_was_taken_is_unknown_when_its_tab_goes_and_the_agent_decides() {
    let (mut world, tabs) = with_tabs(2);
    world.crm_of(tabs[1]).unwrap().save_log = vec![None];
    let call = world.ring(CALLER);
    world.act_in(tabs[1], Action::Answer);
    world.far_hangs_up(call);
    world.close_tab(tabs[1]);
    world.wait(30_000);
    assert_eq!(world.called(&tabs, LOG), [0, 1]);
    assert!(
        world.call().log_text.to_string().contains("may have been saved: check"),
        "{}",
        world.call().log_text
    );
    world.act(Action::RetryLog(world.call().id));
    assert_eq!(
        (world.called(&tabs, LOG), world.call().log_text.to_string().as_str()),
        (vec![1, 1], "Call log saved")
    );
}

#[test]
fn what_a_tab_had_not_taken_when_it_went_is_done_by_the_next() {
    let (mut world, tabs) = with_tabs(2);
    world.freeze(tabs[1]);
    world.ring(CALLER);
    world.close_tab(tabs[1]);
    assert_eq!(world.called(&tabs, POP), [0, 0], "word that it was taken may be on its way");
    world.wait(4_100);
    assert_eq!(world.called(&tabs, POP), [1, 0]);
}

#[test]
fn word_of_a_taken_request_counts_although_it_comes_after_the_end_of_its_page() {
    let (mut world, tabs) = with_tabs(2);
    world.freeze(tabs[1]);
    world.ring(CALLER);
    let (request, ..) = world.held().into_iter().find(|(_, method)| method.ends_with(POP)).unwrap();
    world.close_tab(tabs[1]);
    world.from(tabs[1], PanelInput::CrmTaken(request));
    world.wait(30_000);
    assert_eq!(world.called(&tabs, POP), [0, 0], "the page that is gone did it");
}

#[test]
fn after_a_sleep_of_the_machine_what_pages_said_is_heard_before_anything_is_done_again() {
    let (mut world, tabs) = with_tabs(2);
    world.freeze(tabs[1]);
    world.ring(CALLER);
    world.now_ms += 60_000;
    world.feed(cordboard::Input::Tick);
    let (request, ..) = world.held().into_iter().find(|(_, method)| method.ends_with(POP)).unwrap();
    world.from(tabs[1], PanelInput::CrmTaken(request));
    world.wait(5_000);
    assert_eq!(world.called(&tabs, POP), [0, 0], "the other page had it");
}

#[test]
fn a_page_whose_clock_goes_otherwise_is_not_asked_in_a_circle() {
    let mut world = World::new(Profile::Full).in_worker();
    let ahead = |world: &mut World, request: RequestId| world.from(PANEL, PanelInput::CrmLate(request));
    world.freeze(PANEL);
    world.load();
    world.from(PANEL, PanelInput::Library(Ok(())));
    for _ in 0..10 {
        for (request, _) in world.take_held() {
            ahead(&mut world, request);
        }
    }
    assert!(world.take_held().is_empty());
    world.from(PANEL, PanelInput::Used);
    assert!(!world.take_held().is_empty(), "a sign of the agent asks again");
}

#[test]
fn a_page_that_is_late_once_is_asked_again_at_once() {
    let mut world = World::new(Profile::Full).in_worker();
    world.freeze(PANEL);
    world.load();
    world.settle();
    world.wait(1_200);
    world.thaw(PANEL);
    assert_eq!(world.state(), PhoneState::SignedOut);
}

#[test]
fn a_call_that_rings_and_is_answered_while_no_page_is_there_is_popped_once_and_logged_once() {
    let mut world = world();
    world.close_tab(PANEL);
    let call = world.ring(CALLER);
    let page = world.page(world.saved.clone());
    let tab = world.open_with(page);
    world.wait(5_000);
    let first = world.open_tab();
    assert_eq!(world.called(&[tab, first], POP), [1, 0]);
    world.act_in(first, Action::Answer);
    world.close_tab(tab);
    world.close_tab(first);
    world.far_hangs_up(call);
    world.wait(3_000);
    let page = world.page(world.saved.clone());
    let last = world.open_with(page);
    assert_eq!(
        (world.called(&[tab, first, last], POP), world.called(&[tab, first, last], LOG)),
        (vec![1, 0, 0], vec![0, 0, 1])
    );
    assert_eq!((world.states(), world.count("startmonitor")), (vec!["ended"], 1));
}

#[test]
fn in_classic_a_pop_that_ends_its_page_is_told_by_the_record_that_the_next_one_shows() {
    let mut world = World::new(Profile::Full).classic().in_worker().logged_in();
    world.crm.reply_lost = true;
    world.ring(CALLER);
    world.close_tab(PANEL);
    world.tabs.on_screen = Some(("0035g00000AAAAA", "Contact", "Ada Byron"));
    let tab = world.open_tab();
    assert_eq!(
        (world.called(&[PANEL, tab], POP), world.call().pop_text.to_string().as_str()),
        (vec![1, 0], "Record: Ada Byron")
    );
}

#[test]
fn an_adapter_that_has_lived_takes_up_no_save() {
    let mut world = world();
    let old = world.saved.clone();
    world.ring(CALLER);
    world.act(Action::Answer);
    world.close_tab(PANEL);
    world.switchboard.mute_side(Side::A, true);
    let page = world.page(old);
    let tab = world.open_with(page);
    assert_eq!(
        (world.states(), world.panel_of(tab).acts),
        (vec!["connected"], true),
        "the save knew no call"
    );
}

#[test]
fn the_same_number_clicked_in_two_tabs_dials_once() {
    let (mut world, tabs) = with_tabs(2);
    world.click_in(tabs[0], COLLEAGUE);
    world.click_in(tabs[1], COLLEAGUE);
    world.wait(1_000);
    world.click_in(tabs[0], COLLEAGUE);
    assert_eq!((world.count("makecall"), world.count("consultation")), (1, 0));
    world.act(Action::Hangup);
    world.wait(3_000);
    world.click_in(tabs[0], COLLEAGUE);
    assert_eq!(world.count("makecall"), 2);
}

#[test]
fn each_tab_has_its_own_fields_and_a_note_is_in_all() {
    let (mut world, tabs) = with_tabs(2);
    world.from(tabs[0], PanelInput::Draft(Field::Dial, "2613".into()));
    world.from(tabs[1], PanelInput::Draft(Field::Dial, "2614".into()));
    world.ring(CALLER);
    let note = note_of(&world.call());
    world.from(tabs[0], PanelInput::Draft(note, "asks for Bob".into()));
    let fields = |world: &World| tabs.iter().map(|id| world.panel_of(*id).dial.text).collect::<Vec<_>>();
    assert_eq!(fields(&world), ["2613", "2614"]);
    assert_eq!(world.adapter.view(tabs[1]).shared.calls[0].note.text, "asks for Bob");
    world.act_in(tabs[1], Action::Answer);
    world.act_in(tabs[1], Action::Consult("2614".into()));
    assert_eq!(fields(&world), ["2613", ""]);
}

#[test]
fn a_page_brings_its_fields_along_and_attaches_again_without_losing_them() {
    let mut world = world();
    let drafts = Drafts { dial: "2613".into(), agent_id: "4712".into(), extension: "2699".into() };
    let page = Page { drafts, ..world.page(None) };
    let tab = world.open_with(page.clone());
    let panel = world.panel_of(tab);
    let numbers = [&panel.dial, &panel.extension].map(|field| (field.text.as_str(), field.revision));
    assert_eq!(numbers, [("2613", 1), ("2699", 1)]);
    assert_eq!((panel.agent_id.text.as_str(), panel.agent_id.revision), ("4712", 1));
    world.from(tab, PanelInput::Asleep);
    world.from(tab, PanelInput::Attached(Box::new(page)));
    assert_eq!(world.panel_of(tab), panel);
    assert_eq!(world.called(&[tab], "getCallCenterSettings"), [1]);
    assert_eq!(world.loaded.len(), 2, "a library is loaded once in each page");
}

#[test]
fn the_trouble_of_one_page_is_a_warning_where_the_phone_works_in_another_and_goes_with_it() {
    let mut world = world();
    let unknown = Page { query: "?mode=Lightning".into(), ..world.page(None) };
    let tab = world.open_with(unknown);
    let other = world.open_tab();
    world.from(other, PanelInput::Library(Err(Message::as_said("the browser could not load it"))));
    let notices = world.shared().notices;
    assert_eq!(notices.len(), 2, "{notices:?}");
    assert!(notices.iter().all(|notice| notice.kind == NoticeKind::Warning && notice.can_dismiss));
    assert_eq!(world.state(), PhoneState::Ready);
    world.close_tab(tab);
    world.close_tab(other);
    assert!(world.notices().is_empty());
}

#[test]
fn a_page_that_could_not_start_is_not_in_the_way_of_the_next() {
    let mut world = World::new(Profile::Full).in_worker();
    world.crm.no_call_center = true;
    let mut world = world.start();
    assert_eq!(world.state(), PhoneState::Error);
    let tab = world.open_tab();
    assert_eq!(world.state(), PhoneState::SignedOut);
    let kinds: Vec<NoticeKind> = world.shared().notices.iter().map(|notice| notice.kind).collect();
    assert_eq!(kinds, [NoticeKind::Warning], "{:?}", world.notices());
    world.close_tab(PANEL);
    assert!(world.notices().is_empty());
    assert!(world.panel_of(tab).acts);
}

#[test]
fn a_call_is_not_closed_before_its_log_is_handed_over() {
    let (mut world, tabs) = with_tabs(1);
    let call = world.ring(CALLER);
    world.act(Action::Answer);
    world.from(PANEL, PanelInput::Asleep);
    world.far_hangs_up(call);
    let stand_alone = Page { query: "?settings=demo.json".into(), ..world.page(None) };
    let tab = world.open_with(stand_alone);
    world.act_in(tab, Action::CloseCall(world.call().id));
    world.wait(120_000);
    assert_eq!((world.states(), world.called(&tabs, LOG)), (vec!["ended"], vec![0]));
    world.from(PANEL, PanelInput::Visible(true));
    assert_eq!((world.states(), world.called(&tabs, LOG)), (vec![], vec![1]));
}

#[test]
fn a_request_whose_deadline_is_always_seen_to_late_comes_to_an_end_all_the_same() {
    let mut world = world();
    world.crm.silent = vec![POP];
    world.ring(CALLER);
    for _ in 0..3 {
        world.now_ms += 60_000; // a hidden page's timer
        world.feed(cordboard::Input::Tick);
    }
    assert!(world.call().pop_text.to_string().contains("no answer"), "{}", world.call().pop_text);
}

#[test]
fn a_password_is_dropped_when_the_server_names_another_agent() {
    let mut world = world();
    assert_eq!(world.state_at("/phone/agent/password/0"), "4711");
    world.event(&json!({"eventtype": "login", "extension": "2611", "agentid": "4799"}));
    assert_eq!(
        world.state_at("/phone/agent/password"),
        json!(null),
        "although the log-in event was not true"
    );
}
