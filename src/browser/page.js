// The page: the markup of `www/index.html` (or a site's own), found by its hooks, painted from the view by assignment,
// and heard through one delegated listener for each type of event. It decides nothing about the phone:
// the view (src/view.rs) says what is possible, and what the agent does goes to `act` as texts (src/browser/heard.rs).
//
// Which hook shows what stands in page/parts.js. Only what differs is written: what is not written can't disturb focus,
// caret or a screen reader. Never `innerHTML`: text stays text.


/** The page's own notices have numbers that no notice of the core has. */
const MISSING_NOTICE = 0xffffffff;

/** What the password field shows while an agent is logged in, as the classic page does (spec/ctisvr.md 8). */
const MASK = "*****";

// --- Writes to the document ---

const isField = (element) => element.matches("input, textarea, select");
const valueOf = (field) => (field && isField(field) ? field.value : "");
const hasFocus = (element) => element.contains(element.ownerDocument.activeElement);
/** A call or a notice, among both. */
const named = ({ id, state }) => `${state === undefined ? "notice" : "call"} ${id}`;
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** All elements that a selector finds below `scope`, and `scope` itself where it fits. */
const findAll = (scope, selector) => [...(scope.matches(selector) ? [scope] : []), ...scope.querySelectorAll(selector)];

