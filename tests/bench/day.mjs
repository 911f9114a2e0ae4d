// An agent's day: a first visit, page loads after it, work, and a second visit with the browser started again. A visit takes from the
// moment when the CRM's page begins to load the softphone until it is asked to enable click-to-dial. Beside it what was loaded,
// and when.

import { setTimeout } from "node:timers/promises";

import { work } from "./calls.mjs";
import { newProfile, startChromium } from "./chromium.mjs";
import { enabled, watch } from "./crm_page.mjs";
import { OURS } from "./softphones.mjs";

const PATHS = ["home", "list/Contact"];
/** What a visit still does after it: the standby, what the browser keeps. */
const SETTLED_MS = 1_200;
/** What a browser does when it was started. */
const STARTED_MS = 1_500;

/** One round of a softphone. */
export async function day(phone) {
  const profile = await newProfile();
  try {
    const first = await inBrowser(phone, profile, async (browser, page) => ({
      ...await load(phone, page), hops: await hops(phone, browser, page), reloads: await reloads(phone, page),
      work: await work(phone, browser, page),
    }));
    const second = await inBrowser(phone, profile, (_, page) => load(phone, page));
    return { first, second };
  } finally {
    await profile.remove();
  }
}

async function inBrowser(phone, profile, act) {
  const browser = await startChromium(profile);
  try {
    const page = await browser.page(watch);
    await setTimeout(STARTED_MS);
    return await act(browser, page);
  } finally {
    await browser.close();
  }
}

async function load(phone, page, path) {
  phone.server.takeAsked();
  await page.send("Page.navigate", { url: phone.address(path) });
  const moments = await page.run(enabled);
  await setTimeout(SETTLED_MS);
  return { moments, ms: moments.enabled - moments.begun, asked: phone.server.takeAsked() };
}

async function reloads(phone, page) {
  const times = [];
  for (const path of PATHS) times.push((await load(phone, page, path)).ms);
  return times;
}

/** When the parts of the softphone were there, in milliseconds from the frame's beginning. */
async function hops(phone, browser, page) {
  const { begun, settings, enabled: usable } = await page.run(enabled);
  const frame = await browser.target(phone.isFrame());
  const loaded = await frame.run(ends);
  await frame.leave();
  const worker = phone.name === OURS ? await browser.target(phone.isWorker()) : undefined;
  const inWorker = worker ? await worker.run(ends) : [];
  await worker?.leave();
  return [
    ...loaded, ...inWorker.map(([name, at]) => [`worker: ${name}`, at]), ...await heard(phone, begun, usable),
    ["CRM: asked for the settings", settings], ["CRM: asked to enable click-to-dial", usable],
  ].map(([name, at]) => [name, at - begun]);
}

/** What the CTI server was asked before click-to-dial was enabled, and when. */
async function heard(phone, begun, usable) {
  const frames = await phone.simulator.get(`frames?side=A&direction=in&since=${Math.floor(begun)}`);
  return frames.filter(({ at_ms: at }) => at < usable).map(({ text, at_ms: at }) => [`CTI server: ${JSON.parse(text).request}`, at]);
}

/** Runs in a frame or a worker: what it loaded, by the file's name without its version, and when that was there. */
function ends() {
  const name = (url) => new URL(url).pathname.split("/").pop().replace(/-[0-9a-f]{8,}/, "") || url;
  const files = performance.getEntriesByType("resource").map((entry) => [name(entry.name), entry.responseEnd]);
  const [page] = performance.getEntriesByType("navigation");
  const own = page ? [[name(location.href), page.responseEnd]] : [["begins", 0]];
  return [...own, ...files].map(([file, at]) => [file, performance.timeOrigin + at]);
}
