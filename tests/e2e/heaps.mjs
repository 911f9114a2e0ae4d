// What a page's frame and a shared worker hold, in bytes, once their garbage is collected: objects of scripts, and what lies outside of
// them, such as a module's memory. (A browser's own counts of nodes and styles are not in it.)

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

function bytes(send) {
  return async () => {
    // What is freed in the first round may let go of more.
    for (let round = 0; round < 3; round += 1) await send("HeapProfiler.collectGarbage");
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await send("Runtime.getHeapUsage");
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  };
}
