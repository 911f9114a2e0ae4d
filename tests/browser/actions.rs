//! What the agent does.

use cordboard::call_state::CallState;
use cordboard::ids::CallId;
use cordboard::input::{Action, ActionName, Field, PanelInput};
use cordboard::pages::view::{AgentView, DialingView, FavouriteView};
use cordboard::words::Message;
use cordboard::work_mode::WorkMode;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, SETTLED, call, js, menu, ready, until, wait, with_calls};

#[wasm_bindgen_test]
fn buttons_become_actions() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Alerting), call(2, CallState::Ended)]);
    view.shared.calls[1].can.push(ActionName::CloseCall);
    view.shared.dialing.can_transfer = true;
    bench.paint(&view);
    bench.click(".card[data-key='1'] [data-action=answer] svg"); // what is clicked is often inside of the button
    bench.click(".card[data-key='2'] [data-action=close-call]");
    bench.type_into("#txtPhoneNumber", "2613");
    bench.click(".dial [data-action=transfer]");
    bench.click(".dial [data-action=conference]"); // disabled
    assert_eq!(
        bench.actions(),
        [Action::Answer, Action::CloseCall(CallId(2)), Action::Transfer("2613".into())]
    );
}

#[wasm_bindgen_test]
fn a_log_in_takes_the_password_and_leaves_nothing_of_it() {
    let bench = Bench::new();
    let mut view = ready();
    view.shared.agent = AgentView { can_log_in: true, ..AgentView::default() };
    bench.paint(&view);
    bench.type_into("#txtAgentId", "4711");
    bench.type_into("#txtPasswd", "secret");
    bench.click("#btnSubmitLogin");
    let login = Action::LogIn { agent_id: "4711".into(), password: "secret".into() };
    assert_eq!(
        *bench.said.borrow(),
        [PanelInput::Draft(Field::AgentId, "4711".to_owned()), PanelInput::Action(login)]
    );
    assert_eq!(bench.value("#txtPasswd"), "");
}

#[wasm_bindgen_test]
fn typing_becomes_drafts() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(4, CallState::Connected)]));
    bench.type_into("#txtPhoneNumber", "77");
    bench.type_into(".card textarea", "hello");
    assert_eq!(
        *bench.said.borrow(),
        [
            PanelInput::Looks(true), // at the directory, which the number field shows
            PanelInput::Draft(Field::Dial, "77".to_owned()),
            PanelInput::Draft(Field::Note(CallId(4)), "hello".to_owned())
        ]
    );
}

#[wasm_bindgen_test]
async fn enter_in_the_dial_field_dials_even_where_the_button_is_off() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(4, CallState::Connected)]);
    view.shared.dialing = DialingView { can_consult: true, ..DialingView::default() };
    bench.paint(&view);
    wait(SETTLED).await;
    bench.type_into("#txtPhoneNumber", "7722");
    assert!(bench.press("#txtPhoneNumber", "Enter"));
    assert_eq!(bench.actions(), [Action::Dial("7722".into())]);
}

#[wasm_bindgen_test]
fn digits_go_out_from_the_keypad_by_click_and_by_key() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(4, CallState::Connected)]));
    bench.click(".keys [data-value='5']");
    assert!(bench.press(".keys button", "#"));
    assert!(!bench.press(".card textarea", "5"), "a note takes digits as text");
    assert_eq!(bench.actions(), [Action::SendDigits("5".into()), Action::SendDigits("#".into())]);
    assert_eq!(bench.text("[data-bind='call.digits']"), "5#");
}

#[wasm_bindgen_test]
fn aux_carries_the_reason_that_is_chosen() {
    let bench = Bench::new();
    bench.paint(&ready());
    assert_eq!(bench.kinds("#selReasonCode option"), 3, "none, and two");
    js("(select) => { select.value = '1'; }", &bench.find("#selReasonCode"));
    bench.click("#btnAux");
    let reason = Some("1".into());
    assert_eq!(bench.actions(), [Action::SetMode { mode: WorkMode::Aux, reason, password: None }]);
}

#[wasm_bindgen_test]
fn another_reason_changes_aux_and_none_is_shown_while_it_does_not_apply() {
    let bench = Bench::new();
    let mut view = ready();
    bench.paint(&view);
    assert_eq!(bench.value("#selReasonCode"), "", "available");
    let in_aux = |reason: &str| {
        let mut view = ready();
        view.shared.agent.mode = Some(WorkMode::Aux);
        view.shared.agent.reason = reason.into();
        view
    };
    let choose = |reason: &str| {
        let select = bench.find("#selReasonCode");
        let code = format!(
            "(select) => {{ select.value = '{reason}'; select.dispatchEvent(new Event('input', {{ bubbles: true }})); }}"
        );
        js(&code, &select);
    };
    bench.paint(&in_aux("0"));
    assert_eq!(bench.value("#selReasonCode"), "0");
    choose("1");
    let lunch = || Action::SetMode { mode: WorkMode::Aux, reason: Some("1".into()), password: None };
    assert_eq!(bench.actions(), [lunch()], "choosing is changing");
    bench.paint(&in_aux("1"));
    choose("");
    assert_eq!(bench.value("#selReasonCode"), "1", "there is always one");
    bench.paint(&view);
    assert_eq!(bench.value("#selReasonCode"), "", "the last one is not shown");
    choose("0");
    assert_eq!(bench.actions().len(), 1, "available: it waits for Aux");
    view.shared.agent.next_mode = Some(WorkMode::Aux);
    bench.paint(&view);
    choose("1");
    assert_eq!(bench.actions(), [lunch(), lunch()], "what was chosen ahead is changed too");
}

