//! Keyboard shortcuts: what they press, where they do nothing, and the list of them (src/browser/page/keyboard.rs).

use cordboard::call_state::CallState;
use cordboard::input::Action;
use cordboard::keys::{Change, SiteKeys};
use cordboard::pages::view::View;
use cordboard::work_mode::WorkMode;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, SETTLED, call, js, ready, wait, with_calls};

const HELD: &str = "ctrlKey: true, shiftKey: true";

/// A view with shortcuts, changed as the settings say.
fn with_keys(mut view: View, entries: &[&str]) -> View {
    let changes = entries.iter().map(|entry| Change::read(entry).unwrap()).collect();
    view.panel.keyboard = SiteKeys { enabled: true, changes };
    view
}

impl Bench {
    /// A page that nobody changed keys in before, shown long enough.
    async fn with_keys(view: View, entries: &[&str]) -> Self {
        forget();
        let bench = Self::new();
        bench.paint(&with_keys(view, entries));
        wait(SETTLED).await;
        bench
    }

    /// Presses keys on an element; `true` where the page took them.
    fn keys(&self, selector: &str, code: &str, key: &str, more: &str) -> bool {
        let code = format!(
            "(at) => !at.dispatchEvent(new KeyboardEvent('keydown', \
                {{ code: '{code}', key: '{key}', bubbles: true, cancelable: true, {more} }}))"
        );
        js(&code, &self.find(selector)).is_truthy()
    }

    fn digit(&self, digit: u32) -> bool {
        self.keys(".calls", &format!("Digit{digit}"), "!", HELD)
    }

    fn spoken(&self) -> String {
        self.text("[data-announce=polite]")
    }

    fn is_open(&self) -> bool {
        self.find("dialog.shortcuts").has_attribute("open")
    }
}

fn forget() {
    js("() => localStorage.removeItem('cordboard-keys')", &"".into());
}

fn kept() -> Option<String> {
    js("() => localStorage.getItem('cordboard-keys')", &"".into()).as_string()
}

#[wasm_bindgen_test]
async fn a_shortcut_presses_the_button_that_is_there() {
    let bench = Bench::with_keys(with_calls(vec![call(1, CallState::Alerting)]), &[]).await;
    assert!(bench.digit(1));
    assert_eq!(bench.actions(), [Action::Answer]);
    let bench = Bench::with_keys(with_calls(vec![call(1, CallState::Connected)]), &[]).await;
    assert!(bench.digit(3));
    assert!(bench.keys(".card textarea", "Digit2", "\"", HELD), "in a note too, where it writes nothing");
    assert_eq!(bench.actions(), [Action::Hold, Action::Hangup]);
    let bench = Bench::with_keys(with_calls(vec![call(1, CallState::Held)]), &[]).await;
    assert!(bench.digit(3));
    assert_eq!(bench.actions(), [Action::Retrieve]);
}

#[wasm_bindgen_test]
async fn the_work_mode_goes_to_and_fro_and_is_said() {
    let mut view = ready();
    let bench = Bench::with_keys(view.clone(), &[]).await;
    bench.digit(5);
    assert_eq!(bench.spoken(), "Aux");
    view.shared.agent.mode = Some(WorkMode::Aux);
    bench.paint(&with_keys(view, &[]));
    bench.digit(5);
    assert_eq!(bench.actions().len(), 1, "the mode has just changed, so the keys would mean the other one");
    assert!(bench.spoken().contains("Press again"));
    wait(SETTLED).await;
    bench.digit(5);
    let modes = bench.actions().into_iter().map(|action| match action {
        Action::SetMode { mode, .. } => mode,
        _ => panic!("no work mode"),
    });
    assert_eq!(modes.collect::<Vec<_>>(), [WorkMode::Aux, WorkMode::Auto]);
}

#[wasm_bindgen_test]
async fn what_can_not_be_pressed_is_not_pressed_and_that_is_said() {
    let mut view = with_calls(vec![call(1, CallState::Held)]);
    view.shared.dialing.more = true;
    let bench = Bench::with_keys(view, &[]).await;
    assert!(bench.digit(1), "there is nothing to answer");
    assert_eq!(bench.spoken(), "“Answer” is not possible now.");
    assert!(bench.digit(7), "the button is there, and disabled");
    assert_eq!(bench.spoken(), "“Transfer” is not possible now.");
    assert!(!bench.digit(4), "no shortcut has these keys");
    assert!(bench.actions().is_empty());
}

