//! What painting costs, counted: writes to the document, not time.

use cordboard::browser::page::written;
use cordboard::view::{CallState, View};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, call, ready, with_calls};

impl Bench {
    /// How many writes to the document a view costs.
    fn writes(&self, view: &View) -> u32 {
        let before = written();
        self.paint(view);
        written() - before
    }
}

#[wasm_bindgen_test]
fn an_event_costs_as_many_writes_as_it_changes_things() {
    let bench = Bench::new();
    bench.paint(&ready());
    let mut ringing = with_calls(vec![call(1, CallState::Alerting)]);
    ringing.shared.calls[0].since = u64::MAX; // its clock stands at 0:00
    let rings = bench.writes(&ringing);
    assert!(rings <= 40, "a card comes: {rings} writes");
    assert_eq!(bench.writes(&ringing), 0, "nothing changed");
    let mut named = ringing.clone();
    named.shared.calls[0].name = "Ada Penrose".to_owned();
    assert_eq!(bench.writes(&named), 1, "one text in a card");
    named.shared.connection = "Connected to the backup server".to_owned();
    assert_eq!(bench.writes(&named), 1, "one text outside of it");
}
