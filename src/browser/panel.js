// This page's side of the border: it does what the core asks of a page (`PanelEffect`, src/effect.rs) and says what
// becomes of it by name (src/browser/heard.rs). It holds the CRM's library, what the browser allows, the tab's storage,
// and hears the window; it decides nothing. Effects come as plain objects, what is said are texts.

const STORE = "cordboard";
/** What stands in the page's fields (page.js writes it). */
const DRAFTS = "cordboard-drafts";

/** The permission's names: the address spaces of today, and the older name for both. */
const LOCAL_NETWORK = ["local-network", "loopback-network", "local-network-access"];
/** The strictest answer counts. */
const STRICTER = ["unknown", "granted", "prompt", "denied"];

/** What a thrown value says: libraries throw errors as well as plain texts. */
const words = (thrown) => (typeof thrown === "string" ? thrown : (thrown?.message ?? "an error without words"));

const json = (value) => {
  try {
    return JSON.stringify(value) ?? "null";
  } catch {
    return "null";
  }
};

/** Session storage that never throws: where the browser refuses it, nothing is kept and the softphone goes on. */
function stored(use) {
  try {
    return use(sessionStorage) ?? true;
  } catch {
    return undefined;
  }
}

export class Panel {
  #options;
  #alarm;
  #hear;
  #pending = new Map();
  #library;
  #listens = new Set();
  #gone = new AbortController();

