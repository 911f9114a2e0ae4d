// How long the agent is without a phone (`cargo xtask bench failover`): a CTI server closes, falls silent, or both are
// gone for a minute. Each time runs from the order to the simulator until the panel shows the agent's state and calls
// as the other server tells them: while the first one is dying the two calls change places at the desk phone. Writes
// $CORDBOARD_BENCH, prints the same, and fails over its budgets.

import { setTimeout } from "node:timers/promises";

import { Agent } from "./agent.mjs";
import { startBrowser } from "./browser.mjs";
import { Crm } from "./crm.mjs";
import { startFirefox } from "./firefox.mjs";
import { Table } from "./table.mjs";

const RUNS = Number(process.env.CORDBOARD_BENCH_FAILOVERS || 30);
const OUTAGE_MS = 1000 * Number(process.env.CORDBOARD_BENCH_OUTAGE_SECONDS || 60);
// Panels wait most of the time, so many wait at once. Each has a simulator of its own.
const FEW = Math.min(5, RUNS);
const MANY = Math.min(10, RUNS);
const BACKUP = "Connected to the backup server";
const VIEWPORT = { width: 1100, height: 800 };

/** Runs in every page before its scripts: keeps the adapter in the page and notes when its sockets close, and when a server
 *  said that it monitors the extension. */
function noteCloses() {
  delete globalThis.SharedWorker;
  window.closes = [];
  window.monitors = [];
  window.WebSocket = class extends WebSocket {
    constructor(...given) {
      super(...given);
      const asked = new Set();
      this.asked = asked;
      this.addEventListener("close", () => window.closes.push([this.url, Date.now()]));
      this.addEventListener("message", ({ data }) => {
        const { id, result } = JSON.parse(data);
        if (asked.delete(id) && result === "success") window.monitors.push([this.url, Date.now()]);
      });
    }

    send(text) {
      const { id, request } = JSON.parse(text);
      if (request === "startmonitor") this.asked.add(id);
      super.send(text);
    }
  };
}

/** Opens the panel in a context, and with that in a process, of its own. */
const inChromium = (browser) => async (simulator) => {
  const context = await browser.newContext({ viewport: VIEWPORT });
  await context.addInitScript(noteCloses);
  const crm = new Crm(await context.newPage(), simulator, "lightning");
  await crm.open();
  await crm.showPanel();
  const frame = await crm.content();
  return (callback, argument) => frame.evaluate(callback, argument);
};

const inFirefox = (firefox) => async (simulator) => {
  const { top, inFrame } = await firefox.open(`${simulator.crm}/lightning/101/home`, "iframe#softphone");
  await top(() => document.querySelector("#utility").click());
  return inFrame;
};

/** So many agents at work, each with the next run until all are done. */
async function among(count, settings, open, act) {
  const agents = [];
  try {
    for (let one = 0; one < count; one += 1) agents.push(await Agent.at(settings, open));
    return await act(agents);
  } finally {
    for (const agent of agents) await agent.simulator.stop();
  }
}

async function shared(agents, measure) {
  const times = [];
  let left = RUNS;
  await Promise.all(agents.map(async (agent) => {
    while (left > 0) {
      left -= 1;
      times.push(await measure(agent));
    }
  }));
  return times;
}

/** Lets one at a time do what others would disturb. */
function oneByOne() {
  let turn = Promise.resolve();
  return (act) => {
    const done = turn.then(act);
    turn = done.catch(() => {});
    return done;
  };
}

/** The primary dies as a program does: its sockets close. */
async function dies(agent) {
  const { simulator } = agent;
  await simulator.side("A", "mute"); // so that nobody but the backup tells what comes now
  await agent.changePlaces();
  const ordered = Date.now();
  await simulator.side("A", "stop");
  const shown = await agent.shows(ordered, BACKUP);
  const [closed, monitored] = await agent.run((since) => [window.closes, window.monitors].map((list) => list.find(([, at]) => at >= since)[1]), ordered);
  await simulator.side("A", "start");
  await simulator.side("A", "unmute");
  return { ordered: shown - ordered, closed: shown - closed, monitored: monitored - ordered };
}

