//! What painting costs, counted instead of timed: writes to the document, and how often the border is crossed for it. Most
//! crossings are for the scene that presses are held against, once in a frame at most; without it a text takes some ten.

use cordboard::browser::page::written;
use cordboard::call_state::CallState;
use cordboard::pages::view::View;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, call, js, ready, wait, with_calls};

/// Counts each call of a method and each use of a property of the document's objects; what comes back ends that and says how many.
const COUNTING: &str = "() => {
    const kinds = [EventTarget, Node, Element, HTMLElement, HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement,
        HTMLButtonElement, HTMLTemplateElement, Document, DocumentFragment, NodeList, DOMRect, DOMRectReadOnly, Performance];
    let count = 0;
    const counted = (real) => real && function (...given) { count += 1; return real.apply(this, given); };
    const known = kinds.flatMap(({ prototype }) =>
        Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, is]) => [prototype, name, is]));
    const changed = known.filter(([, name, is]) => name !== 'constructor' && is.configurable && (is.get || typeof is.value === 'function'));
    for (const [prototype, name, is] of changed) {
        const counts = is.get ? { ...is, get: counted(is.get), set: counted(is.set) } : { ...is, value: counted(is.value) };
        Object.defineProperty(prototype, name, counts);
    }
    return () => {
        for (const [prototype, name, is] of changed) Object.defineProperty(prototype, name, is);
        return count;
    };
}";

/// What something costs.
#[derive(Debug, PartialEq)]
struct Cost {
    writes: u32,
    crossings: f64,
}

impl Bench {
    fn cost(&self, view: &View) -> Cost {
        let before = written();
        let end: js_sys::Function = js(COUNTING, &JsValue::NULL).unchecked_into();
        self.paint(view);
        let crossings = end.call0(&JsValue::NULL).unwrap().as_f64().unwrap();
        Cost { writes: written() - before, crossings }
    }
}

#[wasm_bindgen_test]
async fn an_event_costs_as_much_as_it_changes() {
    let bench = Bench::new();
    bench.paint(&ready());
    wait("50").await;
    let mut rings = with_calls(vec![call(1, CallState::Alerting)]);
    rings.shared.calls[0].since = u64::MAX; // its clock stands at 0:00
    let comes = bench.cost(&rings);
    assert!(comes.writes <= 50 && comes.crossings <= 600.0, "a card comes: {comes:?}");
    assert_eq!(bench.cost(&rings), Cost { writes: 0, crossings: 0.0 }, "nothing changed");

    let mut named = rings.clone();
    named.shared.calls[0].name = "Ada Penrose".into();
    let name = bench.cost(&named);
    assert!(name.writes == 1 && name.crossings <= 300.0, "one text in a card: {name:?}");
    wait("50").await;
    named.shared.connection = cordboard::say!("connection-connected-to-backup");
    let text = bench.cost(&named);
    // The connection stands in two places: in the foot, and in the details of trouble.
    assert!(text.writes == 2 && text.crossings <= 300.0, "one text outside of it: {text:?}");
}
