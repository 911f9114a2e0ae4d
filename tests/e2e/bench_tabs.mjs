// What page loads and tabs cost in each carrier of the session (`cargo xtask bench tabs`): how long the phone is away when
// the CRM loads a page, when the tab that leads is closed, and how long a worker lives on without pages. Writes
// $CORDBOARD_BENCH, prints the same, and fails over its budgets.

import { expect } from "@playwright/test";

import { CARRIERS } from "./carriers.mjs";
import { lifetimes } from "./lifetime.mjs";
import { navigate, noteUsable, withTwoCalls } from "./navigations.mjs";
import { startSimulator } from "./simulator.mjs";
import { Table } from "./table.mjs";
import { Tabs } from "./tabs.mjs";

const LOADS = Number(process.env.CORDBOARD_BENCH_LOADS || 50);
const CLOSES = Number(process.env.CORDBOARD_BENCH_CLOSES || 5);
const USABLE_MS = 300;

/** With a browser of the carrier and a simulator, both new. */
async function within(carrier, ui, act) {
  const simulator = await startSimulator({ flags: ["--cache", ...(carrier.flags ?? [])] });
  const { context, close } = await carrier.start();
  try {
    await context.newPage();
    return await act(new Tabs(context, simulator, ui, carrier), simulator);
  } finally {
    await close();
    await simulator.stop();
  }
}

const pageLoads = (carrier) => within(carrier, "classic", async (tabs, simulator) => {
  await tabs.context.addInitScript(noteUsable);
  const [tab] = await tabs.startLoggedIn();
  await withTwoCalls(tab, simulator);
  const before = (await simulator.opened()).A;
  const times = await navigate(tab, LOADS);
  return { ...times, sockets: (await simulator.opened()).A - before };
});

/** From the order to close the tab that leads until the server has been asked for the calls by the next one. */
const closes = (carrier) => within(carrier, "lightning", async (tabs, simulator) => {
  const times = [];
  await tabs.startLoggedIn(2);
  await tabs.talkIn(tabs.open[1]);
  for (let turn = 0; turn < CLOSES; turn += 1) {
    const [leads, next] = tabs.open;
    const { nowMs } = await simulator.state();
    await tabs.close(leads);
    const asked = async () => (await simulator.get(`frames?direction=out&since=${nowMs}`))
      .find(({ text }) => text.includes("\"snapshot\"") || text.includes("calls"));
    await expect.poll(asked, { timeout: 30_000, intervals: [50] }).toBeTruthy();
    times.push((await asked()).at_ms - nowMs);
    await next.panel.is("ready");
    await tabs.add();
  }
  return times;
});

const table = new Table("tabs");
for (const [name, carrier] of Object.entries(CARRIERS).filter(([, { stores }]) => stores)) {
  const { frame, page, sockets } = await pageLoads(carrier);
  const note = `Classic, a held and an active call; ${sockets} new sockets in ${LOADS} loads`;
  table.add(`${name}: frame's load`, carrier.outlives ? USABLE_MS : null, frame, `${note}; from the start of the frame's load`);
  table.add(`${name}: page's load`, carrier.outlives ? USABLE_MS : null, page, `${note}; from the start of the CRM page's load`);
}
for (const name of ["chromium-leader", "firefox-leader"]) {
  table.add(`${name}: closed`, null, await closes(CARRIERS[name]), "the tab that leads is closed, until the server has told the next one");
}
for (const [way, ms] of await lifetimes()) table.add(`worker lives: ${way}`, null, [ms], "with a WebSocket in use, seen by the server");
await table.conclude();
