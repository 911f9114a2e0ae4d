// What is noted inside of a softphone, in its frame or its worker, from some moment on: when an offer is read, when the CRM's
// library is called to pop, when a call is dialled, which tasks were long. It is put in when the softphone has long begun.

import { OURS } from "./softphones.mjs";

const LATE_MS = 120_000;

/** Looks into a softphone that runs. */
export async function lookInto(phone, browser) {
  const frame = await browser.target(phone.isFrame());
  const worker = phone.name === OURS ? await browser.target(phone.isWorker()) : undefined;
  const places = worker ? [frame, worker] : [frame];
  for (const place of places) await place.run(note);
  const take = async () => (await Promise.all(places.map((place) => place.run(taken)))).flat().sort(([, one], [, other]) => one - other);
  return {
    places,
    /** What was noted since this was called last: what it is, when by the wall clock, and more. */
    take,
    /** Waits until something is noted that fits; gives all that was. */
    async until(what, which = "") {
      const all = [];
      for (const late = Date.now() + LATE_MS; ;) {
        all.push(...await take());
        if (all.some(([noted, , more]) => noted === what && String(more).includes(which))) return all;
        if (Date.now() > late) throw new Error(`${phone.name}: no ${what} ${which} after ${JSON.stringify(all.slice(-3))}`);
        await new Promise((resume) => { setTimeout(resume, 20); });
      }
    },
    async leave() {
      for (const place of places) await place.leave();
    },
  };
}

/** Runs in the frame or the worker. */
function note() {
  const wall = () => performance.timeOrigin + performance.now();
  const inside = (globalThis.inside = []);
  const { get } = Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data");
  Object.defineProperty(MessageEvent.prototype, "data", { configurable: true, enumerable: true, get() {
    const data = get.call(this);
    if (typeof data === "string" && data.includes("\"offer\"")) inside.push(["offer", wall(), ""]);
    return data;
  } });
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function sent(text) {
    if (text.includes("\"makecall\"")) inside.push(["makecall", wall(), ""]);
    return send.call(this, text);
  };
  const library = globalThis.sforce?.interaction;
  if (!library) return;
  const { searchAndScreenPop } = library;
  library.searchAndScreenPop = (...given) => {
    inside.push(["pop", wall(), given[0]]);
    return searchAndScreenPop(...given);
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) inside.push(["task", performance.timeOrigin + startTime, duration]);
  }).observe({ type: "longtask" });
}

function taken() {
  return globalThis.inside.splice(0);
}
