// @ts-check
// The watch of an engine: it makes an instance of the module, and a new one when that traps, with what it kept. A trap
// leaves the page or worker otherwise whole, and what is kept here is not in the module: lines, locks, the last save, the recording.
// The module's side is src/browser/engine.rs; what it uses of this, src/browser/watch.rs.

import { early } from "./early.js";

const RESTARTS = 3;
const WINDOW_MS = 10 * 60 * 1000;

export const files = early(new URL("../", import.meta.url).href);

/** This file is there once for each instance of the module; the first one watches. */
export const isFirst = !files.watched;
files.watched = true;

let instances = 0;

/** A fresh instance. The glue keeps its state in its file, so each instance after the first needs another address. Only the fragment
 *  differs: the browser has that file already, even if the web server has only newer ones. @returns {Promise<Engine>} */
const another = async () => (await import(`${files.script}#${(instances += 1)}`)).instantiate();

/** Whether to start again, by the times (in milliseconds) when that was done before.
 *  @param {number[]} before */
export function again(before) {
  const recent = before.filter((at) => Date.now() - at < WINDOW_MS);
  return { recent: [...recent, Date.now()], worth: recent.length < RESTARTS };
}

/** The engines that run here, and what to do when the page's own instance trapped. */
const watches = /** @type {Set<Watch>} */ (new Set());
export const own = { trapped: () => {} };

/** Some instance may have trapped: an engine that something entered and never left, else the page's.
 *  @param {unknown} error */
function thrown(error) {
  const watch = [...watches].find((watch) => watch.isStuck());
  if (watch) watch.trapped(error);
  else if (error instanceof WebAssembly.RuntimeError) own.trapped();
}
if (isFirst) {
  addEventListener("error", ({ error }) => thrown(error));
  addEventListener("unhandledrejection", ({ reason }) => thrown(reason));
}

/** A watch; `site` names the channel and the lock, and `onEnd` is called when the engine has ended.
 *  @param {string} site @param {Kept} kept @param {() => void} [onEnd] @returns {Watch} */
export function watch(site, { clock, saved = "", release, gone }, onEnd) {
  let engine = /** @type {Engine | undefined} */ (undefined);
  let writer = /** @type {Promise<Engine> | undefined} */ (undefined);
  let traps = /** @type {number[]} */ ([]);
  let disposed = false;
  let stopped = false;

  function use(/** @type {(engine: Engine) => void} */ call) {
    try { if (engine) call(engine); } catch (error) { it.trapped(error); }
  }

  /** Tells all pages that the engine stopped for good, since no engine is left to do so. */
  function stop() {
    stopped = true;
    for (const port of it.ports) port.postMessage("stopped");
    const channel = globalThis.BroadcastChannel && new BroadcastChannel(site);
    channel?.postMessage({ to: "all", message: "stopped" });
    channel?.close();
    it.release?.();
    it.ended();
  }

  const it = /** @type {Watch} */ ({
    version: VERSION,
    site,
    lock: crypto.randomUUID?.() ?? String(Math.random()),
    clock,
    saved,
    release,
    gone,
    restarts: 0,
    ports: [],
    tape: [],

    async start(instance = another()) {
      try {
        engine = await instance;
        use((engine) => engine.startEngine(it));
        if (disposed) it.dispose(); // while it started
      } catch (error) {
        stop();
        throw error;
      }
    },
    connect(port) {
      if (stopped) return port.postMessage("again");
      it.ports.push(port);
      return use((engine) => engine.connectPage(port));
    },
    dispose: () => { disposed = true; use((engine) => engine.endEngine()); },
    isStuck: () => engine?.isStuck() ?? false,
    async trapped(error) {
      console.warn("cordboard: the module trapped", error);
      const left = engine;
      engine = undefined;
      try { left?.leaveEngine(); } catch (error) { console.warn("cordboard: the stopped module could not be cleared away", error); }
      const { recent, worth } = again(traps);
      traps = recent;
      it.restarts += 1;
      if (!worth) return stop();
      return it.start().catch(() => {});
    },

    // --- What the engine asks for ---

    holds: (release, gone) => Object.assign(it, { release, gone }),
    forget: (port) => { it.ports = it.ports.filter((other) => other !== port); },
    ended: () => { watches.delete(it); onEnd?.(); },
    // A separate instance writes it, since what made the engine trap is on the tape. Where it traps too, the tape is not played.
    async record(panel, shown) {
      const tape = it.tape.map((segment) => [...segment]);
      const seed = crypto.getRandomValues(new Uint8Array(32));
      const write = async (/** @type {boolean} */ plays) =>
        (await (writer ??= another())).writeRecording(tape, panel, shown, seed, plays);
      try {
        return await write(true);
      } catch (error) {
        writer = undefined;
        if (!(error instanceof WebAssembly.RuntimeError)) throw error;
        return write(false);
      }
    },
  });
  watches.add(it);
  return it;
}
