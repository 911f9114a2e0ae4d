// This page's side of the border: it does what the core asks of a page (`PanelEffect`, src/effect.rs) and says what
// becomes of it by name (src/browser/heard.rs). It holds the CRM's library, what the browser allows, the tab's storage,
// and hears the window; it decides nothing. Effects come as plain objects, what is said are texts.

const STORE = "cordboard";
const DRAFTS = "cordboard-drafts";
/** A page that is used says so at most this often. */
const USED_EVERY_MS = 1_000;
/** Notes typed here that a new host may not have heard of. */
const NOTES = 3;

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
  #hear;
  #host = {};
  #saved;
  #drafts;
  #written = {};
  #notes = new Map();
  #libraries = new Map();
  #listens = new Set();
  #pending = new Map();
  #used = -USED_EVERY_MS;
  #gone = new AbortController();

  /** `options` are the softphone's (www/softphone.d.ts). */
  constructor(options, hear) {
    this.#options = options ?? {};
    this.#hear = (name, value = "", detail, more) => this.#gone.signal.aborted || hear(name, value, detail, more);
    this.#drafts = stored((store) => JSON.parse(store.getItem(DRAFTS) ?? "{}")) ?? {};
    const listen = (target, names, heard) =>
      names.forEach((name) => target.addEventListener(name, heard, { signal: this.#gone.signal }));
    listen(window, ["online", "offline"], ({ type }) => this.#hear(type));
    const awake = () => this.#hear(isVisible() ? "visible" : "hidden");
    const asleep = () => this.#hear("asleep");
    listen(document, ["visibilitychange", "resume"], awake);
    listen(document, ["freeze"], asleep);
    listen(window, ["pagehide", "pageshow"], ({ type, persisted }) => persisted && (type === "pagehide" ? asleep() : awake()));
    listen(window, ["focus", "keydown", "pointerdown"], () => this.#isUsed());
  }

  /** Says what this page is and where; `host` is what the browser allowed for the adapter (`BrowserFacts`), `config` the
   *  hosting file or what stands in its way. Said again to an adapter that does not know the page any more. */
  attach(host = {}, config = undefined) {
    this.#host = host;
    const { protocol, host: place, search, pathname: path, ancestorOrigins } = location;
    const { query = search, saved = this.#saved ?? stored((store) => store.getItem(STORE) ?? "") } = this.#options;
    const utcOffset = String(-new Date().getTimezoneOffset());
    const ancestors = ancestorOrigins && [...ancestorOrigins];
    const framedBy = ancestors ? ancestors[0] : isFramed() && originOf(document.referrer);
    const said = {
      protocol, host: place, path, query, saved, utcOffset, visible: isVisible(), drafts: this.#drafts, ancestors,
      framedBy: framedBy || "", ...hosting(config),
    };
    this.#pending.clear();
    this.#hear("attached", json({ ...said, browser: this.#facts() }));
    for (const [call, text] of this.#notes) this.#hear("draft-note", text, call);
    this.#askBrowser();
  }

  /** What the browser allowed for the adapter changed. */
  hostChanged(host) {
    this.#host = host;
    this.#askBrowser();
  }

  /** What the agent does; what is typed is kept for the tab's next page before anybody else hears of it. */
  say(name, value = "", detail, more) {
    const field = DRAFT_FIELDS[name];
    if (field) this.#keepDraft(field, value);
    if (name === "draft-note") {
      this.#notes.delete(detail);
      this.#notes.set(detail, value);
      if (this.#notes.size > NOTES) this.#notes.delete(this.#notes.keys().next().value);
    }
    this.#hear(name, value, detail, more);
  }

  /** What the fields show; where the core wrote into one (a new revision) the tab keeps that. */
  drafted(fields) {
    for (const field of Object.values(DRAFT_FIELDS)) {
      const { text, revision } = fields[field];
      if (this.#written[field] !== undefined && this.#written[field] !== revision) this.#keepDraft(field, text);
      this.#written[field] = revision;
    }
  }

  #keepDraft(field, text) {
    this.#drafts = { ...this.#drafts, [field]: text };
    stored((store) => store.setItem(DRAFTS, json(this.#drafts)));
  }

  #isUsed() {
    const now = performance.now();
    if (now - this.#used < USED_EVERY_MS) return;
    this.#used = now;
    this.#hear("used");
  }

  /** Does what the core asks for; `now` is the moment by the adapter's clock, as far as this page knows it. */
  perform(effect, now) {
    if (effect === "AskBrowser") return this.#askBrowser();
    if (effect === "Forget") return this.#forget();
    const { LoadLibrary, ReadSettings, CallCrm, ForgetCrm } = effect;
    if (LoadLibrary) this.#loadLibrary(LoadLibrary.url);
    else if (ReadSettings) this.#readSettings(ReadSettings.url);
    else if (CallCrm) this.#callCrm(now, ...CallCrm);
    else this.#pending.delete(ForgetCrm);
  }

  /** What was typed here was another agent's; the extension is the desk's. */
  #forget() {
    this.#notes.clear();
    const { extension = "" } = this.#drafts;
    this.#drafts = { extension };
    stored((store) => store.setItem(DRAFTS, json(this.#drafts)));
  }

  /** Keeps the state for the tab's next page. */
  save(text) {
    this.#saved = text;
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
      framed: isFramed(),
      localNetwork,
      userAgent: navigator.userAgent,
      ...this.#host,
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

  /** The address has been checked by the core. A library that is there is not loaded twice. */
  #loadLibrary(url) {
    this.#libraries.set(url, this.#libraries.get(url) ?? (isOpenFrame(url) ? loadOpenFrame(url) : load(url)));
    this.#libraries.get(url).then(() => this.#hear("library"), () => {
      this.#libraries.delete(url);
      this.#hear("no-library", "the browser could not load it");
    });
  }

  // The core names the method and its arguments; here they meet `sforce`, which may be missing although its script
  // loaded, may throw errors or plain texts, and may answer late, at once or never.
  #callCrm(now, id, { crm, method, arguments: text, callback }, latest) {
    const request = String(id);
    // Too late: the core has asked another page meanwhile, or will.
    if (now > latest) return void this.#hear("crm-late", "", request);
    // Said before the library is called: in Classic that may end this page.
    this.#hear("crm-taken", "", request);
    // Listeners add up, and an adapter that is new to this page asks for them again.
    if (this.#listens.has(callback)) return;
    try {
      if (crm === "browser") {
        const answer = this.#callback(id, request, callback);
        return void open(method, JSON.parse(text)).then(answer, (thrown) => {
          if (this.#pending.delete(id)) queueMicrotask(() => this.#hear("crm-threw", words(thrown), request));
        });
      }
      if (crm === "openframe") {
        const answer = this.#callback(id, request, callback);
        return void openFrame(this.#hear).call(method, JSON.parse(text), answer);
      }
      const classic = crm === "classic";
      let owner = classic ? window.sforce?.interaction : window.sforce?.opencti;
      if (!owner) throw missing("the library's object");
      const names = method.split(".");
      const name = names.pop();
      for (const part of names) owner = owner[part]; // cti.enableClickToDial belongs to sforce.interaction.cti
      if (typeof owner?.[name] !== "function") throw missing(name);
      const given = JSON.parse(text);
      const heard = this.#callback(id, request, callback);
      if (classic) return void owner[name](...given, ...(heard ? [heard] : []));
      if (heard) given[callback === "Reply" ? "callback" : "listener"] = heard;
      // A method without arguments takes none at all (spec/open-cti.md 2).
      owner[name](...(Object.keys(given).length ? [given] : []));
    } catch (thrown) {
      this.#pending.delete(id);
      this.#hear("crm-threw", words(thrown), request);
    }
  }

  /** Clicks and navigation are heard as long as the page lives, a reply once and only while it is waited for. */
  #callback(id, request, kind) {
    if (kind === "None") return undefined;
    if (kind !== "Reply") this.#listens.add(kind);
    if (kind === "Clicks") return (payload) => this.#hear("crm-click", json(payload));
    if (kind === "Navigation") return (payload) => this.#hear("crm-navigation", json(payload));
    this.#pending.set(id, request);
    return (response) => {
      if (this.#pending.delete(id)) this.#hear("crm-reply", json(response), request);
    };
  }
}

/** Opens an address that a rule made. */
const open = async (method, given) => (await import("../targets.js")).perform(method, given);

const isFramed = () => window.parent !== window;

/** The origin of an address, if it is one. */
function originOf(address) {
  try {
    return new URL(address).origin;
  } catch {
    return "";
  }
}

/** The hosting file as the page's script gives it (www/softphone.d.ts). What is nothing known counts as unreadable. */
function hosting(config) {
  if (config === undefined || config?.missing === true) return {};
  if (typeof config === "string") return { hosting: config };
  if (typeof config?.text === "string") return { hosting: config.text };
  return { hostingFlaw: String(config?.unreadable || "what the page's script gave in its place is no text") };
}

const isVisible = () => document.visibilityState !== "hidden";

/** The fields that a page keeps itself, by what is said of them. */
const DRAFT_FIELDS = { "draft-dial": "dial", "draft-agent-id": "agentId", "draft-extension": "extension" };

function load(url) {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.onload = loaded;
    script.onerror = failed;
    script.src = checkedLibrary(url);
    document.head.append(script);
  });
}

const isOpenFrame = (url) => url.endsWith("/openFrameAPI.min.js");

/** ServiceNow's library has another manner than Salesforce's: what knows it is loaded with it. */
async function loadOpenFrame(url) {
  ([{ openFrame }] = await Promise.all([import("../openframe.js"), load(url)]));
}

let openFrame;

const missing = (what) => `the CRM's library was loaded, but ${what} is not there`;

// --- Addresses that scripts and workers are loaded from. Under the page's policy (www/index.html) the browser loads none that did not
// --- pass here, where it knows Trusted Types: only the softphone's own files, and the CRM's library, whose address the core has
// --- checked (src/crm/salesforce.rs).

/** Where the softphone's files lie: this script is in `pkg/`. */
const FILES = new URL("../", import.meta.url).href;

function check(url, checked) {
  if (url === checked || new URL(url).href.startsWith(FILES)) return url;
  throw new TypeError(`${url} is no file of the softphone`);
}

let policy;

/** A page has one policy of a name, and the softphone's script may run twice in it, so it is made when it is needed. */
function trusted(url, checked) {
  policy ??= globalThis.trustedTypes?.createPolicy("cordboard", { createScriptURL: check }) ?? { createScriptURL: check };
  return policy.createScriptURL(url, checked);
}

/** A file of the softphone. */
export const ownFile = (url) => trusted(url);

/** The library that the core named. */
const checkedLibrary = (url) => trusted(url, url);
