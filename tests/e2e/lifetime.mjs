// How long a worker with `extendedLifetime` lives on after its last page, with a WebSocket that is in use all the time:
// measured at the server, for the ways in which a page goes. Nothing is attached to the browser meanwhile, so that nothing
// but the browser decides.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import { SWITCHES } from "./browser.mjs";
import { startSimulator } from "./simulator.mjs";

const ASK_MS = 250;
const STAY_MS = 3_000;
const PATIENCE_MS = 400_000;

/** What the tab with the worker does in the end, by the way it goes. */
const WAYS = {
  "the tab is closed": "close()",
  "the tab goes to another page": "location = '/elsewhere'",
  "the tab goes to an empty page": "location = 'about:blank'",
};

/** The pages: one that opens the tab, the tab with a frame of another site, the frame with its worker. */
const pages = (server, go) => ({
  "/": ["text/html", "<script>open('/tab')</script>"],
  "/tab": ["text/html", `<script>
    document.write('<iframe src="http://localhost:' + location.port + '/frame"></iframe>');
    setTimeout(() => fetch("/goes", { method: "POST", keepalive: true }).then(() => { ${go}; }), ${STAY_MS});
  </script>`],
  "/frame": ["text/html", "<script>new SharedWorker('/worker', { name: 'lives', extendedLifetime: true })</script>"],
  "/worker": ["text/javascript", `
    const socket = new WebSocket(${JSON.stringify(server)});
    socket.onopen = () => setInterval(() => socket.send('{"id":1,"request":"myextension"}'), ${ASK_MS});`],
  "/elsewhere": ["text/plain", "elsewhere"],
  "/goes": ["text/plain", ""],
});

/** Milliseconds from the moment the page goes until the worker's last sign of life; Infinity where it did not end. */
async function lifetime(go) {
  const simulator = await startSimulator();
  let gone;
  const served = pages(simulator.a, go);
  const server = createServer((request, reply) => {
    if (request.url === "/goes") gone = Date.now();
    const [type, text] = served[request.url] ?? ["text/plain", ""];
    reply.writeHead(200, { "content-type": type }).end(text);
  }).listen(0);
  await once(server, "listening");
  const profile = await mkdtemp(join(tmpdir(), "cordboard-lifetime-"));
  const program = process.env.CORDBOARD_CHROME || "/usr/bin/chromium";
  const started = [...SWITCHES.filter((one) => !one.includes("remote-debugging")), "--disable-popup-blocking", `--user-data-dir=${profile}`];
  const chrome = spawn(program, [...started, `http://127.0.0.1:${server.address().port}/`], { stdio: "ignore", detached: true });
  const connected = async () => (await simulator.sockets("A")).length > 0;
  try {
    while (!gone || !await connected() && Date.now() < gone + 100) await setTimeout(50);
    if (!(await simulator.opened()).A) throw new Error("the worker did not start");
    for (const late = gone + PATIENCE_MS; await connected(); await setTimeout(100)) {
      if (Date.now() > late) return Infinity;
    }
    return (await simulator.get("frames?direction=in")).at(-1).at_ms - gone;
  } finally {
    process.kill(-chrome.pid, "SIGKILL");
    await once(chrome, "exit");
    server.close();
    await simulator.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Each way with its time, all at once. */
export function lifetimes() {
  return Promise.all(Object.entries(WAYS).map(async ([way, go]) => [way, await lifetime(go)]));
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [way, ms] of await lifetimes()) console.log(`${way}: the worker lives ${(ms / 1000).toFixed(1)} s`);
}
