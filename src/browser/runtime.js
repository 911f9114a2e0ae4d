// What the run loop uses of the browser, in a page or in a worker: sockets by their numbers, an alarm clock, and the flight
// recorder. They are one module because the server of `wasm-pack test` may hang when a browser asks it for more than four at once.

// WebSockets by their numbers. What happens to one is said by name (src/browser/heard.rs); of a closed one nothing more
// is heard.
// Frames that come all at once are taken in slices: between two of them presses and painting have their turn, and what a
// slice brings is painted once.
export class Sockets {
  #hear;
  #open = new Map();
  #waiting = [];
  #began = 0;
  #turns = new MessageChannel();

  constructor(hear) {
    this.#hear = (name, value, number, more) => hear(0, name, value, number, more);
    this.#turns.port1.onmessage = () => this.#turn();
  }

  /** Opens one. What its constructor throws (mixed content, not a WebSocket's address) is how it "closed". */
  open(id, url) {
    const number = String(id);
    const closed = ({ code, reason }) => this.#take(id, ["socket-closed", reason, number, String(code)]);
    try {
      const socket = new WebSocket(url);
      this.#open.set(id, socket);
      socket.onopen = () => this.#take(id, ["socket-opened", "", number]);
      socket.onmessage = ({ data }) =>
        this.#take(id, typeof data === "string" ? ["socket-text", data.slice(0, FRAME), number] : ["socket-binary", "", number]);
      socket.onclose = closed;
    } catch (thrown) {
      this.#open.set(id, null);
      closed({ code: 1006, reason: thrown.message });
    }
  }

  /** What happened to a socket: said now, or in its turn where much comes at once. */
  #take(id, said) {
    if (!this.#began) this.#begin();
    else if (this.#waiting.length || performance.now() - this.#began > SLICE_MS) return void this.#waiting.push([id, said]);
    this.#say(id, said);
  }

  #begin() {
    this.#began = performance.now();
    this.#turns.port2.postMessage(null);
  }

  #turn() {
    this.#began = 0;
    if (!this.#waiting.length) return;
    this.#begin();
    let next = 0;
    try {
      while (next < this.#waiting.length && performance.now() - this.#began <= SLICE_MS) this.#say(...this.#waiting[next++], true);
    } finally {
      this.#waiting.splice(0, next);
    }
    this.#hear("tick", ""); // paints
  }

  /** `quietly`: more is said at once, and painted then. */
  #say(id, said, quietly) {
    if (!this.#open.has(id)) return; // closed meanwhile
    const [name] = said;
    if (name === "socket-closed") this.#open.delete(id);
    this.#hear(...said, ...(quietly && name === "socket-text" ? ["quietly"] : []));
  }

  send(id, text) {
    this.#open.get(id)?.send(text);
  }

  close(id) {
    const socket = this.#open.get(id);
    this.#open.delete(id);
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  dispose() {
    for (const id of [...this.#open.keys()]) this.close(id);
    this.#waiting = [];
    this.#turns.port1.close();
  }
}

/** The most characters of a frame that the core is given; it refuses one that is longer than it reads (src/cti.rs). */
const FRAME = 256 * 1024 + 1;
/** Frames are taken for so many milliseconds at once. */
const SLICE_MS = 8;

/** Of an answer so many bytes are read, and so many characters are kept. */
const BODY = 1_000_000;
const ANSWER = 2_000;

/** The beginning of an answer's text: it is read as it comes, and no further than it may be long. */
export async function beginning(response) {
  const decoder = new TextDecoder();
  let text = "";
  let read = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    if (text.length < ANSWER) text += decoder.decode(value, { stream: true });
    read += value.byteLength;
    if (read >= BODY) {
      reader.cancel().catch(() => {});
      break;
    }
  }
  return text.slice(0, ANSWER);
}

// Calls of web servers. What becomes of one is said as `fetched`, with the status of the answer or a word; the browser
// tells no more than that it failed where the network, the server's CORS headers, or mixed content stood in the way.
export class WebCalls {
  #hear;
  #ended = new AbortController();

  constructor(hear) {
    this.#hear = hear;
  }

  async make(id, text) {
    const { method, url, headers, body, credentials, unread, timeout_ms: timeout } = JSON.parse(text);
    const late = AbortSignal.timeout(timeout);
    let said;
    try {
      const response = await fetch(url, {
        method,
        headers,
        body,
        credentials: credentials ? "include" : "omit",
        mode: unread ? "no-cors" : "cors",
        redirect: unread ? "follow" : "error",
        referrerPolicy: "no-referrer",
        cache: "no-store",
        signal: AbortSignal.any([late, this.#ended.signal]),
      });
      said = unread ? ["", "sent"] : [await beginning(response), String(response.status)];
    } catch {
      said = ["", late.aborted ? "timed-out" : "failed"];
    }
    if (this.#ended.signal.aborted) return;
    // In a task of its own: a trap there reaches the host, one in a promise would not.
    queueMicrotask(() => this.#hear(0, "fetched", said[0], String(id), said[1]));
  }

  dispose() {
    this.#ended.abort();
  }
}

// The alarm clock of a page: a worker (www/clock.js) that rings when the core's next deadline comes. A hidden page's own
// timers ring only once a minute, a worker's in time. Where no worker runs, the shell falls back to the thread's timers.
export class Alarm {
  #worker;

  /** Whether the worker runs: it says when it is ready. */
  works = false;

  /** The worker's file is `options.clock`; `options.onClock` hears when it begins to run, and when it fails. */
  constructor(hear, options) {
    const ring = () => hear(0, "tick", "");
    if (!options?.clock) return;
    // A tick before its time does nothing but set the alarm anew.
    const become = (works) => {
      this.works = works;
      options.onClock?.(works);
      ring();
    };
    try {
      this.#worker = new Worker(options.clock);
      this.#worker.onmessage = ({ data }) => (data === "ready" ? become(true) : ring());
      this.#worker.onerror = (event) => {
        event.preventDefault();
        become(false);
      };
    } catch {
      // A content security policy without workers, for example.
    }
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

const INPUTS = 1_000;
const BYTES = 1_000_000;

// The flight recorder: the last inputs with their times, so that what happened can be played again. It keeps two
// segments at most; each begins with the adapter's whole state, so the older one can go when the newer one is full.
// What is kept holds numbers and names as they are: it is in memory only, and src/recording.rs replaces them by
// pseudonyms when a recording is downloaded.
export class Recorder {
  #tape;
  #size = 0;

  /** `options.tape` is the list of segments, the newest last: whoever gives it has the recording even after a trap. */
  constructor(options) {
    this.#tape = options?.tape ?? [];
  }

  /** A new segment begins with this state. */
  begin(state) {
    this.#size = 0;
    this.#tape.push({ state, inputs: [] });
    this.#tape.splice(0, this.#tape.length - 2);
  }

  /** Forgets what was recorded; a new segment begins after the input that is at work. */
  forget() {
    this.#tape.splice(0);
  }

  /** Takes an input down before the adapter gets it; true where a new segment must begin after it, as after the `last`. */
  add(entry, last) {
    const { inputs } = this.#tape.at(-1);
    inputs.push(entry);
    this.#size += entry.length;
    return last || inputs.length >= INPUTS || this.#size >= BYTES;
  }
}
