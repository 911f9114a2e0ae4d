// Links that ask for a call: this page with `?dial=` or `#dial=`, also as the browser's handler of `tel:` links
// (docs/dial-links.md). The tab that such a link opens never dials and starts no softphone: it looks for a running panel of
// the same web server, and the one that was used last shows the number to its agent. Both sides are here; each is loaded
// when it is needed. Text reaches the page by `textContent` only: anybody can make such a link.
//
// On the channel: the tab asks { link: id, at }, panels answer { here: id, panel, used }, the tab chooses one and hands over
// { take: id, panel, number, at }, and that panel answers { taken: id, refusal }.

const CHANNEL = "cordboard links";
/** Panels have so long to answer, and after the first answer the others have so long. */
const ANSWER_MS = 1_500;
const OTHERS_MS = 250;
/** The page can't be closed by itself if it is still there then. */
const CLOSED_MS = 500;
/** What was frozen meanwhile does not act on what is older. */
const STALE_MS = 5_000;

const LONGEST = 40;
const DIALABLE = /^\+?[0-9*#(). /-]*$/;
/** What links have after a number: `x123`, `ext. 12`; after a whole number also a pause, `,,12`, `;12`. */
const EXTENSION = /^(.*\d[)\s]*?)[\s(]*(?:extension|ext|x)[.:=\s]*(\d{1,20})\)?$/i;
const PAUSE = /^((?:[^\d,;]*\d){7,})\s*(?:,{2,}\s*(?=\d{1,20}$)|[,;]\s*(?=\d{1,6}$))(\d+)$/;
/** Behind an address: one more, or a number. And an address of a computer is no number. */
const ANOTHER = /@[^?]*(@|[\s,/|+][^?]*\d)/;
const IP = /^(\d{1,3}\.){3}\d{1,3}([:;]|$)/;
const NO_NUMBER = "This link asks to call something that is no phone number.";
/** Signs that nobody sees, and hyphens of other kinds; the core knows more of them. */
const UNSEEN = /[\p{Cf}\p{Cc}\ufe00-\ufe0f]/gu;
const HYPHENS = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const plainly = (text) => text.replace(/[\t\n\r]/g, " ").replace(UNSEEN, "").replace(HYPHENS, "-")
  .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const newId = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("");
const isText = (value) => typeof value === "string" && value.length <= 200;
const isRecent = (at) => Math.abs(Date.now() - at) < STALE_MS;

// --- What a link says ---

