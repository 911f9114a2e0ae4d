//! The ring (src/browser/page/ring.rs), with sound that only counts.

use cordboard::alerts::{Alerts, Ring, Sound};
use cordboard::call_state::CallState;
use cordboard::pages::view::View;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, call, js, until, wait, with_calls};

/// A browser that lets nobody sound until `allowed`; notes that could be heard are counted.
const SOUND: &str = "(allowed) => {
    localStorage.removeItem('cordboard-ring');
    const heard = { allowed, notes: 0, loudest: 0, undo: [] };
    globalThis.heard = heard;
    const param = () => ({ value: 0, setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} });
    const node = () => ({ gain: param(), frequency: param(), stop() {}, disconnect() {}, connect(other) { this.to = other; },
        start() { heard.notes += 1; let out = this; while (out.to.to) out = out.to; heard.loudest = Math.max(heard.loudest, out.gain.value); } });
    const change = (kind, name, is) => {
        const was = Object.getOwnPropertyDescriptor(kind.prototype, name);
        Object.defineProperty(kind.prototype, name, { ...is, configurable: true });
        heard.undo.push(() => (was ? Object.defineProperty(kind.prototype, name, was) : delete kind.prototype[name]));
    };
    const running = new WeakSet();
    change(BaseAudioContext, 'state', { get() { return running.has(this) ? 'running' : 'suspended'; } });
    change(BaseAudioContext, 'destination', { get() { return {}; } });
    change(BaseAudioContext, 'createGain', { value: node, writable: true });
    change(BaseAudioContext, 'createOscillator', { value: node });
    change(AudioContext, 'resume', { value() {
        return heard.allowed ? Promise.resolve().then(() => { running.add(this); }) : new Promise(() => {});
    } });
}";

fn begin(allowed: bool) {
    js(SOUND, &allowed.into());
}

fn end() {
    js(
        "() => { globalThis.heard.undo.forEach((undo) => undo()); localStorage.removeItem('cordboard-ring'); }",
        &"".into(),
    );
}

/// What was heard: how many notes, or how loud the loudest was in percent.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // small and positive
fn heard(name: &str) -> u32 {
    let heard = js("(name) => globalThis.heard[name]", &name.into()).as_f64().unwrap();
    (if name == "loudest" { heard * 100.0 } else { heard }) as u32
}

fn allow() {
    js("() => { globalThis.heard.allowed = true; }", &"".into());
}

fn ringing(sound: Sound, ring: Ring) -> View {
    let state = if ring == Ring::Silent { CallState::Connected } else { CallState::Alerting };
    let mut view = with_calls(vec![call(1, state)]);
    view.panel.alerts = Alerts { sound, volume: 100 };
    view.panel.ring = ring;
    view
}

#[wasm_bindgen_test]
async fn it_rings_again_and_again_until_the_call_is_answered() {
    begin(true);
    let bench = Bench::new();
    bench.paint(&ringing(Sound::Pulse, Ring::Loud));
    until(|| heard("notes") > 0).await;
    bench.paint(&ringing(Sound::Pulse, Ring::Loud)); // the same again
    wait("100").await;
    assert_eq!(heard("notes"), 3);
    until(|| heard("notes") > 5).await;
    assert_eq!((heard("notes"), heard("loudest")), (6, 100));
    assert!(bench.hidden("[data-show=ring-muted]"));
    bench.paint(&ringing(Sound::Pulse, Ring::Silent));
    wait("2200").await;
    assert_eq!(heard("notes"), 6);
    end();
}

#[wasm_bindgen_test]
async fn while_another_call_talks_it_is_a_quarter_as_loud_and_off_is_silent() {
    begin(true);
    let bench = Bench::new();
    bench.paint(&ringing(Sound::Off, Ring::Loud));
    wait("400").await;
    assert_eq!(heard("notes"), 0);
    assert!(bench.hidden("[data-show=ring-muted]"));
    bench.paint(&ringing(Sound::Bell, Ring::Quiet));
    until(|| heard("notes") > 0).await;
    assert_eq!(heard("loudest"), 25);
    end();
}

#[wasm_bindgen_test]
async fn a_browser_that_mutes_it_is_named_with_the_button_that_ends_that() {
    begin(false);
    let bench = Bench::new();
    bench.paint(&ringing(Sound::Chime, Ring::Loud));
    assert!(bench.hidden("[data-show=ring-muted]"), "it may still begin");
    until(|| !bench.hidden("[data-show=ring-muted]")).await;
    assert_eq!(heard("notes"), 0);
    allow();
    bench.click("[data-action=let-ring]");
    until(|| bench.hidden("[data-show=ring-muted]")).await;
    assert_eq!(heard("notes"), 2);
    end();
}

#[wasm_bindgen_test]
async fn the_sentence_goes_with_the_call_and_any_press_before_it_is_enough() {
    begin(false);
    let bench = Bench::new();
    bench.paint(&ringing(Sound::Chime, Ring::Loud));
    until(|| !bench.hidden("[data-show=ring-muted]")).await;
    bench.paint(&ringing(Sound::Chime, Ring::Silent));
    assert!(bench.hidden("[data-show=ring-muted]"));
    allow();
    bench.press("#txtPhoneNumber", "5");
    wait("50").await;
    bench.paint(&ringing(Sound::Chime, Ring::Loud));
    assert_eq!(heard("notes"), 2);
    wait("400").await;
    assert!(bench.hidden("[data-show=ring-muted]"));
    end();
}

#[wasm_bindgen_test]
async fn the_agent_chooses_in_the_menu_hears_it_once_and_finds_it_again() {
    begin(true);
    let bench = Bench::new();
    let silent = ringing(Sound::Off, Ring::Silent);
    bench.paint(&silent);
    let choose = |field: &str, value: &str| {
        let code = format!(
            "(field) => {{ field.value = '{value}'; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }}"
        );
        js(&code, &bench.find(&format!("[data-field={field}]")));
    };
    choose("ring-sound", "bell");
    until(|| heard("notes") == 4).await;
    choose("ring-volume", "50");
    let kept = js("() => localStorage.getItem('cordboard-ring')", &"".into()).as_string();
    assert_eq!(kept.as_deref(), Some("bell,50"));
    let next = Bench::new();
    next.paint(&silent);
    assert_eq!(next.value("[data-field=ring-volume]"), "50");
    let before = heard("notes");
    next.paint(&ringing(Sound::Off, Ring::Loud)); // the agent's choice comes before the call center's
    until(|| heard("notes") == before + 4).await;
    end();
}

#[wasm_bindgen_test]
async fn a_browser_without_sound_rings_nothing_and_the_page_works() {
    begin(true);
    let broken = "() => { BaseAudioContext.prototype.createGain = () => { throw new Error('no device'); }; }";
    js(broken, &"".into());
    let bench = Bench::new();
    bench.paint(&ringing(Sound::Bell, Ring::Loud));
    wait("400").await;
    bench.click(".card [data-action=answer]");
    assert_eq!((bench.actions().len(), heard("notes")), (1, 0));
    end();
}
