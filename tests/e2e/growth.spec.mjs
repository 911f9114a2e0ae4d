// A shift of twelve hours as fast as it goes: calls, page loads, tabs that come and go. What the host holds does not grow
// after the first hour. A short shift runs with the others; 400 calls and 2,000 page loads take a quarter of an hour:
// `cargo xtask soak`. (tests/scenarios/shift.rs has them in simulated time.)

import { setTimeout } from "node:timers/promises";

import { ADA, expect, happened, test } from "./tabs.mjs";

const HOURS = 12;
const CALLS = Number(process.env.CORDBOARD_GROWTH_CALLS || 36);
const LOADS = Number(process.env.CORDBOARD_GROWTH_LOADS || 120);
const TABS = 5;

/** What the ledger and the history may still take until they are full. */
const PAGE_OF_MEMORY = 65_536;

test.use({ simulatorOptions: { flags: ["--cache"] } });

/** Loads the softphone of a tab again, and waits until it is ready. */
async function loadAgain(tab) {
  const frame = await tab.content();
  const old = await frame.evaluate(() => {
    const { timeOrigin } = performance;
    location.reload();
    return timeOrigin;
  });
  await until(tab, (old) => performance.timeOrigin !== old && window.softphone?.snapshot?.state === "ready", old);
}

/** Waits until a function says yes in a tab's panel. A hidden page's own timers would be late. */
async function until(tab, says, argument) {
  for (const late = Date.now() + 20_000; ; await setTimeout(10)) {
    const said = await (await tab.content())?.evaluate(says, argument).catch(() => false);
    if (said) return;
    if (Date.now() > late) throw new Error(`not so: ${says}`);
  }
}

/** A call that is answered and hung up in this tab. */
async function takeCall(tab, simulator) {
  const frame = await tab.content();
  const has = (state) => until(tab, (state) => window.softphone.snapshot.calls.some((call) => call.state === state), state);
  const logs = (await simulator.tasks()).length;
  await simulator.ring(ADA);
  await has("alerting");
  await frame.evaluate(() => window.softphone.answer());
  await has("connected");
  await frame.evaluate(() => window.softphone.hangup());
  while ((await simulator.tasks()).length === logs) await setTimeout(10);
}

test("memory, listeners, ports and timers do not grow from the first of twelve hours to the last", async ({ tabs, simulator }) => {
  test.setTimeout(1_800_000);
  await tabs.startLoggedIn(TABS);
  // Locks that are held and waited for tell of ports that were not given back.
  const counts = async () => (await tabs.open[0].content()).evaluate(async () => {
    const { held, pending } = await navigator.locks.query();
    return { ...await window.softphone.counts(), held: held.length, pending: pending.length };
  });
  const hours = [];
  for (let hour = 0; hour < HOURS; hour += 1) {
    const loads = Math.ceil(LOADS / HOURS / TABS);
    await Promise.all(tabs.open.map(async (tab) => {
      for (let load = 0; load < loads; load += 1) await loadAgain(tab);
    }));
    for (let call = 0; call < Math.ceil(CALLS / HOURS); call += 1) await takeCall(tabs.open[call % TABS], simulator);
    await tabs.close(tabs.open[0]);
    await tabs.add();
    await expect.poll(async () => (await counts()).panels).toBe(TABS);
    hours.push(await counts());
  }
  console.log(`${LOADS} loads, ${CALLS} calls, ${HOURS} tabs:\n${hours.map((hour) => JSON.stringify(hour)).join("\n")}`);
  const [first, ...later] = hours;
  for (const [what, most] of Object.entries(first)) {
    const slack = what === "memory" ? PAGE_OF_MEMORY : 0;
    expect(Math.max(...later.map((hour) => hour[what])), what).toBeLessThanOrEqual(most + slack);
  }
  const { sockets, logIns, pops, logs } = await happened(simulator);
  expect(sockets.A).toBe(1);
  expect(logIns).toBe(1);
  expect([pops.length, logs.length]).toEqual(Array(2).fill(HOURS * Math.ceil(CALLS / HOURS)));
  expect(logs.every(([, saves]) => saves === 1)).toBe(true);
});
