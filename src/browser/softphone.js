// The softphone for whoever scripts it: the class `Softphone` around the WebAssembly module. It turns refusals into
// `SoftphoneError`, and when the module traps it starts a new one from what was saved last, at most three times in ten
// minutes. Types: softphone.d.ts.

const RESTARTS = 3;
const WINDOW_MS = 10 * 60 * 1000;

/** A refusal; `code` is stable, `message` is for people. */
export class SoftphoneError extends Error {
  constructor(code, message) {
    super(message);
    this.name = "SoftphoneError";
    this.code = code;
  }
}

const loaded = [];

/** Loads a fresh instance of the module; the glue keeps its state per address, so each restart has its own. */
function load(restart) {
  loaded[restart] ??= import(`./cordboard.js${restart ? `?restart=${restart}` : ""}`).then(async (glue) => {
    await glue.default();
    return glue;
  });
  return loaded[restart];
}

export class Softphone {
  #root;
  #options;
  #inner;
  #stopped = "not-connected";
  #restarts = [];
  #count = 0;
  #tape = [];
  #subscriptions = new Set();
  #trap;
  #onError = (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) this.#trapped(event.error);
  };

  /** Loads the module and starts the softphone on the markup under `root`. */
  static async start(root, options = {}) {
    const softphone = new Softphone();
    softphone.#root = root;
    const [glue, config] = await Promise.all([load(0), options.config]);
    softphone.#options = { ...options, config };
    addEventListener("error", softphone.#onError);
    softphone.#run(glue);
    return softphone;
  }

  dial(number, { clicked = false } = {}) { this.#act(clicked ? "dial-clicked" : "dial", number); }
  answer() { this.#act("answer"); }
  hold() { this.#act("hold"); }
  retrieve() { this.#act("retrieve"); }
  hangup() { this.#act("hangup"); }
  consult(number) { this.#act("consult", number); }
  transfer(number) { this.#act("transfer", number); }
  conference(number) { this.#act("conference", number); }
  reconnect() { this.#act("reconnect"); }
  dropParty(number) { this.#act("drop-party", number); }
  sendDigits(digits) { this.#act("send-digits", digits); }
  logIn(agentId, password = "") { this.#act("log-in", agentId, undefined, String(password)); }
  logOut() { this.#act("log-out"); }
  setAgentState(mode, reason) { this.#act("set-mode", mode, reason == null ? undefined : String(reason)); }

  get snapshot() { return frozen(this.#use((inner) => inner.view.shared)); }

  async recording() { return (await this.#recorded()).text(); }

  on(type, listener) {
    const subscription = { type, listener };
    this.#subscriptions.add(subscription);
    return () => void this.#subscriptions.delete(subscription);
  }

  dispose() {
    removeEventListener("error", this.#onError);
    this.#stopped = "disposed";
    this.#subscriptions.clear();
    this.#drop();
  }

  #run(glue) {
    try {
      const onEvent = (type, event) => this.#tell(type, event);
      const diagnostics = () => this.#diagnostics();
      const failed = (error) => console.warn("cordboard: the recording could not be written", error);
      const download = () => void this.#recorded().then((recording) => recording.download()).catch(failed);
      this.#inner = new glue.Softphone(this.#root, { ...this.#options, tape: this.#tape, onEvent, diagnostics, download });
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      this.#trapped(error);
    }
  }

  /** The sections of Menu > Diagnostics; what makes them is loaded when they are asked for. */
  async #diagnostics() {
    const diagnosis = this.#use((inner) => inner.diagnosis);
    const { sections } = await import("../diagnostics.js");
    return sections(diagnosis, { wall: Date.now(), mono: performance.timeOrigin + performance.now() });
  }

  // What is recorded now; it outlives the module's traps.
  async #recorded() {
    const segments = this.#tape.map(({ state, inputs }) => ({ state, inputs: [...inputs] }));
    const { view, diagnosis } = this.#inner ?? {};
    const { Recording } = await import("../recording.js");
    return new Recording({ segments, view, version: diagnosis?.version });
  }

  #tell(type, event) {
    for (const one of [...this.#subscriptions]) {
      if (one.type !== type || !this.#subscriptions.has(one)) continue;
      try {
        one.listener(event);
      } catch (error) {
        console.warn("cordboard: an integrator's listener failed", error);
      }
    }
  }

  #act(name, value = "", detail, password) {
    const refusal = this.#use((inner) => inner.act(name, String(value), detail, password));
    if (refusal === undefined) return;
    const [code] = refusal.split(" ", 1);
    throw new SoftphoneError(code, refusal.slice(code.length + 1));
  }

  #use(what) {
    if (!this.#inner) {
      throw new SoftphoneError(this.#stopped, this.#stopped === "disposed" ? "The softphone was disposed of." : "The softphone is starting again.");
    }
    try {
      return what(this.#inner);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) this.#trapped(error);
      throw error;
    }
  }

  // What is left of a trapped instance gives its sockets and listeners back as far as it still can.
  #drop() {
    const inner = this.#inner;
    this.#inner = undefined;
    try {
      inner?.dispose();
    } catch (error) {
      console.warn("cordboard: the stopped module could not be cleared away", error);
    }
  }

  async #trapped(trap) {
    if (this.#trap === trap) return; // a method's caller let it pass on to the window
    this.#trap = trap;
    this.#drop();
    const now = performance.now();
    this.#restarts = this.#restarts.filter((at) => now - at < WINDOW_MS);
    if (this.#restarts.length >= RESTARTS) {
      this.#options.onStopped?.();
      return;
    }
    this.#restarts.push(now);
    this.#count += 1;
    try {
      const glue = await load(this.#count);
      if (this.#stopped !== "disposed") this.#run(glue);
    } catch {
      this.#options.onStopped?.();
    }
  }
}

function frozen(value) {
  if (value && typeof value === "object") Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