/** Sets an attribute, or takes it off with `null`. */
function setAttribute(element, name, value) {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function setFlag(element, name, on) {
  if (element.hasAttribute(name) !== on) element.toggleAttribute(name, on);
}

/** Shows a text: in an input as its value, elsewhere as its text. */
function setText(element, text) {
  if (element.matches("input, textarea")) setValue(element, text);
  else if (element.textContent !== text) element.textContent = text;
}

function setValue(field, text) {
  if (!field || !isField(field) || field.value === text) return;
  field.value = text;
  makeRoom(field);
}

/** Lets a text area grow with its text where the browser can't by itself (softphone.css, `.note::after`). */
function makeRoom(field) {
  if (field.matches("textarea") && field.parentElement) setAttribute(field.parentElement, "data-text", field.value);
}

/** What was typed into a note, until the core's view has it. */
const typed = new WeakMap();

// --- Clocks tick in the page: each holds the moment it counts from. ---

function setClock(clock, { since = null, stands = null }) {
  setAttribute(clock, "data-since", since === null ? null : String(since));
  const length = since === null ? stands : Date.now() - since;
  setText(clock, length === null ? "" : duration(length));
}

/** `0:07`, `12:31`, `1:02:03`. */
function duration(ms) {
  const seconds = Math.floor(Math.max(ms, 0) / 1000);
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

// --- Hooks: found once, painted from whatever answers to their names (page/parts.js). ---

/** What a part of the view answers to a hook's name, if anything. */
function answer(table, name, part) {
  if (!Object.hasOwn(table, name)) return undefined;
  return typeof table[name] === "string" ? part[table[name]] : table[name](part);
}

/** The hooks below one element, without those in its templates. */
class Hooks {
  #kind;
  #texts;
  #shows;
  #actions;
  #clocks;
  #lists;

  constructor(scope, kind) {
    const hooks = (attribute) =>
      findAll(scope, `[${attribute}]`).map((element) => ({ element, name: element.getAttribute(attribute) }));
    this.#kind = kind;
    this.#texts = hooks("data-bind");
    this.#shows = hooks("data-show");
    this.#actions = [...hooks("data-action"), ...hooks("data-can")].filter(({ element }) => !element.matches("form"));
    this.#clocks = hooks("data-clock");
    this.#lists = Object.entries(kind.lists ?? {}).map(
      ([name, { kind, items }]) => ({ list: new RowList(scope, name, kind), items }),
    );
  }

  /** Writes what `part` says and what differs. `impossible` is what becomes of the button of such an action. */
  paint(part, impossible) {
    const { texts = {}, shows = {}, can = {}, pressed = {}, clock = () => ({}) } = this.#kind;
    for (const { element, name } of this.#texts) {
      const text = answer(texts, name, part);
      if (text !== undefined) setText(element, typeof text === "number" ? duration(text) : text);
    }
    for (const { element, name } of this.#actions) {
      const possible = typeof can === "function" ? can(part) : answer(can, name, part);
      if (possible !== undefined) setFlag(element, impossible, !possible);
      const value = element.getAttribute("data-value");
      const inForce = value === null ? undefined : answer(pressed, name, part);
      if (inForce !== undefined) setAttribute(element, "aria-pressed", String(inForce === value));
    }
    for (const { element, name } of this.#shows) {
      const shown = answer(shows, name, part);
      if (shown !== undefined) setFlag(element, "hidden", !shown);
    }
    for (const { element, name } of this.#clocks) setClock(element, clock(part, name));
    for (const { list, items } of this.#lists) list.paint(items(part));
  }
}

// --- Rows made from a `<template data-row>`: keyed and kept, so that focus and caret stay. A row that holds the focus
// --- is never moved; the others move around it. They stand before their template.

class RowList {
  #name;
  #kind;
  #template;
  #end;
  #rows = [];

  /** Finds the template, before which rows stand, or the place that they have instead; rows that an earlier softphone left
   *  are taken off. */
  constructor(scope, name, kind, place = null) {
    this.#name = name;
    this.#kind = kind;
    this.#template = scope.querySelector(`template[data-row=${name}]`);
    this.#end = place ? scope.querySelector(place) : this.#template;
    const old = this.#end?.parentElement?.querySelectorAll(`:scope > [data-row=${name}][data-key]`);
    old?.forEach((row) => row.remove());
  }

  get isThere() {
    return this.#template !== null && this.#end !== null;
  }

  /** Makes, changes, orders and takes off rows so that they show `items`. */
  paint(items) {
    if (!this.isThere) return;
    const old = this.#rows;
    this.#rows = [];
    for (const item of items) {
      const key = String(item[this.#kind.key]);
      const at = old.findIndex((row) => row.key === key);
      const row = at < 0 ? this.#make(key) : old.splice(at, 1)[0];
      if (!row) continue;
      this.#paintRow(row, item);
      this.#rows.push(row);
    }
    old.forEach(takeOff);
    this.#order();
  }

  clear() {
    this.#rows.forEach((row) => row.element.remove());
    this.#rows = [];
  }

  #make(key) {
    const element = this.#template.content.firstElementChild?.cloneNode(true);
    if (!element) return undefined;
    setAttribute(element, "data-row", this.#name);
    setAttribute(element, "data-key", key);
    return { key, element, hooks: new Hooks(element, this.#kind) };
  }

  #paintRow(row, item) {
    const attributes = this.#kind.attributes?.(item) ?? {};
    for (const [name, value] of Object.entries(attributes)) setAttribute(row.element, name, value);
    row.hooks.paint(item, "hidden"); // rows show what can be done now
    // The only text that the core keeps for a row is a call's note, for all tabs: what was typed here is left alone until
    // the core has heard of it.
    const field = row.element.querySelector("[data-field]");
    if (!field || !item.note) return;
    if (typed.get(field) === item.note.text) typed.delete(field);
    if (!typed.has(field)) setValue(field, item.note.text);
  }

  #order() {
    const focused = this.#rows.findIndex((row) => hasFocus(row.element));
    place(this.#rows.slice(focused + 1), this.#end); // all of them, where none has the focus
    if (focused > 0) place(this.#rows.slice(0, focused), this.#rows[focused].element);
  }
}

/** Puts rows in their order right before `anchor`, and touches only those that stand elsewhere. */
function place(rows, anchor) {
  let next = anchor;
  for (const { element } of [...rows].reverse()) {
    if (element.nextElementSibling !== next) next.parentNode?.insertBefore(element, next);
    next = element;
  }
}

/** Takes a row off; if it holds the focus, the focus goes to the same call's row elsewhere, else to its neighbour, else to
 *  what surrounds the list, else to the calls. */
function takeOff({ key, element }) {
  const takesFocus = (row) => row?.matches("[tabindex][data-key]") && row;
  const twin = () => [...document.querySelectorAll("[data-row=call][data-key]")]
    .find((row) => row !== element && row.getAttribute("data-key") === key && element.matches("[data-row=call]"));
  const heir =
    hasFocus(element) &&
    (takesFocus(twin()) ||
      takesFocus(element.nextElementSibling) ||
      takesFocus(element.previousElementSibling) ||
      element.parentElement?.closest("[tabindex]"));
  element.remove();
  if (heir) heir.focus();
}

// --- The page itself ---

/** The softphone's part of the document. */
export class Painter {
  #root;
  #act;
  #options;
  #hooks;
  #fields;
  #lists;
  #dialog;
  #presses;
  #diagnostics = [];
  #announced = { polite: [], alert: [] };
  #shown; // what was painted last
  #menuOpen = false;
  #ticking;
  #listeners = new AbortController();

  /** The required hooks that the page lacks, by name. */
  missing;

  /** What the agent does goes to `act`; `options.diagnostics` is asked when the diagnostics are opened, `options.copy` to
   *  copy them, `options.download` when a recording is wanted. */
  constructor(root, parts, act, options) {
    this.#root = root;
    this.#act = act;
    this.#options = options ?? {};
    parts.adoptClassicIds(root);
    // The lists come first: they take off rows that an earlier softphone left.
    const list = (name) => new RowList(root, name, parts[name]);
    this.#lists = {
      calls: list("call"), ringing: new RowList(root, "call", parts.call, "[data-place=ringing]"), history: list("history"), notices: list("notice"), sections: list("diagnostics"),
    };
    this.#dialog = root.querySelector("dialog[data-show=diagnostics]");
    this.missing = Object.keys(parts.required).filter((name) => !root.querySelector(parts.required[name]));
    this.#hooks = new Hooks(root, parts.shell);
    const field = (name) => root.querySelector(`[data-field=${name}]`);
    this.#fields = {
      dial: field("dial"), agentId: field("agent-id"), extension: field("extension"), password: field("password"),
      modePassword: field("mode-password"), reason: field("reason"),
    };
    // What a press meets is judged before anything hears of it.
    this.#presses = new parts.Presses(root, this.#listeners.signal);
    // What is scrolled to must not lie under the foot.
    const foot = root.querySelector("[data-over=foot]");
    if (foot) {
      const watch = new ResizeObserver(() => document.documentElement.style.setProperty("--foot", `${foot.offsetHeight}px`));
      watch.observe(foot);
      this.#listeners.signal.addEventListener("abort", () => watch.disconnect());
    }
    const heard = { click: this.#click, submit: this.#submit, input: this.#input, keydown: this.#keydown };
    for (const [kind, hear] of Object.entries(heard)) {
      const listener = (event) => event.target instanceof Element && hear.call(this, event, event.target);
      root.addEventListener(kind, listener, { signal: this.#listeners.signal });
    }
    const seen = () => this.#seen();
    document.addEventListener("visibilitychange", seen, { signal: this.#listeners.signal });
    addEventListener("pageshow", seen, { signal: this.#listeners.signal });
  }

  /** Shows a view: writes what differs from the last one, and nothing else. */
  paint({ shared, panel }) {
    // Where the server does not tell the calls, there is a row of the phone's buttons.
    const rows = shared.untold ? [...shared.calls, shared.untold] : shared.calls;
    this.#show({ ...shared, ...panel, rows, menuOpen: this.#menuOpen });
  }

  /** Takes the listeners off and leaves the markup as it was: `blank` is the view of a softphone that never ran. */
  dispose(blank) {
    this.#listeners.abort();
    this.#closeDiagnostics();
    this.#setMenu(false);
    this.paint(blank);
    const { reason, ...texts } = this.#fields;
    for (const field of Object.values(texts)) {
      if (field) setFlag(field, "readonly", false);
      setValue(field, "");
    }
    this.#lists.notices.clear();
  }

  #show(shell) {
    const before = this.#shown;
    this.#presses.keep(JSON.stringify(shell.rows.filter(({ state }) => state !== "ended").map(({ id, state }) => [id, state])));
    const focused = hasFocus(this.#root) ? document.activeElement : null;
    setAttribute(this.#root, "data-state", shell.state);
    setAttribute(this.#root, "data-mode", shell.agent.mode);
    this.#hooks.paint(shell, "disabled"); // outside of rows things keep their places
    this.#paintFields(before, shell);
    // What rings has a place of its own, where the page has one: it moves no other call.
    const { calls, ringing } = this.#lists;
    const rings = ({ state }) => ringing.isThere && state === "alerting";
    calls.paint(shell.rows.filter((call) => !rings(call)));
    ringing.paint(shell.rows.filter(rings));
    // What rules did about calls is shown by what is loaded for that.
    if ([...shell.rows, ...(before?.rows ?? [])].some(({ rules }) => rules)) {
      import("../rules.js").then(({ paint }) => {
        this.#presses.keep();
        paint(this.#root, this.#shown.rows);
      });
    }
    if (!same(before?.history, shell.history)) this.#lists.history.paint(shell.history);
    this.#showNotices(shell.notices);
    this.#announce(before, shell);
    if (focused) this.#rescueFocus(focused);
    this.#shown = shell;
    this.#runClocks();
  }

  /** Writes into a field only when the core changed its text (a new revision), so that nobody's caret jumps. */
  #paintFields(before, shell) {
    const { dial, agentId, extension, password, modePassword, reason } = this.#fields;
    const write = (field, old, text) => old?.revision !== text.revision && setValue(field, text.text);
    write(dial, before?.dial, shell.dial);
    write(extension, before?.extension, shell.extension);

    // Logged in: the id is shown and locked, the password masked and locked. Nobody: both are open.
    const locked = shell.agent.agentId !== "";
    const wasLocked = Boolean(before?.agent.agentId);
    for (const field of [agentId, password]) if (field) setFlag(field, "readonly", locked);
    if (locked) setValue(agentId, shell.agent.agentId);
    else write(agentId, wasLocked ? undefined : before?.agentId, shell.agentId);
    if (locked) setValue(password, MASK);
    else if (wasLocked) setValue(password, "");
    if (shell.agent.passwordAsked === null) setValue(modePassword, "");

    // The reason in force, or the first one; what the agent chose meanwhile stays.
    const listed = !same(before?.agent.reasons, shell.agent.reasons);
    const entered = shell.agent.reason !== "" && before?.agent.reason !== shell.agent.reason;
    if (listed || entered) setValue(reason, shell.agent.reason || (shell.agent.reasons[0]?.[0] ?? ""));
  }

  /** The core's notices, and the page's own about what is missing in the markup. */
  #showNotices(notices) {
    const text = "is missing in the page's markup. Put it back: the softphone needs it.";
    const own = this.missing.map((item, at) => ({
      id: MISSING_NOTICE - at, kind: "problem", item, text, canRetry: false, canDismiss: false,
    }));
    if (this.#lists.notices.isThere) return this.#lists.notices.paint([...own, ...notices]);
    // Without a place for notices, what is missing is said at the end of the page.
    if (this.#root.querySelector("[data-missing]")) return;
    const place = document.createElement("p");
    setAttribute(place, "data-missing", "");
    setAttribute(place, "role", "alert");
    setText(place, `Missing in the page's markup: ${this.missing.join(", ")}`);
    this.#root.append(place);
  }

  /** Tells screen readers what calls do, and what went wrong. */
  #announce(before, { calls, notices, dialing, question }) {
    // What is over is not left standing: it may be another agent's by now.
    const shown = [...calls, ...notices].map(named);
    for (const [how, about] of Object.entries(this.#announced)) {
      if (about.some((key) => !shown.includes(key))) this.#say(how, [""], []);
    }
    const news = calls.filter(
      (call) => !before?.calls.some((old) => old.id === call.id && old.stateText === call.stateText),
    );
    this.#say("polite", news.map((call) => `${call.stateText}: ${call.name} ${call.number}`), news);
    const fresh = notices.filter((notice) => !before?.notices.some((old) => same(old, notice)));
    for (const how of ["polite", "alert"]) {
      const told = fresh.filter(({ kind }) => (kind === "info") === (how === "polite"));
      this.#say(how, told.map(({ item, text }) => `${item} ${text}`), told);
    }
    const asks = [dialing.linked, question?.text].filter(Boolean);
    const asked = [before?.dialing.linked, before?.question?.text];
    if (asks.some((words) => !asked.includes(words))) this.#say("alert", asks, []);
  }

  /** `about` are the calls and notices that it tells of. */
  #say(how, words, about) {
    const region = words.length && this.#root.querySelector(`[data-announce=${how}]`);
    if (!region) return;
    setText(region, words.join(". "));
    this.#announced[how] = about.map(named);
  }

  // A button that had the focus and can't be pressed any more hands it to what it stands in, so that the keyboard does
  // not start again at the top of the page. Browsers take the focus off such a button at different moments: what had it
  // is remembered from before the painting.
  #rescueFocus(focused) {
    const lost = focused.closest("[hidden]") ?? focused.closest(":disabled");
    const heir = lost?.parentElement?.closest("[tabindex]:not([hidden])");
    if (heir && this.#root.contains(heir)) heir.focus();
  }

  // --- One interval writes all clocks, only while one of them runs and the page can be seen. ---

  #runClocks() {
    const run = document.visibilityState !== "hidden" && this.#root.querySelector("[data-since]") !== null;
    if (run) {
      this.#ticking ??= setInterval(() => this.#tick(), 1000);
    } else {
      clearInterval(this.#ticking);
      this.#ticking = undefined;
    }
  }

  /** The page was shown or hidden: its clocks run only while they can be seen. */
  #seen() {
    this.#tick();
    this.#runClocks();
  }

  #tick() {
    const clocks = this.#root.querySelectorAll("[data-since]");
    clocks.forEach((clock) => setClock(clock, { since: Number(clock.dataset.since) }));
  }

  // --- The menu and the diagnostics ---

  #setMenu(open) {
    if (this.#menuOpen !== open) {
      this.#menuOpen = open;
      if (this.#shown) this.#show({ ...this.#shown, menuOpen: open });
    }
    const buttons = this.#root.querySelectorAll("[data-action=open-menu]");
    buttons.forEach((button) => setAttribute(button, "aria-expanded", String(open)));
  }

  /** Closes the menu; the focus goes from its buttons to the one that opens it. */
  #closeMenu() {
    this.#setMenu(false);
    this.#root.querySelector("[data-action=open-menu]")?.focus();
  }

  /** Fills the dialog anew and opens it. */
  async #openDiagnostics() {
    this.#closeMenu(); // the dialog gives the focus back to where it was
    try {
      this.#diagnostics = await this.#options.diagnostics();
    } catch (error) {
      const said = ["Not told", "What makes the diagnostics could not be loaded from the page's server. Try again."];
      this.#diagnostics = [{ title: "Diagnostics", lines: [said, ["Connection", this.#shown.connection], ["Error", String(error)]] }];
    }
    if (this.#listeners.signal.aborted) return;
    const browser = this.#diagnostics.find(({ title }) => title === "Browser");
    browser?.lines.push(["Presses left out", `${this.#presses.leftOut}, on buttons that had just come, moved or changed`]);
    this.#presses.keep();
    this.#lists.sections.paint(this.#diagnostics);
    this.#sayCopied("");
    if (this.#dialog && !this.#dialog.open) this.#dialog.showModal();
  }

  #closeDiagnostics() {
    if (this.#dialog?.open) this.#dialog.close();
    this.#lists.sections.clear();
  }

  #sayCopied(words) {
    const place = this.#root.querySelector("[data-bind='diagnostics.copied']");
    if (place) setText(place, words);
  }

  /** The hosting file of the set-up sheet: by the clipboard where the browser allows it, else marked for Ctrl+C. */
  async #copySetUp() {
    const file = this.#root.querySelector("[data-bind='setup.file']");
    const place = this.#root.querySelector("[data-bind='setup.copied']");
    let words = "Copied.";
    try {
      await navigator.clipboard.writeText(this.#shown.setUp.file);
    } catch {
      if (file) getSelection()?.selectAllChildren(file);
      if (!document.execCommand("copy")) words = "Press Ctrl+C to copy the text that is marked.";
    }
    if (place) setText(place, words);
  }

  // --- What the agent does ---

  #click(_event, target) {
    const button = target.closest("[data-action]");
    // A submit button is heard through its form, and a form's own action is not for every click inside of it.
    if (!button || button.matches("form, [disabled]")) return;
    if (button instanceof HTMLButtonElement && button.type === "submit" && button.form) return;
    this.#press(button);
  }

  #submit(event, form) {
    event.preventDefault();
    this.#press(event.submitter?.hasAttribute("data-action") ? event.submitter : form);
  }

  #input(_event, target) {
    const field = target.getAttribute("data-field");
    if (!["dial", "agent-id", "extension", "note"].includes(field)) return; // passwords above all
    const call = field === "note" ? keyOf(target, "call") : undefined;
    if (call === null) return;
    this.#presses.keep();
    makeRoom(target);
    if (call) typed.set(target, valueOf(target));
    this.#act(`draft-${field}`, valueOf(target), call);
  }

  #keydown(event, target) {
    const { key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (key === "Enter" && target.getAttribute("data-field") === "dial") {
      // Not left to the form: its Call button may be off while a consultation is possible.
      event.preventDefault();
      this.#press(target, "dial");
    } else if (key === "Escape" && this.#menuOpen) {
      this.#closeMenu();
    } else if (/^[0-9*#]$/.test(key) && target.closest("[data-keys]")) {
      event.preventDefault();
      this.#sendDigits(key, target);
    }
  }

  /** An action's button (or form) was pressed. */
  #press(pressed, name = pressed.getAttribute("data-action")) {
    if (name === "open-step") {
      return this.#act(name, keyOf(pressed, "call") ?? "", pressed.getAttribute("data-value"));
    }
    switch (name) {
      case "open-menu": return this.#setMenu(!this.#menuOpen);
      case "open-diagnostics": return this.#openDiagnostics();
      case "download-recording":
        this.#closeMenu();
        return this.#options.download?.();
      case "take-links": return this.#options.links?.();
      case "copy-diagnostics": return this.#options.copy?.(this.#diagnostics, this.#dialog).then((words) => this.#sayCopied(words));
      case "copy-setup": return this.#copySetUp();
      case "close-diagnostics": return this.#closeDiagnostics();
      case "send-digits": return this.#sendDigits(pressed.getAttribute("data-value") ?? "", pressed);
      case "log-in": return this.#act(name, valueOf(this.#fields.agentId), undefined, take(this.#fields.password));
      case "set-mode": return this.#setMode(pressed);
      case "set-extension": return this.#act(name, valueOf(this.#fields.extension));
      case "retry-log": case "close-call": case "pop-again": return this.#act(name, keyOf(pressed, "call") ?? "");
      case "dismiss": return this.#act(name, keyOf(pressed, "notice") ?? "");
      case "redial": return this.#act(name, keyOf(pressed, "history") ?? "");
      case "confirm": case "refuse": return this.#act(name, String(this.#shown?.question?.id ?? ""));
      case "log-out": case "retry":
        if (this.#menuOpen) this.#setMenu(false);
        return this.#act(name, "");
      case null: case "": return undefined; // a form of the site's own
      default: return this.#act(name, this.#number(pressed));
    }
  }

  /** The button's mode, with the reason chosen; without one, the mode that the password was asked for. */
  #setMode(pressed) {
    const value = pressed.getAttribute("data-value");
    const asked = this.#shown?.agent.passwordAsked ?? null;
    const reason = valueOf(this.#fields.reason) || undefined;
    if (value !== null) this.#act("set-mode", value, reason);
    else if (asked !== null) this.#act("set-mode", asked, reason, take(this.#fields.modePassword));
  }

  /** The number that stands on the button or its row, else the one in the dial field. */
  #number(pressed) {
    const party = pressed.closest("[data-row=party]");
    return pressed.getAttribute("data-value") ?? party?.getAttribute("data-value") ?? valueOf(this.#fields.dial);
  }

  /** Sends digits, and shows them where the row has a place for them. */
  #sendDigits(digits, pressed) {
    const echo = pressed.closest("[data-row=call]")?.querySelector("[data-bind='call.digits']");
    if (echo) setText(echo, echo.textContent + digits);
    this.#act("send-digits", digits);
  }
}

const keyOf = (element, row) => element.closest(`[data-row=${row}]`)?.getAttribute("data-key") ?? null;

/** A password goes nowhere but into the action that needs it, and its field is empty afterwards. */
function take(field) {
  const password = valueOf(field);
  if (field) field.value = "";
  return password;
}
