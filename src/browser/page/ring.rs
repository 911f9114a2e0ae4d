//! Rings while a call alerts: plays a sound's notes (`alerts.rs`) by Web Audio, in the page that the core names. Browsers keep a page
//! silent until somebody has pressed into it: then its panel says so, with the button that ends it. What the agent chooses is kept on
//! the computer.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::{Interval, Timeout};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AudioContext, AudioContextState, Element, GainNode, HtmlInputElement, HtmlSelectElement};

use super::{dom, storage};
use crate::alerts::{Alerts, Note, OwnAlerts, Ring, Sound, read_volume};
use crate::browser::log::OrLog;
use wasm_bindgen::{JsCast, JsValue};

/// Where the computer keeps the agent's choice.
const KEPT: &str = "cordboard-ring";
/// A browser that lets a page sound does so within this time, in milliseconds.
const STARTS_MS: u32 = 300;
/// Notes begin in this many milliseconds, so that the first one is whole.
const SOON_MS: f64 = 20.0;
/// How long a note takes to its full level.
const RISES_MS: f64 = 8.0;

/// What a page plays.
#[derive(Default)]
pub(super) struct Ringer {
    sound: Option<HtmlSelectElement>,
    volume: Option<HtmlInputElement>,
    site: Cell<Alerts>,
    own: Cell<OwnAlerts>,
    ring: Cell<Ring>,
    /// What the fields show.
    shown: Cell<Option<Alerts>>,
    /// What it rings with now.
    rings: Cell<Option<(Alerts, Ring)>>,
    context: RefCell<Option<AudioContext>>,
    /// What all notes go through: without it they are silent at once.
    out: RefCell<Option<GainNode>>,
    again: RefCell<Option<Interval>>,
    late: RefCell<Option<Timeout>>,
    muted: Cell<bool>,
    /// The agent chose, and is to hear it once.
    sample: Cell<bool>,
    changed: RefCell<Option<Rc<dyn Fn()>>>,
}

impl Ringer {
    pub(super) fn find(root: &Element) -> Self {
        let field = |name: &str| dom::find(root, &format!("[data-field={name}]"));
        let mut ringer = Self::default();
        ringer.sound = field("ring-sound").and_then(|field| field.dyn_into().ok());
        ringer.volume = field("ring-volume").and_then(|field| field.dyn_into().ok());
        ringer.own.set(kept());
        ringer
    }

    /// Whom it tells when the browser mutes it, or does no longer.
    pub(super) fn tell(&self, changed: Rc<dyn Fn()>) {
        self.changed.replace(Some(changed));
    }

    /// Takes what the settings say, and whether this page rings.
    pub(super) fn paint(self: &Rc<Self>, site: Alerts, ring: Ring) {
        self.site.set(site);
        self.ring.set(ring);
        self.settle();
        let alerts = self.alerts();
        if self.shown.replace(Some(alerts)) == Some(alerts) {
            return;
        }
        if let Some(field) = &self.sound {
            field.set_value(alerts.sound.word());
        }
        if let Some(field) = &self.volume {
            field.set_value(&alerts.volume.to_string());
        }
    }

    /// Takes what the computer keeps, which another page may have changed.
    pub(super) fn read_again(self: &Rc<Self>) {
        self.own.set(kept());
        self.paint(self.site.get(), self.ring.get());
    }

    /// Takes what the agent chose, keeps it, and lets it be heard once.
    pub(super) fn choose(self: &Rc<Self>) {
        let mut own = self.own.get();
        let Alerts { sound, volume } = self.alerts();
        let chosen = self.sound.as_ref().and_then(|field| Sound::of_word(&field.value()));
        if let Some(chosen) = chosen.filter(|chosen| *chosen != sound) {
            own.sound = Some(chosen);
        }
        let loud = self.volume.as_ref().and_then(|field| read_volume(&field.value()));
        if let Some(loud) = loud.filter(|loud| *loud != volume) {
            own.volume = Some(loud);
        }
        self.own.set(own);
        self.shown.set(None);
        storage::keep_on_computer(KEPT, &own.written());
        self.settle();
        if self.rings.get().is_none() {
            self.sample.set(true);
            self.wake();
            if !self.is_silent() {
                self.runs_now();
            }
        }
    }

    /// The agent pressed something here, after which the browser lets the page sound.
    pub(super) fn wake(self: &Rc<Self>) {
        if self.alerts().sound == Sound::Off {
            return;
        }
        if let Some(context) = self.context().filter(|context| !runs(context)) {
            let ringer = Rc::downgrade(self);
            let Ok(resumed) = context.resume() else { return };
            spawn_local(async move {
                // Where the browser mutes it, this never comes.
                drop(JsFuture::from(resumed).await);
                if let Some(ringer) = ringer.upgrade() {
                    ringer.runs_now();
                }
            });
        }
    }

