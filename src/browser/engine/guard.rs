//! Where JavaScript enters the engine. A trap leaves without a word: whoever entered never comes out. By that the watch
//! (`src/browser/start/watch.js`) tells which instance of the module trapped.

use std::cell::Cell;

thread_local! {
    static INSIDE: Cell<u32> = const { Cell::new(0) };
    static SHUT: Cell<bool> = const { Cell::new(false) };
}

/// Runs what an event brings, unless this instance was left for another.
pub fn enter(run: impl FnOnce()) {
    if SHUT.get() {
        return;
    }
    INSIDE.set(INSIDE.get() + 1);
    run();
    INSIDE.set(INSIDE.get() - 1);
}

/// Whether something entered that never came out.
pub fn is_stuck() -> bool {
    INSIDE.get() > 0
}

/// Nothing enters any more.
pub fn shut() {
    SHUT.set(true);
}
