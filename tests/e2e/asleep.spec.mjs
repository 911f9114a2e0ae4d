// Tabs that Chromium freezes, and tabs that crash: the others go on, and get what those would have got.

import { ADA, CLARA, POP_AT_ONCE, expect, happened, test } from "./tabs.mjs";

/** The browser freezes a hidden tab, or wakes it. */
async function lifecycle(tab, state) {
  const session = await tab.page.context().newCDPSession(tab.page);
  await session.send("Page.setWebLifecycleState", { state });
  await session.detach();
}

const panels = async (tab) => (await (await tab.content()).evaluate(() => window.softphone.counts())).panels;

test("a tab that sleeps gets no record: it opens in the tab used before it, and the sleeper knows all when it wakes", async ({ tabs, simulator }) => {
  await simulator.settings(POP_AT_ONCE);
  const [first, second] = await tabs.startLoggedIn(2);
  await first.front();
  await second.front();
  await tabs.context.pages()[0].bringToFront();
  await lifecycle(second, "frozen");
  await simulator.ring(ADA);
  await first.shows("Ada Penrose");
  await first.front();
  await first.panel.answer();
  await first.panel.shows("connected");

  await lifecycle(second, "active");
  await second.front();
  await second.panel.is("ready");
  await second.panel.shows("connected");
  await expect(second.heading).toHaveText("Home");
  await simulator.ring(CLARA);
  await second.shows("Clara Lindt");
  expect((await happened(simulator)).pops).toEqual([[ADA, await first.tab()], [CLARA, await second.tab()]]);
});

test("a tab that falls asleep says so before anything is asked of it, and is counted again when it wakes", async ({ tabs }) => {
  const [first, second] = await tabs.startLoggedIn(2);
  await second.front();
  await first.front();
  const counted = (tab, words) => expect.poll(async () => {
    await tab.panel.openDiagnostics();
    const told = await tab.panel.diagnosed("Open tabs").textContent();
    await tab.panel.press("Close", tab.panel.diagnostics);
    return told;
  }).toBe(words);
  await counted(first, "2");
  await lifecycle(second, "frozen");
  await counted(first, "2, of which 1 can't be reached now");
  await lifecycle(second, "active");
  await second.front();
  await counted(second, "2");
});

test("a tab that crashes is forgotten, and the others go on", async ({ tabs, simulator }) => {
  const [first, second] = await tabs.startLoggedIn(2);
  await tabs.talkIn(second);
  expect(await panels(first)).toBe(2);
  const session = await second.page.context().newCDPSession(second.page);
  const crashed = second.page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await crashed;
  await first.front();
  await first.panel.shows("connected");
  await expect.poll(() => panels(first)).toBe(1);
  await first.panel.press("Hang up");
  await expect(first.panel.call("ended")).toContainText("Call log saved");
  const { sockets, pops, logs } = await happened(simulator);
  expect([sockets.A, pops.length, logs.length]).toEqual([1, 1, 1]);
});

test("the process of all panels crashes, and the worker's with it: the next tab takes the phone up with its call", async ({ tabs, simulator }) => {
  const [first, second] = await tabs.startLoggedIn(2);
  await tabs.talkIn(second);
  await second.panel.note(second.panel.call("connected")).fill("kept");
  const session = await second.page.context().newCDPSession(await second.content());
  const crashed = [first, second].map(({ page }) => page.waitForEvent("crash"));
  session.send("Page.crash").catch(() => {});
  await Promise.any(crashed);
  const third = await tabs.add();
  await third.panel.is("ready");
  await third.panel.shows("connected");
  await third.panel.press("Hang up");
  await expect(third.panel.call("ended")).toContainText("Call log saved");
  expect(await simulator.sockets("A")).toHaveLength(1);
  const { logIns, logs } = await happened(simulator);
  expect([logIns, logs.length]).toEqual([1, 1]);
});
