// What one event costs, counted instead of timed, so that it is the same on every machine: writes to the document, and how often the
// border between JavaScript and the module is crossed. For that both parts of ours run in the page.

import { setTimeout } from "node:timers/promises";

import { stranger } from "./calls.mjs";
import { newProfile, startChromium } from "./chromium.mjs";
import { enabled, watch } from "./crm_page.mjs";

/** The frame in its CRM's process, so that what counts is there before its scripts. */
const ONE_PROCESS = ["--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process"];
const SETTLED_MS = 2_000;

export const EVENTS = ["a call rings", "it is answered", "it is held", "it ends"];

/** What each of them costs a softphone. */
export async function count(phone) {
  const { simulator } = phone;
  const profile = await newProfile();
  const browser = await startChromium(profile, ONE_PROCESS);
  try {
    const page = await browser.page(watch);
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: `(${counting})()` });
    const frame = inFrame(browser, page, phone);
    await simulator.logIn();
    await page.send("Page.navigate", { url: phone.address() });
    await page.run(enabled);
    const costs = [];
    let call;
    for (const act of [
      async () => { call = (await simulator.send("ring", { from: stranger(1), to: "2611" })).callid; },
      () => simulator.phone("2611", "answer"),
      () => simulator.phone("2611", "hold"),
      () => simulator.farHangsUp(call),
    ]) {
      await setTimeout(SETTLED_MS);
      await frame("resetCounts()");
      await act();
      await setTimeout(200);
      costs.push(await frame("window.counts"));
    }
    return costs;
  } finally {
    await simulator.send("calls", {}, "DELETE");
    await simulator.phone("2611", "logout", { agentid: "4711" });
    await browser.close();
    await profile.remove();
  }
}

/** What evaluates an expression in the softphone's frame. */
function inFrame(browser, page, phone) {
  let context;
  browser.on(({ method, params }) => {
    if (method === "Runtime.executionContextCreated" && params.context.origin === new URL(phone.url).origin) context = params.context.id;
  });
  page.send("Runtime.enable");
  return async (expression) => {
    const { result } = await page.send("Runtime.evaluate", { expression, contextId: context, returnByValue: true });
    return result.value;
  };
}

/** Runs in every page before its scripts. */
function counting() {
  if (window.parent === window) return;
  delete globalThis.SharedWorker;
  delete Navigator.prototype.locks;
  const counts = (window.counts = { writes: 0, crossings: 0 });
  window.resetCounts = () => Object.assign(counts, { writes: 0, crossings: 0 });

  const WRITES = /^(set|remove|toggle)Attribute|^(insert|append|prepend|replace|remove|before|after)|^(textContent|value|hidden|disabled|className|innerHTML)$/;
  const kinds = [Node, Element, HTMLElement, HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement, HTMLButtonElement, CharacterData, DOMTokenList];
  const counted = (real, what) => function (...given) { counts[what] += 1; return Reflect.apply(real, this, given); };
  for (const { prototype } of kinds) {
    for (const [name, is] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!WRITES.test(name) || !is.configurable) continue;
      if (is.set) Object.defineProperty(prototype, name, { ...is, set: counted(is.set, "writes") });
      else if (typeof is.value === "function") Object.defineProperty(prototype, name, { ...is, value: counted(is.value, "writes") });
    }
  }

  // What the module calls is what it was given; what is called of it goes through a stand-in for its exports.
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (module, imports, ...more) => {
    for (const given of Object.values(imports ?? {})) {
      for (const [name, real] of Object.entries(given)) {
        if (typeof real === "function") given[name] = counted(real, "crossings");
      }
    }
    const made = await instantiate.call(WebAssembly, module, imports, ...more);
    const instance = made.instance ?? made;
    const exports = Object.fromEntries(Object.entries(instance.exports)
      .map(([name, real]) => [name, typeof real === "function" ? counted(real, "crossings") : real]));
    const stand = Object.create(WebAssembly.Instance.prototype, { exports: { value: exports } }); // the glue asks what it is
    return made.instance ? { instance: stand, module: made.module } : stand;
  };
}
