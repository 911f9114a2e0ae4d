// The agent closes the last tab: what carries the session may live on for some seconds, and then does what the settings say.

import { ADA, expect, test } from "./tabs.mjs";

const SECONDS = 2;
const leaving = (leave, more) => ({ "/ServerInfo/leave": leave, "/ServerInfo/leaveSeconds": String(SECONDS), ...more });

/** When the switch was first asked for something since a moment, in milliseconds after it. */
async function asked(simulator, request, since) {
  const frames = await simulator.get(`frames?direction=in&since=${since}`);
  const found = frames.find(({ text }) => JSON.parse(text).request === request);
  return found && found.at_ms - since;
}

/** The last tab is closed; gives the moment. */
async function closeLast(tabs) {
  await tabs.close(tabs.open[0]);
  return (await tabs.simulator.state()).nowMs;
}

test.describe("where the session outlives its pages", () => {
  test.skip(({ carrier }) => !carrier.outlives || carrier.misses, "the session ends with its last page, or does not hear of it");

  test("the agent is logged out some seconds after the last tab is closed", async ({ tabs, simulator }) => {
    await simulator.settings(leaving("logout"));
    await tabs.startLoggedIn();
    const closed = await closeLast(tabs);
    await expect.poll(() => asked(simulator, "logout", closed)).toBeDefined();
    const after = await asked(simulator, "logout", closed);
    expect(after).toBeGreaterThan(SECONDS * 1_000 - 300);
    expect(after).toBeLessThan(SECONDS * 1_000 + 1_500);
    expect(await simulator.agent()).toBeNull();
  });

  test("the agent goes to Aux with the reason set", async ({ tabs, simulator }) => {
    await simulator.settings(leaving("aux", { "/ServerInfo/leaveReason": "2" }));
    await tabs.startLoggedIn();
    await closeLast(tabs);
    await expect.poll(async () => (await simulator.agent()).now).toEqual({ mode: "aux", reasoncode: "2" });
  });

  test("neither a page load nor a call that goes on is leaving", async ({ tabs, simulator }) => {
    await simulator.settings(leaving("logout"));
    const [tab] = await tabs.startLoggedIn();
    await tab.reload();
    await tab.panel.is("ready");
    await tab.page.waitForTimeout(1_000 * SECONDS + 1_000);
    expect(await simulator.asked("logout")).toBe(0);
    await tabs.talkIn(tab, ADA);
    await closeLast(tabs);
    await tabs.context.pages()[0].waitForTimeout(1_000 * SECONDS + 1_500);
    expect(await simulator.asked("logout")).toBe(0);
  });
});

test("without the setting the agent stays logged in", async ({ tabs, simulator }) => {
  await tabs.startLoggedIn();
  await closeLast(tabs);
  await tabs.context.pages()[0].waitForTimeout(7_000);
  expect((await simulator.agent()).now.mode).toBe("auto");
});

test("a browser in which the session ends with its last page says that the setting is not supported", async ({ tabs, carrier, simulator }) => {
  await simulator.settings(leaving("logout"));
  const tab = await tabs.add();
  await tab.panel.is("signed-out");
  await expect(tab.panel.told("not supported")).toHaveCount(carrier.outlives ? 0 : 1);
});