/** The primary dies while the agent has no call: the next one is told as soon as the backup monitors. */
async function diesIdle(agent) {
  const { simulator } = agent;
  const ordered = Date.now();
  await simulator.side("A", "stop");
  await agent.until((since) => window.monitors.some(([, at]) => at >= since), ordered);
  const monitored = await agent.run((since) => window.monitors.find(([, at]) => at >= since)[1], ordered);
  await simulator.side("A", "start");
  return { monitored: monitored - ordered };
}

/** The primary is gone, and nobody was told. */
async function fallsSilent(agent) {
  const { simulator } = agent;
  const ordered = Date.now();
  await simulator.side("A", "half-open");
  await agent.changePlaces();
  const shown = await agent.shows(ordered, BACKUP);
  await simulator.side("A", "revive");
  return shown - ordered;
}

/** Both servers are gone for a minute. */
async function outage(agent) {
  const { simulator } = agent;
  await simulator.side("B", "stop");
  await simulator.side("A", "stop");
  await agent.changePlaces();
  await setTimeout(OUTAGE_MS);
  const ordered = Date.now();
  await Promise.all([simulator.side("A", "start"), simulator.side("B", "start")]);
  return await agent.shows(ordered, "Connected", BACKUP) - ordered;
}

const table = new Table("failover");
const chromium = await startBrowser();
const open = inChromium(chromium.browser);
let firefox;
try {
  const alone = oneByOne();
  const warm = (measure) => async (agent) => {
    await agent.simulator.standsBy("B");
    const times = await measure(agent);
    await agent.simulator.standsBy("A");
    await agent.comesBack();
    return times;
  };
  const { closed, silent } = await among(FEW, {}, open, async (agents) => ({
    closed: await shared(agents, warm((agent) => alone(() => dies(agent)))),
    silent: await shared(agents, warm(fallsSilent)),
  }));
  table.add("closed, warm", 300, closed.map((times) => times.closed), "the socket's close event in the panel until agent and calls are painted from the backup");
  table.add("closed, warm, from the order", 300, closed.map((times) => times.ordered), "the same from the order to stop, sent to the simulator");
  const idle = await among(FEW, {}, open, async (agents) => {
    for (const agent of agents) await agent.hangsUp();
    return shared(agents, async (agent) => {
      await agent.simulator.standsBy("B");
      const times = await alone(() => diesIdle(agent));
      await agent.simulator.standsBy("A");
      await agent.comesBackIdle();
      return times;
    });
  });
  const monitoring = "from the order to stop, sent to the simulator, until the backup has said that it monitors the extension";
  table.add("monitored, warm, with calls", 500, closed.map((times) => times.monitored), monitoring);
  table.add("monitored, warm, without", 500, idle.map((times) => times.monitored), monitoring);
  const cold = await among(MANY, { "/ServerInfo/standby": "cold" }, open, (agents) => shared(agents, async (agent) => {
    const times = await dies(agent);
    await agent.comesBack();
    return times;
  }));
  table.add("closed, cold", null, cold.map((times) => times.closed), "the same with /ServerInfo/standby = cold: the backup is opened within spreadSeconds (5)");
  table.add("half-open, warm", 5_000, silent, "from the order to the simulator: sockets stay open, nothing is said");

  firefox = await startFirefox();
  const minute = (open) => among(MANY, {}, open, (agents) => shared(agents, outage));
  const outages = await Promise.all([minute(open), minute(inFirefox(firefox.firefox))]);
  const how = `from the order to start both servers, which were down for ${OUTAGE_MS / 1000} s; ${MANY} panels at once`;
  table.add("both down, Chromium", 10_000, outages[0], how);
  table.add("both down, Firefox", null, outages[1], how);
} finally {
  await firefox?.close();
  await chromium.close();
}
await table.conclude();
