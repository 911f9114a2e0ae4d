//! Painting: the view in the real markup.

use cordboard::browser::clock;
use cordboard::call_state::{CallState, HistoryKind};
use cordboard::ids::CallId;
use cordboard::input::{Action, ActionName};
use cordboard::notice::NoticeKind;
use cordboard::pages::view::{AgentView, ChooserView, HistoryView, MatchView, SuggestionView};
use cordboard::words::{Arg, Message};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, call, js, notice, ready, with_calls};

#[wasm_bindgen_test]
fn the_markup_lacks_no_required_hook() {
    let bench = Bench::new();
    assert!(bench.page.as_ref().unwrap().missing().is_empty());
}

#[wasm_bindgen_test]
fn a_view_is_shown_in_words_and_states() {
    let bench = Bench::new();
    bench.paint(&ready());
    assert_eq!(bench.text("[data-bind='agent.mode']"), "Auto");
    assert_eq!(bench.text("[data-bind=connection]"), "Connected to the primary server");
    assert_eq!(bench.root.get_attribute("data-state").as_deref(), Some("ready"));
    assert_eq!(bench.find("#btnAuto").get_attribute("aria-pressed").as_deref(), Some("true"));
    assert_eq!(bench.find("#btnAux").get_attribute("aria-pressed").as_deref(), Some("false"));
    assert!(bench.hidden("[data-show=loading]") && !bench.hidden("[data-show=idle]"));
    assert!(!bench.disabled("#btnSubmitCall") && bench.disabled("[data-action=consult]"));
}

#[wasm_bindgen_test]
fn the_same_view_again_touches_nothing() {
    let bench = Bench::new();
    let view = with_calls(vec![call(1, CallState::Connected), call(2, CallState::Held)]);
    bench.paint(&view);
    assert_eq!(bench.changes(|| bench.paint(&view)), 0);
}

#[wasm_bindgen_test]
fn a_number_in_a_sentence_stands_in_an_element_of_its_own_and_leaves_no_mark() {
    let bench = Bench::new();
    let mut view = with_calls(Vec::new());
    view.shared.connection = cordboard::say!("dialled-as", number: Arg::number("+49 30 901820"));
    bench.paint(&view);
    assert_eq!(bench.text("[data-bind=connection]"), "Dialled as +49 30 901820");
    assert_eq!(bench.text("[data-bind=connection] > bdi[dir=ltr]"), "+49 30 901820");
}

#[wasm_bindgen_test]
fn painting_changes_only_what_changed() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Connected), call(2, CallState::Held)]);
    bench.paint(&view);
    view.shared.connection = cordboard::say!("connection-connected-to-backup");
    let changes = bench.changes(|| bench.paint(&view));
    assert_eq!(changes, 2, "one text in two places, two changes");
    assert_eq!(bench.text("[data-bind=connection]"), "Connected to the backup server");
}

#[wasm_bindgen_test]
fn a_callers_name_stays_text() {
    let bench = Bench::new();
    let evil = "<img src=x onerror=\"window.hacked = 1\">";
    let mut calling = call(1, CallState::Alerting);
    calling.name = evil.into();
    let mut view = with_calls(vec![calling]);
    view.shared.notices = vec![notice(1, NoticeKind::Warning, evil)];
    bench.paint(&view);
    assert_eq!(bench.text("[data-bind='call.name']"), evil);
    assert_eq!(bench.kinds("img"), 0);
}

#[wasm_bindgen_test]
fn rows_come_from_their_templates_and_show_only_what_can_be_pressed() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Alerting), call(2, CallState::Held)]));
    assert_eq!(bench.kinds(".card"), 2);
    assert_eq!(bench.find(".card").get_attribute("data-state").as_deref(), Some("alerting"));
    assert!(!bench.hidden(".card[data-key='1'] [data-action=answer]"));
    assert!(bench.hidden(".card[data-key='2'] [data-action=answer]"));
    assert!(!bench.hidden(".card[data-key='2'] [data-action=retrieve]"));
    bench.paint(&ready());
    assert_eq!(bench.kinds(".card"), 0);
}

#[wasm_bindgen_test]
fn the_parties_of_a_conference_are_rows_inside_the_call() {
    let bench = Bench::new();
    let mut conference = call(1, CallState::Connected);
    let member = |number: &str| cordboard::pages::view::MemberView {
        party: number.into(),
        number: number.into(),
        ..Default::default()
    };
    conference.members = vec![member("2612"), member("2613")];
    conference.can.push(ActionName::DropParty);
    bench.paint(&with_calls(vec![conference]));
    bench.click("[data-row=party]:nth-of-type(2) [data-action=drop-party]");
    assert_eq!(bench.actions(), [Action::DropParty("2613".into())]);
}

