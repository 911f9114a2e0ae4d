//! A site's own markup.

use cordboard::call_state::CallState;
use cordboard::input::Action;
use cordboard::work_mode::WorkMode;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, call, ready, with_calls};

#[wasm_bindgen_test]
fn a_missing_required_hook_is_reported_in_the_page_by_name() {
    let bench = Bench::with(|html| html.replace("data-bind=\"connection\"", ""));
    bench.paint(&ready());
    assert_eq!(bench.page.as_ref().unwrap().missing(), ["data-bind=\"connection\""]);
    assert!(bench.text(".notice[data-kind=problem]").contains("data-bind=\"connection\""));
}

#[wasm_bindgen_test]
fn without_a_place_for_notices_the_missing_hooks_are_said_all_the_same() {
    let bench = Bench::with(|html| html.replace("data-row=\"notice\"", ""));
    bench.paint(&ready());
    assert!(bench.text("[data-missing]").contains("data-row=\"notice\""));
}

#[wasm_bindgen_test]
fn missing_optional_hooks_are_fine() {
    let bench = Bench::with(|html| {
        html.replace("data-action=\"conference\"", "")
            .replace("data-row=\"history\"", "")
            .replace("data-clock", "x")
    });
    bench.paint(&with_calls(vec![call(1, CallState::Connected)]));
    assert!(bench.page.as_ref().unwrap().missing().is_empty());
    assert_eq!(bench.kinds(".card"), 1);
}

#[wasm_bindgen_test]
fn a_page_with_classic_ids_and_no_hooks_works() {
    let bench = Bench::with(|_| {
        "<main id=softphone><p data-bind=connection></p><ul><template data-row=notice><li></li></template></ul>
         <input id=txtCLI><input id=txtPhoneNumber><button id=btnAuto type=button>Auto</button>
         <button id=btnAcw type=button onclick='void 0'>Acw</button></main>"
            .to_owned()
    });
    bench.paint(&with_calls(vec![call(5, CallState::Alerting)]));
    assert!(bench.page.as_ref().unwrap().missing().is_empty());
    assert_eq!(bench.value("#txtCLI"), "+49 89 5");
    bench.click("#btnAuto");
    bench.click("#btnAcw"); // it has a handler of its own
    assert_eq!(bench.actions(), [Action::SetMode { mode: WorkMode::Auto, reason: None, password: None }]);
}

#[wasm_bindgen_test]
fn a_button_that_says_nothing_is_named_as_its_action_is() {
    let bench = Bench::with(|html| {
        let own = "<button type=button data-action=log-out class=own></button>\
                   <button type=button data-action=retry class=own>Reconnect</button>";
        html.replace("<footer", &[own, "<footer"].concat())
    });
    bench.paint(&ready());
    assert_eq!(bench.text(".own[data-action=log-out]"), "Log out");
    assert_eq!(bench.text(".own[data-action=retry]"), "Reconnect");
}

/// WCAG 2.2, 1.3.5: what a field asks its user for can be told by programs.
#[wasm_bindgen_test]
fn the_log_in_says_what_it_asks_for() {
    let bench = Bench::new();
    bench.paint(&ready());
    let asks = |field: &str| bench.find(&format!("[data-field={field}]")).get_attribute("autocomplete");
    assert_eq!(asks("agent-id").as_deref(), Some("username"));
    assert_eq!(asks("password").as_deref(), Some("current-password"));
}