  /** `options` are the softphone's (www/softphone.d.ts); `alarm` says whether the clock's worker runs. */
  constructor(options, alarm, hear) {
    this.#options = options ?? {};
    this.#alarm = alarm;
    this.#hear = (name, value = "", detail, more) => this.#gone.signal.aborted || hear(name, value, detail, more);
    const listen = (target, names, heard) =>
      names.forEach((name) => target.addEventListener(name, heard, { signal: this.#gone.signal }));
    listen(window, ["online", "offline"], ({ type }) => this.#hear(type));
    const seen = () => this.#hear(document.visibilityState === "hidden" ? "hidden" : "visible");
    listen(window, ["pageshow"], seen);
    listen(document, ["visibilitychange", "resume"], seen);
    alarm?.watch(() => this.#askBrowser());
  }

  /** Says what this page is and where. */
  attach() {
    const { protocol, host, search } = location;
    const { query = search, config, saved = stored((store) => store.getItem(STORE) ?? "") } = this.#options;
    const utcOffset = String(-new Date().getTimezoneOffset());
    const drafts = stored((store) => JSON.parse(store.getItem(DRAFTS) ?? "{}")) ?? {};
    const visible = document.visibilityState !== "hidden";
    const browser = this.#facts();
    this.#hear("attached", json({ protocol, host, query, hosting: config, saved, drafts, visible, utcOffset, browser }));
    this.#askBrowser();
  }

  /** Does what the core asks for. */
  perform(effect) {
    if (effect === "AskBrowser") return this.#askBrowser();
    const { LoadLibrary, ReadSettings, CallCrm, ForgetCrm } = effect;
    if (LoadLibrary) this.#loadLibrary(LoadLibrary.url);
    else if (ReadSettings) this.#readSettings(ReadSettings.url);
    else if (CallCrm) this.#callCrm(...CallCrm);
    else this.#pending.delete(ForgetCrm);
  }

  /** Tells integrators; what their listeners throw is theirs. */
  notify({ State, Call, Agent, Notice }) {
    const tell = (type, event) => this.#options.onEvent?.(type, Object.freeze(event));
    if (State) tell("state", { state: State });
    else if (Call) tell("call", Call);
    else if (Agent) tell("agent", { agentId: Agent.agent_id, mode: Agent.mode });
    else tell("notice", { text: Notice });
  }

  /** Keeps the state for the tab's next page. */
  save(text) {
    stored((store) => store.setItem(STORE, text));
  }

  /** Ends it: nothing more is heard. What a script has done can't be undone. */
  dispose() {
    this.#gone.abort();
    this.#pending.clear();
  }

  /** How many requests wait for the CRM's reply. */
  get pending() {
    return this.#pending.size;
  }

  // --- What the browser allows: known at once, but for the permission to reach the local network, which must be asked
  // --- (spec/browser-facts.md, Local Network Access).

  #facts(localNetwork = "unknown") {
    const probe = (store) => {
      store.setItem(`${STORE}-probe`, "1");
      store.removeItem(`${STORE}-probe`);
    };
    return {
      storage: stored(probe) ?? false,
      sharedWorker: "SharedWorker" in window,
      webLocks: "locks" in navigator,
      webSocket: "WebSocket" in window,
      framed: window.parent !== window,
      clockWorker: Boolean(this.#alarm?.works),
      localNetwork,
      userAgent: navigator.userAgent,
      carrier: "page",
      carrierWhy: "",
    };
  }

  async #askBrowser() {
    const ask = async (name) => {
      try {
        return STRICTER.indexOf((await navigator.permissions.query({ name })).state);
      } catch {
        return 0; // a name that this browser does not know
      }
    };
    const strictest = Math.max(0, ...(await Promise.all(LOCAL_NETWORK.map(ask))));
    // In a task of its own: a trap there reaches the window, one in a promise would not.
    queueMicrotask(() => this.#hear("browser", json(this.#facts(STRICTER[strictest]))));
  }

  // --- The settings of a page without a CRM, and the CRM's library ---

  async #readSettings(url) {
    let said;
    try {
      const response = await fetch(url, { signal: this.#gone.signal });
      said = response.ok ? ["settings", await response.text()] : ["no-settings", `the web server answered ${response.status}`];
    } catch {
      said = ["no-settings", "it could not be fetched"];
    }
    queueMicrotask(() => this.#hear(...said));
  }

  /** The address has been checked by the core. A script is loaded once. */
  #loadLibrary(url) {
    if (this.#library === url) return void this.#hear("library");
    const script = document.createElement("script");
    script.onload = () => {
      this.#library = url;
      this.#hear("library");
    };
    script.onerror = () => this.#hear("no-library", "the browser could not load it");
    script.src = url;
    document.head.append(script);
  }

  // The core names the method and its arguments; here they meet `sforce`, which may be missing although its script
  // loaded, may throw errors or plain texts, and may answer late, at once or never.
  #callCrm(id, { crm, method, arguments: text, callback }, latest) {
    const request = String(id);
    // The core has asked another page meanwhile, or will.
    if (performance.timeOrigin + performance.now() > latest) return void this.#hear("crm-late", "", request);
    // Said before the library is called: in Classic that may end this page.
    this.#hear("crm-taken", "", request);
    // Listeners add up: each is registered once.
    const listens = callback === "Clicks" || callback === "Navigation";
    if (listens && this.#listens.has(callback)) return;
    try {
      const classic = crm === "classic";
      let owner = classic ? window.sforce?.interaction : window.sforce?.opencti;
      if (!owner) throw missing("the library's object");
      const names = method.split(".");
      const name = names.pop();
      for (const part of names) owner = owner[part]; // cti.enableClickToDial belongs to sforce.interaction.cti
      if (typeof owner?.[name] !== "function") throw missing(name);
      const given = JSON.parse(text);
      const heard = this.#callback(id, request, callback);
      if (listens) this.#listens.add(callback);
      if (classic) return void owner[name](...given, ...(heard ? [heard] : []));
      if (heard) given[callback === "Reply" ? "callback" : "listener"] = heard;
      // A method without arguments takes none at all (spec/open-cti.md 2).
      owner[name](...(Object.keys(given).length ? [given] : []));
    } catch (thrown) {
      this.#pending.delete(id);
      this.#listens.delete(callback);
      this.#hear("crm-threw", words(thrown), request);
    }
  }

  /** Clicks and navigation are heard as long as the page lives, a reply once and only while it is waited for. */
  #callback(id, request, kind) {
    if (kind === "None") return undefined;
    if (kind === "Clicks") return (payload) => this.#hear("crm-click", json(payload));
    if (kind === "Navigation") return (payload) => this.#hear("crm-navigation", json(payload));
    this.#pending.set(id, request);
    return (response) => {
      if (this.#pending.delete(id)) this.#hear("crm-reply", json(response), request);
    };
  }
}

const missing = (what) => `the CRM's library was loaded, but ${what} is not there`;