#[wasm_bindgen_test]
fn the_classic_fields_show_the_call_that_needs_the_agent_most() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(7, CallState::Alerting), call(2, CallState::Held)]));
    assert_eq!((bench.value("#txtCLI"), bench.value("#txtDNIS")), ("+49 89 7".to_owned(), "7700".to_owned()));
    bench.paint(&ready());
    assert_eq!(bench.value("#txtCLI"), "");
}

#[wasm_bindgen_test]
fn a_logged_in_agent_is_shown_locked_and_without_a_password() {
    let bench = Bench::new();
    bench.paint(&ready());
    assert_eq!(
        (bench.value("#txtAgentId"), bench.value("#txtPasswd")),
        ("4711".to_owned(), "*****".to_owned())
    );
    assert!(bench.find("#txtAgentId").has_attribute("readonly"));
    assert!(bench.disabled("#btnSubmitLogin") && !bench.disabled("#btnSubmitLogout"));
    let mut out = ready();
    out.shared.agent = AgentView { extension: "2611".into(), can_log_in: true, ..AgentView::default() };
    bench.paint(&out);
    assert_eq!((bench.value("#txtAgentId"), bench.value("#txtPasswd")), (String::new(), String::new()));
    assert!(!bench.find("#txtPasswd").has_attribute("readonly") && !bench.disabled("#btnSubmitLogin"));
    assert!(bench.disabled("#btnAuto"));
}

#[wasm_bindgen_test]
fn past_calls_are_called_again_by_their_row() {
    let bench = Bench::new();
    let mut view = ready();
    view.shared.history = vec![HistoryView {
        id: CallId(9),
        number: "7722".into(),
        name: "".into(),
        kind: HistoryKind::Missed,
        began: 0,
        lasted: 0,
        is_new: true,
        can_redial: true,
        star: None,
    }];
    bench.paint(&view);
    assert_eq!(bench.text(".badge").trim(), "1 missed");
    assert_eq!(bench.find(".past").get_attribute("data-kind").as_deref(), Some("missed"));
    bench.click("[data-action=redial]");
    bench.click(".history > summary");
    assert_eq!(bench.actions(), [Action::Redial(CallId(9)), Action::SeeMissed]);
    view.shared.history[0].is_new = false;
    bench.paint(&view);
    assert!(bench.hidden(".badge"), "it was seen");
}

#[wasm_bindgen_test]
fn one_of_several_records_is_chosen_and_the_list_closes_without_losing_the_focus() {
    let bench = Bench::new();
    let found = |name: &str, is_chosen| MatchView {
        name: name.into(),
        about: Message::as_said("Contact"),
        is_chosen,
    };
    let mut caller = call(3, CallState::Connected);
    caller.chooser = ChooserView {
        is_open: true,
        title: Message::as_said("2 records found"),
        matches: vec![found("Ada <b>Byron</b>", false), found("Ben", false)],
        ..ChooserView::default()
    };
    bench.paint(&with_calls(vec![caller.clone()]));
    assert!(bench.find(".matches").has_attribute("open"));
    assert_eq!(bench.text(".matches [data-key='0'] strong"), "Ada <b>Byron</b>");
    bench.find(".matches [data-key='1'] button").focus().unwrap();
    bench.click(".matches [data-key='1'] button");
    assert_eq!(bench.actions(), [Action::ChooseRecord(CallId(3), 1)]);
    caller.chooser.is_open = false;
    caller.chooser.matches[1].is_chosen = true;
    bench.paint(&with_calls(vec![caller.clone()]));
    assert!(!bench.find(".matches").has_attribute("open") && bench.has_focus(".matches > summary"));
    // The agent opens it again, and painting leaves it open.
    bench.find(".matches").set_attribute("open", "").unwrap();
    caller.since += 1;
    bench.paint(&with_calls(vec![caller]));
    assert!(bench.find(".matches").has_attribute("open"));
}

#[wasm_bindgen_test]
fn a_suggestions_button_writes_its_number_and_acts_on_it() {
    let bench = Bench::new();
    let mut view = ready();
    view.panel.suggestions = vec![SuggestionView {
        name: "Grace Kim".into(),
        number: "2612".into(),
        is_recent: false,
        can: vec![ActionName::Dial, ActionName::Star],
        ..SuggestionView::default()
    }];
    bench.type_into("#txtPhoneNumber", "gra");
    bench.paint(&view);
    assert!(bench.hidden(".suggestions [data-action=consult]") && bench.hidden(".suggestions small"));
    bench.click(".suggestions [data-action=dial]");
    assert_eq!(bench.actions(), [Action::Dial("2612".into())]);
    assert_eq!(bench.value("#txtPhoneNumber"), "2612");
}

