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
  loaded[restart] ??= import(`./pkg/cordboard.js${restart ? `?restart=${restart}` : ""}`).then(async (glue) => {
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

  dial(number, { clicked = false } = {}) { this.#call("dial", String(number), clicked); }
  answer() { this.#call("answer"); }
  hold() { this.#call("hold"); }
  retrieve() { this.#call("retrieve"); }
  hangup() { this.#call("hangup"); }
  consult(number) { this.#call("consult", String(number)); }
  transfer(number = "") { this.#call("transfer", String(number)); }
  conference(number = "") { this.#call("conference", String(number)); }
  reconnect() { this.#call("reconnect"); }
  dropParty(number) { this.#call("dropParty", String(number)); }
  sendDigits(digits) { this.#call("sendDigits", String(digits)); }
  logIn(agentId, password = "") { this.#call("logIn", String(agentId), String(password)); }
  logOut() { this.#call("logOut"); }
  setAgentState(mode, reason) { this.#call("setAgentState", String(mode), reason == null ? undefined : String(reason)); }

  get snapshot() { return frozen(this.#call("snapshot")); }

  on(type, listener) {
    const subscription = { type, listener, off: this.#inner?.on(type, listener) };
    this.#subscriptions.add(subscription);
    return () => {
      if (this.#subscriptions.delete(subscription)) subscription.off?.();
    };
  }

  dispose() {
    removeEventListener("error", this.#onError);
    this.#stopped = "disposed";
    this.#subscriptions.clear();
    this.#drop();
  }

  #run(glue) {
    try {
      this.#inner = new glue.Softphone(this.#root, this.#options);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      this.#trapped(error);
      return;
    }
    for (const one of this.#subscriptions) one.off = this.#inner.on(one.type, one.listener);
  }

  #call(name, ...values) {
    if (!this.#inner) {
      throw new SoftphoneError(this.#stopped, this.#stopped === "disposed" ? "The softphone was disposed of." : "The softphone is starting again.");
    }
    try {
      return name === "snapshot" ? this.#inner.snapshot : this.#inner[name](...values);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) this.#trapped(error);
      throw typeof error?.code === "string" ? new SoftphoneError(error.code, error.message) : error;
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