#[wasm_bindgen_test]
fn a_favourite_that_is_taken_off_by_keyboard_hands_the_focus_on() {
    let bench = Bench::new();
    let favourites = |numbers: &[&str]| {
        let mut view = ready();
        let favourite =
            |number: &&str| FavouriteView { number: (*number).into(), name: "".into(), can_dial: true };
        view.panel.favourites = numbers.iter().map(favourite).collect();
        view
    };
    let star = |number: &str| format!("[data-row=favourite][data-value='{number}'] [data-action=unstar]");
    bench.paint(&favourites(&["2612", "2613", "2614"]));
    bench.find(&star("2613")).focus().unwrap();
    bench.paint(&favourites(&["2612", "2614"]));
    assert!(bench.has_focus(&star("2614")), "the next one");
    bench.paint(&favourites(&["2612"]));
    assert!(bench.has_focus(&star("2612")), "the one before");
    bench.paint(&favourites(&[]));
    assert!(bench.has_focus("#txtPhoneNumber"), "none is left");
}

#[wasm_bindgen_test]
fn a_password_that_is_asked_for_again_goes_with_the_mode() {
    let bench = Bench::new();
    let mut view = ready();
    view.shared.agent.password_asked = Some(WorkMode::Acw);
    bench.paint(&view);
    assert!(!bench.hidden("[data-show='agent.password-asked']"));
    bench.type_into("[data-field=mode-password]", "secret");
    bench.click("[data-show='agent.password-asked'] button");
    let password = Some("secret".into());
    assert_eq!(bench.actions(), [Action::SetMode { mode: WorkMode::Acw, reason: None, password }]);
    assert_eq!(bench.value("[data-field=mode-password]"), "");
}

#[wasm_bindgen_test]
fn the_menu_opens_closes_and_gives_the_focus_back() {
    let bench = Bench::new();
    bench.paint(&ready());
    assert!(bench.hidden("#menu") && bench.hidden(".account"));
    bench.click("[data-action=open-menu]");
    assert!(!bench.hidden("#menu") && bench.hidden(".account"), "the form is for who logs in");
    assert_eq!(bench.find("[data-action=open-menu]").get_attribute("aria-expanded").as_deref(), Some("true"));
    bench.find("[data-action=open-diagnostics]").focus().unwrap();
    bench.press("[data-action=open-diagnostics]", "Escape");
    assert!(bench.hidden("#menu") && bench.has_focus("[data-action=open-menu]"));
}

#[wasm_bindgen_test]
async fn diagnostics_are_asked_for_when_they_are_opened() {
    let bench = Bench::new();
    bench.paint(&ready());
    bench.click("[data-action=open-diagnostics]");
    until(|| bench.find("dialog").has_attribute("open")).await;
    assert_eq!(bench.text("dialog h3"), "CRM");
    assert_eq!(bench.text("dialog dd"), "none");
    bench.click("[data-action=copy-diagnostics]");
    assert_eq!(bench.text("[data-bind='diagnostics.copied']"), "Copied.");
    bench.click("[data-action=close-diagnostics]");
    assert!(!bench.find("dialog").has_attribute("open"));
}

#[wasm_bindgen_test]
async fn diagnostics_that_can_not_be_made_say_so() {
    let mut bench = Bench::bare(|html| html);
    bench.page = Some(bench.page_with(menu(Err(Message::as_said("offline")))));
    bench.paint(&ready());
    bench.click("[data-action=open-diagnostics]");
    until(|| bench.find("dialog").has_attribute("open")).await;
    let told = bench.text("dialog .sections");
    assert!(told.contains("could not be made") && told.contains("offline"), "{told}");
    assert!(
        told.contains("Connected to the primary server"),
        "what the page knows by itself is there: {told}"
    );
}

#[wasm_bindgen_test]
fn a_dropped_page_hears_nothing_and_leaves_the_markup_as_it_was() {
    let mut bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Connected)]));
    drop(bench.page.take());
    bench.find("#btnAuto").remove_attribute("disabled").unwrap();
    bench.click("#btnAuto");
    bench.type_into("#txtPhoneNumber", "77");
    assert!(bench.said.borrow().is_empty());
    assert_eq!(bench.kinds(".card"), 0);
    assert_eq!(bench.root.get_attribute("data-state").as_deref(), Some("loading"));
    assert_eq!(bench.kinds("[data-since]"), 0);
}

#[wasm_bindgen_test]
fn a_new_page_takes_off_the_rows_that_a_stopped_one_left() {
    let mut bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Connected)]));
    let stopped = bench.page.take(); // still there, as after a trap
    bench.page = Some(bench.page());
    bench.paint(&with_calls(vec![call(1, CallState::Connected), call(2, CallState::Held)]));
    assert_eq!(bench.kinds(".card"), 2);
    drop(stopped);
}

#[wasm_bindgen_test]
fn actions_that_nobody_knows_come_to_nothing() {
    let bench = Bench::with(|html| {
        html.replace("data-action=\"transfer\" data-words=\"transfer\" disabled", "data-action=\"juggle\"")
    });
    bench.paint(&with_calls(vec![call(4, CallState::Connected)]));
    bench.click("[data-action=juggle]");
    assert!(bench.said.borrow().is_empty());
}
