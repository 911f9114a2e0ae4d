// How a page reaches the host of its softphone (host.js): one for all tabs of the same CRM site. In order: a worker that they
// share; a tab that leads, by Web Locks, and the others over a BroadcastChannel; where neither is to be had, the page alone.
// Messages are plain objects (the list stands in host.js). The page hears `hello` whenever it has a host that does not know
// it yet.

import { Host } from "./host.js";
import { SCRIPT, file, newName } from "./instance.js";
import { ownFile } from "./panel.js";

/* global VERSION */

/** A worker may take long to start on a busy machine, and one that is refused says so at once. */
const WORKER_TIMEOUT_MS = 15_000;
/** A worker that has ended takes a moment to go. */
const AGAIN_MS = 300;
/** Where a tab remembers which version was retired in it, and for how long that counts. */
const RETIRED = "cordboard-retired";
const RETIRED_MS = 60_000;

export class Carrier {
  /** Which way it is: `worker`, `long-worker` (lives on without pages), `leader`, `page`; and why not a better one. */
  kind = "page";
  why = "";
  #site;
  #heard;
  #page = newName();
  #send = () => {};
  #channel;
  #close = () => {};
  #locks = false;
  #watched;
  #heir;
  #gone = new AbortController();

  /** A page says its name, and whether it holds the lock of that name. */
  get #me() {
    return { page: this.#page, locked: this.#locks };
  }

  /** `site` names the CRM site: tabs of the same share one softphone. `heard` takes the host's messages. */
  constructor(site, heard) {
    this.#site = `cordboard ${site}`;
    this.#heard = heard;
  }

  /** Finds a host. */
  async start() {
    const { signal } = this.#gone;
    // As long as this page lives it holds a lock: whoever gets it knows that the page is gone. Where the browser lets the
    // frame store nothing, it refuses locks too.
    this.#locks = Boolean(navigator.locks) && await new Promise((settled) => {
      hold(this.#page, signal, () => settled(true)).then(() => settled(false));
    });
    this.#channel = globalThis.BroadcastChannel && new BroadcastChannel(this.#site);
    this.#channel?.addEventListener("message", ({ data }) => this.#broadcast(data));
    addEventListener("pageshow", ({ persisted }) => persisted && this.#again(), { signal });
    document.addEventListener("resume", () => this.#again(), { signal });
    await this.#connect();
  }

  /** Says something to the host. */
  send(message) {
    this.#send(message);
  }

  /** Leaves: the host forgets this page. */
  dispose() {
    this.#send({ bye: true });
    this.#gone.abort();
    this.#close();
    this.#channel?.close();
  }

  async #connect() {
    if (await this.#byWorker()) return;
    if (await this.#byLeader()) return;
    await this.#alone();
  }

  /** The page slept, or its host died: what it had is worth nothing. */
  async #again() {
    if (this.kind === "leader") return this.#send(this.#me);
    if (this.kind === "page") return undefined;
    this.#close();
    await this.#connect();
    return undefined;
  }

  #cannot(why) {
    this.why = this.why ? `${this.why}; ${why}` : why;
    return false;
  }

  #byWorker() {
    if (!globalThis.SharedWorker) return this.#cannot("the browser has no shared workers");
    let lives = false; // a browser that knows the option reads it
    const options = { name: `${this.#site} ${VERSION}`, type: "module", get extendedLifetime() { return lives = true; } };
    return new Promise((resolve) => {
      let port;
      let late;
      const failed = (why) => {
        clearTimeout(late);
        port?.close();
        resolve(this.#cannot(why));
      };
      late = setTimeout(() => failed("the shared worker does not answer"), WORKER_TIMEOUT_MS);
      try {
        const worker = new SharedWorker(ownFile(file(SCRIPT)), options);
        worker.onerror = () => failed("the browser refuses the shared worker");
        port = worker.port;
      } catch {
        return failed("the browser refuses the shared worker");
      }
      port.onmessage = ({ data }) => {
        if (data.hello) {
          clearTimeout(late);
          this.kind = lives ? "long-worker" : "worker";
          this.#watch(data.hello.lock);
          resolve(true);
        }
        this.#take(data);
      };
      this.#send = (message) => port.postMessage(message);
      this.#close = () => port.close();
      this.#send(this.#me);
      return undefined;
    });
  }

  /** A worker that dies leaves its lock free. */
  async #watch(lock) {
    if (!this.#locks || this.#watched === lock) return;
    this.#watched = lock;
    await navigator.locks.request(lock, { signal: this.#gone.signal }, () => {}).catch(() => {});
    if (!this.#gone.signal.aborted && this.#watched === lock) this.#again();
  }

  /** The host is in the tab that has the lock; when it goes, the next tab gets it. */
  async #byLeader() {
    if (!this.#locks || !this.#channel) return this.#cannot("the browser has no Web Locks, or refuses them");
    this.kind = "leader";
    // Another version's host ends, and its pages load these files; what it knew is kept for the next host.
    this.#channel.postMessage({ retire: VERSION });
    this.#send = (message) => this.#channel.postMessage({ from: this.#page, message });
    hold(this.#site, this.#gone.signal, (release) => this.#host({ release }).catch(() => this.#heard({ stopped: true })));
    this.#send(this.#me);
    return true;
  }

  /** Messages of the channel: to this page, to all, or of another version. */
  #broadcast({ to, message, retire, heir }) {
    if (retire && retire !== VERSION) this.#heard({ moved: retire });
    else if (heir) this.#heir = heir;
    else if (this.kind === "leader" && (to === this.#page || to === "all")) this.#take(message);
  }

  /** What the host asks of a line is answered here, the rest is the page's. */
  #take(message) {
    if (message.who) this.#send(this.#me);
    else if (message.ping) this.#send({});
    else if (message.again) setTimeout(() => this.#again(), AGAIN_MS);
    else this.#heard(message);
  }

  async #alone() {
    this.kind = "page";
    const host = await this.#host({});
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => this.#take(data);
    this.#send = (message) => port1.postMessage(message);
    this.#close = () => port1.close();
    host.connect(port2);
    this.#send(this.#me);
  }

  /** The host lives in this page. */
  async #host({ release }) {
    const host = new Host(this.#site, { clock: ownFile(new URL("../clock.js", import.meta.url).href), heir: this.#heir });
    this.#gone.signal.addEventListener("abort", () => host.dispose());
    await host.start(release);
    return host;
  }

  /** Whether it is worth to load the page again for newer files: not where that has just been done. */
  static hasNewerFiles() {
    try {
      const [version, at] = (sessionStorage.getItem(RETIRED) ?? "").split(" ");
      sessionStorage.setItem(RETIRED, `${VERSION} ${Date.now()}`);
      return version !== VERSION || Date.now() - at > RETIRED_MS;
    } catch {
      return false;
    }
  }
}

/** Takes a lock and keeps it until `signal` aborts, or until what `held` gets is called. */
function hold(name, signal, held) {
  const keep = () => new Promise((release) => {
    signal.addEventListener("abort", release);
    held(release);
  });
  return navigator.locks.request(name, { signal }, keep).catch(() => {});
}
