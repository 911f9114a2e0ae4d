// Much at once, and much in the long run: ten thousand events in one moment, and what the softphone holds after ten thousand calls.

import { setTimeout } from "node:timers/promises";

import { stranger } from "./calls.mjs";
import { newProfile, startChromium } from "./chromium.mjs";
import { enabled, popped, pops, watch } from "./crm_page.mjs";
import { lookInto } from "./inside.mjs";
import { profiled } from "./profile.mjs";

const EVENTS = 10_000;
export const CALLS = Number(process.env.CORDBOARD_BENCH_CALLS || 10_000);
const SETTLED_MS = 2_000;

/** An agent at work, in a browser of its own. */
async function atWork(phone, act) {
  const profile = await newProfile();
  const browser = await startChromium(profile);
  try {
    const page = await browser.page(watch);
    await phone.simulator.logIn();
    await page.send("Page.navigate", { url: phone.address() });
    await page.run(enabled);
    await setTimeout(SETTLED_MS);
    return await act(browser, page);
  } finally {
    await phone.simulator.send("calls", {}, "DELETE");
    await phone.simulator.phone("2611", "logout", { agentid: "4711" });
    await browser.close();
    await profile.remove();
  }
}

const event = (eventtype, callid, calling) => JSON.stringify({
  eventtype, extension: "2611", callid, ucid: `u${callid}`, calling, called: "8005550100", origcalling: "",
});

/** One call that is held and retrieved all the time. */
const ofOneCall = () => ["offer", "answer", ...Array.from({ length: EVENTS - 2 }, (_, at) => (at % 2 ? "retrieve" : "hold"))]
  .map((eventtype) => event(eventtype, 99_000, stranger(0)));

/** Calls that come and go: each is popped, if there is time. */
const ofManyCalls = () => Array.from({ length: EVENTS / 5 }, (_, call) => ["offer", "answer", "hold", "retrieve", "hangup"]
  .map((eventtype) => event(eventtype, 100_000 + call, stranger(call)))).flat();

/** Ten thousand events, all sent in one moment. */
export const flood = (phone) => atWork(phone, async (browser) => {
  const inside = await lookInto(phone, browser);
  const one = await flooded(phone, inside, ofOneCall(), "4165559998");
  await setTimeout(SETTLED_MS);
  return { one, many: await flooded(phone, inside, ofManyCalls(), "4165559999") };
});

/** The time that the events of one call take in a softphone's page, and in its worker. */
export const trace = (phone) => atWork(phone, async (browser) => {
  const inside = await lookInto(phone, browser);
  return profiled(inside.places, () => flooded(phone, inside, ofOneCall(), "4165559997"));
});

/** From the moment when the server sends the first one until the CRM's library is called for a call that comes after the last one. */
async function flooded(phone, inside, events, caller) {
  const { simulator } = phone;
  const [client] = await simulator.sockets("A");
  const [text, ...more] = [...events, event("hangup", 99_000, stranger(0))];
  await inside.take();
  const { atMs } = await simulator.send("raw", { client, text, more });
  const { callid } = await simulator.send("ring", { from: caller, to: "2611" });
  const noted = await inside.until("pop", caller);
  const [, at] = noted.findLast(([what]) => what === "pop");
  await simulator.farHangsUp(callid);
  await setTimeout(SETTLED_MS);
  const tasks = [...noted, ...await inside.take()].filter(([what]) => what === "task").map(([, , duration]) => duration);
  return { ms: at - atMs, longest: Math.max(0, ...tasks) };
}

/** What frame and worker hold at first, and after all those calls. */
export const hold = (phone) => atWork(phone, async (browser, page) => {
  const before = await held(phone, browser);
  const begun = await page.run(pops);
  for (let call = 1; call <= CALLS; call += 1) {
    const { callid } = await phone.simulator.send("ring", { from: stranger(call % 10_000), to: "2611" });
    await page.run(popped, begun + call);
    await phone.simulator.farHangsUp(callid);
  }
  await setTimeout(SETTLED_MS);
  return { before, after: await held(phone, browser) };
});

/** Bytes, when what nobody needs was collected: objects, what the browser holds for them, and modules' memories. */
async function held(phone, browser) {
  let bytes = 0;
  const { targetInfos } = await browser.send("Target.getTargets");
  for (const { targetId } of targetInfos.filter((info) => phone.isFrame()(info) || phone.isWorker()(info))) {
    const place = await browser.target((info) => info.targetId === targetId);
    await place.send("HeapProfiler.collectGarbage");
    await place.send("HeapProfiler.collectGarbage"); // what the first one let go of
    const usage = await place.send("Runtime.getHeapUsage");
    bytes += usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize + await modules(place);
    await place.leave();
  }
  return bytes;
}

/** How large the memories of WebAssembly modules are, which the browser does not count among the others. */
async function modules(place) {
  const { result } = await place.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await place.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const sum = "function () { return this.reduce((bytes, { buffer }) => bytes + buffer.byteLength, 0); }";
  const counted = await place.send("Runtime.callFunctionOn", { objectId: objects.objectId, functionDeclaration: sum, returnByValue: true });
  return counted.result.value;
}