#[wasm_bindgen_test]
async fn a_shortcut_does_nothing_where_its_button_or_the_calls_have_just_changed() {
    let bench = Bench::with_keys(with_calls(vec![call(1, CallState::Alerting)]), &[]).await;
    bench.paint(&with_keys(with_calls(vec![call(1, CallState::Connected)]), &[]));
    assert!(bench.digit(3));
    assert!(bench.actions().is_empty());
    assert_eq!(bench.root.get_attribute("data-presses-left-out").as_deref(), Some("1"));
    wait(SETTLED).await;
    bench.digit(3);
    assert_eq!(bench.actions(), [Action::Hold]);
    bench.paint(&with_keys(
        with_calls(vec![call(2, CallState::Connected), call(1, CallState::Connected)]),
        &[],
    ));
    bench.digit(2);
    assert_eq!(bench.actions(), [Action::Hold], "it could mean the call that has just come");
}

#[wasm_bindgen_test]
async fn keys_that_are_held_down_do_it_once() {
    let bench = Bench::with_keys(with_calls(vec![call(1, CallState::Connected)]), &[]).await;
    bench.digit(3);
    assert!(bench.keys(".calls", "Digit3", "#", &format!("{HELD}, repeat: true")));
    assert_eq!(bench.actions(), [Action::Hold]);
}

#[wasm_bindgen_test]
async fn keys_that_write_do_nothing_in_a_field_and_all_else_outside_of_one() {
    let bench = Bench::with_keys(with_calls(vec![call(1, CallState::Connected)]), &["hold=H"]).await;
    for field in [".card textarea", "#txtPhoneNumber", "#selReasonCode"] {
        assert!(!bench.keys(field, "KeyH", "h", ""), "{field}");
        assert!(!bench.keys(field, "Slash", "?", "shiftKey: true"), "{field}");
    }
    assert!(!bench.keys(".calls", "KeyH", "h", "isComposing: true"));
    assert!(!bench.keys(".calls", "KeyH", "h", "metaKey: true"));
    assert!(bench.actions().is_empty() && !bench.is_open());
    assert!(bench.keys(".calls", "KeyH", "h", ""));
    assert_eq!(bench.actions(), [Action::Hold]);
}

#[wasm_bindgen_test]
async fn shortcuts_can_be_off() {
    forget();
    let bench = Bench::new();
    bench.paint(&with_calls(vec![call(1, CallState::Connected)])); // as before there are settings
    wait(SETTLED).await;
    assert!(!bench.digit(3) && !bench.keys(".calls", "Slash", "?", ""));
    assert!(bench.actions().is_empty() && !bench.is_open());
    assert_eq!(bench.kinds("[aria-keyshortcuts]"), 0);
}

#[wasm_bindgen_test]
async fn buttons_tell_their_keys() {
    let mut view = with_calls(vec![call(1, CallState::Connected)]);
    let bench = Bench::with_keys(view.clone(), &[]).await;
    let told = |selector: &str| bench.find(selector).get_attribute("aria-keyshortcuts");
    assert_eq!(told(".card [data-action=hold]").as_deref(), Some("Control+Shift+3"));
    assert_eq!(told("#btnAux").as_deref(), Some("Control+Shift+5"));
    assert_eq!(told("#txtPhoneNumber").as_deref(), Some("Control+Shift+6"));
    assert_eq!(told("[data-action=consult]"), None);
    view.shared.calls.push(call(2, CallState::Held));
    bench.paint(&with_keys(view, &["hold=F2", "swap=F2", "consult=Alt+C"]));
    assert_eq!(told(".card[data-key='1'] [data-action=hold]").as_deref(), Some("F2"));
    assert_eq!(
        told(".card[data-key='2'] [data-action=retrieve]").as_deref(),
        Some("F2"),
        "a row that came later"
    );
    assert_eq!(told("[data-action=alternate]"), None, "another one has its keys");
    assert_eq!(told("[data-action=consult]").as_deref(), Some("Alt+C"));
}

#[wasm_bindgen_test]
async fn the_focus_goes_to_the_number_and_from_call_to_call() {
    let calls = vec![call(1, CallState::Connected), call(2, CallState::Held), call(3, CallState::Ended)];
    let bench = Bench::with_keys(with_calls(calls), &["note=Ctrl+Shift+M"]).await;
    bench.digit(6);
    assert!(bench.has_focus("#txtPhoneNumber"));
    for key in [1, 2, 1] {
        bench.digit(9);
        assert!(bench.has_focus(&format!(".card[data-key='{key}']")), "ended calls are left out");
    }
    bench.digit(9);
    bench.keys(".calls", "KeyM", "M", HELD);
    assert!(bench.has_focus(".card[data-key='2'] textarea"), "the note of the call with the focus");
}

