//! No press goes wrong (src/browser/page/press.rs): what meets a button that has just come, moved or changed does nothing.

use cordboard::call_state::CallState;
use cordboard::input::Action;
use cordboard::pages::view::View;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, SETTLED, call, js, wait, with_calls};

impl Bench {
    /// Presses as a hand does, in the middle of a button; `detail` counts the presses of a double or triple one.
    fn hand(&self, selector: &str, detail: u32) {
        let code = format!(
            "(at) => {{
                const {{ left, top, width, height }} = at.getBoundingClientRect();
                const point = {{ bubbles: true, cancelable: true, clientX: left + width / 2, clientY: top + height / 2 }};
                at.dispatchEvent(new PointerEvent('pointerdown', point));
                at.dispatchEvent(new MouseEvent('click', {{ ...point, detail: {detail} }}));
            }}"
        );
        js(&code, &self.find(selector));
    }

    async fn settled(view: &View) -> Self {
        let bench = Self::new();
        bench.paint(view);
        wait(SETTLED).await;
        bench
    }

    fn left_out(&self) -> Option<String> {
        self.root.get_attribute("data-presses-left-out")
    }
}

#[wasm_bindgen_test]
async fn a_button_that_has_just_come_takes_no_press() {
    let bench = Bench::settled(&with_calls(vec![call(1, CallState::Alerting)])).await;
    bench.hand("[data-action=answer]", 1);
    bench.paint(&with_calls(vec![call(1, CallState::Connected)]));
    for button in ["hold", "hangup"] {
        bench.hand(&format!(".card [data-action={button}]"), 1);
    }
    assert_eq!(bench.actions(), [Action::Answer]);
    assert_eq!(bench.left_out().as_deref(), Some("2"));
    wait(SETTLED).await;
    bench.hand(".card [data-action=hold]", 1);
    assert_eq!(bench.actions(), [Action::Answer, Action::Hold]);
}

#[wasm_bindgen_test]
async fn a_button_that_moved_or_means_another_call_takes_no_press() {
    let bench = Bench::settled(&with_calls(vec![call(1, CallState::Connected)])).await;
    // A browser may scroll along with what it shows, so that nothing seems to move.
    js("() => { document.documentElement.style.overflowAnchor = 'none'; scrollTo(0, 0); }", &"".into());
    wait(SETTLED).await;
    // One that is over is not brought into sight, which would scroll too.
    bench.paint(&with_calls(vec![call(2, CallState::Ended), call(1, CallState::Connected)]));
    bench.hand(".card[data-key='1'] [data-action=hangup]", 1);
    assert!(bench.actions().is_empty());

    let mut view = with_calls(vec![call(1, CallState::Connected)]);
    view.shared.dialing.can_transfer = true;
    view.shared.dialing.more = true;
    let bench = Bench::settled(&view).await;
    view.shared.calls[0].id.0 = 2;
    bench.paint(&view);
    bench.hand("[data-action=transfer]", 1);
    assert!(bench.actions().is_empty(), "it would transfer another call than the one that was there");
}

#[wasm_bindgen_test]
async fn a_paint_that_changes_nothing_about_a_button_costs_no_press() {
    let mut view = with_calls(vec![call(1, CallState::Connected)]);
    let bench = Bench::settled(&view).await;
    view.shared.connection = cordboard::say!("connection-connected-to-backup");
    bench.paint(&view);
    bench.hand(".card [data-action=hold]", 1);
    bench.hand(".card [data-action=hold]", 2);
    assert_eq!(bench.actions(), [Action::Hold, Action::Hold]);
    assert_eq!(bench.left_out(), None);
}

#[wasm_bindgen_test]
async fn the_second_press_of_a_double_one_is_for_the_button_that_the_first_one_met() {
    let bench = Bench::settled(&with_calls(vec![call(1, CallState::Connected)])).await;
    bench.hand(".card [data-action=hold]", 1);
    bench.hand(".card [data-action=hangup]", 2);
    assert_eq!(bench.actions(), [Action::Hold]);
}

