// The alarm clock: a worker (www/clock.js) that rings when the core's next deadline comes. A hidden page's own timers
// ring only once a minute, a worker's in time. Where no worker runs, the shell falls back to the page's timers.

export class Alarm {
  #worker;
  #changed = () => {};

  /** Whether the worker runs: it says when it is ready. */
  works = false;

  /** The worker's file lies beside the module's directory. */
  constructor(hear, url = new URL("../clock.js", import.meta.url)) {
    // A tick before its time does nothing but set the alarm anew.
    const become = (works) => {
      this.works = works;
      this.#changed();
      hear("tick", "");
    };
    try {
      this.#worker = new Worker(url);
      this.#worker.onmessage = ({ data }) => (data === "ready" ? become(true) : hear("tick", ""));
      this.#worker.onerror = (event) => {
        event.preventDefault();
        become(false);
      };
    } catch {
      // A content security policy without workers, for example.
    }
  }

  /** `changed` is called when the worker begins to run, and when it fails. */
  watch(changed) {
    this.#changed = changed;
  }

  /** Rings once after so many milliseconds, or not at all, instead of what was set before; false where no worker runs. */
  set(ms) {
    if (this.works) this.#worker.postMessage(ms);
    return this.works;
  }

  /** Milliseconds that never jump, the same in a page and its workers. */
  static monotonic() {
    return performance.timeOrigin + performance.now();
  }

  dispose() {
    this.works = false;
    this.#worker?.terminate();
  }
}
