//! Focus and caret.

use cordboard::call_state::CallState;
use cordboard::input::TextField;
use cordboard::words::Message;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlTextAreaElement};

use crate::bench::{Bench, call, ready, with_calls};

#[wasm_bindgen_test]
fn focus_and_caret_survive_a_repaint() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(1, CallState::Connected)]);
    bench.paint(&view);
    let note: HtmlTextAreaElement = bench.find(".card textarea").unchecked_into();
    note.focus().unwrap();
    bench.type_into(".card textarea", "call back on Monday");
    note.set_selection_range(4, 4).unwrap();
    view.shared.calls[0].note.text = "call back on Monday".into(); // the draft, as the core keeps it
    view.shared.calls[0].state_text = Message::as_said("Talking");
    view.shared.connection = cordboard::say!("connection-connected-to-backup");
    bench.paint(&view);
    assert!(bench.has_focus(".card textarea"));
    assert_eq!(note.selection_start().unwrap(), Some(4));
    assert_eq!(note.value(), "call back on Monday");
}

#[wasm_bindgen_test]
fn focus_survives_a_new_order_of_rows() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Connected), call(2, CallState::Held)]));
    bench.find(".card[data-key='1'] textarea").focus().unwrap();
    let order =
        [(3, CallState::Alerting), (2, CallState::Connected), (1, CallState::Held), (4, CallState::Ended)];
    bench.paint(&with_calls(order.iter().map(|(id, state)| call(*id, *state)).collect()));
    assert!(bench.has_focus(".card[data-key='1'] textarea"));
    let cards = bench.root.query_selector_all(".card").unwrap();
    let keys: Vec<String> = (0..cards.length())
        .map(|at| cards.get(at).unwrap().unchecked_into::<Element>().get_attribute("data-key").unwrap())
        .collect();
    assert_eq!(keys, ["3", "2", "1", "4"]);
}

#[wasm_bindgen_test]
fn a_button_that_goes_leaves_the_focus_on_its_card() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Alerting)]));
    bench.find(".card [data-action=answer]").focus().unwrap();
    assert!(bench.has_focus(".card [data-action=answer]"));
    bench.paint(&with_calls(vec![call(1, CallState::Connected)]));
    assert!(bench.has_focus(".card[data-key='1']"));
}

#[wasm_bindgen_test]
fn a_row_that_goes_leaves_the_focus_to_its_neighbour() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Connected), call(2, CallState::Held)]));
    bench.find(".card[data-key='1'] [data-action=hold]").focus().unwrap();
    bench.paint(&with_calls(vec![call(2, CallState::Held)]));
    assert!(bench.has_focus(".card[data-key='2']"));
    bench.paint(&ready());
    assert!(bench.has_focus(".calls"));
}

#[wasm_bindgen_test]
fn a_field_is_written_only_when_its_revision_grows() {
    let bench = Bench::new();
    let mut view = ready();
    bench.paint(&view);
    bench.type_into("#txtPhoneNumber", "77");
    view.panel.dial = TextField { text: "7".into(), revision: 0 }; // an older draft on its way back
    bench.paint(&view);
    assert_eq!(bench.value("#txtPhoneNumber"), "77");
    view.panel.dial = TextField { text: "".into(), revision: 1 };
    bench.paint(&view);
    assert_eq!(bench.value("#txtPhoneNumber"), "");
}

#[wasm_bindgen_test]
fn a_note_follows_the_other_tabs_but_not_while_it_is_typed_here() {
    let bench = Bench::new();
    let mut view = with_calls(vec![call(7, CallState::Connected)]);
    let mut shows = |text: &str| {
        view.shared.calls[0].note.text = text.into();
        bench.paint(&view);
        bench.value(".card textarea")
    };
    assert_eq!(shows("typed in another tab"), "typed in another tab");
    bench.type_into(".card textarea", "typed here");
    assert_eq!(shows("typed in another tab"), "typed here", "the core has not heard of it yet");
    assert_eq!(shows("typed here"), "typed here");
    assert_eq!(shows("typed there again"), "typed there again");
}
