// In Classic each page of the CRM is a page load, and with it one of the softphone: nothing is lost, and it is usable again
// at once.

import { navigate, noteUsable, withTwoCalls } from "./navigations.mjs";
import { ADA, CLARA, POP_AT_ONCE, SOON, expect, happened, inBothInterfaces, test } from "./tabs.mjs";

/** Where times are held to their limits, and where they are only stated. */
const [TIMED_LOADS, LOADS] = [50, 10];
const [MEDIAN_MS, MOST_MS] = [300, 1_000];

test.describe("a page load in Classic", () => {
  test.use({ ui: "classic" });

  test("with a held and an active call the phone is usable again at once, and nothing happens twice", async ({ tabs, carrier, simulator, timed }) => {
    test.skip(!carrier.stores, "nothing can be kept from page to page");
    test.setTimeout(180_000);
    const loads = timed ? TIMED_LOADS : LOADS;
    await tabs.context.addInitScript(noteUsable);
    await simulator.settings(SOON);
    const [tab] = await tabs.startLoggedIn();
    await withTwoCalls(tab, simulator);
    await simulator.standsBy("B");
    const before = await happened(simulator);
    const times = await navigate(tab, loads);
    const { sockets, monitors, ...after } = await happened(simulator);

    const { panel } = tab;
    await expect(panel.note(panel.call("held"))).toHaveValue("Wants three boats");
    await expect(panel.number).toHaveValue("0207 946");
    expect(after).toEqual({ logIns: 1, pops: [[ADA, await tab.tab()]], logs: [] });
    if (carrier.outlives) expect({ sockets, monitors }).toEqual({ sockets: before.sockets, monitors: before.monitors });
    else expect(sockets.A - before.sockets.A).toBeLessThanOrEqual(loads);
    for (const [from, all] of Object.entries(times)) {
      const sorted = all.map(Math.round).sort((one, other) => one - other);
      const [median, most] = [sorted[loads / 2], sorted.at(-1)];
      console.log(`${carrier.is}: usable again after ${median} ms (most ${most} ms) from the ${from}'s load, with ${sockets.A - before.sockets.A} new sockets in ${loads} loads`);
      if (!timed || from !== "frame") continue; // the rest is the CRM's own
      expect(median).toBeLessThanOrEqual(MEDIAN_MS);
      expect(most).toBeLessThanOrEqual(MOST_MS);
    }
  });

  test("a page that the Back button brings out of the browser's cache goes on with the call and gets the next record", async ({ tabs, carrier, simulator }) => {
    test.skip(!carrier.stores, "what cannot remember that it popped does not pop");
    // docs/tabs.md, Firefox: known, and told.
    test.skip(carrier.is === "worker", "Firefox hands the tab's storage over late after Back, and the record may open twice");
    await simulator.settings(POP_AT_ONCE);
    const [tab] = await tabs.startLoggedIn();
    await tabs.talkIn(tab);
    await tab.go("Contacts");
    await tab.panel.shows("connected");
    await tab.page.goBack();
    await tab.shows("Ada Penrose");
    // What is in the frame of such a page the driver does not see.
    await simulator.ring(CLARA);
    await tab.shows("Clara Lindt");
    await tab.panel.shows("alerting", "connected");
    await tab.panel.press("Hang up", tab.panel.call("connected"));
    await expect(tab.panel.call("ended")).toContainText("Call log saved");
    const { logIns, pops, logs } = await happened(simulator);
    expect({ logIns, pops, logs }).toEqual({ logIns: 1, pops: [[ADA, await tab.tab()], [CLARA, await tab.tab()]], logs: [["", 1]] });
  });
});

inBothInterfaces((ui) => {
  test("a call that rings while the only page is being loaded is popped once after it", async ({ tabs, carrier, simulator }) => {
    test.skip(!carrier.stores && ui === "classic", "what cannot remember that it popped does not pop");
    const [tab] = await tabs.startLoggedIn();
    await tab.page.goto(`${simulator.crm}/`); // a page without a softphone
    await simulator.ring(ADA);
    await tab.page.waitForTimeout(300);
    await tab.open();
    await tab.shows("Ada Penrose");
    await tab.panel.shows("alerting");
    await tab.page.waitForTimeout(1_500);
    expect((await happened(simulator)).pops).toEqual([[ADA, await tab.tab()]]);
    await tab.panel.answer();
    await tab.panel.shows("connected");
  });

  test("what is typed stays in its own tab over a page load", async ({ tabs, carrier }) => {
    test.skip(!carrier.stores, "nothing can be kept from page to page");
    const all = await tabs.startLoggedIn(carrier.shared ? 2 : 1);
    await tabs.talkIn(all[0]);
    for (const [at, tab] of all.entries()) {
      await tab.front();
      await tab.panel.number.fill(`0207 ${at}`);
    }
    await all[0].front();
    await all[0].panel.note(all[0].panel.call("connected")).fill("Wants a quo");
    for (const tab of all) {
      await tab.front();
      await tab.reload();
    }
    for (const [at, { panel }] of all.entries()) {
      await panel.shows("connected");
      await expect(panel.number).toHaveValue(`0207 ${at}`);
      await expect(panel.note(panel.call("connected"))).toHaveValue("Wants a quo");
    }
  });
});