#[wasm_bindgen_test]
async fn the_list_opens_by_a_question_mark_and_changes_keys_on_this_computer() {
    let bench = Bench::with_keys(with_calls(vec![call(1, CallState::Connected)]), &[]).await;
    assert!(bench.keys(".calls", "Minus", "?", "shiftKey: true"));
    assert!(bench.is_open());
    let row = |name: &str, rest: &str| format!("[data-row=shortcut][data-key={name}] {rest}");
    let keys = |name: &str| bench.text(&row(name, "kbd"));
    assert_eq!(keys("hold"), "Ctrl+Shift+3");
    assert!(!bench.digit(3), "no shortcut presses what lies below the list");

    bench.click(&row("hold", "[data-action=change-keys]"));
    assert_eq!(keys("hold"), "Press keys…");
    assert!(bench.keys(&row("hold", "button"), "ControlLeft", "Control", "ctrlKey: true"));
    assert!(bench.keys(&row("hold", "button"), "KeyW", "w", "ctrlKey: true"));
    assert!(bench.text("[data-bind='keyboard.told']").contains("The browser needs"));
    assert!(bench.keys(&row("hold", "button"), "KeyY", "Z", "altKey: true, shiftKey: true"));
    assert_eq!(keys("hold"), "Alt+Shift+Z");
    assert_eq!(kept().as_deref(), Some("hold=Alt+Shift+Z"));

    bench.click(&row("swap", "[data-action=change-keys]"));
    assert!(bench.keys(&row("swap", "button"), "Escape", "Escape", ""), "it closes nothing");
    assert!(bench.is_open());
    assert_eq!(keys("swap"), "Ctrl+Shift+8");
    bench.click(&row("swap", "[data-action=change-keys]"));
    assert!(bench.keys(&row("swap", "button"), "Digit1", "!", HELD));
    assert!(bench.text(&row("swap", ".clash")).contains("“Answer”"), "of two the first one wins");
    assert!(bench.hidden(&row("answer", ".clash")));
    assert!(bench.text("[data-bind='keyboard.told']").contains("only the first one works"));

    bench.click(&row("list", "[data-action=switch-keys-off]"));
    assert_eq!(keys("list"), "Off");
    assert!(bench.has_focus(&row("list", "[data-action=change-keys]")), "its button has gone");
    assert!(bench.actions().is_empty());

    let next = Bench::new();
    next.paint(&with_keys(ready(), &[]));
    assert_eq!(kept().as_deref(), Some("hold=Alt+Shift+Z,swap=Ctrl+Shift+1,list=off"));
    drop(next);
    bench.click("[data-action=reset-keys]");
    assert_eq!((keys("hold").as_str(), kept()), ("Ctrl+Shift+3", None));
    bench.click("[data-action=close-keyboard]");
    assert!(!bench.is_open());
}

#[wasm_bindgen_test]
async fn the_agent_switches_all_off_and_on_again() {
    let bench = Bench::with_keys(with_calls(vec![call(1, CallState::Connected)]), &[]).await;
    bench.click("[data-action=open-menu]");
    bench.click("[data-action=open-keyboard]");
    assert!(bench.is_open() && bench.hidden("#menu"));
    let toggle = "(box) => { box.checked = !box.checked; box.dispatchEvent(new InputEvent('input', { bubbles: true })); }";
    js(toggle, &bench.find("[data-field=use-keys]"));
    assert_eq!(kept().as_deref(), Some("use=no"));
    bench.click("[data-action=close-keyboard]");
    assert!(!bench.digit(3) && bench.actions().is_empty());
    assert_eq!(bench.kinds("[aria-keyshortcuts]"), 0);
    js("() => localStorage.setItem('cordboard-keys', 'use=yes,hold=H')", &"".into());
    js("() => dispatchEvent(new StorageEvent('storage', { key: 'cordboard-keys' }))", &"".into());
    assert!(bench.keys(".calls", "KeyH", "h", ""), "as another page says");
    assert_eq!(bench.actions(), [Action::Hold]);
    forget();
}

#[wasm_bindgen_test]
async fn where_the_browser_keeps_nothing_that_is_said_and_the_change_holds_for_this_page() {
    let bench = Bench::with_keys(ready(), &[]).await;
    let refuse = "() => { Storage.prototype.kept = Storage.prototype.setItem; \
        Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }";
    js(refuse, &"".into());
    bench.keys(".calls", "Slash", "?", "shiftKey: true");
    bench.click("[data-key=hold] [data-action=switch-keys-off]");
    let told = bench.text("[data-bind='keyboard.told']");
    js("() => { Storage.prototype.setItem = Storage.prototype.kept; }", &"".into());
    assert!(told.contains("keeps nothing"), "{told}");
    assert_eq!(bench.text("[data-key=hold] kbd"), "Off");
}