/** The number that stands in an address, ready to be handed over; `refusal` says why there is none, of what was `given`. */
export function read({ search, hash }) {
  // Not by URLSearchParams: a plus is a plus here, and no space.
  const [, given = ""] = /[?&#]dial=([^&#]*)/.exec(search + hash) ?? [];
  try {
    const text = decodeURIComponent(given);
    return { ...number(plainly(text).trim()), given: text.trim().slice(0, 200) };
  } catch {
    const { number, refusal } = refuse("This link is not written as addresses must be, so no number can be read from it.");
    return { number, refusal, given: given.slice(0, 200) };
  }
}

function number(text) {
  if (!text) return { number: "", refusal: "" };
  const [scheme, name] = /^([a-z][a-z0-9+.-]*):(?:\/\/)?/i.exec(text) ?? [""];
  if (name && !/^(tel|callto|sips?)$/i.test(name)) return refuse("This link asks for something that is no phone call.");
  // A link's own escapes are its own, and come off after those of the address that it stood in.
  const plain = name ? plainly(decodeURIComponent(text.slice(scheme.length))) : text;
  const [user] = plain.split(/[?@]/, 1);
  if (ANOTHER.test(plain)) return refuse("This link asks to call more than one number.");
  if (/^sips?$/i.test(name) && !plain.includes("@") && IP.test(user)) return refuse(NO_NUMBER);
  const more = EXTENSION.exec(user.trim()) ?? PAUSE.exec(user.trim());
  const [first, ...parameters] = (more ? `${more[1]};ext=${more[2]}` : user).split(";");
  const pairs = parameters.map((parameter) => parameter.trim().toLowerCase().split("=").map((part) => part.trim()));
  const { "phone-context": context = "" } = Object.fromEntries(pairs);
  // `;12`: wait for the answer, then send this.
  const extensions = pairs.flatMap(([key, value = ""]) =>
    /^(ext|extension|postd)$/.test(key) ? [value] : /^[\d*#]/.test(key) ? [key] : []);
  if (extensions.length > 1) return refuse("This link names more than one extension.");
  // RFC 3966: a local number may say in front of what it stands.
  const whole = (context.startsWith("+") && !first.trim().startsWith("+") ? `${context}-${first}` : first)
    .replace(/[\s\u00a0]+/g, " ").trim();
  const extension = extensions.join("").replace(/[-. ()pw]/g, "");
  const isNumber = DIALABLE.test(whole) && /\d/.test(whole) && whole.length <= LONGEST;
  if (!isNumber || extensions.length && !/^\d{1,20}$/.test(extension)) return refuse(NO_NUMBER);
  return { number: extension ? `${whole};ext=${extension}` : whole, refusal: "" };
}

const refuse = (refusal) => ({ number: "", refusal });

// --- The tab that a link opens ---

/** Shows what becomes of the link in place of the softphone under `root`. */
export async function open(root, place = location) {
  const { number, refusal, given } = read(place);
  // Once is enough: the number stays in no history, and a page that is loaded again asks for nothing.
  history.replaceState(null, "", `${place.pathname}?dial=`);
  // What can't be read is shown all the same, to copy.
  const tab = new Tab(root, number || given);
  if (!number) return refusal ? tab.show("Not a number", refusal, { keep: true }) : tab.setUp();
  tab.show("Looking for the softphone…", "");
  const outcome = await handOver(number);
  if (outcome === "taken") return tab.taken();
  if (outcome) return tab.show("Not taken", outcome, { keep: true });
  return tab.show("No softphone was found", NOBODY, { keep: true });
}

const NOBODY = "No softphone of this site answers in this browser. Either none is open, or it is open inside a CRM and may "
  + "not take phone links yet: there, press Menu, then “Take phone links”, once. Until then copy the number, and paste it "
  + "into the softphone.";

/** Hands a number to the panel that was used last: `taken`, why it did not take it, or nothing where nobody is there. */
async function handOver(number) {
  if (!globalThis.BroadcastChannel) return undefined;
  const channel = new BroadcastChannel(CHANNEL);
  const id = newId();
  try {
    const panels = await answers(channel, { link: id, at: Date.now() }, ({ here, panel, used }) =>
      here === id && isText(panel) && Number.isFinite(used) && { panel, used }, OTHERS_MS);
    const last = panels.sort((one, other) => other.used - one.used)[0];
    if (!last) return undefined;
    const [taken] = await answers(channel, { take: id, panel: last.panel, number, at: Date.now() }, ({ taken, refusal }) =>
      taken === id && { refusal: isText(refusal) ? refusal : "" }, 0);
    if (!taken) return "The softphone that was used last was found, but it does not answer now. Look there, or copy the number.";
    return taken.refusal || "taken";
  } finally {
    channel.close();
  }
}

/** What is said to a message: all that `fits`, until `more` milliseconds after the first, or nothing in time. */
function answers(channel, message, fits, more) {
  return new Promise((resolve) => {
    const found = [];
    let late = setTimeout(resolve, ANSWER_MS, found);
    channel.onmessage = ({ data }) => {
      const answer = data && typeof data === "object" && fits(data);
      if (!answer) return;
      found.push(answer);
      if (found.length > 1) return;
      clearTimeout(late);
      late = setTimeout(resolve, more, found);
    };
    channel.postMessage(message);
  });
}

const STYLE = `
  .phone-link { max-width: 34em; margin: 0 auto; padding: 24px 16px; display: grid; gap: 12px; justify-items: start; }
  .phone-link h2 { margin: 0; font-size: 18px; }
  .phone-link p { margin: 0; overflow-wrap: anywhere; }
  .phone-link output { font-size: 20px; font-weight: 600; user-select: all; overflow-wrap: anywhere; }
  .phone-link .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
`;

class Tab {
  #place;
  #number;

  constructor(root, number) {
    this.#number = number;
    document.title = "Phone link";
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    for (const part of root.children) part.hidden = true;
    this.#place = element("section", { className: "phone-link" });
    root.dataset.state = "link";
    root.append(this.#place);
  }

  show(title, words, { keep = false, buttons = [] } = {}) {
    const said = [element("h2", { textContent: title, tabIndex: -1 }), element("p", { textContent: words })];
    said[1].setAttribute("role", "status");
    const shown = this.#number && (keep || buttons.length) ? [element("output", { textContent: this.#number })] : [];
    const offered = keep ? [this.#copyButton(), ...buttons] : buttons;
    const row = element("div", { className: "buttons" });
    row.append(...offered);
    this.#place.replaceChildren(...said, ...shown, ...(offered.length ? [row] : []));
    if (offered.length) said[0].focus();
  }

  /** The number is in the panel: this tab has done its work. */
  async taken() {
    const title = "Handed over";
    this.show(title, "The softphone shows the number and asks whether to call it.");
    window.close();
    await new Promise((passed) => { setTimeout(passed, CLOSED_MS); });
    // Still here: the browser closes only tabs that have shown nothing else.
    const back = history.length > 1 ? [button("Go back", () => history.back())] : [];
    this.show(title, "The softphone shows the number and asks whether to call it. This tab can be closed.", { buttons: back });
  }

  /** Without a number: what this page is for. */
  setUp() {
    const words = "Links to this page hand a phone number to the softphone that runs in this browser. It can open the phone "
      + "links (tel:) of all web pages: the browser asks you whether it may.";
    const can = isSecureContext && "registerProtocolHandler" in navigator;
    const row = can ? [button("Open phone links with the softphone", () => this.#say(register()))] : [];
    this.show("Phone links", can ? words : NO_HANDLER, { buttons: row });
  }

  #say(words) {
    this.#place.querySelector("[role=status]").textContent = words;
  }

  #copyButton() {
    return button("Copy the number", async () => {
      try {
        await navigator.clipboard.writeText(this.#number);
        this.#say("Copied.");
      } catch {
        getSelection()?.selectAllChildren(this.#place.querySelector("output"));
        this.#say("Press Ctrl+C to copy the number that is marked.");
      }
    });
  }
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

function button(words, press) {
  const made = element("button", { type: "button", textContent: words });
  made.addEventListener("click", press);
  return made;
}

// --- The panel ---

const NO_HANDLER = "This browser can't hand phone links to a web page. Chrome, Edge and Firefox on a desktop computer can, where "
  + "the softphone is served by https.";

/** Makes this page the browser's handler of `tel:` links, if its user agrees; gives words about it. */
function register() {
  try {
    navigator.registerProtocolHandler("tel", new URL("index.html?dial=%s", import.meta.url).href);
    return "The browser asks you whether it may: its question is at the address bar.";
  } catch {
    return NO_HANDLER;
  }
}

/** Takes phone links for one panel. */
export class Links {
  #root;
  #dial;
  #name = newId();
  #used = document.visibilityState === "hidden" ? 0 : Date.now();
  #channels = [];
  #promised;
  #gone = new AbortController();

  /** `dial` hands a number to the core, and resolves with why it is not taken, or nothing. */
  constructor(root, dial) {
    this.#root = root;
    this.#dial = dial;
    if (!globalThis.BroadcastChannel) return;
    const { signal } = this.#gone;
    const isUsed = () => { this.#used = Date.now(); };
    for (const name of ["focus", "keydown", "pointerdown"]) addEventListener(name, isUsed, { signal, capture: true });
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" || isUsed(), { signal });
    this.#listen(new BroadcastChannel(CHANNEL));
    this.#begin();
  }

  dispose() {
    this.#gone.abort();
    this.#channels.forEach((channel) => channel.close());
  }

  /** The agent pressed the menu's button. */
  async allow() {
    if (!isFramed()) return this.#say(register());
    try {
      await this.#reachOut();
      this.#button.hidden = true;
      return this.#say("Phone links come here from now on.");
    } catch {
      return this.#say("The browser did not allow it. Open the softphone's address in a tab of its own once, click into that page, "
        + "and try again here.");
    }
  }

  get #button() {
    return this.#root.querySelector("[data-action=take-links]") ?? {};
  }

  async #begin() {
    if (!isFramed()) {
      this.#button.hidden = !(isSecureContext && "registerProtocolHandler" in navigator);
      return;
    }
    // Inside a CRM the browser keeps this page apart from tabs of its own, unless its user once said otherwise. Only browsers
    // that give more than cookies are worth asking.
    // This method came with the handles; the handle's own class has no name.
    if (!isSecureContext || !document.requestStorageAccess || !("hasUnpartitionedCookieAccess" in document)) return;
    try {
      const { state } = await navigator.permissions.query({ name: "storage-access" });
      if (state === "granted") return void await this.#reachOut();
    } catch {
      // It must be asked for.
    }
    this.#button.hidden = false;
  }

  /** Listens where tabs of this site's own are. */
  async #reachOut() {
    const handle = await document.requestStorageAccess({ BroadcastChannel: true });
    if (!this.#gone.signal.aborted) this.#listen(handle.BroadcastChannel(CHANNEL));
  }

  #say(words) {
    const nav = this.#button.parentElement;
    if (!nav) return;
    const place = nav.querySelector("[data-links]") ?? nav.appendChild(element("p", { className: "hint" }));
    place.dataset.links = "";
    place.setAttribute("role", "status");
    place.textContent = words;
  }

  #listen(channel) {
    this.#channels.push(channel);
    channel.onmessage = ({ data }) => data && typeof data === "object" && this.#heard(channel, data);
  }

  async #heard(channel, { link, take, panel, number, at }) {
    if (!isRecent(at)) return;
    if (isText(link)) {
      this.#promised = link;
      channel.postMessage({ here: link, panel: this.#name, used: this.#used });
    } else if (isText(take) && take === this.#promised && panel === this.#name && isText(number)) {
      this.#promised = undefined; // once
      channel.postMessage({ taken: take, refusal: (await this.#dial(number)) ?? "" });
    }
  }
}

const isFramed = () => window.parent !== window;
