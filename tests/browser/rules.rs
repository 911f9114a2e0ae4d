//! What rules did, in a call's card.

use cordboard::call_state::CallState;
use cordboard::ids::CallId;
use cordboard::input::Action;
use cordboard::pages::view::{OpenView, RulesView, View};
use cordboard::words::Message;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, call, with_calls};

fn with_rules(rules: Option<RulesView>) -> View {
    let mut view = with_calls(vec![call(3, CallState::Connected)]);
    view.shared.calls[0].rules = rules.map(Box::new);
    view
}

fn blocked() -> RulesView {
    let open = OpenView {
        step: 2,
        label: Message::as_said("Open the shop"),
        why: Message::as_said("The browser blocked it"),
    };
    RulesView {
        title: Message::as_said("Why did this open?"),
        lines: vec![Message::as_said("shop: <b>fits</b>")],
        opens: vec![open],
    }
}

#[wasm_bindgen_test]
fn a_card_shows_what_rules_did_and_a_button_for_what_was_blocked() {
    let bench = Bench::new();
    bench.paint(&with_rules(None));
    assert_eq!(bench.kinds("[data-rules]"), 0);
    bench.paint(&with_rules(Some(blocked())));
    assert_eq!(bench.text(".card [data-rules] summary"), "Why did this open?");
    assert_eq!(bench.text(".card [data-rules] li"), "shop: <b>fits</b>");
    assert_eq!(bench.text(".card [data-rules] .line span"), "The browser blocked it");
    bench.click(".card [data-action=open-step]");
    assert_eq!(bench.actions(), [Action::OpenStep(CallId(3), 2)]);
    bench.paint(&with_rules(None));
    assert!(bench.hidden("[data-rules]"));
}

#[wasm_bindgen_test]
fn what_rules_did_stays_open_and_its_button_leaves_the_focus_on_the_card() {
    let bench = Bench::with(|html| {
        html.replace("<label class=\"note\"", "<div data-rules></div><label class=\"note\"")
    });
    bench.paint(&with_rules(Some(blocked())));
    bench.find("[data-rules] details").set_attribute("open", "").unwrap();
    bench.find("[data-action=open-step]").focus().unwrap();
    let mut opened = blocked();
    opened.opens.clear();
    bench.paint(&with_rules(Some(opened)));
    assert_eq!(bench.kinds("[data-rules]"), 1, "the markup has a place for it");
    assert!(bench.find("[data-rules] details").has_attribute("open"));
    assert!(bench.has_focus(".card[data-key='3']"));
}
