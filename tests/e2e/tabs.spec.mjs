// Many tabs, one phone: whatever carries the session (carriers.mjs), calls are popped and logged once, in the tab used last.

import { ADA, CLARA, POP_AT_ONCE, SOON, expect, happened, inBothInterfaces, test } from "./tabs.mjs";

/** An internal number that answers; it stands on a contact's row. */
const INFORMATION = "7722";

test.skip(({ carrier }) => !carrier.shared, "a page that is alone has a phone of its own");

inBothInterfaces((ui) => {
  test("five tabs have one socket a side and one monitor; a call rings in all, pops in the one used last and is logged once", async ({ tabs, simulator }) => {
    test.setTimeout(180_000);
    await simulator.settings(SOON);
    const [first, second, third, fourth] = await tabs.startLoggedIn(5);
    await tabs.use(second);
    await simulator.ring(ADA);
    await tabs.show("alerting");
    await second.shows("Ada Penrose");
    if (ui === "lightning") {
      for (const { page } of tabs.open) await expect(page.locator("#utility")).toHaveAttribute("aria-expanded", "true");
    }

    await fourth.front();
    await fourth.panel.answer();
    await tabs.show("connected");
    const note = ({ panel }) => panel.note(panel.call("connected"));
    await note(fourth).fill("Wants three boats");
    await expect(note(first)).toHaveValue("Wants three boats");
    await fourth.panel.press("Hang up");
    await tabs.show("ended");
    for (const { panel } of tabs.open) await expect(panel.call("ended")).toContainText("Call log saved");

    await simulator.standsBy("B");
    expect(await happened(simulator)).toEqual({
      sockets: { A: 1, B: 1 }, monitors: 1, logIns: 1, pops: [[ADA, await second.tab()]], logs: [["Wants three boats", 1]],
    });
    for (const { heading } of [first, third, fourth]) await expect(heading).toHaveText("Home");
  });

  test("tabs are closed in the middle of a call, the one used last and the first one: it goes on, and the next one pops elsewhere", async ({ tabs, carrier, simulator }) => {
    await simulator.settings(POP_AT_ONCE);
    const [first, second, third] = await tabs.startLoggedIn(3);
    await tabs.talkIn(third);
    const popped = await third.tab();
    await third.panel.note(third.panel.call("connected")).fill("kept");
    await expect(first.panel.note(first.panel.call("connected"))).toHaveValue("kept");
    await tabs.close(third);
    await tabs.close(first);

    const { panel } = second;
    await tabs.use(second);
    await panel.is("ready");
    await panel.shows("connected");
    await simulator.ring(CLARA);
    await second.shows("Clara Lindt");
    await panel.shows("alerting", "connected");
    await panel.press("Hang up", panel.call("connected"));
    await expect(panel.call("ended")).toContainText("Call log saved");
    await panel.call("ended").focus(); // one line while another call rings, whole for who goes into it
    await expect(panel.note(panel.call("ended"))).toHaveValue("kept");
    const { sockets, ...rest } = await happened(simulator);
    // A leader's session goes to the next tab; in Classic the record is a page load of what is the only tab by then.
    const reconnects = Number(Boolean(carrier.moves)) + Number(ui === "classic" && !carrier.outlives);
    expect(sockets.A).toBeLessThanOrEqual(1 + reconnects);
    expect(rest).toMatchObject({ logIns: 1, pops: [[ADA, popped], [CLARA, await second.tab()]], logs: [["kept", 1]] });
  });

  test("each tab is loaded again in the middle of a call, and no socket is opened", async ({ tabs, carrier, simulator }) => {
    const all = await tabs.startLoggedIn(3);
    await tabs.talkIn(all[1]);
    const before = await happened(simulator);
    for (const tab of all) {
      await tab.front();
      await tab.reload();
      await tab.panel.is("ready");
      await tab.panel.shows("connected");
    }
    const { sockets, monitors, ...after } = await happened(simulator);
    // A leader's session goes to the next tab with each load of its own.
    expect(sockets.A - before.sockets.A).toBeLessThanOrEqual(carrier.moves ? all.length : 0);
    expect(after).toMatchObject({ logIns: before.logIns, pops: before.pops, logs: [] });
    if (!carrier.moves) expect(monitors).toBe(before.monitors);
  });

  test("a number is clicked in any tab and dialled once", async ({ tabs, simulator }) => {
    const all = await tabs.startLoggedIn(3, "list/Contact");
    for (const [at, tab] of all.entries()) {
      await tab.front();
      await tab.phone(INFORMATION).click();
      await expect(tab.panel.call("connected", INFORMATION)).toBeVisible();
      for (const { panel } of all) await expect(panel.call("connected", INFORMATION)).toHaveCount(1);
      await tab.panel.press("Hang up", tab.panel.call("connected"));
      await expect(tab.panel.call("connected")).toHaveCount(0);
      expect(await simulator.dialled()).toHaveLength(at + 1);
    }
    const { clicks } = await simulator.crmState();
    expect(clicks.map((click) => click.tab)).toEqual(await Promise.all(all.map((tab) => tab.tab())));
  });
});

test("the tab used last may be told by a key in its panel", async ({ tabs, simulator }) => {
  const [first, second] = await tabs.startLoggedIn(2);
  await tabs.use(second);
  await first.panel.root.evaluate((root) => {
    root.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true }));
    return window.softphone.counts(); // what the engine answers after it has heard of the key
  });
  await simulator.ring(ADA);
  await first.shows("Ada Penrose");
  await expect(second.heading).toHaveText("Home");
  expect((await happened(simulator)).pops).toEqual([[ADA, await first.tab()]]);
});

test("a log whose tab is closed before the CRM has answered is not written again, and said to be uncertain", async ({ tabs, carrier, simulator }) => {
  const [first, second] = await tabs.startLoggedIn(2);
  await tabs.talkIn(second);
  await simulator.crmOptions({ silent: ["saveLog"] });
  await second.panel.press("Hang up");
  await expect.poll(async () => (await simulator.tasks()).length).toBe(1);
  await tabs.close(second);
  await first.front();
  // Where nobody says that the tab is gone its answer is waited for.
  await expect(first.panel.call("ended")).toContainText("may have been saved", { timeout: carrier.misses ? 20_000 : undefined });
  expect((await happened(simulator)).logs).toEqual([["", 1]]);
});

test("settings that another tab brings are applied when the phone is idle, and all tabs say so", async ({ tabs, simulator }) => {
  const [first] = await tabs.startLoggedIn();
  const reasons = first.panel.reason.locator("option:not([value=''])");
  await tabs.talkIn(first);
  await simulator.settings({ "/AgentOptions/reasonCodes": "0=Default,7=Training abroad" });
  await tabs.add();
  for (const { panel } of tabs.open) await expect(panel.told("settings have changed")).toHaveCount(1);
  await expect(reasons).toHaveText(["Default", "Lunch", "Break", "Training"]);
  await first.front();
  await first.panel.press("Hang up");
  await expect(reasons).toHaveText(["Default", "Training abroad"]);
  for (const { panel } of tabs.open) await expect(panel.told("settings have changed")).toHaveCount(0);
  expect((await simulator.opened()).A).toBe(1);
});
