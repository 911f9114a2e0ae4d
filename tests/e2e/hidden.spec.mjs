// A tab in the background, in a Chromium that throttles as it does at people's desks: after a minute a page's timers ring
// once a minute. It takes its time, so it runs beside the other specs; `cargo xtask soak` has it for ten minutes.

import { startBrowser } from "./browser.mjs";
import { Crm } from "./crm.mjs";
import { ADA, expect, test } from "./phone.mjs";

const MINUTES = Number(process.env.CORDBOARD_HIDDEN_MINUTES || 4);
const MINUTE_MS = 60_000;

/** Runs in the panel's frame: notes each ring of a timer that asks for ten a second. */
function tick() {
  window.ticks = [];
  const ring = () => {
    window.ticks.push(Date.now());
    setTimeout(ring, 100);
  };
  ring();
}

test("a tab hidden for minutes keeps its session, and leaves a dead side within five seconds", async ({ simulator }) => {
  test.setTimeout((MINUTES + 2) * MINUTE_MS);
  // Without Playwright's defaults, which make every page look visible; so in the browser's own context.
  const { browser, close } = await startBrowser(["--window-size=1280,900"], { noDefaults: true });
  try {
    const [context] = browser.contexts();
    const page = await context.newPage();
    const crm = new Crm(page, simulator, "lightning");
    await crm.startLoggedIn();
    const frame = await crm.content();
    await simulator.standsBy("B");
    const sockets = { A: await simulator.sockets("A"), B: await simulator.sockets("B") };
    expect([sockets.A.length, sockets.B.length]).toEqual([1, 1]);

    const other = await context.newPage();
    await other.bringToFront();
    const hidden = Date.now();
    await frame.evaluate(tick);
    await other.waitForTimeout(MINUTES * MINUTE_MS);

    // The throttling is real: in the last minutes the page's timer rang once a minute.
    expect(await frame.evaluate(() => document.visibilityState)).toBe("hidden");
    const ticks = await frame.evaluate(() => window.ticks);
    const late = ticks.slice(1).map((at, last) => at - ticks[last]).filter((_, last) => ticks[last] > hidden + 1.6 * MINUTE_MS);
    expect(late.length).toBeGreaterThan(0);
    for (const gap of late) expect(gap).toBeGreaterThan(0.9 * MINUTE_MS);

    // The session is the same, and its sides were asked all the time.
    expect({ A: await simulator.sockets("A"), B: await simulator.sockets("B") }).toEqual(sockets);
    expect((await simulator.agent()).now.mode).toBe("auto");
    const probes = async (side) => (await simulator.get(`frames?side=${side}&direction=in`)).length;
    expect(await probes("A")).toBeGreaterThan(10 * MINUTES);
    expect(await probes("B")).toBeGreaterThan(3 * MINUTES);

    const { nowMs } = await simulator.state();
    await simulator.side("A", "half-open");
    await expect.poll(async () => (await simulator.requests("snapshot")).some(({ side }) => side === "B"), { timeout: MINUTE_MS }).toBe(true);
    const asked = (await simulator.get(`frames?side=B&direction=in&since=${nowMs}`)).find(({ text }) => text.includes("\"snapshot\""));
    console.log(`hidden for ${MINUTES} minutes: the page's timer rings every ${Math.round(Math.max(...late) / 1_000)} s, a dead side is left after ${asked.at_ms - nowMs} ms`);
    expect(asked.at_ms - nowMs).toBeLessThanOrEqual(5_000);
    await simulator.ring(ADA);
    await expect.poll(async () => (await simulator.pops()).map((pop) => pop.searched)).toEqual([ADA]);

    await page.bringToFront();
    await expect(crm.panel.connection).toHaveText("Connected to the backup server");
    await crm.panel.shows("alerting");
    await crm.panel.answer();
    await crm.panel.shows("connected");
  } finally {
    await close();
  }
});
