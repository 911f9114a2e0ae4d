//! Where JavaScript enters the engine. A trap says nothing: the call that entered never comes out. By this the watch
//! (`src/browser/start/watch.js`) can tell which instance of the module trapped.

use std::cell::Cell;
use std::future::poll_fn;
use std::task::Poll;

use wasm_bindgen_futures::spawn_local;

thread_local! {
    static INSIDE: Cell<u32> = const { Cell::new(0) };
    static SHUT: Cell<bool> = const { Cell::new(false) };
}

/// Runs what an event brings, unless another instance took this one's place.
pub fn enter(run: impl FnOnce()) {
    if SHUT.get() {
        return;
    }
    INSIDE.set(INSIDE.get() + 1);
    run();
    INSIDE.set(INSIDE.get() - 1);
}

/// Runs a task, each step of which enters. In an instance whose place was taken the task takes no further step, and nothing of it
/// is dropped.
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
