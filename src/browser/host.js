// Where the adapter lives: one host for all pages of a CRM site. It runs the engine (the WebAssembly module) and has a line
// to each page: a MessagePort, or a BroadcastChannel with the page's name on each message. It runs in a worker that the
// pages share, in a tab that leads, or in the only page (carrier.js); it does not know which.
//
// A page says   { page, locked }: its name, which is also its lock's      { say: [name, value, detail, more] }: an input (heard.rs)
//               { act: [id, name, value, detail, password] }      { ask: [id, what] }: both are answered      { bye }
// It is told    { hello: { lock, clock, blank } }: attach         { view: [shared, own] }      { effect, at }      { save }
//               { event }     { answer: [id, value] }     { clock }     { stopped }: it trapped too often
//               { moved: version }: another version took over     { ping }: say something     { who }: say your name
//               { again }: this host has ended, look for another
//
// Hosts tell each other on the channel { retire: version } and, from the one that ends, { heir: its last save }.

import initialize, { act, blank, diagnosis, recording, start, stop } from "cordboard-glue";

import { ENGINE, SCRIPT, file, newName } from "./instance.js";

/* global VERSION */

const RESTARTS = 3;
const WINDOW_MS = 10 * 60 * 1000;
/** What the address of this file has when it is loaded for another instance. */
const RESTART = "restart";
/** A host that does not let go of the phone is stuck. */
const STEAL_MS = 3_000;
/** A worker that ends has this long for what it says last. */
const LAST_WORDS_MS = 1_000;
/** Pages without locks are asked so often, and who is silent for so long after a question is gone. */
const ASK_MS = 2_000;
const SILENT_MS = 4_000;

/** An engine. */
export async function instantiate() {
  const { memory } = await initialize({ module_or_path: file(ENGINE) });
  return { act, blank, diagnosis, recording, start, stop, memory };
}

/** A fresh instance. The glue keeps its state in this file, so that each one after the first needs another file. */
const load = async (number) => (number ? (await import(`${file(SCRIPT)}&${RESTART}=${number}`)).instantiate() : instantiate());

const now = () => performance.timeOrigin + performance.now();

