// @ts-check
// The watch of an engine: it makes an instance of the module, and a new one when that traps, with what it kept. A trap
// leaves a page or a worker otherwise whole, and what is kept here is no module's: lines, locks, the last save, the recording.
// The module's side is src/browser/engine.rs; what it uses of this, src/browser/watch.rs.

import { early } from "./early.js";

/** @typedef {typeof import("cordboard-glue")} Engine */

const RESTARTS = 3;
const WINDOW_MS = 10 * 60 * 1000;

export const files = early(new URL("../", import.meta.url).href);

/** A name that nobody else has. */
const newName = () => crypto.randomUUID?.() ?? String(Math.random());

let instances = 0;

/** A fresh instance. The glue keeps its state in its file, so that each one after the first needs another address.
 *  @returns {Promise<Engine>} */
const another = async () => (await import(`${files.script}?${(instances += 1)}`)).instantiate();

/** Whether this is worth to be tried again, by the moments when it was tried before.
 *  @param {number[]} before */
export function again(before) {
  const recent = before.filter((at) => Date.now() - at < WINDOW_MS);
  return { recent: [...recent, Date.now()], worth: recent.length < RESTARTS };
}

/** @type {Set<Watch>} */
const engines = new Set();
/** @type {(() => void) | undefined} */
let pageTrapped;

/** Calls back when the page's own instance trapped.
 *  @param {() => void} trapped */
export const watchPage = (trapped) => { pageTrapped = trapped; };

/** Some instance may have trapped: an engine that something entered and never left, else the page's.
 *  @param {unknown} error */
function trapped(error) {
  const engine = [...engines].find((engine) => engine.isStuck());
  if (engine) engine.trapped(error);
  else if (error instanceof WebAssembly.RuntimeError) pageTrapped?.();
}
addEventListener("error", ({ error }) => trapped(error));
addEventListener("unhandledrejection", ({ reason }) => trapped(reason));

export class Watch {
  version = VERSION;
  lock = newName();
  restarts = 0;
  /** @type {MessagePort[]} */
  ports = [];
  /** @type {Uint8Array[][]} */
  tape = [];
  /** @type {Engine | undefined} */
  #engine;
  /** @type {Promise<Engine> | undefined} */
  #writer;
  /** @type {number[]} */
  #traps = [];
  #stopped = false;
  #onEnd;

  /** `site` names the channel and the lock; `clock` is the address of the clock's worker, where a page's timers must not be relied
   *  on; `saved` is what another version's host left; `release` and `gone` belong to the site's lock where it is held already;
   *  `onEnd` is called when the engine has ended.
   *  @param {string} site
   *  @param {{ clock?: string, saved?: string, release?: () => void, gone?: Promise<void>, onEnd?: () => void }} kept */
  constructor(site, { clock, saved = "", release, gone, onEnd }) {
    Object.assign(this, { clock, release, gone });
    this.site = site;
    this.saved = saved;
    this.#onEnd = onEnd;
    engines.add(this);
  }

  /** Starts an engine: this instance, or another.
   *  @param {Promise<Engine>} instance */
  async start(instance = another()) {
    try {
      this.#run(await instance);
    } catch (error) {
      this.#stop();
      throw error;
    }
  }

  /** Gives it a line to a page.
   *  @param {MessagePort} port */
  connect(port) {
    if (this.#stopped) return port.postMessage("again");
    this.ports.push(port);
    return this.#use((engine) => engine.connectPage(port));
  }

  dispose() {
    this.#use((engine) => engine.endEngine());
  }

  isStuck() {
    return this.#engine?.isStuck() ?? false;
  }

  /** @param {unknown} error */
  async trapped(error) {
    const engine = this.#engine;
    this.#engine = undefined;
    try {
      engine?.leaveEngine();
    } catch (thrown) {
      console.warn("cordboard: the stopped module could not be cleared away", thrown);
    }
    const { recent, worth } = again(this.#traps);
    this.#traps = recent;
    this.restarts += 1;
    console.warn("cordboard: the module trapped and starts again", error);
    if (!worth) return this.#stop();
    return this.start(another()).catch(() => {});
  }

  /** @param {Engine} engine */
  #run(engine) {
    this.#engine = engine;
    this.#use(() => engine.startEngine(this));
  }

  /** @param {(engine: Engine) => void} call */
  #use(call) {
    try {
      if (this.#engine) call(this.#engine);
    } catch (error) {
      this.trapped(error);
    }
  }

  /** No engine is left to say so. */
  #stop() {
    this.#stopped = true;
    for (const port of this.ports) port.postMessage("stopped");
    if (globalThis.BroadcastChannel) new BroadcastChannel(this.site).postMessage({ to: "all", message: "stopped" });
    this.release?.();
    this.#onEnd?.();
  }

  // --- What the engine asks for ---

  /** @type {(() => void) | undefined} */
  release;
  /** @type {Promise<void> | undefined} */
  gone;

  /** @param {(() => void) | undefined} release @param {Promise<void>} gone */
  holds(release, gone) {
    Object.assign(this, { release, gone });
  }

  /** @param {MessagePort} port */
  forget(port) {
    this.ports = this.ports.filter((other) => other !== port);
  }

  ended() {
    this.#onEnd?.();
  }

  /** The text of a recording, of now. An instance of its own writes it: what made the engine trap is on the tape, and makes this
   *  one trap too. Then the tape is written without being played.
   *  @param {number} panel @param {Uint8Array} shown */
  async record(panel, shown) {
    const tape = this.tape.map((segment) => [...segment]);
    const seed = crypto.getRandomValues(new Uint8Array(32));
    /** @param {boolean} plays */
    const write = async (plays) => {
      this.#writer ??= another();
      return (await this.#writer).writeRecording(tape, panel, shown, seed, plays);
    };
    try {
      return await write(true);
    } catch (error) {
      this.#writer = undefined;
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      return write(false);
    }
  }
}
