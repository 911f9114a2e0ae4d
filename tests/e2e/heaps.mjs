// What a page's frame and a shared worker hold, in bytes, once their garbage is collected: objects of scripts, and what lies outside of
// them, such as a module's memory. (A browser's own counts of nodes and styles are not in it.)

import { setTimeout } from "node:timers/promises";

/** How often it is read, and how long nothing is done before each time. */
const ROUNDS = 5;
const QUIET_MS = 300;

/** The frame that has the softphone's panel. */
export async function ofFrame(context, frame) {
  const session = await context.newCDPSession(frame);
  return bytes((method) => session.send(method));
}

/** The worker that carries the session. */
export async function ofWorker(browser) {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  const workers = targetInfos.filter(({ type }) => type === "shared_worker");
  if (workers.length !== 1) throw new Error(`${workers.length} shared workers`);
  const { sessionId } = await session.send("Target.attachToTarget", { targetId: workers[0].targetId, flatten: false });
  const waiting = new Map();
  session.on("Target.receivedMessageFromTarget", ({ sessionId: from, message }) => {
    const { id, result, error } = JSON.parse(message);
    const told = from === sessionId && waiting.get(id);
    if (told) (error ? told.reject(new Error(error.message)) : told.resolve(result));
  });
  let last = 0;
  return bytes((method) => new Promise((resolve, reject) => {
    waiting.set(last += 1, { resolve, reject });
    session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: last, method }) }).catch(reject);
  }));
}

/** The least of some readings: one that is taken while something is under way has that in it too. */
function bytes(send) {
  return async () => {
    const read = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await setTimeout(QUIET_MS);
      await send("HeapProfiler.collectGarbage");
      const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await send("Runtime.getHeapUsage");
      read.push(usedSize + embedderHeapUsedSize + backingStorageSize);
    }
    return Math.min(...read);
  };
}
