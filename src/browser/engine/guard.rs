//! Where JavaScript enters the engine. A trap leaves without a word: whoever entered never comes out. By that the watch
//! (`src/browser/start/watch.js`) tells which instance of the module trapped.

use std::cell::Cell;
use std::future::poll_fn;
use std::task::Poll;

use wasm_bindgen_futures::spawn_local;

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

/// Runs a task; each of its steps enters. In an instance that was left it takes no further one, and what it has stays as it is.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    let mut task = Box::pin(task);
    spawn_local(poll_fn(move |context| {
        let mut step = Poll::Pending;
        enter(|| step = task.as_mut().poll(context));
        step
    }));
}

/// Whether something entered that never came out.
pub fn is_stuck() -> bool {
    INSIDE.get() > 0
}

/// Nothing enters any more.
pub fn shut() {
    SHUT.set(true);
}
