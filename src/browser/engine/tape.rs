//! The flight recorder: the last inputs with their times, so that what happened can be played again. It keeps two segments at
//! most; each begins with the adapter's whole state, so the older one can go when the newer one is full. The tape is JavaScript's,
//! so that it outlives a trap. What is on it holds numbers and names as they are: it is in memory only, and `recording`
//! replaces them by pseudonyms when somebody downloads one.

use std::cell::Cell;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;

const SEGMENTS: u32 = 2;
const INPUTS: u32 = 1_000;
const BYTES: usize = 1_000_000;

/// A list of segments, the newest last; each is a list of a packed state and the packed inputs after it.
#[derive(Debug)]
pub struct Tape {
    segments: Array,
    size: Cell<usize>,
}

impl Tape {
    /// A recorder that writes on this list.
    pub fn new(segments: Array) -> Self {
        Self { segments, size: Cell::new(0) }
    }

    /// A new segment begins with this state.
    pub fn begin(&self, state: &[u8]) {
        self.size.set(0);
        self.segments.push(&Array::of1(&Uint8Array::from(state)));
        while self.segments.length() > SEGMENTS {
            self.segments.shift();
        }
    }

    /// Forgets what was recorded; a new segment begins after the current input.
    pub fn forget(&self) {
        self.segments.set_length(0);
    }

    /// Records an input before the adapter gets it. True where a new segment must begin after this input: it is the `last` of its
    /// segment, or the segment is full.
    pub fn add(&self, entry: &[u8], last: bool) -> bool {
        let segment = self.segments.at(-1);
        let Some(segment) = segment.dyn_ref::<Array>() else {
            return true;
        };
        let inputs = segment.push(&Uint8Array::from(entry)) - 1;
        self.size.set(self.size.get() + entry.len());
        last || inputs >= INPUTS || self.size.get() >= BYTES
    }
}