#[wasm_bindgen_test]
async fn a_key_that_is_held_down_or_meets_what_has_just_come_presses_nothing() {
    let bench = Bench::settled(&with_calls(vec![call(1, CallState::Connected)])).await;
    let enter = |selector: &str, more: &str| {
        let code = format!(
            "(at) => at.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'Enter', bubbles: true, cancelable: true{more} }}))"
        );
        js(&code, &bench.find(selector)).is_truthy()
    };
    assert!(enter(".card [data-action=hold]", ""), "a key on a button that was there presses it");
    assert!(!enter(".card [data-action=hold]", ", repeat: true"));
    bench.paint(&with_calls(vec![call(1, CallState::Held)]));
    assert!(!enter(".card [data-action=retrieve]", ""));
}

#[wasm_bindgen_test]
async fn a_press_that_began_elsewhere_does_nothing() {
    let bench = Bench::settled(&with_calls(vec![call(1, CallState::Connected)])).await;
    let begins = "(at) => at.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))";
    js(begins, &bench.find("h1"));
    let ends =
        "(at) => at.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))";
    js(ends, &bench.find(".card [data-action=hold]"));
    assert!(bench.actions().is_empty());
    assert_eq!(bench.left_out().as_deref(), Some("1"));
}

#[wasm_bindgen_test]
async fn a_press_on_what_has_just_been_uncovered_does_nothing() {
    let mut view = with_calls(vec![call(1, CallState::Connected)]);
    let bench = Bench::settled(&view).await;
    let cover = "(at) => { const cover = document.createElement('div'); cover.dataset.over = 'test'; \
        const { left, top, width, height } = at.getBoundingClientRect(); \
        cover.style = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`; \
        at.closest('main').append(cover); }";
    js(cover, &bench.find(".card [data-action=hold]"));
    view.shared.connection = cordboard::say!("connection-connected-to-backup");
    bench.paint(&view);
    bench.find("[data-over=test]").remove();
    bench.hand(".card [data-action=hold]", 1);
    assert!(bench.actions().is_empty());
    wait(SETTLED).await;
    bench.hand(".card [data-action=hold]", 1);
    assert_eq!(bench.actions(), [Action::Hold]);
}

#[wasm_bindgen_test]
async fn a_key_on_a_button_that_the_focus_came_to_by_itself_presses_nothing() {
    let bench = Bench::settled(&with_calls(vec![call(1, CallState::Connected)])).await;
    let hold = ".card [data-action=hold]";
    bench.find(hold).focus().unwrap();
    assert!(bench.press(hold, "Enter"), "nobody has seen where the focus went");
    bench.press(".calls", "Tab");
    bench.find(".card [data-action=hangup]").focus().unwrap();
    assert!(!bench.press(".card [data-action=hangup]", "Enter"), "a hand moved it there");
    assert_eq!(bench.left_out().as_deref(), Some("1"));
}

#[wasm_bindgen_test]
fn scripts_press_at_once() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Alerting)]));
    js("(at) => at.click()", &bench.find("[data-action=answer]"));
    assert_eq!(bench.actions(), [Action::Answer]);
}

#[wasm_bindgen_test]
fn what_rings_has_a_place_of_its_own_and_moves_no_call() {
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(2, CallState::Alerting), call(1, CallState::Connected)]));
    assert_eq!(bench.kinds(".ringing .card[data-key='2']"), 1);
    assert_eq!(bench.kinds(".calls .card"), 1);
    let site = Bench::with(|html| html.replace("data-place=\"ringing\"", ""));
    site.paint(&with_calls(vec![call(2, CallState::Alerting), call(1, CallState::Connected)]));
    assert_eq!(site.kinds(".calls .card"), 2, "a site's own page need not have it");
}

#[wasm_bindgen_test]
async fn typing_in_the_number_field_holds_no_press_on_its_buttons_back() {
    let mut view = with_calls(vec![call(1, CallState::Connected)]);
    view.shared.dialing.can_consult = true;
    view.shared.dialing.more = true;
    let bench = Bench::settled(&view).await;
    bench.type_into("#txtPhoneNumber", "2613");
    // What the page shows for the text moves the buttons.
    js("(at) => { at.style.paddingTop = '80px'; }", &bench.root);
    bench.hand("[data-action=consult]", 1);
    assert_eq!(bench.actions(), [Action::Consult("2613".into())]);
    assert_eq!(bench.left_out(), None);
}
