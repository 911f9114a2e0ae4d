// The softphone for whoever scripts it: the class `Softphone`, one page's part of it. It ties what the page shows and hears
// (page.js), what the core asks of a page (panel.js), and the line to the host where the adapter lives (carrier.js). Types:
// softphone.d.ts.

import { Carrier } from "./carrier.js";
import { Painter } from "./page.js";
import { PARTS } from "./page/parts.js";
import { Presses } from "./page/press.js";
import { Panel } from "./panel.js";

/** A question to the host that has no answer by then has none. */
const ANSWER_MS = 5_000;
/** A recording is written by a module that is made for it, and played for its last view. */
const RECORDING_MS = 60_000;

export { instantiate } from "./host.js";

/** A refusal; `code` is stable, `message` is for people. */
export class SoftphoneError extends Error {
  constructor(code, message) {
    super(message);
    this.name = "SoftphoneError";
    this.code = code;
  }
}

export class Softphone {
  #options;
  #carrier;
  #painter;
  #panel;
  #view;
  #blank;
  #clock = null;
  #behind = Infinity;
  #disposed = false;
  #asked = new Map();
  #questions = 0;
  #subscriptions = new Set();
  #ready;
  #links;

  /** Starts the softphone on the markup under `root`; resolves when it shows something. */
  static async start(root, options = {}) {
    const softphone = new Softphone();
    softphone.#options = options;
    softphone.#carrier = new Carrier(site(options.query ?? location.search), (message) => softphone.#heard(message));
    softphone.#panel = new Panel(softphone.#options, (...said) => softphone.#carrier.send({ say: said }));
    softphone.#painter = new Painter(root, { ...PARTS, Presses }, (...said) => softphone.#panel.say(...said), {
      diagnostics: () => softphone.#diagnostics(),
      copy: async (...shown) => (await import("../diagnostics.js")).copy(...shown),
      links: () => softphone.#links?.allow(),
      download: () => void softphone.#recorded().then((recording) => recording.download())
        .catch((error) => console.warn("cordboard: the recording could not be written", error)),
    });
    const shown = new Promise((resolve) => { softphone.#ready = resolve; });
    await softphone.#carrier.start();
    await shown;
    root.dataset.carrier = softphone.#carrier.kind;
    // A page that is not let in has no phone to hand a number to.
    if (softphone.#view.panel.crm) void softphone.#takeLinks(root);
    return softphone;
  }

  dial(number, { clicked = false } = {}) { return this.#act(clicked ? "dial-clicked" : "dial", number); }
  answer() { return this.#act("answer"); }
  hold() { return this.#act("hold"); }
  retrieve() { return this.#act("retrieve"); }
  hangup() { return this.#act("hangup"); }
  consult(number) { return this.#act("consult", number); }
  transfer(number) { return this.#act("transfer", number); }
  conference(number) { return this.#act("conference", number); }
  reconnect() { return this.#act("reconnect"); }
  dropParty(number) { return this.#act("drop-party", number); }
  sendDigits(digits) { return this.#act("send-digits", digits); }
  logIn(agentId, password = "") { return this.#act("log-in", agentId, undefined, String(password)); }
  logOut() { return this.#act("log-out"); }
  setAgentState(mode, reason) { return this.#act("set-mode", mode, reason == null ? undefined : String(reason)); }

  get snapshot() {
    this.#check();
    return frozen(structuredClone(this.#view.shared));
  }

  async recording() { return (await this.#recorded()).text(); }

  /** What the host has at work, for tests of what must not grow. */
  counts() { return this.#ask("counts"); }

  on(type, listener) {
    const subscription = { type, listener };
    this.#subscriptions.add(subscription);
    return () => void this.#subscriptions.delete(subscription);
  }

  dispose() {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#subscriptions.clear();
    this.#painter.dispose(this.#blank);
    this.#panel.dispose();
    this.#links?.dispose();
    this.#carrier.dispose();
    this.#refuse(DISPOSED);
  }

  /** Numbers that links ask to call come here. */
  async #takeLinks(root) {
    try {
      const { Links } = await import("../dial_link.js");
      if (!this.#disposed) this.#links = new Links(root, (number) => this.#act("dial-link", number).then(() => "", ({ message }) => message));
    } catch (error) {
      console.warn("cordboard: phone links can't be taken", error);
    }
  }

  // --- What the host says (host.js) ---

  #heard({ hello, view, effect, at, save, event, answer, clock, stopped, moved }) {
    if (this.#disposed) return undefined;
    if (hello) return this.#attach(hello);
    if (view) return this.#show(view);
    if (effect) return this.#panel.perform(JSON.parse(effect), this.#hostNow(at));
    if (save) return this.#panel.save(save);
    if (event) return this.#notify(JSON.parse(event));
    if (answer) return this.#asked.get(answer[0])?.(answer[1]);
    if (clock !== undefined) {
      this.#clock = clock;
      return this.#panel.hostChanged(this.#host());
    }
    if (stopped) return this.#stop();
    return moved !== undefined && this.#moved();
  }

  /** A host that does not know this page, or an engine that started again. */
  #attach({ clock, blank }) {
    this.#clock = clock;
    this.#blank = JSON.parse(blank);
    this.#refuse(["not-connected", "The softphone is starting again."]);
    const lost = () => ({ unreadable: "the page's script could not read it" });
    Promise.resolve(this.#options.config).catch(lost).then((config) => this.#panel.attach(this.#host(), config));
  }

  /** What the browser allowed for the adapter (`BrowserFacts`, src/input.rs); a worker's timers are always in time. */
  #host() {
    const { kind, why } = this.#carrier;
    return { carrier: kind, carrierWhy: why, clockWorker: this.#clock ?? kind.endsWith("worker") };
  }

  #show(view) {
    this.#view = both(view);
    this.#panel.drafted(this.#view.panel);
    this.#painter.paint(this.#view);
    this.#ready();
  }

  /** The moment by the host's clock, from when it said something. Both clocks run alike, but may have begun apart; what is
   *  said is heard later, never earlier. */
  #hostNow(at) {
    this.#behind = Math.min(this.#behind, performance.now() - at);
    return performance.now() - this.#behind;
  }

  // Another version of the files took over, here or in another tab.
  #moved() {
    if (Carrier.hasNewerFiles()) return location.reload();
    return this.#stop("moved");
  }

  #stop(why) {
    this.dispose();
    this.#options.onStopped?.(why);
  }

  #notify({ State, Call, Agent, Notice }) {
    if (State) this.#tell("state", { state: State });
    else if (Call) this.#tell("call", Call);
    else if (Agent) this.#tell("agent", { agentId: Agent.agent_id, mode: Agent.mode });
    else this.#tell("notice", { text: Notice });
  }

  #tell(type, event) {
    Object.freeze(event);
    for (const one of [...this.#subscriptions]) {
      if (one.type !== type || !this.#subscriptions.has(one)) continue;
      try {
        one.listener(event);
      } catch (error) {
        console.warn("cordboard: an integrator's listener failed", error);
      }
    }
  }

  // --- What is asked of the host ---

  /** Asks; the answer comes, or the question is refused. */
  #question(message, limit = ANSWER_MS) {
    this.#check();
    const id = this.#questions += 1;
    return new Promise((answered, refused) => {
      const late = setTimeout(() => refuse(["not-connected", "The softphone does not answer."]), limit);
      const settle = (how) => (value) => {
        clearTimeout(late);
        this.#asked.delete(id);
        how(value);
      };
      const refuse = settle(([code, words]) => refused(new SoftphoneError(code, words)));
      this.#asked.set(id, Object.assign(settle(answered), { refuse }));
      this.#carrier.send(message(id));
    });
  }

  /** Nobody will answer what is asked now. */
  #refuse(why) {
    for (const { refuse } of [...this.#asked.values()]) refuse(why);
  }

  #check() {
    if (this.#disposed) throw new SoftphoneError(...DISPOSED);
  }

  #ask(what, limit) {
    return this.#question((id) => ({ ask: [id, what] }), limit);
  }

  async #act(name, value = "", detail, password) {
    const refusal = await this.#question((id) => ({ act: [id, name, String(value), detail, password] }));
    if (refusal === null) return;
    const [code] = refusal.split(" ", 1);
    throw new SoftphoneError(code, refusal.slice(code.length + 1));
  }

  /** The sections of Menu > Diagnostics; what makes them is loaded when they are asked for. */
  async #diagnostics() {
    const [told, { sections }] = await Promise.all([this.#ask("diagnosis"), import("../diagnostics.js")]);
    return sections(JSON.parse(told), { wall: Date.now(), mono: performance.timeOrigin + performance.now() });
  }

  // What is recorded now; it outlives the module's traps.
  async #recorded() {
    const [text, { Recording }] = await Promise.all([this.#ask("recording", RECORDING_MS), import("../recording.js")]);
    if (text === null) throw new Error("the recording could not be written");
    return new Recording(text);
  }
}

const DISPOSED = ["disposed", "The softphone was disposed of."];

/** The CRM site of a page: where its origin, its interface or its settings file differ, it is another phone's. */
function site(query) {
  const fields = [...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value]);
  const named = Object.fromEntries(fields);
  const names = [named.sfdciframeorigin, named.mode, named.settings];
  if (named.crm) names.push(named.crm, named.instance ?? location.ancestorOrigins?.[0]);
  return names.map((name) => name ?? "").join(" ");
}

/** A view from its two texts. */
const both = ([shared, own]) => ({ shared: JSON.parse(shared), panel: JSON.parse(own) });

function frozen(value) {
  if (value && typeof value === "object") Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