#[wasm_bindgen_test]
fn a_consultations_buttons_join_the_two_calls_whatever_stands_in_the_dial_field() {
    let bench = Bench::new();
    let mut consultation = call(4, CallState::Connected);
    consultation.can.extend([ActionName::Transfer, ActionName::Conference]);
    consultation.transfer_text = Message::as_said("Transfer Ada to 2612");
    bench.paint(&with_calls(vec![consultation, call(3, CallState::Held)]));
    bench.type_into("#txtPhoneNumber", "7722");
    assert_eq!(bench.text(".card .hand-over").trim(), "Transfer Ada to 2612");
    bench.click(".card .hand-over");
    bench.click(".card .all");
    assert_eq!(bench.actions(), [Action::Transfer("".into()), Action::Conference("".into())]);
    assert!(bench.hidden(".card[data-state=held] .hand-over"));
}

#[wasm_bindgen_test]
fn problems_are_said_loud_and_calls_politely() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Alerting)]);
    view.shared.notices = vec![notice(3, NoticeKind::Problem, "No server answers.")];
    bench.paint(&view);
    assert!(bench.text("[data-announce=alert]").contains("No server answers."));
    assert!(bench.text("[data-announce=polite]").contains("alerting"));
    bench.click("[data-action=dismiss]");
    assert_eq!(bench.actions(), [Action::Dismiss(3)]);
}

#[wasm_bindgen_test]
fn announcements_at_once_have_one_full_stop_between_them() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Alerting), call(2, CallState::Alerting)]);
    let texts = ["No server answers.", "Is it on?", "Ask your administrator"];
    view.shared.notices = (0..).zip(texts).map(|(id, text)| notice(id, NoticeKind::Problem, text)).collect();
    bench.paint(&view);
    assert_eq!(bench.text("[data-announce=alert]"), texts.join(" "));
    let calls = bench.text("[data-announce=polite]");
    assert_eq!((calls.matches(". ").count(), calls.contains("..")), (1, false), "{calls}");
}

#[wasm_bindgen_test]
fn what_was_announced_goes_with_what_it_told_of() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Alerting)]);
    view.shared.notices = vec![notice(3, NoticeKind::Problem, "No server answers.")];
    bench.paint(&view);
    view.shared.connection = cordboard::say!("connection-connected-to-backup");
    bench.paint(&view);
    assert!(bench.text("[data-announce=alert]").contains("No server answers."), "it is still so");
    bench.paint(&ready());
    assert_eq!(
        (bench.text("[data-announce=alert]"), bench.text("[data-announce=polite]")),
        Default::default()
    );
}

#[wasm_bindgen_test]
fn a_hook_that_no_table_knows_stays_as_the_markup_has_it() {
    let bench = Bench::with(|html| {
        html.replace("data-bind=\"crm\">", "data-bind=\"weather\" data-show=\"rain\" hidden>Sunny")
    });
    bench.paint(&ready());
    assert_eq!(bench.text("[data-bind=weather]"), "Sunny");
    assert!(bench.hidden("[data-bind=weather]"));
}

#[wasm_bindgen_test]
fn what_a_listener_of_the_site_asks_for_while_it_is_painted_comes_after_it() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Connected)]));
    bench.find(".card [data-action=hold]").focus().unwrap();
    // The card goes, the focus moves, and whoever hears of that opens the menu at once.
    let opens = "(root) => root.addEventListener('focusin', () => root.querySelector('[data-action=open-menu]').click(), { once: true })";
    js(opens, &bench.root);
    bench.paint(&ready());
    assert!(bench.has_focus(".calls") && !bench.hidden("#menu"));
    assert_eq!(bench.kinds(".card"), 0);
}

#[wasm_bindgen_test]
fn clocks_run_from_a_moment_or_stand() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Connected), call(2, CallState::Ended)]);
    view.shared.agent.mode_since = Some(clock::now().wall_ms - 3_723_400);
    view.shared.calls[0].since = clock::now().wall_ms - 65_400;
    view.shared.calls[1].lasted = Some(7_900);
    bench.paint(&view);
    assert_eq!(bench.text("[data-clock=agent]"), "1:02:03");
    assert_eq!(bench.text(".card[data-key='1'] [data-clock]"), "1:05");
    assert_eq!(bench.text(".card[data-key='2'] [data-clock]"), "0:07");
    assert_eq!(bench.kinds("[data-since]"), 2, "the one that stands does not tick");
}

#[wasm_bindgen_test]
fn a_phone_whose_calls_are_not_told_shows_its_buttons_as_a_row() {
    let bench = Bench::new();
    let mut view = ready();
    view.shared.untold = Some(call(0, CallState::Alerting));
    bench.paint(&view);
    assert!(!bench.hidden(".card[data-key='0'] [data-action=answer]") && !bench.hidden("#btnSubmitCall"));
    assert!(bench.hidden("[data-show=idle]"));
    assert_eq!(bench.value("#txtCLI"), "", "it is nobody's call");
}
