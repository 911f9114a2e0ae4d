// The performance table (`cargo xtask bench`): cold and warm start, event to pop, click to wire. Times are taken inside
// the panel's page: hooks that are there before it note when a frame or a message comes in, and when what it causes goes
// out. Writes $CORDBOARD_BENCH, prints the same, and fails over its budgets.

import { expect } from "@playwright/test";

import { startBrowser } from "./browser.mjs";
import { Crm } from "./crm.mjs";
import { startSimulator } from "./simulator.mjs";
import { Table } from "./table.mjs";

const STARTS = Number(process.env.CORDBOARD_BENCH_STARTS || 30);
const EVENTS = Number(process.env.CORDBOARD_BENCH_EVENTS || 200);
const CLICKS = Math.min(20, STARTS); // each is a call that is dialled and hung up
const VIEWPORT = { width: 1100, height: 800 };

/** Runs in every page before its scripts: notes what goes in and out of the panel, and when its phone became usable. */
function hooks() {
  const marks = [];
  window.marks = marks;
  const mark = (what) => marks.push([what, performance.now()]);

  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function sent(text) {
    if (text.includes("\"makecall\"")) mark("wire");
    return send.call(this, text);
  };
  const Real = WebSocket;
  window.WebSocket = class extends Real {
    constructor(...given) {
      super(...given);
      // The first listener: what it notes is the frame's arrival in the page.
      this.addEventListener("message", (event) => {
        if (event.data.includes("\"offer\"")) mark("event");
      });
    }
  };
  window.addEventListener("message", (event) => {
    const { data } = event;
    if (data?.methodName === "onClickToDial" || (typeof data === "string" && data.includes("method=onClickToDial"))) mark("click");
  });
  if (window.parent !== window) {
    // A cross-site parent's postMessage can't be replaced: the library finds this stand-in in its place.
    const { parent } = window;
    const stand = { postMessage: (message, ...rest) => {
      if (message?.methodName === "searchAndScreenPop" || (typeof message === "string" && message.includes("searchAndScreenPop"))) mark("pop");
      return parent.postMessage(message, ...rest);
    } };
    Object.defineProperty(window, "parent", { get: () => stand, configurable: true });
  }
  document.addEventListener("DOMContentLoaded", () => {
    const root = document.getElementById("softphone");
    if (root?.tagName !== "MAIN") return;
    new MutationObserver(() => {
      if (["signed-out", "ready"].includes(root.dataset.state)) window.usable ??= performance.now();
    }).observe(root, { attributes: true, attributeFilter: ["data-state"] });
  });
}

const usable = async (panel, crm) => {
  await crm.showPanel();
  await expect(panel.root).toHaveAttribute("data-state", /signed-out|ready/);
  return (await crm.content()).evaluate(() => window.usable);
};

/** A browser context that knows nothing: nothing is cached and no code compiled. */
async function coldStarts(browser, simulator) {
  const times = [];
  for (let run = 0; run < STARTS; run += 1) {
    const context = await browser.newContext({ viewport: VIEWPORT });
    await context.addInitScript(hooks);
    const crm = new Crm(await context.newPage(), simulator, "classic");
    await crm.open();
    times.push(await usable(crm.panel, crm));
    await context.close();
  }
  return times;
}

async function warmStarts(browser, simulator) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  await context.addInitScript(hooks);
  const crm = new Crm(await context.newPage(), simulator, "classic");
  await crm.open();
  await usable(crm.panel, crm);
  const times = [];
  for (let run = 0; run < STARTS; run += 1) {
    await crm.open();
    times.push(await usable(crm.panel, crm));
  }
  await context.close();
  return times;
}

/** From each mark of a kind to the first one of another kind after it. */
function between(marks, from, to) {
  const times = [];
  let started;
  for (const [what, at] of marks) {
    if (what === from) started = at;
    if (what === to && started !== undefined) {
      times.push(at - started);
      started = undefined;
    }
  }
  return times;
}

/** The way of a message to the worker that the tabs share and back, halved. */
async function hops(browser, simulator) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const crm = new Crm(await context.newPage(), simulator, "classic");
  await crm.start();
  const times = await (await crm.content()).evaluate(async (runs) => {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      await window.softphone.counts();
      times.push((performance.now() - start) / 2);
    }
    return times;
  }, EVENTS);
  await context.close();
  return times;
}

/** Where there is nothing to share with other tabs the adapter runs in the page, and what goes in and out can be noted. */
function alone() {
  delete globalThis.SharedWorker;
  delete Navigator.prototype.locks;
}

async function inThePage(browser, simulator) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  await context.addInitScript(alone);
  await context.addInitScript(hooks);
  const crm = new Crm(await context.newPage(), simulator, "lightning");
  await crm.startLoggedIn();
  const frame = await crm.content();
  const count = (what) => frame.evaluate((what) => window.marks.filter(([mark]) => mark === what).length, what);
  for (let run = 1; run <= EVENTS; run += 1) {
    const call = await simulator.ring("442079460018");
    await frame.waitForFunction((run) => window.marks.filter(([mark]) => mark === "pop").length === run, run, { polling: 10 });
    await simulator.farHangsUp(call);
    await frame.waitForFunction(() => !window.softphone.snapshot.calls.some((one) => one.state === "alerting"), null, { polling: 10 });
  }
  await crm.page.waitForTimeout(500); // the last pop has still to arrive on screen
  await crm.go("Contacts");
  const number = crm.phone("7722");
  for (let run = 1; run <= CLICKS; run += 1) {
    await number.click();
    await frame.waitForFunction((run) => window.marks.filter(([mark]) => mark === "wire").length === run, run, { polling: 10 });
    await frame.waitForFunction(() => window.softphone.snapshot.calls.some((one) => one.state === "connected"), null, { polling: 10 });
    await frame.evaluate(() => window.softphone.hangup());
    await frame.waitForFunction(() => window.softphone.snapshot.calls.every((one) => one.state === "ended"), null, { polling: 10 });
    await crm.page.waitForTimeout(100);
  }
  if (await count("pop") !== EVENTS) throw new Error("a call was not popped exactly once");
  const marks = await frame.evaluate(() => window.marks);
  await context.close();
  return { pops: between(marks, "event", "pop"), clicks: between(marks, "click", "wire") };
}

const table = new Table("panel");
const simulator = await startSimulator({ flags: ["--cache"] });
const { browser, close } = await startBrowser();
try {
  table.add("cold start", 1000, await coldStarts(browser, simulator), "new browser context; navigation of the panel's frame until it is signed-out");
  table.add("warm start", 300, await warmStarts(browser, simulator), "the CRM's page is loaded again, files from the cache");
  const { pops, clicks } = await inThePage(browser, simulator);
  table.add("event to pop", 2, pops, "offer's arrival in the page until searchAndScreenPop is posted to the CRM");
  table.add("worker's hop", null, await hops(browser, simulator), "half the way to the shared worker and back; two are on the way from an event to a pop");
  table.add("click to wire", 2, clicks, "click-to-dial's arrival in the page until makecall is sent");
} finally {
  await close();
  await simulator.stop();
}
await table.conclude();
