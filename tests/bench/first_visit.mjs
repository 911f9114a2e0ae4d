// What the threads of a softphone do in its first visit, by the browser's own trace: functions of the module that are compiled when
// they are first called, styles and layout, scripts and module at work. Tracing makes all of it slower, so what counts here is
// how the parts compare.

import { setTimeout } from "node:timers/promises";

import { newProfile, startChromium } from "./chromium.mjs";
import { enabled, watch } from "./crm_page.mjs";

const CATEGORIES = ["__metadata", "devtools.timeline", "v8", "v8.wasm", "disabled-by-default-v8.wasm.detailed"];
const STARTED_MS = 1_500;

/** The kinds of work, each with the names that the browser has for it. */
export const KINDS = {
  "functions compiled at their first call": ["wasm.CompileLazy"],
  "style and layout": ["UpdateLayoutTree", "Layout"],
  "scripts and module, compiling in between": ["FunctionCall", "EvaluateScript", "v8.evaluateModule", "v8.callFunction"],
};
const THREADS = { CrRendererMain: "page", "SharedWorker thread": "worker" };

/** For page and worker, by the kind of work, how often and how many milliseconds. */
export async function firstVisit(phone) {
  const profile = await newProfile();
  const browser = await startChromium(profile);
  try {
    const page = await browser.page(watch);
    await setTimeout(STARTED_MS);
    await phone.simulator.logIn();
    const events = await traced(browser, async () => {
      await page.send("Page.navigate", { url: phone.address() });
      await page.run(enabled);
    });
    await phone.simulator.phone("2611", "logout", { agentid: "4711" });
    return byThread(events, phone);
  } finally {
    await browser.close();
    await profile.remove();
  }
}

async function traced(browser, act) {
  const events = [];
  const complete = new Promise((resolve) => {
    browser.on(({ method, params }) => {
      if (method === "Tracing.dataCollected") events.push(...params.value);
      if (method === "Tracing.tracingComplete") resolve();
    });
  });
  await browser.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES } });
  await act();
  await browser.send("Tracing.end");
  await complete;
  return events;
}

function byThread(events, phone) {
  const names = new Map(events.filter(({ name }) => name === "thread_name").map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name]));
  const ours = events.find(({ args, ph }) => ph === "X" && String(args?.data?.url ?? args?.fileName ?? "").startsWith(phone.server.url));
  const found = {};
  for (const [kind, means] of Object.entries(KINDS)) {
    for (const [thread, place] of Object.entries(THREADS)) {
      const fits = ({ ph, pid, tid, name }) =>
        ph === "X" && pid === ours?.pid && means.includes(name) && names.get(`${pid} ${tid}`) === thread;
      found[`${place} ${kind}`] = outermost(events.filter(fits));
    }
  }
  return found;
}

/** What lies within another one is part of it. */
function outermost(events) {
  let [times, ms, until] = [0, 0, 0];
  for (const { ts, dur = 0 } of events.sort((one, other) => one.ts - other.ts)) {
    if (ts < until) continue;
    times += 1;
    ms += dur / 1000;
    until = ts + dur;
  }
  return { times, ms };
}