    /// Whether it should ring and the browser mutes it.
    pub(super) fn is_muted(&self) -> bool {
        self.muted.get()
    }

    /// Ends it, for good where the page ends.
    pub(super) fn stop(&self) {
        self.again.take();
        self.late.take();
        self.rings.set(None);
        if let Some(out) = self.out.take() {
            out.disconnect().or_log("ending the ring");
        }
        self.set_muted(false);
    }

    fn alerts(&self) -> Alerts {
        Alerts::new(self.site.get(), self.own.get())
    }

    /// Begins, changes or ends what is played.
    fn settle(self: &Rc<Self>) {
        let (alerts, ring) = (self.alerts(), self.ring.get());
        let wanted = (ring != Ring::Silent && alerts.sound != Sound::Off).then_some((alerts, ring));
        if self.rings.get() == wanted {
            return;
        }
        self.stop();
        let Some((alerts, ring)) = wanted else { return };
        self.rings.set(wanted);
        self.wake();
        self.play(alerts, ring);
        let ringer = Rc::downgrade(self);
        self.again.replace(Some(Interval::new(alerts.sound.period_ms(), move || {
            if let Some(ringer) = ringer.upgrade() {
                ringer.play(alerts, ring);
                // It was muted meanwhile, or its device went away.
                if ringer.is_silent() {
                    ringer.set_muted(true);
                    ringer.wake();
                }
            }
        })));
        let ringer = Rc::downgrade(self);
        self.late.replace(Some(Timeout::new(STARTS_MS, move || {
            if let Some(ringer) = ringer.upgrade() {
                ringer.set_muted(ringer.is_silent());
            }
        })));
    }

    /// The browser lets it sound from now on.
    fn runs_now(&self) {
        self.set_muted(false);
        let sample = self.sample.take().then(|| (self.alerts(), Ring::Loud));
        if let Some((alerts, ring)) = self.rings.get().or(sample) {
            self.play(alerts, ring);
        }
    }

    fn is_silent(&self) -> bool {
        !self.context.borrow().as_ref().is_some_and(runs)
    }

    fn set_muted(&self, muted: bool) {
        if self.muted.replace(muted) != muted {
            let changed = self.changed.borrow().clone();
            if let Some(changed) = changed {
                changed();
            }
        }
    }

    fn context(&self) -> Option<AudioContext> {
        let made = self.context.borrow().clone();
        made.or_else(|| {
            let made = AudioContext::new().or_log("making sound");
            self.context.replace(made.clone());
            made
        })
    }

    /// Plays the sound once. While the browser mutes it nothing is played: its clock stands, and all would come at once.
    fn play(&self, alerts: Alerts, ring: Ring) {
        let Some(context) = self.context.borrow().clone().filter(runs) else { return };
        if let Some(old) = self.out.take() {
            old.disconnect().or_log("ending a sound");
        }
        let loud = f32::from(alerts.volume) / 100.0;
        // Ears hear the square as half as loud.
        let level = loud * loud * if ring == Ring::Quiet { 0.25 } else { 1.0 };
        let played = through(&context, level).and_then(|out| {
            for note in alerts.sound.notes() {
                sound(&context, &out, *note)?;
            }
            Ok(out)
        });
        if let Some(out) = played.or_log("playing a sound") {
            self.out.replace(Some(out));
        }
    }
}

impl Drop for Ringer {
    fn drop(&mut self) {
        self.changed.take();
        self.stop();
        if let Some(context) = self.context.take() {
            drop(context.close());
        }
    }
}

fn kept() -> OwnAlerts {
    OwnAlerts::read(&storage::of_computer(KEPT).unwrap_or_default())
}

fn runs(context: &AudioContext) -> bool {
    context.state() == AudioContextState::Running
}

fn through(context: &AudioContext, level: f32) -> Result<GainNode, JsValue> {
    let out = context.create_gain()?;
    out.gain().set_value(level);
    out.connect_with_audio_node(&context.destination())?;
    Ok(out)
}

/// A note rises quickly and fades away.
fn sound(context: &AudioContext, out: &GainNode, note: Note) -> Result<(), JsValue> {
    let begin = context.current_time() + (SOON_MS + f64::from(note.at_ms)) / 1000.0;
    let end = begin + f64::from(note.lasts_ms) / 1000.0;
    let (tone, level) = (context.create_oscillator()?, context.create_gain()?);
    tone.frequency().set_value(f32::from(note.pitch));
    level.gain().set_value_at_time(0.0, begin)?;
    level.gain().linear_ramp_to_value_at_time(f32::from(note.level) / 100.0, begin + RISES_MS / 1000.0)?;
    level.gain().exponential_ramp_to_value_at_time(0.001, end)?;
    tone.connect_with_audio_node(&level)?;
    level.connect_with_audio_node(out)?;
    tone.start_with_when(begin)?;
    tone.stop_with_when(end)
}