export class Host {
  #site;
  #clock;
  #engine;
  #hear = () => {};
  #lines = new Map();
  #last = 0;
  #shared = "";
  #saved;
  #tape = [];
  #writer;
  #instances = 0;
  #asking;
  #works = null;
  #traps = [];
  #restarts = 0;
  #trap;
  #ended = false;
  #lock = newName();
  #channel;
  #release = () => {};
  #onEnd;
  #onError = (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) this.#trapped(event.error);
  };

  /** `site` names the channel and the lock; `clock` is the address of the clock's worker, where a page's timers must not be
   *  relied on; `heir` is what another version's host left; `onEnd` is called when another host took over. */
  constructor(site, { clock, heir = "", onEnd } = {}) {
    this.#site = site;
    this.#saved = heir;
    this.#clock = clock;
    this.#onEnd = onEnd;
  }

  /** Runs the engine, when no other host of this site does. `release` lets the lock go where it is held already. */
  async start(release) {
    const loading = load(0);
    loading.catch(() => {}); // told below
    this.#channel = globalThis.BroadcastChannel && new BroadcastChannel(this.#site);
    this.#channel?.addEventListener("message", ({ data }) => this.#broadcast(data));
    if (release) this.#release = release;
    else await this.#take();
    if (navigator.locks) navigator.locks.request(this.#lock, () => new Promise(() => {})).catch(() => {});
    addEventListener("error", this.#onError);
    try {
      this.#run(await loading);
    } catch (error) {
      this.#all({ stopped: true });
      this.#end();
      throw error;
    }
    // Pages of a leader that is gone have no other way to know of this one.
    this.#channel?.postMessage({ to: "all", message: { who: true } });
  }

  /** A new line: a port. Its page says its name first. */
  connect(port) {
    let line;
    port.onmessage = ({ data }) => {
      if (this.#ended) port.postMessage({ again: true });
      else if (data.page) line = this.#enter(data, (message) => port.postMessage(message), () => port.close());
      else if (line) this.#message(line, data);
    };
  }

  /** Ends: sockets close, the lock is free. */
  dispose() {
    if (this.#ended) return;
    this.#ended = true;
    removeEventListener("error", this.#onError);
    this.#drop();
    clearInterval(this.#asking);
    this.#channel?.close();
    this.#lines.clear();
    this.#release();
  }

  // --- What the engine asks for (src/browser/ports.rs) ---

  run(hear) {
    this.#hear = hear;
  }

  show(shared) {
    this.#shared = shared;
  }

  /** What a page shows already is not sent again. */
  paint(number, own) {
    const line = this.#line(number);
    if (!line || (line.shared === this.#shared && line.own === own)) return;
    Object.assign(line, { shared: this.#shared, own });
    line.send({ view: [this.#shared, own] });
  }

  perform(number, effect) {
    this.#line(number)?.send({ effect, at: now() });
  }

  notify(event) {
    this.#all({ event });
  }

  save(text) {
    this.#saved = text;
    this.#all({ save: text });
  }

  // --- Pages ---

  #line(number) {
    return [...this.#lines.values()].find((line) => line.number === number);
  }

  #all(message) {
    for (const line of this.#lines.values()) line.send(message);
  }

  /** A page comes, or comes again with a new line. */
  #enter({ page, locked }, send, close = () => {}) {
    const before = this.#lines.get(page);
    before?.close();
    const line = { page, locked, send, close, number: before?.number ?? (this.#last += 1), heard: now() };
    this.#lines.set(page, line);
    if (!before) this.#watch(line);
    if (this.#engine) send(this.#hello());
    return line;
  }

  #hello() {
    return { hello: { lock: this.#lock, clock: this.#works, blank: this.#engine?.blank() } };
  }

  /** A page's lock is free when it is gone; pages without locks are asked all the time. */
  async #watch(line) {
    if (!line.locked || !navigator.locks) {
      this.#asking ??= setInterval(() => this.#askSilent(), ASK_MS);
      return;
    }
    await navigator.locks.request(line.page, () => {}).catch(() => {});
    const gone = this.#lines.get(line.page);
    gone?.close();
    this.#leave(gone);
  }

  #askSilent() {
    const lines = [...this.#lines.values()].filter(({ locked }) => !locked);
    if (!lines.length) this.#asking = clearInterval(this.#asking);
    for (const line of lines) {
      if (line.heard >= (line.asked ?? 0)) {
        line.asked = now();
        line.send({ ping: true });
      } else if (now() - line.asked > SILENT_MS) {
        this.#leave(line);
      }
    }
  }

  #leave(line) {
    if (!line || this.#lines.get(line.page) !== line) return;
    this.#lines.delete(line.page);
    this.#use(() => this.#hear(line.number, "gone", ""));
  }

  #message(line, { say, act, ask, bye }) {
    line.heard = now();
    if (this.#lines.get(line.page) !== line) return line.send({ who: true }); // it was silent for long
    if (bye) {
      this.#leave(line);
      return this.#lines.size || this.#end(); // the last page left by its own wish
    }
    if (say) return this.#use(() => this.#say(line, ...say));
    const [id, ...asked] = act ?? ask ?? [];
    const answer = this.#use(() => (act ? this.#engine?.act(line.number, ...asked) : this.#answer(line, ...asked)));
    // Where the engine stopped, nobody knows whether it was done: the next hello takes the question back.
    const send = (value) => line.send({ answer: [id, value ?? null] });
    if (answer instanceof Promise) answer.then(send, () => send(null));
    else if (id && (ask || this.#engine)) send(answer);
    return undefined;
  }

  #say(line, name, value, detail, more) {
    // The page has what its tab saved; what this host saved, or was left by another version's, is newer.
    const text = name === "attached" && this.#saved ? JSON.stringify({ ...JSON.parse(value), saved: this.#saved }) : value;
    this.#hear(line.number, name, text, detail, more);
    // A tab that is opened again may still keep what an agent who is gone had.
    if (text !== value) line.send({ save: this.#saved });
  }

  #answer(line, what) {
    if (what === "diagnosis") return this.#engine?.diagnosis(line.number);
    if (what === "recording") return this.#recording(line);
    return { memory: this.#engine?.memory.buffer.byteLength, panels: this.#lines.size, restarts: this.#restarts };
  }

  /** The text of a recording, of now. An instance of its own writes it: what made the engine trap is on the tape, and makes this
   *  one trap too. Then the tape is written without being played. */
  async #recording({ number, shared, own }) {
    const tape = this.#tape.map(({ state, inputs }) => ({ state, inputs: [...inputs] }));
    const shown = shared && own ? `{"shared":${shared},"panel":${own}}` : "";
    const seed = crypto.getRandomValues(new Uint8Array(32));
    const write = async (plays) => {
      this.#writer ??= load((this.#instances += 1));
      return (await this.#writer).recording(tape, number, shown, seed, plays);
    };
    try {
      return await write(true);
    } catch (error) {
      this.#writer = undefined;
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      return write(false);
    }
  }

  // --- The engine, which may trap ---

  #run(engine) {
    if (this.#ended) return;
    const onClock = (works) => {
      this.#works = works;
      this.#all({ clock: works });
    };
    this.#engine = engine;
    this.#use(() => engine.start(this, { tape: this.#tape, clock: this.#clock, onClock }));
    this.#all(this.#hello());
  }

  /** A call into the engine; what it throws without trapping is its caller's. */
  #use(what) {
    try {
      return what();
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      this.#trapped(error);
      return undefined;
    }
  }

  // What is left of a trapped instance gives its sockets back as far as it still can.
  #drop() {
    const engine = this.#engine;
    this.#engine = undefined;
    this.#hear = () => {};
    try {
      engine?.stop();
    } catch (error) {
      console.warn("cordboard: the stopped module could not be cleared away", error);
    }
  }

  async #trapped(trap) {
    if (this.#trap === trap) return; // whoever called let it pass on
    this.#trap = trap;
    this.#drop();
    this.#traps = this.#traps.filter((at) => now() - at < WINDOW_MS);
    this.#restarts += 1;
    try {
      if (this.#traps.push(now()) > RESTARTS) throw trap;
      this.#run(await load((this.#instances += 1)));
    } catch {
      this.#all({ stopped: true });
      this.#end();
    }
  }

  // --- Other hosts ---

  /** Waits until this host is the only one: a host of other files ends, a stuck one is left behind. */
  async #take() {
    this.#channel?.postMessage({ retire: VERSION });
    if (!navigator.locks) return;
    const stuck = new AbortController();
    const late = setTimeout(() => stuck.abort(), STEAL_MS);
    await new Promise((taken) => {
      let mine = false;
      const keep = () => new Promise((release) => {
        clearTimeout(late);
        mine = true;
        this.#release = release;
        taken();
      });
      const take = (options) => navigator.locks.request(this.#site, options, keep).catch(() => {
        if (mine) return this.#ended || this.retire(); // somebody left this host behind
        if (stuck.signal.aborted && !options.steal) return take({ steal: true });
        return taken(); // the browser refuses locks here
      });
      take({ signal: stuck.signal });
    });
  }

  /** Another host took over: what this one knows goes to it, and its pages start anew. */
  retire(version = "") {
    this.#channel?.postMessage({ heir: this.#saved });
    this.#all({ moved: version });
    this.#end();
  }

  #end() {
    this.dispose();
    this.#onEnd?.();
  }

  #broadcast({ from, message, retire, heir }) {
    if (retire && retire !== VERSION) return this.retire(retire);
    if (heir) this.#saved ||= heir;
    if (!from) return undefined;
    if (message.page) return void this.#enter(message, (message) => this.#channel.postMessage({ to: from, message }));
    const line = this.#lines.get(from);
    return line && this.#message(line, message);
  }
}

// In a worker that pages share there is nothing but the host.
if ("onconnect" in globalThis && !import.meta.url.includes(RESTART)) {
  const site = globalThis.name.slice(0, globalThis.name.lastIndexOf(" ")); // the version follows (carrier.js)
  const host = new Host(site, { onEnd: () => setTimeout(close, LAST_WORDS_MS) });
  onconnect = ({ ports }) => host.connect(ports[0]);
  host.start();
}
